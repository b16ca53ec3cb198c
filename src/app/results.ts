import { join } from 'node:path'
import type { Record } from '../model/record/record.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import { markdownReport } from '../report/markdown/markdown.ts'
import { makeOut, writeResults } from './files.ts'
import { VERSION } from './version.ts'

/** Texts of record.json and verdict.json: indented, since people read them. */
export function jsonText(value: Record | Verdict): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Records by the names of their files: `record.json`, of several runs `record-1.json` and so on. */
export function recordTexts(records: readonly Record[]): { readonly [name: string]: string } {
  const name = (i: number) => (records.length === 1 ? 'record.json' : `record-${i + 1}.json`)
  return Object.fromEntries(records.map((record, i) => [name(i), jsonText(record)]))
}

/** Records of pairs by the names of their files: `base-1.json`, `candidate-1.json` and so on. */
export function pairTexts(
  runs: readonly { readonly side: 'base' | 'candidate'; readonly record: Record }[],
): { readonly [name: string]: string } {
  const counts = { base: 0, candidate: 0 }
  return Object.fromEntries(
    runs.map(({ side, record }) => [`${side}-${++counts[side]}.json`, jsonText(record)]),
  )
}

/** The verdict in a folder of its own below `out`. */
export async function writeVerdict(out: string, name: string, verdict: Verdict): Promise<void> {
  await writeResults(await makeOut(join(out, name), out), {
    'verdict.json': jsonText(verdict),
    'report.md': markdownReport(verdict, { version: VERSION, reproduce: 'socketgate demo' }),
  })
}
