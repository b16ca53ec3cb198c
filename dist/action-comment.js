import { $r as three, $t as writeSummary, An as finish, Br as clock, D as commentMarker, Di as byPrecedence, E as reportsOf, Ei as OUTCOMES, Gi as textOf, Gr as length, Hi as idOf, Ki as lookOf, Mn as typeset, On as TERMINAL, Tn as widthOf, Ui as numberOf, Vi as field, Vr as counted, Wi as shaOf, Wr as integer, Zi as spelled, br as inRepository, ct as attemptWords, d as annotationsOf, en as bare, f as reproduce, gn as headingOf, hr as TOOL, ji as Failure, kn as columns, l as ownDocs, p as overriding, qi as clean, qr as milliseconds, rn as MARKDOWN, tn as shorten } from "./action-start.js";
import { t as Validator } from "./action-cfworker-json-schema.js";
import { t as require_yauzl } from "./action-yauzl.js";
import { randomBytes } from "node:crypto";

// src/github/api/api.ts
const API_VERSION = "2022-11-28";
async function openApi({ token, url, userAgent }) {
	const { getOctokit } = await import("./action-door-github.js");
	const quiet = () => void 0;
	const octokit = getOctokit(token, {
		baseUrl: url.replace(/\/+$/, ""),
		userAgent,
		log: {
			debug: quiet,
			info: quiet,
			warn: quiet,
			error: quiet
		}
	});
	const headers = { "x-github-api-version": API_VERSION };
	return { request: (route, parameters, signal) => octokit.request(route, {
		...parameters,
		headers,
		request: { signal }
	}).then(({ status, data, headers }) => isTorn(data, headers) ? TORN : {
		status,
		data,
		headers,
		message: ""
	}, (error) => refused$3(error)) };
}
const TORN = {
	status: 0,
	data: null,
	headers: {},
	message: "the answer ended before its end"
};
function isTorn(data, headers) {
	return typeof data === "string" && /^application\/json\b/.test(String(headers["content-type"] ?? ""));
}
function refused$3(error) {
	const { response, message } = error;
	if (response === void 0) return {
		status: 0,
		data: null,
		headers: {},
		message: message ?? "no answer"
	};
	const { status, data, headers } = response;
	const words = field(data, "message");
	return {
		status,
		data,
		headers,
		message: typeof words === "string" ? words : `status ${status}`
	};
}

// src/github/api/budget.ts
const PACE = {
	now: () => performance.now(),
	sleep: (ms, signal) => new Promise((done) => {
		if (signal.aborted) return done();
		const end = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", end);
			done();
		};
		const timer = setTimeout(end, ms);
		signal.addEventListener("abort", end);
	})
};
const WHOLE = 6e4;
const CANCELLED = 2e3;
const REQUEST = 1e4;
function createBudget({ cancel, pace = PACE, request = REQUEST, whole = WHOLE } = {}) {
	const over = new AbortController();
	let deadline = pace.now() + whole;
	const hurry = () => {
		deadline = Math.min(deadline, pace.now() + CANCELLED);
		setTimeout(() => over.abort(), CANCELLED).unref();
	};
	if (cancel?.aborted) hurry();
	else cancel?.addEventListener("abort", hurry);
	const left = () => Math.max(0, deadline - pace.now());
	const cancelled = () => cancel?.aborted === true;
	return {
		left,
		cancelled,
		wait: async (ms) => {
			if (ms >= left()) return false;
			await pace.sleep(ms, cancel ?? new AbortController().signal);
			return !cancelled();
		},
		request: () => AbortSignal.any([over.signal, AbortSignal.timeout(Math.ceil(Math.min(request, left())))]),
		end: () => cancel?.removeEventListener("abort", hurry)
	};
}

// src/github/api/call.ts
const ATTEMPTS = 5;
function createCaller(api, budget) {
	return { call: async (route, parameters, settled) => {
		for (let attempt = 1;; attempt++) {
			if (budget.left() === 0) return outOfTime(budget);
			const answer = await api.request(route, parameters, budget.request());
			if (answer.status >= 200 && answer.status < 300) return {
				ok: true,
				...answer
			};
			const refused = refusedBy(answer);
			const pause = pauseAfter(answer, refused.why, attempt);
			if (pause === null || attempt === ATTEMPTS || !await budget.wait(pause)) return budget.cancelled() ? {
				...refused,
				why: cancelledWhy(refused.why)
			} : refused;
			const found = await settled?.();
			if (found) return found;
		}
	} };
}
function outOfTime(budget) {
	return {
		ok: false,
		why: budget.cancelled() ? "cancelled" : "unavailable",
		status: 0,
		message: "the time for publishing is over"
	};
}
const cancelledWhy = (why) => why === "unavailable" || why === "rate-limited" ? "cancelled" : why;
function refusedBy(answer) {
	const { status, message } = answer;
	return {
		ok: false,
		why: whyOf(answer),
		status,
		message
	};
}
function whyOf(answer) {
	const { status, message } = answer;
	if (status === 429 || status === 403 && isLimit(answer)) return "rate-limited";
	if (status === 0 || status === 408 || status >= 500) return "unavailable";
	if (status === 401) return "bad-token";
	if (/\blocked\b/i.test(message)) return "locked";
	if (status === 403) return "forbidden";
	return status === 404 || status === 410 ? "gone" : "refused";
}
function isLimit({ headers, message }) {
	return String(headers["x-ratelimit-remaining"] ?? "") === "0" || headers["retry-after"] !== void 0 || /rate limit|abuse detection/i.test(message);
}
function pauseAfter(answer, why, attempt) {
	if (why === "unavailable") return Math.min(16, 2 ** (attempt - 1)) * 1e3 * (.75 + Math.random() / 2);
	return why === "rate-limited" ? limitPause(answer) : null;
}
function limitPause({ headers }) {
	const after = Number(headers["retry-after"]);
	if (headers["retry-after"] !== void 0 && Number.isFinite(after)) return Math.max(1, after) * 1e3;
	const reset = Number(headers["x-ratelimit-reset"]);
	if (!Number.isFinite(reset) || reset <= 0) return 6e4;
	const date = Date.parse(String(headers.date ?? ""));
	return Math.max(1e3, reset * 1e3 - (Number.isFinite(date) ? date : Date.now()));
}

// src/report/terminal/progress.ts
function progressLine(progress, look) {
	const parts = [
		`${clock(progress.elapsed)} of ${clock(progress.total)}`,
		TERMINAL.name(progress.phase).padEnd(7),
		`sockets ${integer(progress.sockets)} open`,
		`messages ${three(progress.messagesPerSecond)}/s`,
		isUnlikely(progress.p99) ? "p99: unit?" : `p99 ${milliseconds(progress.p99)}`,
		`closes ${integer(progress.closes)}`
	];
	const room = Math.min(columns(look), Math.max(20, look.width)) - 1;
	const written = (text) => finish([typeset(text, look)]).trimEnd();
	let line = "";
	for (const part of parts) {
		const longer = line === "" ? part : `${line}  ${part}`;
		if (widthOf(written(longer)) > room) break;
		line = longer;
	}
	return written(line);
}
function progressLog(progress) {
	return logged(progress, [
		`${counted(progress.sockets, "socket")} open`,
		`${three(progress.messagesPerSecond)} messages/s`,
		latencyWords(progress),
		`${integer(progress.closes)} closed`
	]);
}
function latencyWords({ p99, latencies }) {
	if (latencies === 0) return "no latency yet";
	const n = `n${"\xA0"}${integer(latencies)}`;
	if (isUnlikely(p99)) return `no p99: is the unit of \`sent_at\` right? (${n})`;
	return p99 === null ? `too few latencies for p99 (${n})` : `p99 so far ${milliseconds(p99)} (${n})`;
}
const LONGEST = 36e5;
const BEFORE_SENT = -6e4;
function isUnlikely(p99) {
	return p99 !== null && (p99 > LONGEST || p99 < BEFORE_SENT);
}
function firstLog(progress) {
	const { planned, total } = progress;
	return logged(progress, [`begins: ${[...planned === void 0 ? [] : [`at most ${counted(planned.n, planned.of)}`], `${length(total)} planned`].join(", ")}`]);
}
function logged({ elapsed, phase }, words) {
	return finish([`${clock(elapsed)} ${TERMINAL.name(phase).padEnd(8)} ${words.join("; ")}`]).trimEnd();
}

// src/app/terminal-log.ts
const LOG_EVERY = 1e4;
function createLog(stderr, look) {
	const live = stderr.isTTY === true;
	let shown = false;
	let logged;
	let newest = 0;
	const end = () => {
		if (shown) stderr.write("\r\x1B[2K");
		shown = false;
	};
	const line = (message) => {
		end();
		stderr.write(`${message.split("\n").map(spelled).join("\n")}\n`);
	};
	const progress = (now) => {
		if (live) {
			stderr.write(`\r\x1b[2K${progressLine(now, look)}`);
			shown = true;
			return;
		}
		if (now.elapsed === 0 && newest > 0) logged = void 0;
		newest = now.elapsed;
		if (logged !== void 0 && !isNews(now, logged)) return;
		stderr.write(`${logged === void 0 ? firstLog(now) : progressLog(now)}\n`);
		logged = now;
	};
	return {
		info: line,
		warn: line,
		error: line,
		progress,
		end
	};
}
function isNews(now, logged) {
	return now.phase !== logged.phase && now.phase !== "" || now.elapsed - logged.elapsed >= LOG_EVERY;
}

// src/github/check/external-id.ts
function beginOf({ run, key }) {
	return `socketgate ${run?.id ?? 0}.${run?.attempt ?? 0} ${key}`;
}
function externalId(step, said) {
	const outcome = said?.outcome ?? "-";
	return `${beginOf(step)} ${outcome}${said?.fails ? "!" : ""} ${said?.records?.join() ?? "*"}`.trimEnd();
}
const FORM = /^socketgate (\d{1,16})\.(\d{1,6}) ([0-9a-f]{12}) (-|[a-z_]{1,20})(!?)(?: ([0-9a-f,]{0,120}|\*))?$/;
function readExternalId(text) {
	const parts = typeof text === "string" ? FORM.exec(text) : null;
	const [id, attempt] = [idOf(parts?.[1]), idOf(parts?.[2])];
	if (parts === null || id === null || attempt === null) return null;
	const outcome = OUTCOMES.find((row) => row.outcome === parts[4])?.outcome ?? null;
	if (outcome === null && parts[4] !== "-") return null;
	const records = parts[6] === "*" ? null : (parts[6] ?? "").split(",").filter((one) => one !== "");
	return {
		run: {
			id,
			attempt
		},
		key: parts[3],
		outcome,
		fails: parts[5] === "!",
		records
	};
}

// src/github/check/check-body.ts
function conclusionOf({ outcome, fails }) {
	if (outcome === "cancelled") return "cancelled";
	if (fails) return "failure";
	return outcome === "pass" ? "success" : "neutral";
}
function nameOf(plan, redact, alone) {
	const which = [
		plan.profile,
		plan.environment,
		plan.key
	].filter((word) => word != null && word !== "");
	const words = which.length === 0 ? "" : ` (${which.join(", ")})`;
	const on = alone === null ? "" : ` on ${alone}`;
	return clean(redact(`Socketgate: ${plan.name || plan.file}${words}${on}`));
}
function openBody(step) {
	return {
		status: "in_progress",
		external_id: externalId(step, null),
		output: {
			title: "No verdict yet",
			summary: "No verdict yet: the load runs, or what ran it was stopped before it could say so."
		}
	};
}
function completeBody(step, shown, summary, annotated) {
	const { verdict, said, redact, carried } = shown;
	return {
		status: "completed",
		conclusion: conclusionOf(verdict),
		external_id: externalId(step, said),
		output: {
			title: titleOf$1(verdict, redact),
			summary,
			...carried === void 0 ? {} : { text: carried },
			annotations: annotated ? annotationsOf(verdict, redact).flatMap((item) => annotation(item, shown)) : []
		}
	};
}
const TITLE = 200;
function titleOf$1(verdict, redact) {
	const words = attemptWords(verdict, 3);
	const end = words === null ? "" : ` (${words})`;
	const text = redact(`${headingOf(verdict).markdown}: ${verdict.sentence}`);
	return `${clean(text, TITLE - end.length)}${end}`;
}
function annotation({ level, file, line, title, message }, { pathOf }) {
	const path = pathOf(file);
	if (path === null) return [];
	return [{
		path,
		start_line: line,
		end_line: line,
		annotation_level: level,
		title,
		message
	}];
}

