import { o as Redactor } from "./action-outcomes.js";

// src/redact/stream.ts
/**
* The stream behind a redactor: what is written is redacted first. A text must be written whole, since a secret that
* is spread over two writes would not be seen; every writer of ours writes whole lines.
*/
function redactedStream(stream, redactor) {
	return {
		write: (text) => stream.write(redactor.text(text)),
		get isTTY() {
			return stream.isTTY === true;
		},
		get columns() {
			return stream.columns ?? 80;
		}
	};
}

// src/cli/context.ts
/** Puts a redactor before everything that is written. */
function createContext({ stdout, stderr, ...rest }, redactor = new Redactor()) {
	return {
		...rest,
		redactor,
		stdout: redactedStream(stdout, redactor),
		stderr: redactedStream(stderr, redactor)
	};
}
/** How a stream may be written to: its width, colours and characters. https://no-color.org */
function lookOf(stream, env) {
	const utf8 = /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || "utf-8");
	return {
		width: Math.min(Math.max(stream.columns ?? 80, 40), 120),
		color: stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
		unicode: utf8 && env.TERM !== "dumb"
	};
}

export { lookOf as n, createContext as t };