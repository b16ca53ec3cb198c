import { type Child, type Exit, settlesWithin, startChild, stopChild } from '../../engine/process/child.ts'
import { safeLine } from '../../text/secrets.ts'
import { clean } from '../../text/shown.ts'

/** What a command of the plan is started with. */
export interface CommandPlace {
  readonly cwd: string
  readonly env: { readonly [name: string]: string }
  say(message: string): void
}

/** ms between SIGTERM and SIGKILL at the end of the run. */
const TERM_GRACE = 500
/** ms for the end of the process once SIGKILL was sent. */
const KILL_GRACE = 500
/** Lines of its output that are shown, and the longest of what has no end of line. */
const MOST_LINES = 20
const LONGEST = 4096

/** A command of the plan that runs, without a shell, in a group of its own. */
export class Command {
  readonly #name: string
  readonly #child: Child
  readonly #say: (message: string) => void
  readonly #clear = () => this.#child.killGroup()
  #lines = 0
  #stopping = false
  /** Why it failed, in words; null: it ended with 0, or runs still. */
  failure: string | null = null
  #running = true

  /** @param scenario whose `disrupt` it is. @throws {Error} the system's own, where it refuses outright. */
  constructor(scenario: string, argv: readonly string[], { cwd, env, say }: CommandPlace) {
    const [program = '', ...args] = argv
    this.#name = `the command of disrupt in ${scenario} (${clean(safeLine(program), 60)})`
    this.#say = say
    this.#child = startChild(program, args, { cwd, env })
    this.#read(this.#child.stdout)
    this.#read(this.#child.stderr)
    process.once('exit', this.#clear)
    void this.#child.exited.then((exit) => this.#exited(exit))
  }

  /** Ends it with whatever it started. One that still runs has failed: what it was to do had not been done. */
  async stop(): Promise<void> {
    this.#stopping = true
    if (this.#running) this.failure ??= `${this.#name} still ran at the end of the load, and was ended`
    await stopChild(this.#child, [{ ask: () => this.#child.terminateGroup(), within: TERM_GRACE }])
    this.#child.killGroup()
    await settlesWithin(this.#child.exited, KILL_GRACE)
    this.#child.stdout.destroy()
    this.#child.stderr.destroy()
    process.off('exit', this.#clear)
  }

  #exited({ code, signal, error }: Exit): void {
    this.#running = false
    if (this.#stopping || code === 0) return
    const how = error === undefined ? (signal ?? `exit ${code}`) : safeLine(error)
    this.failure = `${this.#name} failed (${how}): its own fault, not the service's; its output is in the log`
  }

  #read(stream: Child['stdout']): void {
    let rest = ''
    stream.on('error', () => undefined)
    stream.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n')
      rest = (lines.pop() ?? '').slice(-LONGEST)
      for (const line of lines) this.#tell(line)
    })
    stream.on('end', () => this.#tell(rest))
  }

  #tell(line: string): void {
    const shown = safeLine(line).trim()
    if (shown === '') return
    this.#lines += 1
    if (this.#lines <= MOST_LINES) this.#say(`${this.#name}: ${shown}`)
    else if (this.#lines === MOST_LINES + 1) this.#say(`${this.#name}: … and more`)
  }
}
