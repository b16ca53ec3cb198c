import { i as __toESM, t as __commonJSMin } from "./action-rolldown-runtime.js";
import { n as lookOf } from "./action-context.js";
import { T as createLog, t as markdownReport } from "./action-markdown.js";
import { n as VERSION, t as TOOL } from "./action-version.js";
import { t as openApi } from "./action-api2.js";
import { n as createCaller, r as createBudget, t as createPublisher } from "./action-publisher.js";
import { a as textOf, i as shaOf, n as idOf, r as numberOf, t as field } from "./action-payload.js";
import { t as Failure } from "./action-failure.js";
import { t as require_yauzl } from "./action-yauzl.js";

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));

// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

// src/action/verdict-validator.js
var import_yauzl = require_yauzl();
var import_equal = /* @__PURE__ */ __toESM(require_equal(), 1);
const validate = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json",
	"title": "Socketgate verdict",
	"type": "object",
	"properties": {
		"version": { "const": 1 },
		"outcome": { "enum": [
			"internal",
			"cancelled",
			"usage",
			"policy",
			"skipped",
			"plan",
			"engine",
			"target",
			"slo",
			"regression",
			"suspect",
			"inconclusive",
			"plan_changed",
			"no_baseline",
			"store",
			"pass"
		] },
		"exitCode": {
			"type": "integer",
			"minimum": 0,
			"examples": [12]
		},
		"fails": { "type": "boolean" },
		"exit": {
			"type": "integer",
			"minimum": 0
		},
		"failOn": {
			"type": "array",
			"items": { "enum": [
				"internal",
				"cancelled",
				"usage",
				"policy",
				"skipped",
				"plan",
				"engine",
				"target",
				"slo",
				"regression",
				"suspect",
				"inconclusive",
				"plan_changed",
				"no_baseline",
				"store",
				"pass"
			] },
			"uniqueItems": true
		},
		"mode": { "enum": [
			"observe",
			"warn",
			"block"
		] },
		"reasons": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"outcome": { "enum": [
						"internal",
						"cancelled",
						"usage",
						"policy",
						"skipped",
						"plan",
						"engine",
						"target",
						"slo",
						"regression",
						"suspect",
						"inconclusive",
						"plan_changed",
						"no_baseline",
						"store",
						"pass"
					] },
					"message": { "type": "string" }
				},
				"required": ["outcome", "message"],
				"additionalProperties": false
			}
		},
		"sentence": { "type": "string" },
		"next": {
			"type": "array",
			"items": { "type": "string" },
			"maxItems": 3
		},
		"plan": {
			"type": "object",
			"properties": {
				"name": {
					"type": "string",
					"examples": ["orders-feed"]
				},
				"file": { "type": "string" },
				"profile": {
					"type": "string",
					"examples": ["pr"]
				},
				"environment": { "type": ["string", "null"] }
			},
			"required": [
				"name",
				"file",
				"profile",
				"environment"
			],
			"additionalProperties": false
		},
		"mostRuns": {
			"type": "integer",
			"minimum": 1,
			"examples": [5]
		},
		"runs": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"runId": { "type": "string" },
					"attempt": {
						"type": "integer",
						"minimum": 0
					},
					"started": { "type": "string" },
					"duration": {
						"type": "number",
						"minimum": 0
					},
					"machine": { "type": "string" },
					"ended": { "enum": [
						"clean",
						"aborted",
						"killed",
						"hung",
						"crashed",
						"cancelled"
					] }
				},
				"required": [
					"runId",
					"attempt",
					"started",
					"duration",
					"machine",
					"ended"
				],
				"additionalProperties": false
			}
		},
		"provenance": {
			"type": ["object", "null"],
			"properties": {
				"tool": { "type": "string" },
				"engine": {
					"type": "object",
					"properties": {
						"name": { "enum": ["k6", "embedded"] },
						"version": {
							"type": "string",
							"examples": ["2.2.0"]
						}
					},
					"required": ["name", "version"],
					"additionalProperties": false
				},
				"started": {
					"type": "string",
					"examples": ["2026-11-24T02:06:40.000Z"]
				},
				"ended": { "type": "string" },
				"machine": {
					"type": "object",
					"properties": {
						"id": { "type": "string" },
						"os": { "type": "string" },
						"arch": { "type": "string" },
						"cpu": { "type": "string" },
						"cores": {
							"type": "integer",
							"minimum": 0
						}
					},
					"required": [
						"id",
						"os",
						"arch",
						"cpu",
						"cores"
					],
					"additionalProperties": false
				},
				"runnerLabel": { "type": "string" },
				"commit": { "type": ["string", "null"] },
				"ref": { "type": ["string", "null"] },
				"runId": { "type": "string" },
				"attempt": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": [
				"tool",
				"engine",
				"started",
				"ended",
				"machine",
				"runnerLabel",
				"commit",
				"ref",
				"runId",
				"attempt"
			],
			"additionalProperties": false
		},
		"complete": { "type": "boolean" },
		"problems": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"what": { "enum": [
						"no-summary",
						"summary-mismatch",
						"torn-stream",
						"script-errors",
						"killed",
						"hung",
						"crashed",
						"few-sessions",
						"non-finite",
						"too-many-series",
						"no-samples",
						"cancelled"
					] },
					"fault": { "enum": [
						"engine",
						"service",
						"caller"
					] },
					"message": { "type": "string" }
				},
				"required": [
					"what",
					"fault",
					"message"
				],
				"additionalProperties": false
			}
		},
		"slos": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"verdict": { "enum": [
						"met",
						"fail",
						"indicative",
						"not_judged"
					] },
					"name": {
						"type": "string",
						"examples": ["p99 latency of orders"]
					},
					"threshold": {
						"type": "string",
						"examples": ["ws_message_latency{feed:orders}: p(99)<200"]
					},
					"from": { "enum": ["plan", "default"] },
					"operator": {
						"type": "string",
						"enum": [
							"<",
							"<=",
							">",
							">=",
							"==",
							"!="
						]
					},
					"expected": {
						"type": "number",
						"examples": [200]
					},
					"actual": {
						"type": ["number", "null"],
						"examples": [77.7]
					},
					"unit": { "enum": [
						"ms",
						"bytes",
						"count",
						"share",
						"per-second"
					] },
					"n": {
						"type": "number",
						"minimum": 0,
						"examples": [73112]
					},
					"distinct": {
						"type": ["integer", "null"],
						"minimum": 0
					},
					"beyond": {
						"type": ["integer", "null"],
						"minimum": 0
					},
					"message": { "type": "string" },
					"line": {
						"type": "integer",
						"minimum": 0,
						"examples": [77]
					}
				},
				"required": [
					"verdict",
					"name",
					"threshold",
					"from",
					"operator",
					"expected",
					"actual",
					"unit",
					"n",
					"distinct",
					"beyond",
					"message",
					"line"
				],
				"additionalProperties": false
			}
		},
		"gates": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"verdict": { "enum": [
						"same",
						"fail",
						"suspect",
						"no_baseline",
						"inconclusive",
						"not_judged"
					] },
					"name": {
						"type": "string",
						"examples": ["p99 latency of orders"]
					},
					"selector": {
						"type": "string",
						"examples": ["ws_message_latency{feed:orders,phase:steady}"]
					},
					"stat": {
						"type": "string",
						"examples": ["p(99)"]
					},
					"level": { "enum": ["key", "normal"] },
					"unit": { "enum": [
						"ms",
						"bytes",
						"count",
						"share"
					] },
					"baseline": { "type": ["number", "null"] },
					"spread": {
						"type": ["number", "null"],
						"examples": [.09]
					},
					"actual": { "type": ["number", "null"] },
					"values": {
						"type": "array",
						"items": { "type": ["number", "null"] }
					},
					"change": {
						"type": ["number", "null"],
						"examples": [.31]
					},
					"limit": { "type": ["number", "null"] },
					"z": { "type": ["number", "null"] },
					"zLimit": {
						"type": ["number", "null"],
						"examples": [2]
					},
					"channel": { "enum": [
						"edge",
						"tail",
						"ratio",
						"calm",
						"body",
						"p50",
						"trend",
						"p99",
						"count",
						"rate",
						null
					] },
					"n": {
						"type": "number",
						"minimum": 0
					},
					"counts": { "enum": ["socket-seconds", "sockets"] },
					"distinct": {
						"type": ["integer", "null"],
						"minimum": 0
					},
					"runs": {
						"type": "integer",
						"minimum": 0
					},
					"message": { "type": "string" },
					"line": {
						"type": "integer",
						"minimum": 0,
						"examples": [77]
					}
				},
				"required": [
					"verdict",
					"name",
					"selector",
					"stat",
					"level",
					"unit",
					"baseline",
					"spread",
					"actual",
					"values",
					"change",
					"limit",
					"z",
					"zLimit",
					"channel",
					"n",
					"distinct",
					"runs",
					"message",
					"line"
				],
				"additionalProperties": false
			}
		},
		"drift": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"verdict": { "enum": ["drift", "steady"] },
					"name": {
						"type": "string",
						"examples": ["p99 of orders"]
					},
					"selector": { "type": "string" },
					"stat": {
						"type": "string",
						"examples": ["p(99)"]
					},
					"unit": { "enum": [
						"ms",
						"share",
						"bytes",
						"count"
					] },
					"from": { "enum": [
						"accepted",
						"tag",
						"oldest"
					] },
					"tag": { "type": ["string", "null"] },
					"reference": { "type": "number" },
					"recent": { "type": "number" },
					"change": { "type": "number" },
					"limit": { "type": "number" },
					"spread": {
						"type": "number",
						"minimum": 0
					},
					"referenceRuns": {
						"type": "integer",
						"minimum": 0
					},
					"recentRuns": {
						"type": "integer",
						"minimum": 0
					},
					"message": { "type": "string" },
					"line": {
						"type": "integer",
						"minimum": 0
					}
				},
				"required": [
					"verdict",
					"name",
					"selector",
					"stat",
					"unit",
					"from",
					"tag",
					"reference",
					"recent",
					"change",
					"limit",
					"spread",
					"referenceRuns",
					"recentRuns",
					"message",
					"line"
				],
				"additionalProperties": false
			}
		},
		"baseline": {
			"type": ["object", "null"],
			"properties": {
				"where": {
					"type": ["string", "null"],
					"examples": ["dir:baseline"]
				},
				"series": {
					"type": "object",
					"properties": {
						"key": {
							"type": "string",
							"pattern": "^[0-9a-f]{12}$"
						},
						"digest": { "type": "string" },
						"profile": { "type": "string" },
						"engine": {
							"type": "string",
							"examples": ["k6-2", "embedded-20"]
						},
						"environment": { "type": ["string", "null"] },
						"runnerLabel": {
							"type": "string",
							"examples": ["linux-x64-4"]
						}
					},
					"required": [
						"key",
						"digest",
						"profile",
						"engine",
						"environment",
						"runnerLabel"
					],
					"additionalProperties": false
				},
				"runs": {
					"type": "integer",
					"minimum": 0
				},
				"from": { "type": ["string", "null"] },
				"to": { "type": ["string", "null"] },
				"others": {
					"type": "integer",
					"minimum": 0
				},
				"written": { "type": "boolean" },
				"notWritten": { "type": ["string", "null"] }
			},
			"required": [
				"where",
				"series",
				"runs",
				"from",
				"to",
				"others",
				"written",
				"notWritten"
			],
			"additionalProperties": false
		},
		"timeline": {
			"type": "object",
			"additionalProperties": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"phase": { "enum": [
							"ramp",
							"steady",
							"disrupt",
							"idle",
							"down"
						] },
						"from": { "type": "number" },
						"to": { "type": "number" }
					},
					"required": [
						"phase",
						"from",
						"to"
					],
					"additionalProperties": false
				}
			}
		},
		"duration": {
			"type": "number",
			"minimum": 0
		},
		"sockets": {
			"type": ["object", "null"],
			"properties": {
				"tried": {
					"type": "integer",
					"minimum": 0
				},
				"opened": {
					"type": "integer",
					"minimum": 0
				},
				"subscribed": {
					"type": "integer",
					"minimum": 0
				},
				"peak": {
					"type": "integer",
					"minimum": 0
				},
				"failed": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"reason": {
								"type": "string",
								"examples": [
									"refused",
									"handshake",
									"timeout"
								]
							},
							"status": {
								"type": ["string", "null"],
								"examples": ["503"]
							},
							"count": {
								"type": "integer",
								"minimum": 0
							}
						},
						"required": [
							"reason",
							"status",
							"count"
						],
						"additionalProperties": false
					}
				},
				"unended": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": [
				"tried",
				"opened",
				"subscribed",
				"peak",
				"failed",
				"unended"
			],
			"additionalProperties": false
		},
		"http": {
			"type": ["object", "null"],
			"properties": {
				"requests": {
					"type": "integer",
					"minimum": 0
				},
				"answered": {
					"type": "integer",
					"minimum": 0
				},
				"failed": {
					"type": "integer",
					"minimum": 0
				},
				"byStatus": {
					"type": "object",
					"additionalProperties": {
						"type": "integer",
						"minimum": 0
					}
				}
			},
			"required": [
				"requests",
				"answered",
				"failed",
				"byStatus"
			],
			"additionalProperties": false
		},
		"closes": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"code": {
						"type": "string",
						"examples": [
							"1000",
							"1011",
							"none"
						]
					},
					"side": {
						"type": "string",
						"examples": [
							"service",
							"plan",
							"generator",
							"unknown"
						]
					},
					"how": {
						"type": "string",
						"examples": [
							"frame",
							"fin",
							"rst",
							"unanswered"
						]
					},
					"scenario": { "type": "string" },
					"feed": { "type": ["string", "null"] },
					"phase": { "type": ["string", "null"] },
					"reason": { "type": ["string", "null"] },
					"count": {
						"type": "integer",
						"minimum": 0
					}
				},
				"required": [
					"code",
					"side",
					"how",
					"scenario",
					"feed",
					"phase",
					"reason",
					"count"
				],
				"additionalProperties": false
			}
		},
		"health": {
			"type": ["object", "null"],
			"properties": {
				"cpuP95": {
					"type": ["number", "null"],
					"minimum": 0
				},
				"cores": {
					"type": "integer",
					"minimum": 0
				},
				"lagP99": { "type": ["number", "null"] },
				"lagSamples": {
					"type": "integer",
					"minimum": 0
				},
				"stealP95": {
					"type": ["number", "null"],
					"minimum": 0
				},
				"droppedIterations": {
					"type": "integer",
					"minimum": 0
				},
				"memoryPeak": {
					"type": ["integer", "null"],
					"minimum": 0
				},
				"descriptorLimit": {
					"type": ["integer", "null"],
					"minimum": 0
				},
				"probe": { "type": ["number", "null"] }
			},
			"required": [
				"cpuP95",
				"cores",
				"lagP99",
				"lagSamples",
				"stealP95",
				"droppedIterations",
				"memoryPeak",
				"descriptorLimit",
				"probe"
			],
			"additionalProperties": false
		},
		"bytes": {
			"type": "object",
			"properties": {
				"sent": {
					"type": "integer",
					"minimum": 0
				},
				"received": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": ["sent", "received"],
			"additionalProperties": false
		},
		"paired": {
			"type": "object",
			"properties": { "pairs": {
				"type": "integer",
				"minimum": 0,
				"examples": [8]
			} },
			"required": ["pairs"],
			"additionalProperties": false
		},
		"notices": {
			"type": "array",
			"items": { "type": "string" }
		}
	},
	"required": [
		"version",
		"outcome",
		"exitCode",
		"fails",
		"exit",
		"failOn",
		"mode",
		"reasons",
		"sentence",
		"next",
		"plan",
		"runs",
		"provenance",
		"complete",
		"problems",
		"slos",
		"gates",
		"baseline",
		"timeline",
		"duration",
		"sockets",
		"http",
		"closes",
		"health",
		"bytes",
		"notices"
	],
	"additionalProperties": false
};
const func1 = Object.prototype.hasOwnProperty;
const func0 = import_equal.default.default;
const pattern3 = new RegExp("^[0-9a-f]{12}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.version === void 0 && (missing0 = "version") || data.outcome === void 0 && (missing0 = "outcome") || data.exitCode === void 0 && (missing0 = "exitCode") || data.fails === void 0 && (missing0 = "fails") || data.exit === void 0 && (missing0 = "exit") || data.failOn === void 0 && (missing0 = "failOn") || data.mode === void 0 && (missing0 = "mode") || data.reasons === void 0 && (missing0 = "reasons") || data.sentence === void 0 && (missing0 = "sentence") || data.next === void 0 && (missing0 = "next") || data.plan === void 0 && (missing0 = "plan") || data.runs === void 0 && (missing0 = "runs") || data.provenance === void 0 && (missing0 = "provenance") || data.complete === void 0 && (missing0 = "complete") || data.problems === void 0 && (missing0 = "problems") || data.slos === void 0 && (missing0 = "slos") || data.gates === void 0 && (missing0 = "gates") || data.baseline === void 0 && (missing0 = "baseline") || data.timeline === void 0 && (missing0 = "timeline") || data.duration === void 0 && (missing0 = "duration") || data.sockets === void 0 && (missing0 = "sockets") || data.http === void 0 && (missing0 = "http") || data.closes === void 0 && (missing0 = "closes") || data.health === void 0 && (missing0 = "health") || data.bytes === void 0 && (missing0 = "bytes") || data.notices === void 0 && (missing0 = "notices")) {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
				validate52.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.version !== void 0) {
				if (1 !== data.version) {
					validate52.errors = [{
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/const",
						keyword: "const",
						params: { allowedValue: 1 }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.outcome !== void 0) {
					let data1 = data.outcome;
					if (!(data1 === "internal" || data1 === "cancelled" || data1 === "usage" || data1 === "policy" || data1 === "skipped" || data1 === "plan" || data1 === "engine" || data1 === "target" || data1 === "slo" || data1 === "regression" || data1 === "suspect" || data1 === "inconclusive" || data1 === "plan_changed" || data1 === "no_baseline" || data1 === "store" || data1 === "pass")) {
						validate52.errors = [{
							instancePath: instancePath + "/outcome",
							schemaPath: "#/properties/outcome/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.outcome.enum }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.exitCode !== void 0) {
						let data2 = data.exitCode;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate52.errors = [{
								instancePath: instancePath + "/exitCode",
								schemaPath: "#/properties/exitCode/type",
								keyword: "type",
								params: { type: "integer" }
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate52.errors = [{
									instancePath: instancePath + "/exitCode",
									schemaPath: "#/properties/exitCode/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.fails !== void 0) {
							if (typeof data.fails !== "boolean") {
								validate52.errors = [{
									instancePath: instancePath + "/fails",
									schemaPath: "#/properties/fails/type",
									keyword: "type",
									params: { type: "boolean" }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.exit !== void 0) {
								let data4 = data.exit;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate52.errors = [{
										instancePath: instancePath + "/exit",
										schemaPath: "#/properties/exit/type",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate52.errors = [{
											instancePath: instancePath + "/exit",
											schemaPath: "#/properties/exit/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.failOn !== void 0) {
									let data5 = data.failOn;
									if (Array.isArray(data5)) {
										var valid1 = true;
										const len0 = data5.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data6 = data5[i0];
											if (!(data6 === "internal" || data6 === "cancelled" || data6 === "usage" || data6 === "policy" || data6 === "skipped" || data6 === "plan" || data6 === "engine" || data6 === "target" || data6 === "slo" || data6 === "regression" || data6 === "suspect" || data6 === "inconclusive" || data6 === "plan_changed" || data6 === "no_baseline" || data6 === "store" || data6 === "pass")) {
												validate52.errors = [{
													instancePath: instancePath + "/failOn/" + i0,
													schemaPath: "#/properties/failOn/items/enum",
													keyword: "enum",
													params: { allowedValues: schema19.properties.failOn.items.enum }
												}];
												return false;
											}
											var valid1 = true;
											if (!valid1) break;
										}
										if (valid1) {
											let i1 = data5.length;
											let j0;
											if (i1 > 1) {
												outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data5[i1], data5[j0])) {
													validate52.errors = [{
														instancePath: instancePath + "/failOn",
														schemaPath: "#/properties/failOn/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i1,
															j: j0
														}
													}];
													return false;
												}
											}
										}
									} else {
										validate52.errors = [{
											instancePath: instancePath + "/failOn",
											schemaPath: "#/properties/failOn/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.mode !== void 0) {
										let data7 = data.mode;
										if (!(data7 === "observe" || data7 === "warn" || data7 === "block")) {
											validate52.errors = [{
												instancePath: instancePath + "/mode",
												schemaPath: "#/properties/mode/enum",
												keyword: "enum",
												params: { allowedValues: schema19.properties.mode.enum }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.reasons !== void 0) {
											let data8 = data.reasons;
											if (Array.isArray(data8)) {
												const len1 = data8.length;
												for (let i2 = 0; i2 < len1; i2++) {
													let data9 = data8[i2];
													if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
														let missing1;
														if (data9.outcome === void 0 && (missing1 = "outcome") || data9.message === void 0 && (missing1 = "message")) {
															validate52.errors = [{
																instancePath: instancePath + "/reasons/" + i2,
																schemaPath: "#/properties/reasons/items/required",
																keyword: "required",
																params: { missingProperty: missing1 }
															}];
															return false;
														} else {
															for (const key1 in data9) if (!(key1 === "outcome" || key1 === "message")) {
																validate52.errors = [{
																	instancePath: instancePath + "/reasons/" + i2,
																	schemaPath: "#/properties/reasons/items/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key1 }
																}];
																return false;
															}
															if (data9.outcome !== void 0) {
																let data10 = data9.outcome;
																if (!(data10 === "internal" || data10 === "cancelled" || data10 === "usage" || data10 === "policy" || data10 === "skipped" || data10 === "plan" || data10 === "engine" || data10 === "target" || data10 === "slo" || data10 === "regression" || data10 === "suspect" || data10 === "inconclusive" || data10 === "plan_changed" || data10 === "no_baseline" || data10 === "store" || data10 === "pass")) {
																	validate52.errors = [{
																		instancePath: instancePath + "/reasons/" + i2 + "/outcome",
																		schemaPath: "#/properties/reasons/items/properties/outcome/enum",
																		keyword: "enum",
																		params: { allowedValues: schema19.properties.reasons.items.properties.outcome.enum }
																	}];
																	return false;
																}
																var valid4 = true;
															} else var valid4 = true;
															if (valid4) {
																if (data9.message !== void 0) {
																	if (typeof data9.message !== "string") {
																		validate52.errors = [{
																			instancePath: instancePath + "/reasons/" + i2 + "/message",
																			schemaPath: "#/properties/reasons/items/properties/message/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	var valid4 = true;
																} else var valid4 = true;
															}
														}
													} else {
														validate52.errors = [{
															instancePath: instancePath + "/reasons/" + i2,
															schemaPath: "#/properties/reasons/items/type",
															keyword: "type",
															params: { type: "object" }
														}];
														return false;
													}
												}
											} else {
												validate52.errors = [{
													instancePath: instancePath + "/reasons",
													schemaPath: "#/properties/reasons/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.sentence !== void 0) {
												if (typeof data.sentence !== "string") {
													validate52.errors = [{
														instancePath: instancePath + "/sentence",
														schemaPath: "#/properties/sentence/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.next !== void 0) {
													let data13 = data.next;
													if (Array.isArray(data13)) {
														if (data13.length > 3) {
															validate52.errors = [{
																instancePath: instancePath + "/next",
																schemaPath: "#/properties/next/maxItems",
																keyword: "maxItems",
																params: { limit: 3 }
															}];
															return false;
														} else {
															const len2 = data13.length;
															for (let i3 = 0; i3 < len2; i3++) if (typeof data13[i3] !== "string") {
																validate52.errors = [{
																	instancePath: instancePath + "/next/" + i3,
																	schemaPath: "#/properties/next/items/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
														}
													} else {
														validate52.errors = [{
															instancePath: instancePath + "/next",
															schemaPath: "#/properties/next/type",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.plan !== void 0) {
														let data15 = data.plan;
														if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
															let missing2;
															if (data15.name === void 0 && (missing2 = "name") || data15.file === void 0 && (missing2 = "file") || data15.profile === void 0 && (missing2 = "profile") || data15.environment === void 0 && (missing2 = "environment")) {
																validate52.errors = [{
																	instancePath: instancePath + "/plan",
																	schemaPath: "#/properties/plan/required",
																	keyword: "required",
																	params: { missingProperty: missing2 }
																}];
																return false;
															} else {
																for (const key2 in data15) if (!(key2 === "name" || key2 === "file" || key2 === "profile" || key2 === "environment")) {
																	validate52.errors = [{
																		instancePath: instancePath + "/plan",
																		schemaPath: "#/properties/plan/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key2 }
																	}];
																	return false;
																}
																if (data15.name !== void 0) {
																	if (typeof data15.name !== "string") {
																		validate52.errors = [{
																			instancePath: instancePath + "/plan/name",
																			schemaPath: "#/properties/plan/properties/name/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	var valid6 = true;
																} else var valid6 = true;
																if (valid6) {
																	if (data15.file !== void 0) {
																		if (typeof data15.file !== "string") {
																			validate52.errors = [{
																				instancePath: instancePath + "/plan/file",
																				schemaPath: "#/properties/plan/properties/file/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid6 = true;
																	} else var valid6 = true;
																	if (valid6) {
																		if (data15.profile !== void 0) {
																			if (typeof data15.profile !== "string") {
																				validate52.errors = [{
																					instancePath: instancePath + "/plan/profile",
																					schemaPath: "#/properties/plan/properties/profile/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid6 = true;
																		} else var valid6 = true;
																		if (valid6) {
																			if (data15.environment !== void 0) {
																				let data19 = data15.environment;
																				if (typeof data19 !== "string" && data19 !== null) {
																					validate52.errors = [{
																						instancePath: instancePath + "/plan/environment",
																						schemaPath: "#/properties/plan/properties/environment/type",
																						keyword: "type",
																						params: { type: schema19.properties.plan.properties.environment.type }
																					}];
																					return false;
																				}
																				var valid6 = true;
																			} else var valid6 = true;
																		}
																	}
																}
															}
														} else {
															validate52.errors = [{
																instancePath: instancePath + "/plan",
																schemaPath: "#/properties/plan/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.mostRuns !== void 0) {
															let data20 = data.mostRuns;
															if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																validate52.errors = [{
																	instancePath: instancePath + "/mostRuns",
																	schemaPath: "#/properties/mostRuns/type",
																	keyword: "type",
																	params: { type: "integer" }
																}];
																return false;
															}
															if (typeof data20 == "number" && isFinite(data20)) {
																if (data20 < 1 || isNaN(data20)) {
																	validate52.errors = [{
																		instancePath: instancePath + "/mostRuns",
																		schemaPath: "#/properties/mostRuns/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 1
																		}
																	}];
																	return false;
																}
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.runs !== void 0) {
																let data21 = data.runs;
																if (Array.isArray(data21)) {
																	const len3 = data21.length;
																	for (let i4 = 0; i4 < len3; i4++) {
																		let data22 = data21[i4];
																		if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
																			let missing3;
																			if (data22.runId === void 0 && (missing3 = "runId") || data22.attempt === void 0 && (missing3 = "attempt") || data22.started === void 0 && (missing3 = "started") || data22.duration === void 0 && (missing3 = "duration") || data22.machine === void 0 && (missing3 = "machine") || data22.ended === void 0 && (missing3 = "ended")) {
																				validate52.errors = [{
																					instancePath: instancePath + "/runs/" + i4,
																					schemaPath: "#/properties/runs/items/required",
																					keyword: "required",
																					params: { missingProperty: missing3 }
																				}];
																				return false;
																			} else {
																				for (const key3 in data22) if (!(key3 === "runId" || key3 === "attempt" || key3 === "started" || key3 === "duration" || key3 === "machine" || key3 === "ended")) {
																					validate52.errors = [{
																						instancePath: instancePath + "/runs/" + i4,
																						schemaPath: "#/properties/runs/items/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key3 }
																					}];
																					return false;
																				}
																				if (data22.runId !== void 0) {
																					if (typeof data22.runId !== "string") {
																						validate52.errors = [{
																							instancePath: instancePath + "/runs/" + i4 + "/runId",
																							schemaPath: "#/properties/runs/items/properties/runId/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid8 = true;
																				} else var valid8 = true;
																				if (valid8) {
																					if (data22.attempt !== void 0) {
																						let data24 = data22.attempt;
																						if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
																							validate52.errors = [{
																								instancePath: instancePath + "/runs/" + i4 + "/attempt",
																								schemaPath: "#/properties/runs/items/properties/attempt/type",
																								keyword: "type",
																								params: { type: "integer" }
																							}];
																							return false;
																						}
																						if (typeof data24 == "number" && isFinite(data24)) {
																							if (data24 < 0 || isNaN(data24)) {
																								validate52.errors = [{
																									instancePath: instancePath + "/runs/" + i4 + "/attempt",
																									schemaPath: "#/properties/runs/items/properties/attempt/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									}
																								}];
																								return false;
																							}
																						}
																						var valid8 = true;
																					} else var valid8 = true;
																					if (valid8) {
																						if (data22.started !== void 0) {
																							if (typeof data22.started !== "string") {
																								validate52.errors = [{
																									instancePath: instancePath + "/runs/" + i4 + "/started",
																									schemaPath: "#/properties/runs/items/properties/started/type",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																							var valid8 = true;
																						} else var valid8 = true;
																						if (valid8) {
																							if (data22.duration !== void 0) {
																								let data26 = data22.duration;
																								if (typeof data26 == "number" && isFinite(data26)) {
																									if (data26 < 0 || isNaN(data26)) {
																										validate52.errors = [{
																											instancePath: instancePath + "/runs/" + i4 + "/duration",
																											schemaPath: "#/properties/runs/items/properties/duration/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											}
																										}];
																										return false;
																									}
																								} else {
																									validate52.errors = [{
																										instancePath: instancePath + "/runs/" + i4 + "/duration",
																										schemaPath: "#/properties/runs/items/properties/duration/type",
																										keyword: "type",
																										params: { type: "number" }
																									}];
																									return false;
																								}
																								var valid8 = true;
																							} else var valid8 = true;
																							if (valid8) {
																								if (data22.machine !== void 0) {
																									if (typeof data22.machine !== "string") {
																										validate52.errors = [{
																											instancePath: instancePath + "/runs/" + i4 + "/machine",
																											schemaPath: "#/properties/runs/items/properties/machine/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									var valid8 = true;
																								} else var valid8 = true;
																								if (valid8) {
																									if (data22.ended !== void 0) {
																										let data28 = data22.ended;
																										if (!(data28 === "clean" || data28 === "aborted" || data28 === "killed" || data28 === "hung" || data28 === "crashed" || data28 === "cancelled")) {
																											validate52.errors = [{
																												instancePath: instancePath + "/runs/" + i4 + "/ended",
																												schemaPath: "#/properties/runs/items/properties/ended/enum",
																												keyword: "enum",
																												params: { allowedValues: schema19.properties.runs.items.properties.ended.enum }
																											}];
																											return false;
																										}
																										var valid8 = true;
																									} else var valid8 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																		} else {
																			validate52.errors = [{
																				instancePath: instancePath + "/runs/" + i4,
																				schemaPath: "#/properties/runs/items/type",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																} else {
																	validate52.errors = [{
																		instancePath: instancePath + "/runs",
																		schemaPath: "#/properties/runs/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.provenance !== void 0) {
																	let data29 = data.provenance;
																	if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && data29 !== null) {
																		validate52.errors = [{
																			instancePath: instancePath + "/provenance",
																			schemaPath: "#/properties/provenance/type",
																			keyword: "type",
																			params: { type: schema19.properties.provenance.type }
																		}];
																		return false;
																	}
																	if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
																		let missing4;
																		if (data29.tool === void 0 && (missing4 = "tool") || data29.engine === void 0 && (missing4 = "engine") || data29.started === void 0 && (missing4 = "started") || data29.ended === void 0 && (missing4 = "ended") || data29.machine === void 0 && (missing4 = "machine") || data29.runnerLabel === void 0 && (missing4 = "runnerLabel") || data29.commit === void 0 && (missing4 = "commit") || data29.ref === void 0 && (missing4 = "ref") || data29.runId === void 0 && (missing4 = "runId") || data29.attempt === void 0 && (missing4 = "attempt")) {
																			validate52.errors = [{
																				instancePath: instancePath + "/provenance",
																				schemaPath: "#/properties/provenance/required",
																				keyword: "required",
																				params: { missingProperty: missing4 }
																			}];
																			return false;
																		} else {
																			for (const key4 in data29) if (!func1.call(schema19.properties.provenance.properties, key4)) {
																				validate52.errors = [{
																					instancePath: instancePath + "/provenance",
																					schemaPath: "#/properties/provenance/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key4 }
																				}];
																				return false;
																			}
																			if (data29.tool !== void 0) {
																				if (typeof data29.tool !== "string") {
																					validate52.errors = [{
																						instancePath: instancePath + "/provenance/tool",
																						schemaPath: "#/properties/provenance/properties/tool/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid9 = true;
																			} else var valid9 = true;
																			if (valid9) {
																				if (data29.engine !== void 0) {
																					let data31 = data29.engine;
																					if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																						let missing5;
																						if (data31.name === void 0 && (missing5 = "name") || data31.version === void 0 && (missing5 = "version")) {
																							validate52.errors = [{
																								instancePath: instancePath + "/provenance/engine",
																								schemaPath: "#/properties/provenance/properties/engine/required",
																								keyword: "required",
																								params: { missingProperty: missing5 }
																							}];
																							return false;
																						} else {
																							for (const key5 in data31) if (!(key5 === "name" || key5 === "version")) {
																								validate52.errors = [{
																									instancePath: instancePath + "/provenance/engine",
																									schemaPath: "#/properties/provenance/properties/engine/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key5 }
																								}];
																								return false;
																							}
																							if (data31.name !== void 0) {
																								let data32 = data31.name;
																								if (!(data32 === "k6" || data32 === "embedded")) {
																									validate52.errors = [{
																										instancePath: instancePath + "/provenance/engine/name",
																										schemaPath: "#/properties/provenance/properties/engine/properties/name/enum",
																										keyword: "enum",
																										params: { allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum }
																									}];
																									return false;
																								}
																								var valid10 = true;
																							} else var valid10 = true;
																							if (valid10) {
																								if (data31.version !== void 0) {
																									if (typeof data31.version !== "string") {
																										validate52.errors = [{
																											instancePath: instancePath + "/provenance/engine/version",
																											schemaPath: "#/properties/provenance/properties/engine/properties/version/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									var valid10 = true;
																								} else var valid10 = true;
																							}
																						}
																					} else {
																						validate52.errors = [{
																							instancePath: instancePath + "/provenance/engine",
																							schemaPath: "#/properties/provenance/properties/engine/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																					var valid9 = true;
																				} else var valid9 = true;
																				if (valid9) {
																					if (data29.started !== void 0) {
																						if (typeof data29.started !== "string") {
																							validate52.errors = [{
																								instancePath: instancePath + "/provenance/started",
																								schemaPath: "#/properties/provenance/properties/started/type",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																						var valid9 = true;
																					} else var valid9 = true;
																					if (valid9) {
																						if (data29.ended !== void 0) {
																							if (typeof data29.ended !== "string") {
																								validate52.errors = [{
																									instancePath: instancePath + "/provenance/ended",
																									schemaPath: "#/properties/provenance/properties/ended/type",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																							var valid9 = true;
																						} else var valid9 = true;
																						if (valid9) {
																							if (data29.machine !== void 0) {
																								let data36 = data29.machine;
																								if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																									let missing6;
																									if (data36.id === void 0 && (missing6 = "id") || data36.os === void 0 && (missing6 = "os") || data36.arch === void 0 && (missing6 = "arch") || data36.cpu === void 0 && (missing6 = "cpu") || data36.cores === void 0 && (missing6 = "cores")) {
																										validate52.errors = [{
																											instancePath: instancePath + "/provenance/machine",
																											schemaPath: "#/properties/provenance/properties/machine/required",
																											keyword: "required",
																											params: { missingProperty: missing6 }
																										}];
																										return false;
																									} else {
																										for (const key6 in data36) if (!(key6 === "id" || key6 === "os" || key6 === "arch" || key6 === "cpu" || key6 === "cores")) {
																											validate52.errors = [{
																												instancePath: instancePath + "/provenance/machine",
																												schemaPath: "#/properties/provenance/properties/machine/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key6 }
																											}];
																											return false;
																										}
																										if (data36.id !== void 0) {
																											if (typeof data36.id !== "string") {
																												validate52.errors = [{
																													instancePath: instancePath + "/provenance/machine/id",
																													schemaPath: "#/properties/provenance/properties/machine/properties/id/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											var valid11 = true;
																										} else var valid11 = true;
																										if (valid11) {
																											if (data36.os !== void 0) {
																												if (typeof data36.os !== "string") {
																													validate52.errors = [{
																														instancePath: instancePath + "/provenance/machine/os",
																														schemaPath: "#/properties/provenance/properties/machine/properties/os/type",
																														keyword: "type",
																														params: { type: "string" }
																													}];
																													return false;
																												}
																												var valid11 = true;
																											} else var valid11 = true;
																											if (valid11) {
																												if (data36.arch !== void 0) {
																													if (typeof data36.arch !== "string") {
																														validate52.errors = [{
																															instancePath: instancePath + "/provenance/machine/arch",
																															schemaPath: "#/properties/provenance/properties/machine/properties/arch/type",
																															keyword: "type",
																															params: { type: "string" }
																														}];
																														return false;
																													}
																													var valid11 = true;
																												} else var valid11 = true;
																												if (valid11) {
																													if (data36.cpu !== void 0) {
																														if (typeof data36.cpu !== "string") {
																															validate52.errors = [{
																																instancePath: instancePath + "/provenance/machine/cpu",
																																schemaPath: "#/properties/provenance/properties/machine/properties/cpu/type",
																																keyword: "type",
																																params: { type: "string" }
																															}];
																															return false;
																														}
																														var valid11 = true;
																													} else var valid11 = true;
																													if (valid11) {
																														if (data36.cores !== void 0) {
																															let data41 = data36.cores;
																															if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/provenance/machine/cores",
																																	schemaPath: "#/properties/provenance/properties/machine/properties/cores/type",
																																	keyword: "type",
																																	params: { type: "integer" }
																																}];
																																return false;
																															}
																															if (typeof data41 == "number" && isFinite(data41)) {
																																if (data41 < 0 || isNaN(data41)) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/provenance/machine/cores",
																																		schemaPath: "#/properties/provenance/properties/machine/properties/cores/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 0
																																		}
																																	}];
																																	return false;
																																}
																															}
																															var valid11 = true;
																														} else var valid11 = true;
																													}
																												}
																											}
																										}
																									}
																								} else {
																									validate52.errors = [{
																										instancePath: instancePath + "/provenance/machine",
																										schemaPath: "#/properties/provenance/properties/machine/type",
																										keyword: "type",
																										params: { type: "object" }
																									}];
																									return false;
																								}
																								var valid9 = true;
																							} else var valid9 = true;
																							if (valid9) {
																								if (data29.runnerLabel !== void 0) {
																									if (typeof data29.runnerLabel !== "string") {
																										validate52.errors = [{
																											instancePath: instancePath + "/provenance/runnerLabel",
																											schemaPath: "#/properties/provenance/properties/runnerLabel/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									var valid9 = true;
																								} else var valid9 = true;
																								if (valid9) {
																									if (data29.commit !== void 0) {
																										let data43 = data29.commit;
																										if (typeof data43 !== "string" && data43 !== null) {
																											validate52.errors = [{
																												instancePath: instancePath + "/provenance/commit",
																												schemaPath: "#/properties/provenance/properties/commit/type",
																												keyword: "type",
																												params: { type: schema19.properties.provenance.properties.commit.type }
																											}];
																											return false;
																										}
																										var valid9 = true;
																									} else var valid9 = true;
																									if (valid9) {
																										if (data29.ref !== void 0) {
																											let data44 = data29.ref;
																											if (typeof data44 !== "string" && data44 !== null) {
																												validate52.errors = [{
																													instancePath: instancePath + "/provenance/ref",
																													schemaPath: "#/properties/provenance/properties/ref/type",
																													keyword: "type",
																													params: { type: schema19.properties.provenance.properties.ref.type }
																												}];
																												return false;
																											}
																											var valid9 = true;
																										} else var valid9 = true;
																										if (valid9) {
																											if (data29.runId !== void 0) {
																												if (typeof data29.runId !== "string") {
																													validate52.errors = [{
																														instancePath: instancePath + "/provenance/runId",
																														schemaPath: "#/properties/provenance/properties/runId/type",
																														keyword: "type",
																														params: { type: "string" }
																													}];
																													return false;
																												}
																												var valid9 = true;
																											} else var valid9 = true;
																											if (valid9) {
																												if (data29.attempt !== void 0) {
																													let data46 = data29.attempt;
																													if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
																														validate52.errors = [{
																															instancePath: instancePath + "/provenance/attempt",
																															schemaPath: "#/properties/provenance/properties/attempt/type",
																															keyword: "type",
																															params: { type: "integer" }
																														}];
																														return false;
																													}
																													if (typeof data46 == "number" && isFinite(data46)) {
																														if (data46 < 0 || isNaN(data46)) {
																															validate52.errors = [{
																																instancePath: instancePath + "/provenance/attempt",
																																schemaPath: "#/properties/provenance/properties/attempt/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																}
																															}];
																															return false;
																														}
																													}
																													var valid9 = true;
																												} else var valid9 = true;
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.complete !== void 0) {
																		if (typeof data.complete !== "boolean") {
																			validate52.errors = [{
																				instancePath: instancePath + "/complete",
																				schemaPath: "#/properties/complete/type",
																				keyword: "type",
																				params: { type: "boolean" }
																			}];
																			return false;
																		}
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.problems !== void 0) {
																			let data48 = data.problems;
																			if (Array.isArray(data48)) {
																				const len4 = data48.length;
																				for (let i5 = 0; i5 < len4; i5++) {
																					let data49 = data48[i5];
																					if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																						let missing7;
																						if (data49.what === void 0 && (missing7 = "what") || data49.fault === void 0 && (missing7 = "fault") || data49.message === void 0 && (missing7 = "message")) {
																							validate52.errors = [{
																								instancePath: instancePath + "/problems/" + i5,
																								schemaPath: "#/properties/problems/items/required",
																								keyword: "required",
																								params: { missingProperty: missing7 }
																							}];
																							return false;
																						} else {
																							for (const key7 in data49) if (!(key7 === "what" || key7 === "fault" || key7 === "message")) {
																								validate52.errors = [{
																									instancePath: instancePath + "/problems/" + i5,
																									schemaPath: "#/properties/problems/items/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key7 }
																								}];
																								return false;
																							}
																							if (data49.what !== void 0) {
																								let data50 = data49.what;
																								if (!(data50 === "no-summary" || data50 === "summary-mismatch" || data50 === "torn-stream" || data50 === "script-errors" || data50 === "killed" || data50 === "hung" || data50 === "crashed" || data50 === "few-sessions" || data50 === "non-finite" || data50 === "too-many-series" || data50 === "no-samples" || data50 === "cancelled")) {
																									validate52.errors = [{
																										instancePath: instancePath + "/problems/" + i5 + "/what",
																										schemaPath: "#/properties/problems/items/properties/what/enum",
																										keyword: "enum",
																										params: { allowedValues: schema19.properties.problems.items.properties.what.enum }
																									}];
																									return false;
																								}
																								var valid13 = true;
																							} else var valid13 = true;
																							if (valid13) {
																								if (data49.fault !== void 0) {
																									let data51 = data49.fault;
																									if (!(data51 === "engine" || data51 === "service" || data51 === "caller")) {
																										validate52.errors = [{
																											instancePath: instancePath + "/problems/" + i5 + "/fault",
																											schemaPath: "#/properties/problems/items/properties/fault/enum",
																											keyword: "enum",
																											params: { allowedValues: schema19.properties.problems.items.properties.fault.enum }
																										}];
																										return false;
																									}
																									var valid13 = true;
																								} else var valid13 = true;
																								if (valid13) {
																									if (data49.message !== void 0) {
																										if (typeof data49.message !== "string") {
																											validate52.errors = [{
																												instancePath: instancePath + "/problems/" + i5 + "/message",
																												schemaPath: "#/properties/problems/items/properties/message/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																										var valid13 = true;
																									} else var valid13 = true;
																								}
																							}
																						}
																					} else {
																						validate52.errors = [{
																							instancePath: instancePath + "/problems/" + i5,
																							schemaPath: "#/properties/problems/items/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																				}
																			} else {
																				validate52.errors = [{
																					instancePath: instancePath + "/problems",
																					schemaPath: "#/properties/problems/type",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																			var valid0 = true;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.slos !== void 0) {
																				let data53 = data.slos;
																				if (Array.isArray(data53)) {
																					const len5 = data53.length;
																					for (let i6 = 0; i6 < len5; i6++) {
																						let data54 = data53[i6];
																						if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
																							let missing8;
																							if (data54.verdict === void 0 && (missing8 = "verdict") || data54.name === void 0 && (missing8 = "name") || data54.threshold === void 0 && (missing8 = "threshold") || data54.from === void 0 && (missing8 = "from") || data54.operator === void 0 && (missing8 = "operator") || data54.expected === void 0 && (missing8 = "expected") || data54.actual === void 0 && (missing8 = "actual") || data54.unit === void 0 && (missing8 = "unit") || data54.n === void 0 && (missing8 = "n") || data54.distinct === void 0 && (missing8 = "distinct") || data54.beyond === void 0 && (missing8 = "beyond") || data54.message === void 0 && (missing8 = "message") || data54.line === void 0 && (missing8 = "line")) {
																								validate52.errors = [{
																									instancePath: instancePath + "/slos/" + i6,
																									schemaPath: "#/properties/slos/items/required",
																									keyword: "required",
																									params: { missingProperty: missing8 }
																								}];
																								return false;
																							} else {
																								for (const key8 in data54) if (!func1.call(schema19.properties.slos.items.properties, key8)) {
																									validate52.errors = [{
																										instancePath: instancePath + "/slos/" + i6,
																										schemaPath: "#/properties/slos/items/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key8 }
																									}];
																									return false;
																								}
																								if (data54.verdict !== void 0) {
																									let data55 = data54.verdict;
																									if (!(data55 === "met" || data55 === "fail" || data55 === "indicative" || data55 === "not_judged")) {
																										validate52.errors = [{
																											instancePath: instancePath + "/slos/" + i6 + "/verdict",
																											schemaPath: "#/properties/slos/items/properties/verdict/enum",
																											keyword: "enum",
																											params: { allowedValues: schema19.properties.slos.items.properties.verdict.enum }
																										}];
																										return false;
																									}
																									var valid15 = true;
																								} else var valid15 = true;
																								if (valid15) {
																									if (data54.name !== void 0) {
																										if (typeof data54.name !== "string") {
																											validate52.errors = [{
																												instancePath: instancePath + "/slos/" + i6 + "/name",
																												schemaPath: "#/properties/slos/items/properties/name/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																										var valid15 = true;
																									} else var valid15 = true;
																									if (valid15) {
																										if (data54.threshold !== void 0) {
																											if (typeof data54.threshold !== "string") {
																												validate52.errors = [{
																													instancePath: instancePath + "/slos/" + i6 + "/threshold",
																													schemaPath: "#/properties/slos/items/properties/threshold/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											var valid15 = true;
																										} else var valid15 = true;
																										if (valid15) {
																											if (data54.from !== void 0) {
																												let data58 = data54.from;
																												if (!(data58 === "plan" || data58 === "default")) {
																													validate52.errors = [{
																														instancePath: instancePath + "/slos/" + i6 + "/from",
																														schemaPath: "#/properties/slos/items/properties/from/enum",
																														keyword: "enum",
																														params: { allowedValues: schema19.properties.slos.items.properties.from.enum }
																													}];
																													return false;
																												}
																												var valid15 = true;
																											} else var valid15 = true;
																											if (valid15) {
																												if (data54.operator !== void 0) {
																													let data59 = data54.operator;
																													if (typeof data59 !== "string") {
																														validate52.errors = [{
																															instancePath: instancePath + "/slos/" + i6 + "/operator",
																															schemaPath: "#/properties/slos/items/properties/operator/type",
																															keyword: "type",
																															params: { type: "string" }
																														}];
																														return false;
																													}
																													if (!(data59 === "<" || data59 === "<=" || data59 === ">" || data59 === ">=" || data59 === "==" || data59 === "!=")) {
																														validate52.errors = [{
																															instancePath: instancePath + "/slos/" + i6 + "/operator",
																															schemaPath: "#/properties/slos/items/properties/operator/enum",
																															keyword: "enum",
																															params: { allowedValues: schema19.properties.slos.items.properties.operator.enum }
																														}];
																														return false;
																													}
																													var valid15 = true;
																												} else var valid15 = true;
																												if (valid15) {
																													if (data54.expected !== void 0) {
																														let data60 = data54.expected;
																														if (!(typeof data60 == "number" && isFinite(data60))) {
																															validate52.errors = [{
																																instancePath: instancePath + "/slos/" + i6 + "/expected",
																																schemaPath: "#/properties/slos/items/properties/expected/type",
																																keyword: "type",
																																params: { type: "number" }
																															}];
																															return false;
																														}
																														var valid15 = true;
																													} else var valid15 = true;
																													if (valid15) {
																														if (data54.actual !== void 0) {
																															let data61 = data54.actual;
																															if (!(typeof data61 == "number" && isFinite(data61)) && data61 !== null) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/slos/" + i6 + "/actual",
																																	schemaPath: "#/properties/slos/items/properties/actual/type",
																																	keyword: "type",
																																	params: { type: schema19.properties.slos.items.properties.actual.type }
																																}];
																																return false;
																															}
																															var valid15 = true;
																														} else var valid15 = true;
																														if (valid15) {
																															if (data54.unit !== void 0) {
																																let data62 = data54.unit;
																																if (!(data62 === "ms" || data62 === "bytes" || data62 === "count" || data62 === "share" || data62 === "per-second")) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/slos/" + i6 + "/unit",
																																		schemaPath: "#/properties/slos/items/properties/unit/enum",
																																		keyword: "enum",
																																		params: { allowedValues: schema19.properties.slos.items.properties.unit.enum }
																																	}];
																																	return false;
																																}
																																var valid15 = true;
																															} else var valid15 = true;
																															if (valid15) {
																																if (data54.n !== void 0) {
																																	let data63 = data54.n;
																																	if (typeof data63 == "number" && isFinite(data63)) {
																																		if (data63 < 0 || isNaN(data63)) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/slos/" + i6 + "/n",
																																				schemaPath: "#/properties/slos/items/properties/n/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 0
																																				}
																																			}];
																																			return false;
																																		}
																																	} else {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/slos/" + i6 + "/n",
																																			schemaPath: "#/properties/slos/items/properties/n/type",
																																			keyword: "type",
																																			params: { type: "number" }
																																		}];
																																		return false;
																																	}
																																	var valid15 = true;
																																} else var valid15 = true;
																																if (valid15) {
																																	if (data54.distinct !== void 0) {
																																		let data64 = data54.distinct;
																																		if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64)) && data64 !== null) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/slos/" + i6 + "/distinct",
																																				schemaPath: "#/properties/slos/items/properties/distinct/type",
																																				keyword: "type",
																																				params: { type: schema19.properties.slos.items.properties.distinct.type }
																																			}];
																																			return false;
																																		}
																																		if (typeof data64 == "number" && isFinite(data64)) {
																																			if (data64 < 0 || isNaN(data64)) {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/slos/" + i6 + "/distinct",
																																					schemaPath: "#/properties/slos/items/properties/distinct/minimum",
																																					keyword: "minimum",
																																					params: {
																																						comparison: ">=",
																																						limit: 0
																																					}
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid15 = true;
																																	} else var valid15 = true;
																																	if (valid15) {
																																		if (data54.beyond !== void 0) {
																																			let data65 = data54.beyond;
																																			if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65)) && data65 !== null) {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/slos/" + i6 + "/beyond",
																																					schemaPath: "#/properties/slos/items/properties/beyond/type",
																																					keyword: "type",
																																					params: { type: schema19.properties.slos.items.properties.beyond.type }
																																				}];
																																				return false;
																																			}
																																			if (typeof data65 == "number" && isFinite(data65)) {
																																				if (data65 < 0 || isNaN(data65)) {
																																					validate52.errors = [{
																																						instancePath: instancePath + "/slos/" + i6 + "/beyond",
																																						schemaPath: "#/properties/slos/items/properties/beyond/minimum",
																																						keyword: "minimum",
																																						params: {
																																							comparison: ">=",
																																							limit: 0
																																						}
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid15 = true;
																																		} else var valid15 = true;
																																		if (valid15) {
																																			if (data54.message !== void 0) {
																																				if (typeof data54.message !== "string") {
																																					validate52.errors = [{
																																						instancePath: instancePath + "/slos/" + i6 + "/message",
																																						schemaPath: "#/properties/slos/items/properties/message/type",
																																						keyword: "type",
																																						params: { type: "string" }
																																					}];
																																					return false;
																																				}
																																				var valid15 = true;
																																			} else var valid15 = true;
																																			if (valid15) {
																																				if (data54.line !== void 0) {
																																					let data67 = data54.line;
																																					if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
																																						validate52.errors = [{
																																							instancePath: instancePath + "/slos/" + i6 + "/line",
																																							schemaPath: "#/properties/slos/items/properties/line/type",
																																							keyword: "type",
																																							params: { type: "integer" }
																																						}];
																																						return false;
																																					}
																																					if (typeof data67 == "number" && isFinite(data67)) {
																																						if (data67 < 0 || isNaN(data67)) {
																																							validate52.errors = [{
																																								instancePath: instancePath + "/slos/" + i6 + "/line",
																																								schemaPath: "#/properties/slos/items/properties/line/minimum",
																																								keyword: "minimum",
																																								params: {
																																									comparison: ">=",
																																									limit: 0
																																								}
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid15 = true;
																																				} else var valid15 = true;
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						} else {
																							validate52.errors = [{
																								instancePath: instancePath + "/slos/" + i6,
																								schemaPath: "#/properties/slos/items/type",
																								keyword: "type",
																								params: { type: "object" }
																							}];
																							return false;
																						}
																					}
																				} else {
																					validate52.errors = [{
																						instancePath: instancePath + "/slos",
																						schemaPath: "#/properties/slos/type",
																						keyword: "type",
																						params: { type: "array" }
																					}];
																					return false;
																				}
																				var valid0 = true;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.gates !== void 0) {
																					let data68 = data.gates;
																					if (Array.isArray(data68)) {
																						const len6 = data68.length;
																						for (let i7 = 0; i7 < len6; i7++) {
																							let data69 = data68[i7];
																							if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
																								let missing9;
																								if (data69.verdict === void 0 && (missing9 = "verdict") || data69.name === void 0 && (missing9 = "name") || data69.selector === void 0 && (missing9 = "selector") || data69.stat === void 0 && (missing9 = "stat") || data69.level === void 0 && (missing9 = "level") || data69.unit === void 0 && (missing9 = "unit") || data69.baseline === void 0 && (missing9 = "baseline") || data69.spread === void 0 && (missing9 = "spread") || data69.actual === void 0 && (missing9 = "actual") || data69.values === void 0 && (missing9 = "values") || data69.change === void 0 && (missing9 = "change") || data69.limit === void 0 && (missing9 = "limit") || data69.z === void 0 && (missing9 = "z") || data69.zLimit === void 0 && (missing9 = "zLimit") || data69.channel === void 0 && (missing9 = "channel") || data69.n === void 0 && (missing9 = "n") || data69.distinct === void 0 && (missing9 = "distinct") || data69.runs === void 0 && (missing9 = "runs") || data69.message === void 0 && (missing9 = "message") || data69.line === void 0 && (missing9 = "line")) {
																									validate52.errors = [{
																										instancePath: instancePath + "/gates/" + i7,
																										schemaPath: "#/properties/gates/items/required",
																										keyword: "required",
																										params: { missingProperty: missing9 }
																									}];
																									return false;
																								} else {
																									for (const key9 in data69) if (!func1.call(schema19.properties.gates.items.properties, key9)) {
																										validate52.errors = [{
																											instancePath: instancePath + "/gates/" + i7,
																											schemaPath: "#/properties/gates/items/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key9 }
																										}];
																										return false;
																									}
																									if (data69.verdict !== void 0) {
																										let data70 = data69.verdict;
																										if (!(data70 === "same" || data70 === "fail" || data70 === "suspect" || data70 === "no_baseline" || data70 === "inconclusive" || data70 === "not_judged")) {
																											validate52.errors = [{
																												instancePath: instancePath + "/gates/" + i7 + "/verdict",
																												schemaPath: "#/properties/gates/items/properties/verdict/enum",
																												keyword: "enum",
																												params: { allowedValues: schema19.properties.gates.items.properties.verdict.enum }
																											}];
																											return false;
																										}
																										var valid17 = true;
																									} else var valid17 = true;
																									if (valid17) {
																										if (data69.name !== void 0) {
																											if (typeof data69.name !== "string") {
																												validate52.errors = [{
																													instancePath: instancePath + "/gates/" + i7 + "/name",
																													schemaPath: "#/properties/gates/items/properties/name/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											var valid17 = true;
																										} else var valid17 = true;
																										if (valid17) {
																											if (data69.selector !== void 0) {
																												if (typeof data69.selector !== "string") {
																													validate52.errors = [{
																														instancePath: instancePath + "/gates/" + i7 + "/selector",
																														schemaPath: "#/properties/gates/items/properties/selector/type",
																														keyword: "type",
																														params: { type: "string" }
																													}];
																													return false;
																												}
																												var valid17 = true;
																											} else var valid17 = true;
																											if (valid17) {
																												if (data69.stat !== void 0) {
																													if (typeof data69.stat !== "string") {
																														validate52.errors = [{
																															instancePath: instancePath + "/gates/" + i7 + "/stat",
																															schemaPath: "#/properties/gates/items/properties/stat/type",
																															keyword: "type",
																															params: { type: "string" }
																														}];
																														return false;
																													}
																													var valid17 = true;
																												} else var valid17 = true;
																												if (valid17) {
																													if (data69.level !== void 0) {
																														let data74 = data69.level;
																														if (!(data74 === "key" || data74 === "normal")) {
																															validate52.errors = [{
																																instancePath: instancePath + "/gates/" + i7 + "/level",
																																schemaPath: "#/properties/gates/items/properties/level/enum",
																																keyword: "enum",
																																params: { allowedValues: schema19.properties.gates.items.properties.level.enum }
																															}];
																															return false;
																														}
																														var valid17 = true;
																													} else var valid17 = true;
																													if (valid17) {
																														if (data69.unit !== void 0) {
																															let data75 = data69.unit;
																															if (!(data75 === "ms" || data75 === "bytes" || data75 === "count" || data75 === "share")) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/gates/" + i7 + "/unit",
																																	schemaPath: "#/properties/gates/items/properties/unit/enum",
																																	keyword: "enum",
																																	params: { allowedValues: schema19.properties.gates.items.properties.unit.enum }
																																}];
																																return false;
																															}
																															var valid17 = true;
																														} else var valid17 = true;
																														if (valid17) {
																															if (data69.baseline !== void 0) {
																																let data76 = data69.baseline;
																																if (!(typeof data76 == "number" && isFinite(data76)) && data76 !== null) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/gates/" + i7 + "/baseline",
																																		schemaPath: "#/properties/gates/items/properties/baseline/type",
																																		keyword: "type",
																																		params: { type: schema19.properties.gates.items.properties.baseline.type }
																																	}];
																																	return false;
																																}
																																var valid17 = true;
																															} else var valid17 = true;
																															if (valid17) {
																																if (data69.spread !== void 0) {
																																	let data77 = data69.spread;
																																	if (!(typeof data77 == "number" && isFinite(data77)) && data77 !== null) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/gates/" + i7 + "/spread",
																																			schemaPath: "#/properties/gates/items/properties/spread/type",
																																			keyword: "type",
																																			params: { type: schema19.properties.gates.items.properties.spread.type }
																																		}];
																																		return false;
																																	}
																																	var valid17 = true;
																																} else var valid17 = true;
																																if (valid17) {
																																	if (data69.actual !== void 0) {
																																		let data78 = data69.actual;
																																		if (!(typeof data78 == "number" && isFinite(data78)) && data78 !== null) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/gates/" + i7 + "/actual",
																																				schemaPath: "#/properties/gates/items/properties/actual/type",
																																				keyword: "type",
																																				params: { type: schema19.properties.gates.items.properties.actual.type }
																																			}];
																																			return false;
																																		}
																																		var valid17 = true;
																																	} else var valid17 = true;
																																	if (valid17) {
																																		if (data69.values !== void 0) {
																																			let data79 = data69.values;
																																			if (Array.isArray(data79)) {
																																				const len7 = data79.length;
																																				for (let i8 = 0; i8 < len7; i8++) {
																																					let data80 = data79[i8];
																																					if (!(typeof data80 == "number" && isFinite(data80)) && data80 !== null) {
																																						validate52.errors = [{
																																							instancePath: instancePath + "/gates/" + i7 + "/values/" + i8,
																																							schemaPath: "#/properties/gates/items/properties/values/items/type",
																																							keyword: "type",
																																							params: { type: schema19.properties.gates.items.properties.values.items.type }
																																						}];
																																						return false;
																																					}
																																				}
																																			} else {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/gates/" + i7 + "/values",
																																					schemaPath: "#/properties/gates/items/properties/values/type",
																																					keyword: "type",
																																					params: { type: "array" }
																																				}];
																																				return false;
																																			}
																																			var valid17 = true;
																																		} else var valid17 = true;
																																		if (valid17) {
																																			if (data69.change !== void 0) {
																																				let data81 = data69.change;
																																				if (!(typeof data81 == "number" && isFinite(data81)) && data81 !== null) {
																																					validate52.errors = [{
																																						instancePath: instancePath + "/gates/" + i7 + "/change",
																																						schemaPath: "#/properties/gates/items/properties/change/type",
																																						keyword: "type",
																																						params: { type: schema19.properties.gates.items.properties.change.type }
																																					}];
																																					return false;
																																				}
																																				var valid17 = true;
																																			} else var valid17 = true;
																																			if (valid17) {
																																				if (data69.limit !== void 0) {
																																					let data82 = data69.limit;
																																					if (!(typeof data82 == "number" && isFinite(data82)) && data82 !== null) {
																																						validate52.errors = [{
																																							instancePath: instancePath + "/gates/" + i7 + "/limit",
																																							schemaPath: "#/properties/gates/items/properties/limit/type",
																																							keyword: "type",
																																							params: { type: schema19.properties.gates.items.properties.limit.type }
																																						}];
																																						return false;
																																					}
																																					var valid17 = true;
																																				} else var valid17 = true;
																																				if (valid17) {
																																					if (data69.z !== void 0) {
																																						let data83 = data69.z;
																																						if (!(typeof data83 == "number" && isFinite(data83)) && data83 !== null) {
																																							validate52.errors = [{
																																								instancePath: instancePath + "/gates/" + i7 + "/z",
																																								schemaPath: "#/properties/gates/items/properties/z/type",
																																								keyword: "type",
																																								params: { type: schema19.properties.gates.items.properties.z.type }
																																							}];
																																							return false;
																																						}
																																						var valid17 = true;
																																					} else var valid17 = true;
																																					if (valid17) {
																																						if (data69.zLimit !== void 0) {
																																							let data84 = data69.zLimit;
																																							if (!(typeof data84 == "number" && isFinite(data84)) && data84 !== null) {
																																								validate52.errors = [{
																																									instancePath: instancePath + "/gates/" + i7 + "/zLimit",
																																									schemaPath: "#/properties/gates/items/properties/zLimit/type",
																																									keyword: "type",
																																									params: { type: schema19.properties.gates.items.properties.zLimit.type }
																																								}];
																																								return false;
																																							}
																																							var valid17 = true;
																																						} else var valid17 = true;
																																						if (valid17) {
																																							if (data69.channel !== void 0) {
																																								let data85 = data69.channel;
																																								if (!(data85 === "edge" || data85 === "tail" || data85 === "ratio" || data85 === "calm" || data85 === "body" || data85 === "p50" || data85 === "trend" || data85 === "p99" || data85 === "count" || data85 === "rate" || data85 === null)) {
																																									validate52.errors = [{
																																										instancePath: instancePath + "/gates/" + i7 + "/channel",
																																										schemaPath: "#/properties/gates/items/properties/channel/enum",
																																										keyword: "enum",
																																										params: { allowedValues: schema19.properties.gates.items.properties.channel.enum }
																																									}];
																																									return false;
																																								}
																																								var valid17 = true;
																																							} else var valid17 = true;
																																							if (valid17) {
																																								if (data69.n !== void 0) {
																																									let data86 = data69.n;
																																									if (typeof data86 == "number" && isFinite(data86)) {
																																										if (data86 < 0 || isNaN(data86)) {
																																											validate52.errors = [{
																																												instancePath: instancePath + "/gates/" + i7 + "/n",
																																												schemaPath: "#/properties/gates/items/properties/n/minimum",
																																												keyword: "minimum",
																																												params: {
																																													comparison: ">=",
																																													limit: 0
																																												}
																																											}];
																																											return false;
																																										}
																																									} else {
																																										validate52.errors = [{
																																											instancePath: instancePath + "/gates/" + i7 + "/n",
																																											schemaPath: "#/properties/gates/items/properties/n/type",
																																											keyword: "type",
																																											params: { type: "number" }
																																										}];
																																										return false;
																																									}
																																									var valid17 = true;
																																								} else var valid17 = true;
																																								if (valid17) {
																																									if (data69.counts !== void 0) {
																																										let data87 = data69.counts;
																																										if (!(data87 === "socket-seconds" || data87 === "sockets")) {
																																											validate52.errors = [{
																																												instancePath: instancePath + "/gates/" + i7 + "/counts",
																																												schemaPath: "#/properties/gates/items/properties/counts/enum",
																																												keyword: "enum",
																																												params: { allowedValues: schema19.properties.gates.items.properties.counts.enum }
																																											}];
																																											return false;
																																										}
																																										var valid17 = true;
																																									} else var valid17 = true;
																																									if (valid17) {
																																										if (data69.distinct !== void 0) {
																																											let data88 = data69.distinct;
																																											if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88)) && data88 !== null) {
																																												validate52.errors = [{
																																													instancePath: instancePath + "/gates/" + i7 + "/distinct",
																																													schemaPath: "#/properties/gates/items/properties/distinct/type",
																																													keyword: "type",
																																													params: { type: schema19.properties.gates.items.properties.distinct.type }
																																												}];
																																												return false;
																																											}
																																											if (typeof data88 == "number" && isFinite(data88)) {
																																												if (data88 < 0 || isNaN(data88)) {
																																													validate52.errors = [{
																																														instancePath: instancePath + "/gates/" + i7 + "/distinct",
																																														schemaPath: "#/properties/gates/items/properties/distinct/minimum",
																																														keyword: "minimum",
																																														params: {
																																															comparison: ">=",
																																															limit: 0
																																														}
																																													}];
																																													return false;
																																												}
																																											}
																																											var valid17 = true;
																																										} else var valid17 = true;
																																										if (valid17) {
																																											if (data69.runs !== void 0) {
																																												let data89 = data69.runs;
																																												if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89))) {
																																													validate52.errors = [{
																																														instancePath: instancePath + "/gates/" + i7 + "/runs",
																																														schemaPath: "#/properties/gates/items/properties/runs/type",
																																														keyword: "type",
																																														params: { type: "integer" }
																																													}];
																																													return false;
																																												}
																																												if (typeof data89 == "number" && isFinite(data89)) {
																																													if (data89 < 0 || isNaN(data89)) {
																																														validate52.errors = [{
																																															instancePath: instancePath + "/gates/" + i7 + "/runs",
																																															schemaPath: "#/properties/gates/items/properties/runs/minimum",
																																															keyword: "minimum",
																																															params: {
																																																comparison: ">=",
																																																limit: 0
																																															}
																																														}];
																																														return false;
																																													}
																																												}
																																												var valid17 = true;
																																											} else var valid17 = true;
																																											if (valid17) {
																																												if (data69.message !== void 0) {
																																													if (typeof data69.message !== "string") {
																																														validate52.errors = [{
																																															instancePath: instancePath + "/gates/" + i7 + "/message",
																																															schemaPath: "#/properties/gates/items/properties/message/type",
																																															keyword: "type",
																																															params: { type: "string" }
																																														}];
																																														return false;
																																													}
																																													var valid17 = true;
																																												} else var valid17 = true;
																																												if (valid17) {
																																													if (data69.line !== void 0) {
																																														let data91 = data69.line;
																																														if (!(typeof data91 == "number" && !(data91 % 1) && !isNaN(data91) && isFinite(data91))) {
																																															validate52.errors = [{
																																																instancePath: instancePath + "/gates/" + i7 + "/line",
																																																schemaPath: "#/properties/gates/items/properties/line/type",
																																																keyword: "type",
																																																params: { type: "integer" }
																																															}];
																																															return false;
																																														}
																																														if (typeof data91 == "number" && isFinite(data91)) {
																																															if (data91 < 0 || isNaN(data91)) {
																																																validate52.errors = [{
																																																	instancePath: instancePath + "/gates/" + i7 + "/line",
																																																	schemaPath: "#/properties/gates/items/properties/line/minimum",
																																																	keyword: "minimum",
																																																	params: {
																																																		comparison: ">=",
																																																		limit: 0
																																																	}
																																																}];
																																																return false;
																																															}
																																														}
																																														var valid17 = true;
																																													} else var valid17 = true;
																																												}
																																											}
																																										}
																																									}
																																								}
																																							}
																																						}
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							} else {
																								validate52.errors = [{
																									instancePath: instancePath + "/gates/" + i7,
																									schemaPath: "#/properties/gates/items/type",
																									keyword: "type",
																									params: { type: "object" }
																								}];
																								return false;
																							}
																						}
																					} else {
																						validate52.errors = [{
																							instancePath: instancePath + "/gates",
																							schemaPath: "#/properties/gates/type",
																							keyword: "type",
																							params: { type: "array" }
																						}];
																						return false;
																					}
																					var valid0 = true;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.drift !== void 0) {
																						let data92 = data.drift;
																						if (Array.isArray(data92)) {
																							const len8 = data92.length;
																							for (let i9 = 0; i9 < len8; i9++) {
																								let data93 = data92[i9];
																								if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
																									let missing10;
																									if (data93.verdict === void 0 && (missing10 = "verdict") || data93.name === void 0 && (missing10 = "name") || data93.selector === void 0 && (missing10 = "selector") || data93.stat === void 0 && (missing10 = "stat") || data93.unit === void 0 && (missing10 = "unit") || data93.from === void 0 && (missing10 = "from") || data93.tag === void 0 && (missing10 = "tag") || data93.reference === void 0 && (missing10 = "reference") || data93.recent === void 0 && (missing10 = "recent") || data93.change === void 0 && (missing10 = "change") || data93.limit === void 0 && (missing10 = "limit") || data93.spread === void 0 && (missing10 = "spread") || data93.referenceRuns === void 0 && (missing10 = "referenceRuns") || data93.recentRuns === void 0 && (missing10 = "recentRuns") || data93.message === void 0 && (missing10 = "message") || data93.line === void 0 && (missing10 = "line")) {
																										validate52.errors = [{
																											instancePath: instancePath + "/drift/" + i9,
																											schemaPath: "#/properties/drift/items/required",
																											keyword: "required",
																											params: { missingProperty: missing10 }
																										}];
																										return false;
																									} else {
																										for (const key10 in data93) if (!func1.call(schema19.properties.drift.items.properties, key10)) {
																											validate52.errors = [{
																												instancePath: instancePath + "/drift/" + i9,
																												schemaPath: "#/properties/drift/items/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key10 }
																											}];
																											return false;
																										}
																										if (data93.verdict !== void 0) {
																											let data94 = data93.verdict;
																											if (!(data94 === "drift" || data94 === "steady")) {
																												validate52.errors = [{
																													instancePath: instancePath + "/drift/" + i9 + "/verdict",
																													schemaPath: "#/properties/drift/items/properties/verdict/enum",
																													keyword: "enum",
																													params: { allowedValues: schema19.properties.drift.items.properties.verdict.enum }
																												}];
																												return false;
																											}
																											var valid20 = true;
																										} else var valid20 = true;
																										if (valid20) {
																											if (data93.name !== void 0) {
																												if (typeof data93.name !== "string") {
																													validate52.errors = [{
																														instancePath: instancePath + "/drift/" + i9 + "/name",
																														schemaPath: "#/properties/drift/items/properties/name/type",
																														keyword: "type",
																														params: { type: "string" }
																													}];
																													return false;
																												}
																												var valid20 = true;
																											} else var valid20 = true;
																											if (valid20) {
																												if (data93.selector !== void 0) {
																													if (typeof data93.selector !== "string") {
																														validate52.errors = [{
																															instancePath: instancePath + "/drift/" + i9 + "/selector",
																															schemaPath: "#/properties/drift/items/properties/selector/type",
																															keyword: "type",
																															params: { type: "string" }
																														}];
																														return false;
																													}
																													var valid20 = true;
																												} else var valid20 = true;
																												if (valid20) {
																													if (data93.stat !== void 0) {
																														if (typeof data93.stat !== "string") {
																															validate52.errors = [{
																																instancePath: instancePath + "/drift/" + i9 + "/stat",
																																schemaPath: "#/properties/drift/items/properties/stat/type",
																																keyword: "type",
																																params: { type: "string" }
																															}];
																															return false;
																														}
																														var valid20 = true;
																													} else var valid20 = true;
																													if (valid20) {
																														if (data93.unit !== void 0) {
																															let data98 = data93.unit;
																															if (!(data98 === "ms" || data98 === "share" || data98 === "bytes" || data98 === "count")) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/drift/" + i9 + "/unit",
																																	schemaPath: "#/properties/drift/items/properties/unit/enum",
																																	keyword: "enum",
																																	params: { allowedValues: schema19.properties.drift.items.properties.unit.enum }
																																}];
																																return false;
																															}
																															var valid20 = true;
																														} else var valid20 = true;
																														if (valid20) {
																															if (data93.from !== void 0) {
																																let data99 = data93.from;
																																if (!(data99 === "accepted" || data99 === "tag" || data99 === "oldest")) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/drift/" + i9 + "/from",
																																		schemaPath: "#/properties/drift/items/properties/from/enum",
																																		keyword: "enum",
																																		params: { allowedValues: schema19.properties.drift.items.properties.from.enum }
																																	}];
																																	return false;
																																}
																																var valid20 = true;
																															} else var valid20 = true;
																															if (valid20) {
																																if (data93.tag !== void 0) {
																																	let data100 = data93.tag;
																																	if (typeof data100 !== "string" && data100 !== null) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/drift/" + i9 + "/tag",
																																			schemaPath: "#/properties/drift/items/properties/tag/type",
																																			keyword: "type",
																																			params: { type: schema19.properties.drift.items.properties.tag.type }
																																		}];
																																		return false;
																																	}
																																	var valid20 = true;
																																} else var valid20 = true;
																																if (valid20) {
																																	if (data93.reference !== void 0) {
																																		let data101 = data93.reference;
																																		if (!(typeof data101 == "number" && isFinite(data101))) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/drift/" + i9 + "/reference",
																																				schemaPath: "#/properties/drift/items/properties/reference/type",
																																				keyword: "type",
																																				params: { type: "number" }
																																			}];
																																			return false;
																																		}
																																		var valid20 = true;
																																	} else var valid20 = true;
																																	if (valid20) {
																																		if (data93.recent !== void 0) {
																																			let data102 = data93.recent;
																																			if (!(typeof data102 == "number" && isFinite(data102))) {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/drift/" + i9 + "/recent",
																																					schemaPath: "#/properties/drift/items/properties/recent/type",
																																					keyword: "type",
																																					params: { type: "number" }
																																				}];
																																				return false;
																																			}
																																			var valid20 = true;
																																		} else var valid20 = true;
																																		if (valid20) {
																																			if (data93.change !== void 0) {
																																				let data103 = data93.change;
																																				if (!(typeof data103 == "number" && isFinite(data103))) {
																																					validate52.errors = [{
																																						instancePath: instancePath + "/drift/" + i9 + "/change",
																																						schemaPath: "#/properties/drift/items/properties/change/type",
																																						keyword: "type",
																																						params: { type: "number" }
																																					}];
																																					return false;
																																				}
																																				var valid20 = true;
																																			} else var valid20 = true;
																																			if (valid20) {
																																				if (data93.limit !== void 0) {
																																					let data104 = data93.limit;
																																					if (!(typeof data104 == "number" && isFinite(data104))) {
																																						validate52.errors = [{
																																							instancePath: instancePath + "/drift/" + i9 + "/limit",
																																							schemaPath: "#/properties/drift/items/properties/limit/type",
																																							keyword: "type",
																																							params: { type: "number" }
																																						}];
																																						return false;
																																					}
																																					var valid20 = true;
																																				} else var valid20 = true;
																																				if (valid20) {
																																					if (data93.spread !== void 0) {
																																						let data105 = data93.spread;
																																						if (typeof data105 == "number" && isFinite(data105)) {
																																							if (data105 < 0 || isNaN(data105)) {
																																								validate52.errors = [{
																																									instancePath: instancePath + "/drift/" + i9 + "/spread",
																																									schemaPath: "#/properties/drift/items/properties/spread/minimum",
																																									keyword: "minimum",
																																									params: {
																																										comparison: ">=",
																																										limit: 0
																																									}
																																								}];
																																								return false;
																																							}
																																						} else {
																																							validate52.errors = [{
																																								instancePath: instancePath + "/drift/" + i9 + "/spread",
																																								schemaPath: "#/properties/drift/items/properties/spread/type",
																																								keyword: "type",
																																								params: { type: "number" }
																																							}];
																																							return false;
																																						}
																																						var valid20 = true;
																																					} else var valid20 = true;
																																					if (valid20) {
																																						if (data93.referenceRuns !== void 0) {
																																							let data106 = data93.referenceRuns;
																																							if (!(typeof data106 == "number" && !(data106 % 1) && !isNaN(data106) && isFinite(data106))) {
																																								validate52.errors = [{
																																									instancePath: instancePath + "/drift/" + i9 + "/referenceRuns",
																																									schemaPath: "#/properties/drift/items/properties/referenceRuns/type",
																																									keyword: "type",
																																									params: { type: "integer" }
																																								}];
																																								return false;
																																							}
																																							if (typeof data106 == "number" && isFinite(data106)) {
																																								if (data106 < 0 || isNaN(data106)) {
																																									validate52.errors = [{
																																										instancePath: instancePath + "/drift/" + i9 + "/referenceRuns",
																																										schemaPath: "#/properties/drift/items/properties/referenceRuns/minimum",
																																										keyword: "minimum",
																																										params: {
																																											comparison: ">=",
																																											limit: 0
																																										}
																																									}];
																																									return false;
																																								}
																																							}
																																							var valid20 = true;
																																						} else var valid20 = true;
																																						if (valid20) {
																																							if (data93.recentRuns !== void 0) {
																																								let data107 = data93.recentRuns;
																																								if (!(typeof data107 == "number" && !(data107 % 1) && !isNaN(data107) && isFinite(data107))) {
																																									validate52.errors = [{
																																										instancePath: instancePath + "/drift/" + i9 + "/recentRuns",
																																										schemaPath: "#/properties/drift/items/properties/recentRuns/type",
																																										keyword: "type",
																																										params: { type: "integer" }
																																									}];
																																									return false;
																																								}
																																								if (typeof data107 == "number" && isFinite(data107)) {
																																									if (data107 < 0 || isNaN(data107)) {
																																										validate52.errors = [{
																																											instancePath: instancePath + "/drift/" + i9 + "/recentRuns",
																																											schemaPath: "#/properties/drift/items/properties/recentRuns/minimum",
																																											keyword: "minimum",
																																											params: {
																																												comparison: ">=",
																																												limit: 0
																																											}
																																										}];
																																										return false;
																																									}
																																								}
																																								var valid20 = true;
																																							} else var valid20 = true;
																																							if (valid20) {
																																								if (data93.message !== void 0) {
																																									if (typeof data93.message !== "string") {
																																										validate52.errors = [{
																																											instancePath: instancePath + "/drift/" + i9 + "/message",
																																											schemaPath: "#/properties/drift/items/properties/message/type",
																																											keyword: "type",
																																											params: { type: "string" }
																																										}];
																																										return false;
																																									}
																																									var valid20 = true;
																																								} else var valid20 = true;
																																								if (valid20) {
																																									if (data93.line !== void 0) {
																																										let data109 = data93.line;
																																										if (!(typeof data109 == "number" && !(data109 % 1) && !isNaN(data109) && isFinite(data109))) {
																																											validate52.errors = [{
																																												instancePath: instancePath + "/drift/" + i9 + "/line",
																																												schemaPath: "#/properties/drift/items/properties/line/type",
																																												keyword: "type",
																																												params: { type: "integer" }
																																											}];
																																											return false;
																																										}
																																										if (typeof data109 == "number" && isFinite(data109)) {
																																											if (data109 < 0 || isNaN(data109)) {
																																												validate52.errors = [{
																																													instancePath: instancePath + "/drift/" + i9 + "/line",
																																													schemaPath: "#/properties/drift/items/properties/line/minimum",
																																													keyword: "minimum",
																																													params: {
																																														comparison: ">=",
																																														limit: 0
																																													}
																																												}];
																																												return false;
																																											}
																																										}
																																										var valid20 = true;
																																									} else var valid20 = true;
																																								}
																																							}
																																						}
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								} else {
																									validate52.errors = [{
																										instancePath: instancePath + "/drift/" + i9,
																										schemaPath: "#/properties/drift/items/type",
																										keyword: "type",
																										params: { type: "object" }
																									}];
																									return false;
																								}
																							}
																						} else {
																							validate52.errors = [{
																								instancePath: instancePath + "/drift",
																								schemaPath: "#/properties/drift/type",
																								keyword: "type",
																								params: { type: "array" }
																							}];
																							return false;
																						}
																						var valid0 = true;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.baseline !== void 0) {
																							let data110 = data.baseline;
																							if (!(data110 && typeof data110 == "object" && !Array.isArray(data110)) && data110 !== null) {
																								validate52.errors = [{
																									instancePath: instancePath + "/baseline",
																									schemaPath: "#/properties/baseline/type",
																									keyword: "type",
																									params: { type: schema19.properties.baseline.type }
																								}];
																								return false;
																							}
																							if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
																								let missing11;
																								if (data110.where === void 0 && (missing11 = "where") || data110.series === void 0 && (missing11 = "series") || data110.runs === void 0 && (missing11 = "runs") || data110.from === void 0 && (missing11 = "from") || data110.to === void 0 && (missing11 = "to") || data110.others === void 0 && (missing11 = "others") || data110.written === void 0 && (missing11 = "written") || data110.notWritten === void 0 && (missing11 = "notWritten")) {
																									validate52.errors = [{
																										instancePath: instancePath + "/baseline",
																										schemaPath: "#/properties/baseline/required",
																										keyword: "required",
																										params: { missingProperty: missing11 }
																									}];
																									return false;
																								} else {
																									for (const key11 in data110) if (!(key11 === "where" || key11 === "series" || key11 === "runs" || key11 === "from" || key11 === "to" || key11 === "others" || key11 === "written" || key11 === "notWritten")) {
																										validate52.errors = [{
																											instancePath: instancePath + "/baseline",
																											schemaPath: "#/properties/baseline/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key11 }
																										}];
																										return false;
																									}
																									if (data110.where !== void 0) {
																										let data111 = data110.where;
																										if (typeof data111 !== "string" && data111 !== null) {
																											validate52.errors = [{
																												instancePath: instancePath + "/baseline/where",
																												schemaPath: "#/properties/baseline/properties/where/type",
																												keyword: "type",
																												params: { type: schema19.properties.baseline.properties.where.type }
																											}];
																											return false;
																										}
																										var valid21 = true;
																									} else var valid21 = true;
																									if (valid21) {
																										if (data110.series !== void 0) {
																											let data112 = data110.series;
																											if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
																												let missing12;
																												if (data112.key === void 0 && (missing12 = "key") || data112.digest === void 0 && (missing12 = "digest") || data112.profile === void 0 && (missing12 = "profile") || data112.engine === void 0 && (missing12 = "engine") || data112.environment === void 0 && (missing12 = "environment") || data112.runnerLabel === void 0 && (missing12 = "runnerLabel")) {
																													validate52.errors = [{
																														instancePath: instancePath + "/baseline/series",
																														schemaPath: "#/properties/baseline/properties/series/required",
																														keyword: "required",
																														params: { missingProperty: missing12 }
																													}];
																													return false;
																												} else {
																													for (const key12 in data112) if (!(key12 === "key" || key12 === "digest" || key12 === "profile" || key12 === "engine" || key12 === "environment" || key12 === "runnerLabel")) {
																														validate52.errors = [{
																															instancePath: instancePath + "/baseline/series",
																															schemaPath: "#/properties/baseline/properties/series/additionalProperties",
																															keyword: "additionalProperties",
																															params: { additionalProperty: key12 }
																														}];
																														return false;
																													}
																													if (data112.key !== void 0) {
																														let data113 = data112.key;
																														if (typeof data113 === "string") {
																															if (!pattern3.test(data113)) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/baseline/series/key",
																																	schemaPath: "#/properties/baseline/properties/series/properties/key/pattern",
																																	keyword: "pattern",
																																	params: { pattern: "^[0-9a-f]{12}$" }
																																}];
																																return false;
																															}
																														} else {
																															validate52.errors = [{
																																instancePath: instancePath + "/baseline/series/key",
																																schemaPath: "#/properties/baseline/properties/series/properties/key/type",
																																keyword: "type",
																																params: { type: "string" }
																															}];
																															return false;
																														}
																														var valid22 = true;
																													} else var valid22 = true;
																													if (valid22) {
																														if (data112.digest !== void 0) {
																															if (typeof data112.digest !== "string") {
																																validate52.errors = [{
																																	instancePath: instancePath + "/baseline/series/digest",
																																	schemaPath: "#/properties/baseline/properties/series/properties/digest/type",
																																	keyword: "type",
																																	params: { type: "string" }
																																}];
																																return false;
																															}
																															var valid22 = true;
																														} else var valid22 = true;
																														if (valid22) {
																															if (data112.profile !== void 0) {
																																if (typeof data112.profile !== "string") {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/baseline/series/profile",
																																		schemaPath: "#/properties/baseline/properties/series/properties/profile/type",
																																		keyword: "type",
																																		params: { type: "string" }
																																	}];
																																	return false;
																																}
																																var valid22 = true;
																															} else var valid22 = true;
																															if (valid22) {
																																if (data112.engine !== void 0) {
																																	if (typeof data112.engine !== "string") {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/baseline/series/engine",
																																			schemaPath: "#/properties/baseline/properties/series/properties/engine/type",
																																			keyword: "type",
																																			params: { type: "string" }
																																		}];
																																		return false;
																																	}
																																	var valid22 = true;
																																} else var valid22 = true;
																																if (valid22) {
																																	if (data112.environment !== void 0) {
																																		let data117 = data112.environment;
																																		if (typeof data117 !== "string" && data117 !== null) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/baseline/series/environment",
																																				schemaPath: "#/properties/baseline/properties/series/properties/environment/type",
																																				keyword: "type",
																																				params: { type: schema19.properties.baseline.properties.series.properties.environment.type }
																																			}];
																																			return false;
																																		}
																																		var valid22 = true;
																																	} else var valid22 = true;
																																	if (valid22) {
																																		if (data112.runnerLabel !== void 0) {
																																			if (typeof data112.runnerLabel !== "string") {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/baseline/series/runnerLabel",
																																					schemaPath: "#/properties/baseline/properties/series/properties/runnerLabel/type",
																																					keyword: "type",
																																					params: { type: "string" }
																																				}];
																																				return false;
																																			}
																																			var valid22 = true;
																																		} else var valid22 = true;
																																	}
																																}
																															}
																														}
																													}
																												}
																											} else {
																												validate52.errors = [{
																													instancePath: instancePath + "/baseline/series",
																													schemaPath: "#/properties/baseline/properties/series/type",
																													keyword: "type",
																													params: { type: "object" }
																												}];
																												return false;
																											}
																											var valid21 = true;
																										} else var valid21 = true;
																										if (valid21) {
																											if (data110.runs !== void 0) {
																												let data119 = data110.runs;
																												if (!(typeof data119 == "number" && !(data119 % 1) && !isNaN(data119) && isFinite(data119))) {
																													validate52.errors = [{
																														instancePath: instancePath + "/baseline/runs",
																														schemaPath: "#/properties/baseline/properties/runs/type",
																														keyword: "type",
																														params: { type: "integer" }
																													}];
																													return false;
																												}
																												if (typeof data119 == "number" && isFinite(data119)) {
																													if (data119 < 0 || isNaN(data119)) {
																														validate52.errors = [{
																															instancePath: instancePath + "/baseline/runs",
																															schemaPath: "#/properties/baseline/properties/runs/minimum",
																															keyword: "minimum",
																															params: {
																																comparison: ">=",
																																limit: 0
																															}
																														}];
																														return false;
																													}
																												}
																												var valid21 = true;
																											} else var valid21 = true;
																											if (valid21) {
																												if (data110.from !== void 0) {
																													let data120 = data110.from;
																													if (typeof data120 !== "string" && data120 !== null) {
																														validate52.errors = [{
																															instancePath: instancePath + "/baseline/from",
																															schemaPath: "#/properties/baseline/properties/from/type",
																															keyword: "type",
																															params: { type: schema19.properties.baseline.properties.from.type }
																														}];
																														return false;
																													}
																													var valid21 = true;
																												} else var valid21 = true;
																												if (valid21) {
																													if (data110.to !== void 0) {
																														let data121 = data110.to;
																														if (typeof data121 !== "string" && data121 !== null) {
																															validate52.errors = [{
																																instancePath: instancePath + "/baseline/to",
																																schemaPath: "#/properties/baseline/properties/to/type",
																																keyword: "type",
																																params: { type: schema19.properties.baseline.properties.to.type }
																															}];
																															return false;
																														}
																														var valid21 = true;
																													} else var valid21 = true;
																													if (valid21) {
																														if (data110.others !== void 0) {
																															let data122 = data110.others;
																															if (!(typeof data122 == "number" && !(data122 % 1) && !isNaN(data122) && isFinite(data122))) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/baseline/others",
																																	schemaPath: "#/properties/baseline/properties/others/type",
																																	keyword: "type",
																																	params: { type: "integer" }
																																}];
																																return false;
																															}
																															if (typeof data122 == "number" && isFinite(data122)) {
																																if (data122 < 0 || isNaN(data122)) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/baseline/others",
																																		schemaPath: "#/properties/baseline/properties/others/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 0
																																		}
																																	}];
																																	return false;
																																}
																															}
																															var valid21 = true;
																														} else var valid21 = true;
																														if (valid21) {
																															if (data110.written !== void 0) {
																																if (typeof data110.written !== "boolean") {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/baseline/written",
																																		schemaPath: "#/properties/baseline/properties/written/type",
																																		keyword: "type",
																																		params: { type: "boolean" }
																																	}];
																																	return false;
																																}
																																var valid21 = true;
																															} else var valid21 = true;
																															if (valid21) {
																																if (data110.notWritten !== void 0) {
																																	let data124 = data110.notWritten;
																																	if (typeof data124 !== "string" && data124 !== null) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/baseline/notWritten",
																																			schemaPath: "#/properties/baseline/properties/notWritten/type",
																																			keyword: "type",
																																			params: { type: schema19.properties.baseline.properties.notWritten.type }
																																		}];
																																		return false;
																																	}
																																	var valid21 = true;
																																} else var valid21 = true;
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																							var valid0 = true;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.timeline !== void 0) {
																								let data125 = data.timeline;
																								if (data125 && typeof data125 == "object" && !Array.isArray(data125)) for (const key13 in data125) {
																									let data126 = data125[key13];
																									if (Array.isArray(data126)) {
																										const len9 = data126.length;
																										for (let i10 = 0; i10 < len9; i10++) {
																											let data127 = data126[i10];
																											if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
																												let missing13;
																												if (data127.phase === void 0 && (missing13 = "phase") || data127.from === void 0 && (missing13 = "from") || data127.to === void 0 && (missing13 = "to")) {
																													validate52.errors = [{
																														instancePath: instancePath + "/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i10,
																														schemaPath: "#/properties/timeline/additionalProperties/items/required",
																														keyword: "required",
																														params: { missingProperty: missing13 }
																													}];
																													return false;
																												} else {
																													for (const key14 in data127) if (!(key14 === "phase" || key14 === "from" || key14 === "to")) {
																														validate52.errors = [{
																															instancePath: instancePath + "/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i10,
																															schemaPath: "#/properties/timeline/additionalProperties/items/additionalProperties",
																															keyword: "additionalProperties",
																															params: { additionalProperty: key14 }
																														}];
																														return false;
																													}
																													if (data127.phase !== void 0) {
																														let data128 = data127.phase;
																														if (!(data128 === "ramp" || data128 === "steady" || data128 === "disrupt" || data128 === "idle" || data128 === "down")) {
																															validate52.errors = [{
																																instancePath: instancePath + "/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i10 + "/phase",
																																schemaPath: "#/properties/timeline/additionalProperties/items/properties/phase/enum",
																																keyword: "enum",
																																params: { allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum }
																															}];
																															return false;
																														}
																														var valid25 = true;
																													} else var valid25 = true;
																													if (valid25) {
																														if (data127.from !== void 0) {
																															let data129 = data127.from;
																															if (!(typeof data129 == "number" && isFinite(data129))) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i10 + "/from",
																																	schemaPath: "#/properties/timeline/additionalProperties/items/properties/from/type",
																																	keyword: "type",
																																	params: { type: "number" }
																																}];
																																return false;
																															}
																															var valid25 = true;
																														} else var valid25 = true;
																														if (valid25) {
																															if (data127.to !== void 0) {
																																let data130 = data127.to;
																																if (!(typeof data130 == "number" && isFinite(data130))) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i10 + "/to",
																																		schemaPath: "#/properties/timeline/additionalProperties/items/properties/to/type",
																																		keyword: "type",
																																		params: { type: "number" }
																																	}];
																																	return false;
																																}
																																var valid25 = true;
																															} else var valid25 = true;
																														}
																													}
																												}
																											} else {
																												validate52.errors = [{
																													instancePath: instancePath + "/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i10,
																													schemaPath: "#/properties/timeline/additionalProperties/items/type",
																													keyword: "type",
																													params: { type: "object" }
																												}];
																												return false;
																											}
																										}
																									} else {
																										validate52.errors = [{
																											instancePath: instancePath + "/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
																											schemaPath: "#/properties/timeline/additionalProperties/type",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								else {
																									validate52.errors = [{
																										instancePath: instancePath + "/timeline",
																										schemaPath: "#/properties/timeline/type",
																										keyword: "type",
																										params: { type: "object" }
																									}];
																									return false;
																								}
																								var valid0 = true;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.duration !== void 0) {
																									let data131 = data.duration;
																									if (typeof data131 == "number" && isFinite(data131)) {
																										if (data131 < 0 || isNaN(data131)) {
																											validate52.errors = [{
																												instancePath: instancePath + "/duration",
																												schemaPath: "#/properties/duration/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												}
																											}];
																											return false;
																										}
																									} else {
																										validate52.errors = [{
																											instancePath: instancePath + "/duration",
																											schemaPath: "#/properties/duration/type",
																											keyword: "type",
																											params: { type: "number" }
																										}];
																										return false;
																									}
																									var valid0 = true;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.sockets !== void 0) {
																										let data132 = data.sockets;
																										if (!(data132 && typeof data132 == "object" && !Array.isArray(data132)) && data132 !== null) {
																											validate52.errors = [{
																												instancePath: instancePath + "/sockets",
																												schemaPath: "#/properties/sockets/type",
																												keyword: "type",
																												params: { type: schema19.properties.sockets.type }
																											}];
																											return false;
																										}
																										if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
																											let missing14;
																											if (data132.tried === void 0 && (missing14 = "tried") || data132.opened === void 0 && (missing14 = "opened") || data132.subscribed === void 0 && (missing14 = "subscribed") || data132.peak === void 0 && (missing14 = "peak") || data132.failed === void 0 && (missing14 = "failed") || data132.unended === void 0 && (missing14 = "unended")) {
																												validate52.errors = [{
																													instancePath: instancePath + "/sockets",
																													schemaPath: "#/properties/sockets/required",
																													keyword: "required",
																													params: { missingProperty: missing14 }
																												}];
																												return false;
																											} else {
																												for (const key15 in data132) if (!(key15 === "tried" || key15 === "opened" || key15 === "subscribed" || key15 === "peak" || key15 === "failed" || key15 === "unended")) {
																													validate52.errors = [{
																														instancePath: instancePath + "/sockets",
																														schemaPath: "#/properties/sockets/additionalProperties",
																														keyword: "additionalProperties",
																														params: { additionalProperty: key15 }
																													}];
																													return false;
																												}
																												if (data132.tried !== void 0) {
																													let data133 = data132.tried;
																													if (!(typeof data133 == "number" && !(data133 % 1) && !isNaN(data133) && isFinite(data133))) {
																														validate52.errors = [{
																															instancePath: instancePath + "/sockets/tried",
																															schemaPath: "#/properties/sockets/properties/tried/type",
																															keyword: "type",
																															params: { type: "integer" }
																														}];
																														return false;
																													}
																													if (typeof data133 == "number" && isFinite(data133)) {
																														if (data133 < 0 || isNaN(data133)) {
																															validate52.errors = [{
																																instancePath: instancePath + "/sockets/tried",
																																schemaPath: "#/properties/sockets/properties/tried/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																}
																															}];
																															return false;
																														}
																													}
																													var valid26 = true;
																												} else var valid26 = true;
																												if (valid26) {
																													if (data132.opened !== void 0) {
																														let data134 = data132.opened;
																														if (!(typeof data134 == "number" && !(data134 % 1) && !isNaN(data134) && isFinite(data134))) {
																															validate52.errors = [{
																																instancePath: instancePath + "/sockets/opened",
																																schemaPath: "#/properties/sockets/properties/opened/type",
																																keyword: "type",
																																params: { type: "integer" }
																															}];
																															return false;
																														}
																														if (typeof data134 == "number" && isFinite(data134)) {
																															if (data134 < 0 || isNaN(data134)) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/sockets/opened",
																																	schemaPath: "#/properties/sockets/properties/opened/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 0
																																	}
																																}];
																																return false;
																															}
																														}
																														var valid26 = true;
																													} else var valid26 = true;
																													if (valid26) {
																														if (data132.subscribed !== void 0) {
																															let data135 = data132.subscribed;
																															if (!(typeof data135 == "number" && !(data135 % 1) && !isNaN(data135) && isFinite(data135))) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/sockets/subscribed",
																																	schemaPath: "#/properties/sockets/properties/subscribed/type",
																																	keyword: "type",
																																	params: { type: "integer" }
																																}];
																																return false;
																															}
																															if (typeof data135 == "number" && isFinite(data135)) {
																																if (data135 < 0 || isNaN(data135)) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/sockets/subscribed",
																																		schemaPath: "#/properties/sockets/properties/subscribed/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 0
																																		}
																																	}];
																																	return false;
																																}
																															}
																															var valid26 = true;
																														} else var valid26 = true;
																														if (valid26) {
																															if (data132.peak !== void 0) {
																																let data136 = data132.peak;
																																if (!(typeof data136 == "number" && !(data136 % 1) && !isNaN(data136) && isFinite(data136))) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/sockets/peak",
																																		schemaPath: "#/properties/sockets/properties/peak/type",
																																		keyword: "type",
																																		params: { type: "integer" }
																																	}];
																																	return false;
																																}
																																if (typeof data136 == "number" && isFinite(data136)) {
																																	if (data136 < 0 || isNaN(data136)) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/sockets/peak",
																																			schemaPath: "#/properties/sockets/properties/peak/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 0
																																			}
																																		}];
																																		return false;
																																	}
																																}
																																var valid26 = true;
																															} else var valid26 = true;
																															if (valid26) {
																																if (data132.failed !== void 0) {
																																	let data137 = data132.failed;
																																	if (Array.isArray(data137)) {
																																		const len10 = data137.length;
																																		for (let i11 = 0; i11 < len10; i11++) {
																																			let data138 = data137[i11];
																																			if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
																																				let missing15;
																																				if (data138.reason === void 0 && (missing15 = "reason") || data138.status === void 0 && (missing15 = "status") || data138.count === void 0 && (missing15 = "count")) {
																																					validate52.errors = [{
																																						instancePath: instancePath + "/sockets/failed/" + i11,
																																						schemaPath: "#/properties/sockets/properties/failed/items/required",
																																						keyword: "required",
																																						params: { missingProperty: missing15 }
																																					}];
																																					return false;
																																				} else {
																																					for (const key16 in data138) if (!(key16 === "reason" || key16 === "status" || key16 === "count")) {
																																						validate52.errors = [{
																																							instancePath: instancePath + "/sockets/failed/" + i11,
																																							schemaPath: "#/properties/sockets/properties/failed/items/additionalProperties",
																																							keyword: "additionalProperties",
																																							params: { additionalProperty: key16 }
																																						}];
																																						return false;
																																					}
																																					if (data138.reason !== void 0) {
																																						if (typeof data138.reason !== "string") {
																																							validate52.errors = [{
																																								instancePath: instancePath + "/sockets/failed/" + i11 + "/reason",
																																								schemaPath: "#/properties/sockets/properties/failed/items/properties/reason/type",
																																								keyword: "type",
																																								params: { type: "string" }
																																							}];
																																							return false;
																																						}
																																						var valid28 = true;
																																					} else var valid28 = true;
																																					if (valid28) {
																																						if (data138.status !== void 0) {
																																							let data140 = data138.status;
																																							if (typeof data140 !== "string" && data140 !== null) {
																																								validate52.errors = [{
																																									instancePath: instancePath + "/sockets/failed/" + i11 + "/status",
																																									schemaPath: "#/properties/sockets/properties/failed/items/properties/status/type",
																																									keyword: "type",
																																									params: { type: schema19.properties.sockets.properties.failed.items.properties.status.type }
																																								}];
																																								return false;
																																							}
																																							var valid28 = true;
																																						} else var valid28 = true;
																																						if (valid28) {
																																							if (data138.count !== void 0) {
																																								let data141 = data138.count;
																																								if (!(typeof data141 == "number" && !(data141 % 1) && !isNaN(data141) && isFinite(data141))) {
																																									validate52.errors = [{
																																										instancePath: instancePath + "/sockets/failed/" + i11 + "/count",
																																										schemaPath: "#/properties/sockets/properties/failed/items/properties/count/type",
																																										keyword: "type",
																																										params: { type: "integer" }
																																									}];
																																									return false;
																																								}
																																								if (typeof data141 == "number" && isFinite(data141)) {
																																									if (data141 < 0 || isNaN(data141)) {
																																										validate52.errors = [{
																																											instancePath: instancePath + "/sockets/failed/" + i11 + "/count",
																																											schemaPath: "#/properties/sockets/properties/failed/items/properties/count/minimum",
																																											keyword: "minimum",
																																											params: {
																																												comparison: ">=",
																																												limit: 0
																																											}
																																										}];
																																										return false;
																																									}
																																								}
																																								var valid28 = true;
																																							} else var valid28 = true;
																																						}
																																					}
																																				}
																																			} else {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/sockets/failed/" + i11,
																																					schemaPath: "#/properties/sockets/properties/failed/items/type",
																																					keyword: "type",
																																					params: { type: "object" }
																																				}];
																																				return false;
																																			}
																																		}
																																	} else {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/sockets/failed",
																																			schemaPath: "#/properties/sockets/properties/failed/type",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}];
																																		return false;
																																	}
																																	var valid26 = true;
																																} else var valid26 = true;
																																if (valid26) {
																																	if (data132.unended !== void 0) {
																																		let data142 = data132.unended;
																																		if (!(typeof data142 == "number" && !(data142 % 1) && !isNaN(data142) && isFinite(data142))) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/sockets/unended",
																																				schemaPath: "#/properties/sockets/properties/unended/type",
																																				keyword: "type",
																																				params: { type: "integer" }
																																			}];
																																			return false;
																																		}
																																		if (typeof data142 == "number" && isFinite(data142)) {
																																			if (data142 < 0 || isNaN(data142)) {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/sockets/unended",
																																					schemaPath: "#/properties/sockets/properties/unended/minimum",
																																					keyword: "minimum",
																																					params: {
																																						comparison: ">=",
																																						limit: 0
																																					}
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid26 = true;
																																	} else var valid26 = true;
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																										var valid0 = true;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.http !== void 0) {
																											let data143 = data.http;
																											if (!(data143 && typeof data143 == "object" && !Array.isArray(data143)) && data143 !== null) {
																												validate52.errors = [{
																													instancePath: instancePath + "/http",
																													schemaPath: "#/properties/http/type",
																													keyword: "type",
																													params: { type: schema19.properties.http.type }
																												}];
																												return false;
																											}
																											if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
																												let missing16;
																												if (data143.requests === void 0 && (missing16 = "requests") || data143.answered === void 0 && (missing16 = "answered") || data143.failed === void 0 && (missing16 = "failed") || data143.byStatus === void 0 && (missing16 = "byStatus")) {
																													validate52.errors = [{
																														instancePath: instancePath + "/http",
																														schemaPath: "#/properties/http/required",
																														keyword: "required",
																														params: { missingProperty: missing16 }
																													}];
																													return false;
																												} else {
																													for (const key17 in data143) if (!(key17 === "requests" || key17 === "answered" || key17 === "failed" || key17 === "byStatus")) {
																														validate52.errors = [{
																															instancePath: instancePath + "/http",
																															schemaPath: "#/properties/http/additionalProperties",
																															keyword: "additionalProperties",
																															params: { additionalProperty: key17 }
																														}];
																														return false;
																													}
																													if (data143.requests !== void 0) {
																														let data144 = data143.requests;
																														if (!(typeof data144 == "number" && !(data144 % 1) && !isNaN(data144) && isFinite(data144))) {
																															validate52.errors = [{
																																instancePath: instancePath + "/http/requests",
																																schemaPath: "#/properties/http/properties/requests/type",
																																keyword: "type",
																																params: { type: "integer" }
																															}];
																															return false;
																														}
																														if (typeof data144 == "number" && isFinite(data144)) {
																															if (data144 < 0 || isNaN(data144)) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/http/requests",
																																	schemaPath: "#/properties/http/properties/requests/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 0
																																	}
																																}];
																																return false;
																															}
																														}
																														var valid29 = true;
																													} else var valid29 = true;
																													if (valid29) {
																														if (data143.answered !== void 0) {
																															let data145 = data143.answered;
																															if (!(typeof data145 == "number" && !(data145 % 1) && !isNaN(data145) && isFinite(data145))) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/http/answered",
																																	schemaPath: "#/properties/http/properties/answered/type",
																																	keyword: "type",
																																	params: { type: "integer" }
																																}];
																																return false;
																															}
																															if (typeof data145 == "number" && isFinite(data145)) {
																																if (data145 < 0 || isNaN(data145)) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/http/answered",
																																		schemaPath: "#/properties/http/properties/answered/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 0
																																		}
																																	}];
																																	return false;
																																}
																															}
																															var valid29 = true;
																														} else var valid29 = true;
																														if (valid29) {
																															if (data143.failed !== void 0) {
																																let data146 = data143.failed;
																																if (!(typeof data146 == "number" && !(data146 % 1) && !isNaN(data146) && isFinite(data146))) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/http/failed",
																																		schemaPath: "#/properties/http/properties/failed/type",
																																		keyword: "type",
																																		params: { type: "integer" }
																																	}];
																																	return false;
																																}
																																if (typeof data146 == "number" && isFinite(data146)) {
																																	if (data146 < 0 || isNaN(data146)) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/http/failed",
																																			schemaPath: "#/properties/http/properties/failed/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 0
																																			}
																																		}];
																																		return false;
																																	}
																																}
																																var valid29 = true;
																															} else var valid29 = true;
																															if (valid29) {
																																if (data143.byStatus !== void 0) {
																																	let data147 = data143.byStatus;
																																	if (data147 && typeof data147 == "object" && !Array.isArray(data147)) for (const key18 in data147) {
																																		let data148 = data147[key18];
																																		if (!(typeof data148 == "number" && !(data148 % 1) && !isNaN(data148) && isFinite(data148))) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/http/byStatus/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
																																				schemaPath: "#/properties/http/properties/byStatus/additionalProperties/type",
																																				keyword: "type",
																																				params: { type: "integer" }
																																			}];
																																			return false;
																																		}
																																		if (typeof data148 == "number" && isFinite(data148)) {
																																			if (data148 < 0 || isNaN(data148)) {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/http/byStatus/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
																																					schemaPath: "#/properties/http/properties/byStatus/additionalProperties/minimum",
																																					keyword: "minimum",
																																					params: {
																																						comparison: ">=",
																																						limit: 0
																																					}
																																				}];
																																				return false;
																																			}
																																		}
																																	}
																																	else {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/http/byStatus",
																																			schemaPath: "#/properties/http/properties/byStatus/type",
																																			keyword: "type",
																																			params: { type: "object" }
																																		}];
																																		return false;
																																	}
																																	var valid29 = true;
																																} else var valid29 = true;
																															}
																														}
																													}
																												}
																											}
																											var valid0 = true;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.closes !== void 0) {
																												let data149 = data.closes;
																												if (Array.isArray(data149)) {
																													const len11 = data149.length;
																													for (let i12 = 0; i12 < len11; i12++) {
																														let data150 = data149[i12];
																														if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
																															let missing17;
																															if (data150.code === void 0 && (missing17 = "code") || data150.side === void 0 && (missing17 = "side") || data150.how === void 0 && (missing17 = "how") || data150.scenario === void 0 && (missing17 = "scenario") || data150.feed === void 0 && (missing17 = "feed") || data150.phase === void 0 && (missing17 = "phase") || data150.reason === void 0 && (missing17 = "reason") || data150.count === void 0 && (missing17 = "count")) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/closes/" + i12,
																																	schemaPath: "#/properties/closes/items/required",
																																	keyword: "required",
																																	params: { missingProperty: missing17 }
																																}];
																																return false;
																															} else {
																																for (const key19 in data150) if (!(key19 === "code" || key19 === "side" || key19 === "how" || key19 === "scenario" || key19 === "feed" || key19 === "phase" || key19 === "reason" || key19 === "count")) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/closes/" + i12,
																																		schemaPath: "#/properties/closes/items/additionalProperties",
																																		keyword: "additionalProperties",
																																		params: { additionalProperty: key19 }
																																	}];
																																	return false;
																																}
																																if (data150.code !== void 0) {
																																	if (typeof data150.code !== "string") {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/closes/" + i12 + "/code",
																																			schemaPath: "#/properties/closes/items/properties/code/type",
																																			keyword: "type",
																																			params: { type: "string" }
																																		}];
																																		return false;
																																	}
																																	var valid32 = true;
																																} else var valid32 = true;
																																if (valid32) {
																																	if (data150.side !== void 0) {
																																		if (typeof data150.side !== "string") {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/closes/" + i12 + "/side",
																																				schemaPath: "#/properties/closes/items/properties/side/type",
																																				keyword: "type",
																																				params: { type: "string" }
																																			}];
																																			return false;
																																		}
																																		var valid32 = true;
																																	} else var valid32 = true;
																																	if (valid32) {
																																		if (data150.how !== void 0) {
																																			if (typeof data150.how !== "string") {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/closes/" + i12 + "/how",
																																					schemaPath: "#/properties/closes/items/properties/how/type",
																																					keyword: "type",
																																					params: { type: "string" }
																																				}];
																																				return false;
																																			}
																																			var valid32 = true;
																																		} else var valid32 = true;
																																		if (valid32) {
																																			if (data150.scenario !== void 0) {
																																				if (typeof data150.scenario !== "string") {
																																					validate52.errors = [{
																																						instancePath: instancePath + "/closes/" + i12 + "/scenario",
																																						schemaPath: "#/properties/closes/items/properties/scenario/type",
																																						keyword: "type",
																																						params: { type: "string" }
																																					}];
																																					return false;
																																				}
																																				var valid32 = true;
																																			} else var valid32 = true;
																																			if (valid32) {
																																				if (data150.feed !== void 0) {
																																					let data155 = data150.feed;
																																					if (typeof data155 !== "string" && data155 !== null) {
																																						validate52.errors = [{
																																							instancePath: instancePath + "/closes/" + i12 + "/feed",
																																							schemaPath: "#/properties/closes/items/properties/feed/type",
																																							keyword: "type",
																																							params: { type: schema19.properties.closes.items.properties.feed.type }
																																						}];
																																						return false;
																																					}
																																					var valid32 = true;
																																				} else var valid32 = true;
																																				if (valid32) {
																																					if (data150.phase !== void 0) {
																																						let data156 = data150.phase;
																																						if (typeof data156 !== "string" && data156 !== null) {
																																							validate52.errors = [{
																																								instancePath: instancePath + "/closes/" + i12 + "/phase",
																																								schemaPath: "#/properties/closes/items/properties/phase/type",
																																								keyword: "type",
																																								params: { type: schema19.properties.closes.items.properties.phase.type }
																																							}];
																																							return false;
																																						}
																																						var valid32 = true;
																																					} else var valid32 = true;
																																					if (valid32) {
																																						if (data150.reason !== void 0) {
																																							let data157 = data150.reason;
																																							if (typeof data157 !== "string" && data157 !== null) {
																																								validate52.errors = [{
																																									instancePath: instancePath + "/closes/" + i12 + "/reason",
																																									schemaPath: "#/properties/closes/items/properties/reason/type",
																																									keyword: "type",
																																									params: { type: schema19.properties.closes.items.properties.reason.type }
																																								}];
																																								return false;
																																							}
																																							var valid32 = true;
																																						} else var valid32 = true;
																																						if (valid32) {
																																							if (data150.count !== void 0) {
																																								let data158 = data150.count;
																																								if (!(typeof data158 == "number" && !(data158 % 1) && !isNaN(data158) && isFinite(data158))) {
																																									validate52.errors = [{
																																										instancePath: instancePath + "/closes/" + i12 + "/count",
																																										schemaPath: "#/properties/closes/items/properties/count/type",
																																										keyword: "type",
																																										params: { type: "integer" }
																																									}];
																																									return false;
																																								}
																																								if (typeof data158 == "number" && isFinite(data158)) {
																																									if (data158 < 0 || isNaN(data158)) {
																																										validate52.errors = [{
																																											instancePath: instancePath + "/closes/" + i12 + "/count",
																																											schemaPath: "#/properties/closes/items/properties/count/minimum",
																																											keyword: "minimum",
																																											params: {
																																												comparison: ">=",
																																												limit: 0
																																											}
																																										}];
																																										return false;
																																									}
																																								}
																																								var valid32 = true;
																																							} else var valid32 = true;
																																						}
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														} else {
																															validate52.errors = [{
																																instancePath: instancePath + "/closes/" + i12,
																																schemaPath: "#/properties/closes/items/type",
																																keyword: "type",
																																params: { type: "object" }
																															}];
																															return false;
																														}
																													}
																												} else {
																													validate52.errors = [{
																														instancePath: instancePath + "/closes",
																														schemaPath: "#/properties/closes/type",
																														keyword: "type",
																														params: { type: "array" }
																													}];
																													return false;
																												}
																												var valid0 = true;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.health !== void 0) {
																													let data159 = data.health;
																													if (!(data159 && typeof data159 == "object" && !Array.isArray(data159)) && data159 !== null) {
																														validate52.errors = [{
																															instancePath: instancePath + "/health",
																															schemaPath: "#/properties/health/type",
																															keyword: "type",
																															params: { type: schema19.properties.health.type }
																														}];
																														return false;
																													}
																													if (data159 && typeof data159 == "object" && !Array.isArray(data159)) {
																														let missing18;
																														if (data159.cpuP95 === void 0 && (missing18 = "cpuP95") || data159.cores === void 0 && (missing18 = "cores") || data159.lagP99 === void 0 && (missing18 = "lagP99") || data159.lagSamples === void 0 && (missing18 = "lagSamples") || data159.stealP95 === void 0 && (missing18 = "stealP95") || data159.droppedIterations === void 0 && (missing18 = "droppedIterations") || data159.memoryPeak === void 0 && (missing18 = "memoryPeak") || data159.descriptorLimit === void 0 && (missing18 = "descriptorLimit") || data159.probe === void 0 && (missing18 = "probe")) {
																															validate52.errors = [{
																																instancePath: instancePath + "/health",
																																schemaPath: "#/properties/health/required",
																																keyword: "required",
																																params: { missingProperty: missing18 }
																															}];
																															return false;
																														} else {
																															for (const key20 in data159) if (!func1.call(schema19.properties.health.properties, key20)) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/health",
																																	schemaPath: "#/properties/health/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key20 }
																																}];
																																return false;
																															}
																															if (data159.cpuP95 !== void 0) {
																																let data160 = data159.cpuP95;
																																if (!(typeof data160 == "number" && isFinite(data160)) && data160 !== null) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/health/cpuP95",
																																		schemaPath: "#/properties/health/properties/cpuP95/type",
																																		keyword: "type",
																																		params: { type: schema19.properties.health.properties.cpuP95.type }
																																	}];
																																	return false;
																																}
																																if (typeof data160 == "number" && isFinite(data160)) {
																																	if (data160 < 0 || isNaN(data160)) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/health/cpuP95",
																																			schemaPath: "#/properties/health/properties/cpuP95/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 0
																																			}
																																		}];
																																		return false;
																																	}
																																}
																																var valid33 = true;
																															} else var valid33 = true;
																															if (valid33) {
																																if (data159.cores !== void 0) {
																																	let data161 = data159.cores;
																																	if (!(typeof data161 == "number" && !(data161 % 1) && !isNaN(data161) && isFinite(data161))) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/health/cores",
																																			schemaPath: "#/properties/health/properties/cores/type",
																																			keyword: "type",
																																			params: { type: "integer" }
																																		}];
																																		return false;
																																	}
																																	if (typeof data161 == "number" && isFinite(data161)) {
																																		if (data161 < 0 || isNaN(data161)) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/health/cores",
																																				schemaPath: "#/properties/health/properties/cores/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 0
																																				}
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid33 = true;
																																} else var valid33 = true;
																																if (valid33) {
																																	if (data159.lagP99 !== void 0) {
																																		let data162 = data159.lagP99;
																																		if (!(typeof data162 == "number" && isFinite(data162)) && data162 !== null) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/health/lagP99",
																																				schemaPath: "#/properties/health/properties/lagP99/type",
																																				keyword: "type",
																																				params: { type: schema19.properties.health.properties.lagP99.type }
																																			}];
																																			return false;
																																		}
																																		var valid33 = true;
																																	} else var valid33 = true;
																																	if (valid33) {
																																		if (data159.lagSamples !== void 0) {
																																			let data163 = data159.lagSamples;
																																			if (!(typeof data163 == "number" && !(data163 % 1) && !isNaN(data163) && isFinite(data163))) {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/health/lagSamples",
																																					schemaPath: "#/properties/health/properties/lagSamples/type",
																																					keyword: "type",
																																					params: { type: "integer" }
																																				}];
																																				return false;
																																			}
																																			if (typeof data163 == "number" && isFinite(data163)) {
																																				if (data163 < 0 || isNaN(data163)) {
																																					validate52.errors = [{
																																						instancePath: instancePath + "/health/lagSamples",
																																						schemaPath: "#/properties/health/properties/lagSamples/minimum",
																																						keyword: "minimum",
																																						params: {
																																							comparison: ">=",
																																							limit: 0
																																						}
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid33 = true;
																																		} else var valid33 = true;
																																		if (valid33) {
																																			if (data159.stealP95 !== void 0) {
																																				let data164 = data159.stealP95;
																																				if (!(typeof data164 == "number" && isFinite(data164)) && data164 !== null) {
																																					validate52.errors = [{
																																						instancePath: instancePath + "/health/stealP95",
																																						schemaPath: "#/properties/health/properties/stealP95/type",
																																						keyword: "type",
																																						params: { type: schema19.properties.health.properties.stealP95.type }
																																					}];
																																					return false;
																																				}
																																				if (typeof data164 == "number" && isFinite(data164)) {
																																					if (data164 < 0 || isNaN(data164)) {
																																						validate52.errors = [{
																																							instancePath: instancePath + "/health/stealP95",
																																							schemaPath: "#/properties/health/properties/stealP95/minimum",
																																							keyword: "minimum",
																																							params: {
																																								comparison: ">=",
																																								limit: 0
																																							}
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid33 = true;
																																			} else var valid33 = true;
																																			if (valid33) {
																																				if (data159.droppedIterations !== void 0) {
																																					let data165 = data159.droppedIterations;
																																					if (!(typeof data165 == "number" && !(data165 % 1) && !isNaN(data165) && isFinite(data165))) {
																																						validate52.errors = [{
																																							instancePath: instancePath + "/health/droppedIterations",
																																							schemaPath: "#/properties/health/properties/droppedIterations/type",
																																							keyword: "type",
																																							params: { type: "integer" }
																																						}];
																																						return false;
																																					}
																																					if (typeof data165 == "number" && isFinite(data165)) {
																																						if (data165 < 0 || isNaN(data165)) {
																																							validate52.errors = [{
																																								instancePath: instancePath + "/health/droppedIterations",
																																								schemaPath: "#/properties/health/properties/droppedIterations/minimum",
																																								keyword: "minimum",
																																								params: {
																																									comparison: ">=",
																																									limit: 0
																																								}
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid33 = true;
																																				} else var valid33 = true;
																																				if (valid33) {
																																					if (data159.memoryPeak !== void 0) {
																																						let data166 = data159.memoryPeak;
																																						if (!(typeof data166 == "number" && !(data166 % 1) && !isNaN(data166) && isFinite(data166)) && data166 !== null) {
																																							validate52.errors = [{
																																								instancePath: instancePath + "/health/memoryPeak",
																																								schemaPath: "#/properties/health/properties/memoryPeak/type",
																																								keyword: "type",
																																								params: { type: schema19.properties.health.properties.memoryPeak.type }
																																							}];
																																							return false;
																																						}
																																						if (typeof data166 == "number" && isFinite(data166)) {
																																							if (data166 < 0 || isNaN(data166)) {
																																								validate52.errors = [{
																																									instancePath: instancePath + "/health/memoryPeak",
																																									schemaPath: "#/properties/health/properties/memoryPeak/minimum",
																																									keyword: "minimum",
																																									params: {
																																										comparison: ">=",
																																										limit: 0
																																									}
																																								}];
																																								return false;
																																							}
																																						}
																																						var valid33 = true;
																																					} else var valid33 = true;
																																					if (valid33) {
																																						if (data159.descriptorLimit !== void 0) {
																																							let data167 = data159.descriptorLimit;
																																							if (!(typeof data167 == "number" && !(data167 % 1) && !isNaN(data167) && isFinite(data167)) && data167 !== null) {
																																								validate52.errors = [{
																																									instancePath: instancePath + "/health/descriptorLimit",
																																									schemaPath: "#/properties/health/properties/descriptorLimit/type",
																																									keyword: "type",
																																									params: { type: schema19.properties.health.properties.descriptorLimit.type }
																																								}];
																																								return false;
																																							}
																																							if (typeof data167 == "number" && isFinite(data167)) {
																																								if (data167 < 0 || isNaN(data167)) {
																																									validate52.errors = [{
																																										instancePath: instancePath + "/health/descriptorLimit",
																																										schemaPath: "#/properties/health/properties/descriptorLimit/minimum",
																																										keyword: "minimum",
																																										params: {
																																											comparison: ">=",
																																											limit: 0
																																										}
																																									}];
																																									return false;
																																								}
																																							}
																																							var valid33 = true;
																																						} else var valid33 = true;
																																						if (valid33) {
																																							if (data159.probe !== void 0) {
																																								let data168 = data159.probe;
																																								if (!(typeof data168 == "number" && isFinite(data168)) && data168 !== null) {
																																									validate52.errors = [{
																																										instancePath: instancePath + "/health/probe",
																																										schemaPath: "#/properties/health/properties/probe/type",
																																										keyword: "type",
																																										params: { type: schema19.properties.health.properties.probe.type }
																																									}];
																																									return false;
																																								}
																																								var valid33 = true;
																																							} else var valid33 = true;
																																						}
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																													var valid0 = true;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.bytes !== void 0) {
																														let data169 = data.bytes;
																														if (data169 && typeof data169 == "object" && !Array.isArray(data169)) {
																															let missing19;
																															if (data169.sent === void 0 && (missing19 = "sent") || data169.received === void 0 && (missing19 = "received")) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/bytes",
																																	schemaPath: "#/properties/bytes/required",
																																	keyword: "required",
																																	params: { missingProperty: missing19 }
																																}];
																																return false;
																															} else {
																																for (const key21 in data169) if (!(key21 === "sent" || key21 === "received")) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/bytes",
																																		schemaPath: "#/properties/bytes/additionalProperties",
																																		keyword: "additionalProperties",
																																		params: { additionalProperty: key21 }
																																	}];
																																	return false;
																																}
																																if (data169.sent !== void 0) {
																																	let data170 = data169.sent;
																																	if (!(typeof data170 == "number" && !(data170 % 1) && !isNaN(data170) && isFinite(data170))) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/bytes/sent",
																																			schemaPath: "#/properties/bytes/properties/sent/type",
																																			keyword: "type",
																																			params: { type: "integer" }
																																		}];
																																		return false;
																																	}
																																	if (typeof data170 == "number" && isFinite(data170)) {
																																		if (data170 < 0 || isNaN(data170)) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/bytes/sent",
																																				schemaPath: "#/properties/bytes/properties/sent/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 0
																																				}
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid34 = true;
																																} else var valid34 = true;
																																if (valid34) {
																																	if (data169.received !== void 0) {
																																		let data171 = data169.received;
																																		if (!(typeof data171 == "number" && !(data171 % 1) && !isNaN(data171) && isFinite(data171))) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/bytes/received",
																																				schemaPath: "#/properties/bytes/properties/received/type",
																																				keyword: "type",
																																				params: { type: "integer" }
																																			}];
																																			return false;
																																		}
																																		if (typeof data171 == "number" && isFinite(data171)) {
																																			if (data171 < 0 || isNaN(data171)) {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/bytes/received",
																																					schemaPath: "#/properties/bytes/properties/received/minimum",
																																					keyword: "minimum",
																																					params: {
																																						comparison: ">=",
																																						limit: 0
																																					}
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid34 = true;
																																	} else var valid34 = true;
																																}
																															}
																														} else {
																															validate52.errors = [{
																																instancePath: instancePath + "/bytes",
																																schemaPath: "#/properties/bytes/type",
																																keyword: "type",
																																params: { type: "object" }
																															}];
																															return false;
																														}
																														var valid0 = true;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.paired !== void 0) {
																															let data172 = data.paired;
																															if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
																																let missing20;
																																if (data172.pairs === void 0 && (missing20 = "pairs")) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/paired",
																																		schemaPath: "#/properties/paired/required",
																																		keyword: "required",
																																		params: { missingProperty: missing20 }
																																	}];
																																	return false;
																																} else {
																																	for (const key22 in data172) if (!(key22 === "pairs")) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/paired",
																																			schemaPath: "#/properties/paired/additionalProperties",
																																			keyword: "additionalProperties",
																																			params: { additionalProperty: key22 }
																																		}];
																																		return false;
																																	}
																																	if (data172.pairs !== void 0) {
																																		let data173 = data172.pairs;
																																		if (!(typeof data173 == "number" && !(data173 % 1) && !isNaN(data173) && isFinite(data173))) {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/paired/pairs",
																																				schemaPath: "#/properties/paired/properties/pairs/type",
																																				keyword: "type",
																																				params: { type: "integer" }
																																			}];
																																			return false;
																																		}
																																		if (typeof data173 == "number" && isFinite(data173)) {
																																			if (data173 < 0 || isNaN(data173)) {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/paired/pairs",
																																					schemaPath: "#/properties/paired/properties/pairs/minimum",
																																					keyword: "minimum",
																																					params: {
																																						comparison: ">=",
																																						limit: 0
																																					}
																																				}];
																																				return false;
																																			}
																																		}
																																	}
																																}
																															} else {
																																validate52.errors = [{
																																	instancePath: instancePath + "/paired",
																																	schemaPath: "#/properties/paired/type",
																																	keyword: "type",
																																	params: { type: "object" }
																																}];
																																return false;
																															}
																															var valid0 = true;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.notices !== void 0) {
																																let data174 = data.notices;
																																if (Array.isArray(data174)) {
																																	const len12 = data174.length;
																																	for (let i13 = 0; i13 < len12; i13++) if (typeof data174[i13] !== "string") {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/notices/" + i13,
																																			schemaPath: "#/properties/notices/items/type",
																																			keyword: "type",
																																			params: { type: "string" }
																																		}];
																																		return false;
																																	}
																																} else {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/notices",
																																		schemaPath: "#/properties/notices/type",
																																		keyword: "type",
																																		params: { type: "array" }
																																	}];
																																	return false;
																																}
																																var valid0 = true;
																															} else var valid0 = true;
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate52.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate52.errors = vErrors;
	return true;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/action/foreign-verdict.ts
