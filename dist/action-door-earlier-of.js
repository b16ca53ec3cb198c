import { f as earlierOf } from "./action-gate.js";

export { earlierOf };