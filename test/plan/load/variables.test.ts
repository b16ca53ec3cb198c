import { describe, expect, test } from 'vitest'
import { Failure } from '../../../src/model/failure.ts'
import type { Variable } from '../../../src/model/load/placeholder.ts'
import { resolveVariables } from '../../../src/plan/grant/variables.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import { planOf } from './builder.ts'

const loadWith = (...variables: Variable[]) => makeLoad(planOf({ variables }))
const token: Variable = { name: 'TOKEN', line: 12, column: 5 }
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

  test('names every unset variable with its line', () => {
    const load = loadWith(token, base, { name: 'USER_ID', line: 3, column: 7 })
    expect(() => resolveVariables(load, {})).toThrow(
      'plan.yaml:3:7 the environment variable USER_ID is not set; set it, or give it a default: ${USER_ID:-...}\n' +
        'plan.yaml:12:5 the environment variable TOKEN is not set; set it, or give it a default: ${TOKEN:-...}',
    )
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
