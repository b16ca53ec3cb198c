import { expect, test } from 'vitest'
import { METRICS, type Metric } from '../src/model/metrics.ts'

const row = ({ name, kind, unit, tags, needs, description }: Metric) =>
  `| \`${name}\` | ${kind} | ${unit} | ${tags.join(' ') || '–'} | ${needs} | ${description.replaceAll('|', '\\|')} |`

function page(): string {
  const table = (from: Metric['from']) => [
    '| metric | kind | unit | tags of its own | needs | what |',
    '|---|---|---|---|---|---|',
    ...METRICS.filter((metric) => metric.from === from).map(row),
  ]
  return [
    '# Metrics',
    '',
    'Written from the table in `src/model/metrics.ts`; a test keeps the two alike. Every sample carries `scenario`,',
    'the tags of its scenario (`feed` among them) and `phase`. *Needs* is what a plan must contain for it.',
    '',
    '## Of the virtual user',
    '',
    ...table('vu'),
    '',
    "## k6's own (the embedded engine emits the same)",
    '',
    ...table('engine'),
    '',
  ].join('\n')
}

test('docs/metrics.md lists the table of metrics as it is', async () => {
  await expect(page()).toMatchFileSnapshot('../docs/metrics.md')
})
