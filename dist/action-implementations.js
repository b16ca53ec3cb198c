import { n as __exportAll } from "./action-rolldown-runtime.js";
import { a as VERBS, n as perform, r as helpOf, t as given } from "./action-perform.js";
import { _ as judgedByUsAlone, b as readSummary, c as checkRecord, d as createOrigin, f as machineFacts, g as settingsOf, h as literal, i as recordTexts, l as isSeriesKey, m as functions, n as jsonText, o as openStore, p as machineProbe, s as unpack, t as terminalReport, u as createOutside, v as k6Options, x as summaryKind, y as isSummary } from "./action-terminal.js";
import { C as comparableRuns, G as nonsense, K as quantileOf, N as decidingRows, P as plainName, X as mean, _ as moreRuns, b as binomialTail, ct as sinceAccepted, d as sha256Hex, et as RUN_COUNTS, f as keyed, g as judge, gt as resolveSelector, h as mayStore, ht as parseExpression, l as parsePlan, lt as StoreError, m as conclude, nt as READY, o as measure, ot as identity, p as kindOf, pt as formatThreshold, r as failureOf, rt as saturation, st as keptRuns, t as admit, u as makeLoad, w as seriesFacts, z as statsOf } from "./action-gate.js";
import { t as Failure } from "./action-failure.js";
import { n as isObject, t as canonicalJson } from "./action-json.js";
import { A as parseSelector, T as metricOf, h as FULL, k as formatSelector, u as forecast } from "./action-yaml.js";
import { _ as utc, a as clock, c as figure$1, f as milliseconds, g as three, h as spread, l as integer, n as bound, o as counted$1, s as dates, u as length, v as whole } from "./action-numbers.js";
import { i as table, r as paragraph, t as labelled } from "./action-layout.js";
import { a as headingOfOutcome, f as finish, h as clean, m as typeset, p as paint, t as MARKS, u as TERMINAL } from "./action-words.js";
import { a as readVuBundle, c as choice, f as text, i as readPlan, n as makeOut, o as reason, p as texts, s as writeResults, t as RECORD_FILE, u as printable } from "./action-files.js";
import { n as lookOf } from "./action-context.js";
import { a as outcomeRow, i as byPrecedence, n as MODE_FAILS, r as OUTCOMES } from "./action-outcomes.js";
import { a as nearest } from "./action-policy.js";
import { a as readFailOn, i as isCI, n as engineChoice, r as gateRequest, t as MODES } from "./action-load-options.js";
import { T as createLog, t as markdownReport } from "./action-markdown.js";
import { a as findK6 } from "./action-install.js";
import { n as reproduce } from "./action-failed.js";
import { n as VERSION } from "./action-version.js";
import { t as readEvent } from "./action-event.js";
import { open, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { constants, readFileSync } from "node:fs";
import { userInfo } from "node:os";

// src/cli/baseline.ts
var baseline_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$14 });
/** `socketgate baseline`: which verbs there are. Exit 2, as for every command that lacks a word. */
async function execute$14(_args, { stdout }) {
	stdout.write(helpOf(VERBS.find(({ name }) => name === "baseline")));
	return 2;
}

// src/judge/acceptable.ts
/**
* Why these runs may not be accepted into the baseline, in one sentence, or undefined. A service's worse figures may
* be accepted; evidence that is not whole, or that a saturated generator spoilt, may not: it describes nobody.
*/
function acceptable(verdict, records) {
	const first = records[0];
	if (first === void 0) return "there is no record beside the verdict: nothing was measured";
	if (verdict.baseline?.written === true) return "these runs are in the baseline already: the gate did not reject them";
	if (records.some(({ series }) => series.key !== first.series.key)) return "the records are not of one series";
	if (!sameRuns(verdict, records)) return "the records are not those that the verdict is on";
	for (const { complete, health, provenance } of records) {
		if (!complete) return `the evidence of run ${provenance.runId} is incomplete, and describes no service`;
		const [spoilt] = saturation(health);
		if (spoilt !== void 0) return `the generator of run ${provenance.runId} was saturated: ${spoilt}`;
	}
	if (mayStore(verdict).stored) return "the gate did not reject these runs: run without --no-store to keep them";
	const never = verdict.reasons.find(({ outcome }) => outcome === "target" || outcome === "engine");
	return never === void 0 ? void 0 : `its outcome is ${never.outcome}: nothing was measured that could be accepted`;
}
function sameRuns({ runs }, records) {
	const judged = new Set(runs.map(({ runId, attempt, started }) => `${runId} ${attempt} ${started}`));
	return records.length === judged.size && records.every(({ provenance }) => judged.has(identity(provenance)));
}

// src/report/baseline.ts
/** `baseline list`. */
function listReport(where, series, look) {
	if (series.length === 0) return finish([...paragraph(`${TERMINAL.code(where)} holds no run yet.`, 0, look), ...labelled("Next", `socketgate baseline seed PLAN --baseline ${TERMINAL.code(where)}`, look)]);
	return finish(series.flatMap((one, i) => [...i === 0 ? [] : [""], ...seriesLines$1(one, look)]));
}
/** A series' heading and what it is keyed by. */
function seriesLines$1(one, look) {
	const title = `${TERMINAL.name(one.plan)}, profile ${TERMINAL.name(one.profile)}: ${counted$1(one.runs, "run")}`;
	const environment = one.environment === null ? "" : `, environment ${TERMINAL.name(one.environment)}`;
	const measured = `${TERMINAL.name(one.engine)}, ${TERMINAL.name(one.runnerLabel)}${environment}`;
	return [
		paint(typeset(title, look), "strong", look),
		...labelled("  Series", TERMINAL.name(one.key), look),
		...labelled("  Measured", `${measured}; ${dates(one.from, one.to)}`, look),
		...labelled("  Runs", kinds(one), look),
		...labelled("  Comparable", comparableWords(one.comparable), look)
	];
}
function kinds({ commits, seeded, accepted }) {
	const marks = [...seeded === 0 ? [] : [`${integer(seeded)} seeded`], ...accepted === 0 ? [] : [`${integer(accepted)} accepted`]];
	return [`of ${counted$1(commits, "commit")}`, ...marks].join(", ");
}
function comparableWords(comparable) {
	return `${integer(comparable)}; a gate may fail from ${READY.judge} on, and may block from ${READY.block} on`;
}
/** `baseline seed`. */
function seedReport(seeding, look) {
	const stored = seeding.runs.filter(({ why }) => why === null).length;
	const all = stored === seeding.wanted;
	const title = `${integer(stored)} of ${counted$1(seeding.wanted, "run")} stored in ${TERMINAL.code(seeding.where)}`;
	return finish([
		paint(typeset(title, look), all ? "strong" : "doubt", look),
		...seeding.runs.flatMap(({ why }, i) => why === null ? [] : labelled(`  Run ${i + 1}`, `not stored: ${TERMINAL.prose(why)}`, look)),
		...seeding.series === "" ? [] : labelled("  Series", seeding.series, look),
		...labelled("  Comparable", comparableWords(seeding.comparable), look)
	]);
}
/** `baseline accept`. */
function acceptReport(accepted, look) {
	const title = `${counted$1(accepted.runs, "run")} accepted into ${TERMINAL.code(accepted.where)}`;
	const next = `Runs from here on are the level that is compared with. A gate may fail again from ${READY.judge} comparable runs on; "socketgate baseline seed" measures them at once.`;
	return finish([
		paint(typeset(title, look), "strong", look),
		...labelled("  Series", accepted.series, look),
		...labelled("  By", TERMINAL.name(accepted.by), look),
		...labelled("  Reason", TERMINAL.quote(accepted.reason), look),
		...labelled("  Next", next, look)
	]);
}
/** `baseline prune`. */
function pruneReport({ where, keep, removed, series }, look) {
	const gone = series.reduce((sum, one) => sum + one.gone.length, 0);
	const what = `${counted$1(gone, "run")} ${removed ? "removed from" : "would be removed from"} ${TERMINAL.code(where)}`;
	const kept = `the newest ${integer(keep)} of each series, its reference and accepted runs stay`;
	return finish([
		paint(typeset(gone === 0 ? `Nothing to remove from ${TERMINAL.code(where)}` : what, look), "strong", look),
		...labelled("  Kept", kept, look),
		...series.flatMap(({ gone: files, runs, plan }) => files.length === 0 ? [] : [...paragraph(`${TERMINAL.name(plan)}: ${integer(files.length)} of ${counted$1(runs, "run")}`, 2, look), ...files.flatMap((file) => paragraph(TERMINAL.code(file), 4, look))]),
		...removed || gone === 0 ? [] : labelled("  Next", "The same with --yes removes them for good.", look)
	]);
}

// src/cli/baseline-options.ts
/** The store of `--baseline`. @throws {Failure} usage, where none is named. */
function namedStore(args, cwd) {
	const where = text(args, "baseline");
	if (where === void 0) throw new Failure("usage", "no baseline is named: write --baseline dir:PATH");
	return openStore(where, cwd);
}
/** Does something with a store; its trouble is outcome `store`. */
async function withStore(task) {
	try {
		return await task();
	} catch (error) {
		throw error instanceof StoreError ? new Failure("store", error.message) : failureOf(error);
	}
}
/** A whole number of `--name`. @throws {Failure} usage */
function wholeNumber(args, name, least, most) {
	const word = text(args, name);
	if (word === void 0) return void 0;
	const value = /^\d{1,6}$/.test(word) ? Number(word) : NaN;
	if (value >= least && value <= most) return value;
	throw new Failure("usage", `--${name} ${printable(word)}: expected a whole number from ${least} to ${most}`);
}
/** `--inject 25%` as shares; 25 % where none is given. @throws {Failure} usage */
function sizes(args) {
	const words = texts(args, "inject");
	return (words.length === 0 ? ["25%"] : words).map((word) => {
		const percent = /^(\d{1,3}(?:\.\d{1,3})?)\s*%$/.exec(word)?.[1];
		if (percent !== void 0 && Number(percent) > 0) return Number(percent) / 100;
		throw new Failure("usage", `--inject ${printable(word)}: expected a percentage over 0, such as 25%`);
	});
}

