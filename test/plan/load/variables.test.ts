import { describe, expect, test } from 'vitest'
import { Failure } from '../../../src/model/failure.ts'
import type { Variable } from '../../../src/model/load/placeholder.ts'
import { neededVariables, resolveVariables } from '../../../src/plan/grant/variables.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import { planOf } from './builder.ts'

const loadWith = (...variables: Variable[]) => makeLoad(planOf({ variables }))
const token: Variable = { name: 'TOKEN', line: 12, column: 5 }
const PAIRED = {
  base: { targets: {} },
  candidate: { targets: {} },
  pairs: 8,
  each: 20_000,
  variables: [{ name: 'BASE_FEED', line: 2, column: 1 }, token],
  line: 1,
}
const base: Variable = { name: 'API_BASE', fallback: 'http://127.0.0.1:8787', line: 9, column: 3 }

describe('resolveVariables', () => {
  test('takes the plan’s names from the environment, and only those', () => {
    expect(resolveVariables(loadWith(token, base), { TOKEN: 'x', HOME: '/root' })).toEqual({
      TOKEN: 'x',
      API_BASE: 'http://127.0.0.1:8787',
    })
  })

  test('takes an empty variable for an unset one', () => {
    expect(resolveVariables(loadWith(base), { API_BASE: '' })).toEqual({ API_BASE: 'http://127.0.0.1:8787' })
    expect(() => resolveVariables(loadWith(token), { TOKEN: '' })).toThrow(Failure)
  })

  test('takes an empty default for a value', () => {
    expect(resolveVariables(loadWith({ ...token, fallback: '' }), {})).toEqual({ TOKEN: '' })
  })

  test('leaves a variable with several defaults to its uses', () => {
    const load = loadWith({ ...token, fallback: 'a' }, { ...token, fallback: 'b' })
    expect(resolveVariables(load, {})).toEqual({})
    expect(resolveVariables(load, { TOKEN: 'c' })).toEqual({ TOKEN: 'c' })
  })

  test('names every unset variable with its line, and how to set it', () => {
    const load = loadWith(token, base, { name: 'FEED_URL', line: 3, column: 7 })
    expect(() => resolveVariables(load, {})).toThrow(
      'plan.yaml:3:7 the environment variable FEED_URL is not set; on a command line: FEED_URL=… socketgate run plan.yaml; ' +
        'in a workflow, under env: of the step: FEED_URL: ${{ vars.FEED_URL }} (with confirm.yml, a line of its vars); or give it a default in the plan: ${FEED_URL:-…}\n' +
        'plan.yaml:12:5 the environment variable TOKEN is not set; on a command line: TOKEN=… socketgate run plan.yaml; ' +
        'in a workflow, under env: of the step: TOKEN: ${{ secrets.TOKEN }} (with confirm.yml, a line of its secrets)',
    )
  })

  test.each(['FEED_TOKEN', 'API_KEY', 'DB_PASSWORD', 'USER_ID'])('advises no default for %s', (name) => {
    const failure = () => resolveVariables(loadWith({ name, line: 1, column: 1 }), {})
    expect(failure).not.toThrow('default')
    expect(failure).toThrow(name)
  })

  test('tells somebody without a variable to set it, not to check the plan', () => {
    try {
      resolveVariables(loadWith(token), {})
      expect.unreachable()
    } catch (error) {
      expect((error as Failure).next).toEqual(['Set TOKEN where the run is started, and run again.'])
    }
  })

  test.each(['secret\r\nX-Evil: 1', 'secret\n', '\rsecret', 'secret\0'])(
    'refuses %j and never prints it',
    (value) => {
      try {
        resolveVariables(loadWith(token), { TOKEN: value })
        expect.unreachable()
      } catch (error) {
        expect(error).toBeInstanceOf(Failure)
        expect((error as Failure).outcome).toBe('plan')
        expect((error as Failure).problems[0]).toMatchObject({ line: 12, column: 5 })
        expect((error as Failure).message).toContain('TOKEN holds a line break')
        expect((error as Failure).message).not.toContain('secret')
      }
    },
  )

  test('does not take an inherited property for a variable', () => {
    const load = loadWith({ name: 'TOSTRING', line: 1, column: 1 }, token)
    expect(() => resolveVariables(load, Object.create({ TOKEN: 'x', TOSTRING: 'y' }))).toThrow(
      'TOKEN is not set',
    )
  })
})

describe('what a plan needs from the environment', () => {
  const needs = (env: { readonly [name: string]: string }) =>
    neededVariables(planOf({ variables: [token, base], paired: PAIRED }), env).map(
      ({ name, set, default: fallback, paired }) => [name, set, fallback, paired],
    )

  test('is every variable in the order of its line, set or not, and never what it holds', () => {
    expect(needs({})).toEqual([
      ['BASE_FEED', false, false, true],
      ['API_BASE', false, true, false],
      ['TOKEN', false, false, false],
    ])
    expect(needs({ TOKEN: 'abcdef', API_BASE: '' }).map(([name, set]) => [name, set])).toEqual([
      ['BASE_FEED', false],
      ['API_BASE', false],
      ['TOKEN', true],
    ])
  })
})
