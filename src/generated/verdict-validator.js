// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"as":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"],"examples":["regression"]},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]}},"required":["name","file","profile","environment"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"targets":{"type":"string","pattern":"^[0-9a-f]{12}$"},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap","no-login"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"decided":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]},"notCounted":{"type":"string","examples":["nobody has accepted it"]},"uncounted":{"type":"integer","minimum":0}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"stallMax":{"type":"number","minimum":0},"local":{"type":"boolean"},"service":{"type":"object","properties":{"cores":{"type":"number","minimum":0,"examples":[0.6]},"perMessage":{"type":["number","null"],"minimum":0},"messages":{"type":"integer","minimum":0}},"required":["cores","perMessage","messages"],"additionalProperties":false},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
import helper0 from "ajv/dist/runtime/equal.js";const func0 = helper0.default ?? helper0;
const pattern3 = new RegExp("^[a-z][a-z0-9_]{0,39}$", "u");
const pattern4 = new RegExp("^[a-z0-9-]{1,32}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{12}$", "u");

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
if((((data9.outcome === undefined) && (missing1 = "outcome")) || ((data9.code === undefined) && (missing1 = "code"))) || ((data9.message === undefined) && (missing1 = "message"))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/properties/reasons/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data9){
if(!(((((((key1 === "outcome") || (key1 === "code")) || (key1 === "message")) || (key1 === "as")) || (key1 === "file")) || (key1 === "line")) || (key1 === "column"))){
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
if(data9.code !== undefined){
let data11 = data9.code;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/code",schemaPath:"#/properties/reasons/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/code",schemaPath:"#/properties/reasons/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.message !== undefined){
const _errs22 = errors;
if(typeof data9.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/message",schemaPath:"#/properties/reasons/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.as !== undefined){
let data13 = data9.as;
const _errs24 = errors;
if(!((((((((((((((((data13 === "internal") || (data13 === "cancelled")) || (data13 === "usage")) || (data13 === "policy")) || (data13 === "skipped")) || (data13 === "plan")) || (data13 === "engine")) || (data13 === "target")) || (data13 === "slo")) || (data13 === "regression")) || (data13 === "suspect")) || (data13 === "inconclusive")) || (data13 === "plan_changed")) || (data13 === "no_baseline")) || (data13 === "store")) || (data13 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/as",schemaPath:"#/properties/reasons/items/properties/as/enum",keyword:"enum",params:{allowedValues: schema19.properties.reasons.items.properties.as.enum}}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.file !== undefined){
const _errs25 = errors;
if(typeof data9.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/file",schemaPath:"#/properties/reasons/items/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.line !== undefined){
let data15 = data9.line;
const _errs27 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/line",schemaPath:"#/properties/reasons/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs27){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/line",schemaPath:"#/properties/reasons/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.column !== undefined){
let data16 = data9.column;
const _errs29 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/column",schemaPath:"#/properties/reasons/items/properties/column/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs29){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/column",schemaPath:"#/properties/reasons/items/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
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
const _errs31 = errors;
if(typeof data.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data18 = data.next;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data18)){
if(data18.length > 3){
validate52.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
var valid5 = true;
const len2 = data18.length;
for(let i3=0; i3<len2; i3++){
const _errs35 = errors;
if(typeof data18[i3] !== "string"){
validate52.errors = [{instancePath:instancePath+"/next/" + i3,schemaPath:"#/properties/next/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs35 === errors;
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
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data20 = data.plan;
const _errs37 = errors;
if(errors === _errs37){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if(((((data20.name === undefined) && (missing2 = "name")) || ((data20.file === undefined) && (missing2 = "file"))) || ((data20.profile === undefined) && (missing2 = "profile"))) || ((data20.environment === undefined) && (missing2 = "environment"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs39 = errors;
for(const key2 in data20){
if(!(((((key2 === "name") || (key2 === "file")) || (key2 === "profile")) || (key2 === "environment")) || (key2 === "key"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs39 === errors){
if(data20.name !== undefined){
const _errs40 = errors;
if(typeof data20.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/name",schemaPath:"#/properties/plan/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.file !== undefined){
const _errs42 = errors;
if(typeof data20.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/file",schemaPath:"#/properties/plan/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.profile !== undefined){
const _errs44 = errors;
if(typeof data20.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/profile",schemaPath:"#/properties/plan/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.environment !== undefined){
let data24 = data20.environment;
const _errs46 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate52.errors = [{instancePath:instancePath+"/plan/environment",schemaPath:"#/properties/plan/properties/environment/type",keyword:"type",params:{type: schema19.properties.plan.properties.environment.type}}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.key !== undefined){
let data25 = data20.key;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
validate52.errors = [{instancePath:instancePath+"/plan/key",schemaPath:"#/properties/plan/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/key",schemaPath:"#/properties/plan/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs48 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.builds !== undefined){
let data26 = data.builds;
const _errs50 = errors;
if(errors === _errs50){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key3 in data26){
const _errs53 = errors;
if(typeof data26[key3] !== "string"){
validate52.errors = [{instancePath:instancePath+"/builds/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/builds/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs53 === errors;
if(!valid7){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/builds",schemaPath:"#/properties/builds/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostRuns !== undefined){
let data28 = data.mostRuns;
const _errs55 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs55){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data29 = data.runs;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data29)){
var valid8 = true;
const len3 = data29.length;
for(let i4=0; i4<len3; i4++){
let data30 = data29[i4];
const _errs59 = errors;
if(errors === _errs59){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing3;
if(((((((data30.runId === undefined) && (missing3 = "runId")) || ((data30.attempt === undefined) && (missing3 = "attempt"))) || ((data30.started === undefined) && (missing3 = "started"))) || ((data30.duration === undefined) && (missing3 = "duration"))) || ((data30.machine === undefined) && (missing3 = "machine"))) || ((data30.ended === undefined) && (missing3 = "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs61 = errors;
for(const key4 in data30){
if(!((((((key4 === "runId") || (key4 === "attempt")) || (key4 === "started")) || (key4 === "duration")) || (key4 === "machine")) || (key4 === "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs61 === errors){
if(data30.runId !== undefined){
const _errs62 = errors;
if(typeof data30.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/runId",schemaPath:"#/properties/runs/items/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs62 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data30.attempt !== undefined){
let data32 = data30.attempt;
const _errs64 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs64){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid9 = _errs64 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data30.started !== undefined){
const _errs66 = errors;
if(typeof data30.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/started",schemaPath:"#/properties/runs/items/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs66 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data30.duration !== undefined){
let data34 = data30.duration;
const _errs68 = errors;
if(errors === _errs68){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid9 = _errs68 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data30.machine !== undefined){
const _errs70 = errors;
if(typeof data30.machine !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/machine",schemaPath:"#/properties/runs/items/properties/machine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs70 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data30.ended !== undefined){
let data36 = data30.ended;
const _errs72 = errors;
if(!((((((data36 === "clean") || (data36 === "aborted")) || (data36 === "killed")) || (data36 === "hung")) || (data36 === "crashed")) || (data36 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/ended",schemaPath:"#/properties/runs/items/properties/ended/enum",keyword:"enum",params:{allowedValues: schema19.properties.runs.items.properties.ended.enum}}];
return false;
}
var valid9 = _errs72 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid8 = _errs59 === errors;
if(!valid8){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data37 = data.provenance;
const _errs73 = errors;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: schema19.properties.provenance.type}}];
return false;
}
if(errors === _errs73){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing4;
if(((((((((((data37.tool === undefined) && (missing4 = "tool")) || ((data37.engine === undefined) && (missing4 = "engine"))) || ((data37.started === undefined) && (missing4 = "started"))) || ((data37.ended === undefined) && (missing4 = "ended"))) || ((data37.machine === undefined) && (missing4 = "machine"))) || ((data37.runnerLabel === undefined) && (missing4 = "runnerLabel"))) || ((data37.commit === undefined) && (missing4 = "commit"))) || ((data37.ref === undefined) && (missing4 = "ref"))) || ((data37.runId === undefined) && (missing4 = "runId"))) || ((data37.attempt === undefined) && (missing4 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs75 = errors;
for(const key5 in data37){
if(!(func1.call(schema19.properties.provenance.properties, key5))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs75 === errors){
if(data37.tool !== undefined){
const _errs76 = errors;
if(typeof data37.tool !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/tool",schemaPath:"#/properties/provenance/properties/tool/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs76 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data37.engine !== undefined){
let data39 = data37.engine;
const _errs78 = errors;
if(errors === _errs78){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing5;
if(((data39.name === undefined) && (missing5 = "name")) || ((data39.version === undefined) && (missing5 = "version"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs80 = errors;
for(const key6 in data39){
if(!(((key6 === "name") || (key6 === "version")) || (key6 === "sha256"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs80 === errors){
if(data39.name !== undefined){
let data40 = data39.name;
const _errs81 = errors;
if(!((data40 === "k6") || (data40 === "embedded"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/name",schemaPath:"#/properties/provenance/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum}}];
return false;
}
var valid11 = _errs81 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data39.version !== undefined){
const _errs82 = errors;
if(typeof data39.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/version",schemaPath:"#/properties/provenance/properties/engine/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs82 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data39.sha256 !== undefined){
let data42 = data39.sha256;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data42 === "string"){
if(!pattern5.test(data42)){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs84 === errors;
}
else {
var valid11 = true;
}
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
var valid10 = _errs78 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data37.started !== undefined){
const _errs86 = errors;
if(typeof data37.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs86 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data37.ended !== undefined){
const _errs88 = errors;
if(typeof data37.ended !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs88 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data37.machine !== undefined){
let data45 = data37.machine;
const _errs90 = errors;
if(errors === _errs90){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing6;
if((((((data45.id === undefined) && (missing6 = "id")) || ((data45.os === undefined) && (missing6 = "os"))) || ((data45.arch === undefined) && (missing6 = "arch"))) || ((data45.cpu === undefined) && (missing6 = "cpu"))) || ((data45.cores === undefined) && (missing6 = "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs92 = errors;
for(const key7 in data45){
if(!(((((key7 === "id") || (key7 === "os")) || (key7 === "arch")) || (key7 === "cpu")) || (key7 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs92 === errors){
if(data45.id !== undefined){
const _errs93 = errors;
if(typeof data45.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs93 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data45.os !== undefined){
const _errs95 = errors;
if(typeof data45.os !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs95 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data45.arch !== undefined){
const _errs97 = errors;
if(typeof data45.arch !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs97 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data45.cpu !== undefined){
const _errs99 = errors;
if(typeof data45.cpu !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs99 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data45.cores !== undefined){
let data50 = data45.cores;
const _errs101 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs101){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid12 = _errs101 === errors;
}
else {
var valid12 = true;
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
var valid10 = _errs90 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data37.runnerLabel !== undefined){
const _errs103 = errors;
if(typeof data37.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs103 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data37.commit !== undefined){
let data52 = data37.commit;
const _errs105 = errors;
if((typeof data52 !== "string") && (data52 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type}}];
return false;
}
var valid10 = _errs105 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data37.ref !== undefined){
let data53 = data37.ref;
const _errs107 = errors;
if((typeof data53 !== "string") && (data53 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type}}];
return false;
}
var valid10 = _errs107 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data37.event !== undefined){
const _errs109 = errors;
if(typeof data37.event !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/event",schemaPath:"#/properties/provenance/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs109 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data37.runId !== undefined){
const _errs111 = errors;
if(typeof data37.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs111 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data37.attempt !== undefined){
let data56 = data37.attempt;
const _errs113 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs113){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid10 = _errs113 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data37.targets !== undefined){
let data57 = data37.targets;
const _errs115 = errors;
if(errors === _errs115){
if(typeof data57 === "string"){
if(!pattern6.test(data57)){
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs115 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data37.content !== undefined){
let data58 = data37.content;
const _errs117 = errors;
if(errors === _errs117){
if(typeof data58 === "string"){
if(!pattern5.test(data58)){
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs117 === errors;
}
else {
var valid10 = true;
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
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs119 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs119 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data60 = data.problems;
const _errs121 = errors;
if(errors === _errs121){
if(Array.isArray(data60)){
var valid13 = true;
const len4 = data60.length;
for(let i5=0; i5<len4; i5++){
let data61 = data60[i5];
const _errs123 = errors;
if(errors === _errs123){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing7;
if((((data61.what === undefined) && (missing7 = "what")) || ((data61.fault === undefined) && (missing7 = "fault"))) || ((data61.message === undefined) && (missing7 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs125 = errors;
for(const key8 in data61){
if(!(((key8 === "what") || (key8 === "fault")) || (key8 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs125 === errors){
if(data61.what !== undefined){
let data62 = data61.what;
const _errs126 = errors;
if(!((((((((((((((((data62 === "no-summary") || (data62 === "summary-mismatch")) || (data62 === "torn-stream")) || (data62 === "script-errors")) || (data62 === "killed")) || (data62 === "hung")) || (data62 === "crashed")) || (data62 === "few-sessions")) || (data62 === "non-finite")) || (data62 === "too-many-series")) || (data62 === "no-samples")) || (data62 === "companion")) || (data62 === "threshold-crossed")) || (data62 === "cancelled")) || (data62 === "over-cap")) || (data62 === "no-login"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid14 = _errs126 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data61.fault !== undefined){
let data63 = data61.fault;
const _errs127 = errors;
if(!(((data63 === "engine") || (data63 === "service")) || (data63 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid14 = _errs127 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data61.message !== undefined){
const _errs128 = errors;
if(typeof data61.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs128 === errors;
}
else {
var valid14 = true;
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
var valid13 = _errs123 === errors;
if(!valid13){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs121 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data65 = data.slos;
const _errs130 = errors;
if(errors === _errs130){
if(Array.isArray(data65)){
var valid15 = true;
const len5 = data65.length;
for(let i6=0; i6<len5; i6++){
let data66 = data65[i6];
const _errs132 = errors;
if(errors === _errs132){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing8;
if(((((((((((((((data66.verdict === undefined) && (missing8 = "verdict")) || ((data66.code === undefined) && (missing8 = "code"))) || ((data66.name === undefined) && (missing8 = "name"))) || ((data66.threshold === undefined) && (missing8 = "threshold"))) || ((data66.from === undefined) && (missing8 = "from"))) || ((data66.operator === undefined) && (missing8 = "operator"))) || ((data66.expected === undefined) && (missing8 = "expected"))) || ((data66.actual === undefined) && (missing8 = "actual"))) || ((data66.unit === undefined) && (missing8 = "unit"))) || ((data66.n === undefined) && (missing8 = "n"))) || ((data66.distinct === undefined) && (missing8 = "distinct"))) || ((data66.beyond === undefined) && (missing8 = "beyond"))) || ((data66.message === undefined) && (missing8 = "message"))) || ((data66.line === undefined) && (missing8 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs134 = errors;
for(const key9 in data66){
if(!(func1.call(schema19.properties.slos.items.properties, key9))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs134 === errors){
if(data66.verdict !== undefined){
let data67 = data66.verdict;
const _errs135 = errors;
if(!(((((data67 === "met") || (data67 === "fail")) || (data67 === "suspect")) || (data67 === "indicative")) || (data67 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid16 = _errs135 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.code !== undefined){
let data68 = data66.code;
const _errs136 = errors;
if(errors === _errs136){
if(typeof data68 === "string"){
if(!pattern3.test(data68)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/code",schemaPath:"#/properties/slos/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/code",schemaPath:"#/properties/slos/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs136 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.name !== undefined){
const _errs138 = errors;
if(typeof data66.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs138 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.threshold !== undefined){
const _errs140 = errors;
if(typeof data66.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs140 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.from !== undefined){
let data71 = data66.from;
const _errs142 = errors;
if(!((data71 === "plan") || (data71 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid16 = _errs142 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.operator !== undefined){
let data72 = data66.operator;
const _errs143 = errors;
if(typeof data72 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data72 === "<") || (data72 === "<=")) || (data72 === ">")) || (data72 === ">=")) || (data72 === "==")) || (data72 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid16 = _errs143 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.expected !== undefined){
let data73 = data66.expected;
const _errs145 = errors;
if(!((typeof data73 == "number") && (isFinite(data73)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid16 = _errs145 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.actual !== undefined){
let data74 = data66.actual;
const _errs147 = errors;
if((!((typeof data74 == "number") && (isFinite(data74)))) && (data74 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid16 = _errs147 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.unit !== undefined){
let data75 = data66.unit;
const _errs149 = errors;
if(!(((((data75 === "ms") || (data75 === "bytes")) || (data75 === "count")) || (data75 === "share")) || (data75 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid16 = _errs149 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.n !== undefined){
let data76 = data66.n;
const _errs150 = errors;
if(errors === _errs150){
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 0 || isNaN(data76)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid16 = _errs150 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.of !== undefined){
let data77 = data66.of;
const _errs152 = errors;
if(!((((((((((((((data77 === "sockets") || (data77 === "socket-seconds")) || (data77 === "closes")) || (data77 === "requests")) || (data77 === "iterations")) || (data77 === "lives")) || (data77 === "upgrades")) || (data77 === "users")) || (data77 === "heartbeats")) || (data77 === "sends")) || (data77 === "messages")) || (data77 === "steps")) || (data77 === "moments")) || (data77 === "parts"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid16 = _errs152 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.bad !== undefined){
let data78 = data66.bad;
const _errs153 = errors;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/bad",schemaPath:"#/properties/slos/items/properties/bad/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs153){
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/bad",schemaPath:"#/properties/slos/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid16 = _errs153 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.distinct !== undefined){
let data79 = data66.distinct;
const _errs155 = errors;
if((!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))) && (data79 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs155){
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 0 || isNaN(data79)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid16 = _errs155 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.beyond !== undefined){
let data80 = data66.beyond;
const _errs157 = errors;
if((!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))) && (data80 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs157){
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 0 || isNaN(data80)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid16 = _errs157 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.message !== undefined){
const _errs159 = errors;
if(typeof data66.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs159 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data66.line !== undefined){
let data82 = data66.line;
const _errs161 = errors;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs161){
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid16 = _errs161 === errors;
}
else {
var valid16 = true;
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid15 = _errs132 === errors;
if(!valid15){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs130 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data83 = data.gates;
const _errs163 = errors;
if(errors === _errs163){
if(Array.isArray(data83)){
var valid17 = true;
const len6 = data83.length;
for(let i7=0; i7<len6; i7++){
let data84 = data83[i7];
const _errs165 = errors;
if(errors === _errs165){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing9;
if((((((((((((((((((((((data84.verdict === undefined) && (missing9 = "verdict")) || ((data84.code === undefined) && (missing9 = "code"))) || ((data84.name === undefined) && (missing9 = "name"))) || ((data84.selector === undefined) && (missing9 = "selector"))) || ((data84.stat === undefined) && (missing9 = "stat"))) || ((data84.level === undefined) && (missing9 = "level"))) || ((data84.unit === undefined) && (missing9 = "unit"))) || ((data84.baseline === undefined) && (missing9 = "baseline"))) || ((data84.spread === undefined) && (missing9 = "spread"))) || ((data84.actual === undefined) && (missing9 = "actual"))) || ((data84.values === undefined) && (missing9 = "values"))) || ((data84.change === undefined) && (missing9 = "change"))) || ((data84.limit === undefined) && (missing9 = "limit"))) || ((data84.z === undefined) && (missing9 = "z"))) || ((data84.zLimit === undefined) && (missing9 = "zLimit"))) || ((data84.channel === undefined) && (missing9 = "channel"))) || ((data84.n === undefined) && (missing9 = "n"))) || ((data84.distinct === undefined) && (missing9 = "distinct"))) || ((data84.runs === undefined) && (missing9 = "runs"))) || ((data84.message === undefined) && (missing9 = "message"))) || ((data84.line === undefined) && (missing9 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs167 = errors;
for(const key10 in data84){
if(!(func1.call(schema19.properties.gates.items.properties, key10))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs167 === errors){
if(data84.verdict !== undefined){
let data85 = data84.verdict;
const _errs168 = errors;
if(!((((((data85 === "same") || (data85 === "fail")) || (data85 === "suspect")) || (data85 === "no_baseline")) || (data85 === "inconclusive")) || (data85 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid18 = _errs168 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.code !== undefined){
let data86 = data84.code;
const _errs169 = errors;
if(errors === _errs169){
if(typeof data86 === "string"){
if(!pattern3.test(data86)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/code",schemaPath:"#/properties/gates/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/code",schemaPath:"#/properties/gates/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs169 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.name !== undefined){
const _errs171 = errors;
if(typeof data84.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs171 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.selector !== undefined){
const _errs173 = errors;
if(typeof data84.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs173 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.stat !== undefined){
const _errs175 = errors;
if(typeof data84.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs175 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.level !== undefined){
let data90 = data84.level;
const _errs177 = errors;
if(!((data90 === "key") || (data90 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid18 = _errs177 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.unit !== undefined){
let data91 = data84.unit;
const _errs178 = errors;
if(!((((data91 === "ms") || (data91 === "bytes")) || (data91 === "count")) || (data91 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid18 = _errs178 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.baseline !== undefined){
let data92 = data84.baseline;
const _errs179 = errors;
if((!((typeof data92 == "number") && (isFinite(data92)))) && (data92 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid18 = _errs179 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.spread !== undefined){
let data93 = data84.spread;
const _errs181 = errors;
if((!((typeof data93 == "number") && (isFinite(data93)))) && (data93 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid18 = _errs181 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.actual !== undefined){
let data94 = data84.actual;
const _errs183 = errors;
if((!((typeof data94 == "number") && (isFinite(data94)))) && (data94 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid18 = _errs183 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.values !== undefined){
let data95 = data84.values;
const _errs185 = errors;
if(errors === _errs185){
if(Array.isArray(data95)){
var valid19 = true;
const len7 = data95.length;
for(let i8=0; i8<len7; i8++){
let data96 = data95[i8];
const _errs187 = errors;
if((!((typeof data96 == "number") && (isFinite(data96)))) && (data96 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/values/" + i8,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid19 = _errs187 === errors;
if(!valid19){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/values",schemaPath:"#/properties/gates/items/properties/values/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid18 = _errs185 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.change !== undefined){
let data97 = data84.change;
const _errs189 = errors;
if((!((typeof data97 == "number") && (isFinite(data97)))) && (data97 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid18 = _errs189 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.limit !== undefined){
let data98 = data84.limit;
const _errs191 = errors;
if((!((typeof data98 == "number") && (isFinite(data98)))) && (data98 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid18 = _errs191 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.z !== undefined){
let data99 = data84.z;
const _errs193 = errors;
if((!((typeof data99 == "number") && (isFinite(data99)))) && (data99 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid18 = _errs193 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.zLimit !== undefined){
let data100 = data84.zLimit;
const _errs195 = errors;
if((!((typeof data100 == "number") && (isFinite(data100)))) && (data100 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid18 = _errs195 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.channel !== undefined){
let data101 = data84.channel;
const _errs197 = errors;
if(!(((((((((((data101 === "edge") || (data101 === "tail")) || (data101 === "ratio")) || (data101 === "calm")) || (data101 === "body")) || (data101 === "p50")) || (data101 === "trend")) || (data101 === "p99")) || (data101 === "count")) || (data101 === "rate")) || (data101 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid18 = _errs197 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.n !== undefined){
let data102 = data84.n;
const _errs198 = errors;
if(errors === _errs198){
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid18 = _errs198 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.counts !== undefined){
let data103 = data84.counts;
const _errs200 = errors;
if(!((data103 === "socket-seconds") || (data103 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid18 = _errs200 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.distinct !== undefined){
let data104 = data84.distinct;
const _errs201 = errors;
if((!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))) && (data104 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs201){
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid18 = _errs201 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.runs !== undefined){
let data105 = data84.runs;
const _errs203 = errors;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs203){
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 0 || isNaN(data105)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid18 = _errs203 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.message !== undefined){
const _errs205 = errors;
if(typeof data84.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs205 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.decided !== undefined){
const _errs207 = errors;
if(typeof data84.decided !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/decided",schemaPath:"#/properties/gates/items/properties/decided/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs207 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data84.line !== undefined){
let data108 = data84.line;
const _errs209 = errors;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs209){
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid18 = _errs209 === errors;
}
else {
var valid18 = true;
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid17 = _errs165 === errors;
if(!valid17){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs163 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data109 = data.seen;
const _errs211 = errors;
if(errors === _errs211){
if(Array.isArray(data109)){
var valid20 = true;
const len8 = data109.length;
for(let i9=0; i9<len8; i9++){
let data110 = data109[i9];
const _errs213 = errors;
if(errors === _errs213){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
let missing10;
if(((((((data110.code === undefined) && (missing10 = "code")) || ((data110.scenario === undefined) && (missing10 = "scenario"))) || ((data110.feed === undefined) && (missing10 = "feed"))) || ((data110.n === undefined) && (missing10 = "n"))) || ((data110.of === undefined) && (missing10 = "of"))) || ((data110.message === undefined) && (missing10 = "message"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs215 = errors;
for(const key11 in data110){
if(!(((((((key11 === "code") || (key11 === "scenario")) || (key11 === "feed")) || (key11 === "n")) || (key11 === "of")) || (key11 === "message")) || (key11 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs215 === errors){
if(data110.code !== undefined){
let data111 = data110.code;
const _errs216 = errors;
if(errors === _errs216){
if(typeof data111 === "string"){
if(!pattern3.test(data111)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/code",schemaPath:"#/properties/seen/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/code",schemaPath:"#/properties/seen/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid21 = _errs216 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data110.scenario !== undefined){
let data112 = data110.scenario;
const _errs218 = errors;
if((typeof data112 !== "string") && (data112 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/scenario",schemaPath:"#/properties/seen/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.scenario.type}}];
return false;
}
var valid21 = _errs218 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data110.feed !== undefined){
let data113 = data110.feed;
const _errs220 = errors;
if((typeof data113 !== "string") && (data113 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/feed",schemaPath:"#/properties/seen/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.feed.type}}];
return false;
}
var valid21 = _errs220 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data110.n !== undefined){
let data114 = data110.n;
const _errs222 = errors;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/n",schemaPath:"#/properties/seen/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs222){
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 < 0 || isNaN(data114)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/n",schemaPath:"#/properties/seen/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid21 = _errs222 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data110.of !== undefined){
let data115 = data110.of;
const _errs224 = errors;
if((!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))) && (data115 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/of",schemaPath:"#/properties/seen/items/properties/of/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.of.type}}];
return false;
}
if(errors === _errs224){
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 0 || isNaN(data115)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/of",schemaPath:"#/properties/seen/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid21 = _errs224 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data110.message !== undefined){
const _errs226 = errors;
if(typeof data110.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/message",schemaPath:"#/properties/seen/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs226 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data110.text !== undefined){
const _errs228 = errors;
if(typeof data110.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs228 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs213 === errors;
if(!valid20){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs211 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data118 = data.drift;
const _errs230 = errors;
if(errors === _errs230){
if(Array.isArray(data118)){
var valid22 = true;
const len9 = data118.length;
for(let i10=0; i10<len9; i10++){
let data119 = data118[i10];
const _errs232 = errors;
if(errors === _errs232){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
let missing11;
if(((((((((((((((((data119.verdict === undefined) && (missing11 = "verdict")) || ((data119.name === undefined) && (missing11 = "name"))) || ((data119.selector === undefined) && (missing11 = "selector"))) || ((data119.stat === undefined) && (missing11 = "stat"))) || ((data119.unit === undefined) && (missing11 = "unit"))) || ((data119.from === undefined) && (missing11 = "from"))) || ((data119.tag === undefined) && (missing11 = "tag"))) || ((data119.reference === undefined) && (missing11 = "reference"))) || ((data119.recent === undefined) && (missing11 = "recent"))) || ((data119.change === undefined) && (missing11 = "change"))) || ((data119.limit === undefined) && (missing11 = "limit"))) || ((data119.spread === undefined) && (missing11 = "spread"))) || ((data119.referenceRuns === undefined) && (missing11 = "referenceRuns"))) || ((data119.recentRuns === undefined) && (missing11 = "recentRuns"))) || ((data119.message === undefined) && (missing11 = "message"))) || ((data119.line === undefined) && (missing11 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs234 = errors;
for(const key12 in data119){
if(!(func1.call(schema19.properties.drift.items.properties, key12))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs234 === errors){
if(data119.verdict !== undefined){
let data120 = data119.verdict;
const _errs235 = errors;
if(!((data120 === "drift") || (data120 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid23 = _errs235 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.name !== undefined){
const _errs236 = errors;
if(typeof data119.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs236 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.selector !== undefined){
const _errs238 = errors;
if(typeof data119.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs238 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.stat !== undefined){
const _errs240 = errors;
if(typeof data119.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs240 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.unit !== undefined){
let data124 = data119.unit;
const _errs242 = errors;
if(!((((data124 === "ms") || (data124 === "share")) || (data124 === "bytes")) || (data124 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid23 = _errs242 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.from !== undefined){
let data125 = data119.from;
const _errs243 = errors;
if(!(((data125 === "accepted") || (data125 === "tag")) || (data125 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid23 = _errs243 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.tag !== undefined){
let data126 = data119.tag;
const _errs244 = errors;
if((typeof data126 !== "string") && (data126 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid23 = _errs244 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.reference !== undefined){
let data127 = data119.reference;
const _errs246 = errors;
if(!((typeof data127 == "number") && (isFinite(data127)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs246 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.recent !== undefined){
let data128 = data119.recent;
const _errs248 = errors;
if(!((typeof data128 == "number") && (isFinite(data128)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs248 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.change !== undefined){
let data129 = data119.change;
const _errs250 = errors;
if(!((typeof data129 == "number") && (isFinite(data129)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs250 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.limit !== undefined){
let data130 = data119.limit;
const _errs252 = errors;
if(!((typeof data130 == "number") && (isFinite(data130)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs252 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.spread !== undefined){
let data131 = data119.spread;
const _errs254 = errors;
if(errors === _errs254){
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 0 || isNaN(data131)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid23 = _errs254 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.referenceRuns !== undefined){
let data132 = data119.referenceRuns;
const _errs256 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs256){
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < 0 || isNaN(data132)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs256 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.recentRuns !== undefined){
let data133 = data119.recentRuns;
const _errs258 = errors;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs258){
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < 0 || isNaN(data133)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs258 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.message !== undefined){
const _errs260 = errors;
if(typeof data119.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs260 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data119.line !== undefined){
let data135 = data119.line;
const _errs262 = errors;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs262){
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 < 0 || isNaN(data135)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs262 === errors;
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
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i10,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid22 = _errs232 === errors;
if(!valid22){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs230 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data136 = data.history;
const _errs264 = errors;
if(errors === _errs264){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing12;
if((((((data136.name === undefined) && (missing12 = "name")) || ((data136.unit === undefined) && (missing12 = "unit"))) || ((data136.stored === undefined) && (missing12 = "stored"))) || ((data136.actual === undefined) && (missing12 = "actual"))) || ((data136.limit === undefined) && (missing12 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs266 = errors;
for(const key13 in data136){
if(!(((((key13 === "name") || (key13 === "unit")) || (key13 === "stored")) || (key13 === "actual")) || (key13 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs266 === errors){
if(data136.name !== undefined){
const _errs267 = errors;
if(typeof data136.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs267 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data136.unit !== undefined){
let data138 = data136.unit;
const _errs269 = errors;
if(!(((((data138 === "ms") || (data138 === "bytes")) || (data138 === "count")) || (data138 === "share")) || (data138 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid24 = _errs269 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data136.stored !== undefined){
let data139 = data136.stored;
const _errs270 = errors;
if(errors === _errs270){
if(Array.isArray(data139)){
if(data139.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid25 = true;
const len10 = data139.length;
for(let i11=0; i11<len10; i11++){
let data140 = data139[i11];
const _errs272 = errors;
if((!((typeof data140 == "number") && (isFinite(data140)))) && (data140 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i11,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid25 = _errs272 === errors;
if(!valid25){
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
var valid24 = _errs270 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data136.actual !== undefined){
let data141 = data136.actual;
const _errs274 = errors;
if(!((typeof data141 == "number") && (isFinite(data141)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid24 = _errs274 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data136.limit !== undefined){
let data142 = data136.limit;
const _errs276 = errors;
if((!((typeof data142 == "number") && (isFinite(data142)))) && (data142 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid24 = _errs276 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs264 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data143 = data.baseline;
const _errs278 = errors;
if((!(data143 && typeof data143 == "object" && !Array.isArray(data143))) && (data143 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs278){
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
let missing13;
if(((((((((data143.where === undefined) && (missing13 = "where")) || ((data143.series === undefined) && (missing13 = "series"))) || ((data143.runs === undefined) && (missing13 = "runs"))) || ((data143.from === undefined) && (missing13 = "from"))) || ((data143.to === undefined) && (missing13 = "to"))) || ((data143.others === undefined) && (missing13 = "others"))) || ((data143.written === undefined) && (missing13 = "written"))) || ((data143.notWritten === undefined) && (missing13 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs280 = errors;
for(const key14 in data143){
if(!(func1.call(schema19.properties.baseline.properties, key14))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs280 === errors){
if(data143.where !== undefined){
let data144 = data143.where;
const _errs281 = errors;
if((typeof data144 !== "string") && (data144 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid26 = _errs281 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data143.series !== undefined){
let data145 = data143.series;
const _errs283 = errors;
if(errors === _errs283){
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
let missing14;
if(((((((data145.key === undefined) && (missing14 = "key")) || ((data145.digest === undefined) && (missing14 = "digest"))) || ((data145.profile === undefined) && (missing14 = "profile"))) || ((data145.engine === undefined) && (missing14 = "engine"))) || ((data145.environment === undefined) && (missing14 = "environment"))) || ((data145.runnerLabel === undefined) && (missing14 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs285 = errors;
for(const key15 in data145){
if(!(((((((key15 === "key") || (key15 === "digest")) || (key15 === "profile")) || (key15 === "engine")) || (key15 === "environment")) || (key15 === "jobKey")) || (key15 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs285 === errors){
if(data145.key !== undefined){
let data146 = data145.key;
const _errs286 = errors;
if(errors === _errs286){
if(typeof data146 === "string"){
if(!pattern6.test(data146)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs286 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data145.digest !== undefined){
const _errs288 = errors;
if(typeof data145.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs288 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data145.profile !== undefined){
const _errs290 = errors;
if(typeof data145.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs290 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data145.engine !== undefined){
const _errs292 = errors;
if(typeof data145.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs292 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data145.environment !== undefined){
let data150 = data145.environment;
const _errs294 = errors;
if((typeof data150 !== "string") && (data150 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid27 = _errs294 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data145.jobKey !== undefined){
let data151 = data145.jobKey;
const _errs296 = errors;
if(errors === _errs296){
if(typeof data151 === "string"){
if(!pattern4.test(data151)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs296 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data145.runnerLabel !== undefined){
const _errs298 = errors;
if(typeof data145.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs298 === errors;
}
else {
var valid27 = true;
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
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid26 = _errs283 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data143.runs !== undefined){
let data153 = data143.runs;
const _errs300 = errors;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs300){
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 0 || isNaN(data153)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs300 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data143.from !== undefined){
let data154 = data143.from;
const _errs302 = errors;
if((typeof data154 !== "string") && (data154 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid26 = _errs302 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data143.to !== undefined){
let data155 = data143.to;
const _errs304 = errors;
if((typeof data155 !== "string") && (data155 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid26 = _errs304 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data143.others !== undefined){
let data156 = data143.others;
const _errs306 = errors;
if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs306){
if((typeof data156 == "number") && (isFinite(data156))){
if(data156 < 0 || isNaN(data156)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs306 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data143.incomplete !== undefined){
let data157 = data143.incomplete;
const _errs308 = errors;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs308){
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 1 || isNaN(data157)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid26 = _errs308 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data143.comparable !== undefined){
let data158 = data143.comparable;
const _errs310 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs310){
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 0 || isNaN(data158)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs310 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data143.changed !== undefined){
let data159 = data143.changed;
const _errs312 = errors;
if(errors === _errs312){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
let missing15;
if(((data159.key === undefined) && (missing15 = "key")) || ((data159.runs === undefined) && (missing15 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs314 = errors;
for(const key16 in data159){
if(!((key16 === "key") || (key16 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs314 === errors){
if(data159.key !== undefined){
let data160 = data159.key;
const _errs315 = errors;
if(errors === _errs315){
if(typeof data160 === "string"){
if(!pattern6.test(data160)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid28 = _errs315 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data159.runs !== undefined){
let data161 = data159.runs;
const _errs317 = errors;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs317){
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 < 0 || isNaN(data161)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid28 = _errs317 === errors;
}
else {
var valid28 = true;
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
var valid26 = _errs312 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data143.written !== undefined){
const _errs319 = errors;
if(typeof data143.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs319 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data143.notWritten !== undefined){
let data163 = data143.notWritten;
const _errs321 = errors;
if((typeof data163 !== "string") && (data163 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid26 = _errs321 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data143.notCounted !== undefined){
const _errs323 = errors;
if(typeof data143.notCounted !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/notCounted",schemaPath:"#/properties/baseline/properties/notCounted/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs323 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data143.uncounted !== undefined){
let data165 = data143.uncounted;
const _errs325 = errors;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs325){
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs325 === errors;
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
}
}
}
}
}
}
}
var valid0 = _errs278 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data166 = data.timeline;
const _errs327 = errors;
if(errors === _errs327){
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key17 in data166){
let data167 = data166[key17];
const _errs330 = errors;
if(errors === _errs330){
if(Array.isArray(data167)){
var valid30 = true;
const len11 = data167.length;
for(let i12=0; i12<len11; i12++){
let data168 = data167[i12];
const _errs332 = errors;
if(errors === _errs332){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
let missing16;
if((((data168.phase === undefined) && (missing16 = "phase")) || ((data168.from === undefined) && (missing16 = "from"))) || ((data168.to === undefined) && (missing16 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs334 = errors;
for(const key18 in data168){
if(!(((key18 === "phase") || (key18 === "from")) || (key18 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs334 === errors){
if(data168.phase !== undefined){
let data169 = data168.phase;
const _errs335 = errors;
if(!(((((data169 === "ramp") || (data169 === "steady")) || (data169 === "disrupt")) || (data169 === "idle")) || (data169 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid31 = _errs335 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data168.from !== undefined){
let data170 = data168.from;
const _errs336 = errors;
if(!((typeof data170 == "number") && (isFinite(data170)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid31 = _errs336 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data168.to !== undefined){
let data171 = data168.to;
const _errs338 = errors;
if(!((typeof data171 == "number") && (isFinite(data171)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid31 = _errs338 === errors;
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
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid30 = _errs332 === errors;
if(!valid30){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timeline/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid29 = _errs330 === errors;
if(!valid29){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs327 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data172 = data.duration;
const _errs340 = errors;
if(errors === _errs340){
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs340 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data173 = data.sockets;
const _errs342 = errors;
if((!(data173 && typeof data173 == "object" && !Array.isArray(data173))) && (data173 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs342){
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
let missing17;
if(((((((data173.tried === undefined) && (missing17 = "tried")) || ((data173.opened === undefined) && (missing17 = "opened"))) || ((data173.subscribed === undefined) && (missing17 = "subscribed"))) || ((data173.peak === undefined) && (missing17 = "peak"))) || ((data173.failed === undefined) && (missing17 = "failed"))) || ((data173.unended === undefined) && (missing17 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs344 = errors;
for(const key19 in data173){
if(!((((((key19 === "tried") || (key19 === "opened")) || (key19 === "subscribed")) || (key19 === "peak")) || (key19 === "failed")) || (key19 === "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs344 === errors){
if(data173.tried !== undefined){
let data174 = data173.tried;
const _errs345 = errors;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs345){
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 0 || isNaN(data174)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs345 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data173.opened !== undefined){
let data175 = data173.opened;
const _errs347 = errors;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs347){
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 0 || isNaN(data175)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs347 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data173.subscribed !== undefined){
let data176 = data173.subscribed;
const _errs349 = errors;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs349){
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 < 0 || isNaN(data176)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs349 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data173.peak !== undefined){
let data177 = data173.peak;
const _errs351 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs351){
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 0 || isNaN(data177)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs351 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data173.failed !== undefined){
let data178 = data173.failed;
const _errs353 = errors;
if(errors === _errs353){
if(Array.isArray(data178)){
var valid33 = true;
const len12 = data178.length;
for(let i13=0; i13<len12; i13++){
let data179 = data178[i13];
const _errs355 = errors;
if(errors === _errs355){
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
let missing18;
if((((data179.reason === undefined) && (missing18 = "reason")) || ((data179.status === undefined) && (missing18 = "status"))) || ((data179.count === undefined) && (missing18 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs357 = errors;
for(const key20 in data179){
if(!(((key20 === "reason") || (key20 === "status")) || (key20 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs357 === errors){
if(data179.reason !== undefined){
const _errs358 = errors;
if(typeof data179.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid34 = _errs358 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data179.status !== undefined){
let data181 = data179.status;
const _errs360 = errors;
if((typeof data181 !== "string") && (data181 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid34 = _errs360 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data179.count !== undefined){
let data182 = data179.count;
const _errs362 = errors;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs362){
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs362 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13,schemaPath:"#/properties/sockets/properties/failed/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid33 = _errs355 === errors;
if(!valid33){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed",schemaPath:"#/properties/sockets/properties/failed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid32 = _errs353 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data173.unended !== undefined){
let data183 = data173.unended;
const _errs364 = errors;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs364){
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 0 || isNaN(data183)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs364 === errors;
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
var valid0 = _errs342 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data184 = data.http;
const _errs366 = errors;
if((!(data184 && typeof data184 == "object" && !Array.isArray(data184))) && (data184 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs366){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing19;
if(((((data184.requests === undefined) && (missing19 = "requests")) || ((data184.answered === undefined) && (missing19 = "answered"))) || ((data184.failed === undefined) && (missing19 = "failed"))) || ((data184.byStatus === undefined) && (missing19 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs368 = errors;
for(const key21 in data184){
if(!((((key21 === "requests") || (key21 === "answered")) || (key21 === "failed")) || (key21 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs368 === errors){
if(data184.requests !== undefined){
let data185 = data184.requests;
const _errs369 = errors;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs369){
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 0 || isNaN(data185)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs369 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data184.answered !== undefined){
let data186 = data184.answered;
const _errs371 = errors;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs371){
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 < 0 || isNaN(data186)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs371 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data184.failed !== undefined){
let data187 = data184.failed;
const _errs373 = errors;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs373){
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 < 0 || isNaN(data187)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs373 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data184.byStatus !== undefined){
let data188 = data184.byStatus;
const _errs375 = errors;
if(errors === _errs375){
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key22 in data188){
let data189 = data188[key22];
const _errs378 = errors;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs378){
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 0 || isNaN(data189)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs378 === errors;
if(!valid36){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/http/byStatus",schemaPath:"#/properties/http/properties/byStatus/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid35 = _errs375 === errors;
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
var valid0 = _errs366 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data190 = data.closes;
const _errs380 = errors;
if(errors === _errs380){
if(Array.isArray(data190)){
var valid37 = true;
const len13 = data190.length;
for(let i14=0; i14<len13; i14++){
let data191 = data190[i14];
const _errs382 = errors;
if(errors === _errs382){
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
let missing20;
if(((((((((data191.code === undefined) && (missing20 = "code")) || ((data191.side === undefined) && (missing20 = "side"))) || ((data191.how === undefined) && (missing20 = "how"))) || ((data191.scenario === undefined) && (missing20 = "scenario"))) || ((data191.feed === undefined) && (missing20 = "feed"))) || ((data191.phase === undefined) && (missing20 = "phase"))) || ((data191.reason === undefined) && (missing20 = "reason"))) || ((data191.count === undefined) && (missing20 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs384 = errors;
for(const key23 in data191){
if(!((((((((key23 === "code") || (key23 === "side")) || (key23 === "how")) || (key23 === "scenario")) || (key23 === "feed")) || (key23 === "phase")) || (key23 === "reason")) || (key23 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs384 === errors){
if(data191.code !== undefined){
const _errs385 = errors;
if(typeof data191.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs385 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data191.side !== undefined){
const _errs387 = errors;
if(typeof data191.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs387 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data191.how !== undefined){
const _errs389 = errors;
if(typeof data191.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs389 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data191.scenario !== undefined){
const _errs391 = errors;
if(typeof data191.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs391 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data191.feed !== undefined){
let data196 = data191.feed;
const _errs393 = errors;
if((typeof data196 !== "string") && (data196 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid38 = _errs393 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data191.phase !== undefined){
let data197 = data191.phase;
const _errs395 = errors;
if((typeof data197 !== "string") && (data197 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid38 = _errs395 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data191.reason !== undefined){
let data198 = data191.reason;
const _errs397 = errors;
if((typeof data198 !== "string") && (data198 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid38 = _errs397 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data191.count !== undefined){
let data199 = data191.count;
const _errs399 = errors;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs399){
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 < 0 || isNaN(data199)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs399 === errors;
}
else {
var valid38 = true;
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
validate52.errors = [{instancePath:instancePath+"/closes/" + i14,schemaPath:"#/properties/closes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid37 = _errs382 === errors;
if(!valid37){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs380 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data200 = data.storedCloses;
const _errs401 = errors;
if(errors === _errs401){
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
let missing21;
if(((data200.runs === undefined) && (missing21 = "runs")) || ((data200.kinds === undefined) && (missing21 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs403 = errors;
for(const key24 in data200){
if(!((key24 === "runs") || (key24 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs403 === errors){
if(data200.runs !== undefined){
let data201 = data200.runs;
const _errs404 = errors;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs404){
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 < 1 || isNaN(data201)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid39 = _errs404 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data200.kinds !== undefined){
let data202 = data200.kinds;
const _errs406 = errors;
if(errors === _errs406){
if(Array.isArray(data202)){
var valid40 = true;
const len14 = data202.length;
for(let i15=0; i15<len14; i15++){
let data203 = data202[i15];
const _errs408 = errors;
if(errors === _errs408){
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
let missing22;
if(((((((data203.code === undefined) && (missing22 = "code")) || ((data203.side === undefined) && (missing22 = "side"))) || ((data203.how === undefined) && (missing22 = "how"))) || ((data203.feed === undefined) && (missing22 = "feed"))) || ((data203.median === undefined) && (missing22 = "median"))) || ((data203.seen === undefined) && (missing22 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs410 = errors;
for(const key25 in data203){
if(!((((((key25 === "code") || (key25 === "side")) || (key25 === "how")) || (key25 === "feed")) || (key25 === "median")) || (key25 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs410 === errors){
if(data203.code !== undefined){
const _errs411 = errors;
if(typeof data203.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs411 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data203.side !== undefined){
const _errs413 = errors;
if(typeof data203.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs413 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data203.how !== undefined){
const _errs415 = errors;
if(typeof data203.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs415 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data203.feed !== undefined){
let data207 = data203.feed;
const _errs417 = errors;
if((typeof data207 !== "string") && (data207 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid41 = _errs417 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data203.median !== undefined){
let data208 = data203.median;
const _errs419 = errors;
if(errors === _errs419){
if((typeof data208 == "number") && (isFinite(data208))){
if(data208 < 0 || isNaN(data208)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid41 = _errs419 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data203.seen !== undefined){
let data209 = data203.seen;
const _errs421 = errors;
if(!(((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209))) && (isFinite(data209)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs421){
if((typeof data209 == "number") && (isFinite(data209))){
if(data209 < 0 || isNaN(data209)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs421 === errors;
}
else {
var valid41 = true;
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
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15,schemaPath:"#/properties/storedCloses/properties/kinds/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid40 = _errs408 === errors;
if(!valid40){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds",schemaPath:"#/properties/storedCloses/properties/kinds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid39 = _errs406 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs401 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data210 = data.steps;
const _errs423 = errors;
if(errors === _errs423){
if(Array.isArray(data210)){
if(data210.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid42 = true;
const len15 = data210.length;
for(let i16=0; i16<len15; i16++){
let data211 = data210[i16];
const _errs425 = errors;
if(errors === _errs425){
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
let missing23;
if(((((data211.step === undefined) && (missing23 = "step")) || ((data211.state === undefined) && (missing23 = "state"))) || ((data211.result === undefined) && (missing23 = "result"))) || ((data211.took === undefined) && (missing23 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs427 = errors;
for(const key26 in data211){
if(!((((key26 === "step") || (key26 === "state")) || (key26 === "result")) || (key26 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs427 === errors){
if(data211.step !== undefined){
let data212 = data211.step;
const _errs428 = errors;
if(!(((((data212 === "plan") || (data212 === "addresses")) || (data212 === "build")) || (data212 === "connect")) || (data212 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid43 = _errs428 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data211.state !== undefined){
let data213 = data211.state;
const _errs429 = errors;
if(!(((data213 === "done") || (data213 === "failed")) || (data213 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid43 = _errs429 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data211.result !== undefined){
const _errs430 = errors;
if(typeof data211.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs430 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data211.took !== undefined){
let data215 = data211.took;
const _errs432 = errors;
if((!((typeof data215 == "number") && (isFinite(data215)))) && (data215 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs432){
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 < 0 || isNaN(data215)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs432 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/steps/" + i16,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs425 === errors;
if(!valid42){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs423 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data216 = data.lastAnswer;
const _errs434 = errors;
if(errors === _errs434){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing24;
if((((((data216.target === undefined) && (missing24 = "target")) || ((data216.asked === undefined) && (missing24 = "asked"))) || ((data216.status === undefined) && (missing24 = "status"))) || ((data216.took === undefined) && (missing24 = "took"))) || ((data216.body === undefined) && (missing24 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs436 = errors;
for(const key27 in data216){
if(!(((((key27 === "target") || (key27 === "asked")) || (key27 === "status")) || (key27 === "took")) || (key27 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs436 === errors){
if(data216.target !== undefined){
const _errs437 = errors;
if(typeof data216.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs437 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data216.asked !== undefined){
const _errs439 = errors;
if(typeof data216.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs439 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data216.status !== undefined){
let data219 = data216.status;
const _errs441 = errors;
if((!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))) && (data219 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid44 = _errs441 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data216.took !== undefined){
let data220 = data216.took;
const _errs443 = errors;
if(errors === _errs443){
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 < 0 || isNaN(data220)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid44 = _errs443 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data216.body !== undefined){
let data221 = data216.body;
const _errs445 = errors;
if((typeof data221 !== "string") && (data221 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid44 = _errs445 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs434 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data222 = data.health;
const _errs447 = errors;
if((!(data222 && typeof data222 == "object" && !Array.isArray(data222))) && (data222 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs447){
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
let missing25;
if((((((((((data222.cpuP95 === undefined) && (missing25 = "cpuP95")) || ((data222.cores === undefined) && (missing25 = "cores"))) || ((data222.lagP99 === undefined) && (missing25 = "lagP99"))) || ((data222.lagSamples === undefined) && (missing25 = "lagSamples"))) || ((data222.stealP95 === undefined) && (missing25 = "stealP95"))) || ((data222.droppedIterations === undefined) && (missing25 = "droppedIterations"))) || ((data222.memoryPeak === undefined) && (missing25 = "memoryPeak"))) || ((data222.descriptorLimit === undefined) && (missing25 = "descriptorLimit"))) || ((data222.probe === undefined) && (missing25 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs449 = errors;
for(const key28 in data222){
if(!(func1.call(schema19.properties.health.properties, key28))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs449 === errors){
if(data222.cpuP95 !== undefined){
let data223 = data222.cpuP95;
const _errs450 = errors;
if((!((typeof data223 == "number") && (isFinite(data223)))) && (data223 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs450){
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 < 0 || isNaN(data223)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs450 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data222.cores !== undefined){
let data224 = data222.cores;
const _errs452 = errors;
if(errors === _errs452){
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 < 0 || isNaN(data224)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid45 = _errs452 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data222.lagP99 !== undefined){
let data225 = data222.lagP99;
const _errs454 = errors;
if((!((typeof data225 == "number") && (isFinite(data225)))) && (data225 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid45 = _errs454 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data222.lagSamples !== undefined){
let data226 = data222.lagSamples;
const _errs456 = errors;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs456){
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 < 0 || isNaN(data226)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs456 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data222.stealP95 !== undefined){
let data227 = data222.stealP95;
const _errs458 = errors;
if((!((typeof data227 == "number") && (isFinite(data227)))) && (data227 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs458){
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 < 0 || isNaN(data227)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs458 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data222.droppedIterations !== undefined){
let data228 = data222.droppedIterations;
const _errs460 = errors;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs460){
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < 0 || isNaN(data228)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs460 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data222.memoryPeak !== undefined){
let data229 = data222.memoryPeak;
const _errs462 = errors;
if((!(((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229))) && (isFinite(data229)))) && (data229 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs462){
if((typeof data229 == "number") && (isFinite(data229))){
if(data229 < 0 || isNaN(data229)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs462 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data222.descriptorLimit !== undefined){
let data230 = data222.descriptorLimit;
const _errs464 = errors;
if((!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))) && (data230 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs464){
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 < 0 || isNaN(data230)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs464 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data222.probe !== undefined){
let data231 = data222.probe;
const _errs466 = errors;
if((!((typeof data231 == "number") && (isFinite(data231)))) && (data231 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid45 = _errs466 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data222.stallMax !== undefined){
let data232 = data222.stallMax;
const _errs468 = errors;
if(errors === _errs468){
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 < 0 || isNaN(data232)){
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid45 = _errs468 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data222.local !== undefined){
const _errs470 = errors;
if(typeof data222.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",schemaPath:"#/properties/health/properties/local/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid45 = _errs470 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data222.service !== undefined){
let data234 = data222.service;
const _errs472 = errors;
if(errors === _errs472){
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
let missing26;
if((((data234.cores === undefined) && (missing26 = "cores")) || ((data234.perMessage === undefined) && (missing26 = "perMessage"))) || ((data234.messages === undefined) && (missing26 = "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs474 = errors;
for(const key29 in data234){
if(!(((key29 === "cores") || (key29 === "perMessage")) || (key29 === "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs474 === errors){
if(data234.cores !== undefined){
let data235 = data234.cores;
const _errs475 = errors;
if(errors === _errs475){
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 < 0 || isNaN(data235)){
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid46 = _errs475 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data234.perMessage !== undefined){
let data236 = data234.perMessage;
const _errs477 = errors;
if((!((typeof data236 == "number") && (isFinite(data236)))) && (data236 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/type",keyword:"type",params:{type: schema19.properties.health.properties.service.properties.perMessage.type}}];
return false;
}
if(errors === _errs477){
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 < 0 || isNaN(data236)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid46 = _errs477 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data234.messages !== undefined){
let data237 = data234.messages;
const _errs479 = errors;
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs479){
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 0 || isNaN(data237)){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid46 = _errs479 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid45 = _errs472 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data222.brought !== undefined){
let data238 = data222.brought;
const _errs481 = errors;
if(errors === _errs481){
if((typeof data238 == "number") && (isFinite(data238))){
if(data238 < 0 || isNaN(data238)){
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid45 = _errs481 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data222.limits !== undefined){
let data239 = data222.limits;
const _errs483 = errors;
if(errors === _errs483){
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
for(const key30 in data239){
const _errs485 = errors;
if(!((((key30 === "descriptors") || (key30 === "ports")) || (key30 === "buffers")) || (key30 === "lookups"))){
const err0 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.health.properties.limits.propertyNames.enum},propertyName:key30};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid47 = _errs485 === errors;
if(!valid47){
const err1 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames",keyword:"propertyNames",params:{propertyName: key30}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid47){
for(const key31 in data239){
let data240 = data239[key31];
const _errs487 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs487){
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 < 0 || isNaN(data240)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid48 = _errs487 === errors;
if(!valid48){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid45 = _errs483 === errors;
}
else {
var valid45 = true;
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
var valid0 = _errs447 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data241 = data.bytes;
const _errs489 = errors;
if(errors === _errs489){
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
let missing27;
if(((data241.sent === undefined) && (missing27 = "sent")) || ((data241.received === undefined) && (missing27 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs491 = errors;
for(const key32 in data241){
if(!((key32 === "sent") || (key32 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs491 === errors){
if(data241.sent !== undefined){
let data242 = data241.sent;
const _errs492 = errors;
if(!(((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242))) && (isFinite(data242)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs492){
if((typeof data242 == "number") && (isFinite(data242))){
if(data242 < 0 || isNaN(data242)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs492 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data241.received !== undefined){
let data243 = data241.received;
const _errs494 = errors;
if(!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs494){
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 < 0 || isNaN(data243)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs494 === errors;
}
else {
var valid49 = true;
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
var valid0 = _errs489 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data244 = data.reduced;
const _errs496 = errors;
if(errors === _errs496){
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
let missing28;
if(((data244.sockets === undefined) && (missing28 = "sockets")) || ((data244.of === undefined) && (missing28 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs498 = errors;
for(const key33 in data244){
if(!((key33 === "sockets") || (key33 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs498 === errors){
if(data244.sockets !== undefined){
let data245 = data244.sockets;
const _errs499 = errors;
if(!(((typeof data245 == "number") && (!(data245 % 1) && !isNaN(data245))) && (isFinite(data245)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs499){
if((typeof data245 == "number") && (isFinite(data245))){
if(data245 < 0 || isNaN(data245)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid50 = _errs499 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data244.of !== undefined){
let data246 = data244.of;
const _errs501 = errors;
if(!(((typeof data246 == "number") && (!(data246 % 1) && !isNaN(data246))) && (isFinite(data246)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs501){
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 < 0 || isNaN(data246)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid50 = _errs501 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs496 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data247 = data.paired;
const _errs503 = errors;
if(errors === _errs503){
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
let missing29;
if((data247.pairs === undefined) && (missing29 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs505 = errors;
for(const key34 in data247){
if(!(key34 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs505 === errors){
if(data247.pairs !== undefined){
let data248 = data247.pairs;
const _errs506 = errors;
if(!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs506){
if((typeof data248 == "number") && (isFinite(data248))){
if(data248 < 0 || isNaN(data248)){
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
var valid0 = _errs503 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data249 = data.notices;
const _errs508 = errors;
if(errors === _errs508){
if(Array.isArray(data249)){
var valid52 = true;
const len16 = data249.length;
for(let i17=0; i17<len16; i17++){
let data250 = data249[i17];
const _errs510 = errors;
if(errors === _errs510){
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
let missing30;
if(((data250.code === undefined) && (missing30 = "code")) || ((data250.message === undefined) && (missing30 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs512 = errors;
for(const key35 in data250){
if(!((key35 === "code") || (key35 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs512 === errors){
if(data250.code !== undefined){
let data251 = data250.code;
const _errs513 = errors;
if(errors === _errs513){
if(typeof data251 === "string"){
if(!pattern3.test(data251)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid53 = _errs513 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data250.message !== undefined){
const _errs515 = errors;
if(typeof data250.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid53 = _errs515 === errors;
}
else {
var valid53 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i17,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid52 = _errs510 === errors;
if(!valid52){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs508 === errors;
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
