import ipaddr from 'ipaddr.js'

const { IPv4, isValid, parse, parseCIDR } = ipaddr
type Address = ipaddr.IPv4 | ipaddr.IPv6

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

type Row = readonly [range: string, reach: Reach, what: string]

/** IANA's special-purpose registries and the clouds' metadata addresses; the first row that fits counts. */
const V4: readonly Row[] = [
  ['100.100.100.200/32', 'never', 'a metadata address (Alibaba Cloud)'],
  ['168.63.129.16/32', 'never', 'a metadata address (Azure)'],
  ['192.0.0.192/32', 'never', 'a metadata address (Oracle Cloud)'],
  ['169.254.0.0/16', 'never', 'a link-local or metadata address (RFC 3927)'],
  ['0.0.0.0/8', 'never', 'an unspecified address (RFC 1122)'],
  ['127.0.0.0/8', 'loopback', 'a loopback address'],
  ['10.0.0.0/8', 'private', 'a private address (RFC 1918)'],
  ['172.16.0.0/12', 'private', 'a private address (RFC 1918)'],
  ['192.168.0.0/16', 'private', 'a private address (RFC 1918)'],
  ['100.64.0.0/10', 'private', 'a shared address behind a carrier or cluster (RFC 6598)'],
  ['198.18.0.0/15', 'private', 'an address of a test network (RFC 2544)'],
  ['192.0.0.0/24', 'private', 'an address for protocol assignments (RFC 6890)'],
  ['224.0.0.0/4', 'never', 'a multicast address (RFC 5771)'],
  ['240.0.0.0/4', 'never', 'a reserved or broadcast address (RFC 1112)'],
]

const V6: readonly Row[] = [
  ['::/128', 'never', 'an unspecified address (RFC 4291)'],
  ['::1/128', 'loopback', 'a loopback address'],
  ['fd00:ec2::/32', 'never', 'a metadata or credentials address (AWS)'],
  ['fd20:ce::254/128', 'never', 'a metadata address (Google Cloud)'],
  ['fd00:c1::a9fe:a9fe/128', 'never', 'a metadata address (Oracle Cloud)'],
  ['fd00:42::42/128', 'never', 'a metadata address (Scaleway)'],
  ['fe80::/10', 'never', 'a link-local address (RFC 4291)'],
  ['ff00::/8', 'never', 'a multicast address (RFC 4291)'],
  ['fc00::/7', 'private', 'a private address (RFC 4193)'],
  ['fec0::/10', 'private', 'a site-local address (RFC 3879)'],
  ['64:ff9b:1::/48', 'private', 'an address behind a local translator (RFC 8215)'],
  ['2001::/32', 'private', 'an address behind a Teredo tunnel (RFC 4380)'],
]

/** What is never granted, as CIDR: an engine that can refuse addresses by itself is told, as a second wall. */
export const NEVER: readonly string[] = [...V4, ...V6]
  .filter(([, reach]) => reach === 'never')
  .map(([range]) => range)

type Bytes = readonly number[]
const at = (first: number) => (bytes: Bytes) => [bytes.slice(first, first + 4)]

/**
 * IPv6 ranges that carry IPv4 addresses, and which: what a translator or tunnel makes of them is out of our sight, so
 * that only a public one may be meant.
 */
const EMBEDDED: readonly (readonly [range: string, carried: (bytes: Bytes) => readonly Bytes[]])[] = [
  ['::ffff:0:0/96', at(12)], // IPv4-mapped (RFC 4291, 2.5.5.2)
  ['::ffff:0:0:0/96', at(12)], // IPv4-translated (RFC 2765)
  ['::/96', at(12)], // IPv4-compatible (RFC 4291, 2.5.5.1)
  ['64:ff9b::/96', at(12)], // NAT64 (RFC 6052)
  ['64:ff9b:1::/48', translated],
  ['2002::/16', at(2)], // 6to4 (RFC 3056)
  // Teredo (RFC 4380): the server, and the client behind it with every bit turned over.
  ['2001::/32', (bytes) => [bytes.slice(4, 8), bytes.slice(12).map((byte) => 255 - byte)]],
]

/** NAT64 of a site's own (RFC 8215), whose prefix has one of the lengths of RFC 6052: shorter than 96 a zero byte follows the first 64 bits, and zeros the address. */
function translated(bytes: Bytes): readonly Bytes[] {
  const short = [
    [6, 7, 9, 10],
    [7, 9, 10, 11],
    [9, 10, 11, 12],
  ].filter((places) => bytes.slice(places.at(-1)! + 1).every((byte) => byte === 0) && bytes[8] === 0)
  const read = short.map((places) => places.map((place) => bytes[place]!))
  return bytes.slice(12).every((byte) => byte === 0) ? read : [...read, bytes.slice(12)]
}

const PUBLIC: AddressClass = { reach: 'public', what: 'a public address' }

/** The class of an IP literal, without brackets, in any spelling that URLs know; undefined for anything else. */
export function classOf(address: string): AddressClass | undefined {
  const ip = parsed(address)
  if (ip === undefined) return undefined
  if (ip instanceof IPv4) return within(ip, V4)
  const own = within(ip, V6)
  if (own.reach === 'never' || own.reach === 'loopback') return own
  for (const [range, carried] of EMBEDDED) {
    if (!ip.match(parseCIDR(range))) continue
    const hidden = carried(ip.toByteArray())
      .map((bytes) => within(new IPv4([...bytes]), V4))
      .find(({ reach }) => reach !== 'public')
    if (hidden !== undefined) return { reach: 'never', what: `${hidden.what} inside an IPv6 address` }
  }
  return own
}

/** Whether it is an IPv4 literal. */
export function isV4(address: string): boolean {
  return parsed(address)?.kind() === 'ipv4'
}

function within(ip: Address, rows: readonly Row[]): AddressClass {
  for (const [range, reach, what] of rows) {
    if (ip.match(parseCIDR(range))) return { reach, what }
  }
  return PUBLIC
}

/**
 * The URL standard's own parser comes first: it reads every spelling that a resolver does, and those that ipaddr.js
 * does not know or reads otherwise (`127.1.`, `0x`, octal numbers inside IPv6).
 */
function parsed(address: string): Address | undefined {
  const [plain = ''] = address.split('%')
  const host = plain.includes(':') ? `[${plain}]` : plain
  if (!/^[0-9a-fx.:[\]]+$/i.test(host) || !URL.canParse(`http://${host}`)) return undefined
  const canonical = new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '')
  return isValid(canonical) ? parse(canonical) : undefined
}
