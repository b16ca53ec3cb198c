import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoService, startService } from '../../src/demo/service.ts'
import type { Record } from '../../src/model/record/record.ts'
import { temporaryFolder } from '../support/folder.ts'
import { k6Path } from '../support/k6.ts'
import { writePlan } from '../support/plans.ts'
import { socketgate } from '../support/terminal.ts'

const folder = temporaryFolder()
let service: DemoService
beforeAll(async () => {
  service = await startService({ port: 0 })
})
afterAll(() => service.close())

const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const env = { GITHUB_SHA: COMMIT, GITHUB_RUN_ID: '987654321', CHANNEL: 'connect', API_KEY: 'ws_connecting' }

const engines = [
  ['embedded', ['--engine', 'embedded']],
  ...(k6Path === undefined ? [] : [['k6', ['--engine', 'k6', '--k6', k6Path]] as const]),
] as const

describe.each(engines)('a plan that sends what a run is known by, engine %s', (name, engine) => {
  test('keeps commit, run id and metric names in record, terminal and report', async () => {
    const plan = writePlan(folder, {
      port: service.port,
      path: '/echo?c=${CHANNEL}',
      socket: '      headers: { X-Commit: "${GITHUB_SHA}", X-Run: "${GITHUB_RUN_ID}", X-Key: "${API_KEY}" }',
      rest: 'thresholds: { ws_connecting: ["p(95)<500"] }',
    })
    const ran = await socketgate(['run', plan, ...engine, '--out', name], { cwd: folder, env })
    expect(ran.exit).toBe(0)
    const read = (file: string) => readFileSync(join(folder, name, file), 'utf8')
    const record = JSON.parse(read('record.json')) as Record
    expect(record.provenance).toMatchObject({ commit: COMMIT, runId: '987654321' })
    expect(record.measured.map(({ threshold }) => threshold)).toContain(
      'ws_connecting{status:101}: p(95)<500',
    )
    expect(record.stats.some(({ metric }) => metric === 'ws_connecting')).toBe(true)
    expect(ran.stdout).toContain('connect')
    expect(read('report.md')).toContain('connect')
    expect(read('verdict.json')).toContain(COMMIT)
    expect(read('record.json')).not.toContain('***')
  }, 30_000)
})
