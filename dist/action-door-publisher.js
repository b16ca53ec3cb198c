import { o as publisherOf } from "./action-gate.js";

export { publisherOf };