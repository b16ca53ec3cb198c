import type { HandedOn } from '../judge/attempts/pooled.ts'
import { countingOf, judgedOf } from '../judge/counting.ts'
import { type Judging, judge } from '../judge/judge.ts'
import { identity } from '../judge/past/history.ts'
import { gateOf } from '../judge/past/standing.ts'
import { storeReason } from '../judge/reasons/reasons.ts'
import { settle } from '../judge/settle.ts'
import { usedInSteps, usedRuns } from '../judge/used.ts'
import type { Mode } from '../model/load/gate.ts'
import type { Load } from '../model/load/load.ts'
import { STORING_EVENTS } from '../model/record/baseline.ts'
import { evidenceOf } from '../model/record/evidence.ts'
import type { Record } from '../model/record/record.ts'
import { formatSelector } from '../model/selector.ts'
import type { Reader } from '../model/verdict/outcomes.ts'
import type { GivenOption, Reason, Verdict } from '../model/verdict/verdict.ts'
import { type BaselineStore, Contended, StoreError } from '../ports.ts'
import { acceptedByMerge, type MergedOverride } from './merged.ts'
import { given } from './options/given.ts'

/** How to judge and where to keep. */
export interface Judgement {
  readonly store: BaselineStore | null
  /** False, or why not: compare, but add nothing. */
  readonly append: boolean | string
  readonly mode?: Mode
  readonly failOn?: readonly string[]
  readonly reader?: Reader
  /** What the same command takes again. */
  readonly options?: readonly GivenOption[]
  /** Whether a change that was merged between two commits was accepted; absent: nobody can say. */
  readonly merged?: MergedOverride
  /** Runs of earlier attempts of the commit that no store holds; asked once there is something to judge. Never rejects. */
  handedOn?(own: Record): Promise<HandedOn>
}

/** What the store holds of a series, as the judge takes it; a store that cannot be read is a fact, too. */
export type Past = Pick<Judging, 'baseline' | 'handedOn' | 'storeProblem'>

/**
 * Reads the past of a candidate's series. `known`: what was read for fewer runs of it, and is read again only where these are
 * compared with others. Never throws for what is wrong with the store.
 */
export async function pastOf(
  records: readonly Record[],
  { store, ...judgement }: Judgement,
  known?: Past,
): Promise<Past> {
  if (store === null) return { baseline: null }
  if (known !== undefined && isEnough(known, records)) return known
  const { where } = store
  const { series, plan } = records[0]!
  try {
    const handedOn = await judgement.handedOn?.(records[0]!)
    const reading = await store.read(series, plan.name, usedInSteps(records, handedOn?.records))
    // What is damaged is found here, and not by the judge.
    lookAt(records, reading.records, handedOn)
    return { baseline: { where, ...reading }, ...given('handedOn', handedOn) }
  } catch (error) {
    return { baseline: { where, records: [], others: 0, unread: true }, storeProblem: storeMessage(error) }
  }
}

function isEnough({ baseline, handedOn }: Past, records: readonly Record[]): boolean {
  try {
    lookAt(records, baseline?.records ?? [], handedOn)
    return true
  } catch (error) {
    if (error instanceof StoreError) return false
    throw error
  }
}

/** @throws {StoreError} one of the runs that these are compared with is damaged, or not at hand. */
function lookAt(records: readonly Record[], stored: readonly Record[], handedOn?: HandedOn): void {
  for (const { stats } of usedRuns(records, stored, handedOn?.records)) void stats
}

/** What the judge is asked of these runs. */
export function asked(
  load: Load,
  records: readonly Record[],
  past: Past,
  { mode, failOn, reader, options, append }: Judgement,
): Judging {
  return {
    load,
    records,
    ...past,
    ...(mode && { mode }),
    ...(failOn && { failOn }),
    ...(reader && { reader }),
    ...(options && { options }),
    onPush: append === true && records[0]?.provenance.event === 'push',
  }
}

/**
 * Judges runs of one candidate against their baseline, all of them together, and adds every one where they may be
 * added: to keep only the best would cut the history at the top.
 */
