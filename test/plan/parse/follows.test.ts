import { describe, expect, it } from 'vitest'
import { problemsOf } from './support.ts'

/** A plan whose login gives the names that a socket and a request use. */
const plan = (changes: { readonly [part: string]: string } = {}) => {
  const part = {
    targets: 'targets:\n  api: { url: "http://127.0.0.1:1" }\n  feed: { url: "ws://127.0.0.1:1" }',
    login: 'login:\n  request: { method: POST, url: "${targets.api}/login" }\n  save: { token: token }',
    vars: '    vars: { room: "1" }',
    load: '{ executor: constant-vus, vus: 2, duration: 9s }',
    ...changes,
  }
  return `version: 1
name: follows
${part.targets}
${part.login}
scenarios:
  orders:
    socket:
      url: "\${targets.feed}/ws?room=\${vars.room}"
      headers: { Authorization: "Bearer \${login.token}" }
    load: ${part.load}
${part.vars}
  list:
    rest:
      steps:
        - request: { method: GET, url: "\${targets.api}/o", headers: { A: "\${login.token}" } }
    load: { executor: constant-vus, vus: 1, duration: 9s }
`
}
const told = (changes: { readonly [part: string]: string }) =>
  problemsOf(plan(changes)).map(({ path, message }) => `${path}: ${message}`)

describe('a problem that follows from another is held back', () => {
  it.each<[string, { readonly [part: string]: string }, string]>([
    [
      'a list under login',
      {
        login:
          'login:\n  - request: { method: POST, url: "${targets.api}/login" }\n    save: { token: token }',
      },
      'login: found a list, expected a mapping',
    ],
    [
      'a list of what is saved',
      { login: 'login:\n  request: { method: POST, url: "${targets.api}/login" }\n  save: [token]' },
      'login.save: found a list, expected a mapping of names to JSON paths',
    ],
    [
      'save one level too deep',
      { login: 'login:\n  request: { method: POST, url: "${targets.api}/login", save: { token: token } }' },
      'login.request.save: unknown key "save"; expected one of method, url, headers, json, form, body, timeout',
    ],
    ['no targets', { targets: '' }, ': "targets" is missing'],
    ['a list of vars', { vars: '    vars: [room]' }, 'scenarios.orders.vars: found a list'],
    [
      'a misspelled key of vars',
      { vars: '    var: { room: "1" }' },
      'unknown key "var"; did you mean "vars"?',
    ],
    [
      'a misspelled key that is needed',
      { load: '{ executor: constant-vus, vuss: 2, duration: 9s }' },
      'scenarios.orders.load.vuss: unknown key "vuss"; did you mean "vus"?',
    ],
  ])('%s is one problem', (_, changes, message) => {
    expect(told(changes)).toEqual([expect.stringContaining(message)])
  })

  it('where nothing is wrong there is none', () => {
    expect(() => problemsOf(plan())).toThrow()
  })
})

describe('a problem of its own is told', () => {
  it('beside another that has nothing to do with it', () => {
    const text = plan({ load: '{ executor: constant-vus, users: 2, duration: 9s }' })
    expect(problemsOf(text.replaceAll('login.token', 'login.tokn')).map(({ path }) => path)).toEqual([
      'scenarios.orders.socket.headers.Authorization',
      'scenarios.orders.load',
      'scenarios.orders.load.users',
      'scenarios.list.rest.steps[0].request.headers.A',
    ])
  })

  it('where the plan has no login at all', () => {
    expect(told({ login: '' })).toHaveLength(2)
  })
})
