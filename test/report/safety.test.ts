import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { markReport } from '../../src/github/comment/marker.ts'
import { shorten } from '../../src/github/comment/shorten.ts'
import { verdictOfFailure } from '../../src/judge/failed.ts'
import { Failure } from '../../src/model/failure.ts'
import type { Outcome } from '../../src/model/verdict/outcomes.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { HOSTILE_TEXTS } from '../support/hostile-text.ts'
import { foreignMarkup, render } from '../support/markdown.ts'
import { hostile, hostileFigures, hostileVerdict } from './hostile.ts'
import { close, gate, slo, VERDICTS, verdict } from './verdicts.ts'

const EXTRA = {
  version: '0.1.0',
  reproduce: 'npx github:acme/socketgate run plan.yaml',
  docs: 'https://github.com/acme/socketgate/blob/v0.1.0/docs',
}
const RUN = { id: 11_981, attempt: 2 }

/** A verdict that holds one foreign text wherever a foreign text can stand. */
function holding(text: string, outcome: Outcome = 'slo'): Verdict {
  const base = verdict()
  const { provenance } = base
  const unstarted = outcome === 'target'
  return verdict({
    outcome,
    exitCode: 11,
    fails: outcome === 'slo',
    plan: {
      name: text,
      file: text,
      profile: text,
      environment: text,
      description: text,
      // Where text leads is the plan's own affair, as far as it can be a link; here it is none.
      links: { [text]: ` ${text}` },
    },
    commits: { from: text, to: text },
    ...(unstarted ? {} : { figures: hostileFigures(text, text) }),
    sentence: `The service closed 17 sockets with 1011, “${text}”.`,
    reasons: ['slo', 'suspect', 'store'].map((of) => ({
      outcome: of as Outcome,
      code: 'broken',
      message: `${of}: ${text}`,
    })),
    next: [text, `Search the service log for “${text}”.`, `See \`${text}\`.`],
    notices: [text, `Of ${text}.`].map((message) => ({ code: 'drift', message })),
    gates: unstarted
      ? []
      : [
          gate({ verdict: 'suspect', name: text, selector: text, stat: text }),
          gate({ name: text, selector: text, level: 'normal' }),
        ],
    slos: unstarted
      ? []
      : [
          slo({ verdict: 'fail', name: text, threshold: text }),
          slo({ verdict: 'indicative', name: text, threshold: text }),
          slo({ name: text, threshold: text }),
        ],
    closes: ['1011', '4000', text].map((code) =>
      close({ code, side: 'service', how: text, feed: text, scenario: text, phase: text, reason: text }),
    ),
    storedCloses: {
      runs: 10,
      kinds: [{ code: text, side: 'service', how: text, feed: text, median: 0, seen: 0 }],
    },
    steps: [
      { step: 'plan', state: 'done', result: text, took: 3 },
      { step: 'build', state: 'failed', result: `\`${text}\` of ${text}`, took: 120_000 },
      { step: 'load', state: 'none', result: text, took: null },
    ],
    lastAnswer: { target: text, asked: text, status: 200, took: 61, body: text },
    sockets: {
      tried: 50,
      opened: outcome === 'target' ? 0 : 20,
      subscribed: 20,
      peak: 20,
      failed: [{ reason: text, status: text, count: 3 }],
      unended: 0,
    },
    http: { requests: 9, answered: 8, failed: 3, byStatus: { [text]: 3 } },
    timeline: { [text]: base.timeline.orders! },
    provenance: {
      ...provenance!,
      commit: text,
      ref: text,
      runId: text,
      runnerLabel: text,
      engine: { name: 'k6', version: text },
      machine: { ...provenance!.machine, id: text, os: text, arch: text, cpu: text },
    },
    baseline: {
      ...base.baseline!,
      where: text,
      series: { ...base.baseline!.series, profile: text, environment: text, runnerLabel: text },
      written: false,
      notWritten: text,
    },
  })
}

const OUTCOMES = ['slo', 'target', 'no_baseline'] as const

