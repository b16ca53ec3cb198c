import { _ as utc, a as clock, c as figure, f as milliseconds, g as three, h as spread, i as change, l as integer, n as bound, o as counted, p as percentage, r as bytes, s as dates, t as bindUnits, u as length } from "./action-numbers.js";
import { c as resources, d as columns, f as finish, h as clean, i as headingOf, l as saturated, m as typeset, n as byWeight, o as rowWord, r as exitReason, s as generatorWords, t as MARKS, u as TERMINAL } from "./action-words.js";
import { t as closeCodeName } from "./action-close-codes.js";

// src/report/progress.ts
/**
* One live line, without a line end and never wider than the terminal: what does not fit is left out from the right.
* The caller redraws it in place.
*/
function progressLine(progress, look) {
	const parts = [
		`${clock(progress.elapsed)} of ${clock(progress.total)}`,
		TERMINAL.name(progress.phase).padEnd(7),
		`sockets ${integer(progress.sockets)} open`,
		`messages ${three(progress.messagesPerSecond)}/s`,
		`p99 ${milliseconds(progress.p99)}`,
		`closes ${integer(progress.closes)}`
	];
	const room = Math.min(columns(look), Math.max(20, look.width)) - 1;
	let line = "";
	for (const part of parts) {
		const longer = line === "" ? part : `${line}  ${part}`;
		if ([...longer].length > room) break;
		line = longer;
	}
	return finish([typeset(line, look)]).trimEnd();
}
/** The same as a sentence for a log, without a line end: `1:30 steady   140 sockets open; …`. */
function progressLog(progress) {
	const p99 = progress.p99 === null ? "no latency yet" : `p99 so far ${milliseconds(progress.p99)}`;
	const words = [
		`${integer(progress.sockets)} sockets open`,
		`${three(progress.messagesPerSecond)} messages/s`,
		p99,
		`${integer(progress.closes)} closed`
	];
	const phase = TERMINAL.name(progress.phase).padEnd(8);
	return finish([`${clock(progress.elapsed)} ${phase} ${words.join("; ")}`]).trimEnd();
}

// src/cli/log.ts
/** ms between two lines of progress where there is no terminal. */
const LOG_EVERY = 1e4;
/** Progress and diagnostics on stderr: one live line on a terminal, a line every 10 s in a log. */
function createLog(stderr, look) {
	const live = stderr.isTTY === true;
	let shown = false;
	let logged = Number.NEGATIVE_INFINITY;
	const end = () => {
		if (shown) stderr.write("\r\x1B[2K");
		shown = false;
	};
	const line = (message) => {
		end();
		stderr.write(`${message}\n`);
	};
	const progress = (now) => {
		if (live) {
			stderr.write(`\r\x1b[2K${progressLine(now, look)}`);
			shown = true;
		} else if (now.elapsed - logged >= LOG_EVERY) {
			logged = now.elapsed;
			stderr.write(`${progressLog(now)}\n`);
		}
	};
	return {
		info: line,
		warn: line,
		error: line,
		progress,
		end
	};
}

