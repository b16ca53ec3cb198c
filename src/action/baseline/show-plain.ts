import { reason } from '../../app/files/reason.ts'
import { writeSummary } from '../../github/summary.ts'
import { fence } from '../../report/markdown/text.ts'
import { LOG, type Look } from '../../report/terminal/look.ts'
import type { Step } from '../step.ts'

/** Shows what was done that has no verdict: in the log, and as it stands there in the job's summary. */
export async function showPlain(
  report: (look: Look) => string,
  { context: { env, stdout, redactor }, toolkit }: Step,
): Promise<void> {
  const text = report(LOG)
  stdout.write(text)
  const markdown = fence(redactor.text(text).trimEnd(), 'text').join('\n')
  await writeSummary(env.GITHUB_STEP_SUMMARY, `${markdown}\n`).catch((error: unknown) =>
    toolkit.warning(`The job summary could not be written: ${reason(error)}`),
  )
}
