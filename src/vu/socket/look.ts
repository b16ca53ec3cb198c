import { FIRST_MOMENTS } from '../../model/witness.ts'
import type { Frame } from '../frames/codec.ts'
import type { KindPlan } from '../frames/kind.ts'

/** Messages whose content is compared with the first, and how many of them tell anything at the end. */
const LOOKED_AT = 64
const ENOUGH = 8
/** Messages that bear witness for their moments alone: a service may give all of them one. */
const MOST_ALWAYS = 1024
/** Different messages of one moment that are told apart; more of them count as one. */
const MOST_PLACES = 256
/** Moments whose messages are remembered, once the first ones have borne witness: the newest. */
const NEWEST = 16

/** What is remembered of a feed's messages to one user, so that the next one can be held against it. */
export interface Look {
  /** The content of messages is compared with that of `first`. */
  comparing: boolean
  compared: number
  first: unknown
  /** Every moment bears witness, whatever its hash is. */
  always: boolean
  /** The newest witnesses, oldest first: their moments, and beside each what was said in it. Null: there are none. */
  moments: number[] | null
  contents: (string | number)[] | null
  /** Different moments among them. */
  different: number
}

export function newLook(always: boolean): Look {
  return {
    comparing: true,
    compared: 0,
    first: undefined,
    always,
    moments: null,
    contents: null,
    different: 0,
  }
}

/** Compares a message with the first. @returns as compared(); then no other is. */
export function compare(look: Look, kind: KindPlan, frame: Frame): boolean | null {
  const content = kind.content(frame)
  // It is no JSON after all, and says nothing.
  if (content === undefined) return null
  if (look.compared++ === 0) look.first = content
  else if (!kind.alike(look.first, content)) return concluded(look, true)
  else if (look.compared === LOOKED_AT) return concluded(look, false)
  return null
}

/** Whether some held something else than the first; null: that was told before, or they are too few to say. */
export function compared(look: Look): boolean | null {
  return look.comparing && look.compared >= ENOUGH ? concluded(look, false) : null
}

function concluded(look: Look, changed: boolean): boolean {
  look.comparing = false
  look.first = undefined
  return changed
}

/** The place of a message among the different ones of its moment, which is remembered. */
export function placeIn(look: Look, sent: number, content: string | number): number {
  look.moments ??= []
  look.contents ??= []
  const { moments, contents } = look
  let place = 0
  const first = moments.indexOf(sent)
  // Those of the newest moment stand at the end, one beside the other: a search for each would cost more than a look.
  for (let at = first; at >= 0 && at < moments.length; at++) {
    if (moments[at] !== sent) continue
    if (contents[at] === content) return place
    place++
  }
  if (place === 0) makeRoom(look, look.always ? FIRST_MOMENTS : NEWEST)
  if (place >= MOST_PLACES) return place
  if (place === 0) look.different++
  moments.push(sent)
  contents.push(content)
  return place
}

/** Forgets the oldest moments, until there are fewer than `most`. */
function makeRoom(look: Look, most: number): void {
  const { moments, contents } = look
  if (moments === null || contents === null) return
  while (look.different >= most) {
    const oldest = moments[0]
    for (let at = 0; at >= 0; at = moments.indexOf(oldest as number, at)) {
      moments.splice(at, 1)
      contents.splice(at, 1)
    }
    look.different--
  }
}

/** Whether the moment is one of the first different ones; after the last of them their places are let go. */
export function goesOn(look: Look, sent: number, count: number): boolean {
  const { moments, different } = look
  if (count < MOST_ALWAYS && (different < FIRST_MOMENTS || moments?.includes(sent) === true)) return true
  look.moments = null
  look.contents = null
  look.different = 0
  return false
}
