import type { Load } from '../model/load/load.ts'
import type { Record } from '../model/record/record.ts'
import { safeLine } from '../text/secrets.ts'
import type { Cube } from './cube/cube.ts'
import { groupBy, sumOf } from './cube/group.ts'

/** Characters of a subprotocol that a record keeps. */
const LONGEST = 40

/**
 * What the services chose instead of the subprotocols that were offered, most often; empty: none of them. Nothing where no
 * dial failed by that. The engines tag it `subproto` on ws_connecting (k6: websockets.go).
 */
export function chosenOf({ work }: Load, cube: Cube): { readonly chosen?: NonNullable<Record['chosen']> } {
  const failed = (cube.get('ws_connect_failed') ?? []).filter(
    ({ trues, tags }) => trues > 0 && tags.reason === 'subprotocol',
  )
  const [worst] = [...groupBy(failed, ({ tags }) => tags.scenario ?? '')].toSorted(
    ([, a], [, b]) => sumOf(b, ({ trues }) => trues) - sumOf(a, ({ trues }) => trues),
  )
  if (worst === undefined) return {}
  const [scenario] = worst
  const known = work.scenarios[scenario]
  const offered = known?.kind === 'socket' ? known.socket.protocols : []
  const answers = (cube.get('ws_connecting') ?? []).filter(
    ({ tags }) =>
      tags.status === '101' && tags.scenario === scenario && !offered.includes(tags.subproto ?? ''),
  )
  const [most] = [...groupBy(answers, ({ tags }) => tags.subproto ?? '')].toSorted(
    ([, a], [, b]) => sumOf(b, ({ count }) => count) - sumOf(a, ({ count }) => count),
  )
  return { chosen: { scenario, subprotocol: safeLine(most?.[0] ?? '', LONGEST) } }
}
