import { b as readContents } from "./action-gate.js";

export { readContents };