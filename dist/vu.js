import exec from "k6/execution";
import { clearTimeout, setTimeout } from "k6/timers";
import http from "k6/http";
import { Counter, Gauge, Rate, Trend } from "k6/metrics";
import { WebSocket } from "k6/websockets";
import encoding from "k6/encoding";

// src/vu/error.ts
/**
* The plan asks for something that cannot be done: a value that was never set, a line break in a header. The
* message holds text of the plan only, never text of the service, so that it may stand in a tag.
*/
var ScriptError = class extends Error {};
/**
* A value that the service gave cannot stand where the plan puts it: a line break in a header, a path that leads to another host,
* nothing where a member is asked for. That is the service's answer, and no mistake of the plan's.
*/
var UnusableValue = class extends ScriptError {
	/** As the plan refers to it: `login.token`. */
	reference;
	constructor(message, reference) {
		super(message);
		this.reference = reference;
	}
};

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

// src/model/receipts.ts
/**
* What a user got of one feed so far, over all its lives: emitted by `vu/`, a gauge with the tags of the feed, on a
* message where the last report is a second old or older, and at the end of a life if anything is unreported. A user is
* a place within its scenario, from 0 (see LIFE).
*/
const RECEIVED = "user_received";
/**
* Beside a report of RECEIVED, a gauge with the feed's tags and the tag `kind`, where several kinds of message of the feed
* have a stated rate: what the user got of the kind with that index. One that never comes is not made up for by another.
*/
const OF_KIND = "user_kind";
/**
* How many messages of a feed matched without being parsed, so that nobody knows whether they are JSON (PARSED_EVERY), since
* the last report: a gauge with the tags of the feed. 0: one that was parsed by turn was broken, and stands for those around it.
*/
const UNREAD = "messages_unread";
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
/**
* Emitted by `vu/` for each virtual user that does a REST journey again and again, a gauge: its number in the test × 2 as its
* first journey begins, and one more on a journey of which each step went as the plan expects, where its last report is a second
* old or older. It has no tag, since one series for each user would be too many. Steps are counted together: this tells of a
* user who hangs beside others who are served, on whichever step.
*/
const SERVED = "user_served";
/** The value of SERVED. `done`: a whole journey went well; else a first one begins. */
function servedValue(user, done) {
	return user * 2 + (done ? 1 : 0);
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
/**
* Emitted by `vu/` for each wait of a second and more that the end of the plan ended, a gauge: its age in ms. Tag `exchange` of a
* send, none of a heartbeat.
*/
const ENDED_WAIT = "ended_wait";
/**
* Emitted by `vu/` of the first frame of a socket, and of one in ten, where it is over 1 MiB and over twice the one that was told
* last, a gauge: its characters, or bytes. An engine that such frames overwhelm says nothing of them itself.
*/
const LARGE_FRAME = "large_frame";

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
	phase;
	constructor(spans, startedAt) {
		this.spans = spans;
		this.startedAt = startedAt;
	}
	/** Sets the tag for now. */
	update() {
		const phase = phaseAt(this.spans, Date.now() - this.startedAt);
		if (phase === void 0 || phase === this.phase) return;
		this.phase = phase;
		exec.vu.metrics.tags.phase = phase;
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

// src/vu/watch.ts
/**
* Looks for standstills while anybody of a virtual user waits for something: one for all users that it hosts, since they
* share its event loop.
*/
var Watch = class {
	standstill;
	waiting = 0;
	timer;
	always = false;
	/** @param stood told of each standstill that is seen, in ms, and whether it is watched for them all the time or somebody waited. */
	constructor(stood = () => {}) {
		this.standstill = new Standstill((ms) => stood(ms, this.always));
	}
	/** Somebody waits from now on, until `leave`. @returns ms that it stood still so far. */
	enter() {
		this.waiting++;
		if (this.timer === void 0) {
			this.standstill.restart();
			this.next();
		}
		return this.look();
	}
	/** So many of those who waited do so no longer. */
	leave(count = 1) {
		this.waiting -= count;
	}
	/** Looks for standstills until `stop`, whether anybody waits or not. */
	keepOn() {
		if (this.always) return;
		this.always = true;
		this.enter();
	}
	/** ms that it stood still so far. */
	look() {
		return this.standstill.look();
	}
	/** A timer left behind would keep an iteration alive. Who still waits is looked after all the same. */
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
/** Date.now() cuts half a millisecond off, on average. */
const HALF_TICK = .5;
/** Of all who have no timers: a list of its own for each is held in memory. */
const NONE$3 = [];
/** The part of a wait's limit from which a standstill within it leaves nothing to say of the service. */
const SPOILT = .1;
/** ms in which what came in during a standstill is read, before a wait counts as over. */
const CATCH_UP = 100;
/**
* Timers that end together, and whose exceptions end nothing: in k6 an exception in a callback would end the
* iteration and all its sockets, and a timer left behind would keep the iteration alive. Every user has some: plain
* objects and few closures, since each of them is held in memory for each user.
*/
var Timers = class {
	watch;
	onError;
	ids = NONE$3;
	/** Waits among them. */
	waits = 0;
	constructor(onError, watch = new Watch()) {
		this.onError = onError;
		this.watch = watch;
	}
	/** Calls `act` once, after `delay` ms. @returns what `cancel` takes. */
	after(delay, where, act) {
		const id = setTimeout(() => {
			this.drop(id);
			guard(where, this.onError, act);
		}, Math.max(0, delay));
		this.ids = [...this.ids, id];
		return id;
	}
	/** Resolves after `delay` ms; never, once the timers have been cleared. */
	pause(delay, where) {
		return new Promise((resolve) => this.after(delay, where, resolve));
	}
	/** Waits at most `limit` ms for something that cancels it. What has arrived by then is read before it counts as over. */
	wait(limit, where, over) {
		this.waits++;
		return new Waiting(this, limit, where, over);
	}
	/** One of the waits is none any more. */
	released() {
		this.waits--;
		this.watch.leave();
	}
	/** @returns whether it was still to come. */
	cancel(id) {
		const pending = this.drop(id);
		if (pending) clearTimeout(id);
		return pending;
	}
	clear() {
		for (const id of this.ids) clearTimeout(id);
		this.ids = NONE$3;
		this.watch.leave(this.waits);
		this.waits = 0;
	}
	drop(id) {
		const { ids } = this;
		if (!ids.includes(id)) return false;
		this.ids = ids.length === 1 ? NONE$3 : ids.filter((one) => one !== id);
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

// src/model/json.ts
/** An object of JSON values, as opposed to an array or a scalar. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/vu/socket/foreign-text.ts
/** What a user may say of one sort. */
function quoting(known, sort) {
	return {
		said: known.quoted(sort),
		known
	};
}
/** Times the characters that are said: what is concealed in them leaves few, and k6 takes 0.2 µs for each of these. */
const LOOKED_AT$2 = 4;
/**
* The service's own words as the value of a tag: cut to `length` characters of printable ASCII, others as `?`, and at
* most `most` different ones in the list (later ones are `other`), so that a hostile service can neither write to a
* terminal nor explode the series. What the user knows is taken out before the cut: a part of it could not be found.
*/
function boundedText(text, { said, known }, length, most) {
	const cut = known.conceal(text.slice(0, LOOKED_AT$2 * length)).slice(0, length).replace(/[^\x20-\x7e]/g, "?");
	if (said.includes(cut)) return cut;
	if (said.length >= most) return "other";
	said.push(cut);
	return cut;
}

// src/vu/rest/step-count.ts
/** Characters of an answer, and how many different ones one VU quotes. */
const ANSWER = 80;
const ANSWERS$1 = 5;
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
	return { answer: boundedText(quotable(text, quotes), quotes, ANSWER, ANSWERS$1) };
}
/** Shorter values are words. */
const LEAST$1 = 8;
/** Characters of an answer that are looked at. */
const LONGEST$2 = 2e3;
/** A text of the service without the values that this virtual user knows or has sent, and without tokens. */
function quotable(text, { known, sent = [] }) {
	let clean = known.conceal(text).slice(0, LONGEST$2);
	for (const value of sent.flatMap(textsOf)) if (value.length >= LEAST$1) clean = clean.replaceAll(value, "***");
	return clean.replace(/[\w+/=.~-]{20,}/g, "***");
}
function textsOf(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap(textsOf);
}

// src/model/characters.ts
/** Without capitals of ASCII; as long as before, which toLowerCase does not promise. */
function folded(text) {
	return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

// src/vu/values/foreign-tokens.ts
const MASK$1 = "***";
/** Of eight characters and more: what stands between spaces, quotation marks, brackets and what parts a key from a value. */
const RUN = /[^\s"'`<>{}()[\],;:=?&@*|]{8,}/g;
/** What parts words within such a run. */
const BETWEEN = /[^A-Za-z0-9]+/;
/** Digits that a date, a time or an amount has; longer ones stand by themselves, as a time in ms does. */
const NUMBER = /^\d{1,7}$/;
/** `v1`, `p99`, `350ms`, and the middle of `2026-11-30T06`. */
const MEASURE = /^(?:[a-z]{1,2}\d{1,3}|\d{1,5}[a-z]{1,2}|\d\dT\d\d)$/i;
/** No word is longer. */
const LONGEST_WORD = 24;
/** The words that a name such as `rateLimitExceeded` is made of. */
const HUMPS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
/** Letters of the least of them; one in three may be shorter, and one alone. Of letters drawn at random most are. */
const LEAST_OF_WORD = 3;
/** So many letters stand in no word one beside the other. */
const CONSONANTS = /[b-df-hj-np-tv-xz]{5}|[^AEIOUYaeiouy]{6}/;
/** A number, a time, an address: no piece of it is a token. */
const FIGURE = /^[\d.+-]+$/;
const DIGITS$1 = /\d{8,}/g;
/**
* The text, `***` in place of each run of eight characters and more that reads as no words and no number, and of each
* number of as many digits. @param digits as many as numbers have that are given.
*/
function withoutTokens(text, digits = []) {
	const clean = text.replace(RUN, (run) => isWords(run) ? run : MASK$1);
	if (digits.length === 0) return clean;
	return clean.replace(DIGITS$1, (number) => digits.includes(number.length) ? MASK$1 : number);
}
/** Whether it is made of words, numbers and measures alone. */
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
/** Whether the service gives virtual users what is theirs alone: a login, or a step that saves. */
function isGiving({ login, scenarios }) {
	return login !== void 0 || Object.values(scenarios).some((scenario) => stepsOf(scenario).some(isSaving));
}
function stepsOf(scenario) {
	return scenario.kind === "rest" ? scenario.steps : [...scenario.socket.open, ...scenario.socket.whileOpen];
}
function isSaving({ request, await: awaited }) {
	return [request?.save, awaited?.save].some((save) => Object.keys(save ?? {}).length > 0);
}

// src/vu/values/known.ts
/** Shorter values are words that stand everywhere. A part of a value this long, where a text was cut, is taken for it. */
const LEAST = 8;
/** Characters of a text that are looked at; what stands behind them is not quoted. */
const LONGEST$1 = 2e3;
const MASK = "***";
const DIGITS = /^\d+$/;
/** Of all who know nothing: each list of its own is held in memory for each user. */
const NONE$2 = [];
const NO_DIGITS = [];
/**
* What a user was given by the service and may not be quoted: values that its login and its steps saved, and the
* cookies of its login. The service may say them back, in the reason of a close, an answer or a frame. And what of its
* words has been quoted so far, of which there is only so much. Where it gives values at all, it may say to one user
* what it gave to another, who may be in another process and has nothing to compare it with: there, each run of
* characters that reads as no word is concealed, whosever it is.
*/
var Known = class {
	strangers;
	ofLogin = NONE$2;
	ofSteps = NONE$2;
	/** Made when they are asked for. */
	forms = null;
	/** Of its numbers how many digits they have. */
	digits = NO_DIGITS;
	told = null;
	/** @param strangers whether other users are given values, too. */
	constructor(strangers = false) {
		this.strangers = strangers;
	}
	/** What has been quoted so far of one sort of the service's words; kept up to date by who quotes. */
	quoted(what) {
		this.told ??= {};
		this.told[what] ??= [];
		return this.told[what];
	}
	/** From now on every text and number of eight characters and more in a value of the login is concealed. */
	rememberLogin(value) {
		this.ofLogin = this.with(this.ofLogin, value);
	}
	/** The same of what a step saved. */
	remember(value) {
		this.ofSteps = this.with(this.ofSteps, value);
	}
	/**
	* The beginning of a foreign text, each of these values in it, in whatever case, and each part of one that a cut has
	* left, as `***`; and what may be somebody else's.
	*/
	conceal(text) {
		this.forms ??= this.allForms();
		const clean = this.forms.length === 0 ? text : without(text.slice(0, LONGEST$1), this.forms);
		return this.strangers ? withoutTokens(clean.slice(0, LONGEST$1), this.digits) : clean;
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
		const text = String(value);
		if (text.length < LEAST || texts.includes(text)) return texts;
		this.forms = null;
		return [...texts, text].slice(-64);
	}
};
/** As it is, URL-encoded, and as JSON escapes it, with or without its slashes; folded. */
function formsOf(text) {
	const json = JSON.stringify(text).slice(1, -1);
	const forms = [
		text,
		urlEncoded(text),
		json,
		json.split("/").join("\\/")
	].map(folded);
	return forms.filter((form, at) => forms.indexOf(form) === at);
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
	return character !== void 0 && character >= "0" && character <= "9";
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
		const known = Object.hasOwn(values, head);
		const value = walk(known ? values[head] : void 0, rest);
		const name = `${kind}.${dotted}`;
		if (value === void 0 && known && kind !== "vars") throw new UnusableValue(`\${${name}} is not in what the service gave`, name);
		return present(value, name);
	};
}
/** How the plan refers to a value that the service gave; null: it is none. */
function ofService(piece) {
	if (typeof piece === "string") return null;
	const { kind } = piece;
	return kind === "login" || kind === "saved" || kind === "received" ? formatPath(kind, piece.path) : null;
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

// src/vu/user.ts
/** One user in one iteration, or shift: its values, its cookies, its login. A VU may host several of one scenario. */
var User = class {
	state;
	scope;
	shared;
	/**
	* @param key of its state. @param number from 0. @param iteration its own, of all that it has; absent: it counts them
	* itself.
	*/
	constructor(shared, key, number, count) {
		const { users } = shared.common.states;
		this.shared = shared;
		users[key] ??= newState(shared, number);
		this.state = users[key];
		this.scope = this.newScope(count);
	}
	/** It begins anew: nothing is saved any more. */
	again() {
		this.scope = this.newScope();
	}
	newScope(count = this.state.begun++) {
		const { number, vars, login } = this.state;
		return {
			vu: number + 1,
			iteration: count,
			n: 0,
			vars,
			login: login ?? NONE$1,
			saved: NONE$1
		};
	}
	/** A jar of its own for each call where the plan wants no cookies; undefined: the VU's. */
	jar() {
		const { kind, cookies } = this.shared.common.scenario;
		if (!cookies) return new http.CookieJar();
		if (kind === "socket") this.state.jar ??= new http.CookieJar();
		return this.state.jar ?? void 0;
	}
	/** Whether the plan has a login at all. */
	get logsIn() {
		return this.shared.common.login !== null;
	}
	/** Makes sure that it is logged in. */
	async login(upgrade) {
		const { common, phases, data } = this.shared;
		phases.update();
		if (common.login === null) return true;
		const done = await common.login.forUser(this.state, this.scope, data, upgrade, this.jar());
		this.scope.login = this.state.login ?? NONE$1;
		return done;
	}
	/** Counts a step of REST that was done. */
	count(step) {
		countStep(this.shared.common.meters.steps_failed, step, quoting(this.state.known, "answers"));
	}
};
/** One for all who have none: each object is held in memory for each user. */
const NONE$1 = {};
function newState({ common }, number) {
	const vars = common.vars({
		...NOWHERE,
		vu: number + 1
	});
	return {
		number,
		vars: isObject(vars) ? vars : NONE$1,
		known: new Known(common.giving),
		login: null,
		jar: null,
		cookiesSet: false,
		receipts: null,
		served: null,
		begun: 0
	};
}

// src/vu/iteration.ts
/** One iteration of one VU: its clock, its timers, and its place among the VUs of the scenario. */
var Iteration = class {
	common;
	watch;
	timers;
	place;
	phases;
	data;
	/** Epoch ms of the scenario's start. */
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
		this.phases = new PhaseClock(spans, this.startTime - scenario.start);
	}
	/** ms since the scenario's start. */
	at(epoch = Date.now()) {
		return epoch - this.startTime;
	}
	/** The user at this place of a socket scenario, from 0. */
	userAt(place) {
		return new User(this, `${this.common.name} ${place}`, place);
	}
	/** The user of a REST scenario that this VU is: its number is unique, and may skip. */
	onlyUser() {
		this.place.rank ??= exec.scenario.iterationInTest;
		const key = `${this.common.name} ${this.place.rank}`;
		return new User(this, key, this.place.rank, exec.vu.iterationInScenario);
	}
	/** No timer may outlive the iteration: it would keep it alive. */
	end() {
		this.phases.stop();
		this.timers.clear();
		this.watch.stop();
		this.place.lastEnd = Date.now();
	}
	begin() {
		this.common.meters.scenario_start.add(this.startTime);
		return {
			rank: null,
			lastEnd: 0
		};
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

// src/model/load/lanes.ts
/** How many VUs it takes to host all users of a load, `lanes` in each. */
function hostsOf(load, lanes) {
	return Math.ceil(peakVUs(load) / lanes);
}
/** The users of one of these VUs, by their places from 0. Neighbours in time are apart, so that no VU starts all at once. */
function usersOf(load, lanes, host) {
	const hosts = hostsOf(load, lanes);
	const users = [];
	for (let user = host; user < peakVUs(load); user += hosts) users.push(user);
	return users;
}

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
		scope.saved = {
			...scope.saved,
			...answer.saved
		};
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
const errors = () => [
	[/too many open files|EMFILE|ENFILE/, "descriptors"],
	[/ca(?:nnot|n't) assign requested address|EADDRNOTAVAIL/, "ports"],
	[/no buffer space available|ENOBUFS/, "buffers"],
	[/EAI_AGAIN|server misbehaving|Temporary failure in name resolution/i, "lookups"]
];
/** The limit that an engine's error text tells of; null: none. */
function limitOf(error) {
	return errors().find(([pattern]) => pattern.test(error))?.[1] ?? (lookedUpInVain(error) ? "lookups" : null);
}
/** Go's words, in two steps: one expression of both takes quadratic time on a long text. */
function lookedUpInVain(error) {
	const at = error.indexOf("lookup ");
	return at >= 0 && /i\/o timeout|connection refused/.test(error.slice(at));
}

// src/vu/socket/ledger.ts
/**
* The users' book of lives: each turn is written down as it comes, so that what is known when k6 is killed or an
* iteration is interrupted is already with the evidence. What follows the last turn, the evidence says. `user`: the place
* within the scenario, from 0.
*/
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
	/** Login, dial or subprotocol failed, or the service's time for it was over. */
	failed(user, reason) {
		this.meters.ws_connect_failed.add(true, { reason });
		this.write(user, "failed", { reason });
	}
	/** A limit of our own machine was hit: nothing was dialled, and nobody else is to blame. */
	limited(user, limit) {
		this.meters.ws_connect_failed.add(true, {
			reason: OURS,
			limit
		});
		this.write(user, "failed", { reason: OURS });
	}
	/** The time for the dial was over, but this virtual user stood still in it. */
	spoilt(user) {
		this.meters.ws_connect_failed.add(true, STOOD_STILL);
		this.write(user, "failed", STOOD_STILL);
	}
	/** The plan's time was over, and nobody had answered the dial by the end of its last call: a failed connect. */
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
		broken: false,
		quick: null
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
/** The view of a message as a whole. */
const readWhole = jsonBehind("");
const SPACES = [
	32,
	9,
	10,
	13
];
const OBJECT$1 = 123;
const ARRAY = 91;
/** Whether a message is meant as JSON: an object or a list begins behind the prefix, after spaces (RFC 8259, 2). */
function beginsAsJson(data, after) {
	const bytes = typeof data === "string" ? null : new Uint8Array(data);
	const at = (i) => bytes === null ? data.charCodeAt(i) : bytes[i];
	for (let i = 0; i < after.length; i++) if (at(i) !== after.charCodeAt(i)) return false;
	let i = after.length;
	while (SPACES.includes(at(i) ?? 0)) i++;
	return at(i) === OBJECT$1 || at(i) === ARRAY;
}
/** @throws {TypeError} for bytes that are not UTF-8. */
function textOf(bytes) {
	return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

// src/vu/frames/quick.ts
/**
* Reads a key of a message without parsing the message: k6 decodes JSON token by token, which takes five times as long
* for a short message and a hundred times for a long one. What cannot be told for certain is left to JSON.parse.
*
* A text without a backslash has no escapes: its quotation marks only ever begin and end strings, so that the text of a
* key within quotation marks, followed by a colon, is that key. Of an object it is a key of its own, and not of one
* within it, if no other object begins before it. That the rest of the text is JSON is taken for granted; the caller
* parses some of all messages, to see those that are none.
*/
const OBJECT = 123;
const END = 125;
const COLON = 58;
const SPACE = 32;
const ZERO = 48;
const NINE = 57;
/** Nothing can be told without parsing. */
const UNSURE = -1;
/** The object has no such key. */
const ABSENT = -2;
/** Whether keys of this text can be looked for: it is an object, without escapes and without spaces around it. */
function isQuick(text) {
	return text.charCodeAt(0) === OBJECT && text.charCodeAt(text.length - 1) === END && text.indexOf("\\") < 0;
}
/** Where the value of a key begins in such a text; or UNSURE, ABSENT. @param quoted the key, within quotation marks. */
function valueAt(text, quoted) {
	const at = text.indexOf(quoted);
	if (at < 0) return -2;
	const inner = text.indexOf("{", 1);
	if (inner >= 0 && inner < at) return -1;
	const value = at + quoted.length + 1;
	if (text.charCodeAt(value - 1) !== COLON || text.charCodeAt(value) <= SPACE) return -1;
	return text.lastIndexOf(quoted) === at ? value : -1;
}
/** Whether the value there is this string. @param quoted the string, within quotation marks. */
function isString(text, at, quoted) {
	return text.startsWith(quoted, at);
}
/** The number there; NaN where it is none, or written in a way that is left to JSON.parse: `-1`, `0.5`, `1e3`, `1.50`. */
function numberAt(text, at) {
	const first = text.charCodeAt(at);
	if (first <= ZERO || first > NINE) return NaN;
	const comma = text.indexOf(",", at);
	const digits = text.slice(at, comma < 0 ? text.length - 1 : comma);
	const value = Number(digits);
	return String(value) === digits || areDigits(digits) ? value : NaN;
}
function areDigits(text) {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < ZERO || code > NINE) return false;
	}
	return true;
}
/**
* The text of a key or of a string within quotation marks; null where it is not written as it is, or could begin where
* another string ends.
*/
function quotedOrNull(text) {
	const quoted = JSON.stringify(text);
	return quoted === `"${text}"` && isWord(text.charCodeAt(0)) ? quoted : null;
}
/** A letter, a digit, an underscore: none of what may stand behind a string. */
function isWord(code) {
	return code === 95 || code >= ZERO && code <= NINE || (code | 32) >= 97 && (code | 32) <= 122;
}

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
	LARGE_FRAME
];
/** To be called in the init context. @param unmade those that the plan never emits: each costs memory in each VU. */
function createMeters(unmade = []) {
	const meters = { [FILLER]: new Counter(FILLER) };
	for (const name of GAUGES) meters[name] = unmade.includes(name) ? UNMADE : new Gauge(name);
	for (const name of Object.keys(KINDS)) meters[name] = unmade.includes(name) ? UNMADE : meter(name, KINDS[name]);
	return meters;
}
/** Adding to it is our own mistake, which is counted as such. */
const UNMADE = { add() {
	throw new ScriptError("a metric that the plan does not have");
} };
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

// src/vu/socket/census.ts
const ABNORMAL = 1006;
/** Codes by which a service answers our close: done, going away, none. */
const ANSWERS = [
	1e3,
	1001,
	1005
];
/**
* Who ended a socket and how, from what k6's close event says (k6: js/modules/k6/websockets). RFC 6455, 7.1.5:
* an end of the stream without a close frame is 1006, a close frame without a code 1005. A service need not echo the
* code of our close (5.5.1): one that answers "going away" has answered; any other code is its own close, which crossed ours. A frame that is none ends the
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
	const answered = ours && ANSWERS.includes(code);
	return {
		code: String(code),
		side: answered ? "plan" : "service",
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
/** A function: where no upgrade fails, no VU holds them in memory. */
const connectErrors = () => [
	[/bad handshake|unexpected server response/i, "handshake"],
	[/refused/i, "refused"],
	[/no such host|lookup |ENOTFOUND|EAI_AGAIN|server misbehaving/i, "dns"],
	[/tls|x509|certificate|ssl|EPROTO/i, "tls"],
	[/timeout|timed out|deadline exceeded|ETIMEDOUT/i, "timeout"],
	[/reset|EOF|broken pipe|hang up|ECONNRESET|EPIPE/i, "reset"]
];
/** Why an upgrade failed, from the engine's error text; the text itself goes no further. */
function connectFailure(error) {
	return connectErrors().find(([pattern]) => pattern.test(error))?.[1] ?? "other";
}
const TEXT_LENGTH = 40;
const TEXTS = 8;
/** A frame that nothing matched, or that is malformed, as a tag: its first 40 characters, at most 8 different ones for each set. */
function textTag(data, quoting) {
	return { text: typeof data === "string" ? boundedText(data, quoting, TEXT_LENGTH, TEXTS) : "(binary)" };
}

// src/vu/socket/receipts.ts
/** Messages whose content is compared with the first, and how many of them tell anything at the end. */
const LOOKED_AT$1 = 64;
const ENOUGH = 8;
/** Messages that bear witness for their moments alone: a service may give all of them one. */
const MOST_ALWAYS = 1024;
/** Different messages of one moment that are told apart; more of them count as one. */
const MOST_PLACES = 256;
/** Moments whose messages are remembered, once the first ones have borne witness: the newest. */
const NEWEST = 16;
/** Messages that were not parsed from which on they are reported before the end of a life. */
const UNREAD_MANY = 64;
/** Of all users to whom nothing has been told. */
const NONE = [];
/** All that one user gets, of every feed of its scenario. */
var Receipts = class {
	user;
	/** What the user's own kinds of message count in, by the kind's index. */
	tallies;
	/** Kinds of whose first message without a readable time has been told what it holds. */
	shown = NONE;
	meters;
	/** `user`: the place within the scenario, from 0. */
	constructor(kinds, meters, user) {
		this.user = user;
		this.meters = meters;
		const tallies = [];
		for (const { tags, untimed } of kinds) {
			const tally = tallies.find((one) => one.tags?.feed === tags?.feed) ?? emptyTally(tags);
			tally.always ||= untimed !== null;
			tallies.push(tally);
		}
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
	/** Looks at one of the first messages of a feed. @param sent epoch ms; null: it has no time. */
	look(tally, kind, frame, sent) {
		if (tally.comparing) this.compare(tally, kind, frame);
		if (tally.always && sent !== null) tally.always = goesOn(tally, sent);
		tally.fresh = tally.comparing || tally.always;
		if (sent !== null && (tally.always || isWitness(sent))) this.witness(tally, frame, sent);
	}
	/** The message bears witness of how far its like fan out. */
	witness(tally, { data }, sent) {
		const place = placeIn(tally, sent, typeof data === "string" ? data : data.byteLength);
		add(this.meters.message_sent, markOf(sent, place), tally.tags);
	}
	/** Tags of a message whose time cannot be read; of the first of its kind with what it holds instead. */
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
	/** Reports what came so far. @param at epoch ms; latency: ms of the newest message; null: it has none. */
	report(tally, at, latency) {
		tally.due = at + REPORT_EVERY;
		tally.reported = tally.count;
		add(this.meters.user_received, receivedValue(this.user, tally.count), tally.tags);
		for (const kind of tally.ofKinds ?? []) if (kind !== void 0) this.meters.user_kind.add(receivedValue(this.user, kind.count), kind.tags);
		if (tally.unread >= UNREAD_MANY) this.tellUnread(tally);
		if (latency !== null) add(this.meters.user_latency, latencyValue(this.user, latency), tally.tags);
	}
	/** A life has ended: reports what is not yet. */
	settle() {
		for (const tally of this.tallies) {
			if (tally.count > tally.reported) this.report(tally, 0, null);
			if (tally.unread > 0) this.tellUnread(tally);
		}
	}
	tellUnread(tally) {
		add(this.meters.messages_unread, tally.unread, tally.tags);
		tally.unread = 0;
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
		ofKinds: null,
		unread: 0,
		due: 0,
		fresh: true,
		comparing: true,
		compared: 0,
		first: void 0,
		always: false,
		moments: null,
		contents: null,
		different: 0
	};
}
/** The place of a message among the different ones of its moment, which is remembered. */
function placeIn(tally, sent, content) {
	tally.moments ??= [];
	tally.contents ??= [];
	const { moments, contents } = tally;
	let place = 0;
	for (let at = moments.indexOf(sent); at >= 0; at = moments.indexOf(sent, at + 1)) {
		if (contents[at] === content) return place;
		place++;
	}
	if (place === 0) makeRoom(tally, tally.always ? 64 : NEWEST);
	if (place >= MOST_PLACES) return place;
	if (place === 0) tally.different++;
	moments.push(sent);
	contents.push(content);
	return place;
}
/** Forgets the oldest moments, until there are fewer than `most`. */
function makeRoom(tally, most) {
	const { moments, contents } = tally;
	if (moments === null || contents === null) return;
	while (tally.different >= most) {
		const oldest = moments[0];
		for (let at = 0; at >= 0; at = moments.indexOf(oldest, at)) {
			moments.splice(at, 1);
			contents.splice(at, 1);
		}
		tally.different--;
	}
}
/** Whether the moment is one of the first different ones; after the last of them their places are let go. */
function goesOn(tally, sent) {
	const { moments, count, different } = tally;
	if (count < MOST_ALWAYS && (different < 64 || moments?.includes(sent) === true)) return true;
	tally.moments = null;
	tally.contents = null;
	tally.different = 0;
	return false;
}
/** Tags cost time in k6: none are passed where the VU's own are right. */
function add(metric, value, tags) {
	if (tags === void 0) metric.add(value);
	else metric.add(value, tags);
}

// src/vu/socket/reader.ts
const LAG_EVERY = 10;
/** Characters or bytes of a frame that is worth a word. */
const LARGE = 2 ** 20;
/** Messages that are parsed whole whatever can be told without: the first, those after a broken one, and one in so many of the rest. */
const PARSED_FIRST = 100;
const PARSED_AFTER = 1e3;
/** ms from the epoch within which times are: the range of a Date (ECMA-262, “Time Values and Time Range”). */
const LAST_DATE = 864e13;
/**
* The way of every message (plan-language: "Values, matching, frames"): errors, pending awaits, `answer`, then the
* first kind of `messages` that matches. A frame that the codec takes apart is as many messages, of one arrival. The hottest code of the product, where each call of a function shows: JSON
* is parsed once, and only if a matcher asks and nothing else tells; tags are passed only where they differ from the VU's.
* One reader serves all sockets of a VU, so that none of it is held in memory for each.
*/
function createReader(plan, meters, onError) {
	const byMessage = plan.heartbeat?.await !== void 0;
	const { errors, answers, kinds } = plan;
	const { decode } = plan.codec;
	const { gen_lag: genLag, ws_message_latency: messageLatency, ws_messages_malformed: messagesMalformed } = meters;
	const { json } = plan;
	const replies = errors.length + answers.length > 0;
	const frame = emptyFrame();
	/** Read so far, of all sockets, without those that say what the last one said. */
	let messages = 0;
	/** Until this one of them all are parsed. */
	let parsedUntil = PARSED_FIRST;
	/** The last of them that was parsed by turn and is broken. */
	let byTurn = -1;
	let large = LARGE;
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
		let matched = replies && reply(inbox);
		if (awaits.pending.length > 0 && awaits.settle(frame, timestamp)) matched = true;
		else if (byMessage && inbox.heartbeats?.settle(frame, timestamp)) matched = true;
		for (let i = 0; i < kinds.length; i++) {
			const kind = kinds[i];
			const sent = kind.take(frame, scope);
			if (sent === void 0) continue;
			const tally = receipts.tallies[i];
			if (frame.quick !== null && frame.decoded === null) tally.unread++;
			if (inbox.waiting) arrived(inbox, timestamp, matched, tally);
			if (sent === null || !(Math.abs(sent) <= LAST_DATE)) {
				timeless(inbox, timestamp, sent, kind, tally);
				return;
			}
			const { tags } = tally;
			const latency = timestamp - sent;
			if (tags === void 0) messageLatency.add(latency);
			else messageLatency.add(latency, tags);
			if (tally.fresh) receipts.look(tally, kind, frame, sent);
			else if (isWitness(sent)) receipts.witness(tally, frame, sent);
			tally.count++;
			if (tally.ofKinds !== null) countKind(tally.ofKinds[i]);
			if (timestamp >= tally.due) receipts.report(tally, timestamp, latency);
			return;
		}
		if (matched) return;
		if (frame.quick !== null) readWhole(frame);
		if (frame.broken) malformed(inbox, plan.strays);
		else meters.ws_messages_unmatched.add(1, textTag(frame.data, quoting(inbox.user.state.known, "unmatched")));
	}
	/** The bytes are no JSON; matchers of text still see them. */
	function broken(inbox, timestamp) {
		frame.decoded = "";
		frame.value = void 0;
		frame.broken = beginsAsJson(frame.data, "");
		if (messages > parsedUntil && isQuick(frame.data)) byTurn = messages;
		guard("message", onError, () => route(inbox, timestamp));
	}
	function malformed(inbox, tags) {
		const text = textTag(frame.data, quoting(inbox.user.state.known, "malformed"));
		messagesMalformed.add(1, {
			...tags,
			...text
		});
		if (byTurn === messages && kinds.length > 0) add(meters.messages_unread, 0, tags);
		parsedUntil = messages + PARSED_AFTER;
	}
	function reply(inbox) {
		const { scope, state } = inbox.user;
		const isError = errors.some((match) => match(frame, scope));
		if (isError) {
			meters.ws_error_frames.add(1, textTag(frame.data, quoting(state.known, "errors")));
			inbox.awaits.refuse();
		}
		let answered = false;
		for (let i = 0; i < answers.length; i++) {
			if (!answers[i].match(frame, scope)) continue;
			answered = true;
			guard("answer", onError, () => inbox.channel.answer(i, frame));
		}
		return isError || answered;
	}
	/** Until the first message that is due; one that an await, an answer or an error took is no early message. */
	function arrived(inbox, timestamp, taken, { tags }) {
		if (inbox.firstSince !== null) {
			meters.ws_time_to_first_message.add(Math.max(0, timestamp - inbox.firstSince));
			inbox.waiting = false;
		} else if (!inbox.acknowledged && !taken) add(meters.ws_messages_early, 1, tags);
	}
	/** Matched, but there is no latency: none is asked for, the bytes are no JSON, or the time cannot be read. */
	function timeless(inbox, timestamp, sent, kind, tally) {
		const { receipts } = inbox;
		if (sent !== null && frame.broken) {
			malformed(inbox, tally.tags);
			return;
		}
		if (sent !== null) meters.ws_messages_untimed.add(1, receipts.untimed(kind, frame, inbox.user.state.known));
		else {
			add(meters.ws_messages_matched, 1, tally.tags);
			if (tally.fresh) receipts.look(tally, kind, frame, null);
		}
		tally.count++;
		if (tally.ofKinds !== null) countKind(tally.ofKinds[kinds.indexOf(kind)]);
		if (timestamp >= tally.due) receipts.report(tally, timestamp, null);
	}
}
function countKind(kind) {
	if (kind !== void 0) kind.count++;
}
/** Told at once: the engine may not come to anything else. @returns the size from which on the next one is told. */
function tellLarge(meters, size) {
	meters.large_frame.add(size);
	flush(meters);
	return 2 * size;
}

// src/vu/socket/host.ts
/** What the users of a socket scenario share who live in one VU: all that is made once, whatever their number. */
var Host = class {
	iteration;
	plan;
	load;
	meters;
	onError;
	watch;
	ledger;
	read;
	/** The most users of the scenario at once. */
	peak;
	guests = [];
	/** The timer of the first of them whose time is over, and that moment. */
	timer = 0;
	due = Number.POSITIVE_INFINITY;
	constructor(iteration, plan) {
		const { meters, onError, scenario } = iteration.common;
		this.iteration = iteration;
		this.plan = plan;
		this.load = scenario.load;
		this.meters = meters;
		this.onError = onError;
		this.watch = iteration.watch;
		this.ledger = new Ledger(meters);
		this.read = createReader(plan, meters, onError);
		this.peak = peakVUs(scenario.load);
	}
	/** Whether it is lives that are counted, not time. */
	get counts() {
		return this.load.executor === "per-vu-iterations";
	}
	/** Stops it when its time is over: one timer for all, since each is held in memory. */
	receive(guest) {
		this.guests.push(guest);
		if (guest.until < this.due) this.wake(guest.until);
	}
	/** It has nothing to stop any more. */
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
	/** A clock of whole ms may be just before the moment. */
	dismiss() {
		const now = this.iteration.at() + 1;
		const over = this.guests.filter(({ until }) => until <= now);
		this.guests = this.guests.filter(({ until }) => until > now);
		this.due = Number.POSITIVE_INFINITY;
		for (const guest of over) guard("stop", this.onError, () => guest.stop());
		const next = this.guests.reduce((first, { until }) => Math.min(first, until), this.due);
		if (next < this.due) this.wake(next);
	}
};

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

// src/model/close-codes.ts
/** A socket that waits this long, in ms, for the answer to its close is given up (design.md, section 4). */
const CLOSE_DEADLINE = 2e3;

// src/vu/socket/awaits.ts
/** ms from which a wait that the life's own `hold` ends counts as unanswered (plan-language: default SLOs). */
const UNANSWERED = 1e3;
/** Of all sockets that wait for nothing: an array of its own for each would be held in memory. */
const NOTHING = [];
/** The frames that one socket waits for, oldest first. After the socket's end nobody is called any more. */
var Awaits = class {
	/** Read by the message path: a length costs less than a call. */
	pending = NOTHING;
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
				this.pending = this.pending.length === 1 ? NOTHING : this.pending.filter((one) => one !== entry);
				done(awaited);
			},
			over: (spoilt) => entry.done({ how: spoilt ? "spoilt" : "timeout" }),
			spoilt: () => timer.spoilt()
		};
		const timer = this.timers.wait(plan.within, "await", entry.over);
		this.pending = [...this.pending, entry];
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
	/** The end of the plan ends the waits, of which those of a second and more are told; see `Heartbeats.ended`. */
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
	/**
	* The service ended the socket in place of an answer. Where the plan expects that close, a wait of under a second may
	* have been pending by chance.
	*/
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
	/** An error frame ends the oldest wait at once. */
	refuse() {
		this.pending[0]?.done({ how: "error" });
	}
};

// src/model/metrics/answer-keys.ts
/** Begins the `answer` of `steps_failed` where it is no quotation: keys of the answer, of which none was what `save` names. */
const HOLDS = "keys: ";

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
		if (authorityOf(url, `the url "${text}" lost its target`) !== authority) throw refusal(`a value in the url "${text}" would lead to another host`, parts, () => true, scope);
		return url;
	};
}
/** Whose fault it is: the first value that is `bad` tells. */
function refusal(message, parts, bad, scope) {
	const given = parts.find((part) => !part.constant && part.fill(scope) !== "" && bad(part.fill(scope)))?.given ?? null;
	return given === null ? new ScriptError(message) : new UnusableValue(message, given);
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
		constant: true,
		given: null
	};
	const value = compileReference(piece, constants);
	if (piece.kind === "targets" || piece.kind === "env" && !inQuery) {
		const text = asText(value(NOWHERE));
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
/** RFC 3986, 2.1. Half a surrogate pair, which a service may well send, becomes U+FFFD: it has no UTF-8. */
function percentEncode(value) {
	return encodeURIComponent(value.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�"));
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
* @throws {ScriptError} when it is filled, for a line break or another control character but a tab: they would end the header,
* or no engine sends it (RFC 9110, 5.5). An {@link UnusableValue} where the service gave it.
*/
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
				...own
			},
			...jar && { jar }
		};
		const begun = Date.now();
		const response = await http.asyncRequest(request.method, at, sending, params);
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
			answer: complaint(found) || keysOf(found, failure.path)
		};
		return {
			...answered,
			failure: told,
			sent: [...headerTexts(own), ...bodyTexts(request.body, sending)]
		};
	};
}
/** What is filled, or why the service's values cannot stand in it. @throws {ScriptError} for what is the plan's own doing. */
function usable(fill, scope) {
	try {
		return fill(scope);
	} catch (error) {
		if (error instanceof UnusableValue) return error;
		throw error;
	}
}
/** Where an answer holds values, that the mistake in a path of `save` is seen: keys alone, since a value may be a token. */
function keysOf(found, wanted) {
	const held = heldPaths(found, wanted);
	return held.length === 0 ? "" : `${HOLDS}${held.join(", ")}`;
}
/** Members of an answer that say what is wrong, beside those that have `error` in their names. */
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
/** Of an answer that lets nobody in, though its status says so, what it says is wrong: anything else in it may be a token. */
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
const TIMEOUTS = [1050, 1211];
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
	if (status === 0 && isUnreadable(code, error)) return { reason: "unreadable" };
	if (status !== 0 || !TIMEOUTS.includes(code)) return {
		reason: "status",
		status: String(status)
	};
	return { reason: took > STOOD ? STALLED : "timeout" };
}
/** A body that is not coded as its headers say: k6's 1701, but for a broken deflate stream, of which its text tells. */
function isUnreadable(code, error) {
	return code === 1701 || error.startsWith("flate: ");
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
	const entries = Object.entries(headers).map(([name, text]) => [name, compileHeader(name, text, constants)]);
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
	host;
	user;
	timers;
	awaits;
	socket = null;
	/** An answer lacked what a step saves: what is sent with it cannot be filled, and that is the service's doing. */
	lacks = false;
	/** Why a step could not be done that says nothing about the service; null: none such. */
	own = null;
	constructor(host, user, timers, awaits) {
		this.host = host;
		this.user = user;
		this.timers = timers;
		this.awaits = awaits;
	}
	attach(socket) {
		this.socket = socket;
	}
	get open() {
		return this.socket?.readyState === 1;
	}
	/** Sends a frame; the values as they were for it, or null where the socket is not open, or lacks a value. */
	send(fill, received) {
		const { scope } = this.user;
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
	/** Sends a ping; false where the socket is not open. */
	ping() {
		if (this.socket === null || !this.open) return false;
		this.socket.ping();
		return true;
	}
	answer(index, frame) {
		const plan = this.host.plan.answers[index];
		if (plan !== void 0) this.send(plan.send, plan.read(frame) ?? null);
	}
	/** Runs one step; epoch ms of its end, or null where it failed, or the socket ended. */
	async run(step) {
		const { user } = this;
		if (step.wait) await this.timers.pause(between(step.wait, Math.random()), "wait");
		if (step.request) {
			const answer = await step.request(user.scope, user.jar());
			user.count(answer);
			const reason = answer.failure?.reason;
			if (reason === "generator" || reason === "stalled") this.own = reason;
			if (!this.keep(answer.saved)) return null;
		}
		const sent = step.send ? this.send(step.send) : user.scope;
		if (sent === null) return null;
		return step.await ? this.exchange(step.await, sent) : Date.now() + HALF_TICK;
	}
	exchange(plan, scope) {
		const { meters } = this.host;
		const sentAt = Date.now() + HALF_TICK;
		return new Promise((resolve) => {
			this.awaits.add(plan, scope, (awaited) => {
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
	/** What an await saves of its frame; null where one of it is missing, which counts as a failed step. */
	savedOf({ saves, read, name }, frame) {
		if (saves.length === 0) return {};
		const from = read(frame);
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
			this.user.state.known.remember(saved);
			const { scope } = this.user;
			scope.saved = {
				...scope.saved,
				...saved
			};
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
	onOpen() {
		const { plan } = this;
		if (plan.send === void 0) this.beatOn();
	}
	onSubscribed() {
		if (this.plan.send !== void 0) this.beatOn();
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
	/** The end of the plan ends the waits: how old those of a second and more were, the evidence holds against the answers. */
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

// src/vu/socket/subscription.ts
/** Runs the steps of `open`, from `openedAt` on (ms); where one fails, the socket is closed. */
function subscribe(socket, openedAt) {
	const { plan, onError } = socket.host;
	if (plan.open.length === 0) succeed(socket, openedAt, openedAt);
	else guardAsync("open", onError, void 0, () => takeSteps(socket, openedAt));
}
async function takeSteps(socket, openedAt) {
	const { channel, host } = socket;
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
/**
* The life's own `hold` ends it, or a close that the plan expects. A step that has waited for its answer for a second is
* unanswered; one that has not says nothing about the service.
*/
function cutSubscription(socket) {
	if (socket.subscription === "pending" && socket.awaits.longest >= 1e3) fail(socket);
}
function fail(socket) {
	const { host, user } = socket;
	socket.subscription = "failed";
	host.ledger.unsubscribed(user.state.number);
}
function succeed(socket, openedAt, at) {
	const { host, user, heartbeats, timers } = socket;
	const { plan, meters, ledger } = host;
	socket.subscription = "done";
	ledger.subscribed(user.state.number);
	if (plan.open.some((step) => step.await)) meters.ws_subscribe_duration.add(Math.max(0, at - openedAt));
	if (plan.kinds.length > 0) socket.firstSince = at;
	heartbeats?.onSubscribed();
	for (const step of plan.whileOpen) {
		const first = Math.random() * between(step.every, Math.random());
		timers.after(first, "while_open", () => repeat(socket, step));
	}
}
/** Starts a step whether or not the one before is answered: a slow service must not slow its own load. */
function repeat(socket, step) {
	const { timers, channel, onError } = socket;
	timers.after(between(step.every, Math.random()), "while_open", () => repeat(socket, step));
	guardAsync("while_open", onError, null, () => channel.run(step));
}

// src/vu/socket/session.ts
/** A pending upgrade gets this long, in ms, once the VU's time is over. */
const LAST_CALL = 2e3;
const NORMAL = 1e3;
/**
* One socket, from dial to end (plan-language: "A socket's life"). Its owner is told once that it has ended, also where the
* peer answers nothing; an upgrade that comes after that is closed and counted all the same.
*/
var Session = class {
	host;
	user;
	timers;
	awaits;
	channel;
	heartbeats;
	receipts;
	acknowledged;
	firstSince = null;
	waiting;
	heard = 0;
	subscription = "pending";
	/** Age at which the socket closes itself, ms. */
	age;
	owner;
	socket = null;
	opened = false;
	closing = false;
	abandoned = false;
	counted = false;
	reason = null;
	error = "";
	constructor(host, user, age, owner) {
		const { plan, onError, watch } = host;
		this.host = host;
		this.user = user;
		this.age = age;
		this.owner = owner;
		this.timers = new Timers(onError, watch);
		this.awaits = new Awaits(this.timers, onError);
		this.channel = new Channel(host, user, this.timers, this.awaits);
		this.heartbeats = plan.heartbeat === null ? null : new Heartbeats(plan.heartbeat, this);
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
	/** Dials. @throws {ScriptError} where url or headers cannot be filled; nothing is dialled then. */
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
		this.channel.attach(this.socket);
		this.listen(this.socket);
		this.timers.wait(plan.connectWithin, "connect", (spoilt) => this.giveUpConnecting(spoilt));
	}
	/** The user's time is over: closes an open socket; a pending upgrade gets a last moment, after which it counts as failed. */
	stop() {
		if (this.opened) this.close("stop");
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
	listen(socket) {
		const { read } = this.host;
		socket.onopen = ({ timestamp }) => this.guarded("open", () => this.onOpen(timestamp));
		if (this.heartbeats !== null) socket.onpong = ({ timestamp }) => this.guarded("pong", () => this.heartbeats?.pong(timestamp));
		socket.onerror = ({ error }) => {
			this.error ||= String(error ?? "unknown");
		};
		socket.onclose = ({ code, reason = "", error = "" }) => {
			this.error ||= error;
			this.guarded("close", () => this.onClose(code, reason));
		};
		socket.onmessage = (event) => read(this, event);
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
		this.opened = true;
		this.timers.clear();
		if (!this.abandoned) this.accept();
		if (this.abandoned || this.reason !== null) this.close(this.reason ?? "step");
		else this.begin(timestamp);
	}
	/** RFC 6455, 4.1: a service that chose none of the subprotocols asked for has not accepted them. */
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
		if (this.age !== void 0) this.timers.after(this.age, "hold", () => this.close("hold"));
		this.heartbeats?.onOpen();
		subscribe(this, timestamp);
	}
	/** Whether nobody waits for anything of it any more. */
	get isOver() {
		return this.closing || this.counted;
	}
	close(reason) {
		if (this.isOver) return;
		this.closing = true;
		this.reason ??= reason;
		if (reason === "hold") this.cut();
		if (reason === "stop") this.ended();
		if (!this.abandoned) this.host.ledger.write(this.user.state.number, "ended", { by: reason });
		this.timers.clear();
		this.socket?.close(NORMAL);
		this.timers.wait(CLOSE_DEADLINE, "close", (spoilt) => this.giveUpClosing(spoilt));
	}
	/** The life's own `hold` ends what still waits; the subscription first, which looks at the waits. */
	cut() {
		cutSubscription(this);
		this.awaits.cut();
		this.heartbeats?.cut();
	}
	/** The end of the plan ends what still waits: that is nobody's fault, and is told. */
	ended() {
		this.awaits.ended();
		this.heartbeats?.ended();
	}
	/** The service ended the socket: what still waits was answered by that. The subscription first, which looks at the waits. */
	closed(expected) {
		if (expected) cutSubscription(this);
		this.awaits.closed(expected);
		this.heartbeats?.closed(expected);
	}
	giveUpClosing(spoilt) {
		const { meters } = this;
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
		else if (!this.abandoned) this.notOpened();
	}
	notOpened() {
		const { ledger } = this.host;
		const { number } = this.user.state;
		const limit = limitOf(this.error);
		this.endConnecting();
		if (limit === null) ledger.failed(number, connectFailure(this.error));
		else ledger.limited(number, limit);
	}
	/** Writes down that the other side ended the socket, and whether the plan expects that. */
	endedFor(end) {
		const expected = this.host.plan.expectedCloses.includes(end.code);
		this.host.ledger.write(this.user.state.number, expected ? "expected" : "early", end);
		return expected ? "expected" : "service";
	}
	/** Exactly one sample for each opened socket. */
	count(end, words) {
		if (this.counted) return;
		this.counted = true;
		if (!this.closing) this.closed(this.host.plan.expectedCloses.includes(end.code));
		this.timers.clear();
		const { subscription } = this;
		this.receipts.settle();
		const subscribed = subscription === "done";
		const said = end.side === "service" && end.how === "frame" ? reasonTag(words, quoting(this.user.state.known, "reasons")) : {};
		this.meters.ws_closes.add(1, {
			...end,
			subscribed: String(subscribed),
			...said
		});
		if (subscription === "pending" && (!this.closing || this.abandoned)) this.meters.ws_subscribed.add(false);
		this.settle({
			by: this.reason ?? this.endedFor(end),
			subscribed
		});
	}
	/** Told in a turn of its own: whatever is being done for this end is done before anything follows it. */
	settle(end) {
		const { owner } = this;
		this.owner = null;
		if (owner !== null) Promise.resolve().then(() => owner.over(end));
	}
};

// src/vu/socket/life.ts
const NEVER_OPENED = {
	by: "failed",
	subscribed: false
};
/**
* One socket after another until the user's time is over (plan-language: "A socket's life"). Without `reopen` the
* first end is the last: the user rests, so that counts stay counts.
*
* It is called back, and awaits nothing for long: a suspended function costs as much memory as all that it knows.
*/
var Life = class {
	until = 0;
	host;
	user;
	living;
	session = null;
	/** Age at which the next socket closes itself, ms. */
	age;
	next = "wanted";
	retries = 0;
	passed = false;
	/** Between two sockets, or after the last: the timer that ends that, or 0 where only the end of its time does. */
	pause = null;
	constructor(host, user, living) {
		const { plan, meters, watch, peak } = host;
		const { state } = user;
		this.host = host;
		this.user = user;
		this.living = living;
		const first = state.receipts === null;
		this.age = (first ? staggeredAge(plan, state.number, peak) : void 0) ?? plan.hold;
		if (first) state.receipts = new Receipts(plan.kinds, meters, state.number);
		if (state.number === 0) watch.keepOn();
	}
	/** @param until its time is over, ms since the scenario's start. */
	begin(until) {
		this.until = until;
		this.host.receive(this);
		this.dial();
	}
	/** Its time is over. */
	stop() {
		this.passed = true;
		if (this.session !== null) this.session.stop();
		else if (this.pause !== null) this.finish();
	}
	dial() {
		const { host, user } = this;
		this.pause = null;
		this.write(this.next);
		if (!user.logsIn) this.loggedIn(true);
		else guardAsync("login", host.onError, false, () => user.login(true)).then((done) => this.loggedIn(done));
	}
	loggedIn(done) {
		try {
			if (!this.opens(done)) this.over(NEVER_OPENED);
		} catch (error) {
			this.host.onError("life", error);
			this.over(null);
		}
	}
	/** A socket has ended, or none was dialled; null: our own code threw, and nothing more is done for this user. */
	over(end) {
		this.session = null;
		try {
			if (end === null) this.endure();
			else this.ended(end);
		} catch (error) {
			this.host.onError("life", error);
			this.endure();
		}
	}
	/** Nothing more is done until its time is over. */
	endure() {
		this.pause = 0;
		if (this.passed) this.finish();
	}
	/** False: no socket was dialled. */
	opens(done) {
		const { host, user } = this;
		if (done !== true) return this.refused(done);
		if (this.passed) {
			this.write("ended", { by: "stop" });
			return false;
		}
		user.scope.n = 0;
		const session = new Session(host, user, this.age, this);
		try {
			session.open();
		} catch (error) {
			this.undialled(error);
			return false;
		}
		this.session = session;
		return true;
	}
	/** What the service gave cannot stand in url or headers: it lets nobody in. Anything else that throws is ours. */
	undialled(error) {
		const { ledger, onError } = this.host;
		if (error instanceof UnusableValue) ledger.failed(this.user.state.number, `unusable ${error.reference}`);
		else {
			onError("dial", error);
			this.write("failed", { reason: OURS });
		}
	}
	/** A login that failed is an upgrade that failed: it is counted, and the backoff of `reopen` applies. */
	refused(done) {
		const { ledger } = this.host;
		const { number } = this.user.state;
		if (done === false) ledger.failed(number, "login");
		else if (done === "stalled") ledger.spoilt(number);
		else ledger.limited(number, done);
		return false;
	}
	ended({ by, subscribed }) {
		const { plan, counts } = this.host;
		const { reopen } = plan;
		this.age = plan.hold;
		this.next = by === "failed" ? "redial" : "wanted";
		if (this.passed || by === "hold" && counts) this.finish();
		else if (reopen === void 0) this.rest(by);
		else if (by === "hold") this.dial();
		else this.reopen(reopen, subscribed);
	}
	reopen(reopen, subscribed) {
		if (subscribed) this.retries = 0;
		if (this.retries >= reopen.giveUp) this.rest("failed");
		else {
			const delay = backoffDelay(reopen, this.retries++, Math.random());
			this.pause = this.host.iteration.timers.after(delay, "pause", () => this.dial());
		}
	}
	/** No further socket until its time is over, for what ended the last one. */
	rest(by) {
		this.write(by === "hold" || by === "expected" ? "rests" : "gave-up");
		this.endure();
	}
	finish() {
		if (this.pause !== null) this.host.iteration.timers.cancel(this.pause);
		this.host.release(this);
		this.user.state.receipts?.end();
		this.living.over(this.passed, this.until);
	}
	write(turn, tags) {
		this.host.ledger.write(this.user.state.number, turn, tags);
	}
};
/** The first socket's age where sockets are staggered: closes and reopens then run evenly from the start. */
function staggeredAge(plan, rank, peak) {
	if (plan.hold === void 0 || plan.reopen === void 0) return void 0;
	return plan.hold * (rank + .5) / Math.max(1, peak);
}

// src/vu/socket/lane.ts
/** One user at its place in a VU, from shift to shift. */
var Lane = class {
	host;
	user;
	/** Called once there is nothing left to do; `late`: since its time is over. */
	done;
	lives = 0;
	/** Shifts until then are over, ms since the scenario's start; null: it works but one. */
	from = null;
	constructor(host, user, done) {
		this.host = host;
		this.user = user;
		this.done = done;
	}
	/** Works one shift. */
	work(shift) {
		const { iteration } = this.host;
		const wait = shift.from - iteration.at();
		const live = () => new Life(this.host, this.user, this).begin(shift.to);
		if (wait > 0) iteration.timers.after(wait, "wait", live);
		else live();
	}
	/** Works every shift that is not over. */
	workOn() {
		const { iteration, load } = this.host;
		this.from ??= 0;
		const at = Math.max(this.from, iteration.at());
		const shift = shiftAt(shiftsOf(load, this.user.state.number), at);
		if (shift === void 0) this.done(true);
		else this.work(shift);
	}
	/** Its life is over; where its time was not, there is another in it. @param until the end of its shift. */
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
/** The sockets of one VU, until its time is over: of one user, or of as many as it hosts. */
async function runSocketIteration(iteration, plan, lanes) {
	iteration.phases.follow();
	const host = new Host(iteration, plan);
	const over = await (lanes > 1 ? hostMany(host, lanes) : hostOne(host));
	if (over !== null) await iteration.timers.pause(over + OUTLAST - iteration.at(), "wait");
	iteration.end();
}
/** The engine starts and stops the VU as its user comes and goes. @returns when its time is over, as `hostMany`. */
async function hostOne(host) {
	const { iteration, load } = host;
	const { rank, shift } = placeNow(host);
	if (shift === void 0) return lengthOf(load);
	return await new Promise((resolve) => {
		started(host, resolve, () => new Lane(host, iteration.userAt(rank), resolve).work(shift));
	}) || !host.counts ? shift.to : null;
}
/**
* The VU is there for the whole scenario, and its users come and go by their own timers.
*
* @returns when its time is over, ms since the scenario's start; null: nobody has anything left to do.
*/
async function hostMany(host, lanes) {
	const { iteration, load } = host;
	const users = usersOf(load, lanes, rankNow(host, hostsOf(load, lanes)));
	let passed = users.length === 0;
	await new Promise((resolve) => {
		let working = users.length;
		const done = (late) => {
			passed ||= late;
			if (--working === 0) resolve();
		};
		if (working === 0) resolve();
		for (const user of users) started(host, done, () => new Lane(host, iteration.userAt(user), done).workOn());
	});
	return passed || !host.counts ? lengthOf(load) : null;
}
/** A user that cannot even begin is done: the others of its VU have nothing to do with it. */
function started({ onError }, done, begin) {
	try {
		begin();
	} catch (error) {
		onError("iteration", error);
		done(true);
	}
}
/** The place of this VU's user among all that the engine starts. */
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
/** The place of this VU among those that host users: all begin at once, and each has one iteration. */
function rankNow({ iteration: { place } }, hosts) {
	place.rank ??= exec.scenario.iterationInTest % hosts;
	return place.rank;
}
/** Of these loads a virtual user is one user all the time. */
const LOOPS = ["constant-vus", "ramping-vus"];
/** A whole journey went well: once a second that is told of each user. */
function served(iteration, user) {
	const now = Date.now();
	if (now >= (user.state.served ?? 0)) reportServed(iteration, user, now + REPORT_EVERY, true);
}
function reportServed({ common }, { state }, due, done) {
	state.served = due;
	common.meters.user_served.add(servedValue(exec.vu.idInTest, done));
}
/** One REST journey. */
async function runRestIteration(iteration, steps) {
	const { timers, phases, common } = iteration;
	const user = iteration.onlyUser();
	const { scope } = user;
	const { known } = user.state;
	const jar = () => user.jar();
	const loops = LOOPS.includes(common.scenario.load.executor);
	if (loops && user.state.served === null) reportServed(iteration, user, 0, false);
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

// src/vu/rest/login.ts
/** Virtual users whose first failed login is handed on at once: whether anybody gets in is wanted soon. */
const FIRST = 20;
/** Compiles the plan's login. */
function compileLogin(login, constants, meters) {
	/** By number of the user: whose failed login has been handed on. */
	const told = [];
	const request = compileRequest(login.request, constants, true);
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
				url: answer.url,
				cookies: cookiesOf(answer)
			};
		},
		async forUser(state, scope, data, upgrade, jar) {
			if (login.per === "run") adopt(state, data, jar);
			else if (state.login === null || login.per === "connect" && upgrade) {
				state.login = null;
				const answer = await send(scope, jar, quoting(state.known, "answers"));
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
	return Object.values(response?.cookies ?? {}).flat().map(({ name, value, domain, path, secure }) => ({
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
	if (state.cookiesSet || jar !== void 0 && jar !== state.jar) return;
	state.cookiesSet = true;
	const own = jar ?? http.cookieJar();
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
function jsonMatch(all, { after, read }, constants) {
	const checks = all.map((demand) => compileDemand(demand, constants));
	const quick = after === "" ? quickRefusal(all) : null;
	return (frame, scope) => {
		if (quick !== null && frame.quick !== null && quick(frame.quick)) return false;
		const value = read(frame);
		return value !== void 0 && checks.every((check) => check(value, scope));
	};
}
/** Whether a text surely misses a demand, told without parsing it (quick.ts); null: no demand can be told so. */
function quickRefusal(all) {
	for (const demand of all) {
		const only = keyDemand(demand);
		const key = only === null ? null : quotedOrNull(only.key);
		const equals = typeof only?.equals === "string" ? quotedOrNull(only.equals) : null;
		if (key === null || equals === null) continue;
		return (text) => {
			const at = valueAt(text, key);
			return at === -2 || at !== -1 && !isString(text, at, equals);
		};
	}
	return null;
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
	const take = takeByKeys(messages) ?? takeByMatch(messages, constants);
	const rated = messages.rate !== void 0;
	return {
		take,
		tags: ownTags(messages),
		rated,
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
	const quick = after === "" ? quickTake(wanted, time) : null;
	return (frame) => {
		if (quick !== null && frame.quick !== null) {
			const found = quick(frame.quick);
			if (found !== null) return found;
		}
		const value = frame.decoded === after ? frame.value : read(frame);
		if (value === void 0 || value === null || value[key] !== equals) return void 0;
		const found = value[timeKey];
		return typeof found === "number" ? found / perMs : sent(value);
	};
}
/**
* The same without parsing, of a text of which that may be asked; null: it must be parsed. A text that equals the last one
* is not read again: what a service sends to all its sockets comes to all users of a VU.
*/
function quickTake(wanted, time) {
	const key = quotedOrNull(wanted.key);
	const timeKey = quotedOrNull(time.key);
	const equals = typeof wanted.equals === "string" ? quotedOrNull(wanted.equals) : null;
	if (key === null || timeKey === null || equals === null) return null;
	const { perMs } = time;
	let last = "";
	let taken = null;
	return (text) => {
		if (text !== last) {
			taken = take(text);
			last = text;
		}
		return taken;
	};
	function take(text) {
		const at = valueAt(text, key);
		if (at === -1) return null;
		if (at === -2 || !isString(text, at, equals)) return void 0;
		const timeAt = valueAt(text, timeKey);
		if (timeAt < 0) return null;
		const found = numberAt(text, timeAt);
		return Number.isNaN(found) ? null : found / perMs;
	}
}

// src/vu/socket/socket-plan.ts
/** Compiles a socket. @throws {ScriptError} for a `${VAR}` that must be set and is not. */
function compileSocket(socket, constants) {
	return {
		tags: { name: addressName(socket.url) },
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
		expectedCloses: socket.expectedCloses ?? [],
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

// src/vu/state.ts
function noStates() {
	return {
		users: {},
		places: {}
	};
}

// src/vu/main.ts
/**
* Makes the metrics and compiles the plan, once; called in the init context. `env` holds the plan's `${VAR}`.
*
* @throws {ScriptError} for a `${VAR}` that must be set and is not.
*/
function configure(settings, env) {
	const { work, timeline, lanes = {} } = settings;
	const meters = createMeters(settings.unmade);
	const onError = countErrors(meters);
	const constants = {
		env,
		targets: compileTargets(settings.targets, env)
	};
	const login = work.login === void 0 ? null : compileLogin(work.login, constants, meters);
	const states = noStates();
	const giving = isGiving(work);
	const acts = {};
	for (const name of Object.keys(work.scenarios)) {
		const scenario = work.scenarios[name];
		acts[name] = compileAct(scenario, {
			name,
			scenario,
			meters,
			onError,
			login,
			states,
			giving,
			spans: timeline[name] ?? [],
			vars: compileJson(scenario.vars, constants)
		}, constants, lanes[name] ?? 1);
	}
	return {
		setup: () => guardAsync("setup", onError, null, async () => {
			return login === null ? null : login.forRun({
				...NOWHERE,
				vu: exec.vu.idInTest
			});
		}),
		async scenario(name, data) {
			const act = acts[name];
			if (act === void 0) throw new ScriptError(`"${name}" is not a scenario of the plan`);
			await guardAsync("iteration", onError, void 0, () => act(data));
		}
	};
}
function compileAct(scenario, common, constants, lanes) {
	if (scenario.kind === "socket") {
		const plan = compileSocket(scenario.socket, constants);
		return (data) => runSocketIteration(new Iteration(common, data), plan, lanes);
	}
	const steps = scenario.steps.map((step) => compileStep(step, constants));
	return (data) => runRestIteration(new Iteration(common, data), steps);
}
const WHERE_LENGTH = 120;
/** Our own messages hold text of the plan only; others are not passed on. */
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