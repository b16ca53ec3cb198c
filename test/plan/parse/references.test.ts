import { describe, expect, it } from 'vitest'
import { parse, planText, problemsOf, sentencesOf } from './support.ts'

const LOGIN = 'login: { request: { url: "${targets.api}/token" }, save: { token: access_token } }'
const SOCKET = 'scenarios.orders.socket'

function open(step: string): string {
  return planText({ login: LOGIN, socket: `      open: [${step}]`, more: '    vars: { room: 1 }' })
}

describe('an unknown name in a placeholder', () => {
  const NAMES: readonly (readonly [text: string, says: string])[] = [
    ['${login.tokn}', '"${login.tokn}": login saves nothing named "tokn"; did you mean "${login.token}"?'],
    ['${vars.rom}', '"${vars.rom}": the scenario has no var named "rom"; did you mean "${vars.room}"?'],
    ['${saved.id}', '"${saved.id}": no step of the scenario saves "id"; known: none'],
    ['${targets.fed}', '"${targets.fed}": no target is named "fed"; did you mean "${targets.feed}"?'],
    ['${targets.feed.url}', '"${targets.feed.url}": no target is named "feed.url"; known: api, feed'],
    ['${login.token..x}', '"token..x" is not a path; write for instance data.items[0].id'],
    ['${token}', 'unknown placeholder "${token}"; did you mean "${login.token}"?'],
    ['${uid}', 'unknown placeholder "${uid}"; did you mean "${uuid}"?'],
    ['${vu', '"${vu" is never closed with "}"'],
    ['${users.name}', '"${users.name}" is not yet supported'],
    ['${nit(1,2)}', 'unknown function in "${nit(1,2)}"; did you mean int, as in "${int(1,100)}"?'],
    ['${int(1)}', '"${int(1)}": int takes 2 arguments, as in "${int(1,100)}"'],
    ['${int(9,1)}', '"${int(9,1)}": int(9,1) goes from the larger to the smaller; turn them round'],
    ['${text(0)}', '"${text(0)}": "0" in text(…) must be a whole number from 1 to 1000000'],
    ['${float(a,1)}', '"${float(a,1)}": "a" in float(…) must be a number'],
    ['${now(sec)}', '"${now(sec)}": "sec" in now(…) must be s, ms or iso'],
    ['${now(ms,5m)}', '"${now(ms,5m)}": "5m" in now(…) must be an offset such as -5m or +1h'],
    ['${json()}', '"${json()}": json takes one value that is saved or sent, as in "${json(saved.x)}"'],
    ['${text:FEED}', '"${text:FEED}": it is text anyway; write it without "text:"'],
    [
      '${base64(vars.rom)}',
      '"${vars.rom}": the scenario has no var named "rom"; did you mean "${vars.room}"?',
    ],
  ]

  it.each(NAMES)('%s is a plan error with the nearest known one', (text, says) => {
    expect(sentencesOf(open(`{ send: { a: "${text}" } }`))).toEqual([`${SOCKET}.open[0].send.a: ${says}`])
  })
})

