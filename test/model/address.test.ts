import { describe, expect, test } from 'vitest'
import { classOf, isV4, NEVER } from '../../src/model/address.ts'

describe('what an address is', () => {
  test.each([
    ['127.1', 'loopback'],
    ['127.0.0.1.', 'loopback'],
    ['0177.0.0.01', 'loopback'],
    ['0x', 'never'],
    ['0xa9fea9fe', 'never'],
    ['::ffff:10.0.0.5', 'private'],
    ['::ffff:a9fe:a9fe', 'never'],
    ['::ffff:0:a9fe:a9fe', 'never'],
    ['64:ff9b::7f00:1', 'loopback'],
    ['2002:a00:5::', 'private'],
    ['FE80::1%eth0', 'never'],
    ['100.63.255.255', 'public'],
    ['100.128.0.0', 'public'],
    ['2606:4700::1111', 'public'],
  ])('%s is %s, as a resolver reads it', (address, reach) => {
    expect(classOf(address)?.reach).toBe(reach)
  })

  test.each([
    '',
    '08',
    '1.2.3.4.5',
    '256.1.1.1',
    '::ffff:0177.0.0.1',
    '1::2::3',
    '[::1]',
    'localhost',
    '127.0.0.1/8',
  ])('%j is no address', (text) => {
    expect(classOf(text)).toBeUndefined()
    expect(isV4(text)).toBe(false)
  })

  test('what is never granted is told as CIDR, each range in its own class', () => {
    expect(NEVER.length).toBeGreaterThan(10)
    for (const range of NEVER) expect(classOf(range.replace(/\/\d+$/, ''))?.reach, range).toBe('never')
  })
})
