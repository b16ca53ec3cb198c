import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkAnswers } from './checks.ts'
import { type Matched, matchOperation, replyErrors, requestErrors } from './contract.ts'
import { createFaults, type Fault, WORDS } from './faults.ts'
import { type Issue, issueAnswers } from './issues.ts'
import { type CheckRun, type Comment, commentObject } from './objects.ts'
import { paged } from './paged.ts'
import { type Pull, pullAnswers } from './pulls.ts'
import { basic, invalid, missing, type Reply } from './reply.ts'
import { type Known, repositoryAnswer } from './repository.ts'
import { ACTIONS_APP, heldBackBy, type Required } from './required-checks.ts'

export type { Reply } from './reply.ts'

/** What this double answers to other operations than those of comments and checks. */
export type Extra = (matched: Matched, query: URLSearchParams) => Reply | null

export interface GitHubOptions {
  readonly repository?: string
  readonly token?: string
  /** Who the token is. */
  readonly login?: string
  /** `write` where it is not said. */
  readonly permissions?: { readonly [group in 'issues' | 'checks' | 'actions']?: 'none' | 'read' | 'write' }
  readonly extra?: Extra
  /** Answers of the repository, its branches, people and runs; without it only `extra` does. */
  readonly knows?: Known
  /** Items of a page, whatever a client asks for. */
  readonly pageSize?: number
}

export interface GitHubDouble {
  /** GITHUB_API_URL, with a prefix as on GitHub Enterprise Server. */
  readonly url: string
  readonly comments: Comment[]
  readonly checks: CheckRun[]
  readonly issues: Issue[]
  /** Those that a test has made, to be changed by it. */
  readonly pulls: Pull[]
  /** `GET /repos/…?page=2 200`; status 0: no answer. */
  readonly log: readonly string[]
  /** Requests that came, answered or not. */
  readonly arrived: number
  /** Requests that GitHub's description does not allow, and replies of ours that it does not. Must stay empty. */
  readonly violations: string[]
  fault(fault: Fault): void
  /** A comment by somebody. */
  add(author: string, body: string, issue?: number): Comment
  /** A check run by somebody else than what is tested: of the same app where it is not said. */
  addCheck(body: CheckRun['body'], app?: number): CheckRun
  /** A pull request, 412 where it is not said. */
  addPull(pull: Partial<Pull> & Pick<Pull, 'head'>): Pull
  /** What of the checks that a branch requires keeps GitHub from merging this commit; nothing: it merges. */
  heldBackBy(sha: string, required: readonly Required[]): readonly string[]
  close(): Promise<void>
}

/** What the double knows somebody by. */
export const TOKEN = 'ghs_0123456789abcdefTOKEN'

const PREFIX = '/api/v3'