// src/github/api/pages.ts
const NO_LIST = {
	ok: false,
	why: "unavailable",
	status: 200,
	message: "the answer is no list"
};
const MOST_PAGES = 200;
async function listAll(caller, route, parameters, enough = () => false, within) {
	const items = [];
	const seen = /* @__PURE__ */ new Set();
	let query = { per_page: 100 };
	while (seen.size < MOST_PAGES) {
		seen.add(keyOf(query));
		const result = await caller.call(route, {
			...query,
			...parameters
		});
		if (!result.ok) return result;
		const page = within === void 0 ? result.data : field(result.data, within);
		if (!Array.isArray(page)) return NO_LIST;
		items.push(...page);
		const found = page.some(enough);
		const next = found ? null : nextQuery(String(result.headers.link ?? ""));
		if (next === null) return {
			ok: true,
			items,
			cut: !found && hasMore(result.data, items)
		};
		query = next;
		if (seen.has(keyOf(query))) break;
	}
	return {
		ok: true,
		items,
		cut: true
	};
}
const hasMore = (data, { length }) => (numberOf(field(data, "total_count")) ?? 0) > length;
const PLACES = /* @__PURE__ */ new Set([
	"per_page",
	"page",
	"after",
	"before",
	"cursor"
]);
const keyOf = (query) => JSON.stringify(Object.entries(query).sort());
function nextQuery(link) {
	for (const [, target, rest] of link.matchAll(/<([^<>]*)>([^<]*)/g)) {
		if (!/;\s*rel="?next"?/i.test(rest)) continue;
		const entries = [...new URLSearchParams(target.replace(/^[^?]*\??/, "").replace(/#.*$/s, ""))].filter(([name]) => PLACES.has(name));
		return Object.fromEntries(entries.map(([name, text]) => [name, /^\d{1,9}$/.test(text) ? Number(text) : text]));
	}
	return null;
}

// src/github/check/said.ts
function ownOf(item) {
	const id = numberOf(field(item, "id"));
	return id === null ? null : {
		id,
		app: numberOf(field(item, "app", "id"))
	};
}
const isBegunBy = (item, step) => String(field(item, "external_id")).startsWith(`${beginOf(step)} `);
function saidByOthers(items, key, own) {
	return ofOthers(items, key, own).map(({ said }) => said);
}
function carriedByOthers(items, key, own, attempt) {
	const isOfThis = ({ run }) => run.id === attempt?.id && run.attempt === attempt.attempt;
	return ofOthers(items, key, own).filter(({ said }) => !isOfThis(said)).map(({ said: { run, outcome, records }, text }) => {
		return {
			run,
			text,
			measured: outcome !== null && (records === null || records.length > 0)
		};
	});
}
function ofOthers(items, key, own) {
	const steps = /* @__PURE__ */ new Map();
	for (const item of items.toSorted((a, b) => (ownOf(a)?.id ?? 0) - (ownOf(b)?.id ?? 0))) {
		const found = ownOf(item);
		const said = readExternalId(field(item, "external_id"));
		if (found === null || said === null || said.key === key) continue;
		if (own !== null && found.app !== own.app) continue;
		const { run, outcome, fails, records } = said;
		const step = `${said.key} ${run.id}.${run.attempt}`;
		const id = steps.get(step)?.said.id ?? found.id;
		steps.set(step, {
			said: {
				id,
				run,
				outcome,
				fails,
				records
			},
			text: textOf(field(item, "output", "text"))
		});
	}
	return [...steps.values()];
}

// src/github/check/check-run.ts
const LARGEST$2 = 65535;
const TOO_LONG = "The report is longer than GitHub takes: see the results of the job.";
const CUT = {
	ok: false,
	why: "unavailable",
	status: 0,
	message: "the list of check runs is cut"
};
const UNOPENED = {
	ok: false,
	why: "unavailable",
	status: 0,
	message: "no check run was opened"
};
const CREATE$2 = "POST /repos/{owner}/{repo}/check-runs";
const UPDATE$2 = "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}";
const LIST$2 = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
var CheckRun = class {
	#place;
	#step;
	#own = null;
	#remarked = false;
	constructor(place) {
		this.#place = place;
		this.#step = {
			run: place.run,
			key: randomBytes(6).toString("hex")
		};
	}
	async open(caller, name) {
		const result = await this.#create(caller, name, openBody(this.#step));
		return result.ok ? null : result;
	}
	async look(caller, name) {
		const listed = await this.#whole(caller, name);
		if ("ok" in listed) return listed;
		const said = saidByOthers(listed, this.#step.key, this.#own);
		return {
			run: this.#place.run ?? {
				id: 0,
				attempt: 1
			},
			own: this.#own?.id ?? null,
			said,
			unknown: null,
			read: true
		};
	}
	async carried(caller, name) {
		const listed = await this.#whole(caller, name);
		if ("ok" in listed) return listed;
		if (this.#own === null) return UNOPENED;
		return carriedByOthers(listed, this.#step.key, this.#own, this.#place.run);
	}
	async #whole(caller, name) {
		const listed = await this.#list(caller, name);
		if (!listed.ok) return listed;
		if (listed.cut) return CUT;
		this.#own ??= ownOf(listed.items.find((item) => isBegunBy(item, this.#step)));
		return listed.items;
	}
	async complete(caller, name, shown, anew = false) {
		const report = withoutMarker(shown.markdown);
		const write = (text, remarks, one = shown) => this.#write(caller, name, completeBody(this.#step, one, text, remarks), anew);
		let result = await write(shorten(report, LARGEST$2) ?? TOO_LONG, anew || !this.#remarked);
		if (isRefused(result)) result = await write(bare(report), false);
		if (isRefused(result) && shown.carried !== void 0) {
			const { carried: _, ...rest } = shown;
			result = await write(bare(report), false, rest);
		}
		if (!result.ok) return {
			published: `skipped:${result.why}`,
			refused: result
		};
		this.#remarked = true;
		return { published: "created" };
	}
	async #write(caller, name, body, anew) {
		if (this.#own === null || anew) return await this.#create(caller, name, body);
		const result = await this.#update(caller, name, body, this.#own.id);
		return !result.ok && result.why === "gone" ? await this.#create(caller, name, body) : result;
	}
	async #create(caller, name, body) {
		const before = this.#own?.id;
		const whole = {
			...this.#placed(),
			name,
			head_sha: this.#place.sha,
			...body
		};
		const isIt = (item) => ownOf(item)?.id !== before;
		const result = await caller.call(CREATE$2, whole, () => this.#settled(caller, name, body, isIt));
		if (result.ok) this.#own = ownOf(result.data);
		return result;
	}
	async #update(caller, name, body, id) {
		const whole = {
			...this.#placed(),
			check_run_id: id,
			name,
			...body
		};
		const isIt = (item) => ownOf(item)?.id === id;
		return await caller.call(UPDATE$2, whole, () => this.#settled(caller, name, body, isIt));
	}
	async #settled(caller, name, { external_id, conclusion }, isIt) {
		const listed = await this.#list(caller, name);
		if (!listed.ok) return listed;
		const data = listed.items.filter(isIt).find((item) => {
			return field(item, "external_id") === external_id && (field(item, "conclusion") ?? void 0) === conclusion;
		});
		if (data !== void 0) return {
			ok: true,
			data,
			headers: {}
		};
		return listed.cut ? CUT : null;
	}
	#list(caller, name) {
		const { repository, sha } = this.#place;
		const place = {
			owner: repository.owner,
			repo: repository.name,
			ref: sha,
			check_name: name,
			filter: "all"
		};
		return listAll(caller, LIST$2, place, void 0, "check_runs");
	}
	#placed() {
		const { repository, runUrl } = this.#place;
		const details = runUrl === null ? {} : { details_url: runUrl };
		return {
			owner: repository.owner,
			repo: repository.name,
			...details
		};
	}
};
const isRefused = (result) => !result.ok && result.why === "refused";
const withoutMarker = (markdown) => markdown.replace(/^<!-- [^\n]*-->\r?\n/, "");

// src/github/comment/marker.ts
function markReport(markdown, outcome, run) {
	const { head, rest } = split(markdown);
	return `${head} outcome=${outcome}${run === null ? "" : ` run=${run.id}.${run.attempt}`} -->\n${rest}`;
}
function markAccepted(marked, accepted) {
	const { head, rest } = split(marked);
	if (accepted === null || !LOGIN.test(accepted.by)) return marked;
	return `${head} accepted=${accepted.commit} by=${accepted.by} -->\n${rest}`;
}
const LOGIN = /^[\w-]{1,100}$/;
function acceptedIn(body) {
	const line = firstLine(body);
	if (!line.startsWith("<!-- socketgate plan=")) return null;
	return acceptedOf(/ accepted=([0-9a-f]{40,64}) by=([\w-]{1,100}) -->$/.exec(line));
}
function acceptedOf(said) {
	const [commit, by] = said?.slice(-2) ?? [];
	return commit === void 0 || by === void 0 ? null : {
		commit,
		by
	};
}
function readMark(body, report) {
	const { head } = split(report);
	const line = firstLine(body);
	if (!line.startsWith(head)) return null;
	const said = /^(?: outcome=([a-z_]+))?(?: run=(\d+)\.(\d+))?(?: accepted=([0-9a-f]{40,64}) by=([\w-]{1,100}))? -->$/.exec(line.slice(head.length));
	if (said === null) return null;
	const id = idOf(said[2]);
	const run = id === null ? null : {
		id,
		attempt: idOf(said[3]) ?? 1
	};
	return {
		outcome: OUTCOMES.find(({ outcome }) => outcome === said[1])?.outcome ?? null,
		run,
		accepted: acceptedOf(said)
	};
}
function sameText(a, b) {
	return split(a).rest.trimEnd() === split(b).rest.trimEnd();
}
function split(markdown) {
	const text = markdown.replaceAll("\r\n", "\n");
	const line = firstLine(text);
	return {
		head: line.replace(/ -->$/, ""),
		rest: text.slice(line.length + 1)
	};
}
const firstLine = (text) => /^[^\r\n]*/.exec(text)[0];

// src/github/comment/outdated.ts
const VERDICTS = /* @__PURE__ */ new Set([
	"pass",
	"slo",
	"regression",
	"suspect",
	"inconclusive",
	"no_baseline",
	"plan_changed"
]);
function withOutdated(body, outcome, { outcome: last, run }) {
	if (VERDICTS.has(outcome) || !VERDICTS.has(last)) return body;
	const line = `The last verdict of this pull request (\`${last}\`${run === null ? "" : `, by run ${run.id}`}) is out of date, and no longer shown.`;
	const footer = body.lastIndexOf("<sub>");
	if (!/^<sub>[^\n]*<\/sub>\n*$/.test(body.slice(footer))) return body;
	return `${body.slice(0, footer)}${line}\n\n${body.slice(footer)}`;
}

// src/github/comment/own-comment.ts
const LIST$1 = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
async function findOwn$1(caller, sought) {
	const own = (item) => ownComment(item, sought);
	const listed = await listAll(caller, LIST$1, issueOf(sought), (item) => own(item) !== null);
	if (!listed.ok) return listed;
	return {
		ok: true,
		comment: listed.items.map(own).find((item) => item !== null) ?? null,
		cut: listed.cut
	};
}
function ownComment(item, { author, markdown }) {
	const id = numberOf(field(item, "id"));
	const body = field(item, "body");
	const login = field(item, "user", "login");
	if (id === null || typeof body !== "string" || typeof login !== "string") return null;
	const mark = login.toLowerCase() === author.toLowerCase() ? readMark(body, markdown) : null;
	return mark === null ? null : {
		id,
		body,
		mark
	};
}
const issueOf = ({ repository, pullRequest }) => ({
	owner: repository.owner,
	repo: repository.name,
	issue_number: pullRequest
});

// src/github/comment/comment.ts
const LARGEST$1 = 6e4;
const CREATE$1 = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const UPDATE$1 = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
const DELETE = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
const done = (published) => ({ published });
const skipped$2 = (refused) => ({
	published: `skipped:${refused.why}`,
	refused
});
async function publishComment(caller, order) {
	if (order.policy === "never") return done("none");
	const report = shorten(markReport(order.markdown, order.outcome, order.run), LARGEST$1);
	if (report === null) return done("skipped:too-long");
	const body = markAccepted(report, order.accepted ?? null);
	const found = await findOwn$1(caller, order);
	if (!found.ok) return skipped$2(found);
	const { comment, cut } = found;
	if (comment !== null) {
		const revised = await revise(caller, order, comment, body);
		return revised.refused?.why === "gone" ? await create(caller, order, body) : revised;
	}
	if (cut) return done("skipped:endless-list");
	return wanted(order, null) ? await create(caller, order, body) : done("none");
}
function wanted({ policy, outcome }, mark) {
	if (policy === "always" || outcome !== "pass") return true;
	return mark !== null && mark.outcome !== outcome;
}
function isNewer$1({ run }, order) {
	if (run === null || order.run === null) return false;
	return run.id === order.run.id ? run.attempt > order.run.attempt : run.id > order.run.id;
}
function isSameRun({ run }, order) {
	return run !== null && run.id === order.run?.id && run.attempt === order.run.attempt;
}
async function revise(caller, order, { id, body: before, mark }, body) {
	if (isNewer$1(mark, order)) return done("skipped:newer");
	if (order.secondHand && isSameRun(mark, order)) return done("unchanged");
	if (sameText(before, body) || !wanted(order, mark)) return done("unchanged");
	const { owner, repo } = issueOf(order);
	const result = await shrinking(markAccepted(withOutdated(body, order.outcome, mark), keptOf(order, mark)), (text) => caller.call(UPDATE$1, {
		owner,
		repo,
		comment_id: id,
		body: text
	}));
	return result.ok ? done("updated") : skipped$2(result);
}
function keptOf({ accepted, head }, mark) {
	return accepted === void 0 && mark.accepted?.commit === head ? mark.accepted : null;
}
async function create(caller, order, body) {
	const result = await shrinking(body, (text) => caller.call(CREATE$1, {
		...issueOf(order),
		body: text
	}, () => settled$1(caller, order)));
	return result.ok ? await keepOldest(caller, order, body, numberOf(field(result.data, "id"))) : skipped$2(result);
}
async function settled$1(caller, order) {
	const found = await findOwn$1(caller, order);
	if (!found.ok) return found;
	if (found.comment !== null) return {
		ok: true,
		data: null,
		headers: {}
	};
	return found.cut ? {
		ok: false,
		why: "unavailable",
		status: 0,
		message: "the list of comments is cut"
	} : null;
}
async function keepOldest(caller, order, body, id) {
	const found = await findOwn$1(caller, order);
	if (!found.ok || found.comment === null || found.comment.id === id) return done("created");
	if (id === null && sameText(found.comment.body, body)) return done("created");
	const kept = await revise(caller, order, found.comment, body);
	if (kept.refused !== void 0) return done("created");
	const { owner, repo } = issueOf(order);
	if (id !== null) await caller.call(DELETE, {
		owner,
		repo,
		comment_id: id
	});
	return kept;
}
async function shrinking(body, write) {
	const result = await write(body);
	if (result.ok || result.why !== "refused") return result;
	const small = bare(body);
	return Buffer.byteLength(small) < Buffer.byteLength(body) ? await write(small) : result;
}

// src/github/publisher-options.ts
function whyNot({ event, token, env }) {
	if (!event.mayWrite) return event.fork ? "fork" : "no-github";
	if (!env.GITHUB_API_URL || !URL.canParse(env.GITHUB_API_URL)) return "no-github";
	return token === "" ? "no-token" : null;
}

// src/github/telling.ts
const HINTS = {
	forbidden: (permission) => `Give the job \`permissions: ${permission}\`.`,
	gone: (permission) => `Is it still there, and has the job \`permissions: ${permission}\`?`,
	"bad-token": () => "The github-token is not accepted.",
	locked: () => "The conversation is locked."
};
function told(options, what, permission, published, refused) {
	if (!published.startsWith("skipped:")) return published;
	const why = refused === void 0 ? "" : `: ${refused.status || "no answer"}, ${said(options, refused.message)}`;
	const hint = refused === void 0 ? "" : ` ${HINTS[refused.why]?.(permission) ?? ""}`;
	const end = /[.?!]$/.test(why) ? "" : ".";
	options.log.warn(`the ${what} was not published (${published})${why}${end}${hint}`.trimEnd());
	return published;
}
async function guarded(options, what, otherwise, publish) {
	try {
		return await publish();
	} catch (error) {
		options.log.warn(`the ${what} was not published: ${said(options, error)}`);
		return otherwise;
	}
}
function said({ redact, token }, error) {
	const text = error instanceof Error ? error.message : String(error);
	const masked = token === "" ? text : text.replaceAll(token, "***");
	return clean(redact(masked), 300);
}

// src/github/check/run-attempts.ts
const ATTEMPT = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}";
const MOST$1 = 10;
async function unknownAttempts(caller, { owner, name: repo }, { run: { id, attempt }, said }) {
	for (let number = attempt - 1; number >= Math.max(1, attempt - MOST$1); number--) {
		if (said.some(({ run }) => run.id === id && run.attempt === number)) continue;
		const result = await caller.call(ATTEMPT, {
			owner,
			repo,
			run_id: id,
			attempt_number: number
		});
		if (!result.ok) return `no check run of it is kept, and how earlier ones ended cannot be read (${result.status || result.why}): ${GRANT}, or \`actions: read\``;
		const conclusion = String(field(result.data, "conclusion"));
		if (conclusion === "success") continue;
		const ended = /^[a-z_]{1,20}$/.test(conclusion) ? conclusion : "unknown";
		return `attempt ${number} ended as ${ended} without a check run that says why: ${GRANT}`;
	}
	return null;
}
const GRANT = "leave the input `check` on, and give the job `permissions: checks: write`";

