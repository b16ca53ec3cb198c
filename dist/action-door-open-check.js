import { s as openCheck } from "./action-gate.js";

export { openCheck };