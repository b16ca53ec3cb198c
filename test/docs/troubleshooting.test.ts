import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { CODES } from '../../src/model/verdict/codes.ts'
import { OUTCOMES } from '../../src/model/verdict/outcomes.ts'
import { temporaryFolder } from '../support/folder.ts'
import { socketgate } from '../support/terminal.ts'

const PAGE = readFileSync('docs/troubleshooting.md', 'utf8')
const [, BY_EXIT = '', SYMPTOMS = ''] = /## By exit code\n(.*?)\n(## .*)$/s.exec(PAGE) ?? []

/** The first code span of each row under `printed`: a message, with `…` for what differs. */
const MESSAGES = [...SYMPTOMS.matchAll(/^\| `([^`]+)`.*$/gm)].map(([, message]) => message!)

/** Without what a report wraps, marks or cuts differently, and what the source escapes. */
const plain = (text: string) => text.replace(/[`\\]/g, '').replace(/\s+/g, ' ')
const piecesOf = (message: string) => message.split('…').map(plain)
const pattern = (message: string) =>
  new RegExp(
    piecesOf(message)
      .map((piece) => piece.replace(/[.*+?^${}()|[\]]/g, '\\$&'))
      .join('.{0,200}?'),
  )

const GOLDEN = 'test/report/golden'
const goldens = readdirSync(GOLDEN)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => plain(readFileSync(join(GOLDEN, name), 'utf8')))
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => plain(readFileSync(join('src', path), 'utf8')))

const folder = temporaryFolder()
const plan = (url: string, more = '') => `version: 1
name: feed
targets: { feed: { url: "${url}"${more} } }
scenarios:
  feed: { socket: { url: "\${targets.feed}" }, load: { executor: constant-vus, vus: 1, duration: 3s } }
`

/** What the command line prints of plans and options that are wrong. */
let printed: readonly string[] = []
beforeAll(async () => {
  const closed = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => closed.once('listening', done))
  const { port } = closed.address() as { port: number }
  await new Promise((done) => closed.close(done))
  const plans = {
    'dead.yaml': plan(`ws://127.0.0.1:${port}`),
    'private.yaml': plan('ws://10.0.0.1'),
    'unset.yaml': plan('${FEED_URL}'),
    'later.yaml': plan('wss://localhost', ', tls: { ca: ca.pem }'),
    'unknown.yaml': plan('ws://localhost', ', expcet: 1'),
  }
  for (const [name, text] of Object.entries(plans)) writeFileSync(join(folder, name), text)
  const lines = [
    'run nowhere.yaml',
    'run dead.yaml',
    'run private.yaml',
    'run unset.yaml',
    'check later.yaml',
    'check unknown.yaml',
    'run dead.yaml --target feeed=ws://localhost',
    'run dead.yaml --engine k6 --k6 nowhere',
  ]
  const ran = lines.map((line, i) => {
    const out = line.startsWith('run') ? ['--out', `out-${i}`] : []
    return socketgate([...line.split(' '), ...out], { cwd: folder })
  })
  printed = (await Promise.all(ran)).map(({ stdout, stderr }) => plain(`${stdout} ${stderr}`))
})

/** By a golden, by what was just printed; else word by word by one file of the product, where it would take GitHub to see it. */
function isPrinted(message: string): boolean {
  const wanted = pattern(message)
  if ([...goldens, ...printed].some((text) => wanted.test(text))) return true
  const pieces = piecesOf(message).filter((piece) => /\w{3}/.test(piece))
  return sources.some((text) => pieces.every((piece) => text.includes(piece.trim())))
}

describe('docs/troubleshooting.md', () => {
  it.each(MESSAGES)('quotes what is printed: %s', (message) => {
    expect(isPrinted(message)).toBe(true)
  })

  it('sees a message that is not', () => {
    expect(isPrinted('cannot read the plan …: there is no such folder')).toBe(false)
    expect(isPrinted('the engine was killed from inside')).toBe(false)
  })

  it('quotes mostly what was seen printed, and not only what stands in the source', () => {
    const seen = MESSAGES.filter((message) =>
      [...goldens, ...printed].some((text) => pattern(message).test(text)),
    )
    expect(MESSAGES.length).toBeGreaterThan(40)
    expect(seen.length).toBeGreaterThan(20)
  })

  it('leads from every exit code and outcome to a section', () => {
    const told = [...BY_EXIT.matchAll(/^\| ([\d, ]+) \| (.*?) \| \[.*\]\(#.*$/gm)].map(
      ([, exits, outcomes]) => ({
        exits: exits!.split(', ').map(Number),
        outcomes: [...outcomes!.matchAll(/`(\w+)`/g)].map(([, outcome]) => outcome),
      }),
    )
    for (const { outcome, exit } of OUTCOMES) {
      const row = told.find(({ outcomes }) => outcomes.includes(outcome))
      expect([outcome, row?.exits]).toEqual([outcome, expect.arrayContaining([exit])])
    }
    expect(told.flatMap(({ exits }) => exits)).toContain(143)
  })

  it('names codes that there are', () => {
    const named = [...SYMPTOMS.matchAll(/\(`(\w+)`\)/g)].map(([, code]) => code!)
    expect(named.filter((code) => !Object.hasOwn(CODES, code))).toEqual([])
    expect(named.length).toBeGreaterThan(25)
  })
})
