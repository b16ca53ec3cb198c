import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportsOf } from '../../src/app/results/reports.ts'
import { matcher, planWords } from '../../src/app/several/glob.ts'
import { jobsOf, namedFiles } from '../../src/app/several/jobs.ts'
import { reportOf, verdictsOf, wholeIn } from '../../src/app/several/results.ts'
import type { Outcome } from '../../src/model/verdict/outcomes.ts'
import { judged } from '../action/support.ts'
import { temporaryFolder } from '../support/folder.ts'

type Row = readonly [name: string, outcome: Outcome, mode: 'observe' | 'warn' | 'block']

/** A plan of that name which came to that outcome under that mode. */
function planOf([name, outcome, mode]: Row) {
  const of = judged(outcome, mode)
  const verdict = { ...of, plan: { ...of.plan, name, file: `plans/${name}.yaml` } }
  const extra = { reproduce: `socketgate run plans/${name}.yaml`, docs: null, runUrl: null }
  return { verdict, folder: name, markdown: reportsOf(verdict, extra)['report.md'] }
}
const wholeOf = (...rows: readonly Row[]) =>
  wholeIn(rows.map(planOf), { file: 'plans/*.yaml', profile: 'pr' })
const reported = (...rows: readonly Row[]) => reportOf(wholeOf(...rows), { reproduce: '' })

describe('several plans together', () => {
  test.each<[readonly Row[], Outcome, number, number, readonly string[]]>([
    [
      [
        ['a', 'pass', 'block'],
        ['b', 'pass', 'block'],
      ],
      'pass',
      0,
      0,
      ['a', 'b'],
    ],
    // One red, one green: red, wherever it stands.
    [
      [
        ['a', 'pass', 'block'],
        ['b', 'slo', 'block'],
      ],
      'slo',
      11,
      11,
      ['b', 'a'],
    ],
    [
      [
        ['b', 'slo', 'block'],
        ['a', 'pass', 'block'],
      ],
      'slo',
      11,
      11,
      ['b', 'a'],
    ],
    // Each is as strict as it says itself: the heavier outcome fails nothing, the lighter one does.
    [
      [
        ['a', 'slo', 'warn'],
        ['b', 'regression', 'block'],
      ],
      'slo',
      11,
      10,
      ['b', 'a'],
    ],
    [
      [
        ['a', 'slo', 'observe'],
        ['b', 'pass', 'block'],
      ],
      'slo',
      11,
      0,
      ['a', 'b'],
    ],
    // One inconclusive under block fails nothing, and is no pass.
    [
      [
        ['a', 'pass', 'block'],
        ['b', 'inconclusive', 'block'],
      ],
      'inconclusive',
      20,
      0,
      ['b', 'a'],
    ],
    // What was never measured fails whatever its mode is.
    [
      [
        ['a', 'pass', 'block'],
        ['b', 'plan', 'observe'],
      ],
      'plan',
      30,
      30,
      ['b', 'a'],
    ],
    [
      [
        ['a', 'slo', 'block'],
        ['b', 'cancelled', 'warn'],
      ],
      'cancelled',
      130,
      130,
      ['b', 'a'],
    ],
  ])('%j come to %s, %d, exit %d', (rows, outcome, exitCode, exit, order) => {
    const whole = wholeOf(...rows)
    expect(whole.verdict).toMatchObject({ outcome, exitCode, exit, fails: exit !== 0 })
    expect(whole.plans.map(({ folder }) => folder)).toEqual(order)
  })

  test('are as verdicts.schema.json says', () => {
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync('schemas/verdicts.schema.json', 'utf8')),
    )
    const verdicts = verdictsOf(wholeOf(['a', 'pass', 'block'], ['b', 'slo', 'block']))
    expect(validate(JSON.parse(JSON.stringify(verdicts))), JSON.stringify(validate.errors)).toBe(true)
    expect(verdicts.plans.map(({ verdict }) => verdict)).toEqual(['b/verdict.json', 'a/verdict.json'])
    expect(validate({ ...verdicts, plans: [] })).toBe(false)
  })
})

