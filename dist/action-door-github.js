import{t as getOctokit}from"./action-octokit.js";export{getOctokit};
