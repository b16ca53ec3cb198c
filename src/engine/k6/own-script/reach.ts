import { classOf, isV4 } from '../../../model/address.ts'

/** One address, or a range of them, as the number of its first and the bits that are fixed. */
interface Range {
  readonly from: bigint
  readonly bits: number
}

interface Family {
  readonly width: 32 | 128
  write(address: bigint): string
}

const V4: Family = { width: 32, write: (n) => [24n, 16n, 8n, 0n].map((by) => (n >> by) & 255n).join('.') }
const V6: Family = {
  width: 128,
  write: (n) =>
    Array.from({ length: 8 }, (_, i) => ((n >> BigInt(112 - 16 * i)) & 0xffffn).toString(16)).join(':'),
}

/** Loopback stays open, as for every plan. */
const LOOPBACK: readonly Range[] = [{ from: 127n << 24n, bits: 8 }]
const LOOPBACK_6: readonly Range[] = [{ from: 1n, bits: 128 }]

/**
 * What k6's `blacklistIPs` must hold so that a script reaches these addresses and loopback, and nothing else: a few dozen
 * ranges for each IPv4 address.
 *
 * @param granted IP literals without brackets; whatever is none is left out.
 */
export function everythingBut(granted: readonly string[]): readonly string[] {
  const known = granted.filter((address) => classOf(address) !== undefined)
  const four = known.filter(isV4).map((address): Range => ({ from: number4(address), bits: 32 }))
  const six = known
    .filter((address) => !isV4(address))
    .map((address): Range => ({ from: number6(address), bits: 128 }))
  return [...without(V4, [...LOOPBACK, ...four]), ...without(V6, [...LOOPBACK_6, ...six])]
}

function without(family: Family, open: readonly Range[], from = 0n, bits = 0): readonly string[] {
  const size = BigInt(family.width - bits)
  const inside = open.filter((range) => range.bits >= bits && range.from >> size === from >> size)
  if (inside.length === 0) return [`${family.write(from)}/${bits}`]
  if (inside.some((range) => range.bits === bits)) return []
  const half = 1n << (size - 1n)
  return [...without(family, inside, from, bits + 1), ...without(family, inside, from + half, bits + 1)]
}

/** The URL standard's parser knows every spelling. */
function number4(address: string): bigint {
  const { hostname } = new URL(`http://${address}`)
  return hostname.split('.').reduce((n, byte) => (n << 8n) | BigInt(byte), 0n)
}

function number6(address: string): bigint {
  const [plain = ''] = address.split('%')
  const { hostname } = new URL(`http://[${plain}]`)
  const [head = '', tail] = hostname.slice(1, -1).split('::')
  const [first, last] = [words(head), words(tail ?? '')]
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - first.length - last.length }, () => 0n)
  return [...first, ...zeros, ...last].reduce((n, word) => (n << 16n) | word, 0n)
}

const words = (text: string): bigint[] =>
  text === '' ? [] : text.split(':').map((word) => BigInt(`0x${word}`))
