// Adds a release of k6 to src/engine/k6/get/releases.json, from upstream's list of checksums:
//
//   node scripts/add-k6-release.mjs v2.4.0 [--checksums FILE] [--table FILE]
//
// Upstream's list and its archives come from the same hand: before you commit, compare the rows with a second source
// (a package of a distribution, or another project that pins them).
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const BUILDS = {
  'linux-amd64': 'tar.gz',
  'linux-arm64': 'tar.gz',
  'macos-amd64': 'zip',
  'macos-arm64': 'zip',
  'windows-amd64': 'zip',
}
const TABLE = fileURLToPath(new URL('../src/engine/k6/get/releases.json', import.meta.url))

function fail(message) {
  console.error(message)
  process.exit(1)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { checksums: { type: 'string' }, table: { type: 'string', default: TABLE } },
})
const [version] = positionals
if (!/^v\d+\.\d+\.\d+$/.test(version ?? '') || positionals.length !== 1) {
  fail('usage: node scripts/add-k6-release.mjs v2.4.0 [--checksums FILE] [--table FILE]')
}

async function fetchList() {
  const url = `https://github.com/grafana/k6/releases/download/${version}/k6-${version}-checksums.txt`
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) })
  if (!response.ok) fail(`${url} answered ${response.status}`)
  return await response.text()
}

/** `HASH  FILE` lines, as sha256sum prints them. */
const list = values.checksums === undefined ? await fetchList() : await readFile(values.checksums, 'utf8')
const hashes = new Map(
  list.split(/\r?\n/).flatMap((line) => {
    const [, hash, file] = /^([0-9a-fA-F]{64}) [ *](\S+)$/.exec(line.trimEnd()) ?? []
    return hash === undefined ? [] : [[file, hash.toLowerCase()]]
  }),
)

const table = JSON.parse(await readFile(values.table, 'utf8'))
const rows = {}
for (const [build, extension] of Object.entries(BUILDS)) {
  const file = `k6-${version}-${build}.${extension}`
  const hash = hashes.get(file)
  const known = table[version]?.[build]
  if (hash === undefined) fail(`the list has no ${file}; nothing was changed`)
  if (known !== undefined && known !== hash) {
    fail(
      `${file}: the list says ${hash}, the table ${known}; nothing was changed. A release is never replaced: find out why`,
    )
  }
  rows[build] = hash
}

const newestFirst = (a, b) => b.localeCompare(a, 'en', { numeric: true })
const versions = [...new Set([...Object.keys(table), version])].sort(newestFirst)
const next = Object.fromEntries(versions.map((each) => [each, each === version ? rows : table[each]]))
await writeFile(values.table, `${JSON.stringify(next, null, 2)}\n`)
for (const [build, hash] of Object.entries(rows)) console.log(`${version}  ${build.padEnd(13)}  ${hash}`)
