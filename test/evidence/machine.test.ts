import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Env, machineId, type Names } from '../../src/evidence/machine/identity.ts'

const folder = mkdtempSync(join(tmpdir(), 'socketgate-machine-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const NAMES: Names = { boot: 'boot-1', machine: 'image-1', host: 'host-1' }
const HOSTED: Env = { RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_NAME: 'GitHub Actions 7' }
const idOf = (env: Env, names: Partial<Names> = {}) => machineId(env, 'a CPU', { ...NAMES, ...names })

describe('a hosted runner', () => {
  it('is its boot with its name, whatever the image and the job are called', () => {
    const id = idOf(HOSTED)
    expect(idOf({ ...HOSTED, GITHUB_JOB: 'load' }, { machine: 'image-2', host: 'host-2' })).toBe(id)
    expect(idOf(HOSTED, { boot: 'boot-2' })).not.toBe(id)
    expect(idOf({ ...HOSTED, RUNNER_NAME: 'GitHub Actions 8' })).not.toBe(id)
  })

  it('that tells no boot is one for all steps of a job, and another for every other job', () => {
    const temps = ['a', 'b'].map((name) => mkdtempSync(join(folder, name)))
    const [first, second] = temps.map((RUNNER_TEMP) => ({ ...HOSTED, GITHUB_JOB: 'load', RUNNER_TEMP }))
    const id = idOf(first!, { boot: '' })
    expect(idOf(first!, { boot: '' })).toBe(id)
    expect(idOf(second!, { boot: '' })).not.toBe(id)
    expect(existsSync(join(temps[0]!, 'socketgate-job'))).toBe(true)
  })

  it('that tells no boot and has no folder of its own is never taken for another', () => {
    for (const env of [HOSTED, { ...HOSTED, RUNNER_TEMP: join(folder, 'none') }]) {
      expect(idOf(env, { boot: '' })).not.toBe(idOf(env, { boot: '' }))
    }
  })
})

describe('any other machine', () => {
  it('is its boot: two containers on it are one, whatever their names and images', () => {
    expect(idOf({}, { machine: '', host: 'host-2' })).toBe(idOf({}))
    expect(idOf({ RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_NAME: 'build-3' })).toBe(idOf({}))
    expect(idOf({}, { boot: 'boot-2' })).not.toBe(idOf({}))
  })

  it('is its installation where no boot is told, and its name and processor where neither is', () => {
    const none = { boot: '' }
    expect(idOf({}, { ...none, host: 'host-2' })).toBe(idOf({}, none))
    expect(idOf({}, { ...none, machine: 'image-2' })).not.toBe(idOf({}, none))
    expect(idOf({}, { ...none, machine: '', host: 'host-2' })).not.toBe(idOf({}, { ...none, machine: '' }))
  })
})
