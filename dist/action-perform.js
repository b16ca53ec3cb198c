import { a as outcomeRow } from "./action-outcomes.js";
import { n as lookOf } from "./action-context.js";
import { t as Failure } from "./action-failure.js";
import { n as parseGrant, r as readOrigin } from "./action-policy.js";
import { i as readPlan, n as makeOut, s as writeResults } from "./action-files.js";
import { c as figure, h as spread, l as integer, m as score, o as counted, u as length, v as whole } from "./action-numbers.js";
import { T as createLog, t as markdownReport } from "./action-markdown.js";
import { n as VERSION } from "./action-version.js";
import { t as verdictOfFailure } from "./action-failed.js";
import { n as strictnessOf, t as decide } from "./action-outcome.js";
import { t as failureReport } from "./action-failure2.js";
import { T as metricOf, _ as profileOf, k as formatSelector } from "./action-yaml.js";
import { C as startChild, S as settlesWithin, i as recordTexts, n as jsonText, o as openStore, r as pairTexts, u as createOutside } from "./action-terminal.js";
import { $ as trimmedMean, A as saturationReason, B as draws, D as runFacts, E as factsOf, F as subject, G as nonsense, H as floorOf, I as noiseOf, J as normalScore, K as quantileOf, L as counterOf, M as rowReasons, O as excuseOf, P as plainName, Q as qn, R as producerOf, S as headline, T as notices, U as isCount, V as drawsNeeded, W as logRun, Y as studentOfScore, Z as median, a as granted, at as wrongBuilds, c as filled, i as gate, it as changedBuilds, j as evidenceReasons, k as whyUnjudged, l as parsePlan, n as admitPlan, o as measure, q as wholeMs, r as failureOf, rt as saturation, s as askStatus, t as admit, tt as normalScoreOfTail, v as worstSlos, x as serviceLog, y as sloRows, z as statsOf } from "./action-gate.js";
import { p as safeLine } from "./action-install.js";
import { platform } from "node:process";

// src/cli/baseline-verbs.ts
const where = {
	name: "baseline",
	value: "WHERE",
	help: "dir:PATH, where the records are"
};
const metric = {
	name: "metric",
	value: "SELECTOR",
	repeat: true,
	help: "figures to look at, such as 'ws_message_latency{feed:orders,phase:steady}'; repeatable"
};
/** The verbs that look after the baseline. */
function baselineVerbs({ loading, profile, json }) {
	return [
		{
			name: "baseline",
			usage: "baseline VERB [options]",
			summary: "Looks after the baseline: seed, list, show, accept, prune, backtest.",
			operands: [0, 0],
			options: [],
			example: "socketgate baseline list --baseline dir:.socketgate"
		},
		{
			name: "baseline seed",
			usage: "baseline seed PLAN --runs N --baseline WHERE [options] | baseline seed SUMMARY… --baseline WHERE",
			summary: "Measures an accepted build N times, or takes k6's own summaries of one, and stores every whole run.",
			operands: [1, 50],
			options: [
				{
					name: "runs",
					value: "N",
					help: "how many runs, 1 to 50 (5)"
				},
				...loading,
				where,
				{
					name: "series",
					value: "NAME",
					help: "of summaries: the series they belong to (summary)"
				},
				{
					...metric,
					help: "of summaries: what must be in them; repeatable"
				},
				json
			],
			example: "socketgate baseline seed plans/orders-feed.yaml --profile pr --runs 5 --baseline dir:.socketgate"
		},
		{
			name: "baseline list",
			usage: "baseline list --baseline WHERE",
			summary: "Lists the series that are stored: what was run, how often, when.",
			operands: [0, 0],
			options: [where, json],
			example: "socketgate baseline list --baseline dir:.socketgate"
		},
		{
			name: "baseline show",
			usage: "baseline show KEY|FILE [--baseline WHERE]",
			summary: "Shows one series or one record in figures.",
			operands: [1, 1],
			options: [
				where,
				metric,
				json
			],
			example: "socketgate baseline show 3f9c1ab24e07 --baseline dir:.socketgate"
		},
		{
			name: "baseline accept",
			usage: "baseline accept --reason TEXT [--out DIR] [--baseline WHERE]",
			summary: "Stores the runs that the gate rejected, with who accepted them and why.",
			operands: [0, 0],
			options: [
				{
					name: "reason",
					value: "TEXT",
					help: "why the runs are accepted; kept in their records"
				},
				{
					name: "out",
					value: "DIR",
					help: "folder with the results of the run (socketgate-out)"
				},
				{
					...where,
					help: "dir:PATH, where to store them (where the run looked)"
				},
				json
			],
			example: "socketgate baseline accept --reason \"order book v2: one more join per message\""
		},
		{
			name: "baseline prune",
			usage: "baseline prune --keep N --baseline WHERE [--yes]",
			summary: "Lists the oldest runs of each series beyond N, and removes them with --yes.",
			operands: [0, 0],
			options: [
				{
					name: "keep",
					value: "N",
					help: "newest runs of each series that stay, from 20; references stay, too"
				},
				{
					name: "yes",
					help: "remove what is listed"
				},
				where,
				json
			],
			example: "socketgate baseline prune --keep 50 --baseline dir:.socketgate"
		},
		{
			name: "baseline backtest",
			usage: "baseline backtest [PLAN] --baseline WHERE [--inject SIZE]",
			summary: "Replays the stored runs through the gate: false alarms, caught regressions, may it block?",
			operands: [0, 1],
			options: [
				where,
				profile,
				{
					name: "inject",
					value: "SIZE",
					repeat: true,
					help: "size of the injected regressions (25%); repeatable"
				},
				metric,
				json
			],
			example: "socketgate baseline backtest plans/orders-feed.yaml --baseline dir:.socketgate --inject 25%"
		}
	];
}

