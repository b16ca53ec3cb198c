import { stand } from '../judge/attempts/stand.ts'
import { isAcceptable, withOverride, withoutLabel, withoutOverride } from '../judge/override/with-override.ts'
import { standWhole } from '../judge/several/stand-whole.ts'
import type { Known } from '../model/verdict/attempts.ts'
import type { Stood } from '../model/verdict/stood.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import type { MarkdownExtra } from '../report/markdown/markdown.ts'
import { reportsOf } from './results/reports.ts'
import { writeAfterAll } from './results/results-folder.ts'

/** A verdict beside what other jobs and attempts said of its commit. */
export const standing: (verdict: Verdict, known: Known) => Stood = stand

/** The same of the verdict on several plans. */
export const standingWhole: typeof standing = standWhole

/** What a label lets through of a verdict. */
export const overriding = { isAcceptable, withOverride, withoutLabel, withoutOverride }

/** Writes the reports anew on a verdict that stands otherwise than its run alone has it. Undefined: done; else why not. */
export async function rewriteReports(
  verdict: Verdict,
  { out, cwd }: { readonly out: string; readonly cwd: string },
  extra: Omit<MarkdownExtra, 'version'>,
): Promise<string | undefined> {
  return await writeAfterAll(out, reportsOf(verdict, extra), cwd)
}
