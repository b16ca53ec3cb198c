import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readBounded } from '../../files/bounded.ts'
import { Failure } from '../../model/failure.ts'
import { isObject } from '../../model/json.ts'
import type { Record } from '../../model/record/record.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { printable } from '../../text/foreign.ts'
import { reason } from '../files/reason.ts'
import { readEvidence } from '../judge/evidence-files.ts'
import { RECORD_FILE } from './results-folder.ts'

/** A verdict of a large plan has some 200 KB. */
const LARGEST_VERDICT = 16 * 1024 * 1024

/** The verdict in a folder of results. @throws {Failure} usage: there is none, or none of this version. */
export async function readVerdict(out: string, cwd: string): Promise<Verdict> {
  const path = join(out, 'verdict.json')
  const shown = printable(path)
  const { bytes } = await readBounded(resolve(cwd, path), LARGEST_VERDICT).catch(async (error: unknown) => {
    const names = await readdir(resolve(cwd, out)).catch((): string[] => [])
    const next = names.includes('verdicts.json')
      ? `These are the results of several plans: name the folder of one of them, --out ${printable(out)}/PLAN.`
      : 'Name the results of the run with --out DIR.'
    throw new Failure('usage', `cannot read ${shown}: ${reason(error)}. ${next}`)
  })
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    if (isObject(value) && value.version === 1 && Array.isArray(value.gates) && Array.isArray(value.runs)) {
      return value as unknown as Verdict
    }
  } catch {
    // What is no JSON is no verdict.
  }
  throw new Failure(
    'usage',
    `${shown} is not a verdict of this version: name the results of the run with --out DIR`,
  )
}

/** The records beside it, without those of pairs. @throws {Failure} usage: one that is none. */
export async function readRecords(out: string, cwd: string): Promise<readonly Record[]> {
  const names = (await readdir(resolve(cwd, out))).filter((name) => RECORD_FILE.test(name))
  const files = await readEvidence(
    names.toSorted().map((name) => join(out, name)),
    cwd,
  )
  return files.flatMap((file) => (file.kind === 'record' ? [file.record] : []))
}
