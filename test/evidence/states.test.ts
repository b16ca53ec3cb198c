import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/evidence/lives/entries.ts'
import { staysOf } from '../../src/evidence/lives/states.ts'
import { TURNS, type Turn } from '../../src/model/lives.ts'
import type { Tags } from '../../src/model/sample.ts'

/** Turns as `[at, turn, tags]`, at in seconds. */
type Told = readonly [at: number, turn: Turn, tags?: Tags]

const entriesOf = (told: readonly Told[]): Entry[] =>
  told.map(([at, turn, tags = {}]) => ({ t: at * 1000, turn, tags }))

/** Seconds by state, from the first turn to `end`; what no turn made so is left out. */
function secondsOf(told: readonly Told[], end: number) {
  const seconds: { open: number; plan: number; lost: number; excused?: number; rested?: number } = {
    open: 0,
    plan: 0,
    lost: 0,
  }
  for (const { state, from, to } of staysOf(entriesOf(told), end * 1000))
    seconds[state] = (seconds[state] ?? 0) + (to - from) / 1000
  return seconds
}

const REFUSED = { reason: '503' }
const CODE = { code: '1011', side: 'service', how: 'frame' }
const BY = (by: string) => ({ by })

describe('the time of a user', () => {
  const TABLE: readonly (readonly [
    what: string,
    told: readonly Told[],
    open: number,
    plan: number,
    lost: number,
    more?: { readonly excused?: number; readonly rested?: number },
  ])[] = [
    [
      'that lives through is open but for its dial',
      [
        [0, 'wanted'],
        [1, 'open'],
        [1, 'subscribed'],
      ],
      19,
      1,
      0,
    ],
    [
      'that logs in slowly and opens has lost nothing',
      [
        [0, 'wanted'],
        [8, 'open'],
      ],
      12,
      8,
      0,
    ],
    [
      'that is refused and not tried again is lost from where the life was wanted',
      [
        [2, 'wanted'],
        [5, 'failed', REFUSED],
        [5, 'gave-up'],
      ],
      0,
      0,
      18,
    ],
    [
      'that opens at the second dial has lost the first one and the backoff',
      [
        [0, 'wanted'],
        [2, 'failed', REFUSED],
        [5, 'redial'],
        [6, 'open'],
      ],
      14,
      1,
      5,
    ],
    [
      'that is cut and not tried again is lost from the cut on',
      [
        [0, 'wanted'],
        [1, 'open'],
        [6, 'early', CODE],
        [6, 'gave-up'],
      ],
      5,
      1,
      14,
    ],
    [
      'that is thrown out and comes back has lost the backoff',
      [
        [0, 'wanted'],
        [1, 'open'],
        [6, 'early', CODE],
        [8, 'wanted'],
        [9, 'open'],
      ],
      16,
      2,
      2,
    ],
    [
      'that ends by its own hold and rests has lost nothing',
      [
        [0, 'wanted'],
        [1, 'open'],
        [6, 'ended', BY('hold')],
        [6, 'rests'],
      ],
      5,
      15,
      0,
    ],
    [
      'that ends by its own hold and dials again has lost nothing',
      [
        [0, 'wanted'],
        [1, 'open'],
        [6, 'ended', BY('hold')],
        [6, 'wanted'],
        [7, 'open'],
      ],
      18,
      2,
      0,
    ],
    [
      'whose subscription nobody answers is lost once the client has left',
      [
        [0, 'wanted'],
        [0, 'open'],
        [5, 'unsubscribed'],
        [5, 'ended', BY('step')],
        [5, 'gave-up'],
      ],
      5,
      0,
      15,
    ],
    [
      'that closes in an expected way and rests has ended by plan, and is told apart',
      [
        [0, 'wanted'],
        [0, 'open'],
        [2, 'expected', CODE],
        [2, 'rests'],
      ],
      2,
      0,
      0,
      { rested: 18 },
    ],
    [
      'that closes in an expected way has 15 s to open again',
      [
        [0, 'wanted'],
        [0, 'open'],
        [1, 'expected', CODE],
        [2, 'wanted'],
        [3, 'failed', REFUSED],
        [4, 'redial'],
        [17, 'failed', REFUSED],
      ],
      1,
      0,
      4,
      { excused: 15 },
    ],
    [
      'that is cut after it had opened again is lost as ever',
      [
        [0, 'wanted'],
        [0, 'open'],
        [1, 'expected', CODE],
        [2, 'wanted'],
        [3, 'open'],
        [4, 'early', CODE],
      ],
      2,
      1,
      16,
      { excused: 1 },
    ],
    [
      'whose dial nobody answered until the end of the plan has lost it',
      [
        [5, 'wanted'],
        [20, 'ended', BY('dial')],
      ],
      0,
      0,
      15,
    ],
    [
      'that the end of the plan cut before its dial has lost nothing',
      [
        [15, 'wanted'],
        [20, 'ended', BY('stop')],
      ],
      0,
      5,
      0,
    ],
    ['of whose dial nobody saw the end counts for nothing', [[15, 'wanted']], 0, 5, 0],
    [
      'whose generator could not dial counts for nothing',
      [
        [0, 'wanted'],
        [1, 'failed', { reason: 'generator' }],
        [1, 'gave-up'],
      ],
      0,
      20,
      0,
    ],
    ['that wrote nothing is nothing', [], 0, 0, 0],
  ]

  const rows = TABLE.map(
    ([what, told, open, plan, lost, more = {}]) => [what, told, { open, plan, lost, ...more }] as const,
  )

  it.each(rows)('%s', (_, told, expected) => {
    expect(secondsOf(told, 20)).toEqual(expected)
  })

  const turn = fc.constantFrom(...(Object.keys(TURNS) as Turn[]))
  const tags = fc.constantFrom<Tags>({}, REFUSED, { reason: 'generator' }, CODE, BY('hold'), BY('step'))
  const entries = fc
    .array(fc.record({ t: fc.nat(60_000), turn, tags }), { maxLength: 30 })
    .map((list) => list.sort((a, b) => a.t - b.t))

  it('is open, by plan or lost at every moment, whatever it wrote', () => {
    fc.assert(
      fc.property(entries, fc.nat(70_000), (told, end) => {
        const stays = staysOf(told, end)
        const first = told[0]?.t ?? end
        expect(stays.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(Math.max(0, end - first))
        for (const [i, { from }] of stays.entries()) expect(from).toBe(i === 0 ? first : stays[i - 1]!.to)
      }),
    )
  })

  it('is not lost before anything failed or ended', () => {
    const calm = entries.filter((list) =>
      list.every(
        ({ turn }) => turn !== 'failed' && turn !== 'early' && turn !== 'ended' && turn !== 'expected',
      ),
    )
    fc.assert(
      fc.property(calm, (told) => {
        expect(staysOf(told, 70_000).filter(({ state }) => state === 'lost')).toEqual([])
      }),
    )
  })
})
