import{x as accept}from"./action-gate.js";export{accept};
