import exec from "k6/execution";
import http from "k6/http";
import { clearTimeout, setTimeout } from "k6/timers";
import { Counter, Gauge, Rate, Trend } from "k6/metrics";
import { WebSocket } from "k6/websockets";
import encoding from "k6/encoding";

// src/vu/error.ts
/**
* The plan asks for something that cannot be done: a value that was never set, a line break in a header. The
* message holds text of the plan only, never text of the service, so that it may stand in a tag.
*/
var ScriptError = class extends Error {};

// src/model/json.ts
/** An object of JSON values, as opposed to an array or a scalar. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
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
const BY_CODE = new Map(Object.entries(TURNS).map(([turn, code]) => [code, turn]));

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
/** Latencies from -1,000 s to 99,000 s, in hundredths of a ms; others are told as the nearest. */
const SHIFT = 1e6;
const HUNDREDTHS = 100;
const SPAN = 1e10;
/** The value of LATENCY_OF. @param latency ms. */
function latencyValue(user, latency) {
	const shifted = Math.round((latency + SHIFT) * HUNDREDTHS);
	return user * SPAN + Math.min(9999999999, Math.max(0, shifted));
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
function hashOf(sentAt) {
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
	return hashOf(sentAt) >>> 28 === 0;
}
/** Messages of one moment and different content that are told apart: 2^20. */
const PLACES = 1048576;
/**
* A message in 53 bits: the hash of its moment, whether that is a whole second, and its place among the different
* messages that this user got of that moment. So a broadcast has one mark on all sockets, however their envelopes
* differ; two messages of one millisecond have two. Moments that lie less than 71 minutes apart have different hashes.
*
* @param place From 0.
*/
function markOf(sentAt, place) {
	const whole = sentAt % 1e3 === 0 ? 1 : 0;
	return ((hashOf(sentAt) >>> 0) * 2 + whole) * PLACES + (place < PLACES ? place : 1048575);
}

// src/model/metrics/internal.ts
/**
* Emitted by `vu/` after an unanswered close and a first failed login, so that k6 flushes the 4 KiB block that holds it
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
/** Tag of the standstills that one user of a scenario sees, who looks for them all the time. */
const WATCHING = { watching: "always" };
/**
* Emitted by `vu/` for each wait of under a second that a close ended which the plan expects, a gauge: its age in ms. Tag
* `exchange` of a send, none of a heartbeat.
*/
const CUT_WAIT = "cut_wait";

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
		if (phase !== void 0) exec.vu.metrics.tags.phase = phase;
	}
	/** Sets the tag now and at every later change, until `stop`. */
	follow() {
		this.update();
		const at = Date.now() - this.startedAt;
		const next = this.spans.find((span) => span.from > at);
		if (next !== void 0) this.timer = setTimeout(() => this.follow(), Math.max(1, next.from - at));
	}
	/** A pending timer would keep the iteration alive. */
	stop() {
		if (this.timer !== void 0) clearTimeout(this.timer);
		this.timer = void 0;
	}
};

// src/vu/socket/foreign-text.ts
/**
* The service's own words as the value of a tag: cut to `length` characters of printable ASCII, others as `?`, and at
* most `most` different ones in the set (later ones are `other`), so that a hostile service can neither write to a
* terminal nor explode the series. What the VU knows is taken out before the cut: a part of it could not be found.
*/
function boundedText(text, { said, known }, length, most) {
	const cut = known.conceal(text).slice(0, length).replace(/[^\x20-\x7e]/g, "?");
	if (!said.has(cut) && said.size >= most) return "other";
	said.add(cut);
	return cut;
}

// src/vu/rest/step-count.ts
/** Characters of an answer, and how many different ones one VU quotes. */
const ANSWER = 80;
const ANSWERS = 5;
/** Counts a step in steps_failed. Its tags hold text of the plan only, but `answer`, and that only where it may be quoted. */
function countStep(meter, { name, failure }, quotes) {
	if (failure === null) meter.add(false, { name });
	else if ("answer" in failure) {
		const { answer, ...tags } = failure;
		meter.add(true, {
			name,
			...tags,
			...answerTag(answer, quotes)
		});
	} else meter.add(true, {
		name,
		...failure
	});
}
function answerTag(text, quotes) {
	if (text === void 0 || text === "" || quotes === void 0) return {};
	return { answer: boundedText(quotable(text, quotes), quotes, ANSWER, ANSWERS) };
}
/** Runs of what tokens are made of, and no word of a message is that long. */
const TOKENS = /[\w+/=.~-]{20,}/g;
/** Shorter values are words. */
const LEAST$1 = 8;
/** Characters of an answer that are looked at. */
const LONGEST$2 = 2e3;
/** A text of the service without the values that this virtual user knows or has sent, and without tokens. */
function quotable(text, { known, sent = [] }) {
	let clean = known.conceal(text).slice(0, LONGEST$2);
	for (const value of sent.flatMap(textsOf)) if (value.length >= LEAST$1) clean = clean.replaceAll(value, "***");
	return clean.replace(TOKENS, "***");
}
function textsOf(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap(textsOf);
}

