import { a as granted, i as gate, n as admitPlan, o as measure, r as failureOf, t as admit } from "./action-gate.js";

export { failureOf };