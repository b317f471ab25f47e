import { createRequire } from 'node:module';

/** What the tests use of the Emscripten module in @neslinesli93/qpdf-wasm 0.3.0; its own types lack `writeFile`. */
interface Qpdf {
  callMain: (args: string[]) => number;
  FS: { writeFile: (path: string, bytes: Uint8Array) => void };
}

type CreateQpdf = (options: { locateFile: () => string }) => Promise<Qpdf>;

const require = createRequire(import.meta.url);
let started: Promise<Qpdf> | undefined;

/** The exit code of `qpdf --check`: 0 clean, 2 errors, 3 warnings; they are printed on the console. */
export async function checkWithQpdf(bytes: Uint8Array): Promise<number> {
  started ??= startQpdf();
  const { callMain, FS } = await started;
  FS.writeFile('/letter.pdf', bytes);
  return callMain(['--check', '/letter.pdf']);
}

function startQpdf(): Promise<Qpdf> {
  const file = require.resolve('@neslinesli93/qpdf-wasm');
  const create = require(file) as CreateQpdf;
  return quietly(() => create({ locateFile: () => file.replace(/\.js$/, '.wasm') }));
}

/** qpdf reports on the console also what is fine; it takes its `console.log` when it starts. */
function quietly<T>(start: () => T): T {
  const { log } = console;
  console.log = () => undefined;
  try {
    return start();
  } finally {
    console.log = log;
  }
}
