import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { actionlint, describeWithActionlint } from '../support/actionlint.ts'
import { FENCES, kindOf } from '../support/fences.ts'
import { faultsOf, OURS } from '../support/workflow-rules.ts'

const BLOCKS = FENCES.filter(({ language }) => language === 'yaml').map((fence) => ({
  ...fence,
  kind: kindOf(parse(fence.text)),
}))

const HEAD = { name: 'name: Example\n', on: 'on: { push: }\n', permissions: 'permissions: {}\n' }
const JOB = `jobs:
  example:
    runs-on: ubuntu-24.04
    permissions:
      contents: read # an example
    steps:
`

/** Every workflow that the documents show, by the place of the block; parts are put into a whole one. */
const EXAMPLES: readonly (readonly [string, string])[] = BLOCKS.flatMap(({ at, kind, text }) => {
  if (kind === 'workflow') return [[at, text] as const]
  if (kind === 'head') return [[at, `${text}${headWithout(text)}${JOB}      - run: 'true'\n`] as const]
  return kind === 'steps' ? [[at, `${headWithout('')}${JOB}${indented(text)}`] as const] : []
})

/** What a workflow needs and this part of one lacks. */
function headWithout(part: string): string {
  const given = Object.keys(parse(part) ?? {})
  return Object.entries(HEAD)
    .filter(([key]) => !given.includes(key))
    .map(([, line]) => line)
    .join('')
}

/** Steps stand in the documents as deep as in a workflow, or at the margin. */
function indented(steps: string): string {
  const depth = ' '.repeat(6 - /^ */.exec(steps)![0].length)
  return steps.replace(/^(?=.)/gm, depth)
}

const OWN = Object.fromEntries(
  readdirSync('.github/workflows').map((file) => [file, readFileSync(`.github/workflows/${file}`, 'utf8')]),
)

describe('a workflow that the documents show', () => {
  test.each(EXAMPLES)('at %s keeps the rules of our own', (_, text) => {
    expect(faultsOf(text)).toEqual([])
  })

  test('is found', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(5)
  })
})

const GOOD = `${headWithout('')}${JOB}      - uses: ${OURS}\n        with: { plan: a.yaml }\n`

/** A fault, and how it comes into a workflow that has none. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ['runs under pull_request_target', 'push:', 'pull_request_target:'],
  ['grants permissions to every job', 'permissions: {}', 'permissions: { contents: write }'],
  ['contents: read: without its reason', ' # an example', ''],
  ['example: does not say its permissions', '    permissions:\n      contents: read # an example\n', ''],
  ['actions/cache@v4: not pinned', OURS, 'actions/cache@v4'],
  ['example: puts an expression into a shell', `uses: ${OURS}`, 'run: echo ${{ github.head_ref }} #'],
  ['example: passes a secret by an input; it belongs into env', 'a.yaml', "'${{ secrets.PLAN }}'"],
  ['example: passes a text of the event by an input', 'a.yaml', "'${{ github.head_ref }}'"],
  ['example: gives an input that there is not: plna', 'plan:', 'plna:'],
  ['example: leaves a token in the checkout', OURS, `actions/checkout@${'0'.repeat(40)} # v1.2.3`],
]

describe('the rules', () => {
  test('let a good workflow through', () => {
    expect(faultsOf(GOOD)).toEqual([])
  })

  test.each(FAULTS)('see that one %s', (fault, good, bad) => {
    expect(faultsOf(GOOD.replace(good, bad))).toContain(fault)
  })

  test('see what a workflow with secrets takes of the change', () => {
    const text = GOOD.replace('push:', 'workflow_run: { workflows: [Load] }')
    const bad = text.replace('a.yaml', "'${{ github.event.workflow_run.head_branch }}'")
    expect([faultsOf(text), faultsOf(bad)]).toEqual([
      [],
      [
        'example: takes something of the change beside secrets',
        'example: passes a text of the event by an input',
      ],
    ])
  })
})

describeWithActionlint('actionlint', () => {
  const named = Object.fromEntries(EXAMPLES.map(([at, text]) => [`${at.replace(/\W/g, '-')}.yml`, text]))
  const asLocal = (text: string) => text.replaceAll(OURS, './')

  test('finds nothing in our own workflows, nor in those of the documents', () => {
    const examples = Object.entries(named).map(([file, text]) => [file, asLocal(text)])
    expect(actionlint({ ...OWN, ...Object.fromEntries(examples) })).toEqual([])
  })

  test('sees an input that the action does not have, an output, a title in a shell', () => {
    const bad = asLocal(GOOD).replace(
      'plan: a.yaml }',
      "plna: a.yaml }\n        id: gate\n      - run: echo '${{ github.event.pull_request.title }}'\n      - run: echo '${{ steps.gate.outputs.nothing }}'",
    )
    const said = actionlint({ 'bad.yml': bad }).join('\n')
    expect(said).toMatch(/input "plna" is not defined/)
    expect(said).toMatch(/pull_request\.title" is potentially untrusted/)
    expect(said).toMatch(/property "nothing" is not defined/)
  })
})
