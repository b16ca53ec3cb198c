import { l as openApi } from "./action-comment.js";

export { openApi };