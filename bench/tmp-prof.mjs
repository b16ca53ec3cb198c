import { readFileSync } from 'node:fs'
import { rolldown } from 'rolldown'

const build = await rolldown({ input: 'src/engine/k6/stream.ts', platform: 'node' })
await build.write({ file: '/tmp/k6x/stream.mjs', format: 'esm' })
const { SampleReader } = await import('/tmp/k6x/stream.mjs')
const buf = readFileSync('/tmp/k6x/samples.json')
for (let r = 0; r < 4; r++) {
  const reader = new SampleReader('k6')
  const b = performance.now()
  let n = 0
  for (let i = 0; i < buf.length; i += 65536) n += reader.push(buf.subarray(i, i + 65536)).length
  console.log(n, performance.now() - b)
}
