import { describe, expect, it } from 'vitest'
import { parse, planText, sentencesOf } from './support.ts'

const FORM = '{ request: { url: "${targets.api}/form" }, save: { csrf: { after: "[", before: "]" } } }'

describe('a login of several requests', () => {
  it('is those before the last, and the last', () => {
    const text = planText({
      login: `login: { per: run, steps: [${FORM}, { request: { url: "\${targets.api}/in?\${login.csrf}" } }] }`,
    })
    expect(parse(text).login).toMatchObject({
      per: 'run',
      before: [{ name: 'login', save: { csrf: { after: '[', before: ']' } } }],
      request: { name: 'login', url: '${targets.api}/in?${login.csrf}' },
    })
  })

  const WRONG: readonly (readonly [what: string, login: string, ...says: string[]])[] = [
    ['nothing to ask', '{ per: vu }', 'login: a login needs "request", or "steps" where it takes several'],
    [
      'a request beside steps',
      `{ request: { url: "\${targets.api}/" }, steps: [${FORM}] }`,
      'login.request: "request" stands in a step where a login has "steps"',
    ],
    [
      'a value of a later step',
      `{ steps: [{ request: { url: "\${targets.api}/\${login.csrf}" } }, ${FORM}] }`,
      'login.steps[0].request.url: "${login.csrf}": login saves nothing named "csrf"; known: none',
    ],
    [
      'a path that is none',
      '{ request: { url: "${targets.api}/" }, save: { a: { path: data, inner: "x..y" } } }',
      'login.save.a.inner: "x..y" is not a path; write for instance data.items[0].id',
    ],
    [
      'a source that is none',
      '{ request: { url: "${targets.api}/" }, save: { a: { hader: x } } }',
      'login.save.a: "path" is missing; write for instance path: data',
      'login.save.a.hader: unknown key "hader"; expected one of path, inner, optional',
    ],
    [
      'two sources',
      '{ request: { url: "${targets.api}/" }, save: { a: { header: x, cookie: y } } }',
      'login.save.a.cookie: unknown key "cookie"; expected one of header, optional',
    ],
    [
      'half of a text',
      '{ request: { url: "${targets.api}/" }, save: { a: { after: "[" } } }',
      'login.save.a: "before" is missing; write for instance before: "',
    ],
  ]

  it.each(WRONG)('with %s is a problem with its place', (_, login, ...says) => {
    expect(sentencesOf(planText({ login: `login: ${login}` }))).toEqual(says)
  })
})
