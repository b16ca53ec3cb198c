import{a as isExplicitVersion,i as findAllVersions,n as evaluateVersions,r as find,t as cacheDir}from"./action-tool-cache.js";export{cacheDir,find};
