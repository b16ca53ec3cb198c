import type { Json } from '../../model/json.ts'
import type { Text } from '../../model/load/placeholder.ts'
import type { Work } from '../../model/load/scenario.ts'
import type { Timeline } from '../../model/timeline.ts'

/** What `vu/` is configured with. */
export interface Settings {
  readonly work: Work
  readonly targets: { readonly [name: string]: Text }
  readonly timeline: Timeline
}

/** What the virtual users run: `src/vu/main.ts`, or a small program of a test. */
export interface Program {
  setup(): Promise<Json>
  scenario(name: string, data: Json): Promise<void>
}

/** Called once per run, in what k6 calls the init context. */
export type Configure = (settings: Settings, env: { readonly [name: string]: string }) => Program
