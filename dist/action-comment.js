import { Cn as numberOf, En as lookOf, Sn as idOf, Tn as textOf, a as createPublisher, c as openApi, f as reportsOf, l as createLog, o as createCaller, qt as TOOL, s as createBudget, st as reproduce, wn as shaOf, xn as field, yn as Failure } from "./action-start.js";
import { t as require_yauzl } from "./action-yauzl.js";
import { t as validate } from "./action-verdict-validator.js";

// src/action/forks/foreign-verdict.ts
var import_yauzl = require_yauzl();
/** Bytes. A verdict of a large plan has some 200 KB, packed a tenth of it. */
const MOST_PACKED = 1048576;
const MOST_UNPACKED = 4194304;
/** Characters of a text; what is shown is cut further. */
const LONGEST_TEXT = 8e3;
const MOST_VALUES = 5e4;
const DEEPEST = 16;
/**
* The verdict in an artifact that anybody may have made: one file, `verdict.json`, of bounded size, whose contents meet
* the schema. Nothing is written to disk.
*
* @throws {Failure} `policy`: it is anything else.
*/
async function foreignVerdict(archive) {
	if (archive.length > 1048576) throw refused$2("it is larger than 1 MiB");
	const value = parsed(await onlyFile(archive).catch((error) => {
		throw error instanceof Failure ? error : refused$2("it is not a whole zip archive");
	}));
	checkBounds(value);
	if (validate(value)) return value;
	const [first] = validate.errors ?? [];
	throw refused$2(`it is not a verdict: ${first?.keyword ?? "shape"} at ${place(first?.instancePath)}`);
}
async function onlyFile(archive) {
	const zip = await (0, import_yauzl.fromBufferPromise)(archive, { strictFileNames: true });
	const entries = [];
	for await (const entry of zip.eachEntry()) {
		entries.push(entry);
		if (entries.length > 1) throw refused$2("it holds more than one file");
	}
	const [entry] = entries;
	if (entry?.fileName !== "verdict.json") throw refused$2("it does not hold verdict.json");
	if (!isFile(entry)) throw refused$2("verdict.json in it is a link or a device");
	if (entry.uncompressedSize > MOST_UNPACKED) throw refused$2("verdict.json in it is larger than 4 MiB");
	const parts = [];
	for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part);
	return Buffer.concat(parts).toString("utf8");
}
/** By its Unix mode, in the upper half of the attributes; other systems write none. */
function isFile({ externalFileAttributes }) {
	const type = externalFileAttributes >>> 16 & 61440;
	return type === 0 || type === 32768;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw refused$2("verdict.json in it is not JSON");
	}
}
/** Walks without recursion: what is nested too deep must not end in an overflow. */
function checkBounds(root) {
	const left = [{
		value: root,
		depth: 1
	}];
	let seen = 0;
	for (let next = left.pop(); next !== void 0; next = left.pop()) {
		const { value, depth } = next;
		if (++seen > MOST_VALUES) throw refused$2(`it holds more than ${MOST_VALUES} values`);
		if (depth > DEEPEST) throw refused$2(`it is nested deeper than ${DEEPEST} levels`);
		if (typeof value === "number" && !Number.isFinite(value)) throw refused$2("it holds a number that is not finite");
		if (typeof value === "string") checkText(value);
		if (typeof value !== "object" || value === null) continue;
		for (const [key, item] of Object.entries(value)) {
			checkText(key);
			if (key === "__proto__" || key === "constructor" || key === "prototype") throw refused$2("a key in it is not allowed");
			left.push({
				value: item,
				depth: depth + 1
			});
		}
	}
}
function checkText(text) {
	if (text.length > LONGEST_TEXT) throw refused$2(`it holds a text of over ${LONGEST_TEXT} characters`);
}
/** The schema's own words, but places may hold keys of the file. */
function place(path = "") {
	return path.replace(/[^\w/.-]/g, "?").slice(0, 120) || "/";
}
function refused$2(why) {
	return new Failure("policy", `the artifact is not trusted: ${why}`);
}

