/** What the first request of a connection says of it. */
export interface Head {
  readonly upgrade: boolean
  /** The scenario that its mark names. */
  readonly scenario: string | undefined
  /** The bytes without the mark. */
  readonly bytes: Buffer
}

const END = Buffer.from('\r\n\r\n')
/** What an HTTP/1 request begins with: its method (RFC 9110, 9.1). */
const METHOD = /^[A-Z]{1,20} /
/** Bytes of a head that are waited for; Go's and Node's servers refuse larger ones. */
const MOST = 1 << 20
/** The line of MARK (model/load/relayed.ts). */
const MARK_LINE = /\r\nx-socketgate-scenario:([^\r\n]*)/i

/** Reads the head of the first request; null: it is not whole yet. What is no request is nobody's upgrade. */
export function readHead(bytes: Buffer): Head | null {
  const end = bytes.indexOf(END)
  const text = bytes.toString('latin1', 0, end < 0 ? Math.min(bytes.length, MOST) : end)
  if (end < 0) {
    const begun = METHOD.test(text) || (bytes.length < 21 && /^[A-Z]+$/.test(text))
    return begun && bytes.length < MOST ? null : { upgrade: false, scenario: undefined, bytes }
  }
  const upgrade = /\r\nupgrade: *websocket/i.test(text)
  const mark = MARK_LINE.exec(text)
  if (mark === null) return { upgrade, scenario: undefined, bytes }
  const from = mark.index
  const left = [bytes.subarray(0, from), bytes.subarray(from + mark[0].length)]
  return { upgrade, scenario: mark[1]?.trim(), bytes: Buffer.concat(left) }
}
