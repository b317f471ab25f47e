import { nameOfLanguage } from '../text/languages.js';
import { type Screen, screenLanguages } from './screen.js';

/**
 * The same page in each language of the screens, and with or without style; `here` is its address without them.
 * On a page with a `form` they are buttons of it, so that no word typed is lost. The view puts a button unseen before
 * them: the Enter key presses the first of a form, and is to go on, not to change the language.
 */
export function languagesView({ language, plain }: Screen, here: string, form?: string) {
  const style = plain ? '/text' : '';
  return {
    form,
    languages: screenLanguages.map((code) => ({
      code,
      name: nameOfLanguage(code),
      href: `${style}/${code}${here}`,
      current: code === language,
    })),
    plain,
    otherStyle: `${plain ? '' : '/text'}/${language}${here}`,
  };
}
