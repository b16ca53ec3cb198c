import{D as headOf,O as modeIn}from"./action-gate.js";export{headOf,modeIn};
