import { parseArgs } from "node:util";

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
	return all.slice(0, 40).map((char) => /[ -~]/.test(char) ? char : `\\u{${hex(char)}}`).join("") + (all.length > 40 ? "…" : "");
}
function printable(word, most = 80) {
	const safe = word.slice(0, 2 * most).replace(/[^ -~]/gu, "?");
	return safe.length > most ? `${safe.slice(0, most - 1)}…` : safe;
}
function spelled(text) {
	return replaceUnseen(text, (char) => {
		const code = hex(char);
		return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
	});
}
const hex = (character) => character.codePointAt(0).toString(16);

// src/text/shown.ts
const LONGEST = 120;
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
const text$1 = new TextDecoder();
function encodingsOf(secret) {
	const plain = text$1.decode(utf8$2.encode(secret));
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
	const strict = component.replace(/[!'()*]/g, percent);
	const form = new URLSearchParams([["", plain]]).toString().slice(1);
	return [
		encodeURI(plain),
		component,
		strict,
		form,
		...[component, strict].map(encodeURIComponent)
	].flatMap((one) => [one, one.replace(/%[0-9A-F]{2}/g, (digits) => digits.toLowerCase())]);
}
function percent(character) {
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
function push(map, key, item) {
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
	let read = plain(text);
	for (let level = 0; level < LEVELS && ESCAPED.test(read.text); level++) {
		const next = once(read);
		if (next.text.length === read.text.length) break;
		read = next;
	}
	return read;
}
function plain(text) {
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
		const bytes = saidBy(found);
		if (!CONTROL.test(bytes)) writer.add(bytes, found.index, at);
	}
	writer.copy(text, at, text.length);
	return {
		text: writer.text,
		within: (range) => reading.within(writer.within(range))
	};
}
function saidBy(found) {
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
			push(this.#heads, low.slice(0, LEAST), {
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
const NONE = /* @__PURE__ */ new Set();
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
		const parts = [...secrets].flatMap((secret) => [secret, ...credentialsIn(secret)]).flatMap(linesOf);
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
	value(value, own = NONE) {
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
function linesOf(secret) {
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
const OUTCOMES = Object.keys(ROWS).map((outcome) => ({
	outcome,
	...ROWS[outcome]
}));
const BY_WORD = new Map(OUTCOMES.map((item) => [item.outcome, item]));
function outcomeRow(outcome) {
	return BY_WORD.get(outcome);
}
function nextOf(outcome, reader = "cli") {
	const row = outcomeRow(outcome);
	return {
		cli: void 0,
		action: row.nextInAction,
		summary: row.nextForSummary
	}[reader] ?? row.next;
}
function byPrecedence(a, b) {
	return OUTCOMES.indexOf(outcomeRow(a)) - OUTCOMES.indexOf(outcomeRow(b));
}
function failingExit(outcome) {
	const { exit, failing } = outcomeRow(outcome);
	return failing ?? exit;
}
const FAIL_ON_WORDS = OUTCOMES.filter(({ always, outcome }) => !always && failingExit(outcome) !== 0).map((item) => item.outcome);
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

// src/text/commands.ts
function withoutCommands(text) {
	return text.replace(/(^|[\r\n\v\f\u0085\u2028\u2029])([^\S\r\n\v\f\u2028\u2029]*):(?=:)/g, "$1$2: ").replace(/##(?=\[)/g, "## ");
}
function dataWithoutCommands(json) {
	return json.replaceAll("##[", "#\\u0023[");
}

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
function readLanes(from, value) {
	if (value === void 0 || /^(?:[1-9]|1\d|20)$/.test(value)) return value === void 0 ? value : Number(value);
	throw new Failure("usage", `${from} ${printable(value)}: expected a whole number from 1 to 20`);
}
function readPairs(from, value) {
	const pairs = /^\d{1,2}$/.test(value) ? Number(value) : 0;
	if (pairs >= 4 && pairs <= 24 && pairs % 2 === 0) return pairs;
	throw new Failure("usage", `${from} ${printable(value)}: expected an even number from 4 to 24`);
}

// src/cli/args.ts
function readArgs(verb, argv) {
	const options = {
		help: { type: "boolean" },
		...optionsOf(verb)
	};
	for (const word of argv) refuseUnknown(verb, options, word);
	const { values, positionals } = parse(verb, options, argv);
	const [min, max] = verb.operands;
	if (values.help !== true && (positionals.length < min || positionals.length > max)) throw usage(verb, `${`expected ${min === max ? `${min}` : `${min} to ${max}`} operand${max === 1 ? "" : "s"}, found ${positionals.length}`}: socketgate ${verb.usage}.`);
	return {
		values,
		positionals
	};
}
function text(args, option) {
	const value = args.values[option];
	return typeof value === "string" ? value : void 0;
}
function texts(args, option) {
	const value = args.values[option];
	return Array.isArray(value) ? value : [];
}
function choice(args, option, allowed) {
	return oneOf(`--${option}`, text(args, option), allowed);
}
function optionsOf(verb) {
	return Object.fromEntries(verb.options.map(({ name, value, repeat }) => [name, {
		type: value === void 0 ? "boolean" : "string",
		...repeat ? { multiple: true } : {}
	}]));
}
function refuseUnknown(verb, options, word) {
	const name = /^--([^=]+)/.exec(word)?.[1];
	if (name === void 0 || Object.hasOwn(options, name)) return;
	const close = nearest(name, Object.keys(options));
	const hint = close === void 0 ? "" : ` Did you mean --${close}?`;
	throw usage(verb, `unknown option --${printable(name)}.${hint}`);
}
function parse(verb, options, argv) {
	try {
		return parseArgs({
			args: [...argv],
			options,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		throw usage(verb, /[.!?]$/.test(said) ? said : `${said}.`);
	}
}
function usage(verb, message) {
	return new Failure("usage", `${verb.name}: ${message} See "socketgate ${verb.name} --help".`);
}

// src/cli/baseline/verbs-of-baseline.ts
const where = {
	name: "baseline",
	value: "WHERE",
	help: "dir:PATH or git:REMOTE#BRANCH, where the records are"
};
const metric = {
	name: "metric",
	value: "SELECTOR",
	repeat: true,
	help: "figures to look at, such as 'ws_message_latency{feed:orders,phase:steady}'; repeatable"
};
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
					help: "how many runs, 1 to 50 (5); of summaries: that so many are runs, not shards"
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
					help: "where to store them (where the run looked)"
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
					help: "newest runs of each series that stay, 1 or more (a gate compares with 20); references stay, too"
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

// src/cli/verb-table.ts
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
const history = [{
	name: "environment",
	value: "NAME",
	help: "part of the series and of what is published (the plan's)"
}, {
	name: "key",
	value: "KEY",
	help: "tells jobs of one plan apart, such as regions: 1 to 32 of a-z, 0-9 and -"
}];
const pointing = [{
	name: "target",
	value: "NAME=URL",
	repeat: true,
	help: "another address for a target of the plan, granted like its own; repeatable"
}, {
	name: "var",
	value: "NAME=VALUE",
	repeat: true,
	help: "a value for ${NAME} of the plan, before the environment's; repeatable"
}];
const lanes = {
	name: "lanes",
	value: "N",
	help: "users of a socket scenario in one VU, 1 to 20 (by its messages and users; docs/k6.md)"
};
const loading = [
	profile,
	...history,
	...pointing,
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
		name: "allow-commands",
		help: "start the plan's commands (services, disrupt.run); never for a fork's change"
	},
	{
		name: "allow-script",
		help: "run the plan's own k6 script where CI is set; never for a fork's change"
	},
	{
		name: "runner-label",
		value: "LABEL",
		help: "part of the series (default: os-arch-cores)"
	},
	lanes,
	{
		name: "lease-remote",
		value: "REMOTE",
		help: "where the plan's lease lives: origin, https://…, ssh://… or a path (in Actions origin, else nothing is leased)"
	}
];
const pairing = [{
	name: "paired",
	help: "measure the plan's base and candidate in turn, and compare them; needs no baseline"
}, {
	name: "pairs",
	value: "N",
	help: "pairs of runs, an even number from 4 to 24 (the profile, else the plan, else 8)"
}];
const judging = [
	{
		name: "baseline",
		value: "WHERE",
		help: "dir:PATH or git:REMOTE#BRANCH; without it nothing is compared, but in Actions"
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
		usage: "demo [--act regression|storm] [--serve [--port N]] [--out DIR]",
		summary: "Starts the demo service, seeds a baseline, shows a pass and a caught regression; or a storm of reconnects.",
		operands: [0, 0],
		options: [
			{
				name: "act",
				value: "regression|storm",
				help: "what is shown: a slower build, or a deploy after which all clients come back at once (regression)"
			},
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
			{
				...out,
				help: "folder for the results (socketgate-demo)"
			}
		],
		example: "socketgate demo"
	},
	{
		name: "check",
		usage: "check PLAN [--profile NAME] | check .github/socketgate-policy.yml",
		summary: "Validates a plan and says what each profile would run, and whether its p99 could be judged; or a policy file.",
		operands: [1, 1],
		options: [
			profile,
			...pointing,
			json
		],
		example: "socketgate check plans/orders-feed.yaml --profile pr"
	},
	{
		name: "run",
		usage: "run PLAN… [options]",
		summary: "Measures, judges, reports, and stores the run where a baseline is named. Several plans, or patterns such as plans/*.yaml, one after the other.",
		operands: [1, 32],
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
			{
				name: "shards",
				help: "of summaries: the files are the parts of one run, and are judged as one"
			},
			{
				name: "runs",
				help: "of summaries: each file is a run, although they look like parts of one"
			},
			...history,
			...judging,
			out,
			json
		],
		example: "socketgate judge a/record.json b/record.json c/record.json --plan plan.yaml --baseline dir:.socketgate"
	},
	{
		name: "export",
		usage: "export PLAN [--profile NAME] [--lanes N] [--out FILE]",
		summary: "Writes the plan as one k6 script that plain `k6 run` executes.",
		operands: [1, 1],
		options: [
			profile,
			{
				...lanes,
				help: "users of a socket scenario in one VU, 1 to 20 (1, unlike run)"
			},
			{
				name: "out",
				value: "FILE",
				help: "where to write it (stdout)"
			}
		],
		example: "socketgate export plans/orders-feed.yaml --profile pr --out load.js && k6 run load.js"
	},
	{
		name: "doctor",
		usage: "doctor [PLAN] [--profile NAME] [--measure]",
		summary: "Holds this machine's limits, and what it was measured to hold, against what a plan needs.",
		operands: [0, 1],
		options: [
			profile,
			{
				name: "measure",
				help: "try in 20 s how many sockets and messages/s it holds, against a demo service on it"
			},
			{
				name: "engine",
				value: "auto|k6|embedded",
				help: "what measures (auto: k6 where there is one)"
			},
			{
				name: "k6",
				value: "PATH",
				help: "the k6 to look at, and to measure with"
			},
			json
		],
		example: "socketgate doctor plans/orders-feed.yaml --profile release --measure"
	},
	{
		name: "explain",
		usage: "explain [CODE|OUTCOME]",
		summary: "Says what an exit code, an outcome, a code of a row or a close code (1013) means, and what to do; without a word, all.",
		operands: [0, 1],
		options: [json],
		example: "socketgate explain ws_starved"
	},
	...baselineVerbs({
		loading,
		profile,
		json
	})
];

// src/cli/help.ts
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
function family({ name }) {
	const verbs = VERBS.filter((verb) => verb.name.startsWith(`${name} `));
	if (verbs.length === 0) return [];
	return [...verbs.map((verb) => `  ${verb.name.padEnd(20)}${verb.summary}`), ""];
}

// src/cli/dispatch.ts
async function run(surroundings) {
	const context = createContext(inActions(surroundings) ? withoutCommandsOf(surroundings) : surroundings);
	const calm = onCrash((error) => failed(error, context));
	try {
		return await dispatch(context);
	} catch (error) {
		return await failed(error, context);
	} finally {
		calm();
	}
}
async function failed(error, context) {
	const { tellFailure } = await import("./cli-door-failed.js");
	return outcomeRow(tellFailure(error, context).outcome).exit;
}
const inActions = ({ env }) => env.GITHUB_ACTIONS === "true";
function withoutCommandsOf(surroundings) {
	const { argv, stdout, stderr } = surroundings;
	const data = argv.includes("--json") || argv[0] === "export";
	return {
		...surroundings,
		stdout: rewrittenStream(stdout, data ? dataWithoutCommands : withoutCommands),
		stderr: rewrittenStream(stderr, withoutCommands)
	};
}
async function dispatch(context) {
	const [word] = context.argv;
	if (word === void 0 || word === "--help" || word === "-h" || word === "help") {
		context.stdout.write(overview());
		return word === void 0 ? 2 : 0;
	}
	if (word === "--version" || word === "-v") {
		const { TOOL } = await import("./cli-door-version.js");
		context.stdout.write(`${TOOL}\n`);
		return 0;
	}
	const verb = verbOf(context.argv);
	const args = readArgs(verb, context.argv.slice(verb.name.split(" ").length));
	if (args.values.help === true) {
		context.stdout.write(helpOf(verb));
		return 0;
	}
	const { IMPLEMENTATIONS } = await import("./cli-door-implementations.js");
	return await IMPLEMENTATIONS[verb.name].execute(args, context);
}
function verbOf([first = "", second]) {
	const word = second !== void 0 && !second.startsWith("-") && isFamily(first) ? `${first} ${second}` : first;
	const verb = VERBS.find(({ name }) => name === word);
	if (verb === void 0) throw unknownVerb(word);
	return verb;
}
function isFamily(word) {
	return VERBS.some(({ name }) => name.startsWith(`${word} `));
}
function unknownVerb(word) {
	const close = nearest(word, VERBS.map(({ name }) => name));
	const hint = close === void 0 ? "See \"socketgate --help\"." : `Did you mean "${close}"?`;
	return new Failure("usage", `unknown verb "${printable(word, 40)}". ${hint}`);
}

export { folded as A, Redactor as C, printable as D, escaped as E, spelled as O, lookOf as S, oneLine as T, failingExit as _, text as a, nearest as b, readEnvironment as c, readLanes as d, readPairs as f, byPrecedence as g, OUTCOMES as h, choice as i, replaceUnseen as j, cut as k, readFailOn as l, MODE_FAILS as m, helpOf as n, texts as o, FAIL_ON_WORDS as p, VERBS as r, MODES as s, run as t, readJobKey as u, nextOf as v, clean as w, Failure as x, outcomeRow as y };