#!/usr/bin/env node
import { S as failureOf, pn as outcomeRow } from "./cli-words.js";
import { t as failureReport } from "./cli-failure2.js";
import { n as lookOf } from "./cli-context.js";

// src/cli/failed.ts
/** Tells what was thrown on stderr, and gives its exit code. */
function failed(error, { stderr, env }) {
	const failure = failureOf(error);
	stderr.write(failureReport(failure, lookOf(stderr, env)));
	return outcomeRow(failure.outcome).exit;
}

export { failed };