// src/github/check/publish-check.ts
async function publishCheck(check, caller, options, verdict) {
	const name = nameOf(verdict.plan, options.redact, options.alone);
	const write = (stood, anew = false) => written(check, caller, name, options, stood, anew);
	if (verdict.outcome === "cancelled") {
		const stood = options.stand(verdict, nothingKnown(options.run));
		return {
			check: outcomeOf(options, await write(stood)),
			verdict: stood.verdict
		};
	}
	const known = await lookedUp(check, caller, name, options.run);
	const first = options.stand(verdict, known);
	const checked = await write(first);
	if (checked.published !== "created") {
		const rest = await withoutCheck(caller, options.repository, known);
		return {
			check: outcomeOf(options, checked),
			verdict: options.stand(verdict, rest).verdict
		};
	}
	const second = options.stand(verdict, await lookedUp(check, caller, name, options.run, known));
	const last = second.hidden || differs(first.verdict, second.verdict) ? await write(second, second.hidden) : checked;
	return {
		check: outcomeOf(options, last),
		verdict: second.verdict
	};
}
const outcomeOf = (options, { published, refused }) => told(options, "check run", "checks: write", published, refused);
function written(check, caller, name, { redact, report, pathOf, carried }, { verdict, said }, anew) {
	const shown = {
		verdict,
		said,
		redact,
		pathOf,
		markdown: report(verdict)
	};
	return check.complete(caller, name, {
		...shown,
		...carried !== void 0 && { carried }
	}, anew);
}
const differs = (a, b) => a.outcome !== b.outcome || a.fails !== b.fails || a.sentence !== b.sentence;
async function lookedUp(check, caller, name, run, before) {
	const known = await check.look(caller, name);
	if (!("ok" in known)) return known;
	if (before?.read === true) return before;
	const unknown = `what others said of this commit cannot be read (${known.status || known.why}): ${GRANT}`;
	const isAlone = run === null || run.attempt === 1 && before === void 0;
	return {
		...nothingKnown(run),
		unknown: isAlone ? null : unknown,
		read: false
	};
}
async function withoutCheck(caller, repository, known) {
	if (known.run.attempt === 1) return known;
	return {
		...known,
		unknown: await unknownAttempts(caller, repository, known)
	};
}
function nothingKnown(run, unknown = null) {
	return {
		run: run ?? {
			id: 0,
			attempt: 1
		},
		own: null,
		said: [],
		unknown,
		read: false
	};
}

// src/github/standing.ts
const INTERNAL = "skipped:internal";
async function standing(options, check, caller, verdict, { report, carried }) {
	const { stand, event, redact } = options;
	const { repository, run, alone } = event;
	const why = whyNot(options) ?? (event.sha === null ? "no-commit" : "internal");
	const none = options.check ? `skipped:${why}` : "none";
	if (stand === void 0 || repository === null) return {
		check: none,
		verdict
	};
	return await guarded(options, "check run", {
		check: INTERNAL,
		verdict
	}, async () => {
		if (caller === null) return {
			check: none,
			verdict: stand(verdict, unasked(options)).verdict
		};
		const order = {
			...options,
			repository,
			run,
			alone,
			stand,
			carried,
			report: (one) => redact(report(one)),
			pathOf: (file) => inRepository(options, file)
		};
		if (check !== null) return await publishCheck(check, caller, order, verdict);
		return {
			check: none,
			verdict: stand(verdict, await withoutCheck(caller, repository, nothingKnown(run))).verdict
		};
	});
}
function unasked(options) {
	const { run } = options.event;
	const untold = whyNot(options) === "no-token" && run !== null && run.attempt > 1;
	return nothingKnown(run, untold ? `without a \`github-token\` nobody can read what earlier ones said` : null);
}

// src/github/tracking/condition.ts
const RED = /* @__PURE__ */ new Set([
	"slo",
	"regression",
	"target",
	"store",
	"engine",
	"internal"
]);
const SILENT = /* @__PURE__ */ new Set(["cancelled", "skipped"]);
function conditionOf({ outcome, fails, reasons, notices }) {
	if (SILENT.has(outcome)) return "open";
	const noted = [...reasons, ...notices].some(({ code }) => NOTED.has(code));
	if (fails || noted || RED.has(outcome)) return "red";
	return outcome === "pass" ? "green" : "open";
}
const NOTED = /* @__PURE__ */ new Set([
	"drift",
	"drifted",
	"cannot_compare"
]);

// src/github/tracking/texts.ts
const LONGEST_TITLE = 240;
function titleOf({ verdict: { plan }, branch, redact }) {
	return clean(redact(`${nameOf(plan, redact, null)} needs attention on ${branch}`), LONGEST_TITLE);
}
function markerOf({ verdict: { plan }, branch, redact }) {
	return redact(commentMarker({
		...plan,
		file: `${branch}:${plan.file}`
	})).replace("<!-- socketgate plan=", "<!-- socketgate-tracking plan=");
}
function bodyOf(told) {
	const { markdown, branch } = told;
	const what = `The newest run on ${MARKDOWN.code(told.redact(branch))} that needs somebody. Each such run writes this anew, and the first that passes closes it.`;
	return markdown.replace(/^<!--.*-->\n/, `${markerOf(told)}\n${what}\n\n`);
}
function changedText(told, before) {
	const { outcome, sentence } = told.verdict;
	const was = before === null ? "" : `, before ${MARKDOWN.code(before)}`;
	return `${MARKDOWN.code(outcome)}${was}${runWords(told)}: ${MARKDOWN.prose(told.redact(sentence))}`;
}
function closedText(told) {
	return `Passed${runWords(told)}: ${MARKDOWN.prose(told.redact(told.verdict.sentence))}`;
}
const PLAIN_URL = /^https?:\/\/[\w.:/~-]{1,300}$/;
function runWords({ runUrl }) {
	const id = /\/runs\/(\d{1,20})/.exec(runUrl ?? "")?.[1];
	return runUrl === null || id === void 0 || !PLAIN_URL.test(runUrl) ? "" : ` in [run ${id}](${runUrl})`;
}

// src/github/tracking/tracking-issue.ts
const LIST = "GET /repos/{owner}/{repo}/issues";
const CREATE = "POST /repos/{owner}/{repo}/issues";
const UPDATE = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
const COMMENT = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const LARGEST = 6e4;
const skipped$1 = (refused) => ({
	published: `skipped:${refused.why}`,
	refused
});
async function trackIssue(caller, order) {
	const condition = conditionOf(order.verdict);
	if (condition === "open") return { published: "none" };
	const found = await findOwn(caller, order);
	if (!found.ok) return skipped$1(found);
	const [issue, ...doubles] = found.issues;
	if (issue !== void 0 && isNewer(issue.mark, order)) return { published: "skipped:newer" };
	for (const { number } of doubles) await caller.call(UPDATE, {
		...at(order, number),
		...CLOSED_DOUBLE
	});
	if (condition === "green") return issue === void 0 ? { published: "none" } : await close(caller, order, issue);
	const body = shorten(markReport(bodyOf(order), order.verdict.outcome, order.run), LARGEST);
	if (body === null) return { published: "skipped:too-long" };
	if (issue !== void 0) return await refresh(caller, order, issue, body);
	if (found.cut) return { published: "skipped:endless-list" };
	const { owner, name: repo } = order.repository;
	const opened = await caller.call(CREATE, {
		owner,
		repo,
		title: titleOf(order),
		body
	}, () => settled(caller, order));
	return opened.ok ? { published: "created" } : skipped$1(opened);
}
const CLOSED = {
	state: "closed",
	state_reason: "completed"
};
const CLOSED_DOUBLE = {
	state: "closed",
	state_reason: "not_planned"
};
const at = ({ repository: { owner, name: repo } }, issue_number) => ({
	owner,
	repo,
	issue_number
});
async function refresh(caller, order, { number, body: before, mark }, body) {
	if (sameText(before, body)) return { published: "unchanged" };
	const place = at(order, number);
	const updated = await caller.call(UPDATE, {
		...place,
		body
	});
	if (!updated.ok) return skipped$1(updated);
	if (mark.outcome !== order.verdict.outcome) {
		const told = await caller.call(COMMENT, {
			...place,
			body: changedText(order, mark.outcome)
		}, once);
		if (!told.ok) return {
			...skipped$1(told),
			published: "updated"
		};
	}
	return { published: "updated" };
}
async function close(caller, order, { number }) {
	const place = at(order, number);
	const told = await caller.call(COMMENT, {
		...place,
		body: closedText(order)
	}, once);
	const closed = told.ok ? await caller.call(UPDATE, {
		...place,
		...CLOSED
	}) : told;
	return closed.ok ? { published: "closed" } : skipped$1(closed);
}
const once = async () => ({
	ok: true,
	data: null,
	headers: {}
});
async function settled(caller, order) {
	const found = await findOwn(caller, order);
	if (!found.ok) return found;
	return found.issues.length > 0 ? await once() : null;
}
async function findOwn(caller, order) {
	const { owner, name: repo } = order.repository;
	const listed = await listAll(caller, LIST, {
		owner,
		repo,
		state: "open",
		creator: order.author
	});
	if (!listed.ok) return listed;
	const marker = markerOf(order);
	return {
		ok: true,
		issues: listed.items.flatMap((item) => ownIssue(item, marker, order.author) ?? []).toSorted((a, b) => a.number - b.number),
		cut: listed.cut
	};
}
function ownIssue(item, marker, author) {
	const number = numberOf(field(item, "number"));
	const [body, login] = [field(item, "body"), field(item, "user", "login")];
	if (number === null || typeof body !== "string" || typeof login !== "string") return null;
	if (field(item, "pull_request") !== void 0 || field(item, "state") !== "open") return null;
	const mark = login.toLowerCase() === author.toLowerCase() ? readMark(body, marker) : null;
	return mark === null ? null : {
		number,
		body,
		mark
	};
}
function isNewer({ run }, order) {
	if (run === null || order.run === null) return false;
	return run.id === order.run.id ? run.attempt > order.run.attempt : run.id > order.run.id;
}

