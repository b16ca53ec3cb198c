import { describe, expect, it } from 'vitest'
import type { Load } from '../../src/model/load/load.ts'
import type { SocketScenario } from '../../src/model/load/scenario.ts'
import type { Seen } from '../../src/model/record/seen.ts'
import type { Share } from '../../src/model/record/share.ts'
import { judgeOne, load, record, threshold } from './support.ts'

const P99 = threshold('ws_message_latency{feed:ticks}', 'p(99)<200')

function ticks(unit: 'ms' | 'ns' = 'ms'): Load {
  const plain = load({ mode: 'block' })
  const scenario = plain.work.scenarios.s0 as SocketScenario
  const messages = [{ match: { kind: 'any' }, sentAt: { path: 'data.ts', unit } }] as const
  const own = { ...scenario, tags: { feed: 'ticks' }, socket: { ...scenario.socket, messages } }
  return { ...plain, work: { scenarios: { ticks: own } }, sentAtLines: { ticks: [26] }, thresholds: [P99] }
}

const untimed = (over: Partial<Seen>): Seen => ({
  kind: 'untimed',
  scenario: 'ticks',
  feed: 'ticks',
  n: 1115,
  of: 1115,
  path: 'data.ts',
  found: 'nothing',
  holds: ['ch', 'data[0].ts'],
  ...over,
})

function verdictOn(over: Partial<Seen> = {}, of: Load = ticks()) {
  const seen = untimed(over)
  const share: Share = {
    metric: 'ws_messages_untimed',
    scenario: 'ticks',
    feed: 'ticks',
    bad: seen.n,
    n: seen.of!,
  }
  return judgeOne({ load: of, record: record({ seen: [seen], shares: [share], stats: [] }), baseline: null })
}

describe('a `sent_at` that reads nothing', () => {
  it('is the sentence, at its own line, and sends nobody to the log of the service', () => {
    const verdict = verdictOn()
    expect(verdict.sentence).toBe(
      '1,115 messages of ticks matched; `data.ts` (line 26) is in none of them; the first had `ch`, `data[0].ts`; is it `data[0].ts`? 2 of 2 SLOs fail.',
    )
    expect(verdict.reasons).toMatchObject([
      { outcome: 'slo', code: 'sent_at_unread', file: 'plans/orders-feed.yaml', line: 26 },
    ])
    expect(verdict.next).toEqual([
      'Put `path` and `unit` of `sent_at` right: plans/orders-feed.yaml:26.',
      'Then measure again: `socketgate run plans/orders-feed.yaml --profile pr`.',
    ])
    expect(verdict.slos.map(({ line }) => line)).toEqual([26, 26])
    expect(verdict).not.toHaveProperty('seen')
  })

  it.each([
    [
      'ns',
      '1,115 messages of ticks matched; `data.ts` (line 26) is a time in ms in none of them; is the unit ns?',
    ],
    ['other', '1,115 messages of ticks matched; `data.ts` (line 26) is a time in ms in none of them'],
  ] as const)('asks for the unit where a time of %s stands there', (found, sentence) => {
    expect(verdictOn({ found }).reasons.map(({ message }) => message)).toEqual([sentence])
  })

  it('says so where the first message is no JSON object', () => {
    expect(verdictOn({ holds: [] }).sentence).toContain('the first is no JSON object, or an empty one')
  })

  it('quotes keys of the service so that they end no code and steer no terminal', () => {
    const { sentence } = verdictOn({ holds: ['a`b', '\u001b[31m', '\u202e', 'x'.repeat(500)] })
    expect(sentence).toContain('the first had `a b`, `[31m`, ')
    expect(sentence.length).toBeLessThan(400)
  })

  it('is none where a time was read in some: then the row of untimed messages says what one looks like', () => {
    const verdict = verdictOn({ n: 300 })
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['ws_messages_untimed', 'no_samples'])
    expect(verdict.reasons[0]!.message).toMatch(
      /; the first had `ch`, `data\[0\]\.ts`; is it `data\[0\]\.ts`\?$/,
    )
  })
})

describe('a row of malformed messages', () => {
  it('shows the beginning that came most often', () => {
    const seen = [{ ...untimed({ n: 120, of: 400 }), kind: 'malformed', text: '{"type":”`' } as const]
    const share = { metric: 'ws_messages_malformed', scenario: 'ticks', feed: 'ticks', bad: 120, n: 400 }
    const of = { ...ticks(), thresholds: [] }
    const [row] = judgeOne({ load: of, record: record({ seen, shares: [share] }), baseline: null }).reasons
    expect(row!.message).toContain(
      'were broken JSON, must be under 1 %; such as “{"type":”'.replace('1 %', '1\u00a0%'),
    )
  })
})
