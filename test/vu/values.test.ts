import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/model/json.ts'
import { ScriptError, UnusableValue } from '../../src/vu/error.ts'
import { addressName, compileHeaders, compileTargets, compileUrl } from '../../src/vu/rest/address.ts'
import { Draws } from '../../src/vu/values/draws.ts'
import { compileJson, compileText, NOWHERE, type Scope, uuid } from '../../src/vu/values/values.ts'

const constants = {
  env: { HOST: 'h.example', EMPTY: '', ODD: 'a b&c=d/é' },
  targets: { api: 'http://127.0.0.1:8787', feed: 'ws://h.example/ws' },
}

const scope: Scope = {
  vu: 3,
  iteration: 2,
  n: 5,
  login: { token: 't+1/=' },
  vars: { room: 'north', limit: 7 },
  saved: { order: { id: 42, lines: ['x'] } },
  sent: { id: 'q-5' },
  received: { id: 9 },
}

describe('values', () => {
  it.each<[text: string, expected: Json, message?: Partial<Scope>]>([
    ['${vu}', 3],
    ['vu-${vu}', 'vu-3'],
    ['${iteration}/${n}', '2/5'],
    ['${vars.limit}', 7],
    ['${vars.room}-${vars.limit}', 'north-7'],
    ['${saved.order}', { id: 42, lines: ['x'] }],
    ['${saved.order.lines[0]}', 'x'],
    ['order ${saved.order}', 'order {"id":42,"lines":["x"]}'],
    ['${sent.id}', 'q-5'],
    ['${received.id}', 9],
    ['${received.gone}', null],
    ['${sent[1].id}', 'q-6', { sent: ['quote', { id: 'q-6' }] }],
    ['${sent.[0]}', 'quote', { sent: ['quote'] }],
    ['${received[0].id}', 3, { received: [{ id: 3 }] }],
    ['${EMPTY:-fallback}', 'fallback'],
    ['${HOST}', 'h.example'],
    ['${UNSET:-}', ''],
    ['no ${', 'no ${'],
  ])('fills %s', (text, expected, message = {}) => {
    if (text === 'no ${') expect(() => compileJson(text, constants)).toThrow('never closed')
    else expect(compileJson(text, constants)({ ...scope, ...message })).toEqual(expected)
  })

  it('fills arrays and objects, keys left alone', () => {
    const frame = { '${vu}': ['${vu}', { id: '${n}' }], still: true }
    expect(compileJson(frame, constants)(scope)).toEqual({ '${vu}': [3, { id: 5 }], still: true })
  })

  it.each(['${saved.gone}', '${login.gone}', '${vars.toString}', '${sent.gone}', 'x ${saved.order.gone}'])(
    'refuses %s, which has no value',
    (text) => {
      expect(() => compileText(text, constants)(scope)).toThrow(ScriptError)
    },
  )

  it('names a variable that must be set, when the script is loaded', () => {
    expect(() => compileText('${TOKEN}', constants)).toThrow('TOKEN is not set')
    expect(() => compileText('${EMPTY}', constants)).toThrow('EMPTY is not set')
    expect(() => compileTargets({ api: '${API}' }, {})).toThrow('API is not set')
  })

  it('draws from a list and makes version 4 UUIDs', () => {
    const draws = new Draws('pick')
    const pick = compileText('${pick(a, b)}', { ...constants, places: { count: 0 } })
    const drawn = new Set(Array.from({ length: 200 }, () => pick({ ...NOWHERE, draws })))
    expect(drawn).toEqual(new Set(['a', 'b']))
    expect(uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

describe('urls', () => {
  it.each([
    ['${targets.feed}?feed=orders', 'ws://h.example/ws?feed=orders'],
    ['${targets.feed}?q=${ODD}', 'ws://h.example/ws?q=a%20b%26c%3Dd%2F%C3%A9'],
    ['${targets.feed}?token=${login.token}', 'ws://h.example/ws?token=t%2B1%2F%3D'],
    ['${targets.api}/v1/${saved.order.id}', 'http://127.0.0.1:8787/v1/42'],
    ['${targets.api}/${vars.room}?r=${vars.limit}', 'http://127.0.0.1:8787/north?r=7'],
  ])('fills %s', (text, expected) => {
    expect(compileUrl(text, constants)(scope)).toBe(expected)
  })

  it('never lets a value of the service choose the host', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('@evil', '.evil', ':1@evil', '\\\\evil', '\ud800', '//evil/'),
        ),
        (evil) => {
          const hostile = { ...scope, saved: { next: evil } }
          for (const target of ['${targets.api}${saved.next}', '${targets.api}/${saved.next}']) {
            let url: string
            try {
              url = compileUrl(target, constants)(hostile)
            } catch (error) {
              expect(error).toBeInstanceOf(ScriptError)
              continue
            }
            expect(new URL(url).host).toBe('127.0.0.1:8787')
          }
        },
      ),
    )
  })

  it('encodes a variable in the query of a target', () => {
    const targets = { feed: '${BASE:-ws://h/ws}?key=${ODD}' }
    expect(compileTargets(targets, constants.env)).toEqual({ feed: 'ws://h/ws?key=a%20b%26c%3Dd%2F%C3%A9' })
  })

  it.each([
    ['${targets.feed}?feed=orders', 'feed'],
    ['${targets.feed}/rooms/${vars.room}?x=1', 'feed/rooms/{vars.room}'],
    ['${targets.feed}/${HOST:-x}', 'feed/{HOST}'],
  ])('names %s without query and without values', (text, expected) => {
    expect(addressName(text)).toBe(expected)
  })
})

describe('headers', () => {
  it.each(['a\r\nb: c', 'a\nb', 'a\0b', 'a\u0001b', 'a\u007f'])(
    'refuse what ends them, and tell whose value it is: %j',
    (value) => {
      const given = compileHeaders({ 'X-A': 'Bearer ${vars.mine} ${login.token}' }, constants)
      const service = { ...scope, vars: { mine: 'x' }, login: { token: value } }
      expect(() => given(service)).toThrow(UnusableValue)
      expect(() => given(service)).toThrow('X-A')
      const plan = { ...scope, vars: { mine: value }, login: { token: 'x' } }
      expect(() => given(plan)).toThrow(ScriptError)
      expect(() => given(plan)).not.toThrow(UnusableValue)
    },
  )

  it.each(['Zoë', '東京', 'a\tb'])('take what is not ASCII, and a tab: %s', (value) => {
    const service = { ...scope, login: { token: value } }
    expect(compileHeaders({ 'X-A': '${login.token}' }, constants)(service)).toEqual({ 'X-A': value })
  })

  it('of a value that the service gave and that lacks a member, tell that as the answer of the service', () => {
    const lacking = () =>
      compileHeaders({ 'X-A': '${saved.user.id}' }, constants)({ ...scope, saved: { user: {} } })
    expect(lacking).toThrow(UnusableValue)
  })
})
