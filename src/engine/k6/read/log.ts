import type { EngineLog } from '../../../ports.ts'
import { engineLine } from '../../../text/secrets.ts'
import { parseJson } from './intern.ts'

/** Lines that are kept, the newest. */
const KEPT = 50
/** Characters of a raw line; the rest of a longer one is dropped. */
const MAX_LINE = 64 * 1024

/** Reads k6's log (JSON lines on stderr, logrus' JSONFormatter) from chunks cut anywhere. */
export class K6Log {
  /** k6 said that a threshold with abortOnFail ended the run (internal/metrics/engine/engine.go). */
  abortedByThreshold = false
  /** Samples that k6 could not print, non-finite ones (internal/output/json/json.go). */
  lostSamples = 0
  readonly #lines: EngineLog[] = []
  readonly #secrets: readonly string[]
  readonly #decoder = new TextDecoder()
  #rest = ''

  /** @param secrets texts that must not be shown. */
  constructor(secrets: readonly string[] = []) {
    this.#secrets = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)])
  }

  push(chunk: Uint8Array): void {
    const lines = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split('\n')
    this.#rest = (lines.pop() ?? '').slice(0, MAX_LINE)
    for (const line of lines) this.#line(line.slice(0, MAX_LINE))
  }

  /** The newest lines, oldest first. */
  end(): readonly EngineLog[] {
    this.#line(this.#rest)
    this.#rest = ''
    return this.#lines.map(({ level, message }) => ({ level, message: engineLine(this.#redact(message)) }))
  }

  /** A line of our own among k6's. */
  add(level: EngineLog['level'], message: string): void {
    // Made safe at the end: of a storm of lines only the newest are ever shown.
    this.#lines.push({ level, message })
    if (this.#lines.length > KEPT) this.#lines.shift()
  }

  #line(line: string): void {
    if (line.trim() === '') return
    const entry = asEntry(parseJson(line))
    // A Go panic, or what a library prints by itself.
    if (entry === null) this.add('error', line)
    else this.#entry(entry)
  }

  #entry(entry: Entry): void {
    if (entry.source !== 'console') this.#notice(entry)
    this.add(
      levelOf(entry.level),
      [entry.msg, entry.error].filter((part) => typeof part === 'string').join(': '),
    )
  }

  #notice({ msg, failed }: Entry): void {
    if (typeof msg !== 'string') return
    if (msg.includes('at least one has abortOnFail enabled')) this.abortedByThreshold = true
    if (msg.includes("couldn't be marshalled") && typeof failed === 'number') this.lostSamples += failed
  }

  #redact(message: string): string {
    return this.#secrets.reduce((text, secret) => text.replaceAll(secret, '***'), message)
  }
}

interface Entry {
  readonly level?: unknown
  readonly msg?: unknown
  readonly error?: unknown
  readonly source?: unknown
  readonly failed?: unknown
}

function asEntry(value: unknown): Entry | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
}

function levelOf(level: unknown): EngineLog['level'] {
  if (level === 'warning' || level === 'warn') return 'warning'
  return level === 'info' || level === 'debug' || level === 'trace' ? 'info' : 'error'
}
