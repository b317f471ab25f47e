import type { ListRow } from './list-row.js';
import type { SupporterList } from './supporter-list.js';

/** The same list; between two of its rows whoever reads it is stopped with the signal's reason. */
export function stoppable(list: SupporterList, signal: AbortSignal): SupporterList {
  async function* rows(): AsyncGenerator<ListRow> {
    for await (const row of list.rows()) {
      signal.throwIfAborted();
      yield row;
    }
  }
  return { ...list, rows };
}
