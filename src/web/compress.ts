import compression from 'compression';

/**
 * Pages, style sheet and script go out at a quarter of their size; files do not, which are compressed themselves.
 * No page holds a secret of ours beside a person's words, so that nothing is told by a length.
 */
export const compress = compression({
  filter: (_request, response) =>
    /^text\/(?:html|css|javascript)\b/.test(String(response.getHeader('Content-Type') ?? '')),
});
