import { describe, expect, it } from 'vitest'
import { LATER } from '../../../src/plan/parse/checks/later.ts'
import { planText, problemsOf, sentencesOf } from './support.ts'

/** The plan of plan-language.md's later parts, one by one: the row of the table, the plan, the key's path. */
const USES: readonly (readonly [row: string, text: string, path: string])[] = [
  ...[
    ['capacity', 'capacity: { step: 100 }'],
    ['data', 'data: { users: { file: users.csv, pick: per-vu } }'],
  ].map(([row = '', end = '', path]) => [row, planText({ end }), path ?? row] as const),
  [
    'scenarios.*.like',
    planText({ more: '  other: { like: orders, tags: { feed: x } }' }),
    'scenarios.other.like',
  ],
  ...[
    ['protocol', 'graphql-transport-ws'],
    ['subscribe', '{ topic: orders }'],
    ['transport', 'sse'],
  ].map(
    ([key, value]) =>
      [
        `scenarios.*.socket.${key}`,
        planText({ socket: `      ${key}: ${value}` }),
        `scenarios.orders.socket.${key}`,
      ] as const,
  ),
  ...[
    ['messages', 'messages: {', ' }'],
    ['messages.*', 'messages: [{', ' }]'],
  ].flatMap(([at, open, close]) =>
    [
      ['sent_at.at', 'sent_at: { at: 8 }'],
      ['sent_at.as', 'sent_at: { path: ts, as: u64be }'],
      ['match.bytes', 'match: { bytes: { at: 0, hex: "01" } }'],
    ].map(([key, value]) => {
      const path = `scenarios.orders.socket.${at?.replace('.*', '[0]')}.${key}`
      return [
        `scenarios.*.socket.${at}.${key}`,
        planText({ socket: `      ${open} ${value}${close}` }),
        path,
      ] as const
    }),
  ),
  ...[
    ['answer.*', 'answer: [{ send: {}, MATCH }]', 'answer[0]'],
    ['errors.*', 'errors: [{ MATCH }]', 'errors[0]'],
    ['never.*', 'never: [{ MATCH }]', 'never[0]'],
    ['open.*.await', 'open: [{ await: { MATCH } }]', 'open[0].await'],
    ['while_open.*.await', 'while_open: [{ every: 1s, await: { MATCH } }]', 'while_open[0].await'],
    [
      'heartbeat.await',
      'heartbeat: { every: 5s, by: message, send: {}, await: { MATCH } }',
      'heartbeat.await',
    ],
  ].map(([row, text, path]) => {
    const socket = `      ${text?.replace('MATCH', 'match: { bytes: { at: 0, hex: "01" } }')}`
    return [
      `scenarios.*.socket.${row}.match.bytes`,
      planText({ socket }),
      `scenarios.orders.socket.${path}.match.bytes`,
    ] as const
  }),
  ...[
    ['tls', '{ ca: ca.pem, cert: client.pem, key: client.key, server_name: feed.internal, verify: true }'],
  ].map(([key, value]) => {
    const targets = `  feed: { url: "ws://127.0.0.1", ${key}: ${value} }`
    return [`targets.*.${key}`, planText({ targets }), `targets.feed.${key}`] as const
  }),
]

describe('a field that is still to come', () => {
  it.each(USES)('%s is answered with "not yet supported", and with nothing else', (_, text, path) => {
    const key = path.slice(path.lastIndexOf('.') + 1)
    expect(sentencesOf(text)).toEqual([`${path}: "${key}" is not yet supported; remove it`])
  })

  it('is answered at its key', () => {
    expect(problemsOf(planText({ socket: '      transport: sse' }))).toMatchObject([{ line: 10, column: 7 }])
  })

  it('has a use in this table for every row of the table of later fields', () => {
    expect(new Set(USES.map(([row]) => row))).toEqual(new Set(LATER))
  })
})

describe('a field that is gone', () => {
  it('base_plan is answered at its key, with what decides without it', () => {
    expect(sentencesOf(planText({ end: 'base_plan: true' }))).toEqual([
      'base_plan: "base_plan" is no field any more: on a pull request the plan of the base decides wherever it says mode: block (rules in .github/socketgate-policy.yml); remove it',
    ])
  })
})
