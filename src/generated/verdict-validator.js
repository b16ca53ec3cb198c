// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"as":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"],"examples":["regression"]},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]},"description":{"type":"string","maxLength":8000},"links":{"type":"object","maxProperties":32,"examples":[{"rollback":"docs/rollback.md"}],"additionalProperties":{"type":"string","maxLength":2000}}},"required":["name","file","profile","environment"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"targets":{"type":"string","pattern":"^[0-9a-f]{12}$"},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap","no-login"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"decided":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"figures":{"type":"object","properties":{"times":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"name":{"type":"string","examples":["latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"n":{"type":["integer","null"],"minimum":0},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]},"max":{"type":["number","null"]},"baseline":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]}},"required":["runs","p50","p90","p95","p99","p999"],"additionalProperties":false}},"required":["name","selector","n","p50","p90","p95","p99","p999","max"],"additionalProperties":false}},"phases":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenarios":{"type":"array","minItems":1,"items":{"type":"string"}},"phase":{"type":"string","examples":["steady"]},"length":{"type":"number","minimum":0},"sockets":{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"least":{"type":"integer","minimum":0},"most":{"type":"integer","minimum":0}},"required":["from","to","least","most"],"additionalProperties":false},"messages":{"type":"integer","minimum":0},"connects":{"type":"integer","minimum":0},"connectsPeak":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0},"failed":{"type":"object","properties":{"connects":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0}},"required":["connects","requests"],"additionalProperties":false}},"required":["scenarios","phase","length","sockets","messages","connects","connectsPeak","requests","failed"],"additionalProperties":false}},"heartbeats":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"missed":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"stalled":{"type":"integer","minimum":0}},"required":["scenario","feed","sent","answered","missed"],"additionalProperties":false}},"silences":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"longest":{"type":"number","minimum":0},"at":{"type":"number","minimum":0}},"required":["scenario","feed","longest","at"],"additionalProperties":false}}},"required":["times"],"additionalProperties":false},"commits":{"type":"object","properties":{"from":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"to":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]}},"required":["from","to"],"additionalProperties":false},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]},"notCounted":{"type":"string","examples":["nobody has accepted it"]},"uncounted":{"type":"integer","minimum":0}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"stallMax":{"type":"number","minimum":0},"clockStep":{"type":"number","minimum":0},"local":{"type":"boolean"},"service":{"type":"object","properties":{"cores":{"type":"number","minimum":0,"examples":[0.6]},"perMessage":{"type":["number","null"],"minimum":0},"messages":{"type":"integer","minimum":0}},"required":["cores","perMessage","messages"],"additionalProperties":false},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
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
if(!(((((((key2 === "name") || (key2 === "file")) || (key2 === "profile")) || (key2 === "environment")) || (key2 === "key")) || (key2 === "description")) || (key2 === "links"))){
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
if(valid6){
if(data20.description !== undefined){
let data26 = data20.description;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data26 === "string"){
if(data26.length > 8000){
validate52.errors = [{instancePath:instancePath+"/plan/description",schemaPath:"#/properties/plan/properties/description/maxLength",keyword:"maxLength",params:{limit: 8000}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/description",schemaPath:"#/properties/plan/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.links !== undefined){
let data27 = data20.links;
const _errs52 = errors;
if(errors === _errs52){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(Object.keys(data27).length > 32){
validate52.errors = [{instancePath:instancePath+"/plan/links",schemaPath:"#/properties/plan/properties/links/maxProperties",keyword:"maxProperties",params:{limit: 32}}];
return false;
}
else {
for(const key3 in data27){
let data28 = data27[key3];
const _errs55 = errors;
if(errors === _errs55){
if(typeof data28 === "string"){
if(data28.length > 2000){
validate52.errors = [{instancePath:instancePath+"/plan/links/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/links/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/links/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/links/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs55 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/links",schemaPath:"#/properties/plan/properties/links/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs52 === errors;
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
let data29 = data.builds;
const _errs57 = errors;
if(errors === _errs57){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 in data29){
const _errs60 = errors;
if(typeof data29[key4] !== "string"){
validate52.errors = [{instancePath:instancePath+"/builds/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/builds/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs60 === errors;
if(!valid8){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/builds",schemaPath:"#/properties/builds/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostRuns !== undefined){
let data31 = data.mostRuns;
const _errs62 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs62){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data32 = data.runs;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data32)){
var valid9 = true;
const len3 = data32.length;
for(let i4=0; i4<len3; i4++){
let data33 = data32[i4];
const _errs66 = errors;
if(errors === _errs66){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing3;
if(((((((data33.runId === undefined) && (missing3 = "runId")) || ((data33.attempt === undefined) && (missing3 = "attempt"))) || ((data33.started === undefined) && (missing3 = "started"))) || ((data33.duration === undefined) && (missing3 = "duration"))) || ((data33.machine === undefined) && (missing3 = "machine"))) || ((data33.ended === undefined) && (missing3 = "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs68 = errors;
for(const key5 in data33){
if(!((((((key5 === "runId") || (key5 === "attempt")) || (key5 === "started")) || (key5 === "duration")) || (key5 === "machine")) || (key5 === "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs68 === errors){
if(data33.runId !== undefined){
const _errs69 = errors;
if(typeof data33.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/runId",schemaPath:"#/properties/runs/items/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs69 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data33.attempt !== undefined){
let data35 = data33.attempt;
const _errs71 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs71){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid10 = _errs71 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data33.started !== undefined){
const _errs73 = errors;
if(typeof data33.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/started",schemaPath:"#/properties/runs/items/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs73 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data33.duration !== undefined){
let data37 = data33.duration;
const _errs75 = errors;
if(errors === _errs75){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid10 = _errs75 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data33.machine !== undefined){
const _errs77 = errors;
if(typeof data33.machine !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/machine",schemaPath:"#/properties/runs/items/properties/machine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs77 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data33.ended !== undefined){
let data39 = data33.ended;
const _errs79 = errors;
if(!((((((data39 === "clean") || (data39 === "aborted")) || (data39 === "killed")) || (data39 === "hung")) || (data39 === "crashed")) || (data39 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/ended",schemaPath:"#/properties/runs/items/properties/ended/enum",keyword:"enum",params:{allowedValues: schema19.properties.runs.items.properties.ended.enum}}];
return false;
}
var valid10 = _errs79 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs66 === errors;
if(!valid9){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data40 = data.provenance;
const _errs80 = errors;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: schema19.properties.provenance.type}}];
return false;
}
if(errors === _errs80){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing4;
if(((((((((((data40.tool === undefined) && (missing4 = "tool")) || ((data40.engine === undefined) && (missing4 = "engine"))) || ((data40.started === undefined) && (missing4 = "started"))) || ((data40.ended === undefined) && (missing4 = "ended"))) || ((data40.machine === undefined) && (missing4 = "machine"))) || ((data40.runnerLabel === undefined) && (missing4 = "runnerLabel"))) || ((data40.commit === undefined) && (missing4 = "commit"))) || ((data40.ref === undefined) && (missing4 = "ref"))) || ((data40.runId === undefined) && (missing4 = "runId"))) || ((data40.attempt === undefined) && (missing4 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs82 = errors;
for(const key6 in data40){
if(!(func1.call(schema19.properties.provenance.properties, key6))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs82 === errors){
if(data40.tool !== undefined){
const _errs83 = errors;
if(typeof data40.tool !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/tool",schemaPath:"#/properties/provenance/properties/tool/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs83 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data40.engine !== undefined){
let data42 = data40.engine;
const _errs85 = errors;
if(errors === _errs85){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing5;
if(((data42.name === undefined) && (missing5 = "name")) || ((data42.version === undefined) && (missing5 = "version"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs87 = errors;
for(const key7 in data42){
if(!(((key7 === "name") || (key7 === "version")) || (key7 === "sha256"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs87 === errors){
if(data42.name !== undefined){
let data43 = data42.name;
const _errs88 = errors;
if(!((data43 === "k6") || (data43 === "embedded"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/name",schemaPath:"#/properties/provenance/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum}}];
return false;
}
var valid12 = _errs88 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data42.version !== undefined){
const _errs89 = errors;
if(typeof data42.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/version",schemaPath:"#/properties/provenance/properties/engine/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs89 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data42.sha256 !== undefined){
let data45 = data42.sha256;
const _errs91 = errors;
if(errors === _errs91){
if(typeof data45 === "string"){
if(!pattern5.test(data45)){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid12 = _errs91 === errors;
}
else {
var valid12 = true;
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
var valid11 = _errs85 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data40.started !== undefined){
const _errs93 = errors;
if(typeof data40.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs93 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data40.ended !== undefined){
const _errs95 = errors;
if(typeof data40.ended !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs95 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data40.machine !== undefined){
let data48 = data40.machine;
const _errs97 = errors;
if(errors === _errs97){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing6;
if((((((data48.id === undefined) && (missing6 = "id")) || ((data48.os === undefined) && (missing6 = "os"))) || ((data48.arch === undefined) && (missing6 = "arch"))) || ((data48.cpu === undefined) && (missing6 = "cpu"))) || ((data48.cores === undefined) && (missing6 = "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs99 = errors;
for(const key8 in data48){
if(!(((((key8 === "id") || (key8 === "os")) || (key8 === "arch")) || (key8 === "cpu")) || (key8 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs99 === errors){
if(data48.id !== undefined){
const _errs100 = errors;
if(typeof data48.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs100 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data48.os !== undefined){
const _errs102 = errors;
if(typeof data48.os !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs102 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data48.arch !== undefined){
const _errs104 = errors;
if(typeof data48.arch !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs104 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data48.cpu !== undefined){
const _errs106 = errors;
if(typeof data48.cpu !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs106 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data48.cores !== undefined){
let data53 = data48.cores;
const _errs108 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs108){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid13 = _errs108 === errors;
}
else {
var valid13 = true;
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
var valid11 = _errs97 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data40.runnerLabel !== undefined){
const _errs110 = errors;
if(typeof data40.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs110 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data40.commit !== undefined){
let data55 = data40.commit;
const _errs112 = errors;
if((typeof data55 !== "string") && (data55 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type}}];
return false;
}
var valid11 = _errs112 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data40.ref !== undefined){
let data56 = data40.ref;
const _errs114 = errors;
if((typeof data56 !== "string") && (data56 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type}}];
return false;
}
var valid11 = _errs114 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data40.event !== undefined){
const _errs116 = errors;
if(typeof data40.event !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/event",schemaPath:"#/properties/provenance/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs116 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data40.runId !== undefined){
const _errs118 = errors;
if(typeof data40.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs118 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data40.attempt !== undefined){
let data59 = data40.attempt;
const _errs120 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs120){
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid11 = _errs120 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data40.targets !== undefined){
let data60 = data40.targets;
const _errs122 = errors;
if(errors === _errs122){
if(typeof data60 === "string"){
if(!pattern6.test(data60)){
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs122 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data40.content !== undefined){
let data61 = data40.content;
const _errs124 = errors;
if(errors === _errs124){
if(typeof data61 === "string"){
if(!pattern5.test(data61)){
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs124 === errors;
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
}
}
}
}
}
}
}
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs126 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs126 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data63 = data.problems;
const _errs128 = errors;
if(errors === _errs128){
if(Array.isArray(data63)){
var valid14 = true;
const len4 = data63.length;
for(let i5=0; i5<len4; i5++){
let data64 = data63[i5];
const _errs130 = errors;
if(errors === _errs130){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing7;
if((((data64.what === undefined) && (missing7 = "what")) || ((data64.fault === undefined) && (missing7 = "fault"))) || ((data64.message === undefined) && (missing7 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs132 = errors;
for(const key9 in data64){
if(!(((key9 === "what") || (key9 === "fault")) || (key9 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs132 === errors){
if(data64.what !== undefined){
let data65 = data64.what;
const _errs133 = errors;
if(!((((((((((((((((data65 === "no-summary") || (data65 === "summary-mismatch")) || (data65 === "torn-stream")) || (data65 === "script-errors")) || (data65 === "killed")) || (data65 === "hung")) || (data65 === "crashed")) || (data65 === "few-sessions")) || (data65 === "non-finite")) || (data65 === "too-many-series")) || (data65 === "no-samples")) || (data65 === "companion")) || (data65 === "threshold-crossed")) || (data65 === "cancelled")) || (data65 === "over-cap")) || (data65 === "no-login"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid15 = _errs133 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data64.fault !== undefined){
let data66 = data64.fault;
const _errs134 = errors;
if(!(((data66 === "engine") || (data66 === "service")) || (data66 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid15 = _errs134 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data64.message !== undefined){
const _errs135 = errors;
if(typeof data64.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs135 === errors;
}
else {
var valid15 = true;
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
var valid14 = _errs130 === errors;
if(!valid14){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs128 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data68 = data.slos;
const _errs137 = errors;
if(errors === _errs137){
if(Array.isArray(data68)){
var valid16 = true;
const len5 = data68.length;
for(let i6=0; i6<len5; i6++){
let data69 = data68[i6];
const _errs139 = errors;
if(errors === _errs139){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing8;
if(((((((((((((((data69.verdict === undefined) && (missing8 = "verdict")) || ((data69.code === undefined) && (missing8 = "code"))) || ((data69.name === undefined) && (missing8 = "name"))) || ((data69.threshold === undefined) && (missing8 = "threshold"))) || ((data69.from === undefined) && (missing8 = "from"))) || ((data69.operator === undefined) && (missing8 = "operator"))) || ((data69.expected === undefined) && (missing8 = "expected"))) || ((data69.actual === undefined) && (missing8 = "actual"))) || ((data69.unit === undefined) && (missing8 = "unit"))) || ((data69.n === undefined) && (missing8 = "n"))) || ((data69.distinct === undefined) && (missing8 = "distinct"))) || ((data69.beyond === undefined) && (missing8 = "beyond"))) || ((data69.message === undefined) && (missing8 = "message"))) || ((data69.line === undefined) && (missing8 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs141 = errors;
for(const key10 in data69){
if(!(func1.call(schema19.properties.slos.items.properties, key10))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs141 === errors){
if(data69.verdict !== undefined){
let data70 = data69.verdict;
const _errs142 = errors;
if(!(((((data70 === "met") || (data70 === "fail")) || (data70 === "suspect")) || (data70 === "indicative")) || (data70 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid17 = _errs142 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.code !== undefined){
let data71 = data69.code;
const _errs143 = errors;
if(errors === _errs143){
if(typeof data71 === "string"){
if(!pattern3.test(data71)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/code",schemaPath:"#/properties/slos/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/code",schemaPath:"#/properties/slos/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs143 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.name !== undefined){
const _errs145 = errors;
if(typeof data69.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs145 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.threshold !== undefined){
const _errs147 = errors;
if(typeof data69.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs147 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.from !== undefined){
let data74 = data69.from;
const _errs149 = errors;
if(!((data74 === "plan") || (data74 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid17 = _errs149 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.operator !== undefined){
let data75 = data69.operator;
const _errs150 = errors;
if(typeof data75 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data75 === "<") || (data75 === "<=")) || (data75 === ">")) || (data75 === ">=")) || (data75 === "==")) || (data75 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid17 = _errs150 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.expected !== undefined){
let data76 = data69.expected;
const _errs152 = errors;
if(!((typeof data76 == "number") && (isFinite(data76)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid17 = _errs152 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.actual !== undefined){
let data77 = data69.actual;
const _errs154 = errors;
if((!((typeof data77 == "number") && (isFinite(data77)))) && (data77 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid17 = _errs154 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.unit !== undefined){
let data78 = data69.unit;
const _errs156 = errors;
if(!(((((data78 === "ms") || (data78 === "bytes")) || (data78 === "count")) || (data78 === "share")) || (data78 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid17 = _errs156 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.n !== undefined){
let data79 = data69.n;
const _errs157 = errors;
if(errors === _errs157){
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 0 || isNaN(data79)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid17 = _errs157 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.of !== undefined){
let data80 = data69.of;
const _errs159 = errors;
if(!((((((((((((((data80 === "sockets") || (data80 === "socket-seconds")) || (data80 === "closes")) || (data80 === "requests")) || (data80 === "iterations")) || (data80 === "lives")) || (data80 === "upgrades")) || (data80 === "users")) || (data80 === "heartbeats")) || (data80 === "sends")) || (data80 === "messages")) || (data80 === "steps")) || (data80 === "moments")) || (data80 === "parts"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid17 = _errs159 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.bad !== undefined){
let data81 = data69.bad;
const _errs160 = errors;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/bad",schemaPath:"#/properties/slos/items/properties/bad/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs160){
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/bad",schemaPath:"#/properties/slos/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs160 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.distinct !== undefined){
let data82 = data69.distinct;
const _errs162 = errors;
if((!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))) && (data82 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs162){
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs162 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.beyond !== undefined){
let data83 = data69.beyond;
const _errs164 = errors;
if((!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))) && (data83 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs164){
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 < 0 || isNaN(data83)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs164 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.message !== undefined){
const _errs166 = errors;
if(typeof data69.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs166 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.line !== undefined){
let data85 = data69.line;
const _errs168 = errors;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs168){
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 < 0 || isNaN(data85)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs168 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid16 = _errs139 === errors;
if(!valid16){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs137 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data86 = data.gates;
const _errs170 = errors;
if(errors === _errs170){
if(Array.isArray(data86)){
var valid18 = true;
const len6 = data86.length;
for(let i7=0; i7<len6; i7++){
let data87 = data86[i7];
const _errs172 = errors;
if(errors === _errs172){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing9;
if((((((((((((((((((((((data87.verdict === undefined) && (missing9 = "verdict")) || ((data87.code === undefined) && (missing9 = "code"))) || ((data87.name === undefined) && (missing9 = "name"))) || ((data87.selector === undefined) && (missing9 = "selector"))) || ((data87.stat === undefined) && (missing9 = "stat"))) || ((data87.level === undefined) && (missing9 = "level"))) || ((data87.unit === undefined) && (missing9 = "unit"))) || ((data87.baseline === undefined) && (missing9 = "baseline"))) || ((data87.spread === undefined) && (missing9 = "spread"))) || ((data87.actual === undefined) && (missing9 = "actual"))) || ((data87.values === undefined) && (missing9 = "values"))) || ((data87.change === undefined) && (missing9 = "change"))) || ((data87.limit === undefined) && (missing9 = "limit"))) || ((data87.z === undefined) && (missing9 = "z"))) || ((data87.zLimit === undefined) && (missing9 = "zLimit"))) || ((data87.channel === undefined) && (missing9 = "channel"))) || ((data87.n === undefined) && (missing9 = "n"))) || ((data87.distinct === undefined) && (missing9 = "distinct"))) || ((data87.runs === undefined) && (missing9 = "runs"))) || ((data87.message === undefined) && (missing9 = "message"))) || ((data87.line === undefined) && (missing9 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs174 = errors;
for(const key11 in data87){
if(!(func1.call(schema19.properties.gates.items.properties, key11))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs174 === errors){
if(data87.verdict !== undefined){
let data88 = data87.verdict;
const _errs175 = errors;
if(!((((((data88 === "same") || (data88 === "fail")) || (data88 === "suspect")) || (data88 === "no_baseline")) || (data88 === "inconclusive")) || (data88 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid19 = _errs175 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.code !== undefined){
let data89 = data87.code;
const _errs176 = errors;
if(errors === _errs176){
if(typeof data89 === "string"){
if(!pattern3.test(data89)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/code",schemaPath:"#/properties/gates/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/code",schemaPath:"#/properties/gates/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs176 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.name !== undefined){
const _errs178 = errors;
if(typeof data87.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs178 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.selector !== undefined){
const _errs180 = errors;
if(typeof data87.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs180 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.stat !== undefined){
const _errs182 = errors;
if(typeof data87.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs182 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.level !== undefined){
let data93 = data87.level;
const _errs184 = errors;
if(!((data93 === "key") || (data93 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid19 = _errs184 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.unit !== undefined){
let data94 = data87.unit;
const _errs185 = errors;
if(!((((data94 === "ms") || (data94 === "bytes")) || (data94 === "count")) || (data94 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid19 = _errs185 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.baseline !== undefined){
let data95 = data87.baseline;
const _errs186 = errors;
if((!((typeof data95 == "number") && (isFinite(data95)))) && (data95 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid19 = _errs186 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.spread !== undefined){
let data96 = data87.spread;
const _errs188 = errors;
if((!((typeof data96 == "number") && (isFinite(data96)))) && (data96 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid19 = _errs188 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.actual !== undefined){
let data97 = data87.actual;
const _errs190 = errors;
if((!((typeof data97 == "number") && (isFinite(data97)))) && (data97 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid19 = _errs190 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.values !== undefined){
let data98 = data87.values;
const _errs192 = errors;
if(errors === _errs192){
if(Array.isArray(data98)){
var valid20 = true;
const len7 = data98.length;
for(let i8=0; i8<len7; i8++){
let data99 = data98[i8];
const _errs194 = errors;
if((!((typeof data99 == "number") && (isFinite(data99)))) && (data99 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/values/" + i8,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid20 = _errs194 === errors;
if(!valid20){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/values",schemaPath:"#/properties/gates/items/properties/values/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid19 = _errs192 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.change !== undefined){
let data100 = data87.change;
const _errs196 = errors;
if((!((typeof data100 == "number") && (isFinite(data100)))) && (data100 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid19 = _errs196 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.limit !== undefined){
let data101 = data87.limit;
const _errs198 = errors;
if((!((typeof data101 == "number") && (isFinite(data101)))) && (data101 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid19 = _errs198 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.z !== undefined){
let data102 = data87.z;
const _errs200 = errors;
if((!((typeof data102 == "number") && (isFinite(data102)))) && (data102 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid19 = _errs200 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.zLimit !== undefined){
let data103 = data87.zLimit;
const _errs202 = errors;
if((!((typeof data103 == "number") && (isFinite(data103)))) && (data103 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid19 = _errs202 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.channel !== undefined){
let data104 = data87.channel;
const _errs204 = errors;
if(!(((((((((((data104 === "edge") || (data104 === "tail")) || (data104 === "ratio")) || (data104 === "calm")) || (data104 === "body")) || (data104 === "p50")) || (data104 === "trend")) || (data104 === "p99")) || (data104 === "count")) || (data104 === "rate")) || (data104 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid19 = _errs204 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.n !== undefined){
let data105 = data87.n;
const _errs205 = errors;
if(errors === _errs205){
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 0 || isNaN(data105)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid19 = _errs205 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.counts !== undefined){
let data106 = data87.counts;
const _errs207 = errors;
if(!((data106 === "socket-seconds") || (data106 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid19 = _errs207 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.distinct !== undefined){
let data107 = data87.distinct;
const _errs208 = errors;
if((!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))) && (data107 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs208){
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs208 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.runs !== undefined){
let data108 = data87.runs;
const _errs210 = errors;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs210){
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs210 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.message !== undefined){
const _errs212 = errors;
if(typeof data87.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs212 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.decided !== undefined){
const _errs214 = errors;
if(typeof data87.decided !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/decided",schemaPath:"#/properties/gates/items/properties/decided/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs214 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data87.line !== undefined){
let data111 = data87.line;
const _errs216 = errors;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs216){
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 0 || isNaN(data111)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs216 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
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
var valid18 = _errs172 === errors;
if(!valid18){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs170 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data112 = data.seen;
const _errs218 = errors;
if(errors === _errs218){
if(Array.isArray(data112)){
var valid21 = true;
const len8 = data112.length;
for(let i9=0; i9<len8; i9++){
let data113 = data112[i9];
const _errs220 = errors;
if(errors === _errs220){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
let missing10;
if(((((((data113.code === undefined) && (missing10 = "code")) || ((data113.scenario === undefined) && (missing10 = "scenario"))) || ((data113.feed === undefined) && (missing10 = "feed"))) || ((data113.n === undefined) && (missing10 = "n"))) || ((data113.of === undefined) && (missing10 = "of"))) || ((data113.message === undefined) && (missing10 = "message"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs222 = errors;
for(const key12 in data113){
if(!(((((((key12 === "code") || (key12 === "scenario")) || (key12 === "feed")) || (key12 === "n")) || (key12 === "of")) || (key12 === "message")) || (key12 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs222 === errors){
if(data113.code !== undefined){
let data114 = data113.code;
const _errs223 = errors;
if(errors === _errs223){
if(typeof data114 === "string"){
if(!pattern3.test(data114)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/code",schemaPath:"#/properties/seen/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/code",schemaPath:"#/properties/seen/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid22 = _errs223 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.scenario !== undefined){
let data115 = data113.scenario;
const _errs225 = errors;
if((typeof data115 !== "string") && (data115 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/scenario",schemaPath:"#/properties/seen/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.scenario.type}}];
return false;
}
var valid22 = _errs225 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.feed !== undefined){
let data116 = data113.feed;
const _errs227 = errors;
if((typeof data116 !== "string") && (data116 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/feed",schemaPath:"#/properties/seen/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.feed.type}}];
return false;
}
var valid22 = _errs227 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.n !== undefined){
let data117 = data113.n;
const _errs229 = errors;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/n",schemaPath:"#/properties/seen/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs229){
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 < 0 || isNaN(data117)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/n",schemaPath:"#/properties/seen/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid22 = _errs229 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.of !== undefined){
let data118 = data113.of;
const _errs231 = errors;
if((!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))) && (data118 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/of",schemaPath:"#/properties/seen/items/properties/of/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.of.type}}];
return false;
}
if(errors === _errs231){
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 < 0 || isNaN(data118)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/of",schemaPath:"#/properties/seen/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid22 = _errs231 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.message !== undefined){
const _errs233 = errors;
if(typeof data113.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/message",schemaPath:"#/properties/seen/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs233 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data113.text !== undefined){
const _errs235 = errors;
if(typeof data113.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs235 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/type",keyword:"type",params:{type: "object"}}];
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
validate52.errors = [{instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs218 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data121 = data.drift;
const _errs237 = errors;
if(errors === _errs237){
if(Array.isArray(data121)){
var valid23 = true;
const len9 = data121.length;
for(let i10=0; i10<len9; i10++){
let data122 = data121[i10];
const _errs239 = errors;
if(errors === _errs239){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing11;
if(((((((((((((((((data122.verdict === undefined) && (missing11 = "verdict")) || ((data122.name === undefined) && (missing11 = "name"))) || ((data122.selector === undefined) && (missing11 = "selector"))) || ((data122.stat === undefined) && (missing11 = "stat"))) || ((data122.unit === undefined) && (missing11 = "unit"))) || ((data122.from === undefined) && (missing11 = "from"))) || ((data122.tag === undefined) && (missing11 = "tag"))) || ((data122.reference === undefined) && (missing11 = "reference"))) || ((data122.recent === undefined) && (missing11 = "recent"))) || ((data122.change === undefined) && (missing11 = "change"))) || ((data122.limit === undefined) && (missing11 = "limit"))) || ((data122.spread === undefined) && (missing11 = "spread"))) || ((data122.referenceRuns === undefined) && (missing11 = "referenceRuns"))) || ((data122.recentRuns === undefined) && (missing11 = "recentRuns"))) || ((data122.message === undefined) && (missing11 = "message"))) || ((data122.line === undefined) && (missing11 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs241 = errors;
for(const key13 in data122){
if(!(func1.call(schema19.properties.drift.items.properties, key13))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs241 === errors){
if(data122.verdict !== undefined){
let data123 = data122.verdict;
const _errs242 = errors;
if(!((data123 === "drift") || (data123 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid24 = _errs242 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.name !== undefined){
const _errs243 = errors;
if(typeof data122.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs243 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.selector !== undefined){
const _errs245 = errors;
if(typeof data122.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs245 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.stat !== undefined){
const _errs247 = errors;
if(typeof data122.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs247 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.unit !== undefined){
let data127 = data122.unit;
const _errs249 = errors;
if(!((((data127 === "ms") || (data127 === "share")) || (data127 === "bytes")) || (data127 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid24 = _errs249 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.from !== undefined){
let data128 = data122.from;
const _errs250 = errors;
if(!(((data128 === "accepted") || (data128 === "tag")) || (data128 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid24 = _errs250 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.tag !== undefined){
let data129 = data122.tag;
const _errs251 = errors;
if((typeof data129 !== "string") && (data129 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid24 = _errs251 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.reference !== undefined){
let data130 = data122.reference;
const _errs253 = errors;
if(!((typeof data130 == "number") && (isFinite(data130)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid24 = _errs253 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.recent !== undefined){
let data131 = data122.recent;
const _errs255 = errors;
if(!((typeof data131 == "number") && (isFinite(data131)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid24 = _errs255 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.change !== undefined){
let data132 = data122.change;
const _errs257 = errors;
if(!((typeof data132 == "number") && (isFinite(data132)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid24 = _errs257 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.limit !== undefined){
let data133 = data122.limit;
const _errs259 = errors;
if(!((typeof data133 == "number") && (isFinite(data133)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid24 = _errs259 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.spread !== undefined){
let data134 = data122.spread;
const _errs261 = errors;
if(errors === _errs261){
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 < 0 || isNaN(data134)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid24 = _errs261 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.referenceRuns !== undefined){
let data135 = data122.referenceRuns;
const _errs263 = errors;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs263){
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 < 0 || isNaN(data135)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid24 = _errs263 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.recentRuns !== undefined){
let data136 = data122.recentRuns;
const _errs265 = errors;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs265){
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 < 0 || isNaN(data136)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid24 = _errs265 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.message !== undefined){
const _errs267 = errors;
if(typeof data122.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs267 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.line !== undefined){
let data138 = data122.line;
const _errs269 = errors;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs269){
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 < 0 || isNaN(data138)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid24 = _errs269 === errors;
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
}
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
var valid23 = _errs239 === errors;
if(!valid23){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs237 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data139 = data.figures;
const _errs271 = errors;
if(errors === _errs271){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
let missing12;
if((data139.times === undefined) && (missing12 = "times")){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs273 = errors;
for(const key14 in data139){
if(!((((key14 === "times") || (key14 === "phases")) || (key14 === "heartbeats")) || (key14 === "silences"))){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs273 === errors){
if(data139.times !== undefined){
let data140 = data139.times;
const _errs274 = errors;
if(errors === _errs274){
if(Array.isArray(data140)){
if(data140.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/times",schemaPath:"#/properties/figures/properties/times/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid26 = true;
const len10 = data140.length;
for(let i11=0; i11<len10; i11++){
let data141 = data140[i11];
const _errs276 = errors;
if(errors === _errs276){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
let missing13;
if((((((((((data141.name === undefined) && (missing13 = "name")) || ((data141.selector === undefined) && (missing13 = "selector"))) || ((data141.n === undefined) && (missing13 = "n"))) || ((data141.p50 === undefined) && (missing13 = "p50"))) || ((data141.p90 === undefined) && (missing13 = "p90"))) || ((data141.p95 === undefined) && (missing13 = "p95"))) || ((data141.p99 === undefined) && (missing13 = "p99"))) || ((data141.p999 === undefined) && (missing13 = "p999"))) || ((data141.max === undefined) && (missing13 = "max"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11,schemaPath:"#/properties/figures/properties/times/items/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs278 = errors;
for(const key15 in data141){
if(!(func1.call(schema19.properties.figures.properties.times.items.properties, key15))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11,schemaPath:"#/properties/figures/properties/times/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs278 === errors){
if(data141.name !== undefined){
const _errs279 = errors;
if(typeof data141.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/name",schemaPath:"#/properties/figures/properties/times/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs279 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data141.selector !== undefined){
const _errs281 = errors;
if(typeof data141.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/selector",schemaPath:"#/properties/figures/properties/times/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs281 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data141.n !== undefined){
let data144 = data141.n;
const _errs283 = errors;
if((!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))) && (data144 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.n.type}}];
return false;
}
if(errors === _errs283){
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 0 || isNaN(data144)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid27 = _errs283 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data141.p50 !== undefined){
let data145 = data141.p50;
const _errs285 = errors;
if((!((typeof data145 == "number") && (isFinite(data145)))) && (data145 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/p50",schemaPath:"#/properties/figures/properties/times/items/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p50.type}}];
return false;
}
var valid27 = _errs285 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data141.p90 !== undefined){
let data146 = data141.p90;
const _errs287 = errors;
if((!((typeof data146 == "number") && (isFinite(data146)))) && (data146 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/p90",schemaPath:"#/properties/figures/properties/times/items/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p90.type}}];
return false;
}
var valid27 = _errs287 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data141.p95 !== undefined){
let data147 = data141.p95;
const _errs289 = errors;
if((!((typeof data147 == "number") && (isFinite(data147)))) && (data147 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/p95",schemaPath:"#/properties/figures/properties/times/items/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p95.type}}];
return false;
}
var valid27 = _errs289 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data141.p99 !== undefined){
let data148 = data141.p99;
const _errs291 = errors;
if((!((typeof data148 == "number") && (isFinite(data148)))) && (data148 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/p99",schemaPath:"#/properties/figures/properties/times/items/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p99.type}}];
return false;
}
var valid27 = _errs291 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data141.p999 !== undefined){
let data149 = data141.p999;
const _errs293 = errors;
if((!((typeof data149 == "number") && (isFinite(data149)))) && (data149 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/p999",schemaPath:"#/properties/figures/properties/times/items/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p999.type}}];
return false;
}
var valid27 = _errs293 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data141.max !== undefined){
let data150 = data141.max;
const _errs295 = errors;
if((!((typeof data150 == "number") && (isFinite(data150)))) && (data150 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/max",schemaPath:"#/properties/figures/properties/times/items/properties/max/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.max.type}}];
return false;
}
var valid27 = _errs295 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data141.baseline !== undefined){
let data151 = data141.baseline;
const _errs297 = errors;
if(errors === _errs297){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing14;
if(((((((data151.runs === undefined) && (missing14 = "runs")) || ((data151.p50 === undefined) && (missing14 = "p50"))) || ((data151.p90 === undefined) && (missing14 = "p90"))) || ((data151.p95 === undefined) && (missing14 = "p95"))) || ((data151.p99 === undefined) && (missing14 = "p99"))) || ((data151.p999 === undefined) && (missing14 = "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs299 = errors;
for(const key16 in data151){
if(!((((((key16 === "runs") || (key16 === "p50")) || (key16 === "p90")) || (key16 === "p95")) || (key16 === "p99")) || (key16 === "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs299 === errors){
if(data151.runs !== undefined){
let data152 = data151.runs;
const _errs300 = errors;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs300){
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 < 1 || isNaN(data152)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid28 = _errs300 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data151.p50 !== undefined){
let data153 = data151.p50;
const _errs302 = errors;
if((!((typeof data153 == "number") && (isFinite(data153)))) && (data153 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/baseline/p50",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p50.type}}];
return false;
}
var valid28 = _errs302 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data151.p90 !== undefined){
let data154 = data151.p90;
const _errs304 = errors;
if((!((typeof data154 == "number") && (isFinite(data154)))) && (data154 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/baseline/p90",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p90.type}}];
return false;
}
var valid28 = _errs304 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data151.p95 !== undefined){
let data155 = data151.p95;
const _errs306 = errors;
if((!((typeof data155 == "number") && (isFinite(data155)))) && (data155 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/baseline/p95",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p95.type}}];
return false;
}
var valid28 = _errs306 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data151.p99 !== undefined){
let data156 = data151.p99;
const _errs308 = errors;
if((!((typeof data156 == "number") && (isFinite(data156)))) && (data156 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/baseline/p99",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p99.type}}];
return false;
}
var valid28 = _errs308 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data151.p999 !== undefined){
let data157 = data151.p999;
const _errs310 = errors;
if((!((typeof data157 == "number") && (isFinite(data157)))) && (data157 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/baseline/p999",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p999.type}}];
return false;
}
var valid28 = _errs310 === errors;
}
else {
var valid28 = true;
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
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid27 = _errs297 === errors;
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
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i11,schemaPath:"#/properties/figures/properties/times/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid26 = _errs276 === errors;
if(!valid26){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/times",schemaPath:"#/properties/figures/properties/times/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid25 = _errs274 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data139.phases !== undefined){
let data158 = data139.phases;
const _errs312 = errors;
if(errors === _errs312){
if(Array.isArray(data158)){
if(data158.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/phases",schemaPath:"#/properties/figures/properties/phases/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid29 = true;
const len11 = data158.length;
for(let i12=0; i12<len11; i12++){
let data159 = data158[i12];
const _errs314 = errors;
if(errors === _errs314){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
let missing15;
if((((((((((data159.scenarios === undefined) && (missing15 = "scenarios")) || ((data159.phase === undefined) && (missing15 = "phase"))) || ((data159.length === undefined) && (missing15 = "length"))) || ((data159.sockets === undefined) && (missing15 = "sockets"))) || ((data159.messages === undefined) && (missing15 = "messages"))) || ((data159.connects === undefined) && (missing15 = "connects"))) || ((data159.connectsPeak === undefined) && (missing15 = "connectsPeak"))) || ((data159.requests === undefined) && (missing15 = "requests"))) || ((data159.failed === undefined) && (missing15 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12,schemaPath:"#/properties/figures/properties/phases/items/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs316 = errors;
for(const key17 in data159){
if(!(func1.call(schema19.properties.figures.properties.phases.items.properties, key17))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12,schemaPath:"#/properties/figures/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs316 === errors){
if(data159.scenarios !== undefined){
let data160 = data159.scenarios;
const _errs317 = errors;
if(errors === _errs317){
if(Array.isArray(data160)){
if(data160.length < 1){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid31 = true;
const len12 = data160.length;
for(let i13=0; i13<len12; i13++){
const _errs319 = errors;
if(typeof data160[i13] !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/scenarios/" + i13,schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid31 = _errs319 === errors;
if(!valid31){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid30 = _errs317 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data159.phase !== undefined){
const _errs321 = errors;
if(typeof data159.phase !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/phase",schemaPath:"#/properties/figures/properties/phases/items/properties/phase/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs321 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data159.length !== undefined){
let data163 = data159.length;
const _errs323 = errors;
if(errors === _errs323){
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid30 = _errs323 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data159.sockets !== undefined){
let data164 = data159.sockets;
const _errs325 = errors;
if(errors === _errs325){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
let missing16;
if(((((data164.from === undefined) && (missing16 = "from")) || ((data164.to === undefined) && (missing16 = "to"))) || ((data164.least === undefined) && (missing16 = "least"))) || ((data164.most === undefined) && (missing16 = "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs327 = errors;
for(const key18 in data164){
if(!((((key18 === "from") || (key18 === "to")) || (key18 === "least")) || (key18 === "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs327 === errors){
if(data164.from !== undefined){
let data165 = data164.from;
const _errs328 = errors;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs328){
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs328 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data164.to !== undefined){
let data166 = data164.to;
const _errs330 = errors;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs330){
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 < 0 || isNaN(data166)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs330 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data164.least !== undefined){
let data167 = data164.least;
const _errs332 = errors;
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs332){
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 < 0 || isNaN(data167)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs332 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data164.most !== undefined){
let data168 = data164.most;
const _errs334 = errors;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs334){
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 < 0 || isNaN(data168)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs334 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid30 = _errs325 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data159.messages !== undefined){
let data169 = data159.messages;
const _errs336 = errors;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs336){
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 < 0 || isNaN(data169)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid30 = _errs336 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data159.connects !== undefined){
let data170 = data159.connects;
const _errs338 = errors;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs338){
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 < 0 || isNaN(data170)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid30 = _errs338 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data159.connectsPeak !== undefined){
let data171 = data159.connectsPeak;
const _errs340 = errors;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs340){
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 0 || isNaN(data171)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid30 = _errs340 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data159.requests !== undefined){
let data172 = data159.requests;
const _errs342 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs342){
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid30 = _errs342 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data159.failed !== undefined){
let data173 = data159.failed;
const _errs344 = errors;
if(errors === _errs344){
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
let missing17;
if(((data173.connects === undefined) && (missing17 = "connects")) || ((data173.requests === undefined) && (missing17 = "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs346 = errors;
for(const key19 in data173){
if(!((key19 === "connects") || (key19 === "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs346 === errors){
if(data173.connects !== undefined){
let data174 = data173.connects;
const _errs347 = errors;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs347){
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 0 || isNaN(data174)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs347 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data173.requests !== undefined){
let data175 = data173.requests;
const _errs349 = errors;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs349){
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 0 || isNaN(data175)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs349 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid30 = _errs344 === errors;
}
else {
var valid30 = true;
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i12,schemaPath:"#/properties/figures/properties/phases/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid29 = _errs314 === errors;
if(!valid29){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases",schemaPath:"#/properties/figures/properties/phases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid25 = _errs312 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data139.heartbeats !== undefined){
let data176 = data139.heartbeats;
const _errs351 = errors;
if(errors === _errs351){
if(Array.isArray(data176)){
if(data176.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats",schemaPath:"#/properties/figures/properties/heartbeats/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid34 = true;
const len13 = data176.length;
for(let i14=0; i14<len13; i14++){
let data177 = data176[i14];
const _errs353 = errors;
if(errors === _errs353){
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
let missing18;
if((((((data177.scenario === undefined) && (missing18 = "scenario")) || ((data177.feed === undefined) && (missing18 = "feed"))) || ((data177.sent === undefined) && (missing18 = "sent"))) || ((data177.answered === undefined) && (missing18 = "answered"))) || ((data177.missed === undefined) && (missing18 = "missed"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14,schemaPath:"#/properties/figures/properties/heartbeats/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs355 = errors;
for(const key20 in data177){
if(!(((((((key20 === "scenario") || (key20 === "feed")) || (key20 === "sent")) || (key20 === "answered")) || (key20 === "missed")) || (key20 === "late")) || (key20 === "stalled"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14,schemaPath:"#/properties/figures/properties/heartbeats/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs355 === errors){
if(data177.scenario !== undefined){
const _errs356 = errors;
if(typeof data177.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14+"/scenario",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid35 = _errs356 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data177.feed !== undefined){
let data179 = data177.feed;
const _errs358 = errors;
if((typeof data179 !== "string") && (data179 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14+"/feed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.feed.type}}];
return false;
}
var valid35 = _errs358 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data177.sent !== undefined){
let data180 = data177.sent;
const _errs360 = errors;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs360){
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 0 || isNaN(data180)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data177.answered !== undefined){
let data181 = data177.answered;
const _errs362 = errors;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs362){
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 0 || isNaN(data181)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data177.missed !== undefined){
let data182 = data177.missed;
const _errs364 = errors;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs364){
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data177.late !== undefined){
let data183 = data177.late;
const _errs366 = errors;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs366){
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 0 || isNaN(data183)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data177.stalled !== undefined){
let data184 = data177.stalled;
const _errs368 = errors;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs368){
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 < 0 || isNaN(data184)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs368 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i14,schemaPath:"#/properties/figures/properties/heartbeats/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid34 = _errs353 === errors;
if(!valid34){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats",schemaPath:"#/properties/figures/properties/heartbeats/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid25 = _errs351 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data139.silences !== undefined){
let data185 = data139.silences;
const _errs370 = errors;
if(errors === _errs370){
if(Array.isArray(data185)){
if(data185.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/silences",schemaPath:"#/properties/figures/properties/silences/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid36 = true;
const len14 = data185.length;
for(let i15=0; i15<len14; i15++){
let data186 = data185[i15];
const _errs372 = errors;
if(errors === _errs372){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
let missing19;
if(((((data186.scenario === undefined) && (missing19 = "scenario")) || ((data186.feed === undefined) && (missing19 = "feed"))) || ((data186.longest === undefined) && (missing19 = "longest"))) || ((data186.at === undefined) && (missing19 = "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i15,schemaPath:"#/properties/figures/properties/silences/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs374 = errors;
for(const key21 in data186){
if(!((((key21 === "scenario") || (key21 === "feed")) || (key21 === "longest")) || (key21 === "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i15,schemaPath:"#/properties/figures/properties/silences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs374 === errors){
if(data186.scenario !== undefined){
const _errs375 = errors;
if(typeof data186.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i15+"/scenario",schemaPath:"#/properties/figures/properties/silences/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs375 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data186.feed !== undefined){
let data188 = data186.feed;
const _errs377 = errors;
if((typeof data188 !== "string") && (data188 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i15+"/feed",schemaPath:"#/properties/figures/properties/silences/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.silences.items.properties.feed.type}}];
return false;
}
var valid37 = _errs377 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data186.longest !== undefined){
let data189 = data186.longest;
const _errs379 = errors;
if(errors === _errs379){
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 0 || isNaN(data189)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i15+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i15+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid37 = _errs379 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data186.at !== undefined){
let data190 = data186.at;
const _errs381 = errors;
if(errors === _errs381){
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i15+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i15+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i15,schemaPath:"#/properties/figures/properties/silences/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid36 = _errs372 === errors;
if(!valid36){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences",schemaPath:"#/properties/figures/properties/silences/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid25 = _errs370 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs271 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
let data191 = data.commits;
const _errs383 = errors;
if(errors === _errs383){
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
let missing20;
if(((data191.from === undefined) && (missing20 = "from")) || ((data191.to === undefined) && (missing20 = "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs385 = errors;
for(const key22 in data191){
if(!((key22 === "from") || (key22 === "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs385 === errors){
if(data191.from !== undefined){
const _errs386 = errors;
if(typeof data191.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/from",schemaPath:"#/properties/commits/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs386 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data191.to !== undefined){
const _errs388 = errors;
if(typeof data191.to !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/to",schemaPath:"#/properties/commits/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs383 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data194 = data.history;
const _errs390 = errors;
if(errors === _errs390){
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
let missing21;
if((((((data194.name === undefined) && (missing21 = "name")) || ((data194.unit === undefined) && (missing21 = "unit"))) || ((data194.stored === undefined) && (missing21 = "stored"))) || ((data194.actual === undefined) && (missing21 = "actual"))) || ((data194.limit === undefined) && (missing21 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs392 = errors;
for(const key23 in data194){
if(!(((((key23 === "name") || (key23 === "unit")) || (key23 === "stored")) || (key23 === "actual")) || (key23 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs392 === errors){
if(data194.name !== undefined){
const _errs393 = errors;
if(typeof data194.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid39 = _errs393 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data194.unit !== undefined){
let data196 = data194.unit;
const _errs395 = errors;
if(!(((((data196 === "ms") || (data196 === "bytes")) || (data196 === "count")) || (data196 === "share")) || (data196 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid39 = _errs395 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data194.stored !== undefined){
let data197 = data194.stored;
const _errs396 = errors;
if(errors === _errs396){
if(Array.isArray(data197)){
if(data197.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid40 = true;
const len15 = data197.length;
for(let i16=0; i16<len15; i16++){
let data198 = data197[i16];
const _errs398 = errors;
if((!((typeof data198 == "number") && (isFinite(data198)))) && (data198 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i16,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid40 = _errs398 === errors;
if(!valid40){
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
var valid39 = _errs396 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data194.actual !== undefined){
let data199 = data194.actual;
const _errs400 = errors;
if(!((typeof data199 == "number") && (isFinite(data199)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid39 = _errs400 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data194.limit !== undefined){
let data200 = data194.limit;
const _errs402 = errors;
if((!((typeof data200 == "number") && (isFinite(data200)))) && (data200 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid39 = _errs402 === errors;
}
else {
var valid39 = true;
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
var valid0 = _errs390 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data201 = data.baseline;
const _errs404 = errors;
if((!(data201 && typeof data201 == "object" && !Array.isArray(data201))) && (data201 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs404){
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
let missing22;
if(((((((((data201.where === undefined) && (missing22 = "where")) || ((data201.series === undefined) && (missing22 = "series"))) || ((data201.runs === undefined) && (missing22 = "runs"))) || ((data201.from === undefined) && (missing22 = "from"))) || ((data201.to === undefined) && (missing22 = "to"))) || ((data201.others === undefined) && (missing22 = "others"))) || ((data201.written === undefined) && (missing22 = "written"))) || ((data201.notWritten === undefined) && (missing22 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs406 = errors;
for(const key24 in data201){
if(!(func1.call(schema19.properties.baseline.properties, key24))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs406 === errors){
if(data201.where !== undefined){
let data202 = data201.where;
const _errs407 = errors;
if((typeof data202 !== "string") && (data202 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid41 = _errs407 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.series !== undefined){
let data203 = data201.series;
const _errs409 = errors;
if(errors === _errs409){
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
let missing23;
if(((((((data203.key === undefined) && (missing23 = "key")) || ((data203.digest === undefined) && (missing23 = "digest"))) || ((data203.profile === undefined) && (missing23 = "profile"))) || ((data203.engine === undefined) && (missing23 = "engine"))) || ((data203.environment === undefined) && (missing23 = "environment"))) || ((data203.runnerLabel === undefined) && (missing23 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs411 = errors;
for(const key25 in data203){
if(!(((((((key25 === "key") || (key25 === "digest")) || (key25 === "profile")) || (key25 === "engine")) || (key25 === "environment")) || (key25 === "jobKey")) || (key25 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs411 === errors){
if(data203.key !== undefined){
let data204 = data203.key;
const _errs412 = errors;
if(errors === _errs412){
if(typeof data204 === "string"){
if(!pattern6.test(data204)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid42 = _errs412 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data203.digest !== undefined){
const _errs414 = errors;
if(typeof data203.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs414 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data203.profile !== undefined){
const _errs416 = errors;
if(typeof data203.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs416 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data203.engine !== undefined){
const _errs418 = errors;
if(typeof data203.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs418 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data203.environment !== undefined){
let data208 = data203.environment;
const _errs420 = errors;
if((typeof data208 !== "string") && (data208 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid42 = _errs420 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data203.jobKey !== undefined){
let data209 = data203.jobKey;
const _errs422 = errors;
if(errors === _errs422){
if(typeof data209 === "string"){
if(!pattern4.test(data209)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid42 = _errs422 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data203.runnerLabel !== undefined){
const _errs424 = errors;
if(typeof data203.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs424 === errors;
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
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid41 = _errs409 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.runs !== undefined){
let data211 = data201.runs;
const _errs426 = errors;
if(!(((typeof data211 == "number") && (!(data211 % 1) && !isNaN(data211))) && (isFinite(data211)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs426){
if((typeof data211 == "number") && (isFinite(data211))){
if(data211 < 0 || isNaN(data211)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs426 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.from !== undefined){
let data212 = data201.from;
const _errs428 = errors;
if((typeof data212 !== "string") && (data212 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid41 = _errs428 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.to !== undefined){
let data213 = data201.to;
const _errs430 = errors;
if((typeof data213 !== "string") && (data213 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid41 = _errs430 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.others !== undefined){
let data214 = data201.others;
const _errs432 = errors;
if(!(((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214))) && (isFinite(data214)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs432){
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 < 0 || isNaN(data214)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs432 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.incomplete !== undefined){
let data215 = data201.incomplete;
const _errs434 = errors;
if(!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs434){
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 < 1 || isNaN(data215)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid41 = _errs434 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.comparable !== undefined){
let data216 = data201.comparable;
const _errs436 = errors;
if(!(((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216))) && (isFinite(data216)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs436){
if((typeof data216 == "number") && (isFinite(data216))){
if(data216 < 0 || isNaN(data216)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs436 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.changed !== undefined){
let data217 = data201.changed;
const _errs438 = errors;
if(errors === _errs438){
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
let missing24;
if(((data217.key === undefined) && (missing24 = "key")) || ((data217.runs === undefined) && (missing24 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs440 = errors;
for(const key26 in data217){
if(!((key26 === "key") || (key26 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs440 === errors){
if(data217.key !== undefined){
let data218 = data217.key;
const _errs441 = errors;
if(errors === _errs441){
if(typeof data218 === "string"){
if(!pattern6.test(data218)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid43 = _errs441 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data217.runs !== undefined){
let data219 = data217.runs;
const _errs443 = errors;
if(!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs443){
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 < 0 || isNaN(data219)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs443 === errors;
}
else {
var valid43 = true;
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
var valid41 = _errs438 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.written !== undefined){
const _errs445 = errors;
if(typeof data201.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid41 = _errs445 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.notWritten !== undefined){
let data221 = data201.notWritten;
const _errs447 = errors;
if((typeof data221 !== "string") && (data221 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid41 = _errs447 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.notCounted !== undefined){
const _errs449 = errors;
if(typeof data201.notCounted !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/notCounted",schemaPath:"#/properties/baseline/properties/notCounted/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs449 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data201.uncounted !== undefined){
let data223 = data201.uncounted;
const _errs451 = errors;
if(!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223)))){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs451){
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 < 0 || isNaN(data223)){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs451 === errors;
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
}
}
}
}
}
}
}
}
var valid0 = _errs404 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data224 = data.timeline;
const _errs453 = errors;
if(errors === _errs453){
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
for(const key27 in data224){
let data225 = data224[key27];
const _errs456 = errors;
if(errors === _errs456){
if(Array.isArray(data225)){
var valid45 = true;
const len16 = data225.length;
for(let i17=0; i17<len16; i17++){
let data226 = data225[i17];
const _errs458 = errors;
if(errors === _errs458){
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
let missing25;
if((((data226.phase === undefined) && (missing25 = "phase")) || ((data226.from === undefined) && (missing25 = "from"))) || ((data226.to === undefined) && (missing25 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs460 = errors;
for(const key28 in data226){
if(!(((key28 === "phase") || (key28 === "from")) || (key28 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs460 === errors){
if(data226.phase !== undefined){
let data227 = data226.phase;
const _errs461 = errors;
if(!(((((data227 === "ramp") || (data227 === "steady")) || (data227 === "disrupt")) || (data227 === "idle")) || (data227 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid46 = _errs461 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data226.from !== undefined){
let data228 = data226.from;
const _errs462 = errors;
if(!((typeof data228 == "number") && (isFinite(data228)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid46 = _errs462 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data226.to !== undefined){
let data229 = data226.to;
const _errs464 = errors;
if(!((typeof data229 == "number") && (isFinite(data229)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid46 = _errs464 === errors;
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
validate52.errors = [{instancePath:instancePath+"/timeline/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid45 = _errs458 === errors;
if(!valid45){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timeline/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid44 = _errs456 === errors;
if(!valid44){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs453 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data230 = data.duration;
const _errs466 = errors;
if(errors === _errs466){
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 < 0 || isNaN(data230)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs466 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data231 = data.sockets;
const _errs468 = errors;
if((!(data231 && typeof data231 == "object" && !Array.isArray(data231))) && (data231 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs468){
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
let missing26;
if(((((((data231.tried === undefined) && (missing26 = "tried")) || ((data231.opened === undefined) && (missing26 = "opened"))) || ((data231.subscribed === undefined) && (missing26 = "subscribed"))) || ((data231.peak === undefined) && (missing26 = "peak"))) || ((data231.failed === undefined) && (missing26 = "failed"))) || ((data231.unended === undefined) && (missing26 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs470 = errors;
for(const key29 in data231){
if(!((((((key29 === "tried") || (key29 === "opened")) || (key29 === "subscribed")) || (key29 === "peak")) || (key29 === "failed")) || (key29 === "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs470 === errors){
if(data231.tried !== undefined){
let data232 = data231.tried;
const _errs471 = errors;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs471){
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 < 0 || isNaN(data232)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs471 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data231.opened !== undefined){
let data233 = data231.opened;
const _errs473 = errors;
if(!(((typeof data233 == "number") && (!(data233 % 1) && !isNaN(data233))) && (isFinite(data233)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs473){
if((typeof data233 == "number") && (isFinite(data233))){
if(data233 < 0 || isNaN(data233)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs473 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data231.subscribed !== undefined){
let data234 = data231.subscribed;
const _errs475 = errors;
if(!(((typeof data234 == "number") && (!(data234 % 1) && !isNaN(data234))) && (isFinite(data234)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs475){
if((typeof data234 == "number") && (isFinite(data234))){
if(data234 < 0 || isNaN(data234)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs475 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data231.peak !== undefined){
let data235 = data231.peak;
const _errs477 = errors;
if(!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs477){
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 < 0 || isNaN(data235)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs477 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data231.failed !== undefined){
let data236 = data231.failed;
const _errs479 = errors;
if(errors === _errs479){
if(Array.isArray(data236)){
var valid48 = true;
const len17 = data236.length;
for(let i18=0; i18<len17; i18++){
let data237 = data236[i18];
const _errs481 = errors;
if(errors === _errs481){
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
let missing27;
if((((data237.reason === undefined) && (missing27 = "reason")) || ((data237.status === undefined) && (missing27 = "status"))) || ((data237.count === undefined) && (missing27 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i18,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs483 = errors;
for(const key30 in data237){
if(!(((key30 === "reason") || (key30 === "status")) || (key30 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i18,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs483 === errors){
if(data237.reason !== undefined){
const _errs484 = errors;
if(typeof data237.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i18+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid49 = _errs484 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data237.status !== undefined){
let data239 = data237.status;
const _errs486 = errors;
if((typeof data239 !== "string") && (data239 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i18+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid49 = _errs486 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data237.count !== undefined){
let data240 = data237.count;
const _errs488 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i18+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs488){
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 < 0 || isNaN(data240)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i18+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs488 === errors;
}
else {
var valid49 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i18,schemaPath:"#/properties/sockets/properties/failed/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid48 = _errs481 === errors;
if(!valid48){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed",schemaPath:"#/properties/sockets/properties/failed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid47 = _errs479 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data231.unended !== undefined){
let data241 = data231.unended;
const _errs490 = errors;
if(!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs490){
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 < 0 || isNaN(data241)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs490 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs468 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data242 = data.http;
const _errs492 = errors;
if((!(data242 && typeof data242 == "object" && !Array.isArray(data242))) && (data242 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs492){
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
let missing28;
if(((((data242.requests === undefined) && (missing28 = "requests")) || ((data242.answered === undefined) && (missing28 = "answered"))) || ((data242.failed === undefined) && (missing28 = "failed"))) || ((data242.byStatus === undefined) && (missing28 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs494 = errors;
for(const key31 in data242){
if(!((((key31 === "requests") || (key31 === "answered")) || (key31 === "failed")) || (key31 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs494 === errors){
if(data242.requests !== undefined){
let data243 = data242.requests;
const _errs495 = errors;
if(!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs495){
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 < 0 || isNaN(data243)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid50 = _errs495 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data242.answered !== undefined){
let data244 = data242.answered;
const _errs497 = errors;
if(!(((typeof data244 == "number") && (!(data244 % 1) && !isNaN(data244))) && (isFinite(data244)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs497){
if((typeof data244 == "number") && (isFinite(data244))){
if(data244 < 0 || isNaN(data244)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid50 = _errs497 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data242.failed !== undefined){
let data245 = data242.failed;
const _errs499 = errors;
if(!(((typeof data245 == "number") && (!(data245 % 1) && !isNaN(data245))) && (isFinite(data245)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs499){
if((typeof data245 == "number") && (isFinite(data245))){
if(data245 < 0 || isNaN(data245)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data242.byStatus !== undefined){
let data246 = data242.byStatus;
const _errs501 = errors;
if(errors === _errs501){
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key32 in data246){
let data247 = data246[key32];
const _errs504 = errors;
if(!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs504){
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 < 0 || isNaN(data247)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid51 = _errs504 === errors;
if(!valid51){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/http/byStatus",schemaPath:"#/properties/http/properties/byStatus/type",keyword:"type",params:{type: "object"}}];
return false;
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
}
}
}
var valid0 = _errs492 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data248 = data.closes;
const _errs506 = errors;
if(errors === _errs506){
if(Array.isArray(data248)){
var valid52 = true;
const len18 = data248.length;
for(let i19=0; i19<len18; i19++){
let data249 = data248[i19];
const _errs508 = errors;
if(errors === _errs508){
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
let missing29;
if(((((((((data249.code === undefined) && (missing29 = "code")) || ((data249.side === undefined) && (missing29 = "side"))) || ((data249.how === undefined) && (missing29 = "how"))) || ((data249.scenario === undefined) && (missing29 = "scenario"))) || ((data249.feed === undefined) && (missing29 = "feed"))) || ((data249.phase === undefined) && (missing29 = "phase"))) || ((data249.reason === undefined) && (missing29 = "reason"))) || ((data249.count === undefined) && (missing29 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i19,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs510 = errors;
for(const key33 in data249){
if(!((((((((key33 === "code") || (key33 === "side")) || (key33 === "how")) || (key33 === "scenario")) || (key33 === "feed")) || (key33 === "phase")) || (key33 === "reason")) || (key33 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i19,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs510 === errors){
if(data249.code !== undefined){
const _errs511 = errors;
if(typeof data249.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i19+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid53 = _errs511 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data249.side !== undefined){
const _errs513 = errors;
if(typeof data249.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i19+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid53 = _errs513 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data249.how !== undefined){
const _errs515 = errors;
if(typeof data249.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i19+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid53 = _errs515 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data249.scenario !== undefined){
const _errs517 = errors;
if(typeof data249.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i19+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid53 = _errs517 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data249.feed !== undefined){
let data254 = data249.feed;
const _errs519 = errors;
if((typeof data254 !== "string") && (data254 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i19+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid53 = _errs519 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data249.phase !== undefined){
let data255 = data249.phase;
const _errs521 = errors;
if((typeof data255 !== "string") && (data255 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i19+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid53 = _errs521 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data249.reason !== undefined){
let data256 = data249.reason;
const _errs523 = errors;
if((typeof data256 !== "string") && (data256 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i19+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid53 = _errs523 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data249.count !== undefined){
let data257 = data249.count;
const _errs525 = errors;
if(!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i19+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs525){
if((typeof data257 == "number") && (isFinite(data257))){
if(data257 < 0 || isNaN(data257)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i19+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs525 === errors;
}
else {
var valid53 = true;
}
}
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
validate52.errors = [{instancePath:instancePath+"/closes/" + i19,schemaPath:"#/properties/closes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid52 = _errs508 === errors;
if(!valid52){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs506 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data258 = data.storedCloses;
const _errs527 = errors;
if(errors === _errs527){
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
let missing30;
if(((data258.runs === undefined) && (missing30 = "runs")) || ((data258.kinds === undefined) && (missing30 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs529 = errors;
for(const key34 in data258){
if(!((key34 === "runs") || (key34 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs529 === errors){
if(data258.runs !== undefined){
let data259 = data258.runs;
const _errs530 = errors;
if(!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs530){
if((typeof data259 == "number") && (isFinite(data259))){
if(data259 < 1 || isNaN(data259)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid54 = _errs530 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data258.kinds !== undefined){
let data260 = data258.kinds;
const _errs532 = errors;
if(errors === _errs532){
if(Array.isArray(data260)){
var valid55 = true;
const len19 = data260.length;
for(let i20=0; i20<len19; i20++){
let data261 = data260[i20];
const _errs534 = errors;
if(errors === _errs534){
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
let missing31;
if(((((((data261.code === undefined) && (missing31 = "code")) || ((data261.side === undefined) && (missing31 = "side"))) || ((data261.how === undefined) && (missing31 = "how"))) || ((data261.feed === undefined) && (missing31 = "feed"))) || ((data261.median === undefined) && (missing31 = "median"))) || ((data261.seen === undefined) && (missing31 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i20,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
const _errs536 = errors;
for(const key35 in data261){
if(!((((((key35 === "code") || (key35 === "side")) || (key35 === "how")) || (key35 === "feed")) || (key35 === "median")) || (key35 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i20,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs536 === errors){
if(data261.code !== undefined){
const _errs537 = errors;
if(typeof data261.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i20+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid56 = _errs537 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data261.side !== undefined){
const _errs539 = errors;
if(typeof data261.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i20+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid56 = _errs539 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data261.how !== undefined){
const _errs541 = errors;
if(typeof data261.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i20+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid56 = _errs541 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data261.feed !== undefined){
let data265 = data261.feed;
const _errs543 = errors;
if((typeof data265 !== "string") && (data265 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i20+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid56 = _errs543 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data261.median !== undefined){
let data266 = data261.median;
const _errs545 = errors;
if(errors === _errs545){
if((typeof data266 == "number") && (isFinite(data266))){
if(data266 < 0 || isNaN(data266)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i20+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i20+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid56 = _errs545 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data261.seen !== undefined){
let data267 = data261.seen;
const _errs547 = errors;
if(!(((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267))) && (isFinite(data267)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i20+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs547){
if((typeof data267 == "number") && (isFinite(data267))){
if(data267 < 0 || isNaN(data267)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i20+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid56 = _errs547 === errors;
}
else {
var valid56 = true;
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
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i20,schemaPath:"#/properties/storedCloses/properties/kinds/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid55 = _errs534 === errors;
if(!valid55){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds",schemaPath:"#/properties/storedCloses/properties/kinds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid54 = _errs532 === errors;
}
else {
var valid54 = true;
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
var valid0 = _errs527 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data268 = data.steps;
const _errs549 = errors;
if(errors === _errs549){
if(Array.isArray(data268)){
if(data268.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid57 = true;
const len20 = data268.length;
for(let i21=0; i21<len20; i21++){
let data269 = data268[i21];
const _errs551 = errors;
if(errors === _errs551){
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
let missing32;
if(((((data269.step === undefined) && (missing32 = "step")) || ((data269.state === undefined) && (missing32 = "state"))) || ((data269.result === undefined) && (missing32 = "result"))) || ((data269.took === undefined) && (missing32 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i21,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
const _errs553 = errors;
for(const key36 in data269){
if(!((((key36 === "step") || (key36 === "state")) || (key36 === "result")) || (key36 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i21,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}}];
return false;
break;
}
}
if(_errs553 === errors){
if(data269.step !== undefined){
let data270 = data269.step;
const _errs554 = errors;
if(!(((((data270 === "plan") || (data270 === "addresses")) || (data270 === "build")) || (data270 === "connect")) || (data270 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i21+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid58 = _errs554 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data269.state !== undefined){
let data271 = data269.state;
const _errs555 = errors;
if(!(((data271 === "done") || (data271 === "failed")) || (data271 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i21+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid58 = _errs555 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data269.result !== undefined){
const _errs556 = errors;
if(typeof data269.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i21+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs556 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data269.took !== undefined){
let data273 = data269.took;
const _errs558 = errors;
if((!((typeof data273 == "number") && (isFinite(data273)))) && (data273 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i21+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs558){
if((typeof data273 == "number") && (isFinite(data273))){
if(data273 < 0 || isNaN(data273)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i21+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid58 = _errs558 === errors;
}
else {
var valid58 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/steps/" + i21,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid57 = _errs551 === errors;
if(!valid57){
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
var valid0 = _errs549 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data274 = data.lastAnswer;
const _errs560 = errors;
if(errors === _errs560){
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
let missing33;
if((((((data274.target === undefined) && (missing33 = "target")) || ((data274.asked === undefined) && (missing33 = "asked"))) || ((data274.status === undefined) && (missing33 = "status"))) || ((data274.took === undefined) && (missing33 = "took"))) || ((data274.body === undefined) && (missing33 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
const _errs562 = errors;
for(const key37 in data274){
if(!(((((key37 === "target") || (key37 === "asked")) || (key37 === "status")) || (key37 === "took")) || (key37 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs562 === errors){
if(data274.target !== undefined){
const _errs563 = errors;
if(typeof data274.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs563 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.asked !== undefined){
const _errs565 = errors;
if(typeof data274.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs565 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.status !== undefined){
let data277 = data274.status;
const _errs567 = errors;
if((!(((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277))) && (isFinite(data277)))) && (data277 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid59 = _errs567 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.took !== undefined){
let data278 = data274.took;
const _errs569 = errors;
if(errors === _errs569){
if((typeof data278 == "number") && (isFinite(data278))){
if(data278 < 0 || isNaN(data278)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid59 = _errs569 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.body !== undefined){
let data279 = data274.body;
const _errs571 = errors;
if((typeof data279 !== "string") && (data279 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid59 = _errs571 === errors;
}
else {
var valid59 = true;
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
var valid0 = _errs560 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data280 = data.health;
const _errs573 = errors;
if((!(data280 && typeof data280 == "object" && !Array.isArray(data280))) && (data280 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs573){
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
let missing34;
if((((((((((data280.cpuP95 === undefined) && (missing34 = "cpuP95")) || ((data280.cores === undefined) && (missing34 = "cores"))) || ((data280.lagP99 === undefined) && (missing34 = "lagP99"))) || ((data280.lagSamples === undefined) && (missing34 = "lagSamples"))) || ((data280.stealP95 === undefined) && (missing34 = "stealP95"))) || ((data280.droppedIterations === undefined) && (missing34 = "droppedIterations"))) || ((data280.memoryPeak === undefined) && (missing34 = "memoryPeak"))) || ((data280.descriptorLimit === undefined) && (missing34 = "descriptorLimit"))) || ((data280.probe === undefined) && (missing34 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs575 = errors;
for(const key38 in data280){
if(!(func1.call(schema19.properties.health.properties, key38))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs575 === errors){
if(data280.cpuP95 !== undefined){
let data281 = data280.cpuP95;
const _errs576 = errors;
if((!((typeof data281 == "number") && (isFinite(data281)))) && (data281 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs576){
if((typeof data281 == "number") && (isFinite(data281))){
if(data281 < 0 || isNaN(data281)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid60 = _errs576 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data280.cores !== undefined){
let data282 = data280.cores;
const _errs578 = errors;
if(errors === _errs578){
if((typeof data282 == "number") && (isFinite(data282))){
if(data282 < 0 || isNaN(data282)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid60 = _errs578 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data280.lagP99 !== undefined){
let data283 = data280.lagP99;
const _errs580 = errors;
if((!((typeof data283 == "number") && (isFinite(data283)))) && (data283 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid60 = _errs580 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data280.lagSamples !== undefined){
let data284 = data280.lagSamples;
const _errs582 = errors;
if(!(((typeof data284 == "number") && (!(data284 % 1) && !isNaN(data284))) && (isFinite(data284)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs582){
if((typeof data284 == "number") && (isFinite(data284))){
if(data284 < 0 || isNaN(data284)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid60 = _errs582 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data280.stealP95 !== undefined){
let data285 = data280.stealP95;
const _errs584 = errors;
if((!((typeof data285 == "number") && (isFinite(data285)))) && (data285 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs584){
if((typeof data285 == "number") && (isFinite(data285))){
if(data285 < 0 || isNaN(data285)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid60 = _errs584 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data280.droppedIterations !== undefined){
let data286 = data280.droppedIterations;
const _errs586 = errors;
if(!(((typeof data286 == "number") && (!(data286 % 1) && !isNaN(data286))) && (isFinite(data286)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs586){
if((typeof data286 == "number") && (isFinite(data286))){
if(data286 < 0 || isNaN(data286)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid60 = _errs586 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data280.memoryPeak !== undefined){
let data287 = data280.memoryPeak;
const _errs588 = errors;
if((!(((typeof data287 == "number") && (!(data287 % 1) && !isNaN(data287))) && (isFinite(data287)))) && (data287 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs588){
if((typeof data287 == "number") && (isFinite(data287))){
if(data287 < 0 || isNaN(data287)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid60 = _errs588 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data280.descriptorLimit !== undefined){
let data288 = data280.descriptorLimit;
const _errs590 = errors;
if((!(((typeof data288 == "number") && (!(data288 % 1) && !isNaN(data288))) && (isFinite(data288)))) && (data288 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs590){
if((typeof data288 == "number") && (isFinite(data288))){
if(data288 < 0 || isNaN(data288)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid60 = _errs590 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data280.probe !== undefined){
let data289 = data280.probe;
const _errs592 = errors;
if((!((typeof data289 == "number") && (isFinite(data289)))) && (data289 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid60 = _errs592 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data280.stallMax !== undefined){
let data290 = data280.stallMax;
const _errs594 = errors;
if(errors === _errs594){
if((typeof data290 == "number") && (isFinite(data290))){
if(data290 < 0 || isNaN(data290)){
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid60 = _errs594 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data280.clockStep !== undefined){
let data291 = data280.clockStep;
const _errs596 = errors;
if(errors === _errs596){
if((typeof data291 == "number") && (isFinite(data291))){
if(data291 < 0 || isNaN(data291)){
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid60 = _errs596 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data280.local !== undefined){
const _errs598 = errors;
if(typeof data280.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",schemaPath:"#/properties/health/properties/local/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid60 = _errs598 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data280.service !== undefined){
let data293 = data280.service;
const _errs600 = errors;
if(errors === _errs600){
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
let missing35;
if((((data293.cores === undefined) && (missing35 = "cores")) || ((data293.perMessage === undefined) && (missing35 = "perMessage"))) || ((data293.messages === undefined) && (missing35 = "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
const _errs602 = errors;
for(const key39 in data293){
if(!(((key39 === "cores") || (key39 === "perMessage")) || (key39 === "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs602 === errors){
if(data293.cores !== undefined){
let data294 = data293.cores;
const _errs603 = errors;
if(errors === _errs603){
if((typeof data294 == "number") && (isFinite(data294))){
if(data294 < 0 || isNaN(data294)){
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid61 = _errs603 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data293.perMessage !== undefined){
let data295 = data293.perMessage;
const _errs605 = errors;
if((!((typeof data295 == "number") && (isFinite(data295)))) && (data295 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/type",keyword:"type",params:{type: schema19.properties.health.properties.service.properties.perMessage.type}}];
return false;
}
if(errors === _errs605){
if((typeof data295 == "number") && (isFinite(data295))){
if(data295 < 0 || isNaN(data295)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid61 = _errs605 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data293.messages !== undefined){
let data296 = data293.messages;
const _errs607 = errors;
if(!(((typeof data296 == "number") && (!(data296 % 1) && !isNaN(data296))) && (isFinite(data296)))){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs607){
if((typeof data296 == "number") && (isFinite(data296))){
if(data296 < 0 || isNaN(data296)){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid61 = _errs607 === errors;
}
else {
var valid61 = true;
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
var valid60 = _errs600 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data280.brought !== undefined){
let data297 = data280.brought;
const _errs609 = errors;
if(errors === _errs609){
if((typeof data297 == "number") && (isFinite(data297))){
if(data297 < 0 || isNaN(data297)){
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid60 = _errs609 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data280.limits !== undefined){
let data298 = data280.limits;
const _errs611 = errors;
if(errors === _errs611){
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
for(const key40 in data298){
const _errs613 = errors;
if(!((((key40 === "descriptors") || (key40 === "ports")) || (key40 === "buffers")) || (key40 === "lookups"))){
const err0 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.health.properties.limits.propertyNames.enum},propertyName:key40};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid62 = _errs613 === errors;
if(!valid62){
const err1 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames",keyword:"propertyNames",params:{propertyName: key40}};
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
if(valid62){
for(const key41 in data298){
let data299 = data298[key41];
const _errs615 = errors;
if(!(((typeof data299 == "number") && (!(data299 % 1) && !isNaN(data299))) && (isFinite(data299)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs615){
if((typeof data299 == "number") && (isFinite(data299))){
if(data299 < 0 || isNaN(data299)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs615 === errors;
if(!valid63){
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
var valid60 = _errs611 === errors;
}
else {
var valid60 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs573 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data300 = data.bytes;
const _errs617 = errors;
if(errors === _errs617){
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
let missing36;
if(((data300.sent === undefined) && (missing36 = "sent")) || ((data300.received === undefined) && (missing36 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs619 = errors;
for(const key42 in data300){
if(!((key42 === "sent") || (key42 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}}];
return false;
break;
}
}
if(_errs619 === errors){
if(data300.sent !== undefined){
let data301 = data300.sent;
const _errs620 = errors;
if(!(((typeof data301 == "number") && (!(data301 % 1) && !isNaN(data301))) && (isFinite(data301)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs620){
if((typeof data301 == "number") && (isFinite(data301))){
if(data301 < 0 || isNaN(data301)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid64 = _errs620 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data300.received !== undefined){
let data302 = data300.received;
const _errs622 = errors;
if(!(((typeof data302 == "number") && (!(data302 % 1) && !isNaN(data302))) && (isFinite(data302)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs622){
if((typeof data302 == "number") && (isFinite(data302))){
if(data302 < 0 || isNaN(data302)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid64 = _errs622 === errors;
}
else {
var valid64 = true;
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
var valid0 = _errs617 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data303 = data.reduced;
const _errs624 = errors;
if(errors === _errs624){
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
let missing37;
if(((data303.sockets === undefined) && (missing37 = "sockets")) || ((data303.of === undefined) && (missing37 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs626 = errors;
for(const key43 in data303){
if(!((key43 === "sockets") || (key43 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}}];
return false;
break;
}
}
if(_errs626 === errors){
if(data303.sockets !== undefined){
let data304 = data303.sockets;
const _errs627 = errors;
if(!(((typeof data304 == "number") && (!(data304 % 1) && !isNaN(data304))) && (isFinite(data304)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs627){
if((typeof data304 == "number") && (isFinite(data304))){
if(data304 < 0 || isNaN(data304)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid65 = _errs627 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data303.of !== undefined){
let data305 = data303.of;
const _errs629 = errors;
if(!(((typeof data305 == "number") && (!(data305 % 1) && !isNaN(data305))) && (isFinite(data305)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs629){
if((typeof data305 == "number") && (isFinite(data305))){
if(data305 < 0 || isNaN(data305)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid65 = _errs629 === errors;
}
else {
var valid65 = true;
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
var valid0 = _errs624 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data306 = data.paired;
const _errs631 = errors;
if(errors === _errs631){
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
let missing38;
if((data306.pairs === undefined) && (missing38 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
const _errs633 = errors;
for(const key44 in data306){
if(!(key44 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}}];
return false;
break;
}
}
if(_errs633 === errors){
if(data306.pairs !== undefined){
let data307 = data306.pairs;
const _errs634 = errors;
if(!(((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307))) && (isFinite(data307)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs634){
if((typeof data307 == "number") && (isFinite(data307))){
if(data307 < 0 || isNaN(data307)){
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
var valid0 = _errs631 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data308 = data.notices;
const _errs636 = errors;
if(errors === _errs636){
if(Array.isArray(data308)){
var valid67 = true;
const len21 = data308.length;
for(let i22=0; i22<len21; i22++){
let data309 = data308[i22];
const _errs638 = errors;
if(errors === _errs638){
if(data309 && typeof data309 == "object" && !Array.isArray(data309)){
let missing39;
if(((data309.code === undefined) && (missing39 = "code")) || ((data309.message === undefined) && (missing39 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i22,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
const _errs640 = errors;
for(const key45 in data309){
if(!((key45 === "code") || (key45 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i22,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}}];
return false;
break;
}
}
if(_errs640 === errors){
if(data309.code !== undefined){
let data310 = data309.code;
const _errs641 = errors;
if(errors === _errs641){
if(typeof data310 === "string"){
if(!pattern3.test(data310)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i22+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i22+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid68 = _errs641 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data309.message !== undefined){
const _errs643 = errors;
if(typeof data309.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i22+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid68 = _errs643 === errors;
}
else {
var valid68 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i22,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid67 = _errs638 === errors;
if(!valid67){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs636 === errors;
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
