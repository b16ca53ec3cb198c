import { h as checkBaseline } from "./action-gate.js";

export { checkBaseline };