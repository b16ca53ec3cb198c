import { expect } from 'vitest'
import { parseDocument } from 'yaml'
import { temporaryFolder } from '../support/folder.ts'
import { startGitHub, TOKEN } from '../support/github-double/server.ts'
import { type Checkout, type Files, pullRequest, type Sides } from '../support/pull-request.ts'
import { runStep } from '../support/runner.ts'
import { type Manner, type Service, startService } from './trick-service.ts'

/** Where the plan of main lies, and the frame that it sends. */
export const PLAN = 'plans/orders-feed.yaml'
export const FRAME = 'plans/subscribe.json'
export const ALL = '{"subscribe":"all"}'

/** The check that main requires: of its plan's name, profile and environment. */
export const REQUIRED = 'Socketgate: orders-feed (pr, staging)'

/**
 * The plan of main on that service: it blocks, and asks for everything that a change could take out of it. A count is judged
 * on a machine that is too busy for times, too.
 */
export function planOf({ port }: Pick<Service, 'port'>): string {
  return `version: 1
name: orders-feed
mode: block
environment: staging
targets:
  api: { url: "http://127.0.0.1:${port}" }
  feed:
    url: "\${FEED_URL:-ws://127.0.0.1:${port}}"
    version: { url: "\${targets.api}/version", path: commit }
    expect: new
scenarios:
  orders:
    socket:
      url: "\${targets.feed}/orders"
      open:
        - send: { file: subscribe.json }
          await: { match: { type: ready }, within: 900ms }
      messages:
        match: { type: order }
        sent_at: { path: ts, unit: ms }
        rate: 8/s
      errors:
        - match: { type: error }
    load: { executor: constant-vus, vus: 20, duration: 2s }
    tags: { feed: orders }
thresholds:
  "ws_message_latency{feed:orders}": [ "p(90)<900" ]
  ws_msgs_received: [ "count>50" ]
gate:
  - { metric: "ws_message_latency{feed:orders}", stat: p(50), level: key, at_least: 5% }
profiles:
  pr: { vus: 100%, time: 2s }
`
}

/** What is written anew in a plan, by its path in it (\`targets.feed.url\`); undefined: taken out. */
export type Edits = { readonly [path: string]: unknown }

export function edited(plan: string, edits: Edits): string {
  const document = parseDocument(plan)
  for (const [path, value] of Object.entries(edits)) {
    const way = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
    if (value === undefined) document.deleteIn(way)
    else document.setIn(way, document.createNode(value))
  }
  return String(document)
}

/** A pull request on a service: what it does to the files of main, and what its workflow asks of the action. */
export interface Change {
  /** Given main's plan, and the port of a healthy service of its author's own. */
  readonly files: (plan: string, mock: number) => Files
  readonly inputs?: { readonly [input: string]: string }
  readonly env?: { readonly [name: string]: string }
  readonly checkout?: Checkout
  readonly event?: 'pull_request' | 'merge_group'
  /** Main before; its plan and frame otherwise. */
  readonly base?: (plan: string) => Files
  /** Main after the branch was begun. */
  readonly main?: (plan: string) => Files
}

export interface Judged {
  /** What keeps GitHub from merging it; nothing: it may be merged. */
  readonly heldBackBy: readonly string[]
  readonly outcome: string | undefined
  /** What stands in the comment (in a merge queue, in the summary), and in the check. */
  readonly comment: string
  readonly check: string
  readonly log: string
}

/** What the change did, in words, wherever they are read. */
export function isTold({ comment, check, log }: Judged, told: readonly string[]): void {
  for (const text of told) {
    expect(comment, log).toContain(text)
    expect(check, log).toContain(text)
  }
}

/** What is measured is a real load on a shared machine: a run that this spoils is made again. */
export const LOADED = { retry: 2, timeout: 60_000 }

/** What the built action makes of a change to a service of this manner, in a process of its own. */
export async function judged(change: Change, manner: Manner, mock: number): Promise<Judged> {
  const service = await startService(manner)
  try {
    const plan = planOf(service)
    const files: Files = { [PLAN]: plan, [FRAME]: ALL }
    const sides: Sides = {
      base: { ...(change.base?.(plan) ?? files), 'src/service.ts': 'before' },
      head: { ...change.files(plan, mock), 'src/service.ts': 'after' },
      ...(change.main && { main: change.main(plan) }),
    }
    return await step(sides, change)
  } finally {
    await service.close()
  }
}

/** No run is stored: what is not compared says nothing of the tricks. */
const STEP = {
  plan: PLAN,
  profile: 'pr',
  engine: 'embedded',
  'github-token': TOKEN,
  baseline: `dir:${temporaryFolder()}`,
}

async function step(
  sides: Sides,
  { inputs, env, checkout, event = 'pull_request' }: Change,
): Promise<Judged> {
  const pull = pullRequest(sides, checkout)
  const github = await startGitHub({ extra: pull.answers })
  try {
    const { outputs, log, summary } = await runStep({
      event,
      workspace: pull.folder,
      payload: event === 'pull_request' ? pull.payload : pull.group,
      inputs: { ...STEP, ...inputs },
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: 'acme/orders',
        GITHUB_RUN_ID: '11981',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_SHA: pull.merge,
        ...env,
      },
    })
    return {
      heldBackBy: github.heldBackBy(event === 'pull_request' ? pull.head : pull.merge, [REQUIRED]),
      outcome: outputs.outcome,
      comment: github.comments.at(-1)?.body ?? summary,
      check: JSON.stringify(github.checks.at(-1)?.body.output ?? null),
      log,
    }
  } finally {
    await github.close()
  }
}
