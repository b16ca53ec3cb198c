/** Why an upgrade opened no socket. */
export interface ConnectReason {
  /** What it means, one sentence. */
  readonly meaning: string
  /** What to do about it, one sentence. */
  readonly next: string
}

/** Why upgrades fail, as `ws_connect_failed` and the reports name it: its tag `reason`. */
export const CONNECTS = {
  refused: {
    meaning: 'Nothing listened at the address when the socket was dialled.',
    next: 'See whether the service is up, and whether the url of the target has its address and port.',
  },
  dns: {
    meaning: 'The name of the host has no address.',
    next: 'Correct the host in the url of the target.',
  },
  tls: {
    meaning: 'TLS was not shaken: the certificate was not accepted, or the port does not speak TLS.',
    next: 'Give the service a certificate for its host name, by an authority that the engine trusts (docs/certificates.md); where the port speaks no TLS, write ws:// for wss://.',
  },
  timeout: {
    meaning: 'The upgrade was not answered in time.',
    next: 'See what the service does with new connections: it accepts them, and does not answer.',
  },
  reset: {
    meaning: 'The connection was cut before the upgrade was answered, or the answer was no HTTP.',
    next: 'See whether the port speaks WebSocket at all: where it speaks TLS, write wss:// for ws://; a balancer without a backend cuts as well.',
  },
  handshake: {
    meaning: 'The upgrade was answered, but not with 101 as RFC 6455 asks for: the status stands beside it.',
    next: 'A 401 or 403 is about the token, a 404 about the path of `url`, a 400 or 426 about what is no upgrade to the service, a 5xx is its own.',
  },
  subprotocol: {
    meaning:
      'The service answered 101 and chose none of the subprotocols that `protocols` offers (RFC 6455, 4.1), or another.',
    next: 'Put `protocols` of the scenario right: it must offer one that the service speaks, letter by letter.',
  },
  login: {
    meaning: 'The login before the socket failed, so that it was not dialled.',
    next: 'Read the status and the answer of the login, and see whether its variables are set.',
  },
  generator: {
    meaning: "The generator's own machine had no more files, ports, buffers or look-ups to give.",
    next: 'Raise the limit that is named, or open fewer sockets; `socketgate doctor PLAN` counts what it needs.',
  },
  other: {
    meaning: 'The upgrade failed in a way that none of the other reasons names.',
    next: "Read the service's own log of that time; dial it once by hand, with the same url.",
  },
} as const satisfies { readonly [reason: string]: ConnectReason }

export type ConnectWord = keyof typeof CONNECTS

/** A record of another version may hold other words. */
export function isConnectWord(word: string): word is ConnectWord {
  return Object.hasOwn(CONNECTS, word)
}
