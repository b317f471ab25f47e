/** Bytes in the making: one buffer that serves letter after letter, and grows to the longest. */
export interface Out {
  bytes: Buffer;
  /** Where the next byte goes. */
  at: number;
}

export function createOut(size = 1 << 17): Out {
  return { bytes: Buffer.alloc(size), at: 0 };
}

/** Makes room for so many bytes more. */
export function ensureRoom(out: Out, count: number): void {
  if (out.at + count <= out.bytes.length) return;
  const larger = Buffer.alloc(2 * (out.at + count));
  out.bytes.copy(larger, 0, 0, out.at);
  out.bytes = larger;
}

/** Of code points up to U+00FF, a byte each. */
export function writeText(out: Out, text: string): void {
  ensureRoom(out, text.length);
  const { bytes } = out;
  let at = out.at;
  for (let index = 0; index < text.length; index++) bytes[at++] = text.charCodeAt(index);
  out.at = at;
}

export function writeBytes(out: Out, bytes: Uint8Array): void {
  ensureRoom(out, bytes.length);
  out.bytes.set(bytes, out.at);
  out.at += bytes.length;
}

/** A copy of what was written; nothing of it stays behind. */
export function takeBytes(out: Out): Buffer {
  const taken = Buffer.allocUnsafeSlow(out.at);
  out.bytes.copy(taken, 0, 0, out.at);
  wipe(out);
  return taken;
}

/** Begins anew, with nothing of what was written left behind. */
export function wipe(out: Out): void {
  out.bytes.fill(0, 0, out.at);
  out.at = 0;
}

/** Takes bytes in order. They are its own until its promise is kept; then they may be written over. */
export type Sink = (bytes: Uint8Array) => Promise<void> | void;
