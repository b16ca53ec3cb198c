import type { Load } from '../../model/load/load.ts'
import { replacePlaceholders } from '../../model/load/placeholder.ts'
import { OURS } from '../../model/metrics/limits.ts'
import { counted, integer } from '../../model/numbers.ts'
import type { Incomplete, Problem, Record } from '../../model/record/record.ts'
import { formatThreshold } from '../../model/threshold.ts'
import { causesFirst, unjudgedCause } from '../../model/verdict/causes.ts'
import type { Code } from '../../model/verdict/codes.ts'
import type { Outcome } from '../../model/verdict/outcomes.ts'
import type { GateRow, Reason, SloRow } from '../../model/verdict/verdict.ts'
import { clockStepped } from '../clocks/stepped.ts'
import { decidingRows } from '../gates.ts'
import { hitLimits, limitReasons } from '../limits.ts'
import { loginWords } from '../words/logins.ts'
import { placedReason } from './unreached.ts'

/** Reasons that lie in the evidence itself, before any row is looked at (design.md section 5). */
export function evidenceReasons(load: Load, record: Record): readonly Reason[] {
  const hopeless = record.problems.find(({ what, fault }) => isHopeless(what) && fault === 'service')
  const reasons = record.problems
    .filter((problem) => problem !== hopeless)
    .map(reasonOf)
    .map((reason) => byClock(reason, record))
  const stopped = reasons.some(({ outcome }) => outcome === 'cancelled' || outcome === 'policy')
  if (record.ended === 'cancelled' && !stopped && !record.problems.some(({ what }) => isHopeless(what))) {
    reasons.push({ outcome: 'cancelled', code: 'cancelled', message: 'the run was stopped from outside' })
  }
  const ours = reasons.some(({ outcome }) => NOT_THE_SERVICE.has(outcome))
  if (!record.complete && !ours) {
    const message = 'the evidence is incomplete; the record does not say why'
    reasons.push({ outcome: 'engine', code: 'incomplete', message })
  }
  if (hopeless === undefined) reasons.push(...unexplained(load, record, reasons))
  const target = hopeless === undefined ? wholeRun(load, record, ours) : stoppedEarly(load, record, hopeless)
  return [...reasons, ...(target === undefined ? [] : [target]), ...limitReasons(record.health)]
}

function wholeRun(load: Load, record: Record, ours: boolean): Reason | undefined {
  const told = unreached(load, record, ours)
  return told && placedReason(told, load, record)
}

/** Of a stored record the load is not known: then the sentence of its problem tells it alone. */
function stoppedEarly(load: Load, record: Record, { what, message }: Problem): Reason {
  const told = unreached(load, record, false)
  const code = what === 'no-login' ? 'login_failed' : 'unreached'
  if (told === undefined) return noTarget(code, message)
  const placed = placedReason({ ...told, code }, load, record)
  return { ...placed, message: `${placed.message}; ${message}` }
}

/** The gate itself ended the load: no socket could open any more. */
function isHopeless(what: Problem['what']): boolean {
  return what === 'no-login' || what === 'no-socket'
}

/** A run that did not come to its end says why: in a problem, or in the threshold that it was aborted on. */
function unexplained(
  { thresholds }: Load,
  { ended, abortedOn }: Record,
  found: readonly Reason[],
): readonly Reason[] {
  const aborted = ended === 'aborted' && thresholds.some((one) => formatThreshold(one) === abortedOn)
  if (ended === 'clean' || aborted || found.length > 0) return []
  const message = `the run was ${ended === 'aborted' ? 'aborted' : 'ended before its time'}; the record does not say why`
  return [{ outcome: 'engine', code: 'incomplete', message }]
}

/** Outcomes of a run that did not come to its end, by no fault of the service. */
const NOT_THE_SERVICE: ReadonlySet<Outcome> = new Set(['engine', 'cancelled', 'policy'])

