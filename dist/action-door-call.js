import{s as createCaller}from"./action-comment.js";export{createCaller};
