import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WebSocketServer } from 'ws'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import type { Known } from '../support/github-double/repository.ts'
import { type GitHubDouble, startGitHub } from '../support/github-double/server.ts'
import { type Checkout, type PullRequest, pullRequest, type Sides } from '../support/pull-request.ts'
import { wholeStep } from './support.ts'

/** Where the plan of these changes lies. */
export const PLAN = 'plans/orders-feed.yaml'

/** A feed on loopback: it brings its messages, or takes sockets and says nothing. */
export interface Feed {
  readonly port: number
  close(): Promise<void>
}

const EVERY = 50

export async function startFeed(how: 'healthy' | 'silent'): Promise<Feed> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await new Promise((done) => server.once('listening', done))
  server.on('connection', (socket) => {
    const order = () => socket.send(JSON.stringify({ type: 'order', ts: Date.now() }))
    const timer = how === 'healthy' ? setInterval(order, EVERY) : undefined
    socket.on('error', () => {}).on('close', () => clearInterval(timer))
  })
  const { port } = server.address() as { port: number }
  return { port, close: () => new Promise((done) => server.close(() => done())) }
}

/** The plan of main on that feed, which blocks; a test changes its text. */
export function planOf({ port }: Pick<Feed, 'port'>): string {
  return `version: 1
name: orders-feed
mode: block
targets: { feed: { url: "ws://127.0.0.1:${port}" } }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}/orders"
      messages:
        match: { type: order }
        sent_at: { path: ts, unit: ms }
        rate: 20/s
    load: { executor: constant-vus, vus: 2, duration: 1s }
    tags: { feed: orders }
thresholds:
  "ws_message_latency{feed:orders}": [ "p(90)<900" ]
profiles:
  pr: { vus: 100%, time: 1s }
`
}

/** The same without anything that a silent service could break. */
export function stripped(plan: string): string {
  return plan.replace(/ {6}messages:[^]*?(?= {4}load:)/, '').replace(/thresholds:[^]*?(?=profiles:)/, '')
}

export interface Judged {
  /** What GitHub does with the pull request, whose one required check this is. */
  readonly merges: boolean
  readonly outcome: string | undefined
  readonly failed: boolean
  /** Further runs that a preliminary step asks for. */
  readonly more: string | undefined
  readonly verdict: Verdict
  /** Name and conclusion of the check, and what it carries to later attempts. */
  readonly check: { readonly name: string; readonly conclusion: string; readonly text: string | undefined }
  readonly comment: string
  readonly log: string
}

export interface How {
  readonly checkout?: Checkout
  readonly fork?: boolean
  readonly event?: 'pull_request' | 'merge_group'
  /** Inputs and variables of the step. */
  readonly env?: { readonly [name: string]: string }
  /** Who may do what in the repository. */
  readonly people?: Known['people']
}

/** What a step on a pull request happens in. */
export interface Where {
  readonly github: GitHubDouble
  readonly pull: PullRequest
  /** One step. `said`: what its event says beside its pull request, or another event. */
  step(env?: How['env'], said?: object, event?: How['event']): Promise<Judged>
}

/** One step of the action on a pull request, and what GitHub makes of its check. */
export async function judgeChange(sides: Sides, how: How = {}): Promise<Judged> {
  return await onChange(sides, how, (step) => step(how.env))
}

/** Several steps of one job on a pull request. */
export async function onChange<T>(
  sides: Sides,
  { checkout, fork, people = {}, event: usual = 'pull_request' }: How,
  job: (step: Where['step'], where: Where) => Promise<T>,
): Promise<T> {
  const pull = pullRequest(sides, checkout, fork)
  const github = await startGitHub({ extra: pull.answers, knows: { people } })
  const step: Where['step'] = async (env = {}, said = {}, event = usual) => {
    const { outcome, failed, more, log, summary } = await wholeStep({
      github,
      folder: pull.folder,
      event,
      payload: { ...(event === 'pull_request' ? pull.payload : pull.group), ...said },
      env: {
        PATH: process.env.PATH ?? '',
        GITHUB_SHA: pull.merge,
        INPUT_PLAN: PLAN,
        INPUT_PROFILE: 'pr',
        INPUT_ENGINE: 'embedded',
        INPUT_OUT: 'out',
        ...env,
      },
    })
    const told = (github.checks.at(-1)?.body ?? {}) as Judged['check'] & { output?: { text?: string } }
    const check = { name: told.name, conclusion: told.conclusion, text: told.output?.text }
    const comment = github.comments.filter(({ author }) => author === OURS).at(-1)?.body ?? summary
    const verdict = verdictIn(join(pull.folder, 'out'))
    return { merges: MERGES.has(check.conclusion), outcome, failed, more, verdict, check, comment, log }
  }
  try {
    return await job(step, { github, pull, step })
  } finally {
    await github.close()
  }
}

const OURS = 'github-actions[bot]'

/** A step that only measures has none. */
function verdictIn(folder: string): Verdict {
  const path = join(folder, 'verdict.json')
  return (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null) as Verdict
}

/** Conclusions that GitHub takes for a required check. */
const MERGES: ReadonlySet<string> = new Set(['success', 'skipped', 'neutral'])

/** A port on which nothing listens. */
export async function deadPort(): Promise<number> {
  const feed = await startFeed('silent')
  await feed.close()
  return feed.port
}
