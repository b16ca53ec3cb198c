import { Z as openApi } from "./action-start.js";

export { openApi };