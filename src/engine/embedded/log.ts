import type { EngineLog } from '../../ports.ts'
import { engineLine } from '../../text/secrets.ts'

const MOST = 50

/** The newest lines of a run, each made safe to show. */
export class EngineLines {
  readonly #lines: EngineLog[] = []

  add(level: EngineLog['level'], message: string): void {
    const line = { level, message: engineLine(message) }
    const last = this.#lines[this.#lines.length - 1]
    if (last?.level === line.level && last.message === line.message) return
    this.#lines.push(line)
    if (this.#lines.length > MOST) this.#lines.shift()
  }

  get all(): readonly EngineLog[] {
    return [...this.#lines]
  }
}
