import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeLoad } from '../../src/plan/load.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.yaml'))

describe('every example', () => {
  it.each(EXAMPLES)('%s is a plan, as it is and in each of its profiles', (name) => {
    const beside = (relative: string) => readFileSync(`examples/${relative}`)
    const plan = parsePlan(readFileSync(`examples/${name}`), name, beside)
    // The sizes of a script are in its code.
    if (plan.script !== undefined) return
    for (const profile of [undefined, ...Object.keys(plan.profiles)])
      expect(makeLoad(plan, profile).duration).toBeGreaterThan(0)
  })
})
