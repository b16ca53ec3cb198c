import type { Option, Verb } from '../verb.ts'

/** Options that other verbs have, too. */
interface Shared {
  readonly loading: readonly Option[]
  readonly profile: Option
  readonly json: Option
}

const where: Option = {
  name: 'baseline',
  value: 'WHERE',
  help: 'dir:PATH or git:REMOTE#BRANCH, where the records are',
}
const metric: Option = {
  name: 'metric',
  value: 'SELECTOR',
  repeat: true,
  help: "figures to look at, such as 'ws_message_latency{feed:orders,phase:steady}'; repeatable",
}

/** The verbs that look after the baseline. */
export function baselineVerbs({ loading, profile, json }: Shared): readonly Verb[] {
  return [
    {
      name: 'baseline',
      usage: 'baseline VERB [options]',
      summary: 'Looks after the baseline: seed, list, show, accept, prune, backtest.',
      operands: [0, 0],
      options: [],
      example: 'socketgate baseline list --baseline dir:.socketgate',
    },
    {
      name: 'baseline seed',
      usage:
        'baseline seed PLAN --runs N --baseline WHERE [options] | baseline seed SUMMARY… --baseline WHERE',
      summary:
        "Measures an accepted build N times, or takes k6's own summaries of one, and stores every whole run.",
      operands: [1, 50],
      options: [
        {
          name: 'runs',
          value: 'N',
          help: 'how many runs, 1 to 50 (5); of summaries: that so many are runs, not shards',
        },
        ...loading,
        where,
        { name: 'series', value: 'NAME', help: 'of summaries: the series they belong to (summary)' },
        { ...metric, help: 'of summaries: what must be in them; repeatable' },
        json,
      ],
      example:
        'socketgate baseline seed plans/orders-feed.yaml --profile pr --runs 5 --baseline dir:.socketgate',
    },
    {
      name: 'baseline list',
      usage: 'baseline list --baseline WHERE',
      summary: 'Lists the series that are stored: what was run, how often, when.',
      operands: [0, 0],
      options: [where, json],
      example: 'socketgate baseline list --baseline dir:.socketgate',
    },
    {
      name: 'baseline show',
      usage: 'baseline show KEY|FILE [--baseline WHERE]',
      summary: 'Shows one series or one record in figures.',
      operands: [1, 1],
      options: [where, metric, json],
      example: 'socketgate baseline show 3f9c1ab24e07 --baseline dir:.socketgate',
    },
    {
      name: 'baseline accept',
      usage: 'baseline accept --reason TEXT [--out DIR] [--baseline WHERE]',
      summary: 'Stores the runs that the gate rejected, with who accepted them and why.',
      operands: [0, 0],
      options: [
        { name: 'reason', value: 'TEXT', help: 'why the runs are accepted; kept in their records' },
        { name: 'out', value: 'DIR', help: 'folder with the results of the run (socketgate-out)' },
        { ...where, help: 'where to store them (where the run looked)' },
        json,
      ],
      example: 'socketgate baseline accept --reason "order book v2: one more join per message"',
    },
    {
      name: 'baseline prune',
      usage: 'baseline prune --keep N --baseline WHERE [--yes]',
      summary: 'Lists the oldest runs of each series beyond N, and removes them with --yes.',
      operands: [0, 0],
      options: [
        {
          name: 'keep',
          value: 'N',
          help: 'newest runs of each series that stay, 1 or more (a gate compares with 20); references stay, too',
        },
        { name: 'yes', help: 'remove what is listed' },
        where,
        json,
      ],
      example: 'socketgate baseline prune --keep 50 --baseline dir:.socketgate',
    },
    {
      name: 'baseline backtest',
      usage: 'baseline backtest [PLAN] --baseline WHERE [--inject SIZE]',
      summary: 'Replays the stored runs through the gate: false alarms, caught regressions, may it block?',
      operands: [0, 1],
      options: [
        where,
        profile,
        {
          name: 'inject',
          value: 'SIZE',
          repeat: true,
          help: 'size of the injected regressions (25%); repeatable',
        },
        metric,
        json,
      ],
      example: 'socketgate baseline backtest plans/orders-feed.yaml --baseline dir:.socketgate --inject 25%',
    },
  ]
}
