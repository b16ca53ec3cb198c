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

// src/model/outcomes.ts
const row = (outcome, exit, always, stored, meaning, next) => ({
	outcome,
	exit,
	always,
	stored,
	meaning,
	next
});
/** In order of precedence: the first reason of a run is its outcome. */
const OUTCOMES = [
	row("internal", 70, true, false, "Socketgate itself failed. This says nothing about the service.", "Run again; if it comes back, report it with the printed stack."),
	row("cancelled", 130, true, false, "The run was stopped from outside (130: SIGINT, 143: SIGTERM). What was measured is kept, marked, and not judged.", "Run again."),
	row("usage", 2, true, false, "A wrong option, a missing file or an output folder that cannot be written; no load was started.", "See `socketgate VERB --help`."),
	row("policy", 31, true, false, "A target, cap, command or event was not granted; no load was started.", "Grant the target with --allow-target ORIGIN, if it is yours to load."),
	row("skipped", 0, false, false, "Nothing was measured: what the plan needs is not available to this event (a fork has no secrets).", "Run it from a branch of the repository."),
	row("plan", 30, true, false, "The plan is wrong, or a ${VAR} without default is not set; no load was started.", "Mend the plan at the printed line and column; `socketgate check PLAN` says whether it is right."),
	row("engine", 50, true, false, "The evidence is incomplete by the fault of the generator: k6 is missing, crashed, or its results are torn. This says nothing about the service.", "Read the reason; `socketgate doctor PLAN` says what the machine lacks."),
	row("target", 40, false, false, "The service could not be loaded at all: no socket ever opened, or nothing answered, or it is the wrong build.", "See whether the service is up, whether its address is right, and whether the login is accepted."),
	row("slo", 11, false, false, "An absolute threshold of the plan, or a default one, is broken.", "Read the broken rows: each has its limit, its figure and its samples."),
	row("regression", 10, false, false, "A gated figure diverged from its baseline, confirmed by several runs.", "Look at the changes since the last stored run; if it is intended, accept it with a reason."),
	row("suspect", 12, false, true, "One run lies outside what unchanged code usually shows (Z over 2). One run never confirms.", "Measure again: about 1 unchanged build in 16 looks so."),
	row("inconclusive", 20, false, true, "The figures do not decide: too few samples, noise, or a saturated generator.", "Read which figure decided; a longer profile or a quieter machine helps."),
	row("plan_changed", 22, false, true, "The load itself was changed, so that its figures cannot be compared with the stored runs.", "The new load begins a series of its own: store runs of an accepted build, at once with `socketgate baseline seed`."),
	row("no_baseline", 21, false, true, "The SLOs are met, and there is no stored run to compare with.", "Store runs of an accepted build with --baseline dir:PATH."),
	row("store", 60, false, false, "The baseline could not be read or written. The verdict on the run itself stands.", "Look at the printed path; a damaged record is never taken for an empty history."),
	row("pass", 0, false, true, "Everything that the plan demands is met.", "Nothing.")
];
const BY_WORD = new Map(OUTCOMES.map((item) => [item.outcome, item]));
/** The row of an outcome. */
function outcomeRow(outcome) {
	return BY_WORD.get(outcome);
}
/** Sorts outcomes by precedence, the weightiest first. */
function byPrecedence(a, b) {
	return OUTCOMES.indexOf(outcomeRow(a)) - OUTCOMES.indexOf(outcomeRow(b));
}
/** Outcomes that `fail_on` may name, beside those that always fail. */
const FAIL_ON_WORDS = OUTCOMES.filter((item) => !item.always && item.exit !== 0).map((item) => item.outcome);
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

export { outcomeRow as a, byPrecedence as i, MODE_FAILS as n, Redactor as o, OUTCOMES as r, FAIL_ON_WORDS as t };