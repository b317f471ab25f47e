import type { Command, Connection, Handler } from 'hoodiecrow-imap';
import { findDrafts } from '../../src/delivery/find-drafts.js';
import { openLine } from '../../src/delivery/line.js';
import { openMailbox } from '../../src/delivery/mailbox.js';
import { MailboxFault } from '../../src/delivery/mailbox-fault.js';
import { placeDrafts } from '../../src/delivery/place-drafts.js';
import { type MailServer, password, startMailServer, user, usualPlugins } from '../support/mail-server.js';

let mail: MailServer;

beforeEach(async () => {
  mail = await startMailServer();
});

afterEach(() => mail.close());

const draft = (number: number) =>
  Buffer.from(
    `To: office@example.org\r\nSubject: ${number}\r\n\r\nDear Office,\r\nI am number ${number}.\r\n`,
  );

const open = () =>
  openMailbox({ host: 'localhost', port: mail.port, secure: false, user, secret: { password } });

const shortWaits = [1, 2, 4, 8];

/** Looks through the mailbox, and says how many of our drafts are there. */
async function look(signal?: AbortSignal): Promise<number> {
  const line = await openLine(open, { waits: [], signal });
  try {
    const { marks } = await findDrafts(line, [{ to: 'office@example.org', cc: [] }], signal);
    return marks.size;
  } finally {
    await line.close();
  }
}

async function* someDrafts(count: number) {
  for (let number = 0; number < count; number++) yield draft(number);
}

/** Places so many drafts, and says what it told of each. */
async function place(
  count: number,
  options: {
    waits?: number[];
    signal?: AbortSignal;
    onDraft?: () => void;
    drafts?: AsyncIterable<Buffer>;
  } = {},
): Promise<string[]> {
  const { waits = shortWaits, signal, drafts = someDrafts(count) } = options;
  const line = await openLine(open, { waits, signal });
  const told: string[] = [];
  const onDraft = (what: string) => {
    told.push(what);
    options.onDraft?.();
  };
  try {
    const found = await findDrafts(line, [{ to: 'office@example.org', cc: [] }]);
    await placeDrafts({ line, found, drafts, signal, onDraft });
  } finally {
    await line.close();
  }
  return told;
}

const subjects = () => mail.drafts().map(({ eml }) => Number(/Subject: (\d+)/.exec(eml.toString())?.[1]));

const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);

/** Lets the server do as it is told with the nth APPEND, and as usual with the others. */
function onAppend(misbehave: (number: number, usual: () => void, parts: Parameters<Handler>) => void): void {
  const usual = mail.server.getCommandHandler('APPEND');
  let number = 0;
  mail.server.setCommandHandler('APPEND', (...parts) => {
    number += 1;
    misbehave(number, () => usual(...parts), parts);
  });
}

function answer(connection: Connection, { tag }: Command, command: 'NO' | 'BAD', value: string): void {
  const attributes = [{ type: 'TEXT', value }];
  connection.send({ tag, command, attributes }, 'REFUSED', { tag, command: 'APPEND' }, '');
}

/** The server takes each draft, and the line breaks before it can say so. */
function cutEachThirdAnswer(): void {
  onAppend((number, usual, [connection]) => {
    if (number % 3 === 0) connection.send = () => undefined;
    usual();
    if (number % 3 === 0) connection.socket?.destroy();
  });
}

test('a line that breaks before the server has the draft is taken up again, and each is there once', async () => {
  onAppend((number, usual, [connection]) => (number % 3 === 0 ? connection.socket?.destroy() : usual()));
  expect(await place(10)).toHaveLength(10);
  expect(subjects()).toEqual(upTo(10));
});

test('a line that breaks after the server has it, but before it said so, doubles nothing', async () => {
  cutEachThirdAnswer();
  expect(await place(10)).toHaveLength(10);
  expect(subjects()).toEqual(upTo(10));
});

test('nor does it where the server tells no numbers', async () => {
  await mail.close();
  mail = await startMailServer({ plugins: usualPlugins.filter((name) => name !== 'UIDPLUS') });
  cutEachThirdAnswer();
  expect(await place(10)).toHaveLength(10);
  expect(subjects()).toEqual(upTo(10));
});

test.each([
  ['its number', usualPlugins],
  ['nothing of its number', usualPlugins.filter((name) => name !== 'UIDPLUS')],
])(
  'a draft that the list has three times is there three times, where the server says %s',
  async (_, plugins) => {
    await mail.close();
    mail = await startMailServer({ plugins });
    onAppend((number, usual, [connection]) => (number % 2 === 0 ? connection.socket?.destroy() : usual()));
    async function* threeTimes() {
      for (let time = 0; time < 3; time++) yield draft(7);
    }
    await place(3, { drafts: threeTimes() });
    expect(subjects()).toEqual([7, 7, 7]);
  },
);

test('another run passes over what is there, in whatever order', async () => {
  await place(5);
  mail.server.getMailbox('Entw&APw-rfe')?.messages.reverse();
  expect(await place(7)).toEqual(['there', 'there', 'there', 'there', 'there', 'placed', 'placed']);
  expect(subjects()).toHaveLength(7);
});

