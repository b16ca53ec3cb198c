import { n as IMPLEMENTATIONS } from "./cli-verbs.js";

export { IMPLEMENTATIONS };