import { i as tell } from "./cli-verbs.js";

export { tell };