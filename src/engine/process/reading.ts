import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { platform } from 'node:process'
import { promisify } from 'node:util'

/** What one look at a process says. */
export interface Reading {
  /** Monotonic ms. */
  readonly at: number
  /** CPU time used so far, user and system, ms. */
  readonly cpuMs: number
  /** Peak resident bytes where the system knows it, else resident bytes. */
  readonly memory: number
  /** Files that it has open; null where the system does not tell. */
  readonly descriptors: number | null
  /** Ticks of the whole machine; null where the system does not tell. */
  readonly machine: { readonly total: number; readonly steal: number } | null
}

/** USER_HZ: 100 on every Linux architecture that Node runs on (proc_pid_stat(5), sysconf(_SC_CLK_TCK)). */
export const TICK_MS = 10

/** Null where this system cannot be asked. @throws where the process is gone. */
export async function readProcess(pid: number): Promise<Reading | null> {
  if (platform === 'linux') return readLinux(pid)
  if (platform === 'darwin') return await readMac(pid)
  return null
}

function readLinux(pid: number): Reading {
  const at = performance.now()
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return {
    at,
    cpuMs: cpuTicks(readFileSync(`/proc/${pid}/stat`, 'utf8')) * TICK_MS,
    memory: Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024,
    descriptors: openFiles(`/proc/${pid}/fd`),
    machine: machineTicks(readFileSync('/proc/stat', 'utf8')),
  }
}

/** Linux 6.2 and newer say it as the folder's size, at no cost; it is 0 before (proc_pid_fd(5)). */
function openFiles(folder: string): number {
  return statSync(folder).size || readdirSync(folder).length
}

/** utime + stime, fields 14 and 15. The second field is the program's name and may hold spaces and parentheses. */
export function cpuTicks(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[11]) + Number(fields[12])
}

/** user nice system idle iowait irq softirq steal; guest times are already in user and nice (proc_stat(5)). */
export function machineTicks(stat: string): { total: number; steal: number } {
  const line = stat.slice(0, stat.indexOf('\n'))
  const ticks = line.trim().split(/\s+/).slice(1, 9).map(Number)
  return { total: ticks.reduce((sum, value) => sum + value, 0), steal: ticks[7] ?? 0 }
}

async function readMac(pid: number): Promise<Reading> {
  const { stdout } = await promisify(execFile)('/bin/ps', ['-o', 'time=,rss=', '-p', String(pid)])
  return { at: performance.now(), ...parsePs(stdout), descriptors: null, machine: null }
}

/** `  1:02.34  51234`: minutes, seconds and hundredths of CPU time, then KiB resident. */
export function parsePs(line: string): { cpuMs: number; memory: number } {
  const [time = '', rss = '0'] = line.trim().split(/\s+/)
  const seconds = time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return { cpuMs: seconds * 1000, memory: Number(rss) * 1024 }
}

/** Open files the process may have (soft limit); null where it is unlimited or unknown. */
export function readDescriptorLimit(pid: number): number | null {
  try {
    const limits = readFileSync(`/proc/${pid}/limits`, 'utf8')
    const soft = /^Max open files\s+(\d+)/m.exec(limits)?.[1]
    return soft === undefined ? null : Number(soft)
  } catch {
    return null
  }
}
