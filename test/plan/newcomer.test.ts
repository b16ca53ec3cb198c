import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { socketgate } from '../support/terminal.ts'

const folder = temporaryFolder()

/** A right plan, as a newcomer would write it. */
const GOOD = `version: 1
name: orders-feed
targets:
  api: { url: "http://127.0.0.1:8787" }
  feed: { url: "ws://127.0.0.1:8787/ws" }
login:
  request: { method: POST, url: "\${targets.api}/token" }
  save: { token: access_token }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}?feed=orders"
      headers: { Authorization: "Bearer \${login.token}" }
      open:
        - send: { type: subscribe, channel: orders }
        - await: { match: { type: subscribed }, within: 5s }
      messages:
        match: { type: order }
        sent_at: { path: server_ts, unit: ms }
        rate: 20/s
    load: { executor: constant-vus, vus: 20, duration: 60s }
    tags: { feed: orders }
thresholds:
  "ws_message_latency{feed:orders}": [ "p(99)<200" ]
gate:
  - { metric: "ws_message_latency{feed:orders}", stat: p(99), level: key }
profiles:
  pr: { vus: 20%, time: 60s, runs: 3 }
`

type Edit = readonly [from: string, to: string]

/** One slip each, as an edit of the right plan. */
const SLIPS: readonly (readonly [what: string, ...edits: Edit[]])[] = [
  ['a space is missing after a colon', ['name: orders-feed', 'name:orders-feed']],
  ['a tab in the indentation', ['      open:', '\topen:']],
  ['a key is not indented far enough', ['        sent_at:', '      sent_at:']],
  ['a key is indented by an odd number of spaces', ['    load:', '   load:']],
  ['a brace that is never closed', ['duration: 60s }', 'duration: 60s']],
  ['a bracket that is never closed', ['[ "p(99)<200" ]', '[ "p(99)<200"']],
  ['a quote that is never closed', ['"${targets.feed}?feed=orders"', '"${targets.feed}?feed=orders']],
  [
    'a key of a scenario two to the left, with its own two further',
    [
      '    load: { executor: constant-vus, vus: 20, duration: 60s }',
      '  load:\n      executor: constant-vus\n      vus: 20\n      duration: 60s',
    ],
  ],
  [
    'a key of a scenario two to the left, as its last',
    [
      '    load: { executor: constant-vus, vus: 20, duration: 60s }\n    tags: { feed: orders }',
      '    tags: { feed: orders }\n  load: { executor: constant-vus, vus: 20, duration: 60s }',
    ],
  ],
  ['a comma forgotten in braces over two lines', ['vus: 20, duration', 'vus: 20\n        duration']],
  [
    'braces whose lines stand too far left',
    [
      '{ executor: constant-vus, vus: 20, duration: 60s }',
      '{\n    executor: constant-vus,\n    vus: 20, duration: 60s\n    }',
    ],
  ],
  ['a variable without braces as an address', ['"ws://127.0.0.1:8787/ws"', '$FEED_URL']],
  ['a variable without braces in a header', ['${login.token}', '$FEED_TOKEN']],
  [
    'an item of what is sent that is not there',
    [
      '        - send: { type: subscribe, channel: orders }\n        - await: { match: { type: subscribed }',
      '        - send: [subscribe, orders]\n          await: { match: { type: "${sent[2]}" }',
    ],
  ],
  [
    'an item of a mapping that is sent',
    [
      '        - send: { type: subscribe, channel: orders }\n        - await: { match: { type: subscribed }',
      '        - send: { type: subscribe, channel: orders }\n          await: { match: { type: "${sent[1]}" }',
    ],
  ],
  ['a placeholder without quotes', ['"ws://127.0.0.1:8787/ws"', '${FEED_URL}']],
  [
    'a selector without quotes',
    ['metric: "ws_message_latency{feed:orders}"', 'metric: ws_message_latency{feed:orders}'],
  ],
  [
    'the same key twice',
    ['    tags:', '    load: { executor: constant-vus, vus: 5, duration: 60s }\n    tags:'],
  ],
  ['the version in quotes', ['version: 1', 'version: "1"']],
  ['an unknown key with a near name', ['      messages:', '      message:']],
  [
    'a list under login',
    ['  request: {', '  - request: {'],
    ['  save: { token: access_token }', '    save: { token: access_token }'],
  ],
  ['a mapping under open', ['        - send:', '        send:'], ['        - await:', '        await:']],
  ['a unit in words', ['duration: 60s', 'duration: 60 sec']],
  ['no unit', ['duration: 60s', 'duration: 60']],
  ['a negative duration', ['duration: 60s', 'duration: -5s']],
  ['a share without its sign', ['vus: 20%', 'vus: 20']],
  ['a rate without its unit', ['rate: 20/s', 'rate: 20']],
  ['a wrong executor', ['constant-vus', 'constant-vu']],
  ['no executor', ['executor: constant-vus, ', '']],
  ['a threshold outside a list', [': [ "p(99)<200" ]', ': p(99)<200']],
  ["a threshold with a unit, and k6's brackets forgotten", ['p(99)<200', 'p99<200ms']],
  ['a threshold on a metric of another name', ['  "ws_message_latency{feed:orders}": [', '  ws_latency: [']],
  ['a threshold on what nobody emits', ['  "ws_message_latency{feed:orders}": [', '  ws_heartbeat_rtt: [']],
  ['no feed tag', ['    tags: { feed: orders }\n', '']],
  ['sent_at is only a name', ['sent_at: { path: server_ts, unit: ms }', 'sent_at: server_ts']],
  ['sent_at without a path', ['{ path: server_ts, unit: ms }', '{ unit: ms }']],
  ['sent_at of a message that is matched as text', ['match: { type: order }', 'match: { starts: "42" }']],
  [
    'a gate of four key rows',
    [
      'level: key }\n',
      `level: key }
  - { metric: ws_connect_failed, stat: rate, level: key }
  - { metric: ws_subscribe_duration, level: key }
  - { metric: ws_connecting, stat: p(95), level: key }
`,
    ],
  ],
  ['a url that is an address', ['"${targets.feed}?feed=orders"', 'ws://127.0.0.1:8787/ws?feed=orders']],
  ['a target of http for a socket', ['${targets.feed}?', '${targets.api}?']],
  ['a saved value without its scope', ['${login.token}', '${token}']],
  ['a variable in small letters', ['"ws://127.0.0.1:8787/ws"', '"${feed_url}"']],
  ['hold alone', ['        rate: 20/s\n', '        rate: 20/s\n      hold: 5s\n']],
  [
    'hold under a wait',
    ['        rate: 20/s\n', '        rate: 20/s\n      hold: 5s\n      reopen: { backoff: 1s }\n'],
  ],
  [
    'hold under a heartbeat',
    [
      '        rate: 20/s\n',
      '        rate: 20/s\n      hold: 20s\n      reopen: { backoff: 1s }\n      heartbeat: { every: 15s }\n',
    ],
  ],
  ['block on one run', ['version: 1', 'version: 1\nmode: block'], ['runs: 3', 'runs: 1']],
  ['a gate of too few samples', ['rate: 20/s', 'rate: 5/m'], ['vus: 20,', 'vus: 15,']],
  ['a hundred sockets at once', ['vus: 20,', 'vus: 100,'], ['vus: 20%', 'vus: 10%']],
  [
    'a socket that only stands open',
    [GOOD.slice(GOOD.indexOf('      open:'), GOOD.indexOf('    load:')), ''],
    [GOOD.slice(GOOD.indexOf('thresholds:'), GOOD.indexOf('profiles:')), ''],
  ],
  [
    'a plan that measures nothing',
    ['        sent_at: { path: server_ts, unit: ms }\n        rate: 20/s\n', ''],
    [GOOD.slice(GOOD.indexOf('thresholds:'), GOOD.indexOf('profiles:')), ''],
  ],
  [
    'variables that are not set',
    ['"Bearer ${login.token}"', '"Bearer ${FEED_TOKEN}"'],
    ['"ws://127.0.0.1:8787/ws"', '"${FEED_URL}"'],
  ],
]

