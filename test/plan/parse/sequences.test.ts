import { expect, it } from 'vitest'
import { planText, sentencesOf, socketOf } from './support.ts'

const KIND = 'match: { type: order }'
const messagesOf = (messages: string) => socketOf(`      messages: ${messages}`).messages

it('a sequence has budgets of none, none and any', () => {
  expect(messagesOf(`{ ${KIND}, sequence: { path: seq } }`)[0]?.sequence).toEqual({
    path: 'seq',
    loss: { count: 0 },
    duplicates: { count: 0 },
    reordered: 'any',
  })
})

it('says all of it, over several kinds', () => {
  const [orders, trades] = messagesOf(
    `[ { ${KIND}, feed: orders, sent_at: { path: ts }, history: skip, sequence: { path: a.n, key: player, kinds: [trades], loss: "0.5%", duplicates: any, reordered: 3 } }, { match: { type: trade }, feed: trades } ]`,
  )
  expect(orders).toMatchObject({
    history: 'skip',
    sequence: {
      path: 'a.n',
      key: 'player',
      kinds: ['trades'],
      loss: { share: 0.005 },
      duplicates: 'any',
      reordered: { count: 3 },
    },
  })
  expect(trades?.sequence).toBeUndefined()
})

it.each([
  [
    'two counts of one feed',
    `[ { ${KIND}, sequence: { path: a } }, { match: { type: t }, sequence: { path: b } } ]`,
    'has a "sequence" already',
  ],
  [
    'a feed that is counted elsewhere',
    `[ { ${KIND}, feed: a, sequence: { path: n, kinds: [b] } }, { match: { type: t }, feed: b, sequence: { path: n } } ]`,
    '"b" has a "sequence" already',
  ],
  [
    'a feed that no kind has',
    `[ { ${KIND}, sequence: { path: n, kinds: [trades] } } ]`,
    'no other kind of message has feed: trades',
  ],
  ['a match of text', '{ match: { text: hi }, sequence: { path: n } }', '"sequence" reads JSON'],
  ['a history without times', `{ ${KIND}, history: skip }`, '"history" needs "sent_at"'],
  ['a path that is none', `{ ${KIND}, sequence: { path: "a..b" } }`, 'is not a path'],
  ['a budget that is none', `{ ${KIND}, sequence: { path: n, loss: some } }`, 'loss'],
])('refuses %s', (_, messages, words) => {
  expect(sentencesOf(planText({ socket: `      messages: ${messages}` })).join('\n')).toContain(words)
})
