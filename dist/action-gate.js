import { r as __toESM } from "./action-rolldown-runtime.js";
import { $ as MARKS, $t as lookOf, A as runsHead, At as length, B as slosSentence, Bt as commandLine, C as closeCodeName, Ct as bound$1, D as changeWords, Dt as counted$1, E as steadySentence, Et as clock$1, F as engineWords, Ft as three, G as readPlan, Gt as nearest, H as storedSentence, Ht as byPrecedence, I as furtherReasons, It as whole, J as readRegular, Jt as field, K as reason$1, Kt as Failure, L as leadSentence, Lt as READY, M as slosFirst, Mt as percentage, N as unitOf$3, Nt as score, O as gateGroups, Ot as figure$1, P as baselineSentence, Pt as spread, Q as tellAsVerdict, Qt as textOf$1, R as machineSentence, Rt as STORING_EVENTS, S as CLOSE_SIDES, St as apart$1, T as drifted, Tt as change, U as alsoSeen, Ut as nextOf$1, V as sourceWords, Vt as OUTCOMES, W as reproduce, Wt as outcomeRow, X as notRegular, Y as Unsuitable, Z as tooLarge$1, _ as unplannedShort, _t as TOOL$1, an as cut$2, at as numbered$1, b as runFigures, bt as MOST_SERIES, ct as table, d as recordTexts, dt as columns, en as clean, et as exitReason, f as reportsOf, ft as finish, g as socketsSentence, gt as strictnessOf, h as httpSentence, ht as decide, i as withoutForeignSecrets, in as spelled, it as labelled, j as sloRows$1, jt as milliseconds, k as limitWords, kt as integer, l as createLog, lt as widthOf, m as costSentence, mt as typeset, nn as escaped, nt as rowWord, on as replaceUnseen, ot as padEnd, p as closesFact, pt as paint, q as Unreadable, qt as readEvent, rn as printable, rt as generatorWords, st as paragraph, tn as oneLine, tt as headingOf, u as pairTexts, ut as TERMINAL, v as decidedSentence, vt as BROUGHT, w as isCloseCode, wt as bytes, x as CLOSE_HOWS, xt as stealMatters, y as isOfSeveral, yt as GENERATOR_BUDGET, z as samples$3 } from "./action-start.js";
import { t as validate } from "./action-policy-validator.js";
import { t as require_dist } from "./action-yaml.js";
import { t as require_yauzl } from "./action-yauzl.js";
import { n as bytesToHex, r as utf8ToBytes, t as sha256$1 } from "./action-noble-hashes.js";
import { t as validate$1 } from "./action-plan-validator.js";
import { t as require_ipaddr } from "./action-ipaddr.js";
import { t as require_dist$1 } from "./action-cookie.js";
import { t as import_websocket } from "./action-ws.js";
import { t as unpackTar } from "./action-modern-tar.js";
import { access, link, lstat, mkdir, mkdtemp, open as open$1, readFile, readdir, realpath, rename, rm, rmdir, stat, unlink, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { connect, isIP } from "node:net";
import * as http from "node:http";
import { Agent, request as request$1 } from "node:http";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { connect as connect$1 } from "node:tls";
import { gunzip, gunzipSync, gzipSync } from "node:zlib";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { AsyncLocalStorage } from "node:async_hooks";
import { lookup } from "node:dns";
import { execFile, spawn } from "node:child_process";
import { constants, lstatSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { arch, availableParallelism, cpus, homedir, hostname, networkInterfaces, platform, tmpdir } from "node:os";
import { platform as platform$1 } from "node:process";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import * as https from "node:https";
import { Agent as Agent$1, request as request$2 } from "node:https";
import { lookup as lookup$1 } from "node:dns/promises";

// src/git/git.ts
/** Only PATH and HOME reach it; nothing of the checkout's configuration starts a program here. */
function gitIn(cwd, { PATH, HOME }) {
	const env = {
		...PATH && { PATH },
		...HOME && { HOME },
		GIT_NO_LAZY_FETCH: "1",
		GIT_TERMINAL_PROMPT: "0"
	};
	const safe = [
		"-c",
		"core.fsmonitor=false",
		"-c",
		"core.hooksPath=/dev/null",
		"--no-replace-objects"
	];
	const options = {
		cwd,
		env,
		encoding: "buffer",
		timeout: 1e4,
		maxBuffer: 1 << 20
	};
	return async (args) => (await promisify(execFile)("git", [...safe, ...args], options)).stdout;
}

// src/action/base/base-baseline.ts
/**
* A change is compared with the baseline of what it goes into. Where the folder is part of the repository, it must be,
* as committed, the one of the base: a change that brings its own is not compared with it. A folder that an earlier step
* has put there is that step's affair.
*
* @throws {Failure} `policy`: the change alters the folder, or the checkout does not hold the base.
*/
async function checkBaseline({ where, cwd, env }, { base, sha }) {
	if (base === null || !where.startsWith("dir:")) return;
	const path = await placeOf$3(where.slice(4), cwd);
	const git = gitIn(cwd, env);
	const tree = (commit) => objectOf$1(git, `${commit}:./${path}`);
	const own = await tree("HEAD");
	if (own === await tree(base.sha)) return;
	if (own !== null && await isOfMerge(git, env, sha) && own === await tree("HEAD^1")) return;
	const why = await objectOf$1(git, `${base.sha}^{commit}`) ? "this change alters it, and would be compared with itself: leave the baseline to the runs that may write it" : "the checkout does not hold the base, to tell whether this change alters it: check out with fetch-depth: 2";
	throw new Failure("policy", `the baseline ${clean(where)} is part of the repository, and ${why}`);
}
/** The folder itself, whatever links lead to it, relative to `cwd`, as git writes it. */
async function placeOf$3(path, cwd) {
	const [from, to] = await Promise.all([cwd, resolve(cwd, path)].map((each) => realpath(each).catch(() => each)));
	return relative(from, to).split(sep).join("/");
}
/** Null: there is none of that name. */
async function objectOf$1(git, name) {
	return await git([
		"rev-parse",
		"--verify",
		"--quiet",
		name
	]).then((text) => text.toString().trim() || null, () => null);
}
/** Whether HEAD is the merge that GitHub made of a pull request: its first parent is then the base as it is now. */
async function isOfMerge(git, { GITHUB_SHA }, head) {
	return GITHUB_SHA !== void 0 && GITHUB_SHA !== head && await objectOf$1(git, "HEAD") === GITHUB_SHA;
}

// src/action/base/plan-place.ts
/**
* A plan is a regular file of the workspace, whatever its path leads over. What is shown of a wrong plan are its lines:
* a link that a change brings along would show those of any file of the machine. A missing file is told by who reads it.
*
* @throws {Failure} `policy`, without a word of what stands there.
*/
async function checkPlanPlace({ plan, cwd }, env) {
	if (plan === "") return;
	const workspace = resolve(env.GITHUB_WORKSPACE ?? cwd);
	const path = resolve(cwd, plan);
	if (!isInside(workspace, path)) throw refused$1(plan, "lies outside of the workspace");
	const facts = await lstat(path).catch(() => null);
	if (facts === null) return;
	if (facts.isSymbolicLink()) throw refused$1(plan, "is a symbolic link");
	if (!isInside(await realpath(workspace), await realpath(path))) throw refused$1(plan, "lies behind a link that leads out of the workspace");
}
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function refused$1(plan, why) {
	return new Failure("policy", `the plan ${printable(plan)} ${why}: name a regular file of this repository, such as plans/orders-feed.yaml`);
}

// src/model/load/executor.ts
/** Whether iterations start at a rate, whatever the VUs are doing; before and after a profile sizes the load. */
function isArrivalRate(load) {
	return load.executor === "constant-arrival-rate" || load.executor === "ramping-arrival-rate";
}
/** The most VUs that it runs at once; of an arrival rate the pool it may grow to. */
function peakVUs(load) {
	if (load.executor === "ramping-vus") return Math.max(load.startVUs, ...load.stages.map(({ target }) => target));
	return isArrivalRate(load) ? load.maxVUs : load.vus;
}
/** ms from its start to its planned end, without gracefulStop. */
function lengthOf(load) {
	if (load.executor === "per-vu-iterations") return load.maxDuration;
	return "stages" in load ? load.stages.reduce((sum, { duration }) => sum + duration, 0) : load.duration;
}
/** ms from its start to its first planned iteration; null: so low a rate plans none. */
function firstStart(load) {
	switch (load.executor) {
		case "ramping-vus": return load.startVUs > 0 ? 0 : firstVu(load.stages);
		case "ramping-arrival-rate": return firstArrival(load.startRate / load.timeUnit, load.stages, load.timeUnit);
		default: return 0;
	}
}
/** k6 starts the first of n VUs after the n-th part of the stage (k6: ramping_vus.go, getRawExecutionSteps). */
function firstVu(stages) {
	let before = 0;
	for (const { duration, target } of stages) {
		if (target > 0) return before + duration / target;
		before += duration;
	}
	return null;
}
/** When the rate, per ms, has added up to one iteration (k6: ramping_arrival_rate.go, cal). */
function firstArrival(startRate, stages, timeUnit) {
	let left = 1;
	let before = 0;
	let rate = startRate;
	for (const { duration, target } of stages) {
		const next = target / timeUnit;
		const brings = (rate + next) / 2 * duration;
		if (brings >= left) {
			const slope = (next - rate) / duration;
			return before + 2 * left / (rate + Math.sqrt(Math.max(0, rate * rate + 2 * slope * left)));
		}
		left -= brings;
		before += duration;
		rate = next;
	}
	return null;
}

// src/plan/expected/curve.ts
/** The VUs of a scenario over time; of an arrival-rate executor its iterations per second. */
function curveOf({ load, start }) {
	switch (load.executor) {
		case "ramping-vus": return throughStages(load.startVUs, load.stages, start);
		case "ramping-arrival-rate": return scaled$1(throughStages(load.startRate, load.stages, start), 1e3 / load.timeUnit);
		case "constant-arrival-rate": return level(load.rate * 1e3 / load.timeUnit, start, lengthOf(load));
		default: return level(load.vus, start, lengthOf(load));
	}
}
/** The same value from `start` for `length` ms. */
function level(value, start, length) {
	return [{
		at: start,
		value
	}, {
		at: start + length,
		value
	}];
}
function throughStages(first, stages, start) {
	const points = [{
		at: start,
		value: first
	}];
	let at = start;
	for (const { duration, target } of stages) {
		at += duration;
		points.push({
			at,
			value: target
		});
	}
	return points;
}
function scaled$1(curve, by) {
	return curve.map(({ at, value }) => ({
		at,
		value: value * by
	}));
}
/** The value just before or just after a moment. */
function valueAt(curve, at, side) {
	const next = indexAfter(curve, at, side);
	const from = curve[next - 1];
	const to = curve[next];
	if (from === void 0 || to === void 0) return 0;
	return from.value + (to.value - from.value) * (at - from.at) / (to.at - from.at);
}
/** The slope per second just before or just after a moment; a jump has none. */
function slopeAt(curve, at, side) {
	const next = indexAfter(curve, at, side);
	const from = curve[next - 1];
	const to = curve[next];
	if (from === void 0 || to === void 0) return 0;
	return (to.value - from.value) * 1e3 / (to.at - from.at);
}
/** Index of the point that ends the line which holds at `at`: binary search, since plans may have many stages. */
function indexAfter(curve, at, side) {
	let low = 0;
	let high = curve.length;
	while (low < high) {
		const middle = low + high >> 1;
		const point = curve[middle];
		if (point.at > at || side === "before" && point.at === at) high = middle;
		else low = middle + 1;
	}
	return low;
}
/** The largest value of a sum of terms; each term is asked at both sides of every point of every curve. */
function peakOf$1(curves, sum) {
	const moments = new Set(curves.flatMap((curve) => curve.map(({ at }) => at)));
	let peak = 0;
	for (const at of moments) peak = Math.max(peak, sum(at, "before"), sum(at, "after"));
	return peak;
}
/** The area under the curve within the spans, in value × seconds. */
function area(curve, spans) {
	let sum = 0;
	for (const { from, to } of linesWithin(curve, spans)) sum += (from.value + to.value) / 2 * (to.at - from.at) / 1e3;
	return sum;
}
/** By how much the curve rises within the spans, jumps included; a jump belongs to the span that begins there. */
function rise(curve, spans) {
	let sum = 0;
	for (const { from, to } of linesWithin(curve, spans)) sum += Math.max(0, to.value - from.value);
	for (const { at, height } of jumpsOf(curve)) if (spans.some((span) => at >= span.from && at < span.to)) sum += height;
	return sum;
}
/** Where the curve rises at once: its first value, and stages of no length. */
function jumpsOf(curve) {
	const jumps = [];
	for (let i = 0; i < curve.length; i++) {
		const point = curve[i];
		const before = i === 0 ? {
			at: point.at,
			value: 0
		} : curve[i - 1];
		if (before.at === point.at && point.value > before.value) jumps.push({
			at: point.at,
			height: point.value - before.value
		});
	}
	return jumps;
}
/** The curve's lines, cut at the borders of the spans. Spans are in time order. */
function linesWithin(curve, spans) {
	const lines = [];
	let first = 0;
	for (let i = 1; i < curve.length; i++) {
		const line = {
			from: curve[i - 1],
			to: curve[i]
		};
		while (first < spans.length && spans[first].to <= line.from.at) first++;
		for (let s = first; s < spans.length && spans[s].from < line.to.at; s++) lines.push(cut$1(line, spans[s]));
	}
	return lines;
}
function cut$1({ from, to }, span) {
	const slope = (to.value - from.value) / (to.at - from.at);
	const point = (at) => ({
		at,
		value: from.value + slope * (at - from.at)
	});
	return {
		from: span.from > from.at ? point(span.from) : from,
		to: span.to < to.at ? point(span.to) : to
	};
}

// src/plan/expected/held.ts
/**
* The most virtual users at once, as an engine holds them: of an arrival rate its whole pool; of the others also those
* that are past their time and still close their sockets (k6: lib/executor/ramping_vus.go,
* reserveVUsForGracefulRampDowns; gracefulStop of every executor). Never less than `k6 inspect
* --execution-requirements` tells.
*/
function heldVUs({ scenarios }) {
	const all = Object.values(scenarios);
	const pools = all.reduce((sum, { load }) => sum + (isArrivalRate(load) ? peakVUs(load) : 0), 0);
	const held = all.filter(({ load }) => !isArrivalRate(load)).map(heldBy);
	const moments = new Set(held.flatMap(momentsOf$2));
	let peak = 0;
	for (const at of moments) peak = Math.max(peak, held.reduce((sum, one) => sum + mostIn(one, at), 0));
	return pools + peak;
}
function heldBy(scenario) {
	const { load, start, gracefulStop } = scenario;
	const end = start + lengthOf(load);
	const lag = load.executor === "ramping-vus" ? load.gracefulRampDown : end - start + gracefulStop;
	return {
		curve: curveOf(scenario),
		lag: Math.max(lag, gracefulStop),
		until: end + gracefulStop
	};
}
/** Where the sum of what is held can be at its largest: it is made of straight lines between these. */
function momentsOf$2({ curve, lag, until }) {
	return [...curve.flatMap(({ at }) => [at, at + lag]), until].filter((at) => at <= until);
}
/** VUs are whole, and each scenario rounds for itself. */
function mostIn({ curve, lag, until }, at) {
	if (at > until) return 0;
	const within = curve.filter((point) => point.at >= at - lag && point.at <= at).map(({ value }) => value);
	const most = Math.max(0, ...within, valueAt(curve, at, "before"), valueAt(curve, at - lag, "after"));
	return Math.ceil(most - 1e-6);
}

// src/plan/expected/sockets.ts
/**
* The sockets that are open over time, if every upgrade succeeds at once. A VU holds one socket; after its own
* `hold` it opens another (`reopen`, or the next iteration of per-vu-iterations), else it rests.
*/
function openSockets({ load, start, socket }) {
	const vus = curveOf({
		load,
		start
	});
	if (socket.hold === void 0) return vus;
	if (load.executor === "per-vu-iterations") return level(load.vus, start, Math.min(load.maxDuration, load.iterations * socket.hold));
	return socket.reopen === void 0 ? untilRest(vus, socket.hold) : vus;
}
/** VUs start in order of rank: at `t` those rest whose rank was reached before `t − hold`. */
function untilRest(vus, hold) {
	const reached = highest(vus, hold);
	const end = vus[vus.length - 1]?.at ?? 0;
	const moments = [...vus, ...reached.map(({ at }) => ({ at: at + hold }))].map(({ at }) => at);
	const breaks = [...new Set(moments)].filter((at) => at <= end).sort((a, b) => a - b);
	const over = (at, side) => valueAt(vus, at, side) - valueAt(reached, at - hold, side);
	return breaks.slice(1).flatMap((to, i) => {
		const from = breaks[i];
		return aboveZero({
			at: from,
			value: over(from, "after")
		}, {
			at: to,
			value: over(to, "before")
		});
	});
}
/** The most VUs up to each moment, and for `longer` ms after the end. */
function highest(vus, longer) {
	const points = [];
	let most = 0;
	for (const [i, { at, value }] of vus.entries()) {
		const before = vus[i - 1];
		if (before !== void 0 && value > most && before.at < at && before.value < most) {
			const share = (most - before.value) / (value - before.value);
			points.push({
				at: before.at + share * (at - before.at),
				value: most
			});
		}
		most = Math.max(most, value);
		points.push({
			at,
			value: most
		});
	}
	return [...points, {
		at: (points[points.length - 1]?.at ?? 0) + longer + 1,
		value: most
	}];
}
function aboveZero(from, to) {
	const ends = [from, to].map(({ at, value }) => ({
		at,
		value: Math.max(0, value)
	}));
	if (from.value * to.value >= 0) return ends;
	const share = from.value / (from.value - to.value);
	return [
		ends[0],
		{
			at: from.at + share * (to.at - from.at),
			value: 0
		},
		ends[1]
	];
}
/** Upgrades within the spans: VUs that start, and sockets that come back after their own `hold`. */
function connects$1(scenario, spans) {
	const started = rise(curveOf(scenario), spans);
	const hold = holdInTurn(scenario);
	return hold === void 0 ? started : started + area(openSockets(scenario), spans) * 1e3 / hold;
}
/** How fast a scenario connects. */
function connectRate(scenario) {
	const vus = curveOf(scenario);
	const open = openSockets(scenario);
	const hold = holdInTurn(scenario);
	const again = (at, side) => hold === void 0 ? 0 : valueAt(open, at, side) * 1e3 / hold;
	return {
		breaks: [vus, open],
		at: (moment, side) => Math.max(0, slopeAt(vus, moment, side)) + again(moment, side)
	};
}
/** ms of the socket's own hold where another socket follows it. */
function holdInTurn({ load, socket }) {
	return (load.executor === "per-vu-iterations" ? load.iterations > 1 : socket.reopen !== void 0) ? socket.hold : void 0;
}

// src/model/quantile.ts
/**
* The q-quantile (0..1) of values in ascending order: type 7, linear interpolation at q × (n − 1), in the very
* floating-point expression of k6's TrendSink.P (k6: metrics/sink.go), so that both give the same bits.
* NaN without values.
*/
function quantile(sorted, q) {
	const n = sorted.length;
	if (n === 0) return NaN;
	const at = q * (n - 1);
	const below = Math.floor(at);
	const low = sorted[below];
	return low + (sorted[Math.ceil(at)] - low) * (at - below);
}
/** The median of values in any order: of an even number the mean of the middle two. NaN for none. */
function median(values) {
	return quantile(Float64Array.from(values).sort(), .5);
}
/** Samples for which `p(percent)` can be judged: n(1 − q) ≥ 5. Null where no number is enough (p(100)). */
function samplesNeeded(percent) {
	if (percent >= 100) return null;
	return Math.ceil(500 / (100 - percent) - 1e-6);
}
/** How many of the ascending values are below `bound`, or (`orEqual`) not above it. */
function countBelow(sorted, bound, orEqual) {
	let from = 0;
	let to = sorted.length;
	while (from < to) {
		const middle = from + to >>> 1;
		const value = sorted[middle];
		if (value < bound || orEqual && value === bound) from = middle + 1;
		else to = middle;
	}
	return from;
}

// src/model/json.ts
/** An object of JSON values, as opposed to an array or a scalar. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Keys that reach an object's prototype where somebody assigns them; nothing of ours has them. */
const PROTOTYPE_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
/** A key of PROTOTYPE_KEYS stands in a text of JSON. The message may be shown. */
var PrototypeKey = class extends Error {};
/**
* JSON that somebody else may have written, as parsed.
*
* @throws {PrototypeKey} at any level. @throws {SyntaxError} for what is no JSON, or nested too deep to be walked.
*/
function parseForeign(text) {
	try {
		return JSON.parse(text, (key, value) => {
			if (PROTOTYPE_KEYS.has(key)) throw new PrototypeKey(`it has a key "${key}", which is never used`);
			return value;
		});
	} catch (error) {
		throw error instanceof PrototypeKey ? error : /* @__PURE__ */ new SyntaxError("it is no JSON");
	}
}
/**
* JSON with keys sorted at every level and no whitespace: equal values give equal text, whatever order
* their author chose. `undefined` properties are left out, as JSON.stringify does.
*/
function canonicalJson(value) {
	return JSON.stringify(sorted(value));
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).filter(([, item]) => item !== void 0).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([key, item]) => [key, sorted(item)]);
	return Object.fromEntries(entries);
}

// src/model/selector.ts
/**
* Parses `metric` or `metric{tag:value,tag:value}`; spaces around names and values are allowed, as k6 allows them.
*
* @throws {SyntaxError} with the offending text.
*/
function parseSelector(text) {
	const match = /^([a-zA-Z_][a-zA-Z0-9_]{0,127})\s*(?:\{([^{}]*)\})?$/.exec(text.trim());
	if (match?.[1] === void 0) throw new SyntaxError(`"${text}" is not a metric, or metric{tag:value}`);
	return {
		metric: match[1],
		tags: parseTags(match[2] ?? "", text)
	};
}
function parseTags(list, text) {
	const tags = Object.create(null);
	for (const item of list.split(",")) {
		if (item.trim() === "") continue;
		const colon = item.indexOf(":");
		const tag = item.slice(0, colon).trim();
		if (PROTOTYPE_KEYS.has(tag)) throw new SyntaxError(`"${tag}" in "${text}" cannot be a tag`);
		if (colon < 0 || tag === "") throw new SyntaxError(`"${item.trim()}" in "${text}" is not tag:value`);
		tags[tag] = item.slice(colon + 1).trim();
	}
	return { ...tags };
}
/** The canonical text: tags sorted by name, no spaces. Equal selectors give equal text. */
function formatSelector({ metric, tags }) {
	const names = Object.keys(tags).sort();
	if (names.length === 0) return metric;
	return `${metric}{${names.map((name) => `${name}:${tags[name]}`).join(",")}}`;
}
/** Whether a sample with these tags is counted by the selector. */
function selects(wanted, tags) {
	for (const name in wanted) if (tags[name] !== wanted[name]) return false;
	return true;
}

// src/model/timeline.ts
/**
* The phase at `at` (ms since the start of the run). Before the first span it is the first phase, after
* the last one the last: a socket that closes in the grace period still belongs to the phase it ended in.
*/
function phaseAt(spans, at) {
	const last = spans[spans.length - 1];
	if (last === void 0) return void 0;
	for (const span of spans) if (at < span.to) return span.phase;
	return last.phase;
}
/** The joined length of a phase, in ms. */
function phaseLength(spans, phase) {
	let sum = 0;
	for (const span of spans) if (span.phase === phase) sum += span.to - span.from;
	return sum;
}
/** When the last scenario has nothing more planned, in ms since the start of the run (without grace). */
function timelineEnd(timeline) {
	let end = 0;
	for (const spans of Object.values(timeline)) end = Math.max(end, spans[spans.length - 1]?.to ?? 0);
	return end;
}

// src/model/metrics/counted.ts
/** What no engine emits: the evidence counts it from what they do, and Socketgate alone judges it. */
const COUNTED$2 = {
	ws_held: {
		kind: "rate",
		unit: "share",
		worse: "lower",
		needs: "socket",
		noun: "sockets held",
		description: "Time in which planned sockets were open, of the time in which they should have been."
	},
	ws_ended_early: {
		kind: "rate",
		unit: "share",
		worse: "higher",
		needs: "socket",
		noun: "sockets ended early",
		description: "Opened sockets that service, proxy or network ended before the plan did."
	},
	ws_feed_silent: {
		kind: "counter",
		unit: "count",
		worse: "higher",
		needs: "messages",
		noun: "silent feeds",
		description: "Feeds that spoke and then fell silent for good."
	},
	ws_starved: {
		kind: "rate",
		unit: "share",
		worse: "higher",
		needs: "rate",
		noun: "starved sockets",
		description: "Sockets that got under half of the stated rate, or nothing."
	}
};

// src/model/metrics/k6-requests.ts
const REQUEST_TAGS = [
	"name",
	"method",
	"status",
	"expected_response",
	"error_code"
];
/** k6's own metrics of HTTP requests; the embedded engine emits the same. */
const K6_REQUESTS = {
	http_reqs: {
		kind: "counter",
		unit: "count",
		worse: "lower",
		needs: "http",
		each: "request",
		tags: REQUEST_TAGS,
		splitBy: "name",
		noun: "requests",
		description: "HTTP requests."
	},
	http_req_duration: {
		kind: "trend",
		unit: "ms",
		worse: "higher",
		needs: "http",
		each: "request",
		tags: REQUEST_TAGS,
		splitBy: "name",
		noun: "request time",
		description: "Sending, waiting and receiving, without connecting."
	},
	http_req_blocked: {
		kind: "trend",
		unit: "ms",
		worse: "higher",
		needs: "http",
		each: "request",
		tags: REQUEST_TAGS,
		splitBy: "name",
		noun: "wait for a connection",
		description: "Waiting for a free connection."
	},
	http_req_connecting: {
		kind: "trend",
		unit: "ms",
		worse: "higher",
		needs: "http",
		each: "request",
		tags: REQUEST_TAGS,
		splitBy: "name",
		noun: "TCP connect",
		description: "TCP connect."
	},
	http_req_tls_handshaking: {
		kind: "trend",
		unit: "ms",
		worse: "higher",
		needs: "http",
		each: "request",
		tags: REQUEST_TAGS,
		splitBy: "name",
		noun: "TLS handshake",
		description: "TLS handshake."
	},
	http_req_sending: {
		kind: "trend",
		unit: "ms",
		worse: "higher",
		needs: "http",
		each: "request",
		tags: REQUEST_TAGS,
		splitBy: "name",
		noun: "sending time",
		description: "Sending the request."
	},
	http_req_waiting: {
		kind: "trend",
		unit: "ms",
		worse: "higher",
		needs: "http",
		each: "request",
		tags: REQUEST_TAGS,
		splitBy: "name",
		noun: "time to first byte",
		description: "Time to the first byte of the answer."
	},
	http_req_receiving: {
		kind: "trend",
		unit: "ms",
		worse: "higher",
		needs: "http",
		each: "request",
		tags: REQUEST_TAGS,
		splitBy: "name",
		noun: "receiving time",
		description: "Receiving the answer."
	},
	http_req_failed: {
		kind: "rate",
		unit: "share",
		worse: "higher",
		needs: "http",
		each: "request",
		tags: REQUEST_TAGS,
		splitBy: "name",
		noun: "failed requests",
		description: "Requests whose status was not expected, or that had no answer."
	}
};

// src/model/metrics/k6-run.ts
/** k6's own metrics of iterations, virtual users and bytes; the embedded engine emits the same. */
const K6_RUN = {
	iterations: {
		kind: "counter",
		unit: "count",
		worse: "lower",
		needs: "any",
		noun: "iterations",
		description: "Completed iterations."
	},
	iteration_duration: {
		kind: "trend",
		unit: "ms",
		worse: "none",
		needs: "any",
		noun: "iteration length",
		description: "Length of an iteration."
	},
	dropped_iterations: {
		kind: "counter",
		unit: "count",
		worse: "higher",
		needs: "arrival-rate",
		noun: "dropped iterations",
		description: "Iterations that no free VU could start."
	},
	vus: {
		kind: "gauge",
		unit: "count",
		worse: "none",
		needs: "run",
		noun: "virtual users",
		description: "Running virtual users."
	},
	vus_max: {
		kind: "gauge",
		unit: "count",
		worse: "none",
		needs: "run",
		noun: "allocated virtual users",
		description: "Allocated virtual users."
	},
	data_sent: {
		kind: "counter",
		unit: "bytes",
		worse: "none",
		needs: "any",
		noun: "bytes sent",
		description: "Bytes sent."
	},
	data_received: {
		kind: "counter",
		unit: "bytes",
		worse: "none",
		needs: "any",
		noun: "bytes received",
		description: "Bytes received."
	}
};

// src/model/metrics/k6-sockets.ts
const SOCKET_TAGS = [
	"name",
	"status",
	"subproto"
];
/** k6's own metrics of sockets; the embedded engine emits the same. */
const K6_SOCKETS = {
	ws_sessions: {
		kind: "counter",
		unit: "count",
		worse: "lower",
		needs: "socket",
		each: "upgrade",
		tags: SOCKET_TAGS,
		splitBy: "status",
		noun: "upgrades",
		description: "Upgrades tried, failed ones among them; bare means {status:101}."
	},
	ws_connecting: {
		kind: "trend",
		unit: "ms",
		worse: "higher",
		needs: "socket",
		each: "upgrade",
		tags: SOCKET_TAGS,
		splitBy: "status",
		noun: "connect",
		description: "From dial to the answered upgrade; bare means {status:101}."
	},
	ws_session_duration: {
		kind: "trend",
		unit: "ms",
		worse: "none",
		needs: "socket",
		tags: SOCKET_TAGS,
		noun: "session length",
		description: "How long a socket was open."
	},
	ws_msgs_sent: {
		kind: "counter",
		unit: "count",
		worse: "lower",
		needs: "socket",
		tags: SOCKET_TAGS,
		noun: "frames sent",
		description: "Frames sent; k6 counts pings and closes too."
	},
	ws_msgs_received: {
		kind: "counter",
		unit: "count",
		worse: "lower",
		needs: "socket",
		tags: SOCKET_TAGS,
		noun: "messages received",
		description: "Messages received."
	},
	ws_ping: {
		kind: "trend",
		unit: "ms",
		worse: "higher",
		needs: "ping",
		each: "heartbeat",
		tags: SOCKET_TAGS,
		noun: "ping round trip",
		description: "Round trip of the protocol's ping, measured by the engine."
	}
};

// src/model/metrics/virtual-user.ts
/** What `vu/` measures and emits itself. */
const VIRTUAL_USER = {
	ws_message_latency: {
		kind: "trend",
		unit: "ms",
		worse: "higher",
		needs: "sent-at",
		each: "message",
		twoClocks: true,
		instead: "for a send and its answer use ws_roundtrip",
		noun: "latency",
		description: "From the message's own timestamp to its arrival on the wire."
	},
	ws_roundtrip: {
		kind: "trend",
		unit: "ms",
		worse: "higher",
		needs: "exchange",
		each: "exchange",
		tags: ["exchange"],
		splitBy: "exchange",
		quantised: true,
		noun: "round trip",
		description: "From a send to the awaited answer."
	},
	ws_roundtrip_timeout: {
		kind: "counter",
		unit: "count",
		worse: "higher",
		needs: "exchange",
		tags: ["exchange", "reason"],
		splitBy: "exchange",
		wait: true,
		noun: "unanswered sends",
		description: "Sends whose answer did not come within its time."
	},
	ws_subscribe_duration: {
		kind: "trend",
		unit: "ms",
		worse: "higher",
		needs: "open-await",
		each: "socket",
		quantised: true,
		noun: "subscribe time",
		description: "From the open socket to the end of the `open` steps."
	},
	ws_time_to_first_message: {
		kind: "trend",
		unit: "ms",
		worse: "higher",
		needs: "messages",
		each: "socket",
		quantised: true,
		noun: "time to first message",
		description: "From the subscribed socket to its first matched message."
	},
	ws_heartbeat_rtt: {
		kind: "trend",
		unit: "ms",
		worse: "higher",
		needs: "heartbeat",
		each: "heartbeat",
		quantised: true,
		noun: "heartbeat round trip",
		description: "From a heartbeat to its answer."
	},
	ws_heartbeat_missed: {
		kind: "counter",
		unit: "count",
		worse: "higher",
		needs: "heartbeat",
		tags: ["reason"],
		wait: true,
		noun: "missed heartbeats",
		description: "Heartbeats without an answer within their timeout."
	},
	ws_connect_failed: {
		kind: "rate",
		unit: "share",
		worse: "higher",
		needs: "socket",
		each: "socket",
		tags: [
			"status",
			"reason",
			"limit"
		],
		splitBy: "reason",
		noun: "failed connects",
		description: "Upgrades that did not open a socket."
	},
	ws_closes: {
		kind: "counter",
		unit: "count",
		worse: "none",
		needs: "socket",
		tags: [
			"code",
			"side",
			"how",
			"subscribed",
			"reason"
		],
		noun: "closes",
		description: "Ends of opened sockets: code, who ended them, and how."
	},
	ws_close_unanswered: {
		kind: "counter",
		unit: "count",
		worse: "higher",
		needs: "socket",
		among: "closes",
		tags: ["reason"],
		wait: true,
		promise: {
			is: "count==0",
			where: "socket"
		},
		noun: "unanswered closes",
		description: "Closes that the service did not answer within 2 s."
	},
	ws_error_frames: {
		kind: "counter",
		unit: "count",
		worse: "higher",
		needs: "errors",
		promise: {
			is: "count==0",
			where: "errors"
		},
		noun: "error frames",
		description: "Frames that the plan calls errors."
	},
	ws_subscribed: {
		kind: "rate",
		unit: "share",
		worse: "lower",
		needs: "socket",
		each: "socket",
		noun: "subscribed sockets",
		description: "Opened sockets that finished their `open` steps."
	},
	ws_messages_matched: {
		kind: "counter",
		unit: "count",
		worse: "lower",
		needs: "no-sent-at",
		each: "message",
		instead: "timed messages count in ws_message_latency",
		noun: "matched messages",
		description: "Messages of a kind that has no `sent_at`."
	},
	ws_messages_malformed: {
		kind: "counter",
		unit: "count",
		worse: "higher",
		needs: "socket",
		noun: "malformed messages",
		description: "Frames that begin as the JSON that a matcher asks for, and are none."
	},
	ws_messages_untimed: {
		kind: "counter",
		unit: "count",
		worse: "higher",
		needs: "sent-at",
		noun: "messages without a time",
		description: "Matched messages without a readable `sent_at`."
	},
	ws_messages_unmatched: {
		kind: "counter",
		unit: "count",
		worse: "none",
		needs: "socket",
		tags: ["text"],
		noun: "unmatched frames",
		description: "Frames that nothing in the plan matches, with their first 40 characters."
	},
	ws_messages_early: {
		kind: "counter",
		unit: "count",
		worse: "none",
		needs: "open-await",
		noun: "messages before the acknowledgement",
		description: "Messages that came before the subscription was acknowledged."
	},
	steps_failed: {
		kind: "rate",
		unit: "share",
		worse: "higher",
		needs: "http",
		each: "request",
		tags: [
			"name",
			"reason",
			"status",
			"path",
			"limit"
		],
		splitBy: "name",
		noun: "failed steps",
		description: "REST steps with another answer than the plan expects, or none."
	},
	gen_lag: {
		kind: "trend",
		unit: "ms",
		worse: "none",
		needs: "any",
		noun: "lag of the generator",
		description: "From the wire to the generator's own code: its own delay."
	},
	script_errors: {
		kind: "counter",
		unit: "count",
		worse: "none",
		needs: "any",
		tags: ["where"],
		splitBy: "where",
		noun: "script errors",
		description: "Exceptions in the generator's own code."
	}
};

// src/model/metrics/table.ts
const K6 = {
	...K6_SOCKETS,
	...K6_REQUESTS,
	...K6_RUN
};
/** Every metric a run can produce, k6's own first. The one table of names, units, directions and needs. */
const METRICS = [
	...metrics(K6, "engine"),
	...metrics(VIRTUAL_USER, "vu"),
	...metrics(COUNTED$2, "evidence")
];
function metrics(rows, from) {
	return Object.entries(rows).map(([name, row]) => ({
		name,
		from,
		...row
	}));
}
const BY_NAME = new Map(METRICS.map((row) => [row.name, row]));
/** The metric's row, or undefined for one that nothing here emits. */
function metricOf(name) {
	return BY_NAME.get(name);
}

// src/model/load/feed.ts
/**
* What a kind of message adds to the tags of its scenario: a feed of its own. All else that a socket measures, its
* connects and closes among it, has the scenario's feed.
*/
function ownTags({ feed }) {
	return feed === void 0 ? void 0 : { feed };
}
/** The feed of a kind of message; undefined: the plan gives none. */
function feedOf(messages, { tags }) {
	return messages.feed ?? tags.feed;
}

// src/model/metrics/needs.ts
/** Whether, and with which tags, a scenario can emit a metric: the one answer for plans, forecasts and records. */
const NEEDS = {
	run: {
		words: "a scenario",
		of: "iterations",
		places: () => ONE
	},
	any: {
		words: "a scenario",
		of: "iterations",
		places: () => ONE
	},
	"arrival-rate": {
		words: "an arrival-rate executor",
		of: "iterations",
		places: ({ load }) => where$1(isArrivalRate(load))
	},
	http: {
		words: "a login, a rest scenario or a request",
		of: "requests",
		places: (scenario, login) => requestsOf$2(scenario, login).map(({ name }) => ({ name }))
	},
	socket: {
		words: "a socket scenario",
		of: "sockets",
		places: ({ kind }) => where$1(kind === "socket")
	},
	messages: {
		words: "\"messages\"",
		of: "sockets",
		places: (scenario) => feeds(messagesOf$1(scenario))
	},
	"sent-at": {
		words: "\"messages\" with \"sent_at\"",
		of: "sockets",
		places: (scenario) => feeds(messagesOf$1(scenario).filter(({ sentAt }) => sentAt !== void 0))
	},
	"no-sent-at": {
		words: "\"messages\" without \"sent_at\"",
		of: "sockets",
		places: (scenario) => feeds(messagesOf$1(scenario).filter(({ sentAt }) => sentAt === void 0))
	},
	rate: {
		words: "\"messages\" with a \"rate\"",
		of: "sockets",
		places: (scenario) => feeds(messagesOf$1(scenario).filter(({ rate }) => rate !== void 0))
	},
	exchange: {
		words: "a step with \"send\", \"await\" and \"as\"",
		of: "sockets",
		places: (scenario) => exchangesOf(scenario).map((exchange) => ({ exchange }))
	},
	"open-await": {
		words: "an \"await\" in \"open\"",
		of: "sockets",
		places: (scenario) => where$1(socketOf(scenario)?.open.some((step) => step.await !== void 0))
	},
	heartbeat: {
		words: "\"heartbeat\"",
		of: "sockets",
		places: (scenario) => where$1(socketOf(scenario)?.heartbeat !== void 0)
	},
	ping: {
		words: "\"heartbeat\" with by: ping",
		of: "sockets",
		places: (scenario) => where$1(socketOf(scenario)?.heartbeat?.by === "ping")
	},
	errors: {
		words: "\"errors\"",
		of: "sockets",
		places: (scenario) => where$1((socketOf(scenario)?.errors.length ?? 0) > 0)
	}
};
const ONE = [{}];
function where$1(met) {
	return met ? ONE : [];
}
function socketOf(scenario) {
	return scenario.kind === "socket" ? scenario.socket : void 0;
}
function messagesOf$1(scenario) {
	return socketOf(scenario)?.messages ?? [];
}
function feeds(messages) {
	return messages.map((kind) => ownTags(kind) ?? {});
}
function stepsOf$2(scenario) {
	return scenario.kind === "rest" ? scenario.steps : [...scenario.socket.open, ...scenario.socket.whileOpen];
}
function requestsOf$2(scenario, login) {
	const own = stepsOf$2(scenario).flatMap(({ request }) => request === void 0 ? [] : [request]);
	return login === void 0 || login.per === "run" ? own : [...own, {
		...login.request,
		name: "login"
	}];
}
function exchangesOf(scenario) {
	return stepsOf$2(scenario).flatMap((step) => step.await?.as === void 0 ? [] : [step.await.as]);
}

// src/plan/expected/sources.ts
/** Everything in the work whose samples can be counted beforehand. */
function sourcesOf(work, timeline) {
	const env = work.environment === void 0 ? {} : { env: work.environment };
	const scenarios = Object.entries(work.scenarios).flatMap(([name, scenario]) => {
		const scope = {
			tags: {
				...env,
				...scenario.tags,
				scenario: name
			},
			spans: timeline[name] ?? [],
			login: work.login
		};
		return scenario.kind === "rest" ? restSources(scenario, scope) : socketSources(scenario, scope);
	});
	if (work.login?.per !== "run") return scenarios;
	const once = http$1(work.login.request, {
		tags: env,
		spans: [],
		login: void 0
	});
	return [...scenarios, {
		...once,
		grows: false,
		count: () => 1
	}];
}
/** The metrics that have one sample for each of something, as far as this scenario can emit them. */
function metricsPer(each, scenario) {
	return METRICS.filter((row) => row.each === each && NEEDS[row.needs].places(scenario, void 0).length > 0).map(({ name }) => name);
}
const PER_REQUEST = METRICS.filter(({ each }) => each === "request").map(({ name }) => name);
function http$1(request, { tags, spans }) {
	const own = {
		...tags,
		name: request.name,
		method: request.method,
		expected_response: "true"
	};
	return {
		metrics: PER_REQUEST,
		tags: own,
		spans
	};
}
function restSources(scenario, scope) {
	const rated = isArrivalRate(scenario.load);
	const count = (within) => rated ? area(curveOf(scenario), within) : "unknown";
	return [...requestsOf$1(scenario.steps).map((request) => ({
		...http$1(request, scope),
		grows: true,
		count
	})), ...restLogin(scenario, scope)];
}
/** k6 hands iterations to the VUs of a pool in turn, so that each logs in early. */
function restLogin({ load }, scope) {
	const { login, spans } = scope;
	if (login === void 0 || login.per === "run") return [];
	const vus = isArrivalRate(load) ? load.preAllocatedVUs : "vus" in load ? load.vus : "unknown";
	const first = spans[0];
	const count = (within) => first !== void 0 && within.includes(first) ? vus : 0;
	return [{
		...http$1(login.request, scope),
		grows: false,
		count
	}];
}
function socketSources(scenario, scope) {
	return [
		...perConnect(scenario, scope),
		...messageSources(scenario, scope),
		...perInterval(scenario, scope),
		...socketLogin(scenario, scope)
	];
}
/** What happens once for each upgrade. */
function perConnect(scenario, scope) {
	const { open } = scenario.socket;
	const each = {
		...scope,
		grows: false,
		count: (within) => connects$1(scenario, within)
	};
	return [
		{
			...each,
			metrics: metricsPer("upgrade", scenario),
			tags: {
				...scope.tags,
				status: "101"
			}
		},
		{
			...each,
			metrics: metricsPer("socket", scenario)
		},
		...requestsOf$1(open).map((request) => ({
			...each,
			...http$1(request, scope)
		}))
	];
}
function messageSources(scenario, { tags, spans }) {
	return scenario.socket.messages.map((kind) => {
		const { rate } = kind;
		return {
			metrics: metricsPer("message", {
				...scenario,
				socket: {
					...scenario.socket,
					messages: [kind]
				}
			}),
			tags: {
				...tags,
				...ownTags(kind)
			},
			spans,
			grows: true,
			...rate === void 0 ? {} : { perSocket: rate },
			count: (within) => rate === void 0 ? "unknown" : rate * area(openSockets(scenario), within)
		};
	});
}
/** What an open socket does again and again; an interval from a range is its middle on average. */
function perInterval(scenario, scope) {
	const { whileOpen, heartbeat } = scenario.socket;
	const every = (ms) => ({
		...scope,
		grows: true,
		count: (within) => area(openSockets(scenario), within) * 1e3 / ms
	});
	const steps = whileOpen.flatMap(({ every: [from, to], await: answer, request }) => {
		const timed = every((from + to) / 2);
		const exchange = answer?.as;
		const trip = {
			...timed,
			metrics: metricsPer("exchange", scenario),
			tags: {
				...scope.tags,
				...exchange && { exchange }
			}
		};
		return [...exchange === void 0 ? [] : [trip], ...request === void 0 ? [] : [{
			...timed,
			...http$1(request, scope)
		}]];
	});
	if (heartbeat === void 0) return steps;
	return [...steps, {
		...every(heartbeat.every),
		metrics: metricsPer("heartbeat", scenario)
	}];
}
function socketLogin(scenario, scope) {
	const { login } = scope;
	if (login === void 0 || login.per === "run") return [];
	const count = (within) => login.per === "connect" ? connects$1(scenario, within) : rise(curveOf(scenario), within);
	return [{
		...http$1(login.request, scope),
		grows: false,
		count
	}];
}
function requestsOf$1(steps) {
	return steps.flatMap(({ request }) => request === void 0 ? [] : [request]);
}

// src/plan/expected/samples.ts
/** The samples to expect of a selector, from stated rates, intervals and arrival rates. */
function expectedSamples(selector, work, timeline) {
	const emitting = sourcesOf(work, timeline).filter(({ metrics }) => metrics.includes(selector.metric));
	const meant = emitting.map((source) => ({
		source,
		match: matching$1(selector, source.tags)
	})).filter(({ match }) => match !== "no");
	const counts = meant.map(({ source, match }) => match === "open" ? "unknown" : source.count(spansMeant(selector, source)));
	const sources = meant.map(({ source }) => source);
	const grows = sources.some((source) => source.grows);
	if (!(emitting.length > 0 && counts.every((count) => count !== "unknown"))) return {
		samples: "unknown",
		shared: null,
		grows
	};
	return {
		samples: counts.reduce((sum, count) => sum + Number(count), 0),
		shared: shared$1(selector, sources),
		grows
	};
}
/** `open`: the tag's value is not known before the run, a status for example. */
function matching$1({ metric, tags }, has) {
	let match = "yes";
	for (const [tag, value] of Object.entries(tags)) {
		if (Object.hasOwn(has, tag) ? has[tag] === value : tag === "phase") continue;
		if (Object.hasOwn(has, tag) || metricOf(metric)?.tags?.includes(tag) !== true) return "no";
		match = "open";
	}
	return match;
}
/** A static tag `phase` stands above the computed ones (plan-language, "Phases"). */
function spansMeant({ tags }, source) {
	if (tags.phase === void 0 || Object.hasOwn(source.tags, "phase")) return source.spans;
	return source.spans.filter(({ phase }) => phase === tags.phase);
}
function shared$1(selector, sources) {
	const byFeed = /* @__PURE__ */ new Map();
	for (const source of sources) {
		if (source.perSocket === void 0) return null;
		const feed = source.tags.feed ?? "";
		const seconds = spansMeant(selector, source).reduce((sum, { from, to }) => sum + (to - from) / 1e3, 0);
		byFeed.set(feed, Math.max(byFeed.get(feed) ?? 0, source.perSocket * seconds));
	}
	return byFeed.size === 0 ? null : [...byFeed.values()].reduce((sum, n) => sum + n, 0);
}

// src/plan/size/phases.ts
/** A constant executor starts all at once: its first moments are no steady state. */
const SETTLING = 5e3;
const SETTLING_SHARE = .2;
/**
* The phases of every scenario (plan-language, "Phases"), in ms since the start of the run.
*
* @param phasesOf a scenario's name to the one whose phases it takes.
*/
function timelineOf(scenarios, phasesOf) {
	const own = new Map(Object.entries(scenarios).map(([name, scenario]) => [name, spansOf(scenario)]));
	const named = [...own].map(([name, spans]) => [name, own.get(phasesOf.get(name) ?? name) ?? spans]);
	return Object.fromEntries(named);
}
/** The spans of one scenario: without holes, adjacent equal phases joined, stages of no length skipped. */
function spansOf({ load, start }) {
	switch (load.executor) {
		case "ramping-vus": return stageSpans(load.startVUs, load.stages, start);
		case "ramping-arrival-rate": return stageSpans(load.startRate, load.stages, start);
		default: return constantSpans(lengthOf(load), start);
	}
}
function constantSpans(length, start) {
	const settled = start + Math.min(SETTLING, Math.round(length * SETTLING_SHARE));
	return joined$1([{
		phase: "ramp",
		from: start,
		to: settled
	}, {
		phase: "steady",
		from: settled,
		to: start + length
	}]);
}
function stageSpans(first, stages, start) {
	const spans = [];
	let from = start;
	let before = first;
	for (const { duration, target } of stages) {
		spans.push({
			phase: phaseOf(before, target),
			from,
			to: from + duration
		});
		from += duration;
		before = target;
	}
	return joined$1(spans);
}
/** The phase of a stage: by whether its target is over, under or at the one before it. */
function phaseOf(before, target) {
	return target > before ? "ramp" : target < before ? "down" : "steady";
}
function joined$1(spans) {
	const out = [];
	for (const span of spans) {
		if (span.to <= span.from) continue;
		const last = out[out.length - 1];
		if (last?.phase === span.phase) out[out.length - 1] = {
			...last,
			to: span.to
		};
		else out.push(span);
	}
	return out;
}

// src/plan/size/rates.ts
/** How far a whole rate may lie from the one that the plan asks for, as a share. */
const TOLERANCE = .001;
/** An exact unit is looked for up to a minute; beyond it a close one is as good and easier to read. */
const EXACT_UP_TO = 60;
const CLOSE_UP_TO = 3600;
/**
* Fractional rates as whole ones over a longer unit: 0.8/s is 4 per 5 s. The unit is the smallest exact
* one up to a minute, else the smallest within 0.1 % for every rate. All rates share it; 0 stays 0.
*/
function wholeRates(perSecond) {
	const rates = perSecond.filter((rate) => rate > 0);
	const seconds = firstUnit(rates, EXACT_UP_TO, 1e-9) ?? firstUnit(rates, CLOSE_UP_TO, TOLERANCE) ?? surelyClose(rates);
	return {
		timeUnit: seconds * 1e3,
		rates: perSecond.map((rate) => Math.round(rate * seconds))
	};
}
function firstUnit(rates, upTo, tolerance) {
	for (let seconds = 1; seconds <= upTo; seconds++) if (rates.every((rate) => isClose(rate * seconds, tolerance))) return seconds;
}
function isClose(iterations, tolerance) {
	const whole = Math.round(iterations);
	return whole >= 1 && Math.abs(whole - iterations) <= iterations * tolerance;
}
/** Rounding is off by at most a half, which is 0.1 % of 500 iterations. */
function surelyClose(rates) {
	return Math.ceil(.5 / TOLERANCE / Math.min(...rates));
}

// src/plan/size/size.ts
/** ms that a VU past its own close gets beyond the longest falling stage (plan-language, "Phases"). */
const RAMP_DOWN_MARGIN = 5e3;
/** More VUs than the rate needs on average: iterations vary in length (plan-language, "Profiles"). */
const POOL_MARGIN = 1.5;
/**
* A plan's load under a scale, as k6 takes it: whole VUs and rates, sized pools. Times are exact, not yet
* whole ms: the floors of a profile are looked for without the noise of rounding.
*/
function size(load, scale) {
	switch (load.executor) {
		case "ramping-vus": return rampingVUs$1(load.startVUs, load.stages, scale);
		case "constant-vus": return {
			executor: load.executor,
			vus: scaledVUs(load.vus, scale),
			duration: load.duration * scale.time
		};
		case "per-vu-iterations": return {
			executor: load.executor,
			vus: scaledVUs(load.vus, scale),
			iterations: load.iterations,
			maxDuration: load.maxDuration * scale.time
		};
		case "constant-arrival-rate": return constantRate(load, scale);
		case "ramping-arrival-rate": return rampingRate(load, scale);
	}
}
/** At least one VU where there was one; none stays none. */
function scaledVUs(vus, scale) {
	return vus > 0 ? Math.max(1, Math.round(vus * scale.vus)) : 0;
}
function rampingVUs$1(startVUs, planned, scale) {
	const start = scaledVUs(startVUs, scale);
	const stages = planned.map(({ duration, target }) => ({
		duration: duration * scale.time,
		target: scaledVUs(target, scale)
	}));
	return {
		executor: "ramping-vus",
		startVUs: start,
		stages,
		gracefulRampDown: longestFall(start, stages) + RAMP_DOWN_MARGIN
	};
}
function longestFall(start, stages) {
	let longest = 0;
	let before = start;
	for (const { duration, target } of stages) {
		if (target < before) longest = Math.max(longest, duration);
		before = target;
	}
	return longest;
}
function constantRate(load, scale) {
	const perSecond = load.rate * scale.vus;
	const { timeUnit, rates } = wholeRates([perSecond]);
	return {
		executor: load.executor,
		rate: rates[0],
		timeUnit,
		duration: load.duration * scale.time,
		...pool$2(perSecond, load.takes, load.maxVUs, scale)
	};
}
function rampingRate(load, scale) {
	const perSecond = [load.startRate, ...load.stages.map(({ target }) => target)].map((r) => r * scale.vus);
	const { timeUnit, rates } = wholeRates(perSecond);
	return {
		executor: load.executor,
		startRate: rates[0],
		timeUnit,
		stages: load.stages.map(({ duration }, i) => ({
			duration: duration * scale.time,
			target: rates[i + 1]
		})),
		...pool$2(Math.max(...perSecond), load.takes, load.maxVUs, scale)
	};
}
/** `takes` in ms. The plan's own `max_vus` is a cap, scaled like all VUs; the pool never exceeds it. */
function pool$2(perSecond, takes, cap, scale) {
	const needed = Math.max(1, Math.ceil(perSecond * takes * POOL_MARGIN / 1e3 - 1e-9));
	if (cap === void 0) return {
		preAllocatedVUs: needed,
		maxVUs: 2 * needed
	};
	const maxVUs = Math.max(1, Math.ceil(cap * scale.vus - 1e-9));
	return {
		preAllocatedVUs: Math.min(needed, maxVUs),
		maxVUs
	};
}
/** The executor with every time in whole ms. */
function inWholeMs(executor) {
	switch (executor.executor) {
		case "ramping-vus": return {
			...executor,
			stages: executor.stages.map(wholeStage),
			gracefulRampDown: Math.round(executor.gracefulRampDown)
		};
		case "ramping-arrival-rate": return {
			...executor,
			stages: executor.stages.map(wholeStage)
		};
		case "per-vu-iterations": return {
			...executor,
			maxDuration: Math.round(executor.maxDuration)
		};
		default: return {
			...executor,
			duration: Math.round(executor.duration)
		};
	}
}
const wholeStage = (stage) => ({
	...stage,
	duration: Math.round(stage.duration)
});

// src/plan/size/work.ts
/** Holds the close deadline of 2 s with room for the samples that follow it. */
const SOCKET_GRACE = 5e3;
const LONGEST_REST_GRACE = 3e4;
/** The plan under a scale, times exact: for looking for floors. */
function exactShape(plan, scale) {
	return shaped(plan, (scenario) => sizedScenario(plan, scenario, scale));
}
/** The plan under a scale, every time in whole ms: what engines run. */
function wholeShape(plan, scale) {
	return shaped(plan, (scenario) => wholeScenario(sizedScenario(plan, scenario, scale)));
}
function shaped(plan, sized) {
	const entries = Object.entries(plan.scenarios);
	const scenarios = Object.fromEntries(entries.map(([name, scenario]) => [name, sized(scenario)]));
	return {
		work: {
			...plan.environment === void 0 ? {} : { environment: plan.environment },
			...plan.login === void 0 ? {} : { login: plan.login },
			scenarios
		},
		timeline: timelineOf(scenarios, phasesOf$1(plan))
	};
}
function phasesOf$1(plan) {
	const pairs = Object.entries(plan.scenarios).map(([name, scenario]) => [name, scenario.phasesOf ?? name]);
	return new Map(pairs);
}
function sizedScenario(plan, scenario, scale) {
	const common = {
		load: size(scenario.load, scale),
		start: scenario.start * scale.time,
		tags: scenario.tags,
		vars: scenario.vars,
		cookies: scenario.cookies
	};
	if (scenario.kind === "rest") return {
		...common,
		kind: "rest",
		steps: scenario.steps,
		gracefulStop: restGrace(plan, scenario.steps)
	};
	return {
		...common,
		kind: "socket",
		socket: sizedSocket(scenario.socket, scale),
		gracefulStop: SOCKET_GRACE
	};
}
function sizedSocket(socket, scale) {
	return socket.hold === void 0 ? socket : {
		...socket,
		hold: socket.hold * scale.time
	};
}
/** The longest that one request may still take, and a second for what follows it. */
function restGrace(plan, steps) {
	const requests = steps.flatMap(({ request }) => request === void 0 ? [] : [request]);
	const login = plan.login && plan.login.per !== "run" ? [plan.login.request] : [];
	const longest = Math.max(0, ...[...requests, ...login].map(({ timeout }) => timeout));
	return Math.min(longest + 1e3, LONGEST_REST_GRACE);
}
function wholeScenario(scenario) {
	const common = {
		load: inWholeMs(scenario.load),
		start: Math.round(scenario.start)
	};
	if (scenario.kind === "rest") return {
		...scenario,
		...common
	};
	const { socket } = scenario;
	const hold = socket.hold === void 0 ? {} : { hold: Math.max(1, Math.round(socket.hold)) };
	return {
		...scenario,
		...common,
		socket: {
			...socket,
			...hold
		}
	};
}

// src/plan/profile/floors.ts
const LEAST_STEADY = 3e4;
const LEAST_RAMP = 5e3;
/** Halvings of 0..1: finer than a double tells apart near the result. */
const HALVINGS = 60;
/**
* The floors that ask for a larger factor of time than the profile does, the deciding one first.
*
* @param asked what the profile asks for: `vus` multiplies the VUs, `time` is the factor without any floor.
* @param block a run of a pair (Profile.block).
*/
function floorsOf$1(plan, asked, block = false) {
	return [
		...Object.entries(block ? {} : plan.scenarios).flatMap(([name, scenario]) => [...phaseFloors(plan, name, scenario, asked), ...holdFloors(name, scenario)]),
		...sampleFloors(plan, asked),
		...connectFloors(plan, asked)
	].filter(({ factor }) => factor > asked.time).sort((a, b) => b.factor - a.factor);
}
function phaseFloors(plan, name, scenario, { vus, time: asked }) {
	const timed = plan.scenarios[scenario.phasesOf ?? name] ?? scenario;
	const lengthAt = (phase, time) => phaseLength(spansOf({
		load: size(timed.load, {
			vus,
			time
		}),
		start: 0
	}), phase);
	const floor = (phase, least, what) => lengthAt(phase, 1) === 0 ? [] : [{
		what,
		line: scenario.line,
		factor: smallest(asked, (time) => lengthAt(phase, time) >= least)
	}];
	const beats = beatsOf(scenario);
	return [
		...floor("steady", LEAST_STEADY, `steady of ${name} at least ${inSeconds(LEAST_STEADY)}`),
		...floor("ramp", LEAST_RAMP, `ramp of ${name} at least ${inSeconds(LEAST_RAMP)}`),
		...beats === void 0 ? [] : floor("steady", beats.least, `steady of ${name} at least ${beats.what}`)
	];
}
function holdFloors(name, scenario) {
	const beats = beatsOf(scenario);
	const hold = scenario.kind === "socket" ? scenario.socket.hold : void 0;
	if (beats === void 0 || hold === void 0) return [];
	const factor = Math.min(1, beats.least / hold);
	return [{
		what: `hold of ${name} at least ${beats.what}`,
		line: scenario.line,
		factor
	}];
}
/** A socket must live for two heartbeats and the time in which the second may go missing. */
function beatsOf(scenario) {
	const heartbeat = scenario.kind === "socket" ? scenario.socket.heartbeat : void 0;
	if (heartbeat === void 0) return void 0;
	const least = 2 * heartbeat.every + heartbeat.timeout;
	return {
		least,
		what: `${`2 × heartbeat ${inSeconds(heartbeat.every)} + timeout ${inSeconds(heartbeat.timeout)}`} = ${inSeconds(least)}`
	};
}
/** Time for the samples that a gated quantile needs, where time brings samples and the plan states how many. */
function sampleFloors(plan, { vus, time: asked }) {
	return plan.gates.flatMap(({ selector, stat, line }) => {
		const needed = stat.kind === "p" ? samplesNeeded(stat.percent) : null;
		const at = (time) => {
			const { work, timeline } = exactShape(plan, {
				vus,
				time
			});
			return expectedSamples(selector, work, timeline);
		};
		const { samples, grows } = at(1);
		if (stat.kind !== "p" || needed === null || !grows || samples === "unknown" || samples === 0) return [];
		return [{
			what: `${needed} samples for p(${stat.percent}) of ${formatSelector(selector)}`,
			line,
			factor: smallest(asked, (time) => Number(at(time).samples) >= needed)
		}];
	});
}
/** All times of the connects shrink by the same factor, so that their rate grows by its inverse. */
function connectFloors(plan, { vus }) {
	const full = peakConnects(exactShape(plan, {
		vus: 1,
		time: 1
	}));
	if (full === 0) return [];
	const factor = Math.min(1, peakConnects(exactShape(plan, {
		vus,
		time: 1
	})) / full);
	return [{
		what: `no more connects than the full plan's ${Number(full.toFixed(2))}/s`,
		line: 0,
		factor
	}];
}
/** The most upgrades per second at any moment; VUs that start all at once are no rate. */
function peakConnects({ work }) {
	const rates = Object.values(work.scenarios).flatMap((scenario) => scenario.kind === "socket" ? [connectRate(scenario)] : []);
	const curves = rates.flatMap(({ breaks }) => breaks);
	return peakOf$1(curves, (at, side) => rates.reduce((sum, rate) => sum + rate.at(at, side), 0));
}
/** The smallest factor from `least` to 1 at which the demand holds; it holds at every larger one. 1 where it never does. */
function smallest(least, holds) {
	if (holds(least)) return least;
	if (!holds(1)) return 1;
	let low = least;
	let high = 1;
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (holds(middle)) high = middle;
		else low = middle;
	}
	return high;
}
/** `90000` is `90 s`. */
function inSeconds(ms) {
	return `${Number((ms / 1e3).toFixed(3))} s`;
}

// src/plan/profile/profile.ts
/** What `Load.profile` says where the plan runs as written. */
const FULL = "full";
/**
* The profile's scale: f is the smallest factor of time ≥ time ÷ whole timeline at which every floor holds, and at
* most 1. Without a profile everything is 1 and no floor is asked.
*/
function sizingOf(plan, profile) {
	const full = endOf$2(exactShape(plan, {
		vus: 1,
		time: 1
	}));
	if (profile === void 0) return {
		scale: {
			vus: 1,
			time: 1
		},
		full,
		asked: full,
		lengthened: []
	};
	const asked = Math.min(full, profile.time ?? full);
	const time = full === 0 ? 1 : asked / full;
	const lengthened = floorsOf$1(plan, {
		vus: profile.vus,
		time
	}, profile.block);
	return {
		scale: {
			vus: profile.vus,
			time: lengthened[0]?.factor ?? time
		},
		full,
		asked,
		lengthened
	};
}
/** ms from the start of the run to the last planned moment. */
function endOf$2({ work, timeline }) {
	const ends = Object.values(work.scenarios).map(({ load, start }) => start + lengthOf(load));
	return Math.max(0, timelineEnd(timeline), ...ends);
}
/**
* The profile of that name; undefined without a name.
*
* @throws {Failure} `usage` for a name that the plan does not have.
*/
function profileOf(plan, name) {
	if (name === void 0) return void 0;
	if (Object.hasOwn(plan.profiles, name)) return plan.profiles[name];
	const known = Object.keys(plan.profiles);
	const near = nearest(name, known);
	const list = known.length === 0 ? "it has no profiles" : `it has ${known.join(", ")}`;
	const meant = near === void 0 ? "." : `; did you mean "${near}"?`;
	throw new Failure("usage", `${plan.file} has no profile "${name}": ${list}${meant} Without a profile the plan runs as written.`);
}

// src/model/load/placeholder.ts
const SCOPES$1 = [
	"targets",
	"login",
	"users",
	"vars",
	"saved",
	"sent",
	"received"
];
const SIMPLE = [
	"vu",
	"iteration",
	"n",
	"uuid",
	"now"
];
/** Every name that may follow `${`, as shown when an unknown one is met. */
const PLACEHOLDERS = [
	...SCOPES$1.map((scope) => `${scope}.`),
	...SIMPLE,
	"pick("
];
/** A `${…}` that is not in the grammar of plan-language.md, "Values". `text` is what stood between the braces. */
var PlaceholderError = class extends Error {
	text;
	constructor(text, message) {
		super(message);
		this.text = text;
	}
};
/**
* Splits text into literals and references. A `$` that no `{` follows is literal.
*
* @throws {PlaceholderError} for an unclosed brace or an unknown name.
*/
function parsePlaceholders(text) {
	const pieces = [];
	let from = 0;
	for (let open = text.indexOf("${"); open >= 0; open = text.indexOf("${", from)) {
		const close = text.indexOf("}", open);
		if (close < 0) throw new PlaceholderError(text.slice(open + 2), `"\${" is never closed in "${text}"`);
		if (open > from) pieces.push(text.slice(from, open));
		pieces.push(parseReference(text.slice(open + 2, close)));
		from = close + 1;
	}
	if (from < text.length || pieces.length === 0) pieces.push(text.slice(from));
	return pieces;
}
/** The text with every closed `${…}` replaced, by what stands between its braces. In one pass: texts may be long. */
function replacePlaceholders(text, replace) {
	let done = "";
	let from = 0;
	for (let open = text.indexOf("${"); open >= 0; open = text.indexOf("${", from)) {
		const close = text.indexOf("}", open);
		if (close < 0) break;
		done += text.slice(from, open) + replace(text.slice(open + 2, close));
		from = close + 1;
	}
	return done + text.slice(from);
}
function parseReference(inner) {
	const env = /^([A-Z_][A-Z0-9_]*)(:-([^]*))?$/.exec(inner);
	if (env?.[1] !== void 0) return {
		kind: "env",
		name: env[1],
		...env[3] === void 0 ? {} : { fallback: env[3] }
	};
	const simple = SIMPLE.find((name) => name === inner);
	if (simple !== void 0) return { kind: simple };
	const pick = /^pick\(([^()]+)\)$/.exec(inner);
	if (pick?.[1] !== void 0) return {
		kind: "pick",
		of: pick[1].split(",").map((item) => item.trim())
	};
	const dot = inner.indexOf(".");
	const scope = SCOPES$1.find((name) => name === inner.slice(0, dot));
	if (scope !== void 0 && dot + 1 < inner.length) return {
		kind: scope,
		path: inner.slice(dot + 1)
	};
	throw new PlaceholderError(inner, `unknown placeholder "\${${inner}}"`);
}

// src/plan/grant/uses.ts
/** Every url that the virtual users open. */
function usesOf(work) {
	const scenarios = Object.entries(work.scenarios).flatMap(([name, scenario]) => {
		if (scenario.kind === "rest") return requestsOf(name, scenario.steps);
		const { url, open, whileOpen } = scenario.socket;
		return [{
			...split(url),
			where: `the socket of ${name}`,
			socket: true,
			scenario: name
		}, ...requestsOf(name, [...open, ...whileOpen])];
	});
	const login = work.login;
	return login === void 0 ? scenarios : [...scenarios, {
		...split(login.request.url),
		where: "the login",
		socket: false
	}];
}
function requestsOf(scenario, steps) {
	return steps.flatMap(({ request }) => request === void 0 ? [] : [{
		...split(request.url),
		where: `request ${request.name} of ${scenario}`,
		socket: false,
		scenario
	}]);
}
function split(url) {
	const [first] = parsePlaceholders(url);
	if (first === void 0 || typeof first === "string" || first.kind !== "targets") return {
		target: "",
		rest: url
	};
	return {
		target: first.path,
		rest: url.slice(url.indexOf("}") + 1)
	};
}

// src/plan/parse/yaml/pointer.ts
/** The pointer of a key or list index below `parent`. */
function below$2(parent, key) {
	return `${parent}/${typeof key === "number" ? key : key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
/** The keys from the root down, unescaped. List indices are digits. */
function keysOf(pointer) {
	return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** As a person would write it: `scenarios.orders.socket.open[0].send`. */
function dotted(pointer) {
	let text = "";
	for (const key of keysOf(pointer)) if (/^\d+$/.test(key)) text += `[${key}]`;
	else if (/^[\w-]{1,64}$/.test(key)) text += text === "" ? key : `.${key}`;
	else text += `[${JSON.stringify(key.slice(0, 64))}]`;
	return text;
}

// src/plan/parse/yaml/problems.ts
/** Problems shown in the message of the failure. */
const SHOWN = 50;
/** Problems kept at all: nobody mends more at once, and bytes of any kind must be answered in time. */
const KEPT$1 = 200;
/** Gathers everything that is wrong with one plan. */
var Problems = class {
	file;
	#found = [];
	#seen = /* @__PURE__ */ new Set();
	#more = 0;
	constructor(file) {
		this.file = file;
	}
	get none() {
		return this.#found.length === 0;
	}
	/** Adds a problem; the same one at the same place counts once. A costly message is made only if it is kept. */
	add(position, path, message) {
		if (this.#found.length >= KEPT$1) {
			this.#more++;
			return;
		}
		const text = safe(typeof message === "string" ? message : message(), 800);
		const key = `${position.line}:${position.column}:${path}:${text}`;
		if (this.#seen.has(key)) return;
		this.#seen.add(key);
		this.#found.push({
			file: this.file,
			...position,
			path: safe(dotted(path), 300),
			message: text
		});
	}
	/** Counts problems that nobody looks at one by one any more. */
	addUncounted(count) {
		this.#more += count;
	}
	/** @throws {Failure} `plan`, with every problem in the order of the file, if there is one. */
	throwIfAny() {
		if (this.none) return;
		const ordered = [...this.#found].sort((a, b) => a.line - b.line || a.column - b.column);
		throw new Failure("plan", message(ordered, this.#more), ordered);
	}
};
function message(problems, uncounted) {
	const lines = problems.slice(0, SHOWN).map((problem) => {
		const path = problem.path === "" ? "" : `${problem.path}: `;
		return `${problem.file}:${problem.line}:${problem.column} ${path}${problem.message}`;
	});
	const more = problems.length + uncounted - lines.length;
	return [...lines, ...more > 0 ? [`and ${more} more`] : []].join("\n");
}
/** Something that was found, in quotes where it is a text. The text of a plan may be hostile. */
function quoted$1(value) {
	return typeof value === "string" ? `"${safe(value, 60)}"` : safe(JSON.stringify(value) ?? "nothing", 60);
}
/** A text as one line that cannot steer a terminal, cut to `length` characters before what cannot be seen is spelled. */
function safe(text, length) {
	if (text.length <= length) return spelled(text);
	const characters = [...text.slice(0, 2 * length + 2)];
	return spelled(characters.length > length ? `${characters.slice(0, length - 3).join("")}...` : text);
}

// src/plan/forecast/warnings.ts
/** What is allowed in a plan but probably not meant, each as one line for a log. */
function planWarnings({ file, warnings }) {
	return warnings.map(({ line, message }) => safe(`${file}:${line} ${message}`, 1e3));
}

// src/plan/forecast/forecast.ts
/** The most sockets whose VUs start at the same moment. */
function connectsAtOnce(work) {
	const heights = /* @__PURE__ */ new Map();
	for (const scenario of Object.values(work.scenarios)) {
		if (scenario.kind !== "socket") continue;
		for (const { at, height } of jumpsOf(curveOf(scenario))) heights.set(at, (heights.get(at) ?? 0) + height);
	}
	return Math.max(0, ...heights.values());
}

// src/plan/forecast/volume.ts
/** The whole life of a scenario. */
const ALWAYS = [{
	phase: "steady",
	from: 0,
	to: Number.MAX_SAFE_INTEGER
}];
/** Reckoned from the load alone; nothing is started. `runs`: how often it is measured, at most. */
function volumeOf({ work, timeline, duration, ...load }, runs = load.runs) {
	const flows = Object.entries(work.scenarios).flatMap(([name, scenario]) => flowsOf(name, scenario));
	const known = flows.flatMap((flow) => flow.count === "unknown" ? [] : [{
		...flow,
		count: flow.count
	}]);
	const unknown = flows.filter(({ count }) => count === "unknown");
	const sum = (what) => Math.ceil(runs * known.reduce((total, flow) => total + flow.count * flow[what], 0) - 1e-6);
	const unnumbered = (what) => unknown.filter((flow) => flow[what] > 0).map(({ name }) => name);
	return {
		vus: heldVUs(work),
		connectsPerSecond: Math.ceil(peakConnects({
			work,
			timeline
		}) + connectsAtOnce(work) - 1e-6),
		minutes: runs * duration / 6e4,
		messages: sum("messages"),
		bytes: sum("bytes"),
		unbounded: {
			messages: unnumbered("messages"),
			bytes: unnumbered("bytes")
		}
	};
}
function flowsOf(name, scenario) {
	if (scenario.kind === "socket") return socketFlows(name, scenario);
	const { load } = scenario;
	const count = isArrivalRate(load) ? area(curveOf(scenario), ALWAYS) : load.executor === "per-vu-iterations" ? load.vus * load.iterations : "unknown";
	return stepFlows(`the requests of ${name}`, scenario.steps, count);
}
function socketFlows(name, scenario) {
	const { open, whileOpen, heartbeat, messages } = scenario.socket;
	const seconds = area(openSockets(scenario), ALWAYS);
	const opened = connects$1(scenario, ALWAYS);
	const beat = heartbeat && {
		name: `the heartbeat of ${name}`,
		count: seconds * 1e3 / heartbeat.every,
		messages: heartbeat.by === "message" ? 1 : 0,
		bytes: sizeOf$1(heartbeat.send)
	};
	return [
		...stepFlows(`what ${name} sends when it opens`, open, opened),
		...whileOpen.flatMap((step) => stepFlows(`what ${name} sends while open`, [step], seconds * 1e3 / Math.max(1, step.every[0]))),
		...beat === void 0 ? [] : [beat],
		...messages.map(({ rate, rateTo = rate, feed }) => ({
			name: `the messages of ${feed ?? name}`,
			count: rateTo === void 0 ? "unknown" : rateTo * seconds,
			messages: 1,
			bytes: 0
		}))
	];
}
function stepFlows(name, steps, count) {
	return steps.map(({ request, send }) => ({
		name,
		count,
		messages: send === void 0 ? 0 : 1,
		bytes: sizeOf$1(send) + sizeOf$1(request?.body)
	}));
}
const utf8$1 = new TextEncoder();
function sizeOf$1(what) {
	if (what === void 0) return 0;
	if ("base64" in what) return Math.floor(what.base64.length * 3 / 4);
	if ("text" in what) return utf8$1.encode(what.text).length;
	if ("json" in what) return utf8$1.encode(JSON.stringify(what.json)).length;
	return utf8$1.encode(new URLSearchParams(Object.entries(what.form)).toString()).length;
}

// src/plan/forecast/caps.ts
const ROWS$1 = [
	{
		cap: "vus",
		key: "vus",
		unit: "virtual users at once"
	},
	{
		cap: "connectsPerSecond",
		key: "connects_per_second",
		unit: "connects a second"
	},
	{
		cap: "minutes",
		key: "minutes",
		unit: "minutes of load"
	},
	{
		cap: "messages",
		key: "messages",
		unit: "messages"
	},
	{
		cap: "bytes",
		key: "bytes",
		unit: "bytes sent"
	}
];
/** Of each limit the smallest that somebody sets. */
function strictest(all) {
	const rows = ROWS$1.flatMap(({ cap }) => {
		const limits = all.flatMap((caps) => caps[cap] === void 0 ? [] : [caps[cap]]);
		return limits.length === 0 ? [] : [[cap, Math.min(...limits)]];
	});
	return Object.fromEntries(rows);
}
/**
* Refuses a load that asks for more than it may, before anything is started.
*
* @param runs how often it is measured, at most; the profile's number unless given.
* @throws {Failure} `policy`: every limit that is exceeded, and what a limit cannot be held to because the plan gives
* no number for it.
*/
function checkCaps(load, caps, runs = load.runs) {
	const volume = volumeOf(load, runs);
	const problems = ROWS$1.flatMap(({ cap, key, unit }) => {
		const limit = caps[cap];
		if (limit === void 0) return [];
		return [...over$1(volume[cap], limit, key, unit), ...unbounded(cap, key, volume)];
	});
	if (problems.length === 0) return;
	const what = `${load.plan.file}, profile ${load.profile}, asks for more than it may`;
	throw new Failure("policy", [`${what}:`, ...problems].join("\n"));
}
function over$1(asked, limit, key, unit) {
	if (asked <= limit) return [];
	return [`${shown$2(asked)} ${unit}, the cap ${key} is ${shown$2(limit)}: run a smaller profile, or raise the cap`];
}
function unbounded(cap, key, volume) {
	if (cap !== "messages" && cap !== "bytes") return [];
	return [...new Set(volume.unbounded[cap])].map((what) => `${what} cannot be held to the cap ${key}: the plan gives no rate for them`);
}
/** Rounded up: what is over a limit never looks as if it met it. */
function shown$2(figure) {
	return Number.isInteger(figure) ? integer(figure) : String(Math.ceil(figure * 100) / 100);
}

// src/plan/grant/origin.ts
const DEFAULT_PORT = {
	http: 80,
	https: 443,
	ws: 80,
	wss: 443
};
/**
* Reads a base URL: scheme, host, perhaps port and path, nothing else. A host in a second spelling (octal, hex or
* short IPv4, upper-case percent escapes, an IDN not in punycode) is refused: engines resolve such names in
* different ways (k6 asks DNS for `0x7f.1`), and what is checked must be what is dialled.
*
* @returns the origin, or what is wrong with the text; the answer never holds user information of the URL.
*/
function readOrigin(text) {
	const syntax = syntaxProblem(text);
	if (syntax !== void 0) return { problem: syntax };
	const url = new URL(text);
	const scheme = url.protocol.slice(0, -1);
	if (!isScheme(scheme)) return { problem: "its scheme is not http, https, ws or wss" };
	const spelling = spellingProblem(text, url);
	if (spelling !== void 0) return { problem: spelling };
	return {
		scheme,
		host: url.hostname.replace(/^\[|\]$/g, ""),
		port: url.port === "" ? DEFAULT_PORT[scheme] : Number(url.port),
		text: `${scheme}://${url.host}`
	};
}
function isScheme(text) {
	return Object.hasOwn(DEFAULT_PORT, text);
}
function syntaxProblem(text) {
	if (text === "") return "it is empty";
	if (/[^\x21-\x7e]/.test(text)) return "it holds a space, a control character or one outside ASCII";
	if (!/^[a-z]+:\/\/[^/?#]/i.test(text)) return "it does not begin with scheme://host";
	if (/["<>\\^`{|}]/.test(text)) return "it holds a character that no URL may hold unescaped";
	if (text.includes("#")) return "it holds a fragment (#), which no socket may have";
	if (text.includes("?")) return "it holds a query (?); a query belongs to the url that uses the target";
	if (authorityOf$1(text).includes("@")) return "it holds user information (@); put credentials into a header";
	if (!URL.canParse(text)) return "its host or port cannot be read";
}
function spellingProblem(text, url) {
	const written = authorityOf$1(text).toLowerCase().replace(/:\d*$/, "");
	if (url.hostname.endsWith(".")) return "its host ends with a dot; leave the dot out";
	if (written !== url.hostname) return `its host is a second spelling of ${url.hostname}; write that`;
	if (!/^(\[.*\]|[a-z0-9._-]+)$/.test(url.hostname)) return "its host holds a character that no host name has";
	if (/^\.|\.\./.test(url.hostname)) return "its host has an empty part between dots";
	if (url.port === "0") return "its port is 0, which nothing listens on";
}
function authorityOf$1(text) {
	return /^[a-z]+:\/\/([^/?#]*)/i.exec(text)?.[1] ?? "";
}

// src/plan/grant/grants.ts
/**
* Reads one `--allow-target`: an origin, without path.
*
* @throws {Failure} `usage`.
*/
function parseGrant(text) {
	const origin = readOrigin(text);
	if ("problem" in origin) throw new Failure("usage", `a target is granted by its origin, such as wss://feed.example:8443; ${origin.problem}`);
	if (!/^[a-z]+:\/\/[^/]+\/?$/i.test(text)) throw new Failure("usage", `a target is granted by its origin, without a path; write ${origin.text}`);
	return origin;
}

// src/plan/parse/yaml/schema-errors.ts
/** Mistakes of the schema that are put into words; beyond them only the number counts. */
const EXPLAINED = 200;
/** Adds a problem in plain words for every mistake; several about one value are one. */
function explain(errors, locate, problems) {
	const seen = /* @__PURE__ */ new Set();
	for (const error of errors.filter((one) => one.keyword !== "if" && one.keyword !== "propertyNames")) {
		const place = placeOf$2(error);
		if (seen.has(place.id)) continue;
		seen.add(place.id);
		if (seen.size > EXPLAINED) problems.addUncounted(1);
		else problems.add(locate(place.at, place.part), place.at, sentence$5(error));
	}
}
function placeOf$2({ keyword, instancePath, params, propertyName }) {
	if (keyword === "required") return {
		at: instancePath,
		part: "key",
		id: `${instancePath}!${params.missingProperty}`
	};
	const key = propertyName ?? (keyword === "additionalProperties" ? params.additionalProperty : void 0);
	if (key === void 0) return {
		at: instancePath,
		part: "value",
		id: instancePath
	};
	const at = below$2(instancePath, String(key));
	return {
		at,
		part: "key",
		id: at
	};
}
function sentence$5(error) {
	const { keyword, params, parentSchema, data, propertyName } = error;
	if (propertyName !== void 0) return `${quoted$1(propertyName)} is not ${expected$1(parentSchema)}`;
	switch (keyword) {
		case "required": return missing$1(String(params.missingProperty), parentSchema);
		case "additionalProperties": return unknownKey(String(params.additionalProperty), parentSchema);
		case "enum": return oneOf$1(data, error.schema);
		case "const": return `found ${found$1(data)}, expected ${quoted$1(error.schema)}`;
		default: return `found ${found$1(data)}, expected ${bound(keyword, error.schema) ?? expected$1(parentSchema)}${unit(error)}`;
	}
}
/** The commonest slip: a bare number where a duration stands. */
function unit({ data, parentSchema }) {
	return (parentSchema.title?.startsWith("a duration") ?? false) && typeof data === "number" ? `; write ${data}s or ${data}ms` : "";
}
function missing$1(key, { properties }) {
	const example = properties?.[key]?.examples?.[0];
	return `"${key}" is missing${example === void 0 ? "" : `; write for instance ${key}: ${inline(example)}`}`;
}
function unknownKey(key, { properties = {} }) {
	const known = Object.keys(properties);
	const close = nearest(key, known) ?? known.find((name) => key.length > 2 && name.startsWith(key));
	const advice = close === void 0 ? `expected one of ${known.join(", ")}` : `did you mean "${close}"?`;
	return `unknown key ${quoted$1(key)}; ${advice}`;
}
/** "found X, expected one of A, B", with the nearest of them. */
function oneOf$1(data, known) {
	const close = typeof data === "string" ? nearest(data, known.map(String)) : void 0;
	const hint = close === void 0 ? "" : `; did you mean "${close}"?`;
	return `found ${found$1(data)}, expected one of ${known.join(", ")}${hint}`;
}
function expected$1({ title, type, examples }) {
	const what = title ?? typeWords(type);
	const example = examples?.[0];
	return example === void 0 || typeof example === "object" ? what : `${what}, such as ${inline(example)}`;
}
const TYPES = {
	object: "a mapping",
	array: "a list",
	string: "a text",
	boolean: "true or false",
	integer: "a whole number",
	number: "a number"
};
function typeWords(type) {
	return (Array.isArray(type) ? type : [type]).map((one) => TYPES[String(one)] ?? "something else").join(" or ");
}
function bound(keyword, limit) {
	switch (keyword) {
		case "type": return;
		case "minimum": return `at least ${limit}`;
		case "maximum": return `at most ${limit}`;
		case "minItems":
		case "minProperties": return limit === 1 ? "at least one entry" : `at least ${limit} entries`;
		case "maxItems":
		case "maxProperties": return `at most ${limit} entries`;
		default: return;
	}
}
/** A found value in words: `"3x"`, `12`, `a mapping`. */
function found$1(data) {
	if (data === null || data === void 0) return "nothing";
	if (Array.isArray(data)) return data.length === 0 ? "an empty list" : "a list";
	if (typeof data === "object") return Object.keys(data).length === 0 ? "an empty mapping" : "a mapping";
	return quoted$1(data);
}
function inline(example) {
	return typeof example === "string" ? example : JSON.stringify(example);
}

// src/plan/parse/yaml/tokens.ts
var import_dist$1 = require_dist();
/** Deepest nesting. */
const MAX_DEPTH = 32;
/** More lexical tokens than any readable plan has; the time of what follows grows with them. */
const MAX_TOKENS = 1e4;
/** yaml's lexer announces a scalar with this token; the next one is the scalar's own text. */
const SCALAR = "";
const CORE_TAGS = /* @__PURE__ */ new Set([
	"!!str",
	"!!int",
	"!!float",
	"!!bool",
	"!!null",
	"!!map",
	"!!seq"
]);
/**
* Runs yaml's lexer and parser token by token and stops at once at what a plan may not hold, so that hostile text
* costs no more than its beginning: a nested bomb never reaches the recursive part of the library.
* Undefined after a problem.
*/
function tokensOf(text, lines, problems) {
	const parser = new import_dist$1.Parser(lines.addNewLine);
	const found = [];
	lines.addNewLine(0);
	let count = 0;
	let previous = "";
	for (const source of new import_dist$1.Lexer().lex(text)) {
		const at = parser.offset;
		for (const token of parser.next(source)) found.push(token);
		const refusal = tooMuch(++count, parser) ?? (previous === SCALAR ? void 0 : refusedToken(source));
		previous = source;
		if (refusal === void 0) continue;
		problems.add(positionOf(lines, at), "", refusal);
		return;
	}
	for (const token of parser.end()) found.push(token);
	return found;
}
function tooMuch(count, parser) {
	if (count > MAX_TOKENS) return "the plan holds more than a plan can need (over 10,000 tokens of YAML)";
	if (parser.stack.length > 34) return `nested deeper than ${32} levels`;
}
function refusedToken(source) {
	switch (source[0]) {
		case "&":
		case "*": return `${quoted$1(source)}: anchors and aliases are not allowed; write the value out`;
		case "%": return `${quoted$1(source)}: directives are not allowed; remove this line`;
		case "!": return CORE_TAGS.has(source) ? void 0 : `${quoted$1(source)}: only the tags of YAML's core schema are allowed`;
		case "\"": return refusedEscape(source);
		default: return;
	}
}
/** YAML 1.2, section 5.7. A `\\` before a line end joins the lines. */
const ESCAPE = /\\(x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|[^])?/g;
/** The library makes an error with a stack for every bad escape; a text full of them would cost a second. */
function refusedEscape(text) {
	for (const [written, code = ""] of text.matchAll(ESCAPE)) if (!isEscape(code)) return `${quoted$1(written)} is no escape of a double-quoted text; write \\\\ for a backslash`;
}
function isEscape(code) {
	const digits = code.slice(1);
	if (code[0] === "x") return digits.length === 2;
	if (code[0] === "u") return digits.length === 4;
	if (code[0] === "U") return digits.length === 8 && Number.parseInt(digits, 16) <= 1114111;
	return /^[0abtnvfre "/\\N_LP\t\r\n]$/.test(code);
}
/** The position of an offset; the counter knows every line that was read so far. */
function positionOf(lines, offset) {
	const { line, col } = lines.linePos(offset);
	return {
		line: Math.max(1, line),
		column: Math.max(1, col)
	};
}

// src/plan/parse/yaml/yaml.ts
const MAX_KEY = 256;
/**
* One YAML 1.2 core document as JSON. Undefined after a problem that leaves no usable document; a duplicate key or
* an infinite number is a problem as well, but the rest can still be checked.
*/
function parseYaml(text, problems) {
	const lines = new import_dist$1.LineCounter();
	const tokens = tokensOf(text, lines, problems);
	if (tokens === void 0 || severalDocuments(tokens, lines, problems)) return void 0;
	const [document] = new import_dist$1.Composer({
		version: "1.2",
		schema: "core",
		merge: false,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent"
	}).compose(tokens, true, text.length);
	if (document === void 0) return void 0;
	for (const { pos, message } of [...document.errors, ...document.warnings]) problems.add(positionOf(lines, pos[0]), "", `not valid YAML: ${safe(message, 160)}`);
	if (document.errors.length > 0) return void 0;
	const reader = new Reader(lines, problems);
	return {
		value: reader.read(document.contents, "", 1),
		locate: reader.locate,
		refused: reader.refused
	};
}
function severalDocuments(tokens, lines, problems) {
	const second = tokens.filter((token) => token.type === "document")[1];
	if (second === void 0) return false;
	problems.add(positionOf(lines, second.offset), "", "a second document begins here; a plan is one document");
	return true;
}
/** Turns nodes into plain JSON key by key and remembers where each stands. */
var Reader = class {
	#lines;
	#problems;
	refused = /* @__PURE__ */ new Set();
	#places = /* @__PURE__ */ new Map();
	constructor(lines, problems) {
		this.#lines = lines;
		this.#problems = problems;
	}
	/** The place itself, or the nearest one above it that is written. */
	locate = (at, part) => {
		for (let pointer = at;; pointer = pointer.slice(0, pointer.lastIndexOf("/"))) {
			const place = this.#places.get(pointer);
			if (place !== void 0) return this.#position(pointer === at ? place[part] : place.key);
			if (pointer === "") return {
				line: 1,
				column: 1
			};
		}
	};
	read(node, at, depth, key) {
		const offset = node?.range?.[0] ?? key ?? 0;
		this.#places.set(at, {
			key: key ?? offset,
			value: offset
		});
		if (depth > 32 && !(0, import_dist$1.isScalar)(node)) return this.#refuse(offset, at, `nested deeper than ${32} levels`);
		if ((0, import_dist$1.isMap)(node)) return this.#readMap(node.items, at, depth);
		if ((0, import_dist$1.isSeq)(node)) return node.items.map((item, index) => this.read(item, below$2(at, index), depth + 1));
		return (0, import_dist$1.isScalar)(node) ? this.#scalar(node.value, offset, at) : null;
	}
	#readMap(items, at, depth) {
		const entries = /* @__PURE__ */ new Map();
		for (const { key, value } of items) {
			const offset = key.range?.[0] ?? 0;
			const name = this.#name(key, offset, at);
			if (name === void 0) continue;
			if (entries.has(name)) this.#refuseKey(offset, below$2(at, name), `duplicate key ${quoted$1(name)}`);
			else entries.set(name, this.read(value, below$2(at, name), depth + 1, offset));
		}
		return Object.fromEntries(entries);
	}
	/** The text of a key, or undefined after a problem. A plain key keeps its text, whatever type YAML sees in it. */
	#name(key, offset, at) {
		if (!(0, import_dist$1.isScalar)(key)) return this.#refuseKey(offset, at, "a key must be a text; put it in quotes");
		const name = key.type === "PLAIN" ? key.source ?? "" : String(key.value);
		if (name === "" && key.type === "PLAIN") return this.#refuseKey(offset, at, "a key is missing before \":\"");
		if (name === "<<") return this.#refuseKey(offset, at, "merge keys (<<) are not allowed; write the values out");
		if (name.length > MAX_KEY) return this.#refuseKey(offset, at, `a key is longer than ${MAX_KEY} characters`);
		if (PROTOTYPE_KEYS.has(name)) return this.#refuseKey(offset, at, `the key ${quoted$1(name)} is not allowed`);
		return name;
	}
	#scalar(value, offset, at) {
		if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
		if (typeof value !== "number") return this.#refuse(offset, at, "a value of this type is not allowed");
		if (!Number.isFinite(value)) return this.#refuse(offset, at, `found ${value}, expected a finite number`);
		if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value;
		return this.#refuse(offset, at, "the number is too large to be kept exactly; put it in quotes to send it as text");
	}
	#refuseKey(offset, at, message) {
		this.#problems.add(this.#position(offset), at, message);
	}
	#refuse(offset, at, message) {
		this.#problems.add(this.#position(offset), at, message);
		this.refused.add(at);
		return null;
	}
	#position(offset) {
		return positionOf(this.#lines, offset);
	}
};

// src/plan/forecast/policy-file.ts
/** Where a repository keeps it. */
const POLICY_FILE = ".github/socketgate-policy.yml";
const MAX_BYTES$1 = 65536;
/**
* Reads `.github/socketgate-policy.yml` (schemas/policy.schema.json).
*
* @throws {Failure} `policy`, with every problem and where it stands: a policy that cannot be understood grants
* nothing and lifts no limit.
*/
function parsePolicy(bytes) {
	try {
		return read$5(bytes);
	} catch (error) {
		if (!(error instanceof Failure) || error.outcome === "policy") throw error;
		throw new Failure("policy", error.message, error.problems);
	}
}
function read$5(bytes) {
	const problems = new Problems(POLICY_FILE);
	const text = decode$1(bytes, problems);
	const document = text === void 0 ? void 0 : parseYaml(text, problems);
	problems.throwIfAny();
	const { value, locate } = document;
	if (!isObject(value)) problems.add({
		line: 1,
		column: 1
	}, "", "a policy is a mapping that begins with version: 1");
	else if (!validate(value)) explain(validate.errors ?? [], locate, problems);
	problems.throwIfAny();
	return policyOf(value);
}
function policyOf({ targets = [], caps = {}, commands = false }) {
	const { connects_per_second: connectsPerSecond, ...rest } = caps;
	return {
		grants: targets.map(parseGrant),
		caps: {
			...rest,
			...connectsPerSecond === void 0 ? {} : { connectsPerSecond }
		},
		commands
	};
}
function decode$1(bytes, problems) {
	const start = {
		line: 1,
		column: 1
	};
	if (bytes.length > MAX_BYTES$1) {
		problems.add(start, "", `it has ${bytes.length} bytes; the limit is ${MAX_BYTES$1} (64 KiB)`);
		return;
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		problems.add(start, "", "it is not UTF-8; save it with that encoding");
		return;
	}
}

// src/action/base/base-policy.ts
/** Nothing is granted, nothing is limited. */
const NO_POLICY = {
	grants: [],
	caps: {},
	commands: false
};
/**
* The repository's policy at the base of a change: from the checkout where it holds that commit (no network, no
* token), else over the API. A branch is always asked of the API: the checkout may be behind it.
*
* @throws {Failure} `policy`, where it is malformed or cannot be read: not to know it does not lift its limits.
*/
async function basePolicy(place) {
	const local = await fromCheckout(place);
	if (local !== void 0) return local === null ? NO_POLICY : parsePolicy(local);
	let bytes;
	try {
		bytes = await place.remote(POLICY_FILE, place.ref);
	} catch (error) {
		throw unreadable(place.ref, error);
	}
	return bytes === null ? NO_POLICY : parsePolicy(bytes);
}
/** Null: the commit has no such file; undefined: the checkout does not have the commit. */
async function fromCheckout({ cwd, ref, env }) {
	if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) return void 0;
	const git = gitIn(cwd, env);
	try {
		const listed = await git([
			"ls-tree",
			"--full-tree",
			"-z",
			ref,
			"--",
			POLICY_FILE
		]);
		const entry = /^(\d{6}) (\w+) ([0-9a-f]+)\t/.exec(listed.toString());
		if (listed.length === 0) return null;
		if (entry?.[1]?.startsWith("100") !== true) throw new Failure("policy", `${POLICY_FILE} is not a plain file`);
		return await git([
			"cat-file",
			"blob",
			entry[3]
		]);
	} catch (error) {
		if (error instanceof Failure) throw error;
		return;
	}
}
function unreadable(ref, error) {
	const why = error instanceof Error ? error.message : String(error);
	return new Failure("policy", `${POLICY_FILE} could not be read at ${ref}: ${clean(why, 200)}. Give the job "contents: read", or check out with fetch-depth: 2`);
}

// src/action/base/remote-file.ts
/** ms for one file: nothing is started before it is there. */
const TIME = 2e4;
const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
const COMMIT$1 = "GET /repos/{owner}/{repo}/commits/{ref}";
/**
* Reads a file of the event's repository over the API. GitHub answers 404 for a missing file, for a missing commit and
* to a token that may not read alike; so the commit is asked for, too, before a file counts as missing.
*/
function readContents(token, { repository }, env) {
	return async (path, ref) => {
		if (repository === null || !token || !env.GITHUB_API_URL) throw new Error("there is no token, or no API to ask");
		const { openApi } = await import("./action-door-api.js");
		const api = await openApi({
			token,
			url: env.GITHUB_API_URL,
			userAgent: TOOL$1
		});
		const place = {
			owner: repository.owner,
			repo: repository.name,
			ref
		};
		const { status, data, message } = await ask$1(api, CONTENTS, {
			...place,
			path
		});
		if (status === 200) return contentOf$1(data);
		if (status !== 404) throw new Error(`${status || "no answer"}, ${message}`);
		const commit = await ask$1(api, COMMIT$1, place);
		if (commit.status === 200) return null;
		throw new Error(`${commit.status || "no answer"}, ${commit.message}`);
	};
}
const ask$1 = (api, route, parameters) => api.request(route, parameters, AbortSignal.timeout(TIME));
/** A symbolic link, a folder or a file of over 1 MB has no content here. */
function contentOf$1(data) {
	const content = textOf$1(field(data, "content"));
	if (field(data, "type") !== "file" || field(data, "encoding") !== "base64" || content === null) throw new Error("it is not a plain file");
	return Buffer.from(content, "base64");
}

// src/action/base/policy.ts
/** @throws {Failure} `policy`: the base's policy file is malformed, or cannot be read. */
async function permissionOf(inputs, { event, payload, context }) {
	const { env } = context;
	const ref = policyRef(event, payload, env);
	const remote = readContents(inputs.token, event, env);
	const policy = ref === null ? NO_POLICY : await basePolicy({
		cwd: inputs.cwd,
		ref,
		env,
		remote
	});
	const { maxVUs, maxMinutes } = inputs;
	const own = {
		...maxVUs === void 0 ? {} : { vus: maxVUs },
		...maxMinutes === void 0 ? {} : { minutes: maxMinutes }
	};
	return {
		grants: [...policy.grants.map(({ text }) => text), ...inputs.grants],
		caps: strictest([policy.caps, own]),
		commands: policy.commands || inputs.allowCommands,
		storeRefused: storeRefused(event, payload, env),
		withoutSecrets: event.fork || event.dependabot
	};
}
/**
* Where the policy is read: the commit that a change goes into; on the default branch the commit that runs, which
* was reviewed; for every other branch or tag the default branch. Null: not on GitHub.
*
* @throws {Failure} `policy`: a pull request without a base.
*/
function policyRef(event, payload, env) {
	if (event.base !== null) return event.base.sha;
	if (event.name.startsWith("pull_request")) throw new Failure("policy", `the event ${event.name} does not say what it goes into: nothing can be granted`);
	if (event.repository === null) return null;
	const branch = defaultBranch(payload);
	return event.name === "schedule" || branch === null || env.GITHUB_REF === `refs/heads/${branch}` ? event.sha : branch;
}
/** Why runs of this event are not added to a baseline; null: they may be. Nobody's change that is still under review. */
function storeRefused(event, payload, env) {
	const { name } = event;
	if (name === "") return null;
	if (!STORING_EVENTS.has(name)) return `runs of ${name} are not added to a baseline`;
	const branch = defaultBranch(payload);
	if (branch !== null && env.GITHUB_REF === `refs/heads/${branch}` || env.GITHUB_REF_PROTECTED === "true" || name === "schedule" || name === "release") return null;
	return `${clean(env.GITHUB_REF ?? "the ref")} is neither the default branch nor protected`;
}
const defaultBranch = (payload) => textOf$1(field(payload, "repository", "default_branch"));

// src/files/make-folder.ts
/**
* Makes a folder and what is missing above it. Not by mkdir's `recursive`: where a file system has no room for folders
* (below /proc) Node tries again for ever.
*
* Throws what the system throws.
*/
async function makeFolder(path) {
	try {
		return await makeOne(path);
	} catch (error) {
		if (error.code !== "ENOENT" || dirname(path) === path) throw error;
	}
	await makeFolder(dirname(path));
	await makeOne(path);
}
/** One that is there already will do. */
async function makeOne(path) {
	try {
		await mkdir(path);
	} catch (error) {
		if ((await stat(path).catch(() => void 0))?.isDirectory() !== true) throw error;
	}
}

// src/ports.ts
/** A damaged record, a folder that cannot be read or written: outcome `store`. */
var StoreError = class extends Error {};

// src/baseline/file/names.ts
const KEY = /^[0-9a-f]{12}$/;
const NAME$6 = /^\d{4}-\d\d-\d\d-[A-Za-z0-9._-]{1,80}-\d{1,6}\.json\.gz$/;
/** Whether a folder's name is a series' key: 12 hex digits. */
function isSeriesKey(name) {
	return KEY.test(name);
}
/** Whether a file's name is a record's; whatever else lies in the folder is not ours, and is left alone. */
function isRecordName(name) {
	return NAME$6.test(name);
}
/** The file beside a record's that says who accepted the run, and why. */
function acceptanceOf(file) {
	return file.replace(/\.json\.gz$/, ".accept.json");
}
/**
* `<yyyy-mm-dd>-<run id>-<attempt>.json.gz`, the date in UTC. Characters of the run id that a file's name may not
* have everywhere become `_`.
*
* @throws {StoreError} where the record's key, time or attempt cannot make a name.
*/
function fileNameOf({ series, provenance }) {
	const { started, runId, attempt } = provenance;
	const date = /^\d{4}-\d\d-\d\d/.exec(started)?.[0] ?? "";
	const id = runId.replace(/[^A-Za-z0-9._-]/g, "_").slice(0, 80);
	const name = `${date}-${id}-${attempt}.json.gz`;
	if (!isSeriesKey(series.key) || !isRecordName(name)) throw new StoreError(`the record of run "${id}" has no usable series key, start or attempt, so it cannot be stored`);
	return name;
}

// src/baseline/file/shape.ts
const expects = (what, test) => (value, path) => test(value) ? void 0 : `${path} is not ${what}`;
const aString = expects("a text", (value) => typeof value === "string");
const aBoolean = expects("true or false", (value) => typeof value === "boolean");
const aNumber = expects("a finite number", (value) => Number.isFinite(value));
const aCount = expects("a whole number from 0", (value) => Number.isSafeInteger(value) && Number(value) >= 0);
const anAmount = expects("a number from 0", (value) => Number.isFinite(value) && Number(value) >= 0);
/** One of a few words. */
function oneOf(...words) {
	return expects(`one of ${words.join(", ")}`, (value) => words.includes(value));
}
/** A value that may be null. */
function nullOr(shape) {
	return (value, path) => value === null ? void 0 : shape(value, path);
}
/** Marks a field that an object may lack; see objectOf. */
function optional(shape) {
	return Object.assign(((value, path) => shape(value, path)), { optional: true });
}
/** An array, every item of one shape; `length` where it is fixed. */
function listOf(shape, length) {
	return (value, path) => {
		if (!Array.isArray(value)) return `${path} is not a list`;
		if (length !== void 0 && value.length !== length) return `${path} has not ${length} items`;
		return first(value, (item, i) => shape(item, `${path}[${i}]`));
	};
}
/** An object used as a map, every value of one shape. */
function mapOf(shape) {
	return (value, path) => {
		if (!isObject(value)) return `${path} is not an object`;
		return first(Object.entries(value), ([key, item]) => shape(item, `${path}[${JSON.stringify(key.slice(0, 40))}]`));
	};
}
/** An object with these fields, each of its shape; only optional ones may be missing. Further fields are let pass: a later minor version may add some. */
function objectOf(fields) {
	return (value, path) => {
		if (!isObject(value)) return `${path === "" ? "it" : path} is not an object`;
		return first(Object.entries(fields), ([name, shape]) => Object.hasOwn(value, name) ? shape(value[name], path === "" ? name : `${path}.${name}`) : "optional" in shape ? void 0 : `${path === "" ? name : `${path}.${name}`} is missing`);
	};
}
/** The shape that the field `kind` chooses. */
function byKind(shapes) {
	return (value, path) => {
		const kind = isObject(value) ? value.kind : void 0;
		const shape = typeof kind === "string" && Object.hasOwn(shapes, kind) ? shapes[kind] : void 0;
		return shape === void 0 ? `${path}.kind is not one of ${Object.keys(shapes).join(", ")}` : shape(value, path);
	};
}
function first(items, look) {
	for (const [index, item] of items.entries()) {
		const wrong = look(item, index);
		if (wrong !== void 0) return wrong;
	}
}

// src/baseline/file/validate.ts
const row$1 = {
	metric: aString,
	tags: mapOf(aString),
	count: aCount
};
const named$3 = (names, shape) => Object.fromEntries(names.map((name) => [name, shape]));
const below$1 = objectOf({
	zero: aCount,
	ms: aCount
});
const trendFields = {
	...row$1,
	distinct: nullOr(aCount),
	...named$3([
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
	], aNumber),
	slices: nullOr(listOf(nullOr(aNumber), 10)),
	whole: aBoolean,
	below: optional(below$1)
};
const wholeTrend = objectOf(trendFields);
/** Of a foreign summary: it holds some of the quantiles. */
const summaryTrend = objectOf({
	...trendFields,
	...named$3([
		"p25",
		"p75",
		"p90",
		"p95",
		"p975",
		"p99",
		"p999"
	], optional(aNumber)),
	atLeast: optional(oneOf(true)),
	summaryOnly: oneOf(true)
});
const trend = (value, path) => isObject(value) && value.summaryOnly !== void 0 ? summaryTrend(value, path) : wholeTrend(value, path);
const stats = byKind({
	trend,
	counter: objectOf({
		...row$1,
		total: aNumber,
		rate: aNumber
	}),
	rate: objectOf({
		...row$1,
		trues: aCount,
		rate: aNumber
	}),
	gauge: objectOf({
		...row$1,
		last: aNumber,
		min: aNumber,
		max: aNumber
	})
});
const provenance = objectOf({
	tool: aString,
	engine: objectOf({
		name: oneOf("k6", "embedded"),
		version: aString,
		sha256: optional(aString)
	}),
	started: aString,
	ended: aString,
	machine: objectOf({
		id: aString,
		os: aString,
		arch: aString,
		cpu: aString,
		cores: anAmount
	}),
	runnerLabel: aString,
	commit: nullOr(aString),
	ref: nullOr(aString),
	event: optional(aString),
	runId: aString,
	attempt: aCount,
	targets: optional(aString),
	content: optional(aString)
});
const closes = objectOf({
	code: aString,
	side: aString,
	how: aString,
	scenario: aString,
	feed: nullOr(aString),
	phase: nullOr(aString),
	reason: nullOr(aString),
	count: aCount
});
const opens = objectOf({
	scenario: aString,
	feed: nullOr(aString),
	count: aCount,
	seconds: anAmount
});
const share$4 = objectOf({
	metric: aString,
	scenario: aString,
	feed: nullOr(aString),
	name: optional(aString),
	bad: aCount,
	n: aCount,
	stalled: optional(aCount),
	reasons: optional(mapOf(aCount))
});
const held = objectOf({
	scenario: aString,
	feed: nullOr(aString),
	openSeconds: anAmount,
	lostSeconds: anAmount,
	users: aCount,
	losing: aCount
});
const seen = objectOf({
	kind: aString,
	scenario: aString,
	feed: nullOr(aString),
	n: aCount,
	of: nullOr(aCount),
	name: optional(aString),
	path: optional(aString),
	text: optional(aString),
	ms: optional(aNumber),
	usual: optional(aNumber)
});
const receipts = {
	matched: aCount,
	socketSeconds: anAmount
};
const stated = objectOf({
	low: anAmount,
	high: anAmount,
	exact: aBoolean,
	unit: anAmount
});
const delivery = objectOf({
	scenario: aString,
	feed: nullOr(aString),
	stated: (value, path) => typeof value === "number" ? anAmount(value, path) : stated(value, path),
	...receipts,
	fanOut: optional(anAmount),
	seconds: optional(anAmount),
	settled: optional(objectOf(receipts)),
	parts: optional(listOf(objectOf(receipts)))
});
const silence = objectOf({
	scenario: aString,
	feed: nullOr(aString),
	longest: anAmount,
	at: anAmount,
	moments: aCount,
	usual: anAmount,
	silent: aBoolean,
	standsOut: aBoolean
});
const health = objectOf({
	cpuP95: nullOr(aNumber),
	cores: anAmount,
	lagP99: nullOr(aNumber),
	lagSamples: aCount,
	stealP95: nullOr(aNumber),
	droppedIterations: anAmount,
	memoryPeak: nullOr(anAmount),
	descriptorLimit: nullOr(anAmount),
	probe: nullOr(aNumber),
	stallMax: optional(anAmount),
	local: optional(aBoolean),
	service: optional(objectOf({
		cores: anAmount,
		perMessage: nullOr(anAmount),
		messages: aCount
	})),
	brought: optional(anAmount),
	limits: optional(mapOf(aCount))
});
const sockets = objectOf({
	tried: aCount,
	opened: aCount,
	subscribed: aCount,
	peak: aCount,
	failed: listOf(objectOf({
		reason: aString,
		status: nullOr(aString),
		count: aCount
	})),
	unended: aNumber
});
const measured$1 = objectOf({
	threshold: aString,
	actual: nullOr(aNumber),
	n: anAmount,
	distinct: nullOr(aCount),
	beyond: nullOr(aCount),
	told: optional(oneOf("kept", "crossed")),
	feeds: optional(listOf(objectOf({
		feed: nullOr(aString),
		actual: nullOr(aNumber),
		n: anAmount,
		distinct: nullOr(aCount),
		beyond: nullOr(aCount),
		...named$3(["min", "p50"], aNumber),
		p25: optional(aNumber),
		below: optional(below$1)
	}))),
	scenarios: optional(mapOf(objectOf({
		n: aCount,
		trues: aCount
	})))
});
const acceptance = objectOf({
	reason: aString,
	by: aString,
	at: aString
});
const judged$1 = objectOf({
	outcome: aString,
	codes: listOf(aString),
	rows: listOf(objectOf({
		row: aString,
		verdict: aString
	}))
});
const record = objectOf({
	version: oneOf(1),
	generator: optional(aCount),
	plan: objectOf({
		name: aString,
		file: aString
	}),
	series: objectOf({
		key: aString,
		digest: aString,
		profile: aString,
		engine: aString,
		environment: nullOr(aString),
		jobKey: optional(aString),
		runnerLabel: aString
	}),
	provenance,
	timeline: mapOf(listOf(objectOf({
		phase: aString,
		from: aNumber,
		to: aNumber
	}))),
	duration: anAmount,
	ended: aString,
	abortedOn: nullOr(aString),
	complete: aBoolean,
	problems: listOf(objectOf({
		what: aString,
		fault: aString,
		message: aString
	})),
	stats: listOf(stats),
	measured: listOf(measured$1),
	deliveries: listOf(delivery),
	sockets,
	http: objectOf({
		requests: aCount,
		answered: aCount,
		failed: aCount,
		byStatus: mapOf(aCount)
	}),
	closes: listOf(closes),
	opens: optional(listOf(opens)),
	shares: optional(listOf(share$4)),
	held: optional(listOf(held)),
	silences: optional(listOf(silence)),
	seen: optional(listOf(seen)),
	health,
	bytes: objectOf({
		sent: anAmount,
		received: anAmount
	}),
	builds: optional(mapOf(objectOf({
		before: nullOr(aString),
		after: nullOr(aString),
		expected: nullOr(aString),
		others: optional(listOf(aString))
	}))),
	companions: optional(listOf(objectOf({
		name: aString,
		ended: aString,
		detail: aString,
		stats: listOf(stats)
	}))),
	seeded: optional(aBoolean),
	judged: optional(judged$1),
	accepted: optional(acceptance)
});
/**
* What is wrong with a stored record, with the path to it, or undefined. By hand and not by schema, because a store
* must refuse a record with the same words wherever it runs.
*/
function checkRecord(value) {
	return record(value, "");
}
/** The same of a file that says who accepted a stored run. */
function checkAcceptance(value) {
	return acceptance(value, "");
}

// src/baseline/file/pack.ts
/** Bytes that a stored record may have, compressed and not (design.md section 7). */
const LARGEST_PACKED = 65536;
const LARGEST_UNPACKED = 4194304;
/**
* The record's bytes as stored: JSON, gzip.
*
* @throws {StoreError} for a record that could not be read back: it would make the whole history unreadable.
*/
function pack(record) {
	const text = JSON.stringify(record);
	const wrong = wrongIn$1(text);
	if (wrong !== void 0) throw new StoreError(`the record cannot be stored: ${wrong}`);
	return gzipSync(text, { level: 9 });
}
/**
* The record of a stored file. Never trusts it: bounded when inflated, and checked field by field.
*
* @throws {StoreError} that names `file` and what is wrong with it.
*/
function unpack$1(bytes, file) {
	const value = parsed$2(inflated(bytes, file), file);
	if (isObject(value) && typeof value.version === "number" && value.version > 1) throw new StoreError(`${file} has version ${value.version}, and this Socketgate reads 1: use a newer Socketgate, or another baseline`);
	const wrong = checkRecord(value);
	if (wrong !== void 0) throw damaged(file, wrong);
	return value;
}
function inflated(bytes, file) {
	try {
		const plain = gunzipSync(bytes, { maxOutputLength: LARGEST_UNPACKED });
		return new TextDecoder("utf-8", { fatal: true }).decode(plain);
	} catch {
		throw damaged(file, "it is no gzip of at most 4 MiB of UTF-8");
	}
}
function parsed$2(text, file) {
	try {
		return parseForeign(text);
	} catch (error) {
		throw damaged(file, error.message);
	}
}
function wrongIn$1(text) {
	try {
		return checkRecord(parseForeign(text));
	} catch (error) {
		return error.message;
	}
}
function damaged(file, what) {
	return new StoreError(`${file} is damaged: ${what}. Restore it, or remove it; a damaged record is never taken for an empty history`);
}

// src/baseline/file/prune.ts
/** Parts of a request's time: useful for looking, hardly ever gated. */
const DETAIL = /^(http_req_(blocked|connecting|tls_handshaking|sending|waiting|receiving)|iteration_duration|data_|vus)/;
/**
* The record, small enough to be stored. Only where it is too large, and then always in this order: first the
* services' close reasons and the companions' rows go, then rows of statistics, the least needed first: those that neither a gate nor a
* threshold reads, gauges and details before all, other phases than `steady` before it, many tags before few.
* `gated`: selectors (formatSelector) that a gate reads.
*
* @throws {StoreError} where even the rows that are read do not fit.
*/
function pruned(record, gated = []) {
	if (fits$1(record)) return record;
	const { companions } = record;
	const plain = {
		...record,
		closes: withoutReasons(record.closes),
		...companions && { companions: companions.map((one) => ({
			...one,
			stats: []
		})) }
	};
	const read = /* @__PURE__ */ new Set([...gated, ...record.measured.map(({ threshold }) => threshold.replace(/: [^:]*$/, ""))]);
	const ranked = plain.stats.toSorted((a, b) => rank$1(a, read) - rank$1(b, read) || order(a, b));
	const keeping = (count) => {
		const kept = new Set(ranked.slice(0, count));
		return {
			...plain,
			stats: plain.stats.filter((row) => kept.has(row))
		};
	};
	const most = largest(ranked.length, (count) => fits$1(keeping(count)));
	const needed = ranked.filter((row) => read.has(formatSelector(row))).length;
	if (most < needed) throw new StoreError(`the record has ${needed} rows that gates and thresholds read, and ${Math.max(0, most)} fit into ${LARGEST_PACKED} bytes: use fewer of them`);
	return keeping(most);
}
function fits$1(record) {
	return pack(record).length <= LARGEST_PACKED;
}
function rank$1(row, read) {
	if (read.has(formatSelector(row))) return 0;
	const detail = row.kind === "gauge" || DETAIL.test(row.metric) ? 100 : 0;
	const elsewhere = row.tags.phase === void 0 || row.tags.phase === "steady" ? 0 : 50;
	return 1 + detail + elsewhere + Object.keys(row.tags).length;
}
function order(a, b) {
	const [left, right] = [formatSelector(a), formatSelector(b)];
	return left < right ? -1 : left > right ? 1 : 0;
}
/** The largest count up to `top` that passes, −1 for none; more rows never pack smaller. */
function largest(top, passes) {
	let low = -1;
	let high = top;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (passes(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}
function withoutReasons(closes) {
	const sums = /* @__PURE__ */ new Map();
	for (const close of closes) {
		const plain = {
			...close,
			reason: null
		};
		const key = JSON.stringify({
			...plain,
			count: 0
		});
		sums.set(key, {
			...plain,
			count: close.count + (sums.get(key)?.count ?? 0)
		});
	}
	return [...sums.values()];
}

// src/files/bounded.ts
const PIECE = 65536;
/**
* The bytes of a regular file, `most` of them at most, and when it was last changed (epoch ms). Never waits, as for the
* writer of a named pipe, and never believes a size: files of /proc state none.
*
* @param links whether a symbolic link in the last place is followed.
* @throws {Unsuitable} or what the system throws.
*/
async function readBounded(path, most, links = "followed") {
	const nofollow = links === "refused" ? constants.O_NOFOLLOW ?? 0 : 0;
	const handle = await open$1(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | nofollow);
	try {
		const facts = await handle.stat();
		if (!facts.isFile()) throw notRegular();
		if (facts.size > most) throw tooLarge$1(most);
		return {
			bytes: await upTo(handle, most),
			modified: Math.round(facts.mtimeMs)
		};
	} finally {
		await handle.close();
	}
}
async function upTo(handle, most) {
	const pieces = [];
	let size = 0;
	for (;;) {
		const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(PIECE), 0, PIECE);
		if (bytesRead === 0) return Buffer.concat(pieces);
		size += bytesRead;
		if (size > most) throw tooLarge$1(most);
		pieces.push(buffer.subarray(0, bytesRead));
	}
}

// src/baseline/directory/folder.ts
/** The entries of a folder by name; none where there is no folder yet. @throws {StoreError} */
async function list(folder) {
	try {
		return (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => a.name < b.name ? -1 : 1);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return [];
		throw new StoreError(`the baseline ${folder} cannot be read (${codeOf(error)}): see its path and its rights`);
	}
}
/** The records of one series' folder, oldest first. @throws {StoreError} at the first that is damaged or foreign. */
async function readFolder$1(root, folder) {
	const { name: key } = folder;
	refuseLink(folder, join(root, key));
	const runs = [];
	const entries = await list(join(root, key));
	for (const entry of entries.filter(({ name }) => isRecordName(name))) {
		const file = join(root, key, entry.name);
		refuseLink(entry, file);
		const record = await readRecord(file, key);
		const beside = entries.find(({ name }) => name === acceptanceOf(entry.name));
		const accepted = beside === void 0 ? void 0 : await readAcceptance(join(root, key), beside);
		runs.push({
			file: `${key}/${entry.name}`,
			record: accepted === void 0 ? record : {
				...record,
				accepted
			}
		});
	}
	return runs.toSorted((a, b) => byAge$1(a.record, b.record));
}
/** A link could lead anywhere, and what it leads to was not stored by this gate. @throws {StoreError} */
function refuseLink(entry, path) {
	if (entry.isSymbolicLink()) throw new StoreError(`${path} is a symbolic link, which a baseline never holds: remove it`);
}
/** The record of a file that must belong to the series. @throws {StoreError} */
async function readRecord(file, key) {
	const record = unpack$1(await bytesOf$1(file), file);
	if (record.series.key !== key) throw new StoreError(`${file} belongs to series ${record.series.key}, not to ${key}: remove or move it`);
	return record;
}
/** Who accepted a run after it was stored, and why. @throws {StoreError} */
async function readAcceptance(folder, entry) {
	const file = join(folder, entry.name);
	refuseLink(entry, file);
	const bytes = await bytesOf$1(file);
	try {
		const value = parseForeign(bytes.toString("utf8"));
		const wrong = checkAcceptance(value);
		if (wrong === void 0) return value;
		throw new StoreError(`${file} is no acceptance: ${wrong}. Remove it`);
	} catch (error) {
		if (error instanceof StoreError) throw error;
		throw new StoreError(`${file} is no acceptance: ${error.message}. Remove it`);
	}
}
/** The file's bytes, never more than a record may have; it may have become a link since it was listed. */
async function bytesOf$1(file) {
	try {
		return (await readBounded(file, LARGEST_PACKED, "refused")).bytes;
	} catch (error) {
		if (error instanceof Unsuitable) throw new StoreError(`${file} is no record: ${error.message}. Remove it`);
		throw new StoreError(`${file} cannot be read (${codeOf(error)}): see its rights, or remove it`);
	}
}
function byAge$1(a, b) {
	const key = ({ provenance }) => `${provenance.started} ${provenance.runId} ${provenance.attempt}`;
	return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
/** The system's code of an error, for a message: `EACCES`. */
function codeOf(error) {
	const code = error?.code;
	return typeof code === "string" ? code : "unknown error";
}

// src/baseline/directory/changed.ts
/**
* The series that the same plan had under another load digest, all else being equal: its runs are what this run
* would have been compared with, had the load not been changed. Of several, the one that was added to last. One record
* of each series is read; a damaged one is no concern of this run's, whose own series is empty.
*/
async function changedSeries(root, folders, series, plan) {
	let found = null;
	for (const folder of folders) {
		const names = (await list(join(root, folder.name))).filter(({ name }) => isRecordName(name));
		const newest = await newestOf(root, folder, names);
		if (newest === void 0 || !samePlan(newest, series, plan)) continue;
		const { started } = newest.provenance;
		if (found === null || started > found.started) found = {
			key: folder.name,
			runs: names.length,
			started
		};
	}
	return found === null ? null : {
		key: found.key,
		runs: found.runs
	};
}
function samePlan(record, series, plan) {
	const of = (s) => JSON.stringify([
		s.profile,
		s.engine,
		s.environment,
		s.runnerLabel
	]);
	return record.plan.name === plan && record.series.digest !== series.digest && of(record.series) === of(series);
}
async function newestOf(root, folder, names) {
	const last = names.at(-1);
	if (last === void 0) return void 0;
	const file = join(root, folder.name, last.name);
	try {
		refuseLink(folder, join(root, folder.name));
		refuseLink(last, file);
		return await readRecord(file, folder.name);
	} catch (error) {
		if (error instanceof StoreError) return void 0;
		throw error;
	}
}

// src/baseline/directory/place.ts
/**
* Writes a file that is either whole or not there, and never replaces another: written aside, flushed, and linked to
* its name, which fails where the name is taken (rename would replace it).
*
* @throws {StoreError} where the file is there already; otherwise the system's own error.
*/
async function placeOnce(file, bytes) {
	const aside = `${file}.${randomUUID()}.tmp`;
	try {
		await writeFile(aside, bytes, {
			flag: "wx",
			flush: true
		});
		await link(aside, file).catch((error) => placeWithoutLinks(error, file, bytes));
	} catch (error) {
		if (codeOf(error) !== "EEXIST") throw error;
		throw new StoreError(`${file} is there already: this run was stored before, and records are never replaced`);
	} finally {
		await rm(aside, { force: true });
	}
}
/** What file systems without hard links answer. */
const WITHOUT_LINKS = /* @__PURE__ */ new Set([
	"EPERM",
	"ENOTSUP",
	"ENOSYS",
	"EOPNOTSUPP"
]);
/** There a whole file cannot be promised, but an unreplaced one can. */
async function placeWithoutLinks(error, file, bytes) {
	if (!WITHOUT_LINKS.has(codeOf(error))) throw error;
	await writeFile(file, bytes, { flag: "wx" });
}

// src/baseline/directory/directory.ts
/** The store of `dir:PATH`: one folder per series, one immutable file per run (design.md section 7). */
function directoryStore(path, cwd) {
	const root = resolve(cwd, path);
	return {
		where: `dir:${path}`,
		read: (series, plan) => readSeries(root, series, plan),
		all: () => readAll(root),
		append: (records, gated) => addRecords(root, records, gated),
		accept: (records, acceptance) => acceptRecords(root, records, acceptance),
		remove: (run) => removeRecord(root, run)
	};
}
async function readSeries(root, series, plan) {
	const folders = await seriesFolders(root);
	const own = folders.find(({ name }) => name === series.key);
	const runs = own === void 0 ? [] : await readFolder$1(root, own);
	const others = folders.filter((folder) => folder !== own);
	const changed = runs.length > 0 || plan === void 0 ? null : await changedSeries(root, others, series, plan);
	return {
		records: runs.map(({ record }) => record),
		others: others.length,
		changed
	};
}
async function readAll(root) {
	const all = [];
	for (const folder of await seriesFolders(root)) {
		const runs = await readFolder$1(root, folder);
		const newest = runs.at(-1)?.record;
		if (newest !== void 0) all.push({
			series: newest.series,
			plan: newest.plan.name,
			runs
		});
	}
	return all;
}
async function seriesFolders(root) {
	return (await list(root)).filter(({ name }) => isSeriesKey(name));
}
async function addRecords(root, records, gated) {
	await placeAll(root, records.map((record) => ({
		file: join(root, record.series.key, fileNameOf(record)),
		bytes: pack(pruned(record, gated))
	})));
}
async function acceptRecords(root, records, accepted) {
	const bytes = Buffer.from(`${JSON.stringify(accepted)}\n`);
	await placeAll(root, records.map((record) => ({
		file: acceptanceOf(join(root, record.series.key, fileNameOf(record))),
		bytes
	})));
}
/** All of them, or none: where one cannot be placed, those before it are taken back. */
async function placeAll(root, files) {
	const placed = [];
	try {
		for (const { file, bytes } of files) {
			await makeFolder(dirname(file));
			await refuseLinkedFolder(root, dirname(file));
			await placeOnce(file, bytes);
			placed.push(file);
		}
	} catch (error) {
		const left = await takeBack(placed);
		const message = error instanceof StoreError ? error.message : unwritable(files[placed.length].file, error);
		throw new StoreError(left.length === 0 ? message : `${message}; ${left.join(", ")} was stored and could not be taken back`);
	}
}
/** Gives what is still there. */
async function takeBack(files) {
	const left = [];
	for (const file of files) await rm(file, { force: true }).catch(() => left.push(file));
	return left;
}
function unwritable(file, error) {
	return `${file} cannot be written (${codeOf(error)}): see whether its folder may be written to`;
}
/** The series' own folder must lie where it seems to: a link there would write outside the baseline. */
async function refuseLinkedFolder(root, folder) {
	if (await realpath(folder) !== join(await realpath(root), basename(folder))) throw new StoreError(`${folder} is a symbolic link, which a baseline never holds: remove it`);
}
async function removeRecord(root, run) {
	const [key = "", name = "", ...rest] = run.file.split("/");
	if (rest.length > 0 || !isSeriesKey(key) || !isRecordName(name)) throw new StoreError(`"${run.file}" is not the file of a stored run, so it is not removed`);
	const file = join(root, key, name);
	try {
		refuseLink(await lstat(join(root, key)), join(root, key));
		await rm(file);
		await rm(acceptanceOf(file), { force: true });
		if ((await readdir(join(root, key))).length === 0) await rmdir(join(root, key));
	} catch (error) {
		if (error instanceof StoreError) throw error;
		throw new StoreError(`${file} cannot be removed (${codeOf(error)}): see whether its folder may be written to`);
	}
}

// src/baseline/store.ts
/**
* Opens the baseline that the user named: `dir:PATH`, relative to `cwd`. Nothing is read or made yet.
*
* @throws {Failure} usage, for anything else.
*/
function openStore(where, cwd) {
	const colon = where.indexOf(":");
	const kind = colon < 0 ? "" : where.slice(0, colon);
	const path = where.slice(colon + 1);
	if (kind === "git") throw new Failure("usage", `--baseline ${where}: git is not yet supported; keep the records in dir:PATH`);
	if (kind !== "dir") throw new Failure("usage", `--baseline ${where}: unknown kind of baseline; write dir:PATH`);
	if (path.trim() === "" || path.includes("\0")) throw new Failure("usage", `--baseline ${where}: the path is missing; write dir:PATH`);
	return directoryStore(path, cwd);
}

// src/model/verdict/codes.ts
const counts$1 = (meaning) => ({
	counts: "yes",
	meaning
});
const later = (meaning) => ({
	counts: "later",
	meaning
});
const onceAccepted = (meaning) => ({
	counts: "accepted",
	meaning
});
const never = (meaning) => ({
	counts: "no",
	meaning
});
/**
* Why a row, a reason or a notice is what it is, in one word: decisions are made of these, and sentences are only
* shown. The same word is used wherever the same is said. A default SLO that breaks has the name of its metric.
*/
const CODES$1 = {
	met: counts$1("The SLO is kept."),
	broken: never("A threshold of the plan is broken."),
	aborted: never("The run was aborted on this threshold."),
	beyond_chance: later("More went wrong than chance explains, and too few to prove it."),
	within_chance: never("Something went wrong, and chance may have done it."),
	ws_connect_failed: never("A socket that was wanted did not open."),
	ws_held: never("Too many sockets were not open for too long, and not by plan."),
	ws_ended_early: never("Sockets were ended before their time, not by the plan."),
	ws_feed_silent: never("A feed spoke, and then fell silent for good."),
	messages_rate: never("Less of the stated message rate was received than must be."),
	messages_many: never("More of the stated message rate was received than may be."),
	messages_in_time: never("The messages came all at once, and were missing for the rest of the time."),
	ws_starved: never("Sockets got far less of the stated message rate than others."),
	ws_heartbeat_missed: never("Heartbeats were not answered in time."),
	ws_roundtrip_timeout: never("Sends were not answered in time."),
	ws_messages_malformed: never("Messages were not what the plan says they are."),
	ws_messages_untimed: never("Messages had no readable time."),
	steps_failed: never("Steps of REST had another answer than the plan expects, or none."),
	begun: never("Iterations that the stated arrival rate asks for were not begun."),
	ws_close_unanswered: never("The service did not answer a close of ours."),
	ws_error_frames: never("The service sent error frames."),
	ws_subscribed: never("A subscription was not acknowledged."),
	not_subscribed: never("No socket was subscribed."),
	no_steady_phase: never("The scenario has no steady phase to look at."),
	same: counts$1("The figure is what the stored runs usually show."),
	suspect: later("One run lies outside what the stored runs usually show."),
	diverged: onceAccepted("The figure diverged from its baseline, confirmed by several runs."),
	undecided: counts$1("So many runs neither confirm a divergence nor clear it."),
	would_fail: later("The figure is over its limit, but too few commits are stored for a row to fail."),
	one_machine: later("The figure is over its limit, but the runs are of too few machines to confirm it."),
	cannot_compare: later("Three runs in a row would have failed, and could not: the series needs somebody."),
	generator_changed: later("The figure is over its limit against runs of another generator alone."),
	no_baseline: counts$1("There is no stored run to compare with."),
	unusable_history: counts$1("There are stored runs, and none has this figure in a way that can be compared."),
	load_changed: counts$1("The stored runs of this plan had another load."),
	few_samples: counts$1("There are too few samples to judge."),
	few_pairs: never("Too few pairs of runs can be compared."),
	no_samples: never("There are no samples."),
	no_sockets: never("No socket opened, so that none could close."),
	none_judged: counts$1("None of the rows that the plan asks for could be judged."),
	impossible: never("The figures are none that a run can have."),
	clocks_differ: never("Latencies are impossible: the clocks of the service and the generator seem to differ."),
	unit_doubtful: never("Latencies are impossible: the unit of `sent_at` seems to be another."),
	silent: onceAccepted("The row is silent, or nearly, although its stored runs spoke."),
	non_finite: never("A figure is not a number."),
	not_recorded: never("The record does not hold this figure."),
	not_gateable: never("This figure cannot be gated."),
	none_at_all: never("A run to compare with has none at all."),
	saturated: never("The generator was saturated: what it measured is partly its own."),
	generator_limit: never("The generator's own machine had no more files, ports, buffers or look-ups to give."),
	machine_taken: never("The service took the machine that the generator measures it from."),
	stood_still: never("The generator stood still during most of the waits that the row counts."),
	build_changed: never("The build changed during a run or between two, or several answered at one address."),
	wrong_build: never("Another build runs than the plan expects."),
	run_count: never("The rule is known for 1, 3 and 5 runs."),
	run_repeated: never("One run was given twice."),
	several_series: never("The runs are of several series."),
	unreached: never("The service could not be loaded: nothing opened, or nothing answered."),
	login_failed: never("No socket opened, since the login before them failed."),
	base_broken: never("The base build broke while it was measured."),
	incomplete: never("The evidence is incomplete, and the record does not say why."),
	contradiction: never("The record contradicts itself: its rows cannot be, or disagree."),
	cancelled: never("The run was stopped from outside."),
	no_summary: never("The engine left no summary."),
	summary_mismatch: never("The engine's summary and its samples differ."),
	torn_stream: never("The stream of samples is torn."),
	script_errors: never("The generator's own code threw."),
	killed: never("The engine was killed."),
	hung: never("The engine hung."),
	crashed: never("The engine crashed."),
	companion: never("What stood beside the engine broke."),
	few_sessions: never("Fewer sockets were opened than the plan asks for."),
	too_many_series: never("A tag took too many values."),
	internal: never("Socketgate itself failed."),
	usage: never("The command was not understood, or a file is missing."),
	policy: never("A target, cap, command or event was not granted, or a load went over a cap."),
	skipped: never("What the plan needs is not available to this event."),
	plan: never("The plan is wrong, at this place of its file."),
	engine: never("The generator could not be started, or could not measure."),
	target: never("The service is not there, or ended."),
	not_ready: never("The service did not become ready in time."),
	build_unknown: never("The service does not tell which build it runs."),
	store: never("The baseline could not be read or written."),
	none_decides: counts$1("No row of the gate is a key row."),
	nothing_compared: counts$1("No baseline was named."),
	unknown_outcome: counts$1("A word of fail_on names no outcome."),
	listed_only: counts$1("A row that diverged does not decide."),
	default_off: counts$1("The plan takes out a default SLO."),
	bare_metric: counts$1("A bare metric is taken for a part of it."),
	drift: counts$1("The newest runs crept away from their reference."),
	comparable_runs: counts$1("So many stored runs count towards judging and blocking."),
	may_block: counts$1("Enough runs are stored to ask whether the gate may block."),
	busy: never("The generator was busy; what is met on it is met all the same."),
	in_pairs: counts$1("Base and candidate were measured in turn."),
	closes_unpaired: counts$1("Rows on closes are not compared in pairs."),
	pairs_left_out: counts$1("Pairs on a saturated generator were left out."),
	summary_only: counts$1("k6's own summary was judged: weaker evidence than a record."),
	advisory: counts$1("The verdict was measured by a change that nobody here has reviewed.")
};
/** A verdict that was read from a file may hold words of another version. */
function isCode(word) {
	return Object.hasOwn(CODES$1, word);
}
/** When a run of which this is said counts as baseline. Of a word that nobody knows: never. */
function countsAsBaseline(code) {
	return isCode(code) ? CODES$1[code].counts : "no";
}

// src/judge/rule/stats/normal.ts
/** Coefficients of algorithm AS 241, PPND16 (Wichura, Applied Statistics 37, 1988), highest power first. */
const CENTRE = [[
	2509.0809287301227,
	33430.57558358813,
	67265.7709270087,
	45921.95393154987,
	13731.69376550946,
	1971.5909503065513,
	133.14166789178438,
	3.3871328727963665
], [
	5226.495278852854,
	28729.085735721943,
	39307.89580009271,
	21213.794301586597,
	5394.196021424751,
	687.1870074920579,
	42.31333070160091,
	1
]];
const SHOULDER = [[
	.0007745450142783414,
	.022723844989269184,
	.2417807251774506,
	1.2704582524523684,
	3.6478483247632045,
	5.769497221460691,
	4.630337846156546,
	1.4234371107496835
], [
	1.0507500716444169e-9,
	.0005475938084995345,
	.015198666563616457,
	.14810397642748008,
	.6897673349851,
	1.6763848301838038,
	2.053191626637759,
	1
]];
const TAIL$1 = [[
	2.0103343992922881e-7,
	27115555687434876e-21,
	.0012426609473880784,
	.026532189526576124,
	.29656057182850487,
	1.7848265399172913,
	5.463784911164114,
	6.657904643501103
], [
	20442631033899397e-31,
	1.421511758316446e-7,
	18463183175100548e-21,
	.0007868691311456133,
	.014875361290850615,
	.1369298809227358,
	.599832206555888,
	1
]];
/**
* P(X > x) of the normal distribution. Below 2 the series for Φ(x) − ½, above it Laplace's continued fraction
* (Abramowitz and Stegun 26.2.11 and 26.2.14); relative error under 1e-13 up to x = 37.
*/
function normalTail(x) {
	if (x < 0) return 1 - normalTail(-x);
	const density = Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
	return x < 2 ? .5 - density * centralSeries(x) : density / laplaceFraction(x);
}
function centralSeries(x) {
	let term = x;
	let sum = x;
	for (let odd = 3; term > 1e-17 * sum; odd += 2) {
		term *= x * x / odd;
		sum += term;
	}
	return sum;
}
function laplaceFraction(x) {
	let fraction = x;
	for (let k = 200; k >= 1; k--) fraction = x + k / fraction;
	return fraction;
}
/**
* The normal score whose upper tail is `tail`, in 0..1: 1.6449 for 0.05. Relative error about 1e-16.
* Tails are asked for, not probabilities, because 1 − p has no digits left where it matters.
*/
function normalScoreOfTail(tail) {
	const q = .5 - tail;
	if (Math.abs(q) <= .425) return q * ratio(CENTRE, .180625 - q * q);
	const r = Math.sqrt(-Math.log(Math.max(1e-300, Math.min(tail, 1 - tail))));
	const score = r <= 5 ? ratio(SHOULDER, r - 1.6) : ratio(TAIL$1, r - 5);
	return q < 0 ? -score : score;
}
function ratio([above, below], x) {
	return horner(above, x) / horner(below, x);
}
function horner(coefficients, x) {
	return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

// src/judge/rule/rule.ts
/** Z over which a single run is suspect; one run never confirms (verdict-rule section 3). */
const SUSPECT_Z = 2;
/** Runs of a candidate for which the rule is known. */
const RUN_COUNTS = [
	1,
	3,
	5
];
/** Stored commits, or seeded runs, from which on a row may fail; below, it would fail. */
const ENOUGH_STORED = READY.judge;
/** verdict-rule section 3, the columns for at most 5 runs. Found by simulation: they are not quantiles of anything. */
const ROWS = {
	summary: {
		pass: [
			.8,
			1.6,
			1.3
		],
		fail: [3.7, 2.62]
	},
	quantiles: {
		pass: [
			.9,
			1.4,
			1.3
		],
		fail: [3.6, 2.6]
	},
	slices: {
		pass: [
			1.1,
			1.6,
			1.3
		],
		fail: [3.45, 2.6]
	},
	"quantiles+probe": {
		pass: [
			.9,
			1.6,
			1.3
		],
		fail: [4, 2.68]
	},
	"slices+probe": {
		pass: [
			1.1,
			1.7,
			1.3
		],
		fail: [3.7, 2.66]
	}
};
/** Errors and counters: one-sided chances of a false suspicion, and of a false failure (statistics.md section 3). */
const COUNTS = {
	pass: [
		normalScoreOfTail(.1),
		normalScoreOfTail(.1),
		normalScoreOfTail(.1)
	],
	fail: [normalScoreOfTail(.003), normalScoreOfTail(.03)]
};
/** The set that these channels make. A quantile other than p99 has no edge and tail; it is held to the widest limits. */
function channelSet(channels) {
	const has = (name) => channels.some((channel) => channel.name === name);
	if (!has("edge") && !has("tail")) return "summary";
	const probed = channels.some(({ probed: corrected }) => corrected);
	if (has("trend")) return probed ? "slices+probe" : "slices";
	return probed ? "quantiles+probe" : "quantiles";
}
/**
* The limits of a trend after `runs` (1, 3 or 5) runs. More stored runs make the spread surer and the limit higher by
* 0.012 each between 1 and 20; with m key rows each may alarm m times more rarely.
*/
function trendLimits(set, runs, stored, keyRows) {
	return limitsOf$2(ROWS[set], runs, .012 * (Math.min(stored, 20) - 10), keyRows);
}
/** As trendLimits, for counts and shares. */
function countLimits(runs, keyRows) {
	return limitsOf$2(COUNTS, runs, 0, keyRows);
}
function limitsOf$2({ pass, fail }, runs, wider, keyRows) {
	const step = RUN_COUNTS.indexOf(runs);
	if (step < 0) throw new RangeError(`the rule is known for 1, 3 or 5 runs, not for ${runs}`);
	if (step === 0) return {
		pass: pass[0],
		beyond: 2
	};
	return {
		pass: pass[step],
		beyond: shared(fail[step - 1] + wider, keyRows)
	};
}
/** The normal score whose tail is 1/m of that of `limit`. */
function shared(limit, keyRows) {
	return keyRows <= 1 ? limit : normalScoreOfTail(normalTail(limit) / keyRows);
}

// src/judge/slo/unjudged.ts
const SATURATED = {
	code: "saturated",
	why: "the generator was saturated"
};
/** What is met on it is met all the same. */
const ON_A_BUSY_MACHINE = "on a busy machine";
const LIMITED = {
	code: "generator_limit",
	why: "the generator's machine was at its limit"
};
const BUILD_CHANGED = {
	code: "build_changed",
	why: "the build changed in mid-run"
};
const WRONG_BUILD = {
	code: "wrong_build",
	why: "it is the wrong build"
};
/** What the reasons in the evidence excuse the rows from; the weightiest first. Over a cap the gate stops a run itself. */
function excuseOf(evidence) {
	if (evidence.some(({ outcome }) => outcome === "policy")) return "cancelled";
	for (const outcome of [
		"cancelled",
		"engine",
		"target"
	]) if (evidence.some((reason) => reason.outcome === outcome)) return outcome;
	return evidence.some(({ code }) => code === "generator_limit") ? "limits" : null;
}
const EXCUSED$1 = {
	cancelled: {
		code: "cancelled",
		why: "the run was stopped"
	},
	engine: {
		code: "incomplete",
		why: "the evidence is incomplete"
	},
	target: {
		code: "unreached",
		why: "nothing was measured"
	},
	limits: LIMITED
};
/** Why no gate row may be judged: there is nothing whole to compare, or nothing to compare it with; null: they may. */
function whyUnjudged(found) {
	if (found.wrong.length > 0) return WRONG_BUILD;
	if (found.excuse !== null) return EXCUSED$1[found.excuse];
	if (found.saturated.length > 0) return SATURATED;
	if (found.storeProblem !== void 0) return {
		code: "store",
		why: "the baseline could not be read"
	};
	return found.changed.length > 0 ? BUILD_CHANGED : found.mismatch;
}
/** Why the times of a run may be the generator's own; null: it was fit. */
function busy({ health }) {
	if (health.limits !== void 0) return LIMITED;
	return saturation(health).length > 0 ? SATURATED : null;
}
/** Whether the load was brought as planned; of a record that does not say so it is not known, and was not. */
function wasBrought({ health: { brought } }) {
	return brought !== void 0 && brought >= .95;
}
/**
* What the generator used beyond its budget, one phrase each with its figure; empty: it was fit. Dropped iterations say
* nothing by themselves: a slow service takes the virtual users as surely as a slow generator does. Nor does steal, where
* no target is on this machine and the generator was in time.
*/
function saturation(health) {
	const { lagP99, cpuP95, stealP95, droppedIterations } = health;
	const budget = GENERATOR_BUDGET;
	const found = [];
	if (over(lagP99, budget.lagP99)) {
		const [lag, most] = apart$1(lagP99, budget.lagP99, "ms");
		found.push(`its lag reached ${lag} at p99 (budget ${most})`);
	}
	if (over(cpuP95, budget.cpuP95)) {
		const [used, most] = apart$1(cpuP95, budget.cpuP95, "share");
		found.push(`its CPU p95 was ${used} (budget ${most})`);
	}
	if (over(stealP95, budget.stealP95) && stealMatters(health)) {
		const [taken, most] = apart$1(stealP95, budget.stealP95, "share");
		found.push(`the host took ${taken} of its CPU at p95 (budget ${most})`);
	}
	if (found.length > 0 && droppedIterations > 0) found.push(`it dropped ${counted$1(droppedIterations, "iteration")}`);
	return found;
}
/** Over its budget, or a figure that is no number: a broken gauge is no proof of fitness. Null: not measured. */
function over(value, budget) {
	return value !== null && !(value <= budget);
}
/**
* Whether a busy generator may have made the figure itself: times, waits, and whatever there can be too little of.
* Counts of closes, refusals and errors are the service's own, and fail still. `limited`: where its machine had nothing
* more to give, k6 counts what it could not send as failed requests.
*/
function suffers(metric, limited) {
	const row = metricOf(metric);
	if (row === void 0 || row.kind === "trend" || row.worse === "lower" || row.wait === true) return true;
	return limited && row.needs === "http";
}

// src/judge/past/anchor.ts
/** Runs in the reference, and newest runs held against it (statistics.md section 3, "Boiling frog"). */
const OLDEST = 10;
const MOST$4 = 20;
const RECENT = 7;
/** Fewer reference runs say too little of a level. */
const LEAST$5 = 3;
/**
* Chooses the reference among the complete runs of one series, in order of time:
*
* - what was there before the newest accepted run is another level, given up on purpose, and no reference;
* - since then, the runs up to the newest release tag that seven runs have followed, at most 20 of them;
* - without such a tag, the oldest 10.
*/
function anchorOf(records) {
	const level = sinceAccepted(records);
	const recent = level.slice(-7);
	const before = level.slice(0, -7);
	const from = level.length < records.length || level[0]?.accepted !== void 0 ? "accepted" : "oldest";
	const at = before.findLastIndex(({ provenance }) => tagOf(provenance.ref) !== null);
	const tag = tagOf(before[at]?.provenance.ref ?? null);
	const runs = at >= 0 ? before.slice(Math.max(0, at + 1 - MOST$4), at + 1) : before.slice(0, OLDEST);
	const enough = recent.length === RECENT && runs.length >= LEAST$5;
	return {
		from: at >= 0 ? "tag" : from,
		tag,
		runs: enough ? runs : [],
		recent: enough ? recent : []
	};
}
/**
* The runs of the present level: from the newest acceptance on, all runs that were accepted together. Runs before it
* describe a level that somebody has given up.
*/
function sinceAccepted(records) {
	const newest = records.reduce((last, { accepted }) => accepted && accepted.at > last ? accepted.at : last, "");
	if (newest === "") return records;
	return records.slice(records.findIndex(({ accepted }) => accepted?.at === newest));
}
function tagOf(ref) {
	return ref?.startsWith("refs/tags/") ? ref.slice(10) : null;
}

// src/judge/past/order.ts
/** Sorts runs by the time at which they began, the oldest first. */
function byAge(a, b) {
	const [left, right] = [a.provenance.started, b.provenance.started];
	return left < right ? -1 : left > right ? 1 : 0;
}

// src/judge/past/standing.ts
/**
* The stored runs of one series that count as baseline, in order of time. Every whole run is stored; which of them describes
* the service is derived here, at every reading, so that what came after it can decide (design.md section 7):
*
* - a run that passed, had nothing to be compared with, or was left open by noise or too few samples counts;
* - one that looked worse, and that nothing has confirmed or cleared, counts once the next run of another commit looked
*   as usual: four pushes of a slower service turn nothing green;
* - one that failed counts once it is accepted; one that broke an SLO, or whose generator was saturated, never does.
*
* Seeded runs are of a build that somebody vouches for. A run without a verdict was stored by an earlier version, or by
* hand, and counts.
*/
function countedOf$1(records) {
	const runs = records.toSorted(byAge);
	return runs.filter((record, i) => {
		const standing = standingOf(record);
		if (standing === "yes") return true;
		if (standing === "no") return false;
		if (record.accepted !== void 0) return true;
		return standing === "later" && (record.seeded === true || isCleared$1(record, runs.slice(i + 1)));
	});
}
/** The runs that count since the newest acceptance: what came before it is a level that somebody has given up. */
function levelIn(records) {
	return sinceAccepted(countedOf$1(records));
}
/** What a run is worth by itself: the weakest of what was said of it. */
function standingOf({ complete, health, judged }) {
	if (!complete || busy({ health }) !== null) return "no";
	const said = (judged?.codes ?? []).map(countsAsBaseline);
	return [
		"no",
		"accepted",
		"later"
	].find((word) => said.includes(word)) ?? "yes";
}
/** Whether the next run of another commit that says something of the service looked as usual. */
function isCleared$1(record, after) {
	const next = after.find((one) => !ofOneBuild(record, one) && says$1(one));
	return next !== void 0 && standingOf(next) === "yes";
}
/** A run that could not be judged at all says nothing; one that broke an SLO does. */
function says$1(record) {
	return standingOf(record) !== "no" || record.judged?.outcome === "slo";
}
/** Of runs whose commit nobody knows, those of one gate. */
function ofOneBuild(a, b) {
	const [left, right] = [a.provenance, b.provenance];
	return left.commit === null && right.commit === null ? gateOf(left) === gateOf(right) : left.commit === right.commit;
}
/** The runs of one gate share its id, with a number behind it (`11981.2`), and its attempt. */
function gateOf({ runId, attempt }) {
	return `${runId.replace(/\.\d+$/, "")} ${attempt}`;
}

// src/judge/past/history.ts
/** With so many runs on the candidate's CPU model only those are used (design.md section 7). */
const ENOUGH_OF_ONE_MODEL = 10;
/**
* The stored runs of the candidate's series that count as baseline, oldest first, no run twice, none of the candidate's own; of its
* present level only: where a rejected build was accepted, what came before is no longer the usual.
*/
function levelOf$1(candidates, stored) {
	return levelIn(runsOf$1(candidates, stored));
}
/** Whatever is stored of the candidate's series, no run twice, none of its own. */
function runsOf$1(candidates, stored) {
	const own = new Set(candidates.map(({ provenance }) => identity$1(provenance)));
	const runs = /* @__PURE__ */ new Map();
	for (const record of stored) {
		const key = identity$1(record.provenance);
		if (record.series.key === candidates[0].series.key && !own.has(key)) runs.set(key, record);
	}
	return [...runs.values()];
}
/**
* Chooses from a store's records those that may be compared with the candidate's runs, of which there is at least one.
*/
function historyOf(candidates, stored) {
	const all = ofOneGenerator(levelOf$1(candidates, stored), candidates);
	const models = new Set(candidates.map(cpuOf$1));
	const alike = models.size === 1 ? all.filter((record) => models.has(cpuOf$1(record))) : [];
	const used = (alike.length >= ENOUGH_OF_ONE_MODEL ? alike : all).slice(-20);
	const mixed = (/* @__PURE__ */ new Set([...models, ...used.map(cpuOf$1)])).size > 1;
	const runs = runsOf$1(candidates, stored);
	const incomplete = runs.filter(({ complete }) => !complete).length;
	return {
		records: used,
		mixed,
		incomplete,
		uncounted: runs.length - incomplete - countedOf$1(runs).length,
		machine: mixed ? .15 : .1
	};
}
function cpuOf$1({ provenance }) {
	return provenance.machine.cpu;
}
/** Where enough runs are of the candidate's generator, they alone: what another one measured may differ by its own. */
function ofOneGenerator(records, candidates) {
	const own = records.filter(({ generator }) => generator === candidates[0].generator);
	return storedCount(own, candidates) >= ENOUGH_STORED ? own : records;
}
/**
* What counts towards blocking: pairs of machine and commit, since runs of one commit share its real small changes, and runs
* of one machine its speed. Runs whose commit nobody knows count one by one; so do seeded ones where the candidate's runs are
* of the same machine, which is then no difference.
*/
function storedCount(records, candidates) {
	const machines = new Set(candidates.map(({ provenance }) => provenance.machine.id));
	const pairs = records.map(({ provenance: { machine, commit }, seeded }, i) => {
		return (seeded === true ? machines.size === 1 && machines.has(machine.id) : commit === null) ? i : `${machine.id} ${commit}`;
	});
	return new Set(pairs).size;
}
/** Equal for the same run, whichever file it comes from; of a foreign file by what it says, since its time proves nothing. */
function identity$1({ runId, attempt, started, content }) {
	return content ?? `${runId} ${attempt} ${started}`;
}
/** ` (5 seeded, 3 of 2 commits)`: what of the stored runs counts how; empty where every run counts as one commit. */
function storedWords(records) {
	const others = records.filter((record) => record.seeded !== true);
	const seeded = records.length - others.length;
	const commits = new Set(others.map(({ provenance }, i) => provenance.commit ?? i)).size;
	const words = [...seeded === 0 ? [] : [`${seeded} seeded`], ...commits === others.length ? [] : [`${others.length} of ${counted$1(commits, "commit")}`]];
	return words.length === 0 ? "" : ` (${words.join(", ")})`;
}
/** `main ` where all runs are of one branch that can be shown as it is, else nothing. */
function runWords(records) {
	const refs = new Set(records.map((record) => record.provenance.ref?.replace(/^refs\/heads\//, "") ?? ""));
	const [ref = ""] = refs;
	return refs.size === 1 && /^[a-z0-9][a-z0-9._-]{0,39}$/i.test(ref) ? `${ref} ` : "";
}

// src/judge/past/machines.ts
const idOf$2 = ({ provenance }) => provenance.machine.id;
/** How many machines the runs were measured on. */
function machinesOf(records) {
	return new Set(records.map(idOf$2)).size;
}
/**
* Whether re-runs are fresh draws of the machine: every run is from a machine of its own, or the whole baseline is
* from the one machine that they are all from, so that its slowness is in both. Else a slow machine stays slow, and the
* re-runs only repeat the first (statistics.md section 1: 8.9 % false failures instead of 0.6 %).
*/
function areFresh(candidates, baseline) {
	return machinesOf(candidates) === candidates.length || machinesOf([...candidates, ...baseline]) === 1;
}

// src/judge/gate/finding.ts
/** The smallest change that counts, in ln: 2 %, or the gate's own `at_least`. */
function leastEffect({ atLeast }) {
	return Math.log1p(Math.max(.02, Number.isFinite(atLeast) ? atLeast : 0));
}
/** What was measured does not decide, or cannot be compared. `why`: as in Finding. */
function inconclusive$1(code, why) {
	return {
		verdict: "inconclusive",
		code,
		why
	};
}

// src/judge/gate/confirm.ts
/**
* The word for a row. One run is the same or suspect; several fail only against enough stored commits, and only where
* they are fresh draws; what neither clears nor fails is open, and 2 further runs may decide it. `past`: the stored
* runs that have the row.
*/
function confirmed({ beyond, cleared }, records, past) {
	const runs = records.length;
	if (runs === 1) {
		const word = beyond ? "suspect" : "same";
		return {
			verdict: word,
			code: word,
			open: !cleared
		};
	}
	if (cleared) return {
		verdict: "same",
		code: "same"
	};
	if (!beyond) return {
		...inconclusive$1("undecided", `${runs} runs do not decide`),
		open: true
	};
	const stored = storedCount(past, records);
	if (stored < ENOUGH_STORED) return inconclusive$1("would_fail", `would fail from ${ENOUGH_STORED} stored commits on (${stored} now)`);
	if (!areFresh(records, past)) {
		const few = machinesOf(records);
		const where = few === 1 ? "one machine" : `only ${few} machines`;
		return inconclusive$1("one_machine", `the runs are of ${where}; confirm on another machine`);
	}
	return otherGenerator(records, past) ?? {
		verdict: "fail",
		code: "diverged"
	};
}
/** Against runs of another generator alone nothing fails; undefined: enough are of this one. */
function otherGenerator([first], past) {
	const others = past.filter(({ generator }) => generator !== first.generator);
	const own = past.length - others.length;
	if (others.length === 0 || own >= ENOUGH_STORED) return void 0;
	const [was, is] = [others.at(-1).generator, first.generator].map((number) => number ?? "none");
	return {
		verdict: "suspect",
		code: "generator_changed",
		why: `the generator changed from ${was} to ${is}: five new runs decide`
	};
}

// src/judge/gate/no-baseline.ts
/** What a stored run lacks that never had the figure. */
const SUCH_A_ROW = "with such a row";
/**
* There is nothing to compare with. Stored runs that cannot be used are never called none: they are counted, with what
* they lack. `lacks`: of each run of the history one phrase, `with 500 samples`.
*/
function noBaseline({ history }, lacks) {
	const none = (length, lack) => Array.from({ length }, () => lack);
	const unused = [...none(history.incomplete, "that is whole"), ...none(history.uncounted, "that counts as baseline")];
	const all = lacks.length > 0 ? lacks : unused;
	if (all.length === 0) return {
		verdict: "no_baseline",
		code: "no_baseline"
	};
	return {
		verdict: "no_baseline",
		code: "unusable_history",
		why: unusable(all)
	};
}
/** `12 stored runs, none with 500 samples`; `12 stored runs: 10 not with 500 samples, 2 not with such a row`. */
function unusable(lacks) {
	const counts = /* @__PURE__ */ new Map();
	for (const lack of lacks) counts.set(lack, (counts.get(lack) ?? 0) + 1);
	const [[only = ""] = []] = counts;
	const runs = counted$1(lacks.length, "stored run");
	if (counts.size === 1) return `${runs}, ${lacks.length === 1 ? "not" : "none"} ${only}`;
	return `${runs}: ${[...counts].toSorted(([, a], [, b]) => b - a).map(([lack, n]) => `${integer(n)} not ${lack}`).join(", ")}`;
}

// src/judge/rule/stats/robust.ts
/** The mean. NaN for none. */
function mean(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/**
* Huber's centre: the median, then two steps towards the mean of what lies within ±1.3 S of it
* (verdict-rule section 3). With fewer than three values, the median.
*/
function huberCentre(values, spread) {
	let centre = median(values);
	if (values.length < 3) return centre;
	for (let step = 0; step < 2; step++) centre += mean(values.map((value) => clip(value - centre, 1.3 * spread)));
	return centre;
}
function clip(value, bound) {
	return Math.max(-bound, Math.min(bound, value));
}
/** Factors that make Qn unbiased under normality, for N = 3, 4, …, 30; the last one holds beyond. */
const QN_FACTORS = [
	1.696,
	1.003,
	1.646,
	1.255,
	1.764,
	1.408,
	1.827,
	1.528,
	1.897,
	1.625,
	1.929,
	1.692,
	1.966,
	1.748,
	1.992,
	1.793,
	2.017,
	1.83,
	2.035,
	1.862,
	2.05,
	1.89,
	2.059,
	1.913,
	2.072,
	1.933,
	2.083,
	1.951
];
/**
* Qn, a spread that half of the values may not spoil (Rousseeuw and Croux, JASA 88, 1993): the k-th
* smallest distance of two values, k = h(h − 1)/2, h = ⌊N/2⌋ + 1. 0 for a single value.
*/
function qn(values) {
	const n = values.length;
	if (n < 2) return 0;
	if (n === 2) return Math.abs(values[0] - values[1]) / Math.SQRT2;
	const distances = values.flatMap((value, i) => values.slice(i + 1).map((other) => Math.abs(value - other)));
	distances.sort((a, b) => a - b);
	const h = Math.floor(n / 2) + 1;
	return distances[h * (h - 1) / 2 - 1] * QN_FACTORS[Math.min(n, 30) - 3];
}
/** The mean of what is left once a share (0..0.5) of the values has gone from either end. At least one value. */
function trimmedMean(values, share) {
	const cut = Math.floor(share * values.length);
	return mean(values.toSorted((a, b) => a - b).slice(cut, values.length - cut));
}

// src/judge/rule/stats/gamma.ts
/** Lanczos coefficients for g = 7, n = 9 (Godfrey); relative error below 1e-14 for x > 0. */
const LANCZOS = [
	.9999999999998099,
	676.5203681218851,
	-1259.1392167224028,
	771.3234287776531,
	-176.6150291621406,
	12.507343278686905,
	-.13857109526572012,
	9984369578019572e-21,
	1.5056327351493116e-7
];
/** ln Γ(x) for x > 0. */
function logGamma(x) {
	let sum = LANCZOS[0];
	for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i] / (x - 1 + i);
	const t = x + 6.5;
	return .5 * Math.log(2 * Math.PI) + (x - .5) * Math.log(t) - t + Math.log(sum);
}
/**
* The regularised incomplete beta function I_x(a, b), for a, b > 0 and x in 0..1.
*
* Lentz's continued fraction (Press et al., Numerical Recipes, section 6.4). It converges in some
* √max(a, b) steps, so the bound below holds for every count that a run can reach.
*/
function incompleteBeta(x, a, b) {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
	return x < (a + 1) / (a + b + 2) ? front * betaFraction(x, a, b) / a : 1 - front * betaFraction(1 - x, b, a) / b;
}
function betaFraction(x, a, b) {
	let c = 1;
	let d = 1 / away(1 - (a + b) * x / (a + 1));
	let h = d;
	for (let m = 1; m <= 1e5; m++) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / away(1 + even * d);
		c = away(1 + even / c);
		h *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / away(1 + odd * d);
		c = away(1 + odd / c);
		h *= d * c;
		if (Math.abs(d * c - 1) < 1e-15) break;
	}
	return h;
}
/** Keeps a denominator of the fraction off zero. */
function away(value) {
	return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

// src/judge/rule/stats/student.ts
/** P(T > |t|) of Student's t with `nu` > 0 degrees of freedom: ½ I_{ν/(ν+t²)}(ν/2, ½). */
function studentTail(t, nu) {
	return .5 * incompleteBeta(nu / (nu + t * t), nu / 2, .5);
}
/** The normal score with the same tail as t: the scale on which limits of different ν are comparable. */
function normalScore(t, nu) {
	const score = normalScoreOfTail(studentTail(t, nu));
	return t < 0 ? -score : score;
}
/** The inverse of normalScore: the t whose normal score is `z`. Bisection to full precision; |z| at most 30. */
function studentOfScore(z, nu) {
	if (z < 0) return -studentOfScore(-z, nu);
	let low = 0;
	let high = 1;
	while (normalScore(high, nu) < z && high < 0xe8d4a51000) high *= 2;
	for (let step = 0; step < 200 && high - low > Number.EPSILON * high; step++) {
		const middle = (low + high) / 2;
		if (normalScore(middle, nu) < z) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

// src/judge/rule/combine.ts
/** Mean and spread of the combined figure of k runs, in units of S (verdict-rule section 3). */
const MOMENTS = {
	low: /* @__PURE__ */ new Map([
		[1, [0, 1]],
		[3, [-.4232, .6248]],
		[5, [-.5524, .4957]],
		[7, [-.6153, .4237]]
	]),
	wins: /* @__PURE__ */ new Map([
		[1, [0, 1]],
		[3, [-.0296, .5848]],
		[5, [-.0306, .4536]],
		[7, [-.0307, .383]]
	])
};
function momentsOf$1(combine, runs) {
	const found = MOMENTS[combine].get(runs);
	if (found === void 0) throw new RangeError(`the rule is known for 1, 3, 5 or 7 runs, not for ${runs}`);
	return [found[0], found[1]];
}
/**
* The figures of k runs of the candidate as one (k = 1, 3, 5 or 7). `low`: the mean of the faster half, because
* outlying runs are slow ones; `wins`: the mean, slow runs pulled in to the lower median + 1.5 S.
*/
function combined(figures, combine, spread) {
	const sorted = figures.toSorted((a, b) => a - b);
	const half = Math.ceil(sorted.length / 2);
	if (combine === "low") return mean(sorted.slice(0, half));
	const bound = sorted[half - 1] + 1.5 * spread;
	return mean(sorted.map((figure) => Math.min(figure, bound)));
}
/** The candidate's runs against the usual of one channel. */
function distance(figures, combine, usual) {
	const [mu, sd] = momentsOf$1(combine, figures.length);
	const { centre, spread, centreVariance, nu } = usual;
	const effect = combined(figures, combine, spread) - centre - mu * spread;
	return {
		z: normalScore(effect / (spread * Math.sqrt(sd ** 2 + centreVariance)), nu),
		effect
	};
}
/** The combined figure at which `runs` runs reach the normal score `z`. */
function figureAt(z, runs, combine, usual) {
	const [mu, sd] = momentsOf$1(combine, runs);
	const { centre, spread, centreVariance, nu } = usual;
	return centre + mu * spread + studentOfScore(z, nu) * spread * Math.sqrt(sd ** 2 + centreVariance);
}

// src/judge/rule/counts.ts
/** A rise counts from 5 events and 0.05 percentage points on (statistics.md section 3, "Errors, counters"). */
const LEAST_EVENTS$1 = 5;
const LEAST_SHARE$1 = 5e-4;
/**
* The counts of 1, 3 or 5 runs against at least one baseline run, on the square-root scale y = 2 √(e + ⅜), where counts
* of any size have the same spread (Anscombe 1948), every run scaled to one n. Clustered errors are why the prior is
* 1.3 and not 1 (statistics.md section 3). `limits`: countLimits() of rule.ts.
*/
function divergeCounts(candidates, baseline, limits) {
	const n = commonSize(candidates);
	const usual = usualCounts(baseline.map((run) => scaled(run, n)));
	const figures = candidates.map((run) => root(scaled(run, n)));
	const { z } = distance(figures, "low", usual);
	const bad = unroot(combined(figures, "low", usual.spread));
	const least = median(baseline.map((run) => scaled(run, n))) + leastRise(n);
	const reached = unroot(figureAt(limits.beyond, figures.length, "low", usual));
	return {
		z,
		bad,
		n,
		zLimit: limits.beyond,
		beyond: z > limits.beyond && bad >= least - 1e-9 * least,
		cleared: z <= limits.pass || bad < least - 1e-9 * least,
		limit: Math.max(Math.ceil(reached), Math.ceil(least))
	};
}
function root(count) {
	return 2 * Math.sqrt(count + .375);
}
/** The inverse of root. A rounding error is no event. */
function unroot(figure) {
	const count = (figure / 2) ** 2 - .375;
	return Math.abs(count - Math.round(count)) < 1e-9 * Math.max(1, count) ? Math.round(count) : count;
}
function commonSize(candidates) {
	const sizes = candidates.flatMap(({ n }) => n === null ? [] : [n]);
	return sizes.length === 0 ? null : median(sizes);
}
function scaled(run, n) {
	return run.n === null || n === null || run.n === 0 ? run.bad : run.bad * n / run.n;
}
/** The smallest rise among `n` that counts. */
function leastRise(n) {
	return Math.max(LEAST_EVENTS$1, n === null ? 0 : LEAST_SHARE$1 * n);
}
/** Centre median and spread Qn, shrunk to the prior: the rule as it was simulated for counts. */
function usualCounts(counts) {
	const figures = counts.map(root);
	const n = figures.length;
	const prior = 1.3 ** 2 + .0625 * median(counts);
	const nu0 = 4;
	const nu = n === 1 ? 0 : n === 2 ? .5 : .7 * (n - 1);
	const spread = Math.sqrt((nu0 * prior + nu * qn(figures) ** 2) / (nu0 + nu));
	const centreVariance = (n < 3 ? 1 : n < 6 ? 1.35 : 1.5) / n;
	return {
		centre: n < 3 ? mean(figures) : median(figures),
		spread,
		centreVariance,
		nu: nu0 + nu,
		runs: n
	};
}

// src/model/record/percentiles.ts
/** The percentiles that a record holds of a trend, and where. */
const STORED = /* @__PURE__ */ new Map([
	[25, ({ p25 }) => p25],
	[50, ({ p50 }) => p50],
	[75, ({ p75 }) => p75],
	[90, ({ p90 }) => p90],
	[95, ({ p95 }) => p95],
	[97.5, ({ p975 }) => p975],
	[99, ({ p99 }) => p99],
	[99.9, ({ p999 }) => p999]
]);
/** The percentiles that a gate may ask for: others could not be compared with stored runs. */
const PERCENTILES = [...STORED.keys()];
/** A percentile of a trend; undefined where records do not hold it. */
function percentileOf(stats, percent) {
	return STORED.get(percent)?.(stats);
}

// src/judge/rule/runs.ts
/** Samples that count as draws: messages that can be told apart, where they can. */
function draws$1({ count, distinct }) {
	return distinct ?? count;
}
/** Whether a figure can be a number of things. */
function isCount(value) {
	return Number.isSafeInteger(value) && value >= 0;
}
/** Draws that the quantile needs to be judged: 500 for p99. Infinity: no number is enough. */
function drawsNeeded(percent) {
	return samplesNeeded(percent) ?? Number.POSITIVE_INFINITY;
}
/** As malformed; nor may a quarter lie below 0: times of one clock do not. */
function nonsense(stats) {
	const wrong = malformed(stats);
	if (wrong !== void 0 || (stats.p25 ?? stats.p50) >= 0) return wrong;
	return "a quarter of its values are below 0: the clocks of the service and the generator differ";
}
/** Why the figures cannot be those of one run, or undefined: all finite, in order, and the average among them. */
function malformed(stats) {
	const { min, p25, p50, p75, p90, p95, p975, p99, p999, max, avg, count, distinct } = stats;
	if (!(isCount(count) && (distinct === null || isCount(distinct) && distinct <= count))) return "its counts are not possible";
	const steps = [
		min,
		p25,
		p50,
		p75,
		p90,
		p95,
		p975,
		p99,
		p999,
		max
	];
	const ladder = steps.filter((value) => value !== void 0);
	if (ladder.length < steps.length && !stats.summaryOnly) return "it lacks quantiles";
	if (!ladder.every(Number.isFinite)) return "its figures are not all numbers";
	const ordered = (values) => values.every((value, i) => i === 0 || value >= values[i - 1] - 1e-9 * Math.abs(value));
	if (!ordered(ladder)) return "its quantiles are not in order";
	if (!ordered([
		min,
		avg,
		max
	])) return "its average is not among its values";
}
/** Added before the logarithm where a quantile in use is 0: what a clock of whole ms cannot see, in ms. */
function floorOf$1(runs) {
	return runs.some(({ p25, p50, slices }) => (p25 ?? p50) <= 0 || (slices ?? []).some((slice) => slice !== null && slice <= 0)) ? 1 : 0;
}
/**
* Natural logs of a run's figures, plus `floor`. The figures must not be nonsense, and `percent` among them. `probe`: ms of
* the machine probe, null where it was not measured. A run of unknown size has as few samples as the quantile needs: that
* makes the limits the widest.
*/
function logRun(stats, percent, floor, probe = null) {
	const ln = (value) => Math.log(value + floor);
	const lnOrNull = (value) => value === void 0 ? null : ln(value);
	const slices = stats.slices?.filter((slice) => slice !== null && slice >= 0) ?? [];
	return {
		count: stats.atLeast ? drawsNeeded(percent) : draws$1(stats),
		top: ln(percentileOf(stats, percent) ?? NaN),
		p25: lnOrNull(stats.p25),
		p50: ln(stats.p50),
		p75: lnOrNull(stats.p75),
		p95: lnOrNull(stats.p95),
		p975: lnOrNull(stats.p975),
		p99: lnOrNull(stats.p99),
		probe: probe !== null && probe > 0 && Number.isFinite(probe) ? Math.log(probe) : null,
		slices: slices.length === 10 ? slices.map((slice) => ln(slice)) : null
	};
}
/** A clock of whole ms: every value of every run is whole. */
function wholeMs(runs) {
	return runs.every(({ whole, min, max }) => whole && Number.isInteger(min) && Number.isInteger(max));
}

// src/judge/closes/kinds.ts
const HOWS = [
	"frame",
	"fin",
	"rst",
	"unanswered"
];
/** The census of the gate's sockets; undefined where the record's figures are not possible. */
function censusOf(record, gate) {
	const mine = ({ feed, scenario }) => (gate.feed ?? feed) === feed && (gate.scenario ?? scenario) === scenario;
	const closes = record.closes.filter(mine);
	const opens = record.opens?.filter(mine);
	const counts = /* @__PURE__ */ new Map();
	for (const close of closes) {
		const kind = kindOf$4(close);
		if (kind !== null) counts.set(idOf$1(kind), (counts.get(idOf$1(kind)) ?? 0) + close.count);
	}
	const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
	const opened = sum((opens ?? closes).map(({ count }) => count));
	const seconds = opens === void 0 ? null : sum(opens.map((open) => open.seconds));
	return isCount(opened) && [...counts.values()].every(isCount) && (seconds === null || seconds >= 0) && (seconds === null || Number.isFinite(seconds)) ? {
		record,
		opened,
		seconds,
		counts
	} : void 0;
}
function kindOf$4({ code, side, how }) {
	const ours = side === "plan" || side === "generator";
	if (ours && how === "frame") return null;
	return {
		code: code === "none" || /^[1-4]\d{3}$/.test(code) ? code : "other",
		how: HOWS.includes(how) ? how : "other",
		ours
	};
}
/** Equal for equal kinds. */
function idOf$1({ code, how, ours }) {
	return `${code} ${how} ${ours ? "ours" : "theirs"}`;
}
/** Every kind that any of these runs has, in order of code. */
function kindsOf(censuses) {
	return [...new Set(censuses.flatMap(({ counts }) => [...counts.keys()]))].sort().map((id) => {
		const [code = "", how = "", side] = id.split(" ");
		return {
			code,
			how,
			ours: side === "ours"
		};
	});
}
/** Whether nobody would call such an end a normal one: anything but a close frame with 1000 or 1001. */
function isAbnormal({ code, how }) {
	return how !== "frame" || code !== "1000" && code !== "1001";
}
/** `closed with 1011`. */
function kindName({ code, how, ours }) {
	if (how === "unanswered") return "whose close was never answered";
	if (how === "fin" || how === "rst") {
		const end = how === "fin" ? "cut without a close frame" : "reset";
		return ours ? `${end} instead of an answered close` : end;
	}
	if (code === "none") return "closed without a code";
	return code === "other" ? "closed with what is no code" : `closed with ${code}`;
}
/** As kindName, with the code's meaning: `closed with 1011 (internal error)`. */
function kindWords(kind) {
	const meaning = kind.how === "frame" ? closeCodeName(kind.code) : void 0;
	return `${kindName(kind)}${meaning === void 0 ? "" : ` (${meaning})`}`;
}
/** What tells the kind's closes in `ws_closes`. */
function kindTags({ code, how, ours }) {
	return {
		...code === "other" ? {} : { code },
		how,
		...ours ? { side: "plan" } : {}
	};
}

// src/judge/closes/closes.ts
/**
* How the gate's sockets ended, against the baseline: one finding for each kind of close that moved; where none did, one
* for all together. A kind moved where its count rose by the rule of counts.ts, every run scaled to one number of
* socket-seconds; or where it is abnormal, no stored run has it, and it is over the floor of that rule: a new way to end
* is a change of behaviour, however few runs are stored. Each kind is one more chance of a false alarm, so that they
* share the row's.
*/
function closeFindings(gate, comparison) {
	const { records, history } = comparison;
	const own = records.flatMap((record) => censusOf(record, gate) ?? []);
	const past = history.records.flatMap((record) => censusOf(record, gate) ?? []);
	const all = together$4(own, past);
	if (own.length < records.length) return [{
		...all,
		...inconclusive$1("impossible", "its counts are not possible")
	}];
	if (own.some(({ opened }) => opened === 0)) return [{
		...all,
		...inconclusive$1("no_sockets", "no socket opened")
	}];
	if (past.length === 0) {
		const lacks = history.records.map(() => "with a census of its sockets");
		return [{
			...all,
			...noBaseline({ history }, lacks)
		}];
	}
	const kinds = kindsOf([...own, ...past]);
	const terms = {
		...comparison,
		keyRows: comparison.keyRows * Math.max(1, kinds.length)
	};
	const found = kinds.map((kind) => judgeKind(kind, own, past, terms));
	const moved = found.filter(({ verdict }) => verdict !== "same");
	if (moved.length > 0) return moved;
	const { z, zLimit } = found.toSorted((a, b) => (b.z ?? 0) - (a.z ?? 0))[0] ?? {};
	const scores = z === void 0 || zLimit === void 0 ? {} : {
		z,
		zLimit
	};
	return [{
		...all,
		...scores,
		verdict: "same",
		code: "same",
		open: found.some(({ open }) => open === true)
	}];
}
/** What is shown where no row may be judged: all closes together. */
function unjudgedCloses(gate, { records, history }, unjudged) {
	const [own, past] = [records, history.records].map((runs) => runs.flatMap((record) => censusOf(record, gate) ?? []));
	return {
		...together$4(own, past),
		verdict: "not_judged",
		...unjudged
	};
}
/** All closes that the plan did not make, whatever their kind. */
function together$4(own, past) {
	const total = ({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0);
	return {
		kind: null,
		...figures(own, past, total)
	};
}
function judgeKind(kind, own, past, { records, keyRows }) {
	const count = ({ counts }) => counts.get(idOf$1(kind)) ?? 0;
	const n = median(own.map(({ opened }) => opened));
	const reference = medianSeconds(own);
	const tally = (census) => ({
		bad: count(census) * scaleTo(reference, census),
		n
	});
	const found = divergeCounts(own.map(tally), past.map(tally), countLimits(own.length, keyRows));
	const fresh = isAbnormal(kind) && past.every((census) => count(census) === 0);
	const beyond = fresh ? found.bad >= leastRise(n) : found.beyond;
	return {
		kind,
		fresh,
		...figures(own, past, count),
		...confirmed({
			beyond,
			cleared: beyond ? false : found.cleared
		}, records, past.map(({ record }) => record)),
		...own.length === 1 ? {} : { actual: found.bad },
		z: found.z,
		...fresh && beyond && found.z <= found.zLimit ? {} : { zLimit: found.zLimit },
		limit: fresh ? Math.ceil(leastRise(n)) : found.limit
	};
}
function medianSeconds(own) {
	const known = own.flatMap(({ seconds }) => seconds === null || seconds === 0 ? [] : [seconds]);
	return known.length < own.length ? null : median(known);
}
/** A run whose sockets were open half as long had half as many chances. */
function scaleTo(reference, { seconds }) {
	return reference === null || seconds === null || seconds === 0 ? 1 : reference / seconds;
}
function figures(own, past, count) {
	const values = own.map(count);
	const seconds = own.some((census) => census.seconds === null) ? null : own.reduce((sum, census) => sum + census.seconds, 0);
	const opened = own.reduce((sum, census) => sum + census.opened, 0);
	return {
		values,
		...values.length === 0 ? {} : { actual: values.length === 1 ? values[0] : median(values) },
		...past.length === 0 ? {} : {
			baseline: median(past.map(count)),
			runs: past.length
		},
		n: Math.round(seconds ?? opened),
		opened,
		seconds,
		channel: "count",
		combine: "low"
	};
}

// src/judge/closes/sentence.ts
/** `orders sockets`. */
function socketsOf$2({ feed, scenario }) {
	const of = [feed, scenario === feed ? null : scenario].filter((name) => name !== null);
	return of.length === 0 ? "all sockets" : `${of.join(" ")} sockets`;
}
/**
* One sentence a row: which sockets ended how, how often in the runs in use and now, as a share of the sockets and
* per time that they were open, what decided, the verdict.
*/
function closeSentence(gate, found, comparison) {
	const { kind, verdict, why = verdict === "no_baseline" ? "no stored run to compare with" : "no figures" } = found;
	const what = `${socketsOf$2(gate)} ${kind === null ? "that the plan did not close" : kindWords(kind)}`;
	const now = nowWords(found, comparison);
	const past = pastWords(found, comparison);
	switch (verdict) {
		case "no_baseline": return `${what}: ${now}; ${why}`;
		case "not_judged": return `${what}: ${now}; not judged: ${why}`;
		case "same": return `${what}: ${past}, ${now}; no close code rose${scores(found)}: same`;
		case "inconclusive": return kind === null ? `${what}: ${now}; not compared: ${why}` : `${what}: ${past}, ${now}; ${decision(found)}: inconclusive, ${why}`;
		default: return `${what}: ${past}, ${now}; ${decision(found)}: ${verdict}`;
	}
}
/** `17, 17 and 18 in 3 runs on 3 machines (1.6 % of 3,105 sockets, 0.36 per 1,000 s of open sockets)`. */
function nowWords({ values = [], opened, seconds }, { records }) {
	const counts = values.map((value) => integer(value ?? 0));
	if (counts.length === 0) return "not measured";
	const list = counts.length === 1 ? counts[0] : `${counts.slice(0, -1).join(", ")} and ${counts.at(-1)}`;
	const runs = counts.length === 1 ? "now" : `in ${counts.length} runs on ${counted$1(machinesOf(records), "machine")}`;
	const total = values.reduce((sum, value) => sum + (value ?? 0), 0);
	const share = total === 0 || opened === 0 ? "" : `${percentage(total / opened)} `;
	const rate = total === 0 || seconds === null || seconds === 0 ? "" : `, ${three(total / seconds * 1e3)} per 1,000 s of open sockets`;
	return `${list} ${runs} (${share}${share === "" ? "" : "of "}${counted$1(opened, "socket")}${rate})`;
}
/** `none in the last 10 main runs`, `2 in the median of the last 10 main runs`. */
function pastWords({ runs = 0, baseline = 0, fresh }, { history }) {
	const run = `${runWords(history.records)}run`;
	const last = runs === 1 ? `the last ${run}` : `the last ${counted$1(runs, run)}${storedWords(history.records)}`;
	if (fresh) return `none in ${last}`;
	return `${figure$1(baseline, "count")} in ${runs === 1 ? "" : "the median of "}${last}`;
}
function decision(found) {
	if (found.fresh) return `new, and counts from ${integer(found.limit ?? 0)} on`;
	return `decided by the count, on a square-root scale${scores(found)}`;
}
function scores({ z, zLimit }) {
	return z === void 0 ? "" : ` (z ${score(z)}, limit ${score(zLimit ?? null)})`;
}

// src/judge/closes/close-rows.ts
/** The rows of a gate on closes, one for each finding. `unjudged`: why no row may be judged; null: they may. */
function closeRows(gate, comparison, unjudged) {
	return (unjudged === null ? closeFindings(gate, comparison) : [unjudgedCloses(gate, comparison, unjudged)]).map((found) => rowOf$7(gate, found, comparison));
}
function rowOf$7(gate, found, comparison) {
	const { kind, actual = null, baseline = null } = found;
	const { feed, scenario } = gate;
	const tags = {
		...feed === null ? {} : { feed },
		...scenario === null ? {} : { scenario },
		...kind === null ? {} : kindTags(kind)
	};
	return {
		verdict: found.verdict,
		code: found.code,
		name: kind === null ? `close mix of ${socketsOf$2(gate)}` : `${socketsOf$2(gate)} ${kindName(kind)}`,
		selector: formatSelector({
			metric: "ws_closes",
			tags
		}),
		stat: "count",
		level: gate.level,
		unit: "count",
		baseline,
		spread: null,
		actual,
		values: found.values ?? [],
		change: actual !== null && baseline !== null && baseline > 0 ? actual / baseline - 1 : null,
		limit: found.limit ?? null,
		z: found.z ?? null,
		zLimit: found.zLimit ?? null,
		channel: found.channel ?? null,
		n: found.n ?? 0,
		counts: found.seconds === null ? "sockets" : "socket-seconds",
		distinct: null,
		runs: found.runs ?? 0,
		line: gate.line,
		message: closeSentence(gate, found, comparison)
	};
}

// src/judge/stats-rows.ts
/** The record's row of a selector, or undefined. */
function statsOf$1(record, selector) {
	const wanted = formatSelector(selector);
	return record.stats.find((row) => row.metric === selector.metric && formatSelector(row) === wanted);
}
/** As statsOf, of a trend that has samples. */
function trendOf(record, selector) {
	const stats = statsOf$1(record, selector);
	return stats?.kind === "trend" && stats.count !== 0 ? stats : void 0;
}
/**
* A counter that never fired is 0, not missing, where its producer ran: sockets for what sockets do, requests for
* what requests do. Where the table says so, it is counted among closes.
*/
function producerOf(metric, record) {
	const row = metricOf(metric);
	const { of } = NEEDS[row?.needs ?? "any"];
	if (row?.among === "closes") {
		const closes = record.closes.reduce((sum, { count }) => sum + count, 0);
		if (closes > 0) return {
			n: closes,
			what: "closes"
		};
	}
	if (of === "requests") return {
		n: record.http.requests,
		what: "requests"
	};
	if (of === "iterations") return {
		n: record.stats.find((row) => row.metric === "iterations")?.count ?? record.sockets.opened + record.http.requests,
		what: "iterations"
	};
	return {
		n: record.sockets.opened,
		what: "sockets"
	};
}
/** The row of a counter, or of a gate on one; all zero where it never fired although its producer ran. */
function counterOf(record, { selector, own }) {
	const found = statsOf$1(record, selector);
	if (found !== void 0) return found.kind === "counter" ? found : void 0;
	return (own?.kind ?? metricOf(selector.metric)?.kind) === "counter" && producerOf(selector.metric, record).n > 0 ? {
		kind: "counter",
		...selector,
		count: 0,
		total: 0,
		rate: 0
	} : void 0;
}

// src/judge/gate/counted-runs.ts
/** The run itself. */
const recordOf$1 = ({ record }) => record;
/** The row in every run, undefined where the candidate lacks it; a stored run without it is left out. */
function rowsOf$3({ records, history }, of) {
	return {
		history,
		own: records.map((record) => ({
			record,
			stats: of(record)
		})),
		past: history.records.flatMap((record) => {
			const stats = of(record);
			return stats === void 0 ? [] : [{
				record,
				stats
			}];
		})
	};
}
/** The rows that can be compared, or why they cannot. */
function lookedAt({ own, past: stored, history }, fits, value, samples) {
	const runs = own.flatMap(({ record, stats }) => stats === void 0 ? [] : [{
		record,
		stats
	}]);
	if (runs.length < own.length) return inconclusive$1("no_samples", "no samples");
	if (!runs.every(({ stats }) => fits(stats))) return inconclusive$1("impossible", "its counts are not possible");
	const past = stored.filter(({ stats }) => fits(stats));
	const values = runs.map(({ stats }) => value(stats));
	const finding = {
		values,
		n: runs.reduce((total, { stats, record }) => total + samples(stats, record), 0),
		...values.length === 1 ? { actual: values[0] } : {},
		...past.length === 0 ? {} : {
			baseline: median(past.map(({ stats }) => value(stats))),
			runs: past.length
		}
	};
	return past.length === 0 ? {
		...noBaseline({ history }, lacksOf(history.records, stored)),
		...finding
	} : {
		runs,
		past,
		finding
	};
}
/** Whether a counter's figures can be. */
function possible({ count, total, rate }) {
	return isCount(count) && Number.isFinite(total) && total >= 0 && Number.isFinite(rate) && rate >= 0;
}
/** What each run of the history lacks of which none has a figure that can be. */
function lacksOf(records, had) {
	const own = new Set(had.map(recordOf$1));
	return records.map((record) => own.has(record) ? "with counts that can be" : SUCH_A_ROW);
}

// src/judge/gate/measure.ts
/** What kind of metric a gate is on: a script's own is what the script made it; what nobody knows is a trend. */
function kindOf$3({ selector, own }) {
	return own?.kind ?? metricOf(selector.metric)?.kind ?? "trend";
}
/** Which direction is worse. */
function worseOf({ selector, own }) {
	return own?.worse ?? metricOf(selector.metric)?.worse ?? "higher";
}
/** What its figures are counted in. */
function unitOf$2({ selector, stat, own }) {
	if (stat.kind === "count") return "count";
	if (own !== void 0) return own.kind === "rate" ? "share" : "count";
	return metricOf(selector.metric)?.unit ?? "count";
}
/** Whether the figure is one a second. */
function isPerSecond(gate) {
	return gate.stat.kind === "rate" && kindOf$3(gate) === "counter";
}

// src/judge/rule/spread.ts
/**
* Centre and shrunk spread of a channel over its baseline (verdict-rule section 3). The prior carries short
* histories; distances are cut at 2.5 s0, so that one outlying run cannot widen the limits. `figures`: at least one.
*/
function usualOf(figures, priorVariance, nu0) {
	const n = figures.length;
	const { variance, nu } = historyVariance(figures, Math.sqrt(priorVariance));
	const spread = Math.sqrt((nu0 * priorVariance + nu * variance) / (nu0 + nu));
	return {
		centre: huberCentre(figures, spread),
		spread,
		centreVariance: (n >= 3 ? 1.1 : 1) / n,
		nu: nu0 + nu,
		runs: n
	};
}
function historyVariance(figures, s0) {
	const n = figures.length;
	if (n === 1) return {
		variance: 0,
		nu: 0
	};
	if (n === 2) return {
		variance: (figures[0] - figures[1]) ** 2 / 2,
		nu: .5
	};
	const centre = median(figures);
	return {
		variance: figures.reduce((total, y) => total + Math.min(Math.abs(y - centre), 2.5 * s0) ** 2, 0) / (n - 1),
		nu: .9 * (n - 1)
	};
}
/** s0² of a channel, widened where the clock counts whole ms: a quantile q is known to ±½ ms only. */
function priorOf(channel, noise, baseline, wholeMs) {
	if (!wholeMs) return channel.prior(noise);
	const rounding = Object.entries(channel.weights).reduce((sum, [quantile, weight]) => sum + weight / (6 * typical(baseline, quantile) ** 2), 0);
	return channel.prior(noise) + rounding;
}
function typical(baseline, quantile) {
	const known = baseline.map((run) => run[quantile]).filter((value) => value !== null);
	return Math.exp(median(known));
}

// src/judge/rule/throughput.ts
/** What counts as nothing beside the baseline's rates: a service that fell silent is far away, not infinitely. */
const SILENCE$1 = 1e-9;
/**
* Throughput, of which less is worse: the rule for the body of a latency on y = −ln(rate) (statistics.md section 3,
* "Direction"), with the limits of a summary, since it has fewer channels still. `rates`: of 1, 3 or 5 runs;
* `baseline`: at least one rate, all over 0; `machine`: R. Not simulated.
*/
function divergeThroughput(rates, baseline, terms) {
	const least = SILENCE$1 * Math.min(...baseline);
	const y = (value) => -Math.log(Math.max(value, least));
	const usual = usualOf(baseline.map(y), terms.machine ** 2 + .0016, 10);
	const limits = trendLimits("summary", rates.length, baseline.length, terms.keyRows);
	const { z, effect } = distance(rates.map(y), "low", usual);
	const figure = combined(rates.map(y), "low", usual.spread);
	const expected = figure - effect;
	const reached = Math.max(figureAt(limits.beyond, rates.length, "low", usual), expected + terms.atLeast);
	return {
		rate: Math.exp(-figure),
		z,
		effect,
		spread: usual.spread,
		zLimit: limits.beyond,
		beyond: z > limits.beyond && effect >= terms.atLeast,
		cleared: z <= limits.pass || rates.length > 1 && effect < 0,
		limit: Math.exp(-reached)
	};
}

// src/judge/gate/throughput.ts
/** Messages, requests, iterations: less is worse. */
function judgeThroughput(gate, comparison) {
	const rows = rowsOf$3(comparison, (record) => counterOf(record, gate));
	const value = (row) => gate.stat.kind === "rate" ? row.rate : row.total;
	const seen = lookedAt(rows, possible, value, ({ count }) => count);
	if ("verdict" in seen) return seen;
	const { runs, past, finding } = seen;
	const rates = past.map(({ stats }) => value(stats));
	if (rates.some((rate) => !(rate > 0))) return {
		...finding,
		...inconclusive$1("none_at_all", "a stored run has none at all")
	};
	const { records, history, keyRows } = comparison;
	const terms = {
		machine: history.machine,
		atLeast: leastEffect(gate),
		keyRows
	};
	const found = divergeThroughput(runs.map(({ stats }) => value(stats)), rates, terms);
	const { z, zLimit, spread, limit } = found;
	return {
		...finding,
		...confirmed(found, records, past.map(recordOf$1)),
		...records.length === 1 ? {} : { actual: found.rate },
		z,
		zLimit,
		spread,
		limit,
		channel: "rate",
		words: "the rate",
		combine: "low"
	};
}

// src/judge/gate/count.ts
/** The rate or the count of a rate or counter metric against its history. */
function judgeCount(gate, comparison) {
	const [kind, lower] = [kindOf$3(gate), worseOf(gate) === "lower"];
	if (kind === "rate") return judgeShare$1(gate, comparison, lower);
	if (kind !== "counter") return inconclusive$1("not_gateable", "a trend is gated by its quantiles, p(N)");
	return lower ? judgeThroughput(gate, comparison) : judgeEvents(gate, comparison);
}
/** Of a rate metric: how many of n were bad. Where less is worse, those that were not true. */
function judgeShare$1(gate, comparison, lower) {
	const rows = rowsOf$3(comparison, (record) => {
		const stats = statsOf$1(record, gate.selector);
		return stats?.kind === "rate" && stats.count !== 0 ? stats : void 0;
	});
	const counts = gate.stat.kind === "count";
	const value = ({ trues, count }) => counts ? trues : trues / count;
	const seen = lookedAt(rows, sane, value, ({ count }) => count);
	if ("verdict" in seen) return seen;
	const { runs, past } = seen;
	const tally = ({ stats: { trues, count } }) => ({
		bad: lower ? count - trues : trues,
		n: count
	});
	const found = countDivergence(runs.map(tally), past.map(tally), comparison);
	const n = found.n;
	const shown = (bad) => {
		const trues = lower ? n - bad : bad;
		return counts ? trues : Math.max(0, Math.min(1, trues / n));
	};
	return {
		...seen.finding,
		...decided(found, comparison, past, shown)
	};
}
/** Events of which more is worse. The load is the same in every run, so are the chances to count one. */
function judgeEvents(gate, comparison) {
	const perSecond = gate.stat.kind === "rate";
	const rows = rowsOf$3(comparison, (record) => counterOf(record, gate));
	const value = (row) => perSecond ? row.rate : row.total;
	const seen = lookedAt(rows, possible, value, (_, record) => producerOf(gate.selector.metric, record).n);
	if ("verdict" in seen) return seen;
	const { runs, past } = seen;
	const tally = ({ stats }) => ({
		bad: stats.total,
		n: null
	});
	const found = countDivergence(runs.map(tally), past.map(tally), comparison);
	const seconds = median(runs.map(({ record }) => Math.max(record.duration / 1e3, .001)));
	const shown = (bad) => perSecond ? bad / seconds : bad;
	return {
		...seen.finding,
		...decided(found, comparison, past, shown)
	};
}
function countDivergence(runs, past, { keyRows }) {
	return divergeCounts(runs, past, countLimits(runs.length, keyRows));
}
function decided(found, { records }, past, shown) {
	return {
		...confirmed(found, records, past.map(recordOf$1)),
		...records.length === 1 ? {} : { actual: shown(found.bad) },
		z: found.z,
		zLimit: found.zLimit,
		limit: shown(found.limit),
		channel: "count",
		words: "the count, on a square-root scale",
		combine: "low"
	};
}
function sane({ trues, count }) {
	return isCount(count) && isCount(trues) && count > 0 && trues <= count;
}

// src/judge/metric-names.ts
/** `p99`, `p97.5`, `average`, …; empty where the noun alone says it. */
function statWord(stat) {
	switch (stat.kind) {
		case "p": return `p${stat.percent}`;
		case "avg": return "average";
		case "med": return "median";
		case "min": return "smallest";
		case "max": return "largest";
		default: return "";
	}
}
/**
* The plain name of a row: `p99 latency of orders`, `p99 quote round trip`, `failed connects`. `own`: a script's metric, of
* which nothing but its name is known, whatever ours of that name is.
*/
function plainName(stat, selector, own = false) {
	const { metric, tags } = selector;
	const row = own ? void 0 : metricOf(metric);
	const noun = tags.name !== void 0 && metric === "http_req_duration" ? "" : row?.noun ?? metric;
	const perSecond = stat.kind === "rate" && row?.kind === "counter" ? "per second" : "";
	return [...[
		statWord(stat),
		tags.exchange ?? "",
		noun,
		perSecond
	].filter((word) => word !== ""), ...where(tags)].join(" ");
}
/** As plainName, but shorter where a sentence says the rest: `p99 of orders`. */
function subject(stat, selector, own = false) {
	const { metric, tags } = selector;
	if (own || metric !== "ws_message_latency" || tags.feed === void 0) return plainName(stat, selector, own);
	return [statWord(stat), ...where(tags)].join(" ");
}
/** `of orders`, and what else tells this row from its neighbours. `steady` is what everybody means. */
function where(tags) {
	const of = tags.feed ?? tags.name;
	const known = /* @__PURE__ */ new Set([
		"feed",
		"name",
		"phase",
		"exchange",
		...tags.status === "101" ? ["status"] : []
	]);
	const others = Object.keys(tags).filter((tag) => !known.has(tag)).map((tag) => `${tag} ${tags[tag]}`);
	const phase = tags.phase === void 0 || tags.phase === "steady" ? [] : [`in ${tags.phase}`];
	const rest = others.length === 0 ? [] : [`(${others.join(", ")})`];
	return [
		...of === void 0 ? [] : [`of ${of}`],
		...phase,
		...rest
	];
}

// src/judge/gate/gate-row.ts
/** The row that a finding makes, of stored runs or of pairs; each says its own sentence of it. */
function gateRow(gate, found) {
	const { actual = null, baseline = null, z = null } = found;
	return {
		verdict: found.verdict,
		code: found.code,
		name: plainName(gate.stat, gate.selector, gate.own !== void 0),
		selector: formatSelector(gate.selector),
		stat: gate.stat.kind === "p" ? `p(${gate.stat.percent})` : gate.stat.kind,
		level: gate.level,
		unit: unitOf$2(gate),
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
}
/** A row that may not be judged still shows what was measured. */
function withheld({ values, baseline, actual, n, distinct, runs }, why) {
	const known = Object.fromEntries(Object.entries({
		values,
		baseline,
		actual,
		n,
		distinct,
		runs
	}).filter(([, value]) => value !== void 0));
	return {
		verdict: "not_judged",
		...why,
		...known
	};
}

// src/judge/gate/sentences.ts
/**
* One sentence a row: what, by how much, against what, in which runs, normal spread, (z, limit), the channel that
* decided and how it took the runs together: the verdict.
*/
function gateSentence(row, gate, found, comparison) {
	const said = plainSentence(row, gate, found, comparison);
	return gate.note === void 0 ? said : `${said}; ${gate.note}`;
}
function plainSentence(row, gate, found, comparison) {
	const show = (value) => figure$1(value, isPerSecond(gate) ? "per-second" : row.unit);
	const verb = gate.stat.kind === "p" ? "is" : "are";
	const named = `${subject(gate.stat, gate.selector, gate.own !== void 0)} ${verb}`;
	const measured = row.actual === null ? "not measured" : `${show(row.actual)}${samples$2(row)}`;
	const why = found.why ?? "no figures";
	if (row.code === "silent") return `${subject(gate.stat, gate.selector)} fell silent: ${why}`;
	switch (row.verdict) {
		case "no_baseline": return `${named} ${measured}; ${found.why ?? "no stored run to compare with"}`;
		case "not_judged": return `${named} ${measured}; not judged: ${why}`;
		case "inconclusive": return row.z === null ? `${named} ${measured}; not compared: ${why}` : `${compared$5(named, measured, row, found, show, comparison)}: inconclusive, ${why}`;
		default: {
			const said = found.why === void 0 ? row.verdict : `${row.verdict}, ${found.why}`;
			return `${compared$5(named, measured, row, found, show, comparison)}: ${said}`;
		}
	}
}
function compared$5(named, measured, row, found, show, comparison) {
	const { records, history } = comparison;
	const against = baselineWords(row, show, history.records);
	return `${row.verdict === "same" || against.startsWith("against") ? `${named} ${measured}, ${against}` : `${named} ${against}`}, ${runsWords(records)}; ${certainty$1(row, found, comparison)}`;
}
function samples$2({ n, distinct }) {
	if (n === 0) return " (n unknown)";
	if (distinct === null || distinct === n) return ` (n ${integer(n)})`;
	return ` (n ${integer(n)}, ${integer(distinct)} distinct)`;
}
/** `31 % above the median of the last 10 main runs`; of counts, which may be 0, `against 2 in the median of …`. */
function baselineWords({ change, runs, baseline, channel }, show, stored) {
	const run = `${runWords(stored)}run`;
	const kinds = storedWords(stored);
	const past = runs === 1 ? `the last ${run}` : `the median of the last ${counted$1(runs, run)}${kinds}`;
	if (change === null || channel === "count") return `against ${show(baseline ?? 0)} in ${past}`;
	return `${whole(Math.abs(change))} ${change < 0 ? "below" : "above"} ${past}`;
}
/** The figure of several runs is that of their faster half: `in the 2 fastest of 3 runs on 3 machines`. */
function runsWords(records) {
	const runs = records.length;
	if (runs === 1) return "in 1 run";
	const machines = counted$1(machinesOf(records), "machine");
	return `in the ${Math.ceil(runs / 2)} fastest of ${runs} runs on ${machines}`;
}
function certainty$1({ spread: spread$2, z, zLimit }, { words, combine }, { records, history }) {
	const scores = `(z ${score(z)}, limit ${score(zLimit)})`;
	return `${spread$2 === null ? scores : `normal spread ${spread(spread$2)} ${scores}`}, ${`decided by ${words ?? "the figure itself"}`}${combine === "wins" && records.length > 1 ? ` in all ${records.length} runs, slow ones held in` : ""}${history.mixed ? "; mixed CPU models" : ""}`;
}

// src/judge/gate/service-cpu.ts
/** The smallest change that counts, in ln: CPU time is read in ticks of 10 ms. */
const LEAST$4 = Math.log1p(.1);
const NAME$5 = "CPU of the service per message";
/**
* A row that nobody has to ask for: CPU time of the service per message, where it runs on the generator's machine in all
* runs and in stored ones. It lists and does not decide. More is worse, so that the rule for throughput holds for messages
* per ms.
*/
function serviceRows(comparison) {
	const { records, history, keyRows } = comparison;
	const runs = records.flatMap(perMessage);
	const past = history.records.filter((record) => perMessage(record).length > 0);
	if (runs.length < records.length || past.length === 0) return [];
	const stored = past.flatMap(perMessage);
	const found = divergeThroughput(runs.map((value) => 1 / value), stored.map((value) => 1 / value), {
		machine: history.machine,
		atLeast: LEAST$4,
		keyRows
	});
	const { verdict, code, why } = confirmed(found, records, past);
	const actual = 1 / found.rate;
	const baseline = median(stored);
	const change = actual / baseline - 1;
	const against = `${whole(Math.abs(change))} ${change < 0 ? "below" : "above"} the median of the last ${counted$1(past.length, `${runWords(history.records)}run`)}`;
	const certainty = `(z ${score(found.z)}, limit ${score(found.zLimit)})`;
	return [{
		verdict,
		code,
		name: NAME$5,
		selector: "service_cpu",
		stat: "mean",
		level: "normal",
		unit: "ms",
		baseline,
		spread: found.spread,
		actual,
		values: runs,
		change,
		limit: 1 / found.limit,
		z: found.z,
		zLimit: found.zLimit,
		channel: "rate",
		n: records.reduce((sum, { health }) => sum + (health.service?.messages ?? 0), 0),
		distinct: null,
		runs: past.length,
		message: `${NAME$5} is ${three(actual)} ms, ${against} ${certainty}: ${verdict}${why === void 0 ? "" : `, ${why}`}`,
		line: 0
	}];
}
function perMessage({ health }) {
	const value = health.service?.perMessage;
	return typeof value === "number" && value > 0 && Number.isFinite(value) ? [value] : [];
}
/** The part above the stored runs' centre from which a service has taken the machine. */
const TAKEN$1 = 1.25;
/**
* What a service used of the generator's machine in the run that used most, and the centre of the stored runs; undefined:
* it used no more than it did before, or nobody knows.
*/
function machineTaken({ records, history }, busy) {
	const most = records.flatMap((record) => record.health.service === void 0 || !busy(record) ? [] : [{
		...record.health.service,
		of: record.provenance.machine.cores
	}]).toSorted((a, b) => b.cores - a.cores)[0];
	const past = history.records.flatMap(({ health }) => health.service ?? []);
	if (most === void 0 || past.length === 0) return void 0;
	if (!isOver(most, past)) return void 0;
	return {
		now: most.cores,
		before: median(past.map(({ cores }) => cores)),
		of: most.of
	};
}
/** By message, where that is known: a service that answers less uses less. */
function isOver(most, past) {
	const each = past.flatMap(({ perMessage }) => perMessage ?? []);
	if (most.perMessage !== null && each.length > 0) return most.perMessage >= TAKEN$1 * median(each);
	return most.cores >= TAKEN$1 * median(past.map(({ cores }) => cores));
}

// src/model/record/foreign.ts
/** Series of summary files have an engine of their own, so that they never meet runs that were watched. */
const FOREIGN_ENGINE = "k6-summary";
/** Whether a record was made of a summary file: no completeness, no slices, no sockets, no closes. */
function isForeign({ series }) {
	return series.engine === FOREIGN_ENGINE;
}

// src/judge/rule/stats/poisson.ts
/** Terms smaller than this part of the first are not added up. */
const NEGLIGIBLE = 1e-17;
/** P(Poisson(mean) ≤ x), the chance of x or fewer where `mean` ≥ 0 is usual. x need not be whole. */
function poissonAtMost(x, mean) {
	const k = Math.floor(x);
	if (k < 0) return 0;
	if (mean <= 0) return 1;
	return k < mean ? below(k, mean) : 1 - above(k + 1, mean);
}
/** P(Poisson(mean) ≥ x), the chance of x or more. */
function poissonAtLeast(x, mean) {
	const k = Math.ceil(x);
	if (k <= 0) return 1;
	if (mean <= 0) return 0;
	return k > mean ? above(k, mean) : 1 - below(k - 1, mean);
}
/** P(X = k), e^(−mean) mean^k ÷ k!. */
function chanceOf(k, mean) {
	return Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
}
/** The terms from k < mean down to 0: each is smaller than the one before. */
function below(k, mean) {
	let term = 1;
	let sum = 0;
	for (let i = k; i >= 0 && term > NEGLIGIBLE; i--) {
		sum += term;
		term *= i / mean;
	}
	return Math.min(1, sum * chanceOf(k, mean));
}
/** The terms from k > mean upwards. */
function above(k, mean) {
	let term = 1;
	let sum = 0;
	for (let i = k + 1; term > NEGLIGIBLE; i++) {
		sum += term;
		term *= mean / i;
	}
	return Math.min(1, sum * chanceOf(k, mean));
}

// src/judge/gate/spoke.ts
const NOTHING$2 = {
	count: 0,
	distinct: 0
};
/** So few come by chance less than once in so many runs. */
const RARELY$3 = .001;
/**
* Where history spoke, silence is red (design.md section 5): a key row with under half of the median n of its history,
* and fewer than chance explains, in any run that brought its load as planned. It needs no second machine: no machine is
* so slow. Undefined: it spoke, or nothing stored tells.
*/
function silenced(gate, { records, history }) {
	if (gate.level !== "key" || gate.quiet === true || !hasTries(gate.selector)) return void 0;
	const past = history.records.flatMap((record) => spokenIn(record, gate.selector) ?? []).filter(({ count }) => count > 0);
	if (past.length === 0) return void 0;
	const [least] = records.filter((record) => isBrought(record, gate.selector)).flatMap((record) => spokenIn(record, gate.selector) ?? []).filter((spoken) => isSilent(spoken, past)).toSorted((a, b) => a.count - b.count);
	if (least === void 0) return void 0;
	const usual = median(past.map(({ count }) => count));
	const stored = `the last ${counted$1(past.length, `${runWords(history.records)}run`)}`;
	return {
		verdict: "fail",
		code: "silent",
		why: `n ${integer(least.count)}, usually ${integer(usual)} (median of ${stored})`,
		n: least.count,
		distinct: least.distinct,
		runs: past.length,
		values: records.map(() => null)
	};
}
/** A metric whose samples or whose total the load itself brings about; of events that are worse, none is good. */
function hasTries({ metric }) {
	const row = metricOf(metric);
	return row?.kind === "trend" || row?.kind === "rate" || row?.kind === "counter" && row.worse === "lower";
}
/** Undefined: figures that no run can have. */
function spokenIn(record, selector) {
	const row = statsOf$1(record, selector);
	if (row === void 0) return NOTHING$2;
	if (!isCount(row.count) || row.kind === "trend" && malformed(row) !== void 0) return void 0;
	return {
		count: row.count,
		distinct: row.kind === "trend" ? row.distinct : null
	};
}
/** Both by samples and by messages: the two are only as good as what tells messages apart. */
function isSilent(spoken, past) {
	if (spoken.count >= median(past.map(({ count }) => count)) / 2) return false;
	const alike = spoken.distinct !== null && past.every(({ distinct }) => distinct !== null);
	const n = alike ? draws$1(spoken) : spoken.count;
	const usual = median(past.map((one) => alike ? draws$1(one) : one.count));
	return n < usual / 2 && poissonAtMost(n, usual) < RARELY$3;
}
function isBrought(record, { tags }) {
	const { ended, held = [], shares = [] } = record;
	const isOf = ({ feed, scenario }) => (tags.feed ?? feed) === feed && (tags.scenario ?? scenario) === scenario;
	const open = held.filter(isOf).every(({ openSeconds, lostSeconds }) => openSeconds >= BROUGHT * (openSeconds + lostSeconds));
	const begun = shares.filter(({ metric }) => metric === "begun").every(({ bad, n }) => bad <= (1 - BROUGHT) * n);
	return ended === "clean" && open && begun && !isForeign(record);
}

// src/judge/clocks/unit.ts
/** No service is so late that half of its messages take longer, ms. */
const AN_HOUR = 36e5;
/** Whether a median latency is none, whichever clock is right. */
function isFar(p50) {
	return Math.abs(p50) > AN_HOUR;
}
/** Each is a thousandth of the one before. */
const UNITS$1 = [
	"s",
	"ms",
	"us",
	"ns"
];
/** How near to a power of 1,000 a time must be to be one of another unit. */
const NEAR = .2;
/**
* Whether a median latency (ms, far from 0) is that of a time read in the wrong unit: then `sent_at` is a power of 1,000
* times now, or next to nothing of it. Undefined: a clock that is wrong explains it better.
*/
function unitDoubt(selector, p50, around) {
	const now = Date.parse(around.started);
	const times = (now - p50) / now;
	if (!Number.isFinite(times) || Math.abs(times - 1) < NEAR) return void 0;
	const unit = unitOf$1(selector, around);
	const asked = unit === void 0 ? "is the `unit` of `sent_at` right?" : `is the \`unit\` of \`sent_at\` ${unit}?`;
	const steps = Math.round(Math.log10(Math.max(times, 1e-30)) / 3);
	const real = unit === void 0 ? void 0 : UNITS$1[UNITS$1.indexOf(unit) + steps];
	return {
		code: "unit_doubtful",
		why: `half of the latencies are impossible: ${asked} ${!(Math.abs(times / 1e3 ** steps - 1) < NEAR) ? "Its times are none of today" : real === void 0 ? "Its times look like those of another unit" : `Its times look like ${real}`}`
	};
}
/** The unit in which the plan reads the times of these messages, where it is one. */
function unitOf$1({ tags }, { load }) {
	const units = Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
		if (scenario.kind !== "socket" || (tags.scenario ?? name) !== name) return [];
		return scenario.socket.messages.filter((kind) => tags.feed === void 0 || feedOf(kind, scenario) === tags.feed).flatMap(({ sentAt }) => sentAt === void 0 ? [] : [sentAt.unit]);
	});
	return new Set(units).size === 1 ? units[0] : void 0;
}

// src/judge/clocks/doubt.ts
/** Of a statistic that claims no share of the samples: those that may be impossible all the same. */
const FEW = .01;
/** Why a row on what two clocks measure is not judged; undefined: it may be. */
function clockDoubt(selector, statistic, stats, around) {
	if (metricOf(selector.metric)?.twoClocks !== true || statistic.kind === "count") return void 0;
	const { p50, count, below } = stats;
	if (![p50, stats.p25 ?? p50].every(Number.isFinite)) return void 0;
	if (isFar(p50)) return unitDoubt(selector, p50, around) ?? far(p50);
	if ((stats.p25 ?? p50) < 0) return differ(stats, "a quarter of the latencies or more are");
	const share = (below?.ms ?? 0) / count;
	if (share <= (statistic.percent !== void 0 ? 1 - statistic.percent / 100 : statistic.kind === "med" ? .5 : FEW) + 1e-12) return void 0;
	return differ(stats, `${integer(below.ms)} of ${integer(count)} latencies (${percentage(share)}) are`);
}
function differ(stats, what) {
	return {
		code: "clocks_differ",
		why: `${what} below 0: do the clocks of service and generator differ by about ${apart(-([
			stats.p50,
			stats.p25 ?? 0,
			stats.min
		].find((value) => value < 0) ?? stats.min))}?`
	};
}
function far(p50) {
	return {
		code: "clocks_differ",
		why: `half of the latencies are over an hour: do the clocks of service and generator differ by about ${length(Math.abs(p50))}?`
	};
}
/** `0.69 s`, `48 ms`. */
function apart(ms) {
	return ms >= 100 && ms < 6e4 ? `${three(ms / 1e3)} s` : length(ms);
}

// src/judge/rule/channels.ts
const SLICE = .3;
const EDGE = {
	name: "edge",
	words: "p99 over its own shoulder (p75 and p95)",
	of: ({ top, p75, p95 }) => p75 === null || p95 === null ? null : top - (p75 + p95) / 2,
	prior: ({ machine, sampling }) => .17 * machine ** 2 + .0047 + .28 * sampling,
	nu0: 8,
	combine: "wins",
	weights: {
		top: 1,
		p75: .25,
		p95: .25
	},
	slope: 1,
	guarded: true
};
const TAIL = {
	name: "tail",
	words: "the slowest messages (p97.5 and p99) over p75",
	of: ({ top, p75, p975 }) => p75 === null || p975 === null ? null : (p975 + top) / 2 - p75,
	prior: ({ machine, sampling }) => .13 * machine ** 2 + .0045 + .2 * sampling,
	nu0: 8,
	combine: "wins",
	weights: {
		top: .25,
		p975: .25,
		p75: 1
	},
	slope: .5,
	guarded: true
};
const RATIO$1 = {
	name: "ratio",
	words: "the gated quantile over the median",
	of: ({ top, p50 }) => top - p50,
	prior: ({ machine, sampling }) => .23 * machine ** 2 + .0067 + .28 * sampling,
	nu0: 8,
	combine: "wins",
	weights: {
		top: 1,
		p50: 1
	},
	slope: 1,
	guarded: true
};
const bodyPrior = ({ machine }) => machine ** 2 + .0016;
const CALM = {
	name: "calm",
	words: "the median in the calmer half of the run",
	of: ({ slices }) => slices && mean(slices.toSorted((a, b) => a - b).slice(0, 5)),
	prior: bodyPrior,
	nu0: 10,
	combine: "low",
	weights: { p50: SLICE },
	slope: 0,
	guarded: false
};
const BODY = {
	name: "body",
	words: "the body of the messages (p25 and p50)",
	of: ({ p25, p50 }) => p25 === null ? null : (p25 + p50) / 2,
	prior: bodyPrior,
	nu0: 10,
	combine: "low",
	weights: {
		p25: .25,
		p50: .25
	},
	slope: 0,
	guarded: false
};
const P50$1 = {
	name: "p50",
	words: "the median",
	of: ({ p50 }) => p50,
	prior: bodyPrior,
	nu0: 10,
	combine: "low",
	weights: { p50: 1 },
	slope: 0,
	guarded: false
};
/** How much of a machine's slowness, as the probe sees it, the body shows. */
const PROBE_SLOPE = .8;
/** The body with the machine's own speed taken off (verdict-rule section 3). */
function probed(channel) {
	return {
		...channel,
		words: `${channel.words}, less what the machine itself is slower`,
		of: (run) => {
			const figure = channel.of(run);
			return figure === null || run.probe == null ? null : figure - PROBE_SLOPE * run.probe;
		},
		prior: ({ machine }) => .04 * machine ** 2 + .0026,
		nu0: 16,
		probed: true
	};
}
const PROBED_CALM = probed(CALM);
const PROBED_P50 = probed(P50$1);
const TREND = {
	name: "trend",
	words: "the rise within the run (last third over first third)",
	of: ({ slices }) => slices && mean(slices.slice(7)) - mean(slices.slice(0, 3)),
	prior: ({ slices }) => .25 * slices ** 2 + 5e-4,
	nu0: 8,
	combine: "low",
	weights: { p50: SLICE },
	slope: 0,
	guarded: false
};
/** For the effect and the guard only: machines differ too much for it to decide. */
const P99 = {
	name: "p99",
	words: "the gated quantile itself",
	of: ({ top }) => top,
	prior: ({ machine, sampling }) => 1.5 * machine ** 2 + .009 + .24 * sampling,
	nu0: 8,
	combine: "low",
	weights: { top: 1 },
	slope: 1,
	guarded: false
};
/** The gated quantile, in percent, at which edge and tail were measured (verdict-rule section 1). */
const MEASURED_AT = 99;
/**
* The channels that the candidate and its baseline allow. A channel is in use where every candidate run has its
* figure and at least half of the baseline runs have. Edge and tail hold for p99 alone; other quantiles over the median are
* judged by the ratio, and quantiles up to the median by the body alone. `probe`: the machine probe decides with the
* body, where every run has one.
*/
function channelsFor(percent, candidates, baseline, probe = false) {
	const usable = (channel) => candidates.every((run) => channel.of(run) !== null) && figuresOf$4(channel, baseline).length * 2 >= baseline.length;
	const tails = percent === MEASURED_AT ? [EDGE, TAIL].filter(usable) : [];
	const body = [
		...probe && tails.length > 0 ? [PROBED_CALM, PROBED_P50] : [],
		CALM,
		BODY,
		P50$1
	].find(usable);
	const fallback = tails.length === 0 && percent > 50 ? [RATIO$1] : [];
	return [
		...tails,
		...fallback,
		body,
		...[TREND].filter(usable)
	];
}
/** The channel's figures of all runs that have one. */
function figuresOf$4(channel, runs) {
	return runs.map(channel.of).filter((figure) => figure !== null);
}

// src/judge/rule/noise.ts
/** R, v and b of a baseline (verdict-rule section 3). `percent`: the gated quantile. */
function noiseOf(baseline, percent, machine) {
	const heaviness = Math.max(0, median(baseline.map((run) => heavinessOf(run, percent))));
	const beyond = (1 - percent / 100) * median(baseline.map((run) => run.count));
	const spreads = baseline.flatMap(({ slices }) => {
		const sorted = slices?.toSorted((a, b) => a - b);
		return sorted ? [sorted[8] - sorted[1]] : [];
	});
	return {
		machine,
		sampling: Math.min(2, heaviness) ** 2 / Math.max(beyond, Number.MIN_VALUE),
		slices: spreads.length === 0 ? 0 : median(spreads)
	};
}
/**
* How fast the tail grows, in ln for each e-th part of the samples beyond. A summary may lack p95 or p99: there it is
* told from the gated quantile and the median, which is more, and widens the limits.
*/
function heavinessOf({ p95, p99, top, p50 }, percent) {
	if (p95 !== null && p99 !== null) return (p99 - p95) / Math.log(5);
	return percent <= 50 ? 0 : (top - p50) / Math.log(50 / (100 - percent));
}

// src/judge/rule/divergence.ts
/** A body this much faster than usual (normal score) makes every ratio look worse. */
const GUARD = -2;
/**
* The candidate's runs (k = 1, 3 or 5) against at least one baseline run, by the rule of verdict-rule section 3.
* All figures must be finite.
*/
function diverge(candidates, baseline, terms) {
	const noise = noiseOf(baseline, terms.percent, terms.machine);
	const look = (channel) => {
		const prior = priorOf(channel, noise, baseline, terms.wholeMs);
		const usual = usualOf(figuresOf$4(channel, baseline), prior, channel.nu0);
		const figures = figuresOf$4(channel, candidates);
		return {
			channel,
			usual,
			figure: combined(figures, channel.combine, usual.spread),
			...distance(figures, channel.combine, usual)
		};
	};
	const p99 = look(P99);
	const channels = channelsFor(terms.percent, candidates, baseline, terms.probe);
	const runs = candidates.length;
	const limits = trendLimits(channelSet(channels), runs, baseline.length, terms.keyRows);
	const looked = channels.map(look);
	const guard = looked.some((item) => !item.channel.guarded && isBody(item.channel) && item.z < GUARD);
	const deciding = looked.map((item) => guard && item.channel.guarded && p99.z < item.z ? p99 : item).reduce((most, item) => item.z > most.z ? item : most);
	const effect = told$1(p99, terms);
	return {
		actual: Math.exp(p99.figure) - terms.floor,
		z: deciding.z,
		effect,
		channel: deciding.channel,
		spread: deciding.usual.spread,
		guard,
		zLimit: limits.beyond,
		beyond: deciding.z > limits.beyond && effect >= leastOf(p99, terms),
		cleared: isCleared(deciding.z, effect, runs, limits),
		limit: limitOf$1(deciding, p99, runs, {
			...terms,
			zLimit: limits.beyond
		})
	};
}
function isBody(channel) {
	return channel.name === "calm" || channel.name === "body" || channel.name === "p50";
}
/** One run may be fast by luck; of several, which lie below the usual, none need be measured again. */
function isCleared(z, effect, runs, { pass }) {
	return z <= pass || runs > 1 && effect < 0;
}
/** The smallest effect that counts, in ln over what is expected of unchanged runs. */
function leastOf({ figure, effect }, { atLeast, atLeastMs = 0 }) {
	return Math.max(atLeast, Math.log1p(atLeastMs / Math.exp(figure - effect)));
}
/** The effect, or −9 where it is under one tick of a clock of whole ms. */
function told$1({ effect, usual }, { wholeMs }) {
	return wholeMs && Math.exp(usual.centre) * Math.expm1(effect) < 1 ? -9 : effect;
}
function limitOf$1(deciding, p99, runs, terms) {
	const { channel, usual, figure } = deciding;
	if (channel.name === "trend") return null;
	const short = figureAt(terms.zLimit, runs, channel.combine, usual) - figure;
	const reached = p99.figure + short / (channel.slope === 0 ? 1 : channel.slope);
	const expected = p99.figure - p99.effect;
	const tick = terms.wholeMs ? Math.log1p(1 / Math.exp(p99.usual.centre)) : 0;
	const value = Math.exp(Math.max(reached, expected + Math.max(leastOf(p99, terms), tick))) - terms.floor;
	return Number.isFinite(value) ? value : null;
}

// src/judge/gate/fell-silent.ts
/**
* Why a statistic of a latency is not judged whose feed fell silent for good: it is that of the time before, and nobody
* knows how late is what never came (design.md section 5). Undefined: no feed of the selector did.
*/
function fellSilent(selector, { kind }, record) {
	if (metricOf(selector.metric)?.twoClocks !== true || kind === "count") return void 0;
	const silence = record.silences?.find((one) => one.silent && isOf$2(one, selector));
	if (silence === void 0) return void 0;
	return {
		code: "ws_feed_silent",
		why: `${silence.feed ?? silence.scenario} fell silent for ${length(silence.longest)}`
	};
}
function isOf$2({ feed, scenario }, { tags }) {
	return (tags.feed ?? feed) === feed && (tags.scenario ?? scenario) === scenario;
}

// src/judge/gate/trend.ts
const AGREEING_CLOCKS = "with times that can be";
/** A quantile of a trend against its history: one step, k = 1, 3 or 5, of verdict-rule section 3. */
function judgeTrend(gate, comparison) {
	const { percent } = gate.stat;
	if (!PERCENTILES.includes(percent)) return inconclusive$1("not_recorded", `records hold the percentiles ${PERCENTILES.join(", ")} only`);
	const own = comparison.records.map((record) => runOf(record, gate));
	const values = own.map((run) => run === void 0 ? null : quantileNumber(run.stats, percent));
	const runs = own.filter((run) => run !== void 0);
	if (runs.length < own.length) return {
		...inconclusive$1("no_samples", gate.absent ?? "no samples"),
		...seenIn(runs, percent),
		values
	};
	const { load } = comparison;
	const doubtOf = ({ record, stats }) => malformed(stats) === void 0 ? clockDoubt(gate.selector, gate.stat, stats, {
		load,
		started: record.provenance.started
	}) : void 0;
	for (const run of runs) {
		const doubt = doubtOf(run) ?? fellSilent(gate.selector, gate.stat, run.record);
		if (doubt !== void 0) return {
			verdict: "not_judged",
			...doubt,
			...seenIn(runs, percent),
			values
		};
	}
	for (const { stats } of runs) {
		const wrong = unfit$1(stats, percent);
		if (wrong !== void 0) return {
			...inconclusive$1(wrong.code, wrong.why),
			...seenIn([{ stats }], percent),
			values
		};
	}
	const stored = comparison.history.records.map((record) => runOf(record, gate));
	const lacks = stored.map((run) => run === void 0 ? SUCH_A_ROW : unfit$1(run.stats, percent)?.lacks ?? (doubtOf(run) && AGREEING_CLOCKS));
	const past = stored.filter((run, i) => run !== void 0 && lacks[i] === void 0);
	const seen = {
		...seenIn(runs, percent),
		values
	};
	if (past.length === 0) return {
		...noBaseline(comparison, lacks.filter((lack) => lack !== void 0)),
		...seen
	};
	const baseline = median(past.map(({ stats }) => percentileOf(stats, percent)));
	return {
		...seen,
		baseline,
		runs: past.length,
		...compared$4(runs, past, gate, comparison)
	};
}
function runOf(record, { selector }) {
	const stats = trendOf(record, selector);
	return stats && {
		record,
		stats
	};
}
/** Why the run cannot be judged by this quantile, or undefined. */
function unfit$1(stats, percent) {
	const wrong = nonsense(stats);
	if (wrong !== void 0) return {
		code: "impossible",
		why: wrong,
		lacks: "with figures that a run can have"
	};
	if (percentileOf(stats, percent) === void 0) return {
		code: "not_recorded",
		why: `its summary does not hold p${percent}`,
		lacks: `with p${percent}`
	};
	const needed = drawsNeeded(percent);
	if (stats.atLeast || draws$1(stats) >= needed) return void 0;
	const what = stats.distinct === null ? "samples" : "distinct messages";
	return {
		code: "few_samples",
		why: `${integer(draws$1(stats))} ${what}, and p${percent} needs ${integer(needed)}`,
		lacks: `with ${integer(needed)} ${what}`
	};
}
function quantileNumber(stats, percent) {
	const value = percentileOf(stats, percent);
	return value !== void 0 && Number.isFinite(value) ? value : null;
}
/** What was measured in these runs: of several the counts of all, and the figure of one. */
function seenIn(runs, percent) {
	const [only] = runs;
	if (only === void 0 || runs.some(({ stats }) => nonsense(stats) !== void 0)) return {};
	const distinct = runs.map(({ stats }) => stats.distinct);
	const known = distinct.filter((count) => count !== null);
	const actual = runs.length === 1 ? quantileNumber(only.stats, percent) : null;
	return {
		n: runs.some(({ stats }) => stats.atLeast) ? 0 : sum$1(runs.map(({ stats }) => stats.count)),
		distinct: known.length === distinct.length ? sum$1(known) : null,
		...actual === null ? {} : { actual }
	};
}
function sum$1(counts) {
	return counts.reduce((total, count) => total + count, 0);
}
function compared$4(runs, past, gate, { records, history, keyRows }) {
	const { percent } = gate.stat;
	const all = [...runs, ...past];
	const floor = floorOf$1(all.map(({ stats }) => stats));
	const logs = all.map(({ record, stats }) => logRun(stats, percent, floor, record.health.probe));
	const found = diverge(logs.slice(0, runs.length), logs.slice(runs.length), {
		percent,
		machine: history.machine,
		wholeMs: wholeMs(all.map(({ stats }) => stats)),
		floor,
		atLeast: leastEffect(gate),
		...gate.atLeastMs === void 0 ? {} : { atLeastMs: gate.atLeastMs },
		keyRows,
		probe: gate.probe === true
	});
	const { actual, spread, z, zLimit, limit, channel } = found;
	const stored = past.map(({ record }) => record);
	const word = confirmed(found, records, stored);
	return {
		...all.some(({ stats }) => stats.atLeast) ? weakly(word) : word,
		actual: runs.length === 1 ? percentileOf(runs[0].stats, percent) : actual,
		spread,
		z,
		zLimit,
		limit,
		channel: channel.name,
		words: wordsOf$1(found),
		combine: channel.combine
	};
}
/** On how many samples a figure rests nobody says, so no number of runs makes it sure. */
function weakly(word) {
	return word.verdict === "fail" ? {
		verdict: "suspect",
		code: "suspect"
	} : word;
}
function wordsOf$1({ channel, guard, beyond }) {
	return beyond && guard ? `${channel.words}; the body got faster` : channel.words;
}

// src/judge/gates.ts
/** Key rows of a plan: they share the false alarms. */
function keyRowsOf({ gates, closeGates = [] }) {
	return [...gates, ...closeGates].filter(isKey).length;
}
function isKey({ level }) {
	return level === "key";
}
/** One row per gate of the plan, in its order; of closes one row for each kind that moved. */
function gateRows(context) {
	const { gates, closeGates = [] } = context.load;
	const rows = gates.map((gate) => rowOf$6(gate, context));
	const closes = closeGates.flatMap((gate) => closeRows(gate, context, context.unjudged));
	const asked = [...rows, ...closes].toSorted((a, b) => a.line - b.line);
	return asked.length === 0 || context.unjudged !== null ? asked : [...asked, ...serviceRows(context)];
}
function rowOf$6(gate, context) {
	const found = finding(gate, context);
	const row = gateRow(gate, found);
	return {
		...row,
		message: gateSentence(row, gate, found, context)
	};
}
/** Whether 2 further runs may decide a key row that is open now. */
function isOpen$1(context) {
	const { gates, closeGates = [] } = context.load;
	const found = [...gates.filter(isKey).map((gate) => finding(gate, context)), ...closeGates.filter(isKey).flatMap((gate) => closeFindings(gate, context))];
	return found.every(({ verdict }) => verdict !== "fail") && found.some(({ open }) => open === true);
}
function finding(gate, context) {
	const { unjudged, busy, brought } = context;
	const found = silenced(gate, context) ?? compared$3(gate, context);
	if (found.verdict === "not_judged") return found;
	if (unjudged !== null) return withheld(found, unjudged);
	if (busy === null || !suffers(gate.selector.metric, false)) return found;
	return brought && (STANDS.has(found.verdict) || found.code === "silent") ? found : withheld(found, busy);
}
/** What a busy generator cannot have made, no more than a silence: noise only lengthens. */
const STANDS = /* @__PURE__ */ new Set(["same", "no_baseline"]);
function compared$3(gate, comparison) {
	if (worseOf(gate) === "none") {
		const why = `neither more nor less of it is worse, so nothing can be judged${gate.selector.metric === "ws_closes" ? "; gate `closes` instead" : ""}`;
		return inconclusive$1("not_gateable", why);
	}
	const { stat } = gate;
	return stat.kind === "p" ? judgeTrend({
		...gate,
		stat
	}, comparison) : judgeCount(gate, comparison);
}
/** The rows that decide. The others are listed, because every further row is a further chance of a false alarm. */
function decidingRows(rows) {
	return rows.filter((row) => row.level === "key");
}

// src/judge/counting.ts
/**
* Whether the runs of this verdict describe the service: by the codes of all its reasons, the weakest of which decides
* (codes.ts). Every whole run is stored, whatever the answer; it is derived again at every reading (past/standing.ts).
*/
function countingOf(verdict) {
	if (!verdict.complete) return {
		counts: "no",
		why: "its evidence is incomplete"
	};
	const codes = codesOf(verdict);
	switch ([
		"no",
		"accepted",
		"later"
	].find((word) => codes.some((code) => countsAsBaseline(code) === word))) {
		case void 0: return {
			counts: "yes",
			why: ""
		};
		case "later": return {
			counts: "later",
			why: "the next commit's run has yet to look as usual"
		};
		case "accepted": return {
			counts: "accepted",
			why: "nobody has accepted it"
		};
		case "no": return {
			counts: "no",
			why: whyNever(verdict)
		};
	}
}
/** What is stored of a verdict beside each of its runs. */
function judgedOf(verdict) {
	return {
		outcome: verdict.outcome,
		codes: [...new Set(codesOf(verdict))],
		rows: [...verdict.slos.map(({ threshold, verdict: word }) => ({
			row: threshold,
			verdict: word
		})), ...verdict.gates.map(({ selector, stat, verdict: word }) => ({
			row: `${selector}: ${stat}`,
			verdict: word
		}))]
	};
}
/** Rows that could not be judged have no reason of their own; a busy generator is a remark. */
function codesOf({ reasons, gates, notices }) {
	const unjudged = decidingRows(gates).filter(({ verdict }) => verdict === "not_judged");
	const remarks = notices.filter(({ code }) => countsAsBaseline(code) !== "yes");
	return [
		...reasons,
		...unjudged,
		...remarks
	].map(({ code }) => code);
}
function whyNever({ reasons, gates, notices, outcome }) {
	const refused = reasons.filter(({ code }) => countsAsBaseline(code) === "no");
	const first = refused.find((reason) => !outcomeRow(reason.outcome).stored) ?? refused[0];
	if (first === void 0) return notices.some(({ code }) => countsAsBaseline(code) === "no") ? "the generator was busy" : `its outcome is ${outcome}, and a row was not judged`;
	if (!outcomeRow(first.outcome).stored) return `its outcome is ${first.outcome}`;
	if (first.code === "saturated") return "the generator was saturated";
	const row = decidingRows(gates).find((one) => one.verdict === "inconclusive" && one.code === first.code);
	return row === void 0 ? `it is not judged: ${first.message}` : `${row.name} could not be judged`;
}

// src/model/threshold.ts
const GRAMMAR = /^\s*(avg|min|med|max|count|rate|value|p\(\s*(\d{1,2}(?:\.\d+)?|100(?:\.0+)?)\s*\))\s*(<=|>=|===?|!=|<|>)\s*(-?\d+(?:\.\d+)?)\s*$/;
/**
* Parses k6's threshold expression (k6: metrics/thresholds_parser.go).
*
* @throws {SyntaxError} that says what the grammar allows.
*/
function parseExpression(text) {
	const match = GRAMMAR.exec(text);
	if (!match?.[1] || !match[3] || match[4] === void 0) throw new SyntaxError(`"${text}" is not a threshold: write avg, min, med, max, p(N), count, rate or value, then < <= > >= == or !=, then a number`);
	const word = match[1];
	const statistic = word.startsWith("p") ? {
		kind: "p",
		percent: Number(match[2])
	} : { kind: word };
	const operator = match[3] === "===" ? "==" : match[3];
	return {
		text: text.trim(),
		statistic,
		operator,
		bound: Number(match[4])
	};
}
/** Whether `actual` keeps the promise of the expression. */
function holds({ operator, bound }, actual) {
	switch (operator) {
		case "<": return actual < bound;
		case "<=": return actual <= bound;
		case ">": return actual > bound;
		case ">=": return actual >= bound;
		case "==": return actual === bound;
		case "!=": return actual !== bound;
	}
}
/** `ws_sessions` and `ws_connecting` count failed handshakes in k6, so a bare one means the successful ones. */
function resolveSelector(written) {
	const selector = parseSelector(written);
	const bare = Object.keys(selector.tags).length === 0;
	const mixed = selector.metric === "ws_connecting" || selector.metric === "ws_sessions";
	return bare && mixed ? {
		metric: selector.metric,
		tags: { status: "101" }
	} : selector;
}
/** `ws_message_latency{feed:orders}: p(99)<200`. */
function formatThreshold(threshold) {
	return `${formatSelector(threshold.selector)}: ${threshold.expression.text}`;
}

// src/judge/asked.ts
/**
* Inconclusive, where none of the rows that the plan or its gate asks for was judged, other than for want of a baseline
* (design.md section 5): defaults alone do not answer what somebody asked. Nothing, where `found` says already why not.
*/
function nothingJudged(load, slos, gates, found) {
	const asked = [...slos.filter(({ from }) => from === "plan").map((row) => isJudged(row, load)), ...gates.filter(couldBeCompared).map(({ verdict }) => DECIDED.has(verdict))];
	const told = found.some(({ outcome }) => !SILENT$1.has(outcome));
	if (asked.length === 0 || asked.includes(true) || told) return [];
	return [{
		outcome: "inconclusive",
		code: "none_judged",
		message: "None of the rows that the plan asks for could be judged"
	}];
}
/** A row that there was nothing to compare with is not open: the outcome says what it lacked. */
function couldBeCompared({ verdict, code }) {
	return verdict !== "no_baseline" && code !== "store";
}
/** Outcomes that say nothing of whether a row was judged. */
const SILENT$1 = /* @__PURE__ */ new Set([
	"no_baseline",
	"plan_changed",
	"store"
]);
const DECIDED = /* @__PURE__ */ new Set([
	"same",
	"fail",
	"suspect",
	"met"
]);
/** An indicative row tells something where its quantile is inside the limit: at most n (1 − q) lie beyond it. */
function isJudged({ verdict, threshold, n, beyond }, { thresholds }) {
	if (DECIDED.has(verdict)) return true;
	const of = thresholds.find((one) => formatThreshold(one) === threshold);
	if (verdict !== "indicative" || of === void 0 || beyond === null || n < 1) return false;
	const { statistic } = of.expression;
	if (statistic.kind !== "p") return false;
	return beyond <= n * (1 - statistic.percent / 100) + 1e-9;
}

// src/model/record/builds.ts
/** Commits are abbreviated to 7 digits or more, as git does. */
const COMMIT = /^[0-9a-f]{7,64}$/i;
/** Whether two names mean one build: equal, or one commit abbreviated from the other. */
function sameBuild(a, b) {
	if (a === b) return true;
	if (!COMMIT.test(a) || !COMMIT.test(b)) return false;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return long.toLowerCase().startsWith(short.toLowerCase());
}

// src/judge/past/builds.ts
/** The build of a target as a reader knows it; foreign text: nothing that cannot be seen or opens code, cut. */
function shown$1(build) {
	if (build === null || build === "") return "nothing";
	return cut$2(replaceUnseen(build, () => "").replaceAll("`", ""), 40);
}
const CHANGED = "The build changed in mid-run";
/** Builds behind one address that are named. */
const MOST_SHOWN = 3;
/** What is known of one target, run by run. */
function byTarget(records) {
	const builds = /* @__PURE__ */ new Map();
	for (const record of records) for (const [target, build] of Object.entries(record.builds ?? {})) builds.set(target, [...builds.get(target) ?? [], build]);
	return builds;
}
/**
* Targets whose build changed during a run or between two, or behind whose one address several answer, one sentence each;
* empty: what was measured is one build.
*/
function changedBuilds(records) {
	return [...byTarget(records)].flatMap(([target, builds]) => {
		const mixed = builds.find(({ others = [] }) => others.length > 0);
		if (mixed !== void 0) return [`Several builds answer at one address: ${target} ran ${[mixed.before ?? mixed.after, ...mixed.others ?? []].map(shown$1).slice(0, MOST_SHOWN).join(" and ")}`];
		const during = builds.find(({ before, after }) => before !== after);
		if (during !== void 0) return [`${CHANGED}: ${target} ran ${shown$1(during.before)} before the load and ${shown$1(during.after)} after it`];
		const first = builds[0]?.before ?? null;
		const other = builds.find(({ before }) => before !== first);
		return other === void 0 ? [] : [`${CHANGED}: ${target} ran ${shown$1(first)} in the first run and ${shown$1(other.before)} in a later one`];
	});
}
/** Targets that ran another build than the plan expects before the load, one phrase each. */
function wrongBuilds(records) {
	return [...byTarget(records)].flatMap(([target, builds]) => {
		const wrong = builds.find(({ before, expected }) => expected !== null && expected !== "" && before !== null && !sameBuild(before, expected));
		return wrong === void 0 ? [] : [`${target} runs ${shown$1(wrong.before)}, expected ${shown$1(wrong.expected)}`];
	});
}
/** The same as reasons. */
function wrongBuildReasons(wrong) {
	return wrong.map((phrase) => ({
		outcome: "target",
		code: "wrong_build",
		message: `wrong build: ${phrase}`
	}));
}
/** Rows on another build say nothing of this one, whether met or broken. `wrong`: from wrongBuilds(). */
function withoutWrong(rows, wrong) {
	if (wrong.length === 0) return rows;
	return rows.map((row) => ({
		...row,
		verdict: "not_judged",
		code: "wrong_build",
		message: `${row.message}; not judged: it is the wrong build`
	}));
}

// src/model/metrics/limits.ts
/**
* Limits of the generator's own machine. Where one is hit, a dial or a request fails that the service never saw: tag
* `limit` on `ws_connect_failed` and `steps_failed`, with `reason` *generator* (design.md section 5).
*/
const LIMITS$2 = {
	descriptors: {
		hit: "it may open no more files",
		mend: "raise `ulimit -n`, or open fewer sockets"
	},
	ports: {
		hit: "it had no free local port",
		mend: "widen `net.ipv4.ip_local_port_range`, or open fewer sockets"
	},
	buffers: {
		hit: "it had no buffer for a socket",
		mend: "raise `net.ipv4.tcp_mem`, or open fewer sockets"
	},
	lookups: {
		hit: "its resolver did not answer",
		mend: "look at the resolver of this machine"
	}
};
/** `reason` of what failed for one. */
const OURS = "generator";
/** `reason` of a wait whose time was over, but in which the generator stood still: in no SLO either. */
const STALLED = "stalled";
const STOOD_STILL = { reason: STALLED };
/** In the words of Go and of Node. A resolver that does not answer is ours; a name that does not exist is not. */
const ERRORS = [
	[/too many open files|EMFILE|ENFILE/, "descriptors"],
	[/ca(?:nnot|n't) assign requested address|EADDRNOTAVAIL/, "ports"],
	[/no buffer space available|ENOBUFS/, "buffers"],
	[/EAI_AGAIN|server misbehaving|Temporary failure in name resolution/i, "lookups"]
];
/** The limit that an engine's error text tells of; null: none. */
function limitOf(error) {
	return ERRORS.find(([pattern]) => pattern.test(error))?.[1] ?? (lookedUpInVain(error) ? "lookups" : null);
}
/** Go's words, in two steps: one expression of both takes quadratic time on a long text. */
function lookedUpInVain(error) {
	const at = error.indexOf("lookup ");
	return at >= 0 && /i\/o timeout|connection refused/.test(error.slice(at));
}
function isLimit(word) {
	return word !== void 0 && Object.hasOwn(LIMITS$2, word);
}

// src/judge/limits.ts
/** Inconclusive, by each limit of the generator's own machine that was hit: what failed for it, the service never saw. */
function limitReasons({ limits = {}, descriptorLimit }) {
	return Object.entries(limits).filter(([, count]) => count > 0).map(([limit, count]) => {
		const failed = counted$1(count, "dial or request", "dials and requests");
		const most = limit === "descriptors" && descriptorLimit !== null ? ` than ${integer(descriptorLimit)}` : "";
		const { hit, mend } = LIMITS$2[limit];
		return {
			outcome: "inconclusive",
			code: "generator_limit",
			message: `${failed} failed on the generator's own machine: ${hit}${most} (${mend})`
		};
	});
}

// src/judge/reasons.ts
/** Reasons that lie in the evidence itself, before any row is looked at (design.md section 5). */
function evidenceReasons(load, record) {
	const reasons = record.problems.map(reasonOf$3);
	const stopped = reasons.some(({ outcome }) => outcome === "cancelled" || outcome === "policy");
	if (record.ended === "cancelled" && !stopped) reasons.push({
		outcome: "cancelled",
		code: "cancelled",
		message: "the run was stopped from outside"
	});
	const ours = reasons.some(({ outcome }) => NOT_THE_SERVICE.has(outcome));
	if (!record.complete && !ours) reasons.push({
		outcome: "engine",
		code: "incomplete",
		message: "the evidence is incomplete; the record does not say why"
	});
	const target = unreached(load, record, ours);
	return [
		...reasons,
		...target === void 0 ? [] : [target],
		...limitReasons(record.health)
	];
}
/** Outcomes of a run that did not come to its end, by no fault of the service. */
const NOT_THE_SERVICE = /* @__PURE__ */ new Set([
	"engine",
	"cancelled",
	"policy"
]);
function reasonOf$3({ what, fault, message }) {
	const code = CODE_OF$1[what];
	if (what === "cancelled") return {
		outcome: "cancelled",
		code,
		message
	};
	if (what === "over-cap") return {
		outcome: "policy",
		code,
		message
	};
	return {
		outcome: fault === "service" ? "slo" : "engine",
		code,
		message
	};
}
const CODE_OF$1 = {
	"no-summary": "no_summary",
	"summary-mismatch": "summary_mismatch",
	"torn-stream": "torn_stream",
	"script-errors": "script_errors",
	killed: "killed",
	hung: "hung",
	crashed: "crashed",
	companion: "companion",
	"threshold-crossed": "broken",
	"few-sessions": "few_sessions",
	"non-finite": "non_finite",
	"too-many-series": "too_many_series",
	"no-samples": "no_samples",
	cancelled: "cancelled",
	"over-cap": "policy"
};
/** The reason of a connect that no upgrade was tried for. */
const LOGIN$1 = "login";
/**
* Why the service could not be loaded at all, with counts by reason, or undefined. In a plan with sockets the sockets
* decide; in a REST plan, that no request got through. Where the generator broke before it tried, or could not try, that
* is no fault of the target's.
*/
function unreached(load, { sockets, http, health }, ours) {
	const kinds = Object.values(load.work.scenarios).map(({ kind }) => kind);
	if (kinds.length === 0) return void 0;
	if (kinds.includes("socket")) {
		const missed = sockets.failed.filter(({ reason }) => reason === OURS);
		const tried = sockets.tried - missed.reduce((sum, { count }) => sum + count, 0);
		if (sockets.opened > 0 || (ours || missed.length > 0) && tried <= 0) return void 0;
		const failed = sockets.failed.filter(({ reason }) => reason !== OURS).map(({ reason, status, count }) => [status === null ? reason : statusWords(status), count]);
		const opened = `0 of ${counted$1(tried, "socket")} opened`;
		if (tried > 0 && failed.every(([reason]) => reason === LOGIN$1) && http.requests > 0) return noTarget("login_failed", `${opened}: the login before them${loginOf$1(load)} failed; ${requests$1(http)}`);
		if (tried > 0) return noTarget("unreached", `${opened}: ${byReason(failed)}`);
		return noTarget("unreached", `${opened}${http.requests > 0 ? `; ${requests$1(http)}` : ": none was tried"}`);
	}
	if (Math.max(http.answered > 0 ? http.requests - http.failed : 0, 0) > 0 || ours && http.requests <= 0 || health.limits !== void 0) return void 0;
	return noTarget("unreached", requests$1(http));
}
/** ` (POST …/auth/token)`: what the plan itself writes of its url, and never the query. */
function loginOf$1({ work: { login } }) {
	if (login === void 0) return "";
	const { method, url } = login.request;
	return ` (${method} ${replacePlaceholders(url.split("?", 1)[0] ?? "", () => "…")})`;
}
function noTarget(code, message) {
	return {
		outcome: "target",
		code,
		message
	};
}
function statusWords(status) {
	return status === "0" ? "no answer" : `status ${status}`;
}
function requests$1({ requests: n, byStatus, failed, answered }) {
	const statuses = Object.entries(byStatus).map(([status, count]) => [statusWords(status), count]);
	const through = answered > 0 ? n - failed : 0;
	return `${integer(Math.max(through, 0))} of ${counted$1(n, "request")} got through: ${byReason(statuses)}`;
}
/** `refused: 18, status 503: 2`, the most frequent first. */
function byReason(counts) {
	if (counts.length === 0) return "no reason was seen";
	const sums = /* @__PURE__ */ new Map();
	for (const [reason, count] of counts) sums.set(reason, (sums.get(reason) ?? 0) + count);
	return [...sums].toSorted(([, a], [, b]) => b - a).map(([reason, count]) => `${reason}: ${integer(count)}`).join(", ");
}
/** The outcome that a deciding row gives, where it gives one. */
const REASONS$1 = {
	fail: ["regression"],
	suspect: ["suspect"],
	inconclusive: ["inconclusive"],
	no_baseline: ["no_baseline"],
	same: [],
	not_judged: []
};
/** The baseline could not be read or written, for this. */
function storeReason(message) {
	return {
		outcome: "store",
		code: "store",
		message
	};
}
/**
* One reason per broken or doubtful SLO, and what the deciding gate rows say. `changed`: rows without a baseline have none because
* the load was changed, which is one reason for all of them. `file`: the plan's, in whose lines the rows stand.
*/
function rowReasons(file, slos, gates, changed = null) {
	const ofSlos = (verdict, outcome) => slos.filter((row) => row.verdict === verdict).map((row) => ofRow(outcome, row, file));
	const deciding = decidingRows(gates).flatMap((row) => row.verdict === "no_baseline" && changed !== null ? [loadChanged(changed)] : REASONS$1[row.verdict].map((outcome) => ofRow(outcome, row, file)));
	return [
		...ofSlos("fail", "slo"),
		...deciding,
		...ofSlos("suspect", "suspect")
	];
}
/** What a row says, as a reason of this outcome. */
function ofRow(outcome, { code, message, line }, file) {
	return {
		outcome,
		code,
		message,
		...line > 0 ? {
			file,
			line
		} : {}
	};
}
function loadChanged({ key, runs }) {
	return {
		outcome: "plan_changed",
		code: "load_changed",
		message: `the load of this plan was changed: it cannot be compared with its ${counted$1(runs, "stored run")} (series ${key}), which had another`
	};
}

// src/judge/candidate.ts
/** @throws {RangeError} where there is no run. */
function candidateOf$1(load, records) {
	const last = records.at(-1);
	if (last === void 0) throw new RangeError("there is no run to judge");
	const wrong = wrongBuilds(records);
	return {
		records,
		last,
		evidence: [...records.flatMap((record, i) => evidenceReasons(load, record).map(numbered(i, records.length))), ...wrongBuildReasons(wrong)],
		saturated: records.map(({ health }) => saturation(health)),
		changed: changedBuilds(records),
		wrong,
		mismatch: mismatchOf(records)
	};
}
/** Says of which run a reason is, where there are several. */
function numbered(i, runs) {
	return (reason) => runs === 1 ? reason : {
		...reason,
		message: `run ${i + 1}: ${reason.message}`
	};
}
function mismatchOf(records) {
	if (!RUN_COUNTS.includes(records.length)) return {
		code: "run_count",
		why: `${counted$1(records.length, "run")} are too many or too few: the rule is known for 1, 3 and 5`
	};
	const seen = /* @__PURE__ */ new Map();
	for (const [i, { provenance }] of records.entries()) {
		const key = identity$1(provenance);
		const earlier = seen.get(key);
		if (earlier !== void 0) return {
			code: "run_repeated",
			why: `run ${integer(i + 1)} is run ${integer(earlier + 1)} once more`
		};
		seen.set(key, i);
	}
	const series = new Set(records.map((record) => record.series.key));
	if (series.size === 1) return null;
	return {
		code: "several_series",
		why: `the runs are of ${integer(series.size)} series, which are not comparable`
	};
}
/**
* Why the runs do not decide although they are whole, as reasons. A saturated generator is one where it kept a row from
* being judged.
*/
function unfitReasons({ saturated, changed, mismatch }, rows) {
	return [
		...(rows.some(({ verdict, code }) => verdict === "not_judged" && code === SATURATED.code) ? saturated : []).flatMap((phrases, i) => phrases.length === 0 ? [] : [saturationReason(phrases, inRun(i, saturated.length))]),
		...changedReasons(changed),
		...mismatchReasons(mismatch)
	];
}
/** Inconclusive, but no excuse: the generator was over its budget since the service took its machine. It fails as a regression. */
function takenReasons(comparison) {
	const taken = machineTaken(comparison, (record) => busy(record) !== null);
	if (taken === void 0) return [];
	const { now, before, of } = taken;
	return [{
		...inconclusive("machine_taken", `The service took the machine: ${three(now)} of ${counted$1(of, "core")}, before ${three(before)}`),
		as: "regression"
	}];
}
/** That runs were measured on a busy generator, and are none to compare with. */
function busyNotices({ saturated }) {
	return saturated.flatMap((phrases, i) => {
		if (phrases.length === 0) return [];
		return [{
			code: "busy",
			message: `The generator was busy${inRun(i, saturated.length)} (${phrases.join(", ")}): what is met is met all the same, and what fails of times is not judged. The run counts as no baseline.`
		}];
	});
}
const inRun = (i, runs) => runs === 1 ? "" : ` in run ${i + 1}`;
/** Inconclusive, by these phrases. */
function saturationReason(saturated, where = "") {
	return inconclusive("saturated", `The generator was saturated${where}: ${saturated.join(", ")}`);
}
/** Inconclusive, by each of these sentences. */
function changedReasons(changed) {
	return changed.map((sentence) => inconclusive("build_changed", sentence));
}
/** Inconclusive, where the runs cannot be compared. */
function mismatchReasons(mismatch) {
	return mismatch === null ? [] : [inconclusive(mismatch.code, `Not compared: ${mismatch.why}`)];
}
function inconclusive(code, message) {
	return {
		outcome: "inconclusive",
		code,
		message
	};
}

// src/judge/clocks/notices.ts
/** One notice a feed, from the first latency below 0 on: of the run that has the most of them. */
function clockNotices(load, records) {
	const most = /* @__PURE__ */ new Map();
	for (const { stats, provenance } of records) for (const row of stats.filter(isOfFeed)) {
		const feed = row.tags.feed ?? "";
		if ((row.below?.zero ?? 0) > (most.get(feed)?.row.below?.zero ?? 0)) most.set(feed, {
			row,
			around: {
				load,
				started: provenance.started
			}
		});
	}
	return (most.size > 1 ? [...most].filter(([feed]) => feed !== "") : [...most]).map(([feed, found]) => notice$1(feed, found));
}
function isOfFeed(row) {
	const tags = Object.keys(row.tags);
	const split = tags.length > 0 && (tags.length > 1 || tags[0] !== "feed");
	return row.kind === "trend" && metricOf(row.metric)?.twoClocks === true && !split;
}
function notice$1(feed, { row, around }) {
	const { below, count, min, p50 } = row;
	const of = feed === "" ? "" : ` of ${feed}`;
	const unit = isFar(p50) ? unitDoubt(row, p50, around) : void 0;
	if (unit !== void 0) return {
		code: unit.code,
		message: `Latency${of}: ${unit.why}.`
	};
	const many = below.zero === 1 ? "is" : "are";
	return {
		code: "clocks_differ",
		message: `${integer(below.zero)} of ${counted$1(count, "latency", "latencies")}${of} ${many} below 0, down to ${milliseconds(min)}: the clocks of the service and the generator differ.`
	};
}

// src/judge/closes/stored-closes.ts
/** What the stored runs show of each kind of close that the last run has; undefined where there are none. */
function storedCloses(closes, stored) {
	const past = stored.filter((record) => record.closes.every(({ count }) => isCount(count)));
	if (past.length === 0 || closes.length === 0) return void 0;
	const tallies = past.map((record) => tally(record.closes));
	const kinds = new Map(closes.map((close) => [idOf(close), close]));
	return {
		runs: past.length,
		kinds: [...kinds].map(([id, close]) => kindOf$2(close, tallies.map((counts) => counts.get(id) ?? 0)))
	};
}
function tally(closes) {
	const counts = /* @__PURE__ */ new Map();
	for (const close of closes) counts.set(idOf(close), (counts.get(idOf(close)) ?? 0) + close.count);
	return counts;
}
function idOf({ code, side, how, feed }) {
	return JSON.stringify([
		code,
		side,
		how,
		feed
	]);
}
function kindOf$2({ code, side, how, feed }, counts) {
	return {
		code,
		side,
		how,
		feed,
		median: median(counts),
		seen: counts.filter((count) => count > 0).length
	};
}

// src/judge/contradiction.ts
/** Contradictions that are told of one record. */
const MOST$3 = 3;
/**
* Records that contradict themselves: what wrote them is broken, or somebody changed them, and nothing in them is
* evidence (design.md section 5, "SLO rows"). A foreign summary has rows without distribution, and is not asked.
*/
function contradictionReasons(load, records) {
	return records.flatMap((record, i) => {
		const found = contradictionsOf(load, record);
		if (found.length === 0) return [];
		const of = records.length === 1 ? "The record" : `The record of run ${i + 1}`;
		const more = found.length > MOST$3 ? `, and ${found.length - MOST$3} more` : "";
		return [{
			outcome: "engine",
			code: "contradiction",
			message: `${of} contradicts itself: ${found.slice(0, MOST$3).join("; ")}${more}`
		}];
	});
}
/** One phrase for each row that cannot be, or that disagrees with another; empty: none. */
function contradictionsOf({ thresholds }, record) {
	if (isForeign(record)) return [];
	return [...record.stats.flatMap((row) => {
		const wrong = wrongIn(row);
		return wrong === void 0 ? [] : [`of ${formatSelector(row)} ${wrong}`];
	}), ...thresholds.flatMap((threshold) => disagreement$1(threshold, record))];
}
function wrongIn(row) {
	if (!isCount(row.count) || row.count === 0 && hasValue(row)) return "its count is not possible";
	switch (row.kind) {
		case "trend": return malformed(row);
		case "rate":
			if (!isCount(row.trues) || row.trues > row.count) return "its counts are not possible";
			return isEqual(row.rate, row.trues / row.count) ? void 0 : "the share is not that of its counts";
		case "counter": return [row.total, row.rate].every(Number.isFinite) ? void 0 : "its figures are not all numbers";
		case "gauge": return row.min <= row.last && row.last <= row.max ? void 0 : "its last value is not among its values";
	}
}
/** Of no samples nothing but a counter's zero can be said. */
function hasValue(row) {
	return row.kind !== "counter" || row.total !== 0;
}
/** A threshold's figure beside the row of the same selector; a store leaves rows out of a record that is too large. */
function disagreement$1(threshold, record) {
	const key = formatThreshold(threshold);
	const measured = record.measured.find((one) => one.threshold === key);
	const row = statsOf$1(record, threshold.selector);
	if (measured === void 0 || row === void 0 || measured.actual === null) return [];
	const { actual, n, beyond } = measured;
	if (n !== row.count) return [`"${key}" counts ${n} samples, its row ${row.count}`];
	if (beyond !== null && beyond > n) return [`"${key}" has ${beyond} of ${n} samples beyond its bound`];
	const told = figureOf$3(threshold.expression.statistic, row);
	if (told === void 0 || isEqual(actual, told)) return [];
	return [`"${key}" has ${actual}, its row ${told}`];
}
/** What the row has of a statistic; undefined: it holds no such figure. */
function figureOf$3(statistic, row) {
	const { kind } = statistic;
	if (row.kind === "trend") return trendFigure(statistic, row);
	if (kind === "count") return row.kind === "counter" ? row.total : row.count;
	if (kind === "rate") return row.kind === "gauge" ? void 0 : row.rate;
	return kind === "value" && row.kind === "gauge" ? row.last : void 0;
}
function trendFigure(statistic, row) {
	switch (statistic.kind) {
		case "p": return percentileOf(row, statistic.percent);
		case "med": return row.p50;
		case "avg":
		case "min":
		case "max":
		case "count": return row[statistic.kind];
		default: return;
	}
}
/** Within rounding: both were computed from the same samples, by one way each. */
function isEqual(a, b) {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

// src/judge/drift/drift.ts
/** Creeping counts from 10 % on, and beyond the chance of 1 in 400 (statistics.md section 3, "Boiling frog"). */
const LEAST$3 = Math.log(1.1);
const CHANCE$2 = .0025;
/** Variance of the median of seven runs, as a multiple of S²: 1.435 ÷ 7. */
const RECENT_VARIANCE = 1.435 / 7;
/**
* One row per gated quantile that can be held against its frozen reference: whether the level crept, although every
* step was accepted. `records`: the complete runs of one series in order of time, the candidate's first run the last.
*/
function driftRows(gates, records) {
	const anchor = anchorOf(records);
	if (anchor.runs.length === 0) return [];
	return gates.flatMap((gate) => rowOf$5(gate, anchor) ?? []);
}
/** What a reader is told of rows that drifted. */
function driftNotices(rows) {
	return rows.filter(({ verdict }) => verdict === "drift").map(({ message }) => ({
		code: "drift",
		message: `${message}.`
	}));
}
function rowOf$5(gate, anchor) {
	const { stat, selector } = gate;
	if (stat.kind !== "p") return void 0;
	const [reference, recent] = [rowsOf$2(gate, anchor.runs), rowsOf$2(gate, anchor.recent)];
	if (reference.length < anchor.runs.length || recent.length < anchor.recent.length) return void 0;
	const floor = floorOf$1([...reference, ...recent]);
	const ln = (rows) => rows.map((row) => logRun(row, stat.percent, floor).top);
	const usual = usualLevel(reference, stat.percent, floor, machineOf(anchor));
	const rise = median(ln(recent)) - usual.centre;
	const least = Math.max(LEAST$3, usual.limit);
	const value = (level) => Math.exp(level) - floor;
	if (!(value(usual.centre) > 1e-9)) return void 0;
	const row = {
		verdict: rise >= least ? "drift" : "steady",
		name: subject(stat, selector),
		selector: formatSelector(selector),
		stat: `p(${stat.percent})`,
		unit: metricOf(selector.metric)?.unit ?? "ms",
		from: anchor.from,
		tag: anchor.tag,
		reference: value(usual.centre),
		recent: value(usual.centre + rise),
		change: value(usual.centre + rise) / value(usual.centre) - 1,
		limit: value(usual.centre + least),
		spread: usual.spread,
		referenceRuns: reference.length,
		recentRuns: recent.length,
		line: gate.line
	};
	return {
		...row,
		message: sentence$4(row)
	};
}
function rowsOf$2({ selector, stat }, records) {
	return records.flatMap((record) => {
		const row = statsOf$1(record, selector);
		return row?.kind === "trend" && nonsense(row) === void 0 && stat.kind === "p" && percentileOf(row, stat.percent) !== void 0 ? [row] : [];
	});
}
/** R: as historyOf, more where machines of several kinds measured. */
function machineOf({ runs, recent }) {
	return new Set([...runs, ...recent].map(({ provenance }) => provenance.machine.cpu)).size > 1 ? .15 : .1;
}
/**
* Centre, shrunk spread S and least unusual rise of the gated quantile itself, in ln: the rule of statistics.md
* section 3 for `p99`, for which the anchor was simulated.
*/
function usualLevel(rows, percent, floor, machine) {
	const runs = rows.map((row) => logRun(row, percent, floor));
	const tops = runs.map(({ top }) => top);
	const n = tops.length;
	const centre = median(tops);
	const { sampling } = noiseOf(runs, percent, machine);
	const prior = machine ** 2 + .05 ** 2 + sampling;
	const nu = n === 2 ? .5 : .7 * (n - 1);
	const rounding = wholeMs(rows) ? 1 / (6 * Math.exp(centre) ** 2) : 0;
	const spread = Math.sqrt((8 * prior + nu * qn(tops) ** 2) / (8 + nu) + rounding);
	const centreVariance = (n < 3 ? 1 : n < 6 ? 1.35 : 1.5) / n;
	return {
		centre,
		spread,
		limit: studentOfScore(normalScoreOfTail(CHANCE$2), 8 + nu) * spread * Math.sqrt(RECENT_VARIANCE + centreVariance)
	};
}
function sentence$4(row) {
	const show = (value) => figure$1(value, row.unit);
	const side = row.change < 0 ? "below" : "above";
	const far = `${whole(Math.abs(row.change))} ${side} ${referenceWords(row)}`;
	const recent = `the median of the last ${counted$1(row.recentRuns, "run")}`;
	const figures = `${show(row.reference)}, now ${show(row.recent)}; limit ${show(row.limit)}`;
	return `${row.verdict === "drift" ? `${row.name} drifted` : `${row.name} did not drift`}: ${recent} is ${far} (${figures}, normal spread ${spread(row.spread)})`;
}
function referenceWords({ from, tag, referenceRuns }) {
	const runs = counted$1(referenceRuns, "run");
	if (from === "tag") return `the ${runs} up to ${plainTag(tag)}`;
	return from === "accepted" ? `the first ${runs} since the last acceptance` : `the oldest ${runs}`;
}
/** A tag that can be shown as it is; any other stays unnamed. */
function plainTag(tag) {
	return tag !== null && /^[a-z0-9][a-z0-9._+-]{0,39}$/i.test(tag) ? tag : "the last release tag";
}

// src/judge/drift/history-line.ts
/** What needs somebody first; rows of other verdicts were compared with nothing. */
const ORDER = [
	"fail",
	"suspect",
	"inconclusive",
	"same"
];
/** The weightiest key row over the stored runs; undefined where no key row was compared with any. */
function historyLine(gates, rows, { records }) {
	const [row] = rows.filter(({ level, runs, verdict }) => level === "key" && runs > 0 && ORDER.includes(verdict)).filter((row) => gates.some((gate) => isOf$1(row, gate))).toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
	const gate = row && gates.find((one) => isOf$1(row, one));
	if (row === void 0 || gate === void 0 || row.actual === null) return void 0;
	const { name, unit, stat, actual, limit } = row;
	return {
		name,
		unit: unit === "count" && stat === "rate" ? "per-second" : unit,
		stored: records.map((record) => figureOf$2(record, gate)),
		actual,
		limit
	};
}
function isOf$1(row, { selector, stat }) {
	const written = stat.kind === "p" ? `p(${stat.percent})` : stat.kind;
	return row.selector === formatSelector(selector) && row.stat === written;
}
/** The gated figure of one run, as it was measured; null where the run has none. */
function figureOf$2(record, gate) {
	const row = statsOf$1(record, gate.selector) ?? counterOf(record, gate);
	return finite(row === void 0 ? void 0 : gated(row, gate.stat));
}
function gated(row, stat) {
	if (row.kind === "trend") return stat.kind === "p" ? percentileOf(row, stat.percent) : void 0;
	if (row.kind === "counter") return stat.kind === "rate" ? row.rate : row.total;
	if (row.kind === "rate") return stat.kind === "rate" ? row.trues / row.count : row.trues;
}
function finite(value) {
	return value !== void 0 && Number.isFinite(value) ? value : null;
}

// src/judge/facts.ts
/** What a verdict says of one of its runs. */
function runFacts({ provenance, duration, ended }) {
	const { runId, attempt, started, machine } = provenance;
	return {
		runId,
		attempt,
		started,
		duration,
		machine: machine.id,
		ended
	};
}
/** What a verdict says of its last run, without rows. */
function factsOf(load, record) {
	const { plan, profile } = load;
	const { environment, jobKey } = record.series;
	const { provenance, problems, timeline, duration, closes, health, bytes } = record;
	const { sockets, http } = isForeign(record) ? {
		sockets: null,
		http: null
	} : record;
	return {
		version: 1,
		plan: {
			name: plan.name,
			file: plan.file,
			profile,
			environment,
			...jobKey === void 0 ? {} : { key: jobKey }
		},
		provenance,
		...load.reduced === void 0 ? {} : { reduced: load.reduced },
		...buildsOf(record),
		complete: record.complete,
		problems,
		timeline,
		duration,
		sockets,
		http,
		closes,
		health,
		bytes
	};
}
function buildsOf({ builds = {} }) {
	const said = Object.entries(builds).flatMap(([target, { before }]) => before === null || before === "" ? [] : [[target, before]]);
	return said.length === 0 ? {} : { builds: Object.fromEntries(said) };
}
/** What was there to compare with. */
function baselineFacts({ series }, baseline, { records, incomplete, uncounted }) {
	return {
		where: baseline?.where ?? null,
		series,
		runs: records.length,
		from: records.at(0)?.provenance.started ?? null,
		to: records.at(-1)?.provenance.started ?? null,
		others: baseline?.others ?? 0,
		...incomplete > 0 ? { incomplete } : {},
		...uncounted > 0 ? { uncounted } : {},
		...baseline?.changed ? { changed: baseline.changed } : {},
		written: false,
		notWritten: null
	};
}

// src/judge/notices.ts
/** What a reader should know although it changes nothing. */
function notices(load, { unknown }, gates, uncompared) {
	const deciding = new Set(decidingRows(gates));
	return [
		...gates.length > 0 && deciding.size === 0 ? [notice("none_decides", "No row of `gate` is `level: key`, so all are listed and none decides.")] : [],
		...uncompared && gates.length > 0 ? [notice("nothing_compared", "No baseline was named (--baseline), so nothing was compared.")] : [],
		...unknown.map((word) => notice("unknown_outcome", `"${word}" in fail_on names no outcome, and has no effect.`)),
		...gates.filter((row) => (row.verdict === "suspect" || row.verdict === "fail") && !deciding.has(row)).map(({ message }) => notice("listed_only", `Listed only, since the row is not key: ${message}.`)),
		...(load.defaultsOff ?? []).map((name) => notice("default_off", `The plan takes out the default SLO ${name}: it is not judged.`)),
		...bareMeanings(load)
	];
}
function notice(code, message) {
	return {
		code,
		message
	};
}
/** k6 counts failed handshakes in both metrics; the rows say what a bare name was taken for. */
function bareMeanings(load) {
	const written = [...load.thresholds, ...load.gates].filter(({ written: text, selector }) => isBare(text) && Object.keys(selector.tags).length > 0).map(({ written: text, selector }) => `${text.trim()} is taken as ${formatSelector(selector)}: only upgrades that succeeded.`);
	return [...new Set(written)].map((message) => notice("bare_metric", message));
}
function isBare(text) {
	try {
		return Object.keys(parseSelector(text).tags).length === 0;
	} catch {
		return false;
	}
}

// src/judge/past/readiness.ts
/**
* How many of a series' runs count as independent (storedCount): those of the present level that count as baseline.
* `candidates`: what would be compared with them; none: runs of any machine.
*/
function comparableRuns(records, candidates = []) {
	return storedCount(levelIn(records), candidates);
}
/** What is missing to move up to `mode: block`; nothing where that is on. `level`: the stored runs, without the candidate. */
function modeNotices(mode, level, candidates) {
	if (mode === "block") return [];
	const stored = comparableRuns(level, candidates);
	if (stored < READY.block) return [{
		code: "comparable_runs",
		message: `Comparable runs: ${stored < READY.judge ? `${integer(stored)} of ${READY.judge} for a gate to fail, ` : ""}${integer(stored)} of ${READY.block} to turn on mode: block.`
	}];
	return [{
		code: "may_block",
		message: `${integer(stored)} comparable runs are stored: \`socketgate baseline backtest\` says whether mode: block is justified.`
	}];
}

// src/model/record/delivery.ts
/** What a plan states, whoever wrote the record. */
function statedOf({ stated }) {
	return typeof stated === "number" ? {
		low: stated,
		high: stated,
		exact: false,
		unit: 1
	} : stated;
}
/** Whether the plan states a rate of this feed, so that what it brings is judged. */
function isRated({ scenario, feed }, deliveries) {
	return deliveries.some((one) => one.scenario === scenario && one.feed === feed);
}

// src/model/verdict/sights.ts
/**
* What may stand under "Also seen", what weighs more first: seen by a run and asked about by nobody, so that it is told
* in every report and decides nothing.
*/
const SIGHTS = {
	connects_failed: {
		meaning: "Sockets that were wanted did not open.",
		slo: "ws_connect_failed"
	},
	not_acknowledged: {
		meaning: "Subscriptions were not acknowledged.",
		slo: "ws_subscribed"
	},
	early_close: {
		meaning: "Sockets ended before their time, not by the plan.",
		slo: "ws_ended_early"
	},
	reopened: { meaning: "Sockets were opened again after such an end." },
	redial: { meaning: "Further dials of `reopen` failed." },
	regular_close: { meaning: "Such ends came at one age: an idle time, or a token that ends." },
	silence: {
		meaning: "A feed was silent for longer than its rhythm explains.",
		slo: "ws_feed_silent"
	},
	mute: { meaning: "A feed brought nothing at all, and the plan states no rate of it." },
	starved: {
		meaning: "Sockets got far less of the stated rate than others.",
		slo: "ws_starved"
	},
	slow_socket: { meaning: "Sockets whose own median stands far above that of the others." },
	same_content: { meaning: "Nothing but the time ever changed in the messages of a feed." },
	malformed: {
		meaning: "Messages were none that the plan can read.",
		slo: "ws_messages_malformed"
	},
	untimed: {
		meaning: "Messages had no readable time.",
		slo: "ws_messages_untimed"
	},
	whole_seconds: { meaning: "The stamps of a feed are whole seconds, and tell no message apart." },
	early_message: { meaning: "Messages came before the subscription was acknowledged." },
	unmatched: { meaning: "Frames that nothing in the plan matches, with their first 40 characters." },
	error_frame: {
		meaning: "Frames that the plan calls errors.",
		slo: "ws_error_frames"
	},
	heartbeat_missed: {
		meaning: "Heartbeats were not answered in time.",
		slo: "ws_heartbeat_missed"
	},
	not_answered: {
		meaning: "Sends were not answered in time.",
		slo: "ws_roundtrip_timeout"
	},
	close_unanswered: {
		meaning: "Closes of the plan were not answered.",
		slo: "ws_close_unanswered"
	},
	not_saved: { meaning: "Answers lacked what a step of the plan saves of them." },
	steps_failed: {
		meaning: "Steps of REST failed.",
		slo: "steps_failed"
	},
	not_begun: {
		meaning: "Iterations of a stated arrival rate were not begun.",
		slo: "begun"
	}
};
function isSight(word) {
	return Object.hasOwn(SIGHTS, word);
}

// src/judge/seen/phrases.ts
/** One phrase with its figures and what they are a part of: `4 of 73,116 orders messages malformed`. */
function sightWords(sight, { runs, of }) {
	const words = WORDS$2[sight.code](sight, sight.feed ?? sight.scenario ?? "");
	return of === 1 ? words : `${words}, in ${integer(runs)} of ${integer(of)} runs`;
}
const WORDS$2 = {
	connects_failed: (sight, who) => `${things(sight, who, "socket")} did not connect`,
	not_acknowledged: (sight, who) => `${things(sight, who, "subscription")} not acknowledged`,
	early_close: (sight, who) => `${things(sight, who, "socket")} ended early${by(sight)}`,
	reopened: (sight, who) => `${things(sight, who, "socket")} reopened after such an end`,
	redial: (sight, who) => `${things(sight, who, "further dial")} failed`,
	regular_close: ({ n, of, ms }, who) => `${share$3(n, of)} early ends${after$1("of", who)} at one age, ${seconds$1(ms ?? 0)}`,
	silence: (sight, who) => `longest silence${after$1("of", who)} ${seconds$1(sight.ms ?? 0)}${usually(sight)}`,
	mute: ({ of, ms }, who) => `no message${after$1("of", who)} in ${seconds$1(ms ?? 0)}${of === null ? "" : ` of ${counted$1(of, "socket")}`}`,
	starved: (sight, who) => `${things(sight, who, "socket")} got under half of the stated rate`,
	slow_socket: slowSocket,
	same_content: (sight, who) => `${things(sight, who, "socket")} got nothing but one content`,
	malformed: (sight, who) => `${things(sight, who, "message")} malformed`,
	untimed: (sight, who) => `${things(sight, who, "message")} without a readable time`,
	whole_seconds: ({ n }, who) => `stamps${after$1("of", who)} are whole seconds, which tell none of ${integer(n)} apart`,
	early_message: (sight, who) => `${things(sight, who, "message")} before the acknowledgement`,
	unmatched: (sight, who) => `${things(sight, who, "frame")} that nothing matches`,
	error_frame: (sight, who) => things(sight, who, "error frame"),
	heartbeat_missed: (sight, who) => `${things(sight, who, "heartbeat")} missed`,
	not_answered: (sight, who) => `${things(sight, who, "send")} not answered in time`,
	close_unanswered: (sight, who) => `${things(sight, who, "close")} not answered`,
	not_saved: (sight, who) => `${things(sight, who, "answer")} without ${sight.path ?? "what it saves"}`,
	steps_failed: (sight, who) => `${things(sight, who, "step")} failed`,
	not_begun: (sight, who) => `${things(sight, who, "iteration")} not begun`
};
/** `4 of 73,116 orders messages`, `1 orders frame`, `2 of 500 quote sends of orders`. */
function things({ n, of, name }, who, one) {
	const what = counted$1(of ?? n, one).replace(/^\S+ /, "");
	const named = name === void 0 ? [who, what] : [name, what];
	const words = `${share$3(n, of)} ${named.filter((word) => word !== "").join(" ")}`;
	return name === void 0 ? words : `${words}${after$1("of", who)}`;
}
function share$3(n, of) {
	return of === null ? integer(n) : `${integer(n)} of ${integer(of)}`;
}
const after$1 = (word, who) => who === "" ? "" : ` ${word} ${who}`;
const by = ({ text }) => text === void 0 ? "" : ` (${cut$2(text, 40)})`;
function usually({ every, usual }) {
	if (every !== void 0) return ` (one a ${seconds$1(every)} stated)`;
	return usual === void 0 ? "" : ` (else at most ${seconds$1(usual)})`;
}
function slowSocket(sight, who) {
	const { n, ms, usual } = sight;
	const late = `${things(sight, who, "socket")} late all the time`;
	if (ms === void 0) return late;
	const others = usual === void 0 ? "" : `, ${milliseconds(usual)} is usual`;
	return `${late} (${n === 1 ? "median" : "worst median"} ${milliseconds(ms)}${others})`;
}
/** `300 ms`, `1.1 s`, `1 min 12 s`. */
function seconds$1(ms) {
	if (ms < 1e3 || ms >= 6e4) return length(ms);
	return `${(ms / 1e3).toFixed(1).replace(".0", "")}${"\xA0"}s`;
}

// src/judge/seen/seen.ts
/**
* What the runs saw and nobody asked about, what weighs more first (design.md section 5, "Nothing unsaid"). Counts of
* several runs are added up; of a time, the worst is told. What a broken row tells is left out.
*/
function seenRows(records, slos) {
	const groups = /* @__PURE__ */ new Map();
	for (const sight of records.flatMap(sightsOf)) {
		const { code, scenario, feed, name, path, text } = sight;
		const key = JSON.stringify([
			code,
			scenario,
			feed,
			name,
			code === "unmatched" ? null : path ?? text
		]);
		groups.set(key, [...groups.get(key) ?? [], sight]);
	}
	const order = Object.keys(SIGHTS);
	return [...groups.values()].map((group) => ({
		sight: together$3(group),
		runs: group.filter(({ n }) => n > 0).length
	})).filter(({ sight, runs }) => runs > 0 && !isTold(sight, slos)).sort((a, b) => order.indexOf(a.sight.code) - order.indexOf(b.sight.code)).map(({ sight, runs }) => rowOf$4(sight, {
		runs,
		of: records.length
	}));
}
/** Their text is the service's. */
const FOREIGN = /* @__PURE__ */ new Set(["unmatched", "not_saved"]);
/** Characters of foreign text. */
const LONGEST$7 = 40;
function rowOf$4(sight, runs) {
	const { code, scenario, feed, n, of, text } = sight;
	const foreign = FOREIGN.has(code) && text !== void 0 ? { text: cut$2(text, LONGEST$7) } : {};
	return {
		code,
		scenario,
		feed,
		n,
		of,
		message: sightWords(sight, runs),
		...foreign
	};
}
/** Of one thing in several runs: the sum, with the worst time and its text. */
function together$3(group) {
	const worst = group.reduce((a, b) => (b.ms ?? b.n) > (a.ms ?? a.n) ? b : a);
	if (worst.code === "silence" || worst.code === "mute" || worst.code === "regular_close") return worst;
	const n = group.reduce((sum, sight) => sum + sight.n, 0);
	const of = group.reduce((sum, sight) => sum === null || sight.of === null ? null : sum + sight.of, 0);
	return {
		...worst,
		n,
		of
	};
}
/** All that a record tells of; a share of nothing bad is there, since its tries count where runs are added up. */
function sightsOf(record) {
	const { seen = [], shares = [], stats } = record;
	const found = [
		...inOne(seen.flatMap(ofSeen)),
		...shares.flatMap(ofShare),
		...silencesOf(record),
		...mutesOf(record)
	];
	const codes = new Set(found.map(({ code }) => code));
	return [...found, ...countersOf(stats).filter(({ code }) => !codes.has(code))];
}
/** Silences that no healthy run has, beside the time between two messages as the plan states it, else the longest other. */
function silencesOf({ silences = [], deliveries }) {
	return silences.filter(({ standsOut }) => standsOut).map(({ scenario, feed, longest, usual }) => {
		const delivery = deliveries.find((one) => one.scenario === scenario && one.feed === feed);
		const low = delivery === void 0 ? 0 : statedOf(delivery).low;
		return {
			code: "silence",
			scenario,
			feed,
			n: 1,
			of: null,
			ms: longest,
			...low > 0 ? { every: 1e3 / low } : { usual }
		};
	});
}
/** Feeds that brought nothing at all to sockets that were open, where no stated rate judges that. */
function mutesOf({ silences = [], deliveries, opens = [] }) {
	return silences.filter((one) => one.moments === 0 && one.longest > 0 && !isRated(one, deliveries)).map(({ scenario, feed, longest }) => {
		const sockets = opens.filter((open) => open.scenario === scenario).reduce((sum, { count }) => sum + count, 0);
		return {
			code: "mute",
			scenario,
			feed,
			n: Math.max(sockets, 1),
			of: sockets || null,
			ms: longest
		};
	});
}
/** A kind of a later version is none that this one could put into words. */
function ofSeen({ kind, ...seen }) {
	const code = kind.replaceAll("-", "_");
	return isSight(code) ? [{
		code,
		...seen
	}] : [];
}
/** What nothing matched is one thing, however it begins: of all beginnings the most frequent is shown. */
function inOne(sights) {
	const unmatched = /* @__PURE__ */ new Map();
	for (const sight of sights.filter(({ code }) => code === "unmatched")) {
		const key = JSON.stringify([sight.scenario, sight.feed]);
		const before = unmatched.get(key);
		unmatched.set(key, before === void 0 ? sight : {
			...sight,
			...before,
			n: before.n + sight.n
		});
	}
	return [...sights.filter(({ code }) => code !== "unmatched"), ...unmatched.values()];
}
/** Shares that stand nowhere else among what was seen. */
const SHARES = {
	ws_connect_failed: "connects_failed",
	ws_subscribed: "not_acknowledged",
	ws_starved: "starved",
	ws_heartbeat_missed: "heartbeat_missed",
	ws_roundtrip_timeout: "not_answered",
	ws_close_unanswered: "close_unanswered",
	steps_failed: "steps_failed",
	begun: "not_begun"
};
function ofShare({ metric, scenario, feed, name, bad, n }) {
	const code = Object.hasOwn(SHARES, metric) ? SHARES[metric] : void 0;
	if (code === void 0) return [];
	return [{
		code,
		scenario,
		feed,
		n: bad,
		of: n,
		...name === void 0 ? {} : { name }
	}];
}
/** What a record counts even where it tells no more of it: one of an earlier version, or of a foreign summary. */
const COUNTERS = {
	ws_messages_malformed: "malformed",
	ws_messages_untimed: "untimed",
	ws_error_frames: "error_frame",
	ws_heartbeat_missed: "heartbeat_missed",
	ws_roundtrip_timeout: "not_answered"
};
function countersOf(stats) {
	return stats.flatMap((row) => {
		if (row.kind !== "counter" || Object.keys(row.tags).length > 0 || row.total <= 0) return [];
		if (!isCount(row.total)) return [];
		const code = Object.hasOwn(COUNTERS, row.metric) ? COUNTERS[row.metric] : void 0;
		return code === void 0 ? [] : [{
			code,
			scenario: null,
			feed: null,
			n: row.total,
			of: null
		}];
	});
}
/** Rows that call for somebody by themselves. */
const BROKEN = /* @__PURE__ */ new Set(["fail", "suspect"]);
/** Whether a broken row tells the same: of that metric, and of no other scenario, feed, exchange or step. */
function isTold(sight, slos) {
	const { slo } = SIGHTS[sight.code];
	if (slo === void 0) return false;
	const { scenario, feed, name } = sight;
	const own = {
		scenario,
		feed,
		exchange: name,
		name
	};
	return slos.some(({ verdict, threshold }) => {
		if (!BROKEN.has(verdict)) return false;
		const selector = selectorOf$2(threshold);
		return selector?.metric === slo && Object.entries(selector.tags).every(([tag, value]) => own[tag] === value);
	});
}
function selectorOf$2(threshold) {
	try {
		return parseSelector(threshold.slice(0, threshold.lastIndexOf(": ")));
	} catch {
		return null;
	}
}

// src/judge/headline.ts
/** How often an unchanged build is suspect with four channels and Z over 2: measured with generated runs. */
const SUSPECT_BY_CHANCE = "About 1 unchanged build in 16 looks so.";
/** The verdict in one sentence, or two: it tells the first of `reasons`, which is of this outcome. */
function headline(outcome, reasons, rows) {
	const first = HOLDS.has(outcome) ? sized(reasons[0]?.message ?? "", rows) : reasons[0]?.message ?? "";
	const more = reasons.filter((reason) => reason.outcome === outcome).length - 1;
	const others = more > 0 ? ` And ${integer(more)} more of the kind.` : "";
	switch (outcome) {
		case "pass": return passed(rows);
		case "slo": return `${sentence$3(first)}${others} ${sloCount(rows.slos)}`.trim();
		case "suspect": return reasons[0]?.code === "beyond_chance" ? `${sentence$3(first)}${others}` : `${sentence$3(first)}${others} ${SUSPECT_BY_CHANCE}`;
		case "regression":
		case "inconclusive": return `${sentence$3(first)}${others}`;
		case "no_baseline": return reasons[0]?.code === "unusable_history" ? `${sentence$3(first)}${others} ${sloCount(rows.slos)}` : `There is no stored run to compare with; ${sentence$3(sized(lowered(sloCount(rows.slos)), rows))}`;
		case "plan_changed": return `${sentence$3(first)} ${sloCount(rows.slos)}`;
		case "target": return reasons[0]?.code === "wrong_build" ? sentence$3(capital(first)) : `Nothing was measured: ${sentence$3(first)}`;
		case "engine": return `The evidence is incomplete by the generator's fault: ${sentence$3(first)}`;
		case "cancelled": return `Not judged: ${sentence$3(first)}`;
		case "store": return `The baseline failed: ${sentence$3(first)} ${sloCount(rows.slos)}`;
		default: return first === "" ? outcomeRow(outcome).meaning : sentence$3(first);
	}
}
function passed(rows) {
	const { slos, gates } = rows;
	const furthest = decidingRows(gates).filter(({ verdict }) => verdict === "same").toSorted((a, b) => (b.z ?? 0) - (a.z ?? 0))[0];
	return furthest === void 0 ? sentence$3(sized(sloCount(slos), rows)) : `${sentence$3(sized(furthest.message, rows))} ${sloCount(slos)}`;
}
/** Outcomes of a service that was measured: they hold for the size that it was measured at. */
const HOLDS = /* @__PURE__ */ new Set([
	"slo",
	"regression",
	"suspect"
]);
/** The size belongs to what was found, which ends at the first semicolon, not to how. */
function sized(text, { reduced }) {
	if (reduced === void 0 || text === "") return text;
	const at = `, at ${integer(reduced.sockets)} of the plan's ${counted$1(reduced.of, "socket")}`;
	const end = text.indexOf("; ");
	const quoted = end >= 0 && /[“`]/.test(text.slice(0, end));
	if (end < 0 || quoted) return `${text.trim().replace(/\.$/, "")}${at}`;
	return `${text.slice(0, end)}${at}${text.slice(end)}`;
}
/** `All 5 SLOs are met.`, `1 of 5 SLOs fails.` */
function sloCount(slos) {
	const count = (verdict) => slos.filter((row) => row.verdict === verdict).length;
	const [met, fail, indicative, suspect] = [
		count("met"),
		count("fail"),
		count("indicative"),
		count("suspect")
	];
	const total = integer(slos.length);
	if (slos.length === 0) return "No SLO was set.";
	const doubt = suspect > 0 ? `, ${integer(suspect)} suspect` : "";
	const few = indicative > 0 ? `, ${integer(indicative)} indicative` : "";
	if (fail > 0) return `${integer(fail)} of ${counted$1(slos.length, "SLO")} ${fail === 1 ? "fails" : "fail"}${doubt}${few}.`;
	if (met === slos.length) return met === 1 ? "The SLO is met." : `All ${total} SLOs are met.`;
	const unjudged = slos.length - met - indicative - suspect;
	return `${integer(met)} of ${counted$1(slos.length, "SLO")} met${doubt}${few}${unjudged > 0 ? `, ${integer(unjudged)} not judged` : ""}.`;
}
function sentence$3(text) {
	const trimmed = text.trim();
	return /[.:?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function lowered(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

// src/model/default-slos.ts
/**
* What is demanded of every service, by the names under which a plan may take it out (plan-language: "Default SLOs"):
* the metric of each, `messages_rate` of a stated rate, and `begun` of the iterations that a stated arrival rate asks for.
*/
const DEFAULT_SLOS = [
	"ws_connect_failed",
	"ws_subscribed",
	"ws_held",
	"ws_ended_early",
	"ws_feed_silent",
	"messages_rate",
	"ws_starved",
	"ws_heartbeat_missed",
	"ws_roundtrip_timeout",
	"ws_messages_malformed",
	"ws_messages_untimed",
	"steps_failed",
	"begun",
	"ws_close_unanswered",
	"ws_error_frames"
];

// src/judge/next/commands.ts
/** A word as a shell takes it. */
function quoted(word) {
	return /^[\w./:@%,=#-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/** ` --profile pr --key eu-west`: what tells this history of the plan from its others, where it is said. */
function historyWords({ profile, key }) {
	const ofProfile = profile === "full" || profile === "" ? "" : ` --profile ${quoted(profile)}`;
	return key === void 0 ? ofProfile : `${ofProfile} --key ${quoted(key)}`;
}
/** The command that stores runs of an accepted build. `where`: the baseline, where it is known. */
function seedCommand(plan, where) {
	return `socketgate baseline seed ${quoted(plan.file)}${historyWords(plan)} --runs 5 --baseline ${quoted(where ?? "WHERE")}`;
}

// src/judge/next/next-clocks.ts
const STEPS = {
	clocks_differ: ["Let the machines of the service and this one keep one time (NTP, chrony): a latency is the difference of their clocks.", "Where they cannot, measure `ws_roundtrip` by `await … as`, which one clock does."],
	unit_doubtful: ["Correct `unit` of `sent_at` in the plan: s, ms, us, ns or iso. Look at one message to see which."]
};
/** What to do about latencies that are none; undefined: the reason is another. */
function clockSteps(code) {
	return code === void 0 ? void 0 : STEPS[code];
}

// src/judge/next/next-foreign.ts
/** What to do next where k6's own summaries were judged: nobody here can start that k6, or knows when it ran. */
function foreignSteps({ outcome, reasons, baseline, plan, gates }) {
	const where = baseline?.where ?? "dir:PATH";
	const seed = `Store summaries of an accepted build: \`socketgate baseline seed SUMMARY… --series ${plan.name} --baseline ${where}\`.`;
	switch (outcome) {
		case "pass": return [];
		case "slo": return ["The broken limits stand in the options of the k6 script: k6 itself found them crossed."];
		case "regression": return ["Look at the commits since the last stored run: one of them is the likely cause.", "If it is intended: `socketgate baseline accept --reason \"…\"`. The next runs are then compared with this one."];
		case "suspect": return gates.some(({ verdict, n }) => verdict === "suspect" && n === 0) ? ["On how many samples it rests the files do not say: add count to --summary-trend-stats of k6."] : ["Confirm it with the summaries of 3 runs: one run never does."];
		case "no_baseline": return [seed];
		case "inconclusive": return reasons[0]?.code === "would_fail" ? [seed] : ["Run k6 again, for longer or more often: `socketgate judge` takes the summaries of 1, 3 or 5 runs."];
		default: return [outcomeRow(outcome).next];
	}
}

// src/judge/next/next-steps.ts
/** What to do next: commands, times, places; at most three. */
function nextSteps(known) {
	return stepsOf$1(known).slice(0, 3);
}
function stepsOf$1(known) {
	const { outcome, baseline } = known;
	if (known.provenance?.content !== void 0) return foreignSteps(known);
	switch (outcome) {
		case "pass": return [];
		case "slo": return [...logSteps(known), placeOf$1(known)].filter((step) => step !== "");
		case "regression": return [
			...closesDiverged(known) ? logSteps(known) : [serviceLog(known)],
			COMMITS,
			ACCEPT
		].filter((step) => step !== "");
		case "suspect":
			if (known.reasons[0]?.code === "beyond_chance") return doubtfulShare(known);
			return [`Confirm it with \`runs: 3\` in the profile: one run never does. Or measure again: ${again(known)}.`, serviceLog(known)].filter((step) => step !== "");
		case "inconclusive":
			if (known.reasons[0]?.code === "generator_limit") return limitSteps(known);
			return clockSteps(known.reasons[0]?.code) ?? (known.saturated ? saturatedSteps(known) : openSteps(known));
		case "no_baseline": return baseline?.where == null ? [firstStored(known)] : [`Store runs of an accepted build: ${stored(known)}. ${known.reader === "action" ? "Each" : "Or let them add up: each"} run that may be stored counts.`];
		case "plan_changed": return ["If it is meant: nothing. The next runs begin a series of their own; the one before stays readable.", `To have it compared at once: ${stored(known)}, of an accepted build.`];
		case "target": return targetSteps(known);
		case "engine": return [`See what this machine lacks: \`socketgate doctor ${quoted(known.plan.file)}${profile$1(known)}\`.`];
		case "cancelled": return [`Run it again: ${again(known)}.`];
		default: return [nextOf$1(outcome, known.reader)];
	}
}
/** A share is confirmed by nothing but its sum over more tries. */
function doubtfulShare(known) {
	return [`Measure more: \`runs: 3\` in the profile adds the tries of its runs up. Or again: ${again(known)}.`, ...logSteps(known)].filter((step) => step !== "");
}
const COMMITS = "Look at the commits since the last stored run: one of them is the likely cause.";
const ACCEPT = "If it is intended: `socketgate baseline accept --reason \"…\"`. The next runs are then compared with this one.";
/** The row was compared, and the runs leave it open; or it could not be compared at all. */
function openSteps(known) {
	const open = decidingRows(known.gates).find(({ verdict, z }) => verdict === "inconclusive" && z !== null);
	if (open === void 0) return fewSteps(known);
	if (open.code === "would_fail") return [`Store runs of an accepted build, so that a row can fail: ${stored(known)}.`, COMMITS];
	if (open.code === "one_machine") return ["Confirm it on another machine: run the same there, or give `socketgate judge` records of several machines."];
	return [`Measure again: ${again(known)}.`, `If it stays open: a longer profile, ${known.runs.length < 5 ? "more `runs` (at most 5), " : ""}or a quieter machine.`];
}
/** The command that measures this plan again, as somebody would type it. */
function command(known) {
	const where = known.baseline?.where;
	return `socketgate run ${quoted(known.plan.file)}${profile$1(known)}${where == null ? "" : ` --baseline ${quoted(where)}`}`;
}
/** How the same is measured again, by who reads this. */
function again(known) {
	return known.reader === "action" ? "“Re-run jobs” of this workflow run" : `\`${command(known)}\``;
}
/** How runs come into a store that is there. */
function stored(known) {
	const { reader, plan } = known;
	return reader === "action" ? `a run of ${quoted(plan.file)} by this workflow on the protected branch` : `\`${seed(known)}\``;
}
/** How a first run comes into a store. */
function firstStored(known) {
	return known.reader === "action" ? nextOf$1("no_baseline", "action") : `Store runs of an accepted build: \`${command(known)} --baseline dir:baseline\`.`;
}
/** The command that stores runs of an accepted build. */
function seed({ plan, baseline }) {
	return seedCommand(plan, baseline?.where);
}
function profile$1({ plan }) {
	return historyWords(plan);
}
/** Where to look in the log of the service; empty where the times are not known. */
function serviceLog({ provenance }) {
	const [from, to] = [clock(provenance?.started), clock(provenance?.ended)];
	return from === void 0 || to === void 0 ? "" : `Search the service log from ${from} to ${to} UTC.`;
}
/** `17:52:33` of an ISO time. */
function clock(iso) {
	return iso === void 0 ? void 0 : /T(\d\d:\d\d:\d\d)/.exec(iso)?.[1];
}
function worstClosed({ closes }) {
	const kinds = /* @__PURE__ */ new Map();
	for (const { side, code, feed, count, reason } of closes) {
		if (side !== "service" || [
			"1000",
			"1001",
			"none"
		].includes(code)) continue;
		const key = JSON.stringify([code, feed]);
		const kind = kinds.get(key) ?? {
			code,
			feed,
			count: 0,
			reason: null,
			most: 0
		};
		const said = reason !== null && count > kind.most ? {
			reason,
			most: count
		} : {};
		kinds.set(key, {
			...kind,
			count: kind.count + count,
			...said
		});
	}
	return [...kinds.values()].toSorted((a, b) => b.count - a.count)[0];
}
/** Where to look in the service's log, by its own words where it gave any. */
function logSteps(known) {
	const worst = worstClosed(known);
	if (worst === void 0) return [serviceLog(known)];
	const of = worst.feed === null ? "" : ` of ${worst.feed}`;
	const step = `See why the service closed ${counted$1(worst.count, "socket")}${of} with ${worst.code}`;
	const words = worst.reason === null ? "" : plainWords$1(worst.reason);
	return [`${step}${words === "" ? "" : ` and the words “${words}”`}. ${serviceLog(known)}`.trim()];
}
/** Foreign text within a sentence of ours: nothing that cannot be seen, ends the quotation or opens code. */
function plainWords$1(reason) {
	const seen = replaceUnseen(reason, (character) => /\s/.test(character) ? " " : "");
	return cut$2(seen.replace(/[`“”\s]+/g, " ").trim(), 60);
}
/** Whether it is the closes that diverged. */
function closesDiverged({ gates }) {
	return gates.some(({ verdict, counts }) => verdict === "fail" && counts !== void 0);
}
/**
* Where a limit is put right. That of a default stands nowhere in the plan: its line is the scenario's. A weaker threshold
* alone does not replace it.
*/
function placeOf$1({ plan, slos }) {
	const broken = slos.filter(({ verdict }) => verdict === "fail");
	const own = broken.find(({ from, line }) => from === "plan" && line > 0);
	if (own !== void 0) return `If the limit is wrong, it stands in ${plan.file}, line ${own.line}.`;
	const name = broken.map(defaultName$1).find((one) => one !== void 0);
	if (name === void 0) return "";
	const off = `\`defaults: { ${name}: off }\``;
	if (name === "messages_rate") return `If the limit is wrong, it is a default: put the feed's \`rate\` right, or take it out: ${off}.`;
	return `If the limit is wrong, it is a default: take it out, ${off}, and state your own threshold on ${name === "begun" ? "dropped_iterations" : name}.`;
}
/** The name under which a plan takes it out; undefined: it is none of the defaults. */
function defaultName$1({ from, threshold }) {
	if (from !== "default") return void 0;
	const metric = threshold.startsWith("messages.rate ") ? "messages_rate" : /^\w+/.exec(threshold)?.[0];
	return DEFAULT_SLOS.find((name) => name === metric);
}
function saturatedSteps(known) {
	return [
		`Run it again on a quiet machine: ${again(known)}.`,
		"If it comes back: a machine with more cores, or a smaller `vus` in the profile.",
		`See what this machine can hold: \`socketgate doctor ${quoted(known.plan.file)}${profile$1(known)}\`.`
	];
}
function limitSteps(known) {
	return [`See what this machine can hold: \`socketgate doctor ${quoted(known.plan.file)}${profile$1(known)}\`.`, `Then run it again: ${again(known)}.`];
}
function fewSteps(known) {
	const short = known.gates.find(({ verdict }) => verdict === "inconclusive");
	return [short === void 0 ? "" : lengthen(short, known), `See what each profile can judge: \`socketgate check ${quoted(known.plan.file)}${profile$1(known)}\`.`].filter((step) => step !== "");
}
/** How long the run should be for its quantile to be judged, where samples grow with time. */
function lengthen(row, { duration }) {
	const quantile = /^p\(([\d.]+)\)$/.exec(row.stat)?.[1];
	const draws = row.distinct ?? row.n;
	if (quantile === void 0 || draws <= 0 || duration <= 0) return "";
	const needed = drawsNeeded(Number(quantile));
	if (!(needed > draws)) return "";
	const seconds = Math.ceil(duration / 1e3 * needed * 1.2 / draws);
	return `Let it run for about ${integer(seconds)} s or with more sockets: ${row.name} needs ${integer(needed)} samples.`;
}
function targetSteps(known) {
	if (known.reasons.some(({ code }) => code === "wrong_build")) return [`See whether the deployment has finished. Then: ${again(known)}.`];
	const reasons = new Set(known.sockets?.failed.map(({ reason, status }) => status ?? reason) ?? []);
	const statuses = Object.keys(known.http?.byStatus ?? {});
	const answered = (known.http?.answered ?? 0) > 0;
	return [
		[...reasons, ...statuses].some((word) => word === "401" || word === "403" || word === "login" && answered) ? `See whether the login of ${known.plan.file} is accepted: the service is up, but lets nobody in.` : `See whether the service is up, and whether \`targets\` in ${known.plan.file} has its address.`,
		serviceLog(known),
		`Then: ${again(known)}.`
	].filter((text) => text !== "");
}

// src/judge/settle.ts
/** The verdict with what became of its record. A further reason never hides the ones before it. */
function settle(verdict, settlement) {
	const { reason, written, notWritten, notCounted, reader } = settlement;
	const baseline = verdict.baseline && {
		...verdict.baseline,
		written: written ?? verdict.baseline.written,
		notWritten: written === true ? null : notWritten ?? reason?.message ?? verdict.baseline.notWritten,
		...notCounted === void 0 ? {} : { notCounted }
	};
	const decision = decide([...verdict.reasons, ...reason === void 0 ? [] : [reason]], verdict.failOn);
	if (decision.outcome === verdict.outcome) return {
		...verdict,
		baseline,
		...decision
	};
	const { mode, failOn } = verdict;
	return complete({
		...verdict,
		baseline
	}, decision, {
		mode,
		failOn
	}, reader);
}
/** Puts a decided verdict into words. */
function complete(facts, decision, { mode, failOn }, reader = "cli") {
	const saturated = facts.health !== null && saturation(facts.health).length > 0;
	return {
		...facts,
		...decision,
		mode,
		failOn,
		sentence: headline(decision.outcome, decision.reasons, facts),
		next: nextSteps({
			...facts,
			...decision,
			saturated,
			reader
		})
	};
}

// src/judge/rule/stats/binomial.ts
/**
* P(Bin(n, p) ≥ x), the chance of x or more hits among n tries of chance p.
*
* n and x are whole and ≥ 0, p in 0..1. Equals I_p(x, n − x + 1) (Abramowitz and Stegun 26.5.24).
*/
function binomialTail(x, n, p) {
	if (x <= 0) return 1;
	if (x > n) return 0;
	return incompleteBeta(p, x, n - x + 1);
}

// src/judge/slo/shares/share.ts
/** A claim is refuted where chance alone would rarely make so many bad, and doubted where it would seldom. */
const RARELY$2 = .001;
const SELDOM = .02;
/**
* The rule for shares (design.md section 5, "Shares"): a limit on a share is a claim that n tries refute, leave in
* doubt, or bear out.
*
* - met: X ≤ n p, whatever n.
* - fail: P(Bin(n, p) ≥ X) < 0.001; or X = n, since where nothing worked is never green; or, in a threshold of the
*   plan's own, n p ≥ 5 and X > n p. A default is suspect there.
* - else suspect where that chance is under 0.02, and indicative where it is not.
*/
function judgeShare({ bad, n, allowed, own }) {
	const expected = n * allowed;
	const chance = binomialTail(bad, n, allowed);
	if (bad <= expected + 1e-9) return {
		verdict: "met",
		chance
	};
	if (chance < RARELY$2 || bad >= n) return {
		verdict: "fail",
		chance
	};
	if (isLarge(n, allowed)) return {
		verdict: own ? "fail" : "suspect",
		chance
	};
	return {
		verdict: chance < SELDOM ? "suspect" : "indicative",
		chance
	};
}
/** Whether so many tries tell a share plainly: five bad ones are allowed among them. */
function isLarge(n, allowed) {
	return n * allowed >= 5 - 1e-9;
}

// src/judge/slo/shares/claim.ts
const SEVERITY$2 = [
	"met",
	"indicative",
	"suspect",
	"fail"
];
/** Rules on a claim: the worst of its parts decides, and what a busy generator may have made is not held against it. */
function ruleOn(claim) {
	const seen = worst(claim);
	if (seen.verdict === "met" || claim.unfit === null || seen.part.soft === 0) return coded(claim, seen);
	const hard = worst(withoutSoft(claim));
	if (hard.verdict !== "met") return coded(claim, hard);
	return {
		verdict: "not_judged",
		code: claim.unfit.code,
		why: claim.unfit.why,
		part: seen.part
	};
}
function worst(claim) {
	if (claim.time !== void 0 && isHeld(claim.time, claim.head.expected)) return {
		verdict: "met",
		part: claim.parts[0]
	};
	return claim.parts.map((part) => ({
		verdict: verdictOf$1(part, claim),
		part
	})).reduce((a, b) => SEVERITY$2.indexOf(b.verdict) > SEVERITY$2.indexOf(a.verdict) ? b : a);
}
/** A hair under its limit is rounding. */
function isHeld({ open, lost }, demanded) {
	return open >= demanded * (open + lost) - 1e-9;
}
function verdictOf$1({ bad, n, where }, { head, allowed, plain, time }) {
	const own = head.from === "plan";
	if (plain !== void 0 && where === "" && isLarge(n, allowed)) {
		const good = plain.operator.startsWith(">");
		return holds(plain, (good ? n - bad : bad) / n) ? "met" : "fail";
	}
	const { verdict } = judgeShare({
		bad,
		n,
		allowed,
		own
	});
	if (time === void 0 || verdict !== "met") return verdict;
	return own ? "fail" : "indicative";
}
function withoutSoft(claim) {
	const [first, ...rest] = claim.parts;
	return {
		...claim,
		parts: [hardOf(first), ...rest.map(hardOf)]
	};
}
function hardOf(part) {
	return {
		...part,
		bad: part.bad - part.soft,
		n: part.n - part.soft,
		soft: 0
	};
}
function coded({ code, head }, { verdict, part }) {
	switch (verdict) {
		case "met": return {
			verdict,
			code: "met",
			part
		};
		case "fail": return {
			verdict,
			code: head.from === "plan" ? "broken" : code,
			part
		};
		case "suspect": return {
			verdict,
			code: "beyond_chance",
			part
		};
		case "indicative": return {
			verdict,
			code: "within_chance",
			part
		};
	}
}
/** Several runs' claims about one row, added up: tries of a run that a busy generator made are in neither X nor n. */
function sumOfClaims([first, ...rest]) {
	return {
		...rest.map(fitOf).reduce(together$2, fitOf(first)),
		unfit: null
	};
}
function fitOf(claim) {
	return claim.unfit === null ? claim : withoutSoft(claim);
}
function together$2(a, b) {
	const [first, ...rest] = b.parts.reduce(withPart, a.parts);
	return {
		...a,
		parts: [first, ...rest],
		...a.time !== void 0 && b.time !== void 0 && { time: {
			open: a.time.open + b.time.open,
			lost: a.time.lost + b.time.lost
		} }
	};
}
function withPart(parts, more) {
	const at = parts.findIndex(({ where }) => where === more.where);
	if (at < 0) return [...parts, more];
	const one = parts[at];
	const reasons = { ...one.reasons };
	for (const [reason, count] of Object.entries(more.reasons)) reasons[reason] = (reasons[reason] ?? 0) + count;
	const sum = {
		...one,
		bad: one.bad + more.bad,
		n: one.n + more.n,
		soft: one.soft + more.soft,
		reasons
	};
	return parts.with(at, sum);
}

// src/judge/slo/sentences.ts
const LIMITS$1 = {
	"<": "under",
	"<=": "at most",
	">": "over",
	">=": "at least",
	"==": "exactly",
	"!=": "not"
};
/** One sentence a row: `p99 latency of orders is 312.0 ms, must be under 200.0 ms (n 4,100, 61 beyond)`. */
function sloSentence(row, { plural, counts, why }) {
	const limit = `must be ${LIMITS$1[row.operator] ?? row.operator} ${bound$1(row.expected, row.unit)}`;
	const because = why === void 0 ? "" : `; ${why}`;
	if (row.actual === null) return `${row.name} ${limit}: not measured${because}`;
	const few = row.verdict === "indicative" && why === void 0 ? "; too few samples to judge" : "";
	const verb = plural ? "are" : "is";
	const measured = figure$1(row.actual, row.unit);
	return `${row.name} ${verb} ${measured}, ${limit} (${samples$1(row, counts ?? "")})${because}${few}`;
}
function samples$1({ n, distinct, beyond }, counts) {
	const parts = [n === 0 ? "n unknown" : `n ${integer(n)}${counts === "" ? "" : ` ${counts}`}`];
	if (distinct !== null && distinct !== n) parts.push(`${integer(distinct)} distinct`);
	if (beyond !== null) parts.push(`${integer(beyond)} beyond, ${percentage(n > 0 ? beyond / n : 0)}`);
	return parts.join(", ");
}

// src/judge/slo/shares/row.ts
/** The row of a claim: `19 of 20 lives of orders did not connect (503 ×19), must be under 1 %`. */
function rowOfClaim(claim) {
	const ruling = ruleOn(claim);
	const { bad, n } = ruling.part;
	return {
		verdict: ruling.verdict,
		code: ruling.code,
		...claim.head,
		actual: actualOf(claim, ruling.part),
		unit: "share",
		n,
		bad,
		distinct: null,
		beyond: null,
		message: sentence$2(claim, ruling)
	};
}
/** The figure as the demand is put: a share of good ones where at least so many are demanded. */
function actualOf({ head, time }, { bad, n }) {
	if (time !== void 0) return time.open / (time.open + time.lost);
	return (head.operator.startsWith(">") ? n - bad : bad) / n;
}
function sentence$2(claim, ruling) {
	const { head, says, time } = claim;
	const { part, verdict, why } = ruling;
	const limit = `must be ${LIMITS$1[head.operator] ?? head.operator} ${bound$1(head.expected, "share")}`;
	const of = `${integer(part.bad)} of ${integer(part.n)} ${head.of ?? "samples"}`;
	const where = part.where === "" ? "" : ` of ${part.where}`;
	const held = time === void 0 ? "" : `open for ${percentage(actualOf(claim, part))} of the time, `;
	const words = [
		why,
		DOUBT[verdict],
		k6Says(claim, ruling),
		verdict === "fail" ? claim.hint : void 0
	].filter((word) => word !== void 0).map((word) => `; ${word}`);
	return `${head.name}: ${held}${of}${where} ${says}${reasonWords$1(part)}, ${limit}${words.join("")}`;
}
const DOUBT = {
	suspect: "more than chance explains, too few to prove it",
	indicative: "chance may have done it"
};
const MOST_REASONS$1 = 4;
/** ` (503 ×18, timeout ×1)`, the most frequent first. */
function reasonWords$1({ reasons, bad }) {
	if (bad === 0) return "";
	const sorted = Object.entries(reasons).toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const shown = sorted.slice(0, MOST_REASONS$1).map(([reason, count]) => `${reason} ×${integer(count)}`);
	const others = sorted.slice(MOST_REASONS$1).reduce((sum, [, count]) => sum + count, 0);
	const all = [...shown, ...others > 0 ? [`others ×${integer(others)}`] : []];
	return all.length === 0 ? "" : ` (${all.join(", ")})`;
}
/** k6 compares the figure with the bound, whatever n: where that is another answer, a reader of its output asks why. */
function k6Says({ plain, parts }, { verdict }) {
	if (plain === void 0) return void 0;
	const { bad, n } = parts[0];
	const kept = holds(plain, (plain.operator.startsWith(">") ? n - bad : bad) / n);
	if (verdict === (kept ? "met" : "fail")) return void 0;
	return kept ? "to k6 alone it is kept" : "to k6 alone it is crossed";
}

// src/judge/slo/several-runs.ts
const SEVERITY$1 = [
	"met",
	"indicative",
	"suspect",
	"not_judged",
	"fail"
];
/**
* One row per SLO over several runs. A share is added up: the sum decides between met, indicative and suspect, and it
* fails where the sum or a single run does. Any other is as the worst run shows it; a broken one says in how many runs it
* is, which confirms nothing, since every single run has to keep it.
*/
function worstSlos(runs) {
	const byThreshold = /* @__PURE__ */ new Map();
	for (const one of runs.flat()) {
		const { threshold } = one.row;
		byThreshold.set(threshold, [...byThreshold.get(threshold) ?? [], one]);
	}
	return [...byThreshold.values()].map((rows) => overRuns(rows, runs.length));
}
function overRuns(found, runs) {
	const rows = found.map(({ row }) => row);
	if (runs === 1) return worstRow(rows);
	const claims = found.flatMap(({ claim }) => claim === void 0 ? [] : [claim]);
	const [first, ...rest] = claims;
	if (first === void 0 || claims.length < found.length || rows.some(({ verdict }) => verdict === "fail")) return worstOf(rows, runs);
	return together$1([first, ...rest], rows, runs);
}
/** The sum of what no single run broke; where no generator was fit for it, there is none. */
function together$1(claims, rows, runs) {
	const sum = sumOfClaims(claims);
	if (sum.parts[0].n === 0) return worstOf(rows, runs);
	const row = rowOfClaim(sum);
	return {
		...row,
		message: `${row.message}, in ${integer(runs)} runs together`
	};
}
function worstOf(rows, runs) {
	const worst = worstRow(rows);
	const broken = rows.filter(({ verdict }) => verdict === "fail").length;
	const where = broken > 0 ? `${integer(broken)} of ${counted$1(runs, "run")}` : `the worst of ${integer(runs)} runs`;
	return {
		...worst,
		message: `${worst.message}, in ${where}`
	};
}
function worstRow(rows) {
	return rows.toSorted((a, b) => severity(b) - severity(a) || badness(b) - badness(a))[0];
}
function severity({ verdict }) {
	return SEVERITY$1.indexOf(verdict);
}
/** How far on the wrong side, whatever the direction; a row without a figure is the worst. */
function badness({ operator, actual, expected }) {
	if (actual === null) return Number.POSITIVE_INFINITY;
	if (operator.startsWith("<")) return actual - expected;
	return operator.startsWith(">") ? expected - actual : Math.abs(actual - expected);
}

// src/judge/slo/claim.ts
/** A claim is refuted where chance alone would rarely put so many beyond the bound. */
const RARELY$1 = .001;
/**
* p(q) < L claims "at most 1 − q of the draws are at or over L" (design.md section 5). It fails if
* P(Bin(n, 1 − q) ≥ beyond) < 0.001, or if n (1 − q) ≥ 5 and the quantile itself is over; it is met if
* n (1 − q) ≥ 5 and it is under; else the row is only indicative.
*
* p(q) > L claims "at most q of them are at or under L"; there the quantile must be known as well, so the rarer side
* of it has to hold 5 draws. == and != claim no share: the quantile decides, where it is known.
*/
function judgeClaim({ operator }, percent, { n, beyond, holds }) {
	const upper = Number(((100 - percent) / 100).toPrecision(12));
	const below = operator.startsWith(">");
	const claims = below || operator.startsWith("<");
	const share = below ? 1 - upper : upper;
	if (claims && binomialTail(beyond, n, share) < RARELY$1) return "fail";
	return n * (below ? Math.min(upper, 1 - upper) : upper) >= 5 - 1e-9 ? holds ? "met" : "fail" : "indicative";
}
/**
* Draws beyond the bound where samples repeat messages: as large a part of the distinct ones, rounded down, so that
* a row never fails on a rounding.
*/
function distinctBeyond(beyond, samples, distinct) {
	if (distinct === null || samples <= 0) return beyond;
	return Math.floor(beyond * distinct / samples);
}

// src/judge/slo/ruling.ts
/** The figures of a row of which nothing is known. */
const NOTHING$1 = {
	actual: null,
	n: 0,
	distinct: null,
	beyond: null
};
const STOPPED = {
	code: "cancelled",
	why: "the run was stopped"
};
/**
* Rules on one threshold, by the first of these that holds: its figures are impossible; the run was stopped; it
* can be no latency; it suffers from a generator that was not fit; the run was aborted on it; its feed fell silent;
* nothing was sampled; the figure itself. `latencies`: of the same samples as `measured`.
*/
function rulingOn(threshold, measured, context, latencies = trendOf(context.record, threshold.selector)) {
	const { load, record, unfit, brought, excuse } = context;
	const { actual = null, n = 0, distinct = null, beyond = null } = measured ?? {};
	if (![
		n,
		distinct ?? 0,
		beyond ?? 0
	].every((count) => isCount(count) && count <= n)) return {
		...NOTHING$1,
		verdict: "fail",
		code: "impossible",
		why: "its counts are not possible"
	};
	const seen = {
		actual: Number.isFinite(actual) ? actual : null,
		n,
		distinct,
		beyond
	};
	if (excuse === "cancelled") return {
		verdict: "not_judged",
		...STOPPED,
		...seen
	};
	const { started } = record.provenance;
	const doubt = latencies && clockDoubt(threshold.selector, threshold.expression.statistic, latencies, {
		load,
		started
	});
	if (doubt !== void 0) return {
		verdict: "not_judged",
		...doubt,
		...seen
	};
	const spoilt = suffers(threshold.selector.metric, excuse === "limits") ? unfit : null;
	const aborted = record.abortedOn !== null && record.abortedOn === formatThreshold(threshold);
	if (spoilt !== null && (!brought || aborted)) return {
		verdict: "not_judged",
		...spoilt,
		...seen
	};
	const ruled = ruledOn(threshold, seen, context, aborted);
	return spoilt === null ? ruled : spared(ruled, spoilt);
}
/** Noise only lengthens: what is met on a busy machine is met, and what fails there is not judged. */
function spared(ruling, spoilt) {
	if (ruling.verdict === "fail") return {
		...ruling,
		verdict: "not_judged",
		...spoilt
	};
	return ruling.verdict === "met" ? {
		...ruling,
		why: ruling.why ?? "on a busy machine"
	} : ruling;
}
function ruledOn(threshold, seen, context, aborted) {
	if (aborted && context.excuse === "limits") return {
		...seen,
		verdict: "not_judged",
		...STOPPED
	};
	if (aborted) return {
		verdict: "fail",
		code: "aborted",
		...seen,
		why: "the run was aborted on it"
	};
	const silence = fellSilent(threshold.selector, threshold.expression.statistic, context.record);
	if (silence !== void 0) return {
		verdict: "not_judged",
		...silence,
		...seen
	};
	if (seen.n <= 0) return withoutSamples(threshold, context);
	if (seen.actual === null) return {
		verdict: "fail",
		code: "non_finite",
		...seen,
		why: "its figure is not a number"
	};
	return compared$2(threshold, {
		...seen,
		actual: seen.actual
	});
}
function compared$2(threshold, seen) {
	const { expression } = threshold;
	const { statistic } = expression;
	const kept = holds(expression, seen.actual);
	if (statistic.kind !== "p" || statistic.percent === 0 || statistic.percent === 100) return {
		...keptOr(kept ? "met" : "fail", threshold),
		...seen
	};
	const n = draws$1({
		count: seen.n,
		distinct: seen.distinct
	});
	const beyond = distinctBeyond(seen.beyond ?? 0, seen.n, seen.distinct);
	return {
		...keptOr(judgeClaim(expression, statistic.percent, {
			actual: seen.actual,
			n,
			beyond,
			holds: kept
		}), threshold),
		...seen
	};
}
/**
* n = 0 is never a pass. A counter that never fired is 0 where its producer ran; anything else without samples is
* the service's fault, unless the outcome already says that it was somebody else's.
*/
function withoutSamples(threshold, { record, excuse }) {
	const { selector, expression } = threshold;
	const producer = producerOf(selector.metric, record);
	if (metricOf(selector.metric)?.kind === "counter" && producer.n > 0) return {
		...NOTHING$1,
		...keptOr(holds(expression, 0) ? "met" : "fail", threshold),
		actual: 0,
		n: producer.n,
		of: producer.what,
		why: `counted among ${producer.what}`
	};
	if (excuse !== null) return {
		...NOTHING$1,
		verdict: "not_judged",
		code: "no_samples",
		why: "no samples"
	};
	return {
		...NOTHING$1,
		verdict: "fail",
		code: "no_samples",
		why: "no samples, although the load ran"
	};
}
/** A figure's own verdict, by its code. A default SLO that is broken is named by its metric. */
function keptOr(verdict, { from, selector: { metric } }) {
	if (verdict === "met") return {
		verdict,
		code: "met"
	};
	if (verdict === "indicative") return {
		verdict,
		code: "few_samples"
	};
	return {
		verdict,
		code: from === "default" && isCode(metric) ? metric : "broken"
	};
}

// src/judge/slo/by-feed.ts
/**
* Rules on a threshold, and, where its selector counts several feeds, on each of them (design.md section 5): the worst
* is the row. A feed that is only indicative is named, and pulls nothing down.
*/
function ruledByFeed(threshold, measured, context) {
	const whole = rulingOn(threshold, measured, context);
	if (whole.code === "aborted") return whole;
	const feeds = (measured?.feeds ?? []).map((of) => ofFeed$1(threshold, of, context));
	const worst = feeds.filter(isWorse(whole)).toSorted(byBadness(threshold))[0];
	if (worst !== void 0) return worst;
	return whole.verdict === "met" ? {
		...whole,
		...naming(feeds)
	} : whole;
}
function ofFeed$1(threshold, of, context) {
	const { selector } = threshold;
	const named = of.feed === null ? {} : { feed: of.feed };
	const own = {
		...threshold,
		selector: {
			...selector,
			tags: {
				...selector.tags,
				...named
			}
		}
	};
	const { feed: _, ...figures } = of;
	const ruling = rulingOn(own, {
		threshold: "",
		...figures
	}, context, {
		...figures,
		count: of.n
	});
	const why = of.feed === null ? "of messages without a feed" : void 0;
	return {
		...ruling,
		...named,
		...why === void 0 || ruling.why !== void 0 ? {} : { why }
	};
}
const SEVERITY = [
	"met",
	"not_judged",
	"fail"
];
/** A broken feed stands for a broken whole: it says where. */
function isWorse(whole) {
	const limit = SEVERITY.indexOf(whole.verdict);
	return ({ verdict }) => SEVERITY.indexOf(verdict) > limit || verdict === "fail" && whole.verdict === "fail";
}
/** The gravest first; of equal ones the furthest on the wrong side. */
function byBadness({ expression: { operator } }) {
	const badness = ({ actual }) => (operator.startsWith(">") ? -1 : 1) * (actual ?? 0);
	return (a, b) => SEVERITY.indexOf(b.verdict) - SEVERITY.indexOf(a.verdict) || badness(b) - badness(a);
}
function naming(feeds) {
	const few = feeds.filter(({ verdict }) => verdict === "indicative");
	if (few.length === 0) return {};
	return { why: `only indicative of ${few.map(({ feed, n }) => `${feed ?? "no feed"}: ${counted$1(n, "sample")}`).join(", of ")}` };
}

// src/judge/slo/judged.ts
function judgedClaim(claim) {
	return {
		row: rowOfClaim(claim),
		claim
	};
}

// src/judge/slo/shares/of-record.ts
/** A share of the record as a part of a row. */
function partOf({ bad, n, reasons = {} }, soft, where = "") {
	return {
		where,
		bad,
		n,
		soft: {
			none: 0,
			timeout: Math.min(bad, reasons.timeout ?? 0),
			all: bad
		}[soft],
		reasons
	};
}
/** The users who lost too much of their time, and the time itself. */
function heldParts({ users, losing, openSeconds, lostSeconds }) {
	return {
		parts: [{
			where: "",
			bad: losing,
			n: users,
			soft: 0,
			reasons: {}
		}],
		time: {
			open: openSeconds,
			lost: lostSeconds
		}
	};
}
/** Parts and their sum, the whole first; one part is the whole. */
function withWhole(parts) {
	if (parts.length === 1) return [{
		...parts[0],
		where: ""
	}];
	const reasons = {};
	const whole = {
		where: "",
		bad: 0,
		n: 0,
		soft: 0,
		reasons
	};
	for (const part of parts) {
		whole.bad += part.bad;
		whole.n += part.n;
		whole.soft += part.soft;
		for (const [reason, count] of Object.entries(part.reasons)) reasons[reason] = (reasons[reason] ?? 0) + count;
	}
	return [whole, ...parts];
}

// src/judge/slo/shares/possible.ts
/** Whether the counts are some that a run can have. */
function possibleShare({ bad, n }) {
	return isCount(n) && isCount(bad) && bad <= n && n > 0;
}

// src/judge/slo/shares/stood-still.ts
/**
* Why a row says nothing of the service: over half of its waits were over while the generator stood still. Fewer of them
* are in neither X nor n, and the row is judged by the others; null.
*/
function stoodStill({ n, stalled = 0 }) {
	if (stalled <= n) return null;
	return {
		code: "stood_still",
		why: `the generator stood still during ${counted$1(stalled, "wait")}, and ${counted$1(n, "other")} tell${n === 1 ? "s" : ""} too little`
	};
}

// src/judge/slo/defaults/replaced.ts
/** A threshold on this metric is about that default as well. */
const ALIASES = { dropped_iterations: "begun" };
/**
* The defaults of a run that are left: not those that the plan took out, nor those in whose place it has a threshold on
* the same metric that is at least as strict and of that row alone. A weaker one, or one over several rows in which a
* broken one may drown, stands beside them.
*/
function remaining(demanded, { thresholds, defaultsOff = [] }) {
	const own = thresholds.filter(({ from }) => from === "plan");
	return demanded.filter((row) => {
		if (defaultsOff.includes(row.name)) return false;
		return !own.some((threshold) => {
			const about = demanded.filter((other) => isAbout(threshold, other));
			return about.length === 1 && about[0] === row && isAsStrict(threshold, row.allowed);
		});
	});
}
/** Whether a threshold counts what the row counts, all of it, and perhaps more. */
function isAbout({ selector: { metric, tags } }, row) {
	return (ALIASES[metric] ?? metric) === row.name && selects(tags, row.tags);
}
/** Whether it demands of the bad ones at most `allowed`, as a share, or none at all. */
function isAsStrict({ selector, expression }, allowed) {
	const { statistic, operator, bound } = expression;
	const metric = metricOf(selector.metric);
	const share = metric?.kind === "rate" && statistic.kind === "rate";
	if (share && metric.worse === "lower") return bound >= 1 - (operator === "==" ? 0 : allowed) - 1e-9 && [
		">",
		">=",
		"=="
	].includes(operator);
	if (![
		"<",
		"<=",
		"=="
	].includes(operator)) return false;
	if (share) return bound <= (operator === "==" ? 0 : allowed) + 1e-9;
	return operator === "<" && statistic.kind === "count" ? bound <= 1 : bound <= 0;
}

// src/judge/slo/defaults/table.ts
const UNDER = {
	demand: "rate<0.01",
	operator: "<",
	expected: .01,
	allowed: .01
};
const LEAST$2 = {
	demand: "rate>=0.99",
	operator: ">=",
	expected: .99,
	allowed: .01
};
const COUNTER = {
	...UNDER,
	demand: "share<0.01"
};
/** Every default SLO on a share but `ws_held`, which is one on time. */
const DEFAULT_SHARES = [
	{
		...UNDER,
		name: "ws_connect_failed",
		by: "scenario",
		noun: "failed connects",
		of: "lives",
		says: "did not connect",
		soft: "timeout"
	},
	{
		...LEAST$2,
		name: "ws_subscribed",
		by: "scenario",
		noun: "subscribed sockets",
		of: "sockets",
		says: "were not acknowledged",
		soft: "all"
	},
	{
		...UNDER,
		name: "ws_ended_early",
		by: "scenario",
		noun: "sockets ended early",
		of: "sockets",
		says: "were ended before their time, not by the plan",
		soft: "none"
	},
	{
		...UNDER,
		name: "ws_starved",
		by: "feed",
		noun: "starved sockets",
		of: "sockets",
		says: "starved: they got under half of the stated rate",
		soft: "all"
	},
	{
		...COUNTER,
		name: "ws_heartbeat_missed",
		by: "scenario",
		noun: "missed heartbeats",
		of: "heartbeats",
		says: "were not answered in time",
		soft: "all"
	},
	{
		...COUNTER,
		name: "ws_roundtrip_timeout",
		by: "scenario",
		tag: "exchange",
		noun: "unanswered sends",
		of: "sends",
		says: "were not answered in time",
		soft: "all"
	},
	{
		...COUNTER,
		name: "ws_messages_malformed",
		by: "feed",
		noun: "malformed messages",
		of: "messages",
		says: "were broken JSON",
		soft: "none"
	},
	{
		...COUNTER,
		name: "ws_messages_untimed",
		by: "feed",
		noun: "messages without a time",
		of: "messages",
		says: "had no readable time",
		soft: "none"
	},
	{
		...UNDER,
		name: "steps_failed",
		by: "scenario",
		tag: "name",
		noun: "failed steps",
		of: "steps",
		says: "failed",
		soft: "timeout"
	},
	{
		...LEAST$2,
		name: "begun",
		by: "scenario",
		noun: "begun iterations",
		of: "iterations",
		says: "were not begun",
		soft: "all",
		hint: "no free VU could begin them: the service answered too slowly, or `takes` and `max_vus` are too small"
	}
];
/** `ws_held`: the share of time that must be held, and the share of users that may lose over 5 % of theirs. */
const HELD = {
	name: "ws_held",
	expected: .95,
	allowed: .01,
	says: "lost over 5 % of theirs"
};

// src/judge/slo/defaults/claims.ts
/** One row for every default SLO on a share that the record counts and that the plan leaves in force. */
function shareRows(context) {
	const { shares = [], held = [] } = context.record;
	const rows = [...DEFAULT_SHARES.flatMap((row) => shares.filter(({ metric }) => metric === row.name).flatMap((share) => demandOf(row, share, context))), ...held.flatMap((one) => heldDemand(one, context))];
	return remaining(rows, context.load).map(({ claim, slept }) => slept === null ? judged(claim, context) : unjudged(claim, slept));
}
function demandOf(row, share, context) {
	const slept = stoodStill(share);
	if (share.n <= 0 && slept === null) return [];
	const own = row.tag === void 0 || share.name === void 0 ? {} : { [row.tag]: share.name };
	const feed = share.feed === null ? {} : { feed: share.feed };
	const shown = {
		scenario: share.scenario,
		...row.by === "feed" ? feed : {},
		...own
	};
	const of = row.by === "feed" ? share.feed ?? share.scenario : share.scenario;
	const claim = {
		head: {
			name: `${share.name === void 0 ? "" : `${share.name} `}${row.noun} of ${of}`,
			threshold: `${formatSelector({
				metric: row.name,
				tags: shown
			})}: ${row.demand}`,
			from: "default",
			operator: row.operator,
			expected: row.expected,
			of: row.of,
			line: context.load.lines?.[share.scenario] ?? 0
		},
		code: row.name,
		says: row.says,
		allowed: row.allowed,
		parts: [partOf(share, row.soft)],
		unfit: context.unfit,
		...row.hint !== void 0 && { hint: row.hint }
	};
	return [{
		name: row.name,
		tags: {
			scenario: share.scenario,
			...feed,
			...own
		},
		allowed: row.allowed,
		claim,
		slept
	}];
}
function heldDemand(held, context) {
	const { scenario, feed, users, openSeconds, lostSeconds } = held;
	if (users <= 0 || openSeconds + lostSeconds <= 0) return [];
	const claim = {
		head: {
			name: `sockets of ${scenario} held`,
			threshold: `${formatSelector({
				metric: HELD.name,
				tags: { scenario }
			})}: rate>=${HELD.expected}`,
			from: "default",
			operator: ">=",
			expected: HELD.expected,
			of: "users",
			line: context.load.lines?.[scenario] ?? 0
		},
		code: HELD.name,
		says: HELD.says,
		allowed: HELD.allowed,
		...heldParts(held),
		unfit: null
	};
	const tags = {
		scenario,
		...feed === null ? {} : { feed }
	};
	return [{
		name: HELD.name,
		tags,
		allowed: 1 - HELD.expected,
		claim,
		slept: null
	}];
}
/** Without its claim: what is left of it is added up with no other run's. */
function unjudged(claim, { code, why }) {
	const { row } = judgedClaim({
		...claim,
		allowed: 1
	});
	return { row: {
		...row,
		verdict: "not_judged",
		code,
		message: `${claim.head.name}: ${why}`
	} };
}
/** Of a stopped run the figures stand without a verdict; counts that cannot be prove nothing but that. */
function judged(claim, { excuse }) {
	if (!claim.parts.every(possibleShare)) {
		const { row } = judgedClaim(claim);
		const message = `${claim.head.name}: its counts are not possible`;
		return { row: {
			...row,
			verdict: "fail",
			code: "impossible",
			actual: null,
			message
		} };
	}
	const found = judgedClaim(claim);
	if (excuse !== "cancelled") return found;
	const message = `${found.row.message}; ${STOPPED.why}`;
	return { row: {
		...found.row,
		verdict: "not_judged",
		code: STOPPED.code,
		message
	} };
}

// src/judge/slo/defaults/silences.ts
/**
* One row for each feed that the record listened to: it spoke, and went on speaking (`ws_feed_silent: count==0`). Of one
* that brought nothing at all nobody knows what was due: no samples is no pass, and without a stated rate no failure.
*/
function silenceRows(context) {
	const { silences = [] } = context.record;
	const rows = silences.map((silence) => ({
		name: "ws_feed_silent",
		tags: tagsOf(silence),
		allowed: 0,
		silence
	}));
	return remaining(rows, context.load).map(({ silence }) => rowOf$3(silence, context));
}
function tagsOf({ scenario, feed }) {
	return {
		scenario,
		...feed === null ? {} : { feed }
	};
}
function rowOf$3(silence, { load, record, excuse }) {
	const { scenario, feed, silent, moments } = silence;
	const { verdict, code } = rulingOf(silence);
	const row = {
		verdict,
		code,
		name: `silence of ${feed ?? scenario}`,
		threshold: `${formatSelector({
			metric: "ws_feed_silent",
			tags: tagsOf(silence)
		})}: count==0`,
		from: "default",
		operator: "==",
		expected: 0,
		actual: silent ? 1 : 0,
		unit: "count",
		n: moments,
		of: "moments",
		distinct: null,
		beyond: null,
		message: moments === 0 ? muteSentence(silence, isRated(silence, record.deliveries)) : silenceSentence(silence),
		line: load.lines?.[scenario] ?? 0
	};
	return excuse === "cancelled" ? {
		...row,
		verdict: "not_judged",
		code: STOPPED.code
	} : row;
}
function rulingOf({ silent, moments }) {
	if (silent) return {
		verdict: "fail",
		code: "ws_feed_silent"
	};
	return moments === 0 ? {
		verdict: "indicative",
		code: "no_samples"
	} : {
		verdict: "met",
		code: "met"
	};
}
/** `feed mute brought nothing in 11 s`, and what would judge that where nothing does. */
function muteSentence({ feed, scenario, longest }, rated) {
	const name = `feed ${feed ?? scenario}`;
	if (longest === 0) return `no socket listened to ${name} in its time`;
	const advice = rated ? "" : "; state `rate` to have that judged";
	return `${name} brought nothing in ${length(longest)}${advice}`;
}
/** `feed orders fell silent at 9.2 s for 15.8 s; before that its longest gap was 0.6 s`. */
function silenceSentence({ feed, scenario, silent, longest, at, usual }) {
	const name = `feed ${feed ?? scenario}`;
	const gap = `before that its longest gap was ${length(usual)}`;
	return silent ? `${name} fell silent ${length(at)} after the start, for ${length(longest)}; ${gap}` : `${name} was never silent for good; its longest silence was ${length(longest)}`;
}

// src/judge/slo/defaults/received.ts
/** Counters of what a feed received, per second of the whole run or in all. */
const RECEIVED$1 = /* @__PURE__ */ new Set(["ws_msgs_received", "ws_messages_matched"]);
/**
* Whether the plan itself demands at least as much of what this feed received: a threshold that names it, and whose
* bound comes to as many messages as the default asks for.
*/
function isReplaced(delivery, { load, record }) {
	const { low, exact } = statedOf(delivery);
	const demanded = (exact ? low : low / 2) * delivery.socketSeconds;
	const tags = tagsOf(delivery);
	return load.thresholds.filter(({ from, selector }) => from === "plan" && RECEIVED$1.has(selector.metric) && isNamed$1(selector.tags)).some((own) => selects(own.selector.tags, tags) && atLeast(own, record.duration) >= demanded);
}
function isNamed$1(tags) {
	return tags.feed !== void 0 || tags.scenario !== void 0;
}
/** Messages that a threshold demands of a run of `duration` ms; 0: none. */
function atLeast({ expression }, duration) {
	const { statistic, operator, bound } = expression;
	if (!operator.startsWith(">")) return 0;
	return statistic.kind === "count" ? bound : statistic.kind === "rate" ? bound * duration / 1e3 : 0;
}

// src/judge/slo/defaults/deliveries.ts
/** A rate is broken only where chance alone would rarely give so few or so many; in one of several parts, yet rarer. */
const RARELY = .001;
const RARELY_IN_A_PART = 1e-4;
const ENOUGH_DUE_IN_A_PART = 20;
/** Socket-seconds: a user's reports are a second apart. */
const LEAST_SETTLED = 1;
/** Parts of which one may be short. */
const FORGIVING = 5;
function limitsOf$1({ low, high, exact }) {
	return exact ? {
		least: low,
		most: high
	} : {
		least: low / 2,
		most: 2 * high
	};
}
/**
* The default SLOs on `messages.rate` (plan-language: "Default SLOs"): not too few, not too many, and not all at once.
* n is subscribed socket-seconds. A threshold of the plan on what that feed received that is at least as strict replaces
* the first.
*/
function deliveryRows(context) {
	if (context.load.defaultsOff?.includes("messages_rate")) return [];
	return context.record.deliveries.flatMap((delivery) => {
		if (!isPossible(delivery)) return [impossible(delivery, context)];
		if (delivery.socketSeconds < .001) return [unsubscribed(delivery, context)];
		return [
			...isReplaced(delivery, context) ? [] : [tooFew$1(delivery, context)],
			...isSettled(delivery) ? [tooMany(delivery, delivery.settled, context)] : [],
			...delivery.parts === void 0 || delivery.parts.length < 2 ? [] : [inTime(delivery, delivery.parts, context)]
		];
	});
}
function isSettled(delivery) {
	return delivery.settled !== void 0 && delivery.settled.socketSeconds >= LEAST_SETTLED;
}
function isPossible(delivery) {
	const { low, high } = statedOf(delivery);
	const receipts = [
		delivery,
		...delivery.settled ? [delivery.settled] : [],
		...delivery.parts ?? []
	];
	return [
		low,
		high,
		...receipts.map(({ socketSeconds }) => socketSeconds)
	].every((value) => Number.isFinite(value) && value >= 0) && receipts.every(({ matched }) => isCount(matched));
}
function tooFew$1(delivery, context) {
	const stated = statedOf(delivery);
	const { least } = limitsOf$1(stated);
	const ruling = () => {
		const seen = received(delivery);
		if (context.excuse === "cancelled") return {
			...seen,
			verdict: "not_judged",
			...STOPPED
		};
		if (delivery.matched >= least * delivery.socketSeconds) return {
			...seen,
			verdict: "met",
			code: "met"
		};
		if (context.unfit !== null) return {
			...seen,
			verdict: "not_judged",
			...context.unfit
		};
		const due = stated.low * delivery.socketSeconds;
		if (poissonAtMost(draws(delivery.matched, delivery), draws(due, delivery)) < RARELY && isTelling(delivery, stated)) return {
			...seen,
			verdict: "fail",
			code: "messages_rate"
		};
		return {
			...seen,
			verdict: "indicative",
			code: "few_samples",
			why: "too few messages were due to tell"
		};
	};
	return rowOf$2(delivery, {
		noun: "messages per socket",
		word: "received",
		operator: ">=",
		expected: least
	}, ruling(), context);
}
/** Fewer due than chance may lose, or less time than two of the rate's own units: nothing is proved. */
function isTelling(delivery, { low, unit }) {
	return draws(low * delivery.socketSeconds, delivery) >= 6.999999999 && (delivery.seconds === void 0 || delivery.seconds >= 2 * unit);
}
/** Chance plays once a message, however many sockets it reaches. */
function draws(receipts, { fanOut = 1 }) {
	return receipts / Math.max(1, fanOut);
}
/** No generator is so busy that it receives more than was sent. */
function tooMany(delivery, settled, { load, excuse }) {
	const stated = statedOf(delivery);
	const { most } = limitsOf$1(stated);
	const { matched, socketSeconds } = settled;
	const seen = received(settled);
	const over = matched > most * socketSeconds;
	const rare = () => poissonAtLeast(draws(matched, delivery), draws(stated.high * socketSeconds, delivery)) < RARELY;
	const ruling = excuse === "cancelled" ? {
		...seen,
		verdict: "not_judged",
		...STOPPED
	} : !over ? {
		...seen,
		verdict: "met",
		code: "met"
	} : rare() ? {
		...seen,
		verdict: "fail",
		code: "messages_many"
	} : {
		...seen,
		verdict: "indicative",
		code: "few_samples",
		why: "too few messages were due to tell"
	};
	return rowOf$2(delivery, {
		noun: "messages per socket",
		word: "received",
		operator: "<=",
		expected: most
	}, ruling, { load });
}
function received({ matched, socketSeconds }) {
	return {
		actual: socketSeconds > 0 ? matched / socketSeconds : null,
		n: socketSeconds,
		distinct: null,
		beyond: null
	};
}
/** Whether the messages came spread over the time: of five parts one may be short, of fewer none. */
function inTime(delivery, parts, context) {
	const { load, record, excuse } = context;
	const stated = statedOf(delivery);
	const { least } = limitsOf$1(stated);
	const short = parts.filter((part) => isShort(part, delivery, stated, least)).length;
	const allowed = parts.length >= FORGIVING ? 1 : 0;
	const broken = short > allowed;
	const of = nameOf$1(delivery);
	const unfit = broken && mayMove(record) ? context.unfit : null;
	const unjudged = excuse === "cancelled" ? STOPPED : unfit;
	const gaps = parts.map((part) => three(part.socketSeconds > 0 ? part.matched / part.socketSeconds : 0)).join(", ");
	const spelling = broken ? `; does it come in bursts? state it over a longer unit, such as ${spelt(stated)}` : "";
	return {
		verdict: unjudged !== null ? "not_judged" : broken ? "fail" : "met",
		code: unjudged !== null ? unjudged.code : broken ? "messages_in_time" : "met",
		name: `messages of ${of} in time`,
		threshold: `messages.rate of ${of}: short parts<=${allowed}`,
		from: "default",
		operator: "<=",
		expected: allowed,
		actual: short,
		unit: "count",
		n: parts.length,
		of: "parts",
		distinct: null,
		beyond: null,
		message: `messages of ${of} in time: ${short} of ${counted$1(parts.length, "equal part")} of its time got under ${percentage(least / (stated.low || 1))} of the stated rate, at most ${allowed} may (${gaps}/s)${unjudged === null ? "" : `; ${unjudged.why}`}${spelling}`,
		line: load.lines?.[delivery.scenario] ?? 0
	};
}
/** ms: a tenth of the shortest part. */
const LATE$1 = 500;
/**
* Whether the generator may have moved messages from one part of the time to another. One that is late by less has not:
* a burst of the service is what makes it late.
*/
function mayMove({ health }) {
	return (health.lagP99 ?? 0) > LATE$1 || (health.cpuP95 ?? 0) > GENERATOR_BUDGET.cpuP95;
}
function isShort(part, delivery, { low }, least) {
	const due = draws(low * part.socketSeconds, delivery);
	if (due < ENOUGH_DUE_IN_A_PART || part.matched >= least * part.socketSeconds) return false;
	return poissonAtMost(draws(part.matched, delivery), due) < RARELY_IN_A_PART;
}
/** The same rate over ten of its units: `20/s` is `200/10s`. */
function spelt({ low, unit }) {
	const longer = 10 * unit;
	return `\`rate: ${three(low * longer)}/${longer}s\``;
}
function unsubscribed(delivery, { record, load, excuse }) {
	const none = {
		...NOTHING$1,
		code: "not_subscribed"
	};
	const spans = Object.hasOwn(record.timeline, delivery.scenario) ? record.timeline[delivery.scenario] : void 0;
	const ruling = excuse !== null ? {
		...none,
		verdict: "not_judged",
		why: "no socket was subscribed"
	} : phaseLength(spans ?? [], "steady") <= 0 && delivery.seconds === void 0 ? {
		...none,
		verdict: "indicative",
		code: "no_steady_phase",
		why: "the scenario has no steady phase"
	} : {
		...none,
		verdict: "fail",
		why: "no socket was subscribed in its time"
	};
	return rowOf$2(delivery, leastDemand(delivery), ruling, { load });
}
function impossible(delivery, { load }) {
	const ruling = {
		...NOTHING$1,
		verdict: "fail",
		code: "impossible",
		why: "its counts are not possible"
	};
	return rowOf$2(delivery, leastDemand(delivery), ruling, { load });
}
function leastDemand(delivery) {
	return {
		noun: "messages per socket",
		word: "received",
		operator: ">=",
		expected: limitsOf$1(statedOf(delivery)).least
	};
}
/** Two scenarios may listen to one feed: the name of the row says which. */
function nameOf$1({ feed, scenario }) {
	return feed === null || feed === scenario ? scenario : `${feed} (${scenario})`;
}
function rowOf$2(delivery, { noun, word, operator, expected }, { why, ...ruled }, { load }) {
	const of = nameOf$1(delivery);
	const row = {
		...ruled,
		name: `${noun} of ${of}`,
		threshold: `messages.rate of ${of}: ${word}${operator}${expected}/s`,
		from: "default",
		operator,
		expected,
		unit: "per-second",
		of: "socket-seconds",
		line: load.lines?.[delivery.scenario] ?? 0
	};
	const manner = {
		plural: true,
		counts: "socket-seconds",
		...why === void 0 ? {} : { why }
	};
	return {
		...row,
		message: sloSentence(row, manner)
	};
}

// src/judge/slo/shares/counted.ts
/**
* A threshold of the plan on what the evidence counts, where it claims no share: `ws_feed_silent: count==0`,
* `ws_held: rate==1`. Compared plainly; where the record holds nothing of it, it is not judged.
*/
function countedRuling(threshold, { record, excuse }) {
	if (excuse === "cancelled") return {
		...NOTHING$1,
		verdict: "not_judged",
		...STOPPED
	};
	const { metric, tags } = threshold.selector;
	if ((metric === HELD.name ? record.held : metric === SILENT ? record.silences : record.shares) === void 0) return {
		...NOTHING$1,
		verdict: "not_judged",
		code: "not_recorded",
		why: "the record does not hold it"
	};
	const seen = figureOf$1(metric, tags, record);
	if (metric === SILENT && isMute(tags, record)) return {
		...NOTHING$1,
		verdict: "indicative",
		code: "no_samples",
		why: "a feed brought nothing at all"
	};
	if (seen.n === 0) return {
		...NOTHING$1,
		verdict: "not_judged",
		code: "no_samples",
		why: "nothing to count"
	};
	const actual = metric === SILENT ? seen.sum : seen.sum / seen.n;
	const kept = holds(threshold.expression, actual);
	return {
		verdict: kept ? "met" : "fail",
		code: kept ? "met" : "broken",
		actual,
		n: seen.n,
		distinct: null,
		beyond: null
	};
}
const SILENT = "ws_feed_silent";
/** None fell silent, and one never spoke: no samples is no pass. */
function isMute(tags, { silences = [] }) {
	const own = silences.filter((one) => isOf(one, tags));
	return own.every(({ silent }) => !silent) && own.some(({ moments }) => moments === 0);
}
/** What the metric is of, added up: silent feeds of all, open seconds of open and lost ones, bad ones of all tries. */
function figureOf$1(metric, tags, { held = [], silences = [], shares = [] }) {
	return (metric === SILENT ? silences.filter((one) => isOf(one, tags)).map(({ silent }) => [silent ? 1 : 0, 1]) : metric === HELD.name ? held.filter((one) => isOf(one, tags)).map(({ openSeconds, lostSeconds }) => [openSeconds, openSeconds + lostSeconds]) : shares.filter((one) => one.metric === metric && isOf(one, tags)).map(({ bad, n }) => [bad, n])).reduce((all, [sum, n]) => ({
		sum: all.sum + sum,
		n: all.n + n
	}), {
		sum: 0,
		n: 0
	});
}
function isOf({ scenario, feed, name }, tags) {
	const known = {
		scenario,
		feed: feed ?? void 0,
		name
	};
	return Object.entries(tags).every(([tag, value]) => known[tag] === value);
}

// src/judge/slo/shares/own.ts
/** The bad share that a threshold on a share allows; null: it is no such claim, and compares plainly. */
function allowedBy({ selector, expression }) {
	const { statistic, operator, bound } = expression;
	if (metricOf(selector.metric)?.kind !== "rate" || statistic.kind !== "rate") return null;
	if (bound <= 0 || bound >= 1 || !(operator.startsWith("<") || operator.startsWith(">"))) return null;
	return Number((operator.startsWith("<") ? bound : 1 - bound).toPrecision(12));
}
/**
* A threshold of the plan on a share that the engine measures as well, as a claim: whole, as k6 judges it, and scenario
* by scenario where it spans several. Null: there is nothing to count.
*/
function ownClaim(threshold, measured, { unfit, excuse }) {
	const allowed = allowedBy(threshold);
	const { n = 0, actual = null, scenarios } = measured ?? {};
	if (allowed === null || actual === null || n <= 0 || !Number.isFinite(actual)) return null;
	const soft = suffers(threshold.selector.metric, excuse === "limits");
	const part = (where, n, trues) => {
		const bad = threshold.expression.operator.startsWith("<") ? trues : n - trues;
		return {
			where,
			bad,
			n,
			soft: soft ? bad : 0,
			reasons: {}
		};
	};
	const whole = part("", n, Math.round(actual * n));
	const parts = Object.entries(scenarios ?? {}).map(([name, one]) => part(name, one.n, one.trues));
	if (![whole, ...parts].every(possibleShare)) return null;
	return {
		head: headOf$2(threshold),
		code: "broken",
		says: SAYS[threshold.selector.metric] ?? "were not as they must be",
		allowed,
		parts: [whole, ...parts],
		plain: threshold.expression,
		unfit
	};
}
const SAYS = {
	ws_connect_failed: "failed",
	ws_subscribed: "were not acknowledged",
	http_req_failed: "failed"
};
const COUNTED$1 = {
	ws_connect_failed: "upgrades",
	ws_subscribed: "sockets",
	http_req_failed: "requests"
};
function headOf$2(threshold) {
	const { selector, expression, from, line } = threshold;
	const of = COUNTED$1[selector.metric] ?? DEFAULT_SHARES.find(({ name }) => name === selector.metric)?.of;
	return {
		name: plainName(expression.statistic, selector),
		threshold: formatThreshold(threshold),
		from,
		operator: expression.operator,
		expected: expression.bound,
		line,
		...of === void 0 ? {} : { of }
	};
}
/** What a threshold of the plan on a metric that the evidence counts says of a run; null: the record has none of it. */
function countedClaim(threshold, { record, unfit }) {
	const { metric, tags } = threshold.selector;
	const allowed = allowedBy(threshold);
	if (metric === HELD.name) return allowed === null ? null : heldClaim(threshold, record);
	const row = DEFAULT_SHARES.find(({ name }) => name === metric);
	if (row === void 0 || allowed === null) return null;
	const [first, ...rest] = (record.shares ?? []).filter((share) => {
		const known = {
			scenario: share.scenario,
			feed: share.feed ?? void 0,
			...row.tag === void 0 ? {} : { [row.tag]: share.name }
		};
		return share.metric === metric && Object.entries(tags).every(([tag, value]) => known[tag] === value);
	}).map((share) => partOf(share, row.soft, share.feed ?? share.scenario)).filter(possibleShare);
	if (first === void 0) return null;
	return {
		head: headOf$2(threshold),
		code: "broken",
		says: row.says,
		allowed,
		parts: withWhole([first, ...rest]),
		unfit
	};
}
/** Of several scenarios the one that held least: their sum would hide it. */
function heldClaim(threshold, record) {
	const { tags } = threshold.selector;
	const found = (record.held ?? []).filter(({ scenario, feed, users }) => users > 0 && Object.entries(tags).every(([tag, value]) => ({
		scenario,
		feed
	})[tag] === value));
	const share = (one) => one.openSeconds / (one.openSeconds + one.lostSeconds);
	const worst = found.toSorted((a, b) => share(a) - share(b))[0];
	if (worst === void 0) return null;
	return {
		head: {
			...headOf$2(threshold),
			of: "users"
		},
		code: "broken",
		says: HELD.says,
		allowed: HELD.allowed,
		...heldParts(worst),
		unfit: null
	};
}

// src/judge/slo/told.ts
/**
* Rules on a threshold of which a foreign summary says itself whether it held; null: the figure decides. What k6 calls
* crossed fails, whatever else is known: k6 saw every sample. What it calls kept is met only where the file has the
* figure and enough samples; k6 lets a threshold without samples pass.
*/
function toldIn$1({ expression }, measured) {
	if (measured === void 0) return UNTOLD;
	const { told, actual, n, distinct, beyond } = measured;
	const seen = {
		actual,
		n,
		distinct,
		beyond
	};
	if (told === "crossed") return {
		verdict: "fail",
		code: "broken",
		...seen,
		why: "k6 itself says so in its summary"
	};
	if (actual === null && n === 0) {
		const why = "no samples, and k6 lets such a threshold pass";
		return {
			verdict: "not_judged",
			code: "no_samples",
			...seen,
			why
		};
	}
	if (actual === null) {
		const why = "k6 says that it holds, and its summary does not have the figure";
		return {
			verdict: "indicative",
			code: "few_samples",
			...seen,
			why
		};
	}
	return n === 0 ? ofUnknownSize(expression, {
		...seen,
		actual
	}) : null;
}
/** A quantile claims a share of samples, of which nobody knows how many; zeros may be all of no sample. */
function ofUnknownSize(expression, seen) {
	if (!holds(expression, seen.actual)) return {
		verdict: "fail",
		code: "broken",
		...seen
	};
	if (expression.statistic.kind !== "p" && seen.actual !== 0) return {
		verdict: "met",
		code: "met",
		...seen
	};
	const why = "k6 says that it holds, and its summary does not say on how many samples";
	return {
		verdict: "indicative",
		code: "few_samples",
		...seen,
		why
	};
}
/** One file of several may lack a threshold that another has. */
const UNTOLD = {
	verdict: "not_judged",
	code: "no_samples",
	actual: null,
	n: 0,
	distinct: null,
	beyond: null,
	why: "the summary does not have this threshold"
};

// src/judge/slo/slos.ts
/** One row per threshold of the plan; then the defaults: shares, silences, stated rates, and those that k6 knows. */
function sloRows(context) {
	const measured = new Map(context.record.measured.map((row) => [row.threshold, row]));
	const rows = context.load.thresholds.map((threshold) => ({
		from: threshold.from,
		judged: ofThreshold(threshold, measured.get(formatThreshold(threshold)), context)
	}));
	return [
		...rows.filter(({ from }) => from === "plan").map(({ judged }) => judged),
		...shareRows(context),
		...[...silenceRows(context), ...deliveryRows(context)].map((row) => ({ row })),
		...rows.filter(({ from }) => from === "default").map(({ judged }) => judged)
	];
}
function ofThreshold(threshold, measured, context) {
	const key = formatThreshold(threshold);
	const row = (ruling) => ({ row: rowOf$1(threshold, key, ruling, kindIn$1(context, threshold)) });
	const told = isForeign(context.record) ? toldIn$1(threshold, measured) : null;
	if (told !== null) return row(told);
	const counted = metricOf(threshold.selector.metric)?.from === "evidence";
	const open = context.excuse !== "cancelled" && context.record.abortedOn !== key;
	const slept = sleptThrough(threshold, context);
	if (open && slept !== null) return row({
		...NOTHING$1,
		verdict: "not_judged",
		...slept
	});
	const claim = !open ? null : counted ? countedClaim(threshold, context) : ownClaim(threshold, measured, context);
	if (claim !== null) return judgedClaim(claim);
	return row(counted ? countedRuling(threshold, context) : ruledByFeed(threshold, measured, context));
}
/** Why a threshold of the plan on waits says nothing: the generator stood still during most of them. */
function sleptThrough({ selector }, { record }) {
	const { metric, tags } = selector;
	return (record.shares ?? []).filter((share) => share.metric === metric && (tags.scenario ?? share.scenario) === share.scenario).map(stoodStill).find((why) => why !== null) ?? null;
}
/** What the metric is: in a foreign summary a script may use any name for any kind. */
function kindIn$1({ record }, { selector }) {
	return (isForeign(record) ? statsOf$1(record, selector)?.kind : void 0) ?? metricOf(selector.metric)?.kind;
}
function rowOf$1(threshold, key, { why, feed, ...ruled }, kind) {
	const { selector, expression, from, line } = threshold;
	const row = {
		...ruled,
		name: plainName(expression.statistic, feed === void 0 ? selector : ofFeed(selector, feed)),
		threshold: key,
		from,
		operator: expression.operator,
		expected: expression.bound,
		unit: unitOf(threshold, kind),
		line
	};
	const plural = kind !== "trend";
	return {
		...row,
		message: sloSentence(row, {
			plural,
			...why === void 0 ? {} : { why }
		})
	};
}
function ofFeed({ metric, tags }, feed) {
	return {
		metric,
		tags: {
			...tags,
			feed
		}
	};
}
function unitOf({ selector, expression }, kind) {
	if (expression.statistic.kind === "count") return "count";
	if (expression.statistic.kind === "rate") return kind === "counter" ? "per-second" : "share";
	return metricOf(selector.metric)?.unit ?? "count";
}

// src/judge/past/would-fail.ts
/** Over the limit of a fail: only a fresh machine, or enough stored runs, were lacking. */
const LACKING = /* @__PURE__ */ new Set(["would_fail", "one_machine"]);
/** Whether this would fail, and cannot. */
function wouldFail(codes) {
	return codes.some((code) => LACKING.has(code));
}
/** How many gates of the series before the candidate's would have failed, in a row up to now. */
function wouldFailsBefore(candidates, stored) {
	const own = new Set(candidates.map(({ provenance }) => identity$1(provenance)));
	const { key } = candidates[0].series;
	const gates = /* @__PURE__ */ new Map();
	for (const record of stored.toSorted(byAge)) {
		const { provenance, series, judged, accepted } = record;
		if (series.key !== key || own.has(identity$1(provenance)) || !record.complete) continue;
		gates.set(gateOf(provenance), accepted === void 0 && wouldFail(judged?.codes ?? []));
	}
	const newest = [...gates.values()].toReversed();
	const end = newest.indexOf(false);
	return end < 0 ? newest.length : end;
}

// src/judge/stuck.ts
/** In a row: by chance a gate would fail once in a hundred. */
const STUCK = 3;
/**
* A series of runs that would fail, and cannot for want of runs to compare with, turns neither red nor green by itself:
* from the third on it is said first, with the two ways out, and on the branch that is released it is a regression.
* Empty: it is not so. `found`: the verdict's other reasons.
*/
function stuckReasons({ load, records, baseline, onPush = false }, found) {
	if (baseline === null || !wouldFail(found.map(({ code }) => code))) return [];
	const runs = wouldFailsBefore(records, baseline.records) + 1;
	if (runs < STUCK) return [];
	const { profile, jobKey } = load;
	const plan = {
		file: load.plan.file,
		profile,
		...jobKey === void 0 ? {} : { key: jobKey }
	};
	const message = `${runs} runs cannot be compared: accept this level or seed main; ${`\`socketgate baseline accept --reason "…"\` or \`${seedCommand(plan, baseline.where)}\``}`;
	return [{
		outcome: onPush ? "regression" : "inconclusive",
		code: "cannot_compare",
		message
	}];
}

// src/judge/unanswered.ts
/** What keeps a single row from being judged; whatever spoils a run is a reason of its own already. */
const OWN = /* @__PURE__ */ new Set([
	"clocks_differ",
	"unit_doubtful",
	"ws_feed_silent",
	"stood_still"
]);
/** Inconclusive, by each row that is asked for and is not judged for a reason that lies in its own figures. */
function unansweredReasons(file, slos, gates) {
	return [...slos, ...decidingRows(gates)].filter(({ verdict, code }) => verdict === "not_judged" && OWN.has(code)).map((row) => ofRow("inconclusive", row, file));
}

// src/judge/judge.ts
/**
* Judges 1, 3 or 5 runs: SLOs, divergence from the baseline, outcome. Any other number is inconclusive. Pure: equal
* input gives equal output.
*
* @throws {RangeError} where there is no run.
*/
function judge$1(input) {
	const { load, records, baseline, storeProblem } = input;
	const candidate = candidateOf$1(load, records);
	const { evidence, last } = candidate;
	const context = contextOf(input, candidate);
	const gates = gateRows(context);
	const ruled = worstSlos(records.map((record) => sloRows(sloContext(load, candidate, record))));
	const slos = withoutWrong(ruled, candidate.wrong);
	const strictness = strictnessOf(input.mode ?? load.mode, load.failOn, input.failOn);
	const found = [
		...evidence,
		...takenReasons(context),
		...contradictionReasons(load, records),
		...rowReasons(load.plan.file, slos, gates, baseline?.changed ?? null),
		...unansweredReasons(load.plan.file, slos, gates),
		...unfitReasons(candidate, [...slos, ...decidingRows(gates)]),
		...storeProblem === void 0 ? [] : [storeReason(storeProblem)]
	];
	const judged = [...found, ...nothingJudged(load, slos, gates, found)];
	const reasons = [...stuckReasons(input, judged), ...judged];
	const level = levelOf$1(records, baseline?.records ?? []);
	const drift = context.unjudged === null && context.busy === null ? driftRows(load.gates, [...level, records[0]]) : [];
	const compared = gates.length > 0 && baseline !== null && storeProblem === void 0;
	const history = historyLine(load.gates, gates, context.history);
	const before = storedCloses(last.closes, context.history.records);
	const seen = seenRows(records, slos);
	const facts = {
		...factsOf(load, last),
		complete: records.every((record) => record.complete),
		problems: records.flatMap(({ problems }) => problems),
		runs: records.map(runFacts),
		mostRuns: load.runs,
		slos,
		gates,
		...seen.length === 0 ? {} : { seen },
		...history === void 0 ? {} : { history },
		...before === void 0 ? {} : { storedCloses: before },
		baseline: {
			...baselineFacts(last, baseline, context.history),
			...compared ? { comparable: comparableRuns(level, records) } : {}
		},
		...drift.length === 0 ? {} : { drift },
		notices: [
			...notices(load, strictness, gates, baseline === null && storeProblem === void 0),
			...clockNotices(load, records),
			...busyNotices(candidate),
			...driftNotices(drift),
			...compared ? modeNotices(strictness.mode, level, records) : []
		]
	};
	return complete(facts, decide(reasons, strictness.failOn), strictness, input.reader);
}
/**
* Runs that would be measured next before the gate can decide: 2, or 0. None where the profile allows none, or where
* no further run could change the outcome: something graver is found, the evidence is not whole, a generator was
* saturated (it stays so), or there is nothing to compare with.
*/
function moreRuns(input) {
	const { load, records } = input;
	if (records.length + 2 > load.runs) return 0;
	const { reasons } = judge$1(input);
	const graver = reasons.some(({ outcome }) => byPrecedence(outcome, "suspect") < 0);
	const context = contextOf(input, candidateOf$1(load, records));
	if (graver || context.unjudged !== null || context.busy !== null) return 0;
	return isOpen$1(context) ? 2 : 0;
}
function contextOf({ load, baseline, storeProblem }, candidate) {
	const { records, last, evidence, changed, wrong, mismatch } = candidate;
	const obstacles = {
		wrong,
		excuse: excuseOf(evidence),
		saturated: [],
		changed,
		storeProblem,
		mismatch
	};
	const spoilt = records.filter((record) => busy(record) !== null);
	return {
		load,
		records: mismatch === null ? records : [last],
		history: historyOf(records, baseline?.records ?? []),
		keyRows: keyRowsOf(load),
		unjudged: whyUnjudged(obstacles),
		busy: spoilt[0] === void 0 ? null : busy(spoilt[0]),
		brought: spoilt.every(wasBrought)
	};
}
function sloContext(load, candidate, record) {
	const changed = candidate.changed.length > 0;
	return {
		load,
		record,
		unfit: busy(record) ?? (changed ? BUILD_CHANGED : null),
		brought: !changed && wasBrought(record),
		excuse: excuseOf(evidenceReasons(load, record))
	};
}

// src/app/options/given.ts
/** A property that is left out where it has no value. */
function given$1(key, value) {
	return value === void 0 ? {} : { [key]: value };
}

// src/app/conclude.ts
/** Reads the past of a record's series. Never throws for what is wrong with the store. */
async function pastOf({ series, plan }, { store }) {
	if (store === null) return { baseline: null };
	const { where } = store;
	try {
		return { baseline: {
			where,
			...await store.read(series, plan.name)
		} };
	} catch (error) {
		return {
			baseline: {
				where,
				records: [],
				others: 0
			},
			storeProblem: storeMessage(error)
		};
	}
}
/** What the judge is asked of these runs. */
function asked(load, records, past, { mode, failOn, reader, append }) {
	return {
		load,
		records,
		...past,
		...mode && { mode },
		...failOn && { failOn },
		...reader && { reader },
		onPush: append === true && records[0]?.provenance.event === "push"
	};
}
/**
* Judges runs of one candidate against their baseline, all of them together, and adds every one where they may be
* added: to keep only the best would cut the history at the top.
*/
async function conclude(load, records, judgement, known) {
	const past = known ?? await pastOf(records[0], judgement);
	const verdict = judge$1(asked(load, records, past, judgement));
	if (judgement.store === null) return verdict;
	const why = whyNot(records, verdict, judgement);
	if (why !== null) return settle(verdict, {
		written: false,
		notWritten: why,
		...given$1("reader", judgement.reader)
	});
	return await keep(verdict, newOf(records, past), load, {
		...judgement,
		store: judgement.store
	});
}
/** A record says which event it was measured under, so that one of a change under review is known later, too. */
function whyNot(records, verdict, { append }) {
	const refused = records.flatMap(({ provenance }) => provenance.event ?? []).find((event) => !STORING_EVENTS.has(event));
	if (refused !== void 0) return `runs of ${refused} are not added to a baseline`;
	if (append !== true) return append === false ? "asked not to (--no-store)" : append;
	return verdict.complete ? null : "its evidence is incomplete";
}
/** Runs that are stored already are judged again, but not stored again. */
function newOf(records, { baseline }) {
	const stored = new Set(baseline?.records.map(({ provenance }) => identity$1(provenance)));
	return records.filter(({ provenance }) => !stored.has(identity$1(provenance)));
}
/** A failed write never hides the verdict: it becomes one more reason. */
async function keep(verdict, records, load, { store, reader }) {
	const gated = load.gates.map(({ selector }) => formatSelector(selector));
	try {
		const refusal = await otherTargets(records, store);
		if (refusal !== void 0) return settle(verdict, {
			written: false,
			reason: refusal,
			...given$1("reader", reader)
		});
		const judged = judgedOf(verdict);
		await store.append(records.map((record) => ({
			...record,
			judged
		})), gated);
		const { counts, why } = countingOf(verdict);
		return settle(verdict, {
			written: true,
			...counts === "yes" ? {} : { notCounted: why }
		});
	} catch (error) {
		return settle(verdict, {
			written: false,
			reason: storeReason(storeMessage(error)),
			...given$1("reader", reader)
		});
	}
}
/**
* Jobs of one workflow run that load different addresses under one series would be one history of two services. Read anew:
* the other job may have ended meanwhile. Undefined: it is not so.
*/
async function otherTargets(records, store) {
	const own = records[0]?.provenance;
	if (own?.event === void 0 || own.targets === void 0) return void 0;
	const other = (await store.read(records[0].series)).records.find(({ provenance }) => gateOf(provenance) === gateOf(own) && provenance.targets !== void 0 && provenance.targets !== own.targets);
	if (other === void 0) return void 0;
	return {
		outcome: "usage",
		code: "usage",
		message: `another job of this workflow run has stored a run of this series (${other.series.key}) that loaded other targets: give the jobs a key (--key, input key), so that each has a history of its own`
	};
}
/** @throws whatever is not the store's own trouble. */
function storeMessage(error) {
	if (error instanceof StoreError) return error.message;
	throw error;
}

// src/app/results/results-folder.ts
/** Makes the folder and proves that it can be written, before any load starts. @throws {Failure} usage */
async function makeOut(path, cwd) {
	const full = resolve(cwd, path);
	const proof = join(full, `.socketgate-${process.pid}`);
	try {
		await makeFolder(full);
		await access(full, constants.W_OK);
		await writeFile(proof, "");
		await rm(proof);
		return full;
	} catch (error) {
		throw new Failure("usage", `--out ${printable(path)} cannot be written: ${reason$1(error)}`);
	}
}
/** Records, as they are called in a folder of results. */
const RECORD_FILE = /^record(-\d+)?\.json$/;
/** Records of pairs, likewise. */
const PAIRED_FILE = /^(base|candidate)-\d+\.json$/;
/**
* Writes the results. Records of an earlier run do not stay beside them, unless they are what was judged. A link in a
* result's place is replaced, and never written through: the folder may be of a checkout.
*/
async function writeResults(out, files, records = "replace") {
	if (records === "replace") await removeRecords(out, files);
	for (const [name, content] of Object.entries(files)) {
		await rm(join(out, name), { force: true });
		await writeFile(join(out, name), content, { flag: "wx" });
	}
}
/**
* As writeResults, of a run that has been judged: a disk that is full by now never hides the verdict.
*
* @returns why they could not be written, in one sentence; undefined: they are.
*/
async function writeAfterAll(...results) {
	try {
		await writeResults(...results);
		return;
	} catch (error) {
		return `the results could not be written to ${printable(results[0])}: ${reason$1(error)}`;
	}
}
async function removeRecords(out, files) {
	const stale = (await readdir(out)).filter((name) => (RECORD_FILE.test(name) || PAIRED_FILE.test(name)) && !Object.hasOwn(files, name));
	for (const name of stale) await rm(join(out, name), { force: true });
}

// src/evidence/summary/figures.ts
/** What a trend must have to be compared at all: k6 writes them unless it is told otherwise. */
const NEEDED = [
	"min",
	"avg",
	"med",
	"max"
];
/** Without these a trend is judged weakly. */
const WANTED = [
	"count",
	"p(95)",
	"p(99)"
];
/** What k6 is asked to write, so that a summary can be judged as well as a summary can. */
const TREND_STATS$1 = "avg,min,med,max,count,p(25),p(75),p(90),p(95),p(97.5),p(99),p(99.9)";
/** How k6 is asked for them. */
const ASK_K6 = `run k6 with --summary-trend-stats "${TREND_STATS$1}" (or summaryTrendStats in the script's options)`;
/**
* The kind of a metric, by the figures that k6 writes of it; a script may use any name for any kind. The
* machine-readable shape is read into the words of the other two.
*/
function kindIn(figures) {
	if (figures.has("passes") || figures.has("fails")) return "rate";
	if (figures.has("value")) return "gauge";
	return figures.has("rate") ? "counter" : "trend";
}
/** The figures that a trend must have and has not; one that is there and is no number is damage, whichever it is. */
function lacking(figures) {
	const missing = (name) => !Number.isFinite(figures.get(name));
	return [...NEEDED.filter(missing), ...WANTED.filter((name) => figures.has(name) && missing(name))];
}
/** The figures without which the trend `name` is judged weakly. */
function weakening(summary, name) {
	const figures = summary.get(name);
	if (figures === void 0 || kindIn(figures) !== "trend") return [];
	const known = countIn(summary, name) !== null;
	return WANTED.filter((one) => one === "count" ? !known : !Number.isFinite(figures.get(one)));
}
/** The counter that k6 adds to with every sample of these trends of its own. */
const COUNTED_BY = {
	ws_connecting: "ws_sessions",
	iteration_duration: "iterations",
	http_req_duration: "http_reqs",
	http_req_waiting: "http_reqs",
	http_req_blocked: "http_reqs",
	http_req_connecting: "http_reqs",
	http_req_tls_handshaking: "http_reqs",
	http_req_sending: "http_reqs",
	http_req_receiving: "http_reqs"
};
/** Samples of a trend: as the file says, or as a counter of k6's tells of the same; null: nobody says. */
function countIn(summary, name) {
	const own = summary.get(name)?.get("count");
	if (own !== void 0) return own;
	try {
		const { metric, tags } = parseSelector(name);
		const counter = Object.hasOwn(COUNTED_BY, metric) ? COUNTED_BY[metric] : null;
		if (counter === null) return null;
		const count = summary.get(formatSelector({
			metric: counter,
			tags
		}))?.get("count");
		return count !== void 0 && Number.isSafeInteger(count) && count >= 0 ? count : null;
	} catch {
		return null;
	}
}

// src/model/sha256.ts
/** SHA-256 (FIPS 180-4) of the text's UTF-8 bytes, in lower-case hex. Pure: no `node:crypto` in model/ and plan/. */
function sha256Hex(text) {
	return bytesToHex(sha256$1(utf8ToBytes(text)));
}

// src/model/record/keyed.ts
/**
* The series of these properties. Equal ones, and only those, have equal keys; the profile's name is shown, and is no part
* of it: what it makes of the load is in the digest.
*/
function keyed(of) {
	const { profile: _, ...parts } = of;
	return {
		key: sha256Hex(canonicalJson(parts)).slice(0, 12),
		...of
	};
}

// src/evidence/summary/summary-rows.ts
/** The quantiles of a trend that a summary may hold or not, by k6's names. */
const QUANTILES$1 = {
	p25: "p(25)",
	p75: "p(75)",
	p90: "p(90)",
	p95: "p(95)",
	p975: "p(97.5)",
	p99: "p(99)",
	p999: "p(99.9)"
};
/** A record's rows: of every metric of the summary that holds enough, and that a plan could name. */
function rowsOfSummary(summary) {
	return [...summary].flatMap(([name, figures]) => {
		const selector = selectorOf$1(name);
		return selector === null ? [] : rowOf(selector, figures, summary);
	});
}
/** What a summary's key names; null: nothing that a plan could. */
function selectorOf$1(name) {
	try {
		return parseSelector(name);
	} catch {
		return null;
	}
}
function rowOf(selector, figures, summary) {
	const { metric, tags } = selector;
	const of = (name) => figures.get(name) ?? NaN;
	const whole = (count) => Number.isSafeInteger(count) && count >= 0;
	switch (kindIn(figures)) {
		case "trend": return trendsOf$1(selector, figures, countIn(summary, formatSelector(selector)));
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
/** A trend that met no sample is all zeros in a summary, and is no figure. */
function trendsOf$1({ metric, tags }, figures, count) {
	if (lacking(figures).length > 0) return [];
	const of = (name) => figures.get(name);
	if (count === null ? of("max") === 0 && of("min") === 0 : !(count > 0)) return [];
	const held = Object.entries(QUANTILES$1).filter(([, name]) => Number.isFinite(figures.get(name)));
	const [min, max] = [of("min"), of("max")];
	return [{
		kind: "trend",
		metric,
		tags,
		count: count ?? 1,
		...count === null ? { atLeast: true } : {},
		distinct: null,
		min,
		max,
		avg: of("avg"),
		p50: of("med"),
		...Object.fromEntries(held.map(([field, name]) => [field, of(name)])),
		slices: null,
		whole: Number.isInteger(min) && Number.isInteger(max),
		summaryOnly: true
	}];
}

// src/evidence/summary/told.ts
/** The thresholds of a script, with what k6 says of each, and the figure that it says it of. */
function toldIn(summary) {
	return summary.thresholds.flatMap((told) => measuredOf$1(told, summary) ?? []);
}
/** Thresholds that were crossed, of names or in words that no plan could have: they are no rows, and still are broken. */
function crossedProblems(summary) {
	return summary.thresholds.filter((told) => told.crossed && measuredOf$1(told, summary) === null).map(({ selector, expression }) => ({
		what: "threshold-crossed",
		fault: "service",
		message: `k6 says in its summary that ${escaped(selector)}: ${escaped(expression)} is crossed`
	}));
}
function measuredOf$1(told, { figures: summary }) {
	const selector = selectorOf$1(told.selector);
	const expression = expressionOf$1(told.expression);
	if (selector === null || expression === null || !isPlain$2(selector)) return null;
	const figures = summary.get(told.selector) ?? /* @__PURE__ */ new Map();
	const n = samplesOf(figures, countIn(summary, told.selector));
	const actual = n === 0 ? NaN : figureOf(expression.statistic, figures);
	return {
		threshold: `${told.selector}: ${expression.text}`,
		actual: Number.isFinite(actual) ? actual : null,
		n: n ?? 0,
		distinct: null,
		beyond: null,
		told: told.crossed ? "crossed" : "kept"
	};
}
/** The last ": " of `selector: expression` must be ours. */
function isPlain$2({ tags }) {
	return Object.values(tags).every((value) => !value.includes(": "));
}
function expressionOf$1(text) {
	try {
		return parseExpression(text);
	} catch {
		return null;
	}
}
/** Null: nobody says. A counter that never fired is 0, and a gauge has one last value. */
function samplesOf(figures, count) {
	const whole = (value) => Number.isSafeInteger(value) && value >= 0 ? value : null;
	switch (kindIn(figures)) {
		case "rate": return whole((figures.get("passes") ?? 0) + (figures.get("fails") ?? 0));
		case "trend": return count === null ? null : whole(count);
		case "counter": return Math.max(1, Math.ceil(figures.get("count") ?? 0));
		case "gauge": return 1;
	}
}
function figureOf(statistic, figures) {
	const name = statistic.kind === "p" ? `p(${statistic.percent})` : statistic.kind;
	return figures.get(name) ?? NaN;
}

// src/evidence/summary/from-summary.ts
/**
* The record of a run that Socketgate did not start, from k6's own summary. Only the figures are known: sockets,
* requests and closes are all zero, there are no slices, and whether the evidence is whole nobody can say.
*/
function recordOfSummary(summary, facts) {
	const { figures, generatedAt } = summary;
	const duration = durationOf(summary);
	const ended = generatedAt === null ? facts.began + duration : Date.parse(generatedAt);
	const series = keyed({
		digest: sha256Hex(canonicalJson({
			metrics: trendsOf(figures),
			shape: summary.shape,
			name: facts.name
		})),
		profile: facts.name,
		engine: FOREIGN_ENGINE,
		environment: facts.environment ?? null,
		...facts.jobKey === void 0 ? {} : { jobKey: facts.jobKey },
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
			started: new Date(ended - duration).toISOString(),
			ended: new Date(ended).toISOString(),
			runId: `summary-${facts.content.slice(0, 12)}`,
			attempt: 1,
			content: facts.content
		},
		timeline: {},
		duration,
		ended: "clean",
		abortedOn: null,
		complete: true,
		problems: crossedProblems(summary),
		stats: rowsOfSummary(figures),
		measured: toldIn(summary),
		...begunIn(figures, facts.name),
		...UNSEEN,
		health: {
			...UNWATCHED,
			droppedIterations: figure(figures, "dropped_iterations", "count")
		},
		bytes: {
			sent: figure(figures, "data_sent", "count"),
			received: figure(figures, "data_received", "count")
		}
	};
}
const UNSEEN = {
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
/** What an arrival rate asked for and no free VU began: k6 writes it only where there was any. */
function begunIn(summary, scenario) {
	const [dropped, done] = ["dropped_iterations", "iterations"].map((name) => figure(summary, name, "count"));
	const [bad, n] = [dropped ?? 0, (dropped ?? 0) + (done ?? 0)];
	return bad > 0 && Number.isSafeInteger(bad) && Number.isSafeInteger(n) ? { shares: [{
		metric: "begun",
		scenario,
		feed: null,
		bad,
		n
	}] } : {};
}
/** Trends make the series: counters such as `dropped_iterations` come and go from run to run. */
function trendsOf(summary) {
	const sampled = [...summary].filter(([name, figures]) => kindIn(figures) === "trend" && countIn(summary, name) !== 0);
	return [...new Set(sampled.flatMap(([name]) => selectorOf$1(name)?.metric ?? []))].toSorted();
}
/** ms. k6 divides every counter by the length of the run (metrics/sink.go), so any of them tells it. */
function durationOf(summary) {
	if (summary.duration !== null) return Math.round(summary.duration);
	for (const figures of summary.figures.values()) {
		const [count, rate] = [figures.get("count") ?? 0, figures.get("rate") ?? 0];
		if (count > 0 && rate > 0 && Number.isFinite(count / rate)) return Math.round(count / rate * 1e3);
	}
	return 0;
}
function figure(summary, metric, statistic) {
	const value = summary.get(metric)?.get(statistic) ?? 0;
	return Number.isFinite(value) && value > 0 ? value : 0;
}

// src/evidence/summary/merge.ts
/**
* One run of its shards, which ran at the same time: counters and rates add up. Quantiles of parts say nothing of the
* whole, so a trend keeps only its smallest and its largest value, and no row is made of it. At least one shard.
*/
function merged$1(shards) {
	const [first] = shards;
	const names = new Set(shards.flatMap(({ figures }) => [...figures.keys()]));
	const figures = new Map([...names].map((name) => [name, mergedFigures(name, shards)]));
	const durations = shards.flatMap(({ duration }) => duration ?? []);
	return {
		shape: first.shape,
		figures,
		thresholds: toldByAny(shards, figures),
		duration: durations.length === 0 ? null : Math.max(...durations),
		generatedAt: first.generatedAt,
		setup: null
	};
}
function mergedFigures(name, shards) {
	const parts = shards.flatMap(({ figures }) => figures.get(name) ?? []);
	const sum = (word) => parts.reduce((total, part) => total + (part.get(word) ?? 0), 0);
	const all = (word) => parts.flatMap((part) => part.get(word) ?? []);
	switch (kindIn(parts[0])) {
		case "counter": return /* @__PURE__ */ new Map([["count", sum("count")], ["rate", sum("rate")]]);
		case "rate": {
			const [passes, fails] = [sum("passes"), sum("fails")];
			return /* @__PURE__ */ new Map([
				["passes", passes],
				["fails", fails],
				["rate", passes + fails > 0 ? passes / (passes + fails) : 0]
			]);
		}
		case "gauge": return /* @__PURE__ */ new Map([["value", sum("value")]]);
		case "trend": return new Map([
			["min", Math.min(...all("min"))],
			["max", Math.max(...all("max"))],
			...all("count").length === parts.length ? [["count", sum("count")]] : []
		]);
	}
}
/** k6 said it of each part. What can be said of the whole is said anew; else one part that crossed it is enough. */
function toldByAny(shards, figures) {
	const told = /* @__PURE__ */ new Map();
	for (const one of shards.flatMap(({ thresholds }) => thresholds)) {
		const key = `${one.selector}: ${one.expression}`;
		told.set(key, {
			...one,
			crossed: one.crossed || told.get(key)?.crossed === true
		});
	}
	return [...told.values()].map((one) => ({
		...one,
		crossed: anew(one, figures) ?? one.crossed
	}));
}
function anew({ selector, expression }, summary) {
	const figures = summary.get(selector);
	if (figures === void 0) return null;
	const kind = kindIn(figures);
	try {
		const parsed = parseExpression(expression);
		const value = figures.get(parsed.statistic.kind);
		if (value === void 0 || kind !== "counter" && kind !== "rate") return null;
		return !holds(parsed, value);
	} catch {
		return null;
	}
}

// src/evidence/summary/shards.ts
/** What tells how large a run was, the first that every file has. */
const SIZES = ["ws_sessions", "iterations"];
/** A part is well under a run, and the parts together are about one (design.md section 6, "k6 summaries"). */
const PART = .6;
const ABOUT = .2;
/**
* Why these summaries look like the parts of one run that was spread over several k6, or undefined: the files agree in
* what only one run has, or each has far fewer sessions or iterations than a stored run, and all together as many.
*/
function shardsIn(summaries, stored) {
	if (summaries.length < 2) return void 0;
	if (agree(summaries.map(({ generatedAt }) => generatedAt))) return "their metadata.generated_at is the same";
	if (agree(summaries.map(({ setup }) => setup))) return "their setup_data is the same";
	for (const metric of SIZES) {
		const why = partsOf$2(metric, summaries.map(({ figures }) => figures.get(metric)?.get("count") ?? 0), stored);
		if (why !== void 0) return why;
	}
}
function agree(said) {
	return said[0] !== null && new Set(said).size === 1;
}
function partsOf$2(metric, sizes, stored) {
	const runs = stored.flatMap(({ stats }) => stats.flatMap((row) => row.kind === "counter" && row.metric === metric && Object.keys(row.tags).length === 0 ? [row.total] : []));
	if (runs.length === 0) return void 0;
	const usual = median(runs);
	const sum = sizes.reduce((total, size) => total + size, 0);
	if (!(sizes.every((size) => size > 0 && size < PART * usual) && Math.abs(sum - usual) <= ABOUT * usual)) return void 0;
	return `they have ${sizes.map(integer).join(", ")} ${metric}, ${integer(sum)} together, and the median of ${counted$1(runs.length, "stored run")} is ${integer(usual)}`;
}

// src/evidence/summary/why-not.ts
/**
* Why the summary says nothing of `selector` that could be judged, and what k6 must be told; undefined: it does. The
* summary of a trend that met no sample is all zeros, and is no figure.
*/
function whyNotIn(summary, selector) {
	const name = formatSelector(selector);
	const figures = summary.get(name);
	if (figures === void 0) return absent(summary, selector, name);
	const kind = kindIn(figures);
	if (kind === "gauge") return `${name} is a gauge: its last value cannot be compared with other runs`;
	if (kind === "rate") return figures.get("passes") === 0 && figures.get("fails") === 0 ? `${name} has no samples` : void 0;
	if (kind !== "trend") return void 0;
	const missing = lacking(figures);
	if (missing.length > 0) return `${name} lacks ${missing.join(", ")}: ${ASK_K6}`;
	const count = countIn(summary, name);
	if (count === null && figures.get("min") === 0 && figures.get("max") === 0) return `${name} has no samples, or all of them are 0; its count would tell: ${ASK_K6}`;
	return count === 0 ? `${name} has no samples` : void 0;
}
function absent(summary, { metric, tags }, name) {
	if (summary.has(metric) && Object.keys(tags).length > 0) return `${name} is not in it: k6 writes a metric by tags only where a threshold names it, so add '${name}': [] to the thresholds in the script's options`;
	const close = nearest(metric, summary.keys());
	return `${name} is not in it${close === void 0 ? `: k6 leaves out what was never sampled, unless a threshold names it, such as '${name}': []` : `; did you mean ${close}?`}`;
}

// src/evidence/machine.ts
const REPEATS = 7;
const ROUNDS = 8;
/** This machine, without anything that names it to a stranger, and what it allows a generator. */
function machineFacts() {
	const cpu = cpus()[0]?.model.trim() ?? "unknown";
	const cores = availableParallelism();
	const machine = {
		id: machineId(cpu),
		os: platform(),
		arch: arch(),
		cpu,
		cores
	};
	const limits = {
		descriptors: descriptorLimit(),
		ports: ephemeralPorts()
	};
	return {
		machine,
		runnerLabel: `${machine.os}-${machine.arch}-${cores}`,
		limits
	};
}
function descriptorLimit() {
	const limit = /^Max open files\s+(\d+)/m.exec(readOrEmpty("/proc/self/limits"))?.[1];
	return limit === void 0 ? null : Number(limit);
}
function ephemeralPorts() {
	const range = /^(\d+)\s+(\d+)/.exec(readOrEmpty("/proc/sys/net/ipv4/ip_local_port_range"));
	return range === null ? null : Number(range[2]) - Number(range[1]) + 1;
}
function readOrEmpty(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return "";
	}
}
function machineId(cpu) {
	return createHash("sha256").update(`socketgate ${identity(cpu)}`).digest("hex").slice(0, 12);
}
/** Where there is no machine id, the name and the processor have to do. */
function identity(cpu) {
	return readOrEmpty("/etc/machine-id").trim() || `${hostname()} ${cpu}`;
}
/**
* A fixed micro-benchmark of hashing, JSON and sorting, about 300 ms in all: the median of seven repetitions, in
* ms. It tells a slower machine from a slower service, so its work must never change within a series.
*/
function machineProbe() {
	const work = probeWork();
	work();
	const times = Array.from({ length: REPEATS }, () => {
		const begun = performance.now();
		work();
		return performance.now() - begun;
	});
	return median(times);
}
function probeWork() {
	const rows = Array.from({ length: 2e3 }, (_, i) => ({
		id: i,
		name: `row ${i}`,
		at: [i * 7, i / 3]
	}));
	const numbers = Float64Array.from({ length: 4e4 }, (_, i) => i * 2654435761 % 1000003);
	return () => {
		for (let round = 0; round < ROUNDS; round++) {
			const text = JSON.stringify(rows);
			createHash("sha256").update(text).update(JSON.stringify(JSON.parse(text))).digest();
			numbers.slice().sort();
		}
	};
}

// src/app/origin.ts
/**
* Who measures what, as records say it. Every call is one more run: the runs of one gate share an id, and are told
* apart by a number behind it.
*/
async function createOrigin(env, label) {
	const { machine, runnerLabel } = machineFacts();
	const built = await revision(env);
	const id = env.GITHUB_RUN_ID ?? `${Date.now().toString(36)}-${process.pid}`;
	let runs = 0;
	return () => ({
		tool: TOOL$1,
		machine,
		runnerLabel: label ?? runnerLabel,
		...built,
		runId: ++runs === 1 ? id : `${id}.${runs}`,
		attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1)
	});
}
/** A payload has some 30 KB. */
const LARGEST_PAYLOAD = 4194304;
/** The newest commit of the pull request: what GITHUB_SHA names is a merge of it that nobody has made. */
async function headOf$1({ GITHUB_EVENT_PATH: path }) {
	if (!path) return null;
	const { bytes } = await readBounded(path, LARGEST_PAYLOAD).catch(() => ({ bytes: Buffer.alloc(0) }));
	try {
		const sha = JSON.parse(bytes.toString("utf8")).pull_request.head.sha;
		return typeof sha === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) ? sha : null;
	} catch {
		return null;
	}
}
/** What is being judged: CI says so, else git does, else nobody knows. */
async function revision(env) {
	if (env.GITHUB_SHA !== void 0) {
		const event = env.GITHUB_EVENT_NAME;
		return {
			commit: (event?.startsWith("pull_request") ? await headOf$1(env) : null) ?? env.GITHUB_SHA,
			ref: env.GITHUB_REF ?? null,
			...event ? { event } : {}
		};
	}
	const git = (...args) => promisify(execFile)("git", args, { timeout: 2e3 }).then(({ stdout }) => stdout.trim() || null, () => null);
	return {
		commit: await git("rev-parse", "HEAD"),
		ref: await git("symbolic-ref", "-q", "HEAD")
	};
}

// src/app/judge/summary-records.ts
const NAME$4 = /^[a-z0-9][a-z0-9._-]{0,62}$/i;
/**
* k6's own summaries as records, in the order given; shards as one. They say nothing of where they were measured, so the
* machine, the commit and the branch are those of this process. `store`: what they are held against; null: nothing.
*
* @throws {Failure} usage: a figure that is asked for is not there; one file twice; shards that nobody called so.
*/
async function summaryRecords(files, options, env, store) {
	const { environment, jobKey } = options;
	const name = options.series ?? "summary";
	if (!NAME$4.test(name)) throw new Failure("usage", "--series: a name has letters, digits, \".\", \"_\" and \"-\", at most 63 of them");
	for (const file of files) demand$1(file, options.metrics);
	refuseCopies(files);
	const origin = await createOrigin(env, options.runnerLabel);
	const runs = options.several === "shards" ? [shardsOf(files)] : files;
	const latest = Date.now() - Math.max(0, ...runs.map(({ summary }) => durationOf(summary)));
	const records = runs.map(({ summary, file, content }, i) => recordOfSummary(summary, {
		file,
		content,
		name,
		environment,
		jobKey,
		began: latest + i,
		origin: origin()
	}));
	if (options.several === void 0) await refuseShards(files, records[0], store);
	return records;
}
function demand$1({ file, summary }, metrics) {
	const { figures } = summary;
	const problems = metrics.flatMap((selector) => whyNotIn(figures, selector) ?? []);
	if (problems.length > 0) throw new Failure("usage", `${file} cannot be judged: ${problems.join("; ")}`);
	if (rowsOfSummary(figures).length > 0) return;
	throw new Failure("usage", `${file} cannot be judged: nothing in it has figures that can be compared; ${ASK_K6}`);
}
function refuseCopies(files) {
	const seen = /* @__PURE__ */ new Map();
	for (const { file, content } of files) {
		const first = seen.get(content);
		if (first !== void 0) throw new Failure("usage", `${first} and ${file} are one run: they say the same, and a run counted twice would confirm itself`);
		seen.set(content, file);
	}
}
/** One run of all files. */
function shardsOf(files) {
	const content = sha256Hex(files.map((file) => file.content).toSorted().join(" "));
	return {
		file: namesOf(files),
		content,
		summary: merged$1(files.map(({ summary }) => summary))
	};
}
async function refuseShards(files, record, store) {
	if (record === void 0 || files.length < 2) return;
	const stored = store === null ? [] : await storedOf(record, store);
	const why = shardsIn(files.map(({ summary }) => summary), stored);
	if (why === void 0) return;
	throw new Failure("usage", `${namesOf(files)}: one run in ${counted$1(files.length, "shard")}? ${why[0].toUpperCase()}${why.slice(1)}. Say --shards where they are the parts of one run, and --runs where each is a run of its own`);
}
/** A store that cannot be read is told of where it is compared with. */
async function storedOf(record, store) {
	try {
		return (await store.read(record.series, record.plan.name)).records.filter(isForeign);
	} catch {
		return [];
	}
}
/** The files as they were named. */
function namesOf(files) {
	return files.map(({ file }) => file).join(", ");
}

// src/app/judge/candidate.ts
/**
* The runs of one candidate, in order of time. `store`: what they will be compared with; null: nothing.
*
* @throws {Failure} usage: another number of runs than 1, 3 or 5; records beside summaries; two series; one run twice.
*/
async function candidateOf(files, options, env, store) {
	if (options.several !== "shards" && !RUN_COUNTS.includes(files.length)) throw new Failure("usage", `judge takes 1, 3 or 5 records, found ${files.length}: the limits of the rule are known for these numbers only. Measure ${files.length < 3 ? "1 more" : files.length < 5 ? "1 more, or leave the last out" : "no more than 5"}`);
	const records = await recordsOf(files, options, env, store);
	if (records.length < files.length) return records;
	const named = files.map(({ file }, i) => ({
		file,
		record: records[i]
	}));
	refuseTwice(named);
	refuseStrangers(named);
	refuseOther(named[0], options);
	return records.toSorted((a, b) => a.provenance.started < b.provenance.started ? -1 : 1);
}
async function recordsOf(files, options, env, store) {
	const records = files.filter((file) => file.kind === "record");
	const summaries = files.filter((file) => file.kind === "summary");
	if (summaries.length === 0) {
		if (options.series !== void 0) throw new Failure("usage", "--series names the series of summary files; a record knows its own");
		if (options.several === void 0) return records.map(({ record }) => record);
		throw new Failure("usage", `--${options.several} says what several summaries of k6's are; a record is a run`);
	}
	if (records.length > 0) throw new Failure("usage", `${counted$1(records.length, "record")} and ${counted$1(summaries.length, "summary of k6's", "summaries of k6's")} cannot be judged together: they are never of one series`);
	if (options.metrics.length === 0) throw new Failure("usage", `a summary is judged by the metrics that you name: add --metric 'ws_message_latency{feed:orders}', up to three times`);
	return await summaryRecords(summaries, options, env, store);
}
function refuseTwice(named) {
	const seen = /* @__PURE__ */ new Map();
	for (const { file, record } of named) {
		const run = identity$1(record.provenance);
		const first = seen.get(run);
		if (first !== void 0) throw new Failure("usage", `${first} and ${file} are one run: a run counted twice would confirm itself`);
		seen.set(run, file);
	}
}
/** What a record says of its series is not up to who judges it. */
function refuseOther({ file, record }, asked) {
	const { series } = record;
	for (const part of ["environment", "jobKey"]) {
		const [wanted, own] = [asked[part], series[part] ?? void 0];
		if (wanted === void 0 || wanted === own) continue;
		const said = own === void 0 ? "none" : printable(own);
		throw new Failure("usage", `${part === "jobKey" ? "--key" : "--environment"} ${printable(wanted)}: ${file} was measured with ${said}`);
	}
}
const PARTS$1 = {
	digest: "load",
	profile: "profile",
	engine: "engine",
	environment: "environment",
	jobKey: "key",
	runnerLabel: "runner label"
};
function refuseStrangers([first, ...others]) {
	for (const { file, record } of others) {
		const [a, b] = [first.record.series, record.series];
		if (a.key === b.key) continue;
		const differ = Object.entries(PARTS$1).filter(([part]) => a[part] !== b[part]).map(([, words]) => words).join(", ") || "their key";
		throw new Failure("usage", `${first.file} and ${file} are of two series, which differ in: ${differ}`);
	}
}

// src/engine/k6/read/stream-bytes.ts
function patternOf(bytes) {
	return {
		bytes,
		view: viewOf(bytes)
	};
}
function viewOf(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** Whether the pattern, from its byte `skip` on, stands in `view` at `at`. */
function matches$1(view, at, pattern, skip = 0) {
	const length = pattern.bytes.length;
	if (at + length - skip > view.byteLength) return false;
	const shift = at - skip;
	const last = length - 4;
	for (let i = skip; i < last; i += 4) if (view.getUint32(shift + i) !== pattern.view.getUint32(i)) return false;
	return view.getUint32(shift + last) === pattern.view.getUint32(last);
}
/** One character per byte. */
function latin1(bytes, at, end) {
	return Buffer.from(bytes.buffer, bytes.byteOffset + at, end - at).toString("latin1");
}
function utf8(bytes, at, end) {
	return Buffer.from(bytes.buffer, bytes.byteOffset + at, end - at).toString("utf8");
}

// src/engine/k6/read/intern.ts
/** Beyond this many bytes of keys new tag sets are parsed each time, so that hostile tags cannot fill the memory. */
const MAX_KEY_BYTES = 16777216;
/** What a Map entry costs beside the bytes of its key; a rough figure is enough for a limit. */
const ENTRY_BYTES = 64;
/** Parses the JSON of tag sets once per distinct text; equal sets are the same object. */
var TagInterner = class {
	#byText = /* @__PURE__ */ new Map();
	#bySet = /* @__PURE__ */ new Map();
	#bytes = 0;
	/** The set that the JSON in `bytes` from `at` to `end` denotes; null if it is none. */
	get(bytes, at, end) {
		const key = latin1(bytes, at, end);
		const known = this.#byText.get(key);
		if (known !== void 0) return known;
		const tags = asTags(parseJson(utf8(bytes, at, end)));
		const entry = tags && {
			text: patternOf(bytes.slice(at, end)),
			tags: this.same(tags)
		};
		if (this.#hasRoom(2 * key.length)) this.#byText.set(key, entry);
		return entry;
	}
	/** The one object of this set. */
	same(tags) {
		const key = canonicalJson(tags);
		const known = this.#bySet.get(key);
		if (known) return known;
		if (this.#hasRoom(key.length)) this.#bySet.set(key, tags);
		return tags;
	}
	#hasRoom(keyBytes) {
		if (this.#bytes > MAX_KEY_BYTES) return false;
		this.#bytes += keyBytes + ENTRY_BYTES;
		return true;
	}
};
/** The value as a tag set, or null where it is not an object of strings. */
function asTags(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
	return Object.values(value).every((item) => typeof item === "string") ? value : null;
}
/** Undefined for text that is not JSON. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/engine/k6/read/summary.ts
/**
* Reads k6's end-of-test summary. Two shapes are in use and hold the same figures: handleSummary's argument
* (`metrics.NAME.values`), and the flat one of `--summary-export` (figures beside inverted thresholds).
*
* @throws {Failure} `engine`: not JSON, not a summary, or the machine-readable one, which has no p(99).
*/
function readSummary(text) {
	const summary = parseJson(text);
	if (!isObject(summary)) throw new Failure("engine", "k6's summary is not JSON, or was cut off");
	if (isMachineReadable(summary)) throw new Failure("engine", "k6's machine-readable summary has no p(99): leave out --new-machine-readable-summary and K6_NEW_MACHINE_READABLE_SUMMARY");
	if (!isObject(summary.metrics)) throw new Failure("engine", "k6's summary has no metrics");
	return figuresIn(summary.metrics);
}
/** Whether it is the summary that has no p(99), and lists its metrics. */
function isMachineReadable(summary) {
	return isObject(summary.results) && Array.isArray(summary.results.metrics);
}
/** The figures of `metrics`, in both shapes that name them by its keys. */
function figuresIn(metrics) {
	return new Map(Object.entries(metrics).map(([name, metric]) => [selectorOf(name), figuresOf$3(metric)]));
}
/** Our spelling of k6's submetric; k6's own where it is not one that a plan could name. */
function selectorOf(name) {
	try {
		return formatSelector(parseSelector(name));
	} catch {
		return name;
	}
}
function figuresOf$3(metric) {
	if (!isObject(metric)) return /* @__PURE__ */ new Map();
	if (!("values" in metric)) return flatFigures(numbers(metric));
	return isObject(metric.values) ? numbers(metric.values) : /* @__PURE__ */ new Map();
}
/** `--summary-export` calls a rate's share `value`; handleSummary calls it `rate`. */
function flatFigures(figures) {
	const share = figures.get("value");
	if (share === void 0 || !figures.has("passes")) return figures;
	figures.delete("value");
	return figures.set("rate", share);
}
/** JSON has no word for a non-finite number: k6 writes null, and it stays visible as NaN. */
function numbers(fields) {
	const figures = /* @__PURE__ */ new Map();
	for (const [name, value] of Object.entries(fields)) {
		if (typeof value === "number") figures.set(name, value);
		if (value === null) figures.set(name, NaN);
	}
	return figures;
}

// src/engine/k6/read/told-thresholds.ts
/**
* What a summary says of the thresholds of the metric `name`: `{"p(99)<500": {"ok": false}}`, or, where it is `flat`
* (`--summary-export`), `{"p(99)<500": true}`, of which true means crossed (k6: js/summary.js).
*/
function thresholdsIn(name, thresholds, flat) {
	if (!isObject(thresholds)) return [];
	return Object.entries(thresholds).flatMap(([expression, told]) => {
		const crossed = isObject(told) ? inverted(told.ok) : flat ? told : void 0;
		return typeof crossed === "boolean" ? [{
			selector: selectorOf(name),
			expression,
			crossed
		}] : [];
	});
}
function inverted(ok) {
	return typeof ok === "boolean" ? !ok : void 0;
}

// src/engine/k6/read/machine-readable.ts
/**
* k6's machine-readable summary (k6: internal/lib/summary/machine_readable.go). It lists its metrics; of a trend it has
* avg, min, med, max, p90 and p95, whatever k6 was asked for; and up to k6 2.3 it does not say whether thresholds held.
*/
function machineReadable(summary) {
	const { results, config, metadata } = summary;
	const seconds = isObject(config) ? config.duration : void 0;
	const generated = isObject(metadata) ? metadata.generated_at : void 0;
	const duration = typeof seconds === "number" && seconds > 0 ? seconds * 1e3 : null;
	const listed = isObject(results) && Array.isArray(results.metrics) ? results.metrics.filter(isNamed) : [];
	return {
		shape: "machine-readable",
		figures: new Map([...listed.map(({ name, values }) => [selectorOf(name), figuresOf$2(values, duration)]), ...checksIn(isObject(results) ? results.checks : void 0)]),
		thresholds: listed.flatMap(({ name, thresholds }) => thresholdsIn(name, thresholds, false)),
		duration,
		generatedAt: typeof generated === "string" && !Number.isNaN(Date.parse(generated)) ? generated : null,
		setup: null
	};
}
function isNamed(metric) {
	return isObject(metric) && typeof metric.name === "string";
}
/** The other shapes' words: `p90` is p(90), `matches` of `total` are passes and fails, a counter has its rate. */
function figuresOf$2(values, duration) {
	if (!isObject(values)) return /* @__PURE__ */ new Map();
	const figures = new Map([...numbers(values)].filter(([, value]) => !Number.isNaN(value)));
	const [matches, total, count] = [
		"matches",
		"total",
		"count"
	].map((name) => figures.get(name));
	if (matches !== void 0 && total !== void 0) return /* @__PURE__ */ new Map([
		["passes", matches],
		["fails", total - matches],
		["rate", figures.get("rate") ?? NaN]
	]);
	if (count !== void 0 && figures.size === 1) return figures.set("rate", duration === null ? 0 : count * 1e3 / duration);
	return new Map([...figures].map(([name, value]) => [name.replace(/^p([\d.]+)$/, "p($1)"), value]));
}
/** Its `checks` are no metric of their own there. */
function checksIn(checks) {
	const succeeded = (isObject(checks) && Array.isArray(checks.metrics) ? checks.metrics.filter(isNamed) : []).find(({ name }) => name === "checks_succeeded");
	return succeeded === void 0 ? [] : [["checks", figuresOf$2(succeeded.values, null)]];
}

// src/engine/k6/read/file-summary.ts
/** Whether parsed JSON has the looks of one of k6's summaries. */
function isSummary(value) {
	return isObject(value) && (isObject(value.metrics) || isMachineReadable(value));
}
/**
* A summary that somebody else's k6 wrote, in any of its three shapes.
*
* @throws {Failure} `engine`: it is none.
*/
function readFileSummary(value) {
	if (!isSummary(value)) throw new Failure("engine", "it has no metrics");
	if (isMachineReadable(value)) return machineReadable(value);
	const metrics = value.metrics;
	const handled = Object.values(metrics).some((metric) => isObject(metric) && isObject(metric.values));
	const state = isObject(value.state) ? value.state.testRunDurationMs : void 0;
	return {
		shape: handled ? "handleSummary" : "summary-export",
		figures: figuresOf$1(metrics),
		thresholds: Object.entries(metrics).flatMap(([name, metric]) => isObject(metric) ? thresholdsIn(name, metric.thresholds, !handled) : []),
		duration: typeof state === "number" && state > 0 ? state : null,
		generatedAt: null,
		setup: setupIn(value.setup_data)
	};
}
/** Nothing, or an empty object, tells no run from another. */
function setupIn(data) {
	try {
		const text = JSON.stringify(data) ?? "null";
		return text.length > 2 && text !== "null" ? text : null;
	} catch {
		return null;
	}
}
const STATISTIC = /^(?:count|rate|value|passes|fails|avg|min|med|max|p\([\d.]+\))$/;
/** What stands in the place of a figure and is no number stays visible as NaN: it is not as if it were not there. */
function figuresOf$1(metrics) {
	const figures = figuresIn(metrics);
	const spoilt = Object.entries(metrics).map(([key, metric]) => {
		const name = selectorOf(key);
		const known = figures.get(name) ?? /* @__PURE__ */ new Map();
		const raw = isObject(metric) ? isObject(metric.values) ? metric.values : metric : {};
		const wrong = Object.keys(raw).filter((word) => STATISTIC.test(word) && typeof raw[word] !== "number");
		return [name, new Map([...wrong.map((word) => [word, NaN]), ...known])];
	});
	return new Map(spoilt);
}

// src/files/decoded.ts
/** How many bytes are looked at where no mark says the encoding. */
const LOOKED_AT$1 = 64;
/** The text of a file in UTF-8 or UTF-16, whichever way round, without its byte order mark: PowerShell writes all of them. */
function decodedText(bytes) {
	return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
function encodingOf(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	const start = bytes.subarray(0, LOOKED_AT$1);
	const zeros = (odd) => start.length > 1 && start.every((byte, i) => i % 2 !== odd || byte === 0);
	if (zeros(1)) return "utf-16le";
	return zeros(0) ? "utf-16be" : "utf-8";
}

// src/app/judge/evidence-files.ts
/** A summary of a script with thousands of submetrics stays far below. */
const LARGEST$2 = 16777216;
/** Reads the files in the order given. @throws {Failure} usage, naming the file and what is wrong with it. */
async function readEvidence(paths, cwd) {
	const files = [];
	for (const path of paths) files.push(await readOne(path, cwd));
	return files;
}
async function readOne(path, cwd) {
	const file = printable(path);
	const bytes = await read$4(resolve(cwd, path), file);
	if (bytes[0] === 31 && bytes[1] === 139) return {
		kind: "record",
		file,
		record: unpacked(bytes, file)
	};
	const text = decodedText(bytes);
	const value = parsed$1(text, file);
	if (isSummary(value)) return {
		kind: "summary",
		file,
		summary: readFileSummary(value),
		content: contentOf(value, text)
	};
	if (!isObject(value) || !("version" in value)) throw wrong(file, "is neither a record of Socketgate nor a summary of k6's (handleSummary, --summary-export, machine-readable)");
	if (Number(value.version) > 1) throw wrong(file, `has version ${Number(value.version)}, and this Socketgate reads 1: use a newer Socketgate`);
	const problem = prototypeKeyIn(text) ?? checkRecord(value);
	if (problem !== void 0) throw wrong(file, `is no record of Socketgate: ${problem}`);
	return {
		kind: "record",
		file,
		record: value
	};
}
async function read$4(path, file) {
	try {
		return (await readBounded(path, LARGEST$2)).bytes;
	} catch (error) {
		throw new Failure("usage", `cannot read ${file}: ${reason$1(error)}`);
	}
}
function unpacked(bytes, file) {
	try {
		return unpack$1(bytes, file);
	} catch (error) {
		throw error instanceof StoreError ? new Failure("usage", error.message) : error;
	}
}
function parsed$1(text, file) {
	try {
		return JSON.parse(text);
	} catch {
		throw wrong(file, "is no JSON, or was cut off");
	}
}
/** A metric of k6 may have any name; a record of ours has none of these keys. */
function prototypeKeyIn(text) {
	try {
		parseForeign(text);
		return;
	} catch (error) {
		return error.message;
	}
}
/** Copies that were only laid out or encoded otherwise are one content. */
function contentOf(value, text) {
	try {
		return sha256Hex(JSON.stringify(value));
	} catch {
		return sha256Hex(text);
	}
}
function wrong(file, what) {
	return new Failure("usage", `${file} ${what}`);
}

// src/judge/gate/foreign-gate.ts
/** The quantiles that are gated, the first that every run has: k6 writes p(99) only where it is asked to. */
const QUANTILES = [
	99,
	95,
	90
];
/** k6's own rate of checks that passed. */
const MORE_IS_BETTER = /* @__PURE__ */ new Set(["checks"]);
/** What a gate on a metric of foreign summaries is made of; at least one record. */
function foreignGate(written, records) {
	const selector = parseSelector(written);
	const rows = records.flatMap((record) => statsOf$1(record, selector) ?? []);
	const kind = rows[0]?.kind ?? metricOf(selector.metric)?.kind ?? "trend";
	if (kind !== "rate" && kind !== "counter") return trendGate(selector, rows);
	const stat = { kind: kind === "rate" ? "rate" : "count" };
	if (metricOf(selector.metric)?.kind === kind) return {
		selector,
		stat,
		...noted([asItStands(selector)])
	};
	const { worse, why } = directionOf(selector, records);
	return {
		selector,
		stat,
		own: {
			kind,
			worse
		},
		...noted([namesake(selector, kind), why])
	};
}
function trendGate(selector, rows) {
	const trends = rows.filter((row) => row.kind === "trend");
	const held = (percent) => trends.every((row) => percentileOf(row, percent) !== void 0);
	const percent = QUANTILES.find(held) ?? 50;
	const clash = namesake(selector, "trend");
	const instead = percent === 99 ? "" : `${percent === 50 ? "the median" : `p${percent}`} in place of p99, which is not in the file`;
	return {
		selector,
		stat: {
			kind: "p",
			percent
		},
		...clash === "" ? {} : { own: {
			kind: "trend",
			worse: "higher"
		} },
		...noted([clash === "" ? asItStands(selector) : clash, instead])
	};
}
function noted(words) {
	const said = words.filter((word) => word !== "");
	return said.length === 0 ? {} : { note: said.join("; ") };
}
/** What a plan would take for the upgrades that succeeded a summary does not tell apart. */
function asItStands(selector) {
	const written = formatSelector(selector);
	return formatSelector(resolveSelector(written)) !== written ? `${written} as the file has it, refused upgrades among them` : "";
}
function namesake({ metric }, kind) {
	const ours = metricOf(metric);
	return ours === void 0 || ours.kind === kind ? "" : `${metric} is a ${kind} in the file, not the ${ours.kind} of that name that Socketgate measures`;
}
/**
* Which way is worse: as the script's own threshold on the metric has it (`rate>0.99` wants more), else as k6 means it
* where it is k6's, else more is.
*/
function directionOf({ metric }, records) {
	const [wants] = records.flatMap(({ measured }) => measured.flatMap((row) => operatorOn(metric, row.threshold))).map((operator) => operator[0]);
	if (wants === ">") return {
		worse: "lower",
		why: "less is worse, as the script's own threshold has it"
	};
	if (wants === "<") return {
		worse: "higher",
		why: "more is worse, as the script's own threshold has it"
	};
	return MORE_IS_BETTER.has(metric) ? {
		worse: "lower",
		why: "less is worse"
	} : {
		worse: "higher",
		why: "more is taken as worse"
	};
}
function operatorOn(metric, threshold) {
	const colon = threshold.lastIndexOf(": ");
	try {
		if (parseSelector(threshold.slice(0, colon)).metric !== metric) return [];
		return [parseExpression(threshold.slice(colon + 2)).operator];
	} catch {
		return [];
	}
}

// src/judge/gate/default-gates.ts
/** What is gated where nobody says it: the first of these that a record has. */
const FIRST$2 = [
	"ws_message_latency",
	"ws_roundtrip",
	"http_req_duration",
	"ws_connecting"
];
/** More key rows than these may not decide together. */
const MOST$2 = 3;
/**
* A gate on p99 of a trend, on the share of a rate, on the count of a counter. `records`: those it is asked of; of foreign
* ones it is what they hold.
*/
function gateOn(written, records = []) {
	const foreign = records.filter(isForeign);
	if (foreign.length > 0) return {
		written,
		...foreignGate(written, foreign),
		...PLAIN$1
	};
	const selector = resolveSelector(written);
	const kind = metricOf(selector.metric)?.kind ?? "trend";
	return {
		written,
		selector,
		stat: kind === "trend" ? {
			kind: "p",
			percent: 99
		} : { kind: kind === "rate" ? "rate" : "count" },
		...PLAIN$1
	};
}
const PLAIN$1 = {
	level: "key",
	atLeast: .02,
	line: 0
};
/** Gates on what a record is mostly looked at for: p99 of the latency of each feed in the steady phase, at most three. */
function defaultGates(record) {
	const named = record.stats.filter(hasName);
	const metric = FIRST$2.find((name) => named.some((row) => row.metric === name));
	const rows = named.filter((row) => row.metric === metric);
	const steady = rows.filter(({ tags }) => tags.phase === "steady");
	const ranked = (steady.length > 0 ? steady : rows).toSorted((a, b) => plainness(a) - plainness(b));
	return ranked.filter((row) => plainness(row) === plainness(ranked[0])).slice(0, MOST$2).map((row) => gateOn(formatSelector(row), [record]));
}
/** A tag may hold a brace or a comma, which no selector can write: it would be none, or that of another row. */
function hasName(row) {
	const written = formatSelector(row);
	try {
		return canonicalJson(parseSelector(written).tags) === canonicalJson(row.tags);
	} catch {
		return false;
	}
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

// src/plan/parse/fields/files.ts
/** Largest file of a frame, in bytes. */
const MAX_FILE = 65536;
/** `.json` and `.txt` are text frames, anything else is binary. */
const TEXT_FILE = /\.(?:json|txt)$/i;
/** The frame that a file holds. It must lie in the plan's folder or below. */
function fileFrame(path, at, context) {
	const refusal = refusedPath(path);
	if (refusal !== void 0) context.problem(at, refusal);
	const bytes = refusal === void 0 ? read$3(path, at, context) : void 0;
	if (bytes === void 0) return { text: "" };
	if (bytes.length > MAX_FILE) {
		context.problem(at, `${quoted$1(path)} has ${bytes.length} bytes; the limit of a frame is ${MAX_FILE} (64 KiB)`);
		return { text: "" };
	}
	return TEXT_FILE.test(path) ? textFrame(bytes, path, at, context) : { base64: base64(bytes) };
}
function refusedPath(path) {
	const parts = path.split(/[/\\]/);
	return !(parts[0] === "" || /^[A-Za-z]:/.test(path)) && !parts.includes("..") && !/[\u0000-\u001f]/.test(path) ? void 0 : `found ${quoted$1(path)}, expected a path inside the plan's folder, without ".."`;
}
function read$3(path, at, context) {
	try {
		return context.read(path);
	} catch (error) {
		const why = error instanceof Unreadable ? `: ${safe(error.message, 160)}` : "";
		context.problem(at, `${quoted$1(path)} cannot be read${why}; the path is relative to the plan`);
		return;
	}
}
function textFrame(bytes, path, at, context) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		context.fileTexts.push({
			text,
			at
		});
		return { text };
	} catch {
		context.problem(at, `${quoted$1(path)} is not UTF-8; give it another ending than .json or .txt to send it as binary`);
		return { text: "" };
	}
}
/** Standard base64 with padding (RFC 4648, section 4). */
function base64(bytes) {
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}

// src/plan/parse/fields/frames.ts
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** What is sent: a mapping whose only key names a kind is that kind, anything else is the JSON itself. */
function frame$1(raw, at, context) {
	const [kind = "", ...others] = Array.isArray(raw) ? [] : Object.keys(raw);
	const only = others.length === 0 ? raw[kind] : void 0;
	const place = below$2(at, kind);
	if (only !== void 0 && kind === "json") return jsonFrame(only, place, context);
	if (typeof only !== "string") return { json: raw };
	switch (kind) {
		case "text": return { text: only };
		case "base64": return base64Frame(only, place, context);
		case "hex": return hexFrame(only, place, context);
		case "file": return fileFrame(only, place, context);
		default: return { json: raw };
	}
}
function jsonFrame(json, at, context) {
	if (typeof json !== "object" || json === null) context.problem(at, "expected a mapping or a list; a plain text is { text: … }");
	return { json };
}
function base64Frame(text, at, context) {
	const compact = text.replace(/\s+/g, "");
	if (!BASE64.test(compact)) context.problem(at, `${quoted$1(text)} is not base64 (A-Z a-z 0-9 + /, padded with =)`);
	return { base64: compact };
}
function hexFrame(text, at, context) {
	const digits = text.replace(/\s+/g, "");
	if (!/^(?:[0-9a-fA-F]{2})*$/.test(digits)) {
		context.problem(at, `${quoted$1(text)} is not hex: two of 0-9 a-f for every byte`);
		return { base64: "" };
	}
	const bytes = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
	return { base64: base64(Uint8Array.from(bytes)) };
}

// src/model/path.ts
/**
* Parses `data.items[0].id`, `[1]` or `seq`. Every dot walks into an object, `[N]` into an array.
*
* @throws {SyntaxError} for an empty key, or a bracket without a whole number.
*/
function parsePath(text) {
	const path = [];
	for (const part of text.split(".")) {
		const [key = "", ...indices] = part.split("[");
		if (key !== "") path.push(key);
		else if (indices.length === 0) throw new SyntaxError(`empty key in path "${text}"`);
		for (const index of indices) {
			if (!/^\d{1,9}\]$/.test(index)) throw new SyntaxError(`bad index in path "${text}"`);
			path.push(Number(index.slice(0, -1)));
		}
	}
	return path;
}
/** The value at `path`, or undefined where the walk leaves the data. Inherited properties are not data. */
function walk(value, path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null) return void 0;
		if (Array.isArray(at) ? typeof key !== "number" : !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}

// src/plan/parse/fields/matchers.ts
/** Which frames `match` and `decode`, at `at`, mean. */
function matcher({ match, decode }, at, context) {
	const place = below$2(at, "match");
	const text = textMatcher(match, place, context);
	if (text !== void 0) {
		if (decode !== void 0) context.problem(below$2(at, "decode"), "\"decode\" reads JSON; a text matcher has no use for it", "key");
		return text;
	}
	if (match === void 0 && decode === void 0) return { kind: "any" };
	return {
		kind: "json",
		all: Object.entries(match ?? {}).map(([key, value]) => demand(key, value, below$2(place, key), context)),
		...decode === void 0 ? {} : { after: decode.after }
	};
}
/** `{ text: pong }` and `{ starts: "42" }`, alone, are about text frames. */
function textMatcher(match, at, context) {
	const [key, ...others] = Object.keys(match ?? {});
	if (key !== "text" && key !== "starts" || others.length > 0) return void 0;
	const value = match?.[key];
	if (typeof value !== "string") context.problem(below$2(at, key), `found ${quoted$1(value)}, expected a text; put it in quotes`);
	const wanted = String(value);
	return key === "text" ? {
		kind: "text",
		equals: wanted
	} : {
		kind: "text",
		starts: wanted
	};
}
function demand(path, value, at, context) {
	checkPath$1(path, at, context, "key");
	const [key, ...others] = isObject(value) ? Object.keys(value) : [];
	const only = others.length === 0 && isObject(value) && key !== void 0 ? value[key] : void 0;
	if (key === "exists" && only !== void 0) {
		if (only !== true) context.problem(below$2(at, key), `found ${quoted$1(only)}; "exists" can only be true`);
		return {
			path,
			exists: true
		};
	}
	if (key === "in" && only !== void 0) return {
		path,
		in: choices(only, below$2(at, key), context)
	};
	return {
		path,
		equals: value
	};
}
function choices(value, at, context) {
	if (Array.isArray(value) && value.length > 0) return value;
	context.problem(at, "\"in\" expects a list of values, such as in: [open, filled]");
	return [];
}
/** Reports a text that is no path into JSON. */
function checkPath$1(path, at, context, part = "value") {
	try {
		parsePath(path);
	} catch {
		context.problem(at, `${quoted$1(path)} is not a path; write for instance data.items[0].id`, part);
	}
}

// src/plan/parse/fields/raw.ts
/** The items of a list with their pointers, without the holes that prune() leaves. */
function itemsOf(list, at) {
	const items = [];
	list?.forEach((item, index) => {
		items.push([item, below$2(at, index)]);
	});
	return items;
}
/** The entries of a mapping with their pointers. */
function entriesOf(mapping, at) {
	return Object.entries(mapping ?? {}).map(([key, value]) => [
		key,
		value,
		below$2(at, key)
	]);
}
/** The mapping with every value converted. */
function mapValues(mapping, at, convert) {
	return Object.fromEntries(entriesOf(mapping, at).map(([key, value, place]) => [key, convert(value, place, key)]));
}

// src/plan/parse/fields/steps.ts
const REQUEST_TIMEOUT = 1e4;
const AWAIT_WITHIN = 5e3;
/** One step of `open`, `while_open` or REST `steps`. */
function step(raw, at, context) {
	checkStep(raw, at, context);
	const save = raw.request === void 0 ? void 0 : raw.save;
	return {
		...raw.wait === void 0 ? {} : { wait: context.range(raw.wait, below$2(at, "wait")) },
		...raw.request === void 0 ? {} : { request: request(raw.request, {
			...raw,
			save
		}, below$2(at, "request"), at, context) },
		...raw.send === void 0 ? {} : { send: frame$1(raw.send, below$2(at, "send"), context) },
		...raw.await === void 0 ? {} : { await: awaited(raw, raw.await, at, context) }
	};
}
function checkStep(raw, at, context) {
	const { wait, request: asked, send, await: answer } = raw;
	if ([
		wait,
		asked,
		send,
		answer
	].every((part) => part === void 0)) context.missing(at, "a step needs wait, request, send or await");
	if (asked !== void 0 && send !== void 0) context.problem(below$2(at, "send"), "a step has request or send, not both; make it two steps", "key");
	for (const key of ["expect", "name"]) if (raw[key] !== void 0 && asked === void 0) context.problem(below$2(at, key), `"${key}" needs a request in the same step`, "key");
	if (raw.save !== void 0 && asked === void 0 && answer === void 0) context.problem(below$2(at, "save"), "\"save\" needs a request or an await in the same step", "key");
	if ((raw.as ?? answer?.as) !== void 0 && (send === void 0 || answer === void 0)) context.problem(below$2(at, "as"), "\"as\" names a send and its awaited answer; this step has not both", "key");
}
function awaited(step, raw, at, context) {
	const place = below$2(at, "await");
	const as = step.as ?? raw.as;
	if (step.as !== void 0 && raw.as !== void 0) context.problem(below$2(at, "as"), "\"as\" stands in await too; remove one", "key");
	const beside = step.request === void 0 ? step.save : void 0;
	if (beside !== void 0 && raw.save !== void 0) context.problem(below$2(at, "save"), "\"save\" stands in await too; remove one", "key");
	return {
		match: matcher(raw, place, context),
		within: context.duration(raw.within, below$2(place, "within")) ?? AWAIT_WITHIN,
		save: beside === void 0 ? saved(raw.save, below$2(place, "save"), context) : saved(beside, below$2(at, "save"), context),
		...as === void 0 ? {} : { as }
	};
}
function saved(save, at, context) {
	for (const [, path, place] of entriesOf(save, at)) checkPath$1(path, place, context);
	return save ?? {};
}
/** A request at `at`, with what stands beside it in its step (at `parent`). */
function request(raw, beside, at, parent, context) {
	const method = raw.method ?? "GET";
	const status = beside.expect?.status ?? [];
	const sent = body$1(raw, at, context);
	checkHeaders(raw.headers, below$2(at, "headers"), context);
	return {
		method,
		url: raw.url,
		headers: raw.headers ?? {},
		...sent === void 0 ? {} : { body: sent },
		timeout: context.duration(raw.timeout, below$2(at, "timeout")) ?? REQUEST_TIMEOUT,
		expect: typeof status === "number" ? [status] : status.filter((one) => one !== void 0),
		save: saved(beside.save, below$2(parent, "save"), context),
		name: beside.name ?? defaultName(method, raw.url)
	};
}
function body$1(raw, at, context) {
	const kinds = [
		"json",
		"form",
		"body"
	].filter((kind) => raw[kind] !== void 0);
	for (const kind of kinds.slice(1)) context.problem(below$2(at, kind), `a request has one body; "${kinds[0]}" is one already`, "key");
	if (raw.json !== void 0) return { json: raw.json };
	if (raw.form !== void 0) return { form: raw.form };
	return raw.body === void 0 ? void 0 : { text: raw.body };
}
/** Reports header values that would end the header line. */
function checkHeaders(headers, at, context) {
	for (const [, value, place] of entriesOf(headers, at)) if (/[\r\n]/.test(value)) context.problem(place, "a header value may not hold a line break");
}
/** Method and path without target and query; a placeholder becomes `:name`, so that the tag has few values. */
function defaultName(method, url) {
	const behind = url.replace(/^\$\{targets\.[^}]*\}/, "");
	const [plain = ""] = replacePlaceholders(behind, (inner) => `:${shortName(inner)}`).split(/[?#]/);
	return `${method} ${plain === "" ? "/" : plain}`.slice(0, 128);
}
function shortName(inner) {
	const [word = ""] = inner.split(/[:(]/);
	return word.slice(word.lastIndexOf(".") + 1);
}

// src/plan/size/said.ts
/** The noun as the plan says it; undefined fields and defaults left out. */
function said(noun, words) {
	const entries = Object.keys(words).flatMap((field) => {
		const value = noun[field];
		const how = words[field];
		if (how === null || value === void 0 || same(value, how.unless)) return [];
		return [[how.word, how.as === void 0 ? value : how.as(value)]];
	});
	return Object.fromEntries(entries);
}
const same = (a, b) => b !== void 0 && canonicalJson(a) === canonicalJson(b);
/** Every item by its own words. */
const each = (say) => (items) => items.map(say);
function frame(sent) {
	return sent;
}
function matching(match) {
	switch (match.kind) {
		case "any": return {};
		case "text": return { match: "equals" in match ? { text: match.equals } : { starts: match.starts } };
		case "json": {
			const demands = match.all.map(({ path, ...demand }) => [path, demand]);
			const decode = match.after === void 0 ? {} : { decode: { after: match.after } };
			return {
				match: Object.fromEntries(demands),
				...decode
			};
		}
	}
}
const ANY = { kind: "any" };
const body = (sent) => "text" in sent ? { body: sent.text } : sent;
/** `name`: what a request is called without one. */
const requestWords = (name) => ({
	method: {
		word: "method",
		unless: "GET"
	},
	url: { word: "url" },
	headers: {
		word: "headers",
		unless: {}
	},
	body: {
		word: "body",
		as: body
	},
	timeout: {
		word: "timeout",
		unless: 1e4
	},
	expect: {
		word: "expect",
		unless: []
	},
	save: {
		word: "save",
		unless: {}
	},
	name: {
		word: "name",
		unless: name
	}
});
const AWAIT$1 = {
	match: {
		word: "for",
		unless: ANY,
		as: matching
	},
	within: {
		word: "within",
		unless: 5e3
	},
	save: {
		word: "save",
		unless: {}
	},
	as: { word: "as" }
};
/** `nameOf`: what a request is called without a name. */
const stepWords = (nameOf) => ({
	wait: { word: "wait" },
	request: {
		word: "request",
		as: (request) => said(request, requestWords(nameOf(request.method, request.url)))
	},
	send: {
		word: "send",
		as: frame
	},
	await: {
		word: "await",
		as: (answer) => said(answer, AWAIT$1)
	}
});
const MESSAGES = {
	match: {
		word: "for",
		unless: ANY,
		as: matching
	},
	sentAt: {
		word: "sent_at",
		as: (sentAt) => said(sentAt, {
			path: { word: "path" },
			unit: {
				word: "unit",
				unless: "ms"
			}
		})
	},
	rate: { word: "rate" },
	rateTo: { word: "rate_to" },
	rateUnit: { word: "rate_unit" },
	feed: { word: "feed" }
};
const HEARTBEAT = {
	every: { word: "every" },
	by: {
		word: "by",
		unless: "ping"
	},
	timeout: {
		word: "timeout",
		unless: 1e4
	},
	send: {
		word: "send",
		as: frame
	},
	await: {
		word: "await",
		as: matching
	}
};
const REOPEN = {
	from: { word: "backoff_from" },
	to: { word: "backoff_to" },
	jitter: {
		word: "jitter",
		unless: "full"
	},
	giveUp: {
		word: "give_up",
		unless: 10
	}
};
const socketWords = (nameOf) => {
	const step = (one) => said(one, stepWords(nameOf));
	return {
		url: { word: "url" },
		headers: {
			word: "headers",
			unless: {}
		},
		protocols: {
			word: "protocols",
			unless: []
		},
		connectWithin: {
			word: "connect_within",
			unless: 1e4
		},
		open: {
			word: "open",
			unless: [],
			as: each(step)
		},
		answer: {
			word: "answer",
			unless: [],
			as: each(({ match, send }) => ({
				for: matching(match),
				send: frame(send)
			}))
		},
		errors: {
			word: "errors",
			unless: [],
			as: each(matching)
		},
		whileOpen: {
			word: "while_open",
			unless: [],
			as: each(({ every, ...one }) => ({
				...step(one),
				every
			}))
		},
		heartbeat: {
			word: "heartbeat",
			as: (beat) => said(beat, HEARTBEAT)
		},
		messages: {
			word: "messages",
			unless: [],
			as: each((kind) => said(kind, MESSAGES))
		},
		hold: { word: "hold" },
		expectedCloses: { word: "expected_closes" },
		reopen: {
			word: "reopen",
			as: (again) => said(again, REOPEN)
		}
	};
};
/** A socket's life. */
function socketSaid(socket, nameOf) {
	return said(socket, socketWords(nameOf));
}
/** The steps of a REST journey. */
function stepsSaid(steps, nameOf) {
	return steps.map((one) => said(one, stepWords(nameOf)));
}
/** The login; its request has one name always. */
function loginSaid(login) {
	return said(login, {
		request: {
			word: "request",
			as: (request) => said(request, requestWords(request.name))
		},
		per: {
			word: "per",
			unless: "vu"
		}
	});
}
/** A sized load: rates per second, times in ms. */
function loadSaid(load, { takes, maxVUs }) {
	const { executor } = load;
	switch (load.executor) {
		case "ramping-vus": return {
			executor,
			...unless("start_vus", load.startVUs, 0),
			stages: load.stages
		};
		case "constant-vus": return {
			executor,
			...unless("vus", load.vus, 1),
			duration: load.duration
		};
		case "per-vu-iterations": return {
			executor,
			...unless("vus", load.vus, 1),
			...unless("iterations", load.iterations, 1),
			...unless("max_duration", load.maxDuration, 6e5)
		};
		case "constant-arrival-rate": return {
			executor,
			rate: perSecond$1(load.rate, load),
			duration: load.duration,
			...pool$1(takes, maxVUs)
		};
		case "ramping-arrival-rate": return {
			executor,
			...unless("start_rate", perSecond$1(load.startRate, load), 0),
			stages: load.stages.map(({ duration, target }) => ({
				duration,
				target: perSecond$1(target, load)
			})),
			...pool$1(takes, maxVUs)
		};
	}
}
function pool$1(takes, maxVUs) {
	return {
		...takes === void 0 ? {} : unless("takes", takes, 300),
		...maxVUs === void 0 ? {} : { max_vus: maxVUs }
	};
}
/** A field that is left out where it is the default. */
function unless(word, value, usual) {
	return same(value, usual) ? {} : { [word]: value };
}
function perSecond$1(rate, { timeUnit }) {
	return rate * 1e3 / timeUnit;
}

// src/plan/size/digest.ts
/**
* SHA-256 (hex) of what the plan says that its virtual users do: runs with equal digests may be compared. In the
* words of the grammar, sized, defaults left out and placeholders unresolved. Origins of targets, the environment (a part
* of the series by itself), thresholds, gates, mode and texts are not in it; nor is what follows from the rest, such as
* a pool's size or how long k6 waits for an iteration.
*
* @param work the plan, sized.
*/
function digestOf(plan, work) {
	return sha256Hex(canonicalJson(saidOf(plan, work)));
}
function saidOf({ scenarios }, work) {
	const entries = Object.entries(work.scenarios).map(([name, scenario]) => [name, scenarioSaid(scenario, scenarios[name])]);
	return {
		...work.login === void 0 ? {} : { login: loginSaid(work.login) },
		scenarios: Object.fromEntries(entries)
	};
}
function scenarioSaid(scenario, plan) {
	const { load, start, tags, vars, cookies } = scenario;
	return {
		load: loadSaid(load, poolOf(plan)),
		...unless("start", start, 0),
		...unless("tags", tags, {}),
		...unless("vars", vars, {}),
		...unless("cookies", cookies, true),
		...plan.phasesOf === void 0 ? {} : { phases: plan.phasesOf },
		...scenario.kind === "socket" ? { socket: socketSaid(scenario.socket, defaultName) } : { steps: stepsSaid(scenario.steps, defaultName) }
	};
}
/** `takes` as it was written: without the steps' waits, which were added to it. */
function poolOf(plan) {
	if (plan.kind === "socket" || !("takes" in plan.load)) return {};
	const { takes, maxVUs } = plan.load;
	return {
		takes: takes - waits$1(plan.steps),
		...maxVUs === void 0 ? {} : { maxVUs }
	};
}
function waits$1(steps) {
	return steps.reduce((sum, { wait }) => sum + (wait?.[1] ?? 0), 0);
}

// src/plan/size/reduced.ts
/** How many sockets of the plan's own a profile leaves; undefined: all of them, or the plan has none. */
function reducedBy(plan, { scenarios }, scale) {
	if (scale.vus >= 1) return void 0;
	const own = Object.values(plan.scenarios).filter(({ kind }) => kind === "socket");
	const sized = Object.values(scenarios).filter(({ kind }) => kind === "socket");
	const of = own.reduce((sum, { load }) => sum + peakVUs(size(load, {
		vus: 1,
		time: 1
	})), 0);
	const sockets = sized.reduce((sum, { load }) => sum + peakVUs(load), 0);
	return sockets < of ? {
		sockets,
		of
	} : void 0;
}

// src/plan/load.ts
/** k6 2.2 refuses constant executors that are shorter: "the duration must be at least 1s". */
const LEAST_DURATION = 1e3;
/**
* Sizes a plan for a profile; without one it is run as written.
*
* @throws {Failure} `usage` for an unknown profile; `plan` where the profile's `max_time` is not enough for its
* floors, or where an executor cannot run.
*/
function makeLoad(plan, profileName) {
	const profile = profileOf(plan, profileName);
	checkPlan(plan);
	const sizing = sizingOf(plan, profile);
	const shape = wholeShape(plan, sizing.scale);
	const duration = endOf$2(shape);
	const reduced = reducedBy(plan, shape.work, sizing.scale);
	if (profile !== void 0) checkTime(plan, profileName ?? "full", profile, sizing, duration);
	return {
		version: 1,
		plan: {
			name: plan.name,
			file: plan.file,
			...plan.description === void 0 ? {} : { description: plan.description },
			links: plan.links
		},
		profile: profileName ?? "full",
		...reduced === void 0 ? {} : { reduced },
		mode: plan.mode,
		...profile?.failOn === void 0 ? {} : { failOn: profile.failOn },
		runs: profile?.runs ?? 1,
		targets: plan.targets,
		variables: plan.variables,
		...shape,
		thresholds: plan.thresholds,
		...plan.defaultsOff.length === 0 ? {} : { defaultsOff: plan.defaultsOff },
		lines: Object.fromEntries(Object.entries(plan.scenarios).map(([name, { line }]) => [name, line])),
		gates: plan.gates,
		...plan.closeGates === void 0 ? {} : { closeGates: plan.closeGates },
		duration,
		grace: Math.max(0, ...Object.values(shape.work.scenarios).map(({ gracefulStop }) => gracefulStop)),
		digest: digestOf(plan, shape.work)
	};
}
function checkPlan(plan) {
	const problems = new Problems(plan.file);
	const full = Object.hasOwn(plan.profiles, "full") ? plan.profiles[FULL] : void 0;
	if (full !== void 0) {
		const message = `a profile cannot be named ${FULL}: that is what a run without a profile is called`;
		problems.add({
			line: full.line,
			column: 1
		}, `/profiles/${FULL}`, message);
	}
	for (const [name, { load, line }] of Object.entries(plan.scenarios)) {
		const message = executorProblem(load);
		if (message !== void 0) problems.add({
			line,
			column: 1
		}, `/scenarios/${name}/load`, message);
	}
	problems.throwIfAny();
}
function executorProblem(load) {
	switch (load.executor) {
		case "ramping-vus":
		case "ramping-arrival-rate": {
			const first = load.executor === "ramping-vus" ? load.startVUs : load.startRate;
			if (Math.max(first, ...load.stages.map(({ target }) => target)) <= 0) return "no stage has a target over 0, so that nothing would run: give one a target";
			return load.stages.every(({ duration }) => duration === 0) ? "all stages are 0 s long, so that nothing would run: give one a duration" : void 0;
		}
		case "per-vu-iterations": return tooShort("max_duration", load.maxDuration);
		default: return tooShort("duration", load.duration);
	}
}
function tooShort(field, ms) {
	return ms < LEAST_DURATION ? `${field} is ${ms} ms; an executor needs at least 1 s` : void 0;
}
function checkTime(plan, name, profile, sizing, duration) {
	const { maxTime, line } = profile;
	if (maxTime === void 0 || duration <= maxTime) return;
	const [floor] = sizing.lengthened;
	const cause = floor === void 0 ? `its time is ${sizing.asked / 1e3} s` : `${floor.what}${at(floor.line)}`;
	const message = `the run would take ${duration / 1e3} s, over ${maxTime / 1e3} s: ${cause}; raise max_time or change what needs the time`;
	const problems = new Problems(plan.file);
	problems.add({
		line,
		column: 1
	}, `/profiles/${name}/max_time`, message);
	problems.throwIfAny();
}
const at = (line) => line === 0 ? "" : ` (line ${line})`;

// src/plan/parse/checks/emits.ts
/** What a plan can emit. */
var Emissions = class {
	#plan;
	#known = /* @__PURE__ */ new Map();
	constructor(plan) {
		this.#plan = plan;
	}
	/** Every way in which the plan can emit a metric. Empty: nothing in it can. */
	of(metric) {
		const known = this.#known.get(metric.name) ?? emissionsOf(metric, this.#plan);
		this.#known.set(metric.name, known);
		return known;
	}
	/** Whether any scenario has what the need asks for. */
	meet(need) {
		const { login, scenarios } = this.#plan;
		return Object.values(scenarios).some((scenario) => NEEDS[need].places(scenario, login).length > 0);
	}
	/** The metrics that it can emit. */
	get names() {
		return METRICS.filter((metric) => this.of(metric).length > 0).map((metric) => metric.name);
	}
};
function emissionsOf(metric, plan) {
	const common = (plan.environment === void 0 ? [] : [plan.environment]).map((name) => ["env", /* @__PURE__ */ new Set([name])]);
	if (metric.needs === "run") return [new Map(common)];
	if (metric.from === "evidence") return countedOf(metric, plan);
	const open = (metric.tags ?? []).map((tag) => [tag, void 0]);
	const found = Object.entries(plan.scenarios).flatMap(([name, scenario]) => ofScenario(metric, name, scenario, plan).map((tags) => new Map([
		...open,
		...common,
		...tags
	])));
	if (metric.needs === "http" && plan.login?.per === "run") found.push(new Map([
		...open,
		...common,
		["name", /* @__PURE__ */ new Set(["login"])]
	]));
	return found;
}
/** What the evidence counts has no samples: it is told apart by scenario and feed. */
function countedOf(metric, plan) {
	return Object.entries(plan.scenarios).flatMap(([name, scenario]) => ofScenario(metric, name, scenario, plan).map((tags) => new Map(tags.filter(([tag]) => tag === "scenario" || tag === "feed"))));
}
function ofScenario(metric, name, scenario, plan) {
	const base = [
		["scenario", /* @__PURE__ */ new Set([name])],
		["phase", new Set(phasesOf(scenario, plan))],
		...Object.entries(scenario.tags).map(([tag, value]) => [tag, /* @__PURE__ */ new Set([value])])
	];
	return gathered(NEEDS[metric.needs].places(scenario, plan.login)).map((own) => [...base, ...own]);
}
/** Places that differ in the value of their one tag are one kind of sample. */
function gathered(places) {
	const kinds = /* @__PURE__ */ new Map();
	for (const place of places) {
		const [tag = "", value = ""] = Object.entries(place)[0] ?? [];
		const values = kinds.get(tag);
		if (values === void 0) kinds.set(tag, /* @__PURE__ */ new Set([value]));
		else values.add(value);
	}
	return [...kinds].map(([tag, values]) => tag === "" ? [] : [[tag, values]]);
}
/** The phases that a scenario passes through (plan-language: "Phases"); a static tag stands for all of them. */
function phasesOf(scenario, plan) {
	if (scenario.tags.phase !== void 0) return [scenario.tags.phase];
	return phasesOfLoad(((scenario.phasesOf === void 0 ? void 0 : plan.scenarios[scenario.phasesOf]) ?? scenario).load);
}
function phasesOfLoad(load) {
	if (!("stages" in load)) return ["ramp", "steady"];
	let level = "startVUs" in load ? load.startVUs : load.startRate;
	const phases = /* @__PURE__ */ new Set();
	for (const { duration, target } of load.stages) {
		if (duration > 0) phases.add(phaseOf(level, target));
		level = target;
	}
	return [...phases];
}

// src/plan/parse/checks/invalid.ts
/**
* Takes out of a plan (in place) what the schema refuses, so that the rest still has the shape that the schema
* promises and can be checked further: every problem at once. A removed list item leaves a hole, so that the
* indices after it stay true. Returns the pointers of what was removed.
*/
function prune(plan, errors) {
	const removed = /* @__PURE__ */ new Set();
	for (let left = errors; left.length > 0; left = schemaErrors(plan)) {
		const broken = left.map(brokenPlace).filter((at) => at !== void 0 && at !== "" && !removed.has(at));
		if (broken.length === 0) break;
		for (const at of broken) {
			removed.add(at);
			remove(plan, at);
		}
	}
	return [...removed];
}
/** Every mistake that the schema finds. */
function schemaErrors(plan) {
	return validate$1(plan) ? [] : validate$1.errors ?? [];
}
/** The place that no longer has its promised shape; a bad name spoils nothing else. */
function brokenPlace({ keyword, instancePath, propertyName, params }) {
	if (keyword === "additionalProperties") return below$2(instancePath, String(params.additionalProperty));
	return keyword === "propertyNames" || keyword === "if" || propertyName !== void 0 ? void 0 : instancePath;
}
/** Removes one place from a plan, in place. */
function remove(plan, at) {
	const keys = keysOf(at);
	const last = keys.pop();
	const parent = keys.reduce((value, key) => child$1(value, key), plan);
	if (last === void 0 || parent === void 0) return;
	if (Array.isArray(parent)) delete parent[Number(last)];
	else if (isObject(parent)) delete parent[last];
}
function child$1(value, key) {
	if (Array.isArray(value)) return value[Number(key)];
	return isObject(value) ? value[key] : void 0;
}

// src/plan/parse/checks/later.ts
/**
* What the plan language knows and Socketgate does not do yet, as paths; `*` is any key or index. Whoever builds one
* of these removes its row, and the schema's "(later)" with it.
*/
const LATER = [
	"base_plan",
	"capacity",
	"data",
	"metrics",
	"script",
	"time",
	"watch",
	"login.refresh",
	"profiles.*.shorten",
	"scenarios.*.like",
	"scenarios.*.socket.disrupt",
	"scenarios.*.socket.idle",
	"scenarios.*.socket.protocol",
	"scenarios.*.socket.slow_readers",
	"scenarios.*.socket.subscribe",
	"scenarios.*.socket.transport",
	...["messages", "messages.*"].flatMap((messages) => [
		"sequence",
		"sent_at.as",
		"sent_at.at",
		"match.bytes"
	].map((key) => `scenarios.*.socket.${messages}.${key}`)),
	...[
		"answer.*",
		"errors.*",
		"open.*.await",
		"while_open.*.await",
		"heartbeat.await"
	].map((matching) => `scenarios.*.socket.${matching}.match.bytes`),
	"targets.*.tls"
];
/** Metrics of fields that are still to come. */
const LATER_METRICS = /* @__PURE__ */ new Set([
	"token_refresh_duration",
	"ws_capacity",
	"ws_duplicates",
	"ws_fanout_skew",
	"ws_gaps",
	"ws_message_gap",
	"ws_reconnect_duration",
	"ws_reordered"
]);
/** Placeholders of fields that are still to come. */
const LATER_SCOPES = /* @__PURE__ */ new Set(["users"]);
/** Reports every later field that the plan uses, at its key, and returns their pointers. */
function refuseLater(plan, locate, problems) {
	const found = LATER.flatMap((path) => matches(plan, path.split("."), ""));
	for (const at of found) {
		const key = at.slice(at.lastIndexOf("/") + 1);
		problems.add(locate(at, "key"), at, `"${key}" is not yet supported; remove it`);
	}
	return found;
}
function matches(value, path, at) {
	const [key, ...rest] = path;
	if (key === void 0) return [at];
	if (typeof value !== "object" || value === null) return [];
	if (key !== "*" && (Array.isArray(value) || !Object.hasOwn(value, key))) return [];
	if (key === "bytes" && !isBinary(child(value, key))) return [];
	return (key === "*" ? Object.keys(value) : [key]).flatMap((name) => matches(child(value, name), rest, below$2(at, name)));
}
/** `match: { bytes: x }` asks for a field named bytes unless x is a mapping with an offset. */
function isBinary(value) {
	return isObject(value) && Object.hasOwn(value, "at");
}
function child(value, key) {
	return value[key];
}

// src/plan/secret-names.ts
/** Headers, fields and variables whose values are secrets, by the end of their name. */
const SECRET_NAME = /(?:^|[-_. ])(?:authorization|auth|cookie|token|jwt|secret|password|passwd|pwd|passphrase|credentials?|signature|(?:api|access|private|secret|signing)[-_]?key|apikey)$/i;

// src/plan/parse/checks/literal-secrets.ts
/** Shorter texts are words. */
const LEAST$1 = 6;
/** Where such a name stands for something else: what is awaited, and where in an answer a value is found. */
const ELSEWHERE = /\/(?:match|save|expect|phases|tags|thresholds|gate)(?:\/|$)/;
/** Secrets that show themselves, by what their issuers begin them with; a JSON Web Token; a private key; user info. */
const SECRET_SHAPE = [
	/\b(?:gh[oprsu]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_[A-Za-z0-9]{30,})/,
	/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
	/\b(?:sk|rk)_live_\w{10,}|\bxox[abeoprs]-[\w-]{10,}|\bAIza[\w-]{30,}/,
	/(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}/,
	/-----BEGIN [A-Z ]*PRIVATE KEY-----/,
	/^[a-z][a-z0-9+.-]*:\/\/[^/?#\s:@]*:[^/?#\s@$]+@/i
];
/** `name=value` in a query. */
const IN_QUERY = /[?&]([\w.-]{1,64})=([^&#]*)/g;
/**
* Texts of a plan that look like secrets: whoever reads the repository reads them, and only values that come from the
* environment are concealed. The messages name places, never what stands there.
*/
function literalSecrets(plan, locate) {
	return textsOf$1(plan).filter(({ name, text, at }) => !ELSEWHERE.test(at) && looksSecret(name, text)).map(({ at }) => ({
		line: locate(at, "value").line,
		message: `${safe(dotted(at), 200)} looks like a secret that is written into the plan: write \${NAME} there, and set NAME in the environment. Only such values are concealed.`
	}));
}
function textsOf$1(value, name = "", at = "") {
	if (typeof value === "string") return [{
		name,
		text: value,
		at
	}];
	if (Array.isArray(value)) return value.flatMap((item, index) => textsOf$1(item, name, below$2(at, index)));
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => textsOf$1(item, key, below$2(at, key)));
}
function looksSecret(name, text) {
	if (SECRET_SHAPE.some((shape) => shape.test(text))) return true;
	if (SECRET_NAME.test(name) && isLiteral(text)) return true;
	if (defaultsOf(text).some(([variable, fallback]) => SECRET_NAME.test(variable) && fallback.length >= LEAST$1)) return true;
	return [...text.matchAll(IN_QUERY)].some(([, key, given]) => SECRET_NAME.test(key) && isLiteral(given));
}
/** Of `Bearer abc` only `abc` counts; of a text with a placeholder nothing does. */
function isLiteral(text) {
	return !text.includes("${") && text.replace(/^(?:Bearer|Basic|Token) +/i, "").length >= LEAST$1;
}
/** `${NAME:-default}`: names and defaults. */
function defaultsOf(text) {
	return [...text.matchAll(/\$\{([A-Z_][A-Z0-9_]{0,127}):-([^${}]*)\}/g)].map(([, name, fallback]) => [name, fallback]);
}

// src/plan/parse/fields/urls.ts
/**
* A request's or socket's url is a target and what follows it. The next character must end the authority (RFC 3986,
* section 3.2): otherwise `${targets.a}.example.org` would reach a host that the allow-list never saw.
*/
function checkUrl(pieces, plan, at, context) {
	const [first, next] = pieces;
	if (first === void 0 || typeof first === "string" || first.kind !== "targets") {
		const targets = Object.keys(walk(plan, ["targets"]) ?? {});
		context.problem(at, `a url begins with \${targets.NAME}, so that every target is seen; known: ${targets.join(", ") || "none"}`);
		return;
	}
	if (next !== void 0 && !(typeof next === "string" && /^[/?]/.test(next))) context.problem(at, "what follows the target begins with \"/\" or \"?\"");
	if (pieces.some((piece) => typeof piece === "string" && piece.includes("#"))) context.problem(at, "a url may not have a fragment (#)");
	checkScheme(first.path, plan, at, context);
}
/** Sockets need ws or wss, requests http or https; known here only where the target says it without a variable. */
function checkScheme(target, plan, at, context) {
	const scheme = schemeOf(walk(plan, [
		"targets",
		target,
		"url"
	]));
	const isSocket = keysOf(at).at(-2) === "socket";
	if (scheme === void 0 || !SCHEMES.includes(scheme) || /^wss?$/.test(scheme) === isSocket) return;
	const wanted = isSocket ? "ws or wss" : "http or https";
	context.problem(at, `the target "${target}" is ${scheme}; a ${isSocket ? "socket" : "request"} needs ${wanted}`);
}
const SCHEMES = [
	"http",
	"https",
	"ws",
	"wss"
];
/** Reports a target whose url says another scheme than http, https, ws or wss. */
function checkTarget(url, at, context) {
	const scheme = schemeOf(url);
	if (scheme === void 0 ? hasVariable(url) : SCHEMES.includes(scheme)) return;
	const close = scheme === void 0 ? void 0 : nearest(scheme, SCHEMES);
	const hint = close === void 0 ? "" : `; did you mean "${close}"?`;
	context.problem(at, `found ${quoted$1(url)}, expected a url of http, https, ws or wss${hint}`);
}
function hasVariable(url) {
	return url.includes("${");
}
/** The scheme of a target's url with its defaults filled in; undefined where a variable without default decides. */
function schemeOf(url) {
	if (typeof url !== "string") return void 0;
	try {
		const pieces = parsePlaceholders(url).map((piece) => {
			if (typeof piece === "string") return piece;
			return piece.kind === "env" && piece.fallback !== void 0 ? piece.fallback : "\0";
		});
		return /^([a-zA-Z][a-zA-Z0-9+.-]*):\/\//.exec(pieces.join(""))?.[1]?.toLowerCase();
	} catch {
		return;
	}
}

// src/plan/parse/checks/names.ts
const SCOPES = [
	"targets",
	"login",
	"vars",
	"saved"
];
/** The names that placeholders of a plan may refer to. */
var Names = class {
	#plan;
	#saved = /* @__PURE__ */ new Map();
	constructor(plan) {
		this.#plan = plan;
	}
	/** The names of one kind that are known at a place (its keys from the root down). */
	of(kind, keys) {
		const scenario = keys.slice(0, 2);
		switch (kind) {
			case "targets": return this.#keys(["targets"]);
			case "login": return this.#keys(["login", "save"]);
			case "vars": return this.#keys([...scenario, "vars"]);
			case "saved": return this.#savedIn(scenario);
			default: return [];
		}
	}
	/** Everything that may stand between the braces at a place, but for environment variables. */
	all(keys) {
		return [...SCOPES.flatMap((kind) => this.of(kind, keys).map((name) => `${kind}.${name}`)), ...PLACEHOLDERS.filter((name) => !name.endsWith(".") && !name.endsWith("("))];
	}
	#keys(path) {
		const mapping = walk(this.#plan, path);
		return isObject(mapping) ? Object.keys(mapping) : [];
	}
	#savedIn(scenario) {
		const id = scenario.join(".");
		const names = this.#saved.get(id) ?? savedNames(walk(this.#plan, scenario));
		this.#saved.set(id, names);
		return names;
	}
};
/** Names that the steps of a scenario save. */
function savedNames(scenario) {
	return [
		"rest.steps",
		"socket.open",
		"socket.while_open"
	].map((path) => walk(scenario, path.split("."))).flatMap((list) => Array.isArray(list) ? list : []).flatMap((step) => [walk(step, ["save"]), walk(step, ["await", "save"])]).flatMap((save) => isObject(save) ? Object.keys(save) : []);
}

// src/plan/parse/checks/places.ts
const set = (...kinds) => new Set(kinds);
const TARGET = set("env");
const VERSION = set("env", "targets");
const LOGIN = set("env", "targets", "vu", "iteration", "uuid", "now", "pick");
const VARS = set("env", "vu", "uuid", "now", "pick");
const REQUEST = set("env", "targets", "login", "vars", "saved", "vu", "iteration", "uuid", "now", "pick");
const FRAME = set(...REQUEST, "n");
const ANSWER$1 = set(...FRAME, "received");
const MATCH = set("env", "targets", "login", "vars", "saved", "vu", "iteration");
const AWAIT = set(...MATCH, "sent", "n");
/** Where placeholders may stand (plan-language: "Values"); `*` is any key or index, a last `**` everything below. */
const PLACES$1 = [
	["targets.*.url", TARGET],
	["targets.*.expect", TARGET],
	["services.*.command.*", TARGET],
	["services.*.ready.url", TARGET],
	["paired.*.targets.*", TARGET],
	["targets.*.version.url", VERSION],
	...requests("login.request", LOGIN),
	["scenarios.*.vars.**", VARS],
	["scenarios.*.socket.url", REQUEST],
	["scenarios.*.socket.headers.*", REQUEST],
	...[
		"rest.steps",
		"socket.open",
		"socket.while_open"
	].flatMap((steps) => requests(`scenarios.*.${steps}.*.request`, REQUEST)),
	...[
		"open.*",
		"while_open.*",
		"heartbeat"
	].flatMap((step) => [[`scenarios.*.socket.${step}.send.**`, FRAME], [`scenarios.*.socket.${step}.await.match.**`, AWAIT]]),
	["scenarios.*.socket.answer.*.send.**", ANSWER$1],
	["scenarios.*.socket.answer.*.match.**", MATCH],
	["scenarios.*.socket.errors.*.match.**", MATCH],
	["scenarios.*.socket.messages.match.**", MATCH],
	["scenarios.*.socket.messages.*.match.**", MATCH]
];
function requests(at, allowed) {
	return [
		"url",
		"headers.*",
		"json.**",
		"form.*",
		"body"
	].map((part) => [`${at}.${part}`, allowed]);
}
const COMPILED = PLACES$1.map(([path, allowed]) => {
	const keys = path.split(".");
	return {
		keys,
		place: {
			allowed,
			isUrl: keys.at(-1) === "url" && allowed !== TARGET
		}
	};
});
/** The place at these keys; undefined: no placeholder may stand there. */
function placeAt(keys) {
	return COMPILED.find((candidate) => fits(candidate.keys, keys))?.place;
}
function fits(path, keys) {
	const open = path.at(-1) === "**";
	const fixed = open ? path.length - 1 : path.length;
	if (open ? keys.length < fixed : keys.length !== fixed) return false;
	return path.slice(0, fixed).every((part, index) => part === "*" || part === keys[index]);
}

// src/plan/parse/checks/reference-words.ts
/** A name that nothing in the plan gives, with the nearest one that something does. */
function unknownName({ kind, path }, name, known) {
	const close = nearest(name, known);
	const list = known.length === 0 ? "none" : safe(known.join(", "), 200);
	const advice = close === void 0 ? `known: ${list}` : `did you mean "\${${kind}.${close}}"?`;
	return `${quoted$1(`\${${kind}.${path}}`)}: ${SOURCES[kind]} ${quoted$1(name)}; ${advice}`;
}
const SOURCES = {
	targets: "no target is named",
	login: "login saves nothing named",
	vars: "the scenario has no var named",
	saved: "no step of the scenario saves"
};
/** Text between braces that is no placeholder at all. */
function unknownPlaceholder(error, known) {
	if (!error.message.startsWith("unknown")) return `${quoted$1(`\${${error.text}`)} is never closed with "}"`;
	const upper = error.text.toUpperCase();
	const close = /^[A-Z_][A-Z0-9_]*$/.test(upper) && !known.includes(error.text) ? nearest(error.text, known) ?? upper : nearest(error.text, known);
	const advice = close === void 0 ? `known: \${VAR}, ${PLACEHOLDERS.join(" ")}` : `did you mean "\${${close}}"?`;
	return `unknown placeholder ${quoted$1(`\${${error.text}}`)}; ${advice}`;
}
/** Why a placeholder does not work where it stands. */
function reasonAgainst(kind) {
	switch (kind) {
		case "sent": return "works only in the await of a step that sends";
		case "received": return "works only in the send of an answer";
		case "n": return "works only in what a socket sends and awaits";
		default: return "does not work here";
	}
}
/** What stands between the braces, less a default. */
function nameOf(reference) {
	if ("path" in reference) return `${reference.kind}.${reference.path}`;
	if (reference.kind === "env") return reference.name;
	return reference.kind === "pick" ? `pick(${reference.of.join(",")})` : reference.kind;
}

// src/plan/parse/checks/references.ts
const NOT_HERE = "placeholders do not work here: only in urls, headers, bodies, frames, match and vars";
/** Checks every placeholder of a plan, whatever else is wrong with it, and gathers its `${VAR}`s. */
var References = class {
	#plan;
	#context;
	#names;
	#variables = /* @__PURE__ */ new Map();
	#pairedVariables = /* @__PURE__ */ new Map();
	constructor(plan, context) {
		this.#plan = plan;
		this.#names = new Names(plan);
		this.#context = context;
	}
	/** In the order of their first use. */
	get variables() {
		return [...this.#variables.values()];
	}
	/** Of `services` and the sides of `paired`: a run without `--paired` does not need them. */
	get pairedVariables() {
		return [...this.#pairedVariables.values()];
	}
	/** Checks every text of the plan. */
	checkAll(value = this.#plan, at = "") {
		if (typeof value === "string") this.check(value, at);
		else if (typeof value === "object" && value !== null) for (const [key, item] of Object.entries(value)) this.checkAll(item, below$2(at, key));
	}
	/** Checks the placeholders of one text that stands at a place (or in a file that it names). */
	check(text, at) {
		const keys = keysOf(at);
		const place = placeAt(keys);
		const pieces = text.includes("${") ? this.#parse(text, at) : [text];
		if (pieces === void 0) return;
		const references = pieces.filter((piece) => typeof piece !== "string");
		if (place === void 0) {
			if (references.length > 0) this.#context.problem(at, NOT_HERE);
			return;
		}
		const different = new Map(references.map((reference) => [JSON.stringify(reference), reference]));
		for (const reference of different.values()) this.#checkReference(reference, place.allowed, at, keys);
		if (place.isUrl) checkUrl(pieces, this.#plan, at, this.#context);
	}
	#parse(text, at) {
		try {
			return parsePlaceholders(text);
		} catch (error) {
			if (!(error instanceof PlaceholderError)) throw error;
			this.#context.problem(at, unknownPlaceholder(error, this.#names.all(keysOf(at))));
			return;
		}
	}
	#checkReference(reference, allowed, at, keys) {
		const written = `\${${nameOf(reference)}}`;
		if (LATER_SCOPES.has(reference.kind)) this.#context.problem(at, `"${written}" is not yet supported`);
		else if (!allowed.has(reference.kind)) this.#context.problem(at, `${quoted$1(written)} ${reasonAgainst(reference.kind)}`);
		else if (reference.kind === "env") this.#addVariable(reference, at);
		else if (reference.kind === "sent") this.#checkSent(reference.path, at, keys);
		else if ("path" in reference && reference.kind !== "received") this.#checkName(reference, at, keys);
		else if ("path" in reference) this.#checkPath(reference.path, at);
	}
	#checkName(reference, at, keys) {
		const known = this.#names.of(reference.kind, keys);
		const [name = ""] = reference.kind === "targets" ? [reference.path] : reference.path.split(/[.[]/);
		if (known.includes(name)) {
			this.#checkPath(reference.path, at);
			return;
		}
		this.#context.problem(at, () => unknownName(reference, name, known));
	}
	#checkPath(path, at) {
		try {
			parsePath(path);
		} catch {
			this.#context.problem(at, `${quoted$1(path)} is not a path; write for instance data.items[0].id`);
		}
	}
	/** `${sent.x}` stands in the `await` beside a `send`, and must be a field of what is sent. */
	#checkSent(path, at, keys) {
		const step = keys.slice(0, keys[3] === "heartbeat" ? 4 : 5);
		const send = walk(this.#plan, step.map(indexed).concat("send"));
		if (send === void 0) {
			this.#context.problem(at, `"\${sent.${path}}" needs a "send" in the same step`);
			return;
		}
		this.#checkPath(path, at);
		if (!isObject(send) || isOtherFrame(send)) return;
		const content = Object.keys(send).length === 1 && Object.hasOwn(send, "json") ? send.json : send;
		const [name = ""] = path.split(/[.[]/);
		if (!isObject(content) || name === "" || Object.hasOwn(content, name)) return;
		const close = nearest(name, Object.keys(content));
		this.#context.problem(at, `the frame that is sent has no field ${quoted$1(name)}${close === void 0 ? "" : `; did you mean "\${sent.${close}}"?`}`);
	}
	#addVariable(reference, at) {
		const { name, fallback } = reference;
		const variables = /^\/(services|paired)\//.test(at) ? this.#pairedVariables : this.#variables;
		const known = this.#variables.get(name) ?? this.#pairedVariables.get(name);
		const { line, column } = this.#context.locate(at, "value");
		if (!variables.has(name) && (known === void 0 || known.fallback === fallback)) variables.set(name, {
			name,
			...fallback === void 0 ? {} : { fallback },
			line,
			column
		});
		else if (known !== void 0 && known.fallback !== fallback) this.#context.problem(at, `\${${name}} has another default in line ${known.line}; write the same one everywhere`);
	}
};
function isOtherFrame(send) {
	const [key = "", ...others] = Object.keys(send);
	return others.length === 0 && [
		"text",
		"base64",
		"hex",
		"file"
	].includes(key) && typeof send[key] === "string";
}
function indexed(key) {
	return /^\d+$/.test(key) ? Number(key) : key;
}

// src/plan/parse/checks/warnings.ts
/** Things that are allowed but probably not meant. */
function warningsOf(scenarios) {
	return Object.entries(scenarios).flatMap(([name, scenario]) => ratesThatThePlanMakes(name, scenario, scenarios));
}
/** A stated rate is a promise of the service; what the plan publishes itself shrinks with the profile. */
function ratesThatThePlanMakes(name, scenario, scenarios) {
	if (scenario.kind !== "socket") return [];
	const feeds = scenario.socket.messages.filter((messages) => messages.rate !== void 0).map((messages) => feedOf(messages, scenario));
	return [...new Set(feeds)].flatMap((feed) => {
		return Object.entries(scenarios).filter(([, other]) => feed !== void 0 && publishes(other, feed)).map(([publisher]) => ({
			line: scenario.line,
			message: `"${name}" states a rate for the feed "${feed}", and "${publisher}" publishes to it: a smaller profile publishes less. State the rate only for what the service sends unasked.`
		}));
	});
}
/** A send that awaits its own answer asks something; a send or a write without one publishes. */
function publishes(scenario, feed) {
	if (scenario.tags.feed !== feed) return false;
	if (scenario.kind === "socket") return scenario.socket.whileOpen.some((step) => sends(step.send) && step.await === void 0);
	return scenario.steps.some((step) => step.request !== void 0 && WRITES.has(step.request.method));
}
const WRITES = /* @__PURE__ */ new Set([
	"POST",
	"PUT",
	"PATCH"
]);
function sends(frame) {
	return frame !== void 0;
}

// src/plan/parse/fields/quantities.ts
const UNIT_MS = {
	h: 36e5,
	m: 6e4,
	s: 1e3,
	ms: 1
};
const PER_SECOND = {
	s: 1,
	m: 60,
	h: 3600
};
/** `1m30s` in whole ms. The text has the schema's form of a duration. */
function durationMs(text) {
	let sum = 0;
	for (const [, number, unit] of text.matchAll(/(\d{1,9}(?:\.\d{1,3})?)(ms|h|m|s)/g)) sum += Number(number) * (UNIT_MS[unit] ?? 0);
	return Math.round(sum);
}
/** `1s..2s`, or `1s` for both bounds, in ms. */
function rangeMs(text) {
	const [from = "", to] = text.split("..");
	return [durationMs(from), durationMs(to ?? from)];
}
/** `20/s`, `10/m` or `6/h` per second. */
function perSecond(text) {
	const [number, unit] = text.split("/");
	return Number(number) / (PER_SECOND[unit ?? ""] ?? 1);
}
/** `20/s`, `200/10s`, or `5/s..50/s`, whose longer unit is told. */
function statedRate(text) {
	const [from, to] = text.split("..").map((end) => {
		const [number, unit = ""] = end.split("/");
		const seconds = durationMs(/^\d/.test(unit) ? unit : `1${unit}`) / 1e3;
		return {
			rate: Number(number) / seconds,
			seconds
		};
	});
	const unit = Math.max(from.seconds, to?.seconds ?? 0);
	return {
		rate: from.rate,
		...to === void 0 ? {} : { rateTo: to.rate },
		...unit === 1 ? {} : { rateUnit: unit }
	};
}
/** `5%` as 0.05. */
function share$2(text) {
	return Number(text.slice(0, -1)) / 100;
}

// src/plan/parse/context.ts
/** Longest duration: beyond 24 days a JavaScript timer overflows. */
const MAX_MS = 1728e6;
/** What every part of the conversion needs: where to say what is wrong, and where files come from. */
var Context = class {
	read;
	locate;
	/** Texts of files that frames name; placeholders are filled in there too. */
	fileTexts = [];
	#problems;
	#gone;
	constructor(problems, locate, read, later) {
		this.#problems = problems;
		this.#gone = [...later];
		this.locate = locate;
		this.read = read;
	}
	/** Says what is wrong with the value at `at`, or with its key. */
	problem(at, message, part = "value") {
		this.#problems.add(this.locate(at, part), at, message);
	}
	/** Notes places that were reported and taken out. */
	addGone(places) {
		this.#gone.push(...places);
	}
	/** Says that something is missing at `at`, unless what was taken out there may have been just that. */
	missing(at, message) {
		if (!this.#gone.some((gone) => gone === at || gone.startsWith(`${at}/`) || gone === "/script")) this.problem(at, message, "key");
	}
	/** Line of the key at `at`, from 1. */
	line(at) {
		return this.locate(at, "key").line;
	}
	duration(text, at) {
		if (text === void 0) return void 0;
		const ms = durationMs(text);
		if (ms > MAX_MS) this.problem(at, `${text} is longer than 480h, the longest duration`);
		return ms;
	}
	/** A range in ms whose bounds are in order. */
	range(text, at) {
		const range = rangeMs(text);
		if (range[1] > MAX_MS) this.problem(at, `${text} is longer than 480h, the longest duration`);
		if (range[0] > range[1]) this.problem(at, `the range ${text} ends before it begins`);
		return range;
	}
};

// src/plan/parse/fields/close-gates.ts
/** The rows of `gate` on close codes. */
function closeGates(plan, scenarios, context) {
	const seen = /* @__PURE__ */ new Set();
	return itemsOf(plan.gate, "/gate").flatMap(([raw, at]) => {
		if (raw.closes === void 0) return [];
		refuseBeside(raw, at, context);
		if (scenarios !== void 0) checkSockets(raw.closes, scenarios, below$2(at, "closes"), context);
		const { feed = null, scenario = null } = raw.closes;
		const id = JSON.stringify([feed, scenario]);
		if (seen.has(id)) context.problem(at, "this row stands in the gate already; remove one");
		seen.add(id);
		return [{
			feed,
			scenario,
			level: raw.level ?? "normal",
			line: context.locate(at, "value").line
		}];
	});
}
/** Counts of closes have a floor of their own, and no quantile. */
function refuseBeside(raw, at, context) {
	for (const key of [
		"metric",
		"stat",
		"at_least",
		"probe",
		"quiet"
	]) {
		if (raw[key] === void 0) continue;
		context.problem(below$2(at, key), `"${key}" does not stand beside "closes"; remove it`, "key");
	}
}
/** A feed or scenario that no socket has would be a row that can never turn red. */
function checkSockets(closes, scenarios, at, context) {
	const sockets = Object.entries(scenarios).filter(([, { kind }]) => kind === "socket");
	if (sockets.length === 0) {
		context.problem(at, "nothing in this plan opens a socket, so that nothing closes one", "key");
		return;
	}
	const known = {
		feed: sockets.flatMap(([, { tags }]) => tags.feed ?? []),
		scenario: sockets.map(([name]) => name)
	};
	for (const key of ["feed", "scenario"]) {
		const asked = closes[key];
		if (asked === void 0 || known[key].includes(asked)) continue;
		const close = nearest(asked, known[key]);
		const advice = close === void 0 ? `known: ${[...new Set(known[key])].join(", ") || "none"}` : `did you mean "${close}"?`;
		context.problem(below$2(at, key), `no socket has the ${key} ${quoted$1(asked)}; ${advice}`);
	}
}

// src/model/metrics/metric.ts
/** The statistics of each kind of metric (k6: metrics/thresholds.go, "supported aggregation methods"). */
const STATISTICS = {
	trend: [
		"avg",
		"min",
		"med",
		"max",
		"p",
		"count"
	],
	counter: ["count", "rate"],
	rate: ["rate"],
	gauge: ["value"]
};

// src/plan/parse/fields/selectors.ts
/**
* The selector written at `at`, or undefined after a problem: bad syntax, an unknown metric, or one that nothing in
* the plan can emit with such tags. Without an emitter (the scenarios themselves are wrong) the last is not asked.
*/
function wanted(written, at, part, plan, context) {
	let selector;
	try {
		parseSelector(written);
		selector = resolveSelector(written);
	} catch {
		context.problem(at, `${quoted$1(written)} is not a metric, or metric{tag:value}`, part);
		return;
	}
	const metric = metricOf(selector.metric);
	const refusal = metric === void 0 ? unknownMetric(selector.metric) : plan === void 0 ? void 0 : notEmitted(selector, metric, plan);
	if (refusal !== void 0) context.problem(at, refusal, part);
	return metric === void 0 || refusal !== void 0 ? void 0 : {
		selector,
		metric
	};
}
function unknownMetric(name) {
	if (LATER_METRICS.has(name)) return `"${name}" is not yet supported`;
	const close = nearest(name, METRICS.map((metric) => metric.name));
	return `no metric is named ${quoted$1(name)}${close === void 0 ? "" : `; did you mean "${close}"?`}`;
}
function notEmitted({ tags }, metric, plan) {
	const emissions = plan.of(metric);
	if (emissions.length === 0) return nothingEmits(metric, plan);
	if (metric.name === "ws_connect_failed" && ("reason" in tags || "status" in tags)) return ONLY_FAILED;
	const never = metric.name === "ws_closes" ? noSuchClose(tags) : void 0;
	if (never !== void 0) return never;
	const entries = Object.entries(tags);
	if (emissions.some((emission) => entries.every(([tag, value]) => gives(emission, tag, value)))) return void 0;
	for (const [tag, value] of entries) if (!emissions.some((emission) => gives(emission, tag, value))) return badTag(metric, tag, value, emissions);
	return `no sample of ${metric.name} carries all of these tags at once: each is right, but of different scenarios`;
}
/** What k6 would judge as well, and always find broken: its submetric holds the failed ones alone. */
const ONLY_FAILED = "only failed upgrades carry reason and status, so that their share is always 1; leave the tag out, or count answers: \"ws_sessions{status:503}\": count<1";
/** A close that no socket can have: the row could never turn red. */
function noSuchClose({ code, side, how }) {
	if (code !== void 0 && !isCloseCode(code)) return `no socket can close with code:${safe(code, 60)}; a close code is 1000 to 4999, or none where there is none`;
	const [tag, value, known] = side !== void 0 && !CLOSE_SIDES.some((one) => one === side) ? [
		"side",
		side,
		CLOSE_SIDES
	] : [
		"how",
		how,
		CLOSE_HOWS
	];
	if (value === void 0 || known.some((one) => one === value)) return void 0;
	return `no sample of ws_closes can have ${tag}:${safe(value, 60)}; ${advice$1(value, new Set(known))}`;
}
function gives(emission, tag, value) {
	return emission.has(tag) && (emission.get(tag)?.has(value) ?? true);
}
function badTag(metric, tag, value, emissions) {
	const names = new Set(emissions.flatMap((emission) => [...emission.keys()]));
	if (!names.has(tag)) return `${metric.name} has no tag ${quoted$1(tag)} in this plan; ${advice$1(tag, names)}`;
	const values = new Set(emissions.flatMap((emission) => [...emission.get(tag) ?? []]));
	return `no sample of ${metric.name} can have ${tag}:${safe(value, 60)}; ${advice$1(value, values)}`;
}
function advice$1(word, known) {
	const close = nearest(word, known);
	return close === void 0 ? `known: ${[...known].sort().join(", ")}` : `did you mean "${close}"?`;
}
function nothingEmits(metric, plan) {
	const text = `nothing in this plan emits ${metric.name}: it needs ${NEEDS[metric.needs].words}`;
	if (metric.instead !== void 0) return `${text}; ${metric.instead}`;
	const close = nearest(metric.name, plan.names);
	return close === void 0 ? text : `${text}; did you mean "${close}"?`;
}
/** Why a metric has no such statistic; undefined: it has. */
function statisticRefusal({ name, kind }, statistic) {
	const known = STATISTICS[kind];
	if (known.includes(statistic)) return void 0;
	return `${name} is a ${kind}: it has ${known.map((word) => word === "p" ? "p(N)" : word).join(", ")}, not ${statistic === "p" ? "p(N)" : statistic}`;
}

// src/plan/parse/fields/gates.ts
const MAX_KEY_ROWS = 3;
const AT_LEAST = .02;
/** The rows of `gate` on metrics. At most three rows of any kind are key. */
function gates(plan, emissions, context) {
	const seen = /* @__PURE__ */ new Set();
	let keys = 0;
	return itemsOf(plan.gate, "/gate").flatMap(([raw, at]) => {
		if (raw.level === "key" && ++keys > MAX_KEY_ROWS) context.problem(below$2(at, "level"), `at most ${MAX_KEY_ROWS} rows of the gate are key; make this one normal`);
		if (raw.closes !== void 0) return [];
		const row = gate$1(raw, at, emissions, context);
		if (row === void 0) return [];
		const id = `${formatSelector(row.selector)} ${JSON.stringify(row.stat)}`;
		if (seen.has(id)) context.problem(at, "this row stands in the gate already; remove one");
		seen.add(id);
		return [row];
	});
}
function gate$1(raw, at, emissions, context) {
	if (raw.metric === void 0) {
		context.missing(at, "\"metric\" is missing; write for instance metric: ws_message_latency, or closes: { feed: orders }");
		return;
	}
	const of = wanted(raw.metric, below$2(at, "metric"), "value", emissions, context);
	if (of === void 0) return void 0;
	if (of.metric.from === "evidence") {
		context.problem(below$2(at, "metric"), `${of.metric.name} has no history to compare with: state a threshold`);
		return;
	}
	const stat = statOf(raw.stat, of.metric, below$2(at, raw.stat === void 0 ? "metric" : "stat"), context);
	if (stat === void 0) return void 0;
	if (raw.probe === true && stat.kind !== "p") context.problem(below$2(at, "probe"), "the machine probe corrects times only; remove it", "key");
	return {
		written: raw.metric,
		selector: of.selector,
		stat,
		level: raw.level ?? "normal",
		...floorsOf(raw, of.metric, at, context),
		...raw.quiet === void 0 ? {} : { quiet: true },
		...raw.probe === void 0 ? {} : { probe: raw.probe },
		line: context.locate(at, "value").line
	};
}
/** The smallest changes that count, as a share and in ms; of several the larger. */
function floorsOf({ at_least: written = [] }, { name, unit }, at, context) {
	const floors = typeof written === "string" ? [written] : written;
	const times = floors.filter((floor) => !floor.endsWith("%"));
	if (times.length > 0 && unit !== "ms") {
		const message = `${name} is no time, so that it cannot change by ${times[0]}; write a percentage`;
		context.problem(below$2(at, "at_least"), message);
	}
	const shares = floors.filter((floor) => floor.endsWith("%")).map(share$2);
	return {
		atLeast: shares.length === 0 ? AT_LEAST : Math.max(...shares),
		...times.length === 0 ? {} : { atLeastMs: Math.max(...times.map(durationMs)) }
	};
}
function statOf(text, { name, kind }, at, context) {
	if (kind === "gauge") {
		context.problem(at, `${name} is a gauge: its last value cannot be compared with other runs`);
		return;
	}
	const stat = kind === "trend" ? "p(N)" : kind === "rate" ? "rate" : "count";
	const percent = Number(/^p\(\s*([\d.]+)\s*\)$/.exec(text ?? "p(99)")?.[1]);
	if (text !== void 0 && (kind === "trend" ? Number.isNaN(percent) : text !== stat)) {
		context.problem(at, `${name} is a ${kind}: a gate compares its ${stat}, not ${text}`);
		return;
	}
	if (kind === "rate" || kind === "counter") return { kind: kind === "rate" ? "rate" : "count" };
	if (!PERCENTILES.includes(percent)) {
		context.problem(at, `records keep p(N) for N of ${PERCENTILES.join(", ")}; found ${text}`);
		return;
	}
	return {
		kind: "p",
		percent
	};
}

// src/plan/parse/fields/pairs.ts
const READY_WITHIN = 3e4;
const PAIRS = 8;
const EACH = 2e4;
/** The commands that start the builds under test. */
function services({ services: raw }, context) {
	if (raw === void 0) return {};
	return { services: mapValues(raw, "/services", (one, at) => service(one, at, context)) };
}
function service({ command, env, ready }, at, context) {
	const url = below$2(below$2(at, "ready"), "url");
	checkTarget(ready.url, url, context);
	if (/^wss?:/i.test(ready.url)) context.problem(url, "a service is asked by http or https whether it is ready");
	return {
		command: command.filter((word) => word !== void 0),
		env: (env ?? []).filter((name) => name !== void 0),
		ready: {
			url: ready.url,
			within: context.duration(ready.within, below$2(below$2(at, "ready"), "within")) ?? READY_WITHIN
		},
		line: context.line(at)
	};
}
/** The two sides that `--paired` compares. */
function paired(plan, references, context) {
	const raw = plan.paired;
	if (raw === void 0) return {};
	return { paired: {
		base: side("base", raw, plan, context),
		candidate: side("candidate", raw, plan, context),
		pairs: raw.pairs ?? PAIRS,
		each: context.duration(raw.each, "/paired/each") ?? EACH,
		variables: references.pairedVariables,
		line: context.line("/paired")
	} };
}
function side(name, raw, plan, context) {
	const known = Object.keys(plan.targets ?? {});
	const targets = {};
	for (const [target, url, at] of entriesOf(raw[name]?.targets, `/paired/${name}/targets`)) {
		if (!known.includes(target)) {
			const close = nearest(target, known);
			const hint = close === void 0 ? `known: ${known.join(", ")}` : `did you mean ${quoted$1(close)}?`;
			context.problem(at, `the plan has no target ${quoted$1(target)}; ${hint}`, "key");
		}
		checkTarget(url, at, context);
		targets[target] = {
			url,
			urlLine: context.line(at)
		};
	}
	return { targets };
}

// src/plan/parse/fields/profiles.ts
/** Every profile by name. */
function profiles(plan, context) {
	return mapValues(plan.profiles, "/profiles", (raw, at) => profile(raw, at, context));
}
function profile(raw, at, context) {
	const time = context.duration(raw.time, below$2(at, "time"));
	const maxTime = context.duration(raw.max_time, below$2(at, "max_time"));
	if (time !== void 0 && maxTime !== void 0 && maxTime < time) context.problem(below$2(at, "max_time"), `max_time ${raw.max_time} is shorter than time ${raw.time}`);
	return {
		vus: raw.vus === void 0 ? 1 : share$2(raw.vus),
		...time === void 0 ? {} : { time },
		...maxTime === void 0 ? {} : { maxTime },
		runs: raw.runs ?? 1,
		...raw.pairs === void 0 ? {} : { pairs: raw.pairs },
		...raw.fail_on === void 0 ? {} : { failOn: raw.fail_on.filter((word) => word !== void 0) },
		line: context.line(at)
	};
}

// src/plan/parse/fields/executors.ts
/** As k6: lib/executor/per_vu_iterations.go. */
const MAX_DURATION = 6e5;
const TAKES = 300;
/** A load as the plan writes it. */
function executor(raw, at, context) {
	const ms = (key) => context.duration(raw[key], below$2(at, key));
	const vus = raw.vus ?? 1;
	const duration = ms("duration") ?? 0;
	switch (raw.executor) {
		case "constant-vus": return {
			executor: "constant-vus",
			vus,
			duration
		};
		case "per-vu-iterations": return {
			executor: "per-vu-iterations",
			vus,
			iterations: raw.iterations ?? 1,
			maxDuration: ms("max_duration") ?? MAX_DURATION
		};
		case "constant-arrival-rate": return {
			executor: "constant-arrival-rate",
			rate: perSecond(raw.rate ?? ""),
			duration,
			...pool(raw, at, context)
		};
		case "ramping-arrival-rate": {
			const startRate = raw.start_rate === void 0 ? 0 : perSecond(raw.start_rate);
			return {
				executor: "ramping-arrival-rate",
				startRate,
				stages: stages$1(raw, startRate, at, context),
				...pool(raw, at, context)
			};
		}
		default: {
			const startVUs = raw.start_vus ?? 0;
			return {
				executor: "ramping-vus",
				startVUs,
				stages: stages$1(raw, startVUs, at, context)
			};
		}
	}
}
function pool(raw, at, context) {
	return {
		takes: context.duration(raw.takes, below$2(at, "takes")) ?? TAKES,
		...raw.max_vus === void 0 ? {} : { maxVUs: raw.max_vus }
	};
}
function stages$1(raw, start, at, context) {
	const place = below$2(at, "stages");
	const list = itemsOf(raw.stages, place).map(([{ duration, target }, item]) => ({
		duration: context.duration(duration, below$2(item, "duration")),
		target: typeof target === "number" ? target : perSecond(target)
	}));
	if (start === 0 && list.every((stage) => stage.target === 0)) context.problem(place, "no stage has a target over 0: nothing would run");
	if (list.every((stage) => stage.duration === 0)) context.problem(place, "the stages last 0s together: nothing would run");
	return list;
}

// src/plan/parse/fields/socket.ts
const CONNECT_WITHIN = 1e4;
const HEARTBEAT_TIMEOUT = 1e4;
const GIVE_UP = 10;
/** One socket's life. */
function socket(raw, at, context) {
	const { heartbeat: beat, hold, expected_closes: expected, reopen: again } = raw;
	checkHeaders(raw.headers, below$2(at, "headers"), context);
	return {
		url: raw.url,
		headers: raw.headers ?? {},
		protocols: itemsOf(raw.protocols, at).map(([protocol]) => protocol),
		connectWithin: context.duration(raw.connect?.within, below$2(below$2(at, "connect"), "within")) ?? CONNECT_WITHIN,
		...conversation(raw, at, context),
		...beat === void 0 ? {} : { heartbeat: heartbeat(beat, below$2(at, "heartbeat"), context) },
		messages: messagesOf(raw, below$2(at, "messages"), context),
		...hold === void 0 ? {} : { hold: context.duration(hold, below$2(at, "hold")) },
		...expected === void 0 ? {} : { expectedCloses: expected.map(String) },
		...again === void 0 ? {} : { reopen: reopen(again, below$2(at, "reopen"), context) }
	};
}
function conversation(raw, at, context) {
	return {
		open: itemsOf(raw.open, below$2(at, "open")).map(([item, place]) => step(item, place, context)),
		answer: itemsOf(raw.answer, below$2(at, "answer")).map(([item, place]) => ({
			match: matcher(item, place, context),
			send: frame$1(item.send, below$2(place, "send"), context)
		})),
		errors: itemsOf(raw.errors, below$2(at, "errors")).map(([item, place]) => matcher(item, place, context)),
		whileOpen: itemsOf(raw.while_open, below$2(at, "while_open")).map(([item, place]) => ({
			...step(item, place, context),
			every: context.range(item.every ?? "", below$2(place, "every"))
		}))
	};
}
function heartbeat(raw, at, context) {
	const by = raw.by ?? "ping";
	for (const key of ["send", "await"]) if (by === "ping" && raw[key] !== void 0) context.problem(below$2(at, key), `"${key}" belongs to by: message; by: ping sends the protocol's own ping`, "key");
	if (by === "message" && raw.send === void 0) context.problem(at, "by: message needs \"send\", the heartbeat frame", "key");
	return {
		every: context.duration(raw.every, below$2(at, "every")),
		by,
		timeout: context.duration(raw.timeout, below$2(at, "timeout")) ?? HEARTBEAT_TIMEOUT,
		...raw.send === void 0 ? {} : { send: frame$1(raw.send, below$2(at, "send"), context) },
		...raw.await === void 0 ? {} : { await: matcher(raw.await, below$2(at, "await"), context) }
	};
}
function messagesOf(raw, at, context) {
	const list = raw.messages;
	if (list === void 0) return [];
	if (!isList(list)) return [messages(list, at, context)];
	return itemsOf(list, at).map(([item, place]) => messages(item, place, context));
}
function isList(value) {
	return Array.isArray(value);
}
function messages(raw, at, context) {
	const sent = raw.sent_at;
	if (sent !== void 0) checkPath$1(sent.path, below$2(below$2(at, "sent_at"), "path"), context);
	return {
		match: matcher(raw, at, context),
		...sent === void 0 ? {} : { sentAt: {
			path: sent.path,
			unit: sent.unit ?? "ms"
		} },
		...raw.rate === void 0 ? {} : rate(raw.rate, below$2(at, "rate"), context),
		...raw.feed === void 0 ? {} : { feed: raw.feed }
	};
}
function rate(raw, at, context) {
	const stated = statedRate(raw);
	if (stated.rateTo !== void 0 && stated.rateTo < stated.rate) context.problem(at, `the rate ${raw} is upside down: write the lower end first`);
	return stated;
}
function reopen({ backoff, jitter = "full", give_up = GIVE_UP }, at, context) {
	const place = below$2(at, "backoff");
	const [first, last] = typeof backoff === "string" ? [backoff, backoff] : [backoff.from, backoff.to];
	const from = context.duration(first, place);
	const to = context.duration(last, place);
	if (from > to) context.problem(place, `backoff shrinks from ${first} to ${last}; "to" is the longest delay`);
	return {
		from,
		to,
		jitter: jitter === "full" || jitter === "none" ? jitter : share$2(jitter),
		giveUp: give_up
	};
}

// src/plan/parse/fields/scenarios.ts
/** Tags that the engines or `vu/` set themselves. */
const RESERVED_TAGS = new Set("scenario name method status group url env exchange code side how reason subproto proto expected_response error error_code subscribed where check service tls_version ip vu iter".split(" "));
/** Every scenario that can be converted, by name; the others have been reported. */
function scenarios(plan, names, context) {
	const found = {};
	for (const [name, raw, at] of entriesOf(plan.scenarios, "/scenarios")) {
		const converted = scenario$1(raw, at, context);
		checkPhases(name, plan, names, context);
		if (converted !== void 0) found[name] = converted;
	}
	return found;
}
function scenario$1(raw, at, context) {
	checkTags(raw, at, context);
	if (raw.socket !== void 0 && raw.rest !== void 0) context.problem(below$2(at, "rest"), "a scenario has socket or rest, not both; make it two scenarios", "key");
	if (raw.socket === void 0 && raw.rest === void 0) context.missing(at, "a scenario needs socket or rest");
	if (raw.load === void 0) context.missing(at, "\"load\" is missing: say how many users and how long");
	const kind = kindOf$1(raw, at, context);
	if (raw.load === void 0 || kind === void 0) return void 0;
	const load = withWaits(executor(raw.load, below$2(at, "load"), context), kind);
	if (kind.kind === "socket" && isArrivalRate(load)) {
		const place = below$2(below$2(at, "load"), "executor");
		context.problem(place, `${load.executor} is for rest only; sockets live long: use ramping-vus, constant-vus or per-vu-iterations`);
	}
	const tags = raw.tags ?? {};
	if (kind.kind === "socket") checkKinds(kind.socket.messages, { tags }, below$2(at, "socket"), context);
	return {
		...kind,
		load,
		start: context.duration(raw.load.start, below$2(below$2(at, "load"), "start")) ?? 0,
		tags,
		vars: raw.vars ?? {},
		cookies: raw.cookies ?? true,
		...raw.phases === void 0 ? {} : { phasesOf: raw.phases },
		line: context.line(at)
	};
}
/** `takes` is of the requests; what the steps wait between them, at the longest, keeps a VU busy as well. */
function withWaits(load, kind) {
	if (kind.kind === "socket" || !("takes" in load)) return load;
	const waits = kind.steps.reduce((sum, { wait }) => sum + (wait?.[1] ?? 0), 0);
	return {
		...load,
		takes: load.takes + waits
	};
}
function kindOf$1(raw, at, context) {
	if (raw.socket !== void 0) return {
		kind: "socket",
		socket: socket(raw.socket, below$2(at, "socket"), context)
	};
	if (raw.rest === void 0) return void 0;
	return {
		kind: "rest",
		steps: itemsOf(raw.rest.steps, below$2(below$2(at, "rest"), "steps")).map(([item, place]) => step(item, place, context))
	};
}
/** Messages are counted by feed: those of a kind without a rate would count for the rate of another. */
function checkKinds(kinds, scenario, at, context) {
	const rated = new Set(kinds.flatMap((kind) => kind.rate === void 0 ? [] : [feedOf(kind, scenario)]));
	const place = below$2(at, "messages");
	kinds.forEach((kind, index) => {
		if (kind.rate !== void 0 || !rated.has(feedOf(kind, scenario))) return;
		context.problem(below$2(place, index), "kinds of one feed with and without `rate` cannot be told apart: give one its own `feed`");
	});
}
function checkTags(raw, at, context) {
	for (const [tag, value, place] of entriesOf(raw.tags, below$2(at, "tags"))) {
		if (RESERVED_TAGS.has(tag)) context.problem(place, `the tag "${tag}" is set by the engine; take another name`, "key");
		if (tag === "feed" && !/^[a-z][a-z0-9-]{0,62}$/.test(value)) context.problem(place, `found ${quoted$1(value)}, expected a feed's name: lower-case letters, digits and dashes`);
	}
}
function checkPhases(name, plan, names, context) {
	const other = plan.scenarios?.[name]?.phases;
	if (other === void 0) return;
	const at = below$2(below$2("/scenarios", name), "phases");
	if (!names.includes(other)) {
		const close = nearest(other, names);
		context.problem(at, `no scenario is named ${quoted$1(other)}${close === void 0 ? "" : `; did you mean "${close}"?`}`);
	} else if (other === name) context.problem(at, "a scenario has its own phases already; remove this line");
	else if (plan.scenarios?.[other]?.phases !== void 0) context.problem(at, `"${other}" takes its phases from another scenario itself; name that one`);
}

// src/plan/parse/fields/targets.ts
/** The targets: base URLs, and how the build behind each can be told. */
function targets(plan, context) {
	return mapValues(plan.targets, "/targets", (raw, at) => target(raw, at, context));
}
function target(raw, at, context) {
	const { url, version, expect, ready } = raw;
	checkTarget(url, below$2(at, "url"), context);
	const address = {
		url,
		urlLine: context.line(below$2(at, "url"))
	};
	if (version === void 0 && expect === void 0 && ready === void 0) return address;
	if (version === void 0) {
		const asks = expect === void 0 ? "ready" : "expect";
		context.missing(at, `"${asks}" needs "version", the url that is asked: version: { url: "\${targets.api}/version", path: commit }`);
		return address;
	}
	checkPath(version.path, below$2(below$2(at, "version"), "path"), context);
	const within = context.duration(ready?.within, below$2(below$2(at, "ready"), "within"));
	return {
		...address,
		version: {
			url: version.url,
			...version.path === void 0 ? {} : { path: version.path }
		},
		...expect === void 0 ? {} : { expect },
		...within === void 0 ? {} : { ready: within },
		line: context.line(below$2(at, ready === void 0 ? "version" : "ready"))
	};
}
function checkPath(path, at, context) {
	if (path === void 0) return;
	try {
		parsePath(path);
	} catch {
		context.problem(at, "this is not a path; write for instance commit or build.commit");
	}
}

// src/plan/parse/fields/thresholds.ts
/** The plan's own thresholds. */
function thresholds(plan, emissions, context) {
	const seen = /* @__PURE__ */ new Set();
	return entriesOf(plan.thresholds, "/thresholds").flatMap(([written, list, at]) => {
		const of = wanted(written, at, "key", emissions, context);
		return itemsOf(list, at).flatMap(([raw, place]) => {
			const one = threshold(written, of, raw, place, context);
			if (one === void 0) return [];
			const text = formatThreshold(one);
			if (seen.has(text)) context.problem(place, `the threshold ${text} is stated twice; remove one`);
			seen.add(text);
			return [one];
		});
	});
}
function threshold(written, of, raw, at, context) {
	const [text, place] = typeof raw === "string" ? [raw, at] : [raw.threshold, below$2(at, "threshold")];
	const delay = typeof raw === "string" ? void 0 : raw.delayAbortEval;
	const expression = expressionOf(text, place, context);
	if (of === void 0 || expression === void 0) return void 0;
	if (of.metric.from === "evidence" && typeof raw !== "string" && raw.abortOnFail === true) {
		const message = `${of.metric.name} is counted after the run, so that nothing can abort on it; remove abortOnFail`;
		context.problem(below$2(at, "abortOnFail"), message, "key");
	}
	const refusal = statisticRefusal(of.metric, expression.statistic.kind);
	if (refusal !== void 0) context.problem(place, refusal);
	return {
		written,
		selector: of.selector,
		expression,
		abortOnFail: typeof raw === "string" ? false : raw.abortOnFail ?? false,
		delayAbortEval: context.duration(delay, below$2(at, "delayAbortEval")) ?? 0,
		from: "plan",
		line: context.locate(place, "value").line
	};
}
const WORDS$1 = [
	"avg",
	"min",
	"med",
	"max",
	"count",
	"rate",
	"value"
];
function expressionOf(text, at, context) {
	try {
		return parseExpression(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const word = /^\s*([a-zA-Z]+)/.exec(text)?.[1];
		const close = word === void 0 || WORDS$1.includes(word) ? void 0 : nearest(word, WORDS$1);
		context.problem(at, `${error.message}${close === void 0 ? "" : `; did you mean "${close}"?`}`);
		return;
	}
}
/**
* The default SLOs (plan-language: "Default SLOs") that a plan with these thresholds still has, of those that k6 judges
* as well: what the table promises, where the plan neither takes it out nor demands as much of all sockets.
*/
function defaultThresholds(own, emissions, off) {
	const gone = /* @__PURE__ */ new Set([...own.filter(isNoneAtAll).map(({ selector }) => selector.metric), ...off]);
	return METRICS.flatMap(({ name, promise }) => promise === void 0 || gone.has(name) || !emissions.meet(promise.where) ? [] : [standing(name, promise.is)]);
}
function isNoneAtAll({ selector, expression: { statistic, operator, bound } }) {
	if (Object.keys(selector.tags).length > 0) return false;
	if (operator === "==" || operator === "<=") return bound <= 0;
	return operator === "<" && statistic.kind === "count" && bound <= 1;
}
function standing(metric, text) {
	return {
		written: metric,
		selector: {
			metric,
			tags: {}
		},
		expression: parseExpression(text),
		abortOnFail: false,
		delayAbortEval: 0,
		from: "default",
		line: 0
	};
}

// src/plan/parse/yaml/bytes.ts
/** Largest plan, in bytes. */
const MAX_BYTES = 262144;
const START = {
	line: 1,
	column: 1
};
/** What YAML 1.2 calls non-printable (section 5.1), less the C1 block: tab, line feed and carriage return are text. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;
/**
* The text of a plan, or undefined after a problem: too large, not UTF-8, with NUL or other control characters.
* A byte order mark is dropped.
*/
function decodePlan(source, problems) {
	const size = typeof source === "string" ? byteLength(source) : source.length;
	if (size > MAX_BYTES) {
		problems.add(START, "", `the plan has ${size} bytes; the limit is ${MAX_BYTES} (256 KiB)`);
		return;
	}
	const text = typeof source === "string" ? source : decode(source, problems);
	if (text === void 0) return void 0;
	const control = CONTROL.exec(text);
	if (control === null) return text.replace(/^\ufeff/, "");
	const code = text.charCodeAt(control.index).toString(16).padStart(4, "0");
	const what = code === "0000" ? "a NUL character" : `the control character U+${code.toUpperCase()}`;
	problems.add(positionAt(text, control.index), "", `found ${what}; a plan is plain UTF-8 text`);
}
/** A text over the limit in UTF-16 is over it in UTF-8 too, so an encoding of it need not be made. */
function byteLength(text) {
	return text.length > MAX_BYTES ? text.length : new TextEncoder().encode(text).length;
}
function decode(bytes, problems) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		const lossy = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
		const position = positionAt(lossy, lossy.indexOf("�"));
		problems.add(position, "", "the file is not UTF-8 here; save it with that encoding");
		return;
	}
}
function positionAt(text, offset) {
	const before = text.slice(0, offset);
	return {
		line: before.split("\n").length,
		column: offset - before.lastIndexOf("\n")
	};
}

// src/plan/parse/parse.ts
/**
* Reads a plan: YAML text to a checked `Plan` with defaults and units resolved and `${VAR}` untouched. Pure but for
* `read`, which gives the bytes of a file that a frame names, relative to the plan, and throws where it cannot.
* `file` is the plan's name in messages.
*
* @throws {Failure} `plan`, with every problem at once and where it stands.
*/
function parsePlan(source, file, read) {
	const problems = new Problems(file);
	const text = decodePlan(source, problems);
	const document = text === void 0 ? void 0 : parseYaml(text, problems);
	const plan = document === void 0 ? void 0 : check(document, file, problems, read);
	problems.throwIfAny();
	return plan;
}
function check(document, file, problems, read) {
	const { value, locate } = document;
	if (!isObject(value)) {
		problems.add(locate("", "value"), "", "a plan is a mapping that begins with version: 1");
		return;
	}
	const later = refuseLater(value, locate, problems);
	for (const at of later) remove(value, at);
	const context = new Context(problems, locate, read, later);
	const references = new References(value, context);
	references.checkAll();
	const names = isObject(value.scenarios) ? Object.keys(value.scenarios) : [];
	const broken = shape(value, document, later, problems);
	context.addGone(broken);
	return convert(value, {
		file,
		names,
		broken
	}, references, context);
}
/** Reports what the schema refuses, takes it out, and returns the pointers of what was taken. */
function shape(value, { locate, refused }, later, problems) {
	const errors = schemaErrors(value);
	const own = errors.filter(({ instancePath, keyword }) => {
		const emptied = keyword === "required" || keyword === "minProperties";
		return !refused.has(instancePath) && !(emptied && later.some((at) => at.startsWith(`${instancePath}/`)));
	});
	explain(own, locate, problems);
	return prune(value, errors);
}
function convert(raw, { file, names, broken }, references, context) {
	const login = loginOf(raw, context);
	const found = scenarios(raw, names, context);
	if (names.length === 0) context.missing("/scenarios", "\"scenarios\" is missing: say what the users do");
	for (const { text, at } of context.fileTexts) references.check(text, at);
	const whole = names.length === Object.keys(found).length && !broken.some(isOfScenarios);
	const emissions = new Emissions({
		environment: raw.environment,
		login,
		scenarios: found
	});
	const defaultsOff = DEFAULT_SLOS.filter((name) => raw.defaults?.[name] === "off");
	const own = thresholds(raw, whole ? emissions : void 0, context);
	return {
		...header$1(raw, file),
		targets: targets(raw, context),
		variables: references.variables,
		...login === void 0 ? {} : { login },
		scenarios: found,
		thresholds: [...own, ...defaultThresholds(own, emissions, defaultsOff)],
		defaultsOff,
		gates: gates(raw, whole ? emissions : void 0, context),
		closeGates: closeGates(raw, whole ? found : void 0, context),
		profiles: profiles(raw, context),
		...services(raw, context),
		...paired(raw, references, context),
		warnings: [
			...defaultsOff.map((name) => takenOut(name, context)),
			...warningsOf(found),
			...literalSecrets(raw, context.locate)
		]
	};
}
/** A demand that nobody makes any more is said wherever the plan is read. */
function takenOut(name, context) {
	const { line } = context.locate(`/defaults/${name}`, "key");
	return {
		line,
		message: `"defaults" takes out the default SLO ${name}: it is not judged`
	};
}
function header$1(raw, file) {
	return {
		name: raw.name ?? "",
		file,
		...raw.description === void 0 ? {} : { description: raw.description },
		...raw.environment === void 0 ? {} : { environment: raw.environment },
		mode: raw.mode ?? "warn",
		links: raw.links ?? {}
	};
}
function loginOf({ login: raw }, context) {
	if (raw === void 0) return void 0;
	return {
		request: request(raw.request, {
			...raw,
			name: "login"
		}, "/login/request", "/login", context),
		per: raw.per ?? "vu"
	};
}
function isOfScenarios(at) {
	return at.startsWith("/scenarios") || at.startsWith("/login");
}

// src/app/judge/judged-load.ts
/**
* What the records are judged by: the gate and the thresholds of the plan; else the metrics that are named, or p99 of
* what was measured, and the thresholds that the records were measured against.
*
* @throws {Failure} usage: the plan is not that of the records; plan: it is wrong.
*/
async function judgedLoad(records, { plan, profile, metrics, several }, cwd) {
	const record = records.at(-1);
	const runs = records.length;
	if (plan === void 0) {
		if (profile !== void 0) throw new Failure("usage", "--profile goes with --plan");
		const gates = metrics.length > 0 ? metrics.map((metric) => gateOn(formatSelector(metric), records)) : defaultGates(record);
		const known = several === "shards" ? gates.map(unmerged) : gates;
		return {
			...loadOfRecord(record, known),
			thresholds: thresholdsOf(records),
			runs
		};
	}
	if (metrics.length > 0) throw new Failure("usage", "--plan and --metric: the plan says what is gated, so give one of them");
	const load = await loadOfPlan(plan, profile, record, cwd);
	refuseUnmeasured(load, records, plan);
	return {
		...load,
		runs: Math.max(runs, load.runs)
	};
}
/** What a record was not asked while it was measured, it cannot answer: a counter that nobody kept is not 0. */
function refuseUnmeasured({ thresholds }, records, plan) {
	for (const { measured, provenance } of records) {
		const kept = new Set(measured.map(({ threshold }) => threshold));
		const missing = thresholds.map(formatThreshold).find((text) => !kept.has(text));
		if (missing === void 0) continue;
		throw new Failure("usage", `${printable(plan)} has a threshold that run ${printable(provenance.runId)} was not measured against: ${printable(missing)}. Leave --plan out, or measure again`);
	}
}
async function loadOfPlan(path, asked, { series }, cwd) {
	const profile = asked ?? series.profile;
	if (profile !== series.profile) throw new Failure("usage", `--profile ${printable(profile)}: the records were measured under ${printable(series.profile)}`);
	const file = await readPlan(path, cwd);
	const load = makeLoad(parsePlan(file.bytes, file.file, file.readBeside), profile === "full" ? void 0 : profile);
	if (load.digest === series.digest) return load;
	throw new Failure("usage", `${printable(path)} is not the plan of these records: its load has changed since they were measured (digest ${load.digest.slice(0, 12)}, theirs ${series.digest.slice(0, 12)}). Judge them by the plan as it was, or measure again`);
}
function unmerged(gate) {
	return gate.stat.kind === "p" ? {
		...gate,
		absent: "the quantiles of shards cannot be merged"
	} : gate;
}
/** The thresholds that records were measured against; scripts of k6 may differ in theirs. @throws {Failure} usage: one that is none. */
function thresholdsOf(records) {
	return [...new Set(records.flatMap(({ measured }) => measured.map(({ threshold }) => threshold)))].map((threshold) => {
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

// src/app/judge/summary-notices.ts
/** What a reader should know of a verdict on k6's own summaries: what they cannot tell, and how a gate was read into them. */
function summaryNotices(files, gates) {
	const summaries = files.filter((file) => file.kind === "summary");
	if (summaries.length === 0) return [];
	return [
		`Judged from k6's own summary, which is weaker evidence: nothing says whether it is whole, and there are no slices of time, no closes and no health of the generator.${sizeOf(summaries.at(-1))}`,
		...weaknesses(summaries, gates),
		...untold(summaries),
		...gates.flatMap(({ written, note }) => note === void 0 ? [] : [`${printable(written)}: ${note}.`])
	].map((message) => ({
		code: "summary_only",
		message
	}));
}
/** ` summary.json counts 300 sessions of at most 30 VUs.`, as far as it does. */
function sizeOf({ file, summary: { figures } }) {
	const sessions = figures.get("ws_sessions")?.get("count");
	const most = figures.get("vus_max")?.get("max") ?? figures.get("vus_max")?.get("value");
	const words = [...sessions === void 0 ? [] : [`${integer(sessions)} sessions`], ...most === void 0 ? [] : [`at most ${counted$1(most, "VU")}`]];
	return words.length === 0 ? "" : ` ${file} counts ${words.join(", ")}.`;
}
/** The machine-readable shape has its own six statistics, whatever k6 is asked for. */
const NEVER_LISTED = "leave out --new-machine-readable-summary, and ";
/** What the files do not hold of a gated trend, with the option that brings it. */
function weaknesses(files, gates) {
	return gates.flatMap(({ written }) => {
		const name = formatSelector(parseSelector(written));
		const lacking = files.flatMap(({ file, summary }) => {
			const missing = weakening(summary.figures, name);
			return missing.length === 0 ? [] : [{
				file,
				missing,
				listed: summary.shape === "machine-readable"
			}];
		});
		const [first] = lacking;
		if (first === void 0) return [];
		const so = first.missing.includes("count") ? "it can be suspect at most" : "it is judged weakly";
		return [`${name} lacks ${first.missing.join(", ")} in ${named$2(lacking)}, so ${so}: ${first.listed ? NEVER_LISTED : ""}${ASK_K6}.`];
	});
}
/** The machine-readable shape is silent on thresholds, which is no word that they held. */
function untold(files) {
	const silent = files.filter(({ summary: { shape, thresholds } }) => shape === "machine-readable" && thresholds.length === 0);
	return silent.length === 0 ? [] : [`Whether the script's thresholds held ${named$2(silent)} does not say: run k6 without --new-machine-readable-summary.`];
}
function named$2([first, ...others]) {
	return others.length === 0 ? first.file : `${first.file} and ${counted$1(others.length, "other")}`;
}

// src/app/judge/judge-runs.ts
/** Verdict and reports on runs that were measured before. @throws {Failure} usage, plan: nothing is written then. */
async function judgeRuns(options, { env, cwd }) {
	const { files, baseline, append, mode, failOn, reader } = options;
	const store = baseline === void 0 ? null : openStore(baseline, cwd);
	const evidence = await readEvidence(files, cwd);
	const records = await candidateOf(evidence, options, env, store);
	const load = await judgedLoad(records, options, cwd);
	const out = await makeOut(options.out, cwd);
	const judgement = {
		store,
		append,
		...given$1("mode", mode),
		...given$1("failOn", failOn),
		...given$1("reader", reader)
	};
	const found = await conclude(load, records, judgement);
	const verdict = {
		...found,
		notices: [...summaryNotices(evidence, load.gates), ...found.notices]
	};
	const reports = reportsOf(verdict, { reproduce: options.reproduce });
	const elsewhere = files.every((path) => dirname(resolve(cwd, path)) !== out);
	const texts = elsewhere ? recordTexts(records) : {};
	const unwritten = await writeAfterAll(out, {
		...texts,
		...reports
	}, elsewhere ? "replace" : "keep");
	return {
		verdict,
		reports,
		out,
		records: Object.keys(texts),
		...given$1("unwritten", unwritten)
	};
}

// src/engine/process/child.ts
/**
* Starts a program without a shell, with exactly this environment.
*
* @throws {Error} the system's own, where it refuses outright, as where the environment is too large.
*/
function startChild(path, args, place) {
	const child = start$3(path, args, place);
	const { pid } = child;
	const exited = new Promise((settle) => {
		child.once("exit", (code, signal) => settle({
			code,
			signal
		}));
		child.on("error", ({ message }) => pid ?? settle({
			code: null,
			signal: null,
			error: message
		}));
	});
	return {
		pid,
		stdout: child.stdout ?? Readable.from([]),
		stderr: child.stderr ?? Readable.from([]),
		exited,
		interrupt: () => void (platform$1 === "win32" ? killTree(pid) : child.kill("SIGINT")),
		terminateGroup: () => platform$1 === "win32" ? killTree(pid) : signalGroup(pid, "SIGTERM"),
		killGroup: () => platform$1 === "win32" ? killTree(pid) : signalGroup(pid, "SIGKILL")
	};
}
function start$3(path, args, { cwd, env }) {
	return spawn(path, args, {
		cwd,
		env,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		detached: platform$1 !== "win32",
		windowsHide: true
	});
}
function signalGroup(pid, signal) {
	if (pid === void 0) return;
	try {
		process.kill(-pid, signal);
	} catch {}
}
/** Windows has no SIGINT for children and no groups; /T ends the tree (learn.microsoft.com, taskkill). */
function killTree(pid) {
	if (pid !== void 0) execFile("taskkill", [
		"/T",
		"/F",
		"/PID",
		String(pid)
	], () => void 0);
}
/**
* Asks a process to end, in one way after another, and at last sends SIGKILL to its group. Settles once the process has
* gone, or SIGKILL was sent.
*/
async function stopChild(child, asks) {
	for (const { ask, within } of asks) {
		ask();
		if (await settlesWithin(child.exited, within)) return;
	}
	child.killGroup();
}
/** Whether the promise settles within `ms`. */
async function settlesWithin(promise, ms) {
	let timer;
	const late = new Promise((settle) => {
		timer = setTimeout(() => settle(false), ms);
	});
	const settled = await Promise.race([promise.then(() => true), late]);
	clearTimeout(timer);
	return settled;
}

// src/companions/merged.ts
/**
* Several sources as one, their batches in the order in which they came. None is asked for its next batch before the
* last was taken: a slow reader slows all of them. Ends when every source has ended; where `cut` is aborted, once
* what was offered until then is taken. Throws what a source throws.
*/
async function* merged(sources, cut) {
	const queue = new Queue();
	const wake = () => queue.wake();
	cut.addEventListener("abort", wake);
	for (const source of sources) queue.drain(source);
	try {
		for (;;) {
			const offer = queue.first;
			if (offer !== void 0) {
				yield offer.batch;
				queue.take();
			} else if (queue.open === 0 || cut.aborted) return;
			else await queue.change();
		}
	} finally {
		cut.removeEventListener("abort", wake);
		queue.close();
	}
}
var Queue = class {
	/** Sources that have not ended. */
	open = 0;
	#offers = [];
	#failed = null;
	#closed = false;
	#wake = () => {};
	/** @throws what a source has thrown. */
	get first() {
		if (this.#failed !== null) throw this.#failed.error;
		return this.#offers[0];
	}
	take() {
		this.#offers.shift()?.taken(true);
	}
	/** Nobody reads any more: every source is left, also the one whose batch was just read. */
	close() {
		this.#closed = true;
		for (const { taken } of this.#offers.splice(0)) taken(false);
	}
	change() {
		return new Promise((resolve) => this.#wake = resolve);
	}
	wake() {
		this.#wake();
	}
	/** Never rejects. */
	async drain(source) {
		this.open += 1;
		try {
			for await (const batch of source) if (!await this.#offer(batch)) break;
		} catch (error) {
			this.#failed ??= { error };
		}
		this.open -= 1;
		this.#wake();
	}
	#offer(batch) {
		if (this.#closed) return Promise.resolve(false);
		return new Promise((taken) => {
			this.#offers.push({
				batch,
				taken
			});
			this.#wake();
		});
	}
};

// src/companions/accompany.ts
/** ms that companions have for their end once the engine has ended. */
const GRACE = 2e3;
/**
* Starts an engine with its companions beside it: those first, one after the other, and the load once all of them are
* ready. The engine's end is the end of the load: companions are then told, and waited for. One that fails ends
* neither the load nor the others.
*
* @throws {Failure} `engine` where a companion does not start, and what an engine throws; nothing is left running.
*/
async function accompany(engine, companions, load, context, signal) {
	if (companions.length === 0) {
		const { samples, ended } = engine.run(load, context, signal);
		return {
			samples,
			ended: ended.then((end) => ({
				engine: end,
				companions: []
			}))
		};
	}
	const crew = new Crew(signal);
	try {
		for (const companion of companions) await crew.add(companion, load, context);
		return crew.beside(engine.run(load, context, AbortSignal.any([signal, crew.left])));
	} catch (error) {
		await crew.giveUp();
		throw error;
	}
}
var Crew = class {
	#signal;
	#members = [];
	/** The load is over, or nobody reads any more. */
	#over = new AbortController();
	#left = new AbortController();
	constructor(signal) {
		this.#signal = AbortSignal.any([signal, this.#over.signal]);
	}
	/** Aborted when the samples' reader has left before their end: then nothing goes on. */
	get left() {
		return this.#left.signal;
	}
	async add(companion, load, context) {
		const { name } = companion;
		try {
			this.#members.push(new Member(name, await companion.start(load, context, this.#signal)));
		} catch (error) {
			if (error instanceof Failure) throw error;
			throw new Failure("engine", `the companion ${name} did not start: ${reason(error)}`);
		}
	}
	/** Ends all of them. */
	async dismiss() {
		this.#over.abort();
		return await Promise.all(this.#members.map((member) => member.end()));
	}
	/** The load does not begin: what they have measured is nobody's, but they may wait for somebody to take it. */
	async giveUp() {
		for (const member of this.#members) member.discard();
		await this.dismiss();
	}
	beside(run) {
		const cut = new AbortController();
		let dismissed = null;
		const dismiss = () => {
			dismissed ??= this.dismiss().finally(() => cut.abort());
			return dismissed;
		};
		const leave = () => this.#left.abort();
		const ofEngine = after(run.samples, () => void dismiss());
		return {
			samples: leaving(merged([ofEngine, ...this.#members.map((member) => member.samples())], cut.signal), leave),
			ended: run.ended.then(async (engine) => ({
				engine,
				companions: await dismiss()
			}))
		};
	}
};
/** One companion that runs. */
var Member = class {
	#name;
	#run;
	#ended;
	/** Why its samples broke off. */
	#broken = null;
	constructor(name, run) {
		this.#name = name;
		this.#run = run;
		this.#ended = run.ended.catch((error) => ({
			how: "failed",
			detail: reason(error)
		}));
	}
	/** Never throws: what goes wrong is told at the end. */
	async *samples() {
		try {
			for await (const batch of this.#run.samples) {
				const foreign = batch.find(({ source }) => source !== this.#name);
				if (foreign !== void 0) throw new Error(`its samples say that they are of ${foreign.source}`);
				yield batch;
			}
		} catch (error) {
			this.#broken = reason(error);
		}
	}
	/** Never rejects. */
	async discard() {
		for await (const _ of this.samples());
	}
	/** Its end, for which it has GRACE from now on. */
	async end() {
		const name = this.#name;
		if (!await settlesWithin(this.#ended, GRACE)) return {
			name,
			how: "failed",
			detail: `it had not ended ${GRACE / 1e3} s after the load`
		};
		if (this.#broken !== null) return {
			name,
			how: "failed",
			detail: this.#broken
		};
		return {
			name,
			...await this.#ended
		};
	}
};
/** The same, and word of its end. */
async function* after(source, ended) {
	try {
		yield* source;
	} finally {
		ended();
	}
}
/** The same, and word of a reader that leaves before the end. */
async function* leaving(source, left) {
	let read = false;
	try {
		yield* source;
		read = true;
	} finally {
		if (!read) left();
	}
}
function reason(error) {
	return clean(error instanceof Error ? error.message : String(error));
}

// src/model/lives.ts
/**
* Emitted by `vu/` at each turn of a socket's life, a gauge: user × 16 + the turn's code. A user is a place within its
* scenario, from 0; it has no tag, since one series for each user would be too many. The evidence rebuilds from it what
* each planned socket was at every moment, and drops it.
*/
const LIFE = "life_event";
/**
* The turns, with their codes. Evidence ignores a code that it does not know.
*
* - `wanted`: a life begins, with its login; `redial`: a further dial of the same life, after the backoff of `reopen`.
* - `failed`: login, dial or subprotocol failed, or its time was over; tag `reason`, as on ws_connect_failed.
* - `unsubscribed`: the open socket will never subscribe: a step of `open` failed, or the life ended during one.
* - `early`: service, proxy or network ended the open socket; `expected`: so they did, with a code that the plan expects.
*   Tags `code`, `side`, `how`, as on ws_closes.
* - `ended`: the plan ended the life, open or still dialling; tag `by`, as the virtual user calls it: `dial` where
*   nobody had answered its dial for seconds.
* - `rests`: no further life is wanted, by plan; `gave-up`: none is tried any more, and one would be wanted.
*/
const TURNS = {
	wanted: 0,
	redial: 1,
	open: 2,
	subscribed: 3,
	failed: 4,
	early: 5,
	ended: 6,
	expected: 7,
	rests: 8,
	"gave-up": 9,
	unsubscribed: 10
};
const CODES = 16;
/** The value of LIFE for a user's turn. */
function lifeValue(user, turn) {
	return user * CODES + TURNS[turn];
}
const BY_CODE$1 = new Map(Object.entries(TURNS).map(([turn, code]) => [code, turn]));
/** The user and the turn that a value of LIFE stands for; null for a turn that nobody here knows. */
function readLife(value) {
	const turn = BY_CODE$1.get(value % CODES);
	return turn === void 0 || value < 0 ? null : {
		user: Math.floor(value / CODES),
		turn
	};
}

// src/evidence/brake.ts
/** ms over which connects are counted: a second's worth may come late by a second. */
const WINDOW$1 = 2e3;
function createBrake({ connectsPerSecond, messages }) {
	const limits = [...connectsPerSecond === void 0 ? [] : [connectLimit(connectsPerSecond)], ...messages === void 0 ? [] : [messageLimit(messages)]];
	let over = null;
	return { add: (batch) => {
		for (const sample of limits.length === 0 || over !== null ? [] : batch) for (const limit of limits) over ??= limit(sample);
		return over;
	} };
}
/** Turns of a life that are dials, or the login before one. */
const DIALS = /* @__PURE__ */ new Set(["wanted", "redial"]);
/**
* Within any 2 s at most two seconds' worth, and what chance adds to them: 3 σ of a Poisson count, at least 10. A load
* that was planned right up to its cap is not stopped by its own jitter. What counts is when a dial began: a service
* that answers many upgrades at once, late, was not dialled more often for it.
*/
function connectLimit(cap) {
	const most = Math.ceil(2 * cap + Math.max(10, 3 * Math.sqrt(2 * cap)));
	const dials = [];
	return ({ metric, t, value, tags }) => {
		const life = metric === "life_event" ? readLife(value) : null;
		if (life === null) return null;
		const user = `${life.user} ${tags.scenario ?? ""}`;
		if (life.turn === "failed" && tags.reason === "login") undial(dials, user);
		if (!DIALS.has(life.turn)) return null;
		dials.push({
			t,
			user
		});
		while (t - dials[0].t > WINDOW$1) dials.shift();
		if (dials.length <= most) return null;
		return `more than ${integer(most)} sockets were dialled within 2 s, and the cap connects_per_second is ${integer(cap)}`;
	};
}
/** The login before it failed: nothing was dialled. */
function undial(dials, user) {
	const at = dials.findLastIndex((dial) => dial.user === user);
	if (at >= 0) dials.splice(at, 1);
}
function messageLimit(cap) {
	let seen = 0;
	return ({ metric, value }) => {
		if (metric !== "ws_msgs_sent" && metric !== "ws_msgs_received") return null;
		seen += value;
		return seen <= cap ? null : `more messages were sent and received than the cap messages, ${integer(cap)}, allows`;
	};
}

// src/model/receipts.ts
/**
* What a user got of one feed so far, over all its lives: emitted by `vu/`, a gauge with the tags of the feed, on a
* message where the last report is a second old or older, and at the end of a life if anything is unreported. A user is
* a place within its scenario, from 0 (see LIFE).
*/
const RECEIVED = "user_received";
/** Beside a report of RECEIVED on a message with a time, a gauge: that message's latency, with its user. */
const LATENCY_OF = "user_latency";
/**
* Whether what a user gets of a feed differs from its first message, the time of sending left out, a gauge: 1 once
* where one of its first 64 messages does; 0 once where none of 64, or of at least 8 in all its life, did.
*/
const CONTENT = "content_changed";
/** ms between two reports of RECEIVED at least. */
const REPORT_EVERY = 1e3;
const USER = 2 ** 32;
/** The value of RECEIVED. `count`: under 2^32. */
function receivedValue(user, count) {
	return user * USER + count;
}
function readReceived(value) {
	const user = Math.floor(value / USER);
	return {
		user,
		count: value - user * USER
	};
}
/** Latencies from -1,000 s to 99,000 s, in hundredths of a ms; others are told as the nearest. */
const SHIFT = 1e6;
const HUNDREDTHS = 100;
const SPAN = 1e10;
/** The value of LATENCY_OF. @param latency ms. */
function latencyValue(user, latency) {
	const shifted = Math.round((latency + SHIFT) * HUNDREDTHS);
	return user * SPAN + Math.min(9999999999, Math.max(0, shifted));
}
/** `latency` in ms. */
function readLatency(value) {
	const user = Math.floor(value / SPAN);
	return {
		user,
		latency: (value - user * SPAN) / HUNDREDTHS - SHIFT
	};
}

// src/model/witness.ts
/**
* Emitted by `vu/` beside `ws_message_latency`, with the same tags, a gauge: the mark of a message, for the messages that
* bear witness. The evidence drops it after it has told from it how far messages fan out.
*
* Witnesses are those whose moment of sending `isWitness` picks, and for each user and feed those of the first 64
* different moments too, so that a feed with few messages has one at all.
*/
const MESSAGE_SENT = "message_sent";
const { imul } = Math;
function hashOf$1(sentAt) {
	const hash = imul(sentAt * 1e3, 2654435761);
	return imul(hash ^ hash >>> 15, 2246822507);
}
/**
* Picks about one moment of sending in sixteen, by a hash of the moment itself: every socket that receives a message
* picks the same ones, so that among the picked, receipts ÷ different moments is the fan-out of all (distinct sampling:
* Gibbons, VLDB 2001). Two receipts that differ only below 1 µs may be picked apart; equal ones never are.
*
* @param sentAt Epoch ms.
*/
function isWitness(sentAt) {
	return hashOf$1(sentAt) >>> 28 === 0;
}
/** Messages of one moment and different content that are told apart: 2^20. */
const PLACES = 1048576;
/** Marks of moments that `isWitness` picks are smaller: the hash has 32 bits, of which the first four are 0. */
const PICKED = 2 ** 28 * 2 * PLACES;
/**
* A message in 53 bits: the hash of its moment, whether that is a whole second, and its place among the different
* messages that this user got of that moment. So a broadcast has one mark on all sockets, however their envelopes
* differ; two messages of one millisecond have two. Moments that lie less than 71 minutes apart have different hashes.
*
* @param place From 0.
*/
function markOf(sentAt, place) {
	const whole = sentAt % 1e3 === 0 ? 1 : 0;
	return ((hashOf$1(sentAt) >>> 0) * 2 + whole) * PLACES + (place < PLACES ? place : 1048575);
}
/** The moment that a mark stands for, as a number that is equal for equal moments only. */
function momentOf(mark) {
	return Math.floor(mark / PLACES);
}
/** Whether the moment that a mark stands for is a whole second. */
function isWholeSecond(mark) {
	return momentOf(mark) % 2 === 1;
}
/** Whether every socket that got the message bears witness of it; ascending marks begin with these. */
function isPicked(mark) {
	return mark < PICKED;
}

// src/model/metrics/internal.ts
/**
* Emitted by `vu/` after an unanswered close, so that k6 flushes the 4 KiB block that holds it
* (design.md section 4). Carries no meaning; the evidence drops it.
*/
const FILLER = "flush_filler";
/**
* Emitted once per VU and scenario, a gauge: the epoch ms at which k6 says the scenario started. It anchors the
* timeline, so that the evidence can give built-in metrics their phase.
*/
const SCENARIO_START = "scenario_start";
/** Emitted by `vu/` for each standstill that it sees while somebody waits, a gauge, in ms. */
const STALL = "generator_stall";
/** What `vu/` emits for the evidence alone: no plan can ask for it, and no record shows it. */
const INTERNAL = /* @__PURE__ */ new Set([
	FILLER,
	SCENARIO_START,
	MESSAGE_SENT,
	LIFE,
	RECEIVED,
	LATENCY_OF,
	CONTENT,
	STALL
]);

// src/evidence/cube/column.ts
const FIRST$1 = 16;
const LARGEST$1 = 65536;
/**
* The samples of one metric and tag set: 8 or 16 bytes each, in chunks that double up to 64 Ki samples, so that a
* long run never copies what it holds and twenty thousand short series cost little.
*/
var Column = class {
	#full = [];
	#chunk = {
		times: new Float64Array(FIRST$1),
		values: null
	};
	#used = 0;
	#before = 0;
	#constant = NaN;
	#varies = false;
	/** Earliest and latest sample, epoch ms. */
	first = Number.POSITIVE_INFINITY;
	last = Number.NEGATIVE_INFINITY;
	get length() {
		return this.#before + this.#used;
	}
	add(t, value) {
		if (this.#used === this.#chunk.times.length) this.#grow();
		if (!this.#varies && value !== this.#constant) this.#differ(value);
		this.#chunk.times[this.#used] = t;
		if (this.#varies) this.#chunk.values[this.#used] = value;
		this.#used++;
		if (t < this.first) this.first = t;
		if (t > this.last) this.last = t;
	}
	/** Calls `visit(t, value, index)` in order of arrival. */
	forEach(visit) {
		let index = 0;
		for (const chunk of [...this.#full, this.#chunk]) {
			const { times, values } = chunk;
			const used = chunk === this.#chunk ? this.#used : times.length;
			for (let i = 0; i < used; i++) visit(times[i], values === null ? this.#constant : values[i], index++);
		}
	}
	/** Lets go of the samples; the column is then empty. */
	clear() {
		this.#full = [];
		this.#chunk = {
			times: /* @__PURE__ */ new Float64Array(0),
			values: null
		};
		this.#used = 0;
		this.#before = 0;
	}
	#grow() {
		this.#full.push(this.#chunk);
		this.#before += this.#used;
		const length = Math.min(LARGEST$1, Math.max(FIRST$1, this.#used * 2));
		this.#chunk = {
			times: new Float64Array(length),
			values: this.#varies ? new Float64Array(length) : null
		};
		this.#used = 0;
	}
	#differ(value) {
		if (this.length === 0) {
			this.#constant = value;
			return;
		}
		this.#varies = true;
		for (const chunk of [...this.#full, this.#chunk]) chunk.values = new Float64Array(chunk.times.length).fill(this.#constant);
	}
};

// src/evidence/cube/group.ts
/** Items by key, keys in order of first appearance. */
function groupBy(items, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group === void 0) groups.set(key(item), [item]);
		else group.push(item);
	}
	return groups;
}
/** The sum of a number taken from every item. */
function sumOf(items, value) {
	let sum = 0;
	for (const item of items) sum += value(item);
	return sum;
}

// src/evidence/cube/leaves.ts
/** The tag in which a metric holds what the service chooses: beyond MOST_CHOSEN tag sets its values are one, `other`. */
const CHOSEN = /* @__PURE__ */ new Map([
	["ws_closes", "reason"],
	[LIFE, "code"],
	["ws_messages_unmatched", "text"]
]);
const MOST_CHOSEN = 1e3;
/** Finds the leaf of a sample: by the identity of its tags, by their content only where they are new. */
var Leaves = class {
	#byTags = /* @__PURE__ */ new Map();
	#byContent = /* @__PURE__ */ new Map();
	#chosen = /* @__PURE__ */ new Map();
	#byTime;
	constructor(byTime = false) {
		this.#byTime = byTime;
	}
	get all() {
		return [...this.#byContent.values()];
	}
	/** @throws {Failure} `engine` beyond MOST_SERIES, with the tag that explodes. */
	of(metric, tags) {
		const known = this.#byTags.get(metric);
		const found = known?.get(tags);
		if (found !== void 0) return found;
		const leaf = this.#create(metric, this.#bounded(metric, tags));
		if (known === void 0) this.#byTags.set(metric, /* @__PURE__ */ new Map([[tags, leaf]]));
		else known.set(tags, leaf);
		return leaf;
	}
	#create(metric, tags) {
		const key = contentKey(metric, tags);
		const known = this.#byContent.get(key);
		if (known !== void 0) return known;
		if (this.#byContent.size >= 2e4) throw explosion(this.all);
		const leaf = {
			metric,
			tags,
			column: new Column(),
			byTime: this.#byTime
		};
		this.#byContent.set(key, leaf);
		if (CHOSEN.has(metric)) this.#chosen.set(metric, (this.#chosen.get(metric) ?? 0) + 1);
		return leaf;
	}
	/** A service that sends another reason to every socket must not be able to end the run as our failure. */
	#bounded(metric, tags) {
		const tag = CHOSEN.get(metric);
		if (tag === void 0 || tags[tag] === void 0) return tags;
		return (this.#chosen.get(metric) ?? 0) < MOST_CHOSEN ? tags : {
			...tags,
			[tag]: "other"
		};
	}
};
function contentKey(metric, tags) {
	const names = Object.keys(tags).sort();
	return JSON.stringify([metric, ...names.flatMap((name) => [name, tags[name]])]);
}
function explosion(leaves) {
	const [metric, most] = [...groupBy(leaves, (leaf) => leaf.metric)].reduce((a, b) => b[1].length > a[1].length ? b : a);
	const values = /* @__PURE__ */ new Map();
	for (const { tags } of most) for (const [name, value] of Object.entries(tags)) {
		const known = values.get(name);
		if (known === void 0) values.set(name, /* @__PURE__ */ new Set([value]));
		else known.add(value);
	}
	const [tag, seen] = [...values].reduce((a, b) => b[1].size > a[1].size ? b : a, ["", /* @__PURE__ */ new Set()]);
	const examples = [...seen].slice(0, 3).map((value) => `"${escaped(value)}"`);
	return new Failure("engine", `more than ${MOST_SERIES} series: the tag "${escaped(tag)}" of ${escaped(metric)} has ${seen.size} values (${examples.join(", ")}, …); give requests and sockets a fixed name`);
}

// src/evidence/live.ts
const RESERVOIR = 4096;
const SECONDS = 16;
const WINDOW = 3;
/** Running figures for the live line: bounded memory, a few ns a sample. Estimates; the record is exact. */
var Live = class {
	#load;
	#start = Number.POSITIVE_INFINITY;
	#anchored = false;
	#newest = Number.NEGATIVE_INFINITY;
	#open = 0;
	#closes = 0;
	#seen = 0;
	#random = 2654435769;
	#latencies = new Float64Array(RESERVOIR);
	#messages = new Float64Array(SECONDS);
	#second = new Float64Array(SECONDS).fill(-1);
	constructor(load) {
		this.#load = load;
	}
	/** The engine said when a scenario began. */
	anchor(scenario, started) {
		const start = started - (this.#load.work.scenarios[scenario ?? ""]?.start ?? 0);
		this.#start = this.#anchored ? Math.min(this.#start, start) : start;
		this.#anchored = true;
	}
	add(sample) {
		if (sample.t > this.#newest) this.#newest = sample.t;
		if (!this.#anchored && sample.t < this.#start) this.#start = sample.t;
		switch (sample.metric) {
			case "ws_message_latency":
				this.#keep(sample.value);
				break;
			case "ws_msgs_received":
				this.#count(sample.t, sample.value);
				break;
			case "ws_connecting":
				if (sample.tags.status === "101") this.#open++;
				break;
			case "ws_closes":
				this.#open -= sample.value;
				this.#closes += sample.value;
		}
	}
	/** @param now Epoch ms. */
	progress(now) {
		const elapsed = Number.isFinite(this.#start) ? Math.max(0, now - this.#start) : 0;
		return {
			elapsed,
			total: this.#load.duration,
			phase: this.#phase(elapsed),
			sockets: Math.max(0, this.#open),
			messagesPerSecond: this.#rate(),
			p99: this.#p99(),
			closes: this.#closes
		};
	}
	/** Algorithm R (Vitter 1985): every latency so far is kept with the same chance. */
	#keep(value) {
		const n = this.#seen++;
		if (n < RESERVOIR) {
			this.#latencies[n] = value;
			return;
		}
		this.#random ^= this.#random << 13;
		this.#random ^= this.#random >>> 17;
		this.#random ^= this.#random << 5;
		const at = Math.floor((this.#random >>> 0) / 4294967296 * (n + 1));
		if (at < RESERVOIR) this.#latencies[at] = value;
	}
	#count(t, value) {
		const second = Math.floor(t / 1e3);
		const at = second % SECONDS;
		if (this.#second[at] > second) return;
		if (this.#second[at] !== second) {
			this.#second[at] = second;
			this.#messages[at] = 0;
		}
		this.#messages[at] = this.#messages[at] + value;
	}
	/** Over the last whole seconds: the newest one is still being filled. */
	#rate() {
		const newest = Math.floor(this.#newest / 1e3);
		const begun = Math.floor(this.#start / 1e3);
		const seconds = Math.min(WINDOW, newest - begun);
		if (!(seconds >= 1)) return 0;
		let sum = 0;
		for (let back = 1; back <= seconds; back++) {
			const at = (newest - back) % SECONDS;
			if (this.#second[at] === newest - back) sum += this.#messages[at];
		}
		return sum / seconds;
	}
	#p99() {
		if (this.#seen === 0) return null;
		const kept = this.#latencies.slice(0, Math.min(this.#seen, RESERVOIR)).sort();
		return quantile(kept, .99);
	}
	#phase(elapsed) {
		const phases = Object.values(this.#load.timeline).map((list) => phaseAt(list, elapsed)).filter((phase) => phase !== void 0);
		return [...new Set(phases)].join(" ");
	}
};

// src/evidence/cube/moments.ts
/** The slices of the steady time that a trend's medians are taken of. */
const SLICES = 10;
/**
* Where a sample stands on the timeline. Each scenario is anchored by the start that the engine told
* (SCENARIO_START); without one by its own first sample, then by the first sample of the run.
*/
var Moments = class {
	/** Epoch ms of the first scenario's start, and of the last sample. */
	start;
	end;
	#stretches;
	/** Epoch ms of a scenario's first dial. */
	#dials;
	constructor(load, leaves, starts) {
		const first = leaves.reduce((t, { column }) => Math.min(t, column.first), Number.POSITIVE_INFINITY);
		const last = leaves.reduce((t, { column }) => Math.max(t, column.last), Number.NEGATIVE_INFINITY);
		const known = new Map([...firstSamples(leaves), ...starts]);
		const started = Object.keys(load.work.scenarios).flatMap((name) => known.get(name) ?? []);
		this.start = started.length > 0 ? Math.min(...started) : Number.isFinite(first) ? first : 0;
		this.end = Math.max(this.start, Number.isFinite(last) ? last : this.start);
		this.#dials = firstSamples(leaves.filter(({ metric }) => metric === LIFE));
		this.#stretches = stretchesOf$1(load, known, Number.isFinite(first) ? first : 0);
	}
	/** ms from the first scenario's start to the last sample. */
	get duration() {
		return this.end - this.start;
	}
	/**
	* The phases of a leaf's samples, in time order: assigned by time for the engine's own metrics and a companion's, the
	* one tag for those of `vu/`. Where the plan fixes the tag `phase`, time still says what is steady.
	*/
	piecesOf({ metric, tags, byTime: timed }) {
		const stretch = this.#stretches.get(tags.scenario ?? "");
		const fixed = stretch?.fixed;
		const byTime = timed || fixed !== void 0 || metricOf(metric)?.from === "engine";
		const own = {
			phase: tags.phase,
			steady: tags.phase === "steady",
			until: Number.POSITIVE_INFINITY
		};
		if (!byTime) return [own];
		const [first, ...rest] = (stretch?.spans ?? []).map(({ phase, to }) => {
			return {
				phase: fixed ?? phase,
				steady: phase === "steady",
				until: to + stretch.origin
			};
		});
		return first === void 0 ? [{
			...own,
			phase: fixed,
			steady: false
		}] : [first, ...rest];
	}
	/** Gives a moment its slice, 0 to 9, of the scenario's joined steady time; null where there is none. */
	slicer(scenario) {
		const stretch = this.#stretches.get(scenario ?? "");
		if (stretch === void 0) return null;
		const { spans, origin } = stretch;
		const steady = spans.filter(({ phase }) => phase === "steady");
		const whole = steadyBetween(steady, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
		if (whole === 0) return null;
		return (t) => {
			const before = steadyBetween(steady, Number.NEGATIVE_INFINITY, t - origin);
			return Math.min(9, Math.floor(10 * before / whole));
		};
	}
	/**
	* The time in which a scenario's sockets are judged, as far as the evidence reaches: its `steady`; without one, from
	* its first dial to the start of `down` (plan-language: "Default SLOs", *its time*).
	*/
	ownTime(scenario) {
		const stretch = this.#stretches.get(scenario);
		if (stretch === void 0) return [];
		const { spans, origin } = stretch;
		const windows = spans.filter(({ phase, from, to }) => phase === "steady" && to > from).map(({ from, to }) => ({
			from: origin + from,
			to: origin + to
		}));
		const down = spans.find(({ phase }) => phase === "down")?.from ?? spans.at(-1)?.to;
		const first = this.#dials.get(scenario);
		if (windows.length === 0 && first !== void 0 && down !== void 0) windows.push({
			from: first,
			to: origin + down
		});
		return windows.map(({ from, to }) => ({
			from,
			to: Math.min(to, this.end)
		})).filter(({ from, to }) => from < to);
	}
	/** The same, ms on the timeline of the scenario. */
	ownSpans(scenario) {
		const origin = this.#stretches.get(scenario)?.origin ?? 0;
		return this.ownTime(scenario).map(({ from, to }) => ({
			from: from - origin,
			to: to - origin
		}));
	}
	/** Whether the evidence goes on to `at`, ms on the timeline of the scenario. */
	reached(scenario, at) {
		const stretch = this.#stretches.get(scenario);
		return stretch !== void 0 && this.end - stretch.origin >= at;
	}
	/** ms of the scenario's steady time from `t` to the end of the evidence. */
	steadyAfter(scenario, t) {
		const stretch = this.#stretches.get(scenario);
		if (stretch === void 0) return 0;
		return steadyBetween(stretch.spans, t - stretch.origin, this.end - stretch.origin);
	}
};
function firstSamples(leaves) {
	const first = /* @__PURE__ */ new Map();
	for (const { tags, column } of leaves) {
		if (tags.scenario === void 0 || column.length === 0) continue;
		first.set(tags.scenario, Math.min(column.first, first.get(tags.scenario) ?? column.first));
	}
	return first;
}
function stretchesOf$1(load, known, first) {
	const stretches = /* @__PURE__ */ new Map();
	for (const [name, { start, tags }] of Object.entries(load.work.scenarios)) {
		const origin = (known.get(name) ?? first + start) - start;
		stretches.set(name, {
			spans: load.timeline[name] ?? [],
			origin,
			fixed: tags.phase
		});
	}
	return stretches;
}
function steadyBetween(spans, from, to) {
	let sum = 0;
	for (const { phase, from: a, to: b } of spans) if (phase === "steady") sum += Math.max(0, Math.min(b, to) - Math.max(a, from));
	return sum;
}

// src/evidence/cube/cells.ts
const WIDTH = 10 + 1;
/** Splits a leaf by phase and sorts what has to be sorted, each value once. */
function cellsOf(leaf, kind, moments) {
	const pieces = moments.piecesOf(leaf);
	const cells = [];
	const cellOf = pieces.map(({ phase, steady }) => {
		const at = cells.findIndex((cell) => cell.tags.phase === phase && cell.steady === steady);
		return at >= 0 ? at : cells.push(emptyCell(leaf, kind, phase, steady)) - 1;
	});
	const slicer = kind === "trend" ? moments.slicer(leaf.tags.scenario) : null;
	const home = new Uint16Array(leaf.column.length);
	const last = pieces.length - 1;
	leaf.column.forEach((t, value, index) => {
		let piece = 0;
		while (piece < last && t >= pieces[piece].until) piece++;
		const at = cellOf[piece];
		const cell = cells[at];
		addTo(cell, t, value);
		home[index] = at * WIDTH + (slicer !== null && cell.steady ? slicer(t) + 1 : 0);
	});
	if (kind === "trend") sortInto(cells, home, leaf);
	return cells.filter((cell) => cell.count > 0);
}
function emptyCell(leaf, kind, phase, steady) {
	const { phase: _connect, ...rest } = leaf.tags;
	return {
		metric: leaf.metric,
		kind,
		tags: phase === void 0 ? rest : {
			...rest,
			phase
		},
		steady,
		count: 0,
		sum: 0,
		trues: 0,
		min: Number.POSITIVE_INFINITY,
		max: Number.NEGATIVE_INFINITY,
		last: 0,
		lastAt: Number.NEGATIVE_INFINITY,
		whole: true,
		parts: []
	};
}
function addTo(cell, t, value) {
	cell.count++;
	cell.sum += value;
	if (value !== 0) cell.trues++;
	if (value < cell.min) cell.min = value;
	if (value > cell.max) cell.max = value;
	if (t >= cell.lastAt) {
		cell.last = value;
		cell.lastAt = t;
	}
	if (cell.whole && !Number.isInteger(value)) cell.whole = false;
}
function sortInto(cells, home, leaf) {
	const sizes = new Uint32Array(cells.length * WIDTH);
	for (const place of home) sizes[place]++;
	const parts = Array.from(sizes, (size) => new Float64Array(size));
	const used = new Uint32Array(parts.length);
	leaf.column.forEach((_, value, index) => {
		const place = home[index];
		parts[place][used[place]++] = value;
	});
	for (const [i, cell] of cells.entries()) cell.parts = parts.slice(i * WIDTH, (i + 1) * WIDTH).map((part) => part.sort());
}
/** The kind of a metric: from the metric table, else from the statistics that the engine's summary gives it. */
function kindOf(metric, statistics) {
	if (metric === "message_sent" || metric === "user_received") return "trend";
	const known = metricOf(metric);
	if (known !== void 0) return known.kind;
	const names = new Set(statistics);
	if (names.has("passes") || names.has("fails")) return "rate";
	if (names.has("value")) return "gauge";
	return names.has("rate") ? "counter" : "trend";
}

// src/evidence/cube/cube.ts
function cubeOf(cells) {
	return groupBy(cells, (cell) => cell.metric);
}
/** The cells that one selector counts; none: the selector has no samples. */
function groupOf(cube, selector) {
	const cells = (cube.get(selector.metric) ?? []).filter((cell) => selects(selector.tags, cell.tags));
	return {
		key: formatSelector(selector),
		selector,
		cells
	};
}
/**
* The rows of a record: every metric whole, by feed, by feed and phase, by phase where it has samples without
* feed, and by its own dimension. A row counts exactly what its tags select, as k6's submetrics do.
*/
function groupsOf(cube) {
	return [...cube].filter(([metric]) => !INTERNAL.has(metric)).flatMap(([metric, cells]) => breakdowns(metric, cells).flatMap((names) => brokenDown(metric, cells, names)));
}
function breakdowns(metric, cells) {
	const list = [
		[],
		["feed"],
		["feed", "phase"]
	];
	if (cells.some((cell) => cell.tags.feed === void 0)) list.push(["phase"]);
	const own = metricOf(metric)?.splitBy;
	if (own === void 0) return list;
	list.push([own]);
	if (own !== "status" && own !== "reason") list.push([own, "phase"]);
	return list;
}
function brokenDown(metric, cells, names) {
	const having = cells.filter((cell) => names.every((name) => cell.tags[name] !== void 0));
	return [...groupBy(having, (cell) => JSON.stringify(names.map((name) => cell.tags[name]))).values()].map((members) => {
		const selector = {
			metric,
			tags: Object.fromEntries(names.map((name) => [name, members[0].tags[name]]))
		};
		return {
			key: formatSelector(selector),
			selector,
			cells: members
		};
	});
}

// src/evidence/cube/merge.ts
/**
* Merges ascending arrays, pairwise: n × log2(number of arrays) steps, about five times cheaper than sorting the
* joined values again. Keeps two buffers of the largest merge so far, so that a run's hundreds of merges leave no
* garbage behind: what one call returns is valid until the next one.
*/
var Merger = class {
	#target = /* @__PURE__ */ new Float64Array(0);
	#other = /* @__PURE__ */ new Float64Array(0);
	/** May return one of its inputs. */
	merge(arrays) {
		let runs = arrays.filter((array) => array.length > 0);
		if (runs.length > 1) this.#reserve(runs.reduce((sum, run) => sum + run.length, 0));
		while (runs.length > 1) {
			runs = mergePairs(runs, this.#target);
			const written = this.#target;
			this.#target = this.#other;
			this.#other = written;
		}
		return runs[0] ?? this.#target.subarray(0, 0);
	}
	#reserve(length) {
		if (this.#target.length >= length) return;
		this.#target = new Float64Array(length);
		this.#other = new Float64Array(length);
	}
};
function mergePairs(runs, target) {
	const merged = [];
	let from = 0;
	for (let i = 0; i < runs.length; i += 2) {
		const a = runs[i];
		const b = runs[i + 1];
		const to = from + a.length + (b?.length ?? 0);
		if (b === void 0) target.set(a, from);
		else mergeTwo(a, b, target, from);
		merged.push(target.subarray(from, to));
		from = to;
	}
	return merged;
}
function mergeTwo(a, b, target, from) {
	let i = 0;
	let j = 0;
	let k = from;
	while (i < a.length && j < b.length) {
		const left = a[i];
		const right = b[j];
		if (left <= right) {
			target[k++] = left;
			i++;
		} else {
			target[k++] = right;
			j++;
		}
	}
	if (i < a.length) target.set(a.subarray(i), k);
	else target.set(b.subarray(j), k);
}

// src/evidence/cube/distinct.ts
/**
* How many messages a service sent, where one message fans out to many sockets and each receipt is a sample: the
* receipts of a feed ÷ its fan-out, which the witnesses tell (isWitness). Messages with an equal `sent_at` in one feed
* are one; equal moments in two feeds are two. Where nobody bore witness, no message fans out further than to all
* users of the feed.
*
* Why not from the samples themselves: k6 stamps a sample when it is added, while its latency ends when the frame was
* read. So `t − value` is the `sent_at` plus the delay until the handler ran, and that (p50 0.03 ms, p99 0.2 ms, at
* most 5 ms, measured with k6 2.2 on two cores) is as wide as the gaps between messages that a service sends to each
* socket by itself from one timer.
*
* @param group Of ws_message_latency.
* @returns Null without witness and users, and where all stamps are whole seconds: nothing tells the messages apart.
*/
function distinctOf(group, cube, merger) {
	const witnesses = (cube.get("message_sent") ?? []).filter(({ tags }) => selects(group.selector.tags, tags));
	const ofFeed = groupBy(witnesses, ({ tags }) => tags.feed);
	let sum = 0;
	for (const [feed, cells] of groupBy(group.cells, ({ tags }) => tags.feed)) {
		const receipts = sumOf(cells, (cell) => cell.count);
		const marks = merger.merge((ofFeed.get(feed) ?? []).flatMap((cell) => cell.parts));
		if (areWholeSeconds(marks)) return null;
		const fanOut = fanOutOf(marks, receipts, momentOf) ?? usersOf(cube, cells);
		if (fanOut === 0) return null;
		sum += receipts / fanOut;
	}
	return Math.max(1, Math.round(sum));
}
/**
* Receipts for each message, at least 1. Exact where every receipt bears witness; else of the picked moments, since of
* others only some sockets do. Null: no witness tells.
*
* @param marks Ascending. @param same What two marks of one message have in common.
*/
function fanOutOf(marks, receipts, same) {
	const whole = marks.length >= receipts;
	let count = 0;
	let different = 0;
	for (const mark of marks) {
		if (!whole && !isPicked(mark)) break;
		if (count === 0 || same(mark) !== same(marks[count - 1])) different++;
		count++;
	}
	return count === 0 ? null : count / different;
}
/** Different moments from which on it is no chance that all of them are whole seconds. */
const ENOUGH_MOMENTS = 3;
/** Whether the service stamps its messages with whole seconds, which tell nothing apart. @param marks Ascending. */
function areWholeSeconds(marks) {
	let moments = 0;
	for (let i = 0; i < marks.length; i++) {
		if (!isWholeSecond(marks[i])) return false;
		if (i === 0 || momentOf(marks[i]) !== momentOf(marks[i - 1])) moments++;
	}
	return moments >= ENOUGH_MOMENTS;
}
/** Users that got anything of the feeds of these cells, in any phase. */
function usersOf(cube, cells) {
	const feeds = new Set(cells.map(feedKey));
	const users = /* @__PURE__ */ new Set();
	for (const cell of cube.get("user_received") ?? []) {
		if (!feeds.has(feedKey(cell))) continue;
		for (const part of cell.parts) for (const value of part) users.add(`${cell.tags.scenario} ${readReceived(value).user}`);
	}
	return users.size;
}
function feedKey({ tags }) {
	return JSON.stringify([tags.scenario, tags.feed]);
}

// src/evidence/cube/stats.ts
/** Null without cells. */
function figuresOf(group, cube, merger) {
	const { cells } = group;
	const first = cells[0];
	if (first === void 0) return null;
	const newest = cells.reduce((a, b) => b.lastAt > a.lastAt ? b : a);
	const slices = first.kind === "trend" ? sliceMedians(cells, merger) : null;
	const distinct = first.metric === "ws_message_latency" ? distinctOf(group, cube, merger) : null;
	return {
		kind: first.kind,
		count: sumOf(cells, (cell) => cell.count),
		sum: sumOf(cells, (cell) => cell.sum),
		trues: sumOf(cells, (cell) => cell.trues),
		min: cells.reduce((least, cell) => Math.min(least, cell.min), Number.POSITIVE_INFINITY),
		max: cells.reduce((most, cell) => Math.max(most, cell.max), Number.NEGATIVE_INFINITY),
		last: newest.last,
		whole: cells.every((cell) => cell.whole),
		sorted: merger.merge(cells.flatMap((cell) => cell.parts)),
		slices,
		distinct
	};
}
function sliceMedians(cells, merger) {
	const medians = Array.from({ length: 10 }, (_, i) => {
		const slice = merger.merge(cells.map((cell) => cell.parts[i + 1]));
		return slice.length === 0 ? null : quantile(slice, .5);
	});
	return medians.every((median) => median === null) ? null : medians;
}
/** One row of a record. `seconds`: the length of the run, which k6 divides a counter's total by. */
function statsOf(group, figures, seconds) {
	const { metric, tags } = group.selector;
	const { count, sum, trues, last, min, max } = figures;
	switch (figures.kind) {
		case "trend": return trendStats(metric, group, figures);
		case "counter": return {
			kind: "counter",
			metric,
			tags,
			count,
			total: sum,
			rate: seconds > 0 ? sum / seconds : 0
		};
		case "rate": return {
			kind: "rate",
			metric,
			tags,
			count,
			trues,
			rate: trues / count
		};
		case "gauge": return {
			kind: "gauge",
			metric,
			tags,
			count,
			last,
			min,
			max
		};
	}
}
function trendStats(metric, group, figures) {
	const { count, distinct, min, max, sum, slices, whole, sorted } = figures;
	const q = (percent) => quantile(sorted, percent / 100);
	return {
		kind: "trend",
		metric,
		tags: group.selector.tags,
		count,
		distinct,
		min,
		max,
		avg: sum / count,
		p25: q(25),
		p50: q(50),
		p75: q(75),
		p90: q(90),
		p95: q(95),
		p975: q(97.5),
		p99: q(99),
		p999: q(99.9),
		slices,
		whole,
		...belowOf(metric, sorted)
	};
}
/** Samples below 0 of a metric that two clocks measure, ascending. */
function belowOf(metric, sorted) {
	if (metricOf(metric)?.twoClocks !== true) return {};
	return { below: {
		zero: countBelow(sorted, 0, false),
		ms: countBelow(sorted, -1, false)
	} };
}

// src/evidence/beside.ts
/** What each companion measured, on the engine's timeline and apart from the engine's own figures. */
function besideOf(ends, leaves, moments) {
	return ends.map(({ name, how, detail }) => {
		return {
			name,
			ended: how,
			detail,
			stats: rowsOf$1(leaves.get(name), moments)
		};
	});
}
function rowsOf$1(leaves, moments) {
	const cells = (leaves?.all ?? []).flatMap((leaf) => cellsOf(leaf, kindOf(leaf.metric, void 0), moments));
	const cube = cubeOf(cells);
	const merger = new Merger();
	return groupsOf(cube).flatMap((group) => {
		const figures = figuresOf(group, cube, merger);
		return figures === null ? [] : [statsOf(group, figures, moments.duration / 1e3)];
	});
}

// src/evidence/brought.ts
/**
* The lesser share of what the plan asks for that was brought: of the seconds in which sockets were open, or closed by
* plan, in their scenario's own time; and of the iterations of stated rates. 1 where the plan states neither.
*/
function broughtOf(load, moments, kept, shares, planned) {
	const sockets = Object.entries(load.work.scenarios).filter(([, { kind }]) => kind === "socket");
	const due = total$2(sockets.map(([name]) => planned(name, moments.ownSpans(name))));
	const open = total$2(sockets.map(([name]) => kept.get(name) ?? 0));
	const begun = shares.filter(({ metric }) => metric === "begun");
	const tries = total$2(begun.map(({ n }) => n));
	const missed = total$2(begun.map(({ bad }) => bad));
	return Math.min(1, due > 0 ? open / due : 1, tries > 0 ? 1 - missed / tries : 1);
}
const total$2 = (values) => values.reduce((sum, value) => sum + value, 0);

// src/text/secrets.ts
/** Characters of a line of a log. */
const LONGEST$6 = 300;
const MASK = "***";
/** What follows the scheme of a URL. Nothing stands before `://`, so that each is read once. */
const URL_REST = /:\/\/[^\s"'<>]*/g;
/** The query of an address without a scheme: `GET /ws?key=…`. */
const QUERY = /\?[\w.~%+-]{1,64}=[^\s"'<>]*/g;
/** `Authorization: Bearer …` of a header, the same of JSON, and as Go shows it: what leads to it, and two words. */
const AUTHORIZATION = /(authorization["'\\]* ?[:=][ [{"'\\]*)([^\s"',;\]\\]+)( [^\s"',;\]\\]+)?/gi;
const SCHEME = /^(?:bearer|basic|digest|token)$/i;
const BEARER = /\b(bearer|basic) [^\s"'<>,;\]\\]{4,}/gi;
/** `token=…`, `access_token=…`, `"token": "…"`; not `token: …`, which begins many a sentence. */
const TOKEN = /(token(?:=["']?|\\?["'] ?: ?\\?["']))[^\s"'&,;<>\]\\]+/gi;
/** Runs of what a JSON Web Token is made of. */
const RUN = /[\w.-]+/g;
/**
* Foreign text without what is a secret by where it stands or how it looks, whosever it is: user and query of every URL,
* what follows `Bearer `, `token=` and `authorization`, and JSON Web Tokens. The values of the plan's own are the
* Redactor's. Expects one line (see oneLine). Takes linear time.
*/
function withoutSecrets(line) {
	return line.replace(URL_REST, bareAddress).replace(QUERY, "").replace(AUTHORIZATION, withoutCredentials).replace(BEARER, `$1 ${MASK}`).replace(TOKEN, `$1${MASK}`).replace(RUN, withoutJwt);
}
/** Host and path, without user info, query and fragment. */
function bareAddress(rest) {
	const end = rest.search(/[?#]/);
	return (end < 0 ? rest : rest.slice(0, end)).replace(/^:\/\/[^/]*@/, "://");
}
/** The scheme is no secret. */
function withoutCredentials(_, head, first, second = "") {
	if (!SCHEME.test(first)) return `${head}${MASK}${second}`;
	return `${head}${first}${second === "" ? "" : ` ${MASK}`}`;
}
/** Its header is JSON, and `{"` in base64url is `eyJ` (RFC 7519, section 3.1). A long run may be one that was cut. */
function withoutJwt(run) {
	const begin = run.indexOf("eyJ");
	if (begin < 0) return run;
	return run.indexOf(".", begin + 8) >= 0 || run.length >= begin + 20 ? `${run.slice(0, begin)}${MASK}` : run;
}
/**
* What an engine, a service or the system said, as one line that may be shown: nothing that cannot be seen, no secret
* that shows itself, at most `limit` characters.
*/
function safeLine(text, limit = LONGEST$6) {
	return cut$2(withoutSecrets(oneLine(text, " ", limit)), limit);
}

// src/evidence/census.ts
/** Reasons that are told apart in a record; the rest is `other`. */
const MOST_REASONS = 20;
/** What the service said as it closed: one line, without what looks like a secret. Null: nothing. */
function reasonOf$2({ reason }) {
	return reason === void 0 ? null : safeLine(reason) || null;
}
/** How sockets ended, the most frequent first. */
function closesOf(cube) {
	const cells = cube.get("ws_closes") ?? [];
	const kept = frequentReasons(cube);
	const rows = cells.map(({ tags, sum }) => {
		const reason = reasonOf$2(tags);
		return {
			code: tags.code ?? "none",
			side: tags.side ?? "unknown",
			how: tags.how ?? "frame",
			scenario: tags.scenario ?? "",
			feed: tags.feed ?? null,
			phase: tags.phase ?? null,
			reason: reason === null || kept.has(reason) ? reason : "other",
			count: sum
		};
	});
	const joined = [...groupBy(rows, ({ count: _count, ...rest }) => JSON.stringify(rest))].map(([key, members]) => ({
		key,
		row: sumRows(members)
	}));
	joined.sort((a, b) => b.row.count - a.row.count || (a.key < b.key ? -1 : 1));
	return joined.map(({ row }) => row);
}
function sumRows(members) {
	return {
		...members[0],
		count: sumOf(members, (row) => row.count)
	};
}
function frequentReasons(cube) {
	const counts = [...groupBy(cube.get("ws_closes") ?? [], (cell) => reasonOf$2(cell.tags) ?? "")].map(([reason, cells]) => ({
		reason,
		count: sumOf(cells, (cell) => cell.sum)
	}));
	counts.sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
	return new Set(counts.slice(0, MOST_REASONS).map(({ reason }) => reason));
}
/** HTTP requests by status; `0` is k6's status of a request without an answer. */
function httpOf(cube) {
	const byStatus = /* @__PURE__ */ new Map();
	for (const { tags, sum } of cube.get("http_reqs") ?? []) {
		const status = tags.status ?? "0";
		byStatus.set(status, (byStatus.get(status) ?? 0) + sum);
	}
	const requests = sumOf(byStatus.values(), (count) => count);
	const failed = sumOf(cube.get("http_req_failed") ?? [], (cell) => cell.trues);
	return {
		requests,
		answered: requests - (byStatus.get("0") ?? 0),
		failed,
		byStatus: Object.fromEntries(byStatus)
	};
}
/** Bytes sent and received, as the engine counts them. */
function bytesOf(cube) {
	return {
		sent: sumOf(cube.get("data_sent") ?? [], (cell) => cell.sum),
		received: sumOf(cube.get("data_received") ?? [], (cell) => cell.sum)
	};
}

// src/evidence/begun.ts
/** ms after a planned start in which the engine may still be at it. */
const LATE = 2e3;
/**
* Scenarios that the run got to and that did not do what every one must: each virtual user of a socket scenario tries
* one upgrade at least, unless it never got its token, and a REST scenario makes a request. What others did is no
* excuse: two of three scenarios without a sample are no run of this plan.
*/
function scenariosNotBegun(evidence) {
	return Object.entries(evidence.load.work.scenarios).flatMap(([name, scenario]) => scenario.kind === "socket" ? noSockets(name, scenario, evidence) : noSteps(name, scenario, evidence));
}
function noSockets(name, scenario, evidence) {
	const tried = tries(evidence, "ws_connect_failed", name);
	const planned = peakVUs(scenario.load);
	if (evidence.end.how === "clean") {
		if (planned === 0 || tried >= planned / 2) return [];
		return [{
			what: "few-sessions",
			...blamed(`${counted$1(tried, "upgrade")} of "${name}" tried, where it has ${counted$1(planned, "virtual user")} with sockets`, evidence)
		}];
	}
	if (tried > 0 || evidence.wanted(name) > 0 || !reached(name, scenario, 0, evidence)) return [];
	return [{
		what: "no-samples",
		...blamed(`no socket of "${name}" was tried`, evidence)
	}];
}
function noSteps(name, scenario, evidence) {
	const requests = scenario.steps.flatMap(({ request }) => request === void 0 ? [] : [request]);
	const whole = evidence.end.how === "clean" && !evidence.cube.has("http_reqs");
	if (requests.length === 0 || whole || tries(evidence, "http_reqs", name) > 0) return [];
	const login = evidence.load.work.login?.request;
	const slow = Math.max(0, ...requests.slice(0, 1).map(({ timeout }) => timeout)) + (login?.timeout ?? 0);
	if (!(firstStart(scenario.load) !== null && evidence.end.how === "clean") && !reached(name, scenario, slow, evidence)) return [];
	return [{
		what: "no-samples",
		...blamed(`no request of "${name}" was made`, evidence)
	}];
}
function tries({ cube }, metric, scenario) {
	return sumOf(cube.get(metric) ?? [], (cell) => cell.tags.scenario === scenario ? cell.count : 0);
}
/** Whether the run went on long enough after the scenario's first planned moment; `slow`: ms that it may take. */
function reached(name, { start, load }, slow, evidence) {
	const first = firstStart(load);
	return first !== null && evidence.reached(name, start + first + LATE + slow);
}
function blamed(message, evidence) {
	if (!loginFailed(evidence)) return {
		fault: "engine",
		message
	};
	return {
		fault: "service",
		message: `${message}: the login failed`
	};
}
/** Whether any login got no answer, or another than the plan expects. */
function loginFailed({ load, cube }) {
	const name = load.work.login?.request.name;
	const failures = (cube.get("http_req_failed") ?? []).filter(({ tags }) => tags.name === name);
	return name !== void 0 && failures.some((cell) => cell.trues > 0);
}

// src/evidence/completeness.ts
/**
* Why the evidence is not whole, and whose fault that is (design.md section 5, "Whose fault is missing evidence").
* A clean end of the engine proves nothing; this does.
*/
function problemsOf(evidence) {
	const problems = [
		howItEnded,
		noSummary,
		torn,
		scriptErrors,
		nonFinite,
		scenariosNotBegun,
		noRequests
	].flatMap((rule) => rule(evidence));
	const ours = problems.findIndex(({ fault }) => fault === "engine");
	return [...problems.map((problem, index) => index === ours ? {
		...problem,
		message: problem.message + firstError(evidence)
	} : problem), ...failedCompanions(evidence)];
}
/** Ours, like the engine; what a service does to a companion is no failure of it. */
function failedCompanions({ companions }) {
	return companions.filter(({ how }) => how === "failed").map(({ name, detail }) => {
		return {
			what: "companion",
			fault: "engine",
			message: `the companion ${escaped(name)} failed${detail === "" ? "" : `: ${escaped(detail)}`}`
		};
	});
}
/** Characters of an engine's own words. */
const LONGEST$5 = 160;
/** What the engine itself said first of what went wrong: its last words are often only where it stood. */
function firstError({ end }) {
	const said = end.log.find(({ level }) => level === "error")?.message;
	if (said === void 0) return "";
	return `; its first error: “${cut$2(said, LONGEST$5)}”`;
}
/** Nothing is missing by our fault; what the service owes is judged in rows. */
function isComplete(problems) {
	return problems.every(({ fault }) => fault === "service");
}
/** Sockets that the service left hanging: then k6 cannot end, and that is not k6's fault. */
function unanswered({ cube, sockets }) {
	const closes = total$1(cube, "ws_close_unanswered");
	const upgrades = sumOf(sockets.failed, (row) => row.reason === "timeout" ? row.count : 0);
	const parts = [...closes > 0 ? [counted$1(closes, "unanswered close")] : [], ...upgrades > 0 ? [counted$1(upgrades, "unanswered upgrade")] : []];
	return parts.length > 0 ? parts.join(" and ") : null;
}
function howItEnded(evidence) {
	const { how, detail } = evidence.end;
	if (evidence.stopped !== void 0) return [{
		what: "over-cap",
		fault: "caller",
		message: evidence.stopped
	}];
	const said = detail === "" ? "" : ` (${escaped(detail)})`;
	switch (how) {
		case "clean":
		case "aborted": return [];
		case "cancelled": return [{
			what: how,
			fault: "caller",
			message: `the run was cancelled${said}`
		}];
		case "hung": {
			const why = unanswered(evidence);
			if (why === null) return [{
				what: how,
				fault: "engine",
				message: `the engine hung${said}`
			}];
			return [{
				what: how,
				fault: "service",
				message: `the engine could not end: ${why}`
			}];
		}
		case "killed": return [{
			what: how,
			fault: "engine",
			message: `the engine was killed from outside${said}`
		}];
		case "crashed": return [{
			what: how,
			fault: "engine",
			message: `the engine crashed${said}`
		}];
	}
}
function endedByItself({ end }) {
	return end.how === "clean" || end.how === "aborted";
}
function noSummary(evidence) {
	const { engine, end } = evidence;
	if (engine !== "k6" || !endedByItself(evidence) || end.summary !== null) return [];
	const why = unanswered(evidence);
	const message = "k6 ended without its summary";
	if (why !== null) return [{
		what: "no-summary",
		fault: "service",
		message: `${message}: ${why}`
	}];
	return [{
		what: "no-summary",
		fault: "engine",
		message
	}];
}
/** A torn last line is what a kill leaves behind; broken lines before it are never in order. */
function torn(evidence) {
	const { bytes, lines } = evidence.end.torn;
	const broken = lines > 0 ? [`${counted$1(lines, "line")} that are no samples`] : [];
	const cut = bytes > 0 && endedByItself(evidence) ? [`${counted$1(bytes, "byte")} of an unfinished line`] : [];
	const found = [...broken, ...cut];
	if (found.length === 0) return [];
	return [{
		what: "torn-stream",
		fault: "engine",
		message: `the sample stream holds ${found.join(" and ")}`
	}];
}
function scriptErrors({ cube }) {
	const cells = cube.get("script_errors") ?? [];
	const sum = sumOf(cells, (cell) => cell.sum);
	if (sum === 0) return [];
	const places = [...groupBy(cells, (cell) => cell.tags.where ?? "unknown")].map(([where, members]) => `${escaped(where)} ${sumOf(members, (cell) => cell.sum)}`);
	return [{
		what: "script-errors",
		fault: "engine",
		message: `${counted$1(sum, "exception")} in the generator's own code: ${places.slice(0, 5).join(", ")}`
	}];
}
function nonFinite({ nonFinite }) {
	const sum = sumOf(nonFinite.values(), (count) => count);
	if (sum === 0) return [];
	const names = [...nonFinite.keys()].slice(0, 3).map(escaped).join(", ");
	return [{
		what: "non-finite",
		fault: "engine",
		message: `${counted$1(sum, "sample")} without a finite value or time, of ${names}`
	}];
}
/** A clean end without a single upgrade or request that the plan must make. */
function noRequests(evidence) {
	const { load, end, sockets, settled, cube } = evidence;
	if (end.how !== "clean") return [];
	const scenarios = Object.values(load.work.scenarios);
	const needsHttp = load.work.login !== void 0 || scenarios.some(({ kind }) => kind === "rest");
	const missing = [];
	if (needsHttp && !cube.has("http_reqs")) missing.push("http_reqs");
	if (settled > 0 && !cube.has("ws_subscribed")) missing.push("ws_subscribed");
	if (sockets.opened > 0 && !cube.has("ws_closes")) missing.push("ws_closes");
	const hopeless = sockets.failed.length > 0 || loginFailed(evidence);
	if (scenarios.some(({ kind }) => kind === "socket") && !cube.has("ws_connecting") && !hopeless) missing.push("ws_connecting");
	return missing.map((metric) => ({
		what: "no-samples",
		fault: "engine",
		message: `no sample of ${metric}, which this plan must produce`
	}));
}
function total$1(cube, metric) {
	return sumOf(cube.get(metric) ?? [], (cell) => cell.sum);
}

// src/evidence/sockets.ts
/** What became of the run's sockets. */
function socketsOf$1(cube, peak) {
	const tries = cube.get("ws_connect_failed") ?? [];
	const upgraded = sumOf(cube.get("ws_connecting") ?? [], (cell) => isOpen(cell.tags.status) ? cell.count : 0);
	const strange = sumOf(tries, (cell) => cell.tags.reason === "subprotocol" ? cell.trues : 0);
	const closed = sumOf(cube.get("ws_closes") ?? [], (cell) => cell.sum);
	return {
		tried: sumOf(tries, (cell) => cell.count),
		opened: upgraded - strange,
		subscribed: sumOf(cube.get("ws_subscribed") ?? [], (cell) => cell.trues),
		peak,
		failed: failedConnects(cube),
		unended: Math.max(0, upgraded - closed)
	};
}
/** Whether an upgrade with this HTTP status opened a socket. */
function isOpen(status) {
	return status === "101";
}
/** The most sockets that were open at one moment. */
function peakOf(leaves) {
	const opens = [];
	const closes = [];
	for (const { metric, tags, column } of leaves) {
		const opening = metric === "ws_connecting" && isOpen(tags.status);
		if (!opening && metric !== "ws_closes") continue;
		column.forEach((t, value) => {
			if (opening) opens.push(t + value);
			else closes.push(t);
		});
	}
	const up = Float64Array.from(opens).sort();
	const down = Float64Array.from(closes).sort();
	let peak = 0;
	let closed = 0;
	for (let open = 0; open < up.length; open++) {
		while (closed < down.length && down[closed] < up[open]) closed++;
		peak = Math.max(peak, open + 1 - closed);
	}
	return peak;
}
/**
* Failed connects by reason. Only a bad handshake has an HTTP status, and that stands on the engine's own
* ws_connecting, not on ws_connect_failed: the two are joined by count, the most frequent status first.
*/
function failedConnects(cube) {
	const failures = (cube.get("ws_connect_failed") ?? []).filter((cell) => cell.trues > 0);
	return [...groupBy(failures, (cell) => cell.tags.reason ?? "other")].flatMap(([reason, cells]) => {
		const count = sumOf(cells, (cell) => cell.trues);
		return reason === "handshake" ? byStatus(cube, count) : [{
			reason,
			status: null,
			count
		}];
	}).sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
function byStatus(cube, handshakes) {
	const answered = (cube.get("ws_connecting") ?? []).filter(({ tags }) => tags.status && !isOpen(tags.status));
	const counts = [...groupBy(answered, (cell) => cell.tags.status)].map(([status, cells]) => [status, sumOf(cells, (cell) => cell.count)]);
	counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const rows = [];
	let left = handshakes;
	for (const [status, seen] of counts) {
		const count = Math.min(seen, left);
		if (count > 0) rows.push({
			reason: "handshake",
			status,
			count
		});
		left -= count;
	}
	if (left > 0) rows.push({
		reason: "handshake",
		status: null,
		count: left
	});
	return rows;
}

// src/evidence/lives/order.ts
/** Where each turn leads, and from where it can be taken. */
const TURN_OF = {
	wanted: {
		from: ["idle"],
		to: "dialling"
	},
	redial: {
		from: ["idle"],
		to: "dialling"
	},
	open: {
		from: ["dialling"],
		to: "open"
	},
	failed: {
		from: ["dialling"],
		to: "idle"
	},
	subscribed: {
		from: ["open"],
		to: "answered"
	},
	unsubscribed: {
		from: ["open"],
		to: "answered"
	},
	early: {
		from: [
			"answered",
			"open",
			"dialling"
		],
		to: "idle"
	},
	expected: {
		from: [
			"answered",
			"open",
			"dialling"
		],
		to: "idle"
	},
	ended: {
		from: [
			"answered",
			"open",
			"dialling"
		],
		to: "idle"
	},
	rests: {
		from: ["idle"],
		to: "idle"
	},
	"gave-up": {
		from: ["idle"],
		to: "idle"
	}
};
/** Of turns that a state allows alike, the one that leads on comes before the one that ends. */
const FIRST = [
	"open",
	"failed",
	"subscribed",
	"unsubscribed",
	"early",
	"expected",
	"ended"
];
/**
* A user's turns in the order in which they were taken: by time, and within one moment as each leads to the next. A
* socket that reopens at once ends a life and wants the next in the same millisecond.
*/
function inOrder(entries) {
	const left = entries.toSorted((a, b) => a.t - b.t || rank(a) - rank(b));
	const ordered = [];
	let state = "idle";
	for (let from = 0; from < left.length;) {
		let to = from;
		while (to < left.length && left[to].t === left[from].t) to++;
		const tied = left.slice(from, to);
		while (tied.length > 0) {
			const fitting = tied.findIndex(({ turn }) => TURN_OF[turn].from.includes(state));
			const [next] = tied.splice(Math.max(0, fitting), 1);
			state = TURN_OF[next.turn].to;
			ordered.push(next);
		}
		from = to;
	}
	return ordered;
}
function rank({ turn }) {
	return FIRST.indexOf(turn);
}

// src/evidence/lives/entries.ts
/** Every user's turns, by scenario. The order of the samples does not matter. */
function booksOf(leaves) {
	const scenarios = /* @__PURE__ */ new Map();
	for (const { metric, tags, column } of leaves) {
		if (metric !== "life_event") continue;
		const books = found(scenarios, tags.scenario ?? "", () => /* @__PURE__ */ new Map());
		column.forEach((t, value) => {
			const read = readLife(value);
			if (read !== null) found(books, read.user, () => []).push({
				t,
				turn: read.turn,
				tags
			});
		});
	}
	for (const [scenario, books] of scenarios) {
		for (const [user, entries] of books) books.set(user, inOrder(entries));
		nameStatuses(books, leaves, scenario);
	}
	return scenarios;
}
function found(map, key, make) {
	let value = map.get(key);
	if (value === void 0) {
		value = make();
		map.set(key, value);
	}
	return value;
}
/**
* A virtual user sees no HTTP status; the engine's ws_connecting has it, of every answer to a refused upgrade. The two
* come in the same order, so that each refusal gets the status of its turn as `reason`.
*/
function nameStatuses(books, leaves, scenario) {
	const statuses = refusals(leaves, scenario);
	if (statuses.length === 0) return;
	const refused = [...books.values()].flatMap((entries) => entries.flatMap((entry, at) => isRefusal(entry) ? [{
		entries,
		at,
		t: entry.t
	}] : []));
	refused.sort((a, b) => a.t - b.t);
	for (const [place, { entries, at }] of refused.entries()) {
		const entry = entries[at];
		const reason = statuses[place] ?? entry.tags.reason;
		entries[at] = {
			...entry,
			tags: {
				...entry.tags,
				reason
			}
		};
	}
}
function isRefusal({ turn, tags }) {
	return turn === "failed" && tags.reason === "handshake";
}
function refusals(leaves, scenario) {
	const answers = [];
	for (const { metric, tags, column } of leaves) {
		const { status } = tags;
		if (metric !== "ws_connecting" || (tags.scenario ?? "") !== scenario) continue;
		if (status === void 0 || status === "0" || isOpen(status)) continue;
		column.forEach((t, value) => {
			answers.push({
				t: t + value,
				status
			});
		});
	}
	return answers.sort((a, b) => a.t - b.t).map(({ status }) => status);
}

// src/evidence/feeds/shelves.ts
/** Leaves by metric and feed, so that each is found without looking at all of them. */
var Shelves = class {
	#leaves = /* @__PURE__ */ new Map();
	constructor(leaves) {
		for (const leaf of leaves) {
			const { scenario = "", feed = null } = leaf.tags;
			const key = keyOf(leaf.metric, {
				scenario,
				feed
			});
			const shelf = this.#leaves.get(key);
			if (shelf === void 0) this.#leaves.set(key, [leaf]);
			else shelf.push(leaf);
		}
	}
	of(metric, place) {
		return this.#leaves.get(keyOf(metric, place)) ?? [];
	}
	/** Samples of a metric. */
	samples(metric, place) {
		return this.of(metric, place).reduce((sum, { column }) => sum + column.length, 0);
	}
	/** The sum of a counter. */
	total(metric, place) {
		return this.of(metric, place).reduce((sum, leaf) => sum + totalOf(leaf), 0);
	}
};
function keyOf(metric, { scenario, feed }) {
	return JSON.stringify([
		metric,
		scenario,
		feed
	]);
}
function totalOf({ column }) {
	let sum = 0;
	column.forEach((_, value) => {
		sum += value;
	});
	return sum;
}
/** The values of all samples, or of those within a time, in any order. */
function valuesOf(leaves, within) {
	const values = new Float64Array(leaves.reduce((sum, { column }) => sum + column.length, 0));
	let used = 0;
	for (const { column } of leaves) column.forEach((t, value) => {
		if (within === void 0 || within.has(t)) values[used++] = value;
	});
	return values.subarray(0, used);
}
/** The feeds of a scenario's kinds of message, in the order of the plan. */
function feedsOfScenario(scenario) {
	return [...new Set(scenario.socket.messages.map((kind) => feedOf(kind, scenario) ?? null))];
}
/** Matched messages of a feed, whether or not they have a time. */
function matchedOf(shelves, place) {
	return shelves.samples("ws_message_latency", place) + untimedOf(shelves, place) + timelessOf(shelves, place);
}
/** Matched messages whose time cannot be read. */
function untimedOf(shelves, place) {
	return shelves.total("ws_messages_untimed", place);
}
function timelessOf(shelves, place) {
	return shelves.total("ws_messages_matched", place);
}

// src/evidence/feeds/tallies.ts
/**
* What each user got of a feed, and when, from its reports (RECEIVED). A message that comes a second after a report is
* reported at once; so all that a report adds but its own message came within the second after the report before it.
*/
function arrivalsOf(leaves) {
	const reports = /* @__PURE__ */ new Map();
	for (const { column } of leaves) column.forEach((t, value) => {
		const { user, count } = readReceived(value);
		const own = reports.get(user);
		if (own === void 0) reports.set(user, [{
			t,
			count
		}]);
		else own.push({
			t,
			count
		});
	});
	return new Map([...reports].map(([user, own]) => [user, increments(own)]));
}
function increments(reports) {
	reports.sort((a, b) => a.t - b.t || a.count - b.count);
	const arrivals = [];
	let before = null;
	for (const report of reports) {
		const { t, count } = report;
		const more = before === null || count < before.count ? count : count - before.count;
		const since = before === null ? t : before.t;
		if (more > 1) arrivals.push({
			from: since,
			to: Math.min(t, since + REPORT_EVERY),
			count: more - 1
		});
		if (more > 0) arrivals.push({
			from: t,
			to: t,
			count: 1
		});
		before = report;
	}
	return arrivals;
}
/** How many of them came within stretches of time. */
function countWithin(arrivals, stretches) {
	let sum = 0;
	for (const { from, to, count } of arrivals) for (const stretch of stretches) if (to > from) sum += count * Math.max(0, Math.min(to, stretch.to) - Math.max(from, stretch.from)) / (to - from);
	else if (stretch.from <= from && from < stretch.to) sum += count;
	return sum;
}

// src/evidence/feeds/deliveries.ts
/** ms of a subscription in which a service may send what it has (plan-language: `messages.rate`). */
const SNAPSHOT = 2e3;
/** Parts of its time, and the least ms, and units of the rate, that one lasts. */
const PARTS = 5;
const SHORTEST_PART = 5e3;
const UNITS_OF_A_PART = 2;
/**
* What a scenario's plan states of a feed; undefined: nothing. Rates of several kinds add up; where one is a range, so do
* the limits of all.
*/
function statedIn(scenario, feed) {
	const kinds = scenario.socket.messages.filter((kind) => kind.rate !== void 0 && (feedOf(kind, scenario) ?? null) === feed);
	if (kinds.length === 0) return void 0;
	const exact = kinds.some(({ rateTo }) => rateTo !== void 0);
	const [low, high] = [0, 1].map((end) => kinds.reduce((sum, kind) => sum + limitsOf(kind, exact)[end], 0));
	return {
		low,
		high,
		exact,
		unit: Math.max(...kinds.map(({ rateUnit = 1 }) => rateUnit))
	};
}
/** @param limits the least and the most, as a range has them; else the rate itself, twice. */
function limitsOf({ rate = 0, rateTo }, limits) {
	if (!limits) return [rate, rate];
	return rateTo === void 0 ? [rate / 2, rate * 2] : [rate, rateTo];
}
function deliveryOf(feed, stated, shelves) {
	const { place, rhythm } = feed;
	return {
		...place,
		stated,
		...receiptsIn(rhythm, 0, rhythm.came.length),
		fanOut: fanOut(feed, shelves),
		seconds: rhythm.own.length / 1e3,
		settled: settledOf(feed),
		parts: partsOf$1(rhythm, stated.unit * 1e3)
	};
}
function receiptsIn({ came, sockets }, from, to) {
	let matched = 0;
	let ms = 0;
	for (let i = from; i < to; i++) {
		matched += came[i];
		ms += sockets[i];
	}
	return {
		matched,
		socketSeconds: Math.round(ms) / 1e3
	};
}
/**
* Receipts for each message, of which equal ones have one moment and one content on a socket (markOf). Of the own time
* alone: while the sockets are still opening, a message reaches few. Where nobody bore witness: the feed's sockets.
*/
function fanOut({ place, subscribed, rhythm: { own } }, shelves) {
	const marks = valuesOf(shelves.of(MESSAGE_SENT, place), own).sort();
	const received = valuesOf(shelves.of("ws_message_latency", place), own).length;
	const told = fanOutOf(marks, received, (mark) => mark);
	return Math.max(1, told ?? subscribed.size);
}
/** Without the first 2 s of each subscription. */
function settledOf({ rhythm, subscribed, arrivals }) {
	const { own } = rhythm;
	const whole = receiptsIn(rhythm, 0, rhythm.came.length);
	let young = 0;
	let ms = 0;
	for (const [user, stretches] of subscribed) {
		const first = stretches.map(({ from, to }) => ({
			from,
			to: Math.min(to, from + SNAPSHOT)
		}));
		ms += first.reduce((sum, { from, to }) => sum + own.within(from, to), 0);
		young += countWithin(arrivals.get(user) ?? [], ownParts(first, own.windows));
	}
	return {
		matched: Math.max(0, whole.matched - Math.round(young)),
		socketSeconds: Math.max(0, Math.round(whole.socketSeconds * 1e3 - ms)) / 1e3
	};
}
/** What of the stretches lies within the windows. */
function ownParts(stretches, windows) {
	return stretches.flatMap(({ from, to }) => windows.map((window) => ({
		from: Math.max(from, window.from),
		to: Math.min(to, window.to)
	})).filter((part) => part.from < part.to));
}
/** Five equal parts of its time, or as many as are long enough. @param unit ms. */
function partsOf$1(rhythm, unit) {
	const tenths = rhythm.came.length;
	const shortest = Math.max(SHORTEST_PART, UNITS_OF_A_PART * unit);
	const parts = Math.min(PARTS, Math.floor(rhythm.own.length / shortest));
	const border = (part) => Math.round(tenths * part / parts);
	return Array.from({ length: parts }, (_, part) => receiptsIn(rhythm, border(part), border(part + 1)));
}

// src/evidence/feeds/malformed.ts
/**
* Malformed frames by feed. One that is of no kind counts in the scenario's own feed; where no kind of message is of that
* feed, it is one of all that the scenario matched, awaited answers among it.
*/
function malformedOf(name, scenario, shelves) {
	const kinds = feedsOfScenario(scenario);
	const own = scenario.tags.feed ?? null;
	const matched = (feed) => matchedOf(shelves, {
		scenario: name,
		feed
	});
	const strays = kinds.includes(own) ? [] : [own];
	return [...kinds, ...strays].map((feed) => {
		const place = {
			scenario: name,
			feed
		};
		const n = shelves.total("ws_messages_malformed", place);
		return {
			feed,
			n,
			of: n + (kinds.includes(feed) ? matched(feed) : kinds.reduce((sum, kind) => sum + matched(kind), shelves.samples("ws_roundtrip", place)))
		};
	});
}

// src/evidence/feeds/own-time.ts
/** ms of the pieces that a time is looked at in. */
const TENTH = 100;
/** A scenario's own time, its stretches joined: offsets in ms from its start. */
var OwnTime = class {
	windows;
	/** ms. */
	length;
	/** `windows` in order. */
	constructor(windows) {
		this.windows = windows;
		this.length = windows.reduce((sum, { from, to }) => sum + to - from, 0);
	}
	/** How many tenths of a second it has; the last may be shorter. */
	get tenths() {
		return Math.ceil(this.length / 100);
	}
	/** The offset of a moment (epoch ms); one outside of it has that of the nearest moment within. */
	at(t) {
		let sum = 0;
		for (const { from, to } of this.windows) sum += Math.max(0, Math.min(t, to) - from);
		return sum;
	}
	has(t) {
		return this.windows.some(({ from, to }) => from <= t && t < to);
	}
	/** ms of it within a stretch of time (epoch ms). */
	within(from, to) {
		return Math.max(0, this.at(to) - this.at(from));
	}
	/** The moment (epoch ms) of an offset. */
	when(offset) {
		let left = offset;
		for (const { from, to } of this.windows) {
			if (left < to - from) return from + left;
			left -= to - from;
		}
		return this.windows.at(-1)?.to ?? 0;
	}
};

// src/evidence/feeds/rhythm.ts
/** @param received leaves of which each sample is one message, or `counted` by its value. */
function rhythmOf(own, received, counted, subscribed) {
	const came = new Uint32Array(own.tenths);
	const first = new Float64Array(own.tenths).fill(Number.POSITIVE_INFINITY);
	const last = new Float64Array(own.tenths);
	const take = (t, count) => {
		if (count <= 0 || !own.has(t)) return;
		const at = own.at(t);
		const tenth = Math.floor(at / 100);
		came[tenth] += count;
		if (at < first[tenth]) first[tenth] = at;
		if (at > last[tenth]) last[tenth] = at;
	};
	for (const { column } of received) column.forEach((t) => {
		take(t, 1);
	});
	for (const { column } of counted) column.forEach(take);
	return {
		own,
		came,
		first,
		last,
		sockets: socketsOf(own, subscribed)
	};
}
/** Each stretch adds its own share to its first and last tenth, and from the steps between the others are summed. */
function socketsOf(own, subscribed) {
	const sockets = new Float64Array(own.tenths);
	const steps = new Int32Array(own.tenths + 1);
	for (const { from, to } of subscribed) {
		const a = own.at(from);
		const b = own.at(to);
		if (b <= a) continue;
		const first = Math.floor(a / 100);
		const last = Math.min(own.tenths - 1, Math.floor(b / 100));
		if (first === last) sockets[first] += b - a;
		else {
			sockets[first] += (first + 1) * 100 - a;
			sockets[last] += b - last * 100;
			steps[first + 1]++;
			steps[last]--;
		}
	}
	let open = 0;
	for (let i = 0; i < sockets.length; i++) {
		open += steps[i];
		sockets[i] += open * 100;
	}
	return sockets;
}

// src/evidence/feeds/slow-sockets.ts
/** Reports of a user from which on its median says anything, and users among whom one can stand out. */
const FEWEST_REPORTS = 8;
const FEWEST_USERS = 4;
/** A user is late where its median is over so many usual ones, and by this many ms. */
const TIMES = 5;
const BY = 100;
/** That chance alone makes any user of a run so late, at most. */
const CHANCE$1 = 1e-4;
/**
* The users whose own latency stands out; null: none does.
*
* A user stands out where the medians of both halves of its reports are late: over five times the usual median, and over
* 100 ms above it. No stall of the service does that alone, which is one stretch of time; and a feed that is late now and
* then to everybody does not by chance: with the share p of the other users' reports that are late ((late + 1) ÷ (n + 1)),
* that many of a user's k reports are late with at most 2^k × p^(k ÷ 2) (Chernoff for half of k, p < ½), which for all
* users together must be under 1e-4.
*/
function slowSocketsOf(leaves) {
	const users = [...latenciesOf(leaves).values()].filter(({ length }) => length >= FEWEST_REPORTS);
	if (users.length < FEWEST_USERS) return null;
	const medians = users.map(median);
	const usual = median(medians);
	const late = Math.max(TIMES * usual, usual + BY);
	const lateOf = users.map((own) => own.filter((latency) => latency > late).length);
	const all = users.reduce((sum, { length }) => sum + length, 0);
	const allLate = lateOf.reduce((sum, count) => sum + count, 0);
	const slow = users.flatMap((own, index) => {
		const middle = Math.floor(own.length / 2);
		if ([own.slice(0, middle), own.slice(middle)].some((half) => median(half) <= late)) return [];
		const p = (allLate - lateOf[index] + 1) / (all - own.length + 1);
		const chance = 2 ** own.length * p ** (own.length / 2) * users.length;
		return p < .5 && chance < CHANCE$1 ? [medians[index]] : [];
	});
	return slow.length === 0 ? null : {
		n: slow.length,
		of: users.length,
		worst: Math.max(...slow),
		usual
	};
}
/** Every user's reported latencies, in order of time. */
function latenciesOf(leaves) {
	const reports = /* @__PURE__ */ new Map();
	for (const { column } of leaves) column.forEach((t, value) => {
		const { user, latency } = readLatency(value);
		const own = reports.get(user);
		if (own === void 0) reports.set(user, [{
			t,
			latency
		}]);
		else own.push({
			t,
			latency
		});
	});
	return new Map([...reports].map(([user, own]) => [user, own.sort((a, b) => a.t - b.t).map(({ latency }) => latency)]));
}

// src/evidence/feeds/sights.ts
/** What of one feed nobody asked about; nothing in a healthy run. */
function sightsOfFeed(place, shelves) {
	const matched = matchedOf(shelves, place);
	return told(place, [
		{
			kind: "untimed",
			n: untimedOf(shelves, place),
			of: matched
		},
		{
			kind: "early-message",
			n: shelves.total("ws_messages_early", place),
			of: matched
		},
		...sameContent(place, shelves),
		...wholeSeconds(place, shelves),
		...slowSockets(place, shelves)
	]);
}
/** What of one scenario's frames is of no feed of its own. @param matched its messages that are. */
function sightsOfScenario(place, shelves, malformed) {
	return [...malformed.flatMap(({ n, of, feed }) => told({
		...place,
		feed
	}, [{
		kind: "malformed",
		n,
		of
	}])), ...told(place, [{
		kind: "error-frame",
		n: shelves.total("ws_error_frames", place),
		of: null
	}, ...unmatched(place, shelves)])];
}
function told(place, sights) {
	return sights.filter(({ n }) => n > 0).map(({ kind, ...rest }) => ({
		kind,
		...place,
		...rest
	}));
}
/** Users who said that nothing but the time ever changed, where none saw anything change. */
function sameContent(place, shelves) {
	const users = shelves.samples(CONTENT, place);
	return shelves.total("content_changed", place) > 0 ? [] : [{
		kind: "same-content",
		n: users,
		of: users
	}];
}
function wholeSeconds(place, shelves) {
	const marks = valuesOf(shelves.of(MESSAGE_SENT, place)).sort();
	const timed = shelves.samples("ws_message_latency", place);
	return areWholeSeconds(marks) ? [{
		kind: "whole-seconds",
		n: timed,
		of: timed
	}] : [];
}
function slowSockets(place, shelves) {
	const slow = slowSocketsOf(shelves.of(LATENCY_OF, place));
	if (slow === null) return [];
	const { n, of, worst, usual } = slow;
	return [{
		kind: "slow-socket",
		n,
		of,
		ms: worst,
		usual
	}];
}
/** Beginnings of frames that are told apart, and their length; the rest is one, without a text. */
const TEXTS$1 = 5;
const LONGEST$4 = 40;
function unmatched(place, shelves) {
	const counts = /* @__PURE__ */ new Map();
	for (const leaf of shelves.of("ws_messages_unmatched", place)) {
		const text = cut$2(safeLine(leaf.tags.text ?? ""), LONGEST$4);
		counts.set(text, (counts.get(text) ?? 0) + totalOf(leaf));
	}
	const known = [...counts].filter(([text]) => text !== "" && text !== "other");
	known.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const named = known.slice(0, TEXTS$1);
	const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const rest = named.reduce((left, [, count]) => left - count, all);
	return [...named.map(([text, n]) => ({
		kind: "unmatched",
		n,
		of: null,
		text
	})), {
		kind: "unmatched",
		n: rest,
		of: null
	}];
}

// src/evidence/feeds/silence.ts
/** What makes a feed silent for good (plan-language: `ws_feed_silent`): moments, ms, and how many of its usual gaps. */
const SPOKE = 10;
const LONG$1 = 5e3;
const USUAL_GAPS = 3;
/**
* A feed's longest silence while sockets were subscribed. Closed sockets neither end a silence nor lengthen it.
*
* @param start epoch ms of the run's start.
*/
function silenceOf(rhythm, start) {
	const { own, came, sockets } = rhythm;
	const gaps = [shortGap(rhythm), ...gapsOf(rhythm)];
	const longest = gaps.reduce((a, b) => b.ms > a.ms ? b : a);
	const others = gaps.filter((gap) => gap !== longest);
	const usual = others.reduce((most, { ms }) => Math.max(most, ms), 0);
	const moments = momentsOf(came);
	const half = momentsOf(came.subarray(0, came.length / 2));
	const quarter = Math.floor(came.length * .75);
	const quiet = came.slice(quarter).every((count) => count === 0) && sockets.slice(quarter).some((ms) => ms > 0);
	const { ms, at } = longest;
	const silent = half >= SPOKE && quiet && longest === gaps.at(-1) && ms > LONG$1 && ms > USUAL_GAPS * usual;
	return {
		longest: Math.round(ms),
		at: Math.max(0, Math.round(own.when(at) - start)),
		moments,
		usual: Math.round(usual),
		silent,
		standsOut: silent || standsOut(rhythm, longest, others, moments)
	};
}
/** Every stretch without a message, that before the first and that after the last too. */
function gapsOf({ came, sockets, first, last }) {
	const gaps = [];
	let from = 0;
	let length = 0;
	let spoke = -1;
	const end = (edge) => {
		if (length === 0) return;
		const at = from === spoke + 1 && spoke >= 0 ? last[spoke] : from * 100;
		gaps.push({
			from,
			length,
			at,
			ms: from * 100 - at + length * 100 + edge
		});
		length = 0;
	};
	for (let i = 0; i < came.length; i++) if (came[i] > 0) {
		end(first[i] - i * 100);
		spoke = i;
	} else if (sockets[i] > 0) {
		if (length === 0) from = i;
		length++;
	}
	end(0);
	return gaps;
}
/** The longest gap from one tenth to the next, where both have a message. */
function shortGap({ came, first, last }) {
	let longest = {
		from: 0,
		length: 0,
		at: 0,
		ms: 0
	};
	for (let i = 1; i < came.length; i++) {
		const ms = came[i] > 0 && came[i - 1] > 0 ? first[i] - last[i - 1] : 0;
		if (ms > longest.ms) longest = {
			from: i,
			length: 0,
			at: last[i - 1],
			ms
		};
	}
	return longest;
}
/** ms from which on a silence is told, and seconds in which the feed must have spoken: a snapshot is no rhythm. */
const TOLD_FROM = 3e3;
const SECONDS_SPOKEN = 4;
/** The chance of one as long in a healthy run, and that of a pause among pauses. */
const CHANCE = 1e-4;
const CHANCE_OF_PAUSE = .01;
/** A gap of at least this many tenths is a pause; a feed that pauses for over this share of its time comes in bursts. */
const PAUSE = 10;
const BURSTS = .1;
/**
* Whether a silence is none that a healthy feed of this rhythm has: three times as long as any other gap, and rarer than
* chance. Of k moments that fall evenly by chance into a time S, one of the k + 1 gaps is g or longer with at most
* (k + 1) × (1 − g ÷ S)^k (spacings; a regular feed has less): that must be under 1e-4, for all gaps of the run together.
* Bursts are no such chance: where a feed also pauses otherwise, for over a tenth of its time, its n pauses (s in all) are
* taken as exponential, whose next is g or longer with (1 + g ÷ s)^−n, and n + 1 times that must be under 1 %.
*/
function standsOut({ came, sockets }, gap, others, moments) {
	const usual = others.reduce((most, { length }) => Math.max(most, length), 0);
	if (gap.ms < TOLD_FROM || gap.length < USUAL_GAPS * usual) return false;
	const open = sockets.reduce((sum, ms, i) => sum + (ms > 0 || came[i] > 0 ? 1 : 0), 0);
	if ((moments + 1) * (1 - gap.length / open) ** moments >= CHANCE) return false;
	if (secondsSpoken(came) < SECONDS_SPOKEN) return false;
	const pauses = others.filter(({ length }) => length >= PAUSE);
	const paused = pauses.reduce((sum, { length }) => sum + length, 0);
	if (paused <= BURSTS * (open - gap.length)) return true;
	return (pauses.length + 1) * (1 + gap.length / paused) ** -pauses.length < CHANCE_OF_PAUSE;
}
function momentsOf(came) {
	return came.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
}
function secondsSpoken(came) {
	let seconds = 0;
	for (let i = 0; i < came.length; i += PAUSE) if (momentsOf(came.subarray(i, i + PAUSE)) > 0) seconds++;
	return seconds;
}

// src/evidence/feeds/starved.ts
/** Messages that must be due to a user before nothing, and before less than half of them, prove anything. */
const DUE_FOR_NOTHING = 7;
const DUE_FOR_HALF = 40;
/**
* Users who got far less than is stated while they were subscribed, within the scenario's own time, a user's lives added
* up; of those to whom enough was due (plan-language: `ws_starved`). Of a range its lower end is due, and not halved.
*/
function starvedOf(feed, { low, exact }) {
	const { windows } = feed.rhythm.own;
	const reasons = {
		nothing: 0,
		"under half": 0
	};
	let n = 0;
	for (const [user, stretches] of feed.subscribed) {
		const due = low * ownParts(stretches, windows).reduce((sum, { from, to }) => sum + to - from, 0) / 1e3;
		if (due < DUE_FOR_NOTHING) continue;
		n++;
		const got = Math.round(countWithin(feed.arrivals.get(user) ?? [], windows));
		if (got === 0) reasons.nothing++;
		else if (due >= DUE_FOR_HALF && got < due / (exact ? 1 : 2)) reasons["under half"]++;
	}
	const told = Object.entries(reasons).filter(([, count]) => count > 0);
	return {
		metric: "ws_starved",
		...feed.place,
		bad: reasons.nothing + reasons["under half"],
		n,
		...told.length > 0 && { reasons: Object.fromEntries(told) }
	};
}

// src/evidence/feeds/subscribed.ts
/** When each user of a scenario was subscribed, in order; until `end` where nobody saw it end. */
function subscribedTimes(books, end) {
	return new Map([...books].map(([user, entries]) => [user, stretchesOf(entries, end)]));
}
function stretchesOf(entries, end) {
	const stretches = [];
	let from = null;
	for (const { t, turn } of entries) {
		if (from !== null && (turn === "early" || turn === "expected" || turn === "ended" || turn === "wanted")) {
			stretches.push({
				from,
				to: t
			});
			from = null;
		}
		if (turn === "subscribed") from = t;
	}
	if (from !== null && from < end) stretches.push({
		from,
		to: end
	});
	return stretches;
}

// src/evidence/feeds/feeds.ts
function feedsOf$1(load, leaves, moments) {
	const shelves = new Shelves(leaves);
	const books = booksOf(leaves);
	const accounts = Object.entries(load.work.scenarios).flatMap(([name, scenario]) => scenario.kind === "socket" ? [accountOfScenario$1(name, scenario, shelves, books.get(name) ?? /* @__PURE__ */ new Map(), moments)] : []);
	return {
		deliveries: accounts.flatMap(({ deliveries }) => deliveries),
		silences: accounts.flatMap(({ silences }) => silences),
		shares: accounts.flatMap(({ shares }) => shares),
		seen: accounts.flatMap(({ seen }) => seen)
	};
}
function accountOfScenario$1(name, scenario, shelves, books, moments) {
	const own = new OwnTime(moments.ownTime(name));
	const subscribed = subscribedTimes(books, moments.end);
	const feeds = feedsOfScenario(scenario).map((feed) => {
		const place = {
			scenario: name,
			feed
		};
		const timed = shelves.of("ws_message_latency", place);
		const others = ["ws_messages_untimed", "ws_messages_matched"].flatMap((metric) => shelves.of(metric, place));
		return {
			place,
			rhythm: rhythmOf(own, timed, others, [...subscribed.values()].flat()),
			subscribed,
			arrivals: arrivalsOf(shelves.of(RECEIVED, place))
		};
	});
	const rated = feeds.flatMap((feed) => {
		const stated = statedIn(scenario, feed.place.feed);
		return stated === void 0 ? [] : [{
			feed,
			stated
		}];
	});
	const malformed = malformedOf(name, scenario, shelves);
	return {
		deliveries: rated.map(({ feed, stated }) => deliveryOf(feed, stated, shelves)),
		silences: feeds.map(({ place, rhythm }) => ({
			...place,
			...silenceOf(rhythm, moments.start)
		})),
		shares: [
			...rated.map(({ feed, stated }) => starvedOf(feed, stated)),
			...malformed.map(({ feed, n, of }) => shareOf("ws_messages_malformed", {
				scenario: name,
				feed
			}, n, of)),
			...untimedShares(name, scenario, shelves)
		].filter(({ n }) => n > 0),
		seen: [...sightsOfScenario({
			scenario: name,
			feed: scenario.tags.feed ?? null
		}, shelves, malformed), ...feeds.flatMap(({ place }) => sightsOfFeed(place, shelves))]
	};
}
function untimedShares(name, scenario, shelves) {
	return feedsOfScenario(scenario).map((feed) => {
		const place = {
			scenario: name,
			feed
		};
		const untimed = untimedOf(shelves, place);
		return shareOf("ws_messages_untimed", place, untimed, untimed + shelves.samples("ws_message_latency", place) === 0 ? 0 : matchedOf(shelves, place));
	});
}
function shareOf(metric, place, bad, n) {
	return {
		metric,
		...place,
		bad,
		n
	};
}

// src/evidence/own-failures.ts
/** Metrics that say of a failure whose it is. */
const TELLING = /* @__PURE__ */ new Set([
	"ws_connect_failed",
	"steps_failed",
	"ws_roundtrip_timeout",
	"ws_heartbeat_missed",
	"ws_close_unanswered"
]);
/** Whether a failure is the generator's own: it is shown, and in no SLO. */
function isOurs$1({ metric, tags }) {
	return TELLING.has(metric) && (tags.reason === "generator" || tags.reason === "stalled");
}
/** Of the failures those whose wait the generator slept through. */
function isStalled(cell) {
	return isOurs$1(cell) && cell.tags.reason === "stalled";
}
/** The longest standstill that a virtual user saw, ms; 0: none. */
function longestStall(cube) {
	return (cube.get("generator_stall") ?? []).reduce((most, { max }) => Math.max(most, max), 0);
}
/** How often each limit of the generator's machine was hit; nothing where none was. */
function limitsIn(cube) {
	const limits = {};
	for (const cell of [...TELLING].flatMap((metric) => cube.get(metric) ?? [])) {
		const { limit } = cell.tags;
		if (isOurs$1(cell) && isLimit(limit)) limits[limit] = (limits[limit] ?? 0) + cell.trues;
	}
	return Object.keys(limits).length === 0 ? {} : { limits };
}

// src/evidence/health.ts
/** How fit the generator was: what the engine measured of itself, and its lag as the samples tell it. */
function healthOf(cube, health, facts) {
	const lag = new Merger().merge((cube.get("gen_lag") ?? []).flatMap((cell) => cell.parts));
	return {
		...health,
		cores: health.cores ?? facts.cores,
		lagP99: lag.length > 0 ? quantile(lag, .99) : null,
		lagSamples: lag.length,
		droppedIterations: droppedIn(cube, facts.load),
		probe: facts.probe,
		stallMax: Math.max(longestStall(cube), facts.stall ?? 0),
		...limitsIn(cube)
	};
}
/** k6 calls those of per-vu-iterations dropped, too, that its users had no time for: no rate had asked for them. */
function droppedIn(cube, load) {
	return sumOf(cube.get("dropped_iterations") ?? [], ({ tags, sum }) => {
		const name = tags.scenario ?? "";
		const { scenarios } = load.work;
		return (Object.hasOwn(scenarios, name) ? scenarios[name] : void 0)?.load.executor === "per-vu-iterations" ? 0 : sum;
	});
}

// src/evidence/lives/states.ts
/**
* ms after a close that the plan expects in which a socket that is not yet open again has lost nothing (plan-language:
* "Default SLOs", `within`).
*/
const EXCUSED = 15e3;
/**
* What a user's socket was, from its first turn to `end`, without holes: open; closed by plan; or lost, which is
* wanted and not open. A login and a dial count for what came of them; where nobody saw that, for nothing.
*/
function staysOf(entries, end) {
	const stays = [];
	let state = "plan";
	let since = entries[0]?.t ?? end;
	let excused = Number.NEGATIVE_INFINITY;
	const until = (to, was) => {
		const plan = was === "lost" ? Math.min(to, Math.max(since, excused)) : since;
		if (plan > since) stays.push({
			state: "plan",
			from: since,
			to: plan
		});
		if (to > plan) stays.push({
			state: was,
			from: plan,
			to
		});
		since = Math.max(since, to);
	};
	for (const entry of entries) {
		const { t, turn } = entry;
		until(Math.min(t, end), state === "dialling" ? dialled(entry) : state);
		if (turn === "expected") excused = t + EXCUSED;
		if (turn === "open") excused = Number.NEGATIVE_INFINITY;
		state = stateAfter(entry, state);
	}
	until(end, state === "dialling" ? "plan" : state);
	return stays;
}
/** What a login and dial was, by the turn that ended it. */
function dialled(entry) {
	return entry.turn === "failed" && !isOurs(entry) || isHungDial(entry) ? "lost" : "plan";
}
/** A dial that nobody had answered for seconds when the plan's end cut it. */
function isHungDial({ turn, tags }) {
	return turn === "ended" && tags.by === "dial";
}
/** A dial that the generator could not make, or slept through, says nothing about the service. */
function isOurs({ turn, tags }) {
	return turn === "failed" && (tags.reason === "generator" || tags.reason === "stalled");
}
function stateAfter(entry, before) {
	switch (entry.turn) {
		case "wanted":
		case "redial": return "dialling";
		case "open": return "open";
		case "failed": return isOurs(entry) ? "plan" : "lost";
		case "early":
		case "expected": return "lost";
		case "ended": return entry.tags.by === "step" ? "lost" : "plan";
		case "rests": return "plan";
		case "subscribed":
		case "unsubscribed":
		case "gave-up": return before;
	}
}

// src/evidence/lives/lives.ts
/** The lives that a user's turns tell of, in order of time. A turn without a life before it tells nothing. */
function livesOf(entries) {
	const lives = [];
	let excused = Number.NEGATIVE_INFINITY;
	for (const entry of entries) {
		const { t, turn } = entry;
		const life = lives.at(-1);
		if (turn === "wanted") lives.push(newLife(t, t < excused, life));
		else if (life !== void 0) tell(life, entry);
		if (turn === "expected") excused = t + EXCUSED;
		if (turn === "open") excused = Number.NEGATIVE_INFINITY;
	}
	return lives;
}
function newLife(wanted, excused, before) {
	return {
		wanted,
		excused,
		first: null,
		stalled: false,
		redials: 0,
		failedRedials: 0,
		opened: null,
		subscribed: false,
		unsubscribed: false,
		end: null,
		again: before !== void 0 && endedBeforeItsTime(before)
	};
}
function endedBeforeItsTime({ end }) {
	return end !== null && (end.turn === "early" || end.tags.by === "step");
}
function tell(life, entry) {
	const { t, turn, tags } = entry;
	switch (turn) {
		case "redial":
			life.redials++;
			return;
		case "open":
			if (life.redials === 0) life.first ??= "opened";
			life.opened ??= t;
			return;
		case "failed":
			if (life.redials > 0) life.failedRedials++;
			else if (isOurs(entry)) life.stalled ||= tags.reason === STALLED;
			else life.first ??= { failed: tags.reason ?? "other" };
			return;
		case "subscribed":
			life.subscribed = true;
			return;
		case "unsubscribed":
			life.unsubscribed = true;
			return;
		case "early":
		case "expected":
		case "ended":
			if (isHungDial(entry)) dialHung(life);
			if (life.opened === null && life.redials === 0) life.first ??= "cut";
			life.end ??= {
				t,
				turn,
				tags
			};
	}
}
/** The same as one whose own time was over: the plan only allowed it more than there was. */
function dialHung(life) {
	if (life.redials > 0) life.failedRedials++;
	else life.first ??= { failed: "timeout" };
}

// src/evidence/lives/regular.ts
/** So many ends are needed before their age is called regular. */
const FEWEST = 5;
/** They lie within ±5 % or within 0.5 s of each other. */
const SPREAD = .1;
const NARROWEST = 500;
/**
* The one age, in ms, at which at least five and at least half of the ends came; null: there is none. A proxy's idle
* time or a token's end looks so.
*/
function regularAge(ages) {
	const sorted = Float64Array.from(ages).sort();
	let best = {
		from: 0,
		n: 0
	};
	let to = 0;
	for (let from = 0; from < sorted.length; from++) {
		while (to < sorted.length && together(sorted[from], sorted[to])) to++;
		if (to - from > best.n) best = {
			from,
			n: to - from
		};
	}
	if (best.n < FEWEST || best.n < ages.length / 2) return null;
	return {
		ms: Math.round(sorted[best.from + Math.floor(best.n / 2)]),
		n: best.n
	};
}
function together(low, high) {
	return high - low <= Math.max(NARROWEST, SPREAD * (low + high) / 2);
}

// src/evidence/lives/shares.ts
/** The shares that one scenario's lives tell. A share of nothing is none. */
function sharesOf(lives, scenario, closes) {
	const { open } = scenario.socket;
	const awaits = open.some((step) => step.await !== void 0);
	return [
		connects(lives),
		...awaits ? [subscriptions(lives, open)] : [],
		endings(lives),
		answers(lives, closes)
	].filter(({ n, stalled = 0 }) => n + stalled > 0);
}
/**
* Lives wanted, failed where the first dial did: further dials of `reopen` are beside it. A life that the
* plan's end cut before its dial tells nothing, unless no other of the scenario tells more: nothing that failed wholly
* is green.
*/
function connects(lives) {
	const counted = lives.filter(({ excused }) => !excused);
	const none = lives.every(({ opened }) => opened === null);
	const failures = counted.flatMap(({ first }) => {
		if (first === "cut") return none ? ["timeout"] : [];
		return first === null || first === "opened" ? [] : [first.failed];
	});
	const opened = counted.filter(({ first }) => first === "opened").length;
	const stalled = counted.filter(({ stalled, first }) => stalled && first === null).length;
	return counts("ws_connect_failed", failures, opened + failures.length, stalled);
}
/** ms that an answer may take before a wait tells of the service, whatever its `within` still allows. */
const LONG = 1e3;
/**
* Opened lives that subscribed, or that will never: not those that an expected close or the plan's end came before.
* Where none of the scenario ever subscribed, a long wait that the plan's end cut is one of them.
*/
function subscriptions(lives, steps) {
	const opened = lives.filter((life) => life.opened !== null);
	const long = LONG + steps.reduce((sum, { wait }) => sum + (wait?.[1] ?? 0), 0);
	const never = opened.every(({ subscribed }) => !subscribed);
	const failures = opened.flatMap(({ opened, subscribed, unsubscribed, end }) => {
		if (subscribed) return [];
		if (unsubscribed) return ["unanswered"];
		if (end?.turn === "ended" && never && !isOwn$1(end.tags) && end.t - opened >= long) return ["unanswered"];
		return end?.turn === "early" ? [endWords(end.tags)] : [];
	});
	const done = opened.filter(({ subscribed }) => subscribed).length;
	const stalled = opened.filter(({ subscribed, end }) => !subscribed && end?.tags.by === "stalled").length;
	return counts("ws_subscribed", failures, done + failures.length, stalled);
}
/** It ended for what only the generator could not do. */
function isOwn$1({ by }) {
	return by === "generator" || by === "stalled";
}
/** Lives that service, proxy or network ended before the plan did, of those that opened. */
function endings(lives) {
	const opened = lives.filter((life) => life.opened !== null);
	return counts("ws_ended_early", opened.flatMap(({ end }) => end?.turn === "early" ? [endWords(end.tags)] : []), opened.length);
}
/** Closes of the plan's own that nobody answered. */
function answers(lives, { all, stalled }) {
	const closes = lives.filter(({ opened, end }) => opened !== null && end?.turn === "ended").length;
	const n = Math.max(closes, all) - stalled;
	return counted({
		metric: "ws_close_unanswered",
		bad: all - stalled,
		n
	}, stalled);
}
function counted(counts, stalled) {
	return stalled === 0 ? counts : {
		...counts,
		stalled
	};
}
function counts(metric, failures, n, stalled = 0) {
	if (failures.length === 0) return counted({
		metric,
		bad: 0,
		n
	}, stalled);
	const reasons = /* @__PURE__ */ new Map();
	for (const reason of failures) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
	const sorted = [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	return counted({
		metric,
		bad: failures.length,
		n,
		reasons: Object.fromEntries(sorted)
	}, stalled);
}
/** `1011`, `1006 (FIN)`, `RST`, `1001 by proxy`. */
function endWords({ code = "none", side = "service", how = "frame" }) {
	const what = how === "rst" ? "RST" : how === "fin" ? `${code} (FIN)` : code;
	return side === "service" ? what : `${what} by ${side}`;
}

// src/evidence/lives/account.ts
/** A user loses too much where it loses more than this share of its time. */
const LOSING = .05;
/** Rebuilds every user's lives, and counts them by scenario. A scenario of which no user wrote anything has no row. */
function accountOf(load, leaves, moments) {
	const scenarios = booksOf(leaves);
	const accounts = Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
		const books = scenarios.get(name);
		if (scenario.kind !== "socket" || books === void 0) return [];
		return [accountOfScenario(name, scenario, books, leaves, moments)];
	});
	return {
		shares: accounts.flatMap(({ shares }) => shares),
		held: accounts.flatMap(({ held }) => held),
		seen: accounts.flatMap(({ seen }) => seen),
		wanted: new Map([...scenarios].map(([name, books]) => [name, turnsOf(books, "wanted")])),
		settled: [...scenarios.values()].reduce((sum, books) => sum + turnsOf(books, "subscribed", "unsubscribed"), 0),
		kept: new Map([...scenarios].map(([name, books]) => [name, keptOf(books, moments.ownTime(name), moments.end)]))
	};
}
function turnsOf(books, ...turns) {
	return [...books.values()].flat().filter(({ turn }) => turns.includes(turn)).length;
}
function accountOfScenario(name, scenario, books, leaves, moments) {
	const of = {
		scenario: name,
		feed: scenario.tags.feed ?? null
	};
	const lives = [...books.values()].flatMap(livesOf);
	const unanswered = unansweredIn(leaves, name);
	return {
		shares: sharesOf(lives, scenario, unanswered).map(({ metric, ...rest }) => ({
			metric,
			...of,
			...rest
		})),
		held: [{
			...of,
			...heldOf(books, moments.ownTime(name), moments.end)
		}],
		seen: seenOf(lives).map(({ kind, ...rest }) => ({
			kind,
			...of,
			...rest
		}))
	};
}
function unansweredIn(leaves, scenario) {
	const sums = {
		all: 0,
		stalled: 0
	};
	for (const leaf of leaves) {
		if (leaf.metric !== "ws_close_unanswered" || leaf.tags.scenario !== scenario) continue;
		const stalled = isStalled(leaf);
		leaf.column.forEach((_, value) => {
			sums.all += value;
			if (stalled) sums.stalled += value;
		});
	}
	return sums;
}
/** Open and lost time of all users within `windows`, the time of their scenario. */
function heldOf(books, windows, end) {
	const sums = {
		open: 0,
		lost: 0,
		users: 0,
		losing: 0
	};
	for (const entries of books.values()) {
		const own = {
			open: 0,
			plan: 0,
			lost: 0
		};
		for (const { state, from, to } of staysOf(entries, end)) own[state] += within$1(windows, from, to);
		const time = own.open + own.lost;
		sums.open += own.open;
		sums.lost += own.lost;
		if (time > 0) sums.users++;
		if (own.lost > LOSING * time) sums.losing++;
	}
	const { users, losing } = sums;
	return {
		openSeconds: seconds(sums.open),
		lostSeconds: seconds(sums.lost),
		users,
		losing
	};
}
function keptOf(books, windows, end) {
	return [...books.values()].flatMap((entries) => staysOf(entries, end)).filter(({ state }) => state !== "lost").reduce((sum, { from, to }) => sum + within$1(windows, from, to), 0) / 1e3;
}
function within$1(windows, from, to) {
	return windows.reduce((sum, one) => sum + Math.max(0, Math.min(to, one.to) - Math.max(from, one.from)), 0);
}
const seconds = (ms) => Math.round(ms) / 1e3;
/** What of the lives nobody asked about; nothing in a healthy run. */
function seenOf(lives) {
	const opened = lives.filter((life) => life.opened !== null);
	const early = opened.filter(({ end }) => end?.turn === "early");
	const of = opened.length;
	const redials = {
		n: sum(lives, "failedRedials"),
		of: sum(lives, "redials")
	};
	const regular = regularAge(early.map(({ opened, end }) => end.t - opened));
	return [
		{
			kind: "reopened",
			n: opened.filter(({ again }) => again).length,
			of
		},
		{
			kind: "redial",
			...redials
		},
		...byWords(early).map(([text, n]) => ({
			kind: "early-close",
			n,
			of,
			text
		})),
		...regular === null ? [] : [{
			kind: "regular-close",
			n: regular.n,
			of: early.length,
			ms: regular.ms
		}]
	].filter(({ n }) => n > 0);
}
function sum(lives, key) {
	return lives.reduce((total, life) => total + life[key], 0);
}
function byWords(early) {
	const counts = /* @__PURE__ */ new Map();
	for (const { end } of early) {
		const words = endWords(end.tags);
		counts.set(words, (counts.get(words) ?? 0) + 1);
	}
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

// src/evidence/measured.ts
/** What the samples say about one threshold; `figures` is null where its selector has none. */
function measuredOf(threshold, figures, seconds) {
	const { expression } = threshold;
	const key = formatThreshold(threshold);
	if (figures === null) return {
		threshold: key,
		actual: null,
		n: 0,
		distinct: null,
		beyond: null
	};
	const ofQuantile = expression.statistic.kind === "p" && figures.kind === "trend";
	return {
		threshold: key,
		actual: statisticOf(expression.statistic, figures, seconds),
		n: figures.count,
		distinct: figures.distinct,
		beyond: ofQuantile ? beyond(expression, figures.sorted) : null
	};
}
/** What each scenario has of a rate, where several have any. */
function scenariosOf({ cells }) {
	const rates = cells.filter(({ kind }) => kind === "rate");
	const byScenario = groupBy(rates, ({ tags }) => tags.scenario ?? "");
	if (byScenario.size < 2) return {};
	return { scenarios: Object.fromEntries([...byScenario].map(([scenario, of]) => [scenario, {
		n: sumOf(of, ({ count }) => count),
		trues: sumOf(of, ({ trues }) => trues)
	}])) };
}
/**
* A statistic in k6's meaning (k6: metrics/thresholds.go): a counter's `rate` is its total per second of the whole
* run. Null where the kind of metric has no such statistic; `count` of a trend or a rate is its samples.
*/
function statisticOf(statistic, figures, seconds) {
	switch (figures.kind) {
		case "trend": return trendStatistic(statistic, figures);
		case "counter":
			if (statistic.kind === "count") return figures.sum;
			return statistic.kind === "rate" ? seconds > 0 ? figures.sum / seconds : 0 : null;
		case "rate":
			if (statistic.kind === "count") return figures.count;
			return statistic.kind === "rate" ? figures.trues / figures.count : null;
		case "gauge": return gaugeStatistic(statistic, figures);
	}
}
function trendStatistic(statistic, { sorted, sum, count, min, max }) {
	switch (statistic.kind) {
		case "p": return quantile(sorted, statistic.percent / 100);
		case "med": return quantile(sorted, .5);
		case "avg": return sum / count;
		case "min": return min;
		case "max": return max;
		case "count": return count;
		default: return null;
	}
}
function gaugeStatistic({ kind }, { last, min, max }) {
	if (kind === "value") return last;
	if (kind === "min") return min;
	return kind === "max" ? max : null;
}
/** Samples on the wrong side of the bound. */
function beyond({ operator, bound }, sorted) {
	const n = sorted.length;
	const below = countBelow(sorted, bound, false);
	const notAbove = countBelow(sorted, bound, true);
	switch (operator) {
		case "<": return n - below;
		case "<=": return n - notAbove;
		case ">": return notAbove;
		case ">=": return below;
		case "==": return n - (notAbove - below);
		case "!=": return notAbove - below;
	}
}

// src/evidence/of-feeds.ts
/**
* What each feed says about the thresholds on a trend whose selector counts several: a quiet feed drowns in a busy one.
* By formatThreshold(). Merges anew: figures of the whole group are not valid any more.
*/
function measuredFeeds(group, thresholds, cube, merger) {
	const judged = thresholds.filter((threshold) => formatSelector(threshold.selector) === group.key).filter(({ expression }) => expression.statistic.kind !== "count");
	const byFeed = groupBy(group.cells, ({ tags }) => tags.feed ?? null);
	if (judged.length === 0 || byFeed.size < 2 || group.cells[0]?.kind !== "trend") return /* @__PURE__ */ new Map();
	const found = new Map(judged.map((threshold) => [formatThreshold(threshold), []]));
	for (const [feed, cells] of byFeed) {
		const figures = figuresOf({
			...group,
			cells
		}, cube, merger);
		const { min, sorted } = figures;
		const shape = {
			min,
			p25: quantile(sorted, .25),
			p50: quantile(sorted, .5),
			...belowOf(group.selector.metric, sorted)
		};
		for (const threshold of judged) {
			const { actual, n, distinct, beyond } = measuredOf(threshold, figures, 0);
			found.get(formatThreshold(threshold)).push({
				feed,
				actual,
				n,
				distinct,
				beyond,
				...shape
			});
		}
	}
	return found;
}

// src/evidence/opens.ts
/**
* Opened sockets and their socket-seconds by scenario and feed. Each open adds the time that was left until `end`
* (epoch ms), each end of a socket takes away what was left then, so that the order of events does not matter; a
* socket whose end nobody saw counts as open until `end`.
*/
function opensOf(leaves, end) {
	const found = /* @__PURE__ */ new Map();
	for (const { metric, tags, column } of leaves) {
		const opening = metric === "ws_connecting" && isOpen(tags.status);
		if (!opening && metric !== "ws_closes") continue;
		const scenario = tags.scenario ?? "";
		const feed = tags.feed ?? null;
		const key = JSON.stringify([scenario, feed]);
		const sum = found.get(key) ?? {
			scenario,
			feed,
			count: 0,
			ms: 0
		};
		found.set(key, sum);
		column.forEach((t, value) => {
			sum.ms += opening ? Math.max(0, end - t - value) : -value * (end - t);
			if (opening) sum.count += 1;
		});
	}
	return [...found].filter(([, { count }]) => count > 0).sort(([a], [b]) => a < b ? -1 : 1).map(([, { ms, ...rest }]) => ({
		...rest,
		seconds: Math.max(0, Math.round(ms)) / 1e3
	}));
}

// src/evidence/service-use.ts
/** Everything that the service handled: messages of either side, and requests. */
const HANDLED = [
	"ws_msgs_sent",
	"ws_msgs_received",
	"http_reqs"
];
/** What the service used of the generator's machine; nothing where it was not seen. */
function serviceIn(cube, use) {
	if (use === void 0 || use.within <= 0) return {};
	const cells = HANDLED.flatMap((metric) => cube.get(metric) ?? []);
	const messages = sumOf(cells, ({ sum }) => sum);
	const perMessage = messages > 0 ? use.used / messages : null;
	return { service: {
		cores: use.used / use.within,
		perMessage,
		messages
	} };
}

// src/evidence/shares.ts
/**
* The raw counts of default SLOs whose tries are samples: heartbeats and exchanges by their answers, iterations by what
* was begun of what a stated rate asks for. A wait that the plan's own end cut has no sample, and counts in neither.
*/
function countedShares(load, cube) {
	return Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
		const of = (metric) => (cube.get(metric) ?? []).filter(({ tags }) => tags.scenario === name);
		const base = {
			scenario: name,
			feed: scenario.tags.feed ?? null
		};
		return [
			...heartbeats(of),
			...exchanges(of),
			...iterations(scenario, of)
		].filter(({ n, stalled = 0 }) => n + stalled > 0).map(({ metric, ...counts }) => ({
			metric,
			...base,
			...counts
		}));
	});
}
function heartbeats(of) {
	return [{
		metric: "ws_heartbeat_missed",
		...waits(of("ws_heartbeat_missed"), of("ws_heartbeat_rtt"))
	}];
}
function exchanges(of) {
	const both = [...of("ws_roundtrip"), ...of("ws_roundtrip_timeout")];
	return [...groupBy(both, ({ tags }) => tags.exchange ?? "")].map(([name, cells]) => {
		return {
			metric: "ws_roundtrip_timeout",
			name,
			...waits(cells.filter(({ metric }) => metric === "ws_roundtrip_timeout"), cells.filter(({ metric }) => metric === "ws_roundtrip"))
		};
	});
}
/** Waits that were over, of those and the answered ones; what the generator slept through is in neither. */
function waits(over, answered) {
	const stalled = total(over.filter(isStalled));
	const bad = total(over) - stalled;
	return {
		bad,
		n: bad + samples(answered),
		...stalled > 0 && { stalled }
	};
}
/** An iteration that is still running at the end has no sample: it was begun, and is in neither. */
function iterations({ load }, of) {
	if (!isArrivalRate(load)) return [];
	const dropped = total(of("dropped_iterations"));
	return [{
		metric: "begun",
		bad: dropped,
		n: dropped + total(of("iterations"))
	}];
}
function total(cells) {
	return Math.round(sumOf(cells, ({ sum }) => sum));
}
function samples(cells) {
	return sumOf(cells, ({ count }) => count);
}

// src/evidence/step-shares.ts
/** Steps of REST by scenario and name, login among them; that of a whole run is of no scenario, and is not here. */
function stepsOf(load, cube) {
	const cells = cube.get("steps_failed") ?? [];
	const steps = Object.entries(load.work.scenarios).flatMap(([scenario, { tags }]) => {
		const of = {
			scenario,
			feed: tags.feed ?? null
		};
		const own = cells.filter((cell) => cell.tags.scenario === scenario);
		return [...groupBy(own, (cell) => cell.tags.name ?? "")].map(([name, done]) => ({
			of,
			name,
			done
		}));
	});
	return {
		shares: steps.map(({ of, name, done }) => ({
			metric: "steps_failed",
			...of,
			name,
			...countsOf(done)
		})),
		seen: steps.flatMap(({ of, name, done }) => lackingOf(done).map((one) => ({
			...one,
			...of,
			name
		})))
	};
}
function countsOf(all) {
	const done = all.filter((cell) => !isOurs$1(cell));
	const stalled = badIn(all.filter(isStalled));
	return {
		...toldOf(done),
		...stalled > 0 && { stalled }
	};
}
function toldOf(done) {
	const failed = done.filter(({ trues }) => trues > 0);
	const n = sumOf(done, ({ count }) => count);
	if (failed.length === 0) return {
		bad: 0,
		n
	};
	const reasons = [...groupBy(failed, ({ tags }) => reasonWords(tags))].map(([words, cells]) => [words, badIn(cells)]);
	reasons.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	return {
		bad: badIn(failed),
		n,
		reasons: Object.fromEntries(reasons)
	};
}
const badIn = (cells) => sumOf(cells, ({ trues }) => trues);
/** `503`, `no answer`, `timeout`, `save data.id`. */
function reasonWords({ reason = "", status, path }) {
	if (reason === "status") return status === "0" ? "no answer" : status ?? reason;
	return path === void 0 ? reason : `${reason} ${path}`;
}
/** Characters of an answer that a record keeps. */
const LONGEST$3 = 40;
/** What steps save and answers lacked, with the answer that came most often. */
function lackingOf(done) {
	const lacking = done.filter(({ tags, trues }) => trues > 0 && tags.path !== void 0);
	const of = sumOf(done, ({ count }) => count);
	return [...groupBy(lacking, ({ tags }) => tags.path)].map(([path, cells]) => {
		const [usual = ""] = [...groupBy(cells, ({ tags }) => tags.answer ?? "")].toSorted(([, a], [, b]) => badIn(b) - badIn(a))[0] ?? [];
		const text = safeLine(usual, LONGEST$3);
		return {
			kind: "not-saved",
			n: badIn(cells),
			of,
			path,
			...text === "" ? {} : { text }
		};
	});
}

// src/evidence/summary/agreement.ts
/**
* Relative difference that counts as equal for order statistics. On amd64 the stream gives the summary's very bits;
* Go may fuse multiply and add on arm64, which moves the last bit of an interpolated value.
*/
const SAME_BITS = 4 * Number.EPSILON;
/** Sums depend on the order of addition. */
const SAME_SUM = 1e-9;
/**
* Whether the engine's summary and the sample stream tell the same of one selector. What k6 tags otherwise than
* the evidence (the phase of its own metrics) is not compared.
*
* @returns The first difference, or null.
*/
function disagreement(selector, summary, figures) {
	if (metricOf(selector.metric)?.from === "engine" && selector.tags.phase !== void 0) return null;
	for (const [statistic, told] of summary) {
		const seen = figures === null ? NOTHING : comparable(statistic, figures);
		if (seen === null || equal(told, seen)) continue;
		return {
			what: "summary-mismatch",
			fault: "engine",
			message: `k6's summary and its samples disagree: ${statistic} of ${escaped(formatSelector(selector))} is ${told} in the summary and ${seen.value} in the samples`
		};
	}
	return null;
}
/**
* The first of k6's own metrics that has samples and does not stand in the summary, or null: k6 leaves out only what
* was never sampled.
*/
function unmentioned(sampled, summary) {
	for (const metric of sampled) {
		if (metricOf(metric)?.from !== "engine" || summary.has(metric)) continue;
		return {
			what: "summary-mismatch",
			fault: "engine",
			message: `k6's summary has no ${metric}, of which there are samples`
		};
	}
	return null;
}
/** A figure that is not finite equals none: no sample of a record is. */
function equal(told, { value, tolerance }) {
	return Number.isFinite(told) && Math.abs(told - value) <= tolerance * Math.abs(told);
}
/** A submetric without samples stands in the summary with zeros. */
const NOTHING = {
	value: 0,
	tolerance: 0
};
/** The stream's figure for one of the summary's words; null where k6's has no exact counterpart. */
function comparable(statistic, figures) {
	switch (figures.kind) {
		case "trend": return trendSeen(statistic, figures);
		case "counter": return statistic === "count" ? {
			value: figures.sum,
			tolerance: SAME_SUM
		} : null;
		case "rate": return rateSeen(statistic, figures);
		case "gauge": return null;
	}
}
function trendSeen(statistic, { sorted, count, min, max, sum }) {
	if (statistic === "count") return {
		value: count,
		tolerance: 0
	};
	if (statistic === "min") return {
		value: min,
		tolerance: 0
	};
	if (statistic === "max") return {
		value: max,
		tolerance: 0
	};
	if (statistic === "avg") return {
		value: sum / count,
		tolerance: SAME_SUM
	};
	if (statistic === "med") return {
		value: quantile(sorted, .5),
		tolerance: SAME_BITS
	};
	const percent = /^p\(([\d.]+)\)$/.exec(statistic)?.[1];
	return percent === void 0 ? null : {
		value: quantile(sorted, Number(percent) / 100),
		tolerance: SAME_BITS
	};
}
function rateSeen(statistic, { trues, count }) {
	if (statistic === "rate") return {
		value: trues / count,
		tolerance: SAME_BITS
	};
	if (statistic === "passes") return {
		value: trues,
		tolerance: 0
	};
	return statistic === "fails" ? {
		value: count - trues,
		tolerance: 0
	} : null;
}

// src/evidence/record.ts
/** What is told of every user has been read before the samples are condensed. */
const READ = /* @__PURE__ */ new Set([
	LIFE,
	LATENCY_OF,
	CONTENT
]);
/** One run's evidence, condensed: everything that is judged, and whether anything is missing. */
function condense(intake, end, facts) {
	const { load, leaves, beside, starts, nonFinite } = intake;
	const { companions = [] } = facts;
	const moments = new Moments(load, leaves, starts);
	const peak = peakOf(leaves);
	const opens = opensOf(leaves, moments.end);
	const { wanted, settled, kept, ...lives } = accountOf(load, leaves, moments);
	const { deliveries, silences, ...feeds } = feedsOf$1(load, leaves, moments);
	const measured = leaves.filter(({ metric }) => !READ.has(metric));
	const cube = cubeOf(measured.flatMap((leaf) => condensed(leaf, end, moments)));
	const sockets = socketsOf$1(cube, peak);
	const http = httpOf(cube);
	const steps = stepsOf(load, cube);
	const shares = [
		...lives.shares,
		...feeds.shares,
		...steps.shares,
		...countedShares(load, cube)
	];
	const rows = rowsOf(load, cube, end, moments.duration / 1e3);
	const evidence = {
		load,
		engine: facts.provenance.engine.name,
		end,
		companions,
		cube,
		sockets,
		http,
		nonFinite,
		settled,
		wanted: (scenario) => wanted.get(scenario) ?? 0,
		reached: (scenario, at) => moments.reached(scenario, at),
		...facts.stopped !== void 0 && { stopped: facts.stopped }
	};
	const problems = [...problemsOf(evidence), ...rows.problems];
	return {
		version: 1,
		generator: 1,
		plan: {
			name: load.plan.name,
			file: load.plan.file
		},
		series: facts.series,
		provenance: facts.provenance,
		timeline: load.timeline,
		duration: moments.duration,
		ended: end.how,
		abortedOn: end.how === "aborted" ? abortedOn(load, rows.measured) : null,
		complete: isComplete(problems),
		problems,
		stats: rows.stats,
		measured: rows.measured,
		deliveries,
		sockets,
		http,
		closes: closesOf(cube),
		opens,
		shares,
		held: lives.held,
		silences,
		seen: [
			...lives.seen,
			...feeds.seen,
			...steps.seen
		],
		health: {
			...healthOf(cube, end.health, {
				...facts,
				load
			}),
			...facts.local !== void 0 && { local: facts.local },
			...serviceIn(cube, facts.service),
			...facts.planned && { brought: broughtOf(load, moments, kept, shares, facts.planned) }
		},
		bytes: bytesOf(cube),
		...companions.length > 0 && { companions: besideOf(companions, beside, moments) }
	};
}
/** A leaf's cells; its samples are let go, so that no value is held twice for long. */
function condensed(leaf, end, moments) {
	const words = end.summary?.get(leaf.metric)?.keys();
	const cells = cellsOf(leaf, kindOf(leaf.metric, words), moments);
	leaf.column.clear();
	return cells;
}
/**
* Visits every selector that anybody asks for once: its values are merged, read and let go, so that no more than
* one selector's values are held beside the cells.
*/
function rowsOf(load, cube, end, seconds) {
	const summary = comparedSummary(end);
	const rows = {
		stats: [],
		measured: [],
		problems: []
	};
	const measured = /* @__PURE__ */ new Map();
	const merger = new Merger();
	for (const group of visited(load, cube, summary)) {
		const figures = figuresOf(group, cube, merger);
		const shown = withoutOurs(group);
		const own = shown === group ? figures : figuresOf(shown, cube, merger);
		if (own !== null) rows.stats.push(statsOf(group, own, seconds));
		for (const threshold of load.thresholds) {
			if (formatSelector(threshold.selector) !== group.key) continue;
			measured.set(formatThreshold(threshold), {
				...measuredOf(threshold, own, seconds),
				...scenariosOf(shown)
			});
		}
		const told = summary.get(group.key);
		const problem = told === void 0 ? null : disagreement(group.selector, told.statistics, figures);
		if (problem !== null) rows.problems.push(problem);
		for (const [key, feeds] of measuredFeeds(group, load.thresholds, cube, merger)) measured.set(key, {
			...measured.get(key),
			feeds
		});
	}
	const left = hasSummary(end) ? unmentioned(cube.keys(), summary) : null;
	if (left !== null) rows.problems.push(left);
	rows.measured.push(...load.thresholds.flatMap((threshold) => measured.get(formatThreshold(threshold)) ?? []));
	return rows;
}
/** What the generator could not do itself is in no row, but in the one that asks for it by its reason. */
function withoutOurs(group) {
	if (group.selector.tags.reason !== void 0 || !group.cells.some(isOurs$1)) return group;
	return {
		...group,
		cells: group.cells.filter((cell) => !isOurs$1(cell))
	};
}
/** After a kill there is nothing to agree with: the stream may end before the summary does. */
function hasSummary({ how, summary }) {
	return summary !== null && (how === "clean" || how === "aborted");
}
function comparedSummary(end) {
	const told = /* @__PURE__ */ new Map();
	if (!hasSummary(end)) return told;
	for (const [text, statistics] of end.summary ?? []) {
		const selector = selectorOrNull(text);
		if (selector !== null && !INTERNAL.has(selector.metric)) told.set(formatSelector(selector), {
			selector,
			statistics
		});
	}
	return told;
}
/** A script's own metric may have a name that no plan could ask for. */
function selectorOrNull(text) {
	try {
		return parseSelector(text);
	} catch {
		return null;
	}
}
function visited(load, cube, summary) {
	const groups = new Map(groupsOf(cube).map((group) => [group.key, group]));
	const asked = [
		...load.thresholds.map(({ selector }) => selector),
		...load.gates.map(({ selector }) => selector),
		...[...summary.values()].map(({ selector }) => selector)
	];
	for (const selector of asked) {
		const key = formatSelector(selector);
		if (!groups.has(key)) groups.set(key, groupOf(cube, selector));
	}
	return groups.values();
}
/** The threshold on which the engine stopped: the first broken one that may stop it. */
function abortedOn(load, measured) {
	const stoppers = load.thresholds.filter((threshold) => threshold.abortOnFail);
	const one = stoppers.find((threshold) => {
		const actual = measured.find((row) => row.threshold === formatThreshold(threshold))?.actual ?? null;
		return actual !== null && !holds(threshold.expression, actual);
	}) ?? stoppers[0];
	return one === void 0 ? null : formatThreshold(one);
}

// src/evidence/collector.ts
/** `engine`: the source of the load's own samples; all others are of companions. */
function createCollector(load, engine) {
	return new SampleCollector(load, engine);
}
var SampleCollector = class {
	#load;
	#engine;
	#leaves = new Leaves();
	#beside = /* @__PURE__ */ new Map();
	#live;
	#starts = /* @__PURE__ */ new Map();
	#nonFinite = /* @__PURE__ */ new Map();
	#latest;
	constructor(load, engine) {
		this.#load = load;
		this.#engine = engine;
		this.#live = new Live(load);
	}
	add(batch) {
		for (const sample of batch) {
			const { t, metric, value, tags } = sample;
			if (!Number.isFinite(value) || !Number.isFinite(t)) this.#drop(metric);
			else if (sample.source !== this.#engine) this.#addBeside(sample);
			else if (metric === "scenario_start") this.#anchor(sample);
			else if (metric !== "flush_filler") {
				const leaf = this.#latest?.metric === metric && this.#latest.tags === tags ? this.#latest : this.#leaves.of(metric, tags);
				leaf.column.add(t, value);
				this.#latest = leaf;
				this.#live.add(sample);
			}
		}
	}
	live(now) {
		return this.#live.progress(now);
	}
	finish(end, facts) {
		const { all } = this.#leaves;
		return condense({
			load: this.#load,
			leaves: all,
			beside: this.#beside,
			starts: this.#starts,
			nonFinite: this.#nonFinite
		}, end, facts);
	}
	#addBeside({ source, metric, tags, t, value }) {
		const leaves = this.#beside.get(source) ?? new Leaves(true);
		this.#beside.set(source, leaves);
		leaves.of(metric, tags).column.add(t, value);
	}
	#anchor({ tags, value }) {
		this.#live.anchor(tags.scenario, value);
		const name = tags.scenario ?? "";
		this.#starts.set(name, Math.min(value, this.#starts.get(name) ?? value));
	}
	#drop(metric) {
		this.#nonFinite.set(metric, (this.#nonFinite.get(metric) ?? 0) + 1);
	}
};

// src/evidence/series.ts
/**
* What a run may be compared with: load digest, engine with its major version, environment, the caller's key and runner
* label (design.md, words). Of the engine's version (`2.2.0`) only the first number counts.
*/
function seriesOf(load, provenance) {
	const { engine, runnerLabel } = provenance;
	return keyed({
		digest: load.digest,
		profile: load.profile,
		engine: `${engine.name}-${engine.version.replace(/^v/, "").split(".")[0]}`,
		environment: load.work.environment ?? null,
		...load.jobKey === void 0 ? {} : { jobKey: load.jobKey },
		runnerLabel
	});
}

// src/model/address.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
const { IPv4, isValid, parse: parse$1, parseCIDR } = import_ipaddr.default;
/** IANA's special-purpose registries and the clouds' metadata addresses; the first row that fits counts. */
const V4 = [
	[
		"100.100.100.200/32",
		"never",
		"a metadata address (Alibaba Cloud)"
	],
	[
		"168.63.129.16/32",
		"never",
		"a metadata address (Azure)"
	],
	[
		"192.0.0.192/32",
		"never",
		"a metadata address (Oracle Cloud)"
	],
	[
		"169.254.0.0/16",
		"never",
		"a link-local or metadata address (RFC 3927)"
	],
	[
		"0.0.0.0/8",
		"never",
		"an unspecified address (RFC 1122)"
	],
	[
		"127.0.0.0/8",
		"loopback",
		"a loopback address"
	],
	[
		"10.0.0.0/8",
		"private",
		"a private address (RFC 1918)"
	],
	[
		"172.16.0.0/12",
		"private",
		"a private address (RFC 1918)"
	],
	[
		"192.168.0.0/16",
		"private",
		"a private address (RFC 1918)"
	],
	[
		"100.64.0.0/10",
		"private",
		"a shared address behind a carrier or cluster (RFC 6598)"
	],
	[
		"198.18.0.0/15",
		"private",
		"an address of a test network (RFC 2544)"
	],
	[
		"192.0.0.0/24",
		"private",
		"an address for protocol assignments (RFC 6890)"
	],
	[
		"224.0.0.0/4",
		"never",
		"a multicast address (RFC 5771)"
	],
	[
		"240.0.0.0/4",
		"never",
		"a reserved or broadcast address (RFC 1112)"
	]
];
const V6 = [
	[
		"::/128",
		"never",
		"an unspecified address (RFC 4291)"
	],
	[
		"::1/128",
		"loopback",
		"a loopback address"
	],
	[
		"fd00:ec2::/32",
		"never",
		"a metadata or credentials address (AWS)"
	],
	[
		"fd20:ce::254/128",
		"never",
		"a metadata address (Google Cloud)"
	],
	[
		"fd00:c1::a9fe:a9fe/128",
		"never",
		"a metadata address (Oracle Cloud)"
	],
	[
		"fd00:42::42/128",
		"never",
		"a metadata address (Scaleway)"
	],
	[
		"fe80::/10",
		"never",
		"a link-local address (RFC 4291)"
	],
	[
		"ff00::/8",
		"never",
		"a multicast address (RFC 4291)"
	],
	[
		"fc00::/7",
		"private",
		"a private address (RFC 4193)"
	],
	[
		"fec0::/10",
		"private",
		"a site-local address (RFC 3879)"
	],
	[
		"64:ff9b:1::/48",
		"private",
		"an address behind a local translator (RFC 8215)"
	],
	[
		"2001::/32",
		"private",
		"an address behind a Teredo tunnel (RFC 4380)"
	]
];
/** What is never granted, as CIDR: an engine that can refuse addresses by itself is told, as a second wall. */
const NEVER = [...V4, ...V6].filter(([, reach]) => reach === "never").map(([range]) => range);
/** IPv6 ranges that carry an IPv4 address, and the byte at which it stands. */
const EMBEDDED = [
	["::ffff:0:0/96", 12],
	["::ffff:0:0:0/96", 12],
	["::/96", 12],
	["64:ff9b::/96", 12],
	["2002::/16", 2]
];
const PUBLIC = {
	reach: "public",
	what: "a public address"
};
/** The class of an IP literal, without brackets, in any spelling that URLs know; undefined for anything else. */
function classOf(address) {
	const ip = parsed(address);
	if (ip === void 0) return void 0;
	if (ip instanceof IPv4) return within(ip, V4);
	const own = within(ip, V6);
	if (own !== PUBLIC) return own;
	for (const [range, at] of EMBEDDED) if (ip.match(parseCIDR(range))) return within(new IPv4(ip.toByteArray().slice(at, at + 4)), V4);
	return PUBLIC;
}
/** Whether it is an IPv4 literal. */
function isV4(address) {
	return parsed(address)?.kind() === "ipv4";
}
function within(ip, rows) {
	for (const [range, reach, what] of rows) if (ip.match(parseCIDR(range))) return {
		reach,
		what
	};
	return PUBLIC;
}
/**
* The URL standard's own parser comes first: it reads every spelling that a resolver does, and those that ipaddr.js
* does not know or reads otherwise (`127.1.`, `0x`, octal numbers inside IPv6).
*/
function parsed(address) {
	const [plain = ""] = address.split("%");
	const host = plain.includes(":") ? `[${plain}]` : plain;
	if (!/^[0-9a-fx.:[\]]+$/i.test(host) || !URL.canParse(`http://${host}`)) return void 0;
	const canonical = new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, "");
	return isValid(canonical) ? parse$1(canonical) : void 0;
}

// src/plan/expected/users.ts
/** Seconds that the users of a scenario have together within these stretches, ms since the start of the run. */
function userSeconds({ work }, scenario, within) {
	const found = Object.hasOwn(work.scenarios, scenario) ? work.scenarios[scenario] : void 0;
	if (found === void 0) return 0;
	return area(curveOf(found), within.map((span) => ({
		...span,
		phase: "steady"
	})));
}

// src/plan/grant/policy.ts
/**
* Checks every target by the addresses that its host resolves to, and says which address each host is to be
* dialled at: the first IPv4 one, else the first. An IP literal needs no pin.
*
* @param addresses host (ResolvedTarget.host) to what it resolves to; IP literals may be left out.
* @throws {Failure} `policy` for every target that is not granted; `target` for a host without any address.
*/
function checkTargets(targets, addresses, policy) {
	const refusals = [];
	const unknown = [];
	const pins = /* @__PURE__ */ new Map();
	for (const target of targets) {
		const isLiteral = classOf(target.host) !== void 0;
		const found = isLiteral ? [target.host] : addresses.get(target.host) ?? [];
		const [first] = found;
		if (first === void 0) unknown.push(`target ${target.name}: the host ${target.host} does not resolve`);
		refusals.push(...found.flatMap((address) => refusal(target, address, policy) ?? []).slice(0, 1));
		if (!isLiteral && first !== void 0) pins.set(target.host, found.find(isV4) ?? first);
	}
	if (refusals.length > 0) throw new Failure("policy", refusals.join("\n"));
	if (unknown.length > 0) throw new Failure("target", unknown.join("\n"));
	return pins;
}
function refusal(target, address, policy) {
	const kind = classOf(address);
	const at = address === target.host ? "" : `, resolved to ${shown(address)}`;
	const what = `target ${target.name} (${target.origin}${at})`;
	if (kind === void 0) return `${what} is refused: that is not an IP address`;
	if (kind.reach === "never") return `${what} is refused: ${kind.what} is never granted`;
	if (!needsGrant(kind, policy) || policy.grants.some((grant) => covers$1(grant, target))) return void 0;
	return `${what} is not granted: ${kind.reach === "private" ? `${kind.what} always needs a grant` : "in CI every target needs a grant"}. If it is yours to load, ${policy.reader === "action" ? `add the line ${target.origin} to the input allowed-targets` : `add --allow-target ${target.origin}`}`;
}
function needsGrant({ reach }, { ci }) {
	return reach === "private" || reach === "public" && ci;
}
/** Scheme, host and port count; http covers ws and https covers wss. */
function covers$1(grant, target) {
	const [scheme] = target.origin.split(":");
	return (grant.scheme === "http" ? ["http", "ws"] : grant.scheme === "https" ? ["https", "wss"] : [grant.scheme]).includes(scheme ?? "") && grant.host === target.host && grant.port === target.port;
}
/** What a resolver answers is not ours: only characters of an address are shown. */
function shown(address) {
	return address.replace(/[^0-9a-z.:%]/gi, "?").slice(0, 64);
}

// src/plan/grant/public-texts.ts
const PHASES = [
	"ramp",
	"steady",
	"disrupt",
	"idle",
	"down"
];
/** Facts of a run that stand on its page, and by which its records are told apart. */
const FACTS = "GITHUB_SHA GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_REF GITHUB_REF_NAME GITHUB_HEAD_REF GITHUB_BASE_REF GITHUB_REPOSITORY GITHUB_REPOSITORY_OWNER GITHUB_SERVER_URL GITHUB_WORKFLOW GITHUB_JOB GITHUB_EVENT_NAME".split(" ");
/** Texts that are no secret, whatever variable holds them. `env`: the caller's. */
function publicTexts(load, env) {
	return /* @__PURE__ */ new Set([
		...plainWords(load),
		...expectedBuilds(load, env),
		...FACTS.flatMap((name) => env[name] ?? [])
	]);
}
/** They are compared with what runs: a build that is masked would equal any other. */
function expectedBuilds(load, env) {
	return Object.values(load.targets).flatMap(({ expect = "" }) => parsePlaceholders(expect)).flatMap((piece) => typeof piece === "string" || piece.kind !== "env" ? [] : env[piece.name] ?? []);
}
/** Names and tags of the plan: reports are keyed by them. */
function plainWords({ plan, profile, targets, variables, work }) {
	const scenarios = Object.entries(work.scenarios);
	return [
		...PHASES,
		plan.name,
		plan.file,
		profile,
		...work.environment === void 0 ? [] : [work.environment],
		...Object.keys(targets),
		...variables.flatMap(({ fallback }) => fallback === void 0 ? [] : [fallback]),
		...scenarios.flatMap(([name, scenario]) => [
			name,
			...Object.values(scenario.tags),
			...feedsOf(scenario)
		])
	];
}
function feedsOf(scenario) {
	if (scenario.kind === "rest") return [];
	return scenario.socket.messages.flatMap((messages) => Object.values(ownTags(messages) ?? {}));
}
/** Whether a text is a metric's name, or a word that our tables of metrics, outcomes and codes are written in. */
function isOwnWord(text) {
	vocabulary ??= wordsOfTables();
	return vocabulary.has(text.toLowerCase());
}
let vocabulary;
function wordsOfTables() {
	const names = METRICS.flatMap(({ name, tags = [] }) => [name, ...tags]);
	const texts = JSON.stringify([
		METRICS,
		OUTCOMES,
		CODES$1
	]).toLowerCase();
	return /* @__PURE__ */ new Set([...names, ...texts.match(/[a-z]+/g) ?? []]);
}

// src/plan/grant/targets.ts
/**
* Fills in the targets' URLs and checks them, and what uses them.
*
* @param values from resolveVariables().
* @throws {Failure} `plan`: a URL that is none, or not a plain base URL; a scheme that does not fit its use.
*/
function resolveTargets(load, values) {
	const problems = [];
	const targets = [];
	for (const [name, { url: text }] of Object.entries(load.targets)) {
		const url = filled(text, values);
		const origin = readOrigin(url);
		if ("problem" in origin) problems.push(`${place(load, name, text)}: ${origin.problem}`);
		else targets.push({
			name,
			url,
			origin: origin.text,
			host: origin.host,
			port: origin.port
		});
	}
	problems.push(...useProblems(load, targets));
	if (problems.length > 0) throw new Failure("plan", problems.join("\n"));
	return targets;
}
/** Those that virtual users dial; what only `version` and the like use is left out. */
function dialledTargets({ work }, targets) {
	const names = new Set(usesOf(work).map(({ target }) => target));
	return targets.filter(({ name }) => names.has(name));
}
/** The text with its `${VAR}`s filled in. One that is not set or empty falls back, as everywhere. */
function filled(text, values) {
	return parsePlaceholders(text).map((piece) => {
		if (typeof piece === "string") return piece;
		if (piece.kind !== "env") return "";
		return Object.hasOwn(values, piece.name) && values[piece.name] || piece.fallback || "";
	}).join("");
}
/** File, line where one is known, and the target: the value itself may be a secret. */
function place(load, name, text) {
	const variable = variableIn(load, text);
	if (variable === void 0) return `${load.plan.file}: the url of target ${name} is not a base URL`;
	return `${`${load.plan.file}:${variable.line}:${variable.column}`} the url of target ${name}, which takes \${${variable.name}}, is not a base URL`;
}
function variableIn(load, text) {
	for (const piece of parsePlaceholders(text)) {
		if (typeof piece === "string" || piece.kind !== "env") continue;
		const found = load.variables.find(({ name }) => name === piece.name);
		if (found !== void 0) return found;
	}
}
function useProblems(load, targets) {
	const problems = usesOf(load.work).flatMap(({ where, target, rest, socket }) => {
		const found = targets.find(({ name }) => name === target);
		if (found === void 0) return [];
		const fits = socket ? /^wss?:/.test(found.origin) : /^https?:/.test(found.origin);
		const wanted = socket ? "ws:// or wss://" : "http:// or https://";
		const scheme = fits ? [] : [`${load.plan.file}: ${where} uses target ${target}, which is ${found.origin}; it needs ${wanted}`];
		const follows = /^(\/|\?|\$\{|$)/.test(rest) ? [] : [`${load.plan.file}: the url of ${where} must go on with / or ? after \${targets.${target}}`];
		return [...scheme, ...follows];
	});
	return [...new Set(problems)];
}
/** Names among the hosts: they need looking up. IP literals are their own address. */
function hostsToResolve(targets) {
	const hosts = targets.map(({ host }) => host).filter((host) => classOf(host) === void 0);
	return [...new Set(hosts)];
}

// src/plan/grant/secrets.ts
/** A piece of a path this long is taken for a token; a shorter one is a name. */
const LEAST_TOKEN = 16;
/**
* What must not be shown of the values that the caller's environment gives a plan: each of at least six characters. Of
* a URL only what may be secret: user, password, query, fragment, and a path. A text that the plan itself shows (a
* name, a tag, a default, the host of a target) is no secret, nor is the build that it expects, nor a fact of the run that
* its every reader sees (its commit, its id, its branch). A word of our own vocabulary, such as `connect`, is one only where
* the variable's name says so: it stands in every report.
*
* @param env the caller's environment; only the plan's names, and those of the run's facts, are looked up.
*/
function secretsOf(load, env) {
	const names = new Set(load.variables.map(({ name }) => name));
	const values = Object.fromEntries([...names].flatMap((name) => Object.hasOwn(env, name) && env[name] ? [[name, env[name]]] : []));
	const shown = publicTexts(load, env);
	const origins = originsOf(load, values);
	const isSecret = (text, name) => text.length >= 6 && !shown.has(text) && !origins.some((origin) => origin.includes(text.toLowerCase())) && (SECRET_NAME.test(name) || !isOwnWord(text));
	const secrets = Object.entries(values).flatMap(([name, value]) => partsOf(value).filter((part) => isSecret(part, name)));
	return [...new Set(secrets)];
}
/** A plain value is one part; of a URL its origin is none. */
function partsOf(value) {
	if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value) || !URL.canParse(value)) return [value];
	const url = new URL(value);
	const written = value.replace(/^[^:]+:\/\/[^/?#]*/, "");
	const path = written.replace(/[?#].*$/s, "");
	return [
		url.username,
		url.password,
		decoded(url.username),
		decoded(url.password),
		written,
		path,
		...path.split("/").filter((piece) => piece.length >= LEAST_TOKEN),
		url.search.slice(1),
		...[...url.searchParams].map(([, given]) => given),
		url.hash.slice(1)
	];
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** Of targets that cannot be resolved there is nothing to show. */
function originsOf(load, values) {
	try {
		return resolveTargets(load, values).map(({ origin }) => origin);
	} catch {
		return [];
	}
}

// src/plan/grant/variables.ts
/**
* The values of the plan's `${VAR}`s; an empty one counts as unset (plan-language, "Values"). A name that is unset
* and has several defaults is left out: each of its uses falls back on its own.
*
* @param env the caller's environment; only the plan's names are looked up.
* @throws {Failure} `plan`, naming each variable that is not set and each that holds a line break, with its line.
* No value is ever part of the message.
*/
function resolveVariables(load, env) {
	const problems = new Problems(load.plan.file);
	const values = /* @__PURE__ */ new Map();
	for (const [name, uses] of byName(load.variables)) {
		const value = chosenValue(name, uses, env);
		if (value !== void 0) values.set(name, value);
		for (const use of uses) checkUse(problems, use, value);
	}
	problems.throwIfAny();
	return Object.fromEntries(values);
}
/** Names of variables that are not set and have no default, in the order of the plan. */
function missingVariables(load, env) {
	return [...byName(load.variables)].filter(([name, uses]) => !(Object.hasOwn(env, name) && env[name]) && uses.some(({ fallback }) => fallback === void 0)).map(([name]) => name);
}
function byName(variables) {
	const uses = /* @__PURE__ */ new Map();
	for (const variable of variables) uses.set(variable.name, [...uses.get(variable.name) ?? [], variable]);
	return uses;
}
function chosenValue(name, uses, env) {
	const set = Object.hasOwn(env, name) ? env[name] : void 0;
	if (set !== void 0 && set !== "") return set;
	const fallbacks = new Set(uses.flatMap(({ fallback }) => fallback === void 0 ? [] : [fallback]));
	return fallbacks.size === 1 ? [...fallbacks][0] : void 0;
}
function checkUse(problems, use, value) {
	const { name, fallback } = use;
	if ((value === void 0 || value === "") && fallback === void 0) {
		const advice = `set it, or give it a default: \${${name}:-...}`;
		problems.add(use, "", `the environment variable ${name} is not set; ${advice}`);
	}
	if (/[\r\n\0]/.test(value ?? fallback ?? "")) problems.add(use, "", `the value of ${name} holds a line break or NUL, which no URL or header may`);
}

// src/engine/embedded/network/network.ts
/**
* Certificates are checked, whatever NODE_TLS_REJECT_UNAUTHORIZED says: k6 does not read it, and one variable for all of
* a runner's Node programs is no word of the caller's that this service need not be the one it says it is.
*/
const CHECKED = { rejectUnauthorized: true };
/** A pinned name is dialled at its checked address; Host header and SNI stay the name. */
function pinnedLookup(pins) {
	return (hostname, options, callback) => {
		const address = pins.get(hostname.toLowerCase());
		if (address === void 0) return lookup(hostname, options, callback);
		const family = isIP(address);
		if (options.all) callback(null, [{
			address,
			family
		}]);
		else callback(null, address, family);
	};
}
/** What all connections of a run share: the pins, and the list of what must be closed at its end. */
var Network = class {
	lookup;
	#open = /* @__PURE__ */ new Set();
	constructor(pins) {
		this.lookup = pinnedLookup(pins);
	}
	/** Plain TCP, or TLS with the host's name as SNI. `path` would make it a local socket. */
	dial(options, secure) {
		const { host = "localhost" } = options;
		const servername = options.servername || (isIP(host) === 0 ? host : "");
		const settings = {
			...options,
			...CHECKED,
			host,
			servername,
			path: void 0,
			lookup: this.lookup
		};
		return this.track(secure ? connect$1(settings) : connect(settings));
	}
	track(socket) {
		if (this.#open.has(socket)) return socket;
		this.#open.add(socket);
		socket.once("close", () => this.#open.delete(socket));
		return socket;
	}
	/** Waits until every connection is closed, at most `grace` ms, then cuts the rest. */
	async close(grace) {
		const closed = [...this.#open].map((socket) => new Promise((done) => socket.destroyed ? done() : socket.once("close", () => done())));
		const timer = setTimeout(() => this.cut(), grace);
		await Promise.all(closed);
		clearTimeout(timer);
	}
	cut() {
		for (const socket of this.#open) socket.destroy();
	}
};
/** Bytes of a VU's connections since they were last asked for: k6's data_received and data_sent. */
var Traffic = class {
	#sockets = /* @__PURE__ */ new Set();
	add(socket) {
		this.#sockets.add({
			socket,
			read: 0,
			written: 0
		});
	}
	take() {
		let received = 0;
		let sent = 0;
		for (const metered of this.#sockets) {
			const { bytesRead, bytesWritten, destroyed } = metered.socket;
			received += bytesRead - metered.read;
			sent += bytesWritten - metered.written;
			metered.read = bytesRead;
			metered.written = bytesWritten;
			if (destroyed) this.#sockets.delete(metered);
		}
		return {
			received,
			sent
		};
	}
};
/** Keep-alive HTTP connections of one VU. */
var Agents = class {
	http = new Agent({ keepAlive: true });
	https = new Agent$1({
		keepAlive: true,
		...CHECKED
	});
	close() {
		this.http.destroy();
		this.https.destroy();
	}
};

// src/target/dial.ts
/** Connects, shakes TLS where it is spoken, and closes; nothing is sent. Null: it is there. Never throws. */
function dial$1(endpoint, dialling) {
	const { signal, timeout } = dialling;
	return new Promise((resolve) => {
		const socket = open(endpoint, dialling);
		const stop = () => end({
			kind: "local",
			words: "was not waited for"
		});
		const timer = setTimeout(() => end({
			kind: "service",
			words: slow(timeout)
		}), timeout);
		function end(result) {
			clearTimeout(timer);
			signal.removeEventListener("abort", stop);
			socket.on("error", () => void 0).destroy();
			resolve(result);
		}
		signal.addEventListener("abort", stop);
		if (signal.aborted) return stop();
		socket.once(endpoint.secure ? "secureConnect" : "connect", () => end(null));
		socket.once("error", (error) => end(unconnected(error.code ?? "")));
	});
}
function open({ host, port, secure }, { pins, roots }) {
	const lookup = pinnedLookup(pins);
	if (!secure) return connect({
		host,
		port,
		lookup
	});
	const servername = isIP(host) === 0 ? host : "";
	const ca = roots === void 0 ? {} : {
		ca: [...roots],
		allowPartialTrustChain: true
	};
	return connect$1({
		host,
		port,
		lookup,
		servername,
		...ca,
		...CHECKED
	});
}
const slow = (timeout) => `gave no connection within ${timeout / 1e3} s`;
const SERVICE = {
	ECONNREFUSED: "refused the connection",
	ECONNRESET: "cut the connection",
	EPIPE: "cut the connection",
	ETIMEDOUT: "gave no connection in time",
	EHOSTUNREACH: "cannot be reached from this machine",
	ENETUNREACH: "cannot be reached from this machine",
	EHOSTDOWN: "cannot be reached from this machine",
	ENOTFOUND: "does not resolve"
};
/** Node's names for what is wrong with a certificate (doc/api/tls.md, "X509 certificate error codes"). */
const CERTIFICATE = /CERT|^UNABLE_TO_(GET|VERIFY|DECODE|DECRYPT)|^(INVALID_CA|PATH_LENGTH_EXCEEDED|INVALID_PURPOSE|HOSTNAME_MISMATCH|CRL_)/;
function unconnected(code) {
	const words = SERVICE[code];
	if (words !== void 0) return {
		kind: "service",
		words
	};
	if (code.startsWith("ERR_SSL_") || code === "EPROTO") return {
		kind: "service",
		words: `did not shake TLS (${code})`
	};
	if (CERTIFICATE.test(code)) return {
		kind: "certificate",
		words: `showed a certificate that is not accepted (${code})`
	};
	return {
		kind: "local",
		words: `could not be tried (${code})`
	};
}

// src/target/preflight.ts
const TIMEOUT$1 = 1e4;
/** ms until the second try: a service that is just taking over its port is no dead one. */
const AGAIN = 500;
/**
* Connects once to each of the targets, and shakes TLS where it is spoken (design.md section 5,
* "Preflight"). No upgrade, no request, no login: those failures are told by the load itself.
*
* @throws {Failure} `target`, where one cannot be connected to, twice; `cancelled`.
*/
async function preflight(load, targets, flying) {
	const started = performance.now();
	const dialled = distinct(targets).filter((target) => !isBehindProxy(target, flying));
	const roots = dialled.some(isSecure) ? await flying.engine.roots?.() : void 0;
	const dialling = {
		...flying,
		roots: roots ?? void 0,
		timeout: flying.timeout ?? TIMEOUT$1
	};
	const tried = await Promise.all(dialled.map((target) => twice(target, dialling)));
	if (flying.signal.aborted) throw new Failure("cancelled", "stopped before the load");
	const found = tried.flatMap((one) => one ?? []);
	const lets = found.filter((one) => isLeftToTheLoad(one, roots));
	for (const one of lets) flying.log.warn(`${sentence$1(one, load)}: the load decides`);
	const dead = found.filter((one) => !lets.includes(one));
	if (dead.length > 0) throw notConnected(dead, load, performance.now() - started);
}
/** One of each address. */
function distinct(targets) {
	const key = (target) => `${isSecure(target)} ${target.port} ${target.host}`;
	return [...new Map(targets.toReversed().map((target) => [key(target), target])).values()].toReversed();
}
const isSecure = ({ origin }) => /^(wss|https):/.test(origin);
const LOOPBACK = /^(localhost|127\..*|::1)$/;
function isBehindProxy({ name, host }, { proxied, log }) {
	const behind = proxied && !LOOPBACK.test(host);
	if (behind) log.info(`target ${name} is not tried before the load, since a proxy is set`);
	return behind;
}
async function twice(target, dialling) {
	const { host, port } = target;
	const endpoint = {
		host,
		port,
		secure: isSecure(target)
	};
	if (await dial$1(endpoint, dialling) === null) return null;
	await setTimeout$1(AGAIN, void 0, { signal: dialling.signal }).catch(() => void 0);
	const why = await dial$1(endpoint, dialling);
	return why === null ? null : {
		target,
		why
	};
}
/** What is not the service's doing, and a certificate that the engine may know better. */
function isLeftToTheLoad({ why }, roots) {
	return why.kind === "local" || why.kind === "certificate" && roots === null;
}
/** `ws://127.0.0.1:9999 refused the connection (target feed, plan.yaml:4)`. */
function sentence$1({ target: { name, origin }, why }, { plan, targets }) {
	const line = targets[name]?.urlLine ?? 0;
	return `${origin} ${why.words} (target ${name}, ${plan.file}${line > 0 ? `:${line}` : ""})`;
}
function notConnected(dead, load, took) {
	const words = dead.map((one) => sentence$1(one, load));
	const step = {
		step: "connect",
		state: "failed",
		result: `${words.join("; ")}; tried twice`,
		took
	};
	const message = `Nothing was measured: ${words.join("; ")}. Tried twice before the load, which was not started.`;
	return new Failure("target", message, [], nextOf(dead, load), { steps: [step] }, "unreached");
}
function nextOf(dead, { plan, targets }) {
	const [{ target, why }] = dead;
	const line = targets[target.name]?.urlLine ?? 0;
	const where = `\`targets.${target.name}.url\` (${plan.file}${line > 0 ? `:${line}` : ""})`;
	const more = dead.length > 1 ? ` So for ${counted$1(dead.length - 1, "other target")}.` : "";
	return [`${why.kind === "certificate" ? `Give ${target.origin} a certificate for its host name, by an authority that this machine trusts.` : `See whether the service is up at ${target.origin}, and whether ${where} has its address.`}${more}`, "Run this again; nothing has to be cleaned up."];
}

// src/target/steps.ts
/** The first step begins now. `now` in ms. */
function createSteps(now = () => performance.now()) {
	const list = [];
	let since = now();
	const took = () => {
		const before = since;
		since = now();
		return since - before;
	};
	return {
		list,
		done(step, result) {
			list.push({
				step,
				state: "done",
				result,
				took: took()
			});
		},
		failed(step, error) {
			if (!(error instanceof Failure)) return error;
			const last = {
				step,
				state: "failed",
				result: error.message,
				took: took()
			};
			return behind([...list, last], error);
		}
	};
}
/** Of the step `plan`. An origin is shown wherever it is refused, too. */
function targetWords(targets) {
	return `read, sized, within its caps; loads ${targets.map(({ name, origin }) => `${name} (\`${origin}\`)`).join(", ")}`;
}
/** Of the step `addresses`. `pins`: host name to the address it is dialled at; other hosts are addresses. */
function pinWords({ size }) {
	if (size === 0) return "allowed; no name to look up";
	return `allowed; ${counted$1(size, "name")} looked up, each held to one address for this run`;
}
/** Characters of an answer that are kept. */
const LONGEST$2 = 300;
/**
* A failure of the target's with the steps before it; whatever else was thrown stays as it is. What the target answered
* is cut here, after its secrets were taken out: one that was cut could not be found any more.
*/
function behind(earlier, error, redactor = { text: (text) => text }) {
	if (!(error instanceof Failure) || error.outcome !== "target") return error;
	const { outcome, message, problems, next, code } = error;
	const { steps = [], lastAnswer } = error.passed;
	const passed = {
		steps: [...earlier, ...steps],
		...lastAnswer && { lastAnswer: cut(lastAnswer, redactor) }
	};
	return new Failure(outcome, message, problems, next, passed, code);
}
function cut(answer, redactor) {
	if (answer.body === null) return answer;
	return {
		...answer,
		body: safeLine(redactor.text(answer.body), LONGEST$2)
	};
}

// src/vu/socket/foreign-text.ts
/**
* The service's own words as the value of a tag: cut to `length` characters of printable ASCII, others as `?`, and at
* most `most` different ones in the set (later ones are `other`), so that a hostile service can neither write to a
* terminal nor explode the series.
*/
function boundedText(text, known, length, most) {
	const cut = text.slice(0, length).replace(/[^\x20-\x7e]/g, "?");
	if (!known.has(cut) && known.size >= most) return "other";
	known.add(cut);
	return cut;
}

// src/vu/socket/census.ts
const NO_STATUS = 1005;
const ABNORMAL = 1006;
/**
* Who ended a socket and how, from what k6's close event says (k6: js/modules/k6/websockets). RFC 6455, 7.1.5:
* an end of the stream without a close frame is 1006, a close frame without a code 1005.
*/
function classifyEnd({ ours, code, error }) {
	if (code === ABNORMAL) return {
		code: "1006",
		side: ours ? "plan" : "service",
		how: "fin"
	};
	if (code === void 0 && error.includes("close sent")) return {
		code: "none",
		side: "service",
		how: "frame"
	};
	if (code === void 0) return {
		code: "none",
		side: ours ? "plan" : "service",
		how: "rst"
	};
	return {
		code: String(code),
		side: ours && (code === 1e3 || code === NO_STATUS) ? "plan" : "service",
		how: "frame"
	};
}
const REASON_LENGTH = 60;
const REASONS = 5;
/** The service's own words as a tag: 60 characters, at most 5 different ones for each set; none that are not ASCII. */
function reasonTag(reason, known) {
	if (reason === "" || !/^[\x20-\x7e]*$/.test(reason)) return {};
	return { reason: boundedText(reason, known, REASON_LENGTH, REASONS) };
}
const CONNECT_ERRORS = [
	[/bad handshake|unexpected server response/i, "handshake"],
	[/refused/i, "refused"],
	[/no such host|lookup |ENOTFOUND|EAI_AGAIN|server misbehaving/i, "dns"],
	[/tls|x509|certificate|ssl|EPROTO/i, "tls"],
	[/timeout|timed out|deadline exceeded|ETIMEDOUT/i, "timeout"],
	[/reset|EOF|broken pipe|hang up|ECONNRESET|EPIPE/i, "reset"]
];
/** Why an upgrade failed, from the engine's error text; the text itself goes no further. */
function connectFailure(error) {
	return CONNECT_ERRORS.find(([pattern]) => pattern.test(error))?.[1] ?? "other";
}
const TEXT_LENGTH = 40;
const TEXTS = 8;
/** A frame that nothing matched, as a tag: its first 40 characters, at most 8 different ones for each set. */
function textTag(data, known) {
	return { text: typeof data === "string" ? boundedText(data, known, TEXT_LENGTH, TEXTS) : "(binary)" };
}

// src/target/read.ts
/** What a service may call its build: it is shown and stored. */
const NAME$3 = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/;
/** Reads the build in the body of an answer. */
function readBuild(body, { path, field }) {
	const text = body.toString("utf8");
	if (path === null) return named$1(text, "the body");
	let value;
	try {
		value = walk(JSON.parse(text), path);
	} catch {
		return { problem: "its body is not JSON" };
	}
	if (value === void 0 || value === null) return { problem: `its body has no ${field}` };
	return named$1(typeof value === "object" ? "" : String(value), `${field} in its body`);
}
function named$1(text, what) {
	const build = text.trim();
	return NAME$3.test(build) ? { build } : { problem: `${what} is not one line of 1 to 128 printable ASCII characters` };
}

// src/target/ask.ts
/** Longest wait for one whole answer, ms. */
const TIMEOUT = 1e4;
/** Longest wait for a status alone, ms. */
const STATUS_TIMEOUT = 2e3;
/** Longest body, bytes. */
const LARGEST = 65536;
var Refusal = class extends Error {};
/**
* Asks a target for its build: one GET at the address that the policy checked, no redirect followed. Never throws:
* whatever a service does is an answer.
*/
async function askBuild(source, pins, signal, timeout = TIMEOUT) {
	const started = performance.now();
	const took = () => performance.now() - started;
	const timed = AbortSignal.timeout(timeout);
	let status = null;
	try {
		const response = await get(source.url, pins, AbortSignal.any([signal, timed]));
		status = response.statusCode ?? 0;
		const bytes = await bodyOf(response);
		const answer = {
			status,
			took: took(),
			build: null,
			problem: null,
			body: bytes.toString("utf8")
		};
		if (status < 200 || status > 299) return {
			...answer,
			problem: `HTTP ${status}`
		};
		return {
			...answer,
			...readBuild(bytes, source)
		};
	} catch (error) {
		const problem = timed.aborted ? `no answer in ${timeout / 1e3} s` : wordsOf(error);
		return {
			status,
			took: took(),
			build: null,
			problem,
			body: null
		};
	}
}
/** The status of one GET at the address that the policy checked; null: no answer. Never throws. */
async function askStatus(url, pins, signal, timeout = STATUS_TIMEOUT) {
	try {
		const response = await get(url, pins, AbortSignal.any([signal, AbortSignal.timeout(timeout)]));
		response.destroy();
		return response.statusCode ?? null;
	} catch {
		return null;
	}
}
function get(url, pins, signal) {
	const request = url.startsWith("https:") ? request$2 : request$1;
	const headers = {
		accept: "application/json, text/plain",
		"user-agent": "socketgate"
	};
	return new Promise((resolve, reject) => {
		request(url, {
			...CHECKED,
			agent: false,
			lookup: pinnedLookup(pins),
			headers,
			signal
		}).on("response", resolve).on("upgrade", (_, socket) => {
			socket.destroy();
			reject(new Refusal("it changed the protocol"));
		}).on("error", reject).end();
	});
}
async function bodyOf(response) {
	const chunks = [];
	let size = 0;
	for await (const chunk of response) {
		size += chunk.length;
		if (size > LARGEST) throw new Refusal("its body is longer than 64 KiB");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
const WORDS = {
	refused: "the connection was refused",
	dns: "its host does not resolve",
	tls: "its TLS certificate or handshake was not accepted",
	timeout: "the connection timed out",
	reset: "the connection was cut"
};
/** Why there was no answer. The text of an error may hold the url. */
function wordsOf(error) {
	if (error instanceof Refusal) return error.message;
	const { code = "", message = "" } = error;
	return WORDS[connectFailure(`${code} ${message}`)] ?? "there was no answer that HTTP knows";
}

// src/vu/error.ts
/**
* The plan asks for something that cannot be done: a value that was never set, a line break in a header. The
* message holds text of the plan only, never text of the service, so that it may stand in a tag.
*/
var ScriptError = class extends Error {};

// src/vu/values/values.ts
/** Compiles one placeholder. @throws {ScriptError} at once for a `${VAR}` that must be set and is not. */
function compileReference(reference, constants) {
	switch (reference.kind) {
		case "env": {
			const value = environmentValue(reference, constants);
			return () => value;
		}
		case "targets": {
			const url = constants.targets[reference.path];
			if (url === void 0) throw new ScriptError(`\${targets.${reference.path}} is not a target of the plan`);
			return () => url;
		}
		case "login":
		case "vars":
		case "saved":
		case "users": return namedValue(reference.kind, reference.path);
		case "sent": return (scope) => present(walk(scope.sent, parsePath(reference.path)), `sent.${reference.path}`);
		case "received": {
			const path = parsePath(reference.path);
			return (scope) => walk(scope.received, path) ?? null;
		}
		case "pick": return () => reference.of[Math.floor(Math.random() * reference.of.length)] ?? "";
		case "vu":
		case "iteration":
		case "n": return fromScope(reference.kind);
		case "uuid": return uuid;
		case "now": return () => Date.now();
	}
}
function environmentValue({ name, fallback }, { env }) {
	const value = env[name] || fallback;
	if (value === void 0) throw new ScriptError(`the environment variable ${name} is not set: the plan needs it, without a default`);
	return value;
}
function namedValue(kind, dotted) {
	const [head = "", ...rest] = parsePath(dotted);
	return (scope) => {
		const values = kind === "users" ? {} : scope[kind];
		const value = Object.hasOwn(values, head) ? values[head] : void 0;
		return present(walk(value, rest), `${kind}.${dotted}`);
	};
}
function fromScope(kind) {
	return (scope) => scope[kind];
}
function present(value, name) {
	if (value === void 0) throw new ScriptError(`\${${name}} has no value here`);
	return value;
}
/** RFC 9562, version 4. k6 seeds Math.random for every VU from the system's own source. */
function uuid() {
	return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (digit) => {
		const nibble = Math.floor(Math.random() * 16);
		return (digit === "x" ? nibble : nibble & 3 | 8).toString(16);
	});
}
/** A value as it stands inside a longer text. */
function asText(value) {
	return typeof value === "string" ? value : typeof value === "object" ? JSON.stringify(value) : String(value);
}
/** True where the piece cannot change while the script runs. */
function isConstant(piece) {
	return typeof piece === "string" || piece.kind === "env" || piece.kind === "targets";
}
/** Compiles text; constant pieces are joined once. */
function compileText(text, constants) {
	const parts = [];
	let still = "";
	for (const piece of parsePlaceholders(text)) if (typeof piece === "string") still += piece;
	else if (isConstant(piece)) still += asText(compileReference(piece, constants)(NOWHERE));
	else {
		parts.push(still, compileReference(piece, constants));
		still = "";
	}
	if (parts.length === 0) return () => still;
	parts.push(still);
	return (scope) => {
		let filled = "";
		for (const part of parts) filled += typeof part === "string" ? part : asText(part(scope));
		return filled;
	};
}
/** For pieces that need no scope. */
const NOWHERE = {
	vu: 0,
	iteration: 0,
	n: 0,
	login: {},
	vars: {},
	saved: {}
};
/** Compiles a JSON value; a string that is one placeholder keeps the type of its value. Keys are literal. */
function compileJson(value, constants) {
	if (typeof value === "string") return compileJsonText(value, constants);
	if (typeof value !== "object" || value === null || !hasPlaceholder(value)) return () => value;
	if (Array.isArray(value)) {
		const items = value.map((item) => compileJson(item, constants));
		return (scope) => items.map((item) => item(scope));
	}
	const entries = Object.entries(value).map(([key, item]) => [key, compileJson(item, constants)]);
	return (scope) => Object.fromEntries(entries.map(([key, fill]) => [key, fill(scope)]));
}
function compileJsonText(text, constants) {
	const [only, ...more] = parsePlaceholders(text);
	if (more.length > 0 || only === void 0 || typeof only === "string") return compileText(text, constants);
	return compileReference(only, constants);
}
/** Whether any string in the value holds a placeholder. */
function hasPlaceholder(value) {
	if (typeof value === "string") return value.includes("${");
	if (typeof value !== "object" || value === null) return false;
	return Object.values(value).some(hasPlaceholder);
}

// src/vu/rest/address.ts
/**
* Compiles a URL. Values are percent-encoded: in the query all of them, in the path all but `${VAR}` and the
* targets, with `/` kept. The authority is that of the text before the first value; a value that would change it
* is refused, so that no answer of a service can lead a plan to another host.
*/
function compileUrl(text, constants) {
	const parts = urlParts(parsePlaceholders(text), constants);
	const authority = authorityOf(parts[0]?.constant === true ? parts[0].fill(NOWHERE) : "", `the url "${text}" does not begin with a target`);
	return (scope) => {
		const url = parts.map((part) => part.fill(scope)).join("");
		if (authorityOf(url, `the url "${text}" lost its target`) !== authority) throw new ScriptError(`a value in the url "${text}" would lead to another host`);
		return url;
	};
}
function urlParts(pieces, constants) {
	const parts = [];
	let inQuery = false;
	for (const piece of pieces) {
		const part = urlPart(piece, constants, inQuery);
		if (part.constant) inQuery ||= part.fill(NOWHERE).includes("?");
		parts.push(part);
	}
	return parts;
}
function urlPart(piece, constants, inQuery) {
	if (typeof piece === "string") return {
		fill: () => piece,
		constant: true
	};
	const value = compileReference(piece, constants);
	if (piece.kind === "targets" || piece.kind === "env" && !inQuery) {
		const text = asText(value(NOWHERE));
		return {
			fill: () => text,
			constant: true
		};
	}
	const encode = inQuery ? percentEncode : encodePath;
	return {
		fill: (scope) => encode(asText(value(scope))),
		constant: false
	};
}
function encodePath(value) {
	return value.split("/").map(percentEncode).join("/");
}
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** RFC 3986, 2.1. Half a surrogate pair, which a service may well send, becomes U+FFFD: it has no UTF-8. */
function percentEncode(value) {
	return encodeURIComponent(value.replace(LONE_SURROGATE, "�"));
}
/** `host:port` of a URL, user information among it. */
function authorityOf(url, otherwise) {
	const match = /^[a-z]+:\/\/([^/?#\\]+)/i.exec(url);
	if (match?.[1] === void 0) throw new ScriptError(otherwise);
	return match[1];
}
/** Resolves the targets' own URLs: in a query a `${VAR}` is percent-encoded. */
function compileTargets(targets, env) {
	const constants = {
		env,
		targets: {}
	};
	const resolve = (text) => urlParts(parsePlaceholders(text), constants).map((part) => part.fill(NOWHERE)).join("");
	return Object.fromEntries(Object.entries(targets).map(([name, text]) => [name, resolve(text)]));
}
/**
* The tag `name` of a socket: the target's name and the path as the plan writes it, without query. Nothing is
* filled in, so that neither a `${VAR}` nor one series for each value reaches the record.
*/
function addressName(text) {
	const path = text.split("?", 1)[0] ?? "";
	return replacePlaceholders(path, (inner) => {
		const [name = ""] = inner.split(":", 1);
		return name.startsWith("targets.") ? name.slice(8) : `{${name}}`;
	});
}
/**
* Compiles a header value.
*
* @throws {ScriptError} when it is filled, for a line break or NUL: they would end the header (RFC 9110, 5.5).
*/
function checkedHeader(name, fill) {
	return (scope) => {
		const value = fill(scope);
		if (/[\r\n\0]/.test(value)) throw new ScriptError(`the header ${name} would hold a line break`);
		return value;
	};
}

// src/target/sources.ts
/**
* The targets of a load that say where their build can be read.
*
* @param values from resolveVariables().
* @throws {Failure} `plan`, where a url turns out not to be one of http or https.
*/
function buildSources(load, values) {
	const urls = Object.entries(load.targets).map(([name, { url }]) => [name, url]);
	const constants = {
		env: values,
		targets: compileTargets(Object.fromEntries(urls), values)
	};
	return Object.entries(load.targets).flatMap(([target, { version, expect = "", ready = null, line = 0 }]) => {
		if (version === void 0) return [];
		const place = `${load.plan.file}:${line} the version url of target ${target}`;
		const expected = compileText(expect, constants)(NOWHERE).trim();
		return {
			target,
			url: filledUrl(version.url, constants, place),
			shown: shownUrl(version.url),
			path: version.path === void 0 ? null : parsePath(version.path),
			field: version.path ?? null,
			expected: expected === "" ? null : expected,
			within: ready,
			line
		};
	});
}
/** No value is part of the message: it may be a secret. */
function filledUrl(text, constants, place) {
	try {
		const url = compileUrl(text, constants)(NOWHERE);
		if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url;
	} catch (error) {
		if (!(error instanceof ScriptError)) throw error;
	}
	throw new Failure("plan", `${place} is not a url of http:// or https://`);
}
/** Only what the plan itself writes; the query never. */
function shownUrl(text) {
	return replacePlaceholders(text.split("?", 1)[0] ?? "", () => "…");
}

// src/target/words.ts
/** `target feed runs 41d7ab9, not 8c1f0e2`. A build that was read is printable ASCII, at most 128 characters. */
function says({ target, shown, expected }, { build, problem }) {
	if (build === null) return `target ${target}: ${shown} does not tell its build: ${problem}`;
	return `target ${target} runs ${plain(build)}${expected === null || expected === build ? "" : `, not ${expected}`}`;
}
/** `target feed runs 41d7ab9 and 8c1f0e2, behind one address`. */
function saysMixed({ target }, { build }, others) {
	return `target ${target} runs ${[build ?? "nothing", ...others].map(plain).join(" and ")}, behind one address`;
}
/** Another build than the expected one runs, or none that tells. */
function wrongBuild(source, answer, tries, file) {
	const { target, expected } = source;
	const what = answer.build === null ? `target ${target} does not tell its build, expected ${expected}` : `wrong build: target ${target} runs ${plain(answer.build)}, expected ${expected}`;
	return failed$1(answer.build === null ? "build_unknown" : "wrong_build", what, source, answer, tries, `the deployment of ${expected} has finished`, file);
}
/** The target did not answer with 2xx in time. */
function notReady(source, answer, tries, file) {
	return failed$1("not_ready", `target ${source.target} is not ready`, source, answer, tries, "the service is up", file);
}
function failed$1(code, what, source, answer, tries, whether, file) {
	const message = `Nothing was measured: ${what}. ${waited(source, tries)}; ${lastTry(source, answer)}.`;
	const next = [`See whether ${whether}. ${advice(source, file)}`, "Run this again; nothing has to be cleaned up."];
	const passed = {
		steps: [stepOf(source, answer, tries)],
		lastAnswer: lastAnswerOf(source, answer)
	};
	return new Failure("target", message, [], next, passed, code);
}
/** `commit is 41d7ab9, expected 8c1f0e2; 24 tries, every 5 s`. */
function stepOf({ field, expected, within }, answer, tries) {
	return {
		step: "build",
		state: "failed",
		result: `${answer.build === null ? answer.problem : `${field ?? "the body"} is ${plain(answer.build)}`}${expected === null ? "" : `, expected ${expected}`}; ${within === null ? "asked once" : triesWords(tries)}`,
		took: tries.waited
	};
}
function lastAnswerOf({ target, shown }, { status, took, body }) {
	return {
		target,
		asked: shown,
		status,
		took,
		body
	};
}
function triesWords({ tries, every }) {
	return tries === 1 ? "1 try" : `${tries} tries, every ${length(every)}`;
}
/** A build that nobody asked for could not be read. */
function unread(source, answer) {
	return `${says(source, answer)}; the run goes on, and its record says that the build is not known`;
}
/** `asked every 5 s, at most 2 min`. Times in ms. */
function pace(every, within) {
	return `asked every ${length(every)}, at most ${length(within ?? 0)}`;
}
/** Reports read what stands between backticks as code; nothing of a service stands in any. */
function plain(build) {
	return build.replaceAll("`", "'");
}
function lastTry({ shown, field }, { status, took, build, problem }) {
	const what = status === null ? "no answer" : `HTTP ${status}`;
	const told = build === null ? problem : `${field ?? "the body"} is ${plain(build)}`;
	return `the last GET ${shown}: ${what} after ${milliseconds(took)}${told === what ? "" : `, ${told}`}`;
}
function waited({ within }, tries) {
	return within === null ? "Asked once" : `Waited ${length(tries.waited)} (${triesWords(tries)})`;
}
function advice({ target, within, line }, file) {
	const where = `targets.${target}.ready.within`;
	return within === null ? `If it takes a while, set ${where} (${file}:${line}).` : `If it takes longer, raise ${where} (${file}:${line}).`;
}

// src/target/watch.ts
const EVERY$3 = 5e3;
const TRIES_AFTER = 3;
/** ms that the further readings may take: the first has shown that the service answers. */
const FURTHER = 2e3;
/**
* Reads the build of every target that says where, waiting for it where the plan does.
*
* @throws {Failure} `target`: not ready in time, or another build than the expected one; `plan`: a url that is none;
* `cancelled`, where it was stopped while it waited.
*/
async function buildsBefore(load, watching) {
	const sources = buildSources(load, watching.env);
	const found = await Promise.all(sources.map(async (source) => [source.target, await ready$1(source, load, watching)]));
	return new Map(found);
}
/** Reads the builds again. Undefined: no target says where. What a service does never throws. */
async function buildsAfter(load, before, watching) {
	const sources = buildSources(load, watching.env);
	if (sources.length === 0) return void 0;
	const found = await Promise.all(sources.map(async (source) => {
		const { target, expected } = source;
		const first = before.get(target) ?? {
			build: null,
			others: []
		};
		const after = await afterLoad(source, watching);
		const others = [.../* @__PURE__ */ new Set([...first.others, ...after.others])];
		const build = {
			before: first.build,
			after: after.build,
			expected
		};
		return [target, others.length === 0 ? build : {
			...build,
			others
		}];
	}));
	return Object.fromEntries(found);
}
/** A service that has just been loaded may need a second try. A run that was stopped has one, so that it ends soon. */
async function afterLoad(source, watching) {
	const { pins, signal, every = EVERY$3 } = watching;
	const unstoppable = {
		...watching,
		signal: new AbortController().signal
	};
	for (let tries = 1;; tries++) {
		const { build } = await askBuild(source, pins, unstoppable.signal, signal.aborted ? 1e3 : TIMEOUT);
		if (build !== null && !signal.aborted) return {
			build,
			others: await othersThan(build, source, unstoppable)
		};
		if (tries === TRIES_AFTER || signal.aborted) return {
			build,
			others: []
		};
		await setTimeout$1(every, void 0, { signal }).catch(() => void 0);
	}
}
/**
* Builds other than this one that answer at the same address, each asked for on a connection of its own. What does not
* answer is no other build.
*/
async function othersThan(build, source, { pins, signal }) {
	const asked = Array.from({ length: 4 }, () => askBuild(source, pins, signal, FURTHER));
	const told = (await Promise.all(asked)).flatMap((answer) => answer.build ?? []);
	return [...new Set(told)].filter((other) => !sameBuild(other, build));
}
/** The build that runs once the target is as the plan wants it; null where it could not be read and need not be. */
async function ready$1(source, load, watching) {
	const { every = EVERY$3, log, signal, pins } = watching;
	const started = performance.now();
	const waited = () => performance.now() - started;
	let heard = "";
	for (let tries = 1;; tries++) {
		const answer = await askBuild(source, pins, signal, patience(source, waited()));
		const suited = suits(source, answer);
		const others = suited && answer.build !== null ? await othersThan(answer.build, source, watching) : [];
		if (signal.aborted) throw new Failure("cancelled", `stopped while it waited for target ${source.target}`);
		const said = others.length === 0 ? says(source, answer) : saysMixed(source, answer, others);
		const left = (source.within ?? 0) - waited();
		if (suited && (others.length === 0 || left <= 0)) {
			if (others.length > 0) log.warn(`${said}; the run goes on, and will not be judged as one build`);
			else if (heard !== "") log.info(`${said} now`);
			return {
				build: answer.build,
				others
			};
		}
		if (left <= 0) return {
			build: given(source, answer, {
				tries,
				every,
				waited: waited()
			}, load, log),
			others
		};
		if (said !== heard) log.info(`${said}; ${pace(every, source.within)}`);
		heard = said;
		await setTimeout$1(Math.min(every, left), void 0, { signal }).catch(() => void 0);
	}
}
/** A try must not outlast the time to be ready by much. */
function patience({ within }, waited) {
	return within === null ? TIMEOUT : Math.ceil(Math.min(TIMEOUT, Math.max(1e3, within - waited)));
}
function suits({ expected, within }, { status, build, problem }) {
	if (expected !== null) return build !== null && sameBuild(build, expected);
	return within === null ? problem === null : status !== null && status >= 200 && status <= 299;
}
/** @throws {Failure} `target`, unless the build need not be known. */
function given(source, answer, tries, load, log) {
	const { expected, within } = source;
	if (expected !== null) throw wrongBuild(source, answer, tries, load.plan.file);
	if (within !== null) throw notReady(source, answer, tries, load.plan.file);
	log.warn(unread(source, answer));
	return null;
}

// src/engine/process/listener.ts
/** TCP_LISTEN (include/net/tcp_states.h). */
const LISTEN = "0A";
/**
* Processes of this machine that listen on a port, by /proc (proc_net(5)): those of this user alone, unless it is root.
* Empty: there is none, it cannot be seen, or this system has no /proc.
*/
function listenersOn(port) {
	const inodes = new Set(["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) => listeningInodes(read$2(file), port)));
	if (inodes.size === 0) return [];
	return names("/proc").filter((name) => /^\d+$/.test(name)).filter((pid) => names(`/proc/${pid}/fd`).some((fd) => inodes.has(inodeOf(`/proc/${pid}/fd/${fd}`)))).map(Number);
}
/** The inodes of sockets that listen on a port, as a table of /proc/net tells them. */
function listeningInodes(table, port) {
	const suffix = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
	return table.split("\n").flatMap((line) => {
		const [, local = "", , state, , , , , , inode] = line.trim().split(/\s+/);
		return state === LISTEN && local.endsWith(suffix) && inode !== void 0 ? [inode] : [];
	});
}
function inodeOf(link) {
	try {
		return /^socket:\[(\d+)\]$/.exec(readlinkSync(link))?.[1] ?? "";
	} catch {
		return "";
	}
}
function names(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
function read$2(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return "";
	}
}

// src/engine/process/reading.ts
/** USER_HZ: 100 on every Linux architecture that Node runs on (proc_pid_stat(5), sysconf(_SC_CLK_TCK)). */
const TICK_MS = 10;
/** Null where this system cannot be asked. @throws where the process is gone. */
async function readProcess(pid) {
	if (platform$1 === "linux") return readLinux(pid);
	if (platform$1 === "darwin") return await readMac(pid);
	return null;
}
function readLinux(pid) {
	const at = performance.now();
	const status = readFileSync(`/proc/${pid}/status`, "utf8");
	return {
		at,
		cpuMs: cpuTicks(readFileSync(`/proc/${pid}/stat`, "utf8")) * 10,
		memory: Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024,
		machine: machineTicks(readFileSync("/proc/stat", "utf8"))
	};
}
/** utime + stime, fields 14 and 15. The second field is the program's name and may hold spaces and parentheses. */
function cpuTicks(stat) {
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return Number(fields[11]) + Number(fields[12]);
}
/** user nice system idle iowait irq softirq steal; guest times are already in user and nice (proc_stat(5)). */
function machineTicks(stat) {
	const ticks = stat.slice(0, stat.indexOf("\n")).trim().split(/\s+/).slice(1, 9).map(Number);
	return {
		total: ticks.reduce((sum, value) => sum + value, 0),
		steal: ticks[7] ?? 0
	};
}
async function readMac(pid) {
	const { stdout } = await promisify(execFile)("/bin/ps", [
		"-o",
		"time=,rss=",
		"-p",
		String(pid)
	]);
	return {
		at: performance.now(),
		...parsePs(stdout),
		machine: null
	};
}
/** `  1:02.34  51234`: minutes, seconds and hundredths of CPU time, then KiB resident. */
function parsePs(line) {
	const [time = "", rss = "0"] = line.trim().split(/\s+/);
	return {
		cpuMs: time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0) * 1e3,
		memory: Number(rss) * 1024
	};
}
/** Open files the process may have (soft limit); null where it is unlimited or unknown. */
function readDescriptorLimit(pid) {
	try {
		const limits = readFileSync(`/proc/${pid}/limits`, "utf8");
		const soft = /^Max open files\s+(\d+)/m.exec(limits)?.[1];
		return soft === void 0 ? null : Number(soft);
	} catch {
		return null;
	}
}

// src/engine/process/tree.ts
/** A process and all that it started, as far as they still run under it. */
function treeOf(root) {
	const found = /* @__PURE__ */ new Set();
	const add = (pid) => {
		if (found.has(pid)) return;
		found.add(pid);
		for (const child of childrenOf(pid)) add(child);
	};
	add(root);
	return [...found];
}
/** Each thread has the children that it forked (proc_pid_task(5)). */
function childrenOf(pid) {
	try {
		return readdirSync(`/proc/${pid}/task`).flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number));
	} catch {
		return [];
	}
}
/** CPU time of these processes so far, in ms, with that of their children that have ended and were waited for. */
function cpuOf(pids) {
	return pids.reduce((sum, pid) => {
		try {
			return sum + wholeTicks(readFileSync(`/proc/${pid}/stat`, "utf8")) * 10;
		} catch {
			return sum;
		}
	}, 0);
}
/** utime, stime, cutime and cstime, fields 14 to 17 (proc_pid_stat(5)); the second may hold spaces and parentheses. */
function wholeTicks(stat) {
	return stat.slice(stat.lastIndexOf(")") + 2).split(" ").slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

// src/engine/process/service-cpu.ts
const EVERY$2 = 1e3;
/**
* The processes that listen on these ports of this machine. `trees`: processes that we started as services; one that a
* listener is a part of stands for it. Empty: none can be seen, or it is this process itself.
*/
function servicesOn(ports, trees = []) {
	const roots = rootsOf([...new Set(ports)].flatMap(listenersOn), trees);
	return roots.includes(process.pid) ? [] : roots;
}
/**
* Samples the CPU time of these processes, with all that they started, once a second from now on.
*
* @returns a function that ends it, and gives what was used.
*/
function watchServiceCpu(roots) {
	const look = () => ({
		at: performance.now(),
		cpu: cpuOf([...new Set(roots.flatMap(treeOf))])
	});
	const first = look();
	let last = first;
	let used = 0;
	const sample = () => {
		const now = look();
		used += Math.max(0, now.cpu - last.cpu);
		last = now;
	};
	const timer = setInterval(sample, EVERY$2);
	timer.unref();
	return () => {
		clearInterval(timer);
		sample();
		return {
			used,
			within: last.at - first.at
		};
	};
}
function rootsOf(listeners, trees) {
	const started = trees.map((root) => ({
		root,
		all: new Set(treeOf(root))
	}));
	return [...new Set(listeners.map((pid) => started.find(({ all }) => all.has(pid))?.root ?? pid))];
}

// src/app/watch/here.ts
/** The targets on this machine: at a loopback address, or at one of its own. */
function targetsHere(targets, pins) {
	const own = new Set(Object.values(networkInterfaces()).flatMap((some) => (some ?? []).map(({ address }) => address)));
	return targets.filter(({ host }) => {
		const address = pins.get(host) ?? host;
		return own.has(address) || classOf(address)?.reach === "loopback";
	});
}

// src/app/watch/stall.ts
/** ms between two looks. */
const TICK$1 = 100;
/** Watches for standstills of this process; the returned function ends that, and gives the longest in ms. */
function watchStall() {
	let due = performance.now() + TICK$1;
	let longest = 0;
	const look = () => {
		const now = performance.now();
		longest = Math.max(longest, now - due);
		due = now + TICK$1;
	};
	const timer = setInterval(look, TICK$1);
	return () => {
		clearInterval(timer);
		if (performance.now() > due) look();
		return longest;
	};
}

// src/app/watch/machine.ts
/**
* Watches the machine beside a load: whether the gate itself stands still, and what the service uses of it where it runs
* on it. Made before the load begins, since it has to look for the service. `trees`: processes that we started as services.
*/
function watchMachine(targets, pins, trees = []) {
	const here = targetsHere(targets, pins);
	const ports = here.map(({ port }) => port);
	const services = servicesOn(ports, trees);
	const local = here.length > 0;
	let end = null;
	return {
		begin() {
			if (end !== null) return;
			const endStall = watchStall();
			const endService = services.length === 0 ? null : watchServiceCpu(services);
			end = () => ({
				stall: endStall(),
				local,
				...endService !== null && { service: endService() }
			});
		},
		end: () => end?.() ?? { local }
	};
}

// src/app/gate.ts
/**
* YAML to a load whose every target is granted. Nothing is spawned and nothing but DNS is asked.
*
* @throws {Failure} plan, usage (unknown profile), policy, skipped, or target (a host without an address).
*/
async function admit(request, outside) {
	const steps = createSteps();
	return await admitPlan(planOf(request, outside), request, outside, steps);
}
/** The plan that was asked for; what is probably not meant in it is told. @throws {Failure} plan */
function planOf({ plan: file, environment }, { log }) {
	const plan = parsePlan(file.bytes, file.file, file.readBeside);
	for (const warning of planWarnings(plan)) log.warn(warning);
	return environment === void 0 ? plan : {
		...plan,
		environment
	};
}
/** As admit(), of a plan that has been read. @throws {Failure} */
async function admitPlan(plan, { profile, jobKey, env: given, policy, caps = {}, withoutSecrets = false }, outside, steps = createSteps()) {
	const load = {
		...makeLoad(plan, profile),
		...jobKey === void 0 ? {} : { jobKey }
	};
	outside.redactor.conceal(secretsOf(load, given));
	if (withoutSecrets) skipWithout(missingVariables(load, given), plan.file);
	checkCaps(load, caps);
	const env = resolveVariables(load, given);
	const targets = resolveTargets(load, env);
	steps.done("plan", targetWords(targets));
	const pins = await granted(targets, policy, outside).catch((error) => {
		throw steps.failed("addresses", error);
	});
	steps.done("addresses", pinWords(pins));
	return {
		plan,
		load,
		env,
		pins,
		brake: createBrake(caps),
		steps: steps.list
	};
}
function skipWithout(missing, file) {
	if (missing.length === 0) return;
	throw new Failure("skipped", `nothing was measured: ${file} needs ${missing.join(", ")}, and this event is given no secrets`);
}
/** The addresses at which the hosts may be dialled. @throws {Failure} policy or target. */
async function granted(targets, policy, outside) {
	const addresses = /* @__PURE__ */ new Map();
	for (const host of hostsToResolve(targets)) addresses.set(host, await outside.resolve(host).catch(() => []));
	return checkTargets(targets, addresses, policy);
}
/**
* Runs the load and condenses what was seen. The record is whole or says why not; what a service does
* never throws, but where it is not ready or runs another build than the plan expects: then no load starts.
*
* A load that goes over a cap is stopped; its record says so, and is never whole.
*
* @throws {Failure} target or cancelled, before the load; engine, where there is none, or where a tag explodes: then
* the load is stopped at once.
*/
async function measure$2(admitted, outside, signal) {
	const { load, env, pins, brake } = admitted;
	const engine = await outside.engine();
	const watching = {
		env,
		pins,
		log: outside.log,
		signal
	};
	const before = await ready(load, {
		...watching,
		engine,
		proxied: outside.proxied ?? false
	}).catch((error) => {
		throw behind(admitted.steps ?? [], error, outside.redactor);
	});
	const probe = outside.probe();
	const machine = watchMachine(resolveTargets(load, env), pins, outside.started);
	const collector = createCollector(load, engine.name);
	const started = outside.clock.now();
	const stop = new AbortController();
	const companions = outside.companions?.(load) ?? [];
	const until = AbortSignal.any([signal, stop.signal]);
	const run = await accompany(engine, companions, load, {
		env,
		pins
	}, until);
	let over = null;
	const show = setInterval(() => outside.log.progress(collector.live(outside.clock.now())), 500);
	try {
		for await (const batch of run.samples) {
			machine.begin();
			collector.add(batch);
			over = brake.add(batch);
			if (over !== null) stop.abort();
		}
	} catch (error) {
		machine.end();
		stop.abort();
		await run.ended;
		throw error;
	} finally {
		clearInterval(show);
	}
	const seen = machine.end();
	const end = await run.ended;
	const ended = outside.clock.now();
	const builds = await buildsAfter(load, before, watching);
	const origin = outside.origin();
	const provenance = {
		...origin,
		targets: originsId(resolveTargets(load, env)),
		engine: engineFacts(engine),
		started: new Date(started).toISOString(),
		ended: new Date(ended).toISOString()
	};
	const series = seriesOf(load, provenance);
	const { cores } = origin.machine;
	const stopped = over === null ? {} : { stopped: stoppedWords(over, ended - started) };
	const facts = {
		provenance,
		series,
		probe,
		cores,
		companions: end.companions,
		...seen,
		planned: (scenario, within) => userSeconds(load, scenario, within),
		...stopped
	};
	const record = collector.finish(end.engine, facts);
	return withoutForeignSecrets(builds === void 0 ? record : {
		...record,
		builds
	}, outside.redactor);
}
/** The builds that run, once every target is ready and can be connected to. @throws {Failure} */
async function ready(load, watching) {
	const before = await buildsBefore(load, watching);
	await preflight(load, dialledTargets(load, resolveTargets(load, watching.env)), watching);
	return before;
}
/** Of the origins that are loaded: a port of this machine is whatever was free. */
function originsId(targets) {
	const origins = targets.map(({ name, origin, host }) => [name, isOwn(host) ? "loopback" : origin]);
	return sha256Hex(JSON.stringify(origins.toSorted())).slice(0, 12);
}
function isOwn(host) {
	return /(?:^|\.)localhost$/.test(host) || classOf(host)?.reach === "loopback";
}
function engineFacts({ name, version, sha256 }) {
	return {
		name,
		version,
		...sha256 === void 0 ? {} : { sha256 }
	};
}
/** What was measured until then is no run of this plan: it is kept for whoever looks, and never stored. */
function stoppedWords(over, after) {
	return `${`the load was stopped after ${Math.round(after / 1e3)} s: ${over}`}. Give \`reopen\` a longer backoff, run a smaller profile, or raise the cap`;
}
/**
* Measures until the judge can decide, at most as often as the profile allows, and judges all runs together. Each run
* is handed to `measured` at once, so that none is lost where a later one cannot be made. A stop from outside and
* evidence that is not whole end the measuring.
*
* @throws {Failure} as `measure`.
*/
async function gate(admitted, outside, judgement, signal, measured) {
	const { load } = admitted;
	const records = [];
	let past;
	for (let due = 1; due > 0; due--) {
		if (load.runs > 1) outside.log.info(`run ${records.length + 1} of at most ${load.runs}`);
		const record = await measure$2(admitted, outside, signal);
		records.push(record);
		measured(record);
		past ??= await pastOf(record, judgement);
		if (signal.aborted || !record.complete) break;
		if (due === 1) due += moreRuns(asked(load, records, past, judgement));
	}
	return await conclude(load, records, judgement, past);
}

// src/app/options/load-options.ts
/** The same as the gate takes it. @throws {Failure} usage: the plan cannot be read, a grant is none. */
async function requestOf({ plan, profile, environment, jobKey, grants, ci, caps, withoutSecrets, reader }, { env, cwd }) {
	return {
		plan: await readPlan(plan, cwd),
		env,
		policy: {
			grants: grants.map(parseGrant),
			ci,
			...given$1("reader", reader)
		},
		...given$1("profile", profile),
		...given$1("environment", environment),
		...given$1("jobKey", jobKey),
		...given$1("caps", caps),
		...given$1("withoutSecrets", withoutSecrets)
	};
}

// src/engine/embedded/iteration.ts
const running = new AsyncLocalStorage();
/** The iteration that this code runs in; undefined in the init context. */
function runningIteration() {
	return running.getStore();
}
/**
* One iteration of one VU, and the context of all its callbacks. It lasts as k6's does: until its promise is
* settled and neither timer, socket nor request is left. Once `over` its callbacks no longer run and its
* samples are dropped, as k6 drops them when the context is done.
*/
var Iteration$1 = class {
	vu;
	/** From 0, unique in the scenario. */
	numberInScenario;
	over = false;
	finished;
	#resources = /* @__PURE__ */ new Set();
	#settled = false;
	#checking = false;
	#finish = () => {};
	constructor(vu, numberInScenario) {
		this.vu = vu;
		this.numberInScenario = numberInScenario;
		this.finished = new Promise((resolve) => this.#finish = resolve);
	}
	/** Starts the iteration's function; never throws. */
	begin(main) {
		this.#within(() => {
			Promise.resolve().then(main).then(() => this.#settle(), (error) => this.fail(error));
		});
	}
	hold(resource) {
		this.#resources.add(resource);
	}
	letGo(resource) {
		this.#resources.delete(resource);
		this.#check();
	}
	/** Runs a callback of a timer or socket; what it throws fails the iteration. @returns false if it threw. */
	call(callback) {
		if (this.over) return false;
		try {
			this.#within(callback);
			return true;
		} catch (error) {
			this.fail(error);
			return false;
		}
	}
	/** As in k6: logged, everything of the iteration is closed, and it counts as complete. */
	fail(error) {
		if (this.over) return;
		this.vu.services.log("error", `uncaught exception in an iteration: ${describe(error)}`);
		this.#end("failed");
	}
	interrupt() {
		if (!this.over) this.#end("interrupted");
	}
	/** Runs a callback as this iteration; one comparison where it runs as it already. */
	#within(callback) {
		if (running.getStore() === this) callback();
		else running.run(this, callback);
	}
	#settle() {
		this.#settled = true;
		this.#check();
	}
	/** One turn later: what a last callback has settled may yet begin something new. */
	#check() {
		if (!this.#idle || this.#checking) return;
		this.#checking = true;
		setImmediate(() => {
			this.#checking = false;
			if (this.#idle) this.#end("done");
		});
	}
	get #idle() {
		return !this.over && this.#settled && this.#resources.size === 0;
	}
	#end(ending) {
		this.over = true;
		for (const resource of [...this.#resources]) resource.release();
		this.#resources.clear();
		this.#finish(ending);
	}
};
function describe(error) {
	return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

// src/engine/embedded/current.ts
/** @throws {Error} in the init context, where k6 has no VU either, in k6's words. */
function current(what) {
	const iteration = runningIteration();
	if (iteration === void 0) throw new Error(`${what} is not allowed in the init context`);
	return iteration;
}

// src/engine/embedded/k6/execution.ts
/** @throws {Error} in `setup`, which belongs to no scenario. */
function scenarioOf() {
	const { scenario: state } = current("exec.scenario").vu;
	if (state === null) throw new Error("getting scenario information outside of a scenario is not supported");
	return state;
}
function executionOf() {
	return current("exec.instance").vu.services.execution;
}
/** What is read is always of the iteration that reads it. */
const vu = {
	get idInTest() {
		return current("exec.vu").vu.id;
	},
	get idInInstance() {
		return current("exec.vu").vu.id;
	},
	get iterationInInstance() {
		return current("exec.vu").vu.iterations;
	},
	get iterationInScenario() {
		return current("exec.vu").vu.iterations;
	},
	metrics: { get tags() {
		return current("exec.vu.metrics").vu.tags.view;
	} }
};
const scenario = {
	get name() {
		return scenarioOf().name;
	},
	get executor() {
		return scenarioOf().executor;
	},
	/** Whole epoch ms, as in k6. */
	get startTime() {
		return Math.floor(scenarioOf().startTime);
	},
	get iterationInTest() {
		scenarioOf();
		return current("exec.scenario").numberInScenario;
	},
	get iterationInInstance() {
		scenarioOf();
		return current("exec.scenario").numberInScenario;
	}
};
const instance = {
	get vusActive() {
		return executionOf().activeVUs;
	},
	get vusInitialized() {
		return executionOf().initializedVUs;
	},
	get iterationsCompleted() {
		return executionOf().fullIterations;
	},
	get iterationsInterrupted() {
		return executionOf().interruptedIterations;
	},
	/** ms. */
	get currentTestRunDuration() {
		return performance.now() - executionOf().started;
	}
};
const test = { 
/** Ends the whole run. */
abort(reason = "") {
	const { services } = current("exec.test").vu;
	services.log("error", `test aborted: ${reason}`);
	services.abort("the script called exec.test.abort, see the log");
} };
var execution_default = {
	vu,
	scenario,
	instance,
	test
};

// src/engine/embedded/http/set-cookie.ts
var import_dist = require_dist$1();
/** One `Set-Cookie` header, in the shape of k6's `Response.cookies`; null where it is malformed. */
function parseSetCookie(header) {
	const { name, value: raw = "", ...attributes } = (0, import_dist.parseSetCookie)(header, { decode: (text) => text });
	const value = /^"(.*)"$/.exec(raw)?.[1] ?? raw;
	if (!NAME$2.test(name) || !VALUE$1.test(value)) return null;
	return {
		name,
		value,
		domain: attributes.domain,
		path: attributes.path,
		secure: attributes.secure ?? false,
		httpOnly: attributes.httpOnly ?? false,
		expires: expiry(attributes.maxAge, attributes.expires?.getTime())
	};
}
/** What Go takes for a name (a token of RFC 9110) and for a value (readSetCookies in net/http/cookie.go). */
const NAME$2 = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE$1 = /^[ !#-:<-[\]-~]*$/;
/** Max-Age (s) goes before Expires (epoch ms); a date that cannot be read is none (RFC 6265 section 5.2.1). */
function expiry(maxAge, expires) {
	return maxAge === void 0 ? expires ?? Number.POSITIVE_INFINITY : Date.now() + maxAge * 1e3;
}

// src/engine/embedded/http/cookies.ts
/** A service that sets cookies without end does not grow the jar without end. */
const MOST$1 = 300;
/**
* k6's `CookieJar`: Go's net/http/cookiejar without a public suffix list. By hand, since tough-cookie keeps other rules
* (RFC 6265bis) and brings that list along, 220 kB of it.
*/
var CookieJar = class {
	#cookies = [];
	/** Name to values that a request to `url` would carry, longest path first. */
	cookiesForURL(url) {
		const found = Object.create(null);
		for (const { name, value } of this.#matching(url)) found[name] = [...found[name] ?? [], value];
		return { ...found };
	}
	/** As in k6, true also where the jar does not take the cookie, and no `max_age` where it is 0. */
	set(url, name, value, options = {}) {
		const date = Date.parse(options.expires ?? "");
		this.#store(url, name, value, {
			domain: options.domain,
			path: options.path,
			secure: options.secure ?? false,
			expires: expiry(options.max_age || void 0, Number.isNaN(date) ? void 0 : date)
		});
		return true;
	}
	clear(url) {
		const gone = new Set(this.#matching(url));
		this.#cookies = this.#cookies.filter((cookie) => !gone.has(cookie));
	}
	delete(url, name) {
		const gone = new Set(this.#matching(url).filter((cookie) => cookie.name === name));
		this.#cookies = this.#cookies.filter((cookie) => !gone.has(cookie));
	}
	/** The value of the `Cookie` header for `url`; empty: no header. */
	header(url) {
		return this.#matching(url).map(({ name, value }) => `${name}=${value}`).join("; ");
	}
	/** Stores the `Set-Cookie` headers of an answer from `url`; what is malformed is left out. */
	receive(url, headers) {
		for (const header of headers) {
			const cookie = parseSetCookie(header);
			if (cookie === null) continue;
			const { domain, path, secure, expires } = cookie;
			this.#store(url, cookie.name, cookie.value, {
				domain,
				path,
				secure,
				expires
			});
		}
	}
	#store(from, name, value, attributes) {
		const url = new URL(from);
		const host = url.hostname.toLowerCase();
		const domain = (attributes.domain ?? "").replace(/^\./, "").toLowerCase();
		if (domain !== "" && !covers(domain, host)) return;
		const path = attributes.path?.startsWith("/") ? attributes.path : defaultPath(url.pathname);
		const hostOnly = domain === "";
		const cookie = {
			name,
			value,
			domain: hostOnly ? host : domain,
			hostOnly,
			site: siteOf(host),
			path,
			secure: attributes.secure,
			expires: attributes.expires
		};
		const isSame = (old) => old.name === name && old.domain === cookie.domain && old.path === cookie.path;
		const at = this.#cookies.findIndex(isSame);
		this.#cookies.splice(at < 0 ? this.#cookies.length : at, at < 0 ? 0 : 1, cookie);
		this.#cookies = this.#cookies.filter(({ expires }) => expires > Date.now());
		if (this.#cookies.length > MOST$1) this.#cookies.shift();
	}
	#matching(to) {
		const url = new URL(to);
		const host = url.hostname.toLowerCase();
		const secure = url.protocol === "https:" || url.protocol === "wss:" || LOCAL.test(host);
		const at = Date.now();
		this.#cookies = this.#cookies.filter((cookie) => cookie.expires > at);
		return this.#cookies.filter(({ site }) => site === siteOf(host)).filter((cookie) => cookie.hostOnly ? cookie.domain === host : covers(cookie.domain, host)).filter((cookie) => underPath(url.pathname, cookie.path) && (secure || !cookie.secure)).sort((a, b) => b.path.length - a.path.length);
	}
};
/** Hosts that Go gives secure cookies without TLS. */
const LOCAL = /^127\.[\d.]+$|(?:^|\.)localhost\.?$/;
/** The last two labels, which Go takes for the site where it has no list (jarKey in net/http/cookiejar). */
function siteOf(host) {
	return isIp(host) ? host : host.split(".").slice(-2).join(".");
}
function covers(domain, host) {
	return host === domain || host.endsWith(`.${domain}`) && !isIp(host);
}
const isIp = (host) => /^[\d.]+$|:/.test(host);
function defaultPath(path) {
	const slash = path.lastIndexOf("/");
	return slash <= 0 ? "/" : path.slice(0, slash);
}
function underPath(path, prefix) {
	if (path === prefix) return true;
	return path.startsWith(prefix) && (prefix.endsWith("/") || path[prefix.length] === "/");
}

// src/engine/embedded/http/expected-statuses.ts
/** Which statuses are no failure. */
var ExpectedStatuses = class {
	#ranges;
	constructor(ranges) {
		this.#ranges = ranges;
	}
	includes(status) {
		return this.#ranges.some(({ min, max }) => status >= min && status <= max);
	}
};

// src/engine/embedded/http/rules.ts
const DEFAULT_TIMEOUT = 6e4;
const UNITS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
/** @returns ms; k6's 60 s without one. @throws {Error} for text that is no time. */
function parseTimeout(timeout) {
	if (timeout === void 0) return DEFAULT_TIMEOUT;
	if (typeof timeout === "number") return timeout;
	const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(timeout);
	if (match === null) throw new Error(`"${timeout}" is not a timeout: write a number of ms, or 10s`);
	return Number(match[1]) * (UNITS[match[2] ?? ""] ?? 1);
}
/** Headers (the script's own, cookies, the kind of a form) and body as they go on the wire. */
function requestContent(url, body, params, jar) {
	const headers = { ...params?.headers };
	const has = (name) => Object.keys(headers).some((key) => key.toLowerCase() === name);
	const cookie = cookieHeader(url, params, jar);
	if (cookie !== "" && !has("cookie")) headers.Cookie = cookie;
	if (body === null || body === void 0) return {
		headers,
		content: null
	};
	if (typeof body === "string") return {
		headers,
		content: body
	};
	if (body instanceof ArrayBuffer) return {
		headers,
		content: new Uint8Array(body)
	};
	if (!has("content-type")) headers["Content-Type"] = "application/x-www-form-urlencoded";
	const fields = Object.entries(body).flatMap(([name, value]) => [value].flat().map((item) => [name, String(item)]));
	return {
		headers,
		content: new URLSearchParams(fields).toString()
	};
}
/** The jar's cookies and the request's own; `replace` takes the place of the jar's. */
function cookieHeader(url, params, jar) {
	const own = Object.entries(params?.cookies ?? {}).map(([name, given]) => {
		return typeof given === "string" ? {
			name,
			value: given,
			replace: false
		} : {
			value: "",
			replace: false,
			...given,
			name
		};
	});
	const replaced = new Set(own.filter((cookie) => cookie.replace).map((cookie) => cookie.name));
	const kept = Object.entries(jar.cookiesForURL(url.href)).filter(([name]) => !replaced.has(name));
	return [...own.map(({ name, value }) => `${name}=${value}`), ...kept.flatMap(([name, values]) => values.map((value) => `${name}=${value}`))].join("; ");
}

// src/engine/embedded/network/errors.ts
const BY_CODE = {
	ECONNREFUSED: {
		text: "connect: connection refused",
		code: 1212
	},
	ECONNRESET: {
		text: "read: connection reset by peer",
		code: 1220
	},
	EPIPE: {
		text: "write: broken pipe",
		code: 1201
	},
	ETIMEDOUT: {
		text: "i/o timeout",
		code: 1211
	},
	EHOSTUNREACH: {
		text: "connect: no route to host",
		code: 1210
	},
	ENETUNREACH: {
		text: "connect: network is unreachable",
		code: 1210
	},
	EADDRNOTAVAIL: {
		text: "connect: cannot assign requested address",
		code: 1213
	},
	EMFILE: {
		text: "socket: too many open files",
		code: 1213
	},
	ENFILE: {
		text: "socket: too many open files in system",
		code: 1213
	},
	ENOBUFS: {
		text: "connect: no buffer space available",
		code: 1213
	}
};
/**
* Node's error of a connection to `host`, as k6 would word and number it. Never the service's own words; the
* name of the host only where it could not be looked up, so that a name such as `tls.internal` misleads nobody.
*/
function networkFailure(error, host) {
	const { code = "", message = "" } = error;
	if (code === "ENOTFOUND") return {
		text: `lookup ${host}: no such host`,
		code: 1101
	};
	if (code === "EAI_AGAIN") return {
		text: `lookup ${host}: server misbehaving`,
		code: 1100
	};
	if (message === "socket hang up") return {
		text: "unexpected EOF",
		code: 1e3
	};
	const known = BY_CODE[code];
	if (known !== void 0) return {
		text: `dial tcp: ${known.text}`,
		code: known.code
	};
	if (/handshake has timed out/.test(message)) return {
		text: "dial tcp: i/o timeout",
		code: 1211
	};
	if (isTls(code)) return {
		text: `tls: failed to verify certificate: x509: ${code}`,
		code: tlsCode(code)
	};
	if (code.startsWith("HPE_")) return {
		text: `malformed HTTP response (${code})`,
		code: 1e3
	};
	return {
		text: code === "" ? "connection failed" : `connection failed (${code})`,
		code: 1e3
	};
}
function isTls(code) {
	return /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$)/.test(code);
}
function tlsCode(code) {
	if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return 1311;
	return code.startsWith("ERR_") || code === "EPROTO" ? 1300 : 1310;
}

// src/engine/embedded/http/transfer.ts
/** A service cannot make us keep more than this of one answer. */
const MAX_BODY = 8388608;
/** What Go's transport sends again by itself (net/http: Request.isReplayable). */
const REPLAYABLE = /* @__PURE__ */ new Set([
	"GET",
	"HEAD",
	"OPTIONS",
	"TRACE"
]);
/** Sends one request on the VU's keep-alive connections. Never rejects: a failure is an answer with an error. */
function transfer(iteration, what) {
	return new Promise((resolve) => new Exchange(iteration, what, resolve));
}
var Exchange = class {
	#iteration;
	#what;
	#resolve;
	#marks = { begun: performance.now() };
	#request;
	#timer;
	#chunks = [];
	#size = 0;
	#response = null;
	#over = false;
	constructor(iteration, what, resolve) {
		this.#iteration = iteration;
		this.#what = what;
		this.#resolve = resolve;
		this.#request = this.#send();
		this.#timer = setTimeout(() => this.#fail("request timeout", 1050), what.timeout);
		iteration.hold(this);
	}
	release() {
		this.#over = true;
		clearTimeout(this.#timer);
		this.#request.destroy();
	}
	#send() {
		const { url, method, headers, body } = this.#what;
		const { agents, services } = this.#iteration.vu;
		const secure = url.protocol === "https:";
		const options = {
			method,
			headers,
			agent: secure ? agents.https : agents.http,
			lookup: services.network.lookup
		};
		const request = secure ? request$2(url, options) : request$1(url, options);
		request.on("socket", (socket) => this.#connection(socket));
		request.on("finish", () => this.#mark("sent"));
		request.on("response", (response) => this.#receive(response));
		request.on("upgrade", (response, socket) => {
			socket.destroy();
			this.#response = response;
			this.#done("", 0);
		});
		request.on("error", (error) => {
			if (this.#over) return;
			if (this.#stale(request)) this.#request = this.#send();
			else {
				const { text, code } = networkFailure(error, url.host);
				this.#fail(text, code);
			}
		});
		request.end(body ?? void 0);
		return request;
	}
	/** The service has closed an idle connection just as we used it: no failure of the service's. */
	#stale(request) {
		return request.reusedSocket && this.#response === null && REPLAYABLE.has(this.#what.method);
	}
	#connection(socket) {
		const { traffic, services } = this.#iteration.vu;
		if (!socket.connecting) {
			this.#mark("ready");
			return;
		}
		traffic.add(services.network.track(socket));
		socket.once("lookup", () => this.#mark("lookedUp"));
		socket.once("connect", () => {
			this.#mark("connected");
			if (!("encrypted" in socket)) this.#mark("ready");
		});
		socket.once("secureConnect", () => {
			this.#mark("secured");
			this.#mark("ready");
		});
	}
	#receive(response) {
		this.#mark("answered");
		this.#response = response;
		response.on("data", (chunk) => {
			this.#size += chunk.length;
			if (this.#size <= MAX_BODY) this.#chunks.push(chunk);
			else this.#fail(`the answer is longer than ${MAX_BODY / 1024 / 1024} MiB`, 1e3);
		});
		response.on("end", () => this.#done("", 0));
		response.on("error", () => this.#fail("unexpected EOF", 1e3));
	}
	#mark(name) {
		this.#marks[name] ??= performance.now();
	}
	#fail(error, code) {
		this.#done(error, code);
		this.#request.destroy();
	}
	#done(error, code) {
		if (this.#over) return;
		this.#over = true;
		clearTimeout(this.#timer);
		this.#mark("ended");
		this.#resolve({
			status: this.#response?.statusCode ?? 0,
			headers: canonicalHeaders(this.#response),
			setCookies: this.#response?.headers["set-cookie"] ?? [],
			body: Buffer.concat(this.#chunks),
			error,
			errorCode: code,
			timings: timingsOf(this.#marks)
		});
		this.#iteration.letGo(this);
	}
};
/** As Go writes them, repeated ones joined: `Content-Type`. */
function canonicalHeaders(response) {
	const headers = Object.create(null);
	for (const [name, value] of Object.entries(response?.headers ?? {})) {
		const canonical = name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
		headers[canonical] = [value ?? []].flat().join(", ");
	}
	return { ...headers };
}
/** k6's phases (lib/netext/httpext/tracer.go): a phase that was never reached takes no time. */
function timingsOf(marks) {
	const ended = marks.ended ?? performance.now();
	const dialled = marks.lookedUp ?? marks.begun;
	const connecting = marks.connected === void 0 ? 0 : marks.connected - dialled;
	const handshaking = marks.secured === void 0 || marks.connected === void 0 ? 0 : marks.secured - marks.connected;
	const ready = marks.ready ?? ended;
	const sent = Math.max(ready, marks.sent ?? ready);
	const answered = Math.max(sent, marks.answered ?? ended);
	return {
		duration: ended - ready,
		blocked: Math.max(0, ready - marks.begun - connecting - handshaking),
		connecting,
		tls_handshaking: handshaking,
		sending: sent - ready,
		waiting: answered - sent,
		receiving: Math.max(0, ended - answered)
	};
}

// src/engine/embedded/network/user-agent.ts
/** As k6 does, so that a service's log tells who came. */
const USER_AGENT = "Socketgate (embedded engine)";

// src/engine/embedded/k6/http.ts
/** k6's: single statuses and `{min, max}`. */
function expectedStatuses(...of) {
	return new ExpectedStatuses(of.map((item) => typeof item === "number" ? {
		min: item,
		max: item
	} : item));
}
/** k6's default: 200 to 399. */
const USUAL = expectedStatuses({
	min: 200,
	max: 399
});
/** The VU's own jar, which outlives its iterations. */
function cookieJar() {
	return current("http.cookieJar").vu.jar;
}
/**
* Sends a request without blocking the VU. Redirects are answers, they are not followed. A failure resolves
* with status 0 and an error, as in k6 without `throw`.
*/
async function asyncRequest(method, url, body, params) {
	const iteration = current("an HTTP request");
	if (iteration.over) return new Promise(() => {});
	const { vu } = iteration;
	const target = parseHttpUrl(url);
	const jar = params?.jar ?? vu.jar;
	const tags = vu.services.tagSets.merge(vu.tags.current, {
		name: target === null ? "invalid url" : `${target.origin}${target.pathname}`,
		method: method.toUpperCase(),
		...params?.tags
	});
	if (target === null) return responseOf(url, invalidUrl(), params?.responseType);
	const { headers, content } = requestContent(target, body, params, jar);
	const done = await transfer(iteration, {
		url: target,
		method: method.toUpperCase(),
		headers: {
			"User-Agent": USER_AGENT,
			...headers
		},
		body: content,
		timeout: parseTimeout(params?.timeout)
	});
	jar.receive(target.href, done.setCookies);
	measure$1(vu, tags, done, params?.responseCallback);
	return responseOf(url, done, params?.responseType);
}
function parseHttpUrl(text) {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	return url.protocol === "http:" || url.protocol === "https:" ? url : null;
}
function invalidUrl() {
	return {
		status: 0,
		headers: {},
		setCookies: [],
		body: Buffer.alloc(0),
		error: "invalid URL",
		errorCode: 1020,
		timings: {
			duration: 0,
			blocked: 0,
			connecting: 0,
			tls_handshaking: 0,
			sending: 0,
			waiting: 0,
			receiving: 0
		}
	};
}
/** `null` as a callback means in k6: neither `expected_response` nor http_req_failed. */
function measure$1(vu, base, { status, errorCode, timings }, callback = USUAL) {
	const { sink, tagSets } = vu.services;
	const expected = callback?.includes(status);
	const code = errorCode === 0 && status >= 400 ? 1e3 + status : errorCode;
	const tags = tagSets.merge(base, {
		status,
		...expected === void 0 ? {} : { expected_response: expected },
		...code === 0 ? {} : { error_code: code }
	});
	sink.push("http_reqs", 1, tags);
	for (const [phase, value] of Object.entries(timings)) sink.push(`http_req_${phase}`, value, tags);
	if (expected !== void 0) sink.push("http_req_failed", expected ? 0 : 1, tags);
}
function responseOf(url, done, type = "text") {
	const text = () => done.body.toString("utf8");
	const bytes = () => new Uint8Array(done.body).buffer;
	return {
		url,
		status: done.status,
		body: done.status === 0 || type === "none" ? null : type === "binary" ? bytes() : text(),
		headers: done.headers,
		cookies: cookiesOf$1(done.setCookies),
		error: done.error,
		error_code: done.errorCode === 0 && done.status >= 400 ? 1e3 + done.status : done.errorCode,
		timings: done.timings,
		json: () => JSON.parse(text())
	};
}
function cookiesOf$1(headers) {
	const cookies = Object.create(null);
	for (const header of headers) {
		const parsed = parseSetCookie(header);
		if (parsed === null) continue;
		const { name, value, domain = "", path = "", httpOnly, secure } = parsed;
		const same = cookies[name] ?? [];
		same.push({
			name,
			value,
			domain,
			path,
			http_only: httpOnly,
			secure
		});
		cookies[name] = same;
	}
	return { ...cookies };
}
var http_default = {
	asyncRequest,
	expectedStatuses,
	cookieJar,
	CookieJar
};

// src/engine/embedded/k6/timers.ts
/** Node fires at once what is further away than this many ms. */
const LONGEST$1 = 2 ** 31 - 1;
let last = 0;
const timers = /* @__PURE__ */ new Map();
/** Keeps its iteration alive, and ends with it. */
var Timer = class {
	id;
	#iteration;
	#handle;
	constructor(iteration, callback, delay, again) {
		last += 1;
		this.id = last;
		this.#iteration = iteration;
		this.#handle = again ? setInterval(() => iteration.call(callback), delay) : setTimeout(() => {
			timers.delete(this.id);
			iteration.call(callback);
			iteration.letGo(this);
		}, delay);
		timers.set(this.id, this);
		iteration.hold(this);
	}
	release() {
		clearTimeout(this.#handle);
		timers.delete(this.id);
	}
	clear() {
		this.release();
		this.#iteration.letGo(this);
	}
};
function schedule(callback, delay, args, again) {
	const iteration = current("a timer");
	if (iteration.over) return 0;
	return new Timer(iteration, () => callback(...args), Math.min(delay, LONGEST$1), again).id;
}
function setTimeout_(callback, delay = 0, ...args) {
	return schedule(callback, delay, args, false);
}
function clearTimer(id) {
	timers.get(id)?.clear();
}

// src/vu/phase-clock.ts
/**
* Keeps the VU's tag `phase` right. It is set once for each change, since tags on every `add` cost time on the hot
* path. `startedAt` is the epoch ms of the run's start on the scenario's own clock.
*/
var PhaseClock = class {
	spans;
	startedAt;
	timer;
	constructor(spans, startedAt) {
		this.spans = spans;
		this.startedAt = startedAt;
	}
	/** Sets the tag for now. */
	update() {
		const phase = phaseAt(this.spans, Date.now() - this.startedAt);
		if (phase !== void 0) execution_default.vu.metrics.tags.phase = phase;
	}
	/** Sets the tag now and at every later change, until `stop`. */
	follow() {
		this.update();
		const at = Date.now() - this.startedAt;
		const next = this.spans.find((span) => span.from > at);
		if (next !== void 0) this.timer = setTimeout_(() => this.follow(), Math.max(1, next.from - at));
	}
	/** A pending timer would keep the iteration alive. */
	stop() {
		if (this.timer !== void 0) clearTimer(this.timer);
		this.timer = void 0;
	}
};

// src/vu/rest/step-count.ts
/** Characters of an answer, and how many different ones one VU quotes. */
const ANSWER = 80;
const ANSWERS = 5;
/** Counts a step in steps_failed. Its tags hold text of the plan only, but `answer`, and that only where it may be quoted. */
function countStep(meter, { name, failure }, quotes) {
	if (failure === null) meter.add(false, { name });
	else if (failure.reason !== "save") meter.add(true, {
		name,
		...failure
	});
	else {
		const { reason, path } = failure;
		meter.add(true, {
			name,
			reason,
			path,
			...answerTag(failure.answer, quotes)
		});
	}
}
function answerTag(text, quotes) {
	if (text === "" || quotes === void 0) return {};
	return { answer: boundedText(quotable(text, quotes.known), quotes.answers, ANSWER, ANSWERS) };
}
/** Runs of what tokens are made of, and no word of a message is that long. */
const TOKENS = /[\w+/=.~-]{20,}/g;
/** Shorter values are words. */
const LEAST = 8;
/** Characters of an answer that are looked at. */
const LONGEST = 2e3;
/** A text of the service without the values that this virtual user has saved of earlier ones, and without tokens. */
function quotable(text, known) {
	let clean = text.slice(0, LONGEST);
	for (const value of known.flatMap((values) => Object.values(values).flatMap(textsOf))) if (value.length >= LEAST) clean = clean.replaceAll(value, "***");
	return clean.replace(TOKENS, "***");
}
function textsOf(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap(textsOf);
}

// src/vu/state.ts
/** The state of a VU, made on its first call. */
function stateOf(states, id) {
	let state = states.get(id);
	if (state === void 0) {
		state = {
			login: null,
			cookiesSet: false,
			reasons: /* @__PURE__ */ new Set(),
			answers: /* @__PURE__ */ new Set(),
			scenarios: /* @__PURE__ */ new Map()
		};
		states.set(id, state);
	}
	return state;
}

// src/vu/standstill.ts
/** ms between two looks at the clock while somebody waits. */
const TICK = 100;
/** A look that is later than this, in ms, tells of a standstill; less is how timers are. */
const JITTER = 100 / 2;
/**
* How long this virtual user's event loop stood still: it was stopped, starved, or had other things to do. What came in
* meanwhile was not read, so that a wait which ended then says nothing about the service (design.md section 5).
*/
var Standstill = class {
	/** ms, of all standstills so far. */
	stood = 0;
	/** Epoch ms of the last look. */
	seen = Number.POSITIVE_INFINITY;
	report;
	/** @param report told of each standstill, in ms. */
	constructor(report) {
		this.report = report;
	}
	/** Nobody has looked for a while, and nobody waited. */
	restart() {
		this.seen = Date.now();
	}
	/** ms that it has stood still so far. */
	look() {
		const now = Date.now();
		const late = now - this.seen - 100;
		this.seen = now;
		if (late > JITTER) {
			this.stood += late;
			this.report(late);
		}
		return this.stood;
	}
};

// src/vu/timers.ts
/** Date.now() cuts half a millisecond off, on average. */
const HALF_TICK = .5;
/** The part of a wait's limit from which a standstill within it leaves nothing to say of the service. */
const SPOILT = .1;
/** ms in which what came in during a standstill is read, before a wait counts as over. */
const CATCH_UP = 100;
/**
* Timers that end together, and whose exceptions end nothing: in k6 an exception in a callback would end the
* iteration and all its sockets, and a timer left behind would keep the iteration alive.
*/
var Timers = class {
	ids = /* @__PURE__ */ new Set();
	onError;
	standstill;
	waits = /* @__PURE__ */ new Set();
	ticking = false;
	/** @param stood told of each standstill that is seen while somebody waits, in ms. */
	constructor(onError, stood = () => {}) {
		this.onError = onError;
		this.standstill = new Standstill(stood);
	}
	/** Calls `act` once, after `delay` ms. */
	after(delay, where, act) {
		const id = setTimeout_(() => {
			this.ids.delete(id);
			guard(where, this.onError, act);
		}, Math.max(0, delay));
		this.ids.add(id);
		return { cancel: () => this.cancel(id) };
	}
	/** Resolves after `delay` ms; never, once the timers have been cleared. */
	pause(delay, where) {
		return new Promise((resolve) => this.after(delay, where, resolve));
	}
	/** Waits at most `limit` ms for something that cancels it. What has arrived by then is read before it counts as over. */
	wait(limit, where, over) {
		const wait = {};
		this.waits.add(wait);
		this.tick();
		const before = this.standstill.look();
		const stood = () => this.standstill.look() - before;
		const spoilt = () => stood() > limit * SPOILT;
		let timer = this.after(limit, where, () => {
			timer = this.after(stood() > 0 ? CATCH_UP : 0, where, () => {
				this.waits.delete(wait);
				over(spoilt());
			});
		});
		return {
			spoilt,
			cancel: () => {
				this.waits.delete(wait);
				timer.cancel();
			}
		};
	}
	/** Looks for standstills until the timers are cleared. */
	watch() {
		this.waits.add(this);
		this.tick();
	}
	tick() {
		if (this.ticking) return;
		this.ticking = true;
		this.standstill.restart();
		this.look();
	}
	look() {
		this.after(100, "tick", () => {
			this.standstill.look();
			if (this.waits.size > 0) this.look();
			else this.ticking = false;
		});
	}
	clear() {
		for (const id of this.ids) this.cancel(id);
		this.waits.clear();
		this.ticking = false;
	}
	cancel(id) {
		if (this.ids.delete(id)) clearTimer(id);
	}
};
/** Runs `act`; an exception is reported and goes no further. */
function guard(where, onError, act) {
	try {
		act();
	} catch (error) {
		onError(where, error);
	}
}
/** Runs an async `act`; a rejection is reported and gives `otherwise`. */
async function guardAsync(where, onError, otherwise, act) {
	try {
		return await act();
	} catch (error) {
		onError(where, error);
		return otherwise;
	}
}

// src/vu/iteration.ts
/** One iteration of one VU: its clock, its values, its login. */
var Iteration = class {
	common;
	timers;
	scope;
	state;
	own;
	phases;
	data;
	/** Epoch ms of the scenario's start. */
	startTime;
	constructor(common, data) {
		this.common = common;
		this.data = data;
		this.timers = new Timers(common.onError, (ms) => common.meters.generator_stall.add(ms));
		this.startTime = execution_default.scenario.startTime;
		this.state = stateOf(common.states, execution_default.vu.idInTest);
		const first = {
			...NOWHERE,
			vu: execution_default.vu.idInTest,
			iteration: execution_default.vu.iterationInScenario
		};
		this.own = this.state.scenarios.get(common.name) ?? this.begin(common.vars(first));
		this.scope = {
			...first,
			vars: this.own.vars,
			login: this.state.login ?? {},
			saved: {}
		};
		const { tags, start } = common.scenario;
		this.phases = new PhaseClock(tags.phase === void 0 ? common.spans : [], this.startTime - start);
	}
	/** ms since the scenario's start. */
	at(epoch = Date.now()) {
		return epoch - this.startTime;
	}
	/** A jar of its own for each call where the plan wants no cookies; else undefined: the VU's. */
	jar = () => this.common.scenario.cookies ? void 0 : new http_default.CookieJar();
	/** Makes sure that the VU is logged in. */
	async login(upgrade) {
		const { login } = this.common;
		this.phases.update();
		const done = await login.forVu(this.state, this.scope, this.data, upgrade, this.jar());
		this.scope.login = this.state.login ?? {};
		return done;
	}
	/** Counts a step of REST that was done. */
	count(step) {
		const { answers, login } = this.state;
		const known = [
			this.scope.saved,
			this.scope.login,
			login ?? {}
		];
		countStep(this.common.meters.steps_failed, step, {
			answers,
			known
		});
	}
	/** No timer may outlive the iteration: it would keep it alive. */
	end() {
		this.phases.stop();
		this.timers.clear();
		this.own.lastEnd = Date.now();
	}
	begin(vars) {
		this.common.meters.scenario_start.add(this.startTime);
		const own = {
			vars: isObject(vars) ? vars : {},
			rank: null,
			receipts: null,
			lastEnd: 0,
			aged: false
		};
		this.state.scenarios.set(this.common.name, own);
		return own;
	}
};

// src/vu/deadline.ts
/** The moment at which a VU's time is over. */
var Deadline = class {
	passed = false;
	timers;
	listeners = /* @__PURE__ */ new Set();
	/** `delay` in ms from now. */
	constructor(timers, delay) {
		this.timers = timers;
		timers.after(delay, "stop", () => {
			this.passed = true;
			for (const listener of this.listeners) listener();
		});
	}
	/** Calls `act` when time is over; the returned function takes that back. */
	listen(act) {
		this.listeners.add(act);
		return () => this.listeners.delete(act);
	}
	/** Resolves after `delay` ms, or as soon as time is over. Without a delay: when time is over. */
	pause(delay) {
		if (this.passed) return Promise.resolve();
		return new Promise((resolve) => {
			const timer = delay === void 0 ? null : this.timers.after(delay, "pause", done);
			const forget = this.listen(done);
			function done() {
				timer?.cancel();
				forget();
				resolve();
			}
		});
	}
};

// src/vu/socket/backoff.ts
/**
* ms to wait before the attempt `retries` (from 0) in a row: from × 2^retries, at most `to`, of which the share
* `jitter` is drawn uniformly (`full`: all of it, AWS "full jitter"; `none`: nothing). `draw` is in [0, 1).
*/
function backoffDelay({ from, to, jitter }, retries, draw) {
	const delay = Math.min(to, from * 2 ** Math.min(retries, 30));
	return delay - delay * (jitter === "full" ? 1 : jitter === "none" ? 0 : jitter) * (1 - draw);
}
/** A uniform draw between the two bounds. */
function between([from, to], draw) {
	return from + (to - from) * draw;
}

// src/vu/rest/rest.ts
/**
* A REST scenario's steps in order; false where one was refused or not answered, and with it the rest of the journey.
* Where an answer lacks what a later step needs, only the waits are left of the journey: the service did answer, and its
* load keeps its pace.
*
* @throws {ScriptError} where a request cannot be filled.
*/
async function runJourney(context) {
	const { steps, scope, timers, jar, count, updatePhase } = context;
	let lacking = false;
	for (const { wait, request } of steps) {
		if (wait) await timers.pause(between(wait, Math.random()), "wait");
		if (!request || lacking) continue;
		updatePhase();
		const answer = await request(scope, jar());
		count(answer);
		lacking = answer.failure?.reason === "save";
		if (answer.failure !== null && !lacking) return false;
		Object.assign(scope.saved, answer.saved);
	}
	return true;
}

// src/vu/socket/ledger.ts
/**
* One user's book of lives: each turn is written down as it comes, so that what is known when k6 is killed or an
* iteration is interrupted is already with the evidence. What follows the last turn, the evidence says.
*/
var Ledger = class {
	meters;
	user;
	/** `user`: the place within the scenario, from 0. */
	constructor(meters, user) {
		this.meters = meters;
		this.user = user;
	}
	write(turn, tags) {
		const value = lifeValue(this.user, turn);
		if (tags === void 0) this.meters.life_event.add(value);
		else this.meters.life_event.add(value, tags);
	}
	opened() {
		this.meters.ws_connect_failed.add(false);
		this.write("open");
	}
	/** Login, dial or subprotocol failed, or the service's time for it was over. */
	failed(reason) {
		this.meters.ws_connect_failed.add(true, { reason });
		this.write("failed", { reason });
	}
	/** A limit of our own machine was hit: nothing was dialled, and nobody else is to blame. */
	limited(limit) {
		this.meters.ws_connect_failed.add(true, {
			reason: OURS,
			limit
		});
		this.write("failed", { reason: OURS });
	}
	/** The time for the dial was over, but this virtual user stood still in it. */
	spoilt() {
		this.meters.ws_connect_failed.add(true, STOOD_STILL);
		this.write("failed", STOOD_STILL);
	}
	/** The plan's time was over, and nobody had answered the dial by the end of its last call: a failed connect. */
	cut() {
		this.meters.ws_connect_failed.add(true, { reason: "timeout" });
		this.write("ended", { by: "dial" });
	}
	subscribed() {
		this.meters.ws_subscribed.add(true);
		this.write("subscribed");
	}
	unsubscribed() {
		this.meters.ws_subscribed.add(false);
		this.write("unsubscribed");
	}
};

// src/vu/socket/awaits.ts
/** ms from which a wait that the life's own `hold` ends counts as unanswered (plan-language: default SLOs). */
const UNANSWERED = 1e3;
/** The frames that one socket waits for, oldest first. After the socket's end nobody is called any more. */
var Awaits = class {
	/** Read by the message path: a length costs less than a call. */
	pending = [];
	timers;
	onError;
	constructor(timers, onError) {
		this.timers = timers;
		this.onError = onError;
	}
	/** Waits for a frame that matches, at most `within` ms. `scope` holds what was sent. */
	add(plan, scope, done) {
		const entry = {
			plan,
			scope,
			since: Date.now(),
			done: (awaited) => {
				timer.cancel();
				this.pending.splice(this.pending.indexOf(entry), 1);
				done(awaited);
			},
			over: (spoilt) => entry.done({ how: spoilt ? "spoilt" : "timeout" }),
			spoilt: () => timer.spoilt()
		};
		const timer = this.timers.wait(plan.within, "await", entry.over);
		this.pending.push(entry);
	}
	/** Gives a frame to the oldest wait that it matches. One frame answers one wait. */
	settle(frame, timestamp) {
		const entry = this.pending.find((pending) => this.matches(pending, frame));
		entry?.done({
			how: "frame",
			frame,
			timestamp
		});
		return entry !== void 0;
	}
	/** A matcher that cannot be filled must not keep the frame from the others. */
	matches({ plan, scope }, frame) {
		try {
			return plan.match(frame, scope);
		} catch (error) {
			this.onError("await", error);
			return false;
		}
	}
	/** ms that the oldest wait has lasted; 0 without one, or where nobody can say whose fault that is. */
	get longest() {
		const oldest = this.pending[0];
		return oldest === void 0 || oldest.spoilt() ? 0 : Date.now() - oldest.since;
	}
	/** The life's own `hold` ends the waits: those of a second and more are unanswered, the others say nothing. */
	cut() {
		const now = Date.now();
		for (const entry of this.pending.filter(({ since }) => now - since >= UNANSWERED)) entry.over(entry.spoilt());
	}
	/** An error frame ends the oldest wait at once. */
	refuse() {
		this.pending[0]?.done({ how: "error" });
	}
};

// src/vu/rest/request.ts
/** Compiles a request; made in the init context. Redirects are answers, not followed. */
function compileRequest(request, constants) {
	const url = compileUrl(request.url, constants);
	const body = compileBody(request.body, constants);
	const headers = compileHeaders(request.headers, constants);
	const type = hasHeader(request.headers, "content-type") ? {} : contentType(request.body);
	const saves = compileSaves(request.save);
	const accepts = acceptor(request.expect);
	const fixed = {
		timeout: request.timeout,
		redirects: 0,
		responseType: saves.length > 0 ? "text" : "none",
		responseCallback: expected(request.expect),
		tags: { name: request.name }
	};
	return async (scope, jar) => {
		const at = url(scope);
		const params = {
			...fixed,
			headers: {
				...type,
				...headers(scope)
			},
			...jar && { jar }
		};
		const begun = Date.now();
		const response = await http_default.asyncRequest(request.method, at, body(scope), params);
		const { name, timeout } = request;
		if (!accepts(response.status)) return {
			name,
			failure: unexpected(response, (Date.now() - begun) / timeout),
			saved: null,
			response,
			url: at
		};
		const found = saves.length === 0 ? void 0 : parseBody(response.body);
		const saved = readSaves(saves, found);
		return {
			name,
			failure: saved === null ? unsaved(saves, found, response.body) : null,
			saved,
			response,
			url: at
		};
	};
}
/** k6's error codes of a request, and of a dial, whose time was over (k6: lib/netext/httpext/error_codes.go). */
const TIMEOUTS = /* @__PURE__ */ new Set([1050, 1211]);
/** A timeout that took so many times its limit was slept through: the engine itself stood still. */
const STOOD = 1.1;
/**
* `took`: in limits of the request. k6 has one code, 1213, for every error of a dial that it does not know, too many open files among them: its text tells.
*/
function unexpected({ status, error, error_code: code }, took) {
	const limit = status === 0 ? limitOf(error) : null;
	if (limit !== null) return {
		reason: OURS,
		limit
	};
	if (status !== 0 || !TIMEOUTS.has(code)) return {
		reason: "status",
		status: String(status)
	};
	return { reason: took > STOOD ? STALLED : "timeout" };
}
/** Of a body that cannot be read nothing is found either. */
function unsaved(saves, from, text) {
	return {
		reason: "save",
		path: saves.find(({ path }) => walk(from, path) === void 0)?.written ?? "",
		answer: typeof text === "string" ? text : ""
	};
}
function expected(statuses) {
	return statuses.length === 0 ? http_default.expectedStatuses({
		min: 200,
		max: 399
	}) : http_default.expectedStatuses(...statuses);
}
function acceptor(statuses) {
	if (statuses.length === 0) return (status) => status >= 200 && status <= 399;
	return (status) => statuses.includes(status);
}
/** Compiles header values; names are literal. */
function compileHeaders(headers, constants) {
	const entries = Object.entries(headers).map(([name, text]) => [name, checkedHeader(name, compileText(text, constants))]);
	return (scope) => Object.fromEntries(entries.map(([name, fill]) => [name, fill(scope)]));
}
function hasHeader(headers, lowerName) {
	return Object.keys(headers).some((name) => name.toLowerCase() === lowerName);
}
function contentType(body) {
	if (body === void 0 || "text" in body) return {};
	return { "Content-Type": "json" in body ? "application/json" : "application/x-www-form-urlencoded" };
}
function compileBody(body, constants) {
	if (body === void 0) return () => null;
	if ("text" in body) return compileText(body.text, constants);
	if ("form" in body) return compileForm(body.form, constants);
	const json = compileJson(body.json, constants);
	return (scope) => JSON.stringify(json(scope));
}
function compileForm(form, constants) {
	const fields = Object.entries(form).map(([field, text]) => [percentEncode(field), compileJson(text, constants)]);
	return (scope) => fields.map(([field, fill]) => `${field}=${percentEncode(asText(fill(scope)))}`).join("&");
}
/** `save`, taken apart. */
function compileSaves(save) {
	return Object.entries(save).map(([name, written]) => ({
		name,
		path: parsePath(written),
		written
	}));
}
/** The values that `save` names; null where one is missing. */
function readSaves(saves, from) {
	const values = {};
	for (const { name, path } of saves) {
		const value = walk(from, path);
		if (value === void 0) return null;
		values[name] = value;
	}
	return values;
}
function parseBody(body) {
	if (typeof body !== "string") return void 0;
	try {
		return JSON.parse(body);
	} catch {
		return;
	}
}

// src/engine/embedded/events.ts
const EVENTS = [
	"open",
	"message",
	"ping",
	"pong",
	"error",
	"close"
];
/** k6's event target: `onopen` … beside `addEventListener`, the on-handler first. */
var SocketEvents = class {
	onopen = null;
	onmessage = null;
	onping = null;
	onpong = null;
	onerror = null;
	onclose = null;
	#added = /* @__PURE__ */ new Map();
	/** @throws {Error} for an event that k6 does not know. */
	addEventListener(type, handler) {
		if (!EVENTS.includes(type)) throw new Error(`unknown event type: ${type}`);
		this.#added.set(type, [...this.#added.get(type) ?? [], handler]);
	}
	tell(event) {
		this[`on${event.type}`]?.(event);
		const added = this.#added.get(event.type);
		if (added !== void 0) for (const handler of added) handler(event);
	}
};

// src/engine/embedded/network/peer.ts
/**
* ws's client, telling at once when the other side's close frame has come: ws's own `close` event waits for the
* end of the TCP connection as well, k6's does not.
*/
var Peer = class extends import_websocket.default {
	/** `code` is 1005 for a frame without one (RFC 6455 section 7.4.1). */
	onCloseFrame = () => {};
	#closing = false;
	constructor(url, options) {
		super(url, [], options);
	}
	/** Our own close frame. */
	sendClose(code, reason) {
		this.#closing = true;
		super.close(code, reason);
		this.#closing = false;
	}
	/**
	* Called by ws's receiver: with the frame's code and reason to echo it, with nothing for a frame without a
	* code, with a code alone for a broken frame.
	*/
	close(code, reason) {
		super.close(code, reason);
		const broken = code !== void 0 && reason === void 0;
		if (!this.#closing && !broken) this.onCloseFrame(code ?? 1005, reason?.toString() ?? "");
	}
};

// src/engine/embedded/network/handshake.ts
/** k6/websockets' own, fixed. */
const HANDSHAKE_TIMEOUT = 6e4;
/** A service cannot make us buffer more than this for one message. */
const MAX_PAYLOAD = 67108864;
/** Never: a close that nobody answers is judged by `vu/`, as under k6. */
const CLOSE_TIMEOUT = 2 ** 31 - 1;
/** Dials and upgrades as gorilla/websocket does under k6. */
var Handshake = class {
	peer;
	raw = null;
	#settled = false;
	#upgrade;
	#outcome;
	constructor(upgrade, network, outcome) {
		this.#upgrade = upgrade;
		this.#outcome = outcome;
		const options = {
			headers: requestHeaders(upgrade),
			perMessageDeflate: false,
			followRedirects: false,
			handshakeTimeout: HANDSHAKE_TIMEOUT,
			skipUTF8Validation: true,
			maxPayload: MAX_PAYLOAD,
			closeTimeout: CLOSE_TIMEOUT,
			createConnection: (options) => {
				this.raw = network.dial(options, upgrade.url.protocol === "wss:");
				return this.raw;
			}
		};
		this.peer = new Peer(upgrade.url.href, options);
		this.#listen();
	}
	#listen() {
		this.peer.on("upgrade", (response) => this.#opened(response));
		this.peer.on("unexpected-response", (request, response) => {
			this.#receiveCookies(response);
			request.destroy();
			this.#fail("websocket: bad handshake", response.statusCode);
		});
		this.peer.on("error", (error) => {
			const text = "code" in error || /timed out/.test(error.message) ? networkFailure(error, this.#upgrade.url.host).text : "websocket: bad handshake";
			this.#fail(text, void 0);
		});
	}
	#opened(response) {
		this.#receiveCookies(response);
		const subprotocol = response.headers["sec-websocket-protocol"] ?? "";
		delete response.headers["sec-websocket-protocol"];
		this.peer.once("open", () => {
			this.#settled = true;
			this.#outcome.opened(subprotocol);
		});
	}
	#receiveCookies(response) {
		this.#upgrade.jar.receive(this.#upgrade.url.href, response.headers["set-cookie"] ?? []);
	}
	#fail(error, status) {
		if (this.#settled) return;
		this.#settled = true;
		this.#outcome.failed(error, status);
	}
};
/** The script's own `Cookie` goes before the jar's. */
function requestHeaders({ url, protocols, headers, jar }) {
	const all = {
		"User-Agent": USER_AGENT,
		...headers
	};
	const names = new Set(Object.keys(all).map((name) => name.toLowerCase()));
	const cookie = jar.header(url.href);
	if (cookie !== "" && !names.has("cookie")) all.Cookie = cookie;
	if (protocols.length > 0) all["Sec-WebSocket-Protocol"] = protocols.join(", ");
	return all;
}

// src/engine/embedded/network/websocket-rules.ts
const OPTIONS = [
	"headers",
	"tags",
	"jar",
	"compression"
];
/** @throws {Error} in k6's words. */
function parseSocketUrl(text) {
	let url;
	try {
		url = new URL(text);
	} catch {
		throw new Error("WebSocket requires valid url, but got one that cannot be parsed");
	}
	const scheme = url.protocol.slice(0, -1);
	if (scheme !== "ws" && scheme !== "wss") throw new Error(`WebSocket requires url with scheme ws or wss, but got "${scheme}"`);
	if (url.hash !== "") throw new Error(`WebSocket requires no url fragment, but got "${url.hash.slice(1)}"`);
	return url;
}
/** @throws {Error} for an option that k6 does not know, and for a header that HTTP cannot carry. */
function parseParams(params) {
	for (const name of Object.keys(params ?? {})) if (!OPTIONS.includes(name)) throw new Error(`unknown WebSocket's option ${name}`);
	const headers = params?.headers ?? {};
	for (const [name, value] of Object.entries(headers)) if (/[\r\n\0]/.test(`${name}${value}`)) throw new Error(`the header ${JSON.stringify(name)} holds a line break`);
	return {
		headers,
		tags: params?.tags ?? {},
		jar: params?.jar ?? null
	};
}
/** The codes a client may send (RFC 6455 section 7.4; the WebSocket API of browsers is as strict). */
function checkClose(code, reason) {
	if (code !== 1e3 && !(code >= 3e3 && code <= 4999)) throw new Error(`InvalidAccessError: Failed to execute 'close' on 'WebSocket': The close code must be either 1000, or between 3000 and 4999. ${code} is neither`);
	if (Buffer.byteLength(reason) > 123) throw new Error("SyntaxError: the close reason is longer than 123 bytes");
}
/** gorilla/websocket's CloseError, conn.go. */
function closeText(code, reason) {
	const name = CLOSE_NAMES[code];
	return `websocket: close ${code}${name === void 0 ? "" : ` (${name})`}${reason === "" ? "" : `: ${reason}`}`;
}
const CLOSE_NAMES = {
	1e3: "normal",
	1001: "going away",
	1002: "protocol error",
	1003: "unsupported data",
	1005: "no status",
	1006: "abnormal closure",
	1007: "invalid payload data",
	1008: "policy violation",
	1009: "message too big",
	1010: "mandatory extension missing",
	1011: "internal server error",
	1015: "TLS handshake error"
};

// src/engine/embedded/schedule/clock.ts
let offset = performance.timeOrigin;
/** Epoch ms with fractions: the monotonic clock, held within the millisecond that the wall clock shows. */
function now() {
	return offset + performance.now();
}
/**
* Follows the wall clock. `Date.now()` is floored, so the truth lies in [Date.now(), Date.now() + 1); outside
* of it the wall clock has been slewed since the process began, and latency against another machine's clock
* would be wrong by that much. Called ten times a second while a run lasts.
*/
function followWallClock() {
	const before = Date.now();
	const ours = now();
	const after = Date.now();
	if (ours < before) offset += before - ours;
	else if (ours > after + 1) offset -= ours - (after + 1);
}

// src/engine/embedded/schedule/turns.ts
/**
* Handles an event of a socket in a turn of its own, as k6's event loop does.
*
* Between two immediates Node runs every microtask, so all promises that one handler settles have run before the
* next event is handled, even where both came in one TCP segment. And immediates come after all sockets that are
* ready have been read: handlers do not delay the timestamps of messages that are there already, and what a
* message waits for its handler is seen as lag, as under k6.
*/
function inTurn(event) {
	setImmediate(event);
}

// src/engine/embedded/k6/websockets.ts
const CONNECTING = 0;
const OPEN = 1;
const CLOSING = 2;
const CLOSED = 3;
/** How long the service may take to end a connection that is closed for us. */
const LINGER = 1e3;
/**
* k6/websockets on ws: the same events, in the same order, and the same metrics as k6 2.2 (js/modules/k6/websockets).
* A close never times out by itself.
*/
var WebSocket = class extends SocketEvents {
	static CONNECTING = CONNECTING;
	static OPEN = OPEN;
	static CLOSING = CLOSING;
	static CLOSED = CLOSED;
	url;
	readyState = CONNECTING;
	binaryType = "blob";
	protocol = "";
	extensions = [];
	#iteration;
	#handshake;
	/** Epoch ms. */
	#dialled = now();
	#pings = /* @__PURE__ */ new Map();
	#tags;
	#opened = 0;
	#pinged = 0;
	/** Epoch ms at which the bytes now being read came in. */
	#arrived = 0;
	/** @throws {Error} for a url, option or header that k6 refuses as well. */
	constructor(url, protocols, params) {
		super();
		this.#iteration = current("a WebSocket");
		if (this.#iteration.over) throw new Error("the iteration is over");
		const { vu } = this.#iteration;
		const target = parseSocketUrl(url);
		const { headers, tags, jar } = parseParams(params);
		this.url = url;
		this.#tags = vu.services.tagSets.merge(vu.tags.current, {
			name: `${target.origin}${target.pathname}`,
			...tags
		});
		const upgrade = {
			url: target,
			protocols: [protocols ?? []].flat(),
			headers,
			jar: jar ?? vu.jar
		};
		this.#handshake = new Handshake(upgrade, vu.services.network, {
			opened: (subprotocol) => this.#open(subprotocol),
			failed: (error, status) => this.#fail(error, status)
		});
		this.#iteration.hold(this);
	}
	get bufferedAmount() {
		return this.#handshake.peer.bufferedAmount;
	}
	/** @throws {Error} InvalidStateError unless open. */
	send(data) {
		this.#assertOpen();
		this.#handshake.peer.send(data);
		this.#emit("ws_msgs_sent", 1);
	}
	/** @throws {Error} InvalidStateError unless open. */
	ping() {
		this.#assertOpen();
		this.#pinged += 1;
		const id = String(this.#pinged);
		this.#pings.set(id, performance.now());
		this.#handshake.peer.ping(id);
		this.#emit("ws_msgs_sent", 1);
	}
	/** @throws {Error} InvalidAccessError for a code that a client may not send. */
	close(code = 1e3, reason = "") {
		checkClose(code, reason);
		if (this.readyState >= CLOSING) return;
		const connecting = this.readyState === CONNECTING;
		this.readyState = CLOSING;
		if (connecting) this.#handshake.peer.terminate();
		else {
			this.#handshake.peer.sendClose(code, reason);
			this.#emit("ws_msgs_sent", 1);
		}
	}
	/** The iteration is over: a clean close for the service, nothing for the script. */
	release() {
		const { peer, raw } = this.#handshake;
		if (this.readyState === OPEN) peer.sendClose(1e3, "");
		if (this.readyState === CONNECTING) peer.terminate();
		this.readyState = CLOSED;
		this.#linger(raw);
	}
	#open(subprotocol) {
		if (this.readyState !== CONNECTING) return;
		const at = now();
		this.#tag({
			status: "101",
			subproto: subprotocol
		});
		this.#connected();
		this.protocol = subprotocol;
		this.readyState = OPEN;
		this.#opened = performance.now();
		this.#listen(this.#handshake.raw);
		inTurn(() => this.#dispatch({
			type: "open",
			target: this,
			timestamp: at
		}));
	}
	#fail(error, status) {
		if (this.readyState === CLOSED) return;
		if (status !== void 0) this.#tag({
			status: String(status),
			subproto: ""
		});
		this.#connected();
		this.#end(now(), { error });
	}
	#listen(raw) {
		const { peer } = this.#handshake;
		if (raw !== null) this.#listenRaw(raw);
		peer.on("message", (data, binary) => this.#message(data, binary));
		peer.on("ping", () => this.#control("ping"));
		peer.on("pong", (id) => this.#pong(id.toString()));
		peer.onCloseFrame = (code, reason) => this.#closed(this.#arrived, code, reason);
		peer.on("error", () => this.#end(this.#arrived, {}));
		peer.on("close", () => this.#end(now(), {}));
	}
	/** ws has read nothing yet: its own listeners come behind ours, so `#arrived` is set before a frame is parsed. */
	#listenRaw(raw) {
		this.#iteration.vu.traffic.add(raw);
		raw.prependListener("data", () => {
			this.#arrived = now();
		});
		raw.on("end", () => this.#closed(now(), 1006, "unexpected EOF"));
		raw.on("error", () => this.#end(now(), {}));
	}
	#message(data, binary) {
		const timestamp = this.#arrived;
		inTurn(() => {
			if (this.readyState !== OPEN) return;
			this.#emit("ws_msgs_received", 1);
			const content = binary ? this.#binary(data) : data.toString("utf8");
			this.#dispatch({
				type: "message",
				target: this,
				timestamp,
				data: content,
				origin: this.url
			});
		});
	}
	#binary(data) {
		const copy = new Uint8Array(data).buffer;
		return this.binaryType === "blob" ? new Blob([copy]) : copy;
	}
	#pong(id) {
		const sent = this.#pings.get(id);
		this.#pings.delete(id);
		if (sent !== void 0) this.#emit("ws_ping", performance.now() - sent);
		this.#control("pong");
	}
	#control(type) {
		const timestamp = this.#arrived;
		inTurn(() => this.#dispatch({
			type,
			target: this,
			timestamp
		}));
	}
	#closed(at, code, reason) {
		const expected = code === 1e3 || code === 1001;
		this.#end(at, {
			code,
			reason,
			...expected ? {} : { error: closeText(code, reason) }
		});
	}
	/** The first end counts; the error and the close event have a turn each, as in k6. */
	#end(timestamp, { error, code, reason = "" }) {
		inTurn(() => {
			if (this.readyState === CLOSED) return;
			this.readyState = CLOSED;
			this.#linger(this.#handshake.raw);
			if (this.#opened > 0) this.#emit("ws_session_duration", performance.now() - this.#opened);
			if (error !== void 0) this.#dispatch({
				type: "error",
				target: this,
				timestamp,
				error
			});
			inTurn(() => {
				this.#dispatch({
					type: "close",
					target: this,
					timestamp,
					reason,
					...code === void 0 ? {} : { code }
				});
				this.#iteration.letGo(this);
			});
		});
	}
	/** What a handler throws cuts this socket without a close frame and fails the iteration, as in k6. */
	#dispatch(event) {
		if (this.#iteration.over) return;
		if (!this.#iteration.call(() => {
			try {
				this.tell(event);
			} catch (error) {
				this.readyState = CLOSED;
				this.#handshake.raw?.destroy();
				throw error;
			}
		})) this.#iteration.letGo(this);
	}
	#linger(raw) {
		if (raw === null || raw.destroyed) return;
		const timer = setTimeout(() => raw.destroy(), LINGER);
		raw.once("close", () => clearTimeout(timer));
	}
	/** Stamped with the start of the dial, as k6 does (k6: websockets.go, emitConnectionMetrics). */
	#connected() {
		this.#emit("ws_sessions", 1, this.#dialled);
		this.#emit("ws_connecting", now() - this.#dialled, this.#dialled);
	}
	#tag(more) {
		this.#tags = this.#iteration.vu.services.tagSets.merge(this.#tags, more);
	}
	#emit(metric, value, t) {
		if (!this.#iteration.over) this.#iteration.vu.services.sink.push(metric, value, this.#tags, t);
	}
	#assertOpen() {
		if (this.readyState !== OPEN) throw new Error("InvalidStateError");
	}
};

// src/vu/socket/k6-socket.ts
/** Dials. @throws for a URL that k6 cannot read. */
function dial(url, protocols, params) {
	const socket = new WebSocket(url, protocols.length > 0 ? protocols : null, params);
	socket.binaryType = "arraybuffer";
	return socket;
}

// src/vu/socket/channel.ts
/** What the client does on one socket: frames, pings, and the steps made of them. */
var Channel = class {
	context;
	socket = null;
	/** An answer lacked what a step saves: what is sent with it cannot be filled, and that is the service's doing. */
	lacks = false;
	/** Why a step could not be done that says nothing about the service; null: none such. */
	own = null;
	constructor(context) {
		this.context = context;
	}
	attach(socket) {
		this.socket = socket;
	}
	get open() {
		return this.socket?.readyState === 1;
	}
	/** Sends a frame; the values as they were for it, or null where the socket is not open, or lacks a value. */
	send(fill, received) {
		const { scope } = this.context;
		if (this.socket === null || !this.open) return null;
		scope.n++;
		const now = {
			...scope,
			...received !== void 0 && { received }
		};
		const filled = this.filled(fill, now);
		if (filled === null) return null;
		const { data, json } = filled;
		this.socket.send(this.context.plan.codec.encode(data));
		if (json !== void 0) now.sent = json;
		return now;
	}
	filled(fill, scope) {
		try {
			return fill(scope);
		} catch (error) {
			if (this.lacks && error instanceof ScriptError) return null;
			throw error;
		}
	}
	/** Sends a ping; false where the socket is not open. */
	ping() {
		if (this.socket === null || !this.open) return false;
		this.socket.ping();
		return true;
	}
	answer(index, frame) {
		const plan = this.context.plan.answers[index];
		if (plan !== void 0) this.send(plan.send, plan.read(frame) ?? null);
	}
	/** Runs one step; epoch ms of its end, or null where it failed. Never settles once the socket has ended. */
	async run(step) {
		const { scope, timers, jar } = this.context;
		if (step.wait) await timers.pause(between(step.wait, Math.random()), "wait");
		if (step.request) {
			const answer = await step.request(scope, jar());
			this.context.count(answer);
			const reason = answer.failure?.reason;
			if (reason === "generator" || reason === "stalled") this.own = reason;
			if (!this.keep(answer.saved)) return null;
		}
		const sent = step.send ? this.send(step.send) : scope;
		if (sent === null) return null;
		return step.await ? this.exchange(step.await, sent) : Date.now() + HALF_TICK;
	}
	exchange(plan, scope) {
		const { meters, awaits } = this.context;
		const sentAt = Date.now() + HALF_TICK;
		return new Promise((resolve) => {
			awaits.add(plan, scope, (awaited) => {
				if (awaited.how === "timeout" && plan.exchange) meters.ws_roundtrip_timeout.add(1, plan.exchange);
				if (awaited.how === "spoilt") {
					this.own = STALLED;
					if (plan.exchange) meters.ws_roundtrip_timeout.add(1, {
						...plan.exchange,
						...STOOD_STILL
					});
				}
				if (awaited.how !== "frame") return resolve(null);
				const { frame, timestamp } = awaited;
				if (plan.exchange) meters.ws_roundtrip.add(Math.max(0, timestamp - sentAt), plan.exchange);
				resolve(this.keep(this.savedOf(plan, frame)) ? timestamp : null);
			});
		});
	}
	/** What an await saves of its frame; null where one of it is missing, which counts as a failed step. */
	savedOf({ saves, read, name }, frame) {
		if (saves.length === 0) return {};
		const from = read(frame);
		const saved = readSaves(saves, from);
		const failure = saved === null ? unsaved(saves, from, frame.data) : null;
		this.context.count({
			name,
			failure
		});
		return saved;
	}
	keep(saved) {
		if (saved === null) this.lacks = true;
		else Object.assign(this.context.scope.saved, saved);
		return saved !== null;
	}
};

// src/vu/socket/heartbeats.ts
/**
* A socket's heartbeats at the production interval: by ping (RFC 6455, 5.5.2) from the open socket on, by message
* once it is subscribed. A missing answer is counted; it does not end the socket.
*/
var Heartbeats = class {
	plan;
	context;
	pings = [];
	constructor(plan, context) {
		this.plan = plan;
		this.context = context;
	}
	onOpen() {
		const { plan } = this;
		if (plan !== null && plan.send === void 0) this.every(plan, () => this.ping(plan.timeout));
	}
	onSubscribed() {
		const { plan } = this;
		const send = plan?.send;
		if (plan && send) this.every(plan, () => this.message(plan, send));
	}
	/** k6 does not say which ping a pong answers: it answers the oldest. */
	pong(timestamp) {
		const ping = this.pings.shift();
		if (ping === void 0) return;
		ping.timer.cancel();
		this.rtt(timestamp - ping.sentAt);
	}
	/** The life's own `hold` ends the waits for a pong, by the rule of `Awaits.cut`. */
	cut() {
		const now = Date.now() + HALF_TICK;
		const old = this.pings.filter(({ sentAt }) => now - sentAt >= UNANSWERED);
		this.pings.splice(0, old.length);
		const spoilt = old.filter(({ timer }) => timer.spoilt()).length;
		for (const { timer } of old) timer.cancel();
		this.missed(false, old.length - spoilt);
		this.missed(true, spoilt);
	}
	every(plan, beat) {
		this.context.timers.after(plan.every, "heartbeat", () => {
			this.every(plan, beat);
			beat();
		});
	}
	ping(timeout) {
		if (!this.context.channel.ping()) return;
		const ping = {
			sentAt: Date.now() + HALF_TICK,
			timer: this.context.timers.wait(timeout, "heartbeat", (spoilt) => {
				this.pings.splice(this.pings.indexOf(ping), 1);
				this.missed(spoilt);
			})
		};
		this.pings.push(ping);
	}
	message(plan, send) {
		const scope = this.context.channel.send(send);
		if (scope === null || plan.await === void 0) return;
		const sentAt = Date.now() + HALF_TICK;
		this.context.awaits.add({
			match: plan.await,
			within: plan.timeout
		}, scope, (awaited) => {
			if (awaited.how === "frame") this.rtt(awaited.timestamp - sentAt);
			else this.missed(awaited.how === "spoilt");
		});
	}
	missed(spoilt, count = 1) {
		const { ws_heartbeat_missed: missed } = this.context.meters;
		if (count === 0) return;
		if (spoilt) missed.add(count, STOOD_STILL);
		else missed.add(count);
	}
	rtt(duration) {
		this.context.meters.ws_heartbeat_rtt.add(Math.max(0, duration));
	}
};

// src/vu/frames/codec.ts
/** Frames as they are: one message each. */
const PLAIN = {
	encode: (data) => data,
	decode: null
};
function emptyFrame() {
	return {
		data: "",
		decoded: null,
		value: void 0,
		broken: false
	};
}
/** `Frame.decoded` of a message that is JSON as a whole. */
const WHOLE = "";
/** The view of a matcher (plan-language: `decode: { after }`); of any other than one of JSON: the whole message. */
function jsonView(matcher) {
	const after = matcher.kind === "json" ? matcher.after ?? "" : "";
	return {
		after,
		read: jsonBehind(after)
	};
}
/** Whether a matcher looks at a message as JSON as a whole. */
function wantsWhole(matcher) {
	return matcher.kind === "json" && jsonView(matcher).after === "";
}
function jsonBehind(after) {
	return (frame) => {
		if (frame.decoded === after) return frame.value;
		frame.decoded = after;
		frame.value = void 0;
		try {
			const text = typeof frame.data === "string" ? frame.data : textOf(frame.data);
			if (after === "") frame.value = JSON.parse(text);
			else if (text.startsWith(after)) frame.value = JSON.parse(text.slice(after.length));
			if (frame.value !== void 0) frame.broken = false;
		} catch {
			if (beginsAsJson(frame.data, after)) frame.broken = true;
		}
		return frame.value;
	};
}
const SPACES = /* @__PURE__ */ new Set([
	32,
	9,
	10,
	13
]);
const OBJECT = 123;
const ARRAY = 91;
/** Whether a message is meant as JSON: an object or a list begins behind the prefix, after spaces (RFC 8259, 2). */
function beginsAsJson(data, after) {
	const bytes = typeof data === "string" ? null : new Uint8Array(data);
	const at = (i) => bytes === null ? data.charCodeAt(i) : bytes[i];
	for (let i = 0; i < after.length; i++) if (at(i) !== after.charCodeAt(i)) return false;
	let i = after.length;
	while (SPACES.has(at(i) ?? 0)) i++;
	return at(i) === OBJECT || at(i) === ARRAY;
}
/** @throws {TypeError} for bytes that are not UTF-8. */
function textOf(bytes) {
	return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

// src/vu/socket/receipts.ts
/** Messages whose content is compared with the first, and how many of them tell anything at the end. */
const LOOKED_AT = 64;
const ENOUGH = 8;
/** Messages that bear witness for their moments alone: a service may give all of them one. */
const MOST_ALWAYS = 1024;
/** Different messages of one moment that are told apart; more of them count as one. */
const MOST_PLACES = 256;
/** All that one user gets, of every feed of its scenario. */
var Receipts = class {
	user;
	/** What the user's own kinds of message count in, by the kind's index. */
	tallies;
	/** Beginnings of frames that nothing matched, as named so far. */
	texts = /* @__PURE__ */ new Set();
	meters;
	/** `user`: the place within the scenario, from 0. */
	constructor(kinds, meters, user) {
		this.user = user;
		this.meters = meters;
		const feeds = new Map(kinds.map(({ tags }) => [tags?.feed, emptyTally(tags)]));
		this.tallies = kinds.map(({ tags, timed }) => {
			const tally = feeds.get(tags?.feed);
			tally.always ||= timed;
			return tally;
		});
	}
	/** Looks at one of the first messages of a feed. @param sent epoch ms; null: it has no time. */
	look(tally, kind, frame, sent) {
		if (tally.comparing) this.compare(tally, kind, frame);
		if (tally.always && sent !== null) tally.always = goesOn(tally, sent);
		tally.fresh = tally.comparing || tally.always;
		if (sent !== null && (tally.always || isWitness(sent))) this.witness(tally, frame, sent);
	}
	/** The message bears witness of how far its like fan out. */
	witness(tally, { data }, sent) {
		const { moments, tags } = tally;
		let places = moments.get(sent);
		if (places === void 0) {
			if (moments.size >= 64) moments.delete(moments.keys().next().value);
			places = /* @__PURE__ */ new Map();
			moments.set(sent, places);
		}
		const content = typeof data === "string" ? data : data.byteLength;
		const place = places.get(content) ?? places.size;
		if (place < MOST_PLACES) places.set(content, place);
		add(this.meters.message_sent, markOf(sent, place), tags);
	}
	/** Reports what came so far. @param at epoch ms; latency: ms of the newest message; null: it has none. */
	report(tally, at, latency) {
		tally.due = at + REPORT_EVERY;
		tally.reported = tally.count;
		add(this.meters.user_received, receivedValue(this.user, tally.count), tally.tags);
		if (latency !== null) add(this.meters.user_latency, latencyValue(this.user, latency), tally.tags);
	}
	/** A life has ended: reports what is not yet. */
	settle() {
		for (const tally of this.tallies) if (tally.count > tally.reported) this.report(tally, 0, null);
	}
	/** The user's last life has ended. */
	end() {
		for (const tally of this.tallies) if (tally.comparing && tally.compared >= ENOUGH) this.conclude(tally, 0);
	}
	compare(tally, kind, frame) {
		const content = kind.content(frame);
		if (tally.compared++ === 0) tally.first = content;
		else if (!kind.alike(tally.first, content)) this.conclude(tally, 1);
		else if (tally.compared === LOOKED_AT) this.conclude(tally, 0);
	}
	conclude(tally, changed) {
		tally.comparing = false;
		tally.first = void 0;
		add(this.meters.content_changed, changed, tally.tags);
	}
};
function emptyTally(tags) {
	return {
		tags,
		count: 0,
		reported: 0,
		due: 0,
		fresh: true,
		comparing: true,
		compared: 0,
		first: void 0,
		always: false,
		moments: /* @__PURE__ */ new Map()
	};
}
/** Whether the moment is one of the first different ones; after the last of them their places are let go. */
function goesOn({ moments, count }, sent) {
	if (count < MOST_ALWAYS && (moments.size < 64 || moments.has(sent))) return true;
	moments.clear();
	return false;
}
/** Tags cost time in k6: none are passed where the VU's own are right. */
function add(metric, value, tags) {
	if (tags === void 0) metric.add(value);
	else metric.add(value, tags);
}

// src/vu/socket/reader.ts
const LAG_EVERY = 10;
/** ms from the epoch within which times are: the range of a Date (ECMA-262, “Time Values and Time Range”). */
const LAST_DATE = 864e13;
/**
* The way of every message (plan-language: "Values, matching, frames"): errors, pending awaits, `answer`, then the
* first kind of `messages` that matches. A frame that the codec takes apart is as many messages, of one arrival. The hottest code of the product, where each call of a function shows: JSON
* is parsed once, and only if a matcher asks; tags are passed only where they differ from the VU's.
*/
function createReader(plan, inbox, onError) {
	const { meters, scope, awaits, receipts } = inbox;
	const { errors, answers, kinds } = plan;
	const { decode } = plan.codec;
	const { gen_lag: genLag, ws_message_latency: messageLatency, ws_messages_malformed: messagesMalformed } = meters;
	const { pending } = awaits;
	const { tallies } = receipts;
	const { json } = plan;
	const replies = errors.length + answers.length > 0;
	const frame = emptyFrame();
	let messages = 0;
	if (decode === null) return read;
	return ({ data, timestamp }) => guard("message", onError, () => {
		for (const message of decode(data)) read({
			data: message,
			timestamp
		});
	});
	function read(event) {
		const timestamp = event.timestamp;
		let parsing = false;
		try {
			if (messages++ % LAG_EVERY === 0) genLag.add(Math.max(0, Date.now() + HALF_TICK - timestamp));
			const data = event.data;
			frame.data = data;
			if (json && typeof data === "string") {
				parsing = true;
				frame.value = JSON.parse(data);
				parsing = false;
				frame.decoded = "";
				frame.broken = false;
			} else {
				frame.decoded = null;
				frame.broken = false;
			}
			route(timestamp);
		} catch (error) {
			if (parsing) broken(timestamp);
			else onError("message", error);
		}
	}
	function route(timestamp) {
		let matched = replies && reply();
		if (pending.length > 0 && awaits.settle(frame, timestamp)) matched = true;
		for (let i = 0; i < kinds.length; i++) {
			const kind = kinds[i];
			const sent = kind.take(frame, scope);
			if (sent === void 0) continue;
			const tally = tallies[i];
			if (inbox.waiting) arrived(timestamp, matched, tally);
			if (sent === null || !(Math.abs(sent) <= LAST_DATE)) {
				timeless(timestamp, sent, kind, tally);
				return;
			}
			const { tags } = tally;
			const latency = timestamp - sent;
			if (tags === void 0) messageLatency.add(latency);
			else messageLatency.add(latency, tags);
			if (tally.fresh) receipts.look(tally, kind, frame, sent);
			else if (isWitness(sent)) receipts.witness(tally, frame, sent);
			tally.count++;
			if (timestamp >= tally.due) receipts.report(tally, timestamp, latency);
			return;
		}
		if (matched) return;
		if (frame.broken) add(messagesMalformed, 1, plan.strays);
		else meters.ws_messages_unmatched.add(1, textTag(frame.data, receipts.texts));
	}
	/** The bytes are no JSON; matchers of text still see them. */
	function broken(timestamp) {
		frame.decoded = "";
		frame.value = void 0;
		frame.broken = beginsAsJson(frame.data, "");
		guard("message", onError, () => route(timestamp));
	}
	function reply() {
		const isError = errors.some((match) => match(frame, scope));
		if (isError) {
			meters.ws_error_frames.add(1);
			awaits.refuse();
		}
		let answered = false;
		answers.forEach(({ match }, index) => {
			if (!match(frame, scope)) return;
			answered = true;
			inbox.answer(index, frame);
		});
		return isError || answered;
	}
	/** Until the first message that is due; one that an await, an answer or an error took is no early message. */
	function arrived(timestamp, taken, { tags }) {
		if (inbox.firstSince !== null) {
			meters.ws_time_to_first_message.add(Math.max(0, timestamp - inbox.firstSince));
			inbox.waiting = false;
		} else if (!inbox.acknowledged && !taken) add(meters.ws_messages_early, 1, tags);
	}
	/** Matched, but there is no latency: none is asked for, the bytes are no JSON, or the time cannot be read. */
	function timeless(timestamp, sent, kind, tally) {
		if (sent !== null && frame.broken) {
			add(messagesMalformed, 1, tally.tags);
			return;
		}
		if (sent !== null) add(meters.ws_messages_untimed, 1, tally.tags);
		else {
			add(meters.ws_messages_matched, 1, tally.tags);
			if (tally.fresh) receipts.look(tally, kind, frame, null);
		}
		tally.count++;
		if (timestamp >= tally.due) receipts.report(tally, timestamp, null);
	}
}

// src/vu/socket/subscription.ts
/** The steps by which an open socket subscribes, and those that it repeats once it has. */
var Subscription = class {
	context;
	current = "pending";
	constructor(context) {
		this.context = context;
	}
	get state() {
		return this.current;
	}
	/**
	* Runs the steps of `open`, from `openedAt` on (ms). `over`: the socket is closing or has ended, which nobody waits
	* for. False: a step failed.
	*/
	async begin(openedAt, over) {
		const { plan, channel, inbox, onError } = this.context;
		let at = openedAt;
		for (const [index, step] of plan.open.entries()) {
			const done = await guardAsync("open", onError, null, () => channel.run(step));
			if (over()) return true;
			if (done === null) {
				if (channel.own === null) this.fail();
				return false;
			}
			at = done;
			if (index === plan.acknowledgedBy) inbox.acknowledged = true;
		}
		this.succeed(openedAt, at);
		return true;
	}
	/**
	* The life's own `hold` ends it. A step that has waited for its answer for a second is unanswered; one that has not
	* says nothing about the service.
	*/
	cut() {
		if (this.current === "pending" && this.context.inbox.awaits.longest >= 1e3) this.fail();
	}
	fail() {
		this.current = "failed";
		this.context.ledger.unsubscribed();
	}
	succeed(openedAt, at) {
		const { plan, meters, ledger, heartbeats, inbox, timers } = this.context;
		this.current = "done";
		ledger.subscribed();
		if (plan.open.some((step) => step.await)) meters.ws_subscribe_duration.add(Math.max(0, at - openedAt));
		if (plan.kinds.length > 0) inbox.firstSince = at;
		heartbeats.onSubscribed();
		for (const step of plan.whileOpen) {
			const first = Math.random() * between(step.every, Math.random());
			timers.after(first, "while_open", () => this.repeat(step));
		}
	}
	/** Starts a step whether or not the one before is answered: a slow service must not slow its own load. */
	repeat(step) {
		const { timers, channel, onError } = this.context;
		timers.after(between(step.every, Math.random()), "while_open", () => this.repeat(step));
		guardAsync("while_open", onError, null, () => channel.run(step));
	}
};

// src/vu/socket/session.ts
/** A socket that waits this long, in ms, for the answer to its close is given up (design.md, section 4). */
const CLOSE_DEADLINE = 2e3;
/** A pending upgrade gets this long, in ms, once the VU's time is over. */
const LAST_CALL = 2e3;
/** Enough samples to push k6's 4 KiB block out. */
const FILLERS = 30;
const NORMAL = 1e3;
/**
* One socket, from dial to end (plan-language: "A socket's life"). `ended` settles once, also where the peer
* answers nothing; an upgrade that comes after that is closed and counted all the same.
*/
var Session = class {
	ended;
	context;
	timers;
	channel;
	heartbeats;
	subscription;
	inbox;
	socket = null;
	settle = () => {};
	opened = false;
	closing = false;
	abandoned = false;
	counted = false;
	reason = null;
	error = "";
	constructor(context) {
		const { plan, meters, receipts, scope, onError } = context;
		this.context = context;
		this.timers = new Timers(onError, (ms) => meters.generator_stall.add(ms));
		const awaits = new Awaits(this.timers, onError);
		const channel = new Channel({
			...context,
			timers: this.timers,
			awaits
		});
		this.channel = channel;
		this.heartbeats = new Heartbeats(plan.heartbeat, {
			timers: this.timers,
			awaits,
			channel,
			meters
		});
		this.inbox = {
			meters,
			scope,
			awaits,
			receipts,
			acknowledged: plan.acknowledgedBy < 0,
			firstSince: null,
			waiting: plan.kinds.length > 0,
			answer: (index, frame) => guard("answer", onError, () => channel.answer(index, frame))
		};
		this.subscription = new Subscription({
			...context,
			timers: this.timers,
			channel,
			heartbeats: this.heartbeats,
			inbox: this.inbox
		});
		this.ended = new Promise((resolve) => {
			this.settle = resolve;
		});
	}
	/** Dials. @throws {ScriptError} where url or headers cannot be filled; nothing is dialled then. */
	open() {
		const { plan, scope, ledger } = this.context;
		const jar = this.context.jar();
		const params = {
			headers: plan.headers(scope),
			tags: { name: plan.name },
			...jar && { jar }
		};
		this.socket = dial(plan.url(scope), plan.protocols, params);
		this.channel.attach(this.socket);
		this.listen(this.socket);
		this.timers.wait(plan.connectWithin, "connect", (spoilt) => this.giveUpConnecting(() => spoilt ? ledger.spoilt() : ledger.failed("timeout")));
	}
	/** The VU's time is over: closes an open socket; a pending upgrade gets a last moment, after which it counts as failed. */
	stop() {
		const { ledger } = this.context;
		if (this.opened) this.close("stop");
		else {
			this.reason = "stop";
			this.timers.after(LAST_CALL, "connect", () => this.giveUpConnecting(() => ledger.cut()));
		}
	}
	listen(socket) {
		const { plan, onError } = this.context;
		const guarded = (where, act) => (event) => guard(where, onError, () => act(event));
		socket.onopen = guarded("open", ({ timestamp }) => this.onOpen(timestamp));
		socket.onpong = guarded("pong", ({ timestamp }) => this.heartbeats.pong(timestamp));
		socket.onerror = guarded("error", ({ error }) => {
			this.error ||= String(error ?? "unknown");
		});
		socket.onclose = guarded("close", ({ code, reason }) => this.onClose(code, reason ?? ""));
		socket.onmessage = createReader(plan, this.inbox, onError);
	}
	giveUpConnecting(write) {
		this.abandoned = true;
		this.endConnecting(write);
	}
	endConnecting(write) {
		this.timers.clear();
		write();
		this.settle({
			by: this.reason ?? "failed",
			subscribed: false
		});
	}
	onOpen(timestamp) {
		this.opened = true;
		this.timers.clear();
		if (!this.abandoned) this.accept();
		if (this.abandoned || this.reason !== null) this.close(this.reason ?? "step");
		else this.begin(timestamp);
	}
	/** RFC 6455, 4.1: a service that chose none of the subprotocols asked for has not accepted them. */
	accept() {
		const { plan, ledger } = this.context;
		if (plan.protocols.length === 0 || plan.protocols.includes(this.socket?.protocol ?? "")) ledger.opened();
		else this.giveUpConnecting(() => ledger.failed("subprotocol"));
	}
	begin(timestamp) {
		const { age, onError } = this.context;
		if (age !== void 0) this.timers.after(age, "hold", () => this.close("hold"));
		this.heartbeats.onOpen();
		guardAsync("open", onError, void 0, async () => {
			const over = () => this.closing || this.counted;
			if (!await this.subscription.begin(timestamp, over)) this.close(this.channel.own ?? "step");
		});
	}
	close(reason) {
		if (this.closing || this.counted) return;
		this.closing = true;
		this.reason ??= reason;
		if (reason === "hold") this.cut();
		if (!this.abandoned) this.context.ledger.write("ended", { by: reason });
		this.timers.clear();
		this.socket?.close(NORMAL);
		this.timers.wait(CLOSE_DEADLINE, "close", (spoilt) => this.giveUpClosing(spoilt));
	}
	/** The life's own `hold` ends what still waits; the subscription first, which looks at the waits. */
	cut() {
		this.subscription.cut();
		this.inbox.awaits.cut();
		this.heartbeats.cut();
	}
	giveUpClosing(spoilt) {
		const { meters } = this.context;
		if (spoilt) meters.ws_close_unanswered.add(1, STOOD_STILL);
		else meters.ws_close_unanswered.add(1);
		this.count({
			code: "none",
			side: "plan",
			how: "unanswered"
		}, "");
		for (let i = 0; i < FILLERS; i++) meters.flush_filler.add(1);
	}
	onClose(code, words) {
		if (this.opened) this.count(classifyEnd({
			ours: this.closing,
			code,
			error: this.error
		}), words);
		else if (!this.abandoned) this.endConnecting(() => this.notOpened());
	}
	notOpened() {
		const { ledger } = this.context;
		const limit = limitOf(this.error);
		if (limit === null) ledger.failed(connectFailure(this.error));
		else ledger.limited(limit);
	}
	/** Writes down that the other side ended the socket, and whether the plan expects that. */
	endedFor(end) {
		const { plan, ledger } = this.context;
		const expected = plan.expectedCloses.has(end.code);
		ledger.write(expected ? "expected" : "early", end);
		return expected ? "expected" : "service";
	}
	/** Exactly one sample for each opened socket. */
	count(end, words) {
		if (this.counted) return;
		this.counted = true;
		this.timers.clear();
		const { meters, receipts, reasons } = this.context;
		receipts.settle();
		const subscribed = this.subscription.state === "done";
		const said = end.side === "service" ? reasonTag(words, reasons) : {};
		meters.ws_closes.add(1, {
			...end,
			subscribed: String(subscribed),
			...said
		});
		if (this.subscription.state === "pending" && (!this.closing || this.abandoned)) meters.ws_subscribed.add(false);
		this.settle({
			by: this.reason ?? this.endedFor(end),
			subscribed
		});
	}
};

// src/vu/socket/life.ts
/**
* One socket after another until the VU's time is over (plan-language: "A socket's life"). Without `reopen` the
* first end is the last: the VU rests, so that counts stay counts.
*/
async function liveSockets(context) {
	const { plan, deadline, again, ledger } = context;
	let age = context.firstAge ?? plan.hold;
	let next = "wanted";
	let retries = 0;
	while (!deadline.passed) {
		ledger.write(next);
		const { by, subscribed } = await oneSocket(context, age);
		age = plan.hold;
		next = by === "failed" ? "redial" : "wanted";
		if (deadline.passed) return;
		if (by === "hold" && !again) return;
		if (plan.reopen === void 0) return rest(context, by);
		if (by === "hold") continue;
		if (subscribed) retries = 0;
		if (retries >= plan.reopen.giveUp) return rest(context, "failed");
		await deadline.pause(backoffDelay(plan.reopen, retries++, Math.random()));
	}
}
/** No further socket until the VU's time is over, for what ended the last one. */
function rest({ ledger, deadline }, by) {
	ledger.write(by === "hold" || by === "expected" ? "rests" : "gave-up");
	return deadline.pause();
}
const NEVER_OPENED = {
	by: "failed",
	subscribed: false
};
async function oneSocket(context, age) {
	const { ledger } = context;
	if (!await loggedIn(context)) return NEVER_OPENED;
	if (context.deadline.passed) {
		ledger.write("ended", { by: "stop" });
		return NEVER_OPENED;
	}
	context.scope.n = 0;
	const session = new Session({
		...context,
		age
	});
	try {
		session.open();
	} catch (error) {
		context.onError("dial", error);
		ledger.write("failed", { reason: OURS });
		return NEVER_OPENED;
	}
	const forget = context.deadline.listen(() => session.stop());
	const end = await session.ended;
	forget();
	return end;
}
/** A login that failed is an upgrade that failed: it is counted, and the backoff of `reopen` applies. */
async function loggedIn({ login, ledger, onError }) {
	const done = await login().catch((error) => {
		onError("login", error);
		return false;
	});
	if (done === true) return true;
	if (done === false) ledger.failed("login");
	else if (done === "stalled") ledger.spoilt();
	else ledger.limited(done);
	return false;
}
/** The first socket's age where sockets are staggered: closes and reopens then run evenly from the start. */
function staggeredAge(plan, rank, peak) {
	if (plan.hold === void 0 || plan.reopen === void 0) return void 0;
	return plan.hold * (rank + .5) / Math.max(1, peak);
}

// src/vu/values/rank.ts
/**
* The shifts of the VU that is started as number `rank` (from 0): k6 starts VUs in order on rising stages and
* stops the latest first on falling ones, evenly over the stage (k6: lib/executor/ramping_vus.go,
* getRawExecutionSteps).
*/
function shiftsOf(load, rank) {
	if (load.executor !== "ramping-vus") return rank < peakVUs(load) ? [{
		from: 0,
		to: lengthOf(load)
	}] : [];
	const shifts = [];
	let started = rank < load.startVUs ? 0 : null;
	let previous = load.startVUs;
	let end = 0;
	for (const { duration, target } of load.stages) {
		end += duration;
		const difference = target - previous;
		if (started === null && rank < target) started = end - duration * (target - rank - 1) / difference;
		else if (started !== null && rank >= target) {
			shifts.push({
				from: started,
				to: end - duration * (target - rank) / difference
			});
			started = null;
		}
		previous = target;
	}
	if (started !== null) shifts.push({
		from: started,
		to: end
	});
	return shifts;
}
/** How many VUs k6 plans at `at` ms since the scenario's start. */
function plannedVUs(load, at) {
	let low = 0;
	const high = peakVUs(load);
	for (let rank = 0; rank < high; rank++) if (shiftsOf(load, rank).some((shift) => shift.from <= at && at < shift.to)) low = rank + 1;
	return low;
}
/** The first shift that is not over at `at`, or undefined. */
function shiftAt(shifts, at) {
	return shifts.find((shift) => at < shift.to);
}

// src/vu/values/place.ts
/** An iteration that begins this soon after the last one was not restarted by the ramp: k6 had not yet stopped it. */
const SAME_RUN = 200;
/** k6 starts a VU on its step; whole milliseconds may put the iteration just before it. */
const SLACK = 5;
/**
* Which place a VU has in the order of starts, and the shift it works next; no shift: its time is over. k6 tells no
* VU its place, so it is the number of its first iteration, or, where the ramp came back and started it anew, the
* momentary target.
*/
function placeOf(load, beginning) {
	const rank = rankOf(load, beginning);
	return {
		rank,
		shift: shiftAt(shiftsOf(load, rank), beginning.at)
	};
}
function rankOf(load, { at, iteration, vu, rank, lastEnd }) {
	const peak = Math.max(1, peakVUs(load));
	if (load.executor !== "ramping-vus") return rank ?? (iteration < peak ? iteration : vu % peak);
	if (rank !== null && at - lastEnd < SAME_RUN) return rank;
	if (rank === null && iteration < peak && works(load, iteration, at)) return iteration;
	return Math.max(0, plannedVUs(load, at + SLACK) - 1);
}
function works(load, rank, at) {
	return shiftsOf(load, rank).some(({ from, to }) => from - SLACK <= at + SLACK && at < to);
}

// src/vu/iterations.ts
/** ms that an iteration lasts beyond its VU's time: k6 must have stopped the VU by then, or it would start another. */
const OUTLAST = 300;
/** ms that a VU rests after a failed journey, so that a service that refuses is not hammered. */
const FAILED_JOURNEY = 1e3;
/** The sockets of one VU, until its time is over. */
async function runSocketIteration(iteration, plan) {
	const { timers, own, phases } = iteration;
	phases.follow();
	const { load } = iteration.common.scenario;
	const { rank, shift } = placeOf(load, {
		at: iteration.at(),
		iteration: execution_default.scenario.iterationInTest,
		vu: execution_default.vu.idInTest - 1,
		rank: own.rank,
		lastEnd: iteration.at(own.lastEnd)
	});
	own.rank = rank;
	const until = (at) => timers.pause(at - iteration.at(), "wait");
	if (shift === void 0) await until(lengthOf(load) + OUTLAST);
	else {
		if (shift.from > iteration.at()) await until(shift.from);
		const deadline = new Deadline(timers, shift.to - iteration.at());
		await guardAsync("life", iteration.common.onError, void 0, () => live(iteration, plan, rank, deadline));
		if (deadline.passed || load.executor !== "per-vu-iterations") await until(shift.to + OUTLAST);
	}
	iteration.end();
}
async function live(iteration, plan, rank, deadline) {
	const { common, own, scope, state, jar } = iteration;
	const { load } = common.scenario;
	const receipts = receiptsOf(own, plan, common.meters, rank);
	if (rank === 0) iteration.timers.watch();
	const firstAge = own.aged ? void 0 : staggeredAge(plan, rank, peakVUs(load));
	own.aged = true;
	await liveSockets({
		plan,
		meters: common.meters,
		ledger: new Ledger(common.meters, rank),
		receipts,
		onError: common.onError,
		scope,
		jar,
		deadline,
		firstAge,
		reasons: state.reasons,
		count: (step) => iteration.count(step),
		again: load.executor !== "per-vu-iterations",
		login: () => iteration.login(true)
	});
	receipts.end();
}
/** A user's receipts go on from life to life; they are another user's where the VU works at another place. */
function receiptsOf(own, plan, meters, rank) {
	if (own.receipts?.user !== rank) own.receipts = new Receipts(plan.kinds, meters, rank);
	return own.receipts;
}
/** One REST journey. */
async function runRestIteration(iteration, steps) {
	const { timers, scope, jar, phases, common } = iteration;
	const { onError } = common;
	const count = (step) => iteration.count(step);
	const done = await guardAsync("journey", onError, false, async () => {
		const updatePhase = () => phases.update();
		return await iteration.login(false) === true && runJourney({
			steps,
			scope,
			timers,
			jar,
			count,
			updatePhase
		});
	});
	const paced = isArrivalRate(common.scenario.load);
	if (!done && !paced) await timers.pause(FAILED_JOURNEY, "rest");
	iteration.end();
}

// src/engine/embedded/values.ts
/** A metric's value as k6 reads it: numbers, booleans, and text that is a number; NaN for all else. */
function toNumber(value) {
	if (typeof value === "number") return value;
	if (typeof value === "boolean") return value ? 1 : 0;
	return typeof value === "string" && value.trim() !== "" ? Number(value) : NaN;
}
function describeValue(value) {
	return typeof value === "object" && value !== null ? "object" : String(value);
}

// src/engine/embedded/k6/metrics.ts
/** k6's metric name (metrics/registry.go). */
const NAME$1 = /^[a-zA-Z_][a-zA-Z0-9_]{0,127}$/;
/** What k6's four kinds have in common: here a name; the kind is in the metric table. */
var Metric = class {
	name;
	/** @throws {Error} for a name that k6 refuses. */
	constructor(name, _isTime) {
		if (!NAME$1.test(name)) throw new Error(`invalid metric name "${name}"`);
		this.name = name;
	}
	/** Booleans count as 1 and 0. @returns false for what is not a number, which is logged and left out, as in k6. */
	add(value, tags) {
		const iteration = current("adding to a metric");
		if (iteration.over) return false;
		const { vu } = iteration;
		const number = toNumber(value);
		if (Number.isNaN(number)) {
			const shown = describeValue(value);
			vu.services.log("warning", `'${shown}' is an invalid value for metric '${this.name}', a number or a boolean value is expected`);
			return false;
		}
		const base = vu.tags.current;
		vu.services.sink.push(this.name, number, tags === void 0 ? base : vu.services.tagSets.merge(base, tags));
		return true;
	}
};
var Trend = class extends Metric {};
var Counter = class extends Metric {};
var Rate = class extends Metric {};
var Gauge = class extends Metric {};

// src/vu/meters.ts
/**
* The kind of each metric that vu/ emits, which the type holds to the table. Only the type is imported: every VU
* would hold the table's words in memory.
*/
const KINDS = {
	ws_message_latency: "trend",
	ws_roundtrip: "trend",
	ws_roundtrip_timeout: "counter",
	ws_subscribe_duration: "trend",
	ws_time_to_first_message: "trend",
	ws_heartbeat_rtt: "trend",
	ws_heartbeat_missed: "counter",
	ws_connect_failed: "rate",
	ws_subscribed: "rate",
	ws_closes: "counter",
	ws_close_unanswered: "counter",
	ws_error_frames: "counter",
	ws_messages_matched: "counter",
	ws_messages_malformed: "counter",
	ws_messages_untimed: "counter",
	ws_messages_unmatched: "counter",
	ws_messages_early: "counter",
	steps_failed: "rate",
	gen_lag: "trend",
	script_errors: "counter"
};
/** To be called in the init context. */
function createMeters() {
	const own = Object.entries(KINDS).map(([name, kind]) => [name, meter(name, kind)]);
	return {
		...Object.fromEntries(own),
		[FILLER]: new Counter(FILLER),
		[MESSAGE_SENT]: new Gauge(MESSAGE_SENT),
		[RECEIVED]: new Gauge(RECEIVED),
		[LATENCY_OF]: new Gauge(LATENCY_OF),
		[CONTENT]: new Gauge(CONTENT),
		[LIFE]: new Gauge(LIFE),
		[SCENARIO_START]: new Gauge(SCENARIO_START),
		[STALL]: new Gauge(STALL)
	};
}
/** Every trend of vu/ is a time. */
function meter(name, kind) {
	if (kind === "trend") return new Trend(name, true);
	return kind === "rate" ? new Rate(name) : new Counter(name);
}

// src/vu/rest/login.ts
/** Compiles the plan's login; without one every VU is logged in. */
function compileLogin(login, constants, meter) {
	if (login === void 0) return {
		forRun: async () => null,
		forVu: async () => true
	};
	const request = compileRequest(login.request, constants);
	const send = async (scope, jar) => {
		const answer = await request(scope, jar);
		countStep(meter, answer);
		return answer;
	};
	return {
		async forRun(scope) {
			if (login.per !== "run") return null;
			const answer = await send(scope, void 0);
			return {
				saved: answer.saved,
				url: answer.url,
				cookies: cookiesOf(answer)
			};
		},
		async forVu(state, scope, data, upgrade, jar) {
			if (login.per === "run") adopt(state, data, jar);
			else if (state.login === null || login.per === "connect" && upgrade) {
				state.login = null;
				const { saved, failure } = await send(scope, jar);
				state.login = saved;
				if (failure?.reason === "generator") return failure.limit;
				if (failure?.reason === "stalled") return STALLED;
			}
			return state.login !== null;
		}
	};
}
function cookiesOf({ response }) {
	return Object.values(response.cookies ?? {}).flat().map(({ name, value, domain, path, secure }) => ({
		name,
		value,
		domain,
		path,
		secure
	}));
}
function adopt(state, data, jar) {
	if (!isObject(data)) return;
	const { saved, url, cookies } = data;
	state.login = saved;
	if (state.cookiesSet || jar !== void 0) return;
	state.cookiesSet = true;
	const own = http_default.cookieJar();
	for (const { name, value, domain, path, secure } of cookies) own.set(url, name, value, {
		...domain && { domain },
		...path && { path },
		secure
	});
}

// src/engine/embedded/k6/encoding.ts
/** Base64 of text (UTF-8) or bytes. */
function b64encode(input, variant = "std") {
	const text = (typeof input === "string" ? Buffer.from(input, "utf8") : Buffer.from(input)).toString("base64");
	const safe = variant.endsWith("url") ? text.replaceAll("+", "-").replaceAll("/", "_") : text;
	return variant.startsWith("raw") ? safe.replaceAll("=", "") : safe;
}
function b64decode(input, _variant = "std", format) {
	const bytes = Buffer.from(input, "base64");
	if (format === "s") return bytes.toString("utf8");
	return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}
var encoding_default = {
	b64encode,
	b64decode
};

// src/vu/frames/plain-key.ts
/**
* Whether reading this key straight off a decoded value is as good as a walk: no array and no string has it of its
* own, as both have `length` and indices. The check is made once, not for every message.
*/
function isPlainKey(key) {
	return typeof key === "string" && key !== "length" && !/^\d+$/.test(key);
}

// src/vu/frames/matcher.ts
/** Compiles a matcher to one closure (plan-language: "Values, matching, frames"). */
function compileMatcher(matcher, constants) {
	switch (matcher.kind) {
		case "any": return () => true;
		case "json": return jsonMatch(matcher.all, jsonView(matcher), constants);
		case "text": {
			if ("starts" in matcher) {
				const starts = compileText(matcher.starts, constants);
				return ({ data }, scope) => typeof data === "string" && data.startsWith(starts(scope));
			}
			const equals = compileText(matcher.equals, constants);
			return ({ data }, scope) => data === equals(scope);
		}
	}
}
function jsonMatch(all, { read }, constants) {
	const checks = all.map((demand) => compileDemand(demand, constants));
	return (frame, scope) => {
		const value = read(frame);
		return value !== void 0 && checks.every((check) => check(value, scope));
	};
}
/** A demand that one own key equals one constant scalar: the hot path reads it straight off the value. Else null. */
function keyDemand(demand) {
	if (!("equals" in demand) || typeof demand.equals === "object" || hasPlaceholder(demand.equals)) return null;
	const [key, ...more] = parsePath(demand.path);
	return more.length === 0 && isPlainKey(key) ? {
		key,
		equals: demand.equals
	} : null;
}
function compileDemand(demand, constants) {
	const only = keyDemand(demand);
	if (only !== null) return (value) => value?.[only.key] === only.equals;
	const path = parsePath(demand.path);
	if ("exists" in demand) return (value) => walk(value, path) !== void 0;
	if ("in" in demand) {
		const wanted = demand.in.map((item) => compileJson(item, constants));
		return (value, scope) => {
			const found = walk(value, path);
			return found !== void 0 && wanted.some((fill) => equalJson(found, fill(scope)));
		};
	}
	return valueCheck(path, compileJson(demand.equals, constants));
}
function valueCheck(path, fill) {
	return (value, scope) => {
		const found = walk(value, path);
		return found !== void 0 && equalJson(found, fill(scope));
	};
}
/** Deep equality of JSON values; the order of keys does not count. */
function equalJson(a, b) {
	return equalBut(a, b, null);
}
/** Deep equality of JSON values but for what both have at `path`. */
function equalBut(a, b, path) {
	if (a === b || path?.length === 0) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	return keys.every((key) => Object.hasOwn(b, key) && equalBut(a[key], b[key], path !== null && key === String(path[0]) ? path.slice(1) : null));
}

// src/vu/frames/sent-at.ts
const PER_MS = {
	s: .001,
	ms: 1,
	us: 1e3,
	ns: 1e6
};
/** Compiles `sent_at`. Numbers may come as digits in a string: 64-bit nanoseconds often do. */
function compileSentAt({ path, unit }) {
	const keys = parsePath(path);
	if (unit === "iso") return (message) => isoMilliseconds(walk(message, keys));
	const perMs = PER_MS[unit];
	return (message) => toMilliseconds(walk(message, keys), perMs);
}
/** The key and the scale of a `sent_at` that the hot path reads straight off a message; else null. */
function numberKey({ path, unit }) {
	const [key, ...more] = parsePath(path);
	return more.length === 0 && isPlainKey(key) && unit !== "iso" ? {
		key,
		perMs: PER_MS[unit]
	} : null;
}
function toMilliseconds(found, perMs) {
	return (typeof found === "number" ? found : digits(found)) / perMs;
}
function digits(found) {
	return typeof found === "string" && /^-?\d{1,20}(\.\d+)?$/.test(found) ? Number(found) : NaN;
}
/**
* RFC 3339 to epoch ms. Fractions are read here: Date.parse stops at whole ms. A time without an offset is
* refused, since the two engines could stand in different zones.
*/
function isoMilliseconds(found) {
	if (typeof found !== "string") return NaN;
	const match = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d{1,12})?([Zz]|[+-]\d\d:\d\d)$/.exec(found);
	if (match === null) return NaN;
	const [, date, time, fraction = "", zone = ""] = match;
	return Date.parse(`${date}T${time}${zone.toUpperCase()}`) + (fraction === "" ? 0 : Number(`0${fraction}`) * 1e3);
}

// src/vu/frames/kind.ts
function compileKind(messages, constants) {
	return {
		take: takeByKeys(messages) ?? takeByMatch(messages, constants),
		tags: ownTags(messages),
		timed: messages.sentAt !== void 0,
		...comparison(messages)
	};
}
function comparison({ match, sentAt }) {
	if (sentAt === void 0) return {
		content: ({ data }) => data,
		alike: (a, b) => a === b
	};
	const path = parsePath(sentAt.path);
	return {
		content: jsonView(match).read,
		alike: (a, b) => equalBut(a, b, path)
	};
}
function takeByMatch({ match, sentAt }, constants) {
	const matches = compileMatcher(match, constants);
	if (sentAt === void 0) return (frame, scope) => matches(frame, scope) ? null : void 0;
	const sent = compileSentAt(sentAt);
	const { read } = jsonView(match);
	return (frame, scope) => matches(frame, scope) ? sent(read(frame)) : void 0;
}
/** The common case on the hot path, in one closure: one key that equals a constant, another that holds the time. */
function takeByKeys({ match, sentAt }) {
	if (match.kind !== "json" || match.all.length !== 1 || sentAt === void 0) return null;
	const wanted = keyDemand(match.all[0]);
	const time = numberKey(sentAt);
	if (wanted === null || time === null) return null;
	const { key, equals } = wanted;
	const { key: timeKey, perMs } = time;
	const sent = compileSentAt(sentAt);
	const { after, read } = jsonView(match);
	return (frame) => {
		const value = frame.decoded === after ? frame.value : read(frame);
		if (value === void 0 || value === null || value[key] !== equals) return void 0;
		const found = value[timeKey];
		return typeof found === "number" ? found / perMs : sent(value);
	};
}

// src/vu/socket/socket-plan.ts
/** Compiles a socket. @throws {ScriptError} for a `${VAR}` that must be set and is not. */
function compileSocket(socket, constants) {
	return {
		name: addressName(socket.url),
		url: compileUrl(socket.url, constants),
		headers: compileHeaders(socket.headers, constants),
		protocols: socket.protocols,
		codec: PLAIN,
		connectWithin: socket.connectWithin,
		open: socket.open.map((step) => compileStep(step, constants)),
		answers: socket.answer.map(({ match, send }) => ({
			match: compileMatcher(match, constants),
			read: jsonView(match).read,
			send: compileFrame(send, constants)
		})),
		errors: socket.errors.map((matcher) => compileMatcher(matcher, constants)),
		whileOpen: socket.whileOpen.map((step) => ({
			...compileStep(step, constants),
			every: step.every
		})),
		heartbeat: socket.heartbeat === void 0 ? null : compileHeartbeat(socket.heartbeat, constants),
		acknowledgedBy: acknowledgement(socket.open),
		kinds: socket.messages.map((messages) => compileKind(messages, constants)),
		strays: straysOf(socket.messages),
		json: wantsJson(socket),
		hold: socket.hold,
		expectedCloses: new Set(socket.expectedCloses),
		reopen: socket.reopen
	};
}
/** The first await that follows something sent; where nothing is sent, the first. */
function acknowledgement(open) {
	const sent = open.findIndex((step) => step.send !== void 0 || step.request !== void 0);
	const answer = open.findIndex((step, index) => index >= sent && step.await !== void 0);
	return answer >= 0 ? answer : open.findIndex((step) => step.await !== void 0);
}
function straysOf(messages) {
	const [first, ...others] = messages;
	const same = others.every(({ feed }) => feed === first?.feed);
	return first === void 0 || !same ? void 0 : ownTags(first);
}
function wantsJson({ errors, answer, messages }) {
	return [
		...errors,
		...answer.map(({ match }) => match),
		...messages.map(({ match }) => match)
	].some(wantsWhole);
}
/** Compiles one step of `open`, `while_open` or a REST journey. */
function compileStep(step, constants) {
	return {
		...step.wait && { wait: step.wait },
		...step.request && { request: compileRequest(step.request, constants) },
		...step.send && { send: compileFrame(step.send, constants) },
		...step.await && { await: compileAwait(step.await, constants) }
	};
}
function compileAwait({ match, within, save, as }, constants) {
	return {
		match: compileMatcher(match, constants),
		within,
		saves: compileSaves(save),
		name: as ?? "await",
		read: jsonView(match).read,
		...as !== void 0 && { exchange: { exchange: as } }
	};
}
function compileHeartbeat(heartbeat, constants) {
	const { every, timeout, by, send } = heartbeat;
	if (by === "ping" || send === void 0) return {
		every,
		timeout
	};
	return {
		every,
		timeout,
		send: compileFrame(send, constants),
		...heartbeat.await && { await: compileMatcher(heartbeat.await, constants) }
	};
}
function compileFrame(frame, constants) {
	if ("base64" in frame) {
		const data = encoding_default.b64decode(frame.base64);
		return () => ({ data });
	}
	if ("text" in frame) {
		const text = compileText(frame.text, constants);
		return (scope) => ({ data: text(scope) });
	}
	const fill = compileJson(frame.json, constants);
	return (scope) => {
		const json = fill(scope);
		return {
			data: JSON.stringify(json),
			json
		};
	};
}

// src/vu/main.ts
/**
* Makes the metrics and compiles the plan, once; called in the init context. `env` holds the plan's `${VAR}`.
*
* @throws {ScriptError} for a `${VAR}` that must be set and is not.
*/
function configure(settings, env) {
	const { work, timeline } = settings;
	const meters = createMeters();
	const onError = countErrors(meters);
	const constants = {
		env,
		targets: compileTargets(settings.targets, env)
	};
	const login = compileLogin(work.login, constants, meters.steps_failed);
	const states = /* @__PURE__ */ new Map();
	const acts = new Map(Object.entries(work.scenarios).map(([name, scenario]) => {
		return [name, compileAct(scenario, {
			name,
			scenario,
			meters,
			onError,
			login,
			states,
			spans: timeline[name] ?? [],
			vars: compileJson(scenario.vars, constants)
		}, constants)];
	}));
	return {
		setup: () => guardAsync("setup", onError, null, () => login.forRun({
			...NOWHERE,
			vu: execution_default.vu.idInTest
		})),
		async scenario(name, data) {
			const act = acts.get(name);
			if (act === void 0) throw new ScriptError(`"${name}" is not a scenario of the plan`);
			await guardAsync("iteration", onError, void 0, () => act(data));
		}
	};
}
function compileAct(scenario, common, constants) {
	if (scenario.kind === "socket") {
		const plan = compileSocket(scenario.socket, constants);
		return (data) => runSocketIteration(new Iteration(common, data), plan);
	}
	const steps = scenario.steps.map((step) => compileStep(step, constants));
	return (data) => runRestIteration(new Iteration(common, data), steps);
}
const WHERE_LENGTH = 120;
/** Our own messages hold text of the plan only; others are not passed on. */
function countErrors(meters) {
	return (where, error) => {
		const detail = error instanceof ScriptError ? `${where}: ${error.message}` : where;
		meters.script_errors.add(1, { where: detail.slice(0, WHERE_LENGTH) });
	};
}

// src/engine/process/quota.ts
/**
* Cores that this process and its children can use: those of the machine, or what a quota of their control group leaves
* of them, which may be a fraction. A process held at a tenth of a core is busy at 10 % of one.
*/
function usableCores(most = availableParallelism()) {
	return Math.min(most, quotaOf(read$1));
}
/**
* The least CPU quota among the control groups that this process is in, in cores; infinite without one. Version 2:
* `cpu.max` (kernel: admin-guide/cgroup-v2), 1: `cpu.cfs_quota_us` (scheduler/sched-bwc). In a container the path may
* be the host's, which is not mounted there: then the root is the container's own group.
*/
function quotaOf(text) {
	const groups = (text("/proc/self/cgroup") ?? "").split("\n").flatMap((line) => {
		const [, controllers, path] = /^\d+:([^:]*):(.+)$/.exec(line) ?? [];
		if (controllers === void 0 || path === void 0) return [];
		if (controllers === "") return foldersOf("/sys/fs/cgroup", path).map((folder) => secondOf(folder, text));
		if (!controllers.split(",").includes("cpu")) return [];
		return ["/sys/fs/cgroup/cpu", "/sys/fs/cgroup/cpu,cpuacct"].flatMap((root) => foldersOf(root, path)).map((folder) => firstOf(folder, text));
	});
	return Math.min(Number.POSITIVE_INFINITY, ...groups);
}
/** The group's folder and all above it, down to the root. */
function foldersOf(root, path) {
	const folders = [root];
	for (let at = posix.normalize(path); at !== "/" && at !== "."; at = posix.dirname(at)) if (!at.includes("..")) folders.push(root + at);
	return folders;
}
/** `max 100000`, or `50000 100000`: µs in each period. */
function secondOf(folder, text) {
	const [quota, period] = (text(`${folder}/cpu.max`) ?? "").trim().split(" ").map(Number);
	return share$1(quota, period);
}
/** -1 without a quota. */
function firstOf(folder, text) {
	const [quota, period] = ["quota", "period"].map((word) => text(`${folder}/cpu.cfs_${word}_us`));
	return share$1(Number(quota ?? NaN), Number(period ?? NaN));
}
function share$1(quota = NaN, period = NaN) {
	return quota > 0 && period > 0 ? quota / period : Number.POSITIVE_INFINITY;
}
function read$1(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}

// src/engine/process/health.ts
/** Start-up compiles scripts and fills caches; it says nothing about the load. */
const SKIPPED_MS = 1e3;
const EVERY_MS = 1e3;
/**
* Samples a process once a second: its CPU time as a share of `cores`, the machine's steal, its memory.
*
* @param cores what the process can use: all that there are for k6, at most 1 for an engine that lives on one thread.
*/
function watchHealth(pid, cores = usableCores()) {
	const watch = new Watch(pid, cores);
	watch.start();
	return watch;
}
var Watch = class {
	#pid;
	#cores;
	#cpu = [];
	#steal = [];
	#began = performance.now();
	#memoryPeak = null;
	#descriptorLimit = null;
	#last = null;
	#timer;
	constructor(pid, cores) {
		this.#pid = pid;
		this.#cores = cores;
	}
	start() {
		this.#sample();
		this.#timer = setInterval(() => this.#sample(), EVERY_MS);
		this.#timer.unref();
	}
	stop() {
		clearInterval(this.#timer);
		return {
			cpuP95: p95(this.#cpu),
			cores: this.#cores,
			stealP95: p95(this.#steal),
			memoryPeak: this.#memoryPeak,
			descriptorLimit: this.#descriptorLimit
		};
	}
	#sample() {
		readProcess(this.#pid).then((reading) => reading && this.#add(reading), () => void 0);
	}
	#add(now) {
		this.#descriptorLimit = readDescriptorLimit(this.#pid) ?? this.#descriptorLimit;
		this.#memoryPeak = Math.max(this.#memoryPeak ?? 0, now.memory);
		const before = this.#last;
		this.#last = now;
		if (before === null || before.at - this.#began < SKIPPED_MS / 2) return;
		this.#cpu.push((now.cpuMs - before.cpuMs) / (now.at - before.at) / this.#cores);
		if (now.machine && before.machine) this.#steal.push(share(before.machine, now.machine));
	}
};
function share(before, now) {
	const total = now.total - before.total;
	return total > 0 ? (now.steal - before.steal) / total : 0;
}
/** Type 7, as every quantile here; null without values. */
function p95(values) {
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	const at = .95 * (sorted.length - 1);
	const low = sorted[Math.floor(at)] ?? 0;
	return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at));
}

// src/engine/embedded/lag.ts
/** ms between two looks at the event loop. */
const EVERY$1 = 20;
/**
* Reports how late the event loop is, in ms: what a message that came in at that moment would have waited for.
* Looks are equally spaced in time, and those that a stall has swallowed are made up for, so that a stall
* weighs as much as the messages it held up.
*
* @returns a function that ends it.
*/
function watchLag(report) {
	let due = performance.now() + EVERY$1;
	let timer = setTimeout(look, EVERY$1);
	function look() {
		const at = performance.now();
		for (; due <= at; due += EVERY$1) report(at - due);
		timer = setTimeout(look, Math.ceil(due - at));
	}
	return () => clearTimeout(timer);
}

// src/engine/embedded/rejections.ts
let guarded = 0;
/**
* A promise that a script leaves rejected would end the whole process; it fails its iteration instead, as in k6.
* Node reports it in the context in which the promise was made. Rejections of anybody else stay fatal.
*
* @returns a function that ends it.
*/
function guardRejections() {
	if (guarded === 0) process.on("unhandledRejection", onRejection);
	guarded += 1;
	return () => {
		guarded -= 1;
		if (guarded === 0) process.off("unhandledRejection", onRejection);
	};
}
function onRejection(reason) {
	const iteration = runningIteration();
	if (iteration !== void 0) iteration.fail(reason);
	else if (process.listenerCount("unhandledRejection") === 1) throw reason;
}

// src/engine/embedded/abort-watch.ts
/** k6 looks at its thresholds this often. */
const EVERY = 2e3;
/** The samples of one threshold with abortOnFail, kept whole: its quantiles are as exact as the record's. */
var Watched = class {
	threshold;
	#values = [];
	#wanted = /* @__PURE__ */ new Map();
	constructor(threshold) {
		this.threshold = threshold;
	}
	add({ tags, value }) {
		let wanted = this.#wanted.get(tags);
		if (wanted === void 0) {
			wanted = selects(this.threshold.selector.tags, tags);
			this.#wanted.set(tags, wanted);
		}
		if (wanted) this.#values.push(value);
	}
	/** Null without samples: k6 does not abort on them either. `elapsed` in s. */
	actual(elapsed) {
		if (this.#values.length === 0) return null;
		const kind = metricOf(this.threshold.selector.metric)?.kind;
		const { statistic } = this.threshold.expression;
		if (statistic.kind === "rate") return this.#sum() / (kind === "rate" ? this.#values.length : elapsed);
		if (statistic.kind === "count") return kind === "counter" ? this.#sum() : this.#values.length;
		if (statistic.kind === "value") return this.#values[this.#values.length - 1] ?? null;
		return this.#ofTrend(statistic);
	}
	#sum() {
		return this.#values.reduce((sum, value) => sum + value, 0);
	}
	#ofTrend(statistic) {
		if (statistic.kind === "avg") return this.#sum() / this.#values.length;
		const p = statistic.kind === "p" ? statistic.percent / 100 : {
			min: 0,
			med: .5,
			max: 1
		}[statistic.kind];
		return quantile(Float64Array.from(this.#values).sort(), p);
	}
};
/**
* Aborts a run as soon as a threshold with abortOnFail is broken. One with `{phase:…}` on a built-in metric is
* left to the record, as under k6: those samples have the phase of their connect.
*/
var AbortWatch = class {
	#watched = /* @__PURE__ */ new Map();
	#abort;
	#began = 0;
	#next = Number.POSITIVE_INFINITY;
	constructor(thresholds, abort) {
		this.#abort = abort;
		for (const threshold of thresholds) {
			const { metric, tags } = threshold.selector;
			const late = tags.phase !== void 0 && metricOf(metric)?.from === "engine";
			if (!threshold.abortOnFail || late) continue;
			this.#watched.set(metric, [...this.#watched.get(metric) ?? [], new Watched(threshold)]);
		}
	}
	begin() {
		this.#began = performance.now();
		this.#next = this.#began + EVERY;
	}
	add(batch) {
		if (this.#watched.size === 0) return;
		for (const sample of batch) for (const one of this.#watched.get(sample.metric) ?? []) one.add(sample);
	}
	/** Cheap but every 2 s. */
	evaluate() {
		const at = performance.now();
		if (at < this.#next || this.#watched.size === 0) return;
		this.#next = at + EVERY;
		const elapsed = at - this.#began;
		for (const { threshold, actual } of this.#broken(elapsed)) this.#abort(`${formatThreshold(threshold)} was ${actual}`);
	}
	*#broken(elapsed) {
		for (const watched of [...this.#watched.values()].flat()) {
			const { threshold } = watched;
			if (elapsed < threshold.delayAbortEval) continue;
			const actual = watched.actual(elapsed / 1e3);
			if (actual !== null && !holds(threshold.expression, actual)) yield {
				threshold,
				actual
			};
		}
	}
};

// src/engine/embedded/execution-state.ts
/** The counts of a run that `k6/execution` shows (k6: lib/execution.go, ExecutionState). */
var ExecutionState = class {
	/** The most VUs that the scenarios can use at once. */
	initializedVUs;
	/** VUs at work. */
	activeVUs = 0;
	fullIterations = 0;
	interruptedIterations = 0;
	/** When the scenarios began, `performance.now()`; 0 before. */
	started = 0;
	#vus = 0;
	constructor(initializedVUs) {
		this.initializedVUs = initializedVUs;
	}
	/** From 1, in the order in which VUs are first needed. */
	nextVuId() {
		this.#vus += 1;
		return this.#vus;
	}
};

// src/engine/embedded/log.ts
const MOST = 50;
/** The newest lines of a run, each made safe to show. */
var EngineLines = class {
	#lines = [];
	add(level, message) {
		const line = {
			level,
			message: safeLine(message)
		};
		const last = this.#lines[this.#lines.length - 1];
		if (last?.level === line.level && last.message === line.message) return;
		this.#lines.push(line);
		if (this.#lines.length > MOST) this.#lines.shift();
	}
	get all() {
		return [...this.#lines];
	}
};

// src/engine/embedded/schedule/schedule.ts
/**
* When a ramping-vus scenario starts and stops its VUs: one at a time, spread evenly over the stage, the last
* at its end (k6: lib/executor/ramping_vus.go, getRawExecutionSteps).
*/
function vuSteps(startVUs, stages) {
	const steps = [{
		at: 0,
		vus: startVUs
	}];
	let from = startVUs;
	let begin = 0;
	for (const { duration, target } of stages) {
		const change = Math.abs(target - from);
		const direction = Math.sign(target - from);
		if (duration === 0 && change > 0) steps.push({
			at: begin,
			vus: target
		});
		else for (let i = 1; i <= change; i += 1) steps.push({
			at: begin + duration * i / change,
			vus: from + direction * i
		});
		from = target;
		begin += duration;
	}
	return steps;
}
/** Times, in ms, of the iterations of a constant-arrival-rate scenario: the first at once (k6: constant_arrival_rate.go). */
function* constantArrivals(rate, timeUnit, duration) {
	for (let i = 0; i * timeUnit / rate < duration; i += 1) yield i * timeUnit / rate;
}
/**
* Times, in ms, of the iterations of a ramping-arrival-rate scenario: the i-th where the area under the rate
* reaches i (k6: lib/executor/ramping_arrival_rate.go, cal).
*/
function* rampingArrivals(startRate, timeUnit, stages) {
	let from = startRate / timeUnit;
	let begin = 0;
	let before = 0;
	let i = 1;
	for (const { duration, target } of stages) {
		const to = target / timeUnit;
		const end = before + duration * (from + to) / 2;
		for (; i <= end; i += 1) yield begin + reach(i - before, from, to, duration);
		before = end;
		from = to;
		begin += duration;
	}
}
/** Where the area under a line from `from` to `to` over `duration` reaches `area`. */
function reach(area, from, to, duration) {
	if (from === to) return area / to;
	const root = Math.sqrt(Math.max(0, duration * (from * from * duration + 2 * area * (to - from))));
	return (from * duration - root) / (from - to);
}

// src/engine/embedded/schedule/executors.ts
/** Runs a load to its end. Iterations past gracefulStop are interrupted by the scenario itself. */
function executeLoad(crew, load) {
	switch (load.executor) {
		case "ramping-vus": return rampingVUs(crew, load);
		case "constant-vus": return constantVUs(crew, load);
		case "per-vu-iterations": return perVuIterations(crew, load);
		case "constant-arrival-rate": return arrivals(crew, load, constantArrivals(load.rate, load.timeUnit, load.duration));
		case "ramping-arrival-rate": return arrivals(crew, load, rampingArrivals(load.startRate, load.timeUnit, load.stages));
	}
}
async function rampingVUs(crew, load) {
	for (const { at, vus } of vuSteps(load.startVUs, load.stages)) {
		if (!await crew.until(at)) break;
		while (crew.workers.length < vus) crew.worker();
		crew.workers.forEach((worker, rank) => {
			if (rank < vus) worker.start();
			else worker.retire(load.gracefulRampDown);
		});
	}
	await windDown(crew, lengthOf(load));
}
async function constantVUs(crew, load) {
	for (let i = 0; i < load.vus; i += 1) crew.worker().start();
	await windDown(crew, load.duration);
}
/** At the regular end no iteration begins; running ones may finish. */
async function windDown(crew, at) {
	await crew.until(at);
	for (const worker of crew.workers) worker.retire();
	await everyIdle(crew);
}
async function perVuIterations(crew, load) {
	for (let i = 0; i < load.vus; i += 1) crew.worker().start(load.iterations);
	const late = setTimeout(() => {
		for (const worker of crew.workers) worker.retire();
	}, load.maxDuration);
	await everyIdle(crew);
	clearTimeout(late);
	const left = crew.workers.reduce((sum, { vu }) => sum + load.iterations - vu.iterations, 0);
	if (left > 0) crew.emit("dropped_iterations", left);
}
/** An iteration that finds no free VU is dropped; where `maxVUs` allows, the next one finds one more (k6). */
async function arrivals(crew, load, times) {
	const free = [];
	while (crew.workers.length < load.preAllocatedVUs) free.push(crew.worker());
	const begin = (worker) => {
		worker.start(1);
		worker.idle.then(() => free.push(worker));
	};
	for (const at of times) {
		if (!await crew.until(at)) break;
		const worker = free.shift();
		if (worker !== void 0) begin(worker);
		else {
			crew.emit("dropped_iterations", 1);
			if (crew.workers.length < load.maxVUs) free.push(crew.worker());
		}
	}
	await crew.until(lengthOf(load));
	await everyIdle(crew);
}
async function everyIdle(crew) {
	await Promise.all(crew.workers.map((worker) => worker.idle));
}

// src/engine/embedded/tags.ts
/** Makes equal tag sets the same object within one run, so that they are cheap keys from here to the record. */
var TagSets = class {
	#sets = /* @__PURE__ */ new Map();
	#merged = /* @__PURE__ */ new Map();
	/** The one object with these tags; values become text, as in k6. */
	intern(values) {
		const names = Object.keys(values).sort();
		const key = names.map((name) => `${name}\0${values[name]}`).join("\0");
		const known = this.#sets.get(key);
		if (known !== void 0) return known;
		const tags = Object.freeze(Object.fromEntries(names.map((name) => [name, String(values[name])])));
		this.#sets.set(key, tags);
		return tags;
	}
	/** `base` (interned) under `own`. Called per sample: without a new combination it is one loop and two look-ups. */
	merge(base, own) {
		let key = "";
		for (const name in own) key += `${name}\0${own[name]}\0`;
		if (key === "") return base;
		const children = this.#children(base);
		const known = children.get(key);
		if (known !== void 0) return known;
		const merged = this.intern({
			...base,
			...own
		});
		children.set(key, merged);
		return merged;
	}
	#children(base) {
		const known = this.#merged.get(base);
		if (known !== void 0) return known;
		const fresh = /* @__PURE__ */ new Map();
		this.#merged.set(base, fresh);
		return fresh;
	}
};
/** `exec.vu.metrics.tags`: writable by the script, on every sample of the VU from then on. */
var VuTags = class {
	#sets;
	#values;
	#current;
	/** What the script sees. */
	view;
	constructor(sets, base) {
		this.#sets = sets;
		this.#values = Object.assign(Object.create(null), base);
		this.#current = sets.intern(base);
		this.view = new Proxy(this.#values, {
			set: (_, name, value) => this.#change(() => this.#set(name, value)),
			deleteProperty: (_, name) => this.#change(() => Reflect.deleteProperty(this.#values, name))
		});
	}
	/** Interned. */
	get current() {
		return this.#current;
	}
	#set(name, value) {
		if (typeof name !== "string" || ![
			"string",
			"number",
			"boolean"
		].includes(typeof value)) throw new TypeError(`the tag ${String(name)} must be text, a number or a boolean`);
		this.#values[name] = String(value);
		return true;
	}
	#change(change) {
		const done = change();
		this.#current = this.#sets.intern(this.#values);
		return done;
	}
};

// src/engine/embedded/vu.ts
/** One virtual user: what outlives its iterations. Of one run and one scenario. */
var Vu = class {
	services;
	/** Null in `setup`, which belongs to no scenario. */
	scenario;
	/** From 1 in the run; 0 in `setup`, as in k6. */
	id;
	tags;
	jar = new CookieJar();
	agents = new Agents();
	traffic = new Traffic();
	/** Iterations that have ended, of this VU. */
	iterations = 0;
	constructor(services, scenario, id) {
		this.services = services;
		this.scenario = scenario;
		this.id = id;
		this.tags = new VuTags(services.tagSets, scenario?.tags ?? services.tags);
	}
	/** Emits with the VU's own tags. */
	emit(metric, value) {
		this.services.sink.push(metric, value, this.tags.current);
	}
	/** Its keep-alive connections; sockets end with their iteration. */
	close() {
		this.agents.close();
	}
};

// src/engine/embedded/schedule/worker.ts
/** An iteration that throws at once, again and again, would be a storm of logins; k6 has no such brake. */
const TOO_SHORT = 10;
const REST = 1e3;
/** A VU at work in its scenario. */
var Worker = class {
	vu;
	busy = false;
	#shift;
	#iteration = null;
	#wanted = false;
	/** ms before the next iteration. */
	#rest = 0;
	#task = Promise.resolve();
	#patience;
	constructor(shift) {
		const { services } = shift;
		this.#shift = shift;
		this.vu = new Vu(services, shift, services.execution.nextVuId());
	}
	/** Settles when nothing of it runs any more. */
	get idle() {
		return this.#task;
	}
	/** Runs one iteration after another until it is retired, at most `times`. */
	start(times = Number.POSITIVE_INFINITY) {
		this.#wanted = true;
		clearTimeout(this.#patience);
		if (!this.busy) this.#task = this.#loop(times);
	}
	/** No new iteration; the running one has `grace` ms. */
	retire(grace = Number.POSITIVE_INFINITY) {
		if (!this.#wanted) return;
		this.#wanted = false;
		if (this.busy && grace < Number.POSITIVE_INFINITY) this.#patience = setTimeout(() => this.#iteration?.interrupt(), grace);
	}
	interrupt() {
		this.retire();
		this.#iteration?.interrupt();
	}
	async #loop(times) {
		const { execution } = this.#shift.services;
		this.busy = true;
		execution.activeVUs += 1;
		for (let done = 0; done < times && this.#goesOn; done += 1) {
			if (done > 0) await this.#recover();
			if (this.#goesOn) await this.#iterate();
			await new Promise((resolve) => setImmediate(resolve));
		}
		clearTimeout(this.#patience);
		execution.activeVUs -= 1;
		this.busy = false;
	}
	get #goesOn() {
		return this.#wanted && !this.#shift.over;
	}
	async #recover() {
		if (this.#rest > 0) await this.#shift.until(this.#shift.elapsed + this.#rest);
		this.#rest = 0;
	}
	async #iterate() {
		const iteration = new Iteration$1(this.vu, this.#shift.nextIteration());
		this.#iteration = iteration;
		const from = performance.now();
		iteration.begin(this.#shift.main);
		const ending = await iteration.finished;
		const duration = performance.now() - from;
		this.vu.iterations += 1;
		this.#iteration = null;
		if (ending === "failed" && duration < TOO_SHORT) this.#rest = REST;
		if (ending === "interrupted") this.#shift.services.execution.interruptedIterations += 1;
		else this.#completed(duration);
	}
	#completed(duration) {
		const { received, sent } = this.vu.traffic.take();
		this.#shift.services.execution.fullIterations += 1;
		this.vu.emit("data_sent", sent);
		this.vu.emit("data_received", received);
		this.vu.emit("iteration_duration", duration);
		this.vu.emit("iterations", 1);
	}
};

// src/engine/embedded/schedule/scenario.ts
/** One scenario of a run: its clock, its VUs, and what `k6/execution` says about it. */
var ScenarioRun = class {
	services;
	name;
	executor;
	tags;
	main;
	startTime = 0;
	over = false;
	workers = [];
	#scenario;
	#iterations = 0;
	#began = 0;
	#wakers = /* @__PURE__ */ new Set();
	/** `main` is what each iteration runs. */
	constructor(services, name, scenario, main) {
		this.services = services;
		this.name = name;
		this.executor = scenario.load.executor;
		this.tags = services.tagSets.intern({
			...services.tags,
			...scenario.tags,
			scenario: name
		});
		this.main = main;
		this.#scenario = scenario;
	}
	get elapsed() {
		return performance.now() - this.#began;
	}
	nextIteration() {
		this.#iterations += 1;
		return this.#iterations - 1;
	}
	worker() {
		const worker = new Worker(this);
		this.workers.push(worker);
		return worker;
	}
	async execute() {
		const { load, start, gracefulStop } = this.#scenario;
		this.#began = performance.now();
		if (!await this.until(start)) return;
		this.#began = performance.now();
		this.startTime = now();
		const limit = lengthOf(load) + gracefulStop;
		const timer = setTimeout(() => this.interrupt(), limit);
		await executeLoad(this, load);
		clearTimeout(timer);
		this.over = true;
		for (const worker of this.workers) worker.vu.close();
	}
	/** Waits until `at` ms after it began, at once where that is past. @returns false when it is over. */
	async until(at) {
		const delay = at - this.elapsed;
		if (!this.over && delay > 0) await this.#sleep(Math.ceil(delay));
		else await new Promise((resolve) => setImmediate(resolve));
		return !this.over;
	}
	/** Ends every iteration now. */
	interrupt() {
		this.over = true;
		for (const worker of this.workers) worker.interrupt();
		for (const wake of this.#wakers) wake();
	}
	/** Sleeps `delay` ms, less where the scenario is interrupted. */
	#sleep(delay) {
		return new Promise((resolve) => {
			const wake = () => {
				clearTimeout(timer);
				this.#wakers.delete(wake);
				resolve();
			};
			const timer = setTimeout(wake, delay);
			this.#wakers.add(wake);
		});
	}
	emit(metric, value) {
		this.services.sink.push(metric, value, this.tags);
	}
};

// src/engine/embedded/sink.ts
/** Samples kept for a reader that does not come; more are dropped and counted. Some 100 bytes each. */
const CAPACITY = 5e5;
/** Where every sample of a run goes, and where the gate reads them, in batches. */
var SampleSink = class {
	/** Samples that found the buffer full. */
	dropped = 0;
	#batch = [];
	#ready = [];
	#waiting = 0;
	#over = false;
	#wake = null;
	#watch;
	#capacity;
	/** `watch` sees every batch before the reader does. */
	constructor(watch = () => {}, capacity = CAPACITY) {
		this.#watch = watch;
		this.#capacity = capacity;
	}
	/** Adds one sample, of now unless `t` (epoch ms) says otherwise; `tags` are interned. */
	push(metric, value, tags, t = now()) {
		if (this.#over) return;
		if (this.#waiting >= this.#capacity) {
			this.dropped += 1;
			return;
		}
		this.#waiting += 1;
		this.#batch.push({
			t,
			metric,
			value,
			tags,
			source: "embedded"
		});
	}
	/** Hands on what has come in. Called every 100 ms. */
	flush() {
		if (this.#batch.length === 0) return;
		const batch = this.#batch;
		this.#batch = [];
		this.#watch(batch);
		this.#ready.push(batch);
		this.#notify();
	}
	/** After this nothing is accepted; the reader gets the rest, then the end. */
	end() {
		this.flush();
		this.#over = true;
		this.#notify();
	}
	async *[Symbol.asyncIterator]() {
		for (;;) {
			const batch = this.#ready.shift();
			if (batch !== void 0) {
				this.#waiting -= batch.length;
				yield batch;
			} else if (this.#over) return;
			else await new Promise((resolve) => this.#wake = resolve);
		}
	}
	#notify() {
		this.#wake?.();
		this.#wake = null;
	}
};

// src/engine/embedded/running.ts
/** k6's default setupTimeout. */
const SETUP_TIMEOUT = 6e4;
/** How long the service may take to answer the closes that an ending run sends. */
const CLOSE_GRACE = 500;
/** One run of one load: it owns all that its VUs share, so that two runs in one process never meet. */
var Run$1 = class {
	load;
	services;
	lines = new EngineLines();
	watch;
	scenarios;
	#data = null;
	#program = null;
	#stop = null;
	#stopped;
	#announce = () => {};
	constructor(load, context) {
		this.load = load;
		this.watch = new AbortWatch(load.thresholds, (detail) => this.stop("aborted", detail));
		this.services = this.#services(context);
		this.#stopped = new Promise((resolve) => this.#announce = resolve);
		this.scenarios = Object.entries(load.work.scenarios).map(([name, scenario]) => {
			const main = () => this.#configured.scenario(name, this.#data);
			return new ScenarioRun(this.services, name, scenario, main);
		});
	}
	#services({ pins }) {
		const { environment, scenarios } = this.load.work;
		const most = Object.values(scenarios).reduce((sum, { load }) => sum + peakVUs(load), 0);
		const tagSets = new TagSets();
		return {
			tagSets,
			tags: tagSets.intern(environment === void 0 ? {} : { env: environment }),
			sink: new SampleSink((batch) => this.watch.add(batch)),
			network: new Network(pins),
			execution: new ExecutionState(most),
			log: (level, message) => this.log(level, message),
			abort: (detail) => this.stop("crashed", detail)
		};
	}
	get #configured() {
		if (this.#program === null) throw new Error("the run has not been configured");
		return this.#program;
	}
	log(level, message) {
		this.lines.add(level, message);
	}
	/** Ends the run now; the first reason counts. */
	stop(how, detail) {
		if (this.#stop !== null) return;
		this.#stop = {
			how,
			detail
		};
		for (const scenario of this.scenarios) scenario.interrupt();
		this.#announce();
	}
	/** Setup, then every scenario. Never rejects. */
	async execute(configure, env) {
		try {
			const { work, timeline } = this.load;
			const targets = Object.fromEntries(Object.entries(this.load.targets).map(([name, { url }]) => [name, url]));
			this.#program = configure({
				work,
				targets,
				timeline
			}, env);
			if (this.#stop === null) await this.#setup();
			if (this.#stop === null) await this.#runScenarios();
		} catch (error) {
			this.log("error", `the run failed: ${error instanceof Error ? error.message : String(error)}`);
			this.stop("crashed", "an exception in the script, see the log");
		}
		await this.services.network.close(CLOSE_GRACE);
		return this.#stop ?? {
			how: "clean",
			detail: "ended as planned"
		};
	}
	async #setup() {
		const vu = new Vu(this.services, null, 0);
		const iteration = new Iteration$1(vu, 0);
		iteration.begin(async () => {
			this.#data = JSON.parse(JSON.stringify(await this.#configured.setup() ?? null));
		});
		const timer = setTimeout(() => iteration.interrupt(), SETUP_TIMEOUT);
		const ending = await Promise.race([iteration.finished, this.#stopped]);
		clearTimeout(timer);
		iteration.interrupt();
		vu.close();
		if (ending === "failed") this.stop("crashed", "setup failed, see the log");
		if (ending === "interrupted") this.stop("crashed", `setup took longer than ${SETUP_TIMEOUT / 1e3} s`);
	}
	async #runScenarios() {
		this.services.execution.started = performance.now();
		this.watch.begin();
		const beat = setInterval(() => this.#tick(), 100);
		const gauges = setInterval(() => this.#gauges(), 1e3);
		try {
			await Promise.all(this.scenarios.map((scenario) => scenario.execute()));
		} finally {
			clearInterval(beat);
			clearInterval(gauges);
		}
		this.#gauges();
	}
	#tick() {
		followWallClock();
		this.services.sink.flush();
		this.watch.evaluate();
	}
	#gauges() {
		const { sink, tags, execution } = this.services;
		sink.push("vus", execution.activeVUs, tags);
		sink.push("vus_max", execution.initializedVUs, tags);
	}
};

// src/engine/embedded/start.ts
/** The engine for a program of virtual users; `embeddedEngine` is the one for plans. */
function engineFor(configure) {
	return {
		name: "embedded",
		version: process.versions.node,
		run: (load, context, signal) => start$2(configure, load, context, signal)
	};
}
function start$2(configure, load, context, signal) {
	const run = new Run$1(load, context);
	const cancel = () => run.stop("cancelled", "cancelled by the caller");
	if (signal.aborted) cancel();
	signal.addEventListener("abort", cancel, { once: true });
	const ended = execute(run, configure, context).finally(() => signal.removeEventListener("abort", cancel));
	return {
		samples: taken(run),
		ended
	};
}
/** Who stops reading stops the run, as under k6. */
async function* taken(run) {
	let read = false;
	try {
		yield* run.services.sink;
		read = true;
	} finally {
		if (!read) run.stop("cancelled", "nobody reads its samples any more");
	}
}
async function execute(run, configure, context) {
	const { sink, tags } = run.services;
	const health = watchHealth(process.pid, usableCores(1));
	const unwatch = watchLag((lag) => sink.push("gen_lag", lag, tags));
	const unguard = guardRejections();
	try {
		return endOf$1(run, await run.execute(configure, context.env), health);
	} finally {
		unguard();
		unwatch();
		sink.end();
	}
}
/** There is no summary: it would be made of the very samples that it is there to check. */
function endOf$1(run, stop, health) {
	const { dropped } = run.services.sink;
	if (dropped > 0) run.log("error", `${dropped} samples were dropped: nobody read them in time`);
	return {
		...stop,
		summary: null,
		torn: {
			bytes: 0,
			lines: dropped
		},
		log: run.lines.all,
		health: health.stop()
	};
}

// src/engine/embedded/engine.ts
/**
* Runs a load on Node: the same `vu/` as under k6, its `k6/*` imports resolved to the modules beside this file.
* One thread; it never replaces k6 silently, and its samples say `embedded`.
*/
function embeddedEngine() {
	return engineFor(configure);
}

// src/engine/k6/environment.ts
/** Pure samples on stdout, JSON lines on stderr, nothing to anybody else. */
const ARGUMENTS = [
	"run",
	"--quiet",
	"--no-usage-report",
	"--log-output=stderr",
	"--log-format=json",
	"--out=json=-",
	"script.js"
];
/** Names that steer k6, Go, the loader or the resolver of certificates and proxies rather than the script. */
const STEERING = /^(K6_.*|GODEBUG|GOGC|GOMAXPROCS|GOMEMLIMIT|GOTRACEBACK|LD_.*|DYLD_.*|.*_PROXY|SSL_CERT_(FILE|DIR)|PATH|HOME|USERPROFILE|XDG_.*|TMPDIR|TEMP|TMP|SYSTEMROOT|TZ|OTEL_.*)$/i;
/** What k6 gets beside the plan's variables. Its configuration and caches live and die with the run's folder. */
function ownEnvironment(folder) {
	return {
		PATH: "/usr/bin:/bin",
		HOME: folder,
		XDG_CONFIG_HOME: folder,
		XDG_CACHE_HOME: folder,
		TMPDIR: folder,
		TZ: "UTC",
		K6_AUTO_EXTENSION_RESOLUTION: "false",
		K6_NO_USAGE_REPORT: "true",
		...platform$1 === "win32" ? {
			USERPROFILE: folder,
			SYSTEMROOT: process.env.SYSTEMROOT ?? "C:\\Windows"
		} : {}
	};
}
/**
* k6's whole environment: its own, and the plan's variables.
*
* @throws {Failure} `plan`: a variable would steer k6 itself, or its value cannot be passed on.
*/
function environmentOf$1(folder, variables) {
	for (const [name, value] of Object.entries(variables)) {
		if (STEERING.test(name)) throw new Failure("plan", `\${${name}} would steer k6 itself, not only the plan: give the variable another name`);
		if (value.includes("\0")) throw new Failure("plan", `the value of \${${name}} holds a NUL byte, which no environment can carry`);
	}
	return {
		...variables,
		...ownEnvironment(folder)
	};
}

// src/engine/k6/get/binary.ts
/** Bytes of a binary: k6 has 75 MB, one with extensions some more. */
const MAX_BINARY$1 = 536870912;
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
/** SHA-256 of a file, read in pieces. Throws as readRegular. */
function sha256OfFile(path) {
	const hash = createHash("sha256");
	readRegular(path, MAX_BINARY$1, (piece) => hash.update(piece));
	return hash.digest("hex");
}
/**
* To be called right before a binary is started; synchronous, so that nothing of ours comes between.
*
* @throws {Failure} `engine`: the file is not the one that was verified.
*/
function requireBinary(path, expected) {
	const found = hashOrNull(path);
	if (found === expected) return;
	throw new Failure("engine", `"${safeLine(path)}" was not started: ${found === null ? "it cannot be read any more" : `its SHA-256 is ${found}`}, and it must be ${expected}; remove it, and find out who changed it`);
}
/** SHA-256 of a file; null where it cannot be read. */
function hashOrNull(path) {
	try {
		return sha256OfFile(path);
	} catch {
		return null;
	}
}

// src/engine/k6/roots.ts
/** Where Go looks for the system's authorities on Linux (Go: src/crypto/x509/root_linux.go). */
const FILES = [
	"/etc/ssl/certs/ca-certificates.crt",
	"/etc/pki/tls/certs/ca-bundle.crt",
	"/etc/ssl/ca-bundle.pem",
	"/etc/pki/tls/cacert.pem",
	"/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
	"/etc/ssl/cert.pem"
];
const FOLDERS = ["/etc/ssl/certs", "/etc/pki/tls/certs"];
const [BEGIN, END$1] = ["-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"];
/**
* The PEM certificates that k6 will judge a service's by: as Go reads them, the first file that can be read and every
* file of the folders. Null where they cannot be read: elsewhere Go asks the system itself.
*
* @param env k6's environment.
*/
async function k6Roots(env, system = platform$1) {
	if (system !== "linux") return null;
	const files = env.SSL_CERT_FILE ? [env.SSL_CERT_FILE] : FILES;
	const folders = env.SSL_CERT_DIR ? env.SSL_CERT_DIR.split(":") : FOLDERS;
	const texts = [];
	for (const file of files) {
		const text = await read(file);
		if (text === "") continue;
		texts.push(text);
		break;
	}
	for (const folder of folders) {
		const names = await readdir(folder).catch(() => []);
		texts.push(...await Promise.all(names.map((name) => read(`${folder}/${name}`))));
	}
	const found = new Set(texts.flatMap(certificatesOf));
	return found.size === 0 ? null : [...found];
}
/** The PEM blocks of certificates in a text; one that does not end is none. */
function certificatesOf(text) {
	return text.split(BEGIN).slice(1).filter((body) => body.includes(END$1)).map((body) => `${BEGIN}${body.slice(0, body.indexOf(END$1))}${END$1}`);
}
/** Empty where it cannot be read. */
const read = (path) => readFile(path, "latin1").catch(() => "");

// src/engine/process/pipe.ts
/** ms that a pipe may stay silent once its process has gone: somebody who outlived it holds the other end. */
const SILENT_AFTER_EXIT = 1e3;
/**
* The chunks of a process's stdout, read only as fast as they are taken: behind a slow reader the pipe fills, and
* the process waits.
*/
var Pipe = class {
	#readable;
	#waiting = false;
	#chunks = 0;
	constructor(readable) {
		this.#readable = readable;
	}
	async *[Symbol.asyncIterator]() {
		try {
			this.#waiting = true;
			for await (const chunk of this.#readable) {
				this.#waiting = false;
				this.#chunks += 1;
				yield chunk;
				this.#waiting = true;
			}
		} catch {}
	}
	/**
	* To be called when the process has gone. Settles once everything was taken, for which a slow reader has all the
	* time it needs; but a silent pipe is cut, since only a forgotten descendant can hold it open.
	*
	* @param taken settles when the reader has come to the end.
	* @param patient false: the reader may have given up, so that it is not waited for.
	*/
	async finish(taken, patient) {
		for (;;) {
			const before = this.#chunks;
			const waited = this.#waiting;
			if (await settlesWithin(taken, SILENT_AFTER_EXIT)) return;
			if (waited && this.#waiting && this.#chunks === before || !patient) this.#readable.destroy();
			if (!patient) return;
		}
	}
};

// src/engine/k6/exit.ts
/** k6's own words for its exit codes (errext/exitcodes/codes.go), as far as a run of ours can meet them. */
const MEANING = {
	99: "thresholds crossed",
	100: "setup timed out",
	101: "teardown timed out",
	102: "timed out",
	103: "stopped by its REST API",
	104: "invalid configuration",
	105: "stopped by a signal",
	106: "its REST API could not start",
	107: "exception in the script",
	108: "aborted by the script",
	109: "panic inside k6",
	110: "marked as failed by the script",
	2: "panic inside k6",
	255: "wrong option or missing script"
};
/**
* How a run ended. Exit code 99 alone does not mean aborted: k6 answers so whenever a threshold is crossed, also
* at the regular end.
*
* @param cause why we ended it ourselves, if we did.
*/
function howEnded(exit, cause, abortedByThreshold) {
	return {
		how: cause ?? howOf(exit, abortedByThreshold),
		detail: detailOf(exit)
	};
}
function howOf({ code, signal }, abortedByThreshold) {
	if (signal !== null || code === 105) return "killed";
	if (code === 0) return "clean";
	if (code === 99) return abortedByThreshold ? "aborted" : "clean";
	return "crashed";
}
function detailOf({ code, signal, error }) {
	if (error !== void 0) return `could not be started: ${error}`;
	if (signal !== null) return `signal ${signal}`;
	const meaning = MEANING[code ?? -1];
	return meaning === void 0 ? `exit code ${code}` : `exit code ${code} (${meaning})`;
}

// src/engine/k6/folder.ts
/** A summary has a few hundred bytes per metric; this is room for tens of thousands. */
const MAX_SUMMARY = 16777216;
/**
* A new folder of this user's alone (mkdtemp: mode 0700) with these files: k6's working directory and HOME.
*
* @throws {Failure} `engine`: the system's temporary folder cannot be written.
*/
function createFolder(files) {
	try {
		const folder = mkdtempSync(join(tmpdir(), "socketgate-k6-"));
		for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 384 });
		return folder;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Failure("engine", `cannot write k6's files: ${reason}; set TMPDIR to a folder with space`);
	}
}
/** The file's text; null where there is none, or none that could be a summary. */
function readFolder(folder, name) {
	const pieces = [];
	try {
		readRegular(join(folder, name), MAX_SUMMARY, (piece) => pieces.push(piece.slice()));
		return Buffer.concat(pieces).toString("utf8");
	} catch {
		return null;
	}
}
/** A folder that cannot be removed is no reason to lose a run. */
function removeFolder(folder) {
	try {
		rmSync(folder, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	} catch {}
}

// src/engine/k6/k6-process.ts
/**
* Starts k6 in its folder, on `script.js`.
*
* @throws {Failure} `engine`: the system refuses outright, as where the environment is too large. `plan`: as
* environmentOf().
*/
function startK6(path, folder, variables) {
	const env = environmentOf$1(folder, variables);
	try {
		return startChild(path, ARGUMENTS, {
			cwd: folder,
			env
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Failure("engine", `k6 could not be started: ${reason}`);
	}
}
/**
* ms. A runner waits 7.5 s for a step that it cancels, and what is left of them is for the last samples, the record and
* 2 s of GitHub. The first is longer than the deadline of a close.
*/
const SECOND_SIGINT_AFTER = 2500;
const SIGKILL_AFTER = 1500;
/** Ends a run: SIGINT, upon which k6 writes its summary; another, upon which it exits without one; then SIGKILL. */
async function stopK6(child) {
	const ask = () => child.interrupt();
	await stopChild(child, [{
		ask,
		within: SECOND_SIGINT_AFTER
	}, {
		ask,
		within: SIGKILL_AFTER
	}]);
}

// src/engine/k6/read/log.ts
/** Lines that are kept, the newest. */
const KEPT = 50;
/** Characters of a raw line; the rest of a longer one is dropped. */
const MAX_LINE$1 = 65536;
/** Reads k6's log (JSON lines on stderr, logrus' JSONFormatter) from chunks cut anywhere. */
var K6Log = class {
	/** k6 said that a threshold with abortOnFail ended the run (internal/metrics/engine/engine.go). */
	abortedByThreshold = false;
	/** Samples that k6 could not print, non-finite ones (internal/output/json/json.go). */
	lostSamples = 0;
	#lines = [];
	#secrets;
	#decoder = new TextDecoder();
	#rest = "";
	/** @param secrets texts that must not be shown. */
	constructor(secrets = []) {
		this.#secrets = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]);
	}
	push(chunk) {
		const lines = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split("\n");
		this.#rest = (lines.pop() ?? "").slice(0, MAX_LINE$1);
		for (const line of lines) this.#line(line.slice(0, MAX_LINE$1));
	}
	/** The newest lines, oldest first. */
	end() {
		this.#line(this.#rest);
		this.#rest = "";
		return this.#lines.map(({ level, message }) => ({
			level,
			message: safeLine(this.#redact(message))
		}));
	}
	/** A line of our own among k6's. */
	add(level, message) {
		this.#lines.push({
			level,
			message
		});
		if (this.#lines.length > KEPT) this.#lines.shift();
	}
	#line(line) {
		if (line.trim() === "") return;
		const entry = asEntry(parseJson(line));
		if (entry === null) this.add("error", line);
		else this.#entry(entry);
	}
	#entry(entry) {
		if (entry.source !== "console") this.#notice(entry);
		this.add(levelOf(entry.level), [entry.msg, entry.error].filter((part) => typeof part === "string").join(": "));
	}
	#notice({ msg, failed }) {
		if (typeof msg !== "string") return;
		if (msg.includes("at least one has abortOnFail enabled")) this.abortedByThreshold = true;
		if (msg.includes("couldn't be marshalled") && typeof failed === "number") this.lostSamples += failed;
	}
	#redact(message) {
		return this.#secrets.reduce((text, secret) => text.replaceAll(secret, "***"), message);
	}
};
function asEntry(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function levelOf(level) {
	if (level === "warning" || level === "warn") return "warning";
	return level === "info" || level === "debug" || level === "trace" ? "info" : "error";
}

// src/engine/k6/read/number.ts
const ZERO$1 = 48;
const DOT = 46;
const MINUS = 45;
/** 10^0 to 10^15 are exact doubles. */
const TENS = Float64Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));
/** Every whole number of so many digits is an exact double. */
const EXACT_DIGITS = 15;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/**
* The JSON number in `bytes` from `at` to `end`, bit for bit what JSON.parse gives (`1e999` is infinite for
* both); NaN for `null`, as JSON writers put non-finite numbers; undefined for everything else.
*
* Up to 15 digits: the digits and the power of ten are exact doubles, so that one division rounds correctly
* (W. D. Clinger, "How to Read Floating Point Numbers Accurately", 1990).
*/
function parseNumber(bytes, at, end) {
	const negative = bytes[at] === MINUS;
	const first = negative ? at + 1 : at;
	let digits = 0;
	let point = -1;
	for (let i = first; i < end; i += 1) {
		const code = bytes[i] ?? 0;
		if (code >= ZERO$1 && code <= 57) digits = digits * 10 + (code - ZERO$1);
		else if (code === DOT && point < 0) point = i;
		else return parseSlowly(bytes, at, end);
	}
	if (end - first - (point < 0 ? 0 : 1) > EXACT_DIGITS || !isPlain$1(bytes, first, point, end)) return parseSlowly(bytes, at, end);
	const value = point < 0 ? digits : digits / (TENS[end - point - 1] ?? NaN);
	return negative ? -value : value;
}
/** A digit on both sides of the point, and no zero before another digit. */
function isPlain$1(bytes, first, point, end) {
	const wholeEnd = point < 0 ? end : point;
	if (wholeEnd === first || point === end - 1) return false;
	return bytes[first] !== ZERO$1 || wholeEnd === first + 1;
}
function parseSlowly(bytes, at, end) {
	const token = latin1(bytes, at, end);
	if (token === "null") return NaN;
	return JSON_NUMBER.test(token) ? Number(token) : void 0;
}

// src/engine/k6/read/time.ts
const ZERO = 48;
const DASH = 45;
const COLON = 58;
/**
* Epoch ms (with fractions) of an RFC 3339 time as Go prints it: `2026-11-24T02:13:36.769252139Z`, any number of
* decimals of which nine count, `Z` or `+hh:mm`. NaN for everything else. Reads `bytes` from `at` to `end`.
*/
function parseTime(bytes, at, end) {
	if (end - at < 20 || !hasShape(bytes, at)) return NaN;
	const days = daysFromCivil(two(bytes, at, 99) * 100 + two(bytes, at + 2, 99), two(bytes, at + 5, 12), two(bytes, at + 8, 31));
	const seconds = (two(bytes, at + 11, 23) * 60 + two(bytes, at + 14, 59)) * 60 + two(bytes, at + 17, 60);
	let zoneAt = at + 19;
	let nanos = 0;
	if (bytes[zoneAt] === 46) {
		zoneAt = digitsEnd(bytes, at + 20, end);
		nanos = zoneAt === at + 20 ? NaN : nanosOf(bytes, at + 20, zoneAt);
	}
	return (days * 86400 + seconds - zoneSeconds(bytes, zoneAt, end)) * 1e3 + nanos / 1e6;
}
/** Dashes, `T` and colons where they belong. */
function hasShape(bytes, at) {
	return bytes[at + 4] === DASH && bytes[at + 7] === DASH && bytes[at + 10] === 84 && bytes[at + 13] === COLON && bytes[at + 16] === COLON;
}
/** Two decimal digits; NaN if they are not, or over `limit`. */
function two(bytes, at, limit) {
	const high = (bytes[at] ?? 0) - ZERO;
	const low = (bytes[at + 1] ?? 0) - ZERO;
	const value = high * 10 + low;
	return high >= 0 && high <= 9 && low >= 0 && low <= 9 && value <= limit ? value : NaN;
}
function digitsEnd(bytes, at, end) {
	let i = at;
	while (i < end && (bytes[i] ?? 0) >= ZERO && (bytes[i] ?? 0) <= 57) i += 1;
	return i;
}
function nanosOf(bytes, at, end) {
	let value = 0;
	for (let i = at; i < at + 9; i += 1) value = value * 10 + (i < end ? (bytes[i] ?? ZERO) - ZERO : 0);
	return value;
}
/** Seconds east of UTC; NaN if it is neither `Z` nor `+hh:mm`. */
function zoneSeconds(bytes, at, end) {
	const sign = bytes[at];
	if (sign === 90) return end === at + 1 ? 0 : NaN;
	if (sign !== 43 && sign !== DASH || end !== at + 6 || bytes[at + 3] !== COLON) return NaN;
	const seconds = (two(bytes, at + 1, 23) * 60 + two(bytes, at + 4, 59)) * 60;
	return sign === 43 ? seconds : -seconds;
}
/** Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible date algorithms"). */
function daysFromCivil(year, month, day) {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
	return era * 146097 + yearOfEra * 365 + leaps + dayOfYear - 719468;
}

// src/engine/k6/read/point.ts
const NEWLINE$1 = 10;
const QUOTE = 34;
const COMMA = 44;
const BEFORE_NAME = "{\"metric\":\"";
const AFTER_NAME = "\",\"type\":\"Point\",\"data\":{\"time\":\"";
const VALUE = patternOf(Buffer.from("\",\"value\":"));
const TAGS = patternOf(Buffer.from(",\"tags\":"));
const END = patternOf(Buffer.from("}}}\n"));
/** k6's own rule (metrics/registry.go). */
const NAME = /^[a-zA-Z_][a-zA-Z0-9_]{0,127}$/;
const MAX_METRICS = 256;
const MAX_RECENT = 8;
/** Longer ones are left to JSON.parse. */
const MAX_TAGS = 16384;
/**
* Reads points in the order in which k6 2.x prints them (internal/output/json/wrapper.go) where they stand:
*
*     {"metric":"NAME","type":"Point","data":{"time":"…","value":N,"tags":{…}}}
*
* What a line has in common with earlier ones is compared, not parsed: on a stream of a few metrics and tag sets
* only the time and the number are new.
*/
var PointReader = class {
	/** Of the point that `read` has just read. */
	metric = "";
	t = 0;
	value = 0;
	tags = {};
	#interner;
	#known = [];
	constructor(interner) {
		this.#interner = interner;
	}
	/** Where the next line begins; -1 where `bytes` holds no such point, or not the whole of it, at `at`. */
	read(bytes, view, at) {
		const known = this.#metricAt(view, at);
		if (known === void 0) return -1;
		const time = at + known.head.bytes.length;
		const timeEnd = endOf(bytes, time, QUOTE);
		if (!matches$1(view, timeEnd, VALUE)) return -1;
		const number = timeEnd + VALUE.bytes.length;
		const numberEnd = endOf(bytes, number, COMMA);
		if (!matches$1(view, numberEnd, TAGS)) return -1;
		const t = parseTime(bytes, time, timeEnd);
		const value = parseNumber(bytes, number, numberEnd);
		if (Number.isNaN(t) || value === void 0) return -1;
		this.metric = known.metric;
		this.t = t;
		this.value = value;
		return this.#tagsAt(bytes, view, numberEnd + TAGS.bytes.length, known.recent);
	}
	/** Makes points of this metric known, if their lines begin as expected. */
	learn(metric) {
		if (!NAME.test(metric) || this.#known.length >= MAX_METRICS) return;
		if (this.#known.some((item) => item.metric === metric)) return;
		const head = patternOf(Buffer.from(BEFORE_NAME + metric + AFTER_NAME));
		this.#known.push({
			metric,
			head,
			recent: []
		});
	}
	#metricAt(view, at) {
		for (let i = 0; i < this.#known.length; i += 1) {
			const known = this.#known[i];
			if (!matches$1(view, at, known.head)) continue;
			forward(this.#known, i);
			return known;
		}
	}
	#tagsAt(bytes, view, at, recent) {
		for (let i = 0; i < recent.length; i += 1) {
			const { text, tags } = recent[i];
			const end = at + text.bytes.length;
			if (!matches$1(view, at, text) || !matches$1(view, end - 1, END)) continue;
			forward(recent, i);
			this.tags = tags;
			return end + 3;
		}
		return this.#newTagsAt(bytes, at, recent);
	}
	#newTagsAt(bytes, at, recent) {
		const newline = bytes.indexOf(NEWLINE$1, at);
		if (newline < 0 || newline - at > MAX_TAGS || latin1(bytes, newline - 2, newline) !== "}}") return -1;
		const entry = this.#interner.get(bytes, at, newline - 2);
		if (entry === null || entry.text.bytes.length < 4) return -1;
		if (recent.length < MAX_RECENT) recent.push(entry);
		else recent[7] = entry;
		this.tags = entry.tags;
		return newline + 1;
	}
};
/** One place nearer to the front: what is frequent arrives there and stays. */
function forward(list, index) {
	if (index === 0) return;
	const item = list[index];
	list[index] = list[index - 1];
	list[index - 1] = item;
}
/** Index of `wanted`, or the length. Times and numbers are short: a call into the runtime would cost more. */
function endOf(bytes, at, wanted) {
	let i = at;
	while (i < bytes.length && bytes[i] !== wanted) i += 1;
	return i;
}

// src/engine/k6/read/stream.ts
/** Bytes. k6 prints a metric's thresholds and submetrics on one line; nothing it prints comes near this. */
const MAX_LINE = 1048576;
const NEWLINE = 10;
const EMPTY = /* @__PURE__ */ new Uint8Array(0);
/** Reads k6's `--out json` stream, one batch per chunk. At most one line and one chunk are held. */
function readSamples(stdout, source) {
	const reader = new SampleReader(source);
	return {
		torn: reader.torn,
		[Symbol.asyncIterator]: () => batches(stdout, reader)
	};
}
async function* batches(stdout, reader) {
	for await (const chunk of stdout) {
		const batch = reader.push(chunk);
		if (batch.length > 0) yield batch;
	}
	const last = reader.end();
	if (last.length > 0) yield last;
}
/**
* Turns chunks of bytes, cut anywhere, into samples: points as k6 prints them by PointReader, every other line by
* JSON.parse, with the same result.
*/
var SampleReader = class {
	torn = {
		bytes: 0,
		lines: 0
	};
	#source;
	#interner = new TagInterner();
	#points = new PointReader(this.#interner);
	/** Pieces of a line that is not yet complete, and their length. */
	#rest = [];
	#restLength = 0;
	/** The line is too long: its pieces are dropped. */
	#skipping = false;
	constructor(source) {
		this.#source = source;
	}
	push(chunk) {
		const out = [];
		const from = this.#restLength > 0 ? this.#finishLine(chunk, out) : 0;
		this.#lines(chunk, from, out);
		return out;
	}
	/** The last line may be whole though its newline is missing; else it is torn. */
	end() {
		const out = [];
		if (this.#restLength === 0) return out;
		const line = this.#takeRest(EMPTY, this.#restLength);
		if (line !== null && !this.#line(line, 0, line.length, out)) this.torn.bytes += line.length;
		return out;
	}
	/** Where the lines begin that are wholly in this chunk. */
	#finishLine(chunk, out) {
		const newline = chunk.indexOf(NEWLINE);
		if (newline < 0) {
			this.#keep(chunk);
			return chunk.length;
		}
		const line = this.#takeRest(chunk.subarray(0, newline + 1), this.#restLength + newline);
		if (line === null) this.torn.lines += 1;
		else this.#lines(line, 0, out);
		return newline + 1;
	}
	#lines(bytes, from, out) {
		const view = viewOf(bytes);
		let at = from;
		while (at < bytes.length) {
			const next = this.#points.read(bytes, view, at);
			if (next > 0) {
				const { metric, t, value, tags } = this.#points;
				if (metric !== "flush_filler") out.push({
					t,
					metric,
					value,
					tags,
					source: this.#source
				});
				at = next;
				continue;
			}
			const newline = bytes.indexOf(NEWLINE, at);
			if (newline < 0) this.#keep(bytes.subarray(at));
			else this.#wholeLine(bytes, at, newline, out);
			at = newline < 0 ? bytes.length : newline + 1;
		}
	}
	#wholeLine(bytes, at, end, out) {
		const tooLong = end - at > MAX_LINE;
		if (tooLong) this.torn.bytes += end - at;
		if (tooLong || !this.#line(bytes, at, end, out)) this.torn.lines += 1;
	}
	#keep(piece) {
		this.#restLength += piece.length;
		if (this.#restLength > 1048576) this.#skip();
		else this.#rest.push(piece.slice());
	}
	#skip() {
		this.#skipping = true;
		this.#rest = [];
	}
	/** The line with its last piece; null for one of more than MAX_LINE. `length` is without the newline. */
	#takeRest(piece, length) {
		const tooLong = this.#skipping || length > 1048576;
		const line = tooLong ? null : Buffer.concat([...this.#rest, piece]);
		if (tooLong) this.torn.bytes += length;
		this.#rest = [];
		this.#restLength = 0;
		this.#skipping = false;
		return line;
	}
	/** A line of any order, with metadata, or of another kind. False: not JSON, or no sample though it says so. */
	#line(bytes, at, end, out) {
		const line = asLine(parseJson(utf8(bytes, at, end)));
		if (line === null) return false;
		if (line.type !== "Point") return line.type !== void 0;
		const sample = this.#sample(line);
		if (sample === null) return false;
		this.#points.learn(sample.metric);
		if (sample.metric !== "flush_filler") out.push(sample);
		return true;
	}
	#sample({ metric, data }) {
		if (typeof metric !== "string" || typeof data?.time !== "string") return null;
		const time = Buffer.from(data.time);
		const t = parseTime(time, 0, time.length);
		const value = data.value === null ? NaN : data.value;
		const tags = asTags(data.tags ?? {});
		if (Number.isNaN(t) || typeof value !== "number" || tags === null) return null;
		return {
			t,
			metric,
			value,
			tags: this.#interner.same(tags),
			source: this.#source
		};
	}
};
function asLine(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}

// src/engine/k6/watchdog.ts
const SETUP = 3e4;
const START_UP = 1e4;
const MARGIN = 5e3;
/** k6 never ends by itself after an unanswered close: waiting longer gains nothing. */
const MARGIN_AFTER_UNANSWERED = 1e3;
/** setTimeout's limit is 2^31 ms; and a look once an hour costs nothing. */
const LONGEST_TIMER = 36e5;
function allowanceOf(load) {
	const { login, scenarios } = load.work;
	return {
		planned: load.duration,
		grace: load.grace,
		setup: login?.per === "run" ? Math.max(SETUP, login.request.timeout + START_UP) : 0,
		startUp: START_UP,
		margin: MARGIN,
		starts: new Map(Object.entries(scenarios).map(([name, { start }]) => [name, start]))
	};
}
/**
* Watches over the end of a run. k6 can hang for ever: `k6/websockets` waits without limit for a peer that does not
* answer a close, whatever maxDuration and gracefulStop say. Times are monotonic ms: a wall clock that is set hangs
* nobody.
*/
var Watchdog = class {
	#allowance;
	#onOverdue;
	#spawned;
	/** When the scenarios started, as k6 says. */
	#started = null;
	#firstSample = null;
	#unanswered = false;
	#timer;
	constructor(allowance, onOverdue) {
		this.#allowance = allowance;
		this.#onOverdue = onOverdue;
		this.#spawned = performance.now();
		this.#arm();
	}
	/** Learns from the samples when the run began, and whether a close stays unanswered. */
	see(samples) {
		const before = this.deadline();
		for (const sample of samples) if (sample.metric === "scenario_start") this.#seeStart(sample);
		else if (sample.metric === "ws_close_unanswered" && sample.value > 0) this.#unanswered = true;
		this.#firstSample ??= this.#momentOf(samples[0]?.t ?? NaN);
		if (this.deadline() !== before) this.#arm();
	}
	stop() {
		clearTimeout(this.#timer);
	}
	/** When the run is overdue. */
	deadline() {
		const { planned, grace, setup, startUp, margin } = this.#allowance;
		const end = planned + grace + (this.#unanswered ? Math.min(margin, MARGIN_AFTER_UNANSWERED) : margin);
		if (this.#started !== null) return this.#started + end;
		if (this.#firstSample !== null) return this.#firstSample + setup + end;
		return this.#spawned + startUp + setup + end;
	}
	#seeStart({ value, tags }) {
		const start = this.#momentOf(value - (this.#allowance.starts.get(tags.scenario ?? "") ?? 0));
		this.#started = Math.min(this.#started ?? start, start);
	}
	/** Whatever a sample says in epoch ms: a run begins after its process, and not in the future. */
	#momentOf(epoch) {
		const now = performance.now();
		const moment = now - (Date.now() - epoch);
		return Math.max(this.#spawned, Math.min(now, Number.isFinite(moment) ? moment : this.#spawned));
	}
	#arm() {
		clearTimeout(this.#timer);
		const left = this.deadline() - performance.now();
		if (left <= 0) this.#onOverdue();
		else this.#timer = setTimeout(() => this.#arm(), Math.min(left, LONGEST_TIMER));
	}
};

// src/engine/k6/run.ts
/** ms for the end of the log once k6 has gone. */
const LAST_WORDS = 1e3;
/**
* Starts k6 at once, in a folder of its own that is gone when the run has ended.
*
* @throws {Failure} before anything is started: the binary is not the one that was verified, the folder cannot be
* written, or a variable cannot be passed on.
*/
function runK6(job, signal) {
	if (job.sha256 !== void 0) requireBinary(job.path, job.sha256);
	const folder = createFolder(job.files);
	try {
		return new Run(job, folder, signal);
	} catch (error) {
		removeFolder(folder);
		throw error;
	}
}
var Run = class {
	samples;
	ended;
	#folder;
	#log;
	#child;
	#pipe;
	#stream;
	#watchdog;
	#health;
	/** Why we ended it, if we did. */
	#cause = null;
	#gone = false;
	#settleTaken = () => void 0;
	/** The samples were read to their end, or their reader has left. */
	#taken = new Promise((settle) => {
		this.#settleTaken = settle;
	});
	constructor({ path, variables, allowance }, folder, signal) {
		this.#folder = folder;
		this.#log = new K6Log(secretsIn(variables));
		this.#child = startK6(path, folder, variables);
		this.#child.stderr.on("data", (chunk) => this.#log.push(chunk));
		this.#child.stderr.on("error", () => void 0);
		this.#pipe = new Pipe(this.#child.stdout);
		this.#stream = readSamples(this.#pipe, "k6");
		this.#watchdog = new Watchdog(allowance, () => this.#stop("hung"));
		this.#health = this.#child.pid === void 0 ? null : watchHealth(this.#child.pid);
		this.samples = this.#batches();
		this.ended = this.#end(signal);
	}
	async *#batches() {
		let read = false;
		try {
			for await (const batch of this.#stream) {
				this.#watchdog.see(batch);
				yield batch;
			}
			read = true;
		} finally {
			if (!read) this.#stop("cancelled");
			this.#settleTaken();
		}
	}
	#stop(cause) {
		if (this.#gone || this.#cause !== null) return;
		this.#cause = cause;
		stopK6(this.#child);
	}
	async #end(signal) {
		const release = this.#guard(signal);
		const exit = await this.#child.exited;
		this.#gone = true;
		this.#watchdog.stop();
		const health = this.#health?.stop() ?? UNKNOWN_HEALTH;
		this.#child.killGroup();
		await this.#drain();
		const summary = this.#summary();
		release();
		removeFolder(this.#folder);
		const { bytes, lines } = this.#stream.torn;
		return {
			...howEnded(exit, this.#cause, this.#log.abortedByThreshold),
			summary,
			torn: {
				bytes,
				lines: lines + this.#log.lostSamples
			},
			log: this.#log.end(),
			health
		};
	}
	/** The caller's signal, and the end of our own process, end k6 too. */
	#guard(signal) {
		const cancel = () => this.#stop("cancelled");
		const clear = () => {
			this.#child.killGroup();
			removeFolder(this.#folder);
		};
		if (signal.aborted) cancel();
		signal.addEventListener("abort", cancel);
		process.once("exit", clear);
		return () => {
			signal.removeEventListener("abort", cancel);
			process.off("exit", clear);
		};
	}
	/** Both pipes at once: a cancelled run has no time to wait for one after the other. */
	async #drain() {
		const { stderr } = this.#child;
		const said = stderr.closed ? Promise.resolve() : new Promise((settle) => stderr.once("close", settle));
		await Promise.all([this.#pipe.finish(this.#taken, this.#cause !== "cancelled"), settlesWithin(said, LAST_WORDS).then((ended) => ended || stderr.destroy())]);
	}
	/** Null where k6 wrote none, or one that cannot be read; the log then says why. */
	#summary() {
		const text = readFolder(this.#folder, "summary.json");
		if (text === null) return null;
		try {
			return readSummary(text);
		} catch (error) {
			this.#log.add("error", error instanceof Error ? error.message : String(error));
			return null;
		}
	}
};
const UNKNOWN_HEALTH = {
	cpuP95: null,
	stealP95: null,
	memoryPeak: null,
	descriptorLimit: null
};
/** Values that a log line must not show. An address is none, and without it a line would say nothing. */
function secretsIn(variables) {
	return Object.values(variables).filter((value) => value.length >= 6 && !value.includes("://"));
}

// src/engine/k6/script/options.ts
/** k6's `med` is p(50). The summary must hold every quantile that the record states. */
const TREND_STATS = [
	"avg",
	"min",
	"med",
	"max",
	"p(25)",
	"p(75)",
	"p(90)",
	"p(95)",
	"p(97.5)",
	"p(99)",
	"p(99.9)",
	"count"
];
/** Without `url`, which would carry queries and tokens, and without `group`, which is always empty. */
const SYSTEM_TAGS = [
	"scenario",
	"status",
	"method",
	"name",
	"subproto",
	"expected_response",
	"error_code"
];
/** ms beyond the login's own timeout. */
const SETUP_MARGIN = 5e3;
/** Reserved words of ECMAScript, k6's own exports, and the lower-case names at the top of our scripts. */
const TAKEN = new Set(`await break case catch class const continue debugger default delete do else enum export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static
  super switch this throw true try typeof var void while with yield arguments eval undefined
  options setup teardown open configure library run settings http exec encoding`.split(/\s+/));
/** The function that runs a scenario: its name with `_` for `-`; with `_` before it where the name is taken. */
function functionName(scenario) {
	const name = scenario.replaceAll("-", "_");
	return TAKEN.has(name) ? `_${name}` : name;
}
/** k6's `options`. `pins`: host name to the address it must be dialled at. */
function k6Options(load, pins) {
	const { scenarios, login, environment } = load.work;
	return {
		scenarios: Object.fromEntries(Object.entries(scenarios).map(([name, scenario]) => [name, scenarioOptions(name, scenario)])),
		thresholds: thresholdOptions(load),
		summaryTrendStats: TREND_STATS,
		systemTags: SYSTEM_TAGS,
		...environment !== void 0 && { tags: { env: environment } },
		...pins.size > 0 && { hosts: Object.fromEntries(pins) },
		...login?.per === "run" && { setupTimeout: ms(login.request.timeout + SETUP_MARGIN) },
		blacklistIPs: NEVER,
		maxRedirects: 0,
		noCookiesReset: true
	};
}
function scenarioOptions(name, { load, start, gracefulStop, tags }) {
	return {
		exec: functionName(name),
		...executorOptions(load),
		...start > 0 && { startTime: ms(start) },
		gracefulStop: ms(gracefulStop),
		...Object.keys(tags).length > 0 && { tags }
	};
}
function executorOptions(load) {
	switch (load.executor) {
		case "ramping-vus": return {
			...load,
			stages: stages(load.stages),
			gracefulRampDown: ms(load.gracefulRampDown)
		};
		case "constant-vus": return {
			...load,
			duration: ms(load.duration)
		};
		case "per-vu-iterations": return {
			...load,
			maxDuration: ms(load.maxDuration)
		};
		case "constant-arrival-rate": return {
			...load,
			timeUnit: ms(load.timeUnit),
			duration: ms(load.duration)
		};
		case "ramping-arrival-rate": return {
			...load,
			timeUnit: ms(load.timeUnit),
			stages: stages(load.stages)
		};
	}
}
function stages(list) {
	return list.map(({ duration, target }) => ({
		duration: ms(duration),
		target
	}));
}
/** k6 reads a bare number as ms too, but an export is for people. */
function ms(time) {
	const whole = Math.round(time);
	return whole % 1e3 === 0 ? `${whole / 1e3}s` : `${whole}ms`;
}
/** Thresholds that k6 can judge, and an empty list for every gated selector: k6 then keeps its submetric. */
function thresholdOptions({ thresholds, gates }) {
	const options = {};
	for (const { selector } of [...gates, ...thresholds]) if (k6Knows(selector)) options[formatSelector(selector)] ??= [];
	for (const threshold of thresholds) if (k6Knows(threshold.selector)) options[formatSelector(threshold.selector)]?.push(k6Threshold(threshold));
	return options;
}
function k6Threshold({ expression, abortOnFail, delayAbortEval }) {
	if (!abortOnFail) return expression.text;
	return {
		threshold: expression.text,
		abortOnFail: true,
		delayAbortEval: ms(delayAbortEval)
	};
}
/** Tags that samples get only afterwards: k6's own socket metrics keep the tags of the connect. */
const LATE_TAGS = { ws_connect_failed: ["status"] };
/** Whether k6 itself sees all samples that the selector means. */
function k6Knows({ metric, tags }) {
	const row = metricOf(metric);
	if (row === void 0 || row.from === "evidence") return false;
	if ((LATE_TAGS[metric] ?? []).some((tag) => tag in tags)) return false;
	return !("phase" in tags && row.from === "engine" && row.needs !== "http");
}

// src/engine/k6/script/script.ts
/** What the entry reads as `settings.json`. */
function settingsOf({ work, targets, timeline }) {
	const urls = Object.entries(targets).map(([name, target]) => [name, target.url]);
	return {
		work,
		targets: Object.fromEntries(urls),
		timeline
	};
}
/**
* The entry of a k6 run: a module that expects `vu.js` and `settings.json` beside it, and writes `summary.json` into
* k6's working directory. `pins` as in k6Options.
*/
function entryScript(load, pins = /* @__PURE__ */ new Map()) {
	return `${comment(`${load.plan.name}, profile ${load.profile}.`)}
import { configure } from './vu.js'

const gateRun = configure(JSON.parse(open('./settings.json')), __ENV)

export const options = ${literal(k6Options(load, pins))}

${functions(load)}

export function handleSummary(data) {
  // What setup returned holds the token.
  const { setup_data: _, ...summary } = data
  return { 'summary.json': JSON.stringify(summary) }
}
`;
}
/** `setup`, where the plan logs in once, and one function for each scenario. */
function functions({ work }) {
	const setup = work.login?.per === "run" ? ["export function setup() {\n  return gateRun.setup()\n}"] : [];
	const scenarios = Object.keys(work.scenarios).map((name) => `export function ${functionName(name)}(data) {\n  return gateRun.scenario(${JSON.stringify(name)}, data)\n}`);
	return [...setup, ...scenarios].join("\n\n");
}
/** A comment of one line, indented as the text; nothing that it holds turns what stands behind it. */
function comment(text) {
	return `// ${" ".repeat(text.search(/[^ ]|$/))}${oneLine(text, " ")}`.trimEnd();
}
/** A value as an indented JavaScript literal: JSON is a subset of ECMAScript (ECMA-262, from 2019 on). */
function literal(value) {
	return JSON.stringify(value, null, 2);
}

// src/engine/k6/engine.ts
/**
* The engine that runs a real k6. A binary of no known hash must stay what it is now: it is compared before every start,
* too, so that the hash in a record is that of what ran.
*
* @param vuBundle text of dist/vu.js.
*/
function k6Engine(k6, vuBundle) {
	const sha256 = k6.sha256 ?? hashOrNull(k6.path);
	const known = sha256 === null ? {} : { sha256 };
	return {
		name: "k6",
		version: k6.version,
		...known,
		roots: () => k6Roots(ownEnvironment("")),
		run: (load, context, signal) => runK6(jobOf({
			...k6,
			...known
		}, load, context, vuBundle), signal)
	};
}
function jobOf({ path, sha256 }, load, { env, pins }, vuBundle) {
	return {
		path,
		...sha256 === void 0 ? {} : { sha256 },
		files: {
			"script.js": entryScript(load, pins),
			"vu.js": vuBundle,
			"settings.json": JSON.stringify(settingsOf(load))
		},
		variables: env,
		allowance: allowanceOf(load)
	};
}

// src/engine/k6/get/releases.json
var releases_default = {
	"v2.3.0": {
		"linux-amd64": "39c3117b6af817592dcd0ce4242105c0a7af10948c2a425306f0be8f7a8a8ab1",
		"linux-arm64": "5ca3433e8201da72a284aaa241a1bb5fb47f4abb4e384d39410ddd8062f49b90",
		"macos-amd64": "c83bb16f54f0676afa4ea235fd757f3892d307dbd1bd201450de83af31986654",
		"macos-arm64": "b2417a3038edc5fe81dc178a889237724b595c5c9cfed875822008e46e862c7d",
		"windows-amd64": "112276d495e5741c968e2bc09ea6196099c1275bd6db9ee0875d173c7148ce43"
	},
	"v2.2.0": {
		"linux-amd64": "b5a8003c86f35f5cd5ceef1490312c48e587696c94d998cefc6d7b3b4cb1597d",
		"linux-arm64": "4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c",
		"macos-amd64": "45a08590511c8a6a9c6331645e60c41624924e848e29472e87c60ac956d50372",
		"macos-arm64": "37a028506bf13578de66c906296803775df28cc2504b1a8c5d786b2803e757c7",
		"windows-amd64": "ceb2b1e1cf9dbe1303c6c33ec83ffda86dda5c610b4def92064d3c7ebae8d9f4"
	},
	"v2.1.0": {
		"linux-amd64": "295d961ebfca306f295f1133068dcd403a8171c87f387928f5f30b0fbcff858a",
		"linux-arm64": "191fa8d89512a4e5083f3fabcb4c3828af9f5b9eee016de8443f6473c029ffb5"
	},
	"v2.0.0": {
		"linux-amd64": "2ae87d976f6cdba17185bdd980d8819a3a98e9092c6f0638cd58272ecefc8b90",
		"linux-arm64": "397d338c0c50821994aa51a630e511c599c2e903d00f7fa6c55a82258e7a84e6",
		"macos-amd64": "287f3b0ab9f936f20c37c649f220842385a7961ead84d695d7b5192268c61b3f",
		"macos-arm64": "9a725f3faf8fc9de70f0bd86fb9783e6fb02f822492862846375ec0d8f2b35f7",
		"windows-amd64": "58bb8530af85c57abeb5cc2bae7581d6aa976d43ca538d4be79a1dcc93388b05"
	}
};

// src/engine/k6/get/releases.ts
const KNOWN = releases_default;
const DEFAULT_VERSION = "v2.3.0";
/** The first major version that has `k6/websockets`, asyncRequest and no REST API unless asked for. */
const FLOOR = 2;
/**
* The archive that is meant, with the hash that it must have.
*
* @throws {Failure} `usage`: not an exact version, one under the floor, or not a SHA-256.
* @throws {Failure} `engine`: there is no such build, its hash is not known, or the one given contradicts the table.
*/
function releaseOf({ version = DEFAULT_VERSION, sha256, platform, arch }) {
	const exact = exactVersion(version);
	const build = platformOf(platform, arch);
	const name = `k6-v${exact}-${build}`;
	const binary = platform === "win32" ? "k6.exe" : "k6";
	return {
		version: exact,
		platform: build,
		archive: `${name}.${platform === "linux" ? "tar.gz" : "zip"}`,
		entry: `${name}/${binary}`,
		binary,
		sha256: hashOf(exact, build, sha256)
	};
}
/** The releases of this machine whose hashes are known, the default first, then from the newest on. */
function knownReleases(platform, arch) {
	const build = BUILDS[`${platform}-${arch}`];
	if (build === void 0) return [];
	const versions = Object.keys(KNOWN).filter((version) => KNOWN[version]?.[build] !== void 0);
	const newest = versions.sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
	return [.../* @__PURE__ */ new Set([DEFAULT_VERSION, ...newest])].filter((version) => versions.includes(version)).map((version) => releaseOf({
		version,
		platform,
		arch
	}));
}
/** `2.3.0` of `v2.3.0` or `2.3.0`. @throws {Failure} usage */
function exactVersion(version) {
	const match = /^v?((\d{1,4})\.\d{1,4}\.\d{1,4})$/.exec(version);
	const shown = `"${printable(version, 40)}"`;
	if (!match) throw new Failure("usage", `${shown} is not an exact version of k6: write it as v2.3.0 (no ranges, no "latest", so that a gate is repeatable)`);
	if (Number(match[2]) >= 2) return match[1];
	throw new Failure("usage", `k6 ${shown} is too old: Socketgate needs v${2}.0.0 or newer`);
}
const BUILDS = {
	"linux-x64": "linux-amd64",
	"linux-arm64": "linux-arm64",
	"darwin-x64": "macos-amd64",
	"darwin-arm64": "macos-arm64",
	"win32-x64": "windows-amd64"
};
function platformOf(platform, arch) {
	const build = BUILDS[`${platform}-${arch}`];
	if (build !== void 0) return build;
	throw new Failure("engine", `k6 is not released for ${platform}-${arch}: name a k6 of your own by its path, or use the embedded engine`);
}
function hashOf(version, build, given) {
	const known = KNOWN[`v${version}`]?.[build];
	const wanted = given === void 0 ? void 0 : sha256Of(given, "k6");
	if (known === void 0 && wanted === void 0) throw new Failure("engine", `the SHA-256 of k6 v${version} for ${build} is not known here, so that it cannot be trusted: give it (k6-sha256), or take one of ${versionsFor(build)}`);
	if (known !== void 0 && wanted !== void 0 && known !== wanted) throw new Failure("engine", `the SHA-256 given for k6 v${version} (${build}) is ${wanted}, but its release has ${known}: nothing was fetched; leave the option out, or correct it`);
	return known ?? wanted;
}
function versionsFor(build) {
	return Object.keys(KNOWN).filter((version) => KNOWN[version]?.[build] !== void 0).join(", ");
}
/** A SHA-256 in lower case. @throws {Failure} usage, naming whose it should be */
function sha256Of(text, whose) {
	const hash = text.trim().toLowerCase();
	if (/^[0-9a-f]{64}$/.test(hash)) return hash;
	throw new Failure("usage", `the SHA-256 of ${whose} must be 64 hexadecimal digits`);
}

// src/engine/k6/get/locate.ts
const ANSWER_WITHIN_MS = 1e4;
/**
* The k6 that was named, else the first on PATH; null where PATH has none.
*
* @throws {Failure} `engine`: a k6 that was named cannot be run; or what was found is not k6, or older than v2.0.0.
*/
async function findK6({ flag, env }) {
	if (flag !== void 0) return await namedK6(flag, "--k6");
	if (env.SOCKETGATE_K6) return await namedK6(env.SOCKETGATE_K6, "SOCKETGATE_K6");
	const path = await onPath(env);
	return path === null ? null : await checkK6(path);
}
/**
* The k6 that somebody named by its path.
*
* @param by the option, for the message.
* @param sha256 what the binary must hash to.
* @throws {Failure} `engine`: it cannot be run, or as checkK6.
*/
async function namedK6(path, by, sha256) {
	const absolute = resolve(path);
	if (await isExecutable(absolute)) return await checkK6(absolute, sha256);
	throw new Failure("engine", `${by} names "${safeLine(path)}", which is not a file that can be run; name the k6 binary itself`);
}
async function onPath(env) {
	const file = platform$1 === "win32" ? "k6.exe" : "k6";
	for (const folder of (env.PATH ?? env.Path ?? "").split(delimiter)) if (isAbsolute(folder) && await isExecutable(join(folder, file))) return join(folder, file);
	return null;
}
async function isExecutable(path) {
	try {
		await access(path, constants.X_OK);
		return (await stat(path)).isFile();
	} catch {
		return false;
	}
}
/**
* Asks a binary for its version.
*
* @param sha256 what the binary must hash to; it is not started otherwise.
* @throws {Failure} `engine`: it is not k6, or older than v2.0.0, or not that binary.
*/
async function checkK6(path, sha256) {
	if (sha256 !== void 0) requireBinary(path, sha256);
	const answer = await askVersion(path);
	const match = /^k6(?:\.exe)? v(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+)?/.exec(answer);
	if (!match) {
		const said = answer === "" ? "nothing" : `"${safeLine(answer, 80)}"`;
		throw new Failure("engine", `"${safeLine(path)}" is not k6: asked for its version, it said ${said}`);
	}
	const version = match[0].slice(match[0].indexOf("v") + 1);
	if (Number(match[1]) >= 2 && !isPrereleaseOfFloor(match)) return {
		path,
		version,
		...sha256 === void 0 ? {} : { sha256 }
	};
	throw new Failure("engine", `"${safeLine(path)}" is k6 v${version}; Socketgate needs v${2}.0.0 or newer: https://github.com/grafana/k6/releases`);
}
/** v2.0.0-rc1 comes before v2.0.0. */
function isPrereleaseOfFloor([, major, minor, patch, prerelease]) {
	return prerelease !== void 0 && Number(major) === 2 && Number(minor) + Number(patch) === 0;
}
/** What it prints, or the empty text where it fails. */
async function askVersion(path) {
	try {
		const { stdout } = await promisify(execFile)(path, ["version"], {
			env: ownEnvironment("/nonexistent"),
			timeout: ANSWER_WITHIN_MS,
			killSignal: "SIGKILL",
			maxBuffer: 65536
		});
		return stdout.trim();
	} catch {
		return "";
	}
}

// src/engine/k6/get/cache.ts
/** Begins the names of folders that are not entries yet, or no longer. */
const WORK = ".work-";
/** ms after which such a folder belongs to nobody who still works. */
const ABANDONED = 36e5;
/** Entries as folders in a folder. Each appears and disappears by one rename, so that nobody meets half of one. */
function folderCache(root) {
	const place = ({ version, platform }) => join(root, `${version}-${platform}`);
	return {
		where: root,
		find: (release) => isFolder(place(release)) ? place(release) : null,
		prepare: async () => {
			await mkdir(root, {
				recursive: true,
				mode: 448
			});
			await removeAbandoned(root);
			return await mkdtemp(join(root, WORK));
		},
		add: async (folder, release) => {
			if (!isFolder(place(release))) await unlink(place(release)).catch(() => void 0);
			try {
				await renameWhenFree(folder, place(release));
			} catch (error) {
				if (!isFolder(place(release))) throw error;
			}
			return place(release);
		},
		remove: async (release) => {
			const doomed = join(root, `${WORK}${randomBytes(6).toString("hex")}`);
			await rename(place(release), doomed);
			await rm(doomed, {
				recursive: true,
				force: true
			});
		}
	};
}
/** A link to a folder is none: it may be turned elsewhere. */
function isFolder(path) {
	try {
		return lstatSync(path).isDirectory();
	} catch {
		return false;
	}
}
/** Tries, 100 ms apart, while something else has a hand on the folder. */
const RENAME_TRIES = 10;
/** Windows refuses to rename while a virus scanner reads what was just written; npm's graceful-fs waits likewise. */
async function renameWhenFree(from, to) {
	for (let tries = 1;; tries += 1) {
		try {
			return await rename(from, to);
		} catch (error) {
			const { code } = error;
			if (tries === RENAME_TRIES || ![
				"EPERM",
				"EACCES",
				"EBUSY"
			].includes(code ?? "")) throw error;
		}
		await setTimeout$1(100);
	}
}
/** What an installation left that was killed. */
async function removeAbandoned(root) {
	for (const name of (await readdir(root)).filter((entry) => entry.startsWith(WORK))) {
		const { mtimeMs } = await stat(join(root, name)).catch(() => ({ mtimeMs: Date.now() }));
		if (Date.now() - mtimeMs > ABANDONED) await rm(join(root, name), {
			recursive: true,
			force: true
		});
	}
}

// src/engine/k6/get/archive.ts
var import_yauzl = require_yauzl();
/** Bytes of the binary, and of everything around it: k6 v2 has about 75 MB. */
const MAX_BINARY = 268435456;
/**
* The bytes of one file of an archive that is held in memory, `.tar.gz` or `.zip` by its name. Nothing is written,
* and no path of the archive is ever used: an archive with a link, or a path that leads out of it, is refused.
*
* @throws {Error} saying what is wrong with the archive, in words that may be shown.
*/
async function readEntry(name, archive, entry) {
	return name.endsWith(".zip") ? await fromZip(archive, entry) : await fromTar(await inflate(archive), entry);
}
async function inflate(archive) {
	try {
		return await promisify(gunzip)(archive, {
			maxOutputLength: MAX_BINARY,
			chunkSize: 2 ** 20
		});
	} catch (error) {
		const tooLarge = error.code === "ERR_BUFFER_TOO_LARGE";
		throw new Refused(tooLarge ? TOO_LARGE : "it is not a whole gzip file");
	}
}
const TOO_LARGE = `it unpacks to more than ${MAX_BINARY / 2 ** 20} MiB`;
async function fromTar(tar, entry) {
	let found = 0;
	const isWanted = ({ name, type }) => {
		checkEntry(name, type === "file" || type === "directory");
		if (name !== entry || type !== "file") return false;
		found += 1;
		if (found > 1) throw new Refused(`it has ${entry} twice`);
		return true;
	};
	try {
		const [wanted] = await unpackTar(tar, {
			strict: true,
			filter: isWanted
		});
		return wanted?.data ?? missing(entry);
	} catch (error) {
		if (error instanceof Refused) throw error;
		const torn = error instanceof Error && error.message === "Tar archive is truncated.";
		throw new Refused(torn ? "it ends in the middle of a file" : "it is not a tar file");
	}
}
/** In words of ours, and not of a library's. */
var Refused = class extends Error {};
async function fromZip(archive, entry) {
	const zip = await (0, import_yauzl.fromBufferPromise)(archive, { strictFileNames: true });
	let found = null;
	for await (const each of zip.eachEntry()) {
		checkEntry(each.fileName, isPlain(each));
		if (each.fileName !== entry) continue;
		if (found !== null) throw new Refused(`it has ${entry} twice`);
		found = each;
	}
	if (found === null) return missing(entry);
	if (found.uncompressedSize > MAX_BINARY) throw new Refused(TOO_LARGE);
	const parts = [];
	for await (const part of await zip.openReadStreamPromise(found)) parts.push(part);
	return Buffer.concat(parts);
}
/** A file or a folder by its Unix mode, in the upper half of the attributes; other systems write none. */
function isPlain({ externalFileAttributes }) {
	const type = externalFileAttributes >>> 16 & 61440;
	return type === 0 || type === 32768 || type === 16384;
}
function checkEntry(name, plain) {
	if (!plain) throw new Refused("it holds a link or a device");
	if (/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(name)) throw new Refused("it holds a path that leads out of it");
}
function missing(entry) {
	throw new Refused(`it has no ${entry}`);
}

// src/engine/k6/get/archive-entry.ts
/** More than any archive may have. */
const MAX_ARCHIVE = 209715200;
/**
* Writes an entry into an empty folder: the archive, the binary, and the binary's hash as `sha256sum -c` reads it.
* The archive's hash is compared before anything is unpacked from it.
*
* @throws {Error} the archive is not the one released, or cannot be unpacked.
*/
async function writeEntry(folder, archive, release) {
	const binary = await unpack(archive, release);
	const hash = sha256(binary);
	const path = join(folder, release.binary);
	await writeFile(join(folder, release.archive), archive, {
		mode: 384,
		flag: "wx"
	});
	await writeFile(recordOf(folder, release), `${hash}  ${release.binary}\n`, {
		mode: 384,
		flag: "wx"
	});
	await writeFile(path, binary, {
		mode: 448,
		flag: "wx"
	});
	return {
		path,
		sha256: hash
	};
}
/**
* Verifies an entry that lies in a cache. Neither the binary nor the hash recorded beside it is trusted, since who can
* change one can change both: what counts is the archive, whose hash we know, and what is in it.
*
* @throws {Error} saying what is wrong with it.
*/
async function verifyEntry(folder, release) {
	const expected = sha256(await unpack(await readPlain(join(folder, release.archive)), release));
	const path = join(folder, release.binary);
	if (!(await lstat(path)).isFile()) throw new Error(`its ${release.binary} is not a regular file`);
	const found = sha256OfFile(path);
	if (found !== expected) throw new Error(`its binary has SHA-256 ${found}, and the archive's has ${expected}`);
	if (!(await readPlain(recordOf(folder, release))).toString("latin1").startsWith(expected)) throw new Error("the hash recorded beside its binary is another one");
	return {
		path,
		sha256: expected
	};
}
function recordOf(folder, { binary }) {
	return join(folder, `${binary}.sha256`);
}
async function unpack(archive, release) {
	const found = sha256(archive);
	if (found !== release.sha256) {
		const hint = /^\s*<(!doctype|html)/i.test(archive.toString("latin1", 0, 100)) ? " (it is an HTML page: a proxy or a login answered instead)" : "";
		throw new Error(`the archive's SHA-256 is ${found}${hint}, and must be ${release.sha256}`);
	}
	return await readEntry(release.archive, archive, release.entry);
}
/** A file's bytes, not through a link, and no more than an archive may have. */
async function readPlain(path) {
	try {
		return (await readBounded(path, MAX_ARCHIVE, "refused")).bytes;
	} catch (error) {
		throw error instanceof Unsuitable ? /* @__PURE__ */ new Error("it holds something that is not an archive") : error;
	}
}

// src/engine/k6/get/proxy.ts
/**
* The proxy that the environment names for an address: HTTPS_PROXY, unless NO_PROXY has the host. Plain http is only
* ever spoken to loopback, which no proxy can reach.
*
* @throws {Failure} `engine`: it is not the URL of an HTTP proxy.
*/
function proxyFor(url, env) {
	const text = env.https_proxy || env.HTTPS_PROXY;
	if (!text || url.protocol !== "https:" || isLoopback(url) || isExempt(url, env)) return null;
	const proxy = parseUrl(text.includes("://") ? text : `http://${text}`);
	if (proxy !== null && /^https?:$/.test(proxy.protocol)) return proxy;
	throw new Failure("engine", "HTTPS_PROXY must be the URL of an HTTP proxy: http://host:port");
}
/**
* `*`, a host, a domain with or without a dot before it; each with or without a port. By hand, as curl reads it: to
* undici's EnvHttpProxyAgent and to proxy-from-env a domain without a dot is one host alone, and the toolkit's reads no
* environment but the process's own and no `*.domain`.
*/
function isExempt(url, env) {
	const list = env.no_proxy || env.NO_PROXY || "";
	const port = url.port || "443";
	return list.toLowerCase().split(/[\s,]+/).filter((rule) => rule !== "").some((rule) => {
		const [, domain, only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(rule) ?? [];
		if (only !== void 0 && only !== port) return false;
		return rule === "*" || url.hostname === domain || domain !== "" && url.hostname.endsWith(`.${domain}`);
	});
}
/** Null where the text is no URL. */
function parseUrl(text, base) {
	return URL.canParse(text, base) ? new URL(text, base) : null;
}
function isLoopback({ hostname }) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/**
* A connection to the address through the proxy, by CONNECT (RFC 9110, section 9.3.6). Node's own client speaks it;
* undici's ProxyAgent would bring 680 kB into the command line, which has no other use for them.
*
* @throws {Error} the proxy cannot be reached, or refuses.
*/
function tunnel(proxy, to, { timeout, signal }) {
	const target = `${to.hostname}:${to.port || "443"}`;
	const { request } = proxy.protocol === "https:" ? https : http;
	return new Promise((resolve, reject) => {
		const asked = request({
			hostname: proxy.hostname.replace(/^\[|\]$/g, ""),
			port: proxy.port || (proxy.protocol === "https:" ? 443 : 80),
			method: "CONNECT",
			path: target,
			headers: {
				host: target,
				...credentials(proxy)
			},
			agent: false,
			timeout,
			signal
		});
		asked.once("connect", ({ statusCode }, socket) => {
			if (statusCode === 200) return resolve(socket.setTimeout(0));
			socket.destroy();
			reject(/* @__PURE__ */ new Error(`the proxy ${safeLine(proxy.host)} answered ${statusCode}`));
		});
		asked.once("timeout", () => asked.destroy(/* @__PURE__ */ new Error(`the proxy ${safeLine(proxy.host)} did not answer`)));
		asked.once("error", reject);
		asked.end();
	});
}
function credentials({ username, password }) {
	if (username === "") return {};
	const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	return { "proxy-authorization": `Basic ${Buffer.from(pair).toString("base64")}` };
}

// src/engine/k6/get/trust.ts
/** Whether a download that began at `first` may go on at `to`. */
function mayFollow(first, to) {
	if (to.username !== "" || to.password !== "" || !isSafe(to)) return false;
	if (to.host === first.host) return to.protocol === first.protocol;
	return first.origin === "https://github.com" && to.port === "" && to.hostname.endsWith(".githubusercontent.com");
}
/** https, or plain http that never leaves the machine. */
function isSafe(url) {
	return url.protocol === "https:" || url.protocol === "http:" && isLoopback(url);
}

// src/engine/k6/get/download.ts
const LIMITS = {
	bytes: 209715200,
	redirects: 5,
	silence: 3e4,
	total: 3e5,
	attempts: 3,
	pause: 1e3
};
/** May pass if it is tried again. */
var Passing = class extends Error {};
/**
* The bytes at an address, by https (http only from loopback). Follows redirects on the same host, and from
* github.com to where GitHub keeps the files of releases.
*
* @throws {Failure} `engine`, saying where and why; `cancelled`, where the signal ended it.
*/
async function download(url, options) {
	const { limits } = options;
	const deadline = AbortSignal.timeout(limits.total);
	const signal = AbortSignal.any([options.signal, deadline]);
	for (let attempt = 1;; attempt += 1) {
		try {
			return await attemptOnce(url, {
				...options,
				signal
			});
		} catch (error) {
			if (options.signal.aborted) throw new Failure("cancelled", "stopped while k6 was fetched");
			const late = deadline.aborted ? `it took longer than ${limits.total / 1e3} s` : null;
			if (late !== null || !(error instanceof Passing) || attempt === limits.attempts) throw failed(url, late ?? reasonOf$1(error), attempt);
		}
		await setTimeout$1(limits.pause * 2 ** (attempt - 1), void 0, { signal }).catch(() => void 0);
	}
}
function reasonOf$1(error) {
	return error instanceof Error ? safeLine(error.message) : "unknown reason";
}
function failed(url, reason, attempts) {
	const tries = attempts === 1 ? "" : `, ${attempts} times`;
	return new Failure("engine", `k6 could not be fetched from ${safeLine(url.href)}${tries}: ${reason}; a closed network needs a mirror, a proxy (HTTPS_PROXY) or a k6 named by its path`);
}
async function attemptOnce(first, options) {
	let url = first;
	for (let hop = 0; hop <= options.limits.redirects; hop += 1) {
		const response = await ask(url, options);
		const status = response.statusCode ?? 0;
		if (status === 200) return await readBody(response, options);
		response.destroy();
		if (status < 300 || status > 399 || response.headers.location === void 0) throw refused(status);
		url = follow(first, url, response.headers.location);
	}
	throw new Error(`it redirects more than ${options.limits.redirects} times`);
}
function refused(status) {
	const message = `it answered ${status}`;
	return status >= 500 || status === 408 || status === 429 ? new Passing(message) : new Error(message);
}
function follow(first, from, location) {
	const to = parseUrl(location, from.href);
	if (to !== null && mayFollow(first, to)) return to;
	throw new Error(`it redirects to ${to === null ? "no address" : to.origin}, which is not trusted`);
}
async function ask(url, { env, limits, signal }) {
	const options = {
		headers: {
			"user-agent": "socketgate",
			accept: "*/*",
			"accept-encoding": "identity"
		},
		timeout: limits.silence,
		signal
	};
	try {
		const proxy = proxyFor(url, env);
		const socket = proxy === null ? {} : { socket: await tunnel(proxy, url, options) };
		return await answer(url, {
			...options,
			...socket
		});
	} catch (error) {
		throw error instanceof Failure ? error : new Passing(reasonOf$1(error));
	}
}
function answer(url, options) {
	return new Promise((resolve, reject) => {
		const asked = url.protocol === "https:" ? https.get(url, {
			...options,
			agent: new https.Agent({
				...https.globalAgent.options,
				keepAlive: false
			})
		}) : http.get(url, {
			...options,
			agent: false
		});
		asked.once("response", resolve);
		asked.once("timeout", () => asked.destroy(/* @__PURE__ */ new Error("nothing came for too long")));
		asked.on("error", reject);
	});
}
async function readBody(response, { limits, onSize }) {
	const stated = Number(response.headers["content-length"] ?? NaN);
	const parts = [];
	let size = 0;
	try {
		if (stated > limits.bytes) throw tooLarge(limits);
		onSize(Number.isNaN(stated) ? null : stated);
		for await (const part of response) {
			size += part.length;
			if (size > limits.bytes) throw tooLarge(limits);
			parts.push(part);
		}
	} catch (error) {
		throw error instanceof TooLarge ? error : new Passing(`it broke off after ${size} bytes: ${reasonOf$1(error)}`);
	} finally {
		response.destroy();
	}
	return Buffer.concat(parts);
}
var TooLarge = class extends Error {};
function tooLarge({ bytes }) {
	return new TooLarge(`it has more than ${bytes / 2 ** 20} MiB`);
}

// src/engine/k6/get/install.ts
const UPSTREAM = "https://github.com/grafana/k6/releases/download";
/**
* A k6 of exactly this version, out of an archive whose SHA-256 is known: from the cache without any network, else
* downloaded. A cached one that was changed is deleted and fetched again once. On any failure nothing that could be
* executed is left.
*
* @throws {Failure} `usage`: version, hash or mirror are not well written. `engine`: everything else. `cancelled`.
*/
async function installK6(asked) {
	const release = releaseOf(asked);
	const url = addressOf(release, asked.mirror);
	try {
		return await cachedK6(asked.cache, release, asked.log) ?? await fetchK6(url, release, asked);
	} catch (error) {
		throw asFailure(error, asked.cache);
	}
}
/**
* The release from the cache, verified; null where it is not there, or was changed: it is then deleted, and said.
*
* @throws {Failure} `engine`: what was changed cannot be deleted.
*/
async function cachedK6(cache, release, log) {
	const folder = cache.find(release);
	if (folder === null) return null;
	try {
		return k6Of(release, await verifyEntry(folder, release));
	} catch (error) {
		log.warn(`k6 v${release.version} in ${safeLine(folder)} was changed, and is deleted: ${safeLine(reasonOf(error))}`);
		await cache.remove(release).catch((cause) => {
			throw asFailure(cause, cache);
		});
		return null;
	}
}
async function fetchK6(url, release, asked) {
	const { cache, env, log, limits = LIMITS, signal = new AbortController().signal } = asked;
	const { version, archive, sha256 } = release;
	log.info(`k6 v${version} is fetched from ${safeLine(url.href)} (SHA-256 ${sha256}) into ${safeLine(cache.where)}`);
	const onSize = (size) => log.info(`${archive}: ${size === null ? "its size is not stated" : bytes(size)}`);
	const work = await cache.prepare();
	try {
		await prepare(work, await download(url, {
			env,
			limits,
			signal,
			onSize
		}), release);
		const entry = await cache.add(work, release);
		const k6 = k6Of(release, await verifyEntry(entry, release));
		if (entry !== work) await discard(work);
		log.info(`k6 v${version} is verified; its binary has SHA-256 ${k6.sha256}`);
		return k6;
	} catch (error) {
		await discard(work);
		throw error;
	}
}
/** Unpacks what was downloaded, and starts it once, to see that it is the k6 that it should be. */
async function prepare(work, archive, release) {
	const verified = await writeEntry(work, archive, release).catch((error) => {
		throw isOfSystem(error) ? error : new Failure("engine", `${release.archive} was not unpacked: ${safeLine(error.message)}`);
	});
	const { version } = await checkK6(verified.path, verified.sha256);
	if (version === release.version) return;
	throw new Failure("engine", `${release.archive} holds k6 v${version}: its hash belongs to another release`);
}
function k6Of({ version }, { path, sha256 }) {
	return {
		path,
		version,
		sha256
	};
}
/** Where the archive lies. @throws {Failure} usage: the mirror is no https URL. */
function addressOf({ version, archive }, mirror) {
	const base = parseUrl(mirror ?? UPSTREAM);
	if (base !== null && `${base.username}${base.password}${base.search}${base.hash}` === "" && isSafe(base)) return new URL(`${withoutSlash(base.href)}/v${version}/${archive}`);
	throw new Failure("usage", "the mirror of k6 must be an https URL without user, query and fragment, below which v2.3.0/k6-v2.3.0-linux-amd64.tar.gz lies (http only on this machine)");
}
function withoutSlash(text) {
	let end = text.length;
	while (text[end - 1] === "/") end -= 1;
	return text.slice(0, end);
}
async function discard(folder) {
	await rm(folder, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
}
function isOfSystem(error) {
	return typeof error.syscall === "string";
}
function reasonOf(error) {
	return error instanceof Error ? error.message : String(error);
}
function asFailure(error, { where }) {
	if (error instanceof Failure) return error;
	return new Failure("engine", `k6 cannot be kept in ${safeLine(where)}: ${safeLine(reasonOf(error))}`);
}

// src/engine/k6/get/user-cache.ts
/**
* The k6 that an earlier `--engine k6` fetched, verified; null where there is none. Never uses the network.
*
* @throws {Failure} `engine`: one was there, and had been changed; it is deleted.
*/
async function k6FromCache(env, log, machine = process) {
	const { k6, changed } = await search(env, log, machine);
	if (k6 !== null || !changed) return k6;
	throw new Failure("engine", "the k6 in the cache had been changed, and was deleted: --engine k6 fetches it again, --engine embedded does without");
}
/**
* As k6FromCache, but fetches the default version where there is none, or where it had been changed.
*
* @throws {Failure} `engine`: there is none and `download` forbids it, or it cannot be fetched. `cancelled`.
*/
async function ensureK6(ensuring, machine = process) {
	const { env, log, download } = ensuring;
	const { k6 } = await search(env, log, machine);
	if (k6 !== null) return k6;
	if (download) return await installK6({
		...ensuring,
		...named(machine),
		cache: userCache(env, machine)
	});
	throw new Failure("engine", "no k6 was found, and --no-download forbids to fetch it: name one with --k6 PATH or SOCKETGATE_K6, or put it on PATH");
}
/** The first known release that lies in the cache, and nothing else in place of one that was changed. */
async function search(env, log, machine) {
	const cache = userCache(env, machine);
	const release = knownReleases(machine.platform, machine.arch).find((each) => cache.find(each) !== null);
	if (release === void 0) return {
		k6: null,
		changed: false
	};
	const k6 = await cachedK6(cache, release, log);
	return {
		k6,
		changed: k6 === null
	};
}
/** Of `process`, only these. */
function named({ platform, arch }) {
	return {
		platform,
		arch
	};
}
/**
* This user's cache: XDG_CACHE_HOME or ~/.cache (XDG Base Directory Specification), ~/Library/Caches on macOS,
* %LOCALAPPDATA% on Windows.
*/
function userCache(env, { platform }) {
	return folderCache(join(cacheHome(env, platform), "socketgate", "k6"));
}
function cacheHome(env, platform) {
	const home = env.HOME || homedir();
	if (platform === "win32") return env.LOCALAPPDATA || join(env.USERPROFILE || homedir(), "AppData", "Local");
	if (platform === "darwin") return join(home, "Library", "Caches");
	return env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : join(home, ".cache");
}

// src/app/files/own-files.ts
/** The virtual user for k6, as built. */
async function readVuBundle() {
	return (await readOwn("dist/vu.js")).toString();
}
/** A file of this repository, from the bundle in dist/ as well as from here. */
function readOwn(path) {
	const from = (root) => readFile(new URL(`${root}${path}`, import.meta.url));
	return from("../").catch(() => from("../../../"));
}

// src/app/outside.ts
/** The outside world of a command line. */
async function createOutside(choice, env, log, redactor, label) {
	let engine;
	return {
		engine: () => {
			if (engine === void 0) sayProxy(env, log);
			engine ??= chooseEngine(choice, env, log);
			return engine;
		},
		proxied: proxiesIn(env).length > 0,
		resolve: async (host) => (await lookup$1(host, { all: true })).map(({ address }) => address),
		clock: { now: Date.now },
		log,
		redactor,
		probe: machineProbe,
		origin: await createOrigin(env, label)
	};
}
/** Through a proxy, what is measured would be the proxy, and what is dialled would be of its choice. */
function sayProxy(env, log) {
	const set = proxiesIn(env);
	if (set.length > 0) log.info(`${set.join(", ")} is set: the load does not go through it`);
}
function proxiesIn(env) {
	return [
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"ALL_PROXY"
	].filter((name) => env[name] || env[name.toLowerCase()]);
}
/**
* `auto` takes k6 where there is one and says which engine it is: the two are never exchanged in silence, and only
* an engine that was asked for by name is fetched.
*/
async function chooseEngine(choice, env, log) {
	if (choice.engine === "embedded") return embeddedEngine();
	const k6 = choice.provide ? await choice.provide(log) : await findOrFetch(choice, env, log);
	if (k6 === null) {
		log.info("engine: embedded (no k6 was found; --engine k6 fetches one, --k6 PATH names one)");
		return embeddedEngine();
	}
	log.info(`engine: k6 ${k6.version} (${k6.path})`);
	return k6Engine(k6, await readVuBundle());
}
async function findOrFetch({ engine, k6, download = true }, env, log) {
	const found = await findK6({
		...k6 === void 0 ? {} : { flag: k6 },
		env
	});
	if (found !== null) return found;
	return engine === "k6" ? await ensureK6({
		env,
		log,
		download
	}) : await k6FromCache(env, log);
}

// src/app/measure-plan.ts
/** Runs the load once and writes the record; nothing is judged. @throws {Failure} as admit() and measure(). */
async function measurePlan(options, context) {
	const { env, cwd, stderr, redactor, signal } = context;
	const log = createLog(stderr, lookOf(stderr, env));
	const request = await requestOf(options, context);
	const out = await makeOut(options.out, cwd);
	const outside = await createOutside(options.choice, env, log, redactor, options.runnerLabel);
	try {
		const record = await measure$2(await admit(request, outside), outside, signal);
		const texts = recordTexts([record]);
		await writeResults(out, texts);
		return {
			record,
			out,
			records: Object.keys(texts),
			exit: exitOf(record)
		};
	} finally {
		log.end();
	}
}
/** Nothing is judged here, but a record that is not whole by our own fault must not look like one that is. */
function exitOf({ ended, complete, problems }) {
	if (problems.some(({ what }) => what === "over-cap")) return outcomeRow("policy").exit;
	if (ended === "cancelled") return outcomeRow("cancelled").exit;
	return complete ? 0 : outcomeRow("engine").exit;
}

// src/companions/services.ts
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
	const pids = running.flatMap(({ pid }) => pid ?? []);
	return {
		ended: AbortSignal.any(running.map((service) => service.ended)),
		pids,
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
	/** Undefined where it could not be started. */
	get pid() {
		return this.#child.pid;
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
		await stopChild(this.#child, [{
			ask: () => this.#child.terminateGroup(),
			within: TERM_GRACE
		}]);
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

// src/judge/paired/finding.ts
/** The rule was measured with 4, 8 and 12 pairs (statistics.md section 5). */
const LEAST_PAIRS = 4;
/** Pairs that must be left for a verdict: at least four, and three of four, lest the quiet ones be picked. */
function pairsNeeded(measured) {
	return Math.max(4, Math.ceil(.75 * measured));
}

// src/judge/paired/next.ts
/** What to do next after a verdict on pairs; at most three. */
function pairedNext(outcome, load, last) {
	const log = serviceLog({ provenance: last.provenance });
	switch (outcome) {
		case "pass": return [];
		case "regression": return ["Look at the changes between the two builds: the machine and the load were the same.", log];
		case "inconclusive": return ["Measure more pairs (`pairs: 12` of `paired`), or longer ones (`each` of `paired`).", "If the generator was saturated: a quieter machine with more cores, or a smaller `vus` in the profile."];
		case "slo": return [log, `The base build is not held to the SLOs of ${load.plan.file}; only the candidate is.`];
		default: return [outcomeRow(outcome).next];
	}
}

// src/judge/paired/rule.ts
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
	const least = Math.max(PAIRED_EFFECT, terms.atLeast, floorOf(pairs, terms), tickOf(runs, terms));
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
/** The floor in ms, in ln over the base. */
function floorOf(pairs, { atLeastMs = 0 }) {
	const top = trimmedMean(pairs.map(({ base }) => base.top), .25);
	return Math.log1p(atLeastMs / Math.exp(top));
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

// src/judge/paired/counts.ts
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
		...inconclusive$1("few_pairs", "too few runs counted it"),
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
		const row = statsOf$1(record, selector);
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
	const row = counterOf(record, { selector });
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
		...sameOr(z > zLimit && large),
		z,
		actual: median(pairs.map(({ candidate }) => candidate.value)),
		higher: differences.filter((difference) => difference > 0).length,
		...COUNTED
	};
}
/** What counts as nothing beside the base: a service that fell silent is far away, not infinitely. */
const SILENCE = 1e-9;
function lessOf(pairs, zLimit, atLeast) {
	if (pairs.some(({ base }) => !(base.value > 0))) return inconclusive$1("none_at_all", "a run of the base has none at all");
	const differences = pairs.map(({ base, candidate }) => -Math.log(Math.max(candidate.value, SILENCE * base.value) / base.value));
	const usual = usualPairs(differences, .06 ** 2, 8);
	const z = pairedScore(usual);
	const least = Math.max(PAIRED_EFFECT, Math.log1p(atLeast));
	const baseline = median(pairs.map(({ base }) => base.value));
	return {
		...sameOr(z > zLimit && usual.difference >= least),
		z,
		spread: usual.spread,
		actual: baseline * Math.exp(-usual.difference),
		limit: baseline * Math.exp(-Math.max(least, pairedDifferenceAt(zLimit, usual))),
		higher: differences.filter((difference) => difference > 0).length,
		channel: "rate",
		words: "the rate"
	};
}
function sameOr(diverged) {
	return diverged ? {
		verdict: "fail",
		code: "diverged"
	} : {
		verdict: "same",
		code: "same"
	};
}

// src/judge/paired/trend.ts
/**
* A quantile of a trend, candidate against base. What is shown as the candidate's figure is the judged one: the
* base's median, changed as the pairs differ.
*/
function pairTrends(gate, records, rows, load) {
	const { percent } = gate.stat;
	const rowsOf = records.map(({ base, candidate }) => ({
		base: statsOf$1(base, gate.selector),
		candidate: statsOf$1(candidate, gate.selector)
	}));
	const values = rowsOf.map(({ candidate }) => shownOf(candidate, percent));
	const doubt = doubtOf(gate, records, load);
	if (doubt !== void 0) return {
		verdict: "not_judged",
		...doubt,
		values,
		pairs: records.length
	};
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
			...inconclusive$1("few_pairs", `${short(pairs.length)}: ${why}`),
			...seen
		};
	}
	return {
		...compared$1(pairs, gate, rows),
		...seen
	};
}
/** Why no run's latencies can be compared, where those of one are impossible. */
function doubtOf({ selector, stat }, records, load) {
	for (const record of records.flatMap(({ base, candidate }) => [candidate, base])) {
		const stats = trendOf(record, selector);
		if (stats === void 0 || malformed(stats) !== void 0) continue;
		const doubt = clockDoubt(selector, stat, stats, {
			load,
			started: record.provenance.started
		});
		if (doubt !== void 0) return doubt;
	}
}
function shownOf(stats, percent) {
	const value = stats?.kind === "trend" ? percentileOf(stats, percent) : void 0;
	return value !== void 0 && Number.isFinite(value) ? value : null;
}
/** Why a run's row cannot be compared, with its figure; undefined: it can. */
function unfit(stats, percent) {
	if (stats?.kind !== "trend" || stats.count === 0) return "a run has no samples";
	const wrong = nonsense(stats);
	if (wrong !== void 0) return `a run is no run: ${wrong}`;
	const needed = drawsNeeded(percent);
	if (draws$1(stats) >= needed) return void 0;
	const what = stats.distinct === null ? "samples" : "distinct messages";
	return `a run has ${integer(draws$1(stats))} ${what}, and p${percent} needs ${integer(needed)}`;
}
function short(pairs) {
	return `only ${counted$1(pairs, "pair")} can be compared`;
}
function compared$1(pairs, { stat: { percent }, atLeast, atLeastMs }, rows) {
	const runs = pairs.flatMap(({ base, candidate }) => [base, candidate]);
	const floor = floorOf$1(runs);
	const logs = pairs.map(({ base, candidate }) => ({
		base: logRun(base, percent, floor),
		candidate: logRun(candidate, percent, floor)
	}));
	const terms = {
		percent,
		atLeast: Math.log1p(atLeast),
		...atLeastMs === void 0 ? {} : { atLeastMs },
		rows,
		wholeMs: wholeMs(runs),
		floor
	};
	const found = divergePairs(logs, terms);
	const baseline = median(pairs.map(({ base }) => percentileOf(base, percent)));
	const changed = (effect) => (baseline + floor) * Math.exp(effect) - floor;
	return {
		verdict: found.verdict,
		code: CODE_OF[found.verdict],
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
const CODE_OF = {
	same: "same",
	fail: "diverged",
	inconclusive: "undecided"
};
function fewest(runs) {
	const known = runs.map(({ distinct }) => distinct).filter((distinct) => distinct !== null);
	return known.length === runs.length ? Math.min(...known) : null;
}

// src/judge/paired/pair-rows.ts
/** One row per gate, in the order of the plan. `unjudged`: why none may be judged; null: they may. */
function pairedRows(load, pairs, unjudged) {
	const { gates } = load;
	const keys = gates.filter(({ level }) => level === "key").length;
	const rows = Math.max(1, keys > 0 ? keys : gates.length);
	return gates.map((gate) => {
		const found = compared(gate, pairs, rows, load);
		const shown = unjudged === null ? found : withheld(found, unjudged);
		const row = gateRow(gate, shown);
		return {
			...row,
			message: sentence(row, gate, shown)
		};
	});
}
function compared(gate, pairs, rows, load) {
	const { stat, selector } = gate;
	if (metricOf(selector.metric)?.worse === "none") return inconclusive$1("not_gateable", "neither more nor less of it is worse, so nothing can be judged");
	if (stat.kind === "p") return pairTrends({
		...gate,
		stat
	}, pairs, rows, load);
	return pairCounts(gate, pairs, rows);
}
/** `p99 of orders is 31 % above the base build, in 8 of 8 pairs on one machine; normal spread of a pair ±9 % (…)`. */
function sentence(row, gate, found) {
	const metric = metricOf(gate.selector.metric);
	const perSecond = gate.stat.kind === "rate" && metric?.kind === "counter";
	const show = (value) => figure$1(value, perSecond ? "per-second" : row.unit);
	const named = `${subject(gate.stat, gate.selector)} ${metric?.kind === "trend" ? "is" : "are"}`;
	const measured = row.actual === null ? "not measured" : show(row.actual);
	if (row.verdict === "not_judged") return `${named} ${measured}; not judged: ${found.why ?? "no figures"}`;
	if (row.z === null) return `${named} ${measured}; not compared: ${found.why ?? "no figures"}`;
	const against = row.change === null || row.channel === "count" ? `${measured}, against ${show(row.baseline ?? 0)} of the base build` : `${row.verdict === "same" ? `${measured}, ` : ""}${whole(Math.abs(row.change))} ${row.change < 0 ? "below" : "above"} the base build`;
	const open = row.verdict === "inconclusive" ? "; too much for noise, too little to decide" : "";
	return `${named} ${against}, ${inPairs(row, found)} on one machine; ${certainty(row, found)}${open}`;
}
function inPairs({ runs, verdict }, { higher = 0 }) {
	return verdict === "same" ? `in ${counted$1(runs, "pair")}` : `in ${integer(higher)} of ${counted$1(runs, "pair")}`;
}
function certainty({ spread: spread$1, z, zLimit }, { words }) {
	const scores = `(z ${score(z)}, limit ${score(zLimit)})`;
	return `${spread$1 === null ? scores : `normal spread of a pair ${spread(spread$1)} ${scores}`}, decided by ${words ?? "the figure itself"}`;
}

// src/judge/paired/pairs-verdict.ts
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
	const slos = withoutWrong(slosOf(load, pairs), wrongBuilds(pairs.map(({ candidate }) => candidate)));
	const seen = seenRows(pairs.map(({ candidate }) => candidate), slos);
	const strictness = strictnessOf(input.mode ?? load.mode, load.failOn, input.failOn);
	const reasons = [
		...found.reasons,
		...rowReasons(load.plan.file, slos, gates),
		...unansweredReasons(load.plan.file, slos, gates)
	];
	const all = [...reasons, ...nothingJudged(load, slos, gates, reasons)];
	const decision = decide(all, strictness.failOn);
	return {
		...factsOf(load, last),
		complete: [...pairs.flatMap(runsOf), ...alone ? [alone.record] : []].every(({ complete }) => complete),
		runs: pairs.map(({ candidate }) => runFacts(candidate)),
		paired: { pairs: pairs.length },
		slos,
		gates,
		...seen.length === 0 ? {} : { seen },
		...decision,
		baseline: null,
		mode: strictness.mode,
		failOn: strictness.failOn,
		sentence: headline(decision.outcome, decision.reasons, {
			slos,
			gates,
			...load.reduced && { reduced: load.reduced }
		}),
		next: pairedNext(decision.outcome, load, last),
		notices: [
			...found.notices,
			...clockNotices(load, pairs.map(({ candidate }) => candidate)),
			...notices({
				...load,
				runs: 1
			}, strictness, gates, false)
		]
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
			...contradictionReasons(load, pairs.flatMap(runsOf)),
			...wrongBuildReasons(wrong),
			...changedReasons(changed),
			...mismatchReasons(few),
			...saturated.length > 0 ? [saturationReason(saturated, ` in ${counted$1(left.length, "pair")}`)] : []
		],
		unjudged: whyUnjudged({
			wrong,
			excuse: excuseOf(evidence),
			saturated,
			changed,
			mismatch: few
		}),
		notices: [
			{
				code: "in_pairs",
				message: `Base and candidate were measured in turn, in ${counted$1(pairs.length, "pair")} on one machine; stored runs play no part.`
			},
			...(load.closeGates?.length ?? 0) > 0 ? [CLOSES_UNPAIRED] : [],
			...left.length > 0 && saturated.length === 0 ? [leftOut(left.length, left[0][0])] : []
		]
	};
}
const CLOSES_UNPAIRED = {
	code: "closes_unpaired",
	message: "Rows of `closes` are not compared in pairs."
};
function leftOut(pairs, phrase) {
	return {
		code: "pairs_left_out",
		message: `${counted$1(pairs, "pair")} left out: the generator was saturated (${phrase}).`
	};
}
/** Phrases of a saturated generator that one reason holds. */
const MOST_PHRASES = 3;
function runsOf({ base, candidate }) {
	return [base, candidate];
}
function aloneOf(alone) {
	return alone === void 0 ? {} : { [alone.side]: alone.record };
}
/** A base that breaks proves nothing about the candidate; it only leaves nothing to compare with. */
function reasonsOf(load, { base, candidate }) {
	return [...(base === void 0 ? [] : evidenceReasons(load, base)).map((reason) => {
		const message = `the base build: ${reason.message}`;
		return reason.outcome === "slo" ? {
			outcome: "inconclusive",
			code: "base_broken",
			message
		} : {
			...reason,
			message
		};
	}), ...candidate === void 0 ? [] : evidenceReasons(load, candidate)];
}
function tooFew(measured, planned) {
	if (measured >= pairsNeeded(planned)) return null;
	return {
		code: "few_pairs",
		why: `only ${integer(measured)} of ${counted$1(planned, "pair")} measured`
	};
}
/** The SLOs as the worst of the candidate's runs shows them. */
function slosOf(load, pairs) {
	const runs = pairs.map(({ candidate: record }) => {
		const excuse = excuseOf(evidenceReasons(load, record));
		return sloRows({
			load,
			record,
			unfit: busy(record),
			brought: wasBrought(record),
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

// src/app/pairs.ts
/** A fork's commands are not started, whoever allows them. */
function commandsOf(allowed, mayBeFork) {
	if (mayBeFork) return "fork";
	return allowed ? "allowed" : "not-asked";
}
/**
* As admit(), for both sides. Nothing is spawned, and nothing but DNS is asked.
*
* @throws {Failure} as admit(); `policy` also where commands may not be started.
*/
async function admitPairs(request, outside) {
	const { commands, policy, caps = {} } = request;
	const plan = planOf(request, outside);
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
	checkCaps(candidate.load, caps, 2 * mostPairs(pairs));
	outside.redactor.conceal(secretsOf(withServices(candidate.load, plan.services), request.env));
	const { services, ready } = resolveServices(plan, candidate.env);
	const pins = await granted(ready, policy, outside);
	return {
		base,
		candidate: {
			...candidate,
			brake: base.brake
		},
		pairs,
		services,
		pins
	};
}
/** Names that say where and how a program runs: concealed, their values would take every path and report apart. */
const ORDINARY = new Set("CI DOCKER_HOST HOME LANG LC_ALL LOGNAME NODE_ENV PATH PWD SHELL TEMP TERM TMP TMPDIR TZ USER".split(" "));
/** The load, with what its services are given beside it: what they write last may hold it. */
function withServices(load, services = {}) {
	const names = Object.values(services).flatMap(({ env }) => env);
	const given = [...new Set(names)].filter((name) => !ORDINARY.has(name));
	return {
		...load,
		variables: [...load.variables, ...given.map((name) => ({
			name,
			line: 0,
			column: 1
		}))]
	};
}
function refuseCommands(file, names, commands) {
	if (names.length === 0 || commands === "allowed") return;
	const what = `${file} starts commands (services ${names.join(", ")})`;
	throw new Failure("policy", commands === "fork" ? `${what}, and this event may be of a fork's change: nobody here has read what they would do` : `${what}: if they are yours to run, add --allow-commands (of the action: allow-commands: true)`);
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
	outside.log.info(`${counted$1(planned, "pair")} of runs, ${length(duration)} each: about ${length(2 * planned * duration)}`);
	const engine = await outside.engine();
	const services = await start(admitted, outside, run, signal);
	const stop = () => void services.stop();
	signal.addEventListener("abort", stop);
	try {
		const measured = await measureAll(admitted, {
			...outside,
			engine: async () => engine,
			started: services.pids
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
		signal.removeEventListener("abort", stop);
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
		const record = await measure$2(admitted[side], outside, AbortSignal.any([signal, ended]));
		if (ended.aborted && !signal.aborted) throw new Failure("target", String(ended.reason));
		run.measured({
			side,
			record
		});
		return record;
	};
	const pairs = [];
	const most = mostPairs(admitted.pairs);
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
/** How many pairs are measured at most. */
function mostPairs(pairs) {
	return pairs + Math.ceil(pairs * SPARE);
}
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

// src/plan/parse/head.ts
/** As the schema has them. */
const FORMS = {
	name: /^[a-z][a-z0-9-]{0,62}$/,
	environment: /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/
};
/**
* Name and environment of a plan that may be wrong in every other respect: from its lines where it is no YAML at all.
* Never throws.
*/
function headOf(bytes) {
	const text = decodePlan(bytes, new Problems(""));
	if (text === void 0) return {};
	const value = parseYaml(text, new Problems(""))?.value;
	const said = (field) => isObject(value) ? value[field] : inLines(text, field);
	return {
		...checked("name", said("name")),
		...checked("environment", said("environment"))
	};
}
function checked(field, value) {
	return typeof value === "string" && FORMS[field].test(value) ? { [field]: value } : {};
}
/** `name: orders-feed` at the beginning of a line. */
function inLines(text, field) {
	const line = text.split(/\r?\n/).find((one) => one.startsWith(`${field}:`));
	return line === void 0 ? void 0 : /^["']?([\w.-]{1,63})["']?\s*(?:#|$)/.exec(line.slice(field.length + 1).trim())?.[1];
}

// src/app/run-plan.ts
/**
* Measures, judges, reports and stores. Whatever goes wrong after the results folder is known becomes a verdict
* in it, too.
*
* @throws {Failure} usage: a missing plan, an unwritable folder, a store of an unknown kind.
*/
async function runPlan(options, context) {
	const { env, cwd, stderr, redactor } = context;
	const log = createLog(stderr, lookOf(stderr, env));
	const store = options.baseline === void 0 ? null : openStore(options.baseline, cwd);
	const request = await requestOf(options, context);
	const out = await makeOut(options.out, cwd);
	const progress = {
		records: [],
		pairs: []
	};
	let judged = false;
	let verdict;
	try {
		const outside = await createOutside(options.choice, env, log, redactor, options.runnerLabel);
		verdict = await (options.paired === void 0 ? runOne(options, request, outside, store, progress, context) : runPaired({
			...request,
			...options.paired
		}, options, outside, progress, context));
		judged = true;
		log.end();
	} catch (error) {
		log.end();
		const facts = {
			file: request.plan.file,
			...headOf(request.plan.bytes),
			...given$1("profile", options.profile),
			...given$1("environment", options.environment),
			...given$1("jobKey", options.jobKey),
			...given$1("load", progress.load),
			...strictness(options)
		};
		verdict = tellAsVerdict(error, facts, context);
	}
	verdict = withoutForeignSecrets(verdict, redactor);
	const reports = reportsOf(verdict, { reproduce: options.reproduce });
	const records = {
		...recordTexts(progress.records),
		...pairTexts(progress.pairs)
	};
	const unwritten = await writeAfterAll(out, {
		...records,
		...reports
	});
	return {
		verdict,
		reports,
		out,
		records: Object.keys(records),
		judged,
		...given$1("unwritten", unwritten)
	};
}
async function runOne(options, request, outside, store, progress, { signal }) {
	const admitted = await admit(request, outside);
	progress.load = admitted.load;
	if (store === null) outside.log.info("no baseline is named: nothing is compared");
	const judgement = {
		store,
		append: options.append,
		...strictness(options)
	};
	return await gate(admitted, outside, judgement, signal, (record) => progress.records.push(record));
}
async function runPaired(request, options, outside, progress, { cwd, env, signal }) {
	const admitted = await admitPairs(request, outside);
	progress.load = admitted.candidate.load;
	const measured = (run) => void progress.pairs.push(run);
	return await gatePairs(admitted, outside, {
		cwd,
		env,
		...strictness(options),
		measured
	}, signal);
}
const strictness = ({ mode, failOn, reader }) => ({
	...given$1("mode", mode),
	...given$1("failOn", failOn),
	...given$1("reader", reader)
});

// src/github/event/may-be-fork.ts
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

// src/report/words/phases.ts
/** Columns of a drawn strip. */
const STRIP = 62;
/** The scenarios of a run, those with equal phases together, in the plan's order. */
function phaseGroups(timeline) {
	const groups = /* @__PURE__ */ new Map();
	for (const [scenario, spans] of Object.entries(timeline)) {
		const key = JSON.stringify(spans);
		const group = groups.get(key);
		if (group) group.scenarios.push(scenario);
		else groups.set(key, {
			scenarios: [scenario],
			spans
		});
	}
	return [...groups.values()];
}
/** The phases in words: `ramp steady down`. */
function phaseNames(spans) {
	return spans.map((span) => span.phase).join(" ");
}
/**
* The phases drawn to scale on the run's own axis, each at least as wide as its name:
* `ramp ▏steady━━━━━━━━▏down`.
*/
function phaseStrip(spans, timeline) {
	const total = Math.max(1, timelineEnd(timeline));
	const names = spans.reduce((sum, span) => sum + span.phase.length + 1, 0);
	const before = Math.round((spans[0]?.from ?? 0) / total * Math.max(0, STRIP - names));
	const room = Math.max(0, STRIP - names - before);
	const drawn = spans.map((span) => {
		const extra = Math.round((span.to - span.from) / total * room);
		return span.phase + (span.phase === "steady" ? "━" : " ").repeat(extra);
	});
	return " ".repeat(before) + drawn.join("▏").trimEnd();
}

// src/report/terminal/drift.ts
const HEAD = [
	{
		head: "",
		align: "left",
		least: 7
	},
	{
		head: "against the frozen reference",
		align: "left",
		flex: true
	},
	{
		head: "reference",
		align: "right"
	},
	{
		head: "newest",
		align: "right",
		least: 8
	},
	{
		head: "change",
		align: "right",
		least: 7
	},
	{
		head: "limit",
		align: "right",
		least: 7
	}
];
/** Rows that crept although every step was accepted; none where none did. */
function driftTable(verdict, look) {
	const line = ({ name, reference, recent, unit, limit, ...row }) => ({
		cells: [
			`${MARKS.doubt} drift`,
			TERMINAL.name(name),
			figure$1(reference, unit),
			figure$1(recent, unit),
			change(row.change),
			figure$1(limit, unit)
		],
		paint: (cell) => paint(cell, "doubt", look)
	});
	const rows = drifted(verdict);
	return rows.length === 0 ? [] : table(HEAD, [rows.map(line)], look);
}

// src/report/words/scale.ts
/** Columns left of zero, from zero to the limit, and beyond the limit. */
const BELOW = 5;
const TO_LIMIT = 6;
const BEYOND = 5;
/**
* One scale for all rows: z over its limit, zero at `┼`, the limit at `┃`, so that latencies, rates and counts can
* be compared. Always 17 columns; a row without z has no mark.
*/
function scale(row) {
	const axis = [...`${"─".repeat(BELOW)}┼${"─".repeat(5)}┃${" ".repeat(BEYOND)}`];
	if (!placed(row)) return axis.join("");
	const at = BELOW + Math.round(row.z / row.zLimit * TO_LIMIT);
	const over = row.z > row.zLimit;
	const least = over ? 12 : 0;
	const most = over ? axis.length - 1 : 10;
	axis[Math.min(most, Math.max(least, at))] = over ? "✕" : "●";
	return axis.join("");
}
function placed(row) {
	const { z, zLimit, verdict } = row;
	return verdict !== "not_judged" && z !== null && Number.isFinite(z) && zLimit !== null && zLimit > 0;
}

// src/report/terminal/lines.ts
/** From this width on a table also shows spread, scale, samples and N. */
const WIDE = 110;
function mark(verdict) {
	const { word, tone } = rowWord(verdict);
	const loud = tone === "fail" || verdict === "suspect";
	return `${tone === "none" ? " " : MARKS[tone]} ${loud ? word.toUpperCase() : word}`;
}
function row(verdict, cells, look) {
	const { tone } = rowWord(verdict);
	const cell = (text) => paint(text, tone === "none" ? "quiet" : tone, look);
	return {
		cells: [mark(verdict), ...cells],
		paint: cell
	};
}
/** Every gate row: key rows, a rule, the others. */
function gateTable(verdict, look) {
	if (verdict.gates.length === 0) return [];
	const wide = columns(look) >= 110;
	const paired = verdict.paired !== void 0;
	const head = [
		{
			head: "",
			align: "left",
			least: 7
		},
		{
			head: "row",
			align: "left",
			flex: true
		},
		{
			head: paired ? "base" : "baseline",
			align: "right",
			least: 8
		},
		...wide ? [{
			head: "spread",
			align: "right"
		}] : [],
		{
			head: runsHead(verdict),
			align: "right",
			least: 8
		},
		{
			head: "change",
			align: "right",
			least: 7
		},
		{
			head: "limit",
			align: "right",
			least: 7
		},
		...wide ? [
			{
				head: "to the limit ┃    ",
				align: "left"
			},
			{
				head: "samples",
				align: "right"
			},
			{
				head: paired ? "pairs" : "N",
				align: "right",
				least: 2
			}
		] : []
	];
	const line = (gate) => row(gate.verdict, [
		TERMINAL.name(gate.name),
		figure$1(gate.baseline, unitOf$3(gate)),
		...wide ? [spread(gate.spread)] : [],
		figure$1(gate.actual, unitOf$3(gate)),
		changeWords(gate),
		limitWords(gate),
		...wide ? [
			scale(gate),
			samples$3({
				...gate,
				distinct: null
			}),
			integer(gate.runs)
		] : []
	], look);
	const { key, normal } = gateGroups(verdict);
	return table(head, [key.map(line), normal.map(line)], look);
}
/** The SLOs that are read one by one. */
function sloTable(verdict, look) {
	const rows = sloRows$1(verdict);
	if (rows.length === 0) return [];
	const head = [
		{
			head: "",
			align: "left",
			least: 7
		},
		{
			head: "SLO",
			align: "left",
			flex: true
		},
		{
			head: "demanded",
			align: "right"
		},
		{
			head: runsHead(verdict),
			align: "right",
			least: 8
		},
		{
			head: "samples",
			align: "right"
		},
		{
			head: "beyond",
			align: "right"
		}
	];
	const line = (slo) => {
		const beyond = slo.beyond === null ? "–" : slo.n > 0 ? `${integer(slo.beyond)} (${percentage(slo.beyond / slo.n)})` : "0";
		const demanded = `${slo.operator} ${bound$1(slo.expected, slo.unit)}`;
		return row(slo.verdict, [
			`${TERMINAL.name(slo.name)}${slo.from === "default" ? " (default)" : ""}`,
			demanded,
			figure$1(slo.actual, slo.unit),
			samples$3({
				...slo,
				distinct: null
			}),
			beyond
		], look);
	};
	return table(head, [rows.map(line)], look);
}

// src/report/terminal/terminal.ts
/**
* The verdict for a terminal: sentence, rows, what was measured, what to do next. `out` is the folder that received
* the other reports. Ends with a line end.
*/
function terminalReport(verdict, look) {
	const blocks = [
		header(verdict, look),
		strips(verdict, look),
		sentences(verdict, look),
		...slosFirst(verdict) ? [sloTable(verdict, look), gateTable(verdict, look)] : [gateTable(verdict, look), sloTable(verdict, look)],
		driftTable(verdict, look),
		measured(verdict, look),
		next(verdict, look),
		ending(verdict, look)
	];
	return finish(blocks.filter((block) => block.length > 0).flatMap((block, i) => i > 0 ? ["", ...block] : block));
}
function header(verdict, look) {
	const { plan } = verdict;
	const words = [
		TERMINAL.name(plan.name || plan.file),
		TERMINAL.name(plan.profile),
		plan.environment === null ? null : TERMINAL.name(plan.environment),
		plan.key === void 0 ? null : `key ${TERMINAL.name(plan.key)}`,
		...sourceWords(verdict, TERMINAL),
		engineWords(verdict, TERMINAL)
	].filter((word) => word !== null && word !== "");
	const baseline = baselineSentence(verdict, TERMINAL);
	const peak = verdict.sockets === null ? ", sockets unknown" : `, at most ${counted$1(verdict.sockets.peak, "socket")}`;
	const which = isOfSeveral(verdict) ? "Each run" : "This run";
	const run = verdict.duration > 0 ? ` ${which}: ${length(verdict.duration)}${peak}.` : "";
	const line = `${baseline === null ? "" : `Baseline: ${baseline}.`}${run}`.trim();
	return [...paragraph(words.join(`${"\xA0"} `), 0, look), ...line === "" ? [] : paragraph(line, 0, look)];
}
/** Name column of the strips, where there are several. */
const SCENARIOS = 13;
/** One line a run, and how many of them decide. */
function strips(verdict, look) {
	if (!isOfSeveral(verdict)) return strip(verdict, look);
	const [group, ...others] = phaseGroups(verdict.timeline);
	const phases = group === void 0 || others.length > 0 ? "" : `${phaseNames(group.spans)}  `;
	return [...runFigures(verdict, TERMINAL).map((words, i) => {
		const [bare, full] = ["", phases].map((text) => typeset(`run ${i + 1}  ${text}${words.join("  ")}`, look));
		return [...full].length <= columns(look) ? full : bare;
	}).flatMap((line) => paragraph(line, 0, look)), ...paragraph(`${decidedSentence(verdict)}.`, 0, look)];
}
function strip(verdict, look) {
	const groups = verdict.duration > 0 ? phaseGroups(verdict.timeline) : [];
	const drawn = groups.slice(0, 4).map((group) => {
		const label = groups.length === 1 ? "run " : scenarioLabel(group.scenarios);
		const phases = columns(look) >= 110 ? phaseStrip(group.spans, verdict.timeline) : phaseNames(group.spans);
		return typeset(`${label} ${phases}`, look);
	});
	const [first, ...rest] = drawn;
	if (first === void 0) return [];
	const tail = typeset(stripFigures(verdict).join("   "), look);
	return (widthOf(first) + 3 + widthOf(tail) <= columns(look) ? [`${first}   ${tail}`, ...rest] : [...drawn, ...paragraph(tail, 5, look)]).flatMap((line) => widthOf(line) <= columns(look) ? [line] : paragraph(line, 0, look));
}
function scenarioLabel(scenarios) {
	return padEnd(clean(scenarios.join(", "), SCENARIOS), SCENARIOS);
}
/** How long it took, the first latency that is judged, and closes that nobody planned. */
function stripFigures(verdict) {
	const inMs = (row) => row.unit === "ms";
	const latency = verdict.gates.find(inMs) ?? verdict.slos.find(inMs);
	const closes = unplannedShort(verdict.closes, TERMINAL);
	return [
		clock$1(verdict.duration),
		...latency ? [`${TERMINAL.name(latency.name)} ${figure$1(latency.actual, latency.unit)}`] : [],
		...closes === "" ? [] : [closes]
	];
}
function sentences(verdict, look) {
	const { tone, terminal } = headingOf(verdict);
	const further = furtherReasons(verdict, 6);
	return [paint(typeset(`${MARKS[tone]} ${terminal}`, look), toneOf(tone), look), ...[leadSentence(verdict), ...further].flatMap((text) => paragraph(TERMINAL.prose(text), 2, look))];
}
const toneOf = (tone) => tone === "quiet" || tone === "none" ? "strong" : tone;
function measured(verdict, look) {
	if (verdict.provenance === null && verdict.health === null && verdict.slos.length === 0) return [];
	const seen = alsoSeen(verdict, TERMINAL);
	const last = `what follows is of run ${verdict.runs.length}`;
	return [
		["Also seen", seen.length === 0 ? null : seen.join("; ")],
		["SLOs", slosSentence(verdict, TERMINAL)],
		["Last run", isOfSeveral(verdict) ? last : null],
		["Sockets", socketsSentence(verdict, TERMINAL)],
		["Closes", closesFact(verdict, TERMINAL)],
		["Drift", steadySentence(verdict, TERMINAL)],
		["REST", httpSentence(verdict, TERMINAL)],
		["Generator", verdict.health === null ? null : generatorWords(verdict.health)],
		["Machine", machineSentence(verdict, TERMINAL)],
		["Cost", costSentence(verdict)],
		["Stored", storedSentence(verdict, TERMINAL)],
		...verdict.notices.slice(0, 6).map(({ message }) => ["Note", TERMINAL.prose(message)])
	].flatMap(([label, text]) => text === null ? [] : labelled(label, text, look));
}
function next(verdict, look) {
	if (verdict.next.length === 0) return [];
	return ["Next", ...numbered$1(verdict.next.slice(0, 3).map(TERMINAL.prose), look)];
}
function ending(verdict, look) {
	const reason = TERMINAL.prose(exitReason(verdict));
	return [...look.out === void 0 ? [] : labelled("Report", `${TERMINAL.name(look.out)}/report.md`, look), ...labelled("Exit", `${verdict.exit}${reason === "" ? "" : ` (${reason})`}`, look)];
}

// src/action/tasks.ts
/** Measures, judges, reports and stores. @throws {Failure} as runPlan(). */
async function run(inputs, allowed, context) {
	const options = {
		...loadOf(inputs, allowed, context),
		...judgingOf(inputs, allowed, context),
		...given$1("paired", pairedOptions(inputs, allowed, context))
	};
	const done = await runPlan(options, context);
	if (done.judged) context.stdout.write(terminalReport(done.verdict, LOG_LOOK));
	return done;
}
/** A log of a job has no width and no colours. */
const LOG_LOOK = {
	width: 120,
	color: false,
	unicode: true
};
/** Only the record. @throws {Failure} as measurePlan(). */
async function measure(inputs, allowed, context) {
	return await measurePlan({
		...loadOf(inputs, allowed, context),
		out: inputs.out
	}, context);
}
/** Verdict and reports on records that were measured before. @throws {Failure} as judgeRuns(). */
async function judge(inputs, allowed, context) {
	const { plan, profile, environment, jobKey, records: files, runnerLabel, out } = inputs;
	const options = {
		...judgingOf(inputs, allowed, context),
		files,
		plan: plan || void 0,
		profile,
		environment,
		jobKey,
		metrics: [],
		series: void 0,
		runnerLabel
	};
	const done = await judgeRuns(options, context);
	const { stdout, env } = context;
	stdout.write(terminalReport(done.verdict, {
		...lookOf(stdout, env),
		out
	}));
	return {
		...done,
		records: []
	};
}
function loadOf(inputs, { grants, caps, withoutSecrets }, context) {
	const { plan, profile, environment, jobKey, runnerLabel } = inputs;
	return {
		plan,
		profile,
		environment,
		jobKey,
		choice: engineOf(inputs, context),
		grants,
		ci: true,
		caps,
		withoutSecrets,
		runnerLabel,
		reader: "action"
	};
}
function judgingOf(inputs, { storeRefused }, context) {
	const { baseline, mode, failOn, out } = inputs;
	const again = reproduce(commandLine(inputs), context);
	return {
		baseline,
		append: storeRefused ?? true,
		mode,
		failOn,
		out,
		reproduce: again,
		reader: "action"
	};
}
/** Commands are never started for a fork's change, whatever the workflow or the policy says. */
function pairedOptions({ paired }, { commands }, { env }) {
	return paired && {
		...paired,
		commands: commandsOf(commands, mayBeFork(env))
	};
}
/** The action's k6 is a download or a named binary of a known hash; what lies on PATH is not run. */
function engineOf({ engine, k6 }, { env, signal }) {
	if (engine === "embedded") return { engine };
	const provide = async (log) => {
		const { actionK6 } = await import("./action-door-action.js");
		return await actionK6({
			...k6,
			env,
			log,
			signal
		});
	};
	return {
		engine,
		provide
	};
}

// src/engine/k6/get/runner-cache.ts
/** A name of our own: other actions keep a k6 there that holds no archive. */
const TOOL = "socketgate-k6";
/**
* The runner's tool cache, by @actions/tool-cache; where the runner has none, a folder that ends with the job.
*
* Copying into the tool cache is not atomic, so that a job which had to download runs its own copy under RUNNER_TEMP,
* and only later jobs the cached one.
*/
async function runnerCache(env, log) {
	const temporary = env.RUNNER_TEMP || tmpdir();
	const root = env.RUNNER_TOOL_CACHE;
	if (!root) return folderCache(join(temporary, TOOL));
	const { cacheDir, find } = await import("./action-door-tool-cache.js");
	const place = ({ version, platform }) => join(root, TOOL, version, platform);
	return {
		where: root,
		find: (release) => {
			const found = find(TOOL, release.version, release.platform);
			return found !== "" && isFolder(found) ? found : null;
		},
		prepare: () => mkdtemp(join(temporary, `${TOOL}-`)),
		add: async (folder, release) => {
			await cacheDir(folder, TOOL, release.version, release.platform).catch((error) => log.warn(`k6 could not be kept in the tool cache: ${safeLine(error.message)}`));
			return folder;
		},
		remove: async (release) => {
			await rm(`${place(release)}.complete`, { force: true });
			await rm(place(release), {
				recursive: true,
				force: true
			});
		}
	};
}

// src/engine/k6/get/action.ts
/**
* The k6 that an action runs: the named one, which must have the hash given for it, else one by download. What lies
* on PATH, or in SOCKETGATE_K6, was put there by an earlier step or job, and is not run.
*
* @throws {Failure} as installK6; `usage`: a path without its hash.
*/
async function actionK6(inputs, { platform, arch } = process) {
	const { path, sha256, env, log } = inputs;
	if (path === void 0) return await installK6({
		...inputs,
		platform,
		arch,
		cache: await runnerCache(env, log)
	});
	if (sha256 !== void 0) return await namedK6(path, "k6-path", sha256Of(sha256, "k6-path"));
	throw new Failure("usage", "k6-path needs k6-sha256, the SHA-256 of that binary: sha256sum prints it");
}

export { headOf as a, storeRefused as c, run as i, checkPlanPlace as l, judge as n, permissionOf as o, measure as r, policyRef as s, actionK6 as t, checkBaseline as u };