import { type ChildProcess, execFile, type StdioOptions, spawn } from 'node:child_process'
import { platform } from 'node:process'
import { Readable } from 'node:stream'
import { Failure } from '../../model/failure.ts'

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
  /** SIGINT to the process alone: k6 then ends its run and writes its summary. */
  interrupt(): void
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
 * @throws {Failure} `engine`: the system refuses outright, as where the environment is too large.
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
    killGroup: () => (platform === 'win32' ? killTree(pid) : killGroup(pid)),
  }
}

function start(path: string, args: readonly string[], { cwd, env }: Place): ChildProcess {
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'pipe']
    return spawn(path, args, { cwd, env, stdio, detached: platform !== 'win32', windowsHide: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure('engine', `k6 could not be started: ${reason}`)
  }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // ESRCH: nobody is left.
  }
}

/** Windows has no SIGINT for children and no groups; /T ends the tree (learn.microsoft.com, taskkill). */
function killTree(pid: number | undefined): void {
  if (pid !== undefined) execFile('taskkill', ['/T', '/F', '/PID', String(pid)], () => undefined)
}

/**
 * ms. A runner waits 7.5 s for a step that it cancels, and what is left of them is for the last samples, the record and
 * 2 s of GitHub. The first is longer than the deadline of a close.
 */
const SECOND_SIGINT_AFTER = 2500
const SIGKILL_AFTER = 1500

/**
 * Ends a run: SIGINT, after 2.5 s another (k6 then exits without a summary), after 1.5 s more SIGKILL to the group.
 * Settles once the process has gone, or SIGKILL was sent.
 */
export async function stopChild(child: Child): Promise<void> {
  child.interrupt()
  if (await settlesWithin(child.exited, SECOND_SIGINT_AFTER)) return
  child.interrupt()
  if (await settlesWithin(child.exited, SIGKILL_AFTER)) return
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