describe('a placeholder', () => {
  const PLACES: readonly (readonly [what: string, text: string, says: string])[] = [
    [
      'in a description',
      planText({ head: 'description: "${X}"' }),
      'description: placeholders do not work here: only in urls, headers, bodies, frames, match and vars',
    ],
    [
      'in the name of a request',
      open('{ request: { url: "${targets.api}" }, name: "order ${vu}" }'),
      `${SOCKET}.open[0].name: placeholders do not work here: only in urls, headers, bodies, frames, match and vars`,
    ],
    [
      'in a save',
      open('{ await: { save: { a: "${vu}" } } }'),
      `${SOCKET}.open[0].await.save.a: placeholders do not work here: only in urls, headers, bodies, frames, match and vars`,
    ],
    [
      'of the socket in a target',
      planText({ targets: '  feed: { url: "ws://h-${vu}" }\n' }),
      'targets.feed.url: "${vu}" does not work here',
    ],
    [
      'of what was received outside an answer',
      open('{ send: { a: "${received.id}" } }'),
      `${SOCKET}.open[0].send.a: "\${received.id}" works only in the send of an answer`,
    ],
    [
      'of what was sent in a send',
      open('{ send: { a: "${sent.id}" } }'),
      `${SOCKET}.open[0].send.a: "\${sent.id}" works only in the await of a step that sends`,
    ],
    [
      'of what was sent in an await without send',
      open('{ await: { match: { a: "${sent.id}" } } }'),
      `${SOCKET}.open[0].await.match.a: "\${sent.id}" needs a "send" in the same step`,
    ],
    [
      'of a field that is not sent',
      open('{ send: { idd: 1 }, await: { match: { a: "${sent.id}" } } }'),
      `${SOCKET}.open[0].await.match.a: the frame that is sent has no field "id"; did you mean "\${sent.idd}"?`,
    ],
    [
      'of an item of what is no list',
      open('{ send: { id: 1 }, await: { match: { a: "${sent[1]}" } } }'),
      `${SOCKET}.open[0].await.match.a: the frame that is sent is no list, and has no item [1]; its fields: \${sent.id}`,
    ],
    [
      'of an item that a list which is sent does not have',
      open('{ send: [quote, "${n}"], await: { match: { a: "${sent[2]}" } } }'),
      `${SOCKET}.open[0].await.match.a: the frame that is sent is a list of 2, which has no item [2]; it has [0] to [1]`,
    ],
    [
      'of a field deep in what is sent',
      open('{ send: { args: [{ id: 1 }] }, await: { match: { a: "${sent.args[0].ib}" } } }'),
      `${SOCKET}.open[0].await.match.a: "args[0]" of what is sent has no field "ib"; did you mean "\${sent.args[0].id}"?`,
    ],
    [
      'of a field of a single value',
      open('{ send: { id: "${n}" }, await: { match: { a: "${sent.id.x}" } } }'),
      `${SOCKET}.open[0].await.match.a: "id" of what is sent is a single value, which has no fields and no items; write "\${sent.id}"`,
    ],
    [
      'of a field of a frame that is text',
      open('{ send: { text: "42" }, await: { match: { a: "${sent.id}" } } }'),
      `${SOCKET}.open[0].await.match.a: the frame that is sent is { text: … }, and only fields of JSON can be named: write here what it holds`,
    ],
    [
      'of a field of what only the service knows',
      planText({
        login: LOGIN,
        socket:
          '      open: [{ send: { user: "${login.token}" }, await: { match: { a: "${sent.user.id}" } } }]',
      }),
      `${SOCKET}.open[0].await.match.a: "user" of what is sent is "\${login.token}", whose fields are not known before the load; write "\${login.token.id}" here`,
    ],
    [
      'of a field that a var does not have',
      planText({
        socket: '      headers: { a: "${vars.room.b}" }',
        more: '    vars: { room: { a: 1 } }',
      }),
      `${SOCKET}.headers.a: "room" of vars has no field "b"; did you mean "\${vars.room.a}"?`,
    ],
    [
      'of an item without its number',
      open('{ send: [a], await: { match: { a: "${sent[first]}" } } }'),
      `${SOCKET}.open[0].await.match.a: "[first]" is not a path; write for instance data.items[0].id`,
    ],
    [
      'of a var that is made later',
      planText({ more: '    vars: { a: "${vars.b}", b: 1 }' }),
      'scenarios.orders.vars.a: "${vars.b}" stands below; vars are made in order: write b above a',
    ],
    [
      'of a field of what is signed',
      planText({
        socket: '      headers: { a: "${vars.sig.hmac}" }',
        more: '    vars: { sig: { hmac: { hash: sha1, key: "${K}", text: a } } }',
      }),
      `${SOCKET}.headers.a: "sig" of vars is a single value, which has no fields and no items; write "\${vars.sig}"`,
    ],
    [
      'counting sends in a url',
      planText({ socket: '      headers: { a: "${n}" }' }),
      `${SOCKET}.headers.a: "\${n}" works only in what a socket sends and awaits`,
    ],
    [
      'drawn anew in what is awaited',
      open('{ await: { match: { a: "${int(1,3)}" } } }'),
      `${SOCKET}.open[0].await.match.a: "\${int(1,3)}" does not work here`,
    ],
    [
      'of the login in the login',
      planText({ login: LOGIN.replace('/token', '/${login.token}') }),
      'login.request.url: "${login.token}" does not work here',
    ],
  ]

  it.each(PLACES)('%s is refused', (_, text, says) => {
    expect(sentencesOf(text)).toEqual([says])
  })

  it('may stand in every place of the plan language', () => {
    const text = planText({
      login: LOGIN,
      socket: [
        '      headers: { a: "${login.token} ${vars.room} ${vu} ${iteration} ${uuid} ${now} ${pick(a,b)} ${int(1,9)} ${now(s,-5m)} ${group(2)} ${base64(login.token)} ${X}" }',
        '      answer: [{ match: { a: "${vars.room}", b: "${vu(8)}", c: "${text:vu}" }, send: { b: "${received.a.b} ${n} ${received[0].id}" } }]',
        '      errors: [{ match: { a: "${login.token}" } }]',
        '      heartbeat: { every: 5s, by: message, send: { at: "${now}" }, await: { match: { at: "${sent.at}" } } }',
        '      messages: [{ match: { room: "${vars.room}" } }]',
        '      open:',
        '        - { send: { json: { id: "${n}" } }, await: { match: { id: "${sent.id}", await: "${sent.id}" }, save: { session: id } } }',
        '        - { send: [quote, { id: "${n}" }], await: { match: { id: "${sent[1].id}", of: "${sent[0]}" } } }',
        '        - { request: { url: "${targets.api}/${saved.session}?a=${X}", json: ["${vars.room}"] } }',
      ].join('\n'),
      more: '    vars: { room: "${pick(a,b)}", name: "${X}-${vu}-${uuid}" }',
    })
    expect(parse(text).variables).toEqual([{ name: 'X', line: 11, column: 21 }])
  })
})

