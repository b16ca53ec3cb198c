import { createServer } from 'node:http'
import { verdictOfFailure } from '../../src/judge/failed.ts'
import { Failure } from '../../src/model/failure.ts'
import { completed } from '../support/github-double/completed.ts'
import { type GitHubDouble, type Reply, startGitHub } from '../support/github-double/server.ts'
import { type ZipFile, zipOf } from '../support/zip.ts'
import { HEAD, pull, wholeStep } from './support.ts'

export const HOSTILE = '</details><img src=x onerror=1> @everyone [x](http://evil.example) ::error::x'

/** The verdict of an honest run, on a service that is not. */
export const honest = verdictOfFailure(new Failure('target', `refused: ${HOSTILE}`), {
  file: 'plans/feed.yaml',
  profile: 'pr',
})

export const json = (value: unknown) => Buffer.from(JSON.stringify(value))

/** An archive of one verdict.json. */
export const artifactOf = (value: unknown, parts: Partial<ZipFile> = {}) =>
  zipOf([{ name: 'verdict.json', data: json(value), ...parts }])

/** The measured run, of a fork's change. */
export const RUN = {
  id: 99,
  event: 'pull_request',
  path: '.github/workflows/load.yml',
  status: 'completed',
  conclusion: 'success',
  head_sha: HEAD,
  head_branch: 'topic',
  run_attempt: 2,
  repository: { full_name: 'acme/orders' },
  head_repository: { full_name: 'stranger/orders' },
}
export const PULL = pull('stranger/orders').pull_request
export const ARTIFACT = { id: 5, name: 'socketgate', size_in_bytes: 900, expired: false }

/** What GitHub says instead: parts of an object, or whole answers by operation. */
export interface Said {
  readonly run?: object
  readonly pull?: object
  /** The pull request as it is just before the comment is posted. */
  readonly now?: object
  readonly artifact?: object
  readonly answers?: { readonly [operation: string]: Reply }
  /** Archives of artifacts by their ids, instead of the one. */
  readonly archives?: { readonly [id: number]: Buffer }
}

export interface Workflow {
  readonly github: GitHubDouble
  /** What GitHub says from now on, and the artifact that it has. */
  answer(zip: Buffer, said?: Said): void
  /** Runs the second workflow on this artifact, against a GitHub that says this. */
  comment(zip: Buffer, said?: Said, over?: Over): ReturnType<typeof posted>
  close(): Promise<void>
}

interface Over {
  readonly event?: string
  readonly payload?: object
  /** A comment that the bot has written before. */
  readonly before?: string
  readonly env?: { readonly [name: string]: string }
}

const operations = {
  run: 'actions/get-workflow-run',
  pulls: 'repos/list-pull-requests-associated-with-commit',
  branch: 'pulls/list',
  now: 'pulls/get',
  artifacts: 'actions/list-workflow-run-artifacts',
  archive: 'actions/download-artifact',
} as const

/** The answers of GitHub, whole by its own description. */
function answersOf({ run, pull: change, now, artifact, answers }: Said, blob: string) {
  const ok = (operation: string, said: unknown): Reply => ({
    status: 200,
    data: completed(operation, 200, said),
  })
  const artifacts = { total_count: 1, artifacts: [{ ...ARTIFACT, ...artifact }] }
  const standard: { readonly [operation: string]: Reply } = {
    [operations.run]: ok(operations.run, { ...RUN, ...run }),
    [operations.pulls]: ok(operations.pulls, [{ ...PULL, ...change }]),
    [operations.branch]: ok(operations.branch, [{ ...PULL, ...change }]),
    [operations.now]: ok(operations.now, { ...PULL, ...change, ...now }),
    [operations.artifacts]: ok(operations.artifacts, artifacts),
    [operations.archive]: { status: 302, data: null, headers: { location: blob } },
  }
  return { ...standard, ...answers }
}

/** A GitHub with a store of blobs on another host, and the second workflow of forks in this process. */
export async function startWorkflow(folder: string): Promise<Workflow> {
  let archive: Buffer = Buffer.alloc(0)
  let archives: { readonly [id: number]: Buffer } = {}
  let answers: { readonly [operation: string]: Reply } = {}
  const blobs = createServer((request, response) => {
    // A token that came along would be a leak.
    const status = request.headers.authorization === undefined ? 200 : 418
    const own = archives[Number(/\d+$/.exec(request.url ?? '')?.[0])]
    response.writeHead(status, { 'content-type': 'application/zip' }).end(own ?? archive)
  })
  await new Promise<void>((done) => blobs.listen(0, '127.0.0.1', done))
  const blob = `http://localhost:${(blobs.address() as { port: number }).port}/blob`
  const located = (reply: Reply, id: unknown): Reply =>
    reply.headers?.location === blob ? { ...reply, headers: { location: `${blob}/${id}` } } : reply
  const github = await startGitHub({
    extra: ({ operation, path }) => {
      const reply = answers[operation]
      return reply === undefined ? null : located(reply, path.artifact_id)
    },
  })
  const answer = (zip: Buffer, said: Said = {}) => {
    archive = zip
    archives = said.archives ?? {}
    answers = answersOf(said, blob)
  }
  return {
    github,
    answer,
    comment: async (zip, said = {}, over = {}) => {
      answer(zip, said)
      return await posted(github, folder, over)
    },
    close: async () => {
      blobs.closeAllConnections()
      blobs.close()
      await github.close()
    },
  }
}

async function posted(github: GitHubDouble, folder: string, over: Over) {
  const { event = 'workflow_run', payload, env, before } = over
  github.comments.length = 0
  github.checks.length = 0
  if (before !== undefined) github.add('github-actions[bot]', before)
  const start = github.log.length
  const result = await wholeStep({
    github,
    folder,
    event,
    payload: payload ?? { repository: { full_name: 'acme/orders' }, workflow_run: { id: RUN.id } },
    env: { INPUT_COMMAND: 'comment', 'INPUT_COMMENT-WORKFLOWS': RUN.path, ...env },
  })
  const asked = github.log.slice(start)
  return { ...result, asked, writes: asked.filter((line) => !line.startsWith('GET ')) }
}
