import { o as tellStory } from "./cli-verbs.js";

export { tellStory };