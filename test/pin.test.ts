import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'

const SCRIPT = resolve('scripts/pin.mjs')
const CONFIRM = '.github/workflows/confirm.yml'
const WHO = ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'commit.gpgsign=false']

/** A repository whose last commit is a build, and what is asked of the script there. */
function repository() {
  const folder = temporaryFolder()
  const git = (...args: string[]) =>
    execFileSync('git', [...WHO, ...args], { cwd: folder, encoding: 'utf8' }).trim()
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  const commit = () => {
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Change')
    return git('rev-parse', 'HEAD')
  }
  const asked = (...args: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    return status === 0 ? 'done' : stderr.trim()
  }
  git('init', '--quiet')
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  cpSync(CONFIRM, join(folder, CONFIRM))
  mkdirSync(join(folder, 'dist'))
  write('dist/action.js', 'built')
  write('package.json', '{ "version": "0.2.0" }')
  return { folder, write, commit, asked, built: commit() }
}

const CHECK = ['--check', 'acme/socketgate'] as const

test('a release names the build that it is, and nothing else', () => {
  const { folder, write, commit, asked, built } = repository()
  expect(asked(...CHECK)).not.toBe('done')
  expect(asked('acme/socketgate', built)).toBe('done')
  const uses = readFileSync(join(folder, CONFIRM), 'utf8').match(/uses: .*socketgate@.*/g)!
  expect(new Set(uses)).toEqual(new Set([`uses: acme/socketgate@${built} # v0.2.0`]))
  expect(uses).toHaveLength(6)
  commit()
  expect(asked(...CHECK)).toBe('done')
  expect(asked('--check', 'other/socketgate')).toContain('expected other/socketgate')
  write('README.md', 'later')
  commit()
  expect(asked(...CHECK)).toContain('the commit before this one is')
})

test.each([
  ['dist/action.js', 'other'],
  ['package.json', '{ "version": "0.2.1" }'],
])('a release that names another %s is none', (path, text) => {
  const { write, commit, asked, built } = repository()
  asked('acme/socketgate', built)
  write(path, text)
  commit()
  expect(asked(...CHECK)).not.toBe('done')
})
