import { t as openApi } from "./action-api2.js";
import { h as clean, i as headingOf, n as byWeight, o as rowWord } from "./action-words.js";
import { n as idOf$1, r as numberOf, t as field } from "./action-payload.js";
import { r as OUTCOMES } from "./action-outcomes.js";
import { appendFile, stat } from "node:fs/promises";
import { relative, resolve } from "node:path";

// src/github/budget.ts
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
/** ms for everything that is published together. */
const WHOLE = 6e4;
/** ms left once somebody has cancelled: the runner kills what is alive after 7.5 s. */
const CANCELLED = 2e3;
/** ms that one request may take. */
const REQUEST = 1e4;
function createBudget({ cancel, pace = PACE, request = REQUEST } = {}) {
	const over = new AbortController();
	let deadline = pace.now() + WHOLE;
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

// src/github/call.ts
/** At most so many attempts of one request. */
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
/** What would have been tried again is told as cancelled; a plain refusal stays one. */
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
/**
* A 403 is a limit where it says so, else a permission.
* https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
*/
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
/** ms until another attempt may help; null: it will not. */
function pauseAfter(answer, why, attempt) {
	if (why === "unavailable") return Math.min(16, 2 ** (attempt - 1)) * 1e3 * (.75 + Math.random() / 2);
	return why === "rate-limited" ? limitPause(answer) : null;
}
/** As GitHub asks: retry-after, else until the reset, else a minute. */
function limitPause({ headers }) {
	const after = Number(headers["retry-after"]);
	if (headers["retry-after"] !== void 0 && Number.isFinite(after)) return Math.max(1, after) * 1e3;
	const reset = Number(headers["x-ratelimit-reset"]);
	if (!Number.isFinite(reset) || reset <= 0) return 6e4;
	const date = Date.parse(String(headers.date ?? ""));
	return Math.max(1e3, reset * 1e3 - (Number.isFinite(date) ? date : Date.now()));
}

// src/github/annotations.ts
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
	return [...mistakes(verdict, redact), ...rows.map((row) => ofRow(verdict, row, redact))].slice(0, 9);
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
/** `plans/orders.yaml:44:13 unknown key …`: how a verdict tells what is wrong with a plan. */
const MISTAKE = /^(.{1,1000}?):(\d{1,9}):\d{1,9} (.*)$/s;
function mistakes({ outcome, reasons }, redact) {
	if (outcome !== "plan") return [];
	return reasons.flatMap(({ message }) => {
		const [, file, line, text] = MISTAKE.exec(message) ?? [];
		if (file === void 0 || Number(line) < 1) return [];
		const title = "The plan is wrong";
		return [{
			level: "failure",
			file,
			line: Number(line),
			title,
			message: clean(redact(text), MESSAGE) || title
		}];
	});
}

// src/github/pages.ts
/** Such as a page of a proxy between, with status 200. */
const NO_LIST = {
	ok: false,
	why: "unavailable",
	status: 200,
	message: "the answer is no list"
};
/** 20,000 items; a pull request with more comments has other troubles. */
const MOST_PAGES = 200;
/**
* A whole list, by GitHub's Link headers (RFC 8288). Only the query of a link is taken, so that no answer can send the
* token elsewhere. A page shorter than asked for does not end the list; a link that was followed already does.
* `enough`: ends the list early, at an item that is wanted.
*/
async function listAll(caller, route, parameters, enough) {
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
		const page = result.data;
		if (!Array.isArray(page)) return NO_LIST;
		items.push(...page);
		const next = page.some(enough) ? null : nextQuery(String(result.headers.link ?? ""));
		if (next === null) return {
			ok: true,
			items,
			loop: false
		};
		query = next;
		if (seen.has(keyOf(query))) break;
	}
	return {
		ok: true,
		items,
		loop: true
	};
}
/** What says where in a list one is; whatever else stands in a link is not taken. */
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
		if (!/;\s*rel="?next"?/i.test(rest) || !URL.canParse(target)) continue;
		const entries = [...new URL(target).searchParams].filter(([name]) => PLACES.has(name));
		return Object.fromEntries(entries.map(([name, text]) => [name, /^\d{1,9}$/.test(text) ? Number(text) : text]));
	}
	return null;
}

