import { spawn } from 'node:child_process'

/** How a git came to its end. */
export interface Ran {
  /** Null: it did not end by itself, or never began; `said` then says why. */
  readonly code: number | null
  readonly stdout: Buffer
  /** What it wrote to stderr, at most 64 KiB. */
  readonly said: string
}

export interface Start {
  /** The git itself, by its absolute path. */
  readonly program: string
  readonly cwd: string
  /** All of its environment. */
  readonly env: { readonly [name: string]: string }
  readonly input?: Uint8Array | undefined
  /** ms, after which it is ended with whatever it has started. */
  readonly time: number
  /** Bytes of stdout that are taken; with more it is ended. */
  readonly most: number
  /** Asked ten times a second: a reason to end it. */
  readonly tooMuch?: () => Promise<string | undefined>
  /** Once it is aborted, what still runs and whatever is started has GRACE ms. */
  readonly signal?: AbortSignal | undefined
}

/** ms: enough to end what is nearly done, and little of what a cancelled job has. */
const GRACE = 2_000

/** ms for what is still in the pipes of one that has ended: a helper of its own session (ssh) may hold them for ever. */
const REST = 1_000

const MOST_SAID = 64 * 1024
const WINDOWS = process.platform === 'win32'

/** Runs git to its end. Never rejects: what it did not do is told by code and text. */
export function runGit(args: readonly string[], start: Start): Promise<Ran> {
  const { program, cwd, env, input, time, most, tooMuch, signal } = start
  return new Promise((resolve) => {
    // A group of its own: git starts helpers that speak with the server, and they are ended with it.
    const child = spawn(program, args, { cwd, env, detached: !WINDOWS, stdio: 'pipe' })
    const [out, said] = [[] as Buffer[], [] as Buffer[]]
    const taken = { out: 0, said: 0 }
    let why: string | undefined
    const end = (reason: string) => {
      why ??= reason
      killGroup(child.pid)
    }
    const timers = [setTimeout(() => end(`git did not end within ${Math.round(time / 1000)} s`), time)]
    const watch =
      tooMuch &&
      setInterval(() => {
        void tooMuch().then((reason) => reason !== undefined && end(reason))
      }, 100)
    const cancel = () => timers.push(setTimeout(() => end('it was cancelled'), GRACE))
    if (signal?.aborted) cancel()
    else signal?.addEventListener('abort', cancel, { once: true })
    child.stdout.on('data', (chunk: Buffer) => {
      taken.out += chunk.length
      if (taken.out > most) end(`git wrote more than ${most} bytes`)
      else out.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (taken.said < MOST_SAID) said.push(chunk)
      taken.said += chunk.length
    })
    // One that ends before it has read its input has said why.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const done = (ran: Ran) => {
      for (const timer of timers) clearTimeout(timer)
      clearInterval(watch)
      signal?.removeEventListener('abort', cancel)
      resolve(ran)
    }
    child.on('exit', () => {
      const release = () => [child.stdout, child.stderr].map((pipe) => pipe.destroy())
      timers.push(setTimeout(release, REST))
    })
    child.on('error', (error: NodeJS.ErrnoException) => done(unended(notStarted(error))))
    child.on('close', (code) => {
      const text = Buffer.concat(said).toString('utf8').slice(0, MOST_SAID)
      if (why !== undefined) done(unended(why))
      else if (code === null) done(unended(`git was killed: ${text}`))
      else done({ code, stdout: Buffer.concat(out), said: text })
    })
  })
}

function unended(said: string): Ran {
  return { code: null, stdout: Buffer.alloc(0), said }
}

function notStarted({ code, message }: NodeJS.ErrnoException): string {
  return code === 'ENOENT' ? 'git is not installed' : `git cannot be started (${code ?? message})`
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(WINDOWS ? pid : -pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}
