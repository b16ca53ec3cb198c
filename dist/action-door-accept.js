import { m as accept } from "./action-gate.js";

export { accept };