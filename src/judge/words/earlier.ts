import { counted, length } from '../../model/numbers.ts'
import type { Silence } from '../../model/record/delivery.ts'

/** ` after its first 100 messages (the last 0.6 s after the start)`; empty: it brought nothing before its time either. */
export function afterFirst(earlier: Silence['earlier']): string {
  if (earlier === undefined) return ''
  const { messages, until } = earlier
  const first = `its first ${messages === 1 ? 'message' : counted(messages, 'message')}`
  return ` after ${first} (${messages === 1 ? '' : 'the last '}${length(until)} after the start)`
}
