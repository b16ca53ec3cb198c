// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"as":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"],"examples":["regression"]},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]},"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","examples":["--engine"]},"value":{"type":"string","examples":["embedded"]}},"required":["name","value"],"additionalProperties":false}},"description":{"type":"string","maxLength":8000},"links":{"type":"object","maxProperties":32,"examples":[{"rollback":"docs/rollback.md"}],"additionalProperties":{"type":"string","maxLength":2000}}},"required":["name","file","profile","environment"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]},"evidence":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"targets":{"type":"string","pattern":"^[0-9a-f]{12}$"},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap","no-login"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"at":{"type":"number","minimum":0,"examples":[6000]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"decided":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"figures":{"type":"object","properties":{"times":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"name":{"type":"string","examples":["latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"n":{"type":["integer","null"],"minimum":0},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]},"max":{"type":["number","null"]},"baseline":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]}},"required":["runs","p50","p90","p95","p99","p999"],"additionalProperties":false}},"required":["name","selector","n","p50","p90","p95","p99","p999","max"],"additionalProperties":false}},"phases":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenarios":{"type":"array","minItems":1,"items":{"type":"string"}},"phase":{"type":"string","examples":["steady"]},"length":{"type":"number","minimum":0},"sockets":{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"least":{"type":"integer","minimum":0},"most":{"type":"integer","minimum":0}},"required":["from","to","least","most"],"additionalProperties":false},"messages":{"type":"integer","minimum":0},"connects":{"type":"integer","minimum":0},"connectsPeak":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0},"failed":{"type":"object","properties":{"connects":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0}},"required":["connects","requests"],"additionalProperties":false}},"required":["scenarios","phase","length","sockets","messages","connects","connectsPeak","requests","failed"],"additionalProperties":false}},"heartbeats":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"missed":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"stalled":{"type":"integer","minimum":0}},"required":["scenario","feed","sent","answered","missed"],"additionalProperties":false}},"silences":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"longest":{"type":"number","minimum":0},"at":{"type":"number","minimum":0}},"required":["scenario","feed","longest","at"],"additionalProperties":false}}},"required":["times"],"additionalProperties":false},"commits":{"type":"object","properties":{"from":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"to":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]}},"required":["from","to"],"additionalProperties":false},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]},"notCounted":{"type":"string","examples":["nobody has accepted it"]},"uncounted":{"type":"integer","minimum":0}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"stallMax":{"type":"number","minimum":0},"clockStep":{"type":"number","minimum":0},"local":{"type":"boolean"},"service":{"type":"object","properties":{"cores":{"type":"number","minimum":0,"examples":[0.6]},"perMessage":{"type":["number","null"],"minimum":0},"messages":{"type":"integer","minimum":0}},"required":["cores","perMessage","messages"],"additionalProperties":false},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"attempts":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"earlier":{"type":"array","maxItems":10,"items":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass",null]}},"required":["run","outcome"],"additionalProperties":false}}},"required":["run","earlier"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"base":{"type":"object","properties":{"rule":{"enum":["decides","told","new"]},"ref":{"type":"string","examples":["main"]},"commit":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"file":{"type":"string","examples":["plans/feed.yaml"]},"differences":{"type":"object","properties":{"count":{"type":"integer","minimum":0,"examples":[3]},"first":{"type":"array","maxItems":20,"items":{"type":"object","properties":{"path":{"type":"string","examples":["scenarios.orders.socket.url"]},"base":{"type":"string","examples":["p(99)<200"]},"head":{"type":"string","examples":["p(99)<3600000"]}},"required":["path"],"additionalProperties":false}}},"required":["count","first"],"additionalProperties":false},"base":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"head":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"rows":{"const":"base"}},"required":["rule","ref","commit","differences"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
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
if(!((((((((key1 === "outcome") || (key1 === "code")) || (key1 === "message")) || (key1 === "as")) || (key1 === "looksLike")) || (key1 === "file")) || (key1 === "line")) || (key1 === "column"))){
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
if(data9.looksLike !== undefined){
let data14 = data9.looksLike;
const _errs25 = errors;
if(!((((data14 === "s") || (data14 === "ms")) || (data14 === "us")) || (data14 === "ns"))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/looksLike",schemaPath:"#/properties/reasons/items/properties/looksLike/enum",keyword:"enum",params:{allowedValues: schema19.properties.reasons.items.properties.looksLike.enum}}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.file !== undefined){
const _errs26 = errors;
if(typeof data9.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/file",schemaPath:"#/properties/reasons/items/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.line !== undefined){
let data16 = data9.line;
const _errs28 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/line",schemaPath:"#/properties/reasons/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/line",schemaPath:"#/properties/reasons/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.column !== undefined){
let data17 = data9.column;
const _errs30 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/column",schemaPath:"#/properties/reasons/items/properties/column/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs30){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/column",schemaPath:"#/properties/reasons/items/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs30 === errors;
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
const _errs32 = errors;
if(typeof data.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data19 = data.next;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data19)){
if(data19.length > 3){
validate52.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
var valid5 = true;
const len2 = data19.length;
for(let i3=0; i3<len2; i3++){
const _errs36 = errors;
if(typeof data19[i3] !== "string"){
validate52.errors = [{instancePath:instancePath+"/next/" + i3,schemaPath:"#/properties/next/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs36 === errors;
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
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data21 = data.plan;
const _errs38 = errors;
if(errors === _errs38){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if(((((data21.name === undefined) && (missing2 = "name")) || ((data21.file === undefined) && (missing2 = "file"))) || ((data21.profile === undefined) && (missing2 = "profile"))) || ((data21.environment === undefined) && (missing2 = "environment"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs40 = errors;
for(const key2 in data21){
if(!((((((((key2 === "name") || (key2 === "file")) || (key2 === "profile")) || (key2 === "environment")) || (key2 === "key")) || (key2 === "options")) || (key2 === "description")) || (key2 === "links"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs40 === errors){
if(data21.name !== undefined){
const _errs41 = errors;
if(typeof data21.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/name",schemaPath:"#/properties/plan/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.file !== undefined){
const _errs43 = errors;
if(typeof data21.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/file",schemaPath:"#/properties/plan/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.profile !== undefined){
const _errs45 = errors;
if(typeof data21.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/profile",schemaPath:"#/properties/plan/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs45 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.environment !== undefined){
let data25 = data21.environment;
const _errs47 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate52.errors = [{instancePath:instancePath+"/plan/environment",schemaPath:"#/properties/plan/properties/environment/type",keyword:"type",params:{type: schema19.properties.plan.properties.environment.type}}];
return false;
}
var valid6 = _errs47 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.key !== undefined){
let data26 = data21.key;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
validate52.errors = [{instancePath:instancePath+"/plan/key",schemaPath:"#/properties/plan/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/key",schemaPath:"#/properties/plan/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs49 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.options !== undefined){
let data27 = data21.options;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data27)){
var valid7 = true;
const len3 = data27.length;
for(let i4=0; i4<len3; i4++){
let data28 = data27[i4];
const _errs53 = errors;
if(errors === _errs53){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing3;
if(((data28.name === undefined) && (missing3 = "name")) || ((data28.value === undefined) && (missing3 = "value"))){
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4,schemaPath:"#/properties/plan/properties/options/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs55 = errors;
for(const key3 in data28){
if(!((key3 === "name") || (key3 === "value"))){
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4,schemaPath:"#/properties/plan/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs55 === errors){
if(data28.name !== undefined){
const _errs56 = errors;
if(typeof data28.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4+"/name",schemaPath:"#/properties/plan/properties/options/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data28.value !== undefined){
const _errs58 = errors;
if(typeof data28.value !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4+"/value",schemaPath:"#/properties/plan/properties/options/items/properties/value/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs58 === errors;
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
var valid7 = _errs53 === errors;
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
var valid6 = _errs51 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.description !== undefined){
let data31 = data21.description;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data31 === "string"){
if(data31.length > 8000){
validate52.errors = [{instancePath:instancePath+"/plan/description",schemaPath:"#/properties/plan/properties/description/maxLength",keyword:"maxLength",params:{limit: 8000}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/description",schemaPath:"#/properties/plan/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs60 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.links !== undefined){
let data32 = data21.links;
const _errs62 = errors;
if(errors === _errs62){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length > 32){
validate52.errors = [{instancePath:instancePath+"/plan/links",schemaPath:"#/properties/plan/properties/links/maxProperties",keyword:"maxProperties",params:{limit: 32}}];
return false;
}
else {
for(const key4 in data32){
let data33 = data32[key4];
const _errs65 = errors;
if(errors === _errs65){
if(typeof data33 === "string"){
if(data33.length > 2000){
validate52.errors = [{instancePath:instancePath+"/plan/links/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/links/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/links/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/links/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid9 = _errs65 === errors;
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
var valid6 = _errs62 === errors;
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
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.builds !== undefined){
let data34 = data.builds;
const _errs67 = errors;
if(errors === _errs67){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key5 in data34){
const _errs70 = errors;
if(typeof data34[key5] !== "string"){
validate52.errors = [{instancePath:instancePath+"/builds/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/builds/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs70 === errors;
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
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostRuns !== undefined){
let data36 = data.mostRuns;
const _errs72 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs72){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 1 || isNaN(data36)){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data37 = data.runs;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data37)){
var valid11 = true;
const len4 = data37.length;
for(let i5=0; i5<len4; i5++){
let data38 = data37[i5];
const _errs76 = errors;
if(errors === _errs76){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing4;
if(((((((data38.runId === undefined) && (missing4 = "runId")) || ((data38.attempt === undefined) && (missing4 = "attempt"))) || ((data38.started === undefined) && (missing4 = "started"))) || ((data38.duration === undefined) && (missing4 = "duration"))) || ((data38.machine === undefined) && (missing4 = "machine"))) || ((data38.ended === undefined) && (missing4 = "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs78 = errors;
for(const key6 in data38){
if(!(((((((key6 === "runId") || (key6 === "attempt")) || (key6 === "started")) || (key6 === "duration")) || (key6 === "machine")) || (key6 === "ended")) || (key6 === "evidence"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs78 === errors){
if(data38.runId !== undefined){
const _errs79 = errors;
if(typeof data38.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/runId",schemaPath:"#/properties/runs/items/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs79 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data38.attempt !== undefined){
let data40 = data38.attempt;
const _errs81 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs81){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid12 = _errs81 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data38.started !== undefined){
const _errs83 = errors;
if(typeof data38.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/started",schemaPath:"#/properties/runs/items/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs83 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data38.duration !== undefined){
let data42 = data38.duration;
const _errs85 = errors;
if(errors === _errs85){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/duration",schemaPath:"#/properties/runs/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/duration",schemaPath:"#/properties/runs/items/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid12 = _errs85 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data38.machine !== undefined){
const _errs87 = errors;
if(typeof data38.machine !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/machine",schemaPath:"#/properties/runs/items/properties/machine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs87 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data38.ended !== undefined){
let data44 = data38.ended;
const _errs89 = errors;
if(!((((((data44 === "clean") || (data44 === "aborted")) || (data44 === "killed")) || (data44 === "hung")) || (data44 === "crashed")) || (data44 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/ended",schemaPath:"#/properties/runs/items/properties/ended/enum",keyword:"enum",params:{allowedValues: schema19.properties.runs.items.properties.ended.enum}}];
return false;
}
var valid12 = _errs89 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data38.evidence !== undefined){
let data45 = data38.evidence;
const _errs90 = errors;
if(errors === _errs90){
if(typeof data45 === "string"){
if(!pattern5.test(data45)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/evidence",schemaPath:"#/properties/runs/items/properties/evidence/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/evidence",schemaPath:"#/properties/runs/items/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid12 = _errs90 === errors;
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
var valid11 = _errs76 === errors;
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
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data46 = data.provenance;
const _errs92 = errors;
if((!(data46 && typeof data46 == "object" && !Array.isArray(data46))) && (data46 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: schema19.properties.provenance.type}}];
return false;
}
if(errors === _errs92){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing5;
if(((((((((((data46.tool === undefined) && (missing5 = "tool")) || ((data46.engine === undefined) && (missing5 = "engine"))) || ((data46.started === undefined) && (missing5 = "started"))) || ((data46.ended === undefined) && (missing5 = "ended"))) || ((data46.machine === undefined) && (missing5 = "machine"))) || ((data46.runnerLabel === undefined) && (missing5 = "runnerLabel"))) || ((data46.commit === undefined) && (missing5 = "commit"))) || ((data46.ref === undefined) && (missing5 = "ref"))) || ((data46.runId === undefined) && (missing5 = "runId"))) || ((data46.attempt === undefined) && (missing5 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs94 = errors;
for(const key7 in data46){
if(!(func1.call(schema19.properties.provenance.properties, key7))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs94 === errors){
if(data46.tool !== undefined){
const _errs95 = errors;
if(typeof data46.tool !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/tool",schemaPath:"#/properties/provenance/properties/tool/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs95 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data46.engine !== undefined){
let data48 = data46.engine;
const _errs97 = errors;
if(errors === _errs97){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing6;
if(((data48.name === undefined) && (missing6 = "name")) || ((data48.version === undefined) && (missing6 = "version"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs99 = errors;
for(const key8 in data48){
if(!(((key8 === "name") || (key8 === "version")) || (key8 === "sha256"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs99 === errors){
if(data48.name !== undefined){
let data49 = data48.name;
const _errs100 = errors;
if(!((data49 === "k6") || (data49 === "embedded"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/name",schemaPath:"#/properties/provenance/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum}}];
return false;
}
var valid14 = _errs100 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data48.version !== undefined){
const _errs101 = errors;
if(typeof data48.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/version",schemaPath:"#/properties/provenance/properties/engine/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs101 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data48.sha256 !== undefined){
let data51 = data48.sha256;
const _errs103 = errors;
if(errors === _errs103){
if(typeof data51 === "string"){
if(!pattern6.test(data51)){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs103 === errors;
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
var valid13 = _errs97 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data46.started !== undefined){
const _errs105 = errors;
if(typeof data46.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs105 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data46.ended !== undefined){
const _errs107 = errors;
if(typeof data46.ended !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs107 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data46.machine !== undefined){
let data54 = data46.machine;
const _errs109 = errors;
if(errors === _errs109){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing7;
if((((((data54.id === undefined) && (missing7 = "id")) || ((data54.os === undefined) && (missing7 = "os"))) || ((data54.arch === undefined) && (missing7 = "arch"))) || ((data54.cpu === undefined) && (missing7 = "cpu"))) || ((data54.cores === undefined) && (missing7 = "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs111 = errors;
for(const key9 in data54){
if(!(((((key9 === "id") || (key9 === "os")) || (key9 === "arch")) || (key9 === "cpu")) || (key9 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs111 === errors){
if(data54.id !== undefined){
const _errs112 = errors;
if(typeof data54.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs112 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.os !== undefined){
const _errs114 = errors;
if(typeof data54.os !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs114 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.arch !== undefined){
const _errs116 = errors;
if(typeof data54.arch !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs116 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.cpu !== undefined){
const _errs118 = errors;
if(typeof data54.cpu !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs118 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.cores !== undefined){
let data59 = data54.cores;
const _errs120 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs120){
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs120 === errors;
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
var valid13 = _errs109 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data46.runnerLabel !== undefined){
const _errs122 = errors;
if(typeof data46.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs122 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data46.commit !== undefined){
let data61 = data46.commit;
const _errs124 = errors;
if((typeof data61 !== "string") && (data61 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type}}];
return false;
}
var valid13 = _errs124 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data46.ref !== undefined){
let data62 = data46.ref;
const _errs126 = errors;
if((typeof data62 !== "string") && (data62 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type}}];
return false;
}
var valid13 = _errs126 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data46.event !== undefined){
const _errs128 = errors;
if(typeof data46.event !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/event",schemaPath:"#/properties/provenance/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs128 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data46.runId !== undefined){
const _errs130 = errors;
if(typeof data46.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs130 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data46.attempt !== undefined){
let data65 = data46.attempt;
const _errs132 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs132){
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid13 = _errs132 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data46.targets !== undefined){
let data66 = data46.targets;
const _errs134 = errors;
if(errors === _errs134){
if(typeof data66 === "string"){
if(!pattern5.test(data66)){
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs134 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data46.content !== undefined){
let data67 = data46.content;
const _errs136 = errors;
if(errors === _errs136){
if(typeof data67 === "string"){
if(!pattern6.test(data67)){
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs136 === errors;
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
var valid0 = _errs92 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs138 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs138 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data69 = data.problems;
const _errs140 = errors;
if(errors === _errs140){
if(Array.isArray(data69)){
var valid16 = true;
const len5 = data69.length;
for(let i6=0; i6<len5; i6++){
let data70 = data69[i6];
const _errs142 = errors;
if(errors === _errs142){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing8;
if((((data70.what === undefined) && (missing8 = "what")) || ((data70.fault === undefined) && (missing8 = "fault"))) || ((data70.message === undefined) && (missing8 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs144 = errors;
for(const key10 in data70){
if(!(((key10 === "what") || (key10 === "fault")) || (key10 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs144 === errors){
if(data70.what !== undefined){
let data71 = data70.what;
const _errs145 = errors;
if(!((((((((((((((((data71 === "no-summary") || (data71 === "summary-mismatch")) || (data71 === "torn-stream")) || (data71 === "script-errors")) || (data71 === "killed")) || (data71 === "hung")) || (data71 === "crashed")) || (data71 === "few-sessions")) || (data71 === "non-finite")) || (data71 === "too-many-series")) || (data71 === "no-samples")) || (data71 === "companion")) || (data71 === "threshold-crossed")) || (data71 === "cancelled")) || (data71 === "over-cap")) || (data71 === "no-login"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid17 = _errs145 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.fault !== undefined){
let data72 = data70.fault;
const _errs146 = errors;
if(!(((data72 === "engine") || (data72 === "service")) || (data72 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid17 = _errs146 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data70.message !== undefined){
const _errs147 = errors;
if(typeof data70.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs147 === errors;
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
var valid16 = _errs142 === errors;
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
var valid0 = _errs140 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data74 = data.slos;
const _errs149 = errors;
if(errors === _errs149){
if(Array.isArray(data74)){
var valid18 = true;
const len6 = data74.length;
for(let i7=0; i7<len6; i7++){
let data75 = data74[i7];
const _errs151 = errors;
if(errors === _errs151){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
let missing9;
if(((((((((((((((data75.verdict === undefined) && (missing9 = "verdict")) || ((data75.code === undefined) && (missing9 = "code"))) || ((data75.name === undefined) && (missing9 = "name"))) || ((data75.threshold === undefined) && (missing9 = "threshold"))) || ((data75.from === undefined) && (missing9 = "from"))) || ((data75.operator === undefined) && (missing9 = "operator"))) || ((data75.expected === undefined) && (missing9 = "expected"))) || ((data75.actual === undefined) && (missing9 = "actual"))) || ((data75.unit === undefined) && (missing9 = "unit"))) || ((data75.n === undefined) && (missing9 = "n"))) || ((data75.distinct === undefined) && (missing9 = "distinct"))) || ((data75.beyond === undefined) && (missing9 = "beyond"))) || ((data75.message === undefined) && (missing9 = "message"))) || ((data75.line === undefined) && (missing9 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs153 = errors;
for(const key11 in data75){
if(!(func1.call(schema19.properties.slos.items.properties, key11))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs153 === errors){
if(data75.verdict !== undefined){
let data76 = data75.verdict;
const _errs154 = errors;
if(!(((((data76 === "met") || (data76 === "fail")) || (data76 === "suspect")) || (data76 === "indicative")) || (data76 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid19 = _errs154 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.code !== undefined){
let data77 = data75.code;
const _errs155 = errors;
if(errors === _errs155){
if(typeof data77 === "string"){
if(!pattern3.test(data77)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/code",schemaPath:"#/properties/slos/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/code",schemaPath:"#/properties/slos/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs155 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.name !== undefined){
const _errs157 = errors;
if(typeof data75.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs157 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.threshold !== undefined){
const _errs159 = errors;
if(typeof data75.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs159 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.from !== undefined){
let data80 = data75.from;
const _errs161 = errors;
if(!((data80 === "plan") || (data80 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid19 = _errs161 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.operator !== undefined){
let data81 = data75.operator;
const _errs162 = errors;
if(typeof data81 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data81 === "<") || (data81 === "<=")) || (data81 === ">")) || (data81 === ">=")) || (data81 === "==")) || (data81 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid19 = _errs162 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.expected !== undefined){
let data82 = data75.expected;
const _errs164 = errors;
if(!((typeof data82 == "number") && (isFinite(data82)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid19 = _errs164 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.actual !== undefined){
let data83 = data75.actual;
const _errs166 = errors;
if((!((typeof data83 == "number") && (isFinite(data83)))) && (data83 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid19 = _errs166 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.unit !== undefined){
let data84 = data75.unit;
const _errs168 = errors;
if(!(((((data84 === "ms") || (data84 === "bytes")) || (data84 === "count")) || (data84 === "share")) || (data84 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid19 = _errs168 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.n !== undefined){
let data85 = data75.n;
const _errs169 = errors;
if(errors === _errs169){
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 < 0 || isNaN(data85)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid19 = _errs169 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.of !== undefined){
let data86 = data75.of;
const _errs171 = errors;
if(!((((((((((((((data86 === "sockets") || (data86 === "socket-seconds")) || (data86 === "closes")) || (data86 === "requests")) || (data86 === "iterations")) || (data86 === "lives")) || (data86 === "upgrades")) || (data86 === "users")) || (data86 === "heartbeats")) || (data86 === "sends")) || (data86 === "messages")) || (data86 === "steps")) || (data86 === "moments")) || (data86 === "parts"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid19 = _errs171 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.bad !== undefined){
let data87 = data75.bad;
const _errs172 = errors;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/bad",schemaPath:"#/properties/slos/items/properties/bad/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs172){
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 0 || isNaN(data87)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/bad",schemaPath:"#/properties/slos/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs172 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.looksLike !== undefined){
let data88 = data75.looksLike;
const _errs174 = errors;
if(!((((data88 === "s") || (data88 === "ms")) || (data88 === "us")) || (data88 === "ns"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/looksLike",schemaPath:"#/properties/slos/items/properties/looksLike/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.looksLike.enum}}];
return false;
}
var valid19 = _errs174 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.at !== undefined){
let data89 = data75.at;
const _errs175 = errors;
if(errors === _errs175){
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/at",schemaPath:"#/properties/slos/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/at",schemaPath:"#/properties/slos/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid19 = _errs175 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.distinct !== undefined){
let data90 = data75.distinct;
const _errs177 = errors;
if((!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))) && (data90 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs177){
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data75.beyond !== undefined){
let data91 = data75.beyond;
const _errs179 = errors;
if((!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))) && (data91 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs179){
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs179 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.message !== undefined){
const _errs181 = errors;
if(typeof data75.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs181 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data75.line !== undefined){
let data93 = data75.line;
const _errs183 = errors;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs183){
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs183 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid18 = _errs151 === errors;
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
var valid0 = _errs149 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data94 = data.gates;
const _errs185 = errors;
if(errors === _errs185){
if(Array.isArray(data94)){
var valid20 = true;
const len7 = data94.length;
for(let i8=0; i8<len7; i8++){
let data95 = data94[i8];
const _errs187 = errors;
if(errors === _errs187){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing10;
if((((((((((((((((((((((data95.verdict === undefined) && (missing10 = "verdict")) || ((data95.code === undefined) && (missing10 = "code"))) || ((data95.name === undefined) && (missing10 = "name"))) || ((data95.selector === undefined) && (missing10 = "selector"))) || ((data95.stat === undefined) && (missing10 = "stat"))) || ((data95.level === undefined) && (missing10 = "level"))) || ((data95.unit === undefined) && (missing10 = "unit"))) || ((data95.baseline === undefined) && (missing10 = "baseline"))) || ((data95.spread === undefined) && (missing10 = "spread"))) || ((data95.actual === undefined) && (missing10 = "actual"))) || ((data95.values === undefined) && (missing10 = "values"))) || ((data95.change === undefined) && (missing10 = "change"))) || ((data95.limit === undefined) && (missing10 = "limit"))) || ((data95.z === undefined) && (missing10 = "z"))) || ((data95.zLimit === undefined) && (missing10 = "zLimit"))) || ((data95.channel === undefined) && (missing10 = "channel"))) || ((data95.n === undefined) && (missing10 = "n"))) || ((data95.distinct === undefined) && (missing10 = "distinct"))) || ((data95.runs === undefined) && (missing10 = "runs"))) || ((data95.message === undefined) && (missing10 = "message"))) || ((data95.line === undefined) && (missing10 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs189 = errors;
for(const key12 in data95){
if(!(func1.call(schema19.properties.gates.items.properties, key12))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs189 === errors){
if(data95.verdict !== undefined){
let data96 = data95.verdict;
const _errs190 = errors;
if(!((((((data96 === "same") || (data96 === "fail")) || (data96 === "suspect")) || (data96 === "no_baseline")) || (data96 === "inconclusive")) || (data96 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid21 = _errs190 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.code !== undefined){
let data97 = data95.code;
const _errs191 = errors;
if(errors === _errs191){
if(typeof data97 === "string"){
if(!pattern3.test(data97)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/code",schemaPath:"#/properties/gates/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/code",schemaPath:"#/properties/gates/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid21 = _errs191 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.name !== undefined){
const _errs193 = errors;
if(typeof data95.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs193 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.selector !== undefined){
const _errs195 = errors;
if(typeof data95.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs195 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.stat !== undefined){
const _errs197 = errors;
if(typeof data95.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs197 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.level !== undefined){
let data101 = data95.level;
const _errs199 = errors;
if(!((data101 === "key") || (data101 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid21 = _errs199 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.unit !== undefined){
let data102 = data95.unit;
const _errs200 = errors;
if(!((((data102 === "ms") || (data102 === "bytes")) || (data102 === "count")) || (data102 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid21 = _errs200 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.baseline !== undefined){
let data103 = data95.baseline;
const _errs201 = errors;
if((!((typeof data103 == "number") && (isFinite(data103)))) && (data103 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid21 = _errs201 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.spread !== undefined){
let data104 = data95.spread;
const _errs203 = errors;
if((!((typeof data104 == "number") && (isFinite(data104)))) && (data104 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid21 = _errs203 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.actual !== undefined){
let data105 = data95.actual;
const _errs205 = errors;
if((!((typeof data105 == "number") && (isFinite(data105)))) && (data105 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid21 = _errs205 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.values !== undefined){
let data106 = data95.values;
const _errs207 = errors;
if(errors === _errs207){
if(Array.isArray(data106)){
var valid22 = true;
const len8 = data106.length;
for(let i9=0; i9<len8; i9++){
let data107 = data106[i9];
const _errs209 = errors;
if((!((typeof data107 == "number") && (isFinite(data107)))) && (data107 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/values/" + i9,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid22 = _errs209 === errors;
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
var valid21 = _errs207 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.change !== undefined){
let data108 = data95.change;
const _errs211 = errors;
if((!((typeof data108 == "number") && (isFinite(data108)))) && (data108 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid21 = _errs211 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.limit !== undefined){
let data109 = data95.limit;
const _errs213 = errors;
if((!((typeof data109 == "number") && (isFinite(data109)))) && (data109 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid21 = _errs213 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.z !== undefined){
let data110 = data95.z;
const _errs215 = errors;
if((!((typeof data110 == "number") && (isFinite(data110)))) && (data110 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid21 = _errs215 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.zLimit !== undefined){
let data111 = data95.zLimit;
const _errs217 = errors;
if((!((typeof data111 == "number") && (isFinite(data111)))) && (data111 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid21 = _errs217 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.channel !== undefined){
let data112 = data95.channel;
const _errs219 = errors;
if(!(((((((((((data112 === "edge") || (data112 === "tail")) || (data112 === "ratio")) || (data112 === "calm")) || (data112 === "body")) || (data112 === "p50")) || (data112 === "trend")) || (data112 === "p99")) || (data112 === "count")) || (data112 === "rate")) || (data112 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid21 = _errs219 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.n !== undefined){
let data113 = data95.n;
const _errs220 = errors;
if(errors === _errs220){
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 0 || isNaN(data113)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid21 = _errs220 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.looksLike !== undefined){
let data114 = data95.looksLike;
const _errs222 = errors;
if(!((((data114 === "s") || (data114 === "ms")) || (data114 === "us")) || (data114 === "ns"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/looksLike",schemaPath:"#/properties/gates/items/properties/looksLike/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.looksLike.enum}}];
return false;
}
var valid21 = _errs222 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.counts !== undefined){
let data115 = data95.counts;
const _errs223 = errors;
if(!((data115 === "socket-seconds") || (data115 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid21 = _errs223 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.distinct !== undefined){
let data116 = data95.distinct;
const _errs224 = errors;
if((!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))) && (data116 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs224){
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 < 0 || isNaN(data116)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data95.runs !== undefined){
let data117 = data95.runs;
const _errs226 = errors;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs226){
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 < 0 || isNaN(data117)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid21 = _errs226 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.message !== undefined){
const _errs228 = errors;
if(typeof data95.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs228 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.decided !== undefined){
const _errs230 = errors;
if(typeof data95.decided !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/decided",schemaPath:"#/properties/gates/items/properties/decided/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs230 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data95.line !== undefined){
let data120 = data95.line;
const _errs232 = errors;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs232){
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 < 0 || isNaN(data120)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid21 = _errs232 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i8,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs187 === errors;
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
var valid0 = _errs185 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data121 = data.seen;
const _errs234 = errors;
if(errors === _errs234){
if(Array.isArray(data121)){
var valid23 = true;
const len9 = data121.length;
for(let i10=0; i10<len9; i10++){
let data122 = data121[i10];
const _errs236 = errors;
if(errors === _errs236){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing11;
if(((((((data122.code === undefined) && (missing11 = "code")) || ((data122.scenario === undefined) && (missing11 = "scenario"))) || ((data122.feed === undefined) && (missing11 = "feed"))) || ((data122.n === undefined) && (missing11 = "n"))) || ((data122.of === undefined) && (missing11 = "of"))) || ((data122.message === undefined) && (missing11 = "message"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs238 = errors;
for(const key13 in data122){
if(!(((((((key13 === "code") || (key13 === "scenario")) || (key13 === "feed")) || (key13 === "n")) || (key13 === "of")) || (key13 === "message")) || (key13 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs238 === errors){
if(data122.code !== undefined){
let data123 = data122.code;
const _errs239 = errors;
if(errors === _errs239){
if(typeof data123 === "string"){
if(!pattern3.test(data123)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/code",schemaPath:"#/properties/seen/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/code",schemaPath:"#/properties/seen/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs239 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.scenario !== undefined){
let data124 = data122.scenario;
const _errs241 = errors;
if((typeof data124 !== "string") && (data124 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/scenario",schemaPath:"#/properties/seen/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.scenario.type}}];
return false;
}
var valid24 = _errs241 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.feed !== undefined){
let data125 = data122.feed;
const _errs243 = errors;
if((typeof data125 !== "string") && (data125 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/feed",schemaPath:"#/properties/seen/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.feed.type}}];
return false;
}
var valid24 = _errs243 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.n !== undefined){
let data126 = data122.n;
const _errs245 = errors;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/n",schemaPath:"#/properties/seen/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs245){
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 0 || isNaN(data126)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/n",schemaPath:"#/properties/seen/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid24 = _errs245 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.of !== undefined){
let data127 = data122.of;
const _errs247 = errors;
if((!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))) && (data127 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/of",schemaPath:"#/properties/seen/items/properties/of/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.of.type}}];
return false;
}
if(errors === _errs247){
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 < 0 || isNaN(data127)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/of",schemaPath:"#/properties/seen/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid24 = _errs247 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.message !== undefined){
const _errs249 = errors;
if(typeof data122.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/message",schemaPath:"#/properties/seen/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs249 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.text !== undefined){
const _errs251 = errors;
if(typeof data122.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs251 === errors;
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
var valid23 = _errs236 === errors;
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
var valid0 = _errs234 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data130 = data.drift;
const _errs253 = errors;
if(errors === _errs253){
if(Array.isArray(data130)){
var valid25 = true;
const len10 = data130.length;
for(let i11=0; i11<len10; i11++){
let data131 = data130[i11];
const _errs255 = errors;
if(errors === _errs255){
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
let missing12;
if(((((((((((((((((data131.verdict === undefined) && (missing12 = "verdict")) || ((data131.name === undefined) && (missing12 = "name"))) || ((data131.selector === undefined) && (missing12 = "selector"))) || ((data131.stat === undefined) && (missing12 = "stat"))) || ((data131.unit === undefined) && (missing12 = "unit"))) || ((data131.from === undefined) && (missing12 = "from"))) || ((data131.tag === undefined) && (missing12 = "tag"))) || ((data131.reference === undefined) && (missing12 = "reference"))) || ((data131.recent === undefined) && (missing12 = "recent"))) || ((data131.change === undefined) && (missing12 = "change"))) || ((data131.limit === undefined) && (missing12 = "limit"))) || ((data131.spread === undefined) && (missing12 = "spread"))) || ((data131.referenceRuns === undefined) && (missing12 = "referenceRuns"))) || ((data131.recentRuns === undefined) && (missing12 = "recentRuns"))) || ((data131.message === undefined) && (missing12 = "message"))) || ((data131.line === undefined) && (missing12 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs257 = errors;
for(const key14 in data131){
if(!(func1.call(schema19.properties.drift.items.properties, key14))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs257 === errors){
if(data131.verdict !== undefined){
let data132 = data131.verdict;
const _errs258 = errors;
if(!((data132 === "drift") || (data132 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid26 = _errs258 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.name !== undefined){
const _errs259 = errors;
if(typeof data131.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs259 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.selector !== undefined){
const _errs261 = errors;
if(typeof data131.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs261 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.stat !== undefined){
const _errs263 = errors;
if(typeof data131.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs263 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.unit !== undefined){
let data136 = data131.unit;
const _errs265 = errors;
if(!((((data136 === "ms") || (data136 === "share")) || (data136 === "bytes")) || (data136 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid26 = _errs265 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.from !== undefined){
let data137 = data131.from;
const _errs266 = errors;
if(!(((data137 === "accepted") || (data137 === "tag")) || (data137 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid26 = _errs266 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.tag !== undefined){
let data138 = data131.tag;
const _errs267 = errors;
if((typeof data138 !== "string") && (data138 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid26 = _errs267 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.reference !== undefined){
let data139 = data131.reference;
const _errs269 = errors;
if(!((typeof data139 == "number") && (isFinite(data139)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid26 = _errs269 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.recent !== undefined){
let data140 = data131.recent;
const _errs271 = errors;
if(!((typeof data140 == "number") && (isFinite(data140)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid26 = _errs271 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.change !== undefined){
let data141 = data131.change;
const _errs273 = errors;
if(!((typeof data141 == "number") && (isFinite(data141)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid26 = _errs273 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.limit !== undefined){
let data142 = data131.limit;
const _errs275 = errors;
if(!((typeof data142 == "number") && (isFinite(data142)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid26 = _errs275 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.spread !== undefined){
let data143 = data131.spread;
const _errs277 = errors;
if(errors === _errs277){
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 0 || isNaN(data143)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid26 = _errs277 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.referenceRuns !== undefined){
let data144 = data131.referenceRuns;
const _errs279 = errors;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs279){
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 0 || isNaN(data144)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs279 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.recentRuns !== undefined){
let data145 = data131.recentRuns;
const _errs281 = errors;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs281){
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 0 || isNaN(data145)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs281 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.message !== undefined){
const _errs283 = errors;
if(typeof data131.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs283 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data131.line !== undefined){
let data147 = data131.line;
const _errs285 = errors;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs285){
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 0 || isNaN(data147)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs285 === errors;
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
var valid25 = _errs255 === errors;
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
var valid0 = _errs253 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data148 = data.figures;
const _errs287 = errors;
if(errors === _errs287){
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
let missing13;
if((data148.times === undefined) && (missing13 = "times")){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs289 = errors;
for(const key15 in data148){
if(!((((key15 === "times") || (key15 === "phases")) || (key15 === "heartbeats")) || (key15 === "silences"))){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs289 === errors){
if(data148.times !== undefined){
let data149 = data148.times;
const _errs290 = errors;
if(errors === _errs290){
if(Array.isArray(data149)){
if(data149.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/times",schemaPath:"#/properties/figures/properties/times/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid28 = true;
const len11 = data149.length;
for(let i12=0; i12<len11; i12++){
let data150 = data149[i12];
const _errs292 = errors;
if(errors === _errs292){
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
let missing14;
if((((((((((data150.name === undefined) && (missing14 = "name")) || ((data150.selector === undefined) && (missing14 = "selector"))) || ((data150.n === undefined) && (missing14 = "n"))) || ((data150.p50 === undefined) && (missing14 = "p50"))) || ((data150.p90 === undefined) && (missing14 = "p90"))) || ((data150.p95 === undefined) && (missing14 = "p95"))) || ((data150.p99 === undefined) && (missing14 = "p99"))) || ((data150.p999 === undefined) && (missing14 = "p999"))) || ((data150.max === undefined) && (missing14 = "max"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12,schemaPath:"#/properties/figures/properties/times/items/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs294 = errors;
for(const key16 in data150){
if(!(func1.call(schema19.properties.figures.properties.times.items.properties, key16))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12,schemaPath:"#/properties/figures/properties/times/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs294 === errors){
if(data150.name !== undefined){
const _errs295 = errors;
if(typeof data150.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/name",schemaPath:"#/properties/figures/properties/times/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid29 = _errs295 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data150.selector !== undefined){
const _errs297 = errors;
if(typeof data150.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/selector",schemaPath:"#/properties/figures/properties/times/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid29 = _errs297 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data150.n !== undefined){
let data153 = data150.n;
const _errs299 = errors;
if((!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))) && (data153 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.n.type}}];
return false;
}
if(errors === _errs299){
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 0 || isNaN(data153)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid29 = _errs299 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data150.p50 !== undefined){
let data154 = data150.p50;
const _errs301 = errors;
if((!((typeof data154 == "number") && (isFinite(data154)))) && (data154 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p50",schemaPath:"#/properties/figures/properties/times/items/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p50.type}}];
return false;
}
var valid29 = _errs301 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data150.p90 !== undefined){
let data155 = data150.p90;
const _errs303 = errors;
if((!((typeof data155 == "number") && (isFinite(data155)))) && (data155 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p90",schemaPath:"#/properties/figures/properties/times/items/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p90.type}}];
return false;
}
var valid29 = _errs303 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data150.p95 !== undefined){
let data156 = data150.p95;
const _errs305 = errors;
if((!((typeof data156 == "number") && (isFinite(data156)))) && (data156 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p95",schemaPath:"#/properties/figures/properties/times/items/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p95.type}}];
return false;
}
var valid29 = _errs305 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data150.p99 !== undefined){
let data157 = data150.p99;
const _errs307 = errors;
if((!((typeof data157 == "number") && (isFinite(data157)))) && (data157 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p99",schemaPath:"#/properties/figures/properties/times/items/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p99.type}}];
return false;
}
var valid29 = _errs307 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data150.p999 !== undefined){
let data158 = data150.p999;
const _errs309 = errors;
if((!((typeof data158 == "number") && (isFinite(data158)))) && (data158 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p999",schemaPath:"#/properties/figures/properties/times/items/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p999.type}}];
return false;
}
var valid29 = _errs309 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data150.max !== undefined){
let data159 = data150.max;
const _errs311 = errors;
if((!((typeof data159 == "number") && (isFinite(data159)))) && (data159 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/max",schemaPath:"#/properties/figures/properties/times/items/properties/max/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.max.type}}];
return false;
}
var valid29 = _errs311 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data150.baseline !== undefined){
let data160 = data150.baseline;
const _errs313 = errors;
if(errors === _errs313){
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
let missing15;
if(((((((data160.runs === undefined) && (missing15 = "runs")) || ((data160.p50 === undefined) && (missing15 = "p50"))) || ((data160.p90 === undefined) && (missing15 = "p90"))) || ((data160.p95 === undefined) && (missing15 = "p95"))) || ((data160.p99 === undefined) && (missing15 = "p99"))) || ((data160.p999 === undefined) && (missing15 = "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs315 = errors;
for(const key17 in data160){
if(!((((((key17 === "runs") || (key17 === "p50")) || (key17 === "p90")) || (key17 === "p95")) || (key17 === "p99")) || (key17 === "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs315 === errors){
if(data160.runs !== undefined){
let data161 = data160.runs;
const _errs316 = errors;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs316){
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 < 1 || isNaN(data161)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid30 = _errs316 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data160.p50 !== undefined){
let data162 = data160.p50;
const _errs318 = errors;
if((!((typeof data162 == "number") && (isFinite(data162)))) && (data162 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p50",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p50.type}}];
return false;
}
var valid30 = _errs318 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data160.p90 !== undefined){
let data163 = data160.p90;
const _errs320 = errors;
if((!((typeof data163 == "number") && (isFinite(data163)))) && (data163 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p90",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p90.type}}];
return false;
}
var valid30 = _errs320 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data160.p95 !== undefined){
let data164 = data160.p95;
const _errs322 = errors;
if((!((typeof data164 == "number") && (isFinite(data164)))) && (data164 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p95",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p95.type}}];
return false;
}
var valid30 = _errs322 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data160.p99 !== undefined){
let data165 = data160.p99;
const _errs324 = errors;
if((!((typeof data165 == "number") && (isFinite(data165)))) && (data165 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p99",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p99.type}}];
return false;
}
var valid30 = _errs324 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data160.p999 !== undefined){
let data166 = data160.p999;
const _errs326 = errors;
if((!((typeof data166 == "number") && (isFinite(data166)))) && (data166 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p999",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p999.type}}];
return false;
}
var valid30 = _errs326 === errors;
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
var valid29 = _errs313 === errors;
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
var valid28 = _errs292 === errors;
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
var valid27 = _errs290 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data148.phases !== undefined){
let data167 = data148.phases;
const _errs328 = errors;
if(errors === _errs328){
if(Array.isArray(data167)){
if(data167.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/phases",schemaPath:"#/properties/figures/properties/phases/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid31 = true;
const len12 = data167.length;
for(let i13=0; i13<len12; i13++){
let data168 = data167[i13];
const _errs330 = errors;
if(errors === _errs330){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
let missing16;
if((((((((((data168.scenarios === undefined) && (missing16 = "scenarios")) || ((data168.phase === undefined) && (missing16 = "phase"))) || ((data168.length === undefined) && (missing16 = "length"))) || ((data168.sockets === undefined) && (missing16 = "sockets"))) || ((data168.messages === undefined) && (missing16 = "messages"))) || ((data168.connects === undefined) && (missing16 = "connects"))) || ((data168.connectsPeak === undefined) && (missing16 = "connectsPeak"))) || ((data168.requests === undefined) && (missing16 = "requests"))) || ((data168.failed === undefined) && (missing16 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13,schemaPath:"#/properties/figures/properties/phases/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs332 = errors;
for(const key18 in data168){
if(!(func1.call(schema19.properties.figures.properties.phases.items.properties, key18))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13,schemaPath:"#/properties/figures/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs332 === errors){
if(data168.scenarios !== undefined){
let data169 = data168.scenarios;
const _errs333 = errors;
if(errors === _errs333){
if(Array.isArray(data169)){
if(data169.length < 1){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid33 = true;
const len13 = data169.length;
for(let i14=0; i14<len13; i14++){
const _errs335 = errors;
if(typeof data169[i14] !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/scenarios/" + i14,schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs335 === errors;
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
var valid32 = _errs333 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data168.phase !== undefined){
const _errs337 = errors;
if(typeof data168.phase !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/phase",schemaPath:"#/properties/figures/properties/phases/items/properties/phase/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs337 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data168.length !== undefined){
let data172 = data168.length;
const _errs339 = errors;
if(errors === _errs339){
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid32 = _errs339 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data168.sockets !== undefined){
let data173 = data168.sockets;
const _errs341 = errors;
if(errors === _errs341){
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
let missing17;
if(((((data173.from === undefined) && (missing17 = "from")) || ((data173.to === undefined) && (missing17 = "to"))) || ((data173.least === undefined) && (missing17 = "least"))) || ((data173.most === undefined) && (missing17 = "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs343 = errors;
for(const key19 in data173){
if(!((((key19 === "from") || (key19 === "to")) || (key19 === "least")) || (key19 === "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs343 === errors){
if(data173.from !== undefined){
let data174 = data173.from;
const _errs344 = errors;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs344){
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 0 || isNaN(data174)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs344 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data173.to !== undefined){
let data175 = data173.to;
const _errs346 = errors;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs346){
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 0 || isNaN(data175)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs346 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data173.least !== undefined){
let data176 = data173.least;
const _errs348 = errors;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs348){
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 < 0 || isNaN(data176)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs348 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data173.most !== undefined){
let data177 = data173.most;
const _errs350 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs350){
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 0 || isNaN(data177)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs350 === errors;
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
var valid32 = _errs341 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data168.messages !== undefined){
let data178 = data168.messages;
const _errs352 = errors;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs352){
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 0 || isNaN(data178)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs352 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data168.connects !== undefined){
let data179 = data168.connects;
const _errs354 = errors;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs354){
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 < 0 || isNaN(data179)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs354 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data168.connectsPeak !== undefined){
let data180 = data168.connectsPeak;
const _errs356 = errors;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs356){
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 0 || isNaN(data180)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs356 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data168.requests !== undefined){
let data181 = data168.requests;
const _errs358 = errors;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs358){
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 0 || isNaN(data181)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs358 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data168.failed !== undefined){
let data182 = data168.failed;
const _errs360 = errors;
if(errors === _errs360){
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
let missing18;
if(((data182.connects === undefined) && (missing18 = "connects")) || ((data182.requests === undefined) && (missing18 = "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs362 = errors;
for(const key20 in data182){
if(!((key20 === "connects") || (key20 === "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs362 === errors){
if(data182.connects !== undefined){
let data183 = data182.connects;
const _errs363 = errors;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs363){
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 0 || isNaN(data183)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs363 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data182.requests !== undefined){
let data184 = data182.requests;
const _errs365 = errors;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs365){
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 < 0 || isNaN(data184)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs365 === errors;
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
var valid32 = _errs360 === errors;
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
var valid31 = _errs330 === errors;
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
var valid27 = _errs328 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data148.heartbeats !== undefined){
let data185 = data148.heartbeats;
const _errs367 = errors;
if(errors === _errs367){
if(Array.isArray(data185)){
if(data185.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats",schemaPath:"#/properties/figures/properties/heartbeats/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid36 = true;
const len14 = data185.length;
for(let i15=0; i15<len14; i15++){
let data186 = data185[i15];
const _errs369 = errors;
if(errors === _errs369){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
let missing19;
if((((((data186.scenario === undefined) && (missing19 = "scenario")) || ((data186.feed === undefined) && (missing19 = "feed"))) || ((data186.sent === undefined) && (missing19 = "sent"))) || ((data186.answered === undefined) && (missing19 = "answered"))) || ((data186.missed === undefined) && (missing19 = "missed"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15,schemaPath:"#/properties/figures/properties/heartbeats/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs371 = errors;
for(const key21 in data186){
if(!(((((((key21 === "scenario") || (key21 === "feed")) || (key21 === "sent")) || (key21 === "answered")) || (key21 === "missed")) || (key21 === "late")) || (key21 === "stalled"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15,schemaPath:"#/properties/figures/properties/heartbeats/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs371 === errors){
if(data186.scenario !== undefined){
const _errs372 = errors;
if(typeof data186.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/scenario",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs372 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data186.feed !== undefined){
let data188 = data186.feed;
const _errs374 = errors;
if((typeof data188 !== "string") && (data188 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/feed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.feed.type}}];
return false;
}
var valid37 = _errs374 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data186.sent !== undefined){
let data189 = data186.sent;
const _errs376 = errors;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs376){
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 0 || isNaN(data189)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs376 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data186.answered !== undefined){
let data190 = data186.answered;
const _errs378 = errors;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs378){
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs378 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data186.missed !== undefined){
let data191 = data186.missed;
const _errs380 = errors;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs380){
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 < 0 || isNaN(data191)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs380 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data186.late !== undefined){
let data192 = data186.late;
const _errs382 = errors;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs382){
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 < 0 || isNaN(data192)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs382 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data186.stalled !== undefined){
let data193 = data186.stalled;
const _errs384 = errors;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs384){
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs384 === errors;
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
var valid36 = _errs369 === errors;
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
var valid27 = _errs367 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data148.silences !== undefined){
let data194 = data148.silences;
const _errs386 = errors;
if(errors === _errs386){
if(Array.isArray(data194)){
if(data194.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/silences",schemaPath:"#/properties/figures/properties/silences/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid38 = true;
const len15 = data194.length;
for(let i16=0; i16<len15; i16++){
let data195 = data194[i16];
const _errs388 = errors;
if(errors === _errs388){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
let missing20;
if(((((data195.scenario === undefined) && (missing20 = "scenario")) || ((data195.feed === undefined) && (missing20 = "feed"))) || ((data195.longest === undefined) && (missing20 = "longest"))) || ((data195.at === undefined) && (missing20 = "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16,schemaPath:"#/properties/figures/properties/silences/items/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs390 = errors;
for(const key22 in data195){
if(!((((key22 === "scenario") || (key22 === "feed")) || (key22 === "longest")) || (key22 === "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16,schemaPath:"#/properties/figures/properties/silences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs390 === errors){
if(data195.scenario !== undefined){
const _errs391 = errors;
if(typeof data195.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/scenario",schemaPath:"#/properties/figures/properties/silences/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid39 = _errs391 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data195.feed !== undefined){
let data197 = data195.feed;
const _errs393 = errors;
if((typeof data197 !== "string") && (data197 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/feed",schemaPath:"#/properties/figures/properties/silences/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.silences.items.properties.feed.type}}];
return false;
}
var valid39 = _errs393 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data195.longest !== undefined){
let data198 = data195.longest;
const _errs395 = errors;
if(errors === _errs395){
if((typeof data198 == "number") && (isFinite(data198))){
if(data198 < 0 || isNaN(data198)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid39 = _errs395 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data195.at !== undefined){
let data199 = data195.at;
const _errs397 = errors;
if(errors === _errs397){
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 < 0 || isNaN(data199)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/type",keyword:"type",params:{type: "number"}}];
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16,schemaPath:"#/properties/figures/properties/silences/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid38 = _errs388 === errors;
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
var valid27 = _errs386 === errors;
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
var valid0 = _errs287 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
let data200 = data.commits;
const _errs399 = errors;
if(errors === _errs399){
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
let missing21;
if(((data200.from === undefined) && (missing21 = "from")) || ((data200.to === undefined) && (missing21 = "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs401 = errors;
for(const key23 in data200){
if(!((key23 === "from") || (key23 === "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs401 === errors){
if(data200.from !== undefined){
const _errs402 = errors;
if(typeof data200.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/from",schemaPath:"#/properties/commits/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs402 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data200.to !== undefined){
const _errs404 = errors;
if(typeof data200.to !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/to",schemaPath:"#/properties/commits/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs404 === errors;
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
var valid0 = _errs399 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data203 = data.history;
const _errs406 = errors;
if(errors === _errs406){
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
let missing22;
if((((((data203.name === undefined) && (missing22 = "name")) || ((data203.unit === undefined) && (missing22 = "unit"))) || ((data203.stored === undefined) && (missing22 = "stored"))) || ((data203.actual === undefined) && (missing22 = "actual"))) || ((data203.limit === undefined) && (missing22 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs408 = errors;
for(const key24 in data203){
if(!(((((key24 === "name") || (key24 === "unit")) || (key24 === "stored")) || (key24 === "actual")) || (key24 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs408 === errors){
if(data203.name !== undefined){
const _errs409 = errors;
if(typeof data203.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs409 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data203.unit !== undefined){
let data205 = data203.unit;
const _errs411 = errors;
if(!(((((data205 === "ms") || (data205 === "bytes")) || (data205 === "count")) || (data205 === "share")) || (data205 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid41 = _errs411 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data203.stored !== undefined){
let data206 = data203.stored;
const _errs412 = errors;
if(errors === _errs412){
if(Array.isArray(data206)){
if(data206.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid42 = true;
const len16 = data206.length;
for(let i17=0; i17<len16; i17++){
let data207 = data206[i17];
const _errs414 = errors;
if((!((typeof data207 == "number") && (isFinite(data207)))) && (data207 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i17,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid42 = _errs414 === errors;
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
var valid41 = _errs412 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data203.actual !== undefined){
let data208 = data203.actual;
const _errs416 = errors;
if(!((typeof data208 == "number") && (isFinite(data208)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid41 = _errs416 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data203.limit !== undefined){
let data209 = data203.limit;
const _errs418 = errors;
if((!((typeof data209 == "number") && (isFinite(data209)))) && (data209 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
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
else {
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs406 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data210 = data.baseline;
const _errs420 = errors;
if((!(data210 && typeof data210 == "object" && !Array.isArray(data210))) && (data210 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs420){
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
let missing23;
if(((((((((data210.where === undefined) && (missing23 = "where")) || ((data210.series === undefined) && (missing23 = "series"))) || ((data210.runs === undefined) && (missing23 = "runs"))) || ((data210.from === undefined) && (missing23 = "from"))) || ((data210.to === undefined) && (missing23 = "to"))) || ((data210.others === undefined) && (missing23 = "others"))) || ((data210.written === undefined) && (missing23 = "written"))) || ((data210.notWritten === undefined) && (missing23 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs422 = errors;
for(const key25 in data210){
if(!(func1.call(schema19.properties.baseline.properties, key25))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs422 === errors){
if(data210.where !== undefined){
let data211 = data210.where;
const _errs423 = errors;
if((typeof data211 !== "string") && (data211 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid43 = _errs423 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.series !== undefined){
let data212 = data210.series;
const _errs425 = errors;
if(errors === _errs425){
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
let missing24;
if(((((((data212.key === undefined) && (missing24 = "key")) || ((data212.digest === undefined) && (missing24 = "digest"))) || ((data212.profile === undefined) && (missing24 = "profile"))) || ((data212.engine === undefined) && (missing24 = "engine"))) || ((data212.environment === undefined) && (missing24 = "environment"))) || ((data212.runnerLabel === undefined) && (missing24 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs427 = errors;
for(const key26 in data212){
if(!(((((((key26 === "key") || (key26 === "digest")) || (key26 === "profile")) || (key26 === "engine")) || (key26 === "environment")) || (key26 === "jobKey")) || (key26 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs427 === errors){
if(data212.key !== undefined){
let data213 = data212.key;
const _errs428 = errors;
if(errors === _errs428){
if(typeof data213 === "string"){
if(!pattern5.test(data213)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid44 = _errs428 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data212.digest !== undefined){
const _errs430 = errors;
if(typeof data212.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs430 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data212.profile !== undefined){
const _errs432 = errors;
if(typeof data212.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs432 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data212.engine !== undefined){
const _errs434 = errors;
if(typeof data212.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs434 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data212.environment !== undefined){
let data217 = data212.environment;
const _errs436 = errors;
if((typeof data217 !== "string") && (data217 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid44 = _errs436 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data212.jobKey !== undefined){
let data218 = data212.jobKey;
const _errs438 = errors;
if(errors === _errs438){
if(typeof data218 === "string"){
if(!pattern4.test(data218)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid44 = _errs438 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data212.runnerLabel !== undefined){
const _errs440 = errors;
if(typeof data212.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs440 === errors;
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
var valid43 = _errs425 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.runs !== undefined){
let data220 = data210.runs;
const _errs442 = errors;
if(!(((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220))) && (isFinite(data220)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs442){
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 < 0 || isNaN(data220)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs442 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.from !== undefined){
let data221 = data210.from;
const _errs444 = errors;
if((typeof data221 !== "string") && (data221 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid43 = _errs444 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.to !== undefined){
let data222 = data210.to;
const _errs446 = errors;
if((typeof data222 !== "string") && (data222 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid43 = _errs446 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.others !== undefined){
let data223 = data210.others;
const _errs448 = errors;
if(!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs448){
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 < 0 || isNaN(data223)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs448 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.incomplete !== undefined){
let data224 = data210.incomplete;
const _errs450 = errors;
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs450){
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 < 1 || isNaN(data224)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid43 = _errs450 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.comparable !== undefined){
let data225 = data210.comparable;
const _errs452 = errors;
if(!(((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225))) && (isFinite(data225)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs452){
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 < 0 || isNaN(data225)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs452 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.changed !== undefined){
let data226 = data210.changed;
const _errs454 = errors;
if(errors === _errs454){
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
let missing25;
if(((data226.key === undefined) && (missing25 = "key")) || ((data226.runs === undefined) && (missing25 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs456 = errors;
for(const key27 in data226){
if(!((key27 === "key") || (key27 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs456 === errors){
if(data226.key !== undefined){
let data227 = data226.key;
const _errs457 = errors;
if(errors === _errs457){
if(typeof data227 === "string"){
if(!pattern5.test(data227)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid45 = _errs457 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data226.runs !== undefined){
let data228 = data226.runs;
const _errs459 = errors;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs459){
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < 0 || isNaN(data228)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs459 === errors;
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
var valid43 = _errs454 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.written !== undefined){
const _errs461 = errors;
if(typeof data210.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid43 = _errs461 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.notWritten !== undefined){
let data230 = data210.notWritten;
const _errs463 = errors;
if((typeof data230 !== "string") && (data230 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid43 = _errs463 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.notCounted !== undefined){
const _errs465 = errors;
if(typeof data210.notCounted !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/notCounted",schemaPath:"#/properties/baseline/properties/notCounted/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs465 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.uncounted !== undefined){
let data232 = data210.uncounted;
const _errs467 = errors;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs467){
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 < 0 || isNaN(data232)){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs467 === errors;
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
var valid0 = _errs420 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data233 = data.timeline;
const _errs469 = errors;
if(errors === _errs469){
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
for(const key28 in data233){
let data234 = data233[key28];
const _errs472 = errors;
if(errors === _errs472){
if(Array.isArray(data234)){
var valid47 = true;
const len17 = data234.length;
for(let i18=0; i18<len17; i18++){
let data235 = data234[i18];
const _errs474 = errors;
if(errors === _errs474){
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
let missing26;
if((((data235.phase === undefined) && (missing26 = "phase")) || ((data235.from === undefined) && (missing26 = "from"))) || ((data235.to === undefined) && (missing26 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs476 = errors;
for(const key29 in data235){
if(!(((key29 === "phase") || (key29 === "from")) || (key29 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs476 === errors){
if(data235.phase !== undefined){
let data236 = data235.phase;
const _errs477 = errors;
if(!(((((data236 === "ramp") || (data236 === "steady")) || (data236 === "disrupt")) || (data236 === "idle")) || (data236 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid48 = _errs477 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data235.from !== undefined){
let data237 = data235.from;
const _errs478 = errors;
if(!((typeof data237 == "number") && (isFinite(data237)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid48 = _errs478 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data235.to !== undefined){
let data238 = data235.to;
const _errs480 = errors;
if(!((typeof data238 == "number") && (isFinite(data238)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid48 = _errs480 === errors;
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
var valid47 = _errs474 === errors;
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
var valid46 = _errs472 === errors;
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
var valid0 = _errs469 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data239 = data.duration;
const _errs482 = errors;
if(errors === _errs482){
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 0 || isNaN(data239)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs482 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data240 = data.sockets;
const _errs484 = errors;
if((!(data240 && typeof data240 == "object" && !Array.isArray(data240))) && (data240 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs484){
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
let missing27;
if(((((((data240.tried === undefined) && (missing27 = "tried")) || ((data240.opened === undefined) && (missing27 = "opened"))) || ((data240.subscribed === undefined) && (missing27 = "subscribed"))) || ((data240.peak === undefined) && (missing27 = "peak"))) || ((data240.failed === undefined) && (missing27 = "failed"))) || ((data240.unended === undefined) && (missing27 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs486 = errors;
for(const key30 in data240){
if(!((((((key30 === "tried") || (key30 === "opened")) || (key30 === "subscribed")) || (key30 === "peak")) || (key30 === "failed")) || (key30 === "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs486 === errors){
if(data240.tried !== undefined){
let data241 = data240.tried;
const _errs487 = errors;
if(!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs487){
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 < 0 || isNaN(data241)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data240.opened !== undefined){
let data242 = data240.opened;
const _errs489 = errors;
if(!(((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242))) && (isFinite(data242)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs489){
if((typeof data242 == "number") && (isFinite(data242))){
if(data242 < 0 || isNaN(data242)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs489 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data240.subscribed !== undefined){
let data243 = data240.subscribed;
const _errs491 = errors;
if(!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs491){
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 < 0 || isNaN(data243)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs491 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data240.peak !== undefined){
let data244 = data240.peak;
const _errs493 = errors;
if(!(((typeof data244 == "number") && (!(data244 % 1) && !isNaN(data244))) && (isFinite(data244)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs493){
if((typeof data244 == "number") && (isFinite(data244))){
if(data244 < 0 || isNaN(data244)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs493 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data240.failed !== undefined){
let data245 = data240.failed;
const _errs495 = errors;
if(errors === _errs495){
if(Array.isArray(data245)){
var valid50 = true;
const len18 = data245.length;
for(let i19=0; i19<len18; i19++){
let data246 = data245[i19];
const _errs497 = errors;
if(errors === _errs497){
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
let missing28;
if((((data246.reason === undefined) && (missing28 = "reason")) || ((data246.status === undefined) && (missing28 = "status"))) || ((data246.count === undefined) && (missing28 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs499 = errors;
for(const key31 in data246){
if(!(((key31 === "reason") || (key31 === "status")) || (key31 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs499 === errors){
if(data246.reason !== undefined){
const _errs500 = errors;
if(typeof data246.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid51 = _errs500 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data246.status !== undefined){
let data248 = data246.status;
const _errs502 = errors;
if((typeof data248 !== "string") && (data248 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid51 = _errs502 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data246.count !== undefined){
let data249 = data246.count;
const _errs504 = errors;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs504){
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 < 0 || isNaN(data249)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid51 = _errs504 === errors;
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
var valid50 = _errs497 === errors;
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
var valid49 = _errs495 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data240.unended !== undefined){
let data250 = data240.unended;
const _errs506 = errors;
if(!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs506){
if((typeof data250 == "number") && (isFinite(data250))){
if(data250 < 0 || isNaN(data250)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs506 === errors;
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
var valid0 = _errs484 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data251 = data.http;
const _errs508 = errors;
if((!(data251 && typeof data251 == "object" && !Array.isArray(data251))) && (data251 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs508){
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
let missing29;
if(((((data251.requests === undefined) && (missing29 = "requests")) || ((data251.answered === undefined) && (missing29 = "answered"))) || ((data251.failed === undefined) && (missing29 = "failed"))) || ((data251.byStatus === undefined) && (missing29 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs510 = errors;
for(const key32 in data251){
if(!((((key32 === "requests") || (key32 === "answered")) || (key32 === "failed")) || (key32 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs510 === errors){
if(data251.requests !== undefined){
let data252 = data251.requests;
const _errs511 = errors;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs511){
if((typeof data252 == "number") && (isFinite(data252))){
if(data252 < 0 || isNaN(data252)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid52 = _errs511 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data251.answered !== undefined){
let data253 = data251.answered;
const _errs513 = errors;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs513){
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 < 0 || isNaN(data253)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid52 = _errs513 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data251.failed !== undefined){
let data254 = data251.failed;
const _errs515 = errors;
if(!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs515){
if((typeof data254 == "number") && (isFinite(data254))){
if(data254 < 0 || isNaN(data254)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid52 = _errs515 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data251.byStatus !== undefined){
let data255 = data251.byStatus;
const _errs517 = errors;
if(errors === _errs517){
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
for(const key33 in data255){
let data256 = data255[key33];
const _errs520 = errors;
if(!(((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256))) && (isFinite(data256)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs520){
if((typeof data256 == "number") && (isFinite(data256))){
if(data256 < 0 || isNaN(data256)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs520 === errors;
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
var valid52 = _errs517 === errors;
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
var valid0 = _errs508 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data257 = data.closes;
const _errs522 = errors;
if(errors === _errs522){
if(Array.isArray(data257)){
var valid54 = true;
const len19 = data257.length;
for(let i20=0; i20<len19; i20++){
let data258 = data257[i20];
const _errs524 = errors;
if(errors === _errs524){
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
let missing30;
if(((((((((data258.code === undefined) && (missing30 = "code")) || ((data258.side === undefined) && (missing30 = "side"))) || ((data258.how === undefined) && (missing30 = "how"))) || ((data258.scenario === undefined) && (missing30 = "scenario"))) || ((data258.feed === undefined) && (missing30 = "feed"))) || ((data258.phase === undefined) && (missing30 = "phase"))) || ((data258.reason === undefined) && (missing30 = "reason"))) || ((data258.count === undefined) && (missing30 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs526 = errors;
for(const key34 in data258){
if(!((((((((key34 === "code") || (key34 === "side")) || (key34 === "how")) || (key34 === "scenario")) || (key34 === "feed")) || (key34 === "phase")) || (key34 === "reason")) || (key34 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs526 === errors){
if(data258.code !== undefined){
const _errs527 = errors;
if(typeof data258.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs527 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data258.side !== undefined){
const _errs529 = errors;
if(typeof data258.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs529 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data258.how !== undefined){
const _errs531 = errors;
if(typeof data258.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs531 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data258.scenario !== undefined){
const _errs533 = errors;
if(typeof data258.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs533 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data258.feed !== undefined){
let data263 = data258.feed;
const _errs535 = errors;
if((typeof data263 !== "string") && (data263 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid55 = _errs535 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data258.phase !== undefined){
let data264 = data258.phase;
const _errs537 = errors;
if((typeof data264 !== "string") && (data264 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid55 = _errs537 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data258.reason !== undefined){
let data265 = data258.reason;
const _errs539 = errors;
if((typeof data265 !== "string") && (data265 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid55 = _errs539 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data258.count !== undefined){
let data266 = data258.count;
const _errs541 = errors;
if(!(((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266))) && (isFinite(data266)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs541){
if((typeof data266 == "number") && (isFinite(data266))){
if(data266 < 0 || isNaN(data266)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid55 = _errs541 === errors;
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
var valid54 = _errs524 === errors;
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
var valid0 = _errs522 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data267 = data.storedCloses;
const _errs543 = errors;
if(errors === _errs543){
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
let missing31;
if(((data267.runs === undefined) && (missing31 = "runs")) || ((data267.kinds === undefined) && (missing31 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
const _errs545 = errors;
for(const key35 in data267){
if(!((key35 === "runs") || (key35 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs545 === errors){
if(data267.runs !== undefined){
let data268 = data267.runs;
const _errs546 = errors;
if(!(((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268))) && (isFinite(data268)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs546){
if((typeof data268 == "number") && (isFinite(data268))){
if(data268 < 1 || isNaN(data268)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid56 = _errs546 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data267.kinds !== undefined){
let data269 = data267.kinds;
const _errs548 = errors;
if(errors === _errs548){
if(Array.isArray(data269)){
var valid57 = true;
const len20 = data269.length;
for(let i21=0; i21<len20; i21++){
let data270 = data269[i21];
const _errs550 = errors;
if(errors === _errs550){
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
let missing32;
if(((((((data270.code === undefined) && (missing32 = "code")) || ((data270.side === undefined) && (missing32 = "side"))) || ((data270.how === undefined) && (missing32 = "how"))) || ((data270.feed === undefined) && (missing32 = "feed"))) || ((data270.median === undefined) && (missing32 = "median"))) || ((data270.seen === undefined) && (missing32 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
const _errs552 = errors;
for(const key36 in data270){
if(!((((((key36 === "code") || (key36 === "side")) || (key36 === "how")) || (key36 === "feed")) || (key36 === "median")) || (key36 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}}];
return false;
break;
}
}
if(_errs552 === errors){
if(data270.code !== undefined){
const _errs553 = errors;
if(typeof data270.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs553 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data270.side !== undefined){
const _errs555 = errors;
if(typeof data270.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs555 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data270.how !== undefined){
const _errs557 = errors;
if(typeof data270.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs557 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data270.feed !== undefined){
let data274 = data270.feed;
const _errs559 = errors;
if((typeof data274 !== "string") && (data274 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid58 = _errs559 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data270.median !== undefined){
let data275 = data270.median;
const _errs561 = errors;
if(errors === _errs561){
if((typeof data275 == "number") && (isFinite(data275))){
if(data275 < 0 || isNaN(data275)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid58 = _errs561 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data270.seen !== undefined){
let data276 = data270.seen;
const _errs563 = errors;
if(!(((typeof data276 == "number") && (!(data276 % 1) && !isNaN(data276))) && (isFinite(data276)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs563){
if((typeof data276 == "number") && (isFinite(data276))){
if(data276 < 0 || isNaN(data276)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid58 = _errs563 === errors;
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
var valid57 = _errs550 === errors;
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
var valid56 = _errs548 === errors;
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
var valid0 = _errs543 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data277 = data.steps;
const _errs565 = errors;
if(errors === _errs565){
if(Array.isArray(data277)){
if(data277.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid59 = true;
const len21 = data277.length;
for(let i22=0; i22<len21; i22++){
let data278 = data277[i22];
const _errs567 = errors;
if(errors === _errs567){
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
let missing33;
if(((((data278.step === undefined) && (missing33 = "step")) || ((data278.state === undefined) && (missing33 = "state"))) || ((data278.result === undefined) && (missing33 = "result"))) || ((data278.took === undefined) && (missing33 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
const _errs569 = errors;
for(const key37 in data278){
if(!((((key37 === "step") || (key37 === "state")) || (key37 === "result")) || (key37 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs569 === errors){
if(data278.step !== undefined){
let data279 = data278.step;
const _errs570 = errors;
if(!(((((data279 === "plan") || (data279 === "addresses")) || (data279 === "build")) || (data279 === "connect")) || (data279 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid60 = _errs570 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data278.state !== undefined){
let data280 = data278.state;
const _errs571 = errors;
if(!(((data280 === "done") || (data280 === "failed")) || (data280 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid60 = _errs571 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data278.result !== undefined){
const _errs572 = errors;
if(typeof data278.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid60 = _errs572 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data278.took !== undefined){
let data282 = data278.took;
const _errs574 = errors;
if((!((typeof data282 == "number") && (isFinite(data282)))) && (data282 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs574){
if((typeof data282 == "number") && (isFinite(data282))){
if(data282 < 0 || isNaN(data282)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid60 = _errs574 === errors;
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
var valid59 = _errs567 === errors;
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
var valid0 = _errs565 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data283 = data.lastAnswer;
const _errs576 = errors;
if(errors === _errs576){
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
let missing34;
if((((((data283.target === undefined) && (missing34 = "target")) || ((data283.asked === undefined) && (missing34 = "asked"))) || ((data283.status === undefined) && (missing34 = "status"))) || ((data283.took === undefined) && (missing34 = "took"))) || ((data283.body === undefined) && (missing34 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs578 = errors;
for(const key38 in data283){
if(!(((((key38 === "target") || (key38 === "asked")) || (key38 === "status")) || (key38 === "took")) || (key38 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs578 === errors){
if(data283.target !== undefined){
const _errs579 = errors;
if(typeof data283.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs579 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data283.asked !== undefined){
const _errs581 = errors;
if(typeof data283.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs581 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data283.status !== undefined){
let data286 = data283.status;
const _errs583 = errors;
if((!(((typeof data286 == "number") && (!(data286 % 1) && !isNaN(data286))) && (isFinite(data286)))) && (data286 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid61 = _errs583 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data283.took !== undefined){
let data287 = data283.took;
const _errs585 = errors;
if(errors === _errs585){
if((typeof data287 == "number") && (isFinite(data287))){
if(data287 < 0 || isNaN(data287)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid61 = _errs585 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data283.body !== undefined){
let data288 = data283.body;
const _errs587 = errors;
if((typeof data288 !== "string") && (data288 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid61 = _errs587 === errors;
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
var valid0 = _errs576 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data289 = data.health;
const _errs589 = errors;
if((!(data289 && typeof data289 == "object" && !Array.isArray(data289))) && (data289 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs589){
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
let missing35;
if((((((((((data289.cpuP95 === undefined) && (missing35 = "cpuP95")) || ((data289.cores === undefined) && (missing35 = "cores"))) || ((data289.lagP99 === undefined) && (missing35 = "lagP99"))) || ((data289.lagSamples === undefined) && (missing35 = "lagSamples"))) || ((data289.stealP95 === undefined) && (missing35 = "stealP95"))) || ((data289.droppedIterations === undefined) && (missing35 = "droppedIterations"))) || ((data289.memoryPeak === undefined) && (missing35 = "memoryPeak"))) || ((data289.descriptorLimit === undefined) && (missing35 = "descriptorLimit"))) || ((data289.probe === undefined) && (missing35 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
const _errs591 = errors;
for(const key39 in data289){
if(!(func1.call(schema19.properties.health.properties, key39))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs591 === errors){
if(data289.cpuP95 !== undefined){
let data290 = data289.cpuP95;
const _errs592 = errors;
if((!((typeof data290 == "number") && (isFinite(data290)))) && (data290 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs592){
if((typeof data290 == "number") && (isFinite(data290))){
if(data290 < 0 || isNaN(data290)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs592 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data289.cores !== undefined){
let data291 = data289.cores;
const _errs594 = errors;
if(errors === _errs594){
if((typeof data291 == "number") && (isFinite(data291))){
if(data291 < 0 || isNaN(data291)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs594 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data289.lagP99 !== undefined){
let data292 = data289.lagP99;
const _errs596 = errors;
if((!((typeof data292 == "number") && (isFinite(data292)))) && (data292 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid62 = _errs596 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data289.lagSamples !== undefined){
let data293 = data289.lagSamples;
const _errs598 = errors;
if(!(((typeof data293 == "number") && (!(data293 % 1) && !isNaN(data293))) && (isFinite(data293)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs598){
if((typeof data293 == "number") && (isFinite(data293))){
if(data293 < 0 || isNaN(data293)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs598 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data289.stealP95 !== undefined){
let data294 = data289.stealP95;
const _errs600 = errors;
if((!((typeof data294 == "number") && (isFinite(data294)))) && (data294 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs600){
if((typeof data294 == "number") && (isFinite(data294))){
if(data294 < 0 || isNaN(data294)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs600 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data289.droppedIterations !== undefined){
let data295 = data289.droppedIterations;
const _errs602 = errors;
if(!(((typeof data295 == "number") && (!(data295 % 1) && !isNaN(data295))) && (isFinite(data295)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs602){
if((typeof data295 == "number") && (isFinite(data295))){
if(data295 < 0 || isNaN(data295)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs602 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data289.memoryPeak !== undefined){
let data296 = data289.memoryPeak;
const _errs604 = errors;
if((!(((typeof data296 == "number") && (!(data296 % 1) && !isNaN(data296))) && (isFinite(data296)))) && (data296 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs604){
if((typeof data296 == "number") && (isFinite(data296))){
if(data296 < 0 || isNaN(data296)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs604 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data289.descriptorLimit !== undefined){
let data297 = data289.descriptorLimit;
const _errs606 = errors;
if((!(((typeof data297 == "number") && (!(data297 % 1) && !isNaN(data297))) && (isFinite(data297)))) && (data297 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs606){
if((typeof data297 == "number") && (isFinite(data297))){
if(data297 < 0 || isNaN(data297)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs606 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data289.probe !== undefined){
let data298 = data289.probe;
const _errs608 = errors;
if((!((typeof data298 == "number") && (isFinite(data298)))) && (data298 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid62 = _errs608 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data289.stallMax !== undefined){
let data299 = data289.stallMax;
const _errs610 = errors;
if(errors === _errs610){
if((typeof data299 == "number") && (isFinite(data299))){
if(data299 < 0 || isNaN(data299)){
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs610 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data289.clockStep !== undefined){
let data300 = data289.clockStep;
const _errs612 = errors;
if(errors === _errs612){
if((typeof data300 == "number") && (isFinite(data300))){
if(data300 < 0 || isNaN(data300)){
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs612 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data289.local !== undefined){
const _errs614 = errors;
if(typeof data289.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",schemaPath:"#/properties/health/properties/local/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs614 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data289.service !== undefined){
let data302 = data289.service;
const _errs616 = errors;
if(errors === _errs616){
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
let missing36;
if((((data302.cores === undefined) && (missing36 = "cores")) || ((data302.perMessage === undefined) && (missing36 = "perMessage"))) || ((data302.messages === undefined) && (missing36 = "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs618 = errors;
for(const key40 in data302){
if(!(((key40 === "cores") || (key40 === "perMessage")) || (key40 === "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}}];
return false;
break;
}
}
if(_errs618 === errors){
if(data302.cores !== undefined){
let data303 = data302.cores;
const _errs619 = errors;
if(errors === _errs619){
if((typeof data303 == "number") && (isFinite(data303))){
if(data303 < 0 || isNaN(data303)){
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid63 = _errs619 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data302.perMessage !== undefined){
let data304 = data302.perMessage;
const _errs621 = errors;
if((!((typeof data304 == "number") && (isFinite(data304)))) && (data304 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/type",keyword:"type",params:{type: schema19.properties.health.properties.service.properties.perMessage.type}}];
return false;
}
if(errors === _errs621){
if((typeof data304 == "number") && (isFinite(data304))){
if(data304 < 0 || isNaN(data304)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs621 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data302.messages !== undefined){
let data305 = data302.messages;
const _errs623 = errors;
if(!(((typeof data305 == "number") && (!(data305 % 1) && !isNaN(data305))) && (isFinite(data305)))){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs623){
if((typeof data305 == "number") && (isFinite(data305))){
if(data305 < 0 || isNaN(data305)){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs623 === errors;
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
var valid62 = _errs616 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data289.brought !== undefined){
let data306 = data289.brought;
const _errs625 = errors;
if(errors === _errs625){
if((typeof data306 == "number") && (isFinite(data306))){
if(data306 < 0 || isNaN(data306)){
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs625 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data289.limits !== undefined){
let data307 = data289.limits;
const _errs627 = errors;
if(errors === _errs627){
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
for(const key41 in data307){
const _errs629 = errors;
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
var valid64 = _errs629 === errors;
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
for(const key42 in data307){
let data308 = data307[key42];
const _errs631 = errors;
if(!(((typeof data308 == "number") && (!(data308 % 1) && !isNaN(data308))) && (isFinite(data308)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs631){
if((typeof data308 == "number") && (isFinite(data308))){
if(data308 < 0 || isNaN(data308)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid65 = _errs631 === errors;
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
var valid62 = _errs627 === errors;
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
var valid0 = _errs589 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data309 = data.bytes;
const _errs633 = errors;
if(errors === _errs633){
if(data309 && typeof data309 == "object" && !Array.isArray(data309)){
let missing37;
if(((data309.sent === undefined) && (missing37 = "sent")) || ((data309.received === undefined) && (missing37 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs635 = errors;
for(const key43 in data309){
if(!((key43 === "sent") || (key43 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}}];
return false;
break;
}
}
if(_errs635 === errors){
if(data309.sent !== undefined){
let data310 = data309.sent;
const _errs636 = errors;
if(!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs636){
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 < 0 || isNaN(data310)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs636 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data309.received !== undefined){
let data311 = data309.received;
const _errs638 = errors;
if(!(((typeof data311 == "number") && (!(data311 % 1) && !isNaN(data311))) && (isFinite(data311)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs638){
if((typeof data311 == "number") && (isFinite(data311))){
if(data311 < 0 || isNaN(data311)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs638 === errors;
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
var valid0 = _errs633 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data312 = data.reduced;
const _errs640 = errors;
if(errors === _errs640){
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
let missing38;
if(((data312.sockets === undefined) && (missing38 = "sockets")) || ((data312.of === undefined) && (missing38 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
const _errs642 = errors;
for(const key44 in data312){
if(!((key44 === "sockets") || (key44 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}}];
return false;
break;
}
}
if(_errs642 === errors){
if(data312.sockets !== undefined){
let data313 = data312.sockets;
const _errs643 = errors;
if(!(((typeof data313 == "number") && (!(data313 % 1) && !isNaN(data313))) && (isFinite(data313)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs643){
if((typeof data313 == "number") && (isFinite(data313))){
if(data313 < 0 || isNaN(data313)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs643 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data312.of !== undefined){
let data314 = data312.of;
const _errs645 = errors;
if(!(((typeof data314 == "number") && (!(data314 % 1) && !isNaN(data314))) && (isFinite(data314)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs645){
if((typeof data314 == "number") && (isFinite(data314))){
if(data314 < 0 || isNaN(data314)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs645 === errors;
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
var valid0 = _errs640 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data315 = data.attempts;
const _errs647 = errors;
if(errors === _errs647){
if(data315 && typeof data315 == "object" && !Array.isArray(data315)){
let missing39;
if(((data315.run === undefined) && (missing39 = "run")) || ((data315.earlier === undefined) && (missing39 = "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
const _errs649 = errors;
for(const key45 in data315){
if(!((key45 === "run") || (key45 === "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}}];
return false;
break;
}
}
if(_errs649 === errors){
if(data315.run !== undefined){
let data316 = data315.run;
const _errs650 = errors;
if(errors === _errs650){
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
let missing40;
if(((data316.id === undefined) && (missing40 = "id")) || ((data316.attempt === undefined) && (missing40 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
const _errs652 = errors;
for(const key46 in data316){
if(!((key46 === "id") || (key46 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}}];
return false;
break;
}
}
if(_errs652 === errors){
if(data316.id !== undefined){
let data317 = data316.id;
const _errs653 = errors;
if(!(((typeof data317 == "number") && (!(data317 % 1) && !isNaN(data317))) && (isFinite(data317)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs653){
if((typeof data317 == "number") && (isFinite(data317))){
if(data317 < 1 || isNaN(data317)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid69 = _errs653 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data316.attempt !== undefined){
let data318 = data316.attempt;
const _errs655 = errors;
if(!(((typeof data318 == "number") && (!(data318 % 1) && !isNaN(data318))) && (isFinite(data318)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs655){
if((typeof data318 == "number") && (isFinite(data318))){
if(data318 < 1 || isNaN(data318)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid69 = _errs655 === errors;
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
var valid68 = _errs650 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data315.earlier !== undefined){
let data319 = data315.earlier;
const _errs657 = errors;
if(errors === _errs657){
if(Array.isArray(data319)){
if(data319.length > 10){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier",schemaPath:"#/properties/attempts/properties/earlier/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid70 = true;
const len22 = data319.length;
for(let i23=0; i23<len22; i23++){
let data320 = data319[i23];
const _errs659 = errors;
if(errors === _errs659){
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
let missing41;
if(((data320.run === undefined) && (missing41 = "run")) || ((data320.outcome === undefined) && (missing41 = "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23,schemaPath:"#/properties/attempts/properties/earlier/items/required",keyword:"required",params:{missingProperty: missing41}}];
return false;
}
else {
const _errs661 = errors;
for(const key47 in data320){
if(!((key47 === "run") || (key47 === "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23,schemaPath:"#/properties/attempts/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}}];
return false;
break;
}
}
if(_errs661 === errors){
if(data320.run !== undefined){
let data321 = data320.run;
const _errs662 = errors;
if(errors === _errs662){
if(data321 && typeof data321 == "object" && !Array.isArray(data321)){
let missing42;
if(((data321.id === undefined) && (missing42 = "id")) || ((data321.attempt === undefined) && (missing42 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
const _errs664 = errors;
for(const key48 in data321){
if(!((key48 === "id") || (key48 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}}];
return false;
break;
}
}
if(_errs664 === errors){
if(data321.id !== undefined){
let data322 = data321.id;
const _errs665 = errors;
if(!(((typeof data322 == "number") && (!(data322 % 1) && !isNaN(data322))) && (isFinite(data322)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs665){
if((typeof data322 == "number") && (isFinite(data322))){
if(data322 < 1 || isNaN(data322)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid72 = _errs665 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data321.attempt !== undefined){
let data323 = data321.attempt;
const _errs667 = errors;
if(!(((typeof data323 == "number") && (!(data323 % 1) && !isNaN(data323))) && (isFinite(data323)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs667){
if((typeof data323 == "number") && (isFinite(data323))){
if(data323 < 1 || isNaN(data323)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid72 = _errs667 === errors;
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
var valid71 = _errs662 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data320.outcome !== undefined){
let data324 = data320.outcome;
const _errs669 = errors;
if(!(((((((((((((((((data324 === "internal") || (data324 === "cancelled")) || (data324 === "usage")) || (data324 === "policy")) || (data324 === "skipped")) || (data324 === "plan")) || (data324 === "engine")) || (data324 === "target")) || (data324 === "slo")) || (data324 === "regression")) || (data324 === "suspect")) || (data324 === "inconclusive")) || (data324 === "plan_changed")) || (data324 === "no_baseline")) || (data324 === "store")) || (data324 === "pass")) || (data324 === null))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i23+"/outcome",schemaPath:"#/properties/attempts/properties/earlier/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.attempts.properties.earlier.items.properties.outcome.enum}}];
return false;
}
var valid71 = _errs669 === errors;
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
var valid70 = _errs659 === errors;
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
var valid68 = _errs657 === errors;
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
var valid0 = _errs647 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data325 = data.paired;
const _errs670 = errors;
if(errors === _errs670){
if(data325 && typeof data325 == "object" && !Array.isArray(data325)){
let missing43;
if((data325.pairs === undefined) && (missing43 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
const _errs672 = errors;
for(const key49 in data325){
if(!(key49 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}}];
return false;
break;
}
}
if(_errs672 === errors){
if(data325.pairs !== undefined){
let data326 = data325.pairs;
const _errs673 = errors;
if(!(((typeof data326 == "number") && (!(data326 % 1) && !isNaN(data326))) && (isFinite(data326)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs673){
if((typeof data326 == "number") && (isFinite(data326))){
if(data326 < 0 || isNaN(data326)){
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
var valid0 = _errs670 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data327 = data.base;
const _errs675 = errors;
if(errors === _errs675){
if(data327 && typeof data327 == "object" && !Array.isArray(data327)){
let missing44;
if(((((data327.rule === undefined) && (missing44 = "rule")) || ((data327.ref === undefined) && (missing44 = "ref"))) || ((data327.commit === undefined) && (missing44 = "commit"))) || ((data327.differences === undefined) && (missing44 = "differences"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
const _errs677 = errors;
for(const key50 in data327){
if(!((((((((key50 === "rule") || (key50 === "ref")) || (key50 === "commit")) || (key50 === "file")) || (key50 === "differences")) || (key50 === "base")) || (key50 === "head")) || (key50 === "rows"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}}];
return false;
break;
}
}
if(_errs677 === errors){
if(data327.rule !== undefined){
let data328 = data327.rule;
const _errs678 = errors;
if(!(((data328 === "decides") || (data328 === "told")) || (data328 === "new"))){
validate52.errors = [{instancePath:instancePath+"/base/rule",schemaPath:"#/properties/base/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.rule.enum}}];
return false;
}
var valid74 = _errs678 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data327.ref !== undefined){
const _errs679 = errors;
if(typeof data327.ref !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/ref",schemaPath:"#/properties/base/properties/ref/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid74 = _errs679 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data327.commit !== undefined){
const _errs681 = errors;
if(typeof data327.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid74 = _errs681 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data327.file !== undefined){
const _errs683 = errors;
if(typeof data327.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/file",schemaPath:"#/properties/base/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid74 = _errs683 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data327.differences !== undefined){
let data332 = data327.differences;
const _errs685 = errors;
if(errors === _errs685){
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
let missing45;
if(((data332.count === undefined) && (missing45 = "count")) || ((data332.first === undefined) && (missing45 = "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
const _errs687 = errors;
for(const key51 in data332){
if(!((key51 === "count") || (key51 === "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}}];
return false;
break;
}
}
if(_errs687 === errors){
if(data332.count !== undefined){
let data333 = data332.count;
const _errs688 = errors;
if(!(((typeof data333 == "number") && (!(data333 % 1) && !isNaN(data333))) && (isFinite(data333)))){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs688){
if((typeof data333 == "number") && (isFinite(data333))){
if(data333 < 0 || isNaN(data333)){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid75 = _errs688 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data332.first !== undefined){
let data334 = data332.first;
const _errs690 = errors;
if(errors === _errs690){
if(Array.isArray(data334)){
if(data334.length > 20){
validate52.errors = [{instancePath:instancePath+"/base/differences/first",schemaPath:"#/properties/base/properties/differences/properties/first/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid76 = true;
const len23 = data334.length;
for(let i24=0; i24<len23; i24++){
let data335 = data334[i24];
const _errs692 = errors;
if(errors === _errs692){
if(data335 && typeof data335 == "object" && !Array.isArray(data335)){
let missing46;
if((data335.path === undefined) && (missing46 = "path")){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i24,schemaPath:"#/properties/base/properties/differences/properties/first/items/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
const _errs694 = errors;
for(const key52 in data335){
if(!(((key52 === "path") || (key52 === "base")) || (key52 === "head"))){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i24,schemaPath:"#/properties/base/properties/differences/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}}];
return false;
break;
}
}
if(_errs694 === errors){
if(data335.path !== undefined){
const _errs695 = errors;
if(typeof data335.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i24+"/path",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid77 = _errs695 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data335.base !== undefined){
const _errs697 = errors;
if(typeof data335.base !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i24+"/base",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/base/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid77 = _errs697 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data335.head !== undefined){
const _errs699 = errors;
if(typeof data335.head !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i24+"/head",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/head/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid77 = _errs699 === errors;
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
var valid76 = _errs692 === errors;
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
var valid75 = _errs690 === errors;
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
var valid74 = _errs685 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data327.base !== undefined){
let data339 = data327.base;
const _errs701 = errors;
if(errors === _errs701){
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
let missing47;
if((((data339.outcome === undefined) && (missing47 = "outcome")) || ((data339.exitCode === undefined) && (missing47 = "exitCode"))) || ((data339.sentence === undefined) && (missing47 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
const _errs703 = errors;
for(const key53 in data339){
if(!(((key53 === "outcome") || (key53 === "exitCode")) || (key53 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}}];
return false;
break;
}
}
if(_errs703 === errors){
if(data339.outcome !== undefined){
let data340 = data339.outcome;
const _errs704 = errors;
if(!((((((((((((((((data340 === "internal") || (data340 === "cancelled")) || (data340 === "usage")) || (data340 === "policy")) || (data340 === "skipped")) || (data340 === "plan")) || (data340 === "engine")) || (data340 === "target")) || (data340 === "slo")) || (data340 === "regression")) || (data340 === "suspect")) || (data340 === "inconclusive")) || (data340 === "plan_changed")) || (data340 === "no_baseline")) || (data340 === "store")) || (data340 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/base/outcome",schemaPath:"#/properties/base/properties/base/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.base.properties.outcome.enum}}];
return false;
}
var valid78 = _errs704 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data339.exitCode !== undefined){
let data341 = data339.exitCode;
const _errs705 = errors;
if(!(((typeof data341 == "number") && (!(data341 % 1) && !isNaN(data341))) && (isFinite(data341)))){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs705){
if((typeof data341 == "number") && (isFinite(data341))){
if(data341 < 0 || isNaN(data341)){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid78 = _errs705 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data339.sentence !== undefined){
const _errs707 = errors;
if(typeof data339.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/base/sentence",schemaPath:"#/properties/base/properties/base/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid78 = _errs707 === errors;
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
var valid74 = _errs701 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data327.head !== undefined){
let data343 = data327.head;
const _errs709 = errors;
if(errors === _errs709){
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
let missing48;
if((((data343.outcome === undefined) && (missing48 = "outcome")) || ((data343.exitCode === undefined) && (missing48 = "exitCode"))) || ((data343.sentence === undefined) && (missing48 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
const _errs711 = errors;
for(const key54 in data343){
if(!(((key54 === "outcome") || (key54 === "exitCode")) || (key54 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}}];
return false;
break;
}
}
if(_errs711 === errors){
if(data343.outcome !== undefined){
let data344 = data343.outcome;
const _errs712 = errors;
if(!((((((((((((((((data344 === "internal") || (data344 === "cancelled")) || (data344 === "usage")) || (data344 === "policy")) || (data344 === "skipped")) || (data344 === "plan")) || (data344 === "engine")) || (data344 === "target")) || (data344 === "slo")) || (data344 === "regression")) || (data344 === "suspect")) || (data344 === "inconclusive")) || (data344 === "plan_changed")) || (data344 === "no_baseline")) || (data344 === "store")) || (data344 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/head/outcome",schemaPath:"#/properties/base/properties/head/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.head.properties.outcome.enum}}];
return false;
}
var valid79 = _errs712 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data343.exitCode !== undefined){
let data345 = data343.exitCode;
const _errs713 = errors;
if(!(((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345))) && (isFinite(data345)))){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs713){
if((typeof data345 == "number") && (isFinite(data345))){
if(data345 < 0 || isNaN(data345)){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid79 = _errs713 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data343.sentence !== undefined){
const _errs715 = errors;
if(typeof data343.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/head/sentence",schemaPath:"#/properties/base/properties/head/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid79 = _errs715 === errors;
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
var valid74 = _errs709 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data327.rows !== undefined){
const _errs717 = errors;
if("base" !== data327.rows){
validate52.errors = [{instancePath:instancePath+"/base/rows",schemaPath:"#/properties/base/properties/rows/const",keyword:"const",params:{allowedValue: "base"}}];
return false;
}
var valid74 = _errs717 === errors;
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
var valid0 = _errs675 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data348 = data.notices;
const _errs718 = errors;
if(errors === _errs718){
if(Array.isArray(data348)){
var valid80 = true;
const len24 = data348.length;
for(let i25=0; i25<len24; i25++){
let data349 = data348[i25];
const _errs720 = errors;
if(errors === _errs720){
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
let missing49;
if(((data349.code === undefined) && (missing49 = "code")) || ((data349.message === undefined) && (missing49 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i25,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
const _errs722 = errors;
for(const key55 in data349){
if(!((key55 === "code") || (key55 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i25,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}}];
return false;
break;
}
}
if(_errs722 === errors){
if(data349.code !== undefined){
let data350 = data349.code;
const _errs723 = errors;
if(errors === _errs723){
if(typeof data350 === "string"){
if(!pattern3.test(data350)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i25+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i25+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid81 = _errs723 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data349.message !== undefined){
const _errs725 = errors;
if(typeof data349.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i25+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid81 = _errs725 === errors;
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
var valid80 = _errs720 === errors;
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
var valid0 = _errs718 === errors;
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
