import type { Load } from '../model/load/load.ts'
import { isForeign } from '../model/record/foreign.ts'
import type { Record } from '../model/record/record.ts'
import type { BaselineFacts, Verdict } from '../model/verdict/verdict.ts'
import type { History } from './past/history.ts'
import type { ChangedLoad } from './reasons/reasons.ts'
import type { Facts } from './settle.ts'

/** What was found where the baseline is kept. */
export interface Stored {
  readonly where: string | null
  readonly records: readonly Record[]
  /** Files of runs that are dated in the future, and so are not among them. */
  readonly ahead?: readonly string[]
  /** The folder or branch itself is not there; absent: it is. */
  readonly missing?: true
  /** It could not be read, and why is a reason of its own; absent: it was. */
  readonly unread?: true
  /** Other series found beside this one. */
  readonly others: number
  /** Where the series is empty: the one that the same plan had under another load. */
  readonly changed?: ChangedLoad | null
}

/** What a verdict says of its last run, without rows. */
export function factsOf(
  load: Load,
  record: Record,
): Omit<Facts, 'runs' | 'slos' | 'gates' | 'baseline' | 'notices'> {
  const { plan, profile } = load
  const { environment, jobKey } = record.series
  const { provenance, problems, timeline, duration, closes, health, bytes } = record
  // What a foreign summary does not say is not known, and is not zero.
  const { sockets, http } = isForeign(record) ? { sockets: null, http: null } : record
  return {
    version: 1,
    plan: {
      name: plan.name,
      file: plan.file,
      profile,
      environment,
      ...(jobKey === undefined ? {} : { key: jobKey }),
      ...planTexts(load),
    },
    provenance,
    ...(load.reduced === undefined ? {} : { reduced: load.reduced }),
    ...buildsOf(record),
    ...(record.lease === undefined ? {} : { lease: record.lease }),
    ...(record.lanes === undefined ? {} : { lanes: record.lanes }),
    complete: record.complete,
    problems,
    timeline,
    duration,
    sockets,
    http,
    closes,
    health,
    bytes,
  }
}

/** What the plan says of itself beside its name. */
export function planTexts({
  plan: { description, links },
}: Pick<Load, 'plan'>): Pick<Verdict['plan'], 'description' | 'links'> {
  return {
    ...(description === undefined ? {} : { description }),
    ...(Object.keys(links).length === 0 ? {} : { links }),
  }
}

function buildsOf({ builds = {} }: Record): { readonly builds?: { readonly [target: string]: string } } {
  const said = Object.entries(builds).flatMap(([target, { before }]) =>
    before === null || before === '' ? [] : [[target, before] as const],
  )
  return said.length === 0 ? {} : { builds: Object.fromEntries(said) }
}

/** What was there to compare with. */
export function baselineFacts(
  { series }: Record,
  baseline: Stored | null,
  { records, incomplete, uncounted }: History,
): BaselineFacts {
  return {
    where: baseline?.where ?? null,
    series,
    runs: records.length,
    from: records.at(0)?.provenance.started ?? null,
    to: records.at(-1)?.provenance.started ?? null,
    others: baseline?.others ?? 0,
    ...(incomplete > 0 ? { incomplete } : {}),
    ...(uncounted > 0 ? { uncounted } : {}),
    ...(baseline?.changed ? { changed: baseline.changed } : {}),
    ...(baseline?.unread && { unread: true as const }),
    written: false,
    notWritten: null,
  }
}
