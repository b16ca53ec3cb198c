import { h as accept } from "./action-gate.js";

export { accept };