function edited(edits: readonly Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the plan has no ${from}`)
    return text.replace(from, () => to)
  }, GOOD)
}

/** What is warned of, and what the environment lacks: the rest of the answer depends on the machine. */
function warned(stdout: string): string {
  const lines = stdout.split('\n')
  const begins = lines.flatMap((line, index) => (/^(?:◆ |From the environment)/.test(line) ? [index] : []))
  const isTable = (line: string) => /^◆ (?:depends|too few|not set) /.test(line)
  return begins
    .filter((index) => !isTable(lines[index]!))
    .flatMap((index) => {
      const rest = lines.slice(index + 1)
      const isWarning = lines[index]!.startsWith('◆')
      const end = isWarning ? rest.findIndex((line) => !line.startsWith('  ')) : rest.indexOf('')
      return [lines[index]!, ...rest.slice(0, end)]
    })
    .join('\n')
}

async function answer(argv: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await socketgate(argv, { cwd: folder })
  return `$ socketgate ${argv.join(' ')}\n${exit === 0 ? `${warned(stdout)}\n` : stderr}`
}

test('what a newcomer is told of each slip is committed, to be read by a reviewer', async () => {
  const told: string[] = []
  for (const [what, ...edits] of SLIPS) {
    writeFileSync(join(folder, 'plan.yaml'), edited(edits))
    told.push(`# ${what}\n${await answer(['check', 'plan.yaml'])}`)
  }
  told.push(`# the same, run\n${await answer(['run', 'plan.yaml', '--engine', 'embedded'])}`)
  writeFileSync(join(folder, 'plan.yaml'), GOOD)
  writeFileSync(join(folder, 'empty.yaml'), '# to do\n')
  told.push(
    `# an empty file\n${await answer(['check', 'empty.yaml'])}`,
    `# a wrong name of the file\n${await answer(['check', 'plna.yaml'])}`,
    `# a wrong folder\n${await answer(['check', 'plans/plan.yaml'])}`,
    `# no file\n${await answer(['check'])}`,
    `# a profile that is not there\n${await answer(['check', 'plan.yaml', '--profile', 'rp'])}`,
  )
  await expect(told.join('\n')).toMatchFileSnapshot('golden/newcomer.txt')
}, 60_000)

test('the plan that all slips are made from is right, and warned of nothing', async () => {
  writeFileSync(join(folder, 'plan.yaml'), GOOD)
  expect(await answer(['check', 'plan.yaml'])).toBe('$ socketgate check plan.yaml\n\n')
})
