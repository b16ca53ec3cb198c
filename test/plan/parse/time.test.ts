import { expect, it, test } from 'vitest'
import { makeLoad } from '../../../src/plan/load.ts'
import { parse, planText, sentencesOf } from './support.ts'

/** @param clock of the only message that bears a time */
const planOf = (time: string, clock = 'service') =>
  planText({
    socket: `      messages: { match: { type: tick }, sent_at: { path: t, clock: ${clock} } }`,
    end: `time: ${time}`,
  })
const URL = 'url: "${targets.api}/time"'

it('has defaults', () => {
  expect(parse(planOf(`{ ${URL} }`)).time).toMatchObject({
    ...{ url: '${targets.api}/time', target: 'api', unit: 'ms', every: 5000 },
  })
})

it('leaves the digest of its load as it was', () => {
  const text = planOf(`{ ${URL} }`)
  const plain = makeLoad(parse(text.replace(/^time: .*$/m, ''))).digest
  expect(makeLoad(parse(planOf(`{ ${URL}, path: now, unit: iso, every: 1s }`))).digest).toBe(plain)
})

test.each([
  ['{ url: "http://elsewhere/time" }', 'begins with ${targets.NAME}'],
  ['{ url: "${targets.feed}/time" }', 'needs http or https'],
  ['{ path: now }', '"url"'],
  [`{ ${URL}, every: 100ms }`, 'shorter than 200ms'],
  [`{ ${URL}, unit: minutes }`, 'unit'],
  [`{ ${URL}, path: "a..b" }`, 'path'],
])('%s is told: %s', (time, told) => expect(sentencesOf(planOf(time)).join('\n')).toContain(told))

it('corrects something: a time that the plan itself sent needs no correction', () => {
  expect(sentencesOf(planOf(`{ ${URL} }`, 'generator')).join('\n')).toContain('corrects nothing')
})

it('corrects all of a feed, or nothing of it', () => {
  const socket = `      messages:
        - { match: { type: a }, sent_at: { path: t } }
        - { match: { type: b }, sent_at: { path: t, clock: generator }FEED }`
  const told = (feed: string) => planText({ socket: socket.replace('FEED', feed), end: `time: { ${URL} }` })
  expect(sentencesOf(told('')).join('\n')).toContain(
    'messages of orders bear times of the service and of the generator',
  )
  expect(parse(told(', feed: chat')).time).toBeDefined()
})
