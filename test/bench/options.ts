import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** The figures as JSON instead of tables. */
  json: boolean;
  /** Runs of 100,000 rows and 100,000 requests too: a quarter of an hour more. */
  long: boolean;
  /** A supporter's PDF from the real server, under load. */
  http: boolean;
  /** A folder whose node_modules holds other tools. */
  peers: string | undefined;
  /** Names of parts; all that the other flags allow where none is given. */
  only: string[];
}

/** Throws a `TypeError` that names an unknown flag. */
export function readOptions(words: readonly string[]): BenchOptions {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...words],
    options: {
      json: flag,
      long: flag,
      http: flag,
      peers: { type: 'string' },
      only: { type: 'string', default: '' },
    },
  });
  const only = values.only.split(',').filter((name) => name !== '');
  return { ...values, peers: values.peers, only };
}
