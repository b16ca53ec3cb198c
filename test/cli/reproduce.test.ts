import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reproduce } from '../../src/app/reproduce.ts'

const RUN = ['run', 'plans/orders-feed.yaml', '--profile', 'pr']
const ACTION = {
  GITHUB_ACTION_REPOSITORY: 'acme/socketgate',
  GITHUB_ACTION_REF: 'v1',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKSPACE: '/work/repo',
}
const at = (env: { readonly [name: string]: string | undefined }, cwd = '/work/repo') => ({ env, cwd })

describe('the command that does it again', () => {
  it('takes the action from where it came, in its version', () => {
    expect(reproduce(RUN, at(ACTION))).toBe(
      'npx github:acme/socketgate#v1 run plans/orders-feed.yaml --profile pr',
    )
  })

  it.each([
    [{}],
    // uses: ./
    [{ ...ACTION, GITHUB_ACTION_REPOSITORY: '' }],
    [{ ...ACTION, GITHUB_ACTION_REF: undefined }],
    // npm takes github: for github.com.
    [{ ...ACTION, GITHUB_SERVER_URL: 'https://github.acme.example' }],
    [{ ...ACTION, GITHUB_ACTION_REPOSITORY: 'acme/socketgate$(id)' }],
    [{ ...ACTION, GITHUB_ACTION_REPOSITORY: '-e/x' }],
    [{ ...ACTION, GITHUB_ACTION_REF: 'v1; id' }],
    [{ ...ACTION, GITHUB_ACTION_REF: 'a/../b' }],
    [{ ...ACTION, GITHUB_ACTION_REF: 'v1\nid' }],
    [{ ...ACTION, GITHUB_ACTION_REF: '-x' }],
  ])('names no place that it does not know: %j', (env) => {
    expect(reproduce(RUN, at(env))).toBe('socketgate run plans/orders-feed.yaml --profile pr')
  })

  it.each(['main', 'releases/v1', '8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39'])('takes the ref %s', (ref) => {
    expect(reproduce(['run', 'a.yaml'], at({ ...ACTION, GITHUB_ACTION_REF: ref }))).toBe(
      `npx github:acme/socketgate#${ref} run a.yaml`,
    )
  })

  it('goes to the folder that the plan is relative to, within the repository alone', () => {
    const from = (cwd: string) => reproduce(['run', 'a.yaml'], at({ GITHUB_WORKSPACE: '/work/repo' }, cwd))
    expect(from('/work/repo/services/my orders')).toBe("cd 'services/my orders'\nsocketgate run a.yaml")
    expect(from('/work/repo')).toBe('socketgate run a.yaml')
    expect(from('/work/repo-evil')).toBe('socketgate run a.yaml')
    expect(from('/elsewhere')).toBe('socketgate run a.yaml')
  })

  it('leaves out what only this machine knows', () => {
    const argv = ['run', 'a.yaml', '--json', '--out', '/tmp/x', '--k6', '/opt/k6', '--out=/tmp/y', '--k6=k']
    expect(reproduce([...argv, '--mode', 'block'], at({}))).toBe('socketgate run a.yaml --mode block')
  })

  it.skipIf(process.platform === 'win32')('gives a shell the very words, whatever they are', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => !text.includes('\0') && !/^--(?:json|out|k6)\b/.test(text))
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
        const command = reproduce(argv, at({})).replace(/^socketgate/, 'printf "%s\\0"')
        const words = execFileSync('/bin/sh', ['-c', argv.length === 0 ? 'true' : command]).toString()
        expect(words.split('\0').slice(0, -1)).toEqual(argv)
      }),
      { numRuns: 40 },
    )
  })
})
