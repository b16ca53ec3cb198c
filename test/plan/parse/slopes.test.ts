import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { parse, planText, sentencesOf } from './support.ts'

const planOf = (slope: string) =>
  planText({
    socket: '      messages: { match: { type: order }, sent_at: { path: ts } }',
    end: `slope: ${slope}`,
  })

it('is a share for each time that may not rise', () => {
  const { slopes } = parse(planOf('{ ws_message_latency: 10%, ws_closes: 2.5% }'))
  expect(slopes).toMatchObject([
    { selector: { metric: 'ws_message_latency', tags: {} }, rise: 0.1 },
    { selector: { metric: 'ws_closes', tags: {} }, rise: 0.025 },
  ])
})

it('is in the example of a soak', () => {
  expect(parse(readFileSync('examples/soak.yaml', 'utf8')).slopes).toHaveLength(3)
})

test.each([
  ['{ ws_msgs_received: 10% }', 'ws_msgs_received has no slope'],
  ['{ "ws_message_latency{phase:steady}": 10% }', 'remove the tag phase'],
  ['{ "ws_closes{code:1006}": 10% }', 'remove its other tags'],
  ['{ ws_mesage_latency: 10% }', 'ws_mesage_latency'],
  ['{ ws_message_latency: "0.1" }', 'a percentage'],
])('%s is refused', (slope, words) => {
  expect(sentencesOf(planOf(slope)).join('\n')).toContain(words)
})
