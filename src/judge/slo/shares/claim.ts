import { type Expression, holds } from '../../../model/threshold.ts'
import type { Code, Why } from '../../../model/verdict/codes.ts'
import type { SloRow } from '../../../model/verdict/verdict.ts'
import { isCount } from '../../rule/runs.ts'
import { HELD } from '../defaults/table.ts'
import { isLarge, judgeShare } from './share.ts'

/** X bad of n tries, of one scenario or of all that a row is about. */
export interface Part {
  /** The scenario; empty: the whole. */
  readonly where: string
  readonly bad: number
  readonly n: number
  /** Of the bad ones, those that a busy generator may have made itself: waits that ended. */
  readonly soft: number
  readonly reasons: { readonly [reason: string]: number }
  /** Tries that the generator slept through, in neither of the counts; absent: none. */
  readonly stalled?: number
}

/** Seconds that sockets were open, and lost. */
export interface Time {
  readonly open: number
  readonly lost: number
  /** Wanted and not open after closes that the plan expects: in neither. */
  readonly excused: number
  /** Users over half of whose wanted time was excused, or whose sockets such closes ended far too early. */
  readonly excusedUsers: number
}

/** What a row on a share is judged by, in one run or in several together. */
export interface Claim {
  /** What the row shows, whatever is decided. */
  readonly head: Pick<SloRow, 'name' | 'threshold' | 'from' | 'operator' | 'expected' | 'of' | 'at' | 'line'>
  /** Where it is broken. */
  readonly code: Code
  /** What is said of the bad ones: `did not connect`. */
  readonly says: string
  /** The bad share that is allowed. */
  readonly allowed: number
  readonly parts: readonly [Part, ...Part[]]
  /** Of a threshold that an engine has judged as well: its own words, which decide where n is large. */
  readonly plain?: Expression
  /** Of `ws_held`: a share of time is demanded, and too many users must have lost of theirs. */
  readonly time?: Time
  /** Why the generator may have made the soft ones; null: it was fit. */
  readonly unfit: Why | null
  /** What a reader may look at where it is broken. */
  readonly hint?: string
}

export interface ClaimRuling {
  readonly verdict: SloRow['verdict']
  readonly code: Code
  /** The part that decided. */
  readonly part: Part
  readonly why?: string
}

const SEVERITY = ['met', 'indicative', 'suspect', 'fail'] as const

/** Rules on a claim: the worst of its parts decides, and what a busy generator may have made is not held against it. */
export function ruleOn(claim: Claim): ClaimRuling {
  const seen = worst(claim)
  if (seen.verdict === 'met' && isMostlyExcused(claim.time, claim.parts[0].n))
    return { verdict: 'not_judged', code: 'excused', why: MOSTLY_EXCUSED.why, part: seen.part }
  if (seen.verdict === 'met' || claim.unfit === null || seen.part.soft === 0) return coded(claim, seen)
  const hard = worst(withoutSoft(claim))
  if (hard.verdict !== 'met') return coded(claim, hard)
  return { verdict: 'not_judged', code: claim.unfit.code, why: claim.unfit.why, part: seen.part }
}

export const MOSTLY_EXCUSED: Why = {
  code: 'excused',
  why: 'too many had over half of their time excused after expected closes, or sockets that these ended far before the plan would: too little is left to judge by',
}

/**
 * Whether the time in which sockets were wanted counts nowhere for more than half, or was hardly used, of more of the `users`
 * than chance explains: no evidence is no pass.
 */
export function isMostlyExcused(time: Time | undefined, users: number): boolean {
  const bad = time?.excusedUsers ?? 0
  if (bad === 0 || !isCount(bad) || !isCount(users)) return false
  return judgeShare({ bad, n: Math.max(users, bad), allowed: HELD.allowed, own: false }).verdict === 'fail'
}

interface Found {
  readonly verdict: (typeof SEVERITY)[number]
  readonly part: Part
}

