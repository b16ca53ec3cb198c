import { n as import_websocket_server } from "./action-wrapper.js";
import { t as Failure } from "./action-failure.js";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

// src/demo/delay.ts
/**
* The service's own working time, ms: lognormal with median 25 ms and sigma 0.25, so that p99 is near 45 ms.
* A service without spread of its own would leave a gate nothing but the machine's jitter to judge.
*/
function workingTime(random = Math.random) {
	const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	return 25 * Math.exp(.25 * normal);
}
/** Working time with what the knobs add for the `count`-th message of the service (from 1). */
function delayOf(knobs, count) {
	const { slowEvery, slowAll } = knobs;
	const slow = slowEvery !== null && count % slowEvery.n === 0 ? slowEvery.by : 0;
	return workingTime() + slowAll + slow;
}

// src/demo/knobs.ts
const HEALTHY = {
	slowEvery: null,
	slowAll: 0,
	swallowCloses: false,
	refuseUpgrades: null,
	silent: false
};
/**
* Reads the body of `POST /admin/knobs`: settings to change and acts to do; `{}` changes nothing, `null` resets.
*
* @throws {Failure} usage, naming the key.
*/
function readKnobs(body, now) {
	if (body === null) return {
		knobs: HEALTHY,
		act: {}
	};
	if (typeof body !== "object") throw bad("the body", "a JSON object, or null to reset");
	const asked = body;
	const known = [
		"slowEvery",
		"slowAll",
		"swallowCloses",
		"refuseUpgrades",
		"silent",
		"drop",
		"close"
	];
	for (const key of Object.keys(asked)) if (!known.includes(key)) throw bad(key, `one of ${known.join(", ")}`);
	return {
		knobs: {
			slowEvery: asked.slowEvery === void 0 ? now.slowEvery : slowEvery(asked.slowEvery),
			slowAll: asked.slowAll === void 0 ? now.slowAll : whole("slowAll", asked.slowAll, 0, 6e4),
			swallowCloses: flag("swallowCloses", asked.swallowCloses, now.swallowCloses),
			refuseUpgrades: asked.refuseUpgrades === void 0 ? now.refuseUpgrades : status(asked.refuseUpgrades),
			silent: flag("silent", asked.silent, now.silent)
		},
		act: {
			...drop(asked.drop),
			...close(asked.close)
		}
	};
}
function slowEvery(value) {
	if (value === null) return null;
	const { n, by } = value ?? {};
	return {
		n: whole("slowEvery.n", n, 1, 1e6),
		by: whole("slowEvery.by", by, 0, 6e4)
	};
}
function status(value) {
	if (value === null || value === 0) return value;
	return whole("refuseUpgrades", value, 400, 599);
}
function drop(value) {
	if (value === void 0) return {};
	if (value !== "fin" && value !== "rst") throw bad("drop", "\"fin\" or \"rst\"");
	return { drop: value };
}
function close(value) {
	if (value === void 0) return {};
	const { code, reason } = value ?? {};
	const text = reason ?? "";
	if (typeof text !== "string" || Buffer.byteLength(text) > 123) throw bad("close.reason", "a text of at most 123 bytes");
	return { close: {
		code: whole("close.code", code, 1e3, 4999),
		reason: text
	} };
}
function flag(key, value, now) {
	if (value === void 0) return now;
	if (typeof value !== "boolean") throw bad(key, "true or false");
	return value;
}
function whole(key, value, min, max) {
	if (!Number.isInteger(value) || value < min || value > max) throw bad(key, `a whole number from ${min} to ${max}`);
	return value;
}
function bad(key, expected) {
	return new Failure("usage", `${key}: expected ${expected}`);
}

