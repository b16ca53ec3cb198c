import { describe, expect, it } from 'vitest'
import { classifyEnd, connectFailure, reasonTag } from '../../src/vu/socket/census.ts'
import { Known } from '../../src/vu/values/known.ts'

describe('the census of closes', () => {
  const end = { ours: false, code: undefined, error: '' }

  it.each([
    ['a close of the service', { ...end, code: 1001 }, { code: '1001', side: 'service', how: 'frame' }],
    ['a close frame without a code', { ...end, code: 1005 }, { code: '1005', side: 'service', how: 'frame' }],
    ['an end without a frame', { ...end, code: 1006 }, { code: '1006', side: 'service', how: 'fin' }],
    ['a reset', end, { code: 'none', side: 'service', how: 'rst' }],
    [
      'a frame that is none',
      { ...end, error: 'Invalid WebSocket frame: RSV1 must be clear' },
      { code: '1002', side: 'generator', how: 'frame' },
    ],
    ['our close, answered', { ...end, ours: true, code: 1000 }, { code: '1000', side: 'plan', how: 'frame' }],
    [
      'our close, answered without a code',
      { ...end, ours: true, code: 1005 },
      { code: '1005', side: 'plan', how: 'frame' },
    ],
    ['our close, cut', { ...end, ours: true, code: 1006 }, { code: '1006', side: 'plan', how: 'fin' }],
    [
      'our close, answered by "going away"',
      { ...end, ours: true, code: 1001 },
      { code: '1001', side: 'plan', how: 'frame' },
    ],
    ['both at once', { ...end, ours: true, code: 1011 }, { code: '1011', side: 'service', how: 'frame' }],
    [
      'a write after its close',
      { ...end, error: 'websocket: close sent' },
      { code: 'none', side: 'service', how: 'frame' },
    ],
  ])('classifies %s', (_, ending, expected) => {
    expect(classifyEnd(ending)).toEqual(expected)
  })

  it.each(['', 'a\nb', '\u001b[31mred', 'b\u202eidi', 'tab\t'])('names no reason %j', (reason) => {
    expect(reasonTag(reason, { said: [], known: new Known() })).toEqual({})
  })

  it('names five reasons, then other, and the five again', () => {
    const quoting = { said: [] as string[], known: new Known() }
    for (const word of ['a', 'b', 'c', 'd', 'e']) expect(reasonTag(word, quoting)).toEqual({ reason: word })
    expect(reasonTag('f', quoting)).toEqual({ reason: 'other' })
    expect(reasonTag('a', quoting)).toEqual({ reason: 'a' })
  })
})

describe('failed connects', () => {
  // Texts of k6 2.2 (Go) and of ws on Node.
  it.each([
    ['dial tcp 127.0.0.1:1: connect: connection refused', 'refused'],
    ['connect ECONNREFUSED 127.0.0.1:1', 'refused'],
    ['read tcp 127.0.0.1:2->127.0.0.1:1: read: connection reset by peer', 'reset'],
    ['unexpected EOF', 'reset'],
    ['socket hang up', 'reset'],
    ['lookup nope.invalid: no such host', 'dns'],
    ['getaddrinfo ENOTFOUND nope.invalid', 'dns'],
    ['x509: certificate signed by unknown authority', 'tls'],
    ['tls: first record does not look like a TLS handshake', 'tls'],
    ['self-signed certificate', 'tls'],
    ['dial tcp 10.0.0.1:80: i/o timeout', 'timeout'],
    ['websocket: bad handshake', 'handshake'],
    ['Unexpected server response: 503', 'handshake'],
    ['', 'other'],
  ])('names %j', (error, expected) => {
    expect(connectFailure(error)).toBe(expected)
  })
})
