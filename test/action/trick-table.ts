import type { Files } from '../support/pull-request.ts'
import { type Change, type Edits, edited, FRAME, PLAN } from './trick.ts'
import type { Manner } from './trick-service.ts'

const SILENT: Manner = { silent: true }
const SLOW: Manner = { slow: true }

const ORDERS = 'scenarios.orders'
const SOCKET = `${ORDERS}.socket`
/** Nothing of this can be broken by a service that takes sockets. */
const STRIP: Edits = {
  thresholds: undefined,
  gate: undefined,
  [`${SOCKET}.messages`]: undefined,
  [`${SOCKET}.open`]: undefined,
}
const LOOSE: Edits = {
  'thresholds.ws_message_latency{feed:orders}': ['p(99)<3600000'],
  'thresholds.ws_msgs_received': ['count>0'],
  [`${SOCKET}.messages.rate`]: undefined,
  'gate.0': {
    metric: 'ws_message_latency{feed:orders}',
    stat: 'p(99)',
    level: 'normal',
    at_least: '100000%',
  },
  'profiles.pr.runs': 1,
}

/** A feed that is healthy whatever the other is. */
const FAST = {
  socket: {
    url: '${targets.feed}/fast',
    open: [{ send: { file: 'subscribe.json' }, await: { match: { type: 'ready' }, within: '900ms' } }],
    messages: { match: { type: 'order' }, sent_at: { path: 'ts', unit: 'ms' } },
  },
  load: { executor: 'constant-vus', vus: 19, duration: '2s' },
  tags: { feed: 'orders' },
}

/** The plan of main with something written anew. */
export const edits =
  (made: Edits): Change['files'] =>
  (plan) => ({ [PLAN]: edited(plan, made) })

/** The plan, stripped, at another path, which the workflow names from now on. */
const EASY = 'plans/easy.yaml'
const moved = (made: Edits, rest: Files): Pick<Change, 'files' | 'inputs'> => ({
  files: (plan) => ({ ...rest, [EASY]: edited(plan, made) }),
  inputs: { plan: EASY },
})

export interface Trick extends Change {
  /** The service that it would get past. */
  readonly past: Manner
  /** What the comment and the check say of it, at least. */
  readonly told: readonly string[]
  /** What holds it back on a healthy service, too; it may be merged otherwise. */
  readonly always?: string
}

/** What a change does to be judged by less, a sentence each. */
export const TRICKS: readonly (readonly [string, Trick])[] = [
  [
    'strips thresholds, gate, await and rate',
    {
      past: SILENT,
      files: edits(STRIP),
      told: ['thresholds', 'gate', `${SOCKET}.messages`, `${SOCKET}.open`],
    },
  ],
  [
    'loosens the limit to an hour, the gate to nothing, drops the rate, and asks for one run',
    { past: SLOW, files: edits(LOOSE), told: ['thresholds', 'p(99)<3600000', '100000%', 'profiles.pr.runs'] },
  ],
  [
    'shrinks 20 sockets to 2',
    { past: { takes: 5 }, files: edits({ [`${ORDERS}.load.vus`]: 2 }), told: [`${ORDERS}.load.vus`] },
  ],
  [
    'shrinks its profile to a tenth',
    { past: { takes: 5 }, files: edits({ 'profiles.pr.vus': '10%' }), told: ['profiles.pr.vus'] },
  ],
  [
    'puts a fast feed beside the slow one, under its name',
    {
      past: SLOW,
      files: edits({ [`${ORDERS}.load.vus`]: 1, 'scenarios.fast': FAST }),
      told: [`${ORDERS}.load.vus`, 'scenarios.fast'],
    },
  ],
  [
    'asks for the fast feed in place of the slow one',
    { past: SLOW, files: edits({ [`${SOCKET}.url`]: '${targets.feed}/fast' }), told: [`${SOCKET}.url`] },
  ],
  [
    'moves the target to a service of its own',
    {
      past: SILENT,
      files: (plan, port) => edits({ 'targets.feed.url': `ws://127.0.0.1:${port}` })(plan, port),
      told: ['targets.feed.url'],
    },
  ],
  [
    'moves the default of the target’s variable to a service of its own',
    {
      past: SILENT,
      files: (plan, port) =>
        edits({ 'targets.feed.url': `\${FEED_URL:-ws://127.0.0.1:${port}}` })(plan, port),
      told: ['targets.feed.url'],
    },
  ],
  [
    'drops what orders are told by',
    {
      past: { sends: 'tick' },
      files: edits({ [`${SOCKET}.messages.match`]: undefined }),
      told: [`${SOCKET}.messages.match`],
    },
  ],
  [
    'drops what errors are told by',
    { past: { errs: true }, files: edits({ [`${SOCKET}.errors`]: undefined }), told: [`${SOCKET}.errors`] },
  ],
  [
    'drops what the build is told by',
    {
      past: { build: 'old' },
      files: edits({ 'targets.feed.version': undefined, 'targets.feed.expect': undefined }),
      told: ['targets.feed.version'],
    },
  ],
  [
    'moves its plan',
    { past: SILENT, ...moved(STRIP, { [PLAN]: null, [FRAME]: null }), told: ['the file of the plan', EASY] },
  ],
  [
    'has its workflow name another plan of the same name',
    { past: SILENT, ...moved(STRIP, {}), told: ['the file of the plan', EASY] },
  ],
  [
    'gives the name of its plan to another',
    {
      past: SILENT,
      files: (plan) => ({ [PLAN]: edited(plan, { name: 'unused' }), [EASY]: edited(plan, STRIP) }),
      inputs: { plan: EASY },
      told: ['the file of the plan', EASY],
    },
  ],
  [
    'moves its plan, and calls it otherwise',
    {
      past: SILENT,
      ...moved({ ...STRIP, name: 'easy' }, { [PLAN]: null }),
      told: ['easy'],
    },
  ],
  [
    'renames its plan, which is stripped',
    { past: SILENT, files: edits({ ...STRIP, name: 'easy' }), told: ['name', 'easy'] },
  ],
  [
    'deletes its plan',
    {
      past: SILENT,
      files: () => ({ [PLAN]: null }),
      told: ['main has it, and this change takes it away'],
      always: 'failure',
    },
  ],
  [
    'has its profile fail on nothing',
    { past: SILENT, files: edits({ 'profiles.pr.fail_on': [] }), told: ['profiles.pr.fail_on'] },
  ],
  [
    'takes its profile away',
    {
      past: SILENT,
      files: edits({ profiles: { quick: { vus: 2, time: '2s' } } }),
      told: ['profiles'],
      always: 'failure',
    },
  ],
  [
    'renames its profile, and has the workflow name that',
    {
      past: SILENT,
      files: edits({ ...STRIP, profiles: { quick: { vus: '100%', time: '2s' } } }),
      inputs: { profile: 'quick' },
      told: ['profiles'],
      always: 'missing',
    },
  ],
  [
    'changes the environment',
    { past: SILENT, files: edits({ ...STRIP, environment: 'nowhere' }), told: ['environment', 'nowhere'] },
  ],
  [
    'changes a frame',
    { past: { lazy: true }, files: () => ({ [FRAME]: '{"subscribe":"little"}' }), told: [FRAME.slice(6)] },
  ],
  ['observes only', { past: SILENT, files: edits({ mode: 'observe' }), told: ['mode', 'observe'] }],
]
