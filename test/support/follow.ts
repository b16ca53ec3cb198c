import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openStore } from '../../src/baseline/store.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { BaselineStore } from '../../src/ports.ts'
import { temporaryFolder } from './folder.ts'
import { bareRepository, startGitServer } from './git-server.ts'
import { completed } from './github-double/completed.ts'
import { missing } from './github-double/reply.ts'
import { type Extra, startGitHub, TOKEN } from './github-double/server.ts'
import { type Played, play } from './player/play.ts'
import { type Machine as Player, runLeg } from './player/steps.ts'
import { CONFIRM } from './workflow-rules.ts'

export interface Event {
  readonly name: 'push' | 'schedule' | 'workflow_dispatch'
  readonly branch: string
  readonly inputs?: { readonly [name: string]: string }
  /** In the place of what the machines of a gate measure; absent: they measure. */
  readonly measures?: (machine: Machine) => Record
}

/** A machine that measures: by a number of its own, and for which workflow run. */
export interface Machine {
  readonly n: number
  readonly id: number
  readonly sha: string
  readonly name: string
  readonly ref: string
}

export interface Ran extends Played {
  readonly id: number
  readonly log: string
}

/** A repository of somebody who follows a page: a clone to work in, its bare remote, and the GitHub around it. */
export interface Followed {
  /** The baselines on the remote. */
  readonly store: BaselineStore
  git(...argv: readonly string[]): string
  /** Commits these files to this branch and pushes it. */
  pushed(branch: string, files: { readonly [path: string]: string }): void
  /** Plays a workflow of the repository, as it lies on this branch, started by this event: each job on a machine of its own. */
  started(file: string, event: Event): Promise<Ran>
  /** What the scripts of the repository were told by `$TOLD`, a line each. */
  told(): readonly string[]
  /** @returns what GitHub's description does not allow of what was asked. */
  close(): Promise<readonly string[]>
}

/** An empty one. @param branches protected ones beside the default */
export async function follow(branches: { readonly [name: string]: boolean }): Promise<Followed> {
  const forge = temporaryFolder('socketgate-forge')
  const remote = join(forge, 'acme/orders')
  const work = temporaryFolder('socketgate-work')
  const told = join(temporaryFolder(), 'told')
  const runs: { [id: number]: object } = {}
  const git = (...argv: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...argv], {
      ...{ cwd: work, encoding: 'utf8', stdio: 'pipe' },
    }).trim()

  bareRepository(remote)
  const server = await startGitServer({ root: forge, tokens: { [`x-access-token:${TOKEN}`]: 'write' } })
  const github = await startGitHub({
    knows: { people: { ada: 'write' }, branches, runs },
    extra: commitsOf(git),
  })
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', remote)
  function pushed(branch: string, files: { readonly [path: string]: string }): void {
    if (git('branch', '--show-current') !== branch) git('checkout', '--quiet', '-b', branch)
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(work, path)), { recursive: true })
      writeFileSync(join(work, path), text)
      if (path.endsWith('.sh')) chmodSync(join(work, path), 0o755)
    }
    git('add', '--all')
    git('commit', '--quiet', '--message=Change')
    git('push', '--quiet', 'origin', branch)
  }

  async function started(file: string, { name, branch, inputs = {}, measures }: Event): Promise<Ran> {
    const id = 500 + Object.keys(runs).length
    const [checkout, folder] = [temporaryFolder('socketgate-checkout'), temporaryFolder()]
    git('clone', '--quiet', '--branch', branch, remote, checkout)
    const sha = git('-C', checkout, 'rev-parse', 'HEAD')
    const ref = `refs/heads/${branch}`
    const event = join(folder, 'event.json')
    const repository = { full_name: 'acme/orders', default_branch: 'main' }
    writeFileSync(event, JSON.stringify({ repository, sender: { login: 'ada', type: 'User' } }))
    mkdirSync(join(folder, 'artifacts'))
    let log = ''
    const played = await play({
      workflow: join(checkout, '.github/workflows', file),
      workflows: { [CONFIRM]: '.github/workflows/confirm.yml' },
      inputs,
      github: { token: TOKEN, run_attempt: '1', event: {} },
      leg: (leg) =>
        runLeg(leg, {
          ...{ checkout, artifacts: join(folder, 'artifacts') },
          inputs: { engine: 'embedded', upload: 'false' },
          ...(measures !== undefined && {
            measured: ({ number, out }: Player) => {
              mkdirSync(out, { recursive: true })
              const machine = { n: id + number / 10, sha, id, name, ref }
              writeFileSync(join(out, 'record.json'), JSON.stringify(measures(machine)))
            },
          }),
          env: {
            ...{ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'acme/orders' },
            ...{ GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_REF_PROTECTED: 'true' },
            ...{ GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: '1', GITHUB_API_URL: github.url },
            ...{ GITHUB_ACTOR: 'ada', GITHUB_SERVER_URL: server.url },
            ...{ TOLD: told, npm_config_offline: 'true' },
          },
          log: (text) => {
            log += text
          },
        }),
    })
    const isGreen = Object.values(played.results).every((result) => result === 'success')
    const ours = { full_name: 'acme/orders' }
    runs[id] = {
      ...{ id, event: name, status: 'completed', conclusion: isGreen ? 'success' : 'failure' },
      ...{ head_branch: branch, head_sha: sha, repository: ours, head_repository: ours },
    }
    return { ...played, id, log }
  }

  const env = { PATH: process.env.PATH! }
  const close = async () => {
    await github.close()
    await server.close()
    return github.violations
  }
  return {
    store: openStore(`git:file://${remote}#socketgate-baselines`, forge, { env }),
    ...{ git, pushed, started, close },
    told: () => (existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n') : []),
  }
}

/** There is no policy, and a commit is what git says. */
const commitsOf =
  (git: Followed['git']): Extra =>
  ({ operation, path }) => {
    if (operation === 'repos/get-commit')
      return { status: 200, data: completed(operation, 200, { sha: git('rev-parse', String(path.ref)) }) }
    const asks = ['repos/get-content', 'repos/compare-commits-with-basehead']
    return asks.includes(operation) ? missing(operation) : null
  }
