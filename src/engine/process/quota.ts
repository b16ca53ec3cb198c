import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { posix } from 'node:path'

/** A file's text; null where it cannot be read. */
export type ReadText = (path: string) => string | null

/**
 * Cores that this process and its children can use: those of the machine, or what a quota of their control group leaves
 * of them, which may be a fraction. A process held at a tenth of a core is busy at 10 % of one.
 */
export function usableCores(most: number = availableParallelism()): number {
  return Math.min(most, quotaOf(read))
}

/**
 * The least CPU quota among the control groups that this process is in, in cores; infinite without one. Version 2:
 * `cpu.max` (kernel: admin-guide/cgroup-v2), 1: `cpu.cfs_quota_us` (scheduler/sched-bwc). In a container the path may
 * be the host's, which is not mounted there: then the root is the container's own group.
 */
export function quotaOf(text: ReadText): number {
  const groups = (text('/proc/self/cgroup') ?? '').split('\n').flatMap((line) => {
    const [, controllers, path] = /^\d+:([^:]*):(.+)$/.exec(line) ?? []
    if (controllers === undefined || path === undefined) return []
    if (controllers === '') return foldersOf('/sys/fs/cgroup', path).map((folder) => secondOf(folder, text))
    if (!controllers.split(',').includes('cpu')) return []
    return ['/sys/fs/cgroup/cpu', '/sys/fs/cgroup/cpu,cpuacct']
      .flatMap((root) => foldersOf(root, path))
      .map((folder) => firstOf(folder, text))
  })
  return Math.min(Number.POSITIVE_INFINITY, ...groups)
}

/** The group's folder and all above it, down to the root. */
function foldersOf(root: string, path: string): string[] {
  const folders = [root]
  for (let at = posix.normalize(path); at !== '/' && at !== '.'; at = posix.dirname(at)) {
    if (!at.includes('..')) folders.push(root + at)
  }
  return folders
}

/** `max 100000`, or `50000 100000`: µs in each period. */
function secondOf(folder: string, text: ReadText): number {
  const [quota, period] = (text(`${folder}/cpu.max`) ?? '').trim().split(' ').map(Number)
  return share(quota, period)
}

/** -1 without a quota. */
function firstOf(folder: string, text: ReadText): number {
  const [quota, period] = ['quota', 'period'].map((word) => text(`${folder}/cpu.cfs_${word}_us`))
  return share(Number(quota ?? Number.NaN), Number(period ?? Number.NaN))
}

function share(quota = Number.NaN, period = Number.NaN): number {
  return quota > 0 && period > 0 ? quota / period : Number.POSITIVE_INFINITY
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
