import type { Screen } from './screen.js';

/**
 * What is known of mail programs, as the ways to take a letter need it. Nothing is promised of what nobody tried.
 * `draft`: what the program does with an .eml file that has `X-Unsent` (Microsoft's field for it; Thunderbird reads it
 * too; Apple Mail shows the file, and "Send Again" makes a draft of it; web pages open no files of a mail). `link`: which
 * link opens it with the letter. Spaces that become plus signs at Outlook's sign-in:
 * techcommunity.microsoft.com/discussions/microsoft-365/…/4111903.
 */
const mailPrograms = [
  { id: 'thunderbird', draft: 'edit', link: 'works' },
  { id: 'outlook-classic', draft: 'edit', link: 'works' },
  { id: 'outlook-new', draft: 'untried', link: 'untried' },
  { id: 'apple-mail', draft: 'read', link: 'works' },
  { id: 'gmail', draft: 'no', link: 'own', isWebmail: true },
  { id: 'outlook-web', draft: 'untried', link: 'own-signed-in', isWebmail: true },
  { id: 'yahoo', draft: 'no', link: 'own', isWebmail: true },
  { id: 'phone', draft: 'rarely', link: 'copy' },
] as const;

/** For the careful without webmail, to which they get no links. */
export function mailProgramsView({ t }: Screen, careful: boolean) {
  return mailPrograms
    .filter((program) => !(careful && 'isWebmail' in program))
    .map(({ id, draft, link }) => ({
      name: t(`programs.name.${id}`),
      draft: t(`programs.draft.${draft}`),
      link: t(`programs.link.${link}`),
    }));
}
