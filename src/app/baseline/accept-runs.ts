import { userInfo } from 'node:os'
import { acceptable } from '../../judge/acceptable.ts'
import { identity } from '../../judge/past/history.ts'
import { Failure } from '../../model/failure.ts'
import type { Acceptance, Record } from '../../model/record/record.ts'
import { formatSelector, parseSelector } from '../../model/selector.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { type BaselineStore, StoreError } from '../../ports.ts'
import { clean } from '../../text/shown.ts'
import type { Context } from '../context.ts'
import { readRecords, readVerdict } from '../results/read-results.ts'
import { namedStore, withStore } from './named-store.ts'

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
  { cwd, env }: Pick<Context, 'cwd' | 'env'>,
): Promise<Accepted> {
  const acceptance = acceptanceOf(reason, env)
  const verdict = await readVerdict(out, cwd)
  const records = await readRecords(out, cwd)
  const refused = acceptable(verdict, records)
  if (refused !== undefined) throw new Failure('usage', `baseline accept: ${refused}`)
  const where = baseline ?? verdict.baseline?.where ?? undefined
  const store = namedStore(where, cwd)
  await withStore(() => add(store, records, acceptance, gatedOf(verdict)))
  return { where: where!, series: records[0]!.series.key, runs: records.length, ...acceptance }
}

/** Who, why and when. @throws {Failure} usage, without a reason. */
function acceptanceOf(reason: string | undefined, env: Context['env']): Acceptance {
  const why = clean(reason ?? '', 500)
  if (why === '')
    throw new Failure('usage', 'baseline accept: say why with --reason "…"; it is kept in the records')
  return { reason: why, by: clean(env.GITHUB_ACTOR || systemUser()), at: new Date().toISOString() }
}

/** A container may run as a user that has no name. */
function systemUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

/** All or none: what is there already is found before anything is written. */
async function add(
  store: BaselineStore,
  records: readonly Record[],
  accepted: Acceptance,
  gated: readonly string[],
): Promise<void> {
  const stored = await store.read(records[0]!.series)
  const known = new Set(stored.records.map(({ provenance }) => identity(provenance)))
  const there = records.find(({ provenance }) => known.has(identity(provenance)))
  if (there !== undefined) {
    throw new StoreError(
      `run ${there.provenance.runId} is stored in ${store.where} already, and records are never replaced`,
    )
  }
  for (const record of records) await store.append({ ...record, accepted }, gated)
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