// src/action/forks/measured-run.ts
const RUN = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
const OF_COMMIT = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
const OF_BRANCH = "GET /repos/{owner}/{repo}/pulls";
const PULL = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
/**
* The run that this event is about. Only its id is taken from the event; a workflow's name can be anybody's, its path in
* the default branch cannot.
*
* @throws {Failure} `policy`: it was not a run of pull_request, in this repository, of an allowed workflow, to its end.
*/
async function measuredRun(caller, repository, payload, workflows) {
	const id = numberOf(field(payload, "workflow_run", "id"));
	if (id === null) throw refused$1("the event names no run");
	const run = await asked(caller, RUN, {
		...placeOf(repository),
		run_id: id
	});
	const path = textOf(field(run, "path"))?.replace(/@.*$/s, "") ?? "";
	if (field(run, "event") !== "pull_request") throw refused$1("it was not a run of pull_request");
	if (!isSame(textOf(field(run, "repository", "full_name")), repository)) throw refused$1("it was in another repository");
	if (!workflows.includes(path)) throw refused$1("its workflow is not one of comment-workflows");
	if (!["success", "failure"].includes(String(field(run, "conclusion")))) throw refused$1("it did not come to its end");
	const headSha = shaOf(field(run, "head_sha"));
	const headBranch = textOf(field(run, "head_branch"));
	const headRepository = textOf(field(run, "head_repository", "full_name"));
	if (headSha === null || headBranch === null || headRepository === null) throw refused$1("its change is not known");
	return {
		id,
		attempt: idOf(String(field(run, "run_attempt"))) ?? 1,
		headSha,
		headBranch,
		headRepository
	};
}
/** The one open pull request whose newest commit the run measured; null: there is none any more, or several. */
async function pullRequestOf(caller, repository, run) {
	const place = placeOf(repository);
	const found = matching(await asked(caller, OF_COMMIT, {
		...place,
		commit_sha: run.headSha
	}), repository, run);
	if (found.length > 0) return found.length === 1 ? found[0] : null;
	const head = `${run.headRepository.split("/")[0]}:${run.headBranch}`;
	const byBranch = matching(await asked(caller, OF_BRANCH, {
		...place,
		state: "open",
		head
	}), repository, run);
	return byBranch.length === 1 ? byBranch[0] : null;
}
/** Whether the change is still what was measured: asked at the last moment. */
async function isCurrent(caller, repository, run, { number }) {
	return matching([await asked(caller, PULL, {
		...placeOf(repository),
		pull_number: number
	})], repository, run).length === 1;
}
function matching(list, repository, run) {
	return (Array.isArray(list) ? list : []).flatMap((pull) => {
		const number = numberOf(field(pull, "number"));
		const fits = field(pull, "state") === "open" && field(pull, "head", "sha") === run.headSha && field(pull, "head", "ref") === run.headBranch && field(pull, "head", "repo", "full_name") === run.headRepository && isSame(textOf(field(pull, "base", "repo", "full_name")), repository);
		return number !== null && fits ? [{
			number,
			headSha: run.headSha,
			headRepository: run.headRepository
		}] : [];
	});
}
/** @throws {Failure} `policy`: without an answer nothing can be trusted. */
async function asked(caller, route, parameters) {
	const result = await caller.call(route, parameters);
	if (result.ok) return result.data;
	throw refused$1(`GitHub did not answer ${route} (${result.status || result.why})`);
}
const placeOf = ({ owner, name }) => ({
	owner,
	repo: name
});
const isSame = (fullName, { owner, name }) => fullName?.toLowerCase() === `${owner}/${name}`.toLowerCase();
function refused$1(why) {
	return new Failure("policy", `the measured run is not trusted: ${why}`);
}

