import{M as isOfMerge,j as checkBaseline}from"./action-gate.js";export{checkBaseline};
