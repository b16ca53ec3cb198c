import { createServer } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Record } from '../../src/model/record/record.ts'
import { ENGINES, measured } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'

const USERS = 4

const PLAN = `version: 1
name: rest-users
targets: { api: { url: "\${API}" } }
scenarios:
  list:
    rest: { steps: [ { request: { url: "\${targets.api}/list?vu=\${vu}", timeout: 3s }, name: list }, { wait: 20ms } ] }
    load: { executor: constant-vus, vus: ${USERS}, duration: 8s }
`

/** Never answers who came first, and all others at once. */
let first: string | undefined
const server = createServer((request, response) => {
  first ??= request.url
  if (request.url !== first) response.end('{}')
})
const service = serving(server)

describe.each(ENGINES)('users of REST under %s', (_, there, make) => {
  let record: Record
  beforeAll(async () => {
    first = undefined
    if (there) record = await measured(await make(), PLAN, service.port)
  }, 60_000)

  it.skipIf(!there)('count one by one, beside steps that count together', () => {
    const share = (metric: string) => record.shares?.find((one) => one.metric === metric)
    const { bad = 0, n = 0 } = share('steps_failed') ?? {}
    expect(bad / n).toBeLessThan(0.01)
    expect(share('users_stuck')).toMatchObject({ bad: 1, n: USERS, reasons: { 'never served': 1 } })
  })
})
