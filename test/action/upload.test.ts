import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { foreignVerdict } from '../../src/action/forks/foreign-verdict.ts'
import { artifactOf, resultsName, verdictName } from '../../src/action/upload/artifacts.ts'
import type { Limits } from '../../src/action/upload/in-worker.ts'
import { upload } from '../../src/action/upload/upload.ts'
import { whyNotUploaded } from '../../src/action/upload/whether.ts'
import { type DemoService, startService } from '../../src/demo/service.ts'
import { temporaryFolder } from '../support/folder.ts'
import { LOGIN, ORDERS, writePlan } from '../support/plans.ts'
import { type ResultsService, startResults } from '../support/results-service.ts'
import { builtFile, runStep, useBuiltAction } from '../support/runner.ts'
import { honest, json } from './second-workflow.ts'
import { stepOf } from './support.ts'

useBuiltAction()

let results: ResultsService
let service: DemoService
beforeAll(async () => {
  results = await startResults()
  service = await startService({ port: 0 })
})
afterAll(() => Promise.all([results.close(), service.close()]))
beforeEach(() => {
  results.answer(null)
  results.log.length = 0
})

const NAMED = { plan: 'orders', profile: 'pr', attempt: 1 }

/** Files of a zip, by their names. */
async function contents(zip: Buffer): Promise<{ readonly [name: string]: string }> {
  const archive = await fromBufferPromise(zip)
  const files: { [name: string]: string } = {}
  for await (const entry of archive.eachEntry()) {
    const parts: Buffer[] = []
    for await (const part of await archive.openReadStreamPromise(entry)) parts.push(part)
    files[entry.fileName] = Buffer.concat(parts).toString()
  }
  return files
}

test.each([
  [NAMED, 'orders-pr-a1'],
  [{ ...NAMED, key: 'eu', environment: 'staging', attempt: 3 }, 'eu-staging-orders-pr-a3'],
  [{ ...NAMED, plan: 'a/b:"*' }, 'a-b--e99f33-pr-a1'],
  [{ ...NAMED, profile: 'x'.repeat(99) }, `orders-${'x'.repeat(40)}-`],
])('an artifact of %j is named after it', (named, name) => {
  expect(verdictName(named)).toContain(`socketgate-verdict-${name}`)
  const rest = name.replace(/(?:-|-a\d)$/, '')
  expect(resultsName(named, '0a1b2c3d')).toMatch(
    new RegExp(`^socketgate-results-${rest}.*-0a1b2c3d-a${named.attempt}$`),
  )
})

test.each([
  ['https://github.com', true, true, 'run', null],
  ['https://octo.ghe.com', true, true, 'judge', null],
  ['https://github.example', true, true, 'measure', 'ghes'],
  ['https://github.example', true, false, 'run', 'ghes'],
  ['https://github.com', true, false, 'run', 'no-service'],
  ['https://github.com', false, true, 'run', 'none'],
  ['https://github.com', true, true, 'seed', 'none'],
] as const)('at %s (upload %s, a service %s) %s uploads, or why not', (server, wanted, has, command, why) => {
  const env = { GITHUB_SERVER_URL: server, ...(has ? results.env : {}) }
  const at = { ...env, GITHUB_SERVER_URL: server }
  expect(whyNotUploaded({ upload: wanted, command }, at)).toBe(why)
})

test('more than 64 MiB is no artifact', () => {
  const file = (mebibytes: number) => ({ name: 'record.json', size: mebibytes * 1024 * 1024 })
  expect(artifactOf('a', '/out', [file(32), file(32)])).toMatchObject({ name: 'a' })
  expect(artifactOf('a', '/out', [file(32), file(33)])).toBe('too-large')
  expect(artifactOf('a', '/out', [])).toBeNull()
})

let steps = 0
/** A folder of results as a step leaves it, and what else may lie there. */
function written() {
  const out = join(temporaryFolder(), 'out')
  mkdirSync(join(out, 'base'), { recursive: true })
  const files = ['record-1.json', 'report.md', 'base/record.json', 'base/verdict.json', '.env', 'config.json']
  for (const name of files) writeFileSync(join(out, name), `the ${name}`)
  writeFileSync(join(out, 'verdict.json'), json(honest))
  symlinkSync('/etc/passwd', join(out, 'report.html'))
  return { out, of: { plan: `orders-${++steps}`, profile: 'pr' }, machine: '0a1b2c3d4e5f' }
}

