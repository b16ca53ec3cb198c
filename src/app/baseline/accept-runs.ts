import { acceptable } from '../../judge/acceptable.ts'
import { judgedOf } from '../../judge/counting.ts'
import { identity } from '../../judge/past/history.ts'
import { Failure } from '../../model/failure.ts'
import { evidenceOf } from '../../model/record/evidence.ts'
import type { Acceptance, Record } from '../../model/record/record.ts'
import { formatSelector, parseSelector } from '../../model/selector.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { type BaselineStore, StoreError } from '../../ports.ts'
import { clean } from '../../text/shown.ts'
import { readRecords, readVerdict } from '../results/read-results.ts'
import { acceptanceOf, systemUser, whyOf } from './acceptance.ts'
import { namedStore, type Reach, withStore } from './named-store.ts'

export interface AcceptOptions {
  /** Why; kept in the records. */
  readonly reason: string | undefined
  /** The folder with the results of the run. */
  readonly out: string
  /** Undefined: where the run looked. */
  readonly baseline: string | undefined
}

/** What was accepted: how many runs, of which series, stored where. */
export interface Accepted extends Acceptance {
  readonly where: string
  readonly series: string
  readonly runs: number
}

/** Stores runs that the gate rejected, with who wanted it and why. @throws {Failure} usage: they cannot be; store. */
export async function acceptRuns(
  { reason, out, baseline }: AcceptOptions,
  context: Reach,
): Promise<Accepted> {
  const { cwd, env } = context
  const why = whyOf(reason, 'baseline accept: say why with --reason "…"; it is kept in the records')
  const verdict = await readVerdict(out, cwd)
  const records = await readRecords(out, cwd)
  const refused = acceptable(verdict, records)
  if (refused !== undefined) throw new Failure('usage', `baseline accept: ${refused}`)
  const store = namedStore(baseline ?? placeOf(verdict), context)
  const by = env.GITHUB_ACTOR || systemUser()
  const acceptance = acceptanceOf(why, by, records[0]!.provenance.commit)
  await withStore(() => add(store, records, acceptance, verdict))
  return { where: store.where, series: records[0]!.series.key, runs: records.length, ...acceptance }
}

/** Where the run looked. Results may be anybody's: a token of this machine goes to no remote that only they name. */
function placeOf({ baseline }: Verdict): string | undefined {
  const where = baseline?.where ?? undefined
  if (where?.startsWith('git:') !== true || where.startsWith('git:origin#')) return where
  throw new Failure(
    'usage',
    `baseline accept: the run looked in ${clean(where)}; name it yourself with --baseline`,
  )
}

/** All or none. A run that is stored gets a file beside it; one that is not is stored with the acceptance in it. */
async function add(
  store: BaselineStore,
  records: readonly Record[],
  accepted: Acceptance,
  verdict: Verdict,
): Promise<void> {
  const [gated, judged] = [gatedOf(verdict), judgedOf(verdict)]
  const stored = await store.read(records[0]!.series, undefined, [])
  const known = new Map(stored.records.map((record) => [identity(record.provenance), record]))
  const there = records.flatMap(({ provenance }) => known.get(identity(provenance)) ?? [])
  const twice = there.find((record) => record.accepted !== undefined)
  if (twice !== undefined)
    throw new StoreError(
      `run ${twice.provenance.runId} is accepted in ${store.where} already: nothing is left to do`,
    )
  refuseCopies(records, stored.records, store)
  const others = records.filter(({ provenance }) => !known.has(identity(provenance)))
  await store.append(
    others.map((record) => ({ ...record, judged, accepted })),
    gated,
  )
  await store.accept(there, accepted)
}

/** A run that is stored under another name would count once more. */
function refuseCopies(records: readonly Record[], stored: readonly Record[], { where }: BaselineStore): void {
  const known = new Map(stored.map((record) => [evidenceOf(record), identity(record.provenance)]))
  for (const record of records) {
    const name = known.get(evidenceOf(record))
    if (name === undefined || name === identity(record.provenance)) continue
    throw new StoreError(`run ${record.provenance.runId} is stored in ${where} already, under another name`)
  }
}

function gatedOf({ gates }: Verdict): readonly string[] {
  return gates.flatMap(({ selector }) => {
    try {
      return [formatSelector(parseSelector(selector))]
    } catch {
      return []
    }
  })
}
