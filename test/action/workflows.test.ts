import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readInputs } from '../../src/action/inputs.ts'
import { outputsOf } from '../../src/action/outputs.ts'
import { releaseOf } from '../../src/engine/k6/get/releases.ts'
import { verdictOfFailure } from '../../src/judge/failed.ts'
import { Failure } from '../../src/model/failure.ts'
import { faultsOf } from '../support/workflow-rules.ts'

const folder = '.github/workflows'
const files = readdirSync(folder)
const action = parse(readFileSync('action.yml', 'utf8'))

interface Job {
  readonly steps: readonly { readonly run?: string; readonly env?: object }[]
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8')

  test('grants, pins, checks out and runs by the rules', () => {
    expect(faultsOf(text)).toEqual([])
  })

  test('ends, whatever its steps do', () => {
    const jobs = Object.values(parse(text).jobs) as { readonly 'timeout-minutes'?: number }[]
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0)
  })
})

test('CI has actionlint and zizmor look at every workflow, action and template, in versions that are named', () => {
  const { jobs } = parse(readFileSync(join(folder, 'ci.yml'), 'utf8'))
  const runs = (jobs.workflows as Job).steps.map(({ run = '' }) => run).join('\n')
  expect(runs).toMatch(/actionlint@v\d+\.\d+\.\d+$/m)
  expect(runs).toMatch(
    /zizmor==\d+\.\d+\.\d+ .*\.github\/workflows action\.yml templates\/start templates\/github\/\*\.yml$/m,
  )
})

test('a gate that a label could skip breaks the rules: a skipped job counts as passed', () => {
  const text = readFileSync(join(folder, 'pull-request.yml'), 'utf8')
  const skipping = text.replace(/^ {4}runs-on:/m, "    if: github.event.action != 'labeled'\n$&")
  expect(faultsOf(skipping)).toEqual(['gate: is skipped by a label, and a skipped job counts as passed'])
  expect(parse(text).on.pull_request.types).toEqual([
    'opened',
    'synchronize',
    'reopened',
    'labeled',
    'unlabeled',
  ])
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

test('the nightly workflow runs the suite and every proof under the k6 whose hash this repository knows', () => {
  const [job] = Object.values(parse(readFileSync(join(folder, 'nightly.yml'), 'utf8')).jobs) as Job[]
  const of = (run: RegExp) => job!.steps.find((step) => run.test(step.run ?? ''))
  const { version, sha256 } = releaseOf({ platform: 'linux', arch: 'x64' })
  expect(of(/sha256sum --check/)?.env).toEqual({ K6: `v${version}`, SHA256: sha256 })
  expect(of(/^\.ci\/run$/)?.env).toHaveProperty('SOCKETGATE_K6')
  expect(of(/^npm run proof -- --all$/)?.env).toHaveProperty('SOCKETGATE_K6')
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
    const { signal } = new AbortController()
    const results = {
      out: '/out',
      records: ['record.json'],
      html: false,
      comment: 'none',
      issue: 'none',
      signal,
    } as const
    const given = outputsOf({ verdict, ...results })
    expect(Object.keys(given).toSorted()).toEqual(Object.keys(action.outputs).toSorted())
  })
})

test('the README shows what action.yml says', () => {
  expect(() => execFileSync(process.execPath, ['scripts/readme.mjs', '--check'])).not.toThrow()
})
