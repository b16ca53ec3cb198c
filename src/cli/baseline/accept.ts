import { readdir } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { type Context, lookOf } from '../../app/context.ts'
import { RECORD_FILE, reason } from '../../app/files.ts'
import { readEvidence } from '../../app/judge/evidence-files.ts'
import { openStore } from '../../baseline/store.ts'
import { readBounded } from '../../files/bounded.ts'
import { acceptable } from '../../judge/acceptable.ts'
import { identity } from '../../judge/past/history.ts'
import { Failure } from '../../model/failure.ts'
import { isObject } from '../../model/json.ts'
import type { Acceptance, Record } from '../../model/record/record.ts'
import { formatSelector, parseSelector } from '../../model/selector.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { type BaselineStore, StoreError } from '../../ports.ts'
import { acceptReport } from '../../report/verbs/baseline.ts'
import { printable } from '../../text/foreign.ts'
import { clean } from '../../text/shown.ts'
import { type Args, text } from '../args.ts'
import { withStore } from './options.ts'

/** `socketgate baseline accept --reason TEXT`: stores what the gate rejected, and says who wanted it. */
export async function execute(args: Args, { cwd, env, stdout }: Context): Promise<number> {
  const acceptance = acceptanceOf(args, env)
  const out = text(args, 'out') ?? 'socketgate-out'
  const verdict = await readVerdict(join(out, 'verdict.json'), cwd)
  const records = await readRecords(out, cwd)
  const refused = acceptable(verdict, records)
  if (refused !== undefined) throw new Failure('usage', `baseline accept: ${refused}`)
  const where = text(args, 'baseline') ?? verdict.baseline?.where ?? undefined
  if (where === undefined) throw new Failure('usage', 'no baseline is named: write --baseline dir:PATH')
  const store = openStore(where, cwd)
  await withStore(() => add(store, records, acceptance, gatedOf(verdict)))
  const accepted = { where, series: records[0]!.series.key, runs: records.length, ...acceptance }
  if (args.values.json === true) stdout.write(`${JSON.stringify(accepted, null, 2)}\n`)
  else stdout.write(acceptReport(accepted, lookOf(stdout, env)))
  return 0
}

/** Who, why and when. @throws {Failure} usage, without a reason. */
function acceptanceOf(args: Args, env: Context['env']): Acceptance {
  const why = clean(text(args, 'reason') ?? '', 500)
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

/** A verdict of a large plan has some 200 KB. */
const LARGEST_VERDICT = 16 * 1024 * 1024

async function readVerdict(path: string, cwd: string): Promise<Verdict> {
  const shown = printable(path)
  const { bytes } = await readBounded(resolve(cwd, path), LARGEST_VERDICT).catch((error: unknown) => {
    throw new Failure(
      'usage',
      `cannot read ${shown}: ${reason(error)}. Name the results of the run with --out DIR.`,
    )
  })
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    if (isObject(value) && value.version === 1 && Array.isArray(value.gates) && Array.isArray(value.runs)) {
      return value as unknown as Verdict
    }
  } catch {
    // What is no JSON is no verdict.
  }
  throw new Failure(
    'usage',
    `${shown} is not a verdict of this version: name the results of the run with --out DIR`,
  )
}

async function readRecords(out: string, cwd: string): Promise<readonly Record[]> {
  const names = (await readdir(resolve(cwd, out))).filter((name) => RECORD_FILE.test(name))
  const files = await readEvidence(
    names.toSorted().map((name) => join(out, name)),
    cwd,
  )
  return files.flatMap((file) => (file.kind === 'record' ? [file.record] : []))
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
