// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"as":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"],"examples":["regression"]},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]},"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","examples":["--engine"]},"value":{"type":"string","examples":["embedded"]}},"required":["name","value"],"additionalProperties":false}},"description":{"type":"string","maxLength":8000},"links":{"type":"object","maxProperties":32,"examples":[{"rollback":"docs/rollback.md"}],"additionalProperties":{"type":"string","maxLength":2000}}},"required":["name","file","profile","environment"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"targets":{"type":"string","pattern":"^[0-9a-f]{12}$"},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap","no-login"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"at":{"type":"number","minimum":0,"examples":[6000]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"decided":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"figures":{"type":"object","properties":{"times":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"name":{"type":"string","examples":["latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"n":{"type":["integer","null"],"minimum":0},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]},"max":{"type":["number","null"]},"baseline":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]}},"required":["runs","p50","p90","p95","p99","p999"],"additionalProperties":false}},"required":["name","selector","n","p50","p90","p95","p99","p999","max"],"additionalProperties":false}},"phases":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenarios":{"type":"array","minItems":1,"items":{"type":"string"}},"phase":{"type":"string","examples":["steady"]},"length":{"type":"number","minimum":0},"sockets":{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"least":{"type":"integer","minimum":0},"most":{"type":"integer","minimum":0}},"required":["from","to","least","most"],"additionalProperties":false},"messages":{"type":"integer","minimum":0},"connects":{"type":"integer","minimum":0},"connectsPeak":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0},"failed":{"type":"object","properties":{"connects":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0}},"required":["connects","requests"],"additionalProperties":false}},"required":["scenarios","phase","length","sockets","messages","connects","connectsPeak","requests","failed"],"additionalProperties":false}},"heartbeats":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"missed":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"stalled":{"type":"integer","minimum":0}},"required":["scenario","feed","sent","answered","missed"],"additionalProperties":false}},"silences":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"longest":{"type":"number","minimum":0},"at":{"type":"number","minimum":0}},"required":["scenario","feed","longest","at"],"additionalProperties":false}}},"required":["times"],"additionalProperties":false},"commits":{"type":"object","properties":{"from":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"to":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]}},"required":["from","to"],"additionalProperties":false},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]},"notCounted":{"type":"string","examples":["nobody has accepted it"]},"uncounted":{"type":"integer","minimum":0}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"stallMax":{"type":"number","minimum":0},"clockStep":{"type":"number","minimum":0},"local":{"type":"boolean"},"service":{"type":"object","properties":{"cores":{"type":"number","minimum":0,"examples":[0.6]},"perMessage":{"type":["number","null"],"minimum":0},"messages":{"type":"integer","minimum":0}},"required":["cores","perMessage","messages"],"additionalProperties":false},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"base":{"type":"object","properties":{"rule":{"enum":["decides","told","new"]},"ref":{"type":"string","examples":["main"]},"commit":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"file":{"type":"string","examples":["plans/feed.yaml"]},"differences":{"type":"object","properties":{"count":{"type":"integer","minimum":0,"examples":[3]},"first":{"type":"array","maxItems":20,"items":{"type":"object","properties":{"path":{"type":"string","examples":["scenarios.orders.socket.url"]},"base":{"type":"string","examples":["p(99)<200"]},"head":{"type":"string","examples":["p(99)<3600000"]}},"required":["path"],"additionalProperties":false}}},"required":["count","first"],"additionalProperties":false},"base":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"head":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"rows":{"const":"base"}},"required":["rule","ref","commit","differences"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
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
if(!((((((((key2 === "name") || (key2 === "file")) || (key2 === "profile")) || (key2 === "environment")) || (key2 === "key")) || (key2 === "options")) || (key2 === "description")) || (key2 === "links"))){
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
if(data20.options !== undefined){
let data26 = data20.options;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data26)){
var valid7 = true;
const len3 = data26.length;
for(let i4=0; i4<len3; i4++){
let data27 = data26[i4];
const _errs52 = errors;
if(errors === _errs52){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing3;
if(((data27.name === undefined) && (missing3 = "name")) || ((data27.value === undefined) && (missing3 = "value"))){
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4,schemaPath:"#/properties/plan/properties/options/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs54 = errors;
for(const key3 in data27){
if(!((key3 === "name") || (key3 === "value"))){
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4,schemaPath:"#/properties/plan/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs54 === errors){
if(data27.name !== undefined){
const _errs55 = errors;
if(typeof data27.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4+"/name",schemaPath:"#/properties/plan/properties/options/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs55 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data27.value !== undefined){
const _errs57 = errors;
if(typeof data27.value !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4+"/value",schemaPath:"#/properties/plan/properties/options/items/properties/value/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs57 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4,schemaPath:"#/properties/plan/properties/options/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs52 === errors;
if(!valid7){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/options",schemaPath:"#/properties/plan/properties/options/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.description !== undefined){
let data30 = data20.description;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data30 === "string"){
if(data30.length > 8000){
validate52.errors = [{instancePath:instancePath+"/plan/description",schemaPath:"#/properties/plan/properties/description/maxLength",keyword:"maxLength",params:{limit: 8000}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/description",schemaPath:"#/properties/plan/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs59 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.links !== undefined){
let data31 = data20.links;
const _errs61 = errors;
if(errors === _errs61){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(Object.keys(data31).length > 32){
validate52.errors = [{instancePath:instancePath+"/plan/links",schemaPath:"#/properties/plan/properties/links/maxProperties",keyword:"maxProperties",params:{limit: 32}}];
return false;
}
else {
for(const key4 in data31){
let data32 = data31[key4];
const _errs64 = errors;
if(errors === _errs64){
if(typeof data32 === "string"){
if(data32.length > 2000){
validate52.errors = [{instancePath:instancePath+"/plan/links/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/links/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/links/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/links/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid9 = _errs64 === errors;
if(!valid9){
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
var valid6 = _errs61 === errors;
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
let data33 = data.builds;
const _errs66 = errors;
if(errors === _errs66){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key5 in data33){
const _errs69 = errors;
if(typeof data33[key5] !== "string"){
validate52.errors = [{instancePath:instancePath+"/builds/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/builds/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs69 === errors;
if(!valid10){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/builds",schemaPath:"#/properties/builds/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostRuns !== undefined){
let data35 = data.mostRuns;
const _errs71 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs71){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data36 = data.runs;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data36)){
var valid11 = true;
const len4 = data36.length;
for(let i5=0; i5<len4; i5++){
let data37 = data36[i5];
const _errs75 = errors;
if(errors === _errs75){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing4;
if(((((((data37.runId === undefined) && (missing4 = "runId")) || ((data37.attempt === undefined) && (missing4 = "attempt"))) || ((data37.started === undefined) && (missing4 = "started"))) || ((data37.duration === undefined) && (missing4 = "duration"))) || ((data37.machine === undefined) && (missing4 = "machine"))) || ((data37.ended === undefined) && (missing4 = "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs77 = errors;
for(const key6 in data37){
if(!((((((key6 === "runId") || (key6 === "attempt")) || (key6 === "started")) || (key6 === "duration")) || (key6 === "machine")) || (key6 === "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs77 === errors){
if(data37.runId !== undefined){
const _errs78 = errors;
if(typeof data37.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/runId",schemaPath:"#/properties/runs/items/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs78 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.attempt !== undefined){
let data39 = data37.attempt;
const _errs80 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs80){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid12 = _errs80 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.started !== undefined){
const _errs82 = errors;
if(typeof data37.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/started",schemaPath:"#/properties/runs/items/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs82 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.duration !== undefined){
let data41 = data37.duration;
const _errs84 = errors;
if(errors === _errs84){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/duration",schemaPath:"#/properties/runs/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/duration",schemaPath:"#/properties/runs/items/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid12 = _errs84 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.machine !== undefined){
const _errs86 = errors;
if(typeof data37.machine !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/machine",schemaPath:"#/properties/runs/items/properties/machine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs86 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.ended !== undefined){
let data43 = data37.ended;
const _errs88 = errors;
if(!((((((data43 === "clean") || (data43 === "aborted")) || (data43 === "killed")) || (data43 === "hung")) || (data43 === "crashed")) || (data43 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/ended",schemaPath:"#/properties/runs/items/properties/ended/enum",keyword:"enum",params:{allowedValues: schema19.properties.runs.items.properties.ended.enum}}];
return false;
}
var valid12 = _errs88 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i5,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid11 = _errs75 === errors;
if(!valid11){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data44 = data.provenance;
const _errs89 = errors;
if((!(data44 && typeof data44 == "object" && !Array.isArray(data44))) && (data44 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: schema19.properties.provenance.type}}];
return false;
}
if(errors === _errs89){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing5;
if(((((((((((data44.tool === undefined) && (missing5 = "tool")) || ((data44.engine === undefined) && (missing5 = "engine"))) || ((data44.started === undefined) && (missing5 = "started"))) || ((data44.ended === undefined) && (missing5 = "ended"))) || ((data44.machine === undefined) && (missing5 = "machine"))) || ((data44.runnerLabel === undefined) && (missing5 = "runnerLabel"))) || ((data44.commit === undefined) && (missing5 = "commit"))) || ((data44.ref === undefined) && (missing5 = "ref"))) || ((data44.runId === undefined) && (missing5 = "runId"))) || ((data44.attempt === undefined) && (missing5 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs91 = errors;
for(const key7 in data44){
if(!(func1.call(schema19.properties.provenance.properties, key7))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs91 === errors){
if(data44.tool !== undefined){
const _errs92 = errors;
if(typeof data44.tool !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/tool",schemaPath:"#/properties/provenance/properties/tool/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs92 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data44.engine !== undefined){
let data46 = data44.engine;
const _errs94 = errors;
if(errors === _errs94){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing6;
if(((data46.name === undefined) && (missing6 = "name")) || ((data46.version === undefined) && (missing6 = "version"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs96 = errors;
for(const key8 in data46){
if(!(((key8 === "name") || (key8 === "version")) || (key8 === "sha256"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs96 === errors){
if(data46.name !== undefined){
let data47 = data46.name;
const _errs97 = errors;
if(!((data47 === "k6") || (data47 === "embedded"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/name",schemaPath:"#/properties/provenance/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum}}];
return false;
}
var valid14 = _errs97 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data46.version !== undefined){
const _errs98 = errors;
if(typeof data46.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/version",schemaPath:"#/properties/provenance/properties/engine/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs98 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data46.sha256 !== undefined){
let data49 = data46.sha256;
const _errs100 = errors;
if(errors === _errs100){
if(typeof data49 === "string"){
if(!pattern5.test(data49)){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs100 === errors;
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
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid13 = _errs94 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data44.started !== undefined){
const _errs102 = errors;
if(typeof data44.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs102 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data44.ended !== undefined){
const _errs104 = errors;
if(typeof data44.ended !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs104 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data44.machine !== undefined){
let data52 = data44.machine;
const _errs106 = errors;
if(errors === _errs106){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing7;
if((((((data52.id === undefined) && (missing7 = "id")) || ((data52.os === undefined) && (missing7 = "os"))) || ((data52.arch === undefined) && (missing7 = "arch"))) || ((data52.cpu === undefined) && (missing7 = "cpu"))) || ((data52.cores === undefined) && (missing7 = "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs108 = errors;
for(const key9 in data52){
if(!(((((key9 === "id") || (key9 === "os")) || (key9 === "arch")) || (key9 === "cpu")) || (key9 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs108 === errors){
if(data52.id !== undefined){
const _errs109 = errors;
if(typeof data52.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs109 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.os !== undefined){
const _errs111 = errors;
if(typeof data52.os !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs111 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.arch !== undefined){
const _errs113 = errors;
if(typeof data52.arch !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs113 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.cpu !== undefined){
const _errs115 = errors;
if(typeof data52.cpu !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs115 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.cores !== undefined){
let data57 = data52.cores;
const _errs117 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs117){
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs117 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid13 = _errs106 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data44.runnerLabel !== undefined){
const _errs119 = errors;
if(typeof data44.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs119 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data44.commit !== undefined){
let data59 = data44.commit;
const _errs121 = errors;
if((typeof data59 !== "string") && (data59 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type}}];
return false;
}
var valid13 = _errs121 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data44.ref !== undefined){
let data60 = data44.ref;
const _errs123 = errors;
if((typeof data60 !== "string") && (data60 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type}}];
return false;
}
var valid13 = _errs123 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data44.event !== undefined){
const _errs125 = errors;
if(typeof data44.event !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/event",schemaPath:"#/properties/provenance/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs125 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data44.runId !== undefined){
const _errs127 = errors;
if(typeof data44.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs127 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data44.attempt !== undefined){
let data63 = data44.attempt;
const _errs129 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs129){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid13 = _errs129 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data44.targets !== undefined){
let data64 = data44.targets;
const _errs131 = errors;
if(errors === _errs131){
if(typeof data64 === "string"){
if(!pattern6.test(data64)){
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs131 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data44.content !== undefined){
let data65 = data44.content;
const _errs133 = errors;
if(errors === _errs133){
if(typeof data65 === "string"){
if(!pattern5.test(data65)){
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs133 === errors;
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
}
}
}
}
}
}
}
}
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs135 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs135 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data67 = data.problems;
const _errs137 = errors;
if(errors === _errs137){
if(Array.isArray(data67)){
var valid16 = true;
const len5 = data67.length;
for(let i6=0; i6<len5; i6++){
let data68 = data67[i6];
const _errs139 = errors;
if(errors === _errs139){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing8;
if((((data68.what === undefined) && (missing8 = "what")) || ((data68.fault === undefined) && (missing8 = "fault"))) || ((data68.message === undefined) && (missing8 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs141 = errors;
for(const key10 in data68){
if(!(((key10 === "what") || (key10 === "fault")) || (key10 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs141 === errors){
if(data68.what !== undefined){
let data69 = data68.what;
const _errs142 = errors;
if(!((((((((((((((((data69 === "no-summary") || (data69 === "summary-mismatch")) || (data69 === "torn-stream")) || (data69 === "script-errors")) || (data69 === "killed")) || (data69 === "hung")) || (data69 === "crashed")) || (data69 === "few-sessions")) || (data69 === "non-finite")) || (data69 === "too-many-series")) || (data69 === "no-samples")) || (data69 === "companion")) || (data69 === "threshold-crossed")) || (data69 === "cancelled")) || (data69 === "over-cap")) || (data69 === "no-login"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid17 = _errs142 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data68.fault !== undefined){
let data70 = data68.fault;
const _errs143 = errors;
if(!(((data70 === "engine") || (data70 === "service")) || (data70 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid17 = _errs143 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data68.message !== undefined){
const _errs144 = errors;
if(typeof data68.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs144 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/problems/" + i6,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"}}];
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
validate52.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs137 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data72 = data.slos;
const _errs146 = errors;
if(errors === _errs146){
if(Array.isArray(data72)){
var valid18 = true;
const len6 = data72.length;
for(let i7=0; i7<len6; i7++){
let data73 = data72[i7];
const _errs148 = errors;
if(errors === _errs148){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing9;
if(((((((((((((((data73.verdict === undefined) && (missing9 = "verdict")) || ((data73.code === undefined) && (missing9 = "code"))) || ((data73.name === undefined) && (missing9 = "name"))) || ((data73.threshold === undefined) && (missing9 = "threshold"))) || ((data73.from === undefined) && (missing9 = "from"))) || ((data73.operator === undefined) && (missing9 = "operator"))) || ((data73.expected === undefined) && (missing9 = "expected"))) || ((data73.actual === undefined) && (missing9 = "actual"))) || ((data73.unit === undefined) && (missing9 = "unit"))) || ((data73.n === undefined) && (missing9 = "n"))) || ((data73.distinct === undefined) && (missing9 = "distinct"))) || ((data73.beyond === undefined) && (missing9 = "beyond"))) || ((data73.message === undefined) && (missing9 = "message"))) || ((data73.line === undefined) && (missing9 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs150 = errors;
for(const key11 in data73){
if(!(func1.call(schema19.properties.slos.items.properties, key11))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs150 === errors){
if(data73.verdict !== undefined){
let data74 = data73.verdict;
const _errs151 = errors;
if(!(((((data74 === "met") || (data74 === "fail")) || (data74 === "suspect")) || (data74 === "indicative")) || (data74 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid19 = _errs151 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.code !== undefined){
let data75 = data73.code;
const _errs152 = errors;
if(errors === _errs152){
if(typeof data75 === "string"){
if(!pattern3.test(data75)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/code",schemaPath:"#/properties/slos/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/code",schemaPath:"#/properties/slos/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs152 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.name !== undefined){
const _errs154 = errors;
if(typeof data73.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs154 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.threshold !== undefined){
const _errs156 = errors;
if(typeof data73.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs156 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.from !== undefined){
let data78 = data73.from;
const _errs158 = errors;
if(!((data78 === "plan") || (data78 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid19 = _errs158 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.operator !== undefined){
let data79 = data73.operator;
const _errs159 = errors;
if(typeof data79 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data79 === "<") || (data79 === "<=")) || (data79 === ">")) || (data79 === ">=")) || (data79 === "==")) || (data79 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid19 = _errs159 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.expected !== undefined){
let data80 = data73.expected;
const _errs161 = errors;
if(!((typeof data80 == "number") && (isFinite(data80)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid19 = _errs161 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.actual !== undefined){
let data81 = data73.actual;
const _errs163 = errors;
if((!((typeof data81 == "number") && (isFinite(data81)))) && (data81 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid19 = _errs163 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.unit !== undefined){
let data82 = data73.unit;
const _errs165 = errors;
if(!(((((data82 === "ms") || (data82 === "bytes")) || (data82 === "count")) || (data82 === "share")) || (data82 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid19 = _errs165 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.n !== undefined){
let data83 = data73.n;
const _errs166 = errors;
if(errors === _errs166){
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 < 0 || isNaN(data83)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid19 = _errs166 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.of !== undefined){
let data84 = data73.of;
const _errs168 = errors;
if(!((((((((((((((data84 === "sockets") || (data84 === "socket-seconds")) || (data84 === "closes")) || (data84 === "requests")) || (data84 === "iterations")) || (data84 === "lives")) || (data84 === "upgrades")) || (data84 === "users")) || (data84 === "heartbeats")) || (data84 === "sends")) || (data84 === "messages")) || (data84 === "steps")) || (data84 === "moments")) || (data84 === "parts"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid19 = _errs168 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.bad !== undefined){
let data85 = data73.bad;
const _errs169 = errors;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/bad",schemaPath:"#/properties/slos/items/properties/bad/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs169){
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 < 0 || isNaN(data85)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/bad",schemaPath:"#/properties/slos/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs169 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.at !== undefined){
let data86 = data73.at;
const _errs171 = errors;
if(errors === _errs171){
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/at",schemaPath:"#/properties/slos/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/at",schemaPath:"#/properties/slos/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid19 = _errs171 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.distinct !== undefined){
let data87 = data73.distinct;
const _errs173 = errors;
if((!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))) && (data87 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs173){
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 0 || isNaN(data87)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs173 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.beyond !== undefined){
let data88 = data73.beyond;
const _errs175 = errors;
if((!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))) && (data88 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs175){
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs175 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.message !== undefined){
const _errs177 = errors;
if(typeof data73.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs177 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data73.line !== undefined){
let data90 = data73.line;
const _errs179 = errors;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs179){
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs179 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid18 = _errs148 === errors;
if(!valid18){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs146 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data91 = data.gates;
const _errs181 = errors;
if(errors === _errs181){
if(Array.isArray(data91)){
var valid20 = true;
const len7 = data91.length;
for(let i8=0; i8<len7; i8++){
let data92 = data91[i8];
const _errs183 = errors;
if(errors === _errs183){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
let missing10;
if((((((((((((((((((((((data92.verdict === undefined) && (missing10 = "verdict")) || ((data92.code === undefined) && (missing10 = "code"))) || ((data92.name === undefined) && (missing10 = "name"))) || ((data92.selector === undefined) && (missing10 = "selector"))) || ((data92.stat === undefined) && (missing10 = "stat"))) || ((data92.level === undefined) && (missing10 = "level"))) || ((data92.unit === undefined) && (missing10 = "unit"))) || ((data92.baseline === undefined) && (missing10 = "baseline"))) || ((data92.spread === undefined) && (missing10 = "spread"))) || ((data92.actual === undefined) && (missing10 = "actual"))) || ((data92.values === undefined) && (missing10 = "values"))) || ((data92.change === undefined) && (missing10 = "change"))) || ((data92.limit === undefined) && (missing10 = "limit"))) || ((data92.z === undefined) && (missing10 = "z"))) || ((data92.zLimit === undefined) && (missing10 = "zLimit"))) || ((data92.channel === undefined) && (missing10 = "channel"))) || ((data92.n === undefined) && (missing10 = "n"))) || ((data92.distinct === undefined) && (missing10 = "distinct"))) || ((data92.runs === undefined) && (missing10 = "runs"))) || ((data92.message === undefined) && (missing10 = "message"))) || ((data92.line === undefined) && (missing10 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs185 = errors;
for(const key12 in data92){
if(!(func1.call(schema19.properties.gates.items.properties, key12))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs185 === errors){
if(data92.verdict !== undefined){
let data93 = data92.verdict;
const _errs186 = errors;
if(!((((((data93 === "same") || (data93 === "fail")) || (data93 === "suspect")) || (data93 === "no_baseline")) || (data93 === "inconclusive")) || (data93 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid21 = _errs186 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.code !== undefined){
let data94 = data92.code;
const _errs187 = errors;
if(errors === _errs187){
if(typeof data94 === "string"){
if(!pattern3.test(data94)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/code",schemaPath:"#/properties/gates/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/code",schemaPath:"#/properties/gates/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid21 = _errs187 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.name !== undefined){
const _errs189 = errors;
if(typeof data92.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs189 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.selector !== undefined){
const _errs191 = errors;
if(typeof data92.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs191 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.stat !== undefined){
const _errs193 = errors;
if(typeof data92.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs193 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.level !== undefined){
let data98 = data92.level;
const _errs195 = errors;
if(!((data98 === "key") || (data98 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid21 = _errs195 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.unit !== undefined){
let data99 = data92.unit;
const _errs196 = errors;
if(!((((data99 === "ms") || (data99 === "bytes")) || (data99 === "count")) || (data99 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid21 = _errs196 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.baseline !== undefined){
let data100 = data92.baseline;
const _errs197 = errors;
if((!((typeof data100 == "number") && (isFinite(data100)))) && (data100 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid21 = _errs197 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.spread !== undefined){
let data101 = data92.spread;
const _errs199 = errors;
if((!((typeof data101 == "number") && (isFinite(data101)))) && (data101 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid21 = _errs199 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.actual !== undefined){
let data102 = data92.actual;
const _errs201 = errors;
if((!((typeof data102 == "number") && (isFinite(data102)))) && (data102 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid21 = _errs201 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.values !== undefined){
let data103 = data92.values;
const _errs203 = errors;
if(errors === _errs203){
if(Array.isArray(data103)){
var valid22 = true;
const len8 = data103.length;
for(let i9=0; i9<len8; i9++){
let data104 = data103[i9];
const _errs205 = errors;
if((!((typeof data104 == "number") && (isFinite(data104)))) && (data104 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/values/" + i9,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid22 = _errs205 === errors;
if(!valid22){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/values",schemaPath:"#/properties/gates/items/properties/values/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid21 = _errs203 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.change !== undefined){
let data105 = data92.change;
const _errs207 = errors;
if((!((typeof data105 == "number") && (isFinite(data105)))) && (data105 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid21 = _errs207 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.limit !== undefined){
let data106 = data92.limit;
const _errs209 = errors;
if((!((typeof data106 == "number") && (isFinite(data106)))) && (data106 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid21 = _errs209 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.z !== undefined){
let data107 = data92.z;
const _errs211 = errors;
if((!((typeof data107 == "number") && (isFinite(data107)))) && (data107 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid21 = _errs211 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.zLimit !== undefined){
let data108 = data92.zLimit;
const _errs213 = errors;
if((!((typeof data108 == "number") && (isFinite(data108)))) && (data108 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid21 = _errs213 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.channel !== undefined){
let data109 = data92.channel;
const _errs215 = errors;
if(!(((((((((((data109 === "edge") || (data109 === "tail")) || (data109 === "ratio")) || (data109 === "calm")) || (data109 === "body")) || (data109 === "p50")) || (data109 === "trend")) || (data109 === "p99")) || (data109 === "count")) || (data109 === "rate")) || (data109 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid21 = _errs215 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.n !== undefined){
let data110 = data92.n;
const _errs216 = errors;
if(errors === _errs216){
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 0 || isNaN(data110)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid21 = _errs216 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.counts !== undefined){
let data111 = data92.counts;
const _errs218 = errors;
if(!((data111 === "socket-seconds") || (data111 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid21 = _errs218 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.distinct !== undefined){
let data112 = data92.distinct;
const _errs219 = errors;
if((!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))) && (data112 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs219){
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 < 0 || isNaN(data112)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data92.runs !== undefined){
let data113 = data92.runs;
const _errs221 = errors;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs221){
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 0 || isNaN(data113)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data92.message !== undefined){
const _errs223 = errors;
if(typeof data92.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs223 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.decided !== undefined){
const _errs225 = errors;
if(typeof data92.decided !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/decided",schemaPath:"#/properties/gates/items/properties/decided/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs225 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data92.line !== undefined){
let data116 = data92.line;
const _errs227 = errors;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs227){
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 < 0 || isNaN(data116)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid21 = _errs227 === errors;
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
}
}
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i8,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs183 === errors;
if(!valid20){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs181 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data117 = data.seen;
const _errs229 = errors;
if(errors === _errs229){
if(Array.isArray(data117)){
var valid23 = true;
const len9 = data117.length;
for(let i10=0; i10<len9; i10++){
let data118 = data117[i10];
const _errs231 = errors;
if(errors === _errs231){
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing11;
if(((((((data118.code === undefined) && (missing11 = "code")) || ((data118.scenario === undefined) && (missing11 = "scenario"))) || ((data118.feed === undefined) && (missing11 = "feed"))) || ((data118.n === undefined) && (missing11 = "n"))) || ((data118.of === undefined) && (missing11 = "of"))) || ((data118.message === undefined) && (missing11 = "message"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs233 = errors;
for(const key13 in data118){
if(!(((((((key13 === "code") || (key13 === "scenario")) || (key13 === "feed")) || (key13 === "n")) || (key13 === "of")) || (key13 === "message")) || (key13 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs233 === errors){
if(data118.code !== undefined){
let data119 = data118.code;
const _errs234 = errors;
if(errors === _errs234){
if(typeof data119 === "string"){
if(!pattern3.test(data119)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/code",schemaPath:"#/properties/seen/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/code",schemaPath:"#/properties/seen/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs234 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data118.scenario !== undefined){
let data120 = data118.scenario;
const _errs236 = errors;
if((typeof data120 !== "string") && (data120 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/scenario",schemaPath:"#/properties/seen/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.scenario.type}}];
return false;
}
var valid24 = _errs236 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data118.feed !== undefined){
let data121 = data118.feed;
const _errs238 = errors;
if((typeof data121 !== "string") && (data121 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/feed",schemaPath:"#/properties/seen/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.feed.type}}];
return false;
}
var valid24 = _errs238 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data118.n !== undefined){
let data122 = data118.n;
const _errs240 = errors;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/n",schemaPath:"#/properties/seen/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs240){
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 < 0 || isNaN(data122)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/n",schemaPath:"#/properties/seen/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid24 = _errs240 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data118.of !== undefined){
let data123 = data118.of;
const _errs242 = errors;
if((!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))) && (data123 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/of",schemaPath:"#/properties/seen/items/properties/of/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.of.type}}];
return false;
}
if(errors === _errs242){
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 < 0 || isNaN(data123)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/of",schemaPath:"#/properties/seen/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid24 = _errs242 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data118.message !== undefined){
const _errs244 = errors;
if(typeof data118.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/message",schemaPath:"#/properties/seen/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs244 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data118.text !== undefined){
const _errs246 = errors;
if(typeof data118.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs246 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i10,schemaPath:"#/properties/seen/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid23 = _errs231 === errors;
if(!valid23){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs229 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data126 = data.drift;
const _errs248 = errors;
if(errors === _errs248){
if(Array.isArray(data126)){
var valid25 = true;
const len10 = data126.length;
for(let i11=0; i11<len10; i11++){
let data127 = data126[i11];
const _errs250 = errors;
if(errors === _errs250){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing12;
if(((((((((((((((((data127.verdict === undefined) && (missing12 = "verdict")) || ((data127.name === undefined) && (missing12 = "name"))) || ((data127.selector === undefined) && (missing12 = "selector"))) || ((data127.stat === undefined) && (missing12 = "stat"))) || ((data127.unit === undefined) && (missing12 = "unit"))) || ((data127.from === undefined) && (missing12 = "from"))) || ((data127.tag === undefined) && (missing12 = "tag"))) || ((data127.reference === undefined) && (missing12 = "reference"))) || ((data127.recent === undefined) && (missing12 = "recent"))) || ((data127.change === undefined) && (missing12 = "change"))) || ((data127.limit === undefined) && (missing12 = "limit"))) || ((data127.spread === undefined) && (missing12 = "spread"))) || ((data127.referenceRuns === undefined) && (missing12 = "referenceRuns"))) || ((data127.recentRuns === undefined) && (missing12 = "recentRuns"))) || ((data127.message === undefined) && (missing12 = "message"))) || ((data127.line === undefined) && (missing12 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs252 = errors;
for(const key14 in data127){
if(!(func1.call(schema19.properties.drift.items.properties, key14))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs252 === errors){
if(data127.verdict !== undefined){
let data128 = data127.verdict;
const _errs253 = errors;
if(!((data128 === "drift") || (data128 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid26 = _errs253 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.name !== undefined){
const _errs254 = errors;
if(typeof data127.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs254 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.selector !== undefined){
const _errs256 = errors;
if(typeof data127.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs256 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.stat !== undefined){
const _errs258 = errors;
if(typeof data127.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs258 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.unit !== undefined){
let data132 = data127.unit;
const _errs260 = errors;
if(!((((data132 === "ms") || (data132 === "share")) || (data132 === "bytes")) || (data132 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid26 = _errs260 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.from !== undefined){
let data133 = data127.from;
const _errs261 = errors;
if(!(((data133 === "accepted") || (data133 === "tag")) || (data133 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid26 = _errs261 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.tag !== undefined){
let data134 = data127.tag;
const _errs262 = errors;
if((typeof data134 !== "string") && (data134 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid26 = _errs262 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.reference !== undefined){
let data135 = data127.reference;
const _errs264 = errors;
if(!((typeof data135 == "number") && (isFinite(data135)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid26 = _errs264 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.recent !== undefined){
let data136 = data127.recent;
const _errs266 = errors;
if(!((typeof data136 == "number") && (isFinite(data136)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid26 = _errs266 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.change !== undefined){
let data137 = data127.change;
const _errs268 = errors;
if(!((typeof data137 == "number") && (isFinite(data137)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid26 = _errs268 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.limit !== undefined){
let data138 = data127.limit;
const _errs270 = errors;
if(!((typeof data138 == "number") && (isFinite(data138)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid26 = _errs270 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.spread !== undefined){
let data139 = data127.spread;
const _errs272 = errors;
if(errors === _errs272){
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 < 0 || isNaN(data139)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid26 = _errs272 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.referenceRuns !== undefined){
let data140 = data127.referenceRuns;
const _errs274 = errors;
if(!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs274){
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 < 0 || isNaN(data140)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs274 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.recentRuns !== undefined){
let data141 = data127.recentRuns;
const _errs276 = errors;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs276){
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 < 0 || isNaN(data141)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs276 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.message !== undefined){
const _errs278 = errors;
if(typeof data127.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs278 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data127.line !== undefined){
let data143 = data127.line;
const _errs280 = errors;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs280){
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 0 || isNaN(data143)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs280 === errors;
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i11,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid25 = _errs250 === errors;
if(!valid25){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs248 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data144 = data.figures;
const _errs282 = errors;
if(errors === _errs282){
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
let missing13;
if((data144.times === undefined) && (missing13 = "times")){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs284 = errors;
for(const key15 in data144){
if(!((((key15 === "times") || (key15 === "phases")) || (key15 === "heartbeats")) || (key15 === "silences"))){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs284 === errors){
if(data144.times !== undefined){
let data145 = data144.times;
const _errs285 = errors;
if(errors === _errs285){
if(Array.isArray(data145)){
if(data145.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/times",schemaPath:"#/properties/figures/properties/times/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid28 = true;
const len11 = data145.length;
for(let i12=0; i12<len11; i12++){
let data146 = data145[i12];
const _errs287 = errors;
if(errors === _errs287){
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
let missing14;
if((((((((((data146.name === undefined) && (missing14 = "name")) || ((data146.selector === undefined) && (missing14 = "selector"))) || ((data146.n === undefined) && (missing14 = "n"))) || ((data146.p50 === undefined) && (missing14 = "p50"))) || ((data146.p90 === undefined) && (missing14 = "p90"))) || ((data146.p95 === undefined) && (missing14 = "p95"))) || ((data146.p99 === undefined) && (missing14 = "p99"))) || ((data146.p999 === undefined) && (missing14 = "p999"))) || ((data146.max === undefined) && (missing14 = "max"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12,schemaPath:"#/properties/figures/properties/times/items/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs289 = errors;
for(const key16 in data146){
if(!(func1.call(schema19.properties.figures.properties.times.items.properties, key16))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12,schemaPath:"#/properties/figures/properties/times/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs289 === errors){
if(data146.name !== undefined){
const _errs290 = errors;
if(typeof data146.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/name",schemaPath:"#/properties/figures/properties/times/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid29 = _errs290 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data146.selector !== undefined){
const _errs292 = errors;
if(typeof data146.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/selector",schemaPath:"#/properties/figures/properties/times/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid29 = _errs292 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data146.n !== undefined){
let data149 = data146.n;
const _errs294 = errors;
if((!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))) && (data149 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.n.type}}];
return false;
}
if(errors === _errs294){
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 0 || isNaN(data149)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid29 = _errs294 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data146.p50 !== undefined){
let data150 = data146.p50;
const _errs296 = errors;
if((!((typeof data150 == "number") && (isFinite(data150)))) && (data150 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p50",schemaPath:"#/properties/figures/properties/times/items/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p50.type}}];
return false;
}
var valid29 = _errs296 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data146.p90 !== undefined){
let data151 = data146.p90;
const _errs298 = errors;
if((!((typeof data151 == "number") && (isFinite(data151)))) && (data151 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p90",schemaPath:"#/properties/figures/properties/times/items/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p90.type}}];
return false;
}
var valid29 = _errs298 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data146.p95 !== undefined){
let data152 = data146.p95;
const _errs300 = errors;
if((!((typeof data152 == "number") && (isFinite(data152)))) && (data152 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p95",schemaPath:"#/properties/figures/properties/times/items/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p95.type}}];
return false;
}
var valid29 = _errs300 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data146.p99 !== undefined){
let data153 = data146.p99;
const _errs302 = errors;
if((!((typeof data153 == "number") && (isFinite(data153)))) && (data153 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p99",schemaPath:"#/properties/figures/properties/times/items/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p99.type}}];
return false;
}
var valid29 = _errs302 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data146.p999 !== undefined){
let data154 = data146.p999;
const _errs304 = errors;
if((!((typeof data154 == "number") && (isFinite(data154)))) && (data154 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p999",schemaPath:"#/properties/figures/properties/times/items/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p999.type}}];
return false;
}
var valid29 = _errs304 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data146.max !== undefined){
let data155 = data146.max;
const _errs306 = errors;
if((!((typeof data155 == "number") && (isFinite(data155)))) && (data155 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/max",schemaPath:"#/properties/figures/properties/times/items/properties/max/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.max.type}}];
return false;
}
var valid29 = _errs306 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data146.baseline !== undefined){
let data156 = data146.baseline;
const _errs308 = errors;
if(errors === _errs308){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
let missing15;
if(((((((data156.runs === undefined) && (missing15 = "runs")) || ((data156.p50 === undefined) && (missing15 = "p50"))) || ((data156.p90 === undefined) && (missing15 = "p90"))) || ((data156.p95 === undefined) && (missing15 = "p95"))) || ((data156.p99 === undefined) && (missing15 = "p99"))) || ((data156.p999 === undefined) && (missing15 = "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs310 = errors;
for(const key17 in data156){
if(!((((((key17 === "runs") || (key17 === "p50")) || (key17 === "p90")) || (key17 === "p95")) || (key17 === "p99")) || (key17 === "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs310 === errors){
if(data156.runs !== undefined){
let data157 = data156.runs;
const _errs311 = errors;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs311){
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 1 || isNaN(data157)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid30 = _errs311 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data156.p50 !== undefined){
let data158 = data156.p50;
const _errs313 = errors;
if((!((typeof data158 == "number") && (isFinite(data158)))) && (data158 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p50",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p50.type}}];
return false;
}
var valid30 = _errs313 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data156.p90 !== undefined){
let data159 = data156.p90;
const _errs315 = errors;
if((!((typeof data159 == "number") && (isFinite(data159)))) && (data159 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p90",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p90.type}}];
return false;
}
var valid30 = _errs315 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data156.p95 !== undefined){
let data160 = data156.p95;
const _errs317 = errors;
if((!((typeof data160 == "number") && (isFinite(data160)))) && (data160 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p95",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p95.type}}];
return false;
}
var valid30 = _errs317 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data156.p99 !== undefined){
let data161 = data156.p99;
const _errs319 = errors;
if((!((typeof data161 == "number") && (isFinite(data161)))) && (data161 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p99",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p99.type}}];
return false;
}
var valid30 = _errs319 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data156.p999 !== undefined){
let data162 = data156.p999;
const _errs321 = errors;
if((!((typeof data162 == "number") && (isFinite(data162)))) && (data162 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p999",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p999.type}}];
return false;
}
var valid30 = _errs321 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid29 = _errs308 === errors;
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
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12,schemaPath:"#/properties/figures/properties/times/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid28 = _errs287 === errors;
if(!valid28){
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
var valid27 = _errs285 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data144.phases !== undefined){
let data163 = data144.phases;
const _errs323 = errors;
if(errors === _errs323){
if(Array.isArray(data163)){
if(data163.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/phases",schemaPath:"#/properties/figures/properties/phases/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid31 = true;
const len12 = data163.length;
for(let i13=0; i13<len12; i13++){
let data164 = data163[i13];
const _errs325 = errors;
if(errors === _errs325){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
let missing16;
if((((((((((data164.scenarios === undefined) && (missing16 = "scenarios")) || ((data164.phase === undefined) && (missing16 = "phase"))) || ((data164.length === undefined) && (missing16 = "length"))) || ((data164.sockets === undefined) && (missing16 = "sockets"))) || ((data164.messages === undefined) && (missing16 = "messages"))) || ((data164.connects === undefined) && (missing16 = "connects"))) || ((data164.connectsPeak === undefined) && (missing16 = "connectsPeak"))) || ((data164.requests === undefined) && (missing16 = "requests"))) || ((data164.failed === undefined) && (missing16 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13,schemaPath:"#/properties/figures/properties/phases/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs327 = errors;
for(const key18 in data164){
if(!(func1.call(schema19.properties.figures.properties.phases.items.properties, key18))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13,schemaPath:"#/properties/figures/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs327 === errors){
if(data164.scenarios !== undefined){
let data165 = data164.scenarios;
const _errs328 = errors;
if(errors === _errs328){
if(Array.isArray(data165)){
if(data165.length < 1){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid33 = true;
const len13 = data165.length;
for(let i14=0; i14<len13; i14++){
const _errs330 = errors;
if(typeof data165[i14] !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/scenarios/" + i14,schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs330 === errors;
if(!valid33){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid32 = _errs328 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data164.phase !== undefined){
const _errs332 = errors;
if(typeof data164.phase !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/phase",schemaPath:"#/properties/figures/properties/phases/items/properties/phase/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs332 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data164.length !== undefined){
let data168 = data164.length;
const _errs334 = errors;
if(errors === _errs334){
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 < 0 || isNaN(data168)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid32 = _errs334 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data164.sockets !== undefined){
let data169 = data164.sockets;
const _errs336 = errors;
if(errors === _errs336){
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
let missing17;
if(((((data169.from === undefined) && (missing17 = "from")) || ((data169.to === undefined) && (missing17 = "to"))) || ((data169.least === undefined) && (missing17 = "least"))) || ((data169.most === undefined) && (missing17 = "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs338 = errors;
for(const key19 in data169){
if(!((((key19 === "from") || (key19 === "to")) || (key19 === "least")) || (key19 === "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs338 === errors){
if(data169.from !== undefined){
let data170 = data169.from;
const _errs339 = errors;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs339){
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 < 0 || isNaN(data170)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs339 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data169.to !== undefined){
let data171 = data169.to;
const _errs341 = errors;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs341){
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 0 || isNaN(data171)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs341 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data169.least !== undefined){
let data172 = data169.least;
const _errs343 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs343){
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs343 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data169.most !== undefined){
let data173 = data169.most;
const _errs345 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs345){
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs345 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid32 = _errs336 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data164.messages !== undefined){
let data174 = data164.messages;
const _errs347 = errors;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs347){
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 0 || isNaN(data174)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data164.connects !== undefined){
let data175 = data164.connects;
const _errs349 = errors;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs349){
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 0 || isNaN(data175)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data164.connectsPeak !== undefined){
let data176 = data164.connectsPeak;
const _errs351 = errors;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs351){
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 < 0 || isNaN(data176)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data164.requests !== undefined){
let data177 = data164.requests;
const _errs353 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs353){
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 0 || isNaN(data177)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs353 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data164.failed !== undefined){
let data178 = data164.failed;
const _errs355 = errors;
if(errors === _errs355){
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
let missing18;
if(((data178.connects === undefined) && (missing18 = "connects")) || ((data178.requests === undefined) && (missing18 = "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs357 = errors;
for(const key20 in data178){
if(!((key20 === "connects") || (key20 === "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs357 === errors){
if(data178.connects !== undefined){
let data179 = data178.connects;
const _errs358 = errors;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs358){
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 < 0 || isNaN(data179)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs358 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data178.requests !== undefined){
let data180 = data178.requests;
const _errs360 = errors;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs360){
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 0 || isNaN(data180)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs360 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/type",keyword:"type",params:{type: "object"}}];
return false;
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13,schemaPath:"#/properties/figures/properties/phases/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid31 = _errs325 === errors;
if(!valid31){
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
var valid27 = _errs323 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data144.heartbeats !== undefined){
let data181 = data144.heartbeats;
const _errs362 = errors;
if(errors === _errs362){
if(Array.isArray(data181)){
if(data181.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats",schemaPath:"#/properties/figures/properties/heartbeats/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid36 = true;
const len14 = data181.length;
for(let i15=0; i15<len14; i15++){
let data182 = data181[i15];
const _errs364 = errors;
if(errors === _errs364){
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
let missing19;
if((((((data182.scenario === undefined) && (missing19 = "scenario")) || ((data182.feed === undefined) && (missing19 = "feed"))) || ((data182.sent === undefined) && (missing19 = "sent"))) || ((data182.answered === undefined) && (missing19 = "answered"))) || ((data182.missed === undefined) && (missing19 = "missed"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15,schemaPath:"#/properties/figures/properties/heartbeats/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs366 = errors;
for(const key21 in data182){
if(!(((((((key21 === "scenario") || (key21 === "feed")) || (key21 === "sent")) || (key21 === "answered")) || (key21 === "missed")) || (key21 === "late")) || (key21 === "stalled"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15,schemaPath:"#/properties/figures/properties/heartbeats/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs366 === errors){
if(data182.scenario !== undefined){
const _errs367 = errors;
if(typeof data182.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/scenario",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs367 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data182.feed !== undefined){
let data184 = data182.feed;
const _errs369 = errors;
if((typeof data184 !== "string") && (data184 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/feed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.feed.type}}];
return false;
}
var valid37 = _errs369 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data182.sent !== undefined){
let data185 = data182.sent;
const _errs371 = errors;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs371){
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 0 || isNaN(data185)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs371 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data182.answered !== undefined){
let data186 = data182.answered;
const _errs373 = errors;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs373){
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 < 0 || isNaN(data186)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs373 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data182.missed !== undefined){
let data187 = data182.missed;
const _errs375 = errors;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs375){
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 < 0 || isNaN(data187)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs375 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data182.late !== undefined){
let data188 = data182.late;
const _errs377 = errors;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs377){
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 < 0 || isNaN(data188)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs377 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data182.stalled !== undefined){
let data189 = data182.stalled;
const _errs379 = errors;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs379){
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 0 || isNaN(data189)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs379 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15,schemaPath:"#/properties/figures/properties/heartbeats/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid36 = _errs364 === errors;
if(!valid36){
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
var valid27 = _errs362 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data144.silences !== undefined){
let data190 = data144.silences;
const _errs381 = errors;
if(errors === _errs381){
if(Array.isArray(data190)){
if(data190.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/silences",schemaPath:"#/properties/figures/properties/silences/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid38 = true;
const len15 = data190.length;
for(let i16=0; i16<len15; i16++){
let data191 = data190[i16];
const _errs383 = errors;
if(errors === _errs383){
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
let missing20;
if(((((data191.scenario === undefined) && (missing20 = "scenario")) || ((data191.feed === undefined) && (missing20 = "feed"))) || ((data191.longest === undefined) && (missing20 = "longest"))) || ((data191.at === undefined) && (missing20 = "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16,schemaPath:"#/properties/figures/properties/silences/items/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs385 = errors;
for(const key22 in data191){
if(!((((key22 === "scenario") || (key22 === "feed")) || (key22 === "longest")) || (key22 === "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16,schemaPath:"#/properties/figures/properties/silences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs385 === errors){
if(data191.scenario !== undefined){
const _errs386 = errors;
if(typeof data191.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/scenario",schemaPath:"#/properties/figures/properties/silences/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid39 = _errs386 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data191.feed !== undefined){
let data193 = data191.feed;
const _errs388 = errors;
if((typeof data193 !== "string") && (data193 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/feed",schemaPath:"#/properties/figures/properties/silences/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.silences.items.properties.feed.type}}];
return false;
}
var valid39 = _errs388 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data191.longest !== undefined){
let data194 = data191.longest;
const _errs390 = errors;
if(errors === _errs390){
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 0 || isNaN(data194)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid39 = _errs390 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data191.at !== undefined){
let data195 = data191.at;
const _errs392 = errors;
if(errors === _errs392){
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 0 || isNaN(data195)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid39 = _errs392 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16,schemaPath:"#/properties/figures/properties/silences/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid38 = _errs383 === errors;
if(!valid38){
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
var valid27 = _errs381 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs282 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
let data196 = data.commits;
const _errs394 = errors;
if(errors === _errs394){
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
let missing21;
if(((data196.from === undefined) && (missing21 = "from")) || ((data196.to === undefined) && (missing21 = "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs396 = errors;
for(const key23 in data196){
if(!((key23 === "from") || (key23 === "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs396 === errors){
if(data196.from !== undefined){
const _errs397 = errors;
if(typeof data196.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/from",schemaPath:"#/properties/commits/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs397 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data196.to !== undefined){
const _errs399 = errors;
if(typeof data196.to !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/to",schemaPath:"#/properties/commits/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs399 === errors;
}
else {
var valid40 = true;
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
var valid0 = _errs394 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data199 = data.history;
const _errs401 = errors;
if(errors === _errs401){
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
let missing22;
if((((((data199.name === undefined) && (missing22 = "name")) || ((data199.unit === undefined) && (missing22 = "unit"))) || ((data199.stored === undefined) && (missing22 = "stored"))) || ((data199.actual === undefined) && (missing22 = "actual"))) || ((data199.limit === undefined) && (missing22 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs403 = errors;
for(const key24 in data199){
if(!(((((key24 === "name") || (key24 === "unit")) || (key24 === "stored")) || (key24 === "actual")) || (key24 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs403 === errors){
if(data199.name !== undefined){
const _errs404 = errors;
if(typeof data199.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs404 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data199.unit !== undefined){
let data201 = data199.unit;
const _errs406 = errors;
if(!(((((data201 === "ms") || (data201 === "bytes")) || (data201 === "count")) || (data201 === "share")) || (data201 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid41 = _errs406 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data199.stored !== undefined){
let data202 = data199.stored;
const _errs407 = errors;
if(errors === _errs407){
if(Array.isArray(data202)){
if(data202.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid42 = true;
const len16 = data202.length;
for(let i17=0; i17<len16; i17++){
let data203 = data202[i17];
const _errs409 = errors;
if((!((typeof data203 == "number") && (isFinite(data203)))) && (data203 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i17,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid42 = _errs409 === errors;
if(!valid42){
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
var valid41 = _errs407 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data199.actual !== undefined){
let data204 = data199.actual;
const _errs411 = errors;
if(!((typeof data204 == "number") && (isFinite(data204)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid41 = _errs411 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data199.limit !== undefined){
let data205 = data199.limit;
const _errs413 = errors;
if((!((typeof data205 == "number") && (isFinite(data205)))) && (data205 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid41 = _errs413 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs401 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data206 = data.baseline;
const _errs415 = errors;
if((!(data206 && typeof data206 == "object" && !Array.isArray(data206))) && (data206 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs415){
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
let missing23;
if(((((((((data206.where === undefined) && (missing23 = "where")) || ((data206.series === undefined) && (missing23 = "series"))) || ((data206.runs === undefined) && (missing23 = "runs"))) || ((data206.from === undefined) && (missing23 = "from"))) || ((data206.to === undefined) && (missing23 = "to"))) || ((data206.others === undefined) && (missing23 = "others"))) || ((data206.written === undefined) && (missing23 = "written"))) || ((data206.notWritten === undefined) && (missing23 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs417 = errors;
for(const key25 in data206){
if(!(func1.call(schema19.properties.baseline.properties, key25))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs417 === errors){
if(data206.where !== undefined){
let data207 = data206.where;
const _errs418 = errors;
if((typeof data207 !== "string") && (data207 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid43 = _errs418 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.series !== undefined){
let data208 = data206.series;
const _errs420 = errors;
if(errors === _errs420){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
let missing24;
if(((((((data208.key === undefined) && (missing24 = "key")) || ((data208.digest === undefined) && (missing24 = "digest"))) || ((data208.profile === undefined) && (missing24 = "profile"))) || ((data208.engine === undefined) && (missing24 = "engine"))) || ((data208.environment === undefined) && (missing24 = "environment"))) || ((data208.runnerLabel === undefined) && (missing24 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs422 = errors;
for(const key26 in data208){
if(!(((((((key26 === "key") || (key26 === "digest")) || (key26 === "profile")) || (key26 === "engine")) || (key26 === "environment")) || (key26 === "jobKey")) || (key26 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs422 === errors){
if(data208.key !== undefined){
let data209 = data208.key;
const _errs423 = errors;
if(errors === _errs423){
if(typeof data209 === "string"){
if(!pattern6.test(data209)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid44 = _errs423 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data208.digest !== undefined){
const _errs425 = errors;
if(typeof data208.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs425 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data208.profile !== undefined){
const _errs427 = errors;
if(typeof data208.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs427 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data208.engine !== undefined){
const _errs429 = errors;
if(typeof data208.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs429 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data208.environment !== undefined){
let data213 = data208.environment;
const _errs431 = errors;
if((typeof data213 !== "string") && (data213 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid44 = _errs431 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data208.jobKey !== undefined){
let data214 = data208.jobKey;
const _errs433 = errors;
if(errors === _errs433){
if(typeof data214 === "string"){
if(!pattern4.test(data214)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid44 = _errs433 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data208.runnerLabel !== undefined){
const _errs435 = errors;
if(typeof data208.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs435 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid43 = _errs420 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.runs !== undefined){
let data216 = data206.runs;
const _errs437 = errors;
if(!(((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216))) && (isFinite(data216)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs437){
if((typeof data216 == "number") && (isFinite(data216))){
if(data216 < 0 || isNaN(data216)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs437 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.from !== undefined){
let data217 = data206.from;
const _errs439 = errors;
if((typeof data217 !== "string") && (data217 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid43 = _errs439 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.to !== undefined){
let data218 = data206.to;
const _errs441 = errors;
if((typeof data218 !== "string") && (data218 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid43 = _errs441 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.others !== undefined){
let data219 = data206.others;
const _errs443 = errors;
if(!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs443){
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 < 0 || isNaN(data219)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs443 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.incomplete !== undefined){
let data220 = data206.incomplete;
const _errs445 = errors;
if(!(((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220))) && (isFinite(data220)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs445){
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 < 1 || isNaN(data220)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid43 = _errs445 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.comparable !== undefined){
let data221 = data206.comparable;
const _errs447 = errors;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs447){
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 < 0 || isNaN(data221)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs447 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.changed !== undefined){
let data222 = data206.changed;
const _errs449 = errors;
if(errors === _errs449){
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
let missing25;
if(((data222.key === undefined) && (missing25 = "key")) || ((data222.runs === undefined) && (missing25 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs451 = errors;
for(const key27 in data222){
if(!((key27 === "key") || (key27 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs451 === errors){
if(data222.key !== undefined){
let data223 = data222.key;
const _errs452 = errors;
if(errors === _errs452){
if(typeof data223 === "string"){
if(!pattern6.test(data223)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid45 = _errs452 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data222.runs !== undefined){
let data224 = data222.runs;
const _errs454 = errors;
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs454){
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 < 0 || isNaN(data224)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs454 === errors;
}
else {
var valid45 = true;
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
var valid43 = _errs449 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.written !== undefined){
const _errs456 = errors;
if(typeof data206.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid43 = _errs456 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.notWritten !== undefined){
let data226 = data206.notWritten;
const _errs458 = errors;
if((typeof data226 !== "string") && (data226 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid43 = _errs458 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.notCounted !== undefined){
const _errs460 = errors;
if(typeof data206.notCounted !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/notCounted",schemaPath:"#/properties/baseline/properties/notCounted/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs460 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.uncounted !== undefined){
let data228 = data206.uncounted;
const _errs462 = errors;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs462){
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < 0 || isNaN(data228)){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs462 === errors;
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
}
}
}
}
}
}
}
}
}
var valid0 = _errs415 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data229 = data.timeline;
const _errs464 = errors;
if(errors === _errs464){
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key28 in data229){
let data230 = data229[key28];
const _errs467 = errors;
if(errors === _errs467){
if(Array.isArray(data230)){
var valid47 = true;
const len17 = data230.length;
for(let i18=0; i18<len17; i18++){
let data231 = data230[i18];
const _errs469 = errors;
if(errors === _errs469){
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
let missing26;
if((((data231.phase === undefined) && (missing26 = "phase")) || ((data231.from === undefined) && (missing26 = "from"))) || ((data231.to === undefined) && (missing26 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs471 = errors;
for(const key29 in data231){
if(!(((key29 === "phase") || (key29 === "from")) || (key29 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs471 === errors){
if(data231.phase !== undefined){
let data232 = data231.phase;
const _errs472 = errors;
if(!(((((data232 === "ramp") || (data232 === "steady")) || (data232 === "disrupt")) || (data232 === "idle")) || (data232 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid48 = _errs472 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data231.from !== undefined){
let data233 = data231.from;
const _errs473 = errors;
if(!((typeof data233 == "number") && (isFinite(data233)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid48 = _errs473 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data231.to !== undefined){
let data234 = data231.to;
const _errs475 = errors;
if(!((typeof data234 == "number") && (isFinite(data234)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid48 = _errs475 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid47 = _errs469 === errors;
if(!valid47){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timeline/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid46 = _errs467 === errors;
if(!valid46){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs464 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data235 = data.duration;
const _errs477 = errors;
if(errors === _errs477){
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 < 0 || isNaN(data235)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs477 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data236 = data.sockets;
const _errs479 = errors;
if((!(data236 && typeof data236 == "object" && !Array.isArray(data236))) && (data236 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs479){
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
let missing27;
if(((((((data236.tried === undefined) && (missing27 = "tried")) || ((data236.opened === undefined) && (missing27 = "opened"))) || ((data236.subscribed === undefined) && (missing27 = "subscribed"))) || ((data236.peak === undefined) && (missing27 = "peak"))) || ((data236.failed === undefined) && (missing27 = "failed"))) || ((data236.unended === undefined) && (missing27 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs481 = errors;
for(const key30 in data236){
if(!((((((key30 === "tried") || (key30 === "opened")) || (key30 === "subscribed")) || (key30 === "peak")) || (key30 === "failed")) || (key30 === "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs481 === errors){
if(data236.tried !== undefined){
let data237 = data236.tried;
const _errs482 = errors;
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs482){
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 0 || isNaN(data237)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs482 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data236.opened !== undefined){
let data238 = data236.opened;
const _errs484 = errors;
if(!(((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238))) && (isFinite(data238)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs484){
if((typeof data238 == "number") && (isFinite(data238))){
if(data238 < 0 || isNaN(data238)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs484 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data236.subscribed !== undefined){
let data239 = data236.subscribed;
const _errs486 = errors;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs486){
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 0 || isNaN(data239)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs486 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data236.peak !== undefined){
let data240 = data236.peak;
const _errs488 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs488){
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 < 0 || isNaN(data240)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs488 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data236.failed !== undefined){
let data241 = data236.failed;
const _errs490 = errors;
if(errors === _errs490){
if(Array.isArray(data241)){
var valid50 = true;
const len18 = data241.length;
for(let i19=0; i19<len18; i19++){
let data242 = data241[i19];
const _errs492 = errors;
if(errors === _errs492){
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
let missing28;
if((((data242.reason === undefined) && (missing28 = "reason")) || ((data242.status === undefined) && (missing28 = "status"))) || ((data242.count === undefined) && (missing28 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs494 = errors;
for(const key31 in data242){
if(!(((key31 === "reason") || (key31 === "status")) || (key31 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs494 === errors){
if(data242.reason !== undefined){
const _errs495 = errors;
if(typeof data242.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid51 = _errs495 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data242.status !== undefined){
let data244 = data242.status;
const _errs497 = errors;
if((typeof data244 !== "string") && (data244 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid51 = _errs497 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data242.count !== undefined){
let data245 = data242.count;
const _errs499 = errors;
if(!(((typeof data245 == "number") && (!(data245 % 1) && !isNaN(data245))) && (isFinite(data245)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs499){
if((typeof data245 == "number") && (isFinite(data245))){
if(data245 < 0 || isNaN(data245)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid51 = _errs499 === errors;
}
else {
var valid51 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19,schemaPath:"#/properties/sockets/properties/failed/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid50 = _errs492 === errors;
if(!valid50){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed",schemaPath:"#/properties/sockets/properties/failed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid49 = _errs490 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data236.unended !== undefined){
let data246 = data236.unended;
const _errs501 = errors;
if(!(((typeof data246 == "number") && (!(data246 % 1) && !isNaN(data246))) && (isFinite(data246)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs501){
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 < 0 || isNaN(data246)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs501 === errors;
}
else {
var valid49 = true;
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs479 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data247 = data.http;
const _errs503 = errors;
if((!(data247 && typeof data247 == "object" && !Array.isArray(data247))) && (data247 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs503){
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
let missing29;
if(((((data247.requests === undefined) && (missing29 = "requests")) || ((data247.answered === undefined) && (missing29 = "answered"))) || ((data247.failed === undefined) && (missing29 = "failed"))) || ((data247.byStatus === undefined) && (missing29 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs505 = errors;
for(const key32 in data247){
if(!((((key32 === "requests") || (key32 === "answered")) || (key32 === "failed")) || (key32 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs505 === errors){
if(data247.requests !== undefined){
let data248 = data247.requests;
const _errs506 = errors;
if(!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs506){
if((typeof data248 == "number") && (isFinite(data248))){
if(data248 < 0 || isNaN(data248)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid52 = _errs506 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data247.answered !== undefined){
let data249 = data247.answered;
const _errs508 = errors;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs508){
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 < 0 || isNaN(data249)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid52 = _errs508 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data247.failed !== undefined){
let data250 = data247.failed;
const _errs510 = errors;
if(!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs510){
if((typeof data250 == "number") && (isFinite(data250))){
if(data250 < 0 || isNaN(data250)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid52 = _errs510 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data247.byStatus !== undefined){
let data251 = data247.byStatus;
const _errs512 = errors;
if(errors === _errs512){
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key33 in data251){
let data252 = data251[key33];
const _errs515 = errors;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs515){
if((typeof data252 == "number") && (isFinite(data252))){
if(data252 < 0 || isNaN(data252)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs515 === errors;
if(!valid53){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/http/byStatus",schemaPath:"#/properties/http/properties/byStatus/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid52 = _errs512 === errors;
}
else {
var valid52 = true;
}
}
}
}
}
}
}
}
var valid0 = _errs503 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data253 = data.closes;
const _errs517 = errors;
if(errors === _errs517){
if(Array.isArray(data253)){
var valid54 = true;
const len19 = data253.length;
for(let i20=0; i20<len19; i20++){
let data254 = data253[i20];
const _errs519 = errors;
if(errors === _errs519){
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
let missing30;
if(((((((((data254.code === undefined) && (missing30 = "code")) || ((data254.side === undefined) && (missing30 = "side"))) || ((data254.how === undefined) && (missing30 = "how"))) || ((data254.scenario === undefined) && (missing30 = "scenario"))) || ((data254.feed === undefined) && (missing30 = "feed"))) || ((data254.phase === undefined) && (missing30 = "phase"))) || ((data254.reason === undefined) && (missing30 = "reason"))) || ((data254.count === undefined) && (missing30 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs521 = errors;
for(const key34 in data254){
if(!((((((((key34 === "code") || (key34 === "side")) || (key34 === "how")) || (key34 === "scenario")) || (key34 === "feed")) || (key34 === "phase")) || (key34 === "reason")) || (key34 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs521 === errors){
if(data254.code !== undefined){
const _errs522 = errors;
if(typeof data254.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs522 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data254.side !== undefined){
const _errs524 = errors;
if(typeof data254.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs524 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data254.how !== undefined){
const _errs526 = errors;
if(typeof data254.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs526 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data254.scenario !== undefined){
const _errs528 = errors;
if(typeof data254.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs528 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data254.feed !== undefined){
let data259 = data254.feed;
const _errs530 = errors;
if((typeof data259 !== "string") && (data259 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid55 = _errs530 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data254.phase !== undefined){
let data260 = data254.phase;
const _errs532 = errors;
if((typeof data260 !== "string") && (data260 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid55 = _errs532 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data254.reason !== undefined){
let data261 = data254.reason;
const _errs534 = errors;
if((typeof data261 !== "string") && (data261 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid55 = _errs534 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data254.count !== undefined){
let data262 = data254.count;
const _errs536 = errors;
if(!(((typeof data262 == "number") && (!(data262 % 1) && !isNaN(data262))) && (isFinite(data262)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs536){
if((typeof data262 == "number") && (isFinite(data262))){
if(data262 < 0 || isNaN(data262)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid55 = _errs536 === errors;
}
else {
var valid55 = true;
}
}
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
validate52.errors = [{instancePath:instancePath+"/closes/" + i20,schemaPath:"#/properties/closes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid54 = _errs519 === errors;
if(!valid54){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs517 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data263 = data.storedCloses;
const _errs538 = errors;
if(errors === _errs538){
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
let missing31;
if(((data263.runs === undefined) && (missing31 = "runs")) || ((data263.kinds === undefined) && (missing31 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
const _errs540 = errors;
for(const key35 in data263){
if(!((key35 === "runs") || (key35 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs540 === errors){
if(data263.runs !== undefined){
let data264 = data263.runs;
const _errs541 = errors;
if(!(((typeof data264 == "number") && (!(data264 % 1) && !isNaN(data264))) && (isFinite(data264)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs541){
if((typeof data264 == "number") && (isFinite(data264))){
if(data264 < 1 || isNaN(data264)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid56 = _errs541 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data263.kinds !== undefined){
let data265 = data263.kinds;
const _errs543 = errors;
if(errors === _errs543){
if(Array.isArray(data265)){
var valid57 = true;
const len20 = data265.length;
for(let i21=0; i21<len20; i21++){
let data266 = data265[i21];
const _errs545 = errors;
if(errors === _errs545){
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
let missing32;
if(((((((data266.code === undefined) && (missing32 = "code")) || ((data266.side === undefined) && (missing32 = "side"))) || ((data266.how === undefined) && (missing32 = "how"))) || ((data266.feed === undefined) && (missing32 = "feed"))) || ((data266.median === undefined) && (missing32 = "median"))) || ((data266.seen === undefined) && (missing32 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
const _errs547 = errors;
for(const key36 in data266){
if(!((((((key36 === "code") || (key36 === "side")) || (key36 === "how")) || (key36 === "feed")) || (key36 === "median")) || (key36 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}}];
return false;
break;
}
}
if(_errs547 === errors){
if(data266.code !== undefined){
const _errs548 = errors;
if(typeof data266.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs548 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data266.side !== undefined){
const _errs550 = errors;
if(typeof data266.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs550 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data266.how !== undefined){
const _errs552 = errors;
if(typeof data266.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs552 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data266.feed !== undefined){
let data270 = data266.feed;
const _errs554 = errors;
if((typeof data270 !== "string") && (data270 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid58 = _errs554 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data266.median !== undefined){
let data271 = data266.median;
const _errs556 = errors;
if(errors === _errs556){
if((typeof data271 == "number") && (isFinite(data271))){
if(data271 < 0 || isNaN(data271)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid58 = _errs556 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data266.seen !== undefined){
let data272 = data266.seen;
const _errs558 = errors;
if(!(((typeof data272 == "number") && (!(data272 % 1) && !isNaN(data272))) && (isFinite(data272)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs558){
if((typeof data272 == "number") && (isFinite(data272))){
if(data272 < 0 || isNaN(data272)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21,schemaPath:"#/properties/storedCloses/properties/kinds/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid57 = _errs545 === errors;
if(!valid57){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds",schemaPath:"#/properties/storedCloses/properties/kinds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid56 = _errs543 === errors;
}
else {
var valid56 = true;
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
var valid0 = _errs538 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data273 = data.steps;
const _errs560 = errors;
if(errors === _errs560){
if(Array.isArray(data273)){
if(data273.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid59 = true;
const len21 = data273.length;
for(let i22=0; i22<len21; i22++){
let data274 = data273[i22];
const _errs562 = errors;
if(errors === _errs562){
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
let missing33;
if(((((data274.step === undefined) && (missing33 = "step")) || ((data274.state === undefined) && (missing33 = "state"))) || ((data274.result === undefined) && (missing33 = "result"))) || ((data274.took === undefined) && (missing33 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
const _errs564 = errors;
for(const key37 in data274){
if(!((((key37 === "step") || (key37 === "state")) || (key37 === "result")) || (key37 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs564 === errors){
if(data274.step !== undefined){
let data275 = data274.step;
const _errs565 = errors;
if(!(((((data275 === "plan") || (data275 === "addresses")) || (data275 === "build")) || (data275 === "connect")) || (data275 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid60 = _errs565 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data274.state !== undefined){
let data276 = data274.state;
const _errs566 = errors;
if(!(((data276 === "done") || (data276 === "failed")) || (data276 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid60 = _errs566 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data274.result !== undefined){
const _errs567 = errors;
if(typeof data274.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid60 = _errs567 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data274.took !== undefined){
let data278 = data274.took;
const _errs569 = errors;
if((!((typeof data278 == "number") && (isFinite(data278)))) && (data278 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs569){
if((typeof data278 == "number") && (isFinite(data278))){
if(data278 < 0 || isNaN(data278)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid60 = _errs569 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/steps/" + i22,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid59 = _errs562 === errors;
if(!valid59){
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
var valid0 = _errs560 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data279 = data.lastAnswer;
const _errs571 = errors;
if(errors === _errs571){
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
let missing34;
if((((((data279.target === undefined) && (missing34 = "target")) || ((data279.asked === undefined) && (missing34 = "asked"))) || ((data279.status === undefined) && (missing34 = "status"))) || ((data279.took === undefined) && (missing34 = "took"))) || ((data279.body === undefined) && (missing34 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs573 = errors;
for(const key38 in data279){
if(!(((((key38 === "target") || (key38 === "asked")) || (key38 === "status")) || (key38 === "took")) || (key38 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs573 === errors){
if(data279.target !== undefined){
const _errs574 = errors;
if(typeof data279.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs574 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data279.asked !== undefined){
const _errs576 = errors;
if(typeof data279.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs576 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data279.status !== undefined){
let data282 = data279.status;
const _errs578 = errors;
if((!(((typeof data282 == "number") && (!(data282 % 1) && !isNaN(data282))) && (isFinite(data282)))) && (data282 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid61 = _errs578 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data279.took !== undefined){
let data283 = data279.took;
const _errs580 = errors;
if(errors === _errs580){
if((typeof data283 == "number") && (isFinite(data283))){
if(data283 < 0 || isNaN(data283)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid61 = _errs580 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data279.body !== undefined){
let data284 = data279.body;
const _errs582 = errors;
if((typeof data284 !== "string") && (data284 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid61 = _errs582 === errors;
}
else {
var valid61 = true;
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
var valid0 = _errs571 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data285 = data.health;
const _errs584 = errors;
if((!(data285 && typeof data285 == "object" && !Array.isArray(data285))) && (data285 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs584){
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
let missing35;
if((((((((((data285.cpuP95 === undefined) && (missing35 = "cpuP95")) || ((data285.cores === undefined) && (missing35 = "cores"))) || ((data285.lagP99 === undefined) && (missing35 = "lagP99"))) || ((data285.lagSamples === undefined) && (missing35 = "lagSamples"))) || ((data285.stealP95 === undefined) && (missing35 = "stealP95"))) || ((data285.droppedIterations === undefined) && (missing35 = "droppedIterations"))) || ((data285.memoryPeak === undefined) && (missing35 = "memoryPeak"))) || ((data285.descriptorLimit === undefined) && (missing35 = "descriptorLimit"))) || ((data285.probe === undefined) && (missing35 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
const _errs586 = errors;
for(const key39 in data285){
if(!(func1.call(schema19.properties.health.properties, key39))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs586 === errors){
if(data285.cpuP95 !== undefined){
let data286 = data285.cpuP95;
const _errs587 = errors;
if((!((typeof data286 == "number") && (isFinite(data286)))) && (data286 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs587){
if((typeof data286 == "number") && (isFinite(data286))){
if(data286 < 0 || isNaN(data286)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs587 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data285.cores !== undefined){
let data287 = data285.cores;
const _errs589 = errors;
if(errors === _errs589){
if((typeof data287 == "number") && (isFinite(data287))){
if(data287 < 0 || isNaN(data287)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs589 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data285.lagP99 !== undefined){
let data288 = data285.lagP99;
const _errs591 = errors;
if((!((typeof data288 == "number") && (isFinite(data288)))) && (data288 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid62 = _errs591 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data285.lagSamples !== undefined){
let data289 = data285.lagSamples;
const _errs593 = errors;
if(!(((typeof data289 == "number") && (!(data289 % 1) && !isNaN(data289))) && (isFinite(data289)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs593){
if((typeof data289 == "number") && (isFinite(data289))){
if(data289 < 0 || isNaN(data289)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs593 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data285.stealP95 !== undefined){
let data290 = data285.stealP95;
const _errs595 = errors;
if((!((typeof data290 == "number") && (isFinite(data290)))) && (data290 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs595){
if((typeof data290 == "number") && (isFinite(data290))){
if(data290 < 0 || isNaN(data290)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs595 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data285.droppedIterations !== undefined){
let data291 = data285.droppedIterations;
const _errs597 = errors;
if(!(((typeof data291 == "number") && (!(data291 % 1) && !isNaN(data291))) && (isFinite(data291)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs597){
if((typeof data291 == "number") && (isFinite(data291))){
if(data291 < 0 || isNaN(data291)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs597 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data285.memoryPeak !== undefined){
let data292 = data285.memoryPeak;
const _errs599 = errors;
if((!(((typeof data292 == "number") && (!(data292 % 1) && !isNaN(data292))) && (isFinite(data292)))) && (data292 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs599){
if((typeof data292 == "number") && (isFinite(data292))){
if(data292 < 0 || isNaN(data292)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs599 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data285.descriptorLimit !== undefined){
let data293 = data285.descriptorLimit;
const _errs601 = errors;
if((!(((typeof data293 == "number") && (!(data293 % 1) && !isNaN(data293))) && (isFinite(data293)))) && (data293 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs601){
if((typeof data293 == "number") && (isFinite(data293))){
if(data293 < 0 || isNaN(data293)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs601 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data285.probe !== undefined){
let data294 = data285.probe;
const _errs603 = errors;
if((!((typeof data294 == "number") && (isFinite(data294)))) && (data294 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid62 = _errs603 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data285.stallMax !== undefined){
let data295 = data285.stallMax;
const _errs605 = errors;
if(errors === _errs605){
if((typeof data295 == "number") && (isFinite(data295))){
if(data295 < 0 || isNaN(data295)){
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs605 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data285.clockStep !== undefined){
let data296 = data285.clockStep;
const _errs607 = errors;
if(errors === _errs607){
if((typeof data296 == "number") && (isFinite(data296))){
if(data296 < 0 || isNaN(data296)){
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs607 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data285.local !== undefined){
const _errs609 = errors;
if(typeof data285.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",schemaPath:"#/properties/health/properties/local/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs609 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data285.service !== undefined){
let data298 = data285.service;
const _errs611 = errors;
if(errors === _errs611){
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
let missing36;
if((((data298.cores === undefined) && (missing36 = "cores")) || ((data298.perMessage === undefined) && (missing36 = "perMessage"))) || ((data298.messages === undefined) && (missing36 = "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs613 = errors;
for(const key40 in data298){
if(!(((key40 === "cores") || (key40 === "perMessage")) || (key40 === "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}}];
return false;
break;
}
}
if(_errs613 === errors){
if(data298.cores !== undefined){
let data299 = data298.cores;
const _errs614 = errors;
if(errors === _errs614){
if((typeof data299 == "number") && (isFinite(data299))){
if(data299 < 0 || isNaN(data299)){
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid63 = _errs614 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data298.perMessage !== undefined){
let data300 = data298.perMessage;
const _errs616 = errors;
if((!((typeof data300 == "number") && (isFinite(data300)))) && (data300 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/type",keyword:"type",params:{type: schema19.properties.health.properties.service.properties.perMessage.type}}];
return false;
}
if(errors === _errs616){
if((typeof data300 == "number") && (isFinite(data300))){
if(data300 < 0 || isNaN(data300)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs616 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data298.messages !== undefined){
let data301 = data298.messages;
const _errs618 = errors;
if(!(((typeof data301 == "number") && (!(data301 % 1) && !isNaN(data301))) && (isFinite(data301)))){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs618){
if((typeof data301 == "number") && (isFinite(data301))){
if(data301 < 0 || isNaN(data301)){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs618 === errors;
}
else {
var valid63 = true;
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
var valid62 = _errs611 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data285.brought !== undefined){
let data302 = data285.brought;
const _errs620 = errors;
if(errors === _errs620){
if((typeof data302 == "number") && (isFinite(data302))){
if(data302 < 0 || isNaN(data302)){
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs620 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data285.limits !== undefined){
let data303 = data285.limits;
const _errs622 = errors;
if(errors === _errs622){
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
for(const key41 in data303){
const _errs624 = errors;
if(!((((key41 === "descriptors") || (key41 === "ports")) || (key41 === "buffers")) || (key41 === "lookups"))){
const err0 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.health.properties.limits.propertyNames.enum},propertyName:key41};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid64 = _errs624 === errors;
if(!valid64){
const err1 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames",keyword:"propertyNames",params:{propertyName: key41}};
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
if(valid64){
for(const key42 in data303){
let data304 = data303[key42];
const _errs626 = errors;
if(!(((typeof data304 == "number") && (!(data304 % 1) && !isNaN(data304))) && (isFinite(data304)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs626){
if((typeof data304 == "number") && (isFinite(data304))){
if(data304 < 0 || isNaN(data304)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid65 = _errs626 === errors;
if(!valid65){
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
var valid62 = _errs622 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs584 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data305 = data.bytes;
const _errs628 = errors;
if(errors === _errs628){
if(data305 && typeof data305 == "object" && !Array.isArray(data305)){
let missing37;
if(((data305.sent === undefined) && (missing37 = "sent")) || ((data305.received === undefined) && (missing37 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs630 = errors;
for(const key43 in data305){
if(!((key43 === "sent") || (key43 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}}];
return false;
break;
}
}
if(_errs630 === errors){
if(data305.sent !== undefined){
let data306 = data305.sent;
const _errs631 = errors;
if(!(((typeof data306 == "number") && (!(data306 % 1) && !isNaN(data306))) && (isFinite(data306)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs631){
if((typeof data306 == "number") && (isFinite(data306))){
if(data306 < 0 || isNaN(data306)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs631 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data305.received !== undefined){
let data307 = data305.received;
const _errs633 = errors;
if(!(((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307))) && (isFinite(data307)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs633){
if((typeof data307 == "number") && (isFinite(data307))){
if(data307 < 0 || isNaN(data307)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs633 === errors;
}
else {
var valid66 = true;
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
var valid0 = _errs628 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data308 = data.reduced;
const _errs635 = errors;
if(errors === _errs635){
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
let missing38;
if(((data308.sockets === undefined) && (missing38 = "sockets")) || ((data308.of === undefined) && (missing38 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
const _errs637 = errors;
for(const key44 in data308){
if(!((key44 === "sockets") || (key44 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}}];
return false;
break;
}
}
if(_errs637 === errors){
if(data308.sockets !== undefined){
let data309 = data308.sockets;
const _errs638 = errors;
if(!(((typeof data309 == "number") && (!(data309 % 1) && !isNaN(data309))) && (isFinite(data309)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs638){
if((typeof data309 == "number") && (isFinite(data309))){
if(data309 < 0 || isNaN(data309)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs638 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data308.of !== undefined){
let data310 = data308.of;
const _errs640 = errors;
if(!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs640){
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 < 0 || isNaN(data310)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs640 === errors;
}
else {
var valid67 = true;
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
var valid0 = _errs635 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data311 = data.paired;
const _errs642 = errors;
if(errors === _errs642){
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
let missing39;
if((data311.pairs === undefined) && (missing39 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
const _errs644 = errors;
for(const key45 in data311){
if(!(key45 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}}];
return false;
break;
}
}
if(_errs644 === errors){
if(data311.pairs !== undefined){
let data312 = data311.pairs;
const _errs645 = errors;
if(!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs645){
if((typeof data312 == "number") && (isFinite(data312))){
if(data312 < 0 || isNaN(data312)){
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
var valid0 = _errs642 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data313 = data.base;
const _errs647 = errors;
if(errors === _errs647){
if(data313 && typeof data313 == "object" && !Array.isArray(data313)){
let missing40;
if(((((data313.rule === undefined) && (missing40 = "rule")) || ((data313.ref === undefined) && (missing40 = "ref"))) || ((data313.commit === undefined) && (missing40 = "commit"))) || ((data313.differences === undefined) && (missing40 = "differences"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
const _errs649 = errors;
for(const key46 in data313){
if(!((((((((key46 === "rule") || (key46 === "ref")) || (key46 === "commit")) || (key46 === "file")) || (key46 === "differences")) || (key46 === "base")) || (key46 === "head")) || (key46 === "rows"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}}];
return false;
break;
}
}
if(_errs649 === errors){
if(data313.rule !== undefined){
let data314 = data313.rule;
const _errs650 = errors;
if(!(((data314 === "decides") || (data314 === "told")) || (data314 === "new"))){
validate52.errors = [{instancePath:instancePath+"/base/rule",schemaPath:"#/properties/base/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.rule.enum}}];
return false;
}
var valid69 = _errs650 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data313.ref !== undefined){
const _errs651 = errors;
if(typeof data313.ref !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/ref",schemaPath:"#/properties/base/properties/ref/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid69 = _errs651 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data313.commit !== undefined){
const _errs653 = errors;
if(typeof data313.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid69 = _errs653 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data313.file !== undefined){
const _errs655 = errors;
if(typeof data313.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/file",schemaPath:"#/properties/base/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid69 = _errs655 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data313.differences !== undefined){
let data318 = data313.differences;
const _errs657 = errors;
if(errors === _errs657){
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
let missing41;
if(((data318.count === undefined) && (missing41 = "count")) || ((data318.first === undefined) && (missing41 = "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/required",keyword:"required",params:{missingProperty: missing41}}];
return false;
}
else {
const _errs659 = errors;
for(const key47 in data318){
if(!((key47 === "count") || (key47 === "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}}];
return false;
break;
}
}
if(_errs659 === errors){
if(data318.count !== undefined){
let data319 = data318.count;
const _errs660 = errors;
if(!(((typeof data319 == "number") && (!(data319 % 1) && !isNaN(data319))) && (isFinite(data319)))){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs660){
if((typeof data319 == "number") && (isFinite(data319))){
if(data319 < 0 || isNaN(data319)){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs660 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data318.first !== undefined){
let data320 = data318.first;
const _errs662 = errors;
if(errors === _errs662){
if(Array.isArray(data320)){
if(data320.length > 20){
validate52.errors = [{instancePath:instancePath+"/base/differences/first",schemaPath:"#/properties/base/properties/differences/properties/first/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid71 = true;
const len22 = data320.length;
for(let i23=0; i23<len22; i23++){
let data321 = data320[i23];
const _errs664 = errors;
if(errors === _errs664){
if(data321 && typeof data321 == "object" && !Array.isArray(data321)){
let missing42;
if((data321.path === undefined) && (missing42 = "path")){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i23,schemaPath:"#/properties/base/properties/differences/properties/first/items/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
const _errs666 = errors;
for(const key48 in data321){
if(!(((key48 === "path") || (key48 === "base")) || (key48 === "head"))){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i23,schemaPath:"#/properties/base/properties/differences/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}}];
return false;
break;
}
}
if(_errs666 === errors){
if(data321.path !== undefined){
const _errs667 = errors;
if(typeof data321.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i23+"/path",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid72 = _errs667 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data321.base !== undefined){
const _errs669 = errors;
if(typeof data321.base !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i23+"/base",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/base/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid72 = _errs669 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data321.head !== undefined){
const _errs671 = errors;
if(typeof data321.head !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i23+"/head",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/head/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid72 = _errs671 === errors;
}
else {
var valid72 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i23,schemaPath:"#/properties/base/properties/differences/properties/first/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid71 = _errs664 === errors;
if(!valid71){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/differences/first",schemaPath:"#/properties/base/properties/differences/properties/first/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid70 = _errs662 === errors;
}
else {
var valid70 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid69 = _errs657 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data313.base !== undefined){
let data325 = data313.base;
const _errs673 = errors;
if(errors === _errs673){
if(data325 && typeof data325 == "object" && !Array.isArray(data325)){
let missing43;
if((((data325.outcome === undefined) && (missing43 = "outcome")) || ((data325.exitCode === undefined) && (missing43 = "exitCode"))) || ((data325.sentence === undefined) && (missing43 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
const _errs675 = errors;
for(const key49 in data325){
if(!(((key49 === "outcome") || (key49 === "exitCode")) || (key49 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}}];
return false;
break;
}
}
if(_errs675 === errors){
if(data325.outcome !== undefined){
let data326 = data325.outcome;
const _errs676 = errors;
if(!((((((((((((((((data326 === "internal") || (data326 === "cancelled")) || (data326 === "usage")) || (data326 === "policy")) || (data326 === "skipped")) || (data326 === "plan")) || (data326 === "engine")) || (data326 === "target")) || (data326 === "slo")) || (data326 === "regression")) || (data326 === "suspect")) || (data326 === "inconclusive")) || (data326 === "plan_changed")) || (data326 === "no_baseline")) || (data326 === "store")) || (data326 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/base/outcome",schemaPath:"#/properties/base/properties/base/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.base.properties.outcome.enum}}];
return false;
}
var valid73 = _errs676 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data325.exitCode !== undefined){
let data327 = data325.exitCode;
const _errs677 = errors;
if(!(((typeof data327 == "number") && (!(data327 % 1) && !isNaN(data327))) && (isFinite(data327)))){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs677){
if((typeof data327 == "number") && (isFinite(data327))){
if(data327 < 0 || isNaN(data327)){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid73 = _errs677 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data325.sentence !== undefined){
const _errs679 = errors;
if(typeof data325.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/base/sentence",schemaPath:"#/properties/base/properties/base/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid73 = _errs679 === errors;
}
else {
var valid73 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid69 = _errs673 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data313.head !== undefined){
let data329 = data313.head;
const _errs681 = errors;
if(errors === _errs681){
if(data329 && typeof data329 == "object" && !Array.isArray(data329)){
let missing44;
if((((data329.outcome === undefined) && (missing44 = "outcome")) || ((data329.exitCode === undefined) && (missing44 = "exitCode"))) || ((data329.sentence === undefined) && (missing44 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
const _errs683 = errors;
for(const key50 in data329){
if(!(((key50 === "outcome") || (key50 === "exitCode")) || (key50 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}}];
return false;
break;
}
}
if(_errs683 === errors){
if(data329.outcome !== undefined){
let data330 = data329.outcome;
const _errs684 = errors;
if(!((((((((((((((((data330 === "internal") || (data330 === "cancelled")) || (data330 === "usage")) || (data330 === "policy")) || (data330 === "skipped")) || (data330 === "plan")) || (data330 === "engine")) || (data330 === "target")) || (data330 === "slo")) || (data330 === "regression")) || (data330 === "suspect")) || (data330 === "inconclusive")) || (data330 === "plan_changed")) || (data330 === "no_baseline")) || (data330 === "store")) || (data330 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/head/outcome",schemaPath:"#/properties/base/properties/head/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.head.properties.outcome.enum}}];
return false;
}
var valid74 = _errs684 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data329.exitCode !== undefined){
let data331 = data329.exitCode;
const _errs685 = errors;
if(!(((typeof data331 == "number") && (!(data331 % 1) && !isNaN(data331))) && (isFinite(data331)))){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs685){
if((typeof data331 == "number") && (isFinite(data331))){
if(data331 < 0 || isNaN(data331)){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid74 = _errs685 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data329.sentence !== undefined){
const _errs687 = errors;
if(typeof data329.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/head/sentence",schemaPath:"#/properties/base/properties/head/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid74 = _errs687 === errors;
}
else {
var valid74 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid69 = _errs681 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data313.rows !== undefined){
const _errs689 = errors;
if("base" !== data313.rows){
validate52.errors = [{instancePath:instancePath+"/base/rows",schemaPath:"#/properties/base/properties/rows/const",keyword:"const",params:{allowedValue: "base"}}];
return false;
}
var valid69 = _errs689 === errors;
}
else {
var valid69 = true;
}
}
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
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs647 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data334 = data.notices;
const _errs690 = errors;
if(errors === _errs690){
if(Array.isArray(data334)){
var valid75 = true;
const len23 = data334.length;
for(let i24=0; i24<len23; i24++){
let data335 = data334[i24];
const _errs692 = errors;
if(errors === _errs692){
if(data335 && typeof data335 == "object" && !Array.isArray(data335)){
let missing45;
if(((data335.code === undefined) && (missing45 = "code")) || ((data335.message === undefined) && (missing45 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i24,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
const _errs694 = errors;
for(const key51 in data335){
if(!((key51 === "code") || (key51 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i24,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}}];
return false;
break;
}
}
if(_errs694 === errors){
if(data335.code !== undefined){
let data336 = data335.code;
const _errs695 = errors;
if(errors === _errs695){
if(typeof data336 === "string"){
if(!pattern3.test(data336)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i24+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i24+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid76 = _errs695 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data335.message !== undefined){
const _errs697 = errors;
if(typeof data335.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i24+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid76 = _errs697 === errors;
}
else {
var valid76 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i24,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid75 = _errs692 === errors;
if(!valid75){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs690 === errors;
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
