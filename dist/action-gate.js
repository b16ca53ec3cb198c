import { c as figure, f as milliseconds, g as three, h as spread, l as integer, m as score, n as bound, o as counted$1, p as percentage, u as length, v as whole } from "./action-numbers.js";
import { a as outcomeRow, i as byPrecedence } from "./action-outcomes.js";
import { n as GENERATOR_BUDGET, t as closeCodeName } from "./action-close-codes.js";
import { A as parseSelector, C as SCENARIO_START, D as phaseLength, E as phaseAt, S as METRICS, T as metricOf, _ as profileOf, a as safe, b as FILLER, c as checkCaps, d as usesOf, f as PLACEHOLDERS, g as endOf, h as FULL, i as quoted$1, j as selects, k as formatSelector, m as parsePlaceholders, n as explain, o as below, p as PlaceholderError, r as Problems, s as keysOf, t as parseYaml, v as sizingOf, x as MESSAGE_SENT, y as wholeShape } from "./action-yaml.js";
import { n as strictnessOf, t as decide } from "./action-outcome.js";
import { t as Failure } from "./action-failure.js";
import { n as isObject, t as canonicalJson } from "./action-json.js";
import { a as nearest, i as classOf, r as readOrigin, t as checkTargets } from "./action-policy.js";
import { createHash } from "node:crypto";
import { connect, isIP } from "node:net";
import { Agent, request as request$1 } from "node:http";
import { connect as connect$1 } from "node:tls";
import { lookup } from "node:dns";
import { Agent as Agent$1, request as request$2 } from "node:https";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/vu/error.ts
/**
* The plan asks for something that cannot be done: a value that was never set, a line break in a header. The
* message holds text of the plan only, never text of the service, so that it may stand in a tag.
*/
var ScriptError = class extends Error {};

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

// src/vu/values.ts
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

// src/vu/address.ts
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
	return (text.split("?", 1)[0] ?? "").replace(/\$\{(?:targets\.)?([^}:]*)[^}]*\}/g, (whole, name) => whole.startsWith("${targets.") ? name : `{${name}}`);
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

// src/vu/census.ts
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
const REASONS$1 = 5;
/**
* The service's own words as a tag: printable ASCII, 60 characters, at most 5 different ones for each set
* (later ones are `other`), so that a hostile service can neither write to a terminal nor explode the series.
*/
function reasonTag(reason, known) {
	if (reason === "" || !/^[\x20-\x7e]*$/.test(reason)) return {};
	const cut = reason.slice(0, REASON_LENGTH);
	if (!known.has(cut) && known.size >= REASONS$1) return { reason: "other" };
	known.add(cut);
	return { reason: cut };
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

// src/engine/embedded/network.ts
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
	https = new Agent$1({ keepAlive: true });
	close() {
		this.http.destroy();
		this.https.destroy();
	}
};

// src/ports.ts
/** A damaged record, a folder that cannot be read or written: outcome `store`. */
var StoreError = class extends Error {};

// src/judge/anchor.ts
/** Runs in the reference, and newest runs held against it (statistics.md section 3, "Boiling frog"). */
const OLDEST = 10;
const MOST = 20;
const RECENT = 7;
/** Fewer reference runs say too little of a level. */
const LEAST$1 = 3;
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
	const runs = at >= 0 ? before.slice(Math.max(0, at + 1 - MOST), at + 1) : before.slice(0, OLDEST);
	const enough = recent.length === RECENT && runs.length >= LEAST$1;
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
/**
* The runs that stay where only the newest `keep` are wanted: those, the reference with the seven runs that are held
* against it, without which creeping could no longer be seen, and the accepted ones.
*/
function keptRuns(records, keep) {
	const { runs, recent } = anchorOf(records.filter(({ complete }) => complete));
	return /* @__PURE__ */ new Set([
		...runs,
		...recent,
		...records.filter(({ accepted }) => accepted !== void 0),
		...records.slice(-keep)
	]);
}

// src/judge/history.ts
/** With so many runs on the candidate's CPU model only those are used (design.md section 7). */
const ENOUGH_OF_ONE_MODEL = 10;
/**
* The complete stored runs of the candidate's series, oldest first, no run twice, none of the candidate's own; of its
* present level only: where a rejected build was accepted, what came before is no longer the usual.
*/
function levelOf(candidates, stored) {
	const own = new Set(candidates.map(({ provenance }) => identity(provenance)));
	const runs = /* @__PURE__ */ new Map();
	for (const record of stored) {
		const comparable = record.series.key === candidates[0].series.key && record.complete;
		const key = identity(record.provenance);
		if (comparable && !own.has(key)) runs.set(key, record);
	}
	return sinceAccepted([...runs.values()].toSorted(byAge));
}
/**
* Chooses from a store's records those that may be compared with the candidate's runs, of which there is at least one.
*/
function historyOf(candidates, stored) {
	const all = levelOf(candidates, stored);
	const models = new Set(candidates.map(cpuOf));
	const alike = models.size === 1 ? all.filter((record) => models.has(cpuOf(record))) : [];
	const used = (alike.length >= ENOUGH_OF_ONE_MODEL ? alike : all).slice(-20);
	const mixed = (/* @__PURE__ */ new Set([...models, ...used.map(cpuOf)])).size > 1;
	return {
		records: used,
		mixed,
		machine: mixed ? .15 : .1
	};
}
function cpuOf({ provenance }) {
	return provenance.machine.cpu;
}
/**
* What counts towards blocking: commits, since runs of one share its real small changes; but runs that were seeded
* on purpose, and runs whose commit nobody knows, one by one.
*/
function storedCount(records) {
	return new Set(records.map(({ provenance, seeded }, i) => seeded ? i : provenance.commit ?? i)).size;
}
/** Equal for the same run, whichever file it comes from. */
function identity({ runId, attempt, started }) {
	return `${runId} ${attempt} ${started}`;
}
function byAge(a, b) {
	const [left, right] = [a.provenance.started, b.provenance.started];
	return left < right ? -1 : left > right ? 1 : 0;
}
/** ` (5 seeded, 3 of 2 commits)`: what of the stored runs counts how; empty where every run counts as one commit. */
function storedWords(records) {
	const seeded = records.filter((record) => record.seeded === true).length;
	const others = records.length - seeded;
	const commits = storedCount(records) - seeded;
	const words = [...seeded === 0 ? [] : [`${seeded} seeded`], ...commits === others ? [] : [`${others} of ${counted$1(commits, "commit")}`]];
	return words.length === 0 ? "" : ` (${words.join(", ")})`;
}
/** `main ` where all runs are of one branch that can be shown as it is, else nothing. */
function runWords(records) {
	const refs = new Set(records.map((record) => record.provenance.ref?.replace(/^refs\/heads\//, "") ?? ""));
	const [ref = ""] = refs;
	return refs.size === 1 && /^[a-z0-9][a-z0-9._-]{0,39}$/i.test(ref) ? `${ref} ` : "";
}

// src/model/builds.ts
/** Commits are abbreviated to 7 digits or more, as git does. */
const COMMIT = /^[0-9a-f]{7,64}$/i;
/** Whether two names mean one build: equal, or one commit abbreviated from the other. */
function sameBuild(a, b) {
	if (a === b) return true;
	if (!COMMIT.test(a) || !COMMIT.test(b)) return false;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return long.toLowerCase().startsWith(short.toLowerCase());
}

// src/judge/builds.ts
/** The build of a target as a reader knows it; foreign text, cut. */
function shown$1(build) {
	return build === null || build === "" ? "nothing" : printable(build).slice(0, 40);
}
function printable(text) {
	return [...text].filter((char) => char >= " " && char !== "").join("");
}
/** What is known of one target, run by run. */
function byTarget(records) {
	const builds = /* @__PURE__ */ new Map();
	for (const record of records) for (const [target, build] of Object.entries(record.builds ?? {})) builds.set(target, [...builds.get(target) ?? [], build]);
	return builds;
}
/** Targets whose build changed during a run or between two, one phrase each; empty: what was measured is one build. */
function changedBuilds(records) {
	return [...byTarget(records)].flatMap(([target, builds]) => {
		const during = builds.find(({ before, after }) => before !== after);
		if (during !== void 0) return [`${target} ran ${shown$1(during.before)} before the load and ${shown$1(during.after)} after it`];
		const first = builds[0]?.before ?? null;
		const other = builds.find(({ before }) => before !== first);
		return other === void 0 ? [] : [`${target} ran ${shown$1(first)} in the first run and ${shown$1(other.before)} in a later one`];
	});
}
/** Targets that ran another build than the plan expects before the load, one phrase each. */
function wrongBuilds(records) {
	return [...byTarget(records)].flatMap(([target, builds]) => {
		const wrong = builds.find(({ before, expected }) => expected !== null && expected !== "" && before !== null && !sameBuild(before, expected));
		return wrong === void 0 ? [] : [`${target} runs ${shown$1(wrong.before)}, expected ${shown$1(wrong.expected)}`];
	});
}

// src/judge/fitness.ts
/** What the generator used beyond its budget, one phrase each with its figure; empty: it was fit. */
function saturation(health) {
	const { lagP99, cpuP95, stealP95, droppedIterations } = health;
	const budget = GENERATOR_BUDGET;
	const found = [];
	if (over(lagP99, budget.lagP99)) found.push(`its lag reached ${milliseconds(lagP99)} at p99 (budget ${milliseconds(budget.lagP99)})`);
	if (over(cpuP95, budget.cpuP95)) found.push(`its CPU p95 was ${whole(cpuP95)} (budget ${whole(budget.cpuP95)})`);
	if (over(stealP95, budget.stealP95)) found.push(`the host took ${whole(stealP95)} of its CPU at p95 (budget ${whole(budget.stealP95)})`);
	if (over(droppedIterations, budget.droppedIterations)) found.push(`it dropped ${counted$1(droppedIterations, "iteration")}`);
	return found;
}
/** Over its budget, or a figure that is no number: a broken gauge is no proof of fitness. Null: not measured. */
function over(value, budget) {
	return value !== null && !(value <= budget);
}
/** Counters of waits that ended: a slow generator makes them as surely as a slow service. */
const WAITS = /* @__PURE__ */ new Set(["ws_roundtrip_timeout", "ws_heartbeat_missed"]);
/**
* Whether a saturated generator may have made the figure itself: times, waits, and whatever there can be too
* little of. Counts of closes, refusals and errors are the service's own, and fail still.
*/
function suffersFromSaturation(metric) {
	const row = metricOf(metric);
	return row === void 0 || row.kind === "trend" || row.worse === "lower" || WAITS.has(metric);
}

// src/judge/machines.ts
const idOf$1 = ({ provenance }) => provenance.machine.id;
/** How many machines the runs were measured on. */
function machinesOf(records) {
	return new Set(records.map(idOf$1)).size;
}
/**
* Whether re-runs are fresh draws of the machine: every run is from a machine of its own, or the whole baseline is
* from the one machine that they are all from, so that its slowness is in both. Else a slow machine stays slow, and the
* re-runs only repeat the first (statistics.md section 1: 8.9 % false failures instead of 0.6 %).
*/
function areFresh(candidates, baseline) {
	return machinesOf(candidates) === candidates.length || machinesOf([...candidates, ...baseline]) === 1;
}

// src/model/baseline.ts
/** Comparable runs from which a gate may fail, and from which `mode: block` is justified. */
const READY = {
	judge: 5,
	block: 20
};

// src/judge/stats/normal.ts
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

// src/judge/rule.ts
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
	return limitsOf(ROWS[set], runs, .012 * (Math.min(stored, 20) - 10), keyRows);
}
/** As trendLimits, for counts and shares. */
function countLimits(runs, keyRows) {
	return limitsOf(COUNTS, runs, 0, keyRows);
}
function limitsOf({ pass, fail }, runs, wider, keyRows) {
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

// src/judge/confirm.ts
/** How a row says that it would fail, and that its runs are no fresh draws. */
const WOULD_FAIL = "would fail from";
const ONE_MACHINE = "confirm on another machine";
/**
* The word for a row. One run is the same or suspect; several fail only against enough stored commits, and only where
* they are fresh draws; what neither clears nor fails is open, and 2 further runs may decide it. `past`: the stored
* runs that have the row.
*/
function confirmed({ beyond, cleared }, records, past) {
	const runs = records.length;
	if (runs === 1) return {
		verdict: beyond ? "suspect" : "same",
		open: !cleared
	};
	if (cleared) return { verdict: "same" };
	if (!beyond) return {
		verdict: "inconclusive",
		why: `${runs} runs do not decide`,
		open: true
	};
	const stored = storedCount(past);
	if (stored < ENOUGH_STORED) return {
		verdict: "inconclusive",
		why: `${WOULD_FAIL} ${ENOUGH_STORED} stored commits on (${stored} now)`
	};
	if (!areFresh(records, past)) {
		const few = machinesOf(records);
		return {
			verdict: "inconclusive",
			why: `the runs are of ${few === 1 ? "one machine" : `only ${few} machines`}; ${ONE_MACHINE}`
		};
	}
	return { verdict: "fail" };
}

// src/judge/stats/robust.ts
/** The median; of an even number the mean of the middle two. NaN for none. */
function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)];
}
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

// src/judge/stats/gamma.ts
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

// src/judge/stats/student.ts
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

// src/judge/combine.ts
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
function momentsOf(combine, runs) {
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
	const [mu, sd] = momentsOf(combine, figures.length);
	const { centre, spread, centreVariance, nu } = usual;
	const effect = combined(figures, combine, spread) - centre - mu * spread;
	return {
		z: normalScore(effect / (spread * Math.sqrt(sd ** 2 + centreVariance)), nu),
		effect
	};
}
/** The combined figure at which `runs` runs reach the normal score `z`. */
function figureAt(z, runs, combine, usual) {
	const [mu, sd] = momentsOf(combine, runs);
	const { centre, spread, centreVariance, nu } = usual;
	return centre + mu * spread + studentOfScore(z, nu) * spread * Math.sqrt(sd ** 2 + centreVariance);
}

// src/judge/counts.ts
/** A rise counts from 5 events and 0.05 percentage points on (statistics.md section 3, "Errors, counters"). */
const LEAST_EVENTS = 5;
const LEAST_SHARE = 5e-4;
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
	return Math.max(LEAST_EVENTS, n === null ? 0 : LEAST_SHARE * n);
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

// src/judge/runs.ts
/** Percentiles that a record holds, and where. */
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
/** The percentiles that a gate may ask for. */
const GATED_PERCENTILES = [...STORED.keys()];
/** The gated quantile of a trend; undefined where records do not hold it. */
function quantileOf(stats, percent) {
	return STORED.get(percent)?.(stats);
}
/** Samples that count as draws: messages that can be told apart, where they can. */
function draws({ count, distinct }) {
	return distinct ?? count;
}
/** Whether a figure can be a number of things. */
function isCount(value) {
	return Number.isSafeInteger(value) && value >= 0;
}
/** Draws that the quantile needs to be judged: 500 for p99. */
function drawsNeeded(percent) {
	return Math.ceil(Number((500 / (100 - percent)).toPrecision(12)));
}
/**
* Why the figures cannot be those of one run, or undefined: all finite, not below 0 (times of one clock are not),
* and in order.
*/
function nonsense(stats) {
	const { min, p25, p50, p75, p90, p95, p975, p99, p999, max, count, distinct } = stats;
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
	if (!ladder.every((value, i) => i === 0 || value >= ladder[i - 1] - 1e-9 * Math.abs(value))) return "its quantiles are not in order";
	if ((p25 ?? p50) < 0) return "a quarter of its values are below 0: the clocks of the service and the generator differ";
}
/** Added before the logarithm where a quantile in use is 0: what a clock of whole ms cannot see, in ms. */
function floorOf(runs) {
	return runs.some(({ p25, p50, slices }) => (p25 ?? p50) <= 0 || (slices ?? []).some((slice) => slice !== null && slice <= 0)) ? 1 : 0;
}
/**
* Natural logs of a run's figures, plus `floor`. The figures must not be nonsense. `probe`: ms of the machine probe,
* null where it was not measured.
*/
function logRun(stats, percent, floor, probe = null) {
	const ln = (value) => Math.log(value + floor);
	const lnOrNull = (value) => value === void 0 ? null : ln(value);
	const slices = stats.slices?.filter((slice) => slice !== null && slice >= 0) ?? [];
	return {
		count: draws(stats),
		top: ln(quantileOf(stats, percent) ?? stats.p99),
		p25: lnOrNull(stats.p25),
		p50: ln(stats.p50),
		p75: lnOrNull(stats.p75),
		p95: ln(stats.p95),
		p975: lnOrNull(stats.p975),
		p99: ln(stats.p99),
		probe: probe !== null && probe > 0 && Number.isFinite(probe) ? Math.log(probe) : null,
		slices: slices.length === 10 ? slices.map((slice) => ln(slice)) : null
	};
}
/** A clock of whole ms: every value of every run is whole. */
function wholeMs(runs) {
	return runs.every(({ whole, min, max }) => whole && Number.isInteger(min) && Number.isInteger(max));
}

// src/judge/gate-closes-kinds.ts
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
		const kind = kindOf$2(close);
		if (kind !== null) counts.set(idOf(kind), (counts.get(idOf(kind)) ?? 0) + close.count);
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
function kindOf$2({ code, side, how }) {
	const ours = side === "plan" || side === "generator";
	if (ours && how === "frame") return null;
	return {
		code: code === "none" || /^[1-4]\d{3}$/.test(code) ? code : "other",
		how: HOWS.includes(how) ? how : "other",
		ours
	};
}
/** Equal for equal kinds. */
function idOf({ code, how, ours }) {
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

// src/judge/gate-closes-sentence.ts
/** `orders sockets`. */
function socketsOf$1({ feed, scenario }) {
	const of = [feed, scenario === feed ? null : scenario].filter((name) => name !== null);
	return of.length === 0 ? "all sockets" : `${of.join(" ")} sockets`;
}
/**
* One sentence a row: which sockets ended how, how often in the runs in use and now, as a share of the sockets and
* per time that they were open, what decided, the verdict.
*/
function closeSentence(gate, found, comparison) {
	const { kind, verdict, why = "no figures" } = found;
	const what = `${socketsOf$1(gate)} ${kind === null ? "that the plan did not close" : kindWords(kind)}`;
	const now = nowWords(found, comparison);
	const past = pastWords(found, comparison);
	switch (verdict) {
		case "no_baseline": return `${what}: ${now}; no stored run to compare with`;
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
	return `${figure(baseline, "count")} in ${runs === 1 ? "" : "the median of "}${last}`;
}
function decision(found) {
	if (found.fresh) return `new, and counts from ${integer(found.limit ?? 0)} on`;
	return `decided by the count, on a square-root scale${scores(found)}`;
}
function scores({ z, zLimit }) {
	return z === void 0 ? "" : ` (z ${score(z)}, limit ${score(zLimit ?? null)})`;
}

// src/judge/gate-closes.ts
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
	const all = together(own, past);
	if (own.length < records.length) return [{
		...all,
		...not("its counts are not possible")
	}];
	if (own.some(({ opened }) => opened === 0)) return [{
		...all,
		...not("no socket opened")
	}];
	if (past.length === 0) return [{
		...all,
		verdict: "no_baseline"
	}];
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
		open: found.some(({ open }) => open === true)
	}];
}
/** One row for each finding. `unjudged`: why no row may be judged, in one phrase; null: they may. */
function closeRows(gate, comparison, unjudged) {
	if (unjudged === null) return closeFindings(gate, comparison).map((found) => rowOf$4(gate, found, comparison));
	const [own, past] = [comparison.records, comparison.history.records].map((runs) => runs.flatMap((record) => censusOf(record, gate) ?? []));
	return [rowOf$4(gate, {
		...together(own, past),
		verdict: "not_judged",
		why: unjudged
	}, comparison)];
}
const not = (why) => ({
	verdict: "inconclusive",
	why
});
/** All closes that the plan did not make, whatever their kind. */
function together(own, past) {
	const total = ({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0);
	return {
		kind: null,
		...figures(own, past, total)
	};
}
function judgeKind(kind, own, past, { records, keyRows }) {
	const count = ({ counts }) => counts.get(idOf(kind)) ?? 0;
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
function rowOf$4(gate, found, comparison) {
	const { kind, actual = null, baseline = null } = found;
	const { feed, scenario } = gate;
	const tags = {
		...feed === null ? {} : { feed },
		...scenario === null ? {} : { scenario },
		...kind === null ? {} : kindTags(kind)
	};
	return {
		verdict: found.verdict,
		name: kind === null ? `close mix of ${socketsOf$1(gate)}` : `${socketsOf$1(gate)} ${kindName(kind)}`,
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

// src/judge/counted-runs.ts
/** The run itself. */
const recordOf = ({ record }) => record;
/** The row in every run, undefined where the candidate lacks it; a stored run without it is left out. */
function rowsOf$2({ records, history }, of) {
	return {
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
function lookedAt({ own, past: stored }, fits, value, samples) {
	const runs = own.flatMap(({ record, stats }) => stats === void 0 ? [] : [{
		record,
		stats
	}]);
	if (runs.length < own.length) return {
		verdict: "inconclusive",
		why: "no samples"
	};
	if (!runs.every(({ stats }) => fits(stats))) return {
		verdict: "inconclusive",
		why: "its counts are not possible"
	};
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
		verdict: "no_baseline",
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

// src/judge/finding.ts
/** The smallest change that counts, in ln: 2 %, or the gate's own `at_least`. */
function leastEffect({ atLeast }) {
	return Math.log1p(Math.max(.02, Number.isFinite(atLeast) ? atLeast : 0));
}

// src/judge/stats-rows.ts
/** The record's row of a selector, or undefined. */
function statsOf$1(record, selector) {
	const wanted = formatSelector(selector);
	return record.stats.find((row) => row.metric === selector.metric && formatSelector(row) === wanted);
}
/**
* A counter that never fired is 0, not missing, where its producer ran: sockets for what sockets do, requests for
* what requests do. `ws_close_unanswered` is counted among closes.
*/
function producerOf(metric, record) {
	const need = metricOf(metric)?.needs ?? "any";
	if (metric === "ws_close_unanswered") {
		const closes = record.closes.reduce((sum, { count }) => sum + count, 0);
		if (closes > 0) return {
			n: closes,
			what: "closes"
		};
	}
	if (need === "http") return {
		n: record.http.requests,
		what: "requests"
	};
	if (need === "any" || need === "arrival-rate") return {
		n: record.stats.find((row) => row.metric === "iterations")?.count ?? record.sockets.opened + record.http.requests,
		what: "iterations"
	};
	return {
		n: record.sockets.opened,
		what: "sockets"
	};
}
/** The counter's row; all zero where it never fired although its producer ran. */
function counterOf(record, selector) {
	const found = statsOf$1(record, selector);
	if (found !== void 0) return found.kind === "counter" ? found : void 0;
	return metricOf(selector.metric)?.kind === "counter" && producerOf(selector.metric, record).n > 0 ? {
		kind: "counter",
		...selector,
		count: 0,
		total: 0,
		rate: 0
	} : void 0;
}

// src/judge/spread.ts
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

// src/judge/throughput.ts
/** What counts as nothing beside the baseline's rates: a service that fell silent is far away, not infinitely. */
const SILENCE = 1e-9;
/**
* Throughput, of which less is worse: the rule for the body of a latency on y = −ln(rate) (statistics.md section 3,
* "Direction"), with the limits of a summary, since it has fewer channels still. `rates`: of 1, 3 or 5 runs;
* `baseline`: at least one rate, all over 0; `machine`: R. Not simulated.
*/
function divergeThroughput(rates, baseline, terms) {
	const least = SILENCE * Math.min(...baseline);
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

// src/judge/gate-throughput.ts
/** Messages, requests, iterations: less is worse. */
function judgeThroughput(gate, comparison) {
	const rows = rowsOf$2(comparison, (record) => counterOf(record, gate.selector));
	const value = (row) => gate.stat.kind === "rate" ? row.rate : row.total;
	const seen = lookedAt(rows, possible, value, ({ count }) => count);
	if ("verdict" in seen) return seen;
	const { runs, past, finding } = seen;
	const rates = past.map(({ stats }) => value(stats));
	if (rates.some((rate) => !(rate > 0))) return {
		...finding,
		verdict: "inconclusive",
		why: "a stored run has none at all"
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
		...confirmed(found, records, past.map(recordOf)),
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

// src/judge/gate-count.ts
/** The rate or the count of a rate or counter metric against its history. */
function judgeCount(gate, comparison) {
	const row = metricOf(gate.selector.metric);
	if (row?.kind === "rate") return judgeShare(gate, comparison, row.worse === "lower");
	if (row?.kind !== "counter") return {
		verdict: "inconclusive",
		why: "a trend is gated by its quantiles, p(N)"
	};
	return row.worse === "lower" ? judgeThroughput(gate, comparison) : judgeEvents(gate, comparison);
}
/** Of a rate metric: how many of n were bad. Where less is worse, those that were not true. */
function judgeShare(gate, comparison, lower) {
	const rows = rowsOf$2(comparison, (record) => {
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
	const rows = rowsOf$2(comparison, (record) => counterOf(record, gate.selector));
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
		...confirmed(found, records, past.map(recordOf)),
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

// src/judge/channels.ts
const SLICE = .3;
const EDGE = {
	name: "edge",
	words: "p99 over its own shoulder (p75 and p95)",
	of: ({ top, p75, p95 }) => p75 === null ? null : top - (p75 + p95) / 2,
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
const RATIO = {
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
const P50 = {
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
const PROBED_P50 = probed(P50);
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
	const usable = (channel) => candidates.every((run) => channel.of(run) !== null) && figuresOf$1(channel, baseline).length * 2 >= baseline.length;
	const tails = percent === MEASURED_AT ? [EDGE, TAIL].filter(usable) : [];
	const body = [
		...probe && tails.length > 0 ? [PROBED_CALM, PROBED_P50] : [],
		CALM,
		BODY,
		P50
	].find(usable);
	const fallback = tails.length === 0 && percent > 50 ? [RATIO] : [];
	return [
		...tails,
		...fallback,
		body,
		...[TREND].filter(usable)
	];
}
/** The channel's figures of all runs that have one. */
function figuresOf$1(channel, runs) {
	return runs.map(channel.of).filter((figure) => figure !== null);
}

// src/judge/noise.ts
/** R, v and b of a baseline (verdict-rule section 3). `percent`: the gated quantile. */
function noiseOf(baseline, percent, machine) {
	const heaviness = Math.max(0, median(baseline.map((run) => run.p99 - run.p95)) / Math.log(5));
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

// src/judge/divergence.ts
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
		const usual = usualOf(figuresOf$1(channel, baseline), prior, channel.nu0);
		const figures = figuresOf$1(channel, candidates);
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
	const effect = told(p99, terms);
	return {
		actual: Math.exp(p99.figure) - terms.floor,
		z: deciding.z,
		effect,
		channel: deciding.channel,
		spread: deciding.usual.spread,
		guard,
		zLimit: limits.beyond,
		beyond: deciding.z > limits.beyond && effect >= terms.atLeast,
		cleared: isCleared(deciding.z, effect, runs, limits),
		limit: limitOf(deciding, p99, runs, {
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
/** The effect, or −9 where it is under one tick of a clock of whole ms. */
function told({ effect, usual }, { wholeMs }) {
	return wholeMs && Math.exp(usual.centre) * Math.expm1(effect) < 1 ? -9 : effect;
}
function limitOf(deciding, p99, runs, terms) {
	const { channel, usual, figure } = deciding;
	if (channel.name === "trend") return null;
	const short = figureAt(terms.zLimit, runs, channel.combine, usual) - figure;
	const reached = p99.figure + short / (channel.slope === 0 ? 1 : channel.slope);
	const expected = p99.figure - p99.effect;
	const tick = terms.wholeMs ? Math.log1p(1 / Math.exp(p99.usual.centre)) : 0;
	const value = Math.exp(Math.max(reached, expected + Math.max(terms.atLeast, tick))) - terms.floor;
	return Number.isFinite(value) ? value : null;
}

// src/judge/gate-trend.ts
/** A quantile of a trend against its history: one step, k = 1, 3 or 5, of verdict-rule section 3. */
function judgeTrend(gate, comparison) {
	const { percent } = gate.stat;
	if (!GATED_PERCENTILES.includes(percent)) return inconclusive$1(`records hold the percentiles ${GATED_PERCENTILES.join(", ")} only`);
	const own = comparison.records.map((record) => trendOf(record, gate));
	const values = own.map((run) => run === void 0 ? null : quantileNumber(run.stats, percent));
	const runs = own.filter((run) => run !== void 0);
	if (runs.length < own.length) return {
		...inconclusive$1("no samples"),
		...seenIn(runs, percent),
		values
	};
	for (const { stats } of runs) {
		const wrong = unfit(stats, percent);
		if (wrong !== void 0) return {
			...inconclusive$1(wrong),
			...seenIn([{ stats }], percent),
			values
		};
	}
	const past = comparison.history.records.flatMap((record) => {
		const run = trendOf(record, gate);
		return run === void 0 || unfit(run.stats, percent) !== void 0 ? [] : [run];
	});
	const seen = {
		...seenIn(runs, percent),
		values
	};
	if (past.length === 0) return {
		verdict: "no_baseline",
		...seen
	};
	const baseline = median(past.map(({ stats }) => quantileOf(stats, percent)));
	return {
		...seen,
		baseline,
		runs: past.length,
		...compared$3(runs, past, gate, comparison)
	};
}
function inconclusive$1(why) {
	return {
		verdict: "inconclusive",
		why
	};
}
function trendOf(record, { selector }) {
	const stats = statsOf$1(record, selector);
	return stats?.kind === "trend" && stats.count !== 0 ? {
		record,
		stats
	} : void 0;
}
/** Why the run cannot be judged by this quantile, or undefined. */
function unfit(stats, percent) {
	const wrong = nonsense(stats);
	if (wrong !== void 0) return wrong;
	if (quantileOf(stats, percent) === void 0) return `its summary does not hold p${percent}`;
	const needed = drawsNeeded(percent);
	if (draws(stats) >= needed) return void 0;
	const what = stats.distinct === null ? "samples" : "distinct messages";
	return `${integer(draws(stats))} ${what}, and p${percent} needs ${integer(needed)}`;
}
function quantileNumber(stats, percent) {
	const value = quantileOf(stats, percent);
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
		n: sum(runs.map(({ stats }) => stats.count)),
		distinct: known.length === distinct.length ? sum(known) : null,
		...actual === null ? {} : { actual }
	};
}
function sum(counts) {
	return counts.reduce((total, count) => total + count, 0);
}
function compared$3(runs, past, gate, { records, history, keyRows }) {
	const { percent } = gate.stat;
	const all = [...runs, ...past];
	const floor = floorOf(all.map(({ stats }) => stats));
	const logs = all.map(({ record, stats }) => logRun(stats, percent, floor, record.health.probe));
	const found = diverge(logs.slice(0, runs.length), logs.slice(runs.length), {
		percent,
		machine: history.machine,
		wholeMs: wholeMs(all.map(({ stats }) => stats)),
		floor,
		atLeast: leastEffect(gate),
		keyRows,
		probe: gate.probe === true
	});
	const { actual, spread, z, zLimit, limit, channel } = found;
	return {
		...confirmed(found, records, past.map(({ record }) => record)),
		actual: runs.length === 1 ? quantileOf(runs[0].stats, percent) : actual,
		spread,
		z,
		zLimit,
		limit,
		channel: channel.name,
		words: wordsOf$1(found),
		combine: channel.combine
	};
}
function wordsOf$1({ channel, guard, beyond }) {
	return beyond && guard ? `${channel.words}; the body got faster` : channel.words;
}

// src/judge/names.ts
/** What a reader calls a metric. Trends stand behind their statistic, the others alone. */
const NOUNS = {
	ws_sessions: "upgrades",
	ws_connecting: "connect",
	ws_session_duration: "session length",
	ws_msgs_sent: "frames sent",
	ws_msgs_received: "messages received",
	ws_ping: "ping round trip",
	http_reqs: "requests",
	http_req_duration: "request time",
	http_req_blocked: "wait for a connection",
	http_req_connecting: "TCP connect",
	http_req_tls_handshaking: "TLS handshake",
	http_req_sending: "sending time",
	http_req_waiting: "time to first byte",
	http_req_receiving: "receiving time",
	http_req_failed: "failed requests",
	iterations: "iterations",
	iteration_duration: "iteration length",
	dropped_iterations: "dropped iterations",
	vus: "virtual users",
	vus_max: "allocated virtual users",
	data_sent: "bytes sent",
	data_received: "bytes received",
	ws_message_latency: "latency",
	ws_roundtrip: "round trip",
	ws_roundtrip_timeout: "unanswered sends",
	ws_subscribe_duration: "subscribe time",
	ws_time_to_first_message: "time to first message",
	ws_heartbeat_rtt: "heartbeat round trip",
	ws_heartbeat_missed: "missed heartbeats",
	ws_connect_failed: "failed connects",
	ws_subscribed: "subscribed sockets",
	ws_closes: "closes",
	ws_close_unanswered: "unanswered closes",
	ws_error_frames: "error frames",
	ws_messages_matched: "matched messages",
	ws_messages_malformed: "malformed messages",
	ws_messages_untimed: "messages without a time",
	gen_lag: "lag of the generator",
	script_errors: "script errors"
};
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
/** The plain name of a row: `p99 latency of orders`, `p99 quote round trip`, `failed connects`. */
function plainName(stat, selector) {
	const { metric, tags } = selector;
	const trend = metricOf(metric)?.kind === "trend";
	const noun = tags.name !== void 0 && metric === "http_req_duration" ? "" : NOUNS[metric] ?? metric;
	const perSecond = stat.kind === "rate" && metricOf(metric)?.kind === "counter" ? "per second" : "";
	return [...[
		trend ? statWord(stat) : "",
		tags.exchange ?? "",
		noun,
		perSecond
	].filter((word) => word !== ""), ...where(tags)].join(" ");
}
/** As plainName, but shorter where a sentence says the rest: `p99 of orders`. */
function subject(stat, selector) {
	const { metric, tags } = selector;
	if (metric !== "ws_message_latency" || tags.feed === void 0) return plainName(stat, selector);
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

// src/judge/sentences.ts
/**
* One sentence a row: what, by how much, against what, in which runs, normal spread, (z, limit), the channel that
* decided and how it took the runs together: the verdict.
*/
function gateSentence(row, gate, found, comparison) {
	const metric = metricOf(gate.selector.metric);
	const perSecond = gate.stat.kind === "rate" && metric?.kind === "counter";
	const show = (value) => figure(value, perSecond ? "per-second" : row.unit);
	const named = `${subject(gate.stat, gate.selector)} ${metric?.kind === "trend" ? "is" : "are"}`;
	const measured = row.actual === null ? "not measured" : `${show(row.actual)}${samples$1(row)}`;
	const why = found.why ?? "no figures";
	switch (row.verdict) {
		case "no_baseline": return `${named} ${measured}; no stored run to compare with`;
		case "not_judged": return `${named} ${measured}; not judged: ${why}`;
		case "inconclusive": return row.z === null ? `${named} ${measured}; not compared: ${why}` : `${compared$2(named, measured, row, found, show, comparison)}: inconclusive, ${why}`;
		default: return `${compared$2(named, measured, row, found, show, comparison)}: ${row.verdict}`;
	}
}
function compared$2(named, measured, row, found, show, comparison) {
	const { records, history } = comparison;
	const against = baselineWords(row, show, history.records);
	return `${row.verdict === "same" || against.startsWith("against") ? `${named} ${measured}, ${against}` : `${named} ${against}`}, ${runsWords(records)}; ${certainty(row, found, comparison)}`;
}
function samples$1({ n, distinct }) {
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
function certainty({ spread: spread$1, z, zLimit }, { words, combine }, { records, history }) {
	const scores = `(z ${score(z)}, limit ${score(zLimit)})`;
	return `${spread$1 === null ? scores : `normal spread ${spread(spread$1)} ${scores}`}, ${`decided by ${words ?? "the figure itself"}`}${combine === "wins" && records.length > 1 ? ` in all ${records.length} runs, slow ones held in` : ""}${history.mixed ? "; mixed CPU models" : ""}`;
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
	const rows = gates.map((gate) => rowOf$3(gate, finding(gate, context), context));
	const closes = closeGates.flatMap((gate) => closeRows(gate, context, context.unjudged));
	return [...rows, ...closes].toSorted((a, b) => a.line - b.line);
}
/** Whether 2 further runs may decide a key row that is open now. */
function isOpen$1(context) {
	const { gates, closeGates = [] } = context.load;
	const found = [...gates.filter(isKey).map((gate) => finding(gate, context)), ...closeGates.filter(isKey).flatMap((gate) => closeFindings(gate, context))];
	return found.every(({ verdict }) => verdict !== "fail") && found.some(({ open }) => open === true);
}
function finding(gate, context) {
	const { unjudged } = context;
	const found = compared$1(gate, context);
	return unjudged === null ? found : {
		verdict: "not_judged",
		why: unjudged,
		...shown(found)
	};
}
/** A row that may not be judged still shows what was measured. */
function shown({ actual, values, baseline, n, distinct, runs }) {
	return {
		...actual === void 0 ? {} : { actual },
		...values === void 0 ? {} : { values },
		...baseline === void 0 ? {} : { baseline },
		...n === void 0 ? {} : { n },
		...distinct === void 0 ? {} : { distinct },
		...runs === void 0 ? {} : { runs }
	};
}
function compared$1(gate, comparison) {
	if (metricOf(gate.selector.metric)?.worse === "none") return {
		verdict: "inconclusive",
		why: `neither more nor less of it is worse, so nothing can be judged${gate.selector.metric === "ws_closes" ? "; gate `closes` instead" : ""}`
	};
	const { stat } = gate;
	return stat.kind === "p" ? judgeTrend({
		...gate,
		stat
	}, comparison) : judgeCount(gate, comparison);
}
function rowOf$3(gate, found, comparison) {
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
		zLimit: found.zLimit ?? null,
		channel: found.channel ?? null,
		n: found.n ?? 0,
		distinct: found.distinct ?? null,
		runs: found.runs ?? 0,
		line: gate.line
	};
	return {
		...row,
		message: gateSentence(row, gate, found, comparison)
	};
}
/** The rows that decide. The others are listed, because every further row is a further chance of a false alarm. */
function decidingRows(rows) {
	return rows.filter((row) => row.level === "key");
}

// src/judge/reasons.ts
/** Reasons that lie in the evidence itself, before any row is looked at (design.md section 5). */
function evidenceReasons(load, record) {
	const reasons = record.problems.map(reasonOf);
	if (record.ended === "cancelled" && !reasons.some(({ outcome }) => outcome === "cancelled")) reasons.push({
		outcome: "cancelled",
		message: "the run was stopped from outside"
	});
	const ours = reasons.some(({ outcome }) => outcome === "engine" || outcome === "cancelled");
	if (!record.complete && !ours) reasons.push({
		outcome: "engine",
		message: "the evidence is incomplete; the record does not say why"
	});
	const target = unreached(load, record, ours);
	return target === void 0 ? reasons : [...reasons, {
		outcome: "target",
		message: target
	}];
}
function reasonOf({ what, fault, message }) {
	if (what === "cancelled") return {
		outcome: "cancelled",
		message
	};
	return {
		outcome: fault === "service" ? "slo" : "engine",
		message
	};
}
/**
* Why the service could not be loaded at all, with counts by reason, or undefined. In a plan with sockets the sockets
* decide; in a REST plan, that no request got through. Where the generator broke before it tried, that is no
* fault of the target's.
*/
function unreached(load, { sockets, http }, ours) {
	const kinds = Object.values(load.work.scenarios).map(({ kind }) => kind);
	if (kinds.length === 0) return void 0;
	if (kinds.includes("socket")) {
		if (sockets.opened > 0 || ours && sockets.tried <= 0) return void 0;
		const failed = sockets.failed.map(({ reason, status, count }) => [status ?? reason, count]);
		const opened = `0 of ${counted$1(sockets.tried, "socket")} opened`;
		if (sockets.tried > 0) return `${opened}: ${byReason(failed)}`;
		return http.requests > 0 ? `${opened}; ${requests$1(http)}` : `${opened}: none was tried`;
	}
	if (Math.max(http.answered > 0 ? http.requests - http.failed : 0, 0) > 0 || ours && http.requests <= 0) return void 0;
	return requests$1(http);
}
function requests$1({ requests: n, byStatus, failed, answered }) {
	const statuses = Object.entries(byStatus).map(([status, count]) => [status === "0" ? "no answer" : status, count]);
	const through = answered > 0 ? n - failed : 0;
	return `${integer(Math.max(through, 0))} of ${counted$1(n, "request")} got through: ${byReason(statuses)}`;
}
/** `refused 18, timeout 2`, the most frequent first. */
function byReason(counts) {
	if (counts.length === 0) return "no reason was seen";
	const sums = /* @__PURE__ */ new Map();
	for (const [reason, count] of counts) sums.set(reason, (sums.get(reason) ?? 0) + count);
	return [...sums].toSorted(([, a], [, b]) => b - a).map(([reason, count]) => `${reason} ${integer(count)}`).join(", ");
}
/** The outcome that a deciding row gives, where it gives one. */
const REASONS = {
	fail: ["regression"],
	suspect: ["suspect"],
	inconclusive: ["inconclusive"],
	no_baseline: ["no_baseline"],
	same: [],
	not_judged: []
};
/**
* One reason per broken SLO, and what the deciding gate rows say. `changed`: rows without a baseline have none because
* the load was changed, which is one reason for all of them.
*/
function rowReasons(slos, gates, changed = null) {
	const broken = slos.filter(({ verdict }) => verdict === "fail").map(({ message }) => ({
		outcome: "slo",
		message
	}));
	const deciding = decidingRows(gates).flatMap(({ verdict, message }) => verdict === "no_baseline" && changed !== null ? [loadChanged(changed)] : REASONS[verdict].map((outcome) => ({
		outcome,
		message
	})));
	return [...broken, ...deciding];
}
function loadChanged({ key, runs }) {
	return {
		outcome: "plan_changed",
		message: `the load of this plan was changed: its ${counted$1(runs, "stored run")} (series ${key}) had another, and are not compared with`
	};
}

// src/judge/candidate.ts
/** @throws {RangeError} where there is no run. */
function candidateOf(load, records) {
	const last = records.at(-1);
	if (last === void 0) throw new RangeError("there is no run to judge");
	const wrong = wrongBuilds(records);
	return {
		records,
		last,
		evidence: [...records.flatMap((record, i) => evidenceReasons(load, record).map(numbered(i, records.length))), ...wrong.map((message) => ({
			outcome: "target",
			message: `wrong build: ${message}`
		}))],
		saturated: records.map(({ health }) => saturation(health)),
		changed: changedBuilds(records),
		wrong,
		mismatch: mismatchOf(records)
	};
}
/** Says of which run a reason is, where there are several. */
function numbered(i, runs) {
	return ({ outcome, message }) => ({
		outcome,
		message: runs === 1 ? message : `run ${i + 1}: ${message}`
	});
}
function mismatchOf(records) {
	if (!RUN_COUNTS.includes(records.length)) return `${counted$1(records.length, "run")} are too many or too few: the rule is known for 1, 3 and 5`;
	const seen = /* @__PURE__ */ new Map();
	for (const [i, { provenance }] of records.entries()) {
		const key = identity(provenance);
		const earlier = seen.get(key);
		if (earlier !== void 0) return `run ${integer(i + 1)} is run ${integer(earlier + 1)} once more`;
		seen.set(key, i);
	}
	const series = new Set(records.map((record) => record.series.key));
	return series.size === 1 ? null : `the runs are of ${integer(series.size)} series, which are not comparable`;
}
/** Why the runs do not decide although they are whole, as reasons. */
function unfitReasons({ saturated, changed, mismatch }) {
	const spoilt = saturated.flatMap((phrases, i) => phrases.length === 0 ? [] : [saturationReason(phrases, saturated.length === 1 ? "" : ` in run ${i + 1}`)]);
	const builds = changed.map((phrase) => inconclusive(`The build changed in mid-run: ${phrase}`));
	return [
		...spoilt,
		...builds,
		...mismatch === null ? [] : [inconclusive(`Not compared: ${mismatch}`)]
	];
}
/** Inconclusive, by these phrases. */
function saturationReason(saturated, where = "") {
	return inconclusive(`The generator was saturated${where}: ${saturated.join(", ")}`);
}
function inconclusive(message) {
	return {
		outcome: "inconclusive",
		message
	};
}

// src/judge/drift.ts
/** Creeping counts from 10 % on, and beyond the chance of 1 in 400 (statistics.md section 3, "Boiling frog"). */
const LEAST = Math.log(1.1);
const CHANCE = .0025;
/** Variance of the median of seven runs, as a multiple of S²: 1.435 ÷ 7. */
const RECENT_VARIANCE = 1.435 / 7;
/**
* One row per gated quantile that can be held against its frozen reference: whether the level crept, although every
* step was accepted. `records`: the complete runs of one series in order of time, the candidate's first run the last.
*/
function driftRows(gates, records) {
	const anchor = anchorOf(records);
	if (anchor.runs.length === 0) return [];
	return gates.flatMap((gate) => rowOf$2(gate, anchor) ?? []);
}
/** What a reader is told of rows that drifted. */
function driftNotices(rows) {
	return rows.filter(({ verdict }) => verdict === "drift").map(({ message }) => `${capital$1(message)}.`);
}
function capital$1(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function rowOf$2(gate, anchor) {
	const { stat, selector } = gate;
	if (stat.kind !== "p") return void 0;
	const [reference, recent] = [rowsOf$1(gate, anchor.runs), rowsOf$1(gate, anchor.recent)];
	if (reference.length < anchor.runs.length || recent.length < anchor.recent.length) return void 0;
	const floor = floorOf([...reference, ...recent]);
	const ln = (rows) => rows.map((row) => logRun(row, stat.percent, floor).top);
	const usual = usualLevel(reference, stat.percent, floor, machineOf(anchor));
	const rise = median(ln(recent)) - usual.centre;
	const least = Math.max(LEAST, usual.limit);
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
		message: sentence$1(row)
	};
}
function rowsOf$1({ selector, stat }, records) {
	return records.flatMap((record) => {
		const row = statsOf$1(record, selector);
		return row?.kind === "trend" && nonsense(row) === void 0 && stat.kind === "p" && quantileOf(row, stat.percent) !== void 0 ? [row] : [];
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
		limit: studentOfScore(normalScoreOfTail(CHANCE), 8 + nu) * spread * Math.sqrt(RECENT_VARIANCE + centreVariance)
	};
}
function sentence$1(row) {
	const show = (value) => figure(value, row.unit);
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

// src/judge/ruling.ts
/** Why rows of a saturated generator are not judged. */
const SATURATED = "the generator was saturated";

// src/judge/excuse.ts
/** What the reasons in the evidence excuse the rows from. */
function excuseOf(evidence) {
	for (const outcome of [
		"cancelled",
		"engine",
		"target"
	]) if (evidence.some((reason) => reason.outcome === outcome)) return outcome;
	return null;
}
/** Why no gate row may be judged: there is nothing whole to compare, or nothing to compare it with. */
function whyUnjudged(excuse, saturated, storeProblem) {
	if (excuse !== null) return UNJUDGED[excuse];
	if (saturated.length > 0) return SATURATED;
	return storeProblem === void 0 ? null : "the baseline could not be read";
}
const UNJUDGED = {
	cancelled: "the run was stopped",
	engine: "the evidence is incomplete",
	target: "nothing was measured"
};

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
	const { plan, profile, work } = load;
	const { provenance, problems, timeline, duration, sockets, http, closes, health, bytes } = record;
	return {
		version: 1,
		plan: {
			name: plan.name,
			file: plan.file,
			profile,
			environment: work.environment ?? null
		},
		provenance,
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
/** What was there to compare with. */
function baselineFacts({ series }, baseline, { records }) {
	return {
		where: baseline?.where ?? null,
		series,
		runs: records.length,
		from: records.at(0)?.provenance.started ?? null,
		to: records.at(-1)?.provenance.started ?? null,
		others: baseline?.others ?? 0,
		written: false,
		notWritten: null
	};
}

// src/judge/notices.ts
/** What a reader should know although it changes nothing. */
function notices(load, { unknown }, gates, uncompared) {
	const deciding = new Set(decidingRows(gates));
	return [
		...gates.length > 0 && deciding.size === 0 ? ["No row of `gate` is `level: key`, so all are listed and none decides."] : [],
		...uncompared && gates.length > 0 ? ["No baseline was named (--baseline), so nothing was compared."] : [],
		...unknown.map((word) => `"${word}" in fail_on names no outcome, and has no effect.`),
		...gates.filter((row) => (row.verdict === "suspect" || row.verdict === "fail") && !deciding.has(row)).map(({ message }) => `Listed only, since the row is not key: ${message}.`),
		...bareMeanings(load)
	];
}
/** k6 counts failed handshakes in both metrics; the rows say what a bare name was taken for. */
function bareMeanings(load) {
	const written = [...load.thresholds, ...load.gates].filter(({ written: text, selector }) => isBare(text) && Object.keys(selector.tags).length > 0).map(({ written: text, selector }) => `${text.trim()} is taken as ${formatSelector(selector)}: only upgrades that succeeded.`);
	return [...new Set(written)];
}
function isBare(text) {
	try {
		return Object.keys(parseSelector(text).tags).length === 0;
	} catch {
		return false;
	}
}

// src/judge/readiness.ts
/** How many of a series' runs count as independent: complete ones of the present level, by commit (storedCount). */
function comparableRuns(records) {
	return storedCount(sinceAccepted(records.filter(({ complete }) => complete)));
}
/** Counts a stored series: its complete and incomplete runs, oldest first, at least one. */
function seriesFacts(records) {
	const newest = records.at(-1);
	return {
		...newest.series,
		plan: newest.plan.name,
		runs: records.length,
		commits: new Set(records.flatMap(({ provenance }) => provenance.commit ?? [])).size,
		seeded: records.filter(({ seeded }) => seeded === true).length,
		accepted: records.filter(({ accepted }) => accepted !== void 0).length,
		comparable: comparableRuns(records),
		from: records[0].provenance.started,
		to: newest.provenance.started
	};
}
/** What is missing to move up to `mode: block`; nothing where that is on. `level`: the stored runs, without the candidate. */
function modeNotices(mode, level) {
	if (mode === "block") return [];
	const stored = comparableRuns(level);
	if (stored < READY.block) return [`Comparable runs: ${stored < READY.judge ? `${integer(stored)} of ${READY.judge} for a gate to fail, ` : ""}${integer(stored)} of ${READY.block} to turn on mode: block.`];
	return [`${integer(stored)} comparable runs are stored: \`socketgate baseline backtest\` says whether mode: block is justified.`];
}

// src/judge/headline.ts
/** How often an unchanged build is suspect with four channels and Z over 2: measured with generated runs. */
const SUSPECT_BY_CHANCE = "About 1 unchanged build in 16 looks so.";
/** The verdict in one sentence, or two. */
function headline(outcome, reasons, rows) {
	const first = reasons[0]?.message ?? "";
	const more = reasons.filter((reason) => reason.outcome === outcome).length - 1;
	const others = more > 0 ? ` And ${integer(more)} more of the kind.` : "";
	switch (outcome) {
		case "pass": return passed(rows);
		case "slo": return `${sentence(first)}${others} ${sloCount(rows.slos)}`.trim();
		case "suspect": return `${sentence(first)}${others} ${SUSPECT_BY_CHANCE}`;
		case "regression":
		case "inconclusive": return `${sentence(first)}${others}`;
		case "no_baseline": return `There is no stored run to compare with; ${lowered(sloCount(rows.slos))}`;
		case "target": return first.startsWith("wrong build") ? sentence(capital(first)) : `Nothing was measured: ${sentence(first)}`;
		case "engine": return `The evidence is incomplete by the generator's fault: ${sentence(first)}`;
		case "cancelled": return `Not judged: ${sentence(first)}`;
		case "store": return `The baseline failed: ${sentence(first)} ${sloCount(rows.slos)}`;
		default: return first === "" ? outcomeRow(outcome).meaning : sentence(first);
	}
}
function passed({ slos, gates }) {
	const furthest = decidingRows(gates).filter(({ verdict }) => verdict === "same").toSorted((a, b) => (b.z ?? 0) - (a.z ?? 0))[0];
	return furthest === void 0 ? sloCount(slos) : `${sentence(furthest.message)} ${sloCount(slos)}`;
}
/** `All 5 SLOs are met.`, `1 of 5 SLOs fails.` */
function sloCount(slos) {
	const count = (verdict) => slos.filter((row) => row.verdict === verdict).length;
	const [met, fail, indicative] = [
		count("met"),
		count("fail"),
		count("indicative")
	];
	const total = integer(slos.length);
	if (slos.length === 0) return "No SLO was set.";
	const few = indicative > 0 ? `, ${integer(indicative)} indicative` : "";
	if (fail > 0) return `${integer(fail)} of ${counted$1(slos.length, "SLO")} ${fail === 1 ? "fails" : "fail"}${few}.`;
	if (met === slos.length) return met === 1 ? "The SLO is met." : `All ${total} SLOs are met.`;
	const unjudged = slos.length - met - indicative;
	return `${integer(met)} of ${counted$1(slos.length, "SLO")} met${few}${unjudged > 0 ? `, ${integer(unjudged)} not judged` : ""}.`;
}
function sentence(text) {
	const trimmed = text.trim();
	return /[.:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function lowered(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

// src/judge/next-steps.ts
/** What to do next: commands, times, places; at most three. */
function nextSteps(known) {
	return stepsOf$1(known).slice(0, 3);
}
function stepsOf$1(known) {
	const { outcome, baseline } = known;
	switch (outcome) {
		case "pass": return [];
		case "slo": return [
			...closeSteps(known),
			serviceLog(known),
			placeOf(known)
		].filter((step) => step !== "");
		case "regression": return [
			closeLog(known),
			COMMITS,
			ACCEPT
		].filter((step) => step !== "");
		case "suspect": return [`Confirm it with \`runs: 3\` in the profile: one run never does. Or measure again: \`${command(known)}\`.`, serviceLog(known)].filter((step) => step !== "");
		case "inconclusive": return known.saturated ? saturatedSteps(known) : openSteps(known);
		case "no_baseline": return baseline?.where == null ? [`Store runs of an accepted build: \`${command(known)} --baseline dir:baseline\`.`] : [`Run it on the accepted build, 5 times or more: \`${command(known)}\`. Each run that passes is stored.`];
		case "target": return targetSteps(known);
		case "engine": return [`See what this machine lacks: \`socketgate doctor ${quoted(known.plan.file)}${profile$1(known)}\`.`];
		case "cancelled": return [`Run it again: \`${command(known)}\`.`];
		default: return [outcomeRow(outcome).next];
	}
}
const COMMITS = "Look at the commits since the last stored run: one of them is the likely cause.";
const ACCEPT = "If it is intended: `socketgate baseline accept --reason \"…\"`. The next runs are then compared with this one.";
/** The row was compared, and the runs leave it open; or it could not be compared at all. */
function openSteps(known) {
	const open = decidingRows(known.gates).find(({ verdict, z }) => verdict === "inconclusive" && z !== null);
	if (open === void 0) return fewSteps(known);
	if (open.message.includes("would fail from")) {
		const where = known.baseline?.where ?? "WHERE";
		return [`Store runs of an accepted build, so that a row can fail: \`${`socketgate baseline seed ${quoted(known.plan.file)}${profile$1(known)} --runs 5 --baseline ${quoted(where)}`}\`.`, COMMITS];
	}
	if (open.message.includes("confirm on another machine")) return ["Confirm it on another machine: run the same there, or give `socketgate judge` records of several machines."];
	return [`Measure again: \`${command(known)}\`.`, "If it stays open: a longer profile, or more `runs` (at most 5), or a quieter machine."];
}
/** The command that measures this plan again, as somebody would type it. */
function command(known) {
	const where = known.baseline?.where;
	return `socketgate run ${quoted(known.plan.file)}${profile$1(known)}${where == null ? "" : ` --baseline ${quoted(where)}`}`;
}
function profile$1({ plan }) {
	return plan.profile === "full" || plan.profile === "" ? "" : ` --profile ${quoted(plan.profile)}`;
}
function quoted(word) {
	return /^[\w./:@%,=#-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
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
/** The close codes that the service itself chose, where it did. */
function closeSteps({ closes }) {
	const worst = closes.filter(({ side, code }) => side === "service" && ![
		"1000",
		"1001",
		"none"
	].includes(code)).toSorted((a, b) => b.count - a.count)[0];
	if (worst === void 0) return [];
	const of = worst.feed === null ? "" : ` of ${worst.feed}`;
	return [`See why the service closed ${counted$1(worst.count, "socket")}${of} with ${worst.code}.`];
}
/** Where to look first: at the service's closes, where they are what diverged. */
function closeLog(known) {
	const [step] = known.gates.some(({ verdict, counts }) => verdict === "fail" && counts !== void 0) ? closeSteps(known) : [];
	return [step ?? "", serviceLog(known)].filter((text) => text !== "").join(" ");
}
function placeOf({ plan, slos }) {
	const broken = slos.find(({ verdict, line }) => verdict === "fail" && line > 0);
	return broken === void 0 ? "" : `If the limit is wrong, it stands in ${plan.file}, line ${broken.line}.`;
}
function saturatedSteps(known) {
	return [
		`Run it again on a quiet machine: \`${command(known)}\`.`,
		"If it comes back: a machine with more cores, or a smaller `vus` in the profile.",
		`See what this machine can hold: \`socketgate doctor ${quoted(known.plan.file)}${profile$1(known)}\`.`
	];
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
	const reasons = new Set(known.sockets?.failed.map(({ reason, status }) => status ?? reason) ?? []);
	const statuses = Object.keys(known.http?.byStatus ?? {});
	return [
		[...reasons, ...statuses].some((word) => word === "401" || word === "403" || word === "login") ? `See whether the login of ${known.plan.file} is accepted: the service is up, but lets nobody in.` : `See whether the service is up, and whether \`targets\` in ${known.plan.file} has its address.`,
		serviceLog(known),
		`Then: \`${command(known)}\`.`
	].filter((text) => text !== "");
}

// src/judge/settle.ts
/** The verdict with what became of its record. A further reason never hides the ones before it. */
function settle(verdict, { reason, written, notWritten }) {
	const baseline = verdict.baseline && {
		...verdict.baseline,
		written: written ?? verdict.baseline.written,
		notWritten: written === true ? null : notWritten ?? reason?.message ?? verdict.baseline.notWritten
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
	});
}
/** Puts a decided verdict into words. */
function complete(facts, decision, { mode, failOn }) {
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
			saturated
		})
	};
}

// src/judge/stats/binomial.ts
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

// src/judge/claim.ts
/** A claim is refuted where chance alone would rarely put so many beyond the bound. */
const RARELY = .001;
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
	if (claims && binomialTail(beyond, n, share) < RARELY) return "fail";
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

// src/judge/slo-sentences.ts
const LIMITS = {
	"<": "under",
	"<=": "at most",
	">": "over",
	">=": "at least",
	"==": "exactly",
	"!=": "not"
};
/** One sentence a row: `p99 latency of orders is 312.0 ms, must be under 200.0 ms (n 4,100, 61 beyond)`. */
function sloSentence(row, { plural, counts, why }) {
	const limit = `must be ${LIMITS[row.operator] ?? row.operator} ${bound(row.expected, row.unit)}`;
	const because = why === void 0 ? "" : `; ${why}`;
	if (row.actual === null) return `${row.name} ${limit}: not measured${because}`;
	const few = row.verdict === "indicative" && why === void 0 ? "; too few samples to judge" : "";
	const verb = plural ? "are" : "is";
	const measured = figure(row.actual, row.unit);
	return `${row.name} ${verb} ${measured}, ${limit} (${samples(row, counts ?? "")})${because}${few}`;
}
function samples({ n, distinct, beyond }, counts) {
	const parts = [`n ${integer(n)}${counts === "" ? "" : ` ${counts}`}`];
	if (distinct !== null && distinct !== n) parts.push(`${integer(distinct)} distinct`);
	if (beyond !== null) parts.push(`${integer(beyond)} beyond, ${percentage(n > 0 ? beyond / n : 0)}`);
	return parts.join(", ");
}

// src/judge/deliveries.ts
/** The share of the stated rate that a service must deliver where the plan demands nothing else. */
const HALF = .5;
/** Messages that the stated rate must promise before their lack says anything. */
const ENOUGH_PROMISED = 10;
/**
* The default SLO on `messages.rate`: at least half of it is received. Matched messages against subscribed
* socket-seconds, which are its n. A threshold of the plan on `ws_msgs_received` of the same feed replaces it.
*/
function deliveryRows(context) {
	const { load, record } = context;
	const own = load.thresholds.filter(({ from, selector }) => from === "plan" && selector.metric === "ws_msgs_received").map(({ selector }) => selector.tags.feed);
	return record.deliveries.filter(({ feed }) => feed === null || !own.includes(feed)).map((delivery) => rowOf$1(delivery, ruling$1(delivery, context)));
}
function ruling$1(delivery, { record, saturated, excuse, because = SATURATED }) {
	const { stated, matched, socketSeconds, scenario } = delivery;
	const none = {
		actual: null,
		n: 0,
		distinct: null,
		beyond: null
	};
	if (![
		matched / Math.max(socketSeconds, .001),
		socketSeconds,
		stated
	].every((value) => Number.isFinite(value) && value >= 0)) return {
		...none,
		verdict: "fail",
		why: "its counts are not possible"
	};
	if (socketSeconds < .001) {
		if (excuse !== null) return {
			...none,
			verdict: "not_judged",
			why: "no socket was subscribed"
		};
		if (phaseLength(record.timeline[scenario] ?? [], "steady") <= 0) return {
			...none,
			verdict: "indicative",
			why: "the scenario has no steady phase"
		};
		return {
			...none,
			verdict: "fail",
			why: "no socket was subscribed in the steady phase"
		};
	}
	const seen = {
		actual: matched / socketSeconds,
		n: socketSeconds,
		distinct: null,
		beyond: null
	};
	if (excuse === "cancelled") return {
		...seen,
		verdict: "not_judged",
		why: "the run was stopped"
	};
	if (saturated.length > 0) return {
		...seen,
		verdict: "not_judged",
		why: because
	};
	if (seen.actual >= HALF * stated) return {
		...seen,
		verdict: "met"
	};
	if (stated * socketSeconds < ENOUGH_PROMISED) return {
		...seen,
		verdict: "indicative",
		why: "too few messages were due to tell"
	};
	return {
		...seen,
		verdict: "fail"
	};
}
function rowOf$1({ feed, scenario, stated }, { why, ...ruled }) {
	const of = feed ?? scenario;
	const row = {
		...ruled,
		name: `messages per socket of ${of}`,
		threshold: `messages.rate of ${of}: received>=${HALF * stated}/s`,
		from: "default",
		operator: ">=",
		expected: HALF * stated,
		unit: "per-second",
		line: 0
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

// src/judge/slos.ts
/** One row per threshold of the plan, then the default ones on stated rates. */
function sloRows(context) {
	const measured = new Map(context.record.measured.map((row) => [row.threshold, row]));
	return [...context.load.thresholds.map((threshold) => {
		const key = formatThreshold(threshold);
		return rowOf(threshold, key, ruling(threshold, measured.get(key), context));
	}), ...deliveryRows(context)];
}
function rowOf(threshold, key, { why, ...ruled }) {
	const { selector, expression, from, line } = threshold;
	const row = {
		...ruled,
		name: plainName(expression.statistic, selector),
		threshold: key,
		from,
		operator: expression.operator,
		expected: expression.bound,
		unit: unitOf(threshold),
		line
	};
	const plural = metricOf(selector.metric)?.kind !== "trend";
	return {
		...row,
		message: sloSentence(row, {
			plural,
			...why === void 0 ? {} : { why }
		})
	};
}
function unitOf({ selector, expression }) {
	const metric = metricOf(selector.metric);
	if (expression.statistic.kind === "count") return "count";
	if (expression.statistic.kind === "rate") return metric?.kind === "counter" ? "per-second" : "share";
	return metric?.unit ?? "count";
}
function ruling(threshold, measured, context) {
	const { record, saturated, excuse, because = SATURATED } = context;
	const { actual = null, n = 0, distinct = null, beyond = null } = measured ?? {};
	if (![
		n,
		distinct ?? 0,
		beyond ?? 0
	].every((count) => isCount(count) && count <= n)) return {
		verdict: "fail",
		actual: null,
		n: 0,
		distinct: null,
		beyond: null,
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
		...seen,
		why: "the run was stopped"
	};
	if (saturated.length > 0 && suffersFromSaturation(threshold.selector.metric)) return {
		verdict: "not_judged",
		...seen,
		why: because
	};
	if (record.abortedOn !== null && record.abortedOn === formatThreshold(threshold)) return {
		verdict: "fail",
		...seen,
		why: "the run was aborted on it"
	};
	if (seen.n <= 0) return withoutSamples(threshold, context);
	if (seen.actual === null) return {
		verdict: "fail",
		...seen,
		why: "its figure is not a number"
	};
	return compared(threshold, {
		...seen,
		actual: seen.actual
	});
}
function compared({ expression }, seen) {
	const { statistic } = expression;
	const kept = holds(expression, seen.actual);
	if (statistic.kind !== "p" || statistic.percent === 0 || statistic.percent === 100) return {
		verdict: kept ? "met" : "fail",
		...seen
	};
	const n = draws({
		count: seen.n,
		distinct: seen.distinct
	});
	const beyond = distinctBeyond(seen.beyond ?? 0, seen.n, seen.distinct);
	return {
		verdict: judgeClaim(expression, statistic.percent, {
			actual: seen.actual,
			n,
			beyond,
			holds: kept
		}),
		...seen
	};
}
/**
* n = 0 is never a pass. A counter that never fired is 0 where its producer ran; anything else without samples is
* the service's fault, unless the outcome already says that it was somebody else's.
*/
function withoutSamples({ selector, expression }, { record, excuse }) {
	const none = {
		actual: null,
		n: 0,
		distinct: null,
		beyond: null
	};
	const producer = producerOf(selector.metric, record);
	if (metricOf(selector.metric)?.kind === "counter" && producer.n > 0) {
		const verdict = holds(expression, 0) ? "met" : "fail";
		return {
			...none,
			verdict,
			actual: 0,
			n: producer.n,
			why: `counted among ${producer.what}`
		};
	}
	if (excuse !== null) return {
		...none,
		verdict: "not_judged",
		why: "no samples"
	};
	return {
		...none,
		verdict: "fail",
		why: "no samples, although the load ran"
	};
}

// src/judge/slos-runs.ts
const SEVERITY = [
	"met",
	"indicative",
	"not_judged",
	"fail"
];
/**
* One row per SLO over several runs: as the worst run shows it. A broken SLO says in how many runs it is; that is no
* confirmation of anything, since every single run has to keep it.
*/
function worstSlos(runs) {
	const byThreshold = /* @__PURE__ */ new Map();
	for (const row of runs.flat()) byThreshold.set(row.threshold, [...byThreshold.get(row.threshold) ?? [], row]);
	return [...byThreshold.values()].map((rows) => worstOf(rows, runs.length));
}
function worstOf(rows, runs) {
	const worst = rows.toSorted((a, b) => severity(b) - severity(a) || badness(b) - badness(a))[0];
	const broken = rows.filter(({ verdict }) => verdict === "fail").length;
	if (runs === 1) return worst;
	const where = broken > 0 ? `${integer(broken)} of ${counted$1(runs, "run")}` : `the worst of ${integer(runs)} runs`;
	return {
		...worst,
		message: `${worst.message}, in ${where}`
	};
}
function severity({ verdict }) {
	return SEVERITY.indexOf(verdict);
}
/** How far on the wrong side, whatever the direction; a row without a figure is the worst. */
function badness({ operator, actual, expected }) {
	if (actual === null) return Number.POSITIVE_INFINITY;
	if (operator.startsWith("<")) return actual - expected;
	return operator.startsWith(">") ? expected - actual : Math.abs(actual - expected);
}

// src/judge/judge.ts
/**
* Judges 1, 3 or 5 runs: SLOs, divergence from the baseline, outcome. Any other number is inconclusive. Pure: equal
* input gives equal output.
*
* @throws {RangeError} where there is no run.
*/
function judge(input) {
	const { load, records, baseline, storeProblem } = input;
	const candidate = candidateOf(load, records);
	const { evidence, last } = candidate;
	const context = contextOf(input, candidate);
	const gates = gateRows(context);
	const slos = worstSlos(records.map((record, i) => sloRows(sloContext(load, candidate, record, i))));
	const strictness = strictnessOf(input.mode ?? load.mode, load.failOn, input.failOn);
	const found = [
		...evidence,
		...rowReasons(slos, gates, baseline?.changed ?? null),
		...unfitReasons(candidate),
		...storeProblem === void 0 ? [] : [{
			outcome: "store",
			message: storeProblem
		}]
	];
	const level = levelOf(records, baseline?.records ?? []);
	const drift = context.unjudged === null ? driftRows(load.gates, [...level, records[0]]) : [];
	const compared = gates.length > 0 && baseline !== null && storeProblem === void 0;
	const facts = {
		...factsOf(load, last),
		complete: records.every((record) => record.complete),
		problems: records.flatMap(({ problems }) => problems),
		runs: records.map(runFacts),
		mostRuns: load.runs,
		slos,
		gates,
		baseline: baselineFacts(last, baseline, context.history),
		...drift.length === 0 ? {} : { drift },
		notices: [
			...notices(load, strictness, gates, baseline === null && storeProblem === void 0),
			...driftNotices(drift),
			...compared ? modeNotices(strictness.mode, level) : []
		]
	};
	return complete(facts, decide(found, strictness.failOn), strictness);
}
/**
* Runs that would be measured next before the gate can decide: 2, or 0. None where the profile allows none, or where
* no further run could change the outcome: something graver is found, the evidence is not whole, a generator was
* saturated (it stays so), or there is nothing to compare with.
*/
function moreRuns(input) {
	const { load, records } = input;
	if (records.length + 2 > load.runs) return 0;
	const { reasons } = judge(input);
	const graver = reasons.some(({ outcome }) => byPrecedence(outcome, "suspect") < 0);
	const context = contextOf(input, candidateOf(load, records));
	if (graver || context.unjudged !== null) return 0;
	return isOpen$1(context) ? 2 : 0;
}
function contextOf({ load, baseline, storeProblem }, candidate) {
	const { records, last, evidence, saturated, changed, wrong, mismatch } = candidate;
	const unjudged = (wrong.length > 0 ? "it is the wrong build" : null) ?? whyUnjudged(excuseOf(evidence), saturated.flat(), storeProblem) ?? (changed.length > 0 ? CHANGED : mismatch);
	return {
		load,
		records: mismatch === null ? records : [last],
		history: historyOf(records, baseline?.records ?? []),
		keyRows: keyRowsOf(load),
		unjudged
	};
}
const CHANGED = "the build changed in mid-run";
function sloContext(load, candidate, record, i) {
	const { saturated, changed } = candidate;
	const unfit = saturated[i] ?? [];
	return {
		load,
		record,
		saturated: [...unfit, ...changed],
		...unfit.length === 0 ? { because: CHANGED } : {},
		excuse: excuseOf(evidenceReasons(load, record))
	};
}

// src/judge/storable.ts
/**
* May this run be added to the baseline? As the outcome table says (design.md section 5), every reason being asked; a
* suspect run may, because leaving it out would cut the history at the top. An inconclusive run may only where noise
* left it open: what could not be measured well does not describe the service.
*/
function mayStore(verdict) {
	if (!verdict.complete) return {
		stored: false,
		why: "its evidence is incomplete"
	};
	const refused = verdict.reasons.find(({ outcome }) => !outcomeRow(outcome).stored);
	if (refused !== void 0) return {
		stored: false,
		why: `its outcome is ${refused.outcome}`
	};
	if (verdict.health !== null && saturation(verdict.health).length > 0) return {
		stored: false,
		why: "the generator was saturated"
	};
	const apart = verdict.reasons.find(({ outcome, message }) => outcome === "inconclusive" && !verdict.gates.some((row) => row.message === message));
	if (apart !== void 0) return {
		stored: false,
		why: `it is not judged: ${apart.message}`
	};
	const open = decidingRows(verdict.gates).find(({ verdict: row, z }) => row === "inconclusive" && z === null);
	return open === void 0 ? { stored: true } : {
		stored: false,
		why: `${open.name} could not be judged`
	};
}

// src/conclude.ts
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
function asked(load, records, past, { mode, failOn }) {
	return {
		load,
		records,
		...past,
		...mode && { mode },
		...failOn && { failOn }
	};
}
/**
* Judges runs of one candidate against their baseline, all of them together, and adds every one where they may be
* added: to keep only the best would cut the history at the top.
*/
async function conclude(load, records, judgement, known) {
	const past = known ?? await pastOf(records[0], judgement);
	const verdict = judge(asked(load, records, past, judgement));
	if (judgement.store === null) return verdict;
	const may = judgement.append ? mayStore(verdict) : {
		stored: false,
		why: "asked not to (--no-store)"
	};
	if (!may.stored) return settle(verdict, {
		written: false,
		notWritten: may.why
	});
	return await keep(verdict, newOf(records, past), load, judgement.store);
}
/** Runs that are stored already are judged again, but not stored again. */
function newOf(records, { baseline }) {
	const stored = new Set(baseline?.records.map(({ provenance }) => identity(provenance)));
	return records.filter(({ provenance }) => !stored.has(identity(provenance)));
}
/** A failed write never hides the verdict: it becomes one more reason. */
async function keep(verdict, records, load, store) {
	const gated = load.gates.map(({ selector }) => formatSelector(selector));
	try {
		for (const record of records) await store.append(record, gated);
		return settle(verdict, { written: true });
	} catch (error) {
		return settle(verdict, {
			written: false,
			reason: {
				outcome: "store",
				message: storeMessage(error)
			}
		});
	}
}
/** @throws whatever is not the store's own trouble. */
function storeMessage(error) {
	if (error instanceof StoreError) return error.message;
	throw error;
}

// src/evidence/column.ts
const FIRST = 16;
const LARGEST$1 = 65536;
/**
* The samples of one metric and tag set: 8 or 16 bytes each, in chunks that double up to 64 Ki samples, so that a
* long run never copies what it holds and twenty thousand short series cost little.
*/
var Column = class {
	#full = [];
	#chunk = {
		times: new Float64Array(FIRST),
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
		const length = Math.min(LARGEST$1, Math.max(FIRST, this.#used * 2));
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

// src/evidence/group.ts
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

// src/evidence/text.ts
/**
* Foreign text in a message of ours: cut to 40 characters, everything but printable ASCII escaped, so that no
* control, bidirectional or terminal sequence of a service gets through.
*/
function escaped(text) {
	return [...text].slice(0, 40).map((char) => /[ -~]/.test(char) ? char : `\\u{${char.codePointAt(0).toString(16)}}`).join("") + (text.length > 40 ? "…" : "");
}
/** `1 socket`, `3 sockets`: a number never stands without its unit. */
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/evidence/leaves.ts
/** The most pairs of metric and tag set that a run may have. */
const MOST_SERIES = 2e4;
/** The most tag sets of `ws_closes`, before the service's own reasons are no longer told apart. */
const MOST_CLOSES = 1e3;
/** Finds the leaf of a sample: by the identity of its tags, by their content only where they are new. */
var Leaves = class {
	#byTags = /* @__PURE__ */ new Map();
	#byContent = /* @__PURE__ */ new Map();
	#closes = 0;
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
			column: new Column()
		};
		this.#byContent.set(key, leaf);
		if (metric === "ws_closes") this.#closes++;
		return leaf;
	}
	/** A service that sends another reason to every socket must not be able to end the run as our failure. */
	#bounded(metric, tags) {
		return metric === "ws_closes" && this.#closes >= MOST_CLOSES && tags.reason !== void 0 ? {
			...tags,
			reason: "other"
		} : tags;
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
		return kept[Math.ceil(.99 * kept.length) - 1];
	}
	#phase(elapsed) {
		const phases = Object.values(this.#load.timeline).map((list) => phaseAt(list, elapsed)).filter((phase) => phase !== void 0);
		return [...new Set(phases)].join(" ");
	}
};

// src/evidence/quantile.ts
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

// src/evidence/agreement.ts
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
		if (seen === null || Math.abs(told - seen.value) <= seen.tolerance * Math.abs(told)) continue;
		return {
			what: "summary-mismatch",
			fault: "engine",
			message: `k6's summary and its samples disagree: ${statistic} of ${escaped(formatSelector(selector))} is ${told} in the summary and ${seen.value} in the samples`
		};
	}
	return null;
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

// src/evidence/moments.ts
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
	constructor(load, leaves, starts) {
		const first = leaves.reduce((t, { column }) => Math.min(t, column.first), Number.POSITIVE_INFINITY);
		const last = leaves.reduce((t, { column }) => Math.max(t, column.last), Number.NEGATIVE_INFINITY);
		const known = new Map([...firstSamples(leaves), ...starts]);
		const started = Object.keys(load.work.scenarios).flatMap((name) => known.get(name) ?? []);
		this.start = started.length > 0 ? Math.min(...started) : Number.isFinite(first) ? first : 0;
		this.end = Math.max(this.start, Number.isFinite(last) ? last : this.start);
		this.#stretches = stretchesOf(load, known, Number.isFinite(first) ? first : 0);
	}
	/** ms from the first scenario's start to the last sample. */
	get duration() {
		return this.end - this.start;
	}
	/**
	* The phases of a metric's samples, in time order: assigned by time for the engine's own metrics, the one tag for
	* those of `vu/`. Where the plan fixes the tag `phase`, time still says what is steady.
	*/
	piecesOf(metric, tags) {
		const stretch = this.#stretches.get(tags.scenario ?? "");
		const fixed = stretch?.fixed;
		const byTime = fixed !== void 0 || metricOf(metric)?.from === "engine";
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
function stretchesOf(load, known, first) {
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

// src/evidence/cells.ts
const WIDTH = 10 + 1;
/** Splits a leaf by phase and sorts what has to be sorted, each value once. */
function cellsOf(leaf, kind, moments) {
	const pieces = moments.piecesOf(leaf.metric, leaf.tags);
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
function kindOf$1(metric, statistics) {
	if (metric === "message_sent") return "trend";
	const known = metricOf(metric);
	if (known !== void 0) return known.kind;
	const names = new Set(statistics);
	if (names.has("passes") || names.has("fails")) return "rate";
	if (names.has("value")) return "gauge";
	return names.has("rate") ? "counter" : "trend";
}

// src/evidence/census.ts
/** Reasons that are told apart in a record; the rest is `other`. */
const MOST_REASONS = 20;
/** How sockets ended, the most frequent first. */
function closesOf(cube) {
	const cells = cube.get("ws_closes") ?? [];
	const kept = frequentReasons(cube);
	const rows = cells.map(({ tags, sum }) => {
		const reason = tags.reason ?? null;
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
	const counts = [...groupBy(cube.get("ws_closes") ?? [], (cell) => cell.tags.reason ?? "")].map(([reason, cells]) => ({
		reason,
		count: sumOf(cells, (cell) => cell.sum)
	}));
	counts.sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
	return new Set(counts.slice(0, MOST_REASONS).map(({ reason }) => reason));
}
/** HTTP requests by status; `0` is k6's status of a request without an answer. */
function httpOf(cube) {
	const byStatus = {};
	for (const { tags, sum } of cube.get("http_reqs") ?? []) {
		const status = tags.status ?? "0";
		byStatus[status] = (byStatus[status] ?? 0) + sum;
	}
	const requests = sumOf(Object.values(byStatus), (count) => count);
	const failed = sumOf(cube.get("http_req_failed") ?? [], (cell) => cell.trues);
	return {
		requests,
		answered: requests - (byStatus["0"] ?? 0),
		failed,
		byStatus
	};
}
/** Bytes sent and received, as the engine counts them. */
function bytesOf(cube) {
	return {
		sent: sumOf(cube.get("data_sent") ?? [], (cell) => cell.sum),
		received: sumOf(cube.get("data_received") ?? [], (cell) => cell.sum)
	};
}

// src/evidence/completeness.ts
/**
* Why the evidence is not whole, and whose fault that is (design.md section 5, "Whose fault is missing evidence").
* A clean end of the engine proves nothing; this does.
*/
function problemsOf(evidence) {
	return [
		howItEnded,
		noSummary,
		torn,
		scriptErrors,
		nonFinite,
		fewSessions,
		noRequests,
		noMessages
	].flatMap((rule) => rule(evidence));
}
/** Nothing is missing by our fault; what the service owes is judged in rows. */
function isComplete(problems) {
	return problems.every(({ fault }) => fault === "service");
}
/** Sockets that the service left hanging: then k6 cannot end, and that is not k6's fault. */
function unanswered({ cube, sockets }) {
	const closes = total(cube, "ws_close_unanswered");
	const upgrades = sumOf(sockets.failed, (row) => row.reason === "timeout" ? row.count : 0);
	const parts = [...closes > 0 ? [counted(closes, "unanswered close")] : [], ...upgrades > 0 ? [counted(upgrades, "unanswered upgrade")] : []];
	return parts.length > 0 ? parts.join(" and ") : null;
}
function howItEnded(evidence) {
	const { how, detail } = evidence.end;
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
	const broken = lines > 0 ? [`${counted(lines, "line")} that are no samples`] : [];
	const cut = bytes > 0 && endedByItself(evidence) ? [`${counted(bytes, "byte")} of an unfinished line`] : [];
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
		message: `${counted(sum, "exception")} in the generator's own code: ${places.slice(0, 5).join(", ")}`
	}];
}
function nonFinite({ nonFinite }) {
	const sum = sumOf(nonFinite.values(), (count) => count);
	if (sum === 0) return [];
	const names = [...nonFinite.keys()].slice(0, 3).map(escaped).join(", ");
	return [{
		what: "non-finite",
		fault: "engine",
		message: `${counted(sum, "sample")} without a finite value or time, of ${names}`
	}];
}
/** Every VU of a socket scenario tries one upgrade at least, unless it never got its token. */
function fewSessions(evidence) {
	const { load, sockets, end } = evidence;
	const planned = sumOf(Object.values(load.work.scenarios), (scenario) => scenario.kind === "socket" ? peakVUs(scenario.load) : 0);
	if (end.how !== "clean" || planned === 0 || sockets.tried >= planned / 2) return [];
	const message = `${counted(sockets.tried, "upgrade")} tried, where the plan has ${counted(planned, "virtual user")} with sockets`;
	if (!loginFailed(evidence)) return [{
		what: "few-sessions",
		fault: "engine",
		message
	}];
	return [{
		what: "few-sessions",
		fault: "service",
		message: `${message}: the login failed`
	}];
}
function loginFailed({ load, cube }) {
	const name = load.work.login?.request.name;
	const failures = (cube.get("http_req_failed") ?? []).filter(({ tags }) => tags.name === name);
	return name !== void 0 && failures.some((cell) => cell.trues > 0);
}
/** The most VUs that an executor runs at once. */
function peakVUs(load) {
	switch (load.executor) {
		case "ramping-vus": return Math.max(load.startVUs, ...load.stages.map((stage) => stage.target));
		case "constant-vus":
		case "per-vu-iterations": return load.vus;
		case "constant-arrival-rate":
		case "ramping-arrival-rate": return load.maxVUs;
	}
}
/** A clean end without a single upgrade or request that the plan must make. */
function noRequests(evidence) {
	const { load, end, sockets, cube } = evidence;
	if (end.how !== "clean") return [];
	const scenarios = Object.values(load.work.scenarios);
	const needsHttp = load.work.login !== void 0 || scenarios.some(({ kind }) => kind === "rest");
	const missing = [];
	if (needsHttp && !cube.has("http_reqs")) missing.push("http_reqs");
	if (sockets.opened > 0 && !cube.has("ws_subscribed")) missing.push("ws_subscribed");
	if (sockets.opened > 0 && !cube.has("ws_closes")) missing.push("ws_closes");
	const hopeless = sockets.failed.length > 0 || loginFailed(evidence);
	if (scenarios.some(({ kind }) => kind === "socket") && !cube.has("ws_connecting") && !hopeless) missing.push("ws_connecting");
	return missing.map((metric) => ({
		what: "no-samples",
		fault: "engine",
		message: `no sample of ${metric}, which this plan must produce`
	}));
}
/** Subscribed sockets to which the service sent nothing of what the plan states. */
function noMessages({ deliveries }) {
	return deliveries.filter(({ matched, stated, socketSeconds }) => matched === 0 && stated * socketSeconds >= 1).map(({ scenario, feed, stated, socketSeconds }) => ({
		what: "no-samples",
		fault: "service",
		message: `no message on ${feed ?? scenario} in ${socketSeconds.toFixed(1)} subscribed socket-seconds, where the plan states ${stated}/s`
	}));
}
function total(cube, metric) {
	return sumOf(cube.get(metric) ?? [], (cell) => cell.sum);
}

// src/evidence/cube.ts
/** The tags that a metric is broken down by, beside feed and phase. */
const OWN = /* @__PURE__ */ new Map([
	["ws_roundtrip", "exchange"],
	["ws_roundtrip_timeout", "exchange"],
	["ws_connecting", "status"],
	["ws_sessions", "status"],
	["ws_connect_failed", "reason"],
	["script_errors", "where"]
]);
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
	return [...cube].filter(([metric]) => metric !== MESSAGE_SENT).flatMap(([metric, cells]) => breakdowns(metric, cells).flatMap((names) => brokenDown(metric, cells, names)));
}
function breakdowns(metric, cells) {
	const list = [
		[],
		["feed"],
		["feed", "phase"]
	];
	if (cells.some((cell) => cell.tags.feed === void 0)) list.push(["phase"]);
	const own = metric.startsWith("http_req") ? "name" : OWN.get(metric);
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

// src/evidence/deliveries.ts
const MATCHED = [
	"ws_message_latency",
	"ws_messages_untimed",
	"ws_messages_matched"
];
/** Matched messages against subscribed socket-seconds, both in `steady`, for every stated rate. */
function deliveriesOf(load, cube, seconds) {
	return Object.entries(load.work.scenarios).flatMap(([scenario, work]) => {
		if (work.kind !== "socket") return [];
		const socketSeconds = Math.max(0, seconds.get(scenario) ?? 0);
		return [...ratesOf(work)].map(([feed, stated]) => {
			return {
				scenario,
				feed,
				stated,
				matched: matchedIn(cube, scenario, feed),
				socketSeconds
			};
		});
	});
}
/** Messages per socket and second by feed; kinds of message in one feed add up. */
function ratesOf({ socket, tags }) {
	const stated = socket.messages.filter((messages) => messages.rate !== void 0);
	const byFeed = groupBy(stated, (messages) => messages.feed ?? tags.feed ?? null);
	return new Map([...byFeed].map(([feed, kinds]) => [feed, sumOf(kinds, (kind) => kind.rate ?? 0)]));
}
function matchedIn(cube, scenario, feed) {
	const cells = MATCHED.flatMap((metric) => cube.get(metric) ?? []).filter(({ tags, steady }) => steady && tags.scenario === scenario && (tags.feed ?? null) === feed);
	return sumOf(cells, (cell) => cell.kind === "counter" ? cell.sum : cell.count);
}
/**
* Subscribed socket-seconds in the steady time, by scenario: each subscription adds the steady time that was left,
* each end of a subscribed socket takes away what was left then. The order of events does not matter.
*/
function subscribedSeconds(leaves, moments) {
	const seconds = /* @__PURE__ */ new Map();
	for (const { metric, tags, column } of leaves) {
		const ends = metric === "ws_closes" && tags.subscribed === "true";
		if (metric !== "ws_subscribed" && !ends) continue;
		const scenario = tags.scenario ?? "";
		let ms = 0;
		column.forEach((t, value) => {
			ms += value * moments.steadyAfter(scenario, t);
		});
		seconds.set(scenario, (seconds.get(scenario) ?? 0) + (ends ? -1 : 1) * ms / 1e3);
	}
	return seconds;
}

// src/evidence/merge.ts
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

// src/evidence/health.ts
/** How fit the generator was: what the engine measured of itself, and its lag as the samples tell it. */
function healthOf(cube, health, facts) {
	const lag = new Merger().merge((cube.get("gen_lag") ?? []).flatMap((cell) => cell.parts));
	return {
		...health,
		cores: facts.cores,
		lagP99: lag.length > 0 ? quantile(lag, .99) : null,
		lagSamples: lag.length,
		droppedIterations: sumOf(cube.get("dropped_iterations") ?? [], (cell) => cell.sum),
		probe: facts.probe
	};
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

// src/evidence/sockets.ts
/** What became of the run's sockets. */
function socketsOf(cube, peak) {
	const tries = cube.get("ws_connect_failed") ?? [];
	const opened = sumOf(cube.get("ws_connecting") ?? [], (cell) => isOpen(cell.tags.status) ? cell.count : 0);
	const closed = sumOf(cube.get("ws_closes") ?? [], (cell) => cell.sum);
	return {
		tried: sumOf(tries, (cell) => cell.count),
		opened,
		subscribed: sumOf(cube.get("ws_subscribed") ?? [], (cell) => cell.trues),
		peak,
		failed: failedConnects(cube),
		unended: Math.max(0, opened - closed)
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

// src/evidence/distinct.ts
/**
* How many messages a service sent, where one message fans out to many sockets and each receipt is a sample: the
* receipts of a feed ÷ its fan-out, which the witnesses tell (isWitness in the metric table). Messages with an equal
* `sent_at` in one feed are one; equal moments in two feeds are two.
*
* Why not from the samples themselves: k6 stamps a sample when it is added, while its latency ends when the frame was
* read. So `t − value` is the `sent_at` plus the delay until the handler ran, and that (p50 0.03 ms, p99 0.2 ms, at
* most 5 ms, measured with k6 2.2 on two cores) is as wide as the gaps between messages that a service sends to each
* socket by itself from one timer.
*
* @param group Of ws_message_latency.
* @returns Null without a witness: nothing tells the messages apart.
*/
function distinctOf(group, cube, merger) {
	const witnesses = (cube.get("message_sent") ?? []).filter(({ tags }) => selects(group.selector.tags, tags));
	const ofFeed = groupBy(witnesses, ({ tags }) => tags.feed);
	let sum = 0;
	for (const [feed, receipts] of groupBy(group.cells, ({ tags }) => tags.feed)) {
		const fanOut = fanOutOf(ofFeed.get(feed) ?? [], merger);
		if (fanOut === null) return null;
		sum += receipts.reduce((count, cell) => count + cell.count, 0) / fanOut;
	}
	return Math.max(1, Math.round(sum));
}
/** Receipts per message, at least 1. */
function fanOutOf(witnesses, merger) {
	const moments = merger.merge(witnesses.flatMap((cell) => cell.parts));
	if (moments.length === 0) return null;
	let different = 1;
	for (let i = 1; i < moments.length; i++) if (moments[i] !== moments[i - 1]) different++;
	return moments.length / different;
}

// src/evidence/stats.ts
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
		whole
	};
}

// src/evidence/record.ts
/** One run's evidence, condensed: everything that is judged, and whether anything is missing. */
function condense(intake, end, facts) {
	const { load, leaves, starts, nonFinite } = intake;
	const moments = new Moments(load, leaves, starts);
	const peak = peakOf(leaves);
	const seconds = subscribedSeconds(leaves, moments);
	const opens = opensOf(leaves, moments.end);
	const cube = cubeOf(leaves.flatMap((leaf) => condensed(leaf, end, moments)));
	const sockets = socketsOf(cube, peak);
	const http = httpOf(cube);
	const deliveries = deliveriesOf(load, cube, seconds);
	const rows = rowsOf(load, cube, end, moments.duration / 1e3);
	const evidence = {
		load,
		engine: facts.provenance.engine.name,
		end,
		cube,
		sockets,
		http,
		deliveries,
		nonFinite
	};
	const problems = [...problemsOf(evidence), ...rows.problems];
	return {
		version: 1,
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
		health: healthOf(cube, end.health, facts),
		bytes: bytesOf(cube)
	};
}
/** A leaf's cells; its samples are let go, so that no value is held twice for long. */
function condensed(leaf, end, moments) {
	const words = end.summary?.get(leaf.metric)?.keys();
	const cells = cellsOf(leaf, kindOf$1(leaf.metric, words), moments);
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
		if (figures !== null) rows.stats.push(statsOf(group, figures, seconds));
		for (const threshold of load.thresholds) {
			if (formatSelector(threshold.selector) !== group.key) continue;
			measured.set(formatThreshold(threshold), measuredOf(threshold, figures, seconds));
		}
		const told = summary.get(group.key);
		const problem = told === void 0 ? null : disagreement(group.selector, told.statistics, figures);
		if (problem !== null) rows.problems.push(problem);
	}
	rows.measured.push(...load.thresholds.flatMap((threshold) => measured.get(formatThreshold(threshold)) ?? []));
	return rows;
}
/** What `vu/` emits for the evidence alone. */
const INTERNAL = /* @__PURE__ */ new Set([
	FILLER,
	SCENARIO_START,
	MESSAGE_SENT
]);
/** After a kill there is nothing to agree with: the stream may end before the summary does. */
function comparedSummary({ how, summary }) {
	const told = /* @__PURE__ */ new Map();
	if (how !== "clean" && how !== "aborted") return told;
	for (const [text, statistics] of summary ?? []) {
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
function createCollector(load) {
	return new SampleCollector(load);
}
var SampleCollector = class {
	#load;
	#leaves = new Leaves();
	#live;
	#starts = /* @__PURE__ */ new Map();
	#nonFinite = /* @__PURE__ */ new Map();
	#latest;
	constructor(load) {
		this.#load = load;
		this.#live = new Live(load);
	}
	add(batch) {
		for (const sample of batch) {
			const { t, metric, value, tags } = sample;
			if (!Number.isFinite(value) || !Number.isFinite(t)) this.#drop(metric);
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
			starts: this.#starts,
			nonFinite: this.#nonFinite
		}, end, facts);
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
* What a run may be compared with: load digest, profile, engine with its major version, environment and runner
* label (design.md, words). Of the engine's version (`2.2.0`) only the first number counts.
*/
function seriesOf(load, provenance) {
	const { engine, runnerLabel } = provenance;
	return keyed({
		digest: load.digest,
		profile: load.profile,
		engine: `${engine.name}-${engine.version.replace(/^v/, "").split(".")[0]}`,
		environment: load.work.environment ?? null,
		runnerLabel
	});
}
/** The series of these properties: equal ones, and only those, have equal keys. */
function keyed(of) {
	return {
		key: createHash("sha256").update(canonicalJson(of)).digest("hex").slice(0, 12),
		...of
	};
}

// src/model/sha256.ts
const ROUNDS = 64;
/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const K = fractions(ROUNDS, Math.cbrt);
/** The same of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const START$1 = fractions(8, Math.sqrt);
function fractions(count, root) {
	const words = [];
	for (let n = 2; words.length < count; n++) if (isPrime(n)) words.push(Math.floor(root(n) % 1 * 2 ** 32));
	return Uint32Array.from(words);
}
function isPrime(n) {
	for (let i = 2; i * i <= n; i++) if (n % i === 0) return false;
	return true;
}
/** SHA-256 (FIPS 180-4) of the text's UTF-8 bytes, in lower-case hex. Pure: no `node:crypto` in model/ and plan/. */
function sha256Hex(text) {
	const message = padded(new TextEncoder().encode(text));
	const hash = START$1.slice();
	const schedule = new Uint32Array(ROUNDS);
	for (let at = 0; at < message.byteLength; at += 64) {
		fillSchedule(schedule, message, at);
		compress(hash, schedule);
	}
	return Array.from(hash, (word) => word.toString(16).padStart(8, "0")).join("");
}
/** A one bit, zeros, and the length in bits, to a whole number of 64-byte blocks (FIPS 180-4, 5.1.1). */
function padded(bytes) {
	const blocks = Math.ceil((bytes.length + 9) / 64);
	const out = new Uint8Array(blocks * 64);
	out.set(bytes);
	out[bytes.length] = 128;
	const view = new DataView(out.buffer);
	view.setBigUint64(out.length - 8, BigInt(bytes.length) * 8n);
	return view;
}
const rotate = (x, by) => x >>> by | x << 32 - by;
function fillSchedule(w, message, at) {
	for (let t = 0; t < 16; t++) w[t] = message.getUint32(at + 4 * t);
	for (let t = 16; t < ROUNDS; t++) {
		const a = w[t - 15];
		const b = w[t - 2];
		const small0 = rotate(a, 7) ^ rotate(a, 18) ^ a >>> 3;
		const small1 = rotate(b, 17) ^ rotate(b, 19) ^ b >>> 10;
		w[t] = w[t - 16] + small0 + w[t - 7] + small1;
	}
}
function compress(hash, w) {
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
	for (let t = 0; t < ROUNDS; t++) {
		const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const choice = e & f ^ ~e & g;
		const first = h + big1 + choice + K[t] + w[t] | 0;
		const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const majority = a & b ^ a & c ^ b & c;
		h = g;
		g = f;
		f = e;
		e = d + first | 0;
		d = c;
		c = b;
		b = a;
		a = first + big0 + majority | 0;
	}
	const state = [
		a,
		b,
		c,
		d,
		e,
		f,
		g,
		h
	];
	for (let i = 0; i < 8; i++) hash[i] = hash[i] + state[i];
}

// src/plan/digest.ts
/**
* SHA-256 (hex) of what the virtual users do: equal work gives equal digests, and runs with equal digests may be
* compared. Target origins, thresholds, gates and texts are not part of `work`, and placeholders stay unresolved.
*/
function digestOf(work) {
	return sha256Hex(canonicalJson(work));
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
	const duration = endOf(shape);
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
		mode: plan.mode,
		...profile?.failOn === void 0 ? {} : { failOn: profile.failOn },
		runs: profile?.runs ?? 1,
		targets: plan.targets,
		variables: plan.variables,
		...shape,
		thresholds: plan.thresholds,
		gates: plan.gates,
		...plan.closeGates === void 0 ? {} : { closeGates: plan.closeGates },
		duration,
		grace: Math.max(0, ...Object.values(shape.work.scenarios).map(({ gracefulStop }) => gracefulStop)),
		digest: digestOf(shape.work)
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

// src/plan/parse/bytes.ts
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

// src/plan/parse/raw.ts
/** The items of a list with their pointers, without the holes that prune() leaves. */
function itemsOf(list, at) {
	const items = [];
	list?.forEach((item, index) => {
		items.push([item, below(at, index)]);
	});
	return items;
}
/** The entries of a mapping with their pointers. */
function entriesOf(mapping, at) {
	return Object.entries(mapping ?? {}).map(([key, value]) => [
		key,
		value,
		below(at, key)
	]);
}
/** The mapping with every value converted. */
function mapValues(mapping, at, convert) {
	return Object.fromEntries(entriesOf(mapping, at).map(([key, value, place]) => [key, convert(value, place, key)]));
}

// src/plan/parse/close-gates.ts
/** The rows of `gate` on close codes. */
function closeGates(plan, scenarios, context) {
	const seen = /* @__PURE__ */ new Set();
	return itemsOf(plan.gate, "/gate").flatMap(([raw, at]) => {
		if (raw.closes === void 0) return [];
		refuseBeside(raw, at, context);
		if (scenarios !== void 0) checkSockets(raw.closes, scenarios, below(at, "closes"), context);
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
		"probe"
	]) {
		if (raw[key] === void 0) continue;
		context.problem(below(at, key), `"${key}" does not stand beside "closes"; remove it`, "key");
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
		context.problem(below(at, key), `no socket has the ${key} ${quoted$1(asked)}; ${advice}`);
	}
}

// src/plan/parse/values.ts
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
	for (const [, number, unit] of text.matchAll(/([\d.]+)(ms|h|m|s)/g)) sum += Number(number) * (UNIT_MS[unit] ?? 0);
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
/** `5%` as 0.05. */
function share(text) {
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

// src/plan/parse/executors.ts
/** As k6: lib/executor/per_vu_iterations.go. */
const MAX_DURATION = 6e5;
const TAKES = 300;
/** A load as the plan writes it. */
function executor(raw, at, context) {
	const ms = (key) => context.duration(raw[key], below(at, key));
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
				stages: stages(raw, startRate, at, context),
				...pool(raw, at, context)
			};
		}
		default: {
			const startVUs = raw.start_vus ?? 0;
			return {
				executor: "ramping-vus",
				startVUs,
				stages: stages(raw, startVUs, at, context)
			};
		}
	}
}
function pool(raw, at, context) {
	return {
		takes: context.duration(raw.takes, below(at, "takes")) ?? TAKES,
		...raw.max_vus === void 0 ? {} : { maxVUs: raw.max_vus }
	};
}
function stages(raw, start, at, context) {
	const place = below(at, "stages");
	const list = itemsOf(raw.stages, place).map(([{ duration, target }, item]) => ({
		duration: context.duration(duration, below(item, "duration")),
		target: typeof target === "number" ? target : perSecond(target)
	}));
	if (start === 0 && list.every((stage) => stage.target === 0)) context.problem(place, "no stage has a target over 0: nothing would run");
	if (list.every((stage) => stage.duration === 0)) context.problem(place, "the stages last 0s together: nothing would run");
	return list;
}
/** Whether the executor starts iterations at a rate, whatever the VUs are doing. */
function isArrivalRate(load) {
	return load.executor === "constant-arrival-rate" || load.executor === "ramping-arrival-rate";
}

// src/plan/parse/emits.ts
/** Gauges of the whole run, which k6 emits outside of any scenario. */
const RUN_WIDE = /* @__PURE__ */ new Set(["vus", "vus_max"]);
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
	/** The metrics that it can emit. */
	get names() {
		return METRICS.filter((metric) => this.of(metric).length > 0).map((metric) => metric.name);
	}
};
function emissionsOf(metric, plan) {
	const common = (plan.environment === void 0 ? [] : [plan.environment]).map((name) => ["env", /* @__PURE__ */ new Set([name])]);
	if (RUN_WIDE.has(metric.name)) return [new Map(common)];
	const found = Object.entries(plan.scenarios).flatMap(([name, scenario]) => ofScenario(metric, name, scenario, plan).map((tags) => new Map([
		...openTags(metric),
		...common,
		...tags
	])));
	if (metric.needs === "http" && plan.login?.per === "run") found.push(new Map([
		...openTags(metric),
		...common,
		["name", /* @__PURE__ */ new Set(["login"])]
	]));
	return found;
}
function openTags(metric) {
	return metric.tags.map((tag) => [tag, void 0]);
}
function ofScenario(metric, name, scenario, plan) {
	const base = [
		["scenario", /* @__PURE__ */ new Set([name])],
		["phase", new Set(phasesOf(scenario, plan))],
		...Object.entries(scenario.tags).map(([tag, value]) => [tag, /* @__PURE__ */ new Set([value])])
	];
	if (metric.needs === "messages" || metric.needs === "sent-at") return messagesFor(metric.needs, scenario).map(({ feed }) => feed === void 0 ? base : [...base, ["feed", /* @__PURE__ */ new Set([feed])]]);
	if (metric.name === "ws_ping") return pings(scenario) ? [base] : [];
	if (!meets(metric.needs, scenario, plan)) return [];
	if (metric.needs === "http") return [[...base, ["name", new Set(requestsOf(scenario, plan).map((request) => request.name))]]];
	if (metric.needs === "exchange") return [[...base, ["exchange", new Set(exchangesOf(scenario))]]];
	return [base];
}
function messagesFor(need, scenario) {
	const list = scenario.kind === "socket" ? scenario.socket.messages : [];
	return need === "sent-at" ? list.filter((messages) => messages.sentAt !== void 0) : list;
}
function pings(scenario) {
	return scenario.kind === "socket" && scenario.socket.heartbeat?.by === "ping";
}
function meets(need, scenario, plan) {
	const socket = scenario.kind === "socket" ? scenario.socket : void 0;
	switch (need) {
		case "any": return true;
		case "socket": return socket !== void 0;
		case "http": return requestsOf(scenario, plan).length > 0;
		case "arrival-rate": return isArrivalRate(scenario.load);
		case "exchange": return exchangesOf(scenario).length > 0;
		case "open-await": return socket?.open.some((step) => step.await !== void 0) ?? false;
		case "heartbeat": return socket?.heartbeat !== void 0;
		case "errors": return (socket?.errors.length ?? 0) > 0;
		case "messages":
		case "sent-at": return messagesFor(need, scenario).length > 0;
	}
}
function stepsOf(scenario) {
	return scenario.kind === "rest" ? scenario.steps : [...scenario.socket.open, ...scenario.socket.whileOpen];
}
function requestsOf(scenario, { login }) {
	const own = stepsOf(scenario).flatMap(({ request }) => request === void 0 ? [] : [request]);
	return login === void 0 || login.per === "run" ? own : [...own, {
		...login.request,
		name: "login"
	}];
}
function exchangesOf(scenario) {
	return stepsOf(scenario).flatMap((step) => step.await?.as === void 0 ? [] : [step.await.as]);
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
		if (duration > 0) phases.add(target > level ? "ramp" : target < level ? "down" : "steady");
		level = target;
	}
	return [...phases];
}

// src/plan/parse/later.ts
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
	if (key === "bytes" && !isBinary(child$1(value, key))) return [];
	return (key === "*" ? Object.keys(value) : [key]).flatMap((name) => matches(child$1(value, name), rest, below(at, name)));
}
/** `match: { bytes: x }` asks for a field named bytes unless x is a mapping with an offset. */
function isBinary(value) {
	return isObject(value) && Object.hasOwn(value, "at");
}
function child$1(value, key) {
	return value[key];
}

// src/plan/parse/selectors.ts
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
	const entries = Object.entries(tags);
	if (emissions.some((emission) => entries.every(([tag, value]) => gives(emission, tag, value)))) return void 0;
	for (const [tag, value] of entries) if (!emissions.some((emission) => gives(emission, tag, value))) return badTag(metric, tag, value, emissions);
	return `no sample of ${metric.name} carries all of these tags at once: each is right, but of different scenarios`;
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
const NEEDS = {
	any: "a scenario",
	socket: "a socket scenario",
	http: "a login, a rest scenario or a request",
	"arrival-rate": "an arrival-rate executor",
	messages: "\"messages\"",
	"sent-at": "\"messages\" with \"sent_at\"",
	exchange: "a step with \"send\", \"await\" and \"as\"",
	"open-await": "an \"await\" in \"open\"",
	heartbeat: "\"heartbeat\"",
	errors: "\"errors\""
};
function nothingEmits(metric, plan) {
	const needs = metric.name === "ws_ping" ? "\"heartbeat\" with by: ping" : NEEDS[metric.needs];
	const text = `nothing in this plan emits ${metric.name}: it needs ${needs}`;
	if (metric.name === "ws_message_latency") return `${text}; for a send and its answer use ws_roundtrip`;
	const close = nearest(metric.name, plan.names);
	return close === void 0 ? text : `${text}; did you mean "${close}"?`;
}
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
/** Why a metric has no such statistic; undefined: it has. */
function statisticRefusal({ name, kind }, statistic) {
	const known = STATISTICS[kind];
	if (known.includes(statistic)) return void 0;
	return `${name} is a ${kind}: it has ${known.map((word) => word === "p" ? "p(N)" : word).join(", ")}, not ${statistic === "p" ? "p(N)" : statistic}`;
}

// src/plan/parse/gates.ts
const MAX_KEY_ROWS = 3;
const AT_LEAST = .02;
/** The quantiles that a record keeps; others could not be compared with stored runs. */
const PERCENTILES = [
	25,
	50,
	75,
	90,
	95,
	97.5,
	99,
	99.9
];
/** The rows of `gate` on metrics. At most three rows of any kind are key. */
function gates(plan, emissions, context) {
	const seen = /* @__PURE__ */ new Set();
	let keys = 0;
	return itemsOf(plan.gate, "/gate").flatMap(([raw, at]) => {
		if (raw.level === "key" && ++keys > MAX_KEY_ROWS) context.problem(below(at, "level"), `at most ${MAX_KEY_ROWS} rows of the gate are key; make this one normal`);
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
	const of = wanted(raw.metric, below(at, "metric"), "value", emissions, context);
	if (of === void 0) return void 0;
	const stat = statOf(raw.stat, of.metric, below(at, raw.stat === void 0 ? "metric" : "stat"), context);
	if (stat === void 0) return void 0;
	if (raw.probe === true && stat.kind !== "p") context.problem(below(at, "probe"), "the machine probe corrects times only; remove it", "key");
	return {
		written: raw.metric,
		selector: of.selector,
		stat,
		level: raw.level ?? "normal",
		atLeast: raw.at_least === void 0 ? AT_LEAST : share(raw.at_least),
		...raw.probe === void 0 ? {} : { probe: raw.probe },
		line: context.locate(at, "value").line
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

// src/plan/parse/urls.ts
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

// src/plan/parse/paired.ts
const READY_WITHIN = 3e4;
const PAIRS = 8;
const EACH = 2e4;
/** The commands that start the builds under test. */
function services({ services: raw }, context) {
	if (raw === void 0) return {};
	return { services: mapValues(raw, "/services", (one, at) => service(one, at, context)) };
}
function service({ command, env, ready }, at, context) {
	const url = below(below(at, "ready"), "url");
	checkTarget(ready.url, url, context);
	if (/^wss?:/i.test(ready.url)) context.problem(url, "a service is asked by http or https whether it is ready");
	return {
		command: command.filter((word) => word !== void 0),
		env: (env ?? []).filter((name) => name !== void 0),
		ready: {
			url: ready.url,
			within: context.duration(ready.within, below(below(at, "ready"), "within")) ?? READY_WITHIN
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
		targets[target] = { url };
	}
	return { targets };
}

// src/plan/parse/profiles.ts
/** Every profile by name. */
function profiles(plan, context) {
	return mapValues(plan.profiles, "/profiles", (raw, at) => profile(raw, at, context));
}
function profile(raw, at, context) {
	const time = context.duration(raw.time, below(at, "time"));
	const maxTime = context.duration(raw.max_time, below(at, "max_time"));
	if (time !== void 0 && maxTime !== void 0 && maxTime < time) context.problem(below(at, "max_time"), `max_time ${raw.max_time} is shorter than time ${raw.time}`);
	return {
		vus: raw.vus === void 0 ? 1 : share(raw.vus),
		...time === void 0 ? {} : { time },
		...maxTime === void 0 ? {} : { maxTime },
		runs: raw.runs ?? 1,
		...raw.pairs === void 0 ? {} : { pairs: raw.pairs },
		...raw.fail_on === void 0 ? {} : { failOn: raw.fail_on.filter((word) => word !== void 0) },
		line: context.line(at)
	};
}

// src/plan/plan-validator.js
const validate = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/plan.schema.json",
	"title": "Socketgate plan",
	"type": "object",
	"properties": {
		"version": {
			"examples": [1],
			"const": 1
		},
		"name": {
			"examples": ["orders-feed"],
			"$ref": "#/$defs/name"
		},
		"description": {
			"examples": ["Orders feed at market open"],
			"$ref": "#/$defs/prose"
		},
		"environment": {
			"examples": ["staging"],
			"title": "a word of at most 63 letters, digits, dots, dashes and underscores",
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"
		},
		"mode": {
			"examples": ["block"],
			"enum": [
				"observe",
				"warn",
				"block"
			]
		},
		"links": {
			"examples": [{
				"gateway": "docs/gateway.md",
				"rollback": "docs/rollback.md"
			}],
			"type": "object",
			"additionalProperties": {
				"title": "an http or https url, or a path",
				"type": "string",
				"maxLength": 2e3,
				"pattern": "^(?:https?://[^\\s<>\"]+|(?![^/]*:)[^\\s<>\"]+)$",
				"examples": ["docs/gateway.md"]
			},
			"title": "a mapping of names to links",
			"propertyNames": {
				"title": "a name of at most 63 lower-case letters, digits and dashes that begins with a letter",
				"pattern": "^[a-z][a-z0-9-]{0,62}$"
			},
			"maxProperties": 32
		},
		"targets": {
			"examples": [{ "feed": { "url": "${FEED_URL:-ws://127.0.0.1:8787/ws}" } }],
			"type": "object",
			"additionalProperties": {
				"type": "object",
				"properties": {
					"url": {
						"examples": ["${API_BASE:-http://127.0.0.1:8787}"],
						"$ref": "#/$defs/target-url"
					},
					"version": {
						"examples": [{
							"url": "${targets.api}/version",
							"path": "commit"
						}],
						"type": "object",
						"properties": {
							"url": {
								"examples": ["${targets.api}/version"],
								"$ref": "#/$defs/url"
							},
							"path": {
								"examples": ["commit"],
								"$ref": "#/$defs/path"
							}
						},
						"required": ["url"],
						"additionalProperties": false
					},
					"expect": {
						"examples": ["${BUILD_SHA:-}"],
						"$ref": "#/$defs/text"
					},
					"ready": {
						"examples": [{ "within": "120s" }],
						"type": "object",
						"properties": { "within": {
							"examples": ["120s"],
							"$ref": "#/$defs/positive-duration"
						} },
						"required": ["within"],
						"additionalProperties": false
					},
					"tls": {
						"examples": [{
							"ca": "ca.pem",
							"verify": true
						}],
						"type": "object",
						"properties": {
							"ca": {
								"examples": ["ca.pem"],
								"$ref": "#/$defs/prose"
							},
							"cert": {
								"examples": ["client.pem"],
								"$ref": "#/$defs/prose"
							},
							"key": {
								"examples": ["client.key"],
								"$ref": "#/$defs/prose"
							},
							"server_name": {
								"examples": ["feed.internal"],
								"$ref": "#/$defs/prose"
							},
							"verify": {
								"examples": [true],
								"type": "boolean"
							}
						},
						"additionalProperties": false
					}
				},
				"required": ["url"],
				"additionalProperties": false,
				"title": "a target: a mapping with a url"
			},
			"title": "a mapping of names to targets",
			"propertyNames": {
				"title": "a name of at most 63 lower-case letters, digits and dashes that begins with a letter",
				"pattern": "^[a-z][a-z0-9-]{0,62}$"
			},
			"minProperties": 1,
			"maxProperties": 64
		},
		"data": {
			"examples": [{ "users": {
				"file": "users.csv",
				"pick": "per-vu"
			} }],
			"type": "object",
			"additionalProperties": {
				"type": "object",
				"properties": {
					"file": {
						"examples": ["users.csv"],
						"$ref": "#/$defs/prose"
					},
					"pick": {
						"examples": ["per-vu"],
						"enum": [
							"per-vu",
							"in-order",
							"random",
							"rotate"
						]
					}
				},
				"required": ["file"],
				"additionalProperties": false
			},
			"propertyNames": {
				"title": "a name of at most 63 lower-case letters, digits and dashes that begins with a letter",
				"pattern": "^[a-z][a-z0-9-]{0,62}$"
			}
		},
		"login": {
			"examples": [{
				"request": {
					"method": "POST",
					"url": "${targets.api}/v1/auth/token"
				},
				"save": { "token": "access_token" }
			}],
			"type": "object",
			"properties": {
				"request": {
					"examples": [{
						"method": "POST",
						"url": "${targets.api}/v1/auth/token"
					}],
					"$ref": "#/$defs/request"
				},
				"expect": {
					"examples": [{ "status": 200 }],
					"$ref": "#/$defs/expect"
				},
				"save": {
					"examples": [{ "token": "access_token" }],
					"$ref": "#/$defs/save"
				},
				"per": {
					"examples": ["vu"],
					"enum": [
						"run",
						"vu",
						"connect"
					]
				},
				"refresh": {
					"examples": [{ "at": "80%" }],
					"type": "object",
					"properties": {
						"at": {
							"examples": ["80%"],
							"$ref": "#/$defs/share"
						},
						"send": {
							"examples": [{
								"type": "auth",
								"token": "${login.token}"
							}],
							"$ref": "#/$defs/frame"
						},
						"await": {
							"examples": [{ "match": { "type": "auth_ok" } }],
							"$ref": "#/$defs/await"
						}
					},
					"required": ["at"],
					"additionalProperties": false
				}
			},
			"required": ["request"],
			"additionalProperties": false
		},
		"scenarios": {
			"examples": [{ "orders": {
				"socket": { "url": "${targets.feed}" },
				"load": {
					"executor": "constant-vus",
					"vus": 50,
					"duration": "5m"
				}
			} }],
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/scenario" },
			"title": "a mapping of names to scenarios",
			"propertyNames": {
				"title": "a name of at most 63 lower-case letters, digits and dashes that begins with a letter",
				"pattern": "^[a-z][a-z0-9-]{0,62}$"
			},
			"minProperties": 1,
			"maxProperties": 64
		},
		"script": {
			"examples": [{
				"file": "load.js",
				"env": ["SESSION_MS"]
			}],
			"type": "object",
			"properties": {
				"file": {
					"examples": ["load.js"],
					"$ref": "#/$defs/prose"
				},
				"env": {
					"examples": [["SESSION_MS"]],
					"type": "array",
					"items": { "$ref": "#/$defs/word" }
				}
			},
			"required": ["file"],
			"additionalProperties": false
		},
		"thresholds": {
			"examples": [{
				"ws_connecting": ["p(95)<500"],
				"ws_message_latency{feed:orders}": ["p(99)<200"]
			}],
			"type": "object",
			"additionalProperties": {
				"type": "array",
				"items": {
					"title": "a threshold",
					"examples": ["p(95)<500"],
					"if": { "type": "object" },
					"then": {
						"type": "object",
						"properties": {
							"threshold": {
								"examples": ["p(95)<500"],
								"title": "a threshold",
								"type": "string",
								"maxLength": 200
							},
							"abortOnFail": {
								"examples": [true],
								"type": "boolean"
							},
							"delayAbortEval": {
								"examples": ["10s"],
								"$ref": "#/$defs/duration"
							}
						},
						"required": ["threshold"],
						"additionalProperties": false
					},
					"else": {
						"title": "a threshold",
						"type": "string",
						"maxLength": 200,
						"examples": ["p(95)<500"]
					}
				},
				"title": "a list of thresholds",
				"minItems": 1,
				"maxItems": 32,
				"examples": [["p(95)<500"]]
			},
			"title": "a mapping of metrics to lists of thresholds",
			"maxProperties": 200
		},
		"gate": {
			"examples": [[{
				"metric": "ws_message_latency{feed:orders,phase:steady}",
				"stat": "p(99)",
				"level": "key",
				"at_least": "5%"
			}]],
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"metric": {
						"examples": ["ws_message_latency{feed:orders}"],
						"title": "a metric, or metric{tag:value}",
						"type": "string",
						"minLength": 1,
						"maxLength": 512
					},
					"stat": {
						"examples": ["p(99)"],
						"title": "p(N), rate or count",
						"type": "string",
						"pattern": "^(?:p\\(\\s*\\d{1,2}(?:\\.\\d{1,3})?\\s*\\)|rate|count)$"
					},
					"level": {
						"examples": ["key"],
						"enum": ["key", "normal"]
					},
					"at_least": {
						"examples": ["5%"],
						"$ref": "#/$defs/percent"
					},
					"closes": {
						"examples": [{ "feed": "orders" }],
						"type": "object",
						"properties": {
							"feed": {
								"examples": ["orders"],
								"$ref": "#/$defs/prose"
							},
							"scenario": {
								"examples": ["orders"],
								"$ref": "#/$defs/prose"
							}
						},
						"additionalProperties": false
					},
					"probe": {
						"examples": [true],
						"type": "boolean"
					}
				},
				"additionalProperties": false,
				"title": "a row of the gate: a mapping with a metric or closes"
			},
			"maxItems": 100
		},
		"profiles": {
			"examples": [{ "pr": {
				"vus": "4%",
				"time": "60s",
				"runs": 1
			} }],
			"type": "object",
			"additionalProperties": {
				"type": "object",
				"properties": {
					"vus": {
						"examples": ["4%"],
						"$ref": "#/$defs/share"
					},
					"time": {
						"examples": ["60s"],
						"$ref": "#/$defs/positive-duration"
					},
					"max_time": {
						"examples": ["90s"],
						"$ref": "#/$defs/positive-duration"
					},
					"runs": {
						"examples": [3],
						"enum": [
							1,
							3,
							5
						]
					},
					"pairs": {
						"examples": [8],
						"$ref": "#/$defs/pairs"
					},
					"fail_on": {
						"examples": [["regression", "slo"]],
						"type": "array",
						"items": { "enum": [
							"target",
							"slo",
							"regression",
							"suspect",
							"inconclusive",
							"plan_changed",
							"no_baseline",
							"store"
						] },
						"maxItems": 16
					},
					"shorten": { "examples": [["heartbeat"]] }
				},
				"additionalProperties": false,
				"title": "a profile: a mapping of vus, time, runs, fail_on"
			},
			"title": "a mapping of names to profiles",
			"propertyNames": {
				"title": "a name of at most 63 lower-case letters, digits and dashes that begins with a letter",
				"pattern": "^[a-z][a-z0-9-]{0,62}$"
			},
			"maxProperties": 32
		},
		"base_plan": { "examples": [true] },
		"services": {
			"examples": [{ "base": {
				"command": [
					"node",
					"base/server.js",
					"--port",
					"8801"
				],
				"ready": {
					"url": "http://127.0.0.1:8801/health",
					"within": "30s"
				}
			} }],
			"type": "object",
			"additionalProperties": {
				"type": "object",
				"properties": {
					"command": {
						"examples": [[
							"node",
							"base/server.js",
							"--port",
							"8801"
						]],
						"type": "array",
						"items": {
							"title": "a word of a command",
							"type": "string",
							"minLength": 1,
							"maxLength": 4096,
							"examples": ["node"]
						},
						"minItems": 1,
						"maxItems": 100
					},
					"env": {
						"examples": [["DATABASE_URL"]],
						"type": "array",
						"items": { "$ref": "#/$defs/word" },
						"maxItems": 100
					},
					"ready": {
						"examples": [{
							"url": "http://127.0.0.1:8801/health",
							"within": "30s"
						}],
						"type": "object",
						"properties": {
							"url": {
								"examples": ["http://127.0.0.1:8801/health"],
								"$ref": "#/$defs/target-url"
							},
							"within": {
								"examples": ["30s"],
								"$ref": "#/$defs/positive-duration"
							}
						},
						"required": ["url"],
						"additionalProperties": false
					}
				},
				"required": ["command", "ready"],
				"additionalProperties": false,
				"title": "a service: a mapping of command, env, ready"
			},
			"title": "a mapping of names to services",
			"propertyNames": {
				"title": "a name of at most 63 lower-case letters, digits and dashes that begins with a letter",
				"pattern": "^[a-z][a-z0-9-]{0,62}$"
			},
			"maxProperties": 8
		},
		"paired": {
			"examples": [{
				"base": { "targets": { "feed": "${BASE_FEED_URL}" } },
				"candidate": { "targets": { "feed": "${CANDIDATE_FEED_URL}" } },
				"pairs": 8,
				"each": "20s"
			}],
			"type": "object",
			"properties": {
				"base": {
					"examples": [{ "targets": { "feed": "${BASE_FEED_URL}" } }],
					"$ref": "#/$defs/side"
				},
				"candidate": {
					"examples": [{ "targets": { "feed": "${CANDIDATE_FEED_URL}" } }],
					"$ref": "#/$defs/side"
				},
				"pairs": {
					"examples": [8],
					"$ref": "#/$defs/pairs"
				},
				"each": {
					"examples": ["20s"],
					"$ref": "#/$defs/positive-duration"
				}
			},
			"required": ["base"],
			"additionalProperties": false,
			"title": "a mapping of base, candidate, pairs, each"
		},
		"metrics": { "examples": [{ "orders_lag": {
			"unit": "ms",
			"worse": "higher"
		} }] },
		"watch": { "examples": [{ "url": "${targets.api}/metrics" }] },
		"capacity": { "examples": [{ "step": 100 }] },
		"time": { "examples": [{ "url": "${targets.api}/time" }] }
	},
	"required": [
		"version",
		"name",
		"targets"
	],
	"additionalProperties": false,
	"$defs": {
		"name": {
			"title": "a name of at most 63 lower-case letters, digits and dashes that begins with a letter",
			"type": "string",
			"pattern": "^[a-z][a-z0-9-]{0,62}$",
			"examples": ["orders-feed"]
		},
		"word": {
			"title": "a word of at most 63 letters, digits and underscores that begins with a letter",
			"type": "string",
			"pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$",
			"examples": ["token"]
		},
		"prose": {
			"title": "a text of 1 to 2000 printable characters",
			"type": "string",
			"minLength": 1,
			"maxLength": 2e3,
			"pattern": "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$",
			"examples": ["Orders feed at market open"]
		},
		"pairs": {
			"title": "an even number of pairs from 4 to 24",
			"type": "integer",
			"minimum": 4,
			"maximum": 24,
			"multipleOf": 2,
			"examples": [8]
		},
		"side": {
			"type": "object",
			"properties": { "targets": {
				"examples": [{ "feed": "${BASE_FEED_URL}" }],
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/target-url" },
				"title": "a mapping of names to base urls",
				"propertyNames": {
					"title": "a name of at most 63 lower-case letters, digits and dashes that begins with a letter",
					"pattern": "^[a-z][a-z0-9-]{0,62}$"
				},
				"minProperties": 1,
				"maxProperties": 64
			} },
			"required": ["targets"],
			"additionalProperties": false,
			"title": "a side: a mapping with targets"
		},
		"text": {
			"title": "a text",
			"type": "string",
			"maxLength": 65536,
			"examples": ["Bearer ${login.token}"]
		},
		"url": {
			"title": "a url that begins with a target",
			"type": "string",
			"minLength": 1,
			"maxLength": 8192,
			"examples": ["${targets.api}/v1/orders"]
		},
		"target-url": {
			"title": "a base url of http, https, ws or wss",
			"type": "string",
			"minLength": 1,
			"maxLength": 2048,
			"examples": ["${FEED_URL:-ws://127.0.0.1:8787/ws}"]
		},
		"duration": {
			"title": "a duration",
			"type": "string",
			"pattern": "^(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$",
			"examples": [
				"500ms",
				"30s",
				"2m",
				"1m30s",
				"1h"
			]
		},
		"positive-duration": {
			"title": "a duration over 0",
			"type": "string",
			"pattern": "^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$",
			"examples": [
				"500ms",
				"30s",
				"2m",
				"1m30s",
				"1h"
			]
		},
		"range": {
			"title": "a duration, or a range of two",
			"type": "string",
			"pattern": "^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?(?:\\.\\.(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?)?$",
			"examples": ["1s", "1s..2s"]
		},
		"rate": {
			"title": "a rate over 0",
			"type": "string",
			"pattern": "^(?=.*[1-9].*/)\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$",
			"examples": ["20/s", "10/m"]
		},
		"rate-or-zero": {
			"title": "a rate",
			"type": "string",
			"pattern": "^\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$",
			"examples": ["20/s", "0/s"]
		},
		"percent": {
			"title": "a percentage",
			"type": "string",
			"pattern": "^\\d{1,9}(?:\\.\\d{1,3})?%$",
			"examples": ["5%", "12.5%"]
		},
		"share": {
			"title": "a percentage over 0% and at most 100%",
			"type": "string",
			"pattern": "^(?=.*[1-9])(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%$",
			"examples": [
				"4%",
				"20%",
				"100%"
			]
		},
		"size": {
			"title": "a size in bytes",
			"type": "string",
			"pattern": "^\\d{1,9}(?:\\.\\d{1,3})?(?:B|KiB|MiB|kB|MB)$",
			"examples": ["1KiB", "64KiB"]
		},
		"path": {
			"title": "a path into JSON",
			"type": "string",
			"minLength": 1,
			"maxLength": 512,
			"examples": ["data.items[0].id", "seq"]
		},
		"headers": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/text" },
			"title": "a mapping of header names to texts",
			"propertyNames": {
				"title": "a header name",
				"pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$"
			},
			"maxProperties": 64
		},
		"save": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/path" },
			"title": "a mapping of names to JSON paths",
			"propertyNames": {
				"title": "a word of at most 63 letters, digits and underscores that begins with a letter",
				"pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$"
			},
			"minProperties": 1,
			"maxProperties": 64
		},
		"expect": {
			"type": "object",
			"properties": { "status": {
				"examples": [200, [200, 201]],
				"if": { "type": "array" },
				"then": {
					"type": "array",
					"items": { "$ref": "#/$defs/status" },
					"minItems": 1,
					"maxItems": 64
				},
				"else": { "$ref": "#/$defs/status" }
			} },
			"required": ["status"],
			"additionalProperties": false
		},
		"status": {
			"title": "an HTTP status",
			"type": "integer",
			"minimum": 100,
			"maximum": 599,
			"examples": [200]
		},
		"request": {
			"type": "object",
			"properties": {
				"method": {
					"examples": ["POST"],
					"enum": [
						"GET",
						"POST",
						"PUT",
						"PATCH",
						"DELETE",
						"HEAD",
						"OPTIONS"
					]
				},
				"url": {
					"examples": ["${targets.api}/v1/orders"],
					"$ref": "#/$defs/url"
				},
				"headers": {
					"examples": [{ "Authorization": "Bearer ${login.token}" }],
					"$ref": "#/$defs/headers"
				},
				"json": { "examples": [{ "qty": 1 }] },
				"form": {
					"examples": [{ "grant_type": "client_credentials" }],
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/text" },
					"title": "a mapping of fields to texts"
				},
				"body": {
					"examples": ["<order qty=\"1\"/>"],
					"$ref": "#/$defs/text"
				},
				"timeout": {
					"examples": ["10s"],
					"$ref": "#/$defs/positive-duration"
				}
			},
			"required": ["url"],
			"additionalProperties": false,
			"title": "a request"
		},
		"match": {
			"title": "a mapping of what a frame must hold",
			"type": "object",
			"minProperties": 1,
			"examples": [
				{ "type": "subscribed" },
				{ "order.id": { "exists": true } },
				{ "text": "pong" }
			]
		},
		"decode": {
			"type": "object",
			"properties": { "after": {
				"examples": ["42"],
				"type": "string",
				"minLength": 1,
				"maxLength": 256,
				"title": "a text of 1 to 256 characters"
			} },
			"required": ["after"],
			"additionalProperties": false
		},
		"frame": {
			"title": "a frame: a JSON mapping or list, or one of { text: … }, { base64: … }, { hex: … }, { file: … }, { json: … }",
			"type": ["object", "array"],
			"examples": [
				{
					"type": "subscribe",
					"channel": "orders"
				},
				{ "text": "hi" },
				{ "hex": "0001ff" }
			],
			"allOf": [
				{
					"if": {
						"type": "object",
						"required": ["text"],
						"maxProperties": 1
					},
					"then": { "properties": { "text": {
						"title": "a text",
						"type": "string",
						"maxLength": 131072,
						"examples": ["hi"]
					} } }
				},
				{
					"if": {
						"type": "object",
						"required": ["base64"],
						"maxProperties": 1
					},
					"then": { "properties": { "base64": {
						"title": "a text",
						"type": "string",
						"maxLength": 131072,
						"examples": ["AAH/"]
					} } }
				},
				{
					"if": {
						"type": "object",
						"required": ["hex"],
						"maxProperties": 1
					},
					"then": { "properties": { "hex": {
						"title": "a text",
						"type": "string",
						"maxLength": 131072,
						"examples": ["0001ff"]
					} } }
				},
				{
					"if": {
						"type": "object",
						"required": ["file"],
						"maxProperties": 1
					},
					"then": { "properties": { "file": {
						"title": "a text",
						"type": "string",
						"maxLength": 131072,
						"examples": ["frames/hello.bin"]
					} } }
				}
			]
		},
		"matching": {
			"type": "object",
			"properties": {
				"match": {
					"examples": [{ "type": "ping" }],
					"$ref": "#/$defs/match"
				},
				"decode": {
					"examples": [{ "after": "42" }],
					"$ref": "#/$defs/decode"
				}
			},
			"additionalProperties": false
		},
		"await": {
			"type": "object",
			"properties": {
				"match": {
					"examples": [{ "type": "subscribed" }],
					"$ref": "#/$defs/match"
				},
				"decode": {
					"examples": [{ "after": "42" }],
					"$ref": "#/$defs/decode"
				},
				"within": {
					"examples": ["5s"],
					"$ref": "#/$defs/positive-duration"
				},
				"save": {
					"examples": [{ "session": "data.session" }],
					"$ref": "#/$defs/save"
				},
				"as": {
					"examples": ["quote"],
					"$ref": "#/$defs/name"
				}
			},
			"additionalProperties": false,
			"title": "what to wait for"
		},
		"rest-step": {
			"type": "object",
			"properties": {
				"wait": {
					"examples": ["1s", "1s..3s"],
					"$ref": "#/$defs/range"
				},
				"request": {
					"examples": [{ "url": "${targets.api}/v1/orders" }],
					"$ref": "#/$defs/request"
				},
				"expect": {
					"examples": [{ "status": 201 }],
					"$ref": "#/$defs/expect"
				},
				"save": {
					"examples": [{ "id": "data.id" }],
					"$ref": "#/$defs/save"
				},
				"name": {
					"examples": ["place-order"],
					"title": "a text of 1 to 128 printable characters",
					"type": "string",
					"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"
				}
			},
			"additionalProperties": false,
			"title": "a step: a mapping of wait, request, expect, save, name",
			"minProperties": 1
		},
		"open-step": {
			"type": "object",
			"properties": {
				"wait": {
					"examples": ["1s", "1s..3s"],
					"$ref": "#/$defs/range"
				},
				"request": {
					"examples": [{ "url": "${targets.api}/v1/orders" }],
					"$ref": "#/$defs/request"
				},
				"expect": {
					"examples": [{ "status": 201 }],
					"$ref": "#/$defs/expect"
				},
				"save": {
					"examples": [{ "id": "data.id" }],
					"$ref": "#/$defs/save"
				},
				"name": {
					"examples": ["place-order"],
					"title": "a text of 1 to 128 printable characters",
					"type": "string",
					"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"
				},
				"send": {
					"examples": [{
						"type": "subscribe",
						"channel": "orders"
					}],
					"$ref": "#/$defs/frame"
				},
				"await": {
					"examples": [{
						"match": { "type": "subscribed" },
						"within": "5s"
					}],
					"$ref": "#/$defs/await"
				},
				"as": {
					"examples": ["quote"],
					"$ref": "#/$defs/name"
				}
			},
			"additionalProperties": false,
			"title": "a step: a mapping of wait, request, send, await",
			"minProperties": 1
		},
		"while-open-step": {
			"type": "object",
			"properties": {
				"every": {
					"examples": ["1s..2s"],
					"$ref": "#/$defs/range"
				},
				"wait": {
					"examples": ["1s", "1s..3s"],
					"$ref": "#/$defs/range"
				},
				"request": {
					"examples": [{ "url": "${targets.api}/v1/orders" }],
					"$ref": "#/$defs/request"
				},
				"expect": {
					"examples": [{ "status": 201 }],
					"$ref": "#/$defs/expect"
				},
				"save": {
					"examples": [{ "id": "data.id" }],
					"$ref": "#/$defs/save"
				},
				"name": {
					"examples": ["place-order"],
					"title": "a text of 1 to 128 printable characters",
					"type": "string",
					"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"
				},
				"send": {
					"examples": [{
						"type": "subscribe",
						"channel": "orders"
					}],
					"$ref": "#/$defs/frame"
				},
				"await": {
					"examples": [{
						"match": { "type": "subscribed" },
						"within": "5s"
					}],
					"$ref": "#/$defs/await"
				},
				"as": {
					"examples": ["quote"],
					"$ref": "#/$defs/name"
				}
			},
			"required": ["every"],
			"additionalProperties": false,
			"title": "a step with every",
			"minProperties": 2
		},
		"heartbeat": {
			"type": "object",
			"properties": {
				"every": {
					"examples": ["30s"],
					"$ref": "#/$defs/positive-duration"
				},
				"by": {
					"examples": ["ping"],
					"enum": ["ping", "message"]
				},
				"timeout": {
					"examples": ["10s"],
					"$ref": "#/$defs/positive-duration"
				},
				"send": {
					"examples": [{ "type": "ping" }],
					"$ref": "#/$defs/frame"
				},
				"await": {
					"examples": [{ "match": { "type": "pong" } }],
					"$ref": "#/$defs/matching"
				}
			},
			"required": ["every"],
			"additionalProperties": false
		},
		"messages": {
			"type": "object",
			"properties": {
				"match": {
					"examples": [{ "type": "order" }],
					"$ref": "#/$defs/match"
				},
				"decode": {
					"examples": [{ "after": "42" }],
					"$ref": "#/$defs/decode"
				},
				"sent_at": {
					"examples": [{
						"path": "server_ts",
						"unit": "ms"
					}],
					"type": "object",
					"properties": {
						"path": {
							"examples": ["server_ts"],
							"$ref": "#/$defs/path"
						},
						"unit": {
							"examples": ["ms"],
							"enum": [
								"s",
								"ms",
								"us",
								"ns",
								"iso"
							]
						},
						"at": {
							"examples": [8],
							"type": "integer",
							"minimum": 0,
							"maximum": 65536
						},
						"as": {
							"examples": ["u64be"],
							"enum": [
								"u32be",
								"u32le",
								"u64be",
								"u64le",
								"f64be",
								"f64le"
							]
						}
					},
					"required": ["path"],
					"additionalProperties": false
				},
				"sequence": {
					"examples": [{
						"path": "seq",
						"loss": 0
					}],
					"type": "object",
					"properties": {
						"path": {
							"examples": ["seq"],
							"$ref": "#/$defs/path"
						},
						"loss": {
							"examples": [
								0,
								"1%",
								"any"
							],
							"$ref": "#/$defs/budget"
						},
						"duplicates": {
							"examples": [0],
							"$ref": "#/$defs/budget"
						},
						"reordered": {
							"examples": ["any"],
							"$ref": "#/$defs/budget"
						}
					},
					"required": ["path"],
					"additionalProperties": false
				},
				"rate": {
					"examples": ["20/s"],
					"$ref": "#/$defs/rate"
				},
				"feed": {
					"examples": ["ticker"],
					"$ref": "#/$defs/name"
				}
			},
			"additionalProperties": false,
			"title": "a mapping of match, sent_at, rate, feed"
		},
		"budget": {
			"title": "a number, a percentage, or any",
			"type": ["integer", "string"],
			"minimum": 0,
			"pattern": "^(?:\\d{1,3}(?:\\.\\d{1,3})?%|any)$",
			"examples": [
				0,
				"1%",
				"any"
			]
		},
		"reopen": {
			"type": "object",
			"properties": {
				"backoff": {
					"examples": [{
						"from": "500ms",
						"to": "10s"
					}, "2s"],
					"if": { "type": "object" },
					"then": {
						"type": "object",
						"properties": {
							"from": {
								"examples": ["500ms"],
								"$ref": "#/$defs/duration"
							},
							"to": {
								"examples": ["10s"],
								"$ref": "#/$defs/positive-duration"
							}
						},
						"required": ["from", "to"],
						"additionalProperties": false
					},
					"else": { "$ref": "#/$defs/positive-duration" }
				},
				"jitter": {
					"examples": ["full"],
					"title": "full, none or a percentage up to 100%",
					"type": "string",
					"pattern": "^(?:full|none|(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%)$"
				},
				"give_up": {
					"examples": [10],
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6
				}
			},
			"required": ["backoff"],
			"additionalProperties": false
		},
		"socket": {
			"type": "object",
			"properties": {
				"url": {
					"examples": ["${targets.feed}?feed=orders"],
					"$ref": "#/$defs/url"
				},
				"connect": {
					"examples": [{ "within": "10s" }],
					"type": "object",
					"properties": { "within": {
						"examples": ["10s"],
						"$ref": "#/$defs/positive-duration"
					} },
					"additionalProperties": false
				},
				"headers": {
					"examples": [{ "Authorization": "Bearer ${login.token}" }],
					"$ref": "#/$defs/headers"
				},
				"protocols": {
					"examples": [["graphql-transport-ws"]],
					"type": "array",
					"items": {
						"title": "a subprotocol",
						"type": "string",
						"pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$",
						"examples": ["graphql-transport-ws"]
					},
					"maxItems": 16
				},
				"open": {
					"examples": [[{ "send": { "type": "subscribe" } }, { "await": { "match": { "type": "subscribed" } } }]],
					"type": "array",
					"items": { "$ref": "#/$defs/open-step" },
					"maxItems": 100
				},
				"answer": {
					"examples": [[{
						"match": { "type": "ping" },
						"send": {
							"type": "pong",
							"id": "${received.id}"
						}
					}]],
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"match": {
								"examples": [{ "type": "ping" }],
								"$ref": "#/$defs/match"
							},
							"decode": {
								"examples": [{ "after": "42" }],
								"$ref": "#/$defs/decode"
							},
							"send": {
								"examples": [{ "type": "pong" }],
								"$ref": "#/$defs/frame"
							}
						},
						"required": ["send"],
						"additionalProperties": false
					},
					"maxItems": 100
				},
				"errors": {
					"examples": [[{ "match": { "type": "error" } }]],
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"match": {
								"examples": [{ "type": "error" }],
								"$ref": "#/$defs/match"
							},
							"decode": {
								"examples": [{ "after": "42" }],
								"$ref": "#/$defs/decode"
							}
						},
						"required": ["match"],
						"additionalProperties": false
					},
					"maxItems": 100
				},
				"while_open": {
					"examples": [[{
						"every": "1s..2s",
						"send": {
							"type": "quote",
							"id": "${n}"
						},
						"await": { "match": { "id": "${sent.id}" } },
						"as": "quote"
					}]],
					"type": "array",
					"items": { "$ref": "#/$defs/while-open-step" },
					"maxItems": 100
				},
				"heartbeat": {
					"examples": [{
						"every": "30s",
						"by": "ping",
						"timeout": "10s"
					}],
					"$ref": "#/$defs/heartbeat"
				},
				"messages": {
					"examples": [{
						"match": { "type": "order" },
						"sent_at": {
							"path": "server_ts",
							"unit": "ms"
						}
					}],
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"items": { "$ref": "#/$defs/messages" },
						"minItems": 1,
						"maxItems": 100
					},
					"else": { "$ref": "#/$defs/messages" }
				},
				"hold": {
					"examples": ["6m"],
					"$ref": "#/$defs/positive-duration"
				},
				"reopen": {
					"examples": [{ "backoff": {
						"from": "500ms",
						"to": "10s"
					} }],
					"$ref": "#/$defs/reopen"
				},
				"disrupt": {
					"examples": [{
						"at": "steady + 30s",
						"cut": "100%"
					}],
					"type": "object",
					"properties": {
						"at": {
							"examples": ["steady + 30s"],
							"$ref": "#/$defs/prose"
						},
						"cut": {
							"examples": ["100%"],
							"$ref": "#/$defs/share"
						},
						"run": {
							"examples": [[
								"kubectl",
								"rollout",
								"restart",
								"deploy/feed"
							]],
							"type": "array",
							"items": { "$ref": "#/$defs/prose" },
							"minItems": 1
						},
						"move_to": {
							"examples": ["feed-b"],
							"$ref": "#/$defs/name"
						},
						"over": {
							"examples": ["1s"],
							"$ref": "#/$defs/duration"
						},
						"recovered": {
							"examples": [{
								"share": "99%",
								"within": "15s"
							}],
							"type": "object",
							"properties": {
								"share": {
									"examples": ["99%"],
									"$ref": "#/$defs/share"
								},
								"within": {
									"examples": ["15s"],
									"$ref": "#/$defs/positive-duration"
								}
							},
							"additionalProperties": false
						}
					},
					"required": ["at"],
					"additionalProperties": false
				},
				"slow_readers": {
					"examples": [{
						"count": 5,
						"read": "1KiB/s"
					}],
					"type": "object",
					"properties": {
						"count": {
							"examples": [5],
							"type": "integer",
							"minimum": 1,
							"maximum": 1e5
						},
						"read": {
							"examples": ["1KiB/s", "pause"],
							"$ref": "#/$defs/prose"
						},
						"after": {
							"examples": ["10s"],
							"$ref": "#/$defs/duration"
						},
						"for": {
							"examples": ["60s"],
							"$ref": "#/$defs/positive-duration"
						},
						"neighbours": {
							"examples": ["20%"],
							"$ref": "#/$defs/percent"
						}
					},
					"required": ["count", "read"],
					"additionalProperties": false
				},
				"idle": {
					"examples": [{
						"hold": ["30s", "65s"],
						"each": 2
					}],
					"type": "object",
					"properties": {
						"hold": {
							"examples": [[
								"30s",
								"55s",
								"65s",
								"95s"
							]],
							"type": "array",
							"items": { "$ref": "#/$defs/positive-duration" },
							"minItems": 1
						},
						"each": {
							"examples": [2],
							"type": "integer",
							"minimum": 1,
							"maximum": 1e3
						},
						"keepalive": {
							"examples": [[
								"none",
								"ping",
								"message"
							]],
							"type": "array",
							"items": { "enum": [
								"none",
								"ping",
								"message"
							] },
							"minItems": 1
						},
						"send": {
							"examples": [{ "type": "ka" }],
							"$ref": "#/$defs/frame"
						},
						"heartbeat": {
							"examples": ["30s"],
							"$ref": "#/$defs/positive-duration"
						},
						"margin": {
							"examples": [1.5],
							"type": "number",
							"minimum": 0
						}
					},
					"required": ["hold"],
					"additionalProperties": false
				},
				"transport": {
					"examples": ["sse"],
					"enum": [
						"socket",
						"sse",
						"long-poll"
					]
				},
				"protocol": {
					"examples": ["graphql-transport-ws"],
					"$ref": "#/$defs/name"
				},
				"subscribe": {
					"examples": [{ "topic": "orders" }],
					"type": "object"
				}
			},
			"required": ["url"],
			"additionalProperties": false,
			"title": "a socket: a mapping with a url"
		},
		"stages": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"duration": {
						"examples": ["2m"],
						"$ref": "#/$defs/duration"
					},
					"target": {
						"examples": [500],
						"type": "integer",
						"minimum": 0,
						"maximum": 1e6
					}
				},
				"required": ["duration", "target"],
				"additionalProperties": false
			},
			"title": "a list of stages",
			"minItems": 1,
			"maxItems": 200
		},
		"rate-stages": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"duration": {
						"examples": ["2m"],
						"$ref": "#/$defs/duration"
					},
					"target": {
						"examples": ["20/s", 20],
						"if": { "type": "number" },
						"then": {
							"type": "number",
							"minimum": 0,
							"maximum": 1e6
						},
						"else": { "$ref": "#/$defs/rate-or-zero" }
					}
				},
				"required": ["duration", "target"],
				"additionalProperties": false
			},
			"title": "a list of stages",
			"minItems": 1,
			"maxItems": 200
		},
		"load-ramping-vus": {
			"type": "object",
			"properties": {
				"executor": {
					"examples": ["ramping-vus"],
					"enum": [
						"ramping-vus",
						"constant-vus",
						"per-vu-iterations",
						"constant-arrival-rate",
						"ramping-arrival-rate"
					]
				},
				"start": {
					"examples": ["30s"],
					"$ref": "#/$defs/duration"
				},
				"start_vus": {
					"examples": [0],
					"type": "integer",
					"minimum": 0,
					"maximum": 1e6
				},
				"stages": {
					"examples": [[{
						"duration": "2m",
						"target": 500
					}]],
					"$ref": "#/$defs/stages"
				}
			},
			"required": ["stages"],
			"additionalProperties": false
		},
		"load-constant-vus": {
			"type": "object",
			"properties": {
				"executor": {
					"examples": ["ramping-vus"],
					"enum": [
						"ramping-vus",
						"constant-vus",
						"per-vu-iterations",
						"constant-arrival-rate",
						"ramping-arrival-rate"
					]
				},
				"start": {
					"examples": ["30s"],
					"$ref": "#/$defs/duration"
				},
				"vus": {
					"examples": [50],
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6
				},
				"duration": {
					"examples": ["5m"],
					"$ref": "#/$defs/positive-duration"
				}
			},
			"required": ["vus", "duration"],
			"additionalProperties": false
		},
		"load-per-vu-iterations": {
			"type": "object",
			"properties": {
				"executor": {
					"examples": ["ramping-vus"],
					"enum": [
						"ramping-vus",
						"constant-vus",
						"per-vu-iterations",
						"constant-arrival-rate",
						"ramping-arrival-rate"
					]
				},
				"start": {
					"examples": ["30s"],
					"$ref": "#/$defs/duration"
				},
				"vus": {
					"examples": [50],
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6
				},
				"iterations": {
					"examples": [1],
					"type": "integer",
					"minimum": 1,
					"maximum": 1e9
				},
				"max_duration": {
					"examples": ["10m"],
					"$ref": "#/$defs/positive-duration"
				}
			},
			"required": ["vus", "iterations"],
			"additionalProperties": false
		},
		"load-constant-arrival-rate": {
			"type": "object",
			"properties": {
				"executor": {
					"examples": ["ramping-vus"],
					"enum": [
						"ramping-vus",
						"constant-vus",
						"per-vu-iterations",
						"constant-arrival-rate",
						"ramping-arrival-rate"
					]
				},
				"start": {
					"examples": ["30s"],
					"$ref": "#/$defs/duration"
				},
				"rate": {
					"examples": ["20/s"],
					"$ref": "#/$defs/rate"
				},
				"duration": {
					"examples": ["8m"],
					"$ref": "#/$defs/positive-duration"
				},
				"takes": {
					"examples": ["300ms"],
					"$ref": "#/$defs/positive-duration"
				},
				"max_vus": {
					"examples": [100],
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6
				}
			},
			"required": ["rate", "duration"],
			"additionalProperties": false
		},
		"load-ramping-arrival-rate": {
			"type": "object",
			"properties": {
				"executor": {
					"examples": ["ramping-vus"],
					"enum": [
						"ramping-vus",
						"constant-vus",
						"per-vu-iterations",
						"constant-arrival-rate",
						"ramping-arrival-rate"
					]
				},
				"start": {
					"examples": ["30s"],
					"$ref": "#/$defs/duration"
				},
				"start_rate": {
					"examples": ["5/s"],
					"$ref": "#/$defs/rate-or-zero"
				},
				"stages": {
					"examples": [[{
						"duration": "2m",
						"target": "20/s"
					}]],
					"$ref": "#/$defs/rate-stages"
				},
				"takes": {
					"examples": ["300ms"],
					"$ref": "#/$defs/positive-duration"
				},
				"max_vus": {
					"examples": [100],
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6
				}
			},
			"required": ["stages"],
			"additionalProperties": false
		},
		"load": {
			"title": "a load: a mapping with an executor",
			"type": "object",
			"required": ["executor"],
			"properties": { "executor": {
				"examples": ["ramping-vus"],
				"enum": [
					"ramping-vus",
					"constant-vus",
					"per-vu-iterations",
					"constant-arrival-rate",
					"ramping-arrival-rate"
				]
			} },
			"allOf": [
				{
					"if": {
						"required": ["executor"],
						"properties": { "executor": { "const": "ramping-vus" } }
					},
					"then": { "$ref": "#/$defs/load-ramping-vus" }
				},
				{
					"if": {
						"required": ["executor"],
						"properties": { "executor": { "const": "constant-vus" } }
					},
					"then": { "$ref": "#/$defs/load-constant-vus" }
				},
				{
					"if": {
						"required": ["executor"],
						"properties": { "executor": { "const": "per-vu-iterations" } }
					},
					"then": { "$ref": "#/$defs/load-per-vu-iterations" }
				},
				{
					"if": {
						"required": ["executor"],
						"properties": { "executor": { "const": "constant-arrival-rate" } }
					},
					"then": { "$ref": "#/$defs/load-constant-arrival-rate" }
				},
				{
					"if": {
						"required": ["executor"],
						"properties": { "executor": { "const": "ramping-arrival-rate" } }
					},
					"then": { "$ref": "#/$defs/load-ramping-arrival-rate" }
				}
			]
		},
		"scenario": {
			"type": "object",
			"properties": {
				"vars": {
					"examples": [{ "room": "${pick(north,south)}" }],
					"type": "object",
					"additionalProperties": {},
					"title": "a mapping of names to values",
					"propertyNames": {
						"title": "a word of at most 63 letters, digits and underscores that begins with a letter",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$"
					}
				},
				"socket": {
					"examples": [{ "url": "${targets.feed}?feed=orders" }],
					"$ref": "#/$defs/socket"
				},
				"rest": {
					"examples": [{ "steps": [{ "request": { "url": "${targets.api}/v1/orders" } }] }],
					"type": "object",
					"properties": { "steps": {
						"examples": [[{ "request": { "url": "${targets.api}/v1/orders" } }, { "wait": "1s..3s" }]],
						"type": "array",
						"items": { "$ref": "#/$defs/rest-step" },
						"minItems": 1,
						"maxItems": 100
					} },
					"required": ["steps"],
					"additionalProperties": false
				},
				"load": {
					"examples": [{
						"executor": "constant-vus",
						"vus": 50,
						"duration": "5m"
					}],
					"$ref": "#/$defs/load"
				},
				"phases": {
					"examples": ["orders"],
					"$ref": "#/$defs/name"
				},
				"tags": {
					"examples": [{ "feed": "orders" }],
					"type": "object",
					"additionalProperties": {
						"title": "a text of 1 to 128 characters without { } , and spaces",
						"type": "string",
						"pattern": "^[^{},\\s\\u0000-\\u001f\"]{1,128}$",
						"examples": ["orders"]
					},
					"propertyNames": {
						"title": "a word of at most 63 letters, digits and underscores that begins with a letter",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$"
					},
					"maxProperties": 16
				},
				"cookies": {
					"examples": [false],
					"type": "boolean"
				},
				"like": {
					"examples": ["orders"],
					"$ref": "#/$defs/name"
				}
			},
			"additionalProperties": false,
			"title": "a scenario: a mapping with socket or rest, and load"
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {
	"title": "a name of at most 63 lower-case letters, digits and dashes that begins with a letter",
	"type": "string",
	"pattern": "^[a-z][a-z0-9-]{0,62}$",
	"examples": ["orders-feed"]
};
const pattern3 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
				schema: "^[a-z][a-z0-9-]{0,62}$",
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema21 = {
	"title": "a text of 1 to 2000 printable characters",
	"type": "string",
	"minLength": 1,
	"maxLength": 2e3,
	"pattern": "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$",
	"examples": ["Orders feed at market open"]
};
const pattern4 = new RegExp("^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 2e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e3 },
				schema: 2e3,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$" },
				schema: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$",
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"title": "a base url of http, https, ws or wss",
	"type": "string",
	"minLength": 1,
	"maxLength": 2048,
	"examples": ["${FEED_URL:-ws://127.0.0.1:8787/ws}"]
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 2048) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2048 },
				schema: 2048,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = {
	"title": "a url that begins with a target",
	"type": "string",
	"minLength": 1,
	"maxLength": 8192,
	"examples": ["${targets.api}/v1/orders"]
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 8192) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 8192 },
				schema: 8192,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"title": "a path into JSON",
	"type": "string",
	"minLength": 1,
	"maxLength": 512,
	"examples": ["data.items[0].id", "seq"]
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 512) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 512 },
				schema: 512,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"title": "a text",
	"type": "string",
	"maxLength": 65536,
	"examples": ["Bearer ${login.token}"]
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 65536) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 65536 },
				schema: 65536,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema26 = {
	"title": "a duration over 0",
	"type": "string",
	"pattern": "^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$",
	"examples": [
		"500ms",
		"30s",
		"2m",
		"1m30s",
		"1h"
	]
};
const pattern9 = new RegExp("^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$" },
				schema: "^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$",
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"type": "object",
	"properties": {
		"method": {
			"examples": ["POST"],
			"enum": [
				"GET",
				"POST",
				"PUT",
				"PATCH",
				"DELETE",
				"HEAD",
				"OPTIONS"
			]
		},
		"url": {
			"examples": ["${targets.api}/v1/orders"],
			"$ref": "#/$defs/url"
		},
		"headers": {
			"examples": [{ "Authorization": "Bearer ${login.token}" }],
			"$ref": "#/$defs/headers"
		},
		"json": { "examples": [{ "qty": 1 }] },
		"form": {
			"examples": [{ "grant_type": "client_credentials" }],
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/text" },
			"title": "a mapping of fields to texts"
		},
		"body": {
			"examples": ["<order qty=\"1\"/>"],
			"$ref": "#/$defs/text"
		},
		"timeout": {
			"examples": ["10s"],
			"$ref": "#/$defs/positive-duration"
		}
	},
	"required": ["url"],
	"additionalProperties": false,
	"title": "a request"
};
const schema28 = {
	"type": "object",
	"additionalProperties": { "$ref": "#/$defs/text" },
	"title": "a mapping of header names to texts",
	"propertyNames": {
		"title": "a header name",
		"pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$"
	},
	"maxProperties": 64
};
const pattern11 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 64 },
				schema: 64,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (!pattern11.test(key0)) {
					const err1 = {
						instancePath,
						schemaPath: "#/propertyNames/pattern",
						keyword: "pattern",
						params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$" },
						schema: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$",
						parentSchema: schema28.propertyNames,
						data: key0,
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			if (!(_errs1 === errors)) {
				const err2 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					schema: schema28.propertyNames,
					parentSchema: schema28,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		for (const key1 in data) if (!validate63(data[key1], {
			instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key1,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
			errors = vErrors.length;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				schema: schema27.required,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "method" || key0 === "url" || key0 === "headers" || key0 === "json" || key0 === "form" || key0 === "body" || key0 === "timeout")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.method !== void 0) {
			let data0 = data.method;
			if (!(data0 === "GET" || data0 === "POST" || data0 === "PUT" || data0 === "PATCH" || data0 === "DELETE" || data0 === "HEAD" || data0 === "OPTIONS")) {
				const err2 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.method.enum },
					schema: schema27.properties.method.enum,
					parentSchema: schema27.properties.method,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate59(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.headers !== void 0) {
			if (!validate74(data.headers, {
				instancePath: instancePath + "/headers",
				parentData: data,
				parentDataProperty: "headers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.form !== void 0) {
			let data3 = data.form;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (!validate63(data3[key1], {
					instancePath: instancePath + "/form/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/form",
					schemaPath: "#/properties/form/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema27.properties.form.type,
					parentSchema: schema27.properties.form,
					data: data3
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.body !== void 0) {
			if (!validate63(data.body, {
				instancePath: instancePath + "/body",
				parentData: data,
				parentDataProperty: "body",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate65(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"type": "object",
	"properties": { "status": {
		"examples": [200, [200, 201]],
		"if": { "type": "array" },
		"then": {
			"type": "array",
			"items": { "$ref": "#/$defs/status" },
			"minItems": 1,
			"maxItems": 64
		},
		"else": { "$ref": "#/$defs/status" }
	} },
	"required": ["status"],
	"additionalProperties": false
};
const schema30 = {
	"title": "an HTTP status",
	"type": "integer",
	"minimum": 100,
	"maximum": 599,
	"examples": [200]
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 599 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 599
				},
				schema: 599,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 100 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 100
				},
				schema: 100,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.status === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "status")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			const _errs3 = errors;
			let valid1 = true;
			const _errs4 = errors;
			if (!Array.isArray(data0)) {
				const err2 = {};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			errors = _errs3;
			if (vErrors !== null) {
				if (_errs3) vErrors.length = _errs3;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs6 = errors;
				if (Array.isArray(data0)) {
					if (data0.length > 64) {
						const err3 = {
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/then/maxItems",
							keyword: "maxItems",
							params: { limit: 64 },
							schema: 64,
							parentSchema: schema29.properties.status.then,
							data: data0
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data0.length < 1) {
						const err4 = {
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/then/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							schema: 1,
							parentSchema: schema29.properties.status.then,
							data: data0
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate82(data0[i0], {
						instancePath: instancePath + "/status/" + i0,
						parentData: data0,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/then/type",
						keyword: "type",
						params: { type: "array" },
						schema: schema29.properties.status.then.type,
						parentSchema: schema29.properties.status.then,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				var _valid0 = _errs6 === errors;
				valid1 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs9 = errors;
				if (!validate82(data0, {
					instancePath: instancePath + "/status",
					parentData: data,
					parentDataProperty: "status",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs9 === errors;
				valid1 = _valid0;
				ifClause0 = "else";
			}
			if (!valid1) {
				const err6 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					schema: schema29.properties.status.if,
					parentSchema: schema29.properties.status,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"type": "object",
	"additionalProperties": { "$ref": "#/$defs/path" },
	"title": "a mapping of names to JSON paths",
	"propertyNames": {
		"title": "a word of at most 63 letters, digits and underscores that begins with a letter",
		"pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$"
	},
	"minProperties": 1,
	"maxProperties": 64
};
const pattern12 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,62}$", "u");
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 64 },
				schema: 64,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (!pattern12.test(key0)) {
					const err2 = {
						instancePath,
						schemaPath: "#/propertyNames/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$" },
						schema: "^[A-Za-z_][A-Za-z0-9_]{0,62}$",
						parentSchema: schema31.propertyNames,
						data: key0,
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (!(_errs1 === errors)) {
				const err3 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					schema: schema31.propertyNames,
					parentSchema: schema31,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		for (const key1 in data) if (!validate61(data[key1], {
			instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key1,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
			errors = vErrors.length;
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
validate86.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"title": "a percentage over 0% and at most 100%",
	"type": "string",
	"pattern": "^(?=.*[1-9])(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%$",
	"examples": [
		"4%",
		"20%",
		"100%"
	]
};
const pattern13 = new RegExp("^(?=.*[1-9])(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern13.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?=.*[1-9])(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%$" },
				schema: "^(?=.*[1-9])(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%$",
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
	"title": "a frame: a JSON mapping or list, or one of { text: … }, { base64: … }, { hex: … }, { file: … }, { json: … }",
	"type": ["object", "array"],
	"examples": [
		{
			"type": "subscribe",
			"channel": "orders"
		},
		{ "text": "hi" },
		{ "hex": "0001ff" }
	],
	"allOf": [
		{
			"if": {
				"type": "object",
				"required": ["text"],
				"maxProperties": 1
			},
			"then": { "properties": { "text": {
				"title": "a text",
				"type": "string",
				"maxLength": 131072,
				"examples": ["hi"]
			} } }
		},
		{
			"if": {
				"type": "object",
				"required": ["base64"],
				"maxProperties": 1
			},
			"then": { "properties": { "base64": {
				"title": "a text",
				"type": "string",
				"maxLength": 131072,
				"examples": ["AAH/"]
			} } }
		},
		{
			"if": {
				"type": "object",
				"required": ["hex"],
				"maxProperties": 1
			},
			"then": { "properties": { "hex": {
				"title": "a text",
				"type": "string",
				"maxLength": 131072,
				"examples": ["0001ff"]
			} } }
		},
		{
			"if": {
				"type": "object",
				"required": ["file"],
				"maxProperties": 1
			},
			"then": { "properties": { "file": {
				"title": "a text",
				"type": "string",
				"maxLength": 131072,
				"examples": ["frames/hello.bin"]
			} } }
		}
	]
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema33.type },
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (errors === _errs3) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length > 1) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			} else if (data.text === void 0 && "text") {
				const err2 = {};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		} else {
			const err3 = {};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.text !== void 0) {
				let data0 = data.text;
				if (typeof data0 === "string") {
					if (data0.length > 131072) {
						const err4 = {
							instancePath: instancePath + "/text",
							schemaPath: "#/allOf/0/then/properties/text/maxLength",
							keyword: "maxLength",
							params: { limit: 131072 },
							schema: 131072,
							parentSchema: schema33.allOf[0].then.properties.text,
							data: data0
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/allOf/0/then/properties/text/type",
						keyword: "type",
						params: { type: "string" },
						schema: schema33.allOf[0].then.properties.text.type,
						parentSchema: schema33.allOf[0].then.properties.text,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) {
			var props0 = {};
			props0.text = true;
		}
	}
	if (!valid1) {
		const err6 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema33.allOf[0].if,
			parentSchema: schema33.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	const _errs9 = errors;
	let valid3 = true;
	const _errs10 = errors;
	if (errors === _errs10) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length > 1) {
				const err7 = {};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else if (data.base64 === void 0 && "base64") {
				const err8 = {};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		} else {
			const err9 = {};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
	}
	var _valid1 = _errs10 === errors;
	errors = _errs9;
	if (vErrors !== null) {
		if (_errs9) vErrors.length = _errs9;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs12 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.base64 !== void 0) {
				let data1 = data.base64;
				if (typeof data1 === "string") {
					if (data1.length > 131072) {
						const err10 = {
							instancePath: instancePath + "/base64",
							schemaPath: "#/allOf/1/then/properties/base64/maxLength",
							keyword: "maxLength",
							params: { limit: 131072 },
							schema: 131072,
							parentSchema: schema33.allOf[1].then.properties.base64,
							data: data1
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				} else {
					const err11 = {
						instancePath: instancePath + "/base64",
						schemaPath: "#/allOf/1/then/properties/base64/type",
						keyword: "type",
						params: { type: "string" },
						schema: schema33.allOf[1].then.properties.base64.type,
						parentSchema: schema33.allOf[1].then.properties.base64,
						data: data1
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		var _valid1 = _errs12 === errors;
		valid3 = _valid1;
		if (valid3) {
			var props1 = {};
			props1.base64 = true;
		}
	}
	if (!valid3) {
		const err12 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema33.allOf[1].if,
			parentSchema: schema33.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs16 = errors;
	let valid5 = true;
	const _errs17 = errors;
	if (errors === _errs17) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length > 1) {
				const err13 = {};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			} else if (data.hex === void 0 && "hex") {
				const err14 = {};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		} else {
			const err15 = {};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
	}
	var _valid2 = _errs17 === errors;
	errors = _errs16;
	if (vErrors !== null) {
		if (_errs16) vErrors.length = _errs16;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs19 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.hex !== void 0) {
				let data2 = data.hex;
				if (typeof data2 === "string") {
					if (data2.length > 131072) {
						const err16 = {
							instancePath: instancePath + "/hex",
							schemaPath: "#/allOf/2/then/properties/hex/maxLength",
							keyword: "maxLength",
							params: { limit: 131072 },
							schema: 131072,
							parentSchema: schema33.allOf[2].then.properties.hex,
							data: data2
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				} else {
					const err17 = {
						instancePath: instancePath + "/hex",
						schemaPath: "#/allOf/2/then/properties/hex/type",
						keyword: "type",
						params: { type: "string" },
						schema: schema33.allOf[2].then.properties.hex.type,
						parentSchema: schema33.allOf[2].then.properties.hex,
						data: data2
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		var _valid2 = _errs19 === errors;
		valid5 = _valid2;
		if (valid5) {
			var props2 = {};
			props2.hex = true;
		}
	}
	if (!valid5) {
		const err18 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema33.allOf[2].if,
			parentSchema: schema33.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs23 = errors;
	let valid7 = true;
	const _errs24 = errors;
	if (errors === _errs24) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length > 1) {
				const err19 = {};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			} else if (data.file === void 0 && "file") {
				const err20 = {};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		} else {
			const err21 = {};
			if (vErrors === null) vErrors = [err21];
			else vErrors.push(err21);
			errors++;
		}
	}
	var _valid3 = _errs24 === errors;
	errors = _errs23;
	if (vErrors !== null) {
		if (_errs23) vErrors.length = _errs23;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs26 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.file !== void 0) {
				let data3 = data.file;
				if (typeof data3 === "string") {
					if (data3.length > 131072) {
						const err22 = {
							instancePath: instancePath + "/file",
							schemaPath: "#/allOf/3/then/properties/file/maxLength",
							keyword: "maxLength",
							params: { limit: 131072 },
							schema: 131072,
							parentSchema: schema33.allOf[3].then.properties.file,
							data: data3
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				} else {
					const err23 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/allOf/3/then/properties/file/type",
						keyword: "type",
						params: { type: "string" },
						schema: schema33.allOf[3].then.properties.file.type,
						parentSchema: schema33.allOf[3].then.properties.file,
						data: data3
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		var _valid3 = _errs26 === errors;
		valid7 = _valid3;
		if (valid7) {
			var props3 = {};
			props3.file = true;
		}
	}
	if (!valid7) {
		const err24 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema33.allOf[3].if,
			parentSchema: schema33.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	validate91.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate91.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema34 = {
	"type": "object",
	"properties": {
		"match": {
			"examples": [{ "type": "subscribed" }],
			"$ref": "#/$defs/match"
		},
		"decode": {
			"examples": [{ "after": "42" }],
			"$ref": "#/$defs/decode"
		},
		"within": {
			"examples": ["5s"],
			"$ref": "#/$defs/positive-duration"
		},
		"save": {
			"examples": [{ "session": "data.session" }],
			"$ref": "#/$defs/save"
		},
		"as": {
			"examples": ["quote"],
			"$ref": "#/$defs/name"
		}
	},
	"additionalProperties": false,
	"title": "what to wait for"
};
const schema35 = {
	"title": "a mapping of what a frame must hold",
	"type": "object",
	"minProperties": 1,
	"examples": [
		{ "type": "subscribed" },
		{ "order.id": { "exists": true } },
		{ "text": "pong" }
	]
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema36 = {
	"type": "object",
	"properties": { "after": {
		"examples": ["42"],
		"type": "string",
		"minLength": 1,
		"maxLength": 256,
		"title": "a text of 1 to 256 characters"
	} },
	"required": ["after"],
	"additionalProperties": false
};
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.after === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "after" },
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "after")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.after !== void 0) {
			let data0 = data.after;
			if (typeof data0 === "string") {
				if (data0.length > 256) {
					const err2 = {
						instancePath: instancePath + "/after",
						schemaPath: "#/properties/after/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						schema: 256,
						parentSchema: schema36.properties.after,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/after",
						schemaPath: "#/properties/after/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema36.properties.after,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema36.properties.after.type,
					parentSchema: schema36.properties.after,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
validate96.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "match" || key0 === "decode" || key0 === "within" || key0 === "save" || key0 === "as")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.match !== void 0) {
			if (!validate94(data.match, {
				instancePath: instancePath + "/match",
				parentData: data,
				parentDataProperty: "match",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
				errors = vErrors.length;
			}
		}
		if (data.decode !== void 0) {
			if (!validate96(data.decode, {
				instancePath: instancePath + "/decode",
				parentData: data,
				parentDataProperty: "decode",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
				errors = vErrors.length;
			}
		}
		if (data.within !== void 0) {
			if (!validate65(data.within, {
				instancePath: instancePath + "/within",
				parentData: data,
				parentDataProperty: "within",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.save !== void 0) {
			if (!validate86(data.save, {
				instancePath: instancePath + "/save",
				parentData: data,
				parentDataProperty: "save",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
				errors = vErrors.length;
			}
		}
		if (data.as !== void 0) {
			if (!validate53(data.as, {
				instancePath: instancePath + "/as",
				parentData: data,
				parentDataProperty: "as",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema34.type,
			parentSchema: schema34,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate93.errors = vErrors;
	return errors === 0;
}
validate93.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema37 = {
	"type": "object",
	"properties": {
		"vars": {
			"examples": [{ "room": "${pick(north,south)}" }],
			"type": "object",
			"additionalProperties": {},
			"title": "a mapping of names to values",
			"propertyNames": {
				"title": "a word of at most 63 letters, digits and underscores that begins with a letter",
				"pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$"
			}
		},
		"socket": {
			"examples": [{ "url": "${targets.feed}?feed=orders" }],
			"$ref": "#/$defs/socket"
		},
		"rest": {
			"examples": [{ "steps": [{ "request": { "url": "${targets.api}/v1/orders" } }] }],
			"type": "object",
			"properties": { "steps": {
				"examples": [[{ "request": { "url": "${targets.api}/v1/orders" } }, { "wait": "1s..3s" }]],
				"type": "array",
				"items": { "$ref": "#/$defs/rest-step" },
				"minItems": 1,
				"maxItems": 100
			} },
			"required": ["steps"],
			"additionalProperties": false
		},
		"load": {
			"examples": [{
				"executor": "constant-vus",
				"vus": 50,
				"duration": "5m"
			}],
			"$ref": "#/$defs/load"
		},
		"phases": {
			"examples": ["orders"],
			"$ref": "#/$defs/name"
		},
		"tags": {
			"examples": [{ "feed": "orders" }],
			"type": "object",
			"additionalProperties": {
				"title": "a text of 1 to 128 characters without { } , and spaces",
				"type": "string",
				"pattern": "^[^{},\\s\\u0000-\\u001f\"]{1,128}$",
				"examples": ["orders"]
			},
			"propertyNames": {
				"title": "a word of at most 63 letters, digits and underscores that begins with a letter",
				"pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$"
			},
			"maxProperties": 16
		},
		"cookies": {
			"examples": [false],
			"type": "boolean"
		},
		"like": {
			"examples": ["orders"],
			"$ref": "#/$defs/name"
		}
	},
	"additionalProperties": false,
	"title": "a scenario: a mapping with socket or rest, and load"
};
const pattern28 = new RegExp("^[^{},\\s\\u0000-\\u001f\"]{1,128}$", "u");
const schema38 = {
	"type": "object",
	"properties": {
		"url": {
			"examples": ["${targets.feed}?feed=orders"],
			"$ref": "#/$defs/url"
		},
		"connect": {
			"examples": [{ "within": "10s" }],
			"type": "object",
			"properties": { "within": {
				"examples": ["10s"],
				"$ref": "#/$defs/positive-duration"
			} },
			"additionalProperties": false
		},
		"headers": {
			"examples": [{ "Authorization": "Bearer ${login.token}" }],
			"$ref": "#/$defs/headers"
		},
		"protocols": {
			"examples": [["graphql-transport-ws"]],
			"type": "array",
			"items": {
				"title": "a subprotocol",
				"type": "string",
				"pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$",
				"examples": ["graphql-transport-ws"]
			},
			"maxItems": 16
		},
		"open": {
			"examples": [[{ "send": { "type": "subscribe" } }, { "await": { "match": { "type": "subscribed" } } }]],
			"type": "array",
			"items": { "$ref": "#/$defs/open-step" },
			"maxItems": 100
		},
		"answer": {
			"examples": [[{
				"match": { "type": "ping" },
				"send": {
					"type": "pong",
					"id": "${received.id}"
				}
			}]],
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"match": {
						"examples": [{ "type": "ping" }],
						"$ref": "#/$defs/match"
					},
					"decode": {
						"examples": [{ "after": "42" }],
						"$ref": "#/$defs/decode"
					},
					"send": {
						"examples": [{ "type": "pong" }],
						"$ref": "#/$defs/frame"
					}
				},
				"required": ["send"],
				"additionalProperties": false
			},
			"maxItems": 100
		},
		"errors": {
			"examples": [[{ "match": { "type": "error" } }]],
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"match": {
						"examples": [{ "type": "error" }],
						"$ref": "#/$defs/match"
					},
					"decode": {
						"examples": [{ "after": "42" }],
						"$ref": "#/$defs/decode"
					}
				},
				"required": ["match"],
				"additionalProperties": false
			},
			"maxItems": 100
		},
		"while_open": {
			"examples": [[{
				"every": "1s..2s",
				"send": {
					"type": "quote",
					"id": "${n}"
				},
				"await": { "match": { "id": "${sent.id}" } },
				"as": "quote"
			}]],
			"type": "array",
			"items": { "$ref": "#/$defs/while-open-step" },
			"maxItems": 100
		},
		"heartbeat": {
			"examples": [{
				"every": "30s",
				"by": "ping",
				"timeout": "10s"
			}],
			"$ref": "#/$defs/heartbeat"
		},
		"messages": {
			"examples": [{
				"match": { "type": "order" },
				"sent_at": {
					"path": "server_ts",
					"unit": "ms"
				}
			}],
			"if": { "type": "array" },
			"then": {
				"type": "array",
				"items": { "$ref": "#/$defs/messages" },
				"minItems": 1,
				"maxItems": 100
			},
			"else": { "$ref": "#/$defs/messages" }
		},
		"hold": {
			"examples": ["6m"],
			"$ref": "#/$defs/positive-duration"
		},
		"reopen": {
			"examples": [{ "backoff": {
				"from": "500ms",
				"to": "10s"
			} }],
			"$ref": "#/$defs/reopen"
		},
		"disrupt": {
			"examples": [{
				"at": "steady + 30s",
				"cut": "100%"
			}],
			"type": "object",
			"properties": {
				"at": {
					"examples": ["steady + 30s"],
					"$ref": "#/$defs/prose"
				},
				"cut": {
					"examples": ["100%"],
					"$ref": "#/$defs/share"
				},
				"run": {
					"examples": [[
						"kubectl",
						"rollout",
						"restart",
						"deploy/feed"
					]],
					"type": "array",
					"items": { "$ref": "#/$defs/prose" },
					"minItems": 1
				},
				"move_to": {
					"examples": ["feed-b"],
					"$ref": "#/$defs/name"
				},
				"over": {
					"examples": ["1s"],
					"$ref": "#/$defs/duration"
				},
				"recovered": {
					"examples": [{
						"share": "99%",
						"within": "15s"
					}],
					"type": "object",
					"properties": {
						"share": {
							"examples": ["99%"],
							"$ref": "#/$defs/share"
						},
						"within": {
							"examples": ["15s"],
							"$ref": "#/$defs/positive-duration"
						}
					},
					"additionalProperties": false
				}
			},
			"required": ["at"],
			"additionalProperties": false
		},
		"slow_readers": {
			"examples": [{
				"count": 5,
				"read": "1KiB/s"
			}],
			"type": "object",
			"properties": {
				"count": {
					"examples": [5],
					"type": "integer",
					"minimum": 1,
					"maximum": 1e5
				},
				"read": {
					"examples": ["1KiB/s", "pause"],
					"$ref": "#/$defs/prose"
				},
				"after": {
					"examples": ["10s"],
					"$ref": "#/$defs/duration"
				},
				"for": {
					"examples": ["60s"],
					"$ref": "#/$defs/positive-duration"
				},
				"neighbours": {
					"examples": ["20%"],
					"$ref": "#/$defs/percent"
				}
			},
			"required": ["count", "read"],
			"additionalProperties": false
		},
		"idle": {
			"examples": [{
				"hold": ["30s", "65s"],
				"each": 2
			}],
			"type": "object",
			"properties": {
				"hold": {
					"examples": [[
						"30s",
						"55s",
						"65s",
						"95s"
					]],
					"type": "array",
					"items": { "$ref": "#/$defs/positive-duration" },
					"minItems": 1
				},
				"each": {
					"examples": [2],
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				},
				"keepalive": {
					"examples": [[
						"none",
						"ping",
						"message"
					]],
					"type": "array",
					"items": { "enum": [
						"none",
						"ping",
						"message"
					] },
					"minItems": 1
				},
				"send": {
					"examples": [{ "type": "ka" }],
					"$ref": "#/$defs/frame"
				},
				"heartbeat": {
					"examples": ["30s"],
					"$ref": "#/$defs/positive-duration"
				},
				"margin": {
					"examples": [1.5],
					"type": "number",
					"minimum": 0
				}
			},
			"required": ["hold"],
			"additionalProperties": false
		},
		"transport": {
			"examples": ["sse"],
			"enum": [
				"socket",
				"sse",
				"long-poll"
			]
		},
		"protocol": {
			"examples": ["graphql-transport-ws"],
			"$ref": "#/$defs/name"
		},
		"subscribe": {
			"examples": [{ "topic": "orders" }],
			"type": "object"
		}
	},
	"required": ["url"],
	"additionalProperties": false,
	"title": "a socket: a mapping with a url"
};
const schema39 = {
	"type": "object",
	"properties": {
		"wait": {
			"examples": ["1s", "1s..3s"],
			"$ref": "#/$defs/range"
		},
		"request": {
			"examples": [{ "url": "${targets.api}/v1/orders" }],
			"$ref": "#/$defs/request"
		},
		"expect": {
			"examples": [{ "status": 201 }],
			"$ref": "#/$defs/expect"
		},
		"save": {
			"examples": [{ "id": "data.id" }],
			"$ref": "#/$defs/save"
		},
		"name": {
			"examples": ["place-order"],
			"title": "a text of 1 to 128 printable characters",
			"type": "string",
			"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"
		},
		"send": {
			"examples": [{
				"type": "subscribe",
				"channel": "orders"
			}],
			"$ref": "#/$defs/frame"
		},
		"await": {
			"examples": [{
				"match": { "type": "subscribed" },
				"within": "5s"
			}],
			"$ref": "#/$defs/await"
		},
		"as": {
			"examples": ["quote"],
			"$ref": "#/$defs/name"
		}
	},
	"additionalProperties": false,
	"title": "a step: a mapping of wait, request, send, await",
	"minProperties": 1
};
const schema40 = {
	"title": "a duration, or a range of two",
	"type": "string",
	"pattern": "^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?(?:\\.\\.(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?)?$",
	"examples": ["1s", "1s..2s"]
};
const pattern17 = new RegExp("^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?(?:\\.\\.(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?)?$", "u");
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern17.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?(?:\\.\\.(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?)?$" },
				schema: "^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?(?:\\.\\.(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?)?$",
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema40.type,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern18 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$", "u");
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate107.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "wait" || key0 === "request" || key0 === "expect" || key0 === "save" || key0 === "name" || key0 === "send" || key0 === "await" || key0 === "as")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.wait !== void 0) {
			if (!validate108(data.wait, {
				instancePath: instancePath + "/wait",
				parentData: data,
				parentDataProperty: "wait",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.request !== void 0) {
			if (!validate72(data.request, {
				instancePath: instancePath + "/request",
				parentData: data,
				parentDataProperty: "request",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.expect !== void 0) {
			if (!validate81(data.expect, {
				instancePath: instancePath + "/expect",
				parentData: data,
				parentDataProperty: "expect",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		if (data.save !== void 0) {
			if (!validate86(data.save, {
				instancePath: instancePath + "/save",
				parentData: data,
				parentDataProperty: "save",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data4 = data.name;
			if (typeof data4 === "string") {
				if (!pattern18.test(data4)) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$" },
						schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$",
						parentSchema: schema39.properties.name,
						data: data4
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema39.properties.name.type,
					parentSchema: schema39.properties.name,
					data: data4
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.send !== void 0) {
			if (!validate91(data.send, {
				instancePath: instancePath + "/send",
				parentData: data,
				parentDataProperty: "send",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
				errors = vErrors.length;
			}
		}
		if (data.await !== void 0) {
			if (!validate93(data.await, {
				instancePath: instancePath + "/await",
				parentData: data,
				parentDataProperty: "await",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.as !== void 0) {
			if (!validate53(data.as, {
				instancePath: instancePath + "/as",
				parentData: data,
				parentDataProperty: "as",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate107.errors = vErrors;
	return errors === 0;
}
validate107.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema41 = {
	"type": "object",
	"properties": {
		"every": {
			"examples": ["1s..2s"],
			"$ref": "#/$defs/range"
		},
		"wait": {
			"examples": ["1s", "1s..3s"],
			"$ref": "#/$defs/range"
		},
		"request": {
			"examples": [{ "url": "${targets.api}/v1/orders" }],
			"$ref": "#/$defs/request"
		},
		"expect": {
			"examples": [{ "status": 201 }],
			"$ref": "#/$defs/expect"
		},
		"save": {
			"examples": [{ "id": "data.id" }],
			"$ref": "#/$defs/save"
		},
		"name": {
			"examples": ["place-order"],
			"title": "a text of 1 to 128 printable characters",
			"type": "string",
			"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"
		},
		"send": {
			"examples": [{
				"type": "subscribe",
				"channel": "orders"
			}],
			"$ref": "#/$defs/frame"
		},
		"await": {
			"examples": [{
				"match": { "type": "subscribed" },
				"within": "5s"
			}],
			"$ref": "#/$defs/await"
		},
		"as": {
			"examples": ["quote"],
			"$ref": "#/$defs/name"
		}
	},
	"required": ["every"],
	"additionalProperties": false,
	"title": "a step with every",
	"minProperties": 2
};
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 2) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 2 },
				schema: 2,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.every === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "every" },
				schema: schema41.required,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema41.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.every !== void 0) {
			if (!validate108(data.every, {
				instancePath: instancePath + "/every",
				parentData: data,
				parentDataProperty: "every",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.wait !== void 0) {
			if (!validate108(data.wait, {
				instancePath: instancePath + "/wait",
				parentData: data,
				parentDataProperty: "wait",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.request !== void 0) {
			if (!validate72(data.request, {
				instancePath: instancePath + "/request",
				parentData: data,
				parentDataProperty: "request",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.expect !== void 0) {
			if (!validate81(data.expect, {
				instancePath: instancePath + "/expect",
				parentData: data,
				parentDataProperty: "expect",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		if (data.save !== void 0) {
			if (!validate86(data.save, {
				instancePath: instancePath + "/save",
				parentData: data,
				parentDataProperty: "save",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data5 = data.name;
			if (typeof data5 === "string") {
				if (!pattern18.test(data5)) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$" },
						schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$",
						parentSchema: schema41.properties.name,
						data: data5
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema41.properties.name.type,
					parentSchema: schema41.properties.name,
					data: data5
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.send !== void 0) {
			if (!validate91(data.send, {
				instancePath: instancePath + "/send",
				parentData: data,
				parentDataProperty: "send",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
				errors = vErrors.length;
			}
		}
		if (data.await !== void 0) {
			if (!validate93(data.await, {
				instancePath: instancePath + "/await",
				parentData: data,
				parentDataProperty: "await",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.as !== void 0) {
			if (!validate53(data.as, {
				instancePath: instancePath + "/as",
				parentData: data,
				parentDataProperty: "as",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema41.type,
			parentSchema: schema41,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
validate122.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema42 = {
	"type": "object",
	"properties": {
		"every": {
			"examples": ["30s"],
			"$ref": "#/$defs/positive-duration"
		},
		"by": {
			"examples": ["ping"],
			"enum": ["ping", "message"]
		},
		"timeout": {
			"examples": ["10s"],
			"$ref": "#/$defs/positive-duration"
		},
		"send": {
			"examples": [{ "type": "ping" }],
			"$ref": "#/$defs/frame"
		},
		"await": {
			"examples": [{ "match": { "type": "pong" } }],
			"$ref": "#/$defs/matching"
		}
	},
	"required": ["every"],
	"additionalProperties": false
};
const schema43 = {
	"type": "object",
	"properties": {
		"match": {
			"examples": [{ "type": "ping" }],
			"$ref": "#/$defs/match"
		},
		"decode": {
			"examples": [{ "after": "42" }],
			"$ref": "#/$defs/decode"
		}
	},
	"additionalProperties": false
};
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate136.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "match" || key0 === "decode")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema43,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.match !== void 0) {
			if (!validate94(data.match, {
				instancePath: instancePath + "/match",
				parentData: data,
				parentDataProperty: "match",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
				errors = vErrors.length;
			}
		}
		if (data.decode !== void 0) {
			if (!validate96(data.decode, {
				instancePath: instancePath + "/decode",
				parentData: data,
				parentDataProperty: "decode",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema43.type,
			parentSchema: schema43,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate136.errors = vErrors;
	return errors === 0;
}
validate136.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate132.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.every === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "every" },
				schema: schema42.required,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "every" || key0 === "by" || key0 === "timeout" || key0 === "send" || key0 === "await")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.every !== void 0) {
			if (!validate65(data.every, {
				instancePath: instancePath + "/every",
				parentData: data,
				parentDataProperty: "every",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			let data1 = data.by;
			if (!(data1 === "ping" || data1 === "message")) {
				const err2 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/enum",
					keyword: "enum",
					params: { allowedValues: schema42.properties.by.enum },
					schema: schema42.properties.by.enum,
					parentSchema: schema42.properties.by,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate65(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.send !== void 0) {
			if (!validate91(data.send, {
				instancePath: instancePath + "/send",
				parentData: data,
				parentDataProperty: "send",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
				errors = vErrors.length;
			}
		}
		if (data.await !== void 0) {
			if (!validate136(data.await, {
				instancePath: instancePath + "/await",
				parentData: data,
				parentDataProperty: "await",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema42.type,
			parentSchema: schema42,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate132.errors = vErrors;
	return errors === 0;
}
validate132.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema44 = {
	"type": "object",
	"properties": {
		"match": {
			"examples": [{ "type": "order" }],
			"$ref": "#/$defs/match"
		},
		"decode": {
			"examples": [{ "after": "42" }],
			"$ref": "#/$defs/decode"
		},
		"sent_at": {
			"examples": [{
				"path": "server_ts",
				"unit": "ms"
			}],
			"type": "object",
			"properties": {
				"path": {
					"examples": ["server_ts"],
					"$ref": "#/$defs/path"
				},
				"unit": {
					"examples": ["ms"],
					"enum": [
						"s",
						"ms",
						"us",
						"ns",
						"iso"
					]
				},
				"at": {
					"examples": [8],
					"type": "integer",
					"minimum": 0,
					"maximum": 65536
				},
				"as": {
					"examples": ["u64be"],
					"enum": [
						"u32be",
						"u32le",
						"u64be",
						"u64le",
						"f64be",
						"f64le"
					]
				}
			},
			"required": ["path"],
			"additionalProperties": false
		},
		"sequence": {
			"examples": [{
				"path": "seq",
				"loss": 0
			}],
			"type": "object",
			"properties": {
				"path": {
					"examples": ["seq"],
					"$ref": "#/$defs/path"
				},
				"loss": {
					"examples": [
						0,
						"1%",
						"any"
					],
					"$ref": "#/$defs/budget"
				},
				"duplicates": {
					"examples": [0],
					"$ref": "#/$defs/budget"
				},
				"reordered": {
					"examples": ["any"],
					"$ref": "#/$defs/budget"
				}
			},
			"required": ["path"],
			"additionalProperties": false
		},
		"rate": {
			"examples": ["20/s"],
			"$ref": "#/$defs/rate"
		},
		"feed": {
			"examples": ["ticker"],
			"$ref": "#/$defs/name"
		}
	},
	"additionalProperties": false,
	"title": "a mapping of match, sent_at, rate, feed"
};
const schema45 = {
	"title": "a number, a percentage, or any",
	"type": ["integer", "string"],
	"minimum": 0,
	"pattern": "^(?:\\d{1,3}(?:\\.\\d{1,3})?%|any)$",
	"examples": [
		0,
		"1%",
		"any"
	]
};
const pattern20 = new RegExp("^(?:\\d{1,3}(?:\\.\\d{1,3})?%|any)$", "u");
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate146.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema45.type },
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				schema: 0,
				parentSchema: schema45,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (typeof data === "string") {
		if (!pattern20.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:\\d{1,3}(?:\\.\\d{1,3})?%|any)$" },
				schema: "^(?:\\d{1,3}(?:\\.\\d{1,3})?%|any)$",
				parentSchema: schema45,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate146.errors = vErrors;
	return errors === 0;
}
validate146.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema46 = {
	"title": "a rate over 0",
	"type": "string",
	"pattern": "^(?=.*[1-9].*/)\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$",
	"examples": ["20/s", "10/m"]
};
const pattern21 = new RegExp("^(?=.*[1-9].*/)\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$", "u");
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate150.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern21.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?=.*[1-9].*/)\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$" },
				schema: "^(?=.*[1-9].*/)\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$",
				parentSchema: schema46,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema46.type,
			parentSchema: schema46,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate150.errors = vErrors;
	return errors === 0;
}
validate150.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate141.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "match" || key0 === "decode" || key0 === "sent_at" || key0 === "sequence" || key0 === "rate" || key0 === "feed")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.match !== void 0) {
			if (!validate94(data.match, {
				instancePath: instancePath + "/match",
				parentData: data,
				parentDataProperty: "match",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
				errors = vErrors.length;
			}
		}
		if (data.decode !== void 0) {
			if (!validate96(data.decode, {
				instancePath: instancePath + "/decode",
				parentData: data,
				parentDataProperty: "decode",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
				errors = vErrors.length;
			}
		}
		if (data.sent_at !== void 0) {
			let data2 = data.sent_at;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.path === void 0) {
					const err1 = {
						instancePath: instancePath + "/sent_at",
						schemaPath: "#/properties/sent_at/required",
						keyword: "required",
						params: { missingProperty: "path" },
						schema: schema44.properties.sent_at.required,
						parentSchema: schema44.properties.sent_at,
						data: data2
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "path" || key1 === "unit" || key1 === "at" || key1 === "as")) {
					const err2 = {
						instancePath: instancePath + "/sent_at",
						schemaPath: "#/properties/sent_at/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema44.properties.sent_at,
						data: data2
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data2.path !== void 0) {
					if (!validate61(data2.path, {
						instancePath: instancePath + "/sent_at/path",
						parentData: data2,
						parentDataProperty: "path",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
						errors = vErrors.length;
					}
				}
				if (data2.unit !== void 0) {
					let data4 = data2.unit;
					if (!(data4 === "s" || data4 === "ms" || data4 === "us" || data4 === "ns" || data4 === "iso")) {
						const err3 = {
							instancePath: instancePath + "/sent_at/unit",
							schemaPath: "#/properties/sent_at/properties/unit/enum",
							keyword: "enum",
							params: { allowedValues: schema44.properties.sent_at.properties.unit.enum },
							schema: schema44.properties.sent_at.properties.unit.enum,
							parentSchema: schema44.properties.sent_at.properties.unit,
							data: data4
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (data2.at !== void 0) {
					let data5 = data2.at;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err4 = {
							instancePath: instancePath + "/sent_at/at",
							schemaPath: "#/properties/sent_at/properties/at/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema44.properties.sent_at.properties.at.type,
							parentSchema: schema44.properties.sent_at.properties.at,
							data: data5
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 > 65536 || isNaN(data5)) {
							const err5 = {
								instancePath: instancePath + "/sent_at/at",
								schemaPath: "#/properties/sent_at/properties/at/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 65536
								},
								schema: 65536,
								parentSchema: schema44.properties.sent_at.properties.at,
								data: data5
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data5 < 0 || isNaN(data5)) {
							const err6 = {
								instancePath: instancePath + "/sent_at/at",
								schemaPath: "#/properties/sent_at/properties/at/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema44.properties.sent_at.properties.at,
								data: data5
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
				}
				if (data2.as !== void 0) {
					let data6 = data2.as;
					if (!(data6 === "u32be" || data6 === "u32le" || data6 === "u64be" || data6 === "u64le" || data6 === "f64be" || data6 === "f64le")) {
						const err7 = {
							instancePath: instancePath + "/sent_at/as",
							schemaPath: "#/properties/sent_at/properties/as/enum",
							keyword: "enum",
							params: { allowedValues: schema44.properties.sent_at.properties.as.enum },
							schema: schema44.properties.sent_at.properties.as.enum,
							parentSchema: schema44.properties.sent_at.properties.as,
							data: data6
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/sent_at",
					schemaPath: "#/properties/sent_at/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema44.properties.sent_at.type,
					parentSchema: schema44.properties.sent_at,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.sequence !== void 0) {
			let data7 = data.sequence;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.path === void 0) {
					const err9 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/properties/sequence/required",
						keyword: "required",
						params: { missingProperty: "path" },
						schema: schema44.properties.sequence.required,
						parentSchema: schema44.properties.sequence,
						data: data7
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key2 in data7) if (!(key2 === "path" || key2 === "loss" || key2 === "duplicates" || key2 === "reordered")) {
					const err10 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/properties/sequence/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema44.properties.sequence,
						data: data7
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data7.path !== void 0) {
					if (!validate61(data7.path, {
						instancePath: instancePath + "/sequence/path",
						parentData: data7,
						parentDataProperty: "path",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
						errors = vErrors.length;
					}
				}
				if (data7.loss !== void 0) {
					if (!validate146(data7.loss, {
						instancePath: instancePath + "/sequence/loss",
						parentData: data7,
						parentDataProperty: "loss",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
						errors = vErrors.length;
					}
				}
				if (data7.duplicates !== void 0) {
					if (!validate146(data7.duplicates, {
						instancePath: instancePath + "/sequence/duplicates",
						parentData: data7,
						parentDataProperty: "duplicates",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
						errors = vErrors.length;
					}
				}
				if (data7.reordered !== void 0) {
					if (!validate146(data7.reordered, {
						instancePath: instancePath + "/sequence/reordered",
						parentData: data7,
						parentDataProperty: "reordered",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/sequence",
					schemaPath: "#/properties/sequence/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema44.properties.sequence.type,
					parentSchema: schema44.properties.sequence,
					data: data7
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.rate !== void 0) {
			if (!validate150(data.rate, {
				instancePath: instancePath + "/rate",
				parentData: data,
				parentDataProperty: "rate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
				errors = vErrors.length;
			}
		}
		if (data.feed !== void 0) {
			if (!validate53(data.feed, {
				instancePath: instancePath + "/feed",
				parentData: data,
				parentDataProperty: "feed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema44.type,
			parentSchema: schema44,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate141.errors = vErrors;
	return errors === 0;
}
validate141.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema47 = {
	"type": "object",
	"properties": {
		"backoff": {
			"examples": [{
				"from": "500ms",
				"to": "10s"
			}, "2s"],
			"if": { "type": "object" },
			"then": {
				"type": "object",
				"properties": {
					"from": {
						"examples": ["500ms"],
						"$ref": "#/$defs/duration"
					},
					"to": {
						"examples": ["10s"],
						"$ref": "#/$defs/positive-duration"
					}
				},
				"required": ["from", "to"],
				"additionalProperties": false
			},
			"else": { "$ref": "#/$defs/positive-duration" }
		},
		"jitter": {
			"examples": ["full"],
			"title": "full, none or a percentage up to 100%",
			"type": "string",
			"pattern": "^(?:full|none|(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%)$"
		},
		"give_up": {
			"examples": [10],
			"type": "integer",
			"minimum": 1,
			"maximum": 1e6
		}
	},
	"required": ["backoff"],
	"additionalProperties": false
};
const schema48 = {
	"title": "a duration",
	"type": "string",
	"pattern": "^(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$",
	"examples": [
		"500ms",
		"30s",
		"2m",
		"1m30s",
		"1h"
	]
};
const pattern22 = new RegExp("^(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$", "u");
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate157.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern22.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$" },
				schema: "^(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$",
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate157.errors = vErrors;
	return errors === 0;
}
validate157.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern23 = new RegExp("^(?:full|none|(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%)$", "u");
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate156.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.backoff === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "backoff" },
				schema: schema47.required,
				parentSchema: schema47,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "backoff" || key0 === "jitter" || key0 === "give_up")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema47,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.backoff !== void 0) {
			let data0 = data.backoff;
			const _errs3 = errors;
			let valid1 = true;
			const _errs4 = errors;
			if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
				const err2 = {};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			errors = _errs3;
			if (vErrors !== null) {
				if (_errs3) vErrors.length = _errs3;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs6 = errors;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					if (data0.from === void 0) {
						const err3 = {
							instancePath: instancePath + "/backoff",
							schemaPath: "#/properties/backoff/then/required",
							keyword: "required",
							params: { missingProperty: "from" },
							schema: schema47.properties.backoff.then.required,
							parentSchema: schema47.properties.backoff.then,
							data: data0
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data0.to === void 0) {
						const err4 = {
							instancePath: instancePath + "/backoff",
							schemaPath: "#/properties/backoff/then/required",
							keyword: "required",
							params: { missingProperty: "to" },
							schema: schema47.properties.backoff.then.required,
							parentSchema: schema47.properties.backoff.then,
							data: data0
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					for (const key1 in data0) if (!(key1 === "from" || key1 === "to")) {
						const err5 = {
							instancePath: instancePath + "/backoff",
							schemaPath: "#/properties/backoff/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							schema: false,
							parentSchema: schema47.properties.backoff.then,
							data: data0
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (data0.from !== void 0) {
						if (!validate157(data0.from, {
							instancePath: instancePath + "/backoff/from",
							parentData: data0,
							parentDataProperty: "from",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
							errors = vErrors.length;
						}
					}
					if (data0.to !== void 0) {
						if (!validate65(data0.to, {
							instancePath: instancePath + "/backoff/to",
							parentData: data0,
							parentDataProperty: "to",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
							errors = vErrors.length;
						}
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/backoff",
						schemaPath: "#/properties/backoff/then/type",
						keyword: "type",
						params: { type: "object" },
						schema: schema47.properties.backoff.then.type,
						parentSchema: schema47.properties.backoff.then,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				var _valid0 = _errs6 === errors;
				valid1 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs11 = errors;
				if (!validate65(data0, {
					instancePath: instancePath + "/backoff",
					parentData: data,
					parentDataProperty: "backoff",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs11 === errors;
				valid1 = _valid0;
				ifClause0 = "else";
			}
			if (!valid1) {
				const err7 = {
					instancePath: instancePath + "/backoff",
					schemaPath: "#/properties/backoff/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					schema: schema47.properties.backoff.if,
					parentSchema: schema47.properties.backoff,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.jitter !== void 0) {
			let data3 = data.jitter;
			if (typeof data3 === "string") {
				if (!pattern23.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/jitter",
						schemaPath: "#/properties/jitter/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:full|none|(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%)$" },
						schema: "^(?:full|none|(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%)$",
						parentSchema: schema47.properties.jitter,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/jitter",
					schemaPath: "#/properties/jitter/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema47.properties.jitter.type,
					parentSchema: schema47.properties.jitter,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.give_up !== void 0) {
			let data4 = data.give_up;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err10 = {
					instancePath: instancePath + "/give_up",
					schemaPath: "#/properties/give_up/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema47.properties.give_up.type,
					parentSchema: schema47.properties.give_up,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 1e6 || isNaN(data4)) {
					const err11 = {
						instancePath: instancePath + "/give_up",
						schemaPath: "#/properties/give_up/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						schema: 1e6,
						parentSchema: schema47.properties.give_up,
						data: data4
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data4 < 1 || isNaN(data4)) {
					const err12 = {
						instancePath: instancePath + "/give_up",
						schemaPath: "#/properties/give_up/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema47.properties.give_up,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema47.type,
			parentSchema: schema47,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate156.errors = vErrors;
	return errors === 0;
}
validate156.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema49 = {
	"title": "a percentage",
	"type": "string",
	"pattern": "^\\d{1,9}(?:\\.\\d{1,3})?%$",
	"examples": ["5%", "12.5%"]
};
const pattern24 = new RegExp("^\\d{1,9}(?:\\.\\d{1,3})?%$", "u");
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate172.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern24.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{1,9}(?:\\.\\d{1,3})?%$" },
				schema: "^\\d{1,9}(?:\\.\\d{1,3})?%$",
				parentSchema: schema49,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema49.type,
			parentSchema: schema49,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate172.errors = vErrors;
	return errors === 0;
}
validate172.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema38.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.url !== void 0) {
			if (!validate59(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.connect !== void 0) {
			let data1 = data.connect;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) if (!(key1 === "within")) {
					const err2 = {
						instancePath: instancePath + "/connect",
						schemaPath: "#/properties/connect/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema38.properties.connect,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1.within !== void 0) {
					if (!validate65(data1.within, {
						instancePath: instancePath + "/connect/within",
						parentData: data1,
						parentDataProperty: "within",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/connect",
					schemaPath: "#/properties/connect/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema38.properties.connect.type,
					parentSchema: schema38.properties.connect,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.headers !== void 0) {
			if (!validate74(data.headers, {
				instancePath: instancePath + "/headers",
				parentData: data,
				parentDataProperty: "headers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.protocols !== void 0) {
			let data4 = data.protocols;
			if (Array.isArray(data4)) {
				if (data4.length > 16) {
					const err4 = {
						instancePath: instancePath + "/protocols",
						schemaPath: "#/properties/protocols/maxItems",
						keyword: "maxItems",
						params: { limit: 16 },
						schema: 16,
						parentSchema: schema38.properties.protocols,
						data: data4
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (!pattern11.test(data5)) {
							const err5 = {
								instancePath: instancePath + "/protocols/" + i0,
								schemaPath: "#/properties/protocols/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$" },
								schema: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$",
								parentSchema: schema38.properties.protocols.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/protocols/" + i0,
							schemaPath: "#/properties/protocols/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema38.properties.protocols.items.type,
							parentSchema: schema38.properties.protocols.items,
							data: data5
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/protocols",
					schemaPath: "#/properties/protocols/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema38.properties.protocols.type,
					parentSchema: schema38.properties.protocols,
					data: data4
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.open !== void 0) {
			let data6 = data.open;
			if (Array.isArray(data6)) {
				if (data6.length > 100) {
					const err8 = {
						instancePath: instancePath + "/open",
						schemaPath: "#/properties/open/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema38.properties.open,
						data: data6
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate107(data6[i1], {
					instancePath: instancePath + "/open/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/open",
					schemaPath: "#/properties/open/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema38.properties.open.type,
					parentSchema: schema38.properties.open,
					data: data6
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.answer !== void 0) {
			let data8 = data.answer;
			if (Array.isArray(data8)) {
				if (data8.length > 100) {
					const err10 = {
						instancePath: instancePath + "/answer",
						schemaPath: "#/properties/answer/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema38.properties.answer,
						data: data8
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.send === void 0) {
							const err11 = {
								instancePath: instancePath + "/answer/" + i2,
								schemaPath: "#/properties/answer/items/required",
								keyword: "required",
								params: { missingProperty: "send" },
								schema: schema38.properties.answer.items.required,
								parentSchema: schema38.properties.answer.items,
								data: data9
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						for (const key2 in data9) if (!(key2 === "match" || key2 === "decode" || key2 === "send")) {
							const err12 = {
								instancePath: instancePath + "/answer/" + i2,
								schemaPath: "#/properties/answer/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								schema: false,
								parentSchema: schema38.properties.answer.items,
								data: data9
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data9.match !== void 0) {
							if (!validate94(data9.match, {
								instancePath: instancePath + "/answer/" + i2 + "/match",
								parentData: data9,
								parentDataProperty: "match",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
								errors = vErrors.length;
							}
						}
						if (data9.decode !== void 0) {
							if (!validate96(data9.decode, {
								instancePath: instancePath + "/answer/" + i2 + "/decode",
								parentData: data9,
								parentDataProperty: "decode",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
								errors = vErrors.length;
							}
						}
						if (data9.send !== void 0) {
							if (!validate91(data9.send, {
								instancePath: instancePath + "/answer/" + i2 + "/send",
								parentData: data9,
								parentDataProperty: "send",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/answer/" + i2,
							schemaPath: "#/properties/answer/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema38.properties.answer.items.type,
							parentSchema: schema38.properties.answer.items,
							data: data9
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/properties/answer/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema38.properties.answer.type,
					parentSchema: schema38.properties.answer,
					data: data8
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.errors !== void 0) {
			let data13 = data.errors;
			if (Array.isArray(data13)) {
				if (data13.length > 100) {
					const err15 = {
						instancePath: instancePath + "/errors",
						schemaPath: "#/properties/errors/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema38.properties.errors,
						data: data13
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len3 = data13.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data14 = data13[i3];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.match === void 0) {
							const err16 = {
								instancePath: instancePath + "/errors/" + i3,
								schemaPath: "#/properties/errors/items/required",
								keyword: "required",
								params: { missingProperty: "match" },
								schema: schema38.properties.errors.items.required,
								parentSchema: schema38.properties.errors.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						for (const key3 in data14) if (!(key3 === "match" || key3 === "decode")) {
							const err17 = {
								instancePath: instancePath + "/errors/" + i3,
								schemaPath: "#/properties/errors/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								schema: false,
								parentSchema: schema38.properties.errors.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data14.match !== void 0) {
							if (!validate94(data14.match, {
								instancePath: instancePath + "/errors/" + i3 + "/match",
								parentData: data14,
								parentDataProperty: "match",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
								errors = vErrors.length;
							}
						}
						if (data14.decode !== void 0) {
							if (!validate96(data14.decode, {
								instancePath: instancePath + "/errors/" + i3 + "/decode",
								parentData: data14,
								parentDataProperty: "decode",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/errors/" + i3,
							schemaPath: "#/properties/errors/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema38.properties.errors.items.type,
							parentSchema: schema38.properties.errors.items,
							data: data14
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/errors",
					schemaPath: "#/properties/errors/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema38.properties.errors.type,
					parentSchema: schema38.properties.errors,
					data: data13
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.while_open !== void 0) {
			let data17 = data.while_open;
			if (Array.isArray(data17)) {
				if (data17.length > 100) {
					const err20 = {
						instancePath: instancePath + "/while_open",
						schemaPath: "#/properties/while_open/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema38.properties.while_open,
						data: data17
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				const len4 = data17.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate122(data17[i4], {
					instancePath: instancePath + "/while_open/" + i4,
					parentData: data17,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/while_open",
					schemaPath: "#/properties/while_open/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema38.properties.while_open.type,
					parentSchema: schema38.properties.while_open,
					data: data17
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.heartbeat !== void 0) {
			if (!validate132(data.heartbeat, {
				instancePath: instancePath + "/heartbeat",
				parentData: data,
				parentDataProperty: "heartbeat",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.messages !== void 0) {
			let data20 = data.messages;
			const _errs35 = errors;
			let valid14 = true;
			const _errs36 = errors;
			if (!Array.isArray(data20)) {
				const err22 = {};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid0 = _errs36 === errors;
			errors = _errs35;
			if (vErrors !== null) {
				if (_errs35) vErrors.length = _errs35;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs38 = errors;
				if (Array.isArray(data20)) {
					if (data20.length > 100) {
						const err23 = {
							instancePath: instancePath + "/messages",
							schemaPath: "#/properties/messages/then/maxItems",
							keyword: "maxItems",
							params: { limit: 100 },
							schema: 100,
							parentSchema: schema38.properties.messages.then,
							data: data20
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (data20.length < 1) {
						const err24 = {
							instancePath: instancePath + "/messages",
							schemaPath: "#/properties/messages/then/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							schema: 1,
							parentSchema: schema38.properties.messages.then,
							data: data20
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					const len5 = data20.length;
					for (let i5 = 0; i5 < len5; i5++) if (!validate141(data20[i5], {
						instancePath: instancePath + "/messages/" + i5,
						parentData: data20,
						parentDataProperty: i5,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
						errors = vErrors.length;
					}
				} else {
					const err25 = {
						instancePath: instancePath + "/messages",
						schemaPath: "#/properties/messages/then/type",
						keyword: "type",
						params: { type: "array" },
						schema: schema38.properties.messages.then.type,
						parentSchema: schema38.properties.messages.then,
						data: data20
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				var _valid0 = _errs38 === errors;
				valid14 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs41 = errors;
				if (!validate141(data20, {
					instancePath: instancePath + "/messages",
					parentData: data,
					parentDataProperty: "messages",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs41 === errors;
				valid14 = _valid0;
				ifClause0 = "else";
			}
			if (!valid14) {
				const err26 = {
					instancePath: instancePath + "/messages",
					schemaPath: "#/properties/messages/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					schema: schema38.properties.messages.if,
					parentSchema: schema38.properties.messages,
					data: data20
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.hold !== void 0) {
			if (!validate65(data.hold, {
				instancePath: instancePath + "/hold",
				parentData: data,
				parentDataProperty: "hold",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.reopen !== void 0) {
			if (!validate156(data.reopen, {
				instancePath: instancePath + "/reopen",
				parentData: data,
				parentDataProperty: "reopen",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
				errors = vErrors.length;
			}
		}
		if (data.disrupt !== void 0) {
			let data24 = data.disrupt;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				if (data24.at === void 0) {
					const err27 = {
						instancePath: instancePath + "/disrupt",
						schemaPath: "#/properties/disrupt/required",
						keyword: "required",
						params: { missingProperty: "at" },
						schema: schema38.properties.disrupt.required,
						parentSchema: schema38.properties.disrupt,
						data: data24
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				for (const key4 in data24) if (!(key4 === "at" || key4 === "cut" || key4 === "run" || key4 === "move_to" || key4 === "over" || key4 === "recovered")) {
					const err28 = {
						instancePath: instancePath + "/disrupt",
						schemaPath: "#/properties/disrupt/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						schema: false,
						parentSchema: schema38.properties.disrupt,
						data: data24
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data24.at !== void 0) {
					if (!validate55(data24.at, {
						instancePath: instancePath + "/disrupt/at",
						parentData: data24,
						parentDataProperty: "at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
						errors = vErrors.length;
					}
				}
				if (data24.cut !== void 0) {
					if (!validate89(data24.cut, {
						instancePath: instancePath + "/disrupt/cut",
						parentData: data24,
						parentDataProperty: "cut",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
						errors = vErrors.length;
					}
				}
				if (data24.run !== void 0) {
					let data27 = data24.run;
					if (Array.isArray(data27)) {
						if (data27.length < 1) {
							const err29 = {
								instancePath: instancePath + "/disrupt/run",
								schemaPath: "#/properties/disrupt/properties/run/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema38.properties.disrupt.properties.run,
								data: data27
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						const len6 = data27.length;
						for (let i6 = 0; i6 < len6; i6++) if (!validate55(data27[i6], {
							instancePath: instancePath + "/disrupt/run/" + i6,
							parentData: data27,
							parentDataProperty: i6,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
							errors = vErrors.length;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/disrupt/run",
							schemaPath: "#/properties/disrupt/properties/run/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema38.properties.disrupt.properties.run.type,
							parentSchema: schema38.properties.disrupt.properties.run,
							data: data27
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data24.move_to !== void 0) {
					if (!validate53(data24.move_to, {
						instancePath: instancePath + "/disrupt/move_to",
						parentData: data24,
						parentDataProperty: "move_to",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data24.over !== void 0) {
					if (!validate157(data24.over, {
						instancePath: instancePath + "/disrupt/over",
						parentData: data24,
						parentDataProperty: "over",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
						errors = vErrors.length;
					}
				}
				if (data24.recovered !== void 0) {
					let data31 = data24.recovered;
					if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
						for (const key5 in data31) if (!(key5 === "share" || key5 === "within")) {
							const err31 = {
								instancePath: instancePath + "/disrupt/recovered",
								schemaPath: "#/properties/disrupt/properties/recovered/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								schema: false,
								parentSchema: schema38.properties.disrupt.properties.recovered,
								data: data31
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data31.share !== void 0) {
							if (!validate89(data31.share, {
								instancePath: instancePath + "/disrupt/recovered/share",
								parentData: data31,
								parentDataProperty: "share",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
								errors = vErrors.length;
							}
						}
						if (data31.within !== void 0) {
							if (!validate65(data31.within, {
								instancePath: instancePath + "/disrupt/recovered/within",
								parentData: data31,
								parentDataProperty: "within",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/disrupt/recovered",
							schemaPath: "#/properties/disrupt/properties/recovered/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema38.properties.disrupt.properties.recovered.type,
							parentSchema: schema38.properties.disrupt.properties.recovered,
							data: data31
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/disrupt",
					schemaPath: "#/properties/disrupt/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema38.properties.disrupt.type,
					parentSchema: schema38.properties.disrupt,
					data: data24
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.slow_readers !== void 0) {
			let data34 = data.slow_readers;
			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
				if (data34.count === void 0) {
					const err34 = {
						instancePath: instancePath + "/slow_readers",
						schemaPath: "#/properties/slow_readers/required",
						keyword: "required",
						params: { missingProperty: "count" },
						schema: schema38.properties.slow_readers.required,
						parentSchema: schema38.properties.slow_readers,
						data: data34
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data34.read === void 0) {
					const err35 = {
						instancePath: instancePath + "/slow_readers",
						schemaPath: "#/properties/slow_readers/required",
						keyword: "required",
						params: { missingProperty: "read" },
						schema: schema38.properties.slow_readers.required,
						parentSchema: schema38.properties.slow_readers,
						data: data34
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				for (const key6 in data34) if (!(key6 === "count" || key6 === "read" || key6 === "after" || key6 === "for" || key6 === "neighbours")) {
					const err36 = {
						instancePath: instancePath + "/slow_readers",
						schemaPath: "#/properties/slow_readers/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						schema: false,
						parentSchema: schema38.properties.slow_readers,
						data: data34
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data34.count !== void 0) {
					let data35 = data34.count;
					if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
						const err37 = {
							instancePath: instancePath + "/slow_readers/count",
							schemaPath: "#/properties/slow_readers/properties/count/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema38.properties.slow_readers.properties.count.type,
							parentSchema: schema38.properties.slow_readers.properties.count,
							data: data35
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					if (typeof data35 == "number" && isFinite(data35)) {
						if (data35 > 1e5 || isNaN(data35)) {
							const err38 = {
								instancePath: instancePath + "/slow_readers/count",
								schemaPath: "#/properties/slow_readers/properties/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e5
								},
								schema: 1e5,
								parentSchema: schema38.properties.slow_readers.properties.count,
								data: data35
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data35 < 1 || isNaN(data35)) {
							const err39 = {
								instancePath: instancePath + "/slow_readers/count",
								schemaPath: "#/properties/slow_readers/properties/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema38.properties.slow_readers.properties.count,
								data: data35
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					}
				}
				if (data34.read !== void 0) {
					if (!validate55(data34.read, {
						instancePath: instancePath + "/slow_readers/read",
						parentData: data34,
						parentDataProperty: "read",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
						errors = vErrors.length;
					}
				}
				if (data34.after !== void 0) {
					if (!validate157(data34.after, {
						instancePath: instancePath + "/slow_readers/after",
						parentData: data34,
						parentDataProperty: "after",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
						errors = vErrors.length;
					}
				}
				if (data34.for !== void 0) {
					if (!validate65(data34.for, {
						instancePath: instancePath + "/slow_readers/for",
						parentData: data34,
						parentDataProperty: "for",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
						errors = vErrors.length;
					}
				}
				if (data34.neighbours !== void 0) {
					if (!validate172(data34.neighbours, {
						instancePath: instancePath + "/slow_readers/neighbours",
						parentData: data34,
						parentDataProperty: "neighbours",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/slow_readers",
					schemaPath: "#/properties/slow_readers/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema38.properties.slow_readers.type,
					parentSchema: schema38.properties.slow_readers,
					data: data34
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.idle !== void 0) {
			let data40 = data.idle;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				if (data40.hold === void 0) {
					const err41 = {
						instancePath: instancePath + "/idle",
						schemaPath: "#/properties/idle/required",
						keyword: "required",
						params: { missingProperty: "hold" },
						schema: schema38.properties.idle.required,
						parentSchema: schema38.properties.idle,
						data: data40
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				for (const key7 in data40) if (!(key7 === "hold" || key7 === "each" || key7 === "keepalive" || key7 === "send" || key7 === "heartbeat" || key7 === "margin")) {
					const err42 = {
						instancePath: instancePath + "/idle",
						schemaPath: "#/properties/idle/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						schema: false,
						parentSchema: schema38.properties.idle,
						data: data40
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data40.hold !== void 0) {
					let data41 = data40.hold;
					if (Array.isArray(data41)) {
						if (data41.length < 1) {
							const err43 = {
								instancePath: instancePath + "/idle/hold",
								schemaPath: "#/properties/idle/properties/hold/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema38.properties.idle.properties.hold,
								data: data41
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						const len7 = data41.length;
						for (let i7 = 0; i7 < len7; i7++) if (!validate65(data41[i7], {
							instancePath: instancePath + "/idle/hold/" + i7,
							parentData: data41,
							parentDataProperty: i7,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
							errors = vErrors.length;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/idle/hold",
							schemaPath: "#/properties/idle/properties/hold/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema38.properties.idle.properties.hold.type,
							parentSchema: schema38.properties.idle.properties.hold,
							data: data41
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data40.each !== void 0) {
					let data43 = data40.each;
					if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
						const err45 = {
							instancePath: instancePath + "/idle/each",
							schemaPath: "#/properties/idle/properties/each/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema38.properties.idle.properties.each.type,
							parentSchema: schema38.properties.idle.properties.each,
							data: data43
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					if (typeof data43 == "number" && isFinite(data43)) {
						if (data43 > 1e3 || isNaN(data43)) {
							const err46 = {
								instancePath: instancePath + "/idle/each",
								schemaPath: "#/properties/idle/properties/each/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								schema: 1e3,
								parentSchema: schema38.properties.idle.properties.each,
								data: data43
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data43 < 1 || isNaN(data43)) {
							const err47 = {
								instancePath: instancePath + "/idle/each",
								schemaPath: "#/properties/idle/properties/each/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema38.properties.idle.properties.each,
								data: data43
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					}
				}
				if (data40.keepalive !== void 0) {
					let data44 = data40.keepalive;
					if (Array.isArray(data44)) {
						if (data44.length < 1) {
							const err48 = {
								instancePath: instancePath + "/idle/keepalive",
								schemaPath: "#/properties/idle/properties/keepalive/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema38.properties.idle.properties.keepalive,
								data: data44
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						const len8 = data44.length;
						for (let i8 = 0; i8 < len8; i8++) {
							let data45 = data44[i8];
							if (!(data45 === "none" || data45 === "ping" || data45 === "message")) {
								const err49 = {
									instancePath: instancePath + "/idle/keepalive/" + i8,
									schemaPath: "#/properties/idle/properties/keepalive/items/enum",
									keyword: "enum",
									params: { allowedValues: schema38.properties.idle.properties.keepalive.items.enum },
									schema: schema38.properties.idle.properties.keepalive.items.enum,
									parentSchema: schema38.properties.idle.properties.keepalive.items,
									data: data45
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/idle/keepalive",
							schemaPath: "#/properties/idle/properties/keepalive/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema38.properties.idle.properties.keepalive.type,
							parentSchema: schema38.properties.idle.properties.keepalive,
							data: data44
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data40.send !== void 0) {
					if (!validate91(data40.send, {
						instancePath: instancePath + "/idle/send",
						parentData: data40,
						parentDataProperty: "send",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
						errors = vErrors.length;
					}
				}
				if (data40.heartbeat !== void 0) {
					if (!validate65(data40.heartbeat, {
						instancePath: instancePath + "/idle/heartbeat",
						parentData: data40,
						parentDataProperty: "heartbeat",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
						errors = vErrors.length;
					}
				}
				if (data40.margin !== void 0) {
					let data48 = data40.margin;
					if (typeof data48 == "number" && isFinite(data48)) {
						if (data48 < 0 || isNaN(data48)) {
							const err51 = {
								instancePath: instancePath + "/idle/margin",
								schemaPath: "#/properties/idle/properties/margin/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema38.properties.idle.properties.margin,
								data: data48
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/idle/margin",
							schemaPath: "#/properties/idle/properties/margin/type",
							keyword: "type",
							params: { type: "number" },
							schema: schema38.properties.idle.properties.margin.type,
							parentSchema: schema38.properties.idle.properties.margin,
							data: data48
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/idle",
					schemaPath: "#/properties/idle/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema38.properties.idle.type,
					parentSchema: schema38.properties.idle,
					data: data40
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.transport !== void 0) {
			let data49 = data.transport;
			if (!(data49 === "socket" || data49 === "sse" || data49 === "long-poll")) {
				const err54 = {
					instancePath: instancePath + "/transport",
					schemaPath: "#/properties/transport/enum",
					keyword: "enum",
					params: { allowedValues: schema38.properties.transport.enum },
					schema: schema38.properties.transport.enum,
					parentSchema: schema38.properties.transport,
					data: data49
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.protocol !== void 0) {
			if (!validate53(data.protocol, {
				instancePath: instancePath + "/protocol",
				parentData: data,
				parentDataProperty: "protocol",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.subscribe !== void 0) {
			let data51 = data.subscribe;
			if (!(data51 && typeof data51 == "object" && !Array.isArray(data51))) {
				const err55 = {
					instancePath: instancePath + "/subscribe",
					schemaPath: "#/properties/subscribe/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema38.properties.subscribe.type,
					parentSchema: schema38.properties.subscribe,
					data: data51
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
	} else {
		const err56 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema38.type,
			parentSchema: schema38,
			data
		};
		if (vErrors === null) vErrors = [err56];
		else vErrors.push(err56);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema50 = {
	"type": "object",
	"properties": {
		"wait": {
			"examples": ["1s", "1s..3s"],
			"$ref": "#/$defs/range"
		},
		"request": {
			"examples": [{ "url": "${targets.api}/v1/orders" }],
			"$ref": "#/$defs/request"
		},
		"expect": {
			"examples": [{ "status": 201 }],
			"$ref": "#/$defs/expect"
		},
		"save": {
			"examples": [{ "id": "data.id" }],
			"$ref": "#/$defs/save"
		},
		"name": {
			"examples": ["place-order"],
			"title": "a text of 1 to 128 printable characters",
			"type": "string",
			"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"
		}
	},
	"additionalProperties": false,
	"title": "a step: a mapping of wait, request, expect, save, name",
	"minProperties": 1
};
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate179.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema50,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "wait" || key0 === "request" || key0 === "expect" || key0 === "save" || key0 === "name")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema50,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.wait !== void 0) {
			if (!validate108(data.wait, {
				instancePath: instancePath + "/wait",
				parentData: data,
				parentDataProperty: "wait",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.request !== void 0) {
			if (!validate72(data.request, {
				instancePath: instancePath + "/request",
				parentData: data,
				parentDataProperty: "request",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.expect !== void 0) {
			if (!validate81(data.expect, {
				instancePath: instancePath + "/expect",
				parentData: data,
				parentDataProperty: "expect",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		if (data.save !== void 0) {
			if (!validate86(data.save, {
				instancePath: instancePath + "/save",
				parentData: data,
				parentDataProperty: "save",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data4 = data.name;
			if (typeof data4 === "string") {
				if (!pattern18.test(data4)) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$" },
						schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$",
						parentSchema: schema50.properties.name,
						data: data4
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema50.properties.name.type,
					parentSchema: schema50.properties.name,
					data: data4
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema50.type,
			parentSchema: schema50,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate179.errors = vErrors;
	return errors === 0;
}
validate179.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema51 = {
	"title": "a load: a mapping with an executor",
	"type": "object",
	"required": ["executor"],
	"properties": { "executor": {
		"examples": ["ramping-vus"],
		"enum": [
			"ramping-vus",
			"constant-vus",
			"per-vu-iterations",
			"constant-arrival-rate",
			"ramping-arrival-rate"
		]
	} },
	"allOf": [
		{
			"if": {
				"required": ["executor"],
				"properties": { "executor": { "const": "ramping-vus" } }
			},
			"then": { "$ref": "#/$defs/load-ramping-vus" }
		},
		{
			"if": {
				"required": ["executor"],
				"properties": { "executor": { "const": "constant-vus" } }
			},
			"then": { "$ref": "#/$defs/load-constant-vus" }
		},
		{
			"if": {
				"required": ["executor"],
				"properties": { "executor": { "const": "per-vu-iterations" } }
			},
			"then": { "$ref": "#/$defs/load-per-vu-iterations" }
		},
		{
			"if": {
				"required": ["executor"],
				"properties": { "executor": { "const": "constant-arrival-rate" } }
			},
			"then": { "$ref": "#/$defs/load-constant-arrival-rate" }
		},
		{
			"if": {
				"required": ["executor"],
				"properties": { "executor": { "const": "ramping-arrival-rate" } }
			},
			"then": { "$ref": "#/$defs/load-ramping-arrival-rate" }
		}
	]
};
const schema52 = {
	"type": "object",
	"properties": {
		"executor": {
			"examples": ["ramping-vus"],
			"enum": [
				"ramping-vus",
				"constant-vus",
				"per-vu-iterations",
				"constant-arrival-rate",
				"ramping-arrival-rate"
			]
		},
		"start": {
			"examples": ["30s"],
			"$ref": "#/$defs/duration"
		},
		"start_vus": {
			"examples": [0],
			"type": "integer",
			"minimum": 0,
			"maximum": 1e6
		},
		"stages": {
			"examples": [[{
				"duration": "2m",
				"target": 500
			}]],
			"$ref": "#/$defs/stages"
		}
	},
	"required": ["stages"],
	"additionalProperties": false
};
const schema53 = {
	"type": "array",
	"items": {
		"type": "object",
		"properties": {
			"duration": {
				"examples": ["2m"],
				"$ref": "#/$defs/duration"
			},
			"target": {
				"examples": [500],
				"type": "integer",
				"minimum": 0,
				"maximum": 1e6
			}
		},
		"required": ["duration", "target"],
		"additionalProperties": false
	},
	"title": "a list of stages",
	"minItems": 1,
	"maxItems": 200
};
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate188.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema53,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema53,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.duration === void 0) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "duration" },
						schema: schema53.items.required,
						parentSchema: schema53.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.target === void 0) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "target" },
						schema: schema53.items.required,
						parentSchema: schema53.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "duration" || key0 === "target")) {
					const err4 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						schema: false,
						parentSchema: schema53.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.duration !== void 0) {
					if (!validate157(data0.duration, {
						instancePath: instancePath + "/" + i0 + "/duration",
						parentData: data0,
						parentDataProperty: "duration",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
						errors = vErrors.length;
					}
				}
				if (data0.target !== void 0) {
					let data2 = data0.target;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err5 = {
							instancePath: instancePath + "/" + i0 + "/target",
							schemaPath: "#/items/properties/target/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema53.items.properties.target.type,
							parentSchema: schema53.items.properties.target,
							data: data2
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 1e6 || isNaN(data2)) {
							const err6 = {
								instancePath: instancePath + "/" + i0 + "/target",
								schemaPath: "#/items/properties/target/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								schema: 1e6,
								parentSchema: schema53.items.properties.target,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2 < 0 || isNaN(data2)) {
							const err7 = {
								instancePath: instancePath + "/" + i0 + "/target",
								schemaPath: "#/items/properties/target/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema53.items.properties.target,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema53.items.type,
					parentSchema: schema53.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema53.type,
			parentSchema: schema53,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate188.errors = vErrors;
	return errors === 0;
}
validate188.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate186.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.stages === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stages" },
				schema: schema52.required,
				parentSchema: schema52,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "executor" || key0 === "start" || key0 === "start_vus" || key0 === "stages")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema52,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.executor !== void 0) {
			let data0 = data.executor;
			if (!(data0 === "ramping-vus" || data0 === "constant-vus" || data0 === "per-vu-iterations" || data0 === "constant-arrival-rate" || data0 === "ramping-arrival-rate")) {
				const err2 = {
					instancePath: instancePath + "/executor",
					schemaPath: "#/properties/executor/enum",
					keyword: "enum",
					params: { allowedValues: schema52.properties.executor.enum },
					schema: schema52.properties.executor.enum,
					parentSchema: schema52.properties.executor,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.start !== void 0) {
			if (!validate157(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.start_vus !== void 0) {
			let data2 = data.start_vus;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err3 = {
					instancePath: instancePath + "/start_vus",
					schemaPath: "#/properties/start_vus/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema52.properties.start_vus.type,
					parentSchema: schema52.properties.start_vus,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e6 || isNaN(data2)) {
					const err4 = {
						instancePath: instancePath + "/start_vus",
						schemaPath: "#/properties/start_vus/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						schema: 1e6,
						parentSchema: schema52.properties.start_vus,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err5 = {
						instancePath: instancePath + "/start_vus",
						schemaPath: "#/properties/start_vus/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema52.properties.start_vus,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.stages !== void 0) {
			if (!validate188(data.stages, {
				instancePath: instancePath + "/stages",
				parentData: data,
				parentDataProperty: "stages",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema52.type,
			parentSchema: schema52,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate186.errors = vErrors;
	return errors === 0;
}
validate186.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema54 = {
	"type": "object",
	"properties": {
		"executor": {
			"examples": ["ramping-vus"],
			"enum": [
				"ramping-vus",
				"constant-vus",
				"per-vu-iterations",
				"constant-arrival-rate",
				"ramping-arrival-rate"
			]
		},
		"start": {
			"examples": ["30s"],
			"$ref": "#/$defs/duration"
		},
		"vus": {
			"examples": [50],
			"type": "integer",
			"minimum": 1,
			"maximum": 1e6
		},
		"duration": {
			"examples": ["5m"],
			"$ref": "#/$defs/positive-duration"
		}
	},
	"required": ["vus", "duration"],
	"additionalProperties": false
};
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate192.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vus === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vus" },
				schema: schema54.required,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.duration === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration" },
				schema: schema54.required,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "executor" || key0 === "start" || key0 === "vus" || key0 === "duration")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.executor !== void 0) {
			let data0 = data.executor;
			if (!(data0 === "ramping-vus" || data0 === "constant-vus" || data0 === "per-vu-iterations" || data0 === "constant-arrival-rate" || data0 === "ramping-arrival-rate")) {
				const err3 = {
					instancePath: instancePath + "/executor",
					schemaPath: "#/properties/executor/enum",
					keyword: "enum",
					params: { allowedValues: schema54.properties.executor.enum },
					schema: schema54.properties.executor.enum,
					parentSchema: schema54.properties.executor,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.start !== void 0) {
			if (!validate157(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.vus !== void 0) {
			let data2 = data.vus;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err4 = {
					instancePath: instancePath + "/vus",
					schemaPath: "#/properties/vus/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema54.properties.vus.type,
					parentSchema: schema54.properties.vus,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e6 || isNaN(data2)) {
					const err5 = {
						instancePath: instancePath + "/vus",
						schemaPath: "#/properties/vus/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						schema: 1e6,
						parentSchema: schema54.properties.vus,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/vus",
						schemaPath: "#/properties/vus/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema54.properties.vus,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.duration !== void 0) {
			if (!validate65(data.duration, {
				instancePath: instancePath + "/duration",
				parentData: data,
				parentDataProperty: "duration",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema54.type,
			parentSchema: schema54,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate192.errors = vErrors;
	return errors === 0;
}
validate192.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema55 = {
	"type": "object",
	"properties": {
		"executor": {
			"examples": ["ramping-vus"],
			"enum": [
				"ramping-vus",
				"constant-vus",
				"per-vu-iterations",
				"constant-arrival-rate",
				"ramping-arrival-rate"
			]
		},
		"start": {
			"examples": ["30s"],
			"$ref": "#/$defs/duration"
		},
		"vus": {
			"examples": [50],
			"type": "integer",
			"minimum": 1,
			"maximum": 1e6
		},
		"iterations": {
			"examples": [1],
			"type": "integer",
			"minimum": 1,
			"maximum": 1e9
		},
		"max_duration": {
			"examples": ["10m"],
			"$ref": "#/$defs/positive-duration"
		}
	},
	"required": ["vus", "iterations"],
	"additionalProperties": false
};
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate196.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vus === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vus" },
				schema: schema55.required,
				parentSchema: schema55,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.iterations === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iterations" },
				schema: schema55.required,
				parentSchema: schema55,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "executor" || key0 === "start" || key0 === "vus" || key0 === "iterations" || key0 === "max_duration")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema55,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.executor !== void 0) {
			let data0 = data.executor;
			if (!(data0 === "ramping-vus" || data0 === "constant-vus" || data0 === "per-vu-iterations" || data0 === "constant-arrival-rate" || data0 === "ramping-arrival-rate")) {
				const err3 = {
					instancePath: instancePath + "/executor",
					schemaPath: "#/properties/executor/enum",
					keyword: "enum",
					params: { allowedValues: schema55.properties.executor.enum },
					schema: schema55.properties.executor.enum,
					parentSchema: schema55.properties.executor,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.start !== void 0) {
			if (!validate157(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.vus !== void 0) {
			let data2 = data.vus;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err4 = {
					instancePath: instancePath + "/vus",
					schemaPath: "#/properties/vus/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema55.properties.vus.type,
					parentSchema: schema55.properties.vus,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e6 || isNaN(data2)) {
					const err5 = {
						instancePath: instancePath + "/vus",
						schemaPath: "#/properties/vus/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						schema: 1e6,
						parentSchema: schema55.properties.vus,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/vus",
						schemaPath: "#/properties/vus/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema55.properties.vus,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.iterations !== void 0) {
			let data3 = data.iterations;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err7 = {
					instancePath: instancePath + "/iterations",
					schemaPath: "#/properties/iterations/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema55.properties.iterations.type,
					parentSchema: schema55.properties.iterations,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1e9 || isNaN(data3)) {
					const err8 = {
						instancePath: instancePath + "/iterations",
						schemaPath: "#/properties/iterations/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e9
						},
						schema: 1e9,
						parentSchema: schema55.properties.iterations,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err9 = {
						instancePath: instancePath + "/iterations",
						schemaPath: "#/properties/iterations/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema55.properties.iterations,
						data: data3
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.max_duration !== void 0) {
			if (!validate65(data.max_duration, {
				instancePath: instancePath + "/max_duration",
				parentData: data,
				parentDataProperty: "max_duration",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema55.type,
			parentSchema: schema55,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate196.errors = vErrors;
	return errors === 0;
}
validate196.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema56 = {
	"type": "object",
	"properties": {
		"executor": {
			"examples": ["ramping-vus"],
			"enum": [
				"ramping-vus",
				"constant-vus",
				"per-vu-iterations",
				"constant-arrival-rate",
				"ramping-arrival-rate"
			]
		},
		"start": {
			"examples": ["30s"],
			"$ref": "#/$defs/duration"
		},
		"rate": {
			"examples": ["20/s"],
			"$ref": "#/$defs/rate"
		},
		"duration": {
			"examples": ["8m"],
			"$ref": "#/$defs/positive-duration"
		},
		"takes": {
			"examples": ["300ms"],
			"$ref": "#/$defs/positive-duration"
		},
		"max_vus": {
			"examples": [100],
			"type": "integer",
			"minimum": 1,
			"maximum": 1e6
		}
	},
	"required": ["rate", "duration"],
	"additionalProperties": false
};
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate200.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rate === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rate" },
				schema: schema56.required,
				parentSchema: schema56,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.duration === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration" },
				schema: schema56.required,
				parentSchema: schema56,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "executor" || key0 === "start" || key0 === "rate" || key0 === "duration" || key0 === "takes" || key0 === "max_vus")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema56,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.executor !== void 0) {
			let data0 = data.executor;
			if (!(data0 === "ramping-vus" || data0 === "constant-vus" || data0 === "per-vu-iterations" || data0 === "constant-arrival-rate" || data0 === "ramping-arrival-rate")) {
				const err3 = {
					instancePath: instancePath + "/executor",
					schemaPath: "#/properties/executor/enum",
					keyword: "enum",
					params: { allowedValues: schema56.properties.executor.enum },
					schema: schema56.properties.executor.enum,
					parentSchema: schema56.properties.executor,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.start !== void 0) {
			if (!validate157(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.rate !== void 0) {
			if (!validate150(data.rate, {
				instancePath: instancePath + "/rate",
				parentData: data,
				parentDataProperty: "rate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
				errors = vErrors.length;
			}
		}
		if (data.duration !== void 0) {
			if (!validate65(data.duration, {
				instancePath: instancePath + "/duration",
				parentData: data,
				parentDataProperty: "duration",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.takes !== void 0) {
			if (!validate65(data.takes, {
				instancePath: instancePath + "/takes",
				parentData: data,
				parentDataProperty: "takes",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.max_vus !== void 0) {
			let data5 = data.max_vus;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err4 = {
					instancePath: instancePath + "/max_vus",
					schemaPath: "#/properties/max_vus/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema56.properties.max_vus.type,
					parentSchema: schema56.properties.max_vus,
					data: data5
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 1e6 || isNaN(data5)) {
					const err5 = {
						instancePath: instancePath + "/max_vus",
						schemaPath: "#/properties/max_vus/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						schema: 1e6,
						parentSchema: schema56.properties.max_vus,
						data: data5
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err6 = {
						instancePath: instancePath + "/max_vus",
						schemaPath: "#/properties/max_vus/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema56.properties.max_vus,
						data: data5
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema56.type,
			parentSchema: schema56,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate200.errors = vErrors;
	return errors === 0;
}
validate200.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema57 = {
	"type": "object",
	"properties": {
		"executor": {
			"examples": ["ramping-vus"],
			"enum": [
				"ramping-vus",
				"constant-vus",
				"per-vu-iterations",
				"constant-arrival-rate",
				"ramping-arrival-rate"
			]
		},
		"start": {
			"examples": ["30s"],
			"$ref": "#/$defs/duration"
		},
		"start_rate": {
			"examples": ["5/s"],
			"$ref": "#/$defs/rate-or-zero"
		},
		"stages": {
			"examples": [[{
				"duration": "2m",
				"target": "20/s"
			}]],
			"$ref": "#/$defs/rate-stages"
		},
		"takes": {
			"examples": ["300ms"],
			"$ref": "#/$defs/positive-duration"
		},
		"max_vus": {
			"examples": [100],
			"type": "integer",
			"minimum": 1,
			"maximum": 1e6
		}
	},
	"required": ["stages"],
	"additionalProperties": false
};
const schema58 = {
	"title": "a rate",
	"type": "string",
	"pattern": "^\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$",
	"examples": ["20/s", "0/s"]
};
const pattern26 = new RegExp("^\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$", "u");
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate208.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern26.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$" },
				schema: "^\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$",
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema58.type,
			parentSchema: schema58,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate208.errors = vErrors;
	return errors === 0;
}
validate208.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema59 = {
	"type": "array",
	"items": {
		"type": "object",
		"properties": {
			"duration": {
				"examples": ["2m"],
				"$ref": "#/$defs/duration"
			},
			"target": {
				"examples": ["20/s", 20],
				"if": { "type": "number" },
				"then": {
					"type": "number",
					"minimum": 0,
					"maximum": 1e6
				},
				"else": { "$ref": "#/$defs/rate-or-zero" }
			}
		},
		"required": ["duration", "target"],
		"additionalProperties": false
	},
	"title": "a list of stages",
	"minItems": 1,
	"maxItems": 200
};
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate210.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.duration === void 0) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "duration" },
						schema: schema59.items.required,
						parentSchema: schema59.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.target === void 0) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "target" },
						schema: schema59.items.required,
						parentSchema: schema59.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "duration" || key0 === "target")) {
					const err4 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						schema: false,
						parentSchema: schema59.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.duration !== void 0) {
					if (!validate157(data0.duration, {
						instancePath: instancePath + "/" + i0 + "/duration",
						parentData: data0,
						parentDataProperty: "duration",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
						errors = vErrors.length;
					}
				}
				if (data0.target !== void 0) {
					let data2 = data0.target;
					const _errs6 = errors;
					let valid3 = true;
					const _errs7 = errors;
					if (!(typeof data2 == "number" && isFinite(data2))) {
						const err5 = {};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					var _valid0 = _errs7 === errors;
					errors = _errs6;
					if (vErrors !== null) {
						if (_errs6) vErrors.length = _errs6;
						else vErrors = null;
					}
					let ifClause0;
					if (_valid0) {
						const _errs9 = errors;
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 1e6 || isNaN(data2)) {
								const err6 = {
									instancePath: instancePath + "/" + i0 + "/target",
									schemaPath: "#/items/properties/target/then/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1e6
									},
									schema: 1e6,
									parentSchema: schema59.items.properties.target.then,
									data: data2
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							if (data2 < 0 || isNaN(data2)) {
								const err7 = {
									instancePath: instancePath + "/" + i0 + "/target",
									schemaPath: "#/items/properties/target/then/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									schema: 0,
									parentSchema: schema59.items.properties.target.then,
									data: data2
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						} else {
							const err8 = {
								instancePath: instancePath + "/" + i0 + "/target",
								schemaPath: "#/items/properties/target/then/type",
								keyword: "type",
								params: { type: "number" },
								schema: schema59.items.properties.target.then.type,
								parentSchema: schema59.items.properties.target.then,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						var _valid0 = _errs9 === errors;
						valid3 = _valid0;
						ifClause0 = "then";
					} else {
						const _errs11 = errors;
						if (!validate208(data2, {
							instancePath: instancePath + "/" + i0 + "/target",
							parentData: data0,
							parentDataProperty: "target",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs11 === errors;
						valid3 = _valid0;
						ifClause0 = "else";
					}
					if (!valid3) {
						const err9 = {
							instancePath: instancePath + "/" + i0 + "/target",
							schemaPath: "#/items/properties/target/if",
							keyword: "if",
							params: { failingKeyword: ifClause0 },
							schema: schema59.items.properties.target.if,
							parentSchema: schema59.items.properties.target,
							data: data2
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema59.items.type,
					parentSchema: schema59.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema59.type,
			parentSchema: schema59,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate210.errors = vErrors;
	return errors === 0;
}
validate210.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate206.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.stages === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stages" },
				schema: schema57.required,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "executor" || key0 === "start" || key0 === "start_rate" || key0 === "stages" || key0 === "takes" || key0 === "max_vus")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.executor !== void 0) {
			let data0 = data.executor;
			if (!(data0 === "ramping-vus" || data0 === "constant-vus" || data0 === "per-vu-iterations" || data0 === "constant-arrival-rate" || data0 === "ramping-arrival-rate")) {
				const err2 = {
					instancePath: instancePath + "/executor",
					schemaPath: "#/properties/executor/enum",
					keyword: "enum",
					params: { allowedValues: schema57.properties.executor.enum },
					schema: schema57.properties.executor.enum,
					parentSchema: schema57.properties.executor,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.start !== void 0) {
			if (!validate157(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.start_rate !== void 0) {
			if (!validate208(data.start_rate, {
				instancePath: instancePath + "/start_rate",
				parentData: data,
				parentDataProperty: "start_rate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
				errors = vErrors.length;
			}
		}
		if (data.stages !== void 0) {
			if (!validate210(data.stages, {
				instancePath: instancePath + "/stages",
				parentData: data,
				parentDataProperty: "stages",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
				errors = vErrors.length;
			}
		}
		if (data.takes !== void 0) {
			if (!validate65(data.takes, {
				instancePath: instancePath + "/takes",
				parentData: data,
				parentDataProperty: "takes",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.max_vus !== void 0) {
			let data5 = data.max_vus;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err3 = {
					instancePath: instancePath + "/max_vus",
					schemaPath: "#/properties/max_vus/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema57.properties.max_vus.type,
					parentSchema: schema57.properties.max_vus,
					data: data5
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 1e6 || isNaN(data5)) {
					const err4 = {
						instancePath: instancePath + "/max_vus",
						schemaPath: "#/properties/max_vus/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						schema: 1e6,
						parentSchema: schema57.properties.max_vus,
						data: data5
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err5 = {
						instancePath: instancePath + "/max_vus",
						schemaPath: "#/properties/max_vus/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema57.properties.max_vus,
						data: data5
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema57.type,
			parentSchema: schema57,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate206.errors = vErrors;
	return errors === 0;
}
validate206.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate185.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.executor === void 0 && "executor") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.executor !== void 0) {
			if ("ramping-vus" !== data.executor) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (!validate186(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		const err2 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema51.allOf[0].if,
			parentSchema: schema51.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.executor === void 0 && "executor") {
			const err3 = {};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		} else if (data.executor !== void 0) {
			if ("constant-vus" !== data.executor) {
				const err4 = {};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (!validate192(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
			errors = vErrors.length;
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
		if (valid3) var props1 = true;
	}
	if (!valid3) {
		const err5 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema51.allOf[1].if,
			parentSchema: schema51.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs12 = errors;
	let valid5 = true;
	const _errs13 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.executor === void 0 && "executor") {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		} else if (data.executor !== void 0) {
			if ("per-vu-iterations" !== data.executor) {
				const err7 = {};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	}
	var _valid2 = _errs13 === errors;
	errors = _errs12;
	if (vErrors !== null) {
		if (_errs12) vErrors.length = _errs12;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs15 = errors;
		if (!validate196(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
			errors = vErrors.length;
		}
		var _valid2 = _errs15 === errors;
		valid5 = _valid2;
		if (valid5) var props2 = true;
	}
	if (!valid5) {
		const err8 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema51.allOf[2].if,
			parentSchema: schema51.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs17 = errors;
	let valid7 = true;
	const _errs18 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.executor === void 0 && "executor") {
			const err9 = {};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		} else if (data.executor !== void 0) {
			if ("constant-arrival-rate" !== data.executor) {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	}
	var _valid3 = _errs18 === errors;
	errors = _errs17;
	if (vErrors !== null) {
		if (_errs17) vErrors.length = _errs17;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs20 = errors;
		if (!validate200(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
			errors = vErrors.length;
		}
		var _valid3 = _errs20 === errors;
		valid7 = _valid3;
		if (valid7) var props3 = true;
	}
	if (!valid7) {
		const err11 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema51.allOf[3].if,
			parentSchema: schema51.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs22 = errors;
	let valid9 = true;
	const _errs23 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.executor === void 0 && "executor") {
			const err12 = {};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		} else if (data.executor !== void 0) {
			if ("ramping-arrival-rate" !== data.executor) {
				const err13 = {};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	}
	var _valid4 = _errs23 === errors;
	errors = _errs22;
	if (vErrors !== null) {
		if (_errs22) vErrors.length = _errs22;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs25 = errors;
		if (!validate206(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
			errors = vErrors.length;
		}
		var _valid4 = _errs25 === errors;
		valid9 = _valid4;
		if (valid9) var props4 = true;
	}
	if (!valid9) {
		const err14 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema51.allOf[4].if,
			parentSchema: schema51.allOf[4],
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.executor === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "executor" },
				schema: schema51.required,
				parentSchema: schema51,
				data
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.executor = true;
		}
		if (data.executor !== void 0) {
			let data5 = data.executor;
			if (!(data5 === "ramping-vus" || data5 === "constant-vus" || data5 === "per-vu-iterations" || data5 === "constant-arrival-rate" || data5 === "ramping-arrival-rate")) {
				const err16 = {
					instancePath: instancePath + "/executor",
					schemaPath: "#/properties/executor/enum",
					keyword: "enum",
					params: { allowedValues: schema51.properties.executor.enum },
					schema: schema51.properties.executor.enum,
					parentSchema: schema51.properties.executor,
					data: data5
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema51.type,
			parentSchema: schema51,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate185.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate185.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "vars" || key0 === "socket" || key0 === "rest" || key0 === "load" || key0 === "phases" || key0 === "tags" || key0 === "cookies" || key0 === "like")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.vars !== void 0) {
			let data0 = data.vars;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key1 in data0) {
				const _errs4 = errors;
				if (typeof key1 === "string") {
					if (!pattern12.test(key1)) {
						const err1 = {
							instancePath: instancePath + "/vars",
							schemaPath: "#/properties/vars/propertyNames/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$" },
							schema: "^[A-Za-z_][A-Za-z0-9_]{0,62}$",
							parentSchema: schema37.properties.vars.propertyNames,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (!(_errs4 === errors)) {
					const err2 = {
						instancePath: instancePath + "/vars",
						schemaPath: "#/properties/vars/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key1 },
						schema: schema37.properties.vars.propertyNames,
						parentSchema: schema37.properties.vars,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			else {
				const err3 = {
					instancePath: instancePath + "/vars",
					schemaPath: "#/properties/vars/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema37.properties.vars.type,
					parentSchema: schema37.properties.vars,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.socket !== void 0) {
			if (!validate103(data.socket, {
				instancePath: instancePath + "/socket",
				parentData: data,
				parentDataProperty: "socket",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.rest !== void 0) {
			let data2 = data.rest;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.steps === void 0) {
					const err4 = {
						instancePath: instancePath + "/rest",
						schemaPath: "#/properties/rest/required",
						keyword: "required",
						params: { missingProperty: "steps" },
						schema: schema37.properties.rest.required,
						parentSchema: schema37.properties.rest,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key2 in data2) if (!(key2 === "steps")) {
					const err5 = {
						instancePath: instancePath + "/rest",
						schemaPath: "#/properties/rest/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema37.properties.rest,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.steps !== void 0) {
					let data3 = data2.steps;
					if (Array.isArray(data3)) {
						if (data3.length > 100) {
							const err6 = {
								instancePath: instancePath + "/rest/steps",
								schemaPath: "#/properties/rest/properties/steps/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema37.properties.rest.properties.steps,
								data: data3
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.length < 1) {
							const err7 = {
								instancePath: instancePath + "/rest/steps",
								schemaPath: "#/properties/rest/properties/steps/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema37.properties.rest.properties.steps,
								data: data3
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						const len0 = data3.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate179(data3[i0], {
							instancePath: instancePath + "/rest/steps/" + i0,
							parentData: data3,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
							errors = vErrors.length;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/rest/steps",
							schemaPath: "#/properties/rest/properties/steps/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema37.properties.rest.properties.steps.type,
							parentSchema: schema37.properties.rest.properties.steps,
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/rest",
					schemaPath: "#/properties/rest/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema37.properties.rest.type,
					parentSchema: schema37.properties.rest,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.load !== void 0) {
			if (!validate185(data.load, {
				instancePath: instancePath + "/load",
				parentData: data,
				parentDataProperty: "load",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
				errors = vErrors.length;
			}
		}
		if (data.phases !== void 0) {
			if (!validate53(data.phases, {
				instancePath: instancePath + "/phases",
				parentData: data,
				parentDataProperty: "phases",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			let data7 = data.tags;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length > 16) {
					const err10 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/maxProperties",
						keyword: "maxProperties",
						params: { limit: 16 },
						schema: 16,
						parentSchema: schema37.properties.tags,
						data: data7
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key3 in data7) {
					const _errs17 = errors;
					if (typeof key3 === "string") {
						if (!pattern12.test(key3)) {
							const err11 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/properties/tags/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$" },
								schema: "^[A-Za-z_][A-Za-z0-9_]{0,62}$",
								parentSchema: schema37.properties.tags.propertyNames,
								data: key3,
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
					if (!(_errs17 === errors)) {
						const err12 = {
							instancePath: instancePath + "/tags",
							schemaPath: "#/properties/tags/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							schema: schema37.properties.tags.propertyNames,
							parentSchema: schema37.properties.tags,
							data: data7
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				for (const key4 in data7) {
					let data8 = data7[key4];
					if (typeof data8 === "string") {
						if (!pattern28.test(data8)) {
							const err13 = {
								instancePath: instancePath + "/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/tags/additionalProperties/pattern",
								keyword: "pattern",
								params: { pattern: "^[^{},\\s\\u0000-\\u001f\"]{1,128}$" },
								schema: "^[^{},\\s\\u0000-\\u001f\"]{1,128}$",
								parentSchema: schema37.properties.tags.additionalProperties,
								data: data8
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/tags/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema37.properties.tags.additionalProperties.type,
							parentSchema: schema37.properties.tags.additionalProperties,
							data: data8
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema37.properties.tags.type,
					parentSchema: schema37.properties.tags,
					data: data7
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.cookies !== void 0) {
			let data9 = data.cookies;
			if (typeof data9 !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/cookies",
					schemaPath: "#/properties/cookies/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema37.properties.cookies.type,
					parentSchema: schema37.properties.cookies,
					data: data9
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.like !== void 0) {
			if (!validate53(data.like, {
				instancePath: instancePath + "/like",
				parentData: data,
				parentDataProperty: "like",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema60 = {
	"title": "a word of at most 63 letters, digits and underscores that begins with a letter",
	"type": "string",
	"pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$",
	"examples": ["token"]
};
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate221.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern12.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$" },
				schema: "^[A-Za-z_][A-Za-z0-9_]{0,62}$",
				parentSchema: schema60,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema60.type,
			parentSchema: schema60,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate221.errors = vErrors;
	return errors === 0;
}
validate221.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema61 = {
	"title": "an even number of pairs from 4 to 24",
	"type": "integer",
	"minimum": 4,
	"maximum": 24,
	"multipleOf": 2,
	"examples": [8]
};
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate230.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			schema: schema61.type,
			parentSchema: schema61,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 24 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 24
				},
				schema: 24,
				parentSchema: schema61,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 4 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 4
				},
				schema: 4,
				parentSchema: schema61,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		let res0;
		if (res0 = data / 2, res0 !== parseInt(res0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/multipleOf",
				keyword: "multipleOf",
				params: { multipleOf: 2 },
				schema: 2,
				parentSchema: schema61,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	validate230.errors = vErrors;
	return errors === 0;
}
validate230.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema62 = {
	"type": "object",
	"properties": { "targets": {
		"examples": [{ "feed": "${BASE_FEED_URL}" }],
		"type": "object",
		"additionalProperties": { "$ref": "#/$defs/target-url" },
		"title": "a mapping of names to base urls",
		"propertyNames": {
			"title": "a name of at most 63 lower-case letters, digits and dashes that begins with a letter",
			"pattern": "^[a-z][a-z0-9-]{0,62}$"
		},
		"minProperties": 1,
		"maxProperties": 64
	} },
	"required": ["targets"],
	"additionalProperties": false,
	"title": "a side: a mapping with targets"
};
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate235.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.targets === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "targets" },
				schema: schema62.required,
				parentSchema: schema62,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "targets")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema62,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.targets !== void 0) {
			let data0 = data.targets;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (Object.keys(data0).length > 64) {
					const err2 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 },
						schema: 64,
						parentSchema: schema62.properties.targets,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (Object.keys(data0).length < 1) {
					const err3 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema62.properties.targets,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 in data0) {
					const _errs4 = errors;
					if (typeof key1 === "string") {
						if (!pattern3.test(key1)) {
							const err4 = {
								instancePath: instancePath + "/targets",
								schemaPath: "#/properties/targets/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
								schema: "^[a-z][a-z0-9-]{0,62}$",
								parentSchema: schema62.properties.targets.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					if (!(_errs4 === errors)) {
						const err5 = {
							instancePath: instancePath + "/targets",
							schemaPath: "#/properties/targets/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							schema: schema62.properties.targets.propertyNames,
							parentSchema: schema62.properties.targets,
							data: data0
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				for (const key2 in data0) if (!validate57(data0[key2], {
					instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data0,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/targets",
					schemaPath: "#/properties/targets/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema62.properties.targets.type,
					parentSchema: schema62.properties.targets,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema62.type,
			parentSchema: schema62,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate235.errors = vErrors;
	return errors === 0;
}
validate235.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern7 = new RegExp("^(?:https?://[^\\s<>\"]+|(?![^/]*:)[^\\s<>\"]+)$", "u");
const pattern30 = new RegExp("^(?:p\\(\\s*\\d{1,2}(?:\\.\\d{1,3})?\\s*\\)|rate|count)$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.targets === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "targets" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema19.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (!validate53(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			if (!validate55(data.description, {
				instancePath: instancePath + "/description",
				parentData: data,
				parentDataProperty: "description",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.environment !== void 0) {
			let data3 = data.environment;
			if (typeof data3 === "string") {
				if (!pattern5.test(data3)) {
					const err5 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" },
						schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",
						parentSchema: schema19.properties.environment,
						data: data3
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.environment.type,
					parentSchema: schema19.properties.environment,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.mode !== void 0) {
			let data4 = data.mode;
			if (!(data4 === "observe" || data4 === "warn" || data4 === "block")) {
				const err7 = {
					instancePath: instancePath + "/mode",
					schemaPath: "#/properties/mode/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.mode.enum },
					schema: schema19.properties.mode.enum,
					parentSchema: schema19.properties.mode,
					data: data4
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data5 = data.links;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length > 32) {
					const err8 = {
						instancePath: instancePath + "/links",
						schemaPath: "#/properties/links/maxProperties",
						keyword: "maxProperties",
						params: { limit: 32 },
						schema: 32,
						parentSchema: schema19.properties.links,
						data: data5
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data5) {
					const _errs10 = errors;
					if (typeof key1 === "string") {
						if (!pattern3.test(key1)) {
							const err9 = {
								instancePath: instancePath + "/links",
								schemaPath: "#/properties/links/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
								schema: "^[a-z][a-z0-9-]{0,62}$",
								parentSchema: schema19.properties.links.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
					if (!(_errs10 === errors)) {
						const err10 = {
							instancePath: instancePath + "/links",
							schemaPath: "#/properties/links/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							schema: schema19.properties.links.propertyNames,
							parentSchema: schema19.properties.links,
							data: data5
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				for (const key2 in data5) {
					let data6 = data5[key2];
					if (typeof data6 === "string") {
						if (data6.length > 2e3) {
							const err11 = {
								instancePath: instancePath + "/links/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/links/additionalProperties/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								schema: 2e3,
								parentSchema: schema19.properties.links.additionalProperties,
								data: data6
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (!pattern7.test(data6)) {
							const err12 = {
								instancePath: instancePath + "/links/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/links/additionalProperties/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:https?://[^\\s<>\"]+|(?![^/]*:)[^\\s<>\"]+)$" },
								schema: "^(?:https?://[^\\s<>\"]+|(?![^/]*:)[^\\s<>\"]+)$",
								parentSchema: schema19.properties.links.additionalProperties,
								data: data6
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/links/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/links/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.links.additionalProperties.type,
							parentSchema: schema19.properties.links.additionalProperties,
							data: data6
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.links.type,
					parentSchema: schema19.properties.links,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.targets !== void 0) {
			let data7 = data.targets;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length > 64) {
					const err15 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 },
						schema: 64,
						parentSchema: schema19.properties.targets,
						data: data7
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (Object.keys(data7).length < 1) {
					const err16 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.targets,
						data: data7
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key3 in data7) {
					const _errs16 = errors;
					if (typeof key3 === "string") {
						if (!pattern3.test(key3)) {
							const err17 = {
								instancePath: instancePath + "/targets",
								schemaPath: "#/properties/targets/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
								schema: "^[a-z][a-z0-9-]{0,62}$",
								parentSchema: schema19.properties.targets.propertyNames,
								data: key3,
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
					if (!(_errs16 === errors)) {
						const err18 = {
							instancePath: instancePath + "/targets",
							schemaPath: "#/properties/targets/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							schema: schema19.properties.targets.propertyNames,
							parentSchema: schema19.properties.targets,
							data: data7
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				for (const key4 in data7) {
					let data8 = data7[key4];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.url === void 0) {
							const err19 = {
								instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/targets/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "url" },
								schema: schema19.properties.targets.additionalProperties.required,
								parentSchema: schema19.properties.targets.additionalProperties,
								data: data8
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						for (const key5 in data8) if (!(key5 === "url" || key5 === "version" || key5 === "expect" || key5 === "ready" || key5 === "tls")) {
							const err20 = {
								instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/targets/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								schema: false,
								parentSchema: schema19.properties.targets.additionalProperties,
								data: data8
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data8.url !== void 0) {
							if (!validate57(data8.url, {
								instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
								parentData: data8,
								parentDataProperty: "url",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
								errors = vErrors.length;
							}
						}
						if (data8.version !== void 0) {
							let data10 = data8.version;
							if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
								if (data10.url === void 0) {
									const err21 = {
										instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/version",
										schemaPath: "#/properties/targets/additionalProperties/properties/version/required",
										keyword: "required",
										params: { missingProperty: "url" },
										schema: schema19.properties.targets.additionalProperties.properties.version.required,
										parentSchema: schema19.properties.targets.additionalProperties.properties.version,
										data: data10
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								for (const key6 in data10) if (!(key6 === "url" || key6 === "path")) {
									const err22 = {
										instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/version",
										schemaPath: "#/properties/targets/additionalProperties/properties/version/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										schema: false,
										parentSchema: schema19.properties.targets.additionalProperties.properties.version,
										data: data10
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								if (data10.url !== void 0) {
									if (!validate59(data10.url, {
										instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/version/url",
										parentData: data10,
										parentDataProperty: "url",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
										errors = vErrors.length;
									}
								}
								if (data10.path !== void 0) {
									if (!validate61(data10.path, {
										instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/version/path",
										parentData: data10,
										parentDataProperty: "path",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/version",
									schemaPath: "#/properties/targets/additionalProperties/properties/version/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.targets.additionalProperties.properties.version.type,
									parentSchema: schema19.properties.targets.additionalProperties.properties.version,
									data: data10
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data8.expect !== void 0) {
							if (!validate63(data8.expect, {
								instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/expect",
								parentData: data8,
								parentDataProperty: "expect",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
								errors = vErrors.length;
							}
						}
						if (data8.ready !== void 0) {
							let data14 = data8.ready;
							if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
								if (data14.within === void 0) {
									const err24 = {
										instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ready",
										schemaPath: "#/properties/targets/additionalProperties/properties/ready/required",
										keyword: "required",
										params: { missingProperty: "within" },
										schema: schema19.properties.targets.additionalProperties.properties.ready.required,
										parentSchema: schema19.properties.targets.additionalProperties.properties.ready,
										data: data14
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								for (const key7 in data14) if (!(key7 === "within")) {
									const err25 = {
										instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ready",
										schemaPath: "#/properties/targets/additionalProperties/properties/ready/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 },
										schema: false,
										parentSchema: schema19.properties.targets.additionalProperties.properties.ready,
										data: data14
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								if (data14.within !== void 0) {
									if (!validate65(data14.within, {
										instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ready/within",
										parentData: data14,
										parentDataProperty: "within",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ready",
									schemaPath: "#/properties/targets/additionalProperties/properties/ready/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.targets.additionalProperties.properties.ready.type,
									parentSchema: schema19.properties.targets.additionalProperties.properties.ready,
									data: data14
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data8.tls !== void 0) {
							let data16 = data8.tls;
							if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
								for (const key8 in data16) if (!(key8 === "ca" || key8 === "cert" || key8 === "key" || key8 === "server_name" || key8 === "verify")) {
									const err27 = {
										instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/tls",
										schemaPath: "#/properties/targets/additionalProperties/properties/tls/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key8 },
										schema: false,
										parentSchema: schema19.properties.targets.additionalProperties.properties.tls,
										data: data16
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
								if (data16.ca !== void 0) {
									if (!validate55(data16.ca, {
										instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/tls/ca",
										parentData: data16,
										parentDataProperty: "ca",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
										errors = vErrors.length;
									}
								}
								if (data16.cert !== void 0) {
									if (!validate55(data16.cert, {
										instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/tls/cert",
										parentData: data16,
										parentDataProperty: "cert",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
										errors = vErrors.length;
									}
								}
								if (data16.key !== void 0) {
									if (!validate55(data16.key, {
										instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/tls/key",
										parentData: data16,
										parentDataProperty: "key",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
										errors = vErrors.length;
									}
								}
								if (data16.server_name !== void 0) {
									if (!validate55(data16.server_name, {
										instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/tls/server_name",
										parentData: data16,
										parentDataProperty: "server_name",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
										errors = vErrors.length;
									}
								}
								if (data16.verify !== void 0) {
									let data21 = data16.verify;
									if (typeof data21 !== "boolean") {
										const err28 = {
											instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/tls/verify",
											schemaPath: "#/properties/targets/additionalProperties/properties/tls/properties/verify/type",
											keyword: "type",
											params: { type: "boolean" },
											schema: schema19.properties.targets.additionalProperties.properties.tls.properties.verify.type,
											parentSchema: schema19.properties.targets.additionalProperties.properties.tls.properties.verify,
											data: data21
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/tls",
									schemaPath: "#/properties/targets/additionalProperties/properties/tls/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.targets.additionalProperties.properties.tls.type,
									parentSchema: schema19.properties.targets.additionalProperties.properties.tls,
									data: data16
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/targets/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.targets.additionalProperties.type,
							parentSchema: schema19.properties.targets.additionalProperties,
							data: data8
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/targets",
					schemaPath: "#/properties/targets/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.targets.type,
					parentSchema: schema19.properties.targets,
					data: data7
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data22 = data.data;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				for (const key9 in data22) {
					const _errs43 = errors;
					if (typeof key9 === "string") {
						if (!pattern3.test(key9)) {
							const err32 = {
								instancePath: instancePath + "/data",
								schemaPath: "#/properties/data/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
								schema: "^[a-z][a-z0-9-]{0,62}$",
								parentSchema: schema19.properties.data.propertyNames,
								data: key9,
								propertyName: key9
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
					if (!(_errs43 === errors)) {
						const err33 = {
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key9 },
							schema: schema19.properties.data.propertyNames,
							parentSchema: schema19.properties.data,
							data: data22
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				for (const key10 in data22) {
					let data23 = data22[key10];
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.file === void 0) {
							const err34 = {
								instancePath: instancePath + "/data/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/data/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "file" },
								schema: schema19.properties.data.additionalProperties.required,
								parentSchema: schema19.properties.data.additionalProperties,
								data: data23
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						for (const key11 in data23) if (!(key11 === "file" || key11 === "pick")) {
							const err35 = {
								instancePath: instancePath + "/data/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/data/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 },
								schema: false,
								parentSchema: schema19.properties.data.additionalProperties,
								data: data23
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data23.file !== void 0) {
							if (!validate55(data23.file, {
								instancePath: instancePath + "/data/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/file",
								parentData: data23,
								parentDataProperty: "file",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
								errors = vErrors.length;
							}
						}
						if (data23.pick !== void 0) {
							let data25 = data23.pick;
							if (!(data25 === "per-vu" || data25 === "in-order" || data25 === "random" || data25 === "rotate")) {
								const err36 = {
									instancePath: instancePath + "/data/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/pick",
									schemaPath: "#/properties/data/additionalProperties/properties/pick/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.data.additionalProperties.properties.pick.enum },
									schema: schema19.properties.data.additionalProperties.properties.pick.enum,
									parentSchema: schema19.properties.data.additionalProperties.properties.pick,
									data: data25
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/data/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/data/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.data.additionalProperties.type,
							parentSchema: schema19.properties.data.additionalProperties,
							data: data23
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.data.type,
					parentSchema: schema19.properties.data,
					data: data22
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.login !== void 0) {
			let data26 = data.login;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
				if (data26.request === void 0) {
					const err39 = {
						instancePath: instancePath + "/login",
						schemaPath: "#/properties/login/required",
						keyword: "required",
						params: { missingProperty: "request" },
						schema: schema19.properties.login.required,
						parentSchema: schema19.properties.login,
						data: data26
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				for (const key12 in data26) if (!(key12 === "request" || key12 === "expect" || key12 === "save" || key12 === "per" || key12 === "refresh")) {
					const err40 = {
						instancePath: instancePath + "/login",
						schemaPath: "#/properties/login/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 },
						schema: false,
						parentSchema: schema19.properties.login,
						data: data26
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data26.request !== void 0) {
					if (!validate72(data26.request, {
						instancePath: instancePath + "/login/request",
						parentData: data26,
						parentDataProperty: "request",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
						errors = vErrors.length;
					}
				}
				if (data26.expect !== void 0) {
					if (!validate81(data26.expect, {
						instancePath: instancePath + "/login/expect",
						parentData: data26,
						parentDataProperty: "expect",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
						errors = vErrors.length;
					}
				}
				if (data26.save !== void 0) {
					if (!validate86(data26.save, {
						instancePath: instancePath + "/login/save",
						parentData: data26,
						parentDataProperty: "save",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
						errors = vErrors.length;
					}
				}
				if (data26.per !== void 0) {
					let data30 = data26.per;
					if (!(data30 === "run" || data30 === "vu" || data30 === "connect")) {
						const err41 = {
							instancePath: instancePath + "/login/per",
							schemaPath: "#/properties/login/properties/per/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.login.properties.per.enum },
							schema: schema19.properties.login.properties.per.enum,
							parentSchema: schema19.properties.login.properties.per,
							data: data30
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data26.refresh !== void 0) {
					let data31 = data26.refresh;
					if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
						if (data31.at === void 0) {
							const err42 = {
								instancePath: instancePath + "/login/refresh",
								schemaPath: "#/properties/login/properties/refresh/required",
								keyword: "required",
								params: { missingProperty: "at" },
								schema: schema19.properties.login.properties.refresh.required,
								parentSchema: schema19.properties.login.properties.refresh,
								data: data31
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						for (const key13 in data31) if (!(key13 === "at" || key13 === "send" || key13 === "await")) {
							const err43 = {
								instancePath: instancePath + "/login/refresh",
								schemaPath: "#/properties/login/properties/refresh/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key13 },
								schema: false,
								parentSchema: schema19.properties.login.properties.refresh,
								data: data31
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data31.at !== void 0) {
							if (!validate89(data31.at, {
								instancePath: instancePath + "/login/refresh/at",
								parentData: data31,
								parentDataProperty: "at",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
								errors = vErrors.length;
							}
						}
						if (data31.send !== void 0) {
							if (!validate91(data31.send, {
								instancePath: instancePath + "/login/refresh/send",
								parentData: data31,
								parentDataProperty: "send",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
								errors = vErrors.length;
							}
						}
						if (data31.await !== void 0) {
							if (!validate93(data31.await, {
								instancePath: instancePath + "/login/refresh/await",
								parentData: data31,
								parentDataProperty: "await",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/login/refresh",
							schemaPath: "#/properties/login/properties/refresh/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.login.properties.refresh.type,
							parentSchema: schema19.properties.login.properties.refresh,
							data: data31
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/login",
					schemaPath: "#/properties/login/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.login.type,
					parentSchema: schema19.properties.login,
					data: data26
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.scenarios !== void 0) {
			let data35 = data.scenarios;
			if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
				if (Object.keys(data35).length > 64) {
					const err46 = {
						instancePath: instancePath + "/scenarios",
						schemaPath: "#/properties/scenarios/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 },
						schema: 64,
						parentSchema: schema19.properties.scenarios,
						data: data35
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (Object.keys(data35).length < 1) {
					const err47 = {
						instancePath: instancePath + "/scenarios",
						schemaPath: "#/properties/scenarios/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.scenarios,
						data: data35
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				for (const key14 in data35) {
					const _errs65 = errors;
					if (typeof key14 === "string") {
						if (!pattern3.test(key14)) {
							const err48 = {
								instancePath: instancePath + "/scenarios",
								schemaPath: "#/properties/scenarios/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
								schema: "^[a-z][a-z0-9-]{0,62}$",
								parentSchema: schema19.properties.scenarios.propertyNames,
								data: key14,
								propertyName: key14
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					}
					if (!(_errs65 === errors)) {
						const err49 = {
							instancePath: instancePath + "/scenarios",
							schemaPath: "#/properties/scenarios/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key14 },
							schema: schema19.properties.scenarios.propertyNames,
							parentSchema: schema19.properties.scenarios,
							data: data35
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				for (const key15 in data35) if (!validate102(data35[key15], {
					instancePath: instancePath + "/scenarios/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data35,
					parentDataProperty: key15,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
					errors = vErrors.length;
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/scenarios",
					schemaPath: "#/properties/scenarios/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.scenarios.type,
					parentSchema: schema19.properties.scenarios,
					data: data35
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.script !== void 0) {
			let data37 = data.script;
			if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
				if (data37.file === void 0) {
					const err51 = {
						instancePath: instancePath + "/script",
						schemaPath: "#/properties/script/required",
						keyword: "required",
						params: { missingProperty: "file" },
						schema: schema19.properties.script.required,
						parentSchema: schema19.properties.script,
						data: data37
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				for (const key16 in data37) if (!(key16 === "file" || key16 === "env")) {
					const err52 = {
						instancePath: instancePath + "/script",
						schemaPath: "#/properties/script/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key16 },
						schema: false,
						parentSchema: schema19.properties.script,
						data: data37
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data37.file !== void 0) {
					if (!validate55(data37.file, {
						instancePath: instancePath + "/script/file",
						parentData: data37,
						parentDataProperty: "file",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
						errors = vErrors.length;
					}
				}
				if (data37.env !== void 0) {
					let data39 = data37.env;
					if (Array.isArray(data39)) {
						const len0 = data39.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate221(data39[i0], {
							instancePath: instancePath + "/script/env/" + i0,
							parentData: data39,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
							errors = vErrors.length;
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/script/env",
							schemaPath: "#/properties/script/properties/env/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.script.properties.env.type,
							parentSchema: schema19.properties.script.properties.env,
							data: data39
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/script",
					schemaPath: "#/properties/script/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.script.type,
					parentSchema: schema19.properties.script,
					data: data37
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.thresholds !== void 0) {
			let data41 = data.thresholds;
			if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
				if (Object.keys(data41).length > 200) {
					const err55 = {
						instancePath: instancePath + "/thresholds",
						schemaPath: "#/properties/thresholds/maxProperties",
						keyword: "maxProperties",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.thresholds,
						data: data41
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
				for (const key17 in data41) {
					let data42 = data41[key17];
					if (Array.isArray(data42)) {
						if (data42.length > 32) {
							const err56 = {
								instancePath: instancePath + "/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/thresholds/additionalProperties/maxItems",
								keyword: "maxItems",
								params: { limit: 32 },
								schema: 32,
								parentSchema: schema19.properties.thresholds.additionalProperties,
								data: data42
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data42.length < 1) {
							const err57 = {
								instancePath: instancePath + "/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/thresholds/additionalProperties/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.thresholds.additionalProperties,
								data: data42
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						const len1 = data42.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data43 = data42[i1];
							const _errs81 = errors;
							let valid22 = true;
							const _errs82 = errors;
							if (!(data43 && typeof data43 == "object" && !Array.isArray(data43))) {
								const err58 = {};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
							var _valid0 = _errs82 === errors;
							errors = _errs81;
							if (vErrors !== null) {
								if (_errs81) vErrors.length = _errs81;
								else vErrors = null;
							}
							let ifClause0;
							if (_valid0) {
								const _errs84 = errors;
								if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
									if (data43.threshold === void 0) {
										const err59 = {
											instancePath: instancePath + "/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
											schemaPath: "#/properties/thresholds/additionalProperties/items/then/required",
											keyword: "required",
											params: { missingProperty: "threshold" },
											schema: schema19.properties.thresholds.additionalProperties.items.then.required,
											parentSchema: schema19.properties.thresholds.additionalProperties.items.then,
											data: data43
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
									for (const key18 in data43) if (!(key18 === "threshold" || key18 === "abortOnFail" || key18 === "delayAbortEval")) {
										const err60 = {
											instancePath: instancePath + "/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
											schemaPath: "#/properties/thresholds/additionalProperties/items/then/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key18 },
											schema: false,
											parentSchema: schema19.properties.thresholds.additionalProperties.items.then,
											data: data43
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
									if (data43.threshold !== void 0) {
										let data44 = data43.threshold;
										if (typeof data44 === "string") {
											if (data44.length > 200) {
												const err61 = {
													instancePath: instancePath + "/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/threshold",
													schemaPath: "#/properties/thresholds/additionalProperties/items/then/properties/threshold/maxLength",
													keyword: "maxLength",
													params: { limit: 200 },
													schema: 200,
													parentSchema: schema19.properties.thresholds.additionalProperties.items.then.properties.threshold,
													data: data44
												};
												if (vErrors === null) vErrors = [err61];
												else vErrors.push(err61);
												errors++;
											}
										} else {
											const err62 = {
												instancePath: instancePath + "/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/threshold",
												schemaPath: "#/properties/thresholds/additionalProperties/items/then/properties/threshold/type",
												keyword: "type",
												params: { type: "string" },
												schema: schema19.properties.thresholds.additionalProperties.items.then.properties.threshold.type,
												parentSchema: schema19.properties.thresholds.additionalProperties.items.then.properties.threshold,
												data: data44
											};
											if (vErrors === null) vErrors = [err62];
											else vErrors.push(err62);
											errors++;
										}
									}
									if (data43.abortOnFail !== void 0) {
										let data45 = data43.abortOnFail;
										if (typeof data45 !== "boolean") {
											const err63 = {
												instancePath: instancePath + "/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/abortOnFail",
												schemaPath: "#/properties/thresholds/additionalProperties/items/then/properties/abortOnFail/type",
												keyword: "type",
												params: { type: "boolean" },
												schema: schema19.properties.thresholds.additionalProperties.items.then.properties.abortOnFail.type,
												parentSchema: schema19.properties.thresholds.additionalProperties.items.then.properties.abortOnFail,
												data: data45
											};
											if (vErrors === null) vErrors = [err63];
											else vErrors.push(err63);
											errors++;
										}
									}
									if (data43.delayAbortEval !== void 0) {
										if (!validate157(data43.delayAbortEval, {
											instancePath: instancePath + "/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/delayAbortEval",
											parentData: data43,
											parentDataProperty: "delayAbortEval",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
											errors = vErrors.length;
										}
									}
								} else {
									const err64 = {
										instancePath: instancePath + "/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
										schemaPath: "#/properties/thresholds/additionalProperties/items/then/type",
										keyword: "type",
										params: { type: "object" },
										schema: schema19.properties.thresholds.additionalProperties.items.then.type,
										parentSchema: schema19.properties.thresholds.additionalProperties.items.then,
										data: data43
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
								var _valid0 = _errs84 === errors;
								valid22 = _valid0;
								ifClause0 = "then";
							} else {
								const _errs92 = errors;
								if (typeof data43 === "string") {
									if (data43.length > 200) {
										const err65 = {
											instancePath: instancePath + "/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
											schemaPath: "#/properties/thresholds/additionalProperties/items/else/maxLength",
											keyword: "maxLength",
											params: { limit: 200 },
											schema: 200,
											parentSchema: schema19.properties.thresholds.additionalProperties.items.else,
											data: data43
										};
										if (vErrors === null) vErrors = [err65];
										else vErrors.push(err65);
										errors++;
									}
								} else {
									const err66 = {
										instancePath: instancePath + "/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
										schemaPath: "#/properties/thresholds/additionalProperties/items/else/type",
										keyword: "type",
										params: { type: "string" },
										schema: schema19.properties.thresholds.additionalProperties.items.else.type,
										parentSchema: schema19.properties.thresholds.additionalProperties.items.else,
										data: data43
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
								var _valid0 = _errs92 === errors;
								valid22 = _valid0;
								ifClause0 = "else";
							}
							if (!valid22) {
								const err67 = {
									instancePath: instancePath + "/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
									schemaPath: "#/properties/thresholds/additionalProperties/items/if",
									keyword: "if",
									params: { failingKeyword: ifClause0 },
									schema: schema19.properties.thresholds.additionalProperties.items.if,
									parentSchema: schema19.properties.thresholds.additionalProperties.items,
									data: data43
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
					} else {
						const err68 = {
							instancePath: instancePath + "/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/thresholds/additionalProperties/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.thresholds.additionalProperties.type,
							parentSchema: schema19.properties.thresholds.additionalProperties,
							data: data42
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
			} else {
				const err69 = {
					instancePath: instancePath + "/thresholds",
					schemaPath: "#/properties/thresholds/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.thresholds.type,
					parentSchema: schema19.properties.thresholds,
					data: data41
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
		}
		if (data.gate !== void 0) {
			let data47 = data.gate;
			if (Array.isArray(data47)) {
				if (data47.length > 100) {
					const err70 = {
						instancePath: instancePath + "/gate",
						schemaPath: "#/properties/gate/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema19.properties.gate,
						data: data47
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
				const len2 = data47.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data48 = data47[i2];
					if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
						for (const key19 in data48) if (!(key19 === "metric" || key19 === "stat" || key19 === "level" || key19 === "at_least" || key19 === "closes" || key19 === "probe")) {
							const err71 = {
								instancePath: instancePath + "/gate/" + i2,
								schemaPath: "#/properties/gate/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key19 },
								schema: false,
								parentSchema: schema19.properties.gate.items,
								data: data48
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						if (data48.metric !== void 0) {
							let data49 = data48.metric;
							if (typeof data49 === "string") {
								if (data49.length > 512) {
									const err72 = {
										instancePath: instancePath + "/gate/" + i2 + "/metric",
										schemaPath: "#/properties/gate/items/properties/metric/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										schema: 512,
										parentSchema: schema19.properties.gate.items.properties.metric,
										data: data49
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
								if (data49.length < 1) {
									const err73 = {
										instancePath: instancePath + "/gate/" + i2 + "/metric",
										schemaPath: "#/properties/gate/items/properties/metric/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.gate.items.properties.metric,
										data: data49
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
							} else {
								const err74 = {
									instancePath: instancePath + "/gate/" + i2 + "/metric",
									schemaPath: "#/properties/gate/items/properties/metric/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.gate.items.properties.metric.type,
									parentSchema: schema19.properties.gate.items.properties.metric,
									data: data49
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
						if (data48.stat !== void 0) {
							let data50 = data48.stat;
							if (typeof data50 === "string") {
								if (!pattern30.test(data50)) {
									const err75 = {
										instancePath: instancePath + "/gate/" + i2 + "/stat",
										schemaPath: "#/properties/gate/items/properties/stat/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:p\\(\\s*\\d{1,2}(?:\\.\\d{1,3})?\\s*\\)|rate|count)$" },
										schema: "^(?:p\\(\\s*\\d{1,2}(?:\\.\\d{1,3})?\\s*\\)|rate|count)$",
										parentSchema: schema19.properties.gate.items.properties.stat,
										data: data50
									};
									if (vErrors === null) vErrors = [err75];
									else vErrors.push(err75);
									errors++;
								}
							} else {
								const err76 = {
									instancePath: instancePath + "/gate/" + i2 + "/stat",
									schemaPath: "#/properties/gate/items/properties/stat/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.gate.items.properties.stat.type,
									parentSchema: schema19.properties.gate.items.properties.stat,
									data: data50
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						}
						if (data48.level !== void 0) {
							let data51 = data48.level;
							if (!(data51 === "key" || data51 === "normal")) {
								const err77 = {
									instancePath: instancePath + "/gate/" + i2 + "/level",
									schemaPath: "#/properties/gate/items/properties/level/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.gate.items.properties.level.enum },
									schema: schema19.properties.gate.items.properties.level.enum,
									parentSchema: schema19.properties.gate.items.properties.level,
									data: data51
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data48.at_least !== void 0) {
							if (!validate172(data48.at_least, {
								instancePath: instancePath + "/gate/" + i2 + "/at_least",
								parentData: data48,
								parentDataProperty: "at_least",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
								errors = vErrors.length;
							}
						}
						if (data48.closes !== void 0) {
							let data53 = data48.closes;
							if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
								for (const key20 in data53) if (!(key20 === "feed" || key20 === "scenario")) {
									const err78 = {
										instancePath: instancePath + "/gate/" + i2 + "/closes",
										schemaPath: "#/properties/gate/items/properties/closes/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key20 },
										schema: false,
										parentSchema: schema19.properties.gate.items.properties.closes,
										data: data53
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
								if (data53.feed !== void 0) {
									if (!validate55(data53.feed, {
										instancePath: instancePath + "/gate/" + i2 + "/closes/feed",
										parentData: data53,
										parentDataProperty: "feed",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
										errors = vErrors.length;
									}
								}
								if (data53.scenario !== void 0) {
									if (!validate55(data53.scenario, {
										instancePath: instancePath + "/gate/" + i2 + "/closes/scenario",
										parentData: data53,
										parentDataProperty: "scenario",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err79 = {
									instancePath: instancePath + "/gate/" + i2 + "/closes",
									schemaPath: "#/properties/gate/items/properties/closes/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.gate.items.properties.closes.type,
									parentSchema: schema19.properties.gate.items.properties.closes,
									data: data53
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
						if (data48.probe !== void 0) {
							let data56 = data48.probe;
							if (typeof data56 !== "boolean") {
								const err80 = {
									instancePath: instancePath + "/gate/" + i2 + "/probe",
									schemaPath: "#/properties/gate/items/properties/probe/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema19.properties.gate.items.properties.probe.type,
									parentSchema: schema19.properties.gate.items.properties.probe,
									data: data56
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
						}
					} else {
						const err81 = {
							instancePath: instancePath + "/gate/" + i2,
							schemaPath: "#/properties/gate/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.gate.items.type,
							parentSchema: schema19.properties.gate.items,
							data: data48
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/gate",
					schemaPath: "#/properties/gate/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.gate.type,
					parentSchema: schema19.properties.gate,
					data: data47
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.profiles !== void 0) {
			let data57 = data.profiles;
			if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
				if (Object.keys(data57).length > 32) {
					const err83 = {
						instancePath: instancePath + "/profiles",
						schemaPath: "#/properties/profiles/maxProperties",
						keyword: "maxProperties",
						params: { limit: 32 },
						schema: 32,
						parentSchema: schema19.properties.profiles,
						data: data57
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				for (const key21 in data57) {
					const _errs114 = errors;
					if (typeof key21 === "string") {
						if (!pattern3.test(key21)) {
							const err84 = {
								instancePath: instancePath + "/profiles",
								schemaPath: "#/properties/profiles/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
								schema: "^[a-z][a-z0-9-]{0,62}$",
								parentSchema: schema19.properties.profiles.propertyNames,
								data: key21,
								propertyName: key21
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
					}
					if (!(_errs114 === errors)) {
						const err85 = {
							instancePath: instancePath + "/profiles",
							schemaPath: "#/properties/profiles/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key21 },
							schema: schema19.properties.profiles.propertyNames,
							parentSchema: schema19.properties.profiles,
							data: data57
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
				}
				for (const key22 in data57) {
					let data58 = data57[key22];
					if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
						for (const key23 in data58) if (!(key23 === "vus" || key23 === "time" || key23 === "max_time" || key23 === "runs" || key23 === "pairs" || key23 === "fail_on" || key23 === "shorten")) {
							const err86 = {
								instancePath: instancePath + "/profiles/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/profiles/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key23 },
								schema: false,
								parentSchema: schema19.properties.profiles.additionalProperties,
								data: data58
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						if (data58.vus !== void 0) {
							if (!validate89(data58.vus, {
								instancePath: instancePath + "/profiles/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/vus",
								parentData: data58,
								parentDataProperty: "vus",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
								errors = vErrors.length;
							}
						}
						if (data58.time !== void 0) {
							if (!validate65(data58.time, {
								instancePath: instancePath + "/profiles/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/time",
								parentData: data58,
								parentDataProperty: "time",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
								errors = vErrors.length;
							}
						}
						if (data58.max_time !== void 0) {
							if (!validate65(data58.max_time, {
								instancePath: instancePath + "/profiles/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_time",
								parentData: data58,
								parentDataProperty: "max_time",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
								errors = vErrors.length;
							}
						}
						if (data58.runs !== void 0) {
							let data62 = data58.runs;
							if (!(data62 === 1 || data62 === 3 || data62 === 5)) {
								const err87 = {
									instancePath: instancePath + "/profiles/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/runs",
									schemaPath: "#/properties/profiles/additionalProperties/properties/runs/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.profiles.additionalProperties.properties.runs.enum },
									schema: schema19.properties.profiles.additionalProperties.properties.runs.enum,
									parentSchema: schema19.properties.profiles.additionalProperties.properties.runs,
									data: data62
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
						if (data58.pairs !== void 0) {
							if (!validate230(data58.pairs, {
								instancePath: instancePath + "/profiles/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/pairs",
								parentData: data58,
								parentDataProperty: "pairs",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
								errors = vErrors.length;
							}
						}
						if (data58.fail_on !== void 0) {
							let data64 = data58.fail_on;
							if (Array.isArray(data64)) {
								if (data64.length > 16) {
									const err88 = {
										instancePath: instancePath + "/profiles/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/fail_on",
										schemaPath: "#/properties/profiles/additionalProperties/properties/fail_on/maxItems",
										keyword: "maxItems",
										params: { limit: 16 },
										schema: 16,
										parentSchema: schema19.properties.profiles.additionalProperties.properties.fail_on,
										data: data64
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
								const len3 = data64.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data65 = data64[i3];
									if (!(data65 === "target" || data65 === "slo" || data65 === "regression" || data65 === "suspect" || data65 === "inconclusive" || data65 === "plan_changed" || data65 === "no_baseline" || data65 === "store")) {
										const err89 = {
											instancePath: instancePath + "/profiles/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/fail_on/" + i3,
											schemaPath: "#/properties/profiles/additionalProperties/properties/fail_on/items/enum",
											keyword: "enum",
											params: { allowedValues: schema19.properties.profiles.additionalProperties.properties.fail_on.items.enum },
											schema: schema19.properties.profiles.additionalProperties.properties.fail_on.items.enum,
											parentSchema: schema19.properties.profiles.additionalProperties.properties.fail_on.items,
											data: data65
										};
										if (vErrors === null) vErrors = [err89];
										else vErrors.push(err89);
										errors++;
									}
								}
							} else {
								const err90 = {
									instancePath: instancePath + "/profiles/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/fail_on",
									schemaPath: "#/properties/profiles/additionalProperties/properties/fail_on/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.profiles.additionalProperties.properties.fail_on.type,
									parentSchema: schema19.properties.profiles.additionalProperties.properties.fail_on,
									data: data64
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/profiles/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/profiles/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.profiles.additionalProperties.type,
							parentSchema: schema19.properties.profiles.additionalProperties,
							data: data58
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
			} else {
				const err92 = {
					instancePath: instancePath + "/profiles",
					schemaPath: "#/properties/profiles/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.profiles.type,
					parentSchema: schema19.properties.profiles,
					data: data57
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
		}
		if (data.services !== void 0) {
			let data66 = data.services;
			if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
				if (Object.keys(data66).length > 8) {
					const err93 = {
						instancePath: instancePath + "/services",
						schemaPath: "#/properties/services/maxProperties",
						keyword: "maxProperties",
						params: { limit: 8 },
						schema: 8,
						parentSchema: schema19.properties.services,
						data: data66
					};
					if (vErrors === null) vErrors = [err93];
					else vErrors.push(err93);
					errors++;
				}
				for (const key24 in data66) {
					const _errs129 = errors;
					if (typeof key24 === "string") {
						if (!pattern3.test(key24)) {
							const err94 = {
								instancePath: instancePath + "/services",
								schemaPath: "#/properties/services/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
								schema: "^[a-z][a-z0-9-]{0,62}$",
								parentSchema: schema19.properties.services.propertyNames,
								data: key24,
								propertyName: key24
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
					}
					if (!(_errs129 === errors)) {
						const err95 = {
							instancePath: instancePath + "/services",
							schemaPath: "#/properties/services/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key24 },
							schema: schema19.properties.services.propertyNames,
							parentSchema: schema19.properties.services,
							data: data66
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
				}
				for (const key25 in data66) {
					let data67 = data66[key25];
					if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
						if (data67.command === void 0) {
							const err96 = {
								instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/services/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "command" },
								schema: schema19.properties.services.additionalProperties.required,
								parentSchema: schema19.properties.services.additionalProperties,
								data: data67
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						if (data67.ready === void 0) {
							const err97 = {
								instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/services/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "ready" },
								schema: schema19.properties.services.additionalProperties.required,
								parentSchema: schema19.properties.services.additionalProperties,
								data: data67
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
						for (const key26 in data67) if (!(key26 === "command" || key26 === "env" || key26 === "ready")) {
							const err98 = {
								instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/services/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key26 },
								schema: false,
								parentSchema: schema19.properties.services.additionalProperties,
								data: data67
							};
							if (vErrors === null) vErrors = [err98];
							else vErrors.push(err98);
							errors++;
						}
						if (data67.command !== void 0) {
							let data68 = data67.command;
							if (Array.isArray(data68)) {
								if (data68.length > 100) {
									const err99 = {
										instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/command",
										schemaPath: "#/properties/services/additionalProperties/properties/command/maxItems",
										keyword: "maxItems",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema19.properties.services.additionalProperties.properties.command,
										data: data68
									};
									if (vErrors === null) vErrors = [err99];
									else vErrors.push(err99);
									errors++;
								}
								if (data68.length < 1) {
									const err100 = {
										instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/command",
										schemaPath: "#/properties/services/additionalProperties/properties/command/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.services.additionalProperties.properties.command,
										data: data68
									};
									if (vErrors === null) vErrors = [err100];
									else vErrors.push(err100);
									errors++;
								}
								const len4 = data68.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data69 = data68[i4];
									if (typeof data69 === "string") {
										if (data69.length > 4096) {
											const err101 = {
												instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/command/" + i4,
												schemaPath: "#/properties/services/additionalProperties/properties/command/items/maxLength",
												keyword: "maxLength",
												params: { limit: 4096 },
												schema: 4096,
												parentSchema: schema19.properties.services.additionalProperties.properties.command.items,
												data: data69
											};
											if (vErrors === null) vErrors = [err101];
											else vErrors.push(err101);
											errors++;
										}
										if (data69.length < 1) {
											const err102 = {
												instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/command/" + i4,
												schemaPath: "#/properties/services/additionalProperties/properties/command/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema19.properties.services.additionalProperties.properties.command.items,
												data: data69
											};
											if (vErrors === null) vErrors = [err102];
											else vErrors.push(err102);
											errors++;
										}
									} else {
										const err103 = {
											instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/command/" + i4,
											schemaPath: "#/properties/services/additionalProperties/properties/command/items/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.services.additionalProperties.properties.command.items.type,
											parentSchema: schema19.properties.services.additionalProperties.properties.command.items,
											data: data69
										};
										if (vErrors === null) vErrors = [err103];
										else vErrors.push(err103);
										errors++;
									}
								}
							} else {
								const err104 = {
									instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/command",
									schemaPath: "#/properties/services/additionalProperties/properties/command/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.services.additionalProperties.properties.command.type,
									parentSchema: schema19.properties.services.additionalProperties.properties.command,
									data: data68
								};
								if (vErrors === null) vErrors = [err104];
								else vErrors.push(err104);
								errors++;
							}
						}
						if (data67.env !== void 0) {
							let data70 = data67.env;
							if (Array.isArray(data70)) {
								if (data70.length > 100) {
									const err105 = {
										instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/env",
										schemaPath: "#/properties/services/additionalProperties/properties/env/maxItems",
										keyword: "maxItems",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema19.properties.services.additionalProperties.properties.env,
										data: data70
									};
									if (vErrors === null) vErrors = [err105];
									else vErrors.push(err105);
									errors++;
								}
								const len5 = data70.length;
								for (let i5 = 0; i5 < len5; i5++) if (!validate221(data70[i5], {
									instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/env/" + i5,
									parentData: data70,
									parentDataProperty: i5,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
									errors = vErrors.length;
								}
							} else {
								const err106 = {
									instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/env",
									schemaPath: "#/properties/services/additionalProperties/properties/env/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.services.additionalProperties.properties.env.type,
									parentSchema: schema19.properties.services.additionalProperties.properties.env,
									data: data70
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						}
						if (data67.ready !== void 0) {
							let data72 = data67.ready;
							if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
								if (data72.url === void 0) {
									const err107 = {
										instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/ready",
										schemaPath: "#/properties/services/additionalProperties/properties/ready/required",
										keyword: "required",
										params: { missingProperty: "url" },
										schema: schema19.properties.services.additionalProperties.properties.ready.required,
										parentSchema: schema19.properties.services.additionalProperties.properties.ready,
										data: data72
									};
									if (vErrors === null) vErrors = [err107];
									else vErrors.push(err107);
									errors++;
								}
								for (const key27 in data72) if (!(key27 === "url" || key27 === "within")) {
									const err108 = {
										instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/ready",
										schemaPath: "#/properties/services/additionalProperties/properties/ready/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key27 },
										schema: false,
										parentSchema: schema19.properties.services.additionalProperties.properties.ready,
										data: data72
									};
									if (vErrors === null) vErrors = [err108];
									else vErrors.push(err108);
									errors++;
								}
								if (data72.url !== void 0) {
									if (!validate57(data72.url, {
										instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/ready/url",
										parentData: data72,
										parentDataProperty: "url",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
										errors = vErrors.length;
									}
								}
								if (data72.within !== void 0) {
									if (!validate65(data72.within, {
										instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/ready/within",
										parentData: data72,
										parentDataProperty: "within",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err109 = {
									instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/ready",
									schemaPath: "#/properties/services/additionalProperties/properties/ready/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.services.additionalProperties.properties.ready.type,
									parentSchema: schema19.properties.services.additionalProperties.properties.ready,
									data: data72
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
						}
					} else {
						const err110 = {
							instancePath: instancePath + "/services/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/services/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.services.additionalProperties.type,
							parentSchema: schema19.properties.services.additionalProperties,
							data: data67
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
				}
			} else {
				const err111 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.services.type,
					parentSchema: schema19.properties.services,
					data: data66
				};
				if (vErrors === null) vErrors = [err111];
				else vErrors.push(err111);
				errors++;
			}
		}
		if (data.paired !== void 0) {
			let data75 = data.paired;
			if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
				if (data75.base === void 0) {
					const err112 = {
						instancePath: instancePath + "/paired",
						schemaPath: "#/properties/paired/required",
						keyword: "required",
						params: { missingProperty: "base" },
						schema: schema19.properties.paired.required,
						parentSchema: schema19.properties.paired,
						data: data75
					};
					if (vErrors === null) vErrors = [err112];
					else vErrors.push(err112);
					errors++;
				}
				for (const key28 in data75) if (!(key28 === "base" || key28 === "candidate" || key28 === "pairs" || key28 === "each")) {
					const err113 = {
						instancePath: instancePath + "/paired",
						schemaPath: "#/properties/paired/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key28 },
						schema: false,
						parentSchema: schema19.properties.paired,
						data: data75
					};
					if (vErrors === null) vErrors = [err113];
					else vErrors.push(err113);
					errors++;
				}
				if (data75.base !== void 0) {
					if (!validate235(data75.base, {
						instancePath: instancePath + "/paired/base",
						parentData: data75,
						parentDataProperty: "base",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
						errors = vErrors.length;
					}
				}
				if (data75.candidate !== void 0) {
					if (!validate235(data75.candidate, {
						instancePath: instancePath + "/paired/candidate",
						parentData: data75,
						parentDataProperty: "candidate",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
						errors = vErrors.length;
					}
				}
				if (data75.pairs !== void 0) {
					if (!validate230(data75.pairs, {
						instancePath: instancePath + "/paired/pairs",
						parentData: data75,
						parentDataProperty: "pairs",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
						errors = vErrors.length;
					}
				}
				if (data75.each !== void 0) {
					if (!validate65(data75.each, {
						instancePath: instancePath + "/paired/each",
						parentData: data75,
						parentDataProperty: "each",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err114 = {
					instancePath: instancePath + "/paired",
					schemaPath: "#/properties/paired/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.paired.type,
					parentSchema: schema19.properties.paired,
					data: data75
				};
				if (vErrors === null) vErrors = [err114];
				else vErrors.push(err114);
				errors++;
			}
		}
	} else {
		const err115 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err115];
		else vErrors.push(err115);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/plan/parse/prune.ts
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
	return validate(plan) ? [] : validate.errors ?? [];
}
/** The place that no longer has its promised shape; a bad name spoils nothing else. */
function brokenPlace({ keyword, instancePath, propertyName, params }) {
	if (keyword === "additionalProperties") return below(instancePath, String(params.additionalProperty));
	return keyword === "propertyNames" || keyword === "if" || propertyName !== void 0 ? void 0 : instancePath;
}
/** Removes one place from a plan, in place. */
function remove(plan, at) {
	const keys = keysOf(at);
	const last = keys.pop();
	const parent = keys.reduce((value, key) => child(value, key), plan);
	if (last === void 0 || parent === void 0) return;
	if (Array.isArray(parent)) delete parent[Number(last)];
	else if (isObject(parent)) delete parent[last];
}
function child(value, key) {
	if (Array.isArray(value)) return value[Number(key)];
	return isObject(value) ? value[key] : void 0;
}

// src/plan/parse/names.ts
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

// src/plan/parse/places.ts
const set = (...kinds) => new Set(kinds);
const TARGET = set("env");
const VERSION = set("env", "targets");
const LOGIN = set("env", "targets", "vu", "iteration", "uuid", "now", "pick");
const VARS = set("env", "vu", "uuid", "now", "pick");
const REQUEST = set("env", "targets", "login", "vars", "saved", "vu", "iteration", "uuid", "now", "pick");
const FRAME = set(...REQUEST, "n");
const ANSWER = set(...FRAME, "received");
const MATCH = set("env", "targets", "login", "vars", "saved", "vu", "iteration");
const AWAIT = set(...MATCH, "sent", "n");
/** Where placeholders may stand (plan-language: "Values"); `*` is any key or index, a last `**` everything below. */
const PLACES = [
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
	["scenarios.*.socket.answer.*.send.**", ANSWER],
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
const COMPILED = PLACES.map(([path, allowed]) => {
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

// src/plan/parse/reference-words.ts
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

// src/plan/parse/references.ts
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
		else if (typeof value === "object" && value !== null) for (const [key, item] of Object.entries(value)) this.checkAll(item, below(at, key));
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

// src/plan/parse/files.ts
/** Largest file of a frame, in bytes. */
const MAX_FILE = 65536;
/** `.json` and `.txt` are text frames, anything else is binary. */
const TEXT_FILE = /\.(?:json|txt)$/i;
/** The frame that a file holds. It must lie in the plan's folder or below. */
function fileFrame(path, at, context) {
	const refusal = refusedPath(path);
	if (refusal !== void 0) context.problem(at, refusal);
	const bytes = refusal === void 0 ? read(path, at, context) : void 0;
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
function read(path, at, context) {
	try {
		return context.read(path);
	} catch {
		context.problem(at, `${quoted$1(path)} cannot be read; the path is relative to the plan`);
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

// src/plan/parse/frames.ts
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** What is sent: a mapping whose only key names a kind is that kind, anything else is the JSON itself. */
function frame(raw, at, context) {
	const [kind = "", ...others] = Array.isArray(raw) ? [] : Object.keys(raw);
	const only = others.length === 0 ? raw[kind] : void 0;
	const place = below(at, kind);
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

// src/plan/parse/matchers.ts
/** Which frames `match` and `decode`, at `at`, mean. */
function matcher({ match, decode }, at, context) {
	const place = below(at, "match");
	const text = textMatcher(match, place, context);
	if (text !== void 0) {
		if (decode !== void 0) context.problem(below(at, "decode"), "\"decode\" reads JSON; a text matcher has no use for it", "key");
		return text;
	}
	if (match === void 0 && decode === void 0) return { kind: "any" };
	return {
		kind: "json",
		all: Object.entries(match ?? {}).map(([key, value]) => demand(key, value, below(place, key), context)),
		...decode === void 0 ? {} : { after: decode.after }
	};
}
/** `{ text: pong }` and `{ starts: "42" }`, alone, are about text frames. */
function textMatcher(match, at, context) {
	const [key, ...others] = Object.keys(match ?? {});
	if (key !== "text" && key !== "starts" || others.length > 0) return void 0;
	const value = match?.[key];
	if (typeof value !== "string") context.problem(below(at, key), `found ${quoted$1(value)}, expected a text; put it in quotes`);
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
		if (only !== true) context.problem(below(at, key), `found ${quoted$1(only)}; "exists" can only be true`);
		return {
			path,
			exists: true
		};
	}
	if (key === "in" && only !== void 0) return {
		path,
		in: choices(only, below(at, key), context)
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

// src/plan/parse/steps.ts
const REQUEST_TIMEOUT = 1e4;
const AWAIT_WITHIN = 5e3;
/** One step of `open`, `while_open` or REST `steps`. */
function step(raw, at, context) {
	checkStep(raw, at, context);
	const save = raw.request === void 0 ? void 0 : raw.save;
	return {
		...raw.wait === void 0 ? {} : { wait: context.range(raw.wait, below(at, "wait")) },
		...raw.request === void 0 ? {} : { request: request(raw.request, {
			...raw,
			save
		}, below(at, "request"), at, context) },
		...raw.send === void 0 ? {} : { send: frame(raw.send, below(at, "send"), context) },
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
	if (asked !== void 0 && send !== void 0) context.problem(below(at, "send"), "a step has request or send, not both; make it two steps", "key");
	for (const key of ["expect", "name"]) if (raw[key] !== void 0 && asked === void 0) context.problem(below(at, key), `"${key}" needs a request in the same step`, "key");
	if (raw.save !== void 0 && asked === void 0 && answer === void 0) context.problem(below(at, "save"), "\"save\" needs a request or an await in the same step", "key");
	if ((raw.as ?? answer?.as) !== void 0 && (send === void 0 || answer === void 0)) context.problem(below(at, "as"), "\"as\" names a send and its awaited answer; this step has not both", "key");
}
function awaited(step, raw, at, context) {
	const place = below(at, "await");
	const as = step.as ?? raw.as;
	if (step.as !== void 0 && raw.as !== void 0) context.problem(below(at, "as"), "\"as\" stands in await too; remove one", "key");
	const beside = step.request === void 0 ? step.save : void 0;
	if (beside !== void 0 && raw.save !== void 0) context.problem(below(at, "save"), "\"save\" stands in await too; remove one", "key");
	return {
		match: matcher(raw, place, context),
		within: context.duration(raw.within, below(place, "within")) ?? AWAIT_WITHIN,
		save: beside === void 0 ? saved(raw.save, below(place, "save"), context) : saved(beside, below(at, "save"), context),
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
	const sent = body(raw, at, context);
	checkHeaders(raw.headers, below(at, "headers"), context);
	return {
		method,
		url: raw.url,
		headers: raw.headers ?? {},
		...sent === void 0 ? {} : { body: sent },
		timeout: context.duration(raw.timeout, below(at, "timeout")) ?? REQUEST_TIMEOUT,
		expect: typeof status === "number" ? [status] : status.filter((one) => one !== void 0),
		save: saved(beside.save, below(parent, "save"), context),
		name: beside.name ?? defaultName(method, raw.url)
	};
}
function body(raw, at, context) {
	const kinds = [
		"json",
		"form",
		"body"
	].filter((kind) => raw[kind] !== void 0);
	for (const kind of kinds.slice(1)) context.problem(below(at, kind), `a request has one body; "${kinds[0]}" is one already`, "key");
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
	const [plain = ""] = url.replace(/^\$\{targets\.[^}]*\}/, "").replace(/\$\{([^}]*)\}/g, (_, inner) => `:${shortName(inner)}`).split(/[?#]/);
	return `${method} ${plain === "" ? "/" : plain}`.slice(0, 128);
}
function shortName(inner) {
	const [word = ""] = inner.split(/[:(]/);
	return word.slice(word.lastIndexOf(".") + 1);
}

// src/plan/parse/socket.ts
const CONNECT_WITHIN = 1e4;
const HEARTBEAT_TIMEOUT = 1e4;
const GIVE_UP = 10;
/** One socket's life. */
function socket(raw, at, context) {
	const { heartbeat: beat, hold, reopen: again } = raw;
	checkHeaders(raw.headers, below(at, "headers"), context);
	return {
		url: raw.url,
		headers: raw.headers ?? {},
		protocols: itemsOf(raw.protocols, at).map(([protocol]) => protocol),
		connectWithin: context.duration(raw.connect?.within, below(below(at, "connect"), "within")) ?? CONNECT_WITHIN,
		...conversation(raw, at, context),
		...beat === void 0 ? {} : { heartbeat: heartbeat(beat, below(at, "heartbeat"), context) },
		messages: messagesOf(raw, below(at, "messages"), context),
		...hold === void 0 ? {} : { hold: context.duration(hold, below(at, "hold")) },
		...again === void 0 ? {} : { reopen: reopen(again, below(at, "reopen"), context) }
	};
}
function conversation(raw, at, context) {
	return {
		open: itemsOf(raw.open, below(at, "open")).map(([item, place]) => step(item, place, context)),
		answer: itemsOf(raw.answer, below(at, "answer")).map(([item, place]) => ({
			match: matcher(item, place, context),
			send: frame(item.send, below(place, "send"), context)
		})),
		errors: itemsOf(raw.errors, below(at, "errors")).map(([item, place]) => matcher(item, place, context)),
		whileOpen: itemsOf(raw.while_open, below(at, "while_open")).map(([item, place]) => ({
			...step(item, place, context),
			every: context.range(item.every ?? "", below(place, "every"))
		}))
	};
}
function heartbeat(raw, at, context) {
	const by = raw.by ?? "ping";
	for (const key of ["send", "await"]) if (by === "ping" && raw[key] !== void 0) context.problem(below(at, key), `"${key}" belongs to by: message; by: ping sends the protocol's own ping`, "key");
	if (by === "message" && raw.send === void 0) context.problem(at, "by: message needs \"send\", the heartbeat frame", "key");
	return {
		every: context.duration(raw.every, below(at, "every")),
		by,
		timeout: context.duration(raw.timeout, below(at, "timeout")) ?? HEARTBEAT_TIMEOUT,
		...raw.send === void 0 ? {} : { send: frame(raw.send, below(at, "send"), context) },
		...raw.await === void 0 ? {} : { await: matcher(raw.await, below(at, "await"), context) }
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
	if (sent !== void 0) checkPath$1(sent.path, below(below(at, "sent_at"), "path"), context);
	return {
		match: matcher(raw, at, context),
		...sent === void 0 ? {} : { sentAt: {
			path: sent.path,
			unit: sent.unit ?? "ms"
		} },
		...raw.rate === void 0 ? {} : { rate: perSecond(raw.rate) },
		...raw.feed === void 0 ? {} : { feed: raw.feed }
	};
}
function reopen({ backoff, jitter = "full", give_up = GIVE_UP }, at, context) {
	const place = below(at, "backoff");
	const [first, last] = typeof backoff === "string" ? [backoff, backoff] : [backoff.from, backoff.to];
	const from = context.duration(first, place);
	const to = context.duration(last, place);
	if (from > to) context.problem(place, `backoff shrinks from ${first} to ${last}; "to" is the longest delay`);
	return {
		from,
		to,
		jitter: jitter === "full" || jitter === "none" ? jitter : share(jitter),
		giveUp: give_up
	};
}

// src/plan/parse/scenarios.ts
/** Tags that the engines or `vu/` set themselves. */
const RESERVED_TAGS = new Set("scenario name method status group url env exchange code side how reason subproto proto expected_response error error_code subscribed where check service tls_version ip vu iter".split(" "));
/** Every scenario that can be converted, by name; the others have been reported. */
function scenarios(plan, names, context) {
	const found = {};
	for (const [name, raw, at] of entriesOf(plan.scenarios, "/scenarios")) {
		const converted = scenario(raw, at, context);
		checkPhases(name, plan, names, context);
		if (converted !== void 0) found[name] = converted;
	}
	return found;
}
function scenario(raw, at, context) {
	checkTags(raw, at, context);
	if (raw.socket !== void 0 && raw.rest !== void 0) context.problem(below(at, "rest"), "a scenario has socket or rest, not both; make it two scenarios", "key");
	if (raw.socket === void 0 && raw.rest === void 0) context.missing(at, "a scenario needs socket or rest");
	if (raw.load === void 0) context.missing(at, "\"load\" is missing: say how many users and how long");
	const kind = kindOf(raw, at, context);
	if (raw.load === void 0 || kind === void 0) return void 0;
	const load = executor(raw.load, below(at, "load"), context);
	if (kind.kind === "socket" && isArrivalRate(load)) {
		const place = below(below(at, "load"), "executor");
		context.problem(place, `${load.executor} is for rest only; sockets live long: use ramping-vus, constant-vus or per-vu-iterations`);
	}
	return {
		...kind,
		load,
		start: context.duration(raw.load.start, below(below(at, "load"), "start")) ?? 0,
		tags: raw.tags ?? {},
		vars: raw.vars ?? {},
		cookies: raw.cookies ?? true,
		...raw.phases === void 0 ? {} : { phasesOf: raw.phases },
		line: context.line(at)
	};
}
function kindOf(raw, at, context) {
	if (raw.socket !== void 0) return {
		kind: "socket",
		socket: socket(raw.socket, below(at, "socket"), context)
	};
	if (raw.rest === void 0) return void 0;
	return {
		kind: "rest",
		steps: itemsOf(raw.rest.steps, below(below(at, "rest"), "steps")).map(([item, place]) => step(item, place, context))
	};
}
function checkTags(raw, at, context) {
	for (const [tag, value, place] of entriesOf(raw.tags, below(at, "tags"))) {
		if (RESERVED_TAGS.has(tag)) context.problem(place, `the tag "${tag}" is set by the engine; take another name`, "key");
		if (tag === "feed" && !/^[a-z][a-z0-9-]{0,62}$/.test(value)) context.problem(place, `found ${quoted$1(value)}, expected a feed's name: lower-case letters, digits and dashes`);
	}
}
function checkPhases(name, plan, names, context) {
	const other = plan.scenarios?.[name]?.phases;
	if (other === void 0) return;
	const at = below(below("/scenarios", name), "phases");
	if (!names.includes(other)) {
		const close = nearest(other, names);
		context.problem(at, `no scenario is named ${quoted$1(other)}${close === void 0 ? "" : `; did you mean "${close}"?`}`);
	} else if (other === name) context.problem(at, "a scenario has its own phases already; remove this line");
	else if (plan.scenarios?.[other]?.phases !== void 0) context.problem(at, `"${other}" takes its phases from another scenario itself; name that one`);
}

// src/plan/parse/targets.ts
/** The targets: base URLs, and how the build behind each can be told. */
function targets(plan, context) {
	return mapValues(plan.targets, "/targets", (raw, at) => target(raw, at, context));
}
function target(raw, at, context) {
	const { url, version, expect, ready } = raw;
	checkTarget(url, below(at, "url"), context);
	if (version === void 0 && expect === void 0 && ready === void 0) return { url };
	if (version === void 0) {
		const asks = expect === void 0 ? "ready" : "expect";
		context.missing(at, `"${asks}" needs "version", the url that is asked: version: { url: "\${targets.api}/version", path: commit }`);
		return { url };
	}
	checkPath(version.path, below(below(at, "version"), "path"), context);
	const within = context.duration(ready?.within, below(below(at, "ready"), "within"));
	return {
		url,
		version: {
			url: version.url,
			...version.path === void 0 ? {} : { path: version.path }
		},
		...expect === void 0 ? {} : { expect },
		...within === void 0 ? {} : { ready: within },
		line: context.line(below(at, ready === void 0 ? "version" : "ready"))
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

// src/plan/parse/thresholds.ts
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
	const [text, place] = typeof raw === "string" ? [raw, at] : [raw.threshold, below(at, "threshold")];
	const delay = typeof raw === "string" ? void 0 : raw.delayAbortEval;
	const expression = expressionOf(text, place, context);
	if (of === void 0 || expression === void 0) return void 0;
	const refusal = statisticRefusal(of.metric, expression.statistic.kind);
	if (refusal !== void 0) context.problem(place, refusal);
	return {
		written,
		selector: of.selector,
		expression,
		abortOnFail: typeof raw === "string" ? false : raw.abortOnFail ?? false,
		delayAbortEval: context.duration(delay, below(at, "delayAbortEval")) ?? 0,
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
/** Default SLOs (plan-language: "Metrics"), each left out where the plan has a threshold on the same metric. */
const DEFAULTS = [
	[
		"ws_close_unanswered",
		"count==0",
		"ws_close_unanswered"
	],
	[
		"ws_error_frames",
		"count==0",
		"ws_error_frames"
	],
	[
		"ws_subscribed",
		"rate==1",
		"ws_subscribe_duration"
	]
];
/** The default SLOs that a plan with these thresholds still has. */
function defaultThresholds(own, emissions) {
	const stated = new Set(own.map((threshold) => threshold.selector.metric));
	return DEFAULTS.filter(([metric, , needs]) => !stated.has(metric) && emitted(needs, emissions)).map(([metric, text]) => ({
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
	}));
}
function emitted(name, emissions) {
	const metric = metricOf(name);
	return metric !== void 0 && emissions.of(metric).length > 0;
}

// src/plan/parse/warnings.ts
/** Things that are allowed but probably not meant. */
function warningsOf(scenarios) {
	return Object.entries(scenarios).flatMap(([name, scenario]) => ratesThatThePlanMakes(name, scenario, scenarios));
}
/** A stated rate is a promise of the service; what the plan publishes itself shrinks with the profile. */
function ratesThatThePlanMakes(name, scenario, scenarios) {
	if (scenario.kind !== "socket") return [];
	const feeds = scenario.socket.messages.filter((messages) => messages.rate !== void 0).map((messages) => messages.feed ?? scenario.tags.feed);
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

// src/plan/parse.ts
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
	const own = thresholds(raw, whole ? emissions : void 0, context);
	return {
		...header(raw, file),
		targets: targets(raw, context),
		variables: references.variables,
		...login === void 0 ? {} : { login },
		scenarios: found,
		thresholds: [...own, ...defaultThresholds(own, emissions)],
		gates: gates(raw, whole ? emissions : void 0, context),
		closeGates: closeGates(raw, whole ? found : void 0, context),
		profiles: profiles(raw, context),
		...services(raw, context),
		...paired(raw, references, context),
		warnings: warningsOf(found)
	};
}
function header(raw, file) {
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

// src/plan/targets.ts
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

// src/plan/secrets.ts
/** A piece of a path this long is taken for a token; a shorter one is a name. */
const LEAST_TOKEN = 16;
const PHASES = [
	"ramp",
	"steady",
	"disrupt",
	"idle",
	"down"
];
/**
* What must not be shown of the values that the caller's environment gives a plan: each of at least six characters. Of
* a URL only what may be secret: user, password, query, fragment, and a path. A text that the plan itself shows (a
* name, a tag, a default, the host of a target) is no secret, nor is the build that it expects.
*
* @param env the caller's environment; only the plan's names are looked up.
*/
function secretsOf(load, env) {
	const names = new Set(load.variables.map(({ name }) => name));
	const values = Object.fromEntries([...names].flatMap((name) => Object.hasOwn(env, name) && env[name] ? [[name, env[name]]] : []));
	const shown = /* @__PURE__ */ new Set([...publicWords(load), ...expectedBuilds(load, values)]);
	const origins = originsOf(load, values);
	const isSecret = (text) => text.length >= 6 && !shown.has(text) && !origins.some((origin) => origin.includes(text.toLowerCase()));
	return [...new Set(Object.values(values).flatMap(partsOf).filter(isSecret))];
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
/** They are compared with what runs: a build that is masked would equal any other. */
function expectedBuilds(load, values) {
	return Object.values(load.targets).flatMap(({ expect = "" }) => parsePlaceholders(expect)).flatMap((piece) => typeof piece === "string" || piece.kind !== "env" ? [] : values[piece.name] ?? []);
}
/** Names and tags: reports are keyed by them. */
function publicWords({ plan, profile, targets, variables, work }) {
	const scenarios = Object.entries(work.scenarios);
	return /* @__PURE__ */ new Set([
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
	]);
}
function feedsOf(scenario) {
	if (scenario.kind === "rest") return [];
	return scenario.socket.messages.flatMap(({ feed }) => feed === void 0 ? [] : [feed]);
}

// src/plan/variables.ts
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

// src/target/read.ts
/** What a service may call its build: it is shown and stored. */
const NAME = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/;
/** Reads the build in the body of an answer. */
function readBuild(body, { path, field }) {
	const text = body.toString("utf8");
	if (path === null) return named(text, "the body");
	let value;
	try {
		value = walk(JSON.parse(text), path);
	} catch {
		return { problem: "its body is not JSON" };
	}
	if (value === void 0 || value === null) return { problem: `its body has no ${field}` };
	return named(typeof value === "object" ? "" : String(value), `${field} in its body`);
}
function named(text, what) {
	const build = text.trim();
	return NAME.test(build) ? { build } : { problem: `${what} is not one line of 1 to 128 printable ASCII characters` };
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
		const body = await bodyOf(response);
		if (status < 200 || status > 299) return {
			status,
			took: took(),
			build: null,
			problem: `HTTP ${status}`
		};
		return {
			status,
			took: took(),
			build: null,
			problem: null,
			...readBuild(body, source)
		};
	} catch (error) {
		const problem = timed.aborted ? `no answer in ${timeout / 1e3} s` : wordsOf(error);
		return {
			status,
			took: took(),
			build: null,
			problem
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
	return (text.split("?", 1)[0] ?? "").replace(/\$\{[^}]*\}/g, "…");
}

// src/target/words.ts
/** `target feed runs 41d7ab9, not 8c1f0e2`. A build that was read is printable ASCII, at most 128 characters. */
function says({ target, shown, expected }, { build, problem }) {
	if (build === null) return `target ${target}: ${shown} does not tell its build: ${problem}`;
	return `target ${target} runs ${build}${expected === null || expected === build ? "" : `, not ${expected}`}`;
}
/** Another build than the expected one runs, or none that tells. */
function wrongBuild(source, answer, tries, file) {
	const { target, expected } = source;
	return failed(answer.build === null ? `target ${target} does not tell its build, expected ${expected}` : `wrong build: target ${target} runs ${answer.build}, expected ${expected}`, source, answer, tries, `the deployment of ${expected} has finished`, file);
}
/** The target did not answer with 2xx in time. */
function notReady(source, answer, tries, file) {
	return failed(`target ${source.target} is not ready`, source, answer, tries, "the service is up", file);
}
function failed(what, source, answer, tries, whether, file) {
	const message = `Nothing was measured: ${what}. ${waited(source, tries)}; ${lastTry(source, answer)}.`;
	const next = [`See whether ${whether}. ${advice(source, file)}`, "Run this again; nothing has to be cleaned up."];
	return new Failure("target", message, [], next);
}
/** A build that nobody asked for could not be read. */
function unread(source, answer) {
	return `${says(source, answer)}; the run goes on, and its record says that the build is not known`;
}
/** `asked every 5 s, at most 2 min`. Times in ms. */
function pace(every, within) {
	return `asked every ${length(every)}, at most ${length(within ?? 0)}`;
}
function lastTry({ shown, field }, { status, took, build, problem }) {
	const what = status === null ? "no answer" : `HTTP ${status}`;
	const told = build === null ? problem : `${field ?? "the body"} is ${build}`;
	return `the last GET ${shown}: ${what} after ${milliseconds(took)}${told === what ? "" : `, ${told}`}`;
}
function waited({ within }, { tries, every, waited: ms }) {
	if (within === null) return "Asked once";
	return `Waited ${length(ms)} (${tries} ${tries === 1 ? "try" : `tries, every ${length(every)}`})`;
}
function advice({ target, within, line }, file) {
	const where = `targets.${target}.ready.within`;
	return within === null ? `If it takes a while, set ${where} (${file}:${line}).` : `If it takes longer, raise ${where} (${file}:${line}).`;
}

// src/target/watch.ts
const EVERY = 5e3;
const TRIES_AFTER = 3;
/**
* Reads the build of every target that says where, waiting for it where the plan does.
*
* @throws {Failure} `target`: not ready in time, or another build than the expected one; `plan`: a url that is none;
* `cancelled`, where it was stopped while it waited.
*/
async function buildsBefore(load, watching) {
	const sources = buildSources(load, watching.env);
	const found = await Promise.all(sources.map(async (source) => [source.target, await ready(source, load, watching)]));
	return new Map(found);
}
/** Reads the builds again. Undefined: no target says where. What a service does never throws. */
async function buildsAfter(load, before, watching) {
	const sources = buildSources(load, watching.env);
	if (sources.length === 0) return void 0;
	const found = await Promise.all(sources.map(async (source) => {
		const { target, expected } = source;
		const after = await afterLoad(source, watching);
		return [target, {
			before: before.get(target) ?? null,
			after,
			expected
		}];
	}));
	return Object.fromEntries(found);
}
/** A service that has just been loaded may need a second try. A run that was stopped has one, so that it ends soon. */
async function afterLoad(source, { pins, signal, every = EVERY }) {
	for (let tries = 1;; tries++) {
		const { build } = await askBuild(source, pins, new AbortController().signal, signal.aborted ? 1e3 : TIMEOUT);
		if (build !== null || tries === TRIES_AFTER || signal.aborted) return build;
		await setTimeout$1(every, void 0, { signal }).catch(() => void 0);
	}
}
/** The build that runs once the target is as the plan wants it; null where it could not be read and need not be. */
async function ready(source, load, watching) {
	const { every = EVERY, log, signal, pins } = watching;
	const started = performance.now();
	const waited = () => performance.now() - started;
	let heard = "";
	for (let tries = 1;; tries++) {
		const answer = await askBuild(source, pins, signal, patience(source, waited()));
		if (signal.aborted) throw new Failure("cancelled", `stopped while it waited for target ${source.target}`);
		const said = says(source, answer);
		if (suits(source, answer)) {
			if (heard !== "") log.info(`${said} now`);
			return answer.build;
		}
		const left = (source.within ?? 0) - waited();
		if (left <= 0) return given(source, answer, {
			tries,
			every,
			waited: waited()
		}, load, log);
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

// src/gate.ts
/**
* YAML to a load whose every target is granted. Nothing is spawned and nothing but DNS is asked.
*
* @throws {Failure} plan, usage (unknown profile), policy, skipped, or target (a host without an address).
*/
async function admit(request, outside) {
	const { plan: file } = request;
	return await admitPlan(parsePlan(file.bytes, file.file, file.readBeside), request, outside);
}
/** As admit(), of a plan that has been read. @throws {Failure} */
async function admitPlan(plan, { profile, env: given, policy, caps = {}, withoutSecrets = false }, outside) {
	const load = makeLoad(plan, profile);
	outside.redactor.conceal(secretsOf(load, given));
	if (withoutSecrets) skipWithout(missingVariables(load, given), plan.file);
	checkCaps(load, caps);
	const env = resolveVariables(load, given);
	return {
		plan,
		load,
		env,
		pins: await granted(resolveTargets(load, env), policy, outside)
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
* @throws {Failure} target or cancelled, before the load; engine, where there is none, or where a tag explodes.
*/
async function measure(admitted, outside, signal) {
	const { load, env, pins } = admitted;
	const engine = await outside.engine();
	const watching = {
		env,
		pins,
		log: outside.log,
		signal
	};
	const before = await buildsBefore(load, watching);
	const probe = outside.probe();
	const collector = createCollector(load);
	const started = outside.clock.now();
	const run = engine.run(load, {
		env,
		pins
	}, signal);
	const show = setInterval(() => outside.log.progress(collector.live(outside.clock.now())), 500);
	try {
		for await (const batch of run.samples) collector.add(batch);
	} finally {
		clearInterval(show);
	}
	const end = await run.ended;
	const ended = outside.clock.now();
	const builds = await buildsAfter(load, before, watching);
	const origin = outside.origin();
	const provenance = {
		...origin,
		engine: {
			name: engine.name,
			version: engine.version
		},
		started: new Date(started).toISOString(),
		ended: new Date(ended).toISOString()
	};
	const series = seriesOf(load, provenance);
	const record = collector.finish(end, {
		provenance,
		series,
		probe,
		cores: origin.machine.cores
	});
	return outside.redactor.value(builds === void 0 ? record : {
		...record,
		builds
	});
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
		const record = await measure(admitted, outside, signal);
		records.push(record);
		measured(record);
		past ??= await pastOf(record, judgement);
		if (signal.aborted || !record.complete) break;
		if (due === 1) due += moreRuns(asked(load, records, past, judgement));
	}
	return await conclude(load, records, judgement, past);
}
/** The outcome of whatever was thrown: ours where it is not a Failure. */
function failureOf(error) {
	if (error instanceof Failure) return error;
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	return new Failure("internal", stack);
}

export { trimmedMean as $, saturationReason as A, parsePath as At, draws as B, comparableRuns as C, compileUrl as Ct, runFacts as D, compileJson as Dt, factsOf as E, asText as Et, subject as F, nonsense as G, floorOf as H, noiseOf as I, normalScore as J, quantileOf as K, counterOf as L, rowReasons as M, ScriptError as Mt, decidingRows as N, excuseOf as O, compileText as Ot, plainName as P, qn as Q, producerOf as R, headline as S, compileTargets as St, notices as T, NOWHERE as Tt, isCount as U, drawsNeeded as V, logRun as W, mean as X, studentOfScore as Y, median as Z, moreRuns as _, classifyEnd as _t, granted as a, wrongBuilds as at, binomialTail as b, addressName as bt, filled as c, sinceAccepted as ct, sha256Hex as d, Network as dt, RUN_COUNTS as et, keyed as f, Traffic as ft, judge as g, resolveSelector as gt, mayStore as h, parseExpression as ht, gate as i, changedBuilds as it, evidenceReasons as j, walk as jt, whyUnjudged as k, hasPlaceholder as kt, parsePlan as l, StoreError as lt, conclude as m, holds as mt, admitPlan as n, READY as nt, measure as o, identity as ot, kindOf$1 as p, formatThreshold as pt, wholeMs as q, failureOf as r, saturation as rt, askStatus as s, keptRuns as st, admit as t, normalScoreOfTail as tt, makeLoad as u, Agents as ut, worstSlos as v, connectFailure as vt, seriesFacts as w, percentEncode as wt, serviceLog as x, checkedHeader as xt, sloRows as y, reasonTag as yt, statsOf$1 as z };