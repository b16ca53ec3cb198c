import { c as storeRefused, o as permissionOf, s as policyRef } from "./action-gate.js";

export { permissionOf };