import { r as openApi } from "./action-comment.js";

export { openApi };