import { _ as policyRef, g as permissionOf } from "./action-gate.js";

export { permissionOf };