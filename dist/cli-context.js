#!/usr/bin/env node
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

// src/model/encodings.ts
const utf8 = new TextEncoder();
const text = new TextDecoder();
/**
* The spellings under which a text may come back from a service, a log or a report: itself, URL-encoded (both cases
* of its digits, and as a form), Base64 and base64url (by itself, and inside of a longer text such as `user:secret`),
* JSON-escaped once and twice, in hex, and in HTML entities. Most of them are equal for a plain text; each is named once.
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
		...entityForms(plain)
	];
	return [...new Set(forms)];
}
function urlForms(plain) {
	const component = encodeURIComponent(plain);
	const strict = component.replace(/[!'()*]/g, percent);
	const form = new URLSearchParams([["", plain]]).toString().slice(1);
	return [
		encodeURI(plain),
		component,
		strict,
		form
	].flatMap((one) => [one, one.replace(/%[0-9A-F]{2}/g, (digits) => digits.toLowerCase())]);
}
function percent(character) {
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
		whole.replace(/=+$/, ""),
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
function hexForms(bytes) {
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
	return [
		hex.join(""),
		hex.join("").toUpperCase(),
		hex.join(":"),
		hex.join(" ")
	];
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

// src/model/redact.ts
/** Shorter texts are words that stand everywhere. */
const LEAST_SECRET = 6;
/** A piece of a secret this long, where a text was cut, is taken for one. */
const LEAST_PIECE = 8;
const MASK = "***";
/** Keeps secrets out of what is shown, stored and sent. It knows none until `conceal` names them. */
var Redactor = class {
	#secrets = /* @__PURE__ */ new Set();
	#needles = [];
	#pattern = null;
	#onNeedles;
	/** @param onNeedles told every spelling that is new, before anything that could hold it is written. */
	constructor(onNeedles = () => {}) {
		this.#onNeedles = onNeedles;
	}
	/** Every spelling that is concealed, the longest first. */
	get needles() {
		return this.#needles;
	}
	/** From now on these are concealed, in every encoding and line by line. Texts under six characters are not. */
	conceal(secrets) {
		const known = this.#secrets.size;
		for (const secret of secrets) for (const line of linesOf(secret)) this.#secrets.add(line);
		if (this.#secrets.size === known) return;
		const before = new Set(this.#needles);
		const needles = new Set([...this.#secrets].flatMap(encodingsOf));
		this.#needles = [...needles].filter((needle) => needle.length >= 6).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
		this.#pattern = new RegExp(this.#needles.map(pattern).join("|"), "g");
		this.#onNeedles(this.#needles.filter((needle) => !before.has(needle)));
	}
	/** The text, each secret in it replaced by `***`. */
	text(text) {
		if (this.#pattern === null) return text;
		let before = text;
		for (;;) {
			const after = before.replace(this.#pattern, MASK);
			if (after === before) return after;
			before = after;
		}
	}
	/**
	* A JSON value, each text in it redacted; keys, numbers and the shape stay. A text that was cut may end in a part of
	* a secret: eight characters of one are enough.
	*/
	value(value) {
		return this.#pattern === null ? value : this.#within(value);
	}
	#within(value) {
		if (typeof value === "string") return this.#withoutTail(this.text(value));
		if (Array.isArray(value)) return value.map((item) => this.#within(item));
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#within(item)]));
	}
	#withoutTail(text) {
		const body = text.replace(/(…|\.\.\.)$/, "");
		let longest = 0;
		for (const needle of this.#needles) for (let length = Math.min(needle.length - 1, body.length); length >= LEAST_PIECE; length--) {
			if (length <= longest) break;
			if (body.endsWith(needle.slice(0, length))) longest = length;
		}
		return longest === 0 ? text : `${body.slice(0, body.length - longest)}${MASK}`;
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
/** Digits are a secret only where they stand alone, else they would take figures apart. */
function pattern(needle) {
	const literal = needle.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
	return /^\d+$/.test(needle) ? `(?<!\\d)${literal}(?!\\d)` : literal;
}

// src/redact/stream.ts
/**
* The stream behind a redactor: what is written is redacted first. A text must be written whole, since a secret that
* is spread over two writes would not be seen; every writer of ours writes whole lines.
*/
function redactedStream(stream, redactor) {
	return {
		write: (text) => stream.write(redactor.text(text)),
		get isTTY() {
			return stream.isTTY === true;
		},
		get columns() {
			return stream.columns ?? 80;
		}
	};
}

// src/cli/context.ts
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

export { lookOf as n, nearest as r, createContext as t };