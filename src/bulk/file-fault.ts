/** An error of the file system, as Node gives it: a code, and the path where it has one. */
export interface FileFault extends Error {
  code: string;
  path?: string;
}

export function isFileFault(error: unknown): error is FileFault {
  return typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
}

/** What went wrong, as the end of a sentence that began with the path: `is a folder`. Codes are those of errno(3). */
export function describeFault({ code, message }: FileFault): string {
  return words[code] ?? `cannot be used (${message})`;
}

const words: Record<string, string> = {
  EACCES: 'is not yours to use: permission is denied',
  EBUSY: 'is in use by another program',
  EDQUOT: 'cannot be written: your share of the disk is used up',
  EEXIST: 'is a file, not a folder',
  EFBIG: 'grows larger than the disk allows',
  EIO: 'cannot be read or written: the disk reports a fault',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'is a link that leads back to itself',
  EMFILE: 'cannot be opened: too many files are open',
  ENAMETOOLONG: 'is too long a name',
  ENOENT: 'does not exist',
  ENOSPC: 'cannot be written: the disk is full',
  ENOTDIR: 'lies below something that is no folder',
  EPERM: 'is not yours to use: the system does not permit it',
  EROFS: 'cannot be written: its disk is read-only',
};
