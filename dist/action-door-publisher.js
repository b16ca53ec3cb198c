import { a as publisherOf } from "./action-gate.js";

export { publisherOf };