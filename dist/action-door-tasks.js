import{c as measure,d as seed,l as run,o as judge,s as loadOf,u as runOptions}from"./action-gate.js";export{judge,loadOf,measure,run,runOptions,seed};
