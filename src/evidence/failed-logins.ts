import type { Load } from '../model/load/load.ts'
import type { Record } from '../model/record/record.ts'
import { safeLine } from '../text/secrets.ts'
import type { Cell } from './cube/cells.ts'
import type { Cube } from './cube/cube.ts'
import { groupBy, sumOf } from './cube/group.ts'
import { isOurs } from './own-failures.ts'

/** Characters of an answer that a record keeps. */
const LONGEST = 80

/** What became of the logins, of the whole run or of its users, where any failed; nothing where none did. */
export function failedLoginsOf(
  { work: { login } }: Load,
  cube: Cube,
  address: string | undefined,
): Pick<Record, 'logins'> {
  if (login === undefined) return {}
  const all = (cube.get('steps_failed') ?? []).filter(
    (cell) => cell.tags.name === login.request.name && !isOurs(cell),
  )
  const failed = all.filter(({ trues }) => trues > 0)
  if (failed.length === 0) return {}
  const [usual] = byCount(failed, ({ tags: { reason, status, path } }) =>
    JSON.stringify([reason, status, path]),
  )
  const { reason = 'status', status, path } = usual![0]!.tags
  const [said] = byCount(usual!, ({ tags }) => tags.answer ?? '')
  const answer = safeLine(said![0]!.tags.answer ?? '', LONGEST)
  return {
    logins: {
      failed: triesOf(failed),
      of: sumOf(all, ({ count }) => count),
      ...(address !== undefined && { address }),
      reason,
      ...(status !== undefined && { status }),
      ...(path !== undefined && { path }),
      ...(answer !== '' && answer !== 'other' && { answer }),
    },
  }
}

const triesOf = (cells: readonly Cell[]) => sumOf(cells, ({ trues }) => trues)

/** The groups, the most frequent first. */
function byCount(cells: readonly Cell[], key: (cell: Cell) => string): Cell[][] {
  return [...groupBy(cells, key).values()].toSorted((a, b) => triesOf(b) - triesOf(a))
}
