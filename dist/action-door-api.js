import{u as openApi}from"./action-comment.js";export{openApi};
