import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HistoryLine } from '../../src/model/verdict/verdict.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { samples } from '../../src/report/words/facts.ts'
import { hostile } from './hostile.ts'
import { slo, VERDICTS, verdict } from './verdicts.ts'

const EXTRA = {
  version: '0.1.0',
  reproduce: 'npx github:acme/socketgate run plan.yaml',
  docs: 'https://github.com/acme/socketgate/blob/v0.1.0/docs',
}
const history = (over: Partial<HistoryLine>): HistoryLine => ({
  name: 'p99 latency of orders',
  unit: 'ms',
  stored: [50, 52, 51, 50, 52],
  actual: 53,
  limit: 60,
  ...over,
})
const chartOf = (line: HistoryLine) =>
  /```mermaid\n([\s\S]*?)\n```/.exec(markdownReport(verdict({ history: line }), EXTRA))?.[1] ?? null

describe('the history in a comment', () => {
  it('draws the stored runs, then this change, and its limit as a flat line', () => {
    const chart = chartOf(history({}))!
    expect(chart).toContain('title "ms: 5 stored runs, then this change; flat: its limit"')
    expect(chart).toContain('1 --> 6\n')
    expect(chart).toContain(
      'line [50.0, 52.0, 51.0, 50.0, 52.0, 53.0]\n  line [60.0, 60.0, 60.0, 60.0, 60.0, 60.0]',
    )
    expect(chart).toContain('y-axis "ms" 49.0 --> 61.0')
  })

  it('draws shares in per cent, and no limit where there is none', () => {
    const chart = chartOf(history({ unit: 'share', stored: [0, 0.005, 0, 0, 0], actual: 0.01, limit: null }))!
    expect(chart).toContain('line [0.000, 0.500, 0.000, 0.000, 0.000, 1.000]')
    expect(chart.match(/line \[/g)).toHaveLength(1)
    expect(chart).not.toContain('flat')
  })

  it('leaves out runs without the figure', () => {
    expect(chartOf(history({ stored: [50, null, 51, 52, 50, 51] }))).toContain(
      'line [50.0, 51.0, 52.0, 50.0, 51.0, 53.0]',
    )
  })

  it.each([
    ['four runs', { stored: [50, 51, 50, 51] }],
    ['five runs of which one has no figure', { stored: [50, 51, null, 50, 51] }],
    ['a figure below 0', { stored: [-1, 50, 50, 50, 50] }],
    ['a figure beyond all scales', { stored: [1, 1, 1, 1, 1e300] }],
    ['no number', { actual: Number.NaN }],
  ])('draws nothing of %s', (_, over) => {
    expect(chartOf(history(over))).toBeNull()
  })

  it('holds nothing but numbers and words of its own, whatever the row is called', () => {
    const numbers = fc.array(fc.option(fc.double()), { maxLength: 30 })
    fc.assert(
      fc.property(hostile, numbers, fc.double(), fc.option(fc.double()), (name, stored, actual, limit) => {
        const chart = chartOf(history({ name, stored, actual, limit }))
        const lines = chart?.split('\n').slice(1) ?? []
        for (const line of lines) expect(line).toMatch(/^[ a-z"][-\w ":;,.>[\]]*$/)
        expect(chart ?? '').not.toMatch(/e\+|NaN|Infinity/)
      }),
    )
  })
})

describe('the last line of a comment', () => {
  const last = (runUrl: string | null) =>
    markdownReport(verdict(), { ...EXTRA, runUrl })
      .trimEnd()
      .split('\n')
      .at(-1)!

  it('leads to the run', () => {
    const url = 'https://github.acme.example/acme/orders/actions/runs/11981/attempts/2'
    expect(last(url)).toContain(`[run 11981](${url})`)
  })

  it.each([
    null,
    'javascript:alert(1)',
    'https://user:secret@host.example/runs/1',
    'https://host.example/runs/1?token=x',
    'https://host.example/runs/1) [x](https://other.example',
  ])('has no link for %s', (url) => {
    expect(last(url)).not.toContain('](')
  })
})

describe('a comment without a comparison', () => {
  it('says where it looked, for what, and how many runs are missing', () => {
    const comment = markdownReport(VERDICTS['no-baseline']!, EXTRA)
    expect(comment).toContain('<summary>Why there is no baseline</summary>')
    expect(comment).toContain('Looked in `dir:baselines` for series `3f9c1ab24e07`')
    expect(comment).toContain('`mode: warn` · comparable runs: 0 of 5 to judge, 0 of 20 to turn on `block`')
    expect(comment).not.toContain('Note: Comparable runs')
  })

  it('names the series that the changed plan left, and its runs', () => {
    const comment = markdownReport(VERDICTS['plan-changed']!, EXTRA)
    expect(comment).toContain('The 30 stored runs of this plan (series `b81e55d07c3a`) had another load')
  })
})

describe('pairs and drift in a comment', () => {
  it('compare with the base build, not with a baseline', () => {
    const comment = markdownReport(VERDICTS.paired!, EXTRA)
    expect(comment).toContain('| Base build ± spread of a pair | 8 pairs |')
    expect(comment).not.toContain('Baseline median')
  })

  it('show what crept in a table, and that nothing did in a sentence', () => {
    expect(markdownReport(VERDICTS.drift!, EXTRA)).toMatch(
      /\| ◆\u00a0\*\*Drift\*\* \| p99 of orders \| 50\.1.ms, 10 runs up to v1&#46;4&#46;0 \| \*\*59\.3.ms\*\*, 7 runs/,
    )
    expect(markdownReport(VERDICTS.steady!, EXTRA)).toContain('Drift: none: p99 of orders')
  })
})

describe('what n counts', () => {
  it.each([
    [{}, '8,214'],
    [{ of: 'closes' as const, n: 118 }, '118\u00a0closes'],
    [{ of: 'socket-seconds' as const, n: 812 }, '812\u00a0socket\u2011s'],
  ])('of %j is shown', (over, text) => {
    expect(samples(slo(over))).toBe(text)
  })
})

describe('every example', () => {
  it.each(Object.keys(VERDICTS))('of %s has under 60 lines beside what is folded to be looked up', (name) => {
    const figures = /<details><summary>(?:All figures|How it was decided|SLOs:)[\s\S]*?<\/details>\n/g
    const comment = markdownReport(VERDICTS[name]!, EXTRA)
    expect(comment.replace(figures, '').trimEnd().split('\n').length).toBeLessThan(60)
  })
})
