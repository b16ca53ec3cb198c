import { Failure, type PlanProblem } from '../../model/failure.ts'
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

  /** Adds a problem; the same one at the same place counts once. */
  add(position: Position, path: Pointer, message: string): void {
    const key = `${position.line}:${position.column}:${path}:${message}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    if (this.#found.length >= KEPT) this.#more++
    else this.#found.push({ file: this.file, ...position, path: dotted(path), message })
  }

  /** Counts problems that nobody looks at one by one any more. */
  addUncounted(count: number): void {
    this.#more += count
  }

  /** @throws {Failure} `plan`, with every problem in the order of the file, if there is one. */
  throwIfAny(): void {
    if (this.none) return
    const ordered = [...this.#found].sort((a, b) => a.line - b.line || a.column - b.column)
    throw new Failure('plan', message(ordered, this.#more), ordered)
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

/** Something that was found, quoted: one line, no control characters, cut. The text of a plan may be hostile. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  const cut = text.length > 60 ? `${text.slice(0, 57)}...` : text
  const safe = JSON.stringify(cut).replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g, escaped)
  return typeof value === 'string' ? safe : safe.slice(1, -1).replaceAll('\\"', '"')
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
