import { n as lookOf, t as createContext } from "./action-context.js";
import { t as Failure } from "./action-failure.js";
import { a as nearest, n as parseGrant } from "./action-policy.js";
import { d as readArgs, i as readPlan, n as makeOut, s as writeResults } from "./action-files.js";
import { a as VERBS, i as overview, n as perform, r as helpOf, t as given } from "./action-perform.js";
import { T as createLog } from "./action-markdown.js";
import { i as recordTexts, t as terminalReport, u as createOutside } from "./action-terminal.js";
import { n as reproduce } from "./action-failed.js";
import { o as measure$1, t as admit } from "./action-gate.js";
import { r as OUTCOMES } from "./action-outcomes.js";
import { access, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

// src/cli/dispatch.ts
/** Runs a command line and gives its exit code; never rejects. */
async function run$1(surroundings) {
	const context = createContext(surroundings);
	try {
		return await dispatch(context);
	} catch (error) {
		const { failed } = await import("./action-failed2.js");
		return failed(error, context);
	}
}
async function dispatch(context) {
	const [word] = context.argv;
	if (word === void 0 || word === "--help" || word === "-h" || word === "help") {
		context.stdout.write(overview());
		return word === void 0 ? 2 : 0;
	}
	if (word === "--version" || word === "-v") {
		const { TOOL } = await import("./action-version2.js");
		context.stdout.write(`${TOOL}\n`);
		return 0;
	}
	const verb = verbOf(context.argv);
	const args = readArgs(verb, context.argv.slice(verb.name.split(" ").length));
	if (args.values.help === true) {
		context.stdout.write(helpOf(verb));
		return 0;
	}
	const { IMPLEMENTATIONS } = await import("./action-implementations.js");
	return await IMPLEMENTATIONS[verb.name].execute(args, context);
}
/** A verb of two words, such as `baseline list`, or of one. @throws {Failure} usage, with the nearest known one. */
function verbOf([first = "", second]) {
	const word = second !== void 0 && !second.startsWith("-") && isFamily(first) ? `${first} ${second}` : first;
	const verb = VERBS.find(({ name }) => name === word);
	if (verb === void 0) throw unknownVerb(word);
	return verb;
}
function isFamily(word) {
	return VERBS.some(({ name }) => name.startsWith(`${word} `));
}
function unknownVerb(word) {
	const close = nearest(word, VERBS.map(({ name }) => name));
	const shown = word.replace(/[^\x20-\x7e]/g, "?").slice(0, 40);
	const hint = close === void 0 ? "See \"socketgate --help\"." : `Did you mean "${close}"?`;
	return new Failure("usage", `unknown verb "${shown}". ${hint}`);
}

// src/action/steps.ts
/** Measures, judges, reports and stores. @throws {Failure} as perform(). */
async function run(inputs, allowed, context) {
	const { plan, profile, baseline, mode, failOn, runnerLabel, out } = inputs;
	const done = await perform({
		plan,
		profile,
		choice: engineOf(inputs, context),
		baseline,
		append: allowed.store,
		mode,
		failOn,
		...shared(allowed),
		runnerLabel,
		out,
		reproduce: reproduce(commandOf(inputs))
	}, context);
	if (done.judged) context.stdout.write(terminalReport(done.verdict, LOG_LOOK));
	return {
		verdict: done.verdict,
		out: done.out,
		records: done.records,
		record: null
	};
}
/** A log of a job has no width and no colours. */
const LOG_LOOK = {
	width: 120,
	color: false,
	unicode: true
};
const shared = ({ grants, caps, withoutSecrets }) => ({
	grants,
	ci: true,
	caps,
	withoutSecrets
});
function commandOf({ plan, profile }) {
	return [
		"run",
		plan,
		...profile === void 0 ? [] : ["--profile", profile]
	];
}
/** The action's k6 is a download or a named binary of a known hash; what lies on PATH is not run. */
function engineOf({ engine, k6 }, { env, signal }) {
	if (engine === "embedded") return { engine };
	const provide = async (log) => {
		const { actionK6 } = await import("./action-action.js");
		return await actionK6({
			...k6,
			env,
			log,
			signal
		});
	};
	return {
		engine,
		provide
	};
}
/** Only the record. @throws {Failure} as admit() and measure(). */
async function measure(inputs, allowed, context) {
	const { env, cwd, stderr, redactor, signal } = context;
	const log = createLog(stderr, lookOf(stderr, env));
	const { grants, ...request } = shared(allowed);
	const plan = await readPlan(inputs.plan, cwd);
	const out = await makeOut(inputs.out, cwd);
	const outside = await createOutside(engineOf(inputs, context), env, log, redactor, inputs.runnerLabel);
	const policy = {
		grants: grants.map(parseGrant),
		ci: true
	};
	const admitted = await admit({
		plan,
		env,
		...request,
		policy,
		...given("profile", inputs.profile)
	}, outside);
	const record = await measure$1(admitted, outside, signal);
	log.end();
	const texts = recordTexts([record]);
	await writeResults(out, texts);
	return {
		verdict: null,
		out,
		records: Object.keys(texts),
		record
	};
}
/** Verdict and reports on records that were measured before, as the command line gives them. */
async function judge(inputs, allowed, context) {
	const { records, baseline, mode, failOn, runnerLabel } = inputs;
	const out = await makeOut(inputs.out, context.cwd);
	const path = join(out, "verdict.json");
	await rm(path, { force: true });
	const option = (name, value) => value === void 0 ? [] : [`--${name}`, value];
	const argv = [
		"judge",
		...option("baseline", baseline),
		...option("mode", mode),
		...option("fail-on", failOn?.join(",")),
		...option("runner-label", runnerLabel),
		...allowed.store ? [] : ["--no-store"],
		...option("out", out),
		"--",
		...records
	];
	const exit = await run$1({
		...context,
		argv
	});
	if (!await access(path).then(() => true, () => false)) throw new Failure(outcomeOf(exit), "the records were not judged: the log says why");
	return {
		verdict: JSON.parse(await readFile(path, "utf8")),
		out,
		records: [],
		record: null
	};
}
function outcomeOf(exit) {
	return OUTCOMES.find((row) => row.exit === exit)?.outcome ?? "internal";
}

export { judge, measure, run };