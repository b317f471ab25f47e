/**
 * Writes a fault of ours to the log: the kind of error and where in the program it happened. Not its message,
 * which may hold words of a supporter, and nothing about the request.
 */
export function reportFault(error: unknown): void {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  console.error([`Fault: ${/^\w+$/.test(name) ? name : 'Error'}`, ...framesOf(stack, message)].join('\n'));
}

/** The frames stand after the message; without it in its place, nothing is known to be a frame. */
function framesOf(stack: string, message: string): string[] {
  const end = message === '' ? 0 : stack.lastIndexOf(message) + message.length;
  if (message !== '' && end < message.length) return [];
  return stack
    .slice(end)
    .split('\n')
    .filter((line) => /^ {4}at /.test(line));
}
