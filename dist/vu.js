import exec from "k6/execution";
import { Counter, Gauge, Rate, Trend } from "k6/metrics";
import { clearTimeout, setTimeout } from "k6/timers";
import http from "k6/http";
import encoding from "k6/encoding";
import { WebSocket } from "k6/websockets";
import crypto from "k6/crypto";

// src/model/json.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/model/load/executor.ts
function isArrivalRate(load) {
	return load.executor === "constant-arrival-rate" || load.executor === "ramping-arrival-rate";
}
function peakVUs(load) {
	if (load.executor === "ramping-vus") return Math.max(load.startVUs, ...load.stages.map(({ target }) => target));
	return isArrivalRate(load) ? load.maxVUs : load.vus;
}
function lengthOf(load) {
	if (load.executor === "per-vu-iterations") return load.maxDuration;
	return "stages" in load ? load.stages.reduce((sum, { duration }) => sum + duration, 0) : load.duration;
}

// src/model/load/lanes.ts
function hostsOf(load, lanes) {
	return Math.ceil(peakVUs(load) / lanes);
}
function usersOf(load, lanes, host) {
	const hosts = hostsOf(load, lanes);
	const users = [];
	for (let user = host; user < peakVUs(load); user += hosts) users.push(user);
	return users;
}

// src/model/load/relayed.ts
const MARK = "X-Socketgate-Scenario";

// src/vu/error.ts
var ScriptError = class extends Error {};
var UnusableValue = class extends ScriptError {
	reference;
	constructor(message, reference) {
		super(message);
		this.reference = reference;
	}
};

// src/model/lives.ts
const LIFE = "life_event";
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
	unsubscribed: 10,
	unheard: 11,
	stalled: 12,
	revived: 13
};
const CODES = 16;
function lifeValue(user, turn) {
	return user * CODES + TURNS[turn];
}

// src/model/receipts.ts
const RECEIVED = "user_received";
const OF_KIND = "user_kind";
const UNREAD = "messages_unread";
const LATENCY_OF = "user_latency";
const CONTENT = "content_changed";
const REPORT_EVERY = 1e3;
const USER = 2 ** 32;
function receivedValue(user, count) {
	return user * USER + count;
}
const SHIFT = 1e6;
const HUNDREDTHS = 100;
const SPAN = 1e10;
function latencyValue(user, latency) {
	const shifted = Math.round((latency + SHIFT) * HUNDREDTHS);
	return user * SPAN + Math.min(9999999999, Math.max(0, shifted));
}
const SERVED = "user_served";
function servedValue(user, done) {
	return user * 2 + (done ? 1 : 0);
}
const SEQUENCE_TOLD = "sequence_told";

// src/model/record/correlation/slow-sample.ts
const SLOW_SAMPLE = "slow_sample";

// src/model/witness.ts
const MESSAGE_SENT = "message_sent";
const { imul } = Math;
function hashOf(sentAt) {
	const hash = imul(sentAt * 1e3, 2654435761);
	return imul(hash ^ hash >>> 15, 2246822507);
}
function isWitness(sentAt) {
	return hashOf(sentAt) >>> 28 === 0;
}
const PLACES = 1048576;
function markOf(sentAt, place) {
	const whole = sentAt % 1e3 === 0 ? 1 : 0;
	return ((hashOf(sentAt) >>> 0) * 2 + whole) * PLACES + (place < PLACES ? place : 1048575);
}

// src/model/metrics/internal.ts
const FILLER = "flush_filler";
const SCENARIO_START = "scenario_start";
const STALL = "generator_stall";
const WATCHING = { watching: "always" };
const CUT_WAIT = "cut_wait";
const ENDED_WAIT = "ended_wait";
const LARGE_FRAME = "large_frame";
const SIGN_OF_LIFE = "idle_event";

// src/vu/meters.ts
const KINDS = {
	ws_message_latency: "trend",
	ws_roundtrip: "trend",
	ws_roundtrip_timeout: "counter",
	ws_subscribe_duration: "trend",
	ws_time_to_first_message: "trend",
	ws_reconnect_duration: "trend",
	ws_heartbeat_rtt: "trend",
	ws_heartbeat_missed: "counter",
	ws_heartbeat_late: "counter",
	ws_heartbeat_skipped: "counter",
	ws_answer_delay: "trend",
	ws_connect_failed: "rate",
	ws_subscribed: "rate",
	ws_closes: "counter",
	ws_close_unanswered: "counter",
	ws_error_frames: "counter",
	ws_unexpected: "counter",
	ws_messages_matched: "counter",
	ws_messages_malformed: "counter",
	ws_messages_untimed: "counter",
	ws_messages_unmatched: "counter",
	ws_messages_early: "counter",
	ws_messages_history: "counter",
	ws_message_gap: "trend",
	ws_gaps: "counter",
	ws_duplicates: "counter",
	ws_reordered: "counter",
	token_refresh_duration: "trend",
	token_refresh_failed: "rate",
	ws_lost_at_expiry: "rate",
	steps_failed: "rate",
	gen_lag: "trend",
	script_errors: "counter"
};
const GAUGES = [
	MESSAGE_SENT,
	RECEIVED,
	LATENCY_OF,
	OF_KIND,
	UNREAD,
	CONTENT,
	LIFE,
	SCENARIO_START,
	STALL,
	CUT_WAIT,
	ENDED_WAIT,
	SERVED,
	LARGE_FRAME,
	SIGN_OF_LIFE,
	SEQUENCE_TOLD,
	SLOW_SAMPLE
];
function createMeters(unmade = []) {
	const meters = { [FILLER]: new Counter(FILLER) };
	for (const name of GAUGES) meters[name] = unmade.includes(name) ? UNMADE : new Gauge(name);
	for (const name of Object.keys(KINDS)) meters[name] = unmade.includes(name) ? UNMADE : meter(name, KINDS[name]);
	return meters;
}
const UNMADE = { add() {
	throw new ScriptError("a metric that the plan does not have");
} };
const FILLERS = 30;
function flush(meters) {
	for (let i = 0; i < FILLERS; i++) meters[FILLER].add(1);
}
function meter(name, kind) {
	if (kind === "trend") return new Trend(name, true);
	return kind === "rate" ? new Rate(name) : new Counter(name);
}

// src/model/timeline.ts
function phaseAt(spans, at) {
	const last = spans[spans.length - 1];
	if (last === void 0) return void 0;
	for (const span of spans) if (at < span.to) return span.phase;
	return last.phase;
}

// src/vu/phase-clock.ts
var PhaseClock = class {
	spans;
	startedAt;
	timer;
	phase;
	changed;
	constructor(spans, startedAt, changed) {
		this.changed = changed;
		this.spans = spans;
		this.startedAt = startedAt;
	}
	update() {
		const phase = phaseAt(this.spans, Date.now() - this.startedAt);
		if (phase === void 0 || phase === this.phase) return;
		this.phase = phase;
		exec.vu.metrics.tags.phase = phase;
		this.changed?.(phase);
	}
	follow() {
		this.update();
		const at = Date.now() - this.startedAt;
		const next = this.spans.find((span) => span.from > at);
		if (next !== void 0) this.timer = setTimeout(() => this.follow(), Math.max(1, next.from - at));
	}
	stop() {
		if (this.timer !== void 0) clearTimeout(this.timer);
		this.timer = void 0;
	}
};

