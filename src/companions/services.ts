import { type Child, type Exit, settlesWithin, startChild, stopChild } from '../engine/process/child.ts'
import { Failure } from '../model/failure.ts'
import type { Service } from '../model/load/paired.ts'
import { safeLine } from '../text/secrets.ts'

/** What starting a service needs from outside. */
export interface ServiceContext {
  readonly cwd: string
  /** The caller's environment: only PATH and the names that a service lists reach it. */
  readonly env: { readonly [name: string]: string | undefined }
  /** The HTTP status that it answers there; null: no answer. Never rejects. */
  status(url: string): Promise<number | null>
  say(message: string): void
}

/** Services that run. */
export interface Services {
  /** Aborted, with a sentence as its reason, when one of them ends by itself. */
  readonly ended: AbortSignal
  /** The processes that were started, one a service. */
  readonly pids: readonly number[]
  /** Ends all of them with whatever they started, within 7 s. */
  stop(): Promise<void>
}

/** ms between SIGTERM and SIGKILL: both are done within 7 s. */
const TERM_GRACE = 4000
/** ms for the end of the process once SIGKILL was sent. */
const KILL_GRACE = 1500
/** ms between two looks at whether a service answers. */
const READY_EVERY = 200
/** Characters of what a service wrote last, kept for the message. */
const LAST_WORDS = 2000

/**
 * Starts every service, each without a shell and in a process group of its own, and waits until each answers at its
 * ready url. Where one does not come up, the others are ended before this rejects.
 *
 * @throws {Failure} `target`: a command that cannot be started, ends early, or is not ready in time. `cancelled`:
 * the signal was aborted.
 */
export async function startServices(
  services: { readonly [name: string]: Service },
  context: ServiceContext,
  signal: AbortSignal,
): Promise<Services> {
  const running: Running[] = []
  const stop = async () => void (await Promise.all(running.map((service) => service.stop())))
  await refuseTaken(services, context)
  try {
    for (const [name, service] of Object.entries(services)) running.push(new Running(name, service, context))
    await Promise.all(running.map((service) => service.ready(context, signal)))
  } catch (error) {
    await stop()
    throw error
  }
  const pids = running.flatMap(({ pid }) => pid ?? [])
  return { ended: AbortSignal.any(running.map((service) => service.ended)), pids, stop }
}

/** What answers before anything was started is some other build. */
async function refuseTaken(
  services: { readonly [name: string]: Service },
  { status }: ServiceContext,
): Promise<void> {
  for (const [name, { ready }] of Object.entries(services)) {
    if ((await status(ready.url)) === null) continue
    throw new Failure(
      'target',
      `service ${name} was not started: something answers at ${safeLine(ready.url)} already; stop it, or take another port`,
    )
  }
}

class Running {
  readonly #name: string
  readonly #service: Service
  readonly #child: Child
  readonly #ended = new AbortController()
  readonly #clear = () => this.#child.killGroup()
  #lastWords = ''
  #stopping = false

  constructor(name: string, service: Service, { cwd, env, say }: ServiceContext) {
    const [program, ...args] = service.command
    this.#name = name
    this.#service = service
    this.#child = start(name, program ?? '', args, { cwd, env: environmentOf(service, env) })
    // Whoever does not read a pipe stops its writer once it is full.
    this.#child.stdout.resume().on('error', () => undefined)
    this.#child.stderr.on('data', (chunk: Buffer) => {
      this.#lastWords = (this.#lastWords + chunk.toString()).slice(-LAST_WORDS)
    })
    this.#child.stderr.on('error', () => undefined)
    process.once('exit', this.#clear)
    void this.#child.exited.then((exit) => this.#exited(exit))
    say(`service ${name}: started, waiting for ${safeLine(service.ready.url)}`)
  }

  /** Undefined where it could not be started. */
  get pid(): number | undefined {
    return this.#child.pid
  }

  get ended(): AbortSignal {
    return this.#ended.signal
  }

  /** @throws {Failure} */
  async ready({ status, say }: ServiceContext, signal: AbortSignal): Promise<void> {
    const { url, within } = this.#service.ready
    const begun = performance.now()
    for (;;) {
      if (signal.aborted) throw new Failure('cancelled', 'stopped before the services were ready')
      if (this.ended.aborted) throw new Failure('target', String(this.ended.reason))
      const answered = await status(url)
      if (answered !== null && answered < 400) break
      if (performance.now() - begun > within) {
        const heard = answered === null ? 'no answer' : `HTTP ${answered}`
        throw new Failure(
          'target',
          `service ${this.#name} was not ready within ${within / 1000} s: ${heard} at ${safeLine(url)}${this.#words()}`,
        )
      }
      await settlesWithin(this.#child.exited, READY_EVERY)
    }
    say(`service ${this.#name}: ready`)
  }

  async stop(): Promise<void> {
    this.#stopping = true
    await stopChild(this.#child, [{ ask: () => this.#child.terminateGroup(), within: TERM_GRACE }])
    // Also where the process has gone: what it started may not have.
    this.#child.killGroup()
    await settlesWithin(this.#child.exited, KILL_GRACE)
    // What has left its group goes on, and would keep this process waiting for the end of what it writes.
    this.#child.stdout.destroy()
    this.#child.stderr.destroy()
    process.off('exit', this.#clear)
  }

  #exited({ code, signal, error }: Exit): void {
    if (this.#stopping) return
    const how = error ?? (signal === null ? `exit ${code}` : String(signal))
    this.#ended.abort(`service ${this.#name} ended by itself (${safeLine(how)})${this.#words()}`)
  }

  #words(): string {
    const last = this.#lastWords.trim().split('\n').slice(-3).join(' ')
    return last === '' ? '' : `: ${safeLine(last)}`
  }
}

function start(
  name: string,
  program: string,
  args: readonly string[],
  place: Parameters<typeof startChild>[2],
) {
  try {
    return startChild(program, args, place)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure('target', `service ${name} could not be started: ${safeLine(reason)}`)
  }
}

/** PATH, without which no program is found, and what the plan names. */
function environmentOf({ env: names }: Service, env: ServiceContext['env']): { [name: string]: string } {
  const known = ['PATH', ...names].flatMap((name) => {
    const value = Object.hasOwn(env, name) ? env[name] : undefined
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(known)
}
