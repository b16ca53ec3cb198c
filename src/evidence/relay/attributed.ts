import { LIFE, readLife } from '../../model/lives.ts'
import { RELAY_CUT, RELAY_END } from '../../model/metrics/internal.ts'
import { LIMITS, OURS } from '../../model/metrics/limits.ts'
import type { Tags } from '../../model/sample.ts'
import type { Leaf } from '../cube/leaves.ts'

/** ms after the relay's deed in which a virtual user sees it, and ms by which it may seem to have seen it before. */
const SEEN_WITHIN = 3000
const ROUNDING = 5

/** Something that the relay did, and what virtual users make of it who see one end of it alone. */
interface Deed {
  /** Whether its samples tell of it; `within` ms after it a user can see it. */
  readonly told: (leaf: Leaf) => boolean
  readonly within: number
  /** Whether a user's samples may be of it, and which of them. */
  readonly seen: (leaf: Leaf) => boolean
  readonly value?: (value: number) => boolean
  readonly tags: Tags
  /** Any number may be of it, and from so many ms before on, too. */
  readonly many?: number
}

/** What the service would have ended with neither a close frame nor a word. */
const isBare = ({ side, code }: Tags) => side === 'service' && (code === '1006' || code === 'none')
const isCut = ({ metric, tags }: Leaf) => metric === RELAY_CUT && tags.how !== 'drop'
const isDrop = ({ metric, tags }: Leaf) => metric === RELAY_CUT && tags.how === 'drop'

const DEEDS: readonly Deed[] = [
  {
    told: isCut,
    within: SEEN_WITHIN,
    seen: ({ metric, tags }) => metric === 'ws_closes' && isBare(tags) && tags.how !== 'frame',
    tags: { side: 'plan' },
  },
  {
    told: isCut,
    within: SEEN_WITHIN,
    seen: ({ metric, tags }) => metric === LIFE && isBare(tags),
    value: (value) => readLife(value)?.turn === 'early',
    tags: { side: 'plan' },
  },
  // Nobody answers on a connection that was silently dropped, however late it is asked.
  {
    told: isDrop,
    within: Number.POSITIVE_INFINITY,
    seen: ({ metric, tags }) => metric === 'ws_close_unanswered' && tags.reason === undefined,
    tags: { reason: OURS },
  },
  // The relay had taken the connection before it heard that the service takes none.
  ...undialled('refused', { reason: 'refused' }),
  // Where this machine has room for no more, its system ends further ones before the relay hears of them.
  ...Object.keys(LIMITS).flatMap((limit) => undialled(limit, { reason: OURS, limit }, SEEN_WITHIN)),
]

/** Dials that the relay took, and could not make. */
function undialled(end: string, tags: Tags, many?: number): readonly Deed[] {
  const told = ({ metric, tags: { how } }: Leaf) => metric === RELAY_END && how === end
  const deed = { told, within: SEEN_WITHIN, tags, ...(many !== undefined && { many }) }
  const isReset = (of: string) => (leaf: Leaf) => leaf.metric === of && leaf.tags.reason === 'reset'
  return [
    { ...deed, seen: isReset('ws_connect_failed') },
    { ...deed, seen: isReset(LIFE), value: (value) => readLife(value)?.turn === 'failed' },
  ]
}

/**
 * The engine's samples, with what the relay did called by its name: a close that is its cut is the plan's own, and a dial
 * that the service refused is refused, whatever it looks like from the other end of the relay. No more of them than the relay
 * tells of, scenario by scenario, each soon after it. `changed`: metrics that now differ from what the engine's own summary says.
 */
export function withRelayDeeds(
  leaves: readonly Leaf[],
  relay: readonly Leaf[],
): { readonly leaves: readonly Leaf[]; readonly changed: ReadonlySet<string> } {
  const changed = new Set<string>()
  let all = leaves
  for (const deed of DEEDS) {
    const times = timesByScenario(relay.filter(deed.told))
    if (times.size > 0) all = renamed(all, deed, times, changed)
  }
  return { leaves: all, changed }
}

function renamed(
  leaves: readonly Leaf[],
  deed: Deed,
  times: ReadonlyMap<string, number[]>,
  changed: Set<string>,
): readonly Leaf[] {
  const events = leaves.filter(deed.seen).flatMap((leaf) => eventsOf(leaf, deed))
  events.sort((a, b) => a.t - b.t)
  const mine = new Map<Leaf, Set<number>>()
  for (const { leaf, t, index } of events) {
    if (!taken(t, deed, times, leaf.tags.scenario)) continue
    mine.set(leaf, (mine.get(leaf) ?? new Set()).add(index))
    changed.add(leaf.metric)
  }
  return leaves.flatMap((leaf) => split(leaf, mine.get(leaf), deed.tags))
}

/** Whether the relay did something just before `t`, which is then taken unless many may be of it; where it could not tell whose, it may be anybody's. */
function taken(
  t: number,
  { within, many }: Deed,
  times: ReadonlyMap<string, number[]>,
  scenario: string | undefined,
): boolean {
  for (const whose of [scenario, UNKNOWN]) {
    const left = times.get(whose ?? UNKNOWN) ?? []
    const at = left.findIndex((one) => one - (many ?? ROUNDING) <= t && t <= one + within)
    if (at < 0) continue
    if (many === undefined) left.splice(at, 1)
    return true
  }
  return false
}

const UNKNOWN = 'unknown'

function timesByScenario(leaves: readonly Leaf[]): Map<string, number[]> {
  const times = new Map<string, number[]>()
  for (const { tags, column } of leaves) {
    const scenario = tags.scenario ?? UNKNOWN
    const list = times.get(scenario) ?? []
    times.set(scenario, list)
    column.forEach((t) => void list.push(t))
  }
  for (const list of times.values()) list.sort((a, b) => a - b)
  return times
}

function eventsOf(leaf: Leaf, { value: wanted }: Deed): { leaf: Leaf; t: number; index: number }[] {
  const events: { leaf: Leaf; t: number; index: number }[] = []
  leaf.column.forEach((t, value, index) => {
    if (wanted === undefined || wanted(value)) events.push({ leaf, t, index })
  })
  return events
}

function split(leaf: Leaf, mine: ReadonlySet<number> | undefined, tags: Tags): readonly Leaf[] {
  if (mine === undefined) return [leaf]
  const [kept, moved] = [leaf.column.like(), leaf.column.like()]
  leaf.column.forEach((t, value, index) => void (mine.has(index) ? moved : kept).add(t, value))
  leaf.column.clear()
  const other = { ...leaf, tags: { ...leaf.tags, ...tags }, column: moved }
  return kept.length > 0 ? [{ ...leaf, column: kept }, other] : [other]
}
