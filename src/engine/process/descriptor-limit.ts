import { execFile } from 'node:child_process'

/** Of util-linux; by its path, so that no other program of that name is run. */
const PRLIMIT = '/usr/bin/prlimit'
/** ms; it only makes one system call. */
const PATIENCE = 2000

/**
 * Sets how many files a process, and what it starts from then on, may have open: soft and hard limit. Whether that was allowed:
 * over the hard limit it takes a privilege (CAP_SYS_RESOURCE). Up to it nobody need ask: Node and Go programs raise their own.
 */
export async function setDescriptorLimit(pid: number, files: number): Promise<boolean> {
  if (process.platform !== 'linux') return false
  const argv = ['--pid', String(pid), `--nofile=${files}:${files}`]
  return await new Promise((resolve) => {
    execFile(PRLIMIT, argv, { env: {}, timeout: PATIENCE }, (error) => resolve(error === null))
  })
}
