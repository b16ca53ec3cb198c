import { t as startService } from "./cli-verbs.js";

export { startService };