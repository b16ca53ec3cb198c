import { a as writeVerdict, o as openStore, t as terminalReport, u as createOutside } from "./action-terminal.js";
import { m as conclude, o as measure, t as admit } from "./action-gate.js";
import { f as text, n as makeOut, r as readDemoPlan } from "./action-files.js";
import { n as lookOf } from "./action-context.js";
import { t as Failure } from "./action-failure.js";
import { n as engineChoice } from "./action-load-options.js";
import { T as createLog } from "./action-markdown.js";
import { join } from "node:path";
import { once } from "node:events";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

// src/cli/demo-process.ts
/** Starts `demo --serve` with this same program. @throws {Failure} engine, where it does not come up. */
async function startDemoProcess(port) {
	const program = process.argv[1];
	const child = spawn(process.execPath, [
		program,
		"demo",
		"--serve",
		"--port",
		port
	], {
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		],
		env: { PATH: process.env.PATH }
	});
	const taken = await portOf(child);
	return {
		port: taken,
		turn: async (knobs) => {
			const answer = await fetch(`http://127.0.0.1:${taken}/admin/knobs`, {
				method: "POST",
				body: JSON.stringify(knobs)
			});
			if (!answer.ok) throw new Failure("internal", `the demo service refused its knobs: ${await answer.text()}`);
		},
		stop: async () => {
			if (child.exitCode !== null || child.signalCode !== null) return;
			const gone = once(child, "exit");
			child.kill("SIGTERM");
			await gone;
		}
	};
}
async function portOf(child) {
	const lines = createInterface({ input: child.stdout });
	const first = once(lines, "line").then(([line]) => JSON.parse(line).port);
	const ended = once(child, "exit").then(([code]) => {
		throw new Failure("engine", `the demo service ended at once (exit ${code}): is its port free?`);
	});
	return await Promise.race([first, ended]);
}

// src/cli/demo-steps.ts
/** Outcomes that another run may well not show. */
const AGAIN = {
	inconclusive: "this machine was busy with something else",
	suspect: "about 1 unchanged run in 16 looks suspect",
	slo: "this machine was busy with something else"
};
/** Measures once, again while time allows, until the step comes out as it should; undefined where it does not. */
async function attempt(stage, step) {
	const once = {
		...stage.admitted.load,
		runs: 1
	};
	for (;;) {
		const record = await run(stage, step.seeds === true);
		const verdict = await judged(stage, once, [record], step.seeds === true);
		if (stage.signal.aborted) return void 0;
		if (step.expects(verdict)) return {
			verdict,
			records: [record]
		};
		if (!mayTryAgain(stage, step, verdict)) return void 0;
	}
}
/** Two runs more, and two more again, from a suspect run on; anew while time allows, where a run was spoiled. */
async function confirm(stage, suspect, step) {
	const { load } = stage.admitted;
	for (;;) {
		let records = suspect.records;
		let verdict = suspect.verdict;
		while (records.length < load.runs && !step.expects(verdict)) {
			for (let i = 0; i < 2; i++) {
				stage.say(`   run ${records.length + 1} of at most ${load.runs}`);
				records = [...records, await run(stage, false)];
				if (stage.signal.aborted) return void 0;
			}
			verdict = await judged(stage, load, records, false);
			if (verdict.outcome === "inconclusive") break;
		}
		if (step.expects(verdict)) return {
			verdict,
			records
		};
		if (!mayTryAgain(stage, step, verdict)) return void 0;
	}
}
async function run({ admitted, outside, signal }, seeded) {
	const record = await measure(admitted, outside, signal);
	return seeded ? {
		...record,
		seeded
	} : record;
}
function judged({ store }, load, records, append) {
	return conclude(load, records, {
		store,
		append
	});
}
function mayTryAgain({ until, say }, { title }, { outcome, sentence }) {
	const why = AGAIN[outcome];
	const again = why !== void 0 && Date.now() < until;
	say(`   ${title}: ${outcome}. ${sentence}${again ? ` Measured again: ${why}.` : ""}`);
	return again;
}

