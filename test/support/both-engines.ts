import { embeddedEngine } from '../../src/engine/embedded/engine.ts'
import { k6Engine } from '../../src/engine/k6/engine.ts'
import { createCollector } from '../../src/evidence/collector.ts'
import { seriesOf } from '../../src/evidence/series.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { Record } from '../../src/model/record/record.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'
import { hosted } from '../../src/plan/size/lanes.ts'
import type { Engine } from '../../src/ports.ts'
import { PROVENANCE } from '../evidence/support.ts'
import { vuBundle } from '../vu/support.ts'
import { k6Path } from './k6.ts'

/** Each engine: what it is called, whether it is there, and how it is made. */
export const ENGINES: readonly (readonly [string, boolean, () => Promise<Engine>])[] = [
  ['the embedded engine', true, async () => embeddedEngine()],
  [
    'k6',
    k6Path !== null,
    async () => k6Engine({ path: k6Path as string, version: '2.2.0' } as never, await vuBundle()),
  ],
]

/** A plan as it is written. @param lanes users in one VU. */
export function loadIn(text: string, lanes = 1): Load {
  return hosted(makeLoad(parsePlan(Buffer.from(text), 'plan.yaml', () => new Uint8Array())), lanes)
}

/**
 * Runs a plan, as it is written, against a service on this port of 127.0.0.1: `${API}` and `${FEED}`. @param lanes users in
 * one VU. @param more variables.
 */
export async function measured(
  engine: Engine,
  text: string,
  port: number,
  lanes = 1,
  more: { readonly [name: string]: string } = {},
): Promise<Record> {
  const load = loadIn(text, lanes)
  const env = { API: `http://127.0.0.1:${port}`, FEED: `ws://127.0.0.1:${port}`, ...more }
  const run = engine.run(load, { env, pins: new Map() }, new AbortController().signal)
  const collector = createCollector(load, engine.name)
  for await (const batch of run.samples) collector.add(batch)
  const provenance = { ...PROVENANCE, engine: { name: engine.name, version: engine.version } } as const
  return collector.finish(await run.ended, {
    provenance,
    series: seriesOf(load, provenance),
    probe: null,
    cores: 2,
  })
}
