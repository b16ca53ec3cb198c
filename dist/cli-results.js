#!/usr/bin/env node
import { r as __require, t as __commonJSMin } from "./cli-rolldown-runtime.js";
import { t as Failure } from "./cli-failure.js";
import { r as nearest } from "./cli-context.js";
import { a as texts, i as text, n as printable, t as choice } from "./cli-args.js";
import { A as percentEncode, An as spread, B as reasonTag, Cn as dates, D as checkedHeader, Dn as milliseconds, E as addressName, En as length, F as hasPlaceholder, Fn as parseSelector, G as parseGrant, Gt as closeCodeName, H as Network, I as ScriptError, In as selects, J as parsePath, Ln as canonicalJson, M as asText, Mn as utc, N as compileJson, O as compileTargets, On as percentage, P as compileText, Pn as formatSelector, R as classifyEnd, Rn as isObject, Sn as counted, Tn as integer, U as Traffic, V as Agents, Y as walk, _ as generatorWords, _n as bindUnits, an as isWitness, bn as change, c as numbered, d as TERMINAL, f as columns, ft as formatThreshold, g as clean, h as typeset, i as headingOf, in as SCENARIO_START, j as NOWHERE, jn as three, k as compileUrl, l as paragraph, ln as FAIL_ON_WORDS, lt as phaseAt, m as paint, n as byWeight, nn as FILLER, o as rowWord, on as metricOf, p as finish, pt as holds, r as exitReason, rn as MESSAGE_SENT, s as labelled, t as MARKS, u as table, ut as timelineEnd, v as resources, vn as bound, wn as figure, xn as clock, y as saturated, yn as bytes, z as connectFailure, zn as StoreError } from "./cli-words.js";
import { t as import_websocket } from "./cli-wrapper.js";
import { n as VERSION, t as TOOL } from "./cli-version.js";
import { promisify } from "node:util";
import { basename, delimiter, dirname, isAbsolute, join, resolve } from "node:path";
import { access, link, lstat, mkdir, mkdtemp, open, readFile, readdir, realpath, rename, rm, rmdir, stat, unlink, writeFile } from "node:fs/promises";
import { closeSync, constants, lstatSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from "node:fs";
import { gunzip, gunzipSync, gzipSync } from "node:zlib";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import * as http from "node:http";
import { request } from "node:http";
import * as https from "node:https";
import { request as request$1 } from "node:https";
import { execFile, spawn } from "node:child_process";
import { lookup } from "node:dns/promises";
import { AsyncLocalStorage } from "node:async_hooks";
import { arch, availableParallelism, cpus, homedir, hostname, platform, tmpdir } from "node:os";
import { platform as platform$1 } from "node:process";
import { Readable } from "node:stream";

// src/baseline/names.ts
const KEY = /^[0-9a-f]{12}$/;
const NAME$2 = /^\d{4}-\d\d-\d\d-[A-Za-z0-9._-]{1,80}-\d{1,6}\.json\.gz$/;
/** Whether a folder's name is a series' key: 12 hex digits. */
function isSeriesKey(name) {
	return KEY.test(name);
}
/** Whether a file's name is a record's; whatever else lies in the folder is not ours, and is left alone. */
function isRecordName(name) {
	return NAME$2.test(name);
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

// src/baseline/shape.ts
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

// src/baseline/check.ts
const row$1 = {
	metric: aString,
	tags: mapOf(aString),
	count: aCount
};
const named$1 = (names, shape) => Object.fromEntries(names.map((name) => [name, shape]));
const trendFields = {
	...row$1,
	distinct: nullOr(aCount),
	...named$1([
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
	whole: aBoolean
};
const wholeTrend = objectOf(trendFields);
/** Of a foreign summary: it holds some of the quantiles. */
const summaryTrend = objectOf({
	...trendFields,
	...named$1([
		"p25",
		"p75",
		"p90",
		"p975",
		"p999"
	], optional(aNumber)),
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
		version: aString
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
	runId: aString,
	attempt: aCount
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
const health = objectOf({
	cpuP95: nullOr(aNumber),
	cores: anAmount,
	lagP99: nullOr(aNumber),
	lagSamples: aCount,
	stealP95: nullOr(aNumber),
	droppedIterations: anAmount,
	memoryPeak: nullOr(anAmount),
	descriptorLimit: nullOr(anAmount),
	probe: nullOr(aNumber)
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
	beyond: nullOr(aCount)
});
const record = objectOf({
	version: oneOf(1),
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
	deliveries: listOf(objectOf({
		scenario: aString,
		feed: nullOr(aString),
		stated: anAmount,
		matched: aCount,
		socketSeconds: anAmount
	})),
	sockets,
	http: objectOf({
		requests: aCount,
		answered: aCount,
		failed: aCount,
		byStatus: mapOf(aCount)
	}),
	closes: listOf(closes),
	opens: optional(listOf(opens)),
	health,
	bytes: objectOf({
		sent: anAmount,
		received: anAmount
	}),
	builds: optional(mapOf(objectOf({
		before: nullOr(aString),
		after: nullOr(aString),
		expected: nullOr(aString)
	}))),
	seeded: optional(aBoolean),
	accepted: optional(objectOf({
		reason: aString,
		by: aString,
		at: aString
	}))
});
/**
* What is wrong with a stored record, with the path to it, or undefined. By hand and not by schema, because a store
* must refuse a record with the same words wherever it runs.
*/
function checkRecord(value) {
	return record(value, "");
}

// src/baseline/pack.ts
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
	const wrong = checkRecord(JSON.parse(text));
	if (wrong !== void 0) throw new StoreError(`the record cannot be stored: ${wrong}`);
	return gzipSync(text, { level: 9 });
}
/**
* The record of a stored file. Never trusts it: bounded when inflated, and checked field by field.
*
* @throws {StoreError} that names `file` and what is wrong with it.
*/
function unpack$1(bytes, file) {
	const value = parsed(inflated(bytes, file), file);
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
function parsed(text, file) {
	try {
		return JSON.parse(text, refusePrototypes);
	} catch (error) {
		if (error instanceof PrototypeKey) throw damaged(file, error.message);
		throw damaged(file, "it is no JSON");
	}
}
var PrototypeKey = class extends Error {};
function refusePrototypes(key, value) {
	if (key !== "__proto__" && key !== "constructor" && key !== "prototype") return value;
	throw new PrototypeKey(`it has a key "${key}", which no record has`);
}
function damaged(file, what) {
	return new StoreError(`${file} is damaged: ${what}. Restore it, or remove it; a damaged record is never taken for an empty history`);
}

// src/baseline/folder.ts
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
	for (const entry of (await list(join(root, key))).filter(({ name }) => isRecordName(name))) {
		const file = join(root, key, entry.name);
		refuseLink(entry, file);
		runs.push({
			file: `${key}/${entry.name}`,
			record: await readRecord(file, key)
		});
	}
	return runs.toSorted((a, b) => byAge(a.record, b.record));
}
/** A link could lead anywhere, and what it leads to was not stored by this gate. @throws {StoreError} */
function refuseLink(entry, path) {
	if (entry.isSymbolicLink()) throw new StoreError(`${path} is a symbolic link, which a baseline never holds: remove it`);
}
/** The record of a file that must belong to the series. @throws {StoreError} */
async function readRecord(file, key) {
	const record = unpack$1(await readBounded(file), file);
	if (record.series.key !== key) throw new StoreError(`${file} belongs to series ${record.series.key}, not to ${key}: remove or move it`);
	return record;
}
/** The file's bytes, never more than a record may have. O_NOFOLLOW: it may have become a link since it was listed. */
async function readBounded(file) {
	try {
		const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
		try {
			const facts = await handle.stat();
			if (!facts.isFile() || facts.size > 65536) throw new StoreError(oversized(file, facts));
			return await handle.readFile();
		} finally {
			await handle.close();
		}
	} catch (error) {
		if (error instanceof StoreError) throw error;
		throw new StoreError(`${file} cannot be read (${codeOf(error)}): see its rights, or remove it`);
	}
}
function oversized(file, facts) {
	return `${file} ${facts.isFile() ? `is ${facts.size} bytes, and a record has at most ${LARGEST_PACKED}` : "is no file"}: remove it`;
}
function byAge(a, b) {
	const key = ({ provenance }) => `${provenance.started} ${provenance.runId} ${provenance.attempt}`;
	return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
/** The system's code of an error, for a message: `EACCES`. */
function codeOf(error) {
	const code = error?.code;
	return typeof code === "string" ? code : "unknown error";
}

// src/baseline/changed.ts
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

// src/baseline/place.ts
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

// src/baseline/prune.ts
/** Parts of a request's time: useful for looking, hardly ever gated. */
const DETAIL = /^(http_req_(blocked|connecting|tls_handshaking|sending|waiting|receiving)|iteration_duration|data_|vus)/;
/**
* The record, small enough to be stored. Only where it is too large, and then always in this order: first the
* services' close reasons go, then rows of statistics, the least needed first: those that neither a gate nor a
* threshold reads, gauges and details before all, other phases than `steady` before it, many tags before few.
* `gated`: selectors (formatSelector) that a gate reads.
*
* @throws {StoreError} where even the rows that are read do not fit.
*/
function pruned(record, gated = []) {
	if (fits(record)) return record;
	const plain = {
		...record,
		closes: withoutReasons(record.closes)
	};
	const read = /* @__PURE__ */ new Set([...gated, ...record.measured.map(({ threshold }) => threshold.replace(/: [^:]*$/, ""))]);
	const ranked = plain.stats.toSorted((a, b) => rank(a, read) - rank(b, read) || order(a, b));
	const keeping = (count) => {
		const kept = new Set(ranked.slice(0, count));
		return {
			...plain,
			stats: plain.stats.filter((row) => kept.has(row))
		};
	};
	const most = largest(ranked.length, (count) => fits(keeping(count)));
	const needed = ranked.filter((row) => read.has(formatSelector(row))).length;
	if (most < needed) throw new StoreError(`the record has ${needed} rows that gates and thresholds read, and ${Math.max(0, most)} fit into ${LARGEST_PACKED} bytes: use fewer of them`);
	return keeping(most);
}
function fits(record) {
	return pack(record).length <= LARGEST_PACKED;
}
function rank(row, read) {
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

// src/baseline/directory.ts
/** The store of `dir:PATH`: one folder per series, one immutable file per run (design.md section 7). */
function directoryStore(path, cwd) {
	const root = resolve(cwd, path);
	return {
		where: `dir:${path}`,
		read: (series, plan) => readSeries(root, series, plan),
		all: () => readAll(root),
		append: (record, gated) => addRecord(root, record, gated),
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
async function addRecord(root, record, gated) {
	const folder = join(root, record.series.key);
	const file = join(folder, fileNameOf(record));
	const bytes = pack(pruned(record, gated));
	try {
		await mkdir(folder, { recursive: true });
		await refuseLinkedFolder(root, folder);
		await placeOnce(file, bytes);
	} catch (error) {
		if (error instanceof StoreError) throw error;
		throw new StoreError(`${file} cannot be written (${codeOf(error)}): see whether its folder may be written to`);
	}
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

// src/report/closes.ts
const SIDES = {
	service: "the service",
	proxy: "a proxy",
	plan: "this plan",
	generator: "the generator"
};
const HOW = {
	fin: "FIN without a close frame",
	rst: "RST without a close frame",
	unanswered: "close never answered"
};
/** The census as rows: what nobody planned first, then by number. */
function closeRows(closes) {
	const groups = /* @__PURE__ */ new Map();
	for (const close of closes) {
		const key = JSON.stringify([
			close.code,
			close.side,
			close.how,
			close.feed
		]);
		groups.set(key, [...groups.get(key) ?? [], close]);
	}
	return [...groups.values()].map(closeRow).sort((a, b) => Number(planned(a)) - Number(planned(b)) || b.count - a.count || (a.code < b.code ? -1 : 1));
}
function closeRow(group) {
	const { code, side, how, feed } = group[0];
	const phases = tally(group.map((close) => [close.phase ?? "no phase", close.count]));
	const reasons = tally(group.flatMap((close) => close.reason ? [[close.reason, close.count]] : []));
	return {
		code,
		side,
		how,
		feed,
		count: group.reduce((sum, close) => sum + close.count, 0),
		phases,
		reasons: [...reasons].sort((a, b) => b[1] - a[1]).map(([reason]) => reason)
	};
}
function tally(pairs) {
	const sums = /* @__PURE__ */ new Map();
	for (const [key, count] of pairs) sums.set(key, (sums.get(key) ?? 0) + count);
	return sums;
}
/** Closed by this plan, with an answer: nothing unusual. */
function planned(row) {
	return row.side === "plan" && row.how !== "unanswered";
}
/** `1011 (internal error)`, `no code`. */
function codeWords(code, sink) {
	if (code === "none") return "no code";
	const name = closeCodeName(code);
	return name === void 0 ? sink.name(code) : `${code} (${name})`;
}
/** `the service`, `this plan`; `an unknown side` where nobody could tell. */
function sideWords(side) {
	return SIDES[side] ?? "an unknown side";
}
/** How it ended, where that is not a close frame; else empty. */
function howWords(how) {
	return HOW[how] ?? "";
}
/** `“send queue overflow” and 2 more`. */
function reasonWords(row, sink) {
	const [first] = row.reasons;
	if (first === void 0) return "";
	const more = row.reasons.length - 1;
	return `${sink.quote(first)}${more > 0 ? ` and ${counted(more, "other")}` : ""}`;
}
/** `118 closes, all 1000 (normal) by this plan`, or the census in one sentence, at most `most` kinds. */
function closesSentence(closes, sink, most = 4) {
	const rows = merged(closes);
	const total = rows.reduce((sum, row) => sum + row.count, 0);
	if (total === 0) return "none";
	const [only] = rows;
	if (rows.length === 1 && only) return `${counted(total, "close")}, all ${kind(only, sink)}`;
	const shown = rows.slice(0, most).map((row) => `${kind(row, sink)}: ${integer(row.count)}`);
	const rest = rows.slice(most).reduce((sum, row) => sum + row.count, 0);
	return `${[...shown, ...rest > 0 ? [`others: ${integer(rest)}`] : []].join("; ")}`;
}
function merged(closes) {
	return closeRows(closes.map((close) => ({
		...close,
		feed: null
	})));
}
function kind(row, sink) {
	const words = [howWords(row.how), reasonWords(row, sink)].filter((word) => word !== "").join(", ");
	return `${codeWords(row.code, sink)} by ${sideWords(row.side)}${words === "" ? "" : ` (${words})`}`;
}
/** What nobody planned, for the strip of a run: `1011: 17, 1006: 2`. Empty: nothing. */
function unplannedShort(closes, sink) {
	return [...tally(merged(closes).filter((row) => !planned(row)).map((row) => [row.code === "none" ? "no code" : sink.name(row.code), row.count]))].slice(0, 3).map(([code, count]) => `${code}: ${integer(count)}`).join(", ");
}

// src/report/facts.ts
const OPERATORS = {
	"<": "under",
	"<=": "at most",
	">": "over",
	">=": "at least",
	"==": "exactly",
	"===": "exactly",
	"!=": "not"
};
/** The demand of an SLO in words: `under 200 ms`. */
function demand(row) {
	return `${OPERATORS[row.operator] ?? "against"} ${bound(row.expected, row.unit)}`;
}
/** How many SLOs came out how: `4 of 5 met, 1 failed`. */
function sloCount(slos) {
	const of = (verdict) => slos.filter((row) => row.verdict === verdict).length;
	const words = [
		[of("fail"), "failed"],
		[of("indicative"), "indicative"],
		[of("not_judged"), "not judged"]
	].filter(([n]) => n > 0).map(([n, word]) => `, ${n} ${word}`);
	return `${of("met")} of ${slos.length} met${words.join("")}`;
}
/** `5 of 5 met; p99 latency of orders 77.7 ms, under 200 ms`: the count and the first latency of the plan. Null: not judged. */
function slosSentence({ slos, complete, outcome }, sink) {
	if (slos.length === 0) return complete && outcome !== "target" ? "none stated" : null;
	const first = slos.find((row) => row.from === "plan" && row.unit === "ms" && row.verdict === "met");
	const shown = first ? `; ${sink.name(first.name)} ${figure(first.actual, first.unit)}, ${demand(first)}` : "";
	return `${sloCount(slos)}${shown}`;
}
/** `73,112`, what that counts if not samples, and how many are distinct where they can be told apart. */
function samples(row) {
	const distinct = row.distinct === null || row.distinct === row.n ? "" : `, ${integer(row.distinct)} distinct`;
	const what = row.counts === void 0 ? "" : ` ${row.counts}`;
	return `${integer(row.n)}${what}${distinct}`;
}
/** What was compared with: where, how many runs, when. Null: nothing was asked for and nothing gated. */
function baselineSentence(verdict, sink) {
	const { baseline } = verdict;
	if (baseline === null) return null;
	if (baseline.where === null) return "none was asked for; --baseline dir:PATH compares and stores";
	const where = sink.code(baseline.where);
	if (baseline.runs > 0) return `${counted(baseline.runs, "run")}, ${dates(baseline.from, baseline.to)}, in ${where}`;
	return `${where} holds no run of this series, ${baseline.others === 0 ? "nor any other" : `but ${counted(baseline.others, "other")}`}`;
}
/** What became of this run: stored, or why not. */
function storedSentence(verdict, sink) {
	const { baseline } = verdict;
	if (baseline === null || baseline.where === null) return null;
	const [what, was] = verdict.runs.length > 1 ? [`these ${verdict.runs.length} runs`, "were"] : ["this run", "was"];
	if (baseline.written) return `${what} ${was} stored`;
	return `${what} ${was} not stored${baseline.notWritten === null ? "" : `: ${sink.prose(baseline.notWritten)}`}`;
}
/** The series: digest, profile, engine, environment, runner label. */
function seriesSentence(verdict, sink) {
	const series = verdict.baseline?.series;
	if (!series) return null;
	const shown = [
		series.profile,
		series.engine,
		series.environment,
		series.runnerLabel
	].filter((part) => part !== null).map((part) => sink.name(part));
	return `series ${sink.code(series.key)}: ${shown.join(", ")}`;
}
/** `2026-11-23 17:51 UTC on linux-x64-4, AMD EPYC 7763, probe 301 ms`. */
function machineSentence(verdict, sink) {
	const { provenance, health } = verdict;
	if (provenance === null) return null;
	const probe = health?.probe == null ? "" : `, probe ${milliseconds(health.probe)}`;
	return `${utc(provenance.started)} on ${sink.name(provenance.runnerLabel)}, ${sink.name(provenance.machine.cpu)}${probe}`;
}
/** `build 8c1f0e2`: the commit, seven digits. */
function commitShort(verdict, sink) {
	const commit = verdict.provenance?.commit;
	return commit ? sink.name(commit.slice(0, 7)) : null;
}
/** `k6 2.2.0`. */
function engineWords(verdict, sink) {
	const engine = verdict.provenance?.engine;
	return engine ? `${engine.name} ${sink.name(engine.version)}` : null;
}
/** Reasons and problems that the sentence does not tell already, each once, at most `most` of them. */
function furtherReasons(verdict, most) {
	const messages = [...verdict.reasons, ...verdict.problems].map(({ message }) => message);
	const further = [...new Set(messages)].filter((message) => !verdict.sentence.includes(message.replace(/\.$/, "")));
	const more = further.length - most;
	if (more <= 0) return further;
	return [...further.slice(0, most - 1), `And ${integer(more + 1)} more, in verdict.json.`];
}

// src/report/phases.ts
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

// src/report/rows.ts
/** Whether any gated figure was compared with stored runs. */
function compared(verdict) {
	return verdict.gates.some((row) => row.runs > 0);
}
/** Whether the SLOs are read before the gate: one is broken, or the gate had nothing to compare with. */
function slosFirst(verdict) {
	return !compared(verdict) || verdict.slos.some((row) => row.verdict === "fail");
}
/** The head of the column of figures: `this run`, `3 runs`, `8 pairs`. */
function runsHead({ runs, paired }) {
	if (paired !== void 0) return `${paired.pairs} pairs`;
	return runs.length > 1 ? `${runs.length} runs` : "this run";
}
/** The gate's rows: key rows first, in each group what needs somebody first. */
function gateGroups(verdict) {
	const sorted = [...verdict.gates].sort((a, b) => byWeight(a.verdict, b.verdict));
	return {
		key: sorted.filter((row) => row.level === "key"),
		normal: sorted.filter((row) => row.level === "normal")
	};
}
/** SLO rows, what needs somebody first. */
function sloRows(verdict) {
	return [...verdict.slos].sort((a, b) => byWeight(a.verdict, b.verdict));
}
/** The unit of a row's figures: the rate of a counter is per second. */
function unitOf(row) {
	return row.unit === "count" && row.stat === "rate" ? "per-second" : row.unit;
}
/** `+33 %`; counts that were and are nothing say so in words. */
function changeWords(row) {
	const { baseline, actual, unit, verdict } = row;
	if (baseline === null || actual === null || verdict === "not_judged") return "–";
	if ((unit === "count" || unit === "share") && baseline === actual) return "none";
	if (baseline === 0) return "from 0";
	return change(row.change ?? actual / baseline - 1);
}
/** The limit of a row; none without a baseline, or where nothing was judged. */
function limitWords(row) {
	return row.verdict === "not_judged" ? "–" : figure(row.limit, unitOf(row));
}

// src/report/runs.ts
/** Whether the verdict is on several runs, each of which is shown. Pairs are told by their rows. */
function isOfSeveral({ runs, paired }) {
	return runs.length > 1 && paired === void 0;
}
/** The row whose figure stands for a run: the first latency of the gate, key rows before others. */
function shownRow(verdict) {
	const { key, normal } = gateGroups(verdict);
	return [...key, ...normal].find(({ unit, values }) => unit === "ms" && values.length === verdict.runs.length);
}
/** What is shown of one run: its length, its figure, and how it ended where that was not clean. */
function runFigures(verdict, sink) {
	const row = shownRow(verdict);
	return verdict.runs.map((run, i) => [
		clock(run.duration),
		...row === void 0 ? [] : [`${sink.name(row.name)} ${figure(row.values[i] ?? null, unitOf(row))}`],
		...run.ended === "clean" ? [] : [sink.name(run.ended)]
	]);
}
/** `75.0 ms, 80.6 ms, 84.2 ms`, and of which row: null where no row has the figures of all runs. */
function figuresSentence(verdict, sink) {
	const row = shownRow(verdict);
	if (row === void 0) return null;
	const figures = row.values.map((value) => figure(value, unitOf(row)));
	return `${sink.name(row.name)} in order of time: ${figures.join(", ")}`;
}
/** `3 runs on 3 machines decide; 2 more are not needed`. */
function decidedSentence(verdict) {
	const { runs, mostRuns = runs.length, outcome } = verdict;
	const where = `${counted(runs.length, "run")} on ${counted(machines(runs), "machine")}`;
	const rest = mostRuns - runs.length;
	if (runs.some(({ ended }) => ended !== "clean") || !verdict.complete) return `${where}; they were not completed`;
	const open = outcome === "inconclusive";
	const verb = open ? "do not decide" : "decide";
	if (rest <= 0) return `${where} ${verb}`;
	return `${where} ${verb}; ${open ? `the profile allows ${integer(rest)} more` : `${integer(rest)} more are not needed`}`;
}
function machines(runs) {
	return new Set(runs.map(({ machine }) => machine)).size;
}

// src/report/scale.ts
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

// src/report/terminal-rows.ts
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
			head: "baseline",
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
				head: "N",
				align: "right",
				least: 2
			}
		] : []
	];
	const line = (gate) => row(gate.verdict, [
		TERMINAL.name(gate.name),
		figure(gate.baseline, unitOf(gate)),
		...wide ? [spread(gate.spread)] : [],
		figure(gate.actual, unitOf(gate)),
		changeWords(gate),
		limitWords(gate),
		...wide ? [
			scale(gate),
			integer(gate.n),
			integer(gate.runs)
		] : []
	], look);
	const { key, normal } = gateGroups(verdict);
	return table(head, [key.map(line), normal.map(line)], look);
}
/** All SLOs where nothing was compared, else those that are not met. */
function sloTable$1(verdict, look) {
	const rows = sloRows(verdict).filter((slo) => !compared(verdict) || slo.verdict !== "met");
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
		const demanded = `${slo.operator} ${bound(slo.expected, slo.unit)}`;
		return row(slo.verdict, [
			`${TERMINAL.name(slo.name)}${slo.from === "default" ? " (default)" : ""}`,
			demanded,
			figure(slo.actual, slo.unit),
			integer(slo.n),
			beyond
		], look);
	};
	return table(head, [rows.map(line)], look);
}

// src/report/traffic.ts
/** `118 connects, none failed; 118 subscribed, at most 20 open at once`. */
function socketsSentence(verdict, sink) {
	const { sockets } = verdict;
	if (sockets === null || sockets.tried === 0) return null;
	const failed = sockets.failed.reduce((sum, row) => sum + row.count, 0);
	const failures = failed === 0 ? "none failed" : `${integer(failed)} failed (${percentage(failed / sockets.tried)}): ${failedWords(sockets.failed, sink)}`;
	const unended = sockets.unended > 0 ? `; no close was seen of ${counted(sockets.unended, "socket")}` : "";
	const subscribed = sockets.opened === 0 ? "" : `; ${integer(sockets.subscribed)} of ${integer(sockets.opened)} subscribed, at most ${integer(sockets.peak)} open at once`;
	return `${counted(sockets.tried, "connect")}, ${failures}${subscribed}${unended}`;
}
/** `refused 12, handshake (status 503) 3`, the most frequent first. */
function failedWords(failed, sink, most = 5) {
	const sorted = [...failed].sort((a, b) => b.count - a.count);
	const shown = sorted.slice(0, most).map((row) => `${failedWord(row, sink)} ${integer(row.count)}`);
	const rest = sorted.slice(most).reduce((sum, row) => sum + row.count, 0);
	return [...shown, ...rest > 0 ? [`other reasons ${integer(rest)}`] : []].join(", ");
}
function failedWord(row, sink) {
	return `${sink.name(row.reason)}${row.status === null ? "" : ` (status ${sink.name(row.status)})`}`;
}
/** `604 requests, all answered, 2 failed (200: 602, 503: 2)`. */
function httpSentence(verdict, sink) {
	const { http } = verdict;
	if (http === null || http.requests === 0) return null;
	const answered = http.answered === http.requests ? "all answered" : `${integer(http.answered)} of them answered`;
	const failed = http.failed === 0 ? "none failed" : `${integer(http.failed)} failed (${percentage(http.failed / http.requests)}; ${statuses(http.byStatus, sink)})`;
	return `${counted(http.requests, "request")}, ${answered}, ${failed}`;
}
function statuses(byStatus, sink) {
	return Object.entries(byStatus).sort((a, b) => b[1] - a[1]).slice(0, 5).map(([status, n]) => `${status === "0" ? "no answer" : `status ${sink.name(status)}`}: ${integer(n)}`).join(", ");
}
/** The census in one sentence; null where the plan had no socket to close. */
function closesFact(verdict, sink) {
	if (verdict.sockets === null || verdict.sockets.tried === 0 && verdict.closes.length === 0) return null;
	return closesSentence(verdict.closes, sink);
}
/** `1 min 12 s, 20 sockets at once, 0.7 MB`; of several runs their time together, and the bytes of the last. */
function costSentence(verdict) {
	const { runs } = verdict;
	const sockets = verdict.sockets === null ? [] : [`${counted(verdict.sockets.peak, "socket")} at once`];
	const all = bytes(verdict.bytes.sent + verdict.bytes.received);
	if (runs.length <= 1) return [
		length(verdict.duration),
		...sockets,
		all
	].join(", ");
	const time = runs.reduce((sum, { duration }) => sum + duration, 0);
	return [
		`${length(time)} in ${runs.length} runs`,
		...sockets,
		`${all} in the last`
	].join(", ");
}

// src/report/terminal.ts
/**
* The verdict for a terminal: sentence, rows, what was measured, what to do next. `out` is the folder that received
* the other reports. Ends with a line end.
*/
function terminalReport(verdict, look) {
	const blocks = [
		header(verdict, look),
		strips(verdict, look),
		sentences(verdict, look),
		...slosFirst(verdict) ? [sloTable$1(verdict, look), gateTable(verdict, look)] : [gateTable(verdict, look), sloTable$1(verdict, look)],
		measured(verdict, look),
		next(verdict, look),
		ending(verdict, look)
	];
	return finish(blocks.filter((block) => block.length > 0).flatMap((block, i) => i > 0 ? ["", ...block] : block));
}
function header(verdict, look) {
	const { plan } = verdict;
	const commit = commitShort(verdict, TERMINAL);
	const words = [
		TERMINAL.name(plan.name || plan.file),
		TERMINAL.name(plan.profile),
		plan.environment === null ? null : TERMINAL.name(plan.environment),
		commit === null ? null : `build ${commit}`,
		engineWords(verdict, TERMINAL)
	].filter((word) => word !== null && word !== "");
	const baseline = baselineSentence(verdict, TERMINAL);
	const peak = verdict.sockets === null ? "" : `, at most ${counted(verdict.sockets.peak, "socket")}`;
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
	return ([...first].length + 3 + [...tail].length <= columns(look) ? [`${first}   ${tail}`, ...rest] : [...drawn, ...paragraph(tail, 5, look)]).flatMap((line) => [...line].length <= columns(look) ? [line] : paragraph(line, 0, look));
}
function scenarioLabel(scenarios) {
	const label = clean(scenarios.join(", "), SCENARIOS);
	return label + " ".repeat(SCENARIOS - [...label].length);
}
/** How long it took, the first latency that is judged, and closes that nobody planned. */
function stripFigures(verdict) {
	const inMs = (row) => row.unit === "ms";
	const latency = verdict.gates.find(inMs) ?? verdict.slos.find(inMs);
	const closes = unplannedShort(verdict.closes, TERMINAL);
	return [
		clock(verdict.duration),
		...latency ? [`${TERMINAL.name(latency.name)} ${figure(latency.actual, latency.unit)}`] : [],
		...closes === "" ? [] : [closes]
	];
}
function sentences(verdict, look) {
	const { tone, terminal } = headingOf(verdict);
	const further = furtherReasons(verdict, 6);
	return [paint(typeset(`${MARKS[tone]} ${terminal}`, look), toneOf(tone), look), ...[verdict.sentence, ...further].flatMap((text) => paragraph(TERMINAL.prose(text), 2, look))];
}
const toneOf = (tone) => tone === "quiet" || tone === "none" ? "strong" : tone;
function measured(verdict, look) {
	if (verdict.provenance === null && verdict.health === null && verdict.slos.length === 0) return [];
	const last = `what follows is of run ${verdict.runs.length}`;
	return [
		["SLOs", slosSentence(verdict, TERMINAL)],
		["Last run", isOfSeveral(verdict) ? last : null],
		["Sockets", socketsSentence(verdict, TERMINAL)],
		["Closes", closesFact(verdict, TERMINAL)],
		["REST", httpSentence(verdict, TERMINAL)],
		["Generator", verdict.health === null ? null : generatorWords(verdict.health)],
		["Machine", machineSentence(verdict, TERMINAL)],
		["Cost", costSentence(verdict)],
		["Stored", storedSentence(verdict, TERMINAL)],
		...verdict.notices.slice(0, 6).map((notice) => ["Note", TERMINAL.prose(notice)])
	].flatMap(([label, text]) => text === null ? [] : labelled(label, text, look));
}
function next(verdict, look) {
	if (verdict.next.length === 0) return [];
	return ["Next", ...numbered(verdict.next.slice(0, 3).map(TERMINAL.prose), look)];
}
function ending(verdict, look) {
	const reason = TERMINAL.prose(exitReason(verdict));
	return [...look.out === void 0 ? [] : labelled("Report", `${TERMINAL.name(look.out)}/report.md`, look), ...labelled("Exit", `${verdict.exit}${reason === "" ? "" : ` (${reason})`}`, look)];
}

// src/cli/files.ts
/** Read at most this much of a plan: its own limit, and one byte to see that it is over. */
const PLAN_BYTES = 262145;
/** @throws {Failure} usage, where the file is missing or is not a regular file. */
async function readPlan(path, cwd) {
	const full = resolve(cwd, path);
	try {
		const handle = await open(full, constants.O_RDONLY | constants.O_NONBLOCK);
		try {
			if (!(await handle.stat()).isFile()) throw new Error("it is not a regular file");
			const buffer = Buffer.alloc(PLAN_BYTES);
			const { bytesRead } = await handle.read(buffer, 0, PLAN_BYTES, 0);
			return {
				file: path.replaceAll("\\", "/"),
				bytes: buffer.subarray(0, bytesRead),
				readBeside: beside(full)
			};
		} finally {
			await handle.close();
		}
	} catch (error) {
		throw new Failure("usage", `cannot read the plan ${printable(path)}: ${reason(error)}`);
	}
}
function beside(plan) {
	return (relative) => {
		const path = join(dirname(plan), relative);
		if (!statSync(path).isFile()) throw new Error("it is not a regular file");
		return readFileSync(path);
	};
}
/** Makes the folder and proves that it can be written, before any load starts. @throws {Failure} usage */
async function makeOut(path, cwd) {
	const full = resolve(cwd, path);
	const proof = join(full, `.socketgate-${process.pid}`);
	try {
		await mkdir(full, { recursive: true });
		await access(full, constants.W_OK);
		await writeFile(proof, "");
		await rm(proof);
		return full;
	} catch (error) {
		throw new Failure("usage", `--out ${printable(path)} cannot be written: ${reason(error)}`);
	}
}
/** Records, as they are called in a folder of results. */
const RECORD_FILE = /^record(-\d+)?\.json$/;
/** Records of pairs, likewise. */
const PAIRED_FILE = /^(base|candidate)-\d+\.json$/;
/**
* Writes the results; the values are texts by file name. Records of an earlier run do not stay beside them, unless they
* are what was judged.
*/
async function writeResults(out, files, records = "replace") {
	if (records === "replace") await removeRecords(out, files);
	for (const [name, content] of Object.entries(files)) await writeFile(join(out, name), content);
}
async function removeRecords(out, files) {
	const stale = (await readdir(out)).filter((name) => (RECORD_FILE.test(name) || PAIRED_FILE.test(name)) && !Object.hasOwn(files, name));
	for (const name of stale) await rm(join(out, name), { force: true });
}
/** The virtual user for k6, as built. */
async function readVuBundle() {
	return (await readOwn("dist/vu.js")).toString();
}
/** The plan of `socketgate demo`. */
async function readDemoPlan() {
	return {
		file: "examples/demo.yaml",
		bytes: await readOwn("examples/demo.yaml"),
		readBeside: () => /* @__PURE__ */ new Uint8Array()
	};
}
/** A file of this repository, from the bundle in dist/ as well as from src/cli/. */
function readOwn(path) {
	const from = (root) => readFile(new URL(`${root}${path}`, import.meta.url));
	return from("../").catch(() => from("../../"));
}
/** An error of the system in a few words, without our own paths and stack. */
function reason(error) {
	const { code, message } = error;
	return code !== void 0 && {
		ENOENT: "there is no such file",
		EACCES: "permission denied",
		EISDIR: "it is a folder",
		ENOTDIR: "a part of the path is not a folder",
		EEXIST: "a file stands where a folder is needed",
		ENOSPC: "the disk is full",
		EROFS: "the file system is read-only"
	}[code] || printable(message ?? "unknown reason");
}

// src/cli/load-options.ts
const ENGINES = [
	"auto",
	"k6",
	"embedded"
];
const MODES = [
	"observe",
	"warn",
	"block"
];
/** `--engine`, `--k6` and `--no-download`; a named k6 means that engine. */
function engineChoice(args, without = "auto") {
	const k6 = text(args, "k6");
	return {
		engine: choice(args, "engine", ENGINES) ?? (k6 === void 0 ? without : "k6"),
		download: args.values["no-download"] !== true,
		...k6 === void 0 ? {} : { k6 }
	};
}
/** What `run` and `measure` ask of the gate. In CI every target but loopback needs a grant. */
async function gateRequest(args, { env, cwd }) {
	const profile = text(args, "profile");
	return {
		plan: await readPlan(args.positionals[0], cwd),
		...profile === void 0 ? {} : { profile },
		env,
		policy: {
			grants: texts(args, "allow-target").map(parseGrant),
			ci: isCI(env)
		}
	};
}
/** `slo,target` as outcomes. @throws {Failure} usage, naming the word and the nearest known one. */
function readFailOn(from, list) {
	if (list === void 0) return void 0;
	const words = list.split(",").map((word) => word.trim());
	for (const word of words) {
		if (FAIL_ON_WORDS.includes(word)) continue;
		const close = nearest(word, FAIL_ON_WORDS);
		const hint = close === void 0 ? `It takes ${FAIL_ON_WORDS.join(", ")}.` : `Did you mean ${close}?`;
		throw new Failure("usage", `${from}: unknown outcome "${printable(word)}". ${hint}`);
	}
	return words;
}
/** In CI every target but loopback needs a grant. */
function isCI(env) {
	return env.GITHUB_ACTIONS === "true" || env.CI !== void 0 && env.CI !== "" && env.CI !== "false";
}

// src/report/progress.ts
/**
* One live line, without a line end and never wider than the terminal: what does not fit is left out from the right.
* The caller redraws it in place.
*/
function progressLine(progress, look) {
	const parts = [
		`${clock(progress.elapsed)} of ${clock(progress.total)}`,
		TERMINAL.name(progress.phase).padEnd(7),
		`sockets ${integer(progress.sockets)} open`,
		`messages ${three(progress.messagesPerSecond)}/s`,
		`p99 ${milliseconds(progress.p99)}`,
		`closes ${integer(progress.closes)}`
	];
	const room = Math.min(columns(look), Math.max(20, look.width)) - 1;
	let line = "";
	for (const part of parts) {
		const longer = line === "" ? part : `${line}  ${part}`;
		if ([...longer].length > room) break;
		line = longer;
	}
	return finish([typeset(line, look)]).trimEnd();
}
/** The same as a sentence for a log, without a line end: `1:30 steady   140 sockets open; …`. */
function progressLog(progress) {
	const p99 = progress.p99 === null ? "no latency yet" : `p99 so far ${milliseconds(progress.p99)}`;
	const words = [
		`${integer(progress.sockets)} sockets open`,
		`${three(progress.messagesPerSecond)} messages/s`,
		p99,
		`${integer(progress.closes)} closed`
	];
	const phase = TERMINAL.name(progress.phase).padEnd(8);
	return finish([`${clock(progress.elapsed)} ${phase} ${words.join("; ")}`]).trimEnd();
}

// src/cli/log.ts
/** ms between two lines of progress where there is no terminal. */
const LOG_EVERY = 1e4;
/** Progress and diagnostics on stderr: one live line on a terminal, a line every 10 s in a log. */
function createLog(stderr, look) {
	const live = stderr.isTTY === true;
	let shown = false;
	let logged = Number.NEGATIVE_INFINITY;
	const end = () => {
		if (shown) stderr.write("\r\x1B[2K");
		shown = false;
	};
	const line = (message) => {
		end();
		stderr.write(`${message}\n`);
	};
	const progress = (now) => {
		if (live) {
			stderr.write(`\r\x1b[2K${progressLine(now, look)}`);
			shown = true;
		} else if (now.elapsed - logged >= LOG_EVERY) {
			logged = now.elapsed;
			stderr.write(`${progressLog(now)}\n`);
		}
	};
	return {
		info: line,
		warn: line,
		error: line,
		progress,
		end
	};
}

// src/engine/embedded/context.ts
const storage = new AsyncLocalStorage();
/** The iteration that this code runs in; undefined in the init context, where k6 has no VU either. */
function maybeCurrent() {
	return storage.getStore();
}
/** @throws {Error} in the init context, in k6's words. */
function current(what) {
	const iteration = storage.getStore();
	if (iteration === void 0) throw new Error(`${what} is not allowed in the init context`);
	return iteration;
}
/** Runs a callback as that iteration; one comparison where it runs as it already. */
function within(iteration, callback) {
	return storage.getStore() === iteration ? callback() : storage.run(iteration, callback);
}

// src/engine/embedded/k6/execution.ts
/** @throws {Error} in `setup`, which belongs to no scenario. */
function scenarioOf() {
	const { scenario: run } = current("exec.scenario").vu;
	if (run === null) throw new Error("getting scenario information outside of a scenario is not supported");
	return run;
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
		return scenarioOf().scenario.load.executor;
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
		return current("exec.instance").vu.run.active;
	},
	get vusInitialized() {
		return current("exec.instance").vu.run.allocated;
	},
	get iterationsCompleted() {
		return current("exec.instance").vu.run.completed;
	},
	get iterationsInterrupted() {
		return current("exec.instance").vu.run.interrupted;
	},
	/** ms. */
	get currentTestRunDuration() {
		return performance.now() - current("exec.instance").vu.run.started;
	}
};
const test = { 
/** Ends the whole run. */
abort(reason = "") {
	const { run } = current("exec.test").vu;
	run.log("error", `test aborted: ${reason}`);
	run.stop("crashed", "the script called exec.test.abort, see the log");
} };
var execution_default = {
	vu,
	scenario,
	instance,
	test
};

// src/engine/embedded/cookies.ts
/** A service that sets cookies without end does not grow the jar without end. */
const MOST$1 = 300;
/** k6's `CookieJar`, after RFC 6265 section 5 (storage, matching, order), without the public suffix list. */
var CookieJar = class {
	#cookies = [];
	/** Name to values that a request to `url` would carry, longest path first. */
	cookiesForURL(url) {
		const found = Object.create(null);
		for (const { name, value } of this.#matching(url)) found[name] = [...found[name] ?? [], value];
		return { ...found };
	}
	set(url, name, value, options = {}) {
		return this.#store(url, name, value, {
			domain: options.domain,
			path: options.path,
			secure: options.secure ?? false,
			expires: expiry(options.max_age, options.expires)
		});
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
		if (domain !== "" && !covers(domain, host)) return false;
		const path = attributes.path?.startsWith("/") ? attributes.path : defaultPath(url.pathname);
		const hostOnly = domain === "";
		const cookie = {
			name,
			value,
			domain: hostOnly ? host : domain,
			hostOnly,
			path,
			secure: attributes.secure,
			expires: attributes.expires
		};
		this.#cookies = this.#cookies.filter((old) => old.name !== name || old.domain !== cookie.domain || old.path !== path);
		if (cookie.expires > Date.now()) this.#cookies.push(cookie);
		if (this.#cookies.length > MOST$1) this.#cookies.shift();
		return true;
	}
	#matching(to) {
		const url = new URL(to);
		const host = url.hostname.toLowerCase();
		const secure = url.protocol === "https:" || url.protocol === "wss:";
		const at = Date.now();
		this.#cookies = this.#cookies.filter((cookie) => cookie.expires > at);
		return this.#cookies.filter((cookie) => cookie.hostOnly ? cookie.domain === host : covers(cookie.domain, host)).filter((cookie) => underPath(url.pathname, cookie.path) && (secure || !cookie.secure)).sort((a, b) => b.path.length - a.path.length);
	}
};
/** One `Set-Cookie` header, in the shape of k6's `Response.cookies`; null where it is malformed. */
function parseSetCookie(header) {
	const [pair = "", ...rest] = header.split(";");
	const equals = pair.indexOf("=");
	if (equals < 1) return null;
	const attributes = /* @__PURE__ */ new Map();
	for (const part of rest) {
		const [name = "", ...value] = part.split("=");
		attributes.set(name.trim().toLowerCase(), value.join("=").trim());
	}
	const age = attributes.get("max-age");
	return {
		name: pair.slice(0, equals).trim(),
		value: pair.slice(equals + 1).trim(),
		domain: attributes.get("domain"),
		path: attributes.get("path"),
		secure: attributes.has("secure"),
		httpOnly: attributes.has("httponly"),
		expires: expiry(age !== void 0 && /^-?\d+$/.test(age) ? Number(age) : void 0, attributes.get("expires"))
	};
}
/** Max-Age goes before Expires; a date that cannot be read is none (RFC 6265 section 5.2.1). */
function expiry(maxAge, expires) {
	if (maxAge !== void 0) return Date.now() + maxAge * 1e3;
	const date = Date.parse(expires ?? "");
	return Number.isNaN(date) ? Number.POSITIVE_INFINITY : date;
}
function covers(domain, host) {
	return host === domain || host.endsWith(`.${domain}`) && !/^[\d.]+$|:/.test(host);
}
function defaultPath(path) {
	const slash = path.lastIndexOf("/");
	return slash <= 0 ? "/" : path.slice(0, slash);
}
function underPath(path, prefix) {
	if (path === prefix) return true;
	return path.startsWith(prefix) && (prefix.endsWith("/") || path[prefix.length] === "/");
}

// src/engine/embedded/http-rules.ts
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

// src/engine/embedded/network-errors.ts
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
		code: 1210
	},
	EMFILE: {
		text: "socket: too many open files",
		code: 1210
	},
	ENFILE: {
		text: "socket: too many open files in system",
		code: 1210
	}
};
/**
* Node's error of a connection to `host`, as k6 would word and number it. Never the service's own words; the
* name of the host only where it could not be looked up, so that a name such as `tls.internal` misleads nobody.
*/
function networkFailure(error, host) {
	const { code = "", message = "" } = error;
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return {
		text: `lookup ${host}: no such host`,
		code: 1101
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

// src/engine/embedded/http-transfer.ts
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
		const { agents, run } = this.#iteration.vu;
		const secure = url.protocol === "https:";
		const options = {
			method,
			headers,
			agent: secure ? agents.https : agents.http,
			lookup: run.network.lookup
		};
		const request$2 = secure ? request$1(url, options) : request(url, options);
		request$2.on("socket", (socket) => this.#connection(socket));
		request$2.on("finish", () => this.#mark("sent"));
		request$2.on("response", (response) => this.#receive(response));
		request$2.on("upgrade", (response, socket) => {
			socket.destroy();
			this.#response = response;
			this.#done("", 0);
		});
		request$2.on("error", (error) => {
			if (this.#over) return;
			if (this.#stale(request$2)) this.#request = this.#send();
			else {
				const { text, code } = networkFailure(error, url.host);
				this.#fail(text, code);
			}
		});
		request$2.end(body ?? void 0);
		return request$2;
	}
	/** The service has closed an idle connection just as we used it: no failure of the service's. */
	#stale(request) {
		return request.reusedSocket && this.#response === null && REPLAYABLE.has(this.#what.method);
	}
	#connection(socket) {
		const { traffic, run } = this.#iteration.vu;
		if (!socket.connecting) {
			this.#mark("ready");
			return;
		}
		traffic.add(run.network.track(socket));
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

// src/engine/embedded/user-agent.ts
/** As k6 does, so that a service's log tells who came. */
const USER_AGENT = "Socketgate (embedded engine)";

// src/engine/embedded/k6/http.ts
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
	const tags = vu.run.tagSets.merge(vu.tags.current, {
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
	measure(vu, tags, done, params?.responseCallback);
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
function measure(vu, base, { status, errorCode, timings }, callback = USUAL) {
	const { sink, tagSets } = vu.run;
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

// src/vu/state.ts
/** The state of a VU, made on its first call. */
function stateOf(states, id) {
	let state = states.get(id);
	if (state === void 0) {
		state = {
			login: null,
			cookiesSet: false,
			reasons: /* @__PURE__ */ new Set(),
			scenarios: /* @__PURE__ */ new Map()
		};
		states.set(id, state);
	}
	return state;
}

// src/vu/timers.ts
/** Date.now() cuts half a millisecond off, on average. */
const HALF_TICK = .5;
/**
* Timers that end together, and whose exceptions end nothing: in k6 an exception in a callback would end the
* iteration and all its sockets, and a timer left behind would keep the iteration alive.
*/
var Timers = class {
	ids = /* @__PURE__ */ new Set();
	onError;
	constructor(onError) {
		this.onError = onError;
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
	clear() {
		for (const id of this.ids) this.cancel(id);
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
var Iteration$1 = class {
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
		this.timers = new Timers(common.onError);
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
	/** No timer may outlive the iteration: it would keep it alive. */
	end() {
		this.phases.stop();
		this.timers.clear();
		this.own.lastEnd = Date.now();
	}
	begin(vars) {
		this.common.meters.scenarioStart.add(this.startTime);
		const own = {
			vars: isObject(vars) ? vars : {},
			rank: null,
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

// src/vu/backoff.ts
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

// src/vu/awaits.ts
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
			done: (awaited) => {
				timer.cancel();
				this.pending.splice(this.pending.indexOf(entry), 1);
				done(awaited);
			}
		};
		const timer = this.timers.after(plan.within, "await", () => entry.done({ how: "timeout" }));
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
	/** An error frame ends the oldest wait at once. */
	refuse() {
		this.pending[0]?.done({ how: "error" });
	}
};

// src/vu/frame.ts
function emptyFrame() {
	return {
		data: "",
		decoded: null,
		value: void 0,
		broken: false
	};
}
/**
* The frame's JSON value behind the prefix `after` (empty: none); undefined where there is none. A binary frame that
* is UTF-8 JSON is read as JSON.
*/
function jsonOf(frame, after) {
	if (frame.decoded === after) return frame.value;
	frame.decoded = after;
	frame.value = void 0;
	try {
		const text = typeof frame.data === "string" ? frame.data : textOf(frame.data);
		if (after === "") frame.value = JSON.parse(text);
		else if (text.startsWith(after)) frame.value = JSON.parse(text.slice(after.length));
		if (frame.value !== void 0) frame.broken = false;
	} catch {
		frame.broken = true;
	}
	return frame.value;
}
/** @throws {TypeError} for bytes that are not UTF-8. */
function textOf(bytes) {
	return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

// src/engine/embedded/clock.ts
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

// src/engine/embedded/peer.ts
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

// src/engine/embedded/handshake.ts
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

// src/engine/embedded/turns.ts
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

// src/engine/embedded/websocket-rules.ts
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
		this.#tags = vu.run.tagSets.merge(vu.tags.current, {
			name: `${target.origin}${target.pathname}`,
			...tags
		});
		const upgrade = {
			url: target,
			protocols: [protocols ?? []].flat(),
			headers,
			jar: jar ?? vu.jar
		};
		this.#handshake = new Handshake(upgrade, vu.run.network, {
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
		this.#tags = this.#iteration.vu.run.tagSets.merge(this.#tags, more);
	}
	#emit(metric, value, t) {
		if (!this.#iteration.over) this.#iteration.vu.run.sink.push(metric, value, this.#tags, t);
	}
	#assertOpen() {
		if (this.readyState !== OPEN) throw new Error("InvalidStateError");
	}
};

// src/vu/k6-socket.ts
/** Dials. @throws for a URL that k6 cannot read. */
function dial(url, protocols, params) {
	const socket = new WebSocket(url, protocols.length > 0 ? protocols : null, params);
	socket.binaryType = "arraybuffer";
	return socket;
}

// src/vu/request.ts
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
		const response = await http_default.asyncRequest(request.method, at, body(scope), params);
		const ok = accepts(response.status);
		return {
			ok,
			saved: ok ? readSaves(saves, parseBody(response.body)) : null,
			response,
			url: at
		};
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
	return Object.entries(save).map(([name, path]) => [name, parsePath(path)]);
}
/** The values that `save` names; null where one is missing. */
function readSaves(saves, from) {
	const values = {};
	for (const [name, path] of saves) {
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

// src/vu/channel.ts
/** What the client does on one socket: frames, pings, and the steps made of them. */
var Channel = class {
	context;
	socket = null;
	constructor(context) {
		this.context = context;
	}
	attach(socket) {
		this.socket = socket;
	}
	get open() {
		return this.socket?.readyState === 1;
	}
	/** Sends a frame; the values as they were for it, or null where the socket is not open. */
	send(fill, received) {
		const { scope } = this.context;
		if (this.socket === null || !this.open) return null;
		scope.n++;
		const now = {
			...scope,
			...received !== void 0 && { received }
		};
		const { data, json } = fill(now);
		this.socket.send(data);
		if (json !== void 0) now.sent = json;
		return now;
	}
	/** Sends a ping; false where the socket is not open. */
	ping() {
		if (this.socket === null || !this.open) return false;
		this.socket.ping();
		return true;
	}
	answer(index, frame) {
		const plan = this.context.plan.answers[index];
		if (plan !== void 0) this.send(plan.send, jsonOf(frame, plan.after) ?? null);
	}
	/** Runs one step; epoch ms of its end, or null where it failed. Never settles once the socket has ended. */
	async run(step) {
		const { scope, timers, jar } = this.context;
		if (step.wait) await timers.pause(between(step.wait, Math.random()), "wait");
		if (step.request) {
			const { ok, saved } = await step.request(scope, jar());
			if (!ok || !this.keep(saved)) return null;
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
				if (awaited.how === "timeout" && plan.exchange) meters.roundtripTimeout.add(1, plan.exchange);
				if (awaited.how !== "frame") return resolve(null);
				const { frame, timestamp } = awaited;
				if (plan.exchange) meters.roundtrip.add(Math.max(0, timestamp - sentAt), plan.exchange);
				const saved = plan.saves.length === 0 ? {} : readSaves(plan.saves, jsonOf(frame, plan.after));
				resolve(this.keep(saved) ? timestamp : null);
			});
		});
	}
	/** Keeps saved values; one that is missing is an error that the plan's author must see. */
	keep(saved) {
		const { scope, onError } = this.context;
		if (saved === null) onError("save", null);
		else Object.assign(scope.saved, saved);
		return saved !== null;
	}
};

// src/vu/heartbeats.ts
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
			timer: this.context.timers.after(timeout, "heartbeat", () => {
				this.pings.splice(this.pings.indexOf(ping), 1);
				this.context.meters.heartbeatMissed.add(1);
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
			else this.context.meters.heartbeatMissed.add(1);
		});
	}
	rtt(duration) {
		this.context.meters.heartbeatRtt.add(Math.max(0, duration));
	}
};

// src/vu/reader.ts
const LAG_EVERY = 10;
/**
* The way of every frame (plan-language: "Values, matching, frames"): errors, pending awaits, `answer`, then the
* first kind of `messages` that matches. The hottest code of the product, where each call of a function shows: JSON
* is parsed once, and only if a matcher asks; tags are passed only where they differ from the VU's.
*/
function createReader(plan, inbox, onError) {
	const { meters, scope, awaits } = inbox;
	const { errors, answers, kinds } = plan;
	const { genLag, messageLatency, messageSent, messagesMalformed } = meters;
	const { pending } = awaits;
	const { json } = plan;
	const replies = errors.length + answers.length > 0;
	const frame = emptyFrame();
	let frames = 0;
	return (event) => {
		const timestamp = event.timestamp;
		let parsing = false;
		try {
			if (frames++ % LAG_EVERY === 0) genLag.add(Math.max(0, Date.now() + HALF_TICK - timestamp));
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
	};
	function route(timestamp) {
		let matched = replies && reply();
		if (pending.length > 0 && awaits.settle(frame, timestamp)) matched = true;
		for (let i = 0; i < kinds.length; i++) {
			const kind = kinds[i];
			const sent = kind.take(frame, scope);
			if (sent === void 0) continue;
			const { tags } = kind;
			if (inbox.firstSince !== null) first(timestamp);
			if (sent === null || sent - sent !== 0) {
				untimed(sent, tags);
				return;
			}
			if (tags === void 0) messageLatency.add(timestamp - sent);
			else messageLatency.add(timestamp - sent, tags);
			if (isWitness(sent)) add(messageSent, sent, tags);
			return;
		}
		if (frame.broken && !matched) messagesMalformed.add(1);
	}
	/** The bytes are no JSON; matchers of text still see them. */
	function broken(timestamp) {
		frame.decoded = "";
		frame.value = void 0;
		frame.broken = true;
		guard("message", onError, () => route(timestamp));
	}
	function reply() {
		const isError = errors.some((match) => match(frame, scope));
		if (isError) {
			meters.errorFrames.add(1);
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
	function first(timestamp) {
		meters.timeToFirstMessage.add(Math.max(0, timestamp - (inbox.firstSince ?? timestamp)));
		inbox.firstSince = null;
	}
	/** Matched, but there is no latency: none is asked for, the bytes are no JSON, or the time cannot be read. */
	function untimed(sent, tags) {
		if (sent === null) add(meters.messagesMatched, 1, tags);
		else if (frame.broken) messagesMalformed.add(1);
		else meters.messagesUntimed.add(1);
	}
}
/** Tags cost time in k6: none are passed where the VU's own are right. */
function add(metric, value, tags) {
	if (tags === void 0) metric.add(value);
	else metric.add(value, tags);
}

// src/vu/session.ts
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
	inbox;
	socket = null;
	settle = () => {};
	opened = false;
	closing = false;
	abandoned = false;
	counted = false;
	subscription = "pending";
	reason = null;
	error = "";
	constructor(context) {
		const { plan, meters, scope, onError } = context;
		this.context = context;
		this.timers = new Timers(onError);
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
			firstSince: null,
			answer: (index, frame) => guard("answer", onError, () => channel.answer(index, frame))
		};
		this.ended = new Promise((resolve) => {
			this.settle = resolve;
		});
	}
	/** Dials. @throws {ScriptError} where url or headers cannot be filled; nothing is dialled then. */
	open() {
		const { plan, scope } = this.context;
		const jar = this.context.jar();
		const params = {
			headers: plan.headers(scope),
			tags: { name: plan.name },
			...jar && { jar }
		};
		this.socket = dial(plan.url(scope), plan.protocols, params);
		this.channel.attach(this.socket);
		this.listen(this.socket);
		this.timers.after(plan.connectWithin, "connect", () => this.giveUpConnecting());
	}
	/** The VU's time is over: closes an open socket; a pending upgrade gets a last moment. */
	stop() {
		if (this.opened) this.close("stop");
		else {
			this.reason = "stop";
			this.timers.after(LAST_CALL, "connect", () => this.giveUpConnecting());
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
	giveUpConnecting() {
		this.abandoned = true;
		this.failConnect("timeout");
	}
	failConnect(reason) {
		this.timers.clear();
		this.context.meters.connectFailed.add(true, { reason });
		this.settle({
			by: this.reason ?? "failed",
			subscribed: false
		});
	}
	onOpen(timestamp) {
		this.opened = true;
		this.timers.clear();
		if (!this.abandoned) this.context.meters.connectFailed.add(false);
		if (this.abandoned || this.reason !== null) this.close(this.reason ?? "step");
		else this.begin(timestamp);
	}
	begin(timestamp) {
		const { age, onError } = this.context;
		if (age !== void 0) this.timers.after(age, "hold", () => this.close("hold"));
		this.heartbeats.onOpen();
		guardAsync("open", onError, void 0, () => this.subscribe(timestamp));
	}
	async subscribe(openedAt) {
		const { plan, meters, onError } = this.context;
		let at = openedAt;
		for (const step of plan.open) {
			const done = await guardAsync("open", onError, null, () => this.channel.run(step));
			if (this.closing || this.counted) return;
			if (done === null) {
				this.failSubscription();
				return;
			}
			at = done;
		}
		this.subscription = "done";
		meters.subscribed.add(true);
		if (plan.open.some((step) => step.await)) meters.subscribeDuration.add(Math.max(0, at - openedAt));
		if (plan.kinds.length > 0) this.inbox.firstSince = at;
		this.live();
	}
	failSubscription() {
		this.subscription = "failed";
		this.context.meters.subscribed.add(false);
		this.close("step");
	}
	live() {
		this.heartbeats.onSubscribed();
		for (const step of this.context.plan.whileOpen) {
			const first = Math.random() * between(step.every, Math.random());
			this.timers.after(first, "while_open", () => this.repeat(step));
		}
	}
	/** Starts a step whether or not the one before is answered: a slow service must not slow its own load. */
	repeat(step) {
		this.timers.after(between(step.every, Math.random()), "while_open", () => this.repeat(step));
		guardAsync("while_open", this.context.onError, null, () => this.channel.run(step));
	}
	close(reason) {
		if (this.closing || this.counted) return;
		this.closing = true;
		this.reason ??= reason;
		this.timers.clear();
		this.socket?.close(NORMAL);
		this.timers.after(CLOSE_DEADLINE, "close", () => this.giveUpClosing());
	}
	giveUpClosing() {
		const { meters } = this.context;
		meters.closeUnanswered.add(1);
		this.count({
			code: "none",
			side: "plan",
			how: "unanswered"
		}, "");
		for (let i = 0; i < FILLERS; i++) meters.filler.add(1);
	}
	onClose(code, words) {
		if (this.opened) this.count(classifyEnd({
			ours: this.closing,
			code,
			error: this.error
		}), words);
		else if (!this.abandoned) this.failConnect(connectFailure(this.error));
	}
	/** Exactly one sample for each opened socket. */
	count(end, words) {
		if (this.counted) return;
		this.counted = true;
		this.timers.clear();
		const { meters, reasons } = this.context;
		const subscribed = this.subscription === "done";
		const said = end.side === "service" ? reasonTag(words, reasons) : {};
		meters.closes.add(1, {
			...end,
			subscribed: String(subscribed),
			...said
		});
		if (this.subscription === "pending" && (!this.closing || this.abandoned)) meters.subscribed.add(false);
		this.settle({
			by: this.reason ?? "service",
			subscribed
		});
	}
};

// src/vu/life.ts
/**
* One socket after another until the VU's time is over (plan-language: "A socket's life"). Without `reopen` the
* first end is the last: the VU rests, so that counts stay counts.
*/
async function liveSockets(context) {
	const { plan, deadline, again } = context;
	let age = context.firstAge ?? plan.hold;
	let retries = 0;
	while (!deadline.passed) {
		const end = await oneSocket(context, age);
		age = plan.hold;
		if (deadline.passed) return;
		if (end.by === "hold" && !again) return;
		if (plan.reopen === void 0) return deadline.pause();
		if (end.by === "hold") continue;
		if (end.subscribed) retries = 0;
		if (retries >= plan.reopen.giveUp) return deadline.pause();
		await deadline.pause(backoffDelay(plan.reopen, retries++, Math.random()));
	}
}
const NEVER_OPENED = {
	by: "failed",
	subscribed: false
};
async function oneSocket(context, age) {
	if (!await loggedIn(context)) return NEVER_OPENED;
	if (context.deadline.passed) return NEVER_OPENED;
	context.scope.n = 0;
	const session = new Session({
		...context,
		age
	});
	try {
		session.open();
	} catch (error) {
		context.onError("dial", error);
		return NEVER_OPENED;
	}
	const forget = context.deadline.listen(() => session.stop());
	const end = await session.ended;
	forget();
	return end;
}
/** A login that failed is an upgrade that failed: it is counted, and the backoff of `reopen` applies. */
async function loggedIn({ login, meters, onError }) {
	try {
		if (await login()) return true;
	} catch (error) {
		onError("login", error);
	}
	meters.connectFailed.add(true, { reason: "login" });
	return false;
}
/** The first socket's age where sockets are staggered: closes and reopens then run evenly from the start. */
function staggeredAge(plan, rank, peak) {
	if (plan.hold === void 0 || plan.reopen === void 0) return void 0;
	return plan.hold * (rank + .5) / Math.max(1, peak);
}

// src/vu/rank.ts
/** The most VUs that run at once. */
function peakVUs(load) {
	switch (load.executor) {
		case "ramping-vus": return Math.max(load.startVUs, ...load.stages.map((stage) => stage.target));
		case "constant-vus":
		case "per-vu-iterations": return load.vus;
		case "constant-arrival-rate":
		case "ramping-arrival-rate": return load.maxVUs;
	}
}
/** ms from the scenario's start to the end of its executor, without gracefulStop. */
function executorEnd(load) {
	switch (load.executor) {
		case "ramping-vus":
		case "ramping-arrival-rate": return load.stages.reduce((sum, stage) => sum + stage.duration, 0);
		case "per-vu-iterations": return load.maxDuration;
		case "constant-vus":
		case "constant-arrival-rate": return load.duration;
	}
}
/**
* The shifts of the VU that is started as number `rank` (from 0): k6 starts VUs in order on rising stages and
* stops the latest first on falling ones, evenly over the stage (k6: lib/executor/ramping_vus.go,
* getRawExecutionSteps).
*/
function shiftsOf(load, rank) {
	if (load.executor !== "ramping-vus") return rank < peakVUs(load) ? [{
		from: 0,
		to: executorEnd(load)
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

// src/vu/place.ts
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

// src/vu/rest.ts
/**
* A REST scenario's steps in order; false where one failed, and with it the rest of the journey.
*
* @throws {ScriptError} where a request cannot be filled.
*/
async function runJourney(context) {
	const { steps, scope, timers, jar, onError, updatePhase } = context;
	for (const { wait, request } of steps) {
		if (wait) await timers.pause(between(wait, Math.random()), "wait");
		if (!request) continue;
		updatePhase();
		const { ok, saved } = await request(scope, jar());
		if (!ok) return false;
		if (saved === null) {
			onError("save", null);
			return false;
		}
		Object.assign(scope.saved, saved);
	}
	return true;
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
	if (shift === void 0) await until(executorEnd(load) + OUTLAST);
	else {
		if (shift.from > iteration.at()) await until(shift.from);
		const deadline = new Deadline(timers, shift.to - iteration.at());
		await guardAsync("life", iteration.common.onError, void 0, () => live(iteration, plan, rank, deadline));
		if (deadline.passed || load.executor !== "per-vu-iterations") await until(shift.to + OUTLAST);
	}
	iteration.end();
}
function live(iteration, plan, rank, deadline) {
	const { common, own, scope, state, jar } = iteration;
	const { load } = common.scenario;
	const firstAge = own.aged ? void 0 : staggeredAge(plan, rank, peakVUs(load));
	own.aged = true;
	return liveSockets({
		plan,
		meters: common.meters,
		onError: common.onError,
		scope,
		jar,
		deadline,
		firstAge,
		reasons: state.reasons,
		again: load.executor !== "per-vu-iterations",
		login: () => iteration.login(true)
	});
}
/** One REST journey. */
async function runRestIteration(iteration, steps) {
	const { timers, scope, jar, phases, common } = iteration;
	const { onError } = common;
	const done = await guardAsync("journey", onError, false, async () => {
		const updatePhase = () => phases.update();
		return await iteration.login(false) && runJourney({
			steps,
			scope,
			timers,
			jar,
			onError,
			updatePhase
		});
	});
	const paced = common.scenario.load.executor.endsWith("arrival-rate");
	if (!done && !paced) await timers.pause(FAILED_JOURNEY, "rest");
	iteration.end();
}

// src/vu/login.ts
/** Compiles the plan's login; without one every VU is logged in. */
function compileLogin(login, constants) {
	if (login === void 0) return {
		forRun: async () => null,
		forVu: async () => true
	};
	const send = compileRequest(login.request, constants);
	const values = ({ ok, saved }) => ok ? saved : null;
	return {
		async forRun(scope) {
			if (login.per !== "run") return null;
			const answer = await send(scope, void 0);
			return {
				saved: values(answer),
				url: answer.url,
				cookies: cookiesOf(answer)
			};
		},
		async forVu(state, scope, data, upgrade, jar) {
			if (login.per === "run") adopt(state, data, jar);
			else if (state.login === null || login.per === "connect" && upgrade) {
				state.login = null;
				state.login = values(await send(scope, jar));
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
			vu.run.log("warning", `'${shown}' is an invalid value for metric '${this.name}', a number or a boolean value is expected`);
			return false;
		}
		const base = vu.tags.current;
		vu.run.sink.push(this.name, number, tags === void 0 ? base : vu.run.tagSets.merge(base, tags));
		return true;
	}
};
var Trend = class extends Metric {};
var Counter = class extends Metric {};
var Rate = class extends Metric {};
var Gauge = class extends Metric {};

// src/vu/meters.ts
/** The metrics of vu/, as in the table of model/metrics.ts. Made in the init context. */
function createMeters() {
	return {
		messageLatency: new Trend("ws_message_latency", true),
		messageSent: new Gauge(MESSAGE_SENT),
		roundtrip: new Trend("ws_roundtrip", true),
		roundtripTimeout: new Counter("ws_roundtrip_timeout"),
		subscribeDuration: new Trend("ws_subscribe_duration", true),
		timeToFirstMessage: new Trend("ws_time_to_first_message", true),
		heartbeatRtt: new Trend("ws_heartbeat_rtt", true),
		heartbeatMissed: new Counter("ws_heartbeat_missed"),
		connectFailed: new Rate("ws_connect_failed"),
		subscribed: new Rate("ws_subscribed"),
		closes: new Counter("ws_closes"),
		closeUnanswered: new Counter("ws_close_unanswered"),
		errorFrames: new Counter("ws_error_frames"),
		messagesMatched: new Counter("ws_messages_matched"),
		messagesMalformed: new Counter("ws_messages_malformed"),
		messagesUntimed: new Counter("ws_messages_untimed"),
		genLag: new Trend("gen_lag", true),
		scriptErrors: new Counter("script_errors"),
		filler: new Counter(FILLER),
		scenarioStart: new Gauge(SCENARIO_START)
	};
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

// src/vu/plain-key.ts
/**
* Whether reading this key straight off a decoded value is as good as a walk: no array and no string has it of its
* own, as both have `length` and indices. The check is made once, not for every message.
*/
function isPlainKey(key) {
	return typeof key === "string" && key !== "length" && !/^\d+$/.test(key);
}

// src/vu/matcher.ts
/** Compiles a matcher to one closure (plan-language: "Values, matching, frames"). */
function compileMatcher(matcher, constants) {
	switch (matcher.kind) {
		case "any": return () => true;
		case "json": return jsonMatch(matcher.all, matcher.after ?? "", constants);
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
function jsonMatch(all, after, constants) {
	const checks = all.map((demand) => compileDemand(demand, constants));
	return (frame, scope) => {
		const value = jsonOf(frame, after);
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
	if (a === b) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	return keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key]));
}

// src/vu/sent-at.ts
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

// src/vu/kind.ts
function compileKind(messages, constants) {
	const { feed } = messages;
	return {
		take: takeByKeys(messages) ?? takeByMatch(messages, constants),
		tags: feed === void 0 ? void 0 : { feed }
	};
}
function takeByMatch({ match, sentAt }, constants) {
	const matches = compileMatcher(match, constants);
	if (sentAt === void 0) return (frame, scope) => matches(frame, scope) ? null : void 0;
	const read = compileSentAt(sentAt);
	const after = prefixOf$1(match);
	return (frame, scope) => matches(frame, scope) ? read(jsonOf(frame, after)) : void 0;
}
/** The common case on the hot path, in one closure: one key that equals a constant, another that holds the time. */
function takeByKeys({ match, sentAt }) {
	if (match.kind !== "json" || match.all.length !== 1 || sentAt === void 0) return null;
	const wanted = keyDemand(match.all[0]);
	const time = numberKey(sentAt);
	if (wanted === null || time === null) return null;
	const { key, equals } = wanted;
	const { key: timeKey, perMs } = time;
	const read = compileSentAt(sentAt);
	const after = prefixOf$1(match);
	return (frame) => {
		const value = frame.decoded === after ? frame.value : jsonOf(frame, after);
		if (value === void 0 || value === null || value[key] !== equals) return void 0;
		const found = value[timeKey];
		return typeof found === "number" ? found / perMs : read(value);
	};
}
function prefixOf$1(match) {
	return match.kind === "json" ? match.after ?? "" : "";
}

// src/vu/socket-plan.ts
/** Compiles a socket. @throws {ScriptError} for a `${VAR}` that must be set and is not. */
function compileSocket(socket, constants) {
	return {
		name: addressName(socket.url),
		url: compileUrl(socket.url, constants),
		headers: compileHeaders(socket.headers, constants),
		protocols: socket.protocols,
		connectWithin: socket.connectWithin,
		open: socket.open.map((step) => compileStep(step, constants)),
		answers: socket.answer.map(({ match, send }) => ({
			match: compileMatcher(match, constants),
			after: prefixOf(match),
			send: compileFrame(send, constants)
		})),
		errors: socket.errors.map((matcher) => compileMatcher(matcher, constants)),
		whileOpen: socket.whileOpen.map((step) => ({
			...compileStep(step, constants),
			every: step.every
		})),
		heartbeat: socket.heartbeat === void 0 ? null : compileHeartbeat(socket.heartbeat, constants),
		kinds: socket.messages.map((messages) => compileKind(messages, constants)),
		json: wantsJson(socket),
		hold: socket.hold,
		reopen: socket.reopen
	};
}
function wantsJson({ errors, answer, messages }) {
	return [
		...errors,
		...answer.map(({ match }) => match),
		...messages.map(({ match }) => match)
	].some((matcher) => matcher.kind === "json" && matcher.after === void 0);
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
		after: prefixOf(match),
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
function prefixOf(match) {
	return match.kind === "json" ? match.after ?? "" : "";
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
	const login = compileLogin(work.login, constants);
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
		return (data) => runSocketIteration(new Iteration$1(common, data), plan);
	}
	const steps = scenario.steps.map((step) => compileStep(step, constants));
	return (data) => runRestIteration(new Iteration$1(common, data), steps);
}
const WHERE_LENGTH = 120;
/** Our own messages hold text of the plan only; others are not passed on. */
function countErrors(meters) {
	return (where, error) => {
		const detail = error instanceof ScriptError ? `${where}: ${error.message}` : where;
		meters.scriptErrors.add(1, { where: detail.slice(0, WHERE_LENGTH) });
	};
}

// src/engine/process-reading.ts
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
		cpuMs: cpuTicks(readFileSync(`/proc/${pid}/stat`, "utf8")) * TICK_MS,
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

// src/engine/health.ts
/** Start-up compiles scripts and fills caches; it says nothing about the load. */
const SKIPPED_MS = 1e3;
const EVERY_MS = 1e3;
/**
* Samples a process once a second: its CPU time as a share of `cores`, the machine's steal, its memory.
*
* @param cores what the process can use: all of the machine's for k6, 1 for an engine that lives on one thread.
*/
function watchHealth(pid, cores = availableParallelism()) {
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
	const iteration = maybeCurrent();
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
		const sorted = Float64Array.from(this.#values).sort();
		const at = p * (sorted.length - 1);
		const low = sorted[Math.floor(at)] ?? NaN;
		return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at));
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

// src/engine/embedded/iteration.ts
/**
* One iteration of one VU, and the context of all its callbacks. It lasts as k6's does: until its promise is
* settled and neither timer, socket nor request is left. Once `over` its callbacks no longer run and its
* samples are dropped, as k6 drops them when the context is done.
*/
var Iteration = class {
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
		within(this, () => {
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
			within(this, callback);
			return true;
		} catch (error) {
			this.fail(error);
			return false;
		}
	}
	/** As in k6: logged, everything of the iteration is closed, and it counts as complete. */
	fail(error) {
		if (this.over) return;
		this.vu.run.log("error", `uncaught exception in an iteration: ${describe(error)}`);
		this.#end("failed");
	}
	interrupt() {
		if (!this.over) this.#end("interrupted");
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

// src/engine/embedded/log.ts
const MOST = 50;
const LONGEST = 300;
/** The newest lines of a run, each made safe to show. */
var EngineLines = class {
	#lines = [];
	add(level, message) {
		const line = {
			level,
			message: safeLine$1(message)
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
/** One line without control, bidirectional or zero-width characters, and without the query or user of a URL. */
function safeLine$1(text) {
	const line = text.slice(0, 10 * LONGEST).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replace(/\b([a-z]{2,5}:\/\/)[^\s/?#"']*@/gi, "$1").replace(/\b([a-z]{2,5}:\/\/[^\s?#"']*)[?#][^\s"']*/gi, "$1");
	return line.length > LONGEST ? `${line.slice(0, 299)}…` : line;
}

// src/engine/embedded/schedule.ts
/** ms from the scenario's start to its regular end, without gracefulStop. */
function plannedDuration(load) {
	if (load.executor === "per-vu-iterations") return load.maxDuration;
	return "stages" in load ? total(load.stages) : load.duration;
}
function total(stages) {
	return stages.reduce((sum, stage) => sum + stage.duration, 0);
}
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

// src/engine/embedded/executors.ts
/** Runs a scenario to its end. Iterations past gracefulStop are interrupted by the scenario itself. */
const EXECUTORS = {
	"ramping-vus": (scenario) => rampingVUs(scenario, scenario.scenario.load),
	"constant-vus": (scenario) => constantVUs(scenario, scenario.scenario.load),
	"per-vu-iterations": (scenario) => perVuIterations(scenario, scenario.scenario.load),
	"constant-arrival-rate": (scenario) => {
		const load = scenario.scenario.load;
		return arrivals(scenario, load, constantArrivals(load.rate, load.timeUnit, load.duration));
	},
	"ramping-arrival-rate": (scenario) => {
		const load = scenario.scenario.load;
		return arrivals(scenario, load, rampingArrivals(load.startRate, load.timeUnit, load.stages));
	}
};
/** The most VUs that a load can have at once. */
function mostVUs(load) {
	if (load.executor === "ramping-vus") return Math.max(load.startVUs, ...load.stages.map((stage) => stage.target));
	return "vus" in load ? load.vus : load.maxVUs;
}
async function rampingVUs(scenario, load) {
	for (const { at, vus } of vuSteps(load.startVUs, load.stages)) {
		if (!await scenario.until(at)) break;
		while (scenario.workers.length < vus) scenario.worker();
		scenario.workers.forEach((worker, rank) => {
			if (rank < vus) worker.start();
			else worker.retire(load.gracefulRampDown);
		});
	}
	await windDown(scenario, plannedDuration(load));
}
async function constantVUs(scenario, load) {
	for (let i = 0; i < load.vus; i += 1) scenario.worker().start();
	await windDown(scenario, load.duration);
}
/** At the regular end no iteration begins; running ones may finish. */
async function windDown(scenario, at) {
	await scenario.until(at);
	for (const worker of scenario.workers) worker.retire();
	await everyIdle(scenario);
}
async function perVuIterations(scenario, load) {
	for (let i = 0; i < load.vus; i += 1) scenario.worker().start(load.iterations);
	const late = setTimeout(() => {
		for (const worker of scenario.workers) worker.retire();
	}, load.maxDuration);
	await everyIdle(scenario);
	clearTimeout(late);
	const left = scenario.workers.reduce((sum, { vu }) => sum + load.iterations - vu.iterations, 0);
	if (left > 0) scenario.emit("dropped_iterations", left);
}
/** An iteration that finds no free VU is dropped; where `maxVUs` allows, the next one finds one more (k6). */
async function arrivals(scenario, load, times) {
	const free = [];
	while (scenario.workers.length < load.preAllocatedVUs) free.push(scenario.worker());
	const begin = (worker) => {
		worker.start(1);
		worker.idle.then(() => free.push(worker));
	};
	for (const at of times) {
		if (!await scenario.until(at)) break;
		const worker = free.shift();
		if (worker !== void 0) begin(worker);
		else {
			scenario.emit("dropped_iterations", 1);
			if (scenario.workers.length < load.maxVUs) free.push(scenario.worker());
		}
	}
	await scenario.until(plannedDuration(scenario.scenario.load));
	await everyIdle(scenario);
}
async function everyIdle(scenario) {
	await Promise.all(scenario.workers.map((worker) => worker.idle));
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
	run;
	/** Null in `setup`, which belongs to no scenario. */
	scenario;
	/** From 1 in the run; 0 in `setup`, as in k6. */
	id;
	tags;
	jar = new CookieJar();
	agents = new Agents();
	traffic = new Traffic();
	/** Iterations begun, of this VU. */
	iterations = 0;
	iteration = null;
	constructor(run, scenario, id) {
		this.run = run;
		this.scenario = scenario;
		this.id = id;
		this.tags = new VuTags(run.tagSets, scenario?.tags ?? run.tags);
	}
	/** Emits with the VU's own tags. */
	emit(metric, value) {
		this.run.sink.push(metric, value, this.tags.current);
	}
	/** Its keep-alive connections; sockets end with their iteration. */
	close() {
		this.agents.close();
	}
};

// src/engine/embedded/worker.ts
/** An iteration that throws at once, again and again, would be a storm of logins; k6 has no such brake. */
const TOO_SHORT = 10;
const REST = 1e3;
/** A VU at work in its scenario. */
var Worker = class {
	vu;
	busy = false;
	#scenario;
	#wanted = false;
	/** ms before the next iteration. */
	#rest = 0;
	#task = Promise.resolve();
	#patience;
	constructor(scenario) {
		this.#scenario = scenario;
		this.vu = new Vu(scenario.run, scenario, scenario.run.nextVuId());
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
		if (this.busy && grace < Number.POSITIVE_INFINITY) this.#patience = setTimeout(() => this.vu.iteration?.interrupt(), grace);
	}
	interrupt() {
		this.retire();
		this.vu.iteration?.interrupt();
	}
	async #loop(times) {
		this.busy = true;
		this.#scenario.active += 1;
		for (let done = 0; done < times && this.#goesOn; done += 1) {
			if (done > 0) await this.#recover();
			if (this.#goesOn) await this.#iterate();
			await new Promise((resolve) => setImmediate(resolve));
		}
		clearTimeout(this.#patience);
		this.#scenario.active -= 1;
		this.busy = false;
	}
	get #goesOn() {
		return this.#wanted && !this.#scenario.over;
	}
	async #recover() {
		if (this.#rest > 0) await this.#scenario.until(this.#scenario.elapsed + this.#rest);
		this.#rest = 0;
	}
	async #iterate() {
		const { run, name } = this.#scenario;
		const iteration = new Iteration(this.vu, this.#scenario.nextIteration());
		this.vu.iteration = iteration;
		const from = performance.now();
		iteration.begin(() => run.program.scenario(name, run.data));
		const ending = await iteration.finished;
		const duration = performance.now() - from;
		this.vu.iterations += 1;
		this.vu.iteration = null;
		if (ending === "failed" && duration < TOO_SHORT) this.#rest = REST;
		if (ending === "interrupted") run.interrupted += 1;
		else this.#completed(duration);
	}
	#completed(duration) {
		const { received, sent } = this.vu.traffic.take();
		this.#scenario.run.completed += 1;
		this.vu.emit("data_sent", sent);
		this.vu.emit("data_received", received);
		this.vu.emit("iteration_duration", duration);
		this.vu.emit("iterations", 1);
	}
};

// src/engine/embedded/scenario.ts
/** One scenario of a run: its clock, its VUs, and what `k6/execution` says about it. */
var ScenarioRun = class {
	run;
	name;
	scenario;
	/** Interned: the run's, the scenario's, and its name. */
	tags;
	/** The most VUs it can use. */
	most;
	/** Epoch ms; 0 before it has begun. */
	startTime = 0;
	/** VUs at work. */
	active = 0;
	over = false;
	workers = [];
	#iterations = 0;
	#began = 0;
	#wakers = /* @__PURE__ */ new Set();
	constructor(run, name, scenario) {
		this.run = run;
		this.name = name;
		this.scenario = scenario;
		this.tags = run.tagSets.intern({
			...run.tags,
			...scenario.tags,
			scenario: name
		});
		this.most = mostVUs(scenario.load);
	}
	/** ms since it began. */
	get elapsed() {
		return performance.now() - this.#began;
	}
	/** From 0, in the order of their beginning. */
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
		this.#began = performance.now();
		if (!await this.until(this.scenario.start)) return;
		this.#began = performance.now();
		this.startTime = now();
		const limit = plannedDuration(this.scenario.load) + this.scenario.gracefulStop;
		const timer = setTimeout(() => this.interrupt(), limit);
		await EXECUTORS[this.scenario.load.executor](this);
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
		this.run.sink.push(metric, value, this.tags);
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

// src/engine/embedded/run.ts
/** k6's default setupTimeout. */
const SETUP_TIMEOUT = 6e4;
/** How long the service may take to answer the closes that an ending run sends. */
const CLOSE_GRACE = 500;
/** One run of one load: everything that its VUs share, so that two runs in one process never meet. */
var Run$1 = class {
	load;
	tagSets = new TagSets();
	/** Of samples that belong to no scenario: `env`, where the plan has one. */
	tags;
	sink;
	network;
	lines = new EngineLines();
	watch;
	scenarios;
	data = null;
	started = 0;
	interrupted = 0;
	completed = 0;
	#program = null;
	#vus = 0;
	#stop = null;
	#stopped;
	#announce = () => {};
	constructor(load, context) {
		this.load = load;
		const environment = load.work.environment;
		this.tags = this.tagSets.intern(environment === void 0 ? {} : { env: environment });
		this.watch = new AbortWatch(load.thresholds, (detail) => this.stop("aborted", detail));
		this.sink = new SampleSink((batch) => this.watch.add(batch));
		this.network = new Network(context.pins);
		this.#stopped = new Promise((resolve) => this.#announce = resolve);
		this.scenarios = Object.entries(load.work.scenarios).map(([name, scenario]) => {
			return new ScenarioRun(this, name, scenario);
		});
	}
	get program() {
		if (this.#program === null) throw new Error("the run has not been configured");
		return this.#program;
	}
	get active() {
		return this.scenarios.reduce((sum, scenario) => sum + scenario.active, 0);
	}
	get allocated() {
		return this.scenarios.reduce((sum, scenario) => sum + scenario.most, 0);
	}
	/** From 1, in the order in which VUs are first needed. */
	nextVuId() {
		this.#vus += 1;
		return this.#vus;
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
		await this.network.close(CLOSE_GRACE);
		return this.#stop ?? {
			how: "clean",
			detail: "ended as planned"
		};
	}
	async #setup() {
		const vu = new Vu(this, null, 0);
		const iteration = new Iteration(vu, 0);
		iteration.begin(async () => {
			this.data = JSON.parse(JSON.stringify(await this.program.setup() ?? null));
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
		this.started = performance.now();
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
		this.sink.flush();
		this.watch.evaluate();
	}
	#gauges() {
		this.sink.push("vus", this.active, this.tags);
		this.sink.push("vus_max", this.allocated, this.tags);
	}
};

// src/engine/embedded/start.ts
/** The engine for a program of virtual users; `embeddedEngine` is the one for plans. */
function engineFor(configure) {
	return {
		name: "embedded",
		version: process.versions.node,
		run: (load, context, signal) => start$1(configure, load, context, signal)
	};
}
function start$1(configure, load, context, signal) {
	const run = new Run$1(load, context);
	const cancel = () => run.stop("cancelled", "cancelled by the caller");
	if (signal.aborted) cancel();
	signal.addEventListener("abort", cancel, { once: true });
	const ended = execute(run, configure, context).finally(() => signal.removeEventListener("abort", cancel));
	return {
		samples: run.sink,
		ended
	};
}
async function execute(run, configure, context) {
	const health = watchHealth(process.pid, 1);
	const unwatch = watchLag((lag) => run.sink.push("gen_lag", lag, run.tags));
	const unguard = guardRejections();
	try {
		return endOf$1(run, await run.execute(configure, context.env), health);
	} finally {
		unguard();
		unwatch();
		run.sink.end();
	}
}
/** There is no summary: it would be made of the very samples that it is there to check. */
function endOf$1(run, stop, health) {
	const { dropped } = run.sink;
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

// src/engine/k6/bytes.ts
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
function matches(view, at, pattern, skip = 0) {
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

// src/engine/k6/intern.ts
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

// src/engine/k6/log.ts
/** Lines that are kept, the newest. */
const KEPT = 50;
/** Characters of a message. */
const MAX_MESSAGE = 300;
/** Characters of a raw line; the rest of a longer one is dropped. */
const MAX_LINE$1 = 65536;
/** Controls, line and paragraph separators, bidirectional overrides, invisible and private characters, lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu;
/** Scheme, user info, host and path; query and fragment. */
const URL_PARTS = /\b([a-z][a-z0-9+.-]{0,20}:\/\/)(?:[^\s/?#"'<>]*@)?([^\s?#"'<>]*)(?:[?#][^\s"'<>]*)?/gi;
const BEARER = /\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{4,}/gi;
/** A JSON Web Token, wherever it stands. */
const JWT = /\beyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*)?/g;
/**
* One line that is safe to show: no control or direction characters, URLs without user info and query, no bearer
* tokens, at most `limit` characters. It may come from the service under test, so it is hostile until it was here.
*/
function safeLine(text, limit = MAX_MESSAGE) {
	const plain = text.slice(0, 8 * limit).replace(UNSAFE, " ").replace(URL_PARTS, "$1$2").replace(BEARER, "$1 ***").replace(JWT, "***").replace(/ {2,}/g, " ").trim();
	return plain.length > limit ? `${plain.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : plain;
}
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
		return this.#lines;
	}
	/** A line of our own among k6's. */
	add(level, message) {
		this.#lines.push({
			level,
			message: safeLine(this.#redact(message))
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

// src/engine/k6/binary.ts
const PIECE = 1048576;
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
/** SHA-256 of a file, read in pieces: a k6 has 75 MB. Throws what the system throws. */
function sha256OfFile(path) {
	const hash = createHash("sha256");
	const piece = Buffer.allocUnsafe(PIECE);
	const file = openSync(path, "r");
	try {
		for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
	} finally {
		closeSync(file);
	}
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
function hashOrNull(path) {
	try {
		return sha256OfFile(path);
	} catch {
		return null;
	}
}

// src/engine/k6/child.ts
/**
* Starts a program without a shell, with exactly this environment.
*
* @throws {Failure} `engine`: the system refuses outright, as where the environment is too large.
*/
function startChild(path, args, place) {
	const child = start(path, args, place);
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
		killGroup: () => platform$1 === "win32" ? killTree(pid) : killGroup(pid)
	};
}
function start(path, args, { cwd, env }) {
	try {
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
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Failure("engine", `k6 could not be started: ${reason}`);
	}
}
function killGroup(pid) {
	if (pid === void 0) return;
	try {
		process.kill(-pid, "SIGKILL");
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
/** ms; together under the 7 s within which a run must be gone. */
const SECOND_SIGINT_AFTER = 3e3;
const SIGKILL_AFTER = 2e3;
/**
* Ends a run: SIGINT, after 3 s another (k6 then exits without a summary), after 2 s more SIGKILL to the group.
* Settles once the process has gone, or SIGKILL was sent.
*/
async function stopChild(child) {
	child.interrupt();
	if (await settlesWithin(child.exited, SECOND_SIGINT_AFTER)) return;
	child.interrupt();
	if (await settlesWithin(child.exited, SIGKILL_AFTER)) return;
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
function environmentOf(folder, variables) {
	for (const [name, value] of Object.entries(variables)) {
		if (STEERING.test(name)) throw new Failure("plan", `\${${name}} would steer k6 itself, not only the plan: give the variable another name`);
		if (value.includes("\0")) throw new Failure("plan", `the value of \${${name}} holds a NUL byte, which no environment can carry`);
	}
	return {
		...variables,
		...ownEnvironment(folder)
	};
}

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
const MAX_SUMMARY = 67108864;
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
/** The file's text; null where there is none, or one too large to be a summary. */
function readFolder(folder, name) {
	try {
		const path = join(folder, name);
		return statSync(path).size > MAX_SUMMARY ? null : readFileSync(path, "utf8");
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

// src/engine/k6/pipe.ts
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

// src/engine/k6/number.ts
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

// src/engine/k6/time.ts
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

// src/engine/k6/point.ts
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
		if (!matches(view, timeEnd, VALUE)) return -1;
		const number = timeEnd + VALUE.bytes.length;
		const numberEnd = endOf(bytes, number, COMMA);
		if (!matches(view, numberEnd, TAGS)) return -1;
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
			if (!matches(view, at, known.head)) continue;
			forward(this.#known, i);
			return known;
		}
	}
	#tagsAt(bytes, view, at, recent) {
		for (let i = 0; i < recent.length; i += 1) {
			const { text, tags } = recent[i];
			const end = at + text.bytes.length;
			if (!matches(view, at, text) || !matches(view, end - 1, END)) continue;
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

// src/engine/k6/stream.ts
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

// src/engine/k6/summary.ts
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
	return new Map(Object.entries(summary.metrics).map(([name, metric]) => [selectorOf(name), figuresOf(metric)]));
}
/** Whether parsed JSON has the looks of one of k6's summaries, the one that has no p(99) included. */
function isSummary(value) {
	return isObject(value) && (isObject(value.metrics) || isMachineReadable(value));
}
function isMachineReadable(summary) {
	return isObject(summary.results) && Array.isArray(summary.results.metrics);
}
/** Which of the two shapes it is: whether any metric keeps its figures in `values`. */
function summaryKind(value) {
	return (isObject(value) && isObject(value.metrics) ? Object.values(value.metrics) : []).some((metric) => isObject(metric) && isObject(metric.values)) ? "handleSummary" : "summary-export";
}
/** Our spelling of k6's submetric; k6's own where it is not one that a plan could name. */
function selectorOf(name) {
	try {
		return formatSelector(parseSelector(name));
	} catch {
		return name;
	}
}
function figuresOf(metric) {
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
* answer a close, whatever maxDuration and gracefulStop say. Times are epoch ms.
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
		this.#spawned = Date.now();
		this.#arm();
	}
	/** Learns from the samples when the run began, and whether a close stays unanswered. */
	see(samples) {
		const before = this.deadline();
		for (const sample of samples) if (sample.metric === "scenario_start") this.#seeStart(sample);
		else if (sample.metric === "ws_close_unanswered" && sample.value > 0) this.#unanswered = true;
		this.#firstSample ??= this.#clamp(samples[0]?.t ?? this.#spawned);
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
		const start = this.#clamp(value - (this.#allowance.starts.get(tags.scenario ?? "") ?? 0));
		this.#started = Math.min(this.#started ?? start, start);
	}
	/** Whatever a sample says: a run begins after its process, and not in the future. */
	#clamp(time) {
		return Math.max(this.#spawned, Math.min(Date.now(), Number.isFinite(time) ? time : this.#spawned));
	}
	#arm() {
		clearTimeout(this.#timer);
		const left = this.deadline() - Date.now();
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
		this.#child = startChild(path, ARGUMENTS, {
			cwd: folder,
			env: environmentOf(folder, variables)
		});
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
		stopChild(this.#child);
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
	async #drain() {
		await this.#pipe.finish(this.#taken, this.#cause !== "cancelled");
		const silent = new Promise((settle) => this.#child.stderr.once("close", settle));
		if (!this.#child.stderr.closed && !await settlesWithin(silent, LAST_WORDS)) this.#child.stderr.destroy();
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

// src/engine/k6/options.ts
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
	if (row === void 0) return false;
	if ((LATE_TAGS[metric] ?? []).some((tag) => tag in tags)) return false;
	return !("phase" in tags && row.from === "engine" && /^(ws_|iteration|data_|vus|dropped)/.test(metric));
}
/** The plan's thresholds that only Socketgate judges. */
function judgedByUsAlone({ thresholds }) {
	return thresholds.filter(({ selector }) => !k6Knows(selector));
}

// src/engine/k6/script.ts
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
	return `// ${load.plan.name}, profile ${load.profile}.
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
/** A value as an indented JavaScript literal: JSON is a subset of ECMAScript (ECMA-262, from 2019 on). */
function literal(value) {
	return JSON.stringify(value, null, 2);
}

// src/engine/k6/engine.ts
/**
* The engine that runs a real k6.
*
* @param vuBundle text of dist/vu.js.
*/
function k6Engine(k6, vuBundle) {
	return {
		name: "k6",
		version: k6.version,
		run: (load, context, signal) => runK6(jobOf(k6, load, context, vuBundle), signal)
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

// src/engine/k6/releases.json
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

// src/engine/k6/releases.ts
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
	const shown = JSON.stringify(version.slice(0, 40));
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

// src/engine/k6/locate.ts
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

// src/engine/k6/cache.ts
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

// src/engine/k6/proxy.ts
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
/** `*`, a host, a domain with or without a dot before it; each with or without a port. */
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
* A connection to the address through the proxy, by CONNECT (RFC 9110, section 9.3.6).
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

// src/engine/k6/trust.ts
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

// src/engine/k6/download.ts
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

// node_modules/pend/index.js
var require_pend = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Pend;
	function Pend() {
		this.pending = 0;
		this.max = 1e400;
		this.listeners = [];
		this.waiting = [];
		this.error = null;
	}
	Pend.prototype.go = function(fn) {
		if (this.pending < this.max) pendGo(this, fn);
		else this.waiting.push(fn);
	};
	Pend.prototype.wait = function(cb) {
		if (this.pending === 0) cb(this.error);
		else this.listeners.push(cb);
	};
	Pend.prototype.hold = function() {
		return pendHold(this);
	};
	function pendHold(self) {
		self.pending += 1;
		var called = false;
		return onCb;
		function onCb(err) {
			if (called) throw new Error("callback called twice");
			called = true;
			self.error = self.error || err;
			self.pending -= 1;
			if (self.waiting.length > 0 && self.pending < self.max) pendGo(self, self.waiting.shift());
			else if (self.pending === 0) {
				var listeners = self.listeners;
				self.listeners = [];
				listeners.forEach(cbListener);
			}
		}
		function cbListener(listener) {
			listener(self.error);
		}
	}
	function pendGo(self, fn) {
		fn(pendHold(self));
	}
}));

// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var fs = __require("fs");
	var util = __require("util");
	var stream = __require("stream");
	var Readable = stream.Readable;
	var PassThrough = stream.PassThrough;
	var Pend = require_pend();
	var EventEmitter = __require("events").EventEmitter;
	exports.BufferSlicer = BufferSlicer;
	exports.FdSlicer = FdSlicer;
	util.inherits(FdSlicer, EventEmitter);
	function FdSlicer(fd) {
		EventEmitter.call(this);
		this.fd = fd;
		this.pend = new Pend();
		this.pend.max = 1;
		this.refCount = 0;
	}
	FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		var self = this;
		self.pend.go(function(cb) {
			fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
				cb();
				callback(err, bytesRead, buffer);
			});
		});
	};
	FdSlicer.prototype.createReadStream = function(options) {
		return new ReadStream(this, options);
	};
	FdSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	FdSlicer.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount < 0) throw new Error("invalid unref");
		if (self.refCount > 0) return;
		fs.close(self.fd, onCloseDone);
		function onCloseDone(err) {
			if (err) self.emit("error", err);
			else self.emit("close");
		}
	};
	util.inherits(ReadStream, Readable);
	function ReadStream(context, options) {
		options = options || {};
		Readable.call(this, options);
		this.context = context;
		this.context.ref();
		this.start = options.start || 0;
		this.endOffset = options.end;
		this.pos = this.start;
	}
	ReadStream.prototype._read = function(n) {
		var self = this;
		var toRead = Math.min(self._readableState.highWaterMark, n);
		if (self.endOffset != null) toRead = Math.min(toRead, self.endOffset - self.pos);
		if (toRead <= 0) {
			self.push(null);
			this._cleanup();
			return;
		}
		self.context.pend.go(function(cb) {
			var buffer = Buffer.allocUnsafe(toRead);
			fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
				if (err) self.destroy(err);
				else if (bytesRead === 0) {
					self.push(null);
					self._cleanup();
				} else {
					self.pos += bytesRead;
					self.push(buffer.slice(0, bytesRead));
				}
				cb();
			});
		});
	};
	ReadStream.prototype._destroy = function(err, cb) {
		this._cleanup();
		cb(err);
	};
	ReadStream.prototype._cleanup = function() {
		if (this.context != null) {
			this.context.unref();
			this.context = null;
		}
	};
	util.inherits(BufferSlicer, EventEmitter);
	function BufferSlicer(buffer) {
		EventEmitter.call(this);
		this.refCount = 0;
		this.buffer = buffer;
	}
	BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
		if (position < 0) throw new RangeError("position is negative: " + position);
		if (offset + length > buffer.length) length = buffer.length - offset;
		if (position + length > this.buffer.length) length = this.buffer.length - position;
		if (length <= 0) {
			setImmediate(function() {
				callback(null, 0);
			});
			return;
		}
		this.buffer.copy(buffer, offset, position, position + length);
		setImmediate(function() {
			callback(null, length);
		});
	};
	BufferSlicer.prototype.createReadStream = function(options) {
		options = options || {};
		var readStream = new PassThrough(options);
		readStream.start = options.start || 0;
		readStream.endOffset = options.end;
		readStream.pos = readStream.endOffset || this.buffer.length;
		var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
		var maxChunkSize = 65536;
		var offset = 0;
		while (true) {
			var nextOffset = offset + maxChunkSize;
			if (nextOffset >= entireSlice.length) {
				if (offset < entireSlice.length) readStream.write(entireSlice.slice(offset, entireSlice.length));
				break;
			}
			readStream.write(entireSlice.slice(offset, nextOffset));
			offset = nextOffset;
		}
		readStream.end();
		return readStream;
	};
	BufferSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	BufferSlicer.prototype.unref = function() {
		this.refCount -= 1;
		if (this.refCount < 0) throw new Error("invalid unref");
	};
}));

// node_modules/yauzl/crc32.js
var require_crc32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const CRC_TABLE = new Int32Array([
		0,
		1996959894,
		3993919788,
		2567524794,
		124634137,
		1886057615,
		3915621685,
		2657392035,
		249268274,
		2044508324,
		3772115230,
		2547177864,
		162941995,
		2125561021,
		3887607047,
		2428444049,
		498536548,
		1789927666,
		4089016648,
		2227061214,
		450548861,
		1843258603,
		4107580753,
		2211677639,
		325883990,
		1684777152,
		4251122042,
		2321926636,
		335633487,
		1661365465,
		4195302755,
		2366115317,
		997073096,
		1281953886,
		3579855332,
		2724688242,
		1006888145,
		1258607687,
		3524101629,
		2768942443,
		901097722,
		1119000684,
		3686517206,
		2898065728,
		853044451,
		1172266101,
		3705015759,
		2882616665,
		651767980,
		1373503546,
		3369554304,
		3218104598,
		565507253,
		1454621731,
		3485111705,
		3099436303,
		671266974,
		1594198024,
		3322730930,
		2970347812,
		795835527,
		1483230225,
		3244367275,
		3060149565,
		1994146192,
		31158534,
		2563907772,
		4023717930,
		1907459465,
		112637215,
		2680153253,
		3904427059,
		2013776290,
		251722036,
		2517215374,
		3775830040,
		2137656763,
		141376813,
		2439277719,
		3865271297,
		1802195444,
		476864866,
		2238001368,
		4066508878,
		1812370925,
		453092731,
		2181625025,
		4111451223,
		1706088902,
		314042704,
		2344532202,
		4240017532,
		1658658271,
		366619977,
		2362670323,
		4224994405,
		1303535960,
		984961486,
		2747007092,
		3569037538,
		1256170817,
		1037604311,
		2765210733,
		3554079995,
		1131014506,
		879679996,
		2909243462,
		3663771856,
		1141124467,
		855842277,
		2852801631,
		3708648649,
		1342533948,
		654459306,
		3188396048,
		3373015174,
		1466479909,
		544179635,
		3110523913,
		3462522015,
		1591671054,
		702138776,
		2966460450,
		3352799412,
		1504918807,
		783551873,
		3082640443,
		3233442989,
		3988292384,
		2596254646,
		62317068,
		1957810842,
		3939845945,
		2647816111,
		81470997,
		1943803523,
		3814918930,
		2489596804,
		225274430,
		2053790376,
		3826175755,
		2466906013,
		167816743,
		2097651377,
		4027552580,
		2265490386,
		503444072,
		1762050814,
		4150417245,
		2154129355,
		426522225,
		1852507879,
		4275313526,
		2312317920,
		282753626,
		1742555852,
		4189708143,
		2394877945,
		397917763,
		1622183637,
		3604390888,
		2714866558,
		953729732,
		1340076626,
		3518719985,
		2797360999,
		1068828381,
		1219638859,
		3624741850,
		2936675148,
		906185462,
		1090812512,
		3747672003,
		2825379669,
		829329135,
		1181335161,
		3412177804,
		3160834842,
		628085408,
		1382605366,
		3423369109,
		3138078467,
		570562233,
		1426400815,
		3317316542,
		2998733608,
		733239954,
		1555261956,
		3268935591,
		3050360625,
		752459403,
		1541320221,
		2607071920,
		3965973030,
		1969922972,
		40735498,
		2617837225,
		3943577151,
		1913087877,
		83908371,
		2512341634,
		3803740692,
		2075208622,
		213261112,
		2463272603,
		3855990285,
		2094854071,
		198958881,
		2262029012,
		4057260610,
		1759359992,
		534414190,
		2176718541,
		4139329115,
		1873836001,
		414664567,
		2282248934,
		4279200368,
		1711684554,
		285281116,
		2405801727,
		4167216745,
		1634467795,
		376229701,
		2685067896,
		3608007406,
		1308918612,
		956543938,
		2808555105,
		3495958263,
		1231636301,
		1047427035,
		2932959818,
		3654703836,
		1088359270,
		936918e3,
		2847714899,
		3736837829,
		1202900863,
		817233897,
		3183342108,
		3401237130,
		1404277552,
		615818150,
		3134207493,
		3453421203,
		1423857449,
		601450431,
		3009837614,
		3294710456,
		1567103746,
		711928724,
		3020668471,
		3272380065,
		1510334235,
		755167117
	]);
	function crc32(buf) {
		let crc = -1;
		for (let x of buf) crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
		return (crc ^ -1) >>> 0;
	}
	module.exports = crc32;
}));

// node_modules/yauzl/index.js
var require_yauzl = /* @__PURE__ */ __commonJSMin(((exports) => {
	var fs = __require("fs");
	var zlib = __require("zlib");
	var fd_slicer = require_fd_slicer();
	var util = __require("util");
	var EventEmitter = __require("events").EventEmitter;
	var Transform = __require("stream").Transform;
	var PassThrough = __require("stream").PassThrough;
	var Writable = __require("stream").Writable;
	const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
	exports.fromBufferPromise = fromBufferPromise;
	function fromBufferPromise(buffer, options) {
		return new Promise((resolve, reject) => {
			fromBuffer(buffer, {
				...options,
				lazyEntries: true
			}, function(err, zipfile) {
				if (err) return reject(err);
				resolve(zipfile);
			});
		});
	}
	function fromBuffer(buffer, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		options.autoClose = false;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		fromRandomAccessReader(new fd_slicer.BufferSlicer(buffer), buffer.length, options, callback);
	}
	function fromRandomAccessReader(reader, totalSize, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = true;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		var decodeStrings = !!options.decodeStrings;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
		if (totalSize > Number.MAX_SAFE_INTEGER) throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
		reader.ref();
		var eocdrWithoutCommentSize = 22;
		var zip64EocdlSize = 20;
		var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + 65535, totalSize);
		var buffer = newBuffer(bufferSize);
		readAndAssertNoEof(reader, buffer, 0, bufferSize, totalSize - buffer.length, function(err) {
			if (err) return callback(err);
			for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
				if (buffer.readUInt32LE(i) !== 101010256) continue;
				var eocdrBuffer = buffer.subarray(i);
				var diskNumber = eocdrBuffer.readUInt16LE(4);
				var entryCount = eocdrBuffer.readUInt16LE(10);
				var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
				var commentLength = eocdrBuffer.readUInt16LE(20);
				var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
				if (commentLength !== expectedCommentLength) return callback(/* @__PURE__ */ new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
				var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
				if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
					var zip64EocdrOffset = readUInt64LE(buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize), 8);
					var zip64EocdrBuffer = newBuffer(56);
					return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
						if (err) return callback(err);
						if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) return callback(/* @__PURE__ */ new Error("invalid zip64 end of central directory record signature"));
						diskNumber = zip64EocdrBuffer.readUInt32LE(16);
						if (diskNumber !== 0) return callback(/* @__PURE__ */ new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
						entryCount = readUInt64LE(zip64EocdrBuffer, 32);
						centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
						return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
					});
				}
				if (diskNumber !== 0) return callback(/* @__PURE__ */ new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
				return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
			}
			callback(/* @__PURE__ */ new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
		});
	}
	util.inherits(ZipFile, EventEmitter);
	function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
		var self = this;
		EventEmitter.call(self);
		self.reader = reader;
		self.reader.on("error", function(err) {
			emitError(self, err);
		});
		self.reader.once("close", function() {
			self.emit("close");
		});
		self.readEntryCursor = centralDirectoryOffset;
		self.fileSize = fileSize;
		self.entryCount = entryCount;
		self.comment = comment;
		self.entriesRead = 0;
		self.autoClose = !!autoClose;
		self.lazyEntries = !!lazyEntries;
		self.decodeStrings = !!decodeStrings;
		self.validateEntrySizes = !!validateEntrySizes;
		self.strictFileNames = !!strictFileNames;
		self.isOpen = true;
		self.emittedError = false;
		self.hasEachEntryBeenCalled = false;
		if (!self.lazyEntries) self._readEntry();
	}
	ZipFile.prototype.close = function() {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.reader.unref();
	};
	function emitErrorAndAutoClose(self, err) {
		if (self.autoClose) self.close();
		emitError(self, err);
	}
	function emitError(self, err) {
		if (self.emittedError) return;
		self.emittedError = true;
		self.emit("error", err);
	}
	ZipFile.prototype.readEntry = function() {
		if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
		this._readEntry();
	};
	ZipFile.prototype._readEntry = function() {
		var self = this;
		if (self.entryCount === self.entriesRead) {
			setImmediate(function() {
				if (self.autoClose) self.close();
				if (self.emittedError) return;
				self.emit("end");
			});
			return;
		}
		if (self.emittedError) return;
		var buffer = newBuffer(46);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
			if (err) return emitErrorAndAutoClose(self, err);
			if (self.emittedError) return;
			var entry = new Entry();
			var signature = buffer.readUInt32LE(0);
			if (signature !== 33639248) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
			entry.versionMadeBy = buffer.readUInt16LE(4);
			entry.versionNeededToExtract = buffer.readUInt16LE(6);
			entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
			entry.compressionMethod = buffer.readUInt16LE(10);
			entry.lastModFileTime = buffer.readUInt16LE(12);
			entry.lastModFileDate = buffer.readUInt16LE(14);
			entry.crc32 = buffer.readUInt32LE(16);
			entry.compressedSize = buffer.readUInt32LE(20);
			entry.uncompressedSize = buffer.readUInt32LE(24);
			entry.fileNameLength = buffer.readUInt16LE(28);
			entry.extraFieldLength = buffer.readUInt16LE(30);
			entry.fileCommentLength = buffer.readUInt16LE(32);
			entry.internalFileAttributes = buffer.readUInt16LE(36);
			entry.externalFileAttributes = buffer.readUInt32LE(38);
			entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
			if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("strong encryption is not supported"));
			self.readEntryCursor += 46;
			buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
			readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
				if (err) return emitErrorAndAutoClose(self, err);
				if (self.emittedError) return;
				entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
				var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
				entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
				entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
				try {
					entry.extraFields = parseExtraFields(entry.extraFieldRaw);
				} catch (err) {
					return emitErrorAndAutoClose(self, err);
				}
				if (self.decodeStrings) {
					var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
					entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
					entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
					var errorMessage = validateFileName(entry.fileName);
					if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
				} else {
					entry.fileComment = entry.fileCommentRaw;
					entry.fileName = entry.fileNameRaw;
				}
				entry.comment = entry.fileComment;
				self.readEntryCursor += buffer.length;
				self.entriesRead += 1;
				for (var i = 0; i < entry.extraFields.length; i++) {
					var extraField = entry.extraFields[i];
					if (extraField.id !== 1) continue;
					var zip64EiefBuffer = extraField.data;
					var index = 0;
					if (entry.uncompressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include uncompressed size"));
						entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.compressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include compressed size"));
						entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.relativeOffsetOfLocalHeader === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include relative header offset"));
						entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					break;
				}
				if (self.validateEntrySizes && entry.compressionMethod === 0) {
					var expectedCompressedSize = entry.uncompressedSize;
					if (entry.isEncrypted()) expectedCompressedSize += 12;
					if (entry.compressedSize !== expectedCompressedSize) {
						var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
						return emitErrorAndAutoClose(self, new Error(msg));
					}
				}
				self.emit("entry", entry);
				if (!self.lazyEntries) self._readEntry();
			});
		});
	};
	ZipFile.prototype.eachEntry = function() {
		const self = this;
		if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
		if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
		self.hasEachEntryBeenCalled = true;
		let pendingResolveReject = null;
		self.on("entry", onEntry);
		self.on("end", onEnd);
		self.on("error", onError);
		function cleanup() {
			self.removeListener("entry", onEntry);
			self.removeListener("end", onEnd);
			self.removeListener("error", onError);
			if (self.autoClose) self.close();
		}
		function onEntry(entry) {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			resolve({ value: entry });
		}
		function onEnd() {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			resolve({ done: true });
		}
		function onError(err) {
			let { reject } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			reject(err);
		}
		return {
			[Symbol.asyncIterator]() {
				return this;
			},
			next() {
				const promise = new Promise((resolve, reject) => {
					if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
					pendingResolveReject = {
						resolve,
						reject
					};
				});
				self.readEntry();
				return promise;
			},
			return(value) {
				cleanup();
				return Promise.resolve({
					done: true,
					value
				});
			},
			throw(value) {
				cleanup();
				return Promise.reject(value);
			}
		};
	};
	ZipFile.prototype.openReadStream = function(entry, options, callback) {
		var self = this;
		var relativeStart = 0;
		var relativeEnd = entry.compressedSize;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		else {
			if (options.decodeFileData === false) {
				if (options.decrypt != null) throw new Error("cannot use options.decrypt when options.decodeFileData === false");
				if (options.decompress != null) throw new Error("cannot use options.decompress when options.decodeFileData === false");
			} else {
				if (options.decrypt != null) {
					if (!entry.isEncrypted()) throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
					if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
					if (entry.isCompressed()) {
						if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
					}
				}
				if (options.decompress != null) {
					if (!entry.isCompressed()) throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
					if (!(options.decompress === false || options.decompress === true)) throw new Error("invalid options.decompress value: " + options.decompress);
					decompress = options.decompress;
				}
			}
			if (options.start != null) {
				relativeStart = options.start;
				if (relativeStart < 0) throw new Error("options.start < 0");
				if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
			}
			if (options.end != null) {
				relativeEnd = options.end;
				if (relativeEnd < 0) throw new Error("options.end < 0");
				if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
				if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
			}
		}
		var rawMode = options.decodeFileData === false || (entry.compressionMethod === 0 || entry.compressionMethod === 8 && options.decompress === false) && (!entry.isEncrypted() || options.decrypt === false);
		if (options.start != null || options.end != null) {
			if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
		}
		if (!self.isOpen) return callback(/* @__PURE__ */ new Error("closed"));
		if (entry.isEncrypted() && !rawMode) {
			if (options.decrypt !== false) return callback(/* @__PURE__ */ new Error("entry is encrypted, and options.decodeFileData !== false"));
		}
		var decompress;
		if (rawMode) decompress = false;
		else if (entry.compressionMethod === 8) decompress = options.decodeFileData !== true;
		else return callback(/* @__PURE__ */ new Error("unsupported compression method: " + entry.compressionMethod));
		self.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
			if (err) return callback(err);
			self.openReadStreamLowLevel(localFileHeader.fileDataStart, entry.compressedSize, relativeStart, relativeEnd, decompress, entry.uncompressedSize, callback);
		});
	};
	ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
		var self = this;
		fileDataStart + compressedSize;
		var readStream = self.reader.createReadStream({
			start: fileDataStart + relativeStart,
			end: fileDataStart + relativeEnd
		});
		var endpointStream = readStream;
		if (decompress) {
			var destroyed = false;
			var inflateFilter = zlib.createInflateRaw();
			readStream.on("error", function(err) {
				setImmediate(function() {
					if (!destroyed) inflateFilter.emit("error", err);
				});
			});
			readStream.pipe(inflateFilter);
			if (self.validateEntrySizes) {
				endpointStream = new AssertByteCountStream(uncompressedSize);
				inflateFilter.on("error", function(err) {
					setImmediate(function() {
						if (!destroyed) endpointStream.emit("error", err);
					});
				});
				inflateFilter.pipe(endpointStream);
			} else endpointStream = inflateFilter;
			installDestroyFn(endpointStream, function() {
				destroyed = true;
				if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
				readStream.unpipe(inflateFilter);
				readStream.destroy();
			});
		}
		callback(null, endpointStream);
	};
	ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
		var self = this;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		self.reader.ref();
		var buffer = newBuffer(30);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
			try {
				if (err) return callback(err);
				var signature = buffer.readUInt32LE(0);
				if (signature !== 67324752) return callback(/* @__PURE__ */ new Error("invalid local file header signature: 0x" + signature.toString(16)));
				var fileNameLength = buffer.readUInt16LE(26);
				var extraFieldLength = buffer.readUInt16LE(28);
				var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
				if (fileDataStart + entry.compressedSize > self.fileSize) return callback(/* @__PURE__ */ new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
				if (options.minimal) return callback(null, { fileDataStart });
				var localFileHeader = new LocalFileHeader();
				localFileHeader.fileDataStart = fileDataStart;
				localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
				localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
				localFileHeader.compressionMethod = buffer.readUInt16LE(8);
				localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
				localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
				localFileHeader.crc32 = buffer.readUInt32LE(14);
				localFileHeader.compressedSize = buffer.readUInt32LE(18);
				localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
				localFileHeader.fileNameLength = fileNameLength;
				localFileHeader.extraFieldLength = extraFieldLength;
				buffer = newBuffer(fileNameLength + extraFieldLength);
				self.reader.ref();
				readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
					try {
						if (err) return callback(err);
						localFileHeader.fileName = buffer.subarray(0, fileNameLength);
						localFileHeader.extraField = buffer.subarray(fileNameLength);
						return callback(null, localFileHeader);
					} finally {
						self.reader.unref();
					}
				});
			} finally {
				self.reader.unref();
			}
		});
	};
	ZipFile.prototype.openReadStreamPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.openReadStream(entry, options, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
		return new Promise((resolve, reject) => {
			this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
				if (err) return reject(err);
				resolve(localFileHeader);
			});
		});
	};
	function Entry() {}
	Entry.prototype.getLastModDate = function(options) {
		if (options == null) options = {};
		if (!options.forceDosFormat) for (var i = 0; i < this.extraFields.length; i++) {
			var extraField = this.extraFields[i];
			if (extraField.id === 21589) {
				var data = extraField.data;
				if (data.length < 5) continue;
				if (!(data[0] & 1)) continue;
				var posixTimestamp = data.readInt32LE(1);
				return /* @__PURE__ */ new Date(posixTimestamp * 1e3);
			} else if (extraField.id === 10) {
				var data = extraField.data;
				if (data.length !== 32) continue;
				if (data.readUInt16LE(4) !== 1) continue;
				if (data.readUInt16LE(6) !== 24) continue;
				var millisecondsSince1970 = (data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12)) / 1e4 - 0xa9730b66800;
				return new Date(millisecondsSince1970);
			}
		}
		return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
	};
	Entry.prototype.canDecodeFileData = function() {
		return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
	};
	Entry.prototype.isEncrypted = function() {
		return (this.generalPurposeBitFlag & 1) !== 0;
	};
	Entry.prototype.isCompressed = function() {
		return this.compressionMethod === 8;
	};
	function LocalFileHeader() {}
	function dosDateTimeToDate(date, time, timezone) {
		var day = date & 31;
		var month = (date >> 5 & 15) - 1;
		var year = (date >> 9 & 127) + 1980;
		var millisecond = 0;
		var second = (time & 31) * 2;
		var minute = time >> 5 & 63;
		var hour = time >> 11 & 31;
		if (timezone == null || timezone === "local") return new Date(year, month, day, hour, minute, second, millisecond);
		else if (timezone === "UTC") return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
		else throw new Error("unrecognized options.timezone: " + options.timezone);
	}
	function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
		var fileName = null;
		for (var i = 0; i < extraFields.length; i++) {
			var extraField = extraFields[i];
			if (extraField.id === 28789) {
				if (extraField.data.length < 6) continue;
				if (extraField.data.readUInt8(0) !== 1) continue;
				var oldNameCrc32 = extraField.data.readUInt32LE(1);
				if (crc32(fileNameBuffer) !== oldNameCrc32) continue;
				fileName = decodeBuffer(extraField.data.subarray(5), true);
				break;
			}
		}
		if (fileName == null) fileName = decodeBuffer(fileNameBuffer, (generalPurposeBitFlag & 2048) !== 0);
		if (!strictFileNames) fileName = fileName.replace(/\\/g, "/");
		return fileName;
	}
	function validateFileName(fileName) {
		if (fileName.indexOf("\\") !== -1) return "invalid characters in fileName: " + fileName;
		if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) return "absolute path: " + fileName;
		if (fileName.split("/").indexOf("..") !== -1) return "invalid relative path: " + fileName;
		return null;
	}
	function parseExtraFields(extraFieldBuffer) {
		var extraFields = [];
		var i = 0;
		while (i < extraFieldBuffer.length - 3) {
			var headerId = extraFieldBuffer.readUInt16LE(i + 0);
			var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
			var dataStart = i + 4;
			var dataEnd = dataStart + dataSize;
			if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
			var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
			extraFields.push({
				id: headerId,
				data: dataBuffer
			});
			i = dataEnd;
		}
		return extraFields;
	}
	function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
		if (length === 0) return setImmediate(function() {
			callback(null, newBuffer(0));
		});
		reader.read(buffer, offset, length, position, function(err, bytesRead) {
			if (err) return callback(err);
			if (bytesRead < length) return callback(/* @__PURE__ */ new Error("unexpected EOF"));
			callback();
		});
	}
	util.inherits(AssertByteCountStream, Transform);
	function AssertByteCountStream(byteCount) {
		Transform.call(this);
		this.actualByteCount = 0;
		this.expectedByteCount = byteCount;
	}
	AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
		this.actualByteCount += chunk.length;
		if (this.actualByteCount > this.expectedByteCount) {
			var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb(null, chunk);
	};
	AssertByteCountStream.prototype._flush = function(cb) {
		if (this.actualByteCount < this.expectedByteCount) {
			var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb();
	};
	util.inherits(RandomAccessReader, EventEmitter);
	function RandomAccessReader() {
		EventEmitter.call(this);
		this.refCount = 0;
	}
	RandomAccessReader.prototype.ref = function() {
		this.refCount += 1;
	};
	RandomAccessReader.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount > 0) return;
		if (self.refCount < 0) throw new Error("invalid unref");
		self.close(onCloseDone);
		function onCloseDone(err) {
			if (err) return self.emit("error", err);
			self.emit("close");
		}
	};
	RandomAccessReader.prototype.createReadStream = function(options) {
		if (options == null) options = {};
		var start = options.start;
		var end = options.end;
		if (start === end) {
			var emptyStream = new PassThrough();
			setImmediate(function() {
				emptyStream.end();
			});
			return emptyStream;
		}
		var stream = this._readStreamForRange(start, end);
		var destroyed = false;
		var refUnrefFilter = new RefUnrefFilter(this);
		stream.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) refUnrefFilter.emit("error", err);
			});
		});
		installDestroyFn(refUnrefFilter, function() {
			stream.unpipe(refUnrefFilter);
			refUnrefFilter.unref();
			stream.destroy();
		});
		var byteCounter = new AssertByteCountStream(end - start);
		refUnrefFilter.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) byteCounter.emit("error", err);
			});
		});
		installDestroyFn(byteCounter, function() {
			destroyed = true;
			refUnrefFilter.unpipe(byteCounter);
			refUnrefFilter.destroy();
		});
		return stream.pipe(refUnrefFilter).pipe(byteCounter);
	};
	RandomAccessReader.prototype._readStreamForRange = function(start, end) {
		throw new Error("not implemented");
	};
	RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
		var readStream = this.createReadStream({
			start: position,
			end: position + length
		});
		var writeStream = new Writable();
		var written = 0;
		writeStream._write = function(chunk, encoding, cb) {
			chunk.copy(buffer, offset + written, 0, chunk.length);
			written += chunk.length;
			cb();
		};
		writeStream.on("finish", callback);
		readStream.on("error", function(error) {
			callback(error);
		});
		readStream.pipe(writeStream);
	};
	RandomAccessReader.prototype.close = function(callback) {
		setImmediate(callback);
	};
	util.inherits(RefUnrefFilter, PassThrough);
	function RefUnrefFilter(context) {
		PassThrough.call(this);
		this.context = context;
		this.context.ref();
		this.unreffedYet = false;
	}
	RefUnrefFilter.prototype._flush = function(cb) {
		this.unref();
		cb();
	};
	RefUnrefFilter.prototype.unref = function(cb) {
		if (this.unreffedYet) return;
		this.unreffedYet = true;
		this.context.unref();
	};
	var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0";
	function decodeBuffer(buffer, isUtf8) {
		if (isUtf8) return buffer.toString("utf8");
		else {
			var result = "";
			for (var i = 0; i < buffer.length; i++) result += cp437[buffer[i]];
			return result;
		}
	}
	function readUInt64LE(buffer, offset) {
		var lower32 = buffer.readUInt32LE(offset);
		return buffer.readUInt32LE(offset + 4) * 4294967296 + lower32;
	}
	var newBuffer;
	if (typeof Buffer.allocUnsafe === "function") newBuffer = function(len) {
		return Buffer.allocUnsafe(len);
	};
	else newBuffer = function(len) {
		return new Buffer(len);
	};
	function installDestroyFn(stream, fn) {
		if (typeof stream.destroy === "function") stream._destroy = function(err, cb) {
			fn();
			if (cb != null) cb(err);
		};
		else stream.destroy = fn;
	}
	function defaultCallback(err) {
		if (err) throw err;
	}
}));

