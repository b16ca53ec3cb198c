import { a as outcomeRow } from "./action-outcomes.js";
import { d as memory, f as milliseconds, l as integer, n as bound, t as bindUnits, v as whole } from "./action-numbers.js";
import { n as GENERATOR_BUDGET } from "./action-close-codes.js";

// src/report/text.ts
/** Longest piece of foreign text that a report shows, in characters. */
const LONGEST = 120;
/**
* Foreign text (a close reason, a file or branch name) made fit for one line: line ends and tabs become spaces;
* control, format (bidirectional, zero-width), private and unpaired characters go; at most two combining marks stay
* on a letter; cut to `limit` characters. What the sink itself could misread is the sink's to escape.
*/
function clean(text, limit = 120) {
	const line = text.slice(0, limit * 8).replace(/[\s\u2028\u2029]+/gu, " ").replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "").replace(/(\p{M}{2})\p{M}+/gu, "$1").trim();
	const characters = [...line];
	if (characters.length <= limit) return line;
	return `${characters.slice(0, limit - 1).join("").trimEnd()}…`;
}

// src/report/look.ts
/** Columns in use: lines over 120 are not read, under 72 a table has no room. */
function columns(look) {
	return Math.min(120, Math.max(72, Math.floor(look.width) || 80));
}
const ASCII = {
	"✕": "x",
	"○": "o",
	"◆": "*",
	"●": "o",
	"–": "-",
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
/** The text as the look can show it: the same words without Unicode. No-break spaces stay until the line is made. */
function typeset(text, look) {
	if (look.unicode) return text;
	return text.replace(/[^\n -~]/gu, (character) => ASCII[character] ?? "?");
}
/** Colour is spent only on what needs somebody. */
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
/**
* Lines to text. What a CI runner could take for a workflow command is broken, without a change of width: the runner
* reads `::` at the start of a line, after spaces too, and `##[` anywhere (actions/runner: ActionCommand.cs).
*/
function finish(lines) {
	return `${lines.map((line) => line.replaceAll("\xA0", " ").replaceAll("##[", "##(").replace(/^(\s*)::/, "$1|:").trimEnd()).join("\n")}\n`;
}

// src/report/health.ts
const LAG_BUDGET = bound(GENERATOR_BUDGET.lagP99, "ms");
/** Every resource of the generator, in the order in which they are shown. */
function resources(health) {
	const { lagP99, cpuP95, stealP95, droppedIterations, memoryPeak, descriptorLimit } = health;
	const most = GENERATOR_BUDGET;
	const cpu = `${whole(cpuP95)} of ${health.cores} cores`;
	return [
		{
			name: "Lag between wire and script, p99",
			observed: `${milliseconds(lagP99)}, n ${integer(health.lagSamples)}`,
			budget: LAG_BUDGET,
			state: state(lagP99, most.lagP99)
		},
		{
			name: "CPU, p95",
			observed: cpu,
			budget: whole(most.cpuP95),
			state: state(cpuP95, most.cpuP95)
		},
		{
			name: "CPU steal, p95",
			observed: whole(stealP95),
			budget: whole(most.stealP95),
			state: state(stealP95, most.stealP95)
		},
		{
			name: "Iterations dropped",
			observed: integer(droppedIterations),
			budget: integer(most.droppedIterations),
			state: state(droppedIterations, most.droppedIterations)
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
function state(value, most) {
	if (value === null) return "not measured";
	if (most === null) return "no budget";
	return value > most ? "over" : "fit";
}
/** Whether a resource was over its budget, so that the generator measured itself. */
function saturated(health) {
	return health !== null && resources(health).some((resource) => resource.state === "over");
}
/** `fit: lag p99 0.8 ms (budget 10 ms, n 812), CPU p95 41 %, nothing dropped`. */
function generatorWords(health) {
	const { lagP99, cpuP95, stealP95, droppedIterations } = health;
	const words = [
		lagP99 === null ? "lag not measured" : `lag p99 ${milliseconds(lagP99)} (budget ${LAG_BUDGET}, n ${integer(health.lagSamples)})`,
		cpuP95 === null ? "CPU not measured" : `CPU p95 ${whole(cpuP95)}`,
		...state(stealP95, GENERATOR_BUDGET.stealP95) === "over" ? [`steal p95 ${whole(stealP95)}`] : [],
		droppedIterations === 0 ? "nothing dropped" : `iterations dropped ${integer(droppedIterations)}`
	];
	return `${saturated(health) ? "saturated" : "fit"}: ${words.join(", ")}`;
}

// src/report/words.ts
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
/** The word and tone of a row. */
function rowWord(verdict) {
	return ROW_WORDS[verdict];
}
/** A shape for every tone, so that none is told by colour alone. */
const MARKS = {
	quiet: "○",
	doubt: "◆",
	fail: "✕",
	none: "–"
};
/** The order in which rows are read: what needs somebody first. */
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
function heading(tone, terminal, markdown, alert) {
	return {
		tone,
		terminal,
		markdown,
		alert
	};
}
/** The heading of an outcome, with what this run adds to it. */
function headingOf(verdict) {
	const base = HEADINGS[verdict.outcome];
	if (verdict.outcome === "inconclusive" && saturated(verdict.health)) return {
		...base,
		terminal: `${base.terminal}: the generator was saturated`
	};
	if (verdict.outcome === "inconclusive") return {
		...base,
		...unconfirmed(verdict, base)
	};
	if (!(verdict.outcome === "slo" || verdict.outcome === "suspect" || verdict.outcome === "regression") || verdict.fails) return base;
	return {
		...base,
		terminal: `${base.terminal} (does not block)`,
		markdown: `${base.markdown}, not blocking`
	};
}
/** An inconclusive row over its limit has another weight than one that noise left open. */
function unconfirmed({ gates }, base) {
	const over = ({ verdict, level, z, zLimit }) => verdict === "inconclusive" && level === "key" && z !== null && zLimit !== null && z > zLimit;
	if (!gates.some(over)) return base;
	return {
		terminal: `${base.terminal}: over the limit, not confirmed`,
		markdown: `${base.markdown} (over the limit, not confirmed)`
	};
}
/** The heading where only the outcome is known. */
function headingOfOutcome(outcome) {
	return HEADINGS[outcome];
}
/** The outcome that decides the exit code, where the process fails. */
function deciding(verdict) {
	const named = (outcome) => outcomeRow(outcome).always || verdict.failOn.includes(outcome);
	return verdict.reasons.find((reason) => named(reason.outcome))?.outcome ?? verdict.outcome;
}
/** Why the process exits as it does, as a sentence for a sink's `prose`: regression is in fail_on. */
function exitReason(verdict) {
	if (verdict.fails) {
		const outcome = deciding(verdict);
		return outcomeRow(outcome).always ? `\`${outcome}\` always fails` : `\`${outcome}\` is in \`fail_on\``;
	}
	if (verdict.exitCode === 0) return "";
	return `\`${verdict.outcome}\`, code ${verdict.exitCode}, is not in \`fail_on\`; mode ${verdict.mode}`;
}

export { headingOfOutcome as a, resources as c, columns as d, finish as f, clean as h, headingOf as i, saturated as l, typeset as m, byWeight as n, rowWord as o, paint as p, exitReason as r, generatorWords as s, MARKS as t, TERMINAL as u };