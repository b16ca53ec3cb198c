import { t as Failure } from "./action-failure.js";
import { c as sha256Of, i as isFolder, n as installK6, o as namedK6, p as safeLine, r as folderCache } from "./action-install.js";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";

// src/engine/k6/runner-cache.ts
/** A name of our own: other actions keep a k6 there that holds no archive. */
const TOOL = "socketgate-k6";
/**
* The runner's tool cache, by @actions/tool-cache; where the runner has none, a folder that ends with the job.
*
* Copying into the tool cache is not atomic, so that a job which had to download runs its own copy under RUNNER_TEMP,
* and only later jobs the cached one.
*/
async function runnerCache(env, log) {
	const temporary = env.RUNNER_TEMP || tmpdir();
	const root = env.RUNNER_TOOL_CACHE;
	if (!root) return folderCache(join(temporary, TOOL));
	const { cacheDir, find } = await import("./action-tool-cache.js");
	const place = ({ version, platform }) => join(root, TOOL, version, platform);
	return {
		where: root,
		find: (release) => {
			const found = find(TOOL, release.version, release.platform);
			return found !== "" && isFolder(found) ? found : null;
		},
		prepare: () => mkdtemp(join(temporary, `${TOOL}-`)),
		add: async (folder, release) => {
			await cacheDir(folder, TOOL, release.version, release.platform).catch((error) => log.warn(`k6 could not be kept in the tool cache: ${safeLine(error.message)}`));
			return folder;
		},
		remove: async (release) => {
			await rm(`${place(release)}.complete`, { force: true });
			await rm(place(release), {
				recursive: true,
				force: true
			});
		}
	};
}

// src/engine/k6/action.ts
/**
* The k6 that an action runs: the named one, which must have the hash given for it, else one by download. What lies
* on PATH, or in SOCKETGATE_K6, was put there by an earlier step or job, and is not run.
*
* @throws {Failure} as installK6; `usage`: a path without its hash.
*/
async function actionK6(inputs, { platform, arch } = process) {
	const { path, sha256, env, log } = inputs;
	if (path === void 0) return await installK6({
		...inputs,
		platform,
		arch,
		cache: await runnerCache(env, log)
	});
	if (sha256 !== void 0) return await namedK6(path, "k6-path", sha256Of(sha256, "k6-path"));
	throw new Failure("usage", "k6-path needs k6-sha256, the SHA-256 of that binary: sha256sum prints it");
}

export { actionK6 };