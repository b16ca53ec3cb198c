import{f as publisherOf}from"./action-gate.js";export{publisherOf};