// src/github/publisher.ts
const OPENING = {
	whole: 1e4,
	request: 5e3
};
const READING = {
	whole: 3e4,
	request: 15e3
};
const CRASHED = { whole: 2e3 };
function createPublisher(options) {
	const check = checkOf(options);
	let opened = false;
	let name = null;
	const open = async (plan) => {
		if (check === null) return;
		opened = true;
		const called = nameOf(plan, options.redact, options.event.alone);
		name = called;
		await overApi(options, OPENING, async (caller) => {
			if (caller !== null) await check.open(caller, called);
		}).catch(() => void 0);
	};
	return {
		open,
		carried: async (plan) => {
			if (check === null || options.cancel?.aborted) return {
				carried: [],
				unread: null
			};
			if (name === null) await open(plan);
			return await overApi(options, READING, (caller) => carriedOn(options, check, caller, name)).catch(() => NOT_READ);
		},
		publish: (verdict, report, carried) => {
			opened = false;
			const whole = (caller) => publish(options, check, caller, verdict, {
				report,
				carried
			});
			return overApi(options, {}, whole).catch(() => {
				options.log.warn("nothing was published: an error of Socketgate itself");
				return {
					comment: INTERNAL,
					check: INTERNAL,
					summary: INTERNAL,
					issue: INTERNAL,
					verdict
				};
			});
		},
		abandon: async (verdict, report) => {
			if (!opened) return;
			const last = (caller) => standing(options, check, caller, verdict, { report });
			await overApi(options, CRASHED, last).catch(() => void 0);
		}
	};
}
const NOT_READ = {
	carried: [],
	unread: "the check runs of this commit (they cannot be read)"
};
async function carriedOn({ event }, check, caller, name) {
	if (caller === null) return NOT_READ;
	const carried = await check.carried(caller, name);
	if (!("ok" in carried)) return {
		carried,
		unread: null
	};
	if (event.run === null || event.run.attempt === 1) return {
		carried: [],
		unread: null
	};
	return {
		carried: [],
		unread: `the check runs of this commit (they cannot be read: ${carried.status || carried.why})`
	};
}
function checkOf(options) {
	const { check, stand, event } = options;
	const { repository, sha, run, runUrl } = event;
	if (!check || stand === void 0 || repository === null || sha === null) return null;
	return whyNot(options) === null ? new CheckRun({
		repository,
		sha,
		run,
		runUrl
	}) : null;
}
async function overApi(options, limits, ask) {
	if (whyNot(options) !== null) return await ask(null);
	const { budget: own, cancel, env } = options;
	const budget = createBudget({
		...limits,
		...own,
		...cancel && { cancel }
	});
	try {
		const api = await openApi({
			...options,
			url: env.GITHUB_API_URL
		}).catch(() => null);
		return await ask(api === null ? null : createCaller(api, budget));
	} finally {
		budget.end();
	}
}
async function publish(options, check, caller, verdict, showing) {
	const stood = await standing(options, check, caller, verdict, showing);
	if (options.part) return {
		...stood,
		summary: "none",
		comment: "none",
		issue: "none"
	};
	const text = options.redact(showing.report(stood.verdict));
	const summary = await guarded(options, "job summary", INTERNAL, () => writeSummary(options.env.GITHUB_STEP_SUMMARY, text));
	const comment = await guarded(options, "comment", INTERNAL, () => commented(options, caller, stood.verdict, text));
	const issue = await guarded(options, "tracking issue", INTERNAL, () => tracked(options, caller, stood.verdict, text));
	return {
		...stood,
		summary,
		comment,
		issue
	};
}
async function tracked(options, caller, verdict, markdown) {
	const { tracked: branch, event, author, redact } = options;
	if (branch === void 0 || event.pullRequest !== null || event.repository === null) return "none";
	if (caller === null) return `skipped:${whyNot(options) ?? "internal"}`;
	const { published, refused } = await trackIssue(caller, {
		verdict,
		markdown,
		branch,
		author,
		redact,
		repository: event.repository,
		run: event.run,
		runUrl: event.runUrl
	});
	if (published === "closed") return published;
	return told(options, "tracking issue", "issues: write", published, refused);
}
function inPlace(markdown) {
	return markdown.replace(/<\/sub>\n?$/, " · this comment is updated in place</sub>\n");
}
async function commented(options, caller, { outcome, override }, markdown) {
	const { event, author, comment: policy, secondHand = false } = options;
	if (policy === "never" || event.pullRequest === null && !event.fork) return "none";
	if (caller === null) return withoutComment(options);
	if (event.pullRequest === null) return "none";
	const { published, refused } = await publishComment(caller, {
		repository: event.repository,
		pullRequest: event.pullRequest.number,
		policy,
		author,
		outcome,
		run: event.run,
		head: event.sha,
		...override === void 0 || secondHand ? {} : saidOf(override),
		secondHand,
		markdown: inPlace(markdown)
	});
	return told(options, "comment", "pull-requests: write", published, refused);
}
function saidOf({ accepted, commit, by, lacking }) {
	if (lacking === "unknown") return {};
	return { accepted: accepted && by !== null ? {
		commit,
		by
	} : null };
}
function withoutComment(options) {
	const why = whyNot(options) ?? "internal";
	if (why === "fork") options.log.info("a fork has no token that writes: the report is in the job summary and in the results");
	return `skipped:${why}`;
}

// src/report/markdown/together.ts
const MARKER = commentMarker({
	file: "*",
	profile: "*"
});
function together(reports, more = 0) {
	const [only, ...rest] = reports;
	if (only !== void 0 && rest.length === 0 && more === 0) return only;
	const left = more === 0 ? [] : [`And ${more} more, which are among the results of the run.\n`];
	return [
		MARKER,
		...reports.map((report) => report.replace(/^<!--.*-->\n/, "")),
		...left
	].join("\n");
}

