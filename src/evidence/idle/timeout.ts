import { median } from '../../model/quantile.ts'
import type { IdleTimeout } from '../../model/record/idle.ts'
import { together } from '../lives/regular.ts'
import type { Fate } from './fates.ts'

/**
 * Where the age lies at which the sockets of one kind are cut: between the longest that one outlived and the shortest at which one was
 * cut. An end that others outlived, and that was alone at its age, was something else; too many of them are no chance, but sockets that are
 * cut each at an age of its own.
 */
export function timeoutOf(fates: readonly Fate[]): IdleTimeout {
  const survivors = fates.filter(({ what }) => what === 'survived').map(({ age }) => age)
  const lived = fates.filter(({ what }) => what === 'survived' || what === 'untold').map(({ age }) => age)
  const all = fates.filter(({ what }) => what === 'cut').sort((a, b) => a.age - b.age)
  const alone = all.filter((cut) => isStray(cut, all, survivors))
  const strays = new Set(alone.length <= Math.max(1, MOST_STRAY * fates.length) ? alone : [])
  const cuts = all.filter((cut) => !strays.has(cut))
  const stray = strays.size
  const first = cuts[0]
  if (first === undefined) return { over: longestOf(lived), upTo: null, cut: 0, outlived: 0, stray }
  const upTo = first.age
  const at = oneAge(cuts)
  return {
    over: longestOf(lived.filter((age) => age < upTo)),
    upTo: Math.ceil(upTo),
    ...(at !== null && { at }),
    cut: cuts.length,
    outlived: survivors.filter((age) => age > upTo && !together(upTo, age)).length,
    stray,
  }
}

/** Of the sockets of a kind; where one in a hundred ends by chance, more would come in one sweep of fifty. */
const MOST_STRAY = 0.03

const longestOf = (ages: readonly number[]) => Math.floor(ages.reduce((a, b) => Math.max(a, b), 0))

function isStray(cut: Fate, all: readonly Fate[], survivors: readonly number[]): boolean {
  const outlived = survivors.some((age) => age > cut.age && !together(cut.age, age))
  return outlived && !all.some((other) => other !== cut && isNear(cut.age, other.age))
}

const isNear = (a: number, b: number) => together(Math.min(a, b), Math.max(a, b))

/** The age at which the first of them was cut, where half of them were with it; null: they were not, or nobody saw when. */
function oneAge(cuts: readonly Fate[]): number | null {
  const first = cuts[0]!
  const group = cuts.filter(({ age }) => together(first.age, age)).map(({ age }) => age)
  const seen = cuts.every(({ end }) => end?.how !== 'silent')
  return seen && 2 * group.length >= cuts.length ? Math.round(median(group)) : null
}
