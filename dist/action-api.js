import { t as openApi } from "./action-api2.js";

export { openApi };