describe('the comment of several plans', () => {
  const many = (n: number): readonly Row[] =>
    Array.from({ length: n }, (_, i) => [`plan-${i}`, i % 5 === 0 ? 'slo' : 'pass', 'block'] as const)

  test('has one marker, a row and a section a plan, the worst first', () => {
    const text = reported(['chat', 'pass', 'block'], ['orders', 'slo', 'block'])
    expect(text).toMatch(
      /^<!-- socketgate plan=plans\/%2A\.yaml profile=pr -->\n### Socketgate · 2 plans: 1 fails\n/,
    )
    expect(text.match(/<!-- socketgate/g)).toHaveLength(1)
    expect(text.indexOf('orders: fail (SLO)')).toBeLessThan(text.indexOf('chat: pass'))
    expect(text).toMatch(
      /<details( open)?><summary>✕ orders: fail \(SLO\)\. The outcome is slo&#46;<\/summary>/,
    )
    // An alert within a fold is none.
    expect(text.match(/\[!CAUTION\]/g)).toHaveLength(1)
    expect(text.split('<details').length).toBe(text.split('</details>').length)
  })

  test.each([2, 8, 32])('of %i is under 60 lines that are seen, and as long as GitHub takes', (n) => {
    const text = reported(...many(n))
    let [folded, seen] = [0, 0]
    for (const line of text.split('\n')) {
      if (folded === 0) seen += 1
      folded += line.split('<details').length - line.split('</details>').length
    }
    expect(folded).toBe(0)
    expect(seen).toBeLessThan(60)
    expect(Buffer.byteLength(text)).toBeLessThan(65_536)
  })
})

describe('the plans of a list', () => {
  const folder = temporaryFolder('socketgate-several')
  const file = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  file('plans/a.yaml', 'name: a\n')
  file('plans/b.yaml', 'name: b\n')
  file('plans/b.yml', 'name: other\n')
  file('plans/deep/c.yaml', 'name: c\n')
  file('plans/.hidden.yaml', 'name: hidden\n')
  file('plans/node_modules/d.yaml', 'name: d\n')
  file('same/a.yaml', 'name: a\n')
  file('all.yaml', 'name: all\n')
  file('broken/a.yaml', '{')
  symlinkSync('/etc', join(folder, 'plans/etc'))

  test.each<[readonly string[], readonly string[]]>([
    [['plans/*.yaml'], ['plans/a.yaml', 'plans/b.yaml']],
    [['./plans/*.y*ml'], ['plans/a.yaml', 'plans/b.yaml', 'plans/b.yml']],
    [['plans/**/*.yaml'], ['plans/a.yaml', 'plans/b.yaml', 'plans/deep/c.yaml']],
    [['plans/b.yaml, plans/*.yaml\nplans/b.yaml'], ['plans/b.yaml', 'plans/a.yaml']],
    [['plans/?.yml'], ['plans/b.yml']],
    [['nowhere.yaml'], ['nowhere.yaml']],
  ])('%j are %j', async (words, files) => {
    expect(await namedFiles(planWords(words), folder)).toEqual(files)
  })

  test('is refused where a pattern names nothing', async () => {
    const refused = expect.objectContaining({
      outcome: 'usage',
      message: expect.stringContaining('plan plans/*.json'),
    })
    await expect(namedFiles(['plans/a.yaml', 'plans/*.json'], folder)).rejects.toThrowError(refused)
  })

  test.each([
    [['plans/a.yaml', 'same/a.yaml'], 'plans/a.yaml and same/a.yaml are both called a'],
    [['plans/a.yaml', 'all.yaml'], 'all.yaml: the name all is that of all plans together'],
  ])('%j is usage: %s', async (files, words) => {
    const refused = expect.objectContaining({ outcome: 'usage', message: expect.stringContaining(words) })
    await expect(jobsOf(files, folder)).rejects.toThrowError(refused)
  })

  test('has a folder each, whatever cannot be read of them', async () => {
    const jobs = await jobsOf(['plans/a.yaml', 'broken/a.yaml', '../x y.yaml'], folder)
    expect(jobs.map(({ folder }) => folder)).toEqual(['a', 'a-2', 'x-y'])
  })

  test.each([
    ['a*b?c*', 'a-bxc', true],
    ['a*b?c*', 'abc', false],
    [`${'a*'.repeat(40)}b`, 'a'.repeat(250), false],
    ['plans/*', 'plans/a/b', false],
    ['**', '.git/config', false],
    ['**/x', 'x', true],
    ['a+b/(c)*.yaml', 'a+b/(c)1.yaml', true],
    ['*', '.x', false],
  ])('%s, of %s: %s', (pattern, path, is) => {
    expect(matcher(pattern)(path)).toBe(is)
  })
})

test('takes of a name what an expression of the same form takes', () => {
  const letters = (all: string) => fc.string({ unit: fc.constantFrom(...all), minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(letters('ab*?'), letters('ab'), (form, name) => {
      fc.pre(form !== '**')
      const expression = new RegExp(`^${form.replace(/\*+/g, '.*').replaceAll('?', '.')}$`)
      expect(matcher(form)(name)).toBe(expression.test(name))
    }),
  )
})