// src/generated/verdict-schema.js
var import_yauzl = require_yauzl();
const schema = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://raw.githubusercontent.com/OWNER/socketgate/v0/schemas/verdict.schema.json\",\"type\":\"object\",\"properties\":{\"version\":{\"const\":1},\"outcome\":{\"enum\":[\"internal\",\"cancelled\",\"usage\",\"policy\",\"skipped\",\"plan\",\"engine\",\"target\",\"slo\",\"regression\",\"suspect\",\"inconclusive\",\"plan_changed\",\"no_baseline\",\"store\",\"pass\"]},\"exitCode\":{\"type\":\"integer\",\"minimum\":0},\"fails\":{\"type\":\"boolean\"},\"exit\":{\"type\":\"integer\",\"minimum\":0},\"failOn\":{\"type\":\"array\",\"items\":{\"enum\":[\"internal\",\"cancelled\",\"usage\",\"policy\",\"skipped\",\"plan\",\"engine\",\"target\",\"slo\",\"regression\",\"suspect\",\"inconclusive\",\"plan_changed\",\"no_baseline\",\"store\",\"pass\"]},\"uniqueItems\":true},\"mode\":{\"enum\":[\"observe\",\"warn\",\"block\"]},\"reasons\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"outcome\":{\"enum\":[\"internal\",\"cancelled\",\"usage\",\"policy\",\"skipped\",\"plan\",\"engine\",\"target\",\"slo\",\"regression\",\"suspect\",\"inconclusive\",\"plan_changed\",\"no_baseline\",\"store\",\"pass\"]},\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]{0,39}$\"},\"message\":{\"type\":\"string\"},\"as\":{\"enum\":[\"internal\",\"cancelled\",\"usage\",\"policy\",\"skipped\",\"plan\",\"engine\",\"target\",\"slo\",\"regression\",\"suspect\",\"inconclusive\",\"plan_changed\",\"no_baseline\",\"store\",\"pass\"]},\"accepted\":{\"const\":true},\"looksLike\":{\"enum\":[\"s\",\"ms\",\"us\",\"ns\"]},\"file\":{\"type\":\"string\"},\"line\":{\"type\":\"integer\",\"minimum\":0},\"column\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"outcome\",\"code\",\"message\"],\"additionalProperties\":false}},\"sentence\":{\"type\":\"string\"},\"next\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"maxItems\":3},\"plan\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"file\":{\"type\":\"string\"},\"profile\":{\"type\":\"string\"},\"environment\":{\"type\":[\"string\",\"null\"]},\"key\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9-]{1,32}$\"},\"options\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"}},\"required\":[\"name\",\"value\"],\"additionalProperties\":false}},\"description\":{\"type\":\"string\",\"maxLength\":8000},\"links\":{\"type\":\"object\",\"maxProperties\":32,\"additionalProperties\":{\"type\":\"string\",\"maxLength\":2000}}},\"required\":[\"name\",\"file\",\"profile\",\"environment\"],\"additionalProperties\":false},\"lease\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"state\":{\"enum\":[\"held\",\"lost\",\"none\"]},\"waited\":{\"type\":\"number\"},\"holders\":{\"type\":\"array\",\"maxItems\":5,\"items\":{\"type\":\"object\",\"properties\":{\"who\":{\"type\":\"string\"},\"run\":{\"type\":\"string\"}},\"required\":[\"who\"],\"additionalProperties\":false}},\"takenOver\":{\"const\":true},\"why\":{\"type\":\"string\"}},\"required\":[\"name\",\"state\",\"waited\"],\"additionalProperties\":false},\"builds\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"lanes\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\",\"minimum\":1}},\"mostRuns\":{\"type\":\"integer\",\"minimum\":1},\"runs\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"runId\":{\"type\":\"string\"},\"attempt\":{\"type\":\"integer\",\"minimum\":0},\"started\":{\"type\":\"string\"},\"duration\":{\"type\":\"number\",\"minimum\":0},\"machine\":{\"type\":\"string\"},\"ended\":{\"enum\":[\"clean\",\"aborted\",\"killed\",\"hung\",\"crashed\",\"cancelled\"]},\"evidence\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{12}$\"},\"correlation\":{\"type\":\"object\",\"properties\":{\"run\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{16}$\"},\"headers\":{\"type\":\"array\",\"maxItems\":2,\"items\":{\"type\":\"string\"}},\"sampled\":{\"const\":true}},\"required\":[\"run\",\"headers\"],\"additionalProperties\":false}},\"required\":[\"runId\",\"attempt\",\"started\",\"duration\",\"machine\",\"ended\"],\"additionalProperties\":false}},\"provenance\":{\"type\":[\"object\",\"null\"],\"properties\":{\"tool\":{\"type\":\"string\"},\"engine\":{\"type\":\"object\",\"properties\":{\"name\":{\"enum\":[\"k6\",\"embedded\"]},\"version\":{\"type\":\"string\"},\"sha256\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"},\"gogc\":{\"type\":\"number\",\"minimum\":0}},\"required\":[\"name\",\"version\"],\"additionalProperties\":false},\"started\":{\"type\":\"string\"},\"ended\":{\"type\":\"string\"},\"machine\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"},\"os\":{\"type\":\"string\"},\"arch\":{\"type\":\"string\"},\"cpu\":{\"type\":\"string\"},\"cores\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"id\",\"os\",\"arch\",\"cpu\",\"cores\"],\"additionalProperties\":false},\"runnerLabel\":{\"type\":\"string\"},\"commit\":{\"type\":[\"string\",\"null\"]},\"ref\":{\"type\":[\"string\",\"null\"]},\"event\":{\"type\":\"string\"},\"runId\":{\"type\":\"string\"},\"attempt\":{\"type\":\"integer\",\"minimum\":0},\"targets\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{12}$\"},\"content\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"}},\"required\":[\"tool\",\"engine\",\"started\",\"ended\",\"machine\",\"runnerLabel\",\"commit\",\"ref\",\"runId\",\"attempt\"],\"additionalProperties\":false},\"complete\":{\"type\":\"boolean\"},\"problems\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"what\":{\"enum\":[\"no-summary\",\"summary-mismatch\",\"torn-stream\",\"script-errors\",\"killed\",\"hung\",\"crashed\",\"few-sessions\",\"non-finite\",\"too-many-series\",\"no-samples\",\"companion\",\"threshold-crossed\",\"cancelled\",\"over-cap\",\"no-login\",\"no-socket\",\"lease-lost\"]},\"fault\":{\"enum\":[\"engine\",\"service\",\"caller\"]},\"message\":{\"type\":\"string\"}},\"required\":[\"what\",\"fault\",\"message\"],\"additionalProperties\":false}},\"slos\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"verdict\":{\"enum\":[\"met\",\"fail\",\"suspect\",\"indicative\",\"not_judged\"]},\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]{0,39}$\"},\"name\":{\"type\":\"string\"},\"threshold\":{\"type\":\"string\"},\"from\":{\"enum\":[\"plan\",\"default\"]},\"operator\":{\"type\":\"string\",\"enum\":[\"<\",\"<=\",\">\",\">=\",\"==\",\"!=\"]},\"expected\":{\"type\":\"number\"},\"actual\":{\"type\":[\"number\",\"null\"]},\"unit\":{\"enum\":[\"ms\",\"bytes\",\"count\",\"share\",\"per-second\"]},\"n\":{\"type\":\"number\",\"minimum\":0},\"of\":{\"enum\":[\"sockets\",\"socket-seconds\",\"closes\",\"requests\",\"iterations\",\"lives\",\"upgrades\",\"users\",\"heartbeats\",\"sends\",\"messages\",\"steps\",\"moments\",\"parts\"]},\"bad\":{\"type\":\"integer\",\"minimum\":0},\"looksLike\":{\"enum\":[\"s\",\"ms\",\"us\",\"ns\"]},\"at\":{\"type\":\"number\",\"minimum\":0},\"distinct\":{\"type\":[\"integer\",\"null\"],\"minimum\":0},\"beyond\":{\"type\":[\"integer\",\"null\"],\"minimum\":0},\"message\":{\"type\":\"string\"},\"line\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"verdict\",\"code\",\"name\",\"threshold\",\"from\",\"operator\",\"expected\",\"actual\",\"unit\",\"n\",\"distinct\",\"beyond\",\"message\",\"line\"],\"additionalProperties\":false}},\"gates\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"verdict\":{\"enum\":[\"same\",\"fail\",\"suspect\",\"no_baseline\",\"inconclusive\",\"not_judged\"]},\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]{0,39}$\"},\"name\":{\"type\":\"string\"},\"selector\":{\"type\":\"string\"},\"stat\":{\"type\":\"string\"},\"level\":{\"enum\":[\"key\",\"normal\"]},\"unit\":{\"enum\":[\"ms\",\"bytes\",\"count\",\"share\"]},\"baseline\":{\"type\":[\"number\",\"null\"]},\"spread\":{\"type\":[\"number\",\"null\"]},\"actual\":{\"type\":[\"number\",\"null\"]},\"values\":{\"type\":\"array\",\"items\":{\"type\":[\"number\",\"null\"]}},\"change\":{\"type\":[\"number\",\"null\"]},\"limit\":{\"type\":[\"number\",\"null\"]},\"z\":{\"type\":[\"number\",\"null\"]},\"zLimit\":{\"type\":[\"number\",\"null\"]},\"channel\":{\"enum\":[\"edge\",\"tail\",\"ratio\",\"calm\",\"body\",\"p50\",\"trend\",\"p99\",\"count\",\"rate\",null]},\"n\":{\"type\":\"number\",\"minimum\":0},\"looksLike\":{\"enum\":[\"s\",\"ms\",\"us\",\"ns\"]},\"counts\":{\"enum\":[\"socket-seconds\",\"sockets\"]},\"distinct\":{\"type\":[\"integer\",\"null\"],\"minimum\":0},\"runs\":{\"type\":\"integer\",\"minimum\":0},\"message\":{\"type\":\"string\"},\"decided\":{\"type\":\"string\"},\"line\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"verdict\",\"code\",\"name\",\"selector\",\"stat\",\"level\",\"unit\",\"baseline\",\"spread\",\"actual\",\"values\",\"change\",\"limit\",\"z\",\"zLimit\",\"channel\",\"n\",\"distinct\",\"runs\",\"message\",\"line\"],\"additionalProperties\":false}},\"idle\":{\"type\":\"array\",\"maxItems\":64,\"items\":{\"type\":\"object\",\"properties\":{\"scenario\":{\"type\":\"string\"},\"feed\":{\"type\":[\"string\",\"null\"]},\"heartbeat\":{\"type\":\"number\",\"minimum\":0},\"margin\":{\"type\":\"number\",\"minimum\":0},\"notes\":{\"type\":\"array\",\"maxItems\":20,\"items\":{\"type\":\"string\"}},\"kinds\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":3,\"items\":{\"type\":\"object\",\"properties\":{\"keepalive\":{\"enum\":[\"none\",\"ping\",\"message\"]},\"sent\":{\"type\":\"integer\",\"minimum\":0},\"answered\":{\"type\":\"integer\",\"minimum\":0},\"heard\":{\"type\":\"integer\",\"minimum\":0},\"pinged\":{\"type\":\"integer\",\"minimum\":0},\"cells\":{\"type\":\"array\",\"maxItems\":64,\"items\":{\"type\":\"object\",\"properties\":{\"hold\":{\"type\":\"number\",\"minimum\":0},\"n\":{\"type\":\"integer\",\"minimum\":0},\"survived\":{\"type\":\"integer\",\"minimum\":0},\"unopened\":{\"type\":\"integer\",\"minimum\":0},\"untold\":{\"type\":\"integer\",\"minimum\":0},\"ends\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\"},\"side\":{\"type\":\"string\"},\"how\":{\"type\":\"string\"},\"expected\":{\"const\":true},\"n\":{\"type\":\"integer\",\"minimum\":1},\"min\":{\"type\":\"number\",\"minimum\":0},\"median\":{\"type\":\"number\",\"minimum\":0},\"max\":{\"type\":\"number\",\"minimum\":0}},\"required\":[\"code\",\"side\",\"how\",\"n\",\"min\",\"median\",\"max\"],\"additionalProperties\":false}}},\"required\":[\"hold\",\"n\",\"survived\",\"unopened\",\"untold\",\"ends\"],\"additionalProperties\":false}},\"timeout\":{\"type\":\"object\",\"properties\":{\"over\":{\"type\":\"number\",\"minimum\":0},\"upTo\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"at\":{\"type\":\"number\",\"minimum\":0},\"cut\":{\"type\":\"integer\",\"minimum\":0},\"outlived\":{\"type\":\"integer\",\"minimum\":0},\"stray\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"over\",\"upTo\",\"cut\",\"outlived\",\"stray\"],\"additionalProperties\":false},\"verdict\":{\"enum\":[\"met\",\"fail\",\"not_judged\"]},\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]{0,39}$\"},\"message\":{\"type\":\"string\"}},\"required\":[\"keepalive\",\"sent\",\"answered\",\"heard\",\"pinged\",\"cells\",\"timeout\",\"verdict\",\"code\",\"message\"],\"additionalProperties\":false}}},\"required\":[\"scenario\",\"feed\",\"heartbeat\",\"kinds\",\"margin\",\"notes\"],\"additionalProperties\":false}},\"seen\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]{0,39}$\"},\"scenario\":{\"type\":[\"string\",\"null\"]},\"feed\":{\"type\":[\"string\",\"null\"]},\"n\":{\"type\":\"integer\",\"minimum\":0},\"of\":{\"type\":[\"integer\",\"null\"],\"minimum\":0},\"message\":{\"type\":\"string\"},\"text\":{\"type\":\"string\"}},\"required\":[\"code\",\"scenario\",\"feed\",\"n\",\"of\",\"message\"],\"additionalProperties\":false}},\"sequences\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"scenario\":{\"type\":\"string\"},\"feed\":{\"type\":[\"string\",\"null\"]},\"compared\":{\"type\":\"integer\",\"minimum\":0},\"unread\":{\"type\":\"integer\",\"minimum\":0},\"lost\":{\"type\":\"integer\",\"minimum\":0},\"duplicates\":{\"type\":\"integer\",\"minimum\":0},\"reordered\":{\"type\":\"integer\",\"minimum\":0},\"missed\":{\"type\":\"integer\",\"minimum\":0},\"restarted\":{\"type\":\"integer\",\"minimum\":0},\"verdict\":{\"enum\":[\"met\",\"fail\",\"not_judged\"]}},\"required\":[\"scenario\",\"feed\",\"compared\",\"unread\",\"lost\",\"duplicates\",\"reordered\",\"missed\",\"restarted\",\"verdict\"],\"additionalProperties\":false}},\"slowReaders\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"scenario\":{\"type\":\"string\"},\"feed\":{\"type\":[\"string\",\"null\"]},\"count\":{\"type\":\"integer\",\"minimum\":1},\"read\":{\"type\":\"integer\",\"minimum\":0},\"at\":{\"type\":\"number\",\"minimum\":0},\"lasts\":{\"type\":\"number\",\"minimum\":0},\"ends\":{\"type\":\"object\",\"properties\":{\"unopened\":{\"type\":\"integer\",\"minimum\":0},\"unsubscribed\":{\"type\":\"integer\",\"minimum\":0},\"before\":{\"type\":\"integer\",\"minimum\":0},\"evicted\":{\"type\":\"integer\",\"minimum\":0},\"late\":{\"type\":\"integer\",\"minimum\":0},\"held\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"unopened\",\"unsubscribed\",\"before\",\"evicted\",\"late\",\"held\"],\"additionalProperties\":false},\"closes\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\"},\"how\":{\"type\":\"string\",\"enum\":[\"frame\",\"fin\",\"rst\"]},\"n\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"code\",\"how\",\"n\"],\"additionalProperties\":false}},\"evictedAfter\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":0},\"min\":{\"type\":\"number\",\"minimum\":0},\"median\":{\"type\":\"number\",\"minimum\":0},\"max\":{\"type\":\"number\",\"minimum\":0}},\"required\":[\"n\",\"min\",\"median\",\"max\"],\"additionalProperties\":false},\"taken\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":0},\"min\":{\"type\":\"number\",\"minimum\":0},\"median\":{\"type\":\"number\",\"minimum\":0},\"max\":{\"type\":\"number\",\"minimum\":0}},\"required\":[\"n\",\"min\",\"median\",\"max\"],\"additionalProperties\":false},\"backlog\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":0},\"min\":{\"type\":\"number\",\"minimum\":0},\"median\":{\"type\":\"number\",\"minimum\":0},\"max\":{\"type\":\"number\",\"minimum\":0}},\"required\":[\"n\",\"min\",\"median\",\"max\"],\"additionalProperties\":false},\"messages\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":0},\"min\":{\"type\":\"number\",\"minimum\":0},\"median\":{\"type\":\"number\",\"minimum\":0},\"max\":{\"type\":\"number\",\"minimum\":0},\"others\":{\"type\":\"number\",\"minimum\":0}},\"required\":[\"n\",\"min\",\"median\",\"max\",\"others\"],\"additionalProperties\":false},\"neighbours\":{\"type\":\"object\",\"properties\":{\"parts\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":0}},\"rise\":{\"type\":\"number\",\"minimum\":0},\"before\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":0},\"p99\":{\"type\":[\"number\",\"null\"]},\"ms\":{\"type\":\"number\",\"minimum\":0},\"sockets\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"n\",\"p99\",\"ms\",\"sockets\"],\"additionalProperties\":false},\"during\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":0},\"p99\":{\"type\":[\"number\",\"null\"]},\"ms\":{\"type\":\"number\",\"minimum\":0},\"sockets\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"n\",\"p99\",\"ms\",\"sockets\"],\"additionalProperties\":false}},\"required\":[\"rise\",\"before\",\"during\",\"parts\"],\"additionalProperties\":false},\"run\":{\"type\":\"integer\",\"minimum\":1},\"policy\":{\"type\":\"string\",\"enum\":[\"closes\",\"drops\",\"queues\",\"waits\",\"unknown\"]},\"verdict\":{\"type\":[\"string\",\"null\"],\"enum\":[\"met\",\"fail\",\"not_judged\",null]},\"code\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^[a-z][a-z0-9_]{0,39}$\"},\"message\":{\"type\":\"string\"}},\"required\":[\"scenario\",\"feed\",\"count\",\"read\",\"at\",\"lasts\",\"ends\",\"closes\",\"policy\",\"verdict\",\"code\",\"message\"],\"additionalProperties\":false}},\"watch\":{\"type\":\"object\",\"properties\":{\"every\":{\"type\":\"number\",\"minimum\":0},\"answered\":{\"type\":\"integer\",\"minimum\":0},\"failed\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"reason\":{\"type\":\"string\"},\"count\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"reason\",\"count\"],\"additionalProperties\":false}},\"processes\":{\"type\":\"integer\",\"minimum\":0},\"series\":{\"type\":\"array\",\"maxItems\":64,\"items\":{\"type\":\"object\",\"properties\":{\"series\":{\"type\":\"string\"},\"n\":{\"type\":\"integer\",\"minimum\":0},\"missing\":{\"type\":\"integer\",\"minimum\":0},\"before\":{\"type\":[\"number\",\"null\"]},\"first\":{\"type\":[\"number\",\"null\"]},\"last\":{\"type\":[\"number\",\"null\"]},\"min\":{\"type\":[\"number\",\"null\"]},\"max\":{\"type\":[\"number\",\"null\"]},\"after\":{\"type\":[\"number\",\"null\"]},\"afterMs\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"slope\":{\"type\":[\"object\",\"null\"],\"properties\":{\"perMinute\":{\"type\":\"number\"},\"error\":{\"type\":\"number\",\"minimum\":0},\"n\":{\"type\":\"integer\",\"minimum\":0},\"base\":{\"type\":\"number\"},\"minutes\":{\"type\":\"number\",\"minimum\":0}},\"required\":[\"perMinute\",\"error\",\"n\",\"base\",\"minutes\"],\"additionalProperties\":false},\"rise\":{\"type\":[\"object\",\"null\"],\"properties\":{\"verdict\":{\"type\":\"string\",\"enum\":[\"met\",\"fail\",\"indicative\",\"not_judged\"]},\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]{0,39}$\"}},\"required\":[\"verdict\",\"code\"],\"additionalProperties\":false},\"back\":{\"type\":[\"object\",\"null\"],\"properties\":{\"verdict\":{\"type\":\"string\",\"enum\":[\"met\",\"fail\",\"indicative\",\"not_judged\"]},\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]{0,39}$\"}},\"required\":[\"verdict\",\"code\"],\"additionalProperties\":false}},\"required\":[\"series\",\"n\",\"missing\",\"before\",\"first\",\"last\",\"min\",\"max\",\"after\",\"afterMs\",\"slope\",\"rise\",\"back\"],\"additionalProperties\":false}}},\"required\":[\"every\",\"answered\",\"failed\",\"processes\",\"series\"],\"additionalProperties\":false},\"storms\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"scenario\":{\"type\":\"string\"},\"feed\":{\"type\":[\"string\",\"null\"]},\"by\":{\"type\":\"string\",\"enum\":[\"cut\",\"run\",\"move\",\"service\"]},\"how\":{\"type\":\"string\",\"enum\":[\"fin\",\"rst\",\"drop\"]},\"closeCode\":{\"type\":\"string\"},\"at\":{\"type\":\"number\",\"minimum\":0},\"over\":{\"type\":\"number\",\"minimum\":0},\"recovered\":{\"type\":\"object\",\"properties\":{\"share\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"within\":{\"type\":\"number\",\"exclusiveMinimum\":0}},\"required\":[\"share\",\"within\"],\"additionalProperties\":false},\"counts\":{\"type\":\"string\",\"enum\":[\"not-announced\",\"no-reopen\",\"repeated\",\"not-judged\"]},\"reopen\":{\"type\":\"object\",\"properties\":{\"from\":{\"type\":\"number\",\"minimum\":0},\"to\":{\"type\":\"number\",\"minimum\":0},\"jitter\":{\"anyOf\":[{\"enum\":[\"full\",\"none\"]},{\"type\":\"number\",\"minimum\":0,\"maximum\":1}]},\"giveUp\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"from\",\"to\",\"jitter\",\"giveUp\"],\"additionalProperties\":false},\"open\":{\"type\":\"integer\",\"minimum\":0},\"cut\":{\"type\":\"integer\",\"minimum\":0},\"unnoticed\":{\"type\":\"integer\",\"minimum\":0},\"back\":{\"type\":\"integer\",\"minimum\":0},\"late\":{\"type\":\"integer\",\"minimum\":0},\"unknown\":{\"type\":\"integer\",\"minimum\":0},\"slow\":{\"type\":\"integer\",\"minimum\":0},\"again\":{\"type\":\"integer\",\"minimum\":0},\"broken\":{\"type\":\"integer\",\"minimum\":0},\"recovery\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":0},\"p50\":{\"type\":\"number\",\"minimum\":0},\"p95\":{\"type\":\"number\",\"minimum\":0},\"p99\":{\"type\":\"number\",\"minimum\":0},\"max\":{\"type\":\"number\",\"minimum\":0}},\"required\":[\"n\",\"p50\",\"p95\",\"p99\",\"max\"],\"additionalProperties\":false},\"course\":{\"type\":\"array\",\"maxItems\":20,\"items\":{\"type\":\"object\",\"properties\":{\"after\":{\"type\":\"number\",\"minimum\":0},\"back\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"after\",\"back\"],\"additionalProperties\":false}},\"to95\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"to99\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"dials\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":0},\"failed\":{\"type\":\"integer\",\"minimum\":0},\"peak\":{\"type\":\"integer\",\"minimum\":0},\"declared\":{\"type\":\"number\",\"minimum\":0},\"full\":{\"type\":\"number\",\"minimum\":0},\"perRecovery\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"reasons\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\",\"minimum\":0}}},\"required\":[\"n\",\"failed\",\"peak\",\"perRecovery\",\"reasons\"],\"additionalProperties\":false},\"logins\":{\"type\":\"object\",\"properties\":{\"before\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":0},\"p99\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"failed\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"n\",\"p99\",\"failed\"],\"additionalProperties\":false},\"during\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":0},\"p99\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"failed\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"n\",\"p99\",\"failed\"],\"additionalProperties\":false}},\"required\":[\"before\",\"during\"],\"additionalProperties\":false},\"latency\":{\"type\":\"object\",\"properties\":{\"before\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":0},\"p99\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"failed\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"n\",\"p99\",\"failed\"],\"additionalProperties\":false},\"after\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":0},\"p99\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"failed\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"n\",\"p99\",\"failed\"],\"additionalProperties\":false}},\"required\":[\"before\",\"after\"],\"additionalProperties\":false},\"spared\":{\"type\":\"object\",\"properties\":{\"ends\":{\"type\":\"integer\",\"minimum\":0},\"dials\":{\"type\":\"integer\",\"minimum\":0},\"steps\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"ends\",\"dials\",\"steps\"],\"additionalProperties\":false},\"run\":{\"type\":\"integer\",\"minimum\":1},\"verdict\":{\"type\":[\"string\",\"null\"],\"enum\":[\"met\",\"fail\",\"not_judged\",null]},\"code\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^[a-z][a-z0-9_]{0,39}$\"},\"message\":{\"type\":\"string\"},\"hints\":{\"type\":\"array\",\"maxItems\":12,\"items\":{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]{0,39}$\"},\"message\":{\"type\":\"string\"}},\"required\":[\"code\",\"message\"],\"additionalProperties\":false}}},\"required\":[\"scenario\",\"feed\",\"by\",\"at\",\"over\",\"recovered\",\"open\",\"cut\",\"unnoticed\",\"back\",\"late\",\"unknown\",\"slow\",\"again\",\"broken\",\"course\",\"to95\",\"to99\",\"dials\",\"spared\",\"verdict\",\"code\",\"message\",\"hints\"],\"additionalProperties\":false}},\"drift\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"verdict\":{\"enum\":[\"drift\",\"steady\"]},\"name\":{\"type\":\"string\"},\"selector\":{\"type\":\"string\"},\"stat\":{\"type\":\"string\"},\"unit\":{\"enum\":[\"ms\",\"share\",\"bytes\",\"count\"]},\"from\":{\"enum\":[\"accepted\",\"tag\",\"oldest\"]},\"tag\":{\"type\":[\"string\",\"null\"]},\"reference\":{\"type\":\"number\"},\"recent\":{\"type\":\"number\"},\"change\":{\"type\":\"number\"},\"limit\":{\"type\":\"number\"},\"spread\":{\"type\":\"number\",\"minimum\":0},\"referenceRuns\":{\"type\":\"integer\",\"minimum\":0},\"recentRuns\":{\"type\":\"integer\",\"minimum\":0},\"message\":{\"type\":\"string\"},\"line\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"verdict\",\"name\",\"selector\",\"stat\",\"unit\",\"from\",\"tag\",\"reference\",\"recent\",\"change\",\"limit\",\"spread\",\"referenceRuns\",\"recentRuns\",\"message\",\"line\"],\"additionalProperties\":false}},\"figures\":{\"type\":\"object\",\"properties\":{\"times\":{\"type\":\"array\",\"maxItems\":60,\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"selector\":{\"type\":\"string\"},\"n\":{\"type\":[\"integer\",\"null\"],\"minimum\":0},\"p50\":{\"type\":[\"number\",\"null\"]},\"p90\":{\"type\":[\"number\",\"null\"]},\"p95\":{\"type\":[\"number\",\"null\"]},\"p99\":{\"type\":[\"number\",\"null\"]},\"p999\":{\"type\":[\"number\",\"null\"]},\"max\":{\"type\":[\"number\",\"null\"]},\"baseline\":{\"type\":\"object\",\"properties\":{\"runs\":{\"type\":\"integer\",\"minimum\":1},\"p50\":{\"type\":[\"number\",\"null\"]},\"p90\":{\"type\":[\"number\",\"null\"]},\"p95\":{\"type\":[\"number\",\"null\"]},\"p99\":{\"type\":[\"number\",\"null\"]},\"p999\":{\"type\":[\"number\",\"null\"]}},\"required\":[\"runs\",\"p50\",\"p90\",\"p95\",\"p99\",\"p999\"],\"additionalProperties\":false}},\"required\":[\"name\",\"selector\",\"n\",\"p50\",\"p90\",\"p95\",\"p99\",\"p999\",\"max\"],\"additionalProperties\":false}},\"phases\":{\"type\":\"array\",\"maxItems\":60,\"items\":{\"type\":\"object\",\"properties\":{\"scenarios\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\"}},\"phase\":{\"type\":\"string\"},\"length\":{\"type\":\"number\",\"minimum\":0},\"sockets\":{\"type\":\"object\",\"properties\":{\"from\":{\"type\":\"integer\",\"minimum\":0},\"to\":{\"type\":\"integer\",\"minimum\":0},\"least\":{\"type\":\"integer\",\"minimum\":0},\"most\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"from\",\"to\",\"least\",\"most\"],\"additionalProperties\":false},\"messages\":{\"type\":\"integer\",\"minimum\":0},\"connects\":{\"type\":\"integer\",\"minimum\":0},\"connectsPeak\":{\"type\":\"integer\",\"minimum\":0},\"requests\":{\"type\":\"integer\",\"minimum\":0},\"failed\":{\"type\":\"object\",\"properties\":{\"connects\":{\"type\":\"integer\",\"minimum\":0},\"requests\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"connects\",\"requests\"],\"additionalProperties\":false}},\"required\":[\"scenarios\",\"phase\",\"length\",\"sockets\",\"messages\",\"connects\",\"connectsPeak\",\"requests\",\"failed\"],\"additionalProperties\":false}},\"heartbeats\":{\"type\":\"array\",\"maxItems\":60,\"items\":{\"type\":\"object\",\"properties\":{\"scenario\":{\"type\":\"string\"},\"feed\":{\"type\":[\"string\",\"null\"]},\"sent\":{\"type\":\"integer\",\"minimum\":0},\"answered\":{\"type\":\"integer\",\"minimum\":0},\"missed\":{\"type\":\"integer\",\"minimum\":0},\"late\":{\"type\":\"integer\",\"minimum\":0},\"stalled\":{\"type\":\"integer\",\"minimum\":0},\"cut\":{\"type\":\"integer\",\"minimum\":0},\"rtt\":{\"type\":\"object\",\"properties\":{\"p50\":{\"type\":[\"number\",\"null\"]},\"p99\":{\"type\":[\"number\",\"null\"]}},\"required\":[\"p50\",\"p99\"],\"additionalProperties\":false},\"stalls\":{\"type\":\"object\",\"properties\":{\"sockets\":{\"type\":\"integer\",\"minimum\":0},\"of\":{\"type\":\"integer\",\"minimum\":0},\"seconds\":{\"type\":\"number\",\"minimum\":0},\"longest\":{\"type\":\"number\",\"minimum\":0}},\"required\":[\"sockets\",\"of\",\"seconds\",\"longest\"],\"additionalProperties\":false}},\"required\":[\"scenario\",\"feed\",\"sent\",\"answered\",\"missed\"],\"additionalProperties\":false}},\"answers\":{\"type\":\"array\",\"maxItems\":60,\"items\":{\"type\":\"object\",\"properties\":{\"scenario\":{\"type\":[\"string\",\"null\"]},\"feed\":{\"type\":[\"string\",\"null\"]},\"sent\":{\"type\":\"integer\",\"minimum\":0},\"p50\":{\"type\":[\"number\",\"null\"]},\"p99\":{\"type\":[\"number\",\"null\"]}},\"required\":[\"scenario\",\"feed\",\"sent\",\"p50\",\"p99\"],\"additionalProperties\":false}},\"silences\":{\"type\":\"array\",\"maxItems\":60,\"items\":{\"type\":\"object\",\"properties\":{\"scenario\":{\"type\":\"string\"},\"feed\":{\"type\":[\"string\",\"null\"]},\"longest\":{\"type\":\"number\",\"minimum\":0},\"at\":{\"type\":\"number\",\"minimum\":0}},\"required\":[\"scenario\",\"feed\",\"longest\",\"at\"],\"additionalProperties\":false}}},\"required\":[\"times\"],\"additionalProperties\":false},\"commits\":{\"type\":\"object\",\"properties\":{\"from\":{\"type\":\"string\"},\"to\":{\"type\":\"string\"}},\"required\":[\"from\",\"to\"],\"additionalProperties\":false},\"history\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"unit\":{\"enum\":[\"ms\",\"bytes\",\"count\",\"share\",\"per-second\"]},\"stored\":{\"type\":\"array\",\"items\":{\"type\":[\"number\",\"null\"]},\"maxItems\":20},\"actual\":{\"type\":\"number\"},\"limit\":{\"type\":[\"number\",\"null\"]}},\"required\":[\"name\",\"unit\",\"stored\",\"actual\",\"limit\"],\"additionalProperties\":false},\"baseline\":{\"type\":[\"object\",\"null\"],\"properties\":{\"where\":{\"type\":[\"string\",\"null\"]},\"series\":{\"type\":\"object\",\"properties\":{\"key\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{12}$\"},\"digest\":{\"type\":\"string\"},\"profile\":{\"type\":\"string\"},\"engine\":{\"type\":\"string\"},\"environment\":{\"type\":[\"string\",\"null\"]},\"jobKey\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9-]{1,32}$\"},\"runnerLabel\":{\"type\":\"string\"}},\"required\":[\"key\",\"digest\",\"profile\",\"engine\",\"environment\",\"runnerLabel\"],\"additionalProperties\":false},\"runs\":{\"type\":\"integer\",\"minimum\":0},\"from\":{\"type\":[\"string\",\"null\"]},\"to\":{\"type\":[\"string\",\"null\"]},\"others\":{\"type\":\"integer\",\"minimum\":0},\"incomplete\":{\"type\":\"integer\",\"minimum\":1},\"comparable\":{\"type\":\"integer\",\"minimum\":0},\"changed\":{\"type\":\"object\",\"properties\":{\"key\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{12}$\"},\"runs\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"key\",\"runs\"],\"additionalProperties\":false},\"written\":{\"type\":\"boolean\"},\"notWritten\":{\"type\":[\"string\",\"null\"]},\"unread\":{\"type\":\"boolean\",\"const\":true},\"notCounted\":{\"type\":\"string\"},\"uncounted\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"where\",\"series\",\"runs\",\"from\",\"to\",\"others\",\"written\",\"notWritten\"],\"additionalProperties\":false},\"timeline\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"phase\":{\"enum\":[\"ramp\",\"steady\",\"disrupt\",\"idle\",\"down\"]},\"from\":{\"type\":\"number\"},\"to\":{\"type\":\"number\"}},\"required\":[\"phase\",\"from\",\"to\"],\"additionalProperties\":false}}},\"duration\":{\"type\":\"number\",\"minimum\":0},\"sockets\":{\"type\":[\"object\",\"null\"],\"properties\":{\"tried\":{\"type\":\"integer\",\"minimum\":0},\"opened\":{\"type\":\"integer\",\"minimum\":0},\"subscribed\":{\"type\":\"integer\",\"minimum\":0},\"peak\":{\"type\":\"integer\",\"minimum\":0},\"failed\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"reason\":{\"type\":\"string\"},\"status\":{\"type\":[\"string\",\"null\"]},\"count\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"reason\",\"status\",\"count\"],\"additionalProperties\":false}},\"unended\":{\"type\":\"integer\",\"minimum\":0},\"planned\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"tried\",\"opened\",\"subscribed\",\"peak\",\"failed\",\"unended\"],\"additionalProperties\":false},\"http\":{\"type\":[\"object\",\"null\"],\"properties\":{\"requests\":{\"type\":\"integer\",\"minimum\":0},\"answered\":{\"type\":\"integer\",\"minimum\":0},\"failed\":{\"type\":\"integer\",\"minimum\":0},\"byStatus\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\",\"minimum\":0}}},\"required\":[\"requests\",\"answered\",\"failed\",\"byStatus\"],\"additionalProperties\":false},\"closes\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\"},\"side\":{\"type\":\"string\"},\"how\":{\"type\":\"string\"},\"scenario\":{\"type\":\"string\"},\"feed\":{\"type\":[\"string\",\"null\"]},\"phase\":{\"type\":[\"string\",\"null\"]},\"reason\":{\"type\":[\"string\",\"null\"]},\"count\":{\"type\":\"integer\",\"minimum\":0},\"first\":{\"type\":\"number\",\"minimum\":0}},\"required\":[\"code\",\"side\",\"how\",\"scenario\",\"feed\",\"phase\",\"reason\",\"count\"],\"additionalProperties\":false}},\"census\":{\"type\":\"object\",\"properties\":{\"total\":{\"type\":\"integer\",\"minimum\":0},\"ends\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]{0,39}$\"},\"close\":{\"type\":[\"string\",\"null\"]},\"status\":{\"type\":[\"string\",\"null\"]},\"reason\":{\"type\":[\"string\",\"null\"]},\"side\":{\"type\":\"string\"},\"scenario\":{\"type\":\"string\"},\"feed\":{\"type\":[\"string\",\"null\"]},\"phase\":{\"type\":[\"string\",\"null\"]},\"count\":{\"type\":\"integer\",\"minimum\":0},\"share\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"seconds\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"rate\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"first\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"firstAt\":{\"type\":[\"string\",\"null\"]},\"said\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"text\":{\"type\":\"string\"},\"count\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"text\",\"count\"],\"additionalProperties\":false},\"maxItems\":5}},\"required\":[\"code\",\"close\",\"status\",\"reason\",\"side\",\"scenario\",\"feed\",\"phase\",\"count\",\"share\",\"seconds\",\"rate\",\"first\",\"firstAt\",\"said\"],\"additionalProperties\":false}},\"stored\":{\"type\":\"object\",\"properties\":{\"runs\":{\"type\":\"integer\",\"minimum\":1},\"total\":{\"type\":\"integer\",\"minimum\":0},\"mix\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]{0,39}$\"},\"close\":{\"type\":[\"string\",\"null\"]},\"status\":{\"type\":[\"string\",\"null\"]},\"reason\":{\"type\":[\"string\",\"null\"]},\"side\":{\"type\":\"string\"},\"feed\":{\"type\":[\"string\",\"null\"]},\"count\":{\"type\":\"integer\",\"minimum\":0},\"share\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"storedShare\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"storedCount\":{\"type\":\"integer\",\"minimum\":0},\"seen\":{\"type\":\"integer\",\"minimum\":0},\"fresh\":{\"type\":\"boolean\"}},\"required\":[\"code\",\"close\",\"status\",\"reason\",\"side\",\"feed\",\"count\",\"share\",\"storedShare\",\"storedCount\",\"seen\",\"fresh\"],\"additionalProperties\":false}}},\"required\":[\"runs\",\"total\",\"mix\"],\"additionalProperties\":false},\"layers\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]{0,39}$\"},\"n\":{\"type\":\"integer\",\"minimum\":0},\"scenario\":{\"type\":[\"string\",\"null\"]},\"feed\":{\"type\":[\"string\",\"null\"]},\"message\":{\"type\":\"string\"},\"evidence\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"against\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"code\",\"n\",\"scenario\",\"feed\",\"message\",\"evidence\",\"against\"],\"additionalProperties\":false}}},\"required\":[\"total\",\"ends\",\"layers\"],\"additionalProperties\":false},\"storedCloses\":{\"type\":\"object\",\"properties\":{\"runs\":{\"type\":\"integer\",\"minimum\":1},\"kinds\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\"},\"side\":{\"type\":\"string\"},\"how\":{\"type\":\"string\"},\"feed\":{\"type\":[\"string\",\"null\"]},\"median\":{\"type\":\"number\",\"minimum\":0},\"seen\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"code\",\"side\",\"how\",\"feed\",\"median\",\"seen\"],\"additionalProperties\":false}}},\"required\":[\"runs\",\"kinds\"],\"additionalProperties\":false},\"steps\":{\"type\":\"array\",\"maxItems\":8,\"items\":{\"type\":\"object\",\"properties\":{\"step\":{\"enum\":[\"plan\",\"addresses\",\"build\",\"connect\",\"load\"]},\"state\":{\"enum\":[\"done\",\"failed\",\"none\"]},\"result\":{\"type\":\"string\"},\"took\":{\"type\":[\"number\",\"null\"],\"minimum\":0}},\"required\":[\"step\",\"state\",\"result\",\"took\"],\"additionalProperties\":false}},\"lastAnswer\":{\"type\":\"object\",\"properties\":{\"target\":{\"type\":\"string\"},\"asked\":{\"type\":\"string\"},\"status\":{\"type\":[\"integer\",\"null\"]},\"took\":{\"type\":\"number\",\"minimum\":0},\"body\":{\"type\":[\"string\",\"null\"]}},\"required\":[\"target\",\"asked\",\"status\",\"took\",\"body\"],\"additionalProperties\":false},\"health\":{\"type\":[\"object\",\"null\"],\"properties\":{\"cpuP95\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cores\":{\"type\":\"number\",\"minimum\":0},\"lagP99\":{\"type\":[\"number\",\"null\"]},\"lagSamples\":{\"type\":\"integer\",\"minimum\":0},\"stealP95\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"droppedIterations\":{\"type\":\"integer\",\"minimum\":0},\"memoryPeak\":{\"type\":[\"integer\",\"null\"],\"minimum\":0},\"descriptorLimit\":{\"type\":[\"integer\",\"null\"],\"minimum\":0},\"probe\":{\"type\":[\"number\",\"null\"]},\"stallMax\":{\"type\":\"number\",\"minimum\":0},\"clockStep\":{\"type\":\"number\",\"minimum\":0},\"relayP99\":{\"type\":\"number\",\"minimum\":0},\"local\":{\"type\":\"boolean\"},\"service\":{\"type\":\"object\",\"properties\":{\"cores\":{\"type\":\"number\",\"minimum\":0},\"perMessage\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"messages\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"cores\",\"perMessage\",\"messages\"],\"additionalProperties\":false},\"brought\":{\"type\":\"number\",\"minimum\":0},\"limits\":{\"type\":\"object\",\"propertyNames\":{\"enum\":[\"descriptors\",\"ports\",\"buffers\",\"lookups\"]},\"additionalProperties\":{\"type\":\"integer\",\"minimum\":0}}},\"required\":[\"cpuP95\",\"cores\",\"lagP99\",\"lagSamples\",\"stealP95\",\"droppedIterations\",\"memoryPeak\",\"descriptorLimit\",\"probe\"],\"additionalProperties\":false},\"bytes\":{\"type\":\"object\",\"properties\":{\"sent\":{\"type\":\"integer\",\"minimum\":0},\"received\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"sent\",\"received\"],\"additionalProperties\":false},\"reduced\":{\"type\":\"object\",\"properties\":{\"sockets\":{\"type\":\"integer\",\"minimum\":0},\"of\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"sockets\",\"of\"],\"additionalProperties\":false},\"pooled\":{\"type\":\"object\",\"properties\":{\"records\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":7,\"items\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{12}$\"}},\"of\":{\"type\":\"integer\",\"minimum\":2},\"attempts\":{\"type\":\"integer\",\"minimum\":2}},\"required\":[\"records\",\"of\",\"attempts\"],\"additionalProperties\":false},\"attempts\":{\"type\":\"object\",\"properties\":{\"run\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\",\"minimum\":1},\"attempt\":{\"type\":\"integer\",\"minimum\":1}},\"required\":[\"id\",\"attempt\"],\"additionalProperties\":false},\"earlier\":{\"type\":\"array\",\"maxItems\":10,\"items\":{\"type\":\"object\",\"properties\":{\"run\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\",\"minimum\":1},\"attempt\":{\"type\":\"integer\",\"minimum\":1}},\"required\":[\"id\",\"attempt\"],\"additionalProperties\":false},\"outcome\":{\"enum\":[\"internal\",\"cancelled\",\"usage\",\"policy\",\"skipped\",\"plan\",\"engine\",\"target\",\"slo\",\"regression\",\"suspect\",\"inconclusive\",\"plan_changed\",\"no_baseline\",\"store\",\"pass\",null]}},\"required\":[\"run\",\"outcome\"],\"additionalProperties\":false}}},\"required\":[\"run\",\"earlier\"],\"additionalProperties\":false},\"paired\":{\"type\":\"object\",\"properties\":{\"pairs\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"pairs\"],\"additionalProperties\":false},\"base\":{\"type\":\"object\",\"properties\":{\"rule\":{\"enum\":[\"decides\",\"told\",\"new\"]},\"ref\":{\"type\":\"string\"},\"commit\":{\"type\":\"string\"},\"file\":{\"type\":\"string\"},\"differences\":{\"type\":\"object\",\"properties\":{\"count\":{\"type\":\"integer\",\"minimum\":0},\"first\":{\"type\":\"array\",\"maxItems\":20,\"items\":{\"type\":\"object\",\"properties\":{\"path\":{\"type\":\"string\"},\"base\":{\"type\":\"string\"},\"head\":{\"type\":\"string\"}},\"required\":[\"path\"],\"additionalProperties\":false}}},\"required\":[\"count\",\"first\"],\"additionalProperties\":false},\"base\":{\"type\":\"object\",\"properties\":{\"outcome\":{\"enum\":[\"internal\",\"cancelled\",\"usage\",\"policy\",\"skipped\",\"plan\",\"engine\",\"target\",\"slo\",\"regression\",\"suspect\",\"inconclusive\",\"plan_changed\",\"no_baseline\",\"store\",\"pass\"]},\"exitCode\":{\"type\":\"integer\",\"minimum\":0},\"sentence\":{\"type\":\"string\"}},\"required\":[\"outcome\",\"exitCode\",\"sentence\"],\"additionalProperties\":false},\"head\":{\"type\":\"object\",\"properties\":{\"outcome\":{\"enum\":[\"internal\",\"cancelled\",\"usage\",\"policy\",\"skipped\",\"plan\",\"engine\",\"target\",\"slo\",\"regression\",\"suspect\",\"inconclusive\",\"plan_changed\",\"no_baseline\",\"store\",\"pass\"]},\"exitCode\":{\"type\":\"integer\",\"minimum\":0},\"sentence\":{\"type\":\"string\"}},\"required\":[\"outcome\",\"exitCode\",\"sentence\"],\"additionalProperties\":false},\"rows\":{\"const\":\"base\"}},\"required\":[\"rule\",\"ref\",\"commit\",\"differences\"],\"additionalProperties\":false},\"override\":{\"type\":\"object\",\"properties\":{\"accepted\":{\"type\":\"boolean\"},\"label\":{\"type\":\"string\"},\"pullRequest\":{\"type\":\"integer\",\"minimum\":1},\"commit\":{\"type\":\"string\"},\"by\":{\"type\":[\"string\",\"null\"]},\"reason\":{\"type\":[\"string\",\"null\"]},\"reasonBy\":{\"type\":[\"string\",\"null\"]},\"lacking\":{\"enum\":[\"label\",\"removed\",\"not_on_this_commit\",\"moved\",\"by_bot\",\"by_reader\",\"by_author\",\"reason\",\"reason_by_reader\",\"unknown\",null]},\"message\":{\"type\":\"string\"},\"lets\":{\"type\":\"array\",\"items\":{\"enum\":[\"regression\",\"suspect\",\"plan_changed\"]}}},\"required\":[\"accepted\",\"label\",\"pullRequest\",\"commit\",\"by\",\"reason\",\"reasonBy\",\"lacking\",\"message\",\"lets\"],\"additionalProperties\":false},\"notices\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]{0,39}$\"},\"message\":{\"type\":\"string\"}},\"required\":[\"code\",\"message\"],\"additionalProperties\":false}}},\"required\":[\"version\",\"outcome\",\"exitCode\",\"fails\",\"exit\",\"failOn\",\"mode\",\"reasons\",\"sentence\",\"next\",\"plan\",\"runs\",\"provenance\",\"complete\",\"problems\",\"slos\",\"gates\",\"baseline\",\"timeline\",\"duration\",\"sockets\",\"http\",\"closes\",\"health\",\"bytes\",\"notices\"],\"additionalProperties\":false}");

