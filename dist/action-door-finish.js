import{a as failureFacts,i as fail,n as crash,o as finish,r as extraOf,s as settled,t as conclude}from"./action-start.js";export{conclude,crash,extraOf,fail,failureFacts,finish,settled};
