import type { EngineLog } from '../../ports.ts'

const MOST = 50
const LONGEST = 300

/** The newest lines of a run, each made safe to show. */
export class EngineLines {
  readonly #lines: EngineLog[] = []

  add(level: EngineLog['level'], message: string): void {
    const line = { level, message: safeLine(message) }
    const last = this.#lines[this.#lines.length - 1]
    if (last?.level === line.level && last.message === line.message) return
    this.#lines.push(line)
    if (this.#lines.length > MOST) this.#lines.shift()
  }

  get all(): readonly EngineLog[] {
    return [...this.#lines]
  }
}

/** One line without control, bidirectional or zero-width characters, and without the query or user of a URL. */
export function safeLine(text: string): string {
  const line = text
    .slice(0, 10 * LONGEST)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\b([a-z]{2,5}:\/\/)[^\s/?#"']*@/gi, '$1')
    .replace(/\b[a-z]{2,5}:\/\/[^\s"']*/gi, (url) => url.replace(/[?#].*/, ''))
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}
