import { createServer, type ServerResponse } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Record } from '../../src/model/record/record.ts'
import { ENGINES, measured } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'

const USERS = 4

const step = (scenario: string, name: string, more = '') =>
  `{ request: { url: "\${targets.api}/${scenario}/${name}?vu=\${vu}", timeout: 3s${more} }, name: ${name} }`
const scenario = (name: string, steps: readonly string[]) => `  ${name}:
    rest: { steps: [ ${steps.join(', ')}, { wait: 20ms } ] }
    load: { executor: constant-vus, vus: ${USERS}, duration: 8s }
`
const second = (name: string) => scenario(name, [step(name, 'first'), step(name, 'second')])

const PLAN = `version: 1
name: rest-users
targets: { api: { url: "\${API}" } }
scenarios:
${scenario('list', [step('list', 'first')])}${second('some')}${second('all')}${second('fine')}${second('slow')}`

/** By scenario, the user who came first and is never answered. */
const first = new Map<string, string>()

/** Of `list` the first user is never answered; of `some` only its second step; of `all` nobody's; `slow` takes its time. */
const server = createServer(({ url = '' }, response) => {
  const [, scenario = '', step = ''] = new URL(url, 'http://localhost').pathname.split('/')
  const user = url.slice(url.indexOf('?'))
  if (!first.has(scenario)) first.set(scenario, user)
  const isFirst = first.get(scenario) === user
  if (scenario === 'list' && isFirst) return
  if (step === 'second' && (scenario === 'all' || (scenario === 'some' && isFirst))) return
  if (scenario === 'slow') setTimeout(answered, 900, response)
  else answered(response)
})
const answered = (response: ServerResponse) => response.end('{}')
const service = serving(server)

describe.each(ENGINES)('users of REST under %s', (_, there, make) => {
  let record: Record
  beforeAll(async () => {
    first.clear()
    if (there) record = await measured(await make(), PLAN, service.port)
  }, 60_000)
  const share = (scenario: string) =>
    record.shares?.find((one) => one.metric === 'users_stuck' && one.scenario === scenario)

  it.skipIf(!there).each([
    ['list', 1, { 'never served': 1 }],
    ['some', 1, { 'never served': 1 }],
    ['all', USERS, { 'never served': USERS }],
    ['fine', 0, undefined],
    ['slow', 0, undefined],
  ])('count one by one, by whole journeys: %s', (scenario, bad, reasons) => {
    expect(share(scenario)).toMatchObject({ bad, n: USERS, ...(reasons && { reasons }) })
  })

  it.skipIf(!there)('hang beside steps that count together', () => {
    const steps = record.shares?.filter((one) => one.metric === 'steps_failed' && one.scenario === 'some')
    const [bad, n] = [sum(steps?.map((one) => one.bad)), sum(steps?.map((one) => one.n))]
    expect(bad / n).toBeLessThan(0.01)
  })
})

const sum = (all: readonly number[] = []) => all.reduce((a, b) => a + b, 0)
