import { type ResultFile, resultFiles } from '../../app/results/result-files.ts'
import { said } from '../../github/telling.ts'
import type { Record } from '../../model/record/record.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { asSentence } from '../../report/words/facts.ts'
import type { Inputs } from '../inputs.ts'
import type { Step } from '../step.ts'
import { type Artifact, artifactOf, type Named, resultsName, verdictName } from './artifacts.ts'
import { type Limits, uploadIn } from './in-worker.ts'
import { whyNotUploaded } from './whether.ts'

/** Days that an artifact is kept; the repository's own limit, where that is shorter. */
const DAYS = 14

/** What a step has written: into which folder, and whose runs they are. */
export interface Written {
  readonly out: string
  /** Plan, profile, key and environment. */
  readonly of: Omit<Named, 'attempt'>
  /** Of the machine that measured, a hash; null: the records were measured elsewhere. */
  readonly machine: string | null
}

/** What a verdict's results are. `measured`: by this step, and not by those whose records it was given. */
export function writtenOf({ plan, runs }: Verdict, out: string, measured: boolean): Written {
  const { name, file, profile, key, environment } = plan
  const of = { plan: name || file, profile, key, environment }
  return { out, of, machine: measured ? (runs[0]?.machine ?? null) : null }
}

/** What a record is part of that nobody has judged yet. */
export function writtenRecord({ plan, series, provenance }: Record, out: string): Written {
  const { profile, environment, jobKey: key } = series
  return { out, of: { plan: plan.name, profile, key, environment }, machine: provenance.machine.id }
}

/**
 * Uploads what a step has written of each of its plans, once its verdict is published and its outputs are given: two artifacts a plan, of which one
 * holds `verdict.json` alone. Sets the outputs `upload` and `artifacts`. Whatever goes wrong is a notice. Never rejects.
 */
export async function upload(
  written: readonly Written[],
  inputs: Inputs,
  step: Step,
  limits?: Limits,
): Promise<void> {
  const { toolkit, context, event } = step
  const tell = (word: string, names: readonly string[] = []) => {
    toolkit.setOutput('upload', word)
    toolkit.setOutput('artifacts', names.join('\n'))
  }
  try {
    const why = whyNotUploaded(inputs, context.env)
    if (why === 'none') return tell('none')
    if (why === 'ghes') toolkit.notice(BY_HAND_ON_GHES)
    if (why !== null) return tell(`skipped:${why}`)
    if (context.signal.aborted) return tell('skipped:cancelled')
    const attempt = event.run?.attempt ?? 1
    const found = await Promise.all(written.map((one) => artifactsOf({ ...one.of, attempt }, one)))
    const artifacts = found.flat().filter((one) => one !== 'too-large')
    const left = artifacts.length < found.flat().length
    if (left) toolkit.notice(`${NOT_UPLOADED}: they are larger than 64 MiB. The verdict is not affected.`)
    if (artifacts.length === 0) return tell(left ? 'skipped:too-large' : 'none')
    const done = await uploadIn(context.env, { artifacts, retentionDays: DAYS }, context.signal, limits)
    const refused = done.find((one) => one.refused !== null)?.refused ?? null
    if (refused !== null) toolkit.notice(refusal(refused, step))
    const names = done.flatMap((one) => (one.refused === null ? [one.name] : []))
    tell(refused === null ? 'created' : 'skipped:refused', names)
  } catch (error) {
    toolkit.notice(refusal(error, step))
  }
}

async function artifactsOf(
  named: Named,
  { out, machine }: Written,
): Promise<readonly (Artifact | 'too-large')[]> {
  const files = await resultFiles(out)
  const isVerdict = ({ name }: ResultFile) => name === 'verdict.json'
  const results = resultsName(named, machine === null ? 'judged' : machine.slice(0, 8))
  const found = [
    artifactOf(verdictName(named), out, files.filter(isVerdict)),
    artifactOf(
      results,
      out,
      files.filter((file) => !isVerdict(file)),
    ),
  ]
  return found.filter((one) => one !== null)
}

const NOT_UPLOADED = 'The results of this step were not uploaded'

/** Two lines of YAML, for where the client cannot. */
const BY_HAND = (version: string) =>
  [
    'They are kept by a step of the workflow, where the gate has `id: gate`:',
    `- uses: actions/upload-artifact@${version}`,
    "  with: { name: socketgate, path: '${{ steps.gate.outputs.verdict-path }}' }",
    '`upload: false` ends this notice.',
  ].join('\n')

const BY_HAND_ON_GHES = `${NOT_UPLOADED}: this GitHub Enterprise Server takes artifacts of another kind. ${BY_HAND('v3')}`

/** Words of the service, which may name an address with a signature. */
function refusal(error: unknown, { context: { env, redactor } }: Step): string {
  const redact = (text: string) => redactor.text(text.replace(/\?\S*/g, ''))
  const words = said({ redact, token: env.ACTIONS_RUNTIME_TOKEN ?? '' }, error)
  return `${NOT_UPLOADED}, and the verdict is not affected: ${asSentence(words)} ${BY_HAND('v4')}`
}
