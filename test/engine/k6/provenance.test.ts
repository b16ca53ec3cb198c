import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type Admitted, measure, type Outside } from '../../../src/app/gate.ts'
import { createOrigin } from '../../../src/app/origin.ts'
import { checkRecord } from '../../../src/baseline/file/validate.ts'
import { k6Engine } from '../../../src/engine/k6/engine.ts'
import { createBrake } from '../../../src/evidence/stops/brake.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import { parsePlan } from '../../../src/plan/parse/parse.ts'
import { Redactor } from '../../../src/text/redactor.ts'
import { listeningPort } from '../../support/listener.ts'
import { planText } from '../../support/plans.ts'
import { sha256 } from '../../support/release-server.ts'
import { fakeK6 } from './support.ts'

const plan = parsePlan(planText({ port: listeningPort }), 'plan.yaml', () => new Uint8Array())
const admitted: Admitted = { plan, load: makeLoad(plan), env: {}, pins: new Map(), brake: createBrake({}) }
const never = new AbortController().signal
const silent = () => undefined

async function outsideOf(path: string, env: { readonly [name: string]: string }): Promise<Outside> {
  const engine = k6Engine({ path, version: '2.2.0' }, '')
  return {
    engine: async () => engine,
    resolve: async () => [],
    clock: { now: Date.now },
    log: { info: silent, warn: silent, error: silent, progress: silent },
    redactor: new Redactor(),
    probe: () => 40,
    origin: await createOrigin(env, 'linux-x64-2'),
  }
}

const GITHUB = {
  GITHUB_SHA: 'c'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_EVENT_NAME: 'schedule',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '3',
}

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/record.schema.json', import.meta.url), 'utf8'),
)
const valid = new Ajv2020({ strictTypes: false }).compile(schema)

describe.skipIf(process.platform === 'win32')('the provenance of a record', () => {
  it('names run, attempt, commit, ref and event, and the binary that ran by its SHA-256', async () => {
    const path = fakeK6('')
    const record = await measure(admitted, await outsideOf(path, GITHUB), never)
    expect(record.provenance).toMatchObject({
      engine: { name: 'k6', version: '2.2.0', sha256: sha256(readFileSync(path)) },
      commit: 'c'.repeat(40),
      ref: 'refs/heads/main',
      event: 'schedule',
      runId: '42',
      attempt: 3,
    })
    valid(JSON.parse(JSON.stringify(record)))
    expect(valid.errors).toBeNull()
    expect(checkRecord(JSON.parse(JSON.stringify(record)))).toBeUndefined()
  })

  it('has no event outside of GitHub Actions', async () => {
    const { provenance } = await measure(admitted, await outsideOf(fakeK6(''), {}), never)
    expect(provenance).not.toHaveProperty('event')
  })

  it('is never that of a binary that took its place between two runs of a gate', async () => {
    const path = fakeK6('')
    const outside = await outsideOf(path, GITHUB)
    await measure(admitted, outside, never)
    writeFileSync(path, `${readFileSync(path, 'utf8')}// another\n`)
    await expect(measure(admitted, outside, never)).rejects.toMatchObject({
      outcome: 'engine',
      message: expect.stringContaining('was not started: its SHA-256 is'),
    })
  })

  it('has no hash of a binary that cannot be read', () => {
    expect(k6Engine({ path: '/nowhere/k6', version: '2.2.0' }, '')).not.toHaveProperty('sha256')
  })
})
