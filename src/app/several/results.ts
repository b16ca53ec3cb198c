import { wholeOf, worstFirst } from '../../judge/several/whole.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { ALL, type PlanVerdict, type Verdicts } from '../../model/verdict/verdicts.ts'
import type { MarkdownExtra } from '../../report/markdown/markdown.ts'
import { severalReport } from '../../report/markdown/several.ts'
import { withoutForeignSecrets } from '../../text/own-fields.ts'
import type { Context } from '../context.ts'
import { given } from '../options/given.ts'
import { jsonText, type Texts } from '../results/reports.ts'
import { writeAfterAll } from '../results/results-folder.ts'
import { VERSION } from '../version.ts'

/** A plan that has been judged. */
export interface OfSeveral {
  readonly verdict: Verdict
  /** Of its results, within those of the command. */
  readonly folder: string
  /** Its report, without secrets. */
  readonly markdown: string
  readonly unwritten?: string
}

/** How the whole is called and found again. */
export interface WholePlan {
  /** The plans, as the caller wrote them. */
  readonly file: string
  readonly profile: string
  readonly environment?: string | undefined
  readonly key?: string | undefined
}

/** All of them together, and each, the worst first. */
export interface Whole<T extends OfSeveral> {
  readonly verdict: Verdict
  readonly plans: readonly T[]
}

/** What several plans came to. */
export function wholeIn<T extends OfSeveral>(done: readonly T[], plan: WholePlan): Whole<T> {
  const plans = done.toSorted((a, b) => worstFirst(a.verdict, b.verdict))
  return {
    verdict: wholeOf(
      plans.map(({ verdict }) => verdict),
      wholePlan(plan),
    ),
    plans,
  }
}

/** `all`, of plans that a list or a pattern names. */
export function wholePlan({ file, profile, environment = '', key }: WholePlan): Verdict['plan'] {
  return { name: ALL, file, profile, environment: environment || null, ...given('key', key) }
}

/** As `verdicts.json` has it. */
export function verdictsOf({ verdict, plans }: Whole<OfSeveral>): Verdicts {
  const { outcome, exitCode, fails, exit, sentence } = verdict
  return { version: 1, outcome, exitCode, fails, exit, sentence, plans: plans.map(rowOf) }
}

function rowOf({ verdict, folder, unwritten }: OfSeveral): PlanVerdict {
  const { outcome, exitCode, fails, exit, sentence, complete, plan } = verdict
  const { name, file, profile, environment, key } = plan
  return {
    ...{ name, file, profile, environment, ...given('key', key) },
    ...{ outcome, exitCode, fails, exit, sentence, complete },
    verdict: unwritten === undefined ? `${folder}/verdict.json` : null,
  }
}

/** The report of all, of which each plan's own is a section. */
export function reportOf(
  { verdict, plans }: Whole<OfSeveral>,
  extra: Omit<MarkdownExtra, 'version'>,
): string {
  return severalReport(verdict, plans, { version: VERSION, ...extra })
}

/** What a later plan gave away of its secrets an earlier one may have said. Undefined: written; else why not. */
export async function writeWhole(
  { out, cwd, redactor }: Pick<Context, 'cwd' | 'redactor'> & { readonly out: string },
  whole: Whole<OfSeveral>,
  extra: Omit<MarkdownExtra, 'version'>,
): Promise<string | undefined> {
  const texts: Texts = {
    'verdicts.json': jsonText(withoutForeignSecrets(verdictsOf(whole), redactor)),
    'report.md': redactor.text(reportOf(whole, extra)),
  }
  return await writeAfterAll(out, texts, cwd)
}