describe('a variable of the runner', () => {
  const header = (text: string) => planText({ socket: `      headers: { a: "${text}" }` })

  it.each<readonly [string, string]>([
    ['GITHUB_TOKEN', 'a token of GitHub'],
    ['GH_TOKEN', 'a token of GitHub'],
    ['ACTIONS_RUNTIME_TOKEN', 'of the runner, and may be a token of the job'],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', 'of the runner, and may be a token of the job'],
    ['INPUT_GITHUB_TOKEN', 'an input of an action, and may be a token of the job'],
    ['SOCKETGATE_GIT_TOKEN', 'the token of the baseline'],
    ['SOCKETGATE_LEASE_TOKEN', 'the token of leases'],
    ['RUNNER_TOKEN', 'a secret of the runner'],
    ...['ENV', 'OUTPUT', 'PATH', 'STATE', 'STEP_SUMMARY'].map(
      (file) => [`GITHUB_${file}`, 'a file by which steps write to the job'] as const,
    ),
  ])('%s is refused with its line, set or not, with or without a default', (name, what) => {
    for (const text of [`\${${name}}`, `\${${name}:-x}`]) {
      const [problem, ...more] = problemsOf(header(text))
      expect(more).toEqual([])
      expect(problem).toMatchObject({ file: 'plan.yaml', line: 10, path: `${SOCKET}.headers.a` })
      expect(problem?.message).toBe(
        `the environment variable ${name} is ${what}, which no plan may send anywhere; give what the service needs a name of its own`,
      )
    }
  })

  it('that is no token may stand in a plan', () => {
    const names = ['GITHUB_SHA', 'RUNNER_NAME', 'MY_GITHUB_TOKEN', 'ACTIONS', 'FEED_TOKEN']
    const text = header(names.map((name) => `\${${name}}`).join(' '))
    expect(parse(text).variables.map(({ name }) => name)).toEqual(names)
  })

  it('is refused for a service of the plan, too', () => {
    const services = `services:
  feed: { command: [node, feed.mjs], env: [SESSION_MS, Actions_Runtime_Token], ready: { url: "http://127.0.0.1:1/" } }
`
    expect(sentencesOf(`${planText()}\n${services}`)).toEqual([
      expect.stringContaining(
        'services.feed.env[1]: the environment variable Actions_Runtime_Token is of the runner',
      ),
    ])
  })
})

