import { describe, expect, it } from 'vitest'
import { exportScript } from '../../../src/engine/k6/script/export.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import { parse, planText } from '../../plan/parse/support.ts'

const BUNDLE = 'import { a } from "k6"\nconst configure = a\nexport { configure }\n'

const planOf = (disrupt: string) =>
  makeLoad(
    parse(
      planText({
        socket: `      open: [{ send: { a: 1 }, await: { match: { b: 1 } }, as: first }]\n      reopen: { backoff: 1s }${disrupt && `\n      disrupt: ${disrupt}`}`,
        load: '{ executor: constant-vus, vus: 2, duration: 60s }',
        end: `thresholds:
  ws_closes: ["count<100"]${disrupt && '\n  "ws_reconnect_duration{phase:disrupt}": ["p(95)<9000"]'}`,
      }),
    ),
  )

const isComment = (line: string) => line.startsWith('//')
const below = (script: string) => script.slice(script.indexOf('\nexport const options'))

describe('the exported script of a plan with a storm', () => {
  const script = exportScript(planOf('{ at: steady + 10s, cut: 100% }'), BUNDLE)

  it('is that of the plan without it, and says so', () => {
    expect(below(script)).toBe(below(exportScript(planOf(''), BUNDLE)))
    const comments = script.split('\n').filter(isComment)
    expect(comments).toContain(
      '// Without the storm of orders ("disrupt"): k6 cannot cut a connection. Socketgate makes it.',
    )
    expect(comments).toContain('//   ws_reconnect_duration{phase:disrupt}: p(95)<9000')
  })
})

describe('the exported script of a plan with an idle sweep', () => {
  it('holds it', () => {
    const more =
      '  quiet:\n    socket: { url: "${targets.feed}", idle: { hold: [30s, 65s], keepalive: [none, ping] } }'
    const script = exportScript(makeLoad(parse(planText({ more }))), BUNDLE)
    expect(script).toMatch(/"quiet":\s*\{[^{}]*"executor":\s*"per-vu-iterations"[^{}]*"vus":\s*8/)
    expect(script).toMatch(/"idle":\s*\{\s*"hold":\s*\[\s*30000,\s*65000\s*\]/)
    expect(script).not.toContain('Without the storm')
  })
})