/** Bytes. A verdict of a large plan has some 200 KB, packed a tenth of it. */
const MOST_PACKED = 1048576;
const MOST_UNPACKED = 4194304;
/** Characters of a text; what is shown is cut further. */
const LONGEST_TEXT = 8e3;
const MOST_VALUES = 5e4;
const DEEPEST = 16;
/**
* The verdict in an artifact that anybody may have made: one file, `verdict.json`, of bounded size, whose contents meet
* the schema. Nothing is written to disk.
*
* @throws {Failure} `policy`: it is anything else.
*/
async function foreignVerdict(archive) {
	if (archive.length > 1048576) throw refused$2("it is larger than 1 MiB");
	const value = parsed(await onlyFile(archive).catch((error) => {
		throw error instanceof Failure ? error : refused$2("it is not a whole zip archive");
	}));
	checkBounds(value);
	if (validate(value)) return value;
	const [first] = validate.errors ?? [];
	throw refused$2(`it is not a verdict: ${first?.keyword ?? "shape"} at ${place(first?.instancePath)}`);
}
async function onlyFile(archive) {
	const zip = await (0, import_yauzl.fromBufferPromise)(archive, { strictFileNames: true });
	const entries = [];
	for await (const entry of zip.eachEntry()) {
		entries.push(entry);
		if (entries.length > 1) throw refused$2("it holds more than one file");
	}
	const [entry] = entries;
	if (entry?.fileName !== "verdict.json") throw refused$2("it does not hold verdict.json");
	if (!isFile(entry)) throw refused$2("verdict.json in it is a link or a device");
	if (entry.uncompressedSize > MOST_UNPACKED) throw refused$2("verdict.json in it is larger than 4 MiB");
	const parts = [];
	for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part);
	return Buffer.concat(parts).toString("utf8");
}
/** By its Unix mode, in the upper half of the attributes; other systems write none. */
function isFile({ externalFileAttributes }) {
	const type = externalFileAttributes >>> 16 & 61440;
	return type === 0 || type === 32768;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw refused$2("verdict.json in it is not JSON");
	}
}
/** Walks without recursion: what is nested too deep must not end in an overflow. */
function checkBounds(root) {
	const left = [{
		value: root,
		depth: 1
	}];
	let seen = 0;
	for (let next = left.pop(); next !== void 0; next = left.pop()) {
		const { value, depth } = next;
		if (++seen > MOST_VALUES) throw refused$2(`it holds more than ${MOST_VALUES} values`);
		if (depth > DEEPEST) throw refused$2(`it is nested deeper than ${DEEPEST} levels`);
		if (typeof value === "number" && !Number.isFinite(value)) throw refused$2("it holds a number that is not finite");
		if (typeof value === "string") checkText(value);
		if (typeof value !== "object" || value === null) continue;
		for (const [key, item] of Object.entries(value)) {
			checkText(key);
			if (key === "__proto__" || key === "constructor" || key === "prototype") throw refused$2("a key in it is not allowed");
			left.push({
				value: item,
				depth: depth + 1
			});
		}
	}
}
function checkText(text) {
	if (text.length > LONGEST_TEXT) throw refused$2(`it holds a text of over ${LONGEST_TEXT} characters`);
}
/** The schema's own words, but places may hold keys of the file. */
function place(path = "") {
	return path.replace(/[^\w/.-]/g, "?").slice(0, 120) || "/";
}
function refused$2(why) {
	return new Failure("policy", `the artifact is not trusted: ${why}`);
}

