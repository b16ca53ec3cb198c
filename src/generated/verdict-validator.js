// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v0/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"as":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"],"examples":["regression"]},"accepted":{"const":true},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]},"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","examples":["--engine"]},"value":{"type":"string","examples":["embedded"]}},"required":["name","value"],"additionalProperties":false}},"description":{"type":"string","maxLength":8000},"links":{"type":"object","maxProperties":32,"examples":[{"rollback":"docs/rollback.md"}],"additionalProperties":{"type":"string","maxLength":2000}}},"required":["name","file","profile","environment"],"additionalProperties":false},"lease":{"type":"object","properties":{"name":{"type":"string","examples":["staging"]},"state":{"enum":["held","lost","none"]},"waited":{"type":"number","examples":[200000]},"holders":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"who":{"type":"string","examples":["acme/billing"]},"run":{"type":"string","examples":["https://github.com/acme/billing/actions/runs/11981"]}},"required":["who"],"additionalProperties":false}},"takenOver":{"const":true},"why":{"type":"string","examples":["no --lease-remote was given"]}},"required":["name","state","waited"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"lanes":{"type":"object","additionalProperties":{"type":"integer","minimum":1,"examples":[20]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]},"evidence":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"targets":{"type":"string","pattern":"^[0-9a-f]{12}$"},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap","no-login","no-socket","lease-lost"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"at":{"type":"number","minimum":0,"examples":[6000]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"decided":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"figures":{"type":"object","properties":{"times":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"name":{"type":"string","examples":["latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"n":{"type":["integer","null"],"minimum":0},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]},"max":{"type":["number","null"]},"baseline":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]}},"required":["runs","p50","p90","p95","p99","p999"],"additionalProperties":false}},"required":["name","selector","n","p50","p90","p95","p99","p999","max"],"additionalProperties":false}},"phases":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenarios":{"type":"array","minItems":1,"items":{"type":"string"}},"phase":{"type":"string","examples":["steady"]},"length":{"type":"number","minimum":0},"sockets":{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"least":{"type":"integer","minimum":0},"most":{"type":"integer","minimum":0}},"required":["from","to","least","most"],"additionalProperties":false},"messages":{"type":"integer","minimum":0},"connects":{"type":"integer","minimum":0},"connectsPeak":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0},"failed":{"type":"object","properties":{"connects":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0}},"required":["connects","requests"],"additionalProperties":false}},"required":["scenarios","phase","length","sockets","messages","connects","connectsPeak","requests","failed"],"additionalProperties":false}},"heartbeats":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"missed":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"stalled":{"type":"integer","minimum":0},"cut":{"type":"integer","minimum":0}},"required":["scenario","feed","sent","answered","missed"],"additionalProperties":false}},"silences":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"longest":{"type":"number","minimum":0},"at":{"type":"number","minimum":0}},"required":["scenario","feed","longest","at"],"additionalProperties":false}}},"required":["times"],"additionalProperties":false},"commits":{"type":"object","properties":{"from":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"to":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]}},"required":["from","to"],"additionalProperties":false},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]},"unread":{"type":"boolean","const":true},"notCounted":{"type":"string","examples":["nobody has accepted it"]},"uncounted":{"type":"integer","minimum":0}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0},"planned":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"stallMax":{"type":"number","minimum":0},"clockStep":{"type":"number","minimum":0},"local":{"type":"boolean"},"service":{"type":"object","properties":{"cores":{"type":"number","minimum":0,"examples":[0.6]},"perMessage":{"type":["number","null"],"minimum":0},"messages":{"type":"integer","minimum":0}},"required":["cores","perMessage","messages"],"additionalProperties":false},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"pooled":{"type":"object","properties":{"records":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"of":{"type":"integer","minimum":2,"examples":[4]},"attempts":{"type":"integer","minimum":2,"examples":[2]}},"required":["records","of","attempts"],"additionalProperties":false},"attempts":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"earlier":{"type":"array","maxItems":10,"items":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass",null]}},"required":["run","outcome"],"additionalProperties":false}}},"required":["run","earlier"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"base":{"type":"object","properties":{"rule":{"enum":["decides","told","new"]},"ref":{"type":"string","examples":["main"]},"commit":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"file":{"type":"string","examples":["plans/feed.yaml"]},"differences":{"type":"object","properties":{"count":{"type":"integer","minimum":0,"examples":[3]},"first":{"type":"array","maxItems":20,"items":{"type":"object","properties":{"path":{"type":"string","examples":["scenarios.orders.socket.url"]},"base":{"type":"string","examples":["p(99)<200"]},"head":{"type":"string","examples":["p(99)<3600000"]}},"required":["path"],"additionalProperties":false}}},"required":["count","first"],"additionalProperties":false},"base":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"head":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"rows":{"const":"base"}},"required":["rule","ref","commit","differences"],"additionalProperties":false},"override":{"type":"object","properties":{"accepted":{"type":"boolean"},"label":{"type":"string","examples":["perf-accepted"]},"pullRequest":{"type":"integer","minimum":1,"examples":[412]},"commit":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]},"by":{"type":["string","null"],"examples":["hubot"]},"reason":{"type":["string","null"],"examples":["one more join per message, agreed with the desk"]},"reasonBy":{"type":["string","null"],"examples":["octocat"]},"lacking":{"enum":["label","removed","not_on_this_commit","moved","by_bot","by_reader","by_author","reason","reason_by_reader","unknown",null]},"message":{"type":"string"},"lets":{"type":"array","items":{"enum":["regression","suspect","plan_changed"]},"examples":[["regression"]]}},"required":["accepted","label","pullRequest","commit","by","reason","reasonBy","lacking","message","lets"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
import helper0 from "ajv/dist/runtime/equal.js";const func0 = helper0.default ?? helper0;
const pattern3 = new RegExp("^[a-z][a-z0-9_]{0,39}$", "u");
const pattern4 = new RegExp("^[a-z0-9-]{1,32}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{12}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/OWNER/socketgate/v0/schemas/verdict.schema.json" */;
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
if(!(func1.call(schema19.properties.reasons.items.properties, key1))){
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
if(data9.accepted !== undefined){
const _errs25 = errors;
if(true !== data9.accepted){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/accepted",schemaPath:"#/properties/reasons/items/properties/accepted/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.looksLike !== undefined){
let data15 = data9.looksLike;
const _errs26 = errors;
if(!((((data15 === "s") || (data15 === "ms")) || (data15 === "us")) || (data15 === "ns"))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/looksLike",schemaPath:"#/properties/reasons/items/properties/looksLike/enum",keyword:"enum",params:{allowedValues: schema19.properties.reasons.items.properties.looksLike.enum}}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.file !== undefined){
const _errs27 = errors;
if(typeof data9.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/file",schemaPath:"#/properties/reasons/items/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.line !== undefined){
let data17 = data9.line;
const _errs29 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/line",schemaPath:"#/properties/reasons/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs29){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/line",schemaPath:"#/properties/reasons/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.column !== undefined){
let data18 = data9.column;
const _errs31 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/column",schemaPath:"#/properties/reasons/items/properties/column/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs31){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/column",schemaPath:"#/properties/reasons/items/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs31 === errors;
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
const _errs33 = errors;
if(typeof data.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data20 = data.next;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data20)){
if(data20.length > 3){
validate52.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
var valid5 = true;
const len2 = data20.length;
for(let i3=0; i3<len2; i3++){
const _errs37 = errors;
if(typeof data20[i3] !== "string"){
validate52.errors = [{instancePath:instancePath+"/next/" + i3,schemaPath:"#/properties/next/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs37 === errors;
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
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data22 = data.plan;
const _errs39 = errors;
if(errors === _errs39){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing2;
if(((((data22.name === undefined) && (missing2 = "name")) || ((data22.file === undefined) && (missing2 = "file"))) || ((data22.profile === undefined) && (missing2 = "profile"))) || ((data22.environment === undefined) && (missing2 = "environment"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs41 = errors;
for(const key2 in data22){
if(!((((((((key2 === "name") || (key2 === "file")) || (key2 === "profile")) || (key2 === "environment")) || (key2 === "key")) || (key2 === "options")) || (key2 === "description")) || (key2 === "links"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs41 === errors){
if(data22.name !== undefined){
const _errs42 = errors;
if(typeof data22.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/name",schemaPath:"#/properties/plan/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.file !== undefined){
const _errs44 = errors;
if(typeof data22.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/file",schemaPath:"#/properties/plan/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.profile !== undefined){
const _errs46 = errors;
if(typeof data22.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/profile",schemaPath:"#/properties/plan/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.environment !== undefined){
let data26 = data22.environment;
const _errs48 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate52.errors = [{instancePath:instancePath+"/plan/environment",schemaPath:"#/properties/plan/properties/environment/type",keyword:"type",params:{type: schema19.properties.plan.properties.environment.type}}];
return false;
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.key !== undefined){
let data27 = data22.key;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
validate52.errors = [{instancePath:instancePath+"/plan/key",schemaPath:"#/properties/plan/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/key",schemaPath:"#/properties/plan/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.options !== undefined){
let data28 = data22.options;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data28)){
var valid7 = true;
const len3 = data28.length;
for(let i4=0; i4<len3; i4++){
let data29 = data28[i4];
const _errs54 = errors;
if(errors === _errs54){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing3;
if(((data29.name === undefined) && (missing3 = "name")) || ((data29.value === undefined) && (missing3 = "value"))){
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4,schemaPath:"#/properties/plan/properties/options/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs56 = errors;
for(const key3 in data29){
if(!((key3 === "name") || (key3 === "value"))){
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4,schemaPath:"#/properties/plan/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs56 === errors){
if(data29.name !== undefined){
const _errs57 = errors;
if(typeof data29.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4+"/name",schemaPath:"#/properties/plan/properties/options/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs57 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data29.value !== undefined){
const _errs59 = errors;
if(typeof data29.value !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4+"/value",schemaPath:"#/properties/plan/properties/options/items/properties/value/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs59 === errors;
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
var valid7 = _errs54 === errors;
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
var valid6 = _errs52 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.description !== undefined){
let data32 = data22.description;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data32 === "string"){
if(data32.length > 8000){
validate52.errors = [{instancePath:instancePath+"/plan/description",schemaPath:"#/properties/plan/properties/description/maxLength",keyword:"maxLength",params:{limit: 8000}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/description",schemaPath:"#/properties/plan/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs61 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.links !== undefined){
let data33 = data22.links;
const _errs63 = errors;
if(errors === _errs63){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(Object.keys(data33).length > 32){
validate52.errors = [{instancePath:instancePath+"/plan/links",schemaPath:"#/properties/plan/properties/links/maxProperties",keyword:"maxProperties",params:{limit: 32}}];
return false;
}
else {
for(const key4 in data33){
let data34 = data33[key4];
const _errs66 = errors;
if(errors === _errs66){
if(typeof data34 === "string"){
if(data34.length > 2000){
validate52.errors = [{instancePath:instancePath+"/plan/links/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/links/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/links/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/links/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid9 = _errs66 === errors;
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
var valid6 = _errs63 === errors;
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
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lease !== undefined){
let data35 = data.lease;
const _errs68 = errors;
if(errors === _errs68){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing4;
if((((data35.name === undefined) && (missing4 = "name")) || ((data35.state === undefined) && (missing4 = "state"))) || ((data35.waited === undefined) && (missing4 = "waited"))){
validate52.errors = [{instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs70 = errors;
for(const key5 in data35){
if(!((((((key5 === "name") || (key5 === "state")) || (key5 === "waited")) || (key5 === "holders")) || (key5 === "takenOver")) || (key5 === "why"))){
validate52.errors = [{instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs70 === errors){
if(data35.name !== undefined){
const _errs71 = errors;
if(typeof data35.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/lease/name",schemaPath:"#/properties/lease/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs71 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data35.state !== undefined){
let data37 = data35.state;
const _errs73 = errors;
if(!(((data37 === "held") || (data37 === "lost")) || (data37 === "none"))){
validate52.errors = [{instancePath:instancePath+"/lease/state",schemaPath:"#/properties/lease/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.lease.properties.state.enum}}];
return false;
}
var valid10 = _errs73 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data35.waited !== undefined){
let data38 = data35.waited;
const _errs74 = errors;
if(!((typeof data38 == "number") && (isFinite(data38)))){
validate52.errors = [{instancePath:instancePath+"/lease/waited",schemaPath:"#/properties/lease/properties/waited/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid10 = _errs74 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data35.holders !== undefined){
let data39 = data35.holders;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data39)){
if(data39.length > 5){
validate52.errors = [{instancePath:instancePath+"/lease/holders",schemaPath:"#/properties/lease/properties/holders/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
var valid11 = true;
const len4 = data39.length;
for(let i5=0; i5<len4; i5++){
let data40 = data39[i5];
const _errs78 = errors;
if(errors === _errs78){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing5;
if((data40.who === undefined) && (missing5 = "who")){
validate52.errors = [{instancePath:instancePath+"/lease/holders/" + i5,schemaPath:"#/properties/lease/properties/holders/items/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs80 = errors;
for(const key6 in data40){
if(!((key6 === "who") || (key6 === "run"))){
validate52.errors = [{instancePath:instancePath+"/lease/holders/" + i5,schemaPath:"#/properties/lease/properties/holders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs80 === errors){
if(data40.who !== undefined){
const _errs81 = errors;
if(typeof data40.who !== "string"){
validate52.errors = [{instancePath:instancePath+"/lease/holders/" + i5+"/who",schemaPath:"#/properties/lease/properties/holders/items/properties/who/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs81 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data40.run !== undefined){
const _errs83 = errors;
if(typeof data40.run !== "string"){
validate52.errors = [{instancePath:instancePath+"/lease/holders/" + i5+"/run",schemaPath:"#/properties/lease/properties/holders/items/properties/run/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs83 === errors;
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
var valid11 = _errs78 === errors;
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
var valid10 = _errs76 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data35.takenOver !== undefined){
const _errs85 = errors;
if(true !== data35.takenOver){
validate52.errors = [{instancePath:instancePath+"/lease/takenOver",schemaPath:"#/properties/lease/properties/takenOver/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid10 = _errs85 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data35.why !== undefined){
const _errs86 = errors;
if(typeof data35.why !== "string"){
validate52.errors = [{instancePath:instancePath+"/lease/why",schemaPath:"#/properties/lease/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs86 === errors;
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
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.builds !== undefined){
let data45 = data.builds;
const _errs88 = errors;
if(errors === _errs88){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key7 in data45){
const _errs91 = errors;
if(typeof data45[key7] !== "string"){
validate52.errors = [{instancePath:instancePath+"/builds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/builds/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs91 === errors;
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
var valid0 = _errs88 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lanes !== undefined){
let data47 = data.lanes;
const _errs93 = errors;
if(errors === _errs93){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key8 in data47){
let data48 = data47[key8];
const _errs96 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate52.errors = [{instancePath:instancePath+"/lanes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lanes/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs96){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 1 || isNaN(data48)){
validate52.errors = [{instancePath:instancePath+"/lanes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lanes/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid14 = _errs96 === errors;
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
var valid0 = _errs93 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostRuns !== undefined){
let data49 = data.mostRuns;
const _errs98 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs98){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 1 || isNaN(data49)){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data50 = data.runs;
const _errs100 = errors;
if(errors === _errs100){
if(Array.isArray(data50)){
var valid15 = true;
const len5 = data50.length;
for(let i6=0; i6<len5; i6++){
let data51 = data50[i6];
const _errs102 = errors;
if(errors === _errs102){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing6;
if(((((((data51.runId === undefined) && (missing6 = "runId")) || ((data51.attempt === undefined) && (missing6 = "attempt"))) || ((data51.started === undefined) && (missing6 = "started"))) || ((data51.duration === undefined) && (missing6 = "duration"))) || ((data51.machine === undefined) && (missing6 = "machine"))) || ((data51.ended === undefined) && (missing6 = "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs104 = errors;
for(const key9 in data51){
if(!(((((((key9 === "runId") || (key9 === "attempt")) || (key9 === "started")) || (key9 === "duration")) || (key9 === "machine")) || (key9 === "ended")) || (key9 === "evidence"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs104 === errors){
if(data51.runId !== undefined){
const _errs105 = errors;
if(typeof data51.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/runId",schemaPath:"#/properties/runs/items/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs105 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data51.attempt !== undefined){
let data53 = data51.attempt;
const _errs107 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs107){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid16 = _errs107 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data51.started !== undefined){
const _errs109 = errors;
if(typeof data51.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/started",schemaPath:"#/properties/runs/items/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs109 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data51.duration !== undefined){
let data55 = data51.duration;
const _errs111 = errors;
if(errors === _errs111){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/duration",schemaPath:"#/properties/runs/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/duration",schemaPath:"#/properties/runs/items/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid16 = _errs111 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data51.machine !== undefined){
const _errs113 = errors;
if(typeof data51.machine !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/machine",schemaPath:"#/properties/runs/items/properties/machine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs113 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data51.ended !== undefined){
let data57 = data51.ended;
const _errs115 = errors;
if(!((((((data57 === "clean") || (data57 === "aborted")) || (data57 === "killed")) || (data57 === "hung")) || (data57 === "crashed")) || (data57 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/ended",schemaPath:"#/properties/runs/items/properties/ended/enum",keyword:"enum",params:{allowedValues: schema19.properties.runs.items.properties.ended.enum}}];
return false;
}
var valid16 = _errs115 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data51.evidence !== undefined){
let data58 = data51.evidence;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data58 === "string"){
if(!pattern5.test(data58)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/evidence",schemaPath:"#/properties/runs/items/properties/evidence/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/evidence",schemaPath:"#/properties/runs/items/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs116 === errors;
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
var valid15 = _errs102 === errors;
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
var valid0 = _errs100 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data59 = data.provenance;
const _errs118 = errors;
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: schema19.properties.provenance.type}}];
return false;
}
if(errors === _errs118){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing7;
if(((((((((((data59.tool === undefined) && (missing7 = "tool")) || ((data59.engine === undefined) && (missing7 = "engine"))) || ((data59.started === undefined) && (missing7 = "started"))) || ((data59.ended === undefined) && (missing7 = "ended"))) || ((data59.machine === undefined) && (missing7 = "machine"))) || ((data59.runnerLabel === undefined) && (missing7 = "runnerLabel"))) || ((data59.commit === undefined) && (missing7 = "commit"))) || ((data59.ref === undefined) && (missing7 = "ref"))) || ((data59.runId === undefined) && (missing7 = "runId"))) || ((data59.attempt === undefined) && (missing7 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs120 = errors;
for(const key10 in data59){
if(!(func1.call(schema19.properties.provenance.properties, key10))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs120 === errors){
if(data59.tool !== undefined){
const _errs121 = errors;
if(typeof data59.tool !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/tool",schemaPath:"#/properties/provenance/properties/tool/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs121 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.engine !== undefined){
let data61 = data59.engine;
const _errs123 = errors;
if(errors === _errs123){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing8;
if(((data61.name === undefined) && (missing8 = "name")) || ((data61.version === undefined) && (missing8 = "version"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs125 = errors;
for(const key11 in data61){
if(!(((key11 === "name") || (key11 === "version")) || (key11 === "sha256"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs125 === errors){
if(data61.name !== undefined){
let data62 = data61.name;
const _errs126 = errors;
if(!((data62 === "k6") || (data62 === "embedded"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/name",schemaPath:"#/properties/provenance/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum}}];
return false;
}
var valid18 = _errs126 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data61.version !== undefined){
const _errs127 = errors;
if(typeof data61.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/version",schemaPath:"#/properties/provenance/properties/engine/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs127 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data61.sha256 !== undefined){
let data64 = data61.sha256;
const _errs129 = errors;
if(errors === _errs129){
if(typeof data64 === "string"){
if(!pattern6.test(data64)){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs129 === errors;
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
var valid17 = _errs123 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.started !== undefined){
const _errs131 = errors;
if(typeof data59.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs131 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.ended !== undefined){
const _errs133 = errors;
if(typeof data59.ended !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs133 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.machine !== undefined){
let data67 = data59.machine;
const _errs135 = errors;
if(errors === _errs135){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing9;
if((((((data67.id === undefined) && (missing9 = "id")) || ((data67.os === undefined) && (missing9 = "os"))) || ((data67.arch === undefined) && (missing9 = "arch"))) || ((data67.cpu === undefined) && (missing9 = "cpu"))) || ((data67.cores === undefined) && (missing9 = "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs137 = errors;
for(const key12 in data67){
if(!(((((key12 === "id") || (key12 === "os")) || (key12 === "arch")) || (key12 === "cpu")) || (key12 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs137 === errors){
if(data67.id !== undefined){
const _errs138 = errors;
if(typeof data67.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs138 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data67.os !== undefined){
const _errs140 = errors;
if(typeof data67.os !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs140 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data67.arch !== undefined){
const _errs142 = errors;
if(typeof data67.arch !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs142 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data67.cpu !== undefined){
const _errs144 = errors;
if(typeof data67.cpu !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs144 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data67.cores !== undefined){
let data72 = data67.cores;
const _errs146 = errors;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs146){
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 < 0 || isNaN(data72)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs146 === errors;
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
var valid17 = _errs135 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.runnerLabel !== undefined){
const _errs148 = errors;
if(typeof data59.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs148 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.commit !== undefined){
let data74 = data59.commit;
const _errs150 = errors;
if((typeof data74 !== "string") && (data74 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type}}];
return false;
}
var valid17 = _errs150 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.ref !== undefined){
let data75 = data59.ref;
const _errs152 = errors;
if((typeof data75 !== "string") && (data75 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type}}];
return false;
}
var valid17 = _errs152 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.event !== undefined){
const _errs154 = errors;
if(typeof data59.event !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/event",schemaPath:"#/properties/provenance/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs154 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.runId !== undefined){
const _errs156 = errors;
if(typeof data59.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs156 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.attempt !== undefined){
let data78 = data59.attempt;
const _errs158 = errors;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs158){
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs158 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.targets !== undefined){
let data79 = data59.targets;
const _errs160 = errors;
if(errors === _errs160){
if(typeof data79 === "string"){
if(!pattern5.test(data79)){
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs160 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.content !== undefined){
let data80 = data59.content;
const _errs162 = errors;
if(errors === _errs162){
if(typeof data80 === "string"){
if(!pattern6.test(data80)){
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs162 === errors;
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
var valid0 = _errs118 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs164 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs164 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data82 = data.problems;
const _errs166 = errors;
if(errors === _errs166){
if(Array.isArray(data82)){
var valid20 = true;
const len6 = data82.length;
for(let i7=0; i7<len6; i7++){
let data83 = data82[i7];
const _errs168 = errors;
if(errors === _errs168){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing10;
if((((data83.what === undefined) && (missing10 = "what")) || ((data83.fault === undefined) && (missing10 = "fault"))) || ((data83.message === undefined) && (missing10 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs170 = errors;
for(const key13 in data83){
if(!(((key13 === "what") || (key13 === "fault")) || (key13 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs170 === errors){
if(data83.what !== undefined){
let data84 = data83.what;
const _errs171 = errors;
if(!((((((((((((((((((data84 === "no-summary") || (data84 === "summary-mismatch")) || (data84 === "torn-stream")) || (data84 === "script-errors")) || (data84 === "killed")) || (data84 === "hung")) || (data84 === "crashed")) || (data84 === "few-sessions")) || (data84 === "non-finite")) || (data84 === "too-many-series")) || (data84 === "no-samples")) || (data84 === "companion")) || (data84 === "threshold-crossed")) || (data84 === "cancelled")) || (data84 === "over-cap")) || (data84 === "no-login")) || (data84 === "no-socket")) || (data84 === "lease-lost"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid21 = _errs171 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data83.fault !== undefined){
let data85 = data83.fault;
const _errs172 = errors;
if(!(((data85 === "engine") || (data85 === "service")) || (data85 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid21 = _errs172 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data83.message !== undefined){
const _errs173 = errors;
if(typeof data83.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs173 === errors;
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
var valid20 = _errs168 === errors;
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
var valid0 = _errs166 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data87 = data.slos;
const _errs175 = errors;
if(errors === _errs175){
if(Array.isArray(data87)){
var valid22 = true;
const len7 = data87.length;
for(let i8=0; i8<len7; i8++){
let data88 = data87[i8];
const _errs177 = errors;
if(errors === _errs177){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing11;
if(((((((((((((((data88.verdict === undefined) && (missing11 = "verdict")) || ((data88.code === undefined) && (missing11 = "code"))) || ((data88.name === undefined) && (missing11 = "name"))) || ((data88.threshold === undefined) && (missing11 = "threshold"))) || ((data88.from === undefined) && (missing11 = "from"))) || ((data88.operator === undefined) && (missing11 = "operator"))) || ((data88.expected === undefined) && (missing11 = "expected"))) || ((data88.actual === undefined) && (missing11 = "actual"))) || ((data88.unit === undefined) && (missing11 = "unit"))) || ((data88.n === undefined) && (missing11 = "n"))) || ((data88.distinct === undefined) && (missing11 = "distinct"))) || ((data88.beyond === undefined) && (missing11 = "beyond"))) || ((data88.message === undefined) && (missing11 = "message"))) || ((data88.line === undefined) && (missing11 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs179 = errors;
for(const key14 in data88){
if(!(func1.call(schema19.properties.slos.items.properties, key14))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs179 === errors){
if(data88.verdict !== undefined){
let data89 = data88.verdict;
const _errs180 = errors;
if(!(((((data89 === "met") || (data89 === "fail")) || (data89 === "suspect")) || (data89 === "indicative")) || (data89 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid23 = _errs180 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.code !== undefined){
let data90 = data88.code;
const _errs181 = errors;
if(errors === _errs181){
if(typeof data90 === "string"){
if(!pattern3.test(data90)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/code",schemaPath:"#/properties/slos/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/code",schemaPath:"#/properties/slos/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs181 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.name !== undefined){
const _errs183 = errors;
if(typeof data88.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs183 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.threshold !== undefined){
const _errs185 = errors;
if(typeof data88.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs185 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.from !== undefined){
let data93 = data88.from;
const _errs187 = errors;
if(!((data93 === "plan") || (data93 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid23 = _errs187 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.operator !== undefined){
let data94 = data88.operator;
const _errs188 = errors;
if(typeof data94 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data94 === "<") || (data94 === "<=")) || (data94 === ">")) || (data94 === ">=")) || (data94 === "==")) || (data94 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid23 = _errs188 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.expected !== undefined){
let data95 = data88.expected;
const _errs190 = errors;
if(!((typeof data95 == "number") && (isFinite(data95)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs190 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.actual !== undefined){
let data96 = data88.actual;
const _errs192 = errors;
if((!((typeof data96 == "number") && (isFinite(data96)))) && (data96 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid23 = _errs192 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.unit !== undefined){
let data97 = data88.unit;
const _errs194 = errors;
if(!(((((data97 === "ms") || (data97 === "bytes")) || (data97 === "count")) || (data97 === "share")) || (data97 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid23 = _errs194 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.n !== undefined){
let data98 = data88.n;
const _errs195 = errors;
if(errors === _errs195){
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 < 0 || isNaN(data98)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid23 = _errs195 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.of !== undefined){
let data99 = data88.of;
const _errs197 = errors;
if(!((((((((((((((data99 === "sockets") || (data99 === "socket-seconds")) || (data99 === "closes")) || (data99 === "requests")) || (data99 === "iterations")) || (data99 === "lives")) || (data99 === "upgrades")) || (data99 === "users")) || (data99 === "heartbeats")) || (data99 === "sends")) || (data99 === "messages")) || (data99 === "steps")) || (data99 === "moments")) || (data99 === "parts"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid23 = _errs197 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.bad !== undefined){
let data100 = data88.bad;
const _errs198 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/bad",schemaPath:"#/properties/slos/items/properties/bad/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs198){
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/bad",schemaPath:"#/properties/slos/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs198 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.looksLike !== undefined){
let data101 = data88.looksLike;
const _errs200 = errors;
if(!((((data101 === "s") || (data101 === "ms")) || (data101 === "us")) || (data101 === "ns"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/looksLike",schemaPath:"#/properties/slos/items/properties/looksLike/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.looksLike.enum}}];
return false;
}
var valid23 = _errs200 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.at !== undefined){
let data102 = data88.at;
const _errs201 = errors;
if(errors === _errs201){
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/at",schemaPath:"#/properties/slos/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/at",schemaPath:"#/properties/slos/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid23 = _errs201 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.distinct !== undefined){
let data103 = data88.distinct;
const _errs203 = errors;
if((!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))) && (data103 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs203){
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs203 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.beyond !== undefined){
let data104 = data88.beyond;
const _errs205 = errors;
if((!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))) && (data104 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs205){
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs205 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.message !== undefined){
const _errs207 = errors;
if(typeof data88.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs207 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data88.line !== undefined){
let data106 = data88.line;
const _errs209 = errors;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs209){
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs209 === errors;
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
var valid22 = _errs177 === errors;
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
var valid0 = _errs175 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data107 = data.gates;
const _errs211 = errors;
if(errors === _errs211){
if(Array.isArray(data107)){
var valid24 = true;
const len8 = data107.length;
for(let i9=0; i9<len8; i9++){
let data108 = data107[i9];
const _errs213 = errors;
if(errors === _errs213){
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
let missing12;
if((((((((((((((((((((((data108.verdict === undefined) && (missing12 = "verdict")) || ((data108.code === undefined) && (missing12 = "code"))) || ((data108.name === undefined) && (missing12 = "name"))) || ((data108.selector === undefined) && (missing12 = "selector"))) || ((data108.stat === undefined) && (missing12 = "stat"))) || ((data108.level === undefined) && (missing12 = "level"))) || ((data108.unit === undefined) && (missing12 = "unit"))) || ((data108.baseline === undefined) && (missing12 = "baseline"))) || ((data108.spread === undefined) && (missing12 = "spread"))) || ((data108.actual === undefined) && (missing12 = "actual"))) || ((data108.values === undefined) && (missing12 = "values"))) || ((data108.change === undefined) && (missing12 = "change"))) || ((data108.limit === undefined) && (missing12 = "limit"))) || ((data108.z === undefined) && (missing12 = "z"))) || ((data108.zLimit === undefined) && (missing12 = "zLimit"))) || ((data108.channel === undefined) && (missing12 = "channel"))) || ((data108.n === undefined) && (missing12 = "n"))) || ((data108.distinct === undefined) && (missing12 = "distinct"))) || ((data108.runs === undefined) && (missing12 = "runs"))) || ((data108.message === undefined) && (missing12 = "message"))) || ((data108.line === undefined) && (missing12 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs215 = errors;
for(const key15 in data108){
if(!(func1.call(schema19.properties.gates.items.properties, key15))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs215 === errors){
if(data108.verdict !== undefined){
let data109 = data108.verdict;
const _errs216 = errors;
if(!((((((data109 === "same") || (data109 === "fail")) || (data109 === "suspect")) || (data109 === "no_baseline")) || (data109 === "inconclusive")) || (data109 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid25 = _errs216 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.code !== undefined){
let data110 = data108.code;
const _errs217 = errors;
if(errors === _errs217){
if(typeof data110 === "string"){
if(!pattern3.test(data110)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/code",schemaPath:"#/properties/gates/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/code",schemaPath:"#/properties/gates/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs217 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.name !== undefined){
const _errs219 = errors;
if(typeof data108.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs219 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.selector !== undefined){
const _errs221 = errors;
if(typeof data108.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs221 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.stat !== undefined){
const _errs223 = errors;
if(typeof data108.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs223 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.level !== undefined){
let data114 = data108.level;
const _errs225 = errors;
if(!((data114 === "key") || (data114 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid25 = _errs225 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.unit !== undefined){
let data115 = data108.unit;
const _errs226 = errors;
if(!((((data115 === "ms") || (data115 === "bytes")) || (data115 === "count")) || (data115 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid25 = _errs226 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.baseline !== undefined){
let data116 = data108.baseline;
const _errs227 = errors;
if((!((typeof data116 == "number") && (isFinite(data116)))) && (data116 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid25 = _errs227 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.spread !== undefined){
let data117 = data108.spread;
const _errs229 = errors;
if((!((typeof data117 == "number") && (isFinite(data117)))) && (data117 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid25 = _errs229 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.actual !== undefined){
let data118 = data108.actual;
const _errs231 = errors;
if((!((typeof data118 == "number") && (isFinite(data118)))) && (data118 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid25 = _errs231 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.values !== undefined){
let data119 = data108.values;
const _errs233 = errors;
if(errors === _errs233){
if(Array.isArray(data119)){
var valid26 = true;
const len9 = data119.length;
for(let i10=0; i10<len9; i10++){
let data120 = data119[i10];
const _errs235 = errors;
if((!((typeof data120 == "number") && (isFinite(data120)))) && (data120 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/values/" + i10,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid26 = _errs235 === errors;
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
var valid25 = _errs233 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.change !== undefined){
let data121 = data108.change;
const _errs237 = errors;
if((!((typeof data121 == "number") && (isFinite(data121)))) && (data121 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid25 = _errs237 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.limit !== undefined){
let data122 = data108.limit;
const _errs239 = errors;
if((!((typeof data122 == "number") && (isFinite(data122)))) && (data122 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid25 = _errs239 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.z !== undefined){
let data123 = data108.z;
const _errs241 = errors;
if((!((typeof data123 == "number") && (isFinite(data123)))) && (data123 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid25 = _errs241 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.zLimit !== undefined){
let data124 = data108.zLimit;
const _errs243 = errors;
if((!((typeof data124 == "number") && (isFinite(data124)))) && (data124 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid25 = _errs243 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.channel !== undefined){
let data125 = data108.channel;
const _errs245 = errors;
if(!(((((((((((data125 === "edge") || (data125 === "tail")) || (data125 === "ratio")) || (data125 === "calm")) || (data125 === "body")) || (data125 === "p50")) || (data125 === "trend")) || (data125 === "p99")) || (data125 === "count")) || (data125 === "rate")) || (data125 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid25 = _errs245 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.n !== undefined){
let data126 = data108.n;
const _errs246 = errors;
if(errors === _errs246){
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 0 || isNaN(data126)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid25 = _errs246 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.looksLike !== undefined){
let data127 = data108.looksLike;
const _errs248 = errors;
if(!((((data127 === "s") || (data127 === "ms")) || (data127 === "us")) || (data127 === "ns"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/looksLike",schemaPath:"#/properties/gates/items/properties/looksLike/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.looksLike.enum}}];
return false;
}
var valid25 = _errs248 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.counts !== undefined){
let data128 = data108.counts;
const _errs249 = errors;
if(!((data128 === "socket-seconds") || (data128 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid25 = _errs249 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.distinct !== undefined){
let data129 = data108.distinct;
const _errs250 = errors;
if((!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))) && (data129 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs250){
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 0 || isNaN(data129)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data108.runs !== undefined){
let data130 = data108.runs;
const _errs252 = errors;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs252){
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 0 || isNaN(data130)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data108.message !== undefined){
const _errs254 = errors;
if(typeof data108.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs254 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.decided !== undefined){
const _errs256 = errors;
if(typeof data108.decided !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/decided",schemaPath:"#/properties/gates/items/properties/decided/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs256 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data108.line !== undefined){
let data133 = data108.line;
const _errs258 = errors;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs258){
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < 0 || isNaN(data133)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs258 === errors;
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
var valid24 = _errs213 === errors;
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
var valid0 = _errs211 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data134 = data.seen;
const _errs260 = errors;
if(errors === _errs260){
if(Array.isArray(data134)){
var valid27 = true;
const len10 = data134.length;
for(let i11=0; i11<len10; i11++){
let data135 = data134[i11];
const _errs262 = errors;
if(errors === _errs262){
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
let missing13;
if(((((((data135.code === undefined) && (missing13 = "code")) || ((data135.scenario === undefined) && (missing13 = "scenario"))) || ((data135.feed === undefined) && (missing13 = "feed"))) || ((data135.n === undefined) && (missing13 = "n"))) || ((data135.of === undefined) && (missing13 = "of"))) || ((data135.message === undefined) && (missing13 = "message"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs264 = errors;
for(const key16 in data135){
if(!(((((((key16 === "code") || (key16 === "scenario")) || (key16 === "feed")) || (key16 === "n")) || (key16 === "of")) || (key16 === "message")) || (key16 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs264 === errors){
if(data135.code !== undefined){
let data136 = data135.code;
const _errs265 = errors;
if(errors === _errs265){
if(typeof data136 === "string"){
if(!pattern3.test(data136)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/code",schemaPath:"#/properties/seen/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/code",schemaPath:"#/properties/seen/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid28 = _errs265 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data135.scenario !== undefined){
let data137 = data135.scenario;
const _errs267 = errors;
if((typeof data137 !== "string") && (data137 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/scenario",schemaPath:"#/properties/seen/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.scenario.type}}];
return false;
}
var valid28 = _errs267 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data135.feed !== undefined){
let data138 = data135.feed;
const _errs269 = errors;
if((typeof data138 !== "string") && (data138 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/feed",schemaPath:"#/properties/seen/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.feed.type}}];
return false;
}
var valid28 = _errs269 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data135.n !== undefined){
let data139 = data135.n;
const _errs271 = errors;
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/n",schemaPath:"#/properties/seen/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs271){
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 < 0 || isNaN(data139)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/n",schemaPath:"#/properties/seen/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid28 = _errs271 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data135.of !== undefined){
let data140 = data135.of;
const _errs273 = errors;
if((!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))) && (data140 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/of",schemaPath:"#/properties/seen/items/properties/of/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.of.type}}];
return false;
}
if(errors === _errs273){
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 < 0 || isNaN(data140)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/of",schemaPath:"#/properties/seen/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid28 = _errs273 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data135.message !== undefined){
const _errs275 = errors;
if(typeof data135.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/message",schemaPath:"#/properties/seen/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid28 = _errs275 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data135.text !== undefined){
const _errs277 = errors;
if(typeof data135.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid28 = _errs277 === errors;
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
var valid27 = _errs262 === errors;
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
var valid0 = _errs260 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data143 = data.drift;
const _errs279 = errors;
if(errors === _errs279){
if(Array.isArray(data143)){
var valid29 = true;
const len11 = data143.length;
for(let i12=0; i12<len11; i12++){
let data144 = data143[i12];
const _errs281 = errors;
if(errors === _errs281){
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
let missing14;
if(((((((((((((((((data144.verdict === undefined) && (missing14 = "verdict")) || ((data144.name === undefined) && (missing14 = "name"))) || ((data144.selector === undefined) && (missing14 = "selector"))) || ((data144.stat === undefined) && (missing14 = "stat"))) || ((data144.unit === undefined) && (missing14 = "unit"))) || ((data144.from === undefined) && (missing14 = "from"))) || ((data144.tag === undefined) && (missing14 = "tag"))) || ((data144.reference === undefined) && (missing14 = "reference"))) || ((data144.recent === undefined) && (missing14 = "recent"))) || ((data144.change === undefined) && (missing14 = "change"))) || ((data144.limit === undefined) && (missing14 = "limit"))) || ((data144.spread === undefined) && (missing14 = "spread"))) || ((data144.referenceRuns === undefined) && (missing14 = "referenceRuns"))) || ((data144.recentRuns === undefined) && (missing14 = "recentRuns"))) || ((data144.message === undefined) && (missing14 = "message"))) || ((data144.line === undefined) && (missing14 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs283 = errors;
for(const key17 in data144){
if(!(func1.call(schema19.properties.drift.items.properties, key17))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs283 === errors){
if(data144.verdict !== undefined){
let data145 = data144.verdict;
const _errs284 = errors;
if(!((data145 === "drift") || (data145 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid30 = _errs284 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.name !== undefined){
const _errs285 = errors;
if(typeof data144.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs285 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.selector !== undefined){
const _errs287 = errors;
if(typeof data144.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs287 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.stat !== undefined){
const _errs289 = errors;
if(typeof data144.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs289 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.unit !== undefined){
let data149 = data144.unit;
const _errs291 = errors;
if(!((((data149 === "ms") || (data149 === "share")) || (data149 === "bytes")) || (data149 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid30 = _errs291 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.from !== undefined){
let data150 = data144.from;
const _errs292 = errors;
if(!(((data150 === "accepted") || (data150 === "tag")) || (data150 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid30 = _errs292 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.tag !== undefined){
let data151 = data144.tag;
const _errs293 = errors;
if((typeof data151 !== "string") && (data151 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid30 = _errs293 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.reference !== undefined){
let data152 = data144.reference;
const _errs295 = errors;
if(!((typeof data152 == "number") && (isFinite(data152)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs295 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.recent !== undefined){
let data153 = data144.recent;
const _errs297 = errors;
if(!((typeof data153 == "number") && (isFinite(data153)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs297 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.change !== undefined){
let data154 = data144.change;
const _errs299 = errors;
if(!((typeof data154 == "number") && (isFinite(data154)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs299 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.limit !== undefined){
let data155 = data144.limit;
const _errs301 = errors;
if(!((typeof data155 == "number") && (isFinite(data155)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs301 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.spread !== undefined){
let data156 = data144.spread;
const _errs303 = errors;
if(errors === _errs303){
if((typeof data156 == "number") && (isFinite(data156))){
if(data156 < 0 || isNaN(data156)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid30 = _errs303 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.referenceRuns !== undefined){
let data157 = data144.referenceRuns;
const _errs305 = errors;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs305){
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 0 || isNaN(data157)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid30 = _errs305 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.recentRuns !== undefined){
let data158 = data144.recentRuns;
const _errs307 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs307){
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 0 || isNaN(data158)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid30 = _errs307 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.message !== undefined){
const _errs309 = errors;
if(typeof data144.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs309 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data144.line !== undefined){
let data160 = data144.line;
const _errs311 = errors;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs311){
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 0 || isNaN(data160)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid30 = _errs311 === errors;
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
var valid29 = _errs281 === errors;
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
var valid0 = _errs279 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data161 = data.figures;
const _errs313 = errors;
if(errors === _errs313){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
let missing15;
if((data161.times === undefined) && (missing15 = "times")){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs315 = errors;
for(const key18 in data161){
if(!((((key18 === "times") || (key18 === "phases")) || (key18 === "heartbeats")) || (key18 === "silences"))){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs315 === errors){
if(data161.times !== undefined){
let data162 = data161.times;
const _errs316 = errors;
if(errors === _errs316){
if(Array.isArray(data162)){
if(data162.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/times",schemaPath:"#/properties/figures/properties/times/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid32 = true;
const len12 = data162.length;
for(let i13=0; i13<len12; i13++){
let data163 = data162[i13];
const _errs318 = errors;
if(errors === _errs318){
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
let missing16;
if((((((((((data163.name === undefined) && (missing16 = "name")) || ((data163.selector === undefined) && (missing16 = "selector"))) || ((data163.n === undefined) && (missing16 = "n"))) || ((data163.p50 === undefined) && (missing16 = "p50"))) || ((data163.p90 === undefined) && (missing16 = "p90"))) || ((data163.p95 === undefined) && (missing16 = "p95"))) || ((data163.p99 === undefined) && (missing16 = "p99"))) || ((data163.p999 === undefined) && (missing16 = "p999"))) || ((data163.max === undefined) && (missing16 = "max"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13,schemaPath:"#/properties/figures/properties/times/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs320 = errors;
for(const key19 in data163){
if(!(func1.call(schema19.properties.figures.properties.times.items.properties, key19))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13,schemaPath:"#/properties/figures/properties/times/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs320 === errors){
if(data163.name !== undefined){
const _errs321 = errors;
if(typeof data163.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/name",schemaPath:"#/properties/figures/properties/times/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs321 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data163.selector !== undefined){
const _errs323 = errors;
if(typeof data163.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/selector",schemaPath:"#/properties/figures/properties/times/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs323 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data163.n !== undefined){
let data166 = data163.n;
const _errs325 = errors;
if((!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))) && (data166 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.n.type}}];
return false;
}
if(errors === _errs325){
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 < 0 || isNaN(data166)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs325 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data163.p50 !== undefined){
let data167 = data163.p50;
const _errs327 = errors;
if((!((typeof data167 == "number") && (isFinite(data167)))) && (data167 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p50",schemaPath:"#/properties/figures/properties/times/items/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p50.type}}];
return false;
}
var valid33 = _errs327 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data163.p90 !== undefined){
let data168 = data163.p90;
const _errs329 = errors;
if((!((typeof data168 == "number") && (isFinite(data168)))) && (data168 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p90",schemaPath:"#/properties/figures/properties/times/items/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p90.type}}];
return false;
}
var valid33 = _errs329 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data163.p95 !== undefined){
let data169 = data163.p95;
const _errs331 = errors;
if((!((typeof data169 == "number") && (isFinite(data169)))) && (data169 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p95",schemaPath:"#/properties/figures/properties/times/items/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p95.type}}];
return false;
}
var valid33 = _errs331 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data163.p99 !== undefined){
let data170 = data163.p99;
const _errs333 = errors;
if((!((typeof data170 == "number") && (isFinite(data170)))) && (data170 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p99",schemaPath:"#/properties/figures/properties/times/items/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p99.type}}];
return false;
}
var valid33 = _errs333 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data163.p999 !== undefined){
let data171 = data163.p999;
const _errs335 = errors;
if((!((typeof data171 == "number") && (isFinite(data171)))) && (data171 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p999",schemaPath:"#/properties/figures/properties/times/items/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p999.type}}];
return false;
}
var valid33 = _errs335 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data163.max !== undefined){
let data172 = data163.max;
const _errs337 = errors;
if((!((typeof data172 == "number") && (isFinite(data172)))) && (data172 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/max",schemaPath:"#/properties/figures/properties/times/items/properties/max/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.max.type}}];
return false;
}
var valid33 = _errs337 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data163.baseline !== undefined){
let data173 = data163.baseline;
const _errs339 = errors;
if(errors === _errs339){
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
let missing17;
if(((((((data173.runs === undefined) && (missing17 = "runs")) || ((data173.p50 === undefined) && (missing17 = "p50"))) || ((data173.p90 === undefined) && (missing17 = "p90"))) || ((data173.p95 === undefined) && (missing17 = "p95"))) || ((data173.p99 === undefined) && (missing17 = "p99"))) || ((data173.p999 === undefined) && (missing17 = "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs341 = errors;
for(const key20 in data173){
if(!((((((key20 === "runs") || (key20 === "p50")) || (key20 === "p90")) || (key20 === "p95")) || (key20 === "p99")) || (key20 === "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs341 === errors){
if(data173.runs !== undefined){
let data174 = data173.runs;
const _errs342 = errors;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs342){
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 1 || isNaN(data174)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid34 = _errs342 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data173.p50 !== undefined){
let data175 = data173.p50;
const _errs344 = errors;
if((!((typeof data175 == "number") && (isFinite(data175)))) && (data175 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p50",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p50.type}}];
return false;
}
var valid34 = _errs344 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data173.p90 !== undefined){
let data176 = data173.p90;
const _errs346 = errors;
if((!((typeof data176 == "number") && (isFinite(data176)))) && (data176 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p90",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p90.type}}];
return false;
}
var valid34 = _errs346 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data173.p95 !== undefined){
let data177 = data173.p95;
const _errs348 = errors;
if((!((typeof data177 == "number") && (isFinite(data177)))) && (data177 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p95",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p95.type}}];
return false;
}
var valid34 = _errs348 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data173.p99 !== undefined){
let data178 = data173.p99;
const _errs350 = errors;
if((!((typeof data178 == "number") && (isFinite(data178)))) && (data178 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p99",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p99.type}}];
return false;
}
var valid34 = _errs350 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data173.p999 !== undefined){
let data179 = data173.p999;
const _errs352 = errors;
if((!((typeof data179 == "number") && (isFinite(data179)))) && (data179 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p999",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p999.type}}];
return false;
}
var valid34 = _errs352 === errors;
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
var valid33 = _errs339 === errors;
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
var valid32 = _errs318 === errors;
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
var valid31 = _errs316 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data161.phases !== undefined){
let data180 = data161.phases;
const _errs354 = errors;
if(errors === _errs354){
if(Array.isArray(data180)){
if(data180.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/phases",schemaPath:"#/properties/figures/properties/phases/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid35 = true;
const len13 = data180.length;
for(let i14=0; i14<len13; i14++){
let data181 = data180[i14];
const _errs356 = errors;
if(errors === _errs356){
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
let missing18;
if((((((((((data181.scenarios === undefined) && (missing18 = "scenarios")) || ((data181.phase === undefined) && (missing18 = "phase"))) || ((data181.length === undefined) && (missing18 = "length"))) || ((data181.sockets === undefined) && (missing18 = "sockets"))) || ((data181.messages === undefined) && (missing18 = "messages"))) || ((data181.connects === undefined) && (missing18 = "connects"))) || ((data181.connectsPeak === undefined) && (missing18 = "connectsPeak"))) || ((data181.requests === undefined) && (missing18 = "requests"))) || ((data181.failed === undefined) && (missing18 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14,schemaPath:"#/properties/figures/properties/phases/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs358 = errors;
for(const key21 in data181){
if(!(func1.call(schema19.properties.figures.properties.phases.items.properties, key21))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14,schemaPath:"#/properties/figures/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs358 === errors){
if(data181.scenarios !== undefined){
let data182 = data181.scenarios;
const _errs359 = errors;
if(errors === _errs359){
if(Array.isArray(data182)){
if(data182.length < 1){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid37 = true;
const len14 = data182.length;
for(let i15=0; i15<len14; i15++){
const _errs361 = errors;
if(typeof data182[i15] !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/scenarios/" + i15,schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs361 === errors;
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
var valid36 = _errs359 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data181.phase !== undefined){
const _errs363 = errors;
if(typeof data181.phase !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/phase",schemaPath:"#/properties/figures/properties/phases/items/properties/phase/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid36 = _errs363 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data181.length !== undefined){
let data185 = data181.length;
const _errs365 = errors;
if(errors === _errs365){
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 0 || isNaN(data185)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid36 = _errs365 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data181.sockets !== undefined){
let data186 = data181.sockets;
const _errs367 = errors;
if(errors === _errs367){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
let missing19;
if(((((data186.from === undefined) && (missing19 = "from")) || ((data186.to === undefined) && (missing19 = "to"))) || ((data186.least === undefined) && (missing19 = "least"))) || ((data186.most === undefined) && (missing19 = "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs369 = errors;
for(const key22 in data186){
if(!((((key22 === "from") || (key22 === "to")) || (key22 === "least")) || (key22 === "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs369 === errors){
if(data186.from !== undefined){
let data187 = data186.from;
const _errs370 = errors;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs370){
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 < 0 || isNaN(data187)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs370 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data186.to !== undefined){
let data188 = data186.to;
const _errs372 = errors;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs372){
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 < 0 || isNaN(data188)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs372 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data186.least !== undefined){
let data189 = data186.least;
const _errs374 = errors;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs374){
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 0 || isNaN(data189)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs374 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data186.most !== undefined){
let data190 = data186.most;
const _errs376 = errors;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs376){
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs376 === errors;
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
var valid36 = _errs367 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data181.messages !== undefined){
let data191 = data181.messages;
const _errs378 = errors;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs378){
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 < 0 || isNaN(data191)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs378 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data181.connects !== undefined){
let data192 = data181.connects;
const _errs380 = errors;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs380){
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 < 0 || isNaN(data192)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs380 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data181.connectsPeak !== undefined){
let data193 = data181.connectsPeak;
const _errs382 = errors;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs382){
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs382 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data181.requests !== undefined){
let data194 = data181.requests;
const _errs384 = errors;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs384){
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 0 || isNaN(data194)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs384 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data181.failed !== undefined){
let data195 = data181.failed;
const _errs386 = errors;
if(errors === _errs386){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
let missing20;
if(((data195.connects === undefined) && (missing20 = "connects")) || ((data195.requests === undefined) && (missing20 = "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs388 = errors;
for(const key23 in data195){
if(!((key23 === "connects") || (key23 === "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs388 === errors){
if(data195.connects !== undefined){
let data196 = data195.connects;
const _errs389 = errors;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs389){
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 0 || isNaN(data196)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid39 = _errs389 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data195.requests !== undefined){
let data197 = data195.requests;
const _errs391 = errors;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs391){
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 < 0 || isNaN(data197)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid39 = _errs391 === errors;
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
var valid36 = _errs386 === errors;
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
var valid35 = _errs356 === errors;
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
var valid31 = _errs354 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data161.heartbeats !== undefined){
let data198 = data161.heartbeats;
const _errs393 = errors;
if(errors === _errs393){
if(Array.isArray(data198)){
if(data198.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats",schemaPath:"#/properties/figures/properties/heartbeats/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid40 = true;
const len15 = data198.length;
for(let i16=0; i16<len15; i16++){
let data199 = data198[i16];
const _errs395 = errors;
if(errors === _errs395){
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
let missing21;
if((((((data199.scenario === undefined) && (missing21 = "scenario")) || ((data199.feed === undefined) && (missing21 = "feed"))) || ((data199.sent === undefined) && (missing21 = "sent"))) || ((data199.answered === undefined) && (missing21 = "answered"))) || ((data199.missed === undefined) && (missing21 = "missed"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16,schemaPath:"#/properties/figures/properties/heartbeats/items/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs397 = errors;
for(const key24 in data199){
if(!((((((((key24 === "scenario") || (key24 === "feed")) || (key24 === "sent")) || (key24 === "answered")) || (key24 === "missed")) || (key24 === "late")) || (key24 === "stalled")) || (key24 === "cut"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16,schemaPath:"#/properties/figures/properties/heartbeats/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs397 === errors){
if(data199.scenario !== undefined){
const _errs398 = errors;
if(typeof data199.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/scenario",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs398 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data199.feed !== undefined){
let data201 = data199.feed;
const _errs400 = errors;
if((typeof data201 !== "string") && (data201 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/feed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.feed.type}}];
return false;
}
var valid41 = _errs400 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data199.sent !== undefined){
let data202 = data199.sent;
const _errs402 = errors;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs402){
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 < 0 || isNaN(data202)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs402 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data199.answered !== undefined){
let data203 = data199.answered;
const _errs404 = errors;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs404){
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 0 || isNaN(data203)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs404 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data199.missed !== undefined){
let data204 = data199.missed;
const _errs406 = errors;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs406){
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 < 0 || isNaN(data204)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs406 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data199.late !== undefined){
let data205 = data199.late;
const _errs408 = errors;
if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs408){
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 < 0 || isNaN(data205)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs408 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data199.stalled !== undefined){
let data206 = data199.stalled;
const _errs410 = errors;
if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs410){
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 < 0 || isNaN(data206)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs410 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data199.cut !== undefined){
let data207 = data199.cut;
const _errs412 = errors;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/cut",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/cut/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs412){
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 < 0 || isNaN(data207)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/cut",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16,schemaPath:"#/properties/figures/properties/heartbeats/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid40 = _errs395 === errors;
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
var valid31 = _errs393 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data161.silences !== undefined){
let data208 = data161.silences;
const _errs414 = errors;
if(errors === _errs414){
if(Array.isArray(data208)){
if(data208.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/silences",schemaPath:"#/properties/figures/properties/silences/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid42 = true;
const len16 = data208.length;
for(let i17=0; i17<len16; i17++){
let data209 = data208[i17];
const _errs416 = errors;
if(errors === _errs416){
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
let missing22;
if(((((data209.scenario === undefined) && (missing22 = "scenario")) || ((data209.feed === undefined) && (missing22 = "feed"))) || ((data209.longest === undefined) && (missing22 = "longest"))) || ((data209.at === undefined) && (missing22 = "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17,schemaPath:"#/properties/figures/properties/silences/items/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs418 = errors;
for(const key25 in data209){
if(!((((key25 === "scenario") || (key25 === "feed")) || (key25 === "longest")) || (key25 === "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17,schemaPath:"#/properties/figures/properties/silences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs418 === errors){
if(data209.scenario !== undefined){
const _errs419 = errors;
if(typeof data209.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/scenario",schemaPath:"#/properties/figures/properties/silences/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs419 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data209.feed !== undefined){
let data211 = data209.feed;
const _errs421 = errors;
if((typeof data211 !== "string") && (data211 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/feed",schemaPath:"#/properties/figures/properties/silences/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.silences.items.properties.feed.type}}];
return false;
}
var valid43 = _errs421 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data209.longest !== undefined){
let data212 = data209.longest;
const _errs423 = errors;
if(errors === _errs423){
if((typeof data212 == "number") && (isFinite(data212))){
if(data212 < 0 || isNaN(data212)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid43 = _errs423 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data209.at !== undefined){
let data213 = data209.at;
const _errs425 = errors;
if(errors === _errs425){
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 < 0 || isNaN(data213)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid43 = _errs425 === errors;
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
var valid42 = _errs416 === errors;
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
var valid31 = _errs414 === errors;
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
var valid0 = _errs313 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
let data214 = data.commits;
const _errs427 = errors;
if(errors === _errs427){
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
let missing23;
if(((data214.from === undefined) && (missing23 = "from")) || ((data214.to === undefined) && (missing23 = "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs429 = errors;
for(const key26 in data214){
if(!((key26 === "from") || (key26 === "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs429 === errors){
if(data214.from !== undefined){
const _errs430 = errors;
if(typeof data214.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/from",schemaPath:"#/properties/commits/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs430 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data214.to !== undefined){
const _errs432 = errors;
if(typeof data214.to !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/to",schemaPath:"#/properties/commits/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs432 === errors;
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
var valid0 = _errs427 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data217 = data.history;
const _errs434 = errors;
if(errors === _errs434){
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
let missing24;
if((((((data217.name === undefined) && (missing24 = "name")) || ((data217.unit === undefined) && (missing24 = "unit"))) || ((data217.stored === undefined) && (missing24 = "stored"))) || ((data217.actual === undefined) && (missing24 = "actual"))) || ((data217.limit === undefined) && (missing24 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs436 = errors;
for(const key27 in data217){
if(!(((((key27 === "name") || (key27 === "unit")) || (key27 === "stored")) || (key27 === "actual")) || (key27 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs436 === errors){
if(data217.name !== undefined){
const _errs437 = errors;
if(typeof data217.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid45 = _errs437 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.unit !== undefined){
let data219 = data217.unit;
const _errs439 = errors;
if(!(((((data219 === "ms") || (data219 === "bytes")) || (data219 === "count")) || (data219 === "share")) || (data219 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid45 = _errs439 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.stored !== undefined){
let data220 = data217.stored;
const _errs440 = errors;
if(errors === _errs440){
if(Array.isArray(data220)){
if(data220.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid46 = true;
const len17 = data220.length;
for(let i18=0; i18<len17; i18++){
let data221 = data220[i18];
const _errs442 = errors;
if((!((typeof data221 == "number") && (isFinite(data221)))) && (data221 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i18,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid46 = _errs442 === errors;
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
var valid45 = _errs440 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.actual !== undefined){
let data222 = data217.actual;
const _errs444 = errors;
if(!((typeof data222 == "number") && (isFinite(data222)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid45 = _errs444 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data217.limit !== undefined){
let data223 = data217.limit;
const _errs446 = errors;
if((!((typeof data223 == "number") && (isFinite(data223)))) && (data223 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid45 = _errs446 === errors;
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
var valid0 = _errs434 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data224 = data.baseline;
const _errs448 = errors;
if((!(data224 && typeof data224 == "object" && !Array.isArray(data224))) && (data224 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs448){
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
let missing25;
if(((((((((data224.where === undefined) && (missing25 = "where")) || ((data224.series === undefined) && (missing25 = "series"))) || ((data224.runs === undefined) && (missing25 = "runs"))) || ((data224.from === undefined) && (missing25 = "from"))) || ((data224.to === undefined) && (missing25 = "to"))) || ((data224.others === undefined) && (missing25 = "others"))) || ((data224.written === undefined) && (missing25 = "written"))) || ((data224.notWritten === undefined) && (missing25 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs450 = errors;
for(const key28 in data224){
if(!(func1.call(schema19.properties.baseline.properties, key28))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs450 === errors){
if(data224.where !== undefined){
let data225 = data224.where;
const _errs451 = errors;
if((typeof data225 !== "string") && (data225 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid47 = _errs451 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data224.series !== undefined){
let data226 = data224.series;
const _errs453 = errors;
if(errors === _errs453){
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
let missing26;
if(((((((data226.key === undefined) && (missing26 = "key")) || ((data226.digest === undefined) && (missing26 = "digest"))) || ((data226.profile === undefined) && (missing26 = "profile"))) || ((data226.engine === undefined) && (missing26 = "engine"))) || ((data226.environment === undefined) && (missing26 = "environment"))) || ((data226.runnerLabel === undefined) && (missing26 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs455 = errors;
for(const key29 in data226){
if(!(((((((key29 === "key") || (key29 === "digest")) || (key29 === "profile")) || (key29 === "engine")) || (key29 === "environment")) || (key29 === "jobKey")) || (key29 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs455 === errors){
if(data226.key !== undefined){
let data227 = data226.key;
const _errs456 = errors;
if(errors === _errs456){
if(typeof data227 === "string"){
if(!pattern5.test(data227)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid48 = _errs456 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data226.digest !== undefined){
const _errs458 = errors;
if(typeof data226.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs458 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data226.profile !== undefined){
const _errs460 = errors;
if(typeof data226.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs460 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data226.engine !== undefined){
const _errs462 = errors;
if(typeof data226.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs462 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data226.environment !== undefined){
let data231 = data226.environment;
const _errs464 = errors;
if((typeof data231 !== "string") && (data231 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid48 = _errs464 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data226.jobKey !== undefined){
let data232 = data226.jobKey;
const _errs466 = errors;
if(errors === _errs466){
if(typeof data232 === "string"){
if(!pattern4.test(data232)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid48 = _errs466 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data226.runnerLabel !== undefined){
const _errs468 = errors;
if(typeof data226.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs468 === errors;
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
var valid47 = _errs453 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data224.runs !== undefined){
let data234 = data224.runs;
const _errs470 = errors;
if(!(((typeof data234 == "number") && (!(data234 % 1) && !isNaN(data234))) && (isFinite(data234)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs470){
if((typeof data234 == "number") && (isFinite(data234))){
if(data234 < 0 || isNaN(data234)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs470 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data224.from !== undefined){
let data235 = data224.from;
const _errs472 = errors;
if((typeof data235 !== "string") && (data235 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid47 = _errs472 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data224.to !== undefined){
let data236 = data224.to;
const _errs474 = errors;
if((typeof data236 !== "string") && (data236 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid47 = _errs474 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data224.others !== undefined){
let data237 = data224.others;
const _errs476 = errors;
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs476){
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 0 || isNaN(data237)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs476 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data224.incomplete !== undefined){
let data238 = data224.incomplete;
const _errs478 = errors;
if(!(((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238))) && (isFinite(data238)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs478){
if((typeof data238 == "number") && (isFinite(data238))){
if(data238 < 1 || isNaN(data238)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid47 = _errs478 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data224.comparable !== undefined){
let data239 = data224.comparable;
const _errs480 = errors;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs480){
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 0 || isNaN(data239)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs480 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data224.changed !== undefined){
let data240 = data224.changed;
const _errs482 = errors;
if(errors === _errs482){
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
let missing27;
if(((data240.key === undefined) && (missing27 = "key")) || ((data240.runs === undefined) && (missing27 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs484 = errors;
for(const key30 in data240){
if(!((key30 === "key") || (key30 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs484 === errors){
if(data240.key !== undefined){
let data241 = data240.key;
const _errs485 = errors;
if(errors === _errs485){
if(typeof data241 === "string"){
if(!pattern5.test(data241)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid49 = _errs485 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data240.runs !== undefined){
let data242 = data240.runs;
const _errs487 = errors;
if(!(((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242))) && (isFinite(data242)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs487){
if((typeof data242 == "number") && (isFinite(data242))){
if(data242 < 0 || isNaN(data242)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
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
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid47 = _errs482 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data224.written !== undefined){
const _errs489 = errors;
if(typeof data224.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid47 = _errs489 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data224.notWritten !== undefined){
let data244 = data224.notWritten;
const _errs491 = errors;
if((typeof data244 !== "string") && (data244 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid47 = _errs491 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data224.unread !== undefined){
let data245 = data224.unread;
const _errs493 = errors;
if(typeof data245 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/unread",schemaPath:"#/properties/baseline/properties/unread/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(true !== data245){
validate52.errors = [{instancePath:instancePath+"/baseline/unread",schemaPath:"#/properties/baseline/properties/unread/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid47 = _errs493 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data224.notCounted !== undefined){
const _errs495 = errors;
if(typeof data224.notCounted !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/notCounted",schemaPath:"#/properties/baseline/properties/notCounted/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid47 = _errs495 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data224.uncounted !== undefined){
let data247 = data224.uncounted;
const _errs497 = errors;
if(!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs497){
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 < 0 || isNaN(data247)){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs497 === errors;
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
}
var valid0 = _errs448 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data248 = data.timeline;
const _errs499 = errors;
if(errors === _errs499){
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key31 in data248){
let data249 = data248[key31];
const _errs502 = errors;
if(errors === _errs502){
if(Array.isArray(data249)){
var valid51 = true;
const len18 = data249.length;
for(let i19=0; i19<len18; i19++){
let data250 = data249[i19];
const _errs504 = errors;
if(errors === _errs504){
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
let missing28;
if((((data250.phase === undefined) && (missing28 = "phase")) || ((data250.from === undefined) && (missing28 = "from"))) || ((data250.to === undefined) && (missing28 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs506 = errors;
for(const key32 in data250){
if(!(((key32 === "phase") || (key32 === "from")) || (key32 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs506 === errors){
if(data250.phase !== undefined){
let data251 = data250.phase;
const _errs507 = errors;
if(!(((((data251 === "ramp") || (data251 === "steady")) || (data251 === "disrupt")) || (data251 === "idle")) || (data251 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid52 = _errs507 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data250.from !== undefined){
let data252 = data250.from;
const _errs508 = errors;
if(!((typeof data252 == "number") && (isFinite(data252)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid52 = _errs508 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data250.to !== undefined){
let data253 = data250.to;
const _errs510 = errors;
if(!((typeof data253 == "number") && (isFinite(data253)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid52 = _errs510 === errors;
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
var valid51 = _errs504 === errors;
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
var valid50 = _errs502 === errors;
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
var valid0 = _errs499 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data254 = data.duration;
const _errs512 = errors;
if(errors === _errs512){
if((typeof data254 == "number") && (isFinite(data254))){
if(data254 < 0 || isNaN(data254)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs512 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data255 = data.sockets;
const _errs514 = errors;
if((!(data255 && typeof data255 == "object" && !Array.isArray(data255))) && (data255 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs514){
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
let missing29;
if(((((((data255.tried === undefined) && (missing29 = "tried")) || ((data255.opened === undefined) && (missing29 = "opened"))) || ((data255.subscribed === undefined) && (missing29 = "subscribed"))) || ((data255.peak === undefined) && (missing29 = "peak"))) || ((data255.failed === undefined) && (missing29 = "failed"))) || ((data255.unended === undefined) && (missing29 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs516 = errors;
for(const key33 in data255){
if(!(((((((key33 === "tried") || (key33 === "opened")) || (key33 === "subscribed")) || (key33 === "peak")) || (key33 === "failed")) || (key33 === "unended")) || (key33 === "planned"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs516 === errors){
if(data255.tried !== undefined){
let data256 = data255.tried;
const _errs517 = errors;
if(!(((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256))) && (isFinite(data256)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs517){
if((typeof data256 == "number") && (isFinite(data256))){
if(data256 < 0 || isNaN(data256)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs517 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data255.opened !== undefined){
let data257 = data255.opened;
const _errs519 = errors;
if(!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs519){
if((typeof data257 == "number") && (isFinite(data257))){
if(data257 < 0 || isNaN(data257)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs519 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data255.subscribed !== undefined){
let data258 = data255.subscribed;
const _errs521 = errors;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs521){
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 < 0 || isNaN(data258)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs521 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data255.peak !== undefined){
let data259 = data255.peak;
const _errs523 = errors;
if(!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs523){
if((typeof data259 == "number") && (isFinite(data259))){
if(data259 < 0 || isNaN(data259)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs523 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data255.failed !== undefined){
let data260 = data255.failed;
const _errs525 = errors;
if(errors === _errs525){
if(Array.isArray(data260)){
var valid54 = true;
const len19 = data260.length;
for(let i20=0; i20<len19; i20++){
let data261 = data260[i20];
const _errs527 = errors;
if(errors === _errs527){
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
let missing30;
if((((data261.reason === undefined) && (missing30 = "reason")) || ((data261.status === undefined) && (missing30 = "status"))) || ((data261.count === undefined) && (missing30 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs529 = errors;
for(const key34 in data261){
if(!(((key34 === "reason") || (key34 === "status")) || (key34 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs529 === errors){
if(data261.reason !== undefined){
const _errs530 = errors;
if(typeof data261.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs530 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data261.status !== undefined){
let data263 = data261.status;
const _errs532 = errors;
if((typeof data263 !== "string") && (data263 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid55 = _errs532 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data261.count !== undefined){
let data264 = data261.count;
const _errs534 = errors;
if(!(((typeof data264 == "number") && (!(data264 % 1) && !isNaN(data264))) && (isFinite(data264)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs534){
if((typeof data264 == "number") && (isFinite(data264))){
if(data264 < 0 || isNaN(data264)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid55 = _errs534 === errors;
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
var valid54 = _errs527 === errors;
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
var valid53 = _errs525 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data255.unended !== undefined){
let data265 = data255.unended;
const _errs536 = errors;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs536){
if((typeof data265 == "number") && (isFinite(data265))){
if(data265 < 0 || isNaN(data265)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs536 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data255.planned !== undefined){
let data266 = data255.planned;
const _errs538 = errors;
if(!(((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266))) && (isFinite(data266)))){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",schemaPath:"#/properties/sockets/properties/planned/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs538){
if((typeof data266 == "number") && (isFinite(data266))){
if(data266 < 0 || isNaN(data266)){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",schemaPath:"#/properties/sockets/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs538 === errors;
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
var valid0 = _errs514 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data267 = data.http;
const _errs540 = errors;
if((!(data267 && typeof data267 == "object" && !Array.isArray(data267))) && (data267 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs540){
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
let missing31;
if(((((data267.requests === undefined) && (missing31 = "requests")) || ((data267.answered === undefined) && (missing31 = "answered"))) || ((data267.failed === undefined) && (missing31 = "failed"))) || ((data267.byStatus === undefined) && (missing31 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
const _errs542 = errors;
for(const key35 in data267){
if(!((((key35 === "requests") || (key35 === "answered")) || (key35 === "failed")) || (key35 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs542 === errors){
if(data267.requests !== undefined){
let data268 = data267.requests;
const _errs543 = errors;
if(!(((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268))) && (isFinite(data268)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs543){
if((typeof data268 == "number") && (isFinite(data268))){
if(data268 < 0 || isNaN(data268)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data267.answered !== undefined){
let data269 = data267.answered;
const _errs545 = errors;
if(!(((typeof data269 == "number") && (!(data269 % 1) && !isNaN(data269))) && (isFinite(data269)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs545){
if((typeof data269 == "number") && (isFinite(data269))){
if(data269 < 0 || isNaN(data269)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid56 = _errs545 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data267.failed !== undefined){
let data270 = data267.failed;
const _errs547 = errors;
if(!(((typeof data270 == "number") && (!(data270 % 1) && !isNaN(data270))) && (isFinite(data270)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs547){
if((typeof data270 == "number") && (isFinite(data270))){
if(data270 < 0 || isNaN(data270)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid56 = _errs547 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data267.byStatus !== undefined){
let data271 = data267.byStatus;
const _errs549 = errors;
if(errors === _errs549){
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
for(const key36 in data271){
let data272 = data271[key36];
const _errs552 = errors;
if(!(((typeof data272 == "number") && (!(data272 % 1) && !isNaN(data272))) && (isFinite(data272)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs552){
if((typeof data272 == "number") && (isFinite(data272))){
if(data272 < 0 || isNaN(data272)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid57 = _errs552 === errors;
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
var valid56 = _errs549 === errors;
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
var valid0 = _errs540 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data273 = data.closes;
const _errs554 = errors;
if(errors === _errs554){
if(Array.isArray(data273)){
var valid58 = true;
const len20 = data273.length;
for(let i21=0; i21<len20; i21++){
let data274 = data273[i21];
const _errs556 = errors;
if(errors === _errs556){
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
let missing32;
if(((((((((data274.code === undefined) && (missing32 = "code")) || ((data274.side === undefined) && (missing32 = "side"))) || ((data274.how === undefined) && (missing32 = "how"))) || ((data274.scenario === undefined) && (missing32 = "scenario"))) || ((data274.feed === undefined) && (missing32 = "feed"))) || ((data274.phase === undefined) && (missing32 = "phase"))) || ((data274.reason === undefined) && (missing32 = "reason"))) || ((data274.count === undefined) && (missing32 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
const _errs558 = errors;
for(const key37 in data274){
if(!((((((((key37 === "code") || (key37 === "side")) || (key37 === "how")) || (key37 === "scenario")) || (key37 === "feed")) || (key37 === "phase")) || (key37 === "reason")) || (key37 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs558 === errors){
if(data274.code !== undefined){
const _errs559 = errors;
if(typeof data274.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs559 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.side !== undefined){
const _errs561 = errors;
if(typeof data274.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs561 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.how !== undefined){
const _errs563 = errors;
if(typeof data274.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs563 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.scenario !== undefined){
const _errs565 = errors;
if(typeof data274.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs565 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.feed !== undefined){
let data279 = data274.feed;
const _errs567 = errors;
if((typeof data279 !== "string") && (data279 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid59 = _errs567 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.phase !== undefined){
let data280 = data274.phase;
const _errs569 = errors;
if((typeof data280 !== "string") && (data280 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid59 = _errs569 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.reason !== undefined){
let data281 = data274.reason;
const _errs571 = errors;
if((typeof data281 !== "string") && (data281 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid59 = _errs571 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data274.count !== undefined){
let data282 = data274.count;
const _errs573 = errors;
if(!(((typeof data282 == "number") && (!(data282 % 1) && !isNaN(data282))) && (isFinite(data282)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs573){
if((typeof data282 == "number") && (isFinite(data282))){
if(data282 < 0 || isNaN(data282)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid59 = _errs573 === errors;
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
var valid58 = _errs556 === errors;
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
var valid0 = _errs554 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data283 = data.storedCloses;
const _errs575 = errors;
if(errors === _errs575){
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
let missing33;
if(((data283.runs === undefined) && (missing33 = "runs")) || ((data283.kinds === undefined) && (missing33 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
const _errs577 = errors;
for(const key38 in data283){
if(!((key38 === "runs") || (key38 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs577 === errors){
if(data283.runs !== undefined){
let data284 = data283.runs;
const _errs578 = errors;
if(!(((typeof data284 == "number") && (!(data284 % 1) && !isNaN(data284))) && (isFinite(data284)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs578){
if((typeof data284 == "number") && (isFinite(data284))){
if(data284 < 1 || isNaN(data284)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid60 = _errs578 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data283.kinds !== undefined){
let data285 = data283.kinds;
const _errs580 = errors;
if(errors === _errs580){
if(Array.isArray(data285)){
var valid61 = true;
const len21 = data285.length;
for(let i22=0; i22<len21; i22++){
let data286 = data285[i22];
const _errs582 = errors;
if(errors === _errs582){
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
let missing34;
if(((((((data286.code === undefined) && (missing34 = "code")) || ((data286.side === undefined) && (missing34 = "side"))) || ((data286.how === undefined) && (missing34 = "how"))) || ((data286.feed === undefined) && (missing34 = "feed"))) || ((data286.median === undefined) && (missing34 = "median"))) || ((data286.seen === undefined) && (missing34 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs584 = errors;
for(const key39 in data286){
if(!((((((key39 === "code") || (key39 === "side")) || (key39 === "how")) || (key39 === "feed")) || (key39 === "median")) || (key39 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs584 === errors){
if(data286.code !== undefined){
const _errs585 = errors;
if(typeof data286.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs585 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.side !== undefined){
const _errs587 = errors;
if(typeof data286.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs587 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.how !== undefined){
const _errs589 = errors;
if(typeof data286.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs589 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.feed !== undefined){
let data290 = data286.feed;
const _errs591 = errors;
if((typeof data290 !== "string") && (data290 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid62 = _errs591 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.median !== undefined){
let data291 = data286.median;
const _errs593 = errors;
if(errors === _errs593){
if((typeof data291 == "number") && (isFinite(data291))){
if(data291 < 0 || isNaN(data291)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs593 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data286.seen !== undefined){
let data292 = data286.seen;
const _errs595 = errors;
if(!(((typeof data292 == "number") && (!(data292 % 1) && !isNaN(data292))) && (isFinite(data292)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs595){
if((typeof data292 == "number") && (isFinite(data292))){
if(data292 < 0 || isNaN(data292)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs595 === errors;
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
var valid61 = _errs582 === errors;
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
var valid60 = _errs580 === errors;
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
var valid0 = _errs575 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data293 = data.steps;
const _errs597 = errors;
if(errors === _errs597){
if(Array.isArray(data293)){
if(data293.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid63 = true;
const len22 = data293.length;
for(let i23=0; i23<len22; i23++){
let data294 = data293[i23];
const _errs599 = errors;
if(errors === _errs599){
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
let missing35;
if(((((data294.step === undefined) && (missing35 = "step")) || ((data294.state === undefined) && (missing35 = "state"))) || ((data294.result === undefined) && (missing35 = "result"))) || ((data294.took === undefined) && (missing35 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
const _errs601 = errors;
for(const key40 in data294){
if(!((((key40 === "step") || (key40 === "state")) || (key40 === "result")) || (key40 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}}];
return false;
break;
}
}
if(_errs601 === errors){
if(data294.step !== undefined){
let data295 = data294.step;
const _errs602 = errors;
if(!(((((data295 === "plan") || (data295 === "addresses")) || (data295 === "build")) || (data295 === "connect")) || (data295 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid64 = _errs602 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data294.state !== undefined){
let data296 = data294.state;
const _errs603 = errors;
if(!(((data296 === "done") || (data296 === "failed")) || (data296 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid64 = _errs603 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data294.result !== undefined){
const _errs604 = errors;
if(typeof data294.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid64 = _errs604 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data294.took !== undefined){
let data298 = data294.took;
const _errs606 = errors;
if((!((typeof data298 == "number") && (isFinite(data298)))) && (data298 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs606){
if((typeof data298 == "number") && (isFinite(data298))){
if(data298 < 0 || isNaN(data298)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid64 = _errs606 === errors;
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
var valid63 = _errs599 === errors;
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
var valid0 = _errs597 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data299 = data.lastAnswer;
const _errs608 = errors;
if(errors === _errs608){
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
let missing36;
if((((((data299.target === undefined) && (missing36 = "target")) || ((data299.asked === undefined) && (missing36 = "asked"))) || ((data299.status === undefined) && (missing36 = "status"))) || ((data299.took === undefined) && (missing36 = "took"))) || ((data299.body === undefined) && (missing36 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs610 = errors;
for(const key41 in data299){
if(!(((((key41 === "target") || (key41 === "asked")) || (key41 === "status")) || (key41 === "took")) || (key41 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}}];
return false;
break;
}
}
if(_errs610 === errors){
if(data299.target !== undefined){
const _errs611 = errors;
if(typeof data299.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs611 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data299.asked !== undefined){
const _errs613 = errors;
if(typeof data299.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs613 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data299.status !== undefined){
let data302 = data299.status;
const _errs615 = errors;
if((!(((typeof data302 == "number") && (!(data302 % 1) && !isNaN(data302))) && (isFinite(data302)))) && (data302 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid65 = _errs615 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data299.took !== undefined){
let data303 = data299.took;
const _errs617 = errors;
if(errors === _errs617){
if((typeof data303 == "number") && (isFinite(data303))){
if(data303 < 0 || isNaN(data303)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid65 = _errs617 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data299.body !== undefined){
let data304 = data299.body;
const _errs619 = errors;
if((typeof data304 !== "string") && (data304 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid65 = _errs619 === errors;
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
var valid0 = _errs608 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data305 = data.health;
const _errs621 = errors;
if((!(data305 && typeof data305 == "object" && !Array.isArray(data305))) && (data305 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs621){
if(data305 && typeof data305 == "object" && !Array.isArray(data305)){
let missing37;
if((((((((((data305.cpuP95 === undefined) && (missing37 = "cpuP95")) || ((data305.cores === undefined) && (missing37 = "cores"))) || ((data305.lagP99 === undefined) && (missing37 = "lagP99"))) || ((data305.lagSamples === undefined) && (missing37 = "lagSamples"))) || ((data305.stealP95 === undefined) && (missing37 = "stealP95"))) || ((data305.droppedIterations === undefined) && (missing37 = "droppedIterations"))) || ((data305.memoryPeak === undefined) && (missing37 = "memoryPeak"))) || ((data305.descriptorLimit === undefined) && (missing37 = "descriptorLimit"))) || ((data305.probe === undefined) && (missing37 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs623 = errors;
for(const key42 in data305){
if(!(func1.call(schema19.properties.health.properties, key42))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}}];
return false;
break;
}
}
if(_errs623 === errors){
if(data305.cpuP95 !== undefined){
let data306 = data305.cpuP95;
const _errs624 = errors;
if((!((typeof data306 == "number") && (isFinite(data306)))) && (data306 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs624){
if((typeof data306 == "number") && (isFinite(data306))){
if(data306 < 0 || isNaN(data306)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs624 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data305.cores !== undefined){
let data307 = data305.cores;
const _errs626 = errors;
if(errors === _errs626){
if((typeof data307 == "number") && (isFinite(data307))){
if(data307 < 0 || isNaN(data307)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid66 = _errs626 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data305.lagP99 !== undefined){
let data308 = data305.lagP99;
const _errs628 = errors;
if((!((typeof data308 == "number") && (isFinite(data308)))) && (data308 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid66 = _errs628 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data305.lagSamples !== undefined){
let data309 = data305.lagSamples;
const _errs630 = errors;
if(!(((typeof data309 == "number") && (!(data309 % 1) && !isNaN(data309))) && (isFinite(data309)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs630){
if((typeof data309 == "number") && (isFinite(data309))){
if(data309 < 0 || isNaN(data309)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs630 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data305.stealP95 !== undefined){
let data310 = data305.stealP95;
const _errs632 = errors;
if((!((typeof data310 == "number") && (isFinite(data310)))) && (data310 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs632){
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 < 0 || isNaN(data310)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs632 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data305.droppedIterations !== undefined){
let data311 = data305.droppedIterations;
const _errs634 = errors;
if(!(((typeof data311 == "number") && (!(data311 % 1) && !isNaN(data311))) && (isFinite(data311)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs634){
if((typeof data311 == "number") && (isFinite(data311))){
if(data311 < 0 || isNaN(data311)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs634 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data305.memoryPeak !== undefined){
let data312 = data305.memoryPeak;
const _errs636 = errors;
if((!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312)))) && (data312 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs636){
if((typeof data312 == "number") && (isFinite(data312))){
if(data312 < 0 || isNaN(data312)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data305.descriptorLimit !== undefined){
let data313 = data305.descriptorLimit;
const _errs638 = errors;
if((!(((typeof data313 == "number") && (!(data313 % 1) && !isNaN(data313))) && (isFinite(data313)))) && (data313 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs638){
if((typeof data313 == "number") && (isFinite(data313))){
if(data313 < 0 || isNaN(data313)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs638 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data305.probe !== undefined){
let data314 = data305.probe;
const _errs640 = errors;
if((!((typeof data314 == "number") && (isFinite(data314)))) && (data314 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid66 = _errs640 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data305.stallMax !== undefined){
let data315 = data305.stallMax;
const _errs642 = errors;
if(errors === _errs642){
if((typeof data315 == "number") && (isFinite(data315))){
if(data315 < 0 || isNaN(data315)){
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid66 = _errs642 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data305.clockStep !== undefined){
let data316 = data305.clockStep;
const _errs644 = errors;
if(errors === _errs644){
if((typeof data316 == "number") && (isFinite(data316))){
if(data316 < 0 || isNaN(data316)){
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid66 = _errs644 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data305.local !== undefined){
const _errs646 = errors;
if(typeof data305.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",schemaPath:"#/properties/health/properties/local/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid66 = _errs646 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data305.service !== undefined){
let data318 = data305.service;
const _errs648 = errors;
if(errors === _errs648){
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
let missing38;
if((((data318.cores === undefined) && (missing38 = "cores")) || ((data318.perMessage === undefined) && (missing38 = "perMessage"))) || ((data318.messages === undefined) && (missing38 = "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
const _errs650 = errors;
for(const key43 in data318){
if(!(((key43 === "cores") || (key43 === "perMessage")) || (key43 === "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}}];
return false;
break;
}
}
if(_errs650 === errors){
if(data318.cores !== undefined){
let data319 = data318.cores;
const _errs651 = errors;
if(errors === _errs651){
if((typeof data319 == "number") && (isFinite(data319))){
if(data319 < 0 || isNaN(data319)){
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid67 = _errs651 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data318.perMessage !== undefined){
let data320 = data318.perMessage;
const _errs653 = errors;
if((!((typeof data320 == "number") && (isFinite(data320)))) && (data320 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/type",keyword:"type",params:{type: schema19.properties.health.properties.service.properties.perMessage.type}}];
return false;
}
if(errors === _errs653){
if((typeof data320 == "number") && (isFinite(data320))){
if(data320 < 0 || isNaN(data320)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs653 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data318.messages !== undefined){
let data321 = data318.messages;
const _errs655 = errors;
if(!(((typeof data321 == "number") && (!(data321 % 1) && !isNaN(data321))) && (isFinite(data321)))){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs655){
if((typeof data321 == "number") && (isFinite(data321))){
if(data321 < 0 || isNaN(data321)){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs655 === errors;
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
var valid66 = _errs648 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data305.brought !== undefined){
let data322 = data305.brought;
const _errs657 = errors;
if(errors === _errs657){
if((typeof data322 == "number") && (isFinite(data322))){
if(data322 < 0 || isNaN(data322)){
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid66 = _errs657 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data305.limits !== undefined){
let data323 = data305.limits;
const _errs659 = errors;
if(errors === _errs659){
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
for(const key44 in data323){
const _errs661 = errors;
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
var valid68 = _errs661 === errors;
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
for(const key45 in data323){
let data324 = data323[key45];
const _errs663 = errors;
if(!(((typeof data324 == "number") && (!(data324 % 1) && !isNaN(data324))) && (isFinite(data324)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs663){
if((typeof data324 == "number") && (isFinite(data324))){
if(data324 < 0 || isNaN(data324)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid69 = _errs663 === errors;
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
var valid66 = _errs659 === errors;
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
var valid0 = _errs621 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data325 = data.bytes;
const _errs665 = errors;
if(errors === _errs665){
if(data325 && typeof data325 == "object" && !Array.isArray(data325)){
let missing39;
if(((data325.sent === undefined) && (missing39 = "sent")) || ((data325.received === undefined) && (missing39 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
const _errs667 = errors;
for(const key46 in data325){
if(!((key46 === "sent") || (key46 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}}];
return false;
break;
}
}
if(_errs667 === errors){
if(data325.sent !== undefined){
let data326 = data325.sent;
const _errs668 = errors;
if(!(((typeof data326 == "number") && (!(data326 % 1) && !isNaN(data326))) && (isFinite(data326)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs668){
if((typeof data326 == "number") && (isFinite(data326))){
if(data326 < 0 || isNaN(data326)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs668 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data325.received !== undefined){
let data327 = data325.received;
const _errs670 = errors;
if(!(((typeof data327 == "number") && (!(data327 % 1) && !isNaN(data327))) && (isFinite(data327)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs670){
if((typeof data327 == "number") && (isFinite(data327))){
if(data327 < 0 || isNaN(data327)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs670 === errors;
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
var valid0 = _errs665 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data328 = data.reduced;
const _errs672 = errors;
if(errors === _errs672){
if(data328 && typeof data328 == "object" && !Array.isArray(data328)){
let missing40;
if(((data328.sockets === undefined) && (missing40 = "sockets")) || ((data328.of === undefined) && (missing40 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
const _errs674 = errors;
for(const key47 in data328){
if(!((key47 === "sockets") || (key47 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}}];
return false;
break;
}
}
if(_errs674 === errors){
if(data328.sockets !== undefined){
let data329 = data328.sockets;
const _errs675 = errors;
if(!(((typeof data329 == "number") && (!(data329 % 1) && !isNaN(data329))) && (isFinite(data329)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs675){
if((typeof data329 == "number") && (isFinite(data329))){
if(data329 < 0 || isNaN(data329)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid71 = _errs675 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data328.of !== undefined){
let data330 = data328.of;
const _errs677 = errors;
if(!(((typeof data330 == "number") && (!(data330 % 1) && !isNaN(data330))) && (isFinite(data330)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs677){
if((typeof data330 == "number") && (isFinite(data330))){
if(data330 < 0 || isNaN(data330)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
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
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs672 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pooled !== undefined){
let data331 = data.pooled;
const _errs679 = errors;
if(errors === _errs679){
if(data331 && typeof data331 == "object" && !Array.isArray(data331)){
let missing41;
if((((data331.records === undefined) && (missing41 = "records")) || ((data331.of === undefined) && (missing41 = "of"))) || ((data331.attempts === undefined) && (missing41 = "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/required",keyword:"required",params:{missingProperty: missing41}}];
return false;
}
else {
const _errs681 = errors;
for(const key48 in data331){
if(!(((key48 === "records") || (key48 === "of")) || (key48 === "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}}];
return false;
break;
}
}
if(_errs681 === errors){
if(data331.records !== undefined){
let data332 = data331.records;
const _errs682 = errors;
if(errors === _errs682){
if(Array.isArray(data332)){
if(data332.length > 7){
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/maxItems",keyword:"maxItems",params:{limit: 7}}];
return false;
}
else {
if(data332.length < 1){
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid73 = true;
const len23 = data332.length;
for(let i24=0; i24<len23; i24++){
let data333 = data332[i24];
const _errs684 = errors;
if(errors === _errs684){
if(typeof data333 === "string"){
if(!pattern5.test(data333)){
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i24,schemaPath:"#/properties/pooled/properties/records/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i24,schemaPath:"#/properties/pooled/properties/records/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid73 = _errs684 === errors;
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
var valid72 = _errs682 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data331.of !== undefined){
let data334 = data331.of;
const _errs686 = errors;
if(!(((typeof data334 == "number") && (!(data334 % 1) && !isNaN(data334))) && (isFinite(data334)))){
validate52.errors = [{instancePath:instancePath+"/pooled/of",schemaPath:"#/properties/pooled/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs686){
if((typeof data334 == "number") && (isFinite(data334))){
if(data334 < 2 || isNaN(data334)){
validate52.errors = [{instancePath:instancePath+"/pooled/of",schemaPath:"#/properties/pooled/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid72 = _errs686 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data331.attempts !== undefined){
let data335 = data331.attempts;
const _errs688 = errors;
if(!(((typeof data335 == "number") && (!(data335 % 1) && !isNaN(data335))) && (isFinite(data335)))){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",schemaPath:"#/properties/pooled/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs688){
if((typeof data335 == "number") && (isFinite(data335))){
if(data335 < 2 || isNaN(data335)){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",schemaPath:"#/properties/pooled/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid72 = _errs688 === errors;
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
var valid0 = _errs679 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data336 = data.attempts;
const _errs690 = errors;
if(errors === _errs690){
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
let missing42;
if(((data336.run === undefined) && (missing42 = "run")) || ((data336.earlier === undefined) && (missing42 = "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
const _errs692 = errors;
for(const key49 in data336){
if(!((key49 === "run") || (key49 === "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}}];
return false;
break;
}
}
if(_errs692 === errors){
if(data336.run !== undefined){
let data337 = data336.run;
const _errs693 = errors;
if(errors === _errs693){
if(data337 && typeof data337 == "object" && !Array.isArray(data337)){
let missing43;
if(((data337.id === undefined) && (missing43 = "id")) || ((data337.attempt === undefined) && (missing43 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
const _errs695 = errors;
for(const key50 in data337){
if(!((key50 === "id") || (key50 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}}];
return false;
break;
}
}
if(_errs695 === errors){
if(data337.id !== undefined){
let data338 = data337.id;
const _errs696 = errors;
if(!(((typeof data338 == "number") && (!(data338 % 1) && !isNaN(data338))) && (isFinite(data338)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs696){
if((typeof data338 == "number") && (isFinite(data338))){
if(data338 < 1 || isNaN(data338)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid75 = _errs696 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data337.attempt !== undefined){
let data339 = data337.attempt;
const _errs698 = errors;
if(!(((typeof data339 == "number") && (!(data339 % 1) && !isNaN(data339))) && (isFinite(data339)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs698){
if((typeof data339 == "number") && (isFinite(data339))){
if(data339 < 1 || isNaN(data339)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid75 = _errs698 === errors;
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
var valid74 = _errs693 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data336.earlier !== undefined){
let data340 = data336.earlier;
const _errs700 = errors;
if(errors === _errs700){
if(Array.isArray(data340)){
if(data340.length > 10){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier",schemaPath:"#/properties/attempts/properties/earlier/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid76 = true;
const len24 = data340.length;
for(let i25=0; i25<len24; i25++){
let data341 = data340[i25];
const _errs702 = errors;
if(errors === _errs702){
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
let missing44;
if(((data341.run === undefined) && (missing44 = "run")) || ((data341.outcome === undefined) && (missing44 = "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25,schemaPath:"#/properties/attempts/properties/earlier/items/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
const _errs704 = errors;
for(const key51 in data341){
if(!((key51 === "run") || (key51 === "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25,schemaPath:"#/properties/attempts/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}}];
return false;
break;
}
}
if(_errs704 === errors){
if(data341.run !== undefined){
let data342 = data341.run;
const _errs705 = errors;
if(errors === _errs705){
if(data342 && typeof data342 == "object" && !Array.isArray(data342)){
let missing45;
if(((data342.id === undefined) && (missing45 = "id")) || ((data342.attempt === undefined) && (missing45 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
const _errs707 = errors;
for(const key52 in data342){
if(!((key52 === "id") || (key52 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}}];
return false;
break;
}
}
if(_errs707 === errors){
if(data342.id !== undefined){
let data343 = data342.id;
const _errs708 = errors;
if(!(((typeof data343 == "number") && (!(data343 % 1) && !isNaN(data343))) && (isFinite(data343)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs708){
if((typeof data343 == "number") && (isFinite(data343))){
if(data343 < 1 || isNaN(data343)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data342.attempt !== undefined){
let data344 = data342.attempt;
const _errs710 = errors;
if(!(((typeof data344 == "number") && (!(data344 % 1) && !isNaN(data344))) && (isFinite(data344)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs710){
if((typeof data344 == "number") && (isFinite(data344))){
if(data344 < 1 || isNaN(data344)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
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
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid77 = _errs705 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data341.outcome !== undefined){
let data345 = data341.outcome;
const _errs712 = errors;
if(!(((((((((((((((((data345 === "internal") || (data345 === "cancelled")) || (data345 === "usage")) || (data345 === "policy")) || (data345 === "skipped")) || (data345 === "plan")) || (data345 === "engine")) || (data345 === "target")) || (data345 === "slo")) || (data345 === "regression")) || (data345 === "suspect")) || (data345 === "inconclusive")) || (data345 === "plan_changed")) || (data345 === "no_baseline")) || (data345 === "store")) || (data345 === "pass")) || (data345 === null))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/outcome",schemaPath:"#/properties/attempts/properties/earlier/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.attempts.properties.earlier.items.properties.outcome.enum}}];
return false;
}
var valid77 = _errs712 === errors;
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
var valid76 = _errs702 === errors;
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
var valid74 = _errs700 === errors;
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
var valid0 = _errs690 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data346 = data.paired;
const _errs713 = errors;
if(errors === _errs713){
if(data346 && typeof data346 == "object" && !Array.isArray(data346)){
let missing46;
if((data346.pairs === undefined) && (missing46 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
const _errs715 = errors;
for(const key53 in data346){
if(!(key53 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}}];
return false;
break;
}
}
if(_errs715 === errors){
if(data346.pairs !== undefined){
let data347 = data346.pairs;
const _errs716 = errors;
if(!(((typeof data347 == "number") && (!(data347 % 1) && !isNaN(data347))) && (isFinite(data347)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs716){
if((typeof data347 == "number") && (isFinite(data347))){
if(data347 < 0 || isNaN(data347)){
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
var valid0 = _errs713 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data348 = data.base;
const _errs718 = errors;
if(errors === _errs718){
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
let missing47;
if(((((data348.rule === undefined) && (missing47 = "rule")) || ((data348.ref === undefined) && (missing47 = "ref"))) || ((data348.commit === undefined) && (missing47 = "commit"))) || ((data348.differences === undefined) && (missing47 = "differences"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
const _errs720 = errors;
for(const key54 in data348){
if(!((((((((key54 === "rule") || (key54 === "ref")) || (key54 === "commit")) || (key54 === "file")) || (key54 === "differences")) || (key54 === "base")) || (key54 === "head")) || (key54 === "rows"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}}];
return false;
break;
}
}
if(_errs720 === errors){
if(data348.rule !== undefined){
let data349 = data348.rule;
const _errs721 = errors;
if(!(((data349 === "decides") || (data349 === "told")) || (data349 === "new"))){
validate52.errors = [{instancePath:instancePath+"/base/rule",schemaPath:"#/properties/base/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.rule.enum}}];
return false;
}
var valid80 = _errs721 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data348.ref !== undefined){
const _errs722 = errors;
if(typeof data348.ref !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/ref",schemaPath:"#/properties/base/properties/ref/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs722 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data348.commit !== undefined){
const _errs724 = errors;
if(typeof data348.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs724 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data348.file !== undefined){
const _errs726 = errors;
if(typeof data348.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/file",schemaPath:"#/properties/base/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs726 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data348.differences !== undefined){
let data353 = data348.differences;
const _errs728 = errors;
if(errors === _errs728){
if(data353 && typeof data353 == "object" && !Array.isArray(data353)){
let missing48;
if(((data353.count === undefined) && (missing48 = "count")) || ((data353.first === undefined) && (missing48 = "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
const _errs730 = errors;
for(const key55 in data353){
if(!((key55 === "count") || (key55 === "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}}];
return false;
break;
}
}
if(_errs730 === errors){
if(data353.count !== undefined){
let data354 = data353.count;
const _errs731 = errors;
if(!(((typeof data354 == "number") && (!(data354 % 1) && !isNaN(data354))) && (isFinite(data354)))){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs731){
if((typeof data354 == "number") && (isFinite(data354))){
if(data354 < 0 || isNaN(data354)){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid81 = _errs731 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data353.first !== undefined){
let data355 = data353.first;
const _errs733 = errors;
if(errors === _errs733){
if(Array.isArray(data355)){
if(data355.length > 20){
validate52.errors = [{instancePath:instancePath+"/base/differences/first",schemaPath:"#/properties/base/properties/differences/properties/first/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid82 = true;
const len25 = data355.length;
for(let i26=0; i26<len25; i26++){
let data356 = data355[i26];
const _errs735 = errors;
if(errors === _errs735){
if(data356 && typeof data356 == "object" && !Array.isArray(data356)){
let missing49;
if((data356.path === undefined) && (missing49 = "path")){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26,schemaPath:"#/properties/base/properties/differences/properties/first/items/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
const _errs737 = errors;
for(const key56 in data356){
if(!(((key56 === "path") || (key56 === "base")) || (key56 === "head"))){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26,schemaPath:"#/properties/base/properties/differences/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}}];
return false;
break;
}
}
if(_errs737 === errors){
if(data356.path !== undefined){
const _errs738 = errors;
if(typeof data356.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26+"/path",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs738 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data356.base !== undefined){
const _errs740 = errors;
if(typeof data356.base !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26+"/base",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/base/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs740 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data356.head !== undefined){
const _errs742 = errors;
if(typeof data356.head !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26+"/head",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/head/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs742 === errors;
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
var valid82 = _errs735 === errors;
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
var valid81 = _errs733 === errors;
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
var valid80 = _errs728 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data348.base !== undefined){
let data360 = data348.base;
const _errs744 = errors;
if(errors === _errs744){
if(data360 && typeof data360 == "object" && !Array.isArray(data360)){
let missing50;
if((((data360.outcome === undefined) && (missing50 = "outcome")) || ((data360.exitCode === undefined) && (missing50 = "exitCode"))) || ((data360.sentence === undefined) && (missing50 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/required",keyword:"required",params:{missingProperty: missing50}}];
return false;
}
else {
const _errs746 = errors;
for(const key57 in data360){
if(!(((key57 === "outcome") || (key57 === "exitCode")) || (key57 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}}];
return false;
break;
}
}
if(_errs746 === errors){
if(data360.outcome !== undefined){
let data361 = data360.outcome;
const _errs747 = errors;
if(!((((((((((((((((data361 === "internal") || (data361 === "cancelled")) || (data361 === "usage")) || (data361 === "policy")) || (data361 === "skipped")) || (data361 === "plan")) || (data361 === "engine")) || (data361 === "target")) || (data361 === "slo")) || (data361 === "regression")) || (data361 === "suspect")) || (data361 === "inconclusive")) || (data361 === "plan_changed")) || (data361 === "no_baseline")) || (data361 === "store")) || (data361 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/base/outcome",schemaPath:"#/properties/base/properties/base/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.base.properties.outcome.enum}}];
return false;
}
var valid84 = _errs747 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data360.exitCode !== undefined){
let data362 = data360.exitCode;
const _errs748 = errors;
if(!(((typeof data362 == "number") && (!(data362 % 1) && !isNaN(data362))) && (isFinite(data362)))){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs748){
if((typeof data362 == "number") && (isFinite(data362))){
if(data362 < 0 || isNaN(data362)){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid84 = _errs748 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data360.sentence !== undefined){
const _errs750 = errors;
if(typeof data360.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/base/sentence",schemaPath:"#/properties/base/properties/base/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs750 === errors;
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
var valid80 = _errs744 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data348.head !== undefined){
let data364 = data348.head;
const _errs752 = errors;
if(errors === _errs752){
if(data364 && typeof data364 == "object" && !Array.isArray(data364)){
let missing51;
if((((data364.outcome === undefined) && (missing51 = "outcome")) || ((data364.exitCode === undefined) && (missing51 = "exitCode"))) || ((data364.sentence === undefined) && (missing51 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/required",keyword:"required",params:{missingProperty: missing51}}];
return false;
}
else {
const _errs754 = errors;
for(const key58 in data364){
if(!(((key58 === "outcome") || (key58 === "exitCode")) || (key58 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}}];
return false;
break;
}
}
if(_errs754 === errors){
if(data364.outcome !== undefined){
let data365 = data364.outcome;
const _errs755 = errors;
if(!((((((((((((((((data365 === "internal") || (data365 === "cancelled")) || (data365 === "usage")) || (data365 === "policy")) || (data365 === "skipped")) || (data365 === "plan")) || (data365 === "engine")) || (data365 === "target")) || (data365 === "slo")) || (data365 === "regression")) || (data365 === "suspect")) || (data365 === "inconclusive")) || (data365 === "plan_changed")) || (data365 === "no_baseline")) || (data365 === "store")) || (data365 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/head/outcome",schemaPath:"#/properties/base/properties/head/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.head.properties.outcome.enum}}];
return false;
}
var valid85 = _errs755 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data364.exitCode !== undefined){
let data366 = data364.exitCode;
const _errs756 = errors;
if(!(((typeof data366 == "number") && (!(data366 % 1) && !isNaN(data366))) && (isFinite(data366)))){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs756){
if((typeof data366 == "number") && (isFinite(data366))){
if(data366 < 0 || isNaN(data366)){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid85 = _errs756 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data364.sentence !== undefined){
const _errs758 = errors;
if(typeof data364.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/head/sentence",schemaPath:"#/properties/base/properties/head/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid85 = _errs758 === errors;
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
var valid80 = _errs752 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data348.rows !== undefined){
const _errs760 = errors;
if("base" !== data348.rows){
validate52.errors = [{instancePath:instancePath+"/base/rows",schemaPath:"#/properties/base/properties/rows/const",keyword:"const",params:{allowedValue: "base"}}];
return false;
}
var valid80 = _errs760 === errors;
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
var valid0 = _errs718 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.override !== undefined){
let data369 = data.override;
const _errs761 = errors;
if(errors === _errs761){
if(data369 && typeof data369 == "object" && !Array.isArray(data369)){
let missing52;
if(((((((((((data369.accepted === undefined) && (missing52 = "accepted")) || ((data369.label === undefined) && (missing52 = "label"))) || ((data369.pullRequest === undefined) && (missing52 = "pullRequest"))) || ((data369.commit === undefined) && (missing52 = "commit"))) || ((data369.by === undefined) && (missing52 = "by"))) || ((data369.reason === undefined) && (missing52 = "reason"))) || ((data369.reasonBy === undefined) && (missing52 = "reasonBy"))) || ((data369.lacking === undefined) && (missing52 = "lacking"))) || ((data369.message === undefined) && (missing52 = "message"))) || ((data369.lets === undefined) && (missing52 = "lets"))){
validate52.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/required",keyword:"required",params:{missingProperty: missing52}}];
return false;
}
else {
const _errs763 = errors;
for(const key59 in data369){
if(!(func1.call(schema19.properties.override.properties, key59))){
validate52.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}}];
return false;
break;
}
}
if(_errs763 === errors){
if(data369.accepted !== undefined){
const _errs764 = errors;
if(typeof data369.accepted !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/override/accepted",schemaPath:"#/properties/override/properties/accepted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid86 = _errs764 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data369.label !== undefined){
const _errs766 = errors;
if(typeof data369.label !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/label",schemaPath:"#/properties/override/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid86 = _errs766 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data369.pullRequest !== undefined){
let data372 = data369.pullRequest;
const _errs768 = errors;
if(!(((typeof data372 == "number") && (!(data372 % 1) && !isNaN(data372))) && (isFinite(data372)))){
validate52.errors = [{instancePath:instancePath+"/override/pullRequest",schemaPath:"#/properties/override/properties/pullRequest/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs768){
if((typeof data372 == "number") && (isFinite(data372))){
if(data372 < 1 || isNaN(data372)){
validate52.errors = [{instancePath:instancePath+"/override/pullRequest",schemaPath:"#/properties/override/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid86 = _errs768 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data369.commit !== undefined){
const _errs770 = errors;
if(typeof data369.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/commit",schemaPath:"#/properties/override/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid86 = _errs770 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data369.by !== undefined){
let data374 = data369.by;
const _errs772 = errors;
if((typeof data374 !== "string") && (data374 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/by",schemaPath:"#/properties/override/properties/by/type",keyword:"type",params:{type: schema19.properties.override.properties.by.type}}];
return false;
}
var valid86 = _errs772 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data369.reason !== undefined){
let data375 = data369.reason;
const _errs774 = errors;
if((typeof data375 !== "string") && (data375 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/reason",schemaPath:"#/properties/override/properties/reason/type",keyword:"type",params:{type: schema19.properties.override.properties.reason.type}}];
return false;
}
var valid86 = _errs774 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data369.reasonBy !== undefined){
let data376 = data369.reasonBy;
const _errs776 = errors;
if((typeof data376 !== "string") && (data376 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/reasonBy",schemaPath:"#/properties/override/properties/reasonBy/type",keyword:"type",params:{type: schema19.properties.override.properties.reasonBy.type}}];
return false;
}
var valid86 = _errs776 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data369.lacking !== undefined){
let data377 = data369.lacking;
const _errs778 = errors;
if(!(((((((((((data377 === "label") || (data377 === "removed")) || (data377 === "not_on_this_commit")) || (data377 === "moved")) || (data377 === "by_bot")) || (data377 === "by_reader")) || (data377 === "by_author")) || (data377 === "reason")) || (data377 === "reason_by_reader")) || (data377 === "unknown")) || (data377 === null))){
validate52.errors = [{instancePath:instancePath+"/override/lacking",schemaPath:"#/properties/override/properties/lacking/enum",keyword:"enum",params:{allowedValues: schema19.properties.override.properties.lacking.enum}}];
return false;
}
var valid86 = _errs778 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data369.message !== undefined){
const _errs779 = errors;
if(typeof data369.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/message",schemaPath:"#/properties/override/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid86 = _errs779 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data369.lets !== undefined){
let data379 = data369.lets;
const _errs781 = errors;
if(errors === _errs781){
if(Array.isArray(data379)){
var valid87 = true;
const len26 = data379.length;
for(let i27=0; i27<len26; i27++){
let data380 = data379[i27];
const _errs783 = errors;
if(!(((data380 === "regression") || (data380 === "suspect")) || (data380 === "plan_changed"))){
validate52.errors = [{instancePath:instancePath+"/override/lets/" + i27,schemaPath:"#/properties/override/properties/lets/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.override.properties.lets.items.enum}}];
return false;
}
var valid87 = _errs783 === errors;
if(!valid87){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/override/lets",schemaPath:"#/properties/override/properties/lets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid86 = _errs781 === errors;
}
else {
var valid86 = true;
}
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs761 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data381 = data.notices;
const _errs784 = errors;
if(errors === _errs784){
if(Array.isArray(data381)){
var valid88 = true;
const len27 = data381.length;
for(let i28=0; i28<len27; i28++){
let data382 = data381[i28];
const _errs786 = errors;
if(errors === _errs786){
if(data382 && typeof data382 == "object" && !Array.isArray(data382)){
let missing53;
if(((data382.code === undefined) && (missing53 = "code")) || ((data382.message === undefined) && (missing53 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i28,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing53}}];
return false;
}
else {
const _errs788 = errors;
for(const key60 in data382){
if(!((key60 === "code") || (key60 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i28,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}}];
return false;
break;
}
}
if(_errs788 === errors){
if(data382.code !== undefined){
let data383 = data382.code;
const _errs789 = errors;
if(errors === _errs789){
if(typeof data383 === "string"){
if(!pattern3.test(data383)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i28+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i28+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid89 = _errs789 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data382.message !== undefined){
const _errs791 = errors;
if(typeof data382.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i28+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid89 = _errs791 === errors;
}
else {
var valid89 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i28,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid88 = _errs786 === errors;
if(!valid88){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs784 === errors;
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
