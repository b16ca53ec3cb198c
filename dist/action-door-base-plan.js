import { u as basePlan } from "./action-gate.js";

export { basePlan };