import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Record } from '../../src/model/record/record.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { temporaryFolder } from '../support/folder.ts'
import { k6Path } from '../support/k6.ts'
import { socketgate } from '../support/terminal.ts'

const folder = temporaryFolder()
let close = () => {}
afterEach(() => close())

async function serve(answer: RequestListener): Promise<number> {
  const server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  return (server.address() as AddressInfo).port
}

const engines = [
  ['embedded', ['--engine', 'embedded']],
  ...(k6Path === undefined ? [] : [['k6', ['--engine', 'k6', '--k6', k6Path]] as const]),
] as const

async function run(engine: readonly string[], port: number, scenario: string, rest = '') {
  const plan = `version: 1
name: graph
targets: { api: { url: "http://127.0.0.1:${port}" } }
scenarios:
  add: ${scenario}
${rest}`
  writeFileSync(join(folder, 'plan.yaml'), plan)
  await socketgate(['run', 'plan.yaml', ...engine, '--mode', 'block', '--out', 'out'], { cwd: folder })
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, 'out', file), 'utf8'))
  return {
    record: read<Record>('record.json'),
    verdict: read<Verdict>('verdict.json'),
    report: readFileSync(join(folder, 'out/report.md'), 'utf8'),
  }
}

describe.each(engines)('REST, engine %s', (_, engine) => {
  test('an answer without what a step saves is a failed step of the service', async () => {
    let asked = 0
    const port = await serve((request, response) => {
      request.resume()
      const fails = ++asked % 5 === 0
      const data = fails ? { data: null, errors: ['limited'] } : { data: { add: { id: asked } } }
      response.end(JSON.stringify(data))
    })
    const step =
      '{ request: { method: POST, url: "${targets.api}/graphql", json: { q: add } }, save: { id: data.add.id }, name: add }'
    const { record, verdict, report } = await run(
      engine,
      port,
      `{ rest: { steps: [ ${step}, { wait: 50ms } ] }, load: { executor: constant-vus, vus: 5, duration: 3s } }`,
    )
    expect(record.problems).toEqual([])
    const share = record.shares?.find(({ metric }) => metric === 'steps_failed')
    expect(share).toMatchObject({ scenario: 'add', name: 'add', bad: Math.floor(share!.n / 5) })
    expect(share?.bad).toBeGreaterThan(3)
    expect(share?.reasons).toEqual({ 'save data.add.id': share?.bad })
    expect(record.seen).toEqual([
      {
        ...{ kind: 'not-saved', scenario: 'add', feed: null, name: 'add', path: 'data.add.id' },
        ...{ n: share?.bad, of: share?.n, text: '{"data":null,"errors":["limited"]}' },
      },
    ])
    expect(verdict.outcome).not.toBe('engine')
    expect(report).toMatch(/data\.add\.id/)
    expect(report).toContain('limited')
  }, 20_000)

  test('a slow service that lets iterations drop is judged, and what was not begun is counted', async () => {
    const port = await serve((_, response) => void setTimeout(() => response.end('{}'), 1500))
    const { record } = await run(
      engine,
      port,
      '{ rest: { steps: [ { request: { method: GET, url: "${targets.api}/a" } } ] }, ' +
        'load: { executor: constant-arrival-rate, rate: 10/s, duration: 4s, takes: 100ms } }',
      'thresholds: { http_req_duration: [ "p(95)<500" ] }',
    )
    expect(record.health.droppedIterations).toBeGreaterThan(20)
    // This machine may be busy with other tests, which would be an excuse.
    const health = { ...record.health, lagP99: null, cpuP95: null, stealP95: null }
    writeFileSync(join(folder, 'slow.json'), JSON.stringify({ ...record, health }))
    const argv = ['judge', 'slow.json', '--plan', 'plan.yaml', '--mode', 'block', '--out', 'judged']
    expect((await socketgate(argv, { cwd: folder })).exit).toBe(11)
    const verdict = JSON.parse(readFileSync(join(folder, 'judged/verdict.json'), 'utf8')) as Verdict
    expect(verdict.outcome).toBe('slo')
    expect(verdict.slos.some(({ verdict: word }) => word === 'not_judged')).toBe(false)
  }, 20_000)

  test('iterations of each user that it had no time for were asked for by no rate', async () => {
    const port = await serve((_, response) => void setTimeout(() => response.end('{}'), 300))
    const { record } = await run(
      engine,
      port,
      '{ rest: { steps: [ { request: { method: GET, url: "${targets.api}/a" } } ] }, ' +
        'load: { executor: per-vu-iterations, vus: 2, iterations: 50, max_duration: 2s } }',
    )
    expect(record.complete).toBe(true)
    expect(record.health.droppedIterations).toBe(0)
  }, 20_000)
})
