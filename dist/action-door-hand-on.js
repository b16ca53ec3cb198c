import { f as handedOn } from "./action-gate.js";

export { handedOn };