export async function conclude(
  load: Load,
  records: readonly Record[],
  judgement: Judgement,
  known?: Past,
): Promise<Verdict> {
  const past = await pastOf(records, judgement, known)
  const verdict = judge(asked(load, records, past, judgement))
  if (judgement.store === null) return verdict
  const why = whyNot(records, verdict, judgement) ?? (past.storeProblem === undefined ? null : UNREADABLE)
  if (why !== null)
    return settle(verdict, { written: false, notWritten: why, ...given('reader', judgement.reader) })
  const stored = past.baseline?.records ?? []
  const { told, accepted } = await acceptedByMerge(verdict, records, stored, judgement.merged)
  const fresh = newOf(records, past).map((record) => ({ ...record, ...given('accepted', accepted) }))
  return await keep(told, fresh, load, { ...judgement, store: judgement.store })
}

/** What cannot be read is not added to: nobody knows what it holds. */
const UNREADABLE = 'the baseline cannot be read'

/** A record says which event it was measured under, so that one of a change under review is known later, too. */
function whyNot(records: readonly Record[], verdict: Verdict, { append }: Judgement): string | null {
  const events = records.flatMap(({ provenance }) => provenance.event ?? [])
  const refused = events.find((event) => !STORING_EVENTS.has(event))
  if (refused !== undefined) return `runs of ${refused} are not added to a baseline`
  if (append !== true) return append === false ? 'asked not to (--no-store)' : append
  return verdict.complete ? null : 'its evidence is incomplete'
}

/** Runs that are stored already, be it under another name, are judged again, but not stored again. */
function newOf(records: readonly Record[], { baseline }: Past): readonly Record[] {
  const namesOf = (record: Record) => [identity(record.provenance), evidenceOf(record)]
  const names = new Set(records.flatMap(namesOf))
  const stored = new Set(baseline?.records.flatMap(namesOf).filter((name) => names.has(name)))
  return records.filter((record) => !namesOf(record).some((name) => stored.has(name)))
}

const isAccepted = ({ accepted }: Record) => accepted !== undefined

/** A failed write never hides the verdict: it becomes one more reason. */
async function keep(
  verdict: Verdict,
  records: readonly Record[],
  load: Load,
  { store, reader }: Pick<Judgement, 'reader'> & { readonly store: BaselineStore },
): Promise<Verdict> {
  const gated = load.gates.map(({ selector }) => formatSelector(selector))
  try {
    const refusal = await otherTargets(records, store)
    if (refusal !== undefined)
      return settle(verdict, { written: false, reason: refusal, ...given('reader', reader) })
    const judged = judgedOf(verdict)
    await store.append(
      records.map((record) => ({ ...record, judged })),
      gated,
    )
    const { counts, why } = countingOf(verdict)
    const countsNow = counts === 'yes' || (records.length > 0 && records.every(isAccepted))
    return settle(verdict, { written: true, ...(countsNow ? {} : { notCounted: why }) })
  } catch (error) {
    return settle(verdict, {
      written: false,
      reason: storeReason(unstored(error)),
      ...given('reader', reader),
    })
  }
}

/**
 * Jobs of one workflow run that load different addresses under one series would be one history of two services. Read anew:
 * the other job may have ended meanwhile. Undefined: it is not so.
 */
async function otherTargets(records: readonly Record[], store: BaselineStore): Promise<Reason | undefined> {
  const own = records[0]?.provenance
  if (own?.event === undefined || own.targets === undefined) return undefined
  const stored = await store.ofRun(records[0]!.series, own.started)
  const other = stored.find(
    ({ provenance }) =>
      gateOf(provenance) === gateOf(own) &&
      provenance.targets !== undefined &&
      provenance.targets !== own.targets,
  )
  if (other === undefined) return undefined
  const message = `another job of this workflow run has stored a run of this series (${other.series.key}) that loaded other targets: give the jobs a key (--key, input key), so that each has a history of its own`
  return { outcome: 'usage', code: 'usage', message }
}

/** What was not stored is not lost: it lies among the results. @throws whatever is not the store's own trouble. */
function unstored(error: unknown): string {
  const message = storeMessage(error)
  if (!(error instanceof Contended)) return message
  return `${message}; its record is kept among the results, and \`socketgate judge\` can store it later`
}

/** @throws whatever is not the store's own trouble. */
function storeMessage(error: unknown): string {
  if (error instanceof StoreError) return error.message
  throw error
}
