import{T as basePlan}from"./action-gate.js";export{basePlan};