function reasonOf({ what, fault, message }: Problem): Reason {
  // A record of another version may hold other words.
  const code = Object.hasOwn(CODE_OF, what) ? CODE_OF[what] : 'incomplete'
  if (what === 'cancelled') return { outcome: 'cancelled', code, message }
  if (what === 'over-cap' || what === 'lease-lost') return { outcome: 'policy', code, message }
  return { outcome: fault === 'service' ? 'slo' : 'engine', code, message }
}

/** A clock that was set may be why nothing ended in time. */
function byClock(reason: Reason, { health }: Record): Reason {
  const stepped = clockStepped(health)
  if (stepped === null || reason.outcome !== 'engine') return reason
  return { ...reason, message: `${reason.message}; ${stepped.why}` }
}

const CODE_OF: { readonly [what in Incomplete]: Code } = {
  'no-summary': 'no_summary',
  'summary-mismatch': 'summary_mismatch',
  'torn-stream': 'torn_stream',
  'script-errors': 'script_errors',
  killed: 'killed',
  hung: 'hung',
  crashed: 'crashed',
  companion: 'companion',
  'threshold-crossed': 'broken',
  'few-sessions': 'few_sessions',
  'non-finite': 'non_finite',
  'too-many-series': 'too_many_series',
  'no-samples': 'no_samples',
  cancelled: 'cancelled',
  'over-cap': 'policy',
  'no-login': 'login_failed',
  'no-socket': 'unreached',
  'lease-lost': 'lease_lost',
}

/** The reason of a connect that no upgrade was tried for. */
const LOGIN = 'login'

/**
 * Why the service could not be loaded at all, with counts by reason, or undefined. In a plan with sockets the sockets
 * decide; in a REST plan, that no request got through. Where the generator broke before it tried, or could not try, that
 * is no fault of the target's.
 */
function unreached(load: Load, { sockets, http, logins, health }: Record, ours: boolean): Reason | undefined {
  const kinds = Object.values(load.work.scenarios).map(({ kind }) => kind)
  // The load of a stored record or of a summary file: what was tried is not known, and the rows say what was seen.
  if (kinds.length === 0) return undefined
  if (kinds.includes('socket') || (load.script !== undefined && sockets.tried > 0)) {
    const missed = sockets.failed.filter(({ reason }) => reason === OURS)
    const tried = sockets.tried - missed.reduce((sum, { count }) => sum + count, 0)
    if (sockets.opened > 0 || ((ours || missed.length > 0) && tried <= 0)) return undefined
    const failed = sockets.failed
      .filter(({ reason }) => reason !== OURS)
      .map(({ reason, status, count }) => [status === null ? reason : statusWords(status), count] as const)
    const opened = tried > 0 ? `0 of ${counted(tried, 'socket')} opened` : 'no socket was tried'
    if (failed.every(([reason]) => reason === LOGIN) && http.requests > 0) {
      if (logins !== undefined && logins.failed === logins.of)
        return noTarget('login_failed', `every login failed: ${loginWords(logins)}; ${opened}`)
      if (tried > 0)
        return noTarget(
          'login_failed',
          `${opened}: the login before them${loginOf(load)} failed; ${requests(http)}`,
        )
    }
    if (tried > 0) return noTarget('unreached', `${opened}: ${byReason(failed)}`)
    const asks = load.work.login !== undefined || http.requests > 0
    const rest = asks ? `; ${requests(http)}` : ''
    return noTarget('unreached', `${opened}${rest}`)
  }
  const through = Math.max(http.answered > 0 ? http.requests - http.failed : 0, 0)
  if (through > 0 || (ours && http.requests <= 0) || hitLimits(health).length > 0) return undefined
  return noTarget('unreached', requests(http))
}

/** ` (POST …/auth/token)`: what the plan itself writes of its url, and never the query. */
function loginOf({ work: { login } }: Load): string {
  if (login === undefined) return ''
  const { method, url } = login.request
  return ` (${method} ${replacePlaceholders(url.split('?', 1)[0] ?? '', () => '…')})`
}

