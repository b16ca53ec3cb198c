// src/github/payload.ts
/** Reading of values that somebody else wrote: what is not of the expected shape is null. */
/** The value at a path of own keys; undefined where there is none. */
function field(value, ...path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
/** A non-empty string. */
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : null;
}
/** A positive safe integer, as GitHub numbers things. */
function numberOf(value) {
	return Number.isSafeInteger(value) && value > 0 ? value : null;
}
/** As numberOf, from a variable. */
function idOf(text) {
	return /^\d{1,16}$/.test(text ?? "") ? numberOf(Number(text)) : null;
}
/** A git object name, SHA-1 or SHA-256. */
function shaOf(value) {
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}

export { textOf as a, shaOf as i, idOf as n, numberOf as r, field as t };