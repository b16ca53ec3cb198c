import { Yt as checkPlanPlace } from "./action-start.js";

export { checkPlanPlace };