import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { encodingsOf } from '../../src/model/encodings.ts'
import { temporaryFolder } from '../support/folder.ts'
import { type GitHubDouble, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { HOSTILE_TEXTS } from '../support/hostile-text.ts'
import { runStep, type Step, textsBelow, useBuiltAction } from '../support/runner.ts'

useBuiltAction()

let github: GitHubDouble
beforeAll(async () => {
  github = await startGitHub({
    extra: ({ operation }) =>
      operation === 'repos/get-commit' ? { status: 200, data: { sha: 'b'.repeat(40) } } : null,
  })
})
afterAll(() => github.close())

const SECRET = 'cAn4ry/+"<ö>&7:x%2F~Zq'

/** A k6 that runs this Node code, as the action is told of one: by its path and its hash. */
function fakeK6(code: string) {
  const path = join(temporaryFolder(), 'k6')
  const version = `if (process.argv[2] === 'version') { console.log('k6 v2.3.0 (fake)'); process.exit(0) }`
  const source = `#!${process.execPath}\nconst fs = require('node:fs')\n${version}\n${code}\n`
  writeFileSync(path, source)
  chmodSync(path, 0o755)
  return { 'k6-path': path, 'k6-sha256': createHash('sha256').update(source).digest('hex') }
}

/** A plan whose only virtual user asks nobody: the k6 of these tests sends nothing. Bodies hold the texts. */
function workspaceWith(texts: readonly string[] = []): string {
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'plan.yaml'),
    `version: 1
name: orders
targets: { api: { url: "http://127.0.0.1:1" } }
scenarios:
  rest:
    rest:
      steps:
        - request: { method: POST, url: "\${targets.api}/", headers: { Authorization: "Bearer \${API_KEY:-}" }, json: ${JSON.stringify(texts)} }
    load: { executor: constant-vus, vus: 1, duration: 60s }
`,
  )
  return folder
}

/** The system passes no NUL in a variable, and a placeholder is no text. */
const TEXTS = HOSTILE_TEXTS.filter(
  (text) => text.length < 200 && !text.includes('${') && !/\p{Cs}/u.test(text),
)
const branch = TEXTS.join(' ').replaceAll('\u0000', '')

function stepOf(code: string, changes: Partial<Step> = {}): Step {
  return {
    event: 'push',
    workspace: workspaceWith(),
    ...changes,
    inputs: { plan: 'plan.yaml', engine: 'k6', 'github-token': TOKEN, ...fakeK6(code), ...changes.inputs },
    env: {
      GITHUB_REPOSITORY: 'acme/orders',
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_RUN_ID: '42',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.example',
      API_KEY: SECRET,
      ...changes.env,
    },
  }
}

describe('k6 is started', () => {
  test('with the same arguments whatever a plan or a branch is called, and with the variables of the plan alone', async () => {
    const seen = join(temporaryFolder(), 'seen.json')
    const marker = join(temporaryFolder(), 'marker')
    const texts = [
      ...TEXTS,
      `$(touch ${marker})`,
      `\`touch ${marker}\``,
      `; touch ${marker} #`,
      '-o=json',
      '--out',
    ]
    const look = `const { argv, env } = process; const settings = fs.readFileSync('settings.json', 'utf8')
      fs.writeFileSync(${JSON.stringify(seen)}, JSON.stringify({ argv, env, settings }))`
    const kept = {
      GITHUB_TOKEN: 'ghs_x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      K6_CLOUD_TOKEN: 'x',
      K6_OUT: 'cloud',
      K6_VUS: '1000000',
    }
    const refs = {
      GITHUB_HEAD_REF: `${branch}$(touch ${marker})`,
      GITHUB_REF_NAME: branch,
      GITHUB_ACTOR: branch,
    }
    const env = { ...kept, ...refs }
    const { log } = await runStep(stepOf(look, { workspace: workspaceWith(texts), env }))
    expect(existsSync(seen), log).toBe(true)
    const { argv, env: given, settings } = JSON.parse(readFileSync(seen, 'utf8'))
    expect(argv.slice(2)).toEqual([
      ...['run', '--quiet', '--no-usage-report', '--log-output=stderr', '--log-format=json', '--out=json=-'],
      'script.js',
    ])
    expect(Object.keys(given).sort()).toEqual([
      ...['API_KEY', 'HOME', 'K6_AUTO_EXTENSION_RESOLUTION', 'K6_NO_USAGE_REPORT', 'PATH', 'TMPDIR', 'TZ'],
      ...['XDG_CACHE_HOME', 'XDG_CONFIG_HOME'],
    ])
    expect(given).toMatchObject({
      API_KEY: SECRET,
      PATH: '/usr/bin:/bin',
      K6_AUTO_EXTENSION_RESOLUTION: 'false',
    })
    expect(JSON.parse(settings).work.scenarios.rest.steps[0].request.body.json).toEqual(texts)
    expect(existsSync(marker)).toBe(false)
  }, 30_000)
})

