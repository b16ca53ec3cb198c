import type { Load } from '../../model/load/load.ts'
import type { Disrupt } from '../../model/load/socket.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Moments } from '../cube/moments.ts'
import type { Books, Entry } from '../lives/entries.ts'
import { announcedIn } from './announced.ts'
import { disruptedIn, relayedIn } from './disrupted.ts'
import type { Found } from './found.ts'

interface Planned {
  readonly scenario: string
  readonly disrupt: Disrupt
  /** Epoch ms. */
  readonly at: number
}

/**
 * The storms of a run, in order of time: those that its plan made, of which one that met nobody is one all the same, and those that
 * the service began. A command of the plan, such as a restart, meets the sockets of all scenarios; so do cuts of which the relay could not
 * tell whose sockets they met.
 *
 * @param companions leaves of what stood beside the engine.
 */
export function stormsIn(
  load: Load,
  scenarios: ReadonlyMap<string, Books>,
  companions: readonly Leaf[],
  moments: Moments,
): readonly Found[] {
  const plans = plannedIn(load, moments)
  const off = load.defaultsOff?.includes('recovered') ?? false
  const found = Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
    if (scenario.kind !== 'socket') return []
    const books: Books = scenarios.get(name) ?? new Map()
    const own = plans
      .flatMap((plan) => {
        const relayed = relayedIn(companions, plan.scenario, name)
        const meetsAll = plan.scenario === name || plan.disrupt.what.kind === 'run'
        if (!meetsAll && !relayed.unknown) return []
        const met = meetsAll ? books : cutIn(books)
        return [{ plan, storm: disruptedIn(name, plan.disrupt, plan.at, met, relayed) }]
      })
      .filter(({ plan, storm }) => plan.scenario === name || storm.cuts.length > 0)
      .map(({ storm }) => storm)
    const windows = own.map(({ from, until }) => ({ from, to: until! }))
    return [...own, ...announcedIn(name, scenario, books, windows, off)]
  })
  return found.sort((a, b) => a.from - b.from)
}

/** What users wrote down, of the ends those alone that were the relay's cuts. */
function cutIn(books: Books): Books {
  const isCut = ({ turn, tags }: Entry) => (turn !== 'early' && turn !== 'expected') || tags.side === 'plan'
  return new Map([...books].map(([user, entries]) => [user, entries.filter(isCut)]))
}

function plannedIn({ work }: Load, moments: Moments): readonly Planned[] {
  return Object.entries(work.scenarios).flatMap(([scenario, own]) => {
    const disrupt = own.kind === 'socket' ? own.socket.disrupt : undefined
    return disrupt === undefined ? [] : [{ scenario, disrupt, at: moments.at(scenario, disrupt.at) }]
  })
}
