import { type ChildProcess, execFile, type StdioOptions, spawn } from 'node:child_process'
import { platform } from 'node:process'
import { Readable } from 'node:stream'

/** One of the two is null; both where the process could not be started, and `error` says why. */
export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly error?: string
}

/** A process with a group of its own, so that whatever it starts can be ended with it. */
export interface Child {
  /** Undefined where it could not be started. */
  readonly pid: number | undefined
  readonly stdout: Readable
  readonly stderr: Readable
  /** Never rejects. */
  readonly exited: Promise<Exit>
  /** SIGINT to the process alone. */
  interrupt(): void
  /** SIGTERM to the whole group. Windows has no such word: there the group is killed. */
  terminateGroup(): void
  /** SIGKILL to the whole group, also when the process itself has gone. */
  killGroup(): void
}

interface Place {
  readonly cwd: string
  readonly env: { readonly [name: string]: string }
}

/**
 * Starts a program without a shell, with exactly this environment.
 *
 * @throws {Error} the system's own, where it refuses outright, as where the environment is too large.
 */
export function startChild(path: string, args: readonly string[], place: Place): Child {
  const child = start(path, args, place)
  const { pid } = child
  const exited = new Promise<Exit>((settle) => {
    child.once('exit', (code, signal) => settle({ code, signal }))
    // Of a process that runs, `error` only means that a signal did not reach it.
    child.on('error', ({ message }) => pid ?? settle({ code: null, signal: null, error: message }))
  })
  return {
    pid,
    // Without descriptors for pipes Node leaves both undefined, whatever its types say.
    stdout: child.stdout ?? Readable.from([]),
    stderr: child.stderr ?? Readable.from([]),
    exited,
    interrupt: () => void (platform === 'win32' ? killTree(pid) : child.kill('SIGINT')),
    terminateGroup: () => (platform === 'win32' ? killTree(pid) : signalGroup(pid, 'SIGTERM')),
    killGroup: () => (platform === 'win32' ? killTree(pid) : signalGroup(pid, 'SIGKILL')),
  }
}

function start(path: string, args: readonly string[], { cwd, env }: Place): ChildProcess {
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe']
  return spawn(path, args, { cwd, env, stdio, detached: platform !== 'win32', windowsHide: true })
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {
    // ESRCH: nobody is left.
  }
}

/** Windows has no SIGINT for children and no groups; /T ends the tree (learn.microsoft.com, taskkill). */
function killTree(pid: number | undefined): void {
  if (pid !== undefined) execFile('taskkill', ['/T', '/F', '/PID', String(pid)], () => undefined)
}

/** One way to ask a process to end, and the ms that it has for it. */
export interface Ask {
  ask(): void
  readonly within: number
}

/**
 * Asks a process to end, in one way after another, and at last sends SIGKILL to its group. Settles once the process has
 * gone, or SIGKILL was sent.
 */
export async function stopChild(child: Child, asks: readonly Ask[]): Promise<void> {
  for (const { ask, within } of asks) {
    ask()
    if (await settlesWithin(child.exited, within)) return
  }
  child.killGroup()
}

/** Whether the promise settles within `ms`. */
export async function settlesWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((settle) => {
    timer = setTimeout(() => settle(false), ms)
  })
  const settled = await Promise.race([promise.then(() => true), late])
  clearTimeout(timer)
  return settled
}
