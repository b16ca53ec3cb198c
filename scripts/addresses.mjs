// Writes the tag of this version into each address of ours that a reader copies: `OWNER/socketgate@v0` in documents and
// templates, `OWNER/socketgate/v0/schemas` in the `$id` of a schema. package.json alone says which version it is, and
// `npm version` runs this. `--check` fails where an address has another tag.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PLACES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs', 'examples', 'schemas', 'templates']
const ADDRESS =
  /(?<=\b(?:OWNER|YOUR-ORG)\/socketgate(?:\/[\w./-]*)?@)v[\d.]+\b|(?<=OWNER\/socketgate\/)v[\d.]+(?=\/schemas\/)/g

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
// A release moves the tag of its major version along (release.yml); of 0.x, too.
const tag = `v${version.split('.')[0]}`
const stale = PLACES.flatMap(filesOf).filter((file) => !holds(file))
if (stale.length > 0) {
  console.error(
    `${stale.join(', ')}: not ${tag}, which version ${version} has. Run "node scripts/addresses.mjs".`,
  )
  process.exitCode = 1
}

function filesOf(name) {
  if (!statSync(join(ROOT, name)).isDirectory()) return [name]
  return readdirSync(join(ROOT, name), { recursive: true, encoding: 'utf8' })
    .map((below) => join(name, below))
    .filter((path) => statSync(join(ROOT, path)).isFile())
}

/** Whether the addresses of a file have the tag, once they were written where they may be. */
function holds(file) {
  const before = readFileSync(join(ROOT, file), 'utf8')
  const after = before.replace(ADDRESS, tag)
  if (after === before) return true
  if (process.argv.includes('--check')) return false
  writeFileSync(join(ROOT, file), after)
  return true
}