// src/action/forks/measured-run.ts
const RUN = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
const OF_COMMIT = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
const OF_BRANCH = "GET /repos/{owner}/{repo}/pulls";
const PULL = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
async function measuredRun(caller, repository, payload, workflows) {
	const id = numberOf(field(payload, "workflow_run", "id"));
	if (id === null) throw refused$2("the event names no run");
	const run = await asked(caller, RUN, {
		...placeOf(repository),
		run_id: id
	});
	const path = textOf(field(run, "path"))?.replace(/@.*$/s, "") ?? "";
	if (field(run, "event") !== "pull_request") throw refused$2("it was not a run of pull_request");
	if (!isSame(textOf(field(run, "repository", "full_name")), repository)) throw refused$2("it was in another repository");
	if (!workflows.includes(path)) throw refused$2("its workflow is not one of comment-workflows");
	if (!["success", "failure"].includes(String(field(run, "conclusion")))) throw refused$2("it did not come to its end");
	const headSha = shaOf(field(run, "head_sha"));
	const headBranch = textOf(field(run, "head_branch"));
	const headRepository = textOf(field(run, "head_repository", "full_name"));
	if (headSha === null || headBranch === null || headRepository === null) throw refused$2("its change is not known");
	return {
		id,
		attempt: idOf(String(field(run, "run_attempt"))) ?? 1,
		headSha,
		headBranch,
		headRepository
	};
}
async function pullRequestOf(caller, repository, run) {
	const place = placeOf(repository);
	const found = matching(await askedAll(caller, OF_COMMIT, {
		...place,
		commit_sha: run.headSha
	}), repository, run);
	if (found.length > 0) return found.length === 1 ? found[0] : null;
	const head = `${run.headRepository.split("/")[0]}:${run.headBranch}`;
	const byBranch = matching(await askedAll(caller, OF_BRANCH, {
		...place,
		state: "open",
		head
	}), repository, run);
	return byBranch.length === 1 ? byBranch[0] : null;
}
async function isCurrent(caller, repository, run, { number }) {
	return matching([await asked(caller, PULL, {
		...placeOf(repository),
		pull_number: number
	})], repository, run).length === 1;
}
function matching(list, repository, run) {
	return list.flatMap((pull) => {
		const number = numberOf(field(pull, "number"));
		const fits = field(pull, "state") === "open" && field(pull, "head", "sha") === run.headSha && field(pull, "head", "ref") === run.headBranch && field(pull, "head", "repo", "full_name") === run.headRepository && isSame(textOf(field(pull, "base", "repo", "full_name")), repository);
		return number !== null && fits ? [{
			number,
			headSha: run.headSha,
			headRepository: run.headRepository
		}] : [];
	});
}
async function asked(caller, route, parameters) {
	const result = await caller.call(route, parameters);
	if (result.ok) return result.data;
	throw unanswered(route, result);
}
async function askedAll(caller, route, parameters, within) {
	const listed = await listAll(caller, route, parameters, void 0, within);
	if (!listed.ok) throw unanswered(route, listed);
	if (listed.cut) throw refused$2(`GitHub did not give the whole of ${route}`);
	return listed.items;
}
const unanswered = (route, { status, why }) => refused$2(`GitHub did not answer ${route} (${status || why})${DENIED.has(status) ? LACKING : ""}`);
const DENIED = /* @__PURE__ */ new Set([
	401,
	403,
	404
]);
const LACKING = ": the job needs the permissions `actions: read` and `pull-requests: write`";
const placeOf = ({ owner, name }) => ({
	owner,
	repo: name
});
const isSame = (fullName, { owner, name }) => fullName?.toLowerCase() === `${owner}/${name}`.toLowerCase();
const UNPOSTED = "Nothing is posted: the summary of the measured run has the verdict.";
function refused$2(why) {
	return new Failure("policy", `the measured run is not trusted: ${why}`, [], [UNPOSTED]);
}

