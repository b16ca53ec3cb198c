import { describe, expect, it } from 'vitest'
import { parse, planText, sentencesOf } from './support.ts'

const API = '  api: { url: "http://127.0.0.1:8787" }'
const VERSION = 'version: { url: "${targets.api}/version", path: commit }'
const plan = (rest: string) =>
  planText({ targets: `${API}\n  feed: { url: "ws://127.0.0.1:8787/ws", ${rest} }` })

describe('the build of a target', () => {
  it('has its url, path, expectation and time to be ready, with the line of ready', () => {
    const targets = [
      API,
      '  feed:',
      '    url: "ws://127.0.0.1:8787/ws"',
      `    ${VERSION}`,
      '    expect: "${BUILD_SHA:-}"',
      '    ready: { within: 2m }',
    ].join('\n')
    const { feed, api } = parse(planText({ targets })).targets
    expect(feed).toEqual({
      url: 'ws://127.0.0.1:8787/ws',
      urlLine: 6,
      version: { url: '${targets.api}/version', path: 'commit' },
      expect: '${BUILD_SHA:-}',
      ready: 120_000,
      line: 9,
    })
    expect(api).toEqual({ url: 'http://127.0.0.1:8787', urlLine: 4 })
  })

  it('asks for the variables of its url and of what it expects', () => {
    const text = plan('version: { url: "${targets.api}/v/${REGION}" }, expect: "${BUILD_SHA:-}"')
    expect(parse(text).variables.map(({ name, fallback }) => [name, fallback])).toEqual([
      ['REGION', undefined],
      ['BUILD_SHA', ''],
    ])
  })

  it('changes nothing in what the virtual users do', () => {
    expect(parse(plan(VERSION)).scenarios).toEqual(parse(planText()).scenarios)
  })

  it.each([
    [
      'expect: abc',
      ': "expect" needs "version", the url that is asked: version: { url: "${targets.api}/version", path: commit }',
    ],
    [
      'ready: { within: 5s }',
      ': "ready" needs "version", the url that is asked: version: { url: "${targets.api}/version", path: commit }',
    ],
    [
      'version: { url: "${targets.feed}/version" }',
      '.version.url: the target "feed" is ws; a request needs http or https, as "${targets.api}" is',
    ],
    [
      'version: { url: "http://127.0.0.1/version" }',
      '.version.url: a url begins with ${targets.NAME}, so that every target is seen: the address stands under "targets" (api, feed); write for instance "${targets.api}/path"',
    ],
    ['version: { url: "${targets.api}/${vu}" }', '.version.url: "${vu}" does not work here'],
    [
      'version: { url: "${targets.api}/version", path: "a..b" }',
      '.version.path: this is not a path; write for instance commit or build.commit',
    ],
    [`${VERSION}, expect: "\${targets.api}"`, '.expect: "${targets.api}" does not work here'],
    [`${VERSION}, ready: { within: 500h }`, '.ready.within: 500h is longer than 480h, the longest duration'],
  ])('%s is refused', (rest, says) => {
    expect(sentencesOf(plan(rest))).toEqual([`targets.feed${says}`])
  })
})
