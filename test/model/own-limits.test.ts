import { describe, expect, it } from 'vitest'
import { limitOf } from '../../src/model/metrics/limits.ts'

describe('a limit of our own machine', () => {
  // Texts of k6 2.2 (Go) and of Node, as they were seen.
  it.each([
    ['dial tcp 127.0.0.1:18099: socket: too many open files', 'descriptors'],
    ['dial: unknown errno 24 error with msg `too many open files`', 'descriptors'],
    ['dial tcp 127.0.0.1:18099: connect: cannot assign requested address', 'ports'],
    ['dial: unknown errno 99 error with msg `cannot assign requested address`', 'ports'],
    ["dial tcp 127.0.0.1:1: connect: can't assign requested address", 'ports'],
    ['connect: no buffer space available', 'buffers'],
    ['lookup api.example: server misbehaving', 'lookups'],
    ['lookup api.example on 127.0.0.53:53: read udp 127.0.0.1:1->127.0.0.53:53: i/o timeout', 'lookups'],
    ['lookup api.example on 127.0.0.53:53: read: connection refused', 'lookups'],
    ['dial tcp: lookup api.example: Temporary failure in name resolution', 'lookups'],
  ])('is what %j tells of', (error, limit) => {
    expect(limitOf(error)).toBe(limit)
  })

  it.each([
    'lookup nope.invalid: no such host',
    'dial tcp 127.0.0.1:1: connect: connection refused',
    'dial tcp 10.0.0.1:80: i/o timeout',
    'websocket: bad handshake',
    'read: connection reset by peer',
    '',
  ])('is not what %j tells of', (error) => {
    expect(limitOf(error)).toBeNull()
  })
})
