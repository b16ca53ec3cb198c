import type { HandedOn } from '../../judge/attempts/pooled.ts'
import { counted } from '../../model/numbers.ts'
import type { Record } from '../../model/record/record.ts'
import type { Carried, CarriedOn, RunAttempt } from '../../model/verdict/attempts.ts'
import type { Called, Publisher } from '../../ports.ts'
import { given } from '../options/given.ts'
import type { PlanRuns } from '../results/reports.ts'
import { type Read, readCarried } from './carried-text.ts'

/** The runs of earlier attempts, by the plan that is to be judged. */
export interface EarlierRuns {
  /** `run`: one that is judged. */
  own(run: Record): Promise<HandedOn>
  base(run: Record): Promise<HandedOn>
}

/** Attempts whose texts are read; each has 64 KB. */
const MOST = 30

/** Asks once, and only when something is to be judged. `attempt`: this one. Never rejects, as `ask` does not. */
export function earlierRuns(ask: Publisher['carried'], attempt: RunAttempt | null): EarlierRuns {
  let found: Promise<Found> | undefined
  const of =
    (whose: keyof PlanRuns) =>
    async (run: Record): Promise<HandedOn> => {
      found ??= ask(calledBy(run)).then((on) => foundIn(on, attempt))
      const { runs, leftOut } = await found
      return { records: runs.flatMap((one) => one[whose]), leftOut }
    }
  return { own: of('own'), base: of('base') }
}

/** What a check is called by, where only its runs are known. */
function calledBy({ plan, series }: Record): Called {
  const { profile, environment, jobKey } = series
  return { ...plan, profile, environment, ...given('key', jobKey) }
}

interface Found {
  readonly runs: readonly PlanRuns[]
  readonly leftOut: readonly string[]
}

function foundIn({ carried, unread }: CarriedOn, own: RunAttempt | null): Found {
  const runs: Read[] = []
  const leftOut = unread === null ? [] : [unread]
  for (const one of carried.slice(0, MOST)) {
    const read = readOf(one)
    if (typeof read === 'string') leftOut.push(`${attemptWords(one.run, own)} (${read})`)
    else if (read !== null) runs.push(read)
    if (typeof read === 'object' && read !== null && read.lacking > 0)
      leftOut.push(
        `${counted(read.lacking, 'run')} of ${attemptWords(one.run, own)} (too large to be carried)`,
      )
  }
  const more = carried.length - MOST
  if (more > 0) leftOut.push(counted(more, 'further attempt'))
  return { runs, leftOut }
}

/** Null: there is nothing that it should carry; a sentence: why nothing of it is taken. */
function readOf({ text, measured }: Carried): Read | string | null {
  if (text === null) return measured ? 'it carries no runs' : null
  try {
    return readCarried(text)
  } catch (error) {
    return (error as Error).message
  }
}

function attemptWords({ id, attempt }: RunAttempt, own: RunAttempt | null): string {
  return id === own?.id ? `attempt ${attempt}` : `workflow run ${id}, attempt ${attempt}`
}
