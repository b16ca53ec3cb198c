import { a as textOf, t as field } from "./action-payload.js";
import { t as Failure } from "./action-failure.js";
import { l as strictest, n as explain, r as Problems, t as parseYaml } from "./action-yaml.js";
import { n as isObject } from "./action-json.js";
import { n as parseGrant } from "./action-policy.js";
import { t as TOOL } from "./action-version.js";
import { promisify } from "node:util";
import { execFile } from "node:child_process";

// src/plan/policy-validator.js
const validate = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/policy.schema.json",
	"title": "Socketgate policy",
	"type": "object",
	"properties": {
		"version": {
			"examples": [1],
			"const": 1
		},
		"targets": {
			"examples": [["wss://feed.staging.example", "https://api.staging.example:8443"]],
			"type": "array",
			"title": "a list of origins",
			"maxItems": 256,
			"items": {
				"title": "an origin without a path",
				"type": "string",
				"maxLength": 300,
				"pattern": "^(?:[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?)://[^/?#\\s]+/?$",
				"examples": ["wss://feed.staging.example"]
			}
		},
		"caps": {
			"examples": [{
				"vus": 200,
				"minutes": 20
			}],
			"type": "object",
			"properties": {
				"vus": {
					"examples": [200],
					"$ref": "#/$defs/limit"
				},
				"connects_per_second": {
					"examples": [50],
					"$ref": "#/$defs/limit"
				},
				"minutes": {
					"examples": [20],
					"$ref": "#/$defs/limit"
				},
				"messages": {
					"examples": [1e6],
					"$ref": "#/$defs/limit"
				},
				"bytes": {
					"examples": [1e8],
					"$ref": "#/$defs/limit"
				}
			},
			"additionalProperties": false
		},
		"commands": {
			"examples": [true],
			"type": "boolean"
		}
	},
	"required": ["version"],
	"additionalProperties": false,
	"$defs": { "limit": {
		"title": "a whole number over 0",
		"type": "integer",
		"minimum": 1,
		"maximum": 0xe8d4a51000
	} }
};
const pattern3 = new RegExp("^(?:[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?)://[^/?#\\s]+/?$", "u");
const schema20 = {
	"title": "a whole number over 0",
	"type": "integer",
	"minimum": 1,
	"maximum": 0xe8d4a51000
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 0xe8d4a51000 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 0xe8d4a51000
				},
				schema: 0xe8d4a51000,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 1 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				schema: 1,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "targets" || key0 === "caps" || key0 === "commands")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema19.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.targets !== void 0) {
			let data1 = data.targets;
			if (Array.isArray(data1)) {
				if (data1.length > 256) {
					const err3 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/maxItems",
						keyword: "maxItems",
						params: { limit: 256 },
						schema: 256,
						parentSchema: schema19.properties.targets,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (data2.length > 300) {
							const err4 = {
								instancePath: instancePath + "/targets/" + i0,
								schemaPath: "#/properties/targets/items/maxLength",
								keyword: "maxLength",
								params: { limit: 300 },
								schema: 300,
								parentSchema: schema19.properties.targets.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (!pattern3.test(data2)) {
							const err5 = {
								instancePath: instancePath + "/targets/" + i0,
								schemaPath: "#/properties/targets/items/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?)://[^/?#\\s]+/?$" },
								schema: "^(?:[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?)://[^/?#\\s]+/?$",
								parentSchema: schema19.properties.targets.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/targets/" + i0,
							schemaPath: "#/properties/targets/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.targets.items.type,
							parentSchema: schema19.properties.targets.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/targets",
					schemaPath: "#/properties/targets/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.targets.type,
					parentSchema: schema19.properties.targets,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.caps !== void 0) {
			let data3 = data.caps;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (!(key1 === "vus" || key1 === "connects_per_second" || key1 === "minutes" || key1 === "messages" || key1 === "bytes")) {
					const err8 = {
						instancePath: instancePath + "/caps",
						schemaPath: "#/properties/caps/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema19.properties.caps,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.vus !== void 0) {
					if (!validate53(data3.vus, {
						instancePath: instancePath + "/caps/vus",
						parentData: data3,
						parentDataProperty: "vus",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data3.connects_per_second !== void 0) {
					if (!validate53(data3.connects_per_second, {
						instancePath: instancePath + "/caps/connects_per_second",
						parentData: data3,
						parentDataProperty: "connects_per_second",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data3.minutes !== void 0) {
					if (!validate53(data3.minutes, {
						instancePath: instancePath + "/caps/minutes",
						parentData: data3,
						parentDataProperty: "minutes",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data3.messages !== void 0) {
					if (!validate53(data3.messages, {
						instancePath: instancePath + "/caps/messages",
						parentData: data3,
						parentDataProperty: "messages",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data3.bytes !== void 0) {
					if (!validate53(data3.bytes, {
						instancePath: instancePath + "/caps/bytes",
						parentData: data3,
						parentDataProperty: "bytes",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/caps",
					schemaPath: "#/properties/caps/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.caps.type,
					parentSchema: schema19.properties.caps,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.commands !== void 0) {
			let data9 = data.commands;
			if (typeof data9 !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/commands",
					schemaPath: "#/properties/commands/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema19.properties.commands.type,
					parentSchema: schema19.properties.commands,
					data: data9
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/plan/policy-file.ts
/** Where a repository keeps it. */
const POLICY_FILE = ".github/socketgate-policy.yml";
const MAX_BYTES = 65536;
/**
* Reads `.github/socketgate-policy.yml` (schemas/policy.schema.json).
*
* @throws {Failure} `policy`, with every problem and where it stands: a policy that cannot be understood grants
* nothing and lifts no limit.
*/
function parsePolicy(bytes) {
	try {
		return read(bytes);
	} catch (error) {
		if (!(error instanceof Failure) || error.outcome === "policy") throw error;
		throw new Failure("policy", error.message, error.problems);
	}
}
function read(bytes) {
	const problems = new Problems(POLICY_FILE);
	const text = decode(bytes, problems);
	const document = text === void 0 ? void 0 : parseYaml(text, problems);
	problems.throwIfAny();
	const { value, locate } = document;
	if (!isObject(value)) problems.add({
		line: 1,
		column: 1
	}, "", "a policy is a mapping that begins with version: 1");
	else if (!validate(value)) explain(validate.errors ?? [], locate, problems);
	problems.throwIfAny();
	return policyOf(value);
}
function policyOf({ targets = [], caps = {}, commands = false }) {
	const { connects_per_second: connectsPerSecond, ...rest } = caps;
	return {
		grants: targets.map(parseGrant),
		caps: {
			...rest,
			...connectsPerSecond === void 0 ? {} : { connectsPerSecond }
		},
		commands
	};
}
function decode(bytes, problems) {
	const start = {
		line: 1,
		column: 1
	};
	if (bytes.length > MAX_BYTES) {
		problems.add(start, "", `it has ${bytes.length} bytes; the limit is ${MAX_BYTES} (64 KiB)`);
		return;
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		problems.add(start, "", "it is not UTF-8; save it with that encoding");
		return;
	}
}

// src/action/base-policy.ts
/** Nothing is granted, nothing is limited. */
const NO_POLICY = {
	grants: [],
	caps: {},
	commands: false
};
/**
* The repository's policy at the base of a change: from the checkout where it holds that commit (no network, no
* token), else over the API. A branch is always asked of the API: the checkout may be behind it.
*
* @throws {Failure} `policy`, where it is malformed or cannot be read: not to know it does not lift its limits.
*/
async function basePolicy(place) {
	const local = await fromCheckout(place);
	if (local !== void 0) return local === null ? NO_POLICY : parsePolicy(local);
	let bytes;
	try {
		bytes = await place.remote(POLICY_FILE, place.ref);
	} catch (error) {
		throw unreadable(place.ref, error);
	}
	return bytes === null ? NO_POLICY : parsePolicy(bytes);
}
/** Null: the commit has no such file; undefined: the checkout does not have the commit. */
async function fromCheckout({ cwd, ref, env }) {
	if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) return void 0;
	const git = gitIn(cwd, env);
	try {
		const listed = await git([
			"ls-tree",
			"--full-tree",
			"-z",
			ref,
			"--",
			POLICY_FILE
		]);
		const entry = /^(\d{6}) (\w+) ([0-9a-f]+)\t/.exec(listed.toString());
		if (listed.length === 0) return null;
		if (entry?.[1]?.startsWith("100") !== true) throw new Failure("policy", `${POLICY_FILE} is not a plain file`);
		return await git([
			"cat-file",
			"blob",
			entry[3]
		]);
	} catch (error) {
		if (error instanceof Failure) throw error;
		return;
	}
}
/** Only PATH and HOME reach it; nothing of the checkout's configuration starts a program here. */
function gitIn(cwd, { PATH, HOME }) {
	const env = {
		...PATH && { PATH },
		...HOME && { HOME },
		GIT_NO_LAZY_FETCH: "1",
		GIT_TERMINAL_PROMPT: "0"
	};
	const safe = [
		"-c",
		"core.fsmonitor=false",
		"-c",
		"core.hooksPath=/dev/null",
		"--no-replace-objects"
	];
	const options = {
		cwd,
		env,
		encoding: "buffer",
		timeout: 1e4,
		maxBuffer: 1 << 20
	};
	return async (args) => (await promisify(execFile)("git", [...safe, ...args], options)).stdout;
}
function unreadable(ref, error) {
	const why = error instanceof Error ? error.message : String(error);
	return new Failure("policy", `${POLICY_FILE} could not be read at ${ref}: ${why.slice(0, 200)}. Give the job "contents: read", or check out with fetch-depth: 2`);
}

// src/action/remote-file.ts
/** ms for one file: nothing is started before it is there. */
const TIME = 2e4;
const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
const COMMIT = "GET /repos/{owner}/{repo}/commits/{ref}";
/**
* Reads a file of the event's repository over the API. GitHub answers 404 for a missing file, for a missing commit and
* to a token that may not read alike; so the commit is asked for, too, before a file counts as missing.
*/
function readContents(token, { repository }, env) {
	return async (path, ref) => {
		if (repository === null || !token || !env.GITHUB_API_URL) throw new Error("there is no token, or no API to ask");
		const { openApi } = await import("./action-api.js");
		const api = await openApi({
			token,
			url: env.GITHUB_API_URL,
			userAgent: TOOL
		});
		const place = {
			owner: repository.owner,
			repo: repository.name,
			ref
		};
		const { status, data, message } = await ask(api, CONTENTS, {
			...place,
			path
		});
		if (status === 200) return contentOf(data);
		if (status !== 404) throw new Error(`${status || "no answer"}, ${message}`);
		const commit = await ask(api, COMMIT, place);
		if (commit.status === 200) return null;
		throw new Error(`${commit.status || "no answer"}, ${commit.message}`);
	};
}
const ask = (api, route, parameters) => api.request(route, parameters, AbortSignal.timeout(TIME));
/** A symbolic link, a folder or a file of over 1 MB has no content here. */
function contentOf(data) {
	const content = textOf(field(data, "content"));
	if (field(data, "type") !== "file" || field(data, "encoding") !== "base64" || content === null) throw new Error("it is not a plain file");
	return Buffer.from(content, "base64");
}

// src/action/policy.ts
/** Events that others cannot cause, whose commit may be judged as one of the line that is released. */
const STORING = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch",
	"release"
]);
/** @throws {Failure} `policy`: the base's policy file is malformed, or cannot be read. */
async function permissionOf(inputs, { event, payload, context }) {
	const { env } = context;
	const ref = policyRef(event, payload, env);
	const remote = readContents(inputs.token, event, env);
	const policy = ref === null ? NO_POLICY : await basePolicy({
		cwd: inputs.cwd,
		ref,
		env,
		remote
	});
	const { maxVUs, maxMinutes } = inputs;
	const own = {
		...maxVUs === void 0 ? {} : { vus: maxVUs },
		...maxMinutes === void 0 ? {} : { minutes: maxMinutes }
	};
	return {
		grants: [...policy.grants.map(({ text }) => text), ...inputs.grants],
		caps: strictest([policy.caps, own]),
		commands: policy.commands || inputs.allowCommands,
		store: mayStore(event, payload, env),
		withoutSecrets: event.fork || event.dependabot
	};
}
/**
* Where the policy is read: the commit that a change goes into; on the default branch the commit that runs, which
* was reviewed; for every other branch or tag the default branch. Null: not on GitHub.
*
* @throws {Failure} `policy`: a pull request without a base.
*/
function policyRef(event, payload, env) {
	if (event.base !== null) return event.base.sha;
	if (event.name.startsWith("pull_request")) throw new Failure("policy", `the event ${event.name} does not say what it goes into: nothing can be granted`);
	if (event.repository === null) return null;
	const branch = defaultBranch(payload);
	return event.name === "schedule" || branch === null || env.GITHUB_REF === `refs/heads/${branch}` ? event.sha : branch;
}
/** Whether runs of this event may be added to a baseline: nobody's change that is still under review. */
function mayStore(event, payload, env) {
	if (!STORING.has(event.name)) return event.name === "";
	const branch = defaultBranch(payload);
	return branch !== null && env.GITHUB_REF === `refs/heads/${branch}` || env.GITHUB_REF_PROTECTED === "true" || event.name === "schedule" || event.name === "release";
}
const defaultBranch = (payload) => textOf(field(payload, "repository", "default_branch"));

export { permissionOf };