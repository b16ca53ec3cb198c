/** What k6/websockets tells a handler. `timestamp` is epoch ms with fractions, taken when the bytes came in. */
export interface SocketEvent {
  readonly type: EventName
  readonly target: unknown
  readonly timestamp: number
  readonly data?: string | ArrayBuffer
  readonly origin?: string
  readonly error?: string
  readonly code?: number
  readonly reason?: string
}

export const EVENTS = ['open', 'message', 'ping', 'pong', 'error', 'close'] as const

export type EventName = (typeof EVENTS)[number]

export type Handler = (event: SocketEvent) => unknown

/** k6's event target: `onopen` … beside `addEventListener`, the on-handler first. */
export class SocketEvents {
  onopen: Handler | null = null
  onmessage: Handler | null = null
  onping: Handler | null = null
  onpong: Handler | null = null
  onerror: Handler | null = null
  onclose: Handler | null = null
  readonly #added = new Map<EventName, Handler[]>()

  /** @throws {Error} for an event that k6 does not know. */
  addEventListener(type: EventName, handler: Handler): void {
    if (!EVENTS.includes(type)) throw new Error(`unknown event type: ${type}`)
    this.#added.set(type, [...(this.#added.get(type) ?? []), handler])
  }

  protected tell(event: SocketEvent): void {
    this[`on${event.type}`]?.(event)
    const added = this.#added.get(event.type)
    if (added !== undefined) for (const handler of added) handler(event)
  }
}
