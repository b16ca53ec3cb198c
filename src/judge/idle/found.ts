import { age, roundedRatio, times } from '../../model/numbers.ts'
import { boundsOf, type IdleKind, type IdleSweep, timeoutWords, toldIn } from '../../model/record/idle.ts'
import type { Code } from '../../model/verdict/codes.ts'
import type { IdleKindRow } from '../../model/verdict/found/idle-found.ts'
import { isRace, kindOf, maximumAge, wasKeptAlive } from './bounds.ts'
import { ignoredWords } from './ignored.ts'
import { besideWords, whoWords } from './phrases.ts'

/** What the sockets of one kind of keepalive say of the heartbeat. */
export interface Found {
  readonly verdict: IdleKindRow['verdict']
  readonly code: Code
  /** Timeout ÷ heartbeat: of what is met at least, of what fails at most; null: it is no such figure. */
  readonly actual: number | null
  readonly message: string
}

/**
 * Judges one kind of keepalive: plainly, timeout ÷ heartbeat against what is asked. What sends keepalives and is cut all the same is
 * kept alive by nothing, however long it lived; and where nobody was cut, no more is known than for how long they were held.
 */
export function foundIn(kind: IdleKind, sweep: IdleSweep, margin: number): Found {
  const { heartbeat, scenario } = sweep
  const demand = { who: whoWords(kind.keepalive, scenario), heartbeat, margin }
  if (toldIn(kind) === 0) return { ...open('no_sockets'), message: `no ${demand.who} were silent` }
  const bounds = boundsOf(kind)
  const oldest = maximumAge(sweep)
  if (oldest !== null) return ofMaximumAge(oldest, demand)
  if (bounds.high === null) return ofSurvivors(kind, demand)
  if (isRacing(kind, sweep)) {
    const cut = age(boundsOf(kindOf(sweep, 'none') ?? kind).high ?? bounds.high)
    const message = `${demand.who} are cut by chance: a heartbeat every ${age(heartbeat)} and an idle timeout of ${cut} are a race`
    return { verdict: 'fail', code: 'heartbeat_race', actual: bounds.high / heartbeat, message }
  }
  if (!wasKeptAlive(kind, heartbeat)) return ofTimeout(kind, demand)
  if (isExpected(kind)) return ofMaximumAge(bounds.high, demand)
  const message = `${demand.who} are cut after ${timeoutWords(kind)}${besideWords(kind)}${ignoredWords(kind, sweep)}`
  return { verdict: 'fail', code: 'keepalive_ignored', actual: null, message }
}

/** Of one row. */
interface Demand {
  readonly who: string
  readonly heartbeat: number
  readonly margin: number
}

/** Where silent sockets live on, a first keepalive that ends a socket is no race. */
function isRacing(kind: IdleKind, sweep: IdleSweep): boolean {
  return isRace(boundsOf(kindOf(sweep, 'none') ?? kind), sweep.heartbeat)
}

/** The service ends them so by design, says the plan. */
function isExpected({ cells }: IdleKind): boolean {
  return cells.every(({ ends }) => ends.every(({ expected }) => expected === true))
}

function ofTimeout(kind: IdleKind, { who, heartbeat, margin }: Demand): Found {
  const { low, high } = boundsOf(kind)
  const [least, most] = [low / heartbeat, (high ?? low) / heartbeat]
  const of = `the heartbeat of ${age(heartbeat)}`
  const cut = `${who} are cut after ${timeoutWords(kind)} of silence${besideWords(kind)}`
  if (roundedRatio(least) >= margin)
    return { verdict: 'met', code: 'met', actual: least, message: `${cut}: ${times(least)} ${of}` }
  if (roundedRatio(most) < margin) {
    const message = `${cut}: ${times(most)} ${of}, and ${times(margin)} is asked`
    return { verdict: 'fail', code: 'idle_margin', actual: most, message }
  }
  const message = `${cut}: ${times(least)} to ${times(most)} ${of}; hold ${age(margin * heartbeat)}, too, to judge ${times(margin)}`
  return { ...open('hold_longer'), actual: least, message }
}

function ofSurvivors(kind: IdleKind, { who, heartbeat, margin }: Demand): Found {
  const { low } = boundsOf(kind)
  const least = low / heartbeat
  const lived = `${who} lived for ${age(low)}${besideWords(kind)}, the longest that was tried: at least ${times(least)} the heartbeat of ${age(heartbeat)}`
  if (roundedRatio(least) >= margin) return { verdict: 'met', code: 'met', actual: least, message: lived }
  const message = `${lived}; hold ${age(margin * heartbeat)} or longer to judge ${times(margin)}`
  return { ...open('hold_longer'), actual: least, message }
}

function ofMaximumAge(oldest: number, { who, heartbeat, margin }: Demand): Found {
  const least = oldest / heartbeat
  const cut = `${who} are cut after ${age(oldest)}, kept alive or not: a maximum age, and no idle timeout`
  if (roundedRatio(least) >= margin) return { verdict: 'met', code: 'met', actual: least, message: cut }
  const message = `${cut}; whether one of ${times(margin)} the heartbeat of ${age(heartbeat)} is kept cannot be judged`
  return { ...open('maximum_age'), actual: least, message }
}

const open = (code: Code) => ({ verdict: 'not_judged', code, actual: null }) as const