test('a server that asks for patience gets it', async () => {
  onAppend((number, usual, [connection, parsed, , done]) => {
    if (number !== 2 && number !== 3) return usual();
    answer(connection, parsed, 'NO', '[UNAVAILABLE] Come again later');
    done();
  });
  await place(4);
  expect(subjects()).toEqual(upTo(4));
});

test.each([
  [
    'NO',
    '[OVERQUOTA] Not enough disk space',
    'The mailbox is full: "Not enough disk space". Make room in it',
  ],
  ['NO', '[NOPERM] You may not', 'localhost refused APPEND: "You may not".'],
  ['BAD', 'What is that?', 'localhost refused APPEND: "What is that?".'],
] as const)('a server that says %s %s is not asked again', async (status, words, sentence) => {
  let asked = 0;
  onAppend((number, usual, [connection, parsed, , done]) => {
    asked = number;
    if (number < 3) return usual();
    answer(connection, parsed, status, words);
    done();
  });
  const error = await place(10).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MailboxFault);
  expect((error as MailboxFault).message).toContain(sentence);
  expect(asked).toBe(3);
  expect(subjects()).toEqual([0, 1]);
});

test('a server that is gone for good is told of after the last wait', async () => {
  onAppend((number, usual, [connection]) => (number > 2 ? connection.socket?.destroy() : usual()));
  const error = await place(5).catch((thrown: unknown) => thrown);
  expect((error as MailboxFault).message).toContain(
    'broke the connection off. Run the same again in a while.',
  );
  expect(subjects()).toEqual([0, 1]);
});

test('a stop is heard between two drafts, and while it waits for a server', async () => {
  const between = new AbortController();
  const onDraft = () => between.abort(new Error('stopped'));
  await expect(place(5, { signal: between.signal, onDraft })).rejects.toThrow('stopped');
  expect(subjects()).toEqual([0]);
  const waiting = new AbortController();
  onAppend((_number, _usual, [connection]) => {
    connection.socket?.destroy();
    waiting.abort(new Error('stopped too'));
  });
  await expect(place(5, { signal: waiting.signal, waits: [600_000] })).rejects.toThrow('stopped too');
});

test('nor has a long mailbox to be read to its end', async () => {
  await place(50);
  const reading = new AbortController();
  const usual = mail.server.getCommandHandler('UID FETCH');
  mail.server.setCommandHandler('UID FETCH', (...parts) => {
    reading.abort(new Error('stopped'));
    usual(...parts);
  });
  await expect(look(reading.signal)).rejects.toThrow('stopped');
  expect(await look()).toBe(50);
});

test('a server that does not say which number comes next has its drafts looked through all the same', async () => {
  const usual = mail.server.getCommandHandler('EXAMINE');
  mail.server.setCommandHandler('EXAMINE', (connection, ...others) => {
    const send = connection.send;
    connection.send = (response, description, ...more) => {
      if (description !== 'EXAMINE UIDNEXT') send.call(connection, response, description, ...more);
    };
    usual(connection, ...others);
    connection.send = send;
  });
  await place(3);
  onAppend((number, usual, [connection]) => (number === 1 ? connection.socket?.destroy() : usual()));
  expect(await place(5)).toEqual(['there', 'there', 'there', 'placed', 'placed']);
  expect(subjects()).toEqual(upTo(5));
});

test('a message of somebody else that no server can sum up stops nothing', async () => {
  await place(2);
  const broken = [
    'To: "a\\"b\\" <x@y\r\nCc: ,,;<>\0\xff"\r\nSubject: =?x?\r\n\r\nx',
    'To: undisclosed-recipients:;\r\nFrom: "\\\r\n\r\n',
    '\0\0\0',
    `To: ${'<'.repeat(5_000)}\r\n\r\n`,
    '',
  ];
  for (const raw of broken) mail.server.appendMessage('Entw&APw-rfe', [], false, raw);
  const usual = mail.server.getCommandHandler('UID FETCH');
  const asked: string[] = [];
  mail.server.setCommandHandler('UID FETCH', (...parts) => {
    asked.push(JSON.stringify(parts[1]));
    usual(...parts);
  });
  expect(await place(3)).toEqual(['there', 'there', 'placed']);
  expect(asked.join()).toMatch(/HEADER/i);
  expect(asked.join()).not.toMatch(/ENVELOPE/i);
});

test.each(['APPEND', 'UID FETCH', 'EXAMINE', 'LIST', 'LOGOUT'])(
  'a stop is heard at once where the server falls silent at %s',
  async (command) => {
    await place(1);
    const silent = new AbortController();
    mail.server.setCommandHandler(command, () => silent.abort(new Error('stopped')));
    const stoppable = () =>
      openMailbox(
        { host: 'localhost', port: mail.port, secure: false, user, secret: { password } },
        undefined,
        silent.signal,
      );
    const work = async () => {
      const line = await openLine(stoppable, { signal: silent.signal });
      try {
        const found = await findDrafts(line, [{ to: 'office@example.org', cc: [] }], silent.signal);
        await placeDrafts({ line, found, drafts: someDrafts(2), signal: silent.signal });
      } finally {
        await line.close();
      }
    };
    const ended = await work().catch((error: Error) => error.message);
    expect(ended).toBe(command === 'LOGOUT' ? undefined : 'stopped');
  },
);
