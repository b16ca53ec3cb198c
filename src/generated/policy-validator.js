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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},schema:1000000000000,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "version") || (key0 === "targets")) || (key0 === "caps")) || (key0 === "commands")) || (key0 === "lease")) || (key0 === "rules")) || (key0 === "self_accept")) || (key0 === "require"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.targets !== undefined){
let data1 = data.targets;
if(Array.isArray(data1)){
if(data1.length > 256){
const err3 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit: 256},schema:256,parentSchema:schema19.properties.targets,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 300){
const err4 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema19.properties.targets.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern3.test(data2)){
const err5 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/pattern",keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?)://[^/?#\\s]+/?$"},schema:"^(?:[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?)://[^/?#\\s]+/?$",parentSchema:schema19.properties.targets.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.targets.items.type,parentSchema:schema19.properties.targets.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"},schema:schema19.properties.targets.type,parentSchema:schema19.properties.targets,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.caps !== undefined){
let data3 = data.caps;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((((key1 === "vus") || (key1 === "connects_per_second")) || (key1 === "minutes")) || (key1 === "messages")) || (key1 === "bytes"))){
const err8 = {instancePath:instancePath+"/caps",schemaPath:"#/properties/caps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.caps,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
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
const err9 = {instancePath:instancePath+"/caps",schemaPath:"#/properties/caps/type",keyword:"type",params:{type: "object"},schema:schema19.properties.caps.type,parentSchema:schema19.properties.caps,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.commands !== undefined){
let data9 = data.commands;
if(typeof data9 !== "boolean"){
const err10 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.commands.type,parentSchema:schema19.properties.commands,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lease !== undefined){
let data10 = data.lease;
if(!(data10 === "required")){
const err11 = {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/enum",keyword:"enum",params:{allowedValues: schema19.properties.lease.enum},schema:schema19.properties.lease.enum,parentSchema:schema19.properties.lease,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.rules !== undefined){
let data11 = data.rules;
if(!((data11 === "base") || (data11 === "head"))){
const err12 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/enum",keyword:"enum",params:{allowedValues: schema19.properties.rules.enum},schema:schema19.properties.rules.enum,parentSchema:schema19.properties.rules,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.self_accept !== undefined){
let data12 = data.self_accept;
if(typeof data12 !== "boolean"){
const err13 = {instancePath:instancePath+"/self_accept",schemaPath:"#/properties/self_accept/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.self_accept.type,parentSchema:schema19.properties.self_accept,data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.require !== undefined){
let data13 = data.require;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!((((key2 === "mode") || (key2 === "runs")) || (key2 === "sockets")) || (key2 === "gate"))){
const err14 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.require,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data13.mode !== undefined){
let data14 = data13.mode;
if(!(data14 === "block")){
const err15 = {instancePath:instancePath+"/require/mode",schemaPath:"#/properties/require/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.require.properties.mode.enum},schema:schema19.properties.require.properties.mode.enum,parentSchema:schema19.properties.require.properties.mode,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data13.runs !== undefined){
let data15 = data13.runs;
if(!((data15 === 3) || (data15 === 5))){
const err16 = {instancePath:instancePath+"/require/runs",schemaPath:"#/properties/require/properties/runs/enum",keyword:"enum",params:{allowedValues: schema19.properties.require.properties.runs.enum},schema:schema19.properties.require.properties.runs.enum,parentSchema:schema19.properties.require.properties.runs,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
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
const err17 = {instancePath:instancePath+"/require/gate",schemaPath:"#/properties/require/properties/gate/maxItems",keyword:"maxItems",params:{limit: 32},schema:32,parentSchema:schema19.properties.require.properties.gate,data:data17};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(typeof data18 === "string"){
if(data18.length > 300){
const err18 = {instancePath:instancePath+"/require/gate/" + i1,schemaPath:"#/properties/require/properties/gate/items/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema19.properties.require.properties.gate.items,data:data18};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern4.test(data18)){
const err19 = {instancePath:instancePath+"/require/gate/" + i1,schemaPath:"#/properties/require/properties/gate/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}(?:\\{[^{}]{1,160}\\})?$"},schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}(?:\\{[^{}]{1,160}\\})?$",parentSchema:schema19.properties.require.properties.gate.items,data:data18};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/require/gate/" + i1,schemaPath:"#/properties/require/properties/gate/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.require.properties.gate.items.type,parentSchema:schema19.properties.require.properties.gate.items,data:data18};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/require/gate",schemaPath:"#/properties/require/properties/gate/type",keyword:"type",params:{type: "array"},schema:schema19.properties.require.properties.gate.type,parentSchema:schema19.properties.require.properties.gate,data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "object"},schema:schema19.properties.require.type,parentSchema:schema19.properties.require,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
