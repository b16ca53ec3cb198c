// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"as":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"],"examples":["regression"]},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]},"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","examples":["--engine"]},"value":{"type":"string","examples":["embedded"]}},"required":["name","value"],"additionalProperties":false}},"description":{"type":"string","maxLength":8000},"links":{"type":"object","maxProperties":32,"examples":[{"rollback":"docs/rollback.md"}],"additionalProperties":{"type":"string","maxLength":2000}}},"required":["name","file","profile","environment"],"additionalProperties":false},"lease":{"type":"object","properties":{"name":{"type":"string","examples":["staging"]},"state":{"enum":["held","lost","none"]},"waited":{"type":"number","examples":[200000]},"holders":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"who":{"type":"string","examples":["acme/billing"]},"run":{"type":"string","examples":["https://github.com/acme/billing/actions/runs/11981"]}},"required":["who"],"additionalProperties":false}},"takenOver":{"const":true},"why":{"type":"string","examples":["no --lease-remote was given"]}},"required":["name","state","waited"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"lanes":{"type":"object","additionalProperties":{"type":"integer","minimum":1,"examples":[20]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]},"evidence":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"targets":{"type":"string","pattern":"^[0-9a-f]{12}$"},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap","no-login","no-socket","lease-lost"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"at":{"type":"number","minimum":0,"examples":[6000]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"decided":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"figures":{"type":"object","properties":{"times":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"name":{"type":"string","examples":["latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"n":{"type":["integer","null"],"minimum":0},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]},"max":{"type":["number","null"]},"baseline":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]}},"required":["runs","p50","p90","p95","p99","p999"],"additionalProperties":false}},"required":["name","selector","n","p50","p90","p95","p99","p999","max"],"additionalProperties":false}},"phases":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenarios":{"type":"array","minItems":1,"items":{"type":"string"}},"phase":{"type":"string","examples":["steady"]},"length":{"type":"number","minimum":0},"sockets":{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"least":{"type":"integer","minimum":0},"most":{"type":"integer","minimum":0}},"required":["from","to","least","most"],"additionalProperties":false},"messages":{"type":"integer","minimum":0},"connects":{"type":"integer","minimum":0},"connectsPeak":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0},"failed":{"type":"object","properties":{"connects":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0}},"required":["connects","requests"],"additionalProperties":false}},"required":["scenarios","phase","length","sockets","messages","connects","connectsPeak","requests","failed"],"additionalProperties":false}},"heartbeats":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"missed":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"stalled":{"type":"integer","minimum":0},"cut":{"type":"integer","minimum":0}},"required":["scenario","feed","sent","answered","missed"],"additionalProperties":false}},"silences":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"longest":{"type":"number","minimum":0},"at":{"type":"number","minimum":0}},"required":["scenario","feed","longest","at"],"additionalProperties":false}}},"required":["times"],"additionalProperties":false},"commits":{"type":"object","properties":{"from":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"to":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]}},"required":["from","to"],"additionalProperties":false},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]},"notCounted":{"type":"string","examples":["nobody has accepted it"]},"uncounted":{"type":"integer","minimum":0}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0},"planned":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"stallMax":{"type":"number","minimum":0},"clockStep":{"type":"number","minimum":0},"local":{"type":"boolean"},"service":{"type":"object","properties":{"cores":{"type":"number","minimum":0,"examples":[0.6]},"perMessage":{"type":["number","null"],"minimum":0},"messages":{"type":"integer","minimum":0}},"required":["cores","perMessage","messages"],"additionalProperties":false},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"pooled":{"type":"object","properties":{"records":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"of":{"type":"integer","minimum":2,"examples":[4]},"attempts":{"type":"integer","minimum":2,"examples":[2]}},"required":["records","of","attempts"],"additionalProperties":false},"attempts":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"earlier":{"type":"array","maxItems":10,"items":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass",null]}},"required":["run","outcome"],"additionalProperties":false}}},"required":["run","earlier"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"base":{"type":"object","properties":{"rule":{"enum":["decides","told","new"]},"ref":{"type":"string","examples":["main"]},"commit":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"file":{"type":"string","examples":["plans/feed.yaml"]},"differences":{"type":"object","properties":{"count":{"type":"integer","minimum":0,"examples":[3]},"first":{"type":"array","maxItems":20,"items":{"type":"object","properties":{"path":{"type":"string","examples":["scenarios.orders.socket.url"]},"base":{"type":"string","examples":["p(99)<200"]},"head":{"type":"string","examples":["p(99)<3600000"]}},"required":["path"],"additionalProperties":false}}},"required":["count","first"],"additionalProperties":false},"base":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"head":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"rows":{"const":"base"}},"required":["rule","ref","commit","differences"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
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
if(data.lease !== undefined){
let data34 = data.lease;
const _errs67 = errors;
if(errors === _errs67){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing4;
if((((data34.name === undefined) && (missing4 = "name")) || ((data34.state === undefined) && (missing4 = "state"))) || ((data34.waited === undefined) && (missing4 = "waited"))){
validate52.errors = [{instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs69 = errors;
for(const key5 in data34){
if(!((((((key5 === "name") || (key5 === "state")) || (key5 === "waited")) || (key5 === "holders")) || (key5 === "takenOver")) || (key5 === "why"))){
validate52.errors = [{instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs69 === errors){
if(data34.name !== undefined){
const _errs70 = errors;
if(typeof data34.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/lease/name",schemaPath:"#/properties/lease/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs70 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data34.state !== undefined){
let data36 = data34.state;
const _errs72 = errors;
if(!(((data36 === "held") || (data36 === "lost")) || (data36 === "none"))){
validate52.errors = [{instancePath:instancePath+"/lease/state",schemaPath:"#/properties/lease/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.lease.properties.state.enum}}];
return false;
}
var valid10 = _errs72 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data34.waited !== undefined){
let data37 = data34.waited;
const _errs73 = errors;
if(!((typeof data37 == "number") && (isFinite(data37)))){
validate52.errors = [{instancePath:instancePath+"/lease/waited",schemaPath:"#/properties/lease/properties/waited/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid10 = _errs73 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data34.holders !== undefined){
let data38 = data34.holders;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data38)){
if(data38.length > 5){
validate52.errors = [{instancePath:instancePath+"/lease/holders",schemaPath:"#/properties/lease/properties/holders/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
var valid11 = true;
const len4 = data38.length;
for(let i5=0; i5<len4; i5++){
let data39 = data38[i5];
const _errs77 = errors;
if(errors === _errs77){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing5;
if((data39.who === undefined) && (missing5 = "who")){
validate52.errors = [{instancePath:instancePath+"/lease/holders/" + i5,schemaPath:"#/properties/lease/properties/holders/items/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs79 = errors;
for(const key6 in data39){
if(!((key6 === "who") || (key6 === "run"))){
validate52.errors = [{instancePath:instancePath+"/lease/holders/" + i5,schemaPath:"#/properties/lease/properties/holders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs79 === errors){
if(data39.who !== undefined){
const _errs80 = errors;
if(typeof data39.who !== "string"){
validate52.errors = [{instancePath:instancePath+"/lease/holders/" + i5+"/who",schemaPath:"#/properties/lease/properties/holders/items/properties/who/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs80 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data39.run !== undefined){
const _errs82 = errors;
if(typeof data39.run !== "string"){
validate52.errors = [{instancePath:instancePath+"/lease/holders/" + i5+"/run",schemaPath:"#/properties/lease/properties/holders/items/properties/run/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs82 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lease/holders/" + i5,schemaPath:"#/properties/lease/properties/holders/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid11 = _errs77 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lease/holders",schemaPath:"#/properties/lease/properties/holders/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid10 = _errs75 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data34.takenOver !== undefined){
const _errs84 = errors;
if(true !== data34.takenOver){
validate52.errors = [{instancePath:instancePath+"/lease/takenOver",schemaPath:"#/properties/lease/properties/takenOver/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid10 = _errs84 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data34.why !== undefined){
const _errs85 = errors;
if(typeof data34.why !== "string"){
validate52.errors = [{instancePath:instancePath+"/lease/why",schemaPath:"#/properties/lease/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs85 === errors;
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
validate52.errors = [{instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.builds !== undefined){
let data44 = data.builds;
const _errs87 = errors;
if(errors === _errs87){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key7 in data44){
const _errs90 = errors;
if(typeof data44[key7] !== "string"){
validate52.errors = [{instancePath:instancePath+"/builds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/builds/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs90 === errors;
if(!valid13){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/builds",schemaPath:"#/properties/builds/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lanes !== undefined){
let data46 = data.lanes;
const _errs92 = errors;
if(errors === _errs92){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key8 in data46){
let data47 = data46[key8];
const _errs95 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate52.errors = [{instancePath:instancePath+"/lanes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lanes/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs95){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 1 || isNaN(data47)){
validate52.errors = [{instancePath:instancePath+"/lanes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lanes/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid14 = _errs95 === errors;
if(!valid14){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs92 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostRuns !== undefined){
let data48 = data.mostRuns;
const _errs97 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs97){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 1 || isNaN(data48)){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data49 = data.runs;
const _errs99 = errors;
if(errors === _errs99){
if(Array.isArray(data49)){
var valid15 = true;
const len5 = data49.length;
for(let i6=0; i6<len5; i6++){
let data50 = data49[i6];
const _errs101 = errors;
if(errors === _errs101){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing6;
if(((((((data50.runId === undefined) && (missing6 = "runId")) || ((data50.attempt === undefined) && (missing6 = "attempt"))) || ((data50.started === undefined) && (missing6 = "started"))) || ((data50.duration === undefined) && (missing6 = "duration"))) || ((data50.machine === undefined) && (missing6 = "machine"))) || ((data50.ended === undefined) && (missing6 = "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs103 = errors;
for(const key9 in data50){
if(!(((((((key9 === "runId") || (key9 === "attempt")) || (key9 === "started")) || (key9 === "duration")) || (key9 === "machine")) || (key9 === "ended")) || (key9 === "evidence"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs103 === errors){
if(data50.runId !== undefined){
const _errs104 = errors;
if(typeof data50.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/runId",schemaPath:"#/properties/runs/items/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs104 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data50.attempt !== undefined){
let data52 = data50.attempt;
const _errs106 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs106){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid16 = _errs106 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data50.started !== undefined){
const _errs108 = errors;
if(typeof data50.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/started",schemaPath:"#/properties/runs/items/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs108 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data50.duration !== undefined){
let data54 = data50.duration;
const _errs110 = errors;
if(errors === _errs110){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/duration",schemaPath:"#/properties/runs/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/duration",schemaPath:"#/properties/runs/items/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid16 = _errs110 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data50.machine !== undefined){
const _errs112 = errors;
if(typeof data50.machine !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/machine",schemaPath:"#/properties/runs/items/properties/machine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs112 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data50.ended !== undefined){
let data56 = data50.ended;
const _errs114 = errors;
if(!((((((data56 === "clean") || (data56 === "aborted")) || (data56 === "killed")) || (data56 === "hung")) || (data56 === "crashed")) || (data56 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/ended",schemaPath:"#/properties/runs/items/properties/ended/enum",keyword:"enum",params:{allowedValues: schema19.properties.runs.items.properties.ended.enum}}];
return false;
}
var valid16 = _errs114 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data50.evidence !== undefined){
let data57 = data50.evidence;
const _errs115 = errors;
if(errors === _errs115){
if(typeof data57 === "string"){
if(!pattern5.test(data57)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/evidence",schemaPath:"#/properties/runs/items/properties/evidence/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/evidence",schemaPath:"#/properties/runs/items/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs115 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i6,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid15 = _errs101 === errors;
if(!valid15){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs99 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data58 = data.provenance;
const _errs117 = errors;
if((!(data58 && typeof data58 == "object" && !Array.isArray(data58))) && (data58 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: schema19.properties.provenance.type}}];
return false;
}
if(errors === _errs117){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing7;
if(((((((((((data58.tool === undefined) && (missing7 = "tool")) || ((data58.engine === undefined) && (missing7 = "engine"))) || ((data58.started === undefined) && (missing7 = "started"))) || ((data58.ended === undefined) && (missing7 = "ended"))) || ((data58.machine === undefined) && (missing7 = "machine"))) || ((data58.runnerLabel === undefined) && (missing7 = "runnerLabel"))) || ((data58.commit === undefined) && (missing7 = "commit"))) || ((data58.ref === undefined) && (missing7 = "ref"))) || ((data58.runId === undefined) && (missing7 = "runId"))) || ((data58.attempt === undefined) && (missing7 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs119 = errors;
for(const key10 in data58){
if(!(func1.call(schema19.properties.provenance.properties, key10))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs119 === errors){
if(data58.tool !== undefined){
const _errs120 = errors;
if(typeof data58.tool !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/tool",schemaPath:"#/properties/provenance/properties/tool/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs120 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data58.engine !== undefined){
let data60 = data58.engine;
const _errs122 = errors;
if(errors === _errs122){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing8;
if(((data60.name === undefined) && (missing8 = "name")) || ((data60.version === undefined) && (missing8 = "version"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs124 = errors;
for(const key11 in data60){
if(!(((key11 === "name") || (key11 === "version")) || (key11 === "sha256"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs124 === errors){
if(data60.name !== undefined){
let data61 = data60.name;
const _errs125 = errors;
if(!((data61 === "k6") || (data61 === "embedded"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/name",schemaPath:"#/properties/provenance/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum}}];
return false;
}
var valid18 = _errs125 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data60.version !== undefined){
const _errs126 = errors;
if(typeof data60.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/version",schemaPath:"#/properties/provenance/properties/engine/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs126 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data60.sha256 !== undefined){
let data63 = data60.sha256;
const _errs128 = errors;
if(errors === _errs128){
if(typeof data63 === "string"){
if(!pattern6.test(data63)){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs128 === errors;
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
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid17 = _errs122 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data58.started !== undefined){
const _errs130 = errors;
if(typeof data58.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs130 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data58.ended !== undefined){
const _errs132 = errors;
if(typeof data58.ended !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs132 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data58.machine !== undefined){
let data66 = data58.machine;
const _errs134 = errors;
if(errors === _errs134){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing9;
if((((((data66.id === undefined) && (missing9 = "id")) || ((data66.os === undefined) && (missing9 = "os"))) || ((data66.arch === undefined) && (missing9 = "arch"))) || ((data66.cpu === undefined) && (missing9 = "cpu"))) || ((data66.cores === undefined) && (missing9 = "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs136 = errors;
for(const key12 in data66){
if(!(((((key12 === "id") || (key12 === "os")) || (key12 === "arch")) || (key12 === "cpu")) || (key12 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs136 === errors){
if(data66.id !== undefined){
const _errs137 = errors;
if(typeof data66.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs137 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data66.os !== undefined){
const _errs139 = errors;
if(typeof data66.os !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs139 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data66.arch !== undefined){
const _errs141 = errors;
if(typeof data66.arch !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs141 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data66.cpu !== undefined){
const _errs143 = errors;
if(typeof data66.cpu !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs143 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data66.cores !== undefined){
let data71 = data66.cores;
const _errs145 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs145){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 0 || isNaN(data71)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs145 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid17 = _errs134 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data58.runnerLabel !== undefined){
const _errs147 = errors;
if(typeof data58.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs147 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data58.commit !== undefined){
let data73 = data58.commit;
const _errs149 = errors;
if((typeof data73 !== "string") && (data73 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type}}];
return false;
}
var valid17 = _errs149 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data58.ref !== undefined){
let data74 = data58.ref;
const _errs151 = errors;
if((typeof data74 !== "string") && (data74 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type}}];
return false;
}
var valid17 = _errs151 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data58.event !== undefined){
const _errs153 = errors;
if(typeof data58.event !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/event",schemaPath:"#/properties/provenance/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs153 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data58.runId !== undefined){
const _errs155 = errors;
if(typeof data58.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs155 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data58.attempt !== undefined){
let data77 = data58.attempt;
const _errs157 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs157){
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 0 || isNaN(data77)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs157 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data58.targets !== undefined){
let data78 = data58.targets;
const _errs159 = errors;
if(errors === _errs159){
if(typeof data78 === "string"){
if(!pattern5.test(data78)){
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs159 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data58.content !== undefined){
let data79 = data58.content;
const _errs161 = errors;
if(errors === _errs161){
if(typeof data79 === "string"){
if(!pattern6.test(data79)){
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs161 === errors;
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
var valid0 = _errs117 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs163 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs163 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data81 = data.problems;
const _errs165 = errors;
if(errors === _errs165){
if(Array.isArray(data81)){
var valid20 = true;
const len6 = data81.length;
for(let i7=0; i7<len6; i7++){
let data82 = data81[i7];
const _errs167 = errors;
if(errors === _errs167){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
let missing10;
if((((data82.what === undefined) && (missing10 = "what")) || ((data82.fault === undefined) && (missing10 = "fault"))) || ((data82.message === undefined) && (missing10 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs169 = errors;
for(const key13 in data82){
if(!(((key13 === "what") || (key13 === "fault")) || (key13 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs169 === errors){
if(data82.what !== undefined){
let data83 = data82.what;
const _errs170 = errors;
if(!((((((((((((((((((data83 === "no-summary") || (data83 === "summary-mismatch")) || (data83 === "torn-stream")) || (data83 === "script-errors")) || (data83 === "killed")) || (data83 === "hung")) || (data83 === "crashed")) || (data83 === "few-sessions")) || (data83 === "non-finite")) || (data83 === "too-many-series")) || (data83 === "no-samples")) || (data83 === "companion")) || (data83 === "threshold-crossed")) || (data83 === "cancelled")) || (data83 === "over-cap")) || (data83 === "no-login")) || (data83 === "no-socket")) || (data83 === "lease-lost"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid21 = _errs170 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data82.fault !== undefined){
let data84 = data82.fault;
const _errs171 = errors;
if(!(((data84 === "engine") || (data84 === "service")) || (data84 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid21 = _errs171 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data82.message !== undefined){
const _errs172 = errors;
if(typeof data82.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs172 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/problems/" + i7,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs167 === errors;
if(!valid20){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs165 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data86 = data.slos;
const _errs174 = errors;
if(errors === _errs174){
if(Array.isArray(data86)){
var valid22 = true;
const len7 = data86.length;
for(let i8=0; i8<len7; i8++){
let data87 = data86[i8];
const _errs176 = errors;
if(errors === _errs176){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing11;
if(((((((((((((((data87.verdict === undefined) && (missing11 = "verdict")) || ((data87.code === undefined) && (missing11 = "code"))) || ((data87.name === undefined) && (missing11 = "name"))) || ((data87.threshold === undefined) && (missing11 = "threshold"))) || ((data87.from === undefined) && (missing11 = "from"))) || ((data87.operator === undefined) && (missing11 = "operator"))) || ((data87.expected === undefined) && (missing11 = "expected"))) || ((data87.actual === undefined) && (missing11 = "actual"))) || ((data87.unit === undefined) && (missing11 = "unit"))) || ((data87.n === undefined) && (missing11 = "n"))) || ((data87.distinct === undefined) && (missing11 = "distinct"))) || ((data87.beyond === undefined) && (missing11 = "beyond"))) || ((data87.message === undefined) && (missing11 = "message"))) || ((data87.line === undefined) && (missing11 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs178 = errors;
for(const key14 in data87){
if(!(func1.call(schema19.properties.slos.items.properties, key14))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs178 === errors){
if(data87.verdict !== undefined){
let data88 = data87.verdict;
const _errs179 = errors;
if(!(((((data88 === "met") || (data88 === "fail")) || (data88 === "suspect")) || (data88 === "indicative")) || (data88 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid23 = _errs179 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.code !== undefined){
let data89 = data87.code;
const _errs180 = errors;
if(errors === _errs180){
if(typeof data89 === "string"){
if(!pattern3.test(data89)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/code",schemaPath:"#/properties/slos/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/code",schemaPath:"#/properties/slos/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs180 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.name !== undefined){
const _errs182 = errors;
if(typeof data87.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs182 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.threshold !== undefined){
const _errs184 = errors;
if(typeof data87.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs184 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.from !== undefined){
let data92 = data87.from;
const _errs186 = errors;
if(!((data92 === "plan") || (data92 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid23 = _errs186 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.operator !== undefined){
let data93 = data87.operator;
const _errs187 = errors;
if(typeof data93 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data93 === "<") || (data93 === "<=")) || (data93 === ">")) || (data93 === ">=")) || (data93 === "==")) || (data93 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid23 = _errs187 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.expected !== undefined){
let data94 = data87.expected;
const _errs189 = errors;
if(!((typeof data94 == "number") && (isFinite(data94)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs189 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.actual !== undefined){
let data95 = data87.actual;
const _errs191 = errors;
if((!((typeof data95 == "number") && (isFinite(data95)))) && (data95 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid23 = _errs191 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.unit !== undefined){
let data96 = data87.unit;
const _errs193 = errors;
if(!(((((data96 === "ms") || (data96 === "bytes")) || (data96 === "count")) || (data96 === "share")) || (data96 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid23 = _errs193 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.n !== undefined){
let data97 = data87.n;
const _errs194 = errors;
if(errors === _errs194){
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 0 || isNaN(data97)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid23 = _errs194 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.of !== undefined){
let data98 = data87.of;
const _errs196 = errors;
if(!((((((((((((((data98 === "sockets") || (data98 === "socket-seconds")) || (data98 === "closes")) || (data98 === "requests")) || (data98 === "iterations")) || (data98 === "lives")) || (data98 === "upgrades")) || (data98 === "users")) || (data98 === "heartbeats")) || (data98 === "sends")) || (data98 === "messages")) || (data98 === "steps")) || (data98 === "moments")) || (data98 === "parts"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid23 = _errs196 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.bad !== undefined){
let data99 = data87.bad;
const _errs197 = errors;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/bad",schemaPath:"#/properties/slos/items/properties/bad/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs197){
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 0 || isNaN(data99)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/bad",schemaPath:"#/properties/slos/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs197 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.looksLike !== undefined){
let data100 = data87.looksLike;
const _errs199 = errors;
if(!((((data100 === "s") || (data100 === "ms")) || (data100 === "us")) || (data100 === "ns"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/looksLike",schemaPath:"#/properties/slos/items/properties/looksLike/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.looksLike.enum}}];
return false;
}
var valid23 = _errs199 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.at !== undefined){
let data101 = data87.at;
const _errs200 = errors;
if(errors === _errs200){
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 0 || isNaN(data101)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/at",schemaPath:"#/properties/slos/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/at",schemaPath:"#/properties/slos/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid23 = _errs200 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.distinct !== undefined){
let data102 = data87.distinct;
const _errs202 = errors;
if((!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))) && (data102 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs202){
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs202 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.beyond !== undefined){
let data103 = data87.beyond;
const _errs204 = errors;
if((!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))) && (data103 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs204){
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs204 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.message !== undefined){
const _errs206 = errors;
if(typeof data87.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs206 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data87.line !== undefined){
let data105 = data87.line;
const _errs208 = errors;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs208){
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 0 || isNaN(data105)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs208 === errors;
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i8,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid22 = _errs176 === errors;
if(!valid22){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs174 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data106 = data.gates;
const _errs210 = errors;
if(errors === _errs210){
if(Array.isArray(data106)){
var valid24 = true;
const len8 = data106.length;
for(let i9=0; i9<len8; i9++){
let data107 = data106[i9];
const _errs212 = errors;
if(errors === _errs212){
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
let missing12;
if((((((((((((((((((((((data107.verdict === undefined) && (missing12 = "verdict")) || ((data107.code === undefined) && (missing12 = "code"))) || ((data107.name === undefined) && (missing12 = "name"))) || ((data107.selector === undefined) && (missing12 = "selector"))) || ((data107.stat === undefined) && (missing12 = "stat"))) || ((data107.level === undefined) && (missing12 = "level"))) || ((data107.unit === undefined) && (missing12 = "unit"))) || ((data107.baseline === undefined) && (missing12 = "baseline"))) || ((data107.spread === undefined) && (missing12 = "spread"))) || ((data107.actual === undefined) && (missing12 = "actual"))) || ((data107.values === undefined) && (missing12 = "values"))) || ((data107.change === undefined) && (missing12 = "change"))) || ((data107.limit === undefined) && (missing12 = "limit"))) || ((data107.z === undefined) && (missing12 = "z"))) || ((data107.zLimit === undefined) && (missing12 = "zLimit"))) || ((data107.channel === undefined) && (missing12 = "channel"))) || ((data107.n === undefined) && (missing12 = "n"))) || ((data107.distinct === undefined) && (missing12 = "distinct"))) || ((data107.runs === undefined) && (missing12 = "runs"))) || ((data107.message === undefined) && (missing12 = "message"))) || ((data107.line === undefined) && (missing12 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs214 = errors;
for(const key15 in data107){
if(!(func1.call(schema19.properties.gates.items.properties, key15))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs214 === errors){
if(data107.verdict !== undefined){
let data108 = data107.verdict;
const _errs215 = errors;
if(!((((((data108 === "same") || (data108 === "fail")) || (data108 === "suspect")) || (data108 === "no_baseline")) || (data108 === "inconclusive")) || (data108 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid25 = _errs215 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.code !== undefined){
let data109 = data107.code;
const _errs216 = errors;
if(errors === _errs216){
if(typeof data109 === "string"){
if(!pattern3.test(data109)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/code",schemaPath:"#/properties/gates/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/code",schemaPath:"#/properties/gates/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs216 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.name !== undefined){
const _errs218 = errors;
if(typeof data107.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs218 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.selector !== undefined){
const _errs220 = errors;
if(typeof data107.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs220 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.stat !== undefined){
const _errs222 = errors;
if(typeof data107.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs222 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.level !== undefined){
let data113 = data107.level;
const _errs224 = errors;
if(!((data113 === "key") || (data113 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid25 = _errs224 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.unit !== undefined){
let data114 = data107.unit;
const _errs225 = errors;
if(!((((data114 === "ms") || (data114 === "bytes")) || (data114 === "count")) || (data114 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid25 = _errs225 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.baseline !== undefined){
let data115 = data107.baseline;
const _errs226 = errors;
if((!((typeof data115 == "number") && (isFinite(data115)))) && (data115 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid25 = _errs226 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.spread !== undefined){
let data116 = data107.spread;
const _errs228 = errors;
if((!((typeof data116 == "number") && (isFinite(data116)))) && (data116 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid25 = _errs228 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.actual !== undefined){
let data117 = data107.actual;
const _errs230 = errors;
if((!((typeof data117 == "number") && (isFinite(data117)))) && (data117 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid25 = _errs230 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.values !== undefined){
let data118 = data107.values;
const _errs232 = errors;
if(errors === _errs232){
if(Array.isArray(data118)){
var valid26 = true;
const len9 = data118.length;
for(let i10=0; i10<len9; i10++){
let data119 = data118[i10];
const _errs234 = errors;
if((!((typeof data119 == "number") && (isFinite(data119)))) && (data119 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/values/" + i10,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid26 = _errs234 === errors;
if(!valid26){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/values",schemaPath:"#/properties/gates/items/properties/values/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid25 = _errs232 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.change !== undefined){
let data120 = data107.change;
const _errs236 = errors;
if((!((typeof data120 == "number") && (isFinite(data120)))) && (data120 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid25 = _errs236 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.limit !== undefined){
let data121 = data107.limit;
const _errs238 = errors;
if((!((typeof data121 == "number") && (isFinite(data121)))) && (data121 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid25 = _errs238 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.z !== undefined){
let data122 = data107.z;
const _errs240 = errors;
if((!((typeof data122 == "number") && (isFinite(data122)))) && (data122 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid25 = _errs240 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.zLimit !== undefined){
let data123 = data107.zLimit;
const _errs242 = errors;
if((!((typeof data123 == "number") && (isFinite(data123)))) && (data123 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid25 = _errs242 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.channel !== undefined){
let data124 = data107.channel;
const _errs244 = errors;
if(!(((((((((((data124 === "edge") || (data124 === "tail")) || (data124 === "ratio")) || (data124 === "calm")) || (data124 === "body")) || (data124 === "p50")) || (data124 === "trend")) || (data124 === "p99")) || (data124 === "count")) || (data124 === "rate")) || (data124 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid25 = _errs244 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.n !== undefined){
let data125 = data107.n;
const _errs245 = errors;
if(errors === _errs245){
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 0 || isNaN(data125)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid25 = _errs245 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.looksLike !== undefined){
let data126 = data107.looksLike;
const _errs247 = errors;
if(!((((data126 === "s") || (data126 === "ms")) || (data126 === "us")) || (data126 === "ns"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/looksLike",schemaPath:"#/properties/gates/items/properties/looksLike/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.looksLike.enum}}];
return false;
}
var valid25 = _errs247 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.counts !== undefined){
let data127 = data107.counts;
const _errs248 = errors;
if(!((data127 === "socket-seconds") || (data127 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid25 = _errs248 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.distinct !== undefined){
let data128 = data107.distinct;
const _errs249 = errors;
if((!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))) && (data128 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs249){
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 < 0 || isNaN(data128)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs249 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.runs !== undefined){
let data129 = data107.runs;
const _errs251 = errors;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs251){
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 0 || isNaN(data129)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs251 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.message !== undefined){
const _errs253 = errors;
if(typeof data107.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs253 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.decided !== undefined){
const _errs255 = errors;
if(typeof data107.decided !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/decided",schemaPath:"#/properties/gates/items/properties/decided/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs255 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data107.line !== undefined){
let data132 = data107.line;
const _errs257 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs257){
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < 0 || isNaN(data132)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs257 === errors;
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
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid24 = _errs212 === errors;
if(!valid24){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs210 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data133 = data.seen;
const _errs259 = errors;
if(errors === _errs259){
if(Array.isArray(data133)){
var valid27 = true;
const len10 = data133.length;
for(let i11=0; i11<len10; i11++){
let data134 = data133[i11];
const _errs261 = errors;
if(errors === _errs261){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
let missing13;
if(((((((data134.code === undefined) && (missing13 = "code")) || ((data134.scenario === undefined) && (missing13 = "scenario"))) || ((data134.feed === undefined) && (missing13 = "feed"))) || ((data134.n === undefined) && (missing13 = "n"))) || ((data134.of === undefined) && (missing13 = "of"))) || ((data134.message === undefined) && (missing13 = "message"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs263 = errors;
for(const key16 in data134){
if(!(((((((key16 === "code") || (key16 === "scenario")) || (key16 === "feed")) || (key16 === "n")) || (key16 === "of")) || (key16 === "message")) || (key16 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs263 === errors){
if(data134.code !== undefined){
let data135 = data134.code;
const _errs264 = errors;
if(errors === _errs264){
if(typeof data135 === "string"){
if(!pattern3.test(data135)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/code",schemaPath:"#/properties/seen/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/code",schemaPath:"#/properties/seen/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid28 = _errs264 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data134.scenario !== undefined){
let data136 = data134.scenario;
const _errs266 = errors;
if((typeof data136 !== "string") && (data136 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/scenario",schemaPath:"#/properties/seen/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.scenario.type}}];
return false;
}
var valid28 = _errs266 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data134.feed !== undefined){
let data137 = data134.feed;
const _errs268 = errors;
if((typeof data137 !== "string") && (data137 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/feed",schemaPath:"#/properties/seen/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.feed.type}}];
return false;
}
var valid28 = _errs268 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data134.n !== undefined){
let data138 = data134.n;
const _errs270 = errors;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/n",schemaPath:"#/properties/seen/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs270){
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 < 0 || isNaN(data138)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/n",schemaPath:"#/properties/seen/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid28 = _errs270 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data134.of !== undefined){
let data139 = data134.of;
const _errs272 = errors;
if((!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))) && (data139 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/of",schemaPath:"#/properties/seen/items/properties/of/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.of.type}}];
return false;
}
if(errors === _errs272){
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 < 0 || isNaN(data139)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/of",schemaPath:"#/properties/seen/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid28 = _errs272 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data134.message !== undefined){
const _errs274 = errors;
if(typeof data134.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/message",schemaPath:"#/properties/seen/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid28 = _errs274 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data134.text !== undefined){
const _errs276 = errors;
if(typeof data134.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid28 = _errs276 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i11,schemaPath:"#/properties/seen/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid27 = _errs261 === errors;
if(!valid27){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs259 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data142 = data.drift;
const _errs278 = errors;
if(errors === _errs278){
if(Array.isArray(data142)){
var valid29 = true;
const len11 = data142.length;
for(let i12=0; i12<len11; i12++){
let data143 = data142[i12];
const _errs280 = errors;
if(errors === _errs280){
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
let missing14;
if(((((((((((((((((data143.verdict === undefined) && (missing14 = "verdict")) || ((data143.name === undefined) && (missing14 = "name"))) || ((data143.selector === undefined) && (missing14 = "selector"))) || ((data143.stat === undefined) && (missing14 = "stat"))) || ((data143.unit === undefined) && (missing14 = "unit"))) || ((data143.from === undefined) && (missing14 = "from"))) || ((data143.tag === undefined) && (missing14 = "tag"))) || ((data143.reference === undefined) && (missing14 = "reference"))) || ((data143.recent === undefined) && (missing14 = "recent"))) || ((data143.change === undefined) && (missing14 = "change"))) || ((data143.limit === undefined) && (missing14 = "limit"))) || ((data143.spread === undefined) && (missing14 = "spread"))) || ((data143.referenceRuns === undefined) && (missing14 = "referenceRuns"))) || ((data143.recentRuns === undefined) && (missing14 = "recentRuns"))) || ((data143.message === undefined) && (missing14 = "message"))) || ((data143.line === undefined) && (missing14 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs282 = errors;
for(const key17 in data143){
if(!(func1.call(schema19.properties.drift.items.properties, key17))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs282 === errors){
if(data143.verdict !== undefined){
let data144 = data143.verdict;
const _errs283 = errors;
if(!((data144 === "drift") || (data144 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid30 = _errs283 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data143.name !== undefined){
const _errs284 = errors;
if(typeof data143.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs284 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data143.selector !== undefined){
const _errs286 = errors;
if(typeof data143.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs286 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data143.stat !== undefined){
const _errs288 = errors;
if(typeof data143.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs288 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data143.unit !== undefined){
let data148 = data143.unit;
const _errs290 = errors;
if(!((((data148 === "ms") || (data148 === "share")) || (data148 === "bytes")) || (data148 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid30 = _errs290 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data143.from !== undefined){
let data149 = data143.from;
const _errs291 = errors;
if(!(((data149 === "accepted") || (data149 === "tag")) || (data149 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid30 = _errs291 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data143.tag !== undefined){
let data150 = data143.tag;
const _errs292 = errors;
if((typeof data150 !== "string") && (data150 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid30 = _errs292 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data143.reference !== undefined){
let data151 = data143.reference;
const _errs294 = errors;
if(!((typeof data151 == "number") && (isFinite(data151)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs294 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data143.recent !== undefined){
let data152 = data143.recent;
const _errs296 = errors;
if(!((typeof data152 == "number") && (isFinite(data152)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs296 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data143.change !== undefined){
let data153 = data143.change;
const _errs298 = errors;
if(!((typeof data153 == "number") && (isFinite(data153)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs298 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data143.limit !== undefined){
let data154 = data143.limit;
const _errs300 = errors;
if(!((typeof data154 == "number") && (isFinite(data154)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs300 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data143.spread !== undefined){
let data155 = data143.spread;
const _errs302 = errors;
if(errors === _errs302){
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 < 0 || isNaN(data155)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid30 = _errs302 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data143.referenceRuns !== undefined){
let data156 = data143.referenceRuns;
const _errs304 = errors;
if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs304){
if((typeof data156 == "number") && (isFinite(data156))){
if(data156 < 0 || isNaN(data156)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data143.recentRuns !== undefined){
let data157 = data143.recentRuns;
const _errs306 = errors;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs306){
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 0 || isNaN(data157)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid30 = _errs306 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data143.message !== undefined){
const _errs308 = errors;
if(typeof data143.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs308 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data143.line !== undefined){
let data159 = data143.line;
const _errs310 = errors;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs310){
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 < 0 || isNaN(data159)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid30 = _errs310 === errors;
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
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i12,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid29 = _errs280 === errors;
if(!valid29){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs278 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data160 = data.figures;
const _errs312 = errors;
if(errors === _errs312){
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
let missing15;
if((data160.times === undefined) && (missing15 = "times")){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs314 = errors;
for(const key18 in data160){
if(!((((key18 === "times") || (key18 === "phases")) || (key18 === "heartbeats")) || (key18 === "silences"))){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs314 === errors){
if(data160.times !== undefined){
let data161 = data160.times;
const _errs315 = errors;
if(errors === _errs315){
if(Array.isArray(data161)){
if(data161.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/times",schemaPath:"#/properties/figures/properties/times/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid32 = true;
const len12 = data161.length;
for(let i13=0; i13<len12; i13++){
let data162 = data161[i13];
const _errs317 = errors;
if(errors === _errs317){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
let missing16;
if((((((((((data162.name === undefined) && (missing16 = "name")) || ((data162.selector === undefined) && (missing16 = "selector"))) || ((data162.n === undefined) && (missing16 = "n"))) || ((data162.p50 === undefined) && (missing16 = "p50"))) || ((data162.p90 === undefined) && (missing16 = "p90"))) || ((data162.p95 === undefined) && (missing16 = "p95"))) || ((data162.p99 === undefined) && (missing16 = "p99"))) || ((data162.p999 === undefined) && (missing16 = "p999"))) || ((data162.max === undefined) && (missing16 = "max"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13,schemaPath:"#/properties/figures/properties/times/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs319 = errors;
for(const key19 in data162){
if(!(func1.call(schema19.properties.figures.properties.times.items.properties, key19))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13,schemaPath:"#/properties/figures/properties/times/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs319 === errors){
if(data162.name !== undefined){
const _errs320 = errors;
if(typeof data162.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/name",schemaPath:"#/properties/figures/properties/times/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs320 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data162.selector !== undefined){
const _errs322 = errors;
if(typeof data162.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/selector",schemaPath:"#/properties/figures/properties/times/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs322 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data162.n !== undefined){
let data165 = data162.n;
const _errs324 = errors;
if((!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))) && (data165 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.n.type}}];
return false;
}
if(errors === _errs324){
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs324 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data162.p50 !== undefined){
let data166 = data162.p50;
const _errs326 = errors;
if((!((typeof data166 == "number") && (isFinite(data166)))) && (data166 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p50",schemaPath:"#/properties/figures/properties/times/items/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p50.type}}];
return false;
}
var valid33 = _errs326 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data162.p90 !== undefined){
let data167 = data162.p90;
const _errs328 = errors;
if((!((typeof data167 == "number") && (isFinite(data167)))) && (data167 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p90",schemaPath:"#/properties/figures/properties/times/items/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p90.type}}];
return false;
}
var valid33 = _errs328 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data162.p95 !== undefined){
let data168 = data162.p95;
const _errs330 = errors;
if((!((typeof data168 == "number") && (isFinite(data168)))) && (data168 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p95",schemaPath:"#/properties/figures/properties/times/items/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p95.type}}];
return false;
}
var valid33 = _errs330 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data162.p99 !== undefined){
let data169 = data162.p99;
const _errs332 = errors;
if((!((typeof data169 == "number") && (isFinite(data169)))) && (data169 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p99",schemaPath:"#/properties/figures/properties/times/items/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p99.type}}];
return false;
}
var valid33 = _errs332 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data162.p999 !== undefined){
let data170 = data162.p999;
const _errs334 = errors;
if((!((typeof data170 == "number") && (isFinite(data170)))) && (data170 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p999",schemaPath:"#/properties/figures/properties/times/items/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p999.type}}];
return false;
}
var valid33 = _errs334 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data162.max !== undefined){
let data171 = data162.max;
const _errs336 = errors;
if((!((typeof data171 == "number") && (isFinite(data171)))) && (data171 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/max",schemaPath:"#/properties/figures/properties/times/items/properties/max/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.max.type}}];
return false;
}
var valid33 = _errs336 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data162.baseline !== undefined){
let data172 = data162.baseline;
const _errs338 = errors;
if(errors === _errs338){
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
let missing17;
if(((((((data172.runs === undefined) && (missing17 = "runs")) || ((data172.p50 === undefined) && (missing17 = "p50"))) || ((data172.p90 === undefined) && (missing17 = "p90"))) || ((data172.p95 === undefined) && (missing17 = "p95"))) || ((data172.p99 === undefined) && (missing17 = "p99"))) || ((data172.p999 === undefined) && (missing17 = "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs340 = errors;
for(const key20 in data172){
if(!((((((key20 === "runs") || (key20 === "p50")) || (key20 === "p90")) || (key20 === "p95")) || (key20 === "p99")) || (key20 === "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs340 === errors){
if(data172.runs !== undefined){
let data173 = data172.runs;
const _errs341 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs341){
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 1 || isNaN(data173)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data172.p50 !== undefined){
let data174 = data172.p50;
const _errs343 = errors;
if((!((typeof data174 == "number") && (isFinite(data174)))) && (data174 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p50",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p50.type}}];
return false;
}
var valid34 = _errs343 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data172.p90 !== undefined){
let data175 = data172.p90;
const _errs345 = errors;
if((!((typeof data175 == "number") && (isFinite(data175)))) && (data175 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p90",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p90.type}}];
return false;
}
var valid34 = _errs345 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data172.p95 !== undefined){
let data176 = data172.p95;
const _errs347 = errors;
if((!((typeof data176 == "number") && (isFinite(data176)))) && (data176 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p95",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p95.type}}];
return false;
}
var valid34 = _errs347 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data172.p99 !== undefined){
let data177 = data172.p99;
const _errs349 = errors;
if((!((typeof data177 == "number") && (isFinite(data177)))) && (data177 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p99",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p99.type}}];
return false;
}
var valid34 = _errs349 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data172.p999 !== undefined){
let data178 = data172.p999;
const _errs351 = errors;
if((!((typeof data178 == "number") && (isFinite(data178)))) && (data178 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p999",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p999.type}}];
return false;
}
var valid34 = _errs351 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid33 = _errs338 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13,schemaPath:"#/properties/figures/properties/times/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid32 = _errs317 === errors;
if(!valid32){
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
var valid31 = _errs315 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data160.phases !== undefined){
let data179 = data160.phases;
const _errs353 = errors;
if(errors === _errs353){
if(Array.isArray(data179)){
if(data179.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/phases",schemaPath:"#/properties/figures/properties/phases/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid35 = true;
const len13 = data179.length;
for(let i14=0; i14<len13; i14++){
let data180 = data179[i14];
const _errs355 = errors;
if(errors === _errs355){
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
let missing18;
if((((((((((data180.scenarios === undefined) && (missing18 = "scenarios")) || ((data180.phase === undefined) && (missing18 = "phase"))) || ((data180.length === undefined) && (missing18 = "length"))) || ((data180.sockets === undefined) && (missing18 = "sockets"))) || ((data180.messages === undefined) && (missing18 = "messages"))) || ((data180.connects === undefined) && (missing18 = "connects"))) || ((data180.connectsPeak === undefined) && (missing18 = "connectsPeak"))) || ((data180.requests === undefined) && (missing18 = "requests"))) || ((data180.failed === undefined) && (missing18 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14,schemaPath:"#/properties/figures/properties/phases/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs357 = errors;
for(const key21 in data180){
if(!(func1.call(schema19.properties.figures.properties.phases.items.properties, key21))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14,schemaPath:"#/properties/figures/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs357 === errors){
if(data180.scenarios !== undefined){
let data181 = data180.scenarios;
const _errs358 = errors;
if(errors === _errs358){
if(Array.isArray(data181)){
if(data181.length < 1){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid37 = true;
const len14 = data181.length;
for(let i15=0; i15<len14; i15++){
const _errs360 = errors;
if(typeof data181[i15] !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/scenarios/" + i15,schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs360 === errors;
if(!valid37){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid36 = _errs358 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data180.phase !== undefined){
const _errs362 = errors;
if(typeof data180.phase !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/phase",schemaPath:"#/properties/figures/properties/phases/items/properties/phase/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid36 = _errs362 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data180.length !== undefined){
let data184 = data180.length;
const _errs364 = errors;
if(errors === _errs364){
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 < 0 || isNaN(data184)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid36 = _errs364 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data180.sockets !== undefined){
let data185 = data180.sockets;
const _errs366 = errors;
if(errors === _errs366){
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
let missing19;
if(((((data185.from === undefined) && (missing19 = "from")) || ((data185.to === undefined) && (missing19 = "to"))) || ((data185.least === undefined) && (missing19 = "least"))) || ((data185.most === undefined) && (missing19 = "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs368 = errors;
for(const key22 in data185){
if(!((((key22 === "from") || (key22 === "to")) || (key22 === "least")) || (key22 === "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs368 === errors){
if(data185.from !== undefined){
let data186 = data185.from;
const _errs369 = errors;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs369){
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 < 0 || isNaN(data186)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs369 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data185.to !== undefined){
let data187 = data185.to;
const _errs371 = errors;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs371){
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 < 0 || isNaN(data187)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs371 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data185.least !== undefined){
let data188 = data185.least;
const _errs373 = errors;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs373){
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 < 0 || isNaN(data188)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs373 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data185.most !== undefined){
let data189 = data185.most;
const _errs375 = errors;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs375){
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 0 || isNaN(data189)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs375 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid36 = _errs366 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data180.messages !== undefined){
let data190 = data180.messages;
const _errs377 = errors;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs377){
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs377 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data180.connects !== undefined){
let data191 = data180.connects;
const _errs379 = errors;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs379){
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 < 0 || isNaN(data191)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs379 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data180.connectsPeak !== undefined){
let data192 = data180.connectsPeak;
const _errs381 = errors;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs381){
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 < 0 || isNaN(data192)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs381 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data180.requests !== undefined){
let data193 = data180.requests;
const _errs383 = errors;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs383){
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs383 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data180.failed !== undefined){
let data194 = data180.failed;
const _errs385 = errors;
if(errors === _errs385){
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
let missing20;
if(((data194.connects === undefined) && (missing20 = "connects")) || ((data194.requests === undefined) && (missing20 = "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs387 = errors;
for(const key23 in data194){
if(!((key23 === "connects") || (key23 === "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs387 === errors){
if(data194.connects !== undefined){
let data195 = data194.connects;
const _errs388 = errors;
if(!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs388){
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 0 || isNaN(data195)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid39 = _errs388 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data194.requests !== undefined){
let data196 = data194.requests;
const _errs390 = errors;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs390){
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 0 || isNaN(data196)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid39 = _errs390 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid36 = _errs385 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14,schemaPath:"#/properties/figures/properties/phases/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid35 = _errs355 === errors;
if(!valid35){
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
var valid31 = _errs353 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data160.heartbeats !== undefined){
let data197 = data160.heartbeats;
const _errs392 = errors;
if(errors === _errs392){
if(Array.isArray(data197)){
if(data197.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats",schemaPath:"#/properties/figures/properties/heartbeats/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid40 = true;
const len15 = data197.length;
for(let i16=0; i16<len15; i16++){
let data198 = data197[i16];
const _errs394 = errors;
if(errors === _errs394){
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
let missing21;
if((((((data198.scenario === undefined) && (missing21 = "scenario")) || ((data198.feed === undefined) && (missing21 = "feed"))) || ((data198.sent === undefined) && (missing21 = "sent"))) || ((data198.answered === undefined) && (missing21 = "answered"))) || ((data198.missed === undefined) && (missing21 = "missed"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16,schemaPath:"#/properties/figures/properties/heartbeats/items/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs396 = errors;
for(const key24 in data198){
if(!((((((((key24 === "scenario") || (key24 === "feed")) || (key24 === "sent")) || (key24 === "answered")) || (key24 === "missed")) || (key24 === "late")) || (key24 === "stalled")) || (key24 === "cut"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16,schemaPath:"#/properties/figures/properties/heartbeats/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs396 === errors){
if(data198.scenario !== undefined){
const _errs397 = errors;
if(typeof data198.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/scenario",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs397 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data198.feed !== undefined){
let data200 = data198.feed;
const _errs399 = errors;
if((typeof data200 !== "string") && (data200 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/feed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.feed.type}}];
return false;
}
var valid41 = _errs399 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data198.sent !== undefined){
let data201 = data198.sent;
const _errs401 = errors;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs401){
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 < 0 || isNaN(data201)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs401 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data198.answered !== undefined){
let data202 = data198.answered;
const _errs403 = errors;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs403){
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 < 0 || isNaN(data202)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs403 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data198.missed !== undefined){
let data203 = data198.missed;
const _errs405 = errors;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs405){
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 0 || isNaN(data203)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs405 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data198.late !== undefined){
let data204 = data198.late;
const _errs407 = errors;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs407){
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 < 0 || isNaN(data204)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs407 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data198.stalled !== undefined){
let data205 = data198.stalled;
const _errs409 = errors;
if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs409){
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 < 0 || isNaN(data205)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs409 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data198.cut !== undefined){
let data206 = data198.cut;
const _errs411 = errors;
if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/cut",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/cut/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs411){
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 < 0 || isNaN(data206)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/cut",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
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
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16,schemaPath:"#/properties/figures/properties/heartbeats/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid40 = _errs394 === errors;
if(!valid40){
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
var valid31 = _errs392 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data160.silences !== undefined){
let data207 = data160.silences;
const _errs413 = errors;
if(errors === _errs413){
if(Array.isArray(data207)){
if(data207.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/silences",schemaPath:"#/properties/figures/properties/silences/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid42 = true;
const len16 = data207.length;
for(let i17=0; i17<len16; i17++){
let data208 = data207[i17];
const _errs415 = errors;
if(errors === _errs415){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
let missing22;
if(((((data208.scenario === undefined) && (missing22 = "scenario")) || ((data208.feed === undefined) && (missing22 = "feed"))) || ((data208.longest === undefined) && (missing22 = "longest"))) || ((data208.at === undefined) && (missing22 = "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17,schemaPath:"#/properties/figures/properties/silences/items/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs417 = errors;
for(const key25 in data208){
if(!((((key25 === "scenario") || (key25 === "feed")) || (key25 === "longest")) || (key25 === "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17,schemaPath:"#/properties/figures/properties/silences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs417 === errors){
if(data208.scenario !== undefined){
const _errs418 = errors;
if(typeof data208.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/scenario",schemaPath:"#/properties/figures/properties/silences/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs418 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data208.feed !== undefined){
let data210 = data208.feed;
const _errs420 = errors;
if((typeof data210 !== "string") && (data210 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/feed",schemaPath:"#/properties/figures/properties/silences/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.silences.items.properties.feed.type}}];
return false;
}
var valid43 = _errs420 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data208.longest !== undefined){
let data211 = data208.longest;
const _errs422 = errors;
if(errors === _errs422){
if((typeof data211 == "number") && (isFinite(data211))){
if(data211 < 0 || isNaN(data211)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid43 = _errs422 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data208.at !== undefined){
let data212 = data208.at;
const _errs424 = errors;
if(errors === _errs424){
if((typeof data212 == "number") && (isFinite(data212))){
if(data212 < 0 || isNaN(data212)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid43 = _errs424 === errors;
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
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17,schemaPath:"#/properties/figures/properties/silences/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs415 === errors;
if(!valid42){
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
var valid31 = _errs413 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs312 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
let data213 = data.commits;
const _errs426 = errors;
if(errors === _errs426){
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
let missing23;
if(((data213.from === undefined) && (missing23 = "from")) || ((data213.to === undefined) && (missing23 = "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs428 = errors;
for(const key26 in data213){
if(!((key26 === "from") || (key26 === "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs428 === errors){
if(data213.from !== undefined){
const _errs429 = errors;
if(typeof data213.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/from",schemaPath:"#/properties/commits/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs429 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.to !== undefined){
const _errs431 = errors;
if(typeof data213.to !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/to",schemaPath:"#/properties/commits/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs431 === errors;
}
else {
var valid44 = true;
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
var valid0 = _errs426 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data216 = data.history;
const _errs433 = errors;
if(errors === _errs433){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing24;
if((((((data216.name === undefined) && (missing24 = "name")) || ((data216.unit === undefined) && (missing24 = "unit"))) || ((data216.stored === undefined) && (missing24 = "stored"))) || ((data216.actual === undefined) && (missing24 = "actual"))) || ((data216.limit === undefined) && (missing24 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs435 = errors;
for(const key27 in data216){
if(!(((((key27 === "name") || (key27 === "unit")) || (key27 === "stored")) || (key27 === "actual")) || (key27 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs435 === errors){
if(data216.name !== undefined){
const _errs436 = errors;
if(typeof data216.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid45 = _errs436 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data216.unit !== undefined){
let data218 = data216.unit;
const _errs438 = errors;
if(!(((((data218 === "ms") || (data218 === "bytes")) || (data218 === "count")) || (data218 === "share")) || (data218 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid45 = _errs438 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data216.stored !== undefined){
let data219 = data216.stored;
const _errs439 = errors;
if(errors === _errs439){
if(Array.isArray(data219)){
if(data219.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid46 = true;
const len17 = data219.length;
for(let i18=0; i18<len17; i18++){
let data220 = data219[i18];
const _errs441 = errors;
if((!((typeof data220 == "number") && (isFinite(data220)))) && (data220 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i18,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid46 = _errs441 === errors;
if(!valid46){
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
var valid45 = _errs439 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data216.actual !== undefined){
let data221 = data216.actual;
const _errs443 = errors;
if(!((typeof data221 == "number") && (isFinite(data221)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid45 = _errs443 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data216.limit !== undefined){
let data222 = data216.limit;
const _errs445 = errors;
if((!((typeof data222 == "number") && (isFinite(data222)))) && (data222 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid45 = _errs445 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs433 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data223 = data.baseline;
const _errs447 = errors;
if((!(data223 && typeof data223 == "object" && !Array.isArray(data223))) && (data223 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs447){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
let missing25;
if(((((((((data223.where === undefined) && (missing25 = "where")) || ((data223.series === undefined) && (missing25 = "series"))) || ((data223.runs === undefined) && (missing25 = "runs"))) || ((data223.from === undefined) && (missing25 = "from"))) || ((data223.to === undefined) && (missing25 = "to"))) || ((data223.others === undefined) && (missing25 = "others"))) || ((data223.written === undefined) && (missing25 = "written"))) || ((data223.notWritten === undefined) && (missing25 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs449 = errors;
for(const key28 in data223){
if(!(func1.call(schema19.properties.baseline.properties, key28))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs449 === errors){
if(data223.where !== undefined){
let data224 = data223.where;
const _errs450 = errors;
if((typeof data224 !== "string") && (data224 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid47 = _errs450 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data223.series !== undefined){
let data225 = data223.series;
const _errs452 = errors;
if(errors === _errs452){
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
let missing26;
if(((((((data225.key === undefined) && (missing26 = "key")) || ((data225.digest === undefined) && (missing26 = "digest"))) || ((data225.profile === undefined) && (missing26 = "profile"))) || ((data225.engine === undefined) && (missing26 = "engine"))) || ((data225.environment === undefined) && (missing26 = "environment"))) || ((data225.runnerLabel === undefined) && (missing26 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs454 = errors;
for(const key29 in data225){
if(!(((((((key29 === "key") || (key29 === "digest")) || (key29 === "profile")) || (key29 === "engine")) || (key29 === "environment")) || (key29 === "jobKey")) || (key29 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs454 === errors){
if(data225.key !== undefined){
let data226 = data225.key;
const _errs455 = errors;
if(errors === _errs455){
if(typeof data226 === "string"){
if(!pattern5.test(data226)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid48 = _errs455 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data225.digest !== undefined){
const _errs457 = errors;
if(typeof data225.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs457 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data225.profile !== undefined){
const _errs459 = errors;
if(typeof data225.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs459 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data225.engine !== undefined){
const _errs461 = errors;
if(typeof data225.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs461 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data225.environment !== undefined){
let data230 = data225.environment;
const _errs463 = errors;
if((typeof data230 !== "string") && (data230 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid48 = _errs463 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data225.jobKey !== undefined){
let data231 = data225.jobKey;
const _errs465 = errors;
if(errors === _errs465){
if(typeof data231 === "string"){
if(!pattern4.test(data231)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid48 = _errs465 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data225.runnerLabel !== undefined){
const _errs467 = errors;
if(typeof data225.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs467 === errors;
}
else {
var valid48 = true;
}
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
var valid47 = _errs452 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data223.runs !== undefined){
let data233 = data223.runs;
const _errs469 = errors;
if(!(((typeof data233 == "number") && (!(data233 % 1) && !isNaN(data233))) && (isFinite(data233)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs469){
if((typeof data233 == "number") && (isFinite(data233))){
if(data233 < 0 || isNaN(data233)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs469 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data223.from !== undefined){
let data234 = data223.from;
const _errs471 = errors;
if((typeof data234 !== "string") && (data234 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid47 = _errs471 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data223.to !== undefined){
let data235 = data223.to;
const _errs473 = errors;
if((typeof data235 !== "string") && (data235 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid47 = _errs473 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data223.others !== undefined){
let data236 = data223.others;
const _errs475 = errors;
if(!(((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236))) && (isFinite(data236)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs475){
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 < 0 || isNaN(data236)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data223.incomplete !== undefined){
let data237 = data223.incomplete;
const _errs477 = errors;
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs477){
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 1 || isNaN(data237)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data223.comparable !== undefined){
let data238 = data223.comparable;
const _errs479 = errors;
if(!(((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238))) && (isFinite(data238)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs479){
if((typeof data238 == "number") && (isFinite(data238))){
if(data238 < 0 || isNaN(data238)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs479 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data223.changed !== undefined){
let data239 = data223.changed;
const _errs481 = errors;
if(errors === _errs481){
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
let missing27;
if(((data239.key === undefined) && (missing27 = "key")) || ((data239.runs === undefined) && (missing27 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs483 = errors;
for(const key30 in data239){
if(!((key30 === "key") || (key30 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs483 === errors){
if(data239.key !== undefined){
let data240 = data239.key;
const _errs484 = errors;
if(errors === _errs484){
if(typeof data240 === "string"){
if(!pattern5.test(data240)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid49 = _errs484 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data239.runs !== undefined){
let data241 = data239.runs;
const _errs486 = errors;
if(!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs486){
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 < 0 || isNaN(data241)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs486 === errors;
}
else {
var valid49 = true;
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
var valid47 = _errs481 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data223.written !== undefined){
const _errs488 = errors;
if(typeof data223.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid47 = _errs488 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data223.notWritten !== undefined){
let data243 = data223.notWritten;
const _errs490 = errors;
if((typeof data243 !== "string") && (data243 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid47 = _errs490 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data223.notCounted !== undefined){
const _errs492 = errors;
if(typeof data223.notCounted !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/notCounted",schemaPath:"#/properties/baseline/properties/notCounted/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid47 = _errs492 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data223.uncounted !== undefined){
let data245 = data223.uncounted;
const _errs494 = errors;
if(!(((typeof data245 == "number") && (!(data245 % 1) && !isNaN(data245))) && (isFinite(data245)))){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs494){
if((typeof data245 == "number") && (isFinite(data245))){
if(data245 < 0 || isNaN(data245)){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs494 === errors;
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
if(data.timeline !== undefined){
let data246 = data.timeline;
const _errs496 = errors;
if(errors === _errs496){
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key31 in data246){
let data247 = data246[key31];
const _errs499 = errors;
if(errors === _errs499){
if(Array.isArray(data247)){
var valid51 = true;
const len18 = data247.length;
for(let i19=0; i19<len18; i19++){
let data248 = data247[i19];
const _errs501 = errors;
if(errors === _errs501){
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
let missing28;
if((((data248.phase === undefined) && (missing28 = "phase")) || ((data248.from === undefined) && (missing28 = "from"))) || ((data248.to === undefined) && (missing28 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs503 = errors;
for(const key32 in data248){
if(!(((key32 === "phase") || (key32 === "from")) || (key32 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs503 === errors){
if(data248.phase !== undefined){
let data249 = data248.phase;
const _errs504 = errors;
if(!(((((data249 === "ramp") || (data249 === "steady")) || (data249 === "disrupt")) || (data249 === "idle")) || (data249 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid52 = _errs504 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data248.from !== undefined){
let data250 = data248.from;
const _errs505 = errors;
if(!((typeof data250 == "number") && (isFinite(data250)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid52 = _errs505 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data248.to !== undefined){
let data251 = data248.to;
const _errs507 = errors;
if(!((typeof data251 == "number") && (isFinite(data251)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid52 = _errs507 === errors;
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
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid51 = _errs501 === errors;
if(!valid51){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timeline/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid50 = _errs499 === errors;
if(!valid50){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs496 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data252 = data.duration;
const _errs509 = errors;
if(errors === _errs509){
if((typeof data252 == "number") && (isFinite(data252))){
if(data252 < 0 || isNaN(data252)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs509 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data253 = data.sockets;
const _errs511 = errors;
if((!(data253 && typeof data253 == "object" && !Array.isArray(data253))) && (data253 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs511){
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
let missing29;
if(((((((data253.tried === undefined) && (missing29 = "tried")) || ((data253.opened === undefined) && (missing29 = "opened"))) || ((data253.subscribed === undefined) && (missing29 = "subscribed"))) || ((data253.peak === undefined) && (missing29 = "peak"))) || ((data253.failed === undefined) && (missing29 = "failed"))) || ((data253.unended === undefined) && (missing29 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs513 = errors;
for(const key33 in data253){
if(!(((((((key33 === "tried") || (key33 === "opened")) || (key33 === "subscribed")) || (key33 === "peak")) || (key33 === "failed")) || (key33 === "unended")) || (key33 === "planned"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs513 === errors){
if(data253.tried !== undefined){
let data254 = data253.tried;
const _errs514 = errors;
if(!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs514){
if((typeof data254 == "number") && (isFinite(data254))){
if(data254 < 0 || isNaN(data254)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs514 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data253.opened !== undefined){
let data255 = data253.opened;
const _errs516 = errors;
if(!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs516){
if((typeof data255 == "number") && (isFinite(data255))){
if(data255 < 0 || isNaN(data255)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs516 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data253.subscribed !== undefined){
let data256 = data253.subscribed;
const _errs518 = errors;
if(!(((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256))) && (isFinite(data256)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs518){
if((typeof data256 == "number") && (isFinite(data256))){
if(data256 < 0 || isNaN(data256)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs518 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data253.peak !== undefined){
let data257 = data253.peak;
const _errs520 = errors;
if(!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs520){
if((typeof data257 == "number") && (isFinite(data257))){
if(data257 < 0 || isNaN(data257)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data253.failed !== undefined){
let data258 = data253.failed;
const _errs522 = errors;
if(errors === _errs522){
if(Array.isArray(data258)){
var valid54 = true;
const len19 = data258.length;
for(let i20=0; i20<len19; i20++){
let data259 = data258[i20];
const _errs524 = errors;
if(errors === _errs524){
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
let missing30;
if((((data259.reason === undefined) && (missing30 = "reason")) || ((data259.status === undefined) && (missing30 = "status"))) || ((data259.count === undefined) && (missing30 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs526 = errors;
for(const key34 in data259){
if(!(((key34 === "reason") || (key34 === "status")) || (key34 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs526 === errors){
if(data259.reason !== undefined){
const _errs527 = errors;
if(typeof data259.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs527 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.status !== undefined){
let data261 = data259.status;
const _errs529 = errors;
if((typeof data261 !== "string") && (data261 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid55 = _errs529 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.count !== undefined){
let data262 = data259.count;
const _errs531 = errors;
if(!(((typeof data262 == "number") && (!(data262 % 1) && !isNaN(data262))) && (isFinite(data262)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs531){
if((typeof data262 == "number") && (isFinite(data262))){
if(data262 < 0 || isNaN(data262)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid55 = _errs531 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20,schemaPath:"#/properties/sockets/properties/failed/items/type",keyword:"type",params:{type: "object"}}];
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
validate52.errors = [{instancePath:instancePath+"/sockets/failed",schemaPath:"#/properties/sockets/properties/failed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid53 = _errs522 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data253.unended !== undefined){
let data263 = data253.unended;
const _errs533 = errors;
if(!(((typeof data263 == "number") && (!(data263 % 1) && !isNaN(data263))) && (isFinite(data263)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs533){
if((typeof data263 == "number") && (isFinite(data263))){
if(data263 < 0 || isNaN(data263)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs533 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data253.planned !== undefined){
let data264 = data253.planned;
const _errs535 = errors;
if(!(((typeof data264 == "number") && (!(data264 % 1) && !isNaN(data264))) && (isFinite(data264)))){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",schemaPath:"#/properties/sockets/properties/planned/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs535){
if((typeof data264 == "number") && (isFinite(data264))){
if(data264 < 0 || isNaN(data264)){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",schemaPath:"#/properties/sockets/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs535 === errors;
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
var valid0 = _errs511 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data265 = data.http;
const _errs537 = errors;
if((!(data265 && typeof data265 == "object" && !Array.isArray(data265))) && (data265 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs537){
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
let missing31;
if(((((data265.requests === undefined) && (missing31 = "requests")) || ((data265.answered === undefined) && (missing31 = "answered"))) || ((data265.failed === undefined) && (missing31 = "failed"))) || ((data265.byStatus === undefined) && (missing31 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
const _errs539 = errors;
for(const key35 in data265){
if(!((((key35 === "requests") || (key35 === "answered")) || (key35 === "failed")) || (key35 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs539 === errors){
if(data265.requests !== undefined){
let data266 = data265.requests;
const _errs540 = errors;
if(!(((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266))) && (isFinite(data266)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs540){
if((typeof data266 == "number") && (isFinite(data266))){
if(data266 < 0 || isNaN(data266)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid56 = _errs540 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data265.answered !== undefined){
let data267 = data265.answered;
const _errs542 = errors;
if(!(((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267))) && (isFinite(data267)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs542){
if((typeof data267 == "number") && (isFinite(data267))){
if(data267 < 0 || isNaN(data267)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid56 = _errs542 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data265.failed !== undefined){
let data268 = data265.failed;
const _errs544 = errors;
if(!(((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268))) && (isFinite(data268)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs544){
if((typeof data268 == "number") && (isFinite(data268))){
if(data268 < 0 || isNaN(data268)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid56 = _errs544 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data265.byStatus !== undefined){
let data269 = data265.byStatus;
const _errs546 = errors;
if(errors === _errs546){
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
for(const key36 in data269){
let data270 = data269[key36];
const _errs549 = errors;
if(!(((typeof data270 == "number") && (!(data270 % 1) && !isNaN(data270))) && (isFinite(data270)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs549){
if((typeof data270 == "number") && (isFinite(data270))){
if(data270 < 0 || isNaN(data270)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid57 = _errs549 === errors;
if(!valid57){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/http/byStatus",schemaPath:"#/properties/http/properties/byStatus/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid56 = _errs546 === errors;
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
var valid0 = _errs537 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data271 = data.closes;
const _errs551 = errors;
if(errors === _errs551){
if(Array.isArray(data271)){
var valid58 = true;
const len20 = data271.length;
for(let i21=0; i21<len20; i21++){
let data272 = data271[i21];
const _errs553 = errors;
if(errors === _errs553){
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
let missing32;
if(((((((((data272.code === undefined) && (missing32 = "code")) || ((data272.side === undefined) && (missing32 = "side"))) || ((data272.how === undefined) && (missing32 = "how"))) || ((data272.scenario === undefined) && (missing32 = "scenario"))) || ((data272.feed === undefined) && (missing32 = "feed"))) || ((data272.phase === undefined) && (missing32 = "phase"))) || ((data272.reason === undefined) && (missing32 = "reason"))) || ((data272.count === undefined) && (missing32 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
const _errs555 = errors;
for(const key37 in data272){
if(!((((((((key37 === "code") || (key37 === "side")) || (key37 === "how")) || (key37 === "scenario")) || (key37 === "feed")) || (key37 === "phase")) || (key37 === "reason")) || (key37 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs555 === errors){
if(data272.code !== undefined){
const _errs556 = errors;
if(typeof data272.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs556 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data272.side !== undefined){
const _errs558 = errors;
if(typeof data272.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs558 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data272.how !== undefined){
const _errs560 = errors;
if(typeof data272.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs560 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data272.scenario !== undefined){
const _errs562 = errors;
if(typeof data272.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs562 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data272.feed !== undefined){
let data277 = data272.feed;
const _errs564 = errors;
if((typeof data277 !== "string") && (data277 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid59 = _errs564 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data272.phase !== undefined){
let data278 = data272.phase;
const _errs566 = errors;
if((typeof data278 !== "string") && (data278 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid59 = _errs566 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data272.reason !== undefined){
let data279 = data272.reason;
const _errs568 = errors;
if((typeof data279 !== "string") && (data279 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid59 = _errs568 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data272.count !== undefined){
let data280 = data272.count;
const _errs570 = errors;
if(!(((typeof data280 == "number") && (!(data280 % 1) && !isNaN(data280))) && (isFinite(data280)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs570){
if((typeof data280 == "number") && (isFinite(data280))){
if(data280 < 0 || isNaN(data280)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid59 = _errs570 === errors;
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes/" + i21,schemaPath:"#/properties/closes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid58 = _errs553 === errors;
if(!valid58){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs551 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data281 = data.storedCloses;
const _errs572 = errors;
if(errors === _errs572){
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
let missing33;
if(((data281.runs === undefined) && (missing33 = "runs")) || ((data281.kinds === undefined) && (missing33 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
const _errs574 = errors;
for(const key38 in data281){
if(!((key38 === "runs") || (key38 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs574 === errors){
if(data281.runs !== undefined){
let data282 = data281.runs;
const _errs575 = errors;
if(!(((typeof data282 == "number") && (!(data282 % 1) && !isNaN(data282))) && (isFinite(data282)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs575){
if((typeof data282 == "number") && (isFinite(data282))){
if(data282 < 1 || isNaN(data282)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid60 = _errs575 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data281.kinds !== undefined){
let data283 = data281.kinds;
const _errs577 = errors;
if(errors === _errs577){
if(Array.isArray(data283)){
var valid61 = true;
const len21 = data283.length;
for(let i22=0; i22<len21; i22++){
let data284 = data283[i22];
const _errs579 = errors;
if(errors === _errs579){
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
let missing34;
if(((((((data284.code === undefined) && (missing34 = "code")) || ((data284.side === undefined) && (missing34 = "side"))) || ((data284.how === undefined) && (missing34 = "how"))) || ((data284.feed === undefined) && (missing34 = "feed"))) || ((data284.median === undefined) && (missing34 = "median"))) || ((data284.seen === undefined) && (missing34 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs581 = errors;
for(const key39 in data284){
if(!((((((key39 === "code") || (key39 === "side")) || (key39 === "how")) || (key39 === "feed")) || (key39 === "median")) || (key39 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs581 === errors){
if(data284.code !== undefined){
const _errs582 = errors;
if(typeof data284.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs582 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data284.side !== undefined){
const _errs584 = errors;
if(typeof data284.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs584 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data284.how !== undefined){
const _errs586 = errors;
if(typeof data284.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs586 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data284.feed !== undefined){
let data288 = data284.feed;
const _errs588 = errors;
if((typeof data288 !== "string") && (data288 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid62 = _errs588 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data284.median !== undefined){
let data289 = data284.median;
const _errs590 = errors;
if(errors === _errs590){
if((typeof data289 == "number") && (isFinite(data289))){
if(data289 < 0 || isNaN(data289)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs590 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data284.seen !== undefined){
let data290 = data284.seen;
const _errs592 = errors;
if(!(((typeof data290 == "number") && (!(data290 % 1) && !isNaN(data290))) && (isFinite(data290)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs592){
if((typeof data290 == "number") && (isFinite(data290))){
if(data290 < 0 || isNaN(data290)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs592 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22,schemaPath:"#/properties/storedCloses/properties/kinds/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid61 = _errs579 === errors;
if(!valid61){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds",schemaPath:"#/properties/storedCloses/properties/kinds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid60 = _errs577 === errors;
}
else {
var valid60 = true;
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
var valid0 = _errs572 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data291 = data.steps;
const _errs594 = errors;
if(errors === _errs594){
if(Array.isArray(data291)){
if(data291.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid63 = true;
const len22 = data291.length;
for(let i23=0; i23<len22; i23++){
let data292 = data291[i23];
const _errs596 = errors;
if(errors === _errs596){
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
let missing35;
if(((((data292.step === undefined) && (missing35 = "step")) || ((data292.state === undefined) && (missing35 = "state"))) || ((data292.result === undefined) && (missing35 = "result"))) || ((data292.took === undefined) && (missing35 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
const _errs598 = errors;
for(const key40 in data292){
if(!((((key40 === "step") || (key40 === "state")) || (key40 === "result")) || (key40 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}}];
return false;
break;
}
}
if(_errs598 === errors){
if(data292.step !== undefined){
let data293 = data292.step;
const _errs599 = errors;
if(!(((((data293 === "plan") || (data293 === "addresses")) || (data293 === "build")) || (data293 === "connect")) || (data293 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid64 = _errs599 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data292.state !== undefined){
let data294 = data292.state;
const _errs600 = errors;
if(!(((data294 === "done") || (data294 === "failed")) || (data294 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid64 = _errs600 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data292.result !== undefined){
const _errs601 = errors;
if(typeof data292.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid64 = _errs601 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data292.took !== undefined){
let data296 = data292.took;
const _errs603 = errors;
if((!((typeof data296 == "number") && (isFinite(data296)))) && (data296 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs603){
if((typeof data296 == "number") && (isFinite(data296))){
if(data296 < 0 || isNaN(data296)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid64 = _errs603 === errors;
}
else {
var valid64 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/steps/" + i23,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid63 = _errs596 === errors;
if(!valid63){
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
var valid0 = _errs594 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data297 = data.lastAnswer;
const _errs605 = errors;
if(errors === _errs605){
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
let missing36;
if((((((data297.target === undefined) && (missing36 = "target")) || ((data297.asked === undefined) && (missing36 = "asked"))) || ((data297.status === undefined) && (missing36 = "status"))) || ((data297.took === undefined) && (missing36 = "took"))) || ((data297.body === undefined) && (missing36 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs607 = errors;
for(const key41 in data297){
if(!(((((key41 === "target") || (key41 === "asked")) || (key41 === "status")) || (key41 === "took")) || (key41 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}}];
return false;
break;
}
}
if(_errs607 === errors){
if(data297.target !== undefined){
const _errs608 = errors;
if(typeof data297.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs608 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data297.asked !== undefined){
const _errs610 = errors;
if(typeof data297.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs610 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data297.status !== undefined){
let data300 = data297.status;
const _errs612 = errors;
if((!(((typeof data300 == "number") && (!(data300 % 1) && !isNaN(data300))) && (isFinite(data300)))) && (data300 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid65 = _errs612 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data297.took !== undefined){
let data301 = data297.took;
const _errs614 = errors;
if(errors === _errs614){
if((typeof data301 == "number") && (isFinite(data301))){
if(data301 < 0 || isNaN(data301)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid65 = _errs614 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data297.body !== undefined){
let data302 = data297.body;
const _errs616 = errors;
if((typeof data302 !== "string") && (data302 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid65 = _errs616 === errors;
}
else {
var valid65 = true;
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
var valid0 = _errs605 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data303 = data.health;
const _errs618 = errors;
if((!(data303 && typeof data303 == "object" && !Array.isArray(data303))) && (data303 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs618){
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
let missing37;
if((((((((((data303.cpuP95 === undefined) && (missing37 = "cpuP95")) || ((data303.cores === undefined) && (missing37 = "cores"))) || ((data303.lagP99 === undefined) && (missing37 = "lagP99"))) || ((data303.lagSamples === undefined) && (missing37 = "lagSamples"))) || ((data303.stealP95 === undefined) && (missing37 = "stealP95"))) || ((data303.droppedIterations === undefined) && (missing37 = "droppedIterations"))) || ((data303.memoryPeak === undefined) && (missing37 = "memoryPeak"))) || ((data303.descriptorLimit === undefined) && (missing37 = "descriptorLimit"))) || ((data303.probe === undefined) && (missing37 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs620 = errors;
for(const key42 in data303){
if(!(func1.call(schema19.properties.health.properties, key42))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}}];
return false;
break;
}
}
if(_errs620 === errors){
if(data303.cpuP95 !== undefined){
let data304 = data303.cpuP95;
const _errs621 = errors;
if((!((typeof data304 == "number") && (isFinite(data304)))) && (data304 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs621){
if((typeof data304 == "number") && (isFinite(data304))){
if(data304 < 0 || isNaN(data304)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs621 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data303.cores !== undefined){
let data305 = data303.cores;
const _errs623 = errors;
if(errors === _errs623){
if((typeof data305 == "number") && (isFinite(data305))){
if(data305 < 0 || isNaN(data305)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid66 = _errs623 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data303.lagP99 !== undefined){
let data306 = data303.lagP99;
const _errs625 = errors;
if((!((typeof data306 == "number") && (isFinite(data306)))) && (data306 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid66 = _errs625 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data303.lagSamples !== undefined){
let data307 = data303.lagSamples;
const _errs627 = errors;
if(!(((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307))) && (isFinite(data307)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs627){
if((typeof data307 == "number") && (isFinite(data307))){
if(data307 < 0 || isNaN(data307)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs627 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data303.stealP95 !== undefined){
let data308 = data303.stealP95;
const _errs629 = errors;
if((!((typeof data308 == "number") && (isFinite(data308)))) && (data308 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs629){
if((typeof data308 == "number") && (isFinite(data308))){
if(data308 < 0 || isNaN(data308)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs629 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data303.droppedIterations !== undefined){
let data309 = data303.droppedIterations;
const _errs631 = errors;
if(!(((typeof data309 == "number") && (!(data309 % 1) && !isNaN(data309))) && (isFinite(data309)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs631){
if((typeof data309 == "number") && (isFinite(data309))){
if(data309 < 0 || isNaN(data309)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data303.memoryPeak !== undefined){
let data310 = data303.memoryPeak;
const _errs633 = errors;
if((!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))) && (data310 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs633){
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 < 0 || isNaN(data310)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data303.descriptorLimit !== undefined){
let data311 = data303.descriptorLimit;
const _errs635 = errors;
if((!(((typeof data311 == "number") && (!(data311 % 1) && !isNaN(data311))) && (isFinite(data311)))) && (data311 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs635){
if((typeof data311 == "number") && (isFinite(data311))){
if(data311 < 0 || isNaN(data311)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs635 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data303.probe !== undefined){
let data312 = data303.probe;
const _errs637 = errors;
if((!((typeof data312 == "number") && (isFinite(data312)))) && (data312 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid66 = _errs637 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data303.stallMax !== undefined){
let data313 = data303.stallMax;
const _errs639 = errors;
if(errors === _errs639){
if((typeof data313 == "number") && (isFinite(data313))){
if(data313 < 0 || isNaN(data313)){
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid66 = _errs639 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data303.clockStep !== undefined){
let data314 = data303.clockStep;
const _errs641 = errors;
if(errors === _errs641){
if((typeof data314 == "number") && (isFinite(data314))){
if(data314 < 0 || isNaN(data314)){
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid66 = _errs641 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data303.local !== undefined){
const _errs643 = errors;
if(typeof data303.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",schemaPath:"#/properties/health/properties/local/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid66 = _errs643 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data303.service !== undefined){
let data316 = data303.service;
const _errs645 = errors;
if(errors === _errs645){
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
let missing38;
if((((data316.cores === undefined) && (missing38 = "cores")) || ((data316.perMessage === undefined) && (missing38 = "perMessage"))) || ((data316.messages === undefined) && (missing38 = "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
const _errs647 = errors;
for(const key43 in data316){
if(!(((key43 === "cores") || (key43 === "perMessage")) || (key43 === "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}}];
return false;
break;
}
}
if(_errs647 === errors){
if(data316.cores !== undefined){
let data317 = data316.cores;
const _errs648 = errors;
if(errors === _errs648){
if((typeof data317 == "number") && (isFinite(data317))){
if(data317 < 0 || isNaN(data317)){
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid67 = _errs648 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data316.perMessage !== undefined){
let data318 = data316.perMessage;
const _errs650 = errors;
if((!((typeof data318 == "number") && (isFinite(data318)))) && (data318 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/type",keyword:"type",params:{type: schema19.properties.health.properties.service.properties.perMessage.type}}];
return false;
}
if(errors === _errs650){
if((typeof data318 == "number") && (isFinite(data318))){
if(data318 < 0 || isNaN(data318)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs650 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data316.messages !== undefined){
let data319 = data316.messages;
const _errs652 = errors;
if(!(((typeof data319 == "number") && (!(data319 % 1) && !isNaN(data319))) && (isFinite(data319)))){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs652){
if((typeof data319 == "number") && (isFinite(data319))){
if(data319 < 0 || isNaN(data319)){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs652 === errors;
}
else {
var valid67 = true;
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
var valid66 = _errs645 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data303.brought !== undefined){
let data320 = data303.brought;
const _errs654 = errors;
if(errors === _errs654){
if((typeof data320 == "number") && (isFinite(data320))){
if(data320 < 0 || isNaN(data320)){
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid66 = _errs654 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data303.limits !== undefined){
let data321 = data303.limits;
const _errs656 = errors;
if(errors === _errs656){
if(data321 && typeof data321 == "object" && !Array.isArray(data321)){
for(const key44 in data321){
const _errs658 = errors;
if(!((((key44 === "descriptors") || (key44 === "ports")) || (key44 === "buffers")) || (key44 === "lookups"))){
const err0 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.health.properties.limits.propertyNames.enum},propertyName:key44};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid68 = _errs658 === errors;
if(!valid68){
const err1 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames",keyword:"propertyNames",params:{propertyName: key44}};
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
if(valid68){
for(const key45 in data321){
let data322 = data321[key45];
const _errs660 = errors;
if(!(((typeof data322 == "number") && (!(data322 % 1) && !isNaN(data322))) && (isFinite(data322)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs660){
if((typeof data322 == "number") && (isFinite(data322))){
if(data322 < 0 || isNaN(data322)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid69 = _errs660 === errors;
if(!valid69){
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
var valid66 = _errs656 === errors;
}
else {
var valid66 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs618 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data323 = data.bytes;
const _errs662 = errors;
if(errors === _errs662){
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
let missing39;
if(((data323.sent === undefined) && (missing39 = "sent")) || ((data323.received === undefined) && (missing39 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
const _errs664 = errors;
for(const key46 in data323){
if(!((key46 === "sent") || (key46 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}}];
return false;
break;
}
}
if(_errs664 === errors){
if(data323.sent !== undefined){
let data324 = data323.sent;
const _errs665 = errors;
if(!(((typeof data324 == "number") && (!(data324 % 1) && !isNaN(data324))) && (isFinite(data324)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs665){
if((typeof data324 == "number") && (isFinite(data324))){
if(data324 < 0 || isNaN(data324)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs665 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data323.received !== undefined){
let data325 = data323.received;
const _errs667 = errors;
if(!(((typeof data325 == "number") && (!(data325 % 1) && !isNaN(data325))) && (isFinite(data325)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs667){
if((typeof data325 == "number") && (isFinite(data325))){
if(data325 < 0 || isNaN(data325)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs667 === errors;
}
else {
var valid70 = true;
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
var valid0 = _errs662 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data326 = data.reduced;
const _errs669 = errors;
if(errors === _errs669){
if(data326 && typeof data326 == "object" && !Array.isArray(data326)){
let missing40;
if(((data326.sockets === undefined) && (missing40 = "sockets")) || ((data326.of === undefined) && (missing40 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
const _errs671 = errors;
for(const key47 in data326){
if(!((key47 === "sockets") || (key47 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}}];
return false;
break;
}
}
if(_errs671 === errors){
if(data326.sockets !== undefined){
let data327 = data326.sockets;
const _errs672 = errors;
if(!(((typeof data327 == "number") && (!(data327 % 1) && !isNaN(data327))) && (isFinite(data327)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs672){
if((typeof data327 == "number") && (isFinite(data327))){
if(data327 < 0 || isNaN(data327)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid71 = _errs672 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data326.of !== undefined){
let data328 = data326.of;
const _errs674 = errors;
if(!(((typeof data328 == "number") && (!(data328 % 1) && !isNaN(data328))) && (isFinite(data328)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs674){
if((typeof data328 == "number") && (isFinite(data328))){
if(data328 < 0 || isNaN(data328)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid71 = _errs674 === errors;
}
else {
var valid71 = true;
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
var valid0 = _errs669 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pooled !== undefined){
let data329 = data.pooled;
const _errs676 = errors;
if(errors === _errs676){
if(data329 && typeof data329 == "object" && !Array.isArray(data329)){
let missing41;
if((((data329.records === undefined) && (missing41 = "records")) || ((data329.of === undefined) && (missing41 = "of"))) || ((data329.attempts === undefined) && (missing41 = "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/required",keyword:"required",params:{missingProperty: missing41}}];
return false;
}
else {
const _errs678 = errors;
for(const key48 in data329){
if(!(((key48 === "records") || (key48 === "of")) || (key48 === "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}}];
return false;
break;
}
}
if(_errs678 === errors){
if(data329.records !== undefined){
let data330 = data329.records;
const _errs679 = errors;
if(errors === _errs679){
if(Array.isArray(data330)){
if(data330.length > 7){
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/maxItems",keyword:"maxItems",params:{limit: 7}}];
return false;
}
else {
if(data330.length < 1){
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid73 = true;
const len23 = data330.length;
for(let i24=0; i24<len23; i24++){
let data331 = data330[i24];
const _errs681 = errors;
if(errors === _errs681){
if(typeof data331 === "string"){
if(!pattern5.test(data331)){
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i24,schemaPath:"#/properties/pooled/properties/records/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i24,schemaPath:"#/properties/pooled/properties/records/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid73 = _errs681 === errors;
if(!valid73){
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
var valid72 = _errs679 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data329.of !== undefined){
let data332 = data329.of;
const _errs683 = errors;
if(!(((typeof data332 == "number") && (!(data332 % 1) && !isNaN(data332))) && (isFinite(data332)))){
validate52.errors = [{instancePath:instancePath+"/pooled/of",schemaPath:"#/properties/pooled/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs683){
if((typeof data332 == "number") && (isFinite(data332))){
if(data332 < 2 || isNaN(data332)){
validate52.errors = [{instancePath:instancePath+"/pooled/of",schemaPath:"#/properties/pooled/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid72 = _errs683 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data329.attempts !== undefined){
let data333 = data329.attempts;
const _errs685 = errors;
if(!(((typeof data333 == "number") && (!(data333 % 1) && !isNaN(data333))) && (isFinite(data333)))){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",schemaPath:"#/properties/pooled/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs685){
if((typeof data333 == "number") && (isFinite(data333))){
if(data333 < 2 || isNaN(data333)){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",schemaPath:"#/properties/pooled/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid72 = _errs685 === errors;
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
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs676 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data334 = data.attempts;
const _errs687 = errors;
if(errors === _errs687){
if(data334 && typeof data334 == "object" && !Array.isArray(data334)){
let missing42;
if(((data334.run === undefined) && (missing42 = "run")) || ((data334.earlier === undefined) && (missing42 = "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
const _errs689 = errors;
for(const key49 in data334){
if(!((key49 === "run") || (key49 === "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}}];
return false;
break;
}
}
if(_errs689 === errors){
if(data334.run !== undefined){
let data335 = data334.run;
const _errs690 = errors;
if(errors === _errs690){
if(data335 && typeof data335 == "object" && !Array.isArray(data335)){
let missing43;
if(((data335.id === undefined) && (missing43 = "id")) || ((data335.attempt === undefined) && (missing43 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
const _errs692 = errors;
for(const key50 in data335){
if(!((key50 === "id") || (key50 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}}];
return false;
break;
}
}
if(_errs692 === errors){
if(data335.id !== undefined){
let data336 = data335.id;
const _errs693 = errors;
if(!(((typeof data336 == "number") && (!(data336 % 1) && !isNaN(data336))) && (isFinite(data336)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs693){
if((typeof data336 == "number") && (isFinite(data336))){
if(data336 < 1 || isNaN(data336)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid75 = _errs693 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data335.attempt !== undefined){
let data337 = data335.attempt;
const _errs695 = errors;
if(!(((typeof data337 == "number") && (!(data337 % 1) && !isNaN(data337))) && (isFinite(data337)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs695){
if((typeof data337 == "number") && (isFinite(data337))){
if(data337 < 1 || isNaN(data337)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid75 = _errs695 === errors;
}
else {
var valid75 = true;
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
var valid74 = _errs690 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data334.earlier !== undefined){
let data338 = data334.earlier;
const _errs697 = errors;
if(errors === _errs697){
if(Array.isArray(data338)){
if(data338.length > 10){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier",schemaPath:"#/properties/attempts/properties/earlier/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid76 = true;
const len24 = data338.length;
for(let i25=0; i25<len24; i25++){
let data339 = data338[i25];
const _errs699 = errors;
if(errors === _errs699){
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
let missing44;
if(((data339.run === undefined) && (missing44 = "run")) || ((data339.outcome === undefined) && (missing44 = "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25,schemaPath:"#/properties/attempts/properties/earlier/items/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
const _errs701 = errors;
for(const key51 in data339){
if(!((key51 === "run") || (key51 === "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25,schemaPath:"#/properties/attempts/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}}];
return false;
break;
}
}
if(_errs701 === errors){
if(data339.run !== undefined){
let data340 = data339.run;
const _errs702 = errors;
if(errors === _errs702){
if(data340 && typeof data340 == "object" && !Array.isArray(data340)){
let missing45;
if(((data340.id === undefined) && (missing45 = "id")) || ((data340.attempt === undefined) && (missing45 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
const _errs704 = errors;
for(const key52 in data340){
if(!((key52 === "id") || (key52 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}}];
return false;
break;
}
}
if(_errs704 === errors){
if(data340.id !== undefined){
let data341 = data340.id;
const _errs705 = errors;
if(!(((typeof data341 == "number") && (!(data341 % 1) && !isNaN(data341))) && (isFinite(data341)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs705){
if((typeof data341 == "number") && (isFinite(data341))){
if(data341 < 1 || isNaN(data341)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data340.attempt !== undefined){
let data342 = data340.attempt;
const _errs707 = errors;
if(!(((typeof data342 == "number") && (!(data342 % 1) && !isNaN(data342))) && (isFinite(data342)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs707){
if((typeof data342 == "number") && (isFinite(data342))){
if(data342 < 1 || isNaN(data342)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
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
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid77 = _errs702 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data339.outcome !== undefined){
let data343 = data339.outcome;
const _errs709 = errors;
if(!(((((((((((((((((data343 === "internal") || (data343 === "cancelled")) || (data343 === "usage")) || (data343 === "policy")) || (data343 === "skipped")) || (data343 === "plan")) || (data343 === "engine")) || (data343 === "target")) || (data343 === "slo")) || (data343 === "regression")) || (data343 === "suspect")) || (data343 === "inconclusive")) || (data343 === "plan_changed")) || (data343 === "no_baseline")) || (data343 === "store")) || (data343 === "pass")) || (data343 === null))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/outcome",schemaPath:"#/properties/attempts/properties/earlier/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.attempts.properties.earlier.items.properties.outcome.enum}}];
return false;
}
var valid77 = _errs709 === errors;
}
else {
var valid77 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25,schemaPath:"#/properties/attempts/properties/earlier/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid76 = _errs699 === errors;
if(!valid76){
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
var valid74 = _errs697 === errors;
}
else {
var valid74 = true;
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
var valid0 = _errs687 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data344 = data.paired;
const _errs710 = errors;
if(errors === _errs710){
if(data344 && typeof data344 == "object" && !Array.isArray(data344)){
let missing46;
if((data344.pairs === undefined) && (missing46 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
const _errs712 = errors;
for(const key53 in data344){
if(!(key53 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}}];
return false;
break;
}
}
if(_errs712 === errors){
if(data344.pairs !== undefined){
let data345 = data344.pairs;
const _errs713 = errors;
if(!(((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345))) && (isFinite(data345)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs713){
if((typeof data345 == "number") && (isFinite(data345))){
if(data345 < 0 || isNaN(data345)){
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
var valid0 = _errs710 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data346 = data.base;
const _errs715 = errors;
if(errors === _errs715){
if(data346 && typeof data346 == "object" && !Array.isArray(data346)){
let missing47;
if(((((data346.rule === undefined) && (missing47 = "rule")) || ((data346.ref === undefined) && (missing47 = "ref"))) || ((data346.commit === undefined) && (missing47 = "commit"))) || ((data346.differences === undefined) && (missing47 = "differences"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
const _errs717 = errors;
for(const key54 in data346){
if(!((((((((key54 === "rule") || (key54 === "ref")) || (key54 === "commit")) || (key54 === "file")) || (key54 === "differences")) || (key54 === "base")) || (key54 === "head")) || (key54 === "rows"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}}];
return false;
break;
}
}
if(_errs717 === errors){
if(data346.rule !== undefined){
let data347 = data346.rule;
const _errs718 = errors;
if(!(((data347 === "decides") || (data347 === "told")) || (data347 === "new"))){
validate52.errors = [{instancePath:instancePath+"/base/rule",schemaPath:"#/properties/base/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.rule.enum}}];
return false;
}
var valid80 = _errs718 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data346.ref !== undefined){
const _errs719 = errors;
if(typeof data346.ref !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/ref",schemaPath:"#/properties/base/properties/ref/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs719 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data346.commit !== undefined){
const _errs721 = errors;
if(typeof data346.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs721 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data346.file !== undefined){
const _errs723 = errors;
if(typeof data346.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/file",schemaPath:"#/properties/base/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs723 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data346.differences !== undefined){
let data351 = data346.differences;
const _errs725 = errors;
if(errors === _errs725){
if(data351 && typeof data351 == "object" && !Array.isArray(data351)){
let missing48;
if(((data351.count === undefined) && (missing48 = "count")) || ((data351.first === undefined) && (missing48 = "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
const _errs727 = errors;
for(const key55 in data351){
if(!((key55 === "count") || (key55 === "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}}];
return false;
break;
}
}
if(_errs727 === errors){
if(data351.count !== undefined){
let data352 = data351.count;
const _errs728 = errors;
if(!(((typeof data352 == "number") && (!(data352 % 1) && !isNaN(data352))) && (isFinite(data352)))){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs728){
if((typeof data352 == "number") && (isFinite(data352))){
if(data352 < 0 || isNaN(data352)){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid81 = _errs728 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data351.first !== undefined){
let data353 = data351.first;
const _errs730 = errors;
if(errors === _errs730){
if(Array.isArray(data353)){
if(data353.length > 20){
validate52.errors = [{instancePath:instancePath+"/base/differences/first",schemaPath:"#/properties/base/properties/differences/properties/first/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid82 = true;
const len25 = data353.length;
for(let i26=0; i26<len25; i26++){
let data354 = data353[i26];
const _errs732 = errors;
if(errors === _errs732){
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
let missing49;
if((data354.path === undefined) && (missing49 = "path")){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26,schemaPath:"#/properties/base/properties/differences/properties/first/items/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
const _errs734 = errors;
for(const key56 in data354){
if(!(((key56 === "path") || (key56 === "base")) || (key56 === "head"))){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26,schemaPath:"#/properties/base/properties/differences/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}}];
return false;
break;
}
}
if(_errs734 === errors){
if(data354.path !== undefined){
const _errs735 = errors;
if(typeof data354.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26+"/path",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs735 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data354.base !== undefined){
const _errs737 = errors;
if(typeof data354.base !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26+"/base",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/base/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs737 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data354.head !== undefined){
const _errs739 = errors;
if(typeof data354.head !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26+"/head",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/head/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs739 === errors;
}
else {
var valid83 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26,schemaPath:"#/properties/base/properties/differences/properties/first/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid82 = _errs732 === errors;
if(!valid82){
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
var valid81 = _errs730 === errors;
}
else {
var valid81 = true;
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
var valid80 = _errs725 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data346.base !== undefined){
let data358 = data346.base;
const _errs741 = errors;
if(errors === _errs741){
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
let missing50;
if((((data358.outcome === undefined) && (missing50 = "outcome")) || ((data358.exitCode === undefined) && (missing50 = "exitCode"))) || ((data358.sentence === undefined) && (missing50 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/required",keyword:"required",params:{missingProperty: missing50}}];
return false;
}
else {
const _errs743 = errors;
for(const key57 in data358){
if(!(((key57 === "outcome") || (key57 === "exitCode")) || (key57 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}}];
return false;
break;
}
}
if(_errs743 === errors){
if(data358.outcome !== undefined){
let data359 = data358.outcome;
const _errs744 = errors;
if(!((((((((((((((((data359 === "internal") || (data359 === "cancelled")) || (data359 === "usage")) || (data359 === "policy")) || (data359 === "skipped")) || (data359 === "plan")) || (data359 === "engine")) || (data359 === "target")) || (data359 === "slo")) || (data359 === "regression")) || (data359 === "suspect")) || (data359 === "inconclusive")) || (data359 === "plan_changed")) || (data359 === "no_baseline")) || (data359 === "store")) || (data359 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/base/outcome",schemaPath:"#/properties/base/properties/base/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.base.properties.outcome.enum}}];
return false;
}
var valid84 = _errs744 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data358.exitCode !== undefined){
let data360 = data358.exitCode;
const _errs745 = errors;
if(!(((typeof data360 == "number") && (!(data360 % 1) && !isNaN(data360))) && (isFinite(data360)))){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs745){
if((typeof data360 == "number") && (isFinite(data360))){
if(data360 < 0 || isNaN(data360)){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid84 = _errs745 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data358.sentence !== undefined){
const _errs747 = errors;
if(typeof data358.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/base/sentence",schemaPath:"#/properties/base/properties/base/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs747 === errors;
}
else {
var valid84 = true;
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
var valid80 = _errs741 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data346.head !== undefined){
let data362 = data346.head;
const _errs749 = errors;
if(errors === _errs749){
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
let missing51;
if((((data362.outcome === undefined) && (missing51 = "outcome")) || ((data362.exitCode === undefined) && (missing51 = "exitCode"))) || ((data362.sentence === undefined) && (missing51 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/required",keyword:"required",params:{missingProperty: missing51}}];
return false;
}
else {
const _errs751 = errors;
for(const key58 in data362){
if(!(((key58 === "outcome") || (key58 === "exitCode")) || (key58 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}}];
return false;
break;
}
}
if(_errs751 === errors){
if(data362.outcome !== undefined){
let data363 = data362.outcome;
const _errs752 = errors;
if(!((((((((((((((((data363 === "internal") || (data363 === "cancelled")) || (data363 === "usage")) || (data363 === "policy")) || (data363 === "skipped")) || (data363 === "plan")) || (data363 === "engine")) || (data363 === "target")) || (data363 === "slo")) || (data363 === "regression")) || (data363 === "suspect")) || (data363 === "inconclusive")) || (data363 === "plan_changed")) || (data363 === "no_baseline")) || (data363 === "store")) || (data363 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/head/outcome",schemaPath:"#/properties/base/properties/head/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.head.properties.outcome.enum}}];
return false;
}
var valid85 = _errs752 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data362.exitCode !== undefined){
let data364 = data362.exitCode;
const _errs753 = errors;
if(!(((typeof data364 == "number") && (!(data364 % 1) && !isNaN(data364))) && (isFinite(data364)))){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs753){
if((typeof data364 == "number") && (isFinite(data364))){
if(data364 < 0 || isNaN(data364)){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid85 = _errs753 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data362.sentence !== undefined){
const _errs755 = errors;
if(typeof data362.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/head/sentence",schemaPath:"#/properties/base/properties/head/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid85 = _errs755 === errors;
}
else {
var valid85 = true;
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
var valid80 = _errs749 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data346.rows !== undefined){
const _errs757 = errors;
if("base" !== data346.rows){
validate52.errors = [{instancePath:instancePath+"/base/rows",schemaPath:"#/properties/base/properties/rows/const",keyword:"const",params:{allowedValue: "base"}}];
return false;
}
var valid80 = _errs757 === errors;
}
else {
var valid80 = true;
}
}
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
var valid0 = _errs715 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data367 = data.notices;
const _errs758 = errors;
if(errors === _errs758){
if(Array.isArray(data367)){
var valid86 = true;
const len26 = data367.length;
for(let i27=0; i27<len26; i27++){
let data368 = data367[i27];
const _errs760 = errors;
if(errors === _errs760){
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
let missing52;
if(((data368.code === undefined) && (missing52 = "code")) || ((data368.message === undefined) && (missing52 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i27,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing52}}];
return false;
}
else {
const _errs762 = errors;
for(const key59 in data368){
if(!((key59 === "code") || (key59 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i27,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}}];
return false;
break;
}
}
if(_errs762 === errors){
if(data368.code !== undefined){
let data369 = data368.code;
const _errs763 = errors;
if(errors === _errs763){
if(typeof data369 === "string"){
if(!pattern3.test(data369)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i27+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i27+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid87 = _errs763 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data368.message !== undefined){
const _errs765 = errors;
if(typeof data368.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i27+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid87 = _errs765 === errors;
}
else {
var valid87 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i27,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid86 = _errs760 === errors;
if(!valid86){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs758 === errors;
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
