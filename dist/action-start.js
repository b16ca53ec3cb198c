import { a as setFailed, c as warning, i as notice, n as error, o as setOutput, s as setSecret } from "./action-core.js";
import { t as eastAsianWidth } from "./action-get-east-asian-width.js";
import { access, appendFile, lstat, mkdir, mkdtemp, open, readFile, readdir, readlink, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, isAbsolute, join as join$1, parse, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { accessSync, closeSync, constants as constants$1, fstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";

// src/model/characters.ts
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{DI}\p{NChar}\u2800]/gu;
function replaceUnseen(text, by) {
	return text.replace(UNSEEN, by);
}
function isUnseen(character) {
	UNSEEN.lastIndex = 0;
	return UNSEEN.test(character);
}
function cut(text, most) {
	if (text.length <= most) return text;
	const characters = [...text.slice(0, 2 * most + 2)];
	if (characters.length <= most) return text;
	return `${characters.slice(0, most - 1).join("").trimEnd()}…`;
}
function folded(text) {
	return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

// src/text/foreign.ts
function escaped(text) {
	const all = [...text.slice(0, 82)];
	return all.slice(0, 40).map((char) => /[ -~]/.test(char) ? char : `\\u{${hex$1(char)}}`).join("") + (all.length > 40 ? "…" : "");
}
function printable(word, most = 80) {
	const safe = word.slice(0, 2 * most).replace(/[^ -~]/gu, "?");
	return safe.length > most ? `${safe.slice(0, most - 1)}…` : safe;
}
function spelled(text) {
	return replaceUnseen(text, (char) => {
		const code = hex$1(char);
		return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
	});
}
const hex$1 = (character) => character.codePointAt(0).toString(16);

// src/text/shown.ts
const LONGEST$8 = 120;
const LOOKED_AT = 8;
function oneLine(text, gap, most = Number.POSITIVE_INFINITY) {
	const line = text.slice(0, LOOKED_AT * most).replace(/[\s\u0085]+/gu, " ");
	return replaceUnseen(line, () => gap).replace(/ {2,}/g, " ").replace(/(\p{M}{2})\p{M}+/gu, "$1").trim();
}
function clean(text, limit = 120) {
	return cut(oneLine(text, "", limit), limit);
}

// src/text/encodings.ts
const LEAST_FOLDED = 8;
const utf8$2 = new TextEncoder();
const text = new TextDecoder();
function encodingsOf(secret) {
	const plain = text.decode(utf8$2.encode(secret));
	const once = jsonForms(plain);
	const forms = [
		secret,
		plain,
		...urlForms(plain),
		...base64Forms(utf8$2.encode(plain)),
		...once,
		...once.flatMap(jsonForms),
		...hexForms(utf8$2.encode(plain)),
		base32(utf8$2.encode(plain)),
		...otherCases(plain).flatMap(codedForms),
		...entityForms(plain),
		...shownForms(plain)
	];
	return [...new Set(forms)];
}
function partedOf(secret) {
	const bytes = utf8$2.encode(secret);
	const [little, big] = [utf16(secret, 0), utf16(secret, 1)];
	const said = (least, forms) => forms.map((text) => ({
		text,
		least
	}));
	return [
		...said(12, [secret]),
		...said(12, innerBase64(bytes)),
		...said(13, [base32(bytes)]),
		...said(16, [hexOf(bytes)]),
		...said(22, [...innerBase64(little), ...innerBase64(big)]),
		...said(32, [hexOf(little), hexOf(big)])
	];
}
function utf16(text, low) {
	const bytes = new Uint8Array(2 * text.length);
	for (let at = 0; at < text.length; at++) {
		bytes[2 * at + low] = text.charCodeAt(at) & 255;
		bytes[2 * at + 1 - low] = text.charCodeAt(at) >> 8;
	}
	return bytes;
}
function otherCases(plain) {
	if (plain.length < 8) return [];
	return [plain.toLowerCase(), plain.toUpperCase()].filter((cased) => cased !== plain);
}
function codedForms(cased) {
	const bytes = utf8$2.encode(cased);
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
function base64Forms(bytes) {
	const whole = base64(bytes);
	const forms = [
		whole,
		whole.replace(/={1,2}$/, ""),
		...innerBase64(bytes)
	];
	return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}
function innerBase64(bytes) {
	return [
		0,
		1,
		2
	].map((before) => {
		const shifted = new Uint8Array(before + bytes.length);
		shifted.set(bytes, before);
		return base64(shifted).slice(Math.ceil(before * 8 / 6), Math.floor(shifted.length * 8 / 6));
	});
}
function base64(bytes) {
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}
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
const digitsOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
const hexOf = (bytes) => digitsOf(bytes).join("");
const HEX_GAPS = [
	"",
	":",
	" "
];
function hexForms(bytes) {
	const hex = digitsOf(bytes);
	const lower = HEX_GAPS.map((gap) => hex.join(gap));
	return [...lower, ...lower.map((form) => form.toUpperCase())];
}
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function base32(bytes) {
	let digits = "";
	for (let at = 0; at * 5 < bytes.length * 8; at++) {
		const [byte, bit] = [Math.floor(at * 5 / 8), at * 5 % 8];
		const two = bytes[byte] << 8 | (bytes[byte + 1] ?? 0);
		digits += BASE32[two >> 11 - bit & 31];
	}
	return digits;
}
const NAMED$1 = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function entityForms(plain) {
	const punctuation = /[!-/:-@[-`{-~]/g;
	const decimal = (character) => `&#${character.codePointAt(0)};`;
	const hex = (character) => `&#x${character.codePointAt(0).toString(16)};`;
	const parted = (character) => decimal(character) + (/[@#]/.test(character) ? "&#8288;" : "");
	return [
		plain.replace(/[&<>"']/g, (character) => NAMED$1[character]),
		plain.replace(/[&<>"']/g, (character) => character === "'" ? "&apos;" : NAMED$1[character]),
		plain.replace(punctuation, decimal),
		plain.replace(punctuation, parted),
		plain.replace(punctuation, hex),
		plain.replace(/./gsu, decimal),
		plain.replace(/./gsu, hex)
	];
}
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
const LEAST_PIECE = 8;
const COMMON = /^(?:\/|%2f)|&#|\\u/i;
const NO_WORD = /[a-z][A-Z]|[@$!#^~*+=]/;
const LONGEST_WORD = 64;
function leastPiece(needle) {
	if (COMMON.test(needle.slice(0, 12))) return void 0;
	for (let length = 8; length <= Math.min(needle.length, LONGEST_WORD); length++) if (isNoWord(needle.slice(0, length))) return needle.slice(0, length);
}
function isNoWord(text) {
	return /\d/.test(text) && /[a-z]/i.test(text) || NO_WORD.test(text);
}
function sharedFrom(text, at, needle) {
	let shared = 0;
	while (shared < needle.length && needle[shared] === text[at + shared]) shared++;
	return shared;
}
function beginsAt(text, low, at, { least, leastLow }) {
	return leastLow !== void 0 && low.startsWith(leastLow, at) || least !== void 0 && text.startsWith(least, at);
}

// src/text/needles.ts
const LEAST_SECRET = 6;
const BUCKETS = 65536;
var Needles = class {
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
			push$1(this.#wholes, low.slice(0, 6), {
				text,
				low
			});
		}
		if (low.length > 8) this.#addParts(text, low, known);
	}
	#addParts(text, low, known) {
		const head = low.slice(0, 8);
		if (!known) push$1(this.#tails, head, low);
		const [least, leastLow] = [leastPiece(text), leastPiece(low)];
		if (known ? least !== void 0 && least !== leastLow : least !== void 0 || leastLow !== void 0) push$1(this.#pieces, head, {
			low,
			least,
			leastLow
		});
	}
	rangesIn(text) {
		const low = folded(text);
		const ranges = [];
		for (let at = 0; at <= text.length - 6; at++) {
			const length = this.#mayBegin(low, at) ? this.#lengthAt(text, low, at) : 0;
			if (length === 0) continue;
			ranges.push([at, at + length]);
			at += length - 1;
		}
		return ranges;
	}
	#mayBegin(low, at) {
		return this.#begins[bucketOf(low, at)] === 1;
	}
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
function push$1(map, key, item) {
	const items = map.get(key);
	if (items === void 0) map.set(key, [item]);
	else items.push(item);
}
function standsAlone(text, at, needle) {
	return !/^\d+$/.test(needle) || !(isDigit(text[at - 1]) || isDigit(text[at + needle.length]));
}
function isDigit(character) {
	return character !== void 0 && character >= "0" && character <= "9";
}

// src/text/readings.ts
const LEVELS = 3;
const ESCAPE = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([0-3][0-7]{2})|(["'/nrt\\]))|0x([0-9a-f]{2})|%([0-9a-f]{2})|&(?:#([0-9]{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const ESCAPED = /[\\%&]|0x/i;
const DECIMALS = /[\d,\s]{16,}/g;
const NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
const CONTROL = /[\0-\x1f\x7f]/;
const utf8$1 = new TextEncoder();
function readingsOf(text) {
	const bytes = decimalsIn(text);
	return bytes === void 0 ? [unescaped(text)] : [unescaped(text), bytes];
}
function squeezed(reading) {
	let places;
	const within = ([from, to]) => {
		places ??= placesIn(reading.text);
		return reading.within([places[from], places[to - 1] + 1]);
	};
	return {
		text: squeezedText(reading.text),
		within
	};
}
function placesIn(text) {
	const places = new Int32Array(text.length);
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const letter = code | 32;
		if (code >= 48 && code <= 57 || letter >= 97 && letter <= 122) places[count++] = at;
	}
	return places;
}
function squeezedText(text) {
	return folded(text.replace(/[^A-Za-z0-9]+/g, ""));
}
var Writer = class {
	text = "";
	#pieces = [];
	copy(text, from, to) {
		if (from === to) return;
		this.#pieces.push({
			at: this.text.length,
			from,
			to,
			copied: true
		});
		this.text += text.slice(from, to);
	}
	add(bytes, from, to) {
		if (bytes === "") return;
		this.#pieces.push({
			at: this.text.length,
			from,
			to,
			copied: false
		});
		this.text += bytes;
	}
	within([begin, end]) {
		const [first, last] = [this.#pieceAt(begin), this.#pieceAt(end - 1)];
		return [first.copied ? first.from + begin - first.at : first.from, last.copied ? last.from + end - last.at : last.to];
	}
	#pieceAt(at) {
		let [low, high] = [0, this.#pieces.length - 1];
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.#pieces[middle].at <= at) low = middle;
			else high = middle - 1;
		}
		return this.#pieces[low];
	}
};
function unescaped(text) {
	let read = plain$1(text);
	for (let level = 0; level < LEVELS && ESCAPED.test(read.text); level++) {
		const next = once(read);
		if (next.text.length === read.text.length) break;
		read = next;
	}
	return read;
}
function plain$1(text) {
	const writer = new Writer();
	let at = 0;
	for (const { 0: others, index } of text.matchAll(/[^ -~]+/g)) {
		writer.copy(text, at, index);
		at = index;
		for (const character of others) {
			const from = at;
			at += character.length;
			if (!isUnseen(character)) writer.add(bytesOf(character), from, at);
		}
	}
	if (at === 0) return {
		text,
		within: (range) => range
	};
	writer.copy(text, at, text.length);
	return writer;
}
function once(reading) {
	const { text } = reading;
	const writer = new Writer();
	let at = 0;
	for (const found of text.matchAll(ESCAPE)) {
		writer.copy(text, at, found.index);
		at = found.index + found[0].length;
		const bytes = saidBy$1(found);
		if (!CONTROL.test(bytes)) writer.add(bytes, found.index, at);
	}
	writer.copy(text, at, text.length);
	return {
		text: writer.text,
		within: (range) => reading.within(writer.within(range))
	};
}
function saidBy$1(found) {
	const [all, braced, unit, byte, octal, quoted, zeroX, percent, decimal, hex, name] = found;
	const single = byte ?? zeroX ?? percent;
	if (single !== void 0) return String.fromCharCode(Number.parseInt(single, 16));
	if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
	const code = braced ?? unit ?? hex;
	if (code !== void 0) return ofCodePoint(Number.parseInt(code, 16), all);
	if (decimal !== void 0) return ofCodePoint(Number(decimal), all);
	return name === void 0 ? quoted.replace(/[nrt]/i, "") : NAMED[name.toLowerCase()];
}
const ofCodePoint = (code, otherwise) => code > 1114111 ? otherwise : bytesOf(String.fromCodePoint(code));
function bytesOf(text) {
	return String.fromCharCode(...utf8$1.encode(text));
}
function decimalsIn(text) {
	const writer = new Writer();
	for (const run of text.matchAll(DECIMALS)) {
		writer.add("\0", run.index, run.index);
		for (const number of run[0].matchAll(/\d+/g)) {
			const at = run.index + number.index;
			writer.add(byteOf(Number(number[0])), at, at + number[0].length);
		}
	}
	return writer.text === "" ? void 0 : writer;
}
const byteOf = (number) => String.fromCharCode(number < 256 ? number : 0);

// src/text/parted.ts
const LEAST = 12;
var PartedNeedles = class {
	#begins = new Uint8Array(BUCKETS);
	#heads = /* @__PURE__ */ new Map();
	constructor(texts) {
		for (const { text, least } of texts) {
			const low = squeezedText(text);
			if (low.length < LEAST || /^\d+$/.test(low)) continue;
			this.#begins[bucketOf(low, 0)] = 1;
			push$1(this.#heads, low.slice(0, LEAST), {
				low,
				least: leastOf(low, least)
			});
		}
	}
	rangesIn(text) {
		const ranges = [];
		for (let at = 0; at <= text.length - LEAST; at++) {
			const length = this.#begins[bucketOf(text, at)] === 1 ? this.#lengthAt(text, at) : 0;
			if (length === 0) continue;
			ranges.push([at, at + length]);
			at += length - 1;
		}
		return ranges;
	}
	#lengthAt(text, at) {
		let length = 0;
		for (const { low, least } of this.#heads.get(text.slice(at, at + LEAST)) ?? []) {
			const shared = sharedFrom(text, at, low);
			if (shared >= least) length = Math.max(length, shared);
		}
		return length;
	}
};
function leastOf(low, asked) {
	for (let length = Math.max(LEAST, asked); length < low.length; length++) {
		const begin = low.slice(0, length);
		if (/\d/.test(begin) && /[a-z]/.test(begin)) return length;
	}
	return low.length;
}

// src/text/other-readings.ts
const utf8 = new TextEncoder();
var OtherReadings = class {
	#plain;
	#parted;
	constructor(secrets) {
		const all = [...secrets];
		this.#plain = new Needles(all.map(inBytes));
		this.#parted = new PartedNeedles(all.flatMap(partedOf));
	}
	rangesIn(text) {
		return readingsOf(text).flatMap((reading) => {
			const parted = squeezed(reading);
			return [...reading.text === text ? [] : this.#plain.rangesIn(reading.text).map((range) => reading.within(range)), ...this.#parted.rangesIn(parted.text).map(parted.within)];
		});
	}
	beginOfTail(text) {
		const [reading] = readingsOf(text);
		if (reading === void 0 || reading.text === text) return -1;
		const begin = this.#plain.beginOfTail(reading.text);
		return begin < 0 ? -1 : reading.within([begin, begin + 1])[0];
	}
};
function inBytes(text) {
	return Array.from(utf8.encode(text), (byte) => String.fromCharCode(byte)).join("");
}

// src/text/redactor.ts
const MASK = "***";
const CUT = "…";
const NESTED = 4;
const NONE$1 = /* @__PURE__ */ new Set();
var Redactor = class {
	#secrets = /* @__PURE__ */ new Set();
	#needles = new Needles([]);
	#read = new OtherReadings([]);
	#onNeedles;
	constructor(onNeedles = () => {}) {
		this.#onNeedles = onNeedles;
	}
	get needles() {
		return this.#needles.all;
	}
	conceal(secrets) {
		const parts = [...secrets].flatMap((secret) => [secret, ...credentialsIn(secret)]).flatMap(linesOf$1);
		const added = [...new Set(parts)].filter((part) => !this.#secrets.has(part));
		if (added.length === 0) return;
		for (const part of added) this.#secrets.add(part);
		const before = new Set(this.#needles.all);
		this.#needles = new Needles([...before, ...added.flatMap(encodingsOf)]);
		this.#read = new OtherReadings(this.#secrets);
		this.#onNeedles(this.#needles.all.filter((needle) => !before.has(needle)));
	}
	text(text) {
		if (this.#secrets.size === 0) return text;
		const whole = this.#without(text);
		if (!whole.includes(CUT)) return whole;
		const pieces = whole.split(CUT);
		return pieces.map((piece, i) => i + 1 < pieces.length ? this.#withoutTail(piece) : piece).join(CUT);
	}
	#without(text) {
		for (let before = text, pass = 0;; pass++) {
			const ranges = [...this.#needles.rangesIn(before), ...this.#read.rangesIn(before)];
			const after = masked(before, pass < NESTED ? ranges : widened(ranges, 2 ** pass));
			if (after === before) return after;
			before = after;
		}
	}
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
		const begins = [this.#needles.beginOfTail(body), this.#read.beginOfTail(body)].filter((at) => at >= 0);
		return begins.length === 0 ? text : `${body.slice(0, Math.min(...begins))}${MASK}`;
	}
};
function widened(ranges, by) {
	return ranges.map(([from, to]) => [Math.max(0, from - by), to + by]);
}
function masked(text, ranges) {
	if (ranges.length === 0) return text;
	let shown = "";
	let end = 0;
	for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
		if (from >= end) shown += text.slice(end, from) + MASK;
		end = Math.max(end, to);
	}
	return shown + text.slice(end);
}
function linesOf$1(secret) {
	const lines = secret.split(/\r\n|[\r\n]/);
	return [
		secret,
		...lines,
		...lines.map((line) => line.trim())
	].filter((line) => line.length >= 6);
}
function credentialsIn(secret) {
	const [, credential = secret] = /^(?:basic|bearer|token) +(\S+)$/i.exec(secret.trim()) ?? [];
	const pair = decodedPair(credential);
	return [
		credential,
		pair,
		pair.slice(pair.indexOf(":") + 1)
	].filter((part) => part !== "" && part !== secret);
}
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
function redactedStream(stream, redactor) {
	return rewrittenStream(stream, (text) => redactor.text(text));
}
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
function createContext({ stdout, stderr, ...rest }, redactor = new Redactor()) {
	return {
		...rest,
		redactor,
		stdout: redactedStream(stdout, redactor),
		stderr: redactedStream(stderr, redactor)
	};
}
function lookOf(stream, env) {
	const utf8 = /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || "utf-8");
	return {
		width: Math.min(Math.max(stream.columns ?? 80, 40), 120),
		color: stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
		unicode: utf8 && env.TERM !== "dumb"
	};
}

// src/app/crash.ts
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

// src/app/options/idle-words.ts
function idleWords(use, from) {
	return (use?.idle ?? []).map((origin) => `${from} ${printable(origin)} is of no use: no target has that scheme, host and port. See whether it is mistyped, or take it out.`);
}

// src/github/event/payload.ts
function field(value, ...path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : null;
}
function numberOf(value) {
	return Number.isSafeInteger(value) && value > 0 ? value : null;
}
function idOf(text) {
	return /^\d{1,16}$/.test(text ?? "") ? numberOf(Number(text)) : null;
}
function shaOf(value) {
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}

// src/github/event/reviewed.ts
function isReviewed(payload, env) {
	const branch = defaultBranch(payload);
	return branch !== null && env.GITHUB_REF === `refs/heads/${branch}` || env.GITHUB_REF_PROTECTED === "true";
}
function defaultBranch(payload) {
	return textOf(field(payload, "repository", "default_branch"));
}

// src/github/event/event.ts
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
		labels: request === void 0 ? null : {
			set: labelSet(payload),
			all: labelsOf(request)
		},
		queued: queuedOf(group),
		dependabot: isDependabot(env.GITHUB_ACTOR) || isDependabot(field(request, "user", "login")),
		sha: shaOf(field(request, "head", "sha") ?? field(group, "head_sha") ?? env.GITHUB_SHA),
		base: baseOf(request, group),
		alone: isAlone(name, payload, env) ? name : null,
		runUrl: runUrlOf(env, repository),
		run: runOf(env),
		loadRefused: STRANGERS.has(name) ? refusal(name) : null,
		mayWrite: repository !== null && !fork
	};
}
function isAlone(name, payload, env) {
	if (name === "" || name === "schedule" || name === "merge_group") return false;
	return !name.startsWith("pull_request") && !isReviewed(payload, env);
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
function labelSet(payload) {
	const [label, by] = [textOf(field(payload, "label", "name")), textOf(field(payload, "sender", "login"))];
	if (field(payload, "action") !== "labeled" || label === null || by === null) return null;
	return {
		label,
		by,
		bot: field(payload, "sender", "type") !== "User"
	};
}
function labelsOf(request) {
	const labels = field(request, "labels");
	return Array.isArray(labels) ? labels.flatMap((label) => textOf(field(label, "name")) ?? []) : [];
}
function queuedOf(group) {
	const ref = textOf(field(group, "head_ref")) ?? "";
	return idOf(/^refs\/heads\/gh-readonly-queue\/.{1,255}\/pr-(\d{1,16})-[0-9a-f]{40,64}$/.exec(ref)?.[1]);
}
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

// src/github/event/payload-file.ts
async function readPayload(env) {
	if (!env.GITHUB_EVENT_PATH) return null;
	return await readFile(env.GITHUB_EVENT_PATH, "utf8").then(JSON.parse).catch(() => null);
}

// src/text/commands.ts
function withoutCommands(text) {
	return text.replace(/(^|[\r\n\v\f\u0085\u2028\u2029])([^\S\r\n\v\f\u2028\u2029]*):(?=:)/g, "$1$2: ").replace(/##(?=\[)/g, "## ");
}

// src/model/record/baseline.ts
const READY = {
	judge: 5,
	block: 20
};
const STORING_EVENTS = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch",
	"release"
]);
function missingWords(where) {
	return `${where.startsWith("git:") ? "branch" : "folder"} of the baseline ${where} is not there`;
}
const MADE_BY_FIRST = "the first run that is stored makes it; if runs were stored before, check its name";

// src/github/event/storing.ts
function storeRefused({ name }, payload, env) {
	if (name === "") return null;
	if (!STORING_EVENTS.has(name)) return `runs of ${clean(name)} are not added to a baseline`;
	if (isReviewed(payload, env) || name === "schedule" || name === "release") return null;
	return `${clean(env.GITHUB_REF ?? "the ref")} is neither the default branch nor protected`;
}
const OF_A_CHANGE = /* @__PURE__ */ new Set(["pull_request", "merge_group"]);
function isOfChange({ name }) {
	return OF_A_CHANGE.has(name);
}

// src/model/failure.ts
var Failure = class extends Error {
	outcome;
	problems;
	next;
	passed;
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

// src/action/input-words.ts
const COMMANDS = [
	"run",
	"measure",
	"judge",
	"comment",
	"seed",
	"accept"
];
function lines(text) {
	return (text ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function whole$1(name, text) {
	if (text === void 0) return void 0;
	if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
	throw new Failure("usage", `${name} ${printable(text)}: expected a whole number over 0`);
}
function yesOrNo(name, text) {
	if (text === void 0) return void 0;
	if (/^(true|True|TRUE)$/.test(text)) return true;
	if (/^(false|False|FALSE)$/.test(text)) return false;
	throw new Failure("usage", `${name} ${printable(text)}: expected true or false`);
}

// src/action/baseline-inputs.ts
const NO_BASELINE = {
	runs: 1,
	run: void 0,
	reason: void 0
};
function isOfBaseline({ command }) {
	return command === "seed" || command === "accept";
}
const MOST_RUNS = 50;
function baselineInputs(command, text) {
	const runs = only("seed", "runs", command, text);
	const run = only("accept", "run", command, text);
	const reason = only("accept", "reason", command, text);
	if (command === "accept" && run === void 0) throw new Failure("usage", RUN_MISSING);
	if (command === "accept" && reason === void 0) throw new Failure("usage", REASON_MISSING);
	const wanted = whole$1("runs", runs) ?? 1;
	if (wanted > MOST_RUNS) throw new Failure("usage", `runs ${wanted}: expected 1 to ${MOST_RUNS}`);
	return {
		runs: wanted,
		run: runIdOf(run),
		reason
	};
}
const RUN_MISSING = "run is missing: accept takes the number of a workflow run, which stands in its address, …/actions/runs/NUMBER";
const REASON_MISSING = "reason is missing: accept keeps with the runs why their level is accepted, such as reason: one more join per order";
function only(owner, name, command, text) {
	const value = text(name);
	if (value === void 0 || command === owner) return value;
	throw new Failure("usage", `${name} goes with command ${owner}, and this one is ${command}`);
}
function runIdOf(text) {
	if (text === void 0) return void 0;
	const id = idOf(text);
	if (id === null) throw new Failure("usage", `run ${printable(text)}: expected the number of a workflow run, such as 11981`);
	return id;
}

// src/action/admission.ts
const NEXT$1 = "In the workflow, name another event under `on`; results of a fork are posted by `command: comment`.";
const NEXT_BASELINE = "Start it by `workflow_dispatch`, from the default branch.";
function checkEvent(inputs, event, payload, env) {
	const { command } = inputs;
	if (isOfBaseline(inputs)) {
		const why = storeRefused(event, payload, env);
		const message = `command ${command} changes the baseline, and ${why}`;
		if (why !== null) throw new Failure("policy", message, [], [NEXT_BASELINE]);
	} else if (command !== "comment") {
		if (event.loadRefused !== null) throw new Failure("policy", event.loadRefused, [], [NEXT$1]);
	} else if (event.name !== "workflow_run") throw new Failure("usage", `command comment posts the results of another workflow, on workflow_run; this event is ${event.name || "unknown"}`);
}

// src/model/nearest.ts
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
		meaning: "A target, cap, command or event was not granted, or the plan asks for less than the policy file requires; no load was started.",
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
		next: "Somebody who may push reads the change, and pushes its commit to a branch of the repository: there it has what the plan needs.",
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
		next: "Look at the changes since the last stored run; if it is intended, accept it with a reason.",
		nextInAction: "Look at the changes since the last stored run; if it is intended, add the label `perf-accepted` to the pull request, and say why in a comment that begins with `perf-accepted:`."
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
		meaning: "The figures do not decide: too few samples, noise, or a busy generator.",
		next: "Read which figure decided; a longer profile or a quieter machine helps.",
		nextForSummary: "Run k6 again, for longer or more often: `socketgate judge` takes the summaries of 1, 3 or 5 runs."
	},
	plan_changed: {
		exit: 22,
		always: false,
		stored: true,
		meaning: "A change altered the plan: that of its base does not pass where the change's own does; or only the load is another, so that its figures cannot be compared with the stored runs.",
		next: "Of a base that does not pass: land the plan's change on a build that passes by both plans, or have somebody with write access add the label `perf-accepted` and say why in a comment. Of another load: store runs of an accepted build, at once with `socketgate baseline seed`.",
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
		next: "Read the reason: it names the path, the permission or the program that is missing. A damaged record is never taken for an empty history."
	},
	pass: {
		exit: 0,
		always: false,
		stored: true,
		meaning: "Everything that the plan demands is met.",
		next: "Nothing."
	}
};
const OUTCOMES$1 = Object.keys(ROWS).map((outcome) => ({
	outcome,
	...ROWS[outcome]
}));
const BY_WORD = new Map(OUTCOMES$1.map((item) => [item.outcome, item]));
function outcomeRow(outcome) {
	return BY_WORD.get(outcome);
}
function nextOf$1(outcome, reader = "cli") {
	const row = outcomeRow(outcome);
	return {
		cli: void 0,
		action: row.nextInAction,
		summary: row.nextForSummary
	}[reader] ?? row.next;
}
function byPrecedence(a, b) {
	return OUTCOMES$1.indexOf(outcomeRow(a)) - OUTCOMES$1.indexOf(outcomeRow(b));
}
function failingExit(outcome) {
	const { exit, failing } = outcomeRow(outcome);
	return failing ?? exit;
}
const FAIL_ON_WORDS = OUTCOMES$1.filter(({ always, outcome }) => !always && failingExit(outcome) !== 0).map((item) => item.outcome);
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
const MODES = [
	"observe",
	"warn",
	"block"
];
function oneOf(from, value, allowed) {
	if (value === void 0 || allowed.includes(value)) return value;
	throw new Failure("usage", `${from} ${printable(value)}: expected ${allowed.join(", ")}`);
}
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
function readJobKey(from, key) {
	if (key === void 0 || /^[a-z0-9-]{1,32}$/.test(key)) return key;
	throw new Failure("usage", `${from} ${printable(key)}: expected 1 to 32 of a-z, 0-9 and -`);
}
function readEnvironment(from, name) {
	if (name === void 0 || /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(name)) return name;
	throw new Failure("usage", `${from} ${printable(name)}: expected a word of at most 63 letters, digits, dots, dashes and underscores`);
}
function readPairs(from, value) {
	const pairs = /^\d{1,2}$/.test(value) ? Number(value) : 0;
	if (pairs >= 4 && pairs <= 24 && pairs % 2 === 0) return pairs;
	throw new Failure("usage", `${from} ${printable(value)}: expected an even number from 4 to 24`);
}

// src/plan/grant/origin.ts
const DEFAULT_PORT = {
	http: 80,
	https: 443,
	ws: 80,
	wss: 443
};
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
	if (authorityOf(text).includes("@")) return "it holds user information (@); put credentials into a header";
	if (!URL.canParse(text)) return "its host or port cannot be read";
}
function spellingProblem(text, url) {
	const written = authorityOf(text).toLowerCase().replace(/:\d*$/, "");
	if (url.hostname.endsWith(".")) return "its host ends with a dot; leave the dot out";
	if (written !== url.hostname) return `its host is a second spelling of ${url.hostname}; write that`;
	if (!/^(\[.*\]|[a-z0-9._-]+)$/.test(url.hostname)) return "its host holds a character that no host name has";
	if (/^\.|\.\./.test(url.hostname)) return "its host has an empty part between dots";
	if (url.port === "0") return "its port is 0, which nothing listens on";
}
function authorityOf(text) {
	return /^[a-z]+:\/\/([^/?#]*)/i.exec(text)?.[1] ?? "";
}

// src/app/options/pointing-words.ts
function readPointing(from, targets, vars) {
	if (targets.length + vars.length === 0) return void 0;
	const said = from === "option" ? ["--target", "--var"] : ["targets", "vars"];
	return {
		from,
		targets: pairsOf(said[0], targets, TARGET, checkUrl),
		vars: pairsOf(said[1], vars, VARIABLE, () => {})
	};
}
const TARGET = {
	name: /^[a-z][a-z0-9-]{0,62}$/,
	example: "feed=wss://feed.example/ws",
	of: "NAME=URL"
};
const VARIABLE = {
	name: /^[A-Z_][A-Z0-9_]{0,127}$/,
	example: "FEED_REGION=eu",
	of: "NAME=VALUE"
};
function pairsOf(from, words, { name: form, example, of }, check) {
	const found = /* @__PURE__ */ new Map();
	for (const [i, word] of words.entries()) {
		const at = word.indexOf("=");
		const name = word.slice(0, Math.max(at, 0));
		if (!form.test(name)) throw new Failure("usage", `${from}: the ${ordinal(i)} is not ${of}, such as ${example}`);
		if (found.has(name)) throw new Failure("usage", `${from}: ${name} is given twice`);
		const value = word.slice(at + 1);
		check(value, `${from} ${name}`);
		found.set(name, value);
	}
	return Object.fromEntries(found);
}
const ORDINALS = [
	"first",
	"second",
	"third"
];
const ordinal = (i) => ORDINALS[i] ?? `${i + 1}th`;
function checkUrl(url, from) {
	const origin = readOrigin(url);
	if ("problem" in origin) throw new Failure("usage", `${from}: a target is a base URL, such as wss://feed.example; ${origin.problem}`);
}
function shownTarget(word) {
	const name = word.slice(0, word.indexOf("="));
	const url = word.slice(name.length + 1);
	const origin = readOrigin(url);
	return "problem" in origin ? `${name}=…` : `${name}=${shownUrl(url, origin)}`;
}
function shownUrl(url, { text }) {
	const path = url.replace(/^[^:]+:\/\/[^/]*/, "");
	return path.length < 6 ? `${text}${path}` : `${text}/…`;
}
function shownVariable(word) {
	return `${word.slice(0, Math.max(word.indexOf("="), 0))}=…`;
}

// src/app/several/glob.ts
const MOST_NAMES$1 = 2e4;
function planWords(texts) {
	return texts.flatMap((text) => text.split(/[\n,]/)).map((word) => word.trim()).filter((word) => word !== "").map((word) => word.replaceAll("\\", "/").replace(/^(?:\.\/)+/, ""));
}
const isGlob = (word) => /[*?]/.test(word);
function matcher(pattern) {
	const parts = pattern.split("/").map((part) => part === "**" ? null : part);
	return (path) => matches(parts, path.split("/"));
}
function isOfForm(form, name) {
	if (/^[*?]/.test(form) && name.startsWith(".")) return false;
	let [at, star, taken, i] = [
		0,
		-1,
		0,
		0
	];
	while (i < name.length) if (form[at] === "*") {
		star = at++;
		taken = i;
	} else if (form[at] === "?" || form[at] === name[i]) {
		at++;
		i++;
	} else if (star >= 0) {
		at = star + 1;
		i = ++taken;
	} else return false;
	return /^\**$/.test(form.slice(at));
}
function matches(parts, names) {
	const [part, ...rest] = parts;
	if (part === void 0) return names.length === 0;
	const [name, ...others] = names;
	if (part !== null) return name !== void 0 && isOfForm(part, name) && matches(rest, others);
	if (matches(rest, names)) return true;
	return name !== void 0 && !name.startsWith(".") && matches(parts, others);
}
function folderOf$1(pattern) {
	const parts = pattern.split("/");
	const first = parts.findIndex(isGlob);
	return parts.slice(0, first).join("/");
}
function isPlanPath(path, folder) {
	return !(folder === "" ? path : path.slice(folder.length + 1)).split("/").slice(0, -1).some((name) => SKIPPED.has(name));
}
async function filesOf(pattern, cwd) {
	const isIt = matcher(pattern);
	const found = [];
	let looked = 0;
	const walk = async (folder) => {
		const entries = await readdir(join$1(cwd, folder), { withFileTypes: true }).catch(() => []);
		for (const entry of entries) {
			if (++looked > MOST_NAMES$1) throw new Failure("usage", `plan ${printable(pattern)}: there are over ${MOST_NAMES$1} files to look at`);
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory() && !SKIPPED.has(entry.name)) await walk(path);
			else if (!entry.isDirectory() && isIt(path)) found.push(path);
		}
	};
	await walk(folderOf$1(pattern));
	return found.sort();
}
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);

// src/git/remote/credential.ts
const ANYBODY = "x-access-token";
function credentialFor(url, isOrigin, env, { token: variable, user: userVariable, alsoOrigin = false }) {
	if (url.protocol !== "https:" && url.protocol !== "http:") return null;
	const step = ofStep(url, env);
	const named = env[variable]?.trim() || void 0;
	const token = isOrigin && !alsoOrigin ? step ?? named : named ?? step;
	if (token === void 0) return null;
	const user = token === step ? ANYBODY : env[userVariable] || ANYBODY;
	return {
		token,
		header: `basic ${Buffer.from(`${user}:${token}`).toString("base64")}`
	};
}
function ofStep(url, env) {
	if (!isServerOfRun(url, env)) return void 0;
	return env["INPUT_GITHUB-TOKEN"]?.trim() || env.GITHUB_TOKEN?.trim() || void 0;
}
function isServerOfRun({ origin }, env) {
	const server = env.GITHUB_SERVER_URL;
	return isActions(env) && server !== void 0 && URL.canParse(server) && new URL(server).origin === origin;
}
function isActions(env) {
	return env.GITHUB_ACTIONS === "true";
}

// src/ports.ts
var StoreError = class extends Error {};
var Contended = class extends StoreError {};

// src/git/program.ts
function gitProgram(env) {
	const workspace = env.GITHUB_WORKSPACE ? [env.GITHUB_WORKSPACE, realOf(env.GITHUB_WORKSPACE)] : [];
	const isForeign = (path) => !workspace.some((top) => isWithin(top, path));
	const folders = pathOf(env).split(delimiter).filter((folder) => isAbsolute(folder) && isForeign(folder) && isForeign(realOf(folder)));
	const name = process.platform === "win32" ? "git.exe" : "git";
	const path = folders.map((folder) => join$1(folder, name)).find((file) => isProgram(file) && isForeign(realOf(file)));
	if (path === void 0) throw new Error("git is not installed outside of the workspace");
	return {
		path,
		PATH: folders.join(delimiter)
	};
}
const USUAL = "/usr/local/bin:/usr/bin:/bin";
const pathOf = ({ PATH, Path }) => PATH ?? Path ?? USUAL;
function isWithin(folder, path) {
	const way = relative(folder, path);
	return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}
function realOf(path) {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
function isProgram(file) {
	try {
		accessSync(file, constants$1.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}

// src/git/git.ts
function gitIn(cwd, asked) {
	const env = {
		...asked.HOME && { HOME: asked.HOME },
		GIT_NO_LAZY_FETCH: "1",
		GIT_TERMINAL_PROMPT: "0"
	};
	const safe = [
		"-c",
		"safe.directory=*",
		"-c",
		"core.fsmonitor=false",
		"-c",
		"core.hooksPath=/dev/null",
		"--no-replace-objects",
		"--literal-pathspecs"
	];
	const options = {
		cwd,
		encoding: "buffer",
		timeout: 1e4,
		maxBuffer: 1 << 20
	};
	return async (args) => {
		const { path, PATH } = gitProgram(asked);
		return (await promisify(execFile)(path, [...safe, ...args], {
			...options,
			env: {
				...env,
				PATH
			}
		})).stdout;
	};
}

// src/git/remote/loopback.ts
function isLoopback({ hostname }) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

// src/git/remote/where-origin.ts
async function originOf(from) {
	return isActions(from.env) ? ofRun(from) : await ofCheckout(from);
}
function ofRun({ env: { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } }) {
	const text = `${server?.replace(/\/+$/, "")}/${repository}`;
	if (!server || !/^[\w.-]+\/[\w.-]+$/.test(repository ?? "") || !URL.canParse(text)) throw new StoreError("GITHUB_SERVER_URL and GITHUB_REPOSITORY do not say where origin is");
	return usable(new URL(text));
}
async function ofCheckout({ cwd, env }) {
	const text = (await gitIn(cwd, env)([
		"config",
		"--get",
		"remote.origin.url"
	]).catch(() => "")).toString().trim();
	if (text === "") throw new StoreError(`${cwd} is no checkout with a remote origin: name the remote, as in https://…`);
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) && URL.canParse(text)) return usable(new URL(text));
	if (/^[\w][\w.-]*(?:@[\w][\w.-]*)?:[^:-]/.test(text)) return {
		protocol: "ssh",
		text
	};
	if (/^[^/]*:/.test(text)) throw new StoreError(`origin of ${cwd} is no address that git may be asked at here`);
	return {
		protocol: "file",
		text: resolve(cwd, text)
	};
}
function usable(url) {
	const own = new URL(url);
	own.password = "";
	if (own.protocol === "file:") return {
		protocol: "file",
		text: fileURLToPath(own)
	};
	if (own.protocol === "ssh:") return own;
	own.username = "";
	if (own.protocol === "https:" || own.protocol === "http:" && isLoopback(own)) return own;
	throw new StoreError(`origin is ${own.protocol}//${own.host}, and git is spoken over https or ssh`);
}

// src/git/remote/remote.ts
const REMOTE = "store";
async function remoteOf$1(address, where, from, purpose) {
	const place = await placeOf$1(address, from);
	const { env, signal } = from;
	const credential = place instanceof URL ? credentialFor(place, address === "origin", env, purpose) : null;
	const redactor = new Redactor();
	if (credential !== null) redactor.conceal([credential.token, credential.header]);
	const settings = [[`remote.${REMOTE}.url`, urlFor(place, env[purpose.user])]];
	if (credential !== null) settings.push([`http.${place.origin}/.extraheader`, `AUTHORIZATION: ${credential.header}`]);
	return {
		where,
		kind: kindOf$1(place, env),
		reach: {
			env,
			protocol: protocolOf(place),
			settings,
			signal
		},
		shown: (text) => clean(redactor.text(text), 300)
	};
}
async function placeOf$1(remote, from) {
	if (remote === "origin") return await originOf(from);
	if (!(remote instanceof URL)) return {
		protocol: "file",
		text: resolve(from.cwd, remote.path)
	};
	return remote.protocol === "file:" ? {
		protocol: "file",
		text: fileURLToPath(remote)
	} : remote;
}
function protocolOf(place) {
	return place instanceof URL ? place.protocol.slice(0, -1) : place.protocol;
}
function kindOf$1(place, env) {
	const protocol = protocolOf(place);
	if (protocol === "ssh") return "ssh";
	if (protocol === "file") return "path";
	return isServerOfRun(place, env) ? "run" : "https";
}
function urlFor(place, user) {
	if (!(place instanceof URL)) return place.text;
	const own = new URL(place);
	if (own.protocol === "ssh:") own.username ||= user || "git";
	return own.href;
}

// src/git/remote/remote-address.ts
function readRemote(text, actions, purpose, wrong) {
	if (text === "" || text.startsWith("-") || /[\u0000-\u001f]/.test(text)) throw wrong("the remote is missing");
	if (text === "origin") return text;
	const found = remoteOf(text, purpose);
	if (typeof found === "string") throw wrong(found);
	if (actions && !isServer(found)) throw wrong(`in Actions ${purpose.what} lies on a server: origin, https:// or ssh://`);
	return found;
}
function withoutUser(text) {
	return text.replace(/\/\/[^/#]*@/, "//***@");
}
function isServer(remote) {
	return remote instanceof URL && remote.protocol !== "file:";
}
function remoteOf(text, purpose) {
	const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
	if (scheme === void 0) {
		if (!(process.platform === "win32" && /^[A-Za-z]:[\\/]/.test(text)) && /^[^/\\]*:/.test(text)) return "write ssh://HOST/PATH without a user, https://…, origin, or a path";
		return { path: text };
	}
	if (![
		"https",
		"http",
		"ssh",
		"file"
	].includes(scheme)) return `${scheme}: is not spoken; write https://, ssh:// or origin`;
	return URL.canParse(text) ? checked(new URL(text), purpose) : "it is no URL";
}
function checked(url, { token, user }) {
	if (url.username !== "" || url.password !== "") return `no user and no password stand in an address: it is shown; use ${url.protocol === "ssh:" ? `${user} (git without it)` : token}`;
	if (url.search !== "" || url.hash !== "") return "an address has neither a query nor a second #";
	if (url.protocol === "http:" && !isLoopback(url)) return "http:// is only for loopback; write https://";
	if (url.protocol === "file:" ? url.hostname !== "" : url.hostname === "") return "its host is wrong";
	return url.hostname.startsWith("-") || url.pathname.startsWith("/-") ? "its host or path begins with -" : url;
}

// src/model/record/leased.ts
const SOMEBODY = { who: "somebody who gives no name" };
function holderWords({ who, run }) {
	const said = who === SOMEBODY.who ? who : `“${who}”`;
	return run === void 0 ? said : `${said} (${run})`;
}

// src/lease/clock.ts
const MONOTONIC = {
	now: () => performance.now(),
	sleep: (ms, signal) => setTimeout$1(Math.max(0, ms), void 0, { signal }).catch(() => void 0)
};

// src/model/json.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const PROTOTYPE_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
var PrototypeKey = class extends Error {};
function parseForeign(text) {
	try {
		if (isPlain(text)) return JSON.parse(text);
		return JSON.parse(text, (key, value) => {
			if (PROTOTYPE_KEYS.has(key)) throw new PrototypeKey(`it has a key "${key}", which is never used`);
			return value;
		});
	} catch (error) {
		throw error instanceof PrototypeKey ? error : /* @__PURE__ */ new SyntaxError("it is no JSON");
	}
}
const MAY_NAME_ONE = /__proto__|constructor|prototype|\\u/;
const SHALLOW = 2e3;
function isPlain(text) {
	return !MAY_NAME_ONE.test(text) && (text.length < 2 * SHALLOW || opens(text) < SHALLOW);
}
function opens(text) {
	let count = 0;
	for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & -33) === 91) count++;
	return count;
}
function canonicalJson(value) {
	return JSON.stringify(sorted(value));
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).filter(([, item]) => item !== void 0).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([key, item]) => [key, sorted(item)]);
	return Object.fromEntries(entries);
}

// src/model/load/lease.ts
const MINUTE = 6e4;
const TTL = {
	least: MINUTE,
	most: 60 * MINUTE
};

// src/lease/holder.ts
const LONGEST$7 = {
	who: 80,
	run: 200
};
function holderText({ who, run }, { name, ttl }, now) {
	const said = {
		who,
		...run === void 0 ? {} : { run },
		at: now.toISOString(),
		ttl,
		token: randomUUID()
	};
	return `Lease ${name}\n\n${JSON.stringify(said)}\n`;
}
const SAYS_NOTHING$1 = {
	holder: null,
	ttl: 0
};
function holderIn(text) {
	const said = parsed(text.slice(0, 4096).split("\n").find((one) => one.startsWith("{")) ?? "");
	if (!isObject(said)) return SAYS_NOTHING$1;
	const ttl = typeof said.ttl === "number" && said.ttl > 0 ? Math.min(said.ttl, TTL.most) : 0;
	return {
		holder: whoIn(said),
		ttl
	};
}
function whoIn(said) {
	if (typeof said.who !== "string") return null;
	const who = shown$1(said.who, LONGEST$7.who);
	if (who === "") return null;
	const run = typeof said.run === "string" && /^https?:\/\//.test(said.run) ? shown$1(said.run, LONGEST$7.run) : "";
	return {
		who,
		...run === "" ? {} : { run }
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function shown$1(text, most) {
	return clean(text.replaceAll("`", "'"), most);
}

// src/model/numbers.ts
const NBSP = "\xA0";
const NONE = "–";
const MINUS = "−";
function signed(digits) {
	return /^-[0.,]*$/.test(digits) ? digits.slice(1) : digits.replace("-", MINUS);
}
function fixed(value, decimals) {
	const [whole = "0", rest] = value.toFixed(decimals).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return signed(rest === void 0 ? grouped : `${grouped}.${rest}`);
}
function integer(value) {
	return Number.isFinite(value) ? fixed(value, 0) : "–";
}
function three(value) {
	if (!Number.isFinite(value)) return "–";
	const size = Math.abs(Number(value.toPrecision(3)));
	if (size === 0) return "0";
	if (size < 10) return fixed(value, 2);
	return Number.isInteger(value) || size >= 100 ? fixed(value, 0) : fixed(value, 1).replace(/\.0$/, "");
}
function milliseconds(value) {
	if (value === null || !Number.isFinite(value)) return "–";
	return `${fixed(value, Math.abs(value) < 99.95 ? 1 : 0)}${"\xA0"}ms`;
}
function bareMilliseconds(value) {
	return milliseconds(value).replace(`${"\xA0"}ms`, "");
}
function cpuTime(ms) {
	if (ms === null || !Number.isFinite(ms)) return "–";
	return Math.abs(ms) < .9995 ? `${three(ms * 1e3)}${"\xA0"}µs` : `${three(ms)}${"\xA0"}ms`;
}
function percentage(share) {
	if (share === null || !Number.isFinite(share)) return "–";
	if (share > 0 && share < 5e-5) return `under${"\xA0"}0.01${"\xA0"}%`;
	if (share > .99995 && share < 1) return `over${"\xA0"}99.99${"\xA0"}%`;
	const distance = share >= 0 && share < 1 ? Math.min(share, 1 - share) : 1;
	const decimals = distance < .01 ? 2 : distance < .1 ? 1 : 0;
	return `${fixed(share * 100, decimals)}${"\xA0"}%`;
}
function whole(share) {
	return share === null || !Number.isFinite(share) ? "–" : `${fixed(share * 100, 0)}${"\xA0"}%`;
}
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
function change(share) {
	if (share === null || !Number.isFinite(share)) return "–";
	const text = fixed(share * 100, 0);
	return `${text !== "0" && share > 0 ? "+" : ""}${text}${"\xA0"}%`;
}
function spread$1(share) {
	if (share === null || !Number.isFinite(share)) return "–";
	return `±${fixed(Math.abs(share) * 100, 0)}${"\xA0"}%`;
}
function bytes(value) {
	if (value === null || !Number.isFinite(value)) return "–";
	if (value < 1e3) return `${fixed(value, 0)}${"\xA0"}B`;
	if (value < 1e5) return `${fixed(value / 1e3, 0)}${"\xA0"}kB`;
	return value < 1e9 ? `${fixed(value / 1e6, 1)}${"\xA0"}MB` : `${fixed(value / 1e9, 1)}${"\xA0"}GB`;
}
function memory(value) {
	if (value === null || !Number.isFinite(value)) return "–";
	const mebi = value / 2 ** 20;
	return mebi < 1024 ? `${fixed(mebi, 0)}${"\xA0"}MiB` : `${fixed(mebi / 1024, 1)}${"\xA0"}GiB`;
}
function score(value) {
	return value === null || !Number.isFinite(value) ? "–" : fixed(value, 1);
}
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
function clock(ms) {
	const seconds = Number.isFinite(ms) ? Math.max(0, Math.round(ms / 1e3)) : 0;
	const two = (value) => String(value).padStart(2, "0");
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
	return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
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
function age(ms) {
	if (!Number.isFinite(ms) || ms < 1e3 || ms >= 1e6) return length(ms);
	const seconds = ms / 1e3;
	return `${seconds < 99.95 ? fixed(seconds, 1).replace(".0", "") : integer(seconds)}${"\xA0"}s`;
}
const roundedRatio = (ratio) => Math.round(ratio * 100) / 100;
const times = (ratio) => `${roundedRatio(ratio)}${"\xA0"}×`;
const UNIT = /(\d) (?=(?:µs|ms|s|min|h|%|B|kB|MB|GB|KiB|MiB|GiB|\/s)(?![\w/]))/g;
function wait(ms) {
	return ms >= 1e3 && ms < 9950 ? `${Number(fixed(ms / 1e3, 1))}${"\xA0"}s` : length(ms);
}
const SYMBOL = /(?<![\w-])([nNz]) (?=[\d−])/g;
function bindUnits(text) {
	return text.replace(UNIT, `$1${"\xA0"}`).replace(SYMBOL, `$1${"\xA0"}`);
}
function counted(n, one, many = `${one}s`) {
	return `${integer(n)} ${n === 1 ? one : many}`;
}
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
const READ_UNITS = [[1048576, "MiB/s"], [1024, "KiB/s"]];
function readRate(bytesPerSecond) {
	const [size, unit] = READ_UNITS.find(([one]) => bytesPerSecond % one === 0) ?? [1, "B/s"];
	return `${integer(bytesPerSecond / size)}${"\xA0"}${unit}`;
}

// src/lease/keep.ts
const REFRESH = 4;
const AGAIN$1 = 16;
const MARGIN = 1e4;
const RELEASE = 5e3;
function keep(asking, taken, last) {
	const keeper = new Keeper(asking, taken);
	const running = Promise.all([keeper.refresh(), keeper.watch()]);
	return {
		lost: keeper.lost,
		release: async () => {
			keeper.stop();
			await running;
			await giveBack(last, keeper.own);
		}
	};
}
async function giveBack(ref, own) {
	for (const oid of own.toReversed()) if (await ref.remove(oid, RELEASE).catch(() => true)) return;
}
var Keeper = class {
	#asking;
	#clock;
	#end = new AbortController();
	#lost = new AbortController();
	#own;
	#why = "nobody answered";
	constructor(asking, taken) {
		this.#asking = asking;
		this.#clock = asking.clock;
		this.#own = [{
			oid: taken.oid,
			at: taken.at
		}];
	}
	get lost() {
		return this.#lost.signal;
	}
	get own() {
		return this.#own.map(({ oid }) => oid);
	}
	stop() {
		this.#end.abort();
	}
	async refresh() {
		const { ttl } = this.#asking;
		let wait = ttl / REFRESH;
		while (!this.#over) {
			await this.#clock.sleep(wait, this.#end.signal);
			if (this.#over) return;
			wait = await this.#move().catch((error) => this.#failed(error.message)) ? ttl / REFRESH : ttl / AGAIN$1;
		}
	}
	async watch() {
		const { ttl } = this.#asking;
		const margin = Math.min(MARGIN, ttl / 6);
		while (!this.#over) {
			const left = this.#own[0].at + ttl - margin - this.#clock.now();
			if (left > 0) await this.#clock.sleep(left, this.#end.signal);
			else this.#lose(`it could not be renewed for ${length(ttl - margin)}: ${this.#why}`);
		}
	}
	async #move() {
		const { ref, ttl, text } = this.#asking;
		const [known] = this.#own;
		const at = this.#clock.now();
		const written = await ref.write(known.oid, text(), Math.max(1e3, Math.min(3e4, ttl / 2)));
		if (written.how === "done") return this.#known({
			oid: written.oid,
			at
		});
		this.#own = [...this.#own, {
			oid: written.oid,
			at
		}];
		if (written.how === "trouble") this.#why = written.why;
		const looked = await ref.look();
		if (looked.how === "trouble") return this.#failed(looked.why);
		const own = this.#own.find(({ oid }) => oid === looked.oid);
		if (own === void 0) return this.#lose(looked.oid === null ? "it was taken away" : "somebody else took it");
		if (own === known) return false;
		return this.#known(own);
	}
	#known(one) {
		this.#own = [one];
		return true;
	}
	#failed(why) {
		this.#why = why;
		return false;
	}
	#lose(why) {
		if (!this.#over) this.#lost.abort(why);
		this.#end.abort();
		return false;
	}
	get #over() {
		return this.#end.signal.aborted;
	}
};