// src/vu/values/known.ts
/** Shorter values are words that stand everywhere. A part of a value this long, where a text was cut, is taken for it. */
const LEAST = 8;
/** Texts that are remembered of the login, and as many of what steps saved: the newest. */
const MOST$1 = 64;
/** Characters of a text that are looked at; what stands behind them is not quoted. */
const LONGEST$1 = 2e3;
const MASK = "***";
const DIGITS = /^\d+$/;
/**
* What a virtual user was given by the service and may not be quoted: values that its login and its steps saved, and the
* cookies of its login. The service may say them back, in the reason of a close, an answer or a frame.
*/
var Known = class {
	ofLogin = /* @__PURE__ */ new Set();
	ofSteps = /* @__PURE__ */ new Set();
	/** Made when they are asked for. */
	forms = null;
	/** From now on every text and number of eight characters and more in a value of the login is concealed. */
	rememberLogin(value) {
		this.keep(value, this.ofLogin);
	}
	/** The same of what a step saved. */
	remember(value) {
		this.keep(value, this.ofSteps);
	}
	/** The beginning of a foreign text, each of these values in it, and each part of one that a cut has left, as `***`. */
	conceal(text) {
		this.forms ??= [...this.ofLogin, ...this.ofSteps].flatMap(formsOf);
		return this.forms.length === 0 ? text : without(text.slice(0, LONGEST$1), this.forms);
	}
	keep(value, texts) {
		if (typeof value === "object") {
			for (const item of Object.values(value ?? {})) this.keep(item, texts);
			return;
		}
		const text = String(value);
		if (text.length < LEAST || texts.has(text)) return;
		texts.add(text);
		if (texts.size > MOST$1) texts.delete(texts.values().next().value);
		this.forms = null;
	}
};
/** As it is, URL-encoded, and as JSON escapes it, with or without its slashes. */
function formsOf(text) {
	const json = JSON.stringify(text).slice(1, -1);
	return [.../* @__PURE__ */ new Set([
		text,
		urlEncoded(text),
		json,
		json.replaceAll("/", "\\/")
	])];
}
function urlEncoded(text) {
	try {
		return encodeURIComponent(text);
	} catch {
		return text;
	}
}
function without(text, forms) {
	let shown = "";
	let from = 0;
	for (;;) {
		const at = firstOf(text, forms, from);
		if (at < 0) return shown + text.slice(from);
		const length = Math.max(...forms.map((form) => lengthAt(text, at, form)));
		shown += text.slice(from, at) + (length > 0 ? MASK : text[at]);
		from = at + Math.max(1, length);
	}
}
/** Where the first of them seems to begin, from there on; -1: nowhere. */
function firstOf(text, forms, from) {
	let first = -1;
	for (const form of forms) {
		const at = text.indexOf(form.slice(0, LEAST), from);
		if (at >= 0 && (first < 0 || at < first)) first = at;
	}
	return first;
}
/** Characters of the form that stand there; 0: not even a part of it. A number is one only as a whole, or times would be. */
function lengthAt(text, at, form) {
	let length = 0;
	while (length < form.length && form[length] === text[at + length]) length++;
	if (length < LEAST) return 0;
	if (!DIGITS.test(form)) return length;
	return length === form.length && !isDigit(text[at - 1]) && !isDigit(text[at + length]) ? length : 0;
}
function isDigit(character) {
	return character !== void 0 && DIGITS.test(character);
}

