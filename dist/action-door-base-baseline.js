import { C as checkBaseline, w as isOfMerge } from "./action-gate.js";

export { checkBaseline };