describe('what k6 writes', () => {
  test('is no workflow command and shows no secret, not even where it crashes', async () => {
    const said = [...TEXTS, ...encodingsOf(SECRET), 'panic: runtime error', 'goroutine 1 [running]:']
    const error = `Get "http://me:${SECRET}@127.0.0.1/?token=${SECRET}": refused`
    const lines = said.flatMap((text) => [text, JSON.stringify({ level: 'error', msg: text, error })])
    // Seven bytes at a time, so that every line is cut somewhere, within characters too.
    const code = `const bytes = Buffer.from(${JSON.stringify(`${lines.join('\n')}\n`)})
      for (let at = 0; at < bytes.length; at += 7) {
        fs.writeSync(2, bytes.subarray(at, at + 7)); fs.writeSync(1, bytes.subarray(at, at + 7))
      }
      fs.writeSync(2, 'panic: ' + JSON.stringify(process.env)); process.exit(2)`
    const { outputs, commands, written, summary, temp } = await runStep(stepOf(code))
    expect([outputs.outcome, outputs['exit-code']], written).toEqual(['engine', '50'])
    expect(commands.filter(({ name }) => name !== 'add-mask').map(({ name }) => name)).toEqual(['error'])
    const files = textsBelow(temp)
    expect(files.some((text) => text.includes('its first error'))).toBe(true)
    const needles = encodingsOf(SECRET).filter((text) => text.length >= 8)
    const sinks = [written, summary, JSON.stringify(outputs), ...files]
    expect(needles.filter((needle) => sinks.some((sink) => sink.includes(needle)))).toEqual([])
  }, 30_000)
})

/** Writes its pid for the test, and a sample now and then, as k6 does. */
const pidFile = () => join(temporaryFolder(), 'pid')
const LIVE = `const point = () => JSON.stringify({ metric: 'vus', type: 'Point', data: { time: new Date().toISOString(), value: 1, tags: {} } }) + '\\n'
  setInterval(() => fs.writeSync(1, point()), 100)`
const GRANDCHILD = `require('node:child_process').spawn(process.execPath, ['-e', "for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {}); setInterval(() => {}, 1000)"], { stdio: 'inherit' })`
const DEAF = `for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {})`

/** A bug that throws where nobody catches it, while k6 runs: a service's text, a secret and commands in its message. */
const BUG = `setTimeout(() => { throw new Error("\\n::error::x\\n##[error]y " + process.env.API_KEY) }, 1500)`

describe('an exception that nobody caught', () => {
  test('is told as a bug of ours, without commands and secrets, and ends k6 too', async () => {
    const pid = pidFile()
    const code = `${LIVE}; ${DEAF}; fs.writeFileSync(${JSON.stringify(pid)}, String(process.pid))`
    const env = { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(BUG)}"` }
    const { exit, outputs, commands, written, log } = await runStep(stepOf(code, { env }))
    expect([exit, outputs.outcome, outputs['exit-code']], log).toEqual([1, 'internal', '70'])
    expect(commands.filter(({ name }) => name !== 'add-mask').map(({ name }) => name)).toEqual(['error'])
    expect(written).toContain('***')
    expect(written).not.toContain('cAn4ry')
    await groupGone(pid)
  }, 30_000)
})

/** How a k6 goes on that should end, and the signal that the runner or a terminal sends. */
const STUBBORN: readonly (readonly [string, string, NodeJS.Signals])[] = [
  ['ends at once', '', 'SIGTERM'],
  ['ignores all, and has a child that does and holds its pipes', `${DEAF}; ${GRANDCHILD}`, 'SIGINT'],
  [
    'floods its pipes',
    `${DEAF}; setInterval(() => { fs.writeSync(1, point().repeat(500)); fs.writeSync(2, 'x\\n'.repeat(500)) }, 10)`,
    'SIGHUP',
  ],
  [
    'ends and leaves a child that holds its pipes',
    `${GRANDCHILD}; process.on('SIGINT', () => process.exit(105))`,
    'SIGINT',
  ],
]

