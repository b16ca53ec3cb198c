import { a as seed, i as run, n as judge, r as measure } from "./action-gate.js";

export { judge, measure, run, seed };