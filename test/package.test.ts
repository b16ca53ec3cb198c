import { execFile, execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { temporaryFolder } from './support/folder.ts'
import { serving } from './support/serving.ts'

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
/** Nobody listens there: whoever asks the network is refused. */
const NOWHERE = 'http://127.0.0.1:9'
const RUN = ['run', 'plan.yaml', '--engine', 'embedded', '--out', 'out']

// On Windows npm is a script, which only a shell starts.
describe.skipIf(process.platform === 'win32')('the package, from its tarball, without any network', () => {
  const folder = temporaryFolder()
  const service = serving(createServer((_, response) => response.end('{}')))
  let tarball = ''

  beforeAll(() => {
    const argv = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]
    tarball = join(folder, execFileSync('npm', argv, { encoding: 'utf8' }).trim())
  })

  /** What npm writes that has nothing cached, in a folder without anything. */
  async function npm(argv: readonly string[], cwd: string): Promise<string> {
    const own = { npm_config_cache: join(folder, 'cache'), npm_config_registry: NOWHERE }
    const env = { PATH: process.env.PATH, HOME: cwd, ...own }
    const { stdout } = await promisify(execFile)('npm', [...argv], { cwd, env, encoding: 'utf8' })
    return stdout
  }

  test('has what is read beside dist/, and no source, test or dependency', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n')
    const top = new Set(files.filter(Boolean).map((file) => file.split('/')[1]!))
    expect([...top].toSorted()).toEqual(
      [
        ...['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'action.yml', 'package.json'],
        ...['dist', 'docs', 'examples', 'schemas', 'templates'],
      ].toSorted(),
    )
    const packed = JSON.parse(
      execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' }),
    )
    expect(packed).not.toHaveProperty('private')
    expect(packed).not.toHaveProperty('dependencies')
    expect(packed.repository).toBe(`github:OWNER/${name}`)
  })

  test('says its version', async () => {
    const npx = ['exec', '--offline', '--yes', `--package=${tarball}`, '--', 'socketgate']
    expect(await npm([...npx, '--version'], temporaryFolder())).toBe(`socketgate ${version}\n`)
  }, 60_000)

  test('checks a plan, exports it for k6, and runs it, once it is installed', async () => {
    const here = temporaryFolder()
    await npm(['install', '--offline', '--ignore-scripts', '--no-audit', tarball], here)
    const socketgate = (...argv: string[]) =>
      execFileSync(join(here, 'node_modules/.bin/socketgate'), argv, { cwd: here, encoding: 'utf8' })
    writeFileSync(
      join(here, 'plan.yaml'),
      `version: 1
name: packed
targets: { api: { url: "http://127.0.0.1:${service.port}" } }
scenarios:
  ask:
    rest: { steps: [{ request: { method: GET, url: "\${targets.api}/" } }] }
    load: { executor: per-vu-iterations, vus: 1, iterations: 3 }
`,
    )
    expect(socketgate('check', 'plan.yaml')).toContain('packed')
    expect(socketgate('export', 'plan.yaml')).toContain('export const options')
    await promisify(execFile)(join(here, 'node_modules/.bin/socketgate'), RUN, { cwd: here })
    expect(JSON.parse(readFileSync(join(here, 'out/verdict.json'), 'utf8')).outcome).toBe('pass')
  }, 60_000)
})

describe('what the repository says of itself', () => {
  test('has one version: that of package.json is the tag of every address', () => {
    expect(() => execFileSync(process.execPath, ['scripts/addresses.mjs', '--check'])).not.toThrow()
    const schemas = readdirSync('schemas').map((file) => `schemas/${file}`)
    expect(schemas.map((file) => JSON.parse(readFileSync(file, 'utf8')).$id)).toEqual(
      schemas.map(
        (file) => `https://raw.githubusercontent.com/OWNER/${name}/v${version.split('.')[0]}/${file}`,
      ),
    )
  })

  test('is a Marketplace entry: a name, what it does in a line, an icon and a colour', () => {
    const { name: title, description, branding } = parse(readFileSync('action.yml', 'utf8'))
    expect(title).toBe('Socketgate')
    expect(description.length).toBeLessThanOrEqual(125)
    expect(branding).toEqual({ icon: 'activity', color: 'purple' })
  })

  test.each(readdirSync('.github/ISSUE_TEMPLATE').filter((file) => file !== 'config.yml'))(
    'asks of an issue what GitHub understands, in %s',
    (file) => {
      const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${file}`, 'utf8'))
      expect([typeof form.name, typeof form.description]).toEqual(['string', 'string'])
      const fields = form.body.filter(({ type }: { type: string }) => type !== 'markdown')
      const ids = fields.map(({ id }: { id: string }) => id)
      expect(new Set(ids).size).toBe(fields.length)
      for (const { type, attributes } of form.body) {
        expect(['markdown', 'input', 'textarea']).toContain(type)
        expect(typeof (type === 'markdown' ? attributes.value : attributes.label)).toBe('string')
      }
    },
  )
})