// src/git/remote/push.ts
const TIME$1 = 6e4;
async function push(git, { ref, seen, to }, time = TIME$1) {
	return becameOf(await git([
		"push",
		"--porcelain",
		"--no-verify",
		`--force-with-lease=${ref}:${seen ?? ""}`,
		REMOTE,
		`${to ?? ""}:${ref}`
	], { time }));
}
const IN_THE_WAY = /'[^']*' exists; cannot create|directory file conflict/i;
function isInTheWay(said) {
	return IN_THE_WAY.test(said);
}
const LOST = /stale info|fetch first|non-fast-forward|cannot lock ref|failed to (?:lock|update ref)|already exists|incorrect old value|unable to create '[^']*\.lock'/i;
function becameOf({ code, stdout, said }) {
	if (code === 0) return {
		how: "done",
		said: null
	};
	const answer = /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString("utf8"))?.[1];
	if (answer === void 0) return {
		how: "unknown",
		said
	};
	if (LOST.test(answer) && !isInTheWay(`${answer}\n${said}`)) return {
		how: "lost",
		said: null
	};
	return {
		how: "refused",
		said: `${answer}\n${said}`
	};
}

// src/git/remote/reasons.ts
const EMPTY = /^(?:warning:|hint:|failed to push some refs|could not read from remote repository|please make sure you have|and the repository exists|$)/i;
function reasonIn(said) {
	const reasons = said.split("\n").map((line) => line.trim().replace(/^(?:(?:fatal|error|remote): *)+/, "")).filter((line) => !EMPTY.test(line)).map((line) => line.replace(/\.$/, ""));
	return [...new Set(reasons)].join("; ") || "no reason was given";
}
const DENIED = /\b40[134]\b|not found|authenticat|could not read username|denied|declined|rejected|not granted|permission|protected|a git repository/i;

// src/git/process.ts
const GRACE = 2e3;
const REST$1 = 1e3;
const MOST_SAID = 65536;
const WINDOWS = process.platform === "win32";
function runGit(args, start) {
	const { program, cwd, env, input, time, most, tooMuch, signal } = start;
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd,
			env,
			detached: !WINDOWS,
			stdio: "pipe"
		});
		const [out, said] = [[], []];
		const taken = {
			out: 0,
			said: 0
		};
		let why;
		const end = (reason) => {
			why ??= reason;
			killGroup(child.pid);
		};
		const timers = [setTimeout(() => end(`git did not end within ${Math.round(time / 1e3)} s`), time)];
		const watch = tooMuch && setInterval(() => {
			tooMuch().then((reason) => reason !== void 0 && end(reason));
		}, 100);
		const cancel = () => timers.push(setTimeout(() => end("it was cancelled"), GRACE));
		if (signal?.aborted) cancel();
		else signal?.addEventListener("abort", cancel, { once: true });
		child.stdout.on("data", (chunk) => {
			taken.out += chunk.length;
			if (taken.out > most) end(`git wrote more than ${most} bytes`);
			else out.push(chunk);
		});
		child.stderr.on("data", (chunk) => {
			if (taken.said < MOST_SAID) said.push(chunk);
			taken.said += chunk.length;
		});
		child.stdin.on("error", () => {});
		child.stdin.end(input);
		const done = (ran) => {
			for (const timer of timers) clearTimeout(timer);
			clearInterval(watch);
			signal?.removeEventListener("abort", cancel);
			resolve(ran);
		};
		child.on("exit", () => {
			const release = () => [child.stdout, child.stderr].map((pipe) => pipe.destroy());
			timers.push(setTimeout(release, REST$1));
		});
		child.on("error", (error) => done(unended(notStarted(error))));
		child.on("close", (code) => {
			const text = Buffer.concat(said).toString("utf8").slice(0, MOST_SAID);
			if (why !== void 0) done(unended(why));
			else if (code === null) done(unended(`git was killed: ${text}`));
			else done({
				code,
				stdout: Buffer.concat(out),
				said: text
			});
		});
	});
}
function unended(said) {
	return {
		code: null,
		stdout: Buffer.alloc(0),
		said
	};
}
function notStarted({ code, message }) {
	return code === "ENOENT" ? "git is not installed" : `git cannot be started (${code ?? message})`;
}
function killGroup(pid) {
	if (pid === void 0) return;
	try {
		process.kill(WINDOWS ? pid : -pid, "SIGKILL");
	} catch {}
}

