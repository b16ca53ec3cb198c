import { describe, expect, it } from 'vitest'
import type { EngineLog } from '../../src/ports.ts'
import { CLEAN, loadOf, recordOf } from './support.ts'

const crashed = (log: readonly EngineLog[]) =>
  recordOf(loadOf(), [[]], { ...CLEAN, how: 'crashed', detail: 'exit code 107', summary: null, log }).problems

describe('evidence that is not whole by our fault', () => {
  it('quotes what the engine said first, once', () => {
    const [first, ...others] = crashed([
      { level: 'warning', message: 'slow' },
      { level: 'error', message: 'ReferenceError: x is not defined' },
      { level: 'error', message: 'goroutine 1' },
    ])
    expect(first!.message).toBe(
      'the engine crashed (exit code 107); its first error: “ReferenceError: x is not defined”',
    )
    expect(others.every(({ message }) => !message.includes('first error'))).toBe(true)
  })

  it('is told in a sentence of bounded length, and without one where the engine said nothing', () => {
    expect(crashed([{ level: 'error', message: 'x'.repeat(300) }])[0]!.message.length).toBeLessThan(240)
    expect(crashed([])[0]!.message).toBe('the engine crashed (exit code 107)')
  })
})
