import { watch } from 'chokidar';

/** Milliseconds without a further change after which a change counts as whole: editors write in steps. */
const settled = 300;

/**
 * Calls `changed` after files under a folder have changed: once for changes that come together, and never while
 * an earlier call is at work. `failed` is told why a change may go unseen. Returns how to stop.
 */
export async function watchFolder(
  folder: string,
  changed: () => Promise<void>,
  failed: (error: Error) => void,
): Promise<() => Promise<void>> {
  let due: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const watcher = watch(folder, { ignoreInitial: true });
  watcher.on('all', () => {
    clearTimeout(due);
    due = setTimeout(() => {
      work = work.then(changed).catch(failed);
    }, settled);
  });
  watcher.on('error', (error) => failed(error instanceof Error ? error : new Error(String(error))));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return async () => {
    clearTimeout(due);
    await watcher.close();
    await work;
  };
}