// src/cli/evidence-files.ts
/** A summary of a script with thousands of submetrics stays far below. */
const LARGEST = 16777216;
/** Reads the files in the order given. @throws {Failure} usage, naming the file and what is wrong with it. */
async function readEvidence(paths, cwd) {
	const files = [];
	for (const path of paths) files.push(await readOne(path, cwd));
	return files;
}
async function readOne(path, cwd) {
	const file = printable(path);
	const { bytes, modified } = await readBounded(resolve(cwd, path), file);
	if (bytes[0] === 31 && bytes[1] === 139) return {
		kind: "record",
		file,
		record: unpacked(bytes, file)
	};
	const text = bytes.toString("utf8");
	const value = parsed(text, file);
	if (isSummary(value)) return {
		kind: "summary",
		file,
		text,
		modified,
		summary: summaryIn(text, file),
		shape: summaryKind(value)
	};
	if (!isObject(value) || !("version" in value)) throw wrong(file, "is neither a record of Socketgate nor a summary of k6's (handleSummary, --summary-export)");
	if (Number(value.version) > 1) throw wrong(file, `has version ${Number(value.version)}, and this Socketgate reads 1: use a newer Socketgate`);
	const problem = checkRecord(value);
	if (problem !== void 0) throw wrong(file, `is no record of Socketgate: ${problem}`);
	return {
		kind: "record",
		file,
		record: value
	};
}
async function readBounded(path, file) {
	try {
		const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
		try {
			const facts = await handle.stat();
			if (!facts.isFile()) throw new Error("it is not a regular file");
			if (facts.size > LARGEST) throw new Error(`it has ${facts.size} bytes, and at most ${LARGEST} are read`);
			return {
				bytes: await handle.readFile(),
				modified: Math.round(facts.mtimeMs)
			};
		} finally {
			await handle.close();
		}
	} catch (error) {
		throw new Failure("usage", `cannot read ${file}: ${reason(error)}`);
	}
}
function unpacked(bytes, file) {
	try {
		return unpack(bytes, file);
	} catch (error) {
		throw error instanceof StoreError ? new Failure("usage", error.message) : error;
	}
}
function parsed(text, file) {
	try {
		return JSON.parse(text);
	} catch {
		throw wrong(file, "is no JSON, or was cut off");
	}
}
/** What k6 wrote is the user's file here, not our engine's failure. */
function summaryIn(text, file) {
	try {
		return readSummary(text);
	} catch (error) {
		throw error instanceof Failure ? wrong(file, `cannot be judged: ${error.message}`) : error;
	}
}
function wrong(file, what) {
	return new Failure("usage", `${file} ${what}`);
}

// src/cli/baseline-accept.ts
var baseline_accept_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$13 });
/** `socketgate baseline accept --reason TEXT`: stores what the gate rejected, and says who wanted it. */
async function execute$13(args, { cwd, env, stdout }) {
	const acceptance = acceptanceOf(args, env);
	const out = text(args, "out") ?? "socketgate-out";
	const verdict = await readVerdict(join(out, "verdict.json"), cwd);
	const records = await readRecords(out, cwd);
	const refused = acceptable(verdict, records);
	if (refused !== void 0) throw new Failure("usage", `baseline accept: ${refused}`);
	const where = text(args, "baseline") ?? verdict.baseline?.where ?? void 0;
	if (where === void 0) throw new Failure("usage", "no baseline is named: write --baseline dir:PATH");
	const store = openStore(where, cwd);
	await withStore(() => add(store, records, acceptance, gatedOf$1(verdict)));
	const accepted = {
		where,
		series: records[0].series.key,
		runs: records.length,
		...acceptance
	};
	if (args.values.json === true) stdout.write(`${JSON.stringify(accepted, null, 2)}\n`);
	else stdout.write(acceptReport(accepted, lookOf(stdout, env)));
	return 0;
}
/** Who, why and when. @throws {Failure} usage, without a reason. */
function acceptanceOf(args, env) {
	const why = clean(text(args, "reason") ?? "", 500);
	if (why === "") throw new Failure("usage", "baseline accept: say why with --reason \"…\"; it is kept in the records");
	return {
		reason: why,
		by: clean(env.GITHUB_ACTOR || systemUser()),
		at: (/* @__PURE__ */ new Date()).toISOString()
	};
}
/** A container may run as a user that has no name. */
function systemUser() {
	try {
		return userInfo().username;
	} catch {
		return "unknown";
	}
}
async function readVerdict(path, cwd) {
	const shown = printable(path);
	const bytes = await readFile(resolve(cwd, path), "utf8").catch((error) => {
		throw new Failure("usage", `cannot read ${shown}: ${reason(error)}. Name the results of the run with --out DIR.`);
	});
	try {
		const value = JSON.parse(bytes);
		if (isObject(value) && value.version === 1 && Array.isArray(value.gates) && Array.isArray(value.runs)) return value;
	} catch {}
	throw new Failure("usage", `${shown} is not a verdict of this version: name the results of the run with --out DIR`);
}
async function readRecords(out, cwd) {
	const names = (await readdir(resolve(cwd, out))).filter((name) => RECORD_FILE.test(name));
	return (await readEvidence(names.toSorted().map((name) => join(out, name)), cwd)).flatMap((file) => file.kind === "record" ? [file.record] : []);
}
/** All or none: what is there already is found before anything is written. */
async function add(store, records, accepted, gated) {
	const stored = await store.read(records[0].series);
	const known = new Set(stored.records.map(({ provenance }) => identity(provenance)));
	const there = records.find(({ provenance }) => known.has(identity(provenance)));
	if (there !== void 0) throw new StoreError(`run ${there.provenance.runId} is stored in ${store.where} already, and records are never replaced`);
	for (const record of records) await store.append({
		...record,
		accepted
	}, gated);
}
function gatedOf$1({ gates }) {
	return gates.flatMap(({ selector }) => {
		try {
			return [formatSelector(parseSelector(selector))];
		} catch {
			return [];
		}
	});
}

// src/judge/inject.ts
/** The record as if what the gates read had been slower: `size` is a share, 0.25 for 25 %. */
function injected(record, gates, effect, size) {
	const slowed = new Set(gates.filter(isQuantile).map(({ selector }) => formatSelector(selector)));
	const slow = (row) => row.kind === "trend" && slowed.has(formatSelector(row)) ? slower(row, effect, size) : row;
	return {
		...record,
		stats: record.stats.map(slow)
	};
}
/** A regression is injected into times, of which quantiles are gated. */
function isQuantile({ stat }) {
	return stat.kind === "p";
}
function slower(row, effect, size) {
	const moved = effect === "shift" ? (x) => x * (1 + size) : tail(row, size);
	const value = row.whole ? (x) => Math.round(moved(x)) : moved;
	const quantiles = Object.fromEntries(QUANTILES.flatMap((name) => row[name] === void 0 ? [] : [[name, value(row[name])]]));
	const slices = row.slices?.map((slice) => slice === null ? null : value(slice)) ?? null;
	return {
		...row,
		...quantiles,
		slices
	};
}
const QUANTILES = [
	"min",
	"max",
	"avg",
	"p25",
	"p50",
	"p75",
	"p90",
	"p95",
	"p975",
	"p99",
	"p999"
];
function tail({ p95, p99 }, size) {
	const reach = (x) => x <= p95 ? 0 : x >= p99 ? 1 : (x - p95) / (p99 - p95);
	return (x) => x * (1 + size * reach(x));
}

