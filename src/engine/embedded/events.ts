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

/** `onopen` … beside `addEventListener`; the on-handler first, as in k6. */
export class Handlers {
  readonly #own = new Map<EventName, Handler>()
  readonly #added = new Map<EventName, Handler[]>()

  get(type: EventName): Handler | null {
    return this.#own.get(type) ?? null
  }

  set(type: EventName, handler: Handler | null | undefined): void {
    if (handler) this.#own.set(type, handler)
    else this.#own.delete(type)
  }

  add(type: EventName, handler: Handler): void {
    this.#added.set(type, [...(this.#added.get(type) ?? []), handler])
  }

  emit(event: SocketEvent): void {
    this.#own.get(event.type)?.(event)
    const added = this.#added.get(event.type)
    if (added !== undefined) for (const handler of added) handler(event)
  }
}
