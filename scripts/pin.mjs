// The workflow that others call names our action by the commit of a build, since no commit can name itself. A release is two
// commits: one with the version and dist/, and one that names it here and alters nothing else, which is tagged.
//   node scripts/pin.mjs OWNER/socketgate COMMIT   writes the second
//   node scripts/pin.mjs --check OWNER/socketgate  proves that HEAD is one
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const FILE = '.github/workflows/confirm.yml'
const USES = /\buses: ([\w.-]+\/socketgate)@([0-9a-f]{40}) # v(\S+)/g
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim()
const text = readFileSync(FILE, 'utf8')

if (process.argv[2] === '--check') check(process.argv[3])
else pin(process.argv[2], process.argv[3])

function pin(repository, commit) {
  if (!/^[\w.-]+\/socketgate$/.test(repository ?? '') || !/^[0-9a-f]{40}$/.test(commit ?? ''))
    end('usage: node scripts/pin.mjs OWNER/socketgate COMMIT, 40 hex digits')
  const { version } = JSON.parse(git('show', `${commit}:package.json`))
  writeFileSync(FILE, text.replace(USES, `uses: ${repository}@${commit} # v${version}`))
}

function check(repository) {
  const uses = [...text.matchAll(USES)]
  const [, , commit] = uses[0] ?? end(`${FILE} names no action of ours`)
  const parent = git('rev-parse', 'HEAD^')
  if (commit !== parent)
    end(`${FILE} names ${commit}, and the commit before this one is ${parent}: run scripts/pin.mjs`)
  const { version } = JSON.parse(git('show', 'HEAD:package.json'))
  for (const [all, ...said] of uses)
    if (said.join(' ') !== [repository, commit, version].join(' '))
      end(`${FILE}: ${all}: expected ${repository} and v${version}`)
  // dist/, action.yml and the version among them.
  const changed = git('diff', '--name-only', commit, 'HEAD')
  if (changed !== FILE)
    end(`the commit that names ${commit} alters more than ${FILE}: ${changed.replaceAll('\n', ', ')}`)
}

function end(message) {
  console.error(message)
  process.exit(1)
}
