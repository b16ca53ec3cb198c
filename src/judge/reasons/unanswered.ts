import { NOTHING_FROM } from '../../model/budget.ts'
import type { Code } from '../../model/verdict/codes.ts'
import type { GateRow, Reason, SloRow } from '../../model/verdict/verdict.ts'
import { decidingRows } from '../gates.ts'
import { BUSY } from '../slo/unjudged.ts'
import { rowSelector } from '../words/row-selector.ts'
import { ofRow } from './reasons.ts'

/** What keeps a single row from being judged; whatever spoils a run is a reason of its own already. */
const OWN: ReadonlySet<Code> = new Set<Code>([
  'clocks_differ',
  'unit_doubtful',
  'ws_feed_silent',
  'stood_still',
  'excused',
  'open_waits',
  'hold_longer',
  'maximum_age',
  'none_cut',
  'none_slow',
  'not_pressed',
  'none_heard',
])

/**
 * Inconclusive, by each row that is asked for and is not judged for a reason that lies in its own figures. Where the generator
 * stood still during all waits of a row, it fails where a broken SLO does: a service that sends it too much is never judged else.
 */
export function unansweredReasons(
  file: string,
  slos: readonly SloRow[],
  gates: readonly GateRow[],
): readonly Reason[] {
  return [...slos, ...decidingRows(gates)]
    .filter((row) => row.verdict === 'not_judged' && (OWN.has(row.code) || isBlind(row)))
    .map((row) => {
      const reason = ofRow('inconclusive', row, file)
      return row.code === 'stood_still' && row.n === 0 ? { ...reason, as: 'slo' as const } : reason
    })
}

/** It has figures, of sockets that were hardly ever subscribed. */
function isBlind(row: SloRow | GateRow): boolean {
  return row.code === 'not_subscribed' && 'n' in row && row.n > 0
}

/** What counts waits that ran out. */
const WAITS: ReadonlySet<string> = new Set([
  'ws_connect_failed',
  'ws_subscribed',
  'ws_heartbeat_missed',
  'ws_roundtrip_timeout',
  'steps_failed',
  'ws_close_unanswered',
  'recovered',
])

/**
 * Inconclusive, by each row of waits that ran out on a generator so busy that they are not judged: under that outcome they are
 * what matters most. Where nothing at all was answered, no noise is excuse enough: it fails where a broken SLO does.
 */
export function unjudgedWaits(file: string, slos: readonly SloRow[]): readonly Reason[] {
  return slos
    .filter(({ verdict, code, threshold, actual, bad = actual ?? 0 }) => {
      const isWait = WAITS.has(rowSelector(threshold)?.metric ?? '')
      return verdict === 'not_judged' && code === BUSY.code && isWait && bad > 0
    })
    .map((row) => {
      const reason = ofRow('inconclusive', row, file)
      return row.bad === row.n && row.n >= NOTHING_FROM ? { ...reason, as: 'slo' as const } : reason
    })
}
