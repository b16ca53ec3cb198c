import { cut, replaceUnseen } from '../../model/characters.ts'
import { sameBuild } from '../../model/record/builds.ts'
import type { Build, Record } from '../../model/record/record.ts'
import type { Reason, SloRow } from '../../model/verdict/verdict.ts'

/** The build of a target as a reader knows it; foreign text: nothing that cannot be seen or opens code, cut. */
function shown(build: string | null): string {
  if (build === null || build === '') return 'nothing'
  return cut(replaceUnseen(build, () => '').replaceAll('`', ''), 40)
}

const CHANGED = 'The build changed in mid-run'
/** Builds behind one address that are named. */
const MOST_SHOWN = 3

/** What is known of one target, run by run. */
function byTarget(records: readonly Record[]): ReadonlyMap<string, readonly Build[]> {
  const builds = new Map<string, Build[]>()
  for (const record of records) {
    for (const [target, build] of Object.entries(record.builds ?? {})) {
      builds.set(target, [...(builds.get(target) ?? []), build])
    }
  }
  return builds
}

/**
 * Targets whose build changed during a run or between two, or behind whose one address several answer, one sentence each;
 * empty: what was measured is one build.
 */
export function changedBuilds(records: readonly Record[]): readonly string[] {
  return [...byTarget(records)].flatMap(([target, builds]) => {
    const mixed = builds.find(({ others = [] }) => others.length > 0)
    if (mixed !== undefined) {
      const all = [mixed.before ?? mixed.after, ...(mixed.others ?? [])].map(shown)
      return [`Several builds answer at one address: ${target} ran ${all.slice(0, MOST_SHOWN).join(' and ')}`]
    }
    const during = builds.find(({ before, after }) => before !== after)
    if (during !== undefined) {
      return [
        `${CHANGED}: ${target} ran ${shown(during.before)} before the load and ${shown(during.after)} after it`,
      ]
    }
    const first = builds[0]?.before ?? null
    const other = builds.find(({ before }) => before !== first)
    return other === undefined
      ? []
      : [
          `${CHANGED}: ${target} ran ${shown(first)} in the first run and ${shown(other.before)} in a later one`,
        ]
  })
}

/** Targets that ran another build than the plan expects before the load, one phrase each. */
export function wrongBuilds(records: readonly Record[]): readonly string[] {
  return [...byTarget(records)].flatMap(([target, builds]) => {
    const wrong = builds.find(
      ({ before, expected }) =>
        expected !== null && expected !== '' && before !== null && !sameBuild(before, expected),
    )
    return wrong === undefined
      ? []
      : [`${target} runs ${shown(wrong.before)}, expected ${shown(wrong.expected)}`]
  })
}

/** The same as reasons. */
export function wrongBuildReasons(wrong: readonly string[]): readonly Reason[] {
  return wrong.map((phrase) => ({
    outcome: 'target',
    code: 'wrong_build',
    message: `wrong build: ${phrase}`,
  }))
}

/** Rows on another build say nothing of this one, whether met or broken. `wrong`: from wrongBuilds(). */
export function withoutWrong(rows: readonly SloRow[], wrong: readonly string[]): readonly SloRow[] {
  if (wrong.length === 0) return rows
  return rows.map((row) => ({
    ...row,
    verdict: 'not_judged',
    code: 'wrong_build',
    message: `${row.message}; not judged: it is the wrong build`,
  }))
}
