import type { Code } from '../../model/verdict/codes.ts'

const STEPS: { readonly [code in Code]?: readonly string[] } = {
  clocks_differ: [
    'Let the machines of the service and this one keep one time (NTP, chrony): a latency is the difference of their clocks.',
    'Where they cannot, measure `ws_roundtrip` by `await … as`, which one clock does.',
  ],
  unit_doubtful: [
    'Correct `unit` of `sent_at` in the plan: s, ms, us, ns or iso. Look at one message to see which.',
  ],
}

/** What to do about latencies that are none; undefined: the reason is another. */
export function clockSteps(code: Code | undefined): readonly string[] | undefined {
  return code === undefined ? undefined : STEPS[code]
}
