import{b as finishSeeding}from"./action-gate.js";export{finishSeeding};