function worst(claim: Claim): Found {
  if (claim.time !== undefined && isHeld(claim.time, claim.head.expected))
    return { verdict: 'met', part: claim.parts[0] }
  const found = claim.parts.map((part): Found => ({ verdict: verdictOf(part, claim), part }))
  return found.reduce((a, b) => (SEVERITY.indexOf(b.verdict) > SEVERITY.indexOf(a.verdict) ? b : a))
}

/** A hair under its limit is rounding. */
function isHeld({ open, lost }: Time, demanded: number): boolean {
  return open >= demanded * (open + lost) - 1e-9
}

function verdictOf({ bad, n, where }: Part, { head, allowed, plain, time }: Claim): Found['verdict'] {
  const own = head.from === 'plan'
  if (plain !== undefined && where === '' && isLarge(n, allowed)) {
    const good = plain.operator.startsWith('>')
    return holds(plain, (good ? n - bad : bad) / n) ? 'met' : 'fail'
  }
  const { verdict } = judgeShare({ bad, n, allowed, own })
  if (time === undefined || verdict !== 'met') return verdict
  // The time is under its limit although few lost much of theirs: all of them lost a little.
  return own ? 'fail' : 'indicative'
}

function withoutSoft(claim: Claim): Claim {
  const [first, ...rest] = claim.parts
  return { ...claim, parts: [hardOf(first), ...rest.map(hardOf)] }
}

/** Where some of the bad ones are soft and others not, they are the ones whose time was over. */
function hardOf({ bad, n, soft, reasons, ...part }: Part): Part {
  const { timeout = 0, ...others } = reasons
  const left = Math.max(0, timeout - soft)
  return {
    ...part,
    bad: bad - soft,
    n: n - soft,
    soft: 0,
    reasons: left > 0 ? { ...others, timeout: left } : others,
  }
}

function coded({ code, head }: Claim, { verdict, part }: Found): ClaimRuling {
  switch (verdict) {
    case 'met':
      return { verdict, code: 'met', part }
    case 'fail':
      return { verdict, code: head.from === 'plan' ? 'broken' : code, part }
    case 'suspect':
      return { verdict, code: 'beyond_chance', part }
    case 'indicative':
      return { verdict, code: 'within_chance', part }
  }
}

/** Several runs' claims about one row, added up: tries of a run that a busy generator made are in neither X nor n. */
export function sumOfClaims([first, ...rest]: readonly [Claim, ...Claim[]]): Claim {
  const sum = rest.map(fitOf).reduce(together, fitOf(first))
  return { ...sum, unfit: null }
}

function fitOf(claim: Claim): Claim {
  return claim.unfit === null ? claim : withoutSoft(claim)
}

function together(a: Claim, b: Claim): Claim {
  const [first, ...rest] = b.parts.reduce(withPart, a.parts as readonly Part[])
  return {
    ...a,
    parts: [first!, ...rest],
    ...(a.time !== undefined && b.time !== undefined && { time: addedUp(a.time, b.time) }),
  }
}

function addedUp(a: Time, b: Time): Time {
  return {
    open: a.open + b.open,
    lost: a.lost + b.lost,
    excused: a.excused + b.excused,
    excusedUsers: a.excusedUsers + b.excusedUsers,
  }
}

function withPart(parts: readonly Part[], more: Part): readonly Part[] {
  const at = parts.findIndex(({ where }) => where === more.where)
  if (at < 0) return [...parts, more]
  const one = parts[at]!
  const reasons = { ...one.reasons }
  for (const [reason, count] of Object.entries(more.reasons)) reasons[reason] = (reasons[reason] ?? 0) + count
  const stalled = (one.stalled ?? 0) + (more.stalled ?? 0)
  const counts = { bad: one.bad + more.bad, n: one.n + more.n, soft: one.soft + more.soft }
  const sum = { ...one, ...counts, reasons, ...(stalled > 0 && { stalled }) }
  return parts.with(at, sum)
}
