import { o as counted, t as bindUnits } from "./action-numbers.js";
import { a as outcomeRow } from "./action-outcomes.js";
import { r as paragraph } from "./action-layout.js";
import { a as headingOfOutcome, f as finish, h as clean, m as typeset, p as paint, t as MARKS, u as TERMINAL } from "./action-words.js";

// src/report/failure.ts
/** More problems than this help nobody mend the first. */
const MOST = 50;
/** A failure's message may list grants and addresses; it is longer than a name. */
const LONGEST = 2e3;
/** Why the run cannot go on: of a plan every problem with its place, else the message; then the exit code. */
function failureReport(failure, look) {
	const { tone, terminal } = headingOfOutcome(failure.outcome);
	const title = (text) => paint(typeset(`${MARKS[tone]} ${text}`, look), tone === "fail" ? "fail" : "doubt", look);
	const exit = outcomeRow(failure.outcome).exit;
	const problems = failure.problems.slice(0, MOST).flatMap((problem) => {
		const place = `${TERMINAL.name(problem.file)}:${problem.line}:${problem.column}`;
		const within = problem.path === "" ? "" : ` in ${TERMINAL.name(problem.path)}`;
		return [title(`PLAN: ${place}${within}`), ...message(problem.message, look)];
	});
	const more = failure.problems.length - MOST;
	const body = problems.length > 0 ? [
		...problems,
		...more > 0 ? [`  and ${counted(more, "more problem")}`] : [],
		"",
		`${counted(failure.problems.length, "problem")}. Exit ${exit}.`
	] : [
		title(terminal),
		...[failure.message, ...failure.next].flatMap((text) => message(text, look)),
		`  Exit ${exit}.`
	];
	return finish(body);
}
function message(text, look) {
	return text.split("\n").flatMap((line) => paragraph(bindUnits(clean(line, LONGEST)), 2, look));
}

export { failureReport as t };