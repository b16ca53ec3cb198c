import { a as tellFailure, i as tellAsVerdict, r as failureOf } from "./cli-verbs.js";

export { tellFailure };