// src/action/forks/foreign-verdict.ts
const MOST_PACKED = 1048576;
const MOST_UNPACKED = 4194304;
const LONGEST_TEXT = 8e3;
const MOST_VALUES = 5e4;
const DEEPEST = 16;
async function foreignVerdict(archive) {
	if (archive.length > 1048576) throw refused$1("it is larger than 1 MiB");
	const value = parsed(await onlyFile(archive).catch((error) => {
		throw error instanceof Failure ? error : refused$1("it is not a whole zip archive");
	}));
	checkBounds(value);
	const { valid, errors } = new Validator(schema, "2020-12").validate(value);
	if (valid) return value;
	const inner = errors.findLast(({ keyword }) => keyword !== "false");
	throw refused$1(`it is not a verdict: ${inner?.keyword ?? "shape"} at ${place(inner?.instanceLocation)}`);
}
async function onlyFile(archive) {
	const zip = await (0, import_yauzl.fromBufferPromise)(archive, { strictFileNames: true });
	const entries = [];
	for await (const entry of zip.eachEntry()) {
		entries.push(entry);
		if (entries.length > 1) throw refused$1("it holds more than one file");
	}
	const [entry] = entries;
	if (entry?.fileName !== "verdict.json") throw refused$1("it does not hold verdict.json");
	if (!isFile(entry)) throw refused$1("verdict.json in it is a link or a device");
	if (entry.uncompressedSize > MOST_UNPACKED) throw refused$1("verdict.json in it is larger than 4 MiB");
	const parts = [];
	for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part);
	return Buffer.concat(parts).toString("utf8");
}
function isFile({ externalFileAttributes }) {
	const type = externalFileAttributes >>> 16 & 61440;
	return type === 0 || type === 32768;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw refused$1("verdict.json in it is not JSON");
	}
}
function checkBounds(root) {
	const left = [{
		value: root,
		depth: 1
	}];
	let seen = 0;
	for (let next = left.pop(); next !== void 0; next = left.pop()) {
		const { value, depth } = next;
		if (++seen > MOST_VALUES) throw refused$1(`it holds more than ${MOST_VALUES} values`);
		if (depth > DEEPEST) throw refused$1(`it is nested deeper than ${DEEPEST} levels`);
		if (typeof value === "number" && !Number.isFinite(value)) throw refused$1("it holds a number that is not finite");
		if (typeof value === "string") checkText(value);
		if (typeof value !== "object" || value === null) continue;
		for (const [key, item] of Object.entries(value)) {
			checkText(key);
			if (key === "__proto__" || key === "constructor" || key === "prototype") throw refused$1("a key in it is not allowed");
			left.push({
				value: item,
				depth: depth + 1
			});
		}
	}
}
function checkText(text) {
	if (text.length > LONGEST_TEXT) throw refused$1(`it holds a text of over ${LONGEST_TEXT} characters`);
}
function place(path = "") {
	return path.replace(/^#/, "").replace(/[^\w/.-]/g, "?").slice(0, 120) || "/";
}
function refused$1(why) {
	return new Failure("policy", `the artifact is not trusted: ${why}`, [], [UNPOSTED]);
}

// src/action/forks/handed-over.ts
const ARTIFACTS = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
const ARCHIVE = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
const MOST = 8;
async function handedOver(caller, repository, run, name) {
	const place = placeOf(repository);
	const all = await askedAll(caller, ARTIFACTS, {
		...place,
		run_id: run.id
	}, "artifacts");
	const own = newestOfEach(all);
	const named = own.length > 0 ? own : newest(all.filter((item) => field(item, "name") === name));
	if (named.length === 0) throw refused("the run has no artifact with a verdict, nor one of the name that is asked for");
	const verdicts = [];
	for (const artifact of named.slice(0, MOST)) verdicts.push(await verdictIn(caller, repository, artifact));
	return {
		verdicts,
		uploaded: own.length > 0,
		more: Math.max(0, named.length - MOST)
	};
}
function newestOfEach(all) {
	const found = /* @__PURE__ */ new Map();
	for (const item of all) {
		const [, stem, text] = NAME.exec(textOf(field(item, "name")) ?? "") ?? [];
		const attempt = idOf(text);
		if (stem === void 0 || attempt === null) continue;
		const known = found.get(stem);
		if (known === void 0 || known.attempt < attempt) found.set(stem, {
			attempt,
			items: [item]
		});
		else if (known.attempt === attempt) known.items.push(item);
	}
	return [...found].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([, { items }]) => newest(items));
}
const NAME = /^(socketgate-verdict-.{1,200})-a(\d{1,9})$/;
function newest(items) {
	const ages = items.map((item) => numberOf(field(item, "id")) ?? 0);
	return items.length === 0 ? [] : [items[ages.indexOf(Math.max(...ages))]];
}
async function verdictIn(caller, repository, artifact) {
	const id = numberOf(field(artifact, "id"));
	if (id === null || field(artifact, "expired") === true) throw refused("the artifact has expired");
	if (Number(field(artifact, "size_in_bytes")) > 1048576) throw refused("the artifact is larger than 1 MiB");
	const order = {
		...placeOf(repository),
		artifact_id: id,
		archive_format: "zip"
	};
	const data = await asked(caller, ARCHIVE, order);
	if (!(data instanceof ArrayBuffer)) throw refused("the artifact is not an archive");
	return await foreignVerdict(Buffer.from(data));
}
function refused(why) {
	return new Failure("policy", `nothing is posted: ${why}`, [], [UNPOSTED]);
}

