import { S as modeIn, x as headOf } from "./action-gate.js";

export { headOf, modeIn };