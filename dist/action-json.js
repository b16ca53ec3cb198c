// src/model/json.ts
/** An object of JSON values, as opposed to an array or a scalar. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
* JSON with keys sorted at every level and no whitespace: equal values give equal text, whatever order
* their author chose. `undefined` properties are left out, as JSON.stringify does.
*/
function canonicalJson(value) {
	return JSON.stringify(sorted(value));
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).filter(([, item]) => item !== void 0).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([key, item]) => [key, sorted(item)]);
	return Object.fromEntries(entries);
}

export { isObject as n, canonicalJson as t };