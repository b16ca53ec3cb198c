import{p as openCheck}from"./action-gate.js";export{openCheck};