// src/demo/rest.ts
/** Seconds a token of the demo lives. */
const TOKEN_SECONDS = 300;
/** The REST side of the demo service. */
async function answer(request, response, rest) {
	const reply = (status, body) => {
		response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
	};
	const route = `${request.method} ${(request.url ?? "").split("?")[0]}`;
	try {
		const body = request.method === "POST" ? await readJson(request) : void 0;
		if (route === "GET /version") return reply(200, {
			service: "socketgate-demo",
			commit: rest.build,
			started: rest.started
		});
		if (route === "POST /v1/auth/token") return rest.work(() => reply(200, issue(rest.tokens, body)));
		if (route === "POST /v1/orders") return rest.work(() => placeOrder(request, rest, reply));
		if (route === "GET /admin/knobs" || route === "POST /admin/knobs") return reply(200, rest.admin(body));
		reply(404, { error: "no such route" });
	} catch (error) {
		reply(400, { error: error instanceof Failure ? error.message : "the body is not JSON" });
	}
}
/** The token behind `Authorization: Bearer …`; empty without one. */
function bearer(request) {
	return /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
}
function issue(tokens, body) {
	const client = String(body?.client_id ?? "anonymous");
	return {
		access_token: tokens.issue(client, Date.now(), TOKEN_SECONDS),
		token_type: "Bearer",
		expires_in: TOKEN_SECONDS
	};
}
let orders = 0;
function placeOrder(request, rest, reply) {
	if (rest.tokens.valid(bearer(request), Date.now())) {
		orders += 1;
		reply(201, { data: { id: `order-${orders}` } });
	} else reply(401, { error: "not authorised" });
}
async function readJson(request) {
	const chunks = [];
	let size = 0;
	for await (const chunk of request) {
		size += chunk.length;
		if (size > 65536) throw new Failure("usage", "the body is over 64 KiB");
		chunks.push(chunk);
	}
	const text = Buffer.concat(chunks).toString();
	return text === "" ? {} : JSON.parse(text);
}

// src/demo/session.ts
/** Messages per second and socket that each channel sends unasked. */
const CHANNELS = {
	orders: 20,
	ticker: 2
};
/**
* One client's conversation: subscribe and acknowledgement, its own stream of orders, quotes on demand,
* heartbeats. Times are epoch ms with fractions, taken when the event happened, before the service's work.
*/
function converse(socket, around) {
	const timers = [];
	const reply = (message) => {
		if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
	};
	const publish = (channel, perSecond) => {
		let seq = 0;
		timers.push(setInterval(() => {
			const order = {
				type: channel === "orders" ? "order" : channel,
				seq: ++seq,
				server_ts: epochNow()
			};
			around.work(() => reply({
				...order,
				price: 100 + seq % 50
			}));
		}, 1e3 / perSecond));
	};
	const subscribe = (message) => {
		const channel = String(message.channel);
		const perSecond = Object.hasOwn(CHANNELS, channel) ? CHANNELS[channel] : void 0;
		if (!around.allows(message.token)) return reply({
			type: "error",
			message: "not authorised"
		});
		if (perSecond === void 0) return reply({
			type: "error",
			message: "no such channel"
		});
		around.work(() => reply({
			type: "subscribed",
			channel
		}));
		timers.push(setTimeout(() => publish(channel, perSecond), Math.random() * 1e3 / perSecond));
	};
	socket.on("message", (data) => {
		const message = parse(String(data));
		if (message?.type === "subscribe") subscribe(message);
		else if (message?.type === "quote") around.work(() => reply({
			type: "quote",
			id: message.id,
			price: 101.5
		}));
		else if (message?.type === "ka") reply({ type: "ka" });
		else if (message?.type === "ping") reply({
			type: "pong",
			id: message.id
		});
		else if (message?.type !== "pong") reply({
			type: "error",
			message: "unknown message"
		});
	});
	timers.push(setInterval(() => reply({
		type: "ping",
		id: epochNow()
	}), 5e3));
	socket.on("close", () => {
		for (const timer of timers) clearTimeout(timer);
	});
}
function parse(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : void 0;
	} catch {
		return;
	}
}
function epochNow() {
	return performance.timeOrigin + performance.now();
}

// src/demo/tokens.ts
function createTokens() {
	const key = randomBytes(32);
	const sign = (text) => createHmac("sha256", key).update(text).digest();
	return {
		issue(client, now, seconds) {
			const claim = Buffer.from(JSON.stringify({
				client,
				expires: now + seconds * 1e3
			})).toString("base64url");
			return `${claim}.${sign(claim).toString("base64url")}`;
		},
		valid(token, now) {
			const [claim = "", signature = ""] = token.split(".");
			const given = Buffer.from(signature, "base64url");
			const expected = sign(claim);
			if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
			return JSON.parse(Buffer.from(claim, "base64url").toString()).expires > now;
		}
	};
}

