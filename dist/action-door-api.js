import { s as openApi } from "./action-start.js";

export { openApi };