import{i as writtenRecord,n as upload,r as writtenOf}from"./action-gate.js";export{upload,writtenOf,writtenRecord};