// src/demo/service.ts
/**
* Starts the demo service on 127.0.0.1: REST (`/v1/auth/token`, `/v1/orders`, `/version`), a feed at `/ws` that
* wants a token, an open `/echo`, and `/admin/knobs` for the faults. Port 0 takes any free one.
*/
async function startService(options) {
	const tokens = createTokens();
	const sockets = new import_websocket_server.default({
		noServer: true,
		maxPayload: 1 << 20
	});
	/** Everything that asked for an upgrade, answered or not: an HTTP server forgets these. */
	const connections = /* @__PURE__ */ new Set();
	let knobs = HEALTHY;
	let messages = 0;
	const work = (act) => {
		if (!knobs.silent) setTimeout(() => knobs.silent || act(), delayOf(knobs, ++messages));
	};
	const admin = (body) => {
		if (body === void 0) return {
			...knobs,
			sockets: sockets.clients.size
		};
		const { knobs: next, act } = readKnobs(body, knobs);
		knobs = next;
		for (const client of sockets.clients) perform(act, client);
		return {
			...knobs,
			sockets: sockets.clients.size
		};
	};
	const rest = {
		tokens,
		build: options.build ?? "demo",
		started: (/* @__PURE__ */ new Date()).toISOString(),
		work,
		admin
	};
	const server = createServer((request, response) => void answer(request, response, rest));
	const connect = (request, tcp, head) => {
		tcp.on("error", () => tcp.destroy());
		connections.add(tcp);
		tcp.on("close", () => connections.delete(tcp));
		const path = (request.url ?? "").split("?")[0];
		const authorised = tokens.valid(bearer(request), Date.now());
		const refusal = refusalOf(knobs, path, request, authorised);
		if (refusal === 0) return;
		if (refusal !== void 0) return refuse(tcp, refusal);
		sockets.handleUpgrade(request, tcp, head, (socket) => {
			socket.on("error", () => socket.terminate());
			swallowCloses(socket, () => knobs.swallowCloses);
			if (path === "/echo") return echo(socket, () => knobs.silent);
			const allows = (token) => authorised || tokens.valid(String(token ?? ""), Date.now());
			converse(socket, {
				allows,
				work
			});
		});
	};
	server.on("upgrade", connect);
	const beat = setInterval(() => keepAlive(sockets), 15e3);
	await new Promise((resolve, reject) => {
		server.once("error", reject).listen(options.port, "127.0.0.1", resolve);
	});
	return {
		port: server.address().port,
		close: () => {
			clearInterval(beat);
			for (const tcp of connections) tcp.destroy();
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		}
	};
}
/** The status to refuse with, 0 to never answer, undefined to accept. */
function refusalOf(knobs, path, request, authorised) {
	if (knobs.refuseUpgrades !== null) return knobs.refuseUpgrades;
	if (path !== "/ws" && path !== "/echo") return 404;
	return request.headers.authorization !== void 0 && !authorised ? 401 : void 0;
}
function refuse(tcp, status) {
	tcp.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
/** `ws` answers a close by calling the socket's own close(): RFC 6455 section 5.5.1's answer, withheld on demand. */
function swallowCloses(socket, swallowing) {
	const close = socket.close.bind(socket);
	socket.close = (code, reason) => {
		if (!swallowing()) close(code, reason);
	};
}
function echo(socket, silent) {
	socket.on("message", (data, binary) => {
		if (!silent()) socket.send(data, { binary });
	});
}
function perform(act, socket) {
	const tcp = socket._socket;
	if (act.close !== void 0) socket.close(act.close.code, act.close.reason);
	if (act.drop === "fin") socket.terminate();
	if (act.drop === "rst") tcp.resetAndDestroy();
}
const waiting = /* @__PURE__ */ new WeakSet();
/** Pings every socket; one that did not answer the last ping is cut, as a real service would. */
function keepAlive(sockets) {
	for (const socket of sockets.clients) {
		if (waiting.has(socket)) {
			socket.terminate();
			continue;
		}
		waiting.add(socket);
		socket.once("pong", () => waiting.delete(socket));
		socket.ping();
	}
}

export { startService };