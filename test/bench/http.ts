import { keepBulkBusy } from './http/busy-bulk.js';
import { loadPdf } from './http/load.js';
import { type ServerProcess, startServerProcess } from './http/server-process.js';
import { type Bench, type Part, rounded, say, tableOf } from './part.js';

/** Requests a second. */
const rate = 200;
const seconds = 10;
/** Requests after which a server has seen everything. */
const warmUp = 2_000;

/** One supporter's PDF from the real server: alone, beside a bulk run on the same machine, and many times over. */
export async function benchHttp({ options, places }: Bench): Promise<Part> {
  const server = await startServerProcess();
  try {
    await loadPdf(server.url, { until: { requests: warmUp } });
    const alone = await measure(server);
    const bulk = keepBulkBusy(places.tmpfs);
    const busy = await measure(server).finally(bulk.stop);
    const before = server.residentMB();
    const many = await loadPdf(server.url, { until: { requests: options.long ? 100_000 : 10_000 } });
    return describe({ alone, busy, many, memory: { before, after: server.residentMB() } });
  } finally {
    await server.stop();
  }
}

interface Measured {
  answers: number;
  errors: number;
  p50: number;
  p99: number;
  cpuMsPerRequest: number;
}

async function measure(server: ServerProcess): Promise<Measured> {
  const before = server.cpuMs();
  const result = await loadPdf(server.url, { rate, until: { seconds } });
  return { ...result, cpuMsPerRequest: (server.cpuMs() - before) / result.answers };
}

interface Results {
  alone: Measured;
  busy: Measured;
  many: { answers: number; errors: number };
  memory: { before: number; after: number };
}

function describe({ alone, busy, many, memory }: Results): Part {
  const rows = Object.entries({ alone, 'beside a bulk run': busy }).map(([name, result]) => {
    const { answers, errors, p50, p99, cpuMsPerRequest } = result;
    return [name, ...[answers, errors, p50, p99, cpuMsPerRequest].map(say)];
  });
  const title = `HTTP: ${rate} PDFs a second for ${seconds} s; resident memory ${say(memory.before)} MB, after ${say(many.answers)} more ${say(memory.after)} MB`;
  return {
    memoryMB: rounded({ serverBefore: memory.before, serverAfter: memory.after }),
    figures: {
      http: {
        alone: rounded(alone),
        besideBulk: rounded(busy),
        requestsAfter: many.answers,
        errorsAfter: many.errors,
      },
    },
    table: tableOf(title, ['server', 'letters', 'errors', 'p50 ms', 'p99 ms', 'CPU ms a request'], rows),
  };
}
