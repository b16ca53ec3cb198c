// Compiled from schemas/policy.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v0/schemas/policy.schema.json","title":"Socketgate policy","type":"object","properties":{"version":{"examples":[1],"const":1},"targets":{"examples":[["wss://feed.staging.example","https://api.staging.example:8443"]],"type":"array","title":"a list of origins","maxItems":256,"items":{"title":"an origin without a path","type":"string","maxLength":300,"pattern":"^(?:[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?)://[^/?#\\s]+/?$","examples":["wss://feed.staging.example"]}},"caps":{"examples":[{"vus":200,"minutes":20}],"type":"object","properties":{"vus":{"examples":[200],"$ref":"#/$defs/limit"},"connects_per_second":{"examples":[50],"$ref":"#/$defs/limit"},"minutes":{"examples":[20],"$ref":"#/$defs/limit"},"messages":{"examples":[1000000],"$ref":"#/$defs/limit"},"bytes":{"examples":[100000000],"$ref":"#/$defs/limit"}},"additionalProperties":false},"commands":{"examples":[true],"type":"boolean"},"lease":{"examples":["required"],"enum":["required"]},"rules":{"examples":["base"],"enum":["base","head"]},"self_accept":{"examples":[false],"type":"boolean"},"require":{"examples":[{"mode":"block","runs":3,"sockets":20,"gate":["ws_message_latency"]}],"type":"object","properties":{"mode":{"examples":["block"],"enum":["block"]},"runs":{"examples":[3],"enum":[3,5]},"sockets":{"examples":[20],"$ref":"#/$defs/limit"},"gate":{"examples":[["ws_message_latency","ws_connect_failed"]],"type":"array","title":"a list of metrics","maxItems":32,"items":{"title":"a metric, or metric{tag:value}","type":"string","maxLength":300,"pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}(?:\\{[^{}]{1,160}\\})?$","examples":["ws_message_latency{feed:orders}"]}}},"additionalProperties":false}},"required":["version"],"additionalProperties":false,"$defs":{"limit":{"title":"a whole number over 0","type":"integer","minimum":1,"maximum":1000000000000}}};
const pattern3 = new RegExp("^(?:[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?)://[^/?#\\s]+/?$", "u");
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}(?:\\{[^{}]{1,160}\\})?$", "u");
const schema20 = {"title":"a whole number over 0","type":"integer","minimum":1,"maximum":1000000000000};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"},schema:schema20.type,parentSchema:schema20,data});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000000 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},schema:1000000000000,parentSchema:schema20,data});
errors++;
}
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema20,data});
errors++;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/OWNER/socketgate/v0/schemas/policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"},schema:schema19.required,parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "version") || (key0 === "targets")) || (key0 === "caps")) || (key0 === "commands")) || (key0 === "lease")) || (key0 === "rules")) || (key0 === "self_accept")) || (key0 === "require"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data0});
errors++;
}
}
if(data.targets !== undefined){
let data1 = data.targets;
if(Array.isArray(data1)){
if(data1.length > 256){
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"maxItems",params:{limit: 256},schema:256,parentSchema:schema19.properties.targets,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 300){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i0,keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema19.properties.targets.items,data:data2});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i0,keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?)://[^/?#\\s]+/?$"},schema:"^(?:[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?)://[^/?#\\s]+/?$",parentSchema:schema19.properties.targets.items,data:data2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i0,keyword:"type",params:{type: "string"},schema:schema19.properties.targets.items.type,parentSchema:schema19.properties.targets.items,data:data2});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"type",params:{type: "array"},schema:schema19.properties.targets.type,parentSchema:schema19.properties.targets,data:data1});
errors++;
}
}
if(data.caps !== undefined){
let data3 = data.caps;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((((key1 === "vus") || (key1 === "connects_per_second")) || (key1 === "minutes")) || (key1 === "messages")) || (key1 === "bytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/caps",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.caps,data:data3});
errors++;
}
}
if(data3.vus !== undefined){
if(!(validate53(data3.vus, {instancePath:instancePath+"/caps/vus",parentData:data3,parentDataProperty:"vus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data3.connects_per_second !== undefined){
if(!(validate53(data3.connects_per_second, {instancePath:instancePath+"/caps/connects_per_second",parentData:data3,parentDataProperty:"connects_per_second",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data3.minutes !== undefined){
if(!(validate53(data3.minutes, {instancePath:instancePath+"/caps/minutes",parentData:data3,parentDataProperty:"minutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data3.messages !== undefined){
if(!(validate53(data3.messages, {instancePath:instancePath+"/caps/messages",parentData:data3,parentDataProperty:"messages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data3.bytes !== undefined){
if(!(validate53(data3.bytes, {instancePath:instancePath+"/caps/bytes",parentData:data3,parentDataProperty:"bytes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/caps",keyword:"type",params:{type: "object"},schema:schema19.properties.caps.type,parentSchema:schema19.properties.caps,data:data3});
errors++;
}
}
if(data.commands !== undefined){
let data9 = data.commands;
if(typeof data9 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/commands",keyword:"type",params:{type: "boolean"},schema:schema19.properties.commands.type,parentSchema:schema19.properties.commands,data:data9});
errors++;
}
}
if(data.lease !== undefined){
let data10 = data.lease;
if(!(data10 === "required")){
(vErrors ??= []).push({instancePath:instancePath+"/lease",keyword:"enum",params:{allowedValues: schema19.properties.lease.enum},schema:schema19.properties.lease.enum,parentSchema:schema19.properties.lease,data:data10});
errors++;
}
}
if(data.rules !== undefined){
let data11 = data.rules;
if(!((data11 === "base") || (data11 === "head"))){
(vErrors ??= []).push({instancePath:instancePath+"/rules",keyword:"enum",params:{allowedValues: schema19.properties.rules.enum},schema:schema19.properties.rules.enum,parentSchema:schema19.properties.rules,data:data11});
errors++;
}
}
if(data.self_accept !== undefined){
let data12 = data.self_accept;
if(typeof data12 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/self_accept",keyword:"type",params:{type: "boolean"},schema:schema19.properties.self_accept.type,parentSchema:schema19.properties.self_accept,data:data12});
errors++;
}
}
if(data.require !== undefined){
let data13 = data.require;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!((((key2 === "mode") || (key2 === "runs")) || (key2 === "sockets")) || (key2 === "gate"))){
(vErrors ??= []).push({instancePath:instancePath+"/require",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.require,data:data13});
errors++;
}
}
if(data13.mode !== undefined){
let data14 = data13.mode;
if(!(data14 === "block")){
(vErrors ??= []).push({instancePath:instancePath+"/require/mode",keyword:"enum",params:{allowedValues: schema19.properties.require.properties.mode.enum},schema:schema19.properties.require.properties.mode.enum,parentSchema:schema19.properties.require.properties.mode,data:data14});
errors++;
}
}
if(data13.runs !== undefined){
let data15 = data13.runs;
if(!((data15 === 3) || (data15 === 5))){
(vErrors ??= []).push({instancePath:instancePath+"/require/runs",keyword:"enum",params:{allowedValues: schema19.properties.require.properties.runs.enum},schema:schema19.properties.require.properties.runs.enum,parentSchema:schema19.properties.require.properties.runs,data:data15});
errors++;
}
}
if(data13.sockets !== undefined){
if(!(validate53(data13.sockets, {instancePath:instancePath+"/require/sockets",parentData:data13,parentDataProperty:"sockets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data13.gate !== undefined){
let data17 = data13.gate;
if(Array.isArray(data17)){
if(data17.length > 32){
(vErrors ??= []).push({instancePath:instancePath+"/require/gate",keyword:"maxItems",params:{limit: 32},schema:32,parentSchema:schema19.properties.require.properties.gate,data:data17});
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(typeof data18 === "string"){
if(data18.length > 300){
(vErrors ??= []).push({instancePath:instancePath+"/require/gate/" + i1,keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema19.properties.require.properties.gate.items,data:data18});
errors++;
}
if(!pattern4.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/require/gate/" + i1,keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}(?:\\{[^{}]{1,160}\\})?$"},schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}(?:\\{[^{}]{1,160}\\})?$",parentSchema:schema19.properties.require.properties.gate.items,data:data18});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/require/gate/" + i1,keyword:"type",params:{type: "string"},schema:schema19.properties.require.properties.gate.items.type,parentSchema:schema19.properties.require.properties.gate.items,data:data18});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/require/gate",keyword:"type",params:{type: "array"},schema:schema19.properties.require.properties.gate.type,parentSchema:schema19.properties.require.properties.gate,data:data17});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/require",keyword:"type",params:{type: "object"},schema:schema19.properties.require.type,parentSchema:schema19.properties.require,data:data13});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
