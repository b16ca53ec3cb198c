import{E as readContents}from"./action-gate.js";export{readContents};
