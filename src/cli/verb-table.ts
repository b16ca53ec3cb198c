import { baselineVerbs } from './baseline/verbs-of-baseline.ts'
import type { Option, Verb } from './verb.ts'

const json: Option = { name: 'json', help: 'answer with JSON on stdout' }
const profile: Option = {
  name: 'profile',
  value: 'NAME',
  help: 'how much of the plan is run (without it: all of it, as written)',
}
const out: Option = { name: 'out', value: 'DIR', help: 'folder for the results (socketgate-out)' }

/** Which of the plan's histories it is. */
const history: readonly Option[] = [
  { name: 'environment', value: 'NAME', help: "part of the series and of what is published (the plan's)" },
  {
    name: 'key',
    value: 'KEY',
    help: 'tells jobs of one plan apart, such as regions: 1 to 32 of a-z, 0-9 and -',
  },
]

/** Where a plan is pointed, which stays as it is written. */
const pointing: readonly Option[] = [
  {
    name: 'target',
    value: 'NAME=URL',
    repeat: true,
    help: 'another address for a target of the plan, granted like its own; repeatable',
  },
  {
    name: 'var',
    value: 'NAME=VALUE',
    repeat: true,
    help: "a value for ${NAME} of the plan, before the environment's; repeatable",
  },
]

const lanes: Option = {
  name: 'lanes',
  value: 'N',
  help: 'users of a socket scenario in one VU, 1 to 20 (by its messages and users; docs/k6.md)',
}

const loading: readonly Option[] = [
  profile,
  ...history,
  ...pointing,
  { name: 'engine', value: 'auto|k6|embedded', help: 'what executes the load (auto: k6 where there is one)' },
  { name: 'k6', value: 'PATH', help: 'the k6 to use, v2.0.0 or newer (else SOCKETGATE_K6, else PATH)' },
  { name: 'no-download', help: 'never fetch k6; without it, --engine k6 does where none is found' },
  {
    name: 'allow-target',
    value: 'ORIGIN',
    repeat: true,
    help: 'grant an origin, scheme://host:port; repeatable',
  },
  {
    name: 'allow-commands',
    help: "start the plan's commands (services, disrupt.run); never for a fork's change",
  },
  {
    name: 'allow-script',
    help: "run the plan's own k6 script where CI is set; never for a fork's change",
  },
  { name: 'runner-label', value: 'LABEL', help: 'part of the series (default: os-arch-cores)' },
  lanes,
  {
    name: 'lease-remote',
    value: 'REMOTE',
    help: "where the plan's lease lives: origin, https://…, ssh://… or a path (in Actions origin, else nothing is leased)",
  },
]

const pairing: readonly Option[] = [
  {
    name: 'paired',
    help: "measure the plan's base and candidate in turn, and compare them; needs no baseline",
  },
  {
    name: 'pairs',
    value: 'N',
    help: 'pairs of runs, an even number from 4 to 24 (the profile, else the plan, else 8)',
  },
]

const judging: readonly Option[] = [
  {
    name: 'baseline',
    value: 'WHERE',
    help: 'dir:PATH or git:REMOTE#BRANCH; without it nothing is compared, but in Actions',
  },
  { name: 'no-store', help: 'compare, but add no run to the baseline' },
  { name: 'mode', value: 'observe|warn|block', help: "which outcomes fail (the plan's own mode, else warn)" },
  { name: 'fail-on', value: 'LIST', help: 'outcomes that fail, by comma; replaces mode and profile' },
]

