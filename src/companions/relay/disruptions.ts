import type { Load } from '../../model/load/load.ts'
import type { RelayRoutes } from '../../model/load/relayed.ts'
import type { Disrupt } from '../../model/load/socket.ts'
import type { CutHow } from './connection.ts'
import { countOf, drawn, seeded } from './draw.ts'
import type { OriginListener, Relayed } from './listener.ts'

/** What disruptions are done with. */
export interface Means {
  readonly listeners: readonly OriginListener[]
  readonly moves: RelayRoutes['moves']
  /** A scenario's disruption begins. */
  began(scenario: string): void
  /** Runs a command of the plan. */
  run(scenario: string, argv: readonly string[]): void
  cut(relayed: Relayed, scenario: string, how: CutHow): void
}

/** The disruptions of a load, each once, on the timeline of the run. */
export class Disruptions {
  readonly #load: Load
  readonly #means: Means
  readonly #timers = new Set<NodeJS.Timeout>()
  #begun = false

  constructor(load: Load, means: Means) {
    this.#load = load
    this.#means = means
  }

  /** @param at epoch ms of the start of the run; what should have been done by now is done at once. */
  begin(at: number): void {
    if (this.#begun) return
    this.#begun = true
    const passed = Date.now() - at
    for (const [name, scenario] of Object.entries(this.#load.work.scenarios)) {
      const disrupt = scenario.kind === 'socket' ? scenario.socket.disrupt : undefined
      if (disrupt !== undefined) this.#after(disrupt.at - passed, () => this.#disrupt(name, disrupt))
    }
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
  }

  #disrupt(scenario: string, { what, over }: Disrupt): void {
    const { began, run, moves, listeners } = this.#means
    began(scenario)
    if (what.kind === 'run') run(scenario, what.argv)
    else if (what.kind === 'cut') this.#cut(scenario, what.share, what.how, over)
    else {
      const place = moves[scenario]
      if (place === undefined) return
      for (const one of listeners) if (one.origin.scenarios.includes(scenario)) one.place = place
      this.#cut(scenario, 1, 'fin', over)
    }
  }

  /** A share of the sockets that are open now, evenly over `over` ms. One that has ended by its turn is left alone. */
  #cut(scenario: string, share: number, how: CutHow, over: number): void {
    const open = this.#means.listeners.flatMap((listener) =>
      [...listener.open].filter((one) => one.connection.isOpen && one.mayBe(scenario)),
    )
    const chosen = drawn(open, countOf(share, open.length), seeded(`${this.#load.digest} ${scenario}`))
    for (const [i, relayed] of chosen.entries()) {
      const cut = () => {
        if (relayed.connection.isOpen) this.#means.cut(relayed, scenario, how)
      }
      if (over > 0) this.#after((over * (i + 0.5)) / chosen.length, cut)
      else cut()
    }
  }

  #after(ms: number, act: () => void): void {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer)
        act()
      },
      Math.max(0, ms),
    )
    this.#timers.add(timer)
  }
}
