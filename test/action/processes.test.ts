import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodingsOf } from '../../src/text/encodings.ts'
import {
  DEAF,
  groupGone,
  knownCommit,
  LIVE,
  pidFile,
  SECRET,
  stepOf,
  workspaceWith,
} from '../support/fake-k6.ts'
import { temporaryFolder } from '../support/folder.ts'
import type { GitHubDouble } from '../support/github-double/server.ts'
import { HOSTILE_TEXTS } from '../support/hostile-text.ts'
import { type Command, runStep, textsBelow, useBuiltAction } from '../support/runner.ts'

useBuiltAction()

let github: GitHubDouble
beforeAll(async () => {
  github = await knownCommit()
})
afterAll(() => github.close())

/** The system passes no NUL in a variable, and a placeholder is no text. */
const TEXTS = HOSTILE_TEXTS.filter(
  (text) => text.length < 200 && !text.includes('${') && !/\p{Cs}/u.test(text),
)
const branch = TEXTS.join(' ').replaceAll('\u0000', '')

/** All but those that mask; one fails the step. */
const namesOf = (commands: readonly Command[]) =>
  commands.filter(({ name }) => name !== 'add-mask').map(({ name }) => name)

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
    const { log, commands } = await runStep(stepOf(github, look, { workspace: workspaceWith(texts), env }))
    expect(existsSync(seen), log).toBe(true)
    const { argv, env: given, settings } = JSON.parse(readFileSync(seen, 'utf8'))
    expect(argv.slice(2)).toEqual([
      ...['run', '--quiet', '--no-usage-report', '--log-output=stderr', '--log-format=json', '--out=json=-'],
      'script.js',
    ])
    expect(Object.keys(given).sort()).toEqual([
      ...[
        'API_KEY',
        'GOGC',
        'HOME',
        'K6_AUTO_EXTENSION_RESOLUTION',
        'K6_NO_USAGE_REPORT',
        'PATH',
        'TMPDIR',
        'TZ',
      ],
      ...['XDG_CACHE_HOME', 'XDG_CONFIG_HOME'],
    ])
    expect(given).toMatchObject({
      API_KEY: SECRET,
      PATH: '/usr/bin:/bin',
      K6_AUTO_EXTENSION_RESOLUTION: 'false',
    })
    expect(JSON.parse(settings).work.scenarios.rest.steps[0].request.body.json).toEqual(texts)
    expect(existsSync(marker)).toBe(false)
    expect(log).toContain('## [error]x/k6')
    expect(namesOf(commands)).toEqual(['error'])
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
    const { outputs, commands, written, summary, temp } = await runStep(stepOf(github, code))
    expect([outputs.outcome, outputs['exit-code']], written).toEqual(['engine', '50'])
    expect(namesOf(commands)).toEqual(['error'])
    const files = textsBelow(temp)
    expect(files.some((text) => text.includes('its first error'))).toBe(true)
    const needles = encodingsOf(SECRET).filter((text) => text.length >= 8)
    const sinks = [written, summary, JSON.stringify(outputs), ...files]
    expect(needles.filter((needle) => sinks.some((sink) => sink.includes(needle)))).toEqual([])
  }, 30_000)
})

/** A bug that throws where nobody catches it, once k6 runs: a service's text, a secret and commands in its message. */
const bug = (pid: string) => `import { existsSync } from 'node:fs'
  setInterval(() => {
    if (existsSync(${JSON.stringify(pid)})) throw new Error('\\n::error::x\\n##[error]y ' + process.env.API_KEY)
  }, 50)`

describe('an exception that nobody caught', () => {
  test('is told as a bug of ours, without commands and secrets, and ends k6 too', async () => {
    const pid = pidFile()
    const code = `${LIVE}; ${DEAF}; fs.writeFileSync(${JSON.stringify(pid)}, String(process.pid))`
    const env = { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(bug(pid))}"` }
    const { exit, outputs, commands, written, log } = await runStep(stepOf(github, code, { env }))
    expect([exit, outputs.outcome, outputs['exit-code']], log).toEqual([1, 'internal', '70'])
    expect(namesOf(commands)).toEqual(['error'])
    expect(written).toContain('***')
    expect(written).not.toContain('cAn4ry')
    await groupGone(pid)
  }, 30_000)
})
