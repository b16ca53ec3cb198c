import { t as Failure } from "./action-failure.js";
import { a as nearest } from "./action-policy.js";
import { access, mkdir, open, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { constants, readFileSync, statSync } from "node:fs";

// src/cli/args.ts
/**
* Parses what follows the verb.
*
* @throws {Failure} usage: an unknown option with the nearest known one, a missing value, too many or few operands.
*/
function readArgs(verb, argv) {
	const options = {
		help: { type: "boolean" },
		...optionsOf(verb)
	};
	for (const word of argv) refuseUnknown(verb, options, word);
	const { values, positionals } = parse(verb, options, argv);
	const [min, max] = verb.operands;
	if (values.help !== true && (positionals.length < min || positionals.length > max)) throw usage(verb, `expected ${min === max ? `${min}` : `${min} to ${max}`} operand${max === 1 ? "" : "s"}, found ${positionals.length}`);
	return {
		values,
		positionals
	};
}
/** The option's text; undefined if it was not given. */
function text(args, option) {
	const value = args.values[option];
	return typeof value === "string" ? value : void 0;
}
/** All texts of a repeatable option. */
function texts(args, option) {
	const value = args.values[option];
	return Array.isArray(value) ? value : [];
}
/** The option's text, which must be one of `allowed`. @throws {Failure} usage */
function choice(args, option, allowed) {
	return oneOf(`--${option}`, text(args, option), allowed);
}
/** The value, which must be one of `allowed`. @throws {Failure} usage, naming where it came from. */
function oneOf(from, value, allowed) {
	if (value === void 0 || allowed.includes(value)) return value;
	throw new Failure("usage", `${from} ${printable(value)}: expected ${allowed.join(", ")}`);
}
function optionsOf(verb) {
	return Object.fromEntries(verb.options.map(({ name, value, repeat }) => [name, {
		type: value === void 0 ? "boolean" : "string",
		...repeat ? { multiple: true } : {}
	}]));
}
function refuseUnknown(verb, options, word) {
	const name = /^--([^=]+)/.exec(word)?.[1];
	if (name === void 0 || Object.hasOwn(options, name)) return;
	const close = nearest(name, Object.keys(options));
	const hint = close === void 0 ? "" : ` Did you mean --${close}?`;
	throw usage(verb, `unknown option --${printable(name)}.${hint}`);
}
function parse(verb, options, argv) {
	try {
		return parseArgs({
			args: [...argv],
			options,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		throw usage(verb, error instanceof Error ? error.message : String(error));
	}
}
function usage(verb, message) {
	return new Failure("usage", `${verb.name}: ${message} See "socketgate ${verb.name} --help".`);
}
/** A word of the user's, fit for one line. */
function printable(word) {
	return word.replace(/[^\x20-\x7e]/g, "?").slice(0, 80);
}

// src/cli/files.ts
/** Read at most this much of a plan: its own limit, and one byte to see that it is over. */
const PLAN_BYTES = 262145;
/** @throws {Failure} usage, where the file is missing or is not a regular file. */
async function readPlan(path, cwd) {
	const full = resolve(cwd, path);
	try {
		const handle = await open(full, constants.O_RDONLY | constants.O_NONBLOCK);
		try {
			if (!(await handle.stat()).isFile()) throw new Error("it is not a regular file");
			const buffer = Buffer.alloc(PLAN_BYTES);
			const { bytesRead } = await handle.read(buffer, 0, PLAN_BYTES, 0);
			return {
				file: path.replaceAll("\\", "/"),
				bytes: buffer.subarray(0, bytesRead),
				readBeside: beside(full)
			};
		} finally {
			await handle.close();
		}
	} catch (error) {
		throw new Failure("usage", `cannot read the plan ${printable(path)}: ${reason(error)}`);
	}
}
function beside(plan) {
	return (relative) => {
		const path = join(dirname(plan), relative);
		if (!statSync(path).isFile()) throw new Error("it is not a regular file");
		return readFileSync(path);
	};
}
/** Makes the folder and proves that it can be written, before any load starts. @throws {Failure} usage */
async function makeOut(path, cwd) {
	const full = resolve(cwd, path);
	const proof = join(full, `.socketgate-${process.pid}`);
	try {
		await mkdir(full, { recursive: true });
		await access(full, constants.W_OK);
		await writeFile(proof, "");
		await rm(proof);
		return full;
	} catch (error) {
		throw new Failure("usage", `--out ${printable(path)} cannot be written: ${reason(error)}`);
	}
}
/** Records, as they are called in a folder of results. */
const RECORD_FILE = /^record(-\d+)?\.json$/;
/** Records of pairs, likewise. */
const PAIRED_FILE = /^(base|candidate)-\d+\.json$/;
/**
* Writes the results; the values are texts by file name. Records of an earlier run do not stay beside them, unless they
* are what was judged.
*/
async function writeResults(out, files, records = "replace") {
	if (records === "replace") await removeRecords(out, files);
	for (const [name, content] of Object.entries(files)) await writeFile(join(out, name), content);
}
async function removeRecords(out, files) {
	const stale = (await readdir(out)).filter((name) => (RECORD_FILE.test(name) || PAIRED_FILE.test(name)) && !Object.hasOwn(files, name));
	for (const name of stale) await rm(join(out, name), { force: true });
}
/** The virtual user for k6, as built. */
async function readVuBundle() {
	return (await readOwn("dist/vu.js")).toString();
}
/** The plan of `socketgate demo`. */
async function readDemoPlan() {
	return {
		file: "examples/demo.yaml",
		bytes: await readOwn("examples/demo.yaml"),
		readBeside: () => /* @__PURE__ */ new Uint8Array()
	};
}
/** A file of this repository, from the bundle in dist/ as well as from src/cli/. */
function readOwn(path) {
	const from = (root) => readFile(new URL(`${root}${path}`, import.meta.url));
	return from("../").catch(() => from("../../"));
}
/** An error of the system in a few words, without our own paths and stack. */
function reason(error) {
	const { code, message } = error;
	return code !== void 0 && {
		ENOENT: "there is no such file",
		EACCES: "permission denied",
		EISDIR: "it is a folder",
		ENOTDIR: "a part of the path is not a folder",
		EEXIST: "a file stands where a folder is needed",
		ENOSPC: "the disk is full",
		EROFS: "the file system is read-only"
	}[code] || printable(message ?? "unknown reason");
}

export { readVuBundle as a, choice as c, readArgs as d, text as f, readPlan as i, oneOf as l, makeOut as n, reason as o, texts as p, readDemoPlan as r, writeResults as s, RECORD_FILE as t, printable as u };