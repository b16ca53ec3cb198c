import { n as fail, r as finish, t as crash } from "./action-start.js";

export { crash, fail, finish };