import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import { sameBuild } from '../../src/model/record/builds.ts'
import { secretsOf } from '../../src/plan/grant/secrets.ts'
import { buildSources } from '../../src/target/sources.ts'
import { loadWith } from './support.ts'

describe('the url of a build', () => {
  it('is filled in, encoded in its query, and shown without what was filled in or asked', () => {
    const version = { url: '${targets.api}/v/${REGION}/version?key=${KEY:-none}', path: 'build.commit' }
    const load = loadWith(80, { version, expect: ' ${SHA:-} ', ready: 5_000, line: 3 })
    const [source] = buildSources(load, { REGION: 'eu', KEY: 'a&b', SHA: '8c1f0e2' })
    expect(source).toEqual({
      target: 'feed',
      url: 'http://127.0.0.1:80/v/eu/version?key=a%26b',
      shown: '…/v/…/version',
      path: ['build', 'commit'],
      field: 'build.commit',
      expected: '8c1f0e2',
      within: 5_000,
      line: 3,
    })
  })

  it('expects nothing where the expectation is empty, and asks once without ready', () => {
    const load = loadWith(80, { version: { url: '${targets.api}/v' }, expect: '${SHA:-}' })
    expect(buildSources(load, {})).toMatchObject([{ expected: null, within: null, path: null }])
  })

  it('that turns out to be no url of http is a plan error that shows no value', () => {
    const load = loadWith(80, { version: { url: '${targets.api}/v' }, line: 3 })
    const other = { ...load, targets: { ...load.targets, api: { url: '${API}' } } }
    const message = 'plan.yaml:3 the version url of target feed is not a url of http:// or https://'
    for (const API of ['wss://user:secret@feed.example', 'secret', 'http://'])
      expect(() => buildSources(other, { API })).toThrow(new Failure('plan', message))
  })
})

describe('two names of a build', () => {
  it.each([
    ['41d7ab9', '41d7ab9', true],
    ['41d7ab9', '41d7ab9c0ffee41d7ab9c0ffee41d7ab9c0ffee1', true],
    ['41D7AB9C', '41d7ab9', true],
    ['41d7ab9', '41d7aba', false],
    ['41d7ab', '41d7ab9c', false],
    ['v1.2', 'v1.2.3', false],
  ])('%s and %s are one: %s', (a, b, same) => {
    expect(sameBuild(a, b)).toBe(same)
    expect(sameBuild(b, a)).toBe(same)
  })
})

describe('an expected build', () => {
  it('is no secret of the environment, but what else a version url takes is', () => {
    const version = { url: '${targets.api}/v?key=${API_KEY}' }
    const load = loadWith(80, { version, expect: '${BUILD_SHA:-}' })
    const variables = ['API_KEY', 'BUILD_SHA'].map((name) => ({ name, line: 1, column: 1 }))
    const env = { API_KEY: 'tr0ub4dor&3', BUILD_SHA: '41d7ab9c0ffee' }
    expect(secretsOf({ ...load, variables }, env)).toEqual(['tr0ub4dor&3'])
  })
})