export const VERBS: readonly Verb[] = [
  {
    name: 'demo',
    usage: 'demo [--act regression|storm] [--serve [--port N]] [--out DIR]',
    summary:
      'Starts the demo service, seeds a baseline, shows a pass and a caught regression; or a storm of reconnects.',
    operands: [0, 0],
    options: [
      {
        name: 'act',
        value: 'regression|storm',
        help: 'what is shown: a slower build, or a deploy after which all clients come back at once (regression)',
      },
      { name: 'serve', help: 'only start the demo service, until it is stopped' },
      { name: 'port', value: 'N', help: 'port of the service (8787 with --serve, else any free one)' },
      {
        name: 'engine',
        value: 'auto|k6|embedded',
        help: 'what executes the load (embedded, which every machine has)',
      },
      { name: 'k6', value: 'PATH', help: 'the k6 to use' },
      { ...out, help: 'folder for the results (socketgate-demo)' },
    ],
    example: 'socketgate demo',
  },
  {
    name: 'check',
    usage: 'check PLAN [--profile NAME] | check .github/socketgate-policy.yml',
    summary:
      'Validates a plan and says what each profile would run, and whether its p99 could be judged; or a policy file.',
    operands: [1, 1],
    options: [profile, ...pointing, json],
    example: 'socketgate check plans/orders-feed.yaml --profile pr',
  },
  {
    name: 'run',
    usage: 'run PLAN… [options]',
    summary:
      'Measures, judges, reports, and stores the run where a baseline is named. Several plans, or patterns such as plans/*.yaml, one after the other.',
    operands: [1, 32],
    options: [...loading, ...judging, ...pairing, out, json],
    example: 'socketgate run plans/orders-feed.yaml --profile pr --baseline dir:.socketgate',
  },
  {
    name: 'measure',
    usage: 'measure PLAN [options]',
    summary: 'Runs the load and writes the record; judges nothing.',
    operands: [1, 1],
    options: [...loading, out, json],
    example: 'socketgate measure plans/orders-feed.yaml --profile nightly --out evidence',
  },
  {
    name: 'judge',
    usage: 'judge RECORD… | judge SUMMARY… --metric SELECTOR [options]',
    summary:
      "Judges 1, 3 or 5 runs measured before, or k6's own summaries; compares, reports and stores as run does.",
    operands: [1, 20],
    options: [
      { name: 'plan', value: 'PLAN', help: 'the plan of the records: its gate, thresholds and mode' },
      { name: 'profile', value: 'NAME', help: "of the plan (the records' own)" },
      {
        name: 'metric',
        value: 'SELECTOR',
        repeat: true,
        help: "instead of a plan: what is gated, such as 'ws_message_latency{feed:orders}'; at most three",
      },
      { name: 'series', value: 'NAME', help: 'of summaries: the series they belong to (summary)' },
      { name: 'runner-label', value: 'LABEL', help: 'of summaries: part of the series (os-arch-cores)' },
      { name: 'shards', help: 'of summaries: the files are the parts of one run, and are judged as one' },
      { name: 'runs', help: 'of summaries: each file is a run, although they look like parts of one' },
      ...history,
      ...judging,
      out,
      json,
    ],
    example:
      'socketgate judge a/record.json b/record.json c/record.json --plan plan.yaml --baseline dir:.socketgate',
  },
  {
    name: 'export',
    usage: 'export PLAN [--profile NAME] [--lanes N] [--out FILE]',
    summary: 'Writes the plan as one k6 script that plain `k6 run` executes.',
    operands: [1, 1],
    options: [
      profile,
      { ...lanes, help: 'users of a socket scenario in one VU, 1 to 20 (1, unlike run)' },
      { name: 'out', value: 'FILE', help: 'where to write it (stdout)' },
    ],
    example: 'socketgate export plans/orders-feed.yaml --profile pr --out load.js && k6 run load.js',
  },
  {
    name: 'doctor',
    usage: 'doctor [PLAN] [--profile NAME] [--measure]',
    summary: "Holds this machine's limits, and what it was measured to hold, against what a plan needs.",
    operands: [0, 1],
    options: [
      profile,
      {
        name: 'measure',
        help: 'try in 20 s how many sockets and messages/s it holds, against a demo service on it',
      },
      { name: 'engine', value: 'auto|k6|embedded', help: 'what measures (auto: k6 where there is one)' },
      { name: 'k6', value: 'PATH', help: 'the k6 to look at, and to measure with' },
      json,
    ],
    example: 'socketgate doctor plans/orders-feed.yaml --profile release --measure',
  },
  {
    name: 'explain',
    usage: 'explain [CODE|OUTCOME]',
    summary:
      'Says what an exit code, an outcome, a code of a row or a close code (1013) means, and what to do; without a word, all.',
    operands: [0, 1],
    options: [json],
    example: 'socketgate explain ws_starved',
  },
  ...baselineVerbs({ loading, profile, json }),
]
