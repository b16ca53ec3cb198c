import { readdirSync, readFileSync } from 'node:fs'
import { TICK_MS } from './reading.ts'

/** A process and all that it started, as far as they still run under it. */
export function treeOf(root: number): readonly number[] {
  const found = new Set<number>()
  const add = (pid: number) => {
    if (found.has(pid)) return
    found.add(pid)
    for (const child of childrenOf(pid)) add(child)
  }
  add(root)
  return [...found]
}

/** Each thread has the children that it forked (proc_pid_task(5)). */
function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}

/** CPU time of these processes so far, in ms, with that of their children that have ended and were waited for. */
export function cpuOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    try {
      return sum + wholeTicks(readFileSync(`/proc/${pid}/stat`, 'utf8')) * TICK_MS
    } catch {
      return sum
    }
  }, 0)
}

/** utime, stime, cutime and cstime, fields 14 to 17 (proc_pid_stat(5)); the second may hold spaces and parentheses. */
export function wholeTicks(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
}
