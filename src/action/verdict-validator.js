// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"message":{"type":"string"}},"required":["outcome","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]}},"required":["name","file","profile","environment"],"additionalProperties":false},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","cancelled"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","indicative","not_judged"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations"]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"integer","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"string"}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
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
if(data54.of !== undefined){
let data64 = data54.of;
const _errs126 = errors;
if(!(((((data64 === "sockets") || (data64 === "socket-seconds")) || (data64 === "closes")) || (data64 === "requests")) || (data64 === "iterations"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid15 = _errs126 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.distinct !== undefined){
let data65 = data54.distinct;
const _errs127 = errors;
if((!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))) && (data65 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs127){
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs127 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.beyond !== undefined){
let data66 = data54.beyond;
const _errs129 = errors;
if((!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))) && (data66 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs129){
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs129 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.message !== undefined){
const _errs131 = errors;
if(typeof data54.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs131 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.line !== undefined){
let data68 = data54.line;
const _errs133 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs133){
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs133 === errors;
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
let data69 = data.gates;
const _errs135 = errors;
if(errors === _errs135){
if(Array.isArray(data69)){
var valid16 = true;
const len6 = data69.length;
for(let i7=0; i7<len6; i7++){
let data70 = data69[i7];
const _errs137 = errors;
if(errors === _errs137){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing9;
if(((((((((((((((((((((data70.verdict === undefined) && (missing9 = "verdict")) || ((data70.name === undefined) && (missing9 = "name"))) || ((data70.selector === undefined) && (missing9 = "selector"))) || ((data70.stat === undefined) && (missing9 = "stat"))) || ((data70.level === undefined) && (missing9 = "level"))) || ((data70.unit === undefined) && (missing9 = "unit"))) || ((data70.baseline === undefined) && (missing9 = "baseline"))) || ((data70.spread === undefined) && (missing9 = "spread"))) || ((data70.actual === undefined) && (missing9 = "actual"))) || ((data70.values === undefined) && (missing9 = "values"))) || ((data70.change === undefined) && (missing9 = "change"))) || ((data70.limit === undefined) && (missing9 = "limit"))) || ((data70.z === undefined) && (missing9 = "z"))) || ((data70.zLimit === undefined) && (missing9 = "zLimit"))) || ((data70.channel === undefined) && (missing9 = "channel"))) || ((data70.n === undefined) && (missing9 = "n"))) || ((data70.distinct === undefined) && (missing9 = "distinct"))) || ((data70.runs === undefined) && (missing9 = "runs"))) || ((data70.message === undefined) && (missing9 = "message"))) || ((data70.line === undefined) && (missing9 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs139 = errors;
for(const key9 in data70){
if(!(func1.call(schema19.properties.gates.items.properties, key9))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs139 === errors){
if(data70.verdict !== undefined){
let data71 = data70.verdict;
const _errs140 = errors;
if(!((((((data71 === "same") || (data71 === "fail")) || (data71 === "suspect")) || (data71 === "no_baseline")) || (data71 === "inconclusive")) || (data71 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid17 = _errs140 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.name !== undefined){
const _errs141 = errors;
if(typeof data70.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs141 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.selector !== undefined){
const _errs143 = errors;
if(typeof data70.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs143 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.stat !== undefined){
const _errs145 = errors;
if(typeof data70.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs145 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.level !== undefined){
let data75 = data70.level;
const _errs147 = errors;
if(!((data75 === "key") || (data75 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid17 = _errs147 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.unit !== undefined){
let data76 = data70.unit;
const _errs148 = errors;
if(!((((data76 === "ms") || (data76 === "bytes")) || (data76 === "count")) || (data76 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid17 = _errs148 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.baseline !== undefined){
let data77 = data70.baseline;
const _errs149 = errors;
if((!((typeof data77 == "number") && (isFinite(data77)))) && (data77 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid17 = _errs149 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.spread !== undefined){
let data78 = data70.spread;
const _errs151 = errors;
if((!((typeof data78 == "number") && (isFinite(data78)))) && (data78 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid17 = _errs151 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.actual !== undefined){
let data79 = data70.actual;
const _errs153 = errors;
if((!((typeof data79 == "number") && (isFinite(data79)))) && (data79 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid17 = _errs153 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.values !== undefined){
let data80 = data70.values;
const _errs155 = errors;
if(errors === _errs155){
if(Array.isArray(data80)){
var valid18 = true;
const len7 = data80.length;
for(let i8=0; i8<len7; i8++){
let data81 = data80[i8];
const _errs157 = errors;
if((!((typeof data81 == "number") && (isFinite(data81)))) && (data81 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/values/" + i8,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid18 = _errs157 === errors;
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
var valid17 = _errs155 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.change !== undefined){
let data82 = data70.change;
const _errs159 = errors;
if((!((typeof data82 == "number") && (isFinite(data82)))) && (data82 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid17 = _errs159 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.limit !== undefined){
let data83 = data70.limit;
const _errs161 = errors;
if((!((typeof data83 == "number") && (isFinite(data83)))) && (data83 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid17 = _errs161 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.z !== undefined){
let data84 = data70.z;
const _errs163 = errors;
if((!((typeof data84 == "number") && (isFinite(data84)))) && (data84 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid17 = _errs163 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.zLimit !== undefined){
let data85 = data70.zLimit;
const _errs165 = errors;
if((!((typeof data85 == "number") && (isFinite(data85)))) && (data85 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid17 = _errs165 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.channel !== undefined){
let data86 = data70.channel;
const _errs167 = errors;
if(!(((((((((((data86 === "edge") || (data86 === "tail")) || (data86 === "ratio")) || (data86 === "calm")) || (data86 === "body")) || (data86 === "p50")) || (data86 === "trend")) || (data86 === "p99")) || (data86 === "count")) || (data86 === "rate")) || (data86 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid17 = _errs167 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.n !== undefined){
let data87 = data70.n;
const _errs168 = errors;
if(errors === _errs168){
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 0 || isNaN(data87)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid17 = _errs168 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.counts !== undefined){
let data88 = data70.counts;
const _errs170 = errors;
if(!((data88 === "socket-seconds") || (data88 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid17 = _errs170 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.distinct !== undefined){
let data89 = data70.distinct;
const _errs171 = errors;
if((!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))) && (data89 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs171){
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs171 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.runs !== undefined){
let data90 = data70.runs;
const _errs173 = errors;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs173){
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs173 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.message !== undefined){
const _errs175 = errors;
if(typeof data70.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs175 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.line !== undefined){
let data92 = data70.line;
const _errs177 = errors;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs177){
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 0 || isNaN(data92)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs177 === errors;
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
var valid16 = _errs137 === errors;
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
var valid0 = _errs135 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data93 = data.drift;
const _errs179 = errors;
if(errors === _errs179){
if(Array.isArray(data93)){
var valid19 = true;
const len8 = data93.length;
for(let i9=0; i9<len8; i9++){
let data94 = data93[i9];
const _errs181 = errors;
if(errors === _errs181){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing10;
if(((((((((((((((((data94.verdict === undefined) && (missing10 = "verdict")) || ((data94.name === undefined) && (missing10 = "name"))) || ((data94.selector === undefined) && (missing10 = "selector"))) || ((data94.stat === undefined) && (missing10 = "stat"))) || ((data94.unit === undefined) && (missing10 = "unit"))) || ((data94.from === undefined) && (missing10 = "from"))) || ((data94.tag === undefined) && (missing10 = "tag"))) || ((data94.reference === undefined) && (missing10 = "reference"))) || ((data94.recent === undefined) && (missing10 = "recent"))) || ((data94.change === undefined) && (missing10 = "change"))) || ((data94.limit === undefined) && (missing10 = "limit"))) || ((data94.spread === undefined) && (missing10 = "spread"))) || ((data94.referenceRuns === undefined) && (missing10 = "referenceRuns"))) || ((data94.recentRuns === undefined) && (missing10 = "recentRuns"))) || ((data94.message === undefined) && (missing10 = "message"))) || ((data94.line === undefined) && (missing10 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs183 = errors;
for(const key10 in data94){
if(!(func1.call(schema19.properties.drift.items.properties, key10))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs183 === errors){
if(data94.verdict !== undefined){
let data95 = data94.verdict;
const _errs184 = errors;
if(!((data95 === "drift") || (data95 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid20 = _errs184 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.name !== undefined){
const _errs185 = errors;
if(typeof data94.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs185 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.selector !== undefined){
const _errs187 = errors;
if(typeof data94.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs187 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.stat !== undefined){
const _errs189 = errors;
if(typeof data94.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs189 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.unit !== undefined){
let data99 = data94.unit;
const _errs191 = errors;
if(!((((data99 === "ms") || (data99 === "share")) || (data99 === "bytes")) || (data99 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid20 = _errs191 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.from !== undefined){
let data100 = data94.from;
const _errs192 = errors;
if(!(((data100 === "accepted") || (data100 === "tag")) || (data100 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid20 = _errs192 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.tag !== undefined){
let data101 = data94.tag;
const _errs193 = errors;
if((typeof data101 !== "string") && (data101 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid20 = _errs193 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.reference !== undefined){
let data102 = data94.reference;
const _errs195 = errors;
if(!((typeof data102 == "number") && (isFinite(data102)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid20 = _errs195 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.recent !== undefined){
let data103 = data94.recent;
const _errs197 = errors;
if(!((typeof data103 == "number") && (isFinite(data103)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid20 = _errs197 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.change !== undefined){
let data104 = data94.change;
const _errs199 = errors;
if(!((typeof data104 == "number") && (isFinite(data104)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid20 = _errs199 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.limit !== undefined){
let data105 = data94.limit;
const _errs201 = errors;
if(!((typeof data105 == "number") && (isFinite(data105)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid20 = _errs201 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.spread !== undefined){
let data106 = data94.spread;
const _errs203 = errors;
if(errors === _errs203){
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid20 = _errs203 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.referenceRuns !== undefined){
let data107 = data94.referenceRuns;
const _errs205 = errors;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs205){
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs205 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.recentRuns !== undefined){
let data108 = data94.recentRuns;
const _errs207 = errors;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs207){
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs207 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.message !== undefined){
const _errs209 = errors;
if(typeof data94.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs209 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data94.line !== undefined){
let data110 = data94.line;
const _errs211 = errors;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs211){
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 0 || isNaN(data110)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs211 === errors;
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
var valid19 = _errs181 === errors;
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
var valid0 = _errs179 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data111 = data.history;
const _errs213 = errors;
if(errors === _errs213){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
let missing11;
if((((((data111.name === undefined) && (missing11 = "name")) || ((data111.unit === undefined) && (missing11 = "unit"))) || ((data111.stored === undefined) && (missing11 = "stored"))) || ((data111.actual === undefined) && (missing11 = "actual"))) || ((data111.limit === undefined) && (missing11 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs215 = errors;
for(const key11 in data111){
if(!(((((key11 === "name") || (key11 === "unit")) || (key11 === "stored")) || (key11 === "actual")) || (key11 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs215 === errors){
if(data111.name !== undefined){
const _errs216 = errors;
if(typeof data111.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs216 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data111.unit !== undefined){
let data113 = data111.unit;
const _errs218 = errors;
if(!(((((data113 === "ms") || (data113 === "bytes")) || (data113 === "count")) || (data113 === "share")) || (data113 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid21 = _errs218 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data111.stored !== undefined){
let data114 = data111.stored;
const _errs219 = errors;
if(errors === _errs219){
if(Array.isArray(data114)){
if(data114.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid22 = true;
const len9 = data114.length;
for(let i10=0; i10<len9; i10++){
let data115 = data114[i10];
const _errs221 = errors;
if((!((typeof data115 == "number") && (isFinite(data115)))) && (data115 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i10,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid22 = _errs221 === errors;
if(!valid22){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid21 = _errs219 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data111.actual !== undefined){
let data116 = data111.actual;
const _errs223 = errors;
if(!((typeof data116 == "number") && (isFinite(data116)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid21 = _errs223 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data111.limit !== undefined){
let data117 = data111.limit;
const _errs225 = errors;
if((!((typeof data117 == "number") && (isFinite(data117)))) && (data117 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid21 = _errs225 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs213 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data118 = data.baseline;
const _errs227 = errors;
if((!(data118 && typeof data118 == "object" && !Array.isArray(data118))) && (data118 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs227){
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing12;
if(((((((((data118.where === undefined) && (missing12 = "where")) || ((data118.series === undefined) && (missing12 = "series"))) || ((data118.runs === undefined) && (missing12 = "runs"))) || ((data118.from === undefined) && (missing12 = "from"))) || ((data118.to === undefined) && (missing12 = "to"))) || ((data118.others === undefined) && (missing12 = "others"))) || ((data118.written === undefined) && (missing12 = "written"))) || ((data118.notWritten === undefined) && (missing12 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs229 = errors;
for(const key12 in data118){
if(!(func1.call(schema19.properties.baseline.properties, key12))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs229 === errors){
if(data118.where !== undefined){
let data119 = data118.where;
const _errs230 = errors;
if((typeof data119 !== "string") && (data119 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid23 = _errs230 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data118.series !== undefined){
let data120 = data118.series;
const _errs232 = errors;
if(errors === _errs232){
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
let missing13;
if(((((((data120.key === undefined) && (missing13 = "key")) || ((data120.digest === undefined) && (missing13 = "digest"))) || ((data120.profile === undefined) && (missing13 = "profile"))) || ((data120.engine === undefined) && (missing13 = "engine"))) || ((data120.environment === undefined) && (missing13 = "environment"))) || ((data120.runnerLabel === undefined) && (missing13 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs234 = errors;
for(const key13 in data120){
if(!((((((key13 === "key") || (key13 === "digest")) || (key13 === "profile")) || (key13 === "engine")) || (key13 === "environment")) || (key13 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs234 === errors){
if(data120.key !== undefined){
let data121 = data120.key;
const _errs235 = errors;
if(errors === _errs235){
if(typeof data121 === "string"){
if(!pattern3.test(data121)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs235 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data120.digest !== undefined){
const _errs237 = errors;
if(typeof data120.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs237 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data120.profile !== undefined){
const _errs239 = errors;
if(typeof data120.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs239 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data120.engine !== undefined){
const _errs241 = errors;
if(typeof data120.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs241 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data120.environment !== undefined){
let data125 = data120.environment;
const _errs243 = errors;
if((typeof data125 !== "string") && (data125 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid24 = _errs243 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data120.runnerLabel !== undefined){
const _errs245 = errors;
if(typeof data120.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs245 === errors;
}
else {
var valid24 = true;
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
var valid23 = _errs232 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data118.runs !== undefined){
let data127 = data118.runs;
const _errs247 = errors;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs247){
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 < 0 || isNaN(data127)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs247 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data118.from !== undefined){
let data128 = data118.from;
const _errs249 = errors;
if((typeof data128 !== "string") && (data128 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid23 = _errs249 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data118.to !== undefined){
let data129 = data118.to;
const _errs251 = errors;
if((typeof data129 !== "string") && (data129 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid23 = _errs251 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data118.others !== undefined){
let data130 = data118.others;
const _errs253 = errors;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs253){
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 0 || isNaN(data130)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs253 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data118.comparable !== undefined){
let data131 = data118.comparable;
const _errs255 = errors;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs255){
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 0 || isNaN(data131)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs255 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data118.changed !== undefined){
let data132 = data118.changed;
const _errs257 = errors;
if(errors === _errs257){
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
let missing14;
if(((data132.key === undefined) && (missing14 = "key")) || ((data132.runs === undefined) && (missing14 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs259 = errors;
for(const key14 in data132){
if(!((key14 === "key") || (key14 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs259 === errors){
if(data132.key !== undefined){
let data133 = data132.key;
const _errs260 = errors;
if(errors === _errs260){
if(typeof data133 === "string"){
if(!pattern3.test(data133)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs260 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data132.runs !== undefined){
let data134 = data132.runs;
const _errs262 = errors;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs262){
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 < 0 || isNaN(data134)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs262 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid23 = _errs257 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data118.written !== undefined){
const _errs264 = errors;
if(typeof data118.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid23 = _errs264 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data118.notWritten !== undefined){
let data136 = data118.notWritten;
const _errs266 = errors;
if((typeof data136 !== "string") && (data136 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid23 = _errs266 === errors;
}
else {
var valid23 = true;
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
var valid0 = _errs227 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data137 = data.timeline;
const _errs268 = errors;
if(errors === _errs268){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key15 in data137){
let data138 = data137[key15];
const _errs271 = errors;
if(errors === _errs271){
if(Array.isArray(data138)){
var valid27 = true;
const len10 = data138.length;
for(let i11=0; i11<len10; i11++){
let data139 = data138[i11];
const _errs273 = errors;
if(errors === _errs273){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
let missing15;
if((((data139.phase === undefined) && (missing15 = "phase")) || ((data139.from === undefined) && (missing15 = "from"))) || ((data139.to === undefined) && (missing15 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs275 = errors;
for(const key16 in data139){
if(!(((key16 === "phase") || (key16 === "from")) || (key16 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs275 === errors){
if(data139.phase !== undefined){
let data140 = data139.phase;
const _errs276 = errors;
if(!(((((data140 === "ramp") || (data140 === "steady")) || (data140 === "disrupt")) || (data140 === "idle")) || (data140 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid28 = _errs276 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data139.from !== undefined){
let data141 = data139.from;
const _errs277 = errors;
if(!((typeof data141 == "number") && (isFinite(data141)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid28 = _errs277 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data139.to !== undefined){
let data142 = data139.to;
const _errs279 = errors;
if(!((typeof data142 == "number") && (isFinite(data142)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
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
validate52.errors = [{instancePath:instancePath+"/timeline/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid27 = _errs273 === errors;
if(!valid27){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timeline/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid26 = _errs271 === errors;
if(!valid26){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs268 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data143 = data.duration;
const _errs281 = errors;
if(errors === _errs281){
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 0 || isNaN(data143)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs281 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data144 = data.sockets;
const _errs283 = errors;
if((!(data144 && typeof data144 == "object" && !Array.isArray(data144))) && (data144 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs283){
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
let missing16;
if(((((((data144.tried === undefined) && (missing16 = "tried")) || ((data144.opened === undefined) && (missing16 = "opened"))) || ((data144.subscribed === undefined) && (missing16 = "subscribed"))) || ((data144.peak === undefined) && (missing16 = "peak"))) || ((data144.failed === undefined) && (missing16 = "failed"))) || ((data144.unended === undefined) && (missing16 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs285 = errors;
for(const key17 in data144){
if(!((((((key17 === "tried") || (key17 === "opened")) || (key17 === "subscribed")) || (key17 === "peak")) || (key17 === "failed")) || (key17 === "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs285 === errors){
if(data144.tried !== undefined){
let data145 = data144.tried;
const _errs286 = errors;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs286){
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 0 || isNaN(data145)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data144.opened !== undefined){
let data146 = data144.opened;
const _errs288 = errors;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs288){
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 < 0 || isNaN(data146)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data144.subscribed !== undefined){
let data147 = data144.subscribed;
const _errs290 = errors;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs290){
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 0 || isNaN(data147)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data144.peak !== undefined){
let data148 = data144.peak;
const _errs292 = errors;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs292){
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 < 0 || isNaN(data148)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid29 = _errs292 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data144.failed !== undefined){
let data149 = data144.failed;
const _errs294 = errors;
if(errors === _errs294){
if(Array.isArray(data149)){
var valid30 = true;
const len11 = data149.length;
for(let i12=0; i12<len11; i12++){
let data150 = data149[i12];
const _errs296 = errors;
if(errors === _errs296){
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
let missing17;
if((((data150.reason === undefined) && (missing17 = "reason")) || ((data150.status === undefined) && (missing17 = "status"))) || ((data150.count === undefined) && (missing17 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i12,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs298 = errors;
for(const key18 in data150){
if(!(((key18 === "reason") || (key18 === "status")) || (key18 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i12,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs298 === errors){
if(data150.reason !== undefined){
const _errs299 = errors;
if(typeof data150.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i12+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid31 = _errs299 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data150.status !== undefined){
let data152 = data150.status;
const _errs301 = errors;
if((typeof data152 !== "string") && (data152 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i12+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid31 = _errs301 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data150.count !== undefined){
let data153 = data150.count;
const _errs303 = errors;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i12+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs303){
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 0 || isNaN(data153)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i12+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs303 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i12,schemaPath:"#/properties/sockets/properties/failed/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid30 = _errs296 === errors;
if(!valid30){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed",schemaPath:"#/properties/sockets/properties/failed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid29 = _errs294 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data144.unended !== undefined){
let data154 = data144.unended;
const _errs305 = errors;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs305){
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 < 0 || isNaN(data154)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid29 = _errs305 === errors;
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
}
}
var valid0 = _errs283 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data155 = data.http;
const _errs307 = errors;
if((!(data155 && typeof data155 == "object" && !Array.isArray(data155))) && (data155 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs307){
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
let missing18;
if(((((data155.requests === undefined) && (missing18 = "requests")) || ((data155.answered === undefined) && (missing18 = "answered"))) || ((data155.failed === undefined) && (missing18 = "failed"))) || ((data155.byStatus === undefined) && (missing18 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs309 = errors;
for(const key19 in data155){
if(!((((key19 === "requests") || (key19 === "answered")) || (key19 === "failed")) || (key19 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs309 === errors){
if(data155.requests !== undefined){
let data156 = data155.requests;
const _errs310 = errors;
if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs310){
if((typeof data156 == "number") && (isFinite(data156))){
if(data156 < 0 || isNaN(data156)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs310 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data155.answered !== undefined){
let data157 = data155.answered;
const _errs312 = errors;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs312){
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 0 || isNaN(data157)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs312 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data155.failed !== undefined){
let data158 = data155.failed;
const _errs314 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs314){
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 0 || isNaN(data158)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs314 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data155.byStatus !== undefined){
let data159 = data155.byStatus;
const _errs316 = errors;
if(errors === _errs316){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key20 in data159){
let data160 = data159[key20];
const _errs319 = errors;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs319){
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 0 || isNaN(data160)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs319 === errors;
if(!valid33){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/http/byStatus",schemaPath:"#/properties/http/properties/byStatus/type",keyword:"type",params:{type: "object"}}];
return false;
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
var valid0 = _errs307 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data161 = data.closes;
const _errs321 = errors;
if(errors === _errs321){
if(Array.isArray(data161)){
var valid34 = true;
const len12 = data161.length;
for(let i13=0; i13<len12; i13++){
let data162 = data161[i13];
const _errs323 = errors;
if(errors === _errs323){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
let missing19;
if(((((((((data162.code === undefined) && (missing19 = "code")) || ((data162.side === undefined) && (missing19 = "side"))) || ((data162.how === undefined) && (missing19 = "how"))) || ((data162.scenario === undefined) && (missing19 = "scenario"))) || ((data162.feed === undefined) && (missing19 = "feed"))) || ((data162.phase === undefined) && (missing19 = "phase"))) || ((data162.reason === undefined) && (missing19 = "reason"))) || ((data162.count === undefined) && (missing19 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs325 = errors;
for(const key21 in data162){
if(!((((((((key21 === "code") || (key21 === "side")) || (key21 === "how")) || (key21 === "scenario")) || (key21 === "feed")) || (key21 === "phase")) || (key21 === "reason")) || (key21 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs325 === errors){
if(data162.code !== undefined){
const _errs326 = errors;
if(typeof data162.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid35 = _errs326 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data162.side !== undefined){
const _errs328 = errors;
if(typeof data162.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid35 = _errs328 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data162.how !== undefined){
const _errs330 = errors;
if(typeof data162.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid35 = _errs330 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data162.scenario !== undefined){
const _errs332 = errors;
if(typeof data162.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid35 = _errs332 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data162.feed !== undefined){
let data167 = data162.feed;
const _errs334 = errors;
if((typeof data167 !== "string") && (data167 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid35 = _errs334 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data162.phase !== undefined){
let data168 = data162.phase;
const _errs336 = errors;
if((typeof data168 !== "string") && (data168 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid35 = _errs336 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data162.reason !== undefined){
let data169 = data162.reason;
const _errs338 = errors;
if((typeof data169 !== "string") && (data169 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid35 = _errs338 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data162.count !== undefined){
let data170 = data162.count;
const _errs340 = errors;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs340){
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 < 0 || isNaN(data170)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs340 === errors;
}
else {
var valid35 = true;
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
validate52.errors = [{instancePath:instancePath+"/closes/" + i13,schemaPath:"#/properties/closes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid34 = _errs323 === errors;
if(!valid34){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs321 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data171 = data.health;
const _errs342 = errors;
if((!(data171 && typeof data171 == "object" && !Array.isArray(data171))) && (data171 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs342){
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
let missing20;
if((((((((((data171.cpuP95 === undefined) && (missing20 = "cpuP95")) || ((data171.cores === undefined) && (missing20 = "cores"))) || ((data171.lagP99 === undefined) && (missing20 = "lagP99"))) || ((data171.lagSamples === undefined) && (missing20 = "lagSamples"))) || ((data171.stealP95 === undefined) && (missing20 = "stealP95"))) || ((data171.droppedIterations === undefined) && (missing20 = "droppedIterations"))) || ((data171.memoryPeak === undefined) && (missing20 = "memoryPeak"))) || ((data171.descriptorLimit === undefined) && (missing20 = "descriptorLimit"))) || ((data171.probe === undefined) && (missing20 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs344 = errors;
for(const key22 in data171){
if(!(func1.call(schema19.properties.health.properties, key22))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs344 === errors){
if(data171.cpuP95 !== undefined){
let data172 = data171.cpuP95;
const _errs345 = errors;
if((!((typeof data172 == "number") && (isFinite(data172)))) && (data172 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs345){
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs345 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data171.cores !== undefined){
let data173 = data171.cores;
const _errs347 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs347){
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs347 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data171.lagP99 !== undefined){
let data174 = data171.lagP99;
const _errs349 = errors;
if((!((typeof data174 == "number") && (isFinite(data174)))) && (data174 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid36 = _errs349 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data171.lagSamples !== undefined){
let data175 = data171.lagSamples;
const _errs351 = errors;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs351){
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 0 || isNaN(data175)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs351 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data171.stealP95 !== undefined){
let data176 = data171.stealP95;
const _errs353 = errors;
if((!((typeof data176 == "number") && (isFinite(data176)))) && (data176 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs353){
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 < 0 || isNaN(data176)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs353 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data171.droppedIterations !== undefined){
let data177 = data171.droppedIterations;
const _errs355 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs355){
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 0 || isNaN(data177)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs355 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data171.memoryPeak !== undefined){
let data178 = data171.memoryPeak;
const _errs357 = errors;
if((!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))) && (data178 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs357){
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 0 || isNaN(data178)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs357 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data171.descriptorLimit !== undefined){
let data179 = data171.descriptorLimit;
const _errs359 = errors;
if((!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))) && (data179 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs359){
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 < 0 || isNaN(data179)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs359 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data171.probe !== undefined){
let data180 = data171.probe;
const _errs361 = errors;
if((!((typeof data180 == "number") && (isFinite(data180)))) && (data180 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid36 = _errs361 === errors;
}
else {
var valid36 = true;
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
var valid0 = _errs342 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data181 = data.bytes;
const _errs363 = errors;
if(errors === _errs363){
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
let missing21;
if(((data181.sent === undefined) && (missing21 = "sent")) || ((data181.received === undefined) && (missing21 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs365 = errors;
for(const key23 in data181){
if(!((key23 === "sent") || (key23 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs365 === errors){
if(data181.sent !== undefined){
let data182 = data181.sent;
const _errs366 = errors;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs366){
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs366 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data181.received !== undefined){
let data183 = data181.received;
const _errs368 = errors;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs368){
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 0 || isNaN(data183)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs368 === errors;
}
else {
var valid37 = true;
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
var valid0 = _errs363 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data184 = data.paired;
const _errs370 = errors;
if(errors === _errs370){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing22;
if((data184.pairs === undefined) && (missing22 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs372 = errors;
for(const key24 in data184){
if(!(key24 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs372 === errors){
if(data184.pairs !== undefined){
let data185 = data184.pairs;
const _errs373 = errors;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs373){
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 0 || isNaN(data185)){
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
var valid0 = _errs370 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data186 = data.notices;
const _errs375 = errors;
if(errors === _errs375){
if(Array.isArray(data186)){
var valid39 = true;
const len13 = data186.length;
for(let i14=0; i14<len13; i14++){
const _errs377 = errors;
if(typeof data186[i14] !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i14,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid39 = _errs377 === errors;
if(!valid39){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs375 === errors;
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
