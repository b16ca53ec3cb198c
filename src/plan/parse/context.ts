import type { Range } from '../../model/load/step.ts'
import type { HostHeader } from '../plan.ts'
import { durationMs, rangeMs } from './fields/quantities.ts'
import type { ReadFile } from './read-file.ts'
import type { Pointer } from './yaml/pointer.ts'
import type { Locate, Problems } from './yaml/problems.ts'

/** Longest duration: beyond 24 days a JavaScript timer overflows. */
const MAX_MS = 20 * 24 * 3_600_000

/** What every part of the conversion needs: where to say what is wrong, and where files come from. */
export class Context {
  readonly read: ReadFile
  readonly locate: Locate
  /** Texts of files that frames name; placeholders are filled in there too. */
  readonly fileTexts: { readonly text: string; readonly at: Pointer }[] = []
  /** Headers that say which host is asked. */
  readonly hosts: HostHeader[] = []
  readonly #problems: Problems
  readonly #gone: Pointer[]

  constructor(problems: Problems, locate: Locate, read: ReadFile, later: readonly Pointer[]) {
    this.#problems = problems
    this.#gone = [...later]
    this.locate = locate
    this.read = read
  }

  /** Says what is wrong with the value at `at`, or with its key. */
  problem(at: Pointer, message: string | (() => string), part: 'key' | 'value' = 'value'): void {
    this.#problems.add(this.locate(at, part), at, message)
  }

  /** Notes places that were reported and taken out. */
  addGone(places: readonly Pointer[]): void {
    this.#gone.push(...places)
  }

  /** Says that something is missing at `at`, unless what was taken out there may have been just that. */
  missing(at: Pointer, message: string): void {
    if (!this.isGone(at)) this.problem(at, message, 'key')
  }

  /** Whether something was reported and taken out at a place, or in it. */
  isGone(at: Pointer): boolean {
    return this.#gone.some((gone) => gone === at || gone.startsWith(`${at}/`))
  }

  /** Line of the key at `at`, from 1. */
  line(at: Pointer): number {
    return this.locate(at, 'key').line
  }

  /** A duration in ms, or undefined where none is written. */
  duration(text: string, at: Pointer): number
  duration(text: string | undefined, at: Pointer): number | undefined
  duration(text: string | undefined, at: Pointer): number | undefined {
    if (text === undefined) return undefined
    const ms = durationMs(text)
    if (ms > MAX_MS) this.problem(at, `${text} is longer than 480h, the longest duration`)
    return ms
  }

  /** A range in ms whose bounds are in order. */
  range(text: string, at: Pointer): Range {
    const range = rangeMs(text)
    if (range[1] > MAX_MS) this.problem(at, `${text} is longer than 480h, the longest duration`)
    if (range[0] > range[1]) this.problem(at, `the range ${text} ends before it begins`)
    return range
  }
}
