import { a as TOOL, o as VERSION } from "./cli-verbs.js";

export { TOOL };