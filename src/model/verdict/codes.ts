import type { Unit } from '../load/socket.ts'

/**
 * Whether a run of which this is said counts as baseline, as far as this alone decides: `yes`; `later`, once the next run of
 * another commit looked as usual; `accepted`, once somebody accepts it; `no`, whatever comes.
 */
export type Counts = 'yes' | 'later' | 'accepted' | 'no'

export interface CodeRow {
  readonly counts: Counts
  /** What it means, one sentence. */
  readonly meaning: string
}

const counts = (meaning: string): CodeRow => ({ counts: 'yes', meaning })
const later = (meaning: string): CodeRow => ({ counts: 'later', meaning })
const onceAccepted = (meaning: string): CodeRow => ({ counts: 'accepted', meaning })
const never = (meaning: string): CodeRow => ({ counts: 'no', meaning })

/**
 * Why a row, a reason or a notice is what it is, in one word: decisions are made of these, and sentences are only
 * shown. The same word is used wherever the same is said. A default SLO that breaks has the name of its metric.
 */
export const CODES = {
  // An SLO.
  met: counts('The SLO is kept.'),
  broken: never('A threshold of the plan is broken.'),
  aborted: never('The run was aborted on this threshold.'),
  beyond_chance: later('More went wrong than chance explains, and too few to prove it.'),
  within_chance: never('Something went wrong, and chance may have done it.'),
  ws_connect_failed: never('A socket that was wanted did not open.'),
  ws_held: never('Too many sockets were not open for too long, and not by plan.'),
  ws_ended_early: never('Sockets were ended before their time, not by the plan.'),
  recovered: never('Too few of the sockets that were cut together came back in time.'),
  none_cut: never('The disruption that the plan makes cut no socket, so that none could come back.'),
  neighbours: never('The others became slower, or received less, while some read slowly.'),
  none_slow: never('No slow reader was subscribed, so that nothing is shown of the others.'),
  not_pressed: never('Slow readers had less to leave unread than buffers on the way hold.'),
  ws_feed_silent: never('A feed spoke, and then fell silent for good.'),
  messages_rate: never('Less of the stated message rate was received than must be.'),
  messages_many: never('More of the stated message rate was received than may be.'),
  messages_in_time: never('The messages came all at once, and were missing for the rest of the time.'),
  ws_starved: never('Sockets got far less of the stated message rate than others.'),
  token_refresh_failed: never('Tokens were not renewed while their sockets were open.'),
  ws_lost_at_expiry: never('Sockets were ended as a token expired that had been renewed.'),
  ws_heartbeat_missed: never('Heartbeats were not answered in time.'),
  ws_roundtrip_timeout: never('Sends were not answered in time.'),
  ws_messages_malformed: never('Messages were not what the plan says they are.'),
  ws_messages_untimed: never('Messages had no readable time.'),
  sent_at_unread: never('Messages matched, and `sent_at` found a time in none of them.'),
  steps_failed: never('Steps of REST had another answer than the plan expects, or none.'),
  users_stuck: never('Users of REST got through no whole journey any more.'),
  begun: never('Iterations that the stated arrival rate asks for were not begun.'),
  ws_gaps: never('Messages never came, though later ones of the same `sequence` did.'),
  ws_duplicates: never('Messages came that had come before.'),
  ws_reordered: never('Messages came after later ones of the same `sequence`.'),
  sequence_unread: never('Messages hold no number where `sequence` looks for one.'),
  ws_close_unanswered: never('The service did not answer a close of ours.'),
  ws_error_frames: never('The service sent error frames.'),
  ws_unexpected: never('Frames came that must never come.'),
  none_heard: never('No frame came at all, so that none was looked at for what must never come.'),
  ws_subscribed: never('A subscription was not acknowledged.'),
  idle_margin: never('An idle timeout is shorter than so many heartbeats as the plan asks for.'),
  heartbeat_race: never('The heartbeat and the idle timeout are about equal: which comes first is chance.'),
  keepalive_ignored: never('Sockets that sent keepalives were cut all the same.'),
  hold_longer: counts(
    'No silent socket was held for long enough to judge the idle timeout beside the heartbeat.',
  ),
  maximum_age: counts(
    'Sockets were cut at one age, kept alive or not, before an idle timeout could be judged.',
  ),
  slope: never('A time, or the rate of closes, rose in the steady phase by more than the plan allows.'),
  watch_rise: never("One of the service's own metrics rose in the steady phase by more than it may."),
  watch_back: never(
    "One of the service's own metrics was not back to what it was before the load once the sockets were gone.",
  ),
  watch_unanswered: never("The service's own metrics, or one of them, could not be read when it mattered."),
  watch_processes: never("The service's own metrics came from more than one process."),
  not_subscribed: never('No socket was subscribed.'),
  no_steady_phase: never('The scenario has no steady phase to look at.'),

  // A figure against its baseline.
  same: counts('The figure is what the stored runs usually show.'),
  suspect: later('One run lies outside what the stored runs usually show.'),
  drifted: counts('The newest runs crept away from their reference, by steps of which each looked as usual.'),
  suspect_confirmed: onceAccepted(
    'A run was suspect, and with the first runs of the next two commits it is a divergence.',
  ),
  diverged: onceAccepted('The figure diverged from its baseline, confirmed by several runs.'),
  undecided: counts('These runs neither confirm a divergence nor rule it out.'),
  would_fail: later('The figure is over its limit, but too few commits are stored for a row to fail.'),
  one_machine: later('The figure is over its limit, but the runs are of too few machines to confirm it.'),
  cannot_compare: later('Three runs in a row would have failed, and could not: the series needs somebody.'),
  generator_changed: later('The figure is over its limit against runs of another generator alone.'),
  no_baseline: counts('There is no stored run to compare with.'),
  unusable_history: counts('There are stored runs, and none has this figure in a way that can be compared.'),
  load_changed: counts('The stored runs of this plan had another load.'),
  base_fails: never(
    "The plan of what a change goes into fails on its build, and the change's own plan, which differs, passes.",
  ),
  base_undecided: never(
    "The plan of what a change goes into cannot be run on its build, and the change's own plan, which differs, passes.",
  ),

  // Nothing can be compared, or judged.
  few_samples: counts('There are too few samples to judge.'),
  few_pairs: never('Too few pairs of runs can be compared.'),
  no_samples: never('There are no samples.'),
  no_sockets: never('No socket opened, so that none could close.'),
  none_judged: counts('None of the rows that the plan asks for could be judged.'),
  impossible: never('The figures are none that a run can have.'),
  clocks_differ: never(
    'The clocks of the service and the generator differ: latencies are impossible, or the service itself says so.',
  ),
  unit_doubtful: never('Latencies are impossible: the unit of `sent_at` seems to be another.'),
  silent: onceAccepted('The row is silent, or nearly, although its stored runs spoke.'),
  non_finite: never('A figure is not a number.'),
  not_recorded: never('The record does not hold this figure.'),
  not_gateable: never('This figure cannot be gated.'),
  none_at_all: never('A run to compare with has none at all.'),

  // The runs do not stand for the service.
  busy: never(
    'The generator was busy: the times that it measured include its own delay. Rows that are met stay met.',
  ),
  generator_limit: never(
    "The generator's own machine had no more files, ports, buffers or look-ups to give.",
  ),
  clocks_agree: counts("The service's clock shows the generator's time, as far as its answers tell."),
  clock_drifts: counts("The service's clock runs faster or slower than the generator's."),
  clock_uneven: counts("The service's clock was set, or ran unevenly, while it was asked."),
  clocks_several: counts('The answers on the time of the service are those of no one clock.'),
  clock_untold: never("The service's clock was not told, though the plan says where."),
  clock_contradicted: never('Messages came before they were sent, by the clock that `time` tells.'),
  clock_bar: never("The figure lies within what the service's clock leaves uncertain."),
  clock_stepped: never(
    "The generator's clock was set while the load ran, so that its times are of no one clock.",
  ),
  machine_taken: never('The service took the machine that the generator measures it from.'),
  stood_still: never(
    'The generator stood still during half or more of the waits, or most of the silence, that the row counts.',
  ),
  open_waits: never(
    'Waits had no answer when the end of the plan came, and are more than chance leaves open: nobody knows whether one would have come.',
  ),
  excused: never(
    'Over half of the time that the row counts was excused after closes that the plan expects, or its sockets were ended by them far before the plan would. Or over a third of the time of its sockets went with restarts that the service announced.',
  ),
  build_changed: never('The build changed during a run or between two, or several answered at one address.'),
  wrong_build: never('Another build runs than the plan expects.'),
  run_count: never('The rule is known for 1, 3 and 5 runs.'),
  run_repeated: never('One run was given twice.'),
  several_series: never('The runs are of several series.'),
  unreached: never('The service could not be loaded: nothing opened, or nothing answered.'),
  tls_port: never('Nothing got through, and the port answers TLS where the plan writes ws:// or http://.'),
  login_failed: never('No socket opened, since the login before them failed.'),
  base_broken: never('The base build broke while it was measured.'),

  // The evidence is not whole.
  incomplete: never('The evidence is incomplete, and the record does not say why.'),
  contradiction: never('The record contradicts itself: its rows cannot be, or disagree.'),
  cancelled: never('The run was stopped from outside.'),
  no_summary: never('The engine left no summary.'),
  summary_mismatch: never("The engine's summary and its samples differ."),
  torn_stream: never('The stream of samples is torn.'),
  script_errors: never("The generator's own code threw."),
  killed: never('The engine was killed.'),
  hung: never('The engine hung.'),
  crashed: never('The engine crashed.'),
  companion: never('What stood beside the engine broke.'),
  few_sessions: never('Fewer sockets were opened than the plan asks for.'),
  too_many_series: never('A tag took too many values.'),

  // Beside other attempts and jobs of the same commit.
  after_red: counts('An earlier attempt found this commit broken, and two in a row have not passed since.'),
  attempts_unknown: counts('What earlier attempts said of this commit cannot be read.'),
  pooled: counts('Divergence was judged over all attempts of the commit together.'),
  attempts_left_out: counts(
    'Runs of earlier attempts could not be read, and divergence was judged without them.',
  ),
  other_job: counts('Another job of the same workflow run came to a worse verdict under the same name.'),

  // There is no run.
  internal: never('Socketgate itself failed.'),
  usage: never('The command was not understood, or a file is missing.'),
  policy: never('A target, cap, command or event was not granted, or a load went over a cap.'),
  skipped: never('What the plan needs is not available to this event.'),
  plan: never('The plan is wrong, at this place of its file.'),
  engine: never('The generator could not be started, or could not measure.'),
  target: never('The service is not there, or ended.'),
  not_ready: never('The service did not become ready in time.'),
  build_unknown: never('The service does not tell which build it runs.'),

  // The lease.
  lease_taken: never(
    'Somebody else held the lease of the plan, or nobody could be asked for it; no load was started.',
  ),
  lease_lost: never(
    'The lease was lost while the load ran: it was stopped, and another load may have run beside it.',
  ),
  leased: counts('The load waited for somebody else who held the lease.'),
  not_leased: counts('The plan asks for a lease, and the load ran without it.'),

  // The baseline.
  store: never('The baseline could not be read or written.'),

  // Notices: what a reader should know although it changes nothing.
  none_decides: counts('No row of the gate is a key row.'),
  nothing_compared: counts('No baseline was named.'),
  baseline_missing: counts('The folder or branch of the baseline is not there.'),
  unknown_outcome: counts('A word of fail_on names no outcome.'),
  listed_only: counts('A row that diverged does not decide.'),
  default_off: counts('The plan takes out a default SLO.'),
  build_untold: counts('A target did not tell which build it runs.'),
  bare_metric: counts('A bare metric is taken for a part of it.'),
  lanes_differ: counts('Compared runs had another number of users in one VU of the engine.'),
  sketched: counts('Quantiles of very many samples are rounded up, by half a percent at most.'),
  drift: counts('The newest runs crept away from their reference.'),
  ahead: counts('Stored runs are dated in the future, and are not compared with.'),
  comparable_runs: counts('So many stored runs count towards judging and blocking.'),
  may_block: counts('Enough runs are stored to ask whether the gate may block.'),
  in_pairs: counts('Base and candidate were measured in turn.'),
  closes_unpaired: counts('Rows on closes are not compared in pairs.'),
  pairs_left_out: counts('Pairs on a busy generator were left out.'),
  summary_only: counts("k6's own summary was judged: weaker evidence than a record."),
  plan_taken_out: never('The base has a plan under the pattern of the step, and the change takes it away.'),
  not_pointed: counts('Of two plans of a change one lacks a target or a variable that the caller gives.'),
  base_moved: counts('The branch that a change goes into has another plan by now.'),
  override_unknown: counts('Nobody could be asked whether a change that was merged was accepted.'),
  advisory: counts('The verdict was measured by a change that nobody here has reviewed.'),
} as const satisfies { readonly [code: string]: CodeRow }

export type Code = keyof typeof CODES

/** A code with its phrase: `why` is what a sentence says of it, with its figures. */
export interface Why {
  readonly code: Code
  readonly why: string
  /** Of times in a wrong unit, the unit that they look like; absent: of none that is known. */
  readonly looksLike?: Unit
}

/** A verdict that was read from a file may hold words of another version. */
export function isCode(word: string): word is Code {
  return Object.hasOwn(CODES, word)
}

/** When a run of which this is said counts as baseline. Of a word that nobody knows: never. */
export function countsAsBaseline(code: string): Counts {
  return isCode(code) ? CODES[code].counts : 'no'
}
