// src/model/failure.ts
/**
* The run cannot go on, and whose fault that is. Everything else that is thrown is a bug of ours (`internal`).
* The message says what was wrong, where, and what to do next.
*/
var Failure = class extends Error {
	outcome;
	/** Of a plan: every problem at once. */
	problems;
	/** What to do next, where that is more than the outcome's own advice. */
	next;
	constructor(outcome, message, problems = [], next = []) {
		super(message);
		this.name = "Failure";
		this.outcome = outcome;
		this.problems = problems;
		this.next = next;
	}
};

export { Failure as t };