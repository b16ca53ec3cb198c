/** Kinds of end in a close census: how sockets ended, and dials that opened none. */
export const ENDS = {
  closed: { meaning: 'The other side sent a close frame: its code stands beside it.' },
  closed_by_plan: { meaning: 'The plan closed the socket, and had its answer.' },
  fin: { meaning: 'The connection ended by FIN, without a close frame (1006).' },
  reset: {
    meaning: 'The connection broke without a close frame, as by RST: k6 tells no code of it, and no error.',
  },
  close_unanswered: { meaning: 'The plan closed the socket, and nobody answered within 2 s.' },
  given_up: {
    meaning:
      'The client gave the socket up: a heartbeat had no answer, and nothing else came (`heartbeat.reconnect`).',
  },
  broken_frame: { meaning: 'The generator ended the connection, for what is no WebSocket frame.' },
  dial_refused: { meaning: 'The dial was refused.' },
  dial_reset: { meaning: 'The connection was taken, and ended before the upgrade was answered.' },
  dial_unanswered: { meaning: 'The upgrade had no answer in its time.' },
  dial_status: { meaning: 'The upgrade was answered, but not with 101: the status stands beside it.' },
  dial_failed: { meaning: 'The dial failed for another reason, which stands beside it.' },
  dial_own: { meaning: 'The generator could not dial, or stood still meanwhile: the service never saw it.' },
} as const satisfies { readonly [code: string]: { readonly meaning: string } }

export type EndCode = keyof typeof ENDS

/** Who probably ended sockets: what a kind of end points to. It proves nothing, and decides nothing. */
export const LAYERS = {
  application: { meaning: 'A close frame with a code and words: the application, as a rule.' },
  session_end: {
    meaning: 'Close frames at one age of the sockets: a session or token of the application that ends.',
  },
  restart: { meaning: 'Sockets ended within one second: a restart, a deploy, or a crash.' },
  idle_timeout: {
    meaning:
      'Ends without a word, or "going away", at one age of the sockets: a proxy, gateway or balancer that counts time.',
  },
  connection_limit: {
    meaning:
      'Dials failed only while about as many sockets were open as ever: a limit of connections, such as `worker_connections` of nginx or `maxconn` of HAProxy.',
  },
  edge_refusal: {
    meaning: '403 or 429 in place of the upgrade: an edge (firewall, rate limit), or the service.',
  },
  access_refused: { meaning: '401 in place of the upgrade: who checks the token.' },
  upstream: {
    meaning:
      '502, 503 or 504: a proxy that has nobody to hand the upgrade to, or a service that has no room.',
  },
  refusal: { meaning: 'Another status in place of the upgrade: the service, or its route.' },
  not_listening: { meaning: 'Nobody listened: the process was gone, or a firewall refused.' },
  handshake_cut: {
    meaning:
      'Connections that were taken and ended before an answer: a crash, or a balancer without a backend.',
  },
  handshake_silent: {
    meaning: 'Connections that were taken and never answered: a service that hangs, or a full queue.',
  },
  fin: {
    meaning: 'FIN without a close frame, at no one age: a process that ended, or a proxy or network between.',
  },
  reset: { meaning: 'RST, at no one age: a crash, a balancer, or a limit of connections.' },
  close_unanswered: { meaning: 'Closes without an answer: a service, or a proxy, that drops close frames.' },
  half_open: {
    meaning:
      'Connections of which nothing came any more, and that nobody closed: a service that hangs, or a network, NAT or firewall that dropped them in silence.',
  },
  broken_frame: { meaning: 'The service, or what stands before it, sent what is no WebSocket frame.' },
  generator: { meaning: "A limit of the generator's own machine." },
} as const satisfies { readonly [code: string]: { readonly meaning: string } }

export type LayerCode = keyof typeof LAYERS

/** What a service said as it closed, and how often. Foreign text. */
export interface Said {
  readonly text: string
  readonly count: number
}

/** Ends of one kind, code, side, feed and phase. */
export interface EndRow {
  readonly code: EndCode
  /** Close code; null: there was none. */
  readonly close: string | null
  /** HTTP status of a refused upgrade; null: none. */
  readonly status: string | null
  /** Of a failed dial, as `ws_connect_failed` tags it; null: it is a close. */
  readonly reason: string | null
  /** Who ended it, as `ws_closes` tags it; of a failed dial `unknown` or `generator`. */
  readonly side: string
  readonly scenario: string
  readonly feed: string | null
  readonly phase: string | null
  readonly count: number
  /** Of all ends of the run. */
  readonly share: number
  /** Seconds for which the sockets of this scenario and feed were open together in this phase; null: not known. */
  readonly seconds: number | null
  /** Ends for each such second; null: not known, or none was open. */
  readonly rate: number | null
  /** When the first of them came: ms after the start of the run, and ISO, UTC; null: not known. */
  readonly first: number | null
  readonly firstAt: string | null
  /** The most frequent words of the service first, at most five. */
  readonly said: readonly Said[]
}

/** A kind of end in the stored runs that were compared with, over all scenarios and phases. */
export interface EndMix {
  readonly code: EndCode
  readonly close: string | null
  readonly status: string | null
  readonly reason: string | null
  readonly side: string
  /** Of a failed dial null: records tell the reasons of the whole run alone. */
  readonly feed: string | null
  readonly count: number
  /** Of all ends of this run, and of all ends of the stored runs. */
  readonly share: number
  readonly storedShare: number
  readonly storedCount: number
  /** In how many of the stored runs it was seen. */
  readonly seen: number
  /** Nobody planned it, and none of the stored runs has it. */
  readonly fresh: boolean
}

/** One plain line about the layer that a kind of end points to. */
export interface LayerHint {
  readonly code: LayerCode
  /** Ends that it tells of. */
  readonly n: number
  readonly scenario: string | null
  readonly feed: string | null
  /** "17 orders sockets ended without a close frame (1006): points to an idle timeout of a proxy". */
  readonly message: string
  /** Counts, ages, codes; and what speaks against. */
  readonly evidence: readonly string[]
  readonly against: readonly string[]
}

/** How the sockets of the last run ended, and which did not open. */
export interface Census {
  /** Closes and failed dials. */
  readonly total: number
  readonly ends: readonly EndRow[]
  /** Absent: no stored run was there to compare with. */
  readonly stored?: { readonly runs: number; readonly total: number; readonly mix: readonly EndMix[] }
  /** Empty: everything ended as planned. */
  readonly layers: readonly LayerHint[]
}
