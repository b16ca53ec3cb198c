/** UTF-8 decoders exist in k6 and Node alike; neither type library that vu/ is checked with declares them. */
declare const TextDecoder: {
  new (label: string, options: { fatal: boolean }): { decode(bytes: ArrayBuffer): string }
}

/**
 * One received frame, decoded at most once and only if a matcher asks. A binary frame that is UTF-8 JSON is read
 * as JSON; it is never a text frame.
 */
export class Frame {
  readonly data: string | ArrayBuffer
  /** Whether a matcher asked for JSON and these bytes are none. */
  broken = false
  private decoded = false
  private value: unknown = undefined
  private behind: string | undefined = undefined

  constructor(data: string | ArrayBuffer) {
    this.data = data
  }

  /** The JSON value, behind the prefix `after` where one is given; undefined where there is none. */
  json(after: string | undefined): unknown {
    if (this.decoded && this.behind === after) return this.value
    this.decoded = true
    this.behind = after
    this.value = this.decode(after)
    return this.value
  }

  private decode(after: string | undefined): unknown {
    try {
      const { data } = this
      const text = typeof data === 'string' ? data : new TextDecoder('utf-8', { fatal: true }).decode(data)
      if (after === undefined) return JSON.parse(text)
      return text.startsWith(after) ? JSON.parse(text.slice(after.length)) : undefined
    } catch {
      this.broken = true
      return undefined
    }
  }
}
