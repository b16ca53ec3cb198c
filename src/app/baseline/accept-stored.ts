import { acceptableStored } from '../../judge/acceptable.ts'
import { workflowRunOf } from '../../judge/past/standing.ts'
import { Failure } from '../../model/failure.ts'
import type { AcceptedRun, LeftOut } from '../../model/record/baseline.ts'
import type { Record } from '../../model/record/record.ts'
import { type BaselineStore, StoreError } from '../../ports.ts'
import { clean } from '../../text/shown.ts'
import { acceptanceOf, whyOf } from './acceptance.ts'
import { absence, namedStore, type Reach, withStore } from './named-store.ts'

/** A workflow run, as GitHub knows it. */
export interface WorkflowRun {
  readonly id: number
  readonly commit: string
  readonly event: string
  /** `refs/heads/main`. */
  readonly ref: string
}

export interface AcceptStoredOptions {
  readonly run: WorkflowRun
  readonly reason: string | undefined
  readonly by: string
  /** Undefined: where Actions keeps it. */
  readonly baseline: string | undefined
}

/**
 * Accepts what a workflow run has stored and the gate had rejected, of every attempt and series: a file beside each record,
 * and nothing else of the store is changed. Runs of it that count already, or never can, are left out, and named.
 *
 * @throws {Failure} usage: no reason, or nothing that could be accepted; policy: they are not of that run; store: it has
 * stored nothing, they are accepted already, or the store cannot be read or written.
 */
export async function acceptStored(
  { run, reason, by, baseline }: AcceptStoredOptions,
  context: Reach,
): Promise<AcceptedRun> {
  const why = whyOf(reason, 'reason is missing: accept keeps with the runs why their level is accepted')
  const store = namedStore(baseline, context)
  return await withStore(async () => {
    const stored = await storedOf(run, store)
    const { fit, left } = chosen(stored, run, store)
    const acceptance = acceptanceOf(why, by, run.commit)
    await store.accept(fit, acceptance)
    return { ...acceptance, where: store.where, run: run.id, series: seriesOf(fit), left }
  })
}

/** @throws {StoreError} it has stored nothing. @throws {Failure} policy */
async function storedOf(run: WorkflowRun, store: BaselineStore): Promise<readonly Record[]> {
  const all = (await store.all()).flatMap(({ runs }) => runs.map(({ record }) => record))
  const stored = all.filter(({ provenance }) => workflowRunOf(provenance) === String(run.id))
  const absent = all.length > 0 ? null : await absence(store)
  if (absent !== null) throw new StoreError(absent)
  if (stored.length === 0)
    throw new StoreError(
      `workflow run ${run.id} has stored nothing in ${store.where}: accept the run whose log says that it was stored`,
    )
  const other = stored.find(({ provenance }) => !isOf(run, provenance))
  if (other === undefined) return stored
  const said = `${placeWords(other.provenance)}, and GitHub that it is ${placeWords(run)}`
  throw new Failure(
    'policy',
    `what is stored of workflow run ${run.id} says that it is ${said}: nothing is accepted`,
    [],
    ['Look at these records with `socketgate baseline show`, and at who may write to the branch.'],
  )
}

type Place = Pick<Record['provenance'], 'commit' | 'ref' | 'event'>

const placeWords = ({ event = 'no event', ref, commit }: Place) =>
  `of ${clean(event)} on ${clean(ref ?? 'no ref')} at ${clean(commit ?? 'no commit')}`

function isOf(run: WorkflowRun, { commit, event, ref }: Record['provenance']): boolean {
  return commit === run.commit && event === run.event && ref === run.ref
}

/** @throws {StoreError} all are accepted already. @throws {Failure} usage: none could be. */
function chosen(
  stored: readonly Record[],
  run: WorkflowRun,
  { where }: BaselineStore,
): { readonly fit: readonly Record[]; readonly left: readonly LeftOut[] } {
  const whys = stored.map((record) =>
    record.accepted === undefined
      ? acceptableStored(record)
      : `${clean(record.accepted.by)} has accepted it already`,
  )
  const fit = stored.filter((_, i) => whys[i] === undefined)
  const left = stored.flatMap(({ plan, provenance: { runId } }, i) => {
    const why = whys[i]
    return why === undefined ? [] : [{ plan: plan.name, runId, why }]
  })
  if (fit.length > 0) return { fit, left }
  if (stored.some(({ accepted }) => accepted !== undefined))
    throw new StoreError(`workflow run ${run.id} is accepted in ${where} already: nothing is left to do`)
  throw new Failure('usage', `workflow run ${run.id} cannot be accepted: ${left[0]!.why}`)
}

function seriesOf(records: readonly Record[]): AcceptedRun['series'] {
  const keys = [...new Set(records.map(({ series }) => series.key))]
  return keys.map((key) => {
    const own = records.filter(({ series }) => series.key === key)
    return { key, plan: own[0]!.plan.name, runs: own.length }
  })
}
