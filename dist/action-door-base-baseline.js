import { c as checkBaseline } from "./action-gate.js";

export { checkBaseline };