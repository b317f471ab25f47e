import request from 'supertest';
import { plainDate } from '../../src/text/plain-date.js';
import { kazakhstan, libraryWith } from '../support/library.js';
import { aForm, anApp, campaignPath, postForm } from '../support/web.js';

const app = anApp();

test('the first page leads to each campaign', async () => {
  const { text } = await request(app).get('/').expect(200);
  expect(text).toContain(`href="${campaignPath}"`);
  expect(text).toContain('Kazakhstan: release five peaceful protestors');
});

test('a campaign tells people, demands, later news, what is not known and whose statement it is', async () => {
  const { text } = await request(app).get(campaignPath).expect(200);
  for (const expected of [
    'Aigerim Tleuzhan',
    'Nurlan Dalibaev',
    'eight years in prison',
    '“immediately and unconditionally release all five defendants',
    'The Supreme Court left the sentences in force.',
    'Facts as of 31 July 2023.',
    'Unknown.',
    'EUR 57/7071/2023',
    'Appealwright is independent of Amnesty International',
  ])
    expect(text).toContain(expected);
});

test('says that its information is old once it is', async () => {
  const old = 'more than six months ago';
  expect((await request(app).get(campaignPath)).text).toContain(old);
  const fresh = anApp({ on: plainDate('2024-08-01') });
  expect((await request(fresh).get(campaignPath)).text).not.toContain(old);
});

test('a draft campaign is not shown', async () => {
  const from = libraryWith((campaign) => {
    campaign.state = 'draft';
  });
  const staffOnly = anApp({ from });
  expect((await request(staffOnly).get('/')).text).not.toContain(kazakhstan);
  await request(staffOnly).get(campaignPath).expect(404);
});

test('a campaign that is won thanks and takes no more letters', async () => {
  const from = libraryWith((campaign) => {
    campaign.state = 'won';
  });
  const won = anApp({ from });
  const { text } = await request(won).get(campaignPath).expect(200);
  expect(text).toContain('The campaign is won');
  expect(text).not.toContain(`${campaignPath}/write`);
  expect((await request(won).get(`${campaignPath}/write`).expect(410)).text).toContain(
    'The campaign is over',
  );
});

test('a campaign that staff ended says when and why, on its page and where its letters were', async () => {
  const from = libraryWith((campaign) => {
    campaign.state = 'closed';
    campaign.ended = { on: plainDate('2025-08-10'), reason: { en: 'The families asked for quiet.' } };
  });
  const closed = anApp({ from });
  const { text } = await request(closed).get(campaignPath).expect(200);
  expect(text).toContain('please send no more letters');
  expect(text).toContain('Ended on 10 August 2025.');
  expect(text).toContain('The families asked for quiet.');
  expect(text).not.toContain('Before you write');
  for (const page of ['write', 'blank.pdf', 'poster.pdf', 'stall-pack.pdf']) {
    const refused = await request(closed).get(`${campaignPath}/${page}`).expect(410);
    expect(refused.text).toContain(`<a href="${campaignPath}">To the page of the campaign</a>`);
  }
  await postForm(closed, 'preview').expect(410);
  await postForm(closed, 'letter.pdf').expect(410);
  expect((await request(closed).get('/')).text).toMatch(/five peaceful protestors<\/bdi><\/a> \(closed\)/);
});

test('when a person is free the page says so first, and nothing can be taken until staff rule', async () => {
  const from = libraryWith(({ people: [first] }) => {
    if (first) first.status = { ...first.status, is: 'freed', asOf: plainDate('2025-08-01') };
  });
  const held = anApp({ from });
  const { text } = await request(held).get(campaignPath).expect(200);
  expect(text).toContain('No letters at present');
  expect(text).toMatch(/Aigerim Tleuzhan<\/bdi><\/strong>: Free, as of 1 August 2025\./);
  expect(text.indexOf('Free, as of')).toBeLessThan(text.indexOf('What happened'));
  expect(text).not.toContain(`${campaignPath}/write`);
  expect((await request(held).get(`${campaignPath}/write`).expect(409)).text).toContain(
    'No letters at present',
  );
  await postForm(held, 'preview').expect(409);
  await postForm(held, 'letter.eml').expect(409);
  expect((await request(held).get('/')).text).toContain('No letters at present.');
});

test('a correction stands on the page, beside the form and beside the letter, the newest first', async () => {
  const from = libraryWith((campaign) => {
    campaign.corrections = [
      {
        on: plainDate('2025-08-01'),
        what: { en: 'The sentence of one person was wrong.' },
        source: 'https://www.example.org/correction (in English)',
      },
      {
        on: plainDate('2025-08-12'),
        what: { en: 'Her name was misspelt.', ru: 'Имя было написано с ошибкой.' },
      },
    ];
  });
  const corrected = anApp({ from });
  const pages = [
    await request(corrected).get(campaignPath).expect(200),
    await request(corrected).get(`${campaignPath}/write`).expect(200),
    await postForm(corrected, 'preview').expect(200),
  ];
  for (const { text } of pages) {
    expect(text).toContain('Corrected here');
    expect(text).toContain('href="https://www.example.org/correction"');
    expect(text).toContain('please do not use it: take it anew');
    expect(text.indexOf('Her name was misspelt.')).toBeLessThan(text.indexOf('The sentence of one person'));
  }
  expect((await request(corrected).get('/')).text).toContain('Corrected on 12 August 2025.');
  const russian = await request(corrected).get(`/ru${campaignPath}`);
  expect(russian.text).toContain(': Имя было написано с ошибкой.</p>');
  expect(russian.text).toContain('<bdi lang="en">The sentence of one person was wrong.</bdi>');
});

test('there are words to share, with the address at which others reach the site', async () => {
  const publicUrl = 'https://write.example.org';
  const { text } = await request(anApp({ publicUrl })).get(`/ru${campaignPath}`).expect(200);
  expect(text).toContain(`примерно за минуту: ${publicUrl}${campaignPath}</textarea>`);
});

test('a poster is offered only where its code would lead somewhere', async () => {
  const { text: here } = await request(app).get(campaignPath);
  expect(here).not.toContain('poster.pdf');
  expect(here).toContain('Whoever runs this site sets PUBLIC_URL.');
  const { text: open } = await request(anApp({ publicUrl: 'https://write.example.org' })).get(campaignPath);
  expect(open).toContain('poster.pdf');
});

test('what cannot be made is said in the language of the page', async () => {
  const pack = `/ru${campaignPath}/stall-pack.pdf?target=president&language=ru&count=1000`;
  expect((await request(app).get(pack).expect(400)).text).toContain('Укажите целое число от 1 до 100.');
  const { text } = await request(app)
    .post(`/kk${campaignPath}/preview`)
    .type('form')
    .send(aForm({ name: '王芳' }));
  expect(text).toContain('PDF мына таңбаларды басып шығара алмайды: 王 芳.');
});
