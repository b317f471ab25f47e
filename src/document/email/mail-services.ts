export type MailLinkId = 'mailto' | 'gmail' | 'outlook-personal' | 'outlook-work' | 'yahoo';

/** An empty one is left out of the link. `to` and `cc` are plain, `cc` with commas between. */
export interface LinkFields {
  to: string;
  cc: string;
  /** As `encodeWords` gives it, like the body: the same for every service, and long. */
  subject: string;
  body: string;
}

export interface MailService {
  id: MailLinkId;
  /** Who reads what the link carries; absent where it goes to the writer's own mail program. */
  company?: string;
  carriesCc: boolean;
  /** Whether it spoils the words for who is not signed in: Outlook's detour by its sign-in makes `+` of spaces. */
  signInFirst?: boolean;
  href(fields: LinkFields): string;
}

/** How long a link to each may be, in encoded characters; what is known of its limit; and who says so. */
export const linkLimits: Record<MailLinkId, { budget: number; known: string; source: string }> = {
  mailto: {
    budget: 1800,
    known:
      'Windows hands on 2,081; Firefox gave 2,008, Chrome and Firefox to Outlook 2,046; macOS has no such limit. With a margin.',
    source:
      'github.com/electron/electron/issues/9987; stackoverflow.com/questions/13317429; superruub.wordpress.com/2013/05/30/mailto-protocol-character-limit',
  },
  gmail: {
    budget: 2000,
    known:
      'Below 6,400 it fails somewhere. So what every browser and server has long taken (2,048), with a margin.',
    source: 'A try of this project; Google documents neither the link nor a limit.',
  },
  'outlook-personal': {
    budget: 30_000,
    known: 'About 31,000 are taken from who is signed in.',
    source: 'A try of this project; Microsoft documents no limit.',
  },
  'outlook-work': {
    budget: 30_000,
    known: 'About 31,000 are taken from who is signed in.',
    source: 'A try of this project; Microsoft documents no limit.',
  },
  yahoo: {
    budget: 1800,
    known: 'Nothing, so that of mailto, the least of all.',
    source: 'Nobody measured it, as far as we know.',
  },
};

/** Parameter names as each service is known to take them; none of the companies documents them. */
export const mailServices: readonly MailService[] = [
  { id: 'mailto', carriesCc: true, href: mailtoHref },
  { id: 'gmail', company: 'Google', carriesCc: true, href: gmailHref },
  outlook('outlook-personal', 'https://outlook.live.com/mail/0/deeplink/compose'),
  outlook('outlook-work', 'https://outlook.office.com/mail/deeplink/compose'),
  { id: 'yahoo', company: 'Yahoo', carriesCc: false, href: yahooHref },
];

/** RFC 6068: spaces as %20, all of an address but its `@` and the comma between encoded. */
function mailtoHref({ to, cc, subject, body }: LinkFields): string {
  return joinQuery(`mailto:${encodeAddresses(to)}`, [
    ['cc', encodeAddresses(cc)],
    ['subject', subject],
    ['body', body],
  ]);
}

function gmailHref({ to, cc, subject, body }: LinkFields): string {
  return joinQuery('https://mail.google.com/mail/', [
    ['view', 'cm'],
    ['fs', '1'],
    ['to', encodeWords(to)],
    ['cc', encodeWords(cc)],
    ['su', subject],
    ['body', body],
  ]);
}

function outlook(id: MailLinkId, page: string): MailService {
  const href = (fields: LinkFields) => toSubjectBody(page, fields);
  return { id, company: 'Microsoft', carriesCc: false, signInFirst: true, href };
}

function yahooHref(fields: LinkFields): string {
  return toSubjectBody('https://compose.mail.yahoo.com/', fields);
}

function toSubjectBody(page: string, { to, subject, body }: LinkFields): string {
  return joinQuery(page, [
    ['to', encodeWords(to)],
    ['subject', subject],
    ['body', body],
  ]);
}

function joinQuery(page: string, encoded: [name: string, value: string][]): string {
  const present = encoded.filter(([, value]) => value !== '');
  return `${page}?${present.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** Line breaks as %0D%0A. Lone surrogates, which `encodeURIComponent` throws at, become U+FFFD. */
export function encodeWords(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD').replace(/\r\n?|\n/g, '\r\n'));
}

function encodeAddresses(addresses: string): string {
  return encodeWords(addresses).replaceAll('%40', '@').replaceAll('%2C', ',');
}
