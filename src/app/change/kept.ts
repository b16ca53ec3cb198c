import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Verdict } from '../../model/verdict/verdict.ts'
import type { Context } from '../context.ts'
import { given } from '../options/given.ts'
import { reportsOf } from '../results/reports.ts'
import { clearResults, makeOut, writeAfterAll } from '../results/results-folder.ts'
import type { RunOptions } from '../run-plan.ts'

/** Of the results of a change, where those of the base's plan lie. */
export const BASE_FOLDER = 'base'

/** A verdict that no run of the change's own plan is behind, with its reports in the results. */
export async function kept(
  verdict: Verdict,
  { out: path, reproduce, docs }: Pick<RunOptions, 'out' | 'reproduce' | 'docs'>,
  { cwd, redactor }: Context,
) {
  const reports = reportsOf(verdict, { reproduce: redactor.text(reproduce), ...given('docs', docs) })
  const out = await makeOut(path, cwd)
  const unwritten = await writeAfterAll(out, reports, cwd)
  return { verdict, reports, out, ...given('unwritten', unwritten) }
}

/** Of a step that ends before its verdict nobody must find an older one, whichever plan it was of. */
export async function clearOlder(path: string, cwd: string): Promise<void> {
  const out = await makeOut(path, cwd)
  await clearResults(out)
  await clearBase(out, cwd)
}

/** The same of what lies there of the base's plan. */
export async function clearBase(path: string, cwd: string): Promise<void> {
  const base = join(await makeOut(path, cwd), BASE_FOLDER)
  const facts = await lstat(base).catch(() => null)
  if (facts?.isDirectory()) await clearResults(base)
}
