import { a as headOf } from "./action-gate.js";

export { headOf };