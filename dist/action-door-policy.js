import { f as permissionOf, m as storeRefused, p as policyRef } from "./action-gate.js";

export { permissionOf };