// src/report/facts.ts
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
/** How many SLOs came out how: `4 of 5 met, 1 failed`. */
function sloCount(slos) {
	const of = (verdict) => slos.filter((row) => row.verdict === verdict).length;
	const words = [
		[of("fail"), "failed"],
		[of("indicative"), "indicative"],
		[of("not_judged"), "not judged"]
	].filter(([n]) => n > 0).map(([n, word]) => `, ${n} ${word}`);
	return `${of("met")} of ${slos.length} met${words.join("")}`;
}
/** `5 of 5 met; p99 latency of orders 77.7 ms, under 200 ms`: the count and the first latency of the plan. Null: not judged. */
function slosSentence({ slos, complete, outcome }, sink) {
	if (slos.length === 0) return complete && outcome !== "target" ? "none stated" : null;
	const first = slos.find((row) => row.from === "plan" && row.unit === "ms" && row.verdict === "met");
	const shown = first ? `; ${sink.name(first.name)} ${figure(first.actual, first.unit)}, ${demand(first)}` : "";
	return `${sloCount(slos)}${shown}`;
}
/** `73,112`, what that counts if not samples, and how many are distinct where they can be told apart. */
function samples(row) {
	const distinct = row.distinct === null || row.distinct === row.n ? "" : `, ${integer(row.distinct)} distinct`;
	const what = row.counts === void 0 ? "" : ` ${row.counts}`;
	return `${integer(row.n)}${what}${distinct}`;
}
/** What was compared with: where, how many runs, when. Null: nothing was asked for and nothing gated. */
function baselineSentence(verdict, sink) {
	const { baseline } = verdict;
	if (baseline === null) return null;
	if (baseline.where === null) return "none was asked for; --baseline dir:PATH compares and stores";
	const where = sink.code(baseline.where);
	if (baseline.runs > 0) return `${counted(baseline.runs, "run")}, ${dates(baseline.from, baseline.to)}, in ${where}`;
	return `${where} holds no run of this series, ${baseline.others === 0 ? "nor any other" : `but ${counted(baseline.others, "other")}`}`;
}
/** What became of this run: stored, or why not. */
function storedSentence(verdict, sink) {
	const { baseline } = verdict;
	if (baseline === null || baseline.where === null) return null;
	const [what, was] = verdict.runs.length > 1 ? [`these ${verdict.runs.length} runs`, "were"] : ["this run", "was"];
	if (baseline.written) return `${what} ${was} stored`;
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
		series.runnerLabel
	].filter((part) => part !== null).map((part) => sink.name(part));
	return `series ${sink.code(series.key)}: ${shown.join(", ")}`;
}
/** `2026-11-23 17:51 UTC on linux-x64-4, AMD EPYC 7763, probe 301 ms`. */
function machineSentence(verdict, sink) {
	const { provenance, health } = verdict;
	if (provenance === null) return null;
	const probe = health?.probe == null ? "" : `, probe ${milliseconds(health.probe)}`;
	return `${utc(provenance.started)} on ${sink.name(provenance.runnerLabel)}, ${sink.name(provenance.machine.cpu)}${probe}`;
}
/** `build 8c1f0e2`: the commit, seven digits. */
function commitShort(verdict, sink) {
	const commit = verdict.provenance?.commit;
	return commit ? sink.name(commit.slice(0, 7)) : null;
}
/** `k6 2.2.0`. */
function engineWords(verdict, sink) {
	const engine = verdict.provenance?.engine;
	return engine ? `${engine.name} ${sink.name(engine.version)}` : null;
}
/** Reasons and problems that the sentence does not tell already, each once, at most `most` of them. */
function furtherReasons(verdict, most) {
	const messages = [...verdict.reasons, ...verdict.problems].map(({ message }) => message);
	const further = [...new Set(messages)].filter((message) => !verdict.sentence.includes(message.replace(/\.$/, "")));
	const more = further.length - most;
	if (more <= 0) return further;
	return [...further.slice(0, most - 1), `And ${integer(more + 1)} more, in verdict.json.`];
}