// src/github/shorten.ts
/**
* Markdown of at most so many bytes of UTF-8. Whole sections are dropped, never a part of one: first what is folded,
* from the last to the first, then what else follows the first section. The first, which holds marker, heading and
* verdict, and the last line, which says of what, stay; null where even these do not fit.
*
* UTF-8 is the strictest of the units in which GitHub may count (characters, UTF-16 units, bytes).
*/
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
/** What is never dropped, alone. */
function bare(markdown) {
	const sections = sectionsOf(markdown);
	const dropped = new Set(droppable(sections));
	return join(sections, new Set([...sections.keys()].filter((index) => !dropped.has(index))));
}
const size = (text) => Buffer.byteLength(text);
/** Told where something was left out. */
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
/** Indices in the order in which they may go. */
function droppable(sections) {
	const last = sections.length - 1;
	const inner = [...sections.keys()].filter((index) => index > 0 && !(index === last && isFooter(sections[index])));
	const folded = (index) => sections[index].startsWith("<details>");
	return [...inner.filter(folded).reverse(), ...inner.filter((index) => !folded(index)).reverse()];
}
const isFooter = (section) => section.startsWith("<sub>");
/** Blocks between blank lines, but for a `<details>`, which is one, and what a fence holds. */
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
/** A heading without its alert is followed by a blank line; heading and verdict are one section all the same. */
function headTogether(sections) {
	const [first, second, ...rest] = sections;
	if (first === void 0 || second === void 0 || /\n(?:>|\*\*)/.test(first)) return sections;
	return [`${first}\n\n${second}`, ...rest];
}

// src/github/check.ts
/** Success is `pass` alone: a run that was skipped or not judged is neutral, and one that fails nothing, too. */
function conclusionOf({ outcome, fails }) {
	if (outcome === "cancelled") return "cancelled";
	if (outcome === "skipped") return "neutral";
	if (fails) return "failure";
	return outcome === "pass" ? "success" : "neutral";
}
/** Bytes of a check run's summary. */
const LARGEST$2 = 65535;
const CREATE$1 = "POST /repos/{owner}/{repo}/check-runs";
const LIST$1 = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
/** A check run of this verdict. One run of a workflow makes one, however often it must be tried. */
async function publishCheck(caller, order) {
	const { owner, name: repo } = order.repository;
	const report = withoutMarker(order.markdown);
	const summary = shorten(report, LARGEST$2);
	if (summary === null) return { published: "skipped:too-long" };
	const create = (what) => caller.call(CREATE$1, {
		owner,
		repo,
		...what
	}, () => settled$1(caller, order));
	let result = await create(bodyOf(order, summary, true));
	if (!result.ok && result.why === "refused") result = await create(bodyOf(order, bare(report), false));
	return result.ok ? { published: "created" } : {
		published: `skipped:${result.why}`,
		refused: result
	};
}
function bodyOf(order, summary, annotated) {
	const { verdict, runUrl, sha } = order;
	return {
		name: nameOf(order),
		head_sha: sha,
		status: "completed",
		conclusion: conclusionOf(verdict),
		external_id: idOf(order),
		...runUrl !== null && { details_url: runUrl },
		output: {
			title: clean(order.redact(`${headingOf(verdict).markdown}: ${verdict.sentence}`), 200),
			summary,
			annotations: annotated ? annotationsOf(verdict, order.redact).flatMap((item) => annotation(item, order)) : []
		}
	};
}
/** Branch protection knows a check by its name: it says nothing that changes from run to run. */
function nameOf({ verdict: { plan }, redact }) {
	return clean(redact(`Socketgate: ${plan.name || plan.file}${plan.profile === "" ? "" : ` (${plan.profile})`}`));
}
function idOf({ run, verdict: { plan }, redact }) {
	return clean(redact(`${run === null ? "" : `${run.id}.${run.attempt}`} ${plan.file} ${plan.profile}`), 200);
}
function annotation({ level, file, line, title, message }, { pathOf }) {
	const path = pathOf(file);
	return path === null ? [] : [{
		path,
		start_line: line,
		end_line: line,
		annotation_level: level,
		title,
		message
	}];
}
const withoutMarker = (markdown) => markdown.replace(/^<!-- [^\n]*-->\r?\n/, "");
/** Whether a check run whose creation was not answered is there. */
async function settled$1(caller, order) {
	const { owner, name: repo } = order.repository;
	const place = {
		owner,
		repo,
		ref: order.sha,
		check_name: nameOf(order),
		per_page: 100
	};
	const result = await caller.call(LIST$1, place);
	if (!result.ok) return result;
	const runs = field(result.data, "check_runs");
	const own = (item) => field(item, "external_id") === idOf(order);
	if (!Array.isArray(runs)) return NO_LIST;
	return runs.some(own) ? result : null;
}

