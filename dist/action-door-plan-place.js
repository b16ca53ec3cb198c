import { v as checkPlanPlace } from "./action-gate.js";

export { checkPlanPlace };