export interface Origin {
  href: string | undefined;
  /** What stands in the link: the host, since addresses are long. */
  host: string;
  /** The words beside the link, or all where the source is no address of the web. */
  words: string;
}

/** Where something is from: `https://example.org/a (page 3)` becomes a link to example.org and `(page 3)`. */
export function origin(source: string): Origin {
  const [href] = source.match(/https?:\/\/[^\s<>"]+/) ?? [];
  if (href === undefined || !URL.canParse(href)) return { href: undefined, host: '', words: source };
  return { href, host: new URL(href).hostname, words: source.replace(href, '').trim() };
}
