import { d as redacted, l as askedOf, u as overridden } from "./action-gate.js";

export { askedOf, overridden, redacted };