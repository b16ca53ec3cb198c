import { f as headOf, p as modeIn } from "./action-gate.js";

export { headOf, modeIn };