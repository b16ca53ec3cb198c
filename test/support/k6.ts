import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe } from 'vitest'

/** Absolute path of the k6 that the tests use: SOCKETGATE_K6, else the first on PATH; undefined without one. */
export const k6Path: string | undefined = find()

function find(): string | undefined {
  const named = process.env.SOCKETGATE_K6
  const places = named ? [named] : (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, 'k6'))
  return places.find(runs)
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return execFileSync(path, ['version'], { encoding: 'utf8' }).startsWith('k6')
  } catch {
    return false
  }
}

/** Tests that need a real k6: run where one is found, else reported as skipped, by name. */
export const describeWithK6 = k6Path === undefined ? describe.skip : describe
