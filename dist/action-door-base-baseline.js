import { u as checkBaseline } from "./action-gate.js";

export { checkBaseline };