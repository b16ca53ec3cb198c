import{w as checkPlanPlace}from"./action-gate.js";export{checkPlanPlace};
