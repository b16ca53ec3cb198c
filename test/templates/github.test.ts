import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { actionlint, describeWithActionlint } from '../support/actionlint.ts'
import { STARTS, TEMPLATES, WORKFLOWS } from '../support/templates.ts'
import { CONFIRM, faultsOf, OURS } from '../support/workflow-rules.ts'
import { describeWithZizmor, zizmor } from '../support/zizmor.ts'

interface Job {
  readonly name?: string
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly environment?: string
  readonly 'timeout-minutes'?: number
  readonly with?: { readonly [input: string]: string }
  readonly uses?: string
  readonly steps?: readonly Pick<Job, 'uses' | 'with'>[]
}

const jobsOf = (text: string) => Object.values(parse(text).jobs as { readonly [id: string]: Job })

test('there is one for each way that is asked for', () => {
  const names = WORKFLOWS.map(([path]) => basename(path, '.yml'))
  const asked = ['pull-request', 'nightly', 'release', 'canary', 'seed', 'accept', 'fork-comment']
  expect(asked.filter((name) => !names.includes(name))).toEqual([])
})

describe.each(WORKFLOWS)('%s', (_, text) => {
  test('grants, pins, checks out and runs by the rules', () => {
    expect(faultsOf(text)).toEqual([])
  })

  test('ends, whatever its steps do, and never runs beside itself unbounded', () => {
    expect(parse(text).concurrency).toMatchObject({
      group: expect.any(String),
      'cancel-in-progress': expect.anything(),
    })
    // A called workflow has limits of its own.
    for (const job of jobsOf(text))
      if (job.uses !== CONFIRM) expect(job['timeout-minutes']).toBeGreaterThan(0)
  })

  test('says at its head where it goes and what is to be set', () => {
    const head = /^(?:# .*\n)+/.exec(text)?.[0].replaceAll('\n# ', ' ') ?? ''
    expect(head).toMatch(/Copy it to \.github\/workflows\/[\w-]+\.yml\./)
    expect(head).toMatch(/Set: OWNER/)
  })
})

test.each(['release', 'canary'])('%s deploys nothing that its gate has not let through', (name) => {
  const [gate, deploy] = jobsOf(TEMPLATES.get(`templates/github/${name}.yml`)!)
  expect(deploy!.needs).toBeTypeOf('string')
  // With any `if` of its own GitHub would start it after a gate that failed, or was skipped.
  expect(deploy).not.toHaveProperty('if')
  expect(deploy!.environment).toBe('production')
  const loading = [gate!, ...(gate!.steps ?? [])].find(({ uses = '' }) => [OURS, CONFIRM].includes(uses))
  const failing = loading!.with!['fail-on']
  for (const outcome of ['regression', 'slo', 'target', 'inconclusive']) expect(failing).toContain(outcome)
})

describeWithActionlint('actionlint', () => {
  test('finds nothing in the workflows', () => {
    const files = WORKFLOWS.map(([path, text]) => [basename(path), text.replaceAll(OURS, './')])
    expect(actionlint(Object.fromEntries(files))).toEqual([])
  })
})

describeWithZizmor('zizmor', () => {
  test('finds nothing in the workflows, nor in the actions that start a build', () => {
    expect(zizmor([...WORKFLOWS, ...STARTS].map(([path]) => path))).toEqual([])
  })
})