/** A service of a pair that hears no signal, and writes its pid beside it. */
const SERVICE = `import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
${DEAF}
writeFileSync(process.argv[3], String(process.pid))
createServer((_, response) => response.end('ok')).listen(Number(process.argv[2]), '127.0.0.1')
`

/** A workspace whose plan starts two of them, and the files of their pids. */
async function pairs(): Promise<{ workspace: string; pids: readonly string[] }> {
  const workspace = workspaceWith()
  const pids = [pidFile(), pidFile()]
  writeFileSync(join(workspace, 'service.mjs'), SERVICE)
  const ports = [await freePort(), await freePort()]
  const of = (name: string, i: number) => [
    `services.${name}: { command: ["${process.execPath}", service.mjs, "${ports[i]}", "${pids[i]}"], ready: { url: "http://127.0.0.1:${ports[i]}/" } }`,
    `paired.${name}: { targets: { api: "http://127.0.0.1:${ports[i]}" } }`,
  ]
  const parts = [...of('base', 0), ...of('candidate', 1)]
  const under = (key: string) =>
    parts.filter((part) => part.startsWith(`${key}.`)).map((part) => `  ${part.slice(key.length + 1)}`)
  const plan = join(workspace, 'plan.yaml')
  writeFileSync(
    plan,
    `${readFileSync(plan, 'utf8')}services:\n${under('services').join('\n')}\npaired:\n${under('paired').join('\n')}
gate: [ { metric: http_req_duration, stat: p(99) } ]\n`,
  )
  return { workspace, pids }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

/** A step with a fake k6 that is sent the signal as soon as it runs. */
async function cancelled(code: string, signal: NodeJS.Signals, changes: Partial<Step> = {}) {
  const pid = pidFile()
  const whole = `${LIVE}; ${code}; fs.writeFileSync(${JSON.stringify(pid)}, String(process.pid))`
  const cancel = { signal, after: pid }
  const step = stepOf(whole, { event: 'pull_request', payload: PULL, cancel, ...changes })
  return { pid, ...(await runStep(step)) }
}

async function groupGone(file: string): Promise<void> {
  const group = -Number(readFileSync(file, 'utf8'))
  expect(group).toBeLessThan(-1)
  await vi.waitFor(() => expect(() => process.kill(group, 0)).toThrow('ESRCH'), 3000)
}

describe('a step that is cancelled', () => {
  test('ends within the 7.5 s that the runner gives it, with its record, and leaves nobody behind', async () => {
    // Nor does GitHub answer any more: nobody waits for it.
    for (const operation of ['issues/list-comments', 'issues/create-comment', 'checks/create'])
      github.fault({ operation, times: 10, delay: 60_000 })
    const { workspace, pids } = await pairs()
    const paired = cancelled(DEAF, 'SIGINT', {
      workspace,
      inputs: { paired: 'true', 'allow-commands': 'true' },
    })
    const single = STUBBORN.map(async ([how, code, signal]) => ({ how, ...(await cancelled(code, signal)) }))
    for (const { how, pid, exit, outputs, tookToEnd, log } of [
      ...(await Promise.all(single)),
      { how: 'is one of a pair, of services that ignore all', ...(await paired) },
    ]) {
      expect([how, exit, outputs.outcome], log).toEqual([how, 1, 'cancelled'])
      expect([how, tookToEnd! < 7500], String(tookToEnd)).toEqual([how, true])
      const record = JSON.parse(readFileSync(outputs['record-path']!, 'utf8'))
      expect([how, record.ended, record.complete]).toEqual([how, 'cancelled', false])
      await groupGone(pid)
    }
    for (const pid of pids) await groupGone(pid)
  }, 60_000)
})

const PULL = {
  repository: { full_name: 'acme/orders', default_branch: 'main' },
  pull_request: {
    number: 412,
    head: { sha: 'a'.repeat(40), ref: 'topic', repo: { full_name: 'acme/orders' } },
    base: { sha: 'b'.repeat(40), ref: 'main' },
  },
}
