import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import express, { type Express, type RequestHandler } from 'express';
import { engine } from 'express-handlebars';
import Handlebars, { type HelperOptions } from 'handlebars';
import { packageFolder } from '../config.js';
import { fallbackLanguage } from '../text/languages.js';
import type { Screen } from './screen.js';

const { SafeString, escapeExpression } = Handlebars;
type SafeString = InstanceType<typeof SafeString>;

const require = createRequire(import.meta.url);
const views = join(packageFolder, 'views');

/** Source Serif 4 (SIL Open Font License 1.1), one weight; a browser takes only what a page's letters need. */
const [latin, latinExt, withCyrillic] = [
  'source-serif-4-latin-400-normal.woff2',
  'source-serif-4-latin-ext-400-normal.woff2',
  'serif-with-cyrillic.woff2',
];
const packagedFonts = dirname(require.resolve(`@fontsource/source-serif-4/files/${latin}`));
const fonts = { [latin]: packagedFonts, [latinExt]: packagedFonts, [withCyrillic]: `${views}/assets/fonts` };

/** Handlebars escapes every value; only the layout uses triple braces, for the page in it. Views are read once and kept. */
export function setUpViews(app: Express, publicUrl: string): void {
  const helpers = { t: words, said, staff, inLanguage, marked, link, fontOf };
  // Every other name is a value: said here, Handlebars need not find out at each.
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
  app.engine(
    '.hbs',
    engine({
      extname: '.hbs',
      defaultLayout: 'main',
      layoutsDir: `${views}/layouts`,
      partialsDir: `${views}/partials`,
      helpers,
      compilerOptions: { knownHelpersOnly: true, knownHelpers, preventIndent: true },
    }),
  );
  app.set('views', views);
  app.set('view engine', '.hbs');
  app.enable('view cache');
  app.locals.publicUrl = publicUrl;
}

/** Style sheet and scripts. They hold nothing personal: the one thing that a browser may keep, for an hour. */
export function staticAssets(): RequestHandler {
  return express.static(`${views}/assets`, {
    index: false,
    etag: false,
    acceptRanges: false,
    maxAge: '1h',
    redirect: false,
  });
}

/** The fonts of the style sheet and nothing else of their package. Browsers keep them for a year. */
export function staticFonts(): RequestHandler {
  const options = {
    index: false,
    etag: false,
    acceptRanges: false,
    maxAge: '1y',
    immutable: true,
    redirect: false,
  };
  const router = express.Router();
  for (const [name, folder] of Object.entries(fonts)) {
    const serve = express.static(folder, options);
    router.use((request, response, next) =>
      request.path === `/${name}` ? serve(request, response, next) : next(),
    );
  }
  return router;
}

/** `{{t "write.title"}}`, `{{t "preview.to" office=(said office)}}`, in the language of the screen. */
function words(key: string, { hash, data }: HelperOptions): string | SafeString {
  const markup = Object.entries<unknown>(hash).filter(([, value]) => value instanceof SafeString);
  if (markup.length === 0) return screenOf(data).t(key, hash);
  const places = Object.fromEntries(markup.map(([name]) => [name, `\0${name}\0`]));
  const sentence = escapeExpression(screenOf(data).t(key, { ...hash, ...places }));
  const filled = markup.reduce(
    (html, [name, value]) => html.replaceAll(`\0${name}\0`, () => `${value}`),
    sentence,
  );
  return new SafeString(filled);
}

/** `{{said office}}`: words of a campaign, marked with their language where it is not the page's. */
function said(text: string, { data }: HelperOptions): string | SafeString {
  return markedAs(data.root.told?.language, text, data);
}

/** `{{staff note}}`: words that staff have written in English alone. */
function staff(text: string, { data }: HelperOptions): string | SafeString {
  return markedAs(fallbackLanguage, text, data);
}

/** `{{inLanguage told.language what}}`: words that have a language of their own. */
function inLanguage(language: string, text: string, { data }: HelperOptions): string | SafeString {
  return markedAs(language, text, data);
}

/** `{{marked sentence passage}}`: a sentence in which a passage, if there is one, is of the letter. */
function marked(sentence: string, passage: string | undefined, { data }: HelperOptions): string | SafeString {
  const [before = '', ...after] = passage ? sentence.split(passage) : [sentence];
  if (!passage || after.length === 0) return sentence;
  const { language } = data.root.letter ?? data.root.form;
  const words = markedAs(language, passage, data);
  return new SafeString(
    [before, words, after.join(passage)]
      .map((part) => (part instanceof SafeString ? `${part}` : escapeExpression(part)))
      .join(''),
  );
}

/** A sentence of another language is read, hyphenated and ordered by its own rules, however the page runs. */
function markedAs(language: string, text: string, data: HelperOptions['data']): string | SafeString {
  if (!text || language === screenOf(data).language) return text;
  return new SafeString(`<bdi lang="${language}">${escapeExpression(text)}</bdi>`);
}

/** `{{link "/campaigns/x"}}`: an address of this site that keeps the reader's language. */
function link(...parts: unknown[]): string {
  const { data } = parts.pop() as HelperOptions;
  return screenOf(data).base + parts.join('');
}

function screenOf(data: HelperOptions['data']): Screen {
  return data.root.screen;
}

/** What headings of a screen in this language need, so that it is under way before the style sheet asks for it. */
function fontOf(language: string): string {
  const { script } = new Intl.Locale(language).maximize();
  return script === 'Cyrl' ? withCyrillic : latin;
}
