import { r as failed } from "./cli-verbs.js";

export { failed };