// package.json
var version = "0.1.0";

// src/cli/version.ts
const VERSION = version;
/** As it stands in every record. */
const TOOL = `socketgate ${VERSION}`;

export { VERSION as n, TOOL as t };