// src/action/measured-run.ts
const RUN = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
const OF_COMMIT = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
const OF_BRANCH = "GET /repos/{owner}/{repo}/pulls";
const PULL = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
/**
* The run that this event is about. Only its id is taken from the event; a workflow's name can be anybody's, its path in
* the default branch cannot.
*
* @throws {Failure} `policy`: it was not a run of pull_request, in this repository, of an allowed workflow, to its end.
*/
async function measuredRun(caller, repository, payload, workflows) {
	const id = numberOf(field(payload, "workflow_run", "id"));
	if (id === null) throw refused$1("the event names no run");
	const run = await asked(caller, RUN, {
		...placeOf(repository),
		run_id: id
	});
	const path = textOf(field(run, "path"))?.replace(/@.*$/s, "") ?? "";
	if (field(run, "event") !== "pull_request") throw refused$1("it was not a run of pull_request");
	if (!isSame(textOf(field(run, "repository", "full_name")), repository)) throw refused$1("it was in another repository");
	if (!workflows.includes(path)) throw refused$1("its workflow is not one of comment-workflows");
	if (!["success", "failure"].includes(String(field(run, "conclusion")))) throw refused$1("it did not come to its end");
	const headSha = shaOf(field(run, "head_sha"));
	const headBranch = textOf(field(run, "head_branch"));
	const headRepository = textOf(field(run, "head_repository", "full_name"));
	if (headSha === null || headBranch === null || headRepository === null) throw refused$1("its change is not known");
	return {
		id,
		attempt: idOf(String(field(run, "run_attempt"))) ?? 1,
		headSha,
		headBranch,
		headRepository
	};
}
/** The one open pull request whose newest commit the run measured; null: there is none any more. */
async function pullRequestOf(caller, repository, run) {
	const place = placeOf(repository);
	const found = matching(await asked(caller, OF_COMMIT, {
		...place,
		commit_sha: run.headSha
	}), repository, run);
	if (found.length > 0) return found.length === 1 ? found[0] : null;
	const head = `${run.headRepository.split("/")[0]}:${run.headBranch}`;
	const byBranch = matching(await asked(caller, OF_BRANCH, {
		...place,
		state: "open",
		head
	}), repository, run);
	return byBranch.length === 1 ? byBranch[0] : null;
}
/** Whether the change is still what was measured: asked at the last moment. */
async function isCurrent(caller, repository, run, { number }) {
	return matching([await asked(caller, PULL, {
		...placeOf(repository),
		pull_number: number
	})], repository, run).length === 1;
}
function matching(list, repository, run) {
	return (Array.isArray(list) ? list : []).flatMap((pull) => {
		const number = numberOf(field(pull, "number"));
		const fits = field(pull, "state") === "open" && field(pull, "head", "sha") === run.headSha && field(pull, "head", "ref") === run.headBranch && field(pull, "head", "repo", "full_name") === run.headRepository && isSame(textOf(field(pull, "base", "repo", "full_name")), repository);
		return number !== null && fits ? [{
			number,
			headSha: run.headSha,
			headRepository: run.headRepository
		}] : [];
	});
}
/** @throws {Failure} `policy`: without an answer nothing can be trusted. */
async function asked(caller, route, parameters) {
	const result = await caller.call(route, parameters);
	if (result.ok) return result.data;
	throw refused$1(`GitHub did not answer ${route} (${result.status || result.why})`);
}
const placeOf = ({ owner, name }) => ({
	owner,
	repo: name
});
const isSame = (fullName, { owner, name }) => fullName?.toLowerCase() === `${owner}/${name}`.toLowerCase();
function refused$1(why) {
	return new Failure("policy", `the measured run is not trusted: ${why}`);
}

