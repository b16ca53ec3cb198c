import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlanSide, planDifferences } from '../../src/plan/difference.ts'
import { Unreadable } from '../../src/plan/parse/read-file.ts'

const PLAN = `
version: 1
name: orders-feed
description: Orders feed
mode: block
links: { gateway: docs/gateway.md }
targets:
  feed: { url: "\${FEED_URL:-ws://127.0.0.1:8787/ws}" }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}"
      open:
        - send: { file: frames/hello.json }
        - await: { match: { type: subscribed }, within: 5s }
    load: { executor: constant-vus, vus: 20, duration: 60s }
thresholds:
  ws_connecting: [ "p(95)<500", "p(99)<900" ]
`

type Files = { readonly [path: string]: string | Uint8Array }

function side(
  plan: string | Uint8Array,
  files: Files = { 'frames/hello.json': '{"type":"hello"}\n' },
): PlanSide {
  return {
    bytes: bytesOf(plan),
    readBeside(path) {
      const file = files[path]
      if (file === undefined) throw new Unreadable('there is no such file')
      return bytesOf(file)
    },
  }
}

const bytesOf = (of: string | Uint8Array) => (typeof of === 'string' ? new TextEncoder().encode(of) : of)

/** What is told where one text of the plan is replaced. */
function changed(from: string, to: string) {
  expect(PLAN).toContain(from)
  return planDifferences(side(PLAN), side(PLAN.replace(from, to)))
}

