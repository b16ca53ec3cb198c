import type { MetricRow } from './metric.ts'

/** What no engine emits: the evidence counts it from what they do, and Socketgate alone judges it. */
export const COUNTED = {
  ws_held: {
    kind: 'rate',
    unit: 'share',
    worse: 'lower',
    needs: 'socket',
    noun: 'sockets held',
    description: 'Time in which planned sockets were open, of the time in which they should have been.',
  },
  ws_ended_early: {
    kind: 'rate',
    unit: 'share',
    worse: 'higher',
    needs: 'socket',
    noun: 'sockets ended early',
    description: 'Opened sockets that service, proxy or network ended before the plan did.',
  },
  ws_feed_silent: {
    kind: 'counter',
    unit: 'count',
    worse: 'higher',
    needs: 'messages',
    noun: 'silent feeds',
    description: 'Feeds that spoke and then fell silent for good.',
  },
  ws_fanout_skew: {
    kind: 'trend',
    unit: 'ms',
    worse: 'higher',
    needs: 'timed-sequence',
    noun: 'fan-out skew',
    description:
      'From the first to the last socket that got a message, of those that reached two or more; about one message in 16 is looked at.',
  },
  ws_starved: {
    kind: 'rate',
    unit: 'share',
    worse: 'higher',
    needs: 'rate',
    noun: 'starved sockets',
    description: 'Sockets that got under half of the stated rate, or nothing.',
  },
} as const satisfies { readonly [name: string]: MetricRow }
