import { a as outcomeRow, i as byPrecedence, n as MODE_FAILS, t as FAIL_ON_WORDS } from "./action-outcomes.js";

// src/judge/outcome.ts
/** A profile's `fail_on` replaces what the mode adds; the caller's replaces both (design.md section 5). */
function strictnessOf(mode, profile, caller) {
	const words = caller ?? profile ?? MODE_FAILS[mode] ?? [];
	const known = FAIL_ON_WORDS;
	return {
		mode,
		failOn: FAIL_ON_WORDS.filter((outcome) => words.includes(outcome)),
		unknown: words.filter((word) => !known.includes(word) && !alwaysFails(word))
	};
}
function alwaysFails(word) {
	return outcomeRow(word)?.always ?? false;
}
/**
* The outcome is the weightiest reason, `pass` without any. The process fails by the first reason that always
* fails or is in `failOn`, with that reason's code.
*/
function decide(found, failOn) {
	const reasons = unique(found).toSorted((a, b) => byPrecedence(a.outcome, b.outcome));
	const outcome = reasons[0]?.outcome ?? "pass";
	const failing = reasons.find((reason) => outcomeRow(reason.outcome).always || failOn.includes(reason.outcome));
	return {
		outcome,
		exitCode: outcomeRow(outcome).exit,
		fails: failing !== void 0,
		exit: failing === void 0 ? 0 : outcomeRow(failing.outcome).exit,
		reasons
	};
}
function unique(reasons) {
	const seen = /* @__PURE__ */ new Set();
	return reasons.filter(({ outcome, message }) => {
		const key = `${outcome} ${message}`;
		return !seen.has(key) && seen.add(key);
	});
}

export { strictnessOf as n, decide as t };