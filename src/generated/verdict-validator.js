// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]}},"required":["name","file","profile","environment"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"targets":{"type":"string","pattern":"^[0-9a-f]{12}$"},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]},"notCounted":{"type":"string","examples":["nobody has accepted it"]},"uncounted":{"type":"integer","minimum":0}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"stallMax":{"type":"number","minimum":0},"local":{"type":"boolean"},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
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
if(data36.targets !== undefined){
let data56 = data36.targets;
const _errs114 = errors;
if(errors === _errs114){
if(typeof data56 === "string"){
if(!pattern6.test(data56)){
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs114 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data36.content !== undefined){
let data57 = data36.content;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data57 === "string"){
if(!pattern5.test(data57)){
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs116 === errors;
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
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs118 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs118 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data59 = data.problems;
const _errs120 = errors;
if(errors === _errs120){
if(Array.isArray(data59)){
var valid13 = true;
const len4 = data59.length;
for(let i5=0; i5<len4; i5++){
let data60 = data59[i5];
const _errs122 = errors;
if(errors === _errs122){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing7;
if((((data60.what === undefined) && (missing7 = "what")) || ((data60.fault === undefined) && (missing7 = "fault"))) || ((data60.message === undefined) && (missing7 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs124 = errors;
for(const key8 in data60){
if(!(((key8 === "what") || (key8 === "fault")) || (key8 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs124 === errors){
if(data60.what !== undefined){
let data61 = data60.what;
const _errs125 = errors;
if(!(((((((((((((((data61 === "no-summary") || (data61 === "summary-mismatch")) || (data61 === "torn-stream")) || (data61 === "script-errors")) || (data61 === "killed")) || (data61 === "hung")) || (data61 === "crashed")) || (data61 === "few-sessions")) || (data61 === "non-finite")) || (data61 === "too-many-series")) || (data61 === "no-samples")) || (data61 === "companion")) || (data61 === "threshold-crossed")) || (data61 === "cancelled")) || (data61 === "over-cap"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid14 = _errs125 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data60.fault !== undefined){
let data62 = data60.fault;
const _errs126 = errors;
if(!(((data62 === "engine") || (data62 === "service")) || (data62 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid14 = _errs126 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data60.message !== undefined){
const _errs127 = errors;
if(typeof data60.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs127 === errors;
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
var valid13 = _errs122 === errors;
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
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data64 = data.slos;
const _errs129 = errors;
if(errors === _errs129){
if(Array.isArray(data64)){
var valid15 = true;
const len5 = data64.length;
for(let i6=0; i6<len5; i6++){
let data65 = data64[i6];
const _errs131 = errors;
if(errors === _errs131){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing8;
if(((((((((((((((data65.verdict === undefined) && (missing8 = "verdict")) || ((data65.code === undefined) && (missing8 = "code"))) || ((data65.name === undefined) && (missing8 = "name"))) || ((data65.threshold === undefined) && (missing8 = "threshold"))) || ((data65.from === undefined) && (missing8 = "from"))) || ((data65.operator === undefined) && (missing8 = "operator"))) || ((data65.expected === undefined) && (missing8 = "expected"))) || ((data65.actual === undefined) && (missing8 = "actual"))) || ((data65.unit === undefined) && (missing8 = "unit"))) || ((data65.n === undefined) && (missing8 = "n"))) || ((data65.distinct === undefined) && (missing8 = "distinct"))) || ((data65.beyond === undefined) && (missing8 = "beyond"))) || ((data65.message === undefined) && (missing8 = "message"))) || ((data65.line === undefined) && (missing8 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs133 = errors;
for(const key9 in data65){
if(!(func1.call(schema19.properties.slos.items.properties, key9))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs133 === errors){
if(data65.verdict !== undefined){
let data66 = data65.verdict;
const _errs134 = errors;
if(!(((((data66 === "met") || (data66 === "fail")) || (data66 === "suspect")) || (data66 === "indicative")) || (data66 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid16 = _errs134 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data65.code !== undefined){
let data67 = data65.code;
const _errs135 = errors;
if(errors === _errs135){
if(typeof data67 === "string"){
if(!pattern3.test(data67)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/code",schemaPath:"#/properties/slos/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/code",schemaPath:"#/properties/slos/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs135 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data65.name !== undefined){
const _errs137 = errors;
if(typeof data65.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs137 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data65.threshold !== undefined){
const _errs139 = errors;
if(typeof data65.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs139 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data65.from !== undefined){
let data70 = data65.from;
const _errs141 = errors;
if(!((data70 === "plan") || (data70 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid16 = _errs141 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data65.operator !== undefined){
let data71 = data65.operator;
const _errs142 = errors;
if(typeof data71 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data71 === "<") || (data71 === "<=")) || (data71 === ">")) || (data71 === ">=")) || (data71 === "==")) || (data71 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid16 = _errs142 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data65.expected !== undefined){
let data72 = data65.expected;
const _errs144 = errors;
if(!((typeof data72 == "number") && (isFinite(data72)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid16 = _errs144 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data65.actual !== undefined){
let data73 = data65.actual;
const _errs146 = errors;
if((!((typeof data73 == "number") && (isFinite(data73)))) && (data73 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid16 = _errs146 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data65.unit !== undefined){
let data74 = data65.unit;
const _errs148 = errors;
if(!(((((data74 === "ms") || (data74 === "bytes")) || (data74 === "count")) || (data74 === "share")) || (data74 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid16 = _errs148 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data65.n !== undefined){
let data75 = data65.n;
const _errs149 = errors;
if(errors === _errs149){
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid16 = _errs149 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data65.of !== undefined){
let data76 = data65.of;
const _errs151 = errors;
if(!((((((((((((((data76 === "sockets") || (data76 === "socket-seconds")) || (data76 === "closes")) || (data76 === "requests")) || (data76 === "iterations")) || (data76 === "lives")) || (data76 === "upgrades")) || (data76 === "users")) || (data76 === "heartbeats")) || (data76 === "sends")) || (data76 === "messages")) || (data76 === "steps")) || (data76 === "moments")) || (data76 === "parts"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid16 = _errs151 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data65.bad !== undefined){
let data77 = data65.bad;
const _errs152 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/bad",schemaPath:"#/properties/slos/items/properties/bad/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs152){
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 0 || isNaN(data77)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/bad",schemaPath:"#/properties/slos/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data65.distinct !== undefined){
let data78 = data65.distinct;
const _errs154 = errors;
if((!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))) && (data78 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs154){
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data65.beyond !== undefined){
let data79 = data65.beyond;
const _errs156 = errors;
if((!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))) && (data79 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs156){
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 0 || isNaN(data79)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid16 = _errs156 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data65.message !== undefined){
const _errs158 = errors;
if(typeof data65.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs158 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data65.line !== undefined){
let data81 = data65.line;
const _errs160 = errors;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs160){
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid16 = _errs160 === errors;
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
var valid15 = _errs131 === errors;
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
var valid0 = _errs129 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data82 = data.gates;
const _errs162 = errors;
if(errors === _errs162){
if(Array.isArray(data82)){
var valid17 = true;
const len6 = data82.length;
for(let i7=0; i7<len6; i7++){
let data83 = data82[i7];
const _errs164 = errors;
if(errors === _errs164){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing9;
if((((((((((((((((((((((data83.verdict === undefined) && (missing9 = "verdict")) || ((data83.code === undefined) && (missing9 = "code"))) || ((data83.name === undefined) && (missing9 = "name"))) || ((data83.selector === undefined) && (missing9 = "selector"))) || ((data83.stat === undefined) && (missing9 = "stat"))) || ((data83.level === undefined) && (missing9 = "level"))) || ((data83.unit === undefined) && (missing9 = "unit"))) || ((data83.baseline === undefined) && (missing9 = "baseline"))) || ((data83.spread === undefined) && (missing9 = "spread"))) || ((data83.actual === undefined) && (missing9 = "actual"))) || ((data83.values === undefined) && (missing9 = "values"))) || ((data83.change === undefined) && (missing9 = "change"))) || ((data83.limit === undefined) && (missing9 = "limit"))) || ((data83.z === undefined) && (missing9 = "z"))) || ((data83.zLimit === undefined) && (missing9 = "zLimit"))) || ((data83.channel === undefined) && (missing9 = "channel"))) || ((data83.n === undefined) && (missing9 = "n"))) || ((data83.distinct === undefined) && (missing9 = "distinct"))) || ((data83.runs === undefined) && (missing9 = "runs"))) || ((data83.message === undefined) && (missing9 = "message"))) || ((data83.line === undefined) && (missing9 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs166 = errors;
for(const key10 in data83){
if(!(func1.call(schema19.properties.gates.items.properties, key10))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs166 === errors){
if(data83.verdict !== undefined){
let data84 = data83.verdict;
const _errs167 = errors;
if(!((((((data84 === "same") || (data84 === "fail")) || (data84 === "suspect")) || (data84 === "no_baseline")) || (data84 === "inconclusive")) || (data84 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid18 = _errs167 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.code !== undefined){
let data85 = data83.code;
const _errs168 = errors;
if(errors === _errs168){
if(typeof data85 === "string"){
if(!pattern3.test(data85)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/code",schemaPath:"#/properties/gates/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/code",schemaPath:"#/properties/gates/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs168 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.name !== undefined){
const _errs170 = errors;
if(typeof data83.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs170 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.selector !== undefined){
const _errs172 = errors;
if(typeof data83.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs172 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.stat !== undefined){
const _errs174 = errors;
if(typeof data83.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs174 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.level !== undefined){
let data89 = data83.level;
const _errs176 = errors;
if(!((data89 === "key") || (data89 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid18 = _errs176 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.unit !== undefined){
let data90 = data83.unit;
const _errs177 = errors;
if(!((((data90 === "ms") || (data90 === "bytes")) || (data90 === "count")) || (data90 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid18 = _errs177 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.baseline !== undefined){
let data91 = data83.baseline;
const _errs178 = errors;
if((!((typeof data91 == "number") && (isFinite(data91)))) && (data91 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid18 = _errs178 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.spread !== undefined){
let data92 = data83.spread;
const _errs180 = errors;
if((!((typeof data92 == "number") && (isFinite(data92)))) && (data92 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid18 = _errs180 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.actual !== undefined){
let data93 = data83.actual;
const _errs182 = errors;
if((!((typeof data93 == "number") && (isFinite(data93)))) && (data93 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid18 = _errs182 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.values !== undefined){
let data94 = data83.values;
const _errs184 = errors;
if(errors === _errs184){
if(Array.isArray(data94)){
var valid19 = true;
const len7 = data94.length;
for(let i8=0; i8<len7; i8++){
let data95 = data94[i8];
const _errs186 = errors;
if((!((typeof data95 == "number") && (isFinite(data95)))) && (data95 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/values/" + i8,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid19 = _errs186 === errors;
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
var valid18 = _errs184 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.change !== undefined){
let data96 = data83.change;
const _errs188 = errors;
if((!((typeof data96 == "number") && (isFinite(data96)))) && (data96 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid18 = _errs188 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.limit !== undefined){
let data97 = data83.limit;
const _errs190 = errors;
if((!((typeof data97 == "number") && (isFinite(data97)))) && (data97 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid18 = _errs190 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.z !== undefined){
let data98 = data83.z;
const _errs192 = errors;
if((!((typeof data98 == "number") && (isFinite(data98)))) && (data98 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid18 = _errs192 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.zLimit !== undefined){
let data99 = data83.zLimit;
const _errs194 = errors;
if((!((typeof data99 == "number") && (isFinite(data99)))) && (data99 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid18 = _errs194 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.channel !== undefined){
let data100 = data83.channel;
const _errs196 = errors;
if(!(((((((((((data100 === "edge") || (data100 === "tail")) || (data100 === "ratio")) || (data100 === "calm")) || (data100 === "body")) || (data100 === "p50")) || (data100 === "trend")) || (data100 === "p99")) || (data100 === "count")) || (data100 === "rate")) || (data100 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid18 = _errs196 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.n !== undefined){
let data101 = data83.n;
const _errs197 = errors;
if(errors === _errs197){
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 0 || isNaN(data101)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid18 = _errs197 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.counts !== undefined){
let data102 = data83.counts;
const _errs199 = errors;
if(!((data102 === "socket-seconds") || (data102 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid18 = _errs199 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.distinct !== undefined){
let data103 = data83.distinct;
const _errs200 = errors;
if((!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))) && (data103 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs200){
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data83.runs !== undefined){
let data104 = data83.runs;
const _errs202 = errors;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs202){
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid18 = _errs202 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.message !== undefined){
const _errs204 = errors;
if(typeof data83.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs204 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data83.line !== undefined){
let data106 = data83.line;
const _errs206 = errors;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs206){
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid18 = _errs206 === errors;
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
var valid17 = _errs164 === errors;
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
var valid0 = _errs162 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data107 = data.seen;
const _errs208 = errors;
if(errors === _errs208){
if(Array.isArray(data107)){
var valid20 = true;
const len8 = data107.length;
for(let i9=0; i9<len8; i9++){
let data108 = data107[i9];
const _errs210 = errors;
if(errors === _errs210){
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
let missing10;
if(((((((data108.code === undefined) && (missing10 = "code")) || ((data108.scenario === undefined) && (missing10 = "scenario"))) || ((data108.feed === undefined) && (missing10 = "feed"))) || ((data108.n === undefined) && (missing10 = "n"))) || ((data108.of === undefined) && (missing10 = "of"))) || ((data108.message === undefined) && (missing10 = "message"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs212 = errors;
for(const key11 in data108){
if(!(((((((key11 === "code") || (key11 === "scenario")) || (key11 === "feed")) || (key11 === "n")) || (key11 === "of")) || (key11 === "message")) || (key11 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs212 === errors){
if(data108.code !== undefined){
let data109 = data108.code;
const _errs213 = errors;
if(errors === _errs213){
if(typeof data109 === "string"){
if(!pattern3.test(data109)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/code",schemaPath:"#/properties/seen/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/code",schemaPath:"#/properties/seen/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid21 = _errs213 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data108.scenario !== undefined){
let data110 = data108.scenario;
const _errs215 = errors;
if((typeof data110 !== "string") && (data110 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/scenario",schemaPath:"#/properties/seen/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.scenario.type}}];
return false;
}
var valid21 = _errs215 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data108.feed !== undefined){
let data111 = data108.feed;
const _errs217 = errors;
if((typeof data111 !== "string") && (data111 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/feed",schemaPath:"#/properties/seen/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.feed.type}}];
return false;
}
var valid21 = _errs217 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data108.n !== undefined){
let data112 = data108.n;
const _errs219 = errors;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/n",schemaPath:"#/properties/seen/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs219){
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 < 0 || isNaN(data112)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/n",schemaPath:"#/properties/seen/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data108.of !== undefined){
let data113 = data108.of;
const _errs221 = errors;
if((!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))) && (data113 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/of",schemaPath:"#/properties/seen/items/properties/of/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.of.type}}];
return false;
}
if(errors === _errs221){
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 0 || isNaN(data113)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/of",schemaPath:"#/properties/seen/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid21 = _errs221 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data108.message !== undefined){
const _errs223 = errors;
if(typeof data108.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/message",schemaPath:"#/properties/seen/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs223 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data108.text !== undefined){
const _errs225 = errors;
if(typeof data108.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"}}];
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs210 === errors;
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
var valid0 = _errs208 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data116 = data.drift;
const _errs227 = errors;
if(errors === _errs227){
if(Array.isArray(data116)){
var valid22 = true;
const len9 = data116.length;
for(let i10=0; i10<len9; i10++){
let data117 = data116[i10];
const _errs229 = errors;
if(errors === _errs229){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
let missing11;
if(((((((((((((((((data117.verdict === undefined) && (missing11 = "verdict")) || ((data117.name === undefined) && (missing11 = "name"))) || ((data117.selector === undefined) && (missing11 = "selector"))) || ((data117.stat === undefined) && (missing11 = "stat"))) || ((data117.unit === undefined) && (missing11 = "unit"))) || ((data117.from === undefined) && (missing11 = "from"))) || ((data117.tag === undefined) && (missing11 = "tag"))) || ((data117.reference === undefined) && (missing11 = "reference"))) || ((data117.recent === undefined) && (missing11 = "recent"))) || ((data117.change === undefined) && (missing11 = "change"))) || ((data117.limit === undefined) && (missing11 = "limit"))) || ((data117.spread === undefined) && (missing11 = "spread"))) || ((data117.referenceRuns === undefined) && (missing11 = "referenceRuns"))) || ((data117.recentRuns === undefined) && (missing11 = "recentRuns"))) || ((data117.message === undefined) && (missing11 = "message"))) || ((data117.line === undefined) && (missing11 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs231 = errors;
for(const key12 in data117){
if(!(func1.call(schema19.properties.drift.items.properties, key12))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs231 === errors){
if(data117.verdict !== undefined){
let data118 = data117.verdict;
const _errs232 = errors;
if(!((data118 === "drift") || (data118 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid23 = _errs232 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data117.name !== undefined){
const _errs233 = errors;
if(typeof data117.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs233 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data117.selector !== undefined){
const _errs235 = errors;
if(typeof data117.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs235 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data117.stat !== undefined){
const _errs237 = errors;
if(typeof data117.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs237 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data117.unit !== undefined){
let data122 = data117.unit;
const _errs239 = errors;
if(!((((data122 === "ms") || (data122 === "share")) || (data122 === "bytes")) || (data122 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid23 = _errs239 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data117.from !== undefined){
let data123 = data117.from;
const _errs240 = errors;
if(!(((data123 === "accepted") || (data123 === "tag")) || (data123 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid23 = _errs240 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data117.tag !== undefined){
let data124 = data117.tag;
const _errs241 = errors;
if((typeof data124 !== "string") && (data124 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid23 = _errs241 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data117.reference !== undefined){
let data125 = data117.reference;
const _errs243 = errors;
if(!((typeof data125 == "number") && (isFinite(data125)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs243 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data117.recent !== undefined){
let data126 = data117.recent;
const _errs245 = errors;
if(!((typeof data126 == "number") && (isFinite(data126)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs245 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data117.change !== undefined){
let data127 = data117.change;
const _errs247 = errors;
if(!((typeof data127 == "number") && (isFinite(data127)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs247 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data117.limit !== undefined){
let data128 = data117.limit;
const _errs249 = errors;
if(!((typeof data128 == "number") && (isFinite(data128)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs249 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data117.spread !== undefined){
let data129 = data117.spread;
const _errs251 = errors;
if(errors === _errs251){
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 0 || isNaN(data129)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid23 = _errs251 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data117.referenceRuns !== undefined){
let data130 = data117.referenceRuns;
const _errs253 = errors;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs253){
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 0 || isNaN(data130)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data117.recentRuns !== undefined){
let data131 = data117.recentRuns;
const _errs255 = errors;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs255){
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 0 || isNaN(data131)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data117.message !== undefined){
const _errs257 = errors;
if(typeof data117.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs257 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data117.line !== undefined){
let data133 = data117.line;
const _errs259 = errors;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs259){
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < 0 || isNaN(data133)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs259 === errors;
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
var valid22 = _errs229 === errors;
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
var valid0 = _errs227 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data134 = data.history;
const _errs261 = errors;
if(errors === _errs261){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
let missing12;
if((((((data134.name === undefined) && (missing12 = "name")) || ((data134.unit === undefined) && (missing12 = "unit"))) || ((data134.stored === undefined) && (missing12 = "stored"))) || ((data134.actual === undefined) && (missing12 = "actual"))) || ((data134.limit === undefined) && (missing12 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs263 = errors;
for(const key13 in data134){
if(!(((((key13 === "name") || (key13 === "unit")) || (key13 === "stored")) || (key13 === "actual")) || (key13 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs263 === errors){
if(data134.name !== undefined){
const _errs264 = errors;
if(typeof data134.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs264 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data134.unit !== undefined){
let data136 = data134.unit;
const _errs266 = errors;
if(!(((((data136 === "ms") || (data136 === "bytes")) || (data136 === "count")) || (data136 === "share")) || (data136 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid24 = _errs266 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data134.stored !== undefined){
let data137 = data134.stored;
const _errs267 = errors;
if(errors === _errs267){
if(Array.isArray(data137)){
if(data137.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid25 = true;
const len10 = data137.length;
for(let i11=0; i11<len10; i11++){
let data138 = data137[i11];
const _errs269 = errors;
if((!((typeof data138 == "number") && (isFinite(data138)))) && (data138 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i11,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid25 = _errs269 === errors;
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
var valid24 = _errs267 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data134.actual !== undefined){
let data139 = data134.actual;
const _errs271 = errors;
if(!((typeof data139 == "number") && (isFinite(data139)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid24 = _errs271 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data134.limit !== undefined){
let data140 = data134.limit;
const _errs273 = errors;
if((!((typeof data140 == "number") && (isFinite(data140)))) && (data140 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid24 = _errs273 === errors;
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
var valid0 = _errs261 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data141 = data.baseline;
const _errs275 = errors;
if((!(data141 && typeof data141 == "object" && !Array.isArray(data141))) && (data141 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs275){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
let missing13;
if(((((((((data141.where === undefined) && (missing13 = "where")) || ((data141.series === undefined) && (missing13 = "series"))) || ((data141.runs === undefined) && (missing13 = "runs"))) || ((data141.from === undefined) && (missing13 = "from"))) || ((data141.to === undefined) && (missing13 = "to"))) || ((data141.others === undefined) && (missing13 = "others"))) || ((data141.written === undefined) && (missing13 = "written"))) || ((data141.notWritten === undefined) && (missing13 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs277 = errors;
for(const key14 in data141){
if(!(func1.call(schema19.properties.baseline.properties, key14))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs277 === errors){
if(data141.where !== undefined){
let data142 = data141.where;
const _errs278 = errors;
if((typeof data142 !== "string") && (data142 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid26 = _errs278 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data141.series !== undefined){
let data143 = data141.series;
const _errs280 = errors;
if(errors === _errs280){
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
let missing14;
if(((((((data143.key === undefined) && (missing14 = "key")) || ((data143.digest === undefined) && (missing14 = "digest"))) || ((data143.profile === undefined) && (missing14 = "profile"))) || ((data143.engine === undefined) && (missing14 = "engine"))) || ((data143.environment === undefined) && (missing14 = "environment"))) || ((data143.runnerLabel === undefined) && (missing14 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs282 = errors;
for(const key15 in data143){
if(!(((((((key15 === "key") || (key15 === "digest")) || (key15 === "profile")) || (key15 === "engine")) || (key15 === "environment")) || (key15 === "jobKey")) || (key15 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs282 === errors){
if(data143.key !== undefined){
let data144 = data143.key;
const _errs283 = errors;
if(errors === _errs283){
if(typeof data144 === "string"){
if(!pattern6.test(data144)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs283 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data143.digest !== undefined){
const _errs285 = errors;
if(typeof data143.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs285 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data143.profile !== undefined){
const _errs287 = errors;
if(typeof data143.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs287 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data143.engine !== undefined){
const _errs289 = errors;
if(typeof data143.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs289 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data143.environment !== undefined){
let data148 = data143.environment;
const _errs291 = errors;
if((typeof data148 !== "string") && (data148 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid27 = _errs291 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data143.jobKey !== undefined){
let data149 = data143.jobKey;
const _errs293 = errors;
if(errors === _errs293){
if(typeof data149 === "string"){
if(!pattern4.test(data149)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs293 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data143.runnerLabel !== undefined){
const _errs295 = errors;
if(typeof data143.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs295 === errors;
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
var valid26 = _errs280 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data141.runs !== undefined){
let data151 = data141.runs;
const _errs297 = errors;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs297){
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 < 0 || isNaN(data151)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs297 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data141.from !== undefined){
let data152 = data141.from;
const _errs299 = errors;
if((typeof data152 !== "string") && (data152 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid26 = _errs299 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data141.to !== undefined){
let data153 = data141.to;
const _errs301 = errors;
if((typeof data153 !== "string") && (data153 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid26 = _errs301 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data141.others !== undefined){
let data154 = data141.others;
const _errs303 = errors;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs303){
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 < 0 || isNaN(data154)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data141.incomplete !== undefined){
let data155 = data141.incomplete;
const _errs305 = errors;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs305){
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 < 1 || isNaN(data155)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data141.comparable !== undefined){
let data156 = data141.comparable;
const _errs307 = errors;
if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs307){
if((typeof data156 == "number") && (isFinite(data156))){
if(data156 < 0 || isNaN(data156)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs307 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data141.changed !== undefined){
let data157 = data141.changed;
const _errs309 = errors;
if(errors === _errs309){
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
let missing15;
if(((data157.key === undefined) && (missing15 = "key")) || ((data157.runs === undefined) && (missing15 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs311 = errors;
for(const key16 in data157){
if(!((key16 === "key") || (key16 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs311 === errors){
if(data157.key !== undefined){
let data158 = data157.key;
const _errs312 = errors;
if(errors === _errs312){
if(typeof data158 === "string"){
if(!pattern6.test(data158)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid28 = _errs312 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data157.runs !== undefined){
let data159 = data157.runs;
const _errs314 = errors;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs314){
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 < 0 || isNaN(data159)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid28 = _errs314 === errors;
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
var valid26 = _errs309 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data141.written !== undefined){
const _errs316 = errors;
if(typeof data141.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs316 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data141.notWritten !== undefined){
let data161 = data141.notWritten;
const _errs318 = errors;
if((typeof data161 !== "string") && (data161 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid26 = _errs318 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data141.notCounted !== undefined){
const _errs320 = errors;
if(typeof data141.notCounted !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/notCounted",schemaPath:"#/properties/baseline/properties/notCounted/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs320 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data141.uncounted !== undefined){
let data163 = data141.uncounted;
const _errs322 = errors;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs322){
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs322 === errors;
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
var valid0 = _errs275 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data164 = data.timeline;
const _errs324 = errors;
if(errors === _errs324){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key17 in data164){
let data165 = data164[key17];
const _errs327 = errors;
if(errors === _errs327){
if(Array.isArray(data165)){
var valid30 = true;
const len11 = data165.length;
for(let i12=0; i12<len11; i12++){
let data166 = data165[i12];
const _errs329 = errors;
if(errors === _errs329){
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
let missing16;
if((((data166.phase === undefined) && (missing16 = "phase")) || ((data166.from === undefined) && (missing16 = "from"))) || ((data166.to === undefined) && (missing16 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs331 = errors;
for(const key18 in data166){
if(!(((key18 === "phase") || (key18 === "from")) || (key18 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs331 === errors){
if(data166.phase !== undefined){
let data167 = data166.phase;
const _errs332 = errors;
if(!(((((data167 === "ramp") || (data167 === "steady")) || (data167 === "disrupt")) || (data167 === "idle")) || (data167 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid31 = _errs332 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data166.from !== undefined){
let data168 = data166.from;
const _errs333 = errors;
if(!((typeof data168 == "number") && (isFinite(data168)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid31 = _errs333 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data166.to !== undefined){
let data169 = data166.to;
const _errs335 = errors;
if(!((typeof data169 == "number") && (isFinite(data169)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid31 = _errs335 === errors;
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
var valid30 = _errs329 === errors;
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
var valid29 = _errs327 === errors;
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
var valid0 = _errs324 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data170 = data.duration;
const _errs337 = errors;
if(errors === _errs337){
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 < 0 || isNaN(data170)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs337 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data171 = data.sockets;
const _errs339 = errors;
if((!(data171 && typeof data171 == "object" && !Array.isArray(data171))) && (data171 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs339){
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
let missing17;
if(((((((data171.tried === undefined) && (missing17 = "tried")) || ((data171.opened === undefined) && (missing17 = "opened"))) || ((data171.subscribed === undefined) && (missing17 = "subscribed"))) || ((data171.peak === undefined) && (missing17 = "peak"))) || ((data171.failed === undefined) && (missing17 = "failed"))) || ((data171.unended === undefined) && (missing17 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs341 = errors;
for(const key19 in data171){
if(!((((((key19 === "tried") || (key19 === "opened")) || (key19 === "subscribed")) || (key19 === "peak")) || (key19 === "failed")) || (key19 === "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs341 === errors){
if(data171.tried !== undefined){
let data172 = data171.tried;
const _errs342 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs342){
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data171.opened !== undefined){
let data173 = data171.opened;
const _errs344 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs344){
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs344 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data171.subscribed !== undefined){
let data174 = data171.subscribed;
const _errs346 = errors;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs346){
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 0 || isNaN(data174)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs346 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data171.peak !== undefined){
let data175 = data171.peak;
const _errs348 = errors;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs348){
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 0 || isNaN(data175)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs348 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data171.failed !== undefined){
let data176 = data171.failed;
const _errs350 = errors;
if(errors === _errs350){
if(Array.isArray(data176)){
var valid33 = true;
const len12 = data176.length;
for(let i13=0; i13<len12; i13++){
let data177 = data176[i13];
const _errs352 = errors;
if(errors === _errs352){
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
let missing18;
if((((data177.reason === undefined) && (missing18 = "reason")) || ((data177.status === undefined) && (missing18 = "status"))) || ((data177.count === undefined) && (missing18 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs354 = errors;
for(const key20 in data177){
if(!(((key20 === "reason") || (key20 === "status")) || (key20 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs354 === errors){
if(data177.reason !== undefined){
const _errs355 = errors;
if(typeof data177.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid34 = _errs355 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data177.status !== undefined){
let data179 = data177.status;
const _errs357 = errors;
if((typeof data179 !== "string") && (data179 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid34 = _errs357 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data177.count !== undefined){
let data180 = data177.count;
const _errs359 = errors;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs359){
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 0 || isNaN(data180)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs359 === errors;
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
var valid33 = _errs352 === errors;
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
var valid32 = _errs350 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data171.unended !== undefined){
let data181 = data171.unended;
const _errs361 = errors;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs361){
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 0 || isNaN(data181)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs361 === errors;
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
var valid0 = _errs339 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data182 = data.http;
const _errs363 = errors;
if((!(data182 && typeof data182 == "object" && !Array.isArray(data182))) && (data182 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs363){
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
let missing19;
if(((((data182.requests === undefined) && (missing19 = "requests")) || ((data182.answered === undefined) && (missing19 = "answered"))) || ((data182.failed === undefined) && (missing19 = "failed"))) || ((data182.byStatus === undefined) && (missing19 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs365 = errors;
for(const key21 in data182){
if(!((((key21 === "requests") || (key21 === "answered")) || (key21 === "failed")) || (key21 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs365 === errors){
if(data182.requests !== undefined){
let data183 = data182.requests;
const _errs366 = errors;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs366){
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 0 || isNaN(data183)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs366 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data182.answered !== undefined){
let data184 = data182.answered;
const _errs368 = errors;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs368){
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 < 0 || isNaN(data184)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs368 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data182.failed !== undefined){
let data185 = data182.failed;
const _errs370 = errors;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs370){
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 0 || isNaN(data185)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs370 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data182.byStatus !== undefined){
let data186 = data182.byStatus;
const _errs372 = errors;
if(errors === _errs372){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key22 in data186){
let data187 = data186[key22];
const _errs375 = errors;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs375){
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 < 0 || isNaN(data187)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs375 === errors;
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
var valid35 = _errs372 === errors;
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
var valid0 = _errs363 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data188 = data.closes;
const _errs377 = errors;
if(errors === _errs377){
if(Array.isArray(data188)){
var valid37 = true;
const len13 = data188.length;
for(let i14=0; i14<len13; i14++){
let data189 = data188[i14];
const _errs379 = errors;
if(errors === _errs379){
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
let missing20;
if(((((((((data189.code === undefined) && (missing20 = "code")) || ((data189.side === undefined) && (missing20 = "side"))) || ((data189.how === undefined) && (missing20 = "how"))) || ((data189.scenario === undefined) && (missing20 = "scenario"))) || ((data189.feed === undefined) && (missing20 = "feed"))) || ((data189.phase === undefined) && (missing20 = "phase"))) || ((data189.reason === undefined) && (missing20 = "reason"))) || ((data189.count === undefined) && (missing20 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs381 = errors;
for(const key23 in data189){
if(!((((((((key23 === "code") || (key23 === "side")) || (key23 === "how")) || (key23 === "scenario")) || (key23 === "feed")) || (key23 === "phase")) || (key23 === "reason")) || (key23 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs381 === errors){
if(data189.code !== undefined){
const _errs382 = errors;
if(typeof data189.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs382 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data189.side !== undefined){
const _errs384 = errors;
if(typeof data189.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs384 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data189.how !== undefined){
const _errs386 = errors;
if(typeof data189.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs386 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data189.scenario !== undefined){
const _errs388 = errors;
if(typeof data189.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs388 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data189.feed !== undefined){
let data194 = data189.feed;
const _errs390 = errors;
if((typeof data194 !== "string") && (data194 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid38 = _errs390 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data189.phase !== undefined){
let data195 = data189.phase;
const _errs392 = errors;
if((typeof data195 !== "string") && (data195 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid38 = _errs392 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data189.reason !== undefined){
let data196 = data189.reason;
const _errs394 = errors;
if((typeof data196 !== "string") && (data196 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid38 = _errs394 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data189.count !== undefined){
let data197 = data189.count;
const _errs396 = errors;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs396){
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 < 0 || isNaN(data197)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs396 === errors;
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
var valid37 = _errs379 === errors;
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
var valid0 = _errs377 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data198 = data.storedCloses;
const _errs398 = errors;
if(errors === _errs398){
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
let missing21;
if(((data198.runs === undefined) && (missing21 = "runs")) || ((data198.kinds === undefined) && (missing21 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs400 = errors;
for(const key24 in data198){
if(!((key24 === "runs") || (key24 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs400 === errors){
if(data198.runs !== undefined){
let data199 = data198.runs;
const _errs401 = errors;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs401){
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 < 1 || isNaN(data199)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid39 = _errs401 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data198.kinds !== undefined){
let data200 = data198.kinds;
const _errs403 = errors;
if(errors === _errs403){
if(Array.isArray(data200)){
var valid40 = true;
const len14 = data200.length;
for(let i15=0; i15<len14; i15++){
let data201 = data200[i15];
const _errs405 = errors;
if(errors === _errs405){
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
let missing22;
if(((((((data201.code === undefined) && (missing22 = "code")) || ((data201.side === undefined) && (missing22 = "side"))) || ((data201.how === undefined) && (missing22 = "how"))) || ((data201.feed === undefined) && (missing22 = "feed"))) || ((data201.median === undefined) && (missing22 = "median"))) || ((data201.seen === undefined) && (missing22 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs407 = errors;
for(const key25 in data201){
if(!((((((key25 === "code") || (key25 === "side")) || (key25 === "how")) || (key25 === "feed")) || (key25 === "median")) || (key25 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs407 === errors){
if(data201.code !== undefined){
const _errs408 = errors;
if(typeof data201.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs408 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.side !== undefined){
const _errs410 = errors;
if(typeof data201.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs410 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.how !== undefined){
const _errs412 = errors;
if(typeof data201.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs412 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.feed !== undefined){
let data205 = data201.feed;
const _errs414 = errors;
if((typeof data205 !== "string") && (data205 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid41 = _errs414 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.median !== undefined){
let data206 = data201.median;
const _errs416 = errors;
if(errors === _errs416){
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 < 0 || isNaN(data206)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid41 = _errs416 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.seen !== undefined){
let data207 = data201.seen;
const _errs418 = errors;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs418){
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 < 0 || isNaN(data207)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs418 === errors;
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
var valid40 = _errs405 === errors;
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
var valid39 = _errs403 === errors;
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
var valid0 = _errs398 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data208 = data.steps;
const _errs420 = errors;
if(errors === _errs420){
if(Array.isArray(data208)){
if(data208.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid42 = true;
const len15 = data208.length;
for(let i16=0; i16<len15; i16++){
let data209 = data208[i16];
const _errs422 = errors;
if(errors === _errs422){
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
let missing23;
if(((((data209.step === undefined) && (missing23 = "step")) || ((data209.state === undefined) && (missing23 = "state"))) || ((data209.result === undefined) && (missing23 = "result"))) || ((data209.took === undefined) && (missing23 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs424 = errors;
for(const key26 in data209){
if(!((((key26 === "step") || (key26 === "state")) || (key26 === "result")) || (key26 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs424 === errors){
if(data209.step !== undefined){
let data210 = data209.step;
const _errs425 = errors;
if(!(((((data210 === "plan") || (data210 === "addresses")) || (data210 === "build")) || (data210 === "connect")) || (data210 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid43 = _errs425 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data209.state !== undefined){
let data211 = data209.state;
const _errs426 = errors;
if(!(((data211 === "done") || (data211 === "failed")) || (data211 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid43 = _errs426 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data209.result !== undefined){
const _errs427 = errors;
if(typeof data209.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs427 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data209.took !== undefined){
let data213 = data209.took;
const _errs429 = errors;
if((!((typeof data213 == "number") && (isFinite(data213)))) && (data213 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs429){
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 < 0 || isNaN(data213)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs429 === errors;
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
var valid42 = _errs422 === errors;
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
var valid0 = _errs420 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data214 = data.lastAnswer;
const _errs431 = errors;
if(errors === _errs431){
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
let missing24;
if((((((data214.target === undefined) && (missing24 = "target")) || ((data214.asked === undefined) && (missing24 = "asked"))) || ((data214.status === undefined) && (missing24 = "status"))) || ((data214.took === undefined) && (missing24 = "took"))) || ((data214.body === undefined) && (missing24 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs433 = errors;
for(const key27 in data214){
if(!(((((key27 === "target") || (key27 === "asked")) || (key27 === "status")) || (key27 === "took")) || (key27 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs433 === errors){
if(data214.target !== undefined){
const _errs434 = errors;
if(typeof data214.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs434 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data214.asked !== undefined){
const _errs436 = errors;
if(typeof data214.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs436 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data214.status !== undefined){
let data217 = data214.status;
const _errs438 = errors;
if((!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))) && (data217 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid44 = _errs438 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data214.took !== undefined){
let data218 = data214.took;
const _errs440 = errors;
if(errors === _errs440){
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 < 0 || isNaN(data218)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid44 = _errs440 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data214.body !== undefined){
let data219 = data214.body;
const _errs442 = errors;
if((typeof data219 !== "string") && (data219 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid44 = _errs442 === errors;
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
var valid0 = _errs431 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data220 = data.health;
const _errs444 = errors;
if((!(data220 && typeof data220 == "object" && !Array.isArray(data220))) && (data220 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs444){
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
let missing25;
if((((((((((data220.cpuP95 === undefined) && (missing25 = "cpuP95")) || ((data220.cores === undefined) && (missing25 = "cores"))) || ((data220.lagP99 === undefined) && (missing25 = "lagP99"))) || ((data220.lagSamples === undefined) && (missing25 = "lagSamples"))) || ((data220.stealP95 === undefined) && (missing25 = "stealP95"))) || ((data220.droppedIterations === undefined) && (missing25 = "droppedIterations"))) || ((data220.memoryPeak === undefined) && (missing25 = "memoryPeak"))) || ((data220.descriptorLimit === undefined) && (missing25 = "descriptorLimit"))) || ((data220.probe === undefined) && (missing25 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs446 = errors;
for(const key28 in data220){
if(!(func1.call(schema19.properties.health.properties, key28))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs446 === errors){
if(data220.cpuP95 !== undefined){
let data221 = data220.cpuP95;
const _errs447 = errors;
if((!((typeof data221 == "number") && (isFinite(data221)))) && (data221 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs447){
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 < 0 || isNaN(data221)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data220.cores !== undefined){
let data222 = data220.cores;
const _errs449 = errors;
if(errors === _errs449){
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 < 0 || isNaN(data222)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid45 = _errs449 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data220.lagP99 !== undefined){
let data223 = data220.lagP99;
const _errs451 = errors;
if((!((typeof data223 == "number") && (isFinite(data223)))) && (data223 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid45 = _errs451 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data220.lagSamples !== undefined){
let data224 = data220.lagSamples;
const _errs453 = errors;
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs453){
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 < 0 || isNaN(data224)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data220.stealP95 !== undefined){
let data225 = data220.stealP95;
const _errs455 = errors;
if((!((typeof data225 == "number") && (isFinite(data225)))) && (data225 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs455){
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 < 0 || isNaN(data225)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data220.droppedIterations !== undefined){
let data226 = data220.droppedIterations;
const _errs457 = errors;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs457){
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 < 0 || isNaN(data226)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs457 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data220.memoryPeak !== undefined){
let data227 = data220.memoryPeak;
const _errs459 = errors;
if((!(((typeof data227 == "number") && (!(data227 % 1) && !isNaN(data227))) && (isFinite(data227)))) && (data227 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs459){
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 < 0 || isNaN(data227)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs459 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data220.descriptorLimit !== undefined){
let data228 = data220.descriptorLimit;
const _errs461 = errors;
if((!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))) && (data228 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs461){
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < 0 || isNaN(data228)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs461 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data220.probe !== undefined){
let data229 = data220.probe;
const _errs463 = errors;
if((!((typeof data229 == "number") && (isFinite(data229)))) && (data229 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid45 = _errs463 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data220.stallMax !== undefined){
let data230 = data220.stallMax;
const _errs465 = errors;
if(errors === _errs465){
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 < 0 || isNaN(data230)){
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid45 = _errs465 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data220.local !== undefined){
const _errs467 = errors;
if(typeof data220.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",schemaPath:"#/properties/health/properties/local/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid45 = _errs467 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data220.brought !== undefined){
let data232 = data220.brought;
const _errs469 = errors;
if(errors === _errs469){
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 < 0 || isNaN(data232)){
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid45 = _errs469 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data220.limits !== undefined){
let data233 = data220.limits;
const _errs471 = errors;
if(errors === _errs471){
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
for(const key29 in data233){
const _errs473 = errors;
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
var valid46 = _errs473 === errors;
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
for(const key30 in data233){
let data234 = data233[key30];
const _errs475 = errors;
if(!(((typeof data234 == "number") && (!(data234 % 1) && !isNaN(data234))) && (isFinite(data234)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs475){
if((typeof data234 == "number") && (isFinite(data234))){
if(data234 < 0 || isNaN(data234)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs475 === errors;
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
var valid45 = _errs471 === errors;
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
var valid0 = _errs444 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data235 = data.bytes;
const _errs477 = errors;
if(errors === _errs477){
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
let missing26;
if(((data235.sent === undefined) && (missing26 = "sent")) || ((data235.received === undefined) && (missing26 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs479 = errors;
for(const key31 in data235){
if(!((key31 === "sent") || (key31 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs479 === errors){
if(data235.sent !== undefined){
let data236 = data235.sent;
const _errs480 = errors;
if(!(((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236))) && (isFinite(data236)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs480){
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 < 0 || isNaN(data236)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid48 = _errs480 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data235.received !== undefined){
let data237 = data235.received;
const _errs482 = errors;
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs482){
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 0 || isNaN(data237)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid48 = _errs482 === errors;
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
var valid0 = _errs477 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data238 = data.reduced;
const _errs484 = errors;
if(errors === _errs484){
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
let missing27;
if(((data238.sockets === undefined) && (missing27 = "sockets")) || ((data238.of === undefined) && (missing27 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs486 = errors;
for(const key32 in data238){
if(!((key32 === "sockets") || (key32 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs486 === errors){
if(data238.sockets !== undefined){
let data239 = data238.sockets;
const _errs487 = errors;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs487){
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 0 || isNaN(data239)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs487 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data238.of !== undefined){
let data240 = data238.of;
const _errs489 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs489){
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 < 0 || isNaN(data240)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs489 === errors;
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
var valid0 = _errs484 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data241 = data.paired;
const _errs491 = errors;
if(errors === _errs491){
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
let missing28;
if((data241.pairs === undefined) && (missing28 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs493 = errors;
for(const key33 in data241){
if(!(key33 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs493 === errors){
if(data241.pairs !== undefined){
let data242 = data241.pairs;
const _errs494 = errors;
if(!(((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242))) && (isFinite(data242)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs494){
if((typeof data242 == "number") && (isFinite(data242))){
if(data242 < 0 || isNaN(data242)){
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
var valid0 = _errs491 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data243 = data.notices;
const _errs496 = errors;
if(errors === _errs496){
if(Array.isArray(data243)){
var valid51 = true;
const len16 = data243.length;
for(let i17=0; i17<len16; i17++){
let data244 = data243[i17];
const _errs498 = errors;
if(errors === _errs498){
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
let missing29;
if(((data244.code === undefined) && (missing29 = "code")) || ((data244.message === undefined) && (missing29 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs500 = errors;
for(const key34 in data244){
if(!((key34 === "code") || (key34 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs500 === errors){
if(data244.code !== undefined){
let data245 = data244.code;
const _errs501 = errors;
if(errors === _errs501){
if(typeof data245 === "string"){
if(!pattern3.test(data245)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid52 = _errs501 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data244.message !== undefined){
const _errs503 = errors;
if(typeof data244.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid52 = _errs503 === errors;
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
var valid51 = _errs498 === errors;
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
var valid0 = _errs496 === errors;
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
