import { p as earlierOf } from "./action-gate.js";

export { earlierOf };