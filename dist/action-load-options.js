import { t as Failure } from "./action-failure.js";
import { a as nearest, n as parseGrant } from "./action-policy.js";
import { t as FAIL_ON_WORDS } from "./action-outcomes.js";
import { c as choice, f as text, i as readPlan, p as texts, u as printable } from "./action-files.js";

// src/cli/load-options.ts
const ENGINES = [
	"auto",
	"k6",
	"embedded"
];
const MODES = [
	"observe",
	"warn",
	"block"
];
/** `--engine`, `--k6` and `--no-download`; a named k6 means that engine. */
function engineChoice(args, without = "auto") {
	const k6 = text(args, "k6");
	return {
		engine: choice(args, "engine", ENGINES) ?? (k6 === void 0 ? without : "k6"),
		download: args.values["no-download"] !== true,
		...k6 === void 0 ? {} : { k6 }
	};
}
/** What `run` and `measure` ask of the gate. In CI every target but loopback needs a grant. */
async function gateRequest(args, { env, cwd }) {
	const profile = text(args, "profile");
	return {
		plan: await readPlan(args.positionals[0], cwd),
		...profile === void 0 ? {} : { profile },
		env,
		policy: {
			grants: texts(args, "allow-target").map(parseGrant),
			ci: isCI(env)
		}
	};
}
/** `slo,target` as outcomes. @throws {Failure} usage, naming the word and the nearest known one. */
function readFailOn(from, list) {
	if (list === void 0) return void 0;
	const words = list.split(",").map((word) => word.trim());
	for (const word of words) {
		if (FAIL_ON_WORDS.includes(word)) continue;
		const close = nearest(word, FAIL_ON_WORDS);
		const hint = close === void 0 ? `It takes ${FAIL_ON_WORDS.join(", ")}.` : `Did you mean ${close}?`;
		throw new Failure("usage", `${from}: unknown outcome "${printable(word)}". ${hint}`);
	}
	return words;
}
/** In CI every target but loopback needs a grant. */
function isCI(env) {
	return env.GITHUB_ACTIONS === "true" || env.CI !== void 0 && env.CI !== "" && env.CI !== "false";
}

export { readFailOn as a, isCI as i, engineChoice as n, gateRequest as r, MODES as t };