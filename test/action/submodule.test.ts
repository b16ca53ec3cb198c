import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { basePlan } from '../../src/action/base/base-plan.ts'
import { realOf, repositoryOf } from '../../src/action/base/repository.ts'
import { temporaryFolder } from '../support/folder.ts'
import { completed } from '../support/github-double/completed.ts'
import { type Extra, startGitHub } from '../support/github-double/server.ts'
import { pullRequest } from '../support/pull-request.ts'
import { REPOSITORY, stepOf } from './support.ts'

const NAME = 'orders-feed.yaml'
const plan = (more: string) => `version: 1\nname: orders\n${more}`
const STRICT = plan(
  'mode: block\nscenarios: { orders: { socket: { open: [ { send: { file: hello.json } } ] } } }\n',
)
const LAX = plan('')

const WHO = ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'commit.gpgsign=false']
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', [...WHO, '-c', 'protocol.file.allow=always', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()

function committed(folder: string, message: string): string {
  git(folder, 'add', '-A')
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', message)
  return git(folder, 'rev-parse', 'HEAD')
}

/** A repository of plans, strict and then lax: its folder, and both commits. */
function plansOf() {
  const folder = temporaryFolder('socketgate-plans')
  git(folder, 'init', '--quiet')
  writeFileSync(join(folder, NAME), STRICT)
  writeFileSync(join(folder, 'hello.json'), '{}')
  const strict = committed(folder, 'Strict')
  writeFileSync(join(folder, NAME), LAX)
  return { folder, strict, lax: committed(folder, 'Lax') }
}

/**
 * A pull request that moves the submodule `plans` from the strict plan to the lax one, checked out with it.
 *
 * @param depth whether the submodule was fetched as deep as it goes.
 */
function moved(depth: 'whole' | 'shallow') {
  const plans = plansOf()
  const folder = temporaryFolder('socketgate-super')
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'submodule', '--quiet', 'add', plans.folder, 'plans')
  git(join(folder, 'plans'), 'checkout', '--quiet', plans.strict)
  const base = committed(folder, 'Base')
  git(folder, 'checkout', '--quiet', '-b', 'topic')
  git(join(folder, 'plans'), 'checkout', '--quiet', plans.lax)
  const head = committed(folder, 'Head')
  git(folder, 'checkout', '--quiet', '--detach', base)
  git(folder, 'merge', '--quiet', '--no-ff', '-m', 'Merge', head)
  const merge = git(folder, 'rev-parse', 'HEAD')
  if (depth === 'shallow') {
    git(folder, 'submodule', '--quiet', 'deinit', '--force', 'plans')
    execFileSync('rm', ['-rf', join(folder, '.git/modules/plans')])
    git(folder, 'config', 'submodule.plans.url', `file://${plans.folder}`)
  }
  git(folder, 'submodule', '--quiet', 'update', '--init', ...(depth === 'shallow' ? ['--depth=1'] : []))
  return { folder, base, head, merge }
}

/** What GitHub says of a path in a submodule: nothing. */
const ofSubmodule: Extra = ({ operation, path }) => {
  if (operation === 'repos/get-commit')
    return { status: 200, data: completed(operation, 200, { sha: String(path.ref) }) }
  if (operation !== 'repos/get-content' || path.path !== 'plans') return null
  return { status: 200, data: { type: 'submodule', name: 'plans', path: 'plans', sha: 'a'.repeat(40) } }
}

type Env = { readonly [name: string]: string }

async function foundIn(folder: string, pull: ReturnType<typeof moved>, env: Env = {}) {
  const github = await startGitHub({ extra: ofSubmodule })
  try {
    const request = {
      ...{ number: 412, state: 'open', user: { login: 'octocat' } },
      head: { sha: pull.head, ref: 'topic', repo: { full_name: REPOSITORY.full_name } },
      base: { sha: pull.base, ref: 'main', repo: REPOSITORY },
    }
    const { step, inputs } = stepOf({
      ...{ github, folder, event: 'pull_request' },
      payload: { repository: REPOSITORY, pull_request: request },
      env: {
        ...{ GITHUB_SHA: pull.merge, PATH: process.env.PATH ?? '', GITHUB_WORKSPACE: folder },
        ...{ INPUT_PLAN: `plans/${NAME}`, ...env },
      },
    })
    return await basePlan(inputs, { rules: 'base', demands: {} }, step)
  } finally {
    await github.close()
  }
}