// src/judge/probe-fit.ts
/** As many pairs as a correlation must have to say anything. */
const LEAST = 5;
/** The rule takes 0.8 of the probe off the body (verdict-rule section 3). */
const TAKEN = .8;
/** Null without a gated trend, with too few runs, or where nothing varies. */
function fitProbe(records, gate) {
	if (gate === void 0) return null;
	const pairs = records.flatMap((record) => {
		const row = statsOf(record, gate.selector);
		const { probe } = record.health;
		return row?.kind === "trend" && nonsense(row) === void 0 && row.p50 > 0 && probe !== null && probe > 0 ? [[Math.log(probe), Math.log(row.p50)]] : [];
	});
	if (pairs.length < LEAST) return null;
	const [x, y] = [pairs.map(([probe]) => probe), pairs.map(([, p50]) => p50)];
	const [sx, sy] = [deviation(x), deviation(y)];
	if (!(sx > 0) || !(sy > 0)) return null;
	return {
		runs: pairs.length,
		machines: new Set(records.map(({ provenance }) => provenance.machine.id)).size,
		correlation: correlation(x, y),
		spread: sy,
		left: deviation(y.map((p50, i) => p50 - TAKEN * x[i]))
	};
}
function correlation(x, y) {
	const [mx, my] = [mean(x), mean(y)];
	return x.reduce((total, value, i) => total + (value - mx) * (y[i] - my), 0) / ((x.length - 1) * deviation(x) * deviation(y));
}
function deviation(values) {
	const centre = mean(values);
	return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

// src/judge/replay.ts
/** The most runs a gate can be replayed with on a history of `n`. */
function mostFor(n) {
	return n >= 10 ? 5 : n >= 8 ? 3 : 1;
}
/**
* Judges every stored run as a candidate against the others, with the stored runs that follow it as its re-runs (after
* the newest comes the oldest). Whatever may be a re-run is left out of the baseline in every step. `change`: what is
* done to the candidate's runs before.
*/
function replay(load, records, most, change = (record) => record) {
	const answers = records.map((_, i) => gateOf({
		...load,
		runs: most
	}, turned(records, i), change));
	const count = (wanted) => answers.filter(({ answer }) => answer === wanted).length;
	const judged = answers.filter(({ answer }) => answer !== "not_judged");
	return {
		judged: judged.length,
		fail: count("fail"),
		suspect: count("suspect"),
		inconclusive: count("inconclusive"),
		same: count("same"),
		meanRuns: judged.reduce((sum, { runs }) => sum + runs, 0) / Math.max(1, judged.length)
	};
}
function turned(records, by) {
	return [...records.slice(by), ...records.slice(0, by)];
}
function gateOf(load, turn, change) {
	const baseline = {
		where: null,
		records: turn.slice(load.runs),
		others: 0
	};
	const asked = (k) => ({
		load,
		records: turn.slice(0, k).map(change),
		baseline
	});
	let runs = 1;
	while (runs < load.runs && moreRuns(asked(runs)) > 0) runs += 2;
	return {
		answer: answerOf(judge(asked(runs))),
		runs
	};
}
/** The weightiest row decides. */
function answerOf({ gates }) {
	const rows = new Set(decidingRows(gates).map(({ verdict }) => verdict));
	return [
		"fail",
		"suspect",
		"inconclusive",
		"same"
	].find((answer) => rows.has(answer)) ?? "not_judged";
}

// src/judge/backtest.ts
/** False alarms of a gate that blocks, as a share of gates: more of them, and it is switched off. */
const BEARABLE = .05;
/**
* Replays the complete runs of a series' present level, leave-one-out, through the gates of `load`; then again with regressions of
* each of `sizes` (shares) injected. Pure arithmetic on stored figures.
*/
function backtest(load, records, sizes) {
	const whole = sinceAccepted(records.filter(({ complete }) => complete));
	const gated = {
		...load,
		thresholds: []
	};
	const most = mostFor(whole.length);
	const run = (runs) => replayed(gated, whole, runs, sizes);
	const facts = {
		runs: whole.length,
		comparable: comparableRuns(whole),
		needed: READY.block,
		single: whole.length < 2 ? null : run(1),
		repeated: most === 1 ? null : run(most),
		probe: fitProbe(whole, load.gates.find(isQuantile))
	};
	return {
		...facts,
		block: mayBlock(facts)
	};
}
function replayed(load, records, most, sizes) {
	const unchanged = counted(replay(load, records, most), most);
	const effects = load.gates.some(isQuantile) ? ["tail", "shift"] : [];
	return {
		most,
		unchanged,
		atMost: upperBound(unchanged.hits, unchanged.judged),
		injected: sizes.flatMap((size) => effects.map((effect) => {
			const slow = (record) => injected(record, load.gates, effect, size);
			return {
				effect,
				size,
				tally: counted(replay(load, records, most, slow), most)
			};
		}))
	};
}
/** One run never fails, so that a suspicion is all that it can call for. */
function counted(tally, most) {
	return {
		...tally,
		hits: most === 1 ? tally.fail + tally.suspect : tally.fail
	};
}
/** The exact upper bound of a share with 95 % confidence, both sides (Clopper and Pearson, Biometrika 26, 1934). */
function upperBound(hits, n) {
	if (hits >= n) return 1;
	let low = hits / n;
	let high = 1;
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (1 - binomialTail(hits + 1, n, middle) > .025) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
function mayBlock({ comparable, needed, repeated }) {
	if (comparable < needed) return {
		justified: false,
		why: `${comparable} of ${needed} comparable runs are stored`
	};
	if (repeated === null) return {
		justified: false,
		why: "too few runs are whole to replay the gate with re-runs"
	};
	const { fail, judged } = repeated.unchanged;
	if (judged === 0) return {
		justified: false,
		why: "no stored run could be judged"
	};
	const found = `${fail} of ${judged} replayed gates would have failed on unchanged code`;
	return {
		justified: fail / judged <= BEARABLE,
		why: `${comparable} comparable runs (${needed} are needed); ${found}`
	};
}

// src/judge/default-gates.ts
/** What is gated where nobody says it: the first of these that a record has. */
const FIRST = [
	"ws_message_latency",
	"ws_roundtrip",
	"http_req_duration",
	"ws_connecting"
];
/** More key rows than these may not decide together. */
const MOST = 3;
/** A gate on p99 of a trend, on the share of a rate, on the count of a counter. */
function gateOn(written) {
	const selector = resolveSelector(written);
	const kind = metricOf(selector.metric)?.kind ?? "trend";
	return {
		written,
		selector,
		stat: kind === "trend" ? {
			kind: "p",
			percent: 99
		} : { kind: kind === "rate" ? "rate" : "count" },
		level: "key",
		atLeast: .02,
		line: 0
	};
}
/** Gates on what a record is mostly looked at for: p99 of the latency of each feed in the steady phase, at most three. */
function defaultGates({ stats }) {
	const metric = FIRST.find((name) => stats.some((row) => row.metric === name));
	const rows = stats.filter((row) => row.metric === metric);
	const steady = rows.filter(({ tags }) => tags.phase === "steady");
	const ranked = (steady.length > 0 ? steady : rows).toSorted((a, b) => plainness(a) - plainness(b));
	return ranked.filter((row) => plainness(row) === plainness(ranked[0])).slice(0, MOST).map((row) => gateOn(formatSelector(row)));
}
/** A feed, a name or an exchange tells what is measured; further tags only split it. */
function plainness({ tags }) {
	const names = Object.keys(tags).filter((tag) => tag !== "phase");
	return names.filter((tag) => tag === "feed" || tag === "name" || tag === "exchange").length === 1 ? names.length - 1 : names.length + 1;
}
/**
* A load that gates a stored record without its plan: only the gates, and what the record says of itself. What the
* virtual users did is not known, so no scenario is in it.
*/
function loadOfRecord(record, gates) {
	const { plan, series, timeline, duration } = record;
	return {
		version: 1,
		plan: {
			...plan,
			links: {}
		},
		profile: series.profile,
		mode: "warn",
		runs: 1,
		targets: {},
		variables: [],
		work: { scenarios: {} },
		timeline,
		thresholds: [],
		gates,
		duration,
		grace: 0,
		digest: series.digest
	};
}

// src/report/baseline-backtest.ts
/** `baseline backtest`. */
function backtestReport(where, all, look) {
	const head = `Replayed from ${TERMINAL.code(where)}: each stored run as a candidate against the others.`;
	return finish([...paragraph(head, 0, look), ...all.flatMap((one) => ["", ...seriesLines(one, look)])]);
}
function seriesLines(one, look) {
	const { series, plan, block } = one;
	const title = `${TERMINAL.name(plan)}, profile ${TERMINAL.name(series.profile)} (${series.key}): ${counted$1(one.runs, "run")}`;
	const gates = one.gates.map((gate) => TERMINAL.code(gate)).join(", ");
	return [
		paint(typeset(title, look), "strong", look),
		...labelled("  Gates", gates === "" ? "none: the plan has no gate" : gates, look),
		...replayLines(one, look),
		...labelled("  Probe", probeWords(one), look),
		...labelled("  Block?", `${block.justified ? "yes" : "not yet"}: ${TERMINAL.prose(block.why)}`, look)
	];
}
const HEAD = [
	{
		head: "  Replay",
		align: "left",
		least: 26
	},
	{
		head: "gates",
		align: "right"
	},
	{
		head: "fail",
		align: "right"
	},
	{
		head: "suspect",
		align: "right"
	},
	{
		head: "inconclusive",
		align: "right"
	},
	{
		head: "same",
		align: "right"
	}
];
function replayLines({ single, repeated, runs }, look) {
	if (single === null) return labelled("  Replay", `too few runs: ${integer(runs)}, and it takes 2`, look);
	return [
		...[single, ...repeated === null ? [] : [repeated]].flatMap((replay) => [
			"",
			...table(HEAD, [rowsOf(replay)], look),
			...reading(replay, look)
		]),
		...repeated === null ? paragraph(`With re-runs: not yet, it takes 8 runs, and there are ${integer(runs)}.`, 2, look) : [],
		""
	];
}
function rowsOf({ unchanged, injected }) {
	const row = (name, tally) => ({ cells: [`  ${name}`, ...[
		tally.judged,
		tally.fail,
		tally.suspect,
		tally.inconclusive,
		tally.same
	].map(integer)] });
	const effect = {
		tail: "tail slower by",
		shift: "all slower by"
	};
	return [row("as measured", unchanged), ...injected.map(({ effect: kind, size, tally }) => row(`${effect[kind]} ${whole(size)}`, tally))];
}
function reading(replay, look) {
	const { most, unchanged, atMost, injected } = replay;
	const taken = most === 1 ? "One run each" : `Up to ${most} runs each, ${three(unchanged.meanRuns)} on average`;
	const found = `false alarms (${most === 1 ? "suspect" : "fail"}): ${unchanged.hits} of ${unchanged.judged}, at most ${whole(atMost)} with 95 % confidence`;
	const caught = injected.map(({ effect, size, tally }) => `${effect} ${whole(size)} ${tally.judged === 0 ? "–" : whole(tally.hits / tally.judged)}`);
	const also = caught.length === 0 ? "" : `; caught: ${caught.join(", ")}`;
	return paragraph(`${taken}; ${found}${also}.`, 2, look);
}
function probeWords({ probe }) {
	if (probe === null) return "says nothing yet: fewer than 5 runs with a probe and a gated trend that vary";
	const { correlation, runs, machines, spread: before, left } = probe;
	return `${`correlation ${three(correlation)} with the median over ${counted$1(runs, "run")} on ${counted$1(machines, "machine")}`}; ${`taking it off leaves ${spread(left)} of ${spread(before)} between runs`}. It decides only where a gate says probe: true.`;
}

// src/cli/judged-load.ts
/** More rows may not decide together (plan-language: at most three key rows). */
const MOST_METRICS = 3;
/**
* What the records are judged by: the gate and the thresholds of `--plan`; else the metrics of `--metric`, or p99 of
* what was measured, and the thresholds that the records were measured against.
*
* @throws {Failure} usage: the plan is not that of the records; plan: it is wrong.
*/
async function judgedLoad(records, args, cwd) {
	const record = records.at(-1);
	const runs = records.length;
	const plan = text(args, "plan");
	const metrics = metricsOf(args);
	if (plan === void 0) {
		if (text(args, "profile") !== void 0) throw new Failure("usage", "--profile goes with --plan");
		const gates = metrics.length > 0 ? metrics.map((metric) => gateOn(formatSelector(metric))) : defaultGates(record);
		return {
			...loadOfRecord(record, gates),
			thresholds: thresholdsOf(record),
			runs
		};
	}
	if (metrics.length > 0) throw new Failure("usage", "--plan and --metric: the plan says what is gated, so give one of them");
	const load = await loadOfPlan(plan, record, args, cwd);
	return {
		...load,
		runs: Math.max(runs, load.runs)
	};
}
async function loadOfPlan(path, { series }, args, cwd) {
	const profile = text(args, "profile") ?? series.profile;
	if (profile !== series.profile) throw new Failure("usage", `--profile ${printable(profile)}: the records were measured under ${printable(series.profile)}`);
	const file = await readPlan(path, cwd);
	const load = makeLoad(parsePlan(file.bytes, file.file, file.readBeside), profile === "full" ? void 0 : profile);
	if (load.digest === series.digest) return load;
	throw new Failure("usage", `${printable(path)} is not the plan of these records: its load has changed since they were measured (digest ${load.digest.slice(0, 12)}, theirs ${series.digest.slice(0, 12)}). Judge them by the plan as it was, or measure again`);
}
/** The selectors of `--metric`. @throws {Failure} usage */
function metricsOf(args) {
	const words = texts(args, "metric");
	if (words.length > MOST_METRICS) throw new Failure("usage", `--metric: at most ${MOST_METRICS} metrics decide together, found ${words.length}`);
	return words.map((word) => {
		try {
			return parseSelector(word);
		} catch (error) {
			throw new Failure("usage", `--metric ${printable(word)}: ${error.message}`);
		}
	});
}
/** The thresholds that a record was measured against. @throws {Failure} usage: one that is none. */
function thresholdsOf({ measured }) {
	return measured.map(({ threshold }) => {
		const colon = threshold.lastIndexOf(": ");
		try {
			const written = threshold.slice(0, colon);
			return {
				written,
				selector: parseSelector(written),
				expression: parseExpression(threshold.slice(colon + 2)),
				abortOnFail: false,
				delayAbortEval: 0,
				from: "plan",
				line: 0
			};
		} catch {
			throw new Failure("usage", `the record has a threshold that cannot be read: ${printable(threshold)}`);
		}
	});
}

// src/cli/baseline-backtest.ts
var baseline_backtest_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$12 });
/** `socketgate baseline backtest [PLAN]`: replays every series of the store, or the plan's. */
async function execute$12(args, { cwd, env, stdout }) {
	const store = namedStore(args, cwd);
	const injected = sizes(args);
	const wanted = metricsOf(args).map(formatSelector);
	const load = await loadOf(args, cwd);
	const all = (await withStore(() => store.all())).filter((one) => isOf(one, load, text(args, "profile")));
	if (all.length === 0) throw new Failure("usage", nothing(store.where, load));
	const facts = all.map((series) => factsOf(series, load, wanted, injected));
	if (args.values.json === true) stdout.write(`${JSON.stringify(facts, null, 2)}\n`);
	else stdout.write(backtestReport(store.where, facts, lookOf(stdout, env)));
	return 0;
}
async function loadOf(args, cwd) {
	const path = args.positionals[0];
	if (path === void 0) return void 0;
	const file = await readPlan(path, cwd);
	return makeLoad(parsePlan(file.bytes, file.file, file.readBeside), text(args, "profile"));
}
function isOf({ series }, load, profile) {
	if (load !== void 0) return series.digest === load.digest && series.profile === load.profile;
	return profile === void 0 || series.profile === profile;
}
function factsOf({ series, plan, runs }, known, wanted, injected) {
	const records = runs.map(({ record }) => record);
	const newest = records.at(-1);
	const load = known ?? loadOfRecord(newest, defaultGates(newest));
	const gated = wanted.length > 0 ? {
		...load,
		gates: wanted.map(gateOn)
	} : load;
	return {
		series,
		plan,
		gates: gated.gates.map(({ selector }) => formatSelector(selector)),
		...backtest(gated, records, injected)
	};
}
function nothing(where, load) {
	return `${where} holds ${load === void 0 ? "no series" : `no runs of ${load.plan.name} with profile ${load.profile} as it is now`}: see "socketgate baseline list --baseline ${where}"`;
}

