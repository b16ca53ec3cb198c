import type { Code } from '../../model/verdict/codes.ts'
import type { Reason } from '../../model/verdict/verdict.ts'

const STEPS: { readonly [code in Code]?: readonly string[] } = {
  clocks_differ: [
    'Let the machines of the service and this one keep one time (NTP, chrony): a latency is the difference of their clocks.',
    'Where they cannot, measure `ws_roundtrip` by `await … as`, which one clock does.',
  ],
  clock_stepped: [
    'Let the clock be slewed, not set, while a load runs (chrony without `makestep`, NTP without a step).',
  ],
  unit_doubtful: [
    'Correct `unit` of `sent_at` in the plan: s, ms, us, ns or iso. Look at one message to see which.',
  ],
}

/** What to do about latencies that are none; undefined: the reason is another. */
export function clockSteps(reason: Reason | undefined): readonly string[] | undefined {
  if (reason === undefined) return undefined
  const { code, looksLike, file, line } = reason
  if (looksLike === undefined) return STEPS[code]
  const place = file === undefined ? 'the plan' : `${file}, line ${line}`
  return [`Write \`unit: ${looksLike}\` in \`sent_at\` of ${place}.`]
}