// src/action/forks/comment.ts
const ARTIFACTS = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
const ARCHIVE = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
const ADVISORY = {
	code: "advisory",
	message: "Measured in a run of the change itself, which can write what it likes into its results: advisory."
};
/** The second workflow of forks: whatever the verdict, its job fails only where something cannot be trusted. @throws {Failure} */
async function commentOn(inputs, step) {
	const { verdict, published } = await comment(inputs, step);
	const { toolkit } = step;
	toolkit.setOutput("comment", published);
	if (verdict === null) return;
	toolkit.setOutput("outcome", verdict.outcome);
	toolkit.setOutput("exit-code", String(verdict.exitCode));
}
/**
* Posts the verdict of a change that was measured without secrets and without a token that writes. Which run, which
* change and which pull request is asked of the API; of the artifact only a verdict that meets the schema is taken, and
* the comment is written from it anew.
*
* @throws {Failure} `policy`: something about the run or its artifact cannot be trusted. `usage`: no token or API.
*/
async function comment(inputs, { event, payload, context }) {
	const { env, stderr, signal } = context;
	const { repository } = event;
	if (!inputs.token || !env.GITHUB_API_URL || repository === null) throw new Failure("usage", "command comment needs a github-token and the variables of GitHub Actions");
	const log = createLog(stderr, lookOf(stderr, env));
	const budget = createBudget({ cancel: signal });
	const api = await openApi({
		token: inputs.token,
		url: env.GITHUB_API_URL,
		userAgent: TOOL
	});
	const caller = createCaller(api, budget);
	try {
		const run = await measuredRun(caller, repository, payload, inputs.commentWorkflows);
		const pull = await pullRequestOf(caller, repository, run);
		if (pull === null) return skipped(log, "not exactly one open pull request has the measured commit as its newest");
		const verdict = advisory(await verdictOf(caller, repository, run, inputs.artifact));
		if (!await isCurrent(caller, repository, run, pull)) return skipped(log, "the change has moved on");
		const own = {
			id: run.id,
			attempt: run.attempt
		};
		const publisher = createPublisher({
			env,
			event: {
				...event,
				pullRequest: pull,
				fork: false,
				sha: run.headSha,
				run: own,
				mayWrite: true
			},
			token: inputs.token,
			comment: inputs.comment,
			author: inputs.commentAuthor,
			secondHand: true,
			check: false,
			cwd: inputs.cwd,
			userAgent: TOOL,
			log,
			redact: (text) => context.redactor.text(text),
			cancel: signal
		});
		const { plan } = verdict;
		const again = reproduce(againOf(plan), {
			env,
			cwd: inputs.cwd
		});
		const runUrl = event.runUrl?.replace(/\/runs\/\d+(?:\/attempts\/\d+)?$/, `/runs/${run.id}`) ?? null;
		const reports = reportsOf(verdict, {
			reproduce: again,
			runUrl
		});
		return {
			verdict,
			published: (await publisher.publish(verdict, reports["report.md"])).comment
		};
	} finally {
		budget.end();
	}
}
function skipped(log, why) {
	log.info(`nothing is posted: ${why}`);
	return {
		verdict: null,
		published: "skipped:stale"
	};
}
/** @throws {Failure} `policy` */
async function verdictOf(caller, repository, run, name) {
	const place = placeOf(repository);
	const listed = await asked(caller, ARTIFACTS, {
		...place,
		run_id: run.id,
		name,
		per_page: 100
	});
	const all = field(listed, "artifacts");
	const named = (Array.isArray(all) ? all : []).filter((item) => field(item, "name") === name);
	const ages = named.map((item) => numberOf(field(item, "id")) ?? 0);
	const artifact = named[ages.indexOf(Math.max(...ages))];
	if (artifact === void 0) throw refused("the run has no artifact of the name that is asked for");
	const id = numberOf(field(artifact, "id"));
	if (id === null || field(artifact, "expired") === true) throw refused("the artifact has expired");
	if (Number(field(artifact, "size_in_bytes")) > 1048576) throw refused("the artifact is larger than 1 MiB");
	const data = await asked(caller, ARCHIVE, {
		...place,
		artifact_id: id,
		archive_format: "zip"
	});
	if (!(data instanceof ArrayBuffer)) throw refused("the artifact is not an archive");
	return await foreignVerdict(Buffer.from(data));
}
/** Says whose word it is: whether its job failed is its own affair, but it was stored nowhere. */
function advisory(verdict) {
	return {
		...verdict,
		notices: [ADVISORY, ...verdict.notices],
		...verdict.baseline && { baseline: {
			...verdict.baseline,
			written: false
		} }
	};
}
/** Of names that anybody may have chosen: none of them becomes an option. */
function againOf({ file, profile, key }) {
	return [
		"run",
		file.startsWith("-") ? `./${file}` : file,
		...profile === "full" || profile === "" ? [] : [`--profile=${profile}`],
		...key ? [`--key=${key}`] : []
	];
}
function refused(why) {
	return new Failure("policy", `nothing is posted: ${why}`);
}

export { commentOn as t };