// src/vu/standstill.ts
const TICK = 100;
const JITTER = 100 / 2;
var Standstill = class {
	stood = 0;
	seen = Number.POSITIVE_INFINITY;
	report;
	constructor(report) {
		this.report = report;
	}
	restart() {
		this.seen = Date.now();
	}
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

// src/vu/watch.ts
var Watch = class {
	standstill;
	waiting = 0;
	timer;
	always = false;
	constructor(stood = () => {}) {
		this.standstill = new Standstill((ms) => stood(ms, this.always));
	}
	enter() {
		this.waiting++;
		if (this.timer === void 0) {
			this.standstill.restart();
			this.next();
		}
		return this.look();
	}
	leave(count = 1) {
		this.waiting -= count;
	}
	keepOn() {
		if (this.always) return;
		this.always = true;
		this.enter();
	}
	look() {
		return this.standstill.look();
	}
	stop() {
		if (this.always) this.leave();
		this.always = false;
		if (this.waiting > 0 || this.timer === void 0) return;
		clearTimeout(this.timer);
		this.timer = void 0;
	}
	next() {
		this.timer = setTimeout(() => {
			this.timer = void 0;
			this.look();
			if (this.waiting > 0) this.next();
		}, 100);
	}
};

// src/vu/timers.ts
const HALF_TICK = .5;
const UNANSWERED = 1e3;
const NONE$1 = [];
const SPOILT = .1;
const CATCH_UP = 100;
var Timers = class {
	watch;
	onError;
	ids = NONE$1;
	waits = 0;
	constructor(onError, watch = new Watch()) {
		this.onError = onError;
		this.watch = watch;
	}
	after(delay, where, act) {
		const id = setTimeout(() => {
			this.drop(id);
			guard(where, this.onError, act);
		}, Math.max(0, delay));
		this.ids = [...this.ids, id];
		return id;
	}
	pause(delay, where) {
		return new Promise((resolve) => this.after(delay, where, resolve));
	}
	wait(limit, where, over) {
		this.waits++;
		return new Waiting(this, limit, where, over);
	}
	released() {
		this.waits--;
		this.watch.leave();
	}
	cancel(id) {
		const pending = this.drop(id);
		if (pending) clearTimeout(id);
		return pending;
	}
	clear() {
		for (const id of this.ids) clearTimeout(id);
		this.ids = NONE$1;
		this.watch.leave(this.waits);
		this.waits = 0;
	}
	drop(id) {
		const { ids } = this;
		if (!ids.includes(id)) return false;
		this.ids = ids.length === 1 ? NONE$1 : ids.filter((one) => one !== id);
		return true;
	}
};
var Waiting = class {
	timers;
	limit;
	where;
	over;
	before;
	id;
	constructor(timers, limit, where, over) {
		this.timers = timers;
		this.limit = limit;
		this.where = where;
		this.over = over;
		this.before = timers.watch.enter();
		this.id = timers.after(limit, where, () => this.catchUp());
	}
	spoilt() {
		return this.stood() > this.limit * SPOILT;
	}
	cancel() {
		if (this.timers.cancel(this.id)) this.timers.released();
	}
	catchUp() {
		this.id = this.timers.after(this.stood() > 0 ? CATCH_UP : 0, this.where, () => this.end());
	}
	end() {
		this.timers.released();
		this.over(this.spoilt());
	}
	stood() {
		return this.timers.watch.look() - this.before;
	}
};
function guard(where, onError, act) {
	try {
		act();
	} catch (error) {
		onError(where, error);
	}
}
async function guardAsync(where, onError, otherwise, act) {
	try {
		return await act();
	} catch (error) {
		onError(where, error);
		return otherwise;
	}
}

// src/vu/socket/foreign-text.ts
let made$23;
const part$23 = () => {
	function quoting(known, sort) {
		return {
			said: known.quoted(sort),
			known
		};
	}
	const LOOKED_AT = 4;
	function boundedText(text, { said, known }, length, most) {
		const cut = known.conceal(text.slice(0, LOOKED_AT * length)).slice(0, length).replace(/[^\x20-\x7e]/g, "?");
		if (said.includes(cut)) return cut;
		if (said.length >= most) return "other";
		said.push(cut);
		return cut;
	}
	return {
		quoting,
		boundedText
	};
};
function quoting(...given) {
	made$23 ??= part$23();
	return made$23.quoting(...given);
}
function boundedText(...given) {
	made$23 ??= part$23();
	return made$23.boundedText(...given);
}

// src/vu/rest/step-count.ts
let made$22;
const part$22 = () => {
	const ANSWER = 80;
	const ANSWERS = 5;
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
	const LEAST = 8;
	const LONGEST = 2e3;
	function quotable(text, { known, sent = [] }) {
		let clean = known.conceal(text).slice(0, LONGEST);
		for (const value of sent.flatMap(textsOf)) if (value.length >= LEAST) clean = clean.replaceAll(value, "***");
		return clean.replace(/[\w+/=.~-]{20,}/g, "***");
	}
	function textsOf(value) {
		if (typeof value === "string") return [value];
		if (typeof value !== "object" || value === null) return [];
		return Object.values(value).flatMap(textsOf);
	}
	return { countStep };
};
function countStep(...given) {
	made$22 ??= part$22();
	return made$22.countStep(...given);
}

// src/vu/values/draws.ts
let made$21;
const part$21 = () => {
	class Draws {
		seed;
		counts = [];
		constructor(seed) {
			this.seed = hash(seed);
		}
		at(place) {
			const count = this.counts[place] ?? 0;
			this.counts[place] = count + 1;
			const [a, b, c, d] = this.seed;
			const random = sfc32([
				a ^ place + 1,
				b ^ count + 1,
				c,
				d
			]);
			for (let rounds = 0; rounds < 12; rounds++) random();
			return random;
		}
	}
	function hash(text) {
		let [a, b, c, d] = [
			1779033703,
			3144134277,
			1013904242,
			2773480762
		];
		for (let index = 0; index < text.length; index++) {
			const code = text.charCodeAt(index);
			a = b ^ Math.imul(a ^ code, 597399067);
			b = c ^ Math.imul(b ^ code, 2869860233);
			c = d ^ Math.imul(c ^ code, 951274213);
			d = a ^ Math.imul(d ^ code, 2716044179);
		}
		a = Math.imul(c ^ a >>> 18, 597399067);
		b = Math.imul(d ^ b >>> 22, 2869860233);
		c = Math.imul(a ^ c >>> 17, 951274213);
		d = Math.imul(b ^ d >>> 19, 2716044179);
		return [
			a ^ b ^ c ^ d,
			b ^ a,
			c ^ a,
			d ^ a
		];
	}
	function sfc32([a, b, c, d]) {
		return () => {
			const next = (a + b | 0) + d | 0;
			d = d + 1 | 0;
			a = b ^ b >>> 9;
			b = c + (c << 3) | 0;
			c = c << 21 | c >>> 11;
			c = c + next | 0;
			return (next >>> 0) / 4294967296;
		};
	}
	return { Draws };
};
function Draws(...given) {
	made$21 ??= part$21();
	return new made$21.Draws(...given);
}

// src/model/load/values/signed.ts
function signedOf(value) {
	if (!isObject(value)) return null;
	const [key, ...others] = Object.keys(value);
	return others.length === 0 && (key === "hmac" || key === "jwt") ? value : null;
}

// src/vu/values/giving.ts
function isGiving({ login, scenarios }) {
	return login !== void 0 || Object.values(scenarios).some(isGivingScenario);
}
function isGivingScenario(scenario) {
	return isSigning(scenario.vars) || stepsOf(scenario).some(isSaving);
}
function isSigning(values = {}) {
	return Object.values(values).some((value) => signedOf(value) !== null);
}
function signedAmong(written, made) {
	return Object.keys(written).filter((name) => signedOf(written[name]) !== null).map((name) => made[name] ?? null);
}
function stepsOf(scenario) {
	return scenario.kind === "rest" ? scenario.steps : [...scenario.socket.open, ...scenario.socket.whileOpen];
}
function isSaving({ let: made, request, await: awaited }) {
	return isSigning(made) || [request?.save, awaited?.save].some((save) => Object.keys(save ?? {}).length > 0);
}

// src/model/characters.ts
function folded(text) {
	return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

// src/vu/values/foreign-tokens.ts
let made$20;
const part$20 = () => {
	const MASK = "***";
	const RUN = /[^\s"'`<>{}()[\],;:=?&@*|]{8,}/g;
	const ESCAPES = /[%\\&#;ux0-9a-f, ]{8,}/gi;
	const ESCAPE = /(?:%(?:25){0,3}|\\{1,2}u00|\\{1,2}x|0x)[0-9a-f]{2}|&#x?[0-9a-f]{2,6};/gi;
	const LEAST_ESCAPES = 4;
	const DECIMALS = /(?:\d\d\d?[ ,][ ,]?){7,}\d\d\d?/g;
	const BETWEEN = /[^A-Za-z0-9]+/;
	const NUMBER = /^\d{1,7}$/;
	const MEASURE = /^(?:[a-z]{1,2}\d{1,3}|\d{1,5}[a-z]{1,2}|\d\dT\d\d)$/i;
	const LONGEST_WORD = 24;
	const HUMPS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
	const LEAST_OF_WORD = 3;
	const CONSONANTS = /[b-df-hj-np-tv-xz]{5}|[^AEIOUYaeiouy]{6}/;
	const FIGURE = /^[\d.+-]+$/;
	const DIGITS = /\d{8,}/g;
	function withoutTokens(text, digits = []) {
		const clean = text.replace(ESCAPES, withoutEscapes).replace(DECIMALS, MASK).replace(RUN, (run) => isWords(run) ? run : MASK);
		if (digits.length === 0) return clean;
		return clean.replace(DIGITS, (number) => digits.includes(number.length) ? MASK : number);
	}
	function withoutEscapes(run) {
		const escapes = [...run.matchAll(ESCAPE)];
		const [first, last] = [escapes[0], escapes.at(-1)];
		if (first === void 0 || last === void 0 || escapes.length < LEAST_ESCAPES) return run;
		return `${run.slice(0, first.index)}${MASK}${run.slice(last.index + last[0].length)}`;
	}
	function isWords(run) {
		if (FIGURE.test(run)) return true;
		const pieces = run.split(BETWEEN);
		return pieces.every(isPlain) && areWords(pieces.flatMap((piece) => piece.match(HUMPS) ?? []));
	}
	function isPlain(piece) {
		return /\d/.test(piece) ? NUMBER.test(piece) || MEASURE.test(piece) : piece.length <= LONGEST_WORD;
	}
	function areWords(parts) {
		return parts.filter(({ length }) => length < LEAST_OF_WORD).length <= Math.max(1, parts.length / 3) && !parts.some((part) => CONSONANTS.test(part));
	}
	return { withoutTokens };
};
function withoutTokens(...given) {
	made$20 ??= part$20();
	return made$20.withoutTokens(...given);
}

// src/vu/values/known.ts
let made$19;
const part$19 = () => {
	const LEAST = 8;
	const LONGEST = 2e3;
	const MASK = "***";
	const DIGITS = /^\d+$/;
	const NONE = [];
	const NO_DIGITS = [];
	class Known {
		strangers;
		ofLogin = NONE;
		ofSteps = NONE;
		forms = null;
		digits = NO_DIGITS;
		told = null;
		constructor(strangers = false) {
			this.strangers = strangers;
		}
		quoted(what) {
			this.told ??= {};
			this.told[what] ??= [];
			return this.told[what];
		}
		rememberLogin(value) {
			this.ofLogin = this.with(this.ofLogin, value);
		}
		remember(value) {
			this.ofSteps = this.with(this.ofSteps, value);
		}
		conceal(text) {
			this.forms ??= this.allForms();
			const clean = this.forms.length === 0 ? text : without(text.slice(0, LONGEST), this.forms);
			return this.strangers ? withoutTokens(clean.slice(0, LONGEST), this.digits) : clean;
		}
		allForms() {
			const texts = [...this.ofLogin, ...this.ofSteps];
			this.digits = texts.filter((text) => DIGITS.test(text)).map(({ length }) => length);
			return texts.flatMap(formsOf);
		}
		with(texts, value) {
			if (typeof value === "object") {
				let all = texts;
				for (const item of Object.values(value ?? {})) all = this.with(all, item);
				return all;
			}
			const text = String(value).slice(0, LONGEST);
			if (text.length < LEAST || texts.includes(text)) return texts;
			this.forms = null;
			return [...texts, text].slice(-64);
		}
	}
	function formsOf(text) {
		const json = JSON.stringify(text).slice(1, -1);
		const forms = [
			text,
			urlEncoded(text),
			json,
			json.split("/").join("\\/")
		].map(folded);
		return forms.filter((form, at) => forms.indexOf(form) === at).map((form) => ({
			text: form,
			isNumber: DIGITS.test(form)
		}));
	}
	function urlEncoded(text) {
		try {
			return encodeURIComponent(text);
		} catch {
			return text;
		}
	}
	function without(text, forms) {
		const low = folded(text);
		let shown = "";
		let from = 0;
		for (;;) {
			const at = firstOf(low, forms, from);
			if (at < 0) return shown + text.slice(from);
			const length = Math.max(...forms.map((form) => lengthAt(low, at, form)));
			shown += text.slice(from, at) + (length > 0 ? MASK : text[at]);
			from = at + Math.max(1, length);
		}
	}
	function firstOf(text, forms, from) {
		let first = -1;
		for (const form of forms) {
			const at = text.indexOf(form.text.slice(0, LEAST), from);
			if (at >= 0 && (first < 0 || at < first)) first = at;
		}
		return first;
	}
	function lengthAt(text, at, { text: form, isNumber }) {
		if (isNumber && isDigit(text[at - 1])) return 0;
		let length = 0;
		while (length < form.length && form[length] === text[at + length]) length++;
		if (length < LEAST) return 0;
		if (!isNumber) return length;
		return length === form.length && !isDigit(text[at + length]) ? length : 0;
	}
	function isDigit(character) {
		return character !== void 0 && character >= "0" && character <= "9";
	}
	return { Known };
};
function Known(...given) {
	made$19 ??= part$19();
	return new made$19.Known(...given);
}

// src/model/load/values/functions.ts
const LARGEST = Number.MAX_SAFE_INTEGER;
const LONGEST = 1e6;
const BOUND = {
	is: "whole",
	from: -LARGEST,
	to: LARGEST,
	what: "a whole number"
};
const NUMBER = {
	is: "number",
	what: "a number"
};
const SIZE = {
	is: "whole",
	from: 1,
	to: LONGEST,
	what: `a whole number from 1 to ${LONGEST}`
};
const GROUP = {
	is: "whole",
	from: 1,
	to: LONGEST,
	what: `a whole number from 1 to ${LONGEST}`
};
const CLOCK = {
	is: "word",
	of: [
		"s",
		"ms",
		"iso"
	],
	what: "s, ms or iso"
};
const OFFSET = {
	is: "offset",
	what: "an offset such as -5m or +1h"
};
const FUNCTIONS = {
	int: {
		takes: [BOUND, BOUND],
		needs: 2,
		example: "int(1,100)",
		from: "draw"
	},
	float: {
		takes: [NUMBER, NUMBER],
		needs: 2,
		example: "float(0,1)",
		from: "draw"
	},
	text: {
		takes: [SIZE],
		needs: 1,
		example: "text(64)",
		from: "draw"
	},
	hex: {
		takes: [SIZE],
		needs: 1,
		example: "hex(16)",
		from: "draw"
	},
	now: {
		takes: [CLOCK, OFFSET],
		needs: 1,
		example: "now(ms,-5m)",
		from: "now"
	},
	vu: {
		takes: [GROUP],
		needs: 1,
		example: "vu(8)",
		from: "vu"
	},
	group: {
		takes: [GROUP],
		needs: 1,
		example: "group(50)",
		from: "vu"
	}
};
const WRAPPERS = ["base64", "json"];
const UNITS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
function readCall(text) {
	const match = /^([a-z0-9_]{1,32})\(([^()]*)\)$/.exec(text);
	if (match?.[1] === void 0 || !Object.hasOwn(FUNCTIONS, match[1])) return null;
	const name = match[1];
	const { takes, needs, example } = FUNCTIONS[name];
	const inner = match[2] ?? "";
	const given = inner.trim() === "" ? [] : inner.split(",").map((one) => one.trim());
	if (given.length < needs || given.length > takes.length) throw new RangeError(`${name} takes ${count(needs, takes.length)}, as in "\${${example}}"`);
	const args = given.map((one, index) => readArgument(one, takes[index], name));
	checkOrder(name, args);
	return {
		kind: "call",
		name,
		args
	};
}
function count(least, most) {
	if (least === most) return most === 1 ? "1 argument" : `${most} arguments`;
	return `${least} or ${most} arguments`;
}
function readArgument(text, argument, name) {
	const value = argumentValue(text, argument);
	if (value === void 0) throw new RangeError(`"${text.slice(0, 40)}" in ${name}(…) must be ${argument.what}`);
	return value;
}
function argumentValue(text, argument) {
	switch (argument.is) {
		case "word": return argument.of.includes(text) ? text : void 0;
		case "offset": return offsetMs(text);
		case "number": return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : void 0;
		case "whole": {
			const value = /^-?\d{1,16}$/.test(text) ? Number(text) : NaN;
			return value >= argument.from && value <= argument.to ? value : void 0;
		}
	}
}
function offsetMs(text) {
	const match = /^([+-])(\d{1,9})(ms|s|m|h)$/.exec(text);
	if (match === null) return void 0;
	return Number(`${match[1]}1`) * Number(match[2]) * UNITS[match[3]];
}
function checkOrder(name, [from, to]) {
	if (name !== "int" && name !== "float" || Number(from) <= Number(to)) return;
	throw new RangeError(`${name}(${from},${to}) goes from the larger to the smaller; turn them round`);
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
const PLACEHOLDERS = [
	...SCOPES.map((scope) => `${scope}.`),
	...SIMPLE,
	...[
		"pick",
		...Object.keys(FUNCTIONS),
		...WRAPPERS
	].map((name) => `${name}(`)
];
const EXAMPLES = {
	pick: "pick(a,b)",
	...Object.fromEntries(Object.entries(FUNCTIONS).map(([name, { example }]) => [name, example])),
	base64: "base64(saved.x)",
	json: "json(saved.x)"
};
var PlaceholderError = class extends Error {
	text;
	constructor(text, message) {
		super(message);
		this.text = text;
	}
};
var ArgumentError = class extends PlaceholderError {};
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
	const call = callOf(inner);
	if (call !== null) return call;
	const scope = SCOPES.find((name) => inner.startsWith(name));
	const path = scope === void 0 ? "" : pathAfter(inner.slice(scope.length));
	if (scope !== void 0 && path !== "") return {
		kind: scope,
		path
	};
	throw new PlaceholderError(inner, `unknown placeholder "\${${inner}}"`);
}
function callOf(inner) {
	if (inner.startsWith("text:")) return asTextOf(inner);
	const wrapped = /^(base64|json)\((.*)\)$/.exec(inner);
	if (wrapped?.[1] !== void 0) return wrapping(inner, wrapped[1], (wrapped[2] ?? "").trim());
	try {
		return readCall(inner);
	} catch (error) {
		if (error instanceof RangeError) throw new ArgumentError(inner, error.message);
		throw error;
	}
}
function asTextOf(inner) {
	const of = parseReference(inner.slice(5));
	if (of.kind === "env" || of.kind === "targets") throw new ArgumentError(inner, "it is text anyway; write it without \"text:\"");
	return {
		kind: "as",
		name: "text",
		of
	};
}
function wrapping(inner, name, what) {
	const of = what === "" ? null : parseReference(what);
	if (of === null || !("path" in of) || of.kind === "targets") throw new ArgumentError(inner, `${name} takes one value that is saved or sent, as in "\${${EXAMPLES[name]}}"`);
	return {
		kind: "as",
		name,
		of
	};
}
function innermost(reference) {
	return reference.kind === "as" ? innermost(reference.of) : reference;
}
function pathAfter(rest) {
	if (rest.startsWith(".")) return rest.slice(1);
	return rest.startsWith("[") ? rest : "";
}
function formatPath(kind, path) {
	return path.startsWith("[") ? `${kind}${path}` : `${kind}.${path}`;
}

// src/model/path.ts
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
function walk(value, path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null) return void 0;
		if (Array.isArray(at) ? typeof key !== "number" : !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}

// src/vu/values/functions.ts
let made$18;
const part$18 = () => {
	const LETTERS = "abcdefghijklmnopqrstuvwxyz";
	const DIGITS = "0123456789abcdef";
	function compileCall({ name, args }, counting) {
		const [first, second] = args;
		switch (name) {
			case "vu": return (scope) => (scope.vu - 1) % Number(first);
			case "group": return (scope) => Math.floor((scope.vu - 1) / Number(first));
			case "now": return () => clock(Date.now() + Number(second ?? 0), String(first));
			case "int": return drawn(counting, (random) => between(random, Number(first), Number(second)));
			case "float": return drawn(counting, (random) => Number(first) + random() * (Number(second) - Number(first)));
			case "text": return drawn(counting, (random) => characters(random, LETTERS, Number(first)));
			case "hex": return drawn(counting, (random) => characters(random, DIGITS, Number(first)));
		}
	}
	function compilePick(of, counting) {
		return drawn(counting, (random) => of[between(random, 0, of.length - 1)] ?? "");
	}
	function compileWrapper(name, value) {
		switch (name) {
			case "base64": return (scope) => encoding.b64encode(text(value(scope)));
			case "json": return (scope) => JSON.stringify(value(scope));
			case "text": return (scope) => text(value(scope));
		}
	}
	function text(value) {
		return typeof value === "string" ? value : JSON.stringify(value);
	}
	function clock(at, as) {
		if (as === "iso") return new Date(at).toISOString();
		return as === "s" ? Math.floor(at / 1e3) : at;
	}
	function drawn(counting, make) {
		const place = counting.places === void 0 ? 0 : counting.places.count++;
		return ({ draws }) => {
			if (draws === void 0) throw new ScriptError("nothing can be drawn here");
			return make(draws.at(place));
		};
	}
	function between(random, from, to) {
		const fine = (Math.floor(random() * 2097152) * 4294967296 + random() * 4294967296) / 9007199254740992;
		return Math.min(to, from + Math.floor(fine * (to - from + 1)));
	}
	function characters(random, of, length) {
		let made = "";
		while (made.length < length) made += of[Math.floor(random() * of.length)];
		return made;
	}
	return {
		compileCall,
		compilePick,
		compileWrapper
	};
};
function compileCall(...given) {
	made$18 ??= part$18();
	return made$18.compileCall(...given);
}
function compilePick(...given) {
	made$18 ??= part$18();
	return made$18.compilePick(...given);
}
function compileWrapper(...given) {
	made$18 ??= part$18();
	return made$18.compileWrapper(...given);
}

// src/vu/values/values.ts
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
		case "pick": return compilePick(reference.of, constants);
		case "call": return compileCall(reference, constants);
		case "as": return compileWrapper(reference.name, compileReference(reference.of, constants));
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
		const known = Object.hasOwn(values, head);
		const value = walk(known ? values[head] : void 0, rest);
		const name = `${kind}.${dotted}`;
		if (value === void 0 && known && kind !== "vars") throw new UnusableValue(`\${${name}} is not in what the service gave`, name);
		return present(value, name);
	};
}
function ofService(piece) {
	if (typeof piece === "string") return null;
	const inner = innermost(piece);
	const { kind } = inner;
	return kind === "login" || kind === "saved" || kind === "received" ? formatPath(kind, inner.path) : null;
}
function fromScope(kind) {
	return (scope) => scope[kind];
}
function present(value, name) {
	if (value === void 0) throw new ScriptError(`\${${name}} has no value here`);
	return value;
}
function uuid() {
	return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (digit) => {
		const nibble = Math.floor(Math.random() * 16);
		return (digit === "x" ? nibble : nibble & 3 | 8).toString(16);
	});
}
function asText(value) {
	return typeof value === "string" ? value : typeof value === "object" ? JSON.stringify(value) : String(value);
}
function isConstant(piece) {
	return typeof piece === "string" || piece.kind === "env" || piece.kind === "targets";
}
function compileText(text, constants) {
	const parts = [];
	let still = "";
	for (const piece of parsePlaceholders(text)) if (typeof piece === "string") still += piece;
	else if (isConstant(piece)) still += asText(compileReference(piece, constants)(NOWHERE$1));
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
const NO_VALUES = {};
const NOWHERE$1 = {
	vu: 0,
	iteration: 0,
	n: 0,
	login: {},
	vars: {},
	saved: {}
};
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
function hasPlaceholder(value) {
	if (typeof value === "string") return value.includes("${");
	if (typeof value !== "object" || value === null) return false;
	return Object.values(value).some(hasPlaceholder);
}

// src/vu/user.ts
var User = class {
	state;
	scope;
	shared;
	constructor(shared, key, number, count) {
		const { users } = shared.common.states;
		this.shared = shared;
		users[key] ??= newState(shared, number);
		this.state = users[key];
		this.scope = this.newScope(count);
	}
	again() {
		this.scope = this.newScope();
	}
	newScope(count = this.state.begun++) {
		const { number, vars, login } = this.state;
		const draws = drawsOf(this.shared, number, count);
		return {
			vu: number + 1,
			iteration: count,
			n: 0,
			vars,
			login: login ?? NO_VALUES,
			saved: NO_VALUES,
			...draws && { draws }
		};
	}
	live() {
		const { common } = this.shared;
		if (common.scenario.per !== "life") return;
		this.scope.vars = common.vars(this.scope);
		this.known.remember(signedAmong(common.scenario.vars, this.scope.vars));
	}
	jar() {
		const { kind, cookies } = this.shared.common.scenario;
		if (!cookies) return new http.CookieJar();
		if (kind === "socket") this.state.jar ??= new http.CookieJar();
		return this.state.jar;
	}
	get known() {
		this.state.known ??= this.newKnown();
		return this.state.known;
	}
	newKnown() {
		const { giving, scenario } = this.shared.common;
		const known = new Known(giving);
		known.remember(signedAmong(scenario.vars, this.state.vars));
		return known;
	}
	get logsIn() {
		return this.shared.common.login !== null;
	}
	async login(upgrade) {
		const { common, phases, data } = this.shared;
		phases.update();
		if (common.login === null) return true;
		const done = await common.login.forUser(this, data, upgrade, this.jar());
		this.scope.login = this.state.login ?? NO_VALUES;
		return done;
	}
	async renew() {
		const { common, phases } = this.shared;
		phases.update();
		if (common.login === null) return null;
		const failure = await common.login.renew(this, this.jar());
		this.scope.login = this.state.login ?? NO_VALUES;
		return failure;
	}
	count(step) {
		countStep(this.shared.common.meters.steps_failed, step, quoting(this.known, "answers"));
	}
};
function newState(shared, number) {
	const { scenario } = shared.common;
	const draws = drawsOf(shared, number, "vars");
	return {
		number,
		vars: scenario.per !== "life" ? shared.common.vars({
			...NOWHERE$1,
			vu: number + 1,
			...draws && { draws }
		}) : NO_VALUES,
		begun: 0
	};
}
function drawsOf({ common }, number, iteration) {
	return common.places.count > 0 ? new Draws(`${common.name} ${number + 1} ${iteration}`) : void 0;
}

// src/vu/iteration.ts
var Iteration = class {
	common;
	watch;
	timers;
	place;
	phases;
	data;
	startTime;
	constructor(common, data) {
		const { meters, states, name, scenario } = common;
		this.common = common;
		this.data = data;
		this.watch = new Watch((ms, always) => meters.generator_stall.add(ms, always ? WATCHING : void 0));
		this.timers = new Timers(common.onError, this.watch);
		this.startTime = exec.scenario.startTime;
		const vu = `${name} ${exec.vu.idInTest}`;
		states.places[vu] ??= this.begin();
		this.place = states.places[vu];
		const spans = scenario.tags.phase === void 0 ? common.spans : [];
		const { slowest } = common;
		const changed = slowest && ((phase) => slowest.enter(phase));
		this.phases = new PhaseClock(spans, this.startTime - scenario.start, changed);
	}
	at(epoch = Date.now()) {
		return epoch - this.startTime;
	}
	userAt(place) {
		return new User(this, `${this.common.name} ${place}`, place);
	}
	onlyUser() {
		this.place.rank ??= exec.scenario.iterationInTest;
		const key = `${this.common.name} ${this.place.rank}`;
		return new User(this, key, this.place.rank, exec.vu.iterationInScenario);
	}
	end() {
		this.phases.stop();
		this.timers.clear();
		this.watch.stop();
		this.place.lastEnd = Date.now();
	}
	begin() {
		const { meters, timed } = this.common;
		meters.scenario_start.add(this.startTime);
		if (timed && exec.scenario.iterationInTest === 0) flush(meters);
		return {
			rank: null,
			lastEnd: 0
		};
	}
};

// src/vu/socket/backoff.ts
function backoffDelay({ from, to, jitter }, retries, draw) {
	const delay = Math.min(to, from * 2 ** Math.min(retries, 30));
	return delay - delay * (jitter === "full" ? 1 : jitter === "none" ? 0 : jitter) * (1 - draw);
}
function between([from, to], draw) {
	return from + (to - from) * draw;
}

// src/vu/rest/rest.ts
async function runJourney(context) {
	const { steps, scope, timers, jar, count, updatePhase } = context;
	let lacking = false;
	for (const { wait, let: made, request } of steps) {
		if (wait) await timers.pause(between(wait, Math.random()), "wait");
		if (lacking) continue;
		if (made) keep(context, made(scope));
		if (!request) continue;
		updatePhase();
		const answer = await request(scope, jar());
		count(answer);
		lacking = answer.failure?.reason === "save";
		if (answer.failure !== null && !lacking) return false;
		keep(context, answer.saved ?? {});
	}
	return true;
}
function keep({ scope, known }, values) {
	known.remember(values);
	scope.saved = {
		...scope.saved,
		...values
	};
}

// src/model/metrics/limits.ts
const OURS = "generator";
const STALLED = "stalled";
const STOOD_STILL = { reason: STALLED };
const CLOSED = "closed";
const errors = () => [
	[/too many open files|EMFILE|ENFILE/, "descriptors"],
	[/ca(?:nnot|n't) assign requested address|EADDRNOTAVAIL/, "ports"],
	[/no buffer space available|ENOBUFS/, "buffers"],
	[/EAI_AGAIN|server misbehaving|Temporary failure in name resolution/i, "lookups"]
];
function limitOf(error) {
	return errors().find(([pattern]) => pattern.test(error))?.[1] ?? (lookedUpInVain(error) ? "lookups" : null);
}
function lookedUpInVain(error) {
	const at = error.indexOf("lookup ");
	return at >= 0 && /i\/o timeout|connection refused/.test(error.slice(at));
}

// src/vu/socket/ledger.ts
var Ledger = class {
	meters;
	constructor(meters) {
		this.meters = meters;
	}
	write(user, turn, tags) {
		const value = lifeValue(user, turn);
		if (tags === void 0) this.meters.life_event.add(value);
		else this.meters.life_event.add(value, tags);
	}
	opened(user) {
		this.meters.ws_connect_failed.add(false);
		this.write(user, "open");
	}
	failed(user, reason) {
		this.meters.ws_connect_failed.add(true, { reason });
		this.write(user, "failed", { reason });
	}
	limited(user, limit) {
		this.meters.ws_connect_failed.add(true, {
			reason: OURS,
			limit
		});
		this.write(user, "failed", { reason: OURS });
	}
	spoilt(user) {
		this.meters.ws_connect_failed.add(true, STOOD_STILL);
		this.write(user, "failed", STOOD_STILL);
	}
	cut(user) {
		this.meters.ws_connect_failed.add(true, { reason: "timeout" });
		this.write(user, "ended", { by: "dial" });
	}
	subscribed(user) {
		this.meters.ws_subscribed.add(true);
		this.write(user, "subscribed");
	}
	unsubscribed(user) {
		this.meters.ws_subscribed.add(false);
		this.write(user, "unsubscribed");
	}
};

// src/vu/frames/codec.ts
const PLAIN = {
	encode: (data) => data,
	decode: null
};
function emptyFrame() {
	return {
		data: "",
		decoded: null,
		value: void 0,
		broken: false,
		quick: null
	};
}
const WHOLE = "";
function jsonView(matcher) {
	const after = matcher.kind === "json" ? matcher.after ?? "" : "";
	return {
		after,
		read: jsonBehind(after)
	};
}
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
const readWhole = jsonBehind("");
const SPACES = [
	32,
	9,
	10,
	13
];
const OBJECT$1 = 123;
const ARRAY = 91;
function beginsAsJson(data, after) {
	const bytes = typeof data === "string" ? null : new Uint8Array(data);
	const at = (i) => bytes === null ? data.charCodeAt(i) : bytes[i];
	for (let i = 0; i < after.length; i++) if (at(i) !== after.charCodeAt(i)) return false;
	let i = after.length;
	while (SPACES.includes(at(i) ?? 0)) i++;
	return at(i) === OBJECT$1 || at(i) === ARRAY;
}
function textOf(bytes) {
	return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

// src/vu/frames/quick.ts
const OBJECT = 123;
const END = 125;
const COLON = 58;
const SPACE = 32;
const ZERO = 48;
const NINE = 57;
const UNSURE = -1;
const ABSENT = -2;
function isQuick(text) {
	return text.charCodeAt(0) === OBJECT && text.charCodeAt(text.length - 1) === END && text.indexOf("\\") < 0;
}
function ownUntil(text) {
	const inner = text.indexOf("{", 1);
	return inner < 0 ? text.length : inner;
}
function valueAt(text, quoted, until) {
	const at = text.lastIndexOf(quoted);
	if (at < 0) return -2;
	const value = at + quoted.length + 1;
	if (at > until || text.charCodeAt(value - 1) !== 58 || text.charCodeAt(value) <= SPACE) return -1;
	return value;
}
function isString(text, at, quoted) {
	return text.startsWith(quoted, at);
}
function numberAt(text, at) {
	const first = text.charCodeAt(at);
	if (first <= ZERO || first > NINE) return NaN;
	const comma = text.indexOf(",", at);
	const digits = text.slice(at, comma < 0 ? text.length - 1 : comma);
	const value = +digits;
	return `${value}` === digits || areDigits(digits) ? value : NaN;
}
function areDigits(text) {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < ZERO || code > NINE) return false;
	}
	return true;
}
function quotedOrNull(text) {
	const quoted = JSON.stringify(text);
	return quoted === `"${text}"` && isWord(text.charCodeAt(0)) ? quoted : null;
}
function isWord(code) {
	return code === 95 || code >= ZERO && code <= NINE || (code | 32) >= 97 && (code | 32) <= 122;
}

// src/vu/socket/census.ts
const ABNORMAL = 1006;
const ANSWERS = [
	1e3,
	1001,
	1005
];
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
	const answered = ours && ANSWERS.includes(code);
	return {
		code: String(code),
		side: answered ? "plan" : "service",
		how: "frame"
	};
}
const REASON_LENGTH = 60;
const REASONS = 5;
function reasonTag(reason, quoting) {
	if (reason === "" || !/^[\x20-\x7e]*$/.test(reason)) return {};
	return { reason: boundedText(reason, quoting, REASON_LENGTH, REASONS) };
}
const connectErrors = () => [
	[/bad handshake|unexpected server response/i, "handshake"],
	[/refused/i, "refused"],
	[/no such host|lookup |ENOTFOUND|EAI_AGAIN|server misbehaving/i, "dns"],
	[/tls|x509|certificate|ssl|EPROTO/i, "tls"],
	[/timeout|timed out|deadline exceeded|ETIMEDOUT/i, "timeout"],
	[/reset|EOF|broken pipe|hang up|ECONNRESET|EPIPE/i, "reset"]
];
function connectFailure(error) {
	return connectErrors().find(([pattern]) => pattern.test(error))?.[1] ?? "other";
}
const TEXT_LENGTH = 40;
const TEXTS = 8;
function textTag(data, quoting) {
	return { text: typeof data === "string" ? boundedText(data, quoting, TEXT_LENGTH, TEXTS) : "(binary)" };
}

// src/vu/socket/look.ts
const LOOKED_AT = 64;
const ENOUGH = 8;
const MOST_ALWAYS = 1024;
const MOST_PLACES = 256;
const NEWEST = 16;
function newLook(always) {
	return {
		comparing: true,
		compared: 0,
		first: void 0,
		always,
		moments: null,
		contents: null,
		different: 0
	};
}
function compare(look, kind, frame) {
	const content = kind.content(frame);
	if (content === void 0) return null;
	if (look.compared++ === 0) look.first = content;
	else if (!kind.alike(look.first, content)) return concluded(look, true);
	else if (look.compared === LOOKED_AT) return concluded(look, false);
	return null;
}
function compared(look) {
	return look.comparing && look.compared >= ENOUGH ? concluded(look, false) : null;
}
function concluded(look, changed) {
	look.comparing = false;
	look.first = void 0;
	return changed;
}
function placeIn(look, sent, content) {
	look.moments ??= [];
	look.contents ??= [];
	const { moments, contents } = look;
	let place = 0;
	const first = moments.indexOf(sent);
	for (let at = first; at >= 0 && at < moments.length; at++) {
		if (moments[at] !== sent) continue;
		if (contents[at] === content) return place;
		place++;
	}
	if (place === 0) makeRoom(look, look.always ? 64 : NEWEST);
	if (place >= MOST_PLACES) return place;
	if (place === 0) look.different++;
	moments.push(sent);
	contents.push(content);
	return place;
}
function makeRoom(look, most) {
	const { moments, contents } = look;
	if (moments === null || contents === null) return;
	while (look.different >= most) {
		const oldest = moments[0];
		for (let at = 0; at >= 0; at = moments.indexOf(oldest, at)) {
			moments.splice(at, 1);
			contents.splice(at, 1);
		}
		look.different--;
	}
}
function goesOn(look, sent, count) {
	const { moments, different } = look;
	if (count < MOST_ALWAYS && (different < 64 || moments?.includes(sent) === true)) return true;
	look.moments = null;
	look.contents = null;
	look.different = 0;
	return false;
}

// src/vu/socket/sequences.ts
let made$17;
const part$17 = () => {
	const LATE = 5e3;
	const ON_ITS_WAY = 1e3;
	const MANY = 32;
	const MOST_GAPS = 256;
	const MOST_KEYS = 4096;
	class Sequences {
		streams = [];
		meters;
		life = 0;
		constructor(kinds, meters) {
			this.meters = meters;
			for (const { sequence } of kinds) {
				if (sequence === null || this.streams[sequence.stream] !== void 0) continue;
				this.streams[sequence.stream] = {
					tags: sequence.tags,
					line: newLine(),
					lines: sequence.key === null ? null : /* @__PURE__ */ new Map(),
					newest: NaN,
					pause: -1,
					open: 0,
					told: {
						compared: 0,
						unread: 0,
						missed: 0,
						restarted: 0
					}
				};
			}
		}
		hear(plan, frame, at) {
			const stream = this.streams[plan.stream];
			const pause = at - stream.newest;
			if (pause > stream.pause) stream.pause = pause;
			stream.newest = at;
			const n = plan.number(frame);
			const line = plan.key === null ? stream.line : this.lineOf(stream, plan.key(frame));
			if (line !== null && n === line.last + 1) {
				line.last = n;
				line.life = this.life;
				stream.told.compared++;
			} else this.hearOther(stream, line, n, at);
		}
		hearOther(stream, line, n, at) {
			const { told } = stream;
			if (line === null || Number.isNaN(n)) told.unread++;
			else if (line.life !== this.life) this.goOn(stream, line, n);
			else {
				told.compared++;
				if (n > line.last) this.miss(stream, line, n, at);
				else if (n < line.floor || fill(stream, line, n)) add(this.meters.ws_reordered, 1, stream.tags);
				else add(this.meters.ws_duplicates, 1, stream.tags);
			}
		}
		goOn(stream, line, n) {
			const { told } = stream;
			if (n > line.last) {
				told.compared++;
				told.missed += n - line.last - 1;
			} else if (n <= line.last) told.restarted++;
			line.last = n;
			line.floor = n;
			line.life = this.life;
			line.gaps = null;
		}
		miss(stream, line, n, at) {
			line.gaps ??= [];
			line.gaps.push({
				from: line.last + 1,
				to: n - 1,
				at,
				told: false
			});
			stream.open++;
			line.last = n;
			if (line.gaps.length <= MOST_GAPS) return;
			const oldest = line.gaps.shift();
			line.floor = oldest.to + 1;
			this.tellLost(stream, oldest);
		}
		lineOf({ lines }, key) {
			if (key === void 0 || lines === null) return null;
			let line = lines.get(key);
			if (line === void 0) {
				line = newLine();
				if (lines.size >= MOST_KEYS) lines.delete(lines.keys().next().value);
				lines.set(key, line);
			}
			return line;
		}
		report(at) {
			for (const stream of this.streams) {
				if (stream.open > 0) this.close(stream, at - LATE, Number.POSITIVE_INFINITY);
				this.tell(stream);
			}
		}
		settle(at) {
			for (const stream of this.streams) {
				if (stream.open > 0) this.close(stream, at - ON_ITS_WAY, MANY);
				if (at - stream.newest > Math.max(stream.pause, 0)) stream.pause = at - stream.newest;
				stream.newest = NaN;
				stream.open = 0;
				this.tell(stream);
			}
			this.life++;
		}
		close(stream, before, many) {
			for (const line of stream.lines?.values() ?? [stream.line]) for (const gap of line.gaps ?? []) if (gap.at <= before || line.last - gap.to >= many) this.tellLost(stream, gap);
		}
		tellLost(stream, gap) {
			if (gap.told) return;
			gap.told = true;
			stream.open--;
			add(this.meters.ws_gaps, gap.to - gap.from + 1, stream.tags);
		}
		tell(stream) {
			const { told, tags } = stream;
			if (stream.pause >= 0) add(this.meters.ws_message_gap, stream.pause, tags);
			stream.pause = -1;
			for (const what in told) {
				const count = told[what];
				if (count > 0) this.meters[SEQUENCE_TOLD].add(count, {
					...tags,
					what
				});
				told[what] = 0;
			}
		}
	}
	function add(metric, value, tags) {
		if (tags === void 0) metric.add(value);
		else metric.add(value, tags);
	}
	function newLine() {
		return {
			last: NaN,
			floor: NaN,
			life: -1,
			gaps: null
		};
	}
	function fill(stream, line, n) {
		const { gaps } = line;
		const index = gaps === null ? -1 : gaps.findIndex(({ from, to }) => n >= from && n <= to);
		const gap = gaps?.[index];
		if (gaps === null || gap === void 0) return false;
		const { from, to, at, told } = gap;
		const rest = [{
			from,
			to: n - 1,
			at,
			told
		}, {
			from: n + 1,
			to,
			at,
			told
		}].filter((part) => part.from <= part.to);
		gaps.splice(index, 1, ...rest);
		if (!told) stream.open += rest.length - 1;
		return true;
	}
	return { Sequences };
};
function Sequences(...given) {
	made$17 ??= part$17();
	return new made$17.Sequences(...given);
}

// src/vu/socket/receipts.ts
const UNREAD_MANY = 64;
const NONE = [];
var Receipts = class {
	user;
	tallies;
	shown = NONE;
	sequences;
	kinds;
	meters;
	constructor(kinds, meters, user) {
		this.user = user;
		this.kinds = kinds;
		this.meters = meters;
		this.sequences = kinds.some(({ sequence }) => sequence !== null) ? new Sequences(kinds, meters) : null;
		const tallies = [];
		for (const { tags } of kinds) tallies.push(tallies.find((one) => one.tags?.feed === tags?.feed) ?? emptyTally(tags));
		kinds.forEach(({ rated, tags }, index) => {
			const near = kinds.filter((kind) => kind.rated && (kind.tags?.feed ?? tags?.feed) === (tags?.feed ?? kind.tags?.feed));
			if (!rated || near.length < 2) return;
			const tally = tallies[index];
			tally.ofKinds ??= [];
			tally.ofKinds[index] = {
				tags: {
					...tags,
					kind: String(index)
				},
				count: 0
			};
		});
		this.tallies = tallies;
	}
	look(tally, kind, frame, sent) {
		const look = this.lookAt(tally);
		if (look.comparing) this.tellChanged(tally, compare(look, kind, frame));
		if (sent !== null && frame.broken) return false;
		if (look.always && sent !== null) look.always = goesOn(look, sent, tally.count);
		tally.fresh = look.comparing || look.always;
		if (sent !== null && (look.always || isWitness(sent))) this.witness(tally, frame, sent);
		return true;
	}
	witness(tally, { data }, sent) {
		const place = placeIn(this.lookAt(tally), sent, typeof data === "string" ? data : data.byteLength);
		add(this.meters.message_sent, markOf(sent, place), tally.tags);
	}
	lookAt(tally) {
		tally.look ??= newLook(this.kinds.some(({ untimed }, i) => untimed !== null && this.tallies[i] === tally));
		return tally.look;
	}
	untimed(kind, frame, known) {
		const { tags, shown } = kind.untimed;
		if (this.shown.includes(kind)) return tags;
		this.shown = [...this.shown, kind];
		const { holds = "", ...more } = shown(frame);
		return {
			...more,
			holds: known.conceal(String(holds))
		};
	}
	report(tally, at, latency) {
		tally.due = at + REPORT_EVERY;
		tally.reported = tally.count;
		add(this.meters.user_received, receivedValue(this.user, tally.count), tally.tags);
		for (const kind of tally.ofKinds ?? []) if (kind !== void 0) this.meters.user_kind.add(receivedValue(this.user, kind.count), kind.tags);
		if (tally.unread >= UNREAD_MANY) this.tellUnread(tally);
		if (at > 0) this.sequences?.report(at);
		if (latency !== null) add(this.meters.user_latency, latencyValue(this.user, latency), tally.tags);
	}
	settle() {
		for (const tally of this.tallies) {
			if (tally.count > tally.reported) this.report(tally, 0, null);
			if (tally.unread > 0) this.tellUnread(tally);
		}
		this.sequences?.settle(Date.now());
	}
	tellUnread(tally) {
		add(this.meters.messages_unread, tally.unread, tally.tags);
		tally.unread = 0;
	}
	end() {
		for (const tally of this.tallies) if (tally.look !== null) this.tellChanged(tally, compared(tally.look));
	}
	tellChanged(tally, changed) {
		if (changed !== null) add(this.meters.content_changed, Number(changed), tally.tags);
	}
};
function emptyTally(tags) {
	return {
		tags,
		count: 0,
		reported: 0,
		ofKinds: null,
		unread: 0,
		due: 0,
		fresh: true,
		look: null
	};
}
function add(metric, value, tags) {
	if (tags === void 0) metric.add(value);
	else metric.add(value, tags);
}

// src/vu/socket/reader.ts
const LAG_EVERY = 10;
const LARGE = 2 ** 20;
const PARSED_FIRST = 100;
const PARSED_AFTER = 1e3;
const LAST_DATE = 864e13;
const FIRST_DATE = -864e13;
function createReader(plan, meters, onError, slow) {
	const byMessage = plan.heartbeat?.await !== void 0;
	const { errors, answers, kinds, never } = plan;
	const { decode } = plan.codec;
	const { gen_lag: genLag, ws_message_latency: messageLatency, ws_messages_malformed: messagesMalformed } = meters;
	const { json } = plan;
	const replies = errors.length + answers.length > 0 || never !== void 0;
	const frame = emptyFrame();
	let messages = 0;
	let parsedUntil = PARSED_FIRST;
	let byTurn = -1;
	let large = LARGE;
	let moment = NaN;
	let picked = false;
	if (decode === null) return read;
	return (inbox, { data, timestamp }) => guard("message", onError, () => {
		for (const message of decode(data)) read(inbox, {
			data: message,
			timestamp
		});
	});
	function read(inbox, event) {
		const timestamp = event.timestamp;
		let parsing = false;
		try {
			const data = event.data;
			if (inbox.heard++ % LAG_EVERY === 0) {
				genLag.add(Math.max(0, Date.now() + HALF_TICK - timestamp));
				const size = typeof data === "string" ? data.length : data.byteLength;
				if (size > large) large = tellLarge(meters, size);
			}
			if (!json || typeof data !== "string") {
				frame.data = data;
				frame.decoded = null;
				frame.broken = false;
				frame.quick = null;
			} else if (data !== frame.data) {
				frame.data = data;
				frame.broken = false;
				messages++;
				if (messages > parsedUntil && messages % 61 !== 0 && isQuick(data)) {
					frame.quick = data;
					frame.decoded = null;
				} else {
					frame.quick = null;
					parsing = true;
					frame.value = JSON.parse(data);
					parsing = false;
					frame.decoded = "";
				}
			}
			route(inbox, timestamp);
		} catch (error) {
			if (parsing) broken(inbox, timestamp);
			else onError("message", error);
		}
	}
	function route(inbox, timestamp) {
		const { awaits, receipts } = inbox;
		const { scope } = inbox.user;
		let matched = replies && reply(inbox, timestamp);
		if (awaits !== null && awaits.pending.length > 0 && awaits.settle(frame, timestamp)) matched = true;
		else if (byMessage && inbox.heartbeats?.settle(frame, timestamp)) matched = true;
		for (let i = 0; i < kinds.length; i++) {
			const kind = kinds[i];
			const sent = kind.take(frame, scope);
			if (sent === void 0) continue;
			const tally = receipts.tallies[i];
			if (inbox.waiting) arrived(inbox, timestamp, matched, tally);
			if (sent === null || !(sent <= LAST_DATE && sent >= FIRST_DATE)) {
				timeless(inbox, timestamp, sent, kind, tally);
				return;
			}
			const { tags } = tally;
			const { fresh } = tally;
			if (kind.skips && !(sent >= inbox.firstSince)) {
				add(meters.ws_messages_history, 1, tags);
				if (kind.sequence !== null) receipts.sequences?.hear(kind.sequence, frame, timestamp);
				return;
			}
			if (fresh && !receipts.look(tally, kind, frame, sent)) {
				malformed(inbox, tags);
				return;
			}
			if (frame.quick !== null && frame.decoded === null) tally.unread++;
			if (kind.sequence !== null) receipts.sequences?.hear(kind.sequence, frame, timestamp);
			const latency = timestamp - sent;
			if (tags === void 0) messageLatency.add(latency);
			else messageLatency.add(latency, tags);
			if (slow !== void 0 && latency > slow.floor) slow.tell(latency, scope.trace, tags);
			if (sent !== moment) {
				moment = sent;
				picked = isWitness(sent);
			}
			if (!fresh && picked) receipts.witness(tally, frame, sent);
			tally.count++;
			if (tally.ofKinds !== null) countKind(tally.ofKinds[i]);
			if (timestamp >= tally.due) receipts.report(tally, timestamp, latency);
			return;
		}
		if (matched) return;
		if (frame.quick !== null) readWhole(frame);
		if (frame.broken) malformed(inbox, plan.strays);
		else meters.ws_messages_unmatched.add(1, textTag(frame.data, quoting(inbox.user.known, "unmatched")));
	}
	function broken(inbox, timestamp) {
		frame.decoded = "";
		frame.value = void 0;
		frame.broken = beginsAsJson(frame.data, "");
		if (messages > parsedUntil && isQuick(frame.data)) byTurn = messages;
		guard("message", onError, () => route(inbox, timestamp));
	}
	function malformed(inbox, tags) {
		const text = textTag(frame.data, quoting(inbox.user.known, "malformed"));
		messagesMalformed.add(1, {
			...tags,
			...text
		});
		if (byTurn === messages && kinds.length > 0) add(meters.messages_unread, 0, tags);
		parsedUntil = messages + PARSED_AFTER;
	}
	function reply(inbox, timestamp) {
		const { user } = inbox;
		const { scope } = user;
		const isError = errors.some((match) => match(frame, scope));
		if (isError) {
			meters.ws_error_frames.add(1, textTag(frame.data, quoting(user.known, "errors")));
			inbox.awaits?.refuse();
		}
		const unwanted = never?.some((match) => match(frame, scope)) === true;
		if (unwanted) meters.ws_unexpected.add(1, textTag(frame.data, quoting(user.known, "never")));
		let answered = false;
		for (let i = 0; i < answers.length; i++) {
			if (!answers[i].match(frame, scope)) continue;
			answered = true;
			guard("answer", onError, () => inbox.channel?.answer(i, frame, timestamp));
		}
		return isError || unwanted || answered;
	}
	function arrived(inbox, timestamp, taken, { tags }) {
		if (inbox.firstSince !== void 0) {
			meters.ws_time_to_first_message.add(Math.max(0, timestamp - inbox.firstSince));
			inbox.waiting = false;
		} else if (!inbox.acknowledged && !taken) add(meters.ws_messages_early, 1, tags);
	}
	function timeless(inbox, timestamp, sent, kind, tally) {
		const { receipts } = inbox;
		if (sent !== null && frame.broken) {
			malformed(inbox, tally.tags);
			return;
		}
		if (sent !== null) meters.ws_messages_untimed.add(1, receipts.untimed(kind, frame, inbox.user.known));
		else {
			add(meters.ws_messages_matched, 1, tally.tags);
			if (tally.fresh) receipts.look(tally, kind, frame, null);
		}
		if (kind.sequence !== null) receipts.sequences?.hear(kind.sequence, frame, timestamp);
		tally.count++;
		if (tally.ofKinds !== null) countKind(tally.ofKinds[kinds.indexOf(kind)]);
		if (timestamp >= tally.due) receipts.report(tally, timestamp, null);
	}
}
function countKind(kind) {
	if (kind !== void 0) kind.count++;
}
function tellLarge(meters, size) {
	meters.large_frame.add(size);
	flush(meters);
	return 2 * size;
}

// src/vu/socket/host.ts
var Host = class {
	iteration;
	plan;
	load;
	meters;
	onError;
	watch;
	ledger;
	read;
	peak;
	hangs = false;
	guests = [];
	timer = 0;
	due = Number.POSITIVE_INFINITY;
	constructor(iteration, plan) {
		const { meters, onError, scenario, slowest } = iteration.common;
		this.iteration = iteration;
		this.plan = plan;
		this.load = scenario.load;
		this.meters = meters;
		this.onError = onError;
		this.watch = iteration.watch;
		this.ledger = new Ledger(meters);
		if (slowest !== void 0) this.slowest = slowest;
		this.read = createReader(plan, meters, onError, slowest?.messages);
		this.peak = peakVUs(scenario.load);
	}
	get counts() {
		return this.load.executor === "per-vu-iterations";
	}
	receive(guest) {
		this.guests.push(guest);
		if (guest.until < this.due) this.wake(guest.until);
	}
	release(guest) {
		this.guests = this.guests.filter((one) => one !== guest);
		if (this.guests.length === 0 && this.iteration.timers.cancel(this.timer)) this.due = Number.POSITIVE_INFINITY;
	}
	wake(due) {
		const { timers } = this.iteration;
		timers.cancel(this.timer);
		this.due = due;
		this.timer = timers.after(due - this.iteration.at(), "stop", () => this.dismiss());
	}
	dismiss() {
		const now = Math.max(this.iteration.at() + 1, this.due);
		const over = this.guests.filter(({ until }) => until <= now);
		this.guests = this.guests.filter(({ until }) => until > now);
		this.due = Number.POSITIVE_INFINITY;
		for (const guest of over) guard("stop", this.onError, () => guest.stop());
		const next = this.guests.reduce((first, { until }) => Math.min(first, until), this.due);
		if (next < this.due) this.wake(next);
	}
};

// src/vu/values/rank.ts
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
function plannedVUs(load, at) {
	let low = 0;
	const high = peakVUs(load);
	for (let rank = 0; rank < high; rank++) if (shiftsOf(load, rank).some((shift) => shift.from <= at && at < shift.to)) low = rank + 1;
	return low;
}
function shiftAt(shifts, at) {
	return shifts.find((shift) => at < shift.to);
}

// src/model/load/step.ts
const EXPIRES_IN = "expires_in";
const REFRESH = "refresh";

// src/vu/tokens/renewal.ts
let made$16;
const part$16 = () => {
	const BEFORE = 1e3;
	const AFTER = 3e3;
	const LEAST = 500;
	const AGAIN = .5;
	class Renewal {
		plan;
		session;
		passing = [];
		constructor(plan, session) {
			this.plan = plan;
			this.session = session;
		}
		begin() {
			const { state } = this.session.user;
			const lasts = this.lasts;
			if (lasts === null) {
				this.failed("expires_in");
				return;
			}
			const { at, jitter } = this.plan;
			const due = (state.tokenAt ?? Date.now()) + lasts * at * (1 - jitter * Math.random());
			this.after(due - Date.now());
		}
		closed(code, now = Date.now()) {
			const { ws_lost_at_expiry: lost } = this.session.meters;
			const [expiry] = this.passing.filter((one) => now >= one - BEFORE && now <= one + AFTER);
			if (expiry !== void 0) lost.add(true, { code });
		}
		after(delay) {
			this.session.timers.after(Math.max(0, delay), "refresh", () => {
				guardAsync("refresh", this.session.onError, void 0, () => this.renew());
			});
		}
		get lasts() {
			const seconds = Number(this.session.user.state.login?.[EXPIRES_IN]);
			return seconds > 0 && Number.isFinite(seconds) ? seconds * 1e3 : null;
		}
		get expiry() {
			return (this.session.user.state.tokenAt ?? Date.now()) + (this.lasts ?? 0);
		}
		async renew() {
			const { session, plan } = this;
			const began = Date.now() + HALF_TICK;
			const before = this.expiry;
			const failure = await session.user.renew();
			if (session.isOver) return;
			if (failure !== null) {
				if (failure.reason !== "generator" && failure.reason !== "stalled") this.failed(failure.reason);
				this.after(Math.max(LEAST, (before - Date.now()) * AGAIN));
				return;
			}
			const answered = plan.tell && session.channel ? await session.channel.run(plan.tell) : Date.now() + HALF_TICK;
			if (session.isOver) return;
			if (answered !== null) this.renewed(answered - began, before);
			else if (session.channel?.own === null) this.failed("unanswered");
			this.begin();
		}
		renewed(took, before) {
			const { meters, timers } = this.session;
			meters.token_refresh_duration.add(Math.max(0, took));
			meters.token_refresh_failed.add(false);
			this.passing.push(before);
			timers.after(Math.max(0, before + AFTER - Date.now()), "expiry", () => {
				this.passing = this.passing.filter((one) => one !== before);
				meters.ws_lost_at_expiry.add(false);
			});
		}
		failed(reason) {
			this.session.meters.token_refresh_failed.add(true, { reason });
		}
	}
	return { Renewal };
};
function Renewal(...given) {
	made$16 ??= part$16();
	return new made$16.Renewal(...given);
}

// src/model/close-codes.ts
const CLOSE_DEADLINE = 2e3;

// src/vu/socket/awaits.ts
let made$15;
const part$15 = () => {
	const NOTHING = [];
	class Awaits {
		pending = NOTHING;
		timers;
		onError;
		constructor(timers, onError) {
			this.timers = timers;
			this.onError = onError;
		}
		add(plan, scope, done) {
			const entry = {
				plan,
				scope,
				since: Date.now(),
				done: (awaited) => {
					timer.cancel();
					this.pending = this.pending.length === 1 ? NOTHING : this.pending.filter((one) => one !== entry);
					done(awaited);
				},
				over: (spoilt) => entry.done({ how: spoilt ? "spoilt" : "timeout" }),
				spoilt: () => timer.spoilt()
			};
			const timer = this.timers.wait(plan.within, "await", entry.over);
			this.pending = [...this.pending, entry];
		}
		settle(frame, timestamp) {
			const entry = this.pending.find((pending) => this.matches(pending, frame));
			entry?.done({
				how: "frame",
				frame,
				timestamp
			});
			return entry !== void 0;
		}
		matches({ plan, scope }, frame) {
			try {
				return plan.match(frame, scope);
			} catch (error) {
				this.onError("await", error);
				return false;
			}
		}
		get longest() {
			const oldest = this.pending[0];
			return oldest === void 0 || oldest.spoilt() ? 0 : Date.now() - oldest.since;
		}
		cut() {
			const now = Date.now();
			for (const entry of this.pending.filter(({ since }) => now - since >= UNANSWERED)) entry.over(entry.spoilt());
		}
		ended() {
			const now = Date.now();
			for (const entry of this.pending) {
				const age = now - entry.since;
				if (age < 1e3) continue;
				if (entry.spoilt()) entry.over(true);
				else entry.done({
					how: "ended",
					age
				});
			}
		}
		closed(expected) {
			const now = Date.now();
			for (const entry of this.pending) {
				const age = now - entry.since;
				if (entry.spoilt()) entry.over(true);
				else entry.done({
					how: expected && age < 1e3 ? "cut" : "closed",
					age
				});
			}
		}
		refuse() {
			this.pending[0]?.done({ how: "error" });
		}
	}
	return { Awaits };
};
function Awaits(...given) {
	made$15 ??= part$15();
	return new made$15.Awaits(...given);
}

// src/vu/rest/save-sources.ts
let made$14;
const part$14 = () => {
	const TOLD = 40;
	function compileSource(from) {
		const { written, read } = sourceOf(from);
		return {
			written,
			read: from.optional === true ? (source) => read(source) ?? "" : read
		};
	}
	function sourceOf(from) {
		if ("header" in from) return {
			written: `header ${from.header}`,
			read: (source) => headerOf(source, from.header)
		};
		if ("cookie" in from) return {
			written: `cookie ${from.cookie}`,
			read: ({ answer }) => answer?.cookies[from.cookie]?.[0]?.value
		};
		if ("after" in from) {
			const { after, before } = from;
			return {
				written: `text after ${after.trim().slice(0, TOLD)}`,
				read: (source) => between(source, after, before)
			};
		}
		const path = parsePath(from.path);
		if (from.inner === void 0) return {
			written: from.path,
			read: ({ json }) => walk(json, path)
		};
		const inner = parsePath(from.inner);
		return {
			written: `${from.path}, inner ${from.inner}`,
			read: ({ json }) => walk(parsed(walk(json, path)), inner)
		};
	}
	function headerOf({ answer }, wanted) {
		const lower = wanted.toLowerCase();
		return Object.entries(answer?.headers ?? {}).find(([name]) => name.toLowerCase() === lower)?.[1];
	}
	function between({ answer }, after, before) {
		const body = answer?.body;
		if (typeof body !== "string") return void 0;
		const at = body.indexOf(after);
		if (at < 0) return void 0;
		const from = at + after.length;
		const to = body.indexOf(before, from);
		return to < 0 ? void 0 : body.slice(from, to);
	}
	function parsed(text) {
		if (typeof text !== "string") return void 0;
		try {
			return JSON.parse(text);
		} catch {
			return;
		}
	}
	return { compileSource };
};
function compileSource(...given) {
	made$14 ??= part$14();
	return made$14.compileSource(...given);
}

// src/vu/rest/saves.ts
let made$13;
const part$13 = () => {
	function compileSaves(save) {
		return Object.entries(save).map(([name, from]) => {
			if (typeof from !== "string") return {
				name,
				isPath: false,
				...compileSource(from)
			};
			const path = parsePath(from);
			return {
				name,
				written: from,
				isPath: true,
				read: ({ json }) => walk(json, path)
			};
		});
	}
	function readSaves(saves, from) {
		if (saves.length === 0) return NO_VALUES;
		const values = {};
		for (const { name, read } of saves) {
			const value = read(from);
			if (value === void 0) return null;
			values[name] = value;
		}
		return values;
	}
	function unsaved(saves, from, text) {
		return {
			reason: "save",
			path: saves.find(({ read }) => read(from) === void 0)?.written ?? "",
			answer: typeof text === "string" ? text : ""
		};
	}
	return {
		compileSaves,
		readSaves,
		unsaved
	};
};
function compileSaves(...given) {
	made$13 ??= part$13();
	return made$13.compileSaves(...given);
}
function readSaves(...given) {
	made$13 ??= part$13();
	return made$13.readSaves(...given);
}
function unsaved(...given) {
	made$13 ??= part$13();
	return made$13.unsaved(...given);
}

// src/vu/socket/k6-socket.ts
function dial(url, protocols, params) {
	const socket = new WebSocket(url, protocols.length > 0 ? protocols : null, params);
	socket.binaryType = "arraybuffer";
	return socket;
}
function listen(socket, listener, beats) {
	socket.listener = listener;
	socket.onopen = opened;
	socket.onerror = failed;
	socket.onclose = closed;
	if (!beats) return;
	socket.onpong = ponged;
	socket.onping = pinged;
}
const opened = ({ target, timestamp }) => target.listener.hearOpen(timestamp);
const ponged = ({ target, timestamp }) => target.listener.hearPong(timestamp);
const pinged = ({ target }) => target.listener.hearPing();
const failed = ({ target, error }) => target.listener.hearError(error);
const closed = ({ target, code, reason = "", error = "" }) => target.listener.hearClose(code, reason, error);

// src/vu/socket/channel.ts
let made$12;
const part$12 = () => {
	class Channel {
		host;
		user;
		timers;
		awaits;
		scope;
		socket = null;
		lacks = false;
		own = null;
		constructor(host, user, timers, awaits) {
			this.host = host;
			this.user = user;
			this.timers = timers;
			this.awaits = awaits;
			this.scope = user.scope;
		}
		attach(socket) {
			this.socket = socket;
		}
		get open() {
			return this.socket?.readyState === 1;
		}
		send(fill, received) {
			const { scope } = this;
			if (this.socket === null || !this.open) return null;
			scope.n++;
			const now = {
				...scope,
				...received !== void 0 && { received }
			};
			const filled = this.filled(fill, now);
			if (filled === null) return null;
			const { data, json } = filled;
			this.socket.send(this.host.plan.codec.encode(data));
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
		ping() {
			if (this.socket === null || !this.open) return false;
			this.socket.ping();
			return true;
		}
		answer(index, frame, timestamp) {
			const { plan, meters } = this.host;
			const answer = plan.answers[index];
			if (answer === void 0) return;
			if (this.send(answer.send, answer.read(frame) ?? null) !== null) meters.ws_answer_delay.add(Math.max(0, Date.now() + HALF_TICK - timestamp));
		}
		async run(step) {
			const { user, scope } = this;
			if (step.wait) await this.timers.pause(between(step.wait, Math.random()), "wait");
			if (step.let && !this.keep(this.filled(step.let, scope))) return null;
			if (step.request) {
				const answer = await step.request(scope, user.jar());
				user.count(answer);
				const reason = answer.failure?.reason;
				if (reason === "generator" || reason === "stalled") this.own = reason;
				if (!this.keep(answer.saved)) return null;
			}
			const sent = step.send ? this.send(step.send) : scope;
			if (sent === null) return null;
			return step.await ? this.exchange(step.await, sent) : Date.now() + HALF_TICK;
		}
		exchange(plan, scope) {
			const sentAt = Date.now() + HALF_TICK;
			return new Promise((resolve) => {
				this.awaits.add(plan, scope, (awaited) => {
					if (awaited.how === "spoilt") this.own = STALLED;
					if (plan.exchange) this.countUnanswered(plan.exchange, awaited);
					if (awaited.how !== "frame") return resolve(null);
					const { frame, timestamp } = awaited;
					if (plan.exchange) this.answered(Math.max(0, timestamp - sentAt), plan.exchange);
					resolve(this.keep(this.savedOf(plan, frame)) ? timestamp : null);
				});
			});
		}
		answered(took, exchange) {
			const { host } = this;
			host.meters.ws_roundtrip.add(took, exchange);
			const slow = host.slowest?.roundtrips;
			if (slow !== void 0 && took > slow.floor) slow.tell(took, this.scope.trace, exchange);
		}
		countUnanswered(exchange, awaited) {
			const { meters } = this.host;
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
			if (awaited.how === "ended") meters[ENDED_WAIT].add(awaited.age, exchange);
		}
		savedOf({ saves, read, name }, frame) {
			if (saves.length === 0) return NO_VALUES;
			const from = { json: read(frame) };
			const saved = readSaves(saves, from);
			const failure = saved === null ? unsaved(saves, from, frame.data) : null;
			this.user.count({
				name,
				failure
			});
			return saved;
		}
		keep(saved) {
			if (saved === null) this.lacks = true;
			else {
				const { scope, user } = this;
				if (saved !== NO_VALUES) {
					user.known.remember(saved);
					scope.saved = {
						...scope.saved,
						...saved
					};
				}
			}
			return saved !== null;
		}
	}
	return { Channel };
};
function Channel(...given) {
	made$12 ??= part$12();
	return new made$12.Channel(...given);
}

// src/model/budget.ts
const GENERATOR_BUDGET = {
	lagP99: 10,
	cpuP95: .8,
	stealP95: .05,
	relayP99: 5
};

// src/vu/socket/pulses.ts
let made$11;
const part$11 = () => {
	const MOST_OPEN = 2;
	const A_HABIT = 2;
	const TIMES_SHORTEST = 2;
	const TOLERANCE = GENERATOR_BUDGET.lagP99;
	const MOST_KEPT = 64;
	class Pulses {
		open = [];
		onError;
		emptied = 0;
		doubtful = 0;
		owed = 0;
		shortest = Number.NEGATIVE_INFINITY;
		constructor(onError) {
			this.onError = onError;
		}
		add(pulse) {
			this.open.push(pulse);
			if (this.open.length > MOST_KEPT) this.open.shift();
		}
		pong(at) {
			if (this.open.length === 0) this.oneForEach();
			else if (this.isOwed(at)) return void 0;
			return this.answer(this.open, at);
		}
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
				this.doubtful = open.length - 1;
				return true;
			}
			return this.emptied >= A_HABIT || this.isPrompt(open, at);
		}
		isPrompt(open, at) {
			const took = at - open.at(-1).sentAt;
			return took >= -1 && took <= TIMES_SHORTEST * this.shortest + TOLERANCE;
		}
		oneForEach() {
			this.emptied = 0;
			this.owed = Math.max(0, (this.doubtful || this.owed) - 1);
			this.doubtful = 0;
		}
		isOwed(at) {
			if (this.owed === 0) return false;
			const prompt = this.isPrompt(this.open, at);
			this.owed = prompt ? 0 : this.owed - 1;
			return !prompt;
		}
		learn(ms) {
			const took = Math.max(0, ms);
			if (this.shortest < 0 || took < this.shortest) this.shortest = took;
		}
		matches({ by }, frame) {
			try {
				return by?.match(frame, by.scope) ?? false;
			} catch (error) {
				this.onError("heartbeat", error);
				return false;
			}
		}
	}
	return { Pulses };
};
function Pulses(...given) {
	made$11 ??= part$11();
	return new made$11.Pulses(...given);
}

// src/vu/socket/heartbeats.ts
let made$10;
const part$10 = () => {
	class Heartbeats {
		plan;
		context;
		pulses;
		controls = 0;
		constructor(plan, context) {
			this.plan = plan;
			this.context = context;
			this.pulses = new Pulses(context.onError);
		}
		onOpen() {
			const { plan } = this;
			if (plan.send === void 0) this.beatOn();
		}
		onSubscribed() {
			if (this.plan.send !== void 0) this.beatOn();
		}
		pong(timestamp) {
			this.hear();
			this.answered(this.pulses.pong(timestamp), timestamp);
		}
		hear() {
			this.controls++;
			this.revive?.();
		}
		get heard() {
			return this.context.line.heard + this.controls;
		}
		silent() {
			if (this.plan.reconnect) this.context.line.giveUp();
			else this.stall();
		}
		stall() {
			const { line } = this.context;
			this.revive = () => {
				delete this.revive;
				line.listen();
				line.turn("revived");
			};
			line.listenFirst(() => this.revive?.());
			line.turn("stalled");
		}
		settle(frame, timestamp) {
			if (this.pulses.open.length === 0) return false;
			return this.answered(this.pulses.frame(frame, timestamp), timestamp);
		}
		cut() {
			const now = Date.now() + HALF_TICK;
			for (const pulse of this.pulses.open) {
				if (pulse.missed !== "no" || now - pulse.sentAt < 1e3) continue;
				const spoilt = pulse.timer.spoilt();
				pulse.timer.cancel();
				this.missed(pulse, spoilt);
			}
		}
		ended() {
			const now = Date.now() + HALF_TICK;
			for (const pulse of this.pulses.open) {
				const age = now - pulse.sentAt;
				if (pulse.missed !== "no" || age < 1e3) continue;
				pulse.timer.cancel();
				if (pulse.timer.spoilt()) this.missed(pulse, true);
				else this.context.meters[ENDED_WAIT].add(age);
			}
		}
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
		beatOn() {
			this.context.timers.after(this.plan.every, "heartbeat", () => this.beat());
		}
		beat() {
			const { plan } = this;
			this.beatOn();
			if (plan.send === void 0) this.ping(plan.timeout);
			else this.message(plan, plan.send);
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
			const { heard } = this;
			const over = (spoilt) => {
				this.missed(pulse, spoilt);
				if (!spoilt && this.heard === heard && this.revive === void 0) this.silent();
			};
			const pulse = {
				sentAt: Date.now() + HALF_TICK,
				...by && { by },
				missed: "no",
				timer: this.context.timers.wait(timeout, "heartbeat", over)
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
		count(metric, spoilt) {
			if (spoilt) this.context.meters[metric].add(1, STOOD_STILL);
			else this.context.meters[metric].add(1);
		}
	}
	return { Heartbeats };
};
function Heartbeats(...given) {
	made$10 ??= part$10();
	return new made$10.Heartbeats(...given);
}

// src/model/load/idle.ts
let made$9;
const part$9 = () => {
	const SIGNS = [
		"sent",
		"answered",
		"heard",
		"pinged"
	];
	const CODES = 8;
	function signValue(user, sign) {
		return user * CODES + SIGNS.indexOf(sign);
	}
	function readSign(value) {
		const sign = SIGNS[value % CODES];
		return sign === void 0 || value < 0 ? null : {
			user: Math.floor(value / CODES),
			sign
		};
	}
	function idleCell({ hold, each, keepalive }, user) {
		const place = Math.floor(user / each);
		const kind = Math.floor(place / hold.length);
		return {
			hold: hold[place % hold.length],
			keepalive: keepalive[kind % keepalive.length]
		};
	}
	return {
		signValue,
		readSign,
		idleCell
	};
};
function signValue(...given) {
	made$9 ??= part$9();
	return made$9.signValue(...given);
}
function idleCell(...given) {
	made$9 ??= part$9();
	return made$9.idleCell(...given);
}

// src/vu/socket/silent.ts
let made$8;
const part$8 = () => {
	const TOLD_EVERY = 1e3;
	const NORMAL = 1e3;
	function keepIdle(socket) {
		const { host, user, timers, channel, socket: connection } = socket;
		const { idle } = host.plan;
		if (idle === null || connection === void 0) return;
		const { number } = user.state;
		const { hold, keepalive } = idleCell(idle, number);
		const silence = {
			pongs: false,
			alive: false
		};
		const tell = (sign) => {
			if (!socket.isOver) host.meters[SIGN_OF_LIFE].add(signValue(number, sign));
		};
		const beat = () => {
			timers.after(idle.heartbeat, "keepalive", beat);
			if (keepalive === "ping" ? channel?.ping() : idle.send && channel?.send(idle.send)) tell("sent");
		};
		timers.after(hold, "hold", () => socket.close("hold"));
		if (keepalive !== "none") timers.after(idle.heartbeat, "keepalive", beat);
		socket.silence = silence;
		listen(socket, connection, silence, tell);
		channel?.ping();
	}
	function listen(socket, connection, silence, tell) {
		const pinged = seldom(() => tell("pinged"));
		socket.listenFirst(seldom(() => tell("heard")));
		connection.onping = ({ timestamp }) => pinged(timestamp);
		connection.onpong = () => {
			if (socket.isOver) {
				silence.alive = true;
				connection.close(NORMAL);
			} else if (silence.pongs) tell("answered");
			else silence.pongs = true;
		};
	}
	function closeOnceHeard({ silence, channel, socket }) {
		if (!silence?.pongs || !channel?.ping()) socket?.close(NORMAL);
	}
	function tellOfCut({ host, user, silence }, how) {
		const dead = silence?.pongs && !silence.alive;
		if (how === "unanswered" || how === "rst" || dead) host.ledger.write(user.state.number, "unheard");
	}
	function seldom(act) {
		let due = 0;
		return (at) => {
			if (at < due) return;
			due = at + TOLD_EVERY;
			act();
		};
	}
	return {
		keepIdle,
		closeOnceHeard,
		tellOfCut
	};
};
function keepIdle(...given) {
	made$8 ??= part$8();
	return made$8.keepIdle(...given);
}
function closeOnceHeard(...given) {
	made$8 ??= part$8();
	return made$8.closeOnceHeard(...given);
}
function tellOfCut(...given) {
	made$8 ??= part$8();
	return made$8.tellOfCut(...given);
}

// src/vu/socket/subscription.ts
function subscribe(socket, openedAt) {
	const { plan, onError } = socket.host;
	const { channel } = socket;
	if (plan.open.length === 0 || channel === null) succeed(socket, openedAt, openedAt);
	else guardAsync("open", onError, void 0, () => takeSteps(socket, channel, openedAt));
}
async function takeSteps(socket, channel, openedAt) {
	const { host } = socket;
	const { plan, onError } = host;
	let at = openedAt;
	for (const [index, step] of plan.open.entries()) {
		const done = await guardAsync("open", onError, null, () => channel.run(step));
		if (socket.isOver) return;
		if (done === null) {
			if (channel.own === null) fail(socket);
			socket.close(channel.own ?? "step");
			return;
		}
		at = done;
		if (index === plan.acknowledgedBy) socket.acknowledged = true;
	}
	succeed(socket, openedAt, at);
}
function cutSubscription(socket) {
	if (socket.subscription === "pending" && (socket.awaits?.longest ?? 0) >= 1e3) fail(socket);
}
function fail(socket) {
	const { host, user } = socket;
	socket.subscription = "failed";
	host.ledger.unsubscribed(user.state.number);
}
function succeed(socket, openedAt, at) {
	const { host, heartbeats, timers } = socket;
	const { plan, meters } = host;
	socket.subscription = "done";
	socket.subscribed(at);
	if (plan.open.some((step) => step.await)) meters.ws_subscribe_duration.add(Math.max(0, at - openedAt));
	if (plan.kinds.length > 0) socket.firstSince = at;
	heartbeats?.onSubscribed();
	if (plan.idle !== null) keepIdle(socket);
	for (const step of plan.whileOpen) {
		const first = Math.random() * between(step.every, Math.random());
		timers.after(first, "while_open", () => repeat(socket, step));
	}
}
function repeat(socket, step) {
	const { timers, channel, onError } = socket;
	timers.after(between(step.every, Math.random()), "while_open", () => repeat(socket, step));
	guardAsync("while_open", onError, null, async () => channel?.run(step));
}

// src/vu/socket/session.ts
const LAST_CALL = 2e3;
const NORMAL = 1e3;
var Session = class {
	host;
	user;
	timers;
	awaits;
	channel;
	receipts;
	acknowledged;
	waiting;
	heard = 0;
	subscription = "pending";
	state = "connecting";
	owner;
	constructor(host, user, owner) {
		const { plan, onError, watch } = host;
		this.host = host;
		this.user = user;
		this.owner = owner;
		this.timers = new Timers(onError, watch);
		this.awaits = plan.speaks ? new Awaits(this.timers, onError) : null;
		this.channel = this.awaits && new Channel(host, user, this.timers, this.awaits);
		if (plan.heartbeat !== null && this.channel !== null) {
			const { timers, channel, meters } = this;
			this.heartbeats = new Heartbeats(plan.heartbeat, {
				timers,
				channel,
				meters,
				onError,
				line: this
			});
		}
		this.receipts = user.state.receipts;
		this.acknowledged = plan.acknowledgedBy < 0;
		this.waiting = plan.kinds.length > 0;
	}
	get meters() {
		return this.host.meters;
	}
	get onError() {
		return this.host.onError;
	}
	open() {
		const { host, user } = this;
		const { plan } = host;
		const jar = user.jar();
		const params = {
			headers: plan.headers(user.scope),
			tags: plan.tags,
			...jar && { jar }
		};
		this.socket = dial(plan.url(user.scope), plan.protocols, params);
		this.channel?.attach(this.socket);
		listen(this.socket, this, this.heartbeats !== void 0);
		this.listen();
		this.timers.wait(plan.connectWithin, "connect", (spoilt) => this.giveUpConnecting(spoilt));
	}
	listen() {
		const { read } = this.host;
		if (this.socket !== void 0) this.socket.onmessage = (event) => read(this, event);
	}
	listenFirst(first) {
		const { read } = this.host;
		if (this.socket === void 0) return;
		this.socket.onmessage = (event) => {
			guard("message", this.onError, () => first(event.timestamp));
			read(this, event);
		};
	}
	turn(turn) {
		if (!this.isOver) this.host.ledger.write(this.user.state.number, turn);
	}
	giveUp() {
		if (this.isOver) return;
		this.count({
			code: "none",
			side: "unknown",
			how: "unanswered"
		}, "");
		if (this.socket === void 0) return;
		this.socket.onmessage = () => {};
		this.socket.close(NORMAL);
		flush(this.meters);
		this.host.hangs = true;
	}
	stop() {
		if (this.state === "open") this.close("stop");
		else {
			this.reason = "stop";
			this.timers.after(LAST_CALL, "connect", () => this.hangUp());
		}
	}
	hangUp() {
		this.abandoned = true;
		this.endConnecting();
		this.host.ledger.cut(this.user.state.number);
	}
	hearOpen(timestamp) {
		this.guarded("open", () => this.onOpen(timestamp));
	}
	hearPong(timestamp) {
		this.guarded("pong", () => this.heartbeats?.pong(timestamp));
	}
	hearPing() {
		this.guarded("ping", () => this.heartbeats?.hear());
	}
	hearError(error) {
		this.error ||= String(error ?? "unknown");
	}
	hearClose(code, reason, error) {
		this.error ||= error;
		this.guarded("close", () => this.onClose(code, reason));
	}
	guarded(where, act) {
		guard(where, this.host.onError, act);
	}
	giveUpConnecting(spoilt) {
		const { ledger } = this.host;
		const { number } = this.user.state;
		this.abandoned = true;
		this.endConnecting();
		if (spoilt) ledger.spoilt(number);
		else ledger.failed(number, "timeout");
	}
	endConnecting() {
		this.timers.clear();
		this.settle({
			by: this.reason ?? "failed",
			subscribed: false
		});
	}
	onOpen(timestamp) {
		this.state = "open";
		this.timers.clear();
		if (!this.abandoned) this.accept();
		if (this.abandoned || this.reason !== void 0) this.close(this.reason ?? "step");
		else this.begin(timestamp);
	}
	accept() {
		const { plan, ledger } = this.host;
		const { number } = this.user.state;
		if (plan.protocols.length === 0 || plan.protocols.includes(this.socket?.protocol ?? "")) ledger.opened(number);
		else {
			this.abandoned = true;
			this.endConnecting();
			ledger.failed(number, "subprotocol");
		}
	}
	begin(timestamp) {
		const age = this.owner?.age;
		if (age !== void 0) this.timers.after(age, "hold", () => this.close("hold"));
		this.heartbeats?.onOpen();
		subscribe(this, timestamp);
	}
	subscribed(at) {
		this.host.ledger.subscribed(this.user.state.number);
		this.owner?.subscribed(at);
	}
	get isOver() {
		return this.state === "closing" || this.counted === true;
	}
	close(reason) {
		if (this.isOver) return;
		this.state = "closing";
		this.reason ??= reason;
		if (reason === "hold") this.cut();
		if (reason === "stop") this.ended();
		if (!this.abandoned) this.host.ledger.write(this.user.state.number, "ended", { by: reason });
		this.timers.clear();
		if (reason === "hold" && this.silence !== void 0) closeOnceHeard(this);
		else this.socket?.close(NORMAL);
		this.timers.wait(CLOSE_DEADLINE, "close", (spoilt) => this.giveUpClosing(spoilt));
	}
	cut() {
		cutSubscription(this);
		this.awaits?.cut();
		this.heartbeats?.cut();
	}
	ended() {
		this.awaits?.ended();
		this.heartbeats?.ended();
	}
	closed(expected) {
		if (expected) cutSubscription(this);
		this.awaits?.closed(expected);
		this.heartbeats?.closed(expected);
	}
	giveUpClosing(spoilt) {
		const { meters } = this;
		if (this.silence !== void 0) this.socket?.close(NORMAL);
		if (spoilt) meters.ws_close_unanswered.add(1, STOOD_STILL);
		else meters.ws_close_unanswered.add(1);
		this.count({
			code: "none",
			side: "plan",
			how: "unanswered"
		}, "");
		flush(meters);
		this.host.hangs = true;
	}
	onClose(code, words) {
		const { state, error = "" } = this;
		if (state !== "connecting") this.count(classifyEnd({
			ours: state === "closing",
			code,
			error
		}), words);
		else if (!this.abandoned) this.notOpened();
	}
	notOpened() {
		const { ledger } = this.host;
		const { number } = this.user.state;
		const { error = "" } = this;
		const limit = limitOf(error);
		this.endConnecting();
		if (limit === null) ledger.failed(number, connectFailure(error));
		else ledger.limited(number, limit);
	}
	endedFor(end) {
		const expected = this.host.plan.expectedCloses.includes(end.code);
		this.host.ledger.write(this.user.state.number, expected ? "expected" : "early", end);
		return expected ? "expected" : "service";
	}
	count(end, words) {
		if (this.counted) return;
		this.counted = true;
		const ours = this.state === "closing";
		if (!ours) this.closed(this.host.plan.expectedCloses.includes(end.code));
		this.timers.clear();
		const { subscription } = this;
		if (this.reason === "hold" && this.host.plan.idle !== null) tellOfCut(this, end.how);
		this.receipts.settle();
		const subscribed = subscription === "done";
		const said = end.side === "service" && end.how === "frame" ? reasonTag(words, quoting(this.user.known, "reasons")) : {};
		this.meters.ws_closes.add(1, {
			...end,
			subscribed: String(subscribed),
			...said
		});
		if (subscription === "pending" && (!ours || this.abandoned)) this.meters.ws_subscribed.add(false);
		this.settle({
			by: this.reason ?? this.endedFor(end),
			subscribed,
			code: end.code
		});
	}
	settle(end) {
		const { owner } = this;
		this.owner = null;
		if (owner !== null) Promise.resolve().then(() => owner.over(end));
	}
};

// src/vu/socket/visits/visits.ts
let made$7;
const part$7 = () => {
	function ageOf({ hold }) {
		return between(hold, Math.random());
	}
	function firstAge({ hold }, place) {
		const [from, to] = hold;
		return from === to ? from * place : between(hold, place) * Math.random();
	}
	function pauseOf(pause) {
		return between(pause, Math.random());
	}
	return {
		ageOf,
		firstAge,
		pauseOf
	};
};
function ageOf(...given) {
	made$7 ??= part$7();
	return made$7.ageOf(...given);
}
function firstAge(...given) {
	made$7 ??= part$7();
	return made$7.firstAge(...given);
}
function pauseOf(...given) {
	made$7 ??= part$7();
	return made$7.pauseOf(...given);
}

// src/vu/socket/life.ts
const NEVER_OPENED = {
	by: "failed",
	subscribed: false
};
var Life = class {
	until = 0;
	living;
	session = null;
	age;
	next = "wanted";
	retries = 0;
	passed = false;
	pause = null;
	constructor(living) {
		const { plan, meters, watch, peak } = living.host;
		const { state } = living.user;
		this.living = living;
		const first = state.receipts === void 0;
		this.age = first ? staggeredAge(plan, state.number, peak) : nextAge(plan);
		if (first) state.receipts = new Receipts(plan.kinds, meters, state.number);
		if (state.number === 0) watch.keepOn();
	}
	begin(until) {
		this.until = until;
		this.living.host.receive(this);
		this.dial();
	}
	stop() {
		this.passed = true;
		if (this.session !== null) this.session.stop();
		else if (this.pause !== null) this.finish();
	}
	dial() {
		const { host, user } = this.living;
		this.pause = null;
		this.write(this.next);
		user.live();
		const { scope } = user;
		if (scope.trace !== void 0) scope.trace = void 0;
		if (!user.logsIn) this.loggedIn(true);
		else guardAsync("login", host.onError, false, () => user.login(true)).then((done) => this.loggedIn(done));
	}
	loggedIn(done) {
		try {
			if (!this.opens(done)) this.over(NEVER_OPENED);
		} catch (error) {
			this.living.host.onError("life", error);
			this.over(null);
		}
	}
	over(end) {
		this.session = null;
		try {
			if (end === null) this.endure();
			else this.ended(end);
		} catch (error) {
			this.living.host.onError("life", error);
			this.endure();
		}
	}
	subscribed(at) {
		this.renew();
		if (this.lost === void 0) return;
		this.living.host.meters.ws_reconnect_duration.add(Math.max(0, at - this.lost));
		delete this.lost;
	}
	renew() {
		const { renewal } = this.living.host.plan;
		if (renewal === void 0 || this.session === null) return;
		this.renewal = new Renewal(renewal, this.session);
		this.renewal.begin();
	}
	endure() {
		this.pause = 0;
		if (this.passed) this.finish();
	}
	opens(done) {
		const { host, user } = this.living;
		if (done !== true) return this.refused(done);
		if (this.passed) {
			this.write("ended", { by: "stop" });
			return false;
		}
		user.scope.n = 0;
		const session = new Session(host, user, this);
		try {
			session.open();
		} catch (error) {
			this.undialled(error);
			return false;
		}
		this.session = session;
		return true;
	}
	undialled(error) {
		const { ledger, onError } = this.living.host;
		if (error instanceof UnusableValue) ledger.failed(this.living.user.state.number, `unusable ${error.reference}`);
		else {
			onError("dial", error);
			this.write("failed", { reason: OURS });
		}
	}
	refused(done) {
		const { ledger } = this.living.host;
		const { number } = this.living.user.state;
		if (done === false) ledger.failed(number, "login");
		else if (done === "stalled") ledger.spoilt(number);
		else ledger.limited(number, done);
		return false;
	}
	ended({ by, subscribed, code }) {
		if (code !== void 0 && by === "service") this.renewal?.closed(code);
		delete this.renewal;
		const { plan, counts } = this.living.host;
		const { reopen, visits } = plan;
		this.age = nextAge(plan);
		this.next = by === "failed" ? "redial" : "wanted";
		if (reopen && (by === "service" || by === "expected")) this.lost ??= Date.now() + HALF_TICK;
		if (this.passed) this.finish();
		else if (by === "hold" && visits !== null) this.visit(visits);
		else if (by === "hold" && counts) this.finish();
		else if (reopen === void 0) this.rest(by);
		else if (by === "hold") this.dial();
		else this.reopen(reopen, subscribed);
	}
	visit({ pause, times }) {
		const { plan, counts, iteration } = this.living.host;
		const goOn = () => counts ? this.finish() : this.dial();
		this.retries = 0;
		this.visited = (this.visited ?? 0) + 1;
		if (times !== void 0 && this.visited >= times || !counts && pause === void 0 && plan.reopen === void 0) this.rest("hold");
		else if (pause === void 0) goOn();
		else this.pause = iteration.timers.after(pauseOf(pause), "pause", goOn);
	}
	reopen(reopen, subscribed) {
		if (subscribed) this.retries = 0;
		if (this.retries >= reopen.giveUp) this.rest("failed");
		else {
			const delay = backoffDelay(reopen, this.retries++, Math.random());
			this.pause = this.living.host.iteration.timers.after(delay, "pause", () => this.dial());
		}
	}
	rest(by) {
		this.write(by === "hold" || by === "expected" ? "rests" : "gave-up");
		const { plan, counts } = this.living.host;
		if (plan.idle !== null && counts) this.finish();
		else this.endure();
	}
	finish() {
		if (this.pause !== null) this.living.host.iteration.timers.cancel(this.pause);
		this.living.host.release(this);
		this.living.user.state.receipts?.end();
		this.living.over(this.passed, this.until);
	}
	write(turn, tags) {
		this.living.host.ledger.write(this.living.user.state.number, turn, tags);
	}
};
function staggeredAge(plan, rank, peak) {
	const { hold, visits, reopen } = plan;
	if (hold === void 0 || (visits?.pause ?? reopen) === void 0) return nextAge(plan);
	const place = (rank + .5) / Math.max(1, peak);
	return visits === null ? hold * place : firstAge(visits, place);
}
function nextAge({ hold, visits }) {
	return visits === null ? hold : ageOf(visits);
}

// src/vu/socket/lane.ts
var Lane = class {
	host;
	number;
	made = null;
	done;
	lives = 0;
	from = null;
	constructor(host, number, done) {
		this.host = host;
		this.number = number;
		this.done = done;
	}
	get user() {
		this.made ??= this.host.iteration.userAt(this.number);
		return this.made;
	}
	work(shift) {
		const { iteration } = this.host;
		const wait = shift.from - iteration.at();
		const live = () => this.begun()?.begin(shift.to);
		if (wait > 0) iteration.timers.after(wait, "wait", live);
		else live();
	}
	begun() {
		try {
			return new Life(this);
		} catch (error) {
			this.host.onError("iteration", error);
			this.done(true);
			return null;
		}
	}
	workOn() {
		const { iteration, load } = this.host;
		this.from ??= 0;
		const at = Math.max(this.from, iteration.at());
		const shift = shiftAt(shiftsOf(load, this.number), at);
		if (shift === void 0) this.done(true);
		else this.work(shift);
	}
	over(late, until) {
		const { load } = this.host;
		if (this.from === null || load.executor === "per-vu-iterations" && ++this.lives >= load.iterations) {
			this.done(late);
			return;
		}
		if (late) this.from = until;
		this.user.again();
		this.workOn();
	}
};

// src/vu/values/place.ts
const SAME_RUN = 200;
const SLACK = 5;
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
const OUTLAST = 300;
const FAILED_JOURNEY = 1e3;
async function runSocketIteration(iteration, plan, lanes) {
	iteration.phases.follow();
	const host = new Host(iteration, plan);
	const over = await (lanes > 1 ? hostMany(host, lanes) : hostOne(host));
	if (over !== null) await iteration.timers.pause(over + OUTLAST - iteration.at(), "wait");
	if (host.hangs) flush(host.meters);
	iteration.end();
}
async function hostOne(host) {
	const { load } = host;
	const { rank, shift } = placeNow(host);
	if (shift === void 0) return lengthOf(load);
	return await new Promise((resolve) => {
		new Lane(host, rank, resolve).work(shift);
	}) || !host.counts ? shift.to : null;
}
async function hostMany(host, lanes) {
	const { load } = host;
	const users = usersOf(load, lanes, rankNow(host, hostsOf(load, lanes)));
	let passed = users.length === 0;
	await new Promise((resolve) => {
		let working = users.length;
		const done = (late) => {
			passed ||= late;
			if (--working === 0) resolve();
		};
		if (working === 0) resolve();
		for (const user of users) new Lane(host, user, done).workOn();
	});
	return passed || !host.counts ? lengthOf(load) : null;
}
function placeNow({ iteration, load }) {
	const { place } = iteration;
	const found = placeOf(load, {
		at: iteration.at(),
		iteration: exec.scenario.iterationInTest,
		vu: exec.vu.idInTest - 1,
		rank: place.rank,
		lastEnd: iteration.at(place.lastEnd)
	});
	place.rank = found.rank;
	return found;
}
function rankNow({ iteration: { place } }, hosts) {
	place.rank ??= exec.scenario.iterationInTest % hosts;
	return place.rank;
}
const LOOPS = ["constant-vus", "ramping-vus"];
function served(iteration, user) {
	const now = Date.now();
	if (now >= (user.state.served ?? 0)) reportServed(iteration, user, now + REPORT_EVERY, true);
}
function reportServed({ common }, { state }, due, done) {
	state.served = due;
	common.meters.user_served.add(servedValue(exec.vu.idInTest, done));
}
async function runRestIteration(iteration, steps) {
	const { timers, phases, common } = iteration;
	const user = iteration.onlyUser();
	user.live();
	const { scope } = user;
	const { known } = user;
	const jar = () => user.jar();
	const loops = LOOPS.includes(common.scenario.load.executor);
	if (loops && user.state.served === void 0) reportServed(iteration, user, 0, false);
	let well = true;
	const count = (step) => {
		user.count(step);
		well &&= step.failure === null;
	};
	const updatePhase = () => phases.update();
	const done = await guardAsync("journey", common.onError, false, async () => {
		return await user.login(false) === true && runJourney({
			steps,
			scope,
			known,
			timers,
			jar,
			count,
			updatePhase
		});
	});
	if (loops && done && well) served(iteration, user);
	const paced = isArrivalRate(common.scenario.load);
	if (!done && !paced) await timers.pause(FAILED_JOURNEY, "rest");
	iteration.end();
}

// src/model/load/correlate.ts
const RUN_HEADER = "X-Socketgate-Run";
const TRACE_HEADER = "traceparent";

// src/vu/marks.ts
const word = () => (4294967296 + Math.floor(Math.random() * 4294967296)).toString(16).slice(1);
const id = () => word() + word();
function markingOf(correlation) {
	if (correlation === void 0) return void 0;
	return {
		run: correlation.run ?? "",
		flags: correlation.sampled ? "01" : "00"
	};
}
function beginRun(marking) {
	if (marking === void 0 || marking.run !== "") return {};
	marking.run = id();
	return { run: marking.run };
}
function joinRun(marking, data) {
	if (marking?.run === "" && isObject(data) && typeof data.run === "string") marking.run = data.run;
}
function compileMarks(own, marking) {
	if (marking === void 0) return null;
	const names = Object.keys(own).map((name) => name.toLowerCase());
	const named = !names.includes(RUN_HEADER.toLowerCase());
	const traced = !names.includes(TRACE_HEADER);
	if (!named && !traced) return null;
	return (scope) => {
		const { run, flags } = marking;
		if (run === "") return {};
		if (traced) scope.trace ??= run + id();
		return {
			...named && { ["X-Socketgate-Run"]: run },
			...traced && { ["traceparent"]: `00-${scope.trace}-${id()}-${flags}` }
		};
	};
}

// src/vu/rest/address.ts
function compileUrl(text, constants) {
	const parts = urlParts(parsePlaceholders(text), constants);
	const authority = authorityOf(parts[0]?.constant === true ? parts[0].fill(NOWHERE$1) : "", `the url "${text}" does not begin with a target`);
	return (scope) => {
		const url = parts.map((part) => part.fill(scope)).join("");
		if (authorityOf(url, `the url "${text}" lost its target`) !== authority) throw refusal(`a value in the url "${text}" would lead to another host`, parts, () => true, scope);
		return url;
	};
}
function refusal(message, parts, bad, scope) {
	const given = parts.find((part) => !part.constant && part.fill(scope) !== "" && bad(part.fill(scope)))?.given ?? null;
	return given === null ? new ScriptError(message) : new UnusableValue(message, given);
}
function urlParts(pieces, constants) {
	const parts = [];
	let inQuery = false;
	for (const piece of pieces) {
		const part = urlPart(piece, constants, inQuery);
		if (part.constant) inQuery ||= part.fill(NOWHERE$1).includes("?");
		parts.push(part);
	}
	return parts;
}
function urlPart(piece, constants, inQuery) {
	if (typeof piece === "string") return {
		fill: () => piece,
		constant: true,
		given: null
	};
	const value = compileReference(piece, constants);
	if (piece.kind === "targets" || piece.kind === "env" && !inQuery) {
		const text = asText(value(NOWHERE$1));
		return {
			fill: () => text,
			constant: true,
			given: null
		};
	}
	const encode = inQuery ? percentEncode : encodePath;
	return {
		fill: (scope) => encode(asText(value(scope))),
		constant: false,
		given: ofService(piece)
	};
}
function encodePath(value) {
	return value.split("/").map(percentEncode).join("/");
}
function percentEncode(value) {
	return encodeURIComponent(value.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�"));
}
function authorityOf(url, otherwise) {
	const match = /^[a-z]+:\/\/([^/?#\\]+)/i.exec(url);
	if (match?.[1] === void 0) throw new ScriptError(otherwise);
	return match[1];
}
function compileTargets(targets, env) {
	const constants = {
		env,
		targets: {}
	};
	const resolve = (text) => urlParts(parsePlaceholders(text), constants).map((part) => part.fill(NOWHERE$1)).join("");
	return Object.fromEntries(Object.entries(targets).map(([name, text]) => [name, resolve(text)]));
}
function addressName(text) {
	const path = text.split("?", 1)[0] ?? "";
	return replacePlaceholders(path, (inner) => {
		const [name = ""] = inner.split(":", 1);
		return name.startsWith("targets.") ? name.slice(8) : `{${name}}`;
	});
}
function compileHeaders(headers, constants) {
	const entries = Object.entries(headers).map(([name, text]) => [name, compileHeader(name, text, constants)]);
	return (scope) => Object.fromEntries(entries.map(([name, fill]) => [name, fill(scope)]));
}
function compileHeader(name, text, constants) {
	const fill = compileText(text, constants);
	const parts = parsePlaceholders(text).map((piece) => {
		if (typeof piece === "string") return {
			fill: () => piece,
			constant: true,
			given: null
		};
		const value = compileReference(piece, constants);
		return {
			fill: (scope) => asText(value(scope)),
			constant: false,
			given: ofService(piece)
		};
	});
	return (scope) => {
		const value = fill(scope);
		if (!breaks(value)) return value;
		throw refusal(`the header ${name} would hold a line break`, parts, breaks, scope);
	};
}
const breaks = (value) => /[^\t\x20-\x7e\x80-\uffff]/.test(value);

// src/model/metrics/answer-keys.ts
const HOLDS = "keys: ";

// src/vu/frames/held-paths.ts
let made$6;
const part$6 = () => {
	const LOOKED_AT = 256;
	const MOST = 12;
	const LONGEST = 40;
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
	function lastKey(path) {
		return path.slice(path.lastIndexOf(".") + 1);
	}
	return { heldPaths };
};
function heldPaths(...given) {
	made$6 ??= part$6();
	return made$6.heldPaths(...given);
}

// src/vu/rest/request.ts
let made$5;
const part$5 = () => {
	function compileRequest(request, constants, quoted = false) {
		const url = compileUrl(request.url, constants);
		const body = compileBody(request.body, constants);
		const headers = compileHeaders(request.headers, constants);
		const marks = compileMarks(request.headers, constants.marking);
		const type = hasHeader(request.headers, "content-type") ? {} : contentType(request.body);
		const saves = compileSaves(request.save);
		const accepts = acceptor(request.expect);
		const slow = constants.slowest?.requests;
		const fixed = {
			timeout: request.timeout,
			redirects: 0,
			responseType: quoted || saves.length > 0 ? "text" : "none",
			responseCallback: expected(request.expect),
			tags: { name: request.name }
		};
		const fill = (scope) => ({
			at: url(scope),
			own: headers(scope),
			sending: body(scope)
		});
		return async (scope, jar) => {
			const { name, timeout } = request;
			const filled = usable(fill, scope);
			if (filled instanceof UnusableValue) return {
				name,
				failure: {
					reason: "unusable",
					path: filled.reference
				},
				saved: null,
				response: null,
				url: ""
			};
			const { at, own, sending } = filled;
			const params = {
				...fixed,
				headers: {
					...type,
					...own,
					...marks?.(scope)
				},
				...jar && { jar }
			};
			const begun = Date.now();
			const response = await http.asyncRequest(request.method, at, sending, params);
			const { duration } = response.timings;
			if (slow !== void 0 && duration > slow.floor) slow.tell(duration, scope.trace, fixed.tags);
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
			const source = {
				json: found,
				answer: response
			};
			const saved = readSaves(saves, source);
			const failure = saved === null ? unsaved(saves, source, response.body) : null;
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
				answer: complaint(found) || (isPath(saves, failure.path) ? keysOf(found, failure.path) : "")
			};
			return {
				...answered,
				failure: told,
				sent: [...headerTexts(own), ...bodyTexts(request.body, sending)]
			};
		};
	}
	function usable(fill, scope) {
		try {
			return fill(scope);
		} catch (error) {
			if (error instanceof UnusableValue) return error;
			throw error;
		}
	}
	function isPath(saves, written) {
		return saves.some((one) => one.isPath && one.written === written);
	}
	function keysOf(found, wanted) {
		const held = heldPaths(found, wanted);
		return held.length === 0 ? "" : `${HOLDS}${held.join(", ")}`;
	}
	const WRONG = [
		"message",
		"msg",
		"code",
		"reason",
		"detail",
		"details",
		"title",
		"status"
	];
	function complaint(found) {
		const said = wrongIn(found, 2);
		return said === void 0 ? "" : JSON.stringify(said);
	}
	function wrongIn(found, depth) {
		if (typeof found !== "object" || found === null || Array.isArray(found) || depth === 0) return void 0;
		const members = Object.entries(found).flatMap(([name, value]) => {
			const said = typeof value === "object" ? wrongIn(value, depth - 1) : value;
			return isWrong(name.toLowerCase()) && said !== void 0 ? [[name, said]] : [];
		});
		return members.length === 0 ? void 0 : Object.fromEntries(members);
	}
	function isWrong(name) {
		return name.includes("error") || WRONG.includes(name);
	}
	function headerTexts(headers) {
		return Object.values(headers).flatMap((value) => [value, ...value.split(" ")]);
	}
	function bodyTexts(body, sent) {
		if (body === void 0 || sent === null) return [];
		if ("json" in body) return [JSON.parse(sent)];
		if ("text" in body) return [sent, ...sent.split(/[\s"'=&,:;{}<>]+/)];
		return sent.split("&").map((pair) => decodeURIComponent(pair.slice(pair.indexOf("=") + 1)));
	}
	const TIMEOUTS = [1050, 1211];
	const STOOD = 1.1;
	function unexpected({ status, error, error_code: code }, took) {
		const limit = status === 0 ? limitOf(error) : null;
		if (limit !== null) return {
			reason: OURS,
			limit
		};
		if (status === 0 && isUnreadable(code, error)) return { reason: "unreadable" };
		if (status !== 0 || !TIMEOUTS.includes(code)) return {
			reason: "status",
			status: String(status)
		};
		return { reason: took > STOOD ? STALLED : "timeout" };
	}
	function isUnreadable(code, error) {
		return code === 1701 || error.startsWith("flate: ");
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
	function parseBody(body) {
		if (typeof body !== "string") return void 0;
		try {
			return JSON.parse(body);
		} catch {
			return;
		}
	}
	return { compileRequest };
};
function compileRequest(...given) {
	made$5 ??= part$5();
	return made$5.compileRequest(...given);
}

// src/vu/rest/login-steps.ts
let made$4;
const part$4 = () => {
	function compileSteps({ before = [], request }, constants) {
		const requests = [...before, request].map((one) => compileRequest(one, constants, true));
		return async (scope, jar) => {
			let saved = NO_VALUES;
			const answers = [];
			for (const send of requests.slice(0, -1)) {
				const answer = await send({
					...scope,
					login: saved
				}, jar);
				if (answer.failure !== null) return withEarlier(told(answer, answers.length, requests), {
					saved,
					answers
				});
				saved = {
					...saved,
					...answer.saved
				};
				answers.push(answer);
			}
			return withEarlier(told(await requests.at(-1)({
				...scope,
				login: saved
			}, jar), answers.length, requests), {
				saved,
				answers
			});
		};
	}
	function told(answer, at, { length }) {
		const { failure } = answer;
		if (failure === null || !("answer" in failure) || failure.answer?.startsWith("keys: ")) return answer;
		const said = `(step ${at + 1} of ${length}) ${failure.answer ?? ""}`.trim();
		return {
			...answer,
			failure: {
				...failure,
				answer: said
			}
		};
	}
	function withEarlier(answer, earlier) {
		const { sent, saved } = answer;
		return {
			...answer,
			...sent !== void 0 && { sent: [...sent, earlier.saved] },
			saved: saved === null ? null : {
				...earlier.saved,
				...saved
			},
			earlier
		};
	}
	return { compileSteps };
};
function compileSteps(...given) {
	made$4 ??= part$4();
	return made$4.compileSteps(...given);
}

// src/vu/rest/login.ts
let made$3;
const part$3 = () => {
	const FIRST = 20;
	function compileLogin(login, constants, meters) {
		const told = [];
		const compile = (name) => {
			const last = {
				...login.request,
				...name !== void 0 && { name }
			};
			return login.before === void 0 ? compileRequest(last, constants, true) : compileSteps({
				...login,
				request: last
			}, constants);
		};
		const request = compile();
		const again = login.refresh === void 0 ? request : compile(REFRESH);
		const send = async (scope, jar, quoting) => {
			const answer = await request(scope, jar);
			const { sent, failure } = answer;
			const refused = failure !== null && "answer" in failure && sent !== void 0;
			countStep(meters.steps_failed, answer, refused ? {
				...quoting,
				sent: [...sent, scope.vars]
			} : void 0);
			if (failure !== null && scope.vu <= FIRST && told[scope.vu] !== true) {
				told[scope.vu] = true;
				flush(meters);
			}
			return answer;
		};
		return {
			async forRun(scope) {
				if (login.per !== "run") return null;
				const answer = await send(scope, void 0, quoting(new Known(true), "answers"));
				return {
					saved: answer.saved,
					cookies: cookiesOf(answer)
				};
			},
			async forUser(user, data, upgrade, jar) {
				const { state, known, scope } = user;
				if (login.per === "run") adopt(user, data, jar);
				else if (state.login === void 0 || login.per === "connect" && upgrade) {
					state.login = void 0;
					const answer = await send(scope, jar, quoting(known, "answers"));
					const { saved, failure } = answer;
					state.login = saved ?? void 0;
					if (login.refresh !== void 0) state.tokenAt = Date.now();
					remember(known, {
						...answer.earlier?.saved,
						...saved
					}, cookiesOf(answer));
					if (failure?.reason === "generator") return failure.limit;
					if (failure?.reason === "stalled") return STALLED;
				}
				return state.login !== void 0;
			},
			async renew(user, jar) {
				const answer = await again(user.scope, jar);
				const { saved, failure } = answer;
				if (failure !== null || saved === null) return failure;
				user.state.login = saved;
				user.state.tokenAt = Date.now();
				remember(user.known, {
					...answer.earlier?.saved,
					...saved
				}, cookiesOf(answer));
				return null;
			}
		};
	}
	function cookiesOf(answer) {
		return [...answer.earlier?.answers ?? [], answer].flatMap(({ url, response }) => Object.values(response?.cookies ?? {}).flat().map(({ name, value, domain, path, secure }) => ({
			url,
			name,
			value,
			domain,
			path,
			secure
		})));
	}
	function remember(known, saved, cookies) {
		known.rememberLogin(saved);
		for (const { value } of cookies) known.rememberLogin(value);
	}
	function adopt({ state, known }, data, jar) {
		if (!isObject(data)) return;
		const { saved, cookies } = data;
		state.login = saved ?? void 0;
		remember(known, saved, cookies);
		if (state.cookiesSet || jar !== void 0 && jar !== state.jar) return;
		state.cookiesSet = true;
		const own = jar ?? http.cookieJar();
		for (const { url, name, value, domain, path, secure } of cookies) own.set(url, name, value, {
			...domain && { domain },
			...path && { path },
			secure
		});
	}
	return { compileLogin };
};
function compileLogin(...given) {
	made$3 ??= part$3();
	return made$3.compileLogin(...given);
}

// src/model/load/feed.ts
function ownTags({ feed }) {
	return feed === void 0 ? void 0 : { feed };
}

// src/vu/frames/plain-key.ts
function isPlainKey(key) {
	return typeof key === "string" && key !== "length" && !/^\d+$/.test(key);
}

// src/vu/frames/matcher.ts
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
function jsonMatch(all, { after, read }, constants) {
	const checks = all.map((demand) => compileDemand(demand, constants));
	const quick = after === "" ? quickRefusal(all) : null;
	return (frame, scope) => {
		if (quick !== null && frame.quick !== null && quick(frame.quick)) return false;
		const value = read(frame);
		return value !== void 0 && checks.every((check) => check(value, scope));
	};
}
function quickRefusal(all) {
	for (const demand of all) {
		const only = keyDemand(demand);
		const key = only === null ? null : quotedOrNull(only.key);
		const equals = typeof only?.equals === "string" ? quotedOrNull(only.equals) : null;
		if (key === null || equals === null) continue;
		return (text) => {
			const at = valueAt(text, key, ownUntil(text));
			return at === -2 || at !== -1 && !isString(text, at, equals);
		};
	}
	return null;
}
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
function equalJson(a, b) {
	return equalBut(a, b, null);
}
function equalBut(a, b, path) {
	if (a === b || path?.length === 0) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	return keys.every((key) => Object.hasOwn(b, key) && equalBut(a[key], b[key], path !== null && key === String(path[0]) ? path.slice(1) : null));
}

// src/vu/frames/quick-take.ts
const NOWHERE = "\\";
function quickTake(wanted, time) {
	const key = quotedOrNull(wanted.key);
	const timeKey = quotedOrNull(time.key);
	const equals = typeof wanted.equals === "string" ? quotedOrNull(wanted.equals) : null;
	if (key === null || timeKey === null || equals === null) return null;
	return takeBy(key, `${key}:${equals}`, timeKey, time.perMs);
}
function takeBy(key, pair, timeKey, perMs) {
	let last = "";
	let taken = null;
	let lastTime = NOWHERE;
	let sent = 0;
	return (text) => {
		if (text === last) return taken;
		last = text;
		taken = take(text);
		return taken;
	};
	function take(text) {
		const until = ownUntil(text);
		const at = text.lastIndexOf(key);
		if (at < 0 || at > until || !text.startsWith(pair, at)) return valueAt(text, key, until) === -1 ? null : void 0;
		const timeAt = text.lastIndexOf(timeKey);
		if (timeAt < 0 || timeAt > until) return null;
		if (text.startsWith(lastTime, timeAt)) return sent;
		const colon = timeAt + timeKey.length;
		const found = text.charCodeAt(colon) === 58 ? numberAt(text, colon + 1) : NaN;
		if (!(found > 0)) return null;
		lastTime = `${timeKey}:${found},`;
		sent = found / perMs;
		return sent;
	}
}

// src/vu/frames/sent-at.ts
const PER_MS = {
	s: .001,
	ms: 1,
	us: 1e3,
	ns: 1e6
};
function compileSentAt({ path, unit }) {
	const keys = parsePath(path);
	if (unit === "iso") return (message) => isoMilliseconds(walk(message, keys));
	const perMs = PER_MS[unit];
	return (message) => toMilliseconds(walk(message, keys), perMs);
}
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
const NEAR = .2;
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
function isoMilliseconds(found) {
	if (typeof found !== "string") return NaN;
	const match = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d{1,12})?([Zz]|[+-]\d\d:\d\d)$/.exec(found);
	if (match === null) return NaN;
	const [, date, time, fraction = "", zone = ""] = match;
	return Date.parse(`${date}T${time}${zone.toUpperCase()}`) + (fraction === "" ? 0 : Number(`0${fraction}`) * 1e3);
}

// src/vu/frames/kind.ts
function compileKind(messages, constants, sequence = null) {
	const take = takeByKeys(messages) ?? takeByMatch(messages, constants);
	const rated = messages.rate !== void 0;
	const skips = messages.history === "skip";
	const untimed = untimedOf(messages);
	return {
		take,
		tags: ownTags(messages),
		rated,
		sequence,
		skips,
		untimed,
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
function takeByKeys({ match, sentAt }) {
	if (match.kind !== "json" || match.all.length !== 1 || sentAt === void 0) return null;
	const wanted = keyDemand(match.all[0]);
	const time = numberKey(sentAt);
	if (wanted === null || time === null) return null;
	const { key, equals } = wanted;
	const { key: timeKey, perMs } = time;
	const sent = compileSentAt(sentAt);
	const { after, read } = jsonView(match);
	const quick = after === "" ? quickTake(wanted, time) : null;
	return (frame) => {
		if (quick !== null && frame.quick !== null && frame.decoded !== after) {
			const found = quick(frame.quick);
			if (found !== null) return found;
		}
		const value = frame.decoded === after ? frame.value : read(frame);
		if (value === void 0 || value === null || value[key] !== equals) return void 0;
		const found = value[timeKey];
		return typeof found === "number" ? found / perMs : sent(value);
	};
}

// src/vu/frames/sequence-number.ts
let made$2;
const part$2 = () => {
	function compileSequences(kinds) {
		const counted = kinds.filter(({ sequence }) => sequence !== void 0);
		return kinds.map((kind) => {
			const own = kind.sequence === void 0 ? counted.find((other) => isShared(kind, other)) : kind;
			if (own?.sequence === void 0) return null;
			const { path, key } = own.sequence;
			const view = jsonView(kind.match);
			return {
				stream: counted.indexOf(own),
				tags: own.feed === void 0 ? void 0 : { feed: own.feed },
				number: numberOf(path, view),
				key: key === void 0 ? null : keyOf(key, view)
			};
		});
	}
	function isShared({ feed }, { sequence }) {
		return feed !== void 0 && sequence?.kinds?.includes(feed) === true;
	}
	const { MAX_SAFE_INTEGER } = Number;
	const LONGEST = 64;
	const QUOTE = 34;
	const NOWHERE = "\\";
	function numberOf(path, { after, read }) {
		const keys = parsePath(path);
		const quoted = ownKey(keys, after);
		let last = NOWHERE;
		let number = NaN;
		return (frame) => {
			const text = frame.quick;
			if (quoted !== null && text !== null && frame.decoded === null) {
				if (text === last) return number;
				const at = valueAt(text, quoted, ownUntil(text));
				const found = at < 0 ? NaN : numberAt(text, at);
				if (found <= MAX_SAFE_INTEGER && found % 1 === 0) {
					last = text;
					number = found;
					return found;
				}
			}
			return wholeNumber(walk(read(frame), keys));
		};
	}
	function keyOf(path, { after, read }) {
		const keys = parsePath(path);
		const quoted = ownKey(keys, after);
		return (frame) => {
			const text = frame.quick;
			if (quoted !== null && text !== null && frame.decoded === null) {
				const at = valueAt(text, quoted, ownUntil(text));
				if (at >= 0 && text.charCodeAt(at) === QUOTE) return text.slice(at + 1, text.indexOf("\"", at + 1)).slice(0, LONGEST);
			}
			const found = walk(read(frame), keys);
			return typeof found === "string" || typeof found === "number" ? String(found).slice(0, LONGEST) : void 0;
		};
	}
	function ownKey([key, ...more], after) {
		return more.length === 0 && typeof key === "string" && after === "" ? quotedOrNull(key) : null;
	}
	function wholeNumber(found) {
		const number = typeof found === "string" && /^\d{1,16}$/.test(found) ? Number(found) : found;
		return Number.isSafeInteger(number) ? number : NaN;
	}
	return { compileSequences };
};
function compileSequences(...given) {
	made$2 ??= part$2();
	return made$2.compileSequences(...given);
}

// src/vu/values/signed.ts
let made$1;
const part$1 = () => {
	const HASHES = {
		HS256: "sha256",
		HS384: "sha384",
		HS512: "sha512"
	};
	const WRITTEN = {
		hex: "hex",
		base64: "base64",
		base64url: "base64rawurl"
	};
	const HEX = /^(?:[0-9a-f]{2})*$/i;
	const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;
	function compileSigned(signed, constants) {
		return "hmac" in signed ? compileHmac(signed.hmac, constants) : compileJwt(signed.jwt, constants);
	}
	function compileHmac({ hash, key, text, as = "hex" }, constants) {
		const secret = compileBytes(key, constants);
		const data = compileBytes(text, constants);
		return (scope) => crypto.hmac(hash, secret(scope), data(scope), WRITTEN[as]);
	}
	function compileJwt({ alg, key, claims, header }, constants) {
		const secret = compileBytes(key, constants);
		const head = compileJson({
			alg,
			typ: "JWT",
			...header
		}, constants);
		const body = compileJson(claims, constants);
		return (scope) => {
			const input = `${part(head(scope))}.${part(body(scope))}`;
			return `${input}.${crypto.hmac(HASHES[alg], secret(scope), input, WRITTEN.base64url)}`;
		};
	}
	function part(value) {
		return encoding.b64encode(JSON.stringify(value), "rawurl");
	}
	function compileBytes(bytes, constants) {
		if (typeof bytes === "string") return compileText(bytes, constants);
		const [written, read, what] = "hex" in bytes ? [
			bytes.hex,
			fromHex,
			"hexadecimal"
		] : [
			bytes.base64,
			fromBase64,
			"Base64"
		];
		const fill = compileText(written, constants);
		const given = parsePlaceholders(written).map(ofService).find((name) => name !== null);
		return (scope) => {
			const found = read(fill(scope));
			if (found !== null) return found;
			const message = `"${written}" is no ${what}`;
			throw given ? new UnusableValue(message, given) : new ScriptError(message);
		};
	}
	function fromHex(text) {
		if (!HEX.test(text)) return null;
		const bytes = new Uint8Array(text.length / 2);
		for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16);
		return bytes.buffer;
	}
	function fromBase64(text) {
		if (!BASE64.test(text)) return null;
		const plain = text.replace(/=/g, "").replace(/-/g, "+").replace(/_/g, "/");
		return plain.length % 4 === 1 ? null : encoding.b64decode(plain, "rawstd");
	}
	return { compileSigned };
};
function compileSigned(...given) {
	made$1 ??= part$1();
	return made$1.compileSigned(...given);
}

// src/vu/values/made-values.ts
let made;
const part = () => {
	function compileMade(written, where, constants) {
		const makers = Object.entries(written).map(([name, value]) => [name, compileOne(value, constants)]);
		return (scope) => {
			const before = scope[where];
			let made = {};
			for (const [name, make] of makers) made = {
				...made,
				[name]: make({
					...scope,
					[where]: {
						...before,
						...made
					}
				})
			};
			return made;
		};
	}
	function compileOne(value, constants) {
		const signed = signedOf(value);
		return signed === null ? compileJson(value, constants) : compileSigned(signed, constants);
	}
	return { compileMade };
};
function compileMade(...given) {
	made ??= part();
	return made.compileMade(...given);
}

// src/vu/socket/socket-plan.ts
function compileSocket(socket, constants, refresh) {
	return {
		tags: { name: addressName(socket.url) },
		url: compileUrl(socket.url, constants),
		headers: compileUpgrade(socket.headers, constants),
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
		...socket.never && { never: socket.never.map((matcher) => compileMatcher(matcher, constants)) },
		whileOpen: socket.whileOpen.map((step) => ({
			...compileStep(step, constants),
			every: step.every
		})),
		heartbeat: socket.heartbeat === void 0 ? null : compileHeartbeat(socket.heartbeat, constants),
		idle: socket.idle === void 0 ? null : compileIdle(socket.idle, constants),
		speaks: speaks(socket) || refresh?.tell !== void 0,
		acknowledgedBy: acknowledgement(socket.open),
		kinds: compileKinds(socket.messages, constants),
		strays: straysOf(socket.messages),
		json: wantsJson(socket),
		hold: socket.idle === void 0 ? socket.hold : void 0,
		expectedCloses: socket.expectedCloses ?? [],
		reopen: socket.reopen,
		...refresh && { renewal: compileRenewal(refresh, constants) },
		visits: visitsOf(socket)
	};
}
function compileKinds(messages, constants) {
	const counted = messages.some(({ sequence }) => sequence !== void 0) ? compileSequences(messages) : [];
	return messages.map((kind, index) => compileKind(kind, constants, counted[index]));
}
function compileUpgrade(own, constants) {
	const headers = compileHeaders(own, constants);
	const marks = compileMarks(own, constants.marking);
	return marks === null ? headers : (scope) => ({
		...headers(scope),
		...marks(scope)
	});
}
function visitsOf({ hold, holdTo, pause, times, idle }) {
	if (hold === void 0 || idle !== void 0 || (holdTo ?? pause ?? times) === void 0) return null;
	return {
		hold: [hold, holdTo ?? hold],
		...pause && { pause },
		...times !== void 0 && { times }
	};
}
function speaks({ open, whileOpen, answer, heartbeat, idle }) {
	if (heartbeat !== void 0 || idle !== void 0) return true;
	return [
		open,
		whileOpen,
		answer
	].some(({ length }) => length > 0);
}
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
function wantsJson({ errors, never = [], answer, messages }) {
	const matching = [...answer, ...messages].map(({ match }) => match);
	return [
		...errors,
		...never,
		...matching
	].some(wantsWhole);
}
function compileStep(step, constants) {
	return {
		...step.wait && { wait: step.wait },
		...step.let && { let: compileMade(step.let, "saved", constants) },
		...step.request && { request: compileRequest(step.request, constants) },
		...step.send && { send: compileFrame(step.send, constants) },
		...step.await && { await: compileAwait(step.await, constants) }
	};
}
function compileRenewal({ at, jitter, tell }, constants) {
	return {
		at,
		jitter,
		...tell && { tell: compileStep(tell, constants) }
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
	const { every, timeout, by, send, reconnect } = heartbeat;
	const own = {
		every,
		timeout,
		...reconnect && { reconnect }
	};
	if (by === "ping" || send === void 0) return own;
	return {
		...own,
		send: compileFrame(send, constants),
		...heartbeat.await && { await: compileMatcher(heartbeat.await, constants) }
	};
}
function compileIdle({ hold, each, keepalive, heartbeat, send }, constants) {
	return {
		hold,
		each,
		keepalive,
		heartbeat,
		...send && { send: compileFrame(send, constants) }
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

// src/vu/state.ts
function noStates() {
	return {
		users: {},
		places: {}
	};
}

// src/vu/tops.ts
const FREELY = 200;
const CHOOSY = 5e3;
var Top = class {
	floor = Number.NEGATIVE_INFINITY;
	metric;
	slowest;
	told = 0;
	values = [];
	constructor(metric, slowest) {
		this.metric = metric;
		this.slowest = slowest;
	}
	tell(value, trace, tags) {
		if (trace === void 0) return;
		const { values, slowest } = this;
		let at = values.length;
		while (at > 0 && values[at - 1] > value) at--;
		values.splice(at, 0, value);
		if (values.length > slowest.kept) values.shift();
		this.told++;
		if (values.length === slowest.kept) this.floor = this.above(values[0]);
		slowest.emit(value, trace, {
			...tags,
			of: this.metric
		});
	}
	above(least) {
		return least + Math.abs(least) * Math.max(0, this.told - FREELY) / CHOOSY;
	}
	clear() {
		this.values = [];
		this.told = 0;
		this.floor = Number.NEGATIVE_INFINITY;
	}
};
var Slowest = class {
	kept;
	messages;
	roundtrips;
	requests;
	meters;
	phase;
	constructor(meters, kept) {
		this.meters = meters;
		this.kept = kept;
		this.messages = new Top("ws_message_latency", this);
		this.roundtrips = new Top("ws_roundtrip", this);
		this.requests = new Top("http_req_duration", this);
	}
	enter(phase) {
		if (phase === this.phase) return;
		this.phase = phase;
		for (const top of [
			this.messages,
			this.roundtrips,
			this.requests
		]) top.clear();
	}
	emit(value, trace, tags) {
		const { metadata } = exec.vu.metrics;
		metadata.trace = trace;
		try {
			this.meters[SLOW_SAMPLE].add(value, tags);
		} finally {
			delete metadata.trace;
		}
	}
};
function keptOf(vus) {
	return Math.max(2, Math.min(20, Math.ceil(3 * 20 / Math.max(1, vus))));
}

// src/vu/main.ts
function configure(settings, env) {
	const { work, timeline, lanes = {}, marked, apart } = settings;
	const meters = createMeters(settings.unmade);
	const onError = countErrors(meters);
	const marking = markingOf(settings.correlation);
	const shared = {
		env,
		targets: compileTargets(settings.targets, env),
		...marking && { marking }
	};
	const ofLogin = { count: 0 };
	const login = work.login === void 0 ? null : compileLogin(work.login, {
		...shared,
		places: ofLogin
	}, meters);
	const states = noStates();
	const giving = isGiving(work);
	const acts = {};
	for (const name of Object.keys(work.scenarios)) {
		const scenario = work.scenarios[name];
		const spans = timeline[name] ?? [];
		const places = { ...ofLogin };
		const vus = apart ? hostsOf(scenario.load, lanes[name] ?? 1) : 1;
		const slowest = marking && new Slowest(meters, keptOf(vus));
		const constants = {
			...shared,
			places,
			...slowest && { slowest }
		};
		const common = {
			name,
			scenario,
			meters,
			onError,
			login,
			states,
			giving,
			spans,
			vars: compileMade(scenario.vars, "vars", constants),
			places,
			...marked && { timed: true },
			...slowest && { slowest }
		};
		acts[name] = compileAct(marked?.includes(name) === true ? withMark(name, scenario) : scenario, common, constants, {
			lanes: lanes[name] ?? 1,
			refresh: work.login?.refresh
		});
	}
	return {
		setup: () => guardAsync("setup", onError, null, async () => {
			const begun = beginRun(marking);
			const data = login === null ? null : await login.forRun(scopeOfSetup(ofLogin));
			return begun.run === void 0 ? data : {
				...isObject(data) && data,
				...begun
			};
		}),
		async scenario(name, data) {
			const act = acts[name];
			if (act === void 0) throw new ScriptError(`"${name}" is not a scenario of the plan`);
			joinRun(marking, data);
			await guardAsync("iteration", onError, void 0, () => act(data));
		}
	};
}
function scopeOfSetup({ count }) {
	return {
		...NOWHERE$1,
		vu: exec.vu.idInTest,
		...count > 0 && { draws: new Draws("setup") }
	};
}
function withMark(name, scenario) {
	if (scenario.kind !== "socket") return scenario;
	const { socket } = scenario;
	return {
		...scenario,
		socket: {
			...socket,
			headers: {
				...socket.headers,
				[MARK]: name
			}
		}
	};
}
function compileAct(scenario, common, constants, { lanes, refresh }) {
	if (scenario.kind === "socket") {
		const plan = compileSocket(scenario.socket, constants, refresh);
		return (data) => runSocketIteration(new Iteration(common, data), plan, lanes);
	}
	const steps = scenario.steps.map((step) => compileStep(step, constants));
	return (data) => runRestIteration(new Iteration(common, data), steps);
}
const WHERE_LENGTH = 120;
function countErrors(meters) {
	return (where, error) => {
		if (error instanceof UnusableValue) return countStep(meters.steps_failed, {
			name: where,
			failure: {
				reason: "unusable",
				path: error.reference
			}
		});
		const detail = error instanceof ScriptError ? `${where}: ${error.message}` : where;
		meters.script_errors.add(1, { where: detail.slice(0, WHERE_LENGTH) });
	};
}

export { configure };