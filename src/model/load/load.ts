import type { DefaultSlo } from '../default-slos.ts'
import type { SlopeLimit } from '../slopes/slope-limit.ts'
import type { Threshold } from '../threshold.ts'
import type { Timeline } from '../timeline.ts'
import type { OwnScript } from './beside/own-script.ts'
import type { TimeSource } from './beside/time-source.ts'
import type { Correlate } from './correlate.ts'
import type { CloseGate, Gate, Mode } from './gate.ts'
import type { Lanes } from './lanes.ts'
import type { Variable } from './placeholder.ts'
import type { Work } from './scenario.ts'
import type { Target } from './target.ts'
import type { Watched } from './watched.ts'

/** Sockets at the most at once, of all scenarios together, and those of the plan without a profile. */
export interface Reduced {
  readonly sockets: number
  readonly of: number
}

/**
 * A plan under a profile, sized: the only input of engines. Plain JSON.
 *
 * `digest` is the SHA-256 (hex) of what the plan says of its load (plan/size/digest.ts): no target origins, thresholds,
 * gates or texts.
 */
export interface Load {
  readonly version: 1
  readonly plan: {
    readonly name: string
    /** As the user gave it, with forward slashes. */
    readonly file: string
    readonly description?: string
    readonly links: { readonly [name: string]: string }
  }
  /** Name of the profile; `full` without one. */
  readonly profile: string
  /** Where a profile makes fewer sockets than the plan itself has. */
  readonly reduced?: Reduced
  /** The caller's name for one of several histories of this load, such as a region; absent: there is one. */
  readonly jobKey?: string
  readonly mode: Mode
  readonly failOn?: readonly string[]
  /** The most runs a gate may take. */
  readonly runs: 1 | 3 | 5
  readonly targets: { readonly [name: string]: Target }
  readonly variables: readonly Variable[]
  readonly work: Work
  /** A team's own script, which an engine runs instead of `work`; that tells its times and names alone. */
  readonly script?: OwnScript
  /** How the engine hosts the users; absent: each in a VU of its own. No part of what the plan says. */
  readonly lanes?: Lanes
  /** Scenarios whose users must each have a VU of their own, and what of the plan asks for it. */
  readonly alone?: { readonly [scenario: string]: string }
  /** How its requests are found again; absent: by ids that ask nobody to trace. */
  readonly correlate?: Correlate
  readonly timeline: Timeline
  readonly thresholds: readonly Threshold[]
  /** Default SLOs that the plan takes out. */
  readonly defaultsOff?: readonly DefaultSlo[]
  /** Lines of the plan (from 1) at which its scenarios stand. */
  readonly lines?: { readonly [scenario: string]: number }
  /** Of each scenario's kinds of message, in order, the line of `sent_at`; 0: it has none. */
  readonly sentAtLines?: { readonly [scenario: string]: readonly number[] }
  /** Of each scenario whose sockets have one, the line of `hold`. */
  readonly holdLines?: { readonly [scenario: string]: number }
  /** Of each scenario with a storm, and with an idle sweep, the line of `disrupt` or `idle`; absent: there are none. */
  readonly stormLines?: { readonly [scenario: string]: number }
  readonly idleLines?: { readonly [scenario: string]: number }
  /** Of each scenario with slow readers, the line of `slow_readers`; absent: there are none. */
  readonly slowLines?: { readonly [scenario: string]: number }
  /** What may not rise in the steady phase; absent: whatever does may. */
  readonly slopes?: readonly SlopeLimit[]
  /** The service's own metrics that are read beside it; absent: none. */
  readonly watch?: Watched
  /** Where the service tells its clock; absent: nowhere that the plan knows. */
  readonly time?: TimeSource
  readonly gates: readonly Gate[]
  /** They need no metric of their own: the census of closes holds what they compare. */
  readonly closeGates?: readonly CloseGate[]
  /** ms from the start of the run to the last planned moment, without grace. */
  readonly duration: number
  /** The longest gracefulStop, ms. */
  readonly grace: number
  readonly digest: string
}
