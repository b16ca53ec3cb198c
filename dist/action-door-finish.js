import { n as finish, t as fail } from "./action-start.js";

export { fail, finish };