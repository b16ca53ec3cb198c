import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { carriedText, readCarried } from '../../src/app/attempts/carried-text.ts'
import { earlierRuns } from '../../src/app/attempts/earlier-runs.ts'
import type { PlanRuns } from '../../src/app/results/reports.ts'
import { evidenceOf } from '../../src/model/record/evidence.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Carried } from '../../src/model/verdict/attempts.ts'
import { encodingsOf } from '../../src/text/encodings.ts'
import { Redactor } from '../../src/text/redactor.ts'
import { record, trend } from '../judge/support.ts'

const text = (runs: Partial<PlanRuns>, redactor = new Redactor()) =>
  carriedText({ own: [], base: [], ...runs }, redactor)
const run = (n: number, over: Partial<Record> = {}) => record({ stats: [trend({}, n)], ...over }, n)
/** So many rows that its bytes, which are all different, take about so many KB. */
const large = (n: number, kilobytes: number) =>
  run(n, {
    stats: Array.from({ length: kilobytes * 9 }, (_, i) => trend({}, n + Math.sin(i), `ws_rtt{name:r${i}}`)),
  })
const bodies = (carried: string) => [...carried.matchAll(/^(?:own|base) (.*)$/gm)].map(([, body]) => body!)

describe('the text of a check run', () => {
  it('carries whole runs as they are, those of the base apart', () => {
    const runs = { own: [run(1), run(2)], base: [run(3)] }
    const read = readCarried(text(runs))
    expect(read).toEqual({ ...runs, lacking: 0 })
    expect(read.own.map(evidenceOf)).toEqual(runs.own.map(evidenceOf))
  })

  it('carries none that is not whole', () => {
    expect(readCarried(text({ own: [run(1, { complete: false })] }))).toEqual({
      own: [],
      base: [],
      lacking: 0,
    })
  })

  it('has room for as many as fit, the oldest first, and says how many do not', () => {
    const runs = [run(1), large(2, 25), large(3, 25), run(4)]
    const carried = text({ own: runs })
    expect(carried.length).toBeLessThan(65_535)
    expect(carried).toContain('Too large for it: 2 of them.')
    expect(readCarried(carried)).toEqual({ own: runs.slice(0, 2), base: [], lacking: 2 })
  })

  it('holds ten runs of a usual size', () => {
    const five = [1, 2, 3, 4, 5].map((n) => run(n))
    expect(readCarried(text({ own: five, base: five })).lacking).toBe(0)
  })

  it('holds no secret in any spelling', () => {
    const secret = 'cAn4ry/+"<ö>&7'
    const redactor = new Redactor()
    redactor.conceal([secret])
    const [close] = record().closes
    const closes = encodingsOf(secret).map((reason) => ({ ...close!, reason }))
    const problems = [{ what: 'crashed', fault: 'engine', message: `was ${secret}` } as const]
    const [body] = bodies(text({ own: [run(1, { closes, problems })] }, redactor))
    const plain = brotliDecompressSync(Buffer.from(body!, 'base64')).toString()
    for (const spelling of encodingsOf(secret)) {
      expect(plain).not.toContain(spelling)
      expect(plain).not.toContain(JSON.stringify(spelling).slice(1, -1))
    }
    expect(plain).toContain('***')
  })

  const honest = text({ own: [run(1)] })
  const forged = (line: string) => `<!-- socketgate-runs 1\n${line}\n-->`
  const packed = (value: unknown) => `own ${brotliCompressSync(JSON.stringify(value)).toString('base64')}`
  it.each<[string, string, string]>([
    ['nothing of ours', 'hello', 'that this version reads'],
    ['no end', honest.slice(0, -3), 'cut'],
    ['another word', forged('mine AAAA'), 'damaged'],
    ['nothing compressed', forged('own AAAA'), 'damaged'],
    ['a bomb', forged(packed('x'.repeat(5_000_000))), 'damaged'],
    ['no record', forged(packed({ version: 1 })), 'damaged'],
    ['a newer record', forged(packed({ version: 2 })), 'damaged'],
    ['a record with a figure that is none', forged(packed({ ...run(1), duration: -1 })), 'damaged'],
    ['a key of every object', forged(packed(run(1)).replace('own', '__proto__')), 'damaged'],
    [
      'more runs than an attempt has',
      forged(
        Array(11)
          .fill(packed(run(1)))
          .join('\n'),
      ),
      'more runs',
    ],
    ['more than GitHub takes', `${honest}${' '.repeat(65_535)}`, 'too large'],
  ])('that holds %s is taken for nothing', (_, wrong, why) => {
    expect(() => readCarried(wrong)).toThrow(why)
  })

  it('is read the same where somebody changed its ends of lines', () => {
    expect(readCarried(honest.replaceAll('\n', '\r\n')).own).toHaveLength(1)
  })
})

describe('what earlier attempts left', () => {
  const attempt = (n: number, runs: Partial<PlanRuns>): Carried => ({
    ...{ run: { id: 7, attempt: n }, text: text(runs), measured: true },
  })
  const asked: string[] = []
  const left = (carried: readonly Carried[]) =>
    earlierRuns(
      async ({ name }) => {
        asked.push(name)
        return { carried, unread: null }
      },
      { id: 7, attempt: 9 },
    )

  it('is given to the verdict of the plan that it was measured by, and asked for once', async () => {
    const earlier = left([attempt(1, { own: [run(1)], base: [run(2)] }), attempt(2, { own: [run(3)] })])
    expect((await earlier.base(run(4))).records).toEqual([run(2)])
    expect((await earlier.own(run(4))).records).toEqual([run(1), run(3)])
    expect(asked).toEqual(['orders-feed'])
  })

  it('may be nothing, where nothing was measured', async () => {
    const stopped: Carried = { run: { id: 7, attempt: 1 }, text: null, measured: false }
    expect(await left([stopped]).own(run(4))).toEqual({ records: [], leftOut: [] })
  })

  it('names what is left out, by its attempt or its workflow run', async () => {
    const cut = { ...attempt(1, {}), text: '<!-- socketgate-runs 1\n' }
    const other = { ...cut, run: { id: 6, attempt: 2 } }
    expect((await left([cut, other]).own(run(4))).leftOut).toEqual([
      'attempt 1 (its text is cut)',
      'workflow run 6, attempt 2 (its text is cut)',
    ])
  })

  it('is read of thirty attempts at most', async () => {
    const many = Array.from({ length: 33 }, (_, i) => attempt(i + 1, { own: [run(i + 1)] }))
    const { records, leftOut } = await left(many).own(run(40))
    expect([records.length, leftOut]).toEqual([30, ['3 further attempts']])
  })
})
