import { ASK_K6, weakening } from '../../evidence/summary/figures.ts'
import type { Gate } from '../../model/load/gate.ts'
import { counted, integer } from '../../model/numbers.ts'
import { formatSelector, parseSelector } from '../../model/selector.ts'
import type { Notice } from '../../model/verdict/verdict.ts'
import { printable } from '../../text/foreign.ts'
import type { EvidenceFile } from './evidence-files.ts'
import type { SummaryFile } from './summary-records.ts'

/** What a reader should know of a verdict on k6's own summaries: what they cannot tell, and how a gate was read into them. */
export function summaryNotices(files: readonly EvidenceFile[], gates: readonly Gate[]): readonly Notice[] {
  const summaries = files.filter((file) => file.kind === 'summary')
  if (summaries.length === 0) return []
  return [
    `Judged from k6's own summary, which is weaker evidence: nothing says whether it is whole, and there are no slices of time, no closes and no health of the generator.${sizeOf(summaries.at(-1)!)}`,
    ...weaknesses(summaries, gates),
    ...untold(summaries),
    ...gates.flatMap(({ written, note }) => (note === undefined ? [] : [`${printable(written)}: ${note}.`])),
  ].map((message) => ({ code: 'summary_only', message }))
}

/** ` summary.json counts 300 sessions of at most 30 VUs.`, as far as it does. */
function sizeOf({ file, summary: { figures } }: SummaryFile): string {
  const sessions = figures.get('ws_sessions')?.get('count')
  const most = figures.get('vus_max')?.get('max') ?? figures.get('vus_max')?.get('value')
  const words = [
    ...(sessions === undefined ? [] : [`${integer(sessions)} sessions`]),
    ...(most === undefined ? [] : [`at most ${counted(most, 'VU')}`]),
  ]
  return words.length === 0 ? '' : ` ${file} counts ${words.join(', ')}.`
}

/** The machine-readable shape has its own six statistics, whatever k6 is asked for. */
const NEVER_LISTED = 'leave out --new-machine-readable-summary, and '

/** What the files do not hold of a gated trend, with the option that brings it. */
function weaknesses(files: readonly SummaryFile[], gates: readonly Gate[]): readonly string[] {
  return gates.flatMap(({ written }) => {
    const name = formatSelector(parseSelector(written))
    const lacking = files.flatMap(({ file, summary }) => {
      const missing = weakening(summary.figures, name)
      return missing.length === 0 ? [] : [{ file, missing, listed: summary.shape === 'machine-readable' }]
    })
    const [first] = lacking
    if (first === undefined) return []
    const so = first.missing.includes('count') ? 'it can be suspect at most' : 'it is judged weakly'
    return [
      `${name} lacks ${first.missing.join(', ')} in ${named(lacking)}, so ${so}: ${first.listed ? NEVER_LISTED : ''}${ASK_K6}.`,
    ]
  })
}

/** The machine-readable shape is silent on thresholds, which is no word that they held. */
function untold(files: readonly SummaryFile[]): readonly string[] {
  const silent = files.filter(
    ({ summary: { shape, thresholds } }) => shape === 'machine-readable' && thresholds.length === 0,
  )
  return silent.length === 0
    ? []
    : [
        `Whether the script's thresholds held ${named(silent)} does not say: run k6 without --new-machine-readable-summary.`,
      ]
}

function named([first, ...others]: readonly { readonly file: string }[]): string {
  return others.length === 0 ? first!.file : `${first!.file} and ${counted(others.length, 'other')}`
}
