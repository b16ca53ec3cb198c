// What 16 private keys in the environment cost: naming them to the redactor, a full record, and its text as a report would
// have it. Every key is 27 lines, and every line has some 20 spellings.
import { importSource, report } from './support.mjs'

const { Redactor } = await importSource('src/text/redactor.ts')
const { withoutForeignSecrets } = await importSource('src/text/own-fields.ts')

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** A linear congruential generator: the same keys every time. */
let state = 1
const draw = (below) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
const letters = (length) => Array.from({ length }, () => LETTERS[draw(64)]).join('')

function pem() {
  const lines = Array.from({ length: 25 }, () => letters(64))
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n')
}

/** As large as a record gets, and in every fourth reason a line of a key. */
function fullRecord(keys) {
  const said = (i) => (i % 4 === 0 ? `was ${keys[i % 16].slice(28, 92)}, sorry` : `${letters(40)} went away`)
  return {
    version: 1,
    series: { key: 'k' },
    stats: Array.from({ length: 4000 }, (_, i) => ({ metric: 'ws_message_latency', tags: { i }, p99: i })),
    problems: Array.from({ length: 200 }, (_, i) => ({ what: 'lost', detail: said(i) })),
    closes: Array.from({ length: 4000 }, (_, i) => ({
      code: '4000',
      side: 'service',
      reason: said(i),
      count: i,
    })),
    seen: Array.from({ length: 1000 }, (_, i) => ({ kind: 'unmatched', n: i, text: said(i) })),
  }
}

function timed(act) {
  const began = performance.now()
  const result = act()
  return [performance.now() - began, result]
}

const keys = Array.from({ length: 16 }, pem)
const record = fullRecord(keys)
const redactor = new Redactor()
const [naming] = timed(() => redactor.conceal(keys))
const [data, clean] = timed(() => withoutForeignSecrets(record, redactor))
const json = JSON.stringify(record, null, 2)
const [text, shown] = timed(() => redactor.text(json))
for (const told of [JSON.stringify(clean), shown])
  if (keys.some((key) => told.includes(key.slice(28, 92)))) throw new Error('a key was left')

console.log(`${redactor.needles.length} spellings, a record of ${(json.length / 2 ** 20).toFixed(1)} MiB`)
report('naming 16 keys', naming, 'at most', 1000, 'ms')
report('redacting a full record', data, 'at most', 1000, 'ms')
report('redacting its text', text, 'at most', 1000, 'ms')
