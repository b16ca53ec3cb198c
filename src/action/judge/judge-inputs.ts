import { Failure, type FailureOutcome } from '../../model/failure.ts'
import { isObject } from '../../model/json.ts'
import type { InputName } from '../input-names.ts'
import { type Command, lines, type Read, yesOrNo } from '../input-words.ts'

/** What `judge` takes, and no other command. */
export interface JudgeInputs {
  /** Files, as written. */
  readonly records: readonly string[]
  /** Of the plan of a change's base, likewise. */
  readonly baseRecords: readonly string[]
  /** Whether it is only asked how many runs more it takes: nothing is published, stored or failed by its verdict. */
  readonly preliminary: boolean
  /** Why there are no records; undefined: there are. */
  readonly unmeasured: Failure | undefined
}

export const NO_JUDGE: JudgeInputs = {
  records: [],
  baseRecords: [],
  preliminary: false,
  unmeasured: undefined,
}

/** @throws {Failure} usage: one of another command, or nothing to judge. */
export function judgeInputs(command: Command, text: Read): JudgeInputs {
  const preliminary = yesOrNo('preliminary', text('preliminary')) ?? false
  if (command !== 'judge') {
    refuse(command, preliminary ? 'preliminary' : OWN.find((name) => text(name) !== undefined))
    return NO_JUDGE
  }
  const records = lines(text('records'))
  const unmeasured = unmeasuredOf(text('unmeasured'))
  if (unmeasured === undefined && records.length === 0)
    throw new Failure('usage', 'records is missing: judge takes 1, 3 or 5 files, one a line')
  if (unmeasured !== undefined && records.length > 0)
    throw new Failure(
      'usage',
      'records and unmeasured: give one of them, either what was measured or why nothing was',
    )
  return { records, baseRecords: lines(text('base-records')), preliminary, unmeasured }
}

const OWN = ['records', 'base-records', 'unmeasured'] as const

function refuse(command: Command, name: InputName | undefined): void {
  if (name === undefined) return
  throw new Failure('usage', `${name} goes with command judge, and this one is ${command}`)
}

const OUTCOMES: ReadonlySet<unknown> = new Set<FailureOutcome>([
  ...(['usage', 'plan', 'policy', 'target', 'engine', 'store', 'internal', 'cancelled', 'skipped'] as const),
])

/** Characters of what another job says. */
const LONGEST = 4_000

/** The reasons that a step of this action gave, JSON; else somebody's own words, of a machine that was lost. */
function unmeasuredOf(text: string | undefined): Failure | undefined {
  if (text === undefined) return undefined
  const reasons = reasonsIn(text)
  const first = reasons[0]
  if (first === undefined) return new Failure('engine', text.slice(0, LONGEST))
  const messages = reasons.map(({ message }) => message).join('; ')
  return new Failure(first.outcome, messages.slice(0, LONGEST))
}

interface Said {
  readonly outcome: FailureOutcome
  readonly message: string
}

function reasonsIn(text: string): readonly Said[] {
  try {
    const list: unknown = JSON.parse(text)
    if (!Array.isArray(list) || !list.every(isSaid)) return []
    return list
  } catch {
    return []
  }
}

function isSaid(value: unknown): value is Said {
  return isObject(value) && OUTCOMES.has(value.outcome) && typeof value.message === 'string'
}
