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
    expect(text).not.toContain('I write as a teacher.');
  }
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

/** The form with what the fields of the preview hold, changed. */
async function edits(change: (text: string) => string, subject?: string): Promise<Record<string, string>> {
  const { text } = await postForm(app, 'preview', letter).expect(200);
  const { editedFor, editedSubject, editedText } = editsOf(text);
  return { ...letter, editedFor, editedSubject: subject ?? editedSubject, editedText: change(editedText) };
}
