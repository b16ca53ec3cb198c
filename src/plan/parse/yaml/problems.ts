import { Failure, type PlanProblem } from '../../../model/failure.ts'
import { spelled } from '../../../text/foreign.ts'
import { dotted, type Pointer } from './pointer.ts'

/** Lines and columns count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where a place is written: the value, or the key that leads to it. */
export type Locate = (at: Pointer, part: 'key' | 'value') => Position

/** Problems shown in the message of the failure. */
const SHOWN = 50
/** Problems kept at all: nobody mends more at once, and bytes of any kind must be answered in time. */
const KEPT = 200

/** Gathers everything that is wrong with one plan. */
export class Problems {
  readonly file: string
  readonly #found: PlanProblem[] = []
  readonly #seen = new Set<string>()
  #more = 0

  constructor(file: string) {
    this.file = file
  }

  get none(): boolean {
    return this.#found.length === 0
  }

  /** The one that was found first. */
  get first(): PlanProblem | undefined {
    return this.#found[0]
  }

  /** Adds a problem; the same one at the same place counts once. A costly message is made only if it is kept. */
  add(position: Position, path: Pointer, message: string | (() => string)): void {
    if (this.#found.length >= KEPT) {
      this.#more++
      return
    }
    // Names of the plan's own stand in messages, and a quoted key may hold anything.
    const text = safe(typeof message === 'string' ? message : message(), 800)
    const key = `${position.line}:${position.column}:${path}:${text}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.#found.push({ file: this.file, ...position, path: safe(dotted(path), 300), message: text })
  }

  /** Counts problems that nobody looks at one by one any more. */
  addUncounted(count: number): void {
    this.#more += count
  }

  /**
   * @param next what to do, where that is not to mend the plan.
   * @throws {Failure} `plan`, with every problem in the order of the file, if there is one.
   */
  throwIfAny(next: readonly string[] = []): void {
    if (this.none) return
    const ordered = [...this.#found].sort((a, b) => a.line - b.line || a.column - b.column)
    throw new Failure('plan', message(ordered, this.#more), ordered, next)
  }
}

function message(problems: readonly PlanProblem[], uncounted: number): string {
  const lines = problems.slice(0, SHOWN).map((problem) => {
    const path = problem.path === '' ? '' : `${problem.path}: `
    return `${problem.file}:${problem.line}:${problem.column} ${path}${problem.message}`
  })
  const more = problems.length + uncounted - lines.length
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n')
}

/** Something that was found, in quotes where it is a text. The text of a plan may be hostile. */
export function quoted(value: unknown): string {
  return typeof value === 'string' ? `"${safe(value, 60)}"` : safe(JSON.stringify(value) ?? 'nothing', 60)
}

/** A text as one line that cannot steer a terminal, cut to `length` characters before what cannot be seen is spelled. */
export function safe(text: string, length: number): string {
  if (text.length <= length) return spelled(text)
  const characters = [...text.slice(0, 2 * length + 2)]
  return spelled(characters.length > length ? `${characters.slice(0, length - 3).join('')}...` : text)
}