// src/action/forks/comment.ts
const ADVISORY = {
	code: "advisory",
	message: "Measured in a run of the change itself, which can write what it likes into its results: advisory."
};
async function commentOn(inputs, step) {
	const { verdict, published } = await comment(inputs, step);
	const { toolkit } = step;
	toolkit.setOutput("comment", published);
	if (verdict === null) return;
	toolkit.setOutput("outcome", verdict.outcome);
	toolkit.setOutput("exit-code", String(verdict.exitCode));
}
async function comment(inputs, { event, payload, context }) {
	const { env, stderr, signal } = context;
	const { repository } = event;
	if (!inputs.token || !env.GITHUB_API_URL || repository === null) throw new Failure("usage", "command comment needs a github-token and the variables of GitHub Actions");
	const log = createLog(stderr, lookOf(stderr, env));
	const budget = createBudget({ cancel: signal });
	const api = await openApi({
		token: inputs.token,
		url: env.GITHUB_API_URL,
		userAgent: TOOL
	});
	const caller = createCaller(api, budget);
	try {
		const run = await measuredRun(caller, repository, payload, inputs.commentWorkflows);
		const pull = await pullRequestOf(caller, repository, run);
		if (pull === null) return skipped(log, "not exactly one open pull request has the measured commit as its newest");
		const { verdicts: told, uploaded, more } = await handedOver(caller, repository, run, inputs.artifact);
		const verdicts = told.map(advisory).sort((a, b) => byPrecedence(a.outcome, b.outcome));
		if (!await isCurrent(caller, repository, run, pull)) return skipped(log, "the change has moved on");
		const own = {
			id: run.id,
			attempt: run.attempt
		};
		const publisher = createPublisher({
			env,
			event: {
				...event,
				pullRequest: pull,
				fork: false,
				sha: run.headSha,
				run: own,
				mayWrite: true
			},
			token: inputs.token,
			comment: inputs.comment,
			author: inputs.commentAuthor,
			secondHand: true,
			check: false,
			cwd: inputs.cwd,
			userAgent: TOOL,
			log,
			redact: (text) => context.redactor.text(text),
			cancel: signal
		});
		const runUrl = event.runUrl?.replace(/\/runs\/\d+(?:\/attempts\/\d+)?$/, `/runs/${run.id}`) ?? null;
		const reports = verdicts.map((one) => {
			const again = reproduce(againOf(one.plan), {
				env,
				cwd: inputs.cwd
			});
			return reportsOf(one, {
				reproduce: again,
				runUrl,
				docs: ownDocs(env),
				artifacts: uploaded
			})["report.md"];
		});
		const verdict = verdicts[0];
		const { comment: published } = await publisher.publish(verdict, () => together(reports, more));
		return {
			verdict,
			published
		};
	} finally {
		budget.end();
	}
}
function skipped(log, why) {
	log.info(`nothing is posted: ${why}`);
	return {
		verdict: null,
		published: "skipped:stale"
	};
}
function advisory(told) {
	const verdict = told.override === void 0 ? told : overriding.withoutOverride(told);
	return {
		...verdict,
		notices: [ADVISORY, ...verdict.notices],
		...verdict.baseline && { baseline: {
			...verdict.baseline,
			written: false
		} }
	};
}
function againOf({ file, profile, key }) {
	return [
		"run",
		file.startsWith("-") ? `./${file}` : file,
		...profile === "full" || profile === "" ? [] : [`--profile=${profile}`],
		...key ? [`--key=${key}`] : []
	];
}

export { listAll as a, PACE as c, acceptedIn as i, createBudget as l, createPublisher as n, createLog as o, said as r, createCaller as s, commentOn as t, openApi as u };