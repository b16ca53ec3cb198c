import { t as Failure } from "./action-failure.js";
import { r as bytes } from "./action-numbers.js";
import { t as require_yauzl } from "./action-yauzl.js";
import { t as canonicalJson } from "./action-json.js";
import { access, lstat, mkdir, mkdtemp, open, readdir, rename, rm, stat, unlink, writeFile } from "node:fs/promises";
import { delimiter, isAbsolute, join, resolve } from "node:path";
import { promisify } from "node:util";
import { closeSync, constants, lstatSync, openSync, readSync } from "node:fs";
import { createHash, randomBytes } from "node:crypto";
import * as http from "node:http";
import { gunzip } from "node:zlib";
import { execFile } from "node:child_process";
import * as https from "node:https";
import { platform } from "node:process";
import { setTimeout } from "node:timers/promises";

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
const MAX_LINE = 65536;
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
		this.#rest = (lines.pop() ?? "").slice(0, MAX_LINE);
		for (const line of lines) this.#line(line.slice(0, MAX_LINE));
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
var import_yauzl = require_yauzl();
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
		await setTimeout(100);
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
		await setTimeout(limits.pause * 2 ** (attempt - 1), void 0, { signal }).catch(() => void 0);
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

// src/engine/k6/archive.ts
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

export { latin1 as _, findK6 as a, utf8 as b, sha256Of as c, requireBinary as d, K6Log as f, parseJson as g, asTags as h, isFolder as i, ARGUMENTS as l, TagInterner as m, installK6 as n, namedK6 as o, safeLine as p, folderCache as r, knownReleases as s, cachedK6 as t, environmentOf as u, matches as v, viewOf as x, patternOf as y };