import { anApp, editsOf, postForFile, postForm } from '../support/web.js';

const app = anApp();
const letter = { target: 'president' };

test('a changed subject and text are in the letter, marked as the supporter’s, and in each of its documents', async () => {
  const edited = await edits((text) => `I write as a teacher.\n\n${text}`, 'Five people in Almaty');
  const { text } = await postForm(app, 'preview', edited).expect(200);
  expect(text).toContain('<p>I write as a teacher.</p>');
  expect(text).toContain('<strong>Five people in Almaty</strong>');
  expect(text).toContain('You changed the words of this letter.');
  const { body } = await postForFile(app, 'letter.txt', edited).expect(200);
  expect(String(body)).toContain('I write as a teacher.');
});

test('a letter that would lose a demand cannot be taken; the page says which, and keeps the words', async () => {
  const edited = await edits((text) => text.replace(/– Aigerim[^\n]*/, 'Thank you.'));
  const { text } = await postForm(app, 'preview', edited).expect(400);
  expect(text).toContain('<a href="#editedText">The letter no longer carries the demand:');
  expect(text).toMatch(/<details id="edit" open>/);
  expect(text).toContain('Thank you.');
  expect(text).not.toContain('Download the PDF');
});

test('who asks for a file of it comes to the field where it can be mended', async () => {
  const edited = await edits((text) => text.replace(/– Aigerim[^\n]*/, 'Thank you.'));
  const { text } = await postForm(app, 'letter.pdf', edited).expect(400);
  expect(text).toContain('<a href="#editedText">The letter no longer carries the demand:');
  expect(text).toContain('<textarea form="letter" id="editedText"');
  expect(text).toContain('Thank you.');
  const { text: both } = await postForm(app, 'letter.pdf', { ...edited, name: '' }).expect(400);
  expect(both).toContain('<a href="#name">The name is missing.');
});

test('what was lost is put back with one button, and the rest stays as it was written', async () => {
  const edited = await edits((text) => `I write as a teacher.\n\n${text.replace(/– Aigerim[^\n]*/, '')}`);
  const { text } = await postForm(app, 'preview', { ...edited, restore: 'demands' }).expect(200);
  expect(text).toContain('<li>Aigerim Tleuzhan, Kalas Nurpeisov');
  expect(text).toContain('<p>I write as a teacher.</p>');
});

test('a book is told its limit, and is not searched for what was lost', async () => {
  const edited = await edits(() => 'x'.repeat(40_000), 'Mine');
  const { text } = await postForm(app, 'preview', { ...edited, restore: 'demands' }).expect(400);
  expect(text).toContain('The text has 40000 characters. Use at most 6000.');
  expect(text).not.toContain('The letter no longer carries the demand');
});

test('the approved letter comes back whole', async () => {
  const edited = await edits(() => 'Nothing is left.');
  const { text } = await postForm(app, 'preview', { ...edited, restore: 'all' }).expect(200);
  expect(text).not.toContain('Nothing is left.');
  expect(text).toContain('immediately and unconditionally released');
});

test('a letter to another target, or in another language, begins from the approved one', async () => {
  const edited = await edits((text) => `I write as a teacher.\n\n${text}`);
  for (const other of [{ target: 'prosecutor-general' }, { language: 'ru' }, { seed: 'another' }]) {
    const { text } = await postForm(app, 'preview', { ...edited, ...other }).expect(200);
    expect(text).not.toContain('<p>I write as a teacher.</p>');
  }
});

test('a changed letter waits while its supporter is at another, and is there again when she comes back', async () => {
  const both = { targets: 'president,prosecutor-general' };
  const edited = { ...(await edits((text) => `I write as a teacher.\n\n${text}`)), ...both };
  const away = { ...edited, target: 'prosecutor-general', language: 'ru' };
  const { text: other } = await postForm(app, 'preview', away).expect(200);
  expect(other).not.toContain('<p>I write as a teacher.</p>');
  const { text: back } = await postForm(app, 'preview', { ...comingBack(other), ...letter, ...both }).expect(
    200,
  );
  expect(back).toContain('<p>I write as a teacher.</p>');
  const { text: form } = await postForm(app, 'write', comingBack(other)).expect(200);
  expect(form).toContain('I write as a teacher.');
});

test('a letter whose words are as they were approved is not carried along', async () => {
  const { text } = await postForm(app, 'preview', {
    ...(await edits((text) => text)),
    language: 'ru',
  }).expect(200);
  expect(text).toContain('name="keptEdits" value=""');
});

test('words that lost a demand wait too, and are asked to be mended', async () => {
  const edited = await edits(() => 'Nothing is left.');
  const { text: other } = await postForm(app, 'preview', { ...edited, target: 'prosecutor-general' }).expect(
    200,
  );
  const { text } = await postForm(app, 'preview', { ...comingBack(other), ...letter }).expect(400);
  expect(text).toContain('Nothing is left.');
});

test.each([
  '[',
  '{}',
  '[{}]',
  JSON.stringify([{ letter: 'president/en///', subject: 'x', text: 'y'.repeat(7_000) }]),
])('kept words that no page of ours wrote are dropped: %#', async (keptEdits) => {
  const { text } = await postForm(app, 'preview', { ...letter, keptEdits }).expect(200);
  expect(text).toContain('name="keptEdits" value=""');
});

test('going back to change something keeps a changed letter, and an unchanged one is made anew', async () => {
  const edited = await edits((text) => `I write as a teacher.\n\n${text}`);
  expect((await postForm(app, 'write', edited)).text).toContain(
    'name="editedText" value="I write as a teacher.',
  );
  const unchanged = await edits((text) => text);
  const { text } = await postForm(app, 'write', unchanged);
  expect(text).not.toContain('name="editedText"');
});

/** The fields of a preview as its buttons send them. */
function comingBack(html: string): Record<string, string> {
  const { editedFor, editedSubject, editedText } = editsOf(html);
  const carried = /name="keptEdits" value="([^"]*)"/.exec(html)?.[1] ?? '';
  const keptEdits = carried.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
  return { editedFor, editedSubject, editedText, keptEdits };
}

/** The form with what the fields of the preview hold, changed. */
async function edits(change: (text: string) => string, subject?: string): Promise<Record<string, string>> {
  const { text } = await postForm(app, 'preview', letter).expect(200);
  const { editedFor, editedSubject, editedText } = editsOf(text);
  return { ...letter, editedFor, editedSubject: subject ?? editedSubject, editedText: change(editedText) };
}
