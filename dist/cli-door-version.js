import { c as VERSION, s as TOOL } from "./cli-verbs.js";

export { TOOL };