import{t as commentOn}from"./action-comment.js";export{commentOn};