// src/cli/verbs.ts
const json = {
	name: "json",
	help: "answer with JSON on stdout"
};
const profile = {
	name: "profile",
	value: "NAME",
	help: "how much of the plan is run (without it: all of it, as written)"
};
const out = {
	name: "out",
	value: "DIR",
	help: "folder for the results (socketgate-out)"
};
const loading = [
	profile,
	{
		name: "engine",
		value: "auto|k6|embedded",
		help: "what executes the load (auto: k6 where there is one)"
	},
	{
		name: "k6",
		value: "PATH",
		help: "the k6 to use, v2.0.0 or newer (else SOCKETGATE_K6, else PATH)"
	},
	{
		name: "no-download",
		help: "never fetch k6; without it, --engine k6 does where none is found"
	},
	{
		name: "allow-target",
		value: "ORIGIN",
		repeat: true,
		help: "grant an origin, scheme://host:port; repeatable"
	},
	{
		name: "runner-label",
		value: "LABEL",
		help: "part of the series (default: os-arch-cores)"
	}
];
const pairing = [
	{
		name: "paired",
		help: "measure the plan's base and candidate in turn, and compare them; needs no baseline"
	},
	{
		name: "pairs",
		value: "N",
		help: "pairs of runs, an even number from 4 to 24 (the profile, else the plan, else 8)"
	},
	{
		name: "allow-commands",
		help: "start the plan's services; never for a fork's change"
	}
];
const judging = [
	{
		name: "baseline",
		value: "WHERE",
		help: "dir:PATH; without it nothing is compared"
	},
	{
		name: "no-store",
		help: "compare, but add no run to the baseline"
	},
	{
		name: "mode",
		value: "observe|warn|block",
		help: "which outcomes fail (the plan's own mode, else warn)"
	},
	{
		name: "fail-on",
		value: "LIST",
		help: "outcomes that fail, by comma; replaces mode and profile"
	}
];
const VERBS = [
	{
		name: "demo",
		usage: "demo [--serve [--port N]] [--out DIR]",
		summary: "Starts the demo service, seeds a baseline, shows a pass and a caught regression.",
		operands: [0, 0],
		options: [
			{
				name: "serve",
				help: "only start the demo service, until it is stopped"
			},
			{
				name: "port",
				value: "N",
				help: "port of the service (8787 with --serve, else any free one)"
			},
			{
				name: "engine",
				value: "auto|k6|embedded",
				help: "what executes the load (embedded, which every machine has)"
			},
			{
				name: "k6",
				value: "PATH",
				help: "the k6 to use"
			},
			out
		],
		example: "socketgate demo"
	},
	{
		name: "check",
		usage: "check PLAN [--profile NAME]",
		summary: "Validates a plan and says what each profile would run, and whether its p99 could be judged.",
		operands: [1, 1],
		options: [profile, json],
		example: "socketgate check plans/orders-feed.yaml --profile pr"
	},
	{
		name: "run",
		usage: "run PLAN [options]",
		summary: "Measures, judges, reports, and stores the run where a baseline is named.",
		operands: [1, 1],
		options: [
			...loading,
			...judging,
			...pairing,
			out,
			json
		],
		example: "socketgate run plans/orders-feed.yaml --profile pr --baseline dir:.socketgate"
	},
	{
		name: "measure",
		usage: "measure PLAN [options]",
		summary: "Runs the load and writes the record; judges nothing.",
		operands: [1, 1],
		options: [
			...loading,
			out,
			json
		],
		example: "socketgate measure plans/orders-feed.yaml --profile nightly --out evidence"
	},
	{
		name: "judge",
		usage: "judge RECORD… | judge SUMMARY… --metric SELECTOR [options]",
		summary: "Judges 1, 3 or 5 runs measured before, or k6's own summaries; compares, reports and stores as run does.",
		operands: [1, 20],
		options: [
			{
				name: "plan",
				value: "PLAN",
				help: "the plan of the records: its gate, thresholds and mode"
			},
			{
				name: "profile",
				value: "NAME",
				help: "of the plan (the records' own)"
			},
			{
				name: "metric",
				value: "SELECTOR",
				repeat: true,
				help: "instead of a plan: what is gated, such as 'ws_message_latency{feed:orders}'; at most three"
			},
			{
				name: "series",
				value: "NAME",
				help: "of summaries: the series they belong to (summary)"
			},
			{
				name: "runner-label",
				value: "LABEL",
				help: "of summaries: part of the series (os-arch-cores)"
			},
			...judging,
			out,
			json
		],
		example: "socketgate judge a/record.json b/record.json c/record.json --plan plan.yaml --baseline dir:.socketgate"
	},
	{
		name: "export",
		usage: "export PLAN [--profile NAME] [--out FILE]",
		summary: "Writes the plan as one k6 script that plain `k6 run` executes.",
		operands: [1, 1],
		options: [profile, {
			name: "out",
			value: "FILE",
			help: "where to write it (stdout)"
		}],
		example: "socketgate export plans/orders-feed.yaml --profile pr --out load.js && k6 run load.js"
	},
	{
		name: "doctor",
		usage: "doctor [PLAN] [--profile NAME]",
		summary: "Holds this machine's limits against what a plan needs.",
		operands: [0, 1],
		options: [
			profile,
			{
				name: "k6",
				value: "PATH",
				help: "the k6 to look at"
			},
			json
		],
		example: "socketgate doctor plans/orders-feed.yaml --profile release"
	},
	{
		name: "explain",
		usage: "explain CODE|OUTCOME",
		summary: "Says what an exit code or outcome means, and what to do.",
		operands: [0, 1],
		options: [json],
		example: "socketgate explain 40"
	},
	...baselineVerbs({
		loading,
		profile,
		json
	})
];

// src/cli/help.ts
/** The overview: `socketgate --help`. */
function overview() {
	return [
		"socketgate: the release gate for WebSocket services.",
		"",
		"Usage: socketgate VERB [options]",
		"",
		...VERBS.filter(({ name }) => !name.includes(" ")).map(({ name, summary }) => `  ${name.padEnd(9)}${summary}`),
		"",
		"Every verb has --help with its options and an example. Results go to stdout, progress to stderr.",
		"Start here: socketgate demo",
		""
	].join("\n");
}
/** One verb's options and example. */
function helpOf(verb) {
	const rows = verb.options.map(({ name, value, help }) => {
		const left = `--${name}${value === void 0 ? "" : ` ${value}`}`;
		return left.length > 27 ? `  ${left}\n${" ".repeat(31)}${help}` : `  ${left.padEnd(29)}${help}`;
	});
	return [
		`Usage: socketgate ${verb.usage}`,
		"",
		verb.summary,
		"",
		...family(verb),
		...rows,
		`  ${"--help".padEnd(29)}this text`,
		"",
		"Example:",
		`  ${verb.example}`,
		""
	].join("\n");
}
/** The verbs of two words that begin with this one. */
function family({ name }) {
	const verbs = VERBS.filter((verb) => verb.name.startsWith(`${name} `));
	if (verbs.length === 0) return [];
	return [...verbs.map((verb) => `  ${verb.name.padEnd(20)}${verb.summary}`), ""];
}