// src/report/markdown-text.ts
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
	return clean(text, limit).replace(/[!-/:-@[-`{-~]/g, entity);
}
/** Names of the plan's own grammar, and versions: nothing in them can act, so the source stays readable. */
const INERT = /^(?!gh-\d)(?:[a-z][a-z0-9-]*|\d+(?:\.\d+)*)$/;
/** What is literal inside a code span, and cannot leave it or its table cell. */
const PLAIN_CODE = /^(?!.*<[a-z/!?])[\w.,:;(){}[\]=<>!%+\-*/^?'"$][\w .,:;(){}[\]=<>!%+\-*/^?'"$…]*$/i;
/** A code span where the text is harmless in one, else escaped text. */
function codeSpan(text) {
	const line = clean(text);
	return PLAIN_CODE.test(line) ? `\`${line}\`` : escapeMarkdown(line);
}
/** A sentence made by the judge: readable, with nothing left in it that could act as markup. */
function sentence(text) {
	return clean(text, LONGEST_SENTENCE).split(/(`[^`]*`)/).map((piece) => /^`.+`$/.test(piece) ? codeSpan(piece.slice(1, -1)) : words(piece)).join("").replace(/^[-+=]/, entity).replace(/^(\d+)([.)])/, (_, digits, mark) => digits + entity(mark));
}
function words(piece) {
	return bindUnits(piece).replace(/[\\`*_{}[\]<>#|@&~$!^]|:(?!\s|$|(?<=\d:)\d)/g, entity).replace(/(www)\./gi, "$1&#46;");
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

// src/report/rows.ts
/** Whether any gated figure was compared with stored runs. */
function compared(verdict) {
	return verdict.gates.some((row) => row.runs > 0);
}
/** Whether the SLOs are read before the gate: one is broken, or the gate had nothing to compare with. */
function slosFirst(verdict) {
	return !compared(verdict) || verdict.slos.some((row) => row.verdict === "fail");
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
/** SLO rows, what needs somebody first. */
function sloRows(verdict) {
	return [...verdict.slos].sort((a, b) => byWeight(a.verdict, b.verdict));
}
/** The unit of a row's figures: the rate of a counter is per second. */
function unitOf(row) {
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

// src/report/markdown-rows.ts
const gateHead = (verdict) => [
	"Verdict",
	"Row",
	"Baseline median ± spread",
	runsHead(verdict).replace(/^t/, "T"),
	"Change",
	"Limit"
];
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
/** Met SLOs in a sentence. */
const MOST_MET = 8;
/** `✕ **Fail**`, `○ Same`, `Not judged`. */
function verdictCell(verdict) {
	const { word, tone } = rowWord(verdict);
	const text = word.charAt(0).toUpperCase() + word.slice(1);
	if (tone === "none") return text;
	return `${MARKS[tone]} ${tone === "quiet" ? text : `**${text}**`}`;
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
/** The gate's key rows; none where nothing was stored to compare with. */
function keyTable(verdict, room) {
	const rows = compared(verdict) ? gateGroups(verdict).key : [];
	return cutTable(gateHead(verdict), "llrrrr", rows.map((row) => gateCells(row, false)), room.key);
}
function gateCells(row, selectors) {
	const name = MARKDOWN.name(row.name);
	const spreadWords = row.spread === null ? "" : ` ${spread(row.spread)}`;
	const actual = figure(row.actual, unitOf(row));
	const judged = row.verdict !== "not_judged" && row.verdict !== "no_baseline" && row.actual !== null;
	return [
		verdictCell(row.verdict),
		selectors ? `${name}: ${MARKDOWN.code(`${row.selector}, ${row.stat}`)}` : name,
		row.baseline === null ? "–" : `${figure(row.baseline, unitOf(row))}${spreadWords}, N ${integer(row.runs)}`,
		`${judged ? `**${actual}**` : actual}, n ${samples(row)}`,
		changeWords(row),
		limitWords(row)
	];
}
/** Rows that block nobody and SLOs that are met, folded. */
function otherDetails(verdict, room) {
	const { key, normal } = gateGroups(verdict);
	const rows = compared(verdict) ? normal : [...key, ...normal];
	const met = compared(verdict) ? metSlos(verdict.slos) : [];
	const titles = [...rows.length > 0 ? [gateTitle(rows, compared(verdict))] : [], ...met.length > 0 ? [`SLOs: ${sloCount(verdict.slos)}`] : []];
	if (titles.length === 0) return [];
	const cells = rows.map((row) => gateCells(row, true));
	const table = room.other > 0 || cells.length === 0 ? cutTable(gateHead(verdict), "llrrrr", cells, room.other) : ["Their figures are in verdict.json."];
	return details(titles.join("; "), [
		...table,
		...table.length > 0 && met.length > 0 ? [""] : [],
		...met
	]);
}
function gateTitle(rows, wasCompared) {
	if (!wasCompared) return `${counted(rows.length, "gated figure")}, nothing stored to compare with`;
	const counts = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const { word } = rowWord(row.verdict);
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const words = [...counts].map(([word, n]) => `${n} ${word}`);
	const unchanged = counts.size === 1 && counts.has("same");
	return `${counted(rows.length, "other row")}, ${unchanged ? "unchanged" : words.join(", ")}`;
}
function metSlos(slos) {
	const met = slos.filter((row) => row.verdict === "met");
	const shown = met.slice(0, MOST_MET).map((row) => `${MARKDOWN.code(row.threshold)} (${figure(row.actual, row.unit)}, n ${samples(row)})`);
	const more = met.length > MOST_MET ? `, and ${met.length - MOST_MET} more` : "";
	return met.length === 0 ? [] : [`SLOs met: ${shown.join(", ")}${more}.`];
}
/** SLOs that are read without unfolding: all where nothing was compared, else those that are not met. */
function sloTable(verdict, room) {
	const rows = sloRows(verdict).filter((row) => !compared(verdict) || row.verdict !== "met");
	return cutTable(SLO_HEAD, "llrrr", rows.map(sloCells), room.slos);
}
function sloCells(row) {
	const observed = figure(row.actual, row.unit);
	const share = row.beyond !== null && row.n > 0 ? ` (${percentage(row.beyond / row.n)})` : "";
	return [
		verdictCell(row.verdict),
		`${MARKDOWN.code(row.threshold)}${row.from === "default" ? ", default" : ""}`,
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
/** A folded section. The summary is HTML, in which Markdown is not read: give it escaped text only. */
function details(summary, body) {
	return [
		`<details><summary>${summary}</summary>`,
		"",
		...body,
		"</details>"
	];
}

// src/report/closes.ts
const SIDES = {
	service: "the service",
	proxy: "a proxy",
	plan: "this plan",
	generator: "the generator"
};
const HOW = {
	fin: "FIN without a close frame",
	rst: "RST without a close frame",
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
	const reasons = tally(group.flatMap((close) => close.reason ? [[close.reason, close.count]] : []));
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
	return SIDES[side] ?? "an unknown side";
}
/** How it ended, where that is not a close frame; else empty. */
function howWords(how) {
	return HOW[how] ?? "";
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
	const words = [howWords(row.how), reasonWords(row, sink)].filter((word) => word !== "").join(", ");
	return `${codeWords(row.code, sink)} by ${sideWords(row.side)}${words === "" ? "" : ` (${words})`}`;
}
/** What nobody planned, for the strip of a run: `1011: 17, 1006: 2`. Empty: nothing. */
function unplannedShort(closes, sink) {
	return [...tally(merged(closes).filter((row) => !planned(row)).map((row) => [row.code === "none" ? "no code" : sink.name(row.code), row.count]))].slice(0, 3).map(([code, count]) => `${code}: ${integer(count)}`).join(", ");
}

// src/report/runs.ts
/** Whether the verdict is on several runs, each of which is shown. Pairs are told by their rows. */
function isOfSeveral({ runs, paired }) {
	return runs.length > 1 && paired === void 0;
}
/** The row whose figure stands for a run: the first latency of the gate, key rows before others. */
function shownRow(verdict) {
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
	if (runs.some(({ ended }) => ended !== "clean") || !verdict.complete) return `${where}; they were not completed`;
	const open = outcome === "inconclusive";
	const verb = open ? "do not decide" : "decide";
	if (rest <= 0) return `${where} ${verb}`;
	return `${where} ${verb}; ${open ? `the profile allows ${integer(rest)} more` : `${integer(rest)} more are not needed`}`;
}
function machines(runs) {
	return new Set(runs.map(({ machine }) => machine)).size;
}

// src/report/traffic.ts
/** `118 connects, none failed; 118 subscribed, at most 20 open at once`. */
function socketsSentence(verdict, sink) {
	const { sockets } = verdict;
	if (sockets === null || sockets.tried === 0) return null;
	const failed = sockets.failed.reduce((sum, row) => sum + row.count, 0);
	const failures = failed === 0 ? "none failed" : `${integer(failed)} failed (${percentage(failed / sockets.tried)}): ${failedWords(sockets.failed, sink)}`;
	const unended = sockets.unended > 0 ? `; no close was seen of ${counted(sockets.unended, "socket")}` : "";
	const subscribed = sockets.opened === 0 ? "" : `; ${integer(sockets.subscribed)} of ${integer(sockets.opened)} subscribed, at most ${integer(sockets.peak)} open at once`;
	return `${counted(sockets.tried, "connect")}, ${failures}${subscribed}${unended}`;
}
/** `refused 12, handshake (status 503) 3`, the most frequent first. */
function failedWords(failed, sink, most = 5) {
	const sorted = [...failed].sort((a, b) => b.count - a.count);
	const shown = sorted.slice(0, most).map((row) => `${failedWord(row, sink)} ${integer(row.count)}`);
	const rest = sorted.slice(most).reduce((sum, row) => sum + row.count, 0);
	return [...shown, ...rest > 0 ? [`other reasons ${integer(rest)}`] : []].join(", ");
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
	return `${counted(http.requests, "request")}, ${answered}, ${failed}`;
}
function statuses(byStatus, sink) {
	return Object.entries(byStatus).sort((a, b) => b[1] - a[1]).slice(0, 5).map(([status, n]) => `${status === "0" ? "no answer" : `status ${sink.name(status)}`}: ${integer(n)}`).join(", ");
}
/** The census in one sentence; null where the plan had no socket to close. */
function closesFact(verdict, sink) {
	if (verdict.sockets === null || verdict.sockets.tried === 0 && verdict.closes.length === 0) return null;
	return closesSentence(verdict.closes, sink);
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

// src/report/markdown-sections.ts
/** The sockets' fate: connects, closes by code and side, REST beside them. */
function socketDetails(verdict, room) {
	const sockets = socketsSentence(verdict, MARKDOWN);
	const http = httpSentence(verdict, MARKDOWN);
	if (sockets === null && http === null) return [];
	const rows = closeRows(verdict.closes);
	const census = rows.every(planned) ? closesLine(verdict) : ["", ...closesTable(rows, room)];
	const sentences = [sockets, http].filter((line) => line !== null).map((line) => `${line}.`);
	return details(`${sockets === null ? "REST" : "Sockets and closes"}: ${finding(verdict)}`, [sentences.join(" "), ...census]);
}
/** What stands out; the section's own text has the rest. */
function finding({ sockets, closes, http }) {
	const failed = sockets?.failed.reduce((sum, row) => sum + row.count, 0) ?? 0;
	const unplanned = unplannedShort(closes, MARKDOWN);
	const found = [
		...failed > 0 ? [`${integer(failed)} of ${integer(sockets?.tried ?? 0)} connects failed`] : [],
		...unplanned === "" ? [] : [`closed by others than this plan ${unplanned}`],
		...http !== null && http.failed > 0 ? [`${integer(http.failed)} requests failed`] : []
	];
	return found.length === 0 ? "nothing unusual" : found.join("; ");
}
function closesLine(verdict) {
	const closes = closesFact(verdict, MARKDOWN);
	return closes === null ? [] : ["", `Closes: ${closes}.`];
}
function closesTable(rows, room) {
	const head = [
		"Code",
		"Who closed",
		"Feed",
		"How, and the words of the service",
		"Total",
		"By phase"
	];
	const shown = rows.length > room.closes + 1 ? rows.slice(0, room.closes) : rows;
	const rest = rows.slice(shown.length).reduce((sum, row) => sum + row.count, 0);
	const more = rest > 0 ? [[
		"other kinds",
		"–",
		"–",
		"–",
		integer(rest),
		"–"
	]] : [];
	return markdownTable(head, "llllrl", [...shown.map(closeCells), ...more]);
}
function closeCells(row) {
	const strong = (text) => planned(row) ? text : `**${text}**`;
	const how = [howWords(row.how), reasonWords(row, MARKDOWN)].filter((word) => word !== "").join(", ");
	return [
		strong(codeWords(row.code, MARKDOWN)),
		sideWords(row.side),
		row.feed === null ? "no feed" : MARKDOWN.name(row.feed),
		how === "" ? "close frame" : how,
		strong(integer(row.count)),
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
	const generator = verdict.health === null ? null : `Generator ${generatorWords(verdict.health)}.`;
	const cost = verdict.duration > 0 ? `Cost: ${costSentence(verdict)}.` : null;
	const lines = [
		isOfSeveral(verdict) ? runsLine(verdict) : null,
		baseline,
		generator,
		cost
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
	const parts = [
		baselineSentence,
		seriesSentence,
		storedSentence
	].map((fact) => fact(verdict, MARKDOWN)).filter((part) => part !== null);
	return parts.length === 0 ? null : `Baseline: ${parts.join("; ")}.`;
}

// src/report/markdown.ts
/** A longer comment is not read. */
const MOST_LINES = 59;
/** From generous to bare; the first that fits is used. The last always does. */
const ROOMS = [
	{
		slos: 8,
		key: 5,
		other: 8,
		closes: 6,
		generator: true
	},
	{
		slos: 5,
		key: 4,
		other: 3,
		closes: 4,
		generator: true
	},
	{
		slos: 4,
		key: 3,
		other: 2,
		closes: 3,
		generator: false
	},
	{
		slos: 3,
		key: 3,
		other: 0,
		closes: 2,
		generator: false
	}
];
/**
* The verdict as a comment on a pull request (GitHub Flavored Markdown): under 60 lines and six columns. Begins with
* the marker by which the comment is found again; ends with a line end.
*/
function markdownReport(verdict, extra) {
	const comments = ROOMS.map((room) => comment(verdict, extra, room));
	return `${(comments.find((lines) => lines.length <= MOST_LINES) ?? comments[comments.length - 1]).join("\n")}\n`;
}
function comment(verdict, extra, room) {
	const name = MARKDOWN.name(verdict.plan.name || verdict.plan.file);
	return [
		commentMarker(verdict.plan.file, verdict.plan.profile),
		`### Socketgate · ${name}: ${headingOf(verdict).markdown}`,
		...lead(verdict),
		...visibleTables(verdict, room).flatMap(section),
		...section(nextSteps(verdict)),
		...section(exitLine(verdict)),
		"",
		...otherDetails(verdict, room),
		...socketDetails(verdict, room),
		...generatorDetails(verdict, room),
		...reproduceDetails(verdict, extra.reproduce),
		"",
		footer(verdict, extra)
	];
}
/**
* The hidden first line of a comment. Two plans of one name, or one plan under two profiles, have comments of their
* own. Characters that could end an HTML comment are percent-encoded.
*/
function commentMarker(file, profile) {
	const encode = (text) => [...clean(text, 240)].map((character) => /[\w./-]/.test(character) ? character : percent(character)).join("");
	return `<!-- socketgate plan=${encode(file)} profile=${encode(profile)} -->`;
}
const percent = (character) => encodeURIComponent(character).replace(/[!'()*~]/g, hex);
const hex = (character) => `%${character.codePointAt(0).toString(16).toUpperCase()}`;
const section = (lines) => lines.length === 0 ? [] : ["", ...lines];
/** The sentence, then one line for each further reason. */
function lead(verdict) {
	const { alert } = headingOf(verdict);
	const others = furtherReasons(verdict, 3);
	const lines = [`**${MARKDOWN.prose(verdict.sentence)}**`, ...others.map((message) => MARKDOWN.prose(message))];
	return alert === null ? ["", ...lines] : [`> [!${alert}]`, ...lines.map((line) => `> ${line}`)];
}
/** Rows that are read without unfolding anything. */
function visibleTables(verdict, room) {
	const gates = keyTable(verdict, room);
	const slos = sloTable(verdict, room);
	return [...slosFirst(verdict) ? [slos, gates] : [gates, slos], failedTable(verdict, room)];
}
/** Steps where there is an order, alternatives where there is a choice. */
function nextSteps(verdict) {
	if (verdict.next.length === 0) return [];
	const choice = [
		"suspect",
		"no_baseline",
		"plan_changed"
	].includes(verdict.outcome);
	return ["**What to do next**", ...verdict.next.slice(0, 3).map((step) => MARKDOWN.prose(step)).map((item, index) => choice ? `- ${item}` : `${index + 1}. ${item}`)];
}
function exitLine(verdict) {
	const reason = exitReason(verdict);
	const exit = reason === "" ? [] : [`Exit code ${verdict.exit}: ${MARKDOWN.prose(reason)}.`];
	const notices = verdict.notices.slice(0, 3).map((notice) => `Note: ${MARKDOWN.prose(notice)}`);
	const lines = [...exit, ...notices];
	return lines.length === 0 ? [] : [lines.join(" ")];
}
function footer(verdict, extra) {
	const commit = commitShort(verdict, MARKDOWN);
	return `<sub>${[
		commit === null ? null : `build ${commit}`,
		verdict.plan.profile === "" ? null : `${MARKDOWN.name(verdict.plan.profile)} profile`,
		engineWords(verdict, MARKDOWN),
		`Socketgate ${MARKDOWN.name(extra.version)}`,
		machineSentence(verdict, MARKDOWN)
	].filter((part) => part !== null).join(" · ")}</sub>`;
}

export { slosSentence as C, machineSentence as S, createLog as T, unitOf as _, socketsSentence as a, engineWords as b, runFigures as c, compared as d, gateGroups as f, slosFirst as g, sloRows as h, httpSentence as i, unplannedShort as l, runsHead as m, closesFact as n, decidedSentence as o, limitWords as p, costSentence as r, isOfSeveral as s, markdownReport as t, changeWords as u, baselineSentence as v, storedSentence as w, furtherReasons as x, commitShort as y };