import type { Load } from '../../model/load/load.ts'
import type { Seen } from '../../model/record/seen.ts'
import type { Share } from '../../model/record/share.ts'
import type { Tags } from '../../model/sample.ts'
import { safeLine } from '../../text/secrets.ts'
import type { Cell } from '../cube/cells.ts'
import type { Cube } from '../cube/cube.ts'
import { groupBy, sumOf } from '../cube/group.ts'
import { isOurs, isStalled } from '../own-failures.ts'

/** What the steps of a run say: how many failed and why, and what those answered that lacked a value. */
export interface StepsTold {
  readonly shares: readonly Share[]
  readonly seen: readonly Seen[]
}

/** Steps of REST by scenario and name, login among them; that of a whole run is of no scenario, and is not here. */
export function stepsOf(load: Load, cube: Cube): StepsTold {
  const cells = cube.get('steps_failed') ?? []
  const redirected = redirectedIn(load, cube)
  const steps = Object.entries(load.work.scenarios).flatMap(([scenario, { tags }]) => {
    const of = { scenario, feed: tags.feed ?? null }
    const own = cells.filter((cell) => cell.tags.scenario === scenario)
    return [...groupBy(own, (cell) => cell.tags.name ?? '')].map(([name, done]) => ({ of, name, done }))
  })
  return {
    shares: steps.map(({ of, name, done }) => ({ metric: 'steps_failed', ...of, name, ...countsOf(done) })),
    seen: [
      ...steps.flatMap(({ of, name, done }) => lackingOf(done).map((one) => ({ ...one, ...of, name }))),
      ...redirected,
    ],
  }
}

const REDIRECTS: ReadonlySet<string | undefined> = new Set(['301', '302', '303', '307', '308'])

/** Answers of steps that led elsewhere and are good where the plan expects no status: nobody followed them. */
function redirectedIn({ work }: Load, cube: Cube): Seen[] {
  return Object.entries(work.scenarios).flatMap(([scenario, { tags, ...of }]) => {
    const steps = of.kind === 'rest' ? of.steps : []
    const open = steps.flatMap(({ request }) => (request?.expect.length === 0 ? [request.name] : []))
    return [...new Set(open)].flatMap((name): Seen[] => {
      const answers = (cube.get('http_reqs') ?? []).filter(
        (cell) => cell.tags.scenario === scenario && cell.tags.name === name,
      )
      const n = sumOf(answers, (cell) => (REDIRECTS.has(cell.tags.status) ? cell.count : 0))
      const all = sumOf(answers, ({ count }) => count)
      return n === 0 ? [] : [{ kind: 'redirected', scenario, feed: tags.feed ?? null, name, n, of: all }]
    })
  })
}

function countsOf(all: readonly Cell[]): Pick<Share, 'bad' | 'n' | 'reasons' | 'stalled'> {
  const done = all.filter((cell) => !isOurs(cell))
  const stalled = badIn(all.filter(isStalled))
  return { ...toldOf(done), ...(stalled > 0 && { stalled }) }
}

function toldOf(done: readonly Cell[]): Pick<Share, 'bad' | 'n' | 'reasons'> {
  const failed = done.filter(({ trues }) => trues > 0)
  const n = sumOf(done, ({ count }) => count)
  if (failed.length === 0) return { bad: 0, n }
  const reasons = [...groupBy(failed, ({ tags }) => reasonWords(tags))].map(
    ([words, cells]) => [words, badIn(cells)] as const,
  )
  reasons.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return { bad: badIn(failed), n, reasons: Object.fromEntries(reasons) }
}

const badIn = (cells: readonly Cell[]) => sumOf(cells, ({ trues }) => trues)

/** `503`, `no answer`, `timeout`, `save data.id`, `unreadable body`, `unusable login.token`. */
function reasonWords({ reason = '', status, path }: Tags): string {
  if (reason === 'status') return status === '0' ? 'no answer' : (status ?? reason)
  if (reason === 'unreadable') return 'unreadable body'
  return path === undefined ? reason : `${reason} ${path}`
}

/** Characters of an answer that a record keeps. */
const LONGEST = 40

/** What steps save and answers lacked, with the answer that came most often. */
function lackingOf(done: readonly Cell[]): Pick<Seen, 'kind' | 'n' | 'of' | 'path' | 'text'>[] {
  const lacking = done.filter(
    ({ tags, trues }) => trues > 0 && tags.reason === 'save' && tags.path !== undefined,
  )
  const of = sumOf(done, ({ count }) => count)
  return [...groupBy(lacking, ({ tags }) => tags.path!)].map(([path, cells]) => {
    const answers = [...groupBy(cells, ({ tags }) => tags.answer ?? '')]
    const [usual = ''] = answers.toSorted(([, a], [, b]) => badIn(b) - badIn(a))[0] ?? []
    const text = safeLine(usual, LONGEST)
    return { kind: 'not-saved', n: badIn(cells), of, path, ...(text === '' ? {} : { text }) }
  })
}
