import { u as openApi } from "./action-start.js";

export { openApi };