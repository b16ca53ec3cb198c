import ipaddr from 'ipaddr.js'
import { expect, test } from 'vitest'
import { everythingBut } from '../../../../src/engine/k6/own-script/reach.ts'

const closed = (ranges: readonly string[], address: string) => {
  const ip = ipaddr.parse(address)
  return ranges.some((range) => {
    const [net, bits] = ipaddr.parseCIDR(range)
    return net.kind() === ip.kind() && ip.match([net, bits])
  })
}

test.each([
  [
    ['203.0.113.7'],
    ['203.0.113.7', '127.0.0.1', '::1'],
    ['203.0.113.6', '203.0.113.8', '10.0.0.1', '169.254.169.254', '2001:db8::1'],
  ],
  [
    ['203.0.113.7', '198.51.100.1'],
    ['203.0.113.7', '198.51.100.1'],
    ['198.51.100.0', '0.0.0.0', '255.255.255.255'],
  ],
  [['2001:db8::5'], ['2001:db8::5', '127.0.0.2'], ['2001:db8::4', '2001:db8::6', '::2', '203.0.113.7']],
  [[], ['127.0.0.1', '::1'], ['203.0.113.7', '2001:db8::5', '128.0.0.0', '126.255.255.255']],
  [['orders.internal'], ['127.0.0.1'], ['10.1.2.3']],
])('all but %j is closed', (granted, open, shut) => {
  const ranges = everythingBut(granted)
  expect(open.filter((address) => closed(ranges, address))).toEqual([])
  expect(shut.filter((address) => !closed(ranges, address))).toEqual([])
  expect(ranges.length).toBeLessThan(300)
})
