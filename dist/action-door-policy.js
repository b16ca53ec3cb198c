import { c as policyRef, s as permissionOf } from "./action-gate.js";

export { permissionOf };