// src/action/comment.ts
const ARTIFACTS = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
const ARCHIVE = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
const ADVISORY = "Measured in a run of the change itself, which can write what it likes into its results: advisory.";
/** The second workflow of forks: whatever the verdict, its job fails only where something cannot be trusted. @throws {Failure} */
async function commentOn(inputs, step) {
	const { verdict, published } = await comment(inputs, step);
	const { toolkit } = step;
	toolkit.setOutput("comment", published);
	if (verdict === null) return;
	toolkit.setOutput("outcome", verdict.outcome);
	toolkit.setOutput("exit-code", String(verdict.exitCode));
}
/**
* Posts the verdict of a change that was measured without secrets and without a token that writes. Which run, which
* change and which pull request is asked of the API; of the artifact only a verdict that meets the schema is taken, and
* the comment is written from it anew.
*
* @throws {Failure} `policy`: something about the run or its artifact cannot be trusted. `usage`: no token or API.
*/
async function comment(inputs, { event, payload, context }) {
	const { env, stderr, signal } = context;
	const { repository } = event;
	if (!inputs.token || !env.GITHUB_API_URL || repository === null) throw new Failure("usage", "command comment needs a github-token and the variables of GitHub Actions");
	const log = createLog(stderr, lookOf(stderr, env));
	const budget = createBudget({ cancel: signal });
	const api = await openApi({
		token: inputs.token,
		url: env.GITHUB_API_URL,
		userAgent: TOOL
	});
	const caller = createCaller(api, budget);
	try {
		const run = await measuredRun(caller, repository, payload, inputs.commentWorkflows);
		const pull = await pullRequestOf(caller, repository, run);
		if (pull === null) return skipped(log, "no open pull request has the measured commit as its newest");
		const verdict = advisory(await verdictOf(caller, repository, run, inputs.artifact));
		if (!await isCurrent(caller, repository, run, pull)) return skipped(log, "the change has moved on");
		const own = {
			id: run.id,
			attempt: run.attempt
		};
		const publisher = createPublisher({
			env,
			event: {
				...event,
				pullRequest: pull,
				fork: false,
				sha: run.headSha,
				run: own,
				mayWrite: true
			},
			token: inputs.token,
			comment: inputs.comment,
			author: inputs.commentAuthor,
			check: false,
			cwd: inputs.cwd,
			userAgent: TOOL,
			log,
			redact: (text) => context.redactor.text(text),
			cancel: signal
		});
		const { plan } = verdict;
		const reproduce = `npx github:OWNER/socketgate run ${quoted(plan.file)} --profile ${quoted(plan.profile)}`;
		const markdown = markdownReport(verdict, {
			version: VERSION,
			reproduce
		});
		return {
			verdict,
			published: (await publisher.publish(verdict, markdown)).comment
		};
	} finally {
		budget.end();
	}
}
function skipped(log, why) {
	log.info(`nothing is posted: ${why}`);
	return {
		verdict: null,
		published: "skipped:stale"
	};
}
/** @throws {Failure} `policy` */
async function verdictOf(caller, repository, run, name) {
	const place = placeOf(repository);
	const listed = await asked(caller, ARTIFACTS, {
		...place,
		run_id: run.id,
		name,
		per_page: 100
	});
	const all = field(listed, "artifacts");
	const named = (Array.isArray(all) ? all : []).filter((item) => field(item, "name") === name);
	if (named.length !== 1) throw refused(`the run has ${named.length} artifacts of the name that is asked for`);
	const [artifact] = named;
	const id = numberOf(field(artifact, "id"));
	if (id === null || field(artifact, "expired") === true) throw refused("the artifact has expired");
	if (Number(field(artifact, "size_in_bytes")) > 1048576) throw refused("the artifact is larger than 1 MiB");
	const data = await asked(caller, ARCHIVE, {
		...place,
		artifact_id: id,
		archive_format: "zip"
	});
	if (!(data instanceof ArrayBuffer)) throw refused("the artifact is not an archive");
	return await foreignVerdict(Buffer.from(data));
}
/** Says whose word it is; what such a run says can fail nothing and was stored nowhere. */
function advisory(verdict) {
	return {
		...verdict,
		fails: false,
		exit: 0,
		notices: [ADVISORY, ...verdict.notices],
		...verdict.baseline && { baseline: {
			...verdict.baseline,
			written: false
		} }
	};
}
function quoted(word) {
	return `'${word.replaceAll("'", `'\\''`)}'`;
}
function refused(why) {
	return new Failure("policy", `nothing is posted: ${why}`);
}

export { commentOn };