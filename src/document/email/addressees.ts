import { InputProblem, type Problem } from '../../problem.js';
import { isPlainAddress } from '../../text/email-address.js';

/** Where an e-mail goes. Without a usable address `to` is absent: the writer fills it in. */
export interface Addressees {
  to?: string | undefined;
  cc: readonly string[];
  /** Blind copies, which the sender asked for. */
  bcc?: readonly string[] | undefined;
}

/** Throws an `InputProblem` that names each address that is not plain. */
export function requirePlainAddresses({ to, cc, bcc = [] }: Addressees): void {
  const problems = [
    ...(to === undefined ? [] : addressProblems('To', to)),
    ...cc.flatMap((address) => addressProblems('Cc', address)),
    ...bcc.flatMap((address) => addressProblems('Bcc', address)),
  ];
  if (problems.length > 0) throw new InputProblem(problems);
}

function addressProblems(where: string, address: string): Problem[] {
  if (isPlainAddress(address)) return [];
  return [
    {
      code: 'email-malformed',
      severity: 'error',
      where,
      message: `${JSON.stringify(address)} is not a plain e-mail address.`,
      fix: 'Write one address such as office@example.org, or leave it out.',
    },
  ];
}
