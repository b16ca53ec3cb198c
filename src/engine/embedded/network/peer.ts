import { type ClientOptions, WebSocket } from 'ws'

/**
 * ws's client, telling at once when the other side's close frame has come: ws's own `close` event waits for the
 * end of the TCP connection as well, k6's does not.
 */
export class Peer extends WebSocket {
  /** `code` is 1005 for a frame without one (RFC 6455 section 7.4.1). */
  onCloseFrame: (code: number, reason: string) => void = () => {}
  #closing = false

  constructor(url: string, options: ClientOptions) {
    super(url, [], options)
  }

  /** Our own close frame. */
  sendClose(code: number, reason: string): void {
    this.#closing = true
    super.close(code, reason)
    this.#closing = false
  }

  /**
   * Called by ws's receiver: with the frame's code and reason to echo it, with nothing for a frame without a
   * code, with a code alone for a broken frame.
   */
  override close(code?: number, reason?: string | Buffer): void {
    super.close(code, reason)
    const broken = code !== undefined && reason === undefined
    if (!this.#closing && !broken) this.onCloseFrame(code ?? 1005, reason?.toString() ?? '')
  }
}