// src/engine/k6/archive.ts
var import_yauzl = require_yauzl();
/** Bytes of the binary, and of everything around it: k6 v2 has about 75 MB. */
const MAX_BINARY = 268435456;
const BLOCK = 512;
/**
* The bytes of one file of an archive that is held in memory, `.tar.gz` or `.zip` by its name. Nothing is written,
* and no path of the archive is ever used: an archive with a link, or a path that leads out of it, is refused.
*
* @throws {Error} saying what is wrong with the archive, in words that may be shown.
*/
async function readEntry(name, archive, entry) {
	return name.endsWith(".zip") ? await fromZip(archive, entry) : fromTar(await inflate(archive), entry);
}
async function inflate(archive) {
	try {
		return await promisify(gunzip)(archive, {
			maxOutputLength: MAX_BINARY,
			chunkSize: 2 ** 20
		});
	} catch (error) {
		const tooLarge = error.code === "ERR_BUFFER_TOO_LARGE";
		throw new Error(tooLarge ? TOO_LARGE : "it is not a whole gzip file");
	}
}
const TOO_LARGE = `it unpacks to more than ${MAX_BINARY / 2 ** 20} MiB`;
/** A tar file is a sequence of 512-byte headers, each before its file (POSIX.1-2017, pax: ustar Interchange Format). */
function fromTar(tar, entry) {
	let found = null;
	let at = 0;
	while (at + BLOCK <= tar.length && tar[at] !== 0) {
		const { name, type, size } = readHeader(tar.subarray(at, at + BLOCK));
		const start = at + BLOCK;
		if (start + size > tar.length) throw new Error("it ends in the middle of a file");
		if (type !== "x" && type !== "g") checkEntry(name, type === "0" || type === "\0" || type === "5");
		if (name === entry && type !== "5") {
			if (found !== null) throw new Error(`it has ${entry} twice`);
			found = tar.subarray(start, start + size);
		}
		at = start + Math.ceil(size / BLOCK) * BLOCK;
	}
	return found ?? missing(entry);
}
function readHeader(header) {
	const field = (at, length) => header.toString("latin1", at, at + length).replace(/\0.*$/s, "");
	const octal = (at, length) => {
		const digits = field(at, length).trim();
		return /^[0-7]{1,11}$/.test(digits) ? Number.parseInt(digits, 8) : NaN;
	};
	const size = octal(124, 12);
	if (Number.isNaN(size) || octal(148, 8) !== checksum(header)) throw new Error("it is not a tar file");
	const prefix = header.toString("latin1", 257, 263) === "ustar\0" ? field(345, 155) : "";
	const name = field(0, 100);
	return {
		name: prefix === "" ? name : `${prefix}/${name}`,
		type: header.toString("latin1", 156, 157),
		size
	};
}
/** The sum of the header's bytes, with its own field taken for blanks. */
function checksum(header) {
	let sum = 0;
	for (let i = 0; i < BLOCK; i += 1) sum += i >= 148 && i < 156 ? 32 : header[i] ?? 0;
	return sum;
}
async function fromZip(archive, entry) {
	const zip = await (0, import_yauzl.fromBufferPromise)(archive, { strictFileNames: true });
	let found = null;
	for await (const each of zip.eachEntry()) {
		checkEntry(each.fileName, isPlain(each));
		if (each.fileName !== entry) continue;
		if (found !== null) throw new Error(`it has ${entry} twice`);
		found = each;
	}
	if (found === null) return missing(entry);
	if (found.uncompressedSize > MAX_BINARY) throw new Error(TOO_LARGE);
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
	if (!plain) throw new Error("it holds a link or a device");
	if (/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(name)) throw new Error("it holds a path that leads out of it");
}
function missing(entry) {
	throw new Error(`it has no ${entry}`);
}

