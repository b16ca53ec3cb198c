// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"as":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"],"examples":["regression"]},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]},"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","examples":["--engine"]},"value":{"type":"string","examples":["embedded"]}},"required":["name","value"],"additionalProperties":false}},"description":{"type":"string","maxLength":8000},"links":{"type":"object","maxProperties":32,"examples":[{"rollback":"docs/rollback.md"}],"additionalProperties":{"type":"string","maxLength":2000}}},"required":["name","file","profile","environment"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"lanes":{"type":"object","additionalProperties":{"type":"integer","minimum":1,"examples":[20]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]},"evidence":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"targets":{"type":"string","pattern":"^[0-9a-f]{12}$"},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap","no-login","no-socket"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"at":{"type":"number","minimum":0,"examples":[6000]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"decided":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"figures":{"type":"object","properties":{"times":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"name":{"type":"string","examples":["latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"n":{"type":["integer","null"],"minimum":0},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]},"max":{"type":["number","null"]},"baseline":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]}},"required":["runs","p50","p90","p95","p99","p999"],"additionalProperties":false}},"required":["name","selector","n","p50","p90","p95","p99","p999","max"],"additionalProperties":false}},"phases":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenarios":{"type":"array","minItems":1,"items":{"type":"string"}},"phase":{"type":"string","examples":["steady"]},"length":{"type":"number","minimum":0},"sockets":{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"least":{"type":"integer","minimum":0},"most":{"type":"integer","minimum":0}},"required":["from","to","least","most"],"additionalProperties":false},"messages":{"type":"integer","minimum":0},"connects":{"type":"integer","minimum":0},"connectsPeak":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0},"failed":{"type":"object","properties":{"connects":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0}},"required":["connects","requests"],"additionalProperties":false}},"required":["scenarios","phase","length","sockets","messages","connects","connectsPeak","requests","failed"],"additionalProperties":false}},"heartbeats":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"missed":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"stalled":{"type":"integer","minimum":0},"cut":{"type":"integer","minimum":0}},"required":["scenario","feed","sent","answered","missed"],"additionalProperties":false}},"silences":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"longest":{"type":"number","minimum":0},"at":{"type":"number","minimum":0}},"required":["scenario","feed","longest","at"],"additionalProperties":false}}},"required":["times"],"additionalProperties":false},"commits":{"type":"object","properties":{"from":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"to":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]}},"required":["from","to"],"additionalProperties":false},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]},"notCounted":{"type":"string","examples":["nobody has accepted it"]},"uncounted":{"type":"integer","minimum":0}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0},"planned":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"stallMax":{"type":"number","minimum":0},"clockStep":{"type":"number","minimum":0},"local":{"type":"boolean"},"service":{"type":"object","properties":{"cores":{"type":"number","minimum":0,"examples":[0.6]},"perMessage":{"type":["number","null"],"minimum":0},"messages":{"type":"integer","minimum":0}},"required":["cores","perMessage","messages"],"additionalProperties":false},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"pooled":{"type":"object","properties":{"records":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"of":{"type":"integer","minimum":2,"examples":[4]},"attempts":{"type":"integer","minimum":2,"examples":[2]}},"required":["records","of","attempts"],"additionalProperties":false},"attempts":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"earlier":{"type":"array","maxItems":10,"items":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass",null]}},"required":["run","outcome"],"additionalProperties":false}}},"required":["run","earlier"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"base":{"type":"object","properties":{"rule":{"enum":["decides","told","new"]},"ref":{"type":"string","examples":["main"]},"commit":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"file":{"type":"string","examples":["plans/feed.yaml"]},"differences":{"type":"object","properties":{"count":{"type":"integer","minimum":0,"examples":[3]},"first":{"type":"array","maxItems":20,"items":{"type":"object","properties":{"path":{"type":"string","examples":["scenarios.orders.socket.url"]},"base":{"type":"string","examples":["p(99)<200"]},"head":{"type":"string","examples":["p(99)<3600000"]}},"required":["path"],"additionalProperties":false}}},"required":["count","first"],"additionalProperties":false},"base":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"head":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"rows":{"const":"base"}},"required":["rule","ref","commit","differences"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
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
if(data.lanes !== undefined){
let data36 = data.lanes;
const _errs72 = errors;
if(errors === _errs72){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key6 in data36){
let data37 = data36[key6];
const _errs75 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate52.errors = [{instancePath:instancePath+"/lanes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lanes/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs75){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 1 || isNaN(data37)){
validate52.errors = [{instancePath:instancePath+"/lanes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lanes/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid11 = _errs75 === errors;
if(!valid11){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostRuns !== undefined){
let data38 = data.mostRuns;
const _errs77 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs77){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 1 || isNaN(data38)){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data39 = data.runs;
const _errs79 = errors;
if(errors === _errs79){
if(Array.isArray(data39)){
var valid12 = true;
const len4 = data39.length;
for(let i5=0; i5<len4; i5++){
let data40 = data39[i5];
const _errs81 = errors;
if(errors === _errs81){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing4;
if(((((((data40.runId === undefined) && (missing4 = "runId")) || ((data40.attempt === undefined) && (missing4 = "attempt"))) || ((data40.started === undefined) && (missing4 = "started"))) || ((data40.duration === undefined) && (missing4 = "duration"))) || ((data40.machine === undefined) && (missing4 = "machine"))) || ((data40.ended === undefined) && (missing4 = "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs83 = errors;
for(const key7 in data40){
if(!(((((((key7 === "runId") || (key7 === "attempt")) || (key7 === "started")) || (key7 === "duration")) || (key7 === "machine")) || (key7 === "ended")) || (key7 === "evidence"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs83 === errors){
if(data40.runId !== undefined){
const _errs84 = errors;
if(typeof data40.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/runId",schemaPath:"#/properties/runs/items/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs84 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data40.attempt !== undefined){
let data42 = data40.attempt;
const _errs86 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs86){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid13 = _errs86 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data40.started !== undefined){
const _errs88 = errors;
if(typeof data40.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/started",schemaPath:"#/properties/runs/items/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs88 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data40.duration !== undefined){
let data44 = data40.duration;
const _errs90 = errors;
if(errors === _errs90){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/duration",schemaPath:"#/properties/runs/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/duration",schemaPath:"#/properties/runs/items/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid13 = _errs90 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data40.machine !== undefined){
const _errs92 = errors;
if(typeof data40.machine !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/machine",schemaPath:"#/properties/runs/items/properties/machine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs92 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data40.ended !== undefined){
let data46 = data40.ended;
const _errs94 = errors;
if(!((((((data46 === "clean") || (data46 === "aborted")) || (data46 === "killed")) || (data46 === "hung")) || (data46 === "crashed")) || (data46 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/ended",schemaPath:"#/properties/runs/items/properties/ended/enum",keyword:"enum",params:{allowedValues: schema19.properties.runs.items.properties.ended.enum}}];
return false;
}
var valid13 = _errs94 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data40.evidence !== undefined){
let data47 = data40.evidence;
const _errs95 = errors;
if(errors === _errs95){
if(typeof data47 === "string"){
if(!pattern5.test(data47)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/evidence",schemaPath:"#/properties/runs/items/properties/evidence/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i5+"/evidence",schemaPath:"#/properties/runs/items/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs95 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i5,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid12 = _errs81 === errors;
if(!valid12){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data48 = data.provenance;
const _errs97 = errors;
if((!(data48 && typeof data48 == "object" && !Array.isArray(data48))) && (data48 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: schema19.properties.provenance.type}}];
return false;
}
if(errors === _errs97){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing5;
if(((((((((((data48.tool === undefined) && (missing5 = "tool")) || ((data48.engine === undefined) && (missing5 = "engine"))) || ((data48.started === undefined) && (missing5 = "started"))) || ((data48.ended === undefined) && (missing5 = "ended"))) || ((data48.machine === undefined) && (missing5 = "machine"))) || ((data48.runnerLabel === undefined) && (missing5 = "runnerLabel"))) || ((data48.commit === undefined) && (missing5 = "commit"))) || ((data48.ref === undefined) && (missing5 = "ref"))) || ((data48.runId === undefined) && (missing5 = "runId"))) || ((data48.attempt === undefined) && (missing5 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs99 = errors;
for(const key8 in data48){
if(!(func1.call(schema19.properties.provenance.properties, key8))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs99 === errors){
if(data48.tool !== undefined){
const _errs100 = errors;
if(typeof data48.tool !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/tool",schemaPath:"#/properties/provenance/properties/tool/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs100 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data48.engine !== undefined){
let data50 = data48.engine;
const _errs102 = errors;
if(errors === _errs102){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing6;
if(((data50.name === undefined) && (missing6 = "name")) || ((data50.version === undefined) && (missing6 = "version"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs104 = errors;
for(const key9 in data50){
if(!(((key9 === "name") || (key9 === "version")) || (key9 === "sha256"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs104 === errors){
if(data50.name !== undefined){
let data51 = data50.name;
const _errs105 = errors;
if(!((data51 === "k6") || (data51 === "embedded"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/name",schemaPath:"#/properties/provenance/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum}}];
return false;
}
var valid15 = _errs105 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data50.version !== undefined){
const _errs106 = errors;
if(typeof data50.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/version",schemaPath:"#/properties/provenance/properties/engine/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs106 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data50.sha256 !== undefined){
let data53 = data50.sha256;
const _errs108 = errors;
if(errors === _errs108){
if(typeof data53 === "string"){
if(!pattern6.test(data53)){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs108 === errors;
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
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid14 = _errs102 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data48.started !== undefined){
const _errs110 = errors;
if(typeof data48.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs110 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data48.ended !== undefined){
const _errs112 = errors;
if(typeof data48.ended !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs112 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data48.machine !== undefined){
let data56 = data48.machine;
const _errs114 = errors;
if(errors === _errs114){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing7;
if((((((data56.id === undefined) && (missing7 = "id")) || ((data56.os === undefined) && (missing7 = "os"))) || ((data56.arch === undefined) && (missing7 = "arch"))) || ((data56.cpu === undefined) && (missing7 = "cpu"))) || ((data56.cores === undefined) && (missing7 = "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs116 = errors;
for(const key10 in data56){
if(!(((((key10 === "id") || (key10 === "os")) || (key10 === "arch")) || (key10 === "cpu")) || (key10 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs116 === errors){
if(data56.id !== undefined){
const _errs117 = errors;
if(typeof data56.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs117 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data56.os !== undefined){
const _errs119 = errors;
if(typeof data56.os !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs119 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data56.arch !== undefined){
const _errs121 = errors;
if(typeof data56.arch !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs121 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data56.cpu !== undefined){
const _errs123 = errors;
if(typeof data56.cpu !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs123 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data56.cores !== undefined){
let data61 = data56.cores;
const _errs125 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs125){
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid16 = _errs125 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid14 = _errs114 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data48.runnerLabel !== undefined){
const _errs127 = errors;
if(typeof data48.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs127 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data48.commit !== undefined){
let data63 = data48.commit;
const _errs129 = errors;
if((typeof data63 !== "string") && (data63 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type}}];
return false;
}
var valid14 = _errs129 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data48.ref !== undefined){
let data64 = data48.ref;
const _errs131 = errors;
if((typeof data64 !== "string") && (data64 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type}}];
return false;
}
var valid14 = _errs131 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data48.event !== undefined){
const _errs133 = errors;
if(typeof data48.event !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/event",schemaPath:"#/properties/provenance/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs133 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data48.runId !== undefined){
const _errs135 = errors;
if(typeof data48.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs135 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data48.attempt !== undefined){
let data67 = data48.attempt;
const _errs137 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs137){
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid14 = _errs137 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data48.targets !== undefined){
let data68 = data48.targets;
const _errs139 = errors;
if(errors === _errs139){
if(typeof data68 === "string"){
if(!pattern5.test(data68)){
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs139 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data48.content !== undefined){
let data69 = data48.content;
const _errs141 = errors;
if(errors === _errs141){
if(typeof data69 === "string"){
if(!pattern6.test(data69)){
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs141 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs143 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs143 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data71 = data.problems;
const _errs145 = errors;
if(errors === _errs145){
if(Array.isArray(data71)){
var valid17 = true;
const len5 = data71.length;
for(let i6=0; i6<len5; i6++){
let data72 = data71[i6];
const _errs147 = errors;
if(errors === _errs147){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing8;
if((((data72.what === undefined) && (missing8 = "what")) || ((data72.fault === undefined) && (missing8 = "fault"))) || ((data72.message === undefined) && (missing8 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs149 = errors;
for(const key11 in data72){
if(!(((key11 === "what") || (key11 === "fault")) || (key11 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs149 === errors){
if(data72.what !== undefined){
let data73 = data72.what;
const _errs150 = errors;
if(!(((((((((((((((((data73 === "no-summary") || (data73 === "summary-mismatch")) || (data73 === "torn-stream")) || (data73 === "script-errors")) || (data73 === "killed")) || (data73 === "hung")) || (data73 === "crashed")) || (data73 === "few-sessions")) || (data73 === "non-finite")) || (data73 === "too-many-series")) || (data73 === "no-samples")) || (data73 === "companion")) || (data73 === "threshold-crossed")) || (data73 === "cancelled")) || (data73 === "over-cap")) || (data73 === "no-login")) || (data73 === "no-socket"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid18 = _errs150 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data72.fault !== undefined){
let data74 = data72.fault;
const _errs151 = errors;
if(!(((data74 === "engine") || (data74 === "service")) || (data74 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid18 = _errs151 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data72.message !== undefined){
const _errs152 = errors;
if(typeof data72.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i6+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs152 === errors;
}
else {
var valid18 = true;
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
var valid17 = _errs147 === errors;
if(!valid17){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs145 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data76 = data.slos;
const _errs154 = errors;
if(errors === _errs154){
if(Array.isArray(data76)){
var valid19 = true;
const len6 = data76.length;
for(let i7=0; i7<len6; i7++){
let data77 = data76[i7];
const _errs156 = errors;
if(errors === _errs156){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
let missing9;
if(((((((((((((((data77.verdict === undefined) && (missing9 = "verdict")) || ((data77.code === undefined) && (missing9 = "code"))) || ((data77.name === undefined) && (missing9 = "name"))) || ((data77.threshold === undefined) && (missing9 = "threshold"))) || ((data77.from === undefined) && (missing9 = "from"))) || ((data77.operator === undefined) && (missing9 = "operator"))) || ((data77.expected === undefined) && (missing9 = "expected"))) || ((data77.actual === undefined) && (missing9 = "actual"))) || ((data77.unit === undefined) && (missing9 = "unit"))) || ((data77.n === undefined) && (missing9 = "n"))) || ((data77.distinct === undefined) && (missing9 = "distinct"))) || ((data77.beyond === undefined) && (missing9 = "beyond"))) || ((data77.message === undefined) && (missing9 = "message"))) || ((data77.line === undefined) && (missing9 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs158 = errors;
for(const key12 in data77){
if(!(func1.call(schema19.properties.slos.items.properties, key12))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs158 === errors){
if(data77.verdict !== undefined){
let data78 = data77.verdict;
const _errs159 = errors;
if(!(((((data78 === "met") || (data78 === "fail")) || (data78 === "suspect")) || (data78 === "indicative")) || (data78 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid20 = _errs159 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.code !== undefined){
let data79 = data77.code;
const _errs160 = errors;
if(errors === _errs160){
if(typeof data79 === "string"){
if(!pattern3.test(data79)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/code",schemaPath:"#/properties/slos/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/code",schemaPath:"#/properties/slos/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs160 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.name !== undefined){
const _errs162 = errors;
if(typeof data77.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs162 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.threshold !== undefined){
const _errs164 = errors;
if(typeof data77.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs164 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.from !== undefined){
let data82 = data77.from;
const _errs166 = errors;
if(!((data82 === "plan") || (data82 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid20 = _errs166 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.operator !== undefined){
let data83 = data77.operator;
const _errs167 = errors;
if(typeof data83 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data83 === "<") || (data83 === "<=")) || (data83 === ">")) || (data83 === ">=")) || (data83 === "==")) || (data83 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid20 = _errs167 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.expected !== undefined){
let data84 = data77.expected;
const _errs169 = errors;
if(!((typeof data84 == "number") && (isFinite(data84)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid20 = _errs169 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.actual !== undefined){
let data85 = data77.actual;
const _errs171 = errors;
if((!((typeof data85 == "number") && (isFinite(data85)))) && (data85 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid20 = _errs171 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.unit !== undefined){
let data86 = data77.unit;
const _errs173 = errors;
if(!(((((data86 === "ms") || (data86 === "bytes")) || (data86 === "count")) || (data86 === "share")) || (data86 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid20 = _errs173 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.n !== undefined){
let data87 = data77.n;
const _errs174 = errors;
if(errors === _errs174){
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 0 || isNaN(data87)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid20 = _errs174 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.of !== undefined){
let data88 = data77.of;
const _errs176 = errors;
if(!((((((((((((((data88 === "sockets") || (data88 === "socket-seconds")) || (data88 === "closes")) || (data88 === "requests")) || (data88 === "iterations")) || (data88 === "lives")) || (data88 === "upgrades")) || (data88 === "users")) || (data88 === "heartbeats")) || (data88 === "sends")) || (data88 === "messages")) || (data88 === "steps")) || (data88 === "moments")) || (data88 === "parts"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid20 = _errs176 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.bad !== undefined){
let data89 = data77.bad;
const _errs177 = errors;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/bad",schemaPath:"#/properties/slos/items/properties/bad/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs177){
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/bad",schemaPath:"#/properties/slos/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs177 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.looksLike !== undefined){
let data90 = data77.looksLike;
const _errs179 = errors;
if(!((((data90 === "s") || (data90 === "ms")) || (data90 === "us")) || (data90 === "ns"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/looksLike",schemaPath:"#/properties/slos/items/properties/looksLike/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.looksLike.enum}}];
return false;
}
var valid20 = _errs179 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.at !== undefined){
let data91 = data77.at;
const _errs180 = errors;
if(errors === _errs180){
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/at",schemaPath:"#/properties/slos/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/at",schemaPath:"#/properties/slos/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid20 = _errs180 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.distinct !== undefined){
let data92 = data77.distinct;
const _errs182 = errors;
if((!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))) && (data92 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs182){
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 0 || isNaN(data92)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs182 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.beyond !== undefined){
let data93 = data77.beyond;
const _errs184 = errors;
if((!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))) && (data93 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs184){
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs184 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.message !== undefined){
const _errs186 = errors;
if(typeof data77.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs186 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data77.line !== undefined){
let data95 = data77.line;
const _errs188 = errors;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs188){
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i7+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs188 === errors;
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i7,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid19 = _errs156 === errors;
if(!valid19){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs154 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data96 = data.gates;
const _errs190 = errors;
if(errors === _errs190){
if(Array.isArray(data96)){
var valid21 = true;
const len7 = data96.length;
for(let i8=0; i8<len7; i8++){
let data97 = data96[i8];
const _errs192 = errors;
if(errors === _errs192){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing10;
if((((((((((((((((((((((data97.verdict === undefined) && (missing10 = "verdict")) || ((data97.code === undefined) && (missing10 = "code"))) || ((data97.name === undefined) && (missing10 = "name"))) || ((data97.selector === undefined) && (missing10 = "selector"))) || ((data97.stat === undefined) && (missing10 = "stat"))) || ((data97.level === undefined) && (missing10 = "level"))) || ((data97.unit === undefined) && (missing10 = "unit"))) || ((data97.baseline === undefined) && (missing10 = "baseline"))) || ((data97.spread === undefined) && (missing10 = "spread"))) || ((data97.actual === undefined) && (missing10 = "actual"))) || ((data97.values === undefined) && (missing10 = "values"))) || ((data97.change === undefined) && (missing10 = "change"))) || ((data97.limit === undefined) && (missing10 = "limit"))) || ((data97.z === undefined) && (missing10 = "z"))) || ((data97.zLimit === undefined) && (missing10 = "zLimit"))) || ((data97.channel === undefined) && (missing10 = "channel"))) || ((data97.n === undefined) && (missing10 = "n"))) || ((data97.distinct === undefined) && (missing10 = "distinct"))) || ((data97.runs === undefined) && (missing10 = "runs"))) || ((data97.message === undefined) && (missing10 = "message"))) || ((data97.line === undefined) && (missing10 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs194 = errors;
for(const key13 in data97){
if(!(func1.call(schema19.properties.gates.items.properties, key13))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs194 === errors){
if(data97.verdict !== undefined){
let data98 = data97.verdict;
const _errs195 = errors;
if(!((((((data98 === "same") || (data98 === "fail")) || (data98 === "suspect")) || (data98 === "no_baseline")) || (data98 === "inconclusive")) || (data98 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid22 = _errs195 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.code !== undefined){
let data99 = data97.code;
const _errs196 = errors;
if(errors === _errs196){
if(typeof data99 === "string"){
if(!pattern3.test(data99)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/code",schemaPath:"#/properties/gates/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/code",schemaPath:"#/properties/gates/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid22 = _errs196 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.name !== undefined){
const _errs198 = errors;
if(typeof data97.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs198 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.selector !== undefined){
const _errs200 = errors;
if(typeof data97.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs200 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.stat !== undefined){
const _errs202 = errors;
if(typeof data97.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs202 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.level !== undefined){
let data103 = data97.level;
const _errs204 = errors;
if(!((data103 === "key") || (data103 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid22 = _errs204 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.unit !== undefined){
let data104 = data97.unit;
const _errs205 = errors;
if(!((((data104 === "ms") || (data104 === "bytes")) || (data104 === "count")) || (data104 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid22 = _errs205 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.baseline !== undefined){
let data105 = data97.baseline;
const _errs206 = errors;
if((!((typeof data105 == "number") && (isFinite(data105)))) && (data105 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid22 = _errs206 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.spread !== undefined){
let data106 = data97.spread;
const _errs208 = errors;
if((!((typeof data106 == "number") && (isFinite(data106)))) && (data106 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid22 = _errs208 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.actual !== undefined){
let data107 = data97.actual;
const _errs210 = errors;
if((!((typeof data107 == "number") && (isFinite(data107)))) && (data107 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid22 = _errs210 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.values !== undefined){
let data108 = data97.values;
const _errs212 = errors;
if(errors === _errs212){
if(Array.isArray(data108)){
var valid23 = true;
const len8 = data108.length;
for(let i9=0; i9<len8; i9++){
let data109 = data108[i9];
const _errs214 = errors;
if((!((typeof data109 == "number") && (isFinite(data109)))) && (data109 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/values/" + i9,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid23 = _errs214 === errors;
if(!valid23){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/values",schemaPath:"#/properties/gates/items/properties/values/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid22 = _errs212 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.change !== undefined){
let data110 = data97.change;
const _errs216 = errors;
if((!((typeof data110 == "number") && (isFinite(data110)))) && (data110 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid22 = _errs216 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.limit !== undefined){
let data111 = data97.limit;
const _errs218 = errors;
if((!((typeof data111 == "number") && (isFinite(data111)))) && (data111 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid22 = _errs218 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.z !== undefined){
let data112 = data97.z;
const _errs220 = errors;
if((!((typeof data112 == "number") && (isFinite(data112)))) && (data112 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid22 = _errs220 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.zLimit !== undefined){
let data113 = data97.zLimit;
const _errs222 = errors;
if((!((typeof data113 == "number") && (isFinite(data113)))) && (data113 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid22 = _errs222 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.channel !== undefined){
let data114 = data97.channel;
const _errs224 = errors;
if(!(((((((((((data114 === "edge") || (data114 === "tail")) || (data114 === "ratio")) || (data114 === "calm")) || (data114 === "body")) || (data114 === "p50")) || (data114 === "trend")) || (data114 === "p99")) || (data114 === "count")) || (data114 === "rate")) || (data114 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid22 = _errs224 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.n !== undefined){
let data115 = data97.n;
const _errs225 = errors;
if(errors === _errs225){
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 0 || isNaN(data115)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid22 = _errs225 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.looksLike !== undefined){
let data116 = data97.looksLike;
const _errs227 = errors;
if(!((((data116 === "s") || (data116 === "ms")) || (data116 === "us")) || (data116 === "ns"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/looksLike",schemaPath:"#/properties/gates/items/properties/looksLike/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.looksLike.enum}}];
return false;
}
var valid22 = _errs227 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.counts !== undefined){
let data117 = data97.counts;
const _errs228 = errors;
if(!((data117 === "socket-seconds") || (data117 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid22 = _errs228 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.distinct !== undefined){
let data118 = data97.distinct;
const _errs229 = errors;
if((!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))) && (data118 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs229){
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 < 0 || isNaN(data118)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data97.runs !== undefined){
let data119 = data97.runs;
const _errs231 = errors;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs231){
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 < 0 || isNaN(data119)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data97.message !== undefined){
const _errs233 = errors;
if(typeof data97.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs233 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.decided !== undefined){
const _errs235 = errors;
if(typeof data97.decided !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/decided",schemaPath:"#/properties/gates/items/properties/decided/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs235 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data97.line !== undefined){
let data122 = data97.line;
const _errs237 = errors;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs237){
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 < 0 || isNaN(data122)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i8+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid22 = _errs237 === errors;
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
var valid21 = _errs192 === errors;
if(!valid21){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs190 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data123 = data.seen;
const _errs239 = errors;
if(errors === _errs239){
if(Array.isArray(data123)){
var valid24 = true;
const len9 = data123.length;
for(let i10=0; i10<len9; i10++){
let data124 = data123[i10];
const _errs241 = errors;
if(errors === _errs241){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
let missing11;
if(((((((data124.code === undefined) && (missing11 = "code")) || ((data124.scenario === undefined) && (missing11 = "scenario"))) || ((data124.feed === undefined) && (missing11 = "feed"))) || ((data124.n === undefined) && (missing11 = "n"))) || ((data124.of === undefined) && (missing11 = "of"))) || ((data124.message === undefined) && (missing11 = "message"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs243 = errors;
for(const key14 in data124){
if(!(((((((key14 === "code") || (key14 === "scenario")) || (key14 === "feed")) || (key14 === "n")) || (key14 === "of")) || (key14 === "message")) || (key14 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs243 === errors){
if(data124.code !== undefined){
let data125 = data124.code;
const _errs244 = errors;
if(errors === _errs244){
if(typeof data125 === "string"){
if(!pattern3.test(data125)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/code",schemaPath:"#/properties/seen/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/code",schemaPath:"#/properties/seen/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs244 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data124.scenario !== undefined){
let data126 = data124.scenario;
const _errs246 = errors;
if((typeof data126 !== "string") && (data126 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/scenario",schemaPath:"#/properties/seen/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.scenario.type}}];
return false;
}
var valid25 = _errs246 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data124.feed !== undefined){
let data127 = data124.feed;
const _errs248 = errors;
if((typeof data127 !== "string") && (data127 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/feed",schemaPath:"#/properties/seen/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.feed.type}}];
return false;
}
var valid25 = _errs248 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data124.n !== undefined){
let data128 = data124.n;
const _errs250 = errors;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/n",schemaPath:"#/properties/seen/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs250){
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 < 0 || isNaN(data128)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/n",schemaPath:"#/properties/seen/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs250 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data124.of !== undefined){
let data129 = data124.of;
const _errs252 = errors;
if((!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))) && (data129 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/of",schemaPath:"#/properties/seen/items/properties/of/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.of.type}}];
return false;
}
if(errors === _errs252){
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 0 || isNaN(data129)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/of",schemaPath:"#/properties/seen/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs252 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data124.message !== undefined){
const _errs254 = errors;
if(typeof data124.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/message",schemaPath:"#/properties/seen/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs254 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data124.text !== undefined){
const _errs256 = errors;
if(typeof data124.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i10+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs256 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i10,schemaPath:"#/properties/seen/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid24 = _errs241 === errors;
if(!valid24){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs239 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data132 = data.drift;
const _errs258 = errors;
if(errors === _errs258){
if(Array.isArray(data132)){
var valid26 = true;
const len10 = data132.length;
for(let i11=0; i11<len10; i11++){
let data133 = data132[i11];
const _errs260 = errors;
if(errors === _errs260){
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
let missing12;
if(((((((((((((((((data133.verdict === undefined) && (missing12 = "verdict")) || ((data133.name === undefined) && (missing12 = "name"))) || ((data133.selector === undefined) && (missing12 = "selector"))) || ((data133.stat === undefined) && (missing12 = "stat"))) || ((data133.unit === undefined) && (missing12 = "unit"))) || ((data133.from === undefined) && (missing12 = "from"))) || ((data133.tag === undefined) && (missing12 = "tag"))) || ((data133.reference === undefined) && (missing12 = "reference"))) || ((data133.recent === undefined) && (missing12 = "recent"))) || ((data133.change === undefined) && (missing12 = "change"))) || ((data133.limit === undefined) && (missing12 = "limit"))) || ((data133.spread === undefined) && (missing12 = "spread"))) || ((data133.referenceRuns === undefined) && (missing12 = "referenceRuns"))) || ((data133.recentRuns === undefined) && (missing12 = "recentRuns"))) || ((data133.message === undefined) && (missing12 = "message"))) || ((data133.line === undefined) && (missing12 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs262 = errors;
for(const key15 in data133){
if(!(func1.call(schema19.properties.drift.items.properties, key15))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs262 === errors){
if(data133.verdict !== undefined){
let data134 = data133.verdict;
const _errs263 = errors;
if(!((data134 === "drift") || (data134 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid27 = _errs263 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.name !== undefined){
const _errs264 = errors;
if(typeof data133.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs264 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.selector !== undefined){
const _errs266 = errors;
if(typeof data133.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs266 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.stat !== undefined){
const _errs268 = errors;
if(typeof data133.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs268 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.unit !== undefined){
let data138 = data133.unit;
const _errs270 = errors;
if(!((((data138 === "ms") || (data138 === "share")) || (data138 === "bytes")) || (data138 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid27 = _errs270 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.from !== undefined){
let data139 = data133.from;
const _errs271 = errors;
if(!(((data139 === "accepted") || (data139 === "tag")) || (data139 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid27 = _errs271 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.tag !== undefined){
let data140 = data133.tag;
const _errs272 = errors;
if((typeof data140 !== "string") && (data140 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid27 = _errs272 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.reference !== undefined){
let data141 = data133.reference;
const _errs274 = errors;
if(!((typeof data141 == "number") && (isFinite(data141)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid27 = _errs274 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.recent !== undefined){
let data142 = data133.recent;
const _errs276 = errors;
if(!((typeof data142 == "number") && (isFinite(data142)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid27 = _errs276 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.change !== undefined){
let data143 = data133.change;
const _errs278 = errors;
if(!((typeof data143 == "number") && (isFinite(data143)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid27 = _errs278 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.limit !== undefined){
let data144 = data133.limit;
const _errs280 = errors;
if(!((typeof data144 == "number") && (isFinite(data144)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid27 = _errs280 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.spread !== undefined){
let data145 = data133.spread;
const _errs282 = errors;
if(errors === _errs282){
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 0 || isNaN(data145)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid27 = _errs282 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.referenceRuns !== undefined){
let data146 = data133.referenceRuns;
const _errs284 = errors;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs284){
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 < 0 || isNaN(data146)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid27 = _errs284 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.recentRuns !== undefined){
let data147 = data133.recentRuns;
const _errs286 = errors;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs286){
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 0 || isNaN(data147)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid27 = _errs286 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.message !== undefined){
const _errs288 = errors;
if(typeof data133.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs288 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data133.line !== undefined){
let data149 = data133.line;
const _errs290 = errors;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs290){
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 0 || isNaN(data149)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i11+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid27 = _errs290 === errors;
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
var valid26 = _errs260 === errors;
if(!valid26){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs258 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data150 = data.figures;
const _errs292 = errors;
if(errors === _errs292){
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
let missing13;
if((data150.times === undefined) && (missing13 = "times")){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs294 = errors;
for(const key16 in data150){
if(!((((key16 === "times") || (key16 === "phases")) || (key16 === "heartbeats")) || (key16 === "silences"))){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs294 === errors){
if(data150.times !== undefined){
let data151 = data150.times;
const _errs295 = errors;
if(errors === _errs295){
if(Array.isArray(data151)){
if(data151.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/times",schemaPath:"#/properties/figures/properties/times/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid29 = true;
const len11 = data151.length;
for(let i12=0; i12<len11; i12++){
let data152 = data151[i12];
const _errs297 = errors;
if(errors === _errs297){
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
let missing14;
if((((((((((data152.name === undefined) && (missing14 = "name")) || ((data152.selector === undefined) && (missing14 = "selector"))) || ((data152.n === undefined) && (missing14 = "n"))) || ((data152.p50 === undefined) && (missing14 = "p50"))) || ((data152.p90 === undefined) && (missing14 = "p90"))) || ((data152.p95 === undefined) && (missing14 = "p95"))) || ((data152.p99 === undefined) && (missing14 = "p99"))) || ((data152.p999 === undefined) && (missing14 = "p999"))) || ((data152.max === undefined) && (missing14 = "max"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12,schemaPath:"#/properties/figures/properties/times/items/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs299 = errors;
for(const key17 in data152){
if(!(func1.call(schema19.properties.figures.properties.times.items.properties, key17))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12,schemaPath:"#/properties/figures/properties/times/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs299 === errors){
if(data152.name !== undefined){
const _errs300 = errors;
if(typeof data152.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/name",schemaPath:"#/properties/figures/properties/times/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs300 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data152.selector !== undefined){
const _errs302 = errors;
if(typeof data152.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/selector",schemaPath:"#/properties/figures/properties/times/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs302 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data152.n !== undefined){
let data155 = data152.n;
const _errs304 = errors;
if((!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))) && (data155 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.n.type}}];
return false;
}
if(errors === _errs304){
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 < 0 || isNaN(data155)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid30 = _errs304 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data152.p50 !== undefined){
let data156 = data152.p50;
const _errs306 = errors;
if((!((typeof data156 == "number") && (isFinite(data156)))) && (data156 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p50",schemaPath:"#/properties/figures/properties/times/items/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p50.type}}];
return false;
}
var valid30 = _errs306 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data152.p90 !== undefined){
let data157 = data152.p90;
const _errs308 = errors;
if((!((typeof data157 == "number") && (isFinite(data157)))) && (data157 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p90",schemaPath:"#/properties/figures/properties/times/items/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p90.type}}];
return false;
}
var valid30 = _errs308 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data152.p95 !== undefined){
let data158 = data152.p95;
const _errs310 = errors;
if((!((typeof data158 == "number") && (isFinite(data158)))) && (data158 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p95",schemaPath:"#/properties/figures/properties/times/items/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p95.type}}];
return false;
}
var valid30 = _errs310 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data152.p99 !== undefined){
let data159 = data152.p99;
const _errs312 = errors;
if((!((typeof data159 == "number") && (isFinite(data159)))) && (data159 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p99",schemaPath:"#/properties/figures/properties/times/items/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p99.type}}];
return false;
}
var valid30 = _errs312 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data152.p999 !== undefined){
let data160 = data152.p999;
const _errs314 = errors;
if((!((typeof data160 == "number") && (isFinite(data160)))) && (data160 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/p999",schemaPath:"#/properties/figures/properties/times/items/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p999.type}}];
return false;
}
var valid30 = _errs314 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data152.max !== undefined){
let data161 = data152.max;
const _errs316 = errors;
if((!((typeof data161 == "number") && (isFinite(data161)))) && (data161 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/max",schemaPath:"#/properties/figures/properties/times/items/properties/max/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.max.type}}];
return false;
}
var valid30 = _errs316 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data152.baseline !== undefined){
let data162 = data152.baseline;
const _errs318 = errors;
if(errors === _errs318){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
let missing15;
if(((((((data162.runs === undefined) && (missing15 = "runs")) || ((data162.p50 === undefined) && (missing15 = "p50"))) || ((data162.p90 === undefined) && (missing15 = "p90"))) || ((data162.p95 === undefined) && (missing15 = "p95"))) || ((data162.p99 === undefined) && (missing15 = "p99"))) || ((data162.p999 === undefined) && (missing15 = "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs320 = errors;
for(const key18 in data162){
if(!((((((key18 === "runs") || (key18 === "p50")) || (key18 === "p90")) || (key18 === "p95")) || (key18 === "p99")) || (key18 === "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs320 === errors){
if(data162.runs !== undefined){
let data163 = data162.runs;
const _errs321 = errors;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs321){
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 1 || isNaN(data163)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid31 = _errs321 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data162.p50 !== undefined){
let data164 = data162.p50;
const _errs323 = errors;
if((!((typeof data164 == "number") && (isFinite(data164)))) && (data164 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p50",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p50.type}}];
return false;
}
var valid31 = _errs323 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data162.p90 !== undefined){
let data165 = data162.p90;
const _errs325 = errors;
if((!((typeof data165 == "number") && (isFinite(data165)))) && (data165 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p90",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p90.type}}];
return false;
}
var valid31 = _errs325 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data162.p95 !== undefined){
let data166 = data162.p95;
const _errs327 = errors;
if((!((typeof data166 == "number") && (isFinite(data166)))) && (data166 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p95",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p95.type}}];
return false;
}
var valid31 = _errs327 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data162.p99 !== undefined){
let data167 = data162.p99;
const _errs329 = errors;
if((!((typeof data167 == "number") && (isFinite(data167)))) && (data167 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p99",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p99.type}}];
return false;
}
var valid31 = _errs329 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data162.p999 !== undefined){
let data168 = data162.p999;
const _errs331 = errors;
if((!((typeof data168 == "number") && (isFinite(data168)))) && (data168 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline/p999",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p999.type}}];
return false;
}
var valid31 = _errs331 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid30 = _errs318 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i12,schemaPath:"#/properties/figures/properties/times/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid29 = _errs297 === errors;
if(!valid29){
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
var valid28 = _errs295 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data150.phases !== undefined){
let data169 = data150.phases;
const _errs333 = errors;
if(errors === _errs333){
if(Array.isArray(data169)){
if(data169.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/phases",schemaPath:"#/properties/figures/properties/phases/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid32 = true;
const len12 = data169.length;
for(let i13=0; i13<len12; i13++){
let data170 = data169[i13];
const _errs335 = errors;
if(errors === _errs335){
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
let missing16;
if((((((((((data170.scenarios === undefined) && (missing16 = "scenarios")) || ((data170.phase === undefined) && (missing16 = "phase"))) || ((data170.length === undefined) && (missing16 = "length"))) || ((data170.sockets === undefined) && (missing16 = "sockets"))) || ((data170.messages === undefined) && (missing16 = "messages"))) || ((data170.connects === undefined) && (missing16 = "connects"))) || ((data170.connectsPeak === undefined) && (missing16 = "connectsPeak"))) || ((data170.requests === undefined) && (missing16 = "requests"))) || ((data170.failed === undefined) && (missing16 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13,schemaPath:"#/properties/figures/properties/phases/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs337 = errors;
for(const key19 in data170){
if(!(func1.call(schema19.properties.figures.properties.phases.items.properties, key19))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13,schemaPath:"#/properties/figures/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs337 === errors){
if(data170.scenarios !== undefined){
let data171 = data170.scenarios;
const _errs338 = errors;
if(errors === _errs338){
if(Array.isArray(data171)){
if(data171.length < 1){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid34 = true;
const len13 = data171.length;
for(let i14=0; i14<len13; i14++){
const _errs340 = errors;
if(typeof data171[i14] !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/scenarios/" + i14,schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid34 = _errs340 === errors;
if(!valid34){
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
var valid33 = _errs338 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data170.phase !== undefined){
const _errs342 = errors;
if(typeof data170.phase !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/phase",schemaPath:"#/properties/figures/properties/phases/items/properties/phase/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs342 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data170.length !== undefined){
let data174 = data170.length;
const _errs344 = errors;
if(errors === _errs344){
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 0 || isNaN(data174)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid33 = _errs344 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data170.sockets !== undefined){
let data175 = data170.sockets;
const _errs346 = errors;
if(errors === _errs346){
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
let missing17;
if(((((data175.from === undefined) && (missing17 = "from")) || ((data175.to === undefined) && (missing17 = "to"))) || ((data175.least === undefined) && (missing17 = "least"))) || ((data175.most === undefined) && (missing17 = "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs348 = errors;
for(const key20 in data175){
if(!((((key20 === "from") || (key20 === "to")) || (key20 === "least")) || (key20 === "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs348 === errors){
if(data175.from !== undefined){
let data176 = data175.from;
const _errs349 = errors;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs349){
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 < 0 || isNaN(data176)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs349 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data175.to !== undefined){
let data177 = data175.to;
const _errs351 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs351){
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 0 || isNaN(data177)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs351 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data175.least !== undefined){
let data178 = data175.least;
const _errs353 = errors;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs353){
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 0 || isNaN(data178)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs353 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data175.most !== undefined){
let data179 = data175.most;
const _errs355 = errors;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs355){
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 < 0 || isNaN(data179)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs355 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid33 = _errs346 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data170.messages !== undefined){
let data180 = data170.messages;
const _errs357 = errors;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs357){
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 0 || isNaN(data180)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs357 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data170.connects !== undefined){
let data181 = data170.connects;
const _errs359 = errors;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs359){
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 0 || isNaN(data181)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs359 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data170.connectsPeak !== undefined){
let data182 = data170.connectsPeak;
const _errs361 = errors;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs361){
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs361 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data170.requests !== undefined){
let data183 = data170.requests;
const _errs363 = errors;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs363){
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 0 || isNaN(data183)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs363 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data170.failed !== undefined){
let data184 = data170.failed;
const _errs365 = errors;
if(errors === _errs365){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing18;
if(((data184.connects === undefined) && (missing18 = "connects")) || ((data184.requests === undefined) && (missing18 = "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs367 = errors;
for(const key21 in data184){
if(!((key21 === "connects") || (key21 === "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs367 === errors){
if(data184.connects !== undefined){
let data185 = data184.connects;
const _errs368 = errors;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs368){
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 0 || isNaN(data185)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs368 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data184.requests !== undefined){
let data186 = data184.requests;
const _errs370 = errors;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs370){
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 < 0 || isNaN(data186)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs370 === errors;
}
else {
var valid36 = true;
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
var valid33 = _errs365 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i13,schemaPath:"#/properties/figures/properties/phases/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid32 = _errs335 === errors;
if(!valid32){
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
var valid28 = _errs333 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data150.heartbeats !== undefined){
let data187 = data150.heartbeats;
const _errs372 = errors;
if(errors === _errs372){
if(Array.isArray(data187)){
if(data187.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats",schemaPath:"#/properties/figures/properties/heartbeats/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid37 = true;
const len14 = data187.length;
for(let i15=0; i15<len14; i15++){
let data188 = data187[i15];
const _errs374 = errors;
if(errors === _errs374){
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
let missing19;
if((((((data188.scenario === undefined) && (missing19 = "scenario")) || ((data188.feed === undefined) && (missing19 = "feed"))) || ((data188.sent === undefined) && (missing19 = "sent"))) || ((data188.answered === undefined) && (missing19 = "answered"))) || ((data188.missed === undefined) && (missing19 = "missed"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15,schemaPath:"#/properties/figures/properties/heartbeats/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs376 = errors;
for(const key22 in data188){
if(!((((((((key22 === "scenario") || (key22 === "feed")) || (key22 === "sent")) || (key22 === "answered")) || (key22 === "missed")) || (key22 === "late")) || (key22 === "stalled")) || (key22 === "cut"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15,schemaPath:"#/properties/figures/properties/heartbeats/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs376 === errors){
if(data188.scenario !== undefined){
const _errs377 = errors;
if(typeof data188.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/scenario",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs377 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data188.feed !== undefined){
let data190 = data188.feed;
const _errs379 = errors;
if((typeof data190 !== "string") && (data190 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/feed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.feed.type}}];
return false;
}
var valid38 = _errs379 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data188.sent !== undefined){
let data191 = data188.sent;
const _errs381 = errors;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs381){
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 < 0 || isNaN(data191)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs381 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data188.answered !== undefined){
let data192 = data188.answered;
const _errs383 = errors;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs383){
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 < 0 || isNaN(data192)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs383 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data188.missed !== undefined){
let data193 = data188.missed;
const _errs385 = errors;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs385){
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs385 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data188.late !== undefined){
let data194 = data188.late;
const _errs387 = errors;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs387){
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 0 || isNaN(data194)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs387 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data188.stalled !== undefined){
let data195 = data188.stalled;
const _errs389 = errors;
if(!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs389){
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 0 || isNaN(data195)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs389 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data188.cut !== undefined){
let data196 = data188.cut;
const _errs391 = errors;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/cut",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/cut/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs391){
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 0 || isNaN(data196)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15+"/cut",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs391 === errors;
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
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i15,schemaPath:"#/properties/figures/properties/heartbeats/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid37 = _errs374 === errors;
if(!valid37){
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
var valid28 = _errs372 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data150.silences !== undefined){
let data197 = data150.silences;
const _errs393 = errors;
if(errors === _errs393){
if(Array.isArray(data197)){
if(data197.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/silences",schemaPath:"#/properties/figures/properties/silences/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid39 = true;
const len15 = data197.length;
for(let i16=0; i16<len15; i16++){
let data198 = data197[i16];
const _errs395 = errors;
if(errors === _errs395){
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
let missing20;
if(((((data198.scenario === undefined) && (missing20 = "scenario")) || ((data198.feed === undefined) && (missing20 = "feed"))) || ((data198.longest === undefined) && (missing20 = "longest"))) || ((data198.at === undefined) && (missing20 = "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16,schemaPath:"#/properties/figures/properties/silences/items/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs397 = errors;
for(const key23 in data198){
if(!((((key23 === "scenario") || (key23 === "feed")) || (key23 === "longest")) || (key23 === "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16,schemaPath:"#/properties/figures/properties/silences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs397 === errors){
if(data198.scenario !== undefined){
const _errs398 = errors;
if(typeof data198.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/scenario",schemaPath:"#/properties/figures/properties/silences/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs398 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data198.feed !== undefined){
let data200 = data198.feed;
const _errs400 = errors;
if((typeof data200 !== "string") && (data200 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/feed",schemaPath:"#/properties/figures/properties/silences/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.silences.items.properties.feed.type}}];
return false;
}
var valid40 = _errs400 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data198.longest !== undefined){
let data201 = data198.longest;
const _errs402 = errors;
if(errors === _errs402){
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 < 0 || isNaN(data201)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid40 = _errs402 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data198.at !== undefined){
let data202 = data198.at;
const _errs404 = errors;
if(errors === _errs404){
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 < 0 || isNaN(data202)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i16,schemaPath:"#/properties/figures/properties/silences/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid39 = _errs395 === errors;
if(!valid39){
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
var valid28 = _errs393 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs292 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
let data203 = data.commits;
const _errs406 = errors;
if(errors === _errs406){
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
let missing21;
if(((data203.from === undefined) && (missing21 = "from")) || ((data203.to === undefined) && (missing21 = "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs408 = errors;
for(const key24 in data203){
if(!((key24 === "from") || (key24 === "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs408 === errors){
if(data203.from !== undefined){
const _errs409 = errors;
if(typeof data203.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/from",schemaPath:"#/properties/commits/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs409 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data203.to !== undefined){
const _errs411 = errors;
if(typeof data203.to !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/to",schemaPath:"#/properties/commits/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs411 === errors;
}
else {
var valid41 = true;
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
var valid0 = _errs406 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data206 = data.history;
const _errs413 = errors;
if(errors === _errs413){
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
let missing22;
if((((((data206.name === undefined) && (missing22 = "name")) || ((data206.unit === undefined) && (missing22 = "unit"))) || ((data206.stored === undefined) && (missing22 = "stored"))) || ((data206.actual === undefined) && (missing22 = "actual"))) || ((data206.limit === undefined) && (missing22 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs415 = errors;
for(const key25 in data206){
if(!(((((key25 === "name") || (key25 === "unit")) || (key25 === "stored")) || (key25 === "actual")) || (key25 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs415 === errors){
if(data206.name !== undefined){
const _errs416 = errors;
if(typeof data206.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs416 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data206.unit !== undefined){
let data208 = data206.unit;
const _errs418 = errors;
if(!(((((data208 === "ms") || (data208 === "bytes")) || (data208 === "count")) || (data208 === "share")) || (data208 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid42 = _errs418 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data206.stored !== undefined){
let data209 = data206.stored;
const _errs419 = errors;
if(errors === _errs419){
if(Array.isArray(data209)){
if(data209.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid43 = true;
const len16 = data209.length;
for(let i17=0; i17<len16; i17++){
let data210 = data209[i17];
const _errs421 = errors;
if((!((typeof data210 == "number") && (isFinite(data210)))) && (data210 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i17,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid43 = _errs421 === errors;
if(!valid43){
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
var valid42 = _errs419 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data206.actual !== undefined){
let data211 = data206.actual;
const _errs423 = errors;
if(!((typeof data211 == "number") && (isFinite(data211)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid42 = _errs423 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data206.limit !== undefined){
let data212 = data206.limit;
const _errs425 = errors;
if((!((typeof data212 == "number") && (isFinite(data212)))) && (data212 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid42 = _errs425 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs413 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data213 = data.baseline;
const _errs427 = errors;
if((!(data213 && typeof data213 == "object" && !Array.isArray(data213))) && (data213 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs427){
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
let missing23;
if(((((((((data213.where === undefined) && (missing23 = "where")) || ((data213.series === undefined) && (missing23 = "series"))) || ((data213.runs === undefined) && (missing23 = "runs"))) || ((data213.from === undefined) && (missing23 = "from"))) || ((data213.to === undefined) && (missing23 = "to"))) || ((data213.others === undefined) && (missing23 = "others"))) || ((data213.written === undefined) && (missing23 = "written"))) || ((data213.notWritten === undefined) && (missing23 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs429 = errors;
for(const key26 in data213){
if(!(func1.call(schema19.properties.baseline.properties, key26))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs429 === errors){
if(data213.where !== undefined){
let data214 = data213.where;
const _errs430 = errors;
if((typeof data214 !== "string") && (data214 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid44 = _errs430 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.series !== undefined){
let data215 = data213.series;
const _errs432 = errors;
if(errors === _errs432){
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
let missing24;
if(((((((data215.key === undefined) && (missing24 = "key")) || ((data215.digest === undefined) && (missing24 = "digest"))) || ((data215.profile === undefined) && (missing24 = "profile"))) || ((data215.engine === undefined) && (missing24 = "engine"))) || ((data215.environment === undefined) && (missing24 = "environment"))) || ((data215.runnerLabel === undefined) && (missing24 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs434 = errors;
for(const key27 in data215){
if(!(((((((key27 === "key") || (key27 === "digest")) || (key27 === "profile")) || (key27 === "engine")) || (key27 === "environment")) || (key27 === "jobKey")) || (key27 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs434 === errors){
if(data215.key !== undefined){
let data216 = data215.key;
const _errs435 = errors;
if(errors === _errs435){
if(typeof data216 === "string"){
if(!pattern5.test(data216)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid45 = _errs435 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data215.digest !== undefined){
const _errs437 = errors;
if(typeof data215.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid45 = _errs437 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data215.profile !== undefined){
const _errs439 = errors;
if(typeof data215.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid45 = _errs439 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data215.engine !== undefined){
const _errs441 = errors;
if(typeof data215.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid45 = _errs441 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data215.environment !== undefined){
let data220 = data215.environment;
const _errs443 = errors;
if((typeof data220 !== "string") && (data220 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid45 = _errs443 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data215.jobKey !== undefined){
let data221 = data215.jobKey;
const _errs445 = errors;
if(errors === _errs445){
if(typeof data221 === "string"){
if(!pattern4.test(data221)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid45 = _errs445 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data215.runnerLabel !== undefined){
const _errs447 = errors;
if(typeof data215.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid45 = _errs447 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid44 = _errs432 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.runs !== undefined){
let data223 = data213.runs;
const _errs449 = errors;
if(!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs449){
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 < 0 || isNaN(data223)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs449 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.from !== undefined){
let data224 = data213.from;
const _errs451 = errors;
if((typeof data224 !== "string") && (data224 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid44 = _errs451 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.to !== undefined){
let data225 = data213.to;
const _errs453 = errors;
if((typeof data225 !== "string") && (data225 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid44 = _errs453 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.others !== undefined){
let data226 = data213.others;
const _errs455 = errors;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs455){
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 < 0 || isNaN(data226)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs455 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.incomplete !== undefined){
let data227 = data213.incomplete;
const _errs457 = errors;
if(!(((typeof data227 == "number") && (!(data227 % 1) && !isNaN(data227))) && (isFinite(data227)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs457){
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 < 1 || isNaN(data227)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid44 = _errs457 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.comparable !== undefined){
let data228 = data213.comparable;
const _errs459 = errors;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs459){
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < 0 || isNaN(data228)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs459 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.changed !== undefined){
let data229 = data213.changed;
const _errs461 = errors;
if(errors === _errs461){
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
let missing25;
if(((data229.key === undefined) && (missing25 = "key")) || ((data229.runs === undefined) && (missing25 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs463 = errors;
for(const key28 in data229){
if(!((key28 === "key") || (key28 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs463 === errors){
if(data229.key !== undefined){
let data230 = data229.key;
const _errs464 = errors;
if(errors === _errs464){
if(typeof data230 === "string"){
if(!pattern5.test(data230)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid46 = _errs464 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data229.runs !== undefined){
let data231 = data229.runs;
const _errs466 = errors;
if(!(((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231))) && (isFinite(data231)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs466){
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 < 0 || isNaN(data231)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid46 = _errs466 === errors;
}
else {
var valid46 = true;
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
var valid44 = _errs461 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.written !== undefined){
const _errs468 = errors;
if(typeof data213.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid44 = _errs468 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.notWritten !== undefined){
let data233 = data213.notWritten;
const _errs470 = errors;
if((typeof data233 !== "string") && (data233 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid44 = _errs470 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.notCounted !== undefined){
const _errs472 = errors;
if(typeof data213.notCounted !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/notCounted",schemaPath:"#/properties/baseline/properties/notCounted/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs472 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.uncounted !== undefined){
let data235 = data213.uncounted;
const _errs474 = errors;
if(!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs474){
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 < 0 || isNaN(data235)){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs474 === errors;
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
}
}
}
}
var valid0 = _errs427 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data236 = data.timeline;
const _errs476 = errors;
if(errors === _errs476){
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
for(const key29 in data236){
let data237 = data236[key29];
const _errs479 = errors;
if(errors === _errs479){
if(Array.isArray(data237)){
var valid48 = true;
const len17 = data237.length;
for(let i18=0; i18<len17; i18++){
let data238 = data237[i18];
const _errs481 = errors;
if(errors === _errs481){
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
let missing26;
if((((data238.phase === undefined) && (missing26 = "phase")) || ((data238.from === undefined) && (missing26 = "from"))) || ((data238.to === undefined) && (missing26 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs483 = errors;
for(const key30 in data238){
if(!(((key30 === "phase") || (key30 === "from")) || (key30 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs483 === errors){
if(data238.phase !== undefined){
let data239 = data238.phase;
const _errs484 = errors;
if(!(((((data239 === "ramp") || (data239 === "steady")) || (data239 === "disrupt")) || (data239 === "idle")) || (data239 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid49 = _errs484 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data238.from !== undefined){
let data240 = data238.from;
const _errs485 = errors;
if(!((typeof data240 == "number") && (isFinite(data240)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid49 = _errs485 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data238.to !== undefined){
let data241 = data238.to;
const _errs487 = errors;
if(!((typeof data241 == "number") && (isFinite(data241)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid49 = _errs487 === errors;
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
validate52.errors = [{instancePath:instancePath+"/timeline/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"}}];
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
validate52.errors = [{instancePath:instancePath+"/timeline/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timeline/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid47 = _errs479 === errors;
if(!valid47){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs476 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data242 = data.duration;
const _errs489 = errors;
if(errors === _errs489){
if((typeof data242 == "number") && (isFinite(data242))){
if(data242 < 0 || isNaN(data242)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs489 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data243 = data.sockets;
const _errs491 = errors;
if((!(data243 && typeof data243 == "object" && !Array.isArray(data243))) && (data243 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs491){
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
let missing27;
if(((((((data243.tried === undefined) && (missing27 = "tried")) || ((data243.opened === undefined) && (missing27 = "opened"))) || ((data243.subscribed === undefined) && (missing27 = "subscribed"))) || ((data243.peak === undefined) && (missing27 = "peak"))) || ((data243.failed === undefined) && (missing27 = "failed"))) || ((data243.unended === undefined) && (missing27 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs493 = errors;
for(const key31 in data243){
if(!(((((((key31 === "tried") || (key31 === "opened")) || (key31 === "subscribed")) || (key31 === "peak")) || (key31 === "failed")) || (key31 === "unended")) || (key31 === "planned"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs493 === errors){
if(data243.tried !== undefined){
let data244 = data243.tried;
const _errs494 = errors;
if(!(((typeof data244 == "number") && (!(data244 % 1) && !isNaN(data244))) && (isFinite(data244)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs494){
if((typeof data244 == "number") && (isFinite(data244))){
if(data244 < 0 || isNaN(data244)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid50 = _errs494 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data243.opened !== undefined){
let data245 = data243.opened;
const _errs496 = errors;
if(!(((typeof data245 == "number") && (!(data245 % 1) && !isNaN(data245))) && (isFinite(data245)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs496){
if((typeof data245 == "number") && (isFinite(data245))){
if(data245 < 0 || isNaN(data245)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid50 = _errs496 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data243.subscribed !== undefined){
let data246 = data243.subscribed;
const _errs498 = errors;
if(!(((typeof data246 == "number") && (!(data246 % 1) && !isNaN(data246))) && (isFinite(data246)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs498){
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 < 0 || isNaN(data246)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid50 = _errs498 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data243.peak !== undefined){
let data247 = data243.peak;
const _errs500 = errors;
if(!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs500){
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 < 0 || isNaN(data247)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid50 = _errs500 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data243.failed !== undefined){
let data248 = data243.failed;
const _errs502 = errors;
if(errors === _errs502){
if(Array.isArray(data248)){
var valid51 = true;
const len18 = data248.length;
for(let i19=0; i19<len18; i19++){
let data249 = data248[i19];
const _errs504 = errors;
if(errors === _errs504){
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
let missing28;
if((((data249.reason === undefined) && (missing28 = "reason")) || ((data249.status === undefined) && (missing28 = "status"))) || ((data249.count === undefined) && (missing28 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs506 = errors;
for(const key32 in data249){
if(!(((key32 === "reason") || (key32 === "status")) || (key32 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs506 === errors){
if(data249.reason !== undefined){
const _errs507 = errors;
if(typeof data249.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid52 = _errs507 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data249.status !== undefined){
let data251 = data249.status;
const _errs509 = errors;
if((typeof data251 !== "string") && (data251 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid52 = _errs509 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data249.count !== undefined){
let data252 = data249.count;
const _errs511 = errors;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs511){
if((typeof data252 == "number") && (isFinite(data252))){
if(data252 < 0 || isNaN(data252)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i19+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid52 = _errs511 === errors;
}
else {
var valid52 = true;
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
var valid51 = _errs504 === errors;
if(!valid51){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed",schemaPath:"#/properties/sockets/properties/failed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid50 = _errs502 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data243.unended !== undefined){
let data253 = data243.unended;
const _errs513 = errors;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs513){
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 < 0 || isNaN(data253)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid50 = _errs513 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data243.planned !== undefined){
let data254 = data243.planned;
const _errs515 = errors;
if(!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",schemaPath:"#/properties/sockets/properties/planned/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs515){
if((typeof data254 == "number") && (isFinite(data254))){
if(data254 < 0 || isNaN(data254)){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",schemaPath:"#/properties/sockets/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid50 = _errs515 === errors;
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
}
}
}
var valid0 = _errs491 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data255 = data.http;
const _errs517 = errors;
if((!(data255 && typeof data255 == "object" && !Array.isArray(data255))) && (data255 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs517){
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
let missing29;
if(((((data255.requests === undefined) && (missing29 = "requests")) || ((data255.answered === undefined) && (missing29 = "answered"))) || ((data255.failed === undefined) && (missing29 = "failed"))) || ((data255.byStatus === undefined) && (missing29 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs519 = errors;
for(const key33 in data255){
if(!((((key33 === "requests") || (key33 === "answered")) || (key33 === "failed")) || (key33 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs519 === errors){
if(data255.requests !== undefined){
let data256 = data255.requests;
const _errs520 = errors;
if(!(((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256))) && (isFinite(data256)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs520){
if((typeof data256 == "number") && (isFinite(data256))){
if(data256 < 0 || isNaN(data256)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs520 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data255.answered !== undefined){
let data257 = data255.answered;
const _errs522 = errors;
if(!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs522){
if((typeof data257 == "number") && (isFinite(data257))){
if(data257 < 0 || isNaN(data257)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs522 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data255.failed !== undefined){
let data258 = data255.failed;
const _errs524 = errors;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs524){
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 < 0 || isNaN(data258)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs524 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data255.byStatus !== undefined){
let data259 = data255.byStatus;
const _errs526 = errors;
if(errors === _errs526){
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
for(const key34 in data259){
let data260 = data259[key34];
const _errs529 = errors;
if(!(((typeof data260 == "number") && (!(data260 % 1) && !isNaN(data260))) && (isFinite(data260)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs529){
if((typeof data260 == "number") && (isFinite(data260))){
if(data260 < 0 || isNaN(data260)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid54 = _errs529 === errors;
if(!valid54){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/http/byStatus",schemaPath:"#/properties/http/properties/byStatus/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid53 = _errs526 === errors;
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
var valid0 = _errs517 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data261 = data.closes;
const _errs531 = errors;
if(errors === _errs531){
if(Array.isArray(data261)){
var valid55 = true;
const len19 = data261.length;
for(let i20=0; i20<len19; i20++){
let data262 = data261[i20];
const _errs533 = errors;
if(errors === _errs533){
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
let missing30;
if(((((((((data262.code === undefined) && (missing30 = "code")) || ((data262.side === undefined) && (missing30 = "side"))) || ((data262.how === undefined) && (missing30 = "how"))) || ((data262.scenario === undefined) && (missing30 = "scenario"))) || ((data262.feed === undefined) && (missing30 = "feed"))) || ((data262.phase === undefined) && (missing30 = "phase"))) || ((data262.reason === undefined) && (missing30 = "reason"))) || ((data262.count === undefined) && (missing30 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs535 = errors;
for(const key35 in data262){
if(!((((((((key35 === "code") || (key35 === "side")) || (key35 === "how")) || (key35 === "scenario")) || (key35 === "feed")) || (key35 === "phase")) || (key35 === "reason")) || (key35 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs535 === errors){
if(data262.code !== undefined){
const _errs536 = errors;
if(typeof data262.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid56 = _errs536 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data262.side !== undefined){
const _errs538 = errors;
if(typeof data262.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid56 = _errs538 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data262.how !== undefined){
const _errs540 = errors;
if(typeof data262.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid56 = _errs540 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data262.scenario !== undefined){
const _errs542 = errors;
if(typeof data262.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid56 = _errs542 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data262.feed !== undefined){
let data267 = data262.feed;
const _errs544 = errors;
if((typeof data267 !== "string") && (data267 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid56 = _errs544 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data262.phase !== undefined){
let data268 = data262.phase;
const _errs546 = errors;
if((typeof data268 !== "string") && (data268 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid56 = _errs546 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data262.reason !== undefined){
let data269 = data262.reason;
const _errs548 = errors;
if((typeof data269 !== "string") && (data269 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid56 = _errs548 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data262.count !== undefined){
let data270 = data262.count;
const _errs550 = errors;
if(!(((typeof data270 == "number") && (!(data270 % 1) && !isNaN(data270))) && (isFinite(data270)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs550){
if((typeof data270 == "number") && (isFinite(data270))){
if(data270 < 0 || isNaN(data270)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i20+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid56 = _errs550 === errors;
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes/" + i20,schemaPath:"#/properties/closes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid55 = _errs533 === errors;
if(!valid55){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs531 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data271 = data.storedCloses;
const _errs552 = errors;
if(errors === _errs552){
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
let missing31;
if(((data271.runs === undefined) && (missing31 = "runs")) || ((data271.kinds === undefined) && (missing31 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
const _errs554 = errors;
for(const key36 in data271){
if(!((key36 === "runs") || (key36 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}}];
return false;
break;
}
}
if(_errs554 === errors){
if(data271.runs !== undefined){
let data272 = data271.runs;
const _errs555 = errors;
if(!(((typeof data272 == "number") && (!(data272 % 1) && !isNaN(data272))) && (isFinite(data272)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs555){
if((typeof data272 == "number") && (isFinite(data272))){
if(data272 < 1 || isNaN(data272)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid57 = _errs555 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data271.kinds !== undefined){
let data273 = data271.kinds;
const _errs557 = errors;
if(errors === _errs557){
if(Array.isArray(data273)){
var valid58 = true;
const len20 = data273.length;
for(let i21=0; i21<len20; i21++){
let data274 = data273[i21];
const _errs559 = errors;
if(errors === _errs559){
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
let missing32;
if(((((((data274.code === undefined) && (missing32 = "code")) || ((data274.side === undefined) && (missing32 = "side"))) || ((data274.how === undefined) && (missing32 = "how"))) || ((data274.feed === undefined) && (missing32 = "feed"))) || ((data274.median === undefined) && (missing32 = "median"))) || ((data274.seen === undefined) && (missing32 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
const _errs561 = errors;
for(const key37 in data274){
if(!((((((key37 === "code") || (key37 === "side")) || (key37 === "how")) || (key37 === "feed")) || (key37 === "median")) || (key37 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs561 === errors){
if(data274.code !== undefined){
const _errs562 = errors;
if(typeof data274.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs562 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.side !== undefined){
const _errs564 = errors;
if(typeof data274.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs564 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.how !== undefined){
const _errs566 = errors;
if(typeof data274.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs566 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.feed !== undefined){
let data278 = data274.feed;
const _errs568 = errors;
if((typeof data278 !== "string") && (data278 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid59 = _errs568 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.median !== undefined){
let data279 = data274.median;
const _errs570 = errors;
if(errors === _errs570){
if((typeof data279 == "number") && (isFinite(data279))){
if(data279 < 0 || isNaN(data279)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid59 = _errs570 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.seen !== undefined){
let data280 = data274.seen;
const _errs572 = errors;
if(!(((typeof data280 == "number") && (!(data280 % 1) && !isNaN(data280))) && (isFinite(data280)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs572){
if((typeof data280 == "number") && (isFinite(data280))){
if(data280 < 0 || isNaN(data280)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid59 = _errs572 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i21,schemaPath:"#/properties/storedCloses/properties/kinds/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid58 = _errs559 === errors;
if(!valid58){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds",schemaPath:"#/properties/storedCloses/properties/kinds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid57 = _errs557 === errors;
}
else {
var valid57 = true;
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
var valid0 = _errs552 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data281 = data.steps;
const _errs574 = errors;
if(errors === _errs574){
if(Array.isArray(data281)){
if(data281.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid60 = true;
const len21 = data281.length;
for(let i22=0; i22<len21; i22++){
let data282 = data281[i22];
const _errs576 = errors;
if(errors === _errs576){
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
let missing33;
if(((((data282.step === undefined) && (missing33 = "step")) || ((data282.state === undefined) && (missing33 = "state"))) || ((data282.result === undefined) && (missing33 = "result"))) || ((data282.took === undefined) && (missing33 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
const _errs578 = errors;
for(const key38 in data282){
if(!((((key38 === "step") || (key38 === "state")) || (key38 === "result")) || (key38 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs578 === errors){
if(data282.step !== undefined){
let data283 = data282.step;
const _errs579 = errors;
if(!(((((data283 === "plan") || (data283 === "addresses")) || (data283 === "build")) || (data283 === "connect")) || (data283 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid61 = _errs579 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data282.state !== undefined){
let data284 = data282.state;
const _errs580 = errors;
if(!(((data284 === "done") || (data284 === "failed")) || (data284 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid61 = _errs580 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data282.result !== undefined){
const _errs581 = errors;
if(typeof data282.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs581 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data282.took !== undefined){
let data286 = data282.took;
const _errs583 = errors;
if((!((typeof data286 == "number") && (isFinite(data286)))) && (data286 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs583){
if((typeof data286 == "number") && (isFinite(data286))){
if(data286 < 0 || isNaN(data286)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i22+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid61 = _errs583 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/steps/" + i22,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid60 = _errs576 === errors;
if(!valid60){
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
var valid0 = _errs574 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data287 = data.lastAnswer;
const _errs585 = errors;
if(errors === _errs585){
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
let missing34;
if((((((data287.target === undefined) && (missing34 = "target")) || ((data287.asked === undefined) && (missing34 = "asked"))) || ((data287.status === undefined) && (missing34 = "status"))) || ((data287.took === undefined) && (missing34 = "took"))) || ((data287.body === undefined) && (missing34 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs587 = errors;
for(const key39 in data287){
if(!(((((key39 === "target") || (key39 === "asked")) || (key39 === "status")) || (key39 === "took")) || (key39 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs587 === errors){
if(data287.target !== undefined){
const _errs588 = errors;
if(typeof data287.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs588 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data287.asked !== undefined){
const _errs590 = errors;
if(typeof data287.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs590 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data287.status !== undefined){
let data290 = data287.status;
const _errs592 = errors;
if((!(((typeof data290 == "number") && (!(data290 % 1) && !isNaN(data290))) && (isFinite(data290)))) && (data290 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid62 = _errs592 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data287.took !== undefined){
let data291 = data287.took;
const _errs594 = errors;
if(errors === _errs594){
if((typeof data291 == "number") && (isFinite(data291))){
if(data291 < 0 || isNaN(data291)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs594 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data287.body !== undefined){
let data292 = data287.body;
const _errs596 = errors;
if((typeof data292 !== "string") && (data292 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid62 = _errs596 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs585 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data293 = data.health;
const _errs598 = errors;
if((!(data293 && typeof data293 == "object" && !Array.isArray(data293))) && (data293 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs598){
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
let missing35;
if((((((((((data293.cpuP95 === undefined) && (missing35 = "cpuP95")) || ((data293.cores === undefined) && (missing35 = "cores"))) || ((data293.lagP99 === undefined) && (missing35 = "lagP99"))) || ((data293.lagSamples === undefined) && (missing35 = "lagSamples"))) || ((data293.stealP95 === undefined) && (missing35 = "stealP95"))) || ((data293.droppedIterations === undefined) && (missing35 = "droppedIterations"))) || ((data293.memoryPeak === undefined) && (missing35 = "memoryPeak"))) || ((data293.descriptorLimit === undefined) && (missing35 = "descriptorLimit"))) || ((data293.probe === undefined) && (missing35 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
const _errs600 = errors;
for(const key40 in data293){
if(!(func1.call(schema19.properties.health.properties, key40))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}}];
return false;
break;
}
}
if(_errs600 === errors){
if(data293.cpuP95 !== undefined){
let data294 = data293.cpuP95;
const _errs601 = errors;
if((!((typeof data294 == "number") && (isFinite(data294)))) && (data294 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs601){
if((typeof data294 == "number") && (isFinite(data294))){
if(data294 < 0 || isNaN(data294)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs601 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data293.cores !== undefined){
let data295 = data293.cores;
const _errs603 = errors;
if(errors === _errs603){
if((typeof data295 == "number") && (isFinite(data295))){
if(data295 < 0 || isNaN(data295)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid63 = _errs603 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data293.lagP99 !== undefined){
let data296 = data293.lagP99;
const _errs605 = errors;
if((!((typeof data296 == "number") && (isFinite(data296)))) && (data296 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid63 = _errs605 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data293.lagSamples !== undefined){
let data297 = data293.lagSamples;
const _errs607 = errors;
if(!(((typeof data297 == "number") && (!(data297 % 1) && !isNaN(data297))) && (isFinite(data297)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs607){
if((typeof data297 == "number") && (isFinite(data297))){
if(data297 < 0 || isNaN(data297)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs607 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data293.stealP95 !== undefined){
let data298 = data293.stealP95;
const _errs609 = errors;
if((!((typeof data298 == "number") && (isFinite(data298)))) && (data298 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs609){
if((typeof data298 == "number") && (isFinite(data298))){
if(data298 < 0 || isNaN(data298)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs609 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data293.droppedIterations !== undefined){
let data299 = data293.droppedIterations;
const _errs611 = errors;
if(!(((typeof data299 == "number") && (!(data299 % 1) && !isNaN(data299))) && (isFinite(data299)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs611){
if((typeof data299 == "number") && (isFinite(data299))){
if(data299 < 0 || isNaN(data299)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs611 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data293.memoryPeak !== undefined){
let data300 = data293.memoryPeak;
const _errs613 = errors;
if((!(((typeof data300 == "number") && (!(data300 % 1) && !isNaN(data300))) && (isFinite(data300)))) && (data300 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs613){
if((typeof data300 == "number") && (isFinite(data300))){
if(data300 < 0 || isNaN(data300)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs613 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data293.descriptorLimit !== undefined){
let data301 = data293.descriptorLimit;
const _errs615 = errors;
if((!(((typeof data301 == "number") && (!(data301 % 1) && !isNaN(data301))) && (isFinite(data301)))) && (data301 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs615){
if((typeof data301 == "number") && (isFinite(data301))){
if(data301 < 0 || isNaN(data301)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs615 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data293.probe !== undefined){
let data302 = data293.probe;
const _errs617 = errors;
if((!((typeof data302 == "number") && (isFinite(data302)))) && (data302 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid63 = _errs617 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data293.stallMax !== undefined){
let data303 = data293.stallMax;
const _errs619 = errors;
if(errors === _errs619){
if((typeof data303 == "number") && (isFinite(data303))){
if(data303 < 0 || isNaN(data303)){
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid63 = _errs619 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data293.clockStep !== undefined){
let data304 = data293.clockStep;
const _errs621 = errors;
if(errors === _errs621){
if((typeof data304 == "number") && (isFinite(data304))){
if(data304 < 0 || isNaN(data304)){
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid63 = _errs621 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data293.local !== undefined){
const _errs623 = errors;
if(typeof data293.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",schemaPath:"#/properties/health/properties/local/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid63 = _errs623 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data293.service !== undefined){
let data306 = data293.service;
const _errs625 = errors;
if(errors === _errs625){
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
let missing36;
if((((data306.cores === undefined) && (missing36 = "cores")) || ((data306.perMessage === undefined) && (missing36 = "perMessage"))) || ((data306.messages === undefined) && (missing36 = "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs627 = errors;
for(const key41 in data306){
if(!(((key41 === "cores") || (key41 === "perMessage")) || (key41 === "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}}];
return false;
break;
}
}
if(_errs627 === errors){
if(data306.cores !== undefined){
let data307 = data306.cores;
const _errs628 = errors;
if(errors === _errs628){
if((typeof data307 == "number") && (isFinite(data307))){
if(data307 < 0 || isNaN(data307)){
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid64 = _errs628 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data306.perMessage !== undefined){
let data308 = data306.perMessage;
const _errs630 = errors;
if((!((typeof data308 == "number") && (isFinite(data308)))) && (data308 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/type",keyword:"type",params:{type: schema19.properties.health.properties.service.properties.perMessage.type}}];
return false;
}
if(errors === _errs630){
if((typeof data308 == "number") && (isFinite(data308))){
if(data308 < 0 || isNaN(data308)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid64 = _errs630 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data306.messages !== undefined){
let data309 = data306.messages;
const _errs632 = errors;
if(!(((typeof data309 == "number") && (!(data309 % 1) && !isNaN(data309))) && (isFinite(data309)))){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs632){
if((typeof data309 == "number") && (isFinite(data309))){
if(data309 < 0 || isNaN(data309)){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid64 = _errs632 === errors;
}
else {
var valid64 = true;
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
var valid63 = _errs625 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data293.brought !== undefined){
let data310 = data293.brought;
const _errs634 = errors;
if(errors === _errs634){
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 < 0 || isNaN(data310)){
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid63 = _errs634 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data293.limits !== undefined){
let data311 = data293.limits;
const _errs636 = errors;
if(errors === _errs636){
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
for(const key42 in data311){
const _errs638 = errors;
if(!((((key42 === "descriptors") || (key42 === "ports")) || (key42 === "buffers")) || (key42 === "lookups"))){
const err0 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.health.properties.limits.propertyNames.enum},propertyName:key42};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid65 = _errs638 === errors;
if(!valid65){
const err1 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames",keyword:"propertyNames",params:{propertyName: key42}};
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
if(valid65){
for(const key43 in data311){
let data312 = data311[key43];
const _errs640 = errors;
if(!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs640){
if((typeof data312 == "number") && (isFinite(data312))){
if(data312 < 0 || isNaN(data312)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs640 === errors;
if(!valid66){
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
var valid63 = _errs636 === errors;
}
else {
var valid63 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs598 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data313 = data.bytes;
const _errs642 = errors;
if(errors === _errs642){
if(data313 && typeof data313 == "object" && !Array.isArray(data313)){
let missing37;
if(((data313.sent === undefined) && (missing37 = "sent")) || ((data313.received === undefined) && (missing37 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs644 = errors;
for(const key44 in data313){
if(!((key44 === "sent") || (key44 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}}];
return false;
break;
}
}
if(_errs644 === errors){
if(data313.sent !== undefined){
let data314 = data313.sent;
const _errs645 = errors;
if(!(((typeof data314 == "number") && (!(data314 % 1) && !isNaN(data314))) && (isFinite(data314)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs645){
if((typeof data314 == "number") && (isFinite(data314))){
if(data314 < 0 || isNaN(data314)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs645 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data313.received !== undefined){
let data315 = data313.received;
const _errs647 = errors;
if(!(((typeof data315 == "number") && (!(data315 % 1) && !isNaN(data315))) && (isFinite(data315)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs647){
if((typeof data315 == "number") && (isFinite(data315))){
if(data315 < 0 || isNaN(data315)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs647 === errors;
}
else {
var valid67 = true;
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
var valid0 = _errs642 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data316 = data.reduced;
const _errs649 = errors;
if(errors === _errs649){
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
let missing38;
if(((data316.sockets === undefined) && (missing38 = "sockets")) || ((data316.of === undefined) && (missing38 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
const _errs651 = errors;
for(const key45 in data316){
if(!((key45 === "sockets") || (key45 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}}];
return false;
break;
}
}
if(_errs651 === errors){
if(data316.sockets !== undefined){
let data317 = data316.sockets;
const _errs652 = errors;
if(!(((typeof data317 == "number") && (!(data317 % 1) && !isNaN(data317))) && (isFinite(data317)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs652){
if((typeof data317 == "number") && (isFinite(data317))){
if(data317 < 0 || isNaN(data317)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid68 = _errs652 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data316.of !== undefined){
let data318 = data316.of;
const _errs654 = errors;
if(!(((typeof data318 == "number") && (!(data318 % 1) && !isNaN(data318))) && (isFinite(data318)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs654){
if((typeof data318 == "number") && (isFinite(data318))){
if(data318 < 0 || isNaN(data318)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
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
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs649 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pooled !== undefined){
let data319 = data.pooled;
const _errs656 = errors;
if(errors === _errs656){
if(data319 && typeof data319 == "object" && !Array.isArray(data319)){
let missing39;
if((((data319.records === undefined) && (missing39 = "records")) || ((data319.of === undefined) && (missing39 = "of"))) || ((data319.attempts === undefined) && (missing39 = "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
const _errs658 = errors;
for(const key46 in data319){
if(!(((key46 === "records") || (key46 === "of")) || (key46 === "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}}];
return false;
break;
}
}
if(_errs658 === errors){
if(data319.records !== undefined){
let data320 = data319.records;
const _errs659 = errors;
if(errors === _errs659){
if(Array.isArray(data320)){
if(data320.length > 7){
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/maxItems",keyword:"maxItems",params:{limit: 7}}];
return false;
}
else {
if(data320.length < 1){
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid70 = true;
const len22 = data320.length;
for(let i23=0; i23<len22; i23++){
let data321 = data320[i23];
const _errs661 = errors;
if(errors === _errs661){
if(typeof data321 === "string"){
if(!pattern5.test(data321)){
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i23,schemaPath:"#/properties/pooled/properties/records/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i23,schemaPath:"#/properties/pooled/properties/records/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid70 = _errs661 === errors;
if(!valid70){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid69 = _errs659 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data319.of !== undefined){
let data322 = data319.of;
const _errs663 = errors;
if(!(((typeof data322 == "number") && (!(data322 % 1) && !isNaN(data322))) && (isFinite(data322)))){
validate52.errors = [{instancePath:instancePath+"/pooled/of",schemaPath:"#/properties/pooled/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs663){
if((typeof data322 == "number") && (isFinite(data322))){
if(data322 < 2 || isNaN(data322)){
validate52.errors = [{instancePath:instancePath+"/pooled/of",schemaPath:"#/properties/pooled/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid69 = _errs663 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data319.attempts !== undefined){
let data323 = data319.attempts;
const _errs665 = errors;
if(!(((typeof data323 == "number") && (!(data323 % 1) && !isNaN(data323))) && (isFinite(data323)))){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",schemaPath:"#/properties/pooled/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs665){
if((typeof data323 == "number") && (isFinite(data323))){
if(data323 < 2 || isNaN(data323)){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",schemaPath:"#/properties/pooled/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid69 = _errs665 === errors;
}
else {
var valid69 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs656 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data324 = data.attempts;
const _errs667 = errors;
if(errors === _errs667){
if(data324 && typeof data324 == "object" && !Array.isArray(data324)){
let missing40;
if(((data324.run === undefined) && (missing40 = "run")) || ((data324.earlier === undefined) && (missing40 = "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
const _errs669 = errors;
for(const key47 in data324){
if(!((key47 === "run") || (key47 === "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}}];
return false;
break;
}
}
if(_errs669 === errors){
if(data324.run !== undefined){
let data325 = data324.run;
const _errs670 = errors;
if(errors === _errs670){
if(data325 && typeof data325 == "object" && !Array.isArray(data325)){
let missing41;
if(((data325.id === undefined) && (missing41 = "id")) || ((data325.attempt === undefined) && (missing41 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/required",keyword:"required",params:{missingProperty: missing41}}];
return false;
}
else {
const _errs672 = errors;
for(const key48 in data325){
if(!((key48 === "id") || (key48 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}}];
return false;
break;
}
}
if(_errs672 === errors){
if(data325.id !== undefined){
let data326 = data325.id;
const _errs673 = errors;
if(!(((typeof data326 == "number") && (!(data326 % 1) && !isNaN(data326))) && (isFinite(data326)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs673){
if((typeof data326 == "number") && (isFinite(data326))){
if(data326 < 1 || isNaN(data326)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid72 = _errs673 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data325.attempt !== undefined){
let data327 = data325.attempt;
const _errs675 = errors;
if(!(((typeof data327 == "number") && (!(data327 % 1) && !isNaN(data327))) && (isFinite(data327)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs675){
if((typeof data327 == "number") && (isFinite(data327))){
if(data327 < 1 || isNaN(data327)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid72 = _errs675 === errors;
}
else {
var valid72 = true;
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
var valid71 = _errs670 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data324.earlier !== undefined){
let data328 = data324.earlier;
const _errs677 = errors;
if(errors === _errs677){
if(Array.isArray(data328)){
if(data328.length > 10){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier",schemaPath:"#/properties/attempts/properties/earlier/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid73 = true;
const len23 = data328.length;
for(let i24=0; i24<len23; i24++){
let data329 = data328[i24];
const _errs679 = errors;
if(errors === _errs679){
if(data329 && typeof data329 == "object" && !Array.isArray(data329)){
let missing42;
if(((data329.run === undefined) && (missing42 = "run")) || ((data329.outcome === undefined) && (missing42 = "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i24,schemaPath:"#/properties/attempts/properties/earlier/items/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
const _errs681 = errors;
for(const key49 in data329){
if(!((key49 === "run") || (key49 === "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i24,schemaPath:"#/properties/attempts/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}}];
return false;
break;
}
}
if(_errs681 === errors){
if(data329.run !== undefined){
let data330 = data329.run;
const _errs682 = errors;
if(errors === _errs682){
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
let missing43;
if(((data330.id === undefined) && (missing43 = "id")) || ((data330.attempt === undefined) && (missing43 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i24+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
const _errs684 = errors;
for(const key50 in data330){
if(!((key50 === "id") || (key50 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i24+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}}];
return false;
break;
}
}
if(_errs684 === errors){
if(data330.id !== undefined){
let data331 = data330.id;
const _errs685 = errors;
if(!(((typeof data331 == "number") && (!(data331 % 1) && !isNaN(data331))) && (isFinite(data331)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i24+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs685){
if((typeof data331 == "number") && (isFinite(data331))){
if(data331 < 1 || isNaN(data331)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i24+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data330.attempt !== undefined){
let data332 = data330.attempt;
const _errs687 = errors;
if(!(((typeof data332 == "number") && (!(data332 % 1) && !isNaN(data332))) && (isFinite(data332)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i24+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs687){
if((typeof data332 == "number") && (isFinite(data332))){
if(data332 < 1 || isNaN(data332)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i24+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
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
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i24+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid74 = _errs682 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data329.outcome !== undefined){
let data333 = data329.outcome;
const _errs689 = errors;
if(!(((((((((((((((((data333 === "internal") || (data333 === "cancelled")) || (data333 === "usage")) || (data333 === "policy")) || (data333 === "skipped")) || (data333 === "plan")) || (data333 === "engine")) || (data333 === "target")) || (data333 === "slo")) || (data333 === "regression")) || (data333 === "suspect")) || (data333 === "inconclusive")) || (data333 === "plan_changed")) || (data333 === "no_baseline")) || (data333 === "store")) || (data333 === "pass")) || (data333 === null))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i24+"/outcome",schemaPath:"#/properties/attempts/properties/earlier/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.attempts.properties.earlier.items.properties.outcome.enum}}];
return false;
}
var valid74 = _errs689 === errors;
}
else {
var valid74 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i24,schemaPath:"#/properties/attempts/properties/earlier/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid73 = _errs679 === errors;
if(!valid73){
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
var valid71 = _errs677 === errors;
}
else {
var valid71 = true;
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
var valid0 = _errs667 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data334 = data.paired;
const _errs690 = errors;
if(errors === _errs690){
if(data334 && typeof data334 == "object" && !Array.isArray(data334)){
let missing44;
if((data334.pairs === undefined) && (missing44 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
const _errs692 = errors;
for(const key51 in data334){
if(!(key51 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}}];
return false;
break;
}
}
if(_errs692 === errors){
if(data334.pairs !== undefined){
let data335 = data334.pairs;
const _errs693 = errors;
if(!(((typeof data335 == "number") && (!(data335 % 1) && !isNaN(data335))) && (isFinite(data335)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs693){
if((typeof data335 == "number") && (isFinite(data335))){
if(data335 < 0 || isNaN(data335)){
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
var valid0 = _errs690 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data336 = data.base;
const _errs695 = errors;
if(errors === _errs695){
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
let missing45;
if(((((data336.rule === undefined) && (missing45 = "rule")) || ((data336.ref === undefined) && (missing45 = "ref"))) || ((data336.commit === undefined) && (missing45 = "commit"))) || ((data336.differences === undefined) && (missing45 = "differences"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
const _errs697 = errors;
for(const key52 in data336){
if(!((((((((key52 === "rule") || (key52 === "ref")) || (key52 === "commit")) || (key52 === "file")) || (key52 === "differences")) || (key52 === "base")) || (key52 === "head")) || (key52 === "rows"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}}];
return false;
break;
}
}
if(_errs697 === errors){
if(data336.rule !== undefined){
let data337 = data336.rule;
const _errs698 = errors;
if(!(((data337 === "decides") || (data337 === "told")) || (data337 === "new"))){
validate52.errors = [{instancePath:instancePath+"/base/rule",schemaPath:"#/properties/base/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.rule.enum}}];
return false;
}
var valid77 = _errs698 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data336.ref !== undefined){
const _errs699 = errors;
if(typeof data336.ref !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/ref",schemaPath:"#/properties/base/properties/ref/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid77 = _errs699 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data336.commit !== undefined){
const _errs701 = errors;
if(typeof data336.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid77 = _errs701 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data336.file !== undefined){
const _errs703 = errors;
if(typeof data336.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/file",schemaPath:"#/properties/base/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid77 = _errs703 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data336.differences !== undefined){
let data341 = data336.differences;
const _errs705 = errors;
if(errors === _errs705){
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
let missing46;
if(((data341.count === undefined) && (missing46 = "count")) || ((data341.first === undefined) && (missing46 = "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
const _errs707 = errors;
for(const key53 in data341){
if(!((key53 === "count") || (key53 === "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}}];
return false;
break;
}
}
if(_errs707 === errors){
if(data341.count !== undefined){
let data342 = data341.count;
const _errs708 = errors;
if(!(((typeof data342 == "number") && (!(data342 % 1) && !isNaN(data342))) && (isFinite(data342)))){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs708){
if((typeof data342 == "number") && (isFinite(data342))){
if(data342 < 0 || isNaN(data342)){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid78 = _errs708 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data341.first !== undefined){
let data343 = data341.first;
const _errs710 = errors;
if(errors === _errs710){
if(Array.isArray(data343)){
if(data343.length > 20){
validate52.errors = [{instancePath:instancePath+"/base/differences/first",schemaPath:"#/properties/base/properties/differences/properties/first/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid79 = true;
const len24 = data343.length;
for(let i25=0; i25<len24; i25++){
let data344 = data343[i25];
const _errs712 = errors;
if(errors === _errs712){
if(data344 && typeof data344 == "object" && !Array.isArray(data344)){
let missing47;
if((data344.path === undefined) && (missing47 = "path")){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i25,schemaPath:"#/properties/base/properties/differences/properties/first/items/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
const _errs714 = errors;
for(const key54 in data344){
if(!(((key54 === "path") || (key54 === "base")) || (key54 === "head"))){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i25,schemaPath:"#/properties/base/properties/differences/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}}];
return false;
break;
}
}
if(_errs714 === errors){
if(data344.path !== undefined){
const _errs715 = errors;
if(typeof data344.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i25+"/path",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs715 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data344.base !== undefined){
const _errs717 = errors;
if(typeof data344.base !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i25+"/base",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/base/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs717 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data344.head !== undefined){
const _errs719 = errors;
if(typeof data344.head !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i25+"/head",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/head/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs719 === errors;
}
else {
var valid80 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i25,schemaPath:"#/properties/base/properties/differences/properties/first/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid79 = _errs712 === errors;
if(!valid79){
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
var valid78 = _errs710 === errors;
}
else {
var valid78 = true;
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
var valid77 = _errs705 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data336.base !== undefined){
let data348 = data336.base;
const _errs721 = errors;
if(errors === _errs721){
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
let missing48;
if((((data348.outcome === undefined) && (missing48 = "outcome")) || ((data348.exitCode === undefined) && (missing48 = "exitCode"))) || ((data348.sentence === undefined) && (missing48 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
const _errs723 = errors;
for(const key55 in data348){
if(!(((key55 === "outcome") || (key55 === "exitCode")) || (key55 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}}];
return false;
break;
}
}
if(_errs723 === errors){
if(data348.outcome !== undefined){
let data349 = data348.outcome;
const _errs724 = errors;
if(!((((((((((((((((data349 === "internal") || (data349 === "cancelled")) || (data349 === "usage")) || (data349 === "policy")) || (data349 === "skipped")) || (data349 === "plan")) || (data349 === "engine")) || (data349 === "target")) || (data349 === "slo")) || (data349 === "regression")) || (data349 === "suspect")) || (data349 === "inconclusive")) || (data349 === "plan_changed")) || (data349 === "no_baseline")) || (data349 === "store")) || (data349 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/base/outcome",schemaPath:"#/properties/base/properties/base/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.base.properties.outcome.enum}}];
return false;
}
var valid81 = _errs724 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data348.exitCode !== undefined){
let data350 = data348.exitCode;
const _errs725 = errors;
if(!(((typeof data350 == "number") && (!(data350 % 1) && !isNaN(data350))) && (isFinite(data350)))){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs725){
if((typeof data350 == "number") && (isFinite(data350))){
if(data350 < 0 || isNaN(data350)){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid81 = _errs725 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data348.sentence !== undefined){
const _errs727 = errors;
if(typeof data348.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/base/sentence",schemaPath:"#/properties/base/properties/base/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid81 = _errs727 === errors;
}
else {
var valid81 = true;
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
var valid77 = _errs721 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data336.head !== undefined){
let data352 = data336.head;
const _errs729 = errors;
if(errors === _errs729){
if(data352 && typeof data352 == "object" && !Array.isArray(data352)){
let missing49;
if((((data352.outcome === undefined) && (missing49 = "outcome")) || ((data352.exitCode === undefined) && (missing49 = "exitCode"))) || ((data352.sentence === undefined) && (missing49 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
const _errs731 = errors;
for(const key56 in data352){
if(!(((key56 === "outcome") || (key56 === "exitCode")) || (key56 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}}];
return false;
break;
}
}
if(_errs731 === errors){
if(data352.outcome !== undefined){
let data353 = data352.outcome;
const _errs732 = errors;
if(!((((((((((((((((data353 === "internal") || (data353 === "cancelled")) || (data353 === "usage")) || (data353 === "policy")) || (data353 === "skipped")) || (data353 === "plan")) || (data353 === "engine")) || (data353 === "target")) || (data353 === "slo")) || (data353 === "regression")) || (data353 === "suspect")) || (data353 === "inconclusive")) || (data353 === "plan_changed")) || (data353 === "no_baseline")) || (data353 === "store")) || (data353 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/head/outcome",schemaPath:"#/properties/base/properties/head/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.head.properties.outcome.enum}}];
return false;
}
var valid82 = _errs732 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data352.exitCode !== undefined){
let data354 = data352.exitCode;
const _errs733 = errors;
if(!(((typeof data354 == "number") && (!(data354 % 1) && !isNaN(data354))) && (isFinite(data354)))){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs733){
if((typeof data354 == "number") && (isFinite(data354))){
if(data354 < 0 || isNaN(data354)){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid82 = _errs733 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data352.sentence !== undefined){
const _errs735 = errors;
if(typeof data352.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/head/sentence",schemaPath:"#/properties/base/properties/head/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid82 = _errs735 === errors;
}
else {
var valid82 = true;
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
var valid77 = _errs729 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data336.rows !== undefined){
const _errs737 = errors;
if("base" !== data336.rows){
validate52.errors = [{instancePath:instancePath+"/base/rows",schemaPath:"#/properties/base/properties/rows/const",keyword:"const",params:{allowedValue: "base"}}];
return false;
}
var valid77 = _errs737 === errors;
}
else {
var valid77 = true;
}
}
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
var valid0 = _errs695 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data357 = data.notices;
const _errs738 = errors;
if(errors === _errs738){
if(Array.isArray(data357)){
var valid83 = true;
const len25 = data357.length;
for(let i26=0; i26<len25; i26++){
let data358 = data357[i26];
const _errs740 = errors;
if(errors === _errs740){
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
let missing50;
if(((data358.code === undefined) && (missing50 = "code")) || ((data358.message === undefined) && (missing50 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i26,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing50}}];
return false;
}
else {
const _errs742 = errors;
for(const key57 in data358){
if(!((key57 === "code") || (key57 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i26,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}}];
return false;
break;
}
}
if(_errs742 === errors){
if(data358.code !== undefined){
let data359 = data358.code;
const _errs743 = errors;
if(errors === _errs743){
if(typeof data359 === "string"){
if(!pattern3.test(data359)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i26+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i26+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid84 = _errs743 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data358.message !== undefined){
const _errs745 = errors;
if(typeof data358.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i26+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs745 === errors;
}
else {
var valid84 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i26,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid83 = _errs740 === errors;
if(!valid83){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs738 === errors;
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
