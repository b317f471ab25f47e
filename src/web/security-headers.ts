import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Pages load only what this server serves, run only our one small script, and cannot be framed. The icon is in them. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ['data:'],
    fontSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/** What no page of ours uses. */
const permissions = 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/** A year, in seconds. */
const httpsRemembered = 31_536_000;

/** The same headers on every response. HTTPS is demanded of browsers only where the public address has it. */
export function securityHeaders(publicUrl: string): RequestHandler[] {
  const headers = helmet({
    contentSecurityPolicy,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: publicUrl.startsWith('https:') && { maxAge: httpsRemembered },
    xFrameOptions: { action: 'deny' },
  });
  return [headers, forbidFeatures];
}

/** Nothing that a person wrote, and no page that shows it, stays in a cache or on a disk. */
export const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

const forbidFeatures: RequestHandler = (_request, response, next) => {
  response.set('Permissions-Policy', permissions);
  next();
};
