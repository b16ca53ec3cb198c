import type { Outcome } from '../../model/verdict/outcomes.ts'
import type { GateRow, GateVerdict, SloVerdict, Verdict } from '../../model/verdict/verdict.ts'
import { isLetThrough } from './change/accepted.ts'
import { saturated } from './generator.ts'

/** `quiet` needs nobody; `doubt` needs a look; `fail` needs somebody. `–`: nothing was judged. */
export type Tone = 'quiet' | 'doubt' | 'fail' | 'none'

interface Word {
  /** As a row's verdict. */
  readonly word: string
  readonly tone: Tone
}

const ROW_WORDS: Readonly<Record<GateVerdict | SloVerdict, Word>> = {
  fail: { word: 'fail', tone: 'fail' },
  suspect: { word: 'suspect', tone: 'doubt' },
  inconclusive: { word: 'inconclusive', tone: 'doubt' },
  indicative: { word: 'indicative', tone: 'none' },
  not_judged: { word: 'not judged', tone: 'none' },
  no_baseline: { word: 'no baseline', tone: 'none' },
  same: { word: 'same', tone: 'quiet' },
  met: { word: 'met', tone: 'quiet' },
}

/** The word and tone of a row. */
export function rowWord(verdict: GateVerdict | SloVerdict): Word {
  return ROW_WORDS[verdict]
}

/** A shape for every tone, so that none is told by colour alone. */
export const MARKS: Readonly<Record<Tone, string>> = { quiet: '○', doubt: '◆', fail: '✕', none: '–' }

/** The order in which rows are read: what needs somebody first. */
export function byWeight(a: GateVerdict | SloVerdict, b: GateVerdict | SloVerdict): number {
  const order = Object.keys(ROW_WORDS)
  return order.indexOf(a) - order.indexOf(b)
}

/** How an outcome is headed. `alert` is GitHub's; null where there is nothing to call for. */
export interface Heading {
  readonly tone: Tone
  readonly terminal: string
  readonly markdown: string
  readonly alert: 'CAUTION' | 'WARNING' | 'IMPORTANT' | 'NOTE' | null
}

const HEADINGS: Readonly<Record<Outcome, Heading>> = {
  pass: heading('quiet', 'PASS', 'pass', null),
  slo: heading('fail', 'FAIL: SLO', 'fail (SLO)', 'CAUTION'),
  regression: heading('fail', 'FAIL: regression', 'fail (regression)', 'CAUTION'),
  suspect: heading('doubt', 'SUSPECT', 'suspect', 'WARNING'),
  inconclusive: heading('doubt', 'INCONCLUSIVE', 'inconclusive', 'WARNING'),
  no_baseline: heading('doubt', 'NO BASELINE: SLOs met', 'SLOs met, no baseline yet', 'NOTE'),
  plan_changed: heading('doubt', 'PLAN CHANGED: not compared', 'plan changed, not compared', 'IMPORTANT'),
  target: heading('fail', 'TARGET: no verdict', 'no verdict (target)', 'WARNING'),
  engine: heading('fail', 'ENGINE: no verdict', 'no verdict (engine)', 'WARNING'),
  plan: heading('fail', 'PLAN', 'no verdict (plan)', 'WARNING'),
  policy: heading('fail', 'POLICY: refused', 'no verdict (policy)', 'WARNING'),
  usage: heading('fail', 'USAGE', 'no verdict (usage)', 'WARNING'),
  store: heading('fail', 'STORE: the baseline failed', 'baseline failed (store)', 'WARNING'),
  internal: heading('fail', 'INTERNAL: Socketgate failed', 'no verdict (internal)', 'WARNING'),
  cancelled: heading('doubt', 'CANCELLED: not judged', 'cancelled, not judged', 'WARNING'),
  skipped: heading('none', 'SKIPPED: nothing was measured', 'skipped, nothing was measured', 'NOTE'),
}

/** The base's plan does not pass where the change's own does. */
const OTHERWISE = heading('fail', "FAIL: by the base's plan", "fail by the base's plan", 'CAUTION')

function heading(tone: Tone, terminal: string, markdown: string, alert: Heading['alert']): Heading {
  return { tone, terminal, markdown, alert }
}

/** The heading of an outcome, with what this run adds to it. */
export function headingOf(verdict: Verdict): Heading {
  const heading = ofOutcome(verdict)
  if (verdict.outcome === 'store' || !verdict.reasons.some(({ outcome }) => outcome === 'store'))
    return heading
  return {
    ...heading,
    terminal: `${heading.terminal}; the baseline failed`,
    markdown: `${heading.markdown}; baseline failed`,
    alert: verdict.fails && heading.alert === 'NOTE' ? 'WARNING' : heading.alert,
  }
}

function ofOutcome(verdict: Verdict): Heading {
  if (isLetThrough(verdict)) return letThrough(verdict)
  const base = HEADINGS[verdict.outcome]
  if (verdict.outcome === 'inconclusive' && saturated(verdict.health)) {
    return { ...base, terminal: `${base.terminal}: the generator was busy` }
  }
  if (verdict.outcome === 'inconclusive') return { ...base, ...unconfirmed(verdict, base) }
  if (verdict.outcome === 'plan_changed' && verdict.base?.head !== undefined)
    return verdict.fails ? OTHERWISE : { ...OTHERWISE, alert: 'IMPORTANT' }
  const blocks =
    verdict.outcome === 'slo' || verdict.outcome === 'suspect' || verdict.outcome === 'regression'
  if (!blocks || verdict.fails) return base
  return {
    ...base,
    terminal: `${base.terminal} (does not block)`,
    markdown: `${base.markdown}, not blocking`,
  }
}

/** What was found stands in the heading still; who let it through, below. */
function letThrough({ outcome, base }: Verdict): Heading {
  const found = outcome === 'plan_changed' && base?.head !== undefined ? OTHERWISE : HEADINGS[outcome]
  const { terminal, markdown } = found
  return heading('doubt', `${terminal} (accepted)`, `${markdown}, accepted`, 'IMPORTANT')
}

/** An inconclusive row over its limit has another weight than one that noise left open. */
function unconfirmed({ gates }: Verdict, base: Heading): Pick<Heading, 'terminal' | 'markdown'> {
  const over = ({ verdict, level, z, zLimit }: GateRow) =>
    verdict === 'inconclusive' && level === 'key' && z !== null && zLimit !== null && z > zLimit
  if (!gates.some(over)) return base
  return {
    terminal: `${base.terminal}: over the limit, not confirmed`,
    markdown: `${base.markdown} (over the limit, not confirmed)`,
  }
}

/** The heading where only the outcome is known. */
export function headingOfOutcome(outcome: Outcome): Heading {
  return HEADINGS[outcome]
}
