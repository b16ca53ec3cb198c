#!/usr/bin/env node
// src/cli/baseline-verbs.ts
const where = {
	name: "baseline",
	value: "WHERE",
	help: "dir:PATH, where the records are"
};
const metric = {
	name: "metric",
	value: "SELECTOR",
	repeat: true,
	help: "figures to look at, such as 'ws_message_latency{feed:orders,phase:steady}'; repeatable"
};
/** The verbs that look after the baseline. */
function baselineVerbs({ loading, profile, json }) {
	return [
		{
			name: "baseline",
			usage: "baseline VERB [options]",
			summary: "Looks after the baseline: seed, list, show, accept, prune, backtest.",
			operands: [0, 0],
			options: [],
			example: "socketgate baseline list --baseline dir:.socketgate"
		},
		{
			name: "baseline seed",
			usage: "baseline seed PLAN --runs N --baseline WHERE [options] | baseline seed SUMMARY… --baseline WHERE",
			summary: "Measures an accepted build N times, or takes k6's own summaries of one, and stores every whole run.",
			operands: [1, 50],
			options: [
				{
					name: "runs",
					value: "N",
					help: "how many runs, 1 to 50 (5)"
				},
				...loading,
				where,
				{
					name: "series",
					value: "NAME",
					help: "of summaries: the series they belong to (summary)"
				},
				{
					...metric,
					help: "of summaries: what must be in them; repeatable"
				},
				json
			],
			example: "socketgate baseline seed plans/orders-feed.yaml --profile pr --runs 5 --baseline dir:.socketgate"
		},
		{
			name: "baseline list",
			usage: "baseline list --baseline WHERE",
			summary: "Lists the series that are stored: what was run, how often, when.",
			operands: [0, 0],
			options: [where, json],
			example: "socketgate baseline list --baseline dir:.socketgate"
		},
		{
			name: "baseline show",
			usage: "baseline show KEY|FILE [--baseline WHERE]",
			summary: "Shows one series or one record in figures.",
			operands: [1, 1],
			options: [
				where,
				metric,
				json
			],
			example: "socketgate baseline show 3f9c1ab24e07 --baseline dir:.socketgate"
		},
		{
			name: "baseline accept",
			usage: "baseline accept --reason TEXT [--out DIR] [--baseline WHERE]",
			summary: "Stores the runs that the gate rejected, with who accepted them and why.",
			operands: [0, 0],
			options: [
				{
					name: "reason",
					value: "TEXT",
					help: "why the runs are accepted; kept in their records"
				},
				{
					name: "out",
					value: "DIR",
					help: "folder with the results of the run (socketgate-out)"
				},
				{
					...where,
					help: "dir:PATH, where to store them (where the run looked)"
				},
				json
			],
			example: "socketgate baseline accept --reason \"order book v2: one more join per message\""
		},
		{
			name: "baseline prune",
			usage: "baseline prune --keep N --baseline WHERE [--yes]",
			summary: "Lists the oldest runs of each series beyond N, and removes them with --yes.",
			operands: [0, 0],
			options: [
				{
					name: "keep",
					value: "N",
					help: "newest runs of each series that stay, from 20; references stay, too"
				},
				{
					name: "yes",
					help: "remove what is listed"
				},
				where,
				json
			],
			example: "socketgate baseline prune --keep 50 --baseline dir:.socketgate"
		},
		{
			name: "baseline backtest",
			usage: "baseline backtest [PLAN] --baseline WHERE [--inject SIZE]",
			summary: "Replays the stored runs through the gate: false alarms, caught regressions, may it block?",
			operands: [0, 1],
			options: [
				where,
				profile,
				{
					name: "inject",
					value: "SIZE",
					repeat: true,
					help: "size of the injected regressions (25%); repeatable"
				},
				metric,
				json
			],
			example: "socketgate baseline backtest plans/orders-feed.yaml --baseline dir:.socketgate --inject 25%"
		}
	];
}

