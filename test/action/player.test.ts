import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { evaluate, filled, holds, type Scope } from '../support/player/expression.ts'
import { type Call, play } from '../support/player/play.ts'

const status = { success: true, failure: false, cancelled: false, always: true }
const failed = { ...status, success: false, failure: true }
const contexts = {
  inputs: { plan: "it's", none: '' },
  needs: { a: { result: 'success', outputs: { 'x-1': '2' } } },
}
const scope: Scope = { contexts, status }

describe('an expression', () => {
  test.each([
    ["inputs.plan == 'IT''S'", true],
    ["needs.a.outputs.x-1 == 2 && inputs.none == ''", true],
    ["inputs.nobody == ''", true],
    ['inputs.nobody != null || !true', false],
    ["(false || 'a') == 'a'", true],
    ["inputs.none || 'other'", 'other'],
  ])('%s is %o', (text, value) => expect(evaluate(text, scope)).toBe(value))

  test.each([
    'a > b',
    'hashFiles()',
    "contains(inputs.plan, 'x')",
    'vars.x',
    'needs.*.result',
    "'open",
    'inputs.plan x',
  ])('%s is refused', (text) => expect(() => evaluate(text, scope)).toThrow())

  test('fills a text', () => {
    expect(filled('a ${{ inputs.plan }} ${{ inputs.nobody }}.', scope)).toBe("a it's .")
    expect(() => filled('${{ inputs', scope)).toThrow('not closed')
    expect(() => filled('${{ needs }}', scope)).toThrow('no text')
  })
})

describe('a condition', () => {
  test.each([
    [undefined, status, true],
    [undefined, failed, false],
    ["inputs.none == ''", failed, false],
    ['${{ always() }}', failed, true],
    ['${{ !cancelled() }}', failed, true],
    ['${{ !cancelled() }}', { ...failed, cancelled: true }, false],
    ["failure() && inputs.none == ''", failed, true],
    ["failure() && inputs.none == ''", status, false],
  ])('%s, with %o, holds: %s', (text, statuses, expected) =>
    expect(holds(text, { contexts, status: statuses })).toBe(expected),
  )
})

/** A called workflow of these jobs, whose steps are nothing. */
function workflow(jobs: string): string {
  const path = join(temporaryFolder(), 'called.yml')
  writeFileSync(path, `on: { workflow_call: {} }\njobs:\n${jobs}`)
  return path
}

const CHAIN = `
  a: { runs-on: x, steps: [] }
  b: { runs-on: x, needs: a, if: "needs.a.outputs.more == '2'", strategy: { fail-fast: false, matrix: { n: [2, 3] } }, steps: [], outputs: { two: x, three: x } }
  c: { runs-on: x, needs: b, steps: [] }
  d: { runs-on: x, needs: [a, c], if: "\${{ !cancelled() }}", steps: [] }
  e: { runs-on: x, needs: c, if: "\${{ !cancelled() && 1 == 1 }}", steps: [] }
`

/** What a workflow comes to, by what its legs end as; `more` is what the first job gives. */
async function resultsOf(
  more: string,
  ends: { readonly [leg: string]: 'failure' },
  over: Partial<Call> = {},
) {
  const leg: Call['leg'] = async ({ name }) => ({
    result: ends[name] ?? 'success',
    outputs: { more, [name]: name },
  })
  const { results, ran } = await play({ workflow: workflow(CHAIN), inputs: {}, github: {}, leg, ...over })
  return [Object.values(results).join(' '), ran.join(' ')]
}

describe('jobs', () => {
  test('of which one is skipped take those along that need it, however far behind', async () => {
    expect(await resultsOf('0', {})).toEqual(['success skipped skipped success success', 'a d e'])
  })

  test('of a matrix fail together, and give what each leg gives', async () => {
    const all = 'a b (2) b (3) '
    expect(await resultsOf('2', {})).toEqual(['success success success success success', `${all}c d e`])
    const ended = 'success failure skipped success success'
    expect(await resultsOf('2', { 'b (3)': 'failure' })).toEqual([ended, `${all}d e`])
  })

  test('of a cancelled run are cancelled where nothing stands beside !cancelled(), and else skipped', async () => {
    const ended = 'success cancelled skipped cancelled skipped'
    expect(await resultsOf('2', {}, { cancelledIn: 'b' })).toEqual([ended, 'a b (2) b (3)'])
  })

  test.each(['container: x', 'continue-on-error: true', 'uses: x'])('with %s are refused', async (key) => {
    const path = workflow(`  a: { runs-on: x, ${key}, steps: [] }\n`)
    await expect(resultsOf('0', {}, { workflow: path })).rejects.toThrow('does not know')
  })
})