// src/cli/demo-story.ts
/** The fewest stored runs from which a gate may fail. Each takes 5.5 s. */
const SEEDS = 5;
/** ms for the whole story. A busy machine may spoil a run, and 1 unchanged run in 16 looks suspect: a step is
* measured again while there is time, and the story says so. */
const STORY = 86e3;
const SEED = {
	title: "seed",
	expects: (verdict) => verdict.baseline?.written === true,
	seeds: true
};
const PASS = {
	title: "an unchanged build",
	expects: ({ outcome }) => outcome === "pass"
};
const SUSPECT = {
	title: "a slower build",
	expects: ({ outcome, slos, gates }) => outcome === "slo" && failed(slos) !== void 0 && row(gates, "suspect") !== void 0
};
const CONFIRMED = {
	title: "a slower build",
	expects: ({ reasons, gates }) => reasons.some(({ outcome }) => outcome === "regression") && row(gates, "fail") !== void 0
};
/** Tells the story; 0 only if every step came out as it should. */
async function tell(args, context) {
	const begun = Date.now();
	const { env, cwd, stdout, stderr, signal, redactor } = context;
	const log = createLog(stderr, lookOf(stderr, env));
	const say = (line) => {
		log.end();
		stdout.write(`${line}\n`);
	};
	const name = text(args, "out") ?? "socketgate-demo";
	const out = await makeOut(name, cwd);
	const outside = await createOutside(engineChoice(args, "embedded"), env, log, redactor);
	const service = await startDemoProcess(text(args, "port") ?? "0");
	try {
		const { port } = service;
		say(`1. The demo service runs on 127.0.0.1:${port}. It works about 25 ms on every message.`);
		const values = {
			DEMO_API: `http://127.0.0.1:${port}`,
			DEMO_FEED: `ws://127.0.0.1:${port}`
		};
		const request = {
			plan: await readDemoPlan(),
			profile: "gate",
			env: values,
			policy: {
				grants: [],
				ci: true
			}
		};
		const admitted = await admit(request, outside);
		const confirmed = await steps({
			admitted,
			outside,
			store: openStore(`dir:${join(out, `baseline-${begun}`)}`, cwd),
			signal,
			until: begun + STORY - admitted.load.duration - 2e3,
			say
		}, service, out);
		if (confirmed === void 0) return spoiled(say, signal);
		stdout.write(`\n${terminalReport(confirmed, lookOf(stdout, env))}\n`);
		conclusion(say, confirmed, name);
		return 0;
	} finally {
		log.end();
		await service.stop();
	}
}
async function steps(stage, service, out) {
	const { say } = stage;
	say(`2. ${SEEDS} short runs of the good build seed the baseline.`);
	for (let i = 1; i <= SEEDS; i++) {
		const seed = await attempt(stage, SEED);
		if (seed === void 0) return void 0;
		say(`   run ${i} of ${SEEDS}: ${figure(seed)}`);
	}
	say("3. The same build again, judged against that baseline.");
	const pass = await attempt(stage, PASS);
	if (pass === void 0) return void 0;
	say(`   ${pass.verdict.outcome}: ${pass.verdict.sentence}`);
	await writeVerdict(out, "pass", pass.verdict);
	await service.turn({ slowEvery: {
		n: 40,
		by: 150
	} });
	say("4. Now a regression: every 40th message takes 150 ms longer. The median stays; the p99 does not.");
	const suspect = await attempt(stage, SUSPECT);
	if (suspect === void 0) return void 0;
	await writeVerdict(out, "suspect", suspect.verdict);
	say(`   the SLO: fail. ${failed(suspect.verdict.slos)?.message}`);
	say(`   the divergence: suspect. ${row(suspect.verdict.gates, "suspect")?.message}`);
	say("5. One run never confirms. Two more decide.");
	const confirmed = await confirm(stage, suspect, CONFIRMED);
	if (confirmed === void 0) return void 0;
	await writeVerdict(out, "fail", confirmed.verdict);
	return confirmed.verdict;
}
function failed(slos) {
	return slos.find(({ verdict }) => verdict === "fail");
}
function row(gates, verdict) {
	return gates.find((item) => item.verdict === verdict);
}
function figure({ verdict: { gates, slos } }) {
	const [gate] = gates;
	const met = slos.filter(({ verdict }) => verdict === "met").length;
	return `p99 ${gate?.actual?.toFixed(1)} ms, n ${gate?.n}; ${met} of ${slos.length} SLOs met`;
}
function conclusion(say, { gates }, out) {
	say("6. Caught, and confirmed:");
	say(`   ${row(gates, "fail")?.message}`);
	say("   With mode: block in its plan, this would have stopped the release.");
	say(`   Reports: ${out}/pass, ${out}/suspect and ${out}/fail, each with report.md and verdict.json`);
}
function spoiled(say, signal) {
	if (signal.aborted) return signal.reason === "SIGTERM" ? 143 : 130;
	say("The demo did not come out as it should. `socketgate doctor` says whether this machine is too busy.");
	return 20;
}

export { tell };