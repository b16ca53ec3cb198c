import { describe, expect, test } from 'vitest'
import { classOf, isV4, NEVER } from '../../src/model/address.ts'

describe('what an address is', () => {
  test.each([
    ['127.1', 'loopback'],
    ['127.0.0.1.', 'loopback'],
    ['0177.0.0.01', 'loopback'],
    ['0x', 'never'],
    ['0xa9fea9fe', 'never'],
    ['::ffff:808:808', 'public'],
    ['64:ff9b::808:808', 'public'],
    ['64:ff9b:1::808:808', 'private'],
    ['64:ff9b:1:808:8:800::', 'private'],
    ['2001:0:808:808::f7f7:f7f7', 'private'],
    ['::ffff:a9fe:a9fe', 'never'],
    ['::ffff:0:a9fe:a9fe', 'never'],
    ['FE80::1%eth0', 'never'],
    ['100.63.255.255', 'public'],
    ['100.128.0.0', 'public'],
    ['2606:4700::1111', 'public'],
  ])('%s is %s, as a resolver reads it', (address, reach) => {
    expect(classOf(address)?.reach).toBe(reach)
  })

  test.each([
    ['mapped', '::ffff:H:L'],
    ['translated', '::ffff:0:H:L'],
    ['compatible', '::H:L'],
    ['NAT64', '64:ff9b::H:L'],
    ['NAT64 of a site, /96', '64:ff9b:1:2:3:4:H:L'],
    ['6to4', '2002:H:L::1'],
    ['Teredo, server', '2001:0:H:L::f7f7:f7f7'],
    ['Teredo, client', '2001:0:808:808:0:0:~H:~L'],
  ])('an IPv4 address as IPv6, %s, is never granted unless it is public', (_, form) => {
    const hidden = {
      '127.0.0.1': '7f00:1',
      '10.0.0.5': 'a00:5',
      '192.168.1.1': 'c0a8:101',
      '169.254.169.254': 'a9fe:a9fe',
    }
    for (const [plain, hex] of Object.entries(hidden)) {
      const [high, low] = hex.split(':').map((part) => Number.parseInt(part, 16))
      const turned = (n: number) => (0xffff - n).toString(16)
      const address = form
        .replace('~H', turned(high!))
        .replace('~L', turned(low!))
        .replace('H', high!.toString(16))
        .replace('L', low!.toString(16))
      expect(classOf(address), `${plain} as ${address}`).toMatchObject({
        reach: 'never',
        what: expect.stringMatching(/inside an IPv6 address$/),
      })
    }
  })

  test.each(['64:ff9b:1:a9fe:a9:fe00::', '64:ff9b:1:ba9:fe:a9fe::', '64:ff9b:1:bad:a9:fea9:fe00::'])(
    'so is a shorter prefix of a site: %s',
    (address) => {
      expect(classOf(address)?.reach).toBe('never')
    },
  )

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
