import { m as finishSeeding } from "./action-gate.js";

export { finishSeeding };