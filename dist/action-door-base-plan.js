import { y as basePlan } from "./action-gate.js";

export { basePlan };