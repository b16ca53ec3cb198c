import{m as mergedBy}from"./action-gate.js";export{mergedBy};