// src/cli/verbs.ts
const json = {
	name: "json",
	help: "answer with JSON on stdout"
};
const profile = {
	name: "profile",
	value: "NAME",
	help: "how much of the plan is run (without it: all of it, as written)"
};
const out = {
	name: "out",
	value: "DIR",
	help: "folder for the results (socketgate-out)"
};
const loading = [
	profile,
	{
		name: "engine",
		value: "auto|k6|embedded",
		help: "what executes the load (auto: k6 where there is one)"
	},
	{
		name: "k6",
		value: "PATH",
		help: "the k6 to use, v2.0.0 or newer (else SOCKETGATE_K6, else PATH)"
	},
	{
		name: "no-download",
		help: "never fetch k6; without it, --engine k6 does where none is found"
	},
	{
		name: "allow-target",
		value: "ORIGIN",
		repeat: true,
		help: "grant an origin, scheme://host:port; repeatable"
	},
	{
		name: "runner-label",
		value: "LABEL",
		help: "part of the series (default: os-arch-cores)"
	}
];
const pairing = [
	{
		name: "paired",
		help: "measure the plan's base and candidate in turn, and compare them; needs no baseline"
	},
	{
		name: "pairs",
		value: "N",
		help: "pairs of runs, an even number from 4 to 24 (the profile, else the plan, else 8)"
	},
	{
		name: "allow-commands",
		help: "start the plan's services; never for a fork's change"
	}
];
const judging = [
	{
		name: "baseline",
		value: "WHERE",
		help: "dir:PATH; without it nothing is compared"
	},
	{
		name: "no-store",
		help: "compare, but add no run to the baseline"
	},
	{
		name: "mode",
		value: "observe|warn|block",
		help: "which outcomes fail (the plan's own mode, else warn)"
	},
	{
		name: "fail-on",
		value: "LIST",
		help: "outcomes that fail, by comma; replaces mode and profile"
	}
];
const VERBS = [
	{
		name: "demo",
		usage: "demo [--serve [--port N]] [--out DIR]",
		summary: "Starts the demo service, seeds a baseline, shows a pass and a caught regression.",
		operands: [0, 0],
		options: [
			{
				name: "serve",
				help: "only start the demo service, until it is stopped"
			},
			{
				name: "port",
				value: "N",
				help: "port of the service (8787 with --serve, else any free one)"
			},
			{
				name: "engine",
				value: "auto|k6|embedded",
				help: "what executes the load (embedded, which every machine has)"
			},
			{
				name: "k6",
				value: "PATH",
				help: "the k6 to use"
			},
			out
		],
		example: "socketgate demo"
	},
	{
		name: "check",
		usage: "check PLAN [--profile NAME]",
		summary: "Validates a plan and says what each profile would run, and whether its p99 could be judged.",
		operands: [1, 1],
		options: [profile, json],
		example: "socketgate check plans/orders-feed.yaml --profile pr"
	},
	{
		name: "run",
		usage: "run PLAN [options]",
		summary: "Measures, judges, reports, and stores the run where a baseline is named.",
		operands: [1, 1],
		options: [
			...loading,
			...judging,
			...pairing,
			out,
			json
		],
		example: "socketgate run plans/orders-feed.yaml --profile pr --baseline dir:.socketgate"
	},
	{
		name: "measure",
		usage: "measure PLAN [options]",
		summary: "Runs the load and writes the record; judges nothing.",
		operands: [1, 1],
		options: [
			...loading,
			out,
			json
		],
		example: "socketgate measure plans/orders-feed.yaml --profile nightly --out evidence"
	},
	{
		name: "judge",
		usage: "judge RECORD… | judge SUMMARY… --metric SELECTOR [options]",
		summary: "Judges 1, 3 or 5 runs measured before, or k6's own summaries; compares, reports and stores as run does.",
		operands: [1, 20],
		options: [
			{
				name: "plan",
				value: "PLAN",
				help: "the plan of the records: its gate, thresholds and mode"
			},
			{
				name: "profile",
				value: "NAME",
				help: "of the plan (the records' own)"
			},
			{
				name: "metric",
				value: "SELECTOR",
				repeat: true,
				help: "instead of a plan: what is gated, such as 'ws_message_latency{feed:orders}'; at most three"
			},
			{
				name: "series",
				value: "NAME",
				help: "of summaries: the series they belong to (summary)"
			},
			{
				name: "runner-label",
				value: "LABEL",
				help: "of summaries: part of the series (os-arch-cores)"
			},
			...judging,
			out,
			json
		],
		example: "socketgate judge a/record.json b/record.json c/record.json --plan plan.yaml --baseline dir:.socketgate"
	},
	{
		name: "export",
		usage: "export PLAN [--profile NAME] [--out FILE]",
		summary: "Writes the plan as one k6 script that plain `k6 run` executes.",
		operands: [1, 1],
		options: [profile, {
			name: "out",
			value: "FILE",
			help: "where to write it (stdout)"
		}],
		example: "socketgate export plans/orders-feed.yaml --profile pr --out load.js && k6 run load.js"
	},
	{
		name: "doctor",
		usage: "doctor [PLAN] [--profile NAME]",
		summary: "Holds this machine's limits against what a plan needs.",
		operands: [0, 1],
		options: [
			profile,
			{
				name: "k6",
				value: "PATH",
				help: "the k6 to look at"
			},
			json
		],
		example: "socketgate doctor plans/orders-feed.yaml --profile release"
	},
	{
		name: "explain",
		usage: "explain CODE|OUTCOME",
		summary: "Says what an exit code or outcome means, and what to do.",
		operands: [0, 1],
		options: [json],
		example: "socketgate explain 40"
	},
	...baselineVerbs({
		loading,
		profile,
		json
	})
];

// src/cli/help.ts
/** The overview: `socketgate --help`. */
function overview() {
	return [
		"socketgate: the release gate for WebSocket services.",
		"",
		"Usage: socketgate VERB [options]",
		"",
		...VERBS.filter(({ name }) => !name.includes(" ")).map(({ name, summary }) => `  ${name.padEnd(9)}${summary}`),
		"",
		"Every verb has --help with its options and an example. Results go to stdout, progress to stderr.",
		"Start here: socketgate demo",
		""
	].join("\n");
}
/** One verb's options and example. */
function helpOf(verb) {
	const rows = verb.options.map(({ name, value, help }) => {
		const left = `--${name}${value === void 0 ? "" : ` ${value}`}`;
		return left.length > 27 ? `  ${left}\n${" ".repeat(31)}${help}` : `  ${left.padEnd(29)}${help}`;
	});
	return [
		`Usage: socketgate ${verb.usage}`,
		"",
		verb.summary,
		"",
		...family(verb),
		...rows,
		`  ${"--help".padEnd(29)}this text`,
		"",
		"Example:",
		`  ${verb.example}`,
		""
	].join("\n");
}
/** The verbs of two words that begin with this one. */
function family({ name }) {
	const verbs = VERBS.filter((verb) => verb.name.startsWith(`${name} `));
	if (verbs.length === 0) return [];
	return [...verbs.map((verb) => `  ${verb.name.padEnd(20)}${verb.summary}`), ""];
}

export { overview as n, VERBS as r, helpOf as t };