import { u as checkPlanPlace } from "./action-gate.js";

export { checkPlanPlace };