// src/cli/baseline-list.ts
var baseline_list_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$11 });
/** `socketgate baseline list`: the stored series. */
async function execute$11(args, { cwd, env, stdout }) {
	const store = namedStore(args, cwd);
	const facts = (await withStore(() => store.all())).map(({ runs }) => seriesFacts(runs.map(({ record }) => record)));
	if (args.values.json === true) stdout.write(`${JSON.stringify(facts, null, 2)}\n`);
	else stdout.write(listReport(store.where, facts, lookOf(stdout, env)));
	return 0;
}

// src/cli/baseline-prune.ts
var baseline_prune_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$10 });
/** `socketgate baseline prune --keep N`: what would go; with --yes it goes. */
async function execute$10(args, { cwd, env, stdout }) {
	const store = namedStore(args, cwd);
	const keep = wholeNumber(args, "keep", 1, 999999);
	if (keep === void 0) throw new Failure("usage", "baseline prune: say how many runs stay with --keep N");
	const removes = args.values.yes === true;
	const series = await withStore(async () => {
		const all = await store.all();
		const old = all.map((one) => beyond(one, keep));
		if (removes) for (const run of old.flat()) await store.remove(run);
		return all.map((one, i) => pruningOf(one, old[i]));
	});
	const pruning = {
		where: store.where,
		keep,
		removed: removes,
		series
	};
	if (args.values.json === true) stdout.write(`${JSON.stringify(pruning, null, 2)}\n`);
	else stdout.write(pruneReport(pruning, lookOf(stdout, env)));
	return 0;
}
/** The runs that neither the newest, the reference nor an acceptance keeps. */
function beyond({ runs }, keep) {
	const stay = keptRuns(runs.map(({ record }) => record), keep);
	return runs.filter(({ record }) => !stay.has(record));
}
function pruningOf({ series, plan, runs }, gone) {
	return {
		series,
		plan,
		runs: runs.length,
		gone: gone.map(({ file }) => file)
	};
}

// src/evidence/summary-rows.ts
/** The quantiles of a trend, by k6's names. The rule needs the first of them (the p95 for its noise); the others make it sharper. */
const NEEDED = [
	"count",
	"min",
	"avg",
	"med",
	"max",
	"p(95)",
	"p(99)"
];
const FURTHER = {
	p25: "p(25)",
	p75: "p(75)",
	p90: "p(90)",
	p975: "p(97.5)",
	p999: "p(99.9)"
};
/** What k6 is asked to write, so that a summary can be judged as well as a summary can. */
const TREND_STATS = "avg,min,med,max,count,p(25),p(75),p(90),p(95),p(97.5),p(99),p(99.9)";
/** A record's rows: of every metric of the summary that holds enough, and that a plan could name. */
function rowsOfSummary(summary) {
	return [...summary].flatMap(([name, figures]) => {
		const selector = selectorOf(name);
		return selector === null ? [] : rowOf(selector, figures);
	});
}
function selectorOf(name) {
	try {
		return parseSelector(name);
	} catch {
		return null;
	}
}
function rowOf(selector, figures) {
	const { metric, tags } = selector;
	const of = (name) => figures.get(name) ?? NaN;
	const whole = (count) => Number.isSafeInteger(count) && count >= 0;
	switch (kindOf(metric, figures.keys())) {
		case "trend": return lacking(figures).length > 0 || !(of("count") > 0) ? [] : [trend(selector, figures)];
		case "counter": {
			const [count, rate] = [of("count"), of("rate")];
			return whole(count) && Number.isFinite(rate) ? [{
				kind: "counter",
				metric,
				tags,
				count,
				total: count,
				rate
			}] : [];
		}
		case "rate": {
			const [trues, fails] = [of("passes"), of("fails")];
			const count = trues + fails;
			return whole(trues) && whole(fails) && count > 0 ? [{
				kind: "rate",
				metric,
				tags,
				count,
				trues,
				rate: trues / count
			}] : [];
		}
		case "gauge": return [];
	}
}
function trend({ metric, tags }, figures) {
	const of = (name) => figures.get(name);
	const further = Object.entries(FURTHER).filter(([, name]) => Number.isFinite(figures.get(name)));
	const [min, max] = [of("min"), of("max")];
	return {
		kind: "trend",
		metric,
		tags,
		count: of("count"),
		distinct: null,
		min,
		max,
		avg: of("avg"),
		p50: of("med"),
		p95: of("p(95)"),
		p99: of("p(99)"),
		...Object.fromEntries(further.map(([field, name]) => [field, of(name)])),
		slices: null,
		whole: Number.isInteger(min) && Number.isInteger(max),
		summaryOnly: true
	};
}
/** The figures that a trend must have and has not, by k6's names. */
function lacking(figures) {
	return NEEDED.filter((name) => !Number.isFinite(figures.get(name)));
}
/**
* Why the summary says nothing of `selector` that could be judged, and what k6 must be told; undefined: it does. The
* summary of a trend that met no sample is all zeros, and is no figure.
*/
function whyNotIn(summary, selector) {
	const name = formatSelector(selector);
	const figures = summary.get(name);
	if (figures === void 0) return absent(summary, selector, name);
	const kind = kindOf(selector.metric, figures.keys());
	if (kind === "gauge") return `${name} is a gauge: its last value cannot be compared with other runs`;
	if (kind !== "trend") return void 0;
	const missing = lacking(figures);
	if (missing.length > 0) return `${name} lacks ${missing.join(", ")}: run k6 with --summary-trend-stats "${TREND_STATS}" (or summaryTrendStats in the script's options)`;
	return figures.get("count") === 0 ? `${name} has no samples` : void 0;
}
function absent(summary, { metric, tags }, name) {
	if (summary.has(metric) && Object.keys(tags).length > 0) return `${name} is not in it: k6 writes a metric by tags only where a threshold names it, so add '${name}': [] to the thresholds in the script's options`;
	const close = nearest(metric, summary.keys());
	return `${name} is not in it${close === void 0 ? "" : `; did you mean ${close}?`}`;
}

// src/evidence/from-summary.ts
/** Series of summary files have an engine of their own, so that they never meet runs that were watched. */
const SUMMARY_ENGINE = "k6-summary";
/** Whether a record was made of a summary file: no completeness, no slices, no closes. */
function isOfSummary({ series }) {
	return series.engine === SUMMARY_ENGINE;
}
/**
* The record of a run that Socketgate did not start, from k6's own summary. Only the figures are known: sockets,
* requests and closes are all zero, there are no slices, and whether the evidence is whole nobody can say.
*/
function recordOfSummary(summary, facts) {
	const stats = rowsOfSummary(summary);
	const duration = durationOf(summary);
	const series = keyed({
		digest: sha256Hex(canonicalJson({
			metrics: namesOf(stats),
			shape: facts.shape
		})),
		profile: facts.name,
		engine: SUMMARY_ENGINE,
		environment: null,
		runnerLabel: facts.origin.runnerLabel
	});
	return {
		version: 1,
		plan: {
			name: facts.name,
			file: facts.file
		},
		series,
		provenance: {
			...facts.origin,
			engine: {
				name: "k6",
				version: "unknown"
			},
			started: new Date(facts.ended - duration).toISOString(),
			ended: new Date(facts.ended).toISOString(),
			runId: `summary-${sha256Hex(facts.text).slice(0, 12)}`,
			attempt: 1
		},
		timeline: {},
		duration,
		ended: "clean",
		abortedOn: null,
		complete: true,
		problems: [],
		stats,
		...UNSEEN,
		health: {
			...UNWATCHED,
			droppedIterations: figure(summary, "dropped_iterations", "count")
		},
		bytes: {
			sent: figure(summary, "data_sent", "count"),
			received: figure(summary, "data_received", "count")
		}
	};
}
const UNSEEN = {
	measured: [],
	deliveries: [],
	sockets: {
		tried: 0,
		opened: 0,
		subscribed: 0,
		peak: 0,
		failed: [],
		unended: 0
	},
	http: {
		requests: 0,
		answered: 0,
		failed: 0,
		byStatus: {}
	},
	closes: []
};
const UNWATCHED = {
	cpuP95: null,
	cores: 0,
	lagP99: null,
	lagSamples: 0,
	stealP95: null,
	memoryPeak: null,
	descriptorLimit: null,
	probe: null
};
/** Trends make the series: counters such as `dropped_iterations` come and go from run to run. */
function namesOf(stats) {
	const trends = stats.filter(({ kind }) => kind === "trend");
	return [...new Set(trends.map(({ metric }) => metric))].toSorted();
}
/** ms. k6 divides every counter by the length of the run (metrics/sink.go), so any of them tells it. */
function durationOf(summary) {
	for (const figures of summary.values()) {
		const [count, rate] = [figures.get("count") ?? 0, figures.get("rate") ?? 0];
		if (count > 0 && rate > 0 && Number.isFinite(count / rate)) return Math.round(count / rate * 1e3);
	}
	return 0;
}
function figure(summary, metric, statistic) {
	const value = summary.get(metric)?.get(statistic) ?? 0;
	return Number.isFinite(value) && value > 0 ? value : 0;
}

