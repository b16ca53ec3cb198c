import type { Code } from '../model/verdict/codes.ts'
import type { GateRow, Reason, SloRow } from '../model/verdict/verdict.ts'
import { decidingRows } from './gates.ts'
import { ofRow } from './reasons.ts'

/** What keeps a single row from being judged; whatever spoils a run is a reason of its own already. */
const OWN: ReadonlySet<Code> = new Set<Code>([
  'clocks_differ',
  'unit_doubtful',
  'ws_feed_silent',
  'stood_still',
  'excused',
])

/** Inconclusive, by each row that is asked for and is not judged for a reason that lies in its own figures. */
export function unansweredReasons(
  file: string,
  slos: readonly SloRow[],
  gates: readonly GateRow[],
): readonly Reason[] {
  return [...slos, ...decidingRows(gates)]
    .filter(({ verdict, code }) => verdict === 'not_judged' && OWN.has(code))
    .map((row) => ofRow('inconclusive', row, file))
}
