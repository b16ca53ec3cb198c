import { a as admit, c as gate, d as planOf, l as granted, o as admitPlan, s as failureOf, u as measure } from "./action-gate.js";

export { failureOf };