// src/github/marker.ts
/** The report with its own marker line (`<!-- socketgate plan=… profile=… -->`) saying outcome and run, too. */
function markReport(markdown, outcome, run) {
	const { head, rest } = split(markdown);
	return `${head} outcome=${outcome}${run === null ? "" : ` run=${run.id}.${run.attempt}`} -->\n${rest}`;
}
/** The mark of a comment that belongs to the same plan and profile as the report; null: it is another's. */
function readMark(body, report) {
	const { head } = split(report);
	const line = firstLine(body);
	if (!line.startsWith(head)) return null;
	const said = /^(?: outcome=([a-z_]+))?(?: run=(\d+)\.(\d+))? -->$/.exec(line.slice(head.length));
	if (said === null) return null;
	const id = idOf$1(said[2]);
	const run = id === null ? null : {
		id,
		attempt: idOf$1(said[3]) ?? 1
	};
	return {
		outcome: OUTCOMES.find(({ outcome }) => outcome === said[1])?.outcome ?? null,
		run
	};
}
/** Whether two texts say the same to a reader: the marker is not read, and GitHub may store other line ends. */
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

// src/github/comment.ts
/** Bytes. GitHub refuses more than 65,536 characters. */
const LARGEST$1 = 6e4;
const CREATE = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const UPDATE = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
const LIST = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const done = (published) => ({ published });
const skipped = (refused) => ({
	published: `skipped:${refused.why}`,
	refused
});
/**
* One comment per plan file and profile, kept up to date in place. Never a second one: a comment whose creation was
* not answered is looked for before it is created again, and where the list cannot be read to its end none is created.
*/
async function publishComment(caller, order) {
	if (order.policy === "never") return done("none");
	const body = shorten(markReport(order.markdown, order.outcome, order.run), LARGEST$1);
	if (body === null) return done("skipped:too-long");
	const found = await find(caller, order);
	if (!found.ok) return skipped(found);
	const { comment, loop } = found;
	if (comment === null) {
		if (loop) return done("skipped:endless-list");
		return wanted(order, null) ? await create(caller, order, body) : done("none");
	}
	if (isNewer(comment.mark, order)) return done("skipped:newer");
	if (sameText(comment.body, body) || !wanted(order, comment.mark)) return done("unchanged");
	return await update(caller, order, comment.id, body);
}
function wanted({ policy, outcome }, mark) {
	if (policy === "always" || outcome !== "pass") return true;
	return mark !== null && mark.outcome !== outcome;
}
/** A run that began later has spoken: an older one, slower or repeated, does not overwrite it. */
function isNewer({ run }, order) {
	if (run === null || order.run === null) return false;
	return run.id === order.run.id ? run.attempt > order.run.attempt : run.id > order.run.id;
}
async function find(caller, order) {
	const own = (item) => ownComment(item, order);
	const listed = await listAll(caller, LIST, place(order), (item) => own(item) !== null);
	if (!listed.ok) return listed;
	return {
		ok: true,
		comment: listed.items.map(own).find((item) => item !== null) ?? null,
		loop: listed.loop
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
const place = ({ repository, pullRequest }) => ({
	owner: repository.owner,
	repo: repository.name,
	issue_number: pullRequest
});
async function create(caller, order, body) {
	const result = await shrinking(body, (text) => caller.call(CREATE, {
		...place(order),
		body: text
	}, () => settled(caller, order)));
	return result.ok ? done("created") : skipped(result);
}
/** Whether a comment whose creation was not answered is there. */
async function settled(caller, order) {
	const found = await find(caller, order);
	if (!found.ok) return found;
	if (found.comment !== null) return {
		ok: true,
		data: null,
		headers: {}
	};
	return found.loop ? {
		ok: false,
		why: "unavailable",
		status: 0,
		message: "the list of comments never ends"
	} : null;
}
async function update(caller, order, id, body) {
	const { owner, repo } = place(order);
	const result = await shrinking(body, (text) => caller.call(UPDATE, {
		owner,
		repo,
		comment_id: id,
		body: text
	}));
	if (result.ok) return done("updated");
	return result.why === "gone" ? await create(caller, order, body) : skipped(result);
}
/** What GitHub refuses as it is, it may take as the verdict alone; once. */
async function shrinking(body, write) {
	const result = await write(body);
	if (result.ok || result.why !== "refused") return result;
	const small = bare(body);
	return Buffer.byteLength(small) < Buffer.byteLength(body) ? await write(small) : result;
}

// src/github/summary.ts
/**
* Bytes of a step's summary in all. Over 1 MiB the runner drops all of it, including what other code of the same step
* wrote. https://docs.github.com/actions/reference/workflow-commands#step-isolation-and-limits
*/
const LARGEST = 921600;
/** Adds the report to the job's summary, in the room that is left. @throws what the file system does. */
async function writeSummary(file, markdown) {
	if (!file) return "none";
	const before = await stat(file).then(({ size }) => size, () => 0);
	const gap = before === 0 ? "" : "\n\n";
	const text = shorten(markdown, LARGEST - before - gap.length);
	if (text === null) return "skipped:too-long";
	await appendFile(file, gap + text);
	return "created";
}

// src/github/telling.ts
const HINTS = {
	forbidden: (permission) => `Give the job \`permissions: ${permission}\`.`,
	gone: (permission) => `Is it still there, and has the job \`permissions: ${permission}\`?`,
	"bad-token": () => "The github-token is not accepted.",
	locked: () => "The conversation is locked."
};
/** Warns of what was not published: why, and which permission (`checks: write`) may be missing. */
function told(options, what, permission, published, refused) {
	if (!published.startsWith("skipped:")) return published;
	const why = refused === void 0 ? "" : `: ${refused.status || "no answer"}, ${said(options, refused.message)}`;
	const hint = refused === void 0 ? "" : ` ${HINTS[refused.why]?.(permission) ?? ""}`;
	const end = /[.?!]$/.test(why) ? "" : ".";
	options.log.warn(`the ${what} was not published (${published})${why}${end}${hint}`.trimEnd());
	return published;
}
/** Publishing never fails a run: what was not foreseen is told, too. */
async function guarded(options, what, publish) {
	try {
		return await publish();
	} catch (error) {
		options.log.warn(`the ${what} was not published: ${said(options, error)}`);
		return "skipped:internal";
	}
}
/** Words of GitHub or the system, on one line and without secrets. */
function said({ redact, token }, error) {
	const text = error instanceof Error ? error.message : String(error);
	const masked = token === "" ? text : text.replaceAll(token, "***");
	return clean(redact(masked), 300);
}

// src/github/publisher.ts
/** Shows verdicts on GitHub. Its failures are told to the log, and change nothing. */
function createPublisher(options) {
	return { publish: (verdict, markdown) => publish(options, verdict, markdown).catch(() => {
		options.log.warn("nothing was published: an error of Socketgate itself");
		return {
			comment: "skipped:internal",
			check: "skipped:internal",
			summary: "skipped:internal"
		};
	}) };
}
async function publish(options, verdict, markdown) {
	const text = options.redact(markdown);
	const summary = await guarded(options, "job summary", () => summaryOf(options, text));
	const reason = whyNot(options);
	return {
		summary,
		...reason === null ? await overApi(options, verdict, text) : withoutApi(options, reason)
	};
}
const summaryOf = ({ env }, text) => writeSummary(env.GITHUB_STEP_SUMMARY, text);
/** Why nothing at all is asked of GitHub, in one word of ours. */
function whyNot({ event, token, env }) {
	if (!event.mayWrite) return event.fork ? "fork" : "no-github";
	if (!env.GITHUB_API_URL || !URL.canParse(env.GITHUB_API_URL)) return "no-github";
	return token === "" ? "no-token" : null;
}
function withoutApi(options, why) {
	const { comment, check } = wants(options);
	if ((comment || check) && why === "fork") options.log.info("a fork has no token that writes: the report is in the job summary and in the results");
	return {
		comment: comment ? `skipped:${why}` : "none",
		check: check ? `skipped:${why}` : "none"
	};
}
function wants({ comment, check, event }) {
	return {
		comment: (event.pullRequest !== null || event.fork) && comment !== "never",
		check
	};
}
async function overApi(options, verdict, text) {
	const { comment, check } = wants(options);
	if (!comment && !check) return {
		comment: "none",
		check: "none"
	};
	const budget = createBudget({
		...options.budget,
		...options.cancel && { cancel: options.cancel }
	});
	try {
		const api = await openApi({
			...options,
			url: options.env.GITHUB_API_URL
		});
		const caller = createCaller(api, budget);
		return {
			comment: comment ? await guarded(options, "comment", () => commented(options, caller, verdict, text)) : "none",
			check: check ? await guarded(options, "check run", () => checked(options, caller, verdict, text)) : "none"
		};
	} catch (error) {
		options.log.warn(`nothing was published: ${said(options, error)}`);
		return {
			comment: comment ? "skipped:internal" : "none",
			check: check ? "skipped:internal" : "none"
		};
	} finally {
		budget.end();
	}
}
async function commented(options, caller, { outcome }, markdown) {
	const { event, author, comment: policy } = options;
	if (event.pullRequest === null) return "none";
	const { published, refused } = await publishComment(caller, {
		repository: event.repository,
		pullRequest: event.pullRequest.number,
		policy,
		author,
		outcome,
		run: event.run,
		markdown
	});
	return told(options, "comment", "pull-requests: write", published, refused);
}
async function checked(options, caller, verdict, markdown) {
	const { event } = options;
	if (event.sha === null) return "skipped:no-commit";
	const { published, refused } = await publishCheck(caller, {
		repository: event.repository,
		sha: event.sha,
		run: event.run,
		runUrl: event.runUrl,
		pathOf: (file) => inRepository(options, file),
		redact: options.redact,
		verdict,
		markdown
	});
	return told(options, "check run", "checks: write", published, refused);
}
/** A plan's path as the repository knows it; null outside of it. */
function inRepository({ env, cwd }, file) {
	const path = relative(env.GITHUB_WORKSPACE ?? cwd, resolve(cwd, file)).replaceAll("\\", "/");
	return path === "" || path.startsWith("../") || path === ".." || /^(?:\/|[a-z]:)/i.test(path) ? null : path;
}

export { createCaller as n, createBudget as r, createPublisher as t };