import { describe, expect, it } from 'vitest'
import type { Matcher } from '../../src/model/load/frame.ts'
import { type Codec, emptyFrame, jsonView, PLAIN } from '../../src/vu/frames/codec.ts'
import { compileKind } from '../../src/vu/frames/kind.ts'
import { compileMatcher } from '../../src/vu/frames/matcher.ts'
import type { Meters } from '../../src/vu/meters.ts'
import { Awaits } from '../../src/vu/socket/awaits.ts'
import { Channel } from '../../src/vu/socket/channel.ts'
import { createReader, type Inbox, type Reader } from '../../src/vu/socket/reader.ts'
import { Receipts } from '../../src/vu/socket/receipts.ts'
import type { SocketPlan } from '../../src/vu/socket/socket-plan.ts'
import type { Timers } from '../../src/vu/timers.ts'
import { Known } from '../../src/vu/values/known.ts'
import { NOWHERE } from '../../src/vu/values/values.ts'

const CONSTANTS = { env: {}, targets: {} }
const ORDER: Matcher = { kind: 'json', all: [{ path: 'type', equals: 'order' }] }
const ACK: Matcher = { kind: 'json', all: [{ path: 'type', equals: 'ack' }] }

/** Messages that end with a line feed, as a service might batch them. */
const LINES: Codec = {
  encode: (data) => `${data}\n`,
  decode: (data) => String(data).split('\n').filter(Boolean),
}

/** A reader of orders; what it counted, by meter, in order. */
function reading(codec: Codec) {
  const counted: [string, number][] = []
  const errors: unknown[] = []
  const meters = new Proxy({} as Meters, {
    get: (_, name) => ({ add: (value: number) => counted.push([String(name), value]) }),
  })
  const never = { wait: () => ({ cancel: () => {} }) } as unknown as Timers
  const awaits = new Awaits(never, (_, error) => errors.push(error))
  const kind = compileKind({ match: ORDER, sentAt: { path: 'at', unit: 'ms' } }, CONSTANTS)
  const inbox: Inbox = {
    user: { scope: NOWHERE, known: new Known() },
    awaits,
    receipts: new Receipts([kind], meters, 0),
    acknowledged: true,
    waiting: true,
    heard: 0,
    channel: { answer: () => {} },
  }
  const plan = {
    codec,
    heartbeat: null,
    errors: [],
    answers: [],
    kinds: [kind],
    json: true,
  } as unknown as SocketPlan
  const reader = createReader(plan, meters, (_, error) => errors.push(error))
  const read = (event: Parameters<Reader>[1]) => reader(inbox, event)
  const of = (name: string) => counted.filter(([meter]) => meter === name).map(([, value]) => value)
  return { read, of, awaits, errors }
}

describe('a codec', () => {
  it('that takes a frame apart gives each of its messages the way of a frame', () => {
    const { read, of, awaits, errors } = reading(LINES)
    const answered: string[] = []
    const match = compileMatcher(ACK, CONSTANTS)
    awaits.add({ match, within: 1000 }, NOWHERE, ({ how }) => answered.push(how))
    const frame = ['{"type":"order","at":90}', '{"type":"ack"}', '{"type":"order","at":95}', '{"type":']
    read({ data: `${frame.join('\n')}\n`, timestamp: 100 })
    expect(of('ws_message_latency')).toEqual([10, 5])
    expect(answered).toEqual(['frame'])
    expect(of('ws_messages_malformed')).toEqual([1])
    expect(errors).toEqual([])
  })

  it('that finds no message in a frame counts none', () => {
    const { read, of } = reading(LINES)
    read({ data: '\n', timestamp: 100 })
    expect([of('ws_message_latency'), of('ws_messages_malformed')]).toEqual([[], []])
  })

  it('that cannot take a frame apart is an error of the script, and the next frame is read', () => {
    const torn: Codec = {
      ...LINES,
      decode: (data) => {
        if (data === '?') throw new Error('torn')
        return [data]
      },
    }
    const { read, of, errors } = reading(torn)
    read({ data: '?', timestamp: 100 })
    read({ data: '{"type":"order","at":90}', timestamp: 100 })
    expect(errors).toEqual([new Error('torn')])
    expect(of('ws_message_latency')).toEqual([10])
  })

  it('lays what is sent into frames', () => {
    const sent: unknown[] = []
    const socket = { readyState: 1, send: (data: unknown) => sent.push(data) }
    const send = (codec: Codec) => {
      const [host, user] = [{ plan: { codec } }, { scope: { ...NOWHERE, n: 0 } }]
      const channel = new Channel(...([host, user] as unknown as ConstructorParameters<typeof Channel>))
      channel.attach(socket as unknown as Parameters<Channel['attach']>[0])
      channel.send(() => ({ data: 'hi' }))
    }
    send(LINES)
    send(PLAIN)
    expect(sent).toEqual(['hi\n', 'hi'])
  })

  it('of plain frames takes each as one message, line ends and all', () => {
    const { read, of } = reading(PLAIN)
    read({ data: '{"type":"order",\n"at":90}', timestamp: 100 })
    read({ data: '{"type":"order","at":90}\n{"type":"order","at":95}', timestamp: 100 })
    expect([of('ws_message_latency'), of('ws_messages_malformed')]).toEqual([[10], [1]])
  })
})

describe('the JSON of a message', () => {
  it.each<[string, Matcher, string, unknown]>([
    ['is the whole of it', ORDER, '{"a":1}', { a: 1 }],
    ['stands behind the prefix of its matcher', { kind: 'json', all: [], after: '42' }, '42["x"]', ['x']],
    ['is none without that prefix', { kind: 'json', all: [], after: '42' }, '["x"]', undefined],
    ['is the whole of it beside a matcher of text', { kind: 'text', starts: '[' }, '[1]', [1]],
  ])('%s', (_, matcher, data, value) => {
    expect(jsonView(matcher).read({ ...emptyFrame(), data })).toEqual(value)
  })

  it('is read anew for another prefix, and is not malformed where one finds it', () => {
    const frame = { ...emptyFrame(), data: '[2["x"]' }
    expect(jsonView(ORDER).read(frame)).toBeUndefined()
    expect(frame.broken).toBe(true)
    expect(jsonView({ kind: 'json', all: [], after: '[2' }).read(frame)).toEqual(['x'])
    expect(frame.broken).toBe(false)
  })

  const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer
  it.each<[string, string | ArrayBuffer, string, boolean]>([
    ['an object that is cut off', '{"a":', '', true],
    ['a list that is cut off, after spaces', ' \n\t[1,', '', true],
    ['a list that is cut off, behind its prefix', '42[1,', '42', true],
    ['bytes that begin as an object', bytes('{"a":'), '', true],
    ['a word', 'ping', '', false],
    ['digits', '42x', '', false],
    ['another prefix', '2{', '42', false],
    ['a list of another view', '[1,', '42', false],
    ['other bytes', new Uint8Array([1, 2]).buffer, '', false],
    ['nothing', '', '', false],
  ])('is malformed where it begins as JSON and is none: %s', (_, data, after, broken) => {
    const frame = { ...emptyFrame(), data }
    expect(jsonView({ kind: 'json', all: [], after }).read(frame)).toBeUndefined()
    expect(frame.broken).toBe(broken)
  })
})
