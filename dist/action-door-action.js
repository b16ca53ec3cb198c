import{t as actionK6}from"./action-gate.js";export{actionK6};
