import { a as setOutput, i as setFailed, n as error, o as setSecret, r as notice, s as warning } from "./action-core.js";
import { t as eastAsianWidth } from "./action-get-east-asian-width.js";
import { access, lstat, mkdir, open, readFile, readdir, readlink, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { randomUUID } from "node:crypto";
import { closeSync, constants as constants$1, fstatSync, openSync, readSync, realpathSync } from "node:fs";

// src/model/characters.ts
/**
* The one list of characters that a reader cannot see, or that change how others are read: controls (C0, DEL, C1), line
* and paragraph separators, format characters (bidirectional, zero-width, soft hyphen, byte order mark), private ones,
* lone surrogates, whatever Unicode lets a font leave out (Default_Ignorable_Code_Point: fillers, variation selectors,
* tags), what is no character, and the empty Braille cell.
*/
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{DI}\p{NChar}\u2800]/gu;
/** The text with each character of the list replaced. Line ends and tabs are of the list. */
function replaceUnseen(text, by) {
	return text.replace(UNSEEN, by);
}
/** At most `most` characters (code points), the last of them `…` where some were left out. */
function cut(text, most) {
	if (text.length <= most) return text;
	const characters = [...text.slice(0, 2 * most + 2)];
	if (characters.length <= most) return text;
	return `${characters.slice(0, most - 1).join("").trimEnd()}…`;
}
/** Without capitals of ASCII; as long as before, which toLowerCase does not promise. */
function folded(text) {
	return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

// src/text/foreign.ts
/**
* Foreign text in a message of ours: cut to 40 characters, everything but printable ASCII escaped, so that no
* control, bidirectional or terminal sequence of a service gets through.
*/
function escaped(text) {
	const all = [...text.slice(0, 82)];
	return all.slice(0, 40).map((char) => /[ -~]/.test(char) ? char : `\\u{${hex$1(char)}}`).join("") + (all.length > 40 ? "…" : "");
}
/** A word of the user's in a message of ours, at most `most` characters: what is not printable ASCII is `?`. */
function printable(word, most = 80) {
	return word.slice(0, 2 * most).replace(/[^ -~]/gu, "?").slice(0, most);
}
/** Text of a plan in a message of ours: what cannot be seen is spelled, `\u202e`; letters of every script stay. */
function spelled(text) {
	return replaceUnseen(text, (char) => {
		const code = hex$1(char);
		return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
	});
}
const hex$1 = (character) => character.codePointAt(0).toString(16);

// src/text/shown.ts
/** Longest piece of foreign text that a report shows, in characters. */
const LONGEST$5 = 120;
/** Of a text that is cut to so many characters, this many times as much is looked at. */
const LOOKED_AT = 8;
/**
* The text as one line: white space is a space, each character that cannot be seen becomes `gap`, spaces are single, and
* at most two combining marks stay on a letter. `most`: how long it will be once it is cut; the rest is not looked at.
*/
function oneLine(text, gap, most = Number.POSITIVE_INFINITY) {
	const line = text.slice(0, LOOKED_AT * most).replace(/[\s\u0085]+/gu, " ");
	return replaceUnseen(line, () => gap).replace(/ {2,}/g, " ").replace(/(\p{M}{2})\p{M}+/gu, "$1").trim();
}
/**
* Foreign text (a close reason, a file or branch name) made fit for one line of a report: what cannot be seen goes; cut
* to `limit` characters. What the sink itself could misread is the sink's to escape.
*/
function clean(text, limit = 120) {
	return cut(oneLine(text, "", limit), limit);
}

// src/text/encodings.ts
/** Shorter texts are found in their own case alone: in another they are words. */
const LEAST_FOLDED = 8;
const utf8 = new TextEncoder();
const text = new TextDecoder();
/**
* The spellings under which a text may come back from a service, a log or a report: itself, URL-encoded (both cases
* of its digits, as a form, and twice), Base64 and base64url (by itself, and inside of a longer text such as `user:secret`),
* JSON-escaped once and twice, in hex and base32, in HTML entities, and as our own lines show it; in Base64, hex and base32
* also in small letters and in capitals. Most of them are equal for a plain text; each is named once. The other case of a
* spelling is none of its own: who looks for them folds it.
*/
function encodingsOf(secret) {
	const plain = text.decode(utf8.encode(secret));
	const once = jsonForms(plain);
	const forms = [
		secret,
		plain,
		...urlForms(plain),
		...base64Forms(utf8.encode(plain)),
		...once,
		...once.flatMap(jsonForms),
		...hexForms(utf8.encode(plain)),
		base32(utf8.encode(plain)),
		...otherCases(plain).flatMap(codedForms),
		...entityForms(plain),
		...shownForms(plain)
	];
	return [...new Set(forms)];
}
/** Where it is long enough to be found in another case at all. */
function otherCases(plain) {
	if (plain.length < 8) return [];
	return [plain.toLowerCase(), plain.toUpperCase()].filter((cased) => cased !== plain);
}
/** Spellings in which another case gives another text. */
function codedForms(cased) {
	const bytes = utf8.encode(cased);
	return [
		...base64Forms(bytes),
		...hexForms(bytes).slice(0, HEX_GAPS.length),
		base32(bytes)
	];
}
function urlForms(plain) {
	const component = encodeURIComponent(plain);
	const strict = component.replace(/[!'()*]/g, percent$1);
	const form = new URLSearchParams([["", plain]]).toString().slice(1);
	return [
		encodeURI(plain),
		component,
		strict,
		form,
		...[component, strict].map(encodeURIComponent)
	].flatMap((one) => [one, one.replace(/%[0-9A-F]{2}/g, (digits) => digits.toLowerCase())]);
}
function percent$1(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/**
* Base64 (RFC 4648, 4 and 5) of the bytes by themselves, and of the characters that depend on nothing else where the
* bytes stand behind 0, 1 or 2 others of a group of three.
*/
function base64Forms(bytes) {
	const whole = base64(bytes);
	const inner = [
		0,
		1,
		2
	].map((before) => {
		const shifted = new Uint8Array(before + bytes.length);
		shifted.set(bytes, before);
		return base64(shifted).slice(Math.ceil(before * 8 / 6), Math.floor(shifted.length * 8 / 6));
	});
	const forms = [
		whole,
		whole.replace(/={1,2}$/, ""),
		...inner
	];
	return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}
function base64(bytes) {
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}
/** As JSON.stringify; with `/` escaped; as Go, which escapes what HTML could misread; in ASCII only. */
function jsonForms(plain) {
	const json = JSON.stringify(plain).slice(1, -1);
	const go = json.replace(/[<>&\u2028\u2029]/g, unicode);
	return [
		json,
		json.replaceAll("/", "\\/"),
		go,
		go.replace(/[^ -~]/g, unicode)
	];
}
function unicode(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
const HEX_GAPS = [
	"",
	":",
	" "
];
function hexForms(bytes) {
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
	const lower = HEX_GAPS.map((gap) => hex.join(gap));
	return [...lower, ...lower.map((form) => form.toUpperCase())];
}
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Base32 (RFC 4648, 6) without its padding. */
function base32(bytes) {
	let digits = "";
	for (let at = 0; at * 5 < bytes.length * 8; at++) {
		const [byte, bit] = [Math.floor(at * 5 / 8), at * 5 % 8];
		const two = bytes[byte] << 8 | (bytes[byte + 1] ?? 0);
		digits += BASE32[two >> 11 - bit & 31];
	}
	return digits;
}
const NAMED = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Named, and numeric for punctuation or for everything; our own Markdown parts `@` and `#` from what follows. */
function entityForms(plain) {
	const punctuation = /[!-/:-@[-`{-~]/g;
	const decimal = (character) => `&#${character.codePointAt(0)};`;
	const hex = (character) => `&#x${character.codePointAt(0).toString(16)};`;
	const parted = (character) => decimal(character) + (/[@#]/.test(character) ? "&#8288;" : "");
	return [
		plain.replace(/[&<>"']/g, (character) => NAMED[character]),
		plain.replace(/[&<>"']/g, (character) => character === "'" ? "&apos;" : NAMED[character]),
		plain.replace(punctuation, decimal),
		plain.replace(punctuation, parted),
		plain.replace(punctuation, hex),
		plain.replace(/./gsu, decimal),
		plain.replace(/./gsu, hex)
	];
}
/** What is left of it where a line may hold neither breaks nor what cannot be seen, or nothing but ASCII. */
function shownForms(plain) {
	const named = plain.replace(/[^ -~]/gu, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
	return [
		oneLine(plain, " "),
		oneLine(plain, ""),
		spelled(plain),
		named
	];
}

// src/text/pieces.ts
/** A piece of a secret this long, where a text was cut, is taken for one. */
const LEAST_PIECE = 8;
/** Where a secret begins with a path or an entity, others begin so, too. */
const COMMON = /^(?:\/|%2f)|&#|\\u/i;
/** A capital within a word, or what no word holds. */
const NO_WORD = /[a-z][A-Z]|[@$!#^~*+=]/;
/** A piece that is a word for longer than this is left. */
const LONGEST_WORD = 64;
/** The shortest beginning from eight characters on that is no word, nor a number or a date; undefined: it is one all along. */
function leastPiece(needle) {
	if (COMMON.test(needle.slice(0, 12))) return void 0;
	for (let length = 8; length <= Math.min(needle.length, LONGEST_WORD); length++) if (isNoWord(needle.slice(0, length))) return needle.slice(0, length);
}
function isNoWord(text) {
	return /\d/.test(text) && /[a-z]/i.test(text) || NO_WORD.test(text);
}
/** Characters of the needle that stand there. Both are folded. */
function sharedFrom(text, at, needle) {
	let shared = 0;
	while (shared < needle.length && needle[shared] === text[at + shared]) shared++;
	return shared;
}
/** Whether so much of it stands there that it is no word. @param low the text, folded. */
function beginsAt(text, low, at, { least, leastLow }) {
	return leastLow !== void 0 && low.startsWith(leastLow, at) || least !== void 0 && text.startsWith(least, at);
}

// src/text/needles.ts
/** Shorter texts are words that stand everywhere. */
const LEAST_SECRET = 6;
const MASK$1 = "***";
/** Buckets of the filter by the first three characters: a power of two. */
const BUCKETS = 65536;
/**
* Texts to be found in others, many at once: sixteen keys have thousands of spellings. Looks each place of a text up by the
* characters that stand there, so that time grows with the text and hardly with their number. From eight characters on
* they are found in whatever case.
*/
var Needles = class {
	/** The longest first. */
	all;
	#begins = new Uint8Array(BUCKETS);
	#folded = /* @__PURE__ */ new Set();
	#wholes = /* @__PURE__ */ new Map();
	#tails = /* @__PURE__ */ new Map();
	#pieces = /* @__PURE__ */ new Map();
	#longest;
	constructor(texts) {
		this.all = [...new Set(texts)].filter((text) => text.length >= 6).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
		this.#longest = this.all[0]?.length ?? 0;
		for (const needle of this.all) this.#add(needle);
	}
	/** The text, each of them and each piece of one that is no word replaced by `***`. */
	replacedIn(text) {
		let before = text;
		for (;;) {
			const after = this.#pass(before);
			if (after === before) return after;
			before = after;
		}
	}
	/** Where the text's last part begins that one of them goes on from; -1: nowhere. */
	beginOfTail(text) {
		const from = Math.max(0, text.length - this.#longest);
		const low = folded(text.slice(from));
		for (let at = 0; at <= low.length - 8; at++) {
			if (!this.#mayBegin(low, at)) continue;
			const tail = low.slice(at);
			if (this.#tails.get(low.slice(at, at + 8))?.some((needle) => needle.startsWith(tail))) return from + at;
		}
		return -1;
	}
	#add(text) {
		const low = folded(text);
		const known = text.length >= 8 && this.#folded.has(low);
		if (!known) {
			this.#folded.add(low);
			this.#begins[bucketOf(low, 0)] = 1;
			push(this.#wholes, low.slice(0, 6), {
				text,
				low
			});
		}
		if (low.length > 8) this.#addParts(text, low, known);
	}
	#addParts(text, low, known) {
		const head = low.slice(0, 8);
		if (!known) push(this.#tails, head, low);
		const [least, leastLow] = [leastPiece(text), leastPiece(low)];
		if (known ? least !== void 0 && least !== leastLow : least !== void 0 || leastLow !== void 0) push(this.#pieces, head, {
			low,
			least,
			leastLow
		});
	}
	#pass(text) {
		const low = folded(text);
		let shown = "";
		let from = 0;
		for (let at = 0; at <= text.length - 6; at++) {
			const length = this.#mayBegin(low, at) ? this.#lengthAt(text, low, at) : 0;
			if (length === 0) continue;
			shown += text.slice(from, at) + MASK$1;
			from = at + length;
			at = from - 1;
		}
		return from === 0 ? text : shown + text.slice(from);
	}
	#mayBegin(low, at) {
		return this.#begins[bucketOf(low, at)] === 1;
	}
	/** Characters of the longest secret, or piece of one, that stands there; 0: none. */
	#lengthAt(text, low, at) {
		let length = (this.#wholes.get(low.slice(at, at + 6)) ?? []).find((needle) => standsAt(text, low, at, needle) && standsAlone(text, at, needle.text))?.text.length ?? 0;
		for (const piece of this.#pieces.get(low.slice(at, at + 8)) ?? []) if (beginsAt(text, low, at, piece)) length = Math.max(length, sharedFrom(low, at, piece.low));
		return length;
	}
};
function standsAt(text, low, at, needle) {
	return needle.text.length < 8 ? text.startsWith(needle.text, at) : low.startsWith(needle.low, at);
}
function bucketOf(text, at) {
	return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2) & 65535;
}
function push(map, key, item) {
	const items = map.get(key);
	if (items === void 0) map.set(key, [item]);
	else items.push(item);
}
/** Digits are a secret only where they stand alone, else they would take figures apart. */
function standsAlone(text, at, needle) {
	return !/^\d+$/.test(needle) || !(isDigit(text[at - 1]) || isDigit(text[at + needle.length]));
}
function isDigit(character) {
	return character !== void 0 && character >= "0" && character <= "9";
}

// src/text/redactor.ts
const MASK = "***";
/** Stands where a text was cut. */
const CUT = "…";
const NONE$1 = /* @__PURE__ */ new Set();
/** Keeps secrets out of what is shown, stored and sent. It knows none until `conceal` names them. */
var Redactor = class {
	#secrets = /* @__PURE__ */ new Set();
	#needles = new Needles([]);
	#onNeedles;
	/** @param onNeedles told every spelling that is new, before anything that could hold it is written. */
	constructor(onNeedles = () => {}) {
		this.#onNeedles = onNeedles;
	}
	/** Every spelling that is concealed, the longest first. */
	get needles() {
		return this.#needles.all;
	}
	/**
	* From now on these are concealed, in every encoding and line by line; of a header's credential the part that is secret,
	* too. Texts under six characters are not.
	*/
	conceal(secrets) {
		const parts = [...secrets].flatMap((secret) => [secret, ...credentialsIn(secret)]).flatMap(linesOf);
		const added = [...new Set(parts)].filter((part) => !this.#secrets.has(part));
		if (added.length === 0) return;
		for (const part of added) this.#secrets.add(part);
		const before = new Set(this.#needles.all);
		this.#needles = new Needles([...before, ...added.flatMap(encodingsOf)]);
		this.#onNeedles(this.#needles.all.filter((needle) => !before.has(needle)));
	}
	/**
	* The text, each secret in it replaced by `***`; a part of one that no word is, too, and before a `…`, which
	* stands where a text was cut, any part.
	*/
	text(text) {
		if (this.#secrets.size === 0) return text;
		const whole = this.#needles.replacedIn(text);
		if (!whole.includes(CUT)) return whole;
		const pieces = whole.split(CUT);
		return pieces.map((piece, i) => i + 1 < pieces.length ? this.#withoutTail(piece) : piece).join(CUT);
	}
	/**
	* A JSON value, each text in it redacted; keys, numbers and the shape stay. A text that was cut may end in a part of
	* a secret: eight characters of one are enough. What stands in a field of `own` is left as it is.
	*/
	value(value, own = NONE$1) {
		return this.#secrets.size === 0 ? value : this.#within(value, own);
	}
	#within(value, own) {
		if (typeof value === "string") return this.#withoutTail(this.text(value));
		if (Array.isArray(value)) return value.map((item) => this.#within(item, own));
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, own.has(key) ? item : this.#within(item, own)]));
	}
	#withoutTail(text) {
		const body = text.replace(/\.\.\.$/, "");
		const begin = this.#needles.beginOfTail(body);
		return begin < 0 ? text : `${body.slice(0, begin)}${MASK}`;
	}
};
function linesOf(secret) {
	const lines = secret.split(/\r\n|[\r\n]/);
	return [
		secret,
		...lines,
		...lines.map((line) => line.trim())
	].filter((line) => line.length >= 6);
}
/** `Basic dXNlcjpwYXNz` by its own and decoded, what follows `Bearer`; of `user:pass` in Base64 what it says. RFC 7617. */
function credentialsIn(secret) {
	const [, credential = secret] = /^(?:basic|bearer|token) +(\S+)$/i.exec(secret.trim()) ?? [];
	const pair = decodedPair(credential);
	return [
		credential,
		pair,
		pair.slice(pair.indexOf(":") + 1)
	].filter((part) => part !== "" && part !== secret);
}
/** Empty where it is not Base64 of a printable pair. */
function decodedPair(base64) {
	if (!/^[\w+/-]+={0,2}$/.test(base64)) return "";
	try {
		const binary = atob(base64.replaceAll("-", "+").replaceAll("_", "/"));
		const text = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, codeOf));
		return /^[^:\p{C}]+:\P{C}+$/u.test(text) ? text : "";
	} catch {
		return "";
	}
}
const codeOf = (character) => character.charCodeAt(0);

// src/text/stream.ts
/**
* The stream behind a redactor: what is written is redacted first. A text must be written whole, since a secret that
* is spread over two writes would not be seen; every writer of ours writes whole lines.
*/
function redactedStream(stream, redactor) {
	return rewrittenStream(stream, (text) => redactor.text(text));
}
/** The stream behind a function through which every text goes. */
function rewrittenStream(stream, rewrite) {
	return {
		write: (text) => stream.write(rewrite(text)),
		get isTTY() {
			return stream.isTTY === true;
		},
		get columns() {
			return stream.columns ?? 80;
		}
	};
}

// src/app/context.ts
/** Puts a redactor before everything that is written. */
function createContext({ stdout, stderr, ...rest }, redactor = new Redactor()) {
	return {
		...rest,
		redactor,
		stdout: redactedStream(stdout, redactor),
		stderr: redactedStream(stderr, redactor)
	};
}
/** How a stream may be written to: its width, colours and characters. https://no-color.org */
function lookOf(stream, env) {
	const utf8 = /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || "utf-8");
	return {
		width: Math.min(Math.max(stream.columns ?? 80, 40), 120),
		color: stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
		unicode: utf8 && env.TERM !== "dumb"
	};
}

// src/app/crash.ts
/**
* Until the function that it returns is called, an exception that nobody caught is told by `tell`, which gives the exit
* code, and ends the process. Node itself would write it as it came: with a service's text in it, secrets, and lines
* that are workflow commands.
*/
function onCrash(tell) {
	let told = false;
	const crashed = async (error) => {
		if (told) return;
		told = true;
		let code = 70;
		try {
			code = await tell(error);
		} finally {
			process.exit(code);
		}
	};
	process.on("uncaughtException", crashed);
	return () => void process.off("uncaughtException", crashed);
}

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
	const repository = repositoryOf$1(env.GITHUB_REPOSITORY);
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
		base: baseOf$1(request, group),
		runUrl: runUrlOf(env, repository),
		run: runOf(env),
		loadRefused: STRANGERS.has(name) ? refusal(name) : null,
		mayWrite: repository !== null && !fork
	};
}
function refusal(name) {
	return `no load is started by the event ${name}: others can cause it while the run has this repository's secrets. Run the plan on pull_request, push, schedule, release or workflow_dispatch.`;
}
function repositoryOf$1(text) {
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
function baseOf$1(request, group) {
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

// src/github/event/payload-file.ts
/** The event's payload; null where there is none, or none that can be read. */
async function readPayload(env) {
	if (!env.GITHUB_EVENT_PATH) return null;
	return await readFile(env.GITHUB_EVENT_PATH, "utf8").then(JSON.parse).catch(() => null);
}

// src/model/failure.ts
/**
* The run cannot go on, and whose fault that is. Everything else that is thrown is a bug of ours (`internal`).
* The message says what was wrong, where, and what to do next.
*/
var Failure = class extends Error {
	outcome;
	/** Of a plan: every problem at once. */
	problems;
	/** What to do next, where that is more than the outcome's own advice. */
	next;
	passed;
	/** Finer than the outcome, where something else is to be done then. */
	code;
	constructor(outcome, message, problems = [], next = [], passed = {}, code = outcome) {
		super(message);
		this.name = "Failure";
		this.outcome = outcome;
		this.problems = problems;
		this.next = next;
		this.passed = passed;
		this.code = code;
	}
};

// src/text/commands.ts
/**
* Text of which nothing is a workflow command. The runner reads every line of a step's output, wherever a line break of
* any kind begins one: `::` after white space starts a command, and `##[` does anywhere in a line
* (actions/runner: src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse).
*/
function withoutCommands(text) {
	return text.replace(/(^|[\r\n\v\f\u0085\u2028\u2029])([^\S\r\n\v\f\u2028\u2029]*):(?=:)/g, "$1$2: ").replace(/##(?=\[)/g, "## ");
}

// src/action/admission.ts
/**
* Refuses what the event does not allow, before anything is read, started or asked.
*
* @throws {Failure} `policy`: a load under an event that others can cause. `usage`: `comment` under another event than
* workflow_run.
*/
function checkEvent({ command }, event) {
	if (command !== "comment") {
		if (event.loadRefused !== null) throw new Failure("policy", event.loadRefused);
		return;
	}
	if (event.name === "workflow_run") return;
	throw new Failure("usage", `command comment posts the results of another workflow, on workflow_run; this event is ${event.name || "unknown"}`);
}

// src/model/nearest.ts
/**
* The known word closest to `word`, for "did you mean": Damerau-Levenshtein distance (optimal string alignment),
* case ignored, at most a third of the longer word's length and at most 3; undefined if nothing is that close.
*/
function nearest(word, known) {
	let best;
	let bestDistance = Number.POSITIVE_INFINITY;
	for (const candidate of known) {
		const limit = Math.min(3, Math.ceil(Math.max(word.length, candidate.length) / 3));
		if (Math.abs(word.length - candidate.length) > limit) continue;
		const distance = editDistance(word.slice(0, 64).toLowerCase(), candidate.toLowerCase());
		if (distance <= limit && distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
function editDistance(a, b) {
	let previous = [];
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
			const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (i > 1 && j > 1 && swapped) next[j] = Math.min(next[j], previous[j - 2] + 1);
		}
		previous = row;
		row = next;
	}
	return row[b.length];
}

// src/model/verdict/outcomes.ts
/** In order of precedence: the first reason of a run is its outcome. */
const ROWS = {
	internal: {
		exit: 70,
		always: true,
		stored: false,
		meaning: "Socketgate itself failed. This says nothing about the service.",
		next: "Run again; if it comes back, report it with the printed stack."
	},
	cancelled: {
		exit: 130,
		always: true,
		stored: false,
		meaning: "The run was stopped from outside (130: SIGINT, 143: SIGTERM). What was measured is kept, marked, and not judged.",
		next: "Run again.",
		nextForSummary: "Run k6 again."
	},
	usage: {
		exit: 2,
		always: true,
		stored: false,
		meaning: "A wrong option, a missing file or an output folder that cannot be written; no load was started.",
		next: "See `socketgate VERB --help`.",
		nextInAction: "See the inputs in `action.yml`, and mend the step in the workflow."
	},
	policy: {
		exit: 31,
		always: true,
		stored: false,
		meaning: "A target, cap, command or event was not granted; no load was started.",
		next: "Grant the target with --allow-target ORIGIN, if it is yours to load.",
		nextInAction: "Grant it in the input `allowed-targets`, or in `.github/socketgate-policy.yml` of the base branch, if it is yours to load.",
		nextForSummary: "See `socketgate judge --help`: a summary needs no grant."
	},
	skipped: {
		exit: 0,
		failing: 1,
		always: false,
		stored: false,
		meaning: "Nothing was measured: what the plan needs is not available to this event (a fork has no secrets).",
		next: "Run it from a branch of the repository.",
		nextForSummary: "Judge it where the summary is."
	},
	plan: {
		exit: 30,
		always: true,
		stored: false,
		meaning: "The plan is wrong, or a ${VAR} without default is not set; no load was started.",
		next: "Mend the plan at the printed line and column; `socketgate check PLAN` says whether it is right.",
		nextForSummary: "Look at the options of the k6 script: `socketgate judge` reads no plan beside k6's own summary."
	},
	engine: {
		exit: 50,
		always: true,
		stored: false,
		meaning: "The evidence is incomplete by the fault of the generator: k6 is missing, crashed, or its results are torn. This says nothing about the service.",
		next: "Read the reason; `socketgate doctor PLAN` says what the machine lacks.",
		nextForSummary: "Run k6 again to its end, and write the summary anew: `--summary-export`, or `handleSummary` in the script."
	},
	target: {
		exit: 40,
		always: false,
		stored: false,
		meaning: "The service could not be loaded at all: no socket ever opened, or nothing answered, or it is the wrong build.",
		next: "See whether the service is up, whether its address is right, and whether the login is accepted.",
		nextForSummary: "See whether the service is up, and whether the script has its address."
	},
	slo: {
		exit: 11,
		always: false,
		stored: false,
		meaning: "An absolute threshold of the plan, or a default one, is broken.",
		next: "Read the broken rows: each has its limit, its figure and its samples.",
		nextForSummary: "The broken limits stand in `thresholds`, in the options of the k6 script: k6 itself found them crossed."
	},
	regression: {
		exit: 10,
		always: false,
		stored: false,
		meaning: "A gated figure diverged from its baseline, confirmed by several runs.",
		next: "Look at the changes since the last stored run; if it is intended, accept it with a reason."
	},
	suspect: {
		exit: 12,
		always: false,
		stored: true,
		meaning: "One run lies outside what unchanged code usually shows (Z over 2). One run never confirms.",
		next: "Measure again: about 1 unchanged build in 16 looks so.",
		nextForSummary: "Confirm it with the summaries of 3 runs: one run never does."
	},
	inconclusive: {
		exit: 20,
		always: false,
		stored: true,
		meaning: "The figures do not decide: too few samples, noise, or a saturated generator.",
		next: "Read which figure decided; a longer profile or a quieter machine helps.",
		nextForSummary: "Run k6 again, for longer or more often: `socketgate judge` takes the summaries of 1, 3 or 5 runs."
	},
	plan_changed: {
		exit: 22,
		always: false,
		stored: true,
		meaning: "A change altered the plan: that of its base does not pass where the change's own does; or only the load is another, so that its figures cannot be compared with the stored runs.",
		next: "Of a base that does not pass: land the plan's change on a build that passes by both plans, or have it merged by somebody who may bypass the check. Of another load: store runs of an accepted build, at once with `socketgate baseline seed`.",
		nextForSummary: "Store summaries of the new load under a series of its own: `socketgate baseline seed SUMMARY… --series NAME`."
	},
	no_baseline: {
		exit: 21,
		always: false,
		stored: true,
		meaning: "The SLOs are met, and there is no stored run to compare with.",
		next: "Store runs of an accepted build with --baseline dir:PATH.",
		nextInAction: "Let the workflow run on the default branch, in a job with `contents: write`: its runs are stored on a branch of the repository, unless the input `baseline` names another place.",
		nextForSummary: "Store summaries of an accepted build: `socketgate baseline seed SUMMARY… --series NAME --baseline dir:PATH`."
	},
	store: {
		exit: 60,
		always: false,
		stored: false,
		meaning: "The baseline could not be read or written. The verdict on the run itself stands.",
		next: "Look at the printed path; a damaged record is never taken for an empty history."
	},
	pass: {
		exit: 0,
		always: false,
		stored: true,
		meaning: "Everything that the plan demands is met.",
		next: "Nothing."
	}
};
/** In order of precedence. */
const OUTCOMES = Object.keys(ROWS).map((outcome) => ({
	outcome,
	...ROWS[outcome]
}));
const BY_WORD = new Map(OUTCOMES.map((item) => [item.outcome, item]));
/** The row of an outcome. */
function outcomeRow(outcome) {
	return BY_WORD.get(outcome);
}
/** What to do next after an outcome, in the words of who reads it. */
function nextOf(outcome, reader = "cli") {
	const row = outcomeRow(outcome);
	return {
		cli: void 0,
		action: row.nextInAction,
		summary: row.nextForSummary
	}[reader] ?? row.next;
}
/** Sorts outcomes by precedence, the weightiest first. */
function byPrecedence(a, b) {
	return OUTCOMES.indexOf(outcomeRow(a)) - OUTCOMES.indexOf(outcomeRow(b));
}
/** The process's exit code where the outcome is what fails it. */
function failingExit(outcome) {
	const { exit, failing } = outcomeRow(outcome);
	return failing ?? exit;
}
/** Outcomes that `fail_on` may name, beside those that always fail. */
const FAIL_ON_WORDS = OUTCOMES.filter(({ always, outcome }) => !always && failingExit(outcome) !== 0).map((item) => item.outcome);
/** What each mode adds to the outcomes that always fail. */
const MODE_FAILS = {
	observe: [],
	warn: [],
	block: [
		"regression",
		"slo",
		"target",
		"store"
	]
};

// src/app/options/option-words.ts
/** What an option may say, alike for a command line and for an action; `from` is what it is called there. */
const MODES = [
	"observe",
	"warn",
	"block"
];
/** The value, which must be one of `allowed`. @throws {Failure} usage, naming where it came from. */
function oneOf(from, value, allowed) {
	if (value === void 0 || allowed.includes(value)) return value;
	throw new Failure("usage", `${from} ${printable(value)}: expected ${allowed.join(", ")}`);
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
/** A job's key, as `--key` and the input take it. @throws {Failure} usage */
function readJobKey(from, key) {
	if (key === void 0 || /^[a-z0-9-]{1,32}$/.test(key)) return key;
	throw new Failure("usage", `${from} ${printable(key)}: expected 1 to 32 of a-z, 0-9 and -`);
}
/** An environment that replaces the plan's, of the form that the plan's has. @throws {Failure} usage */
function readEnvironment(from, name) {
	if (name === void 0 || /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(name)) return name;
	throw new Failure("usage", `${from} ${printable(name)}: expected a word of at most 63 letters, digits, dots, dashes and underscores`);
}
/** The number of pairs, with the bounds of the plan's own. @throws {Failure} usage */
function readPairs(from, value) {
	const pairs = /^\d{1,2}$/.test(value) ? Number(value) : 0;
	if (pairs >= 4 && pairs <= 24 && pairs % 2 === 0) return pairs;
	throw new Failure("usage", `${from} ${printable(value)}: expected an even number from 4 to 24`);
}

// src/action/input-names.ts
/** The inputs of action.yml, in its order. */
const INPUT_NAMES = [
	...[
		"command",
		"plan",
		"profile",
		"environment",
		"key",
		"mode",
		"fail-on",
		"engine"
	],
	...[
		"k6-version",
		"k6-path",
		"k6-sha256",
		"k6-mirror",
		"baseline",
		"allowed-targets"
	],
	...[
		"max-vus",
		"max-minutes",
		"paired",
		"pairs",
		"allow-commands",
		"records",
		"segment"
	],
	...[
		"comment",
		"check",
		"comment-author",
		"comment-workflows",
		"artifact",
		"github-token"
	],
	...[
		"runner-label",
		"out",
		"working-directory"
	]
];
const PREFIX = "INPUT_";
const KNOWN$1 = new Set(INPUT_NAMES.map(variableOf));
/** As the runner passes an input (actions/toolkit: packages/core/src/core.ts, getInput). */
function variableOf(name) {
	return `${PREFIX}${name.replaceAll(" ", "_").toUpperCase()}`;
}
/**
* The runner only warns of an input that action.yml does not have, and passes it on like any other: a gate with
* `fail_on: slo` would gate nothing. Of a composite action it passes none of its inputs to the steps inside; `act` does
* (nektos/act#2874), so that nothing is told there.
*
* @throws {Failure} usage, naming each such input and the nearest one that there is.
*/
function refuseUnknown(env) {
	if (env.ACT === "true") return;
	const unknown = Object.keys(env).filter((name) => name.startsWith(PREFIX) && !KNOWN$1.has(name.toUpperCase())).map((name) => name.slice(6).toLowerCase());
	if (unknown.length > 0) throw new Failure("usage", unknown.sort().map(sentence$1).join("; "));
}
function sentence$1(name) {
	const close = nearest(name, INPUT_NAMES);
	const hint = close === void 0 ? `the action takes ${INPUT_NAMES.join(", ")}. A variable ${PREFIX}… of the job's own env counts as an input: call it otherwise` : `did you mean ${close}?`;
	return `there is no input ${printable(name)}: ${hint}`;
}

// src/action/inputs.ts
const COMMANDS = [
	"run",
	"measure",
	"judge",
	"comment"
];
const ENGINES = ["k6", "embedded"];
const COMMENT_POLICIES = [
	"always",
	"on-change",
	"never"
];
/**
* Reads the inputs as the runner passes them.
*
* @throws {Failure} usage, naming the input, what it holds and what it takes; or that there is no such input.
*/
function readInputs(env) {
	refuseUnknown(env);
	const text = (name) => env[variableOf(name)]?.trim() || void 0;
	const command = oneOf("command", text("command"), COMMANDS) ?? "run";
	refuseLater(text);
	const cwd = resolve(env.GITHUB_WORKSPACE ?? ".", text("working-directory") ?? ".");
	const plan = planOf(command, text("plan"));
	const profile = text("profile");
	const environment = readEnvironment("environment", text("environment"));
	const jobKey = readJobKey("key", text("key"));
	return {
		command,
		plan,
		profile,
		environment,
		jobKey,
		mode: oneOf("mode", text("mode"), MODES),
		failOn: readFailOn("fail-on", text("fail-on")),
		engine: oneOf("engine", text("engine"), ENGINES) ?? "k6",
		k6: k6Of(text),
		baseline: text("baseline"),
		paired: pairedOf(command, text),
		grants: lines(text("allowed-targets")),
		maxVUs: whole$1("max-vus", text("max-vus")),
		maxMinutes: whole$1("max-minutes", text("max-minutes")),
		allowCommands: yesOrNo("allow-commands", text("allow-commands")) ?? false,
		records: recordsOf(command, text("records")),
		comment: oneOf("comment", text("comment"), COMMENT_POLICIES) ?? "always",
		check: yesOrNo("check", text("check")) ?? true,
		commentAuthor: text("comment-author") ?? "github-actions[bot]",
		commentWorkflows: workflowsOf(command, text("comment-workflows")),
		artifact: text("artifact") ?? "socketgate",
		token: text("github-token"),
		runnerLabel: text("runner-label"),
		out: resolve(cwd, text("out") ?? ownFolder(env, [
			plan,
			profile,
			environment,
			jobKey
		])),
		cwd
	};
}
/** Known to action.yml, so that a workflow may name it, but not built yet. */
function refuseLater(text) {
	if (text("segment") === void 0) return;
	throw new Failure("usage", "segment is not supported yet: leave it out, and measure the plan in one job");
}
function planOf(command, plan) {
	if (plan !== void 0 || command === "judge" || command === "comment") return plan ?? "";
	throw new Failure("usage", `plan is missing: ${command} needs one, such as plan: plans/orders-feed.yaml`);
}
function k6Of(text) {
	const [path, sha256] = [text("k6-path"), text("k6-sha256")];
	if (path !== void 0 && sha256 === void 0) throw new Failure("usage", "k6-path needs k6-sha256: the SHA-256 of that binary, 64 hex digits");
	if (sha256 !== void 0 && !/^[0-9a-f]{64}$/i.test(sha256)) throw new Failure("usage", `k6-sha256 ${printable(sha256)}: expected 64 hex digits`);
	return {
		version: text("k6-version"),
		path,
		sha256: sha256?.toLowerCase(),
		mirror: text("k6-mirror")
	};
}
/** A step that would quietly leave out what it was asked for is refused. */
function pairedOf(command, text) {
	const pairs = text("pairs");
	if (yesOrNo("paired", text("paired")) !== true) {
		if (pairs === void 0) return void 0;
		throw new Failure("usage", "pairs goes with paired: true");
	}
	if (command !== "run") throw new Failure("usage", `paired: true goes with command run, and this one is ${command}`);
	if (text("baseline") !== void 0) throw new Failure("usage", "paired: true compares two builds with each other; leave out baseline");
	return pairs === void 0 ? {} : { pairs: readPairs("pairs", pairs) };
}
function recordsOf(command, text) {
	const records = lines(text);
	if (command === "judge" && records.length === 0) throw new Failure("usage", "records is missing: judge takes 1, 3 or 5 files, one a line");
	return records;
}
/** A workflow's name can be anybody's; its path cannot. */
function workflowsOf(command, text) {
	const paths = lines(text);
	for (const path of paths) {
		if (/^\.github\/workflows\/[\w.-]+\.ya?ml$/.test(path)) continue;
		throw new Failure("usage", `comment-workflows ${printable(path)}: expected a path such as .github/workflows/load.yml`);
	}
	if (command === "comment" && paths.length === 0) throw new Failure("usage", "comment-workflows is missing: comment posts the results of the workflows that it names, such as .github/workflows/load.yml");
	return paths;
}
function lines(text) {
	return (text ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function whole$1(name, text) {
	if (text === void 0) return void 0;
	if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
	throw new Failure("usage", `${name} ${printable(text)}: expected a whole number over 0`);
}
/** YAML's core schema, as actions/toolkit reads booleans. */
function yesOrNo(name, text) {
	if (text === void 0) return void 0;
	if (/^(true|True|TRUE)$/.test(text)) return true;
	if (/^(false|False|FALSE)$/.test(text)) return false;
	throw new Failure("usage", `${name} ${printable(text)}: expected true or false`);
}
/** Two plans in one job, or one in two environments, do not overwrite each other's results. */
function ownFolder(env, parts) {
	const name = parts.filter((part) => part !== void 0).join("-").replace(/[^\w.-]+/g, "-").slice(0, 160);
	return `${env.RUNNER_TEMP ?? "."}/socketgate/${name.replace(/^[.-]+/, "") || "results"}`;
}
/** The command line that does the same. */
function commandLine(inputs) {
	const { command, plan, profile, environment, jobKey, engine, paired, records } = inputs;
	const which = [
		...profile === void 0 ? [] : ["--profile", profile],
		...environment === void 0 ? [] : ["--environment", environment],
		...jobKey === void 0 ? [] : ["--key", jobKey]
	];
	if (command === "judge") return [
		"judge",
		...records,
		...plan === "" ? [] : ["--plan", plan],
		...which
	];
	return [
		"run",
		plan,
		...which,
		"--engine",
		engine,
		...paired === void 0 ? [] : ["--paired"],
		...paired?.pairs === void 0 ? [] : ["--pairs", String(paired.pairs)]
	];
}

// src/action/toolkit.ts
/**
* As `@actions/core` tells them: commands on the process's own stdout, escaped, and outputs in the file that the runner
* names. What passes any stream of ours is no command.
*/
const TOOLKIT = {
	setOutput: (name, value) => {
		if (process.env.GITHUB_OUTPUT) setOutput(name, value);
	},
	setSecret,
	warning: (message) => warning(readable(message)),
	annotate: ({ level, file, line, title, message }) => KINDS[level](readable(message), {
		file: clean(file, LONGEST$4),
		startLine: line,
		title
	}),
	setFailed: (message) => setFailed(readable(message))
};
/** The command of each level. */
const KINDS = {
	failure: error,
	warning,
	notice
};
/** Characters of one line of an annotation. */
const LONGEST$4 = 2e3;
/** A message may quote whatever a plan, an input or a service holds; its line ends are kept. */
function readable(message) {
	return message.split(/\r\n|[\n\r]/).map((line) => clean(line, LONGEST$4)).join("\n");
}

// src/action/main.ts
/** One step: reads what was asked, does it, publishes it, and only then fails. Never rejects. */
async function runAction(runner) {
	const redactor = new Redactor((needles) => needles.forEach(TOOLKIT.setSecret));
	const payload = await readPayload(runner.env);
	const event = readEvent(runner.env, payload);
	const context = contextOf(runner, redactor);
	let step = {
		event,
		payload,
		context,
		toolkit: TOOLKIT
	};
	let inputs;
	const calm = onCrash(async (error) => (await import("./action-door-finish.js")).crash(error, inputs, step));
	try {
		inputs = readInputs(runner.env);
		if (inputs.token) redactor.conceal([inputs.token]);
		checkEvent(inputs, event);
		step = {
			...step,
			context: {
				...context,
				cwd: inputs.cwd
			}
		};
		if (inputs.command !== "comment") step = {
			...step,
			publisher: (await import("./action-door-publisher.js")).publisherOf(inputs, step)
		};
		await perform(inputs, step);
	} catch (error) {
		const { fail } = await import("./action-door-finish.js");
		await fail(error, inputs, step);
	} finally {
		calm();
	}
}
/** Nothing that is written by anybody but the toolkit is a workflow command. */
function contextOf({ stdout, stderr, ...rest }, redactor) {
	const tamed = (stream) => rewrittenStream(stream, withoutCommands);
	const streams = {
		stdout: tamed(stdout),
		stderr: tamed(stderr)
	};
	return createContext({
		argv: [],
		cwd: process.cwd(),
		...rest,
		...streams
	}, redactor);
}
/** The plan of what a change goes into; null: no change is judged, or by no plan. */
async function baseOf(inputs, permission, step) {
	if (step.event.base === null || inputs.plan === "" || inputs.command === "measure") return null;
	const { basePlan } = await import("./action-door-base-plan.js");
	try {
		return await basePlan(inputs, permission, step);
	} catch (error) {
		if (permission.rules === "base" || !(error instanceof Failure)) throw error;
		step.toolkit.warning(`What this change does to its plan cannot be told: ${error.message}`);
		return null;
	}
}
/** Loaded on demand: what is refused must not pay for an engine. */
async function perform(inputs, step) {
	if (inputs.command === "comment") {
		const { commentOn } = await import("./action-door-comment.js");
		return await commentOn(inputs, step);
	}
	const { checkPlanPlace } = await import("./action-door-plan-place.js");
	await checkPlanPlace(inputs, step.context.env);
	const { permissionOf } = await import("./action-door-policy.js");
	const permission = await permissionOf(inputs, step);
	if (inputs.baseline !== void 0) {
		const { checkBaseline } = await import("./action-door-base-baseline.js");
		const { readContents } = await import("./action-door-remote-file.js");
		const { event, context } = step;
		const remote = readContents(inputs.token, event, context.env);
		await checkBaseline({
			where: inputs.baseline,
			cwd: inputs.cwd,
			env: context.env,
			remote
		}, event);
	}
	const [steps, { openCheck }] = await Promise.all([import("./action-door-tasks.js"), import("./action-door-open-check.js")]);
	const base = await baseOf(inputs, permission, step);
	await openCheck(inputs, step, base);
	const done = await steps[inputs.command](inputs, permission, step.context, base, step.event);
	const { finish } = await import("./action-door-finish.js");
	await finish(done, inputs, step);
}

// src/files/way.ts
/** As many links as Linux follows before it answers ELOOP. */
const MOST_LINKS = 40;
/**
* Every place that decides where an absolute path leads: each symbolic link on the way, by the folder that really holds
* it, and last the place itself. What is not there is what its name says.
*
* Throws what the system throws for anything but a missing file, and where links lead round in circles.
*/
async function wayOf(path) {
	const links = [];
	let { root: at } = parse(path);
	const left = path.slice(at.length).split(sep);
	while (left.length > 0) {
		const next = resolve(at, left.shift());
		if ((await lstat(next).catch(missing))?.isSymbolicLink() !== true) at = next;
		else {
			if (links.push(next) > MOST_LINKS) throw new Error(`too many symbolic links on the way to ${path}`);
			const to = resolve(at, await readlink(next));
			at = parse(to).root;
			left.unshift(...to.slice(at.length).split(sep));
		}
	}
	return [...links, at];
}
/** The nearest folder at or above a real path that holds something of that name; null: none does. */
async function holderOf(path, name) {
	for (let at = path;; at = dirname(at)) {
		if (await lstat(join(at, name)).catch(missing) !== null) return at;
		if (dirname(at) === at) return null;
	}
}
function missing(error) {
	if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
	throw error;
}

// src/app/options/given.ts
/** A property that is left out where it has no value. */
function given(key, value) {
	return value === void 0 ? {} : { [key]: value };
}

// src/github/event/plan-path.ts
/** A plan's path as the repository knows it; null outside of it. */
function inRepository({ env, cwd }, file) {
	const path = relative(env.GITHUB_WORKSPACE ?? cwd, resolve(cwd, file)).replaceAll("\\", "/");
	return path === "" || path.startsWith("../") || path === ".." || /^(?:\/|[a-z]:)/i.test(path) ? null : path;
}

// src/plan/parse/read-file.ts
/** Why a file of a plan is not read, in words that may be shown; what else is thrown may hold paths of the machine. */
var Unreadable = class extends Error {};

// package.json
var version = "0.1.0";

// src/app/version.ts
const VERSION = version;
/** As it stands in every record. */
const TOOL = `socketgate ${VERSION}`;

// src/files/unsuitable.ts
/** What stands there may not be read: no regular file, or too large. The message may be shown. */
var Unsuitable = class extends Error {};
function notRegular() {
	return new Unsuitable("it is not a regular file");
}
/** `most` in bytes. */
function tooLarge(most) {
	const kib = most / 1024;
	const size = kib % 1024 === 0 ? `${kib / 1024} MiB` : Number.isInteger(kib) ? `${kib} KiB` : `${most} bytes`;
	return new Unsuitable(`it has more than ${size}`);
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
	const piece = Buffer.allocUnsafe(Math.min(PIECE, most + 1));
	const file = opened$1(path, links);
	try {
		let left = sizeOf(file) > most ? -1 : most;
		for (let read = 1; read > 0 && left >= 0; left -= read) {
			read = readSync(file, piece);
			take(piece.subarray(0, read));
		}
		if (left < 0) throw tooLarge(most);
	} finally {
		closeSync(file);
	}
}
/**
* The first bytes of a regular file of `most` bytes at most, as many as there is room for. Never waits.
*
* @returns how many there are. @throws {Unsuitable} or what the system throws.
*/
function readBeginning(path, room, most, links = "followed") {
	const file = opened$1(path, links);
	try {
		if (sizeOf(file) > most) throw tooLarge(most);
		return readSync(file, room);
	} finally {
		closeSync(file);
	}
}
function opened$1(path, links) {
	const nofollow = links === "refused" ? constants$1.O_NOFOLLOW ?? 0 : 0;
	return openSync(path, constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0) | nofollow);
}
/** What a regular file says. @throws {Unsuitable} */
function sizeOf(file) {
	const facts = fstatSync(file);
	if (!facts.isFile()) throw notRegular();
	return facts.size;
}

// src/app/files/reason.ts
const KNOWN = {
	ENOENT: "there is no such file",
	EACCES: "permission denied",
	EISDIR: "it is a folder",
	ERR_FS_EISDIR: "a folder stands where a file is needed",
	ENOTDIR: "a part of the path is not a folder",
	EEXIST: "a file stands where a folder is needed",
	ENOSPC: "the disk is full",
	EROFS: "the file system is read-only",
	ELOOP: "its links lead in a circle"
};
/** An error of the system in a few words, without our own paths and stack. */
function reason(error) {
	const { code, message, syscall } = error;
	if (code === "EISDIR" && syscall === "rename") return KNOWN.ERR_FS_EISDIR;
	return code !== void 0 && KNOWN[code] || printable(message ?? "unknown reason");
}

// src/app/files/beside.ts
/** Bytes; more than any file that a plan names may have. */
const MOST$7 = 1048576;
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
			readRegular(real, MOST$7, (piece) => pieces.push(piece.slice()), "refused");
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
		const handle = await open(full, constants$1.O_RDONLY | constants$1.O_NONBLOCK);
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
		const hint = error.code === "ENOENT" ? await others(path, cwd) : "";
		throw new Failure("usage", `cannot read the plan ${printable(path)}: ${reason(error)}${hint}`);
	}
}
/** The most names of a folder that are looked at. */
const MOST_NAMES = 1e3;
/** The plan that was probably meant, of those that stand where this one was looked for; or that no such folder is there. */
async function others(path, cwd) {
	const folder = dirname(path);
	const names = await readdir(resolve(cwd, folder)).catch(() => null);
	if (names === null) return `, and no folder ${printable(folder)} in the working directory`;
	const plans = names.slice(0, MOST_NAMES).filter((name) => /\.ya?ml$/.test(name));
	const meant = nearest(basename(path), plans) ?? (plans.length === 1 ? plans[0] : void 0);
	return meant === void 0 ? "" : `; did you mean ${printable(join(folder, meant).replaceAll("\\", "/"))}?`;
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

// src/model/numbers.ts
/** How every report and sentence writes its figures: one module, so that they agree. */
/** Stands before every unit, so that no line ends between a figure and its unit. */
const NBSP = "\xA0";
/** Not measured. */
const NONE = "–";
const MINUS = "−";
/** Signs with a real minus; zero never has one. */
function signed(digits) {
	return /^-[0.,]*$/.test(digits) ? digits.slice(1) : digits.replace("-", MINUS);
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
/** The same without its unit, for a table whose head has it: `77.7`. */
function bareMilliseconds(value) {
	return milliseconds(value).replace(`${"\xA0"}ms`, "");
}
/** CPU time of one message, from ms: three digits, under a millisecond in µs: `44.1 µs`, `1.70 ms`. */
function cpuTime(ms) {
	if (ms === null || !Number.isFinite(ms)) return "–";
	return Math.abs(ms) < .9995 ? `${three(ms * 1e3)}${"\xA0"}µs` : `${three(ms)}${"\xA0"}ms`;
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
function whole(share) {
	return share === null || !Number.isFinite(share) ? "–" : `${fixed(share * 100, 0)}${"\xA0"}%`;
}
/**
* A figure and its limit, with as many digits as tell the two apart: `10.04 ms` of `10.00 ms`, `80.3 %` of `80.0 %`.
*/
function apart(value, limit, unit) {
	const scale = unit === "ms" ? 1 : 100;
	const words = (of, decimals) => `${fixed(of * scale, decimals)}${"\xA0"}${unit === "ms" ? "ms" : "%"}`;
	const usual = unit === "ms" ? milliseconds : whole;
	if (usual(value) !== usual(limit) || value === limit) return [usual(value), usual(limit)];
	for (let decimals = 1; decimals < 9; decimals++) {
		const [one, other] = [words(value, decimals), words(limit, decimals)];
		if (one !== other) return [one, other];
	}
	return [usual(value), usual(limit)];
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
function figure(value, unit) {
	if (value === null || !Number.isFinite(value)) return "–";
	switch (unit) {
		case "cpu-time": return cpuTime(value);
		case "ms": return milliseconds(value);
		case "share": return percentage(value);
		case "bytes": return bytes(value);
		case "per-second": return `${three(value)}${"\xA0"}/s`;
		case "count": return Number.isInteger(value) ? integer(value) : three(value);
	}
}
/** A bound as its author wrote it: never rounded, so that 99.95 stays 99.95. */
function bound(value, unit) {
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
function clock(ms) {
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
const UNIT = /(\d) (?=(?:µs|ms|s|min|h|%|B|kB|MB|GB|KiB|MiB|GiB|\/s)(?![\w/]))/g;
/** Stands before its figure. */
const SYMBOL = /(?<![\w-])([nNz]) (?=[\d−])/g;
/** Binds each unit of a finished sentence to its figure, and each figure to the letter that says what it is. */
function bindUnits(text) {
	return text.replace(UNIT, `$1${"\xA0"}`).replace(SYMBOL, `$1${"\xA0"}`);
}
/** `1 socket`, `20 sockets`. */
function counted(n, one, many = `${one}s`) {
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

// src/model/verdict/failing.ts
/** The first of the reasons that fails the process; undefined: none does, and it exits 0. */
function failingOf(reasons, failOn) {
	for (const reason of reasons) {
		const by = howFails(reason, failOn);
		if (by !== void 0) return {
			reason,
			by
		};
	}
}
function howFails({ outcome, as }, failOn) {
	if (outcomeRow(outcome).always) return "always";
	if (failOn.includes(outcome)) return "named";
	return as !== void 0 && (failOn.includes(as) || outcomeRow(as).always) ? "as" : void 0;
}
/**
* Why the process exits as it does, for a sink's `prose`: `regression` is in `fail_on`. Every report that tells the exit
* tells it so; empty: nothing is to be said of a pass.
*/
function exitReason({ exitCode, outcome, mode, reasons, failOn }) {
	const failing = failingOf(reasons, failOn);
	if (failing !== void 0) return failingWords(failing);
	return exitCode === 0 ? "" : `\`${outcome}\`, code ${exitCode}, is not in \`fail_on\`; mode ${mode}`;
}
function failingWords({ by, reason: { outcome, as } }) {
	if (by === "always") return `\`${outcome}\` always fails`;
	if (by === "named") return `\`${outcome}\` is in \`fail_on\``;
	return `it fails as \`${as}\` would, ${as !== void 0 && outcomeRow(as).always ? "which always fails" : "which is in `fail_on`"}`;
}

// src/report/words/also-seen.ts
/** More is not read; verdict.json has all. */
const MOST$6 = 8;
/** What the runs saw and nobody asked about, one phrase each; none where there is nothing. */
function alsoSeen({ seen = [] }, sink) {
	const shown = seen.slice(0, MOST$6).map(({ message, text }) => `${sink.prose(message)}${text === void 0 ? "" : `, such as ${sink.quote(text)}`}`);
	const more = seen.length - shown.length;
	return more === 0 ? shown : [...shown, `${integer(more)} more in verdict.json`];
}

// src/report/words/docs.ts
/** Where the documents say what an outcome means. */
function placeOfOutcome(outcome) {
	return `verdict.md#outcome-${outcome}`;
}
/** Where they say what a row means, and what turns it red. */
function placeOfRow(row, paired = false) {
	if ("threshold" in row) {
		if (row.from === "default") return "reading.md#default-slos";
		return row.bad === void 0 ? "verdict.md#slos" : "verdict.md#shares";
	}
	if (paired) return "paired.md#the-rule";
	if (row.selector.startsWith("ws_closes")) return "closes.md#what-is-compared";
	return "verdict.md#divergence-from-a-baseline";
}
/** Markdown that leads to a place of the documents; only its text where nobody knows where they are. */
function linked(text, place, docs) {
	return docs === null ? text : `[${text}](${docs}/${place})`;
}

// src/model/verdict/figures.ts
/** `41d7ab9..8c1f0e2`. */
function rangeWords({ from, to }) {
	return `${from.slice(0, 7)}..${to.slice(0, 7)}`;
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
function demand(row) {
	return `${OPERATORS[row.operator] ?? "against"} ${bound(row.expected, row.unit)}`;
}
/** `, at most 8 sockets of 15 planned`: the plan's number only where fewer were open, since else it is the same. */
function peakWords$1({ sockets }) {
	if (sockets === null) return ", sockets unknown";
	const { peak, planned = peak } = sockets;
	return `, at most ${counted(peak, "socket")}${planned > peak ? ` of ${integer(planned)} planned` : ""}`;
}
/** How many SLOs came out how: `16 of 17 met (12 defaults), 1 failed`. */
function sloCount(slos) {
	const of = (verdict) => slos.filter((row) => row.verdict === verdict).length;
	const words = [
		[of("fail"), "failed"],
		[of("suspect"), "suspect"],
		[of("indicative"), "indicative"],
		[of("not_judged"), "not judged"]
	].filter(([n]) => n > 0).map(([n, word]) => `, ${n} ${word}`);
	const defaults = slos.filter(({ verdict, from }) => verdict === "met" && from === "default").length;
	const some = defaults === 0 ? "" : ` (${counted(defaults, "default")})`;
	return `${of("met")} of ${slos.length} met${some}${words.join("")}`;
}
/** `5 of 5 met; p99 latency of orders 77.7 ms, under 200 ms`: the count and the first latency of the plan. Null: not judged. */
function slosSentence({ slos, complete, outcome }, sink) {
	if (slos.length === 0) return complete && outcome !== "target" ? "none stated" : null;
	const first = slos.find((row) => row.from === "plan" && row.unit === "ms" && row.verdict === "met");
	const shown = first ? `; ${sink.name(first.name)} ${figure(first.actual, first.unit)}, ${demand(first)}` : "";
	return `${sloCount(slos)}${shown}`;
}
/** As short as a table's cell has to be. */
const UNITS$1 = { "socket-seconds": "socket‑s" };
/** `73,112`, or `19 of 20` of a share, what that counts if not samples, and how many are distinct where they can be told apart. */
function samples(row) {
	if (row.n === 0 && row.actual !== null) return "–";
	const distinct = row.distinct === null || row.distinct === row.n ? "" : `, ${integer(row.distinct)} distinct`;
	const counts = row.counts ?? row.of;
	const what = counts === void 0 ? "" : `${"\xA0"}${UNITS$1[counts] ?? counts}`;
	const of = row.bad === void 0 ? 0 : row.operator?.startsWith(">") ? row.n - row.bad : row.bad;
	return `${row.bad === void 0 ? "" : `${integer(of)} of `}${integer(row.n)}${what}${distinct}`;
}
/** What was compared with: where, how many runs, when. Null: nothing was asked for and nothing gated. */
function baselineSentence(verdict, sink) {
	const { baseline } = verdict;
	if (baseline === null) return null;
	if (baseline.where === null) return "none was asked for; --baseline dir:PATH compares and stores";
	const where = sink.code(baseline.where);
	if (baseline.runs > 0) return `${counted(baseline.runs, "run")}, ${dates(baseline.from, baseline.to)}, in ${where}`;
	if (baseline.incomplete !== void 0) return `${where} holds ${counted(baseline.incomplete, "run")} of this series, ${baseline.incomplete === 1 ? "not" : "none"} that is whole`;
	if (baseline.uncounted) return `${where} holds ${counted(baseline.uncounted, "run")} of this series, none of which counts as baseline`;
	return `${where} holds no run of this series, ${baseline.others === 0 ? "nor any other" : `but ${counted(baseline.others, "other")}`}`;
}
/** What became of this run: stored, or why not. */
function storedSentence(verdict, sink) {
	const { baseline } = verdict;
	if (baseline === null || baseline.where === null) return null;
	const [what, was] = verdict.runs.length > 1 ? [`these ${verdict.runs.length} runs`, "were"] : ["this run", "was"];
	if (baseline.written) {
		if (baseline.notCounted === void 0) return `${what} ${was} stored`;
		return `${what} ${was} stored, and ${was === "was" ? "does" : "do"} not count as baseline: ${sink.prose(baseline.notCounted)}`;
	}
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
		series.jobKey,
		series.runnerLabel
	].filter((part) => part != null).map((part) => sink.name(part));
	return `series ${sink.code(series.key)}: ${shown.join(", ")}`;
}
/** `2026-11-23 17:51 UTC on linux-x64-4, AMD EPYC 7763, probe 301 ms`. */
function machineSentence(verdict, sink) {
	const { provenance, health } = verdict;
	if (provenance === null) return null;
	const probe = health?.probe == null ? "" : `, probe ${milliseconds(health.probe)}`;
	return `${utc(provenance.started)} on ${sink.name(provenance.runnerLabel)}, ${sink.name(provenance.machine.cpu)}${probe}`;
}
/** The commit, seven digits. */
function commitShort(verdict, sink) {
	const commit = verdict.provenance?.commit;
	return commit ? sink.name(commit.slice(0, 7)) : null;
}
/** `commit 8c1f0e2`, or those since the last run that counts (`commits 41d7ab9..8c1f0e2`), and `build 41d7ab9` where a target said which it runs: they need not be one. */
function sourceWords(verdict, sink) {
	const { commits } = verdict;
	const commit = commitShort(verdict, sink);
	const builds = [...new Set(Object.values(verdict.builds ?? {}))].slice(0, 2).map((build) => sink.name(cut(build, 40)));
	return [...commits ? [`commits ${sink.code(rangeWords(commits))}`] : commit === null ? [] : [`commit ${commit}`], ...builds.length === 0 ? [] : [`build ${builds.join(" and ")}`]];
}
/** `k6 2.2.0`. */
function engineWords(verdict, sink) {
	const engine = verdict.provenance?.engine;
	return engine ? `${engine.name} ${sink.name(engine.version)}` : null;
}
/**
* The sentence, without the number of further reasons: they are listed below it, and how many SLOs came out how stands behind
* them.
*/
function leadSentence(verdict) {
	return ended(opened(splitCount(verdict)[0].replace(/ And [\d,]{1,9} more of the kind\./, "")));
}
/** `2 of 17 SLOs fail.`, where the sentence of a broken SLO ends with it and further reasons follow; else empty. */
function lastSentence(verdict) {
	return splitCount(verdict)[1];
}
function splitCount(verdict) {
	const { sentence } = verdict;
	if (furtherReasons(verdict, 1).length === 0) return [sentence, ""];
	const found = / [\d,]{1,9} of [\d,]{1,9} SLOs? fails?[^.]{0,60}\.$/.exec(sentence);
	return found === null ? [sentence, ""] : [sentence.slice(0, found.index), found[0].trim()];
}
/** Names keep their letters: only a word that begins sentences of ours is written as one. */
function opened(text) {
	return /^(?:a|it|no|nothing|service|target|the|this) /.test(text) ? capital$1(text) : text;
}
function ended(text) {
	const line = text.trim();
	return line === "" || /[.:?!]$/.test(line) ? line : `${line}.`;
}
function capital$1(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** Words of rows that say nothing of the service. */
const OPEN$1 = /* @__PURE__ */ new Set([
	"not_judged",
	"no_baseline",
	"inconclusive"
]);
/** Outcomes of something that is broken: what could not be judged beside it stands in the tables alone. */
const BROKEN = /* @__PURE__ */ new Set(["slo", "regression"]);
/**
* All reasons but the first, which the sentence tells; each once, at most `most` of them. Under a fail, none of rows that
* were not compared or not judged.
*/
function furtherReasons({ outcome, reasons, slos, gates }, most) {
	const open = [...slos, ...gates.filter(({ z }) => z === null)].filter(({ verdict }) => OPEN$1.has(verdict));
	const unjudged = new Set(BROKEN.has(outcome) ? open.map(({ message }) => message) : []);
	const others = reasons.slice(1).filter((reason) => reason.outcome !== "no_baseline" || outcome !== "no_baseline").filter(({ message }) => !unjudged.has(message)).filter(({ code }) => code !== "unit_doubtful" || reasons[0]?.code !== code);
	const further = [...new Set(others.map(({ message }) => message))];
	const more = further.length - most;
	if (more <= 0) return further.map(ended);
	return [...further.slice(0, most - 1).map(ended), `And ${integer(more + 1)} more, in verdict.json.`];
}

// src/report/words/note-words.ts
/**
* The sentences of a verdict's notices: the first `most` of them, every default SLO that the plan takes out, and how many
* more there are. What is not judged at all is never left out.
*/
function noticeWords(notices, most) {
	const others = notices.filter(({ code }) => code !== "default_off");
	const shown = new Set(others.slice(0, most));
	const left = others.length - shown.size;
	const words = notices.filter((one) => one.code === "default_off" || shown.has(one)).map(({ message }) => message);
	return left === 0 ? words : [...words, `${counted(left, "more note")} in verdict.json.`];
}

// src/report/words/nothing-measured.ts
/** Notices of how rows were judged, of which there are none. */
const OF_ROWS = /* @__PURE__ */ new Set([
	"busy",
	"unit_doubtful",
	"clocks_differ"
]);
/**
* The verdict as it is shown: where nothing was measured, without rows and figures, which say no more than the reason. The
* generator is told once, in its own line. What was not reached for another reason, such as a wrong build, keeps its rows.
*/
function withoutEmptyRows(verdict) {
	const [first] = verdict.reasons;
	if (verdict.outcome !== "target" || first?.code !== "unreached" && first?.code !== "login_failed") return verdict;
	const { figures: _, storedCloses: __, history: ___, drift: ____, ...rest } = verdict;
	const reasons = verdict.reasons.filter(({ outcome }) => outcome === "target" || verdict.failOn.includes(outcome));
	const notices = verdict.notices.filter(({ code }) => !OF_ROWS.has(code));
	return {
		...rest,
		slos: [],
		gates: [],
		reasons,
		notices
	};
}

// src/model/verdict/causes.ts
/**
* What breaks first breaks the rest: a socket that does not open subscribes to nothing, one that is not subscribed hears
* nothing, and a latency is that of the messages which came. So causes stand before what follows of them, and REST, which is
* beside the sockets, last.
*/
const CAUSES = [
	"ws_connect_failed",
	"steps_failed",
	"ws_error_frames",
	"ws_ended_early",
	"ws_closes",
	"ws_subscribed",
	"ws_messages_malformed",
	"ws_messages_untimed",
	"ws_feed_silent",
	"ws_starved",
	"messages.rate",
	"ws_msgs_received",
	"ws_heartbeat_missed",
	"ws_roundtrip_timeout",
	"ws_close_unanswered"
];
const LATENCY = CAUSES.length;
const OTHER = LATENCY + 1;
const REST = LATENCY + 2;
const CONSEQUENCE = REST + 1;
/** Time that sockets were not open is the consequence of any of these; where none of them broke, nothing else says why. */
const HELD = "ws_held";
const ENDS_SOCKETS = new Set(CAUSES.slice(0, CAUSES.indexOf("ws_subscribed") + 1));
/** Where it is told without one of them: before what arrived on the sockets. */
const HELD_ALONE = CAUSES.indexOf("ws_subscribed") + .5;
/** Metrics of REST, and of iterations, that carry no prefix of theirs. */
const OF_REST = /* @__PURE__ */ new Set([
	"users_stuck",
	"begun",
	"dropped_iterations",
	"iterations"
]);
/** The rows with causes before what follows of them; equal ones keep their order, the plan's. */
function causesFirst(rows) {
	const explained = rows.some((row) => isBad(row) && ENDS_SOCKETS.has(metricOf(row)));
	const rank = (row) => metricOf(row) === HELD ? explained ? CONSEQUENCE : HELD_ALONE : rankOf(row);
	return rows.toSorted((a, b) => rank(a) - rank(b));
}
/**
* Why sockets were not held, where the row that says so could not be judged and none that was broke; undefined: a broken row
* tells it, or none does.
*/
function unjudgedCause({ threshold }, rows) {
	if (!threshold.startsWith(HELD)) return void 0;
	const bad = causesFirst(rows.filter((row) => isBad(row) && ENDS_SOCKETS.has(metricOf(row))));
	return bad.every(({ verdict }) => verdict === "not_judged") ? bad[0] : void 0;
}
/** Broken, or with bad ones that a busy generator keeps from being judged. */
function isBad(row) {
	if (row.verdict === "fail" || row.verdict === "suspect") return true;
	return row.verdict === "not_judged" && "bad" in row && (row.bad ?? 0) > 0;
}
function metricOf(row) {
	return /^[\w.]{1,99}/.exec("threshold" in row ? row.threshold : row.selector)?.[0] ?? "";
}
function rankOf(row) {
	const metric = metricOf(row);
	const rank = CAUSES.indexOf(metric);
	if (rank >= 0) return rank;
	if (metric.startsWith("http_") || OF_REST.has(metric)) return REST;
	return row.unit === "ms" ? LATENCY : OTHER;
}

// src/model/budget.ts
/**
* What the generator may use of itself before it measures itself instead of the service (design.md section 5).
* Noise only lengthens a latency: over any of them one that is met is met, and one that fails is not judged, where the
* load was brought as planned; else none is judged. Shares are 0..1.
*/
const GENERATOR_BUDGET = {
	/** ms between the wire and the script, p99: of `gen_lag`, or of what a thread of its machine waits for a CPU. */
	lagP99: 10,
	/** Of all cores the engine can use, p95. */
	cpuP95: .8,
	/** CPU time that the host took away, p95. */
	stealP95: .05
};
/** Samples from which there is a p99: n (1 − q) ≥ 1. */
const LAG_SAMPLES = 100;
/**
* Of how many samples a lag at p99 is. Under 100 it lies between the largest two, and is indicative; it decides all the same.
* The largest alone would spoil a run of 5 s by one standstill of 11 ms, a fifth of what moves a p99 there; to look away
* would blame the service for one of 500 ms.
*/
function lagCount({ lagSamples }) {
	if (lagSamples === 0) return "of its time";
	return `n ${integer(lagSamples)}${lagSamples < 100 ? ", indicative" : ""}`;
}
/** ms of lag, p99, over which steal matters although no target is on this machine. */
const STEAL_SHOWS = 5;
/**
* Whether CPU time that the host took matters: shared runners lose 5 to 10 % all day, and a generator that was in time all
* the same measured well. What a service on this machine loses makes it slow, too.
*/
function stealMatters({ lagP99, local = true }) {
	return local || lagP99 !== null && !(lagP99 <= STEAL_SHOWS);
}
/** Of a wait's limit: a standstill of so much may have let it run out (as for a single wait: vu/standstill.ts). */
const OF_A_WAIT = .1;
/** The same where nothing at all was answered, of so many waits and more: single standstills end single waits. */
const OF_ALL_WAITS = .5;
const NOTHING_FROM = 4;
/**
* Whether the generator may have let waits of this limit (ms) run out: its lag or its longest standstill was a tenth of the
* limit or more; where all of four or more ran out, over half of it. Where either is not known, it may.
*/
function explainsMissed({ lagP99, stallMax }, limit, { bad, n }) {
	if (limit === void 0 || stallMax === void 0) return true;
	const longest = Math.max(lagP99 ?? 0, stallMax);
	return bad === n && n >= 4 ? !(longest <= OF_ALL_WAITS * limit) : !(longest < OF_A_WAIT * limit);
}
/** ms of lag, p99: a tenth of the shortest part of a feed's time. */
const MOVES = 500;
/**
* Whether the generator may have moved messages from one time to another, or out of it. One that is late by less has not: it
* loses none, and a burst of the service is what makes it late.
*/
function explainsRate({ lagP99, cpuP95 }) {
	return !((lagP99 ?? 0) <= MOVES) || !((cpuP95 ?? 0) <= GENERATOR_BUDGET.cpuP95);
}
/** The share of the planned socket-seconds and iterations from which a load was brought as planned. */
const BROUGHT = .95;
/** The most pairs of metric and tag set that a run may have. */
const MOST_SERIES = 2e4;

// src/report/words/generator.ts
/** Every resource of the generator, in the order in which they are shown. */
function resources(health) {
	const { lagP99, cpuP95, stealP95, droppedIterations, memoryPeak, descriptorLimit } = health;
	const most = GENERATOR_BUDGET;
	const cores = Number.isInteger(health.cores) ? counted(health.cores, "core") : `${three(health.cores)} cores`;
	const cpu = beside(cpuP95, most.cpuP95, "share");
	const lag = beside(lagP99, most.lagP99, "ms");
	const steal = beside(stealP95, most.stealP95, "share");
	return [
		{
			name: "Lag between wire and script, p99",
			observed: `${lag.observed}, ${lagCount(health)}`,
			budget: lag.budget,
			state: state(lagP99, most.lagP99)
		},
		{
			name: "CPU, p95",
			observed: `${cpu.observed} of ${cores}`,
			budget: cpu.budget,
			state: state(cpuP95, most.cpuP95)
		},
		{
			name: "CPU steal, p95",
			observed: steal.observed,
			budget: steal.budget,
			state: state(stealP95, stealMatters(health) ? most.stealP95 : null)
		},
		{
			name: "Iterations dropped",
			observed: integer(droppedIterations),
			budget: "–",
			state: state(droppedIterations, null)
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
/** With enough digits to see on which side it lies. */
function beside(value, most, unit) {
	const budget = unit === "ms" ? bound(most, "ms") : whole(most);
	return {
		observed: value === null || !Number.isFinite(value) ? "–" : apart(value, most, unit)[0],
		budget
	};
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
/** `fit: lag p99 0.8 ms (budget 10 ms, n 812), CPU p95 41 %, nothing dropped, 20 users in one VU`. */
function generatorWords(health, lanes = {}) {
	const { lagP99, cpuP95, stealP95, droppedIterations } = health;
	const words = [
		lagP99 === null ? "lag not measured" : lagWords(health, lagP99),
		cpuP95 === null ? "CPU not measured" : `CPU p95 ${whole(cpuP95)}`,
		...stealMatters(health) && state(stealP95, GENERATOR_BUDGET.stealP95) === "over" ? [`steal p95 ${whole(stealP95)}`] : [],
		droppedIterations === 0 ? "nothing dropped" : `iterations dropped ${integer(droppedIterations)}`
	];
	return `${fitness(health)}: ${[...words, ...hostWords(lanes)].join(", ")}`;
}
/** Where it had several users in one of its virtual users, which are then fewer than the plan's. */
function hostWords(lanes) {
	const counts = [...new Set(Object.values(lanes))].sort((a, b) => a - b);
	if (counts.length === 0) return [];
	return [`${counts.length === 1 ? `${counts[0]}` : `${counts[0]} to ${counts.at(-1)}`} users in one VU`];
}
function lagWords(health, lagP99) {
	const { observed, budget } = beside(lagP99, GENERATOR_BUDGET.lagP99, "ms");
	return `lag p99 ${observed} (budget ${budget}, ${lagCount(health)})`;
}
function fitness(health) {
	if (saturated(health)) return "saturated";
	return health.lagP99 === null && health.cpuP95 === null ? "unknown" : "fit";
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
/** The base's plan does not pass where the change's own does. */
const OTHERWISE = heading("fail", "FAIL: by the base's plan", "fail by the base's plan", "CAUTION");
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
	const heading = ofOutcome(verdict);
	if (verdict.outcome === "store" || !verdict.reasons.some(({ outcome }) => outcome === "store")) return heading;
	return {
		...heading,
		terminal: `${heading.terminal}; the baseline failed`,
		markdown: `${heading.markdown}; baseline failed`,
		alert: verdict.fails && heading.alert === "NOTE" ? "WARNING" : heading.alert
	};
}
function ofOutcome(verdict) {
	const base = HEADINGS[verdict.outcome];
	if (verdict.outcome === "inconclusive" && saturated(verdict.health)) return {
		...base,
		terminal: `${base.terminal}: the generator was saturated`
	};
	if (verdict.outcome === "inconclusive") return {
		...base,
		...unconfirmed(verdict, base)
	};
	if (verdict.outcome === "plan_changed" && verdict.base?.head !== void 0) return verdict.fails ? OTHERWISE : {
		...OTHERWISE,
		alert: "IMPORTANT"
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

// src/report/words/rows.ts
/** Whether any gated figure was compared with stored runs. */
function compared(verdict) {
	return verdict.gates.some((row) => row.runs > 0);
}
/** Whether the SLOs are read before the gate: one is broken, or the gate had nothing to compare with. */
function slosFirst(verdict) {
	return !compared(verdict) || verdict.slos.some((row) => row.verdict === "fail" || row.verdict === "suspect");
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
/**
* SLO rows that are read one by one, what needs somebody first, causes before what follows of them: all that are not met; of those that are, the plan's own,
* where nothing was compared. Default ones that are met are listed in a fold.
*/
function sloRows(verdict) {
	const own = !compared(verdict);
	const shown = verdict.slos.filter((row) => row.verdict !== "met" || own && row.from === "plan");
	const broken = shown.filter(({ verdict: word }) => word === "fail" || word === "suspect");
	const others = shown.filter((row) => !broken.includes(row));
	return [...causesFirst(broken), ...others].toSorted((a, b) => byWeight(a.verdict, b.verdict));
}
/** The unit of a row's figures: the rate of a counter is per second, CPU time far under a millisecond. */
function unitOf(row) {
	if (row.selector === "service_cpu") return "cpu-time";
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
/** The figure of a row; one in a unit that is doubted is none. */
function measuredWords({ code, actual }, unit) {
	return code === "unit_doubtful" ? "impossible" : figure(actual, unit);
}

// src/report/words/runs.ts
/** Whether the verdict is on several runs, each of which is shown. Pairs are told by their rows. */
function isOfSeveral({ runs, paired }) {
	return runs.length > 1 && paired === void 0;
}
/** The row whose figure stands for a run: the first latency of the gate, key rows before others. */
function shownRow(verdict) {
	if (verdict.pooled !== void 0) return void 0;
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
	if (verdict.pooled !== void 0 && verdict.complete) return pooledSentence(verdict.pooled);
	if (runs.some(({ ended }) => ended !== "clean") || !verdict.complete) return `${where}; they were not completed`;
	if (outcome !== "inconclusive") return rest <= 0 ? `${where} decide` : `${where} decide; ${integer(rest)} more are not needed`;
	const key = verdict.gates.filter(({ level }) => level === "key");
	const what = key.some(({ code }) => code === "one_machine") ? where : counted(runs.length, "run");
	const unjudged = key.find((row) => row.verdict === "not_judged");
	if (unjudged?.code === "saturated") return `${what} are not judged: the generator was saturated`;
	if (unjudged !== void 0) return `${what} are not judged`;
	return `${what} do not decide${rest <= 0 ? "" : `; the profile allows ${integer(rest)} more`}`;
}
/** `3 of 4 runs decide, over 2 attempts of this commit`. */
function pooledSentence({ records, of, attempts }) {
	return `${integer(records.length)} of ${counted(of, "run")} decide, over ${integer(attempts)} attempts of this commit`;
}
/** Fewer stored runs find less than the simulation did. */
const SIMULATED_RUNS = 10;
/** What one run that passes would have missed: simulated for a p99 (docs/rule.md, "What it finds"). Null: not known. */
function powerSentence(verdict) {
	const { outcome, runs, mostRuns = 1, paired, pooled, gates } = verdict;
	if (outcome !== "pass" || runs.length !== 1 || mostRuns > 1) return null;
	if (paired !== void 0 || pooled !== void 0) return null;
	if (!gates.some((row) => row.level === "key" && row.unit === "ms" && row.stat === "p(99)" && row.runs >= SIMULATED_RUNS)) return null;
	return "One run never fails a row: simulated, it made about two in three tails suspect that were slowed by a quarter, and nine in ten that were slowed by half";
}
function machines(runs) {
	return new Set(runs.map(({ machine }) => machine)).size;
}
/** `attempt 2; attempt 1: slo; run 11980: pass`: which this is, and what the newest of those before it said. Null: it is the only one. */
function attemptWords({ attempts }, most) {
	if (attempts === void 0) return null;
	const { run, earlier } = attempts;
	const told = earlier.slice(-most).map((one) => `${attemptName(one, run.id)}: ${one.outcome ?? "no verdict"}`);
	return [`attempt ${run.attempt}`, ...told].join("; ");
}
/** Of the same workflow run only the attempt is said. */
function attemptName({ run: { id, attempt } }, own) {
	if (id === own) return `attempt ${attempt}`;
	return attempt === 1 ? `run ${id}` : `run ${id}, attempt ${attempt}`;
}

// src/model/verdict/codes.ts
const counts = (meaning) => ({
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
const CODES = {
	met: counts("The SLO is kept."),
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
	sent_at_unread: never("Messages matched, and `sent_at` found a time in none of them."),
	steps_failed: never("Steps of REST had another answer than the plan expects, or none."),
	users_stuck: never("Users of REST got through no whole journey any more."),
	begun: never("Iterations that the stated arrival rate asks for were not begun."),
	ws_close_unanswered: never("The service did not answer a close of ours."),
	ws_error_frames: never("The service sent error frames."),
	ws_subscribed: never("A subscription was not acknowledged."),
	not_subscribed: never("No socket was subscribed."),
	no_steady_phase: never("The scenario has no steady phase to look at."),
	same: counts("The figure is what the stored runs usually show."),
	suspect: later("One run lies outside what the stored runs usually show."),
	drifted: counts("The newest runs crept away from their reference, by steps of which each looked as usual."),
	suspect_confirmed: onceAccepted("A run was suspect, and with the first runs of the next two commits it is a divergence."),
	diverged: onceAccepted("The figure diverged from its baseline, confirmed by several runs."),
	undecided: counts("So many runs neither confirm a divergence nor clear it."),
	would_fail: later("The figure is over its limit, but too few commits are stored for a row to fail."),
	one_machine: later("The figure is over its limit, but the runs are of too few machines to confirm it."),
	cannot_compare: later("Three runs in a row would have failed, and could not: the series needs somebody."),
	generator_changed: later("The figure is over its limit against runs of another generator alone."),
	no_baseline: counts("There is no stored run to compare with."),
	unusable_history: counts("There are stored runs, and none has this figure in a way that can be compared."),
	load_changed: counts("The stored runs of this plan had another load."),
	base_fails: never("The plan of what a change goes into fails on its build, and the change's own plan, which differs, passes."),
	base_undecided: never("The plan of what a change goes into cannot be run on its build, and the change's own plan, which differs, passes."),
	few_samples: counts("There are too few samples to judge."),
	few_pairs: never("Too few pairs of runs can be compared."),
	no_samples: never("There are no samples."),
	no_sockets: never("No socket opened, so that none could close."),
	none_judged: counts("None of the rows that the plan asks for could be judged."),
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
	clock_stepped: never("The generator's clock was set while the load ran, so that its times are of no one clock."),
	machine_taken: never("The service took the machine that the generator measures it from."),
	stood_still: never("The generator stood still during most of the waits, or of the silence, that the row counts."),
	open_waits: never("Waits had no answer when the end of the plan came, and are more than chance leaves open: nobody knows whether one would have come."),
	excused: never("Over half of the time that the row counts was excused after closes that the plan expects, or its sockets were ended by them far before the plan would."),
	build_changed: never("The build changed during a run or between two, or several answered at one address."),
	wrong_build: never("Another build runs than the plan expects."),
	run_count: never("The rule is known for 1, 3 and 5 runs."),
	run_repeated: never("One run was given twice."),
	several_series: never("The runs are of several series."),
	unreached: never("The service could not be loaded: nothing opened, or nothing answered."),
	tls_port: never("Nothing got through, and the port answers TLS where the plan writes ws:// or http://."),
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
	after_red: counts("An earlier attempt found this commit broken, and two in a row have not passed since."),
	attempts_unknown: counts("What earlier attempts said of this commit cannot be read."),
	pooled: counts("Divergence was judged over all attempts of the commit together."),
	other_job: counts("Another job of the same workflow run came to a worse verdict under the same name."),
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
	none_decides: counts("No row of the gate is a key row."),
	nothing_compared: counts("No baseline was named."),
	baseline_missing: counts("The folder or branch of the baseline is not there."),
	unknown_outcome: counts("A word of fail_on names no outcome."),
	listed_only: counts("A row that diverged does not decide."),
	default_off: counts("The plan takes out a default SLO."),
	build_untold: counts("A target did not tell which build it runs."),
	bare_metric: counts("A bare metric is taken for a part of it."),
	lanes_differ: counts("Compared runs had another number of users in one virtual user of the engine."),
	drift: counts("The newest runs crept away from their reference."),
	ahead: counts("Stored runs are dated in the future, and are not compared with."),
	comparable_runs: counts("So many stored runs count towards judging and blocking."),
	may_block: counts("Enough runs are stored to ask whether the gate may block."),
	busy: never("The generator was busy; what is met on it is met all the same."),
	in_pairs: counts("Base and candidate were measured in turn."),
	closes_unpaired: counts("Rows on closes are not compared in pairs."),
	pairs_left_out: counts("Pairs on a saturated generator were left out."),
	summary_only: counts("k6's own summary was judged: weaker evidence than a record."),
	base_moved: counts("The branch that a change goes into has another plan by now."),
	advisory: counts("The verdict was measured by a change that nobody here has reviewed.")
};
/** A verdict that was read from a file may hold words of another version. */
function isCode(word) {
	return Object.hasOwn(CODES, word);
}
/** When a run of which this is said counts as baseline. Of a word that nobody knows: never. */
function countsAsBaseline(code) {
	return isCode(code) ? CODES[code].counts : "no";
}

// src/report/words/why-open.ts
/** Of these a reader asks why; what failed, and that nothing is stored, is told elsewhere. */
const OPEN = /* @__PURE__ */ new Set([
	"not_judged",
	"indicative",
	"inconclusive"
]);
/** Codes that say what a row would be, and not why it is open. */
const SAYS_NOTHING = /* @__PURE__ */ new Set([
	"met",
	"same",
	"broken"
]);
/** More reasons are not read; verdict.json has that of each row. */
const MOST$5 = 4;
/**
* Why rows of the tables are not judged, indicative or inconclusive, each reason once: `Not judged: there are no samples (p99
* latency of ticks, and 2 more).`
*/
function whyOpen(verdict, sink) {
	const rows = [...sloRows(verdict), ...verdict.gates];
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows.filter(({ verdict: word, code }) => OPEN.has(word) && !SAYS_NOTHING.has(code))) {
		const key = `${row.verdict} ${row.code}`;
		groups.set(key, [...groups.get(key) ?? [], row]);
	}
	return [...groups.values()].slice(0, MOST$5).map((group) => sentenceOf$1(group, sink));
}
function sentenceOf$1(group, sink) {
	const [{ verdict, code, name }] = group;
	const names = new Set(group.map((row) => row.name));
	const more = names.size > 1 ? `, and ${names.size - 1} more` : "";
	const word = rowWord(verdict).word;
	return `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${reasonOf(code)} (${sink.name(name)}${more}).`;
}
/** A verdict of a later version may have a code that nobody here knows. */
function reasonOf(code) {
	const meaning = Object.hasOwn(CODES, code) ? CODES[code].meaning : code;
	return `${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`.replace(/\.$/, "");
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
function sentence(text) {
	return (clean(text, LONGEST_SENTENCE) || "–").split(/(`[^`]*`)/).map((piece) => /^`.+`$/.test(piece) ? codeSpan(piece.slice(1, -1)) : words(piece)).join("").replace(/^[-+=]/, entity).replace(/^(\d+)([.)])/, (_, digits, mark) => digits + entity(mark));
}
function words(piece) {
	return unreferenced(bindUnits(piece).replace(/[\\`*_{}[\]<>#|@&~$!^]|:(?!\s|$|(?<=\d:)\d)/g, entity).replace(/(www)\./gi, "$1&#46;"));
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
		`and ${counted(more, "more row")}, in verdict.json`,
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
const LONGEST$3 = 300;
/** More than there are. */
const MOST$4 = 5;
/** How far a run came that ended before its load; none where one was started, which has rows. */
function stepsTable(verdict) {
	const { steps = [], lastAnswer } = verdict;
	if (steps.length === 0 || hasRows(verdict)) return [];
	const rows = steps.slice(0, MOST$4).map((step) => [
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
	connect: "Connection",
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
	const words = body === null || body === "" ? "without a body" : `“${escapeMarkdown(body, LONGEST$3)}”`;
	return details("The last answer", [`HTTP ${status} after ${milliseconds(took)}: ${words}.`]);
}

// src/report/markdown/commits.ts
/** No userinfo, query or fragment. */
const REPOSITORY$1 = /^https:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+$/;
/** Characters of an address that is looked at. */
const LONGEST$2 = 300;
const COMMIT = /^[0-9a-f]{7,64}$/;
/** Where the repository is that the page of a run belongs to; null: not known. */
function repositoryOf(runUrl) {
	const [repository = "", run] = (runUrl ?? "").slice(0, LONGEST$2).split("/actions/runs/");
	return run !== void 0 && REPOSITORY$1.test(repository) ? repository : null;
}
/** A page of a file of the repository, as it was at the commit that was measured. */
function fileUrl(repository, { provenance }, path) {
	const commit = provenance?.commit ?? "";
	return `${repository}/blob/${COMMIT.test(commit) ? commit : "HEAD"}/${path}`;
}
/** The range of commits in a text that `MARKDOWN.prose` wrote becomes a link, where the repository is known. */
function withCompareLink(text, { commits }, repository) {
	if (commits === void 0 || repository === null) return text;
	const { from, to } = commits;
	if (!COMMIT.test(from) || !COMMIT.test(to)) return text;
	const words = codeSpan(rangeWords(commits));
	return text.replace(words, () => `[${words}](${repository}/compare/${from}...${to})`);
}

// src/report/markdown/decided.ts
/** What is folded is read by few, and each line is long. */
const MOST$3 = 3;
/**
* How the rows that are told in a sentence were decided: channel, z and its limit, the runs on both sides. What needs somebody
* first; of those that do not, the first key row. Empty: nothing was compared.
*/
function decidedDetails(verdict, docs) {
	const { key, normal } = gateGroups(verdict);
	const compared = [...key, ...normal].filter(({ decided, verdict: word }) => decided !== void 0 && word !== "not_judged" && word !== "no_baseline");
	const told = compared.filter(({ verdict: word }) => word !== "same");
	const rows = (told.length > 0 ? told : compared.slice(0, 1)).slice(0, MOST$3);
	if (rows.length === 0) return [];
	const links = [...new Map(rows.map((row) => [placeOfRow(row, verdict.paired !== void 0), row]))].map(([place, row]) => linked(kindOf(row), place, docs));
	return details("How it was decided", [...rows.map(({ decided }) => `- ${MARKDOWN.prose(`${decided}.`)}`), ...docs === null ? [] : ["", `How a row is decided: ${links.join(", ")}.`]]);
}
function kindOf({ selector }) {
	return selector.startsWith("ws_closes") ? "close codes" : "figures";
}

// src/report/words/plan-change.ts
/** Differences that a report shows; verdict.json has more. */
const SHOWN_DIFFERENCES = 10;
/** What a change did to its plan, whose plan decides, and what each came to; none: it did nothing, or is no change. */
function basePlanWords(verdict, sink) {
	const { base, outcome } = verdict;
	if (base === void 0) return [];
	const of = `${sink.name(base.ref)} (${sink.code(base.commit.slice(0, 7))})`;
	if (base.rule === "new") return [`${of} has no such plan: this one is judged by itself.`];
	const what = `This change alters its plan, in ${counted(base.differences.count, "place")}.`;
	if (base.rule === "told") return [`${what} That of ${of} was not run: it does not block, or leaves the plan to the change.`];
	const told = outcome === "plan_changed";
	return [
		`${what} ${base.head === void 0 ? "That of the base was run first" : "Both were run on this build"}.`,
		...result(`By the plan of ${of}`, base.base, told, sink),
		...result("By this change's own", base.head, told || base.rows === void 0, sink),
		...base.rows === "base" ? [`What follows is of the plan of ${sink.name(base.ref)}.`] : []
	];
}
function result(by, found, told, sink) {
	if (found === void 0) return [];
	const { markdown } = headingOfOutcome(found.outcome);
	return [told ? `${by}: ${markdown}.` : `${by}: ${markdown}. ${sink.prose(found.sentence)}`];
}
/** How many differences stand nowhere in a report. */
function untold({ differences: { count, first } }) {
	return count - Math.min(first.length, 10);
}
/** `was 20, is 2`. */
function differenceWords({ base, head }, sink) {
	if (base === void 0) return `added: ${sink.code(head ?? "")}`;
	return head === void 0 ? `removed: ${sink.code(base)}` : `was ${sink.code(base)}, is ${sink.code(head)}`;
}

// src/report/markdown/differences.ts
/** What a change did to its plan, and what both came to. */
function basePlanLines(verdict) {
	const [first, ...rest] = basePlanWords(verdict, MARKDOWN);
	return first === void 0 ? [] : [[`**${first}**`, ...rest].join(" ")];
}
/** In what the plans differ, line by line. */
function differenceTable({ base }) {
	if (base === void 0 || base.differences.count === 0) return [];
	const cell = (text) => text === void 0 ? "–" : MARKDOWN.code(text);
	const rows = base.differences.first.slice(0, 10).map((one) => [
		MARKDOWN.code(one.path),
		cell(one.base),
		cell(one.head)
	]);
	const more = untold(base);
	const rest = [
		`and ${counted(more, "more difference")}, in verdict.json`,
		"–",
		"–"
	];
	const head = [
		"In the plan",
		MARKDOWN.name(base.ref),
		"this change"
	];
	return markdownTable(head, "lll", more > 0 ? [...rows, rest] : rows);
}

// src/report/words/all-figures.ts
/** What one line of words holds of feeds. */
const MOST_FEEDS = 8;
/** Of the quantiles; all of them are ms. */
const TIMES_HEAD = [
	"ms",
	"n",
	"p50",
	"p90",
	"p95",
	"p99",
	"p99.9",
	"max"
];
/** `median 28.1 ms, p99 77.7 ms; 270 messages/s, 188 sockets`: what the figures come to. */
function figuresFinding({ figures, sockets, duration }) {
	const [first] = figures?.times ?? [];
	const messages = (figures?.phases ?? []).reduce((sum, phase) => sum + phase.messages, 0);
	const traffic = [...messages > 0 && duration > 0 ? [`${three(1e3 * messages / duration)} messages/s`] : [], ...sockets && sockets.peak > 0 ? [counted(sockets.peak, "socket")] : []];
	return [...first === void 0 ? [] : [`median ${milliseconds(first.p50)}, p99 ${milliseconds(first.p99)}`], ...traffic.length === 0 ? [] : [traffic.join(", ")]].join("; ");
}
/** A row of quantiles as cells, and below it that of what it was compared with, where there is any. */
function timeCells(row, paired, sink) {
	const { n, max, baseline } = row;
	const own = [
		sink.name(row.name),
		n === null ? "–" : integer(n),
		...quantileCells(row),
		bareMilliseconds(max)
	];
	if (baseline === void 0) return [own];
	const what = paired ? "base build" : "baseline";
	return [own, [
		`· ${baseline.runs === 1 ? `${what}, 1 run` : `${what}, median of ${integer(baseline.runs)}`}`,
		"–",
		...quantileCells(baseline),
		"–"
	]];
}
function quantileCells({ p50, p90, p95, p99, p999 }) {
	return [
		p50,
		p90,
		p95,
		p99,
		p999
	].map(bareMilliseconds);
}
/** Heartbeats and silences, each behind its label, and what an earlier version did not write down. */
function figureSentences(figures, sink) {
	const { heartbeats = [], silences = [] } = figures;
	const unknown = [
		...figures.phases === void 0 ? ["phases"] : [],
		...figures.heartbeats === void 0 ? ["heartbeats"] : [],
		...figures.silences === void 0 ? ["silences"] : []
	];
	const beats = heartbeats.slice(0, MOST_FEEDS).map((row) => heartbeatWords(row, sink));
	const quiet = silences.slice(0, MOST_FEEDS).map((row) => `${placeWords(row, sink)} ${silenceWords(row.longest)}, from ${clock(row.at)} on`);
	return [
		...beats.length === 0 ? [] : [["Heartbeats", beats.join("; ")]],
		...quiet.length === 0 ? [] : [["Silence", `longest of ${quiet.join("; of ")}`]],
		...unknown.length === 0 ? [] : [["Unknown", `the record does not say: ${unknown.join(", ")}`]]
	];
}
function heartbeatWords(row, sink) {
	const { sent, answered, missed, late, stalled, cut } = row;
	const more = [
		...late === void 0 ? [] : [`${integer(late)} of them late`],
		...stalled === void 0 ? [] : [`${integer(stalled)} that the generator slept through`],
		...cut === void 0 ? [] : [`${integer(cut)} without an answer when the plan ended`]
	];
	const counts = [
		`${integer(sent)} sent`,
		`${integer(answered)} answered`,
		`${integer(missed)} missed`,
		...more
	];
	return `${placeWords(row, sink)} ${counts.join(", ")}`;
}
/** A silence is told to the tenth of a second, as far as that is seen. */
function silenceWords(ms) {
	return ms >= 1e3 && ms < 6e4 ? `${three(ms / 1e3)}${"\xA0"}s` : length(ms);
}
function placeWords(row, sink) {
	return sink.name(row.feed ?? row.scenario);
}
/** What the table of times is of. */
function timesNote({ runs, paired, figures }) {
	return `${figures?.times.some(({ selector }) => selector.includes("phase:steady")) ? "Latencies and round trips are of the steady phase, other times of the whole run." : "All times are of the whole run."}${runs.length > 1 ? ` All of it is of ${paired ? "the last pair" : `run ${runs.length}`}.` : ""}`;
}

// src/report/words/phase-words.ts
const PHASES_HEAD = [
	"phase",
	"length",
	"sockets",
	"messages/s",
	"connects/s",
	"REST/s",
	"failed"
];
/** Whether phases have to be told apart by their scenarios. */
function severalGroups({ phases = [] }) {
	return new Set(phases.map(({ scenarios }) => scenarios.join("\n"))).size > 1;
}
/** One phase as cells; `named`: with its scenarios, where several go through phases of their own. */
function phaseCells(row, named, sink) {
	const { phase, scenarios, messages, requests } = row;
	const perSecond = (count) => row.length > 0 ? three(1e3 * count / row.length) : "–";
	const of = named ? ` of ${scenarios.map((name) => sink.name(name)).join(", ")}` : "";
	return [
		`${sink.name(phase)}${of}`,
		length(row.length),
		socketWords(row),
		perSecond(messages),
		`${perSecond(row.connects)}${peakWords(row)}`,
		perSecond(requests),
		failedWords$1(row)
	];
}
/** The same in words: `ramp, 24 s: sockets 0 → 188; messages/s 131, connects/s 10.4, REST/s 29.1; failed 0`. */
function phaseWords(row, named, sink) {
	const [phase, time, sockets, messages, connects, requests, failed] = phaseCells(row, named, sink);
	return `${phase}, ${time}: sockets ${sockets}; ${`messages/s ${messages}, connects/s ${connects}, REST/s ${requests}`}; failed ${failed}`;
}
/** `0 → 188`, `188`, and what is less than both ends. */
function socketWords({ sockets: { from, to, least } }) {
	const ends = from === to ? integer(to) : `${integer(from)} → ${integer(to)}`;
	return least < Math.min(from, to) ? `${ends}, fewest ${integer(least)}` : ends;
}
/** Connects in the worst second that are worth telling: many, and far over the usual. */
const BURST = {
	least: 10,
	times: 3
};
function peakWords({ connects, connectsPeak, length: ms }) {
	const usual = ms > 0 ? 1e3 * connects / ms : 0;
	return connectsPeak >= BURST.least && connectsPeak > BURST.times * usual ? `, peak ${integer(connectsPeak)}` : "";
}
function failedWords$1({ failed: { connects, requests } }) {
	const words = [...connects > 0 ? [counted(connects, "connect")] : [], ...requests > 0 ? [`${integer(requests)} REST`] : []];
	return words.length === 0 ? "0" : words.join(", ");
}

// src/report/markdown/figures-fold.ts
/** By this a section of figures is known, which is left out first where a comment is too long. */
const FIGURES_TITLE = "All figures";
/** Kinds of time, each with its baseline below it; phases. */
const MOST$2 = {
	times: 12,
	phases: 8
};
/** Every quantile of every kind of time, and what each phase was like. Folded; empty where nothing was measured. */
function figuresDetails(verdict) {
	const { figures } = verdict;
	if (figures === void 0) return [];
	const filled = [
		timesTable(figures, verdict),
		phasesTable(figures),
		sentencesOf(figures)
	].filter((block) => block.length > 0);
	if (filled.length === 0) return [];
	const finding = figuresFinding(verdict);
	const title = finding === "" ? FIGURES_TITLE : `${FIGURES_TITLE}: ${finding}`;
	return details(title, filled.flatMap((block, i) => i === 0 ? block : ["", ...block]));
}
function timesTable({ times }, verdict) {
	const shown = times.slice(0, MOST$2.times).flatMap((row) => timeCells(row, verdict.paired !== void 0, MARKDOWN));
	if (shown.length === 0) return [];
	const more = times.length - MOST$2.times;
	const rest = more > 0 ? [`And ${more} more kinds of time, in verdict.json.`] : [];
	return [
		...cutTable(TIMES_HEAD, "lrrrrrrr", shown.map(strongP99), shown.length),
		"",
		[timesNote(verdict), ...rest].join(" ")
	];
}
/** The figure that is looked for, of this run and of those before. */
function strongP99(cells) {
	return cells.map((cell, i) => TIMES_HEAD[i] === "p99" && cell !== "–" ? `**${cell}**` : cell);
}
function phasesTable(figures) {
	const { phases = [] } = figures;
	const named = severalGroups(figures);
	const rows = phases.map((row) => phaseCells(row, named, MARKDOWN));
	return cutTable(PHASES_HEAD, "lrrrrrr", rows, MOST$2.phases);
}
function sentencesOf(figures) {
	const sentences = figureSentences(figures, MARKDOWN);
	return sentences.length === 0 ? [] : [bindUnits(sentences.map(([label, words]) => `${label}: ${words}.`).join(" "))];
}

// src/report/words/drifted.ts
/** Rows whose newest runs left their frozen reference. */
function drifted({ drift = [] }) {
	return drift.filter(({ verdict }) => verdict === "drift");
}
/** What the reference is: `oldest 10 runs`, `10 runs up to v1.4.0`, `10 runs since the acceptance`. */
function referenceWords({ from, tag, referenceRuns }, sink) {
	const runs = counted(referenceRuns, "run");
	if (from === "accepted") return `${runs} since the acceptance`;
	return from === "tag" ? `${runs} up to ${sink.name(tag ?? "a tag")}` : `oldest ${runs}`;
}
/** That nothing crept, with the nearest figure; null where something did, or no reference is there. */
function steadySentence({ drift = [] }, sink) {
	const nearest = [...drift].sort((a, b) => b.recent / b.limit - a.recent / a.limit)[0];
	if (nearest === void 0 || drift.some(({ verdict }) => verdict === "drift")) return null;
	const { name, recent, recentRuns, reference, limit, unit } = nearest;
	const many = drift.length > 1 ? ` of ${integer(drift.length)} rows, nearest` : "";
	const against = `${figure(reference, unit)} in the ${referenceWords(nearest, sink)}`;
	return `none${many === "" ? ":" : `${many}:`} ${sink.name(name)} ${figure(recent, unit)} in the newest ${counted(recentRuns, "run")}, ${against}; limit ${figure(limit, unit)}`;
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
const LARGEST = 0xe8d4a51000;
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
	return rows.length === 0 ? "no drift" : `${counted(rows.length, "row")} drifted`;
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
		`${figure(reference, unit)}, ${referenceWords(row, MARKDOWN)}`,
		`**${figure(recent, unit)}**, ${counted(recentRuns, "run")}`,
		change(row.change),
		figure(limit, unit)
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
	if (past.length < FEWEST || !all.every((value) => value >= 0 && value < LARGEST)) return [];
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
		...[...others, lastSentence(verdict)].filter((text) => text !== "").map((text) => MARKDOWN.prose(text))
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

// src/report/markdown/plan-texts.ts
/** Characters of a plan's description that are shown. */
const LONGEST$1 = 300;
/** Links that are shown. */
const MOST$1 = 8;
/** Characters of one. */
const LONGEST_LINK = 300;
/** What the plan says that it is for: no markup in it acts. Empty where it says nothing. */
function descriptionLine({ plan }) {
	const words = plan.description === void 0 ? "" : escapeMarkdown(plan.description, LONGEST$1);
	return words === "" ? [] : [words];
}
/** The plan's own documents: `**Links of the plan**: gateway · rollback`. Empty where it names none. */
function linksLine(verdict, repository) {
	const links = Object.entries(verdict.plan.links ?? {});
	if (links.length === 0) return [];
	const foreign = verdict.notices.some(({ code }) => code === "advisory");
	const shown = links.slice(0, MOST$1).map(([name, to]) => linkOf(name, to, foreign ? () => null : (path) => addressOf(path, verdict, repository)));
	const more = links.length > MOST$1 ? [`and ${links.length - MOST$1} more, in the plan`] : [];
	return [`**Links of the plan**: ${[...shown, ...more].join(" · ")}`];
}
/** A link where it can be one, else its text. */
function linkOf(name, to, address) {
	const url = address(to);
	return url === null ? `${MARKDOWN.name(name)}: ${codeSpan(to)}` : `[${MARKDOWN.name(name)}](${url})`;
}
/** https, without userinfo; or a path below the root of the repository. Characters that end no link. */
const HTTPS = /^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w.~/?#=&%+-]*)?$/;
const PATH = /^[\w.~#-][\w.~/#-]*$/;
/** Null: it can be no link. A path with a step up could leave the repository. */
function addressOf(to, verdict, repository) {
	if (to.length > LONGEST_LINK) return null;
	if (HTTPS.test(to)) return to;
	if (!PATH.test(to) || to.split("/").includes("..")) return null;
	return repository === null ? to : fileUrl(repository, verdict, to);
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
	const rows = compared(verdict) ? gateGroups(verdict).key : [];
	return cutTable(gateHead(verdict), "llrrrr", rows.map((row) => gateCells(row, verdict.paired !== void 0, false)), room.key);
}
function gateCells(row, paired, selectors) {
	const name = MARKDOWN.name(row.name);
	const spreadWords = row.spread === null ? "" : ` ${spread(row.spread)}`;
	const actual = measuredWords(row, unitOf(row));
	const judged = row.verdict !== "not_judged" && row.verdict !== "no_baseline" && row.actual !== null;
	return [
		verdictCell(row.verdict),
		selectors ? `${name}: ${MARKDOWN.code(`${row.selector}, ${row.stat}`)}` : name,
		row.baseline === null ? "–" : `${figure(row.baseline, unitOf(row))}${spreadWords}, ${paired ? counted(row.runs, "pair") : `N${"\xA0"}${integer(row.runs)}`}`,
		`${judged ? `**${actual}**` : actual}, n${"\xA0"}${samples(row)}`,
		changeWords(row),
		limitWords(row)
	];
}
/** Rows that block nobody, folded. */
function otherDetails(verdict, room) {
	const { key, normal } = gateGroups(verdict);
	const rows = compared(verdict) ? normal : [...key, ...normal];
	if (rows.length === 0) return [];
	const table = room.other > 0 ? rowsTable(rows, verdict, room.other) : ["Their figures are in verdict.json."];
	return details(gateTitle(rows, compared(verdict)), table);
}
/** Of rows that were compared with nothing, only what was measured. */
function rowsTable(rows, verdict, most) {
	if (compared(verdict) || rows.some((row) => row.verdict !== "no_baseline")) {
		const cells = rows.map((row) => gateCells(row, verdict.paired !== void 0, true));
		return cutTable(gateHead(verdict), "llrrrr", cells, most);
	}
	const cells = rows.map((row) => [
		MARKDOWN.name(row.name),
		MARKDOWN.code(`${row.selector}, ${row.stat}`),
		`${figure(row.actual, unitOf(row))}, n${"\xA0"}${samples(row)}`
	]);
	return cutTable([
		"Row",
		"Gated figure",
		capital(runsHead(verdict))
	], "llr", cells, most);
}
function gateTitle(rows, wasCompared) {
	if (!wasCompared) {
		const why = rows.some(({ code }) => code === "unusable_history") ? "no stored run can be compared with" : "nothing stored to compare with";
		return `${counted(rows.length, "gated figure")}, ${why}`;
	}
	const counts = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const { word } = rowWord(row.verdict);
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const words = [...counts].map(([word, n]) => `${n} ${word}`);
	const unchanged = counts.size === 1 && counts.has("same");
	return `${counted(rows.length, "other row")}, ${unchanged ? "unchanged" : words.join(", ")}`;
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
/** A socket that waits this long, in ms, for the answer to its close is given up (design.md, section 4). */
const CLOSE_DEADLINE = 2e3;

// src/report/words/closes.ts
const SIDES = {
	service: "the service",
	proxy: "a proxy",
	plan: "this plan",
	generator: "the generator"
};
const HOW = {
	fin: "FIN without a close frame",
	rst: "broke without a close frame, as by RST",
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
	const reasons = tally(group.flatMap((close) => close.reason && close.how === "frame" ? [[close.reason, close.count]] : []));
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
	return Object.hasOwn(SIDES, side) && SIDES[side] || "an unknown side";
}
/** How it ended, where that is not a close frame of the other side's or of the plan's; else empty. */
function howWords({ how, side }) {
	if (how === "frame" && side === "generator") return "for what is no WebSocket frame (RFC 6455, 5.2)";
	return Object.hasOwn(HOW, how) && HOW[how] || "";
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
	const words = [howWords(row), reasonWords(row, sink)].filter((word) => word !== "").join(", ");
	return `${codeWords(row.code, sink)} by ${sideWords(row.side)}${words === "" ? "" : ` (${words})`}`;
}

// src/report/words/unplanned-closes.ts
/** The kind of a row in the stored runs; undefined where nothing is known of it. */
function storedOf(row, stored) {
	return stored?.kinds.find(({ code, side, how, feed }) => code === row.code && side === row.side && how === row.how && feed === row.feed);
}
/** `24`, `0 in all 10`, `1, in 6 of 10`: median of the stored runs, and in how many it was seen if not in all. */
function storedWords({ median, seen }, runs) {
	if (seen === 0) return runs === 1 ? "0" : `0 in all ${integer(runs)}`;
	const shown = figure(median, "count");
	return seen === runs ? shown : `${shown}, in ${integer(seen)} of ${integer(runs)}`;
}
/** What nobody planned, for the strip of a run: `1011: 17, 1006: 2`. Empty: nothing. */
function unplannedShort(closes, sink) {
	return [...unplanned(closes)].slice(0, MOST_SHORT).map(([code, { count }]) => `${shortCode(code, sink)}: ${integer(count)}`).join(", ");
}
/** The same for a sentence: `17 with 1011 (0 in all 10 stored runs), 2 with 1006`. */
function unplannedWords(closes, stored, sink) {
	return [...unplanned(closes)].slice(0, MOST_SHORT).map(([code, { count, rows }]) => {
		const before = isNew(rows, stored) ? ` (0 in ${counted(stored.runs, "stored run")})` : "";
		return `${integer(count)} with ${shortCode(code, sink)}${before}`;
	}).join(", ");
}
/** `1011 in none of 10 stored runs`: codes that nobody planned and none of them has. Empty: there is none. */
function newCodes(closes, stored, sink) {
	const shown = [...unplanned(closes)].filter(([, { rows }]) => isNew(rows, stored)).slice(0, MOST_SHORT).map(([code]) => shortCode(code, sink));
	return shown.length === 0 ? "" : `${shown.join(", ")} in none of ${counted(stored.runs, "stored run")}`;
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
	for (const row of closeRows(closes).filter((row) => !planned(row))) {
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
	const unended = sockets.unended > 0 ? `; no close was seen of ${counted(sockets.unended, "socket")}` : "";
	const subscribed = sockets.opened === 0 ? "" : `; ${isAsked(verdict) ? `${integer(sockets.subscribed)} of ${integer(sockets.opened)} subscribed, ` : ""}at most ${integer(sockets.peak)} open at once`;
	return `${counted(sockets.tried, "connect")}, ${failures}${subscribed}${unended}`;
}
/** Where nothing of `open` awaits an acknowledgement, each socket that opened counts as subscribed: that says nothing. */
function isAsked({ sockets, slos }) {
	const own = slos.filter(({ from }) => from === "default");
	return sockets?.subscribed !== sockets?.opened || !own.some(({ threshold }) => threshold.startsWith("ws_held")) || own.some(({ threshold }) => threshold.startsWith("ws_subscribed"));
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
	return `${counted(http.requests, "request")}, ${answered}, ${failed}${stepsWords(verdict)}`;
}
/** A step may fail by what its answer lacks, whatever its status: `; 20 of 20 login steps failed`. */
function stepsWords({ slos }) {
	const rows = slos.filter(({ threshold, from }) => from === "default" && threshold.startsWith("steps_failed"));
	const bad = rows.reduce((sum, row) => sum + (row.bad ?? 0), 0);
	const n = rows.reduce((sum, row) => sum + row.n, 0);
	return bad === 0 ? "" : `; ${integer(bad)} of ${counted(n, "step")} failed`;
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
function emptyWords(verdict, { where, others, incomplete }) {
	if (where === null) return "No baseline was asked for: `--baseline dir:PATH` compares and stores.";
	const beside = others === 0 ? "It holds no other series either." : `It holds ${counted(others, "other series", "other series")}: runs of another plan, load, profile, engine, environment or runner label are never compared with these.`;
	const torn = incomplete === void 0 ? "" : ` Of its ${counted(incomplete, "run")} none is whole.`;
	return `Looked in ${MARKDOWN.code(where)} for ${seriesSentence(verdict, MARKDOWN)}.${torn} ${beside}`;
}
function changedWords(verdict, { changed, where }) {
	const old = changed === void 0 ? "The stored runs of this plan had another load" : `The ${counted(changed.runs, "stored run")} of this plan (series ${MARKDOWN.code(changed.key)}) had another load`;
	const place = where === null ? "" : ` They stay readable in ${MARKDOWN.code(where)}.`;
	return `${old}; this one is ${seriesSentence(verdict, MARKDOWN)}.${place} What changes the load begins a new series; thresholds, gates and texts do not.`;
}

// src/report/markdown/sections.ts
/** The sockets' fate: connects, closes by code and side, REST beside them. */
function socketDetails(verdict, room) {
	const sockets = socketsSentence(verdict, MARKDOWN);
	const http = httpSentence(verdict, MARKDOWN);
	if (sockets === null && http === null) return [];
	const rows = closeRows(verdict.closes);
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
		howWords(row),
		reasonWords(row, MARKDOWN)
	];
	const before = storedOf(row, stored);
	return [
		strong(codeWords(row.code, MARKDOWN)),
		how.filter((word) => word !== "").join(", "),
		row.feed === null ? "no feed" : MARKDOWN.name(row.feed),
		strong(integer(row.count)),
		...stored === void 0 ? [] : [before === void 0 ? "–" : storedWords(before, stored.runs)],
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
	const generator = verdict.health === null ? null : `Generator ${generatorWords(verdict.health, verdict.lanes)}.`;
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
const MET_HEAD = ["SLO that is met", "Observed"];
/** More than one scenario has; what is met needs nobody. */
const MOST_MET = 24;
/** SLOs that are read without unfolding; those that are met and folded, see metDetails. */
function sloTable(verdict, room, docs) {
	const cells = sloRows(verdict).map((row) => sloCells(row, docs));
	return cutTable(SLO_HEAD, "llrrr", cells, room.slos);
}
function sloCells(row, docs) {
	const observed = measuredWords(row, row.unit);
	const share = row.beyond !== null && row.n > 0 ? ` (${percentage(row.beyond / row.n)})` : "";
	return [
		verdictCell(row.verdict),
		`${MARKDOWN.code(row.threshold)}${row.from === "default" ? `, ${linked("default", placeOfRow(row), docs)}` : ""}`,
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
/**
* Those that are met and stand in no other table, folded, a row each: the plan's own, then the defaults, since who asks for
* none should see what was looked at. Nobody needs them, so they are looked up, and count towards no limit of lines.
*/
function metDetails(verdict) {
	const met = verdict.slos.filter((row) => row.verdict === "met");
	const rows = [...compared(verdict) ? met.filter(({ from }) => from === "plan") : [], ...met.filter(({ from }) => from === "default")];
	if (rows.length === 0) return [];
	const cells = rows.map((row) => [`${MARKDOWN.code(row.threshold)}${row.from === "default" ? ", default" : ""}`, metFigure(row)]);
	return details(`SLOs: ${sloCount(verdict.slos)}`, cutTable(MET_HEAD, "lr", cells, MOST_MET));
}
/** `59.1 ms, n 8,214`; of a share both counts: `0 of 118 lives`. */
function metFigure(row) {
	return row.bad === void 0 ? `${figure(row.actual, row.unit)}, n${"\xA0"}${samples(row)}` : samples(row);
}

// src/report/markdown/what-next.ts
/** Steps where there is an order, alternatives where there is a choice; then the plan's own links. */
function nextSteps(verdict, linked, repository) {
	const links = linked ? linksLine(verdict, repository) : [];
	if (verdict.next.length === 0) return links;
	const choice = [
		"suspect",
		"no_baseline",
		"plan_changed"
	].includes(verdict.outcome);
	return [
		"**What to do next**",
		...verdict.next.slice(0, 3).map((step) => withCompareLink(MARKDOWN.prose(step), verdict, repository)).map((item, index) => choice ? `- ${item}` : `${index + 1}. ${item}`),
		...links.length === 0 ? [] : ["", ...links]
	];
}

// src/report/markdown/markdown.ts
/** A longer comment is not read. Figures, what is met and how it was decided are looked up, and come on top. */
const MOST_LINES = 59;
/** From generous to bare; the first that fits is used. The last always does. */
const ROOMS = [
	{
		slos: 8,
		key: 5,
		other: 8,
		closes: 6,
		generator: true,
		history: true,
		texts: true
	},
	{
		slos: 8,
		key: 5,
		other: 4,
		closes: 4,
		generator: true,
		history: true,
		texts: true
	},
	{
		slos: 8,
		key: 5,
		other: 8,
		closes: 6,
		generator: true,
		history: false,
		texts: true
	},
	{
		slos: 5,
		key: 4,
		other: 3,
		closes: 4,
		generator: true,
		history: false,
		texts: true
	},
	{
		slos: 4,
		key: 3,
		other: 2,
		closes: 3,
		generator: false,
		history: false,
		texts: true
	},
	{
		slos: 3,
		key: 3,
		other: 0,
		closes: 1,
		generator: false,
		history: false,
		texts: false
	}
];
/**
* The verdict as a comment on a pull request (GitHub Flavored Markdown): under 60 lines and six columns. Begins with
* the marker by which the comment is found again; ends with a line end.
*/
function markdownReport(measured, extra) {
	const verdict = withoutEmptyRows(measured);
	const figures = figuresDetails(verdict);
	const decided = decidedDetails(verdict, extra.docs ?? null);
	const met = metDetails(verdict);
	const comments = ROOMS.map((room) => comment(verdict, extra, room, {
		figures,
		decided,
		met
	}));
	const most = MOST_LINES + figures.length + decided.length + met.length;
	return `${(comments.find((lines) => lines.length <= most) ?? comments[comments.length - 1]).join("\n")}\n`;
}
function comment(verdict, extra, room, { figures, decided, met }) {
	const name = MARKDOWN.name(verdict.plan.name || verdict.plan.file);
	return [
		commentMarker(verdict.plan),
		`### Socketgate · ${name}: ${headingOf(verdict).markdown}`,
		...preface(verdict, room),
		...lead(verdict),
		...section(basePlanLines(verdict)),
		...section(differenceTable(verdict)),
		...visibleTables(verdict, room, extra.docs).flatMap(section),
		...section(nextSteps(verdict, room.texts, repositoryOf(extra.runUrl))),
		...section(comparableLine(verdict)),
		...section(exitLine(verdict, extra.docs)),
		"",
		...answerDetails(verdict),
		...baselineDetails(verdict),
		...otherDetails(verdict, room),
		...met,
		...socketDetails(verdict, room),
		...figures,
		...generatorDetails(verdict, room),
		...decided,
		...historyDetails(verdict, room),
		...reproduceDetails(verdict, extra.reproduce),
		"",
		footer(verdict, extra)
	];
}
/**
* The hidden first line of a comment. Two plans of one name, or one plan under two profiles, in two environments or jobs
* of different keys, have comments of their own. Characters that could end an HTML comment are percent-encoded.
*/
function commentMarker({ file, profile, environment = null, key }) {
	const encode = (text) => [...clean(text, 240)].map((character) => /[\w./-]/.test(character) ? character : percent(character)).join("");
	const of = environment === null ? "" : ` environment=${encode(environment)}`;
	const job = key === void 0 ? "" : ` key=${encode(key)}`;
	return `<!-- socketgate plan=${encode(file)} profile=${encode(profile)}${of}${job} -->`;
}
const percent = (character) => encodeURIComponent(character).replace(/[!'()*~]/g, hex);
const hex = (character) => `%${character.codePointAt(0).toString(16).toUpperCase()}`;
/**
* What stands under the heading, in the first section, which nothing shortens: of a verdict that may be anybody's word that
* it is, and then nothing that the same could continue; else what the plan is for.
*/
function preface(verdict, room) {
	const advisory = verdict.notices.find(isAdvisory);
	if (advisory !== void 0) return [MARKDOWN.prose(advisory.message)];
	return room.texts ? descriptionLine(verdict) : [];
}
const isAdvisory = ({ code }) => code === "advisory";
const section = (lines) => lines.length === 0 ? [] : ["", ...lines];
/** Rows that are read without unfolding anything; what nobody asked about ends the first table. */
function visibleTables(verdict, room, docs = null) {
	const gates = keyTable(verdict, room);
	const slos = sloTable(verdict, room, docs);
	const [first = [], ...rest] = [
		...slosFirst(verdict) ? [slos, gates] : [gates, slos],
		failedTable(verdict, room),
		stepsTable(verdict)
	].filter((table) => table.length > 0);
	return [
		first,
		openLine(verdict),
		seenLine(verdict),
		...rest
	];
}
/** Why rows of the tables were not judged, once each. */
function openLine(verdict) {
	const words = whyOpen(verdict, MARKDOWN);
	return words.length === 0 ? [] : [words.map((text) => MARKDOWN.prose(text)).join(" ")];
}
function seenLine(verdict) {
	const seen = alsoSeen(verdict, MARKDOWN);
	return seen.length === 0 ? [] : [`**Also seen**: ${seen.join(" · ")}`];
}
function exitLine(verdict, docs = null) {
	const reason = exitReason(verdict);
	const exit = reason === "" ? [] : [`Exit code ${verdict.exit}: ${MARKDOWN.prose(reason)}.`];
	const told = comparableLine(verdict).length > 0;
	const first = verdict.notices.find(isAdvisory);
	const untold = verdict.notices.filter((notice) => notice !== first && !(told && comparableNotice(notice)));
	const notices = noticeWords(untold, 3).map((words) => `Note: ${MARKDOWN.prose(words)}`);
	const { outcome } = verdict;
	const lines = [
		...exit,
		...outcome === "pass" ? [] : [meaningOf(outcome, docs)],
		...notices
	];
	return lines.length === 0 ? [] : [lines.join(" ")];
}
/** Where somebody reads what it means: on its page, else in a terminal. */
function meaningOf(outcome, docs) {
	const what = `What ${MARKDOWN.code(outcome)} means`;
	if (docs === null) return `${what}: ${MARKDOWN.code(`socketgate explain ${outcome}`)}.`;
	return `${linked(what, placeOfOutcome(outcome), docs)}.`;
}
/** Earlier attempts that a comment tells. */
const MOST_ATTEMPTS = 5;
/** What it is of, and where more stands. */
function footer(verdict, extra) {
	const repository = repositoryOf(extra.runUrl);
	return `<sub>${[
		runLink(extra.runUrl ?? null),
		attemptWords(verdict, MOST_ATTEMPTS),
		...sourceWords(verdict, MARKDOWN).map((words) => withCompareLink(words, verdict, repository)),
		verdict.plan.profile === "" ? null : `${MARKDOWN.name(verdict.plan.profile)} profile`,
		verdict.plan.key === void 0 ? null : `key ${MARKDOWN.name(verdict.plan.key)}`,
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

// src/app/ending.ts
/** The exit code: a run stopped by SIGTERM says so with 143, whatever the verdict's 130 for SIGINT (128 + signal). */
function exitCode(exit, signal) {
	return exit === 130 && signal.aborted && signal.reason === "SIGTERM" ? 143 : exit;
}

// src/model/record/foreign.ts
/** Series of summary files have an engine of their own, so that they never meet runs that were watched. */
const FOREIGN_ENGINE = "k6-summary";
/** Whether a record was made of a summary file: no completeness, no slices, no sockets, no closes. */
function isForeign({ series }) {
	return series.engine === FOREIGN_ENGINE;
}

// src/judge/facts.ts
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
			...jobKey === void 0 ? {} : { key: jobKey },
			...planTexts(load)
		},
		provenance,
		...load.reduced === void 0 ? {} : { reduced: load.reduced },
		...buildsOf(record),
		...record.lanes === void 0 ? {} : { lanes: record.lanes },
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
/** What the plan says of itself beside its name. */
function planTexts({ plan: { description, links } }) {
	return {
		...description === void 0 ? {} : { description },
		...Object.keys(links).length === 0 ? {} : { links }
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

// src/judge/outcome.ts
/**
* A profile's `fail_on` replaces what the plan's mode adds; the caller's mode and `fail_on` replace both: no plan takes back
* what the workflow that runs it says.
*/
function strictnessOf(plan, caller = {}) {
	const mode = caller.mode ?? plan.mode;
	const profile = caller.mode === void 0 ? plan.failOn : void 0;
	const words = caller.failOn ?? profile ?? MODE_FAILS[mode] ?? [];
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
* fails, or is in `failOn`, or fails as one that is, with that reason's code.
*/
function decide(found, failOn) {
	const reasons = unique(found).toSorted((a, b) => byPrecedence(a.outcome, b.outcome));
	const outcome = reasons[0]?.outcome ?? "pass";
	const failing = failingOf(reasons, failOn)?.reason;
	return {
		outcome,
		exitCode: outcomeRow(outcome).exit,
		fails: failing !== void 0,
		exit: failing === void 0 ? 0 : failingExit(failing.outcome),
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

// src/judge/failed.ts
/** A plan may hold many problems; this many are reasons of their own. */
const MOST_REASONS$1 = 50;
/** The verdict on a run that could not go on: no rows, nothing measured, and why. */
function verdictOfFailure(failure, facts) {
	const { load } = facts;
	const { steps = [], lastAnswer } = failure.passed;
	const reasons = reasonsOf(failure, facts.file);
	const { mode, failOn } = strictnessOf(load ?? { mode: "warn" }, facts);
	return {
		version: 1,
		...decide(reasons, failOn),
		mode,
		failOn,
		sentence: sentenceOf(failure, reasons),
		next: failure.next.length > 0 ? failure.next : [nextOf(failure.outcome, facts.reader)],
		plan: {
			name: (load?.plan.name ?? facts.name) || stem(facts.file),
			file: facts.file,
			profile: load?.profile ?? facts.profile ?? "full",
			environment: load?.work.environment ?? facts.environment ?? null,
			...keyOf(load?.jobKey ?? facts.jobKey),
			...load && planTexts(load)
		},
		...NOTHING,
		...steps.length === 0 ? {} : { steps: [...steps, NOT_STARTED] },
		...lastAnswer === void 0 ? {} : { lastAnswer },
		timeline: load?.timeline ?? {}
	};
}
function keyOf(jobKey) {
	return jobKey === void 0 ? {} : { key: jobKey };
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
function reasonsOf({ outcome, code, message, problems, passed }, file) {
	const { line } = passed;
	if (problems.length === 0) return [{
		outcome,
		code,
		message,
		...line !== void 0 && {
			file,
			line
		}
	}];
	return problems.slice(0, MOST_REASONS$1).map((problem) => ({
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
function sentenceOf({ outcome, message, problems }, [first]) {
	if (problems.length === 0 || first === void 0) return message;
	if (problems.length === 1) return first.message;
	return `The ${outcome === "policy" ? "policy file" : "plan"} has ${counted(problems.length, "problem")}, the first: ${first.message}`;
}
/** `orders-feed` of `plans/orders-feed.yaml`: what the plan would be called, had it been read. */
function stem(file) {
	return file.split("/").at(-1).replace(/\.[^.]+$/, "") || file;
}

// src/ports.ts
/** A damaged record, a folder that cannot be read or written: outcome `store`. */
var StoreError = class extends Error {};
/** Others wrote all the time, until the deadline: nothing is wrong with the store, and what was to be added is not. */
var Contended = class extends StoreError {};

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
function finish$1(lines) {
	return `${lines.map((line) => line.replaceAll("\xA0", " ").replaceAll("##[", "##(").replace(/^(\s*)::/, "$1|:").trimEnd()).join("\n")}\n`;
}

// src/report/terminal/exit.ts
/**
* The exit code that is given, why, and where a reader without a browser finds what the outcome means:
* `0 (target, code 40, is not in fail_on; mode warn); what it means: socketgate explain target`. Of a pass nobody asks.
*/
function exitWords(ended) {
	const reason = TERMINAL.prose(exitReason(ended));
	const meaning = ended.outcome === "pass" ? "" : `; what it means: socketgate explain ${ended.outcome}`;
	return `${ended.exit}${reason === "" ? "" : ` (${reason})`}${meaning}`;
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
function numbered(items, look) {
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

// src/report/verbs/failure.ts
/** More problems than this help nobody mend the first. */
const MOST = 50;
/** A failure's message may list grants and addresses; it is longer than a name. */
const LONGEST = 2e3;
/**
* Why the run cannot go on: of a plan or a policy file every problem with its place, else the message; then the exit code that is given. It
* is that of the verdict, where there is one; else the outcome's own.
*/
function failureReport(failure, look, verdict) {
	const { tone, terminal } = headingOfOutcome(failure.outcome);
	const title = (text) => paint(typeset(`${MARKS[tone]} ${text}`, look), tone === "fail" ? "fail" : "doubt", look);
	const ends = `Exit ${verdict === void 0 ? outright(failure.outcome) : exitWords(verdict)}`;
	const what = failure.outcome.toUpperCase();
	const problems = failure.problems.slice(0, MOST).flatMap((problem) => {
		const place = `${TERMINAL.name(problem.file)}:${problem.line}:${problem.column}`;
		const within = problem.path === "" ? "" : ` in ${TERMINAL.name(problem.path)}`;
		return [title(`${what}: ${place}${within}`), ...message(problem.message, look)];
	});
	const more = failure.problems.length - MOST;
	const body = problems.length > 0 ? [
		...problems,
		...more > 0 ? [`  and ${counted(more, "more problem")}`] : [],
		"",
		...paragraph(bindUnits(`${counted(failure.problems.length, "problem")}. ${ends}`), 0, look)
	] : [
		title(terminal),
		...[failure.message, ...failure.next].flatMap((text) => message(text, look)),
		...paragraph(bindUnits(ends), 2, look)
	];
	return finish$1(body);
}
/** Of a command that gives no verdict: it fails whatever the outcome. */
function outright(outcome) {
	return `${outcomeRow(outcome).exit}. What it means: socketgate explain ${outcome}`;
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
/** As tellFailure; what was thrown becomes a verdict, whose exit is told. What the facts say is not redacted. */
function tellAsVerdict(error, facts, { stderr, env, redactor }) {
	const failure = redactedFailure(failureOf(error), redactor);
	const verdict = verdictOfFailure(failure, facts);
	stderr.write(failureReport(failure, lookOf(stderr, env), verdict));
	return verdict;
}
/** The outcome of whatever was thrown: ours where it is not a Failure. */
function failureOf(error) {
	if (error instanceof Failure) return error;
	if (error instanceof StoreError) return new Failure("store", error.message);
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	return new Failure("internal", stack);
}

// src/model/verdict/advice.ts
/** Brings every job of an attempt once more, as a green one has to (attempts.md): “Re-run failed jobs” brings fewer. */
const RERUN_ALL = "“Re-run all jobs” of this workflow run";

// src/judge/attempts/jobs.ts
/** Runs of one verdict that are told one by one, as many as a check run's id holds; side by side there may be more. */
const MOST_RECORDS = 9;
/** What this step says of the commit by itself, as its check run tells it to others. */
function saidBy(verdict, { run, own: id }) {
	const own = verdict.runs.flatMap(({ evidence }) => evidence ?? []);
	const records = [.../* @__PURE__ */ new Set([...verdict.pooled?.records ?? [], ...own])];
	const told = own.length === verdict.runs.length && records.length <= MOST_RECORDS;
	const { outcome, fails } = verdict;
	return {
		id: id ?? Number.MAX_SAFE_INTEGER,
		run,
		outcome,
		fails,
		records: told ? records : null
	};
}
/** Those that no later one has taken up: a later one that judged all that an earlier one judged stands in its place. */
function standing$1(said) {
	return said.filter((one) => !said.some((other) => other.id > one.id && covers(other, one)));
}
/** A verdict without records, such as a wrong plan, is taken up by nobody. */
function covers(later, { records: earlier }) {
	const { records, outcome } = later;
	if (outcome === null || earlier === null || earlier.length === 0) return false;
	return records !== null && earlier.every((record) => records.includes(record));
}
/** A fail weighs more than what fails nothing; then the order of outcomes decides. */
function isWorse(a, b) {
	if (a.outcome === null || b.outcome === null) return false;
	return a.fails === b.fails ? byPrecedence(a.outcome, b.outcome) < 0 : a.fails;
}
/** The worst of the other jobs of this attempt, where it is worse than this one and still stands; else null. */
function worseJob(mine, others) {
	return standing$1([...others, mine]).filter((one) => one !== mine && isWorse(one, mine)).toSorted((a, b) => isWorse(a, b) ? -1 : 1)[0] ?? null;
}
/** Whether a later check run of this attempt says something better, and has not judged what this one did. */
function isHidden(mine, others) {
	return others.some((other) => other.id > mine.id && isWorse(mine, other) && !covers(other, mine));
}

// src/judge/attempts/in-a-row.ts
/** What is found broken by one attempt is not mended by the next: some services fail now and then. */
const RED = /* @__PURE__ */ new Set([
	"slo",
	"target",
	"regression"
]);
/** All SLOs were met; that there is nothing to compare with is nothing against that. */
const CLEAN = /* @__PURE__ */ new Set([
	"pass",
	"no_baseline",
	"plan_changed"
]);
/** So many attempts in a row have to pass after one that was red. */
const ENOUGH = 2;
/** What is found in figures, which may be judged anew with others. */
const DIVERGED = /* @__PURE__ */ new Set(["regression", "suspect"]);
/** Red by what it failed alone: by its base's plan, since another event, which has no base, does not lift that; by one run, where that is to fail. */
const RED_WHERE_IT_FAILS = /* @__PURE__ */ new Set(["plan_changed", "suspect"]);
/** Whether it found the service broken, or diverged. */
function isRed({ outcome, fails }) {
	return RED.has(outcome) || RED_WHERE_IT_FAILS.has(outcome) && fails;
}
/** Whether a job passed, so that its attempt may be one of two in a row. */
function isClean({ outcome, fails }) {
	return CLEAN.has(outcome) && !fails;
}
/** The attempts before this one, the oldest first. */
function earlierAttempts({ run, own, said }) {
	const before = said.filter((one) => !isOf(one, run) && (own === null || one.id < own));
	return before.filter((one, i) => before.findIndex((other) => isOf(other, one.run)) === i).map((first) => {
		const jobs = standing$1(before.filter((one) => isOf(one, first.run)));
		const worst = worstOf(jobs);
		return {
			run: first.run,
			outcome: worst?.outcome ?? null,
			fails: worst?.fails ?? false,
			red: jobs.some(isRed),
			...evidenceOf(jobs)
		};
	});
}
const isOf = (said, { id, attempt }) => said.run.id === id && said.run.attempt === attempt;
function evidenceOf(jobs) {
	const told = jobs.flatMap(({ records }) => records === null ? [] : [records]);
	const records = told.length === jobs.length ? told.flat() : null;
	return {
		clean: jobs.every(isClean),
		jobs: jobs.length,
		records
	};
}
/** A job that was red decides; else one that said nothing, since it may have been stopped on its way to it; null. */
function worstOf(jobs) {
	const first = (of) => of.toSorted((a, b) => byPrecedence(a.outcome, b.outcome) || Number(b.fails) - Number(a.fails))[0] ?? null;
	return first(jobs.filter(isRed)) ?? (jobs.some(({ outcome }) => outcome === null) ? null : first(jobs));
}
/**
* The newest red attempt that is open; null: there is none. Whatever ends without a verdict breaks the row: what was about to
* be red may have been stopped.
*/
function openRed(attempts) {
	let open = null;
	const seen = /* @__PURE__ */ new Set();
	for (const attempt of attempts) {
		if (attempt.red) open = {
			red: graver(open?.red, attempt),
			passed: 0,
			seen
		};
		else if (open !== null) open = {
			...open,
			passed: passes(attempt, open) ? open.passed + 1 : 0
		};
		for (const record of attempt.records ?? []) seen.add(record);
		if (open !== null && (open.passed >= ENOUGH || weighs(attempt, open))) open = null;
	}
	return open;
}
/**
* Whether a divergence was judged anew on all that it had been found in, and passed: then the figures decide, and no count of
* attempts. An SLO is judged on each attempt alone.
*/
function weighs({ clean, records }, { red }) {
	const found = red.records ?? [];
	if (!DIVERGED.has(red.outcome) || !clean || records === null || found.length === 0) return false;
	return found.every((record) => records.includes(record));
}
/** A divergence that is found later does not take the place of what was found broken: that has no figures to lift it. */
function graver(before, now) {
	return before !== void 0 && !DIVERGED.has(before.outcome) && DIVERGED.has(now.outcome) ? before : now;
}
/** As many jobs as the red one had passed, of which none judged only what was judged before. */
function passes({ clean, jobs, records }, { red, seen }) {
	const judgedAnew = records === null || records.length === 0 || records.some((record) => !seen.has(record));
	return clean && jobs >= red.jobs && judgedAnew;
}

// src/judge/attempts/stand.ts
/**
* A verdict beside what other jobs and attempts said of its commit: of several jobs of one attempt the worse stands, and
* after a red attempt the commit passes once two attempts in a row do, or, where a divergence was judged on all that it had
* been found in, once that passes.
*/
function stand(verdict, known) {
	const said = saidBy(verdict, known);
	const others = known.said.filter((one) => isOf(one, known.run));
	const earlier = earlierAttempts(known);
	const open = openRed(earlier);
	const worse = worseJob(said, others);
	const told = withReasons(verdict, [...worse === null ? [] : [jobReason(worse)], ...isSettled(verdict, open) || worse !== null && isSettled(worse, open) ? [] : attemptReasons(known, open, standing$1([...others, said]))], [worse, open?.red].flatMap((one) => one?.fails && one.outcome ? [failsAs(one.outcome)] : []));
	return {
		verdict: known.run.attempt === 1 && earlier.length === 0 ? told : {
			...told,
			attempts: toldAttempts(known.run, earlier)
		},
		said,
		hidden: isHidden(said, others)
	};
}
function toldAttempts(run, earlier) {
	return {
		run,
		earlier: earlier.slice(-10).map(({ run, outcome }) => ({
			run,
			outcome
		}))
	};
}
function jobReason({ outcome }) {
	return {
		outcome,
		code: "other_job",
		message: `another job of this workflow run came to ${outcome} under the same name, and the worse verdict stands`
	};
}
/** What is red, or fails whatever the mode says, needs no further reason; a divergence only where nothing else was found broken. */
function isSettled({ outcome, fails }, open) {
	if (DIVERGED.has(outcome)) return fails && (open === null || DIVERGED.has(open.red.outcome));
	return outcome !== null && (isRed({
		outcome,
		fails
	}) || outcomeRow(outcome).always);
}
/** @param jobs those of this attempt that stand, this one last. */
function attemptReasons({ run, unknown }, open, jobs) {
	if (open !== null) {
		const now = passes(evidenceOf(jobs), open);
		if (weighs(evidenceOf(jobs), open)) return [];
		return now && open.passed > 0 ? [] : [redReason(open.red, run, now)];
	}
	if (unknown === null) return [];
	return [{
		outcome: "inconclusive",
		code: "attempts_unknown",
		message: `this is attempt ${run.attempt} of its workflow run, and ${unknown}`,
		as: "slo"
	}];
}
function redReason(red, own, first) {
	const { id, attempt } = red.run;
	const who = id === own.id ? `attempt ${attempt}` : `workflow run ${id}${attempt > 1 ? `, attempt ${attempt},` : ""}`;
	const jobs = red.jobs > 1 ? `, each of ${red.jobs} jobs, as it was` : "";
	return {
		outcome: "inconclusive",
		code: "after_red",
		message: `${who} found this commit broken (${red.outcome}): it is green once two attempts in a row pass${jobs}${first ? ", and this is the first" : ""}`,
		as: failsAs(red.outcome)
	};
}
/** What fails by the base's plan fails here as what broke under it. */
function failsAs(outcome) {
	return outcome === "plan_changed" ? "slo" : outcome;
}
/** @param failing what failed other jobs and attempts: it fails here, too, whatever this job's mode is. */
function withReasons(verdict, reasons, failing) {
	if (reasons.length === 0) return verdict;
	const words = /* @__PURE__ */ new Set([...verdict.failOn, ...failing]);
	const failOn = FAIL_ON_WORDS.filter((word) => words.has(word));
	const decision = decide([...reasons, ...verdict.reasons], failOn);
	const [first] = decision.reasons;
	const told = {
		...verdict,
		...decision,
		failOn
	};
	const said = reasons.find((reason) => reason === first) ?? (first?.outcome === "skipped" ? reasons[0] : void 0);
	return said === void 0 ? told : {
		...told,
		...wordsOf(said, verdict)
	};
}
/** What this job found by itself is still said. */
function wordsOf({ code, message }, { sentence }) {
	return {
		sentence: `${`${message.charAt(0).toUpperCase()}${message.slice(1)}.`} By itself: ${sentence}`,
		next: [NEXT[code]]
	};
}
const NEXT = {
	other_job: "Give the jobs a `key` each, so that each has a check of its own; or let a last job judge the records of all of them.",
	after_red: `${RERUN_ALL} measures once more; a new commit begins anew.`,
	attempts_unknown: `Grant the permission, then ${RERUN_ALL}; a new commit begins anew.`
};

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

// src/files/whole.ts
/**
* Writes a file that is whole or, where the disk is full or the process ends, as it was before. A link in its place is
* replaced, and never written through.
*
* Throws what the system throws.
*/
async function writeWhole(path, content) {
	const aside = join(dirname(path), `.${randomUUID()}.tmp`);
	try {
		await writeFile(aside, content, {
			flag: "wx",
			flush: true
		});
		await rename(aside, path);
	} catch (error) {
		await rm(aside, { force: true });
		throw error;
	}
}

// src/app/results/results-folder.ts
/**
* Makes the folder and proves that it can be written, before any load starts. It is reached over no link of the
* checkout: a link that a change brings along would have files deleted and written where it leads.
*
* @throws {Failure} usage
*/
async function makeOut(path, cwd) {
	const full = resolve(cwd, path);
	const proof = join(full, `.socketgate-${process.pid}`);
	try {
		await refuseLinks(full, cwd);
		await makeFolder(full);
		await access(full, constants$1.W_OK);
		await writeFile(proof, "");
		await rm(proof);
		return full;
	} catch (error) {
		throw new Failure("usage", `--out ${printable(path)} cannot be written: ${reason(error)}`);
	}
}
/** Of links outside of the checkout only the last place counts: `/tmp` is one in places. */
async function refuseLinks(full, cwd) {
	const links = (await wayOf(full)).slice(0, -1);
	const here = (await wayOf(cwd)).at(-1);
	const checkout = await holderOf(here, ".git") ?? here;
	if ((await lstat(full).catch(() => null))?.isSymbolicLink() || links.some((link) => link.startsWith(checkout + sep))) throw new Error("results go through no symbolic link: remove it, or name another folder");
}
/** Records, as they are called in a folder of results. */
const RECORD_FILE = /^record(-\d+)?\.json$/;
/** Records of pairs, likewise. */
const PAIRED_FILE = /^(base|candidate)-\d+\.json$/;
const REPORT_FILE = /^(verdict\.json|report\.(md|html))$/;
/**
* Removes the results of an earlier run, where a run begins: of one that crashes nobody must find an older verdict.
*
* @param records whether its records go, too; `keep` where they are what is judged.
* @throws {Failure} usage
*/
async function clearResults(out, records = "replace") {
	const isOld = (name) => REPORT_FILE.test(name) || records === "replace" && (RECORD_FILE.test(name) || PAIRED_FILE.test(name));
	try {
		const old = (await readdir(out, { withFileTypes: true })).filter((entry) => isOld(entry.name) && !entry.isDirectory());
		for (const { name } of old) await rm(join(out, name), { force: true });
	} catch (error) {
		throw new Failure("usage", `the older results in ${printable(out)} cannot be removed: ${reason(error)}`);
	}
}
/** Writes the results, each of them whole or not at all. */
async function writeResults(out, files) {
	for (const [name, content] of Object.entries(files)) await writeWhole(join(out, name), content);
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
		return `the results could not be written to ${printable(results[0])}: ${reason(error)}`;
	}
}

// src/app/on-commit.ts
/** A verdict beside what other jobs and attempts said of its commit. */
const standing = stand;
/** Writes the reports anew on a verdict that stands otherwise than its run alone has it. Undefined: done; else why not. */
async function rewriteReports(verdict, out, extra) {
	return await writeAfterAll(out, reportsOf(verdict, extra));
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
* The repository on github.com from which the action itself came, and at which tag, branch or commit; null: it is called where
* it is installed, or came from a server of one's own, and from where that was done nobody here knows.
*/
function sourceOf({ GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "", GITHUB_SERVER_URL: server = "" }) {
	return REPOSITORY.test(repository) && REF.test(ref) && !ref.includes("..") && server === "https://github.com" ? {
		repository,
		ref
	} : null;
}
/** npm knows `github:` as github.com alone. */
function programOf(env) {
	const source = sourceOf(env);
	return source === null ? "socketgate" : `npx github:${source.repository}#${source.ref}`;
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

// src/text/own-fields.ts
/**
* Fields of a record or a verdict that hold nothing foreign: facts of the run (plan, series, provenance, timeline), words
* of our own tables, and names and tags that the plan itself shows. A secret that happens to be equal to one of them must
* not make all commits one, or take the key of a threshold apart. Whatever stands in no such field may be foreign.
*/
const OWN = /* @__PURE__ */ new Set([
	...[
		"plan",
		"series",
		"provenance",
		"timeline",
		"runs",
		"ended",
		"abortedOn",
		"health",
		"sockets",
		"http"
	],
	...[
		"stats",
		"measured",
		"deliveries",
		"opens",
		"shares",
		"held",
		"silences",
		"phases"
	],
	...[
		"times",
		"heartbeats",
		"commits"
	],
	...[
		"code",
		"side",
		"how",
		"scenario",
		"feed",
		"phase",
		"kind",
		"what",
		"fault"
	],
	...[
		"name",
		"threshold",
		"selector",
		"stat",
		"from",
		"operator",
		"unit",
		"of",
		"counts",
		"level",
		"channel"
	],
	...[
		"verdict",
		"outcome",
		"failOn",
		"mode",
		"step",
		"state",
		"target",
		"file"
	],
	...[
		"rule",
		"commit",
		"rows"
	]
]);
/** The same with every secret replaced by `***` in what may be foreign: sentences, reasons, builds, answers. */
function withoutForeignSecrets(told, redactor) {
	const redacted = redactor.value(told, OWN);
	return "builds" in told ? {
		...redacted,
		builds: redactor.value(told.builds)
	} : redacted;
}

// src/github/check/annotations.ts
/** GitHub shows ten of a kind and step; one is left to others. */
const MOST_ANNOTATIONS = 9;
/** Characters. GitHub's own limit is 255. */
const TITLE = 120;
const MESSAGE = 600;
/**
* What needs somebody, on the lines of the plan that say it; what needs somebody most comes first. `redact` sees each
* text whole: a secret that was cut could not be found any more.
*/
function annotationsOf(verdict, redact) {
	const rows = [...verdict.gates, ...verdict.slos].filter((row) => row.line > 0 && rowWord(row.verdict).tone !== "quiet").filter((row) => row.verdict !== "no_baseline" && row.verdict !== "not_judged").sort((a, b) => byWeight(a.verdict, b.verdict));
	return [
		...altered(verdict, redact),
		...mistakes(verdict, redact),
		...rows.map((row) => ofRow(verdict, row, redact))
	].slice(0, 9);
}
function ofRow(verdict, row, redact) {
	const { word } = rowWord(row.verdict);
	return {
		level: levelOf(verdict, row),
		file: verdict.plan.file,
		line: row.line,
		title: clean(`${word[0].toUpperCase()}${word.slice(1)}: ${redact(row.name)}`, TITLE),
		message: clean(redact(row.message), MESSAGE) || word
	};
}
function levelOf(verdict, row) {
	if (row.verdict === "indicative") return "notice";
	return row.verdict === "fail" && verdict.fails ? "failure" : "warning";
}
/** That the base's plan judges otherwise, on the plan as a whole: whichever line it is for, no row of the change says it. */
function altered({ outcome, base, plan, sentence, fails }, redact) {
	if (outcome !== "plan_changed" || base?.head === void 0) return [];
	const level = fails ? "failure" : "warning";
	const message = clean(redact(sentence), MESSAGE);
	return [{
		level,
		file: plan.file,
		line: 1,
		title: "The plan of the base judges otherwise",
		message
	}];
}
/** What is wrong with the plan, on its lines. */
function mistakes({ reasons }, redact) {
	return reasons.flatMap(({ code, message, file, line = 0, column }) => {
		if (code !== "plan" || file === void 0 || line < 1) return [];
		const title = "The plan is wrong";
		const text = redact(message.replace(`${file}:${line}:${column} `, ""));
		return [{
			level: "failure",
			file,
			line,
			title,
			message: clean(text, MESSAGE) || title
		}];
	});
}

// src/action/annotate.ts
/**
* Remarks on the plan's lines by the log of the job, for a verdict without a check run: one that has both would show each
* remark twice. Mode `observe` remarks only on what fails all the same, such as a wrong plan.
*/
function annotate(verdict, plan, toolkit) {
	if (verdict.mode === "observe" && !verdict.fails) return;
	for (const remark of annotationsOf(verdict, plan.redact)) {
		const file = inRepository(plan, remark.file);
		if (file !== null) toolkit.annotate({
			...remark,
			file: plan.redact(file)
		});
	}
}

// src/action/head.ts
/** What the plan is called, where it may be read: a check that is waited for has one name, whatever goes wrong. */
async function headIn(inputs, { context: { env } }) {
	try {
		const [{ checkPlanPlace }, { headOf }] = await Promise.all([import("./action-door-plan-place.js"), import("./action-door-head.js")]);
		await checkPlanPlace(inputs, env);
		return headOf((await readPlan(inputs.plan, inputs.cwd)).bytes);
	} catch {
		return {};
	}
}

// src/action/outputs.ts
/** GitHub keeps 1 MB of outputs a job, counted in UTF-16; verdict.json has what is cut here. */
const MOST_REASONS = 50;
const LONGEST_REASON = 1e3;
/** The outputs of one step. */
function outputsOf({ verdict, out, records, html, comment, signal }) {
	const at = (name) => out === null ? "" : join(out, name);
	const { provenance, baseline } = verdict;
	return {
		outcome: verdict.outcome,
		"exit-code": String(exitCode(verdict.exitCode, signal)),
		reasons: JSON.stringify(verdict.reasons.slice(0, MOST_REASONS).map(shown)),
		"evidence-complete": String(verdict.complete),
		"record-path": records.map(at).join("\n"),
		"verdict-path": at("verdict.json"),
		"report-path": at("report.md"),
		"html-path": html ? at("report.html") : "",
		comment,
		"baseline-written": String(baseline?.written ?? false),
		"k6-version": provenance?.engine.name === "k6" ? provenance.engine.version : ""
	};
}
/** Line ends stay where they are; nothing else in it steers what a later step prints. */
function shown({ outcome, code, message }) {
	const text = message.slice(0, 8 * LONGEST_REASON).split(/\r\n|[\n\r]/).map((line) => clean(line, LONGEST_REASON)).join("\n");
	return {
		outcome,
		code,
		message: text.length <= LONGEST_REASON ? text : `${text.slice(0, 999)}…`
	};
}

// src/action/own-docs.ts
/**
* Where the documents of this action are, in the version that runs: what they say holds for its verdicts, whatever later
* versions decide. Null: it came from nowhere that could be linked to, as `uses: ./` does.
*/
function ownDocs(env, version = VERSION) {
	const source = sourceOf(env);
	if (source === null) return null;
	const moves = source.ref === `v${version.split(".")[0]}`;
	return `https://github.com/${source.repository}/blob/${moves ? `v${version}` : source.ref}/docs`;
}

// src/action/finish.ts
/** Publishes what a command came to, gives the outputs, and fails the step where the verdict does. */
async function finish(done, inputs, step) {
	if (!("verdict" in done)) return finishMeasured(done, step);
	const { comment, verdict } = await publish(done.verdict, inputs, step);
	const unwritten = done.unwritten ?? (verdict === done.verdict ? void 0 : await rewriteReports(verdict, done.out, extraOf(inputs, step)));
	const { out, records } = unwritten === void 0 ? done : NOWHERE;
	conclude(verdict, {
		out,
		records,
		html: out !== null && await isThere(join(out, "report.html")),
		comment
	}, step);
	if (unwritten === void 0) return;
	step.toolkit.setFailed(step.context.redactor.text(unwritten));
}
function isThere(path) {
	return access(path).then(() => true, () => false);
}
/** As the command line's `measure`: a record that is not whole must not look like one that is. */
function finishMeasured({ record, out, records, exit }, { context, toolkit }) {
	toolkit.setOutput("record-path", records.map((name) => join(out, name)).join("\n"));
	toolkit.setOutput("evidence-complete", String(record.complete));
	toolkit.setOutput("exit-code", String(exitCode(exit, context.signal)));
	if (exit !== 0) toolkit.setFailed("the evidence is not whole: the log says why");
}
/** Whatever was thrown becomes a verdict, too: who looks at the pull request learns that nothing was measured. */
async function fail(error, inputs, step) {
	const { context, event } = step;
	const { plan = "", profile, environment, jobKey, mode, failOn } = inputs ?? {};
	const facts = {
		file: plan,
		reader: "action",
		...inputs && await headIn(inputs, step),
		...profile && { profile },
		...environment && { environment },
		...jobKey && { jobKey },
		...mode && { mode },
		...failOn && { failOn }
	};
	const failed = withoutForeignSecrets(tellAsVerdict(error, facts, context), context.redactor);
	const { comment, verdict } = inputs !== void 0 && plan !== "" && mayPublish(failed.outcome, event) ? await publish(failed, inputs, step) : {
		comment: "none",
		verdict: failed
	};
	conclude(verdict, {
		comment,
		...NOWHERE
	}, step);
}
/**
* An exception that nobody caught is told: what still runs may be about to publish. Of what was published only a check run
* that waits for its verdict is completed. Gives the exit code.
*/
async function crash(error, inputs, step) {
	const { plan = "", profile, environment, jobKey } = inputs ?? {};
	const facts = {
		file: plan,
		...given("profile", profile),
		...given("environment", environment)
	};
	const head = inputs && await headIn(inputs, step);
	const verdict = tellAsVerdict(error, {
		...facts,
		...given("jobKey", jobKey),
		...head
	}, step.context);
	conclude(verdict, {
		comment: "none",
		...NOWHERE
	}, step);
	if (inputs !== void 0) await step.publisher?.abandon(verdict, reportOf(inputs, step));
	return 1;
}
const NOWHERE = {
	out: null,
	records: [],
	html: false
};
/** An event that may start no load may write nothing either. */
function mayPublish(outcome, { loadRefused }) {
	return !(outcome === "policy" && loadRefused !== null);
}
async function publish(verdict, inputs, step) {
	const { context, toolkit } = step;
	const published = await (step.publisher ?? (await import("./action-door-publisher.js")).publisherOf(inputs, step)).publish(verdict, reportOf(inputs, step));
	const place = {
		cwd: inputs.cwd,
		env: context.env,
		redact: (text) => context.redactor.text(text)
	};
	if (published.check !== "created") annotate(published.verdict, place, toolkit);
	return published;
}
const reportOf = (inputs, step) => (verdict) => reportsOf(verdict, extraOf(inputs, step))["report.md"];
/** How somebody else runs the same, and where this ran. */
function extraOf(inputs, { context: { env, redactor }, event: { runUrl } }) {
	const again = reproduce(commandLine(inputs), {
		env,
		cwd: inputs.cwd
	});
	return {
		reproduce: redactor.text(again),
		runUrl,
		docs: ownDocs(env)
	};
}
/** The last thing that a step does. Outputs that a full disk refuses take nothing from a verdict that is published. */
function conclude(verdict, results, { context: { signal }, toolkit }) {
	try {
		const outputs = outputsOf({
			verdict,
			signal,
			...results
		});
		for (const [name, value] of Object.entries(outputs)) toolkit.setOutput(name, value);
	} catch (error) {
		toolkit.setFailed(`${verdict.sentence} The outputs of the step could not be written: ${reason(error)}`);
		return;
	}
	if (verdict.fails) toolkit.setFailed(verdict.sentence);
	else if (verdict.mode === "warn" && !QUIET.has(verdict.outcome)) toolkit.warning(verdict.sentence);
}
/** Outcomes of which nobody needs to be warned. */
const QUIET = /* @__PURE__ */ new Set([
	"pass",
	"no_baseline",
	"skipped",
	"plan_changed"
]);

export { drifted as $, escaped as $n, rangeWords as $t, Contended as A, inRepository as An, generatorWords as At, pairTexts as B, outcomeRow as Bn, withoutEmptyRows as Bt, widthOf as C, readBeginning as Cn, runsHead as Ct, finish$1 as D, tooLarge as Dn, MARKS as Dt, columns as E, notRegular as En, unitOf as Et, baselineFacts as F, commandLine as Fn, explainsRate as Ft, httpSentence as G, idOf as Gn, lastSentence as Gt, reportsOf as H, Failure as Hn, baselineSentence as Ht, factsOf as I, MODE_FAILS as In, lagCount as It, CLOSE_DEADLINE as J, textOf as Jn, peakWords$1 as Jt, socketsSentence as K, numberOf as Kn, leadSentence as Kt, FOREIGN_ENGINE as L, OUTCOMES as Ln, stealMatters as Lt, verdictOfFailure as M, holderOf as Mn, GENERATOR_BUDGET as Mt, decide as N, wayOf as Nn, MOST_SERIES as Nt, paint as O, TOOL as On, headingOf as Ot, strictnessOf as P, runAction as Pn, explainsMissed as Pt, isCloseCode as Q, oneLine as Qn, storedSentence as Qt, isForeign as R, byPrecedence as Rn, causesFirst as Rt, table as S, reason as Sn, measuredWords as St, TERMINAL as T, Unsuitable as Tn, slosFirst as Tt, closesFact as U, readEvent as Un, engineWords as Ut, recordTexts as V, nearest as Vn, noticeWords as Vt, costSentence as W, field as Wn, furtherReasons as Wt, CLOSE_SIDES as X, Redactor as Xn, slosSentence as Xt, CLOSE_HOWS as Y, lookOf as Yn, samples as Yt, closeCodeName as Z, clean as Zn, sourceWords as Zt, tellAsVerdict as _, three as _n, isOfSeveral as _t, headIn as a, change as an, figureSentences as at, padEnd as b, STORING_EVENTS as bn, gateGroups as bt, reproduce as c, cpuTime as cn, basePlanWords as ct, makeOut as d, length as dn, whyOpen as dt, alsoSeen as en, printable as er, steadySentence as et, writeAfterAll as f, memory as fn, CODES as ft, failureOf as g, spread as gn, decidedSentence as gt, RERUN_ALL as h, score as hn, attemptWords as ht, ownDocs as i, bytes as in, replaceUnseen as ir, TIMES_HEAD as it, StoreError as j, given as jn, BROUGHT as jt, typeset as k, Unreadable as kn, rowWord as kt, standing as l, figure as ln, differenceWords as lt, makeFolder as m, percentage as mn, isCode as mt, fail as n, apart as nn, cut as nr, phaseWords as nt, annotationsOf as o, clock as on, timeCells as ot, writeResults as p, milliseconds as pn, countsAsBaseline as pt, unplannedShort as q, shaOf as qn, machineSentence as qt, finish as r, bound as rn, folded as rr, severalGroups as rt, withoutForeignSecrets as s, counted as sn, timesNote as st, crash as t, failingOf as tn, spelled as tr, FIGURES_TITLE as tt, clearResults as u, integer as un, untold as ut, labelled as v, whole as vn, runFigures as vt, exitWords as w, readRegular as wn, sloRows as wt, paragraph as x, readPlan as xn, limitWords as xt, numbered as y, READY as yn, changeWords as yt, exitCode as z, nextOf as zn, unjudgedCause as zt };