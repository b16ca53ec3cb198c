import { c as mergedBy } from "./action-gate.js";

export { mergedBy };