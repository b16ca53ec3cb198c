#!/usr/bin/env node
import { t as Failure } from "./cli-failure.js";
import { r as nearest, t as createContext } from "./cli-context.js";
import { r as readArgs } from "./cli-args.js";
import { n as overview, r as VERBS, t as helpOf } from "./cli-help.js";

// src/cli/dispatch.ts
/** Runs a command line and gives its exit code; never rejects. */
async function run(surroundings) {
	const context = createContext(surroundings);
	try {
		return await dispatch(context);
	} catch (error) {
		const { failed } = await import("./cli-failed.js");
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
		const { TOOL } = await import("./cli-version2.js");
		context.stdout.write(`${TOOL}\n`);
		return 0;
	}
	const verb = verbOf(context.argv);
	const args = readArgs(verb, context.argv.slice(verb.name.split(" ").length));
	if (args.values.help === true) {
		context.stdout.write(helpOf(verb));
		return 0;
	}
	const { IMPLEMENTATIONS } = await import("./cli-implementations.js");
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

// src/cli.ts
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop.abort(signal));
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
process.exitCode = await run({
	argv: process.argv.slice(2),
	env: process.env,
	cwd: process.cwd(),
	stdout: process.stdout,
	stderr: process.stderr,
	signal: stop.signal
});

export {  };