function noTarget(code: Code, message: string): Reason {
  return { outcome: 'target', code, message }
}

function statusWords(status: string): string {
  return status === '0' ? 'no answer' : `status ${status}`
}

function requests({ requests: n, byStatus, failed, answered }: Record['http']): string {
  const statuses = Object.entries(byStatus).map(([status, count]) => [statusWords(status), count] as const)
  const through = answered > 0 ? n - failed : 0
  if (n <= 0) return 'no request was answered before the end of the load'
  return `${integer(Math.max(through, 0))} of ${counted(n, 'request')} got through: ${byReason(statuses)}`
}

/** `refused: 18, status 503: 2`, the most frequent first. */
function byReason(counts: readonly (readonly [string, number])[]): string {
  if (counts.length === 0) return 'no reason was seen'
  const sums = new Map<string, number>()
  for (const [reason, count] of counts) sums.set(reason, (sums.get(reason) ?? 0) + count)
  const sorted = [...sums].toSorted(([, a], [, b]) => b - a)
  return sorted.map(([reason, count]) => `${reason}: ${integer(count)}`).join(', ')
}

/** The outcome that a deciding row gives, where it gives one. */
const REASONS: { readonly [verdict in GateRow['verdict']]: readonly Outcome[] } = {
  fail: ['regression'],
  suspect: ['suspect'],
  inconclusive: ['inconclusive'],
  no_baseline: ['no_baseline'],
  same: [],
  // Whatever spoilt the run is a reason of its own.
  not_judged: [],
}

/** The series that the same plan had under another load. */
export interface ChangedLoad {
  readonly key: string
  readonly runs: number
}

/** The baseline could not be read or written, for this. */
export function storeReason(message: string): Reason {
  return { outcome: 'store', code: 'store', message }
}

/**
 * One reason per broken or doubtful SLO, and what the deciding gate rows say, causes before what follows of them. `changed`: rows without a baseline have none because
 * the load was changed, which is one reason for all of them. `file`: the plan's, in whose lines the rows stand.
 */
export function rowReasons(
  file: string,
  slos: readonly SloRow[],
  gates: readonly GateRow[],
  changed: ChangedLoad | null = null,
): readonly Reason[] {
  const ofSlos = (verdict: SloRow['verdict'], outcome: Outcome) =>
    causesFirst(slos.filter((row) => row.verdict === verdict)).map((row) =>
      ofRow(outcome, withCause(row, slos), file),
    )
  const deciding = causesFirst(decidingRows(gates)).flatMap((row) =>
    row.verdict === 'no_baseline' && changed !== null
      ? [loadChanged(changed)]
      : REASONS[row.verdict].map((outcome) => ofRow(outcome, row, file)),
  )
  return [...ofSlos('fail', 'slo'), ...deciding, ...ofSlos('suspect', 'suspect')]
}

/** What a row follows of is said before it, also where a busy generator keeps that from being judged. */
function withCause(row: SloRow, slos: readonly SloRow[]): SloRow {
  const cause = unjudgedCause(row, slos)
  return cause === undefined ? row : { ...row, message: `${cause.message}; so ${row.message}` }
}

/** What a row says, as a reason of this outcome. */
export function ofRow(outcome: Outcome, row: SloRow | GateRow, file: string): Reason {
  const { code, message, looksLike, line } = row
  const unit = looksLike === undefined ? {} : { looksLike }
  return { outcome, code, message, ...unit, ...(line > 0 ? { file, line } : {}) }
}

function loadChanged({ key, runs }: ChangedLoad): Reason {
  const stored = counted(runs, 'stored run')
  const message = `the load of this plan was changed: it cannot be compared with its ${stored} (series ${key}), which had another`
  return { outcome: 'plan_changed', code: 'load_changed', message }
}