describe('a plan in a submodule is that of the commit that the base names', () => {
  test.each<readonly [string, Env]>([
    ['from the top', {}],
    ['from within it', { 'INPUT_WORKING-DIRECTORY': 'plans', INPUT_PLAN: NAME }],
  ])('where it is checked out, asked for %s', async (_, env) => {
    const pull = moved('whole')
    const base = await foundIn(pull.folder, pull, env)
    expect(base?.plan && Buffer.from(base.plan.bytes).toString()).toBe(STRICT)
    expect(Buffer.from(base!.plan!.readBeside('hello.json')).toString()).toBe('{}')
  })

  test.each<readonly [string, Env]>([
    ['from the top', {}],
    ['from within it', { 'INPUT_WORKING-DIRECTORY': 'plans', INPUT_PLAN: NAME }],
  ])('and is refused where that is not there, never taken for new, asked for %s', async (_, env) => {
    const pull = moved('shallow')
    await expect(foundIn(pull.folder, pull, env)).rejects.toMatchObject({
      outcome: 'policy',
      message: expect.stringContaining('lies in a submodule'),
    })
  })

  test('nor is it where GitHub alone is asked', async () => {
    const folder = temporaryFolder('socketgate-bare')
    mkdirSync(join(folder, 'plans'))
    writeFileSync(join(folder, 'plans', NAME), LAX)
    await expect(foundIn(folder, moved('shallow'))).rejects.toMatchObject({
      outcome: 'policy',
      message: expect.stringContaining('plans is a submodule'),
    })
  })
})

describe('the repository of a folder within another one', () => {
  const within = async (make: (folder: string, plans: ReturnType<typeof plansOf>) => string) => {
    const folder = temporaryFolder('socketgate-around')
    git(folder, 'init', '--quiet')
    const inner = make(folder, plansOf())
    const top = await repositoryOf(join(folder, inner), process.env)
    return top === (await realOf(folder))
      ? 'the outer'
      : top === (await realOf(join(folder, inner))) && 'its own'
  }
  const cloned = (folder: string, { folder: from, strict }: ReturnType<typeof plansOf>, to: string) => {
    git(folder, 'clone', '--quiet', from, to)
    git(join(folder, to), 'checkout', '--quiet', strict)
    return to
  }
  const linked = (folder: string, plans: ReturnType<typeof plansOf>, name: string) => {
    git(
      folder,
      '-C',
      cloned(folder, plans, 'modules/plans'),
      'worktree',
      'add',
      '--quiet',
      join(folder, name),
    )
    return name
  }

  test.each<readonly [string, string, Parameters<typeof within>[0]]>([
    [
      'of a linked worktree, its repository below a folder named modules',
      'its own',
      (folder, plans) => linked(folder, plans, 'work'),
    ],
    ['of a checkout beside others', 'its own', (folder, plans) => cloned(folder, plans, 'plans')],
    [
      'of a repository kept below a folder named modules',
      'its own',
      (folder, plans) => {
        mkdirSync(join(folder, 'modules'))
        git(
          folder,
          'clone',
          '--quiet',
          '--separate-git-dir',
          join(folder, 'modules/kept'),
          plans.folder,
          'plans',
        )
        return 'plans'
      },
    ],
    [
      'of a submodule',
      'the outer',
      (folder, plans) => {
        git(folder, 'submodule', '--quiet', 'add', plans.folder, 'plans')
        return 'plans'
      },
    ],
    [
      'of one that another step has checked out',
      'the outer',
      (folder, plans) => {
        git(folder, 'add', cloned(folder, plans, 'plans'))
        return 'plans'
      },
    ],
    [
      'of one that the change took away, and whose files were left',
      'the outer',
      (folder, plans) => {
        git(folder, 'submodule', '--quiet', 'add', plans.folder, 'plans')
        git(folder, 'rm', '--quiet', '--cached', 'plans')
        return 'plans'
      },
    ],
  ])('is that %s: %s', async (_, whose, make) => {
    expect(await within(make)).toBe(whose)
  })
})

test('a git that a change brings along on PATH says nothing of the base', async () => {
  const pull = pullRequest({
    base: { [`plans/${NAME}`]: STRICT, 'plans/hello.json': '{}' },
    head: { [`plans/${NAME}`]: LAX, 'bin/git': '#!/bin/sh\nexit 0\n' },
  })
  chmodSync(join(pull.folder, 'bin/git'), 0o755)
  const env = { PATH: `${join(pull.folder, 'bin')}:${process.env.PATH}` }
  const base = await foundIn(pull.folder, { ...pull, base: pull.main }, env)
  expect(base?.plan && Buffer.from(base.plan.bytes).toString().trim()).toBe(STRICT.trim())
})
