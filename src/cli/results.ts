import { join } from 'node:path'
import type { Record } from '../model/record.ts'
import type { Verdict } from '../model/verdict.ts'
import { markdownReport } from '../report/markdown.ts'
import { makeOut, writeResults } from './files.ts'
import { VERSION } from './version.ts'

/** Texts of record.json and verdict.json: indented, since people read them. */
export function jsonText(value: Record | Verdict): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The verdict in a folder of its own below `out`. */
export async function writeVerdict(out: string, name: string, verdict: Verdict): Promise<void> {
  const reproduce = 'npx github:OWNER/socketgate demo'
  await writeResults(await makeOut(join(out, name), out), {
    'verdict.json': jsonText(verdict),
    'report.md': markdownReport(verdict, { version: VERSION, reproduce }),
  })
}
