import fc from 'fast-check'
import type { BaseFacts } from '../../src/model/verdict/base.ts'
import type { Outcome } from '../../src/model/verdict/outcomes.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { storm } from '../support/storm.ts'
import { clockOf, close, gate, slo, verdict, watchOf } from './verdicts.ts'

const CLASSICS = [
  '<img src=x onerror=alert(1)>|@all\n::error::x',
  '::stop-commands::x',
  '##[error]x',
  '\u001b[2J\u001b]0;title\u0007',
  '`code` **bold** [link](http://evil.example) ![i](x)',
  '</details></sub>--><script>',
  '\u202egnirts\u202c \u2066isolated\u2069 \u200bzero\ufeff',
  '| a | b |\n|--|--|',
  '\ud800 lone \udc00',
  `z${'\u0300'.repeat(500)}`,
  'www.evil.example http://evil.example a@b.example #12 GH-12 org/repo#3',
  '```\n# heading\n> quote\n- item\n1. one',
  '\\`\\|\\<',
  '&lt;b&gt; &#60;',
  'x'.repeat(10_000),
  '',
  ' ',
]

/** Text as a hostile service, branch or plan would choose it. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...CLASSICS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...'`|<>@#:*_[]()!\\&~-+=.$\n\r\t\u2028 ab1', '::', '##[', '-->', '\u001b['), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
)

/** Figures whose every text is foreign, and whose numbers are of any size. */
export function hostileFigures(name: string, selector: string, rows = 1): NonNullable<Verdict['figures']> {
  const many = <T>(item: T): T[] => Array.from({ length: rows }, () => item)
  const quantiles = { p50: 1, p90: 22, p95: null, p99: 1e12, p999: 1e21 }
  const stalls = { sockets: 3, of: 2, seconds: 1e12, longest: 1e12 }
  const place = { scenario: name, feed: rows % 2 ? name : null }
  return {
    times: many({ name, selector, n: 3, ...quantiles, max: -1, baseline: { runs: 2, ...quantiles } }),
    phases: many({
      scenarios: [name, name],
      phase: name,
      length: 1,
      sockets: { from: 1e9, to: 2, least: 0, most: 1e9 },
      messages: 1e15,
      connects: 3,
      connectsPeak: 1e12,
      requests: 1e15,
      failed: { connects: 1e9, requests: 1e9 },
    }),
    heartbeats: many({
      ...place,
      sent: 3,
      answered: 1,
      missed: 1,
      late: 1,
      stalled: 1,
      rtt: quantiles,
      stalls,
    }),
    answers: many({ ...place, sent: 3, p50: 1, p99: 1e12 }),
    silences: many({ ...place, longest: 1e12, at: 1e12 }),
  }
}

const result = fc.record({
  outcome: fc.constantFrom<Outcome>('pass', 'slo', 'target', 'plan', 'skipped'),
  exitCode: fc.constant(0),
  sentence: hostile,
})

/** Of a branch and two plans whose every text is foreign. */
const hostileBase: fc.Arbitrary<BaseFacts | undefined> = fc.option(
  fc.record(
    {
      rule: fc.constantFrom<BaseFacts['rule']>('decides', 'told', 'new'),
      ref: hostile,
      commit: hostile,
      file: hostile,
      differences: fc.record({
        count: fc.integer({ min: 0, max: 1e6 }),
        first: fc.array(
          fc.record({ path: hostile, base: hostile, head: hostile }, { requiredKeys: ['path'] }),
          { maxLength: 20 },
        ),
      }),
      base: result,
      head: result,
      rows: fc.constant('base' as const),
    },
    { requiredKeys: ['rule', 'ref', 'commit', 'differences'] },
  ),
  { nil: undefined },
)

