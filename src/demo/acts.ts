import type { WebSocket } from 'ws'
import type { Act } from './knobs.ts'

/** RFC 6455's registry of close codes: Service Restart. */
const RESTART = 1012

/** Does to one open socket what was asked of all. */
export function perform({ close, drop, restart }: Act, socket: WebSocket): void {
  const tcp = (socket as unknown as { _socket: { resetAndDestroy(): void } })._socket
  if (close !== undefined) socket.close(close.code, close.reason)
  if (restart?.by === 'close') socket.close(RESTART, 'service restart')
  if (drop === 'fin' || restart?.by === 'fin') socket.terminate()
  if (drop === 'rst') tcp.resetAndDestroy()
}
