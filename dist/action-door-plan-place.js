import { l as checkPlanPlace } from "./action-gate.js";

export { checkPlanPlace };