// src/cli/summary-records.ts
const NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/i;
/**
* k6's own summaries as records, in the order given. They say nothing of where they were measured, so the machine, the
* commit and the branch are those of this process, and the time is the file's.
*
* @throws {Failure} usage: a figure that the rule needs is not there, with the k6 option that adds it.
*/
async function summaryRecords(files, options, { env }) {
	const name = options.series ?? "summary";
	if (!NAME.test(name)) throw new Failure("usage", "--series: a name has letters, digits, \".\", \"_\" and \"-\", at most 63 of them");
	const origin = await createOrigin(env, options.runnerLabel);
	return files.map((file) => {
		demand(file, options.metrics);
		const { summary, text, shape, modified } = file;
		return recordOfSummary(summary, {
			file: file.file,
			text,
			shape,
			name,
			ended: modified,
			origin: origin()
		});
	});
}
function demand({ file, summary }, metrics) {
	const problems = metrics.flatMap((selector) => whyNotIn(summary, selector) ?? []);
	if (problems.length > 0) throw new Failure("usage", `${file} cannot be judged: ${problems.join("; ")}`);
	if (rowsOfSummary(summary).some(({ kind }) => kind === "trend")) return;
	throw new Failure("usage", `${file} cannot be judged: no trend in it has count, med and p(99). Run k6 with --summary-trend-stats "${TREND_STATS}"`);
}

// src/cli/baseline-seed-summaries.ts
/**
* Stores k6's own summaries of an accepted build, each as a run of its own. Nobody watched those runs, so nothing
* is judged here: the caller vouches for them.
*
* @throws {Failure} usage: a file that is no summary, or lacks figures; {StoreError}.
*/
async function seedSummaries(args, context, store) {
	const files = await readEvidence(args.positionals, context.cwd);
	const summaries = files.filter((file) => file.kind === "summary");
	const record = files.find(({ kind }) => kind === "record");
	if (record !== void 0) throw new Failure("usage", `${record.file} is a record of ours: "socketgate judge" compares and stores it`);
	const options = {
		series: text(args, "series"),
		runnerLabel: text(args, "runner-label"),
		metrics: metricsOf(args)
	};
	const records = await summaryRecords(summaries, options, context);
	for (const one of records) await store.append({
		...one,
		seeded: true
	});
	const { series, plan } = records[0];
	return {
		where: store.where,
		plan: plan.name,
		profile: series.profile,
		series: series.key,
		wanted: records.length,
		runs: records.map(({ provenance }) => ({
			runId: provenance.runId,
			outcome: "pass",
			why: null
		})),
		comparable: comparableRuns((await store.read(series)).records)
	};
}

// src/cli/signal.ts
/** The exit code: a run stopped by SIGTERM says so with 143, whatever the verdict's 130 for SIGINT (128 + signal). */
function exitCode(exit, signal) {
	return exit === 130 && signal.aborted && signal.reason === "SIGTERM" ? 143 : exit;
}

// src/cli/baseline-seed.ts
var baseline_seed_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$9 });
/** Runs that make a baseline which may fail a gate. */
const RUNS = 5;
/** After these another run would end alike. */
const HOPELESS = [
	"internal",
	"cancelled",
	"policy",
	"engine",
	"target"
];
/** `socketgate baseline seed PLAN`, or of k6's own summaries: stores what may be stored. */
async function execute$9(args, context) {
	const { cwd, env, stdout, signal } = context;
	const store = namedStore(args, cwd);
	const seeding = await (args.positionals.every((path) => path.endsWith(".json")) ? withStore(() => seedSummaries(args, context, store)) : seedPlan(args, context, store));
	if (args.values.json === true) stdout.write(`${JSON.stringify(seeding, null, 2)}\n`);
	else stdout.write(seedReport(seeding, lookOf(stdout, env)));
	return exitCode(exitOf$1(seeding), signal);
}
/** Measures an accepted build N times. */
async function seedPlan(args, context, store) {
	const { env, stderr, signal } = context;
	const wanted = wholeNumber(args, "runs", 1, 50) ?? RUNS;
	if (args.positionals.length > 1) throw new Failure("usage", "baseline seed takes one plan, or summaries of k6, which end in .json");
	const choice = engineChoice(args);
	const log = createLog(stderr, lookOf(stderr, env));
	const request = await gateRequest(args, context);
	const outside = await createOutside(choice, env, log, context.redactor, text(args, "runner-label"));
	try {
		const admitted = await admit(request, outside);
		return await withStore(() => seed(admitted, outside, store, wanted, signal));
	} finally {
		log.end();
	}
}
async function seed(admitted, outside, store, wanted, signal) {
	const { load } = admitted;
	const gated = load.gates.map(({ selector }) => formatSelector(selector));
	const runs = [];
	outside.log.info(`${wanted} runs of ${length(load.duration)} each, stored in ${store.where}`);
	let key = "";
	let comparable = 0;
	while (runs.length < wanted && !signal.aborted) {
		outside.log.info(`run ${runs.length + 1} of ${wanted}`);
		const record = {
			...await measure(admitted, outside, signal),
			seeded: true
		};
		const verdict = judge({
			load,
			records: [record],
			baseline: null
		});
		const may = mayStore(verdict);
		if (may.stored) await store.append(record, gated);
		runs.push({
			runId: record.provenance.runId,
			outcome: verdict.outcome,
			why: may.stored ? null : may.why
		});
		const last = await store.read(record.series);
		key = record.series.key;
		comparable = comparableRuns(last.records);
		if (HOPELESS.includes(verdict.outcome)) break;
	}
	return {
		where: store.where,
		plan: load.plan.name,
		profile: load.profile,
		series: key,
		wanted,
		runs,
		comparable
	};
}
/** 0 where every wanted run is stored; else the weightiest outcome's code, `inconclusive` where it has none. */
function exitOf$1({ wanted, runs }) {
	const refused = runs.filter(({ why }) => why !== null);
	if (refused.length === 0 && runs.length === wanted) return 0;
	const worst = refused.map(({ outcome }) => outcome).toSorted(byPrecedence)[0];
	return worst !== void 0 && outcomeRow(worst).exit || outcomeRow("inconclusive").exit;
}

// src/judge/series-figures.ts
/** Each gated figure in every run of a series, in the order of the runs. */
function seriesFigures(records, gates) {
	return gates.map((gate) => ({
		name: plainName(gate.stat, gate.selector),
		selector: formatSelector(gate.selector),
		unit: metricOf(gate.selector.metric)?.unit ?? "ms",
		runs: records.map((record) => figuresOf(record, gate))
	}));
}
function figuresOf(record, gate) {
	const row = statsOf(record, gate.selector);
	const { started, commit } = record.provenance;
	return {
		started,
		commit,
		median: row?.kind === "trend" ? row.p50 : null,
		gated: row === void 0 ? null : gatedOf(row, gate),
		samples: row?.count ?? null,
		seeded: record.seeded === true,
		accepted: record.accepted !== void 0,
		complete: record.complete
	};
}
function gatedOf(row, { stat }) {
	if (row.kind === "trend") return (stat.kind === "p" ? quantileOf(row, stat.percent) : void 0) ?? null;
	if (row.kind === "gauge") return row.last;
	return row.kind === "counter" ? row.total : row.rate;
}

