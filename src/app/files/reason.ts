import { printable } from '../../text/foreign.ts'

const KNOWN: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ERR_FS_EISDIR: 'a folder stands where a file is needed',
  ENOTDIR: 'a part of the path is not a folder',
  EEXIST: 'a file stands where a folder is needed',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
  ELOOP: 'its links lead in a circle',
}

/** An error of the system in a few words, without our own paths and stack. */
export function reason(error: unknown): string {
  const { code, message, syscall } = error as NodeJS.ErrnoException
  if (code === 'EISDIR' && syscall === 'rename') return KNOWN.ERR_FS_EISDIR!
  return (code !== undefined && KNOWN[code]) || printable(message ?? 'unknown reason')
}
