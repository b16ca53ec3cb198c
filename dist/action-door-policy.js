import { d as mayStore, f as permissionOf, p as policyRef } from "./action-gate.js";

export { permissionOf };