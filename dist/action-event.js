import { a as textOf, i as shaOf, n as idOf, r as numberOf, t as field } from "./action-payload.js";

// src/github/event.ts
/**
* Events that a stranger can cause while the run has the repository's secrets. A load that they could start, or
* whose plan they could write, is not ours to run.
* https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
*/
const STRANGERS = /* @__PURE__ */ new Set([
	"pull_request_target",
	"workflow_run",
	"issue_comment",
	"issues",
	"discussion",
	"discussion_comment",
	"fork",
	"watch"
]);
/** Reads the variables GITHUB_* and the event's payload. Whatever is malformed in them counts as absent. */
function readEvent(env, payload) {
	const name = env.GITHUB_EVENT_NAME ?? "";
	const repository = repositoryOf(env.GITHUB_REPOSITORY);
	const request = name.startsWith("pull_request") ? field(payload, "pull_request") : void 0;
	const pullRequest = pullRequestOf(request);
	const fork = name.startsWith("pull_request") && !sameRepository(pullRequest, env.GITHUB_REPOSITORY);
	const group = name === "merge_group" ? field(payload, "merge_group") : void 0;
	return {
		name,
		repository,
		pullRequest,
		fork,
		dependabot: isDependabot(env.GITHUB_ACTOR) || isDependabot(field(request, "user", "login")),
		sha: shaOf(field(request, "head", "sha") ?? field(group, "head_sha") ?? env.GITHUB_SHA),
		base: baseOf(request, group),
		runUrl: runUrlOf(env, repository),
		run: runOf(env),
		loadRefused: STRANGERS.has(name) ? refusal(name) : null,
		mayWrite: repository !== null && !fork
	};
}
function refusal(name) {
	return `no load is started by the event ${name}: others can cause it while the run has this repository's secrets. Run the plan on pull_request, push, schedule, release or workflow_dispatch.`;
}
function repositoryOf(text) {
	const parts = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? "");
	return parts === null ? null : {
		owner: parts[1],
		name: parts[2]
	};
}
function pullRequestOf(request) {
	const number = numberOf(field(request, "number"));
	const headSha = shaOf(field(request, "head", "sha"));
	if (number === null || headSha === null) return null;
	return {
		number,
		headSha,
		headRepository: textOf(field(request, "head", "repo", "full_name"))
	};
}
/** GitHub's names are the same in any case. */
function sameRepository(request, repository) {
	return request?.headRepository?.toLowerCase() === repository?.toLowerCase() && repository !== void 0;
}
const isDependabot = (login) => login === "dependabot[bot]";
function baseOf(request, group) {
	const ref = textOf(field(request, "base", "ref") ?? field(group, "base_ref"));
	const sha = shaOf(field(request, "base", "sha") ?? field(group, "base_sha"));
	return ref === null || sha === null ? null : {
		ref: ref.replace(/^refs\/heads\//, ""),
		sha
	};
}
function runOf(env) {
	const id = idOf(env.GITHUB_RUN_ID);
	return id === null ? null : {
		id,
		attempt: idOf(env.GITHUB_RUN_ATTEMPT) ?? 1
	};
}
function runUrlOf(env, repository) {
	const run = runOf(env);
	const server = env.GITHUB_SERVER_URL;
	if (run === null || repository === null || !server || !URL.canParse(server)) return null;
	const path = `${repository.owner}/${repository.name}/actions/runs/${run.id}`;
	return `${server.replace(/\/+$/, "")}/${path}${run.attempt > 1 ? `/attempts/${run.attempt}` : ""}`;
}

export { readEvent as t };