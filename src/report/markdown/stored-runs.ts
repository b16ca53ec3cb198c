import { counted, integer } from '../../model/numbers.ts'
import { READY } from '../../model/record/baseline.ts'
import type { BaselineFacts, Notice, Verdict } from '../../model/verdict/verdict.ts'
import { seriesSentence } from '../words/facts.ts'
import { details } from './tables.ts'
import { MARKDOWN } from './text.ts'

/** What is missing until the gate may judge and block. Empty where it may, or where nothing is compared. */
export function comparableLine({ mode, baseline, outcome }: Verdict): string[] {
  const stored = baseline?.comparable
  if (stored === undefined || stored >= READY.judge || !['no_baseline', 'plan_changed'].includes(outcome))
    return []
  const block = mode === 'block' ? '' : `, ${integer(stored)} of ${READY.block} to turn on \`block\``
  return [
    `${MARKDOWN.code(`mode: ${mode}`)} · comparable runs: ${integer(stored)} of ${READY.judge} to judge${block}`,
  ]
}

/** Whether a notice says the same. */
export function comparableNotice({ code }: Notice): boolean {
  return code === 'comparable_runs'
}

/** Where it was looked, for what, and what was there instead. Empty where there was something to compare with. */
export function baselineDetails(verdict: Verdict): string[] {
  const { baseline, outcome, reasons } = verdict
  if (baseline === null || baseline.runs > 0) return []
  if (reasons.some(({ code }) => code === 'load_changed'))
    return details('Why nothing was compared', [changedWords(verdict, baseline)])
  return outcome === 'no_baseline' ? details('Why there is no baseline', [emptyWords(verdict, baseline)]) : []
}

function emptyWords(verdict: Verdict, { where, others, incomplete }: BaselineFacts): string {
  if (where === null) return 'No baseline was asked for: `--baseline dir:PATH` compares and stores.'
  const beside =
    others === 0
      ? 'It holds no other series either.'
      : `It holds ${counted(others, 'other series', 'other series')}: runs of another plan, load, profile, engine, environment or runner label are never compared with these.`
  const torn = incomplete === undefined ? '' : ` Of its ${counted(incomplete, 'run')} none is whole.`
  return `Looked in ${MARKDOWN.code(where)} for ${seriesSentence(verdict, MARKDOWN)}.${torn} ${beside}`
}

function changedWords(verdict: Verdict, { changed, where }: BaselineFacts): string {
  const old =
    changed === undefined
      ? 'The stored runs of this plan had another load'
      : `The ${counted(changed.runs, 'stored run')} of this plan (series ${MARKDOWN.code(changed.key)}) had another load`
  const place = where === null ? '' : ` They stay readable in ${MARKDOWN.code(where)}.`
  return `${old}; this one is ${seriesSentence(verdict, MARKDOWN)}.${place} What changes the load begins a new series; thresholds, gates and texts do not.`
}
