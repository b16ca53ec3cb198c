import { describe, expect, it } from 'vitest'
import { accompany } from '../../../src/companions/accompany.ts'
import { slowReadersFor } from '../../../src/companions/slow-readers/slow-readers.ts'
import { createCollector } from '../../../src/evidence/collector.ts'
import { seriesOf } from '../../../src/evidence/series.ts'
import { judge } from '../../../src/judge/judge.ts'
import type { SlowRow } from '../../../src/model/verdict/rows/slow-row.ts'
import type { Verdict } from '../../../src/model/verdict/verdict.ts'
import type { Engine } from '../../../src/ports.ts'
import { PROVENANCE } from '../../evidence/support.ts'
import { ENGINES, loadIn } from '../../support/both-engines.ts'
import { serving } from '../../support/serving.ts'
import { slowService } from './service.ts'

const service = serving(slowService())

const scenario = (name: string, read: string) => `
  ${name}:
    socket:
      url: "\${targets.feed}/${name}"
      headers: { Authorization: "Bearer \${login.token}" }
      open: [ { send: { type: subscribe } }, { await: { match: { type: subscribed } } } ]
      messages: { match: { type: tick }, sent_at: { path: at } }
      slow_readers: { count: 1, read: ${read}, after: 1500ms, for: 3s }
    load: { executor: constant-vus, vus: 3, duration: 6500ms }
`

const plan = (scenarios: readonly string[]) => `
version: 1
name: slow
targets: { feed: { url: "\${FEED}" }, api: { url: "\${API}" } }
login: { request: { method: POST, url: "\${targets.api}/token" }, save: { token: token } }
scenarios:${scenarios.join('')}`

async function verdictOf(engine: Engine, scenarios: readonly string[]): Promise<Verdict> {
  const load = loadIn(plan(scenarios))
  const port = service.port
  const env = { API: `http://127.0.0.1:${port}`, FEED: `ws://127.0.0.1:${port}` }
  const companions = [slowReadersFor(load)].flatMap((one) => one ?? [])
  const { signal } = new AbortController()
  const run = await accompany(engine, companions, load, { env, pins: new Map() }, signal)
  const collector = createCollector(load, engine.name)
  for await (const batch of run.samples) collector.add(batch)
  const end = await run.ended
  const provenance = { ...PROVENANCE, engine: { name: engine.name, version: engine.version } } as const
  const record = collector.finish(end.engine, {
    ...{ provenance, companions: end.companions, probe: null, cores: 2 },
    series: seriesOf(load, provenance),
  })
  return judge({ load, records: [record], baseline: null })
}

describe.each(ENGINES)('slow readers under %s', (_, there, engine) => {
  it.skipIf(!there)('shows what the service does with them, and that the others feel nothing', async () => {
    const verdict = await verdictOf(await engine(), [
      scenario('never', 'pause'),
      scenario('evicts', '16KiB/s'),
    ])
    const of = (name: string) => verdict.slowReaders?.find((row) => row.scenario === name) as SlowRow
    expect(of('never')).toMatchObject({ policy: 'queues', ends: { held: 1, evicted: 0 }, code: 'met' })
    expect(of('evicts')).toMatchObject({ policy: 'closes', ends: { evicted: 1, held: 0 }, code: 'met' })
  })

  it.skipIf(!there)('fails where the others are held up', async () => {
    const verdict = await verdictOf(await engine(), [
      scenario('serial', 'pause'),
      scenario('says', 'pause'),
      scenario('drops', 'pause'),
    ])
    const row = verdict.slos.find(({ threshold }) => threshold.startsWith('neighbours{scenario:serial}'))
    expect(row).toMatchObject({ verdict: 'fail', code: 'neighbours' })
    expect(verdict.outcome).toBe('slo')
    expect(verdict.slowReaders?.[0]).toMatchObject({ policy: 'waits', ends: { held: 1 } })
    expect(verdict.slowReaders?.[1]).toMatchObject({
      policy: 'closes',
      ends: { late: 1 },
      closes: [{ code: '1008' }],
    })
  })
})
