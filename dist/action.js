import { t as createContext } from "./action-context.js";
import { t as readEvent } from "./action-event.js";
import { o as Redactor } from "./action-outcomes.js";
import { t as Failure } from "./action-failure.js";
import { l as oneOf, u as printable } from "./action-files.js";
import { a as readFailOn, t as MODES } from "./action-load-options.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { appendFileSync } from "node:fs";
import { randomUUID } from "node:crypto";

// src/github/payload-file.ts
/** The event's payload; null where there is none, or none that can be read. */
async function readPayload(env) {
	if (!env.GITHUB_EVENT_PATH) return null;
	return await readFile(env.GITHUB_EVENT_PATH, "utf8").then(JSON.parse).catch(() => null);
}

// src/redact/commands.ts
/**
* Text of which nothing is a workflow command. The runner reads every line of a step's output, wherever a line break of
* any kind begins one: `::` after white space starts a command, and `##[` does anywhere in a line
* (actions/runner: src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse).
*/
function withoutCommands(text) {
	return text.replace(/(^|[\r\n\v\f\u0085\u2028\u2029])(\s*):(?=:)/g, "$1$2: ").replace(/##(?=\[)/g, "## ");
}

// src/action/admission.ts
/**
* Refuses what the event does not allow, before anything is read, started or asked.
*
* @throws {Failure} `policy`: a load under an event that others can cause. `usage`: `comment` under another event than
* workflow_run.
*/
function checkEvent({ command }, event) {
	if (command !== "comment") {
		if (event.loadRefused !== null) throw new Failure("policy", event.loadRefused);
		return;
	}
	if (event.name === "workflow_run") return;
	throw new Failure("usage", `command comment posts the results of another workflow, on workflow_run; this event is ${event.name || "unknown"}`);
}

// src/action/inputs.ts
const COMMANDS = [
	"run",
	"measure",
	"judge",
	"comment"
];
const ENGINES = ["k6", "embedded"];
const COMMENT_POLICIES = [
	"always",
	"on-change",
	"never"
];
/**
* Reads the inputs as the runner passes them: `INPUT_` and the name in upper case, spaces as underscores
* (actions/toolkit: packages/core/src/core.ts, getInput).
*
* @throws {Failure} usage, naming the input, what it holds and what it takes.
*/
function readInputs(env) {
	const text = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || void 0;
	const command = oneOf("command", text("command"), COMMANDS) ?? "run";
	refuseLater(text);
	const cwd = resolve(env.GITHUB_WORKSPACE ?? ".", text("working-directory") ?? ".");
	const plan = planOf(command, text("plan"));
	const profile = text("profile");
	return {
		command,
		plan,
		profile,
		mode: oneOf("mode", text("mode"), MODES),
		failOn: readFailOn("fail-on", text("fail-on")),
		engine: oneOf("engine", text("engine"), ENGINES) ?? "k6",
		k6: k6Of(text),
		baseline: text("baseline"),
		grants: lines(text("allowed-targets")),
		maxVUs: whole("max-vus", text("max-vus")),
		maxMinutes: whole("max-minutes", text("max-minutes")),
		allowCommands: yesOrNo("allow-commands", text("allow-commands")) ?? false,
		records: recordsOf(command, text("records")),
		comment: oneOf("comment", text("comment"), COMMENT_POLICIES) ?? "always",
		check: yesOrNo("check", text("check")) ?? true,
		commentAuthor: text("comment-author") ?? "github-actions[bot]",
		commentWorkflows: workflowsOf(command, text("comment-workflows")),
		artifact: text("artifact") ?? "socketgate",
		token: text("github-token"),
		runnerLabel: text("runner-label"),
		out: resolve(cwd, text("out") ?? ownFolder(env, plan, profile)),
		cwd
	};
}
/** Known to action.yml, so that a workflow may name it, but not built yet. */
function refuseLater(text) {
	if (text("segment") === void 0) return;
	throw new Failure("usage", "segment is not supported yet: leave it out, and measure the plan in one job");
}
function planOf(command, plan) {
	if (plan !== void 0 || command === "judge" || command === "comment") return plan ?? "";
	throw new Failure("usage", `plan is missing: ${command} needs one, such as plan: plans/orders-feed.yaml`);
}
function k6Of(text) {
	const [path, sha256] = [text("k6-path"), text("k6-sha256")];
	if (path !== void 0 && sha256 === void 0) throw new Failure("usage", "k6-path needs k6-sha256: the SHA-256 of that binary, 64 hex digits");
	if (sha256 !== void 0 && !/^[0-9a-f]{64}$/i.test(sha256)) throw new Failure("usage", `k6-sha256 ${printable(sha256)}: expected 64 hex digits`);
	return {
		version: text("k6-version"),
		path,
		sha256: sha256?.toLowerCase(),
		mirror: text("k6-mirror")
	};
}
function recordsOf(command, text) {
	const records = lines(text);
	if (command === "judge" && records.length === 0) throw new Failure("usage", "records is missing: judge takes 1, 3 or 5 files, one a line");
	return records;
}
/** A workflow's name can be anybody's; its path cannot. */
function workflowsOf(command, text) {
	const paths = lines(text);
	for (const path of paths) {
		if (/^\.github\/workflows\/[\w.-]+\.ya?ml$/.test(path)) continue;
		throw new Failure("usage", `comment-workflows ${printable(path)}: expected a path such as .github/workflows/load.yml`);
	}
	if (command === "comment" && paths.length === 0) throw new Failure("usage", "comment-workflows is missing: comment posts the results of the workflows that it names, such as .github/workflows/load.yml");
	return paths;
}
function lines(text) {
	return (text ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function whole(name, text) {
	if (text === void 0) return void 0;
	if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
	throw new Failure("usage", `${name} ${printable(text)}: expected a whole number over 0`);
}
/** YAML's core schema, as actions/toolkit reads booleans. */
function yesOrNo(name, text) {
	if (text === void 0) return void 0;
	if (/^(true|True|TRUE)$/.test(text)) return true;
	if (/^(false|False|FALSE)$/.test(text)) return false;
	throw new Failure("usage", `${name} ${printable(text)}: expected true or false`);
}
/** Two plans in one job do not overwrite each other's results. */
function ownFolder(env, plan, profile) {
	const name = `${plan}${profile === void 0 ? "" : `-${profile}`}`.replace(/[^\w.-]+/g, "-").slice(0, 100);
	return `${env.RUNNER_TEMP ?? "."}/socketgate/${name.replace(/^[.-]+/, "") || "results"}`;
}

// src/action/toolkit.ts
/** `stdout`: the process's own; what passes any other stream of ours is no command. */
function createToolkit(env, stdout) {
	const command = (name, data) => void stdout.write(`::${name}::${escaped(data)}\n`);
	return {
		setSecret: (secret) => command("add-mask", secret),
		warning: (message) => command("warning", message),
		setFailed: (message) => {
			process.exitCode = 1;
			command("error", message);
		},
		setOutput: (name, value) => {
			if (!env.GITHUB_OUTPUT) return;
			const end = `socketgate_${randomUUID()}`;
			appendFileSync(env.GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`);
		}
	};
}
/** actions/toolkit: packages/core/src/command.ts, escapeData. */
function escaped(data) {
	return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// src/action/main.ts
/** One step: reads what was asked, does it, publishes it, and only then fails. Never rejects. */
async function runAction(runner) {
	const toolkit = createToolkit(runner.env, runner.stdout);
	const redactor = new Redactor((needles) => needles.forEach(toolkit.setSecret));
	const payload = await readPayload(runner.env);
	const event = readEvent(runner.env, payload);
	const context = contextOf(runner, redactor);
	const step = {
		event,
		payload,
		context,
		toolkit
	};
	let inputs;
	try {
		inputs = readInputs(runner.env);
		if (inputs.token) redactor.conceal([inputs.token]);
		checkEvent(inputs, event);
		await perform(inputs, {
			...step,
			context: {
				...context,
				cwd: inputs.cwd
			}
		});
	} catch (error) {
		const { fail } = await import("./action-finish.js");
		await fail(error, inputs, step);
	}
}
/** Nothing that is written by anybody but the toolkit is a workflow command. */
function contextOf({ stdout, stderr, ...rest }, redactor) {
	const tamed = (stream) => ({ write: (text) => stream.write(withoutCommands(text)) });
	const streams = {
		stdout: tamed(stdout),
		stderr: tamed(stderr)
	};
	return createContext({
		argv: [],
		cwd: process.cwd(),
		...rest,
		...streams
	}, redactor);
}
/** Loaded on demand: what is refused must not pay for an engine. */
async function perform(inputs, step) {
	if (inputs.command === "comment") {
		const { commentOn } = await import("./action-comment.js");
		return await commentOn(inputs, step);
	}
	const { permissionOf } = await import("./action-policy2.js");
	const permission = await permissionOf(inputs, step);
	const done = await (await import("./action-steps.js"))[inputs.command](inputs, permission, step.context);
	const { finish } = await import("./action-finish.js");
	await finish(done, inputs, step);
}

// src/action.ts
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop.abort(signal));
const { env, stdout, stderr } = process;
await runAction({
	env,
	stdout,
	stderr,
	signal: stop.signal
});

export {  };