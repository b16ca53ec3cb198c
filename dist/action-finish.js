import { n as lookOf } from "./action-context.js";
import { T as createLog, t as markdownReport } from "./action-markdown.js";
import { n as reproduce, t as verdictOfFailure } from "./action-failed.js";
import { n as VERSION, t as TOOL } from "./action-version.js";
import { t as createPublisher } from "./action-publisher.js";
import { t as Failure } from "./action-failure.js";
import { a as outcomeRow } from "./action-outcomes.js";
import { t as failureReport } from "./action-failure2.js";
import { access } from "node:fs/promises";
import { join } from "node:path";

// src/action/outputs.ts
/** GitHub keeps 1 MB of outputs a job; a list of reasons that is longer than this is cut. */
const MOST_REASONS = 50;
/** The outputs of one step. */
function outputsOf({ verdict, out, records, html, comment }) {
	const at = (name) => out === null ? "" : join(out, name);
	const { provenance, baseline } = verdict;
	return {
		outcome: verdict.outcome,
		"exit-code": String(verdict.exitCode),
		reasons: JSON.stringify(verdict.reasons.slice(0, MOST_REASONS)),
		"evidence-complete": String(verdict.complete),
		"record-path": records.map(at).join("\n"),
		"verdict-path": at("verdict.json"),
		"report-path": at("report.md"),
		"html-path": html ? at("report.html") : "",
		comment,
		"baseline-written": String(baseline?.written ?? false),
		"k6-version": provenance?.engine.name === "k6" ? provenance.engine.version : ""
	};
}

// src/action/finish.ts
/** Publishes what a command came to, gives the outputs, and fails the step where the verdict does. */
async function finish({ verdict, out, records, record }, inputs, step) {
	const { toolkit } = step;
	if (verdict === null) {
		toolkit.setOutput("record-path", records.map((name) => join(out, name)).join("\n"));
		toolkit.setOutput("evidence-complete", String(record?.complete ?? false));
		toolkit.setOutput("exit-code", String(exitOfRecord(record)));
		if (exitOfRecord(record) !== 0) toolkit.setFailed("the evidence is not whole: the log says why");
		return;
	}
	const comment = await publish(verdict, inputs, step);
	const html = await access(join(out, "report.html")).then(() => true, () => false);
	conclude(verdict, outputsOf({
		verdict,
		out,
		records,
		html,
		comment
	}), toolkit);
}
/** As the command line's `measure`: a record that is not whole must not look like one that is. */
function exitOfRecord(record) {
	if (record?.ended === "cancelled") return outcomeRow("cancelled").exit;
	return record?.complete === true ? 0 : outcomeRow("engine").exit;
}
/** Whatever was thrown becomes a verdict, too: who looks at the pull request learns that nothing was measured. */
async function fail(error, inputs, step) {
	const { context, event, toolkit } = step;
	const failure = error instanceof Failure ? error : await internal(error);
	context.stderr.write(failureReport(failure, lookOf(context.stderr, context.env)));
	const { plan = "", profile, mode, failOn } = inputs ?? {};
	const verdict = context.redactor.value(verdictOfFailure(failure, {
		file: plan,
		...profile && { profile },
		...mode && { mode },
		...failOn && { failOn }
	}));
	const comment = inputs !== void 0 && plan !== "" && mayPublish(failure.outcome, event) ? await publish(verdict, inputs, step) : "none";
	conclude(verdict, outputsOf({
		verdict,
		out: null,
		records: [],
		html: false,
		comment
	}), toolkit);
}
async function internal(error) {
	const { failureOf } = await import("./action-gate2.js");
	return failureOf(error);
}
/** An event that may start no load may write nothing either. */
function mayPublish(outcome, { loadRefused }) {
	return !(outcome === "policy" && loadRefused !== null);
}
async function publish(verdict, inputs, { context, event }) {
	const { plan, profile } = inputs;
	const argv = [
		"run",
		plan,
		...profile === void 0 ? [] : ["--profile", profile]
	];
	const markdown = markdownReport(verdict, {
		version: VERSION,
		reproduce: reproduce(argv)
	});
	return (await createPublisher({
		env: context.env,
		event,
		token: inputs.token ?? "",
		comment: inputs.comment,
		author: inputs.commentAuthor,
		check: inputs.check,
		cwd: inputs.cwd,
		userAgent: TOOL,
		log: createLog(context.stderr, lookOf(context.stderr, context.env)),
		redact: (text) => context.redactor.text(text),
		cancel: context.signal
	}).publish(verdict, markdown)).comment;
}
/** The last thing that a step does. */
function conclude(verdict, outputs, toolkit) {
	for (const [name, value] of Object.entries(outputs)) toolkit.setOutput(name, value);
	if (verdict.fails) toolkit.setFailed(verdict.sentence);
	else if (verdict.mode === "warn" && !QUIET.has(verdict.outcome)) toolkit.warning(verdict.sentence);
}
/** Outcomes of which nobody needs to be warned. */
const QUIET = /* @__PURE__ */ new Set([
	"pass",
	"no_baseline",
	"skipped",
	"plan_changed"
]);

export { fail, finish };