import { d as readContents } from "./action-gate.js";

export { readContents };