// src/report/baseline-show.ts
const right = (head) => ({
	head,
	align: "right"
});
const left = (head) => ({
	head,
	align: "left"
});
/** `baseline show KEY`: the series, and the gated figures of each of its runs. */
function seriesReport(facts, figures, look) {
	return finish([...seriesLines$1(facts, look), ...figures.flatMap((one) => figureLines(one, look))]);
}
function figureLines({ name, unit, runs }, look) {
	const head = [
		left("Run"),
		left("Commit"),
		right("median"),
		right("gated"),
		right("samples"),
		left("")
	];
	const rows = runs.map((run) => ({ cells: [
		utc(run.started),
		TERMINAL.name(run.commit?.slice(0, 7) ?? "–"),
		figure$1(run.median, unit),
		figure$1(run.gated, unit),
		run.samples === null ? "–" : integer(run.samples),
		mark(run)
	] }));
	return [
		"",
		paint(typeset(TERMINAL.name(name), look), "strong", look),
		...table(head, [rows], look)
	];
}
function mark(run) {
	return [
		run.seeded ? "seeded" : "",
		run.accepted ? "accepted" : "",
		run.complete ? "" : "incomplete"
	].filter((word) => word !== "").join(", ");
}
/** `baseline show FILE`: one record. `metrics`: selectors (formatSelector) to show; none: the plainest rows. */
function recordReport(record, metrics, look) {
	const { plan, series, provenance, sockets, http, health } = record;
	const shown = record.stats.filter((row) => isShown(row, metrics));
	return finish([
		paint(typeset(`${TERMINAL.name(plan.name)}, run ${TERMINAL.name(provenance.runId)}`, look), "strong", look),
		...labelled("  Series", `${TERMINAL.name(series.key)}, profile ${TERMINAL.name(series.profile)}`, look),
		...labelled("  Measured", measured(record), look),
		...labelled("  Ended", ended(record), look),
		...record.accepted === void 0 ? [] : labelled("  Accepted", acceptance(record.accepted), look),
		...labelled("  Sockets", `${integer(sockets.opened)} of ${integer(sockets.tried)} opened`, look),
		...labelled("  Requests", `${integer(http.answered)} of ${integer(http.requests)} answered`, look),
		...labelled("  Generator", `lag p99 ${milliseconds(health.lagP99)}; probe ${milliseconds(health.probe)}`, look),
		"",
		...trends(shown, look),
		...others(shown, look),
		...shown.length > 0 ? [] : paragraph("No such figures are in this record.", 0, look)
	]);
}
function ended({ ended: how, duration, seeded, accepted, complete }) {
	const marks = mark({
		seeded: seeded === true,
		accepted: accepted !== void 0,
		complete
	});
	return `${how} after ${length(duration)}${marks === "" ? "" : `; ${marks}`}`;
}
function measured({ provenance }) {
	const { started, engine, commit, ref } = provenance;
	const build = [ref, commit?.slice(0, 7)].filter((word) => word != null).map((word) => TERMINAL.name(word));
	return [`${utc(started)}, ${engine.name} ${TERMINAL.name(engine.version)}`, ...build].join(", ");
}
function acceptance({ by, at, reason }) {
	return `by ${TERMINAL.name(by)}, ${utc(at)}: ${TERMINAL.quote(reason)}`;
}
/** Parts of a request's time and the generator's own affairs: shown where they are asked for. */
const DETAIL = /^(http_req_(blocked|connecting|tls_handshaking|sending|waiting|receiving)|iteration|data_|vus|gen_lag)/;
/** What is looked at by feed, request or exchange, in the steady phase. */
const SPLIT = /* @__PURE__ */ new Set([
	"ws_message_latency",
	"ws_roundtrip",
	"http_req_duration"
]);
/** Without a choice: everything in sum, and what is gated most often one by one. */
function isShown(row, metrics) {
	if (metrics.length > 0) return metrics.includes(formatSelector(row));
	const { phase, ...own } = row.tags;
	const tags = Object.keys(own).length;
	if (SPLIT.has(row.metric) && tags === 1) return phase === void 0 || phase === "steady";
	return tags === 0 && phase === void 0 && !DETAIL.test(row.metric);
}
function trends(rows, look) {
	const head = [
		{
			...left("Times"),
			flex: true
		},
		right("samples"),
		right("median"),
		right("p95"),
		right("p99"),
		right("largest")
	];
	const lines = rows.flatMap((row) => {
		if (row.kind !== "trend") return [];
		const show = (value) => figure$1(value, metricOf(row.metric)?.unit ?? "ms");
		const cells = [
			row.p50,
			row.p95,
			row.p99,
			row.max
		].map(show);
		return [{ cells: [
			TERMINAL.code(formatSelector(row)),
			integer(row.count),
			...cells
		] }];
	});
	return lines.length === 0 ? [] : [...table(head, [lines], look), ""];
}
function others(rows, look) {
	const head = [
		{
			...left("Counts and shares"),
			flex: true
		},
		right("samples"),
		right("value")
	];
	const lines = rows.flatMap((row) => {
		if (row.kind === "trend") return [];
		const unit = metricOf(row.metric)?.unit ?? "count";
		const value = row.kind === "counter" ? row.total : row.kind === "rate" ? row.rate : row.last;
		return [{ cells: [
			TERMINAL.code(formatSelector(row)),
			integer(row.count),
			figure$1(value, unit)
		] }];
	});
	return lines.length === 0 ? [] : table(head, [lines], look);
}

// src/cli/baseline-show.ts
var baseline_show_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$8 });
/** `socketgate baseline show KEY|FILE`: one series, or one record. */
async function execute$8(args, context) {
	const { cwd, env, stdout } = context;
	const word = args.positionals[0];
	const look = lookOf(stdout, env);
	const wanted = metricsOf(args).map(formatSelector);
	if (isSeriesKey(word)) {
		const found = await seriesNamed(word, args, cwd);
		const gates = wanted.length > 0 ? wanted.map(gateOn) : defaultGates(found.runs.at(-1).record);
		const records = found.runs.map(({ record }) => record);
		const [facts, figures] = [seriesFacts(records), seriesFigures(records, gates)];
		stdout.write(args.values.json === true ? json({
			...facts,
			figures
		}) : seriesReport(facts, figures, look));
	} else {
		const record = await readRecord(word, cwd);
		stdout.write(args.values.json === true ? json(record) : recordReport(record, wanted, look));
	}
	return 0;
}
/** @throws {Failure} usage, for what is no record. */
async function readRecord(path, cwd) {
	const [file] = await readEvidence([path], cwd);
	if (file?.kind === "record") return file.record;
	throw new Failure("usage", `${printable(path)} is no record: name a series' key or a record's file`);
}
async function seriesNamed(key, args, cwd) {
	const store = namedStore(args, cwd);
	const all = await withStore(() => store.all());
	const found = all.find(({ series }) => series.key === key);
	if (found !== void 0) return found;
	const known = all.map(({ series }) => series.key).join(", ");
	throw new Failure("usage", `${store.where} has no series ${key}: ${known === "" ? "it is empty" : `it has ${known}`}`);
}
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}

// src/report/resources.ts
/** `148 of 65,536`, `70,000 of 65,536: too many`, `148 (limit not known)`. */
function against(needed, limit) {
	if (limit === null) return `${integer(needed)} (limit not known)`;
	return `${integer(needed)} of ${integer(limit)}${needed > limit ? ": too many for this machine" : ""}`;
}
/** Whether the machine can hold the load, as far as its limits are known. */
function holds(needs, limits) {
	const within = (needed, limit) => limit === null || needed <= limit;
	return within(needs.descriptors, limits.descriptors) && needs.ports.every(({ ports }) => within(ports, limits.ports));
}
/** Descriptors and ports, needed and there. */
function needsLines(needs, limits, look) {
	const ports = needs.ports.map(({ target, ports }) => `${TERMINAL.name(target)} ${against(ports, limits.ports)}`);
	return [...labelled("Descriptors", against(needs.descriptors, limits.descriptors), look), ...ports.length === 0 ? [] : labelled("Ports", ports.join("; "), look)];
}

// src/report/check.ts
/** What each profile would run, whether its figures could be judged, and whether this machine can hold it. */
function checkReport(checked, look) {
	const title = `○ ${TERMINAL.name(checked.plan)}: no problems in ${TERMINAL.name(checked.file)}`;
	return finish([
		paint(typeset(title, look), "strong", look),
		...checked.warnings.flatMap((warning) => warningLines(warning, look)),
		...checked.forecasts.flatMap((profile) => ["", ...profileLines$1(profile, checked.limits, look)])
	]);
}
function profileLines$1(profile, limits, look) {
	const title = `${profile.profile === "full" ? "without a profile" : `profile ${TERMINAL.name(profile.profile)}`}: ${length(profile.duration)}, at most ${counted$1(profile.peakSockets, "socket")}`;
	return [
		paint(typeset(title, look), "strong", look),
		...labelled("Scale", scaleWords(profile), look),
		...lengthenedLines(profile, look),
		...profile.scenarios.flatMap((scenario) => scenarioLines(scenario, look)),
		...labelled("Connects", connectWords(profile), look),
		...needsLines(profile, limits, look),
		...sampleTable(profile.samples, look),
		...profile.warnings.flatMap((warning) => warningLines(warning, look))
	];
}
function scaleWords({ scale, full, asked, profile }) {
	if (profile === "full") return "the plan as written";
	const time = `${whole(scale.time)} of its time (${length(full)}); ${length(asked)} were asked for`;
	return `${bound(scale.vus, "share")} of the plan's VUs and rates, ${time}`;
}
function lengthenedLines({ lengthened }, look) {
	return lengthened.slice(0, 3).flatMap(({ what, line }, index) => {
		const place = line > 0 ? ` (line ${line})` : "";
		return labelled(index === 0 ? "Lengthened" : "", `by ${TERMINAL.prose(what)}${place}`, look);
	});
}
function scenarioLines(scenario, look) {
	const rate = scenario.peakRate === null ? "" : `at most ${three(scenario.peakRate)}/s, `;
	const spans = scenario.spans.map(({ phase, from, to }) => `${phase} ${length(to - from)}`);
	const begins = clock(scenario.spans[0]?.from ?? 0);
	const text = `${scenario.kind}, ${scenario.executor}, ${rate}at most ${counted$1(scenario.peakVUs, "VU")}; from ${begins}: ${spans.join(", ")}`;
	const name = TERMINAL.name(scenario.name);
	return name.length < 12 ? labelled(name, text, look) : labelled("Scenario", `${name}: ${text}`, look);
}
function connectWords({ connectsPerSecond, connectsAtOnce }) {
	const atOnce = connectsAtOnce > 0 ? `, ${integer(connectsAtOnce)} at the same moment` : "";
	return `at most ${three(connectsPerSecond)}/s${atOnce}`;
}
function sampleTable(samples, look) {
	const head = [
		{
			head: "",
			align: "left"
		},
		{
			head: "figure",
			align: "left",
			flex: true
		},
		{
			head: "samples",
			align: "right"
		},
		{
			head: "differ",
			align: "right"
		},
		{
			head: "needed",
			align: "right"
		},
		{
			head: "line",
			align: "right"
		}
	];
	const rows = samples.map((sample) => {
		const { word, tone } = sampleWord(sample);
		const count = (value) => value === "unknown" ? "unknown" : value === null ? "–" : integer(value);
		return {
			cells: [
				`${tone === "none" ? " " : MARKS[tone]} ${word}`,
				`${sample.stat} of ${TERMINAL.name(sample.selector)}`,
				count(sample.samples),
				count(sample.shared),
				count(sample.needed),
				sample.line > 0 ? integer(sample.line) : "default"
			],
			paint: (cell) => tone === "doubt" ? paint(cell, "doubt", look) : cell
		};
	});
	return rows.length === 0 ? [] : ["", ...table(head, [rows], look)];
}
/** Whether a quantile could be judged. `depends`: not if all sockets get the same messages. */
function sampleWord({ judged, samples, shared, needed }) {
	if (judged === false) return {
		word: "too few",
		tone: "doubt"
	};
	if (judged === null) return {
		word: samples === "unknown" ? "unknown" : "no minimum",
		tone: "none"
	};
	return shared !== null && needed !== null && shared < needed ? {
		word: "depends",
		tone: "doubt"
	} : {
		word: "judged",
		tone: "quiet"
	};
}
function warningLines({ line, message }, look) {
	const place = line > 0 ? `line ${line}: ` : "";
	const [first = "", ...rest] = paragraph(`${place}${TERMINAL.prose(message)}`, 2, look);
	return [`${typeset(MARKS.doubt, look)} ${first.trimStart()}`, ...rest];
}

