import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readInputs } from '../../src/action/inputs.ts'
import { outputsOf } from '../../src/action/outputs.ts'
import { releaseOf } from '../../src/engine/k6/releases.ts'
import { verdictOfFailure } from '../../src/judge/failed.ts'
import { Failure } from '../../src/model/failure.ts'

const folder = '.github/workflows'
const files = readdirSync(folder)
const action = parse(readFileSync('action.yml', 'utf8'))

interface Job {
  readonly permissions?: object
  readonly 'timeout-minutes'?: number
  readonly steps: readonly {
    readonly uses?: string
    readonly run?: string
    readonly with?: { readonly [key: string]: unknown }
  }[]
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const workflow = parse(text)
  const jobs = Object.values(workflow.jobs) as Job[]
  const steps = jobs.flatMap((job) => job.steps)

  test('grants nothing but what a job asks for, each permission with its reason', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) expect(job.permissions).toBeDefined()
    const granted = text.split('\n').filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line))
    for (const line of granted) expect(line).toMatch(/ # \S+/)
  })

  test('pins every action by commit, with its version', () => {
    for (const line of text.split('\n').filter((one) => /\buses: [^.]/.test(one))) {
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  test('ends, keeps no token in the checkout, and puts no expression into a shell', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0)
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout')) expect(step.with?.['persist-credentials']).toBe(false)
      expect(step.run ?? '').not.toContain('${{')
    }
  })

  test('does not check out a change while it has the secrets of the base', () => {
    if (!('workflow_run' in workflow.on || 'pull_request_target' in workflow.on)) return
    for (const step of steps) expect(JSON.stringify(step.with ?? {})).not.toMatch(/head|workflow_run/)
  })
})

test('the check to require waits for every other job, and for its success', () => {
  const { jobs } = parse(readFileSync(join(folder, 'ci.yml'), 'utf8'))
  const { needs, if: when, steps } = jobs['ci-ok']
  expect(needs.toSorted()).toEqual(
    Object.keys(jobs)
      .filter((name) => name !== 'ci-ok')
      .toSorted(),
  )
  // Without it the job would be skipped where another failed, and a skipped job counts as passed.
  expect(when).toBe('${{ always() }}')
  const passes = (results: string) => {
    const options = { env: { PATH: process.env.PATH, RESULTS: results } }
    return spawnSync('bash', ['-e', '-c', steps[0].run], options).status === 0
  }
  expect(passes('success success success')).toBe(true)
  for (const one of ['failure', 'skipped', 'cancelled'])
    expect([passes(`${one} success`), passes(`success ${one}`)]).toEqual([false, false])
})

describe('action.yml', () => {
  test('runs the bundle on node24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })

  test('has defaults that the inputs take, and a k6 whose hash is known', () => {
    const defaults = Object.entries(action.inputs as { [name: string]: { default?: string } }).map(
      ([name, { default: value = '' }]) => [`INPUT_${name.toUpperCase()}`, value] as const,
    )
    const inputs = readInputs({ ...Object.fromEntries(defaults), INPUT_PLAN: 'plan.yaml' })
    expect(inputs).toMatchObject({
      command: 'run',
      engine: 'k6',
      comment: 'always',
      check: true,
      allowCommands: false,
    })
    const { version } = releaseOf({ version: inputs.k6.version, platform: 'linux', arch: 'x64' })
    expect(releaseOf({ platform: 'linux', arch: 'x64' }).version).toBe(version)
  })

  test('declares exactly the outputs that are given', () => {
    const verdict = verdictOfFailure(new Failure('target', 'refused'), { file: 'plan.yaml' })
    const given = outputsOf({ verdict, out: '/out', records: ['record.json'], html: false, comment: 'none' })
    expect(Object.keys(given).toSorted()).toEqual(Object.keys(action.outputs).toSorted())
  })
})

test('the README shows what action.yml says', () => {
  expect(() => execFileSync(process.execPath, ['scripts/readme.mjs', '--check'])).not.toThrow()
})
