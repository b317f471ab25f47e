import { keepBulkBusy } from './http/busy-bulk.js';
import { type FormPage, loadForms } from './http/load.js';
import { type ServerProcess, startServerProcess } from './http/server-process.js';
import { type Bench, type Part, rounded, say, tableOf } from './part.js';

/** Requests a second. */
const rate = 200;
const seconds = 10;
/** Requests after which a server has seen everything. */
const warmUp = 2_000;

/**
 * The real server under load: one supporter's PDF, alone and beside a bulk run on the same machine; the preview
 * and the letter while it is written; then each of them many times over.
 */
export async function benchHttp({ options, places }: Bench): Promise<Part> {
  const server = await startServerProcess();
  try {
    for (const page of pages) await loadForms(server.url, page, { until: { requests: warmUp } });
    const alone = await measure(server, 'letter.pdf');
    const bulk = keepBulkBusy(places.tmpfs);
    const besideBulk = await measure(server, 'letter.pdf').finally(bulk.stop);
    const preview = await measure(server, 'preview');
    const live = await measure(server, 'letter-so-far');
    const before = server.residentMB();
    const many = { answers: 0, errors: 0 };
    for (const page of pages) {
      const result = await loadForms(server.url, page, {
        until: { requests: options.long ? 100_000 : 10_000 },
      });
      many.answers += result.answers;
      many.errors += result.errors;
    }
    const memory = { before, after: server.residentMB() };
    return describe({ measured: { alone, besideBulk, preview, live }, many, memory });
  } finally {
    await server.stop();
  }
}

const pages = ['letter.pdf', 'preview', 'letter-so-far'] as const;

interface Measured {
  answers: number;
  errors: number;
  p50: number;
  p99: number;
  cpuMsPerRequest: number;
}

async function measure(server: ServerProcess, page: FormPage): Promise<Measured> {
  const before = server.cpuMs();
  const result = await loadForms(server.url, page, { rate, until: { seconds } });
  return { ...result, cpuMsPerRequest: (server.cpuMs() - before) / result.answers };
}

const names = {
  alone: 'PDF',
  besideBulk: 'PDF, beside a bulk run',
  preview: 'preview, with the same letter in English beside it',
  live: 'letter while it is written',
};

interface Results {
  measured: Record<keyof typeof names, Measured>;
  many: { answers: number; errors: number };
  memory: { before: number; after: number };
}

function describe({ measured, many, memory }: Results): Part {
  const loads = Object.keys(names) as (keyof typeof names)[];
  const rows = loads.map((load) => {
    const { answers, errors, p50, p99, cpuMsPerRequest } = measured[load];
    return [names[load], ...[answers, errors, p50, p99, cpuMsPerRequest].map(say)];
  });
  const title = `HTTP: ${rate} requests a second for ${seconds} s; resident memory ${say(memory.before)} MB, after ${say(many.answers)} more ${say(memory.after)} MB`;
  return {
    memoryMB: rounded({ serverBefore: memory.before, serverAfter: memory.after }),
    figures: {
      http: {
        ...Object.fromEntries(loads.map((load) => [load, rounded(measured[load])])),
        requestsAfter: many.answers,
        errorsAfter: many.errors,
      },
    },
    table: tableOf(
      title,
      ['of the server', 'answers', 'errors', 'p50 ms', 'p99 ms', 'CPU ms a request'],
      rows,
    ),
  };
}
