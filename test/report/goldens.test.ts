import { describe, expect, it } from 'vitest'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { terminalReport } from '../../src/report/terminal/terminal.ts'
import { VERDICTS } from './verdicts.ts'

const EXTRA = {
  version: '0.1.0',
  reproduce: 'npx github:acme/socketgate#v1 run plans/orders-feed.yaml --profile pr --baseline dir:baselines',
  docs: 'https://github.com/acme/socketgate/blob/v0.1.0/docs',
  runUrl: 'https://github.com/acme/orders/actions/runs/11981',
}
const LOOKS = {
  '80': { width: 80, unicode: true, color: false },
  '120': { width: 120, unicode: true, color: false },
  ascii: { width: 80, unicode: false, color: false },
}

describe('the committed reports, to be read by a reviewer', () => {
  for (const [name, verdict] of Object.entries(VERDICTS)) {
    for (const [suffix, look] of Object.entries(LOOKS)) {
      it(`shows ${name} on a terminal (${suffix})`, async () => {
        const report = terminalReport(verdict, { ...look, out: 'socketgate-out' })
        await expect(report).toMatchFileSnapshot(`golden/${name}.${suffix}.txt`)
      })
    }
    it(`shows ${name} as a comment`, async () => {
      await expect(markdownReport(verdict, EXTRA)).toMatchFileSnapshot(`golden/${name}.md`)
    })
  }
})
