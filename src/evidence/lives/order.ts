import type { Turn } from '../../model/lives.ts'

/** What a user is after a turn; `answered`: the subscription is over, one way or the other. */
type State = 'idle' | 'dialling' | 'open' | 'answered'

/** Where each turn leads, if anywhere, and from where it can be taken. */
const TURN_OF: { readonly [turn in Turn]: { readonly from: readonly State[]; readonly to?: State } } = {
  wanted: { from: ['idle'], to: 'dialling' },
  redial: { from: ['idle'], to: 'dialling' },
  open: { from: ['dialling'], to: 'open' },
  failed: { from: ['dialling'], to: 'idle' },
  subscribed: { from: ['open'], to: 'answered' },
  unsubscribed: { from: ['open'], to: 'answered' },
  early: { from: ['answered', 'open', 'dialling'], to: 'idle' },
  expected: { from: ['answered', 'open', 'dialling'], to: 'idle' },
  ended: { from: ['answered', 'open', 'dialling'], to: 'idle' },
  rests: { from: ['idle'], to: 'idle' },
  'gave-up': { from: ['idle'], to: 'idle' },
  unheard: { from: ['idle'], to: 'idle' },
  stalled: { from: ['open', 'answered'] },
  revived: { from: ['open', 'answered'] },
}

/** Of turns that a state allows alike, the one that leads on comes before the one that ends. */
const FIRST: readonly Turn[] = ['open', 'failed', 'subscribed', 'unsubscribed', 'early', 'expected', 'ended']

/** A turn and when it was taken. */
interface Taken {
  readonly t: number
  readonly turn: Turn
}

/**
 * A user's turns in the order in which they were taken: by time, and within one moment as each leads to the next. A
 * socket that reopens at once ends a life and wants the next in the same millisecond.
 */
export function inOrder<Entry extends Taken>(entries: readonly Entry[]): Entry[] {
  const left = entries.toSorted((a, b) => a.t - b.t || rank(a) - rank(b))
  const ordered: Entry[] = []
  let state: State = 'idle'
  for (let from = 0; from < left.length; ) {
    let to = from
    while (to < left.length && left[to]!.t === left[from]!.t) to++
    const tied = left.slice(from, to)
    while (tied.length > 0) {
      const fitting = tied.findIndex(({ turn }) => TURN_OF[turn].from.includes(state))
      const [next] = tied.splice(Math.max(0, fitting), 1)
      state = TURN_OF[next!.turn].to ?? state
      ordered.push(next!)
    }
    from = to
  }
  return ordered
}

function rank({ turn }: Taken): number {
  return FIRST.indexOf(turn)
}
