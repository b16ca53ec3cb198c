import{c as PACE,l as createBudget}from"./action-comment.js";export{PACE,createBudget};
