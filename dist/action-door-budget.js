import { c as createBudget, s as PACE } from "./action-comment.js";

export { PACE, createBudget };