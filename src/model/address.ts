/**
 * What an IP address is to the target policy: `loopback` needs no grant, `private` always does, `public` does in
 * CI, and `never` cannot be granted.
 */
export type Reach = 'loopback' | 'private' | 'public' | 'never'

export interface AddressClass {
  readonly reach: Reach
  /** In words: "a private address (RFC 1918)". */
  readonly what: string
}

type Row = readonly [prefix: string, bits: number, reach: Reach, what: string]

/** IANA's special-purpose registries and the clouds' metadata addresses; the first row that fits counts. */
const V4: readonly Row[] = [
  ['100.100.100.200', 32, 'never', 'a metadata address (Alibaba Cloud)'],
  ['168.63.129.16', 32, 'never', 'a metadata address (Azure)'],
  ['192.0.0.192', 32, 'never', 'a metadata address (Oracle Cloud)'],
  ['169.254.0.0', 16, 'never', 'a link-local or metadata address (RFC 3927)'],
  ['0.0.0.0', 8, 'never', 'an unspecified address (RFC 1122)'],
  ['127.0.0.0', 8, 'loopback', 'a loopback address'],
  ['10.0.0.0', 8, 'private', 'a private address (RFC 1918)'],
  ['172.16.0.0', 12, 'private', 'a private address (RFC 1918)'],
  ['192.168.0.0', 16, 'private', 'a private address (RFC 1918)'],
  ['100.64.0.0', 10, 'private', 'a shared address behind a carrier or cluster (RFC 6598)'],
  ['198.18.0.0', 15, 'private', 'an address of a test network (RFC 2544)'],
  ['192.0.0.0', 24, 'private', 'an address for protocol assignments (RFC 6890)'],
  ['224.0.0.0', 4, 'never', 'a multicast address (RFC 5771)'],
  ['240.0.0.0', 4, 'never', 'a reserved or broadcast address (RFC 1112)'],
]

const V6: readonly Row[] = [
  ['::', 128, 'never', 'an unspecified address (RFC 4291)'],
  ['::1', 128, 'loopback', 'a loopback address'],
  ['fd00:ec2::', 32, 'never', 'a metadata or credentials address (AWS)'],
  ['fd20:ce::254', 128, 'never', 'a metadata address (Google Cloud)'],
  ['fd00:c1::a9fe:a9fe', 128, 'never', 'a metadata address (Oracle Cloud)'],
  ['fd00:42::42', 128, 'never', 'a metadata address (Scaleway)'],
  ['fe80::', 10, 'never', 'a link-local address (RFC 4291)'],
  ['ff00::', 8, 'never', 'a multicast address (RFC 4291)'],
  ['fc00::', 7, 'private', 'a private address (RFC 4193)'],
  ['fec0::', 10, 'private', 'a site-local address (RFC 3879)'],
  ['64:ff9b:1::', 48, 'private', 'an address behind a local translator (RFC 8215)'],
  ['2001::', 32, 'private', 'an address behind a Teredo tunnel (RFC 4380)'],
]

/** What is never granted, as CIDR: an engine that can refuse addresses by itself is told, as a second wall. */
export const NEVER: readonly string[] = [...V4, ...V6]
  .filter(([, , reach]) => reach === 'never')
  .map(([prefix, bits]) => `${prefix}/${bits}`)

/** IPv6 prefixes that carry an IPv4 address, and the byte at which it stands. */
const EMBEDDED: readonly (readonly [prefix: string, bits: number, at: number])[] = [
  ['::ffff:0:0', 96, 12], // IPv4-mapped (RFC 4291, 2.5.5.2)
  ['::ffff:0:0:0', 96, 12], // IPv4-translated (RFC 2765)
  ['::', 96, 12], // IPv4-compatible (RFC 4291, 2.5.5.1)
  ['64:ff9b::', 96, 12], // NAT64 (RFC 6052)
  ['2002::', 16, 2], // 6to4 (RFC 3056)
]

const PUBLIC: AddressClass = { reach: 'public', what: 'a public address' }

/** The class of an IP literal, without brackets, in any spelling that URLs know; undefined for anything else. */
export function classOf(address: string): AddressClass | undefined {
  const bytes = bytesOf(address)
  if (bytes === undefined) return undefined
  if (bytes.length === 4) return within(bytes, V4)
  const own = within(bytes, V6)
  if (own !== PUBLIC) return own
  for (const [prefix, bits, at] of EMBEDDED) {
    if (startsWith(bytes, prefix, bits)) return within(bytes.slice(at, at + 4), V4)
  }
  return PUBLIC
}

/** Whether it is an IPv4 literal. */
export function isV4(address: string): boolean {
  return bytesOf(address)?.length === 4
}

function within(bytes: Uint8Array, rows: readonly Row[]): AddressClass {
  for (const [prefix, bits, reach, what] of rows) {
    if (startsWith(bytes, prefix, bits)) return { reach, what }
  }
  return PUBLIC
}

function startsWith(bytes: Uint8Array, prefix: string, bits: number): boolean {
  const wanted = bytesOf(prefix)
  for (let bit = 0; bit < bits; bit += 8) {
    const mask = (0xff00 >> Math.min(8, bits - bit)) & 0xff
    if (((bytes[bit >> 3]! ^ wanted![bit >> 3]!) & mask) !== 0) return false
  }
  return true
}

/** Network bytes of an IP literal: 4 or 16. The URL standard's own parser reads every spelling. */
function bytesOf(address: string): Uint8Array | undefined {
  const [plain = ''] = address.split('%')
  const host = plain.includes(':') ? `[${plain}]` : plain
  if (!/^[0-9a-fx.:[\]]+$/i.test(host) || !URL.canParse(`http://${host}`)) return undefined
  const { hostname } = new URL(`http://${host}`)
  if (hostname.startsWith('[')) return v6Bytes(hostname.slice(1, -1))
  return /^\d+(\.\d+){3}$/.test(hostname) ? Uint8Array.from(hostname.split('.').map(Number)) : undefined
}

/** The parser writes IPv6 as hextets only, with one `::` at most. */
function v6Bytes(hostname: string): Uint8Array {
  const [head = '', tail] = hostname.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array<string>(8 - left.length - right.length).fill('0')
  return Uint8Array.from(
    [...left, ...zeros, ...right].flatMap((hextet) => {
      const word = Number.parseInt(hextet, 16)
      return [word >> 8, word & 0xff]
    }),
  )
}
