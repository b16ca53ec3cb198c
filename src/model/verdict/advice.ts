import type { Code } from './codes.ts'
import type { Outcome } from './outcomes.ts'

const NOTHING = 'Nothing.'
const SPARE = 'Nothing; where it stays so, run longer: a profile with more `time` has more samples.'
const ROW =
  "Look at the row: its limit, its figure and its samples; then into the service's own log of that time."
const QUIET =
  'Measure on a machine that does nothing else, or with fewer sockets; `socketgate doctor PLAN` says what it lacks.'
const ACCEPT =
  'Look at the changes since the last stored run; if it is meant: `socketgate baseline accept --reason TEXT`.'
const AGAIN = 'Run again; where it stays so, report it with the record.'
const BASE =
  "Land the plan's change by itself first, or ask somebody who may bypass the check: the report has both sentences."
const MESSAGES =
  'Compare `messages` of the plan with what the service sends: the report shows the beginning of what came most often.'

/** Brings every job of an attempt once more, as a green one has to (attempts.md): “Re-run failed jobs” brings fewer. */
export const RERUN_ALL = '“Re-run all jobs” of this workflow run'

/** What to do where a code is said, in one sentence. A code that is an outcome's name has that outcome's advice. */
export const ADVICE = {
  met: NOTHING,
  broken: ROW,
  aborted: ROW,
  beyond_chance: 'Measure again: more tries tell chance from fault.',
  within_chance: NOTHING,
  ws_connect_failed:
    'Read the reasons and statuses under the row: refused, timed out, or answered with another status than 101.',
  ws_held: 'Read how the sockets ended, under closes, and whether the plan says `reopen`.',
  ws_ended_early:
    'Read who closed, and with which code; a close that is by design belongs in `expected_closes`.',
  recovered:
    'Read the storm in the report: why dials failed, how long logins took, and how many came at once; then `reopen` of the plan, which is the real client.',
  neighbours:
    'Let the service give each subscriber a queue of its own with a limit, and close or skip who is behind it: a send that waits for one socket holds up all.',
  none_slow: 'See why the slow readers were not subscribed: their login, the upgrade, or a step of `open`.',
  not_pressed:
    'Let them read slowly for longer, or make the feed send more: until buffers on the way are full, no service notices a slow reader.',
  slope:
    'Look for what grows while the load stays the same: a queue, a list that is searched, memory that is collected ever more often; a longer run makes the slope surer.',
  watch_rise:
    'Look for what each connection or message leaves behind: a listener, a timer, an entry of a map; a longer run makes the slope surer.',
  watch_back:
    'See what outlives its socket. A runtime that keeps memory for later: watch its heap instead, or give that series a wider `back`.',
  watch_unanswered:
    'See why under "The service\'s own metrics": `url` and `series` must be what the page shows to the machine that runs the load.',
  watch_processes:
    'Point `watch` at one process; behind a balancer each poll may meet another. Where the service restarted, see why.',
  none_cut:
    'See whether sockets were open at that moment, and whether a command of the plan did what it should.',
  ws_feed_silent:
    'See when it fell silent, and what the service did then; a feed that ends by design: `defaults: { ws_feed_silent: off }`.',
  messages_rate:
    'Compare `rate` with what the service promises one socket; where it is right, messages were lost.',
  messages_many:
    'Compare `rate` with what the service promises one socket; where it is right, messages came twice.',
  messages_in_time:
    'Where the feed comes in bursts, state its `rate` over a longer unit, such as 200/10s; else see when it stopped.',
  ws_starved:
    'Some sockets get less than others: look at the fan-out, slow consumers and the balance between instances.',
  token_refresh_failed:
    'Ask for a token by the request of `login` while the first one holds: the reasons say what came, `unanswered` that the socket did not answer `refresh.send`.',
  ws_lost_at_expiry:
    'See whether the service binds a socket to the token that opened it: it must take the new one, by `refresh.send` or by its session.',
  ws_heartbeat_missed:
    'See whether a proxy swallows pings, and whether `timeout` is what the service promises.',
  ws_roundtrip_timeout:
    'See what the service did with these sends, and whether `within` is what it promises.',
  ws_messages_malformed: MESSAGES,
  ws_messages_untimed: 'Compare `sent_at` with the messages: the report says where they hold values.',
  sent_at_unread: 'Mend the `path` of `sent_at`: the report says where the messages hold values.',
  steps_failed: 'Read the statuses and the beginning of the answers under the row.',
  users_stuck:
    'A request of these users never ended, or the same step failed each time: look for what they share, such as an instance, a shard or a lock.',
  begun:
    'The service holds the requests for longer than `takes` says, or the generator is too small: raise `takes` or `max_vus`.',
  ws_gaps:
    'Look for full queues and dropped subscribers in the log of the service; a feed that may lose messages has `loss: any`.',
  ws_duplicates:
    'Look for messages that are sent again after an error, or to one subscriber twice; a feed that may repeat itself has `duplicates: any`.',
  ws_reordered: 'Look for workers that send messages of one feed side by side.',
  sequence_unread: 'Compare `path` and `key` of `sequence` with the messages.',
  ws_close_unanswered: 'The service should answer a close frame with one of its own (RFC 6455, 5.5.1).',
  ws_error_frames: 'Read the frames in the report.',
  ws_unexpected:
    'Read the frame in the report: the service sent this user what is not theirs, or `never` matches too much.',
  none_heard: 'See why the service sends nothing: whether the sockets subscribe, and to what.',
  ws_subscribed:
    'Compare the `await` of `open` with what the service answers, and its `within` with what it promises.',
  idle_margin:
    'Raise the idle timeout where the report points to (nginx `proxy_read_timeout`, HAProxy `timeout tunnel`, a balancer), or send heartbeats more often.',
  heartbeat_race:
    'Send heartbeats twice as often, or raise the idle timeout to at least 1.5 times the heartbeat.',
  keepalive_ignored:
    'Send messages as heartbeats where only data frames count; a service that closes who sends them says why in its close frame.',
  hold_longer: 'Give `hold` of the sweep a duration of at least `margin` × `heartbeat`.',
  maximum_age: 'See what ends sockets at that age; where it is meant, let clients reopen before it.',
  not_subscribed: 'Compare the steps of `open` with what the service answers.',
  no_steady_phase: 'Give the load a stage in which its target stays the same.',
  same: NOTHING,
  drifted: 'Look at the commits since the reference; `socketgate baseline accept` takes the present level.',
  suspect_confirmed: ACCEPT,
  diverged: ACCEPT,
  undecided:
    'Measure for longer, or on a quieter machine: the spread of the row says how far unchanged code varies.',
  would_fail: 'Store runs of more commits: `socketgate baseline seed` measures an accepted build at once.',
  one_machine: 'Measure again on another machine, and judge the records together.',
  cannot_compare: 'Accept this level (`socketgate baseline accept`), or seed the build that is accepted.',
  generator_changed: 'Five new runs decide: store them, at once with `socketgate baseline seed`.',
  unusable_history: 'The row says what the stored runs lack; store new ones.',
  load_changed: 'Store runs of the new load: it begins a series of its own.',
  base_fails: BASE,
  base_undecided: BASE,
  few_samples: SPARE,
  few_pairs: 'Measure more pairs: `--pairs N`.',
  no_samples: 'See whether the plan asks for what the service does: nothing ended that could be counted.',
  no_sockets: 'See why no socket opened.',
  none_judged: 'Read why each row was not judged, below it.',
  impossible: AGAIN,
  clocks_differ:
    'Set the clocks of the service and the generator by one source, say under `time` where the service tells its clock, or gate `ws_roundtrip`, which needs one clock.',
  unit_doubtful: 'Compare the `unit` of `sent_at` with the messages.',
  silent: 'See why nothing comes where something used to come.',
  non_finite: AGAIN,
  not_recorded: 'Measure again: the record was made without this figure.',
  not_gateable: 'Gate another figure: docs/metrics.md lists them.',
  none_at_all: 'See which run has none, and why.',
  busy: QUIET,
  generator_limit:
    'Raise the limit that is named, or open fewer sockets; `socketgate doctor PLAN` counts what it needs.',
  machine_taken: 'See why the service needs more CPU than before, or measure it from another machine.',
  stood_still: QUIET,
  clocks_agree: 'Nothing.',
  clock_drifts: 'Let both machines keep their clocks by NTP; the drift is taken off the latencies.',
  clock_uneven: 'See what sets the clock of the service: it should be slewed, not set, while a load runs.',
  clocks_several:
    'See whether several instances stand behind the url of `time`, each with its own clock, or a cache; keep all by NTP.',
  clock_untold:
    'See under "Clock of the service" why: the url, `path` and `unit` of `time` must be what it answers.',
  clock_contradicted:
    'Point `time` at the machine that stamps the messages; where a feed bears times that the plan itself sent, write `clock: generator` in its `sent_at`.',
  clock_bar:
    'Ask for the time more often (`every`), or from nearer: what is uncertain is half a round trip; or gate `ws_roundtrip`, which needs one clock.',
  clock_stepped: 'Let the clock be slewed, not set, while a load runs; then measure again.',
  open_waits:
    'See in the log of the service whether it still answered; a shorter `within` or `timeout`, or a longer run, lets the waits come to their end.',
  excused:
    'Measure for longer than the service takes to come back, or without a restart; state as `hold` how long sockets live by design.',
  build_changed: 'Measure while nothing is deployed.',
  wrong_build: 'Deploy the build that is to be judged, or wait for it: `ready: { within: 120s }`.',
  run_count: 'Give 1, 3 or 5 records.',
  run_repeated: 'Give each record once.',
  several_series: 'Judge records of one plan, profile, engine and environment together.',
  unreached:
    'See whether the service is up, whether its address is right, and whether the login is accepted.',
  tls_port: 'Write wss:// for ws://, or https:// for http://, in the url of the target.',
  login_failed: 'Read the status and the answer of the login, and see whether its variables are set.',
  base_broken: 'See whether the base build runs at all; a pair needs both.',
  incomplete: AGAIN,
  contradiction: 'Measure again: a record that was changed by hand, or by a fault, is not judged.',
  no_summary: AGAIN,
  summary_mismatch: AGAIN,
  torn_stream: 'Run again; see whether the disk is full.',
  script_errors: 'Read the errors; where they come back, report them with the plan.',
  killed: 'See whether the machine had enough memory, and who stopped the process.',
  hung: AGAIN,
  crashed: 'Read what the engine said last; try another version of k6.',
  companion: AGAIN,
  few_sessions: AGAIN,
  too_many_series: 'Give a tag fewer values: `name` of a request instead of its address.',
  after_red: `${RERUN_ALL}: it is green once two attempts in a row pass; a new commit begins anew.`,
  attempts_unknown: 'Give the job `permissions: checks: write`, and leave the input `check` on.',
  attempts_left_out: 'Nothing; after a red attempt two in a row have to pass, and a new commit begins anew.',
  pooled: 'Nothing; the next commit begins anew.',
  other_job: 'Give the jobs a `key` each, or let a last job judge the records of all of them.',
  not_ready: 'See why the service does not come up, or give it longer: `ready: { within: 120s }`.',
  build_unknown: 'See whether `version` of the target names the right address and `path`.',
  lease_taken:
    'Run again once it is free, or let the plan wait for longer: `wait` of `lease`; where its remote cannot be read, mend `lease-remote` or `lease-token`.',
  lease_lost:
    'Run again; where it comes back, see whether the remote of the lease can be reached all the time.',
  leased: NOTHING,
  not_leased: 'Give the job the right to write to the remote of the lease: `lease-remote`, `lease-token`.',
  none_decides: 'Give a row of the gate `level: key`, if a divergence is to decide.',
  nothing_compared: 'Name one: `--baseline dir:PATH`, or the input `baseline`.',
  baseline_missing:
    'Nothing, where this is the first run; else mend the name that `--baseline` or the input gives.',
  unknown_outcome: 'Mend the word in `fail_on`: `socketgate explain` lists the outcomes.',
  listed_only: 'Give the row `level: key`, if it is to decide.',
  default_off: NOTHING,
  build_untold: 'See whether `version` of the target names the right address and `path`.',
  bare_metric: 'Name the tags that are meant, if it is another part.',
  lanes_differ: 'Compare what the generator itself adds: `--lanes` runs it as the stored runs were.',
  sketched: 'Nothing: a figure that is rounded up keeps no limit that the exact one breaks.',
  drift: 'Look at the changes since the reference; an SLO is the hard stop.',
  ahead: 'Set the clock of the machine that measured them, and remove their files from the baseline.',
  comparable_runs: 'Store runs of more commits.',
  may_block: 'See what `socketgate baseline backtest` says, then set `mode: block`.',
  in_pairs: NOTHING,
  closes_unpaired: NOTHING,
  pairs_left_out: QUIET,
  summary_only: 'Let Socketgate run the plan, for stronger evidence.',
  plan_taken_out: 'Bring the plan back; or let the change through by the label, with a reason.',
  not_pointed: 'Nothing, where the change adds it or takes it out; else see how it is spelled.',
  base_moved: 'Update the branch of the change, to be judged by it.',
  override_unknown:
    'Give the job the permission that is named, and re-run it; or accept the run itself: `socketgate baseline accept`.',
  advisory: 'Read the change before its verdict is believed.',
} as const satisfies { readonly [code in Exclude<Code, Outcome>]: string }
