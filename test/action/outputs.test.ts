import { describe, expect, test } from 'vitest'
import { outputsOf, type Results } from '../../src/action/outputs.ts'
import { verdict } from '../report/verdicts.ts'
import { HOSTILE_TEXTS } from '../support/hostile-text.ts'

const of = (over: Partial<Results['verdict']>, results: Partial<Results> = {}) =>
  outputsOf({
    verdict: verdict(over),
    out: '/runner/temp/socketgate/orders',
    records: ['record.json'],
    html: false,
    comment: 'created',
    issue: 'none',
    signal: new AbortController().signal,
    ...results,
  })

const reason = (message: string) => ({ outcome: 'slo', code: 'broken', message }) as const

describe('the outputs of a step', () => {
  test('are under 64 KiB, whatever there is to tell, with the path to the rest', () => {
    const reasons = Array.from({ length: 10_000 }, (_, n) => reason(`${n} ${'ж'.repeat(10_000)}`))
    const outputs = of({ reasons })
    const size = Object.entries(outputs).reduce((sum, pair) => sum + pair.join('').length, 0)
    expect(size).toBeLessThan(64 * 1024)
    const told = JSON.parse(outputs.reasons!)
    expect(told).toHaveLength(50)
    expect(told[0].message).toMatch(/^0 ж{900,}…$/)
    expect(outputs['verdict-path']).toBe('/runner/temp/socketgate/orders/verdict.json')
  })

  test('give 143 where SIGTERM stopped the step, and 130 for every other signal', () => {
    const by = (signal: string) =>
      of({ outcome: 'cancelled', exitCode: 130 }, { signal: AbortSignal.abort(signal) })['exit-code']
    expect(['SIGTERM', 'SIGINT', 'SIGHUP'].map(by)).toEqual(['143', '130', '130'])
    expect(of({ exitCode: 11 }, { signal: AbortSignal.abort('SIGTERM') })['exit-code']).toBe('11')
  })

  test('give reasons whole where they are short, line by line', () => {
    expect(JSON.parse(of({ reasons: [reason('one\ntwo')] }).reasons!)).toEqual([reason('one\ntwo')])
  })

  test('hold nothing that a later step could print as anything but text', () => {
    const { reasons } = of({ reasons: HOSTILE_TEXTS.map(reason) })
    expect(reasons).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u,
    )
    expect(reasons!.split('\n')).toHaveLength(1)
  })

  test('name every record, one path a line, and no path where nothing was written', () => {
    const records = Array.from({ length: 48 }, (_, n) => `record-${n + 1}.json`)
    expect(of({}, { records })['record-path']!.split('\n')).toHaveLength(48)
    const none = of({}, { out: null })
    expect([none['record-path'], none['verdict-path'], none['report-path'], none['html-path']]).toEqual([
      '',
      '',
      '',
      '',
    ])
  })
})
