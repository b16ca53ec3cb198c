import type { MetricUnit } from '../metrics/metric.ts'
import type { Outcome } from '../verdict/outcomes.ts'
import type { Acceptance, Series } from './record.ts'

/** Comparable runs from which a gate may fail, and from which `mode: block` is justified. */
export const READY = { judge: 5, block: 20 } as const

/** Events of GitHub that others cannot cause, whose commit may be judged as one of the line that is released. */
export const STORING_EVENTS: ReadonlySet<string> = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'release',
])

/** Behind *the*, of a store that is not there at all: nobody knows whether it is still to come, or its name is wrong. */
export function missingWords(where: string): string {
  return `${where.startsWith('git:') ? 'branch' : 'folder'} of the baseline ${where} is not there`
}

/** What comes of that. */
export const MADE_BY_FIRST =
  'the first run that is stored makes it; if runs were stored before, check its name'

/** One stored series, counted. */
export interface SeriesFacts extends Series {
  readonly plan: string
  /** The profiles of its runs, by name: no part of the series, since several may size the plan alike. `full`: none. */
  readonly profiles: readonly string[]
  readonly runs: number
  /** Different commits among them; runs without one are not counted. */
  readonly commits: number
  readonly seeded: number
  readonly accepted: number
  /** Runs that count as baseline; the others are stored with what was said of them. */
  readonly counted: number
  /** Runs that count as independent, and how many do for a run on the newest one's machine. */
  readonly comparable: number
  readonly sameMachine: number
  /** ISO. */
  readonly from: string
  readonly to: string
}

/** One gated figure over the runs of a series. */
export interface Figures {
  /** Plain name of the figure. */
  readonly name: string
  readonly selector: string
  readonly unit: MetricUnit
  readonly runs: readonly {
    /** ISO. */
    readonly started: string
    readonly commit: string | null
    /** Null where the run lacks it. */
    readonly median: number | null
    readonly gated: number | null
    readonly samples: number | null
    readonly seeded: boolean
    readonly accepted: boolean
    readonly complete: boolean
    /** As baseline. */
    readonly counted: boolean
    /** Why it does not; absent: it does. */
    readonly uncounted?: string
  }[]
}

/** What `baseline seed` did. */
export interface Seeding {
  readonly where: string
  readonly plan: string
  readonly profile: string
  /** Key of the series; empty where nothing was measured. */
  readonly series: string
  readonly wanted: number
  /** `why` a run was not stored; null: it was. */
  readonly runs: readonly { readonly runId: string; readonly outcome: Outcome; readonly why: string | null }[]
  /** As how many the runs count that it stored, for runs of another machine. */
  readonly independent: number
  readonly comparable: number
  /** For runs of the machine that measured them. */
  readonly sameMachine: number
}

/** A run that was stored and is not accepted, and why. */
export interface LeftOut {
  /** Its name. */
  readonly plan: string
  readonly runId: string
  readonly why: string
}

/** What was accepted of a workflow run, stored where. */
export interface AcceptedRun extends Acceptance {
  readonly where: string
  readonly run: number
  readonly series: readonly { readonly key: string; readonly plan: string; readonly runs: number }[]
  readonly left: readonly LeftOut[]
}

/** What `baseline prune` would remove, or has removed. */
export interface Pruning {
  readonly where: string
  readonly keep: number
  readonly removed: boolean
  /** That the store itself is not there; absent: it is. */
  readonly absent?: string
  readonly series: readonly {
    readonly series: Series
    readonly plan: string
    readonly runs: number
    /** Files, `<series key>/<name>`. */
    readonly gone: readonly string[]
  }[]
}
