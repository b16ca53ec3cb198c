import { o as openCheck } from "./action-gate.js";

export { openCheck };