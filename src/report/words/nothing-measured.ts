import type { Verdict } from '../../model/verdict/verdict.ts'

/** Notices of how rows were judged, of which there are none. */
const OF_ROWS: ReadonlySet<string> = new Set(['busy', 'unit_doubtful', 'clocks_differ'])

/**
 * The verdict as it is shown: where nothing was measured, without rows and figures, which say no more than the reason. The
 * generator is told once, in its own line. What was not reached for another reason, such as a wrong build, keeps its rows.
 */
export function withoutEmptyRows(verdict: Verdict): Verdict {
  const [first] = verdict.reasons
  if (verdict.outcome !== 'target' || (first?.code !== 'unreached' && first?.code !== 'login_failed'))
    return verdict
  const {
    figures: _,
    storedCloses: __,
    history: ___,
    drift: ____,
    idle: _____,
    sequences: ______,
    watch: _______,
    clock: ________,
    ...rest
  } = verdict
  const reasons = verdict.reasons.filter(
    ({ outcome }) => outcome === 'target' || verdict.failOn.includes(outcome),
  )
  const notices = verdict.notices.filter(({ code }) => !OF_ROWS.has(code))
  return { ...rest, slos: [], gates: [], reasons, notices }
}