/** A GitHub API on loopback that refuses whatever GitHub's OpenAPI description does not allow. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubDouble> {
  const repository = options.repository ?? 'acme/orders'
  const login = options.login ?? 'github-actions[bot]'
  const token = options.token ?? TOKEN
  const faults = createFaults()
  const comments: Comment[] = []
  const checks: CheckRun[] = []
  const pulls: Pull[] = []
  const issues: Issue[] = []
  const log: string[] = []
  const violations: string[] = []
  let ids = 1000
  let arrived = 0
  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${PREFIX}`

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    arrived++
    const at = new URL(request.url ?? '/', url)
    const text = await read(request)
    const path = at.pathname.startsWith(PREFIX) ? at.pathname.slice(PREFIX.length) : at.pathname
    const name = `${request.method} ${path}${at.search}`
    const matched = matchOperation(request.method ?? '', path)
    if (matched === null) {
      violations.push(`${name}: no such operation`)
      return send(response, name, { status: 404, data: basic('Not Found') })
    }
    const body = text === '' ? undefined : parse(text)
    const wrong = [...requestErrors(matched, at.searchParams, body), ...headerErrors(request)]
    violations.push(...wrong.map((error) => `${name}: ${error}`))
    if (wrong.length > 0) return send(response, name, { status: 422, data: invalid(wrong.join('; ')) })
    if (request.headers.authorization !== `token ${token}`) {
      return send(response, name, { status: 401, data: basic('Bad credentials') })
    }
    const fault = faults.take(matched.operation)
    if (fault?.delay !== undefined) await sleep(fault.delay)
    const honest = fault?.status === undefined || fault.applied ? answer(matched, at, body) : null
    await fault?.meanwhile?.()
    if (fault?.status === 0) {
      log.push(`${name} 0`)
      response.destroy()
      return
    }
    const reply = fault?.status === undefined ? relinked(honest!, fault) : faulty(fault)
    violations.push(...replyErrors(matched.operation, reply.status, reply.data))
    send(response, name, reply, fault?.torn)
  }

  function headerErrors({ headers }: IncomingMessage): string[] {
    const version = headers['x-github-api-version']
    return [
      ...(headers['user-agent'] ? [] : ['no user-agent']),
      ...(version === '2022-11-28' ? [] : [`x-github-api-version is ${version}`]),
    ]
  }

  function answer(matched: Matched, at: URL, body: unknown): Reply {
    const { operation, path } = matched
    if (`${path.owner}/${path.repo}` !== repository) return { status: 404, data: basic('Not Found') }
    if (isForbidden(operation, options.permissions)) return { status: 403, data: basic(WORDS.permission) }
    return (
      ANSWERS[operation]?.(matched, at, body) ??
      options.extra?.(matched, at.searchParams) ??
      (options.knows && repositoryAnswer(matched, { url, repository }, options.knows)) ??
      missing(operation)
    )
  }

  const ANSWERS: { [operation: string]: (matched: Matched, at: URL, body: unknown) => Reply | null } = {
    'issues/list-comments': ({ path }, at) => {
      const own = comments.filter(({ issue }) => issue === path.issue_number)
      return paged(at, own.map(object), options.pageSize)
    },
    'issues/create-comment': ({ path }, _, body) => {
      const text = (body as { body: string }).body
      const refused = bodyRefused(text)
      return refused ?? { status: 201, data: object(add(login, text, path.issue_number as number)) }
    },
    'issues/update-comment': ({ path }, _, body) => {
      const comment = comments.find(({ id }) => id === path.comment_id)
      if (comment === undefined) return { status: 404, data: basic('Not Found') }
      const text = (body as { body: string }).body
      const refused = bodyRefused(text)
      if (refused === null) comment.body = text
      return refused ?? { status: 200, data: object(comment) }
    },
    'issues/delete-comment': ({ path }) => {
      const at = comments.findIndex(({ id }) => id === path.comment_id)
      if (at < 0) return { status: 404, data: basic('Not Found') }
      comments.splice(at, 1)
      return { status: 204, data: null }
    },
    ...issueAnswers({
      ...{ url, issues, login, pageSize: options.pageSize },
      ...{ next: () => ++ids, refused: bodyRefused },
    }),
    ...pullAnswers({ url, repository, pulls, pageSize: options.pageSize }),
    ...checkAnswers({ url, repository, checks, next: () => ++ids, pageSize: options.pageSize }),
  }

  const object = (comment: Comment) => commentObject(url, repository, comment)

  function add(author: string, body: string, issue = 412): Comment {
    const comment = { id: ++ids, issue, author, body }
    comments.push(comment)
    return comment
  }

  function send(
    response: ServerResponse,
    name: string,
    { status, data, headers }: Reply,
    torn = false,
  ): void {
    log.push(`${name} ${status}`)
    if (response.destroyed) return
    if (status === 204) return void response.writeHead(status).end()
    const body = Buffer.from(JSON.stringify(data))
    const type = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }
    response.writeHead(status, { ...type, ...headers })
    if (torn) response.write(body.subarray(0, body.length / 2), () => response.destroy())
    else response.end(body)
  }

  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((done) => server.close(() => done()))
  }
  return {
    url,
    comments,
    checks,
    pulls,
    issues,
    log,
    violations,
    get arrived() {
      return arrived
    },
    fault: faults.add,
    add,
    addCheck: (body, app = ACTIONS_APP) => {
      const run = { id: ++ids, app, body }
      checks.push(run)
      return run
    },
    addPull: (said) => {
      const rest = {
        author: 'octocat',
        base: 'b'.repeat(40),
        labels: [],
        events: [],
        body: null,
        mergedAt: null,
        commits: [],
      }
      const pull: Pull = { number: 412, ...rest, ...said }
      pulls.push(pull)
      return pull
    },
    heldBackBy: (sha, required) => heldBackBy(checks, sha, required),
    close,
  }
}

const READS = /\/(?:list|get)/

function isForbidden(operation: string, permissions: GitHubOptions['permissions'] = {}): boolean {
  const [group] = operation.split('/')
  const granted = permissions[group as 'issues' | 'checks' | 'actions'] ?? 'write'
  return granted === 'none' || (granted === 'read' && !READS.test(operation))
}

function relinked(reply: Reply, fault: Fault | null): Reply {
  if (fault?.link === undefined) return reply
  const link = fault.link(reply.headers?.link ?? null)
  return { ...reply, headers: link === null ? {} : { link } }
}

function faulty({ status = 500, message, headers, data: said }: Fault): Reply {
  if (said !== undefined) return { status, data: said }
  const data = status === 422 ? invalid(message ?? 'Validation Failed') : basic(message ?? `Status ${status}`)
  return { status, data, ...(headers && { headers }) }
}

/** GitHub's own limit, which its description does not name: in characters. */
function bodyRefused(text: string): Reply | null {
  if (text.trim() === '') return { status: 422, data: invalid("Validation Failed: body can't be blank") }
  return text.length > 65_536 ? { status: 422, data: invalid(WORDS.tooLong) } : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