// src/engine/k6/entry.ts
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
/** A regular file's bytes, not through a link, and no more than an archive may have. */
async function readPlain(path) {
	const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0));
	try {
		const stats = await file.stat();
		if (!stats.isFile() || stats.size > MAX_ARCHIVE) throw new Error("it holds something that is not an archive");
		return await file.readFile();
	} finally {
		await file.close();
	}
}

// src/engine/k6/install.ts
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
	if (base !== null && `${base.username}${base.password}${base.search}${base.hash}` === "" && isSafe(base)) return new URL(`${base.href.replace(/\/+$/, "")}/v${version}/${archive}`);
	throw new Failure("usage", "the mirror of k6 must be an https URL without user, query and fragment, below which v2.3.0/k6-v2.3.0-linux-amd64.tar.gz lies (http only on this machine)");
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

// src/engine/k6/user-cache.ts
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
	return Array.from({ length: REPEATS }, () => {
		const begun = performance.now();
		work();
		return performance.now() - begun;
	}).sort((a, b) => a - b)[3];
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

// src/cli/origin.ts
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
		tool: TOOL,
		machine,
		runnerLabel: label ?? runnerLabel,
		...built,
		runId: ++runs === 1 ? id : `${id}.${runs}`,
		attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1)
	});
}
/** What is being judged: CI says so, else git does, else nobody knows. */
async function revision(env) {
	if (env.GITHUB_SHA !== void 0) return {
		commit: env.GITHUB_SHA,
		ref: env.GITHUB_REF ?? null
	};
	const git = (...args) => promisify(execFile)("git", args, { timeout: 2e3 }).then(({ stdout }) => stdout.trim() || null, () => null);
	return {
		commit: await git("rev-parse", "HEAD"),
		ref: await git("symbolic-ref", "-q", "HEAD")
	};
}