/** A verdict whose every foreign text is `texts`' choice. Sentences quote one, as the judge does. */
export const hostileVerdict: fc.Arbitrary<Verdict> = fc
  .record({
    plan: hostile,
    file: hostile,
    profile: hostile,
    row: hostile,
    selector: hostile,
    reason: hostile,
    commit: hostile,
    version: hostile,
    where: hostile,
    sentence: hostile,
    rows: fc.integer({ min: 0, max: 30 }),
    runs: fc.integer({ min: 0, max: 5 }),
    outcome: fc.constantFrom('pass', 'slo', 'suspect', 'target', 'no_baseline', 'inconclusive', 'engine'),
    saturated: fc.boolean(),
    base: hostileBase,
  })
  .map((text) => {
    const base = verdict()
    const provenance = base.provenance!
    const many = <T>(item: T): T[] => Array.from({ length: text.rows }, () => item)
    return verdict({
      outcome: text.outcome as Verdict['outcome'],
      exitCode: 11,
      ...(text.base !== undefined && { base: text.base }),
      builds: { [text.row]: text.version },
      attempts: {
        run: { id: 2, attempt: 3 },
        earlier: many({ run: { id: 2, attempt: 1 }, outcome: 'slo' as const }),
      },
      storms: many({
        ...storm({
          scenario: text.row,
          feed: text.row,
          by: 'service',
          closeCode: text.version,
          at: 1e12,
          cut: 1e9,
        }),
        verdict: 'fail' as const,
        code: null,
        message: text.sentence,
        dials: { ...storm().dials, peak: 1e12, reasons: { [text.reason]: 3, [text.selector]: 1e15 } },
        hints: many({ code: 'counted' as const, message: text.reason }),
      }),
      drift: many({
        ...{
          verdict: 'drift' as const,
          name: text.row,
          selector: text.selector,
          stat: text.row,
          unit: 'ms' as const,
        },
        ...{
          from: 'tag' as const,
          tag: text.version,
          reference: 1,
          recent: 2,
          change: 1,
          limit: 1.5,
          spread: 0.1,
        },
        ...{ referenceRuns: 5, recentRuns: 7, message: text.sentence, line: 1 },
      }),
      plan: {
        key: text.row,
        options: [{ name: '--engine', value: text.where }],
        name: text.plan,
        file: text.file,
        profile: text.profile,
        environment: text.row,
        description: text.sentence,
        // Text that is no link; those that are one have tests of their own.
        links: { [text.row]: ` ${text.where}`, other: ` ${text.selector}` },
      },
      clock: { ...clockOf(text.row, text.row), failed: many({ reason: text.reason, count: 1e12 }) },
      watch: { ...watchOf(text.row), failed: many({ reason: text.reason, count: 1e12 }) },
      commits: { from: text.commit, to: text.version },
      figures: hostileFigures(text.row, text.selector, text.rows),
      sentence: `The service closed 17 sockets with 1011, “${text.sentence}”.`,
      reasons: many({ outcome: 'slo' as const, code: 'broken' as const, message: text.sentence }),
      runs: Array.from({ length: text.runs }, () => ({
        ...base.runs[0]!,
        runId: text.row,
        machine: text.row,
        // A record's own word for it, and records are files that anybody may have written.
        ended: text.row as Verdict['runs'][number]['ended'],
      })),
      mostRuns: 5,
      next: many(`Search the service log for “${text.reason}”.`),
      notices: many({ code: 'bare_metric' as const, message: text.row }),
      gates: [
        ...many(
          gate({
            name: text.row,
            selector: text.selector,
            verdict: 'suspect',
            values: Array.from({ length: text.runs }, () => 71.4),
          }),
        ),
        ...many(gate({ name: text.row, selector: text.selector, level: 'normal', runs: text.rows % 2 })),
      ],
      slos: [
        ...many(slo({ name: text.row, threshold: text.selector, verdict: 'fail' })),
        ...many(slo({ name: text.row, threshold: text.selector })),
      ],
      seen: many({
        code: 'unmatched' as const,
        scenario: text.row,
        feed: text.row,
        n: 3,
        of: null,
        message: `3 frames of ${text.row} that nothing matches`,
        text: text.reason,
      }),
      closes: Array.from({ length: text.rows }, (_, i) =>
        close({
          code: i % 3 ? String(1000 + i) : text.row,
          side: text.row,
          how: text.row,
          feed: text.row,
          phase: text.row,
          reason: text.reason,
        }),
      ),
      census: {
        total: 9,
        ends: many({
          code: text.row as 'closed',
          close: text.row,
          status: text.row,
          reason: text.rows % 2 ? text.row : null,
          side: text.row,
          scenario: text.row,
          feed: text.row,
          phase: text.row,
          ...{ count: 3, share: 0.3, seconds: 9, rate: 0.3, first: 4000 },
          firstAt: text.row,
          said: [{ text: text.reason, count: 3 }],
        }),
        layers: many({
          ...{ code: 'fin' as const, n: 3, scenario: text.row, feed: text.row },
          message: text.sentence,
          evidence: [text.sentence],
          against: [text.sentence],
        }),
      },
      storedCloses: {
        runs: 10,
        kinds: [{ code: text.row, side: text.row, how: text.row, feed: text.row, median: 0, seen: 0 }],
      },
      steps: Array.from({ length: 8 }, (_, i) => ({
        step: i % 2 ? ('build' as const) : ('plan' as const),
        state: i % 2 ? ('failed' as const) : ('done' as const),
        result: text.sentence,
        took: i,
      })),
      lastAnswer: { target: text.row, asked: text.row, status: 502, took: 61, body: text.reason },
      sockets: {
        tried: 50,
        opened: 20,
        subscribed: 20,
        peak: 20,
        failed: many({ reason: text.reason, status: text.row, count: 1 }),
        unended: 0,
      },
      http: { requests: 9, answered: 8, failed: 3, byStatus: { [text.row]: 3 } },
      health: { ...base.health!, lagP99: text.saturated ? 44 : 0.4 },
      timeline: { [text.row]: base.timeline.orders!, other: [{ phase: 'steady', from: 0, to: 9000 }] },
      provenance: {
        ...provenance,
        commit: text.commit,
        runnerLabel: text.row,
        engine: { name: 'k6', version: text.version },
        machine: { ...provenance.machine, cpu: text.row },
      },
      baseline: { ...base.baseline!, where: text.where, written: false, notWritten: text.sentence },
    })
  })
