import { t as Failure } from "./action-failure.js";

// src/model/nearest.ts
/**
* The known word closest to `word`, for "did you mean": Damerau-Levenshtein distance (optimal string alignment),
* case ignored, at most a third of the longer word's length and at most 3; undefined if nothing is that close.
*/
function nearest(word, known) {
	let best;
	let bestDistance = Number.POSITIVE_INFINITY;
	for (const candidate of known) {
		const limit = Math.min(3, Math.ceil(Math.max(word.length, candidate.length) / 3));
		if (Math.abs(word.length - candidate.length) > limit) continue;
		const distance = editDistance(word.slice(0, 64).toLowerCase(), candidate.toLowerCase());
		if (distance <= limit && distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
function editDistance(a, b) {
	let previous = [];
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
			const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (i > 1 && j > 1 && swapped) next[j] = Math.min(next[j], previous[j - 2] + 1);
		}
		previous = row;
		row = next;
	}
	return row[b.length];
}

// src/plan/address.ts
/** IANA's special-purpose registries and the clouds' metadata addresses; the first row that fits counts. */
const V4 = [
	[
		"100.100.100.200",
		32,
		"never",
		"a metadata address (Alibaba Cloud)"
	],
	[
		"168.63.129.16",
		32,
		"never",
		"a metadata address (Azure)"
	],
	[
		"192.0.0.192",
		32,
		"never",
		"a metadata address (Oracle Cloud)"
	],
	[
		"169.254.0.0",
		16,
		"never",
		"a link-local or metadata address (RFC 3927)"
	],
	[
		"0.0.0.0",
		8,
		"never",
		"an unspecified address (RFC 1122)"
	],
	[
		"127.0.0.0",
		8,
		"loopback",
		"a loopback address"
	],
	[
		"10.0.0.0",
		8,
		"private",
		"a private address (RFC 1918)"
	],
	[
		"172.16.0.0",
		12,
		"private",
		"a private address (RFC 1918)"
	],
	[
		"192.168.0.0",
		16,
		"private",
		"a private address (RFC 1918)"
	],
	[
		"100.64.0.0",
		10,
		"private",
		"a shared address behind a carrier or cluster (RFC 6598)"
	],
	[
		"198.18.0.0",
		15,
		"private",
		"an address of a test network (RFC 2544)"
	],
	[
		"192.0.0.0",
		24,
		"private",
		"an address for protocol assignments (RFC 6890)"
	],
	[
		"224.0.0.0",
		4,
		"never",
		"a multicast address (RFC 5771)"
	],
	[
		"240.0.0.0",
		4,
		"never",
		"a reserved or broadcast address (RFC 1112)"
	]
];
const V6 = [
	[
		"::",
		128,
		"never",
		"an unspecified address (RFC 4291)"
	],
	[
		"::1",
		128,
		"loopback",
		"a loopback address"
	],
	[
		"fd00:ec2::254",
		128,
		"never",
		"a metadata address (AWS)"
	],
	[
		"fd20:ce::254",
		128,
		"never",
		"a metadata address (Google Cloud)"
	],
	[
		"fe80::",
		10,
		"never",
		"a link-local address (RFC 4291)"
	],
	[
		"ff00::",
		8,
		"never",
		"a multicast address (RFC 4291)"
	],
	[
		"fc00::",
		7,
		"private",
		"a private address (RFC 4193)"
	],
	[
		"fec0::",
		10,
		"private",
		"a site-local address (RFC 3879)"
	],
	[
		"64:ff9b:1::",
		48,
		"private",
		"an address behind a local translator (RFC 8215)"
	],
	[
		"2001::",
		32,
		"private",
		"an address behind a Teredo tunnel (RFC 4380)"
	]
];
/** IPv6 prefixes that carry an IPv4 address, and the byte at which it stands. */
const EMBEDDED = [
	[
		"::ffff:0:0",
		96,
		12
	],
	[
		"::ffff:0:0:0",
		96,
		12
	],
	[
		"::",
		96,
		12
	],
	[
		"64:ff9b::",
		96,
		12
	],
	[
		"2002::",
		16,
		2
	]
];
const PUBLIC = {
	reach: "public",
	what: "a public address"
};
/** The class of an IP literal, without brackets, in any spelling that URLs know; undefined for anything else. */
function classOf(address) {
	const bytes = bytesOf(address);
	if (bytes === void 0) return void 0;
	if (bytes.length === 4) return within(bytes, V4);
	const own = within(bytes, V6);
	if (own !== PUBLIC) return own;
	for (const [prefix, bits, at] of EMBEDDED) if (startsWith(bytes, prefix, bits)) return within(bytes.slice(at, at + 4), V4);
	return PUBLIC;
}
/** Whether it is an IPv4 literal. */
function isV4(address) {
	return bytesOf(address)?.length === 4;
}
function within(bytes, rows) {
	for (const [prefix, bits, reach, what] of rows) if (startsWith(bytes, prefix, bits)) return {
		reach,
		what
	};
	return PUBLIC;
}
function startsWith(bytes, prefix, bits) {
	const wanted = bytesOf(prefix);
	for (let bit = 0; bit < bits; bit += 8) {
		const mask = 65280 >> Math.min(8, bits - bit) & 255;
		if (((bytes[bit >> 3] ^ wanted[bit >> 3]) & mask) !== 0) return false;
	}
	return true;
}
/** Network bytes of an IP literal: 4 or 16. The URL standard's own parser reads every spelling. */
function bytesOf(address) {
	const [plain = ""] = address.split("%");
	const host = plain.includes(":") ? `[${plain}]` : plain;
	if (!/^[0-9a-fx.:[\]]+$/i.test(host) || !URL.canParse(`http://${host}`)) return void 0;
	const { hostname } = new URL(`http://${host}`);
	if (hostname.startsWith("[")) return v6Bytes(hostname.slice(1, -1));
	return /^\d+(\.\d+){3}$/.test(hostname) ? Uint8Array.from(hostname.split(".").map(Number)) : void 0;
}
/** The parser writes IPv6 as hextets only, with one `::` at most. */
function v6Bytes(hostname) {
	const [head = "", tail] = hostname.split("::");
	const left = head === "" ? [] : head.split(":");
	const right = tail === void 0 || tail === "" ? [] : tail.split(":");
	const zeros = Array(8 - left.length - right.length).fill("0");
	return Uint8Array.from([
		...left,
		...zeros,
		...right
	].flatMap((hextet) => {
		const word = Number.parseInt(hextet, 16);
		return [word >> 8, word & 255];
	}));
}

// src/plan/origin.ts
const DEFAULT_PORT = {
	http: 80,
	https: 443,
	ws: 80,
	wss: 443
};
/**
* Reads a base URL: scheme, host, perhaps port and path, nothing else. A host in a second spelling (octal, hex or
* short IPv4, upper-case percent escapes, an IDN not in punycode) is refused: engines resolve such names in
* different ways (k6 asks DNS for `0x7f.1`), and what is checked must be what is dialled.
*
* @returns the origin, or what is wrong with the text; the answer never holds user information of the URL.
*/
function readOrigin(text) {
	const syntax = syntaxProblem(text);
	if (syntax !== void 0) return { problem: syntax };
	const url = new URL(text);
	const scheme = url.protocol.slice(0, -1);
	if (!isScheme(scheme)) return { problem: "its scheme is not http, https, ws or wss" };
	const spelling = spellingProblem(text, url);
	if (spelling !== void 0) return { problem: spelling };
	return {
		scheme,
		host: url.hostname.replace(/^\[|\]$/g, ""),
		port: url.port === "" ? DEFAULT_PORT[scheme] : Number(url.port),
		text: `${scheme}://${url.host}`
	};
}
function isScheme(text) {
	return Object.hasOwn(DEFAULT_PORT, text);
}
function syntaxProblem(text) {
	if (text === "") return "it is empty";
	if (/[^\x21-\x7e]/.test(text)) return "it holds a space, a control character or one outside ASCII";
	if (!/^[a-z]+:\/\/[^/?#]/i.test(text)) return "it does not begin with scheme://host";
	if (/["<>\\^`{|}]/.test(text)) return "it holds a character that no URL may hold unescaped";
	if (text.includes("#")) return "it holds a fragment (#), which no socket may have";
	if (text.includes("?")) return "it holds a query (?); a query belongs to the url that uses the target";
	if (authorityOf(text).includes("@")) return "it holds user information (@); put credentials into a header";
	if (!URL.canParse(text)) return "its host or port cannot be read";
}
function spellingProblem(text, url) {
	const written = authorityOf(text).toLowerCase().replace(/:\d*$/, "");
	if (url.hostname.endsWith(".")) return "its host ends with a dot; leave the dot out";
	if (written !== url.hostname) return `its host is a second spelling of ${url.hostname}; write that`;
	if (!/^(\[.*\]|[a-z0-9._-]+)$/.test(url.hostname)) return "its host holds a character that no host name has";
	if (url.port === "0") return "its port is 0, which nothing listens on";
}
function authorityOf(text) {
	return /^[a-z]+:\/\/([^/?#]*)/i.exec(text)?.[1] ?? "";
}

// src/plan/policy.ts
/**
* Reads one `--allow-target`: an origin, without path.
*
* @throws {Failure} `usage`.
*/
function parseGrant(text) {
	const origin = readOrigin(text);
	if ("problem" in origin) throw new Failure("usage", `--allow-target takes an origin such as wss://feed.example:8443; ${origin.problem}`);
	if (!/^[a-z]+:\/\/[^/]+\/?$/i.test(text)) throw new Failure("usage", `--allow-target takes an origin without a path; write ${origin.text}`);
	return origin;
}
/**
* Checks every target by the addresses that its host resolves to, and says which address each host is to be
* dialled at: the first IPv4 one, else the first. An IP literal needs no pin.
*
* @param addresses host (ResolvedTarget.host) to what it resolves to; IP literals may be left out.
* @throws {Failure} `policy` for every target that is not granted; `target` for a host without any address.
*/
function checkTargets(targets, addresses, policy) {
	const refusals = [];
	const unknown = [];
	const pins = /* @__PURE__ */ new Map();
	for (const target of targets) {
		const isLiteral = classOf(target.host) !== void 0;
		const found = isLiteral ? [target.host] : addresses.get(target.host) ?? [];
		const [first] = found;
		if (first === void 0) unknown.push(`target ${target.name}: the host ${target.host} does not resolve`);
		refusals.push(...found.flatMap((address) => refusal(target, address, policy) ?? []).slice(0, 1));
		if (!isLiteral && first !== void 0) pins.set(target.host, found.find(isV4) ?? first);
	}
	if (refusals.length > 0) throw new Failure("policy", refusals.join("\n"));
	if (unknown.length > 0) throw new Failure("target", unknown.join("\n"));
	return pins;
}
function refusal(target, address, policy) {
	const kind = classOf(address);
	const at = address === target.host ? "" : `, resolved to ${shown(address)}`;
	const what = `target ${target.name} (${target.origin}${at})`;
	if (kind === void 0) return `${what} is refused: that is not an IP address`;
	if (kind.reach === "never") return `${what} is refused: ${kind.what} is never granted`;
	if (!needsGrant(kind, policy) || policy.grants.some((grant) => covers(grant, target))) return void 0;
	return `${what} is not granted: ${kind.reach === "private" ? `${kind.what} always needs a grant` : "in CI every target needs a grant"}. If it is yours to load, add --allow-target ${target.origin}`;
}
function needsGrant({ reach }, { ci }) {
	return reach === "private" || reach === "public" && ci;
}
/** Scheme, host and port count; http covers ws and https covers wss. */
function covers(grant, target) {
	const [scheme] = target.origin.split(":");
	return (grant.scheme === "http" ? ["http", "ws"] : grant.scheme === "https" ? ["https", "wss"] : [grant.scheme]).includes(scheme ?? "") && grant.host === target.host && grant.port === target.port;
}
/** What a resolver answers is not ours: only characters of an address are shown. */
function shown(address) {
	return address.replace(/[^0-9a-z.:%]/gi, "?").slice(0, 64);
}

export { nearest as a, classOf as i, parseGrant as n, readOrigin as r, checkTargets as t };