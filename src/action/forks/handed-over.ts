import type { Caller } from '../../github/api/call.ts'
import type { Repository } from '../../github/event/event.ts'
import { field, idOf, numberOf, textOf } from '../../github/event/payload.ts'
import { Failure } from '../../model/failure.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { foreignVerdict, MOST_PACKED } from './foreign-verdict.ts'
import { asked, askedAll, type MeasuredRun, placeOf, UNPOSTED } from './measured-run.ts'

const ARTIFACTS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'
const ARCHIVE = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'

/** Verdicts of one comment. */
const MOST = 8

/** What a run handed over. `uploaded`: the action itself did, and not a step of its workflow. */
export interface HandedOver {
  /** At least one. */
  readonly verdicts: readonly Verdict[]
  readonly uploaded: boolean
  /** How many more there are than a comment takes. */
  readonly more: number
}

/**
 * The verdicts that a run left in its artifacts: those that the action uploads by itself, of each its highest attempt; where
 * there is none, the one of this name, which a step of the workflow uploaded.
 *
 * @throws {Failure} `policy`: there is none, or one that cannot be trusted.
 */
export async function handedOver(
  caller: Caller,
  repository: Repository,
  run: MeasuredRun,
  name: string,
): Promise<HandedOver> {
  const place = placeOf(repository)
  const all = await askedAll(caller, ARTIFACTS, { ...place, run_id: run.id }, 'artifacts')
  const own = newestOfEach(all)
  const named = own.length > 0 ? own : newest(all.filter((item) => field(item, 'name') === name))
  if (named.length === 0)
    throw refused('the run has no artifact with a verdict, nor one of the name that is asked for')
  const verdicts: Verdict[] = []
  for (const artifact of named.slice(0, MOST)) verdicts.push(await verdictIn(caller, repository, artifact))
  return { verdicts, uploaded: own.length > 0, more: Math.max(0, named.length - MOST) }
}

/** By the name without its attempt: the highest attempt, in order of the names. */
function newestOfEach(all: readonly unknown[]): readonly unknown[] {
  const found = new Map<string, { readonly attempt: number; readonly items: unknown[] }>()
  for (const item of all) {
    const [, stem, text] = NAME.exec(textOf(field(item, 'name')) ?? '') ?? []
    const attempt = idOf(text)
    if (stem === undefined || attempt === null) continue
    const known = found.get(stem)
    if (known === undefined || known.attempt < attempt) found.set(stem, { attempt, items: [item] })
    else if (known.attempt === attempt) known.items.push(item)
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, { items }]) => newest(items))
}

/** As verdictName() makes it. */
const NAME = /^(socketgate-verdict-.{1,200})-a(\d{1,9})$/

/** Of one name; as in actions/toolkit: packages/artifact, filterLatest. */
function newest(items: readonly unknown[]): readonly unknown[] {
  const ages = items.map((item) => numberOf(field(item, 'id')) ?? 0)
  return items.length === 0 ? [] : [items[ages.indexOf(Math.max(...ages))]]
}

/** @throws {Failure} `policy` */
async function verdictIn(caller: Caller, repository: Repository, artifact: unknown): Promise<Verdict> {
  const id = numberOf(field(artifact, 'id'))
  if (id === null || field(artifact, 'expired') === true) throw refused('the artifact has expired')
  if (Number(field(artifact, 'size_in_bytes')) > MOST_PACKED)
    throw refused('the artifact is larger than 1 MiB')
  const order = { ...placeOf(repository), artifact_id: id, archive_format: 'zip' }
  const data = await asked(caller, ARCHIVE, order)
  if (!(data instanceof ArrayBuffer)) throw refused('the artifact is not an archive')
  return await foreignVerdict(Buffer.from(data))
}

function refused(why: string): Failure {
  return new Failure('policy', `nothing is posted: ${why}`, [], [UNPOSTED])
}
