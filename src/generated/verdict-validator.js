// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"as":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"],"examples":["regression"]},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]},"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","examples":["--engine"]},"value":{"type":"string","examples":["embedded"]}},"required":["name","value"],"additionalProperties":false}},"description":{"type":"string","maxLength":8000},"links":{"type":"object","maxProperties":32,"examples":[{"rollback":"docs/rollback.md"}],"additionalProperties":{"type":"string","maxLength":2000}}},"required":["name","file","profile","environment"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]},"evidence":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"targets":{"type":"string","pattern":"^[0-9a-f]{12}$"},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap","no-login"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"at":{"type":"number","minimum":0,"examples":[6000]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"decided":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"figures":{"type":"object","properties":{"times":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"name":{"type":"string","examples":["latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"n":{"type":["integer","null"],"minimum":0},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]},"max":{"type":["number","null"]},"baseline":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]}},"required":["runs","p50","p90","p95","p99","p999"],"additionalProperties":false}},"required":["name","selector","n","p50","p90","p95","p99","p999","max"],"additionalProperties":false}},"phases":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenarios":{"type":"array","minItems":1,"items":{"type":"string"}},"phase":{"type":"string","examples":["steady"]},"length":{"type":"number","minimum":0},"sockets":{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"least":{"type":"integer","minimum":0},"most":{"type":"integer","minimum":0}},"required":["from","to","least","most"],"additionalProperties":false},"messages":{"type":"integer","minimum":0},"connects":{"type":"integer","minimum":0},"connectsPeak":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0},"failed":{"type":"object","properties":{"connects":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0}},"required":["connects","requests"],"additionalProperties":false}},"required":["scenarios","phase","length","sockets","messages","connects","connectsPeak","requests","failed"],"additionalProperties":false}},"heartbeats":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"missed":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"stalled":{"type":"integer","minimum":0}},"required":["scenario","feed","sent","answered","missed"],"additionalProperties":false}},"silences":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"longest":{"type":"number","minimum":0},"at":{"type":"number","minimum":0}},"required":["scenario","feed","longest","at"],"additionalProperties":false}}},"required":["times"],"additionalProperties":false},"commits":{"type":"object","properties":{"from":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"to":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]}},"required":["from","to"],"additionalProperties":false},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]},"notCounted":{"type":"string","examples":["nobody has accepted it"]},"uncounted":{"type":"integer","minimum":0}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"stallMax":{"type":"number","minimum":0},"clockStep":{"type":"number","minimum":0},"local":{"type":"boolean"},"service":{"type":"object","properties":{"cores":{"type":"number","minimum":0,"examples":[0.6]},"perMessage":{"type":["number","null"],"minimum":0},"messages":{"type":"integer","minimum":0}},"required":["cores","perMessage","messages"],"additionalProperties":false},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"attempts":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"earlier":{"type":"array","maxItems":10,"items":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass",null]}},"required":["run","outcome"],"additionalProperties":false}}},"required":["run","earlier"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"base":{"type":"object","properties":{"rule":{"enum":["decides","told","new"]},"ref":{"type":"string","examples":["main"]},"commit":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"file":{"type":"string","examples":["plans/feed.yaml"]},"differences":{"type":"object","properties":{"count":{"type":"integer","minimum":0,"examples":[3]},"first":{"type":"array","maxItems":20,"items":{"type":"object","properties":{"path":{"type":"string","examples":["scenarios.orders.socket.url"]},"base":{"type":"string","examples":["p(99)<200"]},"head":{"type":"string","examples":["p(99)<3600000"]}},"required":["path"],"additionalProperties":false}}},"required":["count","first"],"additionalProperties":false},"base":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"head":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"rows":{"const":"base"}},"required":["rule","ref","commit","differences"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
import helper0 from "ajv/dist/runtime/equal.js";const func0 = helper0.default ?? helper0;
const pattern3 = new RegExp("^[a-z][a-z0-9_]{0,39}$", "u");
const pattern4 = new RegExp("^[a-z0-9-]{1,32}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{12}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(!(((((((key6 === "runId") || (key6 === "attempt")) || (key6 === "started")) || (key6 === "duration")) || (key6 === "machine")) || (key6 === "ended")) || (key6 === "evidence"))){
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
if(valid12){
if(data37.evidence !== undefined){
let data44 = data37.evidence;
const _errs89 = errors;
if(errors === _errs89){
if(typeof data44 === "string"){
if(!pattern5.test(data44)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/evidence",schemaPath:"#/properties/runs/items/properties/evidence/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/evidence",schemaPath:"#/properties/runs/items/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid12 = _errs89 === errors;
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
let data45 = data.provenance;
const _errs91 = errors;
if((!(data45 && typeof data45 == "object" && !Array.isArray(data45))) && (data45 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: schema19.properties.provenance.type}}];
return false;
}
if(errors === _errs91){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing5;
if(((((((((((data45.tool === undefined) && (missing5 = "tool")) || ((data45.engine === undefined) && (missing5 = "engine"))) || ((data45.started === undefined) && (missing5 = "started"))) || ((data45.ended === undefined) && (missing5 = "ended"))) || ((data45.machine === undefined) && (missing5 = "machine"))) || ((data45.runnerLabel === undefined) && (missing5 = "runnerLabel"))) || ((data45.commit === undefined) && (missing5 = "commit"))) || ((data45.ref === undefined) && (missing5 = "ref"))) || ((data45.runId === undefined) && (missing5 = "runId"))) || ((data45.attempt === undefined) && (missing5 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs93 = errors;
for(const key7 in data45){
if(!(func1.call(schema19.properties.provenance.properties, key7))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs93 === errors){
if(data45.tool !== undefined){
const _errs94 = errors;
if(typeof data45.tool !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/tool",schemaPath:"#/properties/provenance/properties/tool/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs94 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data45.engine !== undefined){
let data47 = data45.engine;
const _errs96 = errors;
if(errors === _errs96){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing6;
if(((data47.name === undefined) && (missing6 = "name")) || ((data47.version === undefined) && (missing6 = "version"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs98 = errors;
for(const key8 in data47){
if(!(((key8 === "name") || (key8 === "version")) || (key8 === "sha256"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs98 === errors){
if(data47.name !== undefined){
let data48 = data47.name;
const _errs99 = errors;
if(!((data48 === "k6") || (data48 === "embedded"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/name",schemaPath:"#/properties/provenance/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum}}];
return false;
}
var valid14 = _errs99 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data47.version !== undefined){
const _errs100 = errors;
if(typeof data47.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/version",schemaPath:"#/properties/provenance/properties/engine/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs100 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data47.sha256 !== undefined){
let data50 = data47.sha256;
const _errs102 = errors;
if(errors === _errs102){
if(typeof data50 === "string"){
if(!pattern6.test(data50)){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs102 === errors;
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
var valid13 = _errs96 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data45.started !== undefined){
const _errs104 = errors;
if(typeof data45.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs104 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data45.ended !== undefined){
const _errs106 = errors;
if(typeof data45.ended !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs106 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data45.machine !== undefined){
let data53 = data45.machine;
const _errs108 = errors;
if(errors === _errs108){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing7;
if((((((data53.id === undefined) && (missing7 = "id")) || ((data53.os === undefined) && (missing7 = "os"))) || ((data53.arch === undefined) && (missing7 = "arch"))) || ((data53.cpu === undefined) && (missing7 = "cpu"))) || ((data53.cores === undefined) && (missing7 = "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs110 = errors;
for(const key9 in data53){
if(!(((((key9 === "id") || (key9 === "os")) || (key9 === "arch")) || (key9 === "cpu")) || (key9 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs110 === errors){
if(data53.id !== undefined){
const _errs111 = errors;
if(typeof data53.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs111 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data53.os !== undefined){
const _errs113 = errors;
if(typeof data53.os !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs113 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data53.arch !== undefined){
const _errs115 = errors;
if(typeof data53.arch !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs115 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data53.cpu !== undefined){
const _errs117 = errors;
if(typeof data53.cpu !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs117 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data53.cores !== undefined){
let data58 = data53.cores;
const _errs119 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs119){
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs119 === errors;
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
var valid13 = _errs108 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data45.runnerLabel !== undefined){
const _errs121 = errors;
if(typeof data45.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs121 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data45.commit !== undefined){
let data60 = data45.commit;
const _errs123 = errors;
if((typeof data60 !== "string") && (data60 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type}}];
return false;
}
var valid13 = _errs123 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data45.ref !== undefined){
let data61 = data45.ref;
const _errs125 = errors;
if((typeof data61 !== "string") && (data61 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type}}];
return false;
}
var valid13 = _errs125 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data45.event !== undefined){
const _errs127 = errors;
if(typeof data45.event !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/event",schemaPath:"#/properties/provenance/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs127 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data45.runId !== undefined){
const _errs129 = errors;
if(typeof data45.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs129 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data45.attempt !== undefined){
let data64 = data45.attempt;
const _errs131 = errors;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs131){
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid13 = _errs131 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data45.targets !== undefined){
let data65 = data45.targets;
const _errs133 = errors;
if(errors === _errs133){
if(typeof data65 === "string"){
if(!pattern5.test(data65)){
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs133 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data45.content !== undefined){
let data66 = data45.content;
const _errs135 = errors;
if(errors === _errs135){
if(typeof data66 === "string"){
if(!pattern6.test(data66)){
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs135 === errors;
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
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs137 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs137 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data68 = data.problems;
const _errs139 = errors;
if(errors === _errs139){
if(Array.isArray(data68)){
var valid16 = true;
const len5 = data68.length;
for(let i6=0; i6<len5; i6++){
let data69 = data68[i6];
const _errs141 = errors;
if(errors === _errs141){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing8;
if((((data69.what === undefined) && (missing8 = "what")) || ((data69.fault === undefined) && (missing8 = "fault"))) || ((data69.message === undefined) && (missing8 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs143 = errors;
for(const key10 in data69){
if(!(((key10 === "what") || (key10 === "fault")) || (key10 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs143 === errors){
if(data69.what !== undefined){
let data70 = data69.what;
const _errs144 = errors;
if(!((((((((((((((((data70 === "no-summary") || (data70 === "summary-mismatch")) || (data70 === "torn-stream")) || (data70 === "script-errors")) || (data70 === "killed")) || (data70 === "hung")) || (data70 === "crashed")) || (data70 === "few-sessions")) || (data70 === "non-finite")) || (data70 === "too-many-series")) || (data70 === "no-samples")) || (data70 === "companion")) || (data70 === "threshold-crossed")) || (data70 === "cancelled")) || (data70 === "over-cap")) || (data70 === "no-login"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid17 = _errs144 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.fault !== undefined){
let data71 = data69.fault;
const _errs145 = errors;
if(!(((data71 === "engine") || (data71 === "service")) || (data71 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid17 = _errs145 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data69.message !== undefined){
const _errs146 = errors;
if(typeof data69.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs146 === errors;
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
var valid16 = _errs141 === errors;
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
var valid0 = _errs139 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data73 = data.slos;
const _errs148 = errors;
if(errors === _errs148){
if(Array.isArray(data73)){
var valid18 = true;
const len6 = data73.length;
for(let i7=0; i7<len6; i7++){
let data74 = data73[i7];
const _errs150 = errors;
if(errors === _errs150){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing9;
if(((((((((((((((data74.verdict === undefined) && (missing9 = "verdict")) || ((data74.code === undefined) && (missing9 = "code"))) || ((data74.name === undefined) && (missing9 = "name"))) || ((data74.threshold === undefined) && (missing9 = "threshold"))) || ((data74.from === undefined) && (missing9 = "from"))) || ((data74.operator === undefined) && (missing9 = "operator"))) || ((data74.expected === undefined) && (missing9 = "expected"))) || ((data74.actual === undefined) && (missing9 = "actual"))) || ((data74.unit === undefined) && (missing9 = "unit"))) || ((data74.n === undefined) && (missing9 = "n"))) || ((data74.distinct === undefined) && (missing9 = "distinct"))) || ((data74.beyond === undefined) && (missing9 = "beyond"))) || ((data74.message === undefined) && (missing9 = "message"))) || ((data74.line === undefined) && (missing9 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs152 = errors;
for(const key11 in data74){
if(!(func1.call(schema19.properties.slos.items.properties, key11))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs152 === errors){
if(data74.verdict !== undefined){
let data75 = data74.verdict;
const _errs153 = errors;
if(!(((((data75 === "met") || (data75 === "fail")) || (data75 === "suspect")) || (data75 === "indicative")) || (data75 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid19 = _errs153 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.code !== undefined){
let data76 = data74.code;
const _errs154 = errors;
if(errors === _errs154){
if(typeof data76 === "string"){
if(!pattern3.test(data76)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/code",schemaPath:"#/properties/slos/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/code",schemaPath:"#/properties/slos/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs154 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.name !== undefined){
const _errs156 = errors;
if(typeof data74.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs156 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.threshold !== undefined){
const _errs158 = errors;
if(typeof data74.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs158 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.from !== undefined){
let data79 = data74.from;
const _errs160 = errors;
if(!((data79 === "plan") || (data79 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid19 = _errs160 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.operator !== undefined){
let data80 = data74.operator;
const _errs161 = errors;
if(typeof data80 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data80 === "<") || (data80 === "<=")) || (data80 === ">")) || (data80 === ">=")) || (data80 === "==")) || (data80 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid19 = _errs161 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.expected !== undefined){
let data81 = data74.expected;
const _errs163 = errors;
if(!((typeof data81 == "number") && (isFinite(data81)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid19 = _errs163 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.actual !== undefined){
let data82 = data74.actual;
const _errs165 = errors;
if((!((typeof data82 == "number") && (isFinite(data82)))) && (data82 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid19 = _errs165 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.unit !== undefined){
let data83 = data74.unit;
const _errs167 = errors;
if(!(((((data83 === "ms") || (data83 === "bytes")) || (data83 === "count")) || (data83 === "share")) || (data83 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid19 = _errs167 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.n !== undefined){
let data84 = data74.n;
const _errs168 = errors;
if(errors === _errs168){
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 0 || isNaN(data84)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid19 = _errs168 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.of !== undefined){
let data85 = data74.of;
const _errs170 = errors;
if(!((((((((((((((data85 === "sockets") || (data85 === "socket-seconds")) || (data85 === "closes")) || (data85 === "requests")) || (data85 === "iterations")) || (data85 === "lives")) || (data85 === "upgrades")) || (data85 === "users")) || (data85 === "heartbeats")) || (data85 === "sends")) || (data85 === "messages")) || (data85 === "steps")) || (data85 === "moments")) || (data85 === "parts"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid19 = _errs170 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.bad !== undefined){
let data86 = data74.bad;
const _errs171 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/bad",schemaPath:"#/properties/slos/items/properties/bad/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs171){
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/bad",schemaPath:"#/properties/slos/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs171 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.at !== undefined){
let data87 = data74.at;
const _errs173 = errors;
if(errors === _errs173){
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 0 || isNaN(data87)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/at",schemaPath:"#/properties/slos/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/at",schemaPath:"#/properties/slos/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid19 = _errs173 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.distinct !== undefined){
let data88 = data74.distinct;
const _errs175 = errors;
if((!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))) && (data88 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs175){
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data74.beyond !== undefined){
let data89 = data74.beyond;
const _errs177 = errors;
if((!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))) && (data89 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs177){
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs177 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.message !== undefined){
const _errs179 = errors;
if(typeof data74.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs179 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data74.line !== undefined){
let data91 = data74.line;
const _errs181 = errors;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs181){
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs181 === errors;
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
var valid18 = _errs150 === errors;
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
var valid0 = _errs148 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data92 = data.gates;
const _errs183 = errors;
if(errors === _errs183){
if(Array.isArray(data92)){
var valid20 = true;
const len7 = data92.length;
for(let i8=0; i8<len7; i8++){
let data93 = data92[i8];
const _errs185 = errors;
if(errors === _errs185){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing10;
if((((((((((((((((((((((data93.verdict === undefined) && (missing10 = "verdict")) || ((data93.code === undefined) && (missing10 = "code"))) || ((data93.name === undefined) && (missing10 = "name"))) || ((data93.selector === undefined) && (missing10 = "selector"))) || ((data93.stat === undefined) && (missing10 = "stat"))) || ((data93.level === undefined) && (missing10 = "level"))) || ((data93.unit === undefined) && (missing10 = "unit"))) || ((data93.baseline === undefined) && (missing10 = "baseline"))) || ((data93.spread === undefined) && (missing10 = "spread"))) || ((data93.actual === undefined) && (missing10 = "actual"))) || ((data93.values === undefined) && (missing10 = "values"))) || ((data93.change === undefined) && (missing10 = "change"))) || ((data93.limit === undefined) && (missing10 = "limit"))) || ((data93.z === undefined) && (missing10 = "z"))) || ((data93.zLimit === undefined) && (missing10 = "zLimit"))) || ((data93.channel === undefined) && (missing10 = "channel"))) || ((data93.n === undefined) && (missing10 = "n"))) || ((data93.distinct === undefined) && (missing10 = "distinct"))) || ((data93.runs === undefined) && (missing10 = "runs"))) || ((data93.message === undefined) && (missing10 = "message"))) || ((data93.line === undefined) && (missing10 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs187 = errors;
for(const key12 in data93){
if(!(func1.call(schema19.properties.gates.items.properties, key12))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs187 === errors){
if(data93.verdict !== undefined){
let data94 = data93.verdict;
const _errs188 = errors;
if(!((((((data94 === "same") || (data94 === "fail")) || (data94 === "suspect")) || (data94 === "no_baseline")) || (data94 === "inconclusive")) || (data94 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid21 = _errs188 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.code !== undefined){
let data95 = data93.code;
const _errs189 = errors;
if(errors === _errs189){
if(typeof data95 === "string"){
if(!pattern3.test(data95)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/code",schemaPath:"#/properties/gates/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/code",schemaPath:"#/properties/gates/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid21 = _errs189 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.name !== undefined){
const _errs191 = errors;
if(typeof data93.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs191 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.selector !== undefined){
const _errs193 = errors;
if(typeof data93.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs193 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.stat !== undefined){
const _errs195 = errors;
if(typeof data93.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs195 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.level !== undefined){
let data99 = data93.level;
const _errs197 = errors;
if(!((data99 === "key") || (data99 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid21 = _errs197 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.unit !== undefined){
let data100 = data93.unit;
const _errs198 = errors;
if(!((((data100 === "ms") || (data100 === "bytes")) || (data100 === "count")) || (data100 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid21 = _errs198 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.baseline !== undefined){
let data101 = data93.baseline;
const _errs199 = errors;
if((!((typeof data101 == "number") && (isFinite(data101)))) && (data101 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid21 = _errs199 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.spread !== undefined){
let data102 = data93.spread;
const _errs201 = errors;
if((!((typeof data102 == "number") && (isFinite(data102)))) && (data102 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid21 = _errs201 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.actual !== undefined){
let data103 = data93.actual;
const _errs203 = errors;
if((!((typeof data103 == "number") && (isFinite(data103)))) && (data103 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid21 = _errs203 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.values !== undefined){
let data104 = data93.values;
const _errs205 = errors;
if(errors === _errs205){
if(Array.isArray(data104)){
var valid22 = true;
const len8 = data104.length;
for(let i9=0; i9<len8; i9++){
let data105 = data104[i9];
const _errs207 = errors;
if((!((typeof data105 == "number") && (isFinite(data105)))) && (data105 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/values/" + i9,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid22 = _errs207 === errors;
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
var valid21 = _errs205 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.change !== undefined){
let data106 = data93.change;
const _errs209 = errors;
if((!((typeof data106 == "number") && (isFinite(data106)))) && (data106 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid21 = _errs209 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.limit !== undefined){
let data107 = data93.limit;
const _errs211 = errors;
if((!((typeof data107 == "number") && (isFinite(data107)))) && (data107 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid21 = _errs211 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.z !== undefined){
let data108 = data93.z;
const _errs213 = errors;
if((!((typeof data108 == "number") && (isFinite(data108)))) && (data108 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid21 = _errs213 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.zLimit !== undefined){
let data109 = data93.zLimit;
const _errs215 = errors;
if((!((typeof data109 == "number") && (isFinite(data109)))) && (data109 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid21 = _errs215 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.channel !== undefined){
let data110 = data93.channel;
const _errs217 = errors;
if(!(((((((((((data110 === "edge") || (data110 === "tail")) || (data110 === "ratio")) || (data110 === "calm")) || (data110 === "body")) || (data110 === "p50")) || (data110 === "trend")) || (data110 === "p99")) || (data110 === "count")) || (data110 === "rate")) || (data110 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid21 = _errs217 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.n !== undefined){
let data111 = data93.n;
const _errs218 = errors;
if(errors === _errs218){
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 0 || isNaN(data111)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid21 = _errs218 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.counts !== undefined){
let data112 = data93.counts;
const _errs220 = errors;
if(!((data112 === "socket-seconds") || (data112 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid21 = _errs220 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.distinct !== undefined){
let data113 = data93.distinct;
const _errs221 = errors;
if((!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))) && (data113 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs221){
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 0 || isNaN(data113)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data93.runs !== undefined){
let data114 = data93.runs;
const _errs223 = errors;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs223){
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 < 0 || isNaN(data114)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid21 = _errs223 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.message !== undefined){
const _errs225 = errors;
if(typeof data93.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs225 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.decided !== undefined){
const _errs227 = errors;
if(typeof data93.decided !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/decided",schemaPath:"#/properties/gates/items/properties/decided/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs227 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data93.line !== undefined){
let data117 = data93.line;
const _errs229 = errors;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs229){
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 < 0 || isNaN(data117)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid21 = _errs229 === errors;
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
var valid20 = _errs185 === errors;
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
var valid0 = _errs183 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data118 = data.seen;
const _errs231 = errors;
if(errors === _errs231){
if(Array.isArray(data118)){
var valid23 = true;
const len9 = data118.length;
for(let i10=0; i10<len9; i10++){
let data119 = data118[i10];
const _errs233 = errors;
if(errors === _errs233){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
let missing11;
if(((((((data119.code === undefined) && (missing11 = "code")) || ((data119.scenario === undefined) && (missing11 = "scenario"))) || ((data119.feed === undefined) && (missing11 = "feed"))) || ((data119.n === undefined) && (missing11 = "n"))) || ((data119.of === undefined) && (missing11 = "of"))) || ((data119.message === undefined) && (missing11 = "message"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs235 = errors;
for(const key13 in data119){
if(!(((((((key13 === "code") || (key13 === "scenario")) || (key13 === "feed")) || (key13 === "n")) || (key13 === "of")) || (key13 === "message")) || (key13 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs235 === errors){
if(data119.code !== undefined){
let data120 = data119.code;
const _errs236 = errors;
if(errors === _errs236){
if(typeof data120 === "string"){
if(!pattern3.test(data120)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/code",schemaPath:"#/properties/seen/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/code",schemaPath:"#/properties/seen/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs236 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data119.scenario !== undefined){
let data121 = data119.scenario;
const _errs238 = errors;
if((typeof data121 !== "string") && (data121 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/scenario",schemaPath:"#/properties/seen/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.scenario.type}}];
return false;
}
var valid24 = _errs238 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data119.feed !== undefined){
let data122 = data119.feed;
const _errs240 = errors;
if((typeof data122 !== "string") && (data122 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/feed",schemaPath:"#/properties/seen/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.feed.type}}];
return false;
}
var valid24 = _errs240 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data119.n !== undefined){
let data123 = data119.n;
const _errs242 = errors;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/n",schemaPath:"#/properties/seen/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs242){
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 < 0 || isNaN(data123)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/n",schemaPath:"#/properties/seen/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data119.of !== undefined){
let data124 = data119.of;
const _errs244 = errors;
if((!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))) && (data124 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/of",schemaPath:"#/properties/seen/items/properties/of/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.of.type}}];
return false;
}
if(errors === _errs244){
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 < 0 || isNaN(data124)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/of",schemaPath:"#/properties/seen/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid24 = _errs244 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data119.message !== undefined){
const _errs246 = errors;
if(typeof data119.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/message",schemaPath:"#/properties/seen/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs246 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data119.text !== undefined){
const _errs248 = errors;
if(typeof data119.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs248 === errors;
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
var valid23 = _errs233 === errors;
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
var valid0 = _errs231 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data127 = data.drift;
const _errs250 = errors;
if(errors === _errs250){
if(Array.isArray(data127)){
var valid25 = true;
const len10 = data127.length;
for(let i11=0; i11<len10; i11++){
let data128 = data127[i11];
const _errs252 = errors;
if(errors === _errs252){
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing12;
if(((((((((((((((((data128.verdict === undefined) && (missing12 = "verdict")) || ((data128.name === undefined) && (missing12 = "name"))) || ((data128.selector === undefined) && (missing12 = "selector"))) || ((data128.stat === undefined) && (missing12 = "stat"))) || ((data128.unit === undefined) && (missing12 = "unit"))) || ((data128.from === undefined) && (missing12 = "from"))) || ((data128.tag === undefined) && (missing12 = "tag"))) || ((data128.reference === undefined) && (missing12 = "reference"))) || ((data128.recent === undefined) && (missing12 = "recent"))) || ((data128.change === undefined) && (missing12 = "change"))) || ((data128.limit === undefined) && (missing12 = "limit"))) || ((data128.spread === undefined) && (missing12 = "spread"))) || ((data128.referenceRuns === undefined) && (missing12 = "referenceRuns"))) || ((data128.recentRuns === undefined) && (missing12 = "recentRuns"))) || ((data128.message === undefined) && (missing12 = "message"))) || ((data128.line === undefined) && (missing12 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs254 = errors;
for(const key14 in data128){
if(!(func1.call(schema19.properties.drift.items.properties, key14))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs254 === errors){
if(data128.verdict !== undefined){
let data129 = data128.verdict;
const _errs255 = errors;
if(!((data129 === "drift") || (data129 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid26 = _errs255 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data128.name !== undefined){
const _errs256 = errors;
if(typeof data128.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs256 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data128.selector !== undefined){
const _errs258 = errors;
if(typeof data128.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs258 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data128.stat !== undefined){
const _errs260 = errors;
if(typeof data128.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs260 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data128.unit !== undefined){
let data133 = data128.unit;
const _errs262 = errors;
if(!((((data133 === "ms") || (data133 === "share")) || (data133 === "bytes")) || (data133 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid26 = _errs262 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data128.from !== undefined){
let data134 = data128.from;
const _errs263 = errors;
if(!(((data134 === "accepted") || (data134 === "tag")) || (data134 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid26 = _errs263 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data128.tag !== undefined){
let data135 = data128.tag;
const _errs264 = errors;
if((typeof data135 !== "string") && (data135 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid26 = _errs264 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data128.reference !== undefined){
let data136 = data128.reference;
const _errs266 = errors;
if(!((typeof data136 == "number") && (isFinite(data136)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid26 = _errs266 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data128.recent !== undefined){
let data137 = data128.recent;
const _errs268 = errors;
if(!((typeof data137 == "number") && (isFinite(data137)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid26 = _errs268 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data128.change !== undefined){
let data138 = data128.change;
const _errs270 = errors;
if(!((typeof data138 == "number") && (isFinite(data138)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid26 = _errs270 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data128.limit !== undefined){
let data139 = data128.limit;
const _errs272 = errors;
if(!((typeof data139 == "number") && (isFinite(data139)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid26 = _errs272 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data128.spread !== undefined){
let data140 = data128.spread;
const _errs274 = errors;
if(errors === _errs274){
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 < 0 || isNaN(data140)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid26 = _errs274 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data128.referenceRuns !== undefined){
let data141 = data128.referenceRuns;
const _errs276 = errors;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs276){
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 < 0 || isNaN(data141)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data128.recentRuns !== undefined){
let data142 = data128.recentRuns;
const _errs278 = errors;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs278){
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 < 0 || isNaN(data142)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs278 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data128.message !== undefined){
const _errs280 = errors;
if(typeof data128.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs280 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data128.line !== undefined){
let data144 = data128.line;
const _errs282 = errors;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs282){
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 0 || isNaN(data144)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs282 === errors;
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
var valid25 = _errs252 === errors;
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
var valid0 = _errs250 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data145 = data.figures;
const _errs284 = errors;
if(errors === _errs284){
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
let missing13;
if((data145.times === undefined) && (missing13 = "times")){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs286 = errors;
for(const key15 in data145){
if(!((((key15 === "times") || (key15 === "phases")) || (key15 === "heartbeats")) || (key15 === "silences"))){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs286 === errors){
if(data145.times !== undefined){
let data146 = data145.times;
const _errs287 = errors;
if(errors === _errs287){
if(Array.isArray(data146)){
if(data146.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/times",schemaPath:"#/properties/figures/properties/times/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid28 = true;
const len11 = data146.length;
for(let i12=0; i12<len11; i12++){
let data147 = data146[i12];
const _errs289 = errors;
if(errors === _errs289){
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
let missing14;
if((((((((((data147.name === undefined) && (missing14 = "name")) || ((data147.selector === undefined) && (missing14 = "selector"))) || ((data147.n === undefined) && (missing14 = "n"))) || ((data147.p50 === undefined) && (missing14 = "p50"))) || ((data147.p90 === undefined) && (missing14 = "p90"))) || ((data147.p95 === undefined) && (missing14 = "p95"))) || ((data147.p99 === undefined) && (missing14 = "p99"))) || ((data147.p999 === undefined) && (missing14 = "p999"))) || ((data147.max === undefined) && (missing14 = "max"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12,schemaPath:"#/properties/figures/properties/times/items/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs291 = errors;
for(const key16 in data147){
if(!(func1.call(schema19.properties.figures.properties.times.items.properties, key16))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12,schemaPath:"#/properties/figures/properties/times/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs291 === errors){
if(data147.name !== undefined){
const _errs292 = errors;
if(typeof data147.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/name",schemaPath:"#/properties/figures/properties/times/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid29 = _errs292 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data147.selector !== undefined){
const _errs294 = errors;
if(typeof data147.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/selector",schemaPath:"#/properties/figures/properties/times/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid29 = _errs294 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data147.n !== undefined){
let data150 = data147.n;
const _errs296 = errors;
if((!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))) && (data150 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.n.type}}];
return false;
}
if(errors === _errs296){
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 < 0 || isNaN(data150)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid29 = _errs296 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data147.p50 !== undefined){
let data151 = data147.p50;
const _errs298 = errors;
if((!((typeof data151 == "number") && (isFinite(data151)))) && (data151 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p50",schemaPath:"#/properties/figures/properties/times/items/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p50.type}}];
return false;
}
var valid29 = _errs298 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data147.p90 !== undefined){
let data152 = data147.p90;
const _errs300 = errors;
if((!((typeof data152 == "number") && (isFinite(data152)))) && (data152 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p90",schemaPath:"#/properties/figures/properties/times/items/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p90.type}}];
return false;
}
var valid29 = _errs300 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data147.p95 !== undefined){
let data153 = data147.p95;
const _errs302 = errors;
if((!((typeof data153 == "number") && (isFinite(data153)))) && (data153 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p95",schemaPath:"#/properties/figures/properties/times/items/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p95.type}}];
return false;
}
var valid29 = _errs302 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data147.p99 !== undefined){
let data154 = data147.p99;
const _errs304 = errors;
if((!((typeof data154 == "number") && (isFinite(data154)))) && (data154 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p99",schemaPath:"#/properties/figures/properties/times/items/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p99.type}}];
return false;
}
var valid29 = _errs304 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data147.p999 !== undefined){
let data155 = data147.p999;
const _errs306 = errors;
if((!((typeof data155 == "number") && (isFinite(data155)))) && (data155 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p999",schemaPath:"#/properties/figures/properties/times/items/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p999.type}}];
return false;
}
var valid29 = _errs306 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data147.max !== undefined){
let data156 = data147.max;
const _errs308 = errors;
if((!((typeof data156 == "number") && (isFinite(data156)))) && (data156 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/max",schemaPath:"#/properties/figures/properties/times/items/properties/max/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.max.type}}];
return false;
}
var valid29 = _errs308 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data147.baseline !== undefined){
let data157 = data147.baseline;
const _errs310 = errors;
if(errors === _errs310){
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
let missing15;
if(((((((data157.runs === undefined) && (missing15 = "runs")) || ((data157.p50 === undefined) && (missing15 = "p50"))) || ((data157.p90 === undefined) && (missing15 = "p90"))) || ((data157.p95 === undefined) && (missing15 = "p95"))) || ((data157.p99 === undefined) && (missing15 = "p99"))) || ((data157.p999 === undefined) && (missing15 = "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs312 = errors;
for(const key17 in data157){
if(!((((((key17 === "runs") || (key17 === "p50")) || (key17 === "p90")) || (key17 === "p95")) || (key17 === "p99")) || (key17 === "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs312 === errors){
if(data157.runs !== undefined){
let data158 = data157.runs;
const _errs313 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs313){
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 1 || isNaN(data158)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid30 = _errs313 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data157.p50 !== undefined){
let data159 = data157.p50;
const _errs315 = errors;
if((!((typeof data159 == "number") && (isFinite(data159)))) && (data159 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p50",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p50.type}}];
return false;
}
var valid30 = _errs315 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data157.p90 !== undefined){
let data160 = data157.p90;
const _errs317 = errors;
if((!((typeof data160 == "number") && (isFinite(data160)))) && (data160 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p90",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p90.type}}];
return false;
}
var valid30 = _errs317 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data157.p95 !== undefined){
let data161 = data157.p95;
const _errs319 = errors;
if((!((typeof data161 == "number") && (isFinite(data161)))) && (data161 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p95",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p95.type}}];
return false;
}
var valid30 = _errs319 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data157.p99 !== undefined){
let data162 = data157.p99;
const _errs321 = errors;
if((!((typeof data162 == "number") && (isFinite(data162)))) && (data162 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p99",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p99.type}}];
return false;
}
var valid30 = _errs321 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data157.p999 !== undefined){
let data163 = data157.p999;
const _errs323 = errors;
if((!((typeof data163 == "number") && (isFinite(data163)))) && (data163 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p999",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p999.type}}];
return false;
}
var valid30 = _errs323 === errors;
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
var valid29 = _errs310 === errors;
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
var valid28 = _errs289 === errors;
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
var valid27 = _errs287 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data145.phases !== undefined){
let data164 = data145.phases;
const _errs325 = errors;
if(errors === _errs325){
if(Array.isArray(data164)){
if(data164.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/phases",schemaPath:"#/properties/figures/properties/phases/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid31 = true;
const len12 = data164.length;
for(let i13=0; i13<len12; i13++){
let data165 = data164[i13];
const _errs327 = errors;
if(errors === _errs327){
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
let missing16;
if((((((((((data165.scenarios === undefined) && (missing16 = "scenarios")) || ((data165.phase === undefined) && (missing16 = "phase"))) || ((data165.length === undefined) && (missing16 = "length"))) || ((data165.sockets === undefined) && (missing16 = "sockets"))) || ((data165.messages === undefined) && (missing16 = "messages"))) || ((data165.connects === undefined) && (missing16 = "connects"))) || ((data165.connectsPeak === undefined) && (missing16 = "connectsPeak"))) || ((data165.requests === undefined) && (missing16 = "requests"))) || ((data165.failed === undefined) && (missing16 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13,schemaPath:"#/properties/figures/properties/phases/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs329 = errors;
for(const key18 in data165){
if(!(func1.call(schema19.properties.figures.properties.phases.items.properties, key18))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13,schemaPath:"#/properties/figures/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs329 === errors){
if(data165.scenarios !== undefined){
let data166 = data165.scenarios;
const _errs330 = errors;
if(errors === _errs330){
if(Array.isArray(data166)){
if(data166.length < 1){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid33 = true;
const len13 = data166.length;
for(let i14=0; i14<len13; i14++){
const _errs332 = errors;
if(typeof data166[i14] !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/scenarios/" + i14,schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs332 === errors;
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
var valid32 = _errs330 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data165.phase !== undefined){
const _errs334 = errors;
if(typeof data165.phase !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/phase",schemaPath:"#/properties/figures/properties/phases/items/properties/phase/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs334 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data165.length !== undefined){
let data169 = data165.length;
const _errs336 = errors;
if(errors === _errs336){
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 < 0 || isNaN(data169)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid32 = _errs336 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data165.sockets !== undefined){
let data170 = data165.sockets;
const _errs338 = errors;
if(errors === _errs338){
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
let missing17;
if(((((data170.from === undefined) && (missing17 = "from")) || ((data170.to === undefined) && (missing17 = "to"))) || ((data170.least === undefined) && (missing17 = "least"))) || ((data170.most === undefined) && (missing17 = "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs340 = errors;
for(const key19 in data170){
if(!((((key19 === "from") || (key19 === "to")) || (key19 === "least")) || (key19 === "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs340 === errors){
if(data170.from !== undefined){
let data171 = data170.from;
const _errs341 = errors;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs341){
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 0 || isNaN(data171)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data170.to !== undefined){
let data172 = data170.to;
const _errs343 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs343){
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data170.least !== undefined){
let data173 = data170.least;
const _errs345 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs345){
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs345 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data170.most !== undefined){
let data174 = data170.most;
const _errs347 = errors;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs347){
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 0 || isNaN(data174)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs347 === errors;
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
var valid32 = _errs338 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data165.messages !== undefined){
let data175 = data165.messages;
const _errs349 = errors;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs349){
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 0 || isNaN(data175)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data165.connects !== undefined){
let data176 = data165.connects;
const _errs351 = errors;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs351){
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 < 0 || isNaN(data176)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data165.connectsPeak !== undefined){
let data177 = data165.connectsPeak;
const _errs353 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs353){
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 0 || isNaN(data177)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data165.requests !== undefined){
let data178 = data165.requests;
const _errs355 = errors;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs355){
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 0 || isNaN(data178)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs355 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data165.failed !== undefined){
let data179 = data165.failed;
const _errs357 = errors;
if(errors === _errs357){
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
let missing18;
if(((data179.connects === undefined) && (missing18 = "connects")) || ((data179.requests === undefined) && (missing18 = "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs359 = errors;
for(const key20 in data179){
if(!((key20 === "connects") || (key20 === "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs359 === errors){
if(data179.connects !== undefined){
let data180 = data179.connects;
const _errs360 = errors;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs360){
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 0 || isNaN(data180)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data179.requests !== undefined){
let data181 = data179.requests;
const _errs362 = errors;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs362){
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 0 || isNaN(data181)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs362 === errors;
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
var valid32 = _errs357 === errors;
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
var valid31 = _errs327 === errors;
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
var valid27 = _errs325 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data145.heartbeats !== undefined){
let data182 = data145.heartbeats;
const _errs364 = errors;
if(errors === _errs364){
if(Array.isArray(data182)){
if(data182.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats",schemaPath:"#/properties/figures/properties/heartbeats/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid36 = true;
const len14 = data182.length;
for(let i15=0; i15<len14; i15++){
let data183 = data182[i15];
const _errs366 = errors;
if(errors === _errs366){
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
let missing19;
if((((((data183.scenario === undefined) && (missing19 = "scenario")) || ((data183.feed === undefined) && (missing19 = "feed"))) || ((data183.sent === undefined) && (missing19 = "sent"))) || ((data183.answered === undefined) && (missing19 = "answered"))) || ((data183.missed === undefined) && (missing19 = "missed"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15,schemaPath:"#/properties/figures/properties/heartbeats/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs368 = errors;
for(const key21 in data183){
if(!(((((((key21 === "scenario") || (key21 === "feed")) || (key21 === "sent")) || (key21 === "answered")) || (key21 === "missed")) || (key21 === "late")) || (key21 === "stalled"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15,schemaPath:"#/properties/figures/properties/heartbeats/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs368 === errors){
if(data183.scenario !== undefined){
const _errs369 = errors;
if(typeof data183.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/scenario",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs369 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data183.feed !== undefined){
let data185 = data183.feed;
const _errs371 = errors;
if((typeof data185 !== "string") && (data185 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/feed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.feed.type}}];
return false;
}
var valid37 = _errs371 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data183.sent !== undefined){
let data186 = data183.sent;
const _errs373 = errors;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs373){
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 < 0 || isNaN(data186)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data183.answered !== undefined){
let data187 = data183.answered;
const _errs375 = errors;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs375){
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 < 0 || isNaN(data187)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data183.missed !== undefined){
let data188 = data183.missed;
const _errs377 = errors;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs377){
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 < 0 || isNaN(data188)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data183.late !== undefined){
let data189 = data183.late;
const _errs379 = errors;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs379){
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 0 || isNaN(data189)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs379 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data183.stalled !== undefined){
let data190 = data183.stalled;
const _errs381 = errors;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs381){
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15,schemaPath:"#/properties/figures/properties/heartbeats/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid36 = _errs366 === errors;
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
var valid27 = _errs364 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data145.silences !== undefined){
let data191 = data145.silences;
const _errs383 = errors;
if(errors === _errs383){
if(Array.isArray(data191)){
if(data191.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/silences",schemaPath:"#/properties/figures/properties/silences/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid38 = true;
const len15 = data191.length;
for(let i16=0; i16<len15; i16++){
let data192 = data191[i16];
const _errs385 = errors;
if(errors === _errs385){
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
let missing20;
if(((((data192.scenario === undefined) && (missing20 = "scenario")) || ((data192.feed === undefined) && (missing20 = "feed"))) || ((data192.longest === undefined) && (missing20 = "longest"))) || ((data192.at === undefined) && (missing20 = "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16,schemaPath:"#/properties/figures/properties/silences/items/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs387 = errors;
for(const key22 in data192){
if(!((((key22 === "scenario") || (key22 === "feed")) || (key22 === "longest")) || (key22 === "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16,schemaPath:"#/properties/figures/properties/silences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs387 === errors){
if(data192.scenario !== undefined){
const _errs388 = errors;
if(typeof data192.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/scenario",schemaPath:"#/properties/figures/properties/silences/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid39 = _errs388 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data192.feed !== undefined){
let data194 = data192.feed;
const _errs390 = errors;
if((typeof data194 !== "string") && (data194 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/feed",schemaPath:"#/properties/figures/properties/silences/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.silences.items.properties.feed.type}}];
return false;
}
var valid39 = _errs390 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data192.longest !== undefined){
let data195 = data192.longest;
const _errs392 = errors;
if(errors === _errs392){
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 0 || isNaN(data195)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid39 = _errs392 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data192.at !== undefined){
let data196 = data192.at;
const _errs394 = errors;
if(errors === _errs394){
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 0 || isNaN(data196)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid39 = _errs394 === errors;
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
var valid38 = _errs385 === errors;
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
var valid27 = _errs383 === errors;
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
var valid0 = _errs284 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
let data197 = data.commits;
const _errs396 = errors;
if(errors === _errs396){
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
let missing21;
if(((data197.from === undefined) && (missing21 = "from")) || ((data197.to === undefined) && (missing21 = "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs398 = errors;
for(const key23 in data197){
if(!((key23 === "from") || (key23 === "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs398 === errors){
if(data197.from !== undefined){
const _errs399 = errors;
if(typeof data197.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/from",schemaPath:"#/properties/commits/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs399 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data197.to !== undefined){
const _errs401 = errors;
if(typeof data197.to !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/to",schemaPath:"#/properties/commits/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs401 === errors;
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
var valid0 = _errs396 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data200 = data.history;
const _errs403 = errors;
if(errors === _errs403){
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
let missing22;
if((((((data200.name === undefined) && (missing22 = "name")) || ((data200.unit === undefined) && (missing22 = "unit"))) || ((data200.stored === undefined) && (missing22 = "stored"))) || ((data200.actual === undefined) && (missing22 = "actual"))) || ((data200.limit === undefined) && (missing22 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs405 = errors;
for(const key24 in data200){
if(!(((((key24 === "name") || (key24 === "unit")) || (key24 === "stored")) || (key24 === "actual")) || (key24 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs405 === errors){
if(data200.name !== undefined){
const _errs406 = errors;
if(typeof data200.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs406 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data200.unit !== undefined){
let data202 = data200.unit;
const _errs408 = errors;
if(!(((((data202 === "ms") || (data202 === "bytes")) || (data202 === "count")) || (data202 === "share")) || (data202 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid41 = _errs408 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data200.stored !== undefined){
let data203 = data200.stored;
const _errs409 = errors;
if(errors === _errs409){
if(Array.isArray(data203)){
if(data203.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid42 = true;
const len16 = data203.length;
for(let i17=0; i17<len16; i17++){
let data204 = data203[i17];
const _errs411 = errors;
if((!((typeof data204 == "number") && (isFinite(data204)))) && (data204 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i17,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid42 = _errs411 === errors;
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
var valid41 = _errs409 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data200.actual !== undefined){
let data205 = data200.actual;
const _errs413 = errors;
if(!((typeof data205 == "number") && (isFinite(data205)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid41 = _errs413 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data200.limit !== undefined){
let data206 = data200.limit;
const _errs415 = errors;
if((!((typeof data206 == "number") && (isFinite(data206)))) && (data206 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid41 = _errs415 === errors;
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
var valid0 = _errs403 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data207 = data.baseline;
const _errs417 = errors;
if((!(data207 && typeof data207 == "object" && !Array.isArray(data207))) && (data207 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs417){
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
let missing23;
if(((((((((data207.where === undefined) && (missing23 = "where")) || ((data207.series === undefined) && (missing23 = "series"))) || ((data207.runs === undefined) && (missing23 = "runs"))) || ((data207.from === undefined) && (missing23 = "from"))) || ((data207.to === undefined) && (missing23 = "to"))) || ((data207.others === undefined) && (missing23 = "others"))) || ((data207.written === undefined) && (missing23 = "written"))) || ((data207.notWritten === undefined) && (missing23 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs419 = errors;
for(const key25 in data207){
if(!(func1.call(schema19.properties.baseline.properties, key25))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs419 === errors){
if(data207.where !== undefined){
let data208 = data207.where;
const _errs420 = errors;
if((typeof data208 !== "string") && (data208 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid43 = _errs420 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.series !== undefined){
let data209 = data207.series;
const _errs422 = errors;
if(errors === _errs422){
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
let missing24;
if(((((((data209.key === undefined) && (missing24 = "key")) || ((data209.digest === undefined) && (missing24 = "digest"))) || ((data209.profile === undefined) && (missing24 = "profile"))) || ((data209.engine === undefined) && (missing24 = "engine"))) || ((data209.environment === undefined) && (missing24 = "environment"))) || ((data209.runnerLabel === undefined) && (missing24 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs424 = errors;
for(const key26 in data209){
if(!(((((((key26 === "key") || (key26 === "digest")) || (key26 === "profile")) || (key26 === "engine")) || (key26 === "environment")) || (key26 === "jobKey")) || (key26 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs424 === errors){
if(data209.key !== undefined){
let data210 = data209.key;
const _errs425 = errors;
if(errors === _errs425){
if(typeof data210 === "string"){
if(!pattern5.test(data210)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid44 = _errs425 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data209.digest !== undefined){
const _errs427 = errors;
if(typeof data209.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs427 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data209.profile !== undefined){
const _errs429 = errors;
if(typeof data209.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs429 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data209.engine !== undefined){
const _errs431 = errors;
if(typeof data209.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs431 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data209.environment !== undefined){
let data214 = data209.environment;
const _errs433 = errors;
if((typeof data214 !== "string") && (data214 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid44 = _errs433 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data209.jobKey !== undefined){
let data215 = data209.jobKey;
const _errs435 = errors;
if(errors === _errs435){
if(typeof data215 === "string"){
if(!pattern4.test(data215)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid44 = _errs435 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data209.runnerLabel !== undefined){
const _errs437 = errors;
if(typeof data209.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs437 === errors;
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
var valid43 = _errs422 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.runs !== undefined){
let data217 = data207.runs;
const _errs439 = errors;
if(!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs439){
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 < 0 || isNaN(data217)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs439 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.from !== undefined){
let data218 = data207.from;
const _errs441 = errors;
if((typeof data218 !== "string") && (data218 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid43 = _errs441 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.to !== undefined){
let data219 = data207.to;
const _errs443 = errors;
if((typeof data219 !== "string") && (data219 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid43 = _errs443 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.others !== undefined){
let data220 = data207.others;
const _errs445 = errors;
if(!(((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220))) && (isFinite(data220)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs445){
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 < 0 || isNaN(data220)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data207.incomplete !== undefined){
let data221 = data207.incomplete;
const _errs447 = errors;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs447){
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 < 1 || isNaN(data221)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data207.comparable !== undefined){
let data222 = data207.comparable;
const _errs449 = errors;
if(!(((typeof data222 == "number") && (!(data222 % 1) && !isNaN(data222))) && (isFinite(data222)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs449){
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 < 0 || isNaN(data222)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs449 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.changed !== undefined){
let data223 = data207.changed;
const _errs451 = errors;
if(errors === _errs451){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
let missing25;
if(((data223.key === undefined) && (missing25 = "key")) || ((data223.runs === undefined) && (missing25 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs453 = errors;
for(const key27 in data223){
if(!((key27 === "key") || (key27 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs453 === errors){
if(data223.key !== undefined){
let data224 = data223.key;
const _errs454 = errors;
if(errors === _errs454){
if(typeof data224 === "string"){
if(!pattern5.test(data224)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid45 = _errs454 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data223.runs !== undefined){
let data225 = data223.runs;
const _errs456 = errors;
if(!(((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225))) && (isFinite(data225)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs456){
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 < 0 || isNaN(data225)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs456 === errors;
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
var valid43 = _errs451 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.written !== undefined){
const _errs458 = errors;
if(typeof data207.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid43 = _errs458 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.notWritten !== undefined){
let data227 = data207.notWritten;
const _errs460 = errors;
if((typeof data227 !== "string") && (data227 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid43 = _errs460 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.notCounted !== undefined){
const _errs462 = errors;
if(typeof data207.notCounted !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/notCounted",schemaPath:"#/properties/baseline/properties/notCounted/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs462 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.uncounted !== undefined){
let data229 = data207.uncounted;
const _errs464 = errors;
if(!(((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229))) && (isFinite(data229)))){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs464){
if((typeof data229 == "number") && (isFinite(data229))){
if(data229 < 0 || isNaN(data229)){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs464 === errors;
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
var valid0 = _errs417 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data230 = data.timeline;
const _errs466 = errors;
if(errors === _errs466){
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
for(const key28 in data230){
let data231 = data230[key28];
const _errs469 = errors;
if(errors === _errs469){
if(Array.isArray(data231)){
var valid47 = true;
const len17 = data231.length;
for(let i18=0; i18<len17; i18++){
let data232 = data231[i18];
const _errs471 = errors;
if(errors === _errs471){
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
let missing26;
if((((data232.phase === undefined) && (missing26 = "phase")) || ((data232.from === undefined) && (missing26 = "from"))) || ((data232.to === undefined) && (missing26 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs473 = errors;
for(const key29 in data232){
if(!(((key29 === "phase") || (key29 === "from")) || (key29 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs473 === errors){
if(data232.phase !== undefined){
let data233 = data232.phase;
const _errs474 = errors;
if(!(((((data233 === "ramp") || (data233 === "steady")) || (data233 === "disrupt")) || (data233 === "idle")) || (data233 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid48 = _errs474 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data232.from !== undefined){
let data234 = data232.from;
const _errs475 = errors;
if(!((typeof data234 == "number") && (isFinite(data234)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid48 = _errs475 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data232.to !== undefined){
let data235 = data232.to;
const _errs477 = errors;
if(!((typeof data235 == "number") && (isFinite(data235)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid48 = _errs477 === errors;
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
var valid47 = _errs471 === errors;
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
var valid46 = _errs469 === errors;
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
var valid0 = _errs466 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data236 = data.duration;
const _errs479 = errors;
if(errors === _errs479){
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 < 0 || isNaN(data236)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs479 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data237 = data.sockets;
const _errs481 = errors;
if((!(data237 && typeof data237 == "object" && !Array.isArray(data237))) && (data237 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs481){
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
let missing27;
if(((((((data237.tried === undefined) && (missing27 = "tried")) || ((data237.opened === undefined) && (missing27 = "opened"))) || ((data237.subscribed === undefined) && (missing27 = "subscribed"))) || ((data237.peak === undefined) && (missing27 = "peak"))) || ((data237.failed === undefined) && (missing27 = "failed"))) || ((data237.unended === undefined) && (missing27 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs483 = errors;
for(const key30 in data237){
if(!((((((key30 === "tried") || (key30 === "opened")) || (key30 === "subscribed")) || (key30 === "peak")) || (key30 === "failed")) || (key30 === "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs483 === errors){
if(data237.tried !== undefined){
let data238 = data237.tried;
const _errs484 = errors;
if(!(((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238))) && (isFinite(data238)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs484){
if((typeof data238 == "number") && (isFinite(data238))){
if(data238 < 0 || isNaN(data238)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data237.opened !== undefined){
let data239 = data237.opened;
const _errs486 = errors;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs486){
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 0 || isNaN(data239)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data237.subscribed !== undefined){
let data240 = data237.subscribed;
const _errs488 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs488){
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 < 0 || isNaN(data240)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data237.peak !== undefined){
let data241 = data237.peak;
const _errs490 = errors;
if(!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs490){
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 < 0 || isNaN(data241)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs490 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data237.failed !== undefined){
let data242 = data237.failed;
const _errs492 = errors;
if(errors === _errs492){
if(Array.isArray(data242)){
var valid50 = true;
const len18 = data242.length;
for(let i19=0; i19<len18; i19++){
let data243 = data242[i19];
const _errs494 = errors;
if(errors === _errs494){
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
let missing28;
if((((data243.reason === undefined) && (missing28 = "reason")) || ((data243.status === undefined) && (missing28 = "status"))) || ((data243.count === undefined) && (missing28 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs496 = errors;
for(const key31 in data243){
if(!(((key31 === "reason") || (key31 === "status")) || (key31 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs496 === errors){
if(data243.reason !== undefined){
const _errs497 = errors;
if(typeof data243.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid51 = _errs497 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data243.status !== undefined){
let data245 = data243.status;
const _errs499 = errors;
if((typeof data245 !== "string") && (data245 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid51 = _errs499 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data243.count !== undefined){
let data246 = data243.count;
const _errs501 = errors;
if(!(((typeof data246 == "number") && (!(data246 % 1) && !isNaN(data246))) && (isFinite(data246)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs501){
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 < 0 || isNaN(data246)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid51 = _errs501 === errors;
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
var valid50 = _errs494 === errors;
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
var valid49 = _errs492 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data237.unended !== undefined){
let data247 = data237.unended;
const _errs503 = errors;
if(!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs503){
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 < 0 || isNaN(data247)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs503 === errors;
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
var valid0 = _errs481 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data248 = data.http;
const _errs505 = errors;
if((!(data248 && typeof data248 == "object" && !Array.isArray(data248))) && (data248 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs505){
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
let missing29;
if(((((data248.requests === undefined) && (missing29 = "requests")) || ((data248.answered === undefined) && (missing29 = "answered"))) || ((data248.failed === undefined) && (missing29 = "failed"))) || ((data248.byStatus === undefined) && (missing29 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs507 = errors;
for(const key32 in data248){
if(!((((key32 === "requests") || (key32 === "answered")) || (key32 === "failed")) || (key32 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs507 === errors){
if(data248.requests !== undefined){
let data249 = data248.requests;
const _errs508 = errors;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs508){
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 < 0 || isNaN(data249)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data248.answered !== undefined){
let data250 = data248.answered;
const _errs510 = errors;
if(!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs510){
if((typeof data250 == "number") && (isFinite(data250))){
if(data250 < 0 || isNaN(data250)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data248.failed !== undefined){
let data251 = data248.failed;
const _errs512 = errors;
if(!(((typeof data251 == "number") && (!(data251 % 1) && !isNaN(data251))) && (isFinite(data251)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs512){
if((typeof data251 == "number") && (isFinite(data251))){
if(data251 < 0 || isNaN(data251)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid52 = _errs512 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data248.byStatus !== undefined){
let data252 = data248.byStatus;
const _errs514 = errors;
if(errors === _errs514){
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
for(const key33 in data252){
let data253 = data252[key33];
const _errs517 = errors;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs517){
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 < 0 || isNaN(data253)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs517 === errors;
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
var valid52 = _errs514 === errors;
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
var valid0 = _errs505 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data254 = data.closes;
const _errs519 = errors;
if(errors === _errs519){
if(Array.isArray(data254)){
var valid54 = true;
const len19 = data254.length;
for(let i20=0; i20<len19; i20++){
let data255 = data254[i20];
const _errs521 = errors;
if(errors === _errs521){
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
let missing30;
if(((((((((data255.code === undefined) && (missing30 = "code")) || ((data255.side === undefined) && (missing30 = "side"))) || ((data255.how === undefined) && (missing30 = "how"))) || ((data255.scenario === undefined) && (missing30 = "scenario"))) || ((data255.feed === undefined) && (missing30 = "feed"))) || ((data255.phase === undefined) && (missing30 = "phase"))) || ((data255.reason === undefined) && (missing30 = "reason"))) || ((data255.count === undefined) && (missing30 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs523 = errors;
for(const key34 in data255){
if(!((((((((key34 === "code") || (key34 === "side")) || (key34 === "how")) || (key34 === "scenario")) || (key34 === "feed")) || (key34 === "phase")) || (key34 === "reason")) || (key34 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs523 === errors){
if(data255.code !== undefined){
const _errs524 = errors;
if(typeof data255.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs524 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data255.side !== undefined){
const _errs526 = errors;
if(typeof data255.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs526 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data255.how !== undefined){
const _errs528 = errors;
if(typeof data255.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs528 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data255.scenario !== undefined){
const _errs530 = errors;
if(typeof data255.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs530 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data255.feed !== undefined){
let data260 = data255.feed;
const _errs532 = errors;
if((typeof data260 !== "string") && (data260 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid55 = _errs532 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data255.phase !== undefined){
let data261 = data255.phase;
const _errs534 = errors;
if((typeof data261 !== "string") && (data261 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid55 = _errs534 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data255.reason !== undefined){
let data262 = data255.reason;
const _errs536 = errors;
if((typeof data262 !== "string") && (data262 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid55 = _errs536 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data255.count !== undefined){
let data263 = data255.count;
const _errs538 = errors;
if(!(((typeof data263 == "number") && (!(data263 % 1) && !isNaN(data263))) && (isFinite(data263)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs538){
if((typeof data263 == "number") && (isFinite(data263))){
if(data263 < 0 || isNaN(data263)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid55 = _errs538 === errors;
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
var valid54 = _errs521 === errors;
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
var valid0 = _errs519 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data264 = data.storedCloses;
const _errs540 = errors;
if(errors === _errs540){
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
let missing31;
if(((data264.runs === undefined) && (missing31 = "runs")) || ((data264.kinds === undefined) && (missing31 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
const _errs542 = errors;
for(const key35 in data264){
if(!((key35 === "runs") || (key35 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs542 === errors){
if(data264.runs !== undefined){
let data265 = data264.runs;
const _errs543 = errors;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs543){
if((typeof data265 == "number") && (isFinite(data265))){
if(data265 < 1 || isNaN(data265)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid56 = _errs543 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data264.kinds !== undefined){
let data266 = data264.kinds;
const _errs545 = errors;
if(errors === _errs545){
if(Array.isArray(data266)){
var valid57 = true;
const len20 = data266.length;
for(let i21=0; i21<len20; i21++){
let data267 = data266[i21];
const _errs547 = errors;
if(errors === _errs547){
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
let missing32;
if(((((((data267.code === undefined) && (missing32 = "code")) || ((data267.side === undefined) && (missing32 = "side"))) || ((data267.how === undefined) && (missing32 = "how"))) || ((data267.feed === undefined) && (missing32 = "feed"))) || ((data267.median === undefined) && (missing32 = "median"))) || ((data267.seen === undefined) && (missing32 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
const _errs549 = errors;
for(const key36 in data267){
if(!((((((key36 === "code") || (key36 === "side")) || (key36 === "how")) || (key36 === "feed")) || (key36 === "median")) || (key36 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}}];
return false;
break;
}
}
if(_errs549 === errors){
if(data267.code !== undefined){
const _errs550 = errors;
if(typeof data267.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs550 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data267.side !== undefined){
const _errs552 = errors;
if(typeof data267.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs552 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data267.how !== undefined){
const _errs554 = errors;
if(typeof data267.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs554 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data267.feed !== undefined){
let data271 = data267.feed;
const _errs556 = errors;
if((typeof data271 !== "string") && (data271 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid58 = _errs556 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data267.median !== undefined){
let data272 = data267.median;
const _errs558 = errors;
if(errors === _errs558){
if((typeof data272 == "number") && (isFinite(data272))){
if(data272 < 0 || isNaN(data272)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid58 = _errs558 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data267.seen !== undefined){
let data273 = data267.seen;
const _errs560 = errors;
if(!(((typeof data273 == "number") && (!(data273 % 1) && !isNaN(data273))) && (isFinite(data273)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs560){
if((typeof data273 == "number") && (isFinite(data273))){
if(data273 < 0 || isNaN(data273)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid58 = _errs560 === errors;
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
var valid57 = _errs547 === errors;
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
var valid56 = _errs545 === errors;
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
var valid0 = _errs540 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data274 = data.steps;
const _errs562 = errors;
if(errors === _errs562){
if(Array.isArray(data274)){
if(data274.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid59 = true;
const len21 = data274.length;
for(let i22=0; i22<len21; i22++){
let data275 = data274[i22];
const _errs564 = errors;
if(errors === _errs564){
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
let missing33;
if(((((data275.step === undefined) && (missing33 = "step")) || ((data275.state === undefined) && (missing33 = "state"))) || ((data275.result === undefined) && (missing33 = "result"))) || ((data275.took === undefined) && (missing33 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
const _errs566 = errors;
for(const key37 in data275){
if(!((((key37 === "step") || (key37 === "state")) || (key37 === "result")) || (key37 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs566 === errors){
if(data275.step !== undefined){
let data276 = data275.step;
const _errs567 = errors;
if(!(((((data276 === "plan") || (data276 === "addresses")) || (data276 === "build")) || (data276 === "connect")) || (data276 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid60 = _errs567 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data275.state !== undefined){
let data277 = data275.state;
const _errs568 = errors;
if(!(((data277 === "done") || (data277 === "failed")) || (data277 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid60 = _errs568 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data275.result !== undefined){
const _errs569 = errors;
if(typeof data275.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid60 = _errs569 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data275.took !== undefined){
let data279 = data275.took;
const _errs571 = errors;
if((!((typeof data279 == "number") && (isFinite(data279)))) && (data279 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs571){
if((typeof data279 == "number") && (isFinite(data279))){
if(data279 < 0 || isNaN(data279)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid60 = _errs571 === errors;
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
var valid59 = _errs564 === errors;
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
var valid0 = _errs562 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data280 = data.lastAnswer;
const _errs573 = errors;
if(errors === _errs573){
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
let missing34;
if((((((data280.target === undefined) && (missing34 = "target")) || ((data280.asked === undefined) && (missing34 = "asked"))) || ((data280.status === undefined) && (missing34 = "status"))) || ((data280.took === undefined) && (missing34 = "took"))) || ((data280.body === undefined) && (missing34 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs575 = errors;
for(const key38 in data280){
if(!(((((key38 === "target") || (key38 === "asked")) || (key38 === "status")) || (key38 === "took")) || (key38 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs575 === errors){
if(data280.target !== undefined){
const _errs576 = errors;
if(typeof data280.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs576 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data280.asked !== undefined){
const _errs578 = errors;
if(typeof data280.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs578 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data280.status !== undefined){
let data283 = data280.status;
const _errs580 = errors;
if((!(((typeof data283 == "number") && (!(data283 % 1) && !isNaN(data283))) && (isFinite(data283)))) && (data283 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid61 = _errs580 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data280.took !== undefined){
let data284 = data280.took;
const _errs582 = errors;
if(errors === _errs582){
if((typeof data284 == "number") && (isFinite(data284))){
if(data284 < 0 || isNaN(data284)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid61 = _errs582 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data280.body !== undefined){
let data285 = data280.body;
const _errs584 = errors;
if((typeof data285 !== "string") && (data285 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid61 = _errs584 === errors;
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
var valid0 = _errs573 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data286 = data.health;
const _errs586 = errors;
if((!(data286 && typeof data286 == "object" && !Array.isArray(data286))) && (data286 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs586){
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
let missing35;
if((((((((((data286.cpuP95 === undefined) && (missing35 = "cpuP95")) || ((data286.cores === undefined) && (missing35 = "cores"))) || ((data286.lagP99 === undefined) && (missing35 = "lagP99"))) || ((data286.lagSamples === undefined) && (missing35 = "lagSamples"))) || ((data286.stealP95 === undefined) && (missing35 = "stealP95"))) || ((data286.droppedIterations === undefined) && (missing35 = "droppedIterations"))) || ((data286.memoryPeak === undefined) && (missing35 = "memoryPeak"))) || ((data286.descriptorLimit === undefined) && (missing35 = "descriptorLimit"))) || ((data286.probe === undefined) && (missing35 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
const _errs588 = errors;
for(const key39 in data286){
if(!(func1.call(schema19.properties.health.properties, key39))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs588 === errors){
if(data286.cpuP95 !== undefined){
let data287 = data286.cpuP95;
const _errs589 = errors;
if((!((typeof data287 == "number") && (isFinite(data287)))) && (data287 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs589){
if((typeof data287 == "number") && (isFinite(data287))){
if(data287 < 0 || isNaN(data287)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs589 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.cores !== undefined){
let data288 = data286.cores;
const _errs591 = errors;
if(errors === _errs591){
if((typeof data288 == "number") && (isFinite(data288))){
if(data288 < 0 || isNaN(data288)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs591 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.lagP99 !== undefined){
let data289 = data286.lagP99;
const _errs593 = errors;
if((!((typeof data289 == "number") && (isFinite(data289)))) && (data289 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid62 = _errs593 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.lagSamples !== undefined){
let data290 = data286.lagSamples;
const _errs595 = errors;
if(!(((typeof data290 == "number") && (!(data290 % 1) && !isNaN(data290))) && (isFinite(data290)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs595){
if((typeof data290 == "number") && (isFinite(data290))){
if(data290 < 0 || isNaN(data290)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data286.stealP95 !== undefined){
let data291 = data286.stealP95;
const _errs597 = errors;
if((!((typeof data291 == "number") && (isFinite(data291)))) && (data291 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs597){
if((typeof data291 == "number") && (isFinite(data291))){
if(data291 < 0 || isNaN(data291)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data286.droppedIterations !== undefined){
let data292 = data286.droppedIterations;
const _errs599 = errors;
if(!(((typeof data292 == "number") && (!(data292 % 1) && !isNaN(data292))) && (isFinite(data292)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs599){
if((typeof data292 == "number") && (isFinite(data292))){
if(data292 < 0 || isNaN(data292)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data286.memoryPeak !== undefined){
let data293 = data286.memoryPeak;
const _errs601 = errors;
if((!(((typeof data293 == "number") && (!(data293 % 1) && !isNaN(data293))) && (isFinite(data293)))) && (data293 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs601){
if((typeof data293 == "number") && (isFinite(data293))){
if(data293 < 0 || isNaN(data293)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data286.descriptorLimit !== undefined){
let data294 = data286.descriptorLimit;
const _errs603 = errors;
if((!(((typeof data294 == "number") && (!(data294 % 1) && !isNaN(data294))) && (isFinite(data294)))) && (data294 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs603){
if((typeof data294 == "number") && (isFinite(data294))){
if(data294 < 0 || isNaN(data294)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs603 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.probe !== undefined){
let data295 = data286.probe;
const _errs605 = errors;
if((!((typeof data295 == "number") && (isFinite(data295)))) && (data295 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid62 = _errs605 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.stallMax !== undefined){
let data296 = data286.stallMax;
const _errs607 = errors;
if(errors === _errs607){
if((typeof data296 == "number") && (isFinite(data296))){
if(data296 < 0 || isNaN(data296)){
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs607 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.clockStep !== undefined){
let data297 = data286.clockStep;
const _errs609 = errors;
if(errors === _errs609){
if((typeof data297 == "number") && (isFinite(data297))){
if(data297 < 0 || isNaN(data297)){
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs609 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.local !== undefined){
const _errs611 = errors;
if(typeof data286.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",schemaPath:"#/properties/health/properties/local/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs611 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.service !== undefined){
let data299 = data286.service;
const _errs613 = errors;
if(errors === _errs613){
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
let missing36;
if((((data299.cores === undefined) && (missing36 = "cores")) || ((data299.perMessage === undefined) && (missing36 = "perMessage"))) || ((data299.messages === undefined) && (missing36 = "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs615 = errors;
for(const key40 in data299){
if(!(((key40 === "cores") || (key40 === "perMessage")) || (key40 === "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}}];
return false;
break;
}
}
if(_errs615 === errors){
if(data299.cores !== undefined){
let data300 = data299.cores;
const _errs616 = errors;
if(errors === _errs616){
if((typeof data300 == "number") && (isFinite(data300))){
if(data300 < 0 || isNaN(data300)){
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid63 = _errs616 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data299.perMessage !== undefined){
let data301 = data299.perMessage;
const _errs618 = errors;
if((!((typeof data301 == "number") && (isFinite(data301)))) && (data301 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/type",keyword:"type",params:{type: schema19.properties.health.properties.service.properties.perMessage.type}}];
return false;
}
if(errors === _errs618){
if((typeof data301 == "number") && (isFinite(data301))){
if(data301 < 0 || isNaN(data301)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs618 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data299.messages !== undefined){
let data302 = data299.messages;
const _errs620 = errors;
if(!(((typeof data302 == "number") && (!(data302 % 1) && !isNaN(data302))) && (isFinite(data302)))){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs620){
if((typeof data302 == "number") && (isFinite(data302))){
if(data302 < 0 || isNaN(data302)){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs620 === errors;
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
var valid62 = _errs613 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.brought !== undefined){
let data303 = data286.brought;
const _errs622 = errors;
if(errors === _errs622){
if((typeof data303 == "number") && (isFinite(data303))){
if(data303 < 0 || isNaN(data303)){
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs622 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.limits !== undefined){
let data304 = data286.limits;
const _errs624 = errors;
if(errors === _errs624){
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
for(const key41 in data304){
const _errs626 = errors;
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
var valid64 = _errs626 === errors;
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
for(const key42 in data304){
let data305 = data304[key42];
const _errs628 = errors;
if(!(((typeof data305 == "number") && (!(data305 % 1) && !isNaN(data305))) && (isFinite(data305)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs628){
if((typeof data305 == "number") && (isFinite(data305))){
if(data305 < 0 || isNaN(data305)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid65 = _errs628 === errors;
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
var valid62 = _errs624 === errors;
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
var valid0 = _errs586 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data306 = data.bytes;
const _errs630 = errors;
if(errors === _errs630){
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
let missing37;
if(((data306.sent === undefined) && (missing37 = "sent")) || ((data306.received === undefined) && (missing37 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs632 = errors;
for(const key43 in data306){
if(!((key43 === "sent") || (key43 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}}];
return false;
break;
}
}
if(_errs632 === errors){
if(data306.sent !== undefined){
let data307 = data306.sent;
const _errs633 = errors;
if(!(((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307))) && (isFinite(data307)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs633){
if((typeof data307 == "number") && (isFinite(data307))){
if(data307 < 0 || isNaN(data307)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs633 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data306.received !== undefined){
let data308 = data306.received;
const _errs635 = errors;
if(!(((typeof data308 == "number") && (!(data308 % 1) && !isNaN(data308))) && (isFinite(data308)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs635){
if((typeof data308 == "number") && (isFinite(data308))){
if(data308 < 0 || isNaN(data308)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs635 === errors;
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
var valid0 = _errs630 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data309 = data.reduced;
const _errs637 = errors;
if(errors === _errs637){
if(data309 && typeof data309 == "object" && !Array.isArray(data309)){
let missing38;
if(((data309.sockets === undefined) && (missing38 = "sockets")) || ((data309.of === undefined) && (missing38 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
const _errs639 = errors;
for(const key44 in data309){
if(!((key44 === "sockets") || (key44 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}}];
return false;
break;
}
}
if(_errs639 === errors){
if(data309.sockets !== undefined){
let data310 = data309.sockets;
const _errs640 = errors;
if(!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs640){
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 < 0 || isNaN(data310)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs640 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data309.of !== undefined){
let data311 = data309.of;
const _errs642 = errors;
if(!(((typeof data311 == "number") && (!(data311 % 1) && !isNaN(data311))) && (isFinite(data311)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs642){
if((typeof data311 == "number") && (isFinite(data311))){
if(data311 < 0 || isNaN(data311)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs642 === errors;
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
var valid0 = _errs637 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data312 = data.attempts;
const _errs644 = errors;
if(errors === _errs644){
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
let missing39;
if(((data312.run === undefined) && (missing39 = "run")) || ((data312.earlier === undefined) && (missing39 = "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
const _errs646 = errors;
for(const key45 in data312){
if(!((key45 === "run") || (key45 === "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}}];
return false;
break;
}
}
if(_errs646 === errors){
if(data312.run !== undefined){
let data313 = data312.run;
const _errs647 = errors;
if(errors === _errs647){
if(data313 && typeof data313 == "object" && !Array.isArray(data313)){
let missing40;
if(((data313.id === undefined) && (missing40 = "id")) || ((data313.attempt === undefined) && (missing40 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
const _errs649 = errors;
for(const key46 in data313){
if(!((key46 === "id") || (key46 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}}];
return false;
break;
}
}
if(_errs649 === errors){
if(data313.id !== undefined){
let data314 = data313.id;
const _errs650 = errors;
if(!(((typeof data314 == "number") && (!(data314 % 1) && !isNaN(data314))) && (isFinite(data314)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs650){
if((typeof data314 == "number") && (isFinite(data314))){
if(data314 < 1 || isNaN(data314)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid69 = _errs650 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data313.attempt !== undefined){
let data315 = data313.attempt;
const _errs652 = errors;
if(!(((typeof data315 == "number") && (!(data315 % 1) && !isNaN(data315))) && (isFinite(data315)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs652){
if((typeof data315 == "number") && (isFinite(data315))){
if(data315 < 1 || isNaN(data315)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid69 = _errs652 === errors;
}
else {
var valid69 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid68 = _errs647 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data312.earlier !== undefined){
let data316 = data312.earlier;
const _errs654 = errors;
if(errors === _errs654){
if(Array.isArray(data316)){
if(data316.length > 10){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier",schemaPath:"#/properties/attempts/properties/earlier/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid70 = true;
const len22 = data316.length;
for(let i23=0; i23<len22; i23++){
let data317 = data316[i23];
const _errs656 = errors;
if(errors === _errs656){
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
let missing41;
if(((data317.run === undefined) && (missing41 = "run")) || ((data317.outcome === undefined) && (missing41 = "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23,schemaPath:"#/properties/attempts/properties/earlier/items/required",keyword:"required",params:{missingProperty: missing41}}];
return false;
}
else {
const _errs658 = errors;
for(const key47 in data317){
if(!((key47 === "run") || (key47 === "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23,schemaPath:"#/properties/attempts/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}}];
return false;
break;
}
}
if(_errs658 === errors){
if(data317.run !== undefined){
let data318 = data317.run;
const _errs659 = errors;
if(errors === _errs659){
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
let missing42;
if(((data318.id === undefined) && (missing42 = "id")) || ((data318.attempt === undefined) && (missing42 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
const _errs661 = errors;
for(const key48 in data318){
if(!((key48 === "id") || (key48 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}}];
return false;
break;
}
}
if(_errs661 === errors){
if(data318.id !== undefined){
let data319 = data318.id;
const _errs662 = errors;
if(!(((typeof data319 == "number") && (!(data319 % 1) && !isNaN(data319))) && (isFinite(data319)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs662){
if((typeof data319 == "number") && (isFinite(data319))){
if(data319 < 1 || isNaN(data319)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid72 = _errs662 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data318.attempt !== undefined){
let data320 = data318.attempt;
const _errs664 = errors;
if(!(((typeof data320 == "number") && (!(data320 % 1) && !isNaN(data320))) && (isFinite(data320)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs664){
if((typeof data320 == "number") && (isFinite(data320))){
if(data320 < 1 || isNaN(data320)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid72 = _errs664 === errors;
}
else {
var valid72 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid71 = _errs659 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data317.outcome !== undefined){
let data321 = data317.outcome;
const _errs666 = errors;
if(!(((((((((((((((((data321 === "internal") || (data321 === "cancelled")) || (data321 === "usage")) || (data321 === "policy")) || (data321 === "skipped")) || (data321 === "plan")) || (data321 === "engine")) || (data321 === "target")) || (data321 === "slo")) || (data321 === "regression")) || (data321 === "suspect")) || (data321 === "inconclusive")) || (data321 === "plan_changed")) || (data321 === "no_baseline")) || (data321 === "store")) || (data321 === "pass")) || (data321 === null))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/outcome",schemaPath:"#/properties/attempts/properties/earlier/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.attempts.properties.earlier.items.properties.outcome.enum}}];
return false;
}
var valid71 = _errs666 === errors;
}
else {
var valid71 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23,schemaPath:"#/properties/attempts/properties/earlier/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid70 = _errs656 === errors;
if(!valid70){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier",schemaPath:"#/properties/attempts/properties/earlier/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid68 = _errs654 === errors;
}
else {
var valid68 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs644 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data322 = data.paired;
const _errs667 = errors;
if(errors === _errs667){
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
let missing43;
if((data322.pairs === undefined) && (missing43 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
const _errs669 = errors;
for(const key49 in data322){
if(!(key49 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}}];
return false;
break;
}
}
if(_errs669 === errors){
if(data322.pairs !== undefined){
let data323 = data322.pairs;
const _errs670 = errors;
if(!(((typeof data323 == "number") && (!(data323 % 1) && !isNaN(data323))) && (isFinite(data323)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs670){
if((typeof data323 == "number") && (isFinite(data323))){
if(data323 < 0 || isNaN(data323)){
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
var valid0 = _errs667 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data324 = data.base;
const _errs672 = errors;
if(errors === _errs672){
if(data324 && typeof data324 == "object" && !Array.isArray(data324)){
let missing44;
if(((((data324.rule === undefined) && (missing44 = "rule")) || ((data324.ref === undefined) && (missing44 = "ref"))) || ((data324.commit === undefined) && (missing44 = "commit"))) || ((data324.differences === undefined) && (missing44 = "differences"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
const _errs674 = errors;
for(const key50 in data324){
if(!((((((((key50 === "rule") || (key50 === "ref")) || (key50 === "commit")) || (key50 === "file")) || (key50 === "differences")) || (key50 === "base")) || (key50 === "head")) || (key50 === "rows"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}}];
return false;
break;
}
}
if(_errs674 === errors){
if(data324.rule !== undefined){
let data325 = data324.rule;
const _errs675 = errors;
if(!(((data325 === "decides") || (data325 === "told")) || (data325 === "new"))){
validate52.errors = [{instancePath:instancePath+"/base/rule",schemaPath:"#/properties/base/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.rule.enum}}];
return false;
}
var valid74 = _errs675 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data324.ref !== undefined){
const _errs676 = errors;
if(typeof data324.ref !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/ref",schemaPath:"#/properties/base/properties/ref/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid74 = _errs676 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data324.commit !== undefined){
const _errs678 = errors;
if(typeof data324.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid74 = _errs678 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data324.file !== undefined){
const _errs680 = errors;
if(typeof data324.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/file",schemaPath:"#/properties/base/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid74 = _errs680 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data324.differences !== undefined){
let data329 = data324.differences;
const _errs682 = errors;
if(errors === _errs682){
if(data329 && typeof data329 == "object" && !Array.isArray(data329)){
let missing45;
if(((data329.count === undefined) && (missing45 = "count")) || ((data329.first === undefined) && (missing45 = "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
const _errs684 = errors;
for(const key51 in data329){
if(!((key51 === "count") || (key51 === "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}}];
return false;
break;
}
}
if(_errs684 === errors){
if(data329.count !== undefined){
let data330 = data329.count;
const _errs685 = errors;
if(!(((typeof data330 == "number") && (!(data330 % 1) && !isNaN(data330))) && (isFinite(data330)))){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs685){
if((typeof data330 == "number") && (isFinite(data330))){
if(data330 < 0 || isNaN(data330)){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid75 = _errs685 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data329.first !== undefined){
let data331 = data329.first;
const _errs687 = errors;
if(errors === _errs687){
if(Array.isArray(data331)){
if(data331.length > 20){
validate52.errors = [{instancePath:instancePath+"/base/differences/first",schemaPath:"#/properties/base/properties/differences/properties/first/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid76 = true;
const len23 = data331.length;
for(let i24=0; i24<len23; i24++){
let data332 = data331[i24];
const _errs689 = errors;
if(errors === _errs689){
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
let missing46;
if((data332.path === undefined) && (missing46 = "path")){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i24,schemaPath:"#/properties/base/properties/differences/properties/first/items/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
const _errs691 = errors;
for(const key52 in data332){
if(!(((key52 === "path") || (key52 === "base")) || (key52 === "head"))){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i24,schemaPath:"#/properties/base/properties/differences/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}}];
return false;
break;
}
}
if(_errs691 === errors){
if(data332.path !== undefined){
const _errs692 = errors;
if(typeof data332.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i24+"/path",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid77 = _errs692 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data332.base !== undefined){
const _errs694 = errors;
if(typeof data332.base !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i24+"/base",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/base/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid77 = _errs694 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data332.head !== undefined){
const _errs696 = errors;
if(typeof data332.head !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i24+"/head",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/head/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid77 = _errs696 === errors;
}
else {
var valid77 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i24,schemaPath:"#/properties/base/properties/differences/properties/first/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid76 = _errs689 === errors;
if(!valid76){
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
var valid75 = _errs687 === errors;
}
else {
var valid75 = true;
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
var valid74 = _errs682 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data324.base !== undefined){
let data336 = data324.base;
const _errs698 = errors;
if(errors === _errs698){
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
let missing47;
if((((data336.outcome === undefined) && (missing47 = "outcome")) || ((data336.exitCode === undefined) && (missing47 = "exitCode"))) || ((data336.sentence === undefined) && (missing47 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
const _errs700 = errors;
for(const key53 in data336){
if(!(((key53 === "outcome") || (key53 === "exitCode")) || (key53 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}}];
return false;
break;
}
}
if(_errs700 === errors){
if(data336.outcome !== undefined){
let data337 = data336.outcome;
const _errs701 = errors;
if(!((((((((((((((((data337 === "internal") || (data337 === "cancelled")) || (data337 === "usage")) || (data337 === "policy")) || (data337 === "skipped")) || (data337 === "plan")) || (data337 === "engine")) || (data337 === "target")) || (data337 === "slo")) || (data337 === "regression")) || (data337 === "suspect")) || (data337 === "inconclusive")) || (data337 === "plan_changed")) || (data337 === "no_baseline")) || (data337 === "store")) || (data337 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/base/outcome",schemaPath:"#/properties/base/properties/base/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.base.properties.outcome.enum}}];
return false;
}
var valid78 = _errs701 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data336.exitCode !== undefined){
let data338 = data336.exitCode;
const _errs702 = errors;
if(!(((typeof data338 == "number") && (!(data338 % 1) && !isNaN(data338))) && (isFinite(data338)))){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs702){
if((typeof data338 == "number") && (isFinite(data338))){
if(data338 < 0 || isNaN(data338)){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid78 = _errs702 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data336.sentence !== undefined){
const _errs704 = errors;
if(typeof data336.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/base/sentence",schemaPath:"#/properties/base/properties/base/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid78 = _errs704 === errors;
}
else {
var valid78 = true;
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
var valid74 = _errs698 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data324.head !== undefined){
let data340 = data324.head;
const _errs706 = errors;
if(errors === _errs706){
if(data340 && typeof data340 == "object" && !Array.isArray(data340)){
let missing48;
if((((data340.outcome === undefined) && (missing48 = "outcome")) || ((data340.exitCode === undefined) && (missing48 = "exitCode"))) || ((data340.sentence === undefined) && (missing48 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
const _errs708 = errors;
for(const key54 in data340){
if(!(((key54 === "outcome") || (key54 === "exitCode")) || (key54 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}}];
return false;
break;
}
}
if(_errs708 === errors){
if(data340.outcome !== undefined){
let data341 = data340.outcome;
const _errs709 = errors;
if(!((((((((((((((((data341 === "internal") || (data341 === "cancelled")) || (data341 === "usage")) || (data341 === "policy")) || (data341 === "skipped")) || (data341 === "plan")) || (data341 === "engine")) || (data341 === "target")) || (data341 === "slo")) || (data341 === "regression")) || (data341 === "suspect")) || (data341 === "inconclusive")) || (data341 === "plan_changed")) || (data341 === "no_baseline")) || (data341 === "store")) || (data341 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/head/outcome",schemaPath:"#/properties/base/properties/head/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.head.properties.outcome.enum}}];
return false;
}
var valid79 = _errs709 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data340.exitCode !== undefined){
let data342 = data340.exitCode;
const _errs710 = errors;
if(!(((typeof data342 == "number") && (!(data342 % 1) && !isNaN(data342))) && (isFinite(data342)))){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs710){
if((typeof data342 == "number") && (isFinite(data342))){
if(data342 < 0 || isNaN(data342)){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid79 = _errs710 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data340.sentence !== undefined){
const _errs712 = errors;
if(typeof data340.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/head/sentence",schemaPath:"#/properties/base/properties/head/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid79 = _errs712 === errors;
}
else {
var valid79 = true;
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
var valid74 = _errs706 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data324.rows !== undefined){
const _errs714 = errors;
if("base" !== data324.rows){
validate52.errors = [{instancePath:instancePath+"/base/rows",schemaPath:"#/properties/base/properties/rows/const",keyword:"const",params:{allowedValue: "base"}}];
return false;
}
var valid74 = _errs714 === errors;
}
else {
var valid74 = true;
}
}
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
var valid0 = _errs672 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data345 = data.notices;
const _errs715 = errors;
if(errors === _errs715){
if(Array.isArray(data345)){
var valid80 = true;
const len24 = data345.length;
for(let i25=0; i25<len24; i25++){
let data346 = data345[i25];
const _errs717 = errors;
if(errors === _errs717){
if(data346 && typeof data346 == "object" && !Array.isArray(data346)){
let missing49;
if(((data346.code === undefined) && (missing49 = "code")) || ((data346.message === undefined) && (missing49 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i25,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
const _errs719 = errors;
for(const key55 in data346){
if(!((key55 === "code") || (key55 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i25,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}}];
return false;
break;
}
}
if(_errs719 === errors){
if(data346.code !== undefined){
let data347 = data346.code;
const _errs720 = errors;
if(errors === _errs720){
if(typeof data347 === "string"){
if(!pattern3.test(data347)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i25+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i25+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid81 = _errs720 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data346.message !== undefined){
const _errs722 = errors;
if(typeof data346.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i25+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid81 = _errs722 === errors;
}
else {
var valid81 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i25,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid80 = _errs717 === errors;
if(!valid80){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs715 === errors;
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
