// Prints `N passed, N failed, N skipped` from vitest's JSON report. A check that failed before any test ran
// (lint, types, a stale dist/) counts as one failure: nothing run is not nothing wrong.
import { readFileSync } from 'node:fs'

const [file, status] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')
const report = text === '' ? undefined : JSON.parse(text)
const passed = report?.numPassedTests ?? 0
const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
const failed = Math.max(report?.numFailedTests ?? 0, status === '0' ? 0 : 1)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
