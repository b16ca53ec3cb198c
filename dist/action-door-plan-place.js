import { c as checkPlanPlace } from "./action-gate.js";

export { checkPlanPlace };