import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolveCommands } from '../../src/plan/grant/storm-commands.ts'
import { dialledTargets, resolveTargets } from '../../src/plan/grant/targets.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { parse } from '../plan/parse/support.ts'
import { temporaryFolder } from '../support/folder.ts'
import { socketgate } from '../support/terminal.ts'

const folder = temporaryFolder()
const MARK = join(folder, 'started')

const planOf = (what: string) => `version: 1
name: storm
targets:
  feed: { url: "ws://127.0.0.1:1/ws" }
  feed-b: { url: "ws://10.0.0.1:2/ws" }
  other: { url: "ws://127.0.0.1:3" }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}"
      reopen: { backoff: 1s }
      disrupt: { at: steady, ${what}, recovered: { within: 1s } }
    load: { executor: constant-vus, vus: 1, duration: 5s }
`
const RUN = planOf(`run: [touch, "\${MARK:-${MARK}}"]`)

const FORK = join(folder, 'event.json')
const head = { sha: 'a'.repeat(40), repo: { full_name: 'someone/feed' } }
writeFileSync(FORK, JSON.stringify({ pull_request: { number: 7, head } }))
const OF_FORK = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: 'team/feed',
  GITHUB_EVENT_PATH: FORK,
}

describe('the command of a storm', () => {
  it.each([
    [
      'run',
      [],
      {},
      /disrupt\.run\s+of\s+orders\): if\s+they\s+are\s+yours\s+to\s+run,\s+add\s+--allow-commands/,
    ],
    ['measure', [], {}, /add\s+--allow-commands/],
    ['run', ['--allow-commands'], OF_FORK, /may\s+be\s+of\s+a\s+fork's\s+change/],
    ['measure', ['--allow-commands'], OF_FORK, /may\s+be\s+of\s+a\s+fork's\s+change/],
  ])('is not started by %s %j', async (verb, options, env, words) => {
    writeFileSync(join(folder, 'plan.yaml'), RUN)
    const argv = [verb, 'plan.yaml', ...options, '--engine', 'embedded', '--out', 'out']
    const { exit, stderr } = await socketgate(argv, { cwd: folder, env })
    expect([exit, stderr]).toEqual([31, expect.stringMatching(words)])
  })

  it('is filled in from the environment, word by word', () => {
    const load = makeLoad(parse(RUN))
    expect(resolveCommands(load, {})).toEqual({ orders: ['touch', MARK] })
    expect(resolveCommands(load, { MARK: 'a b; $(c)' })).toEqual({ orders: ['touch', 'a b; $(c)'] })
    expect(load.work.scenarios.orders).toMatchObject({
      socket: { disrupt: { what: { argv: ['touch', `\${MARK:-${MARK}}`] } } },
    })
  })
})

describe('the target that sockets move to', () => {
  it('is one that is dialled, and granted as such', async () => {
    const load = makeLoad(parse(planOf('move_to: feed-b')))
    const names = dialledTargets(load, resolveTargets(load, {})).map(({ name }) => name)
    expect(names).toEqual(['feed', 'feed-b'])
    writeFileSync(join(folder, 'move.yaml'), planOf('move_to: feed-b'))
    const argv = ['run', 'move.yaml', '--engine', 'embedded', '--out', 'out']
    const { exit, stderr } = await socketgate(argv, { cwd: folder })
    expect([exit, stderr]).toEqual([
      31,
      expect.stringMatching(/feed-b\s+\(ws:\/\/10\.0\.0\.1:2\)\s+is\s+not\s+granted/),
    ])
  })

  it('is refused where its scheme only shows in a run', () => {
    const text = planOf('move_to: feed-b').replace('"ws://10.0.0.1:2/ws"', '"${FEED_B}"')
    const load = makeLoad(parse(text))
    expect(() => resolveTargets(load, { FEED_B: 'http://10.0.0.1:2' })).toThrow(
      /move_to of orders uses target feed-b/,
    )
  })
})