// src/git/bare.ts
const PREFIX$1 = "socketgate-git-";
const FORGOTTEN = 18e5;
async function inBare(reach, act) {
	const parent = reach.env.RUNNER_TEMP || tmpdir();
	await sweep(parent);
	const folder = await mkdtemp(join$1(parent, PREFIX$1));
	try {
		await mkdir(join$1(folder, "hooks"));
		await writeFile(join$1(folder, "config"), "");
		return await act(gitOf(reach, folder));
	} finally {
		await rm(folder, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}
function gitOf(reach, folder) {
	let found;
	try {
		found = gitProgram(reach.env);
	} catch (error) {
		const said = error.message;
		return async () => ({
			code: null,
			stdout: Buffer.alloc(0),
			said
		});
	}
	const { path: program, PATH } = found;
	const start = {
		program,
		cwd: folder,
		env: {
			...environmentOf(reach, folder),
			PATH
		},
		signal: reach.signal
	};
	return (args, { input, time = 3e4, most = 64 << 20, mostOnDisk } = {}) => {
		const asked = {
			...start,
			input,
			time,
			most
		};
		if (mostOnDisk === void 0) return runGit(args, asked);
		return runGit(args, {
			...asked,
			tooMuch: () => over(join$1(folder, "repository.git"), mostOnDisk)
		});
	};
}
async function over(folder, most) {
	const names = await readdir(join$1(folder, "objects"), { recursive: true }).catch(() => []);
	return (await Promise.all(names.map(async (name) => (await stat(join$1(folder, "objects", name)).catch(() => ({ size: 0 }))).size))).reduce((sum, size) => sum + Math.max(0, size - 4096), 0) > most ? `it brought more than ${most} bytes` : void 0;
}
const PASSED = [
	"SystemRoot",
	"TMPDIR",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"GIT_SSL_CAINFO",
	"GIT_SSL_CAPATH"
];
const PROXIES = [
	"https_proxy",
	"HTTPS_PROXY",
	"all_proxy",
	"ALL_PROXY",
	"no_proxy",
	"NO_PROXY"
];
const SSH = [
	"HOME",
	"SSH_AUTH_SOCK",
	"GIT_SSH",
	"GIT_SSH_COMMAND"
];
function environmentOf({ env, protocol, settings }, folder) {
	const passed = [
		...PASSED,
		...protocol === "https" ? PROXIES : [],
		...protocol === "ssh" ? SSH : []
	].flatMap((name) => env[name] ? [[name, env[name]]] : []);
	const own = [
		["core.hooksPath", join$1(folder, "hooks")],
		...ALWAYS,
		...settings
	];
	return {
		HOME: folder,
		...protocol === "ssh" && !env.GIT_SSH && { GIT_SSH_COMMAND: "ssh -o BatchMode=yes" },
		...Object.fromEntries(passed),
		LC_ALL: "C",
		GIT_DIR: join$1(folder, "repository.git"),
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: join$1(folder, "config"),
		GIT_ALLOW_PROTOCOL: protocol,
		GIT_TERMINAL_PROMPT: "0",
		GIT_CONFIG_COUNT: String(own.length),
		...Object.fromEntries(own.map(([key = ""], i) => [`GIT_CONFIG_KEY_${i}`, key])),
		...Object.fromEntries(own.map(([, value = ""], i) => [`GIT_CONFIG_VALUE_${i}`, value]))
	};
}
const ALWAYS = [
	["http.followRedirects", "false"],
	["http.lowSpeedLimit", "1"],
	["http.lowSpeedTime", "20"],
	["protocol.version", "2"],
	["fetch.unpackLimit", "1"],
	["gc.auto", "0"],
	["maintenance.auto", "false"]
];
async function sweep(parent) {
	const names = await readdir(parent).catch(() => []);
	const before = Date.now() - FORGOTTEN;
	for (const name of names.filter((each) => each.startsWith(PREFIX$1))) {
		const folder = join$1(parent, name);
		const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
		if (mtimeMs < before) await rm(folder, {
			recursive: true,
			force: true
		}).catch(() => {});
	}
}

// src/git/remote/repository.ts
const OLDEST = {
	major: 2,
	minor: 32
};
async function inRepository$1({ reach, where }, act) {
	try {
		return await inBare(reach, async (git) => {
			await begin(git);
			return await act(git);
		});
	} catch (error) {
		const { code, message } = error;
		if (error instanceof StoreError || code === void 0) throw error;
		throw new StoreError(`${where} needs a temporary folder, and none could be made (${code}): ${clean(message)}`);
	}
}
async function begin(git) {
	const told = await git(["--version"]);
	const [, major, minor] = /(\d{1,9})\.(\d{1,9})/.exec(told.stdout.toString()) ?? [];
	if (told.code !== 0 || major === void 0) throw new StoreError(`git is needed: ${clean(told.said, 200)}`);
	if (Number(major) < OLDEST.major || Number(major) === OLDEST.major && Number(minor) < OLDEST.minor) throw new StoreError(`git is needed, of version ${OLDEST.major}.${OLDEST.minor} or newer, and this one is ${major}.${minor}`);
	await own(git, [
		"init",
		"--quiet",
		"--bare",
		"--template="
	]);
}
async function own(git, args, input) {
	const { code, stdout, said } = await git(args, input === void 0 ? {} : { input });
	if (code === 0) return stdout;
	throw new StoreError(`git ${args[0]} failed (${code ?? "ended"}): ${clean(said, 300)}`);
}

// src/lease/ref.ts
const LARGEST$2 = 65536;
const TIME = {
	look: 3e4,
	write: 3e4,
	holder: 1e4
};
function refName(name) {
	return `refs/socketgate/lease/${name}`;
}
function leaseRef(remote, name) {
	const ref = refName(name);
	const trouble = (said) => ({
		how: "trouble",
		denied: DENIED.test(said),
		why: remote.shown(reasonIn(said))
	});
	return {
		look: () => inRepository$1(remote, async (git) => {
			const { code, stdout, said } = await git([
				"ls-remote",
				REMOTE,
				ref
			], {
				time: TIME.look,
				most: 1 << 20
			});
			return code === 0 ? {
				how: "seen",
				oid: oidOf(stdout.toString("latin1"), ref)
			} : trouble(said);
		}),
		mayWrite: () => inRepository$1(remote, async (git) => {
			const commit = await commitOf(git, "Asked whether this may be written\n");
			const { code, said } = await git([
				"push",
				"--dry-run",
				"--porcelain",
				"--no-verify",
				"--force",
				REMOTE,
				`${commit}:${ref}`
			], { time: TIME.write });
			return code === 0 ? null : trouble(said);
		}),
		write: (seen, text, time = TIME.write) => inRepository$1(remote, async (git) => {
			const oid = await commitOf(git, text);
			const { how, said } = await push(git, {
				ref,
				seen,
				to: oid
			}, time);
			if (said === null) return how === "done" ? {
				how: "done",
				oid
			} : {
				how: "lost",
				oid
			};
			return {
				...trouble(said),
				...how === "refused" && { denied: !isInTheWay(said) },
				oid
			};
		}),
		remove: (seen, time) => inRepository$1(remote, async (git) => (await push(git, {
			ref,
			seen,
			to: null
		}, time)).how === "done"),
		holder: (oid) => inRepository$1(remote, (git) => readHolder(git, ref, oid))
	};
}
function oidOf(listed, ref) {
	return listed.split("\n").find((one) => one.endsWith(`\t${ref}`))?.split("	")[0] ?? null;
}
async function commitOf(git, text) {
	const tree = await written(git, "tree", "");
	const who = `Socketgate <socketgate@localhost> ${Math.floor(Date.now() / 1e3)} +0000`;
	return await written(git, "commit", `tree ${tree}\nauthor ${who}\ncommitter ${who}\n\n${text}`);
}
async function written(git, type, text) {
	return (await own(git, [
		"hash-object",
		"-t",
		type,
		"-w",
		"--stdin"
	], Buffer.from(text))).toString().trim();
}
async function readHolder(git, ref, oid) {
	const fetch = [
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-recurse-submodules"
	];
	const only = ["--depth=1", "--filter=tree:0"];
	if ((await git([
		...fetch,
		...only,
		"store",
		`+${ref}:refs/holder`
	], {
		time: TIME.holder,
		mostOnDisk: LARGEST$2
	})).code !== 0) return null;
	const [type, size] = (await git(["cat-file", "--batch-check=%(objecttype) %(objectsize)"], { input: Buffer.from(`${oid}\n`) })).stdout.toString().trim().split(" ");
	if (type !== "commit" || !(Number(size) <= LARGEST$2)) return SAYS_NOTHING$1;
	return holderIn((await own(git, [
		"cat-file",
		"commit",
		oid
	])).toString("utf8").replace(/^[\s\S]*?\n\n/, ""));
}

// src/lease/take.ts
const MOST_HOLDERS = 5;
async function take(asking, signal) {
	const wait = new Wait(asking, signal);
	let taken;
	try {
		while (taken === void 0) taken = await wait.try();
		return taken;
	} finally {
		if (taken === void 0 || "why" in taken) await wait.takeBack();
	}
}
const LOOK = {
	least: 1e3,
	most: 15e3
};
const SOON = 1e3;
const CALM = 8e3;
const PATIENCE = 12e4;
const TAKE_BACK = 4e3;
var Wait = class {
	#asking;
	#signal;
	#begun;
	#holders = [];
	#since;
	#theirs = 0;
	#offered = /* @__PURE__ */ new Set();
	#trouble;
	#mayWrite = false;
	constructor(asking, signal) {
		this.#asking = asking;
		this.#signal = signal;
		this.#begun = asking.clock.now();
	}
	async try() {
		this.#throwIfCancelled();
		const { ref, clock } = this.#asking;
		const looked = await ref.look();
		const now = clock.now();
		this.#throwIfCancelled();
		if (looked.how === "trouble") return await this.#unread(looked);
		const { oid } = looked;
		const own = oid !== null && this.#offered.has(oid);
		if (this.#since?.oid !== oid) {
			this.#since = {
				oid,
				at: now
			};
			if (oid !== null && !own) {
				const refused = await this.#meet(oid);
				if (refused !== null) return refused;
			}
		}
		const ttl = Math.max(this.#asking.ttl, this.#theirs);
		const dead = oid !== null && !own && now - this.#since.at >= ttl;
		if (oid !== null && !own && !dead) {
			this.#trouble = void 0;
			return await this.#later(this.#since.at + ttl - now);
		}
		return await this.#offer(oid, dead);
	}
	async takeBack() {
		if (this.#offered.size === 0) return;
		const { ref } = this.#asking;
		const looked = await ref.look().catch(() => null);
		if (looked?.how !== "seen" || looked.oid === null || !this.#offered.has(looked.oid)) return;
		await ref.remove(looked.oid, TAKE_BACK).catch(() => void 0);
	}
	async #offer(seen, takenOver) {
		const { ref, clock, text } = this.#asking;
		const at = clock.now();
		const written = await ref.write(seen, text());
		const { oid } = written;
		if (written.how === "done") {
			this.#offered.clear();
			return {
				oid,
				at,
				waited: at - this.#begun,
				holders: this.#holders,
				takenOver
			};
		}
		this.#offered.add(oid);
		if (written.how === "lost") return await this.#later(SOON * Math.random());
		return await this.#afterTrouble(written);
	}
	async #meet(oid) {
		const { ref, say, name, wait } = this.#asking;
		const said = await ref.holder(oid).catch(() => null);
		this.#theirs = said?.ttl ?? this.#theirs;
		const holder = said?.holder ?? SOMEBODY;
		const known = this.#holders.some(({ who, run }) => who === holder.who && run === holder.run);
		if (!this.#mayWrite) {
			const refused = await ref.mayWrite();
			if (refused?.denied === true) return {
				why: refused.why,
				holder
			};
			this.#mayWrite = refused === null;
		}
		if (known) return null;
		if (this.#holders.length < MOST_HOLDERS) this.#holders.push(holder);
		say(`lease ${name}: ${holderWords(holder)} holds it; waiting, ${length(wait)} in all at most`);
		return null;
	}
	async #unread(trouble) {
		if (trouble.denied && this.#since === void 0) return {
			why: trouble.why,
			holder: null,
			unread: true
		};
		return await this.#afterTrouble({
			...trouble,
			denied: false
		});
	}
	async #afterTrouble(trouble) {
		this.#throwIfCancelled();
		const { name, say } = this.#asking;
		if (trouble.denied) return {
			why: trouble.why,
			holder: this.#holders.at(-1) ?? null
		};
		const now = this.#asking.clock.now();
		if (this.#trouble === void 0) say(`lease ${name}: ${trouble.why}; trying again`);
		this.#trouble = {
			...trouble,
			at: this.#trouble?.at ?? now
		};
		if (now - this.#trouble.at >= PATIENCE) throw this.#inVain();
		return await this.#later(Number.POSITIVE_INFINITY, Math.min(CALM, this.#asking.ttl / 4));
	}
	async #later(due, pause = this.#pause) {
		const { clock, wait } = this.#asking;
		const left = this.#begun + wait - clock.now();
		if (left <= 0) throw this.#inVain();
		await clock.sleep(Math.min(left, Math.max(0, due), pause * (.75 + Math.random() / 2)), this.#signal);
	}
	get #pause() {
		return Math.min(LOOK.most, Math.max(LOOK.least, this.#asking.ttl / 20));
	}
	#inVain() {
		const { name, clock } = this.#asking;
		const last = this.#holders.at(-1);
		const why = this.#trouble !== void 0 ? `cannot be taken: ${this.#trouble.why}` : `was not free in time: ${last === void 0 ? "others were faster each time" : `${holderWords(last)} held it last`}`;
		return new Failure("policy", `the lease ${name} ${why}; nothing was loaded, after ${length(clock.now() - this.#begun)}`, [], [this.#next(last !== void 0)], {}, "lease_taken");
	}
	#next(held) {
		const { name, wait } = this.#asking;
		const ttl = Math.max(this.#asking.ttl, this.#theirs);
		if (this.#trouble !== void 0) return "Check that the remote of the lease can be reached, and that its token is still valid. Then run again.";
		const again = "Run again once it is free, or let it wait for longer: `wait` of `lease` in the plan.";
		if (!held || wait >= ttl) return again;
		return `${again} A dead holder is replaced only after a wait of ${length(ttl)} (\`ttl\`), and this plan waits for ${length(wait)}. If that run is gone, remove its ref: \`git push REMOTE :refs/socketgate/lease/${name}\`.`;
	}
	#throwIfCancelled() {
		if (this.#signal.aborted) throw new Failure("cancelled", `stopped while waiting for the lease ${this.#asking.name}`);
	}
};

// src/lease/acquire.ts
const LEASE = {
	what: "a lease",
	token: "SOCKETGATE_LEASE_TOKEN",
	user: "SOCKETGATE_LEASE_USER",
	alsoOrigin: true
};
function readLeaseRemote(from, text, env) {
	const shown = printable(withoutUser(text));
	const wrong = (why) => new Failure("usage", `${from} ${shown}: ${why}`);
	return readRemote(text, isActions(env), LEASE, wrong);
}
async function acquire(lease, address, from, { me, clock = MONOTONIC, withheld = false, say }) {
	const { name } = lease;
	const where = address === "origin" ? "origin" : "the remote of the lease";
	try {
		const ref = leaseRef(await remoteOf$1(address, where, from, LEASE), name);
		const { cwd, env } = from;
		const last = leaseRef(await remoteOf$1(address, where, {
			cwd,
			env
		}, LEASE), name);
		const asking = {
			...lease,
			ref,
			clock,
			say,
			text: () => holderText(me, lease, /* @__PURE__ */ new Date())
		};
		const taken = await take(asking, from.signal ?? new AbortController().signal);
		if ("why" in taken) {
			if (taken.unread && address !== "origin" && !withheld) throw unreadable(name, taken);
			return without(name, notHeld(taken));
		}
		const { waited, holders, takenOver } = taken;
		if (holders.length > 0) say(`lease ${name}: ours now`);
		return {
			leased: {
				name,
				state: "held",
				waited: Math.round(waited),
				...holders.length > 0 && { holders },
				...takenOver && { takenOver }
			},
			...keep(asking, taken, last)
		};
	} catch (error) {
		if (!(error instanceof StoreError)) throw error;
		throw new Failure("policy", `the lease ${name} cannot be taken: ${error.message}`, [], [], {}, "lease_taken");
	}
}
function without(name, why) {
	return {
		leased: {
			name,
			state: "none",
			waited: 0,
			why
		},
		lost: new AbortController().signal,
		release: async () => void 0
	};
}
function unreadable(name, { why }) {
	return new Failure("policy", `the lease ${name} cannot be taken: its remote cannot be read (${plain(why)}); nothing was loaded`, [], ["Check the address (`--lease-remote`, in Actions the input `lease-remote`), and that the token (SOCKETGATE_LEASE_TOKEN, or the input `lease-token`) is set and may read it. A server answers “not found” for what a token may not read."], {}, "lease_taken");
}
function notHeld({ why, holder, unread }) {
	const meanwhile = holder === null ? "" : `; ${holderWords(holder)} holds it at this moment`;
	return `${unread ? "its remote cannot be read" : "the token only reads"} (${plain(why)})${meanwhile}`;
}
const plain = (why) => why.replaceAll("`", "'");

// src/model/verdict/override.ts
const OVERRIDE_LABEL = "perf-accepted";
const LETS_THROUGH = /* @__PURE__ */ new Set([
	"regression",
	"suspect",
	"plan_changed"
]);

// src/action/input-names.ts
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
		"baseline"
	],
	...[
		"targets",
		"vars",
		"allowed-targets"
	],
	...[
		"max-vus",
		"max-minutes",
		"lease-remote",
		"lease-token",
		"paired",
		"pairs",
		"allow-commands",
		"records",
		"base-records",
		"preliminary",
		"unmeasured",
		"segment"
	],
	...[
		"runs",
		"run",
		"reason"
	],
	...[
		"comment",
		"check",
		"comment-author",
		"comment-workflows",
		"artifact",
		"override-label",
		"tracking-issue"
	],
	...["github-token"],
	...[
		"upload",
		"runner-label",
		"out",
		"working-directory"
	]
];
const PREFIX = "INPUT_";
const KNOWN$1 = new Set(INPUT_NAMES.map(variableOf));
function variableOf(name) {
	return `${PREFIX}${name.replaceAll(" ", "_").toUpperCase()}`;
}
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

// src/action/judge/judge-inputs.ts
const NO_JUDGE = {
	records: [],
	baseRecords: [],
	preliminary: false,
	unmeasured: void 0
};
function judgeInputs(command, text) {
	const preliminary = yesOrNo("preliminary", text("preliminary")) ?? false;
	if (command !== "judge") {
		refuse(command, preliminary ? "preliminary" : OWN$1.find((name) => text(name) !== void 0));
		return NO_JUDGE;
	}
	const records = lines(text("records"));
	const unmeasured = unmeasuredOf(text("unmeasured"));
	if (unmeasured === void 0 && records.length === 0) throw new Failure("usage", "records is missing: judge takes 1, 3 or 5 files, one a line");
	if (unmeasured !== void 0 && records.length > 0) throw new Failure("usage", "records and unmeasured: give one of them, either what was measured or why nothing was");
	return {
		records,
		baseRecords: lines(text("base-records")),
		preliminary,
		unmeasured
	};
}
const OWN$1 = [
	"records",
	"base-records",
	"unmeasured"
];
function refuse(command, name) {
	if (name === void 0) return;
	throw new Failure("usage", `${name} goes with command judge, and this one is ${command}`);
}
const OUTCOMES = /* @__PURE__ */ new Set([...[
	"usage",
	"plan",
	"policy",
	"target",
	"engine",
	"store",
	"internal",
	"cancelled",
	"skipped"
]]);
const LONGEST$6 = 4e3;
function unmeasuredOf(text) {
	if (text === void 0) return void 0;
	const reasons = reasonsIn(text);
	const first = reasons[0];
	if (first === void 0) return new Failure("engine", text.slice(0, LONGEST$6));
	const messages = reasons.map(({ message }) => message).join("; ");
	return new Failure(first.outcome, messages.slice(0, LONGEST$6));
}
function reasonsIn(text) {
	try {
		const list = JSON.parse(text);
		if (!Array.isArray(list) || !list.every(isSaid)) return [];
		return list;
	} catch {
		return [];
	}
}
function isSaid(value) {
	return isObject(value) && OUTCOMES.has(value.outcome) && typeof value.message === "string";
}

// src/action/inputs.ts
const ENGINES = ["k6", "embedded"];
const COMMENT_POLICIES = [
	"always",
	"on-change",
	"never"
];
function readInputs(env) {
	refuseUnknown(env);
	const text = (name) => env[variableOf(name)]?.trim() || void 0;
	const { tried, throwIfAny } = allOf();
	const command = tried(() => oneOf("command", text("command"), COMMANDS)) ?? "run";
	tried(() => refuseLater(text));
	tried(() => refuseIdle(command, text));
	const cwd = resolve(env.GITHUB_WORKSPACE ?? ".", text("working-directory") ?? ".");
	const { plan, plans } = tried(() => plansIn(command, text("plan"))) ?? NO_PLAN;
	const profile = text("profile");
	const environment = tried(() => readEnvironment("environment", text("environment")));
	const jobKey = tried(() => readJobKey("key", text("key")));
	const inputs = {
		command,
		plan,
		plans,
		profile,
		environment,
		jobKey,
		mode: tried(() => oneOf("mode", text("mode"), MODES)),
		failOn: tried(() => readFailOn("fail-on", text("fail-on"))),
		engine: tried(() => oneOf("engine", text("engine"), ENGINES)) ?? "k6",
		k6: tried(() => k6Of(text)) ?? NO_K6,
		baseline: text("baseline"),
		paired: tried(() => pairedOf(command, text)),
		pointing: tried(() => readPointing("input", lines(text("targets")), lines(text("vars")))),
		grants: lines(text("allowed-targets")),
		maxVUs: tried(() => whole$1("max-vus", text("max-vus"))),
		maxMinutes: tried(() => whole$1("max-minutes", text("max-minutes"))),
		allowCommands: tried(() => yesOrNo("allow-commands", text("allow-commands"))) ?? false,
		leaseRemote: tried(() => leaseRemoteOf(text("lease-remote"), env)),
		leaseToken: text("lease-token"),
		...tried(() => judgeInputs(command, text)) ?? NO_JUDGE,
		...tried(() => baselineInputs(command, text)) ?? NO_BASELINE,
		...tried(() => publishedOf(command, text)) ?? UNPUBLISHED,
		commentAuthor: text("comment-author") ?? "github-actions[bot]",
		commentWorkflows: tried(() => workflowsOf(command, text("comment-workflows"))) ?? [],
		artifact: text("artifact") ?? "socketgate",
		overrideLabel: labelOf(env[variableOf("override-label")]),
		trackingIssue: tried(() => yesOrNo("tracking-issue", text("tracking-issue"))) ?? false,
		token: text("github-token"),
		upload: tried(() => yesOrNo("upload", text("upload"))) ?? true,
		runnerLabel: text("runner-label"),
		out: resolve(cwd, text("out") ?? ownFolder(env, [
			plan,
			profile,
			environment,
			jobKey
		])),
		cwd
	};
	throwIfAny();
	return inputs;
}
function allOf() {
	const messages = [];
	return {
		tried: (read) => {
			try {
				return read();
			} catch (error) {
				if (!(error instanceof Failure)) throw error;
				messages.push(error.message);
				return;
			}
		},
		throwIfAny: () => {
			if (messages.length > 0) throw new Failure("usage", messages.join("\n"));
		}
	};
}
const UNPUBLISHED = {
	comment: "always",
	check: true
};
const NO_K6 = {
	version: void 0,
	path: void 0,
	sha256: void 0,
	mirror: void 0
};
function refuseLater(text) {
	if (text("segment") === void 0) return;
	throw new Failure("usage", "segment is not supported yet: leave it out, and measure the plan in one job");
}
function refuseIdle(command, text) {
	if (command !== "comment" && text("comment-workflows") !== void 0) throw new Failure("usage", `comment-workflows goes with command comment, and this one is ${command}`);
	for (const name of ["targets", "vars"]) {
		if (!PLANLESS.has(command) || text(name) === void 0) continue;
		throw new Failure("usage", `${name} goes with a command that loads, and ${command} does not`);
	}
}
const PLANLESS = /* @__PURE__ */ new Set([
	"judge",
	"comment",
	"accept"
]);
function planOf(command, plan) {
	if (plan !== void 0 || PLANLESS.has(command)) return plan ?? "";
	throw new Failure("usage", `plan is missing: ${command} needs one, such as plan: plans/orders-feed.yaml`);
}
const NO_PLAN = {
	plan: "",
	plans: []
};
function plansIn(command, text) {
	const plan = planOf(command, text);
	const plans = planWords([plan]);
	if (!isSeveral({ plans })) return {
		plan,
		plans: [plan]
	};
	if (command !== "run") throw new Failure("usage", `plan names several, which goes with command run, and this one is ${command}: name one; each other in a step, or a call of confirm.yml, of its own`);
	return {
		plan: plans.join(" "),
		plans
	};
}
function isSeveral({ plans }) {
	return plans.length > 1 || plans.some(isGlob);
}
function leaseRemoteOf(remote, env) {
	if (remote !== void 0) readLeaseRemote("lease-remote", remote, env);
	return remote;
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
function publishedOf(command, text) {
	const comment = oneOf("comment", text("comment"), COMMENT_POLICIES) ?? "always";
	const check = yesOrNo("check", text("check")) ?? true;
	return isOfBaseline({ command }) || yesOrNo("preliminary", text("preliminary")) === true ? {
		comment: "never",
		check: false
	} : {
		comment,
		check
	};
}
function workflowsOf(command, text) {
	const paths = lines(text);
	for (const path of paths) {
		if (/^\.github\/workflows\/[\w.-]+\.ya?ml$/.test(path)) continue;
		throw new Failure("usage", `comment-workflows ${printable(path)}: expected a path such as .github/workflows/load.yml`);
	}
	if (command === "comment" && paths.length === 0) throw new Failure("usage", "comment-workflows is missing: comment posts the results of the workflows that it names, such as .github/workflows/load.yml");
	return paths;
}
function labelOf(text) {
	const label = (text ?? "perf-accepted").trim();
	if (label === "") return null;
	if (label.length <= 50 && !/[\u0000-\u001f`:]/.test(label)) return label;
	throw new Failure("usage", `override-label ${printable(label)}: expected a label of at most 50 characters, without a colon and backquotes`);
}
function ownFolder(env, parts) {
	const name = parts.filter((part) => part !== void 0).join("-").replace(/[^\w.-]+/g, "-").slice(0, 160);
	return `${env.RUNNER_TEMP ?? "."}/socketgate/${name.replace(/^[.-]+/, "") || "results"}`;
}
function commandLine(inputs) {
	const { command, plan, profile, environment, jobKey, pointing, engine, paired, records } = inputs;
	const which = [
		...profile === void 0 ? [] : ["--profile", profile],
		...environment === void 0 ? [] : ["--environment", environment],
		...jobKey === void 0 ? [] : ["--key", jobKey],
		...Object.entries(pointing?.targets ?? {}).flatMap(([name, url]) => ["--target", `${name}=${url}`]),
		...Object.keys(pointing?.vars ?? {}).flatMap((name) => ["--var", `${name}=…`])
	];
	if (command === "seed") return [
		"baseline",
		"seed",
		plan,
		...which,
		"--engine",
		engine
	];
	if (command === "judge") return [
		"judge",
		...records,
		...plan === "" ? [] : ["--plan", plan],
		...which
	];
	return [
		"run",
		...isSeveral(inputs) ? inputs.plans : [plan],
		...which,
		"--engine",
		engine,
		...paired === void 0 ? [] : ["--paired"],
		...paired?.pairs === void 0 ? [] : ["--pairs", String(paired.pairs)]
	];
}

// src/action/toolkit.ts
const TOOLKIT = {
	setOutput: (name, value) => {
		if (process.env.GITHUB_OUTPUT) setOutput(name, value);
	},
	setSecret,
	warning: (message) => warning(readable(message)),
	notice: (message) => notice(readable(message)),
	annotate: ({ level, file, line, title, message }) => KINDS[level](readable(message), {
		file: clean(file, LONGEST$5),
		startLine: line,
		title
	}),
	setFailed: (message) => setFailed(readable(message))
};
const KINDS = {
	failure: error,
	warning,
	notice
};
const LONGEST$5 = 2e3;
function readable(message) {
	return message.split(/\r\n|[\n\r]/).map((line) => clean(line, LONGEST$5)).join("\n");
}

// src/action/main.ts
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
		redactor.conceal([inputs.token, inputs.leaseToken].filter((token) => token !== void 0));
		checkEvent(inputs, event, payload, runner.env);
		step = {
			...step,
			context: {
				...context,
				cwd: inputs.cwd,
				env: envOf(inputs, context.env)
			}
		};
		if (inputs.command !== "comment" && inputs.command !== "accept") step = {
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
function envOf({ leaseToken }, env) {
	return leaseToken === void 0 ? env : {
		...env,
		SOCKETGATE_LEASE_TOKEN: leaseToken
	};
}
function warnOfIdle({ grantUse }, { toolkit }) {
	for (const words of idleWords(grantUse, "allowed-targets")) toolkit.warning(words);
}
async function perform(inputs, step) {
	if (inputs.command === "comment") {
		const { commentOn } = await import("./action-door-comment.js");
		return await commentOn(inputs, step);
	}
	if (inputs.command === "accept") {
		const { accept } = await import("./action-door-accept.js");
		return await accept(inputs, step);
	}
	const { checkPlanPlace } = await import("./action-door-plan-place.js");
	if (!isSeveral(inputs)) await checkPlanPlace(inputs, step.context.env);
	const { permissionOf } = await import("./action-door-policy.js");
	const allowed = await permissionOf(inputs, step);
	const { mergedBy } = await import("./action-door-merged-by.js");
	const permission = {
		...allowed,
		...mergedBy(inputs, allowed, step)
	};
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
	if (isSeveral(inputs)) {
		const { performSeveral } = await import("./action-door-perform.js");
		return await performSeveral(inputs, permission, step).finally(() => warnOfIdle(permission, step));
	}
	const [steps, { openCheck }, { earlierOf }, { baseOf }] = await Promise.all([
		import("./action-door-tasks.js"),
		import("./action-door-open-check.js"),
		import("./action-door-earlier-of.js"),
		import("./action-door-base-of.js")
	]);
	const base = await baseOf(inputs, permission, step);
	await openCheck(inputs, step, base);
	const earlier = earlierOf(step);
	const done = await steps[inputs.command](inputs, permission, step.context, base, step.event, earlier).finally(() => warnOfIdle(permission, step));
	const [{ finish }, { overridden }] = await Promise.all([import("./action-door-finish.js"), import("./action-door-override.js")]);
	await finish(done, inputs, step, (verdict) => overridden(verdict, inputs, permission, step));
}

// src/files/way.ts
const MOST_LINKS = 40;
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
async function holderOf(path, name) {
	for (let at = path;; at = dirname(at)) {
		if (await lstat(join$1(at, name)).catch(missing) !== null) return at;
		if (dirname(at) === at) return null;
	}
}
function missing(error) {
	if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
	throw error;
}

// src/app/options/given.ts
function given(key, value) {
	return value === void 0 ? {} : { [key]: value };
}

// src/github/event/plan-path.ts
function inRepository({ env, cwd }, file) {
	const path = relative(env.GITHUB_WORKSPACE ?? cwd, resolve(cwd, file)).replaceAll("\\", "/");
	return path === "" || path.startsWith("../") || path === ".." || /^(?:\/|[a-z]:)/i.test(path) ? null : path;
}

// src/plan/parse/read-file.ts
var Unreadable = class extends Error {};

// src/model/verdict/advice.ts
const NOTHING$2 = "Nothing.";
const SPARE = "Nothing; where it stays so, run longer: a profile with more `time` has more samples.";
const ROW = "Look at the row: its limit, its figure and its samples; then into the service's own log of that time.";
const QUIET$1 = "Measure on a machine that does nothing else, or with fewer sockets; `socketgate doctor PLAN` says what it lacks.";
const ACCEPT = "Look at the changes since the last stored run; if it is meant: `socketgate baseline accept --reason TEXT`.";
const AGAIN = "Run again; where it stays so, report it with the record.";
const BASE = "Land the plan's change by itself first, or ask somebody who may bypass the check: the report has both sentences.";
const MESSAGES = "Compare `messages` of the plan with what the service sends: the report shows the beginning of what came most often.";
const RERUN_ALL = "“Re-run all jobs” of this workflow run";
const ADVICE = {
	met: NOTHING$2,
	broken: ROW,
	aborted: ROW,
	beyond_chance: "Measure again: more tries tell chance from fault.",
	within_chance: NOTHING$2,
	ws_connect_failed: "Read the reasons and statuses under the row: refused, timed out, or answered with another status than 101.",
	ws_held: "Read how the sockets ended, under closes, and whether the plan says `reopen`.",
	ws_ended_early: "Read who closed, and with which code; a close that is by design belongs in `expected_closes`.",
	recovered: "Read the storm in the report: why dials failed, how long logins took, and how many came at once; then `reopen` of the plan, which is the real client.",
	neighbours: "Let the service give each subscriber a queue of its own with a limit, and close or skip who is behind it: a send that waits for one socket holds up all.",
	none_slow: "See why the slow readers were not subscribed: their login, the upgrade, or a step of `open`.",
	not_pressed: "Let them read slowly for longer, or make the feed send more: until buffers on the way are full, no service notices a slow reader.",
	watch_rise: "Look for what each connection or message leaves behind: a listener, a timer, an entry of a map; a longer run makes the slope surer.",
	watch_back: "See what outlives its socket. A runtime that keeps memory for later: watch its heap instead, or give that series a wider `back`.",
	watch_unanswered: "See why under \"The service's own metrics\": `url` and `series` must be what the page shows to the machine that runs the load.",
	watch_processes: "Point `watch` at one process; behind a balancer each poll may meet another. Where the service restarted, see why.",
	none_cut: "See whether sockets were open at that moment, and whether a command of the plan did what it should.",
	ws_feed_silent: "See when it fell silent, and what the service did then; a feed that ends by design: `defaults: { ws_feed_silent: off }`.",
	messages_rate: "Compare `rate` with what the service promises one socket; where it is right, messages were lost.",
	messages_many: "Compare `rate` with what the service promises one socket; where it is right, messages came twice.",
	messages_in_time: "Where the feed comes in bursts, state its `rate` over a longer unit, such as 200/10s; else see when it stopped.",
	ws_starved: "Some sockets get less than others: look at the fan-out, slow consumers and the balance between instances.",
	ws_heartbeat_missed: "See whether a proxy swallows pings, and whether `timeout` is what the service promises.",
	ws_roundtrip_timeout: "See what the service did with these sends, and whether `within` is what it promises.",
	ws_messages_malformed: MESSAGES,
	ws_messages_untimed: "Compare `sent_at` with the messages: the report says where they hold values.",
	sent_at_unread: "Mend the `path` of `sent_at`: the report says where the messages hold values.",
	steps_failed: "Read the statuses and the beginning of the answers under the row.",
	users_stuck: "A request of these users never ended, or the same step failed each time: look for what they share, such as an instance, a shard or a lock.",
	begun: "The service holds the requests for longer than `takes` says, or the generator is too small: raise `takes` or `max_vus`.",
	ws_gaps: "Look for full queues and dropped subscribers in the log of the service; a feed that may lose messages has `loss: any`.",
	ws_duplicates: "Look for messages that are sent again after an error, or to one subscriber twice; a feed that may repeat itself has `duplicates: any`.",
	ws_reordered: "Look for workers that send messages of one feed side by side.",
	sequence_unread: "Compare `path` and `key` of `sequence` with the messages.",
	ws_close_unanswered: "The service should answer a close frame with one of its own (RFC 6455, 5.5.1).",
	ws_error_frames: "Read the frames in the report.",
	ws_subscribed: "Compare the `await` of `open` with what the service answers, and its `within` with what it promises.",
	idle_margin: "Raise the idle timeout where the report points to (nginx `proxy_read_timeout`, HAProxy `timeout tunnel`, a balancer), or send heartbeats more often.",
	heartbeat_race: "Send heartbeats twice as often, or raise the idle timeout to at least 1.5 times the heartbeat.",
	keepalive_ignored: "Send messages as heartbeats where only data frames count; a service that closes who sends them says why in its close frame.",
	hold_longer: "Give `hold` of the sweep a duration of at least `margin` × `heartbeat`.",
	maximum_age: "See what ends sockets at that age; where it is meant, let clients reopen before it.",
	not_subscribed: "Compare the steps of `open` with what the service answers.",
	no_steady_phase: "Give the load a stage in which its target stays the same.",
	same: NOTHING$2,
	drifted: "Look at the commits since the reference; `socketgate baseline accept` takes the present level.",
	suspect_confirmed: ACCEPT,
	diverged: ACCEPT,
	undecided: "Measure for longer, or on a quieter machine: the spread of the row says how far unchanged code varies.",
	would_fail: "Store runs of more commits: `socketgate baseline seed` measures an accepted build at once.",
	one_machine: "Measure again on another machine, and judge the records together.",
	cannot_compare: "Accept this level (`socketgate baseline accept`), or seed the build that is accepted.",
	generator_changed: "Five new runs decide: store them, at once with `socketgate baseline seed`.",
	unusable_history: "The row says what the stored runs lack; store new ones.",
	load_changed: "Store runs of the new load: it begins a series of its own.",
	base_fails: BASE,
	base_undecided: BASE,
	few_samples: SPARE,
	few_pairs: "Measure more pairs: `--pairs N`.",
	no_samples: "See whether the plan asks for what the service does: nothing ended that could be counted.",
	no_sockets: "See why no socket opened.",
	none_judged: "Read why each row was not judged, below it.",
	impossible: AGAIN,
	clocks_differ: "Set the clocks of the service and the generator by one source, or gate `ws_roundtrip`, which needs one clock.",
	unit_doubtful: "Compare the `unit` of `sent_at` with the messages.",
	silent: "See why nothing comes where something used to come.",
	non_finite: AGAIN,
	not_recorded: "Measure again: the record was made without this figure.",
	not_gateable: "Gate another figure: docs/metrics.md lists them.",
	none_at_all: "See which run has none, and why.",
	busy: QUIET$1,
	generator_limit: "Raise the limit that is named, or open fewer sockets; `socketgate doctor PLAN` counts what it needs.",
	machine_taken: "See why the service needs more CPU than before, or measure it from another machine.",
	stood_still: QUIET$1,
	clock_stepped: "Let the clock be slewed, not set, while a load runs; then measure again.",
	open_waits: "See in the log of the service whether it still answered; a shorter `within` or `timeout`, or a longer run, lets the waits come to their end.",
	excused: "Measure for longer than the service takes to come back, or without a restart; state as `hold` how long sockets live by design.",
	build_changed: "Measure while nothing is deployed.",
	wrong_build: "Deploy the build that is to be judged, or wait for it: `ready: { within: 120s }`.",
	run_count: "Give 1, 3 or 5 records.",
	run_repeated: "Give each record once.",
	several_series: "Judge records of one plan, profile, engine and environment together.",
	unreached: "See whether the service is up, whether its address is right, and whether the login is accepted.",
	tls_port: "Write wss:// for ws://, or https:// for http://, in the url of the target.",
	login_failed: "Read the status and the answer of the login, and see whether its variables are set.",
	base_broken: "See whether the base build runs at all; a pair needs both.",
	incomplete: AGAIN,
	contradiction: "Measure again: a record that was changed by hand, or by a fault, is not judged.",
	no_summary: AGAIN,
	summary_mismatch: AGAIN,
	torn_stream: "Run again; see whether the disk is full.",
	script_errors: "Read the errors; where they come back, report them with the plan.",
	killed: "See whether the machine had enough memory, and who stopped the process.",
	hung: AGAIN,
	crashed: "Read what the engine said last; try another version of k6.",
	companion: AGAIN,
	few_sessions: AGAIN,
	too_many_series: "Give a tag fewer values: `name` of a request instead of its address.",
	after_red: `${RERUN_ALL}: it is green once two attempts in a row pass; a new commit begins anew.`,
	attempts_unknown: "Give the job `permissions: checks: write`, and leave the input `check` on.",
	attempts_left_out: "Nothing; after a red attempt two in a row have to pass, and a new commit begins anew.",
	pooled: "Nothing; the next commit begins anew.",
	other_job: "Give the jobs a `key` each, or let a last job judge the records of all of them.",
	not_ready: "See why the service does not come up, or give it longer: `ready: { within: 120s }`.",
	build_unknown: "See whether `version` of the target names the right address and `path`.",
	lease_taken: "Run again once it is free, or let the plan wait for longer: `wait` of `lease`; where its remote cannot be read, mend `lease-remote` or `lease-token`.",
	lease_lost: "Run again; where it comes back, see whether the remote of the lease can be reached all the time.",
	leased: NOTHING$2,
	not_leased: "Give the job the right to write to the remote of the lease: `lease-remote`, `lease-token`.",
	none_decides: "Give a row of the gate `level: key`, if a divergence is to decide.",
	nothing_compared: "Name one: `--baseline dir:PATH`, or the input `baseline`.",
	baseline_missing: "Nothing, where this is the first run; else mend the name that `--baseline` or the input gives.",
	unknown_outcome: "Mend the word in `fail_on`: `socketgate explain` lists the outcomes.",
	listed_only: "Give the row `level: key`, if it is to decide.",
	default_off: NOTHING$2,
	build_untold: "See whether `version` of the target names the right address and `path`.",
	bare_metric: "Name the tags that are meant, if it is another part.",
	lanes_differ: "Compare what the generator itself adds: `--lanes` runs it as the stored runs were.",
	drift: "Look at the changes since the reference; an SLO is the hard stop.",
	ahead: "Set the clock of the machine that measured them, and remove their files from the baseline.",
	comparable_runs: "Store runs of more commits.",
	may_block: "See what `socketgate baseline backtest` says, then set `mode: block`.",
	in_pairs: NOTHING$2,
	closes_unpaired: NOTHING$2,
	pairs_left_out: QUIET$1,
	summary_only: "Let Socketgate run the plan, for stronger evidence.",
	plan_taken_out: "Bring the plan back; or let the change through by the label, with a reason.",
	not_pointed: "Nothing, where the change adds it or takes it out; else see how it is spelled.",
	base_moved: "Update the branch of the change, to be judged by it.",
	override_unknown: "Give the job the permission that is named, and re-run it; or accept the run itself: `socketgate baseline accept`.",
	advisory: "Read the change before its verdict is believed."
};

// package.json
var version = "0.1.0";

// src/app/version.ts
const VERSION = version;
const TOOL = `socketgate ${VERSION}`;

// src/files/unsuitable.ts
var Unsuitable = class extends Error {};
function notRegular() {
	return new Unsuitable("it is not a regular file");
}
function tooLarge(most) {
	const kib = most / 1024;
	const size = kib % 1024 === 0 ? `${kib / 1024} MiB` : Number.isInteger(kib) ? `${kib} KiB` : `${most} bytes`;
	return new Unsuitable(`it has more than ${size}`);
}

// src/files/regular.ts
const PIECE = 1048576;
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
function reason(error) {
	const { code, message, syscall } = error;
	if (code === "EISDIR" && syscall === "rename") return KNOWN.ERR_FS_EISDIR;
	return code !== void 0 && KNOWN[code] || printable(message ?? "unknown reason");
}

// src/app/files/beside.ts
const MOST$9 = 1048576;
function readerBeside(plan) {
	return (path) => {
		try {
			const pieces = [];
			const real = inside(realpathSync(dirname(plan)), path);
			readRegular(real, MOST$9, (piece) => pieces.push(piece.slice()), "refused");
			return Buffer.concat(pieces);
		} catch (error) {
			throw new Unreadable(reason(error));
		}
	};
}
function inside(folder, path) {
	const real = realpathSync(join$1(folder, path));
	const way = relative(folder, real);
	if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) throw new Error("it is a link that leads out of the folder of the plan");
	return real;
}

// src/app/files/plan-file.ts
const PLAN_BYTES = 262145;
async function readPlan(path, cwd) {
	const full = resolve(cwd, path);
	try {
		const handle = await open(full, constants$1.O_RDONLY | constants$1.O_NONBLOCK);
		try {
			const stat = await handle.stat();
			if (stat.isDirectory()) throw new Error(`it is a folder; \`run\` takes its plans as ${printable(join$1(path, "*.yaml"))}`);
			if (!stat.isFile()) throw new Error("it is not a regular file");
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
const MOST_NAMES = 1e3;
async function others(path, cwd) {
	if (/[*?]/.test(path)) return "; of the verbs that load, `run` alone takes patterns: name one plan";
	const folder = dirname(path);
	const names = await readdir(resolve(cwd, folder)).catch(() => null);
	if (names === null) return `, and no folder ${printable(folder)} in the working directory`;
	const plans = names.slice(0, MOST_NAMES).filter((name) => /\.ya?ml$/.test(name));
	const meant = nearest(basename(path), plans) ?? (plans.length === 1 ? plans[0] : void 0);
	return meant === void 0 ? "" : `; did you mean ${printable(join$1(folder, meant).replaceAll("\\", "/"))}?`;
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
const CODES = {
	met: counts("The SLO is kept."),
	broken: never("A threshold of the plan is broken."),
	aborted: never("The run was aborted on this threshold."),
	beyond_chance: later("More went wrong than chance explains, and too few to prove it."),
	within_chance: never("Something went wrong, and chance may have done it."),
	ws_connect_failed: never("A socket that was wanted did not open."),
	ws_held: never("Too many sockets were not open for too long, and not by plan."),
	ws_ended_early: never("Sockets were ended before their time, not by the plan."),
	recovered: never("Too few of the sockets that were cut together came back in time."),
	none_cut: never("The disruption that the plan makes cut no socket, so that none could come back."),
	neighbours: never("The others became slower, or received less, while some read slowly."),
	none_slow: never("No slow reader was subscribed, so that nothing is shown of the others."),
	not_pressed: never("Slow readers had less to leave unread than buffers on the way hold."),
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
	ws_gaps: never("Messages never came, though later ones of the same `sequence` did."),
	ws_duplicates: never("Messages came that had come before."),
	ws_reordered: never("Messages came after later ones of the same `sequence`."),
	sequence_unread: never("Messages hold no number where `sequence` looks for one."),
	ws_close_unanswered: never("The service did not answer a close of ours."),
	ws_error_frames: never("The service sent error frames."),
	ws_subscribed: never("A subscription was not acknowledged."),
	idle_margin: never("An idle timeout is shorter than so many heartbeats as the plan asks for."),
	heartbeat_race: never("The heartbeat and the idle timeout are about equal: which comes first is chance."),
	keepalive_ignored: never("Sockets that sent keepalives were cut all the same."),
	hold_longer: counts("No silent socket was held for long enough to judge the idle timeout beside the heartbeat."),
	maximum_age: counts("Sockets were cut at one age, kept alive or not, before an idle timeout could be judged."),
	watch_rise: never("One of the service's own metrics rose in the steady phase by more than it may."),
	watch_back: never("One of the service's own metrics was not back to what it was before the load once the sockets were gone."),
	watch_unanswered: never("The service's own metrics, or one of them, could not be read when it mattered."),
	watch_processes: never("The service's own metrics came from more than one process."),
	not_subscribed: never("No socket was subscribed."),
	no_steady_phase: never("The scenario has no steady phase to look at."),
	same: counts("The figure is what the stored runs usually show."),
	suspect: later("One run lies outside what the stored runs usually show."),
	drifted: counts("The newest runs crept away from their reference, by steps of which each looked as usual."),
	suspect_confirmed: onceAccepted("A run was suspect, and with the first runs of the next two commits it is a divergence."),
	diverged: onceAccepted("The figure diverged from its baseline, confirmed by several runs."),
	undecided: counts("These runs neither confirm a divergence nor rule it out."),
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
	busy: never("The generator was busy: the times that it measured include its own delay. Rows that are met stay met."),
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
	attempts_left_out: counts("Runs of earlier attempts could not be read, and divergence was judged without them."),
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
	lease_taken: never("Somebody else held the lease of the plan, or nobody could be asked for it; no load was started."),
	lease_lost: never("The lease was lost while the load ran: it was stopped, and another load may have run beside it."),
	leased: counts("The load waited for somebody else who held the lease."),
	not_leased: counts("The plan asks for a lease, and the load ran without it."),
	store: never("The baseline could not be read or written."),
	none_decides: counts("No row of the gate is a key row."),
	nothing_compared: counts("No baseline was named."),
	baseline_missing: counts("The folder or branch of the baseline is not there."),
	unknown_outcome: counts("A word of fail_on names no outcome."),
	listed_only: counts("A row that diverged does not decide."),
	default_off: counts("The plan takes out a default SLO."),
	build_untold: counts("A target did not tell which build it runs."),
	bare_metric: counts("A bare metric is taken for a part of it."),
	lanes_differ: counts("Compared runs had another number of users in one VU of the engine."),
	drift: counts("The newest runs crept away from their reference."),
	ahead: counts("Stored runs are dated in the future, and are not compared with."),
	comparable_runs: counts("So many stored runs count towards judging and blocking."),
	may_block: counts("Enough runs are stored to ask whether the gate may block."),
	in_pairs: counts("Base and candidate were measured in turn."),
	closes_unpaired: counts("Rows on closes are not compared in pairs."),
	pairs_left_out: counts("Pairs on a busy generator were left out."),
	summary_only: counts("k6's own summary was judged: weaker evidence than a record."),
	plan_taken_out: never("The base has a plan under the pattern of the step, and the change takes it away."),
	not_pointed: counts("Of two plans of a change one lacks a target or a variable that the caller gives."),
	base_moved: counts("The branch that a change goes into has another plan by now."),
	override_unknown: counts("Nobody could be asked whether a change that was merged was accepted."),
	advisory: counts("The verdict was measured by a change that nobody here has reviewed.")
};
function isCode(word) {
	return Object.hasOwn(CODES, word);
}
function countsAsBaseline(code) {
	return isCode(code) ? CODES[code].counts : "no";
}

// src/model/quantile.ts
function quantile(sorted, q) {
	const n = sorted.length;
	if (n === 0) return NaN;
	const at = q * (n - 1);
	const below = Math.floor(at);
	const low = sorted[below];
	return low + (sorted[Math.ceil(at)] - low) * (at - below);
}
function median(values) {
	return quantile(Float64Array.from(values).sort(), .5);
}
function samplesNeeded(percent) {
	if (percent >= 100) return null;
	return Math.ceil(500 / (100 - percent) - 1e-6);
}
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

// src/model/budget.ts
const GENERATOR_BUDGET = {
	lagP99: 10,
	cpuP95: .8,
	stealP95: .05,
	relayP99: 5
};
const LAG_SAMPLES = 100;
function lagCount({ lagSamples }) {
	if (lagSamples === 0) return "of its time";
	return `n ${integer(lagSamples)}${lagSamples < 100 ? ", indicative" : ""}`;
}
const STEAL_SHOWS = 5;
function stealMatters({ lagP99, local = true }) {
	return local || lagP99 !== null && !(lagP99 <= STEAL_SHOWS);
}
const OF_A_WAIT = .1;
const OF_ALL_WAITS = .5;
const NOTHING_FROM = 4;
function explainsMissed({ lagP99, stallMax }, limit, { bad, n }) {
	if (limit === void 0 || stallMax === void 0) return true;
	const longest = Math.max(lagP99 ?? 0, stallMax);
	return bad === n && n >= 4 ? !(longest <= OF_ALL_WAITS * limit) : !(longest < OF_A_WAIT * limit);
}
const MOVES = 500;
function explainsRate({ lagP99, cpuP95 }) {
	return !((lagP99 ?? 0) <= MOVES) || !((cpuP95 ?? 0) <= GENERATOR_BUDGET.cpuP95);
}
const BROUGHT = .95;
const MOST_SERIES = 2e4;

// src/model/close-codes.ts
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
function isCloseCode(code) {
	return code === "none" || /^[1-4]\d{3}$/.test(code);
}
function closeCodeName(code) {
	return Object.hasOwn(CODE_NAMES, code) ? CODE_NAMES[code] : void 0;
}
const CLOSE_DEADLINE = 2e3;

// src/model/record/foreign.ts
const FOREIGN_ENGINE = "k6-summary";
function isForeign({ series }) {
	return series.engine === FOREIGN_ENGINE;
}

// src/files/make-folder.ts
async function makeFolder(path) {
	try {
		return await makeOne(path);
	} catch (error) {
		if (error.code !== "ENOENT" || dirname(path) === path) throw error;
	}
	await makeFolder(dirname(path));
	await makeOne(path);
}
async function makeOne(path) {
	try {
		await mkdir(path);
	} catch (error) {
		if ((await stat(path).catch(() => void 0))?.isDirectory() !== true) throw error;
	}
}

// src/judge/facts.ts
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
		...record.lease === void 0 ? {} : { lease: record.lease },
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
		...baseline?.unread && { unread: true },
		written: false,
		notWritten: null
	};
}

// src/model/verdict/failing.ts
function failingOf(reasons, failOn) {
	for (const reason of reasons) {
		const by = howFails(reason, failOn);
		if (by !== void 0) return {
			reason,
			by
		};
	}
}
function howFails({ outcome, as, accepted }, failOn) {
	if (accepted) return void 0;
	if (outcomeRow(outcome).always) return "always";
	if (failOn.includes(outcome)) return "named";
	return as !== void 0 && (failOn.includes(as) || outcomeRow(as).always) ? "as" : void 0;
}
function exitReason({ exitCode, outcome, mode, reasons, failOn }) {
	const failing = failingOf(reasons, failOn);
	if (failing !== void 0) return failingWords(failing);
	if (reasons[0]?.accepted) return `\`${outcome}\`, code ${exitCode}, is accepted by a label`;
	return exitCode === 0 ? "" : `\`${outcome}\`, code ${exitCode}, is not in \`fail_on\`; mode ${mode}`;
}
function failingWords({ by, reason: { outcome, as } }) {
	if (by === "always") return `\`${outcome}\` always fails`;
	if (by === "named") return `\`${outcome}\` is in \`fail_on\``;
	return `it fails as \`${as}\` would, ${as !== void 0 && outcomeRow(as).always ? "which always fails" : "which is in `fail_on`"}`;
}

// src/judge/outcome.ts
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
const MOST_REASONS$2 = 50;
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
		sentence: sentenceOf$1(failure, reasons),
		next: failure.next.length > 0 ? failure.next : [nextOf$1(failure.outcome, facts.reader)],
		plan: {
			name: (load?.plan.name ?? facts.name) || stem(facts.file),
			file: facts.file,
			profile: load?.profile ?? facts.profile ?? "full",
			environment: load?.work.environment ?? facts.environment ?? null,
			...keyOf(load?.jobKey ?? facts.jobKey),
			...load && planTexts(load)
		},
		...NOTHING$1,
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
const NOTHING$1 = {
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
	const at = line === void 0 ? {} : {
		file,
		line
	};
	if (problems.length === 0 && outcome === "internal") return [{
		outcome,
		code,
		message,
		...at
	}];
	if (problems.length === 0) return linesOf(message).map((text) => ({
		outcome,
		code,
		message: text,
		...at
	}));
	return problems.slice(0, MOST_REASONS$2).map((problem) => ({
		outcome,
		code,
		message: `${placeOf(problem)} ${within(problem)}${problem.message}`,
		file: problem.file,
		line: problem.line,
		column: problem.column
	}));
}
function linesOf(message) {
	const [first = "", ...rest] = message.slice(0, LONGEST$4).split("\n", 51);
	const [next, ...others] = rest;
	return first.endsWith(":") && next !== void 0 ? [`${first} ${next}`, ...others] : [first, ...rest];
}
const LONGEST$4 = 1e5;
function placeOf({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
function within({ path, message }) {
	return path === "" || message.includes(path) ? "" : `${path}: `;
}
function sentenceOf$1({ outcome, message, problems }, [first, ...others]) {
	if (first === void 0) return message;
	if (outcome === "internal") return message;
	if (problems.length === 0) {
		const more = others.length === 0 ? "" : `. And ${others.length} more of the kind.`;
		return `${first.message}${more}`;
	}
	if (problems.length === 1) return first.message;
	return `The ${outcome === "policy" ? "policy file" : "plan"} has ${counted(problems.length, "problem")}, the first: ${first.message}`;
}
function stem(file) {
	return file.split("/").at(-1).replace(/\.[^.]+$/, "") || file;
}

// src/report/terminal/look.ts
const LOG = {
	width: 120,
	color: false,
	unicode: true
};
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
function typeset(text, look) {
	if (look.unicode) return text;
	return text.replace(/[^\n -~]/gu, (character) => ASCII[character] ?? "?");
}
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
function finish$1(lines) {
	return `${lines.map((line) => line.replaceAll("\xA0", " ").replaceAll("##[", "##(").replace(/^(\s*)::/, "$1|:").trimEnd()).join("\n")}\n`;
}

// src/report/terminal/exit.ts
function exitWords(ended) {
	const reason = TERMINAL.prose(exitReason(ended));
	const outcome = failingOf(ended.reasons, ended.failOn)?.reason.outcome ?? ended.outcome;
	const meaning = outcome === "pass" ? "" : `; what it means: socketgate explain ${outcome}`;
	return `${ended.exit}${reason === "" ? "" : ` (${reason})`}${meaning}`;
}

// src/report/terminal/width.ts
function widthOf(text) {
	if (/^[ -~]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) if (!/[\p{Mn}\p{Me}]/u.test(character)) width += eastAsianWidth(character.codePointAt(0));
	return width;
}

// src/report/terminal/layout.ts
const LABEL = 13;
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ").flatMap((part) => pieces(part, width))) if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}
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
function fitting(characters, width) {
	let taken = 0;
	return Math.max(1, characters.findIndex((character) => {
		taken += widthOf(character);
		return taken > width;
	}));
}
const padEnd = (text, width) => text + " ".repeat(Math.max(0, width - widthOf(text)));
const padStart = (text, width) => " ".repeat(Math.max(0, width - widthOf(text))) + text;
function paragraph(text, indent, look) {
	const margin = " ".repeat(indent);
	return wrap(typeset(text, look), columns(look) - indent).map((line) => margin + line);
}
function labelled(label, text, look) {
	const [first = "", ...rest] = wrap(typeset(text, look), columns(look) - LABEL);
	const margin = " ".repeat(LABEL);
	return [`${padEnd(typeset(label, look), 12)} ${first}`, ...rest.map((line) => margin + line)];
}
function numbered(items, look) {
	return items.flatMap((item, index) => {
		const [first = "", ...rest] = paragraph(item, 5, look);
		return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
	});
}
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

// src/report/words/change/accepted.ts
function overrideWords({ override, fails, next, reasons }) {
	if (override === void 0) return null;
	const { accepted, message, lets, lacking } = override;
	if (lacking === "unknown" && !reasons.some(mayBeLetThrough)) return null;
	const said = `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
	if (!accepted) return next.some((step) => step.startsWith(said)) ? null : `${said}.`;
	return `${said}. ${lets.length === 0 ? "There is nothing to let through" : `It lets through ${lets.join(" and ")}`}${fails ? "; what fails beside that no label lets through" : ""}.`;
}
function mayBeLetThrough({ outcome, code }) {
	return LETS_THROUGH.has(outcome) || code === "after_red" || code === "other_job";
}
function isLetThrough({ override, fails, reasons }) {
	return override?.accepted === true && !fails && reasons[0]?.accepted === true;
}

// src/report/words/generator.ts
function resources(health) {
	const { lagP99, cpuP95, stealP95, droppedIterations, memoryPeak, descriptorLimit, relayP99 } = health;
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
		...relayP99 === void 0 ? [] : [relayResource(relayP99)],
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
function relayResource(p99) {
	const most = GENERATOR_BUDGET.relayP99;
	return {
		name: "Delay of the relay, p99",
		...beside(p99, most, "ms"),
		state: state(p99, most)
	};
}
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
function saturated(health) {
	return health !== null && resources(health).some((resource) => resource.state === "over");
}
function generatorWords(health, lanes = {}) {
	const { lagP99, cpuP95, stealP95, droppedIterations } = health;
	const words = [
		lagP99 === null ? "lag not measured" : lagWords(health, lagP99),
		cpuP95 === null ? "CPU not measured" : `CPU p95 ${whole(cpuP95)}`,
		...stealMatters(health) && state(stealP95, GENERATOR_BUDGET.stealP95) === "over" ? [`steal p95 ${whole(stealP95)}`] : [],
		...health.relayP99 === void 0 ? [] : [relayWords(health.relayP99)],
		droppedIterations === 0 ? "nothing dropped" : `iterations dropped ${integer(droppedIterations)}`
	];
	return `${fitness(health)}: ${[...words, ...hostWords(lanes)].join(", ")}`;
}
function hostWords(lanes) {
	const counts = [...new Set(Object.values(lanes))].sort((a, b) => a - b);
	if (counts.length === 0) return [];
	return [`${counts.length === 1 ? `${counts[0]}` : `${counts[0]} to ${counts.at(-1)}`} users in one VU`];
}
function relayWords(p99) {
	const { observed, budget } = beside(p99, GENERATOR_BUDGET.relayP99, "ms");
	return `relay p99 ${observed} (budget ${budget})`;
}
function lagWords(health, lagP99) {
	const { observed, budget } = beside(lagP99, GENERATOR_BUDGET.lagP99, "ms");
	return `lag p99 ${observed} (budget ${budget}, ${lagCount(health)})`;
}
function fitness(health) {
	if (saturated(health)) return "busy";
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
function rowWord(verdict) {
	return ROW_WORDS[verdict];
}
const MARKS = {
	quiet: "○",
	doubt: "◆",
	fail: "✕",
	none: "–"
};
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
const OTHERWISE = heading("fail", "FAIL: by the base's plan", "fail by the base's plan", "CAUTION");
function heading(tone, terminal, markdown, alert) {
	return {
		tone,
		terminal,
		markdown,
		alert
	};
}
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
	if (isLetThrough(verdict)) return letThrough(verdict);
	const base = HEADINGS[verdict.outcome];
	if (verdict.outcome === "inconclusive" && saturated(verdict.health)) return {
		...base,
		terminal: `${base.terminal}: the generator was busy`
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
function letThrough({ outcome, base }) {
	const { terminal, markdown } = outcome === "plan_changed" && base?.head !== void 0 ? OTHERWISE : HEADINGS[outcome];
	return heading("doubt", `${terminal} (accepted)`, `${markdown}, accepted`, "IMPORTANT");
}
function unconfirmed({ gates }, base) {
	const over = ({ verdict, level, z, zLimit }) => verdict === "inconclusive" && level === "key" && z !== null && zLimit !== null && z > zLimit;
	if (!gates.some(over)) return base;
	return {
		terminal: `${base.terminal}: over the limit, not confirmed`,
		markdown: `${base.markdown} (over the limit, not confirmed)`
	};
}
function headingOfOutcome(outcome) {
	return HEADINGS[outcome];
}

// src/report/verbs/failure.ts
const MOST$8 = 50;
const LONGEST$3 = 2e3;
function failureReport(failure, look, verdict) {
	const { tone, terminal } = headingOfOutcome(failure.outcome);
	const title = (text) => paint(typeset(`${MARKS[tone]} ${text}`, look), tone === "fail" ? "fail" : "doubt", look);
	const ends = `Exit ${verdict === void 0 ? outright(failure.outcome) : exitWords(verdict)}`;
	const what = failure.outcome.toUpperCase();
	const problems = failure.problems.slice(0, MOST$8).flatMap((problem) => {
		const place = `${TERMINAL.name(problem.file)}:${problem.line}:${problem.column}`;
		const within = problem.path === "" ? "" : ` in ${TERMINAL.name(problem.path)}`;
		return [title(`${what}: ${place}${within}`), ...message(problem.message, look)];
	});
	const more = failure.problems.length - MOST$8;
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
function outright(outcome) {
	return `${outcomeRow(outcome).exit}. What it means: socketgate explain ${outcome}`;
}
function message(text, look) {
	return text.split("\n").flatMap((line) => paragraph(bindUnits(clean(line, LONGEST$3)), 2, look));
}

// src/text/failure-words.ts
function redactedFailure(failure, redactor) {
	const { outcome, message, problems, next, passed, code } = failure;
	return new Failure(outcome, redactor.value(message), redactor.value(problems), redactor.value(next), redactor.value(passed), code);
}

// src/app/failed.ts
function tellFailure(error, { stderr, env, redactor }) {
	const failure = redactedFailure(failureOf(error), redactor);
	stderr.write(failureReport(failure, lookOf(stderr, env)));
	return failure;
}
function tellAsVerdict(error, facts, { stderr, env, redactor }) {
	const failure = redactedFailure(failureOf(error), redactor);
	const verdict = verdictOfFailure(failure, facts);
	stderr.write(failureReport(failure, lookOf(stderr, env), verdict));
	return verdict;
}
function failureOf(error) {
	if (error instanceof Failure) return error;
	if (error instanceof StoreError) return new Failure("store", error.message);
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	return new Failure("internal", stack);
}

// src/report/words/all-figures.ts
const MOST_FEEDS = 8;
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
function figuresFinding({ figures, sockets, duration }) {
	const [first] = figures?.times ?? [];
	const messages = (figures?.phases ?? []).reduce((sum, phase) => sum + phase.messages, 0);
	const traffic = [...messages > 0 && duration > 0 ? [`${three(1e3 * messages / duration)} messages/s`] : [], ...sockets && sockets.peak > 0 ? [counted(sockets.peak, "socket")] : []];
	return [...first === void 0 ? [] : [`median ${milliseconds(first.p50)}, p99 ${milliseconds(first.p99)}`], ...traffic.length === 0 ? [] : [traffic.join(", ")]].join("; ");
}
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
function figureSentences(figures, sink) {
	const { heartbeats = [], answers = [], silences = [] } = figures;
	const unknown = [
		...figures.phases === void 0 ? ["phases"] : [],
		...figures.heartbeats === void 0 ? ["heartbeats"] : [],
		...figures.silences === void 0 ? ["silences"] : []
	];
	const beats = heartbeats.slice(0, MOST_FEEDS).map((row) => heartbeatWords(row, sink));
	const replies = answers.slice(0, MOST_FEEDS).map((row) => answerWords(row, sink));
	const quiet = silences.slice(0, MOST_FEEDS).map((row) => `${placeWords(row, sink)} ${silenceWords(row.longest)}, from ${clock(row.at)} on`);
	return [
		...beats.length === 0 ? [] : [["Heartbeats", beats.join("; ")]],
		...replies.length === 0 ? [] : [["Answers", replies.join("; ")]],
		...quiet.length === 0 ? [] : [["Silence", `longest of ${quiet.join("; of ")}`]],
		...unknown.length === 0 ? [] : [["Unknown", `the record does not say: ${unknown.join(", ")}`]]
	];
}
function heartbeatWords(row, sink) {
	const { sent, answered, missed, late, stalled, cut, rtt } = row;
	const more = [
		...late === void 0 ? [] : [`${integer(late)} of them late`],
		...stalled === void 0 ? [] : [`${integer(stalled)} that the generator slept through`],
		...cut === void 0 ? [] : [`${integer(cut)} without an answer when the plan ended`]
	];
	const counts = [
		`${integer(sent)} sent`,
		`${integer(answered)} answered`,
		`${integer(missed)} missed`,
		...more,
		...rtt === void 0 ? [] : [`round trip p50 ${milliseconds(rtt.p50)}, p99 ${milliseconds(rtt.p99)}`],
		...stallWords(row)
	];
	return `${placeWords(row, sink)} ${counts.join(", ")}`;
}
function stallWords({ stalls }) {
	if (stalls === void 0) return [];
	const { sockets, of, seconds, longest } = stalls;
	if (sockets === 0) return ["no socket stalled"];
	return [`${`${integer(sockets)} of ${counted(of, "socket")} stalled`} for ${silenceWords(1e3 * seconds)} together`, `the longest for ${silenceWords(longest)}`];
}
function answerWords({ scenario, feed, sent, p50, p99 }, sink) {
	const place = scenario ?? feed;
	return `${place === null ? "" : `${sink.name(place)} `}${counted(sent, "frame")} of the service answered, p50 after ${milliseconds(p50)}, p99 after ${milliseconds(p99)}`;
}
function silenceWords(ms) {
	return ms >= 1e3 && ms < 6e4 ? `${three(ms / 1e3)}${"\xA0"}s` : length(ms);
}
function placeWords(row, sink) {
	return sink.name(row.feed ?? row.scenario);
}
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
function severalGroups({ phases = [] }) {
	return new Set(phases.map(({ scenarios }) => scenarios.join("\n"))).size > 1;
}
function phaseCells(row, named, sink) {
	const { phase, scenarios, messages, requests } = row;
	const perSecond = (count) => row.length > 0 ? three(1e3 * count / row.length) : "–";
	const of = named ? ` of ${scenarios.map((name) => sink.name(name)).join(", ")}` : "";
	return [
		`${sink.name(phase)}${of}`,
		length(row.length),
		socketWords(row),
		perSecond(messages),
		`${perSecond(row.connects)}${peakWords$1(row)}`,
		perSecond(requests),
		failedWords$1(row)
	];
}
function phaseWords$1(row, named, sink) {
	const [phase, time, sockets, messages, connects, requests, failed] = phaseCells(row, named, sink);
	return `${phase}, ${time}: sockets ${sockets}; ${`messages/s ${messages}, connects/s ${connects}, REST/s ${requests}`}; failed ${failed}`;
}
function socketWords({ sockets: { from, to, least, most } }) {
	if (from === 0 && to === 0 && most > 0) return `${integer(most)} at most`;
	const ends = from === to ? integer(to) : `${integer(from)} → ${integer(to)}`;
	return least < Math.min(from, to) ? `${ends}, fewest ${integer(least)}` : ends;
}
const BURST = {
	least: 10,
	times: 3
};
function peakWords$1({ connects, connectsPeak, length: ms }) {
	const usual = ms > 0 ? 1e3 * connects / ms : 0;
	return connectsPeak >= BURST.least && connectsPeak > BURST.times * usual ? `, peak ${integer(connectsPeak)}` : "";
}
function failedWords$1({ failed: { connects, requests } }) {
	const words = [...connects > 0 ? [counted(connects, "connect")] : [], ...requests > 0 ? [`${integer(requests)} REST`] : []];
	return words.length === 0 ? "0" : words.join(", ");
}

// src/report/markdown/text.ts
const LONGEST_SENTENCE = 600;
function entity(character) {
	const joiner = character === "@" || character === "#" ? "&#8288;" : "";
	return `&#${character.codePointAt(0)};${joiner}`;
}
function escapeMarkdown(text, limit) {
	return unreferenced(clean(text, limit).replace(/[!-/:-@[-`{-~]/g, entity));
}
function unreferenced(text) {
	return text.replace(/\bgh(?:-|&#45;)(?=\d)/gi, "$&&#8288;");
}
const INERT = /^(?!.*gh-\d)(?:[a-z][a-z0-9-]*|\d+(?:\.\d+)*)$/;
const PLAIN_CODE = /^(?!.*<[a-z/!?])[\w.,:;(){}[\]=<>!%+\-*/^?'"$][\w .,:;(){}[\]=<>!%+\-*/^?'"$…]*$/i;
function codeSpan(text) {
	const line = clean(text);
	return PLAIN_CODE.test(line) ? `\`${line}\`` : escapeMarkdown(line);
}
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
function verdictCell(verdict) {
	const { word, tone } = rowWord(verdict);
	const text = capital$3(word).replaceAll(" ", "\xA0");
	if (tone === "none") return text;
	return `${MARKS[tone]}${"\xA0"}${tone === "quiet" ? text : `**${text}**`}`;
}
function capital$3(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
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
function details(summary, body) {
	return [
		`<details><summary>${summary}</summary>`,
		"",
		...body,
		"</details>"
	];
}

// src/report/markdown/figures-fold.ts
const FIGURES_TITLE = "All figures";
const MOST$7 = {
	times: 12,
	phases: 8
};
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
	const shown = times.slice(0, MOST$7.times).flatMap((row) => timeCells(row, verdict.paired !== void 0, MARKDOWN));
	if (shown.length === 0) return [];
	const more = times.length - MOST$7.times;
	const rest = more > 0 ? [`And ${more} more kinds of time, in verdict.json.`] : [];
	return [
		...cutTable(TIMES_HEAD, "lrrrrrrr", shown.map(strongP99), shown.length),
		"",
		[timesNote(verdict), ...rest].join(" ")
	];
}
function strongP99(cells) {
	return cells.map((cell, i) => TIMES_HEAD[i] === "p99" && cell !== "–" ? `**${cell}**` : cell);
}
function phasesTable(figures) {
	const { phases = [] } = figures;
	const named = severalGroups(figures);
	const rows = phases.map((row) => phaseCells(row, named, MARKDOWN));
	return cutTable(PHASES_HEAD, "lrrrrrr", rows, MOST$7.phases);
}
function sentencesOf(figures) {
	const sentences = figureSentences(figures, MARKDOWN);
	return sentences.length === 0 ? [] : [bindUnits(sentences.map(([label, words]) => `${label}: ${words}.`).join(" "))];
}

// src/github/comment/shorten.ts
function shorten(markdown, bytes) {
	if (size(markdown) <= bytes) return markdown;
	const sections = sectionsOf(markdown);
	const kept = new Set(sections.keys());
	for (const index of droppable(sections)) {
		kept.delete(index);
		const text = join(sections, kept);
		if (size(text) <= bytes) return text;
	}
	return null;
}
function bare(markdown) {
	const sections = sectionsOf(markdown);
	const dropped = new Set(droppable(sections));
	return join(sections, new Set([...sections.keys()].filter((index) => !dropped.has(index))));
}
const size = (text) => Buffer.byteLength(text);
const LEFT_OUT = "<sub>Sections were left out to keep the size that GitHub allows; the report in the artifacts has all.</sub>";
function join(sections, kept) {
	const texts = sections.filter((_, index) => kept.has(index));
	const at = texts.length > 1 && isFooter(texts.at(-1)) ? texts.length - 1 : texts.length;
	return `${[
		...texts.slice(0, at),
		LEFT_OUT,
		...texts.slice(at)
	].join("\n\n")}\n`;
}
function droppable(sections) {
	const last = sections.length - 1;
	const inner = [...sections.keys()].filter((index) => index > 0 && !(index === last && isFooter(sections[index])));
	const rank = (index) => RANKS.findIndex((start) => sections[index].startsWith(start));
	return inner.reverse().sort((a, b) => rank(a) - rank(b));
}
const RANKS = [
	`<details><summary>${FIGURES_TITLE}`,
	"<details>",
	""
];
const isFooter = (section) => section.startsWith("<sub>");
function sectionsOf(markdown) {
	const sections = [[]];
	let folded = 0;
	let fence = null;
	for (const line of markdown.trimEnd().split("\n")) {
		const mark = /^(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
		if (fence === null && folded === 0 && (line === "" || line.startsWith("<details>"))) sections.push([]);
		if (line !== "" || folded > 0 || fence !== null) sections.at(-1).push(line);
		if (fence !== null) fence = mark?.startsWith(fence) ? null : fence;
		else if (mark !== null) fence = mark;
		else folded = Math.max(0, folded + tags(line, "<details") - tags(line, "</details>"));
	}
	return headTogether(sections.map((lines) => lines.join("\n")).filter((text) => text !== ""));
}
const tags = (line, tag) => line.split(tag).length - 1;
function headTogether(sections) {
	const [first, second, ...rest] = sections;
	if (first === void 0 || second === void 0 || /\n(?:>|\*\*)/.test(first)) return sections;
	return [`${first}\n\n${second}`, ...rest];
}

// src/github/summary.ts
const LARGEST$1 = 921600;
async function writeSummary(file, markdown) {
	if (!file) return "none";
	const before = await stat(file).then(({ size }) => size, () => 0);
	const gap = before === 0 ? "" : "\n\n";
	const text = shorten(markdown, LARGEST$1 - before - gap.length);
	if (text === null) return "skipped:too-long";
	await appendFile(file, gap + text);
	return "created";
}

// src/model/verdict/causes.ts
const CAUSES = [
	"ws_connect_failed",
	"steps_failed",
	"ws_error_frames",
	"ws_ended_early",
	"recovered",
	"neighbours",
	"ws_closes",
	"ws_subscribed",
	"ws_messages_malformed",
	"ws_messages_untimed",
	"sequence_unread",
	"ws_gaps",
	"ws_duplicates",
	"ws_reordered",
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
const HELD = "ws_held";
const ENDS_SOCKETS = new Set(CAUSES.slice(0, CAUSES.indexOf("ws_subscribed") + 1));
const HELD_ALONE = CAUSES.indexOf("ws_subscribed") + .5;
const OF_REST = /* @__PURE__ */ new Set([
	"users_stuck",
	"begun",
	"dropped_iterations",
	"iterations"
]);
function causesFirst(rows) {
	const explained = rows.some((row) => isBad(row) && ENDS_SOCKETS.has(metricOf(row)));
	const rank = (row) => metricOf(row) === HELD ? explained ? CONSEQUENCE : HELD_ALONE : rankOf(row);
	return rows.toSorted((a, b) => rank(a) - rank(b));
}
function unjudgedCause({ threshold }, rows) {
	if (!threshold.startsWith(HELD)) return void 0;
	const bad = causesFirst(rows.filter((row) => isBad(row) && ENDS_SOCKETS.has(metricOf(row))));
	return bad.every(({ verdict }) => verdict === "not_judged") ? bad[0] : void 0;
}
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

// src/model/record/idle.ts
function toldIn({ cells }) {
	return cells.reduce((sum, { survived, ends }) => sum + survived + cutIn(ends), 0);
}
function cutIn(ends) {
	return ends.reduce((sum, { n }) => sum + n, 0);
}
function boundsOf({ timeout: { over, upTo, at } }) {
	return at === void 0 ? {
		low: over,
		high: upTo
	} : {
		low: at,
		high: at
	};
}
function timeoutWords(kind) {
	const { low, high } = boundsOf(kind);
	if (high === null) return `over ${age(low)}`;
	if (low === high) return age(low);
	return low === 0 ? `at most ${age(high)}` : `between ${age(low)} and ${age(high)}`;
}

// src/judge/next/label-step.ts
function labelStep(label = OVERRIDE_LABEL) {
	return `If it is meant: add the label \`${label}\`, and say why in a comment that begins with \`${label}:\`. It takes somebody with write access who is not the author, holds for this commit, and a push ends it.`;
}
const BYPASS_STEP = "If it is meant: somebody who may bypass the check merges. No run lets this through by itself.";

// src/model/verdict/figures.ts
function rangeWords({ from, to }) {
	return `${from.slice(0, 7)}..${to.slice(0, 7)}`;
}

// src/model/record/slow.ts
const OWN_BUFFERS = 262144;
function pressedBack({ ends, backlog }) {
	return ends.evicted + ends.late > 0 || (backlog?.max ?? 0) > 262144;
}
function slowedIn({ ends }) {
	return ends.evicted + ends.late + ends.held;
}

// src/model/verdict/found/watch-found.ts
function seriesValue(series, value) {
	if (value === null) return "–";
	if (!/_bytes(?:\{|$)/.test(series)) return Number.isInteger(value) ? integer(value) : three(value);
	const size = Math.abs(value);
	return `${value < 0 ? "−" : ""}${size < 10 * 2 ** 20 ? bytes(size) : memory(size)}`;
}

// src/model/load/correlate.ts
const RUN_HEADER = "X-Socketgate-Run";
const TRACE_HEADER = "traceparent";
function correlationOf({ correlate }, run) {
	if (correlate === false) return void 0;
	return {
		...run !== void 0 && { run },
		...correlate === "sampled" && { sampled: true }
	};
}

// src/text/own-fields.ts
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
		"http",
		"correlation"
	],
	...[
		"stats",
		"measured",
		"deliveries",
		"opens",
		"began",
		"dials",
		"ages",
		"firstAt",
		"shares",
		"held",
		"silences",
		"phases",
		"stalls",
		"storms"
	],
	...[
		"times",
		"heartbeats",
		"answers",
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
function withoutForeignSecrets(told, redactor) {
	const redacted = redactor.value(told, OWN);
	return "builds" in told ? {
		...redacted,
		builds: redactor.value(told.builds)
	} : redacted;
}

// src/judge/override/with-override.ts
function withOverride(verdict, facts) {
	const { accepted, lacking } = facts;
	if (lacking === "label") return {
		...verdict,
		next: nextOf(verdict, facts)
	};
	if (!accepted) return {
		...verdict,
		override: facts,
		next: nextOf(verdict, facts)
	};
	const reasons = verdict.reasons.map(acceptedReason);
	const lets = [...new Set(reasons.filter(({ accepted }) => accepted).map(({ outcome }) => outcome))];
	const decided = {
		...verdict,
		...decide(reasons, verdict.failOn),
		override: {
			...facts,
			lets
		}
	};
	return {
		...decided,
		next: decided.fails || lets.length === 0 ? verdict.next : [stepOf(facts)]
	};
}
function acceptedReason(reason) {
	return LETS_THROUGH.has(reason.outcome) ? {
		...reason,
		accepted: true
	} : reason;
}
function withoutOverride({ override: _, ...verdict }) {
	const reasons = verdict.reasons.map(({ accepted, ...reason }) => reason);
	return {
		...verdict,
		...reasons.length === 0 ? {} : decide(reasons, verdict.failOn)
	};
}
function isAcceptable({ reasons }) {
	return reasons.some(({ outcome }) => LETS_THROUGH.has(outcome));
}
function withoutLabel(verdict) {
	return {
		...verdict,
		next: verdict.next.map((step) => step === labelStep() ? BYPASS_STEP : step)
	};
}
function nextOf(verdict, { lacking, label, message }) {
	const others = verdict.next.filter((step) => step !== labelStep());
	if (!blocked(verdict)) return verdict.next;
	if (lacking === "label") return [...others.slice(0, 2), labelStep(label)];
	const first = [capital$2(message), ...others];
	return lacking === "unknown" ? [...first.slice(0, 2), labelStep(label)] : first.slice(0, 3);
}
function blocked({ reasons, failOn, fails }) {
	return fails && !decide(reasons.map(acceptedReason), failOn).fails;
}
function stepOf({ label, commit }) {
	return `Merge it as it is: the label \`${label}\` holds for ${commit.slice(0, 7)} alone, and a push ends it. The first run on the branch is then stored as accepted.`;
}
const capital$2 = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
function letsThrough({ override }, outcome) {
	return override?.accepted === true && outcome !== null && LETS_THROUGH.has(outcome);
}

// src/report/words/also-seen.ts
const MOST$6 = 8;
function alsoSeen({ seen = [] }, sink) {
	const shown = seen.slice(0, MOST$6).map(({ message, text }) => `${sink.prose(message)}${text === void 0 ? "" : `, such as ${sink.quote(text)}`}`);
	const more = seen.length - shown.length;
	return more === 0 ? shown : [...shown, `${integer(more)} more in verdict.json`];
}

// src/report/words/docs.ts
function placeOfOutcome(outcome) {
	return `verdict.md#outcome-${outcome}`;
}
function placeOfRow(row, paired = false) {
	if ("threshold" in row) {
		if (row.from === "default") return "reading.md#default-slos";
		return row.bad === void 0 ? "verdict.md#slos" : "verdict.md#shares";
	}
	if (paired) return "paired.md#the-rule";
	if (row.selector.startsWith("ws_closes")) return "closes.md#what-is-compared";
	return "verdict.md#divergence-from-a-baseline";
}
function linked(text, place, docs) {
	return docs === null ? text : `[${text}](${docs}/${place})`;
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
function demand(row) {
	return `${OPERATORS[row.operator] ?? "against"} ${bound(row.expected, row.unit)}`;
}
function peakWords({ sockets }) {
	if (sockets === null) return ", sockets unknown";
	const { peak, planned = peak } = sockets;
	return `, at most ${counted(peak, "socket")}${planned > peak ? ` of ${integer(planned)} planned` : ""}`;
}
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
function slosSentence({ slos, complete, outcome }, sink) {
	if (slos.length === 0) return complete && outcome !== "target" ? "none stated" : null;
	const first = slos.find((row) => row.from === "plan" && row.unit === "ms" && row.verdict === "met");
	const shown = first ? `; ${sink.name(first.name)} ${figure(first.actual, first.unit)}, ${demand(first)}` : "";
	return `${sloCount(slos)}${shown}`;
}
const UNITS$1 = { "socket-seconds": "socket‑s" };
function samples(row) {
	if (row.n === 0 && row.actual !== null) return "–";
	const distinct = row.distinct === null || row.distinct === row.n ? "" : `, ${integer(row.distinct)} distinct`;
	const counts = row.counts ?? row.of;
	const what = counts === void 0 ? "" : `${"\xA0"}${UNITS$1[counts] ?? counts}`;
	const of = row.bad === void 0 ? 0 : row.operator?.startsWith(">") ? row.n - row.bad : row.bad;
	return `${row.bad === void 0 ? "" : `${integer(of)} of `}${integer(row.n)}${what}${distinct}`;
}
function baselineSentence(verdict, sink) {
	const { baseline } = verdict;
	if (baseline === null) return null;
	if (baseline.where === null) return "none was asked for; --baseline dir:PATH compares and stores";
	const where = sink.code(baseline.where);
	if (baseline.unread) return `${where} could not be read: nobody knows what it holds`;
	if (baseline.runs > 0) return `${counted(baseline.runs, "run")}, ${dates(baseline.from, baseline.to)}, in ${where}`;
	if (baseline.incomplete !== void 0) {
		const which = baseline.incomplete === 1 ? "which is not whole" : "none of which is whole";
		return `${where} holds ${counted(baseline.incomplete, "run")} of this series, ${which}`;
	}
	if (baseline.uncounted) {
		const which = baseline.uncounted === 1 ? "which does not count as baseline" : "none of which counts as baseline";
		return `${where} holds ${counted(baseline.uncounted, "run")} of this series, ${which}`;
	}
	return `${where} holds no run of this series, ${baseline.others === 0 ? "nor any other" : `but ${counted(baseline.others, "other")}`}`;
}
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
function machineSentence(verdict, sink) {
	const { provenance, health } = verdict;
	if (provenance === null) return null;
	const probe = health?.probe == null ? "" : `, probe ${milliseconds(health.probe)}`;
	return `${utc(provenance.started)} on ${sink.name(provenance.runnerLabel)}, ${sink.name(provenance.machine.cpu)}${probe}`;
}
function commitShort(verdict, sink) {
	const commit = verdict.provenance?.commit;
	return commit ? sink.name(commit.slice(0, 7)) : null;
}
function sourceWords(verdict, sink) {
	const { commits } = verdict;
	const commit = commitShort(verdict, sink);
	const builds = [...new Set(Object.values(verdict.builds ?? {}))].slice(0, 2).map((build) => sink.name(cut(build, 40)));
	return [...commits ? [`commits ${sink.code(rangeWords(commits))}`] : commit === null ? [] : [`commit ${commit}`], ...builds.length === 0 ? [] : [`build ${builds.join(" and ")}`]];
}
function engineWords(verdict, sink) {
	const engine = verdict.provenance?.engine;
	return engine ? `${engine.name} ${sink.name(engine.version)}` : null;
}
function leadSentence(verdict) {
	return asSentence(splitCount(verdict)[0].replace(/ And [\d,]{1,9} more of the kind\./, ""));
}
function asSentence(text) {
	return ended(opened(text));
}
function lastSentence(verdict) {
	return splitCount(verdict)[1];
}
function splitCount(verdict) {
	const { sentence } = verdict;
	if (furtherReasons(verdict, 1).length === 0) return [sentence, ""];
	const found = / [\d,]{1,9} of [\d,]{1,9} SLOs? fails?[^.]{0,60}\.$/.exec(sentence);
	return found === null ? [sentence, ""] : [sentence.slice(0, found.index), found[0].trim()];
}
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
const OPEN$1 = /* @__PURE__ */ new Set([
	"not_judged",
	"no_baseline",
	"inconclusive"
]);
const BROKEN = /* @__PURE__ */ new Set(["slo", "regression"]);
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
function noticeWords(notices, most) {
	const others = notices.filter(({ code }) => code !== "default_off");
	const shown = new Set(others.slice(0, most));
	const left = others.length - shown.size;
	const words = notices.filter((one) => one.code === "default_off" || shown.has(one)).map(({ message }) => message);
	return left === 0 ? words : [...words, `${counted(left, "more note")} in verdict.json.`];
}

// src/report/words/nothing-measured.ts
const OF_ROWS = /* @__PURE__ */ new Set([
	"busy",
	"unit_doubtful",
	"clocks_differ"
]);
function withoutEmptyRows(verdict) {
	const [first] = verdict.reasons;
	if (verdict.outcome !== "target" || first?.code !== "unreached" && first?.code !== "login_failed") return verdict;
	const { figures: _, storedCloses: __, history: ___, drift: ____, idle: _____, sequences: ______, watch: _______, ...rest } = verdict;
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

// src/report/words/rows.ts
function compared(verdict) {
	return verdict.gates.some((row) => row.runs > 0);
}
function slosFirst(verdict) {
	return !compared(verdict) || verdict.slos.some((row) => row.verdict === "fail" || row.verdict === "suspect");
}
function runsHead({ runs, paired }) {
	if (paired !== void 0) return `${paired.pairs} pairs`;
	return runs.length > 1 ? `${runs.length} runs` : "this run";
}
function gateGroups(verdict) {
	const sorted = [...verdict.gates].sort((a, b) => byWeight(a.verdict, b.verdict));
	return {
		key: sorted.filter((row) => row.level === "key"),
		normal: sorted.filter((row) => row.level === "normal")
	};
}
function sloRows(verdict) {
	const own = !compared(verdict);
	const shown = verdict.slos.filter((row) => row.verdict !== "met" || own && row.from === "plan");
	const broken = shown.filter(({ verdict: word }) => word === "fail" || word === "suspect");
	const others = shown.filter((row) => !broken.includes(row));
	return [...causesFirst(broken), ...others].toSorted((a, b) => byWeight(a.verdict, b.verdict));
}
function unitOf(row) {
	if (row.selector === "service_cpu") return "cpu-time";
	return row.unit === "count" && row.stat === "rate" ? "per-second" : row.unit;
}
function changeWords(row) {
	const { baseline, actual, unit, verdict } = row;
	if (baseline === null || actual === null || verdict === "not_judged") return "–";
	if ((unit === "count" || unit === "share") && baseline === actual) return "none";
	if (baseline === 0) return "from 0";
	return change(row.change ?? actual / baseline - 1);
}
function limitWords(row) {
	return row.verdict === "not_judged" ? "–" : figure(row.limit, unitOf(row));
}
function measuredWords({ code, actual }, unit) {
	return code === "unit_doubtful" ? "impossible" : figure(actual, unit);
}

// src/report/words/runs.ts
function isOfSeveral({ runs, paired }) {
	return runs.length > 1 && paired === void 0;
}
function shownRow(verdict) {
	if (verdict.pooled !== void 0) return void 0;
	const { key, normal } = gateGroups(verdict);
	return [...key, ...normal].find(({ unit, values }) => unit === "ms" && values.length === verdict.runs.length);
}
function runFigures(verdict, sink) {
	const row = shownRow(verdict);
	return verdict.runs.map((run, i) => [
		clock(run.duration),
		...row === void 0 ? [] : [`${sink.name(row.name)} ${figure(row.values[i] ?? null, unitOf(row))}`],
		...run.ended === "clean" ? [] : [sink.name(run.ended)]
	]);
}
function figuresSentence(verdict, sink) {
	const row = shownRow(verdict);
	if (row === void 0) return null;
	const figures = row.values.map((value) => figure(value, unitOf(row)));
	return `${sink.name(row.name)} in order of time: ${figures.join(", ")}`;
}
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
	if (unjudged?.code === "busy") return `${what} are not judged: the generator was busy`;
	if (unjudged !== void 0) return `${what} are not judged`;
	return `${what} do not decide${rest <= 0 ? "" : `; the profile allows ${integer(rest)} more`}`;
}
function pooledSentence({ records, of, attempts }) {
	return `${integer(records.length)} of ${counted(of, "run")} decide, over ${integer(attempts)} attempts of this commit`;
}
const SIMULATED_RUNS = 10;
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
function attemptWords({ attempts }, most) {
	if (attempts === void 0) return null;
	const { run, earlier } = attempts;
	const told = earlier.slice(-most).map((one) => `${attemptName(one, run.id)}: ${one.outcome ?? "no verdict"}`);
	return [`attempt ${run.attempt}`, ...told].join("; ");
}
function attemptName({ run: { id, attempt } }, own) {
	if (id === own) return `attempt ${attempt}`;
	return attempt === 1 ? `run ${id}` : `run ${id}, attempt ${attempt}`;
}
function correlationSentence({ runs }, sink) {
	const marked = runs.flatMap(({ correlation }) => correlation ?? []);
	if (marked.length === 0) return null;
	const one = marked.length === 1;
	const ids = marked.map(({ run }) => sink.code(run)).join(", ");
	const asked = marked.some(({ sampled }) => sampled) ? "asks for traces" : "asks for no trace";
	const prefix = one ? "with it" : "with its run’s";
	return `find ${one ? "this run" : "these runs"} in your APM: header ${sink.code(RUN_HEADER)} = ${ids}; every trace id begins ${prefix}, and traceparent ${asked}`;
}

// src/report/words/why-open.ts
const OPEN = /* @__PURE__ */ new Set([
	"not_judged",
	"indicative",
	"inconclusive"
]);
const SAYS_NOTHING = /* @__PURE__ */ new Set([
	"met",
	"same",
	"broken"
]);
const MOST$5 = 4;
function whyOpen(verdict, sink) {
	const rows = [...sloRows(verdict), ...verdict.gates];
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows.filter(({ verdict: word, code }) => OPEN.has(word) && !SAYS_NOTHING.has(code))) {
		const key = `${row.verdict} ${row.code}`;
		groups.set(key, [...groups.get(key) ?? [], row]);
	}
	return [...groups.values()].slice(0, MOST$5).map((group) => sentenceOf(group, sink));
}
function sentenceOf(group, sink) {
	const [{ verdict, code, name }] = group;
	const names = new Set(group.map((row) => row.name));
	const more = names.size > 1 ? `, and ${names.size - 1} more` : "";
	const word = rowWord(verdict).word;
	return `${word.charAt(0).toUpperCase()}${word.slice(1)} (${sink.name(name)}${shortOf(group[0])}${more}): ${reasonOf(code)}.`;
}
function shortOf(row) {
	const quantile = /p\(([\d.]+)\)/.exec("stat" in row ? row.stat : row.threshold)?.[1];
	const needed = row.code === "few_samples" && quantile !== void 0 ? samplesNeeded(Number(quantile)) : null;
	const had = row.distinct ?? row.n;
	if (needed === null || had >= needed) return "";
	return `: ${integer(had)} of ${integer(needed)} ${row.distinct === null ? "samples" : "distinct messages"}`;
}
function reasonOf(code) {
	const meaning = Object.hasOwn(CODES, code) ? CODES[code].meaning : code;
	return `${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`.replace(/\.$/, "");
}

// src/report/markdown/before-load.ts
const LONGEST$2 = 300;
const MOST$4 = 5;
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
const NAMES$1 = {
	plan: "Plan and caps",
	addresses: "Addresses",
	build: "Build",
	connect: "Connection",
	load: "Load"
};
function nameOf({ step }, answer) {
	if (step !== "build" || answer === void 0) return NAMES$1[step];
	return `${MARKDOWN.code(`GET ${answer.asked}`)} of ${MARKDOWN.name(answer.target)}`;
}
function resultOf({ state, result }) {
	const words = MARKDOWN.prose(result);
	if (state === "failed") return `${MARKS.fail}${"\xA0"}**${words}**`;
	return `${state === "done" ? MARKS.quiet : MARKS.none}${"\xA0"}${words}`;
}
function answerDetails(verdict) {
	const { lastAnswer } = verdict;
	if (lastAnswer === void 0 || lastAnswer.status === null || hasRows(verdict)) return [];
	const { status, took, body } = lastAnswer;
	const words = body === null || body === "" ? "without a body" : `“${escapeMarkdown(body, LONGEST$2)}”`;
	return details("The last answer", [`HTTP ${status} after ${milliseconds(took)}: ${words}.`]);
}

// src/report/markdown/commits.ts
const REPOSITORY$1 = /^https:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+$/;
const LONGEST$1 = 300;
const COMMIT = /^[0-9a-f]{7,64}$/;
function repositoryOf(runUrl) {
	const [repository = "", run] = (runUrl ?? "").slice(0, LONGEST$1).split("/actions/runs/");
	return run !== void 0 && REPOSITORY$1.test(repository) ? repository : null;
}
function fileUrl(repository, { provenance }, path) {
	const commit = provenance?.commit ?? "";
	return `${repository}/blob/${COMMIT.test(commit) ? commit : "HEAD"}/${path}`;
}
function withCompareLink(text, { commits }, repository) {
	if (commits === void 0 || repository === null) return text;
	const { from, to } = commits;
	if (!COMMIT.test(from) || !COMMIT.test(to)) return text;
	const words = codeSpan(rangeWords(commits));
	return text.replace(words, () => `[${words}](${repository}/compare/${from}...${to})`);
}

// src/report/markdown/decided.ts
const MOST$3 = 3;
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

// src/report/words/change/plan-change.ts
function basePlanWords(verdict, sink) {
	const { base, outcome } = verdict;
	if (base === void 0) return [];
	const of = `${sink.name(base.ref)} (${sink.code(base.commit.slice(0, 7))})`;
	if (base.rule === "new") return [`${of} has no such plan: this one is judged by itself.`];
	const what = `This change alters its plan, in ${counted(base.differences.count, "place")}.`;
	if (base.rule === "told") return [`${what} That of ${of} was not run: it does not block, or leaves the plan to the change.`];
	const told = outcome === "plan_changed";
	return [
		`${what} ${whichWere(base)}`,
		...result(`By the plan of ${of}`, base.base, told, sink),
		...result("By this change's own", base.head, told || base.rows === void 0, sink),
		...base.rows === "base" ? [`What follows is of the plan of ${sink.name(base.ref)}.`] : []
	];
}
const NOT_RUN = /* @__PURE__ */ new Set([
	"usage",
	"plan",
	"policy",
	"skipped"
]);
function whichWere({ base, head }) {
	const [ofBase, own] = [base, head].map((found) => found !== void 0 && !NOT_RUN.has(found.outcome));
	if (ofBase && own) return "Both were run on this build.";
	if (ofBase) return "That of the base was run on this build, its own was not.";
	return own ? "Its own was run on this build, that of the base could not be." : "Neither was run.";
}
function result(by, found, told, sink) {
	if (found === void 0) return [];
	const { markdown } = headingOfOutcome(found.outcome);
	return [told ? `${by}: ${markdown}.` : `${by}: ${markdown}. ${sink.prose(asSentence(found.sentence))}`];
}
function untold({ differences: { count, first } }, shown) {
	return count - Math.min(first.length, shown);
}
function differenceWords({ base, head }, sink) {
	if (base === void 0) return `added: ${sink.code(head ?? "")}`;
	return head === void 0 ? `removed: ${sink.code(base)}` : `was ${sink.code(base)}, is ${sink.code(head)}`;
}

// src/report/markdown/differences.ts
function basePlanLines(verdict) {
	const [first, ...rest] = basePlanWords(verdict, MARKDOWN);
	return first === void 0 ? [] : [[`**${first}**`, ...rest].join(" ")];
}
function differenceTable({ base }, { differences }) {
	if (base === void 0 || base.differences.count === 0) return [];
	const cell = (text) => text === void 0 ? "–" : MARKDOWN.code(text);
	const rows = base.differences.first.slice(0, differences).map((one) => [
		MARKDOWN.code(one.path),
		cell(one.base),
		cell(one.head)
	]);
	const more = untold(base, differences);
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

// src/report/words/delivery/sequence-table.ts
const MARKED$2 = {
	fail: "✕ ",
	not_judged: "? ",
	met: ""
};
const SEQUENCE_TITLE = "Delivery: lost, duplicate and late messages";
function sequenceTable({ sequences = [] }, sink) {
	if (sequences.length === 0) return null;
	return {
		head: [
			"Feed",
			"Compared",
			"Lost",
			"Duplicates",
			"Late"
		],
		rows: sequences.map((row) => [`${MARKED$2[row.verdict]}${sink.name(row.feed ?? row.scenario)}`, ...[
			row.compared,
			row.lost,
			row.duplicates,
			row.reordered
		].map(integer)])
	};
}
function sequenceNotes({ sequences = [] }, sink) {
	return sequences.flatMap(({ scenario, feed, missed, restarted, unread }) => {
		const of = feed ?? scenario;
		return [
			...missed > 0 ? [`${counted(missed, "message")} of ${of} passed while their users had no socket, and count as no loss.`] : [],
			...restarted > 0 ? [`After ${counted(restarted, "reconnect")} the numbers of ${of} did not go on from the last one.`] : [],
			...unread > 0 ? [`${counted(unread, "message")} of ${of} ${unread === 1 ? "holds" : "hold"} no number.`] : []
		].map((text) => sink.prose(text));
	});
}

// src/report/markdown/folds/sequence-fold.ts
function sequenceDetails(verdict) {
	const found = sequenceTable(verdict, MARKDOWN);
	if (found === null) return [];
	const notes = sequenceNotes(verdict, MARKDOWN);
	return details(SEQUENCE_TITLE, [...markdownTable(found.head, "lrrrr", found.rows), ...notes.length === 0 ? [] : ["", notes.join(" ")]]);
}

// src/report/words/slow/slow-words.ts
const MOST$2 = 3;
const WORST$1 = [
	"fail",
	"not_judged",
	null,
	"met"
];
function shownSlow({ slowReaders = [] }) {
	return slowReaders.toSorted((a, b) => WORST$1.indexOf(a.verdict) - WORST$1.indexOf(b.verdict)).slice(0, MOST$2);
}
function slowTitle({ run }) {
	return run === void 0 ? "Slow readers" : `Slow readers in run ${integer(run)}`;
}
const POLICIES = {
	closes: "the service ends who reads slowly",
	drops: "fewer messages reached them than the others: the service drops some, or sends several as one",
	queues: "the service queued all of it for as long as they were slow, and ended nobody: its memory is the limit",
	waits: "the service waits for who is behind, and all others wait with it",
	unknown: "not known: too little was queued, or nothing was seen of it"
};
function slowLines(row) {
	const { evictedAfter, taken, backlog, messages } = row;
	return [
		["Policy", POLICIES[row.policy]],
		["Ended after", evictedAfter === void 0 ? null : spread(evictedAfter, wait)],
		["Read", taken === void 0 ? null : spread(taken, bytes)],
		["Queued", backlog === void 0 ? null : `${spread(backlog, bytes)} came at once when they read again: from the service and the kernels' buffers, of which about ${bytes(OWN_BUFFERS)} are this side's`],
		["Messages", messages === void 0 ? null : `${spread(messages, integer)}; each of the others had ${integer(Math.round(messages.others))}`]
	].flatMap(([label, text]) => text === null ? [] : [[label, text]]);
}
function spread({ n, min, median, max }, words) {
	if (words(min) === words(max)) return words(max);
	return `${words(min)} to ${words(max)}, median ${words(median)} (n ${integer(n)})`;
}

// src/report/markdown/folds/slow-fold.ts
function slowDetails(verdict) {
	return shownSlow(verdict).flatMap((row) => {
		const judged = row.verdict === null ? "" : `${verdictCell(row.verdict).replaceAll("**", "")} · `;
		const lines = slowLines(row).map(([label, text]) => `- ${label}: ${bindUnits(text)}`);
		return details(`${slowTitle(row)}: ${judged}${MARKDOWN.prose(row.message)}`, lines);
	});
}

// src/report/words/storms/storm-words.ts
const MOST$1 = 3;
const WORST = [
	"fail",
	"not_judged",
	null,
	"met"
];
function shownStorms({ storms = [] }) {
	const sorted = storms.toSorted((a, b) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict));
	return {
		shown: sorted.slice(0, MOST$1),
		more: Math.max(0, sorted.length - MOST$1)
	};
}
function stormTitle({ run }) {
	return run === void 0 ? "Reconnect storm" : `Reconnect storm in run ${integer(run)}`;
}
function stormLines(storm, sink) {
	if (storm.cut === 0) return [];
	return [
		["Back", courseWords(storm)],
		["Recovery", recoveryWords(storm)],
		["Connects", dialWords(storm, sink)],
		["Logins", storm.logins === void 0 ? null : besideWords(storm.logins.during, "in the storm", storm.logins.before, true)],
		["Latency", storm.latency === void 0 ? null : besideWords(storm.latency.after, "after", storm.latency.before, false)]
	].flatMap(([label, text]) => text === null ? [] : [[label, text]]);
}
function courseWords({ course, cut, recovery }) {
	const told = course.filter(({ back }, i) => i === 0 || back !== course[i - 1].back);
	const times = told.map(({ after, back }) => wait(back === recovery?.n ? Math.min(after, recovery.max) : after));
	const parts = told.map(({ back }, i) => {
		const of = i === 0 ? ` of ${integer(cut)}` : "";
		return `${integer(back)}${of} ${times[i] === times[i - 1] ? "a moment later" : `after ${times[i]}`}`;
	});
	return parts.length === 0 ? null : parts.join(", ");
}
function recoveryWords({ recovery, back, late, to95, to99 }) {
	if (recovery === void 0) return back + late === 0 ? "nobody came back" : null;
	const { n, p50, p95, p99, max } = recovery;
	const times = `p50 ${wait(p50)}, p95 ${wait(p95)}, p99 ${wait(p99)}, longest ${wait(max)}`;
	const reached = [[95, to95], [99, to99]].map(([part, at]) => `${part}${"\xA0"}% ${at === null ? "never" : `after ${wait(at)}`}`);
	return `${times} (n${"\xA0"}${integer(n)}); of all that were cut ${reached.join(", ")}`;
}
function dialWords({ dials }, sink) {
	const { n, failed, peak, declared, full, perRecovery, reasons } = dials;
	const why = Object.entries(reasons).toSorted(([, a], [, b]) => b - a).slice(0, 4).map(([reason, count]) => `${sink.name(reason)} ×${integer(count)}`);
	const failures = failed === 0 ? "none failed" : `${integer(failed)} failed (${why.join(", ")})`;
	const would = declared === void 0 ? "" : `, where the plan's backoff gives about ${three(declared)}${full === void 0 || full === declared ? "" : `, with \`jitter: full\` ${three(full)}`}`;
	const each = perRecovery === null ? "" : `; ${Number(three(perRecovery))} for each socket that came back`;
	return `${integer(n)}, ${failures}; at most ${counted(peak, "connect")} in one second${would}${each}`;
}
function besideWords(one, when, before, failures) {
	const words = ({ n, p99, failed }) => {
		const of = failures && n > 0 ? `, ${integer(failed)} failed` : "";
		return `${p99 === null ? "none" : `p99 ${wait(p99)}`} (n${"\xA0"}${integer(n)}${of})`;
	};
	return `${words(one)} ${when}, ${words(before)} before`;
}
function hintWords({ hints }) {
	return hints.map(({ message }) => `${message.charAt(0).toUpperCase()}${message.slice(1)}.`).join(" ");
}

// src/report/markdown/folds/storm-fold.ts
function stormDetails(verdict) {
	const { shown, more } = shownStorms(verdict);
	const rest = more === 0 ? [] : ["", `And ${counted(more, "more storm")}, in verdict.json.`];
	return shown.flatMap((storm, i) => stormFold(storm, i === shown.length - 1 ? rest : []));
}
function stormFold(storm, rest) {
	const judged = storm.verdict === null ? "" : `${verdictCell(storm.verdict).replaceAll("**", "")} · `;
	const lines = stormLines(storm, MARKDOWN).map(([label, text]) => `- ${label}: ${bindUnits(text)}`);
	const hints = hintWords(storm);
	return details(`${stormTitle(storm)}: ${judged}${MARKDOWN.prose(storm.message)}`, [
		...lines,
		...hints === "" ? [] : [...lines.length > 0 ? [""] : [], MARKDOWN.prose(hints)],
		...rest
	]);
}

// src/report/words/tables/watch-table.ts
const MARKED$1 = {
	met: "",
	fail: "✕ ",
	indicative: "? ",
	not_judged: "? "
};
const WATCH_TITLE = "The service's own metrics";
const WATCH_HEAD = [
	"Metric",
	"Before load",
	"Under load",
	"A minute",
	"After load"
];
function watchCells({ series }, sink) {
	return series.map((row) => [
		sink.name(row.series),
		seriesValue(row.series, row.before),
		spanOf(row),
		`${markOf(row.rise)}${slopeWords(row, row.slope)}`,
		`${markOf(row.back)}${seriesValue(row.series, row.after)}`
	]);
}
function watchNotes({ answered, failed, processes, series }, sink) {
	const n = failed.reduce((sum, { count }) => sum + count, 0);
	const reasons = failed.slice(0, 3).map(({ reason, count }) => `${reason} (${integer(count)})`).join("; ");
	const missing = series.filter((row) => row.missing > 0).slice(0, 3);
	return [
		`${counted(answered, "poll")} answered${n === 0 ? "" : `, ${integer(n)} not: ${reasons}`}.`,
		...missing.map((row) => `${row.series} was missing in ${counted(row.missing, "answer")}.`),
		...processes > 1 ? [`The answers are of ${integer(processes)} processes.`] : []
	].map((text) => sink.prose(text));
}
const markOf = (ruling) => ruling === null ? "" : MARKED$1[ruling.verdict];
function spanOf(row) {
	const { min, max } = row;
	if (min === null || max === null) return "–";
	const [low, high] = [seriesValue(row.series, min), seriesValue(row.series, max)];
	return low === high ? low : `${low} to ${high}`;
}
function slopeWords(row, slope) {
	if (slope === null) return "–";
	return `${slope.perMinute > 0 ? "+" : ""}${seriesValue(row.series, slope.perMinute)} ± ${seriesValue(row.series, slope.error)}`;
}

// src/report/markdown/folds/watch-fold.ts
function watchDetails({ watch }) {
	if (watch === void 0) return [];
	const rows = watchCells(watch, MARKDOWN).map((cells) => cells.map(bindUnits));
	return details(WATCH_TITLE, [
		...markdownTable([...WATCH_HEAD], "lllll", rows),
		"",
		watchNotes(watch, MARKDOWN).join(" ")
	]);
}

// src/report/words/drifted.ts
function drifted({ drift = [] }) {
	return drift.filter(({ verdict }) => verdict === "drift");
}
function referenceWords({ from, tag, referenceRuns }, sink) {
	const runs = counted(referenceRuns, "run");
	if (from === "accepted") return `${runs} since the acceptance`;
	return from === "tag" ? `${runs} up to ${sink.name(tag ?? "a tag")}` : `oldest ${runs}`;
}
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
const LARGEST = 0xe8d4a51000;
function historyDetails(verdict, room) {
	const { history } = verdict;
	const drawn = history === void 0 || !room.history ? [] : chart(history);
	const drift = driftLines(verdict, room);
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
function driftLines(verdict, { folds }) {
	const steady = steadySentence(verdict, MARKDOWN);
	if (steady !== null) return [`Drift: ${steady}.`];
	if (folds === false) return ["They are in verdict.json."];
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
const FEWEST = 5;
const UNITS = {
	ms: "ms",
	share: "%",
	bytes: "bytes",
	count: "count",
	"per-second": "per second"
};
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
function range(values) {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const room = (most - least) / 10 || most / 10 || 1;
	return [Math.max(0, least - room), most + room];
}

// src/report/words/tables/idle-table.ts
const NAMES = {
	none: "no keepalive",
	ping: "pings",
	message: "messages"
};
const MARKED = {
	fail: "✕ ",
	not_judged: "? "
};
function idleTable({ kinds, heartbeat }, sink) {
	const holds = [...new Set(kinds.flatMap(({ cells }) => cells.map(({ hold }) => hold)))].sort((a, b) => a - b);
	return {
		head: ["Lived for", ...kinds.map(({ keepalive }) => NAMES[keepalive])],
		lived: holds.map((hold) => [age(hold), ...kinds.map(({ cells }) => cellWords(cells.find((cell) => cell.hold === hold), sink))]),
		found: [["Cut after", ...kinds.map((kind) => timeoutWords(kind))], ["Heartbeats", ...kinds.map((kind) => `${MARKED[kind.verdict] ?? ""}${ratioWords(kind, heartbeat)}`)]]
	};
}
function idleTitle({ scenario, heartbeat, margin }, sink) {
	const asked = margin === 0 ? "nothing is asked" : `${times(margin)} is asked`;
	return `Idle sweep of ${sink.name(scenario)}: heartbeat ${age(heartbeat)}, ${asked}`;
}
function idleSentences({ kinds, notes }, sink) {
	return [...kinds.filter(({ verdict }) => verdict !== "met").map(({ message }) => `${capital(message)}.`), ...notes].map((text) => sink.prose(text));
}
const capital = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
function cellWords(cell, sink) {
	if (cell === void 0) return "–";
	const { n, survived, unopened, untold, ends } = cell;
	const of = `${integer(survived)} of ${integer(n)}`;
	const cut = ends.slice(0, 2).map((end) => endWords$1(end, sink));
	const others = cutIn(ends.slice(2));
	return [of, ...[
		...cut,
		...others > 0 ? [`${integer(others)} otherwise`] : [],
		...unopened > 0 ? [`${integer(unopened)} not opened`] : [],
		...untold > 0 ? [`${integer(untold)} unknown`] : []
	]].join(", ");
}
function endWords$1({ code, how, min, max }, sink) {
	if (how === "silent") return "no answer";
	const [from, to] = [age(min), age(max)];
	return `${from === to ? from : `${from} to ${to}`} ${how === "fin" ? "FIN" : how === "rst" ? "RST" : sink.name(code)}`;
}
function ratioWords(kind, heartbeat) {
	const { low, high } = boundsOf(kind);
	if (heartbeat <= 0) return "–";
	if (high === null) return `${times(low / heartbeat)} or more`;
	return low === high ? times(low / heartbeat) : `${times(low / heartbeat)} to ${times(high / heartbeat)}`;
}

// src/report/markdown/idle-details.ts
function idleDetails({ idle = [] }) {
	return idle.flatMap((row) => {
		const { head, lived, found } = idleTable(row, MARKDOWN);
		const strong = found.map((cells) => cells.map((cell) => `**${cell}**`));
		const rows = [...lived, ...strong].map((cells) => cells.map(bindUnits));
		const sentences = idleSentences(row, MARKDOWN);
		return details(idleTitle(row, MARKDOWN), [...markdownTable(head, "l".repeat(head.length), rows), ...sentences.length === 0 ? [] : ["", sentences.join(" ")]]);
	});
}

// src/report/markdown/lead.ts
function lead(verdict) {
	const { alert } = headingOf(verdict);
	const others = furtherReasons(verdict, 3);
	const spoilt = verdict.outcome === "inconclusive" && saturated(verdict.health);
	const lines = [
		emphasised(leadSentence(verdict)),
		...spoilt ? [SPOILT] : [],
		...[
			...others,
			lastSentence(verdict),
			overrideWords(verdict) ?? ""
		].filter((text) => text !== "").map((text) => MARKDOWN.prose(text))
	];
	return alert === null ? ["", ...lines] : [`> [!${alert}]`, ...lines.map((line) => `> ${line}`)];
}
const SPOILT = "The times below include the generator's own delay: they say nothing about this change.";
function emphasised(text) {
	const end = endOfFinding(text);
	const stop = text[end] === "." ? 1 : 0;
	const found = `**${MARKDOWN.prose(text.slice(0, end + stop))}**`;
	const how = text.slice(end + stop).trim();
	return how === "" ? found : `${found}${stop === 1 ? " " : ""}${MARKDOWN.prose(how)}`;
}
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
const LONGEST = 300;
const MOST = 8;
const LONGEST_LINK = 300;
function descriptionLine({ plan }) {
	const words = plan.description === void 0 ? "" : escapeMarkdown(plan.description, LONGEST);
	return words === "" ? [] : [words];
}
function linksLine(verdict, repository) {
	const links = Object.entries(verdict.plan.links ?? {});
	if (links.length === 0) return [];
	const foreign = verdict.notices.some(({ code }) => code === "advisory");
	const shown = links.slice(0, MOST).map(([name, to]) => linkOf(name, to, foreign ? () => null : (path) => addressOf(path, verdict, repository)));
	const more = links.length > MOST ? [`and ${links.length - MOST} more, in the plan`] : [];
	return [`**Links of the plan**: ${[...shown, ...more].join(" · ")}`];
}
function linkOf(name, to, address) {
	const url = address(to);
	return url === null ? `${MARKDOWN.name(name)}: ${codeSpan(to)}` : `[${MARKDOWN.name(name)}](${url})`;
}
const HTTPS = /^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w.~/?#=&%+-]*)?$/;
const PATH = /^[\w.~#-][\w.~/#-]*$/;
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
	capital$3(runsHead(verdict)),
	"Change",
	"Limit"
];
function keyTable(verdict, room) {
	const rows = compared(verdict) ? gateGroups(verdict).key : [];
	return cutTable(gateHead(verdict), "llrrrr", rows.map((row) => gateCells(row, verdict.paired !== void 0, false)), room.key);
}
function gateCells(row, paired, selectors) {
	const name = MARKDOWN.name(row.name);
	const spreadWords = row.spread === null ? "" : ` ${spread$1(row.spread)}`;
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
function otherDetails(verdict, room) {
	const { key, normal } = gateGroups(verdict);
	const rows = compared(verdict) ? normal : [...key, ...normal];
	if (rows.length === 0) return [];
	const table = room.other > 0 ? rowsTable(rows, verdict, room.other) : ["Their figures are in verdict.json."];
	return details(gateTitle(rows, compared(verdict)), table);
}
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
		capital$3(runsHead(verdict))
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

// src/report/words/closes.ts
const SIDES = {
	service: "the service",
	proxy: "a proxy",
	plan: "this plan",
	generator: "the generator"
};
const HOW$1 = {
	fin: "FIN without a close frame",
	rst: "broke without a close frame, as by RST",
	unanswered: "close never answered"
};
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
function planned(row) {
	return row.side === "plan" && row.how !== "unanswered";
}
function codeWords(code, sink) {
	if (code === "none") return "no code";
	const name = closeCodeName(code);
	return name === void 0 ? sink.name(code) : `${code} (${name})`;
}
function sideWords(side, how) {
	if (side === "service" && (how === "fin" || how === "rst")) return "the service's side";
	return Object.hasOwn(SIDES, side) && SIDES[side] || "an unknown side";
}
function howWords({ how, side }) {
	if (how === "frame" && side === "generator") return "for what is no WebSocket frame (RFC 6455, 5.2)";
	if (how === "unanswered" && side === "unknown") return "given up by the client, for a heartbeat without an answer";
	return Object.hasOwn(HOW$1, how) && HOW$1[how] || "";
}
function reasonWords(row, sink) {
	const [first] = row.reasons;
	if (first === void 0) return "";
	const more = row.reasons.length - 1;
	return `${sink.quote(first)}${more > 0 ? ` and ${counted(more, "other")}` : ""}`;
}
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
	return `${codeWords(row.code, sink)} by ${sideWords(row.side, row.how)}${words === "" ? "" : ` (${words})`}`;
}

// src/report/words/unplanned-closes.ts
function storedOf(row, stored) {
	return stored?.kinds.find(({ code, side, how, feed }) => code === row.code && side === row.side && how === row.how && feed === row.feed);
}
function storedWords({ median, seen }, runs) {
	if (seen === 0) return runs === 1 ? "0" : `0 in all ${integer(runs)}`;
	const shown = figure(median, "count");
	return seen === runs ? shown : `${shown}, in ${integer(seen)} of ${integer(runs)}`;
}
function unplannedShort(closes, sink) {
	return [...unplanned(closes)].slice(0, MOST_SHORT).map(([code, { count }]) => `${shortCode(code, sink)}: ${integer(count)}`).join(", ");
}
function unplannedWords(closes, stored, sink) {
	return [...unplanned(closes)].slice(0, MOST_SHORT).map(([code, { count, rows }]) => {
		const before = isNew(rows, stored) ? ` (0 in ${counted(stored.runs, "stored run")})` : "";
		return `${integer(count)} with ${shortCode(code, sink)}${before}`;
	}).join(", ");
}
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
function sweptCloses(closes) {
	return closes.filter((close) => close.phase === "idle" && !planned(close)).reduce((sum, { count }) => sum + count, 0);
}
function unplanned(closes) {
	const codes = /* @__PURE__ */ new Map();
	const others = closes.filter(({ phase }) => phase !== "idle");
	for (const row of closeRows(others).filter((row) => !planned(row))) {
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

// src/report/words/ends/end-groups.ts
function endGroups({ census, closes }) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of census?.ends ?? closes.map(bareRow)) {
		const { code, close, status, reason, side, feed } = row;
		const key = JSON.stringify([
			code,
			close,
			status,
			reason,
			side,
			feed
		]);
		groups.set(key, [...groups.get(key) ?? [], row]);
	}
	return [...groups.values()].map(([first, ...rest]) => {
		const rows = [first, ...rest];
		const count = rows.reduce((sum, row) => sum + row.count, 0);
		return {
			planned: isPlanned(first),
			rows,
			count
		};
	}).sort((a, b) => Number(a.planned) - Number(b.planned) || b.count - a.count);
}
function bareRow({ code, side, how, reason, count, ...where }) {
	const own = Object.keys(WAYS).find((one) => WAYS[one] === how) ?? "closed";
	const kind = own === "close_unanswered" && side === "unknown" ? "given_up" : own;
	return {
		...where,
		code: kind,
		close: code === "none" ? null : code,
		status: null,
		reason: null,
		side,
		count,
		share: 0,
		seconds: null,
		rate: null,
		first: null,
		firstAt: null,
		said: reason === null || how !== "frame" ? [] : [{
			text: reason,
			count
		}]
	};
}
function isPlanned({ side, code }) {
	return side === "plan" && code !== "close_unanswered";
}
const WAYS = {
	closed: "frame",
	closed_by_plan: "frame",
	broken_frame: "frame",
	fin: "fin",
	reset: "rst",
	close_unanswered: "unanswered",
	given_up: "unanswered"
};

// src/report/words/ends/close-census.ts
const UNKNOWN = "ended in a way that this version does not know";
const HOW = {
	closed: "",
	closed_by_plan: "",
	fin: "FIN without a close frame",
	reset: "broke without a close frame, as by RST",
	close_unanswered: "close never answered",
	given_up: "given up by the client, for a heartbeat without an answer",
	broken_frame: "for what is no WebSocket frame (RFC 6455, 5.2)",
	dial_refused: "nobody listened",
	dial_reset: "ended before the upgrade was answered",
	dial_unanswered: "upgrade not answered in time",
	dial_status: "upgrade refused",
	dial_failed: "no upgrade",
	dial_own: "the generator could not dial, or stood still"
};
function endName({ rows: [row] }, sink) {
	const { close, status, reason } = row;
	if (reason !== null) return `dial: ${sink.name(status ?? reason)}`;
	return codeWords(close ?? "none", sink);
}
function endHow(group, sink) {
	const [{ code, side, reason }] = group.rows;
	const how = Object.hasOwn(HOW, code) ? HOW[code] : UNKNOWN;
	return [
		reason === null ? sideWords(side, WAYS[code] ?? "") : "",
		how,
		saidWords(group, sink)
	].filter((word) => word !== "").join(", ");
}
function saidWords({ rows }, sink) {
	const counts = /* @__PURE__ */ new Map();
	for (const { text, count } of rows.flatMap(({ said }) => said)) counts.set(text, (counts.get(text) ?? 0) + count);
	const [most] = [...counts].sort((a, b) => b[1] - a[1]);
	if (most === void 0) return "";
	const more = counts.size - 1;
	return `${sink.quote(most[0])}${more > 0 ? ` and ${counted(more, "other")}` : ""}`;
}
function firstWords({ rows }) {
	const [earliest] = rows.filter(({ first }) => first !== null).sort((a, b) => a.first - b.first);
	if (earliest === void 0) return "";
	const time = /T(\d{2}:\d{2}:\d{2})/.exec(earliest.firstAt ?? "")?.[1];
	return `first ${clock(earliest.first)}${time === void 0 ? "" : `, ${time} UTC`}`;
}
function totalWords({ count }, { census }) {
	const total = census?.total ?? 0;
	return total > count ? `${integer(count)} (${percentage(count / total)})` : integer(count);
}
function phasesWords({ rows }, sink, unit = "") {
	const phases = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const phase = row.phase ?? "no phase";
		phases.set(phase, [...phases.get(phase) ?? [], row]);
	}
	return [...phases].map(([phase, own], i) => `${sink.name(phase)} ${phaseWords(own, i === 0 ? unit : "")}`).join(", ");
}
function phaseWords(rows, unit) {
	const count = rows.reduce((sum, row) => sum + row.count, 0);
	const seconds = rows.reduce((sum, row) => sum + (row.seconds ?? 0), 0);
	return rows.every((row) => row.seconds !== null) && seconds > 0 ? `${integer(count)} (${three(1e3 * count / seconds)}${unit})` : integer(count);
}
function beforeWords(group, { census, storedCloses }) {
	const { stored } = census ?? {};
	if (census === void 0 && storedCloses !== void 0) return medianWords(group, storedCloses);
	if (stored === void 0) return null;
	const mix = mixOf(group, stored.mix);
	if (mix === void 0) return "";
	const { seen, storedShare, fresh } = mix;
	if (seen === 0) return `0 in ${stored.runs === 1 ? "one" : `all ${integer(stored.runs)}`}${fresh ? ": new" : ""}`;
	const median = medianWords(group, storedCloses);
	return median === "" ? percentage(storedShare) : `${median} (${percentage(storedShare)})`;
}
function mixOf({ rows: [row] }, mix) {
	return mix.find((one) => one.code === row.code && one.close === row.close && one.status === row.status && one.reason === row.reason && one.side === row.side && (one.feed === row.feed || row.reason !== null));
}
function medianWords({ rows: [row] }, stored) {
	const how = WAYS[row.code];
	if (how === void 0 || stored === void 0) return "";
	const { close, side, feed } = row;
	const kind = stored.kinds.find((one) => one.code === (close ?? "none") && one.side === side && one.how === how && one.feed === feed);
	return kind === void 0 ? "" : storedWords(kind, stored.runs);
}
const PER = " per 1,000 socket-s";
function endWords(group, verdict, sink) {
	const [{ feed }] = group.rows;
	const before = beforeWords(group, verdict) ?? "";
	const of = feed === null ? "" : ` of ${sink.name(feed)}`;
	return [
		`${endName(group, sink)}${of}, ${endHow(group, sink)}: ${totalWords(group, verdict)}; ${phasesWords(group, sink, PER)}`,
		firstWords(group),
		before === "" ? "" : `baseline ${before}`
	].filter((part) => part !== "").join("; ");
}
function layerWords({ message, evidence, against }, sink) {
	const reasons = [...evidence, ...against.map((words) => `against it: ${words}`)];
	const told = reasons.length === 0 ? "" : ` (${reasons.map((words) => sink.prose(words)).join("; ")})`;
	return `${sink.prose(message)}${told}`;
}

// src/report/words/traffic.ts
function socketsSentence(verdict, sink) {
	const { sockets } = verdict;
	if (sockets === null || sockets.tried === 0) return null;
	const failed = sockets.failed.reduce((sum, row) => sum + row.count, 0);
	const failures = failed === 0 ? "none failed" : `${integer(failed)} failed (${percentage(failed / sockets.tried)}): ${failedWords(sockets.failed, sink)}`;
	const unended = sockets.unended > 0 ? `; no close was seen of ${counted(sockets.unended, "socket")}` : "";
	const subscribed = sockets.opened === 0 ? "" : `; ${isAsked(verdict) ? `${integer(sockets.subscribed)} of ${integer(sockets.opened)} subscribed, ` : ""}at most ${integer(sockets.peak)} open at once`;
	return `${counted(sockets.tried, "connect")}, ${failures}${subscribed}${unended}`;
}
function isAsked({ sockets, slos }) {
	const own = slos.filter(({ from }) => from === "default");
	return sockets?.subscribed !== sockets?.opened || !own.some(({ threshold }) => threshold.startsWith("ws_held")) || own.some(({ threshold }) => threshold.startsWith("ws_subscribed"));
}
function failedWords(failed, sink, most = 5) {
	const sorted = [...failed].sort((a, b) => b.count - a.count);
	const shown = sorted.slice(0, most).map((row) => `${failedWord(row, sink)}: ${integer(row.count)}`);
	const rest = sorted.slice(most).reduce((sum, row) => sum + row.count, 0);
	return [...shown, ...rest > 0 ? [`other reasons: ${integer(rest)}`] : []].join(", ");
}
function failedWord(row, sink) {
	return `${sink.name(row.reason)}${row.status === null ? "" : ` (status ${sink.name(row.status)})`}`;
}
function httpSentence(verdict, sink) {
	const { http } = verdict;
	if (http === null || http.requests === 0) return null;
	const answered = http.answered === http.requests ? "all answered" : `${integer(http.answered)} of them answered`;
	const failed = http.failed === 0 ? "none failed" : `${integer(http.failed)} failed (${percentage(http.failed / http.requests)}; ${statuses(http.byStatus, sink)})`;
	return `${counted(http.requests, "request")}, ${answered}, ${failed}${stepsWords(verdict)}`;
}
function stepsWords({ slos }) {
	const rows = slos.filter(({ threshold, from }) => from === "default" && threshold.startsWith("steps_failed"));
	const bad = rows.reduce((sum, row) => sum + (row.bad ?? 0), 0);
	const n = rows.reduce((sum, row) => sum + row.n, 0);
	return bad === 0 ? "" : `; ${integer(bad)} of ${counted(n, "step")} failed`;
}
function statuses(byStatus, sink) {
	return Object.entries(byStatus).sort((a, b) => b[1] - a[1]).slice(0, 5).map(([status, n]) => `${status === "0" ? "no answer" : `status ${sink.name(status)}`}: ${integer(n)}`).join(", ");
}
function closesFact(verdict, sink) {
	if (verdict.sockets === null || verdict.sockets.tried === 0 && verdict.closes.length === 0) return null;
	const fresh = newCodes(verdict.closes, verdict.storedCloses, sink);
	return [closesSentence(verdict.closes, sink), fresh].filter((words) => words !== "").join("; ");
}
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
function comparableLine({ mode, baseline, outcome }) {
	const stored = baseline?.comparable;
	if (stored === void 0 || stored >= READY.judge || !["no_baseline", "plan_changed"].includes(outcome)) return [];
	const block = mode === "block" ? "" : `, ${integer(stored)} of ${READY.block} to turn on \`block\``;
	return [`${MARKDOWN.code(`mode: ${mode}`)} · comparable runs: ${integer(stored)} of ${READY.judge} to judge${block}`];
}
function comparableNotice({ code }) {
	return code === "comparable_runs";
}
function baselineDetails(verdict) {
	const { baseline, outcome, reasons } = verdict;
	if (baseline === null || baseline.runs > 0) return [];
	if (reasons.some(({ code }) => code === "load_changed")) return details("Why nothing was compared", [changedWords(verdict, baseline)]);
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
function socketDetails(verdict, room) {
	const sockets = socketsSentence(verdict, MARKDOWN);
	const http = httpSentence(verdict, MARKDOWN);
	if (sockets === null && http === null) return [];
	const groups = endGroups(verdict);
	const tabled = groups.some(({ planned }) => !planned);
	const sentences = [
		sockets,
		tabled || groups.length === 0 ? null : closesFact(verdict, MARKDOWN),
		http
	].filter((line) => line !== null).map((line) => `${line}.`);
	return details(`${sockets === null ? "REST" : "Sockets and closes"}: ${finding(verdict)}`, [sentences.join(" "), ...tabled ? [
		"",
		...endsTable(groups, verdict, room),
		...spaced(layerLines(verdict, room))
	] : []]);
}
const spaced = (lines) => lines.length === 0 ? [] : ["", ...lines];
function finding({ sockets, closes, storedCloses, http }) {
	const failed = sockets?.failed.reduce((sum, row) => sum + row.count, 0) ?? 0;
	const unplanned = unplannedWords(closes, storedCloses, MARKDOWN);
	const swept = sweptCloses(closes);
	const found = [
		...failed > 0 ? [`${integer(failed)} of ${integer(sockets?.tried ?? 0)} connects failed`] : [],
		...unplanned === "" ? [] : [`closed by others than this plan: ${unplanned}`],
		...swept > 0 ? [`${integer(swept)} cut in the idle sweep`] : [],
		...http !== null && http.failed > 0 ? [`${integer(http.failed)} of ${integer(http.requests)} requests failed`] : []
	];
	return found.length === 0 ? "nothing unusual" : found.join("; ");
}
function endsTable(groups, verdict, room) {
	const { census, storedCloses } = verdict;
	const stored = census === void 0 ? storedCloses : census.stored;
	const [share, rate] = census === void 0 ? ["", ""] : [" (share)", ` (per 1,000${"\xA0"}socket‑s)`];
	const before = stored === void 0 ? [] : [`Baseline median${share}, N${"\xA0"}${integer(stored.runs)}`];
	const head = [
		"Code",
		"Who closed, and how",
		"Feed",
		`Total${share}`,
		...before,
		`By phase${rate}`
	];
	const shown = groups.length > room.closes + 1 ? groups.slice(0, room.closes) : groups;
	const rest = groups.slice(shown.length).reduce((sum, group) => sum + group.count, 0);
	const more = [
		"other kinds",
		"–",
		"–",
		integer(rest),
		...before.map(() => "–"),
		"–"
	];
	const align = `lllr${stored === void 0 ? "" : "r"}l`;
	const cells = shown.map((group) => endCells(group, verdict));
	return markdownTable(head, align, rest > 0 ? [...cells, more] : cells);
}
function endCells(group, verdict) {
	const strong = (text) => group.planned ? text : `**${text}**`;
	const [{ feed }] = group.rows;
	const before = beforeWords(group, verdict);
	const how = [endHow(group, MARKDOWN), group.planned ? "" : firstWords(group)];
	return [
		strong(endName(group, MARKDOWN)),
		how.filter((word) => word !== "").join("; "),
		feed === null ? "no feed" : MARKDOWN.name(feed),
		strong(totalWords(group, verdict)),
		...before === null ? [] : [before === "" ? "–" : before],
		phasesWords(group, MARKDOWN)
	];
}
const MOST_LAYERS = 3;
function layerLines({ census }, room) {
	const most = Math.min(MOST_LAYERS, room.closes - 1);
	return (census?.layers ?? []).slice(0, most).map((hint) => `- ${layerWords(hint, MARKDOWN)}.`);
}
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
function reproduceDetails(verdict, reproduce) {
	const baseline = baselineLine(verdict);
	const generator = verdict.health === null ? null : `Generator ${generatorWords(verdict.health, verdict.lanes)}.`;
	const cost = verdict.duration > 0 ? `Cost: ${costSentence(verdict)}.` : null;
	const runs = isOfSeveral(verdict) ? runsLine(verdict) : null;
	const power = powerSentence(verdict);
	const missed = power === null ? null : `${MARKDOWN.prose(power)}.`;
	const traces = correlationSentence(verdict, MARKDOWN);
	const lines = [
		runs,
		baseline,
		generator,
		cost,
		missed,
		traces === null ? null : `${capital$3(traces)}.`
	].filter((line) => line !== null);
	if (reproduce === "" && lines.length === 0) return [];
	const title = lines.length === 0 ? "Reproduce" : "Reproduce; baseline, generator and cost";
	return details(title, [...fence(reproduce, "sh"), ...lines.length === 0 ? [] : [lines.join(" ")]]);
}
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
const MOST_MET = 24;
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
function metDetails(verdict) {
	const met = verdict.slos.filter((row) => row.verdict === "met");
	const rows = [...compared(verdict) ? met.filter(({ from }) => from === "plan") : [], ...met.filter(({ from }) => from === "default")];
	if (rows.length === 0) return [];
	const cells = rows.map((row) => [`${MARKDOWN.code(row.threshold)}${row.from === "default" ? ", default" : ""}`, metFigure(row)]);
	return details(`SLOs: ${sloCount(verdict.slos)}`, cutTable(MET_HEAD, "lr", cells, MOST_MET));
}
function metFigure(row) {
	return row.bad === void 0 ? `${figure(row.actual, row.unit)}, n${"\xA0"}${samples(row)}` : samples(row);
}

// src/report/markdown/what-next.ts
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
const MOST_LINES = 59;
const BARE = {
	slos: 3,
	key: 3,
	other: 0,
	differences: 4,
	closes: 1,
	generator: false,
	history: false,
	texts: false
};
const ROOMS = [
	{
		slos: 8,
		key: 5,
		other: 8,
		differences: 10,
		closes: 6,
		generator: true,
		history: true,
		texts: true
	},
	{
		slos: 8,
		key: 5,
		other: 4,
		differences: 10,
		closes: 4,
		generator: true,
		history: true,
		texts: true
	},
	{
		slos: 8,
		key: 5,
		other: 8,
		differences: 10,
		closes: 6,
		generator: true,
		history: false,
		texts: true
	},
	{
		slos: 5,
		key: 4,
		other: 3,
		differences: 10,
		closes: 4,
		generator: true,
		history: false,
		texts: true
	},
	{
		slos: 4,
		key: 3,
		other: 2,
		differences: 6,
		closes: 3,
		generator: false,
		history: false,
		texts: true
	},
	BARE,
	{
		...BARE,
		slos: 1,
		key: 1,
		differences: 1,
		folds: false
	}
];
function markdownReport(measured, extra) {
	const verdict = withoutEmptyRows(measured);
	const folded = {
		figures: figuresDetails(verdict),
		decided: decidedDetails(verdict, extra.docs ?? null),
		met: metDetails(verdict),
		idle: [...sequenceDetails(verdict), ...idleDetails(verdict)],
		storms: [...stormDetails(verdict), ...slowDetails(verdict)],
		watch: watchDetails(verdict)
	};
	const comments = ROOMS.map((room) => comment(verdict, extra, room, folded));
	const most = MOST_LINES + Object.values(folded).reduce((sum, lines) => sum + lines.length, 0);
	return `${(comments.find((lines) => lines.length <= most) ?? comments[comments.length - 1]).join("\n")}\n`;
}
function comment(verdict, extra, room, { figures, decided, met, idle, storms, watch }) {
	const name = MARKDOWN.name(verdict.plan.name || verdict.plan.file);
	return [
		commentMarker(verdict.plan),
		`### Socketgate · ${name}: ${headingOf(verdict).markdown}`,
		...preface(verdict, room),
		...lead(verdict),
		...section(basePlanLines(verdict)),
		...section(differenceTable(verdict, room)),
		...visibleTables(verdict, room, extra.docs).flatMap(section),
		...section(nextSteps(verdict, room.texts, repositoryOf(extra.runUrl))),
		...section(comparableLine(verdict)),
		...section(exitLine(verdict, extra.docs)),
		"",
		...answerDetails(verdict),
		...baselineDetails(verdict),
		...otherDetails(verdict, room),
		...storms,
		...met,
		...idle,
		...watch,
		...socketDetails(verdict, room),
		...figures,
		...generatorDetails(verdict, room),
		...decided,
		...historyDetails(verdict, room),
		...reproduceDetails(verdict, extra.reproduce),
		"",
		footerOf(verdict, extra)
	];
}
function commentMarker({ file, profile, environment = null, key }) {
	const encode = (text) => [...clean(text, 240)].map((character) => /[\w./-]/.test(character) ? character : percent(character)).join("");
	const of = environment === null ? "" : ` environment=${encode(environment)}`;
	const job = key === void 0 ? "" : ` key=${encode(key)}`;
	return `<!-- socketgate plan=${encode(file)} profile=${encode(profile)}${of}${job} -->`;
}
const percent = (character) => encodeURIComponent(character).replace(/[!'()*~]/g, hex);
const hex = (character) => `%${character.codePointAt(0).toString(16).toUpperCase()}`;
function preface(verdict, room) {
	const advisory = verdict.notices.find(isAdvisory);
	if (advisory !== void 0) return [MARKDOWN.prose(advisory.message)];
	return room.texts ? descriptionLine(verdict) : [];
}
const isAdvisory = ({ code }) => code === "advisory";
const section = (lines) => lines.length === 0 ? [] : ["", ...lines];
function visibleTables(verdict, room, docs = null) {
	const gates = keyTable(verdict, room);
	const slos = sloTable(verdict, room, docs);
	const [first = [], ...rest] = [
		...slosFirst(verdict) ? [slos, gates] : [gates, slos],
		room.folds === false ? [] : failedTable(verdict, room),
		stepsTable(verdict)
	].filter((table) => table.length > 0);
	return [
		first,
		openLine(verdict),
		seenLine(verdict),
		...rest
	];
}
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
	const outcome = failingOf(verdict.reasons, verdict.failOn)?.reason.outcome ?? verdict.outcome;
	const lines = [
		...exit,
		...outcome === "pass" ? [] : [meaningOf(outcome, docs)],
		...notices
	];
	return lines.length === 0 ? [] : [lines.join(" ")];
}
function meaningOf(outcome, docs) {
	const what = `What ${MARKDOWN.code(outcome)} means`;
	if (docs === null) return `${what}: ${MARKDOWN.code(`socketgate explain ${outcome}`)}.`;
	return `${linked(what, placeOfOutcome(outcome), docs)}.`;
}
const MOST_ATTEMPTS = 5;
function footerOf(verdict, extra) {
	const repository = repositoryOf(extra.runUrl);
	return `<sub>${[
		...runLinks(extra),
		attemptWords(verdict, MOST_ATTEMPTS),
		...sourceWords(verdict, MARKDOWN).map((words) => withCompareLink(words, verdict, repository)),
		verdict.plan.profile === "" ? null : `${MARKDOWN.name(verdict.plan.profile)} profile`,
		verdict.plan.key === void 0 ? null : `key ${MARKDOWN.name(verdict.plan.key)}`,
		engineWords(verdict, MARKDOWN),
		`Socketgate ${MARKDOWN.name(extra.version)}`,
		machineSentence(verdict, MARKDOWN)
	].filter((part) => part !== null).join(" · ")}</sub>`;
}
const PLAIN_URL = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)+$/;
function runLinks({ runUrl: url = null, artifacts = false }) {
	if (url === null || url.length > 300 || !PLAIN_URL.test(url)) return [];
	const id = /\/runs\/(\d{1,20})(?:\/|$)/.exec(url)?.[1];
	const run = `[${id === void 0 ? "run" : `run ${id}`}](${url})`;
	return artifacts ? [run, `[results](${url}#artifacts)`] : [run];
}

// src/app/results/reports.ts
function reportsOf(verdict, extra) {
	return {
		"verdict.json": jsonText(verdict),
		"report.md": markdownReport(verdict, {
			version: VERSION,
			...extra
		})
	};
}
function recordTexts(records) {
	const name = (i) => records.length === 1 ? "record.json" : `record-${i + 1}.json`;
	return Object.fromEntries(records.map((record, i) => [name(i), jsonText(record)]));
}
function pairTexts(runs) {
	const counts = {
		base: 0,
		candidate: 0
	};
	return Object.fromEntries(runs.map(({ side, record }) => [`${side}-${++counts[side]}.json`, jsonText(record)]));
}
function jsonText(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}

// src/app/ending.ts
function exitCode(exit, signal) {
	return exit === 130 && signal.aborted && signal.reason === "SIGTERM" ? 143 : exit;
}
function endOf({ exit }, unwritten) {
	return unwritten === void 0 ? exit : exit || UNWRITTEN;
}
function shownEnd(verdict, unwritten, out) {
	return unwritten === void 0 ? { out } : { unwritten: endOf(verdict, unwritten) };
}
const UNWRITTEN = 2;

// src/judge/attempts/jobs.ts
const MOST_RECORDS = 9;
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
function standing$1(said) {
	return said.filter((one) => !said.some((other) => other.id > one.id && covers(other, one)));
}
function covers(later, { records: earlier }) {
	const { records, outcome } = later;
	if (outcome === null || earlier === null || earlier.length === 0) return false;
	return records !== null && earlier.every((record) => records.includes(record));
}
function isWorse(a, b) {
	if (a.outcome === null || b.outcome === null) return false;
	return a.fails === b.fails ? byPrecedence(a.outcome, b.outcome) < 0 : a.fails;
}
function worseJob(mine, others) {
	return standing$1([...others, mine]).filter((one) => one !== mine && isWorse(one, mine)).toSorted((a, b) => isWorse(a, b) ? -1 : 1)[0] ?? null;
}
function isHidden(mine, said) {
	return said.filter((other) => other.id > mine.id && isWorse(mine, other) && !covers(other, mine)).some((other) => isOf(other, mine.run) || mine.fails && !other.fails);
}
const isOf = (said, { id, attempt }) => said.run.id === id && said.run.attempt === attempt;

// src/judge/attempts/in-a-row.ts
const RED = /* @__PURE__ */ new Set([
	"slo",
	"target",
	"regression"
]);
const CLEAN = /* @__PURE__ */ new Set([
	"pass",
	"no_baseline",
	"plan_changed"
]);
const ENOUGH = 2;
const DIVERGED = /* @__PURE__ */ new Set(["regression", "suspect"]);
const RED_WHERE_IT_FAILS = /* @__PURE__ */ new Set(["plan_changed", "suspect"]);
function isRed({ outcome, fails }) {
	return RED.has(outcome) || RED_WHERE_IT_FAILS.has(outcome) && fails;
}
function isClean({ outcome, fails }) {
	return CLEAN.has(outcome) && !fails;
}
function earlierAttempts(known) {
	const { run, read } = known;
	const told = toldAttempts$1(known);
	if (!read) return told;
	const last = /* @__PURE__ */ new Map();
	const silent = (next) => {
		const first = Math.max((last.get(next.id) ?? 0) + 1, next.attempt - MOST_SILENT);
		last.set(next.id, Math.max(next.attempt, last.get(next.id) ?? 0));
		return Array.from({ length: Math.max(0, next.attempt - first) }, (_, i) => ({
			...NOTHING_SAID,
			run: {
				id: next.id,
				attempt: first + i
			}
		}));
	};
	return [...told.flatMap((one) => [...silent(one.run), one]), ...silent(run)];
}
const MOST_SILENT = 10;
const NOTHING_SAID = {
	outcome: null,
	fails: false,
	red: false,
	clean: false,
	jobs: 0,
	records: []
};
function toldAttempts$1({ run, own, said }) {
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
function evidenceOf(jobs) {
	const told = jobs.flatMap(({ records }) => records === null ? [] : [records]);
	const records = told.length === jobs.length ? told.flat() : null;
	return {
		clean: jobs.every(isClean),
		jobs: jobs.length,
		records
	};
}
function worstOf(jobs) {
	const first = (of) => of.toSorted((a, b) => byPrecedence(a.outcome, b.outcome) || Number(b.fails) - Number(a.fails))[0] ?? null;
	return first(jobs.filter(isRed)) ?? (jobs.some(({ outcome }) => outcome === null) ? null : first(jobs));
}
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
function weighs({ clean, records }, { red }) {
	const found = red.records ?? [];
	if (!DIVERGED.has(red.outcome) || !clean || records === null || found.length === 0) return false;
	return found.every((record) => records.includes(record));
}
function graver(before, now) {
	return before !== void 0 && !DIVERGED.has(before.outcome) && DIVERGED.has(now.outcome) ? before : now;
}
function passes({ clean, jobs, records }, { red, seen }) {
	const judgedAnew = records === null || records.length === 0 || records.some((record) => !seen.has(record));
	return clean && jobs >= red.jobs && judgedAnew;
}

// src/judge/attempts/stand.ts
function stand(verdict, known) {
	const said = saidBy(verdict, known);
	const others = known.said.filter((one) => isOf(one, known.run));
	const earlier = earlierAttempts(known);
	const open = openRed(earlier.map((one) => ({
		...one,
		red: one.red && !letsThrough(verdict, one.outcome)
	})));
	const worse = worseJob(said, others);
	const told = withReasons(verdict, [...worse === null ? [] : [jobReason(worse, verdict)], ...isSettled(verdict, open) || worse !== null && isSettled(worse, open) ? [] : attemptReasons(known, open, standing$1([...others, said]))], [worse, open?.red].flatMap((one) => one?.fails && one.outcome ? [failsAs(one.outcome)] : []));
	return {
		verdict: known.run.attempt === 1 && earlier.length === 0 ? told : {
			...told,
			attempts: toldAttempts(known.run, earlier)
		},
		said,
		hidden: isHidden(said, known.said)
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
function jobReason({ outcome, fails }, verdict) {
	const reason = {
		outcome,
		code: "other_job",
		message: `another job of this workflow run came to ${outcome} under the same name, and the worse verdict stands`
	};
	return !fails && letsThrough(verdict, outcome) ? acceptedReason(reason) : reason;
}
function isSettled({ outcome, fails }, open) {
	if (DIVERGED.has(outcome)) return fails && (open === null || DIVERGED.has(open.red.outcome));
	return outcome !== null && (isRed({
		outcome,
		fails
	}) || outcomeRow(outcome).always);
}
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
function failsAs(outcome) {
	return outcome === "plan_changed" ? "slo" : outcome;
}
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

// src/judge/several/stand-whole.ts
function standWhole(verdict, known) {
	const said = {
		...saidBy(verdict, known),
		records: []
	};
	const hidden = isHidden(said, known.said);
	const worse = worseJob(said, known.said.filter((one) => isOf(one, known.run)));
	if (worse === null || worse.outcome === null) return {
		verdict,
		said,
		hidden
	};
	const message = `another job of this workflow run came to ${worse.outcome} under the same name, and the worse verdict stands`;
	const reason = {
		outcome: worse.outcome,
		code: "other_job",
		message
	};
	const [outcome = worse.outcome] = [worse.outcome, verdict.outcome].toSorted(byPrecedence);
	return {
		verdict: {
			...verdict,
			outcome,
			exitCode: outcomeRow(outcome).exit,
			reasons: [reason, ...verdict.reasons].toSorted((a, b) => byPrecedence(a.outcome, b.outcome)),
			fails: verdict.fails || worse.fails,
			exit: verdict.fails || !worse.fails ? verdict.exit : failingExit(worse.outcome),
			sentence: `${message.charAt(0).toUpperCase()}${message.slice(1)}. By itself: ${verdict.sentence}`,
			next: ["Give the jobs a `key` each, so that each has a check of its own."]
		},
		said,
		hidden
	};
}

// src/files/whole.ts
async function writeWhole(path, content) {
	const aside = join$1(dirname(path), `.${randomUUID()}.tmp`);
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
async function makeOut(path, cwd) {
	const full = resolve(cwd, path);
	const proof = join$1(full, `.socketgate-${process.pid}`);
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
async function refuseLinks(full, cwd) {
	const links = (await wayOf(full)).slice(0, -1);
	const here = (await wayOf(cwd)).at(-1);
	const checkout = await holderOf(here, ".git") ?? here;
	if ((await lstat(full).catch(() => null))?.isSymbolicLink() || links.some((link) => link.startsWith(checkout + sep))) throw new Error("results go through no symbolic link: remove it, or name another folder");
}
const RECORD_FILE = /^record(-\d+)?\.json$/;
const PAIRED_FILE = /^(base|candidate)-\d+\.json$/;
const REPORT_FILE = /^(verdicts?\.json|report\.(md|html))$/;
const isResult = (name) => REPORT_FILE.test(name) || RECORD_FILE.test(name) || PAIRED_FILE.test(name);
async function clearResults(out, records = "replace", but = {}) {
	const isResult = (name) => REPORT_FILE.test(name) || records === "replace" && (RECORD_FILE.test(name) || PAIRED_FILE.test(name));
	const isOld = (name) => isResult(name) && !Object.hasOwn(but, name);
	try {
		const old = (await readdir(out, { withFileTypes: true })).filter((entry) => isOld(entry.name) && !entry.isDirectory());
		for (const { name } of old) await rm(join$1(out, name), { force: true });
	} catch (error) {
		throw new Failure("usage", `the older results in ${printable(out)} cannot be removed: ${reason(error)}`);
	}
}
async function writeResults(out, files, cwd, records = "keep") {
	await refuseLinks(out, cwd);
	await clearResults(out, records, files);
	for (const [name, content] of Object.entries(files)) await writeWhole(join$1(out, name), content);
}
async function writeAfterAll(...results) {
	try {
		await writeResults(...results);
		return;
	} catch (error) {
		return `the results could not be written to ${printable(results[0])}: ${reason(error)}`;
	}
}

// src/app/on-commit.ts
const standing = stand;
const standingWhole = standWhole;
const overriding = {
	isAcceptable,
	withOverride,
	withoutLabel,
	withoutOverride
};
async function rewriteReports(verdict, { out, cwd }, extra) {
	return await writeAfterAll(out, reportsOf(verdict, extra), cwd);
}

// src/app/reproduce.ts
function reproduce(argv, { env, cwd }) {
	const words = argv.map((word, i) => withoutValues(word, argv[i - 1])).filter((word, i) => word !== "--json" && !namesPlace(word) && !isPlace(argv[i - 1]));
	const folder = folderOf(cwd, env);
	const command = `${programOf(env)} ${words.map(quoted).join(" ")}`;
	return folder === null ? command : `cd ${quoted(folder)}\n${command}`;
}
function withoutValues(word, before) {
	for (const [option, shown] of [["--target", shownTarget], ["--var", shownVariable]]) {
		if (before === option) return shown(word);
		if (word.startsWith(`${option}=`)) return `${option}=${shown(word.slice(option.length + 1))}`;
	}
	return word;
}
function isPlace(word) {
	return word === "--out" || word === "--k6";
}
function namesPlace(word) {
	return isPlace(word) || word.startsWith("--out=") || word.startsWith("--k6=");
}
const REPOSITORY = /^[a-z0-9][a-z0-9-]{0,38}\/[\w.-]{1,100}$/i;
const REF = /^[a-z0-9][\w.-]{0,99}(?:\/[\w.-]{1,100}){0,4}$/i;
function sourceOf({ GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "", GITHUB_SERVER_URL: server = "" }) {
	return REPOSITORY.test(repository) && REF.test(ref) && !ref.includes("..") && server === "https://github.com" ? {
		repository,
		ref
	} : null;
}
function programOf(env) {
	const source = sourceOf(env);
	return source === null ? "socketgate" : `npx github:${source.repository}#${source.ref}`;
}
function folderOf(cwd, { GITHUB_WORKSPACE: workspace }) {
	if (!workspace) return null;
	const folder = relative(workspace, cwd).split(sep).join("/");
	return folder === "" || folder === ".." || /^(?:\.\.\/|\/|[a-z]:)/i.test(folder) ? null : folder;
}
function quoted(word) {
	return /^[\w./:@%,=-][\w./:@%,=#-]*$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// src/github/check/annotations.ts
const MOST_ANNOTATIONS = 9;
const TITLE = 120;
const MESSAGE = 600;
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
async function headIn(inputs, { context: { env } }) {
	if (isSeveral(inputs)) return { name: "all" };
	try {
		const [{ checkPlanPlace }, { headOf }] = await Promise.all([import("./action-door-plan-place.js"), import("./action-door-head.js")]);
		await checkPlanPlace(inputs, env);
		return headOf((await readPlan(inputs.plan, inputs.cwd)).bytes);
	} catch {
		return {};
	}
}

// src/action/outputs.ts
const MOST_REASONS$1 = 50;
const LONGEST_REASON = 1e3;
function outputsOf({ verdict, out, records, html, comment, issue, signal, more, several }) {
	const at = (name) => out === null ? "" : join$1(out, name);
	const { provenance, baseline } = verdict;
	return {
		outcome: verdict.outcome,
		"exit-code": String(exitCode(verdict.exitCode, signal)),
		reasons: JSON.stringify(verdict.reasons.slice(0, MOST_REASONS$1).map(shown)),
		"evidence-complete": String(verdict.complete),
		"record-path": records.map(at).join("\n"),
		"base-record-path": "",
		"more-runs": more === void 0 ? "" : String(more),
		"verdict-path": several?.verdict ?? at("verdict.json"),
		"verdicts-path": several === void 0 ? "" : at("verdicts.json"),
		"report-path": at("report.md"),
		"html-path": html ? at("report.html") : "",
		comment,
		issue,
		upload: "none",
		artifacts: "",
		"baseline-written": String(several?.stored ?? baseline?.written ?? false),
		"k6-version": several?.k6 ?? (provenance?.engine.name === "k6" ? provenance.engine.version : "")
	};
}
function shown({ outcome, code, message }) {
	const text = message.slice(0, 8 * LONGEST_REASON).split(/\r\n|[\n\r]/).map((line) => clean(line, LONGEST_REASON)).join("\n");
	return {
		outcome,
		code,
		message: text.length <= LONGEST_REASON ? text : `${text.slice(0, 999)}…`
	};
}

// src/action/own-docs.ts
function ownDocs(env, version = VERSION) {
	const source = sourceOf(env);
	if (source === null) return null;
	const moves = source.ref === `v${version.split(".")[0]}`;
	return `https://github.com/${source.repository}/blob/${moves ? `v${version}` : source.ref}/docs`;
}

// src/action/upload/whether.ts
function whyNotUploaded({ upload, command }, env) {
	if (!upload || !UPLOADING.has(command)) return "none";
	if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) return isEnterpriseServer(env) ? "ghes" : "no-service";
	return isEnterpriseServer(env) ? "ghes" : null;
}
const UPLOADING = /* @__PURE__ */ new Set([
	"run",
	"measure",
	"judge"
]);
function isEnterpriseServer({ GITHUB_SERVER_URL: server }) {
	if (!server || !URL.canParse(server)) return false;
	const { hostname } = new URL(server);
	return hostname !== "github.com" && !/\.(?:ghe\.com|localhost)$/.test(hostname);
}

// src/action/finish.ts
async function finish(done, inputs, step, accepting) {
	if ("wanted" in done) return await (await import("./action-door-seeded.js")).finishSeeding(done, step);
	if (!("verdict" in done)) return await finishMeasured(done, inputs, step);
	if (inputs.preliminary) return finishPreliminary(done, step);
	const { comment, issue, verdict, unwritten } = await settled(done, inputs, step, accepting);
	const { out, records } = unwritten === void 0 ? done : NOWHERE;
	conclude(verdict, {
		out,
		records,
		html: out !== null && await isThere(join$1(out, "report.html")),
		comment,
		issue
	}, step);
	if (unwritten !== void 0) return step.toolkit.setFailed(step.context.redactor.text(unwritten));
	const { upload, writtenOf } = await import("./action-door-upload.js");
	await upload([writtenOf(verdict, done.out, inputs.command === "run")], inputs, step);
}
async function settled(done, inputs, step, accepting = async (verdict) => verdict) {
	const { comment, issue, verdict } = await publish(await accepting(done.verdict), inputs, step, {
		written: done.unwritten === void 0,
		carried: await handedOn(done, step)
	});
	return {
		comment,
		issue,
		verdict,
		unwritten: done.unwritten ?? (verdict === done.verdict ? void 0 : await rewriteReports(verdict, {
			out: done.out,
			cwd: inputs.cwd
		}, extraOf(inputs, step, true)))
	};
}
async function handedOn(done, step) {
	return done.runs === void 0 ? void 0 : (await import("./action-door-hand-on.js")).handedOn(done, step);
}
function isThere(path) {
	return access(path).then(() => true, () => false);
}
async function finishMeasured({ record, out, records, exit, base }, inputs, step) {
	const { context, toolkit } = step;
	toolkit.setOutput("record-path", records.map((name) => join$1(out, name)).join("\n"));
	toolkit.setOutput("base-record-path", base?.records.map((name) => join$1(base.out, name)).join("\n") ?? "");
	toolkit.setOutput("evidence-complete", String(record.complete));
	toolkit.setOutput("exit-code", String(exitCode(exit, context.signal)));
	if (exit !== 0) toolkit.setFailed("the evidence is not whole: the log says why");
	const { upload, writtenRecord } = await import("./action-door-upload.js");
	await upload([writtenRecord(record, out)], inputs, step);
}
function finishPreliminary({ verdict, more }, { context, toolkit }) {
	const results = {
		verdict,
		more,
		comment: "none",
		issue: "none",
		signal: context.signal,
		...NOWHERE
	};
	for (const [name, value] of Object.entries(outputsOf(results))) toolkit.setOutput(name, value);
}
async function fail(error, inputs, step) {
	const { context, event } = step;
	const { plan = "" } = inputs ?? {};
	const facts = await failureFacts(inputs, step);
	const failed = withoutForeignSecrets(tellAsVerdict(error, facts, context), context.redactor);
	const { comment, issue, verdict } = inputs !== void 0 && plan !== "" && mayPublish(failed.outcome, event) ? await publish(failed, inputs, step) : await summarised(failed, step);
	conclude(verdict, {
		comment,
		issue,
		...NOWHERE
	}, step);
}
async function failureFacts(inputs, step) {
	const { plan = "", profile, environment, jobKey, mode, failOn } = inputs ?? {};
	return {
		file: plan,
		reader: "action",
		...inputs && await headIn(inputs, step),
		...profile && { profile },
		...environment && { environment },
		...jobKey && { jobKey },
		...inputs && isOfBaseline(inputs) ? { mode: "block" } : {
			...given("mode", mode),
			...given("failOn", failOn)
		}
	};
}
async function summarised(verdict, { context: { env, redactor }, event: { runUrl } }) {
	const named = verdict.plan.file === "" ? {
		...verdict,
		plan: {
			...verdict.plan,
			file: "this step"
		}
	} : verdict;
	const { "report.md": report } = reportsOf(named, {
		reproduce: "",
		runUrl,
		docs: ownDocs(env)
	});
	await writeSummary(env.GITHUB_STEP_SUMMARY, redactor.text(report)).catch(() => "none");
	return {
		comment: "none",
		issue: "none",
		verdict
	};
}
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
		issue: "none",
		...NOWHERE
	}, step);
	if (inputs !== void 0) await step.publisher?.abandon(verdict, reportOf(inputs, step, false));
	return 1;
}
const NOWHERE = {
	out: null,
	records: [],
	html: false
};
function mayPublish(outcome, { loadRefused }) {
	return !(outcome === "policy" && loadRefused !== null);
}
const NOTHING = {
	written: false,
	carried: void 0
};
async function publish(verdict, inputs, step, { written, carried } = NOTHING) {
	const { context, toolkit } = step;
	const published = await (step.publisher ?? (await import("./action-door-publisher.js")).publisherOf(inputs, step)).publish(verdict, reportOf(inputs, step, written), carried);
	const place = {
		cwd: inputs.cwd,
		env: context.env,
		redact: (text) => context.redactor.text(text)
	};
	if (published.check !== "created") annotate(published.verdict, place, toolkit);
	return published;
}
const reportOf = (inputs, step, written) => (verdict) => reportsOf(verdict, extraOf(inputs, step, written))["report.md"];
function extraOf(inputs, { context: { env, redactor }, event: { runUrl } }, written) {
	const again = reproduce(commandLine(inputs), {
		env,
		cwd: inputs.cwd
	});
	const artifacts = written && whyNotUploaded(inputs, env) === null;
	return {
		reproduce: redactor.text(again),
		runUrl,
		docs: ownDocs(env),
		artifacts
	};
}
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
	if (verdict.fails) toolkit.setFailed(whyFailed(verdict));
	else if (verdict.mode === "warn" && !QUIET.has(verdict.outcome)) toolkit.warning(verdict.sentence);
}
const MOST_REASONS = 10;
function whyFailed({ sentence, reasons, failOn, runs, plan }) {
	if (plan.name === "all") return sentence;
	const failing = failingOf(reasons, failOn)?.reason;
	if (failing !== void 0 && failing.outcome !== reasons[0]?.outcome) return `${asSentence(failing.message)} ${sentence}`;
	if (runs.length > 0 || reasons.length < 2 || !sentence.endsWith(" more of the kind.")) return sentence;
	return reasons.slice(0, MOST_REASONS).map(({ message }) => message).join("\n");
}
const QUIET = /* @__PURE__ */ new Set([
	"pass",
	"no_baseline",
	"skipped",
	"plan_changed"
]);

export { slowLines as $, folded as $i, lagCount as $n, three as $r, writeSummary as $t, closesFact as A, nearest as Ai, finish$1 as An, inRepository$1 as Ar, peakWords as At, idleTable as B, defaultBranch as Bi, makeFolder as Bn, clock as Br, TRACE_HEADER as Bt, jsonText as C, readOrigin as Ci, paragraph as Cn, wayOf as Cr, asSentence as Ct, commentMarker as D, byPrecedence as Di, LOG as Dn, acquire as Dr, lastSentence as Dt, reportsOf as E, OUTCOMES$1 as Ei, exitWords as En, isSeveral as Er, furtherReasons as Et, layerWords as F, READY as Fi, decide as Fn, age as Fr, alsoSeen as Ft, WATCH_TITLE as G, textOf as Gi, CLOSE_SIDES as Gn, length as Gr, rangeWords as Gt, drifted as H, idOf as Hi, isForeign as Hn, cpuTime as Hr, seriesValue as Ht, endGroups as I, STORING_EVENTS as Ii, strictnessOf as In, apart as Ir, isAcceptable as It, hintWords as J, oneLine as Ji, BROUGHT as Jn, percentage as Jr, cutIn as Jt, watchCells as K, lookOf as Ki, closeCodeName as Kn, memory as Kr, labelStep as Kt, unplannedShort as L, missingWords as Li, failingOf as Ln, bound as Lr, withOverride as Lt, httpSentence as M, isOfChange as Mi, typeset as Mn, DENIED as Mr, slosSentence as Mt, socketsSentence as N, storeRefused as Ni, NOTHING$1 as Nn, reasonIn as Nr, sourceWords as Nt, footerOf as O, nextOf$1 as Oi, TERMINAL as On, readLeaseRemote as Or, leadSentence as Ot, endWords as P, MADE_BY_FIRST as Pi, verdictOfFailure as Pn, push as Pr, storedSentence as Pt, shownSlow as Q, cut as Qi, explainsRate as Qn, spread$1 as Qr, unjudgedCause as Qt, lead as R, labelsOf as Ri, baselineFacts as Rn, bytes as Rr, withoutForeignSecrets as Rt, shownEnd as S, matcher as Si, padEnd as Sn, holderOf as Sr, noticeWords as St, recordTexts as T, MODE_FAILS as Ti, widthOf as Tn, commandLine as Tr, engineWords as Tt, steadySentence as U, numberOf as Ui, CLOSE_DEADLINE as Un, figure as Ur, pressedBack as Ut, idleTitle as V, field as Vi, FOREIGN_ENGINE as Vn, counted as Vr, correlationOf as Vt, WATCH_HEAD as W, shaOf as Wi, CLOSE_HOWS as Wn, integer as Wr, slowedIn as Wt, stormLines as X, printable as Xi, MOST_SERIES as Xn, roundedRatio as Xr, toldIn as Xt, shownStorms as Y, escaped as Yi, GENERATOR_BUDGET as Yn, readRate as Yr, timeoutWords as Yt, stormTitle as Z, spelled as Zi, explainsMissed as Zn, score as Zr, causesFirst as Zt, isResult as _, isActions as _i, rowWord as _n, ADVICE as _r, runsHead as _t, failureFacts as a, canonicalJson as ai, fence as an, CODES as ar, differenceWords as at, writeResults as b, isGlob as bi, labelled as bn, inRepository as br, unitOf as bt, whyNotUploaded as c, holderWords as ci, TIMES_HEAD as cn, readPlan as cr, attemptWords as ct, annotationsOf as d, REMOTE as di, timesNote as dn, readRegular as dr, isOfSeveral as dt, replaceUnseen as ea, times as ei, bare as en, stealMatters as er, slowTitle as et, reproduce as f, remoteOf$1 as fi, failureOf as fn, Unsuitable as fr, runFigures as ft, clearResults as g, StoreError as gi, headingOf as gn, VERSION as gr, measuredWords as gt, standingWhole as h, Contended as hi, MARKS as hn, TOOL as hr, limitWords as ht, fail as i, PROTOTYPE_KEYS as ii, escapeMarkdown as in, samplesNeeded as ir, basePlanWords as it, costSentence as j, Failure as ji, paint as jn, own as jr, samples as jt, nextSteps as k, outcomeRow as ki, columns as kn, without as kr, machineSentence as kt, ownDocs as l, readRemote as li, figureSentences as ln, reason as lr, correlationSentence as lt, standing as m, gitProgram as mi, tellFailure as mn, tooLarge as mr, gateGroups as mt, crash as n, whole as ni, details as nn, median as nr, sequenceNotes as nt, finish as o, isObject as oi, phaseWords$1 as on, countsAsBaseline as or, untold as ot, overriding as p, gitIn as pi, tellAsVerdict as pn, notRegular as pr, changeWords as pt, watchNotes as q, clean as qi, isCloseCode as qn, milliseconds as qr, boundsOf as qt, extraOf as r, TTL as ri, MARKDOWN as rn, quantile as rr, sequenceTable as rt, settled as s, parseForeign as si, severalGroups as sn, isCode as sr, whyOpen as st, conclude as t, wait as ti, shorten as tn, countBelow as tr, SEQUENCE_TITLE as tt, headIn as u, withoutUser as ui, timeCells as un, readBeginning as ur, decidedSentence as ut, makeOut as v, filesOf as vi, generatorWords as vn, RERUN_ALL as vr, sloRows as vt, pairTexts as w, FAIL_ON_WORDS as wi, table as wn, runAction as wr, baselineSentence as wt, exitCode as x, isPlanPath as xi, numbered as xn, given as xr, withoutEmptyRows as xt, writeAfterAll as y, folderOf$1 as yi, overrideWords as yn, Unreadable as yr, slosFirst as yt, idleSentences as z, readEvent as zi, factsOf as zn, change as zr, RUN_HEADER as zt };