import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Env, machineId } from '../../src/evidence/machine/identity.ts'
import { guidIn, type Names, namesOfSystem } from '../../src/evidence/machine/names-of-system.ts'

const folder = mkdtempSync(join(tmpdir(), 'socketgate-machine-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const NAMES: Names = { boot: 'boot-1', machine: 'image-1' }
const HOSTED: Env = { RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_NAME: 'GitHub Actions 7' }
const idOf = (env: Env, names: Partial<Names> = {}) => machineId(env, 'a CPU', { ...NAMES, ...names })

describe('a hosted runner', () => {
  it('is its boot with its name, whatever the image and the job are called', () => {
    const id = idOf(HOSTED)
    expect(idOf({ ...HOSTED, GITHUB_JOB: 'load' }, { machine: 'image-2' })).toBe(id)
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
    expect(idOf({ HOSTNAME: 'host-2' }, { machine: '' })).toBe(idOf({ HOSTNAME: 'host-1' }))
    expect(idOf({ RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_NAME: 'build-3' })).toBe(idOf({}))
    expect(idOf({}, { boot: 'boot-2' })).not.toBe(idOf({}))
  })

  it('is its installation where no boot is told', () => {
    const none = { boot: '' }
    expect(idOf({ RUNNER_NAME: 'build-3' }, none)).toBe(idOf({}, none))
    expect(idOf({}, { ...none, machine: 'image-2' })).not.toBe(idOf({}, none))
  })

  it('is its processor where it tells neither', () => {
    const nothing = { boot: '', machine: '' }
    expect(machineId({}, 'one CPU', nothing)).toBe(machineId({ HOSTNAME: 'host-2' }, 'one CPU', nothing))
    expect(machineId({}, 'one CPU', nothing)).not.toBe(machineId({}, 'another', nothing))
  })

  it('is never its run, job or attempt', () => {
    const job = { GITHUB_RUN_ID: '1', GITHUB_JOB: 'load', GITHUB_RUN_ATTEMPT: '1' }
    const other = { GITHUB_RUN_ID: '2', GITHUB_JOB: 'more', GITHUB_RUN_ATTEMPT: '2' }
    expect(idOf(job)).toBe(idOf(other))
    expect(idOf({ ...HOSTED, ...job })).toBe(idOf({ ...HOSTED, ...other }))
  })
})

describe('what a system says of itself', () => {
  it('is on this one the same at every look, and something on Linux', () => {
    expect(namesOfSystem()).toEqual(namesOfSystem())
    if (process.platform === 'linux') expect(namesOfSystem().boot).not.toBe('')
  })

  it('is nothing where the command is not there', () => {
    expect(namesOfSystem('win32').boot).toBe('')
  })

  it.each([
    ['\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\r\n    MachineGuid    REG_SZ    0f3a9c1b-2d4e\r\n', '0f3a9c1b-2d4e'],
    ['ERROR: Access is denied.', ''],
    ['', ''],
  ])('%j tells of Windows %j', (text, guid) => {
    expect(guidIn(text)).toBe(guid)
  })
})
