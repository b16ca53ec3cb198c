import { l as readContents } from "./action-gate.js";

export { readContents };