// src/cli/check.ts
var check_exports = /* @__PURE__ */ __exportAll({
	execute: () => execute$7,
	loadsOf: () => loadsOf
});
/** `socketgate check PLAN`: what is wrong, or what each profile would run. */
async function execute$7(args, { cwd, env, stdout }) {
	const file = await readPlan(args.positionals[0], cwd);
	const plan = parsePlan(file.bytes, file.file, file.readBeside);
	const forecasts = loadsOf(plan, text(args, "profile")).map((load) => forecast(plan, load));
	const { limits } = machineFacts();
	if (args.values.json === true) stdout.write(`${JSON.stringify({
		plan: plan.name,
		forecasts,
		limits,
		warnings: plan.warnings
	}, null, 2)}\n`);
	else stdout.write(checkReport({
		plan: plan.name,
		file: plan.file,
		warnings: plan.warnings,
		forecasts,
		limits
	}, lookOf(stdout, env)));
	return 0;
}
/** The named profile; else the plan as written and every profile it has. */
function loadsOf(plan, profile) {
	if (profile !== void 0) return [makeLoad(plan, profile)];
	return [makeLoad(plan), ...Object.keys(plan.profiles).map((name) => makeLoad(plan, name))];
}

// src/cli/demo.ts
var demo_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$6 });
/** `socketgate demo`: the story, or with `--serve` only its service. */
async function execute$6(args, context) {
	const port = readPort(text(args, "port"));
	if (args.values.serve === true) return serve(port ?? 8787, context);
	const { tell } = await import("./action-demo-story.js");
	return tell(args, context);
}
/** Serves until it is stopped; the first line of stdout is JSON with the port, for whoever started it. */
async function serve(port, { stdout, stderr, signal }) {
	const { startService } = await import("./action-service.js");
	const service = await startService({ port }).catch((error) => {
		throw new Failure("usage", `demo: port ${port} cannot be served: ${error.message}`);
	});
	stdout.write(`${JSON.stringify({ port: service.port })}\n`);
	stderr.write(`demo service on http://127.0.0.1:${service.port}: REST /v1/auth/token /v1/orders /version, feeds ws:/ws ws:/echo, faults POST /admin/knobs\n`);
	await new Promise((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener("abort", () => resolve(), { once: true });
	});
	await service.close();
	return 0;
}
function readPort(value) {
	if (value === void 0) return void 0;
	if (/^\d{1,5}$/.test(value) && Number(value) <= 65535) return Number(value);
	throw new Failure("usage", `--port: expected 0 to 65535`);
}

// src/report/doctor.ts
/** This machine's limits, and whether they hold each profile of a plan. */
function doctorReport(diagnosis, look) {
	const { machine, limits, needs } = diagnosis;
	const limit = (value) => value === null ? "–" : integer(value);
	return finish([
		...labelled("Machine", `${machine.os} ${machine.arch}, ${TERMINAL.name(machine.cpu)}`, look),
		...labelled("Cores", `${integer(machine.cores)}; probe ${milliseconds(diagnosis.probe)}`, look),
		...labelled("Limits", `${limit(limits.descriptors)} descriptors, ${limit(limits.ports)} ports to one address`, look),
		...labelled("k6", TERMINAL.prose(diagnosis.k6), look),
		...needs.flatMap((profile) => ["", ...profileLines(profile, limits, look)])
	]);
}
function profileLines(profile, limits, look) {
	const fit = holds(profile, limits);
	const name = profile.profile === "full" ? "without a profile" : `profile ${TERMINAL.name(profile.profile)}`;
	const verdict = fit ? "this machine can hold it" : "this machine cannot hold it";
	const title = `${MARKS[fit ? "quiet" : "fail"]} ${name}, at most ${counted$1(profile.peakSockets, "socket")}: ${verdict}`;
	return [
		paint(typeset(title, look), fit ? "strong" : "fail", look),
		...needsLines(profile, limits, look),
		...fit ? [] : labelled("Next", "Raise the limit (ulimit -n), lower the profile’s vus, or take several machines.", look)
	];
}

// src/cli/doctor.ts
var doctor_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$5 });
/** `socketgate doctor [PLAN]`: this machine's limits against what a plan needs. Exit 50 where it cannot hold it. */
async function execute$5(args, { cwd, env, stdout }) {
	const { machine, limits } = machineFacts();
	const k6 = await describeK6(text(args, "k6"), env);
	const needs = args.positionals[0] === void 0 ? [] : await needsOf(args, args.positionals[0], cwd);
	const diagnosis = {
		machine,
		limits,
		probe: machineProbe(),
		k6,
		needs
	};
	const fits = needs.every((profile) => holds(profile, limits));
	if (args.values.json === true) stdout.write(`${JSON.stringify({
		...diagnosis,
		fits
	}, null, 2)}\n`);
	else stdout.write(doctorReport(diagnosis, lookOf(stdout, env)));
	return fits ? 0 : 50;
}
async function needsOf(args, path, cwd) {
	const file = await readPlan(path, cwd);
	const plan = parsePlan(file.bytes, file.file, file.readBeside);
	return loadsOf(plan, text(args, "profile")).map((load) => {
		const { profile, peakSockets, descriptors, ports } = forecast(plan, load);
		return {
			profile,
			peakSockets,
			descriptors,
			ports
		};
	});
}
/** A k6 that cannot be used is a finding here, not an error. */
async function describeK6(flag, env) {
	try {
		const k6 = await findK6({
			...flag === void 0 ? {} : { flag },
			env
		});
		return k6 === null ? "none found; the embedded engine would run" : `${k6.version} (${k6.path})`;
	} catch (error) {
		if (error instanceof Failure) return error.message;
		throw error;
	}
}

// src/report/explain.ts
/** What an outcome means, whether it fails the process, and what to do next. */
function explainReport(row, look) {
	const { tone } = headingOfOutcome(row.outcome);
	const title = typeset(`${MARKS[tone]} ${row.outcome}: exit code ${row.exit}`, look);
	return finish([
		paint(title, "strong", look),
		...paragraph(TERMINAL.prose(row.meaning), 2, look),
		...labelled("  Next", TERMINAL.prose(row.next), look),
		...labelled("  Fails", failsWhen(row), look),
		...labelled("  Baseline", row.stored ? "the run may be stored" : "the run is not stored", look)
	]);
}
function failsWhen(row) {
	if (row.always) return "always, in every mode";
	if (row.exit === 0) return "never";
	return `${MODE_FAILS.block.includes(row.outcome) ? "in mode block, or " : ""}where fail_on names it; else the process exits 0`;
}

// src/cli/explain.ts
var explain_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$4 });
/** `socketgate explain CODE|OUTCOME`; without a word, all of them. */
async function execute$4(args, { env, stdout }) {
	const [word] = args.positionals;
	const rows = word === void 0 ? OUTCOMES : [find(word)];
	if (args.values.json === true) stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
	else stdout.write(rows.map((row) => explainReport(row, lookOf(stdout, env))).join("\n"));
	return 0;
}
function find(word) {
	const code = word === "143" ? 130 : Number(word);
	const row = code === 0 ? outcome("pass") : OUTCOMES.find(({ exit }) => exit === code) ?? outcome(word);
	if (row !== void 0) return row;
	const close = nearest(word, OUTCOMES.map((item) => item.outcome));
	const codes = OUTCOMES.map(({ exit, outcome }) => `${exit} ${outcome}`).join(", ");
	throw new Failure("usage", `explain: unknown code or outcome "${printable(word)}". ${close === void 0 ? `Known: ${codes}.` : `Did you mean ${close}?`}`);
}
function outcome(word) {
	return OUTCOMES.find((row) => row.outcome === word);
}

// src/engine/k6/export.ts
/**
* The load as one file that plain `k6 run` executes, with no Socketgate at all: entry above library. `${VAR}` stays
* as it is and is read from the environment when k6 loads the script; one that must be set stops k6 there, by name.
*
* `vuBundle` is the text of dist/vu.js: k6's modules imported at the top, `configure` exported.
*
* @throws {Error} where the bundle is not of that shape.
*/
function exportScript(load, vuBundle) {
	const { imports, body } = takeApart(vuBundle);
	return `${header(load)}
${imports.join("\n")}

export const options = ${literal(k6Options(load, /* @__PURE__ */ new Map()))}

const planSettings = ${literal(settingsOf(load))}

const gateRun = library().configure(planSettings, __ENV)

${functions(load)}

// What a virtual user does. Nothing below depends on the plan.
function library() {
${body}
return { configure }
}
`;
}
function header(load) {
	const { plan, profile, variables } = load;
	const environment = variables.filter((variable) => variable.fallback === void 0).map(({ name }) => ` -e ${name}=...`).join("");
	const ours = judgedByUsAlone(load).map((threshold) => `//   ${formatThreshold(threshold)}`);
	return [
		`// ${oneLine(plan.name)}: ${oneLine(plan.file)}, profile ${oneLine(profile)}, as a script for k6 2.0 or newer.`,
		...plan.description === void 0 ? [] : [`// ${oneLine(plan.description)}`],
		"// Written by \"socketgate export\"; change the plan and export again.",
		"//",
		`//   k6 run${environment} this-file.js`,
		"//",
		...variables.filter((variable) => variable.fallback !== void 0).map(({ name, fallback }) => `// -e ${name}=...  replaces ${JSON.stringify(fallback)}`),
		...ours.length === 0 ? [] : ["// k6 cannot judge these thresholds of the plan; Socketgate does:", ...ours]
	].join("\n");
}
function oneLine(text) {
	return text.replace(/\s+/g, " ").trim();
}
const IMPORT = /^import\s[^;]*?from\s*["']k6(?:\/[a-z/]+)?["'];?$/gm;
const EXPORT = /^export\s*\{([^}]*)\};?\s*$/m;
function takeApart(bundle) {
	const imports = bundle.match(IMPORT) ?? [];
	const exported = EXPORT.exec(bundle)?.[1]?.trim();
	const body = bundle.replace(IMPORT, "").replace(EXPORT, "").trim();
	if (exported !== "configure" || /^(import|export)\s/m.test(body)) throw new Error("dist/vu.js is not the bundle that an export expects: run \"npm run bundle\"");
	return {
		imports,
		body
	};
}

