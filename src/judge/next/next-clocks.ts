import type { Code } from '../../model/verdict/codes.ts'
import type { Reason } from '../../model/verdict/verdict.ts'

const STEPS: { readonly [code in Code]?: readonly string[] } = {
  clocks_differ: [
    'Let the machines of the service and this one keep one time (NTP, chrony), or write under `time` where the service tells its own: a latency is the difference of their clocks.',
    'Where they cannot, measure `ws_roundtrip` by `await … as`, which one clock does.',
  ],
  clock_untold: [
    'Let `time` of the plan lead to the clock of the service: see the reasons under “Clock of the service”.',
  ],
  clock_contradicted: [
    'Let `time` of the plan lead to the clock that stamps the messages; where a feed bears times that the plan itself sent, write `clock: generator` in its `sent_at`.',
  ],
  clock_bar: [
    'Ask for the time from nearer, or more often (`every` of `time`): half a round trip is uncertain. Several instances behind one address must keep one time (NTP, chrony).',
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
