import type { Socket } from '../../../../model/load/socket.ts'
import type { Context } from '../../context.ts'
import { below, type Pointer } from '../../yaml/pointer.ts'
import type { RawSocket } from '../raw.ts'

/** How long a socket's lives are, and what is between them: `hold`, `pause`, `times`. */
export function lives(
  { hold, pause, times, reopen }: RawSocket,
  at: Pointer,
  context: Context,
): Pick<Socket, 'hold' | 'holdTo' | 'pause' | 'times'> {
  if (pause !== undefined && hold === undefined)
    context.problem(below(at, 'pause'), '"pause" needs "hold": a life that comes to its own end', 'key')
  if (times !== undefined && (hold === undefined || (pause ?? reopen) === undefined)) {
    const message =
      '"times" counts lives that end by "hold" and are followed by another: it needs "hold", and "pause" or "reopen"'
    context.problem(below(at, 'times'), message, 'key')
  }
  return {
    ...(hold === undefined ? {} : held(hold, below(at, 'hold'), context)),
    ...(pause === undefined ? {} : { pause: context.range(pause, below(at, 'pause')) }),
    ...(times === undefined ? {} : { times }),
  }
}

function held(text: string, at: Pointer, context: Context): Pick<Socket, 'hold' | 'holdTo'> {
  if (!text.includes('..')) return { hold: context.duration(text, at) }
  const [hold, holdTo] = context.range(text, at)
  if (hold === 0) context.problem(at, 'a life of 0 s is none: begin the range above it')
  return holdTo > hold ? { hold, holdTo } : { hold }
}
