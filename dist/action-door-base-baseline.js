import { h as isOfMerge, m as checkBaseline } from "./action-gate.js";

export { checkBaseline };