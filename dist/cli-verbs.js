import { i as __toESM, n as __exportAll } from "./cli-rolldown-runtime.js";
import { C as cut$2, S as spelled, _ as lookOf, a as text, b as escaped, c as readFailOn, d as MODE_FAILS, f as OUTCOMES, g as Failure, h as nearest, i as choice, l as readPairs, m as outcomeRow, n as helpOf, o as texts, p as byPrecedence, r as VERBS, s as MODES, u as FAIL_ON_WORDS, v as clean, w as replaceUnseen, x as printable, y as oneLine } from "./cli-start.js";
import { t as eastAsianWidth } from "./cli-get-east-asian-width.js";
import { t as require_ipaddr } from "./cli-ipaddr.js";
import { n as bytesToHex, r as utf8ToBytes, t as sha256$1 } from "./cli-noble-hashes.js";
import { t as validate } from "./cli-plan-validator.js";
import { t as require_dist } from "./cli-yaml.js";
import { t as require_dist$1 } from "./cli-cookie.js";
import { n as import_websocket_server, t as import_websocket } from "./cli-ws.js";
import { t as unpackTar } from "./cli-modern-tar.js";
import { t as require_yauzl } from "./cli-yauzl.js";
import { promisify } from "node:util";
import { basename, delimiter, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { access, link, lstat, mkdir, mkdtemp, open, readFile, readdir, realpath, rename, rm, rmdir, stat, unlink, writeFile } from "node:fs/promises";
import { gunzip, gunzipSync, gzipSync } from "node:zlib";
import { closeSync, constants, fstatSync, lstatSync, mkdtempSync, openSync, readFileSync, readSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { execFile, spawn } from "node:child_process";
import { platform } from "node:process";
import { Readable } from "node:stream";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import * as http from "node:http";
import { Agent, createServer, request as request$1 } from "node:http";
import * as https from "node:https";
import { Agent as Agent$1, request as request$2 } from "node:https";
import { lookup } from "node:dns";
import { connect, isIP } from "node:net";
import { connect as connect$1 } from "node:tls";
import { lookup as lookup$1 } from "node:dns/promises";
import { AsyncLocalStorage } from "node:async_hooks";
import { arch, availableParallelism, cpus, homedir, hostname, platform as platform$1, tmpdir, userInfo } from "node:os";
import { once } from "node:events";
import { createInterface } from "node:readline";

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
const NAME$5 = /^\d{4}-\d\d-\d\d-[A-Za-z0-9._-]{1,80}-\d{1,6}\.json\.gz$/;
/** Whether a folder's name is a series' key: 12 hex digits. */
function isSeriesKey(name) {
	return KEY.test(name);
}
/** Whether a file's name is a record's; whatever else lies in the folder is not ours, and is left alone. */
function isRecordName(name) {
	return NAME$5.test(name);
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

// src/baseline/file/shape.ts
const expects = (what, test) => (value, path) => test(value) ? void 0 : `${path} is not ${what}`;
const aString = expects("a text", (value) => typeof value === "string");
const aBoolean = expects("true or false", (value) => typeof value === "boolean");
const aNumber = expects("a finite number", (value) => Number.isFinite(value));
const aCount = expects("a whole number from 0", (value) => Number.isSafeInteger(value) && Number(value) >= 0);
const anAmount = expects("a number from 0", (value) => Number.isFinite(value) && Number(value) >= 0);
/** One of a few words. */
function oneOf$1(...words) {
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
const row$2 = {
	metric: aString,
	tags: mapOf(aString),
	count: aCount
};
const named$2 = (names, shape) => Object.fromEntries(names.map((name) => [name, shape]));
const trendFields = {
	...row$2,
	distinct: nullOr(aCount),
	...named$2([
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
	...named$2([
		"p25",
		"p75",
		"p90",
		"p975",
		"p999"
	], optional(aNumber)),
	summaryOnly: oneOf$1(true)
});
const trend$1 = (value, path) => isObject(value) && value.summaryOnly !== void 0 ? summaryTrend(value, path) : wholeTrend(value, path);
const stats = byKind({
	trend: trend$1,
	counter: objectOf({
		...row$2,
		total: aNumber,
		rate: aNumber
	}),
	rate: objectOf({
		...row$2,
		trues: aCount,
		rate: aNumber
	}),
	gauge: objectOf({
		...row$2,
		last: aNumber,
		min: aNumber,
		max: aNumber
	})
});
const provenance = objectOf({
	tool: aString,
	engine: objectOf({
		name: oneOf$1("k6", "embedded"),
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
const share$2 = objectOf({
	metric: aString,
	scenario: aString,
	feed: nullOr(aString),
	name: optional(aString),
	bad: aCount,
	n: aCount,
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
	text: optional(aString),
	ms: optional(aNumber)
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
const measured$2 = objectOf({
	threshold: aString,
	actual: nullOr(aNumber),
	n: anAmount,
	distinct: nullOr(aCount),
	beyond: nullOr(aCount)
});
const record = objectOf({
	version: oneOf$1(1),
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
	measured: listOf(measured$2),
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
	shares: optional(listOf(share$2)),
	held: optional(listOf(held)),
	seen: optional(listOf(seen)),
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
	companions: optional(listOf(objectOf({
		name: aString,
		ended: aString,
		detail: aString,
		stats: listOf(stats)
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
	const wrong = wrongIn(text);
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
function wrongIn(text) {
	try {
		return checkRecord(parseForeign(text));
	} catch (error) {
		return error.message;
	}
}
function damaged(file, what) {
	return new StoreError(`${file} is damaged: ${what}. Restore it, or remove it; a damaged record is never taken for an empty history`);
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

// src/baseline/file/prune.ts
/** Parts of a request's time: useful for looking, hardly ever gated. */
const DETAIL$1 = /^(http_req_(blocked|connecting|tls_handshaking|sending|waiting|receiving)|iteration_duration|data_|vus)/;
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
	const ranked = plain.stats.toSorted((a, b) => rank(a, read) - rank(b, read) || order(a, b));
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
function rank(row, read) {
	if (read.has(formatSelector(row))) return 0;
	const detail = row.kind === "gauge" || DETAIL$1.test(row.metric) ? 100 : 0;
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

// src/files/unsuitable.ts
/** What stands there may not be read: no regular file, or too large. The message may be shown. */
var Unsuitable = class extends Error {};
function notRegular() {
	return new Unsuitable("it is not a regular file");
}
/** `most` in bytes. */
function tooLarge$1(most) {
	const kib = most / 1024;
	const size = kib % 1024 === 0 ? `${kib / 1024} MiB` : Number.isInteger(kib) ? `${kib} KiB` : `${most} bytes`;
	return new Unsuitable(`it has more than ${size}`);
}

// src/files/bounded.ts
const PIECE$1 = 65536;
/**
* The bytes of a regular file, `most` of them at most, and when it was last changed (epoch ms). Never waits, as for the
* writer of a named pipe, and never believes a size: files of /proc state none.
*
* @param links whether a symbolic link in the last place is followed.
* @throws {Unsuitable} or what the system throws.
*/
async function readBounded(path, most, links = "followed") {
	const nofollow = links === "refused" ? constants.O_NOFOLLOW ?? 0 : 0;
	const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | nofollow);
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
		const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(PIECE$1), 0, PIECE$1);
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
	for (const entry of (await list(join(root, key))).filter(({ name }) => isRecordName(name))) {
		const file = join(root, key, entry.name);
		refuseLink(entry, file);
		runs.push({
			file: `${key}/${entry.name}`,
			record: await readRecord(file, key)
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
		await makeFolder(folder);
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

// src/model/numbers.ts
/** How every report and sentence writes its figures: one module, so that they agree. */
/** Stands before every unit, so that no line ends between a figure and its unit. */
const NBSP = "\xA0";
/** Not measured. */
const NONE = "–";
const MINUS$1 = "−";
/** Signs with a real minus; zero never has one. */
function signed(digits) {
	return /^-[0.,]*$/.test(digits) ? digits.slice(1) : digits.replace("-", MINUS$1);
}
function fixed(value, decimals) {
	const [whole = "0", rest] = value.toFixed(decimals).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return signed(rest === void 0 ? grouped : `${grouped}.${rest}`);
}
/** A whole number with thousands by comma: `73,112`. */
function integer(value) {
	return Number.isFinite(value) ? fixed(value, 0) : "–";
}
/** Three significant digits without a unit: `1.99`, `54`, `270`, `2,710`. */
function three(value) {
	if (!Number.isFinite(value)) return "–";
	const size = Math.abs(Number(value.toPrecision(3)));
	if (size === 0) return "0";
	if (size < 10) return fixed(value, 2);
	return Number.isInteger(value) || size >= 100 ? fixed(value, 0) : fixed(value, 1).replace(/\.0$/, "");
}
/** Milliseconds to 0.1, from 100 on whole: `0.8 ms`, `77.7 ms`, `2,710 ms`. */
function milliseconds(value) {
	if (value === null || !Number.isFinite(value)) return "–";
	return `${fixed(value, Math.abs(value) < 99.95 ? 1 : 0)}${"\xA0"}ms`;
}
/**
* A share (0..1) as a percentage: whole, but with more digits where a whole one would hide what is judged, near 0
* and near 1: `0.48 %`, `2.5 %`, `41 %`, `99.7 %`.
*/
function percentage(share) {
	if (share === null || !Number.isFinite(share)) return "–";
	if (share > 0 && share < 5e-5) return `under${"\xA0"}0.01${"\xA0"}%`;
	if (share > .99995 && share < 1) return `over${"\xA0"}99.99${"\xA0"}%`;
	const distance = share >= 0 && share < 1 ? Math.min(share, 1 - share) : 1;
	const decimals = distance < .01 ? 2 : distance < .1 ? 1 : 0;
	return `${fixed(share * 100, decimals)}${"\xA0"}%`;
}
/** A share (0..1) of a resource, whole: `41 %`. */
function whole$1(share) {
	return share === null || !Number.isFinite(share) ? "–" : `${fixed(share * 100, 0)}${"\xA0"}%`;
}
/** A relative change: `+33 %`, `−3 %`, `0 %`. */
function change(share) {
	if (share === null || !Number.isFinite(share)) return "–";
	const text = fixed(share * 100, 0);
	return `${text !== "0" && share > 0 ? "+" : ""}${text}${"\xA0"}%`;
}
/** A spread around a median: `±9 %`. */
function spread(share) {
	if (share === null || !Number.isFinite(share)) return "–";
	return `±${fixed(Math.abs(share) * 100, 0)}${"\xA0"}%`;
}
/** Bytes on the wire, decimal: `412 B`, `41 kB`, `0.7 MB`, `8.4 MB`, `1.2 GB`. */
function bytes(value) {
	if (value === null || !Number.isFinite(value)) return "–";
	if (value < 1e3) return `${fixed(value, 0)}${"\xA0"}B`;
	if (value < 1e5) return `${fixed(value / 1e3, 0)}${"\xA0"}kB`;
	return value < 1e9 ? `${fixed(value / 1e6, 1)}${"\xA0"}MB` : `${fixed(value / 1e9, 1)}${"\xA0"}GB`;
}
/** Bytes of memory, binary: `240 MiB`, `1.2 GiB`. */
function memory(value) {
	if (value === null || !Number.isFinite(value)) return "–";
	const mebi = value / 2 ** 20;
	return mebi < 1024 ? `${fixed(mebi, 0)}${"\xA0"}MiB` : `${fixed(mebi / 1024, 1)}${"\xA0"}GiB`;
}
/** z and its limit: `2.4`. */
function score(value) {
	return value === null || !Number.isFinite(value) ? "–" : fixed(value, 1);
}
/** A measured figure with its unit. Null: nothing was measured. */
function figure$2(value, unit) {
	if (value === null || !Number.isFinite(value)) return "–";
	switch (unit) {
		case "ms": return milliseconds(value);
		case "share": return percentage(value);
		case "bytes": return bytes(value);
		case "per-second": return `${three(value)}${"\xA0"}/s`;
		case "count": return Number.isInteger(value) ? integer(value) : three(value);
	}
}
/** A bound as its author wrote it: never rounded, so that 99.95 stays 99.95. */
function bound$1(value, unit) {
	const written = unit === "share" ? Number((value * 100).toPrecision(12)) : value;
	const [whole = "0", rest] = String(written).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	const digits = signed(rest === void 0 ? grouped : `${grouped}.${rest}`);
	const units = {
		ms: "ms",
		share: "%",
		bytes: "B",
		count: "",
		"per-second": "/s"
	}[unit];
	return units === "" ? digits : `${digits}${"\xA0"}${units}`;
}
/** A position in the run, from ms: `1:14`, `1:02:05`. */
function clock$1(ms) {
	const seconds = Number.isFinite(ms) ? Math.max(0, Math.round(ms / 1e3)) : 0;
	const two = (value) => String(value).padStart(2, "0");
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
	return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
/** A length of time in words, from ms: `250 ms`, `42 s`, `1 min 12 s`, `2 h 05 min`. */
function length(ms) {
	if (!Number.isFinite(ms)) return "–";
	if (ms < 1e3) return milliseconds(ms).replace(".0", "");
	const seconds = Math.round(ms / 1e3);
	if (seconds < 60) return `${seconds}${"\xA0"}s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes}${"\xA0"}min${seconds % 60 ? ` ${seconds % 60}${"\xA0"}s` : ""}`;
	const rest = String(minutes % 60).padStart(2, "0");
	return `${Math.floor(minutes / 60)}${"\xA0"}h ${rest}${"\xA0"}min`;
}
const UNIT = /(\d) (?=(?:ms|s|min|h|%|B|kB|MB|GB|KiB|MiB|GiB|\/s)(?![\w/]))/g;
/** Stands before its figure. */
const SYMBOL = /(?<![\w-])([nNz]) (?=[\d−])/g;
/** Binds each unit of a finished sentence to its figure, and each figure to the letter that says what it is. */
function bindUnits(text) {
	return text.replace(UNIT, `$1${"\xA0"}`).replace(SYMBOL, `$1${"\xA0"}`);
}
/** `1 socket`, `20 sockets`. */
function counted$1(n, one, many = `${one}s`) {
	return `${integer(n)} ${n === 1 ? one : many}`;
}
/** An ISO time as `2026-11-23 17:51 UTC`; anything else is not measured. */
function utc(iso) {
	const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(iso ?? "");
	return match ? `${match[1]} ${match[2]} UTC` : "–";
}
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** Two ISO dates as `12 to 23 Nov`, `30 Oct to 2 Nov`, `30 Dec 2025 to 2 Jan 2026`, or one day. */
function dates(from, to) {
	const a = day(from);
	const b = day(to);
	if (a === null || b === null) return "–";
	if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} to ${b.day} ${b.month} ${b.year}`;
	if (a.month !== b.month) return `${a.day} ${a.month} to ${b.day} ${b.month}`;
	return a.day === b.day ? `${b.day} ${b.month}` : `${a.day} to ${b.day} ${b.month}`;
}
function day(iso) {
	const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
	const month = MONTHS[Number(match?.[2]) - 1];
	return match && month ? {
		year: match[1],
		month,
		day: Number(match[3])
	} : null;
}

// src/report/words/drifted.ts
/** Rows whose newest runs left their frozen reference. */
function drifted({ drift = [] }) {
	return drift.filter(({ verdict }) => verdict === "drift");
}
/** What the reference is: `oldest 10 runs`, `10 runs up to v1.4.0`, `10 runs since the acceptance`. */
function referenceWords$1({ from, tag, referenceRuns }, sink) {
	const runs = counted$1(referenceRuns, "run");
	if (from === "accepted") return `${runs} since the acceptance`;
	return from === "tag" ? `${runs} up to ${sink.name(tag ?? "a tag")}` : `oldest ${runs}`;
}
/** That nothing crept, with the nearest figure; null where something did, or no reference is there. */
function steadySentence({ drift = [] }, sink) {
	const nearest = [...drift].sort((a, b) => b.recent / b.limit - a.recent / a.limit)[0];
	if (nearest === void 0 || drift.some(({ verdict }) => verdict === "drift")) return null;
	const { name, recent, recentRuns, reference, limit, unit } = nearest;
	const many = drift.length > 1 ? ` of ${integer(drift.length)} rows, nearest` : "";
	const against = `${figure$2(reference, unit)} in the ${referenceWords$1(nearest, sink)}`;
	return `none${many === "" ? ":" : `${many}:`} ${sink.name(name)} ${figure$2(recent, unit)} in the newest ${counted$1(recentRuns, "run")}, ${against}; limit ${figure$2(limit, unit)}`;
}

// src/report/words/facts.ts
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
function demand$2(row) {
	return `${OPERATORS[row.operator] ?? "against"} ${bound$1(row.expected, row.unit)}`;
}
/** How many SLOs came out how: `4 of 5 met, 1 failed`. */
function sloCount$1(slos) {
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
	const shown = first ? `; ${sink.name(first.name)} ${figure$2(first.actual, first.unit)}, ${demand$2(first)}` : "";
	return `${sloCount$1(slos)}${shown}`;
}
/** As short as a table's cell has to be. */
const UNITS$2 = { "socket-seconds": "socket‑s" };
/** `73,112`, what that counts if not samples, and how many are distinct where they can be told apart. */
function samples$2(row) {
	const distinct = row.distinct === null || row.distinct === row.n ? "" : `, ${integer(row.distinct)} distinct`;
	const counts = row.counts ?? row.of;
	const what = counts === void 0 ? "" : `${"\xA0"}${UNITS$2[counts] ?? counts}`;
	return `${integer(row.n)}${what}${distinct}`;
}
/** What was compared with: where, how many runs, when. Null: nothing was asked for and nothing gated. */
function baselineSentence(verdict, sink) {
	const { baseline } = verdict;
	if (baseline === null) return null;
	if (baseline.where === null) return "none was asked for; --baseline dir:PATH compares and stores";
	const where = sink.code(baseline.where);
	if (baseline.runs > 0) return `${counted$1(baseline.runs, "run")}, ${dates(baseline.from, baseline.to)}, in ${where}`;
	return `${where} holds no run of this series, ${baseline.others === 0 ? "nor any other" : `but ${counted$1(baseline.others, "other")}`}`;
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
/** The sentence, without the number of further reasons: they are listed below it. */
function leadSentence({ sentence }) {
	return ended$1(opened(sentence.replace(/ And [\d,]{1,9} more of the kind\./, "")));
}
/** Names keep their letters: only a word that begins sentences of ours is written as one. */
function opened(text) {
	return /^(?:a|it|no|nothing|service|target|the|this) /.test(text) ? capital$2(text) : text;
}
function ended$1(text) {
	const line = text.trim();
	return line === "" || /[.:?!]$/.test(line) ? line : `${line}.`;
}
function capital$2(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** All reasons but the first, which the sentence tells; each once, at most `most` of them. */
function furtherReasons({ outcome, reasons }, most) {
	const others = reasons.slice(1).filter((reason) => reason.outcome !== "no_baseline" || outcome !== "no_baseline");
	const further = [...new Set(others.map(({ message }) => message))];
	const more = further.length - most;
	if (more <= 0) return further.map(ended$1);
	return [...further.slice(0, most - 1).map(ended$1), `And ${integer(more + 1)} more, in verdict.json.`];
}

// src/model/budget.ts
/**
* What the generator may use of itself before it measures itself instead of the service (design.md section 5).
* Over any of them no latency is judged. Shares are 0..1.
*/
const GENERATOR_BUDGET = {
	/** ms between the wire and the script, p99 of `gen_lag`. */
	lagP99: 10,
	/** Of all cores the engine can use, p95. */
	cpuP95: .8,
	/** CPU time that the host took away, p95. */
	stealP95: .05,
	/** Iterations that an arrival rate could not start. */
	droppedIterations: 0
};

// src/report/words/generator.ts
const LAG_BUDGET = bound$1(GENERATOR_BUDGET.lagP99, "ms");
/** Every resource of the generator, in the order in which they are shown. */
function resources(health) {
	const { lagP99, cpuP95, stealP95, droppedIterations, memoryPeak, descriptorLimit } = health;
	const most = GENERATOR_BUDGET;
	const cpu = `${whole$1(cpuP95)} of ${health.cores} cores`;
	return [
		{
			name: "Lag between wire and script, p99",
			observed: `${milliseconds(lagP99)}, n ${integer(health.lagSamples)}`,
			budget: LAG_BUDGET,
			state: state(lagP99, most.lagP99)
		},
		{
			name: "CPU, p95",
			observed: cpu,
			budget: whole$1(most.cpuP95),
			state: state(cpuP95, most.cpuP95)
		},
		{
			name: "CPU steal, p95",
			observed: whole$1(stealP95),
			budget: whole$1(most.stealP95),
			state: state(stealP95, most.stealP95)
		},
		{
			name: "Iterations dropped",
			observed: integer(droppedIterations),
			budget: integer(most.droppedIterations),
			state: state(droppedIterations, most.droppedIterations)
		},
		{
			name: "Memory, peak",
			observed: memory(memoryPeak),
			budget: "–",
			state: state(memoryPeak, null)
		},
		{
			name: "File descriptors, limit",
			observed: descriptorLimit === null ? "–" : integer(descriptorLimit),
			budget: "–",
			state: state(descriptorLimit, null)
		}
	];
}
function state(value, most) {
	if (value === null) return "not measured";
	if (most === null) return "no budget";
	return value > most ? "over" : "fit";
}
/** Whether a resource was over its budget, so that the generator measured itself. */
function saturated(health) {
	return health !== null && resources(health).some((resource) => resource.state === "over");
}
/** `fit: lag p99 0.8 ms (budget 10 ms, n 812), CPU p95 41 %, nothing dropped`. */
function generatorWords(health) {
	const { lagP99, cpuP95, stealP95, droppedIterations } = health;
	const words = [
		lagP99 === null ? "lag not measured" : `lag p99 ${milliseconds(lagP99)} (budget ${LAG_BUDGET}, n ${integer(health.lagSamples)})`,
		cpuP95 === null ? "CPU not measured" : `CPU p95 ${whole$1(cpuP95)}`,
		...state(stealP95, GENERATOR_BUDGET.stealP95) === "over" ? [`steal p95 ${whole$1(stealP95)}`] : [],
		droppedIterations === 0 ? "nothing dropped" : `iterations dropped ${integer(droppedIterations)}`
	];
	return `${saturated(health) ? "saturated" : "fit"}: ${words.join(", ")}`;
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

// src/report/words/words.ts
const ROW_WORDS = {
	fail: {
		word: "fail",
		tone: "fail"
	},
	suspect: {
		word: "suspect",
		tone: "doubt"
	},
	inconclusive: {
		word: "inconclusive",
		tone: "doubt"
	},
	indicative: {
		word: "indicative",
		tone: "none"
	},
	not_judged: {
		word: "not judged",
		tone: "none"
	},
	no_baseline: {
		word: "no baseline",
		tone: "none"
	},
	same: {
		word: "same",
		tone: "quiet"
	},
	met: {
		word: "met",
		tone: "quiet"
	}
};
/** The word and tone of a row. */
function rowWord(verdict) {
	return ROW_WORDS[verdict];
}
/** A shape for every tone, so that none is told by colour alone. */
const MARKS = {
	quiet: "○",
	doubt: "◆",
	fail: "✕",
	none: "–"
};
/** The order in which rows are read: what needs somebody first. */
function byWeight(a, b) {
	const order = Object.keys(ROW_WORDS);
	return order.indexOf(a) - order.indexOf(b);
}
const HEADINGS = {
	pass: heading("quiet", "PASS", "pass", null),
	slo: heading("fail", "FAIL: SLO", "fail (SLO)", "CAUTION"),
	regression: heading("fail", "FAIL: regression", "fail (regression)", "CAUTION"),
	suspect: heading("doubt", "SUSPECT", "suspect", "WARNING"),
	inconclusive: heading("doubt", "INCONCLUSIVE", "inconclusive", "WARNING"),
	no_baseline: heading("doubt", "NO BASELINE: SLOs met", "SLOs met, no baseline yet", "NOTE"),
	plan_changed: heading("doubt", "PLAN CHANGED: not compared", "plan changed, not compared", "IMPORTANT"),
	target: heading("fail", "TARGET: no verdict", "no verdict (target)", "WARNING"),
	engine: heading("fail", "ENGINE: no verdict", "no verdict (engine)", "WARNING"),
	plan: heading("fail", "PLAN", "no verdict (plan)", "WARNING"),
	policy: heading("fail", "POLICY: refused", "no verdict (policy)", "WARNING"),
	usage: heading("fail", "USAGE", "no verdict (usage)", "WARNING"),
	store: heading("fail", "STORE: the baseline failed", "baseline failed (store)", "WARNING"),
	internal: heading("fail", "INTERNAL: Socketgate failed", "no verdict (internal)", "WARNING"),
	cancelled: heading("doubt", "CANCELLED: not judged", "cancelled, not judged", "WARNING"),
	skipped: heading("none", "SKIPPED: nothing was measured", "skipped, nothing was measured", "NOTE")
};
function heading(tone, terminal, markdown, alert) {
	return {
		tone,
		terminal,
		markdown,
		alert
	};
}
/** The heading of an outcome, with what this run adds to it. */
function headingOf(verdict) {
	const base = HEADINGS[verdict.outcome];
	if (verdict.outcome === "inconclusive" && saturated(verdict.health)) return {
		...base,
		terminal: `${base.terminal}: the generator was saturated`
	};
	if (verdict.outcome === "inconclusive") return {
		...base,
		...unconfirmed(verdict, base)
	};
	if (!(verdict.outcome === "slo" || verdict.outcome === "suspect" || verdict.outcome === "regression") || verdict.fails) return base;
	return {
		...base,
		terminal: `${base.terminal} (does not block)`,
		markdown: `${base.markdown}, not blocking`
	};
}
/** An inconclusive row over its limit has another weight than one that noise left open. */
function unconfirmed({ gates }, base) {
	const over = ({ verdict, level, z, zLimit }) => verdict === "inconclusive" && level === "key" && z !== null && zLimit !== null && z > zLimit;
	if (!gates.some(over)) return base;
	return {
		terminal: `${base.terminal}: over the limit, not confirmed`,
		markdown: `${base.markdown} (over the limit, not confirmed)`
	};
}
/** The heading where only the outcome is known. */
function headingOfOutcome(outcome) {
	return HEADINGS[outcome];
}
/** The outcome that decides the exit code, where the process fails. */
function deciding(verdict) {
	const named = (outcome) => outcomeRow(outcome).always || verdict.failOn.includes(outcome);
	return verdict.reasons.find((reason) => named(reason.outcome))?.outcome ?? verdict.outcome;
}
/** Why the process exits as it does, as a sentence for a sink's `prose`: regression is in fail_on. */
function exitReason(verdict) {
	if (verdict.fails) {
		const outcome = deciding(verdict);
		return outcomeRow(outcome).always ? `\`${outcome}\` always fails` : `\`${outcome}\` is in \`fail_on\``;
	}
	if (verdict.exitCode === 0) return "";
	return `\`${verdict.outcome}\`, code ${verdict.exitCode}, is not in \`fail_on\`; mode ${verdict.mode}`;
}

// src/report/words/rows.ts
/** Whether any gated figure was compared with stored runs. */
function compared$6(verdict) {
	return verdict.gates.some((row) => row.runs > 0);
}
/** Whether the SLOs are read before the gate: one is broken, or the gate had nothing to compare with. */
function slosFirst(verdict) {
	return !compared$6(verdict) || verdict.slos.some((row) => row.verdict === "fail");
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
function sloRows$1(verdict) {
	return [...verdict.slos].sort((a, b) => byWeight(a.verdict, b.verdict));
}
/** The unit of a row's figures: the rate of a counter is per second. */
function unitOf$1(row) {
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
	return row.verdict === "not_judged" ? "–" : figure$2(row.limit, unitOf$1(row));
}

// src/report/words/runs.ts
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
		clock$1(run.duration),
		...row === void 0 ? [] : [`${sink.name(row.name)} ${figure$2(row.values[i] ?? null, unitOf$1(row))}`],
		...run.ended === "clean" ? [] : [sink.name(run.ended)]
	]);
}
/** `75.0 ms, 80.6 ms, 84.2 ms`, and of which row: null where no row has the figures of all runs. */
function figuresSentence(verdict, sink) {
	const row = shownRow(verdict);
	if (row === void 0) return null;
	const figures = row.values.map((value) => figure$2(value, unitOf$1(row)));
	return `${sink.name(row.name)} in order of time: ${figures.join(", ")}`;
}
/** `3 runs on 3 machines decide; 2 more are not needed`. */
function decidedSentence(verdict) {
	const { runs, mostRuns = runs.length, outcome } = verdict;
	const where = `${counted$1(runs.length, "run")} on ${counted$1(machines(runs), "machine")}`;
	const rest = mostRuns - runs.length;
	if (runs.some(({ ended }) => ended !== "clean") || !verdict.complete) return `${where}; they were not completed`;
	const open = outcome === "inconclusive";
	const verb = open ? "do not decide" : "decide";
	if (rest <= 0) return `${where} ${verb}`;
	return `${where} ${verb}; ${open ? `the profile allows ${integer(rest)} more` : `${integer(rest)} more are not needed`}`;
}
/** Fewer stored runs find less than the simulation did. */
const SIMULATED_RUNS = 10;
/** What one run that passes would have missed: simulated for a p99 (docs/verdict.md, "What it finds"). Null: not known. */
function powerSentence({ outcome, runs, mostRuns = 1, paired, gates }) {
	if (outcome !== "pass" || runs.length !== 1 || mostRuns > 1 || paired !== void 0) return null;
	if (!gates.some((row) => row.level === "key" && row.unit === "ms" && row.stat === "p(99)" && row.runs >= SIMULATED_RUNS)) return null;
	return "One run never fails a row: simulated, it made about two in three tails suspect that were slowed by a quarter, and nine in ten that were slowed by half";
}
function machines(runs) {
	return new Set(runs.map(({ machine }) => machine)).size;
}

// src/model/close-codes.ts
/** RFC 6455 section 7.4.1 and IANA's WebSocket close code registry. */
const CODE_NAMES = {
	"1000": "normal",
	"1001": "going away",
	"1002": "protocol error",
	"1003": "unsupported data",
	"1005": "no status",
	"1006": "no close frame",
	"1007": "invalid payload",
	"1008": "policy violation",
	"1009": "message too big",
	"1010": "extension missing",
	"1011": "internal error",
	"1012": "service restart",
	"1013": "try again later",
	"1014": "bad gateway"
};
/** Who can have ended a socket, and how, as `ws_closes` tags it. */
const CLOSE_SIDES = [
	"service",
	"proxy",
	"plan",
	"generator",
	"unknown"
];
const CLOSE_HOWS = [
	"frame",
	"fin",
	"rst",
	"unanswered"
];
/** Whether a socket can have ended with it: RFC 6455, 7.4.2, or `none` where no code was seen. */
function isCloseCode(code) {
	return code === "none" || /^[1-4]\d{3}$/.test(code);
}
/** `internal error` of 1011; undefined for a code that nobody registered. */
function closeCodeName(code) {
	return Object.hasOwn(CODE_NAMES, code) ? CODE_NAMES[code] : void 0;
}

// src/report/words/closes.ts
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
function closeRows$1(closes) {
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
	const phases = tally$1(group.map((close) => [close.phase ?? "no phase", close.count]));
	const reasons = tally$1(group.flatMap((close) => close.reason ? [[close.reason, close.count]] : []));
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
function tally$1(pairs) {
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
	return Object.hasOwn(SIDES, side) && SIDES[side] || "an unknown side";
}
/** How it ended, where that is not a close frame; else empty. */
function howWords(how) {
	return Object.hasOwn(HOW, how) && HOW[how] || "";
}
/** `“send queue overflow” and 2 more`. */
function reasonWords(row, sink) {
	const [first] = row.reasons;
	if (first === void 0) return "";
	const more = row.reasons.length - 1;
	return `${sink.quote(first)}${more > 0 ? ` and ${counted$1(more, "other")}` : ""}`;
}
/** `118 closes, all 1000 (normal) by this plan`, or the census in one sentence, at most `most` kinds. */
function closesSentence(closes, sink, most = 4) {
	const rows = merged$1(closes);
	const total = rows.reduce((sum, row) => sum + row.count, 0);
	if (total === 0) return "none";
	const [only] = rows;
	if (rows.length === 1 && only) return `${counted$1(total, "close")}, all ${kind(only, sink)}`;
	const shown = rows.slice(0, most).map((row) => `${kind(row, sink)}: ${integer(row.count)}`);
	const rest = rows.slice(most).reduce((sum, row) => sum + row.count, 0);
	return `${[...shown, ...rest > 0 ? [`others: ${integer(rest)}`] : []].join("; ")}`;
}
function merged$1(closes) {
	return closeRows$1(closes.map((close) => ({
		...close,
		feed: null
	})));
}
function kind(row, sink) {
	const words = [howWords(row.how), reasonWords(row, sink)].filter((word) => word !== "").join(", ");
	return `${codeWords(row.code, sink)} by ${sideWords(row.side)}${words === "" ? "" : ` (${words})`}`;
}

// src/report/words/unplanned-closes.ts
/** The kind of a row in the stored runs; undefined where nothing is known of it. */
function storedOf(row, stored) {
	return stored?.kinds.find(({ code, side, how, feed }) => code === row.code && side === row.side && how === row.how && feed === row.feed);
}
/** `24`, `0 in all 10`, `1, in 6 of 10`: median of the stored runs, and in how many it was seen if not in all. */
function storedWords$1({ median, seen }, runs) {
	if (seen === 0) return runs === 1 ? "0" : `0 in all ${integer(runs)}`;
	const shown = figure$2(median, "count");
	return seen === runs ? shown : `${shown}, in ${integer(seen)} of ${integer(runs)}`;
}
/** What nobody planned, for the strip of a run: `1011: 17, 1006: 2`. Empty: nothing. */
function unplannedShort(closes, sink) {
	return [...unplanned(closes)].slice(0, MOST_SHORT).map(([code, { count }]) => `${shortCode(code, sink)}: ${integer(count)}`).join(", ");
}
/** The same for a sentence: `17 with 1011 (0 in all 10 stored runs), 2 with 1006`. */
function unplannedWords(closes, stored, sink) {
	return [...unplanned(closes)].slice(0, MOST_SHORT).map(([code, { count, rows }]) => {
		const before = isNew(rows, stored) ? ` (0 in ${counted$1(stored.runs, "stored run")})` : "";
		return `${integer(count)} with ${shortCode(code, sink)}${before}`;
	}).join(", ");
}
/** `1011 in none of 10 stored runs`: codes that nobody planned and none of them has. Empty: there is none. */
function newCodes(closes, stored, sink) {
	const shown = [...unplanned(closes)].filter(([, { rows }]) => isNew(rows, stored)).slice(0, MOST_SHORT).map(([code]) => shortCode(code, sink));
	return shown.length === 0 ? "" : `${shown.join(", ")} in none of ${counted$1(stored.runs, "stored run")}`;
}
function isNew(rows, stored) {
	return stored !== void 0 && rows.every((row) => storedOf(row, stored)?.seen === 0);
}
const MOST_SHORT = 3;
function shortCode(code, sink) {
	return code === "none" ? "no code" : sink.name(code);
}
function unplanned(closes) {
	const codes = /* @__PURE__ */ new Map();
	for (const row of closeRows$1(closes).filter((row) => !planned(row))) {
		const { count, rows } = codes.get(row.code) ?? {
			count: 0,
			rows: []
		};
		codes.set(row.code, {
			count: count + row.count,
			rows: [...rows, row]
		});
	}
	return new Map([...codes].sort((a, b) => b[1].count - a[1].count));
}

// src/report/words/traffic.ts
/** `118 connects, none failed; 118 subscribed, at most 20 open at once`. */
function socketsSentence(verdict, sink) {
	const { sockets } = verdict;
	if (sockets === null || sockets.tried === 0) return null;
	const failed = sockets.failed.reduce((sum, row) => sum + row.count, 0);
	const failures = failed === 0 ? "none failed" : `${integer(failed)} failed (${percentage(failed / sockets.tried)}): ${failedWords(sockets.failed, sink)}`;
	const unended = sockets.unended > 0 ? `; no close was seen of ${counted$1(sockets.unended, "socket")}` : "";
	const subscribed = sockets.opened === 0 ? "" : `; ${integer(sockets.subscribed)} of ${integer(sockets.opened)} subscribed, at most ${integer(sockets.peak)} open at once`;
	return `${counted$1(sockets.tried, "connect")}, ${failures}${subscribed}${unended}`;
}
/** `refused: 12, handshake (status 503): 3`, the most frequent first. */
function failedWords(failed, sink, most = 5) {
	const sorted = [...failed].sort((a, b) => b.count - a.count);
	const shown = sorted.slice(0, most).map((row) => `${failedWord(row, sink)}: ${integer(row.count)}`);
	const rest = sorted.slice(most).reduce((sum, row) => sum + row.count, 0);
	return [...shown, ...rest > 0 ? [`other reasons: ${integer(rest)}`] : []].join(", ");
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
	return `${counted$1(http.requests, "request")}, ${answered}, ${failed}`;
}
function statuses(byStatus, sink) {
	return Object.entries(byStatus).sort((a, b) => b[1] - a[1]).slice(0, 5).map(([status, n]) => `${status === "0" ? "no answer" : `status ${sink.name(status)}`}: ${integer(n)}`).join(", ");
}
/** The census in one sentence; null where the plan had no socket to close. */
function closesFact(verdict, sink) {
	if (verdict.sockets === null || verdict.sockets.tried === 0 && verdict.closes.length === 0) return null;
	const fresh = newCodes(verdict.closes, verdict.storedCloses, sink);
	return [closesSentence(verdict.closes, sink), fresh].filter((words) => words !== "").join("; ");
}
/** `1 min 12 s, 20 sockets at once, 0.7 MB`; of several runs their time together, and the bytes of the last. */
function costSentence(verdict) {
	const { runs } = verdict;
	const sockets = verdict.sockets === null ? [] : [`${counted$1(verdict.sockets.peak, "socket")} at once`];
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

// src/report/terminal/look.ts
/** Columns in use: lines over 120 are not read, under 72 a table has no room. */
function columns(look) {
	return Math.min(120, Math.max(72, Math.floor(look.width) || 80));
}
const ASCII = {
	"✕": "x",
	"○": "o",
	"◆": "*",
	"●": "o",
	"–": "-",
	"‑": "-",
	"−": "-",
	"±": "+-",
	"“": "\"",
	"”": "\"",
	"’": "'",
	"…": "...",
	"─": "-",
	"━": "=",
	"▏": "|",
	"┃": "|",
	"┼": "+",
	"·": "-",
	"→": "->",
	"×": "x",
	["\xA0"]: "\xA0"
};
/** The text as the look can show it: the same words without Unicode. No-break spaces stay until the line is made. */
function typeset(text, look) {
	if (look.unicode) return text;
	return text.replace(/[^\n -~]/gu, (character) => ASCII[character] ?? "?");
}
/** Colour is spent only on what needs somebody. */
function paint(text, tone, look) {
	const code = {
		fail: "1;31",
		doubt: "1;33",
		strong: "1",
		quiet: ""
	}[tone];
	return look.color && code !== "" ? `\u001b[${code}m${text}\u001b[0m` : text;
}
const TERMINAL = {
	name: (text) => clean(text),
	quote: (text) => `“${clean(text)}”`,
	code: (text) => clean(text),
	prose: (text) => bindUnits(clean(text, 600).replaceAll("`", ""))
};
/**
* Lines to text. What a CI runner could take for a workflow command is broken, without a change of width: the runner
* reads `::` at the start of a line, after spaces too, and `##[` anywhere (actions/runner: ActionCommand.cs).
*/
function finish(lines) {
	return `${lines.map((line) => line.replaceAll("\xA0", " ").replaceAll("##[", "##(").replace(/^(\s*)::/, "$1|:").trimEnd()).join("\n")}\n`;
}

// src/report/terminal/width.ts
/**
* Columns that a terminal gives a text. Foreign text has lost its joiners and selectors on its way here, so that every
* code point has a width of its own (Unicode Standard Annex 11; marks take none): string-width, which finds whole
* clusters with an Intl.Segmenter, would cost each start of the action half as much again.
*/
function widthOf(text) {
	if (/^[ -~]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) if (!/[\p{Mn}\p{Me}]/u.test(character)) width += eastAsianWidth(character.codePointAt(0));
	return width;
}

// src/report/terminal/layout.ts
/** Width of the labels at the left: `Generator    fit: …`. */
const LABEL = 13;
/** Breaks at spaces, and inside a word only where it is wider than the line. Never empty. */
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ").flatMap((part) => pieces(part, width))) if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}
/** Cuts a word that is too wide: behind the last `,` `/` `{` or `:` of its second half, else at the width. */
function pieces(word, width) {
	if (widthOf(word) <= width) return [word];
	const parts = [];
	let rest = [...word];
	while (rest.length > 1 && widthOf(rest.join("")) > width) {
		const fit = fitting(rest, width);
		const half = fit >> 1;
		const seam = rest.slice(half, fit).findLastIndex((character) => ",/{:".includes(character));
		const at = seam < 0 ? fit : half + seam + 1;
		parts.push(rest.slice(0, at).join(""));
		rest = rest.slice(at);
	}
	return [...parts, rest.join("")];
}
/** How many code points have room, marks along with their letter; one at least. They are more than fit. */
function fitting(characters, width) {
	let taken = 0;
	return Math.max(1, characters.findIndex((character) => {
		taken += widthOf(character);
		return taken > width;
	}));
}
const padEnd = (text, width) => text + " ".repeat(Math.max(0, width - widthOf(text)));
const padStart = (text, width) => " ".repeat(Math.max(0, width - widthOf(text))) + text;
/** A paragraph with every line indented. */
function paragraph(text, indent, look) {
	const margin = " ".repeat(indent);
	return wrap(typeset(text, look), columns(look) - indent).map((line) => margin + line);
}
/** `label        text`, the text wrapped under itself. */
function labelled(label, text, look) {
	const [first = "", ...rest] = wrap(typeset(text, look), columns(look) - LABEL);
	const margin = " ".repeat(LABEL);
	return [`${padEnd(typeset(label, look), 12)} ${first}`, ...rest.map((line) => margin + line)];
}
/** Steps with their numbers, wrapped under themselves. */
function numbered$1(items, look) {
	return items.flatMap((item, index) => {
		const [first = "", ...rest] = paragraph(item, 5, look);
		return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
	});
}
/** A table as wide as the look, a rule between groups. Cells stand one space apart, figures to the right. */
function table(head, groups, look) {
	const total = columns(look);
	const all = groups.flat().map((row) => row.cells.map((cell) => typeset(cell, look)));
	const widths = head.map((column, index) => column.flex ? 0 : Math.max(column.least ?? 0, widthOf(column.head), ...all.map((cells) => widthOf(cells[index] ?? ""))));
	const taken = widths.reduce((sum, width) => sum + width, 0) + 2 * (head.length - 1);
	const flexible = head.findIndex((column) => column.flex);
	if (flexible >= 0) widths[flexible] = Math.max(8, total - taken);
	const rule = typeset("─", look).repeat(total);
	const title = tableLines({ cells: head.map((column) => column.head) }, head, widths, look);
	return groups.filter((group) => group.length > 0).flatMap((group, index) => [...index === 0 ? title : [rule], ...group.flatMap((row) => tableLines(row, head, widths, look))]);
}
function tableLines(row, head, widths, look) {
	const wrapped = head.map((column, index) => {
		const cell = typeset(row.cells[index] ?? "", look);
		return column.flex ? wrap(cell, widths[index]) : [cell];
	});
	const height = Math.max(...wrapped.map((lines) => lines.length));
	return Array.from({ length: height }, (_, line) => head.map((column, index) => {
		const text = wrapped[index][line] ?? "";
		const cell = column.align === "left" ? padEnd(text, widths[index]) : padStart(text, widths[index]);
		return index === 0 && line === 0 && row.paint ? row.paint(cell) : cell;
	}).join("  "));
}

// src/report/terminal/drift.ts
const HEAD$1 = [
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
			figure$2(reference, unit),
			figure$2(recent, unit),
			change(row.change),
			figure$2(limit, unit)
		],
		paint: (cell) => paint(cell, "doubt", look)
	});
	const rows = drifted(verdict);
	return rows.length === 0 ? [] : table(HEAD$1, [rows.map(line)], look);
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
function mark$1(verdict) {
	const { word, tone } = rowWord(verdict);
	const loud = tone === "fail" || verdict === "suspect";
	return `${tone === "none" ? " " : MARKS[tone]} ${loud ? word.toUpperCase() : word}`;
}
function row$1(verdict, cells, look) {
	const { tone } = rowWord(verdict);
	const cell = (text) => paint(text, tone === "none" ? "quiet" : tone, look);
	return {
		cells: [mark$1(verdict), ...cells],
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
	const line = (gate) => row$1(gate.verdict, [
		TERMINAL.name(gate.name),
		figure$2(gate.baseline, unitOf$1(gate)),
		...wide ? [spread(gate.spread)] : [],
		figure$2(gate.actual, unitOf$1(gate)),
		changeWords(gate),
		limitWords(gate),
		...wide ? [
			scale(gate),
			samples$2({
				...gate,
				distinct: null
			}),
			integer(gate.runs)
		] : []
	], look);
	const { key, normal } = gateGroups(verdict);
	return table(head, [key.map(line), normal.map(line)], look);
}
/** All SLOs where nothing was compared, else those that are not met. */
function sloTable$1(verdict, look) {
	const rows = sloRows$1(verdict).filter((slo) => !compared$6(verdict) || slo.verdict !== "met");
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
		return row$1(slo.verdict, [
			`${TERMINAL.name(slo.name)}${slo.from === "default" ? " (default)" : ""}`,
			demanded,
			figure$2(slo.actual, slo.unit),
			samples$2({
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
		header$2(verdict, look),
		strips(verdict, look),
		sentences(verdict, look),
		...slosFirst(verdict) ? [sloTable$1(verdict, look), gateTable(verdict, look)] : [gateTable(verdict, look), sloTable$1(verdict, look)],
		driftTable(verdict, look),
		measured$1(verdict, look),
		next(verdict, look),
		ending(verdict, look)
	];
	return finish(blocks.filter((block) => block.length > 0).flatMap((block, i) => i > 0 ? ["", ...block] : block));
}
function header$2(verdict, look) {
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
	const peak = verdict.sockets === null ? "" : `, at most ${counted$1(verdict.sockets.peak, "socket")}`;
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
		...latency ? [`${TERMINAL.name(latency.name)} ${figure$2(latency.actual, latency.unit)}`] : [],
		...closes === "" ? [] : [closes]
	];
}
function sentences(verdict, look) {
	const { tone, terminal } = headingOf(verdict);
	const further = furtherReasons(verdict, 6);
	return [paint(typeset(`${MARKS[tone]} ${terminal}`, look), toneOf(tone), look), ...[leadSentence(verdict), ...further].flatMap((text) => paragraph(TERMINAL.prose(text), 2, look))];
}
const toneOf = (tone) => tone === "quiet" || tone === "none" ? "strong" : tone;
function measured$1(verdict, look) {
	if (verdict.provenance === null && verdict.health === null && verdict.slos.length === 0) return [];
	const last = `what follows is of run ${verdict.runs.length}`;
	return [
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

// src/app/files/own-files.ts
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
/** A file of this repository, from the bundle in dist/ as well as from here. */
function readOwn(path) {
	const from = (root) => readFile(new URL(`${root}${path}`, import.meta.url));
	return from("../").catch(() => from("../../../"));
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
		interrupt: () => void (platform === "win32" ? killTree(pid) : child.kill("SIGINT")),
		terminateGroup: () => platform === "win32" ? killTree(pid) : signalGroup(pid, "SIGTERM"),
		killGroup: () => platform === "win32" ? killTree(pid) : signalGroup(pid, "SIGKILL")
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
		detached: platform !== "win32",
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
			throw new Failure("engine", `the companion ${name} did not start: ${reason$1(error)}`);
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
			detail: reason$1(error)
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
			this.#broken = reason$1(error);
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
function reason$1(error) {
	return clean(error instanceof Error ? error.message : String(error));
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
/**
* Within any 2 s at most two seconds' worth, and what chance adds to them: 3 σ of a Poisson count, at least 10. A load
* that was planned right up to its cap is not stopped by its own jitter.
*/
function connectLimit(cap) {
	const most = Math.ceil(2 * cap + Math.max(10, 3 * Math.sqrt(2 * cap)));
	const times = [];
	return ({ metric, t, tags }) => {
		if (metric !== "ws_connect_failed" || tags.reason === "login") return null;
		times.push(t);
		while (t - times[0] > WINDOW$1) times.shift();
		if (times.length <= most) return null;
		return `more than ${integer(most)} sockets were dialled within 2 s, and the cap connects_per_second is ${integer(cap)}`;
	};
}
function messageLimit(cap) {
	let seen = 0;
	return ({ metric, value }) => {
		if (metric !== "ws_msgs_sent" && metric !== "ws_msgs_received") return null;
		seen += value;
		return seen <= cap ? null : `more messages were sent and received than the cap messages, ${integer(cap)}, allows`;
	};
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
* - `ended`: the plan ended the life, open or still dialling; tag `by`, as the virtual user calls it.
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
const CODES$1 = 16;
/** The value of LIFE for a user's turn. */
function lifeValue(user, turn) {
	return user * CODES$1 + TURNS[turn];
}
const BY_CODE$1 = new Map(Object.entries(TURNS).map(([turn, code]) => [code, turn]));
/** The user and the turn that a value of LIFE stands for; null for a turn that nobody here knows. */
function readLife(value) {
	const turn = BY_CODE$1.get(value % CODES$1);
	return turn === void 0 || value < 0 ? null : {
		user: Math.floor(value / CODES$1),
		turn
	};
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
/**
* Emitted by `vu/` beside `ws_message_latency`, with the same tags, a gauge: the message's `sent_at` (epoch ms), for the
* messages that `isWitness` picks. The evidence drops it after it has told from it how far messages fan out.
*/
const MESSAGE_SENT = "message_sent";
/** What `vu/` emits for the evidence alone: no plan can ask for it, and no record shows it. */
const INTERNAL = /* @__PURE__ */ new Set([
	FILLER,
	SCENARIO_START,
	MESSAGE_SENT,
	LIFE
]);
const { imul } = Math;
/**
* Picks about one moment of sending in sixteen, by a hash of the moment itself: every socket that receives a message
* picks the same ones, so that among the picked, receipts ÷ different moments is the fan-out of all (distinct sampling:
* Gibbons, VLDB 2001). Two receipts that differ only below 1 µs may be picked apart; equal ones never are.
*
* @param sentAt Epoch ms.
*/
function isWitness(sentAt) {
	let hash = imul(sentAt * 1e3, 2654435761);
	hash = imul(hash ^ hash >>> 15, 2246822507);
	return hash >>> 28 === 0;
}

// src/evidence/cube/column.ts
const FIRST$1 = 16;
const LARGEST$3 = 65536;
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
		const length = Math.min(LARGEST$3, Math.max(FIRST$1, this.#used * 2));
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
/** The most pairs of metric and tag set that a run may have. */
const MOST_SERIES = 2e4;
/** The tag in which a metric holds what the service chooses: beyond MOST_CHOSEN tag sets its values are one, `other`. */
const CHOSEN = /* @__PURE__ */ new Map([["ws_closes", "reason"], [LIFE, "code"]]);
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
function holds$1({ operator, bound }, actual) {
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
		tags: ["exchange"],
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
		tags: ["status", "reason"],
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
		promise: {
			is: "rate==1",
			where: "open-await"
		},
		noun: "subscribed sockets",
		description: "Opened sockets that finished their `open` steps."
	},
	ws_messages_matched: {
		kind: "counter",
		unit: "count",
		worse: "lower",
		needs: "no-sent-at",
		each: "message",
		noun: "matched messages",
		description: "Messages of a kind that has no `sent_at`."
	},
	ws_messages_malformed: {
		kind: "counter",
		unit: "count",
		worse: "higher",
		needs: "socket",
		noun: "malformed messages",
		description: "Frames that cannot be decoded as their matcher asks."
	},
	ws_messages_untimed: {
		kind: "counter",
		unit: "count",
		worse: "higher",
		needs: "sent-at",
		noun: "messages without a time",
		description: "Matched messages without a readable `sent_at`."
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
const METRICS = [...metrics(K6, "engine"), ...metrics(VIRTUAL_USER, "vu")];
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
		this.#stretches = stretchesOf(load, known, Number.isFinite(first) ? first : 0);
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
function kindOf$3(metric, statistics) {
	if (metric === "message_sent") return "trend";
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
	return [...cube].filter(([metric]) => metric !== MESSAGE_SENT).flatMap(([metric, cells]) => breakdowns(metric, cells).flatMap((names) => brokenDown(metric, cells, names)));
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

// src/evidence/cube/stats.ts
/** Null without cells. */
function figuresOf$3(group, cube, merger) {
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
function statsOf$1(group, figures, seconds) {
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

// src/evidence/beside.ts
/** What each companion measured, on the engine's timeline and apart from the engine's own figures. */
function besideOf(ends, leaves, moments) {
	return ends.map(({ name, how, detail }) => {
		return {
			name,
			ended: how,
			detail,
			stats: rowsOf$4(leaves.get(name), moments)
		};
	});
}
function rowsOf$4(leaves, moments) {
	const cells = (leaves?.all ?? []).flatMap((leaf) => cellsOf(leaf, kindOf$3(leaf.metric, void 0), moments));
	const cube = cubeOf(cells);
	const merger = new Merger();
	return groupsOf(cube).flatMap((group) => {
		const figures = figuresOf$3(group, cube, merger);
		return figures === null ? [] : [statsOf$1(group, figures, moments.duration / 1e3)];
	});
}

// src/text/secrets.ts
/** Characters of a line of a log. */
const LONGEST$5 = 300;
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
function safeLine(text, limit = LONGEST$5) {
	return cut$2(withoutSecrets(oneLine(text, " ", limit)), limit);
}

// src/evidence/census.ts
/** Reasons that are told apart in a record; the rest is `other`. */
const MOST_REASONS$1 = 20;
/** What the service said as it closed: one line, without what looks like a secret. Null: nothing. */
function reasonOf$3({ reason }) {
	return reason === void 0 ? null : safeLine(reason) || null;
}
/** How sockets ended, the most frequent first. */
function closesOf(cube) {
	const cells = cube.get("ws_closes") ?? [];
	const kept = frequentReasons(cube);
	const rows = cells.map(({ tags, sum }) => {
		const reason = reasonOf$3(tags);
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
	const counts = [...groupBy(cube.get("ws_closes") ?? [], (cell) => reasonOf$3(cell.tags) ?? "")].map(([reason, cells]) => ({
		reason,
		count: sumOf(cells, (cell) => cell.sum)
	}));
	counts.sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
	return new Set(counts.slice(0, MOST_REASONS$1).map(({ reason }) => reason));
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
		noRequests,
		noMessages
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
const LONGEST$4 = 160;
/** What the engine itself said first of what went wrong: its last words are often only where it stood. */
function firstError({ end }) {
	const said = end.log.find(({ level }) => level === "error")?.message;
	if (said === void 0) return "";
	return `; its first error: “${cut$2(said, LONGEST$4)}”`;
}
/** Nothing is missing by our fault; what the service owes is judged in rows. */
function isComplete(problems) {
	return problems.every(({ fault }) => fault === "service");
}
/** Sockets that the service left hanging: then k6 cannot end, and that is not k6's fault. */
function unanswered({ cube, sockets }) {
	const closes = total(cube, "ws_close_unanswered");
	const upgrades = sumOf(sockets.failed, (row) => row.reason === "timeout" ? row.count : 0);
	const parts = [...closes > 0 ? [counted$1(closes, "unanswered close")] : [], ...upgrades > 0 ? [counted$1(upgrades, "unanswered upgrade")] : []];
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
function ratesOf(scenario) {
	const stated = scenario.socket.messages.filter((messages) => messages.rate !== void 0);
	const byFeed = groupBy(stated, (messages) => feedOf(messages, scenario) ?? null);
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

// src/evidence/sockets.ts
/** What became of the run's sockets. */
function socketsOf$1(cube, peak) {
	const tries = cube.get("ws_connect_failed") ?? [];
	const upgraded = sumOf(cube.get("ws_connecting") ?? [], (cell) => isOpen$1(cell.tags.status) ? cell.count : 0);
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
function isOpen$1(status) {
	return status === "101";
}
/** The most sockets that were open at one moment. */
function peakOf$1(leaves) {
	const opens = [];
	const closes = [];
	for (const { metric, tags, column } of leaves) {
		const opening = metric === "ws_connecting" && isOpen$1(tags.status);
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
	const answered = (cube.get("ws_connecting") ?? []).filter(({ tags }) => tags.status && !isOpen$1(tags.status));
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

// src/evidence/lives/entries.ts
/** Every user's turns, by scenario. The order of the samples does not matter. */
function booksOf(leaves) {
	const scenarios = /* @__PURE__ */ new Map();
	for (const { metric, tags, column } of leaves) {
		if (metric !== "life_event") continue;
		const books = found$1(scenarios, tags.scenario ?? "", () => /* @__PURE__ */ new Map());
		column.forEach((t, value) => {
			const read = readLife(value);
			if (read !== null) found$1(books, read.user, () => []).push({
				t,
				turn: read.turn,
				tags
			});
		});
	}
	for (const [scenario, books] of scenarios) {
		for (const entries of books.values()) entries.sort((a, b) => a.t - b.t);
		nameStatuses(books, leaves, scenario);
	}
	return scenarios;
}
function found$1(map, key, make) {
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
		if (status === void 0 || status === "0" || isOpen$1(status)) continue;
		column.forEach((t, value) => {
			answers.push({
				t: t + value,
				status
			});
		});
	}
	return answers.sort((a, b) => a.t - b.t).map(({ status }) => status);
}

// src/evidence/lives/states.ts
/**
* ms after a close that the plan expects in which a socket that is not yet open again has lost nothing (plan-language:
* "Default SLOs", `within`).
*/
const EXCUSED$1 = 15e3;
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
		if (turn === "expected") excused = t + EXCUSED$1;
		if (turn === "open") excused = Number.NEGATIVE_INFINITY;
		state = stateAfter(entry, state);
	}
	until(end, state === "dialling" ? "plan" : state);
	return stays;
}
/** What a login and dial was, by the turn that ended it. */
function dialled(entry) {
	return entry.turn === "failed" && !isOurs(entry) ? "lost" : "plan";
}
/** A dial that the generator could not make says nothing about the service. */
function isOurs({ turn, tags }) {
	return turn === "failed" && tags.reason === "generator";
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
		if (turn === "expected") excused = t + EXCUSED$1;
		if (turn === "open") excused = Number.NEGATIVE_INFINITY;
	}
	return lives;
}
function newLife(wanted, excused, before) {
	return {
		wanted,
		excused,
		first: null,
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
			else if (!isOurs(entry)) life.first ??= { failed: tags.reason ?? "other" };
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
			if (life.opened === null && life.redials === 0) life.first ??= "cut";
			life.end ??= {
				t,
				turn,
				tags
			};
	}
}

// src/evidence/lives/regular.ts
/** So many ends are needed before their age is called regular. */
const FEWEST$1 = 5;
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
		while (to < sorted.length && together$1(sorted[from], sorted[to])) to++;
		if (to - from > best.n) best = {
			from,
			n: to - from
		};
	}
	if (best.n < FEWEST$1 || best.n < ages.length / 2) return null;
	return {
		ms: Math.round(sorted[best.from + Math.floor(best.n / 2)]),
		n: best.n
	};
}
function together$1(low, high) {
	return high - low <= Math.max(NARROWEST, SPREAD * (low + high) / 2);
}

// src/evidence/lives/shares.ts
/** The shares that one scenario's lives tell. A share of nothing is none. */
function sharesOf(lives, scenario, unanswered) {
	const awaits = scenario.socket.open.some((step) => step.await !== void 0);
	return [
		connects$1(lives),
		...awaits ? [subscriptions(lives)] : [],
		endings(lives),
		answers(lives, unanswered)
	].filter(({ n }) => n > 0);
}
/**
* Lives wanted, failed where the first dial did: further dials of `reopen` are beside it. A dial that the end of the
* plan cut tells nothing, unless no other of the scenario tells more: nothing that failed wholly is green.
*/
function connects$1(lives) {
	const counted = lives.filter(({ excused }) => !excused);
	const none = lives.every(({ opened }) => opened === null);
	const failures = counted.flatMap(({ first }) => {
		if (first === "cut") return none ? ["timeout"] : [];
		return first === null || first === "opened" ? [] : [first.failed];
	});
	const opened = counted.filter(({ first }) => first === "opened").length;
	return counts$1("ws_connect_failed", failures, opened + failures.length);
}
/** Opened lives that subscribed, or that will never: not those that an expected close or the plan's end came before. */
function subscriptions(lives) {
	const opened = lives.filter((life) => life.opened !== null);
	const failures = opened.flatMap(({ subscribed, unsubscribed, end }) => {
		if (subscribed) return [];
		if (unsubscribed) return ["unanswered"];
		return end?.turn === "early" ? [endWords(end.tags)] : [];
	});
	const done = opened.filter(({ subscribed }) => subscribed).length;
	return counts$1("ws_subscribed", failures, done + failures.length);
}
/** Lives that service, proxy or network ended before the plan did, of those that opened. */
function endings(lives) {
	const opened = lives.filter((life) => life.opened !== null);
	return counts$1("ws_ended_early", opened.flatMap(({ end }) => end?.turn === "early" ? [endWords(end.tags)] : []), opened.length);
}
/** Closes of the plan's own that nobody answered. */
function answers(lives, unanswered) {
	const closes = lives.filter(({ opened, end }) => opened !== null && end?.turn === "ended").length;
	return {
		metric: "ws_close_unanswered",
		bad: unanswered,
		n: Math.max(closes, unanswered)
	};
}
function counts$1(metric, failures, n) {
	if (failures.length === 0) return {
		metric,
		bad: 0,
		n
	};
	const reasons = /* @__PURE__ */ new Map();
	for (const reason of failures) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
	const sorted = [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	return {
		metric,
		bad: failures.length,
		n,
		reasons: Object.fromEntries(sorted)
	};
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
		wanted: new Map([...scenarios].map(([name, books]) => [name, wantedBy(books)]))
	};
}
function wantedBy(books) {
	return [...books.values()].flat().filter(({ turn }) => turn === "wanted").length;
}
function accountOfScenario(name, scenario, books, leaves, moments) {
	const of = {
		scenario: name,
		feed: scenario.tags.feed ?? null
	};
	const lives = [...books.values()].flatMap(livesOf);
	const unanswered = totalOf(leaves, "ws_close_unanswered", name);
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
function totalOf(leaves, metric, scenario) {
	let sum = 0;
	for (const leaf of leaves) {
		if (leaf.metric !== metric || leaf.tags.scenario !== scenario) continue;
		leaf.column.forEach((_, value) => {
			sum += value;
		});
	}
	return sum;
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
		for (const { state, from, to } of staysOf(entries, end)) own[state] += within$2(windows, from, to);
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
function within$2(windows, from, to) {
	return windows.reduce((sum, one) => sum + Math.max(0, Math.min(to, one.to) - Math.max(from, one.from)), 0);
}
const seconds = (ms) => Math.round(ms) / 1e3;
/** What of the lives nobody asked about; nothing in a healthy run. */
function seenOf(lives) {
	const opened = lives.filter((life) => life.opened !== null);
	const early = opened.filter(({ end }) => end?.turn === "early");
	const of = opened.length;
	const redials = {
		n: sum$1(lives, "failedRedials"),
		of: sum$1(lives, "redials")
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
function sum$1(lives, key) {
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
		beyond: ofQuantile ? beyond$1(expression, figures.sorted) : null
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
function beyond$1({ operator, bound }, sorted) {
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

// src/evidence/opens.ts
/**
* Opened sockets and their socket-seconds by scenario and feed. Each open adds the time that was left until `end`
* (epoch ms), each end of a socket takes away what was left then, so that the order of events does not matter; a
* socket whose end nobody saw counts as open until `end`.
*/
function opensOf(leaves, end) {
	const found = /* @__PURE__ */ new Map();
	for (const { metric, tags, column } of leaves) {
		const opening = metric === "ws_connecting" && isOpen$1(tags.status);
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
		const seen = figures === null ? NOTHING$2 : comparable(statistic, figures);
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
const NOTHING$2 = {
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
/** One run's evidence, condensed: everything that is judged, and whether anything is missing. */
function condense(intake, end, facts) {
	const { load, leaves, beside, starts, nonFinite } = intake;
	const { companions = [] } = facts;
	const moments = new Moments(load, leaves, starts);
	const peak = peakOf$1(leaves);
	const seconds = subscribedSeconds(leaves, moments);
	const opens = opensOf(leaves, moments.end);
	const { wanted, ...account } = accountOf(load, leaves, moments);
	const measured = leaves.filter(({ metric }) => metric !== LIFE);
	const cube = cubeOf(measured.flatMap((leaf) => condensed(leaf, end, moments)));
	const sockets = socketsOf$1(cube, peak);
	const http = httpOf(cube);
	const deliveries = deliveriesOf(load, cube, seconds);
	const rows = rowsOf$3(load, cube, end, moments.duration / 1e3);
	const evidence = {
		load,
		engine: facts.provenance.engine.name,
		end,
		companions,
		cube,
		sockets,
		http,
		deliveries,
		nonFinite,
		wanted: (scenario) => wanted.get(scenario) ?? 0,
		reached: (scenario, at) => moments.reached(scenario, at)
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
		...account,
		health: healthOf(cube, end.health, facts),
		bytes: bytesOf(cube),
		...companions.length > 0 && { companions: besideOf(companions, beside, moments) }
	};
}
/** A leaf's cells; its samples are let go, so that no value is held twice for long. */
function condensed(leaf, end, moments) {
	const words = end.summary?.get(leaf.metric)?.keys();
	const cells = cellsOf(leaf, kindOf$3(leaf.metric, words), moments);
	leaf.column.clear();
	return cells;
}
/**
* Visits every selector that anybody asks for once: its values are merged, read and let go, so that no more than
* one selector's values are held beside the cells.
*/
function rowsOf$3(load, cube, end, seconds) {
	const summary = comparedSummary(end);
	const rows = {
		stats: [],
		measured: [],
		problems: []
	};
	const measured = /* @__PURE__ */ new Map();
	const merger = new Merger();
	for (const group of visited(load, cube, summary)) {
		const figures = figuresOf$3(group, cube, merger);
		if (figures !== null) rows.stats.push(statsOf$1(group, figures, seconds));
		for (const threshold of load.thresholds) {
			if (formatSelector(threshold.selector) !== group.key) continue;
			measured.set(formatThreshold(threshold), measuredOf(threshold, figures, seconds));
		}
		const told = summary.get(group.key);
		const problem = told === void 0 ? null : disagreement(group.selector, told.statistics, figures);
		if (problem !== null) rows.problems.push(problem);
	}
	const left = hasSummary(end) ? unmentioned(cube.keys(), summary) : null;
	if (left !== null) rows.problems.push(left);
	rows.measured.push(...load.thresholds.flatMap((threshold) => measured.get(formatThreshold(threshold)) ?? []));
	return rows;
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
		return actual !== null && !holds$1(threshold.expression, actual);
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
function shown$2(build) {
	if (build === null || build === "") return "nothing";
	return cut$2(replaceUnseen(build, () => "").replaceAll("`", ""), 40);
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
		if (during !== void 0) return [`${target} ran ${shown$2(during.before)} before the load and ${shown$2(during.after)} after it`];
		const first = builds[0]?.before ?? null;
		const other = builds.find(({ before }) => before !== first);
		return other === void 0 ? [] : [`${target} ran ${shown$2(first)} in the first run and ${shown$2(other.before)} in a later one`];
	});
}
/** Targets that ran another build than the plan expects before the load, one phrase each. */
function wrongBuilds(records) {
	return [...byTarget(records)].flatMap(([target, builds]) => {
		const wrong = builds.find(({ before, expected }) => expected !== null && expected !== "" && before !== null && !sameBuild(before, expected));
		return wrong === void 0 ? [] : [`${target} runs ${shown$2(wrong.before)}, expected ${shown$2(wrong.expected)}`];
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

// src/judge/past/anchor.ts
/** Runs in the reference, and newest runs held against it (statistics.md section 3, "Boiling frog"). */
const OLDEST = 10;
const MOST$6 = 20;
const RECENT = 7;
/** Fewer reference runs say too little of a level. */
const LEAST$3 = 3;
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
	const runs = at >= 0 ? before.slice(Math.max(0, at + 1 - MOST$6), at + 1) : before.slice(0, OLDEST);
	const enough = recent.length === RECENT && runs.length >= LEAST$3;
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

// src/judge/past/history.ts
/** With so many runs on the candidate's CPU model only those are used (design.md section 7). */
const ENOUGH_OF_ONE_MODEL = 10;
/**
* The complete stored runs of the candidate's series, oldest first, no run twice, none of the candidate's own; of its
* present level only: where a rejected build was accepted, what came before is no longer the usual.
*/
function levelOf$1(candidates, stored) {
	const own = new Set(candidates.map(({ provenance }) => identity$1(provenance)));
	const runs = /* @__PURE__ */ new Map();
	for (const record of stored) {
		const comparable = record.series.key === candidates[0].series.key && record.complete;
		const key = identity$1(record.provenance);
		if (comparable && !own.has(key)) runs.set(key, record);
	}
	return sinceAccepted([...runs.values()].toSorted(byAge));
}
/**
* Chooses from a store's records those that may be compared with the candidate's runs, of which there is at least one.
*/
function historyOf(candidates, stored) {
	const all = levelOf$1(candidates, stored);
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
function identity$1({ runId, attempt, started }) {
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

// src/judge/past/machines.ts
const idOf$3 = ({ provenance }) => provenance.machine.id;
/** How many machines the runs were measured on. */
function machinesOf(records) {
	return new Set(records.map(idOf$3)).size;
}
/**
* Whether re-runs are fresh draws of the machine: every run is from a machine of its own, or the whole baseline is
* from the one machine that they are all from, so that its slowness is in both. Else a slow machine stays slow, and the
* re-runs only repeat the first (statistics.md section 1: 8.9 % false failures instead of 0.6 %).
*/
function areFresh(candidates, baseline) {
	return machinesOf(candidates) === candidates.length || machinesOf([...candidates, ...baseline]) === 1;
}

// src/model/record/baseline.ts
/** Comparable runs from which a gate may fail, and from which `mode: block` is justified. */
const READY = {
	judge: 5,
	block: 20
};
/** Events of GitHub that others cannot cause, whose commit may be judged as one of the line that is released. */
const STORING_EVENTS = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch",
	"release"
]);

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
const ROWS$1 = {
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
	return limitsOf(ROWS$1[set], runs, .012 * (Math.min(stored, 20) - 10), keyRows);
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
		beyond: shared$1(fail[step - 1] + wider, keyRows)
	};
}
/** The normal score whose tail is 1/m of that of `limit`. */
function shared$1(limit, keyRows) {
	return keyRows <= 1 ? limit : normalScoreOfTail(normalTail(limit) / keyRows);
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
	const stored = storedCount(past);
	if (stored < ENOUGH_STORED) return inconclusive$1("would_fail", `would fail from ${ENOUGH_STORED} stored commits on (${stored} now)`);
	if (!areFresh(records, past)) {
		const few = machinesOf(records);
		const where = few === 1 ? "one machine" : `only ${few} machines`;
		return inconclusive$1("one_machine", `the runs are of ${where}; confirm on another machine`);
	}
	return {
		verdict: "fail",
		code: "diverged"
	};
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
	const usual = usualCounts(baseline.map((run) => scaled$1(run, n)));
	const figures = candidates.map((run) => root(scaled$1(run, n)));
	const { z } = distance(figures, "low", usual);
	const bad = unroot(combined(figures, "low", usual.spread));
	const least = median(baseline.map((run) => scaled$1(run, n))) + leastRise(n);
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
function scaled$1(run, n) {
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
function draws({ count, distinct }) {
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
/**
* Why the figures cannot be those of one run, or undefined: all finite, not below 0 (times of one clock are not),
* in order, and the average among them.
*/
function nonsense(stats) {
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
		top: ln(percentileOf(stats, percent) ?? stats.p99),
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
		const kind = kindOf$2(close);
		if (kind !== null) counts.set(idOf$2(kind), (counts.get(idOf$2(kind)) ?? 0) + close.count);
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
function idOf$2({ code, how, ours }) {
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
	const all = together(own, past);
	if (own.length < records.length) return [{
		...all,
		...inconclusive$1("impossible", "its counts are not possible")
	}];
	if (own.some(({ opened }) => opened === 0)) return [{
		...all,
		...inconclusive$1("no_sockets", "no socket opened")
	}];
	if (past.length === 0) return [{
		...all,
		verdict: "no_baseline",
		code: "no_baseline"
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
		code: "same",
		open: found.some(({ open }) => open === true)
	}];
}
/** What is shown where no row may be judged: all closes together. */
function unjudgedCloses(gate, { records, history }, unjudged) {
	const [own, past] = [records, history.records].map((runs) => runs.flatMap((record) => censusOf(record, gate) ?? []));
	return {
		...together(own, past),
		verdict: "not_judged",
		...unjudged
	};
}
/** All closes that the plan did not make, whatever their kind. */
function together(own, past) {
	const total = ({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0);
	return {
		kind: null,
		...figures(own, past, total)
	};
}
function judgeKind(kind, own, past, { records, keyRows }) {
	const count = ({ counts }) => counts.get(idOf$2(kind)) ?? 0;
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
function socketsOf({ feed, scenario }) {
	const of = [feed, scenario === feed ? null : scenario].filter((name) => name !== null);
	return of.length === 0 ? "all sockets" : `${of.join(" ")} sockets`;
}
/**
* One sentence a row: which sockets ended how, how often in the runs in use and now, as a share of the sockets and
* per time that they were open, what decided, the verdict.
*/
function closeSentence(gate, found, comparison) {
	const { kind, verdict, why = "no figures" } = found;
	const what = `${socketsOf(gate)} ${kind === null ? "that the plan did not close" : kindWords(kind)}`;
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
	return `${figure$2(baseline, "count")} in ${runs === 1 ? "" : "the median of "}${last}`;
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
	return (unjudged === null ? closeFindings(gate, comparison) : [unjudgedCloses(gate, comparison, unjudged)]).map((found) => rowOf$5(gate, found, comparison));
}
function rowOf$5(gate, found, comparison) {
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
		name: kind === null ? `close mix of ${socketsOf(gate)}` : `${socketsOf(gate)} ${kindName(kind)}`,
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
function stepsOf$1(scenario) {
	return scenario.kind === "rest" ? scenario.steps : [...scenario.socket.open, ...scenario.socket.whileOpen];
}
function requestsOf$2(scenario, login) {
	const own = stepsOf$1(scenario).flatMap(({ request }) => request === void 0 ? [] : [request]);
	return login === void 0 || login.per === "run" ? own : [...own, {
		...login.request,
		name: "login"
	}];
}
function exchangesOf(scenario) {
	return stepsOf$1(scenario).flatMap((step) => step.await?.as === void 0 ? [] : [step.await.as]);
}

// src/judge/stats-rows.ts
/** The record's row of a selector, or undefined. */
function statsOf(record, selector) {
	const wanted = formatSelector(selector);
	return record.stats.find((row) => row.metric === selector.metric && formatSelector(row) === wanted);
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
/** The counter's row; all zero where it never fired although its producer ran. */
function counterOf(record, selector) {
	const found = statsOf(record, selector);
	if (found !== void 0) return found.kind === "counter" ? found : void 0;
	return metricOf(selector.metric)?.kind === "counter" && producerOf(selector.metric, record).n > 0 ? {
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
		verdict: "no_baseline",
		code: "no_baseline",
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
	const rows = rowsOf$2(comparison, (record) => counterOf(record, gate.selector));
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
	const row = metricOf(gate.selector.metric);
	if (row?.kind === "rate") return judgeShare(gate, comparison, row.worse === "lower");
	if (row?.kind !== "counter") return inconclusive$1("not_gateable", "a trend is gated by its quantiles, p(N)");
	return row.worse === "lower" ? judgeThroughput(gate, comparison) : judgeEvents(gate, comparison);
}
/** Of a rate metric: how many of n were bad. Where less is worse, those that were not true. */
function judgeShare(gate, comparison, lower) {
	const rows = rowsOf$2(comparison, (record) => {
		const stats = statsOf(record, gate.selector);
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
/** The plain name of a row: `p99 latency of orders`, `p99 quote round trip`, `failed connects`. */
function plainName(stat, selector) {
	const { metric, tags } = selector;
	const row = metricOf(metric);
	const noun = tags.name !== void 0 && metric === "http_req_duration" ? "" : row?.noun ?? metric;
	const perSecond = stat.kind === "rate" && row?.kind === "counter" ? "per second" : "";
	return [...[
		row?.kind === "trend" ? statWord(stat) : "",
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

// src/judge/gate/gate-row.ts
/** The row that a finding makes, of stored runs or of pairs; each says its own sentence of it. */
function gateRow(gate, found) {
	const { actual = null, baseline = null, z = null } = found;
	return {
		verdict: found.verdict,
		code: found.code,
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
	const metric = metricOf(gate.selector.metric);
	const perSecond = gate.stat.kind === "rate" && metric?.kind === "counter";
	const show = (value) => figure$2(value, perSecond ? "per-second" : row.unit);
	const named = `${subject(gate.stat, gate.selector)} ${metric?.kind === "trend" ? "is" : "are"}`;
	const measured = row.actual === null ? "not measured" : `${show(row.actual)}${samples$1(row)}`;
	const why = found.why ?? "no figures";
	switch (row.verdict) {
		case "no_baseline": return `${named} ${measured}; no stored run to compare with`;
		case "not_judged": return `${named} ${measured}; not judged: ${why}`;
		case "inconclusive": return row.z === null ? `${named} ${measured}; not compared: ${why}` : `${compared$5(named, measured, row, found, show, comparison)}: inconclusive, ${why}`;
		default: return `${compared$5(named, measured, row, found, show, comparison)}: ${row.verdict}`;
	}
}
function compared$5(named, measured, row, found, show, comparison) {
	const { records, history } = comparison;
	const against = baselineWords(row, show, history.records);
	return `${row.verdict === "same" || against.startsWith("against") ? `${named} ${measured}, ${against}` : `${named} ${against}`}, ${runsWords(records)}; ${certainty$1(row, found, comparison)}`;
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
	return `${whole$1(Math.abs(change))} ${change < 0 ? "below" : "above"} ${past}`;
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

// src/judge/rule/channels.ts
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
	const usable = (channel) => candidates.every((run) => channel.of(run) !== null) && figuresOf$2(channel, baseline).length * 2 >= baseline.length;
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
function figuresOf$2(channel, runs) {
	return runs.map(channel.of).filter((figure) => figure !== null);
}

// src/judge/rule/noise.ts
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
		const usual = usualOf(figuresOf$2(channel, baseline), prior, channel.nu0);
		const figures = figuresOf$2(channel, candidates);
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

// src/judge/gate/trend.ts
/** A quantile of a trend against its history: one step, k = 1, 3 or 5, of verdict-rule section 3. */
function judgeTrend(gate, comparison) {
	const { percent } = gate.stat;
	if (!PERCENTILES.includes(percent)) return inconclusive$1("not_recorded", `records hold the percentiles ${PERCENTILES.join(", ")} only`);
	const own = comparison.records.map((record) => trendOf(record, gate));
	const values = own.map((run) => run === void 0 ? null : quantileNumber(run.stats, percent));
	const runs = own.filter((run) => run !== void 0);
	if (runs.length < own.length) return {
		...inconclusive$1("no_samples", "no samples"),
		...seenIn(runs, percent),
		values
	};
	for (const { stats } of runs) {
		const wrong = unfit$1(stats, percent);
		if (wrong !== void 0) return {
			...inconclusive$1(wrong.code, wrong.why),
			...seenIn([{ stats }], percent),
			values
		};
	}
	const past = comparison.history.records.flatMap((record) => {
		const run = trendOf(record, gate);
		return run === void 0 || unfit$1(run.stats, percent) !== void 0 ? [] : [run];
	});
	const seen = {
		...seenIn(runs, percent),
		values
	};
	if (past.length === 0) return {
		verdict: "no_baseline",
		code: "no_baseline",
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
function trendOf(record, { selector }) {
	const stats = statsOf(record, selector);
	return stats?.kind === "trend" && stats.count !== 0 ? {
		record,
		stats
	} : void 0;
}
/** Why the run cannot be judged by this quantile, or undefined. */
function unfit$1(stats, percent) {
	const wrong = nonsense(stats);
	if (wrong !== void 0) return {
		code: "impossible",
		why: wrong
	};
	if (percentileOf(stats, percent) === void 0) return {
		code: "not_recorded",
		why: `its summary does not hold p${percent}`
	};
	const needed = drawsNeeded(percent);
	if (draws(stats) >= needed) return void 0;
	const what = stats.distinct === null ? "samples" : "distinct messages";
	return {
		code: "few_samples",
		why: `${integer(draws(stats))} ${what}, and p${percent} needs ${integer(needed)}`
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
		n: sum(runs.map(({ stats }) => stats.count)),
		distinct: known.length === distinct.length ? sum(known) : null,
		...actual === null ? {} : { actual }
	};
}
function sum(counts) {
	return counts.reduce((total, count) => total + count, 0);
}
function compared$4(runs, past, gate, { records, history, keyRows }) {
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
	const rows = gates.map((gate) => rowOf$4(gate, context));
	const closes = closeGates.flatMap((gate) => closeRows(gate, context, context.unjudged));
	return [...rows, ...closes].toSorted((a, b) => a.line - b.line);
}
function rowOf$4(gate, context) {
	const found = finding$1(gate, context);
	const row = gateRow(gate, found);
	return {
		...row,
		message: gateSentence(row, gate, found, context)
	};
}
/** Whether 2 further runs may decide a key row that is open now. */
function isOpen(context) {
	const { gates, closeGates = [] } = context.load;
	const found = [...gates.filter(isKey).map((gate) => finding$1(gate, context)), ...closeGates.filter(isKey).flatMap((gate) => closeFindings(gate, context))];
	return found.every(({ verdict }) => verdict !== "fail") && found.some(({ open }) => open === true);
}
function finding$1(gate, context) {
	const { unjudged } = context;
	const found = compared$3(gate, context);
	return unjudged === null ? found : withheld(found, unjudged);
}
function compared$3(gate, comparison) {
	if (metricOf(gate.selector.metric)?.worse === "none") {
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

// src/judge/reasons.ts
/** Reasons that lie in the evidence itself, before any row is looked at (design.md section 5). */
function evidenceReasons(load, record) {
	const reasons = record.problems.map(reasonOf$2);
	if (record.ended === "cancelled" && !reasons.some(({ outcome }) => outcome === "cancelled")) reasons.push({
		outcome: "cancelled",
		code: "cancelled",
		message: "the run was stopped from outside"
	});
	const ours = reasons.some(({ outcome }) => outcome === "engine" || outcome === "cancelled");
	if (!record.complete && !ours) reasons.push({
		outcome: "engine",
		code: "incomplete",
		message: "the evidence is incomplete; the record does not say why"
	});
	const target = unreached(load, record, ours);
	return target === void 0 ? reasons : [...reasons, target];
}
function reasonOf$2({ what, fault, message }) {
	const code = CODE_OF$1[what];
	if (what === "cancelled") return {
		outcome: "cancelled",
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
	"few-sessions": "few_sessions",
	"non-finite": "non_finite",
	"too-many-series": "too_many_series",
	"no-samples": "no_samples",
	cancelled: "cancelled"
};
/** The reason of a connect that no upgrade was tried for. */
const LOGIN$1 = "login";
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
		const failed = sockets.failed.map(({ reason, status, count }) => [status === null ? reason : statusWords(status), count]);
		const opened = `0 of ${counted$1(sockets.tried, "socket")} opened`;
		if (sockets.tried > 0 && failed.every(([reason]) => reason === LOGIN$1) && http.requests > 0) return noTarget("login_failed", `${opened}: the login before them failed; ${requests$1(http)}`);
		if (sockets.tried > 0) return noTarget("unreached", `${opened}: ${byReason(failed)}`);
		return noTarget("unreached", `${opened}${http.requests > 0 ? `; ${requests$1(http)}` : ": none was tried"}`);
	}
	if (Math.max(http.answered > 0 ? http.requests - http.failed : 0, 0) > 0 || ours && http.requests <= 0) return void 0;
	return noTarget("unreached", requests$1(http));
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
* One reason per broken SLO, and what the deciding gate rows say. `changed`: rows without a baseline have none because
* the load was changed, which is one reason for all of them. `file`: the plan's, in whose lines the rows stand.
*/
function rowReasons(file, slos, gates, changed = null) {
	const broken = slos.filter(({ verdict }) => verdict === "fail").map((row) => ofRow("slo", row, file));
	const deciding = decidingRows(gates).flatMap((row) => row.verdict === "no_baseline" && changed !== null ? [loadChanged(changed)] : REASONS$1[row.verdict].map((outcome) => ofRow(outcome, row, file)));
	return [...broken, ...deciding];
}
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

// src/judge/slo/unjudged.ts
const SATURATED = {
	code: "saturated",
	why: "the generator was saturated"
};
const BUILD_CHANGED = {
	code: "build_changed",
	why: "the build changed in mid-run"
};
const WRONG_BUILD = {
	code: "wrong_build",
	why: "it is the wrong build"
};
/** What the reasons in the evidence excuse the rows from; the weightiest first. */
function excuseOf(evidence) {
	for (const outcome of [
		"cancelled",
		"engine",
		"target"
	]) if (evidence.some((reason) => reason.outcome === outcome)) return outcome;
	return null;
}
const EXCUSED = {
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
	}
};
/** Why no gate row may be judged: there is nothing whole to compare, or nothing to compare it with; null: they may. */
function whyUnjudged(found) {
	if (found.wrong.length > 0) return WRONG_BUILD;
	if (found.excuse !== null) return EXCUSED[found.excuse];
	if (found.saturated.length > 0) return SATURATED;
	if (found.storeProblem !== void 0) return {
		code: "store",
		why: "the baseline could not be read"
	};
	return found.changed.length > 0 ? BUILD_CHANGED : found.mismatch;
}
/** What the generator used beyond its budget, one phrase each with its figure; empty: it was fit. */
function saturation(health) {
	const { lagP99, cpuP95, stealP95, droppedIterations } = health;
	const budget = GENERATOR_BUDGET;
	const found = [];
	if (over$1(lagP99, budget.lagP99)) found.push(`its lag reached ${milliseconds(lagP99)} at p99 (budget ${milliseconds(budget.lagP99)})`);
	if (over$1(cpuP95, budget.cpuP95)) found.push(`its CPU p95 was ${whole$1(cpuP95)} (budget ${whole$1(budget.cpuP95)})`);
	if (over$1(stealP95, budget.stealP95)) found.push(`the host took ${whole$1(stealP95)} of its CPU at p95 (budget ${whole$1(budget.stealP95)})`);
	if (over$1(droppedIterations, budget.droppedIterations)) found.push(`it dropped ${counted$1(droppedIterations, "iteration")}`);
	return found;
}
/** Over its budget, or a figure that is no number: a broken gauge is no proof of fitness. Null: not measured. */
function over$1(value, budget) {
	return value !== null && !(value <= budget);
}
/**
* Whether a saturated generator may have made the figure itself: times, waits, and whatever there can be too
* little of. Counts of closes, refusals and errors are the service's own, and fail still.
*/
function suffersFromSaturation(metric) {
	const row = metricOf(metric);
	return row === void 0 || row.kind === "trend" || row.worse === "lower" || row.wait === true;
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
/** Why the runs do not decide although they are whole, as reasons. */
function unfitReasons({ saturated, changed, mismatch }) {
	return [
		...saturated.flatMap((phrases, i) => phrases.length === 0 ? [] : [saturationReason(phrases, saturated.length === 1 ? "" : ` in run ${i + 1}`)]),
		...changedReasons(changed),
		...mismatchReasons(mismatch)
	];
}
/** Inconclusive, by these phrases. */
function saturationReason(saturated, where = "") {
	return inconclusive("saturated", `The generator was saturated${where}: ${saturated.join(", ")}`);
}
/** Inconclusive, by each of these phrases. */
function changedReasons(changed) {
	return changed.map((phrase) => inconclusive("build_changed", `The build changed in mid-run: ${phrase}`));
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

// src/judge/closes/stored-closes.ts
/** What the stored runs show of each kind of close that the last run has; undefined where there are none. */
function storedCloses(closes, stored) {
	const past = stored.filter((record) => record.closes.every(({ count }) => isCount(count)));
	if (past.length === 0 || closes.length === 0) return void 0;
	const tallies = past.map((record) => tally(record.closes));
	const kinds = new Map(closes.map((close) => [idOf$1(close), close]));
	return {
		runs: past.length,
		kinds: [...kinds].map(([id, close]) => kindOf$1(close, tallies.map((counts) => counts.get(id) ?? 0)))
	};
}
function tally(closes) {
	const counts = /* @__PURE__ */ new Map();
	for (const close of closes) counts.set(idOf$1(close), (counts.get(idOf$1(close)) ?? 0) + close.count);
	return counts;
}
function idOf$1({ code, side, how, feed }) {
	return JSON.stringify([
		code,
		side,
		how,
		feed
	]);
}
function kindOf$1({ code, side, how, feed }, counts) {
	return {
		code,
		side,
		how,
		feed,
		median: median(counts),
		seen: counts.filter((count) => count > 0).length
	};
}

// src/judge/drift/drift.ts
/** Creeping counts from 10 % on, and beyond the chance of 1 in 400 (statistics.md section 3, "Boiling frog"). */
const LEAST$2 = Math.log(1.1);
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
	return gates.flatMap((gate) => rowOf$3(gate, anchor) ?? []);
}
/** What a reader is told of rows that drifted. */
function driftNotices(rows) {
	return rows.filter(({ verdict }) => verdict === "drift").map(({ message }) => ({
		code: "drift",
		message: `${message}.`
	}));
}
function rowOf$3(gate, anchor) {
	const { stat, selector } = gate;
	if (stat.kind !== "p") return void 0;
	const [reference, recent] = [rowsOf$1(gate, anchor.runs), rowsOf$1(gate, anchor.recent)];
	if (reference.length < anchor.runs.length || recent.length < anchor.recent.length) return void 0;
	const floor = floorOf([...reference, ...recent]);
	const ln = (rows) => rows.map((row) => logRun(row, stat.percent, floor).top);
	const usual = usualLevel(reference, stat.percent, floor, machineOf(anchor));
	const rise = median(ln(recent)) - usual.centre;
	const least = Math.max(LEAST$2, usual.limit);
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
function rowsOf$1({ selector, stat }, records) {
	return records.flatMap((record) => {
		const row = statsOf(record, selector);
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
		limit: studentOfScore(normalScoreOfTail(CHANCE), 8 + nu) * spread * Math.sqrt(RECENT_VARIANCE + centreVariance)
	};
}
function sentence$4(row) {
	const show = (value) => figure$2(value, row.unit);
	const side = row.change < 0 ? "below" : "above";
	const far = `${whole$1(Math.abs(row.change))} ${side} ${referenceWords(row)}`;
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
		stored: records.map((record) => figureOf(record, gate)),
		actual,
		limit
	};
}
function isOf$1(row, { selector, stat }) {
	const written = stat.kind === "p" ? `p(${stat.percent})` : stat.kind;
	return row.selector === formatSelector(selector) && row.stat === written;
}
/** The gated figure of one run, as it was measured; null where the run has none. */
function figureOf(record, { selector, stat }) {
	const row = statsOf(record, selector) ?? counterOf(record, selector);
	return finite(row === void 0 ? void 0 : gated(row, stat));
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
function factsOf$1(load, record) {
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

// src/judge/outcome.ts
/** A profile's `fail_on` replaces what the mode adds; the caller's replaces both (design.md section 5). */
function strictnessOf(mode, profile, caller) {
	const words = caller ?? profile ?? MODE_FAILS[mode] ?? [];
	const known = FAIL_ON_WORDS;
	return {
		mode,
		failOn: FAIL_ON_WORDS.filter((outcome) => words.includes(outcome)),
		unknown: words.filter((word) => !known.includes(word) && !alwaysFails(word))
	};
}
function alwaysFails(word) {
	return outcomeRow(word)?.always ?? false;
}
/**
* The outcome is the weightiest reason, `pass` without any. The process fails by the first reason that always
* fails or is in `failOn`, with that reason's code.
*/
function decide(found, failOn) {
	const reasons = unique(found).toSorted((a, b) => byPrecedence(a.outcome, b.outcome));
	const outcome = reasons[0]?.outcome ?? "pass";
	const failing = reasons.find((reason) => outcomeRow(reason.outcome).always || failOn.includes(reason.outcome));
	return {
		outcome,
		exitCode: outcomeRow(outcome).exit,
		fails: failing !== void 0,
		exit: failing === void 0 ? 0 : outcomeRow(failing.outcome).exit,
		reasons
	};
}
function unique(reasons) {
	const seen = /* @__PURE__ */ new Set();
	return reasons.filter(({ outcome, message }) => {
		const key = `${outcome} ${message}`;
		return !seen.has(key) && seen.add(key);
	});
}

// src/judge/past/readiness.ts
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
	if (stored < READY.block) return [{
		code: "comparable_runs",
		message: `Comparable runs: ${stored < READY.judge ? `${integer(stored)} of ${READY.judge} for a gate to fail, ` : ""}${integer(stored)} of ${READY.block} to turn on mode: block.`
	}];
	return [{
		code: "may_block",
		message: `${integer(stored)} comparable runs are stored: \`socketgate baseline backtest\` says whether mode: block is justified.`
	}];
}

// src/judge/headline.ts
/** How often an unchanged build is suspect with four channels and Z over 2: measured with generated runs. */
const SUSPECT_BY_CHANCE = "About 1 unchanged build in 16 looks so.";
/** The verdict in one sentence, or two: it tells the first of `reasons`, which is of this outcome. */
function headline(outcome, reasons, rows) {
	const first = reasons[0]?.message ?? "";
	const more = reasons.filter((reason) => reason.outcome === outcome).length - 1;
	const others = more > 0 ? ` And ${integer(more)} more of the kind.` : "";
	switch (outcome) {
		case "pass": return passed(rows);
		case "slo": return `${sentence$3(first)}${others} ${sloCount(rows.slos)}`.trim();
		case "suspect": return `${sentence$3(first)}${others} ${SUSPECT_BY_CHANCE}`;
		case "regression":
		case "inconclusive": return `${sentence$3(first)}${others}`;
		case "no_baseline": return `There is no stored run to compare with; ${lowered(sloCount(rows.slos))}`;
		case "plan_changed": return `${sentence$3(first)} ${sloCount(rows.slos)}`;
		case "target": return reasons[0]?.code === "wrong_build" ? sentence$3(capital$1(first)) : `Nothing was measured: ${sentence$3(first)}`;
		case "engine": return `The evidence is incomplete by the generator's fault: ${sentence$3(first)}`;
		case "cancelled": return `Not judged: ${sentence$3(first)}`;
		case "store": return `The baseline failed: ${sentence$3(first)} ${sloCount(rows.slos)}`;
		default: return first === "" ? outcomeRow(outcome).meaning : sentence$3(first);
	}
}
function passed({ slos, gates }) {
	const furthest = decidingRows(gates).filter(({ verdict }) => verdict === "same").toSorted((a, b) => (b.z ?? 0) - (a.z ?? 0))[0];
	return furthest === void 0 ? sloCount(slos) : `${sentence$3(furthest.message)} ${sloCount(slos)}`;
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
function sentence$3(text) {
	const trimmed = text.trim();
	return /[.:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
function capital$1(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function lowered(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

// src/judge/next-steps.ts
/** What to do next: commands, times, places; at most three. */
function nextSteps$1(known) {
	return stepsOf(known).slice(0, 3);
}
function stepsOf(known) {
	const { outcome, baseline } = known;
	switch (outcome) {
		case "pass": return [];
		case "slo": return [...logSteps(known), placeOf$3(known)].filter((step) => step !== "");
		case "regression": return [
			...closesDiverged(known) ? logSteps(known) : [serviceLog(known)],
			COMMITS,
			ACCEPT
		].filter((step) => step !== "");
		case "suspect": return [`Confirm it with \`runs: 3\` in the profile: one run never does. Or measure again: \`${command(known)}\`.`, serviceLog(known)].filter((step) => step !== "");
		case "inconclusive": return known.saturated ? saturatedSteps(known) : openSteps(known);
		case "no_baseline": return baseline?.where == null ? [`Store runs of an accepted build: \`${command(known)} --baseline dir:baseline\`.`] : [`Store runs of an accepted build: \`${seed$1(known)}\`. Or let them add up: each run that may be stored counts.`];
		case "plan_changed": return ["If it is meant: nothing. The next runs begin a series of their own; the one before stays readable.", `To have it compared at once: \`${seed$1(known)}\`, of an accepted build.`];
		case "target": return targetSteps(known);
		case "engine": return [`See what this machine lacks: \`socketgate doctor ${quoted$2(known.plan.file)}${profile$1(known)}\`.`];
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
	if (open.code === "would_fail") return [`Store runs of an accepted build, so that a row can fail: \`${seed$1(known)}\`.`, COMMITS];
	if (open.code === "one_machine") return ["Confirm it on another machine: run the same there, or give `socketgate judge` records of several machines."];
	return [`Measure again: \`${command(known)}\`.`, `If it stays open: a longer profile, ${known.runs.length < 5 ? "more `runs` (at most 5), " : ""}or a quieter machine.`];
}
/** The command that measures this plan again, as somebody would type it. */
function command(known) {
	const where = known.baseline?.where;
	return `socketgate run ${quoted$2(known.plan.file)}${profile$1(known)}${where == null ? "" : ` --baseline ${quoted$2(where)}`}`;
}
/** The command that stores runs of an accepted build. */
function seed$1(known) {
	const where = known.baseline?.where ?? "WHERE";
	return `socketgate baseline seed ${quoted$2(known.plan.file)}${profile$1(known)} --runs 5 --baseline ${quoted$2(where)}`;
}
function profile$1({ plan }) {
	return plan.profile === "full" || plan.profile === "" ? "" : ` --profile ${quoted$2(plan.profile)}`;
}
function quoted$2(word) {
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
	const words = worst.reason === null ? "" : plainWords(worst.reason);
	return [`${step}${words === "" ? "" : ` and the words “${words}”`}. ${serviceLog(known)}`.trim()];
}
/** Foreign text within a sentence of ours: nothing that cannot be seen, ends the quotation or opens code. */
function plainWords(reason) {
	const seen = replaceUnseen(reason, (character) => /\s/.test(character) ? " " : "");
	return cut$2(seen.replace(/[`“”\s]+/g, " ").trim(), 60);
}
/** Whether it is the closes that diverged. */
function closesDiverged({ gates }) {
	return gates.some(({ verdict, counts }) => verdict === "fail" && counts !== void 0);
}
function placeOf$3({ plan, slos }) {
	const broken = slos.find(({ verdict, line }) => verdict === "fail" && line > 0);
	return broken === void 0 ? "" : `If the limit is wrong, it stands in ${plan.file}, line ${broken.line}.`;
}
function saturatedSteps(known) {
	return [
		`Run it again on a quiet machine: \`${command(known)}\`.`,
		"If it comes back: a machine with more cores, or a smaller `vus` in the profile.",
		`See what this machine can hold: \`socketgate doctor ${quoted$2(known.plan.file)}${profile$1(known)}\`.`
	];
}
function fewSteps(known) {
	const short = known.gates.find(({ verdict }) => verdict === "inconclusive");
	return [short === void 0 ? "" : lengthen(short, known), `See what each profile can judge: \`socketgate check ${quoted$2(known.plan.file)}${profile$1(known)}\`.`].filter((step) => step !== "");
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
	if (known.reasons.some(({ code }) => code === "wrong_build")) return [`See whether the deployment has finished. Then: \`${command(known)}\`.`];
	const reasons = new Set(known.sockets?.failed.map(({ reason, status }) => status ?? reason) ?? []);
	const statuses = Object.keys(known.http?.byStatus ?? {});
	const answered = (known.http?.answered ?? 0) > 0;
	return [
		[...reasons, ...statuses].some((word) => word === "401" || word === "403" || word === "login" && answered) ? `See whether the login of ${known.plan.file} is accepted: the service is up, but lets nobody in.` : `See whether the service is up, and whether \`targets\` in ${known.plan.file} has its address.`,
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
		next: nextSteps$1({
			...facts,
			...decision,
			saturated
		})
	};
}

// src/judge/slo/several-runs.ts
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

// src/model/verdict/codes.ts
const counts = (meaning) => ({
	counts: true,
	meaning
});
const never = (meaning) => ({
	counts: false,
	meaning
});
/**
* Why a row, a reason or a notice is what it is, in one word: decisions are made of these, and sentences are only
* shown. The same word is used wherever the same is said. A default SLO that breaks has the name of its metric.
*/
const CODES = {
	met: counts("The SLO is kept."),
	broken: never("A threshold of the plan is broken."),
	aborted: never("The run was aborted on this threshold."),
	messages_rate: never("Less than half of the stated message rate was received."),
	ws_close_unanswered: never("The service did not answer a close of ours."),
	ws_error_frames: never("The service sent error frames."),
	ws_subscribed: never("A subscription was not acknowledged."),
	not_subscribed: never("No socket was subscribed."),
	no_steady_phase: never("The scenario has no steady phase to look at."),
	same: counts("The figure is what the stored runs usually show."),
	suspect: counts("One run lies outside what the stored runs usually show."),
	diverged: never("The figure diverged from its baseline, confirmed by several runs."),
	undecided: counts("So many runs neither confirm a divergence nor clear it."),
	would_fail: counts("The figure is over its limit, but too few commits are stored for a row to fail."),
	one_machine: counts("The figure is over its limit, but the runs are of too few machines to confirm it."),
	no_baseline: counts("No stored run has this figure."),
	load_changed: counts("The stored runs of this plan had another load."),
	few_samples: never("There are too few samples to judge."),
	few_pairs: never("Too few pairs of runs can be compared."),
	no_samples: never("There are no samples."),
	no_sockets: never("No socket opened, so that none could close."),
	impossible: never("The figures are none that a run can have."),
	non_finite: never("A figure is not a number."),
	not_recorded: never("The record does not hold this figure."),
	not_gateable: never("This figure cannot be gated."),
	none_at_all: never("A run to compare with has none at all."),
	saturated: never("The generator was saturated: what it measured is partly its own."),
	build_changed: never("The build changed during a run or between two."),
	wrong_build: never("Another build runs than the plan expects."),
	run_count: never("The rule is known for 1, 3 and 5 runs."),
	run_repeated: never("One run was given twice."),
	several_series: never("The runs are of several series."),
	unreached: never("The service could not be loaded: nothing opened, or nothing answered."),
	login_failed: never("No socket opened, since the login before them failed."),
	base_broken: never("The base build broke while it was measured."),
	incomplete: never("The evidence is incomplete, and the record does not say why."),
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
	policy: never("A target, cap, command or event was not granted."),
	skipped: never("What the plan needs is not available to this event."),
	plan: never("The plan is wrong, at this place of its file."),
	engine: never("The generator could not be started, or could not measure."),
	target: never("The service is not there, or ended."),
	not_ready: never("The service did not become ready in time."),
	build_unknown: never("The service does not tell which build it runs."),
	store: never("The baseline could not be read or written."),
	none_decides: counts("No row of the gate is a key row."),
	nothing_compared: counts("No baseline was named."),
	unknown_outcome: counts("A word of fail_on names no outcome."),
	listed_only: counts("A row that diverged does not decide."),
	bare_metric: counts("A bare metric is taken for a part of it."),
	drift: counts("The newest runs crept away from their reference."),
	comparable_runs: counts("So many stored runs count towards judging and blocking."),
	may_block: counts("Enough runs are stored to ask whether the gate may block."),
	in_pairs: counts("Base and candidate were measured in turn."),
	closes_unpaired: counts("Rows on closes are not compared in pairs."),
	pairs_left_out: counts("Pairs on a saturated generator were left out."),
	summary_only: counts("k6's own summary was judged: weaker evidence than a record."),
	advisory: counts("The verdict was measured by a change that nobody here has reviewed.")
};
/** A verdict that was read from a file may hold words of another version. */
function isCode(word) {
	return Object.hasOwn(CODES, word);
}
/** May a run of which this is said count as baseline? Of a word that nobody knows: no. */
function countsAsBaseline(code) {
	return isCode(code) && CODES[code].counts;
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

// src/judge/slo/claim.ts
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
* Rules on one threshold, by the first of these that holds: its figures are impossible; the run was stopped; the
* figure suffers from a generator that was not fit; the run was aborted on it; nothing was sampled; the figure itself.
*/
function rulingOn(threshold, measured, context) {
	const { record, unfit, excuse } = context;
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
	if (unfit !== null && suffersFromSaturation(threshold.selector.metric)) return {
		verdict: "not_judged",
		...unfit,
		...seen
	};
	if (record.abortedOn !== null && record.abortedOn === formatThreshold(threshold)) return {
		verdict: "fail",
		code: "aborted",
		...seen,
		why: "the run was aborted on it"
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
	const kept = holds$1(expression, seen.actual);
	if (statistic.kind !== "p" || statistic.percent === 0 || statistic.percent === 100) return {
		...keptOr(kept ? "met" : "fail", threshold),
		...seen
	};
	const n = draws({
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
		...keptOr(holds$1(expression, 0) ? "met" : "fail", threshold),
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
	const measured = figure$2(row.actual, row.unit);
	return `${row.name} ${verb} ${measured}, ${limit} (${samples(row, counts ?? "")})${because}${few}`;
}
function samples({ n, distinct, beyond }, counts) {
	const parts = [`n ${integer(n)}${counts === "" ? "" : ` ${counts}`}`];
	if (distinct !== null && distinct !== n) parts.push(`${integer(distinct)} distinct`);
	if (beyond !== null) parts.push(`${integer(beyond)} beyond, ${percentage(n > 0 ? beyond / n : 0)}`);
	return parts.join(", ");
}

// src/judge/slo/deliveries.ts
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
	return record.deliveries.filter(({ feed }) => feed === null || !own.includes(feed)).map((delivery) => rowOf$2(delivery, ruling(delivery, context)));
}
function ruling(delivery, { record, unfit, excuse }) {
	const { stated, matched, socketSeconds, scenario } = delivery;
	if (![
		matched / Math.max(socketSeconds, .001),
		socketSeconds,
		stated
	].every((value) => Number.isFinite(value) && value >= 0)) return {
		...NOTHING$1,
		verdict: "fail",
		code: "impossible",
		why: "its counts are not possible"
	};
	if (socketSeconds < .001) {
		const none = {
			...NOTHING$1,
			code: "not_subscribed"
		};
		if (excuse !== null) return {
			...none,
			verdict: "not_judged",
			why: "no socket was subscribed"
		};
		const spans = Object.hasOwn(record.timeline, scenario) ? record.timeline[scenario] : void 0;
		if (phaseLength(spans ?? [], "steady") <= 0) {
			const why = "the scenario has no steady phase";
			return {
				...none,
				verdict: "indicative",
				code: "no_steady_phase",
				why
			};
		}
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
		...STOPPED
	};
	if (unfit !== null) return {
		...seen,
		verdict: "not_judged",
		...unfit
	};
	if (seen.actual >= HALF * stated) return {
		...seen,
		verdict: "met",
		code: "met"
	};
	if (stated * socketSeconds < ENOUGH_PROMISED) {
		const why = "too few messages were due to tell";
		return {
			...seen,
			verdict: "indicative",
			code: "few_samples",
			why
		};
	}
	return {
		...seen,
		verdict: "fail",
		code: "messages_rate"
	};
}
function rowOf$2({ feed, scenario, stated }, { why, ...ruled }) {
	const of = feed ?? scenario;
	const row = {
		...ruled,
		name: `messages per socket of ${of}`,
		threshold: `messages.rate of ${of}: received>=${HALF * stated}/s`,
		from: "default",
		operator: ">=",
		expected: HALF * stated,
		unit: "per-second",
		of: "socket-seconds",
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

// src/judge/slo/slos.ts
/** One row per threshold of the plan and default one, as ruling.ts rules on it; then those on stated rates. */
function sloRows(context) {
	const measured = new Map(context.record.measured.map((row) => [row.threshold, row]));
	return [...context.load.thresholds.map((threshold) => {
		const key = formatThreshold(threshold);
		return rowOf$1(threshold, key, rulingOn(threshold, measured.get(key), context));
	}), ...deliveryRows(context)];
}
function rowOf$1(threshold, key, { why, ...ruled }) {
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

// src/judge/judge.ts
/**
* Judges 1, 3 or 5 runs: SLOs, divergence from the baseline, outcome. Any other number is inconclusive. Pure: equal
* input gives equal output.
*
* @throws {RangeError} where there is no run.
*/
function judge(input) {
	const { load, records, baseline, storeProblem } = input;
	const candidate = candidateOf$1(load, records);
	const { evidence, last } = candidate;
	const context = contextOf(input, candidate);
	const gates = gateRows(context);
	const ruled = worstSlos(records.map((record, i) => sloRows(sloContext(load, candidate, record, i))));
	const slos = withoutWrong(ruled, candidate.wrong);
	const strictness = strictnessOf(input.mode ?? load.mode, load.failOn, input.failOn);
	const found = [
		...evidence,
		...rowReasons(load.plan.file, slos, gates, baseline?.changed ?? null),
		...unfitReasons(candidate),
		...storeProblem === void 0 ? [] : [storeReason(storeProblem)]
	];
	const level = levelOf$1(records, baseline?.records ?? []);
	const drift = context.unjudged === null ? driftRows(load.gates, [...level, records[0]]) : [];
	const compared = gates.length > 0 && baseline !== null && storeProblem === void 0;
	const history = historyLine(load.gates, gates, context.history);
	const before = storedCloses(last.closes, context.history.records);
	const facts = {
		...factsOf$1(load, last),
		complete: records.every((record) => record.complete),
		problems: records.flatMap(({ problems }) => problems),
		runs: records.map(runFacts),
		mostRuns: load.runs,
		slos,
		gates,
		...history === void 0 ? {} : { history },
		...before === void 0 ? {} : { storedCloses: before },
		baseline: {
			...baselineFacts(last, baseline, context.history),
			...compared ? { comparable: comparableRuns(level) } : {}
		},
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
	const context = contextOf(input, candidateOf$1(load, records));
	if (graver || context.unjudged !== null) return 0;
	return isOpen(context) ? 2 : 0;
}
function contextOf({ load, baseline, storeProblem }, candidate) {
	const { records, last, evidence, saturated, changed, wrong, mismatch } = candidate;
	const obstacles = {
		wrong,
		excuse: excuseOf(evidence),
		saturated: saturated.flat(),
		changed,
		storeProblem,
		mismatch
	};
	return {
		load,
		records: mismatch === null ? records : [last],
		history: historyOf(records, baseline?.records ?? []),
		keyRows: keyRowsOf(load),
		unjudged: whyUnjudged(obstacles)
	};
}
function sloContext(load, candidate, record, i) {
	return {
		load,
		record,
		unfit: (candidate.saturated[i] ?? []).length > 0 ? SATURATED : candidate.changed.length > 0 ? BUILD_CHANGED : null,
		excuse: excuseOf(evidenceReasons(load, record))
	};
}

// src/plan/expected/curve.ts
/** The VUs of a scenario over time; of an arrival-rate executor its iterations per second. */
function curveOf({ load, start }) {
	switch (load.executor) {
		case "ramping-vus": return throughStages(load.startVUs, load.stages, start);
		case "ramping-arrival-rate": return scaled(throughStages(load.startRate, load.stages, start), 1e3 / load.timeUnit);
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
function scaled(curve, by) {
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
function peakOf(curves, sum) {
	const moments = new Set(curves.flatMap((curve) => curve.map(({ at }) => at)));
	let peak = 0;
	for (const at of moments) peak = Math.max(peak, sum(at, "before"), sum(at, "after"));
	return peak;
}
/** The largest sum of the curves' values at one moment. */
function peakSum(curves) {
	return peakOf(curves, (at, side) => curves.reduce((sum, curve) => sum + valueAt(curve, at, side), 0));
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
	const moments = new Set(held.flatMap(momentsOf));
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
function momentsOf({ curve, lag, until }) {
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
function connects(scenario, spans) {
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
/** Upgrades per second of sockets that come back after their own `hold`, at most. */
function churn(scenario) {
	const hold = holdInTurn(scenario);
	if (hold === void 0) return 0;
	return Math.max(0, ...openSockets(scenario).map(({ value }) => value)) * 1e3 / hold;
}
/** ms of the socket's own hold where another socket follows it. */
function holdInTurn({ load, socket }) {
	return (load.executor === "per-vu-iterations" ? load.iterations > 1 : socket.reopen !== void 0) ? socket.hold : void 0;
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
		count: (within) => connects(scenario, within)
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
	const count = (within) => login.per === "connect" ? connects(scenario, within) : rise(curveOf(scenario), within);
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
		match: matching(selector, source.tags)
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
		shared: shared(selector, sources),
		grows
	};
}
/** `open`: the tag's value is not known before the run, a status for example. */
function matching({ metric, tags }, has) {
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
function shared(selector, sources) {
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
		...pool$1(perSecond, load.takes, load.maxVUs, scale)
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
		...pool$1(Math.max(...perSecond), load.takes, load.maxVUs, scale)
	};
}
/** `takes` in ms. The plan's own `max_vus` is a cap, scaled like all VUs; the pool never exceeds it. */
function pool$1(perSecond, takes, cap, scale) {
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
function floorsOf(plan, asked, block = false) {
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
	return peakOf(curves, (at, side) => rates.reduce((sum, rate) => sum + rate.at(at, side), 0));
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
	const lengthened = floorsOf(plan, {
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
	throw new Failure("usage", `${plan.file} has no profile "${name}": ${list}${meant} Without --profile the plan runs as written.`);
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

// src/plan/forecast/resources.ts
/** k6 itself: 7 measured, with room for its threads, log and output. */
const OWN_DESCRIPTORS = 64;
/** Seconds for which Linux keeps a closed connection's port (TIME_WAIT; linux: include/net/tcp.h, TCP_TIMEWAIT_LEN). */
const PORT_LINGERS = 60;
/**
* Open files at the peak: a socket per VU of a socket scenario, a kept HTTP connection per VU that makes requests,
* and the engine's own.
*/
function descriptorsNeeded(work) {
	const uses = usesOf(work);
	const connections = Object.entries(work.scenarios).map(([name, scenario]) => {
		return (scenario.kind === "socket" ? peakVUs(scenario.load) : 0) + (makesRequests(name, work, uses) ? peakVUs(scenario.load) : 0);
	});
	return OWN_DESCRIPTORS + connections.reduce((sum, n) => sum + n, 0);
}
/** By target: connections at the peak, and ports of sockets that were closed within the last minute. */
function portsNeeded(work) {
	const uses = usesOf(work);
	return [...new Set(uses.map(({ target }) => target))].filter((target) => target !== "").map((target) => {
		const ports = Object.entries(work.scenarios).map(([name, scenario]) => connectionsTo(target, name, scenario, work, uses));
		return {
			target,
			ports: Math.ceil(ports.reduce((sum, n) => sum + n, 0))
		};
	});
}
function connectionsTo(target, name, scenario, work, uses) {
	const mine = uses.filter((use) => use.target === target && servesScenario(use, name, work));
	const requests = mine.some((use) => !use.socket) ? peakVUs(scenario.load) : 0;
	if (scenario.kind === "rest" || !mine.some((use) => use.socket)) return requests;
	return requests + peakVUs(scenario.load) + churn(scenario) * PORT_LINGERS;
}
function makesRequests(name, work, uses) {
	return uses.some((use) => !use.socket && servesScenario(use, name, work));
}
/** A login once per run is one connection of its own, too few to count. */
function servesScenario(use, name, { login }) {
	return use.scenario === void 0 ? login?.per !== "run" : use.scenario === name;
}

// src/plan/forecast/sample-forecast.ts
/** How many samples every gate, and every threshold on a quantile, will be judged on. */
function sampleForecasts({ gates, thresholds, work, timeline }) {
	return [...gates.map(({ selector, stat, line }) => ({
		from: "gate",
		selector,
		stat,
		line
	})), ...thresholds.filter(({ expression }) => expression.statistic.kind === "p").map(({ selector, expression, line }) => ({
		from: "threshold",
		selector,
		stat: expression.statistic,
		line
	}))].map(({ from, selector, stat, line }) => {
		const { samples, shared } = expectedSamples(selector, work, timeline);
		const whole = samples === "unknown" ? samples : Math.floor(samples + 1e-6);
		const needed = stat.kind === "p" ? samplesNeeded(stat.percent) : null;
		return {
			from,
			selector: formatSelector(selector),
			stat: formatStat(stat),
			samples: whole,
			shared: shared === null ? null : Math.floor(shared + 1e-6),
			needed,
			judged: judged$1(stat, whole, needed),
			line
		};
	});
}
function judged$1(stat, samples, needed) {
	if (stat.kind !== "p") return null;
	if (needed === null) return false;
	return samples === "unknown" ? null : samples >= needed;
}
function formatStat(stat) {
	return stat.kind === "p" ? `p(${stat.percent})` : stat.kind;
}

// src/plan/parse/yaml/pointer.ts
/** The pointer of a key or list index below `parent`. */
function below(parent, key) {
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
		throw new Failure("plan", message$1(ordered, this.#more), ordered);
	}
};
function message$1(problems, uncounted) {
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
/** What is allowed but will probably disappoint, of one sized load. */
function forecastWarnings(load, samples) {
	const scenarios = Object.entries(load.work.scenarios);
	return [...samples.flatMap(sampleWarnings), ...scenarios.flatMap(([name, scenario]) => scenarioWarnings(name, scenario))];
}
function sampleWarnings(row) {
	const { selector, stat, samples, needed, shared, line } = row;
	const what = `${stat} of ${selector}`;
	if (row.judged === false && needed === null) return [{
		line,
		message: `${what} cannot be judged: nothing lies above it; write max`
	}];
	if (row.judged === false) return [{
		line,
		message: `${what} cannot be judged: ${samples} samples expected, ${needed} needed`
	}];
	if (shared === null || needed === null || shared >= needed) return [];
	return [{
		line,
		message: `${what} cannot be judged if all sockets get the same messages: ${shared} differ, ${needed} needed`
	}];
}
function scenarioWarnings(name, scenario) {
	const beat = scenario.kind === "socket" ? scenario.socket.heartbeat : void 0;
	const spans = [{
		phase: "steady",
		from: 0,
		to: Number.MAX_SAFE_INTEGER
	}];
	const curve = curveOf(scenario);
	const end = curve[curve.length - 1]?.at ?? 0;
	const warnings = [];
	const life = Math.min(end - scenario.start, scenario.kind === "socket" && scenario.socket.hold || end);
	if (beat !== void 0 && life < 2 * beat.every + beat.timeout) warnings.push(`${name} lives ${life / 1e3} s, too short for two heartbeats of ${beat.every / 1e3} s: missed ones go unseen`);
	if (isArrivalRate(scenario.load) && area(curve, spans) < 1) warnings.push(`${name} makes less than one iteration: its rate is too low for the time`);
	return warnings.map((message) => ({
		line: 0,
		message
	}));
}

// src/plan/forecast/forecast.ts
/** Says what a load would do, from the plan alone. `load` is makeLoad(plan, …)'s. */
function forecast(plan, load) {
	const { work, timeline, duration, grace } = load;
	const sizing = sizingOf(plan, load.profile === "full" ? void 0 : profileOf(plan, load.profile));
	const scenarios = Object.entries(work.scenarios).map(([name, scenario]) => scenarioForecast(name, scenario, timeline[name] ?? []));
	const samples = sampleForecasts(load);
	return {
		profile: load.profile,
		...sizing,
		duration,
		grace,
		scenarios,
		peakSockets: peakSocketsOf(work),
		connectsPerSecond: peakConnects({
			work,
			timeline
		}),
		connectsAtOnce: connectsAtOnce(work),
		samples,
		descriptors: descriptorsNeeded(work),
		ports: portsNeeded(work),
		warnings: forecastWarnings(load, samples)
	};
}
function scenarioForecast(name, scenario, spans) {
	const { load, kind, start, tags } = scenario;
	return {
		name,
		kind,
		executor: load.executor,
		feed: tags.feed ?? null,
		start,
		duration: lengthOf(load),
		peakVUs: peakVUs(load),
		peakRate: isArrivalRate(load) ? peakSum([curveOf(scenario)]) : null,
		spans
	};
}
/** The most sockets at once: as many as VUs of socket scenarios. */
function peakSocketsOf(work) {
	const curves = Object.values(work.scenarios).flatMap((scenario) => scenario.kind === "socket" ? [curveOf(scenario)] : []);
	return Math.ceil(peakSum(curves) - 1e-6);
}
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
	const opened = connects(scenario, ALWAYS);
	const beat = heartbeat && {
		name: `the heartbeat of ${name}`,
		count: seconds * 1e3 / heartbeat.every,
		messages: heartbeat.by === "message" ? 1 : 0,
		bytes: sizeOf(heartbeat.send)
	};
	return [
		...stepFlows(`what ${name} sends when it opens`, open, opened),
		...whileOpen.flatMap((step) => stepFlows(`what ${name} sends while open`, [step], seconds * 1e3 / Math.max(1, step.every[0]))),
		...beat === void 0 ? [] : [beat],
		...messages.map(({ rate, feed }) => ({
			name: `the messages of ${feed ?? name}`,
			count: rate === void 0 ? "unknown" : rate * seconds,
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
		bytes: sizeOf(send) + sizeOf(request?.body)
	}));
}
const utf8$1 = new TextEncoder();
function sizeOf(what) {
	if (what === void 0) return 0;
	if ("base64" in what) return Math.floor(what.base64.length * 3 / 4);
	if ("text" in what) return utf8$1.encode(what.text).length;
	if ("json" in what) return utf8$1.encode(JSON.stringify(what.json)).length;
	return utf8$1.encode(new URLSearchParams(Object.entries(what.form)).toString()).length;
}

// src/plan/forecast/caps.ts
const ROWS = [
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
/**
* Refuses a load that asks for more than it may, before anything is started.
*
* @param runs how often it is measured, at most; the profile's number unless given.
* @throws {Failure} `policy`: every limit that is exceeded, and what a limit cannot be held to because the plan gives
* no number for it.
*/
function checkCaps(load, caps, runs = load.runs) {
	const volume = volumeOf(load, runs);
	const problems = ROWS.flatMap(({ cap, key, unit }) => {
		const limit = caps[cap];
		if (limit === void 0) return [];
		return [...over(volume[cap], limit, key, unit), ...unbounded(cap, key, volume)];
	});
	if (problems.length === 0) return;
	const what = `${load.plan.file}, profile ${load.profile}, asks for more than it may`;
	throw new Failure("policy", [`${what}:`, ...problems].join("\n"));
}
function over(asked, limit, key, unit) {
	if (asked <= limit) return [];
	return [`${shown$1(asked)} ${unit}, the cap ${key} is ${shown$1(limit)}: run a smaller profile, or raise the cap`];
}
function unbounded(cap, key, volume) {
	if (cap !== "messages" && cap !== "bytes") return [];
	return [...new Set(volume.unbounded[cap])].map((what) => `${what} cannot be held to the cap ${key}: the plan gives no rate for them`);
}
/** Rounded up: what is over a limit never looks as if it met it. */
function shown$1(figure) {
	return Number.isInteger(figure) ? integer(figure) : String(Math.ceil(figure * 100) / 100);
}

// src/model/address.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
const { IPv4, isValid, parse: parse$2, parseCIDR } = import_ipaddr.default;
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
	const ip = parsed$1(address);
	if (ip === void 0) return void 0;
	if (ip instanceof IPv4) return within$1(ip, V4);
	const own = within$1(ip, V6);
	if (own !== PUBLIC) return own;
	for (const [range, at] of EMBEDDED) if (ip.match(parseCIDR(range))) return within$1(new IPv4(ip.toByteArray().slice(at, at + 4)), V4);
	return PUBLIC;
}
/** Whether it is an IPv4 literal. */
function isV4(address) {
	return parsed$1(address)?.kind() === "ipv4";
}
function within$1(ip, rows) {
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
function parsed$1(address) {
	const [plain = ""] = address.split("%");
	const host = plain.includes(":") ? `[${plain}]` : plain;
	if (!/^[0-9a-fx.:[\]]+$/i.test(host) || !URL.canParse(`http://${host}`)) return void 0;
	const canonical = new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, "");
	return isValid(canonical) ? parse$2(canonical) : void 0;
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
		refusals.push(...found.flatMap((address) => refusal$1(target, address, policy) ?? []).slice(0, 1));
		if (!isLiteral && first !== void 0) pins.set(target.host, found.find(isV4) ?? first);
	}
	if (refusals.length > 0) throw new Failure("policy", refusals.join("\n"));
	if (unknown.length > 0) throw new Failure("target", unknown.join("\n"));
	return pins;
}
function refusal$1(target, address, policy) {
	const kind = classOf(address);
	const at = address === target.host ? "" : `, resolved to ${shown(address)}`;
	const what = `target ${target.name} (${target.origin}${at})`;
	if (kind === void 0) return `${what} is refused: that is not an IP address`;
	if (kind.reach === "never") return `${what} is refused: ${kind.what} is never granted`;
	if (!needsGrant(kind, policy) || policy.grants.some((grant) => covers$1(grant, target))) return void 0;
	return `${what} is not granted: ${kind.reach === "private" ? `${kind.what} always needs a grant` : "in CI every target needs a grant"}. If it is yours to load, add --allow-target ${target.origin}`;
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
	return scenario.socket.messages.flatMap((messages) => Object.values(ownTags(messages) ?? {}));
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

// src/model/sha256.ts
/** SHA-256 (FIPS 180-4) of the text's UTF-8 bytes, in lower-case hex. Pure: no `node:crypto` in model/ and plan/. */
function sha256Hex(text) {
	return bytesToHex(sha256$1(utf8ToBytes(text)));
}

// src/plan/size/digest.ts
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
	checkPlan$1(plan);
	const sizing = sizingOf(plan, profile);
	const shape = wholeShape(plan, sizing.scale);
	const duration = endOf$2(shape);
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
function checkPlan$1(plan) {
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
	const found = LATER.flatMap((path) => matches$1(plan, path.split("."), ""));
	for (const at of found) {
		const key = at.slice(at.lastIndexOf("/") + 1);
		problems.add(locate(at, "key"), at, `"${key}" is not yet supported; remove it`);
	}
	return found;
}
function matches$1(value, path, at) {
	const [key, ...rest] = path;
	if (key === void 0) return [at];
	if (typeof value !== "object" || value === null) return [];
	if (key !== "*" && (Array.isArray(value) || !Object.hasOwn(value, key))) return [];
	if (key === "bytes" && !isBinary(child(value, key))) return [];
	return (key === "*" ? Object.keys(value) : [key]).flatMap((name) => matches$1(child(value, name), rest, below(at, name)));
}
/** `match: { bytes: x }` asks for a field named bytes unless x is a mapping with an offset. */
function isBinary(value) {
	return isObject(value) && Object.hasOwn(value, "at");
}
function child(value, key) {
	return value[key];
}

// src/plan/parse/checks/literal-secrets.ts
/** Shorter texts are words. */
const LEAST$1 = 6;
/** Headers, fields and variables whose values are secrets, by the end of their name. */
const SECRET_NAME = /(?:^|[-_. ])(?:authorization|auth|cookie|token|jwt|secret|password|passwd|pwd|passphrase|credentials?|signature|(?:api|access|private|secret|signing)[-_]?key|apikey)$/i;
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
	return textsOf(plan).filter(({ name, text, at }) => !ELSEWHERE.test(at) && looksSecret(name, text)).map(({ at }) => ({
		line: locate(at, "value").line,
		message: `${safe(dotted(at), 200)} looks like a secret that is written into the plan: write \${NAME} there, and set NAME in the environment. Only such values are concealed.`
	}));
}
function textsOf(value, name = "", at = "") {
	if (typeof value === "string") return [{
		name,
		text: value,
		at
	}];
	if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, name, below(at, index)));
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => textsOf(item, key, below(at, key)));
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
const VERSION$1 = set("env", "targets");
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
	["targets.*.version.url", VERSION$1],
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
function nameOf$1(reference) {
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
		const written = `\${${nameOf$1(reference)}}`;
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
/** `5%` as 0.05. */
function share$1(text) {
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

// src/plan/parse/fields/raw.ts
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

// src/plan/parse/fields/close-gates.ts
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
		atLeast: raw.at_least === void 0 ? AT_LEAST : share$1(raw.at_least),
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

// src/plan/parse/fields/profiles.ts
/** Every profile by name. */
function profiles(plan, context) {
	return mapValues(plan.profiles, "/profiles", (raw, at) => profile(raw, at, context));
}
function profile(raw, at, context) {
	const time = context.duration(raw.time, below(at, "time"));
	const maxTime = context.duration(raw.max_time, below(at, "max_time"));
	if (time !== void 0 && maxTime !== void 0 && maxTime < time) context.problem(below(at, "max_time"), `max_time ${raw.max_time} is shorter than time ${raw.time}`);
	return {
		vus: raw.vus === void 0 ? 1 : share$1(raw.vus),
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
		takes: context.duration(raw.takes, below(at, "takes")) ?? TAKES,
		...raw.max_vus === void 0 ? {} : { maxVUs: raw.max_vus }
	};
}
function stages$1(raw, start, at, context) {
	const place = below(at, "stages");
	const list = itemsOf(raw.stages, place).map(([{ duration, target }, item]) => ({
		duration: context.duration(duration, below(item, "duration")),
		target: typeof target === "number" ? target : perSecond(target)
	}));
	if (start === 0 && list.every((stage) => stage.target === 0)) context.problem(place, "no stage has a target over 0: nothing would run");
	if (list.every((stage) => stage.duration === 0)) context.problem(place, "the stages last 0s together: nothing would run");
	return list;
}

// src/plan/parse/read-file.ts
/** Why a file of a plan is not read, in words that may be shown; what else is thrown may hold paths of the machine. */
var Unreadable = class extends Error {};

// src/plan/parse/fields/files.ts
/** Largest file of a frame, in bytes. */
const MAX_FILE = 65536;
/** `.json` and `.txt` are text frames, anything else is binary. */
const TEXT_FILE = /\.(?:json|txt)$/i;
/** The frame that a file holds. It must lie in the plan's folder or below. */
function fileFrame(path, at, context) {
	const refusal = refusedPath(path);
	if (refusal !== void 0) context.problem(at, refusal);
	const bytes = refusal === void 0 ? read$1(path, at, context) : void 0;
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
function read$1(path, at, context) {
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

// src/plan/parse/fields/matchers.ts
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
		all: Object.entries(match ?? {}).map(([key, value]) => demand$1(key, value, below(place, key), context)),
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
function demand$1(path, value, at, context) {
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

// src/plan/parse/fields/steps.ts
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
	const behind = url.replace(/^\$\{targets\.[^}]*\}/, "");
	const [plain = ""] = replacePlaceholders(behind, (inner) => `:${shortName(inner)}`).split(/[?#]/);
	return `${method} ${plain === "" ? "/" : plain}`.slice(0, 128);
}
function shortName(inner) {
	const [word = ""] = inner.split(/[:(]/);
	return word.slice(word.lastIndexOf(".") + 1);
}

// src/plan/parse/fields/socket.ts
const CONNECT_WITHIN = 1e4;
const HEARTBEAT_TIMEOUT = 1e4;
const GIVE_UP = 10;
/** One socket's life. */
function socket(raw, at, context) {
	const { heartbeat: beat, hold, expected_closes: expected, reopen: again } = raw;
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
		...expected === void 0 ? {} : { expectedCloses: expected.map(String) },
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
		jitter: jitter === "full" || jitter === "none" ? jitter : share$1(jitter),
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
	if (raw.socket !== void 0 && raw.rest !== void 0) context.problem(below(at, "rest"), "a scenario has socket or rest, not both; make it two scenarios", "key");
	if (raw.socket === void 0 && raw.rest === void 0) context.missing(at, "a scenario needs socket or rest");
	if (raw.load === void 0) context.missing(at, "\"load\" is missing: say how many users and how long");
	const kind = kindOf(raw, at, context);
	if (raw.load === void 0 || kind === void 0) return void 0;
	const load = withWaits(executor(raw.load, below(at, "load"), context), kind);
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
/** `takes` is of the requests; what the steps wait between them, at the longest, keeps a VU busy as well. */
function withWaits(load, kind) {
	if (kind.kind === "socket" || !("takes" in load)) return load;
	const waits = kind.steps.reduce((sum, { wait }) => sum + (wait?.[1] ?? 0), 0);
	return {
		...load,
		takes: load.takes + waits
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

// src/plan/parse/fields/targets.ts
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
/**
* The default SLOs (plan-language: "Metrics") that a plan with these thresholds still has: what the table promises,
* where the plan has no threshold on the same metric.
*/
function defaultThresholds(own, emissions) {
	const stated = new Set(own.map((threshold) => threshold.selector.metric));
	return METRICS.flatMap(({ name, promise }) => promise === void 0 || stated.has(name) || !emissions.meet(promise.where) ? [] : [standing(name, promise.is)]);
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
		else problems.add(locate(place.at, place.part), place.at, sentence$2(error));
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
	const at = below(instancePath, String(key));
	return {
		at,
		part: "key",
		id: at
	};
}
function sentence$2(error) {
	const { keyword, params, parentSchema, data, propertyName } = error;
	if (propertyName !== void 0) return `${quoted$1(propertyName)} is not ${expected$1(parentSchema)}`;
	switch (keyword) {
		case "required": return missing$1(String(params.missingProperty), parentSchema);
		case "additionalProperties": return unknownKey(String(params.additionalProperty), parentSchema);
		case "enum": return oneOf(data, error.schema);
		case "const": return `found ${found(data)}, expected ${quoted$1(error.schema)}`;
		default: return `found ${found(data)}, expected ${bound(keyword, error.schema) ?? expected$1(parentSchema)}${unit(error)}`;
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
function oneOf(data, known) {
	const close = typeof data === "string" ? nearest(data, known.map(String)) : void 0;
	const hint = close === void 0 ? "" : `; did you mean "${close}"?`;
	return `found ${found(data)}, expected one of ${known.join(", ")}${hint}`;
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
function found(data) {
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
		if ((0, import_dist$1.isSeq)(node)) return node.items.map((item, index) => this.read(item, below(at, index), depth + 1));
		return (0, import_dist$1.isScalar)(node) ? this.#scalar(node.value, offset, at) : null;
	}
	#readMap(items, at, depth) {
		const entries = /* @__PURE__ */ new Map();
		for (const { key, value } of items) {
			const offset = key.range?.[0] ?? 0;
			const name = this.#name(key, offset, at);
			if (name === void 0) continue;
			if (entries.has(name)) this.#refuseKey(offset, below(at, name), `duplicate key ${quoted$1(name)}`);
			else entries.set(name, this.read(value, below(at, name), depth + 1, offset));
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
	const own = thresholds(raw, whole ? emissions : void 0, context);
	return {
		...header$1(raw, file),
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
		warnings: [...warningsOf(found), ...literalSecrets(raw, context.locate)]
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
const LONGEST$3 = 300;
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
		body: safeLine(redactor.text(answer.body), LONGEST$3)
	};
}

// src/engine/embedded/network/network.ts
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
/**
* The service's own words as a tag: printable ASCII, 60 characters, at most 5 different ones for each set
* (later ones are `other`), so that a hostile service can neither write to a terminal nor explode the series.
*/
function reasonTag(reason, known) {
	if (reason === "" || !/^[\x20-\x7e]*$/.test(reason)) return {};
	const cut = reason.slice(0, REASON_LENGTH);
	if (!known.has(cut) && known.size >= REASONS) return { reason: "other" };
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

// src/target/read.ts
/** What a service may call its build: it is shown and stored. */
const NAME$4 = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/;
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
	return NAME$4.test(build) ? { build } : { problem: `${what} is not one line of 1 to 128 printable ASCII characters` };
}

// src/target/ask.ts
/** Longest wait for one whole answer, ms. */
const TIMEOUT = 1e4;
/** Longest wait for a status alone, ms. */
const STATUS_TIMEOUT = 2e3;
/** Longest body, bytes. */
const LARGEST$2 = 65536;
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
		if (size > LARGEST$2) throw new Refusal("its body is longer than 64 KiB");
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
/** Another build than the expected one runs, or none that tells. */
function wrongBuild(source, answer, tries, file) {
	const { target, expected } = source;
	const what = answer.build === null ? `target ${target} does not tell its build, expected ${expected}` : `wrong build: target ${target} runs ${plain(answer.build)}, expected ${expected}`;
	return failed$2(answer.build === null ? "build_unknown" : "wrong_build", what, source, answer, tries, `the deployment of ${expected} has finished`, file);
}
/** The target did not answer with 2xx in time. */
function notReady(source, answer, tries, file) {
	return failed$2("not_ready", `target ${source.target} is not ready`, source, answer, tries, "the service is up", file);
}
function failed$2(code, what, source, answer, tries, whether, file) {
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
const EVERY$2 = 5e3;
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
async function afterLoad(source, { pins, signal, every = EVERY$2 }) {
	for (let tries = 1;; tries++) {
		const { build } = await askBuild(source, pins, new AbortController().signal, signal.aborted ? 1e3 : TIMEOUT);
		if (build !== null || tries === TRIES_AFTER || signal.aborted) return build;
		await setTimeout$1(every, void 0, { signal }).catch(() => void 0);
	}
}
/** The build that runs once the target is as the plan wants it; null where it could not be read and need not be. */
async function ready(source, load, watching) {
	const { every = EVERY$2, log, signal, pins } = watching;
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
		if (left <= 0) return given$1(source, answer, {
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
function given$1(source, answer, tries, load, log) {
	const { expected, within } = source;
	if (expected !== null) throw wrongBuild(source, answer, tries, load.plan.file);
	if (within !== null) throw notReady(source, answer, tries, load.plan.file);
	log.warn(unread(source, answer));
	return null;
}

// src/judge/storable.ts
/**
* May this run be added to the baseline? By the codes of its reasons, every one being asked (codes.ts); a suspect run
* may, because leaving it out would cut the history at the top. An inconclusive run may only where noise left it open:
* what could not be measured well does not describe the service.
*/
function mayStore(verdict) {
	if (!verdict.complete) return {
		stored: false,
		why: "its evidence is incomplete"
	};
	const refused = verdict.reasons.filter(({ code }) => !countsAsBaseline(code));
	const [first = refused[0]] = refused.filter(({ outcome }) => !outcomeRow(outcome).stored);
	return first === void 0 ? { stored: true } : {
		stored: false,
		why: whyNot$1(first, verdict)
	};
}
function whyNot$1({ outcome, code, message }, { gates }) {
	if (!outcomeRow(outcome).stored) return `its outcome is ${outcome}`;
	if (code === "saturated") return "the generator was saturated";
	const row = decidingRows(gates).find((one) => one.verdict === "inconclusive" && one.code === code);
	return row === void 0 ? `it is not judged: ${message}` : `${row.name} could not be judged`;
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
	const why = whyNot(records, verdict, judgement);
	if (why !== null) return settle(verdict, {
		written: false,
		notWritten: why
	});
	return await keep(verdict, newOf(records, past), load, judgement.store);
}
/** A record says which event it was measured under, so that one of a change under review is known later, too. */
function whyNot(records, verdict, { append }) {
	const refused = records.flatMap(({ provenance }) => provenance.event ?? []).find((event) => !STORING_EVENTS.has(event));
	if (refused !== void 0) return `runs of ${refused} are not added to a baseline`;
	if (append !== true) return append === false ? "asked not to (--no-store)" : append;
	const may = mayStore(verdict);
	return may.stored ? null : may.why;
}
/** Runs that are stored already are judged again, but not stored again. */
function newOf(records, { baseline }) {
	const stored = new Set(baseline?.records.map(({ provenance }) => identity$1(provenance)));
	return records.filter(({ provenance }) => !stored.has(identity$1(provenance)));
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
			reason: storeReason(storeMessage(error))
		});
	}
}
/** @throws whatever is not the store's own trouble. */
function storeMessage(error) {
	if (error instanceof StoreError) return error.message;
	throw error;
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
function planOf({ plan: file }, { log }) {
	const plan = parsePlan(file.bytes, file.file, file.readBeside);
	for (const warning of planWarnings(plan)) log.warn(warning);
	return plan;
}
/** As admit(), of a plan that has been read. @throws {Failure} */
async function admitPlan(plan, { profile, env: given, policy, caps = {}, withoutSecrets = false }, outside, steps = createSteps()) {
	const load = makeLoad(plan, profile);
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
* @throws {Failure} target or cancelled, before the load; engine, where there is none, or where a tag explodes;
* policy, where the load was stopped over a cap.
*/
async function measure$1(admitted, outside, signal) {
	const { load, env, pins, brake } = admitted;
	const engine = await outside.engine();
	const watching = {
		env,
		pins,
		log: outside.log,
		signal
	};
	const before = await buildsBefore(load, watching).catch((error) => {
		throw behind(admitted.steps ?? [], error, outside.redactor);
	});
	const probe = outside.probe();
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
			collector.add(batch);
			over = brake.add(batch);
			if (over !== null) stop.abort();
		}
	} finally {
		clearInterval(show);
	}
	const end = await run.ended;
	const ended = outside.clock.now();
	if (over !== null) throw stopped(over, ended - started);
	const builds = await buildsAfter(load, before, watching);
	const origin = outside.origin();
	const provenance = {
		...origin,
		engine: engineFacts(engine),
		started: new Date(started).toISOString(),
		ended: new Date(ended).toISOString()
	};
	const series = seriesOf(load, provenance);
	const { cores } = origin.machine;
	const facts = {
		provenance,
		series,
		probe,
		cores,
		companions: end.companions
	};
	const record = collector.finish(end.engine, facts);
	return outside.redactor.value(builds === void 0 ? record : {
		...record,
		builds
	});
}
function engineFacts({ name, version, sha256 }) {
	return {
		name,
		version,
		...sha256 === void 0 ? {} : { sha256 }
	};
}
/** What was measured until then is no run of this plan, and is not kept. */
function stopped(over, after) {
	const why = `the load was stopped after ${Math.round(after / 1e3)} s: ${over}`;
	return new Failure("policy", `${why}. Give \`reopen\` a longer backoff, run a smaller profile, or raise the cap`);
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
		const record = await measure$1(admitted, outside, signal);
		records.push(record);
		measured(record);
		past ??= await pastOf(record, judgement);
		if (signal.aborted || !record.complete) break;
		if (due === 1) due += moreRuns(asked(load, records, past, judgement));
	}
	return await conclude(load, records, judgement, past);
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
	if (!NAME$3.test(name) || !VALUE$1.test(value)) return null;
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
const NAME$3 = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE$1 = /^[ !#-:<-[\]-~]*$/;
/** Max-Age (s) goes before Expires (epoch ms); a date that cannot be read is none (RFC 6265 section 5.2.1). */
function expiry(maxAge, expires) {
	return maxAge === void 0 ? expires ?? Number.POSITIVE_INFINITY : Date.now() + maxAge * 1e3;
}

// src/engine/embedded/http/cookies.ts
/** A service that sets cookies without end does not grow the jar without end. */
const MOST$5 = 300;
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
		if (this.#cookies.length > MOST$5) this.#cookies.shift();
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
const UNITS$1 = {
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
	return Number(match[1]) * (UNITS$1[match[2] ?? ""] ?? 1);
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
const LONGEST$2 = 2 ** 31 - 1;
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
	return new Timer(iteration, () => callback(...args), Math.min(delay, LONGEST$2), again).id;
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
		this.common.meters.scenario_start.add(this.startTime);
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

// src/vu/socket/ledger.ts
/**
* One user's book of lives: each turn is written down as it comes, so that what is known when k6 is killed or an
* iteration is interrupted is already with the evidence. What follows the last turn, the evidence says.
*/
var Ledger = class {
	life;
	user;
	/** `user`: the place within the scenario, from 0. */
	constructor(life, user) {
		this.life = life;
		this.user = user;
	}
	write(turn, tags) {
		const value = lifeValue(this.user, turn);
		if (tags === void 0) this.life.add(value);
		else this.life.add(value, tags);
	}
};

// src/vu/socket/awaits.ts
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
	/** ms that the oldest wait has lasted; 0 without one. */
	get longest() {
		const oldest = this.pending[0];
		return oldest === void 0 ? 0 : Date.now() - oldest.since;
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
		this.socket.send(this.context.plan.codec.encode(data));
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
		if (plan !== void 0) this.send(plan.send, plan.read(frame) ?? null);
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
				if (awaited.how === "timeout" && plan.exchange) meters.ws_roundtrip_timeout.add(1, plan.exchange);
				if (awaited.how !== "frame") return resolve(null);
				const { frame, timestamp } = awaited;
				if (plan.exchange) meters.ws_roundtrip.add(Math.max(0, timestamp - sentAt), plan.exchange);
				const saved = plan.saves.length === 0 ? {} : readSaves(plan.saves, plan.read(frame));
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
				this.context.meters.ws_heartbeat_missed.add(1);
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
			else this.context.meters.ws_heartbeat_missed.add(1);
		});
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
			const text = typeof frame.data === "string" ? frame.data : textOf$1(frame.data);
			if (after === "") frame.value = JSON.parse(text);
			else if (text.startsWith(after)) frame.value = JSON.parse(text.slice(after.length));
			if (frame.value !== void 0) frame.broken = false;
		} catch {
			frame.broken = true;
		}
		return frame.value;
	};
}
/** @throws {TypeError} for bytes that are not UTF-8. */
function textOf$1(bytes) {
	return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

// src/vu/socket/reader.ts
const LAG_EVERY = 10;
/**
* The way of every message (plan-language: "Values, matching, frames"): errors, pending awaits, `answer`, then the
* first kind of `messages` that matches. A frame that the codec takes apart is as many messages, of one arrival. The hottest code of the product, where each call of a function shows: JSON
* is parsed once, and only if a matcher asks; tags are passed only where they differ from the VU's.
*/
function createReader(plan, inbox, onError) {
	const { meters, scope, awaits } = inbox;
	const { errors, answers, kinds } = plan;
	const { decode } = plan.codec;
	const { gen_lag: genLag, ws_message_latency: messageLatency, message_sent: messageSent, ws_messages_malformed: messagesMalformed } = meters;
	const { pending } = awaits;
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
			const { tags } = kind;
			if (inbox.firstSince !== null) first(timestamp);
			if (sent === null || sent - sent !== 0) {
				untimed(sent, tags);
				return;
			}
			if (tags === void 0) messageLatency.add(timestamp - sent);
			else messageLatency.add(timestamp - sent, tags);
			if (isWitness(sent)) add$1(messageSent, sent, tags);
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
	function first(timestamp) {
		meters.ws_time_to_first_message.add(Math.max(0, timestamp - (inbox.firstSince ?? timestamp)));
		inbox.firstSince = null;
	}
	/** Matched, but there is no latency: none is asked for, the bytes are no JSON, or the time cannot be read. */
	function untimed(sent, tags) {
		if (sent === null) add$1(meters.ws_messages_matched, 1, tags);
		else if (frame.broken) messagesMalformed.add(1);
		else meters.ws_messages_untimed.add(1);
	}
}
/** Tags cost time in k6: none are passed where the VU's own are right. */
function add$1(metric, value, tags) {
	if (tags === void 0) metric.add(value);
	else metric.add(value, tags);
}

// src/vu/socket/subscription.ts
/** ms from which a wait that the plan itself ends counts as unanswered (plan-language: `ws_subscribed`). */
const UNANSWERED = 1e3;
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
		const { plan, channel, onError } = this.context;
		let at = openedAt;
		for (const step of plan.open) {
			const done = await guardAsync("open", onError, null, () => channel.run(step));
			if (over()) return true;
			if (done === null) {
				this.fail();
				return false;
			}
			at = done;
		}
		this.succeed(openedAt, at);
		return true;
	}
	/**
	* The life's own `hold` ends it. A step that has waited for its answer for a second is unanswered; one that has not
	* says nothing about the service.
	*/
	cut() {
		if (this.current === "pending" && this.context.inbox.awaits.longest >= UNANSWERED) this.fail();
	}
	fail() {
		this.current = "failed";
		this.context.ledger.write("unsubscribed");
		this.context.meters.ws_subscribed.add(false);
	}
	succeed(openedAt, at) {
		const { plan, meters, ledger, heartbeats, inbox, timers } = this.context;
		this.current = "done";
		ledger.write("subscribed");
		meters.ws_subscribed.add(true);
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
		this.timers.after(plan.connectWithin, "connect", () => this.giveUpConnecting("failed"));
	}
	/** The VU's time is over: closes an open socket; a pending upgrade gets a last moment. */
	stop() {
		if (this.opened) this.close("stop");
		else {
			this.reason = "stop";
			this.timers.after(LAST_CALL, "connect", () => this.giveUpConnecting("ended"));
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
	/** `ended`: not the service's time was over, but the plan's. */
	giveUpConnecting(turn) {
		this.abandoned = true;
		this.failConnect("timeout", turn);
	}
	failConnect(reason, turn = "failed") {
		const { meters, ledger } = this.context;
		this.timers.clear();
		meters.ws_connect_failed.add(true, { reason });
		ledger.write(turn, turn === "failed" ? { reason } : { by: "stop" });
		this.settle({
			by: this.reason ?? "failed",
			subscribed: false
		});
	}
	onOpen(timestamp) {
		const { meters, ledger } = this.context;
		this.opened = true;
		this.timers.clear();
		if (!this.abandoned && !this.speaksOurs()) {
			this.abandoned = true;
			this.failConnect("subprotocol");
		} else if (!this.abandoned) {
			meters.ws_connect_failed.add(false);
			ledger.write("open");
		}
		if (this.abandoned || this.reason !== null) this.close(this.reason ?? "step");
		else this.begin(timestamp);
	}
	/** RFC 6455, 4.1: a service that chose none of the subprotocols asked for has not accepted them. */
	speaksOurs() {
		const { protocols } = this.context.plan;
		return protocols.length === 0 || protocols.includes(this.socket?.protocol ?? "");
	}
	begin(timestamp) {
		const { age, onError } = this.context;
		if (age !== void 0) this.timers.after(age, "hold", () => this.close("hold"));
		this.heartbeats.onOpen();
		guardAsync("open", onError, void 0, async () => {
			const over = () => this.closing || this.counted;
			if (!await this.subscription.begin(timestamp, over)) this.close("step");
		});
	}
	close(reason) {
		if (this.closing || this.counted) return;
		this.closing = true;
		this.reason ??= reason;
		if (reason === "hold") this.subscription.cut();
		if (!this.abandoned) this.context.ledger.write("ended", { by: reason });
		this.timers.clear();
		this.socket?.close(NORMAL);
		this.timers.after(CLOSE_DEADLINE, "close", () => this.giveUpClosing());
	}
	giveUpClosing() {
		const { meters } = this.context;
		meters.ws_close_unanswered.add(1);
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
		else if (!this.abandoned) this.failConnect(connectFailure(this.error));
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
		const { meters, reasons } = this.context;
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
		ledger.write("failed", { reason: "generator" });
		return NEVER_OPENED;
	}
	const forget = context.deadline.listen(() => session.stop());
	const end = await session.ended;
	forget();
	return end;
}
/** A login that failed is an upgrade that failed: it is counted, and the backoff of `reopen` applies. */
async function loggedIn({ login, meters, ledger, onError }) {
	try {
		if (await login()) return true;
	} catch (error) {
		onError("login", error);
	}
	meters.ws_connect_failed.add(true, { reason: "login" });
	ledger.write("failed", { reason: "login" });
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
function placeOf$1(load, beginning) {
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
	const { rank, shift } = placeOf$1(load, {
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
function live(iteration, plan, rank, deadline) {
	const { common, own, scope, state, jar } = iteration;
	const { load } = common.scenario;
	const firstAge = own.aged ? void 0 : staggeredAge(plan, rank, peakVUs(load));
	own.aged = true;
	return liveSockets({
		plan,
		meters: common.meters,
		ledger: new Ledger(common.meters.life_event, rank),
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
const NAME$2 = /^[a-zA-Z_][a-zA-Z0-9_]{0,127}$/;
/** What k6's four kinds have in common: here a name; the kind is in the metric table. */
var Metric = class {
	name;
	/** @throws {Error} for a name that k6 refuses. */
	constructor(name, _isTime) {
		if (!NAME$2.test(name)) throw new Error(`invalid metric name "${name}"`);
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
		[LIFE]: new Gauge(LIFE),
		[SCENARIO_START]: new Gauge(SCENARIO_START)
	};
}
/** Every trend of vu/ is a time. */
function meter(name, kind) {
	if (kind === "trend") return new Trend(name, true);
	return kind === "rate" ? new Rate(name) : new Counter(name);
}

// src/vu/rest/login.ts
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
	if (a === b) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	return keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key]));
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
		tags: ownTags(messages)
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
		kinds: socket.messages.map((messages) => compileKind(messages, constants)),
		json: wantsJson(socket),
		hold: socket.hold,
		expectedCloses: new Set(socket.expectedCloses),
		reopen: socket.reopen
	};
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

// src/engine/process/reading.ts
/** USER_HZ: 100 on every Linux architecture that Node runs on (proc_pid_stat(5), sysconf(_SC_CLK_TCK)). */
const TICK_MS = 10;
/** Null where this system cannot be asked. @throws where the process is gone. */
async function readProcess(pid) {
	if (platform === "linux") return readLinux(pid);
	if (platform === "darwin") return await readMac(pid);
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

// src/engine/process/health.ts
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
			if (actual !== null && !holds$1(threshold.expression, actual)) yield {
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
const MOST$4 = 50;
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
		if (this.#lines.length > MOST$4) this.#lines.shift();
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
	const ended = execute$15(run, configure, context).finally(() => signal.removeEventListener("abort", cancel));
	return {
		samples: run.services.sink,
		ended
	};
}
async function execute$15(run, configure, context) {
	const { sink, tags } = run.services;
	const health = watchHealth(process.pid, 1);
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

// src/files/regular.ts
const PIECE = 1048576;
/**
* Reads a regular file in pieces, each valid only until `take` returns. Never waits, as for the writer of a named pipe,
* and never believes a size: files of /proc state none.
*
* @param links whether a symbolic link in the last place is followed.
* @throws {Unsuitable} or what the system throws.
*/
function readRegular(path, most, take, links = "followed") {
	const piece = Buffer.allocUnsafe(PIECE);
	const nofollow = links === "refused" ? constants.O_NOFOLLOW ?? 0 : 0;
	const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | nofollow);
	try {
		const facts = fstatSync(file);
		if (!facts.isFile()) throw notRegular();
		let left = facts.size > most ? -1 : most;
		for (let read = 1; read > 0 && left >= 0; left -= read) {
			read = readSync(file, piece);
			take(piece.subarray(0, read));
		}
		if (left < 0) throw tooLarge$1(most);
	} finally {
		closeSync(file);
	}
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
		...platform === "win32" ? {
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
const NAME$1 = /^[a-zA-Z_][a-zA-Z0-9_]{0,127}$/;
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
		if (!NAME$1.test(metric) || this.#known.length >= MAX_METRICS) return;
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
	return new Map(Object.entries(summary.metrics).map(([name, metric]) => [selectorOf$1(name), figuresOf$1(metric)]));
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
function selectorOf$1(name) {
	try {
		return formatSelector(parseSelector(name));
	} catch {
		return name;
	}
}
function figuresOf$1(metric) {
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
const TREND_STATS$1 = [
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
const TAKEN$1 = new Set(`await break case catch class const continue debugger default delete do else enum export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static
  super switch this throw true try typeof var void while with yield arguments eval undefined
  options setup teardown open configure library run settings http exec encoding`.split(/\s+/));
/** The function that runs a scenario: its name with `_` for `-`; with `_` before it where the name is taken. */
function functionName(scenario) {
	const name = scenario.replaceAll("-", "_");
	return TAKEN$1.has(name) ? `_${name}` : name;
}
/** k6's `options`. `pins`: host name to the address it must be dialled at. */
function k6Options(load, pins) {
	const { scenarios, login, environment } = load.work;
	return {
		scenarios: Object.fromEntries(Object.entries(scenarios).map(([name, scenario]) => [name, scenarioOptions(name, scenario)])),
		thresholds: thresholdOptions(load),
		summaryTrendStats: TREND_STATS$1,
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
	if (row === void 0) return false;
	if ((LATE_TAGS[metric] ?? []).some((tag) => tag in tags)) return false;
	return !("phase" in tags && row.from === "engine" && row.needs !== "http");
}
/** The plan's thresholds that only Socketgate judges. */
function judgedByUsAlone({ thresholds }) {
	return thresholds.filter(({ selector }) => !k6Knows(selector));
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
	return `${comment$1(`${load.plan.name}, profile ${load.profile}.`)}
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
function comment$1(text) {
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
const KNOWN$1 = releases_default;
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
	const versions = Object.keys(KNOWN$1).filter((version) => KNOWN$1[version]?.[build] !== void 0);
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
	const known = KNOWN$1[`v${version}`]?.[build];
	const wanted = given === void 0 ? void 0 : sha256Of(given, "k6");
	if (known === void 0 && wanted === void 0) throw new Failure("engine", `the SHA-256 of k6 v${version} for ${build} is not known here, so that it cannot be trusted: give it (k6-sha256), or take one of ${versionsFor(build)}`);
	if (known !== void 0 && wanted !== void 0 && known !== wanted) throw new Failure("engine", `the SHA-256 given for k6 v${version} (${build}) is ${wanted}, but its release has ${known}: nothing was fetched; leave the option out, or correct it`);
	return known ?? wanted;
}
function versionsFor(build) {
	return Object.keys(KNOWN$1).filter((version) => KNOWN$1[version]?.[build] !== void 0).join(", ");
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
	const file = platform === "win32" ? "k6.exe" : "k6";
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
			if (late !== null || !(error instanceof Passing) || attempt === limits.attempts) throw failed$1(url, late ?? reasonOf$1(error), attempt);
		}
		await setTimeout$1(limits.pause * 2 ** (attempt - 1), void 0, { signal }).catch(() => void 0);
	}
}
function reasonOf$1(error) {
	return error instanceof Error ? safeLine(error.message) : "unknown reason";
}
function failed$1(url, reason, attempts) {
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
		return await answer$1(url, {
			...options,
			...socket
		});
	} catch (error) {
		throw error instanceof Failure ? error : new Passing(reasonOf$1(error));
	}
}
function answer$1(url, options) {
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

// src/evidence/machine.ts
const REPEATS = 7;
const ROUNDS = 8;
/** This machine, without anything that names it to a stranger, and what it allows a generator. */
function machineFacts() {
	const cpu = cpus()[0]?.model.trim() ?? "unknown";
	const cores = availableParallelism();
	const machine = {
		id: machineId(cpu),
		os: platform$1(),
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

// package.json
var version = "0.1.0";

// src/app/version.ts
const VERSION = version;
/** As it stands in every record. */
const TOOL = `socketgate ${VERSION}`;

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
	if (env.GITHUB_SHA !== void 0) {
		const event = env.GITHUB_EVENT_NAME;
		return {
			commit: env.GITHUB_SHA,
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
	const set = [
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"ALL_PROXY"
	].filter((name) => env[name] || env[name.toLowerCase()]);
	if (set.length > 0) log.info(`${set.join(", ")} is set: the load does not go through it`);
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

// src/report/markdown/text.ts
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
	return unreferenced(clean(text, limit).replace(/[!-/:-@[-`{-~]/g, entity));
}
/** GitHub makes a link of `GH-12` in the rendered text, where an entity is a dash again; a word joiner parts it. */
function unreferenced(text) {
	return text.replace(/\bgh(?:-|&#45;)(?=\d)/gi, "$&&#8288;");
}
/** Names of the plan's own grammar, and versions: nothing in them can act, so the source stays readable. */
const INERT = /^(?!.*gh-\d)(?:[a-z][a-z0-9-]*|\d+(?:\.\d+)*)$/;
/** What is literal inside a code span, and cannot leave it or its table cell. */
const PLAIN_CODE = /^(?!.*<[a-z/!?])[\w.,:;(){}[\]=<>!%+\-*/^?'"$][\w .,:;(){}[\]=<>!%+\-*/^?'"$…]*$/i;
/** A code span where the text is harmless in one, else escaped text. */
function codeSpan(text) {
	const line = clean(text);
	return PLAIN_CODE.test(line) ? `\`${line}\`` : escapeMarkdown(line);
}
/** A sentence made by the judge: readable, with nothing left in it that could act as markup. */
function sentence$1(text) {
	return (clean(text, LONGEST_SENTENCE) || "–").split(/(`[^`]*`)/).map((piece) => /^`.+`$/.test(piece) ? codeSpan(piece.slice(1, -1)) : words(piece)).join("").replace(/^[-+=]/, entity).replace(/^(\d+)([.)])/, (_, digits, mark) => digits + entity(mark));
}
function words(piece) {
	return unreferenced(bindUnits(piece).replace(/[\\`*_{}[\]<>#|@&~$!^]|:(?!\s|$|(?<=\d:)\d)/g, entity).replace(/(www)\./gi, "$1&#46;"));
}
const MARKDOWN = {
	name: (text) => INERT.test(text) ? clean(text) : escapeMarkdown(text),
	quote: (text) => `“${escapeMarkdown(text)}”`,
	code: codeSpan,
	prose: sentence$1
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

// src/report/markdown/tables.ts
/** `✕ **Fail**`, `○ Same`, `Not judged`. */
function verdictCell(verdict) {
	const { word, tone } = rowWord(verdict);
	const text = capital(word).replaceAll(" ", "\xA0");
	if (tone === "none") return text;
	return `${MARKS[tone]}${"\xA0"}${tone === "quiet" ? text : `**${text}**`}`;
}
/** With a capital letter. */
function capital(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** A table of at most `most` rows; one more says how many were left out. */
function cutTable(head, align, rows, most) {
	if (rows.length === 0) return [];
	const more = rows.length - most;
	const rest = [
		"–",
		`and ${counted$1(more, "more row")}, in verdict.json`,
		...head.slice(2).map(() => "–")
	];
	return markdownTable(head, align, more > 0 ? [...rows.slice(0, most), rest] : rows);
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

// src/report/markdown/before-load.ts
/** Characters of an answer that are shown. */
const LONGEST$1 = 300;
/** More than there are. */
const MOST$3 = 5;
/** How far a run came that ended before its load; none where one was started, which has rows. */
function stepsTable(verdict) {
	const { steps = [], lastAnswer } = verdict;
	if (steps.length === 0 || hasRows(verdict)) return [];
	const rows = steps.slice(0, MOST$3).map((step) => [
		nameOf(step, lastAnswer),
		resultOf(step),
		step.took === null ? "–" : length(step.took)
	]);
	return markdownTable([
		"Step",
		"Result",
		"Took"
	], "llr", rows);
}
function hasRows({ gates, slos }) {
	return gates.length + slos.length > 0;
}
const NAMES = {
	plan: "Plan and caps",
	addresses: "Addresses",
	build: "Build",
	load: "Load"
};
function nameOf({ step }, answer) {
	if (step !== "build" || answer === void 0) return NAMES[step];
	return `${MARKDOWN.code(`GET ${answer.asked}`)} of ${MARKDOWN.name(answer.target)}`;
}
function resultOf({ state, result }) {
	const words = MARKDOWN.prose(result);
	if (state === "failed") return `${MARKS.fail}${"\xA0"}**${words}**`;
	return `${state === "done" ? MARKS.quiet : MARKS.none}${"\xA0"}${words}`;
}
/** What the target said on which no load was started. It is no code: nothing of a service stands in any. */
function answerDetails(verdict) {
	const { lastAnswer } = verdict;
	if (lastAnswer === void 0 || lastAnswer.status === null || hasRows(verdict)) return [];
	const { status, took, body } = lastAnswer;
	const words = body === null || body === "" ? "without a body" : `“${escapeMarkdown(body, LONGEST$1)}”`;
	return details("The last answer", [`HTTP ${status} after ${milliseconds(took)}: ${words}.`]);
}

// src/report/markdown/history.ts
const DRIFT_HEAD = [
	"Verdict",
	"Row",
	"Frozen reference",
	"Newest runs",
	"Change",
	"Limit"
];
const MOST_DRIFTED = 3;
/** Beyond it a chart shows nothing, and a number has an exponent. */
const LARGEST$1 = 0xe8d4a51000;
/** The key row over the stored runs, and what crept. Folded; empty where nothing was compared. */
function historyDetails(verdict, room) {
	const { history } = verdict;
	const drawn = history === void 0 || !room.history ? [] : chart(history);
	const drift = driftLines(verdict);
	const titles = [...history === void 0 || drawn.length === 0 ? [] : [`History of ${MARKDOWN.name(history.name)}`], ...drift.length === 0 ? [] : [driftTitle(verdict)]];
	if (titles.length === 0) return [];
	return details(titles.join("; "), [
		...drawn,
		...drawn.length > 0 && drift.length > 0 ? [""] : [],
		...drift
	]);
}
function driftTitle(verdict) {
	const rows = drifted(verdict);
	return rows.length === 0 ? "no drift" : `${counted$1(rows.length, "row")} drifted`;
}
function driftLines(verdict) {
	const steady = steadySentence(verdict, MARKDOWN);
	if (steady !== null) return [`Drift: ${steady}.`];
	return cutTable(DRIFT_HEAD, "llrrrr", drifted(verdict).map(driftCells), MOST_DRIFTED);
}
function driftCells(row) {
	const { name, unit, reference, recent, recentRuns, limit } = row;
	return [
		`${MARKS.doubt}${"\xA0"}**Drift**`,
		MARKDOWN.name(name),
		`${figure$2(reference, unit)}, ${referenceWords$1(row, MARKDOWN)}`,
		`**${figure$2(recent, unit)}**, ${counted$1(recentRuns, "run")}`,
		change(row.change),
		figure$2(limit, unit)
	];
}
/** Stored runs: a line through fewer shows a course where there is none. */
const FEWEST = 5;
const UNITS = {
	ms: "ms",
	share: "%",
	bytes: "bytes",
	count: "count",
	"per-second": "per second"
};
/** A Mermaid chart, which holds nothing but numbers and words of our own. Empty: too few runs, or no plain figures. */
function chart({ unit, stored, actual, limit }) {
	const scale = unit === "share" ? 100 : 1;
	const past = stored.slice(-20).filter((value) => value !== null);
	const line = [...past, actual].map((value) => value * scale);
	const flat = limit === null ? null : limit * scale;
	const all = flat === null ? line : [...line, flat];
	if (past.length < FEWEST || !all.every((value) => value >= 0 && value < LARGEST$1)) return [];
	const [low, high] = range(all);
	const shown = (value) => value.toFixed(high >= 1e3 ? 0 : high >= 10 ? 1 : 3);
	const tail = flat === null ? "" : "; flat: its limit";
	return [
		"```mermaid",
		"%%{init: {\"themeVariables\": {\"xyChart\": {\"plotColorPalette\": \"#2f7fd1, #c2571a\"}}}}%%",
		"xychart-beta",
		`  title "${UNITS[unit]}: ${past.length} stored runs, then this change${tail}"`,
		`  x-axis "run, oldest first" 1 --> ${line.length}`,
		`  y-axis "${UNITS[unit]}" ${shown(low)} --> ${shown(high)}`,
		`  line [${line.map(shown).join(", ")}]`,
		...flat === null ? [] : [`  line [${line.map(() => shown(flat)).join(", ")}]`],
		"```"
	];
}
/** A tenth of room above and below, never below 0, never empty. */
function range(values) {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const room = (most - least) / 10 || most / 10 || 1;
	return [Math.max(0, least - room), most + room];
}

// src/report/markdown/lead.ts
/** The sentence, then one line for each further reason. */
function lead(verdict) {
	const { alert } = headingOf(verdict);
	const others = furtherReasons(verdict, 3);
	const spoilt = verdict.outcome === "inconclusive" && saturated(verdict.health);
	const lines = [
		emphasised(leadSentence(verdict)),
		...spoilt ? [SPOILT] : [],
		...others.map((text) => MARKDOWN.prose(text))
	];
	return alert === null ? ["", ...lines] : [`> [!${alert}]`, ...lines.map((line) => `> ${line}`)];
}
const SPOILT = "The times below are partly its own: they say nothing about this change.";
/** What was found is bold, up to the first full stop or semicolon; how it was found is not. */
function emphasised(text) {
	const end = endOfFinding(text);
	const stop = text[end] === "." ? 1 : 0;
	const found = `**${MARKDOWN.prose(text.slice(0, end + stop))}**`;
	const how = text.slice(end + stop).trim();
	return how === "" ? found : `${found}${stop === 1 ? " " : ""}${MARKDOWN.prose(how)}`;
}
/** Outside of quoted words and code. */
function endOfFinding(text) {
	let closing = "";
	for (let i = 0; i < text.length - 1; i++) {
		const character = text[i];
		if (closing !== "") closing = character === closing ? "" : closing;
		else if (character === "“") closing = "”";
		else if (character === "`") closing = "`";
		else if ((character === "." || character === ";") && text[i + 1] === " ") return i;
	}
	return text.length;
}

// src/report/markdown/slos.ts
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
/** SLOs that are read without unfolding: all where nothing was compared, else those that are not met. */
function sloTable(verdict, room) {
	const rows = sloRows$1(verdict).filter((row) => !compared$6(verdict) || row.verdict !== "met");
	return cutTable(SLO_HEAD, "llrrr", rows.map(sloCells), room.slos);
}
function sloCells(row) {
	const observed = figure$2(row.actual, row.unit);
	const share = row.beyond !== null && row.n > 0 ? ` (${percentage(row.beyond / row.n)})` : "";
	return [
		verdictCell(row.verdict),
		`${MARKDOWN.code(row.threshold)}${row.from === "default" ? ", default" : ""}`,
		row.verdict === "fail" ? `**${observed}**` : observed,
		samples$2(row),
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
/** Those that are met, in one sentence. */
function metSlos(slos) {
	const met = slos.filter((row) => row.verdict === "met");
	const shown = met.slice(0, MOST_MET).map((row) => `${MARKDOWN.code(row.threshold)} (${figure$2(row.actual, row.unit)}, n${"\xA0"}${samples$2(row)})`);
	const more = met.length > MOST_MET ? `, and ${met.length - MOST_MET} more` : "";
	return met.length === 0 ? [] : [`SLOs met: ${shown.join(", ")}${more}.`];
}

// src/report/markdown/rows.ts
const gateHead = (verdict) => [
	"Verdict",
	"Row",
	verdict.paired === void 0 ? "Baseline median ± spread" : "Base build ± spread of a pair",
	capital(runsHead(verdict)),
	"Change",
	"Limit"
];
/** The gate's key rows; none where nothing was stored to compare with. */
function keyTable(verdict, room) {
	const rows = compared$6(verdict) ? gateGroups(verdict).key : [];
	return cutTable(gateHead(verdict), "llrrrr", rows.map((row) => gateCells(row, verdict.paired !== void 0, false)), room.key);
}
function gateCells(row, paired, selectors) {
	const name = MARKDOWN.name(row.name);
	const spreadWords = row.spread === null ? "" : ` ${spread(row.spread)}`;
	const actual = figure$2(row.actual, unitOf$1(row));
	const judged = row.verdict !== "not_judged" && row.verdict !== "no_baseline" && row.actual !== null;
	return [
		verdictCell(row.verdict),
		selectors ? `${name}: ${MARKDOWN.code(`${row.selector}, ${row.stat}`)}` : name,
		row.baseline === null ? "–" : `${figure$2(row.baseline, unitOf$1(row))}${spreadWords}, ${paired ? counted$1(row.runs, "pair") : `N${"\xA0"}${integer(row.runs)}`}`,
		`${judged ? `**${actual}**` : actual}, n${"\xA0"}${samples$2(row)}`,
		changeWords(row),
		limitWords(row)
	];
}
/** Rows that block nobody and SLOs that are met, folded. */
function otherDetails(verdict, room) {
	const { key, normal } = gateGroups(verdict);
	const rows = compared$6(verdict) ? normal : [...key, ...normal];
	const met = compared$6(verdict) ? metSlos(verdict.slos) : [];
	const titles = [...rows.length > 0 ? [gateTitle(rows, compared$6(verdict))] : [], ...met.length > 0 ? [`SLOs: ${sloCount$1(verdict.slos)}`] : []];
	if (titles.length === 0) return [];
	const table = room.other > 0 || rows.length === 0 ? rowsTable(rows, verdict, room.other) : ["Their figures are in verdict.json."];
	return details(titles.join("; "), [
		...table,
		...table.length > 0 && met.length > 0 ? [""] : [],
		...met
	]);
}
/** Of rows that were compared with nothing, only what was measured. */
function rowsTable(rows, verdict, most) {
	if (compared$6(verdict) || rows.some((row) => row.verdict !== "no_baseline")) {
		const cells = rows.map((row) => gateCells(row, verdict.paired !== void 0, true));
		return cutTable(gateHead(verdict), "llrrrr", cells, most);
	}
	const cells = rows.map((row) => [
		MARKDOWN.name(row.name),
		MARKDOWN.code(`${row.selector}, ${row.stat}`),
		`${figure$2(row.actual, unitOf$1(row))}, n${"\xA0"}${samples$2(row)}`
	]);
	return cutTable([
		"Row",
		"Gated figure",
		capital(runsHead(verdict))
	], "llr", cells, most);
}
function gateTitle(rows, wasCompared) {
	if (!wasCompared) return `${counted$1(rows.length, "gated figure")}, nothing stored to compare with`;
	const counts = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const { word } = rowWord(row.verdict);
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const words = [...counts].map(([word, n]) => `${n} ${word}`);
	const unchanged = counts.size === 1 && counts.has("same");
	return `${counted$1(rows.length, "other row")}, ${unchanged ? "unchanged" : words.join(", ")}`;
}

// src/report/markdown/stored-runs.ts
/** What is missing until the gate may judge and block. Empty where it may, or where nothing is compared. */
function comparableLine({ mode, baseline, outcome }) {
	const stored = baseline?.comparable;
	if (stored === void 0 || stored >= READY.judge || !["no_baseline", "plan_changed"].includes(outcome)) return [];
	const block = mode === "block" ? "" : `, ${integer(stored)} of ${READY.block} to turn on \`block\``;
	return [`${MARKDOWN.code(`mode: ${mode}`)} · comparable runs: ${integer(stored)} of ${READY.judge} to judge${block}`];
}
/** Whether a notice says the same. */
function comparableNotice({ code }) {
	return code === "comparable_runs";
}
/** Where it was looked, for what, and what was there instead. Empty where there was something to compare with. */
function baselineDetails(verdict) {
	const { baseline, outcome } = verdict;
	if (baseline === null || baseline.runs > 0) return [];
	if (outcome === "plan_changed") return details("Why nothing was compared", [changedWords(verdict, baseline)]);
	return outcome === "no_baseline" ? details("Why there is no baseline", [emptyWords(verdict, baseline)]) : [];
}
function emptyWords(verdict, { where, others }) {
	if (where === null) return "No baseline was asked for: `--baseline dir:PATH` compares and stores.";
	const beside = others === 0 ? "It holds no other series either." : `It holds ${counted$1(others, "other series", "other series")}: runs of another plan, load, profile, engine, environment or runner label are never compared with these.`;
	return `Looked in ${MARKDOWN.code(where)} for ${seriesSentence(verdict, MARKDOWN)}. ${beside}`;
}
function changedWords(verdict, { changed, where }) {
	const old = changed === void 0 ? "The stored runs of this plan had another load" : `The ${counted$1(changed.runs, "stored run")} of this plan (series ${MARKDOWN.code(changed.key)}) had another load`;
	const place = where === null ? "" : ` They stay readable in ${MARKDOWN.code(where)}.`;
	return `${old}; this one is ${seriesSentence(verdict, MARKDOWN)}.${place} What changes the load begins a new series; thresholds, gates and texts do not.`;
}

// src/report/markdown/sections.ts
/** The sockets' fate: connects, closes by code and side, REST beside them. */
function socketDetails(verdict, room) {
	const sockets = socketsSentence(verdict, MARKDOWN);
	const http = httpSentence(verdict, MARKDOWN);
	if (sockets === null && http === null) return [];
	const rows = closeRows$1(verdict.closes);
	const tabled = !rows.every(planned);
	const sentences = [
		sockets,
		tabled || rows.length === 0 ? null : closesFact(verdict, MARKDOWN),
		http
	].filter((line) => line !== null).map((line) => `${line}.`);
	return details(`${sockets === null ? "REST" : "Sockets and closes"}: ${finding(verdict)}`, [sentences.join(" "), ...tabled ? ["", ...closesTable(rows, verdict, room)] : []]);
}
/** What stands out; the section's own text has the rest. */
function finding({ sockets, closes, storedCloses, http }) {
	const failed = sockets?.failed.reduce((sum, row) => sum + row.count, 0) ?? 0;
	const unplanned = unplannedWords(closes, storedCloses, MARKDOWN);
	const found = [
		...failed > 0 ? [`${integer(failed)} of ${integer(sockets?.tried ?? 0)} connects failed`] : [],
		...unplanned === "" ? [] : [`closed by others than this plan: ${unplanned}`],
		...http !== null && http.failed > 0 ? [`${integer(http.failed)} of ${integer(http.requests)} requests failed`] : []
	];
	return found.length === 0 ? "nothing unusual" : found.join("; ");
}
function closesTable(rows, { storedCloses: stored }, room) {
	const before = stored === void 0 ? [] : [`Baseline median, N${"\xA0"}${integer(stored.runs)}`];
	const head = [
		"Code",
		"Who closed, and how",
		"Feed",
		"Total",
		...before,
		"By phase"
	];
	const shown = rows.length > room.closes + 1 ? rows.slice(0, room.closes) : rows;
	const rest = rows.slice(shown.length).reduce((sum, row) => sum + row.count, 0);
	const more = [
		"other kinds",
		"–",
		"–",
		integer(rest),
		...before.map(() => "–"),
		"–"
	];
	const align = `lllr${stored === void 0 ? "" : "r"}l`;
	const cells = shown.map((row) => closeCells(row, stored));
	return markdownTable(head, align, rest > 0 ? [...cells, more] : cells);
}
function closeCells(row, stored) {
	const strong = (text) => planned(row) ? text : `**${text}**`;
	const how = [
		sideWords(row.side),
		howWords(row.how),
		reasonWords(row, MARKDOWN)
	];
	const before = storedOf(row, stored);
	return [
		strong(codeWords(row.code, MARKDOWN)),
		how.filter((word) => word !== "").join(", "),
		row.feed === null ? "no feed" : MARKDOWN.name(row.feed),
		strong(integer(row.count)),
		...stored === void 0 ? [] : [before === void 0 ? "–" : storedWords$1(before, stored.runs)],
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
	const runs = isOfSeveral(verdict) ? runsLine(verdict) : null;
	const power = powerSentence(verdict);
	const lines = [
		runs,
		baseline,
		generator,
		cost,
		power === null ? null : `${MARKDOWN.prose(power)}.`
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
	const parts = [...baselineDetails(verdict).length > 0 ? [] : [baselineSentence, seriesSentence], storedSentence].map((fact) => fact(verdict, MARKDOWN)).filter((part) => part !== null);
	return parts.length === 0 ? null : `Baseline: ${parts.join("; ")}.`;
}

// src/report/markdown/markdown.ts
/** A longer comment is not read. */
const MOST_LINES = 59;
/** From generous to bare; the first that fits is used. The last always does. */
const ROOMS = [
	{
		slos: 8,
		key: 5,
		other: 8,
		closes: 6,
		generator: true,
		history: true
	},
	{
		slos: 8,
		key: 5,
		other: 4,
		closes: 4,
		generator: true,
		history: true
	},
	{
		slos: 8,
		key: 5,
		other: 8,
		closes: 6,
		generator: true,
		history: false
	},
	{
		slos: 5,
		key: 4,
		other: 3,
		closes: 4,
		generator: true,
		history: false
	},
	{
		slos: 4,
		key: 3,
		other: 2,
		closes: 3,
		generator: false,
		history: false
	},
	{
		slos: 3,
		key: 3,
		other: 0,
		closes: 1,
		generator: false,
		history: false
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
		...section(comparableLine(verdict)),
		...section(exitLine(verdict)),
		"",
		...answerDetails(verdict),
		...baselineDetails(verdict),
		...otherDetails(verdict, room),
		...socketDetails(verdict, room),
		...generatorDetails(verdict, room),
		...historyDetails(verdict, room),
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
/** Rows that are read without unfolding anything. */
function visibleTables(verdict, room) {
	const gates = keyTable(verdict, room);
	const slos = sloTable(verdict, room);
	return [
		...slosFirst(verdict) ? [slos, gates] : [gates, slos],
		failedTable(verdict, room),
		stepsTable(verdict)
	];
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
	const told = comparableLine(verdict).length > 0;
	const notices = verdict.notices.filter((notice) => !(told && comparableNotice(notice))).slice(0, 3).map((notice) => `Note: ${MARKDOWN.prose(notice.message)}`);
	const lines = [...exit, ...notices];
	return lines.length === 0 ? [] : [lines.join(" ")];
}
/** What it is of, and where more stands. */
function footer(verdict, extra) {
	const commit = commitShort(verdict, MARKDOWN);
	return `<sub>${[
		runLink(extra.runUrl ?? null),
		commit === null ? null : `build ${commit}`,
		verdict.plan.profile === "" ? null : `${MARKDOWN.name(verdict.plan.profile)} profile`,
		engineWords(verdict, MARKDOWN),
		`Socketgate ${MARKDOWN.name(extra.version)}`,
		machineSentence(verdict, MARKDOWN)
	].filter((part) => part !== null).join(" · ")}</sub>`;
}
/** Characters that end no link and hold no userinfo, query or fragment. */
const PLAIN_URL = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)+$/;
function runLink(url) {
	if (url === null || url.length > 300 || !PLAIN_URL.test(url)) return null;
	const id = /\/runs\/(\d{1,20})(?:\/|$)/.exec(url)?.[1];
	return `[${id === void 0 ? "run" : `run ${id}`}](${url})`;
}

// src/app/results/reports.ts
/** The reports on a verdict: how somebody else runs the same, and where it was run, stand in them. */
function reportsOf(verdict, extra) {
	return {
		"verdict.json": jsonText(verdict),
		"report.md": markdownReport(verdict, {
			version: VERSION,
			...extra
		})
	};
}
/** Records: `record.json`, of several runs `record-1.json` and so on. */
function recordTexts(records) {
	const name = (i) => records.length === 1 ? "record.json" : `record-${i + 1}.json`;
	return Object.fromEntries(records.map((record, i) => [name(i), jsonText(record)]));
}
/** Records of pairs: `base-1.json`, `candidate-1.json` and so on. */
function pairTexts(runs) {
	const counts = {
		base: 0,
		candidate: 0
	};
	return Object.fromEntries(runs.map(({ side, record }) => [`${side}-${++counts[side]}.json`, jsonText(record)]));
}
/** Indented, since people read it, too. */
function jsonText(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}

// src/app/files/reason.ts
const KNOWN = {
	ENOENT: "there is no such file",
	EACCES: "permission denied",
	EISDIR: "it is a folder",
	ENOTDIR: "a part of the path is not a folder",
	EEXIST: "a file stands where a folder is needed",
	ENOSPC: "the disk is full",
	EROFS: "the file system is read-only",
	ELOOP: "its links lead in a circle"
};
/** An error of the system in a few words, without our own paths and stack. */
function reason(error) {
	const { code, message } = error;
	return code !== void 0 && KNOWN[code] || printable(message ?? "unknown reason");
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
		throw new Failure("usage", `--out ${printable(path)} cannot be written: ${reason(error)}`);
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
async function removeRecords(out, files) {
	const stale = (await readdir(out)).filter((name) => (RECORD_FILE.test(name) || PAIRED_FILE.test(name)) && !Object.hasOwn(files, name));
	for (const name of stale) await rm(join(out, name), { force: true });
}

// src/report/terminal/progress.ts
/**
* One live line, without a line end and never wider than the terminal: what does not fit is left out from the right.
* The caller redraws it in place.
*/
function progressLine(progress, look) {
	const parts = [
		`${clock$1(progress.elapsed)} of ${clock$1(progress.total)}`,
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
		if (widthOf(longer) > room) break;
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
	return finish([`${clock$1(progress.elapsed)} ${phase} ${words.join("; ")}`]).trimEnd();
}

// src/app/terminal-log.ts
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

// src/app/demo/demo-process.ts
/** Starts `demo --serve` with this same program. @throws {Failure} engine, where it does not come up. */
async function startDemoProcess(port) {
	const program = process.argv[1];
	const child = spawn(process.execPath, [
		program,
		"demo",
		"--serve",
		"--port",
		`${port}`
	], {
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		],
		env: { PATH: process.env.PATH }
	});
	const taken = await portOf(child);
	return {
		port: taken,
		turn: async (knobs) => {
			const answer = await fetch(`http://127.0.0.1:${taken}/admin/knobs`, {
				method: "POST",
				body: JSON.stringify(knobs)
			});
			if (!answer.ok) throw new Failure("internal", `the demo service refused its knobs: ${await answer.text()}`);
		},
		stop: async () => {
			if (child.exitCode !== null || child.signalCode !== null) return;
			const gone = once(child, "exit");
			child.kill("SIGTERM");
			await gone;
		}
	};
}
async function portOf(child) {
	const lines = createInterface({ input: child.stdout });
	const first = once(lines, "line").then(([line]) => JSON.parse(line).port);
	const ended = once(child, "exit").then(([code]) => {
		throw new Failure("engine", `the demo service ended at once (exit ${code}): is its port free?`);
	});
	return await Promise.race([first, ended]);
}

// src/app/demo/scenes.ts
/** Outcomes that another run may well not show. */
const AGAIN = {
	inconclusive: "this machine was busy with something else",
	suspect: "about 1 unchanged run in 16 looks suspect",
	slo: "this machine was busy with something else"
};
/** Measures once, again while time allows, until the step comes out as it should; undefined where it does not. */
async function attempt(stage, step) {
	const once = {
		...stage.admitted.load,
		runs: 1
	};
	for (;;) {
		const record = await run(stage, step.seeds === true);
		const verdict = await judged(stage, once, [record], step.seeds === true);
		if (stage.signal.aborted) return void 0;
		if (step.expects(verdict)) return {
			verdict,
			records: [record]
		};
		if (!mayTryAgain(stage, step, verdict)) return void 0;
	}
}
/** Two runs more, and two more again, from a suspect run on; anew while time allows, where a run was spoiled. */
async function confirm(stage, suspect, step) {
	const { load } = stage.admitted;
	for (;;) {
		let records = suspect.records;
		let verdict = suspect.verdict;
		while (records.length < load.runs && !step.expects(verdict)) {
			for (let i = 0; i < 2; i++) {
				stage.say(`   run ${records.length + 1} of at most ${load.runs}`);
				records = [...records, await run(stage, false)];
				if (stage.signal.aborted) return void 0;
			}
			verdict = await judged(stage, load, records, false);
			if (verdict.outcome === "inconclusive") break;
		}
		if (step.expects(verdict)) return {
			verdict,
			records
		};
		if (!mayTryAgain(stage, step, verdict)) return void 0;
	}
}
async function run({ admitted, outside, signal }, seeded) {
	const record = await measure$1(admitted, outside, signal);
	return seeded ? {
		...record,
		seeded
	} : record;
}
function judged({ store }, load, records, append) {
	return conclude(load, records, {
		store,
		append
	});
}
function mayTryAgain({ until, say }, { title }, { outcome, sentence }) {
	const why = AGAIN[outcome];
	const again = why !== void 0 && Date.now() < until;
	say(`   ${title}: ${outcome}. ${sentence}${again ? ` Measured again: ${why}.` : ""}`);
	return again;
}

// src/app/demo/story.ts
/** The fewest stored runs from which a gate may fail. Each takes 5.5 s. */
const SEEDS = 5;
/** ms for the whole story. A busy machine may spoil a run, and 1 unchanged run in 16 looks suspect: a step is
* measured again while there is time, and the story says so. */
const STORY = 86e3;
const SEED = {
	title: "seed",
	expects: (verdict) => verdict.baseline?.written === true,
	seeds: true
};
const PASS = {
	title: "an unchanged build",
	expects: ({ outcome }) => outcome === "pass"
};
const SUSPECT = {
	title: "a slower build",
	expects: ({ outcome, slos, gates }) => outcome === "slo" && failed(slos) !== void 0 && row(gates, "suspect") !== void 0
};
const CONFIRMED = {
	title: "a slower build",
	expects: ({ reasons, gates }) => reasons.some(({ outcome }) => outcome === "regression") && row(gates, "fail") !== void 0
};
/** Tells the story on stdout; 0 only if every step came out as it should. */
async function tellStory(options, context) {
	const begun = Date.now();
	const { env, cwd, stdout, stderr, signal, redactor } = context;
	const log = createLog(stderr, lookOf(stderr, env));
	const say = (line) => {
		log.end();
		stdout.write(`${line}\n`);
	};
	const out = await makeOut(options.out, cwd);
	const outside = await createOutside(options.choice, env, log, redactor);
	const service = await startDemoProcess(options.port);
	try {
		const { port } = service;
		say(`1. The demo service runs on 127.0.0.1:${port}. It works about 25 ms on every message.`);
		const values = {
			DEMO_API: `http://127.0.0.1:${port}`,
			DEMO_FEED: `ws://127.0.0.1:${port}`
		};
		const request = {
			plan: await readDemoPlan(),
			profile: "gate",
			env: values,
			policy: {
				grants: [],
				ci: true
			}
		};
		const admitted = await admit(request, outside);
		const confirmed = await steps({
			admitted,
			outside,
			store: openStore(`dir:${join(out, `baseline-${begun}`)}`, cwd),
			signal,
			until: begun + STORY - admitted.load.duration - 2e3,
			say
		}, service, out);
		if (confirmed === void 0) return spoiled(say, signal);
		stdout.write(`\n${terminalReport(confirmed, lookOf(stdout, env))}\n`);
		conclusion(say, confirmed, options.out);
		return 0;
	} finally {
		log.end();
		await service.stop();
	}
}
async function steps(stage, service, out) {
	const { say } = stage;
	say(`2. ${SEEDS} short runs of the good build seed the baseline.`);
	for (let i = 1; i <= SEEDS; i++) {
		const seed = await attempt(stage, SEED);
		if (seed === void 0) return void 0;
		say(`   run ${i} of ${SEEDS}: ${figure$1(seed)}`);
	}
	say("3. The same build again, judged against that baseline.");
	const pass = await attempt(stage, PASS);
	if (pass === void 0) return void 0;
	say(`   ${pass.verdict.outcome}: ${pass.verdict.sentence}`);
	await writeVerdict(out, "pass", pass.verdict);
	await service.turn({ slowEvery: {
		n: 40,
		by: 150
	} });
	say("4. Now a regression: every 40th message takes 150 ms longer. The median stays; the p99 does not.");
	const suspect = await attempt(stage, SUSPECT);
	if (suspect === void 0) return void 0;
	await writeVerdict(out, "suspect", suspect.verdict);
	say(`   the SLO: fail. ${failed(suspect.verdict.slos)?.message}`);
	say(`   the divergence: suspect. ${row(suspect.verdict.gates, "suspect")?.message}`);
	say("5. One run never confirms. Two more decide.");
	const confirmed = await confirm(stage, suspect, CONFIRMED);
	if (confirmed === void 0) return void 0;
	await writeVerdict(out, "fail", confirmed.verdict);
	return confirmed.verdict;
}
/** The reports on a step's verdict, in a folder of their own below `out`. */
async function writeVerdict(out, name, verdict) {
	const folder = await makeOut(join(out, name), out);
	await writeResults(folder, reportsOf(verdict, { reproduce: "socketgate demo" }));
}
function failed(slos) {
	return slos.find(({ verdict }) => verdict === "fail");
}
function row(gates, verdict) {
	return gates.find((item) => item.verdict === verdict);
}
function figure$1({ verdict: { gates, slos } }) {
	const [gate] = gates;
	const met = slos.filter(({ verdict }) => verdict === "met").length;
	return `p99 ${gate?.actual?.toFixed(1)} ms, n ${gate?.n}; ${met} of ${slos.length} SLOs met`;
}
function conclusion(say, { gates }, out) {
	say("6. Caught, and confirmed:");
	say(`   ${row(gates, "fail")?.message}`);
	say("   With mode: block in its plan, this would have stopped the release.");
	say(`   Reports: ${out}/pass, ${out}/suspect and ${out}/fail, each with report.md and verdict.json`);
}
function spoiled(say, signal) {
	if (signal.aborted) return signal.reason === "SIGTERM" ? 143 : 130;
	say("The demo did not come out as it should. `socketgate doctor` says whether this machine is too busy.");
	return 20;
}

// src/judge/failed.ts
/** A plan may hold many problems; this many are reasons of their own. */
const MOST_REASONS = 50;
/** The verdict on a run that could not go on: no rows, nothing measured, and why. */
function verdictOfFailure(failure, facts) {
	const { load } = facts;
	const { steps = [], lastAnswer } = failure.passed;
	const reasons = reasonsOf$1(failure);
	const { mode, failOn } = strictnessOf(facts.mode ?? load?.mode ?? "warn", load?.failOn, facts.failOn);
	return {
		version: 1,
		...decide(reasons, failOn),
		mode,
		failOn,
		sentence: sentenceOf(failure, reasons),
		next: failure.next.length > 0 ? failure.next : [outcomeRow(failure.outcome).next],
		plan: {
			name: load?.plan.name ?? stem(facts.file),
			file: facts.file,
			profile: load?.profile ?? facts.profile ?? "full",
			environment: load?.work.environment ?? null
		},
		...NOTHING,
		...steps.length === 0 ? {} : { steps: [...steps, NOT_STARTED] },
		...lastAnswer === void 0 ? {} : { lastAnswer },
		timeline: load?.timeline ?? {}
	};
}
const NOT_STARTED = {
	step: "load",
	state: "none",
	result: "not started",
	took: null
};
const NOTHING = {
	runs: [],
	provenance: null,
	complete: false,
	problems: [],
	slos: [],
	gates: [],
	baseline: null,
	duration: 0,
	sockets: null,
	http: null,
	closes: [],
	health: null,
	bytes: {
		sent: 0,
		received: 0
	},
	notices: []
};
function reasonsOf$1({ outcome, code, message, problems }) {
	if (problems.length === 0) return [{
		outcome,
		code,
		message
	}];
	return problems.slice(0, MOST_REASONS).map((problem) => ({
		outcome,
		code,
		message: `${placeOf(problem)} ${within(problem)}${problem.message}`,
		file: problem.file,
		line: problem.line,
		column: problem.column
	}));
}
/** `plans/orders-feed.yaml:44:13`. */
function placeOf({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
/** Where in the plan it is, where the message does not say so itself. */
function within({ path, message }) {
	return path === "" || message.includes(path) ? "" : `${path}: `;
}
/** Of several problems the first stands for all: the reasons have each. */
function sentenceOf({ message, problems }, [first]) {
	if (problems.length === 0 || first === void 0) return message;
	if (problems.length === 1) return first.message;
	return `The plan has ${counted$1(problems.length, "problem")}, the first: ${first.message}`;
}
/** `orders-feed` of `plans/orders-feed.yaml`: what the plan would be called, had it been read. */
function stem(file) {
	return file.split("/").at(-1).replace(/\.[^.]+$/, "") || file;
}

// src/report/verbs/failure.ts
/** More problems than this help nobody mend the first. */
const MOST$2 = 50;
/** A failure's message may list grants and addresses; it is longer than a name. */
const LONGEST = 2e3;
/** Why the run cannot go on: of a plan every problem with its place, else the message; then the exit code. */
function failureReport(failure, look) {
	const { tone, terminal } = headingOfOutcome(failure.outcome);
	const title = (text) => paint(typeset(`${MARKS[tone]} ${text}`, look), tone === "fail" ? "fail" : "doubt", look);
	const exit = outcomeRow(failure.outcome).exit;
	const problems = failure.problems.slice(0, MOST$2).flatMap((problem) => {
		const place = `${TERMINAL.name(problem.file)}:${problem.line}:${problem.column}`;
		const within = problem.path === "" ? "" : ` in ${TERMINAL.name(problem.path)}`;
		return [title(`PLAN: ${place}${within}`), ...message(problem.message, look)];
	});
	const more = failure.problems.length - MOST$2;
	const body = problems.length > 0 ? [
		...problems,
		...more > 0 ? [`  and ${counted$1(more, "more problem")}`] : [],
		"",
		`${counted$1(failure.problems.length, "problem")}. Exit ${exit}.`
	] : [
		title(terminal),
		...[failure.message, ...failure.next].flatMap((text) => message(text, look)),
		`  Exit ${exit}.`
	];
	return finish(body);
}
function message(text, look) {
	return text.split("\n").flatMap((line) => paragraph(bindUnits(clean(line, LONGEST)), 2, look));
}

// src/text/failure-words.ts
/** The failure without secrets. Before it is laid out: a secret that was broken over two lines would not be seen. */
function redactedFailure(failure, redactor) {
	const { outcome, message, problems, next, passed, code } = failure;
	return new Failure(outcome, redactor.value(message), redactor.value(problems), redactor.value(next), redactor.value(passed), code);
}

// src/app/failed.ts
/** Tells what was thrown on stderr, without secrets. Gives it so. */
function tellFailure(error, { stderr, env, redactor }) {
	const failure = redactedFailure(failureOf(error), redactor);
	stderr.write(failureReport(failure, lookOf(stderr, env)));
	return failure;
}
/** As tellFailure; what was thrown becomes a verdict, too. What the facts say is not redacted. */
function tellAsVerdict(error, facts, context) {
	return verdictOfFailure(tellFailure(error, context), facts);
}
/** The outcome of whatever was thrown: ours where it is not a Failure. */
function failureOf(error) {
	if (error instanceof Failure) return error;
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	return new Failure("internal", stack);
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
	return records.length === judged.size && records.every(({ provenance }) => judged.has(identity$1(provenance)));
}

// src/app/judge/evidence-files.ts
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
	const { bytes, modified } = await read(resolve(cwd, path), file);
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
	const problem = prototypeKeyIn(text) ?? checkRecord(value);
	if (problem !== void 0) throw wrong(file, `is no record of Socketgate: ${problem}`);
	return {
		kind: "record",
		file,
		record: value
	};
}
async function read(path, file) {
	try {
		return await readBounded(path, LARGEST);
	} catch (error) {
		throw new Failure("usage", `cannot read ${file}: ${reason(error)}`);
	}
}
function unpacked(bytes, file) {
	try {
		return unpack$1(bytes, file);
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
/** A metric of k6 may have any name; a record of ours has none of these keys. */
function prototypeKeyIn(text) {
	try {
		parseForeign(text);
		return;
	} catch (error) {
		return error.message;
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

// src/app/results/read-results.ts
/** A verdict of a large plan has some 200 KB. */
const LARGEST_VERDICT = 16777216;
/** The verdict in a folder of results. @throws {Failure} usage: there is none, or none of this version. */
async function readVerdict(out, cwd) {
	const path = join(out, "verdict.json");
	const shown = printable(path);
	const { bytes } = await readBounded(resolve(cwd, path), LARGEST_VERDICT).catch((error) => {
		throw new Failure("usage", `cannot read ${shown}: ${reason(error)}. Name the results of the run with --out DIR.`);
	});
	try {
		const value = JSON.parse(bytes.toString("utf8"));
		if (isObject(value) && value.version === 1 && Array.isArray(value.gates) && Array.isArray(value.runs)) return value;
	} catch {}
	throw new Failure("usage", `${shown} is not a verdict of this version: name the results of the run with --out DIR`);
}
/** The records beside it, without those of pairs. @throws {Failure} usage: one that is none. */
async function readRecords(out, cwd) {
	const names = (await readdir(resolve(cwd, out))).filter((name) => RECORD_FILE.test(name));
	return (await readEvidence(names.toSorted().map((name) => join(out, name)), cwd)).flatMap((file) => file.kind === "record" ? [file.record] : []);
}

// src/app/baseline/named-store.ts
/** The store of a name such as `dir:PATH`. @throws {Failure} usage, where none is named. */
function namedStore(where, cwd) {
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

// src/app/baseline/accept-runs.ts
/** Stores runs that the gate rejected, with who wanted it and why. @throws {Failure} usage: they cannot be; store. */
async function acceptRuns({ reason, out, baseline }, { cwd, env }) {
	const acceptance = acceptanceOf(reason, env);
	const verdict = await readVerdict(out, cwd);
	const records = await readRecords(out, cwd);
	const refused = acceptable(verdict, records);
	if (refused !== void 0) throw new Failure("usage", `baseline accept: ${refused}`);
	const where = baseline ?? verdict.baseline?.where ?? void 0;
	const store = namedStore(where, cwd);
	await withStore(() => add(store, records, acceptance, gatedOf$1(verdict)));
	return {
		where,
		series: records[0].series.key,
		runs: records.length,
		...acceptance
	};
}
/** Who, why and when. @throws {Failure} usage, without a reason. */
function acceptanceOf(reason, env) {
	const why = clean(reason ?? "", 500);
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
/** All or none: what is there already is found before anything is written. */
async function add(store, records, accepted, gated) {
	const stored = await store.read(records[0].series);
	const known = new Set(stored.records.map(({ provenance }) => identity$1(provenance)));
	const there = records.find(({ provenance }) => known.has(identity$1(provenance)));
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

// src/report/verbs/baseline.ts
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

// src/cli/judging-options.ts
/** `--baseline`, `--no-store`, `--mode`, `--fail-on` and `--out`. @throws {Failure} usage */
function judgingOptions(args) {
	return {
		mode: choice(args, "mode", MODES),
		failOn: readFailOn("--fail-on", text(args, "fail-on")),
		baseline: text(args, "baseline"),
		append: args.values["no-store"] !== true,
		out: outOf(args)
	};
}
/** The folder of the results. */
function outOf(args) {
	return text(args, "out") ?? "socketgate-out";
}

// src/cli/baseline/accept.ts
var accept_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$14 });
/** `socketgate baseline accept --reason TEXT`: stores what the gate rejected, and says who wanted it. */
async function execute$14(args, context) {
	const { env, stdout } = context;
	const options = {
		reason: text(args, "reason"),
		out: outOf(args),
		baseline: text(args, "baseline")
	};
	const accepted = await acceptRuns(options, context);
	if (args.values.json === true) stdout.write(jsonText(accepted));
	else stdout.write(acceptReport(accepted, lookOf(stdout, env)));
	return 0;
}

// src/judge/backtest/inject.ts
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

// src/judge/backtest/probe-fit.ts
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

// src/judge/backtest/replay.ts
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

// src/judge/backtest/backtest.ts
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

// src/judge/gate/default-gates.ts
/** What is gated where nobody says it: the first of these that a record has. */
const FIRST = [
	"ws_message_latency",
	"ws_roundtrip",
	"http_req_duration",
	"ws_connecting"
];
/** More key rows than these may not decide together. */
const MOST$1 = 3;
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
	const named = stats.filter(hasName);
	const metric = FIRST.find((name) => named.some((row) => row.metric === name));
	const rows = named.filter((row) => row.metric === metric);
	const steady = rows.filter(({ tags }) => tags.phase === "steady");
	const ranked = (steady.length > 0 ? steady : rows).toSorted((a, b) => plainness(a) - plainness(b));
	return ranked.filter((row) => plainness(row) === plainness(ranked[0])).slice(0, MOST$1).map((row) => gateOn(formatSelector(row)));
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

// src/app/files/beside.ts
/** Bytes; more than any file that a plan names may have. */
const MOST = 1048576;
/**
* Reads regular files by a path relative to a plan. They lie in the plan's folder or below, links included: a plan and
* the links beside it may be somebody else's, and what they lead to would be sent to the service under test.
*
* @returns a function that throws Unreadable.
*/
function readerBeside(plan) {
	return (path) => {
		try {
			const pieces = [];
			const real = inside(realpathSync(dirname(plan)), path);
			readRegular(real, MOST, (piece) => pieces.push(piece.slice()), "refused");
			return Buffer.concat(pieces);
		} catch (error) {
			throw new Unreadable(reason(error));
		}
	};
}
function inside(folder, path) {
	const real = realpathSync(join(folder, path));
	const way = relative(folder, real);
	if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) throw new Error("it is a link that leads out of the folder of the plan");
	return real;
}

// src/app/files/plan-file.ts
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
				readBeside: readerBeside(full)
			};
		} finally {
			await handle.close();
		}
	} catch (error) {
		throw new Failure("usage", `cannot read the plan ${printable(path)}: ${reason(error)}`);
	}
}

// src/app/check-plan.ts
/** @throws {Failure} plan: what is wrong with it; usage: it cannot be read, or has no such profile. */
async function checkPlan(path, profile, cwd) {
	const plan = await planIn(path, cwd);
	return {
		plan,
		forecasts: loadsOf(plan, profile).map((load) => forecast(plan, load)),
		limits: machineFacts().limits
	};
}
/** The plan in a file. @throws {Failure} as checkPlan(). */
async function planIn(path, cwd) {
	const { bytes, file, readBeside } = await readPlan(path, cwd);
	return parsePlan(bytes, file, readBeside);
}
function loadsOf(plan, profile) {
	if (profile !== void 0) return [makeLoad(plan, profile)];
	return [makeLoad(plan), ...Object.keys(plan.profiles).map((name) => makeLoad(plan, name))];
}

// src/app/baseline/backtest-series.ts
/** Replays every series of the store, or the plan's. @throws {Failure} usage: there is none; store; plan. */
async function backtestSeries(store, options, cwd) {
	const load = await loadOf(options, cwd);
	const all = (await withStore(() => store.all())).filter((one) => isOf(one, load, options.profile));
	if (all.length === 0) throw new Failure("usage", nothing(store.where, load));
	return all.map((series) => factsOf(series, load, options));
}
async function loadOf({ plan, profile }, cwd) {
	return plan === void 0 ? void 0 : makeLoad(await planIn(plan, cwd), profile);
}
function isOf({ series }, load, profile) {
	if (load !== void 0) return series.digest === load.digest && series.profile === load.profile;
	return profile === void 0 || series.profile === profile;
}
function factsOf({ series, plan, runs }, known, { wanted, injected }) {
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

// src/report/verbs/backtest-report.ts
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
	return [row("as measured", unchanged), ...injected.map(({ effect: kind, size, tally }) => row(`${effect[kind]} ${whole$1(size)}`, tally))];
}
function reading(replay, look) {
	const { most, unchanged, atMost, injected } = replay;
	const taken = most === 1 ? "One run each" : `Up to ${most} runs each, ${three(unchanged.meanRuns)} on average`;
	const found = `false alarms (${most === 1 ? "suspect" : "fail"}): ${unchanged.hits} of ${unchanged.judged}, at most ${whole$1(atMost)} with 95 % confidence`;
	const caught = injected.map(({ effect, size, tally }) => `${effect} ${whole$1(size)} ${tally.judged === 0 ? "–" : whole$1(tally.hits / tally.judged)}`);
	const also = caught.length === 0 ? "" : `; caught: ${caught.join(", ")}`;
	return paragraph(`${taken}; ${found}${also}.`, 2, look);
}
function probeWords({ probe }) {
	if (probe === null) return "says nothing yet: fewer than 5 runs with a probe and a gated trend that vary";
	const { correlation, runs, machines, spread: before, left } = probe;
	return `${`correlation ${three(correlation)} with the median over ${counted$1(runs, "run")} on ${counted$1(machines, "machine")}`}; ${`taking it off leaves ${spread(left)} of ${spread(before)} between runs`}. It decides only where a gate says probe: true.`;
}

// src/cli/metric-options.ts
/** More rows may not decide together (plan-language: at most three key rows). */
const MOST_METRICS = 3;
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

// src/cli/baseline/options.ts
/** The store of `--baseline`. @throws {Failure} usage, where none is named. */
function storeOf(args, cwd) {
	return namedStore(text(args, "baseline"), cwd);
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

// src/cli/baseline/backtest.ts
var backtest_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$13 });
/** `socketgate baseline backtest [PLAN]`: replays every series of the store, or the plan's. */
async function execute$13(args, { cwd, env, stdout }) {
	const store = storeOf(args, cwd);
	const options = {
		plan: args.positionals[0],
		profile: text(args, "profile"),
		wanted: metricsOf(args).map(formatSelector),
		injected: sizes(args)
	};
	const facts = await backtestSeries(store, options, cwd);
	if (args.values.json === true) stdout.write(jsonText(facts));
	else stdout.write(backtestReport(store.where, facts, lookOf(stdout, env)));
	return 0;
}

// src/cli/baseline/family.ts
var family_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$12 });
/** `socketgate baseline`: which verbs there are. Exit 2, as for every command that lacks a word. */
async function execute$12(_args, { stdout }) {
	stdout.write(helpOf(VERBS.find(({ name }) => name === "baseline")));
	return 2;
}

// src/app/baseline/list-series.ts
/** Every stored series, counted. @throws {Failure} store */
async function listSeries(store) {
	return (await withStore(() => store.all())).map(({ runs }) => seriesFacts(runs.map(({ record }) => record)));
}

// src/cli/baseline/list.ts
var list_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$11 });
/** `socketgate baseline list`: the stored series. */
async function execute$11(args, { cwd, env, stdout }) {
	const store = storeOf(args, cwd);
	const series = await listSeries(store);
	if (args.values.json === true) stdout.write(jsonText(series));
	else stdout.write(listReport(store.where, series, lookOf(stdout, env)));
	return 0;
}

// src/app/baseline/prune-series.ts
/** The oldest runs of each series beyond `keep`: what would go, and with `remove` what has gone. @throws {Failure} store */
async function pruneSeries(store, keep, remove) {
	const series = await withStore(async () => {
		const all = await store.all();
		const old = all.map((one) => beyond(one, keep));
		if (remove) for (const run of old.flat()) await store.remove(run);
		return all.map((one, i) => pruningOf(one, old[i]));
	});
	return {
		where: store.where,
		keep,
		removed: remove,
		series
	};
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

// src/cli/baseline/prune.ts
var prune_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$10 });
/** `socketgate baseline prune --keep N`: what would go; with --yes it goes. */
async function execute$10(args, { cwd, env, stdout }) {
	const store = storeOf(args, cwd);
	const keep = wholeNumber(args, "keep", 1, 999999);
	if (keep === void 0) throw new Failure("usage", "baseline prune: say how many runs stay with --keep N");
	const pruning = await pruneSeries(store, keep, args.values.yes === true);
	if (args.values.json === true) stdout.write(jsonText(pruning));
	else stdout.write(pruneReport(pruning, lookOf(stdout, env)));
	return 0;
}

// src/plan/grant/grants.ts
/**
* Reads one `--allow-target`: an origin, without path.
*
* @throws {Failure} `usage`.
*/
function parseGrant(text) {
	const origin = readOrigin(text);
	if ("problem" in origin) throw new Failure("usage", `--allow-target takes an origin such as wss://feed.example:8443; ${origin.problem}`);
	if (!/^[a-z]+:\/\/[^/]+\/?$/i.test(text)) throw new Failure("usage", `--allow-target takes an origin without a path; write ${origin.text}`);
	return origin;
}

// src/app/options/given.ts
/** A property that is left out where it has no value. */
function given(key, value) {
	return value === void 0 ? {} : { [key]: value };
}

// src/app/options/load-options.ts
/** The same as the gate takes it. @throws {Failure} usage: the plan cannot be read, a grant is none. */
async function requestOf({ plan, profile, grants, ci, caps, withoutSecrets }, { env, cwd }) {
	return {
		plan: await readPlan(plan, cwd),
		env,
		policy: {
			grants: grants.map(parseGrant),
			ci
		},
		...given("profile", profile),
		...given("caps", caps),
		...given("withoutSecrets", withoutSecrets)
	};
}

// src/app/baseline/seed-plan.ts
/** After these another run would end alike. */
const HOPELESS = [
	"internal",
	"cancelled",
	"policy",
	"engine",
	"target"
];
/** Measures an accepted build so many times, and stores what may be stored. @throws {Failure} as measure(); store. */
async function seedPlan(options, wanted, store, context) {
	const { env, stderr, redactor, signal } = context;
	const log = createLog(stderr, lookOf(stderr, env));
	const request = await requestOf(options, context);
	const outside = await createOutside(options.choice, env, log, redactor, options.runnerLabel);
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
			...await measure$1(admitted, outside, signal),
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

// src/evidence/summary/summary-rows.ts
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
	switch (kindOf$3(metric, figures.keys())) {
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
	const kind = kindOf$3(selector.metric, figures.keys());
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

// src/evidence/summary/from-summary.ts
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

// src/app/judge/summary-records.ts
const NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/i;
/**
* k6's own summaries as records, in the order given. They say nothing of where they were measured, so the machine, the
* commit and the branch are those of this process, and the time is the file's.
*
* @throws {Failure} usage: a figure that the rule needs is not there, with the k6 option that adds it.
*/
async function summaryRecords(files, options, env) {
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

// src/app/baseline/seed-summaries.ts
/**
* Stores k6's own summaries of an accepted build, each as a run of its own. Nobody watched those runs, so nothing
* is judged here: the caller vouches for them.
*
* @throws {Failure} usage: a file that is no summary, or lacks figures; store.
*/
async function seedSummaries(paths, options, store, { env, cwd }) {
	const files = await readEvidence(paths, cwd);
	const summaries = files.filter((file) => file.kind === "summary");
	const record = files.find(({ kind }) => kind === "record");
	if (record !== void 0) throw new Failure("usage", `${record.file} is a record of ours: "socketgate judge" compares and stores it`);
	const records = await summaryRecords(summaries, options, env);
	const { series, plan } = records[0];
	const stored = await withStore(async () => {
		for (const one of records) await store.append({
			...one,
			seeded: true
		});
		return await store.read(series);
	});
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
		comparable: comparableRuns(stored.records)
	};
}

// src/cli/load-options.ts
const ENGINES = [
	"auto",
	"k6",
	"embedded"
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
/** What every verb that puts load on a service takes. In CI every target but loopback needs a grant. */
function loadOptions(args, env) {
	return {
		plan: args.positionals[0],
		profile: text(args, "profile"),
		choice: engineChoice(args),
		grants: texts(args, "allow-target"),
		ci: isCI(env),
		runnerLabel: text(args, "runner-label")
	};
}
function isCI(env) {
	return env.GITHUB_ACTIONS === "true" || env.CI !== void 0 && env.CI !== "" && env.CI !== "false";
}

// src/cli/signal.ts
/** The exit code: a run stopped by SIGTERM says so with 143, whatever the verdict's 130 for SIGINT (128 + signal). */
function exitCode(exit, signal) {
	return exit === 130 && signal.aborted && signal.reason === "SIGTERM" ? 143 : exit;
}

// src/cli/baseline/seed.ts
var seed_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$9 });
/** Runs that make a baseline which may fail a gate. */
const RUNS = 5;
/** `socketgate baseline seed PLAN`, or of k6's own summaries: stores what may be stored. */
async function execute$9(args, context) {
	const { cwd, env, stdout, signal } = context;
	const seeding = await seedingOf(args, storeOf(args, cwd), context);
	if (args.values.json === true) stdout.write(jsonText(seeding));
	else stdout.write(seedReport(seeding, lookOf(stdout, env)));
	return exitCode(exitOf$1(seeding), signal);
}
async function seedingOf(args, store, context) {
	const paths = args.positionals;
	if (paths.every((path) => path.endsWith(".json"))) {
		const [series, runnerLabel] = [text(args, "series"), text(args, "runner-label")];
		return await seedSummaries(paths, {
			series,
			runnerLabel,
			metrics: metricsOf(args)
		}, store, context);
	}
	const wanted = wholeNumber(args, "runs", 1, 50) ?? RUNS;
	if (paths.length > 1) throw new Failure("usage", "baseline seed takes one plan, or summaries of k6, which end in .json");
	return await seedPlan(loadOptions(args, context.env), wanted, store, context);
}
/** 0 where every wanted run is stored; else the weightiest outcome's code, `inconclusive` where it has none. */
function exitOf$1({ wanted, runs }) {
	const refused = runs.filter(({ why }) => why !== null);
	if (refused.length === 0 && runs.length === wanted) return 0;
	const worst = refused.map(({ outcome }) => outcome).toSorted(byPrecedence)[0];
	return worst !== void 0 && outcomeRow(worst).exit || outcomeRow("inconclusive").exit;
}

// src/judge/drift/series-figures.ts
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
	if (row.kind === "trend") return (stat.kind === "p" ? percentileOf(row, stat.percent) : void 0) ?? null;
	if (row.kind === "gauge") return row.last;
	return row.kind === "counter" ? row.total : row.rate;
}

// src/app/baseline/show-series.ts
/**
* The series of a key, by the figures that are wanted, else by those that are judged without a plan.
*
* @param wanted selectors. @throws {Failure} usage: there is no such series; store.
*/
async function showSeries(store, key, wanted) {
	const all = await withStore(() => store.all());
	const found = all.find(({ series }) => series.key === key);
	if (found === void 0) {
		const known = all.map(({ series }) => series.key).join(", ");
		const has = known === "" ? "it is empty" : `it has ${known}`;
		throw new Failure("usage", `${store.where} has no series ${key}: ${has}`);
	}
	const records = found.runs.map(({ record }) => record);
	const gates = wanted.length > 0 ? wanted.map(gateOn) : defaultGates(records.at(-1));
	return {
		facts: seriesFacts(records),
		figures: seriesFigures(records, gates)
	};
}
/** The record in a file. @throws {Failure} usage, for what is no record. */
async function recordIn(path, cwd) {
	const [file] = await readEvidence([path], cwd);
	if (file?.kind === "record") return file.record;
	throw new Failure("usage", `${printable(path)} is no record: name a series' key or a record's file`);
}

// src/report/verbs/show.ts
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
		figure$2(run.median, unit),
		figure$2(run.gated, unit),
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
		const show = (value) => figure$2(value, metricOf(row.metric)?.unit ?? "ms");
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
			figure$2(value, unit)
		] }];
	});
	return lines.length === 0 ? [] : table(head, [lines], look);
}

// src/cli/baseline/show.ts
var show_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$8 });
/** `socketgate baseline show KEY|FILE`: one series, or one record. */
async function execute$8(args, { cwd, env, stdout }) {
	const word = args.positionals[0];
	const json = args.values.json === true;
	const look = lookOf(stdout, env);
	const wanted = metricsOf(args).map(formatSelector);
	if (isSeriesKey(word)) {
		const { facts, figures } = await showSeries(storeOf(args, cwd), word, wanted);
		stdout.write(json ? jsonText({
			...facts,
			figures
		}) : seriesReport(facts, figures, look));
	} else {
		const record = await recordIn(word, cwd);
		stdout.write(json ? jsonText(record) : recordReport(record, wanted, look));
	}
	return 0;
}

// src/report/verbs/resources.ts
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

// src/report/verbs/check.ts
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
	const time = `${whole$1(scale.time)} of its time (${length(full)}); ${length(asked)} were asked for`;
	return `${bound$1(scale.vus, "share")} of the plan's VUs and rates, ${time}`;
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
	const begins = clock$1(scenario.spans[0]?.from ?? 0);
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

// src/cli/verbs/check.ts
var check_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$7 });
/** `socketgate check PLAN`: what is wrong, or what each profile would run. */
async function execute$7(args, { cwd, env, stdout }) {
	const checked = await checkPlan(args.positionals[0], text(args, "profile"), cwd);
	const { forecasts, limits } = checked;
	const { name: plan, file, warnings } = checked.plan;
	if (args.values.json === true) stdout.write(jsonText({
		plan,
		forecasts,
		limits,
		warnings
	}));
	else stdout.write(checkReport({
		plan,
		file,
		warnings,
		forecasts,
		limits
	}, lookOf(stdout, env)));
	return 0;
}

// src/cli/verbs/demo.ts
var demo_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$6 });
/** `socketgate demo`: the story, or with `--serve` only its service. */
async function execute$6(args, context) {
	const port = readPort(text(args, "port"));
	if (args.values.serve === true) return serve(port ?? 8787, context);
	const { tellStory } = await import("./cli-door-story.js");
	const out = text(args, "out") ?? "socketgate-demo";
	return await tellStory({
		choice: engineChoice(args, "embedded"),
		port: port ?? 0,
		out
	}, context);
}
/** Serves until it is stopped; the first line of stdout is JSON with the port, for whoever started it. */
async function serve(port, { stdout, stderr, signal }) {
	const { startService } = await import("./cli-door-service.js");
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

// src/report/verbs/doctor.ts
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

// src/cli/verbs/doctor.ts
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
	if (args.values.json === true) stdout.write(jsonText({
		...diagnosis,
		fits
	}));
	else stdout.write(doctorReport(diagnosis, lookOf(stdout, env)));
	return fits ? 0 : 50;
}
async function needsOf(args, path, cwd) {
	const { forecasts } = await checkPlan(path, text(args, "profile"), cwd);
	return forecasts.map(({ profile, peakSockets, descriptors, ports }) => ({
		profile,
		peakSockets,
		descriptors,
		ports
	}));
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

// src/report/verbs/explain.ts
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

// src/cli/verbs/explain.ts
var explain_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$4 });
/** `socketgate explain CODE|OUTCOME`; without a word, all of them. */
async function execute$4(args, { env, stdout }) {
	const [word] = args.positionals;
	const rows = word === void 0 ? OUTCOMES : [find(word)];
	if (args.values.json === true) stdout.write(jsonText(rows));
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

// src/engine/k6/script/export.ts
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
	const ours = judgedByUsAlone(load).map((threshold) => `  ${formatThreshold(threshold)}`);
	return [
		`${plan.name}: ${plan.file}, profile ${profile}, as a script for k6 2.0 or newer.`,
		...plan.description === void 0 ? [] : [plan.description],
		"Written by \"socketgate export\"; change the plan and export again.",
		"",
		`  k6 run${environment} this-file.js`,
		"",
		...variables.filter((variable) => variable.fallback !== void 0).map(({ name, fallback }) => `-e ${name}=...  replaces ${JSON.stringify(fallback)}`),
		...ours.length === 0 ? [] : ["k6 cannot judge these thresholds of the plan; Socketgate does:", ...ours]
	].map(comment$1).join("\n");
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

// src/cli/verbs/export.ts
var export_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$3 });
/** `socketgate export PLAN`: one k6 script that needs nothing of ours. */
async function execute$3(args, { cwd, stdout, stderr }) {
	const plan = await planIn(args.positionals[0], cwd);
	const load = makeLoad(plan, text(args, "profile"));
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

// src/app/judge/candidate.ts
/**
* The runs of one candidate, in order of time.
*
* @throws {Failure} usage: another number of runs than 1, 3 or 5; records beside summaries; two series; one run twice.
*/
async function candidateOf(files, options, env) {
	if (!RUN_COUNTS.includes(files.length)) throw new Failure("usage", `judge takes 1, 3 or 5 records, found ${files.length}: the limits of the rule are known for these numbers only. Measure ${files.length < 3 ? "1 more" : files.length < 5 ? "1 more, or leave the last out" : "no more than 5"}`);
	const records = await recordsOf(files, options, env);
	const named = files.map(({ file }, i) => ({
		file,
		record: records[i]
	}));
	refuseTwice(named);
	refuseStrangers(named);
	return records.toSorted((a, b) => a.provenance.started < b.provenance.started ? -1 : 1);
}
async function recordsOf(files, options, env) {
	const records = files.filter((file) => file.kind === "record");
	const summaries = files.filter((file) => file.kind === "summary");
	if (summaries.length === 0) {
		if (options.series === void 0) return records.map(({ record }) => record);
		throw new Failure("usage", "--series names the series of summary files; a record knows its own");
	}
	if (records.length > 0) throw new Failure("usage", `${counted$1(records.length, "record")} and ${counted$1(summaries.length, "summary of k6's", "summaries of k6's")} cannot be judged together: they are never of one series`);
	if (options.metrics.length === 0) throw new Failure("usage", `a summary is judged by the metrics that you name: add --metric 'ws_message_latency{feed:orders}', up to three times`);
	return await summaryRecords(summaries, options, env);
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

// src/app/judge/judged-load.ts
/**
* What the records are judged by: the gate and the thresholds of the plan; else the metrics that are named, or p99 of
* what was measured, and the thresholds that the records were measured against.
*
* @throws {Failure} usage: the plan is not that of the records; plan: it is wrong.
*/
async function judgedLoad(records, { plan, profile, metrics }, cwd) {
	const record = records.at(-1);
	const runs = records.length;
	if (plan === void 0) {
		if (profile !== void 0) throw new Failure("usage", "--profile goes with --plan");
		const gates = metrics.length > 0 ? metrics.map((metric) => gateOn(formatSelector(metric))) : defaultGates(record);
		return {
			...loadOfRecord(record, gates),
			thresholds: thresholdsOf(record),
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

// src/app/judge/judge-runs.ts
/** What a summary cannot tell, said wherever it was judged. */
const WEAKER = {
	code: "summary_only",
	message: "Judged from k6's own summary, which is weaker evidence: nothing says whether it is whole, and there are no slices of time, no closes and no health of the generator."
};
/** Verdict and reports on runs that were measured before. @throws {Failure} usage, plan: nothing is written then. */
async function judgeRuns(options, { env, cwd }) {
	const { files, baseline, append, mode, failOn } = options;
	const store = baseline === void 0 ? null : openStore(baseline, cwd);
	const records = await candidateOf(await readEvidence(files, cwd), options, env);
	const load = await judgedLoad(records, options, cwd);
	const out = await makeOut(options.out, cwd);
	const judgement = {
		store,
		append,
		...given("mode", mode),
		...given("failOn", failOn)
	};
	const verdict = noted(await conclude(load, records, judgement), records);
	const reports = reportsOf(verdict, { reproduce: options.reproduce });
	const elsewhere = files.every((path) => dirname(resolve(cwd, path)) !== out);
	const texts = elsewhere ? recordTexts(records) : {};
	await writeResults(out, {
		...texts,
		...reports
	}, elsewhere ? "replace" : "keep");
	return {
		verdict,
		reports,
		out,
		records: Object.keys(texts)
	};
}
function noted(verdict, records) {
	return records.some(isOfSummary) ? {
		...verdict,
		notices: [WEAKER, ...verdict.notices]
	} : verdict;
}

// src/app/reproduce.ts
/**
* The same command for another machine, as somebody would paste it into a shell; what only this machine knows is left
* out. In a workflow it begins in a clone of the repository.
*/
function reproduce(argv, { env, cwd }) {
	const words = argv.filter((word, i) => word !== "--json" && !namesPlace(word) && !isPlace(argv[i - 1]));
	const folder = folderOf(cwd, env);
	const command = `${programOf(env)} ${words.map(quoted).join(" ")}`;
	return folder === null ? command : `cd ${quoted(folder)}\n${command}`;
}
function isPlace(word) {
	return word === "--out" || word === "--k6";
}
function namesPlace(word) {
	return isPlace(word) || word.startsWith("--out=") || word.startsWith("--k6=");
}
const REPOSITORY = /^[a-z0-9][a-z0-9-]{0,38}\/[\w.-]{1,100}$/i;
/** A tag, a branch or a commit, without anything that a shell or npm would read otherwise. */
const REF = /^[a-z0-9][\w.-]{0,99}(?:\/[\w.-]{1,100}){0,4}$/i;
/**
* From where the action itself came, in its version; npm knows `github:` as github.com alone. Else as it is called where
* it is installed: from where that was done, nobody here knows.
*/
function programOf({ GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "", GITHUB_SERVER_URL: server = "" }) {
	return REPOSITORY.test(repository) && REF.test(ref) && !ref.includes("..") && server === "https://github.com" ? `npx github:${repository}#${ref}` : "socketgate";
}
/** Of the repository, the folder that the plan is relative to; null: its root, or outside of it. */
function folderOf(cwd, { GITHUB_WORKSPACE: workspace }) {
	if (!workspace) return null;
	const folder = relative(workspace, cwd).split(sep).join("/");
	return folder === "" || folder === ".." || /^(?:\.\.\/|\/|[a-z]:)/i.test(folder) ? null : folder;
}
function quoted(word) {
	return /^[\w./:@%,=-][\w./:@%,=#-]*$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// src/cli/verbs/judge.ts
var judge_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$2 });
/** `socketgate judge RECORD…` or `judge SUMMARY…`: verdict and reports on runs that were measured before. */
async function execute$2(args, context) {
	const { env, stdout, argv } = context;
	const options = {
		...judgingOptions(args),
		files: args.positionals,
		plan: text(args, "plan"),
		profile: text(args, "profile"),
		metrics: metricsOf(args),
		series: text(args, "series"),
		runnerLabel: text(args, "runner-label"),
		reproduce: reproduce(argv, context)
	};
	const { verdict, reports } = await judgeRuns(options, context);
	if (args.values.json === true) stdout.write(reports["verdict.json"]);
	else stdout.write(terminalReport(verdict, {
		...lookOf(stdout, env),
		out: options.out
	}));
	return verdict.exit;
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
		const record = await measure$1(await admit(request, outside), outside, signal);
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
function exitOf({ ended, complete }) {
	if (ended === "cancelled") return outcomeRow("cancelled").exit;
	return complete ? 0 : outcomeRow("engine").exit;
}

// src/cli/verbs/measure.ts
var measure_exports = /* @__PURE__ */ __exportAll({ execute: () => execute$1 });
/** `socketgate measure PLAN`: only the record. */
async function execute$1(args, context) {
	const { env, stdout, signal } = context;
	const { record, out, exit } = await measurePlan({
		...loadOptions(args, env),
		out: outOf(args)
	}, context);
	const path = join(out, "record.json");
	stdout.write(args.values.json === true ? `${JSON.stringify(record)}\n` : summary(record, path));
	return exitCode(exit, signal);
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
		case "inconclusive": return ["Measure more pairs (--pairs 12), or longer ones (`each` of `paired`).", "If the generator was saturated: a quieter machine with more cores, or a smaller `vus` in the profile."];
		case "slo": return [log, `The base build is not held to the SLOs of ${load.plan.file}; only the candidate is.`];
		default: return [outcomeRow(outcome).next];
	}
}

// src/judge/paired/rule.ts
/** The effect that counts, in ln, and the chance of a false alarm (statistics.md section 5). */
const PAIRED_EFFECT = Math.log(1.05);
const FALSE_ALARM$1 = .01;
/** Channels that share that chance. */
const CHANNELS$1 = 3;
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
	const zLimit = normalScoreOfTail(FALSE_ALARM$1 / CHANNELS$1 / terms.rows);
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
	return z > normalScoreOfTail(NOISE / CHANNELS$1) ? "inconclusive" : "same";
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
			...inconclusive$1("few_pairs", `${short(pairs.length)}: ${why}`),
			...seen
		};
	}
	return {
		...compared$1(pairs, gate, rows),
		...seen
	};
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
	if (draws(stats) >= needed) return void 0;
	const what = stats.distinct === null ? "samples" : "distinct messages";
	return `a run has ${integer(draws(stats))} ${what}, and p${percent} needs ${integer(needed)}`;
}
function short(pairs) {
	return `only ${counted$1(pairs, "pair")} can be compared`;
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
function pairedRows({ gates }, pairs, unjudged) {
	const keys = gates.filter(({ level }) => level === "key").length;
	const rows = Math.max(1, keys > 0 ? keys : gates.length);
	return gates.map((gate) => {
		const found = compared(gate, pairs, rows);
		const shown = unjudged === null ? found : withheld(found, unjudged);
		const row = gateRow(gate, shown);
		return {
			...row,
			message: sentence(row, gate, shown)
		};
	});
}
function compared(gate, pairs, rows) {
	const { stat, selector } = gate;
	if (metricOf(selector.metric)?.worse === "none") return inconclusive$1("not_gateable", "neither more nor less of it is worse, so nothing can be judged");
	if (stat.kind === "p") return pairTrends({
		...gate,
		stat
	}, pairs, rows);
	return pairCounts(gate, pairs, rows);
}
/** `p99 of orders is 31 % above the base build, in 8 of 8 pairs on one machine; normal spread of a pair ±9 % (…)`. */
function sentence(row, gate, found) {
	const metric = metricOf(gate.selector.metric);
	const perSecond = gate.stat.kind === "rate" && metric?.kind === "counter";
	const show = (value) => figure$2(value, perSecond ? "per-second" : row.unit);
	const named = `${subject(gate.stat, gate.selector)} ${metric?.kind === "trend" ? "is" : "are"}`;
	const measured = row.actual === null ? "not measured" : show(row.actual);
	if (row.verdict === "not_judged") return `${named} ${measured}; not judged: ${found.why ?? "no figures"}`;
	if (row.z === null) return `${named} ${measured}; not compared: ${found.why ?? "no figures"}`;
	const against = row.change === null || row.channel === "count" ? `${measured}, against ${show(row.baseline ?? 0)} of the base build` : `${row.verdict === "same" ? `${measured}, ` : ""}${whole$1(Math.abs(row.change))} ${row.change < 0 ? "below" : "above"} the base build`;
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
	const strictness = strictnessOf(input.mode ?? load.mode, load.failOn, input.failOn);
	const decision = decide([...found.reasons, ...rowReasons(load.plan.file, slos, gates)], strictness.failOn);
	return {
		...factsOf$1(load, last),
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
		const unfit = saturation(record.health).length > 0 ? SATURATED : null;
		return sloRows({
			load,
			record,
			unfit,
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
		const record = await measure$1(admitted[side], outside, AbortSignal.any([signal, ended]));
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
			...given("load", progress.load),
			...strictness(options)
		};
		verdict = tellAsVerdict(error, facts, context);
	}
	verdict = redactor.value(verdict);
	const reports = reportsOf(verdict, { reproduce: options.reproduce });
	const records = {
		...recordTexts(progress.records),
		...pairTexts(progress.pairs)
	};
	await writeResults(out, {
		...records,
		...reports
	});
	return {
		verdict,
		reports,
		out,
		records: Object.keys(records),
		judged
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
const strictness = ({ mode, failOn }) => ({
	...given("mode", mode),
	...given("failOn", failOn)
});

// src/github/event/payload.ts
/** Reading of values that somebody else wrote: what is not of the expected shape is null. */
/** The value at a path of own keys; undefined where there is none. */
function field(value, ...path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
/** A non-empty string. */
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : null;
}
/** A positive safe integer, as GitHub numbers things. */
function numberOf(value) {
	return Number.isSafeInteger(value) && value > 0 ? value : null;
}
/** As numberOf, from a variable. */
function idOf(text) {
	return /^\d{1,16}$/.test(text ?? "") ? numberOf(Number(text)) : null;
}
/** A git object name, SHA-1 or SHA-256. */
function shaOf(value) {
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}

// src/github/event/event.ts
/**
* Events that a stranger can cause while the run has the repository's secrets. A load that they could start, or
* whose plan they could write, is not ours to run.
* https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
*/
const STRANGERS = /* @__PURE__ */ new Set([
	"pull_request_target",
	"workflow_run",
	"issue_comment",
	"issues",
	"discussion",
	"discussion_comment",
	"fork",
	"watch",
	"gollum",
	"check_run",
	"check_suite",
	"status"
]);
/** Reads the variables GITHUB_* and the event's payload. Whatever is malformed in them counts as absent. */
function readEvent(env, payload) {
	const name = env.GITHUB_EVENT_NAME ?? "";
	const repository = repositoryOf(env.GITHUB_REPOSITORY);
	const request = name.startsWith("pull_request") ? field(payload, "pull_request") : void 0;
	const pullRequest = pullRequestOf(request);
	const fork = name.startsWith("pull_request") && !sameRepository(pullRequest, env.GITHUB_REPOSITORY);
	const group = name === "merge_group" ? field(payload, "merge_group") : void 0;
	return {
		name,
		repository,
		pullRequest,
		fork,
		dependabot: isDependabot(env.GITHUB_ACTOR) || isDependabot(field(request, "user", "login")),
		sha: shaOf(field(request, "head", "sha") ?? field(group, "head_sha") ?? env.GITHUB_SHA),
		base: baseOf(request, group),
		runUrl: runUrlOf(env, repository),
		run: runOf(env),
		loadRefused: STRANGERS.has(name) ? refusal(name) : null,
		mayWrite: repository !== null && !fork
	};
}
function refusal(name) {
	return `no load is started by the event ${name}: others can cause it while the run has this repository's secrets. Run the plan on pull_request, push, schedule, release or workflow_dispatch.`;
}
function repositoryOf(text) {
	const parts = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? "");
	return parts === null ? null : {
		owner: parts[1],
		name: parts[2]
	};
}
function pullRequestOf(request) {
	const number = numberOf(field(request, "number"));
	const headSha = shaOf(field(request, "head", "sha"));
	if (number === null || headSha === null) return null;
	return {
		number,
		headSha,
		headRepository: textOf(field(request, "head", "repo", "full_name"))
	};
}
/** GitHub's names are the same in any case. */
function sameRepository(request, repository) {
	return request?.headRepository?.toLowerCase() === repository?.toLowerCase() && repository !== void 0;
}
const isDependabot = (login) => login === "dependabot[bot]";
function baseOf(request, group) {
	const ref = textOf(field(request, "base", "ref") ?? field(group, "base_ref"));
	const sha = shaOf(field(request, "base", "sha") ?? field(group, "base_sha"));
	return ref === null || sha === null ? null : {
		ref: ref.replace(/^refs\/heads\//, ""),
		sha
	};
}
function runOf(env) {
	const id = idOf(env.GITHUB_RUN_ID);
	return id === null ? null : {
		id,
		attempt: idOf(env.GITHUB_RUN_ATTEMPT) ?? 1
	};
}
function runUrlOf(env, repository) {
	const run = runOf(env);
	const server = env.GITHUB_SERVER_URL;
	if (run === null || repository === null || !server || !URL.canParse(server)) return null;
	const path = `${repository.owner}/${repository.name}/actions/runs/${run.id}`;
	return `${server.replace(/\/+$/, "")}/${path}${run.attempt > 1 ? `/attempts/${run.attempt}` : ""}`;
}

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

// src/cli/paired-options.ts
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
		...pairs === void 0 ? {} : { pairs: readPairs("--pairs", pairs) },
		commands: commandsOf(args.values["allow-commands"] === true, mayBeFork(env))
	};
}

// src/cli/verbs/run.ts
var run_exports = /* @__PURE__ */ __exportAll({ execute: () => execute });
/** `socketgate run PLAN`: measure, judge, report, store. */
async function execute(args, context) {
	const { env, stdout, argv, signal } = context;
	const options = {
		...loadOptions(args, env),
		...judgingOptions(args),
		...given("paired", pairedOptions(args, env)),
		reproduce: reproduce(argv, context)
	};
	const { verdict, reports, judged } = await runPlan(options, context);
	if (args.values.json === true) stdout.write(reports["verdict.json"]);
	else if (judged) stdout.write(terminalReport(verdict, {
		...lookOf(stdout, env),
		out: options.out
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
	baseline: family_exports,
	"baseline seed": seed_exports,
	"baseline list": list_exports,
	"baseline show": show_exports,
	"baseline accept": accept_exports,
	"baseline prune": prune_exports,
	"baseline backtest": backtest_exports
};

// src/demo/delay.ts
/**
* The service's own working time, ms: lognormal with median 25 ms and sigma 0.25, so that p99 is near 45 ms.
* A service without spread of its own would leave a gate nothing but the machine's jitter to judge.
*/
function workingTime(random = Math.random) {
	const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	return 25 * Math.exp(.25 * normal);
}
/** Working time with what the knobs add for the `count`-th message of the service (from 1). */
function delayOf(knobs, count) {
	const { slowEvery, slowAll } = knobs;
	const slow = slowEvery !== null && count % slowEvery.n === 0 ? slowEvery.by : 0;
	return workingTime() + slowAll + slow;
}

// src/demo/knobs.ts
const HEALTHY = {
	slowEvery: null,
	slowAll: 0,
	swallowCloses: false,
	refuseUpgrades: null,
	silent: false
};
/**
* Reads the body of `POST /admin/knobs`: settings to change and acts to do; `{}` changes nothing, `null` resets.
*
* @throws {Failure} usage, naming the key.
*/
function readKnobs(body, now) {
	if (body === null) return {
		knobs: HEALTHY,
		act: {}
	};
	if (typeof body !== "object") throw bad("the body", "a JSON object, or null to reset");
	const asked = body;
	const known = [
		"slowEvery",
		"slowAll",
		"swallowCloses",
		"refuseUpgrades",
		"silent",
		"drop",
		"close"
	];
	for (const key of Object.keys(asked)) if (!known.includes(key)) throw bad(key, `one of ${known.join(", ")}`);
	return {
		knobs: {
			slowEvery: asked.slowEvery === void 0 ? now.slowEvery : slowEvery(asked.slowEvery),
			slowAll: asked.slowAll === void 0 ? now.slowAll : whole("slowAll", asked.slowAll, 0, 6e4),
			swallowCloses: flag("swallowCloses", asked.swallowCloses, now.swallowCloses),
			refuseUpgrades: asked.refuseUpgrades === void 0 ? now.refuseUpgrades : status(asked.refuseUpgrades),
			silent: flag("silent", asked.silent, now.silent)
		},
		act: {
			...drop(asked.drop),
			...close(asked.close)
		}
	};
}
function slowEvery(value) {
	if (value === null) return null;
	const { n, by } = value ?? {};
	return {
		n: whole("slowEvery.n", n, 1, 1e6),
		by: whole("slowEvery.by", by, 0, 6e4)
	};
}
function status(value) {
	if (value === null || value === 0) return value;
	return whole("refuseUpgrades", value, 400, 599);
}
function drop(value) {
	if (value === void 0) return {};
	if (value !== "fin" && value !== "rst") throw bad("drop", "\"fin\" or \"rst\"");
	return { drop: value };
}
function close(value) {
	if (value === void 0) return {};
	const { code, reason } = value ?? {};
	const text = reason ?? "";
	if (typeof text !== "string" || Buffer.byteLength(text) > 123) throw bad("close.reason", "a text of at most 123 bytes");
	return { close: {
		code: whole("close.code", code, 1e3, 4999),
		reason: text
	} };
}
function flag(key, value, now) {
	if (value === void 0) return now;
	if (typeof value !== "boolean") throw bad(key, "true or false");
	return value;
}
function whole(key, value, min, max) {
	if (!Number.isInteger(value) || value < min || value > max) throw bad(key, `a whole number from ${min} to ${max}`);
	return value;
}
function bad(key, expected) {
	return new Failure("usage", `${key}: expected ${expected}`);
}

// src/demo/rest.ts
/** Seconds a token of the demo lives. */
const TOKEN_SECONDS = 300;
/** The REST side of the demo service. */
async function answer(request, response, rest) {
	const reply = (status, body) => {
		response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
	};
	const route = `${request.method} ${(request.url ?? "").split("?")[0]}`;
	try {
		const body = request.method === "POST" ? await readJson(request) : void 0;
		if (route === "GET /version") return reply(200, {
			service: "socketgate-demo",
			commit: rest.build,
			started: rest.started
		});
		if (route === "POST /v1/auth/token") return rest.work(() => reply(200, issue(rest.tokens, body)));
		if (route === "POST /v1/orders") return rest.work(() => placeOrder(request, rest, reply));
		if (route === "GET /admin/knobs" || route === "POST /admin/knobs") return reply(200, rest.admin(body));
		reply(404, { error: "no such route" });
	} catch (error) {
		reply(400, { error: error instanceof Failure ? error.message : "the body is not JSON" });
	}
}
/** The token behind `Authorization: Bearer …`; empty without one. */
function bearer(request) {
	return /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
}
function issue(tokens, body) {
	const client = String(body?.client_id ?? "anonymous");
	return {
		access_token: tokens.issue(client, Date.now(), TOKEN_SECONDS),
		token_type: "Bearer",
		expires_in: TOKEN_SECONDS
	};
}
let orders = 0;
function placeOrder(request, rest, reply) {
	if (rest.tokens.valid(bearer(request), Date.now())) {
		orders += 1;
		reply(201, { data: { id: `order-${orders}` } });
	} else reply(401, { error: "not authorised" });
}
async function readJson(request) {
	const chunks = [];
	let size = 0;
	for await (const chunk of request) {
		size += chunk.length;
		if (size > 65536) throw new Failure("usage", "the body is over 64 KiB");
		chunks.push(chunk);
	}
	const text = Buffer.concat(chunks).toString();
	return text === "" ? {} : JSON.parse(text);
}

// src/demo/session.ts
/** Messages per second and socket that each channel sends unasked. */
const CHANNELS = {
	orders: 20,
	ticker: 2
};
/**
* One client's conversation: subscribe and acknowledgement, its own stream of orders, quotes on demand,
* heartbeats. Times are epoch ms with fractions, taken when the event happened, before the service's work.
*/
function converse(socket, around) {
	const timers = [];
	const reply = (message) => {
		if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
	};
	const publish = (channel, perSecond) => {
		let seq = 0;
		timers.push(setInterval(() => {
			const order = {
				type: channel === "orders" ? "order" : channel,
				seq: ++seq,
				server_ts: epochNow()
			};
			around.work(() => reply({
				...order,
				price: 100 + seq % 50
			}));
		}, 1e3 / perSecond));
	};
	const subscribe = (message) => {
		const channel = String(message.channel);
		const perSecond = Object.hasOwn(CHANNELS, channel) ? CHANNELS[channel] : void 0;
		if (!around.allows(message.token)) return reply({
			type: "error",
			message: "not authorised"
		});
		if (perSecond === void 0) return reply({
			type: "error",
			message: "no such channel"
		});
		around.work(() => reply({
			type: "subscribed",
			channel
		}));
		timers.push(setTimeout(() => publish(channel, perSecond), Math.random() * 1e3 / perSecond));
	};
	socket.on("message", (data) => {
		const message = parse(String(data));
		if (message?.type === "subscribe") subscribe(message);
		else if (message?.type === "quote") around.work(() => reply({
			type: "quote",
			id: message.id,
			price: 101.5
		}));
		else if (message?.type === "ka") reply({ type: "ka" });
		else if (message?.type === "ping") reply({
			type: "pong",
			id: message.id
		});
		else if (message?.type !== "pong") reply({
			type: "error",
			message: "unknown message"
		});
	});
	timers.push(setInterval(() => reply({
		type: "ping",
		id: epochNow()
	}), 5e3));
	socket.on("close", () => {
		for (const timer of timers) clearTimeout(timer);
	});
}
function parse(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : void 0;
	} catch {
		return;
	}
}
function epochNow() {
	return performance.timeOrigin + performance.now();
}

// src/demo/tokens.ts
function createTokens() {
	const key = randomBytes(32);
	const sign = (text) => createHmac("sha256", key).update(text).digest();
	return {
		issue(client, now, seconds) {
			const claim = Buffer.from(JSON.stringify({
				client,
				expires: now + seconds * 1e3
			})).toString("base64url");
			return `${claim}.${sign(claim).toString("base64url")}`;
		},
		valid(token, now) {
			const [claim = "", signature = ""] = token.split(".");
			const given = Buffer.from(signature, "base64url");
			const expected = sign(claim);
			if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
			return JSON.parse(Buffer.from(claim, "base64url").toString()).expires > now;
		}
	};
}

// src/demo/service.ts
/**
* Starts the demo service on 127.0.0.1: REST (`/v1/auth/token`, `/v1/orders`, `/version`), a feed at `/ws` that
* wants a token, an open `/echo`, and `/admin/knobs` for the faults. Port 0 takes any free one.
*/
async function startService(options) {
	const tokens = createTokens();
	const sockets = new import_websocket_server.default({
		noServer: true,
		maxPayload: 1 << 20
	});
	/** Everything that asked for an upgrade, answered or not: an HTTP server forgets these. */
	const connections = /* @__PURE__ */ new Set();
	let knobs = HEALTHY;
	let messages = 0;
	const work = (act) => {
		if (!knobs.silent) setTimeout(() => knobs.silent || act(), delayOf(knobs, ++messages));
	};
	const admin = (body) => {
		if (body === void 0) return {
			...knobs,
			sockets: sockets.clients.size
		};
		const { knobs: next, act } = readKnobs(body, knobs);
		knobs = next;
		for (const client of sockets.clients) perform(act, client);
		return {
			...knobs,
			sockets: sockets.clients.size
		};
	};
	const rest = {
		tokens,
		build: options.build ?? "demo",
		started: (/* @__PURE__ */ new Date()).toISOString(),
		work,
		admin
	};
	const server = createServer((request, response) => void answer(request, response, rest));
	const connect = (request, tcp, head) => {
		tcp.on("error", () => tcp.destroy());
		connections.add(tcp);
		tcp.on("close", () => connections.delete(tcp));
		const path = (request.url ?? "").split("?")[0];
		const authorised = tokens.valid(bearer(request), Date.now());
		const refusal = refusalOf(knobs, path, request, authorised);
		if (refusal === 0) return;
		if (refusal !== void 0) return refuse(tcp, refusal);
		sockets.handleUpgrade(request, tcp, head, (socket) => {
			socket.on("error", () => socket.terminate());
			swallowCloses(socket, () => knobs.swallowCloses);
			if (path === "/echo") return echo(socket, () => knobs.silent);
			const allows = (token) => authorised || tokens.valid(String(token ?? ""), Date.now());
			converse(socket, {
				allows,
				work
			});
		});
	};
	server.on("upgrade", connect);
	await new Promise((resolve, reject) => {
		server.once("error", reject).listen(options.port, "127.0.0.1", resolve);
	});
	const beat = setInterval(() => keepAlive(sockets), 15e3);
	return {
		port: server.address().port,
		close: () => {
			clearInterval(beat);
			for (const tcp of connections) tcp.destroy();
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		}
	};
}
/** The status to refuse with, 0 to never answer, undefined to accept. */
function refusalOf(knobs, path, request, authorised) {
	if (knobs.refuseUpgrades !== null) return knobs.refuseUpgrades;
	if (path !== "/ws" && path !== "/echo") return 404;
	return request.headers.authorization !== void 0 && !authorised ? 401 : void 0;
}
function refuse(tcp, status) {
	tcp.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
/** `ws` answers a close by calling the socket's own close(): RFC 6455 section 5.5.1's answer, withheld on demand. */
function swallowCloses(socket, swallowing) {
	const close = socket.close.bind(socket);
	socket.close = (code, reason) => {
		if (!swallowing()) close(code, reason);
	};
}
function echo(socket, silent) {
	socket.on("message", (data, binary) => {
		if (!silent()) socket.send(data, { binary });
	});
}
function perform(act, socket) {
	const tcp = socket._socket;
	if (act.close !== void 0) socket.close(act.close.code, act.close.reason);
	if (act.drop === "fin") socket.terminate();
	if (act.drop === "rst") tcp.resetAndDestroy();
}
const waiting = /* @__PURE__ */ new WeakSet();
/** Pings every socket; one that did not answer the last ping is cut, as a real service would. */
function keepAlive(sockets) {
	for (const socket of sockets.clients) {
		if (waiting.has(socket)) {
			socket.terminate();
			continue;
		}
		waiting.add(socket);
		socket.once("pong", () => waiting.delete(socket));
		socket.ping();
	}
}

export { tellFailure as a, VERSION as c, tellAsVerdict as i, IMPLEMENTATIONS as n, tellStory as o, failureOf as r, TOOL as s, startService as t };