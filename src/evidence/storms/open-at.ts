import { countBelow } from '../../model/quantile.ts'
import type { Books } from '../lives/entries.ts'

/** Says how many sockets of a scenario were open just before a moment, epoch ms. */
export type OpenAt = (t: number) => number

export function openAtIn(books: Books): OpenAt {
  const opens: number[] = []
  const ends: number[] = []
  for (const entries of books.values()) {
    let open = false
    for (const { t, turn } of entries) {
      if (turn === 'open' && !open) opens.push(t)
      else if (ENDS.has(turn) && open) ends.push(t)
      if (turn === 'open') open = true
      else if (ENDS.has(turn)) open = false
    }
  }
  const [up, down] = [opens, ends].map((times) => Float64Array.from(times).sort())
  return (t) => countBelow(up!, t, false) - countBelow(down!, t, false)
}

/** Says of how many users a first socket opened after one moment and up to another, epoch ms. */
export function newcomersIn(books: Books): (from: number, to: number) => number {
  const firsts = [...books.values()].flatMap(
    (entries) => entries.find(({ turn }) => turn === 'open')?.t ?? [],
  )
  const sorted = Float64Array.from(firsts).sort()
  return (from, to) => countBelow(sorted, to, true) - countBelow(sorted, from, false)
}

const ENDS: ReadonlySet<string> = new Set(['early', 'expected', 'ended', 'wanted', 'redial'])
