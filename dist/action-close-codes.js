// src/model/budget.ts
/**
* What the generator may use of itself before it measures itself instead of the service (design.md section 5).
* Over any of them no latency is judged. Shares are 0..1.
*/
const GENERATOR_BUDGET = {
	/** ms between the wire and the script, p99 of `gen_lag`. */
	lagP99: 10,
	/** Of all cores the engine can use, p95. */
	cpuP95: .8,
	/** CPU time that the host took away, p95. */
	stealP95: .05,
	/** Iterations that an arrival rate could not start. */
	droppedIterations: 0
};

// src/model/close-codes.ts
/** RFC 6455 section 7.4.1 and IANA's WebSocket close code registry. */
const CODE_NAMES = {
	"1000": "normal",
	"1001": "going away",
	"1002": "protocol error",
	"1003": "unsupported data",
	"1005": "no status",
	"1006": "no close frame",
	"1007": "invalid payload",
	"1008": "policy violation",
	"1009": "message too big",
	"1010": "extension missing",
	"1011": "internal error",
	"1012": "service restart",
	"1013": "try again later",
	"1014": "bad gateway"
};
/** `internal error` of 1011; undefined for a code that nobody registered. */
function closeCodeName(code) {
	return Object.hasOwn(CODE_NAMES, code) ? CODE_NAMES[code] : void 0;
}

export { GENERATOR_BUDGET as n, closeCodeName as t };