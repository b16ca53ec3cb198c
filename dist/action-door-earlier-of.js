import{y as earlierOf}from"./action-gate.js";export{earlierOf};
