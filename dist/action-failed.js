import { a as outcomeRow } from "./action-outcomes.js";
import { n as strictnessOf, t as decide } from "./action-outcome.js";

// src/cli/reproduce.ts
/** The same command for another machine; what only this one knows is left out. */
function reproduce(argv) {
	return `npx github:OWNER/socketgate ${argv.filter((word, i) => word !== "--json" && !isPlace(word) && !isPlace(argv[i - 1])).map(quoted).join(" ")}`;
}
function isPlace(word) {
	return word === "--out" || word === "--k6";
}
function quoted(word) {
	return /^[\w./:@%,=#-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// src/judge/failed.ts
/** A plan may hold many problems; this many are reasons of their own. */
const MOST_REASONS = 50;
/** The verdict on a run that could not go on: no rows, nothing measured, and why. */
function verdictOfFailure(failure, facts) {
	const { load } = facts;
	const { mode, failOn } = strictnessOf(facts.mode ?? load?.mode ?? "warn", load?.failOn, facts.failOn);
	return {
		version: 1,
		...decide(reasonsOf(failure), failOn),
		mode,
		failOn,
		sentence: failure.message,
		next: failure.next.length > 0 ? failure.next : [outcomeRow(failure.outcome).next],
		plan: {
			name: load?.plan.name ?? stem(facts.file),
			file: facts.file,
			profile: load?.profile ?? facts.profile ?? "full",
			environment: load?.work.environment ?? null
		},
		...NOTHING,
		timeline: load?.timeline ?? {}
	};
}
const NOTHING = {
	runs: [],
	provenance: null,
	complete: false,
	problems: [],
	slos: [],
	gates: [],
	baseline: null,
	duration: 0,
	sockets: null,
	http: null,
	closes: [],
	health: null,
	bytes: {
		sent: 0,
		received: 0
	},
	notices: []
};
function reasonsOf({ outcome, message, problems }) {
	if (problems.length === 0) return [{
		outcome,
		message
	}];
	return problems.slice(0, MOST_REASONS).map((problem) => ({
		outcome,
		message: `${problem.file}:${problem.line}:${problem.column} ${problem.message}`
	}));
}
/** `orders-feed` of `plans/orders-feed.yaml`: what the plan would be called, had it been read. */
function stem(file) {
	return file.split("/").at(-1).replace(/\.[^.]+$/, "") || file;
}

export { reproduce as n, verdictOfFailure as t };