// src/engine/services.ts
/** ms between SIGTERM and SIGKILL: both are done within 7 s. */
const TERM_GRACE = 4e3;
/** ms for the end of the process once SIGKILL was sent. */
const KILL_GRACE = 1500;
/** ms between two looks at whether a service answers. */
const READY_EVERY = 200;
/**
* Starts every service, each without a shell and in a process group of its own, and waits until each answers at its
* ready url. Where one does not come up, the others are ended before this rejects.
*
* @throws {Failure} `target`: a command that cannot be started, ends early, or is not ready in time. `cancelled`:
* the signal was aborted.
*/
async function startServices(services, context, signal) {
	const running = [];
	const stop = async () => void await Promise.all(running.map((service) => service.stop()));
	await refuseTaken(services, context);
	try {
		for (const [name, service] of Object.entries(services)) running.push(new Running(name, service, context));
		await Promise.all(running.map((service) => service.ready(context, signal)));
	} catch (error) {
		await stop();
		throw error;
	}
	return {
		ended: AbortSignal.any(running.map((service) => service.ended)),
		stop
	};
}
/** What answers before anything was started is some other build. */
async function refuseTaken(services, { status }) {
	for (const [name, { ready }] of Object.entries(services)) {
		if (await status(ready.url) === null) continue;
		throw new Failure("target", `service ${name} was not started: something answers at ${safeLine(ready.url)} already; stop it, or take another port`);
	}
}
var Running = class {
	#name;
	#service;
	#child;
	#ended = new AbortController();
	#clear = () => this.#child.killGroup();
	#lastWords = "";
	#stopping = false;
	constructor(name, service, { cwd, env, say }) {
		const [program, ...args] = service.command;
		this.#name = name;
		this.#service = service;
		this.#child = start$1(name, program ?? "", args, {
			cwd,
			env: environmentOf(service, env)
		});
		this.#child.stdout.resume().on("error", () => void 0);
		this.#child.stderr.on("data", (chunk) => {
			this.#lastWords = (this.#lastWords + chunk.toString()).slice(-2e3);
		});
		this.#child.stderr.on("error", () => void 0);
		process.once("exit", this.#clear);
		this.#child.exited.then((exit) => this.#exited(exit));
		say(`service ${name}: started, waiting for ${safeLine(service.ready.url)}`);
	}
	get ended() {
		return this.#ended.signal;
	}
	/** @throws {Failure} */
	async ready({ status, say }, signal) {
		const { url, within } = this.#service.ready;
		const begun = performance.now();
		for (;;) {
			if (signal.aborted) throw new Failure("cancelled", "stopped before the services were ready");
			if (this.ended.aborted) throw new Failure("target", String(this.ended.reason));
			const answered = await status(url);
			if (answered !== null && answered < 400) break;
			if (performance.now() - begun > within) {
				const heard = answered === null ? "no answer" : `HTTP ${answered}`;
				throw new Failure("target", `service ${this.#name} was not ready within ${within / 1e3} s: ${heard} at ${safeLine(url)}${this.#words()}`);
			}
			await settlesWithin(this.#child.exited, READY_EVERY);
		}
		say(`service ${this.#name}: ready`);
	}
	async stop() {
		this.#stopping = true;
		terminateGroup(this.#child);
		await settlesWithin(this.#child.exited, TERM_GRACE);
		this.#child.killGroup();
		await settlesWithin(this.#child.exited, KILL_GRACE);
		process.off("exit", this.#clear);
	}
	#exited({ code, signal, error }) {
		if (this.#stopping) return;
		const how = error ?? (signal === null ? `exit ${code}` : String(signal));
		this.#ended.abort(`service ${this.#name} ended by itself (${safeLine(how)})${this.#words()}`);
	}
	#words() {
		const last = this.#lastWords.trim().split("\n").slice(-3).join(" ");
		return last === "" ? "" : `: ${safeLine(last)}`;
	}
};
function start$1(name, program, args, place) {
	try {
		return startChild(program, args, place);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Failure("target", `service ${name} could not be started: ${safeLine(reason)}`);
	}
}
/** PATH, without which no program is found, and what the plan names. */
function environmentOf({ env: names }, env) {
	const known = ["PATH", ...names].flatMap((name) => {
		const value = Object.hasOwn(env, name) ? env[name] : void 0;
		return value === void 0 ? [] : [[name, value]];
	});
	return Object.fromEntries(known);
}
function terminateGroup(child) {
	if (child.pid === void 0) return;
	try {
		if (platform === "win32") child.killGroup();
		else process.kill(-child.pid, "SIGTERM");
	} catch {}
}

// src/judge/paired-finding.ts
/** The rule was measured with 4, 8 and 12 pairs (statistics.md section 5). */
const LEAST_PAIRS = 4;
/** Pairs that must be left for a verdict: at least four, and three of four, lest the quiet ones be picked. */
function pairsNeeded(measured) {
	return Math.max(4, Math.ceil(.75 * measured));
}

// src/judge/paired-next.ts
/** What to do next after a verdict on pairs; at most three. */
function pairedNext(outcome, load, last) {
	const log = serviceLog({ provenance: last.provenance });
	switch (outcome) {
		case "pass": return [];
		case "regression": return ["Look at the changes between the two builds: the machine and the load were the same.", log];
		case "inconclusive": return ["Measure more pairs (--pairs 12), or longer ones (`each` of `paired`).", "If the generator was saturated: a quieter machine with more cores, or a smaller `vus` in the profile."];
		case "slo": return [log, `The base build is not held to the SLOs of ${load.plan.file}; only the candidate is.`];
		default: return [outcomeRow(outcome).next];
	}
}

// src/judge/paired-rule.ts
/** The effect that counts, in ln, and the chance of a false alarm (statistics.md section 5). */
const PAIRED_EFFECT = Math.log(1.05);
const FALSE_ALARM$1 = .01;
/** Channels that share that chance. */
const CHANNELS = 3;
/** The chance over which an equally large difference is noise (statistics.md section 3, the limit of a pass). */
const NOISE = .15;
const TOP = {
	name: "p99",
	words: "the gated quantile itself",
	of: ({ top }) => top,
	prior: (v) => 2 * (.05 ** 2 + .03 ** 2 + v)
};
const RATIO = {
	name: "ratio",
	words: "the gated quantile over the median",
	of: ({ top, p50 }) => top - p50,
	prior: (v) => 2 * (.05 ** 2 + .02 ** 2 + v)
};
const P50 = {
	name: "p50",
	words: "the median",
	of: ({ p50 }) => p50,
	prior: () => .06 ** 2
};
/** Weight of the prior, in degrees of freedom. */
const NU0 = 8;
/**
* Pairs of runs on one machine, base and candidate in turn, by the rule of statistics.md section 5: it needs no
* history, since whatever slows the machine slows both. Natural logs; all figures finite; at least two pairs.
*
* `fail`: the gated quantile is 5 % higher (or `atLeast`), and some channel's trimmed mean difference is over
* t(1 − 0.01/3, ν) S √(1.12/K). `inconclusive`: as much higher, but only over t(1 − 0.15/3, ν). A quantile up to the median has
* no ratio to it.
*/
function divergePairs(pairs, terms) {
	const runs = pairs.flatMap(({ base, candidate }) => [base, candidate]);
	const { sampling } = noiseOf(runs, terms.percent, 0);
	const looked = (terms.percent > 50 ? [
		TOP,
		RATIO,
		P50
	] : [TOP, P50]).map((channel) => {
		const usual = usualPairs(pairs.map(({ base, candidate }) => channel.of(candidate) - channel.of(base)), channel.prior(sampling), NU0);
		return {
			channel,
			usual,
			z: pairedScore(usual)
		};
	});
	const deciding = looked.reduce((most, item) => item.z > most.z ? item : most);
	const zLimit = normalScoreOfTail(FALSE_ALARM$1 / CHANNELS / terms.rows);
	const effect = looked[0].usual.difference;
	const least = Math.max(PAIRED_EFFECT, terms.atLeast, tickOf(runs, terms));
	const short = pairedDifferenceAt(zLimit, deciding.usual) - deciding.usual.difference;
	return {
		verdict: effect < least ? "same" : verdictOf(deciding.z, zLimit),
		z: deciding.z,
		zLimit,
		effect,
		channel: deciding.channel,
		spread: deciding.usual.spread,
		limit: Math.max(least, effect + short)
	};
}
function verdictOf(z, zLimit) {
	if (z > zLimit) return "fail";
	return z > normalScoreOfTail(NOISE / CHANNELS) ? "inconclusive" : "same";
}
/** One tick of a clock of whole ms, in ln over the base: less cannot be told from rounding. */
function tickOf(runs, { wholeMs, floor }) {
	if (!wholeMs) return 0;
	const top = trimmedMean(runs.map((run) => run.top), .25);
	return Math.log1p(1 / Math.max(1, Math.exp(top) - floor));
}
/** The differences of one channel, their spread shrunk towards the prior. At least two. */
function usualPairs(differences, prior, nu0) {
	const pairs = differences.length;
	const nuN = pairs === 2 ? .5 : .7 * (pairs - 1);
	return {
		difference: trimmedMean(differences, .25),
		spread: Math.sqrt((nu0 * prior + nuN * qn(differences) ** 2) / (nu0 + nuN)),
		nu: nu0 + nuN,
		pairs
	};
}
/** Variance of a 25 % trimmed mean of K normal values, as a multiple of S²/K. */
const TRIMMED = 1.12;
/** The normal score of the mean difference. */
function pairedScore({ difference, spread, nu, pairs }) {
	return normalScore(difference / (spread * Math.sqrt(TRIMMED / pairs)), nu);
}
/** The mean difference that has the normal score `z`. */
function pairedDifferenceAt(z, { spread, nu, pairs }) {
	return studentOfScore(z, nu) * spread * Math.sqrt(TRIMMED / pairs);
}

// src/judge/paired-counts.ts
/** A row has one channel here, so the whole chance of a false alarm is its own (statistics.md section 5). */
const FALSE_ALARM = .01;
/** A rise counts from 5 events and 0.05 percentage points on (statistics.md section 3, "Errors, counters"). */
const LEAST_EVENTS = 5;
const LEAST_SHARE = 5e-4;
/**
* A rate or a counter, candidate against base, by the differences of the pairs: of √ counts where more is worse
* (Anscombe 1948; the prior of statistics.md section 3, doubled for a difference), of −ln where less is.
*/
function pairCounts(gate, records, rows) {
	const counts = records.map(({ base, candidate }) => ({
		base: countOf(gate, base),
		candidate: countOf(gate, candidate)
	}));
	const values = counts.map(({ candidate }) => candidate?.value ?? null);
	const pairs = counts.filter((pair) => pair.base !== null && pair.candidate !== null);
	const seen = {
		values,
		runs: pairs.length,
		pairs: records.length
	};
	if (pairs.length < pairsNeeded(records.length)) return {
		verdict: "inconclusive",
		why: "too few runs counted it",
		...seen
	};
	const metric = metricOf(gate.selector.metric);
	const throughput = metric?.kind === "counter" && metric.worse === "lower";
	const zLimit = normalScoreOfTail(FALSE_ALARM / rows);
	return {
		...throughput ? lessOf(pairs, zLimit, gate.atLeast) : moreOf(pairs, zLimit),
		zLimit,
		baseline: median(pairs.map(({ base }) => base.value)),
		n: Math.min(...pairs.map(({ candidate }) => candidate.samples)),
		...seen
	};
}
function countOf({ selector, stat }, record) {
	const metric = metricOf(selector.metric);
	if (metric?.kind === "rate") {
		const row = statsOf(record, selector);
		if (row?.kind !== "rate" || !isCount(row.count) || !isCount(row.trues)) return null;
		if (row.count === 0 || row.trues > row.count) return null;
		const bad = metric.worse === "lower" ? row.count - row.trues : row.trues;
		return {
			value: stat.kind === "count" ? row.trues : row.trues / row.count,
			bad,
			n: row.count,
			samples: row.count
		};
	}
	const row = counterOf(record, selector);
	if (row === void 0 || !(row.total >= 0) || !Number.isFinite(row.total) || !(row.rate >= 0)) return null;
	return {
		value: stat.kind === "rate" ? row.rate : row.total,
		bad: row.total,
		n: null,
		samples: producerOf(selector.metric, record).n
	};
}
const COUNTED = {
	channel: "count",
	words: "the count, on a square-root scale"
};
function moreOf(pairs, zLimit) {
	const root = (count) => 2 * Math.sqrt(count + .375);
	const expected = pairs.map(({ base, candidate }) => base.n === null || candidate.n === null ? base.bad : base.bad * candidate.n / base.n);
	const differences = pairs.map(({ candidate }, i) => root(candidate.bad) - root(expected[i]));
	const usual = usualPairs(differences, 2 * (1.3 ** 2 + .0625 * median(expected)), 4);
	const z = pairedScore(usual);
	const rise = median(pairs.map(({ candidate }, i) => candidate.bad - expected[i]));
	const chances = median(pairs.map(({ candidate }) => candidate.n ?? 0));
	const large = rise >= Math.max(LEAST_EVENTS, LEAST_SHARE * chances);
	return {
		verdict: z > zLimit && large ? "fail" : "same",
		z,
		actual: median(pairs.map(({ candidate }) => candidate.value)),
		higher: differences.filter((difference) => difference > 0).length,
		...COUNTED
	};
}
/** What counts as nothing beside the base: a service that fell silent is far away, not infinitely. */
const SILENCE = 1e-9;
function lessOf(pairs, zLimit, atLeast) {
	if (pairs.some(({ base }) => !(base.value > 0))) return {
		verdict: "inconclusive",
		why: "a run of the base has none at all"
	};
	const differences = pairs.map(({ base, candidate }) => -Math.log(Math.max(candidate.value, SILENCE * base.value) / base.value));
	const usual = usualPairs(differences, .06 ** 2, 8);
	const z = pairedScore(usual);
	const least = Math.max(PAIRED_EFFECT, Math.log1p(atLeast));
	const baseline = median(pairs.map(({ base }) => base.value));
	return {
		verdict: z > zLimit && usual.difference >= least ? "fail" : "same",
		z,
		spread: usual.spread,
		actual: baseline * Math.exp(-usual.difference),
		limit: baseline * Math.exp(-Math.max(least, pairedDifferenceAt(zLimit, usual))),
		higher: differences.filter((difference) => difference > 0).length,
		channel: "rate",
		words: "the rate"
	};
}

// src/judge/paired-trend.ts
/**
* A quantile of a trend, candidate against base. What is shown as the candidate's figure is the judged one: the
* base's median, changed as the pairs differ.
*/
function pairTrends(gate, records, rows) {
	const { percent } = gate.stat;
	const rowsOf = records.map(({ base, candidate }) => ({
		base: statsOf(base, gate.selector),
		candidate: statsOf(candidate, gate.selector)
	}));
	const values = rowsOf.map(({ candidate }) => shownOf(candidate, percent));
	const wrong = rowsOf.flatMap(({ base, candidate }) => [base, candidate]).map((row) => unfit(row, percent));
	const pairs = rowsOf.filter((_, i) => wrong[2 * i] === void 0 && wrong[2 * i + 1] === void 0);
	const seen = {
		values,
		runs: pairs.length,
		pairs: records.length
	};
	if (pairs.length < pairsNeeded(records.length)) {
		const why = wrong.find((reason) => reason !== void 0) ?? "no pairs";
		return {
			verdict: "inconclusive",
			why: `${short(pairs.length)}: ${why}`,
			...seen
		};
	}
	return {
		...compared$1(pairs, gate, rows),
		...seen
	};
}
function shownOf(stats, percent) {
	const value = stats?.kind === "trend" ? quantileOf(stats, percent) : void 0;
	return value !== void 0 && Number.isFinite(value) ? value : null;
}
/** Why a run's row cannot be compared, with its figure; undefined: it can. */
function unfit(stats, percent) {
	if (stats?.kind !== "trend" || stats.count === 0) return "a run has no samples";
	const wrong = nonsense(stats);
	if (wrong !== void 0) return `a run is no run: ${wrong}`;
	const needed = drawsNeeded(percent);
	if (draws(stats) >= needed) return void 0;
	const what = stats.distinct === null ? "samples" : "distinct messages";
	return `a run has ${integer(draws(stats))} ${what}, and p${percent} needs ${integer(needed)}`;
}
function short(pairs) {
	return `only ${counted(pairs, "pair")} can be compared`;
}
function compared$1(pairs, { stat: { percent }, atLeast }, rows) {
	const runs = pairs.flatMap(({ base, candidate }) => [base, candidate]);
	const floor = floorOf(runs);
	const logs = pairs.map(({ base, candidate }) => ({
		base: logRun(base, percent, floor),
		candidate: logRun(candidate, percent, floor)
	}));
	const terms = {
		percent,
		atLeast: Math.log1p(atLeast),
		rows,
		wholeMs: wholeMs(runs),
		floor
	};
	const found = divergePairs(logs, terms);
	const baseline = median(pairs.map(({ base }) => quantileOf(base, percent)));
	const changed = (effect) => (baseline + floor) * Math.exp(effect) - floor;
	return {
		verdict: found.verdict,
		z: found.z,
		zLimit: found.zLimit,
		spread: found.spread,
		channel: found.channel.name,
		words: found.channel.words,
		baseline,
		actual: changed(found.effect),
		limit: changed(found.limit),
		higher: logs.filter(({ base, candidate }) => candidate.top > base.top).length,
		n: Math.min(...runs.map(({ count }) => count)),
		distinct: fewest(runs)
	};
}
function fewest(runs) {
	const known = runs.map(({ distinct }) => distinct).filter((distinct) => distinct !== null);
	return known.length === runs.length ? Math.min(...known) : null;
}

// src/judge/paired-rows.ts
/** One row per gate, in the order of the plan. `unjudged`: why none may be judged; null: they may. */
function pairedRows({ gates }, pairs, unjudged) {
	const keys = gates.filter(({ level }) => level === "key").length;
	const rows = Math.max(1, keys > 0 ? keys : gates.length);
	return gates.map((gate) => {
		const found = compared(gate, pairs, rows);
		return rowOf(gate, unjudged === null ? found : withheld(found, unjudged));
	});
}
function compared(gate, pairs, rows) {
	const { stat, selector } = gate;
	if (metricOf(selector.metric)?.worse === "none") return {
		verdict: "inconclusive",
		why: "neither more nor less of it is worse, so nothing can be judged"
	};
	if (stat.kind === "p") return pairTrends({
		...gate,
		stat
	}, pairs, rows);
	return pairCounts(gate, pairs, rows);
}
/** A row that may not be judged still shows what was measured. */
function withheld({ values, baseline, actual, n, distinct, runs }, why) {
	return {
		verdict: "not_judged",
		why,
		...Object.fromEntries(Object.entries({
			values,
			baseline,
			actual,
			n,
			distinct,
			runs
		}).filter(([, value]) => value !== void 0))
	};
}
function rowOf(gate, found) {
	const { actual = null, baseline = null, z = null } = found;
	const row = {
		verdict: found.verdict,
		name: plainName(gate.stat, gate.selector),
		selector: formatSelector(gate.selector),
		stat: gate.stat.kind === "p" ? `p(${gate.stat.percent})` : gate.stat.kind,
		level: gate.level,
		unit: gate.stat.kind === "count" ? "count" : metricOf(gate.selector.metric)?.unit ?? "count",
		baseline,
		spread: found.spread ?? null,
		actual,
		values: found.values ?? [],
		change: actual !== null && baseline !== null && baseline > 0 ? actual / baseline - 1 : null,
		limit: found.limit ?? null,
		z,
		zLimit: z === null ? null : found.zLimit ?? null,
		channel: found.channel ?? null,
		n: found.n ?? 0,
		distinct: found.distinct ?? null,
		runs: found.runs ?? 0,
		line: gate.line
	};
	return {
		...row,
		message: sentence(row, gate, found)
	};
}
/** `p99 of orders is 31 % above the base build, in 8 of 8 pairs on one machine; normal spread of a pair ±9 % (…)`. */
function sentence(row, gate, found) {
	const metric = metricOf(gate.selector.metric);
	const perSecond = gate.stat.kind === "rate" && metric?.kind === "counter";
	const show = (value) => figure(value, perSecond ? "per-second" : row.unit);
	const named = `${subject(gate.stat, gate.selector)} ${metric?.kind === "trend" ? "is" : "are"}`;
	const measured = row.actual === null ? "not measured" : show(row.actual);
	if (row.verdict === "not_judged") return `${named} ${measured}; not judged: ${found.why ?? "no figures"}`;
	if (row.z === null) return `${named} ${measured}; not compared: ${found.why ?? "no figures"}`;
	const against = row.change === null || row.channel === "count" ? `${measured}, against ${show(row.baseline ?? 0)} of the base build` : `${row.verdict === "same" ? `${measured}, ` : ""}${whole(Math.abs(row.change))} ${row.change < 0 ? "below" : "above"} the base build`;
	const open = row.verdict === "inconclusive" ? "; too much for noise, too little to decide" : "";
	return `${named} ${against}, ${inPairs(row, found)} on one machine; ${certainty(row, found)}${open}`;
}
function inPairs({ runs, verdict }, { higher = 0 }) {
	return verdict === "same" ? `in ${counted(runs, "pair")}` : `in ${integer(higher)} of ${counted(runs, "pair")}`;
}
function certainty({ spread: spread$1, z, zLimit }, { words }) {
	const scores = `(z ${score(z)}, limit ${score(zLimit)})`;
	return `${spread$1 === null ? scores : `normal spread of a pair ${spread(spread$1)} ${scores}`}, decided by ${words ?? "the figure itself"}`;
}

// src/judge/paired.ts
/**
* Judges a candidate against the base that ran in turn with it on the same machine: SLOs of the candidate, its
* divergence from the base, outcome. Needs no history. Pure.
*
* @throws {RangeError} where there is no run.
*/
function judgePaired(input) {
	const { load, pairs, alone } = input;
	const last = pairs.at(-1)?.candidate ?? alone?.record;
	if (last === void 0) throw new RangeError("there is no run to judge");
	const found = lookAt(input);
	const gates = pairedRows(load, found.unjudged === null ? found.fit : pairs, found.unjudged);
	const slos = slosOf(load, pairs);
	const strictness = strictnessOf(input.mode ?? load.mode, load.failOn, input.failOn);
	const decision = decide([...found.reasons, ...rowReasons(slos, gates)], strictness.failOn);
	return {
		...factsOf(load, last),
		complete: [...pairs.flatMap(runsOf), ...alone ? [alone.record] : []].every(({ complete }) => complete),
		runs: pairs.map(({ candidate }) => runFacts(candidate)),
		paired: { pairs: pairs.length },
		slos,
		gates,
		...decision,
		baseline: null,
		mode: strictness.mode,
		failOn: strictness.failOn,
		sentence: headline(decision.outcome, decision.reasons, {
			slos,
			gates
		}),
		next: pairedNext(decision.outcome, load, last),
		notices: [...found.notices, ...notices({
			...load,
			runs: 1
		}, strictness, gates, false)]
	};
}
function lookAt({ load, pairs, planned, alone }) {
	const evidence = [...pairs.flatMap((pair) => reasonsOf(load, pair)), ...reasonsOf(load, aloneOf(alone))];
	const candidates = pairs.map(({ candidate }) => candidate);
	const wrong = wrongBuilds(candidates);
	const changed = [...changedBuilds(candidates), ...changedBuilds(pairs.map(({ base }) => base))];
	const spoilt = pairs.map((pair) => runsOf(pair).flatMap(({ health }) => saturation(health)));
	const fit = pairs.filter((pair, i) => spoilt[i].length === 0 && runsOf(pair).every(({ complete }) => complete));
	const saturated = fit.length < pairsNeeded(planned) ? [...new Set(spoilt.flat())].slice(0, MOST_PHRASES) : [];
	const left = spoilt.filter((phrases) => phrases.length > 0);
	const few = tooFew(pairs.length, planned);
	return {
		fit,
		reasons: [
			...evidence,
			...wrong.map((message) => reason("target", `wrong build: ${message}`)),
			...changed.map((message) => reason("inconclusive", `The build changed in mid-run: ${message}`)),
			...few === null ? [] : [reason("inconclusive", `Not compared: ${few}`)],
			...saturated.length > 0 ? [saturationReason(saturated, ` in ${counted(left.length, "pair")}`)] : []
		],
		unjudged: (wrong.length > 0 ? "it is the wrong build" : null) ?? whyUnjudged(excuseOf(evidence), saturated, void 0) ?? (changed.length > 0 ? "the build changed in mid-run" : few),
		notices: [
			`Base and candidate were measured in turn, in ${counted(pairs.length, "pair")} on one machine; stored runs play no part.`,
			...(load.closeGates?.length ?? 0) > 0 ? ["Rows of `closes` are not compared in pairs."] : [],
			...left.length > 0 && saturated.length === 0 ? [`${counted(left.length, "pair")} left out: the generator was saturated (${left[0][0]}).`] : []
		]
	};
}
/** Phrases of a saturated generator that one reason holds. */
const MOST_PHRASES = 3;
function runsOf({ base, candidate }) {
	return [base, candidate];
}
function reason(outcome, message) {
	return {
		outcome,
		message
	};
}
function aloneOf(alone) {
	return alone === void 0 ? {} : { [alone.side]: alone.record };
}
/** A base that breaks proves nothing about the candidate; it only leaves nothing to compare with. */
function reasonsOf(load, { base, candidate }) {
	return [...(base === void 0 ? [] : evidenceReasons(load, base)).map(({ outcome, message }) => reason(outcome === "slo" ? "inconclusive" : outcome, `the base build: ${message}`)), ...candidate === void 0 ? [] : evidenceReasons(load, candidate)];
}
function tooFew(measured, planned) {
	if (measured >= pairsNeeded(planned)) return null;
	return `only ${integer(measured)} of ${counted(planned, "pair")} measured`;
}
/** The SLOs as the worst of the candidate's runs shows them. */
function slosOf(load, pairs) {
	const runs = pairs.map(({ candidate: record }) => {
		const excuse = excuseOf(evidenceReasons(load, record));
		return sloRows({
			load,
			record,
			saturated: saturation(record.health),
			excuse
		});
	});
	return worstSlos(runs);
}

// src/plan/paired.ts
/** What a run of a pair is called where no profile was asked for. */
const NO_PROFILE = "paired";
/**
* Both sides of a plan with `paired`. A profile's `vus` counts, its `time` does not: every run lasts `each`. On the
* base side no build is expected: `expect` names the one that is judged.
*
* @param pairs the caller's; replaces the profile's and the plan's.
* @throws {Failure} `plan` without `paired`; `usage` for an unknown profile.
*/
function pairedPlans(plan, profileName, pairs) {
	const { paired } = plan;
	if (paired === void 0) throw new Failure("plan", `${plan.file}: --paired needs to know where the base build is; add paired: { base: { targets: { feed: "\${BASE_FEED_URL}" } } }`);
	if (plan.gates.length === 0) throw new Failure("plan", `${plan.file}: --paired compares the rows of "gate", and there are none; add gate: [{ metric: "ws_message_latency{feed:orders}" }]`);
	const asked = profileOf(plan, profileName);
	const name = profileName ?? NO_PROFILE;
	const common = {
		...plan,
		profiles: {
			...plan.profiles,
			[name]: blockOf(asked, paired)
		},
		variables: joined(plan.variables, paired.variables)
	};
	const base = targetsOf(plan, paired, "base").map(([key, { expect: _, ...target }]) => [key, target]);
	return {
		base: {
			...common,
			targets: Object.fromEntries(base)
		},
		candidate: {
			...common,
			targets: Object.fromEntries(targetsOf(plan, paired, "candidate"))
		},
		pairs: pairs ?? asked?.pairs ?? paired.pairs,
		profile: name
	};
}
function blockOf(asked, { each, line }) {
	return {
		vus: 1,
		line,
		...asked,
		time: each,
		runs: 1,
		block: true
	};
}
function joined(own, others) {
	const known = new Set(own.map(({ name }) => name));
	return [...own, ...others.filter(({ name }) => !known.has(name))];
}
function targetsOf({ targets }, paired, side) {
	return Object.entries(targets).map(([name, target]) => [name, {
		...target,
		...paired[side].targets[name]
	}]);
}
/**
* Fills in commands and ready urls.
*
* @param values from resolveVariables().
* @throws {Failure} `plan`: a ready url that is none; the message never holds a value.
*/
function resolveServices({ file, services = {} }, values) {
	const problems = [];
	const ready = [];
	const entries = Object.entries(services).map(([name, service]) => {
		const url = filled(service.ready.url, values);
		const origin = readOrigin(url);
		const wrong = "problem" in origin ? origin.problem : schemeProblem(origin.scheme);
		if (wrong !== void 0) problems.push(`${file}:${service.line} the ready url of service ${name}: ${wrong}`);
		if (!("problem" in origin)) ready.push({
			name: `${name} (ready)`,
			url,
			origin: origin.text,
			host: origin.host,
			port: origin.port
		});
		const command = service.command.map((word) => filled(word, values));
		return [name, {
			...service,
			command,
			ready: {
				...service.ready,
				url
			}
		}];
	});
	if (problems.length > 0) throw new Failure("plan", problems.join("\n"));
	return {
		services: Object.fromEntries(entries),
		ready
	};
}
function schemeProblem(scheme) {
	return scheme.startsWith("http") ? void 0 : "its scheme is not http or https";
}

// src/paired.ts
/**
* As admit(), for both sides. Nothing is spawned, and nothing but DNS is asked.
*
* @throws {Failure} as admit(); `policy` also where commands may not be started.
*/
async function admitPairs(request, outside) {
	const { plan: file, commands, policy } = request;
	const plan = parsePlan(file.bytes, file.file, file.readBeside);
	const { pairs, profile, ...sides } = pairedPlans(plan, request.profile, request.pairs);
	refuseCommands(plan.file, Object.keys(plan.services ?? {}), commands);
	const base = await admitPlan(sides.base, {
		...request,
		profile
	}, outside);
	const candidate = await admitPlan(sides.candidate, {
		...request,
		profile
	}, outside);
	const { services, ready } = resolveServices(plan, candidate.env);
	return {
		base,
		candidate,
		pairs,
		services,
		pins: await granted(ready, policy, outside)
	};
}
function refuseCommands(file, names, commands) {
	if (names.length === 0 || commands === "allowed") return;
	const what = `${file} starts commands (services ${names.join(", ")})`;
	throw new Failure("policy", commands === "fork" ? `${what}, and this event may be of a fork's change: nobody here has read what they would do` : `${what}: if they are yours to run, add --allow-commands`);
}
/**
* Starts the services, measures base and candidate in turn (A B B A), and judges all pairs together. A stop from
* outside, a service that ends by itself, and evidence that is not whole end the measuring.
*
* @throws {Failure} as measure(); `target` where a service does not come up, or ends by itself.
*/
async function gatePairs(admitted, outside, run, signal) {
	const { candidate, pairs: planned } = admitted;
	const { duration } = candidate.load;
	outside.log.info(`${counted(planned, "pair")} of runs, ${length(duration)} each: about ${length(2 * planned * duration)}`);
	const engine = await outside.engine();
	const services = await start(admitted, outside, run, signal);
	try {
		const measured = await measureAll(admitted, {
			...outside,
			engine: async () => engine
		}, run, services.ended, signal);
		const { mode, failOn } = run;
		return judgePaired({
			load: candidate.load,
			...measured,
			planned,
			...mode && { mode },
			...failOn && { failOn }
		});
	} finally {
		await services.stop();
	}
}
async function start({ services, pins }, { log }, { cwd, env }, signal) {
	const status = (url) => askStatus(url, pins, signal);
	return await startServices(services, {
		cwd,
		env,
		status,
		say: (message) => log.info(message)
	}, signal);
}
async function measureAll(admitted, outside, run, ended, signal) {
	const measureOne = async (side) => {
		const record = await measure(admitted[side], outside, AbortSignal.any([signal, ended]));
		if (ended.aborted && !signal.aborted) throw new Failure("target", String(ended.reason));
		run.measured({
			side,
			record
		});
		return record;
	};
	const pairs = [];
	const most = admitted.pairs + Math.ceil(admitted.pairs * SPARE);
	let fit = 0;
	while (fit < admitted.pairs && pairs.length < most) {
		outside.log.info(`pair ${fit + 1} of ${admitted.pairs}`);
		const found = await measurePair(admitted, fit % 2 === 0, measureOne);
		if (!("base" in found)) return {
			pairs,
			alone: found
		};
		pairs.push(found);
		if (broken(admitted, "base", found.base) || broken(admitted, "candidate", found.candidate)) break;
		const [spoilt] = [found.base, found.candidate].flatMap(({ health }) => saturation(health));
		if (spoilt === void 0) fit += 1;
		else outside.log.warn(`this pair does not count, the generator was saturated: ${spoilt}`);
	}
	return { pairs };
}
/** Pairs that may be measured in place of those on a saturated generator, as a share of all. */
const SPARE = .5;
/** A B, then B A: whatever grows with time, a warming cache or a filling disk, meets both alike. */
async function measurePair(admitted, baseFirst, measureOne) {
	const [first, second] = baseFirst ? ["base", "candidate"] : ["candidate", "base"];
	const record = await measureOne(first);
	if (broken(admitted, first, record)) return {
		side: first,
		record
	};
	const other = await measureOne(second);
	return baseFirst ? {
		base: record,
		candidate: other
	} : {
		base: other,
		candidate: record
	};
}
/** Nothing measured after it could mend the verdict. */
function broken(admitted, side, record) {
	return evidenceReasons(admitted[side].load, record).length > 0;
}

// src/cli/perform.ts
/**
* Measures, judges, reports and stores. Whatever goes wrong after the results folder is known becomes a verdict
* in it, too.
*
* @throws {Failure} usage: a missing plan, an unwritable folder, a store of an unknown kind.
*/
async function perform(options, context) {
	const { env, cwd, stderr, redactor } = context;
	const log = createLog(stderr, lookOf(stderr, env));
	const store = options.baseline === void 0 ? null : openStore(options.baseline, cwd);
	const plan = await readPlan(options.plan, cwd);
	const out = await makeOut(options.out, cwd);
	const { mode, failOn, append } = options;
	const request = {
		plan,
		env,
		policy: {
			grants: options.grants.map(parseGrant),
			ci: options.ci
		},
		...given("profile", options.profile),
		...given("caps", options.caps),
		...given("withoutSecrets", options.withoutSecrets)
	};
	let load;
	const records = [];
	const pairs = [];
	let judged = false;
	let verdict;
	try {
		const outside = await createOutside(options.choice, env, log, redactor, options.runnerLabel);
		const strictness = {
			...given("mode", mode),
			...given("failOn", failOn)
		};
		if (options.paired === void 0) {
			const admitted = await admit(request, outside);
			load = admitted.load;
			if (store === null) log.info("no baseline is named: nothing is compared");
			const judgement = {
				store,
				append,
				...strictness
			};
			verdict = await gate(admitted, outside, judgement, context.signal, (record) => records.push(record));
		} else {
			const admitted = await admitPairs({
				...request,
				...options.paired
			}, outside);
			load = admitted.candidate.load;
			const run = {
				cwd,
				env,
				...strictness,
				measured: (run) => pairs.push(run)
			};
			verdict = await gatePairs(admitted, outside, run, context.signal);
		}
		judged = true;
		log.end();
	} catch (error) {
		log.end();
		const failure = failureOf(error);
		stderr.write(failureReport(failure, lookOf(stderr, env)));
		verdict = verdictOfFailure(failure, {
			file: plan.file,
			...given("load", load),
			...given("mode", mode),
			...given("failOn", failOn)
		});
	}
	verdict = redactor.value(verdict);
	const texts = {
		...recordTexts(records),
		...pairTexts(pairs)
	};
	await writeResults(out, {
		...texts,
		"verdict.json": jsonText(verdict),
		"report.md": markdownReport(verdict, {
			version: VERSION,
			reproduce: options.reproduce
		})
	});
	return {
		verdict,
		out,
		records: Object.keys(texts),
		judged
	};
}
/** A property that is left out where it has no value. */
function given(key, value) {
	return value === void 0 ? {} : { [key]: value };
}

export { VERBS as a, overview as i, perform as n, helpOf as r, given as t };