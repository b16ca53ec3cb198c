import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'

type Files = ReadonlyMap<string, string>

const folders = [temporaryFolder(), temporaryFolder()]
let built: Files
let again: Files
beforeAll(() => {
  const build = (folder: string): Files => {
    execFileSync(process.execPath, ['scripts/build.mjs', '--out', folder])
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  }
  ;[built, again] = folders.map(build) as [Files, Files]
}, 60_000)

/** Loaded once a verdict is published. */
const UPLOAD: ReadonlySet<string> = new Set(['action-artifact.js', 'action-upload.js'])

const ofAction = () => [...built].filter(([name]) => name.startsWith('action'))

/** Chunks of ours that one imports at once, without those that it asks for later. */
/** Where the code is printed lean, its imports share a line. */
const atOnce = (code: string) =>
  [...code.matchAll(/(?:^|;)import\s*(?:[^"';]*?from\s*)?"\.\/([^"]+)"/gm)].map(([, name]) => name!)

function loadedWith(name: string): ReadonlySet<string> {
  const found = new Set([name])
  for (const each of found) for (const next of atOnce(built.get(each) ?? '')) found.add(next)
  return found
}

describe('the build', () => {
  test('gives the same bytes each time', () => {
    expect([...again.keys()]).toEqual([...built.keys()])
    for (const [name, code] of built) expect(again.get(name) === code, name).toBe(true)
  })

  test('makes an action of under 3 MB, and of 1.6 MB more what uploads its results', () => {
    const bytes = (isCounted: (name: string) => boolean) =>
      ofAction().reduce((total, [name, code]) => total + (isCounted(name) ? Buffer.byteLength(code) : 0), 0)
    expect(bytes((name) => !UPLOAD.has(name))).toBeLessThan(3_000_000)
    expect(bytes((name) => !UPLOAD.has(name))).toBeGreaterThan(1_000_000)
    expect(bytes((name) => UPLOAD.has(name))).toBeLessThan(1_600_000)
  })

  test('loads what uploads results by nothing but the worker that does', () => {
    const own = [...built].filter(([name]) => !UPLOAD.has(name))
    expect(own.filter(([, code]) => /from *"\.\/action-(?:artifact|upload)\.js"/.test(code))).toEqual([])
    expect(own.filter(([, code]) => code.includes('./action-upload.js')).map(([name]) => name)).toEqual([
      'action-gate.js',
    ])
    expect(atOnce(built.get('action-upload.js')!)).toContain('action-artifact.js')
  })

  test('names its chunks after what is in them', () => {
    const chunks = [...built.keys()].filter((name) => !/-door-/.test(name))
    expect(chunks.toSorted()).toEqual(
      [
        ...['', '-start', '-gate', '-comment', '-upload', '-rolldown-runtime'].map(
          (part) => `action${part}.js`,
        ),
        ...['ajv', 'artifact', 'cfworker-json-schema', 'core', 'http', 'octokit', 'tool-cache'].map(
          (part) => `action-${part}.js`,
        ),
        ...['ws', 'yaml', 'yauzl'].map((part) => `action-${part}.js`),
        ...['plan', 'policy'].map((part) => `action-${part}-validator.js`),
        ...['', '-start', '-verbs', '-rolldown-runtime'].map((part) => `cli${part}.js`),
        ...['ajv', 'plan-validator', 'policy-validator', 'ws', 'yaml', 'yauzl'].map(
          (part) => `cli-${part}.js`,
        ),
        ...['action', 'cli'].flatMap((entry) =>
          ['cookie', 'get-east-asian-width', 'ipaddr', 'modern-tar', 'noble-hashes'].map(
            (part) => `${entry}-${part}.js`,
          ),
        ),
        'vu.js',
      ].toSorted(),
    )
  })

  test('loads nothing but the start of an action or of a command line at once', () => {
    // What is refused is said at once to whoever runs the step, in lines that fit.
    expect([...loadedWith('action.js')]).toEqual([
      'action.js',
      'action-start.js',
      'action-core.js',
      'action-get-east-asian-width.js',
    ])
    expect([...loadedWith('cli.js')]).toEqual(['cli.js', 'cli-start.js'])
    expect(loadedWith('action-gate.js').size).toBeGreaterThan(4)
  })

  test('leaves out of the action what only the command line does', () => {
    const verbs = built.get('cli-verbs.js')!
    for (const made of ['function startService(', 'function tellStory(', 'const IMPLEMENTATIONS =']) {
      expect(verbs.includes(made), made).toBe(true)
      for (const [name, code] of ofAction()) expect(code.includes(made), `${made} in ${name}`).toBe(false)
    }
  })

  test('holds no path of the machine that built it', () => {
    for (const [name, code] of built) expect(code.includes(process.cwd()), name).toBe(false)
  })
})
