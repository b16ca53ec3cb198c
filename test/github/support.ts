import { openApi } from '../../src/github/api/api.ts'
import { createBudget, type Pace } from '../../src/github/api/budget.ts'
import { type Caller, createCaller } from '../../src/github/api/call.ts'
import { type CommentOrder, publishComment } from '../../src/github/comment/comment.ts'
import { markReport } from '../../src/github/comment/marker.ts'
import type { Outcome } from '../../src/model/verdict/outcomes.ts'
import { commentMarker } from '../../src/report/markdown/markdown.ts'
import { type GitHubDouble, TOKEN } from '../support/github-double/server.ts'

export const PLAN = 'plans/orders-feed.yaml'
export const MARKER = commentMarker({ file: PLAN, profile: 'pr' })
export const BOT = 'github-actions[bot]'

/** A report, as report/ makes one. */
export function report(text: string, marker = MARKER): string {
  return [
    marker,
    '### Socketgate · orders-feed: fail (SLO)',
    '> [!CAUTION]',
    `> **${text}**`,
    '',
    '| Verdict | Row |',
    '|:--|:--|',
    '| ✕ **Fail** | p99 |',
    '',
    '<details><summary>Rows</summary>',
    '',
    '```sh',
    '<details>',
    '```',
    '</details>',
    '',
    '<sub>build 8c1f0e2</sub>',
    '',
  ].join('\n')
}

/** A report as it was published by the run `run`. */
export function published(text: string, outcome: Outcome = 'slo', run = 11_980): string {
  return markReport(report(text), outcome, { id: run, attempt: 1 })
}

/** Time that passes only by waiting, so that a wait of an hour costs nothing. */
export function drivenPace(): Pace & { readonly waits: number[] } {
  const waits: number[] = []
  let now = 0
  return {
    waits,
    now: () => now,
    sleep: async (ms) => {
      waits.push(ms)
      now += ms
    },
  }
}

export interface Asked {
  readonly pace?: Pace
  readonly cancel?: AbortSignal
  /** ms of one request. */
  readonly request?: number
  readonly token?: string
}

export async function callerOf(github: GitHubDouble, asked: Asked = {}): Promise<Caller> {
  const token = asked.token ?? TOKEN
  const api = await openApi({ token, url: github.url, userAgent: 'socketgate test' })
  const { cancel, request, pace = drivenPace() } = asked
  return createCaller(api, createBudget({ pace, ...(cancel && { cancel }), ...(request && { request }) }))
}

/** Publishes a comment as run 11981 of a pull request would. */
export async function comment(github: GitHubDouble, over: Partial<CommentOrder> = {}, asked: Asked = {}) {
  return await publishComment(await callerOf(github, asked), {
    repository: { owner: 'acme', name: 'orders' },
    pullRequest: 412,
    policy: 'always',
    author: BOT,
    outcome: 'slo',
    run: { id: 11_981, attempt: 1 },
    markdown: report('p99 of orders is 264 ms'),
    ...over,
  })
}

/** The calls without what all of them share. */
export function calls(github: GitHubDouble): string[] {
  return github.log.map((line) => line.replace('/repos/acme/orders/', '').replace('?per_page=100', ''))
}
