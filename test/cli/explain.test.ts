import { describe, expect, test } from 'vitest'
import { CODES } from '../../src/model/verdict/codes.ts'
import { OUTCOMES } from '../../src/model/verdict/outcomes.ts'
import { SIGHTS } from '../../src/model/verdict/sights.ts'
import { socketgate } from '../support/terminal.ts'

const explain = async (...argv: readonly string[]) => {
  const { exit, stdout, stderr } = await socketgate(['explain', ...argv], { cwd: '.' })
  return { exit, stderr, stdout, words: stdout.replace(/\s+/g, ' ') }
}

describe('explain', () => {
  test('says of a code what it means, what to do, when such a run counts, and where more stands', async () => {
    const { exit, words } = await explain('ws_starved')
    expect(exit).toBe(0)
    expect(words).toContain(CODES.ws_starved.meaning)
    expect(words).toMatch(/Next Some sockets get less .* Baseline a run with this reason never counts/)
    expect(words).toContain('docs/codes.md#code-ws_starved')
  })

  test.each([...Object.keys(CODES), ...Object.keys(SIGHTS)])('knows %s', async (code) => {
    const { exit, words } = await explain(code)
    expect([exit, words]).toEqual([0, expect.stringContaining(`${code}: `)])
  })

  test('says both where a word is a code and what is also seen', async () => {
    expect((await explain('steps_failed')).words).toMatch(/a code of rows.*under "Also seen"/)
  })

  test('knows exit codes: 0 is a pass, 143 a run that was stopped', async () => {
    expect((await explain('0')).words).toContain('pass: exit code 0')
    expect((await explain('143')).words).toContain('cancelled: exit code 130')
  })

  test.each([
    ['1013', '1013 (try again later): a close code of a WebSocket A close frame came with it'],
    ['1006', '1006 (no close frame): a close code of a WebSocket No close frame came'],
    ['4401', '4401: a close code of a WebSocket A close frame of the application'],
  ])('knows the close code %s', async (code, words) => {
    const explained = await explain(code)
    expect([explained.exit, explained.words]).toEqual([0, expect.stringContaining(words)])
    expect(explained.words).toContain('docs/close-census.md#what-it-points-to')
    expect((await explain('5000')).exit).toBe(2)
  })

  test('lists outcomes and codes without a word, and with --json the same tables', async () => {
    const { words } = await explain()
    for (const { outcome, exit } of OUTCOMES) expect(words).toContain(`${outcome}: exit code ${exit}`)
    expect(words).toContain(`ws_starved: ${CODES.ws_starved.meaning}`)
    const json = JSON.parse((await explain('--json')).stdout)
    expect(json.codes.map(({ code }: { code: string }) => code)).toEqual(Object.keys(CODES))
    expect(json.seen.map(({ code }: { code: string }) => code)).toEqual(Object.keys(SIGHTS))
    expect(JSON.parse((await explain('40', '--json')).stdout)).toMatchObject({
      outcomes: [{ outcome: 'target', exit: 40 }],
      codes: [],
      seen: [],
    })
  })

  test('asks whether the nearest code was meant', async () => {
    const { exit, stderr } = await explain('ws_straved')
    expect([exit, stderr]).toEqual([2, expect.stringContaining('Did you mean ws_starved?')])
  })
})
