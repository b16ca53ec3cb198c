import { n as VERSION, t as TOOL } from "./action-version.js";

export { TOOL };