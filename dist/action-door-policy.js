import { a as permissionOf, o as policyRef, s as storeRefused } from "./action-gate.js";

export { permissionOf };