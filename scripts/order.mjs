/**
 * The rooms of `src/` in the order in which the data walks: what each does, and what it may import beside itself.
 * `scripts/house.mjs` fails on any other import; CONTRIBUTING.md shows this as a table.
 */
export const ORDER = {
  model: {
    does: 'the shared nouns, and the tables of metrics (`metrics/`) and outcomes (`verdict/`); pure',
    imports: [],
  },
  text: { does: 'foreign text made safe: one list of characters, one rule for secrets', imports: ['model'] },
  generated: {
    does: 'validators compiled from `schemas/`, and what is asked of a foreign verdict (`npm run schemas`)',
    imports: [],
  },
  files: { does: 'reads and makes files that may be anything: pipes, links, endless ones', imports: [] },
  ports: { does: 'what the gate needs from outside, as interfaces', imports: ['model'], file: true },
  git: {
    does: 'runs git: in the checkout without its hooks and settings, and in a bare repository of our own, which reaches one `remote/`',
    imports: ['model', 'text', 'ports'],
  },
  plan: {
    does: 'YAML → `Plan` (`parse/`: problems with line and column) → `Load` (`size/`, by a profile), and what it will do (`expected/`, `forecast/`, `grant/`); pure',
    imports: ['model', 'text', 'generated'],
  },
  vu: {
    does: 'what one virtual user does: `frames/`, `socket/`, `rest/`, `values/`; runs inside k6, and on Node',
    imports: ['model'],
  },
  engine: {
    does: '`k6/`: the script around `vu/`, the binary, its sample stream, its watchdog; `embedded/`: k6 on Node for the same `vu/`; `process/`: children',
    imports: ['model', 'text', 'files', 'ports', 'vu'],
  },
  companions: {
    does: 'what runs beside an engine, on the same timeline',
    imports: ['model', 'text', 'ports', 'engine'],
  },
  target: {
    does: 'asks a service which build it runs, and waits for it',
    imports: ['model', 'text', 'ports', 'vu', 'engine'],
  },
  evidence: {
    does: 'samples and summary → `Record`: exact quantiles and slices (`cube/`), census, completeness',
    imports: ['model', 'text', 'ports'],
  },
  judge: {
    does: '`Record` → `Verdict`: the statistics (`rule/`), what may be compared (`past/`), one folder a subject (`gate/`, `slo/`, `closes/`, `paired/`, `drift/`, `backtest/`); pure',
    imports: ['model'],
  },
  baseline: {
    does: 'where records are kept: the form of one (`file/`), how a series is read (`reading/`), a folder of them (`directory/`), a branch (`git/`)',
    imports: ['model', 'text', 'files', 'git', 'ports'],
  },
  lease: {
    does: 'one load at a time on what is shared: waits for a ref of a remote, changes it while it is held, gives it back',
    imports: ['model', 'text', 'git', 'ports'],
  },
  report: {
    does: '`Verdict` → words (`words/`), then `markdown/`, `terminal/`, and what other verbs say (`verbs/`); pure',
    imports: ['model', 'text', 'ports'],
  },
  github: {
    does: 'what an event may do; comment, check run and job summary of a verdict',
    imports: ['model', 'text', 'ports', 'report'],
  },
  demo: { does: 'the demo service and its faults', imports: ['model'] },
  app: {
    does: 'the use cases, `gate.ts` on one screen: typed options in, verdict and files out',
    imports: [
      ...['model', 'text', 'files', 'git', 'ports', 'plan', 'engine', 'companions', 'target', 'evidence'],
      ...['judge', 'baseline', 'lease', 'report'],
    ],
  },
  cli: {
    does: 'verbs: read arguments, call a use case, write results',
    imports: [
      ...['model', 'text', 'ports', 'plan', 'engine', 'evidence', 'baseline', 'lease', 'report', 'github'],
      ...['demo', 'app'],
    ],
  },
  action: {
    does: 'inputs, policy of the base, commands and outputs of the action',
    imports: [
      ...[
        'model',
        'text',
        'files',
        'git',
        'generated',
        'ports',
        'plan',
        'engine',
        'lease',
        'report',
        'github',
      ],
      'app',
    ],
  },
}