// src/cli/export.ts
var export_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$3 });
/** `socketgate export PLAN`: one k6 script that needs nothing of ours. */
async function execute$3(args, { cwd, stdout, stderr }) {
	const file = await readPlan(args.positionals[0], cwd);
	const load = makeLoad(parsePlan(file.bytes, file.file, file.readBeside), text(args, "profile"));
	const script = exportScript(load, await readVuBundle());
	const out = text(args, "out");
	if (out === void 0) {
		stdout.write(script);
		return 0;
	}
	try {
		await writeFile(resolve(cwd, out), script);
	} catch (error) {
		throw new Failure("usage", `--out ${printable(out)} cannot be written: ${reason(error)}`);
	}
	stderr.write(`wrote ${printable(out)}: run it with "k6 run ${printable(out)}"\n`);
	return 0;
}

// src/cli/candidate.ts
/**
* The runs of one candidate, in order of time.
*
* @throws {Failure} usage: another number of runs than 1, 3 or 5; records beside summaries; two series; one run twice.
*/
async function candidateOf(files, args, context) {
	if (!RUN_COUNTS.includes(files.length)) throw new Failure("usage", `judge takes 1, 3 or 5 records, found ${files.length}: the limits of the rule are known for these numbers only. Measure ${files.length < 3 ? "1 more" : files.length < 5 ? "1 more, or leave the last out" : "no more than 5"}`);
	const records = await recordsOf(files, args, context);
	const named = files.map(({ file }, i) => ({
		file,
		record: records[i]
	}));
	refuseTwice(named);
	refuseStrangers(named);
	return records.toSorted((a, b) => a.provenance.started < b.provenance.started ? -1 : 1);
}
async function recordsOf(files, args, context) {
	const records = files.filter((file) => file.kind === "record");
	const summaries = files.filter((file) => file.kind === "summary");
	if (summaries.length === 0) {
		if (text(args, "series") === void 0) return records.map(({ record }) => record);
		throw new Failure("usage", "--series names the series of summary files; a record knows its own");
	}
	if (records.length > 0) throw new Failure("usage", `${counted$1(records.length, "record")} and ${counted$1(summaries.length, "summary of k6's", "summaries of k6's")} cannot be judged together: they are never of one series`);
	const metrics = metricsOf(args);
	if (metrics.length === 0) throw new Failure("usage", `a summary is judged by the metrics that you name: add --metric 'ws_message_latency{feed:orders}', up to three times`);
	return await summaryRecords(summaries, {
		series: text(args, "series"),
		runnerLabel: text(args, "runner-label"),
		metrics
	}, context);
}
function refuseTwice(named) {
	const seen = /* @__PURE__ */ new Map();
	for (const { file, record } of named) {
		const run = identity(record.provenance);
		const first = seen.get(run);
		if (first !== void 0) throw new Failure("usage", `${first} and ${file} are one run: a run counted twice would confirm itself`);
		seen.set(run, file);
	}
}
const PARTS = {
	digest: "load",
	profile: "profile",
	engine: "engine",
	environment: "environment",
	runnerLabel: "runner label"
};
function refuseStrangers([first, ...others]) {
	for (const { file, record } of others) {
		const [a, b] = [first.record.series, record.series];
		if (a.key === b.key) continue;
		const differ = Object.entries(PARTS).filter(([part]) => a[part] !== b[part]).map(([, words]) => words).join(", ") || "their key";
		throw new Failure("usage", `${first.file} and ${file} are of two series, which differ in: ${differ}`);
	}
}

// src/cli/judge.ts
var judge_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$2 });
/** What a summary cannot tell, said wherever it was judged. */
const WEAKER = "Judged from k6's own summary, which is weaker evidence: nothing says whether it is whole, and there are no slices of time, no closes and no health of the generator.";
/** `socketgate judge RECORD…` or `judge SUMMARY…`: verdict and reports on runs that were measured before. */
async function execute$2(args, context) {
	const { cwd, env, stdout, argv } = context;
	const mode = choice(args, "mode", MODES);
	const failOn = readFailOn("--fail-on", text(args, "fail-on"));
	const baseline = text(args, "baseline");
	const store = baseline === void 0 ? null : openStore(baseline, cwd);
	const files = await readEvidence(args.positionals, cwd);
	const records = await candidateOf(files, args, context);
	const load = await judgedLoad(records, args, cwd);
	const outName = text(args, "out") ?? "socketgate-out";
	const out = await makeOut(outName, cwd);
	const judgement = {
		store,
		append: args.values["no-store"] !== true,
		...given("mode", mode)
	};
	const verdict = noted(await conclude(load, records, {
		...judgement,
		...given("failOn", failOn)
	}), records);
	const elsewhere = args.positionals.every((path) => dirname(resolve(cwd, path)) !== out);
	const results = {
		...elsewhere ? recordTexts(records) : {},
		"verdict.json": jsonText(verdict),
		"report.md": markdownReport(verdict, {
			version: VERSION,
			reproduce: reproduce(argv)
		})
	};
	await writeResults(out, results, elsewhere ? "replace" : "keep");
	if (args.values.json === true) stdout.write(jsonText(verdict));
	else stdout.write(terminalReport(verdict, {
		...lookOf(stdout, env),
		out: outName
	}));
	return verdict.exit;
}
function noted(verdict, records) {
	return records.some(isOfSummary) ? {
		...verdict,
		notices: [WEAKER, ...verdict.notices]
	} : verdict;
}

// src/cli/measure.ts
var measure_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$1 });
/** `socketgate measure PLAN`: only the record. */
async function execute$1(args, context) {
	const { env, cwd, stdout, stderr } = context;
	const log = createLog(stderr, lookOf(stderr, env));
	const choice = engineChoice(args);
	const request = await gateRequest(args, context);
	const out = await makeOut(text(args, "out") ?? "socketgate-out", cwd);
	const outside = await createOutside(choice, env, log, context.redactor, text(args, "runner-label"));
	try {
		const record = await measure(await admit(request, outside), outside, context.signal);
		log.end();
		await writeResults(out, recordTexts([record]));
		stdout.write(args.values.json === true ? `${JSON.stringify(record)}\n` : summary(record, join(out, "record.json")));
		return exitCode(exitOf(record), context.signal);
	} finally {
		log.end();
	}
}
/** Nothing is judged here, but a record that is not whole by our own fault must not look like one that is. */
function exitOf(record) {
	if (record.ended === "cancelled") return 130;
	return record.complete ? 0 : 50;
}
function summary(record, path) {
	const { sockets, http } = record;
	return `${[
		`Record    ${path}`,
		`Ended     ${record.ended}, ${(record.duration / 1e3).toFixed(1)} s`,
		`Sockets   ${sockets.opened} of ${sockets.tried} opened, at most ${sockets.peak} at once`,
		`Requests  ${http.answered} of ${http.requests} answered`,
		...record.problems.map(({ message }) => `Problem   ${message}`)
	].join("\n")}\n`;
}

// src/cli/commands.ts
/** Whether the plan's commands may be started: by the caller's --allow-commands, and never for a fork's change. */
function commandsOf(asked, env) {
	if (mayBeFork(env)) return "fork";
	return asked ? "allowed" : "not-asked";
}
/**
* Whether what CI runs may be a fork's change: GitHub says it by the event and its payload, GitLab by its variables
* (docs.gitlab.com, predefined_variables). What cannot be read of an event that may be a fork's counts as one.
*/
function mayBeFork(env) {
	const { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: source, CI_MERGE_REQUEST_PROJECT_ID: own } = env;
	if (source !== void 0 && source !== own) return true;
	const { fork, loadRefused } = readEvent(env, readPayload(env.GITHUB_EVENT_PATH));
	return fork || loadRefused !== null;
}
function readPayload(path) {
	try {
		return path === void 0 ? void 0 : JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return;
	}
}

// src/cli/paired.ts
/** What `--paired` was asked with; undefined without it. @throws {Failure} usage */
function pairedOptions(args, env) {
	const pairs = text(args, "pairs");
	if (args.values.paired !== true) {
		const alone = pairs === void 0 ? void 0 : "--pairs";
		const stray = args.values["allow-commands"] === true ? "--allow-commands" : alone;
		if (stray !== void 0) throw new Failure("usage", `run: ${stray} goes with --paired`);
		return;
	}
	if (text(args, "baseline") !== void 0) throw new Failure("usage", "run: --paired compares two builds with each other; leave out --baseline");
	return {
		...pairs === void 0 ? {} : { pairs: readPairs(pairs) },
		commands: commandsOf(args.values["allow-commands"] === true, env)
	};
}
/** The same bounds as the plan's own number. */
function readPairs(value) {
	const pairs = /^\d{1,2}$/.test(value) ? Number(value) : 0;
	if (pairs >= 4 && pairs <= 24 && pairs % 2 === 0) return pairs;
	throw new Failure("usage", `--pairs ${printable(value)}: expected an even number from 4 to 24`);
}

// src/cli/run.ts
var run_exports = /* @__PURE__ */ __exportAll({ execute: () => execute });
/** `socketgate run PLAN`: measure, judge, report, store. */
async function execute(args, context) {
	const { env, stdout, argv, signal } = context;
	const out = text(args, "out") ?? "socketgate-out";
	const options = {
		plan: args.positionals[0],
		profile: text(args, "profile"),
		choice: engineChoice(args),
		baseline: text(args, "baseline"),
		append: args.values["no-store"] !== true,
		mode: choice(args, "mode", MODES),
		failOn: readFailOn("--fail-on", text(args, "fail-on")),
		grants: texts(args, "allow-target"),
		ci: isCI(env),
		runnerLabel: text(args, "runner-label"),
		out,
		...given("paired", pairedOptions(args, env)),
		reproduce: reproduce(argv)
	};
	const { verdict, judged } = await perform(options, context);
	if (args.values.json === true) stdout.write(jsonText(verdict));
	else if (judged) stdout.write(terminalReport(verdict, {
		...lookOf(stdout, env),
		out
	}));
	return exitCode(verdict.exit, signal);
}

// src/cli/implementations.ts
const IMPLEMENTATIONS = {
	demo: demo_exports,
	check: check_exports,
	run: run_exports,
	measure: measure_exports,
	judge: judge_exports,
	export: export_exports,
	doctor: doctor_exports,
	explain: explain_exports,
	baseline: baseline_exports,
	"baseline seed": baseline_seed_exports,
	"baseline list": baseline_list_exports,
	"baseline show": baseline_show_exports,
	"baseline accept": baseline_accept_exports,
	"baseline prune": baseline_prune_exports,
	"baseline backtest": baseline_backtest_exports
};

export { IMPLEMENTATIONS };