import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { rolldown } from 'rolldown'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'

const MOST = 256 * 1024
/** As much of a piece as a plan may have. */
const full = (piece: string, head = '') => head + piece.repeat((MOST - head.length) / piece.length)

/** What makes parsers of YAML slow, or fills their memory; each as large as a plan may be. */
const BOMBS: { readonly [name: string]: string } = {
  'aliases of aliases': `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghijklmnopqrstuvwxyz'
    .split('')
    .map((name, i) => `${name}: &${name} [${'*'.concat('abcdefghijklmnopqrstuvwxyz'[i]!, ', ').repeat(9)}]`)
    .join('\n')}\n`,
  'an alias of itself': 'a: &a [ *a ]\n',
  'merge keys of merge keys': full('b: &b { <<: *b }\n', 'b: &b { x: 1 }\n'),
  'nested lists': full('['),
  'nested lists that are closed': '['.repeat(MOST / 2) + ']'.repeat(MOST / 2),
  'nested mappings': full('{a: '),
  'lists in lists of blocks': full('- '),
  'mappings in blocks': Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'keys of keys': full('? '),
  'a key without end': full('k'),
  'keys that are all the same': full('a: 1\n'),
  'keys that are all different': Array.from({ length: 26_000 }, (_, i) => `k${i}: 1`).join('\n'),
  'items without end': full('- x\n'),
  'numbers without end': full('9', 'a: '),
  'a text that is never closed': full('\\u0041', 'a: "'),
  'quotes in quotes': full("''", "a: '"),
  anchors: full('&a '),
  'tags without end': full('!a '),
  'an unknown tag': full('- !!python/object/apply:os.system ["id"]\n'),
  directives: full('%TAG ! x\n'),
  documents: full('---\n'),
  comments: full('# x\n'),
  'blank lines': full('\n'),
  tabs: full('\t'),
  'lines of another system': full('\r\n', 'a: |\r\n'),
  'blocks of text': full('a: |\n x\n'),
  'folded text': full('\n', 'a: >\n  x'),
  'commas only': full(','),
  'colons only': full(': '),
  'characters of four bytes': full('\u{1F4A3}'),
  'marks that combine': full('\u0301', 'a: e'),
}

interface Cost {
  readonly ms: number
  readonly rss: number
  readonly outcome: string
}

/** In a process of its own, which has 128 MB and no more. */
const CHILD = `
import { readFileSync } from 'node:fs'
import { parsePlan } from './parse.mjs'
const bombs = JSON.parse(readFileSync('bombs.json', 'utf8'))
const read = () => new Uint8Array()
function tried(bytes) {
  try {
    parsePlan(bytes, 'plan.yaml', read)
    return 'accepted'
  } catch (error) {
    return error.outcome ?? String(error.stack)
  }
}
for (let i = 0; i < 20; i++) tried(Buffer.from(bombs.good, 'base64'))
const costs = {}
for (const [name, text] of Object.entries(bombs)) {
  const bytes = Buffer.from(text, 'base64')
  gc()
  const before = process.memoryUsage().rss
  const all = [1, 2, 3, 4].map(() => {
    const start = process.cpuUsage()
    const outcome = tried(bytes)
    const { user, system } = process.cpuUsage(start)
    return { ms: (user + system) / 1000, outcome }
  })
  const best = all.reduce((a, b) => (a.ms < b.ms ? a : b))
  costs[name] = { ...best, rss: process.memoryUsage().rss - before }
}
console.log(JSON.stringify(costs))
`

const HOSTILE = 'test/plan/fixtures/hostile'
let costs: { readonly [name: string]: Cost }

beforeAll(async () => {
  const folder = temporaryFolder()
  const bundle = await rolldown({ input: resolve('src/plan/parse/parse.ts'), platform: 'node' })
  await bundle.write({ file: join(folder, 'parse.mjs'), format: 'esm' })
  const files = readdirSync(HOSTILE).map((name) => [name, readFileSync(join(HOSTILE, name))] as const)
  const texts = Object.entries(BOMBS).map(
    ([name, text]) => [name, Buffer.from(text).subarray(0, MOST)] as const,
  )
  const good = [['good', readFileSync('examples/orders-feed.yaml')] as const]
  const all = [...good, ...files, ...texts].map(([name, bytes]) => [name, bytes.toString('base64')])
  writeFileSync(join(folder, 'bombs.json'), JSON.stringify(Object.fromEntries(all)))
  writeFileSync(join(folder, 'child.mjs'), CHILD)
  const argv = ['--max-old-space-size=128', '--expose-gc', 'child.mjs']
  const { stdout } = await promisify(execFile)(process.execPath, argv, { cwd: folder })
  costs = JSON.parse(stdout)
}, 60_000)

describe('a bomb in place of a plan', () => {
  it.each([...readdirSync(HOSTILE), ...Object.keys(BOMBS)])(
    'is a problem of the plan, in under 100 ms and 50 MB: %s',
    (name) => {
      const { ms, rss, outcome } = costs[name]!
      expect(outcome).toBe('plan')
      expect(ms).toBeLessThan(100)
      expect(rss).toBeLessThan(50 * 2 ** 20)
    },
  )

  it('is measured against a plan that is none, which is accepted', () => {
    expect(costs.good).toMatchObject({ outcome: 'accepted' })
  })
})