/** The comment, which the summary is but for its marker, and the comment that had to be cut. */
function shown(of: Verdict): readonly string[] {
  const comment = markReport(markdownReport(of, EXTRA), of.outcome, RUN)
  return [comment, shorten(comment, Math.round(comment.length / 2)) ?? comment]
}

/** The columns of each table as they are shown, and of each row as it is written: what is too many, GitHub leaves out. */
type Tables = readonly [shown: ReturnType<typeof render>['tables'], written: readonly number[]]
/** Of what was rendered already, by outcome and text: to render is what these tests take their time for. */
const known = new Map<string, Tables>()

/** Renders the report that holds a text. */
function rendered(text: string, outcome: Outcome): ReturnType<typeof render> {
  const [report = ''] = shown(holding(text, outcome))
  const whole = render(report)
  const written = report.match(/^\| .*$/gm) ?? []
  known.set(`${outcome} ${text}`, [whole.tables, written.map((row) => row.split('|').length - 2)])
  return whole
}

function tablesOf(text: string, outcome: Outcome): Tables {
  if (!known.has(`${outcome} ${text}`)) rendered(text, outcome)
  return known.get(`${outcome} ${text}`)!
}

function expectSafe(of: Verdict): void {
  for (const text of shown(of)) expect(foreignMarkup(text)).toEqual([])
}

describe('the renderer of these tests', () => {
  test.each([
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['<script>x</script>', '<script>'],
    ['[x](http://evil.example)', '<a href=http://evil.example>'],
    ['![x](y)', '<img src=y alt=x>'],
    ['http://evil.example', '<a href=http://evil.example>'],
    ['hi @octocat', 'a mention: "hi @octocat"'],
    ['see GH-12', 'a reference: "see GH-12"'],
    ['&#35;12', 'a reference: "#12"'],
    ['*em*', '<em>'],
  ])('sees what is live in %s', (text, found) => {
    expect(foreignMarkup(`<!-- socketgate plan= profile= -->\n\n${text}`)).toContain(found)
  })

  it('finds nothing in honest reports', () => {
    // Links of the plan are live, as they are meant to be (test/report/plan-texts.test.ts).
    for (const { plan, ...honest } of Object.values(VERDICTS))
      expectSafe({ ...honest, plan: { ...plan, links: {} } })
  })
})

describe('a report that was rendered as GitHub renders it holds no markup but its own', () => {
  it('is tried with 200 texts and more', () => {
    expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(200)
  })

  test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 60), text]))('%s', (_, text) => {
    for (const outcome of OUTCOMES) expect(foreignMarkup(rendered(text, outcome))).toEqual([])
    // Of the others by chance, below.
    expect(foreignMarkup(shown(holding(text))[1]!)).toEqual([])
    expectSafe(verdictOfFailure(new Failure('target', text, [], [text]), { file: text, profile: text }))
    const problem = { file: text, line: 1, column: 2, path: text, message: text }
    expectSafe(verdictOfFailure(new Failure('plan', text, [problem]), { file: text }))
  })

  it('whatever the texts are', () => {
    fc.assert(
      fc.property(hostileVerdict, (of) => {
        expectSafe(of)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('whatever one text is that stands everywhere', () => {
    const text = fc.oneof(
      hostile,
      fc
        .array(fc.constantFrom(...HOSTILE_TEXTS.filter((item) => item.length < 80)), { maxLength: 4 })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(...OUTCOMES), (item, outcome) => {
        expectSafe(holding(item, outcome))
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe.each(['slo', 'target'] as const)('the tables of a report of %s', (outcome) => {
  const honest = tablesOf('orders', outcome)

  it('have rows and columns', () => {
    const [tables, written] = honest
    expect(tables.length).toBeGreaterThanOrEqual(outcome === 'slo' ? 4 : 3)
    expect(tables.flat()).toEqual(written)
    expect(written.every((columns) => [2, 3, 5, 6, 7, 8].includes(columns))).toBe(true)
  })

  it('keep them, whatever stands in their cells', () => {
    for (const text of HOSTILE_TEXTS) expect([text, tablesOf(text, outcome)]).toEqual([text, honest])
  })
})
