import { expect, test } from 'vitest'
import type { Metric } from '../src/model/metrics/metric.ts'
import { NEEDS } from '../src/model/metrics/needs.ts'
import { METRICS } from '../src/model/metrics/table.ts'

const cell = (text: string) => text.replaceAll('|', '\\|')

const row = ({ name, kind, unit, worse, tags = [], needs, noun, description }: Metric) =>
  `| \`${name}\` | ${noun} | ${kind} | ${unit} | ${worse === 'none' ? '–' : worse} | ${tags.join(' ') || '–'} | ${needs} | ${cell(description)} |`

const coarse = METRICS.filter(({ quantised }) => quantised).map(({ name }) => `\`${name}\``)

function page(): string {
  const table = (from: Metric['from']) => [
    '| metric | called | kind | unit | worse | tags of its own | needs | what |',
    '|---|---|---|---|---|---|---|---|',
    ...METRICS.filter((metric) => metric.from === from).map(row),
  ]
  return [
    '# Metrics',
    '',
    'Written from the table in `src/model/metrics/`; a test keeps the two alike. Every sample carries `scenario`,',
    'the tags of its scenario (`feed` among them) and `phase`.',
    '',
    '## Of users and their sockets',
    '',
    ...table('vu'),
    '',
    'These start from a clock of whole milliseconds:',
    `${coarse.join(', ')}.`,
    '',
    "## k6's own (the embedded engine emits the same)",
    '',
    ...table('engine'),
    '',
    '## Counted from these',
    '',
    'No engine emits them and no gate compares them: thresholds on them are judged from the record, by Socketgate alone.',
    '',
    ...table('evidence'),
    '',
    '## What a plan must contain',
    '',
    '| needs | is met by |',
    '|---|---|',
    ...Object.entries(NEEDS).map(([need, { words }]) => `| ${need} | ${words} |`),
    '',
  ].join('\n')
}

test('docs/metrics.md lists the table of metrics as it is', async () => {
  await expect(page()).toMatchFileSnapshot('../docs/metrics.md')
})
