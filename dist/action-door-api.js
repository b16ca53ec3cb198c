import { c as openApi } from "./action-start.js";

export { openApi };