#!/usr/bin/env node
import { n as VERSION, t as TOOL } from "./cli-version.js";

export { TOOL };