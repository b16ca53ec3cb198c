import type { Matched } from './contract.ts'
import { type CheckRun, userObject } from './objects.ts'
import { paged } from './paged.ts'
import { basic, type Reply } from './reply.ts'
import { ACTIONS_APP } from './required-checks.ts'

/** Where check runs are kept, and what they are shown as. */
export interface CheckPlace {
  readonly url: string
  readonly repository: string
  readonly checks: CheckRun[]
  /** The next number. */
  next(): number
  readonly pageSize: number | undefined
}

type Answers = { [operation: string]: (matched: Matched, at: URL, body: unknown) => Reply }

/** What GitHub answers to the operations on check runs, to a token of Actions. */
export function checkAnswers(place: CheckPlace): Answers {
  const { checks } = place
  const object = (run: CheckRun) => checkRunObject(place, run)
  return {
    'checks/create': (_, __, body) => {
      const run = { id: place.next(), app: ACTIONS_APP, body: settled(body as CheckRun['body']) }
      checks.push(run)
      return { status: 201, data: object(run) }
    },
    'checks/update': ({ path }, _, body) => {
      const run = checks.find(({ id }) => id === path.check_run_id)
      if (run === undefined) return { status: 404, data: basic('Not Found') }
      if (run.app !== ACTIONS_APP) return { status: 403, data: basic(`Invalid app_id \`${run.app}\``) }
      run.body = merged(run.body, settled(body as CheckRun['body']))
      return { status: 200, data: object(run) }
    },
    'checks/list-for-ref': ({ path }, at) => {
      const { check_name: name, filter = 'latest' } = Object.fromEntries(at.searchParams)
      const own = checks.filter(
        ({ body }) => body.head_sha === path.ref && (name === undefined || body.name === name),
      )
      const shown = filter === 'all' ? own : own.filter((run) => isNewest(run, own))
      // The newest come first.
      const page = paged(at, shown.toReversed().map(object), place.pageSize)
      return { ...page, data: { total_count: shown.length, check_runs: page.data } }
    },
  }
}

/** A conclusion completes a check run, whether that is said or not. */
const settled = (body: CheckRun['body']): CheckRun['body'] => ({
  ...body,
  ...(body.conclusion !== undefined && { status: 'completed' }),
})

type Output = { readonly annotations?: readonly unknown[] }

/** What is not said again stays; annotations are added to those that are there. */
function merged(before: CheckRun['body'], said: CheckRun['body']): CheckRun['body'] {
  const [old, added] = [(before.output ?? {}) as Output, (said.output ?? {}) as Output]
  const annotations = [...(old.annotations ?? []), ...(added.annotations ?? [])]
  return { ...before, ...said, output: { ...old, ...added, annotations } }
}

function isNewest({ id, app, body }: CheckRun, all: readonly CheckRun[]): boolean {
  return !all.some((other) => other.id > id && other.app === app && other.body.name === body.name)
}

const AT = '2026-11-23T17:51:02Z'

function checkRunObject({ url, repository }: CheckPlace, { id, app, body }: CheckRun): object {
  const self = `${url}/repos/${repository}/check-runs/${id}`
  const output = (body.output ?? {}) as { [key: string]: unknown }
  const status = body.status ?? 'queued'
  return {
    id,
    node_id: 'CR_1',
    name: body.name,
    head_sha: body.head_sha,
    external_id: body.external_id ?? null,
    url: self,
    html_url: self,
    details_url: body.details_url ?? null,
    status,
    conclusion: body.conclusion ?? null,
    started_at: AT,
    completed_at: status === 'completed' ? AT : null,
    output: {
      title: output.title ?? null,
      summary: output.summary ?? null,
      text: output.text ?? null,
      annotations_count: (output.annotations as unknown[] | undefined)?.length ?? 0,
      annotations_url: `${self}/annotations`,
    },
    check_suite: { id: 1 },
    app: appObject(url, app),
    pull_requests: [],
  }
}

function appObject(url: string, id: number): object {
  const slug = id === ACTIONS_APP ? 'github-actions' : `app-${id}`
  return {
    id,
    slug,
    node_id: 'A_1',
    owner: userObject(url, 'github'),
    name: slug,
    description: null,
    external_url: url,
    html_url: `${url}/apps/${slug}`,
    created_at: AT,
    updated_at: AT,
    permissions: {},
    events: [],
  }
}
