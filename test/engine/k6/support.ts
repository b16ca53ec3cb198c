import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, vi } from 'vitest'
import { type Job, runK6 } from '../../../src/engine/k6/run.ts'
import type { Allowance } from '../../../src/engine/k6/watchdog.ts'
import type { Sample } from '../../../src/model/sample.ts'
import type { EngineEnd, EngineRun } from '../../../src/ports.ts'

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'socketgate-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An executable that runs this Node code (CommonJS) and says of itself what k6 says. */
export function fakeK6(code: string, version = 'k6 v2.2.0 (commit/fake, go1.26, linux/amd64)'): string {
  const path = join(temporaryFolder(), 'k6')
  const answer = `if (process.argv[2] === 'version') { console.log(${JSON.stringify(version)}); process.exit(0) }\n`
  writeFileSync(path, `#!${process.execPath}\nconst fs = require('node:fs')\n${answer}${code}\n`)
  chmodSync(path, 0o755)
  return path
}

/** One line of k6's stream. */
export function point(
  metric: string,
  value: number,
  tags: object = { scenario: 'a' },
  time = new Date(),
): string {
  const data = { time: time.toISOString(), value, tags }
  return `${JSON.stringify({ metric, type: 'Point', data })}\n`
}

export const NO_TIME: Allowance = { planned: 0, grace: 0, setup: 0, startUp: 0, margin: 0, starts: new Map() }

/** As long as the test itself may take. */
export const AMPLE: Allowance = { ...NO_TIME, margin: 60_000 }

export function start(
  job: Partial<Job> & { path: string },
  signal = new AbortController().signal,
): EngineRun {
  return runK6({ files: { 'script.js': '' }, variables: {}, allowance: AMPLE, ...job }, signal)
}

export interface Whole {
  readonly samples: readonly Sample[]
  readonly end: EngineEnd
  /** ms from the first look to the end. */
  readonly took: number
}

/** Reads a run to its end. */
export async function readRun(
  run: EngineRun,
  onBatch: (samples: readonly Sample[]) => unknown = () => {},
): Promise<Whole> {
  const began = performance.now()
  const samples: Sample[] = []
  for await (const batch of run.samples) {
    samples.push(...batch)
    await onBatch(batch)
  }
  return { samples, end: await run.ended, took: performance.now() - began }
}

/** Waits until no process of the group is left. One that was killed stays listed until init has collected it. */
export async function groupGone(pid: number): Promise<void> {
  await vi.waitFor(() => expect(() => process.kill(-pid, 0)).toThrow('ESRCH'), {
    timeout: 3000,
    interval: 20,
  })
}
