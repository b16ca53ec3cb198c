import { t as field } from "./action-payload.js";

// src/github/api.ts
const API_VERSION = "2022-11-28";
/**
* Octokit as the toolkit sets it up, which honours HTTPS_PROXY and NO_PROXY. Loaded only where something is published:
* it takes longer to load than all the rest of the action.
*/
async function openApi({ token, url, userAgent }) {
	const { getOctokit } = await import("./action-github.js");
	const quiet = () => void 0;
	const octokit = getOctokit(token, {
		baseUrl: url.replace(/\/+$/, ""),
		userAgent,
		log: {
			debug: quiet,
			info: quiet,
			warn: quiet,
			error: quiet
		}
	});
	const headers = { "x-github-api-version": API_VERSION };
	return { request: (route, parameters, signal) => octokit.request(route, {
		...parameters,
		headers,
		request: { signal }
	}).then(({ status, data, headers }) => isTorn(data, headers) ? TORN : {
		status,
		data,
		headers,
		message: ""
	}, (error) => refused(error)) };
}
const TORN = {
	status: 0,
	data: null,
	headers: {},
	message: "the answer ended before its end"
};
/** Octokit hands out JSON that cannot be read as a text; taken for an empty list it would make a second comment. */
function isTorn(data, headers) {
	return typeof data === "string" && /^application\/json\b/.test(String(headers["content-type"] ?? ""));
}
function refused(error) {
	const { response, message } = error;
	if (response === void 0) return {
		status: 0,
		data: null,
		headers: {},
		message: message ?? "no answer"
	};
	const { status, data, headers } = response;
	const words = field(data, "message");
	return {
		status,
		data,
		headers,
		message: typeof words === "string" ? words : `status ${status}`
	};
}

export { openApi as t };