// src/vu/state.ts
/** The state of a VU, made on its first call. */
function stateOf(states, id) {
	let state = states.get(id);
	if (state === void 0) {
		state = {
			login: null,
			known: new Known(),
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
	watching = false;
	/** @param stood told of each standstill that is seen, in ms, and whether it is watched for them all the time or somebody waited. */
	constructor(onError, stood = () => {}) {
		this.onError = onError;
		this.standstill = new Standstill((ms) => stood(ms, this.watching));
	}
	/** Calls `act` once, after `delay` ms. */
	after(delay, where, act) {
		const id = setTimeout(() => {
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
		this.watching = true;
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
		if (this.ids.delete(id)) clearTimeout(id);
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

// src/model/load/placeholder.ts
const SCOPES = [
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
	...SCOPES.map((scope) => `${scope}.`),
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
	const scope = SCOPES.find((name) => inner.startsWith(name));
	const path = scope === void 0 ? "" : pathAfter(inner.slice(scope.length));
	if (scope !== void 0 && path !== "") return {
		kind: scope,
		path
	};
	throw new PlaceholderError(inner, `unknown placeholder "\${${inner}}"`);
}
/** What follows the name of a scope: `.seq` is `seq`, `[1].id` is itself; empty where neither follows. */
function pathAfter(rest) {
	if (rest.startsWith(".")) return rest.slice(1);
	return rest.startsWith("[") ? rest : "";
}
/** The placeholder's text less its braces: `sent.id`, `sent[1]`. */
function formatPath(kind, path) {
	return path.startsWith("[") ? `${kind}${path}` : `${kind}.${path}`;
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
		case "sent": return (scope) => present(walk(scope.sent, parsePath(reference.path)), formatPath("sent", reference.path));
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
		this.timers = new Timers(common.onError, (ms, watching) => common.meters.generator_stall.add(ms, watching ? WATCHING : void 0));
		this.startTime = exec.scenario.startTime;
		this.state = stateOf(common.states, exec.vu.idInTest);
		const first = {
			...NOWHERE,
			vu: exec.vu.idInTest,
			iteration: exec.vu.iterationInScenario
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
	jar = () => this.common.scenario.cookies ? void 0 : new http.CookieJar();
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
		const { answers, known } = this.state;
		countStep(this.common.meters.steps_failed, step, {
			said: answers,
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
	const { steps, scope, known, timers, jar, count, updatePhase } = context;
	let lacking = false;
	for (const { wait, request } of steps) {
		if (wait) await timers.pause(between(wait, Math.random()), "wait");
		if (!request || lacking) continue;
		updatePhase();
		const answer = await request(scope, jar());
		count(answer);
		lacking = answer.failure?.reason === "save";
		if (answer.failure !== null && !lacking) return false;
		known.remember(answer.saved ?? {});
		Object.assign(scope.saved, answer.saved);
	}
	return true;
}

// src/model/metrics/limits.ts
/** `reason` of what failed for one. */
const OURS = "generator";
/** `reason` of a wait whose time was over, but in which the generator stood still: in no SLO either. */
const STALLED = "stalled";
const STOOD_STILL = { reason: STALLED };
/** `reason` of a send or a heartbeat that the service answered by ending the socket. */
const CLOSED = "closed";
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
	ws_heartbeat_late: "counter",
	ws_heartbeat_skipped: "counter",
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
		[STALL]: new Gauge(STALL),
		[CUT_WAIT]: new Gauge(CUT_WAIT)
	};
}
/** Enough samples to push k6's 4 KiB block out. */
const FILLERS = 30;
/** Hands on at once what was measured so far: k6 keeps samples back until a block is full. */
function flush(meters) {
	for (let i = 0; i < FILLERS; i++) meters[FILLER].add(1);
}
/** Every trend of vu/ is a time. */
function meter(name, kind) {
	if (kind === "trend") return new Trend(name, true);
	return kind === "rate" ? new Rate(name) : new Counter(name);
}

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
	/**
	* The service ended the socket in place of an answer. Where the plan expects that close, a wait of under a second may
	* have been pending by chance.
	*/
	closed(expected) {
		const now = Date.now();
		for (const entry of [...this.pending]) {
			const age = now - entry.since;
			if (entry.spoilt()) entry.over(true);
			else entry.done({
				how: expected && age < 1e3 ? "cut" : "closed",
				age
			});
		}
	}
	/** An error frame ends the oldest wait at once. */
	refuse() {
		this.pending[0]?.done({ how: "error" });
	}
};

// src/vu/socket/census.ts
const NO_STATUS = 1005;
const ABNORMAL = 1006;
/**
* Who ended a socket and how, from what k6's close event says (k6: js/modules/k6/websockets). RFC 6455, 7.1.5:
* an end of the stream without a close frame is 1006, a close frame without a code 1005. A frame that is none ends the
* connection from this end with 1002 (7.1.7), where the engine says so; k6 hides that error, so that such an end is no other
* than a reset to it.
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
	if (code === void 0 && error.includes("Invalid WebSocket frame")) return {
		code: "1002",
		side: "generator",
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
function reasonTag(reason, quoting) {
	if (reason === "" || !/^[\x20-\x7e]*$/.test(reason)) return {};
	return { reason: boundedText(reason, quoting, REASON_LENGTH, REASONS) };
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
/** A frame that nothing matched, or that is malformed, as a tag: its first 40 characters, at most 8 different ones for each set. */
function textTag(data, quoting) {
	return { text: typeof data === "string" ? boundedText(data, quoting, TEXT_LENGTH, TEXTS) : "(binary)" };
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

// src/vu/rest/request.ts
/**
* Compiles a request; made in the init context. Redirects are answers, not followed. @param quoted what a refusal says is
* wanted, whether or not anything is saved of an answer.
*/
function compileRequest(request, constants, quoted = false) {
	const url = compileUrl(request.url, constants);
	const body = compileBody(request.body, constants);
	const headers = compileHeaders(request.headers, constants);
	const type = hasHeader(request.headers, "content-type") ? {} : contentType(request.body);
	const saves = compileSaves(request.save);
	const accepts = acceptor(request.expect);
	const fixed = {
		timeout: request.timeout,
		redirects: 0,
		responseType: quoted || saves.length > 0 ? "text" : "none",
		responseCallback: expected(request.expect),
		tags: { name: request.name }
	};
	return async (scope, jar) => {
		const at = url(scope);
		const own = headers(scope);
		const params = {
			...fixed,
			headers: {
				...type,
				...own
			},
			...jar && { jar }
		};
		const sending = body(scope);
		const begun = Date.now();
		const response = await http.asyncRequest(request.method, at, sending, params);
		const { name, timeout } = request;
		if (!accepts(response.status)) {
			const failure = unexpected(response, (Date.now() - begun) / timeout);
			const refused = {
				name,
				failure,
				saved: null,
				response,
				url: at
			};
			if (!quoted || failure.reason !== "status") return refused;
			const { body: said } = response;
			const told = {
				...failure,
				answer: typeof said === "string" ? said : ""
			};
			return {
				...refused,
				failure: told,
				sent: [...headerTexts(own), ...bodyTexts(request.body, sending)]
			};
		}
		const found = saves.length === 0 ? void 0 : parseBody(response.body);
		const saved = readSaves(saves, found);
		const failure = saved === null ? unsaved(saves, found, response.body) : null;
		const answered = {
			name,
			failure,
			saved,
			response,
			url: at
		};
		if (!quoted || failure?.reason !== "save") return answered;
		const told = {
			...failure,
			status: String(response.status),
			answer: complaint(found)
		};
		return {
			...answered,
			failure: told,
			sent: [...headerTexts(own), ...bodyTexts(request.body, sending)]
		};
	};
}
/** Members of an answer that say what is wrong. */
const WRONG = /^(?:.*error.*|message|msg|code|reason|detail|details|title|status)$/i;
/** Of an answer that lets nobody in, though its status says so, what it says is wrong: anything else in it may be a token. */
function complaint(found) {
	const said = wrongIn(found, 2);
	return said === void 0 ? "" : JSON.stringify(said);
}
function wrongIn(found, depth) {
	if (typeof found !== "object" || found === null || Array.isArray(found) || depth === 0) return void 0;
	const members = Object.entries(found).flatMap(([name, value]) => {
		const said = typeof value === "object" ? wrongIn(value, depth - 1) : value;
		return WRONG.test(name) && said !== void 0 ? [[name, said]] : [];
	});
	return members.length === 0 ? void 0 : Object.fromEntries(members);
}
/** `Basic …` and what follows the scheme alone, too. */
function headerTexts(headers) {
	return Object.values(headers).flatMap((value) => [value, ...value.split(" ")]);
}
/** The values of a body: of a JSON one and of a form without their names. */
function bodyTexts(body, sent) {
	if (body === void 0 || sent === null) return [];
	if ("json" in body) return [JSON.parse(sent)];
	if ("text" in body) return [sent, ...sent.split(/[\s"'=&,:;{}<>]+/)];
	return sent.split("&").map((pair) => decodeURIComponent(pair.slice(pair.indexOf("=") + 1)));
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
	return statuses.length === 0 ? http.expectedStatuses({
		min: 200,
		max: 399
	}) : http.expectedStatuses(...statuses);
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
	/** Runs one step; epoch ms of its end, or null where it failed, or the socket ended. */
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
				if (awaited.how === "spoilt") this.own = STALLED;
				if (plan.exchange) this.countUnanswered(plan.exchange, awaited);
				if (awaited.how !== "frame") return resolve(null);
				const { frame, timestamp } = awaited;
				if (plan.exchange) meters.ws_roundtrip.add(Math.max(0, timestamp - sentAt), plan.exchange);
				resolve(this.keep(this.savedOf(plan, frame)) ? timestamp : null);
			});
		});
	}
	countUnanswered(exchange, awaited) {
		const { meters } = this.context;
		if (awaited.how === "timeout") meters.ws_roundtrip_timeout.add(1, exchange);
		if (awaited.how === "spoilt") meters.ws_roundtrip_timeout.add(1, {
			...exchange,
			...STOOD_STILL
		});
		if (awaited.how === "closed") meters.ws_roundtrip_timeout.add(1, {
			...exchange,
			reason: CLOSED
		});
		if (awaited.how === "cut") meters[CUT_WAIT].add(awaited.age, exchange);
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
		else {
			this.context.known.remember(saved);
			Object.assign(this.context.scope.saved, saved);
		}
		return saved !== null;
	}
};

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

// src/vu/socket/pulses.ts
/** More than so many open heartbeats at an answer: it may be one to all of them (RFC 6455, 5.5.3). */
const MOST_OPEN = 2;
/** So many answers to all of them, and this service answers only the last. */
const A_HABIT = 2;
/** An answer is prompt that comes after at most so many times the shortest round trip, and the ms that a fit generator may lag. */
const TIMES_SHORTEST = 2;
const TOLERANCE = GENERATOR_BUDGET.lagP99;
/** Open heartbeats that one socket remembers. */
const MOST_KEPT = 64;
/**
* The heartbeats of one socket that are not answered, in the order in which they were sent. Nobody says which of them an
* answer is to (k6 hides what a pong carries): it is to the oldest, so that answers which are always late never answer the
* next one. But a service may answer only the last of several pings. Then an answer is to the last, and the others are
* skipped: where it finds more than two open; where it comes as promptly after the last as one did that had no choice, since
* an answer to the one before would do so by chance only; and always, once a service made a habit of it.
*/
var Pulses = class {
	open = [];
	onError;
	/** Answers that found more than two open. */
	emptied = 0;
	/** ms: the shortest round trip of an answer that found one open. */
	shortest = Number.NEGATIVE_INFINITY;
	constructor(onError) {
		this.onError = onError;
	}
	add(pulse) {
		this.open.push(pulse);
		if (this.open.length > MOST_KEPT) this.open.shift();
	}
	/** What a pong answers that came at `at` (epoch ms); undefined: nothing is open. */
	pong(at) {
		if (this.open.length === 0) this.emptied = 0;
		return this.answer(this.open, at);
	}
	/** What a frame answers; undefined: nothing. */
	frame(frame, at) {
		return this.answer(this.open.filter((pulse) => this.matches(pulse, frame)), at);
	}
	answer(open, at) {
		const skips = this.skips(open, at);
		const pulse = skips ? open.at(-1) : open[0];
		if (pulse === void 0) return void 0;
		const skipped = skips ? open.slice(0, -1) : [];
		if (open.length === 1) this.learn(at - pulse.sentAt);
		for (const one of [...skipped, pulse]) {
			one.timer.cancel();
			this.open.splice(this.open.indexOf(one), 1);
		}
		return {
			pulse,
			skipped: skipped.length
		};
	}
	skips(open, at) {
		if (open.length < 2) return false;
		if (open.length > MOST_OPEN) {
			this.emptied++;
			return true;
		}
		const took = at - open.at(-1).sentAt;
		const prompt = took >= -1 && took <= TIMES_SHORTEST * this.shortest + TOLERANCE;
		return this.emptied >= A_HABIT || prompt;
	}
	learn(ms) {
		const took = Math.max(0, ms);
		if (this.shortest < 0 || took < this.shortest) this.shortest = took;
	}
	/** A matcher that cannot be filled must not keep the frame from the others. */
	matches({ by }, frame) {
		try {
			return by?.match(frame, by.scope) ?? false;
		} catch (error) {
			this.onError("heartbeat", error);
			return false;
		}
	}
};

// src/vu/socket/heartbeats.ts
/**
* A socket's heartbeats at the production interval: by ping (RFC 6455, 5.5.2) from the open socket on, by message
* once it is subscribed. A missing answer is counted; it does not end the socket. An error frame ends no wait for one:
* the connection is alive.
*/
var Heartbeats = class {
	plan;
	context;
	pulses;
	constructor(plan, context) {
		this.plan = plan;
		this.context = context;
		this.pulses = new Pulses(context.onError);
	}
	/** Whether it looks at frames: read once by the message path. */
	get byMessage() {
		return this.plan?.await !== void 0;
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
	pong(timestamp) {
		this.answered(this.pulses.pong(timestamp), timestamp);
	}
	/** Gives a frame that no step awaited to the heartbeat that it answers. False: it answers none. */
	settle(frame, timestamp) {
		if (this.pulses.open.length === 0) return false;
		return this.answered(this.pulses.frame(frame, timestamp), timestamp);
	}
	/** The life's own `hold` ends the waits for an answer, by the rule of `Awaits.cut`. */
	cut() {
		const now = Date.now() + HALF_TICK;
		for (const pulse of this.pulses.open) {
			if (pulse.missed !== "no" || now - pulse.sentAt < 1e3) continue;
			const spoilt = pulse.timer.spoilt();
			pulse.timer.cancel();
			this.missed(pulse, spoilt);
		}
	}
	/** The service ended the socket in place of an answer, by the rule of `Awaits.closed`. */
	closed(expected) {
		const { meters } = this.context;
		const now = Date.now() + HALF_TICK;
		for (const pulse of this.pulses.open) {
			if (pulse.missed !== "no") continue;
			const age = now - pulse.sentAt;
			pulse.timer.cancel();
			if (pulse.timer.spoilt()) this.missed(pulse, true);
			else if (expected && age < 1e3) meters[CUT_WAIT].add(age);
			else meters.ws_heartbeat_missed.add(1, { reason: CLOSED });
		}
	}
	every(plan, beat) {
		this.context.timers.after(plan.every, "heartbeat", () => {
			this.every(plan, beat);
			beat();
		});
	}
	ping(timeout) {
		if (this.context.channel.ping()) this.wait(timeout);
	}
	message({ await: match, timeout }, send) {
		const scope = this.context.channel.send(send);
		if (scope !== null && match !== void 0) this.wait(timeout, {
			match,
			scope
		});
	}
	wait(timeout, by) {
		const pulse = {
			sentAt: Date.now() + HALF_TICK,
			...by && { by },
			missed: "no",
			timer: this.context.timers.wait(timeout, "heartbeat", (spoilt) => this.missed(pulse, spoilt))
		};
		this.pulses.add(pulse);
	}
	missed(pulse, spoilt) {
		pulse.missed = spoilt ? "stalled" : "missed";
		this.count("ws_heartbeat_missed", spoilt);
	}
	answered(answered, timestamp) {
		if (answered === void 0) return false;
		const { meters } = this.context;
		const { pulse, skipped } = answered;
		if (skipped > 0) meters.ws_heartbeat_skipped.add(skipped);
		if (pulse.missed !== "no") this.count("ws_heartbeat_late", pulse.missed === "stalled");
		meters.ws_heartbeat_rtt.add(Math.max(0, timestamp - pulse.sentAt));
		return true;
	}
	/** What this virtual user slept through is nobody's fault. */
	count(metric, spoilt) {
		if (spoilt) this.context.meters[metric].add(1, STOOD_STILL);
		else this.context.meters[metric].add(1);
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
const LOOKED_AT$1 = 64;
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
	/** Beginnings of frames that nothing matched, and of malformed ones, as named so far. */
	texts = /* @__PURE__ */ new Set();
	brokenTexts = /* @__PURE__ */ new Set();
	errorTexts = /* @__PURE__ */ new Set();
	/** What the first message without a readable time holds has been told. */
	shown = /* @__PURE__ */ new Set();
	meters;
	/** `user`: the place within the scenario, from 0. */
	constructor(kinds, meters, user) {
		this.user = user;
		this.meters = meters;
		const feeds = new Map(kinds.map(({ tags }) => [tags?.feed, emptyTally(tags)]));
		this.tallies = kinds.map(({ tags, untimed }) => {
			const tally = feeds.get(tags?.feed);
			tally.always ||= untimed !== null;
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
	/** Tags of a message whose time cannot be read; of the first of its kind with what it holds instead. */
	untimed(kind, frame, known) {
		const { tags, shown } = kind.untimed;
		if (this.shown.has(kind)) return tags;
		this.shown.add(kind);
		const { holds = "", ...more } = shown(frame);
		return {
			...more,
			holds: known.conceal(String(holds))
		};
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
		else if (tally.compared === LOOKED_AT$1) this.conclude(tally, 0);
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
	const { meters, scope, known, awaits, heartbeats, receipts } = inbox;
	const { byMessage } = heartbeats;
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
		else if (byMessage && heartbeats.settle(frame, timestamp)) matched = true;
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
		if (frame.broken) malformed(plan.strays);
		else meters.ws_messages_unmatched.add(1, textTag(frame.data, {
			said: receipts.texts,
			known
		}));
	}
	/** The bytes are no JSON; matchers of text still see them. */
	function broken(timestamp) {
		frame.decoded = "";
		frame.value = void 0;
		frame.broken = beginsAsJson(frame.data, "");
		guard("message", onError, () => route(timestamp));
	}
	function malformed(tags) {
		messagesMalformed.add(1, {
			...tags,
			...textTag(frame.data, {
				said: receipts.brokenTexts,
				known
			})
		});
	}
	function reply() {
		const isError = errors.some((match) => match(frame, scope));
		if (isError) {
			meters.ws_error_frames.add(1, textTag(frame.data, {
				said: receipts.errorTexts,
				known
			}));
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
			malformed(tally.tags);
			return;
		}
		if (sent !== null) meters.ws_messages_untimed.add(1, receipts.untimed(kind, frame, known));
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
	* The life's own `hold` ends it, or a close that the plan expects. A step that has waited for its answer for a second is unanswered; one that has not
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
		const { plan, meters, receipts, scope, known, onError } = context;
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
			channel,
			meters,
			onError
		});
		this.inbox = {
			meters,
			scope,
			known,
			awaits,
			heartbeats: this.heartbeats,
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
		socket.onclose = guarded("close", ({ code, reason, error = "" }) => {
			this.error ||= error;
			this.onClose(code, reason ?? "");
		});
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
	/** The service ended the socket: what still waits was answered by that. The subscription first, which looks at the waits. */
	closed(expected) {
		if (expected) this.subscription.cut();
		this.inbox.awaits.closed(expected);
		this.heartbeats.closed(expected);
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
		flush(meters);
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
		if (!this.closing) this.closed(this.context.plan.expectedCloses.has(end.code));
		this.timers.clear();
		const { meters, receipts, reasons, known } = this.context;
		receipts.settle();
		const subscribed = this.subscription.state === "done";
		const said = end.side === "service" && end.how === "frame" ? reasonTag(words, {
			said: reasons,
			known
		}) : {};
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
		iteration: exec.scenario.iterationInTest,
		vu: exec.vu.idInTest - 1,
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
		known: state.known,
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
	const { timers, scope, jar, phases, common, state } = iteration;
	const { onError } = common;
	const count = (step) => iteration.count(step);
	const done = await guardAsync("journey", onError, false, async () => {
		const updatePhase = () => phases.update();
		return await iteration.login(false) === true && runJourney({
			steps,
			scope,
			known: state.known,
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

// src/vu/rest/login.ts
/** Virtual users whose first failed login is handed on at once: whether anybody gets in is wanted soon. */
const FIRST = 20;
/** Compiles the plan's login; without one every VU is logged in. */
function compileLogin(login, constants, meters) {
	if (login === void 0) return {
		forRun: async () => null,
		forVu: async () => true
	};
	const told = /* @__PURE__ */ new Set();
	const request = compileRequest(login.request, constants, true);
	const send = async (scope, jar, quoting) => {
		const answer = await request(scope, jar);
		const { sent, failure } = answer;
		const refused = failure !== null && "answer" in failure && sent !== void 0;
		countStep(meters.steps_failed, answer, refused ? {
			...quoting,
			sent: [...sent, scope.vars]
		} : void 0);
		if (failure !== null && scope.vu <= FIRST && !told.has(scope.vu)) {
			told.add(scope.vu);
			flush(meters);
		}
		return answer;
	};
	return {
		async forRun(scope) {
			if (login.per !== "run") return null;
			const answer = await send(scope, void 0, {
				said: /* @__PURE__ */ new Set(),
				known: new Known()
			});
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
				const answer = await send(scope, jar, {
					said: state.answers,
					known: state.known
				});
				const { saved, failure } = answer;
				state.login = saved;
				remember(state, saved, cookiesOf(answer));
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
/** What a login gave may be said back by the service as long as it lasts. */
function remember({ known }, saved, cookies) {
	known.rememberLogin(saved);
	for (const { value } of cookies) known.rememberLogin(value);
}
function adopt(state, data, jar) {
	if (!isObject(data)) return;
	const { saved, url, cookies } = data;
	state.login = saved;
	remember(state, saved, cookies);
	if (state.cookiesSet || jar !== void 0) return;
	state.cookiesSet = true;
	const own = http.cookieJar();
	for (const { name, value, domain, path, secure } of cookies) own.set(url, name, value, {
		...domain && { domain },
		...path && { path },
		secure
	});
}

// src/model/load/feed.ts
/**
* What a kind of message adds to the tags of its scenario: a feed of its own. All else that a socket measures, its
* connects and closes among it, has the scenario's feed.
*/
function ownTags({ feed }) {
	return feed === void 0 ? void 0 : { feed };
}

// src/vu/frames/held-paths.ts
/** Values that are looked at, paths that are told, and characters of one. */
const LOOKED_AT = 256;
const MOST = 12;
const LONGEST = 40;
/**
* Where a message holds values: keys alone, no values, those next to the root first, and of a list its first item; what
* ends like the wanted path before all. A key is the service's own word: what is not printable ASCII, a comma and a
* backtick are `?`, and one that is long and holds a digit, as tokens do, is `***`.
*/
function heldPaths(message, wanted) {
	const last = lastKey(wanted);
	const paths = leavesOf(message);
	return [...paths.filter((path) => lastKey(path) === last), ...paths.filter((path) => lastKey(path) !== last)].slice(0, MOST);
}
function leavesOf(message) {
	const leaves = [];
	const ahead = [{
		at: "",
		value: message
	}];
	for (let next = 0; next < ahead.length; next++) {
		const { at, value } = ahead[next];
		const before = ahead.length;
		if (Array.isArray(value)) {
			if (value.length > 0 && before < LOOKED_AT) ahead.push({
				at: `${at}[0]`,
				value: value[0]
			});
		} else if (typeof value === "object" && value !== null) for (const key in value) {
			if (ahead.length >= LOOKED_AT) break;
			const held = value[key];
			ahead.push({
				at: `${at}${at === "" ? "" : "."}${named(key)}`,
				value: held
			});
		}
		if (ahead.length === before && at !== "") leaves.push(at.slice(0, LONGEST));
	}
	return leaves;
}
function named(key) {
	const safe = key.slice(0, LONGEST).replace(/[^\x20-\x7e]|[,`]/g, "?");
	return safe.length >= 20 && /\d/.test(safe) ? "***" : safe;
}
/** `ts` of `data[0].ts`. */
function lastKey(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}

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
/**
* What stands where a time was looked for and could not be read: nothing at all, a time of this unit as far as its size
* tells, or something else. @param now epoch ms
*/
function foundAt(value, now) {
	if (value === void 0) return "nothing";
	if (Number.isFinite(isoMilliseconds(value))) return "iso";
	const number = typeof value === "number" ? value : digits(value);
	return NUMBERS.find((unit) => Math.abs(number / PER_MS[unit] / now - 1) < NEAR) ?? "other";
}
const NUMBERS = [
	"s",
	"ms",
	"us",
	"ns"
];
/** How near to now a time is, as a share of now. */
const NEAR = .2;
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
		untimed: untimedOf(messages),
		...comparison(messages)
	};
}
function untimedOf({ match, sentAt, ...messages }) {
	if (sentAt === void 0) return null;
	const { path } = sentAt;
	const tags = {
		...ownTags(messages),
		path
	};
	const keys = parsePath(path);
	const { read } = jsonView(match);
	const shown = (frame) => {
		const message = read(frame);
		const found = foundAt(walk(message, keys), Date.now());
		return {
			...tags,
			found,
			holds: heldPaths(message, path).join(", ")
		};
	};
	return {
		tags,
		shown
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
		const data = encoding.b64decode(frame.base64);
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
	const login = compileLogin(work.login, constants, meters);
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
			vu: exec.vu.idInTest
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

export { configure };