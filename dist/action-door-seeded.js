import { p as finishSeeding } from "./action-gate.js";

export { finishSeeding };