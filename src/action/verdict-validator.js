// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"message":{"type":"string"}},"required":["outcome","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]}},"required":["name","file","profile","environment"],"additionalProperties":false},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","cancelled"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","indicative","not_judged"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"integer","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"string"}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
import helper0 from "ajv/dist/runtime/equal.js";const func0 = helper0.default;
const pattern3 = new RegExp("^[0-9a-f]{12}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.fails === undefined) && (missing0 = "fails"))) || ((data.exit === undefined) && (missing0 = "exit"))) || ((data.failOn === undefined) && (missing0 = "failOn"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.reasons === undefined) && (missing0 = "reasons"))) || ((data.sentence === undefined) && (missing0 = "sentence"))) || ((data.next === undefined) && (missing0 = "next"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.runs === undefined) && (missing0 = "runs"))) || ((data.provenance === undefined) && (missing0 = "provenance"))) || ((data.complete === undefined) && (missing0 = "complete"))) || ((data.problems === undefined) && (missing0 = "problems"))) || ((data.slos === undefined) && (missing0 = "slos"))) || ((data.gates === undefined) && (missing0 = "gates"))) || ((data.baseline === undefined) && (missing0 = "baseline"))) || ((data.timeline === undefined) && (missing0 = "timeline"))) || ((data.duration === undefined) && (missing0 = "duration"))) || ((data.sockets === undefined) && (missing0 = "sockets"))) || ((data.http === undefined) && (missing0 = "http"))) || ((data.closes === undefined) && (missing0 = "closes"))) || ((data.health === undefined) && (missing0 = "health"))) || ((data.bytes === undefined) && (missing0 = "bytes"))) || ((data.notices === undefined) && (missing0 = "notices"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate52.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data1 = data.outcome;
const _errs3 = errors;
if(!((((((((((((((((data1 === "internal") || (data1 === "cancelled")) || (data1 === "usage")) || (data1 === "policy")) || (data1 === "skipped")) || (data1 === "plan")) || (data1 === "engine")) || (data1 === "target")) || (data1 === "slo")) || (data1 === "regression")) || (data1 === "suspect")) || (data1 === "inconclusive")) || (data1 === "plan_changed")) || (data1 === "no_baseline")) || (data1 === "store")) || (data1 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.outcome.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitCode !== undefined){
let data2 = data.exitCode;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate52.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate52.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fails !== undefined){
const _errs6 = errors;
if(typeof data.fails !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/fails",schemaPath:"#/properties/fails/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exit !== undefined){
let data4 = data.exit;
const _errs8 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate52.errors = [{instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate52.errors = [{instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failOn !== undefined){
let data5 = data.failOn;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs12 = errors;
if(!((((((((((((((((data6 === "internal") || (data6 === "cancelled")) || (data6 === "usage")) || (data6 === "policy")) || (data6 === "skipped")) || (data6 === "plan")) || (data6 === "engine")) || (data6 === "target")) || (data6 === "slo")) || (data6 === "regression")) || (data6 === "suspect")) || (data6 === "inconclusive")) || (data6 === "plan_changed")) || (data6 === "no_baseline")) || (data6 === "store")) || (data6 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/failOn/" + i0,schemaPath:"#/properties/failOn/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.failOn.items.enum}}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
validate52.errors = [{instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data7 = data.mode;
const _errs13 = errors;
if(!(((data7 === "observe") || (data7 === "warn")) || (data7 === "block"))){
validate52.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined){
let data8 = data.reasons;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data8)){
var valid3 = true;
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
const _errs16 = errors;
if(errors === _errs16){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((data9.outcome === undefined) && (missing1 = "outcome")) || ((data9.message === undefined) && (missing1 = "message"))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/properties/reasons/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data9){
if(!((key1 === "outcome") || (key1 === "message"))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/properties/reasons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs18 === errors){
if(data9.outcome !== undefined){
let data10 = data9.outcome;
const _errs19 = errors;
if(!((((((((((((((((data10 === "internal") || (data10 === "cancelled")) || (data10 === "usage")) || (data10 === "policy")) || (data10 === "skipped")) || (data10 === "plan")) || (data10 === "engine")) || (data10 === "target")) || (data10 === "slo")) || (data10 === "regression")) || (data10 === "suspect")) || (data10 === "inconclusive")) || (data10 === "plan_changed")) || (data10 === "no_baseline")) || (data10 === "store")) || (data10 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/outcome",schemaPath:"#/properties/reasons/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.reasons.items.properties.outcome.enum}}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.message !== undefined){
const _errs20 = errors;
if(typeof data9.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/message",schemaPath:"#/properties/reasons/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sentence !== undefined){
const _errs22 = errors;
if(typeof data.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data13 = data.next;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data13)){
if(data13.length > 3){
validate52.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
var valid5 = true;
const len2 = data13.length;
for(let i3=0; i3<len2; i3++){
const _errs26 = errors;
if(typeof data13[i3] !== "string"){
validate52.errors = [{instancePath:instancePath+"/next/" + i3,schemaPath:"#/properties/next/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data15 = data.plan;
const _errs28 = errors;
if(errors === _errs28){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if(((((data15.name === undefined) && (missing2 = "name")) || ((data15.file === undefined) && (missing2 = "file"))) || ((data15.profile === undefined) && (missing2 = "profile"))) || ((data15.environment === undefined) && (missing2 = "environment"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data15){
if(!((((key2 === "name") || (key2 === "file")) || (key2 === "profile")) || (key2 === "environment"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs30 === errors){
if(data15.name !== undefined){
const _errs31 = errors;
if(typeof data15.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/name",schemaPath:"#/properties/plan/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.file !== undefined){
const _errs33 = errors;
if(typeof data15.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/file",schemaPath:"#/properties/plan/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.profile !== undefined){
const _errs35 = errors;
if(typeof data15.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/profile",schemaPath:"#/properties/plan/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.environment !== undefined){
let data19 = data15.environment;
const _errs37 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate52.errors = [{instancePath:instancePath+"/plan/environment",schemaPath:"#/properties/plan/properties/environment/type",keyword:"type",params:{type: schema19.properties.plan.properties.environment.type}}];
return false;
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostRuns !== undefined){
let data20 = data.mostRuns;
const _errs39 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs39){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data21 = data.runs;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data21)){
var valid7 = true;
const len3 = data21.length;
for(let i4=0; i4<len3; i4++){
let data22 = data21[i4];
const _errs43 = errors;
if(errors === _errs43){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing3;
if(((((((data22.runId === undefined) && (missing3 = "runId")) || ((data22.attempt === undefined) && (missing3 = "attempt"))) || ((data22.started === undefined) && (missing3 = "started"))) || ((data22.duration === undefined) && (missing3 = "duration"))) || ((data22.machine === undefined) && (missing3 = "machine"))) || ((data22.ended === undefined) && (missing3 = "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs45 = errors;
for(const key3 in data22){
if(!((((((key3 === "runId") || (key3 === "attempt")) || (key3 === "started")) || (key3 === "duration")) || (key3 === "machine")) || (key3 === "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs45 === errors){
if(data22.runId !== undefined){
const _errs46 = errors;
if(typeof data22.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/runId",schemaPath:"#/properties/runs/items/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.attempt !== undefined){
let data24 = data22.attempt;
const _errs48 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs48){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.started !== undefined){
const _errs50 = errors;
if(typeof data22.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/started",schemaPath:"#/properties/runs/items/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs50 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.duration !== undefined){
let data26 = data22.duration;
const _errs52 = errors;
if(errors === _errs52){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.machine !== undefined){
const _errs54 = errors;
if(typeof data22.machine !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/machine",schemaPath:"#/properties/runs/items/properties/machine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs54 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.ended !== undefined){
let data28 = data22.ended;
const _errs56 = errors;
if(!((((((data28 === "clean") || (data28 === "aborted")) || (data28 === "killed")) || (data28 === "hung")) || (data28 === "crashed")) || (data28 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/ended",schemaPath:"#/properties/runs/items/properties/ended/enum",keyword:"enum",params:{allowedValues: schema19.properties.runs.items.properties.ended.enum}}];
return false;
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs43 === errors;
if(!valid7){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data29 = data.provenance;
const _errs57 = errors;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: schema19.properties.provenance.type}}];
return false;
}
if(errors === _errs57){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing4;
if(((((((((((data29.tool === undefined) && (missing4 = "tool")) || ((data29.engine === undefined) && (missing4 = "engine"))) || ((data29.started === undefined) && (missing4 = "started"))) || ((data29.ended === undefined) && (missing4 = "ended"))) || ((data29.machine === undefined) && (missing4 = "machine"))) || ((data29.runnerLabel === undefined) && (missing4 = "runnerLabel"))) || ((data29.commit === undefined) && (missing4 = "commit"))) || ((data29.ref === undefined) && (missing4 = "ref"))) || ((data29.runId === undefined) && (missing4 = "runId"))) || ((data29.attempt === undefined) && (missing4 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs59 = errors;
for(const key4 in data29){
if(!(func1.call(schema19.properties.provenance.properties, key4))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs59 === errors){
if(data29.tool !== undefined){
const _errs60 = errors;
if(typeof data29.tool !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/tool",schemaPath:"#/properties/provenance/properties/tool/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs60 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.engine !== undefined){
let data31 = data29.engine;
const _errs62 = errors;
if(errors === _errs62){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing5;
if(((data31.name === undefined) && (missing5 = "name")) || ((data31.version === undefined) && (missing5 = "version"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs64 = errors;
for(const key5 in data31){
if(!((key5 === "name") || (key5 === "version"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs64 === errors){
if(data31.name !== undefined){
let data32 = data31.name;
const _errs65 = errors;
if(!((data32 === "k6") || (data32 === "embedded"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/name",schemaPath:"#/properties/provenance/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum}}];
return false;
}
var valid10 = _errs65 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.version !== undefined){
const _errs66 = errors;
if(typeof data31.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/version",schemaPath:"#/properties/provenance/properties/engine/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs66 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs62 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.started !== undefined){
const _errs68 = errors;
if(typeof data29.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs68 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.ended !== undefined){
const _errs70 = errors;
if(typeof data29.ended !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs70 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.machine !== undefined){
let data36 = data29.machine;
const _errs72 = errors;
if(errors === _errs72){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing6;
if((((((data36.id === undefined) && (missing6 = "id")) || ((data36.os === undefined) && (missing6 = "os"))) || ((data36.arch === undefined) && (missing6 = "arch"))) || ((data36.cpu === undefined) && (missing6 = "cpu"))) || ((data36.cores === undefined) && (missing6 = "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs74 = errors;
for(const key6 in data36){
if(!(((((key6 === "id") || (key6 === "os")) || (key6 === "arch")) || (key6 === "cpu")) || (key6 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs74 === errors){
if(data36.id !== undefined){
const _errs75 = errors;
if(typeof data36.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs75 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.os !== undefined){
const _errs77 = errors;
if(typeof data36.os !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs77 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.arch !== undefined){
const _errs79 = errors;
if(typeof data36.arch !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs79 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.cpu !== undefined){
const _errs81 = errors;
if(typeof data36.cpu !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs81 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data36.cores !== undefined){
let data41 = data36.cores;
const _errs83 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs83){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid11 = _errs83 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs72 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.runnerLabel !== undefined){
const _errs85 = errors;
if(typeof data29.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs85 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.commit !== undefined){
let data43 = data29.commit;
const _errs87 = errors;
if((typeof data43 !== "string") && (data43 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type}}];
return false;
}
var valid9 = _errs87 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.ref !== undefined){
let data44 = data29.ref;
const _errs89 = errors;
if((typeof data44 !== "string") && (data44 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type}}];
return false;
}
var valid9 = _errs89 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.runId !== undefined){
const _errs91 = errors;
if(typeof data29.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs91 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.attempt !== undefined){
let data46 = data29.attempt;
const _errs93 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs93){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid9 = _errs93 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs95 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs95 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data48 = data.problems;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data48)){
var valid12 = true;
const len4 = data48.length;
for(let i5=0; i5<len4; i5++){
let data49 = data48[i5];
const _errs99 = errors;
if(errors === _errs99){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing7;
if((((data49.what === undefined) && (missing7 = "what")) || ((data49.fault === undefined) && (missing7 = "fault"))) || ((data49.message === undefined) && (missing7 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs101 = errors;
for(const key7 in data49){
if(!(((key7 === "what") || (key7 === "fault")) || (key7 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs101 === errors){
if(data49.what !== undefined){
let data50 = data49.what;
const _errs102 = errors;
if(!((((((((((((data50 === "no-summary") || (data50 === "summary-mismatch")) || (data50 === "torn-stream")) || (data50 === "script-errors")) || (data50 === "killed")) || (data50 === "hung")) || (data50 === "crashed")) || (data50 === "few-sessions")) || (data50 === "non-finite")) || (data50 === "too-many-series")) || (data50 === "no-samples")) || (data50 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid13 = _errs102 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data49.fault !== undefined){
let data51 = data49.fault;
const _errs103 = errors;
if(!(((data51 === "engine") || (data51 === "service")) || (data51 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid13 = _errs103 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data49.message !== undefined){
const _errs104 = errors;
if(typeof data49.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs104 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid12 = _errs99 === errors;
if(!valid12){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data53 = data.slos;
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data53)){
var valid14 = true;
const len5 = data53.length;
for(let i6=0; i6<len5; i6++){
let data54 = data53[i6];
const _errs108 = errors;
if(errors === _errs108){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing8;
if((((((((((((((data54.verdict === undefined) && (missing8 = "verdict")) || ((data54.name === undefined) && (missing8 = "name"))) || ((data54.threshold === undefined) && (missing8 = "threshold"))) || ((data54.from === undefined) && (missing8 = "from"))) || ((data54.operator === undefined) && (missing8 = "operator"))) || ((data54.expected === undefined) && (missing8 = "expected"))) || ((data54.actual === undefined) && (missing8 = "actual"))) || ((data54.unit === undefined) && (missing8 = "unit"))) || ((data54.n === undefined) && (missing8 = "n"))) || ((data54.distinct === undefined) && (missing8 = "distinct"))) || ((data54.beyond === undefined) && (missing8 = "beyond"))) || ((data54.message === undefined) && (missing8 = "message"))) || ((data54.line === undefined) && (missing8 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs110 = errors;
for(const key8 in data54){
if(!(func1.call(schema19.properties.slos.items.properties, key8))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs110 === errors){
if(data54.verdict !== undefined){
let data55 = data54.verdict;
const _errs111 = errors;
if(!((((data55 === "met") || (data55 === "fail")) || (data55 === "indicative")) || (data55 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid15 = _errs111 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.name !== undefined){
const _errs112 = errors;
if(typeof data54.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs112 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.threshold !== undefined){
const _errs114 = errors;
if(typeof data54.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs114 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.from !== undefined){
let data58 = data54.from;
const _errs116 = errors;
if(!((data58 === "plan") || (data58 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid15 = _errs116 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.operator !== undefined){
let data59 = data54.operator;
const _errs117 = errors;
if(typeof data59 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data59 === "<") || (data59 === "<=")) || (data59 === ">")) || (data59 === ">=")) || (data59 === "==")) || (data59 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid15 = _errs117 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.expected !== undefined){
let data60 = data54.expected;
const _errs119 = errors;
if(!((typeof data60 == "number") && (isFinite(data60)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid15 = _errs119 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.actual !== undefined){
let data61 = data54.actual;
const _errs121 = errors;
if((!((typeof data61 == "number") && (isFinite(data61)))) && (data61 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid15 = _errs121 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.unit !== undefined){
let data62 = data54.unit;
const _errs123 = errors;
if(!(((((data62 === "ms") || (data62 === "bytes")) || (data62 === "count")) || (data62 === "share")) || (data62 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid15 = _errs123 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.n !== undefined){
let data63 = data54.n;
const _errs124 = errors;
if(errors === _errs124){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid15 = _errs124 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.distinct !== undefined){
let data64 = data54.distinct;
const _errs126 = errors;
if((!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))) && (data64 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs126){
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs126 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.beyond !== undefined){
let data65 = data54.beyond;
const _errs128 = errors;
if((!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))) && (data65 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs128){
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs128 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.message !== undefined){
const _errs130 = errors;
if(typeof data54.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs130 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.line !== undefined){
let data67 = data54.line;
const _errs132 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs132){
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs132 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid14 = _errs108 === errors;
if(!valid14){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs106 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data68 = data.gates;
const _errs134 = errors;
if(errors === _errs134){
if(Array.isArray(data68)){
var valid16 = true;
const len6 = data68.length;
for(let i7=0; i7<len6; i7++){
let data69 = data68[i7];
const _errs136 = errors;
if(errors === _errs136){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing9;
if(((((((((((((((((((((data69.verdict === undefined) && (missing9 = "verdict")) || ((data69.name === undefined) && (missing9 = "name"))) || ((data69.selector === undefined) && (missing9 = "selector"))) || ((data69.stat === undefined) && (missing9 = "stat"))) || ((data69.level === undefined) && (missing9 = "level"))) || ((data69.unit === undefined) && (missing9 = "unit"))) || ((data69.baseline === undefined) && (missing9 = "baseline"))) || ((data69.spread === undefined) && (missing9 = "spread"))) || ((data69.actual === undefined) && (missing9 = "actual"))) || ((data69.values === undefined) && (missing9 = "values"))) || ((data69.change === undefined) && (missing9 = "change"))) || ((data69.limit === undefined) && (missing9 = "limit"))) || ((data69.z === undefined) && (missing9 = "z"))) || ((data69.zLimit === undefined) && (missing9 = "zLimit"))) || ((data69.channel === undefined) && (missing9 = "channel"))) || ((data69.n === undefined) && (missing9 = "n"))) || ((data69.distinct === undefined) && (missing9 = "distinct"))) || ((data69.runs === undefined) && (missing9 = "runs"))) || ((data69.message === undefined) && (missing9 = "message"))) || ((data69.line === undefined) && (missing9 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs138 = errors;
for(const key9 in data69){
if(!(func1.call(schema19.properties.gates.items.properties, key9))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs138 === errors){
if(data69.verdict !== undefined){
let data70 = data69.verdict;
const _errs139 = errors;
if(!((((((data70 === "same") || (data70 === "fail")) || (data70 === "suspect")) || (data70 === "no_baseline")) || (data70 === "inconclusive")) || (data70 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid17 = _errs139 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.name !== undefined){
const _errs140 = errors;
if(typeof data69.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs140 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.selector !== undefined){
const _errs142 = errors;
if(typeof data69.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs142 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.stat !== undefined){
const _errs144 = errors;
if(typeof data69.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs144 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.level !== undefined){
let data74 = data69.level;
const _errs146 = errors;
if(!((data74 === "key") || (data74 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid17 = _errs146 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.unit !== undefined){
let data75 = data69.unit;
const _errs147 = errors;
if(!((((data75 === "ms") || (data75 === "bytes")) || (data75 === "count")) || (data75 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid17 = _errs147 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.baseline !== undefined){
let data76 = data69.baseline;
const _errs148 = errors;
if((!((typeof data76 == "number") && (isFinite(data76)))) && (data76 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid17 = _errs148 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.spread !== undefined){
let data77 = data69.spread;
const _errs150 = errors;
if((!((typeof data77 == "number") && (isFinite(data77)))) && (data77 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid17 = _errs150 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.actual !== undefined){
let data78 = data69.actual;
const _errs152 = errors;
if((!((typeof data78 == "number") && (isFinite(data78)))) && (data78 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid17 = _errs152 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.values !== undefined){
let data79 = data69.values;
const _errs154 = errors;
if(errors === _errs154){
if(Array.isArray(data79)){
var valid18 = true;
const len7 = data79.length;
for(let i8=0; i8<len7; i8++){
let data80 = data79[i8];
const _errs156 = errors;
if((!((typeof data80 == "number") && (isFinite(data80)))) && (data80 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/values/" + i8,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid18 = _errs156 === errors;
if(!valid18){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/values",schemaPath:"#/properties/gates/items/properties/values/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid17 = _errs154 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.change !== undefined){
let data81 = data69.change;
const _errs158 = errors;
if((!((typeof data81 == "number") && (isFinite(data81)))) && (data81 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid17 = _errs158 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.limit !== undefined){
let data82 = data69.limit;
const _errs160 = errors;
if((!((typeof data82 == "number") && (isFinite(data82)))) && (data82 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid17 = _errs160 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.z !== undefined){
let data83 = data69.z;
const _errs162 = errors;
if((!((typeof data83 == "number") && (isFinite(data83)))) && (data83 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid17 = _errs162 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.zLimit !== undefined){
let data84 = data69.zLimit;
const _errs164 = errors;
if((!((typeof data84 == "number") && (isFinite(data84)))) && (data84 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid17 = _errs164 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.channel !== undefined){
let data85 = data69.channel;
const _errs166 = errors;
if(!(((((((((((data85 === "edge") || (data85 === "tail")) || (data85 === "ratio")) || (data85 === "calm")) || (data85 === "body")) || (data85 === "p50")) || (data85 === "trend")) || (data85 === "p99")) || (data85 === "count")) || (data85 === "rate")) || (data85 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid17 = _errs166 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.n !== undefined){
let data86 = data69.n;
const _errs167 = errors;
if(errors === _errs167){
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid17 = _errs167 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.counts !== undefined){
let data87 = data69.counts;
const _errs169 = errors;
if(!((data87 === "socket-seconds") || (data87 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid17 = _errs169 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.distinct !== undefined){
let data88 = data69.distinct;
const _errs170 = errors;
if((!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))) && (data88 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs170){
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs170 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.runs !== undefined){
let data89 = data69.runs;
const _errs172 = errors;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs172){
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs172 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.message !== undefined){
const _errs174 = errors;
if(typeof data69.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs174 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.line !== undefined){
let data91 = data69.line;
const _errs176 = errors;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs176){
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs176 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid16 = _errs136 === errors;
if(!valid16){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs134 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data92 = data.drift;
const _errs178 = errors;
if(errors === _errs178){
if(Array.isArray(data92)){
var valid19 = true;
const len8 = data92.length;
for(let i9=0; i9<len8; i9++){
let data93 = data92[i9];
const _errs180 = errors;
if(errors === _errs180){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing10;
if(((((((((((((((((data93.verdict === undefined) && (missing10 = "verdict")) || ((data93.name === undefined) && (missing10 = "name"))) || ((data93.selector === undefined) && (missing10 = "selector"))) || ((data93.stat === undefined) && (missing10 = "stat"))) || ((data93.unit === undefined) && (missing10 = "unit"))) || ((data93.from === undefined) && (missing10 = "from"))) || ((data93.tag === undefined) && (missing10 = "tag"))) || ((data93.reference === undefined) && (missing10 = "reference"))) || ((data93.recent === undefined) && (missing10 = "recent"))) || ((data93.change === undefined) && (missing10 = "change"))) || ((data93.limit === undefined) && (missing10 = "limit"))) || ((data93.spread === undefined) && (missing10 = "spread"))) || ((data93.referenceRuns === undefined) && (missing10 = "referenceRuns"))) || ((data93.recentRuns === undefined) && (missing10 = "recentRuns"))) || ((data93.message === undefined) && (missing10 = "message"))) || ((data93.line === undefined) && (missing10 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs182 = errors;
for(const key10 in data93){
if(!(func1.call(schema19.properties.drift.items.properties, key10))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs182 === errors){
if(data93.verdict !== undefined){
let data94 = data93.verdict;
const _errs183 = errors;
if(!((data94 === "drift") || (data94 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid20 = _errs183 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.name !== undefined){
const _errs184 = errors;
if(typeof data93.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs184 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.selector !== undefined){
const _errs186 = errors;
if(typeof data93.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs186 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.stat !== undefined){
const _errs188 = errors;
if(typeof data93.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs188 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.unit !== undefined){
let data98 = data93.unit;
const _errs190 = errors;
if(!((((data98 === "ms") || (data98 === "share")) || (data98 === "bytes")) || (data98 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid20 = _errs190 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.from !== undefined){
let data99 = data93.from;
const _errs191 = errors;
if(!(((data99 === "accepted") || (data99 === "tag")) || (data99 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid20 = _errs191 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.tag !== undefined){
let data100 = data93.tag;
const _errs192 = errors;
if((typeof data100 !== "string") && (data100 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid20 = _errs192 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.reference !== undefined){
let data101 = data93.reference;
const _errs194 = errors;
if(!((typeof data101 == "number") && (isFinite(data101)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid20 = _errs194 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.recent !== undefined){
let data102 = data93.recent;
const _errs196 = errors;
if(!((typeof data102 == "number") && (isFinite(data102)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid20 = _errs196 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.change !== undefined){
let data103 = data93.change;
const _errs198 = errors;
if(!((typeof data103 == "number") && (isFinite(data103)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid20 = _errs198 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.limit !== undefined){
let data104 = data93.limit;
const _errs200 = errors;
if(!((typeof data104 == "number") && (isFinite(data104)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid20 = _errs200 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.spread !== undefined){
let data105 = data93.spread;
const _errs202 = errors;
if(errors === _errs202){
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 0 || isNaN(data105)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid20 = _errs202 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.referenceRuns !== undefined){
let data106 = data93.referenceRuns;
const _errs204 = errors;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs204){
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs204 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.recentRuns !== undefined){
let data107 = data93.recentRuns;
const _errs206 = errors;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs206){
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs206 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.message !== undefined){
const _errs208 = errors;
if(typeof data93.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs208 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data93.line !== undefined){
let data109 = data93.line;
const _errs210 = errors;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs210){
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 0 || isNaN(data109)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs210 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid19 = _errs180 === errors;
if(!valid19){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs178 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data110 = data.baseline;
const _errs212 = errors;
if((!(data110 && typeof data110 == "object" && !Array.isArray(data110))) && (data110 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs212){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
let missing11;
if(((((((((data110.where === undefined) && (missing11 = "where")) || ((data110.series === undefined) && (missing11 = "series"))) || ((data110.runs === undefined) && (missing11 = "runs"))) || ((data110.from === undefined) && (missing11 = "from"))) || ((data110.to === undefined) && (missing11 = "to"))) || ((data110.others === undefined) && (missing11 = "others"))) || ((data110.written === undefined) && (missing11 = "written"))) || ((data110.notWritten === undefined) && (missing11 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs214 = errors;
for(const key11 in data110){
if(!((((((((key11 === "where") || (key11 === "series")) || (key11 === "runs")) || (key11 === "from")) || (key11 === "to")) || (key11 === "others")) || (key11 === "written")) || (key11 === "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs214 === errors){
if(data110.where !== undefined){
let data111 = data110.where;
const _errs215 = errors;
if((typeof data111 !== "string") && (data111 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid21 = _errs215 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data110.series !== undefined){
let data112 = data110.series;
const _errs217 = errors;
if(errors === _errs217){
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
let missing12;
if(((((((data112.key === undefined) && (missing12 = "key")) || ((data112.digest === undefined) && (missing12 = "digest"))) || ((data112.profile === undefined) && (missing12 = "profile"))) || ((data112.engine === undefined) && (missing12 = "engine"))) || ((data112.environment === undefined) && (missing12 = "environment"))) || ((data112.runnerLabel === undefined) && (missing12 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs219 = errors;
for(const key12 in data112){
if(!((((((key12 === "key") || (key12 === "digest")) || (key12 === "profile")) || (key12 === "engine")) || (key12 === "environment")) || (key12 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs219 === errors){
if(data112.key !== undefined){
let data113 = data112.key;
const _errs220 = errors;
if(errors === _errs220){
if(typeof data113 === "string"){
if(!pattern3.test(data113)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid22 = _errs220 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data112.digest !== undefined){
const _errs222 = errors;
if(typeof data112.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs222 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data112.profile !== undefined){
const _errs224 = errors;
if(typeof data112.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs224 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data112.engine !== undefined){
const _errs226 = errors;
if(typeof data112.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs226 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data112.environment !== undefined){
let data117 = data112.environment;
const _errs228 = errors;
if((typeof data117 !== "string") && (data117 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid22 = _errs228 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data112.runnerLabel !== undefined){
const _errs230 = errors;
if(typeof data112.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs230 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid21 = _errs217 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data110.runs !== undefined){
let data119 = data110.runs;
const _errs232 = errors;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs232){
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 < 0 || isNaN(data119)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid21 = _errs232 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data110.from !== undefined){
let data120 = data110.from;
const _errs234 = errors;
if((typeof data120 !== "string") && (data120 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid21 = _errs234 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data110.to !== undefined){
let data121 = data110.to;
const _errs236 = errors;
if((typeof data121 !== "string") && (data121 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid21 = _errs236 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data110.others !== undefined){
let data122 = data110.others;
const _errs238 = errors;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs238){
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 < 0 || isNaN(data122)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid21 = _errs238 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data110.written !== undefined){
const _errs240 = errors;
if(typeof data110.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid21 = _errs240 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data110.notWritten !== undefined){
let data124 = data110.notWritten;
const _errs242 = errors;
if((typeof data124 !== "string") && (data124 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid21 = _errs242 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs212 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data125 = data.timeline;
const _errs244 = errors;
if(errors === _errs244){
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key13 in data125){
let data126 = data125[key13];
const _errs247 = errors;
if(errors === _errs247){
if(Array.isArray(data126)){
var valid24 = true;
const len9 = data126.length;
for(let i10=0; i10<len9; i10++){
let data127 = data126[i10];
const _errs249 = errors;
if(errors === _errs249){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing13;
if((((data127.phase === undefined) && (missing13 = "phase")) || ((data127.from === undefined) && (missing13 = "from"))) || ((data127.to === undefined) && (missing13 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs251 = errors;
for(const key14 in data127){
if(!(((key14 === "phase") || (key14 === "from")) || (key14 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs251 === errors){
if(data127.phase !== undefined){
let data128 = data127.phase;
const _errs252 = errors;
if(!(((((data128 === "ramp") || (data128 === "steady")) || (data128 === "disrupt")) || (data128 === "idle")) || (data128 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid25 = _errs252 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data127.from !== undefined){
let data129 = data127.from;
const _errs253 = errors;
if(!((typeof data129 == "number") && (isFinite(data129)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid25 = _errs253 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data127.to !== undefined){
let data130 = data127.to;
const _errs255 = errors;
if(!((typeof data130 == "number") && (isFinite(data130)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid25 = _errs255 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid24 = _errs249 === errors;
if(!valid24){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timeline/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid23 = _errs247 === errors;
if(!valid23){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs244 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data131 = data.duration;
const _errs257 = errors;
if(errors === _errs257){
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 0 || isNaN(data131)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs257 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data132 = data.sockets;
const _errs259 = errors;
if((!(data132 && typeof data132 == "object" && !Array.isArray(data132))) && (data132 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs259){
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
let missing14;
if(((((((data132.tried === undefined) && (missing14 = "tried")) || ((data132.opened === undefined) && (missing14 = "opened"))) || ((data132.subscribed === undefined) && (missing14 = "subscribed"))) || ((data132.peak === undefined) && (missing14 = "peak"))) || ((data132.failed === undefined) && (missing14 = "failed"))) || ((data132.unended === undefined) && (missing14 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs261 = errors;
for(const key15 in data132){
if(!((((((key15 === "tried") || (key15 === "opened")) || (key15 === "subscribed")) || (key15 === "peak")) || (key15 === "failed")) || (key15 === "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs261 === errors){
if(data132.tried !== undefined){
let data133 = data132.tried;
const _errs262 = errors;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs262){
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < 0 || isNaN(data133)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs262 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data132.opened !== undefined){
let data134 = data132.opened;
const _errs264 = errors;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs264){
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 < 0 || isNaN(data134)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs264 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data132.subscribed !== undefined){
let data135 = data132.subscribed;
const _errs266 = errors;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs266){
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 < 0 || isNaN(data135)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs266 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data132.peak !== undefined){
let data136 = data132.peak;
const _errs268 = errors;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs268){
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 < 0 || isNaN(data136)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs268 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data132.failed !== undefined){
let data137 = data132.failed;
const _errs270 = errors;
if(errors === _errs270){
if(Array.isArray(data137)){
var valid27 = true;
const len10 = data137.length;
for(let i11=0; i11<len10; i11++){
let data138 = data137[i11];
const _errs272 = errors;
if(errors === _errs272){
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
let missing15;
if((((data138.reason === undefined) && (missing15 = "reason")) || ((data138.status === undefined) && (missing15 = "status"))) || ((data138.count === undefined) && (missing15 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i11,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs274 = errors;
for(const key16 in data138){
if(!(((key16 === "reason") || (key16 === "status")) || (key16 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i11,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs274 === errors){
if(data138.reason !== undefined){
const _errs275 = errors;
if(typeof data138.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i11+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid28 = _errs275 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data138.status !== undefined){
let data140 = data138.status;
const _errs277 = errors;
if((typeof data140 !== "string") && (data140 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i11+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid28 = _errs277 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data138.count !== undefined){
let data141 = data138.count;
const _errs279 = errors;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i11+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs279){
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 < 0 || isNaN(data141)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i11+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid28 = _errs279 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i11,schemaPath:"#/properties/sockets/properties/failed/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid27 = _errs272 === errors;
if(!valid27){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed",schemaPath:"#/properties/sockets/properties/failed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid26 = _errs270 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data132.unended !== undefined){
let data142 = data132.unended;
const _errs281 = errors;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs281){
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 < 0 || isNaN(data142)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs281 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs259 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data143 = data.http;
const _errs283 = errors;
if((!(data143 && typeof data143 == "object" && !Array.isArray(data143))) && (data143 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs283){
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
let missing16;
if(((((data143.requests === undefined) && (missing16 = "requests")) || ((data143.answered === undefined) && (missing16 = "answered"))) || ((data143.failed === undefined) && (missing16 = "failed"))) || ((data143.byStatus === undefined) && (missing16 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs285 = errors;
for(const key17 in data143){
if(!((((key17 === "requests") || (key17 === "answered")) || (key17 === "failed")) || (key17 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs285 === errors){
if(data143.requests !== undefined){
let data144 = data143.requests;
const _errs286 = errors;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs286){
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 0 || isNaN(data144)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid29 = _errs286 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data143.answered !== undefined){
let data145 = data143.answered;
const _errs288 = errors;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs288){
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 0 || isNaN(data145)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid29 = _errs288 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data143.failed !== undefined){
let data146 = data143.failed;
const _errs290 = errors;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs290){
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 < 0 || isNaN(data146)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid29 = _errs290 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data143.byStatus !== undefined){
let data147 = data143.byStatus;
const _errs292 = errors;
if(errors === _errs292){
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key18 in data147){
let data148 = data147[key18];
const _errs295 = errors;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs295){
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 < 0 || isNaN(data148)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid30 = _errs295 === errors;
if(!valid30){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/http/byStatus",schemaPath:"#/properties/http/properties/byStatus/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid29 = _errs292 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
}
}
var valid0 = _errs283 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data149 = data.closes;
const _errs297 = errors;
if(errors === _errs297){
if(Array.isArray(data149)){
var valid31 = true;
const len11 = data149.length;
for(let i12=0; i12<len11; i12++){
let data150 = data149[i12];
const _errs299 = errors;
if(errors === _errs299){
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
let missing17;
if(((((((((data150.code === undefined) && (missing17 = "code")) || ((data150.side === undefined) && (missing17 = "side"))) || ((data150.how === undefined) && (missing17 = "how"))) || ((data150.scenario === undefined) && (missing17 = "scenario"))) || ((data150.feed === undefined) && (missing17 = "feed"))) || ((data150.phase === undefined) && (missing17 = "phase"))) || ((data150.reason === undefined) && (missing17 = "reason"))) || ((data150.count === undefined) && (missing17 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i12,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs301 = errors;
for(const key19 in data150){
if(!((((((((key19 === "code") || (key19 === "side")) || (key19 === "how")) || (key19 === "scenario")) || (key19 === "feed")) || (key19 === "phase")) || (key19 === "reason")) || (key19 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i12,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs301 === errors){
if(data150.code !== undefined){
const _errs302 = errors;
if(typeof data150.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i12+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs302 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data150.side !== undefined){
const _errs304 = errors;
if(typeof data150.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i12+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs304 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data150.how !== undefined){
const _errs306 = errors;
if(typeof data150.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i12+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs306 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data150.scenario !== undefined){
const _errs308 = errors;
if(typeof data150.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i12+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs308 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data150.feed !== undefined){
let data155 = data150.feed;
const _errs310 = errors;
if((typeof data155 !== "string") && (data155 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i12+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid32 = _errs310 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data150.phase !== undefined){
let data156 = data150.phase;
const _errs312 = errors;
if((typeof data156 !== "string") && (data156 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i12+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid32 = _errs312 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data150.reason !== undefined){
let data157 = data150.reason;
const _errs314 = errors;
if((typeof data157 !== "string") && (data157 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i12+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid32 = _errs314 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data150.count !== undefined){
let data158 = data150.count;
const _errs316 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i12+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs316){
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 0 || isNaN(data158)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i12+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs316 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes/" + i12,schemaPath:"#/properties/closes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid31 = _errs299 === errors;
if(!valid31){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs297 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data159 = data.health;
const _errs318 = errors;
if((!(data159 && typeof data159 == "object" && !Array.isArray(data159))) && (data159 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs318){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
let missing18;
if((((((((((data159.cpuP95 === undefined) && (missing18 = "cpuP95")) || ((data159.cores === undefined) && (missing18 = "cores"))) || ((data159.lagP99 === undefined) && (missing18 = "lagP99"))) || ((data159.lagSamples === undefined) && (missing18 = "lagSamples"))) || ((data159.stealP95 === undefined) && (missing18 = "stealP95"))) || ((data159.droppedIterations === undefined) && (missing18 = "droppedIterations"))) || ((data159.memoryPeak === undefined) && (missing18 = "memoryPeak"))) || ((data159.descriptorLimit === undefined) && (missing18 = "descriptorLimit"))) || ((data159.probe === undefined) && (missing18 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs320 = errors;
for(const key20 in data159){
if(!(func1.call(schema19.properties.health.properties, key20))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs320 === errors){
if(data159.cpuP95 !== undefined){
let data160 = data159.cpuP95;
const _errs321 = errors;
if((!((typeof data160 == "number") && (isFinite(data160)))) && (data160 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs321){
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 0 || isNaN(data160)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs321 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data159.cores !== undefined){
let data161 = data159.cores;
const _errs323 = errors;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs323){
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 < 0 || isNaN(data161)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs323 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data159.lagP99 !== undefined){
let data162 = data159.lagP99;
const _errs325 = errors;
if((!((typeof data162 == "number") && (isFinite(data162)))) && (data162 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid33 = _errs325 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data159.lagSamples !== undefined){
let data163 = data159.lagSamples;
const _errs327 = errors;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs327){
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs327 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data159.stealP95 !== undefined){
let data164 = data159.stealP95;
const _errs329 = errors;
if((!((typeof data164 == "number") && (isFinite(data164)))) && (data164 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs329){
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 0 || isNaN(data164)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs329 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data159.droppedIterations !== undefined){
let data165 = data159.droppedIterations;
const _errs331 = errors;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs331){
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs331 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data159.memoryPeak !== undefined){
let data166 = data159.memoryPeak;
const _errs333 = errors;
if((!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))) && (data166 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs333){
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 < 0 || isNaN(data166)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs333 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data159.descriptorLimit !== undefined){
let data167 = data159.descriptorLimit;
const _errs335 = errors;
if((!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))) && (data167 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs335){
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 < 0 || isNaN(data167)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs335 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data159.probe !== undefined){
let data168 = data159.probe;
const _errs337 = errors;
if((!((typeof data168 == "number") && (isFinite(data168)))) && (data168 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid33 = _errs337 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs318 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data169 = data.bytes;
const _errs339 = errors;
if(errors === _errs339){
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
let missing19;
if(((data169.sent === undefined) && (missing19 = "sent")) || ((data169.received === undefined) && (missing19 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs341 = errors;
for(const key21 in data169){
if(!((key21 === "sent") || (key21 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs341 === errors){
if(data169.sent !== undefined){
let data170 = data169.sent;
const _errs342 = errors;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs342){
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 < 0 || isNaN(data170)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs342 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data169.received !== undefined){
let data171 = data169.received;
const _errs344 = errors;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs344){
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 0 || isNaN(data171)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs344 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs339 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data172 = data.paired;
const _errs346 = errors;
if(errors === _errs346){
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
let missing20;
if((data172.pairs === undefined) && (missing20 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs348 = errors;
for(const key22 in data172){
if(!(key22 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs348 === errors){
if(data172.pairs !== undefined){
let data173 = data172.pairs;
const _errs349 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs349){
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs346 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data174 = data.notices;
const _errs351 = errors;
if(errors === _errs351){
if(Array.isArray(data174)){
var valid36 = true;
const len12 = data174.length;
for(let i13=0; i13<len12; i13++){
const _errs353 = errors;
if(typeof data174[i13] !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i13,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid36 = _errs353 === errors;
if(!valid36){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs351 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
