import{_ as redacted,g as overridden,h as askedOf}from"./action-gate.js";export{askedOf,overridden,redacted};
