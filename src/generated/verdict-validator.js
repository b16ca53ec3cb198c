// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]}},"required":["name","file","profile","environment"],"additionalProperties":false},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
import helper0 from "ajv/dist/runtime/equal.js";const func0 = helper0.default ?? helper0;
const pattern3 = new RegExp("^[a-z][a-z0-9_]{0,39}$", "u");
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^[0-9a-f]{12}$", "u");

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
if(!((((key2 === "name") || (key2 === "file")) || (key2 === "profile")) || (key2 === "environment"))){
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
if(data.mostRuns !== undefined){
let data24 = data.mostRuns;
const _errs47 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs47){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data25 = data.runs;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data25)){
var valid7 = true;
const len3 = data25.length;
for(let i4=0; i4<len3; i4++){
let data26 = data25[i4];
const _errs51 = errors;
if(errors === _errs51){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing3;
if(((((((data26.runId === undefined) && (missing3 = "runId")) || ((data26.attempt === undefined) && (missing3 = "attempt"))) || ((data26.started === undefined) && (missing3 = "started"))) || ((data26.duration === undefined) && (missing3 = "duration"))) || ((data26.machine === undefined) && (missing3 = "machine"))) || ((data26.ended === undefined) && (missing3 = "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs53 = errors;
for(const key3 in data26){
if(!((((((key3 === "runId") || (key3 === "attempt")) || (key3 === "started")) || (key3 === "duration")) || (key3 === "machine")) || (key3 === "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs53 === errors){
if(data26.runId !== undefined){
const _errs54 = errors;
if(typeof data26.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/runId",schemaPath:"#/properties/runs/items/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs54 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.attempt !== undefined){
let data28 = data26.attempt;
const _errs56 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs56){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.started !== undefined){
const _errs58 = errors;
if(typeof data26.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/started",schemaPath:"#/properties/runs/items/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs58 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.duration !== undefined){
let data30 = data26.duration;
const _errs60 = errors;
if(errors === _errs60){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid8 = _errs60 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.machine !== undefined){
const _errs62 = errors;
if(typeof data26.machine !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/machine",schemaPath:"#/properties/runs/items/properties/machine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs62 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.ended !== undefined){
let data32 = data26.ended;
const _errs64 = errors;
if(!((((((data32 === "clean") || (data32 === "aborted")) || (data32 === "killed")) || (data32 === "hung")) || (data32 === "crashed")) || (data32 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/ended",schemaPath:"#/properties/runs/items/properties/ended/enum",keyword:"enum",params:{allowedValues: schema19.properties.runs.items.properties.ended.enum}}];
return false;
}
var valid8 = _errs64 === errors;
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
var valid7 = _errs51 === errors;
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
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data33 = data.provenance;
const _errs65 = errors;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: schema19.properties.provenance.type}}];
return false;
}
if(errors === _errs65){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing4;
if(((((((((((data33.tool === undefined) && (missing4 = "tool")) || ((data33.engine === undefined) && (missing4 = "engine"))) || ((data33.started === undefined) && (missing4 = "started"))) || ((data33.ended === undefined) && (missing4 = "ended"))) || ((data33.machine === undefined) && (missing4 = "machine"))) || ((data33.runnerLabel === undefined) && (missing4 = "runnerLabel"))) || ((data33.commit === undefined) && (missing4 = "commit"))) || ((data33.ref === undefined) && (missing4 = "ref"))) || ((data33.runId === undefined) && (missing4 = "runId"))) || ((data33.attempt === undefined) && (missing4 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs67 = errors;
for(const key4 in data33){
if(!(func1.call(schema19.properties.provenance.properties, key4))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs67 === errors){
if(data33.tool !== undefined){
const _errs68 = errors;
if(typeof data33.tool !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/tool",schemaPath:"#/properties/provenance/properties/tool/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs68 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.engine !== undefined){
let data35 = data33.engine;
const _errs70 = errors;
if(errors === _errs70){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing5;
if(((data35.name === undefined) && (missing5 = "name")) || ((data35.version === undefined) && (missing5 = "version"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs72 = errors;
for(const key5 in data35){
if(!(((key5 === "name") || (key5 === "version")) || (key5 === "sha256"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs72 === errors){
if(data35.name !== undefined){
let data36 = data35.name;
const _errs73 = errors;
if(!((data36 === "k6") || (data36 === "embedded"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/name",schemaPath:"#/properties/provenance/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum}}];
return false;
}
var valid10 = _errs73 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data35.version !== undefined){
const _errs74 = errors;
if(typeof data35.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/version",schemaPath:"#/properties/provenance/properties/engine/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs74 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data35.sha256 !== undefined){
let data38 = data35.sha256;
const _errs76 = errors;
if(errors === _errs76){
if(typeof data38 === "string"){
if(!pattern4.test(data38)){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs76 === errors;
}
else {
var valid10 = true;
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
var valid9 = _errs70 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.started !== undefined){
const _errs78 = errors;
if(typeof data33.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs78 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.ended !== undefined){
const _errs80 = errors;
if(typeof data33.ended !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs80 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.machine !== undefined){
let data41 = data33.machine;
const _errs82 = errors;
if(errors === _errs82){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing6;
if((((((data41.id === undefined) && (missing6 = "id")) || ((data41.os === undefined) && (missing6 = "os"))) || ((data41.arch === undefined) && (missing6 = "arch"))) || ((data41.cpu === undefined) && (missing6 = "cpu"))) || ((data41.cores === undefined) && (missing6 = "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs84 = errors;
for(const key6 in data41){
if(!(((((key6 === "id") || (key6 === "os")) || (key6 === "arch")) || (key6 === "cpu")) || (key6 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs84 === errors){
if(data41.id !== undefined){
const _errs85 = errors;
if(typeof data41.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs85 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data41.os !== undefined){
const _errs87 = errors;
if(typeof data41.os !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs87 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data41.arch !== undefined){
const _errs89 = errors;
if(typeof data41.arch !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs89 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data41.cpu !== undefined){
const _errs91 = errors;
if(typeof data41.cpu !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs91 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data41.cores !== undefined){
let data46 = data41.cores;
const _errs93 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs93){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid11 = _errs93 === errors;
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
var valid9 = _errs82 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.runnerLabel !== undefined){
const _errs95 = errors;
if(typeof data33.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs95 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.commit !== undefined){
let data48 = data33.commit;
const _errs97 = errors;
if((typeof data48 !== "string") && (data48 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type}}];
return false;
}
var valid9 = _errs97 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.ref !== undefined){
let data49 = data33.ref;
const _errs99 = errors;
if((typeof data49 !== "string") && (data49 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type}}];
return false;
}
var valid9 = _errs99 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.event !== undefined){
const _errs101 = errors;
if(typeof data33.event !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/event",schemaPath:"#/properties/provenance/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs101 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.runId !== undefined){
const _errs103 = errors;
if(typeof data33.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs103 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.attempt !== undefined){
let data52 = data33.attempt;
const _errs105 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs105){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid9 = _errs105 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.content !== undefined){
let data53 = data33.content;
const _errs107 = errors;
if(errors === _errs107){
if(typeof data53 === "string"){
if(!pattern4.test(data53)){
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid9 = _errs107 === errors;
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
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs109 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs109 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data55 = data.problems;
const _errs111 = errors;
if(errors === _errs111){
if(Array.isArray(data55)){
var valid12 = true;
const len4 = data55.length;
for(let i5=0; i5<len4; i5++){
let data56 = data55[i5];
const _errs113 = errors;
if(errors === _errs113){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing7;
if((((data56.what === undefined) && (missing7 = "what")) || ((data56.fault === undefined) && (missing7 = "fault"))) || ((data56.message === undefined) && (missing7 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs115 = errors;
for(const key7 in data56){
if(!(((key7 === "what") || (key7 === "fault")) || (key7 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs115 === errors){
if(data56.what !== undefined){
let data57 = data56.what;
const _errs116 = errors;
if(!(((((((((((((((data57 === "no-summary") || (data57 === "summary-mismatch")) || (data57 === "torn-stream")) || (data57 === "script-errors")) || (data57 === "killed")) || (data57 === "hung")) || (data57 === "crashed")) || (data57 === "few-sessions")) || (data57 === "non-finite")) || (data57 === "too-many-series")) || (data57 === "no-samples")) || (data57 === "companion")) || (data57 === "threshold-crossed")) || (data57 === "cancelled")) || (data57 === "over-cap"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid13 = _errs116 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data56.fault !== undefined){
let data58 = data56.fault;
const _errs117 = errors;
if(!(((data58 === "engine") || (data58 === "service")) || (data58 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid13 = _errs117 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data56.message !== undefined){
const _errs118 = errors;
if(typeof data56.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs118 === errors;
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
var valid12 = _errs113 === errors;
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
var valid0 = _errs111 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data60 = data.slos;
const _errs120 = errors;
if(errors === _errs120){
if(Array.isArray(data60)){
var valid14 = true;
const len5 = data60.length;
for(let i6=0; i6<len5; i6++){
let data61 = data60[i6];
const _errs122 = errors;
if(errors === _errs122){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing8;
if(((((((((((((((data61.verdict === undefined) && (missing8 = "verdict")) || ((data61.code === undefined) && (missing8 = "code"))) || ((data61.name === undefined) && (missing8 = "name"))) || ((data61.threshold === undefined) && (missing8 = "threshold"))) || ((data61.from === undefined) && (missing8 = "from"))) || ((data61.operator === undefined) && (missing8 = "operator"))) || ((data61.expected === undefined) && (missing8 = "expected"))) || ((data61.actual === undefined) && (missing8 = "actual"))) || ((data61.unit === undefined) && (missing8 = "unit"))) || ((data61.n === undefined) && (missing8 = "n"))) || ((data61.distinct === undefined) && (missing8 = "distinct"))) || ((data61.beyond === undefined) && (missing8 = "beyond"))) || ((data61.message === undefined) && (missing8 = "message"))) || ((data61.line === undefined) && (missing8 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs124 = errors;
for(const key8 in data61){
if(!(func1.call(schema19.properties.slos.items.properties, key8))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs124 === errors){
if(data61.verdict !== undefined){
let data62 = data61.verdict;
const _errs125 = errors;
if(!(((((data62 === "met") || (data62 === "fail")) || (data62 === "suspect")) || (data62 === "indicative")) || (data62 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid15 = _errs125 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.code !== undefined){
let data63 = data61.code;
const _errs126 = errors;
if(errors === _errs126){
if(typeof data63 === "string"){
if(!pattern3.test(data63)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/code",schemaPath:"#/properties/slos/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/code",schemaPath:"#/properties/slos/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs126 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.name !== undefined){
const _errs128 = errors;
if(typeof data61.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs128 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.threshold !== undefined){
const _errs130 = errors;
if(typeof data61.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs130 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.from !== undefined){
let data66 = data61.from;
const _errs132 = errors;
if(!((data66 === "plan") || (data66 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid15 = _errs132 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.operator !== undefined){
let data67 = data61.operator;
const _errs133 = errors;
if(typeof data67 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data67 === "<") || (data67 === "<=")) || (data67 === ">")) || (data67 === ">=")) || (data67 === "==")) || (data67 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid15 = _errs133 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.expected !== undefined){
let data68 = data61.expected;
const _errs135 = errors;
if(!((typeof data68 == "number") && (isFinite(data68)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid15 = _errs135 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.actual !== undefined){
let data69 = data61.actual;
const _errs137 = errors;
if((!((typeof data69 == "number") && (isFinite(data69)))) && (data69 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid15 = _errs137 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.unit !== undefined){
let data70 = data61.unit;
const _errs139 = errors;
if(!(((((data70 === "ms") || (data70 === "bytes")) || (data70 === "count")) || (data70 === "share")) || (data70 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid15 = _errs139 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.n !== undefined){
let data71 = data61.n;
const _errs140 = errors;
if(errors === _errs140){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 0 || isNaN(data71)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid15 = _errs140 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.of !== undefined){
let data72 = data61.of;
const _errs142 = errors;
if(!((((((((((((((data72 === "sockets") || (data72 === "socket-seconds")) || (data72 === "closes")) || (data72 === "requests")) || (data72 === "iterations")) || (data72 === "lives")) || (data72 === "upgrades")) || (data72 === "users")) || (data72 === "heartbeats")) || (data72 === "sends")) || (data72 === "messages")) || (data72 === "steps")) || (data72 === "moments")) || (data72 === "parts"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid15 = _errs142 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.bad !== undefined){
let data73 = data61.bad;
const _errs143 = errors;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/bad",schemaPath:"#/properties/slos/items/properties/bad/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs143){
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/bad",schemaPath:"#/properties/slos/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs143 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.distinct !== undefined){
let data74 = data61.distinct;
const _errs145 = errors;
if((!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))) && (data74 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs145){
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 0 || isNaN(data74)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs145 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.beyond !== undefined){
let data75 = data61.beyond;
const _errs147 = errors;
if((!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))) && (data75 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs147){
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs147 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.message !== undefined){
const _errs149 = errors;
if(typeof data61.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs149 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data61.line !== undefined){
let data77 = data61.line;
const _errs151 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs151){
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 0 || isNaN(data77)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs151 === errors;
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid14 = _errs122 === errors;
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
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data78 = data.gates;
const _errs153 = errors;
if(errors === _errs153){
if(Array.isArray(data78)){
var valid16 = true;
const len6 = data78.length;
for(let i7=0; i7<len6; i7++){
let data79 = data78[i7];
const _errs155 = errors;
if(errors === _errs155){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
let missing9;
if((((((((((((((((((((((data79.verdict === undefined) && (missing9 = "verdict")) || ((data79.code === undefined) && (missing9 = "code"))) || ((data79.name === undefined) && (missing9 = "name"))) || ((data79.selector === undefined) && (missing9 = "selector"))) || ((data79.stat === undefined) && (missing9 = "stat"))) || ((data79.level === undefined) && (missing9 = "level"))) || ((data79.unit === undefined) && (missing9 = "unit"))) || ((data79.baseline === undefined) && (missing9 = "baseline"))) || ((data79.spread === undefined) && (missing9 = "spread"))) || ((data79.actual === undefined) && (missing9 = "actual"))) || ((data79.values === undefined) && (missing9 = "values"))) || ((data79.change === undefined) && (missing9 = "change"))) || ((data79.limit === undefined) && (missing9 = "limit"))) || ((data79.z === undefined) && (missing9 = "z"))) || ((data79.zLimit === undefined) && (missing9 = "zLimit"))) || ((data79.channel === undefined) && (missing9 = "channel"))) || ((data79.n === undefined) && (missing9 = "n"))) || ((data79.distinct === undefined) && (missing9 = "distinct"))) || ((data79.runs === undefined) && (missing9 = "runs"))) || ((data79.message === undefined) && (missing9 = "message"))) || ((data79.line === undefined) && (missing9 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs157 = errors;
for(const key9 in data79){
if(!(func1.call(schema19.properties.gates.items.properties, key9))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs157 === errors){
if(data79.verdict !== undefined){
let data80 = data79.verdict;
const _errs158 = errors;
if(!((((((data80 === "same") || (data80 === "fail")) || (data80 === "suspect")) || (data80 === "no_baseline")) || (data80 === "inconclusive")) || (data80 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid17 = _errs158 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.code !== undefined){
let data81 = data79.code;
const _errs159 = errors;
if(errors === _errs159){
if(typeof data81 === "string"){
if(!pattern3.test(data81)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/code",schemaPath:"#/properties/gates/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/code",schemaPath:"#/properties/gates/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs159 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.name !== undefined){
const _errs161 = errors;
if(typeof data79.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs161 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.selector !== undefined){
const _errs163 = errors;
if(typeof data79.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs163 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.stat !== undefined){
const _errs165 = errors;
if(typeof data79.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs165 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.level !== undefined){
let data85 = data79.level;
const _errs167 = errors;
if(!((data85 === "key") || (data85 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid17 = _errs167 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.unit !== undefined){
let data86 = data79.unit;
const _errs168 = errors;
if(!((((data86 === "ms") || (data86 === "bytes")) || (data86 === "count")) || (data86 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid17 = _errs168 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.baseline !== undefined){
let data87 = data79.baseline;
const _errs169 = errors;
if((!((typeof data87 == "number") && (isFinite(data87)))) && (data87 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid17 = _errs169 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.spread !== undefined){
let data88 = data79.spread;
const _errs171 = errors;
if((!((typeof data88 == "number") && (isFinite(data88)))) && (data88 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid17 = _errs171 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.actual !== undefined){
let data89 = data79.actual;
const _errs173 = errors;
if((!((typeof data89 == "number") && (isFinite(data89)))) && (data89 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid17 = _errs173 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.values !== undefined){
let data90 = data79.values;
const _errs175 = errors;
if(errors === _errs175){
if(Array.isArray(data90)){
var valid18 = true;
const len7 = data90.length;
for(let i8=0; i8<len7; i8++){
let data91 = data90[i8];
const _errs177 = errors;
if((!((typeof data91 == "number") && (isFinite(data91)))) && (data91 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/values/" + i8,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid18 = _errs177 === errors;
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
var valid17 = _errs175 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.change !== undefined){
let data92 = data79.change;
const _errs179 = errors;
if((!((typeof data92 == "number") && (isFinite(data92)))) && (data92 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid17 = _errs179 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.limit !== undefined){
let data93 = data79.limit;
const _errs181 = errors;
if((!((typeof data93 == "number") && (isFinite(data93)))) && (data93 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid17 = _errs181 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.z !== undefined){
let data94 = data79.z;
const _errs183 = errors;
if((!((typeof data94 == "number") && (isFinite(data94)))) && (data94 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid17 = _errs183 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.zLimit !== undefined){
let data95 = data79.zLimit;
const _errs185 = errors;
if((!((typeof data95 == "number") && (isFinite(data95)))) && (data95 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid17 = _errs185 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.channel !== undefined){
let data96 = data79.channel;
const _errs187 = errors;
if(!(((((((((((data96 === "edge") || (data96 === "tail")) || (data96 === "ratio")) || (data96 === "calm")) || (data96 === "body")) || (data96 === "p50")) || (data96 === "trend")) || (data96 === "p99")) || (data96 === "count")) || (data96 === "rate")) || (data96 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid17 = _errs187 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.n !== undefined){
let data97 = data79.n;
const _errs188 = errors;
if(errors === _errs188){
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 0 || isNaN(data97)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid17 = _errs188 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.counts !== undefined){
let data98 = data79.counts;
const _errs190 = errors;
if(!((data98 === "socket-seconds") || (data98 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid17 = _errs190 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.distinct !== undefined){
let data99 = data79.distinct;
const _errs191 = errors;
if((!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))) && (data99 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs191){
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 0 || isNaN(data99)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs191 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.runs !== undefined){
let data100 = data79.runs;
const _errs193 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs193){
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs193 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.message !== undefined){
const _errs195 = errors;
if(typeof data79.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs195 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data79.line !== undefined){
let data102 = data79.line;
const _errs197 = errors;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs197){
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs197 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid16 = _errs155 === errors;
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
var valid0 = _errs153 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data103 = data.seen;
const _errs199 = errors;
if(errors === _errs199){
if(Array.isArray(data103)){
var valid19 = true;
const len8 = data103.length;
for(let i9=0; i9<len8; i9++){
let data104 = data103[i9];
const _errs201 = errors;
if(errors === _errs201){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
let missing10;
if(((((((data104.code === undefined) && (missing10 = "code")) || ((data104.scenario === undefined) && (missing10 = "scenario"))) || ((data104.feed === undefined) && (missing10 = "feed"))) || ((data104.n === undefined) && (missing10 = "n"))) || ((data104.of === undefined) && (missing10 = "of"))) || ((data104.message === undefined) && (missing10 = "message"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs203 = errors;
for(const key10 in data104){
if(!(((((((key10 === "code") || (key10 === "scenario")) || (key10 === "feed")) || (key10 === "n")) || (key10 === "of")) || (key10 === "message")) || (key10 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs203 === errors){
if(data104.code !== undefined){
let data105 = data104.code;
const _errs204 = errors;
if(errors === _errs204){
if(typeof data105 === "string"){
if(!pattern3.test(data105)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/code",schemaPath:"#/properties/seen/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/code",schemaPath:"#/properties/seen/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs204 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data104.scenario !== undefined){
let data106 = data104.scenario;
const _errs206 = errors;
if((typeof data106 !== "string") && (data106 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/scenario",schemaPath:"#/properties/seen/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.scenario.type}}];
return false;
}
var valid20 = _errs206 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data104.feed !== undefined){
let data107 = data104.feed;
const _errs208 = errors;
if((typeof data107 !== "string") && (data107 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/feed",schemaPath:"#/properties/seen/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.feed.type}}];
return false;
}
var valid20 = _errs208 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data104.n !== undefined){
let data108 = data104.n;
const _errs210 = errors;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/n",schemaPath:"#/properties/seen/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs210){
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/n",schemaPath:"#/properties/seen/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs210 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data104.of !== undefined){
let data109 = data104.of;
const _errs212 = errors;
if((!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))) && (data109 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/of",schemaPath:"#/properties/seen/items/properties/of/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.of.type}}];
return false;
}
if(errors === _errs212){
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 0 || isNaN(data109)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/of",schemaPath:"#/properties/seen/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs212 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data104.message !== undefined){
const _errs214 = errors;
if(typeof data104.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/message",schemaPath:"#/properties/seen/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs214 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data104.text !== undefined){
const _errs216 = errors;
if(typeof data104.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs216 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid19 = _errs201 === errors;
if(!valid19){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs199 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data112 = data.drift;
const _errs218 = errors;
if(errors === _errs218){
if(Array.isArray(data112)){
var valid21 = true;
const len9 = data112.length;
for(let i10=0; i10<len9; i10++){
let data113 = data112[i10];
const _errs220 = errors;
if(errors === _errs220){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
let missing11;
if(((((((((((((((((data113.verdict === undefined) && (missing11 = "verdict")) || ((data113.name === undefined) && (missing11 = "name"))) || ((data113.selector === undefined) && (missing11 = "selector"))) || ((data113.stat === undefined) && (missing11 = "stat"))) || ((data113.unit === undefined) && (missing11 = "unit"))) || ((data113.from === undefined) && (missing11 = "from"))) || ((data113.tag === undefined) && (missing11 = "tag"))) || ((data113.reference === undefined) && (missing11 = "reference"))) || ((data113.recent === undefined) && (missing11 = "recent"))) || ((data113.change === undefined) && (missing11 = "change"))) || ((data113.limit === undefined) && (missing11 = "limit"))) || ((data113.spread === undefined) && (missing11 = "spread"))) || ((data113.referenceRuns === undefined) && (missing11 = "referenceRuns"))) || ((data113.recentRuns === undefined) && (missing11 = "recentRuns"))) || ((data113.message === undefined) && (missing11 = "message"))) || ((data113.line === undefined) && (missing11 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs222 = errors;
for(const key11 in data113){
if(!(func1.call(schema19.properties.drift.items.properties, key11))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs222 === errors){
if(data113.verdict !== undefined){
let data114 = data113.verdict;
const _errs223 = errors;
if(!((data114 === "drift") || (data114 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid22 = _errs223 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.name !== undefined){
const _errs224 = errors;
if(typeof data113.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs224 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.selector !== undefined){
const _errs226 = errors;
if(typeof data113.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs226 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.stat !== undefined){
const _errs228 = errors;
if(typeof data113.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs228 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.unit !== undefined){
let data118 = data113.unit;
const _errs230 = errors;
if(!((((data118 === "ms") || (data118 === "share")) || (data118 === "bytes")) || (data118 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid22 = _errs230 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.from !== undefined){
let data119 = data113.from;
const _errs231 = errors;
if(!(((data119 === "accepted") || (data119 === "tag")) || (data119 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid22 = _errs231 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.tag !== undefined){
let data120 = data113.tag;
const _errs232 = errors;
if((typeof data120 !== "string") && (data120 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid22 = _errs232 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.reference !== undefined){
let data121 = data113.reference;
const _errs234 = errors;
if(!((typeof data121 == "number") && (isFinite(data121)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid22 = _errs234 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.recent !== undefined){
let data122 = data113.recent;
const _errs236 = errors;
if(!((typeof data122 == "number") && (isFinite(data122)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid22 = _errs236 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.change !== undefined){
let data123 = data113.change;
const _errs238 = errors;
if(!((typeof data123 == "number") && (isFinite(data123)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid22 = _errs238 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.limit !== undefined){
let data124 = data113.limit;
const _errs240 = errors;
if(!((typeof data124 == "number") && (isFinite(data124)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid22 = _errs240 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.spread !== undefined){
let data125 = data113.spread;
const _errs242 = errors;
if(errors === _errs242){
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 0 || isNaN(data125)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid22 = _errs242 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.referenceRuns !== undefined){
let data126 = data113.referenceRuns;
const _errs244 = errors;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs244){
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 0 || isNaN(data126)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid22 = _errs244 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.recentRuns !== undefined){
let data127 = data113.recentRuns;
const _errs246 = errors;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs246){
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 < 0 || isNaN(data127)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid22 = _errs246 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.message !== undefined){
const _errs248 = errors;
if(typeof data113.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs248 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.line !== undefined){
let data129 = data113.line;
const _errs250 = errors;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs250){
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 0 || isNaN(data129)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid22 = _errs250 === errors;
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
}
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
var valid21 = _errs220 === errors;
if(!valid21){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs218 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data130 = data.history;
const _errs252 = errors;
if(errors === _errs252){
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
let missing12;
if((((((data130.name === undefined) && (missing12 = "name")) || ((data130.unit === undefined) && (missing12 = "unit"))) || ((data130.stored === undefined) && (missing12 = "stored"))) || ((data130.actual === undefined) && (missing12 = "actual"))) || ((data130.limit === undefined) && (missing12 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs254 = errors;
for(const key12 in data130){
if(!(((((key12 === "name") || (key12 === "unit")) || (key12 === "stored")) || (key12 === "actual")) || (key12 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs254 === errors){
if(data130.name !== undefined){
const _errs255 = errors;
if(typeof data130.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs255 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data130.unit !== undefined){
let data132 = data130.unit;
const _errs257 = errors;
if(!(((((data132 === "ms") || (data132 === "bytes")) || (data132 === "count")) || (data132 === "share")) || (data132 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid23 = _errs257 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data130.stored !== undefined){
let data133 = data130.stored;
const _errs258 = errors;
if(errors === _errs258){
if(Array.isArray(data133)){
if(data133.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid24 = true;
const len10 = data133.length;
for(let i11=0; i11<len10; i11++){
let data134 = data133[i11];
const _errs260 = errors;
if((!((typeof data134 == "number") && (isFinite(data134)))) && (data134 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i11,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid24 = _errs260 === errors;
if(!valid24){
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
var valid23 = _errs258 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data130.actual !== undefined){
let data135 = data130.actual;
const _errs262 = errors;
if(!((typeof data135 == "number") && (isFinite(data135)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs262 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data130.limit !== undefined){
let data136 = data130.limit;
const _errs264 = errors;
if((!((typeof data136 == "number") && (isFinite(data136)))) && (data136 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid23 = _errs264 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs252 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data137 = data.baseline;
const _errs266 = errors;
if((!(data137 && typeof data137 == "object" && !Array.isArray(data137))) && (data137 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs266){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
let missing13;
if(((((((((data137.where === undefined) && (missing13 = "where")) || ((data137.series === undefined) && (missing13 = "series"))) || ((data137.runs === undefined) && (missing13 = "runs"))) || ((data137.from === undefined) && (missing13 = "from"))) || ((data137.to === undefined) && (missing13 = "to"))) || ((data137.others === undefined) && (missing13 = "others"))) || ((data137.written === undefined) && (missing13 = "written"))) || ((data137.notWritten === undefined) && (missing13 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs268 = errors;
for(const key13 in data137){
if(!(func1.call(schema19.properties.baseline.properties, key13))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs268 === errors){
if(data137.where !== undefined){
let data138 = data137.where;
const _errs269 = errors;
if((typeof data138 !== "string") && (data138 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid25 = _errs269 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data137.series !== undefined){
let data139 = data137.series;
const _errs271 = errors;
if(errors === _errs271){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
let missing14;
if(((((((data139.key === undefined) && (missing14 = "key")) || ((data139.digest === undefined) && (missing14 = "digest"))) || ((data139.profile === undefined) && (missing14 = "profile"))) || ((data139.engine === undefined) && (missing14 = "engine"))) || ((data139.environment === undefined) && (missing14 = "environment"))) || ((data139.runnerLabel === undefined) && (missing14 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs273 = errors;
for(const key14 in data139){
if(!((((((key14 === "key") || (key14 === "digest")) || (key14 === "profile")) || (key14 === "engine")) || (key14 === "environment")) || (key14 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs273 === errors){
if(data139.key !== undefined){
let data140 = data139.key;
const _errs274 = errors;
if(errors === _errs274){
if(typeof data140 === "string"){
if(!pattern9.test(data140)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid26 = _errs274 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data139.digest !== undefined){
const _errs276 = errors;
if(typeof data139.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs276 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data139.profile !== undefined){
const _errs278 = errors;
if(typeof data139.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs278 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data139.engine !== undefined){
const _errs280 = errors;
if(typeof data139.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs280 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data139.environment !== undefined){
let data144 = data139.environment;
const _errs282 = errors;
if((typeof data144 !== "string") && (data144 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid26 = _errs282 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data139.runnerLabel !== undefined){
const _errs284 = errors;
if(typeof data139.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs284 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid25 = _errs271 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data137.runs !== undefined){
let data146 = data137.runs;
const _errs286 = errors;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs286){
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 < 0 || isNaN(data146)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs286 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data137.from !== undefined){
let data147 = data137.from;
const _errs288 = errors;
if((typeof data147 !== "string") && (data147 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid25 = _errs288 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data137.to !== undefined){
let data148 = data137.to;
const _errs290 = errors;
if((typeof data148 !== "string") && (data148 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid25 = _errs290 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data137.others !== undefined){
let data149 = data137.others;
const _errs292 = errors;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs292){
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 0 || isNaN(data149)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs292 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data137.incomplete !== undefined){
let data150 = data137.incomplete;
const _errs294 = errors;
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs294){
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 < 1 || isNaN(data150)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid25 = _errs294 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data137.comparable !== undefined){
let data151 = data137.comparable;
const _errs296 = errors;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs296){
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 < 0 || isNaN(data151)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs296 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data137.changed !== undefined){
let data152 = data137.changed;
const _errs298 = errors;
if(errors === _errs298){
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
let missing15;
if(((data152.key === undefined) && (missing15 = "key")) || ((data152.runs === undefined) && (missing15 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs300 = errors;
for(const key15 in data152){
if(!((key15 === "key") || (key15 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs300 === errors){
if(data152.key !== undefined){
let data153 = data152.key;
const _errs301 = errors;
if(errors === _errs301){
if(typeof data153 === "string"){
if(!pattern9.test(data153)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs301 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data152.runs !== undefined){
let data154 = data152.runs;
const _errs303 = errors;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs303){
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 < 0 || isNaN(data154)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid27 = _errs303 === errors;
}
else {
var valid27 = true;
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
var valid25 = _errs298 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data137.written !== undefined){
const _errs305 = errors;
if(typeof data137.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid25 = _errs305 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data137.notWritten !== undefined){
let data156 = data137.notWritten;
const _errs307 = errors;
if((typeof data156 !== "string") && (data156 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid25 = _errs307 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs266 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data157 = data.timeline;
const _errs309 = errors;
if(errors === _errs309){
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key16 in data157){
let data158 = data157[key16];
const _errs312 = errors;
if(errors === _errs312){
if(Array.isArray(data158)){
var valid29 = true;
const len11 = data158.length;
for(let i12=0; i12<len11; i12++){
let data159 = data158[i12];
const _errs314 = errors;
if(errors === _errs314){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
let missing16;
if((((data159.phase === undefined) && (missing16 = "phase")) || ((data159.from === undefined) && (missing16 = "from"))) || ((data159.to === undefined) && (missing16 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs316 = errors;
for(const key17 in data159){
if(!(((key17 === "phase") || (key17 === "from")) || (key17 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs316 === errors){
if(data159.phase !== undefined){
let data160 = data159.phase;
const _errs317 = errors;
if(!(((((data160 === "ramp") || (data160 === "steady")) || (data160 === "disrupt")) || (data160 === "idle")) || (data160 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid30 = _errs317 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data159.from !== undefined){
let data161 = data159.from;
const _errs318 = errors;
if(!((typeof data161 == "number") && (isFinite(data161)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs318 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data159.to !== undefined){
let data162 = data159.to;
const _errs320 = errors;
if(!((typeof data162 == "number") && (isFinite(data162)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs320 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid29 = _errs314 === errors;
if(!valid29){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timeline/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid28 = _errs312 === errors;
if(!valid28){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs309 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data163 = data.duration;
const _errs322 = errors;
if(errors === _errs322){
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs322 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data164 = data.sockets;
const _errs324 = errors;
if((!(data164 && typeof data164 == "object" && !Array.isArray(data164))) && (data164 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs324){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
let missing17;
if(((((((data164.tried === undefined) && (missing17 = "tried")) || ((data164.opened === undefined) && (missing17 = "opened"))) || ((data164.subscribed === undefined) && (missing17 = "subscribed"))) || ((data164.peak === undefined) && (missing17 = "peak"))) || ((data164.failed === undefined) && (missing17 = "failed"))) || ((data164.unended === undefined) && (missing17 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs326 = errors;
for(const key18 in data164){
if(!((((((key18 === "tried") || (key18 === "opened")) || (key18 === "subscribed")) || (key18 === "peak")) || (key18 === "failed")) || (key18 === "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs326 === errors){
if(data164.tried !== undefined){
let data165 = data164.tried;
const _errs327 = errors;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs327){
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs327 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data164.opened !== undefined){
let data166 = data164.opened;
const _errs329 = errors;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs329){
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 < 0 || isNaN(data166)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs329 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data164.subscribed !== undefined){
let data167 = data164.subscribed;
const _errs331 = errors;
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs331){
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 < 0 || isNaN(data167)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs331 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data164.peak !== undefined){
let data168 = data164.peak;
const _errs333 = errors;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs333){
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 < 0 || isNaN(data168)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs333 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data164.failed !== undefined){
let data169 = data164.failed;
const _errs335 = errors;
if(errors === _errs335){
if(Array.isArray(data169)){
var valid32 = true;
const len12 = data169.length;
for(let i13=0; i13<len12; i13++){
let data170 = data169[i13];
const _errs337 = errors;
if(errors === _errs337){
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
let missing18;
if((((data170.reason === undefined) && (missing18 = "reason")) || ((data170.status === undefined) && (missing18 = "status"))) || ((data170.count === undefined) && (missing18 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs339 = errors;
for(const key19 in data170){
if(!(((key19 === "reason") || (key19 === "status")) || (key19 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs339 === errors){
if(data170.reason !== undefined){
const _errs340 = errors;
if(typeof data170.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs340 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data170.status !== undefined){
let data172 = data170.status;
const _errs342 = errors;
if((typeof data172 !== "string") && (data172 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid33 = _errs342 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data170.count !== undefined){
let data173 = data170.count;
const _errs344 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs344){
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs344 === errors;
}
else {
var valid33 = true;
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
var valid32 = _errs337 === errors;
if(!valid32){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed",schemaPath:"#/properties/sockets/properties/failed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid31 = _errs335 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data164.unended !== undefined){
let data174 = data164.unended;
const _errs346 = errors;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs346){
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 0 || isNaN(data174)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs346 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs324 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data175 = data.http;
const _errs348 = errors;
if((!(data175 && typeof data175 == "object" && !Array.isArray(data175))) && (data175 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs348){
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
let missing19;
if(((((data175.requests === undefined) && (missing19 = "requests")) || ((data175.answered === undefined) && (missing19 = "answered"))) || ((data175.failed === undefined) && (missing19 = "failed"))) || ((data175.byStatus === undefined) && (missing19 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs350 = errors;
for(const key20 in data175){
if(!((((key20 === "requests") || (key20 === "answered")) || (key20 === "failed")) || (key20 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs350 === errors){
if(data175.requests !== undefined){
let data176 = data175.requests;
const _errs351 = errors;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs351){
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 < 0 || isNaN(data176)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs351 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data175.answered !== undefined){
let data177 = data175.answered;
const _errs353 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs353){
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 0 || isNaN(data177)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs353 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data175.failed !== undefined){
let data178 = data175.failed;
const _errs355 = errors;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs355){
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 0 || isNaN(data178)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs355 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data175.byStatus !== undefined){
let data179 = data175.byStatus;
const _errs357 = errors;
if(errors === _errs357){
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key21 in data179){
let data180 = data179[key21];
const _errs360 = errors;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs360){
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 0 || isNaN(data180)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs360 === errors;
if(!valid35){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/http/byStatus",schemaPath:"#/properties/http/properties/byStatus/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid34 = _errs357 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
}
}
var valid0 = _errs348 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data181 = data.closes;
const _errs362 = errors;
if(errors === _errs362){
if(Array.isArray(data181)){
var valid36 = true;
const len13 = data181.length;
for(let i14=0; i14<len13; i14++){
let data182 = data181[i14];
const _errs364 = errors;
if(errors === _errs364){
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
let missing20;
if(((((((((data182.code === undefined) && (missing20 = "code")) || ((data182.side === undefined) && (missing20 = "side"))) || ((data182.how === undefined) && (missing20 = "how"))) || ((data182.scenario === undefined) && (missing20 = "scenario"))) || ((data182.feed === undefined) && (missing20 = "feed"))) || ((data182.phase === undefined) && (missing20 = "phase"))) || ((data182.reason === undefined) && (missing20 = "reason"))) || ((data182.count === undefined) && (missing20 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs366 = errors;
for(const key22 in data182){
if(!((((((((key22 === "code") || (key22 === "side")) || (key22 === "how")) || (key22 === "scenario")) || (key22 === "feed")) || (key22 === "phase")) || (key22 === "reason")) || (key22 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs366 === errors){
if(data182.code !== undefined){
const _errs367 = errors;
if(typeof data182.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs367 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data182.side !== undefined){
const _errs369 = errors;
if(typeof data182.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs369 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data182.how !== undefined){
const _errs371 = errors;
if(typeof data182.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs371 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data182.scenario !== undefined){
const _errs373 = errors;
if(typeof data182.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs373 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data182.feed !== undefined){
let data187 = data182.feed;
const _errs375 = errors;
if((typeof data187 !== "string") && (data187 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid37 = _errs375 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data182.phase !== undefined){
let data188 = data182.phase;
const _errs377 = errors;
if((typeof data188 !== "string") && (data188 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid37 = _errs377 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data182.reason !== undefined){
let data189 = data182.reason;
const _errs379 = errors;
if((typeof data189 !== "string") && (data189 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid37 = _errs379 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data182.count !== undefined){
let data190 = data182.count;
const _errs381 = errors;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs381){
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs381 === errors;
}
else {
var valid37 = true;
}
}
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
var valid36 = _errs364 === errors;
if(!valid36){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs362 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data191 = data.storedCloses;
const _errs383 = errors;
if(errors === _errs383){
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
let missing21;
if(((data191.runs === undefined) && (missing21 = "runs")) || ((data191.kinds === undefined) && (missing21 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs385 = errors;
for(const key23 in data191){
if(!((key23 === "runs") || (key23 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs385 === errors){
if(data191.runs !== undefined){
let data192 = data191.runs;
const _errs386 = errors;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs386){
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 < 1 || isNaN(data192)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid38 = _errs386 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data191.kinds !== undefined){
let data193 = data191.kinds;
const _errs388 = errors;
if(errors === _errs388){
if(Array.isArray(data193)){
var valid39 = true;
const len14 = data193.length;
for(let i15=0; i15<len14; i15++){
let data194 = data193[i15];
const _errs390 = errors;
if(errors === _errs390){
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
let missing22;
if(((((((data194.code === undefined) && (missing22 = "code")) || ((data194.side === undefined) && (missing22 = "side"))) || ((data194.how === undefined) && (missing22 = "how"))) || ((data194.feed === undefined) && (missing22 = "feed"))) || ((data194.median === undefined) && (missing22 = "median"))) || ((data194.seen === undefined) && (missing22 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs392 = errors;
for(const key24 in data194){
if(!((((((key24 === "code") || (key24 === "side")) || (key24 === "how")) || (key24 === "feed")) || (key24 === "median")) || (key24 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs392 === errors){
if(data194.code !== undefined){
const _errs393 = errors;
if(typeof data194.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs393 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data194.side !== undefined){
const _errs395 = errors;
if(typeof data194.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs395 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data194.how !== undefined){
const _errs397 = errors;
if(typeof data194.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs397 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data194.feed !== undefined){
let data198 = data194.feed;
const _errs399 = errors;
if((typeof data198 !== "string") && (data198 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid40 = _errs399 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data194.median !== undefined){
let data199 = data194.median;
const _errs401 = errors;
if(errors === _errs401){
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 < 0 || isNaN(data199)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid40 = _errs401 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data194.seen !== undefined){
let data200 = data194.seen;
const _errs403 = errors;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs403){
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 < 0 || isNaN(data200)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs403 === errors;
}
else {
var valid40 = true;
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
var valid39 = _errs390 === errors;
if(!valid39){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds",schemaPath:"#/properties/storedCloses/properties/kinds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid38 = _errs388 === errors;
}
else {
var valid38 = true;
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
var valid0 = _errs383 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data201 = data.steps;
const _errs405 = errors;
if(errors === _errs405){
if(Array.isArray(data201)){
if(data201.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid41 = true;
const len15 = data201.length;
for(let i16=0; i16<len15; i16++){
let data202 = data201[i16];
const _errs407 = errors;
if(errors === _errs407){
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
let missing23;
if(((((data202.step === undefined) && (missing23 = "step")) || ((data202.state === undefined) && (missing23 = "state"))) || ((data202.result === undefined) && (missing23 = "result"))) || ((data202.took === undefined) && (missing23 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs409 = errors;
for(const key25 in data202){
if(!((((key25 === "step") || (key25 === "state")) || (key25 === "result")) || (key25 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs409 === errors){
if(data202.step !== undefined){
let data203 = data202.step;
const _errs410 = errors;
if(!(((((data203 === "plan") || (data203 === "addresses")) || (data203 === "build")) || (data203 === "connect")) || (data203 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid42 = _errs410 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data202.state !== undefined){
let data204 = data202.state;
const _errs411 = errors;
if(!(((data204 === "done") || (data204 === "failed")) || (data204 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid42 = _errs411 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data202.result !== undefined){
const _errs412 = errors;
if(typeof data202.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs412 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data202.took !== undefined){
let data206 = data202.took;
const _errs414 = errors;
if((!((typeof data206 == "number") && (isFinite(data206)))) && (data206 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs414){
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 < 0 || isNaN(data206)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs414 === errors;
}
else {
var valid42 = true;
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
var valid41 = _errs407 === errors;
if(!valid41){
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
var valid0 = _errs405 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data207 = data.lastAnswer;
const _errs416 = errors;
if(errors === _errs416){
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
let missing24;
if((((((data207.target === undefined) && (missing24 = "target")) || ((data207.asked === undefined) && (missing24 = "asked"))) || ((data207.status === undefined) && (missing24 = "status"))) || ((data207.took === undefined) && (missing24 = "took"))) || ((data207.body === undefined) && (missing24 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs418 = errors;
for(const key26 in data207){
if(!(((((key26 === "target") || (key26 === "asked")) || (key26 === "status")) || (key26 === "took")) || (key26 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs418 === errors){
if(data207.target !== undefined){
const _errs419 = errors;
if(typeof data207.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs419 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.asked !== undefined){
const _errs421 = errors;
if(typeof data207.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs421 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.status !== undefined){
let data210 = data207.status;
const _errs423 = errors;
if((!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))) && (data210 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid43 = _errs423 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.took !== undefined){
let data211 = data207.took;
const _errs425 = errors;
if(errors === _errs425){
if((typeof data211 == "number") && (isFinite(data211))){
if(data211 < 0 || isNaN(data211)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid43 = _errs425 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.body !== undefined){
let data212 = data207.body;
const _errs427 = errors;
if((typeof data212 !== "string") && (data212 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid43 = _errs427 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs416 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data213 = data.health;
const _errs429 = errors;
if((!(data213 && typeof data213 == "object" && !Array.isArray(data213))) && (data213 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs429){
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
let missing25;
if((((((((((data213.cpuP95 === undefined) && (missing25 = "cpuP95")) || ((data213.cores === undefined) && (missing25 = "cores"))) || ((data213.lagP99 === undefined) && (missing25 = "lagP99"))) || ((data213.lagSamples === undefined) && (missing25 = "lagSamples"))) || ((data213.stealP95 === undefined) && (missing25 = "stealP95"))) || ((data213.droppedIterations === undefined) && (missing25 = "droppedIterations"))) || ((data213.memoryPeak === undefined) && (missing25 = "memoryPeak"))) || ((data213.descriptorLimit === undefined) && (missing25 = "descriptorLimit"))) || ((data213.probe === undefined) && (missing25 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs431 = errors;
for(const key27 in data213){
if(!(func1.call(schema19.properties.health.properties, key27))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs431 === errors){
if(data213.cpuP95 !== undefined){
let data214 = data213.cpuP95;
const _errs432 = errors;
if((!((typeof data214 == "number") && (isFinite(data214)))) && (data214 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs432){
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 < 0 || isNaN(data214)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs432 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.cores !== undefined){
let data215 = data213.cores;
const _errs434 = errors;
if(errors === _errs434){
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 < 0 || isNaN(data215)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid44 = _errs434 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.lagP99 !== undefined){
let data216 = data213.lagP99;
const _errs436 = errors;
if((!((typeof data216 == "number") && (isFinite(data216)))) && (data216 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid44 = _errs436 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.lagSamples !== undefined){
let data217 = data213.lagSamples;
const _errs438 = errors;
if(!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs438){
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 < 0 || isNaN(data217)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs438 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.stealP95 !== undefined){
let data218 = data213.stealP95;
const _errs440 = errors;
if((!((typeof data218 == "number") && (isFinite(data218)))) && (data218 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs440){
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 < 0 || isNaN(data218)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs440 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.droppedIterations !== undefined){
let data219 = data213.droppedIterations;
const _errs442 = errors;
if(!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs442){
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 < 0 || isNaN(data219)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs442 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.memoryPeak !== undefined){
let data220 = data213.memoryPeak;
const _errs444 = errors;
if((!(((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220))) && (isFinite(data220)))) && (data220 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs444){
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 < 0 || isNaN(data220)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs444 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.descriptorLimit !== undefined){
let data221 = data213.descriptorLimit;
const _errs446 = errors;
if((!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))) && (data221 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs446){
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 < 0 || isNaN(data221)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs446 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.probe !== undefined){
let data222 = data213.probe;
const _errs448 = errors;
if((!((typeof data222 == "number") && (isFinite(data222)))) && (data222 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid44 = _errs448 === errors;
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
}
}
}
}
}
var valid0 = _errs429 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data223 = data.bytes;
const _errs450 = errors;
if(errors === _errs450){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
let missing26;
if(((data223.sent === undefined) && (missing26 = "sent")) || ((data223.received === undefined) && (missing26 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs452 = errors;
for(const key28 in data223){
if(!((key28 === "sent") || (key28 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs452 === errors){
if(data223.sent !== undefined){
let data224 = data223.sent;
const _errs453 = errors;
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs453){
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 < 0 || isNaN(data224)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data223.received !== undefined){
let data225 = data223.received;
const _errs455 = errors;
if(!(((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225))) && (isFinite(data225)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs455){
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 < 0 || isNaN(data225)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs455 === errors;
}
else {
var valid45 = true;
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
var valid0 = _errs450 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data226 = data.reduced;
const _errs457 = errors;
if(errors === _errs457){
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
let missing27;
if(((data226.sockets === undefined) && (missing27 = "sockets")) || ((data226.of === undefined) && (missing27 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs459 = errors;
for(const key29 in data226){
if(!((key29 === "sockets") || (key29 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs459 === errors){
if(data226.sockets !== undefined){
let data227 = data226.sockets;
const _errs460 = errors;
if(!(((typeof data227 == "number") && (!(data227 % 1) && !isNaN(data227))) && (isFinite(data227)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs460){
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 < 0 || isNaN(data227)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid46 = _errs460 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data226.of !== undefined){
let data228 = data226.of;
const _errs462 = errors;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs462){
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < 0 || isNaN(data228)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid46 = _errs462 === errors;
}
else {
var valid46 = true;
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
var valid0 = _errs457 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data229 = data.paired;
const _errs464 = errors;
if(errors === _errs464){
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
let missing28;
if((data229.pairs === undefined) && (missing28 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs466 = errors;
for(const key30 in data229){
if(!(key30 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs466 === errors){
if(data229.pairs !== undefined){
let data230 = data229.pairs;
const _errs467 = errors;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs467){
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 < 0 || isNaN(data230)){
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
var valid0 = _errs464 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data231 = data.notices;
const _errs469 = errors;
if(errors === _errs469){
if(Array.isArray(data231)){
var valid48 = true;
const len16 = data231.length;
for(let i17=0; i17<len16; i17++){
let data232 = data231[i17];
const _errs471 = errors;
if(errors === _errs471){
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
let missing29;
if(((data232.code === undefined) && (missing29 = "code")) || ((data232.message === undefined) && (missing29 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs473 = errors;
for(const key31 in data232){
if(!((key31 === "code") || (key31 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs473 === errors){
if(data232.code !== undefined){
let data233 = data232.code;
const _errs474 = errors;
if(errors === _errs474){
if(typeof data233 === "string"){
if(!pattern3.test(data233)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid49 = _errs474 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data232.message !== undefined){
const _errs476 = errors;
if(typeof data232.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid49 = _errs476 === errors;
}
else {
var valid49 = true;
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
var valid48 = _errs471 === errors;
if(!valid48){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs469 === errors;
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
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
