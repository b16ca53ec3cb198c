import type { MetricRow } from './metric.ts'

const SOCKET_TAGS = ['name', 'status', 'subproto'] as const

/** k6's own metrics of sockets; the embedded engine emits the same. */
export const K6_SOCKETS = {
  ws_sessions: {
    kind: 'counter',
    unit: 'count',
    worse: 'lower',
    needs: 'socket',
    each: 'upgrade',
    tags: SOCKET_TAGS,
    splitBy: 'status',
    noun: 'upgrades',
    description: 'Upgrades tried, failed ones among them; bare means {status:101}.',
  },
  ws_connecting: {
    kind: 'trend',
    unit: 'ms',
    worse: 'higher',
    needs: 'socket',
    each: 'upgrade',
    tags: SOCKET_TAGS,
    splitBy: 'status',
    noun: 'connect',
    description: 'From dial to the answered upgrade; bare means {status:101}.',
  },
  ws_session_duration: {
    kind: 'trend',
    unit: 'ms',
    worse: 'none',
    needs: 'socket',
    tags: SOCKET_TAGS,
    noun: 'session length',
    description: 'How long a socket was open.',
  },
  ws_msgs_sent: {
    kind: 'counter',
    unit: 'count',
    worse: 'lower',
    needs: 'socket',
    tags: SOCKET_TAGS,
    noun: 'frames sent',
    description: 'Frames sent; k6 counts pings and closes too.',
  },
  ws_msgs_received: {
    kind: 'counter',
    unit: 'count',
    worse: 'lower',
    needs: 'socket',
    tags: SOCKET_TAGS,
    noun: 'messages received',
    description: 'Messages received.',
  },
  ws_ping: {
    kind: 'trend',
    unit: 'ms',
    worse: 'higher',
    needs: 'ping',
    each: 'heartbeat',
    tags: SOCKET_TAGS,
    noun: 'ping round trip',
    description: "Round trip of the protocol's ping, measured by the engine.",
  },
} as const satisfies { readonly [name: string]: MetricRow }
