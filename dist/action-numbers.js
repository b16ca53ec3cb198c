// src/model/numbers.ts
/** How every report and sentence writes its figures: one module, so that they agree. */
/** Stands before every unit, so that no line ends between a figure and its unit. */
const NBSP = "\xA0";
/** Not measured. */
const NONE = "–";
const MINUS = "−";
/** Signs with a real minus; zero never has one. */
function signed(digits) {
	return /^-[0.,]*$/.test(digits) ? digits.slice(1) : digits.replace("-", MINUS);
}
function fixed(value, decimals) {
	const [whole = "0", rest] = value.toFixed(decimals).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return signed(rest === void 0 ? grouped : `${grouped}.${rest}`);
}
/** A whole number with thousands by comma: `73,112`. */
function integer(value) {
	return Number.isFinite(value) ? fixed(value, 0) : "–";
}
/** Three significant digits without a unit: `1.99`, `54`, `270`, `2,710`. */
function three(value) {
	if (!Number.isFinite(value)) return "–";
	const size = Math.abs(Number(value.toPrecision(3)));
	if (size === 0) return "0";
	if (size < 10) return fixed(value, 2);
	return Number.isInteger(value) || size >= 100 ? fixed(value, 0) : fixed(value, 1).replace(/\.0$/, "");
}
/** Milliseconds to 0.1, from 100 on whole: `0.8 ms`, `77.7 ms`, `2,710 ms`. */
function milliseconds(value) {
	if (value === null || !Number.isFinite(value)) return "–";
	return `${fixed(value, Math.abs(value) < 99.95 ? 1 : 0)}${"\xA0"}ms`;
}
/**
* A share (0..1) as a percentage: whole, but with more digits where a whole one would hide what is judged, near 0
* and near 1: `0.48 %`, `2.5 %`, `41 %`, `99.7 %`.
*/
function percentage(share) {
	if (share === null || !Number.isFinite(share)) return "–";
	if (share > 0 && share < 5e-5) return `under${"\xA0"}0.01${"\xA0"}%`;
	if (share > .99995 && share < 1) return `over${"\xA0"}99.99${"\xA0"}%`;
	const distance = share >= 0 && share < 1 ? Math.min(share, 1 - share) : 1;
	const decimals = distance < .01 ? 2 : distance < .1 ? 1 : 0;
	return `${fixed(share * 100, decimals)}${"\xA0"}%`;
}
/** A share (0..1) of a resource, whole: `41 %`. */
function whole(share) {
	return share === null || !Number.isFinite(share) ? "–" : `${fixed(share * 100, 0)}${"\xA0"}%`;
}
/** A relative change: `+33 %`, `−3 %`, `0 %`. */
function change(share) {
	if (share === null || !Number.isFinite(share)) return "–";
	const text = fixed(share * 100, 0);
	return `${text !== "0" && share > 0 ? "+" : ""}${text}${"\xA0"}%`;
}
/** A spread around a median: `±9 %`. */
function spread(share) {
	if (share === null || !Number.isFinite(share)) return "–";
	return `±${fixed(Math.abs(share) * 100, 0)}${"\xA0"}%`;
}
/** Bytes on the wire, decimal: `412 B`, `41 kB`, `0.7 MB`, `8.4 MB`, `1.2 GB`. */
function bytes(value) {
	if (value === null || !Number.isFinite(value)) return "–";
	if (value < 1e3) return `${fixed(value, 0)}${"\xA0"}B`;
	if (value < 1e5) return `${fixed(value / 1e3, 0)}${"\xA0"}kB`;
	return value < 1e9 ? `${fixed(value / 1e6, 1)}${"\xA0"}MB` : `${fixed(value / 1e9, 1)}${"\xA0"}GB`;
}
/** Bytes of memory, binary: `240 MiB`, `1.2 GiB`. */
function memory(value) {
	if (value === null || !Number.isFinite(value)) return "–";
	const mebi = value / 2 ** 20;
	return mebi < 1024 ? `${fixed(mebi, 0)}${"\xA0"}MiB` : `${fixed(mebi / 1024, 1)}${"\xA0"}GiB`;
}
/** z and its limit: `2.4`. */
function score(value) {
	return value === null || !Number.isFinite(value) ? "–" : fixed(value, 1);
}
/** A measured figure with its unit. Null: nothing was measured. */
function figure(value, unit) {
	if (value === null || !Number.isFinite(value)) return "–";
	switch (unit) {
		case "ms": return milliseconds(value);
		case "share": return percentage(value);
		case "bytes": return bytes(value);
		case "per-second": return `${three(value)}${"\xA0"}/s`;
		case "count": return Number.isInteger(value) ? integer(value) : three(value);
	}
}
/** A bound as its author wrote it: never rounded, so that 99.95 stays 99.95. */
function bound(value, unit) {
	const written = unit === "share" ? Number((value * 100).toPrecision(12)) : value;
	const [whole = "0", rest] = String(written).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	const digits = signed(rest === void 0 ? grouped : `${grouped}.${rest}`);
	const units = {
		ms: "ms",
		share: "%",
		bytes: "B",
		count: "",
		"per-second": "/s"
	}[unit];
	return units === "" ? digits : `${digits}${"\xA0"}${units}`;
}
/** A position in the run, from ms: `1:14`, `1:02:05`. */
function clock(ms) {
	const seconds = Number.isFinite(ms) ? Math.max(0, Math.round(ms / 1e3)) : 0;
	const two = (value) => String(value).padStart(2, "0");
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
	return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
/** A length of time in words, from ms: `250 ms`, `42 s`, `1 min 12 s`, `2 h 05 min`. */
function length(ms) {
	if (!Number.isFinite(ms)) return "–";
	if (ms < 1e3) return milliseconds(ms).replace(".0", "");
	const seconds = Math.round(ms / 1e3);
	if (seconds < 60) return `${seconds}${"\xA0"}s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes}${"\xA0"}min${seconds % 60 ? ` ${seconds % 60}${"\xA0"}s` : ""}`;
	const rest = String(minutes % 60).padStart(2, "0");
	return `${Math.floor(minutes / 60)}${"\xA0"}h ${rest}${"\xA0"}min`;
}
const UNIT = /(\d) (?=(?:ms|s|min|h|%|B|kB|MB|GB|KiB|MiB|GiB|\/s)(?![\w/]))/g;
/** Binds each unit of a finished sentence to its figure. */
function bindUnits(text) {
	return text.replace(UNIT, `$1${"\xA0"}`);
}
/** `1 socket`, `20 sockets`. */
function counted(n, one, many = `${one}s`) {
	return `${integer(n)} ${n === 1 ? one : many}`;
}
/** An ISO time as `2026-11-23 17:51 UTC`; anything else is not measured. */
function utc(iso) {
	const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(iso ?? "");
	return match ? `${match[1]} ${match[2]} UTC` : "–";
}
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** Two ISO dates as `12 to 23 Nov`, `30 Oct to 2 Nov`, `30 Dec 2025 to 2 Jan 2026`, or one day. */
function dates(from, to) {
	const a = day(from);
	const b = day(to);
	if (a === null || b === null) return "–";
	if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} to ${b.day} ${b.month} ${b.year}`;
	if (a.month !== b.month) return `${a.day} ${a.month} to ${b.day} ${b.month}`;
	return a.day === b.day ? `${b.day} ${b.month}` : `${a.day} to ${b.day} ${b.month}`;
}
function day(iso) {
	const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
	const month = MONTHS[Number(match?.[2]) - 1];
	return match && month ? {
		year: match[1],
		month,
		day: Number(match[3])
	} : null;
}

export { utc as _, clock as a, figure as c, memory as d, milliseconds as f, three as g, spread as h, change as i, integer as l, score as m, bound as n, counted as o, percentage as p, bytes as r, dates as s, bindUnits as t, length as u, whole as v };