// src/cli/outside.ts
/** The outside world of a command line. */
async function createOutside(choice, env, log, redactor, label) {
	let engine;
	return {
		engine: () => engine ??= chooseEngine(choice, env, log),
		resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
		clock: { now: Date.now },
		log,
		redactor,
		probe: machineProbe,
		origin: await createOrigin(env, label)
	};
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

// src/report/markdown-text.ts
/** A judge's sentence is longer than a name, but not without end. */
const LONGEST_SENTENCE = 600;
/** Numeric entity; a word joiner keeps `@name` and `#12` from becoming mentions once the entity is decoded. */
function entity(character) {
	const joiner = character === "@" || character === "#" ? "&#8288;" : "";
	return `&#${character.codePointAt(0)};${joiner}`;
}
/**
* Foreign text for Markdown, outside code: every ASCII punctuation character becomes a numeric entity (CommonMark
* 0.31 section 2.5: entities never act as markup), so it cannot open HTML, a link, a table cell or a mention.
*/
function escapeMarkdown(text, limit) {
	return clean(text, limit).replace(/[!-/:-@[-`{-~]/g, entity);
}
/** Names of the plan's own grammar, and versions: nothing in them can act, so the source stays readable. */
const INERT = /^(?!gh-\d)(?:[a-z][a-z0-9-]*|\d+(?:\.\d+)*)$/;
/** What is literal inside a code span, and cannot leave it or its table cell. */
const PLAIN_CODE = /^(?!.*<[a-z/!?])[\w.,:;(){}[\]=<>!%+\-*/^?'"$][\w .,:;(){}[\]=<>!%+\-*/^?'"$…]*$/i;
/** A code span where the text is harmless in one, else escaped text. */
function codeSpan(text) {
	const line = clean(text);
	return PLAIN_CODE.test(line) ? `\`${line}\`` : escapeMarkdown(line);
}
/** A sentence made by the judge: readable, with nothing left in it that could act as markup. */
function sentence(text) {
	return clean(text, LONGEST_SENTENCE).split(/(`[^`]*`)/).map((piece) => /^`.+`$/.test(piece) ? codeSpan(piece.slice(1, -1)) : words(piece)).join("").replace(/^[-+=]/, entity).replace(/^(\d+)([.)])/, (_, digits, mark) => digits + entity(mark));
}
function words(piece) {
	return bindUnits(piece).replace(/[\\`*_{}[\]<>#|@&~$!^]|:(?!\s|$|(?<=\d:)\d)/g, entity).replace(/(www)\./gi, "$1&#46;");
}
const MARKDOWN = {
	name: (text) => INERT.test(text) ? clean(text) : escapeMarkdown(text),
	quote: (text) => `“${escapeMarkdown(text)}”`,
	code: codeSpan,
	prose: sentence
};
/** A fenced block that no line of the text can close. */
function fence(text, language) {
	const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => clean(line, 2e3));
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
	const mark = "`".repeat(longest + 1);
	return [
		`${mark}${language}`,
		...lines,
		mark
	];
}
/** A table of Markdown cells. `align` has one letter a column: `l` or `r`. */
function markdownTable(head, align, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const rule = `|${[...align].map((side) => side === "r" ? "--:" : ":--").join("|")}|`;
	return [
		line(head),
		rule,
		...rows.map(line)
	];
}

// src/report/markdown-rows.ts
const gateHead = (verdict) => [
	"Verdict",
	"Row",
	"Baseline median ± spread",
	runsHead(verdict).replace(/^t/, "T"),
	"Change",
	"Limit"
];
const SLO_HEAD = [
	"Verdict",
	"SLO",
	"Observed",
	"Samples",
	"Beyond the limit"
];
const FAILED_HEAD = [
	"Why no socket opened",
	"HTTP status",
	"Connects"
];
/** Met SLOs in a sentence. */
const MOST_MET = 8;
/** `✕ **Fail**`, `○ Same`, `Not judged`. */
function verdictCell(verdict) {
	const { word, tone } = rowWord(verdict);
	const text = word.charAt(0).toUpperCase() + word.slice(1);
	if (tone === "none") return text;
	return `${MARKS[tone]} ${tone === "quiet" ? text : `**${text}**`}`;
}
/** A table of at most `most` rows; one more says how many were left out. */
function cutTable(head, align, rows, most) {
	if (rows.length === 0) return [];
	const more = rows.length - most;
	const rest = [
		"–",
		`and ${counted(more, "more row")}, in verdict.json`,
		...head.slice(2).map(() => "–")
	];
	return markdownTable(head, align, more > 0 ? [...rows.slice(0, most), rest] : rows);
}
/** The gate's key rows; none where nothing was stored to compare with. */
function keyTable(verdict, room) {
	const rows = compared(verdict) ? gateGroups(verdict).key : [];
	return cutTable(gateHead(verdict), "llrrrr", rows.map((row) => gateCells(row, false)), room.key);
}
function gateCells(row, selectors) {
	const name = MARKDOWN.name(row.name);
	const spreadWords = row.spread === null ? "" : ` ${spread(row.spread)}`;
	const actual = figure(row.actual, unitOf(row));
	const judged = row.verdict !== "not_judged" && row.verdict !== "no_baseline" && row.actual !== null;
	return [
		verdictCell(row.verdict),
		selectors ? `${name}: ${MARKDOWN.code(`${row.selector}, ${row.stat}`)}` : name,
		row.baseline === null ? "–" : `${figure(row.baseline, unitOf(row))}${spreadWords}, N ${integer(row.runs)}`,
		`${judged ? `**${actual}**` : actual}, n ${samples(row)}`,
		changeWords(row),
		limitWords(row)
	];
}
/** Rows that block nobody and SLOs that are met, folded. */
function otherDetails(verdict, room) {
	const { key, normal } = gateGroups(verdict);
	const rows = compared(verdict) ? normal : [...key, ...normal];
	const met = compared(verdict) ? metSlos(verdict.slos) : [];
	const titles = [...rows.length > 0 ? [gateTitle(rows, compared(verdict))] : [], ...met.length > 0 ? [`SLOs: ${sloCount(verdict.slos)}`] : []];
	if (titles.length === 0) return [];
	const cells = rows.map((row) => gateCells(row, true));
	const table = room.other > 0 || cells.length === 0 ? cutTable(gateHead(verdict), "llrrrr", cells, room.other) : ["Their figures are in verdict.json."];
	return details(titles.join("; "), [
		...table,
		...table.length > 0 && met.length > 0 ? [""] : [],
		...met
	]);
}
function gateTitle(rows, wasCompared) {
	if (!wasCompared) return `${counted(rows.length, "gated figure")}, nothing stored to compare with`;
	const counts = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const { word } = rowWord(row.verdict);
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const words = [...counts].map(([word, n]) => `${n} ${word}`);
	const unchanged = counts.size === 1 && counts.has("same");
	return `${counted(rows.length, "other row")}, ${unchanged ? "unchanged" : words.join(", ")}`;
}
function metSlos(slos) {
	const met = slos.filter((row) => row.verdict === "met");
	const shown = met.slice(0, MOST_MET).map((row) => `${MARKDOWN.code(row.threshold)} (${figure(row.actual, row.unit)}, n ${samples(row)})`);
	const more = met.length > MOST_MET ? `, and ${met.length - MOST_MET} more` : "";
	return met.length === 0 ? [] : [`SLOs met: ${shown.join(", ")}${more}.`];
}
/** SLOs that are read without unfolding: all where nothing was compared, else those that are not met. */
function sloTable(verdict, room) {
	const rows = sloRows(verdict).filter((row) => !compared(verdict) || row.verdict !== "met");
	return cutTable(SLO_HEAD, "llrrr", rows.map(sloCells), room.slos);
}
function sloCells(row) {
	const observed = figure(row.actual, row.unit);
	const share = row.beyond !== null && row.n > 0 ? ` (${percentage(row.beyond / row.n)})` : "";
	return [
		verdictCell(row.verdict),
		`${MARKDOWN.code(row.threshold)}${row.from === "default" ? ", default" : ""}`,
		row.verdict === "fail" ? `**${observed}**` : observed,
		samples(row),
		row.beyond === null ? "–" : `${integer(row.beyond)}${share}`
	];
}
/** Failed connects by reason, where no socket ever opened. */
function failedTable(verdict, room) {
	if (verdict.outcome !== "target" || verdict.sockets === null) return [];
	const { failed, tried } = verdict.sockets;
	const rows = [...failed].sort((a, b) => b.count - a.count).map((row) => [
		MARKDOWN.name(row.reason),
		row.status === null ? "–" : MARKDOWN.name(row.status),
		`${integer(row.count)} of ${integer(tried)}`
	]);
	return cutTable(FAILED_HEAD, "lrr", rows, room.closes);
}
/** A folded section. The summary is HTML, in which Markdown is not read: give it escaped text only. */
function details(summary, body) {
	return [
		`<details><summary>${summary}</summary>`,
		"",
		...body,
		"</details>"
	];
}

// src/report/markdown-sections.ts
/** The sockets' fate: connects, closes by code and side, REST beside them. */
function socketDetails(verdict, room) {
	const sockets = socketsSentence(verdict, MARKDOWN);
	const http = httpSentence(verdict, MARKDOWN);
	if (sockets === null && http === null) return [];
	const rows = closeRows(verdict.closes);
	const census = rows.every(planned) ? closesLine(verdict) : ["", ...closesTable(rows, room)];
	const sentences = [sockets, http].filter((line) => line !== null).map((line) => `${line}.`);
	return details(`${sockets === null ? "REST" : "Sockets and closes"}: ${finding(verdict)}`, [sentences.join(" "), ...census]);
}
/** What stands out; the section's own text has the rest. */
function finding({ sockets, closes, http }) {
	const failed = sockets?.failed.reduce((sum, row) => sum + row.count, 0) ?? 0;
	const unplanned = unplannedShort(closes, MARKDOWN);
	const found = [
		...failed > 0 ? [`${integer(failed)} of ${integer(sockets?.tried ?? 0)} connects failed`] : [],
		...unplanned === "" ? [] : [`closed by others than this plan ${unplanned}`],
		...http !== null && http.failed > 0 ? [`${integer(http.failed)} requests failed`] : []
	];
	return found.length === 0 ? "nothing unusual" : found.join("; ");
}
function closesLine(verdict) {
	const closes = closesFact(verdict, MARKDOWN);
	return closes === null ? [] : ["", `Closes: ${closes}.`];
}
function closesTable(rows, room) {
	const head = [
		"Code",
		"Who closed",
		"Feed",
		"How, and the words of the service",
		"Total",
		"By phase"
	];
	const shown = rows.length > room.closes + 1 ? rows.slice(0, room.closes) : rows;
	const rest = rows.slice(shown.length).reduce((sum, row) => sum + row.count, 0);
	const more = rest > 0 ? [[
		"other kinds",
		"–",
		"–",
		"–",
		integer(rest),
		"–"
	]] : [];
	return markdownTable(head, "llllrl", [...shown.map(closeCells), ...more]);
}
function closeCells(row) {
	const strong = (text) => planned(row) ? text : `**${text}**`;
	const how = [howWords(row.how), reasonWords(row, MARKDOWN)].filter((word) => word !== "").join(", ");
	return [
		strong(codeWords(row.code, MARKDOWN)),
		sideWords(row.side),
		row.feed === null ? "no feed" : MARKDOWN.name(row.feed),
		how === "" ? "close frame" : how,
		strong(integer(row.count)),
		[...row.phases].map(([phase, n]) => `${MARKDOWN.name(phase)} ${integer(n)}`).join(", ")
	];
}
/** Every resource against its budget; only where one is over it. */
function generatorDetails(verdict, room) {
	if (!room.generator || verdict.health === null || !saturated(verdict.health)) return [];
	const rows = resources(verdict.health).map(({ name, observed, budget, state }) => {
		const over = state === "over";
		const word = over ? "✕ **over**" : state === "fit" ? "○ fit" : state;
		return [
			name,
			over ? `**${observed}**` : observed,
			budget,
			word
		];
	});
	return details("Generator", markdownTable([
		"Resource",
		"Observed",
		"Budget",
		"State"
	], "lrrl", rows));
}
/** How to run it again; what it was compared with; how fit the generator was; what it cost. */
function reproduceDetails(verdict, reproduce) {
	const baseline = baselineLine(verdict);
	const generator = verdict.health === null ? null : `Generator ${generatorWords(verdict.health)}.`;
	const cost = verdict.duration > 0 ? `Cost: ${costSentence(verdict)}.` : null;
	const lines = [
		isOfSeveral(verdict) ? runsLine(verdict) : null,
		baseline,
		generator,
		cost
	].filter((line) => line !== null);
	const title = lines.length === 0 ? "Reproduce" : "Reproduce; baseline, generator and cost";
	return details(title, [...fence(reproduce, "sh"), ...lines.length === 0 ? [] : [lines.join(" ")]]);
}
/** Every run's figure: the best is never picked. */
function runsLine(verdict) {
	const figures = figuresSentence(verdict, MARKDOWN);
	return `${decidedSentence(verdict)}${figures === null ? "" : ` (${figures})`}. Sockets, closes and generator are of the last.`;
}
function baselineLine(verdict) {
	const parts = [
		baselineSentence,
		seriesSentence,
		storedSentence
	].map((fact) => fact(verdict, MARKDOWN)).filter((part) => part !== null);
	return parts.length === 0 ? null : `Baseline: ${parts.join("; ")}.`;
}

// src/report/markdown.ts
/** A longer comment is not read. */
const MOST_LINES = 59;
/** From generous to bare; the first that fits is used. The last always does. */
const ROOMS = [
	{
		slos: 8,
		key: 5,
		other: 8,
		closes: 6,
		generator: true
	},
	{
		slos: 5,
		key: 4,
		other: 3,
		closes: 4,
		generator: true
	},
	{
		slos: 4,
		key: 3,
		other: 2,
		closes: 3,
		generator: false
	},
	{
		slos: 3,
		key: 3,
		other: 0,
		closes: 2,
		generator: false
	}
];
/**
* The verdict as a comment on a pull request (GitHub Flavored Markdown): under 60 lines and six columns. Begins with
* the marker by which the comment is found again; ends with a line end.
*/
function markdownReport(verdict, extra) {
	const comments = ROOMS.map((room) => comment(verdict, extra, room));
	return `${(comments.find((lines) => lines.length <= MOST_LINES) ?? comments[comments.length - 1]).join("\n")}\n`;
}
function comment(verdict, extra, room) {
	const name = MARKDOWN.name(verdict.plan.name || verdict.plan.file);
	return [
		commentMarker(verdict.plan.file, verdict.plan.profile),
		`### Socketgate · ${name}: ${headingOf(verdict).markdown}`,
		...lead(verdict),
		...visibleTables(verdict, room).flatMap(section),
		...section(nextSteps(verdict)),
		...section(exitLine(verdict)),
		"",
		...otherDetails(verdict, room),
		...socketDetails(verdict, room),
		...generatorDetails(verdict, room),
		...reproduceDetails(verdict, extra.reproduce),
		"",
		footer(verdict, extra)
	];
}
/**
* The hidden first line of a comment. Two plans of one name, or one plan under two profiles, have comments of their
* own. Characters that could end an HTML comment are percent-encoded.
*/
function commentMarker(file, profile) {
	const encode = (text) => [...clean(text, 240)].map((character) => /[\w./-]/.test(character) ? character : percent(character)).join("");
	return `<!-- socketgate plan=${encode(file)} profile=${encode(profile)} -->`;
}
const percent = (character) => encodeURIComponent(character).replace(/[!'()*~]/g, hex);
const hex = (character) => `%${character.codePointAt(0).toString(16).toUpperCase()}`;
const section = (lines) => lines.length === 0 ? [] : ["", ...lines];
/** The sentence, then one line for each further reason. */
function lead(verdict) {
	const { alert } = headingOf(verdict);
	const others = furtherReasons(verdict, 3);
	const lines = [`**${MARKDOWN.prose(verdict.sentence)}**`, ...others.map((message) => MARKDOWN.prose(message))];
	return alert === null ? ["", ...lines] : [`> [!${alert}]`, ...lines.map((line) => `> ${line}`)];
}
/** Rows that are read without unfolding anything. */
function visibleTables(verdict, room) {
	const gates = keyTable(verdict, room);
	const slos = sloTable(verdict, room);
	return [...slosFirst(verdict) ? [slos, gates] : [gates, slos], failedTable(verdict, room)];
}
/** Steps where there is an order, alternatives where there is a choice. */
function nextSteps(verdict) {
	if (verdict.next.length === 0) return [];
	const choice = [
		"suspect",
		"no_baseline",
		"plan_changed"
	].includes(verdict.outcome);
	return ["**What to do next**", ...verdict.next.slice(0, 3).map((step) => MARKDOWN.prose(step)).map((item, index) => choice ? `- ${item}` : `${index + 1}. ${item}`)];
}
function exitLine(verdict) {
	const reason = exitReason(verdict);
	const exit = reason === "" ? [] : [`Exit code ${verdict.exit}: ${MARKDOWN.prose(reason)}.`];
	const notices = verdict.notices.slice(0, 3).map((notice) => `Note: ${MARKDOWN.prose(notice)}`);
	const lines = [...exit, ...notices];
	return lines.length === 0 ? [] : [lines.join(" ")];
}
function footer(verdict, extra) {
	const commit = commitShort(verdict, MARKDOWN);
	return `<sub>${[
		commit === null ? null : `build ${commit}`,
		verdict.plan.profile === "" ? null : `${MARKDOWN.name(verdict.plan.profile)} profile`,
		engineWords(verdict, MARKDOWN),
		`Socketgate ${MARKDOWN.name(extra.version)}`,
		machineSentence(verdict, MARKDOWN)
	].filter((part) => part !== null).join(" · ")}</sub>`;
}

// src/cli/results.ts
/** Texts of record.json and verdict.json: indented, since people read them. */
function jsonText(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
/** Records by the names of their files: `record.json`, of several runs `record-1.json` and so on. */
function recordTexts(records) {
	const name = (i) => records.length === 1 ? "record.json" : `record-${i + 1}.json`;
	return Object.fromEntries(records.map((record, i) => [name(i), jsonText(record)]));
}
/** Records of pairs by the names of their files: `base-1.json`, `candidate-1.json` and so on. */
function pairTexts(runs) {
	const counts = {
		base: 0,
		candidate: 0
	};
	return Object.fromEntries(runs.map(({ side, record }) => [`${side}-${++counts[side]}.json`, jsonText(record)]));
}
/** The verdict in a folder of its own below `out`. */
async function writeVerdict(out, name, verdict) {
	await writeResults(await makeOut(join(out, name), out), {
		"verdict.json": jsonText(verdict),
		"report.md": markdownReport(verdict, {
			version: VERSION,
			reproduce: "npx github:OWNER/socketgate demo"
		})
	});
}

export { readDemoPlan as A, MODES as C, readFailOn as D, isCI as E, terminalReport as F, openStore as I, unpack$1 as L, readVuBundle as M, reason as N, RECORD_FILE as O, writeResults as P, checkRecord as R, createLog as S, gateRequest as T, readSummary as _, markdownReport as a, startChild as b, machineFacts as c, functions as d, literal as f, isSummary as g, k6Options as h, writeVerdict as i, readPlan as j, makeOut as k, machineProbe as l, judgedByUsAlone as m, pairTexts as n, createOutside as o, settingsOf as p, recordTexts as r, createOrigin as s, jsonText as t, findK6 as u, summaryKind as v, engineChoice as w, safeLine as x, settlesWithin as y, isSeriesKey as z };