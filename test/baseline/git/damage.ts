import { gzipSync } from 'node:zlib'
import { record } from '../../judge/support.ts'
import { type Changes, KEY, run } from './support.ts'

const packed = (value: unknown) => gzipSync(JSON.stringify(value))
const conflict = '<<<<<<< ours\n{"format":1}\n=======\n{"format":1}\n>>>>>>> theirs\n'
const { series } = record()

/** A record's place in the series of `record()`. */
export const DAMAGED = `${KEY}/2026-11-01-0123456789abcdef.json.gz`

/** What nothing of a branch is read from, and nothing is added to: files of it, and what is said of them. */
export const DAMAGE: readonly (readonly [string, Changes, RegExp])[] = [
  ['no gzip', { [DAMAGED]: 'text' }, /is damaged: it is no gzip/],
  ['a torn record', { [DAMAGED]: packed(run(1)).subarray(0, 200) }, /is damaged/],
  ['an empty file', { [DAMAGED]: '' }, /is damaged/],
  ['a byte order mark', { [DAMAGED]: gzipSync('\ufeff{}') }, /is damaged/],
  ['a merge conflict', { [DAMAGED]: gzipSync(conflict) }, /is damaged/],
  ['a record of a newer version', { [DAMAGED]: packed({ version: 2 }) }, /version 2.*use a newer Socketgate/],
  [
    'a record of another series',
    { [DAMAGED]: packed({ ...run(1), series: { ...series, key: 'a'.repeat(12) } }) },
    /belongs to series/,
  ],
  ['a record that is too large', { [DAMAGED]: new Uint8Array(65 * 1024) }, /has more than 64 KiB/],
  [
    'an acceptance that is none',
    { [DAMAGED]: packed(run(1)), [DAMAGED.replace('.json.gz', '.accept.json')]: '[]' },
    /is no acceptance/,
  ],
  ['a newer form', { 'index.json': '{"format":2}' }, /says format 2, and this Socketgate knows 1/],
  ['a form in conflict', { 'index.json': conflict }, /index\.json .* is damaged: it says no format/],
  ['a form that is empty', { 'index.json': '' }, /it says no format/],
  ['files of a program', { 'src/index.ts': 'x' }, /holds src, which is no part of a baseline/],
  ['a foreign file beside the series', { 'notes.txt': 'x' }, /holds notes\.txt, which is no part/],
  ['a foreign file in a series', { [`${KEY}/notes.txt`]: 'x' }, /notes\.txt, which is no part/],
  ['a folder in a series', { [`${KEY}/deep/2026-11-01-0123456789abcdef.json.gz`]: 'x' }, /is no part/],
]
