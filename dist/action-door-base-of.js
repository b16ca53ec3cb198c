import{A as unlessTold,k as baseOf}from"./action-gate.js";export{baseOf,unlessTold};