const WITHOUT_TARGET =
  'a url begins with ${targets.NAME}, so that every target is seen: the address stands under "targets" (api, feed); write for instance "${targets.feed}/path"'

describe('a url', () => {
  const URLS: readonly (readonly [url: string, says: string])[] = [
    ['ws://127.0.0.1/', WITHOUT_TARGET],
    ['${X}/ws', WITHOUT_TARGET],
    ['${targets.feed}.example.org/', 'what follows the target begins with "/" or "?"'],
    ['${targets.feed}@example.org/', 'what follows the target begins with "/" or "?"'],
    ['${targets.feed}:81/', 'what follows the target begins with "/" or "?"'],
    ['${targets.feed}${vars.room}', 'what follows the target begins with "/" or "?"'],
    ['${targets.feed}/#top', 'a url may not have a fragment (#)'],
    ['${targets.api}/ws', 'the target "api" is http; a socket needs ws or wss, as "${targets.feed}" is'],
  ]

  it.each(URLS)('of a socket that is %s is refused', (url, says) => {
    const text = planText({ more: '    vars: { room: 1 }' }).replace('"${targets.feed}"', `"${url}"`)
    expect(sentencesOf(text)).toEqual([`${SOCKET}.url: ${says}`])
  })

  it('of a request needs a target of http', () => {
    expect(sentencesOf(open('{ request: { url: "${targets.feed}/x" } }'))).toEqual([
      `${SOCKET}.open[0].request.url: the target "feed" is ws; a request needs http or https, as "\${targets.api}" is`,
    ])
  })

  it.each(['json', 'send', 'match', 'vars', 'form'])(
    'of a scenario named %s is looked at like any other',
    (name) => {
      const text = planText({ tags: '{}' }).replace('  orders:', `  ${name}:`)
      expect(sentencesOf(text.replace('"${targets.feed}"', '"ws://10.0.0.1/"'))[0]).toContain(
        `scenarios.${name}.socket.url: a url begins with \${targets.NAME}`,
      )
    },
  )

  it('in a body or a frame is just data', () => {
    expect(
      parse(open('{ send: { url: "http://a", socket: { url: "#b" }, request: { url: x } } }')).name,
    ).toBe('small')
  })

  it('of a target is http, https, ws or wss', () => {
    const targets = '  feed: { url: "${FEED_URL:-wsss://127.0.0.1}" }'
    expect(sentencesOf(planText({ targets }))).toEqual([
      'targets.feed.url: found "${FEED_URL:-wsss://127.0.0.1}", expected a url of http, https, ws or wss; did you mean "wss"?',
    ])
  })

  it('of a target may be a variable altogether', () => {
    expect(parse(planText({ targets: '  feed: { url: "${FEED_URL}" }' })).targets.feed?.url).toBe(
      '${FEED_URL}',
    )
  })
})

describe('a variable', () => {
  it('is known by its first use, and its default', () => {
    const targets =
      '  feed: { url: "${FEED_URL:-ws://127.0.0.1}" }\n  api: { url: "http://${HOST}:${PORT:-80}" }'
    expect(parse(planText({ targets })).variables).toEqual([
      { name: 'FEED_URL', fallback: 'ws://127.0.0.1', line: 4, column: 16 },
      { name: 'HOST', line: 5, column: 15 },
      { name: 'PORT', fallback: '80', line: 5, column: 15 },
    ])
  })

  it('has one default', () => {
    expect(sentencesOf(open('{ send: { a: "${X:-1}", b: "${X:-2}" } }'))).toEqual([
      `${SOCKET}.open[0].send.b: \${X} has another default in line 11; write the same one everywhere`,
    ])
  })
})