describe('what two plans differ in', () => {
  it('is nothing where only comments, quotes, the order of keys and the spelling of numbers differ', () => {
    const other = `# tuned
name: 'orders-feed'
version: 0x1
mode: "block"
thresholds: { "ws_connecting": [ p(95)<500, 'p(99)<900' ] }
targets: { feed: { url: "\${FEED_URL:-ws://127.0.0.1:8787/ws}" } }
scenarios:
  orders:
    load: { duration: 60s, vus: 2e1, executor: constant-vus }
    socket: { open: [ { send: { file: frames/hello.json } }, { await: { within: 5s, match: { type: subscribed } } } ],
      url: "\${targets.feed}" }
`
    expect(planDifferences(side(PLAN), side(other))).toEqual([])
  })

  it('is nothing where only description and links differ, which are free at the top of a plan alone', () => {
    expect(changed('description: Orders feed', 'description: Feed of orders')).toEqual([])
    expect(changed('links: { gateway: docs/gateway.md }', 'links: {}')).toEqual([])
    expect(changed('type: subscribed', 'links: subscribed')).toHaveLength(2)
  })

  it('names a changed value by its path, with the value before and after', () => {
    expect(changed('vus: 20', 'vus: 2')).toEqual([
      { path: 'scenarios.orders.load.vus', base: '20', head: '2' },
    ])
    expect(changed('ws://127.0.0.1:8787/ws', 'ws://127.0.0.1:9/ws')).toEqual([
      {
        path: 'targets.feed.url',
        base: '"${FEED_URL:-ws://127.0.0.1:8787/ws}"',
        head: '"${FEED_URL:-ws://127.0.0.1:9/ws}"',
      },
    ])
  })

  it('tells a storm that is milder, and a sweep with less of it', () => {
    const socket = (lines: string) => side(`scenarios: { orders: { socket: { ${lines} } } }`)
    const storm = (cut: string) => socket(`disrupt: { at: steady + 30s, ${cut} }`)
    expect(planDifferences(storm('cut: 100%'), storm('cut: 1%'))).toEqual([
      { path: 'scenarios.orders.socket.disrupt.cut', base: '"100%"', head: '"1%"' },
    ])
    expect(planDifferences(storm('cut: 100%'), storm('run: [ls, -l]'))).toEqual([
      { path: 'scenarios.orders.socket.disrupt.cut', base: '"100%"' },
      { path: 'scenarios.orders.socket.disrupt.run', head: '[ ls, "-l" ]' },
    ])
    const sweep = (margin: string) => socket(`idle: { hold: [30s]${margin} }`)
    expect(planDifferences(sweep(''), sweep(', margin: 0'))).toEqual([
      { path: 'scenarios.orders.socket.idle.margin', head: '0' },
    ])
  })

  it('tells what was added and what was removed, whole', () => {
    expect(changed('mode: block\n', '')).toEqual([{ path: 'mode', base: 'block' }])
    expect(changed('mode: block\n', 'mode: block\nprofiles: { pr: { runs: 1 } }\n')).toEqual([
      { path: 'profiles', head: '{ pr: { runs: 1 } }' },
    ])
  })

  it('tells one removed entry of a list as that, and a new order as a difference', () => {
    expect(changed('[ "p(95)<500", "p(99)<900" ]', '[ "p(99)<900" ]')).toEqual([
      { path: 'thresholds.ws_connecting[0]', base: '"p(95)<500"' },
    ])
    expect(changed('[ "p(95)<500", "p(99)<900" ]', '[ "p(99)<900", "p(95)<500" ]')).toHaveLength(2)
  })

  it('tells a text from the number, truth value or nothing that it spells', () => {
    expect(changed('vus: 20', 'vus: "20"')).toEqual([
      { path: 'scenarios.orders.load.vus', base: '20', head: '"20"' },
    ])
    expect(changed('mode: block', 'mode: "true"')[0]?.head).toBe('"true"')
    expect(changed('mode: block', 'mode: true')[0]?.head).toBe('true')
  })

  it('shows long values from where they begin to differ, and spells what cannot be seen', () => {
    const long = 'x'.repeat(500)
    const [one] = planDifferences(side(`name: "${long}a"`), side(`name: "${long}b"`))
    expect(one).toEqual({ path: 'name', base: `…${'x'.repeat(40)}a`, head: `…${'x'.repeat(40)}b` })
    expect(changed('mode: block', 'mode: "blo\u200bck"')[0]?.head).toBe('"blo\\u200bck"')
    const [huge] = planDifferences(side('name: a'), side(`name: "${'y'.repeat(10_000)}"`))
    expect(huge?.head?.length).toBeLessThan(200)
  })

  it('tells a plan that is no YAML in one line, with the reason, unless its bytes are the same', () => {
    const broken = side('version: [1\n')
    expect(planDifferences(side(PLAN), broken)).toEqual([
      {
        path: 'the whole plan',
        base: expect.stringMatching(/^SHA-256 [0-9a-f]{12}$/),
        head: expect.stringMatching(/^SHA-256 [0-9a-f]{12}, which cannot be read: line \d+: ./),
      },
    ])
    expect(planDifferences(broken, broken)).toEqual([])
    expect(planDifferences(side('a: 1\na: 2\n'), side('a: 1\n'))).toHaveLength(1)
    expect(planDifferences(side(Uint8Array.of(0xff)), side(Uint8Array.of(0xfe)))).toHaveLength(1)
  })
})

