import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import type { Ran } from './terminal.ts'

/** So many times a run is made that other work on this machine may have made busy. */
const TRIES = 4

/** Why a test was skipped: named, so that nobody takes it for a pass. */
export const BUSY = 'this machine is too busy for its generator in every run'

/** Runs until the generator was fit, by the verdict in `out`; false: it never was, and nothing can be said. */
export async function settled(out: string, attempt: () => Promise<Ran>): Promise<Ran | false> {
  for (let i = 1; i <= TRIES; i++) {
    const ran = await attempt()
    const { reasons }: Verdict = JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8'))
    if (!reasons.some(({ message }) => message.includes('busy'))) return ran
  }
  return false
}
