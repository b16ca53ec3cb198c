// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]}},"required":["name","file","profile","environment"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"local":{"type":"boolean"},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
import helper0 from "ajv/dist/runtime/equal.js";const func0 = helper0.default ?? helper0;
const pattern3 = new RegExp("^[a-z][a-z0-9_]{0,39}$", "u");
const pattern4 = new RegExp("^[a-z0-9-]{1,32}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern10 = new RegExp("^[0-9a-f]{12}$", "u");

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
if(!((((((key1 === "outcome") || (key1 === "code")) || (key1 === "message")) || (key1 === "file")) || (key1 === "line")) || (key1 === "column"))){
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
if(data9.file !== undefined){
const _errs24 = errors;
if(typeof data9.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/file",schemaPath:"#/properties/reasons/items/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.line !== undefined){
let data14 = data9.line;
const _errs26 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/line",schemaPath:"#/properties/reasons/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/line",schemaPath:"#/properties/reasons/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.column !== undefined){
let data15 = data9.column;
const _errs28 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/column",schemaPath:"#/properties/reasons/items/properties/column/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/column",schemaPath:"#/properties/reasons/items/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs28 === errors;
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
const _errs30 = errors;
if(typeof data.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data17 = data.next;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data17)){
if(data17.length > 3){
validate52.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
var valid5 = true;
const len2 = data17.length;
for(let i3=0; i3<len2; i3++){
const _errs34 = errors;
if(typeof data17[i3] !== "string"){
validate52.errors = [{instancePath:instancePath+"/next/" + i3,schemaPath:"#/properties/next/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs34 === errors;
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
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data19 = data.plan;
const _errs36 = errors;
if(errors === _errs36){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing2;
if(((((data19.name === undefined) && (missing2 = "name")) || ((data19.file === undefined) && (missing2 = "file"))) || ((data19.profile === undefined) && (missing2 = "profile"))) || ((data19.environment === undefined) && (missing2 = "environment"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs38 = errors;
for(const key2 in data19){
if(!(((((key2 === "name") || (key2 === "file")) || (key2 === "profile")) || (key2 === "environment")) || (key2 === "key"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data19.name !== undefined){
const _errs39 = errors;
if(typeof data19.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/name",schemaPath:"#/properties/plan/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.file !== undefined){
const _errs41 = errors;
if(typeof data19.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/file",schemaPath:"#/properties/plan/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.profile !== undefined){
const _errs43 = errors;
if(typeof data19.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/profile",schemaPath:"#/properties/plan/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.environment !== undefined){
let data23 = data19.environment;
const _errs45 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate52.errors = [{instancePath:instancePath+"/plan/environment",schemaPath:"#/properties/plan/properties/environment/type",keyword:"type",params:{type: schema19.properties.plan.properties.environment.type}}];
return false;
}
var valid6 = _errs45 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.key !== undefined){
let data24 = data19.key;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
validate52.errors = [{instancePath:instancePath+"/plan/key",schemaPath:"#/properties/plan/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/key",schemaPath:"#/properties/plan/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs47 === errors;
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
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.builds !== undefined){
let data25 = data.builds;
const _errs49 = errors;
if(errors === _errs49){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key3 in data25){
const _errs52 = errors;
if(typeof data25[key3] !== "string"){
validate52.errors = [{instancePath:instancePath+"/builds/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/builds/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs52 === errors;
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
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostRuns !== undefined){
let data27 = data.mostRuns;
const _errs54 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs54){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data28 = data.runs;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data28)){
var valid8 = true;
const len3 = data28.length;
for(let i4=0; i4<len3; i4++){
let data29 = data28[i4];
const _errs58 = errors;
if(errors === _errs58){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing3;
if(((((((data29.runId === undefined) && (missing3 = "runId")) || ((data29.attempt === undefined) && (missing3 = "attempt"))) || ((data29.started === undefined) && (missing3 = "started"))) || ((data29.duration === undefined) && (missing3 = "duration"))) || ((data29.machine === undefined) && (missing3 = "machine"))) || ((data29.ended === undefined) && (missing3 = "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs60 = errors;
for(const key4 in data29){
if(!((((((key4 === "runId") || (key4 === "attempt")) || (key4 === "started")) || (key4 === "duration")) || (key4 === "machine")) || (key4 === "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs60 === errors){
if(data29.runId !== undefined){
const _errs61 = errors;
if(typeof data29.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/runId",schemaPath:"#/properties/runs/items/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs61 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.attempt !== undefined){
let data31 = data29.attempt;
const _errs63 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs63){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid9 = _errs63 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.started !== undefined){
const _errs65 = errors;
if(typeof data29.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/started",schemaPath:"#/properties/runs/items/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs65 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.duration !== undefined){
let data33 = data29.duration;
const _errs67 = errors;
if(errors === _errs67){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid9 = _errs67 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.machine !== undefined){
const _errs69 = errors;
if(typeof data29.machine !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/machine",schemaPath:"#/properties/runs/items/properties/machine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs69 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.ended !== undefined){
let data35 = data29.ended;
const _errs71 = errors;
if(!((((((data35 === "clean") || (data35 === "aborted")) || (data35 === "killed")) || (data35 === "hung")) || (data35 === "crashed")) || (data35 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/ended",schemaPath:"#/properties/runs/items/properties/ended/enum",keyword:"enum",params:{allowedValues: schema19.properties.runs.items.properties.ended.enum}}];
return false;
}
var valid9 = _errs71 === errors;
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
var valid8 = _errs58 === errors;
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
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data36 = data.provenance;
const _errs72 = errors;
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: schema19.properties.provenance.type}}];
return false;
}
if(errors === _errs72){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing4;
if(((((((((((data36.tool === undefined) && (missing4 = "tool")) || ((data36.engine === undefined) && (missing4 = "engine"))) || ((data36.started === undefined) && (missing4 = "started"))) || ((data36.ended === undefined) && (missing4 = "ended"))) || ((data36.machine === undefined) && (missing4 = "machine"))) || ((data36.runnerLabel === undefined) && (missing4 = "runnerLabel"))) || ((data36.commit === undefined) && (missing4 = "commit"))) || ((data36.ref === undefined) && (missing4 = "ref"))) || ((data36.runId === undefined) && (missing4 = "runId"))) || ((data36.attempt === undefined) && (missing4 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs74 = errors;
for(const key5 in data36){
if(!(func1.call(schema19.properties.provenance.properties, key5))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs74 === errors){
if(data36.tool !== undefined){
const _errs75 = errors;
if(typeof data36.tool !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/tool",schemaPath:"#/properties/provenance/properties/tool/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs75 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data36.engine !== undefined){
let data38 = data36.engine;
const _errs77 = errors;
if(errors === _errs77){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing5;
if(((data38.name === undefined) && (missing5 = "name")) || ((data38.version === undefined) && (missing5 = "version"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs79 = errors;
for(const key6 in data38){
if(!(((key6 === "name") || (key6 === "version")) || (key6 === "sha256"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs79 === errors){
if(data38.name !== undefined){
let data39 = data38.name;
const _errs80 = errors;
if(!((data39 === "k6") || (data39 === "embedded"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/name",schemaPath:"#/properties/provenance/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum}}];
return false;
}
var valid11 = _errs80 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data38.version !== undefined){
const _errs81 = errors;
if(typeof data38.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/version",schemaPath:"#/properties/provenance/properties/engine/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs81 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data38.sha256 !== undefined){
let data41 = data38.sha256;
const _errs83 = errors;
if(errors === _errs83){
if(typeof data41 === "string"){
if(!pattern5.test(data41)){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
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
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid10 = _errs77 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data36.started !== undefined){
const _errs85 = errors;
if(typeof data36.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs85 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data36.ended !== undefined){
const _errs87 = errors;
if(typeof data36.ended !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs87 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data36.machine !== undefined){
let data44 = data36.machine;
const _errs89 = errors;
if(errors === _errs89){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing6;
if((((((data44.id === undefined) && (missing6 = "id")) || ((data44.os === undefined) && (missing6 = "os"))) || ((data44.arch === undefined) && (missing6 = "arch"))) || ((data44.cpu === undefined) && (missing6 = "cpu"))) || ((data44.cores === undefined) && (missing6 = "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs91 = errors;
for(const key7 in data44){
if(!(((((key7 === "id") || (key7 === "os")) || (key7 === "arch")) || (key7 === "cpu")) || (key7 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs91 === errors){
if(data44.id !== undefined){
const _errs92 = errors;
if(typeof data44.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs92 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data44.os !== undefined){
const _errs94 = errors;
if(typeof data44.os !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs94 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data44.arch !== undefined){
const _errs96 = errors;
if(typeof data44.arch !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs96 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data44.cpu !== undefined){
const _errs98 = errors;
if(typeof data44.cpu !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs98 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data44.cores !== undefined){
let data49 = data44.cores;
const _errs100 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs100){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid12 = _errs100 === errors;
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
var valid10 = _errs89 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data36.runnerLabel !== undefined){
const _errs102 = errors;
if(typeof data36.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs102 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data36.commit !== undefined){
let data51 = data36.commit;
const _errs104 = errors;
if((typeof data51 !== "string") && (data51 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type}}];
return false;
}
var valid10 = _errs104 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data36.ref !== undefined){
let data52 = data36.ref;
const _errs106 = errors;
if((typeof data52 !== "string") && (data52 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type}}];
return false;
}
var valid10 = _errs106 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data36.event !== undefined){
const _errs108 = errors;
if(typeof data36.event !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/event",schemaPath:"#/properties/provenance/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs108 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data36.runId !== undefined){
const _errs110 = errors;
if(typeof data36.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs110 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data36.attempt !== undefined){
let data55 = data36.attempt;
const _errs112 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs112){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid10 = _errs112 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data36.content !== undefined){
let data56 = data36.content;
const _errs114 = errors;
if(errors === _errs114){
if(typeof data56 === "string"){
if(!pattern5.test(data56)){
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs114 === errors;
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
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs116 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs116 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data58 = data.problems;
const _errs118 = errors;
if(errors === _errs118){
if(Array.isArray(data58)){
var valid13 = true;
const len4 = data58.length;
for(let i5=0; i5<len4; i5++){
let data59 = data58[i5];
const _errs120 = errors;
if(errors === _errs120){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing7;
if((((data59.what === undefined) && (missing7 = "what")) || ((data59.fault === undefined) && (missing7 = "fault"))) || ((data59.message === undefined) && (missing7 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs122 = errors;
for(const key8 in data59){
if(!(((key8 === "what") || (key8 === "fault")) || (key8 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs122 === errors){
if(data59.what !== undefined){
let data60 = data59.what;
const _errs123 = errors;
if(!(((((((((((((((data60 === "no-summary") || (data60 === "summary-mismatch")) || (data60 === "torn-stream")) || (data60 === "script-errors")) || (data60 === "killed")) || (data60 === "hung")) || (data60 === "crashed")) || (data60 === "few-sessions")) || (data60 === "non-finite")) || (data60 === "too-many-series")) || (data60 === "no-samples")) || (data60 === "companion")) || (data60 === "threshold-crossed")) || (data60 === "cancelled")) || (data60 === "over-cap"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid14 = _errs123 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data59.fault !== undefined){
let data61 = data59.fault;
const _errs124 = errors;
if(!(((data61 === "engine") || (data61 === "service")) || (data61 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid14 = _errs124 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data59.message !== undefined){
const _errs125 = errors;
if(typeof data59.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs125 === errors;
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
var valid13 = _errs120 === errors;
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
var valid0 = _errs118 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data63 = data.slos;
const _errs127 = errors;
if(errors === _errs127){
if(Array.isArray(data63)){
var valid15 = true;
const len5 = data63.length;
for(let i6=0; i6<len5; i6++){
let data64 = data63[i6];
const _errs129 = errors;
if(errors === _errs129){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing8;
if(((((((((((((((data64.verdict === undefined) && (missing8 = "verdict")) || ((data64.code === undefined) && (missing8 = "code"))) || ((data64.name === undefined) && (missing8 = "name"))) || ((data64.threshold === undefined) && (missing8 = "threshold"))) || ((data64.from === undefined) && (missing8 = "from"))) || ((data64.operator === undefined) && (missing8 = "operator"))) || ((data64.expected === undefined) && (missing8 = "expected"))) || ((data64.actual === undefined) && (missing8 = "actual"))) || ((data64.unit === undefined) && (missing8 = "unit"))) || ((data64.n === undefined) && (missing8 = "n"))) || ((data64.distinct === undefined) && (missing8 = "distinct"))) || ((data64.beyond === undefined) && (missing8 = "beyond"))) || ((data64.message === undefined) && (missing8 = "message"))) || ((data64.line === undefined) && (missing8 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs131 = errors;
for(const key9 in data64){
if(!(func1.call(schema19.properties.slos.items.properties, key9))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs131 === errors){
if(data64.verdict !== undefined){
let data65 = data64.verdict;
const _errs132 = errors;
if(!(((((data65 === "met") || (data65 === "fail")) || (data65 === "suspect")) || (data65 === "indicative")) || (data65 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid16 = _errs132 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.code !== undefined){
let data66 = data64.code;
const _errs133 = errors;
if(errors === _errs133){
if(typeof data66 === "string"){
if(!pattern3.test(data66)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/code",schemaPath:"#/properties/slos/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/code",schemaPath:"#/properties/slos/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs133 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.name !== undefined){
const _errs135 = errors;
if(typeof data64.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs135 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.threshold !== undefined){
const _errs137 = errors;
if(typeof data64.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs137 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.from !== undefined){
let data69 = data64.from;
const _errs139 = errors;
if(!((data69 === "plan") || (data69 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid16 = _errs139 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.operator !== undefined){
let data70 = data64.operator;
const _errs140 = errors;
if(typeof data70 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data70 === "<") || (data70 === "<=")) || (data70 === ">")) || (data70 === ">=")) || (data70 === "==")) || (data70 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid16 = _errs140 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.expected !== undefined){
let data71 = data64.expected;
const _errs142 = errors;
if(!((typeof data71 == "number") && (isFinite(data71)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid16 = _errs142 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.actual !== undefined){
let data72 = data64.actual;
const _errs144 = errors;
if((!((typeof data72 == "number") && (isFinite(data72)))) && (data72 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid16 = _errs144 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.unit !== undefined){
let data73 = data64.unit;
const _errs146 = errors;
if(!(((((data73 === "ms") || (data73 === "bytes")) || (data73 === "count")) || (data73 === "share")) || (data73 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid16 = _errs146 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.n !== undefined){
let data74 = data64.n;
const _errs147 = errors;
if(errors === _errs147){
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 0 || isNaN(data74)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid16 = _errs147 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.of !== undefined){
let data75 = data64.of;
const _errs149 = errors;
if(!((((((((((((((data75 === "sockets") || (data75 === "socket-seconds")) || (data75 === "closes")) || (data75 === "requests")) || (data75 === "iterations")) || (data75 === "lives")) || (data75 === "upgrades")) || (data75 === "users")) || (data75 === "heartbeats")) || (data75 === "sends")) || (data75 === "messages")) || (data75 === "steps")) || (data75 === "moments")) || (data75 === "parts"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid16 = _errs149 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.bad !== undefined){
let data76 = data64.bad;
const _errs150 = errors;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/bad",schemaPath:"#/properties/slos/items/properties/bad/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs150){
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 0 || isNaN(data76)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/bad",schemaPath:"#/properties/slos/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid16 = _errs150 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.distinct !== undefined){
let data77 = data64.distinct;
const _errs152 = errors;
if((!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))) && (data77 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs152){
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 0 || isNaN(data77)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid16 = _errs152 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.beyond !== undefined){
let data78 = data64.beyond;
const _errs154 = errors;
if((!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))) && (data78 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs154){
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid16 = _errs154 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.message !== undefined){
const _errs156 = errors;
if(typeof data64.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs156 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data64.line !== undefined){
let data80 = data64.line;
const _errs158 = errors;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs158){
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 0 || isNaN(data80)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid16 = _errs158 === errors;
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
var valid15 = _errs129 === errors;
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
var valid0 = _errs127 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data81 = data.gates;
const _errs160 = errors;
if(errors === _errs160){
if(Array.isArray(data81)){
var valid17 = true;
const len6 = data81.length;
for(let i7=0; i7<len6; i7++){
let data82 = data81[i7];
const _errs162 = errors;
if(errors === _errs162){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
let missing9;
if((((((((((((((((((((((data82.verdict === undefined) && (missing9 = "verdict")) || ((data82.code === undefined) && (missing9 = "code"))) || ((data82.name === undefined) && (missing9 = "name"))) || ((data82.selector === undefined) && (missing9 = "selector"))) || ((data82.stat === undefined) && (missing9 = "stat"))) || ((data82.level === undefined) && (missing9 = "level"))) || ((data82.unit === undefined) && (missing9 = "unit"))) || ((data82.baseline === undefined) && (missing9 = "baseline"))) || ((data82.spread === undefined) && (missing9 = "spread"))) || ((data82.actual === undefined) && (missing9 = "actual"))) || ((data82.values === undefined) && (missing9 = "values"))) || ((data82.change === undefined) && (missing9 = "change"))) || ((data82.limit === undefined) && (missing9 = "limit"))) || ((data82.z === undefined) && (missing9 = "z"))) || ((data82.zLimit === undefined) && (missing9 = "zLimit"))) || ((data82.channel === undefined) && (missing9 = "channel"))) || ((data82.n === undefined) && (missing9 = "n"))) || ((data82.distinct === undefined) && (missing9 = "distinct"))) || ((data82.runs === undefined) && (missing9 = "runs"))) || ((data82.message === undefined) && (missing9 = "message"))) || ((data82.line === undefined) && (missing9 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs164 = errors;
for(const key10 in data82){
if(!(func1.call(schema19.properties.gates.items.properties, key10))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs164 === errors){
if(data82.verdict !== undefined){
let data83 = data82.verdict;
const _errs165 = errors;
if(!((((((data83 === "same") || (data83 === "fail")) || (data83 === "suspect")) || (data83 === "no_baseline")) || (data83 === "inconclusive")) || (data83 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid18 = _errs165 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.code !== undefined){
let data84 = data82.code;
const _errs166 = errors;
if(errors === _errs166){
if(typeof data84 === "string"){
if(!pattern3.test(data84)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/code",schemaPath:"#/properties/gates/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/code",schemaPath:"#/properties/gates/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs166 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.name !== undefined){
const _errs168 = errors;
if(typeof data82.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs168 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.selector !== undefined){
const _errs170 = errors;
if(typeof data82.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs170 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.stat !== undefined){
const _errs172 = errors;
if(typeof data82.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs172 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.level !== undefined){
let data88 = data82.level;
const _errs174 = errors;
if(!((data88 === "key") || (data88 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid18 = _errs174 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.unit !== undefined){
let data89 = data82.unit;
const _errs175 = errors;
if(!((((data89 === "ms") || (data89 === "bytes")) || (data89 === "count")) || (data89 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid18 = _errs175 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.baseline !== undefined){
let data90 = data82.baseline;
const _errs176 = errors;
if((!((typeof data90 == "number") && (isFinite(data90)))) && (data90 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid18 = _errs176 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.spread !== undefined){
let data91 = data82.spread;
const _errs178 = errors;
if((!((typeof data91 == "number") && (isFinite(data91)))) && (data91 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid18 = _errs178 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.actual !== undefined){
let data92 = data82.actual;
const _errs180 = errors;
if((!((typeof data92 == "number") && (isFinite(data92)))) && (data92 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid18 = _errs180 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.values !== undefined){
let data93 = data82.values;
const _errs182 = errors;
if(errors === _errs182){
if(Array.isArray(data93)){
var valid19 = true;
const len7 = data93.length;
for(let i8=0; i8<len7; i8++){
let data94 = data93[i8];
const _errs184 = errors;
if((!((typeof data94 == "number") && (isFinite(data94)))) && (data94 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/values/" + i8,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid19 = _errs184 === errors;
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
var valid18 = _errs182 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.change !== undefined){
let data95 = data82.change;
const _errs186 = errors;
if((!((typeof data95 == "number") && (isFinite(data95)))) && (data95 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid18 = _errs186 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.limit !== undefined){
let data96 = data82.limit;
const _errs188 = errors;
if((!((typeof data96 == "number") && (isFinite(data96)))) && (data96 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid18 = _errs188 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.z !== undefined){
let data97 = data82.z;
const _errs190 = errors;
if((!((typeof data97 == "number") && (isFinite(data97)))) && (data97 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid18 = _errs190 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.zLimit !== undefined){
let data98 = data82.zLimit;
const _errs192 = errors;
if((!((typeof data98 == "number") && (isFinite(data98)))) && (data98 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid18 = _errs192 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.channel !== undefined){
let data99 = data82.channel;
const _errs194 = errors;
if(!(((((((((((data99 === "edge") || (data99 === "tail")) || (data99 === "ratio")) || (data99 === "calm")) || (data99 === "body")) || (data99 === "p50")) || (data99 === "trend")) || (data99 === "p99")) || (data99 === "count")) || (data99 === "rate")) || (data99 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid18 = _errs194 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.n !== undefined){
let data100 = data82.n;
const _errs195 = errors;
if(errors === _errs195){
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid18 = _errs195 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.counts !== undefined){
let data101 = data82.counts;
const _errs197 = errors;
if(!((data101 === "socket-seconds") || (data101 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid18 = _errs197 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.distinct !== undefined){
let data102 = data82.distinct;
const _errs198 = errors;
if((!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))) && (data102 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs198){
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid18 = _errs198 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.runs !== undefined){
let data103 = data82.runs;
const _errs200 = errors;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs200){
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid18 = _errs200 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.message !== undefined){
const _errs202 = errors;
if(typeof data82.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs202 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data82.line !== undefined){
let data105 = data82.line;
const _errs204 = errors;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs204){
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 0 || isNaN(data105)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid18 = _errs204 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid17 = _errs162 === errors;
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
var valid0 = _errs160 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data106 = data.seen;
const _errs206 = errors;
if(errors === _errs206){
if(Array.isArray(data106)){
var valid20 = true;
const len8 = data106.length;
for(let i9=0; i9<len8; i9++){
let data107 = data106[i9];
const _errs208 = errors;
if(errors === _errs208){
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
let missing10;
if(((((((data107.code === undefined) && (missing10 = "code")) || ((data107.scenario === undefined) && (missing10 = "scenario"))) || ((data107.feed === undefined) && (missing10 = "feed"))) || ((data107.n === undefined) && (missing10 = "n"))) || ((data107.of === undefined) && (missing10 = "of"))) || ((data107.message === undefined) && (missing10 = "message"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs210 = errors;
for(const key11 in data107){
if(!(((((((key11 === "code") || (key11 === "scenario")) || (key11 === "feed")) || (key11 === "n")) || (key11 === "of")) || (key11 === "message")) || (key11 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs210 === errors){
if(data107.code !== undefined){
let data108 = data107.code;
const _errs211 = errors;
if(errors === _errs211){
if(typeof data108 === "string"){
if(!pattern3.test(data108)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/code",schemaPath:"#/properties/seen/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/code",schemaPath:"#/properties/seen/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid21 = _errs211 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data107.scenario !== undefined){
let data109 = data107.scenario;
const _errs213 = errors;
if((typeof data109 !== "string") && (data109 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/scenario",schemaPath:"#/properties/seen/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.scenario.type}}];
return false;
}
var valid21 = _errs213 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data107.feed !== undefined){
let data110 = data107.feed;
const _errs215 = errors;
if((typeof data110 !== "string") && (data110 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/feed",schemaPath:"#/properties/seen/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.feed.type}}];
return false;
}
var valid21 = _errs215 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data107.n !== undefined){
let data111 = data107.n;
const _errs217 = errors;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/n",schemaPath:"#/properties/seen/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs217){
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 0 || isNaN(data111)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/n",schemaPath:"#/properties/seen/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid21 = _errs217 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data107.of !== undefined){
let data112 = data107.of;
const _errs219 = errors;
if((!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))) && (data112 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/of",schemaPath:"#/properties/seen/items/properties/of/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.of.type}}];
return false;
}
if(errors === _errs219){
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 < 0 || isNaN(data112)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/of",schemaPath:"#/properties/seen/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid21 = _errs219 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data107.message !== undefined){
const _errs221 = errors;
if(typeof data107.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/message",schemaPath:"#/properties/seen/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs221 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data107.text !== undefined){
const _errs223 = errors;
if(typeof data107.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs223 === errors;
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
var valid20 = _errs208 === errors;
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
var valid0 = _errs206 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data115 = data.drift;
const _errs225 = errors;
if(errors === _errs225){
if(Array.isArray(data115)){
var valid22 = true;
const len9 = data115.length;
for(let i10=0; i10<len9; i10++){
let data116 = data115[i10];
const _errs227 = errors;
if(errors === _errs227){
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
let missing11;
if(((((((((((((((((data116.verdict === undefined) && (missing11 = "verdict")) || ((data116.name === undefined) && (missing11 = "name"))) || ((data116.selector === undefined) && (missing11 = "selector"))) || ((data116.stat === undefined) && (missing11 = "stat"))) || ((data116.unit === undefined) && (missing11 = "unit"))) || ((data116.from === undefined) && (missing11 = "from"))) || ((data116.tag === undefined) && (missing11 = "tag"))) || ((data116.reference === undefined) && (missing11 = "reference"))) || ((data116.recent === undefined) && (missing11 = "recent"))) || ((data116.change === undefined) && (missing11 = "change"))) || ((data116.limit === undefined) && (missing11 = "limit"))) || ((data116.spread === undefined) && (missing11 = "spread"))) || ((data116.referenceRuns === undefined) && (missing11 = "referenceRuns"))) || ((data116.recentRuns === undefined) && (missing11 = "recentRuns"))) || ((data116.message === undefined) && (missing11 = "message"))) || ((data116.line === undefined) && (missing11 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs229 = errors;
for(const key12 in data116){
if(!(func1.call(schema19.properties.drift.items.properties, key12))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs229 === errors){
if(data116.verdict !== undefined){
let data117 = data116.verdict;
const _errs230 = errors;
if(!((data117 === "drift") || (data117 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid23 = _errs230 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data116.name !== undefined){
const _errs231 = errors;
if(typeof data116.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs231 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data116.selector !== undefined){
const _errs233 = errors;
if(typeof data116.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs233 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data116.stat !== undefined){
const _errs235 = errors;
if(typeof data116.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs235 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data116.unit !== undefined){
let data121 = data116.unit;
const _errs237 = errors;
if(!((((data121 === "ms") || (data121 === "share")) || (data121 === "bytes")) || (data121 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid23 = _errs237 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data116.from !== undefined){
let data122 = data116.from;
const _errs238 = errors;
if(!(((data122 === "accepted") || (data122 === "tag")) || (data122 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid23 = _errs238 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data116.tag !== undefined){
let data123 = data116.tag;
const _errs239 = errors;
if((typeof data123 !== "string") && (data123 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid23 = _errs239 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data116.reference !== undefined){
let data124 = data116.reference;
const _errs241 = errors;
if(!((typeof data124 == "number") && (isFinite(data124)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs241 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data116.recent !== undefined){
let data125 = data116.recent;
const _errs243 = errors;
if(!((typeof data125 == "number") && (isFinite(data125)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs243 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data116.change !== undefined){
let data126 = data116.change;
const _errs245 = errors;
if(!((typeof data126 == "number") && (isFinite(data126)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs245 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data116.limit !== undefined){
let data127 = data116.limit;
const _errs247 = errors;
if(!((typeof data127 == "number") && (isFinite(data127)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs247 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data116.spread !== undefined){
let data128 = data116.spread;
const _errs249 = errors;
if(errors === _errs249){
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 < 0 || isNaN(data128)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid23 = _errs249 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data116.referenceRuns !== undefined){
let data129 = data116.referenceRuns;
const _errs251 = errors;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs251){
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 0 || isNaN(data129)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs251 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data116.recentRuns !== undefined){
let data130 = data116.recentRuns;
const _errs253 = errors;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs253){
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 0 || isNaN(data130)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data116.message !== undefined){
const _errs255 = errors;
if(typeof data116.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs255 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data116.line !== undefined){
let data132 = data116.line;
const _errs257 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs257){
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < 0 || isNaN(data132)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs257 === errors;
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
var valid22 = _errs227 === errors;
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
var valid0 = _errs225 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data133 = data.history;
const _errs259 = errors;
if(errors === _errs259){
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
let missing12;
if((((((data133.name === undefined) && (missing12 = "name")) || ((data133.unit === undefined) && (missing12 = "unit"))) || ((data133.stored === undefined) && (missing12 = "stored"))) || ((data133.actual === undefined) && (missing12 = "actual"))) || ((data133.limit === undefined) && (missing12 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs261 = errors;
for(const key13 in data133){
if(!(((((key13 === "name") || (key13 === "unit")) || (key13 === "stored")) || (key13 === "actual")) || (key13 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs261 === errors){
if(data133.name !== undefined){
const _errs262 = errors;
if(typeof data133.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs262 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data133.unit !== undefined){
let data135 = data133.unit;
const _errs264 = errors;
if(!(((((data135 === "ms") || (data135 === "bytes")) || (data135 === "count")) || (data135 === "share")) || (data135 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid24 = _errs264 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data133.stored !== undefined){
let data136 = data133.stored;
const _errs265 = errors;
if(errors === _errs265){
if(Array.isArray(data136)){
if(data136.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid25 = true;
const len10 = data136.length;
for(let i11=0; i11<len10; i11++){
let data137 = data136[i11];
const _errs267 = errors;
if((!((typeof data137 == "number") && (isFinite(data137)))) && (data137 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i11,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid25 = _errs267 === errors;
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
var valid24 = _errs265 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data133.actual !== undefined){
let data138 = data133.actual;
const _errs269 = errors;
if(!((typeof data138 == "number") && (isFinite(data138)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid24 = _errs269 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data133.limit !== undefined){
let data139 = data133.limit;
const _errs271 = errors;
if((!((typeof data139 == "number") && (isFinite(data139)))) && (data139 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid24 = _errs271 === errors;
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
var valid0 = _errs259 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data140 = data.baseline;
const _errs273 = errors;
if((!(data140 && typeof data140 == "object" && !Array.isArray(data140))) && (data140 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs273){
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
let missing13;
if(((((((((data140.where === undefined) && (missing13 = "where")) || ((data140.series === undefined) && (missing13 = "series"))) || ((data140.runs === undefined) && (missing13 = "runs"))) || ((data140.from === undefined) && (missing13 = "from"))) || ((data140.to === undefined) && (missing13 = "to"))) || ((data140.others === undefined) && (missing13 = "others"))) || ((data140.written === undefined) && (missing13 = "written"))) || ((data140.notWritten === undefined) && (missing13 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs275 = errors;
for(const key14 in data140){
if(!(func1.call(schema19.properties.baseline.properties, key14))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs275 === errors){
if(data140.where !== undefined){
let data141 = data140.where;
const _errs276 = errors;
if((typeof data141 !== "string") && (data141 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid26 = _errs276 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data140.series !== undefined){
let data142 = data140.series;
const _errs278 = errors;
if(errors === _errs278){
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
let missing14;
if(((((((data142.key === undefined) && (missing14 = "key")) || ((data142.digest === undefined) && (missing14 = "digest"))) || ((data142.profile === undefined) && (missing14 = "profile"))) || ((data142.engine === undefined) && (missing14 = "engine"))) || ((data142.environment === undefined) && (missing14 = "environment"))) || ((data142.runnerLabel === undefined) && (missing14 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs280 = errors;
for(const key15 in data142){
if(!(((((((key15 === "key") || (key15 === "digest")) || (key15 === "profile")) || (key15 === "engine")) || (key15 === "environment")) || (key15 === "jobKey")) || (key15 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs280 === errors){
if(data142.key !== undefined){
let data143 = data142.key;
const _errs281 = errors;
if(errors === _errs281){
if(typeof data143 === "string"){
if(!pattern10.test(data143)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs281 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data142.digest !== undefined){
const _errs283 = errors;
if(typeof data142.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs283 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data142.profile !== undefined){
const _errs285 = errors;
if(typeof data142.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs285 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data142.engine !== undefined){
const _errs287 = errors;
if(typeof data142.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs287 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data142.environment !== undefined){
let data147 = data142.environment;
const _errs289 = errors;
if((typeof data147 !== "string") && (data147 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid27 = _errs289 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data142.jobKey !== undefined){
let data148 = data142.jobKey;
const _errs291 = errors;
if(errors === _errs291){
if(typeof data148 === "string"){
if(!pattern4.test(data148)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs291 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data142.runnerLabel !== undefined){
const _errs293 = errors;
if(typeof data142.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs293 === errors;
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
var valid26 = _errs278 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data140.runs !== undefined){
let data150 = data140.runs;
const _errs295 = errors;
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs295){
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 < 0 || isNaN(data150)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs295 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data140.from !== undefined){
let data151 = data140.from;
const _errs297 = errors;
if((typeof data151 !== "string") && (data151 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid26 = _errs297 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data140.to !== undefined){
let data152 = data140.to;
const _errs299 = errors;
if((typeof data152 !== "string") && (data152 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid26 = _errs299 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data140.others !== undefined){
let data153 = data140.others;
const _errs301 = errors;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs301){
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 0 || isNaN(data153)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs301 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data140.incomplete !== undefined){
let data154 = data140.incomplete;
const _errs303 = errors;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs303){
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 < 1 || isNaN(data154)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid26 = _errs303 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data140.comparable !== undefined){
let data155 = data140.comparable;
const _errs305 = errors;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs305){
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 < 0 || isNaN(data155)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs305 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data140.changed !== undefined){
let data156 = data140.changed;
const _errs307 = errors;
if(errors === _errs307){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
let missing15;
if(((data156.key === undefined) && (missing15 = "key")) || ((data156.runs === undefined) && (missing15 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs309 = errors;
for(const key16 in data156){
if(!((key16 === "key") || (key16 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs309 === errors){
if(data156.key !== undefined){
let data157 = data156.key;
const _errs310 = errors;
if(errors === _errs310){
if(typeof data157 === "string"){
if(!pattern10.test(data157)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid28 = _errs310 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data156.runs !== undefined){
let data158 = data156.runs;
const _errs312 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs312){
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 0 || isNaN(data158)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid28 = _errs312 === errors;
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
var valid26 = _errs307 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data140.written !== undefined){
const _errs314 = errors;
if(typeof data140.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs314 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data140.notWritten !== undefined){
let data160 = data140.notWritten;
const _errs316 = errors;
if((typeof data160 !== "string") && (data160 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid26 = _errs316 === errors;
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
var valid0 = _errs273 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data161 = data.timeline;
const _errs318 = errors;
if(errors === _errs318){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key17 in data161){
let data162 = data161[key17];
const _errs321 = errors;
if(errors === _errs321){
if(Array.isArray(data162)){
var valid30 = true;
const len11 = data162.length;
for(let i12=0; i12<len11; i12++){
let data163 = data162[i12];
const _errs323 = errors;
if(errors === _errs323){
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
let missing16;
if((((data163.phase === undefined) && (missing16 = "phase")) || ((data163.from === undefined) && (missing16 = "from"))) || ((data163.to === undefined) && (missing16 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs325 = errors;
for(const key18 in data163){
if(!(((key18 === "phase") || (key18 === "from")) || (key18 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs325 === errors){
if(data163.phase !== undefined){
let data164 = data163.phase;
const _errs326 = errors;
if(!(((((data164 === "ramp") || (data164 === "steady")) || (data164 === "disrupt")) || (data164 === "idle")) || (data164 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid31 = _errs326 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data163.from !== undefined){
let data165 = data163.from;
const _errs327 = errors;
if(!((typeof data165 == "number") && (isFinite(data165)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid31 = _errs327 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data163.to !== undefined){
let data166 = data163.to;
const _errs329 = errors;
if(!((typeof data166 == "number") && (isFinite(data166)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid31 = _errs329 === errors;
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
var valid30 = _errs323 === errors;
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
var valid29 = _errs321 === errors;
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
var valid0 = _errs318 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data167 = data.duration;
const _errs331 = errors;
if(errors === _errs331){
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 < 0 || isNaN(data167)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs331 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data168 = data.sockets;
const _errs333 = errors;
if((!(data168 && typeof data168 == "object" && !Array.isArray(data168))) && (data168 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs333){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
let missing17;
if(((((((data168.tried === undefined) && (missing17 = "tried")) || ((data168.opened === undefined) && (missing17 = "opened"))) || ((data168.subscribed === undefined) && (missing17 = "subscribed"))) || ((data168.peak === undefined) && (missing17 = "peak"))) || ((data168.failed === undefined) && (missing17 = "failed"))) || ((data168.unended === undefined) && (missing17 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs335 = errors;
for(const key19 in data168){
if(!((((((key19 === "tried") || (key19 === "opened")) || (key19 === "subscribed")) || (key19 === "peak")) || (key19 === "failed")) || (key19 === "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs335 === errors){
if(data168.tried !== undefined){
let data169 = data168.tried;
const _errs336 = errors;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs336){
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 < 0 || isNaN(data169)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs336 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data168.opened !== undefined){
let data170 = data168.opened;
const _errs338 = errors;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs338){
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 < 0 || isNaN(data170)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs338 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data168.subscribed !== undefined){
let data171 = data168.subscribed;
const _errs340 = errors;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs340){
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 0 || isNaN(data171)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs340 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data168.peak !== undefined){
let data172 = data168.peak;
const _errs342 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs342){
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs342 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data168.failed !== undefined){
let data173 = data168.failed;
const _errs344 = errors;
if(errors === _errs344){
if(Array.isArray(data173)){
var valid33 = true;
const len12 = data173.length;
for(let i13=0; i13<len12; i13++){
let data174 = data173[i13];
const _errs346 = errors;
if(errors === _errs346){
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
let missing18;
if((((data174.reason === undefined) && (missing18 = "reason")) || ((data174.status === undefined) && (missing18 = "status"))) || ((data174.count === undefined) && (missing18 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs348 = errors;
for(const key20 in data174){
if(!(((key20 === "reason") || (key20 === "status")) || (key20 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs348 === errors){
if(data174.reason !== undefined){
const _errs349 = errors;
if(typeof data174.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid34 = _errs349 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data174.status !== undefined){
let data176 = data174.status;
const _errs351 = errors;
if((typeof data176 !== "string") && (data176 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid34 = _errs351 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data174.count !== undefined){
let data177 = data174.count;
const _errs353 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs353){
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 0 || isNaN(data177)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs353 === errors;
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
var valid33 = _errs346 === errors;
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
var valid32 = _errs344 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data168.unended !== undefined){
let data178 = data168.unended;
const _errs355 = errors;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs355){
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 0 || isNaN(data178)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs355 === errors;
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
var valid0 = _errs333 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data179 = data.http;
const _errs357 = errors;
if((!(data179 && typeof data179 == "object" && !Array.isArray(data179))) && (data179 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs357){
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
let missing19;
if(((((data179.requests === undefined) && (missing19 = "requests")) || ((data179.answered === undefined) && (missing19 = "answered"))) || ((data179.failed === undefined) && (missing19 = "failed"))) || ((data179.byStatus === undefined) && (missing19 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs359 = errors;
for(const key21 in data179){
if(!((((key21 === "requests") || (key21 === "answered")) || (key21 === "failed")) || (key21 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs359 === errors){
if(data179.requests !== undefined){
let data180 = data179.requests;
const _errs360 = errors;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs360){
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 0 || isNaN(data180)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs360 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data179.answered !== undefined){
let data181 = data179.answered;
const _errs362 = errors;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs362){
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 0 || isNaN(data181)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs362 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data179.failed !== undefined){
let data182 = data179.failed;
const _errs364 = errors;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs364){
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs364 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data179.byStatus !== undefined){
let data183 = data179.byStatus;
const _errs366 = errors;
if(errors === _errs366){
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key22 in data183){
let data184 = data183[key22];
const _errs369 = errors;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs369){
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 < 0 || isNaN(data184)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs369 === errors;
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
var valid35 = _errs366 === errors;
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
var valid0 = _errs357 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data185 = data.closes;
const _errs371 = errors;
if(errors === _errs371){
if(Array.isArray(data185)){
var valid37 = true;
const len13 = data185.length;
for(let i14=0; i14<len13; i14++){
let data186 = data185[i14];
const _errs373 = errors;
if(errors === _errs373){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
let missing20;
if(((((((((data186.code === undefined) && (missing20 = "code")) || ((data186.side === undefined) && (missing20 = "side"))) || ((data186.how === undefined) && (missing20 = "how"))) || ((data186.scenario === undefined) && (missing20 = "scenario"))) || ((data186.feed === undefined) && (missing20 = "feed"))) || ((data186.phase === undefined) && (missing20 = "phase"))) || ((data186.reason === undefined) && (missing20 = "reason"))) || ((data186.count === undefined) && (missing20 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs375 = errors;
for(const key23 in data186){
if(!((((((((key23 === "code") || (key23 === "side")) || (key23 === "how")) || (key23 === "scenario")) || (key23 === "feed")) || (key23 === "phase")) || (key23 === "reason")) || (key23 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs375 === errors){
if(data186.code !== undefined){
const _errs376 = errors;
if(typeof data186.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs376 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data186.side !== undefined){
const _errs378 = errors;
if(typeof data186.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs378 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data186.how !== undefined){
const _errs380 = errors;
if(typeof data186.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs380 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data186.scenario !== undefined){
const _errs382 = errors;
if(typeof data186.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs382 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data186.feed !== undefined){
let data191 = data186.feed;
const _errs384 = errors;
if((typeof data191 !== "string") && (data191 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid38 = _errs384 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data186.phase !== undefined){
let data192 = data186.phase;
const _errs386 = errors;
if((typeof data192 !== "string") && (data192 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid38 = _errs386 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data186.reason !== undefined){
let data193 = data186.reason;
const _errs388 = errors;
if((typeof data193 !== "string") && (data193 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid38 = _errs388 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data186.count !== undefined){
let data194 = data186.count;
const _errs390 = errors;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs390){
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 0 || isNaN(data194)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs390 === errors;
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
var valid37 = _errs373 === errors;
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
var valid0 = _errs371 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data195 = data.storedCloses;
const _errs392 = errors;
if(errors === _errs392){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
let missing21;
if(((data195.runs === undefined) && (missing21 = "runs")) || ((data195.kinds === undefined) && (missing21 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs394 = errors;
for(const key24 in data195){
if(!((key24 === "runs") || (key24 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs394 === errors){
if(data195.runs !== undefined){
let data196 = data195.runs;
const _errs395 = errors;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs395){
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 1 || isNaN(data196)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid39 = _errs395 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data195.kinds !== undefined){
let data197 = data195.kinds;
const _errs397 = errors;
if(errors === _errs397){
if(Array.isArray(data197)){
var valid40 = true;
const len14 = data197.length;
for(let i15=0; i15<len14; i15++){
let data198 = data197[i15];
const _errs399 = errors;
if(errors === _errs399){
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
let missing22;
if(((((((data198.code === undefined) && (missing22 = "code")) || ((data198.side === undefined) && (missing22 = "side"))) || ((data198.how === undefined) && (missing22 = "how"))) || ((data198.feed === undefined) && (missing22 = "feed"))) || ((data198.median === undefined) && (missing22 = "median"))) || ((data198.seen === undefined) && (missing22 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs401 = errors;
for(const key25 in data198){
if(!((((((key25 === "code") || (key25 === "side")) || (key25 === "how")) || (key25 === "feed")) || (key25 === "median")) || (key25 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs401 === errors){
if(data198.code !== undefined){
const _errs402 = errors;
if(typeof data198.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs402 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data198.side !== undefined){
const _errs404 = errors;
if(typeof data198.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs404 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data198.how !== undefined){
const _errs406 = errors;
if(typeof data198.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs406 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data198.feed !== undefined){
let data202 = data198.feed;
const _errs408 = errors;
if((typeof data202 !== "string") && (data202 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid41 = _errs408 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data198.median !== undefined){
let data203 = data198.median;
const _errs410 = errors;
if(errors === _errs410){
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 0 || isNaN(data203)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid41 = _errs410 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data198.seen !== undefined){
let data204 = data198.seen;
const _errs412 = errors;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs412){
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 < 0 || isNaN(data204)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs412 === errors;
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
var valid40 = _errs399 === errors;
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
var valid39 = _errs397 === errors;
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
var valid0 = _errs392 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data205 = data.steps;
const _errs414 = errors;
if(errors === _errs414){
if(Array.isArray(data205)){
if(data205.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid42 = true;
const len15 = data205.length;
for(let i16=0; i16<len15; i16++){
let data206 = data205[i16];
const _errs416 = errors;
if(errors === _errs416){
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
let missing23;
if(((((data206.step === undefined) && (missing23 = "step")) || ((data206.state === undefined) && (missing23 = "state"))) || ((data206.result === undefined) && (missing23 = "result"))) || ((data206.took === undefined) && (missing23 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs418 = errors;
for(const key26 in data206){
if(!((((key26 === "step") || (key26 === "state")) || (key26 === "result")) || (key26 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs418 === errors){
if(data206.step !== undefined){
let data207 = data206.step;
const _errs419 = errors;
if(!(((((data207 === "plan") || (data207 === "addresses")) || (data207 === "build")) || (data207 === "connect")) || (data207 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid43 = _errs419 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.state !== undefined){
let data208 = data206.state;
const _errs420 = errors;
if(!(((data208 === "done") || (data208 === "failed")) || (data208 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid43 = _errs420 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.result !== undefined){
const _errs421 = errors;
if(typeof data206.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs421 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.took !== undefined){
let data210 = data206.took;
const _errs423 = errors;
if((!((typeof data210 == "number") && (isFinite(data210)))) && (data210 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs423){
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 < 0 || isNaN(data210)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs423 === errors;
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
var valid42 = _errs416 === errors;
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
var valid0 = _errs414 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data211 = data.lastAnswer;
const _errs425 = errors;
if(errors === _errs425){
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
let missing24;
if((((((data211.target === undefined) && (missing24 = "target")) || ((data211.asked === undefined) && (missing24 = "asked"))) || ((data211.status === undefined) && (missing24 = "status"))) || ((data211.took === undefined) && (missing24 = "took"))) || ((data211.body === undefined) && (missing24 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs427 = errors;
for(const key27 in data211){
if(!(((((key27 === "target") || (key27 === "asked")) || (key27 === "status")) || (key27 === "took")) || (key27 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs427 === errors){
if(data211.target !== undefined){
const _errs428 = errors;
if(typeof data211.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs428 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data211.asked !== undefined){
const _errs430 = errors;
if(typeof data211.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs430 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data211.status !== undefined){
let data214 = data211.status;
const _errs432 = errors;
if((!(((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214))) && (isFinite(data214)))) && (data214 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid44 = _errs432 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data211.took !== undefined){
let data215 = data211.took;
const _errs434 = errors;
if(errors === _errs434){
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 < 0 || isNaN(data215)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid44 = _errs434 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data211.body !== undefined){
let data216 = data211.body;
const _errs436 = errors;
if((typeof data216 !== "string") && (data216 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid44 = _errs436 === errors;
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
var valid0 = _errs425 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data217 = data.health;
const _errs438 = errors;
if((!(data217 && typeof data217 == "object" && !Array.isArray(data217))) && (data217 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs438){
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
let missing25;
if((((((((((data217.cpuP95 === undefined) && (missing25 = "cpuP95")) || ((data217.cores === undefined) && (missing25 = "cores"))) || ((data217.lagP99 === undefined) && (missing25 = "lagP99"))) || ((data217.lagSamples === undefined) && (missing25 = "lagSamples"))) || ((data217.stealP95 === undefined) && (missing25 = "stealP95"))) || ((data217.droppedIterations === undefined) && (missing25 = "droppedIterations"))) || ((data217.memoryPeak === undefined) && (missing25 = "memoryPeak"))) || ((data217.descriptorLimit === undefined) && (missing25 = "descriptorLimit"))) || ((data217.probe === undefined) && (missing25 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs440 = errors;
for(const key28 in data217){
if(!(func1.call(schema19.properties.health.properties, key28))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs440 === errors){
if(data217.cpuP95 !== undefined){
let data218 = data217.cpuP95;
const _errs441 = errors;
if((!((typeof data218 == "number") && (isFinite(data218)))) && (data218 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs441){
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 < 0 || isNaN(data218)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs441 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.cores !== undefined){
let data219 = data217.cores;
const _errs443 = errors;
if(errors === _errs443){
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 < 0 || isNaN(data219)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid45 = _errs443 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.lagP99 !== undefined){
let data220 = data217.lagP99;
const _errs445 = errors;
if((!((typeof data220 == "number") && (isFinite(data220)))) && (data220 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid45 = _errs445 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.lagSamples !== undefined){
let data221 = data217.lagSamples;
const _errs447 = errors;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs447){
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 < 0 || isNaN(data221)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs447 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.stealP95 !== undefined){
let data222 = data217.stealP95;
const _errs449 = errors;
if((!((typeof data222 == "number") && (isFinite(data222)))) && (data222 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs449){
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 < 0 || isNaN(data222)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs449 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.droppedIterations !== undefined){
let data223 = data217.droppedIterations;
const _errs451 = errors;
if(!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs451){
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 < 0 || isNaN(data223)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs451 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.memoryPeak !== undefined){
let data224 = data217.memoryPeak;
const _errs453 = errors;
if((!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))) && (data224 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs453){
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 < 0 || isNaN(data224)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs453 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.descriptorLimit !== undefined){
let data225 = data217.descriptorLimit;
const _errs455 = errors;
if((!(((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225))) && (isFinite(data225)))) && (data225 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs455){
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 < 0 || isNaN(data225)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs455 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.probe !== undefined){
let data226 = data217.probe;
const _errs457 = errors;
if((!((typeof data226 == "number") && (isFinite(data226)))) && (data226 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid45 = _errs457 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.local !== undefined){
const _errs459 = errors;
if(typeof data217.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",schemaPath:"#/properties/health/properties/local/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid45 = _errs459 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.brought !== undefined){
let data228 = data217.brought;
const _errs461 = errors;
if(errors === _errs461){
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < 0 || isNaN(data228)){
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid45 = _errs461 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.limits !== undefined){
let data229 = data217.limits;
const _errs463 = errors;
if(errors === _errs463){
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key29 in data229){
const _errs465 = errors;
if(!((((key29 === "descriptors") || (key29 === "ports")) || (key29 === "buffers")) || (key29 === "lookups"))){
const err0 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.health.properties.limits.propertyNames.enum},propertyName:key29};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid46 = _errs465 === errors;
if(!valid46){
const err1 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames",keyword:"propertyNames",params:{propertyName: key29}};
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
if(valid46){
for(const key30 in data229){
let data230 = data229[key30];
const _errs467 = errors;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs467){
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 < 0 || isNaN(data230)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs467 === errors;
if(!valid47){
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
var valid45 = _errs463 === errors;
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
var valid0 = _errs438 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data231 = data.bytes;
const _errs469 = errors;
if(errors === _errs469){
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
let missing26;
if(((data231.sent === undefined) && (missing26 = "sent")) || ((data231.received === undefined) && (missing26 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs471 = errors;
for(const key31 in data231){
if(!((key31 === "sent") || (key31 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs471 === errors){
if(data231.sent !== undefined){
let data232 = data231.sent;
const _errs472 = errors;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs472){
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 < 0 || isNaN(data232)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid48 = _errs472 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data231.received !== undefined){
let data233 = data231.received;
const _errs474 = errors;
if(!(((typeof data233 == "number") && (!(data233 % 1) && !isNaN(data233))) && (isFinite(data233)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs474){
if((typeof data233 == "number") && (isFinite(data233))){
if(data233 < 0 || isNaN(data233)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid48 = _errs474 === errors;
}
else {
var valid48 = true;
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
var valid0 = _errs469 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data234 = data.reduced;
const _errs476 = errors;
if(errors === _errs476){
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
let missing27;
if(((data234.sockets === undefined) && (missing27 = "sockets")) || ((data234.of === undefined) && (missing27 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs478 = errors;
for(const key32 in data234){
if(!((key32 === "sockets") || (key32 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs478 === errors){
if(data234.sockets !== undefined){
let data235 = data234.sockets;
const _errs479 = errors;
if(!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs479){
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 < 0 || isNaN(data235)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs479 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data234.of !== undefined){
let data236 = data234.of;
const _errs481 = errors;
if(!(((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236))) && (isFinite(data236)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs481){
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 < 0 || isNaN(data236)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs481 === errors;
}
else {
var valid49 = true;
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
var valid0 = _errs476 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data237 = data.paired;
const _errs483 = errors;
if(errors === _errs483){
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
let missing28;
if((data237.pairs === undefined) && (missing28 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs485 = errors;
for(const key33 in data237){
if(!(key33 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs485 === errors){
if(data237.pairs !== undefined){
let data238 = data237.pairs;
const _errs486 = errors;
if(!(((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238))) && (isFinite(data238)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs486){
if((typeof data238 == "number") && (isFinite(data238))){
if(data238 < 0 || isNaN(data238)){
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
var valid0 = _errs483 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data239 = data.notices;
const _errs488 = errors;
if(errors === _errs488){
if(Array.isArray(data239)){
var valid51 = true;
const len16 = data239.length;
for(let i17=0; i17<len16; i17++){
let data240 = data239[i17];
const _errs490 = errors;
if(errors === _errs490){
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
let missing29;
if(((data240.code === undefined) && (missing29 = "code")) || ((data240.message === undefined) && (missing29 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs492 = errors;
for(const key34 in data240){
if(!((key34 === "code") || (key34 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs492 === errors){
if(data240.code !== undefined){
let data241 = data240.code;
const _errs493 = errors;
if(errors === _errs493){
if(typeof data241 === "string"){
if(!pattern3.test(data241)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid52 = _errs493 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data240.message !== undefined){
const _errs495 = errors;
if(typeof data240.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid52 = _errs495 === errors;
}
else {
var valid52 = true;
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
var valid51 = _errs490 === errors;
if(!valid51){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs488 === errors;
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
