import{a as performSeveral}from"./action-gate.js";export{performSeveral};
