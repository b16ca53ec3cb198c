import { d as checkBaseline } from "./action-gate.js";

export { checkBaseline };