describe('files that both plans name', () => {
  const withFiles = (base: Files, head: Files, plan = PLAN) =>
    planDifferences(side(plan, base), side(plan, head))
  const hello = { 'frames/hello.json': '{\n"type":"hello"\n}' }

  it('are read each from its own side and told by path, hash and first line that differs', () => {
    expect(withFiles(hello, hello)).toEqual([])
    expect(withFiles(hello, { 'frames/hello.json': '{\n"type":"hi"\n}' })).toEqual([
      {
        path: 'file frames/hello.json, from line 2 on',
        base: expect.stringMatching(/^SHA-256 [0-9a-f]{12}: "type":"hello"$/),
        head: expect.stringMatching(/^SHA-256 [0-9a-f]{12}: "type":"hi"$/),
      },
    ])
  })

  it('are said to be missing on the side that lacks them', () => {
    expect(withFiles(hello, {})).toEqual([
      {
        path: 'file frames/hello.json',
        base: expect.stringMatching(/^SHA-256/),
        head: 'cannot be read: there is no such file',
      },
    ])
    expect(withFiles({}, {})).toEqual([])
  })

  it('are compared byte by byte where they are no text', () => {
    const [one, other] = [Uint8Array.of(0xff, 1), Uint8Array.of(0xff, 2)]
    expect(withFiles({ 'frames/hello.json': one }, { 'frames/hello.json': other })).toHaveLength(1)
    expect(withFiles({ 'frames/hello.json': one }, { 'frames/hello.json': one })).toEqual([])
  })

  it('show none of their lines where they are users, keys or a script', () => {
    const plan =
      'data: { users: { file: users.txt } }\ntargets: { feed: { tls: { ca: ca.pem, cert: c.pem, key: k.pem } } }\nscript: { file: load.js }'
    const names = ['users.txt', 'ca.pem', 'c.pem', 'k.pem', 'load.js']
    const all = (text: string) => Object.fromEntries(names.map((name) => [name, text]))
    const told = withFiles(all('first\nhunter2\n'), all('first\nhunter3\n'), plan)
    expect(told.map(({ path }) => path).sort()).toEqual(
      names.map((name) => `file ${name}, from line 2 on`).sort(),
    )
    expect(JSON.stringify(told)).not.toContain('hunter')
  })

  it('are never asked for outside of the folder of the plan', () => {
    const asked: string[] = []
    const spy = (plan: string): PlanSide => ({
      bytes: bytesOf(plan),
      readBeside(path) {
        asked.push(path)
        return new Uint8Array()
      },
    })
    const plan = 'frames: [ { file: ../x }, { file: /etc/passwd }, { file: a.json } ]'
    expect(planDifferences(spy(plan), spy(plan))).toEqual([])
    expect(asked).toEqual(['a.json', 'a.json'])
  })
})

describe('of any two plans', () => {
  const key = fc
    .stringMatching(/^[a-z]{1,6}$/)
    .filter((name) => !['file', 'ca', 'cert', 'key'].includes(name))
  const leaf = fc.oneof(fc.boolean(), fc.integer(), fc.constant(null), fc.string({ maxLength: 12 }))
  const { plan } = fc.letrec<{ value: unknown; plan: { [key: string]: unknown } }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
    plan: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  }))
  const json = (value: unknown) => side(JSON.stringify(value))

  it('one differs in nothing from itself, in whatever order its keys stand', () => {
    fc.assert(
      fc.property(plan, (one) => {
        expect(planDifferences(json(one), json(one))).toEqual([])
        expect(planDifferences(json(one), json(reversed(one)))).toEqual([])
      }),
    )
  })

  it('each differs from the other in the same, the other way round', () => {
    fc.assert(
      fc.property(plan, plan, (one, other) => {
        const back = planDifferences(json(other), json(one)).map(({ path, base, head }) => [path, head, base])
        expect(
          planDifferences(json(one), json(other)).map(({ path, base, head }) => [path, base, head]),
        ).toEqual(back)
      }),
    )
  })

  it('a single leaf that changed is told, once', () => {
    fc.assert(
      fc.property(plan, fc.nat(), leaf, (one, which, value) => {
        const places = leavesOf(one).filter(([first]) => first !== 'description' && first !== 'links')
        fc.pre(places.length > 0)
        const place = places[which % places.length]!
        const other = withLeaf(one, place, value)
        fc.pre(JSON.stringify(other) !== JSON.stringify(one))
        expect(planDifferences(json(one), json(other))).toHaveLength(1)
      }),
    )
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  )
}

/** The way to every value that is neither a mapping nor a list. */
function leavesOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]]
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item).map((rest) => [key, ...rest]))
}

function withLeaf(value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown {
  if (key === undefined) return leaf
  const copy = structuredClone(value) as { [key: string]: unknown }
  copy[key] = withLeaf(copy[key], rest, leaf)
  return copy
}
