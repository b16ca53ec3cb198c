import { acceptStored } from '../../app/baseline/accept-stored.ts'
import { TOOL } from '../../app/version.ts'
import { openApi } from '../../github/api/api.ts'
import { createBudget } from '../../github/api/budget.ts'
import { type Caller, createCaller } from '../../github/api/call.ts'
import { writeAccess } from '../../github/api/write-access.ts'
import type { Repository } from '../../github/event/event.ts'
import { field, textOf } from '../../github/event/payload.ts'
import { Failure } from '../../model/failure.ts'
import type { AcceptedRun } from '../../model/record/baseline.ts'
import { acceptedRunReport } from '../../report/verbs/accepted-run.ts'
import { clean } from '../../text/shown.ts'
import type { Inputs } from '../inputs.ts'
import type { Step } from '../step.ts'
import { acceptedRun } from './accepted-run.ts'
import { showPlain } from './show-plain.ts'

/**
 * Accepts what a workflow run of this repository has stored: who may, and which run that is, GitHub is asked.
 *
 * @throws {Failure} usage: no such run, or nothing to accept; policy: the run or who asks may not; store.
 */
export async function accept(inputs: Inputs, step: Step): Promise<void> {
  const { run, by } = await overApi(inputs, step, async (caller, repository) => ({
    by: await asker(caller, repository, step.payload),
    run: await acceptedRun(caller, repository, inputs.run!),
  }))
  const { baseline } = inputs
  // It is written to a branch that many may read.
  const reason = step.context.redactor.text(inputs.reason ?? '')
  const accepted = await acceptStored({ run, by, reason, baseline }, step.context)
  await tell(accepted, step)
}

async function overApi<T>(
  { token }: Inputs,
  { event: { repository }, context: { env, signal } }: Step,
  ask: (caller: Caller, repository: Repository) => Promise<T>,
): Promise<T> {
  if (!token || !env.GITHUB_API_URL || repository === null) {
    throw new Failure('usage', 'command accept needs a github-token and the variables of GitHub Actions')
  }
  const budget = createBudget({ cancel: signal })
  try {
    const api = await openApi({ token, url: env.GITHUB_API_URL, userAgent: TOOL })
    return await ask(createCaller(api, budget), repository)
  } finally {
    budget.end()
  }
}

const NEXT = 'Have it started by `workflow_dispatch`, by somebody who may write to the repository.'

/** Who started this: somebody who may write, by GitHub's own word. @throws {Failure} policy */
async function asker(caller: Caller, repository: Repository, payload: unknown): Promise<string> {
  const login = textOf(field(payload, 'sender', 'login'))
  if (login === null) throw new Failure('policy', 'the event does not say who accepts', [], [NEXT])
  const access = await writeAccess(caller, repository, login)
  const name = clean(login)
  if (!access.ok)
    throw new Failure(
      'policy',
      `nothing is accepted: GitHub does not say what ${name} may (${access.status || access.why})`,
      [],
      [NEXT],
    )
  if (access.writes) return login
  throw new Failure(
    'policy',
    `${name} may not write to ${repository.owner}/${repository.name}, and so cannot accept a run of it`,
    [],
    [NEXT],
  )
}

async function tell(accepted: AcceptedRun, step: Step): Promise<void> {
  await showPlain((look) => acceptedRunReport(accepted, look), step)
  step.toolkit.setOutput('baseline-written', 'true')
  step.toolkit.setOutput('outcome', 'pass')
  step.toolkit.setOutput('exit-code', '0')
}
