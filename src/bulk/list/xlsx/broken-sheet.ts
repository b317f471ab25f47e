import { listRefusal } from '../list-problem.js';

export function brokenSheet(): Error {
  return listRefusal(
    'spreadsheet-unreadable',
    'The supporter list is not a spreadsheet that can be read.',
    'Open it in your spreadsheet program and save it anew as XLSX, or as CSV (UTF-8).',
  );
}
