import { r as failureOf } from "./action-gate.js";
import { a as outcomeRow } from "./action-outcomes.js";
import { t as failureReport } from "./action-failure2.js";
import { n as lookOf } from "./action-context.js";

// src/cli/failed.ts
/** Tells what was thrown on stderr, and gives its exit code. */
function failed(error, { stderr, env }) {
	const failure = failureOf(error);
	stderr.write(failureReport(failure, lookOf(stderr, env)));
	return outcomeRow(failure.outcome).exit;
}

export { failed };