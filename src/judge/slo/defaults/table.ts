import type { DefaultSlo } from '../../../model/default-slos.ts'
import type { SloRow } from '../../../model/verdict/verdict.ts'

/** A default SLO on a share, counted as the record's row of that name counts it (plan-language: "Default SLOs"). */
export interface DefaultShare {
  readonly name: DefaultSlo
  /** The demand as it is shown; `share` where k6's own metric of that name is a counter. */
  readonly demand: `${'rate' | 'share'}${'<' | '>='}${number}`
  readonly operator: '<' | '>='
  readonly expected: number
  /** The bad share that is allowed. */
  readonly allowed: number
  /** What the rows are of: one a scenario, or one a feed of it. */
  readonly by: 'scenario' | 'feed'
  /** The tag that an exchange, a step or a kind of message goes by. */
  readonly tag?: 'exchange' | 'name' | 'kind'
  readonly noun: string
  /** What n counts. */
  readonly of: NonNullable<SloRow['of']>
  readonly says: string
  /**
   * The bad ones that a busy generator may have made (shares/noise.ts): none; those of them that ran out of time, or all,
   * where it stood still for long enough; those of a rate; or all.
   */
  readonly soft: 'none' | 'timeout' | 'waits' | 'rate' | 'all'
  readonly hint?: string
  /** A plan asks for the tries themselves: where none ended, the row says so. */
  readonly asked?: true
}

const UNDER = { demand: 'rate<0.01', operator: '<', expected: 0.01, allowed: 0.01 } as const
const LEAST = { demand: 'rate>=0.99', operator: '>=', expected: 0.99, allowed: 0.01 } as const
const COUNTER = { ...UNDER, demand: 'share<0.01' } as const

/** Every default SLO on a share but `ws_held`, which is one on time. */
export const DEFAULT_SHARES: readonly DefaultShare[] = [
  {
    ...UNDER,
    name: 'ws_connect_failed',
    by: 'scenario',
    noun: 'failed connects',
    of: 'lives',
    says: 'did not connect',
    soft: 'timeout',
  },
  {
    ...LEAST,
    name: 'ws_subscribed',
    by: 'scenario',
    noun: 'subscribed sockets',
    of: 'sockets',
    says: 'were not acknowledged',
    soft: 'waits',
    asked: true,
  },
  {
    ...UNDER,
    name: 'ws_ended_early',
    by: 'scenario',
    noun: 'sockets ended early',
    of: 'sockets',
    says: 'were ended before their time, not by the plan',
    soft: 'none',
  },
  {
    ...UNDER,
    name: 'ws_starved',
    by: 'feed',
    tag: 'kind',
    noun: 'starved sockets',
    of: 'sockets',
    says: 'got under half of the stated rate',
    soft: 'rate',
  },
  {
    ...COUNTER,
    name: 'ws_heartbeat_missed',
    by: 'scenario',
    noun: 'missed heartbeats',
    of: 'heartbeats',
    says: 'were not answered in time',
    soft: 'waits',
    asked: true,
  },
  {
    ...COUNTER,
    name: 'ws_roundtrip_timeout',
    by: 'scenario',
    tag: 'exchange',
    noun: 'unanswered sends',
    of: 'sends',
    says: 'were not answered in time',
    soft: 'waits',
    asked: true,
  },
  {
    ...COUNTER,
    name: 'ws_messages_malformed',
    by: 'feed',
    noun: 'malformed messages',
    of: 'messages',
    says: 'were broken JSON',
    soft: 'none',
  },
  {
    ...COUNTER,
    name: 'ws_messages_untimed',
    by: 'feed',
    noun: 'untimed messages',
    of: 'messages',
    says: 'had no readable time',
    soft: 'none',
  },
  {
    ...UNDER,
    name: 'steps_failed',
    by: 'scenario',
    tag: 'name',
    noun: 'failed steps',
    of: 'steps',
    says: 'failed',
    soft: 'timeout',
  },
  {
    ...UNDER,
    name: 'token_refresh_failed',
    by: 'scenario',
    noun: 'failed token refreshes',
    of: 'refreshes',
    says: 'failed',
    soft: 'timeout',
    asked: true,
  },
  {
    ...UNDER,
    name: 'ws_lost_at_expiry',
    by: 'scenario',
    noun: 'sockets lost at expiry',
    of: 'sockets',
    says: 'were ended as a token expired that had been renewed',
    soft: 'none',
  },
  {
    ...UNDER,
    name: 'users_stuck',
    by: 'scenario',
    noun: 'stuck users',
    of: 'users',
    says: 'got through no journey any more',
    soft: 'all',
  },
  {
    ...LEAST,
    name: 'begun',
    by: 'scenario',
    noun: 'begun iterations',
    of: 'iterations',
    says: 'were not begun',
    soft: 'all',
    hint: 'no free VU could begin them: the service answered too slowly, or `takes` and `max_vus` are too small',
  },
]

/** `ws_held`: the share of time that must be held, and the share of users that may lose over 5 % of theirs. */
export const HELD = {
  name: 'ws_held',
  expected: 0.95,
  allowed: 0.01,
  says: 'lost over 5 % of theirs',
} as const
