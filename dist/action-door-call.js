import { o as createCaller } from "./action-comment.js";

export { createCaller };