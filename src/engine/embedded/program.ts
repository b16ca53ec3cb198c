import type { Json } from '../../model/json.ts'
import type { Settings } from '../../vu/main.ts'

/** What the virtual users run: `src/vu/main.ts`, or a small program of a test. */
export interface Program {
  setup(): Promise<Json>
  scenario(name: string, data: Json): Promise<void>
}

/** Called once per run, in what k6 calls the init context. */
export type Configure = (settings: Settings, env: { readonly [name: string]: string }) => Program
