#!/usr/bin/env node
import { t as Failure } from "./cli-failure.js";
import { r as nearest } from "./cli-context.js";
import { parseArgs } from "node:util";

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

export { texts as a, text as i, printable as n, readArgs as r, choice as t };