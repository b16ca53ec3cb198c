import{C as policyRef,S as permissionOf}from"./action-gate.js";export{permissionOf};