async function uploaded(
  what: ReturnType<typeof written>,
  limits: Limits = {},
  env: { readonly [name: string]: string } = {},
) {
  const asked = { github: { url: 'http://127.0.0.1:1' }, folder: what.out, event: 'push', payload: {} }
  const { step, inputs, told } = stepOf({ ...asked, env: { ...results.env, ...env } })
  await upload([what], inputs, step, {
    program: pathToFileURL(builtFile('dist/action-upload.js')),
    ...limits,
  })
  const [verdict, rest] = [
    `socketgate-verdict-${what.of.plan}-pr-a1`,
    `socketgate-results-${what.of.plan}-pr-0a1b2c3d-a1`,
  ]
  return { ...told, verdict, rest }
}

describe('what a step has written is uploaded', () => {
  test('in two artifacts, of which one is what the second workflow of forks takes', async () => {
    const { outputs, notices, verdict, rest, log } = await uploaded(written())
    expect([outputs.upload, outputs.artifacts, notices]).toEqual(['created', `${verdict}\n${rest}`, []])
    expect(await foreignVerdict(results.made.get(verdict)!.zip)).toEqual(honest)
    const files = await contents(results.made.get(rest)!.zip)
    expect(Object.keys(files).toSorted()).toEqual([
      ...['base/record.json', 'base/verdict.json', 'record-1.json', 'report.md'],
    ])
    expect(files['base/record.json']).toBe('the base/record.json')
    const days = (Date.parse(results.made.get(rest)!.expires) - Date.now()) / 86_400_000
    expect(days).toBeCloseTo(14, 1)
    expect([log, results.violations]).toEqual(['', []])
  })

  test('instead of what an earlier step of this attempt has uploaded', async () => {
    const what = written()
    const { rest } = await uploaded(what)
    writeFileSync(join(what.out, 'report.md'), 'a later report')
    const { outputs } = await uploaded(what)
    expect(outputs.upload).toBe('created')
    expect((await contents(results.made.get(rest)!.zip))['report.md']).toBe('a later report')
    expect(results.log).toContain('DeleteArtifact 200')
    expect(results.violations).toEqual([])
  })

  test.each([
    [
      'is refused',
      { status: 403, msg: 'insufficient usage' },
      {},
      {},
      'skipped:refused',
      /storage quota.*v4/s,
    ],
    ['is not answered', 'silent', { whole: 400 }, {}, 'skipped:refused', /longer than 0\.4 s/],
    [
      'cannot be, on an Enterprise Server',
      null,
      {},
      { GITHUB_SERVER_URL: 'https://github.example' },
      'skipped:ghes',
      /\n- uses: actions\/upload-artifact@v3\n {2}with: \{ name: socketgate, path: '\$\{\{ steps\.gate\.outputs\.verdict-path \}\}' \}/,
    ],
  ] as const)(
    'unless it %s, which is a notice and nothing else',
    async (_, fault, limits, env, word, notice) => {
      results.answer(fault)
      const { outputs, notices, failed } = await uploaded(written(), limits, env)
      expect([outputs.upload, outputs.artifacts, failed]).toEqual([word, '', []])
      expect(notices).toHaveLength(1)
      expect(notices[0]).toMatch(notice)
      expect(notices[0]).not.toMatch(/sig=|eyJ/)
    },
  )
})

test('a step uploads what it has written, byte for byte, and links to it', async () => {
  const workspace = temporaryFolder()
  const plan = writePlan(
    workspace,
    {
      port: service.port,
      path: '/ws',
      socket: ORDERS,
      head: LOGIN,
      load: '{ executor: constant-vus, vus: 2, duration: 1s }',
    },
    'plan.yaml',
  )
  const {
    outputs,
    summary,
    written: log,
    exit,
    commands,
  } = await runStep({
    event: 'schedule',
    workspace,
    inputs: {
      plan,
      engine: 'embedded',
      baseline: `dir:${temporaryFolder()}`,
      comment: 'never',
      check: 'false',
    },
    env: { ...results.env, GITHUB_REPOSITORY: 'acme/feed', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' },
  })
  expect([outputs.upload, exit], log).toEqual(['created', 0])
  const [verdict, rest] = outputs.artifacts!.split('\n').map((name) => results.made.get(name)!)
  const text = (path: string | undefined) => readFileSync(path!, 'utf8')
  expect(verdict!.name).toMatch(/-a2$/)
  expect(await contents(verdict!.zip)).toEqual({ 'verdict.json': text(outputs['verdict-path']) })
  expect(await contents(rest!.zip)).toEqual({
    'record.json': text(outputs['record-path']),
    'report.md': text(outputs['report-path']),
  })
  expect(summary).toContain(
    '[results](https://github.localhost/acme/feed/actions/runs/7/attempts/2#artifacts)',
  )
  // Nothing of what the client prints, and no signature.
  expect(log).not.toMatch(/Beginning upload|sig=/)
  expect(commands.filter(({ name }) => name !== 'add-mask')).toEqual([])
  expect(results.violations).toEqual([])
})
