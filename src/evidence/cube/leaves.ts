import { MOST_SERIES } from '../../model/budget.ts'
import { Failure } from '../../model/failure.ts'
import { LIFE } from '../../model/lives.ts'
import type { Tags } from '../../model/sample.ts'
import { escaped } from '../../text/foreign.ts'
import { Column } from './column.ts'
import { groupBy } from './group.ts'
import { Room } from './room.ts'

/** The tag in which a metric holds what the service chooses: beyond MOST_CHOSEN tag sets its values are one, `other`. */
const CHOSEN: ReadonlyMap<string, string> = new Map([
  ['ws_closes', 'reason'],
  [LIFE, 'code'],
  ['ws_messages_unmatched', 'text'],
  ['ws_messages_malformed', 'text'],
  ['ws_error_frames', 'text'],
  ['ws_unexpected', 'text'],
  ['ws_messages_untimed', 'holds'],
  ['steps_failed', 'answer'],
])
const MOST_CHOSEN = 1_000

/** The samples of one metric and tag set, as they came. */
export interface Leaf {
  readonly metric: string
  readonly tags: Tags
  readonly column: Column
  /** Its phases are told by time: whoever measured it knows none. */
  readonly byTime: boolean
}

/** Finds the leaf of a sample: by the identity of its tags, by their content only where they are new. */
export class Leaves {
  readonly #byTags = new Map<string, Map<Tags, Leaf>>()
  readonly #byContent = new Map<string, Leaf>()
  readonly #chosen = new Map<string, number>()
  readonly #byTime: boolean
  readonly #room: Room

  constructor(room: Room = new Room(), byTime = false) {
    this.#room = room
    this.#byTime = byTime
  }

  get all(): readonly Leaf[] {
    return [...this.#byContent.values()]
  }

  /** @throws {Failure} `engine` beyond MOST_SERIES, with the tag that explodes. */
  of(metric: string, tags: Tags): Leaf {
    const known = this.#byTags.get(metric)
    const found = known?.get(tags)
    if (found !== undefined) return found
    const leaf = this.#create(metric, this.#bounded(metric, tags))
    if (known === undefined) this.#byTags.set(metric, new Map([[tags, leaf]]))
    else known.set(tags, leaf)
    return leaf
  }

  #create(metric: string, tags: Tags): Leaf {
    const key = contentKey(metric, tags)
    const known = this.#byContent.get(key)
    if (known !== undefined) return known
    if (this.#byContent.size >= MOST_SERIES) throw explosion(this.all)
    const leaf = { metric, tags, column: new Column(this.#room), byTime: this.#byTime }
    this.#byContent.set(key, leaf)
    if (CHOSEN.has(metric)) this.#chosen.set(metric, (this.#chosen.get(metric) ?? 0) + 1)
    return leaf
  }

  /** A service that sends another reason to every socket must not be able to end the run as our failure. */
  #bounded(metric: string, tags: Tags): Tags {
    const tag = CHOSEN.get(metric)
    if (tag === undefined || tags[tag] === undefined) return tags
    return (this.#chosen.get(metric) ?? 0) < MOST_CHOSEN ? tags : { ...tags, [tag]: 'other' }
  }
}

function contentKey(metric: string, tags: Tags): string {
  const names = Object.keys(tags).sort()
  return JSON.stringify([metric, ...names.flatMap((name) => [name, tags[name]])])
}

function explosion(leaves: readonly Leaf[]): Failure {
  const byMetric = groupBy(leaves, (leaf) => leaf.metric)
  const [metric, most] = [...byMetric].reduce((a, b) => (b[1].length > a[1].length ? b : a))
  const values = new Map<string, Set<string>>()
  for (const { tags } of most) {
    for (const [name, value] of Object.entries(tags)) {
      const known = values.get(name)
      if (known === undefined) values.set(name, new Set([value]))
      else known.add(value)
    }
  }
  const [tag, seen] = [...values].reduce((a, b) => (b[1].size > a[1].size ? b : a), ['', new Set<string>()])
  const examples = [...seen].slice(0, 3).map((value) => `"${escaped(value)}"`)
  return new Failure(
    'engine',
    `more than ${MOST_SERIES} series: the tag "${escaped(tag)}" of ${escaped(metric)} has ${seen.size} values (${examples.join(', ')}, …); give requests and sockets a fixed name`,
  )
}
