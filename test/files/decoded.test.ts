import { expect, it } from 'vitest'
import { decodedText } from '../../src/files/decoded.ts'

const TEXT = '{"metrics":{"wartezeit_für_ünicode_€":{}}}'
const little = Buffer.from(TEXT, 'utf16le')
const big = Buffer.from(little).swap16()

it.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16, little end first, with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
  ['UTF-16, big end first, with its mark', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
  ['UTF-16, little end first, without a mark', little.subarray(0, 40)],
  ['UTF-16, big end first, without a mark', big.subarray(0, 40)],
])('a file in %s is read as the text that it is', (_, bytes) => {
  expect(TEXT.startsWith(decodedText(bytes))).toBe(true)
  expect(decodedText(bytes).length).toBeGreaterThan(15)
})

it.each([[''], ['{'], ['{}']])('%j is read as it stands', (text) => {
  expect(decodedText(Buffer.from(text))).toBe(text)
})
