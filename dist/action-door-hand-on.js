import{v as handedOn}from"./action-gate.js";export{handedOn};
