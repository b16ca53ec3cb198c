// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v0/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"as":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"],"examples":["regression"]},"accepted":{"const":true},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]},"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","examples":["--engine"]},"value":{"type":"string","examples":["embedded"]}},"required":["name","value"],"additionalProperties":false}},"description":{"type":"string","maxLength":8000},"links":{"type":"object","maxProperties":32,"examples":[{"rollback":"docs/rollback.md"}],"additionalProperties":{"type":"string","maxLength":2000}}},"required":["name","file","profile","environment"],"additionalProperties":false},"lease":{"type":"object","properties":{"name":{"type":"string","examples":["staging"]},"state":{"enum":["held","lost","none"]},"waited":{"type":"number","examples":[200000]},"holders":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"who":{"type":"string","examples":["acme/billing"]},"run":{"type":"string","examples":["https://github.com/acme/billing/actions/runs/11981"]}},"required":["who"],"additionalProperties":false}},"takenOver":{"const":true},"why":{"type":"string","examples":["no --lease-remote was given"]}},"required":["name","state","waited"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"lanes":{"type":"object","additionalProperties":{"type":"integer","minimum":1,"examples":[20]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]},"evidence":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"gogc":{"type":"number","minimum":0}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"targets":{"type":"string","pattern":"^[0-9a-f]{12}$"},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap","no-login","no-socket","lease-lost"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"at":{"type":"number","minimum":0,"examples":[6000]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"decided":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"figures":{"type":"object","properties":{"times":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"name":{"type":"string","examples":["latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"n":{"type":["integer","null"],"minimum":0},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]},"max":{"type":["number","null"]},"baseline":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]}},"required":["runs","p50","p90","p95","p99","p999"],"additionalProperties":false}},"required":["name","selector","n","p50","p90","p95","p99","p999","max"],"additionalProperties":false}},"phases":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenarios":{"type":"array","minItems":1,"items":{"type":"string"}},"phase":{"type":"string","examples":["steady"]},"length":{"type":"number","minimum":0},"sockets":{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"least":{"type":"integer","minimum":0},"most":{"type":"integer","minimum":0}},"required":["from","to","least","most"],"additionalProperties":false},"messages":{"type":"integer","minimum":0},"connects":{"type":"integer","minimum":0},"connectsPeak":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0},"failed":{"type":"object","properties":{"connects":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0}},"required":["connects","requests"],"additionalProperties":false}},"required":["scenarios","phase","length","sockets","messages","connects","connectsPeak","requests","failed"],"additionalProperties":false}},"heartbeats":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"missed":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"stalled":{"type":"integer","minimum":0},"cut":{"type":"integer","minimum":0}},"required":["scenario","feed","sent","answered","missed"],"additionalProperties":false}},"silences":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"longest":{"type":"number","minimum":0},"at":{"type":"number","minimum":0}},"required":["scenario","feed","longest","at"],"additionalProperties":false}}},"required":["times"],"additionalProperties":false},"commits":{"type":"object","properties":{"from":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"to":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]}},"required":["from","to"],"additionalProperties":false},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]},"unread":{"type":"boolean","const":true},"notCounted":{"type":"string","examples":["nobody has accepted it"]},"uncounted":{"type":"integer","minimum":0}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0},"planned":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"stallMax":{"type":"number","minimum":0},"clockStep":{"type":"number","minimum":0},"local":{"type":"boolean"},"service":{"type":"object","properties":{"cores":{"type":"number","minimum":0,"examples":[0.6]},"perMessage":{"type":["number","null"],"minimum":0},"messages":{"type":"integer","minimum":0}},"required":["cores","perMessage","messages"],"additionalProperties":false},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"pooled":{"type":"object","properties":{"records":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"of":{"type":"integer","minimum":2,"examples":[4]},"attempts":{"type":"integer","minimum":2,"examples":[2]}},"required":["records","of","attempts"],"additionalProperties":false},"attempts":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"earlier":{"type":"array","maxItems":10,"items":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass",null]}},"required":["run","outcome"],"additionalProperties":false}}},"required":["run","earlier"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"base":{"type":"object","properties":{"rule":{"enum":["decides","told","new"]},"ref":{"type":"string","examples":["main"]},"commit":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"file":{"type":"string","examples":["plans/feed.yaml"]},"differences":{"type":"object","properties":{"count":{"type":"integer","minimum":0,"examples":[3]},"first":{"type":"array","maxItems":20,"items":{"type":"object","properties":{"path":{"type":"string","examples":["scenarios.orders.socket.url"]},"base":{"type":"string","examples":["p(99)<200"]},"head":{"type":"string","examples":["p(99)<3600000"]}},"required":["path"],"additionalProperties":false}}},"required":["count","first"],"additionalProperties":false},"base":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"head":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"rows":{"const":"base"}},"required":["rule","ref","commit","differences"],"additionalProperties":false},"override":{"type":"object","properties":{"accepted":{"type":"boolean"},"label":{"type":"string","examples":["perf-accepted"]},"pullRequest":{"type":"integer","minimum":1,"examples":[412]},"commit":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]},"by":{"type":["string","null"],"examples":["hubot"]},"reason":{"type":["string","null"],"examples":["one more join per message, agreed with the desk"]},"reasonBy":{"type":["string","null"],"examples":["octocat"]},"lacking":{"enum":["label","removed","not_on_this_commit","moved","by_bot","by_reader","by_author","reason","reason_by_reader","unknown",null]},"message":{"type":"string"},"lets":{"type":"array","items":{"enum":["regression","suspect","plan_changed"]},"examples":[["regression"]]}},"required":["accepted","label","pullRequest","commit","by","reason","reasonBy","lacking","message","lets"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
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
if(!((((key11 === "name") || (key11 === "version")) || (key11 === "sha256")) || (key11 === "gogc"))){
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
if(valid18){
if(data61.gogc !== undefined){
let data65 = data61.gogc;
const _errs131 = errors;
if(errors === _errs131){
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/gogc",schemaPath:"#/properties/provenance/properties/engine/properties/gogc/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/gogc",schemaPath:"#/properties/provenance/properties/engine/properties/gogc/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid18 = _errs131 === errors;
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
const _errs133 = errors;
if(typeof data59.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs133 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.ended !== undefined){
const _errs135 = errors;
if(typeof data59.ended !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs135 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.machine !== undefined){
let data68 = data59.machine;
const _errs137 = errors;
if(errors === _errs137){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing9;
if((((((data68.id === undefined) && (missing9 = "id")) || ((data68.os === undefined) && (missing9 = "os"))) || ((data68.arch === undefined) && (missing9 = "arch"))) || ((data68.cpu === undefined) && (missing9 = "cpu"))) || ((data68.cores === undefined) && (missing9 = "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs139 = errors;
for(const key12 in data68){
if(!(((((key12 === "id") || (key12 === "os")) || (key12 === "arch")) || (key12 === "cpu")) || (key12 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs139 === errors){
if(data68.id !== undefined){
const _errs140 = errors;
if(typeof data68.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs140 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data68.os !== undefined){
const _errs142 = errors;
if(typeof data68.os !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs142 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data68.arch !== undefined){
const _errs144 = errors;
if(typeof data68.arch !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs144 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data68.cpu !== undefined){
const _errs146 = errors;
if(typeof data68.cpu !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs146 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data68.cores !== undefined){
let data73 = data68.cores;
const _errs148 = errors;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs148){
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid19 = _errs148 === errors;
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
var valid17 = _errs137 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.runnerLabel !== undefined){
const _errs150 = errors;
if(typeof data59.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs150 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.commit !== undefined){
let data75 = data59.commit;
const _errs152 = errors;
if((typeof data75 !== "string") && (data75 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type}}];
return false;
}
var valid17 = _errs152 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.ref !== undefined){
let data76 = data59.ref;
const _errs154 = errors;
if((typeof data76 !== "string") && (data76 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type}}];
return false;
}
var valid17 = _errs154 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.event !== undefined){
const _errs156 = errors;
if(typeof data59.event !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/event",schemaPath:"#/properties/provenance/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs156 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.runId !== undefined){
const _errs158 = errors;
if(typeof data59.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs158 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.attempt !== undefined){
let data79 = data59.attempt;
const _errs160 = errors;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs160){
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 0 || isNaN(data79)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data59.targets !== undefined){
let data80 = data59.targets;
const _errs162 = errors;
if(errors === _errs162){
if(typeof data80 === "string"){
if(!pattern5.test(data80)){
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/targets",schemaPath:"#/properties/provenance/properties/targets/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs162 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data59.content !== undefined){
let data81 = data59.content;
const _errs164 = errors;
if(errors === _errs164){
if(typeof data81 === "string"){
if(!pattern6.test(data81)){
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/content",schemaPath:"#/properties/provenance/properties/content/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs164 === errors;
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
const _errs166 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs166 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data83 = data.problems;
const _errs168 = errors;
if(errors === _errs168){
if(Array.isArray(data83)){
var valid20 = true;
const len6 = data83.length;
for(let i7=0; i7<len6; i7++){
let data84 = data83[i7];
const _errs170 = errors;
if(errors === _errs170){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing10;
if((((data84.what === undefined) && (missing10 = "what")) || ((data84.fault === undefined) && (missing10 = "fault"))) || ((data84.message === undefined) && (missing10 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs172 = errors;
for(const key13 in data84){
if(!(((key13 === "what") || (key13 === "fault")) || (key13 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs172 === errors){
if(data84.what !== undefined){
let data85 = data84.what;
const _errs173 = errors;
if(!((((((((((((((((((data85 === "no-summary") || (data85 === "summary-mismatch")) || (data85 === "torn-stream")) || (data85 === "script-errors")) || (data85 === "killed")) || (data85 === "hung")) || (data85 === "crashed")) || (data85 === "few-sessions")) || (data85 === "non-finite")) || (data85 === "too-many-series")) || (data85 === "no-samples")) || (data85 === "companion")) || (data85 === "threshold-crossed")) || (data85 === "cancelled")) || (data85 === "over-cap")) || (data85 === "no-login")) || (data85 === "no-socket")) || (data85 === "lease-lost"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid21 = _errs173 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data84.fault !== undefined){
let data86 = data84.fault;
const _errs174 = errors;
if(!(((data86 === "engine") || (data86 === "service")) || (data86 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid21 = _errs174 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data84.message !== undefined){
const _errs175 = errors;
if(typeof data84.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs175 === errors;
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
var valid20 = _errs170 === errors;
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
var valid0 = _errs168 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data88 = data.slos;
const _errs177 = errors;
if(errors === _errs177){
if(Array.isArray(data88)){
var valid22 = true;
const len7 = data88.length;
for(let i8=0; i8<len7; i8++){
let data89 = data88[i8];
const _errs179 = errors;
if(errors === _errs179){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing11;
if(((((((((((((((data89.verdict === undefined) && (missing11 = "verdict")) || ((data89.code === undefined) && (missing11 = "code"))) || ((data89.name === undefined) && (missing11 = "name"))) || ((data89.threshold === undefined) && (missing11 = "threshold"))) || ((data89.from === undefined) && (missing11 = "from"))) || ((data89.operator === undefined) && (missing11 = "operator"))) || ((data89.expected === undefined) && (missing11 = "expected"))) || ((data89.actual === undefined) && (missing11 = "actual"))) || ((data89.unit === undefined) && (missing11 = "unit"))) || ((data89.n === undefined) && (missing11 = "n"))) || ((data89.distinct === undefined) && (missing11 = "distinct"))) || ((data89.beyond === undefined) && (missing11 = "beyond"))) || ((data89.message === undefined) && (missing11 = "message"))) || ((data89.line === undefined) && (missing11 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs181 = errors;
for(const key14 in data89){
if(!(func1.call(schema19.properties.slos.items.properties, key14))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs181 === errors){
if(data89.verdict !== undefined){
let data90 = data89.verdict;
const _errs182 = errors;
if(!(((((data90 === "met") || (data90 === "fail")) || (data90 === "suspect")) || (data90 === "indicative")) || (data90 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid23 = _errs182 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.code !== undefined){
let data91 = data89.code;
const _errs183 = errors;
if(errors === _errs183){
if(typeof data91 === "string"){
if(!pattern3.test(data91)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/code",schemaPath:"#/properties/slos/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/code",schemaPath:"#/properties/slos/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs183 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.name !== undefined){
const _errs185 = errors;
if(typeof data89.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs185 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.threshold !== undefined){
const _errs187 = errors;
if(typeof data89.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs187 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.from !== undefined){
let data94 = data89.from;
const _errs189 = errors;
if(!((data94 === "plan") || (data94 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid23 = _errs189 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.operator !== undefined){
let data95 = data89.operator;
const _errs190 = errors;
if(typeof data95 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data95 === "<") || (data95 === "<=")) || (data95 === ">")) || (data95 === ">=")) || (data95 === "==")) || (data95 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid23 = _errs190 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.expected !== undefined){
let data96 = data89.expected;
const _errs192 = errors;
if(!((typeof data96 == "number") && (isFinite(data96)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs192 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.actual !== undefined){
let data97 = data89.actual;
const _errs194 = errors;
if((!((typeof data97 == "number") && (isFinite(data97)))) && (data97 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid23 = _errs194 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.unit !== undefined){
let data98 = data89.unit;
const _errs196 = errors;
if(!(((((data98 === "ms") || (data98 === "bytes")) || (data98 === "count")) || (data98 === "share")) || (data98 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid23 = _errs196 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.n !== undefined){
let data99 = data89.n;
const _errs197 = errors;
if(errors === _errs197){
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 0 || isNaN(data99)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid23 = _errs197 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.of !== undefined){
let data100 = data89.of;
const _errs199 = errors;
if(!((((((((((((((data100 === "sockets") || (data100 === "socket-seconds")) || (data100 === "closes")) || (data100 === "requests")) || (data100 === "iterations")) || (data100 === "lives")) || (data100 === "upgrades")) || (data100 === "users")) || (data100 === "heartbeats")) || (data100 === "sends")) || (data100 === "messages")) || (data100 === "steps")) || (data100 === "moments")) || (data100 === "parts"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid23 = _errs199 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.bad !== undefined){
let data101 = data89.bad;
const _errs200 = errors;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/bad",schemaPath:"#/properties/slos/items/properties/bad/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs200){
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 0 || isNaN(data101)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/bad",schemaPath:"#/properties/slos/items/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs200 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.looksLike !== undefined){
let data102 = data89.looksLike;
const _errs202 = errors;
if(!((((data102 === "s") || (data102 === "ms")) || (data102 === "us")) || (data102 === "ns"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/looksLike",schemaPath:"#/properties/slos/items/properties/looksLike/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.looksLike.enum}}];
return false;
}
var valid23 = _errs202 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.at !== undefined){
let data103 = data89.at;
const _errs203 = errors;
if(errors === _errs203){
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/at",schemaPath:"#/properties/slos/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/at",schemaPath:"#/properties/slos/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid23 = _errs203 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.distinct !== undefined){
let data104 = data89.distinct;
const _errs205 = errors;
if((!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))) && (data104 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs205){
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data89.beyond !== undefined){
let data105 = data89.beyond;
const _errs207 = errors;
if((!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) && (data105 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs207){
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 0 || isNaN(data105)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs207 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.message !== undefined){
const _errs209 = errors;
if(typeof data89.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs209 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data89.line !== undefined){
let data107 = data89.line;
const _errs211 = errors;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs211){
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs211 === errors;
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
var valid22 = _errs179 === errors;
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
var valid0 = _errs177 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data108 = data.gates;
const _errs213 = errors;
if(errors === _errs213){
if(Array.isArray(data108)){
var valid24 = true;
const len8 = data108.length;
for(let i9=0; i9<len8; i9++){
let data109 = data108[i9];
const _errs215 = errors;
if(errors === _errs215){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
let missing12;
if((((((((((((((((((((((data109.verdict === undefined) && (missing12 = "verdict")) || ((data109.code === undefined) && (missing12 = "code"))) || ((data109.name === undefined) && (missing12 = "name"))) || ((data109.selector === undefined) && (missing12 = "selector"))) || ((data109.stat === undefined) && (missing12 = "stat"))) || ((data109.level === undefined) && (missing12 = "level"))) || ((data109.unit === undefined) && (missing12 = "unit"))) || ((data109.baseline === undefined) && (missing12 = "baseline"))) || ((data109.spread === undefined) && (missing12 = "spread"))) || ((data109.actual === undefined) && (missing12 = "actual"))) || ((data109.values === undefined) && (missing12 = "values"))) || ((data109.change === undefined) && (missing12 = "change"))) || ((data109.limit === undefined) && (missing12 = "limit"))) || ((data109.z === undefined) && (missing12 = "z"))) || ((data109.zLimit === undefined) && (missing12 = "zLimit"))) || ((data109.channel === undefined) && (missing12 = "channel"))) || ((data109.n === undefined) && (missing12 = "n"))) || ((data109.distinct === undefined) && (missing12 = "distinct"))) || ((data109.runs === undefined) && (missing12 = "runs"))) || ((data109.message === undefined) && (missing12 = "message"))) || ((data109.line === undefined) && (missing12 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs217 = errors;
for(const key15 in data109){
if(!(func1.call(schema19.properties.gates.items.properties, key15))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs217 === errors){
if(data109.verdict !== undefined){
let data110 = data109.verdict;
const _errs218 = errors;
if(!((((((data110 === "same") || (data110 === "fail")) || (data110 === "suspect")) || (data110 === "no_baseline")) || (data110 === "inconclusive")) || (data110 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid25 = _errs218 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.code !== undefined){
let data111 = data109.code;
const _errs219 = errors;
if(errors === _errs219){
if(typeof data111 === "string"){
if(!pattern3.test(data111)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/code",schemaPath:"#/properties/gates/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/code",schemaPath:"#/properties/gates/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs219 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.name !== undefined){
const _errs221 = errors;
if(typeof data109.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs221 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.selector !== undefined){
const _errs223 = errors;
if(typeof data109.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs223 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.stat !== undefined){
const _errs225 = errors;
if(typeof data109.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs225 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.level !== undefined){
let data115 = data109.level;
const _errs227 = errors;
if(!((data115 === "key") || (data115 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid25 = _errs227 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.unit !== undefined){
let data116 = data109.unit;
const _errs228 = errors;
if(!((((data116 === "ms") || (data116 === "bytes")) || (data116 === "count")) || (data116 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid25 = _errs228 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.baseline !== undefined){
let data117 = data109.baseline;
const _errs229 = errors;
if((!((typeof data117 == "number") && (isFinite(data117)))) && (data117 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid25 = _errs229 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.spread !== undefined){
let data118 = data109.spread;
const _errs231 = errors;
if((!((typeof data118 == "number") && (isFinite(data118)))) && (data118 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid25 = _errs231 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.actual !== undefined){
let data119 = data109.actual;
const _errs233 = errors;
if((!((typeof data119 == "number") && (isFinite(data119)))) && (data119 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid25 = _errs233 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.values !== undefined){
let data120 = data109.values;
const _errs235 = errors;
if(errors === _errs235){
if(Array.isArray(data120)){
var valid26 = true;
const len9 = data120.length;
for(let i10=0; i10<len9; i10++){
let data121 = data120[i10];
const _errs237 = errors;
if((!((typeof data121 == "number") && (isFinite(data121)))) && (data121 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/values/" + i10,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid26 = _errs237 === errors;
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
var valid25 = _errs235 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.change !== undefined){
let data122 = data109.change;
const _errs239 = errors;
if((!((typeof data122 == "number") && (isFinite(data122)))) && (data122 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid25 = _errs239 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.limit !== undefined){
let data123 = data109.limit;
const _errs241 = errors;
if((!((typeof data123 == "number") && (isFinite(data123)))) && (data123 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid25 = _errs241 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.z !== undefined){
let data124 = data109.z;
const _errs243 = errors;
if((!((typeof data124 == "number") && (isFinite(data124)))) && (data124 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid25 = _errs243 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.zLimit !== undefined){
let data125 = data109.zLimit;
const _errs245 = errors;
if((!((typeof data125 == "number") && (isFinite(data125)))) && (data125 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid25 = _errs245 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.channel !== undefined){
let data126 = data109.channel;
const _errs247 = errors;
if(!(((((((((((data126 === "edge") || (data126 === "tail")) || (data126 === "ratio")) || (data126 === "calm")) || (data126 === "body")) || (data126 === "p50")) || (data126 === "trend")) || (data126 === "p99")) || (data126 === "count")) || (data126 === "rate")) || (data126 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid25 = _errs247 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.n !== undefined){
let data127 = data109.n;
const _errs248 = errors;
if(errors === _errs248){
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 < 0 || isNaN(data127)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid25 = _errs248 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.looksLike !== undefined){
let data128 = data109.looksLike;
const _errs250 = errors;
if(!((((data128 === "s") || (data128 === "ms")) || (data128 === "us")) || (data128 === "ns"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/looksLike",schemaPath:"#/properties/gates/items/properties/looksLike/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.looksLike.enum}}];
return false;
}
var valid25 = _errs250 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.counts !== undefined){
let data129 = data109.counts;
const _errs251 = errors;
if(!((data129 === "socket-seconds") || (data129 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid25 = _errs251 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.distinct !== undefined){
let data130 = data109.distinct;
const _errs252 = errors;
if((!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))) && (data130 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs252){
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 0 || isNaN(data130)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data109.runs !== undefined){
let data131 = data109.runs;
const _errs254 = errors;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs254){
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 0 || isNaN(data131)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs254 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.message !== undefined){
const _errs256 = errors;
if(typeof data109.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs256 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.decided !== undefined){
const _errs258 = errors;
if(typeof data109.decided !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/decided",schemaPath:"#/properties/gates/items/properties/decided/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs258 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data109.line !== undefined){
let data134 = data109.line;
const _errs260 = errors;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs260){
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 < 0 || isNaN(data134)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs260 === errors;
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
var valid24 = _errs215 === errors;
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
var valid0 = _errs213 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data135 = data.seen;
const _errs262 = errors;
if(errors === _errs262){
if(Array.isArray(data135)){
var valid27 = true;
const len10 = data135.length;
for(let i11=0; i11<len10; i11++){
let data136 = data135[i11];
const _errs264 = errors;
if(errors === _errs264){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing13;
if(((((((data136.code === undefined) && (missing13 = "code")) || ((data136.scenario === undefined) && (missing13 = "scenario"))) || ((data136.feed === undefined) && (missing13 = "feed"))) || ((data136.n === undefined) && (missing13 = "n"))) || ((data136.of === undefined) && (missing13 = "of"))) || ((data136.message === undefined) && (missing13 = "message"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs266 = errors;
for(const key16 in data136){
if(!(((((((key16 === "code") || (key16 === "scenario")) || (key16 === "feed")) || (key16 === "n")) || (key16 === "of")) || (key16 === "message")) || (key16 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs266 === errors){
if(data136.code !== undefined){
let data137 = data136.code;
const _errs267 = errors;
if(errors === _errs267){
if(typeof data137 === "string"){
if(!pattern3.test(data137)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/code",schemaPath:"#/properties/seen/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/code",schemaPath:"#/properties/seen/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid28 = _errs267 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data136.scenario !== undefined){
let data138 = data136.scenario;
const _errs269 = errors;
if((typeof data138 !== "string") && (data138 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/scenario",schemaPath:"#/properties/seen/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.scenario.type}}];
return false;
}
var valid28 = _errs269 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data136.feed !== undefined){
let data139 = data136.feed;
const _errs271 = errors;
if((typeof data139 !== "string") && (data139 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/feed",schemaPath:"#/properties/seen/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.feed.type}}];
return false;
}
var valid28 = _errs271 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data136.n !== undefined){
let data140 = data136.n;
const _errs273 = errors;
if(!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/n",schemaPath:"#/properties/seen/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs273){
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 < 0 || isNaN(data140)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/n",schemaPath:"#/properties/seen/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data136.of !== undefined){
let data141 = data136.of;
const _errs275 = errors;
if((!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))) && (data141 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/of",schemaPath:"#/properties/seen/items/properties/of/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.of.type}}];
return false;
}
if(errors === _errs275){
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 < 0 || isNaN(data141)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/of",schemaPath:"#/properties/seen/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid28 = _errs275 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data136.message !== undefined){
const _errs277 = errors;
if(typeof data136.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/message",schemaPath:"#/properties/seen/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid28 = _errs277 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data136.text !== undefined){
const _errs279 = errors;
if(typeof data136.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i11+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid28 = _errs279 === errors;
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
var valid27 = _errs264 === errors;
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
var valid0 = _errs262 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data144 = data.drift;
const _errs281 = errors;
if(errors === _errs281){
if(Array.isArray(data144)){
var valid29 = true;
const len11 = data144.length;
for(let i12=0; i12<len11; i12++){
let data145 = data144[i12];
const _errs283 = errors;
if(errors === _errs283){
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
let missing14;
if(((((((((((((((((data145.verdict === undefined) && (missing14 = "verdict")) || ((data145.name === undefined) && (missing14 = "name"))) || ((data145.selector === undefined) && (missing14 = "selector"))) || ((data145.stat === undefined) && (missing14 = "stat"))) || ((data145.unit === undefined) && (missing14 = "unit"))) || ((data145.from === undefined) && (missing14 = "from"))) || ((data145.tag === undefined) && (missing14 = "tag"))) || ((data145.reference === undefined) && (missing14 = "reference"))) || ((data145.recent === undefined) && (missing14 = "recent"))) || ((data145.change === undefined) && (missing14 = "change"))) || ((data145.limit === undefined) && (missing14 = "limit"))) || ((data145.spread === undefined) && (missing14 = "spread"))) || ((data145.referenceRuns === undefined) && (missing14 = "referenceRuns"))) || ((data145.recentRuns === undefined) && (missing14 = "recentRuns"))) || ((data145.message === undefined) && (missing14 = "message"))) || ((data145.line === undefined) && (missing14 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs285 = errors;
for(const key17 in data145){
if(!(func1.call(schema19.properties.drift.items.properties, key17))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs285 === errors){
if(data145.verdict !== undefined){
let data146 = data145.verdict;
const _errs286 = errors;
if(!((data146 === "drift") || (data146 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid30 = _errs286 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data145.name !== undefined){
const _errs287 = errors;
if(typeof data145.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs287 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data145.selector !== undefined){
const _errs289 = errors;
if(typeof data145.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs289 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data145.stat !== undefined){
const _errs291 = errors;
if(typeof data145.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs291 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data145.unit !== undefined){
let data150 = data145.unit;
const _errs293 = errors;
if(!((((data150 === "ms") || (data150 === "share")) || (data150 === "bytes")) || (data150 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid30 = _errs293 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data145.from !== undefined){
let data151 = data145.from;
const _errs294 = errors;
if(!(((data151 === "accepted") || (data151 === "tag")) || (data151 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid30 = _errs294 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data145.tag !== undefined){
let data152 = data145.tag;
const _errs295 = errors;
if((typeof data152 !== "string") && (data152 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid30 = _errs295 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data145.reference !== undefined){
let data153 = data145.reference;
const _errs297 = errors;
if(!((typeof data153 == "number") && (isFinite(data153)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs297 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data145.recent !== undefined){
let data154 = data145.recent;
const _errs299 = errors;
if(!((typeof data154 == "number") && (isFinite(data154)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs299 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data145.change !== undefined){
let data155 = data145.change;
const _errs301 = errors;
if(!((typeof data155 == "number") && (isFinite(data155)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs301 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data145.limit !== undefined){
let data156 = data145.limit;
const _errs303 = errors;
if(!((typeof data156 == "number") && (isFinite(data156)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs303 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data145.spread !== undefined){
let data157 = data145.spread;
const _errs305 = errors;
if(errors === _errs305){
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 0 || isNaN(data157)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid30 = _errs305 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data145.referenceRuns !== undefined){
let data158 = data145.referenceRuns;
const _errs307 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs307){
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 0 || isNaN(data158)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data145.recentRuns !== undefined){
let data159 = data145.recentRuns;
const _errs309 = errors;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs309){
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 < 0 || isNaN(data159)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid30 = _errs309 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data145.message !== undefined){
const _errs311 = errors;
if(typeof data145.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs311 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data145.line !== undefined){
let data161 = data145.line;
const _errs313 = errors;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs313){
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 < 0 || isNaN(data161)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i12+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid30 = _errs313 === errors;
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
var valid29 = _errs283 === errors;
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
var valid0 = _errs281 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data162 = data.figures;
const _errs315 = errors;
if(errors === _errs315){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
let missing15;
if((data162.times === undefined) && (missing15 = "times")){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs317 = errors;
for(const key18 in data162){
if(!((((key18 === "times") || (key18 === "phases")) || (key18 === "heartbeats")) || (key18 === "silences"))){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs317 === errors){
if(data162.times !== undefined){
let data163 = data162.times;
const _errs318 = errors;
if(errors === _errs318){
if(Array.isArray(data163)){
if(data163.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/times",schemaPath:"#/properties/figures/properties/times/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid32 = true;
const len12 = data163.length;
for(let i13=0; i13<len12; i13++){
let data164 = data163[i13];
const _errs320 = errors;
if(errors === _errs320){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
let missing16;
if((((((((((data164.name === undefined) && (missing16 = "name")) || ((data164.selector === undefined) && (missing16 = "selector"))) || ((data164.n === undefined) && (missing16 = "n"))) || ((data164.p50 === undefined) && (missing16 = "p50"))) || ((data164.p90 === undefined) && (missing16 = "p90"))) || ((data164.p95 === undefined) && (missing16 = "p95"))) || ((data164.p99 === undefined) && (missing16 = "p99"))) || ((data164.p999 === undefined) && (missing16 = "p999"))) || ((data164.max === undefined) && (missing16 = "max"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13,schemaPath:"#/properties/figures/properties/times/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs322 = errors;
for(const key19 in data164){
if(!(func1.call(schema19.properties.figures.properties.times.items.properties, key19))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13,schemaPath:"#/properties/figures/properties/times/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs322 === errors){
if(data164.name !== undefined){
const _errs323 = errors;
if(typeof data164.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/name",schemaPath:"#/properties/figures/properties/times/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs323 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data164.selector !== undefined){
const _errs325 = errors;
if(typeof data164.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/selector",schemaPath:"#/properties/figures/properties/times/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs325 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data164.n !== undefined){
let data167 = data164.n;
const _errs327 = errors;
if((!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))) && (data167 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.n.type}}];
return false;
}
if(errors === _errs327){
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 < 0 || isNaN(data167)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs327 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data164.p50 !== undefined){
let data168 = data164.p50;
const _errs329 = errors;
if((!((typeof data168 == "number") && (isFinite(data168)))) && (data168 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p50",schemaPath:"#/properties/figures/properties/times/items/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p50.type}}];
return false;
}
var valid33 = _errs329 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data164.p90 !== undefined){
let data169 = data164.p90;
const _errs331 = errors;
if((!((typeof data169 == "number") && (isFinite(data169)))) && (data169 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p90",schemaPath:"#/properties/figures/properties/times/items/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p90.type}}];
return false;
}
var valid33 = _errs331 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data164.p95 !== undefined){
let data170 = data164.p95;
const _errs333 = errors;
if((!((typeof data170 == "number") && (isFinite(data170)))) && (data170 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p95",schemaPath:"#/properties/figures/properties/times/items/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p95.type}}];
return false;
}
var valid33 = _errs333 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data164.p99 !== undefined){
let data171 = data164.p99;
const _errs335 = errors;
if((!((typeof data171 == "number") && (isFinite(data171)))) && (data171 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p99",schemaPath:"#/properties/figures/properties/times/items/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p99.type}}];
return false;
}
var valid33 = _errs335 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data164.p999 !== undefined){
let data172 = data164.p999;
const _errs337 = errors;
if((!((typeof data172 == "number") && (isFinite(data172)))) && (data172 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/p999",schemaPath:"#/properties/figures/properties/times/items/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p999.type}}];
return false;
}
var valid33 = _errs337 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data164.max !== undefined){
let data173 = data164.max;
const _errs339 = errors;
if((!((typeof data173 == "number") && (isFinite(data173)))) && (data173 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/max",schemaPath:"#/properties/figures/properties/times/items/properties/max/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.max.type}}];
return false;
}
var valid33 = _errs339 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data164.baseline !== undefined){
let data174 = data164.baseline;
const _errs341 = errors;
if(errors === _errs341){
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
let missing17;
if(((((((data174.runs === undefined) && (missing17 = "runs")) || ((data174.p50 === undefined) && (missing17 = "p50"))) || ((data174.p90 === undefined) && (missing17 = "p90"))) || ((data174.p95 === undefined) && (missing17 = "p95"))) || ((data174.p99 === undefined) && (missing17 = "p99"))) || ((data174.p999 === undefined) && (missing17 = "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs343 = errors;
for(const key20 in data174){
if(!((((((key20 === "runs") || (key20 === "p50")) || (key20 === "p90")) || (key20 === "p95")) || (key20 === "p99")) || (key20 === "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs343 === errors){
if(data174.runs !== undefined){
let data175 = data174.runs;
const _errs344 = errors;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs344){
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 1 || isNaN(data175)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data174.p50 !== undefined){
let data176 = data174.p50;
const _errs346 = errors;
if((!((typeof data176 == "number") && (isFinite(data176)))) && (data176 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p50",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p50.type}}];
return false;
}
var valid34 = _errs346 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data174.p90 !== undefined){
let data177 = data174.p90;
const _errs348 = errors;
if((!((typeof data177 == "number") && (isFinite(data177)))) && (data177 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p90",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p90.type}}];
return false;
}
var valid34 = _errs348 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data174.p95 !== undefined){
let data178 = data174.p95;
const _errs350 = errors;
if((!((typeof data178 == "number") && (isFinite(data178)))) && (data178 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p95",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p95.type}}];
return false;
}
var valid34 = _errs350 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data174.p99 !== undefined){
let data179 = data174.p99;
const _errs352 = errors;
if((!((typeof data179 == "number") && (isFinite(data179)))) && (data179 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p99",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p99.type}}];
return false;
}
var valid34 = _errs352 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data174.p999 !== undefined){
let data180 = data174.p999;
const _errs354 = errors;
if((!((typeof data180 == "number") && (isFinite(data180)))) && (data180 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i13+"/baseline/p999",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p999.type}}];
return false;
}
var valid34 = _errs354 === errors;
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
var valid33 = _errs341 === errors;
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
var valid32 = _errs320 === errors;
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
var valid31 = _errs318 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data162.phases !== undefined){
let data181 = data162.phases;
const _errs356 = errors;
if(errors === _errs356){
if(Array.isArray(data181)){
if(data181.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/phases",schemaPath:"#/properties/figures/properties/phases/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid35 = true;
const len13 = data181.length;
for(let i14=0; i14<len13; i14++){
let data182 = data181[i14];
const _errs358 = errors;
if(errors === _errs358){
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
let missing18;
if((((((((((data182.scenarios === undefined) && (missing18 = "scenarios")) || ((data182.phase === undefined) && (missing18 = "phase"))) || ((data182.length === undefined) && (missing18 = "length"))) || ((data182.sockets === undefined) && (missing18 = "sockets"))) || ((data182.messages === undefined) && (missing18 = "messages"))) || ((data182.connects === undefined) && (missing18 = "connects"))) || ((data182.connectsPeak === undefined) && (missing18 = "connectsPeak"))) || ((data182.requests === undefined) && (missing18 = "requests"))) || ((data182.failed === undefined) && (missing18 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14,schemaPath:"#/properties/figures/properties/phases/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs360 = errors;
for(const key21 in data182){
if(!(func1.call(schema19.properties.figures.properties.phases.items.properties, key21))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14,schemaPath:"#/properties/figures/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs360 === errors){
if(data182.scenarios !== undefined){
let data183 = data182.scenarios;
const _errs361 = errors;
if(errors === _errs361){
if(Array.isArray(data183)){
if(data183.length < 1){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid37 = true;
const len14 = data183.length;
for(let i15=0; i15<len14; i15++){
const _errs363 = errors;
if(typeof data183[i15] !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/scenarios/" + i15,schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs363 === errors;
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
var valid36 = _errs361 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data182.phase !== undefined){
const _errs365 = errors;
if(typeof data182.phase !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/phase",schemaPath:"#/properties/figures/properties/phases/items/properties/phase/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid36 = _errs365 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data182.length !== undefined){
let data186 = data182.length;
const _errs367 = errors;
if(errors === _errs367){
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 < 0 || isNaN(data186)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid36 = _errs367 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data182.sockets !== undefined){
let data187 = data182.sockets;
const _errs369 = errors;
if(errors === _errs369){
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
let missing19;
if(((((data187.from === undefined) && (missing19 = "from")) || ((data187.to === undefined) && (missing19 = "to"))) || ((data187.least === undefined) && (missing19 = "least"))) || ((data187.most === undefined) && (missing19 = "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs371 = errors;
for(const key22 in data187){
if(!((((key22 === "from") || (key22 === "to")) || (key22 === "least")) || (key22 === "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs371 === errors){
if(data187.from !== undefined){
let data188 = data187.from;
const _errs372 = errors;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs372){
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 < 0 || isNaN(data188)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data187.to !== undefined){
let data189 = data187.to;
const _errs374 = errors;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs374){
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 0 || isNaN(data189)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data187.least !== undefined){
let data190 = data187.least;
const _errs376 = errors;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs376){
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs376 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data187.most !== undefined){
let data191 = data187.most;
const _errs378 = errors;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs378){
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 < 0 || isNaN(data191)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs378 === errors;
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
var valid36 = _errs369 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data182.messages !== undefined){
let data192 = data182.messages;
const _errs380 = errors;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs380){
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 < 0 || isNaN(data192)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data182.connects !== undefined){
let data193 = data182.connects;
const _errs382 = errors;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs382){
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data182.connectsPeak !== undefined){
let data194 = data182.connectsPeak;
const _errs384 = errors;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs384){
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 0 || isNaN(data194)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data182.requests !== undefined){
let data195 = data182.requests;
const _errs386 = errors;
if(!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs386){
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 0 || isNaN(data195)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs386 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data182.failed !== undefined){
let data196 = data182.failed;
const _errs388 = errors;
if(errors === _errs388){
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
let missing20;
if(((data196.connects === undefined) && (missing20 = "connects")) || ((data196.requests === undefined) && (missing20 = "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs390 = errors;
for(const key23 in data196){
if(!((key23 === "connects") || (key23 === "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs390 === errors){
if(data196.connects !== undefined){
let data197 = data196.connects;
const _errs391 = errors;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs391){
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 < 0 || isNaN(data197)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid39 = _errs391 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data196.requests !== undefined){
let data198 = data196.requests;
const _errs393 = errors;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs393){
if((typeof data198 == "number") && (isFinite(data198))){
if(data198 < 0 || isNaN(data198)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i14+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid39 = _errs393 === errors;
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
var valid36 = _errs388 === errors;
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
var valid35 = _errs358 === errors;
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
var valid31 = _errs356 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data162.heartbeats !== undefined){
let data199 = data162.heartbeats;
const _errs395 = errors;
if(errors === _errs395){
if(Array.isArray(data199)){
if(data199.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats",schemaPath:"#/properties/figures/properties/heartbeats/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid40 = true;
const len15 = data199.length;
for(let i16=0; i16<len15; i16++){
let data200 = data199[i16];
const _errs397 = errors;
if(errors === _errs397){
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
let missing21;
if((((((data200.scenario === undefined) && (missing21 = "scenario")) || ((data200.feed === undefined) && (missing21 = "feed"))) || ((data200.sent === undefined) && (missing21 = "sent"))) || ((data200.answered === undefined) && (missing21 = "answered"))) || ((data200.missed === undefined) && (missing21 = "missed"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16,schemaPath:"#/properties/figures/properties/heartbeats/items/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs399 = errors;
for(const key24 in data200){
if(!((((((((key24 === "scenario") || (key24 === "feed")) || (key24 === "sent")) || (key24 === "answered")) || (key24 === "missed")) || (key24 === "late")) || (key24 === "stalled")) || (key24 === "cut"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16,schemaPath:"#/properties/figures/properties/heartbeats/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs399 === errors){
if(data200.scenario !== undefined){
const _errs400 = errors;
if(typeof data200.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/scenario",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs400 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data200.feed !== undefined){
let data202 = data200.feed;
const _errs402 = errors;
if((typeof data202 !== "string") && (data202 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/feed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.feed.type}}];
return false;
}
var valid41 = _errs402 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data200.sent !== undefined){
let data203 = data200.sent;
const _errs404 = errors;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs404){
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 0 || isNaN(data203)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data200.answered !== undefined){
let data204 = data200.answered;
const _errs406 = errors;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs406){
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 < 0 || isNaN(data204)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data200.missed !== undefined){
let data205 = data200.missed;
const _errs408 = errors;
if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs408){
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 < 0 || isNaN(data205)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data200.late !== undefined){
let data206 = data200.late;
const _errs410 = errors;
if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs410){
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 < 0 || isNaN(data206)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data200.stalled !== undefined){
let data207 = data200.stalled;
const _errs412 = errors;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs412){
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 < 0 || isNaN(data207)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs412 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data200.cut !== undefined){
let data208 = data200.cut;
const _errs414 = errors;
if(!(((typeof data208 == "number") && (!(data208 % 1) && !isNaN(data208))) && (isFinite(data208)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/cut",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/cut/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs414){
if((typeof data208 == "number") && (isFinite(data208))){
if(data208 < 0 || isNaN(data208)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i16+"/cut",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid41 = _errs414 === errors;
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
var valid40 = _errs397 === errors;
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
var valid31 = _errs395 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data162.silences !== undefined){
let data209 = data162.silences;
const _errs416 = errors;
if(errors === _errs416){
if(Array.isArray(data209)){
if(data209.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/silences",schemaPath:"#/properties/figures/properties/silences/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid42 = true;
const len16 = data209.length;
for(let i17=0; i17<len16; i17++){
let data210 = data209[i17];
const _errs418 = errors;
if(errors === _errs418){
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
let missing22;
if(((((data210.scenario === undefined) && (missing22 = "scenario")) || ((data210.feed === undefined) && (missing22 = "feed"))) || ((data210.longest === undefined) && (missing22 = "longest"))) || ((data210.at === undefined) && (missing22 = "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17,schemaPath:"#/properties/figures/properties/silences/items/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs420 = errors;
for(const key25 in data210){
if(!((((key25 === "scenario") || (key25 === "feed")) || (key25 === "longest")) || (key25 === "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17,schemaPath:"#/properties/figures/properties/silences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs420 === errors){
if(data210.scenario !== undefined){
const _errs421 = errors;
if(typeof data210.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/scenario",schemaPath:"#/properties/figures/properties/silences/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs421 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.feed !== undefined){
let data212 = data210.feed;
const _errs423 = errors;
if((typeof data212 !== "string") && (data212 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/feed",schemaPath:"#/properties/figures/properties/silences/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.silences.items.properties.feed.type}}];
return false;
}
var valid43 = _errs423 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.longest !== undefined){
let data213 = data210.longest;
const _errs425 = errors;
if(errors === _errs425){
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 < 0 || isNaN(data213)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid43 = _errs425 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data210.at !== undefined){
let data214 = data210.at;
const _errs427 = errors;
if(errors === _errs427){
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 < 0 || isNaN(data214)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i17,schemaPath:"#/properties/figures/properties/silences/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs418 === errors;
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
var valid31 = _errs416 === errors;
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
var valid0 = _errs315 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
let data215 = data.commits;
const _errs429 = errors;
if(errors === _errs429){
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
let missing23;
if(((data215.from === undefined) && (missing23 = "from")) || ((data215.to === undefined) && (missing23 = "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs431 = errors;
for(const key26 in data215){
if(!((key26 === "from") || (key26 === "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs431 === errors){
if(data215.from !== undefined){
const _errs432 = errors;
if(typeof data215.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/from",schemaPath:"#/properties/commits/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs432 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data215.to !== undefined){
const _errs434 = errors;
if(typeof data215.to !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/to",schemaPath:"#/properties/commits/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs434 === errors;
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
var valid0 = _errs429 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data218 = data.history;
const _errs436 = errors;
if(errors === _errs436){
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
let missing24;
if((((((data218.name === undefined) && (missing24 = "name")) || ((data218.unit === undefined) && (missing24 = "unit"))) || ((data218.stored === undefined) && (missing24 = "stored"))) || ((data218.actual === undefined) && (missing24 = "actual"))) || ((data218.limit === undefined) && (missing24 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs438 = errors;
for(const key27 in data218){
if(!(((((key27 === "name") || (key27 === "unit")) || (key27 === "stored")) || (key27 === "actual")) || (key27 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs438 === errors){
if(data218.name !== undefined){
const _errs439 = errors;
if(typeof data218.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid45 = _errs439 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data218.unit !== undefined){
let data220 = data218.unit;
const _errs441 = errors;
if(!(((((data220 === "ms") || (data220 === "bytes")) || (data220 === "count")) || (data220 === "share")) || (data220 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid45 = _errs441 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data218.stored !== undefined){
let data221 = data218.stored;
const _errs442 = errors;
if(errors === _errs442){
if(Array.isArray(data221)){
if(data221.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid46 = true;
const len17 = data221.length;
for(let i18=0; i18<len17; i18++){
let data222 = data221[i18];
const _errs444 = errors;
if((!((typeof data222 == "number") && (isFinite(data222)))) && (data222 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i18,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid46 = _errs444 === errors;
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
var valid45 = _errs442 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data218.actual !== undefined){
let data223 = data218.actual;
const _errs446 = errors;
if(!((typeof data223 == "number") && (isFinite(data223)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid45 = _errs446 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data218.limit !== undefined){
let data224 = data218.limit;
const _errs448 = errors;
if((!((typeof data224 == "number") && (isFinite(data224)))) && (data224 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid45 = _errs448 === errors;
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
var valid0 = _errs436 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data225 = data.baseline;
const _errs450 = errors;
if((!(data225 && typeof data225 == "object" && !Array.isArray(data225))) && (data225 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs450){
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
let missing25;
if(((((((((data225.where === undefined) && (missing25 = "where")) || ((data225.series === undefined) && (missing25 = "series"))) || ((data225.runs === undefined) && (missing25 = "runs"))) || ((data225.from === undefined) && (missing25 = "from"))) || ((data225.to === undefined) && (missing25 = "to"))) || ((data225.others === undefined) && (missing25 = "others"))) || ((data225.written === undefined) && (missing25 = "written"))) || ((data225.notWritten === undefined) && (missing25 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs452 = errors;
for(const key28 in data225){
if(!(func1.call(schema19.properties.baseline.properties, key28))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs452 === errors){
if(data225.where !== undefined){
let data226 = data225.where;
const _errs453 = errors;
if((typeof data226 !== "string") && (data226 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid47 = _errs453 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.series !== undefined){
let data227 = data225.series;
const _errs455 = errors;
if(errors === _errs455){
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
let missing26;
if(((((((data227.key === undefined) && (missing26 = "key")) || ((data227.digest === undefined) && (missing26 = "digest"))) || ((data227.profile === undefined) && (missing26 = "profile"))) || ((data227.engine === undefined) && (missing26 = "engine"))) || ((data227.environment === undefined) && (missing26 = "environment"))) || ((data227.runnerLabel === undefined) && (missing26 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs457 = errors;
for(const key29 in data227){
if(!(((((((key29 === "key") || (key29 === "digest")) || (key29 === "profile")) || (key29 === "engine")) || (key29 === "environment")) || (key29 === "jobKey")) || (key29 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs457 === errors){
if(data227.key !== undefined){
let data228 = data227.key;
const _errs458 = errors;
if(errors === _errs458){
if(typeof data228 === "string"){
if(!pattern5.test(data228)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid48 = _errs458 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data227.digest !== undefined){
const _errs460 = errors;
if(typeof data227.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs460 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data227.profile !== undefined){
const _errs462 = errors;
if(typeof data227.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs462 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data227.engine !== undefined){
const _errs464 = errors;
if(typeof data227.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs464 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data227.environment !== undefined){
let data232 = data227.environment;
const _errs466 = errors;
if((typeof data232 !== "string") && (data232 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid48 = _errs466 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data227.jobKey !== undefined){
let data233 = data227.jobKey;
const _errs468 = errors;
if(errors === _errs468){
if(typeof data233 === "string"){
if(!pattern4.test(data233)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid48 = _errs468 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data227.runnerLabel !== undefined){
const _errs470 = errors;
if(typeof data227.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs470 === errors;
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
var valid47 = _errs455 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.runs !== undefined){
let data235 = data225.runs;
const _errs472 = errors;
if(!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs472){
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 < 0 || isNaN(data235)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs472 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.from !== undefined){
let data236 = data225.from;
const _errs474 = errors;
if((typeof data236 !== "string") && (data236 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid47 = _errs474 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.to !== undefined){
let data237 = data225.to;
const _errs476 = errors;
if((typeof data237 !== "string") && (data237 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid47 = _errs476 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.others !== undefined){
let data238 = data225.others;
const _errs478 = errors;
if(!(((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238))) && (isFinite(data238)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs478){
if((typeof data238 == "number") && (isFinite(data238))){
if(data238 < 0 || isNaN(data238)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data225.incomplete !== undefined){
let data239 = data225.incomplete;
const _errs480 = errors;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs480){
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 1 || isNaN(data239)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data225.comparable !== undefined){
let data240 = data225.comparable;
const _errs482 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs482){
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 < 0 || isNaN(data240)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs482 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.changed !== undefined){
let data241 = data225.changed;
const _errs484 = errors;
if(errors === _errs484){
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
let missing27;
if(((data241.key === undefined) && (missing27 = "key")) || ((data241.runs === undefined) && (missing27 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs486 = errors;
for(const key30 in data241){
if(!((key30 === "key") || (key30 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs486 === errors){
if(data241.key !== undefined){
let data242 = data241.key;
const _errs487 = errors;
if(errors === _errs487){
if(typeof data242 === "string"){
if(!pattern5.test(data242)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid49 = _errs487 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data241.runs !== undefined){
let data243 = data241.runs;
const _errs489 = errors;
if(!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs489){
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 < 0 || isNaN(data243)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid47 = _errs484 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.written !== undefined){
const _errs491 = errors;
if(typeof data225.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid47 = _errs491 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.notWritten !== undefined){
let data245 = data225.notWritten;
const _errs493 = errors;
if((typeof data245 !== "string") && (data245 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid47 = _errs493 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.unread !== undefined){
let data246 = data225.unread;
const _errs495 = errors;
if(typeof data246 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/unread",schemaPath:"#/properties/baseline/properties/unread/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(true !== data246){
validate52.errors = [{instancePath:instancePath+"/baseline/unread",schemaPath:"#/properties/baseline/properties/unread/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid47 = _errs495 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.notCounted !== undefined){
const _errs497 = errors;
if(typeof data225.notCounted !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/notCounted",schemaPath:"#/properties/baseline/properties/notCounted/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid47 = _errs497 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.uncounted !== undefined){
let data248 = data225.uncounted;
const _errs499 = errors;
if(!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs499){
if((typeof data248 == "number") && (isFinite(data248))){
if(data248 < 0 || isNaN(data248)){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs499 === errors;
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
var valid0 = _errs450 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data249 = data.timeline;
const _errs501 = errors;
if(errors === _errs501){
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key31 in data249){
let data250 = data249[key31];
const _errs504 = errors;
if(errors === _errs504){
if(Array.isArray(data250)){
var valid51 = true;
const len18 = data250.length;
for(let i19=0; i19<len18; i19++){
let data251 = data250[i19];
const _errs506 = errors;
if(errors === _errs506){
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
let missing28;
if((((data251.phase === undefined) && (missing28 = "phase")) || ((data251.from === undefined) && (missing28 = "from"))) || ((data251.to === undefined) && (missing28 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs508 = errors;
for(const key32 in data251){
if(!(((key32 === "phase") || (key32 === "from")) || (key32 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs508 === errors){
if(data251.phase !== undefined){
let data252 = data251.phase;
const _errs509 = errors;
if(!(((((data252 === "ramp") || (data252 === "steady")) || (data252 === "disrupt")) || (data252 === "idle")) || (data252 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid52 = _errs509 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data251.from !== undefined){
let data253 = data251.from;
const _errs510 = errors;
if(!((typeof data253 == "number") && (isFinite(data253)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid52 = _errs510 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data251.to !== undefined){
let data254 = data251.to;
const _errs512 = errors;
if(!((typeof data254 == "number") && (isFinite(data254)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
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
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid51 = _errs506 === errors;
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
var valid50 = _errs504 === errors;
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
var valid0 = _errs501 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data255 = data.duration;
const _errs514 = errors;
if(errors === _errs514){
if((typeof data255 == "number") && (isFinite(data255))){
if(data255 < 0 || isNaN(data255)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs514 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data256 = data.sockets;
const _errs516 = errors;
if((!(data256 && typeof data256 == "object" && !Array.isArray(data256))) && (data256 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs516){
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
let missing29;
if(((((((data256.tried === undefined) && (missing29 = "tried")) || ((data256.opened === undefined) && (missing29 = "opened"))) || ((data256.subscribed === undefined) && (missing29 = "subscribed"))) || ((data256.peak === undefined) && (missing29 = "peak"))) || ((data256.failed === undefined) && (missing29 = "failed"))) || ((data256.unended === undefined) && (missing29 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs518 = errors;
for(const key33 in data256){
if(!(((((((key33 === "tried") || (key33 === "opened")) || (key33 === "subscribed")) || (key33 === "peak")) || (key33 === "failed")) || (key33 === "unended")) || (key33 === "planned"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs518 === errors){
if(data256.tried !== undefined){
let data257 = data256.tried;
const _errs519 = errors;
if(!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs519){
if((typeof data257 == "number") && (isFinite(data257))){
if(data257 < 0 || isNaN(data257)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data256.opened !== undefined){
let data258 = data256.opened;
const _errs521 = errors;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs521){
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 < 0 || isNaN(data258)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data256.subscribed !== undefined){
let data259 = data256.subscribed;
const _errs523 = errors;
if(!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs523){
if((typeof data259 == "number") && (isFinite(data259))){
if(data259 < 0 || isNaN(data259)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data256.peak !== undefined){
let data260 = data256.peak;
const _errs525 = errors;
if(!(((typeof data260 == "number") && (!(data260 % 1) && !isNaN(data260))) && (isFinite(data260)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs525){
if((typeof data260 == "number") && (isFinite(data260))){
if(data260 < 0 || isNaN(data260)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs525 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data256.failed !== undefined){
let data261 = data256.failed;
const _errs527 = errors;
if(errors === _errs527){
if(Array.isArray(data261)){
var valid54 = true;
const len19 = data261.length;
for(let i20=0; i20<len19; i20++){
let data262 = data261[i20];
const _errs529 = errors;
if(errors === _errs529){
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
let missing30;
if((((data262.reason === undefined) && (missing30 = "reason")) || ((data262.status === undefined) && (missing30 = "status"))) || ((data262.count === undefined) && (missing30 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs531 = errors;
for(const key34 in data262){
if(!(((key34 === "reason") || (key34 === "status")) || (key34 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs531 === errors){
if(data262.reason !== undefined){
const _errs532 = errors;
if(typeof data262.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs532 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data262.status !== undefined){
let data264 = data262.status;
const _errs534 = errors;
if((typeof data264 !== "string") && (data264 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid55 = _errs534 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data262.count !== undefined){
let data265 = data262.count;
const _errs536 = errors;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs536){
if((typeof data265 == "number") && (isFinite(data265))){
if(data265 < 0 || isNaN(data265)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i20,schemaPath:"#/properties/sockets/properties/failed/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid54 = _errs529 === errors;
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
var valid53 = _errs527 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data256.unended !== undefined){
let data266 = data256.unended;
const _errs538 = errors;
if(!(((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266))) && (isFinite(data266)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs538){
if((typeof data266 == "number") && (isFinite(data266))){
if(data266 < 0 || isNaN(data266)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs538 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data256.planned !== undefined){
let data267 = data256.planned;
const _errs540 = errors;
if(!(((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267))) && (isFinite(data267)))){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",schemaPath:"#/properties/sockets/properties/planned/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs540){
if((typeof data267 == "number") && (isFinite(data267))){
if(data267 < 0 || isNaN(data267)){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",schemaPath:"#/properties/sockets/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs540 === errors;
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
var valid0 = _errs516 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data268 = data.http;
const _errs542 = errors;
if((!(data268 && typeof data268 == "object" && !Array.isArray(data268))) && (data268 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs542){
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
let missing31;
if(((((data268.requests === undefined) && (missing31 = "requests")) || ((data268.answered === undefined) && (missing31 = "answered"))) || ((data268.failed === undefined) && (missing31 = "failed"))) || ((data268.byStatus === undefined) && (missing31 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
const _errs544 = errors;
for(const key35 in data268){
if(!((((key35 === "requests") || (key35 === "answered")) || (key35 === "failed")) || (key35 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs544 === errors){
if(data268.requests !== undefined){
let data269 = data268.requests;
const _errs545 = errors;
if(!(((typeof data269 == "number") && (!(data269 % 1) && !isNaN(data269))) && (isFinite(data269)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs545){
if((typeof data269 == "number") && (isFinite(data269))){
if(data269 < 0 || isNaN(data269)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data268.answered !== undefined){
let data270 = data268.answered;
const _errs547 = errors;
if(!(((typeof data270 == "number") && (!(data270 % 1) && !isNaN(data270))) && (isFinite(data270)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs547){
if((typeof data270 == "number") && (isFinite(data270))){
if(data270 < 0 || isNaN(data270)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data268.failed !== undefined){
let data271 = data268.failed;
const _errs549 = errors;
if(!(((typeof data271 == "number") && (!(data271 % 1) && !isNaN(data271))) && (isFinite(data271)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs549){
if((typeof data271 == "number") && (isFinite(data271))){
if(data271 < 0 || isNaN(data271)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid56 = _errs549 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data268.byStatus !== undefined){
let data272 = data268.byStatus;
const _errs551 = errors;
if(errors === _errs551){
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
for(const key36 in data272){
let data273 = data272[key36];
const _errs554 = errors;
if(!(((typeof data273 == "number") && (!(data273 % 1) && !isNaN(data273))) && (isFinite(data273)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs554){
if((typeof data273 == "number") && (isFinite(data273))){
if(data273 < 0 || isNaN(data273)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid57 = _errs554 === errors;
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
var valid56 = _errs551 === errors;
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
var valid0 = _errs542 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data274 = data.closes;
const _errs556 = errors;
if(errors === _errs556){
if(Array.isArray(data274)){
var valid58 = true;
const len20 = data274.length;
for(let i21=0; i21<len20; i21++){
let data275 = data274[i21];
const _errs558 = errors;
if(errors === _errs558){
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
let missing32;
if(((((((((data275.code === undefined) && (missing32 = "code")) || ((data275.side === undefined) && (missing32 = "side"))) || ((data275.how === undefined) && (missing32 = "how"))) || ((data275.scenario === undefined) && (missing32 = "scenario"))) || ((data275.feed === undefined) && (missing32 = "feed"))) || ((data275.phase === undefined) && (missing32 = "phase"))) || ((data275.reason === undefined) && (missing32 = "reason"))) || ((data275.count === undefined) && (missing32 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
const _errs560 = errors;
for(const key37 in data275){
if(!((((((((key37 === "code") || (key37 === "side")) || (key37 === "how")) || (key37 === "scenario")) || (key37 === "feed")) || (key37 === "phase")) || (key37 === "reason")) || (key37 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs560 === errors){
if(data275.code !== undefined){
const _errs561 = errors;
if(typeof data275.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs561 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data275.side !== undefined){
const _errs563 = errors;
if(typeof data275.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs563 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data275.how !== undefined){
const _errs565 = errors;
if(typeof data275.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs565 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data275.scenario !== undefined){
const _errs567 = errors;
if(typeof data275.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs567 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data275.feed !== undefined){
let data280 = data275.feed;
const _errs569 = errors;
if((typeof data280 !== "string") && (data280 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid59 = _errs569 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data275.phase !== undefined){
let data281 = data275.phase;
const _errs571 = errors;
if((typeof data281 !== "string") && (data281 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid59 = _errs571 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data275.reason !== undefined){
let data282 = data275.reason;
const _errs573 = errors;
if((typeof data282 !== "string") && (data282 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid59 = _errs573 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data275.count !== undefined){
let data283 = data275.count;
const _errs575 = errors;
if(!(((typeof data283 == "number") && (!(data283 % 1) && !isNaN(data283))) && (isFinite(data283)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs575){
if((typeof data283 == "number") && (isFinite(data283))){
if(data283 < 0 || isNaN(data283)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i21+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid59 = _errs575 === errors;
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
var valid58 = _errs558 === errors;
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
var valid0 = _errs556 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data284 = data.storedCloses;
const _errs577 = errors;
if(errors === _errs577){
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
let missing33;
if(((data284.runs === undefined) && (missing33 = "runs")) || ((data284.kinds === undefined) && (missing33 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
const _errs579 = errors;
for(const key38 in data284){
if(!((key38 === "runs") || (key38 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs579 === errors){
if(data284.runs !== undefined){
let data285 = data284.runs;
const _errs580 = errors;
if(!(((typeof data285 == "number") && (!(data285 % 1) && !isNaN(data285))) && (isFinite(data285)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs580){
if((typeof data285 == "number") && (isFinite(data285))){
if(data285 < 1 || isNaN(data285)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid60 = _errs580 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data284.kinds !== undefined){
let data286 = data284.kinds;
const _errs582 = errors;
if(errors === _errs582){
if(Array.isArray(data286)){
var valid61 = true;
const len21 = data286.length;
for(let i22=0; i22<len21; i22++){
let data287 = data286[i22];
const _errs584 = errors;
if(errors === _errs584){
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
let missing34;
if(((((((data287.code === undefined) && (missing34 = "code")) || ((data287.side === undefined) && (missing34 = "side"))) || ((data287.how === undefined) && (missing34 = "how"))) || ((data287.feed === undefined) && (missing34 = "feed"))) || ((data287.median === undefined) && (missing34 = "median"))) || ((data287.seen === undefined) && (missing34 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs586 = errors;
for(const key39 in data287){
if(!((((((key39 === "code") || (key39 === "side")) || (key39 === "how")) || (key39 === "feed")) || (key39 === "median")) || (key39 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs586 === errors){
if(data287.code !== undefined){
const _errs587 = errors;
if(typeof data287.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs587 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data287.side !== undefined){
const _errs589 = errors;
if(typeof data287.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs589 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data287.how !== undefined){
const _errs591 = errors;
if(typeof data287.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs591 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data287.feed !== undefined){
let data291 = data287.feed;
const _errs593 = errors;
if((typeof data291 !== "string") && (data291 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid62 = _errs593 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data287.median !== undefined){
let data292 = data287.median;
const _errs595 = errors;
if(errors === _errs595){
if((typeof data292 == "number") && (isFinite(data292))){
if(data292 < 0 || isNaN(data292)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs595 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data287.seen !== undefined){
let data293 = data287.seen;
const _errs597 = errors;
if(!(((typeof data293 == "number") && (!(data293 % 1) && !isNaN(data293))) && (isFinite(data293)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs597){
if((typeof data293 == "number") && (isFinite(data293))){
if(data293 < 0 || isNaN(data293)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i22+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid62 = _errs597 === errors;
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
var valid61 = _errs584 === errors;
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
var valid60 = _errs582 === errors;
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
var valid0 = _errs577 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data294 = data.steps;
const _errs599 = errors;
if(errors === _errs599){
if(Array.isArray(data294)){
if(data294.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid63 = true;
const len22 = data294.length;
for(let i23=0; i23<len22; i23++){
let data295 = data294[i23];
const _errs601 = errors;
if(errors === _errs601){
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
let missing35;
if(((((data295.step === undefined) && (missing35 = "step")) || ((data295.state === undefined) && (missing35 = "state"))) || ((data295.result === undefined) && (missing35 = "result"))) || ((data295.took === undefined) && (missing35 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
const _errs603 = errors;
for(const key40 in data295){
if(!((((key40 === "step") || (key40 === "state")) || (key40 === "result")) || (key40 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}}];
return false;
break;
}
}
if(_errs603 === errors){
if(data295.step !== undefined){
let data296 = data295.step;
const _errs604 = errors;
if(!(((((data296 === "plan") || (data296 === "addresses")) || (data296 === "build")) || (data296 === "connect")) || (data296 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid64 = _errs604 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data295.state !== undefined){
let data297 = data295.state;
const _errs605 = errors;
if(!(((data297 === "done") || (data297 === "failed")) || (data297 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid64 = _errs605 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data295.result !== undefined){
const _errs606 = errors;
if(typeof data295.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid64 = _errs606 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data295.took !== undefined){
let data299 = data295.took;
const _errs608 = errors;
if((!((typeof data299 == "number") && (isFinite(data299)))) && (data299 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs608){
if((typeof data299 == "number") && (isFinite(data299))){
if(data299 < 0 || isNaN(data299)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i23+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid64 = _errs608 === errors;
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
var valid63 = _errs601 === errors;
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
var valid0 = _errs599 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data300 = data.lastAnswer;
const _errs610 = errors;
if(errors === _errs610){
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
let missing36;
if((((((data300.target === undefined) && (missing36 = "target")) || ((data300.asked === undefined) && (missing36 = "asked"))) || ((data300.status === undefined) && (missing36 = "status"))) || ((data300.took === undefined) && (missing36 = "took"))) || ((data300.body === undefined) && (missing36 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs612 = errors;
for(const key41 in data300){
if(!(((((key41 === "target") || (key41 === "asked")) || (key41 === "status")) || (key41 === "took")) || (key41 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}}];
return false;
break;
}
}
if(_errs612 === errors){
if(data300.target !== undefined){
const _errs613 = errors;
if(typeof data300.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs613 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data300.asked !== undefined){
const _errs615 = errors;
if(typeof data300.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs615 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data300.status !== undefined){
let data303 = data300.status;
const _errs617 = errors;
if((!(((typeof data303 == "number") && (!(data303 % 1) && !isNaN(data303))) && (isFinite(data303)))) && (data303 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid65 = _errs617 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data300.took !== undefined){
let data304 = data300.took;
const _errs619 = errors;
if(errors === _errs619){
if((typeof data304 == "number") && (isFinite(data304))){
if(data304 < 0 || isNaN(data304)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid65 = _errs619 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data300.body !== undefined){
let data305 = data300.body;
const _errs621 = errors;
if((typeof data305 !== "string") && (data305 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid65 = _errs621 === errors;
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
var valid0 = _errs610 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data306 = data.health;
const _errs623 = errors;
if((!(data306 && typeof data306 == "object" && !Array.isArray(data306))) && (data306 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs623){
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
let missing37;
if((((((((((data306.cpuP95 === undefined) && (missing37 = "cpuP95")) || ((data306.cores === undefined) && (missing37 = "cores"))) || ((data306.lagP99 === undefined) && (missing37 = "lagP99"))) || ((data306.lagSamples === undefined) && (missing37 = "lagSamples"))) || ((data306.stealP95 === undefined) && (missing37 = "stealP95"))) || ((data306.droppedIterations === undefined) && (missing37 = "droppedIterations"))) || ((data306.memoryPeak === undefined) && (missing37 = "memoryPeak"))) || ((data306.descriptorLimit === undefined) && (missing37 = "descriptorLimit"))) || ((data306.probe === undefined) && (missing37 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs625 = errors;
for(const key42 in data306){
if(!(func1.call(schema19.properties.health.properties, key42))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}}];
return false;
break;
}
}
if(_errs625 === errors){
if(data306.cpuP95 !== undefined){
let data307 = data306.cpuP95;
const _errs626 = errors;
if((!((typeof data307 == "number") && (isFinite(data307)))) && (data307 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs626){
if((typeof data307 == "number") && (isFinite(data307))){
if(data307 < 0 || isNaN(data307)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs626 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data306.cores !== undefined){
let data308 = data306.cores;
const _errs628 = errors;
if(errors === _errs628){
if((typeof data308 == "number") && (isFinite(data308))){
if(data308 < 0 || isNaN(data308)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid66 = _errs628 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data306.lagP99 !== undefined){
let data309 = data306.lagP99;
const _errs630 = errors;
if((!((typeof data309 == "number") && (isFinite(data309)))) && (data309 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid66 = _errs630 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data306.lagSamples !== undefined){
let data310 = data306.lagSamples;
const _errs632 = errors;
if(!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs632){
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 < 0 || isNaN(data310)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data306.stealP95 !== undefined){
let data311 = data306.stealP95;
const _errs634 = errors;
if((!((typeof data311 == "number") && (isFinite(data311)))) && (data311 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs634){
if((typeof data311 == "number") && (isFinite(data311))){
if(data311 < 0 || isNaN(data311)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data306.droppedIterations !== undefined){
let data312 = data306.droppedIterations;
const _errs636 = errors;
if(!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs636){
if((typeof data312 == "number") && (isFinite(data312))){
if(data312 < 0 || isNaN(data312)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data306.memoryPeak !== undefined){
let data313 = data306.memoryPeak;
const _errs638 = errors;
if((!(((typeof data313 == "number") && (!(data313 % 1) && !isNaN(data313))) && (isFinite(data313)))) && (data313 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs638){
if((typeof data313 == "number") && (isFinite(data313))){
if(data313 < 0 || isNaN(data313)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data306.descriptorLimit !== undefined){
let data314 = data306.descriptorLimit;
const _errs640 = errors;
if((!(((typeof data314 == "number") && (!(data314 % 1) && !isNaN(data314))) && (isFinite(data314)))) && (data314 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs640){
if((typeof data314 == "number") && (isFinite(data314))){
if(data314 < 0 || isNaN(data314)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid66 = _errs640 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data306.probe !== undefined){
let data315 = data306.probe;
const _errs642 = errors;
if((!((typeof data315 == "number") && (isFinite(data315)))) && (data315 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid66 = _errs642 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data306.stallMax !== undefined){
let data316 = data306.stallMax;
const _errs644 = errors;
if(errors === _errs644){
if((typeof data316 == "number") && (isFinite(data316))){
if(data316 < 0 || isNaN(data316)){
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid66 = _errs644 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data306.clockStep !== undefined){
let data317 = data306.clockStep;
const _errs646 = errors;
if(errors === _errs646){
if((typeof data317 == "number") && (isFinite(data317))){
if(data317 < 0 || isNaN(data317)){
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid66 = _errs646 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data306.local !== undefined){
const _errs648 = errors;
if(typeof data306.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",schemaPath:"#/properties/health/properties/local/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid66 = _errs648 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data306.service !== undefined){
let data319 = data306.service;
const _errs650 = errors;
if(errors === _errs650){
if(data319 && typeof data319 == "object" && !Array.isArray(data319)){
let missing38;
if((((data319.cores === undefined) && (missing38 = "cores")) || ((data319.perMessage === undefined) && (missing38 = "perMessage"))) || ((data319.messages === undefined) && (missing38 = "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
const _errs652 = errors;
for(const key43 in data319){
if(!(((key43 === "cores") || (key43 === "perMessage")) || (key43 === "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}}];
return false;
break;
}
}
if(_errs652 === errors){
if(data319.cores !== undefined){
let data320 = data319.cores;
const _errs653 = errors;
if(errors === _errs653){
if((typeof data320 == "number") && (isFinite(data320))){
if(data320 < 0 || isNaN(data320)){
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid67 = _errs653 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data319.perMessage !== undefined){
let data321 = data319.perMessage;
const _errs655 = errors;
if((!((typeof data321 == "number") && (isFinite(data321)))) && (data321 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/type",keyword:"type",params:{type: schema19.properties.health.properties.service.properties.perMessage.type}}];
return false;
}
if(errors === _errs655){
if((typeof data321 == "number") && (isFinite(data321))){
if(data321 < 0 || isNaN(data321)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs655 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data319.messages !== undefined){
let data322 = data319.messages;
const _errs657 = errors;
if(!(((typeof data322 == "number") && (!(data322 % 1) && !isNaN(data322))) && (isFinite(data322)))){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs657){
if((typeof data322 == "number") && (isFinite(data322))){
if(data322 < 0 || isNaN(data322)){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs657 === errors;
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
var valid66 = _errs650 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data306.brought !== undefined){
let data323 = data306.brought;
const _errs659 = errors;
if(errors === _errs659){
if((typeof data323 == "number") && (isFinite(data323))){
if(data323 < 0 || isNaN(data323)){
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid66 = _errs659 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data306.limits !== undefined){
let data324 = data306.limits;
const _errs661 = errors;
if(errors === _errs661){
if(data324 && typeof data324 == "object" && !Array.isArray(data324)){
for(const key44 in data324){
const _errs663 = errors;
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
var valid68 = _errs663 === errors;
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
for(const key45 in data324){
let data325 = data324[key45];
const _errs665 = errors;
if(!(((typeof data325 == "number") && (!(data325 % 1) && !isNaN(data325))) && (isFinite(data325)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs665){
if((typeof data325 == "number") && (isFinite(data325))){
if(data325 < 0 || isNaN(data325)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid69 = _errs665 === errors;
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
var valid66 = _errs661 === errors;
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
var valid0 = _errs623 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data326 = data.bytes;
const _errs667 = errors;
if(errors === _errs667){
if(data326 && typeof data326 == "object" && !Array.isArray(data326)){
let missing39;
if(((data326.sent === undefined) && (missing39 = "sent")) || ((data326.received === undefined) && (missing39 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
const _errs669 = errors;
for(const key46 in data326){
if(!((key46 === "sent") || (key46 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}}];
return false;
break;
}
}
if(_errs669 === errors){
if(data326.sent !== undefined){
let data327 = data326.sent;
const _errs670 = errors;
if(!(((typeof data327 == "number") && (!(data327 % 1) && !isNaN(data327))) && (isFinite(data327)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs670){
if((typeof data327 == "number") && (isFinite(data327))){
if(data327 < 0 || isNaN(data327)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs670 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data326.received !== undefined){
let data328 = data326.received;
const _errs672 = errors;
if(!(((typeof data328 == "number") && (!(data328 % 1) && !isNaN(data328))) && (isFinite(data328)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs672){
if((typeof data328 == "number") && (isFinite(data328))){
if(data328 < 0 || isNaN(data328)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs672 === errors;
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
var valid0 = _errs667 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data329 = data.reduced;
const _errs674 = errors;
if(errors === _errs674){
if(data329 && typeof data329 == "object" && !Array.isArray(data329)){
let missing40;
if(((data329.sockets === undefined) && (missing40 = "sockets")) || ((data329.of === undefined) && (missing40 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
const _errs676 = errors;
for(const key47 in data329){
if(!((key47 === "sockets") || (key47 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}}];
return false;
break;
}
}
if(_errs676 === errors){
if(data329.sockets !== undefined){
let data330 = data329.sockets;
const _errs677 = errors;
if(!(((typeof data330 == "number") && (!(data330 % 1) && !isNaN(data330))) && (isFinite(data330)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs677){
if((typeof data330 == "number") && (isFinite(data330))){
if(data330 < 0 || isNaN(data330)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid71 = _errs677 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data329.of !== undefined){
let data331 = data329.of;
const _errs679 = errors;
if(!(((typeof data331 == "number") && (!(data331 % 1) && !isNaN(data331))) && (isFinite(data331)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs679){
if((typeof data331 == "number") && (isFinite(data331))){
if(data331 < 0 || isNaN(data331)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid71 = _errs679 === errors;
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
var valid0 = _errs674 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pooled !== undefined){
let data332 = data.pooled;
const _errs681 = errors;
if(errors === _errs681){
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
let missing41;
if((((data332.records === undefined) && (missing41 = "records")) || ((data332.of === undefined) && (missing41 = "of"))) || ((data332.attempts === undefined) && (missing41 = "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/required",keyword:"required",params:{missingProperty: missing41}}];
return false;
}
else {
const _errs683 = errors;
for(const key48 in data332){
if(!(((key48 === "records") || (key48 === "of")) || (key48 === "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}}];
return false;
break;
}
}
if(_errs683 === errors){
if(data332.records !== undefined){
let data333 = data332.records;
const _errs684 = errors;
if(errors === _errs684){
if(Array.isArray(data333)){
if(data333.length > 7){
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/maxItems",keyword:"maxItems",params:{limit: 7}}];
return false;
}
else {
if(data333.length < 1){
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid73 = true;
const len23 = data333.length;
for(let i24=0; i24<len23; i24++){
let data334 = data333[i24];
const _errs686 = errors;
if(errors === _errs686){
if(typeof data334 === "string"){
if(!pattern5.test(data334)){
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i24,schemaPath:"#/properties/pooled/properties/records/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i24,schemaPath:"#/properties/pooled/properties/records/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid73 = _errs686 === errors;
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
var valid72 = _errs684 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data332.of !== undefined){
let data335 = data332.of;
const _errs688 = errors;
if(!(((typeof data335 == "number") && (!(data335 % 1) && !isNaN(data335))) && (isFinite(data335)))){
validate52.errors = [{instancePath:instancePath+"/pooled/of",schemaPath:"#/properties/pooled/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs688){
if((typeof data335 == "number") && (isFinite(data335))){
if(data335 < 2 || isNaN(data335)){
validate52.errors = [{instancePath:instancePath+"/pooled/of",schemaPath:"#/properties/pooled/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid72 = _errs688 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data332.attempts !== undefined){
let data336 = data332.attempts;
const _errs690 = errors;
if(!(((typeof data336 == "number") && (!(data336 % 1) && !isNaN(data336))) && (isFinite(data336)))){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",schemaPath:"#/properties/pooled/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs690){
if((typeof data336 == "number") && (isFinite(data336))){
if(data336 < 2 || isNaN(data336)){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",schemaPath:"#/properties/pooled/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid72 = _errs690 === errors;
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
var valid0 = _errs681 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data337 = data.attempts;
const _errs692 = errors;
if(errors === _errs692){
if(data337 && typeof data337 == "object" && !Array.isArray(data337)){
let missing42;
if(((data337.run === undefined) && (missing42 = "run")) || ((data337.earlier === undefined) && (missing42 = "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
const _errs694 = errors;
for(const key49 in data337){
if(!((key49 === "run") || (key49 === "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}}];
return false;
break;
}
}
if(_errs694 === errors){
if(data337.run !== undefined){
let data338 = data337.run;
const _errs695 = errors;
if(errors === _errs695){
if(data338 && typeof data338 == "object" && !Array.isArray(data338)){
let missing43;
if(((data338.id === undefined) && (missing43 = "id")) || ((data338.attempt === undefined) && (missing43 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
const _errs697 = errors;
for(const key50 in data338){
if(!((key50 === "id") || (key50 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}}];
return false;
break;
}
}
if(_errs697 === errors){
if(data338.id !== undefined){
let data339 = data338.id;
const _errs698 = errors;
if(!(((typeof data339 == "number") && (!(data339 % 1) && !isNaN(data339))) && (isFinite(data339)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs698){
if((typeof data339 == "number") && (isFinite(data339))){
if(data339 < 1 || isNaN(data339)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid75 = _errs698 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data338.attempt !== undefined){
let data340 = data338.attempt;
const _errs700 = errors;
if(!(((typeof data340 == "number") && (!(data340 % 1) && !isNaN(data340))) && (isFinite(data340)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs700){
if((typeof data340 == "number") && (isFinite(data340))){
if(data340 < 1 || isNaN(data340)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid75 = _errs700 === errors;
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
var valid74 = _errs695 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.earlier !== undefined){
let data341 = data337.earlier;
const _errs702 = errors;
if(errors === _errs702){
if(Array.isArray(data341)){
if(data341.length > 10){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier",schemaPath:"#/properties/attempts/properties/earlier/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid76 = true;
const len24 = data341.length;
for(let i25=0; i25<len24; i25++){
let data342 = data341[i25];
const _errs704 = errors;
if(errors === _errs704){
if(data342 && typeof data342 == "object" && !Array.isArray(data342)){
let missing44;
if(((data342.run === undefined) && (missing44 = "run")) || ((data342.outcome === undefined) && (missing44 = "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25,schemaPath:"#/properties/attempts/properties/earlier/items/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
const _errs706 = errors;
for(const key51 in data342){
if(!((key51 === "run") || (key51 === "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25,schemaPath:"#/properties/attempts/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}}];
return false;
break;
}
}
if(_errs706 === errors){
if(data342.run !== undefined){
let data343 = data342.run;
const _errs707 = errors;
if(errors === _errs707){
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
let missing45;
if(((data343.id === undefined) && (missing45 = "id")) || ((data343.attempt === undefined) && (missing45 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
const _errs709 = errors;
for(const key52 in data343){
if(!((key52 === "id") || (key52 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}}];
return false;
break;
}
}
if(_errs709 === errors){
if(data343.id !== undefined){
let data344 = data343.id;
const _errs710 = errors;
if(!(((typeof data344 == "number") && (!(data344 % 1) && !isNaN(data344))) && (isFinite(data344)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs710){
if((typeof data344 == "number") && (isFinite(data344))){
if(data344 < 1 || isNaN(data344)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid78 = _errs710 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data343.attempt !== undefined){
let data345 = data343.attempt;
const _errs712 = errors;
if(!(((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345))) && (isFinite(data345)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs712){
if((typeof data345 == "number") && (isFinite(data345))){
if(data345 < 1 || isNaN(data345)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid78 = _errs712 === errors;
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
var valid77 = _errs707 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data342.outcome !== undefined){
let data346 = data342.outcome;
const _errs714 = errors;
if(!(((((((((((((((((data346 === "internal") || (data346 === "cancelled")) || (data346 === "usage")) || (data346 === "policy")) || (data346 === "skipped")) || (data346 === "plan")) || (data346 === "engine")) || (data346 === "target")) || (data346 === "slo")) || (data346 === "regression")) || (data346 === "suspect")) || (data346 === "inconclusive")) || (data346 === "plan_changed")) || (data346 === "no_baseline")) || (data346 === "store")) || (data346 === "pass")) || (data346 === null))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i25+"/outcome",schemaPath:"#/properties/attempts/properties/earlier/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.attempts.properties.earlier.items.properties.outcome.enum}}];
return false;
}
var valid77 = _errs714 === errors;
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
var valid76 = _errs704 === errors;
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
var valid74 = _errs702 === errors;
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
var valid0 = _errs692 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data347 = data.paired;
const _errs715 = errors;
if(errors === _errs715){
if(data347 && typeof data347 == "object" && !Array.isArray(data347)){
let missing46;
if((data347.pairs === undefined) && (missing46 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
const _errs717 = errors;
for(const key53 in data347){
if(!(key53 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}}];
return false;
break;
}
}
if(_errs717 === errors){
if(data347.pairs !== undefined){
let data348 = data347.pairs;
const _errs718 = errors;
if(!(((typeof data348 == "number") && (!(data348 % 1) && !isNaN(data348))) && (isFinite(data348)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs718){
if((typeof data348 == "number") && (isFinite(data348))){
if(data348 < 0 || isNaN(data348)){
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
var valid0 = _errs715 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data349 = data.base;
const _errs720 = errors;
if(errors === _errs720){
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
let missing47;
if(((((data349.rule === undefined) && (missing47 = "rule")) || ((data349.ref === undefined) && (missing47 = "ref"))) || ((data349.commit === undefined) && (missing47 = "commit"))) || ((data349.differences === undefined) && (missing47 = "differences"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
const _errs722 = errors;
for(const key54 in data349){
if(!((((((((key54 === "rule") || (key54 === "ref")) || (key54 === "commit")) || (key54 === "file")) || (key54 === "differences")) || (key54 === "base")) || (key54 === "head")) || (key54 === "rows"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}}];
return false;
break;
}
}
if(_errs722 === errors){
if(data349.rule !== undefined){
let data350 = data349.rule;
const _errs723 = errors;
if(!(((data350 === "decides") || (data350 === "told")) || (data350 === "new"))){
validate52.errors = [{instancePath:instancePath+"/base/rule",schemaPath:"#/properties/base/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.rule.enum}}];
return false;
}
var valid80 = _errs723 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data349.ref !== undefined){
const _errs724 = errors;
if(typeof data349.ref !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/ref",schemaPath:"#/properties/base/properties/ref/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs724 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data349.commit !== undefined){
const _errs726 = errors;
if(typeof data349.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs726 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data349.file !== undefined){
const _errs728 = errors;
if(typeof data349.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/file",schemaPath:"#/properties/base/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs728 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data349.differences !== undefined){
let data354 = data349.differences;
const _errs730 = errors;
if(errors === _errs730){
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
let missing48;
if(((data354.count === undefined) && (missing48 = "count")) || ((data354.first === undefined) && (missing48 = "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
const _errs732 = errors;
for(const key55 in data354){
if(!((key55 === "count") || (key55 === "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}}];
return false;
break;
}
}
if(_errs732 === errors){
if(data354.count !== undefined){
let data355 = data354.count;
const _errs733 = errors;
if(!(((typeof data355 == "number") && (!(data355 % 1) && !isNaN(data355))) && (isFinite(data355)))){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs733){
if((typeof data355 == "number") && (isFinite(data355))){
if(data355 < 0 || isNaN(data355)){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid81 = _errs733 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data354.first !== undefined){
let data356 = data354.first;
const _errs735 = errors;
if(errors === _errs735){
if(Array.isArray(data356)){
if(data356.length > 20){
validate52.errors = [{instancePath:instancePath+"/base/differences/first",schemaPath:"#/properties/base/properties/differences/properties/first/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid82 = true;
const len25 = data356.length;
for(let i26=0; i26<len25; i26++){
let data357 = data356[i26];
const _errs737 = errors;
if(errors === _errs737){
if(data357 && typeof data357 == "object" && !Array.isArray(data357)){
let missing49;
if((data357.path === undefined) && (missing49 = "path")){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26,schemaPath:"#/properties/base/properties/differences/properties/first/items/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
const _errs739 = errors;
for(const key56 in data357){
if(!(((key56 === "path") || (key56 === "base")) || (key56 === "head"))){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26,schemaPath:"#/properties/base/properties/differences/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}}];
return false;
break;
}
}
if(_errs739 === errors){
if(data357.path !== undefined){
const _errs740 = errors;
if(typeof data357.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26+"/path",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs740 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data357.base !== undefined){
const _errs742 = errors;
if(typeof data357.base !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26+"/base",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/base/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs742 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data357.head !== undefined){
const _errs744 = errors;
if(typeof data357.head !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i26+"/head",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/head/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs744 === errors;
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
var valid82 = _errs737 === errors;
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
var valid81 = _errs735 === errors;
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
var valid80 = _errs730 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data349.base !== undefined){
let data361 = data349.base;
const _errs746 = errors;
if(errors === _errs746){
if(data361 && typeof data361 == "object" && !Array.isArray(data361)){
let missing50;
if((((data361.outcome === undefined) && (missing50 = "outcome")) || ((data361.exitCode === undefined) && (missing50 = "exitCode"))) || ((data361.sentence === undefined) && (missing50 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/required",keyword:"required",params:{missingProperty: missing50}}];
return false;
}
else {
const _errs748 = errors;
for(const key57 in data361){
if(!(((key57 === "outcome") || (key57 === "exitCode")) || (key57 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}}];
return false;
break;
}
}
if(_errs748 === errors){
if(data361.outcome !== undefined){
let data362 = data361.outcome;
const _errs749 = errors;
if(!((((((((((((((((data362 === "internal") || (data362 === "cancelled")) || (data362 === "usage")) || (data362 === "policy")) || (data362 === "skipped")) || (data362 === "plan")) || (data362 === "engine")) || (data362 === "target")) || (data362 === "slo")) || (data362 === "regression")) || (data362 === "suspect")) || (data362 === "inconclusive")) || (data362 === "plan_changed")) || (data362 === "no_baseline")) || (data362 === "store")) || (data362 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/base/outcome",schemaPath:"#/properties/base/properties/base/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.base.properties.outcome.enum}}];
return false;
}
var valid84 = _errs749 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data361.exitCode !== undefined){
let data363 = data361.exitCode;
const _errs750 = errors;
if(!(((typeof data363 == "number") && (!(data363 % 1) && !isNaN(data363))) && (isFinite(data363)))){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs750){
if((typeof data363 == "number") && (isFinite(data363))){
if(data363 < 0 || isNaN(data363)){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid84 = _errs750 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data361.sentence !== undefined){
const _errs752 = errors;
if(typeof data361.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/base/sentence",schemaPath:"#/properties/base/properties/base/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs752 === errors;
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
var valid80 = _errs746 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data349.head !== undefined){
let data365 = data349.head;
const _errs754 = errors;
if(errors === _errs754){
if(data365 && typeof data365 == "object" && !Array.isArray(data365)){
let missing51;
if((((data365.outcome === undefined) && (missing51 = "outcome")) || ((data365.exitCode === undefined) && (missing51 = "exitCode"))) || ((data365.sentence === undefined) && (missing51 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/required",keyword:"required",params:{missingProperty: missing51}}];
return false;
}
else {
const _errs756 = errors;
for(const key58 in data365){
if(!(((key58 === "outcome") || (key58 === "exitCode")) || (key58 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}}];
return false;
break;
}
}
if(_errs756 === errors){
if(data365.outcome !== undefined){
let data366 = data365.outcome;
const _errs757 = errors;
if(!((((((((((((((((data366 === "internal") || (data366 === "cancelled")) || (data366 === "usage")) || (data366 === "policy")) || (data366 === "skipped")) || (data366 === "plan")) || (data366 === "engine")) || (data366 === "target")) || (data366 === "slo")) || (data366 === "regression")) || (data366 === "suspect")) || (data366 === "inconclusive")) || (data366 === "plan_changed")) || (data366 === "no_baseline")) || (data366 === "store")) || (data366 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/head/outcome",schemaPath:"#/properties/base/properties/head/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.head.properties.outcome.enum}}];
return false;
}
var valid85 = _errs757 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data365.exitCode !== undefined){
let data367 = data365.exitCode;
const _errs758 = errors;
if(!(((typeof data367 == "number") && (!(data367 % 1) && !isNaN(data367))) && (isFinite(data367)))){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs758){
if((typeof data367 == "number") && (isFinite(data367))){
if(data367 < 0 || isNaN(data367)){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid85 = _errs758 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data365.sentence !== undefined){
const _errs760 = errors;
if(typeof data365.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/head/sentence",schemaPath:"#/properties/base/properties/head/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid85 = _errs760 === errors;
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
var valid80 = _errs754 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data349.rows !== undefined){
const _errs762 = errors;
if("base" !== data349.rows){
validate52.errors = [{instancePath:instancePath+"/base/rows",schemaPath:"#/properties/base/properties/rows/const",keyword:"const",params:{allowedValue: "base"}}];
return false;
}
var valid80 = _errs762 === errors;
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
var valid0 = _errs720 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.override !== undefined){
let data370 = data.override;
const _errs763 = errors;
if(errors === _errs763){
if(data370 && typeof data370 == "object" && !Array.isArray(data370)){
let missing52;
if(((((((((((data370.accepted === undefined) && (missing52 = "accepted")) || ((data370.label === undefined) && (missing52 = "label"))) || ((data370.pullRequest === undefined) && (missing52 = "pullRequest"))) || ((data370.commit === undefined) && (missing52 = "commit"))) || ((data370.by === undefined) && (missing52 = "by"))) || ((data370.reason === undefined) && (missing52 = "reason"))) || ((data370.reasonBy === undefined) && (missing52 = "reasonBy"))) || ((data370.lacking === undefined) && (missing52 = "lacking"))) || ((data370.message === undefined) && (missing52 = "message"))) || ((data370.lets === undefined) && (missing52 = "lets"))){
validate52.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/required",keyword:"required",params:{missingProperty: missing52}}];
return false;
}
else {
const _errs765 = errors;
for(const key59 in data370){
if(!(func1.call(schema19.properties.override.properties, key59))){
validate52.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}}];
return false;
break;
}
}
if(_errs765 === errors){
if(data370.accepted !== undefined){
const _errs766 = errors;
if(typeof data370.accepted !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/override/accepted",schemaPath:"#/properties/override/properties/accepted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid86 = _errs766 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data370.label !== undefined){
const _errs768 = errors;
if(typeof data370.label !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/label",schemaPath:"#/properties/override/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid86 = _errs768 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data370.pullRequest !== undefined){
let data373 = data370.pullRequest;
const _errs770 = errors;
if(!(((typeof data373 == "number") && (!(data373 % 1) && !isNaN(data373))) && (isFinite(data373)))){
validate52.errors = [{instancePath:instancePath+"/override/pullRequest",schemaPath:"#/properties/override/properties/pullRequest/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs770){
if((typeof data373 == "number") && (isFinite(data373))){
if(data373 < 1 || isNaN(data373)){
validate52.errors = [{instancePath:instancePath+"/override/pullRequest",schemaPath:"#/properties/override/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid86 = _errs770 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data370.commit !== undefined){
const _errs772 = errors;
if(typeof data370.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/commit",schemaPath:"#/properties/override/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid86 = _errs772 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data370.by !== undefined){
let data375 = data370.by;
const _errs774 = errors;
if((typeof data375 !== "string") && (data375 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/by",schemaPath:"#/properties/override/properties/by/type",keyword:"type",params:{type: schema19.properties.override.properties.by.type}}];
return false;
}
var valid86 = _errs774 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data370.reason !== undefined){
let data376 = data370.reason;
const _errs776 = errors;
if((typeof data376 !== "string") && (data376 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/reason",schemaPath:"#/properties/override/properties/reason/type",keyword:"type",params:{type: schema19.properties.override.properties.reason.type}}];
return false;
}
var valid86 = _errs776 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data370.reasonBy !== undefined){
let data377 = data370.reasonBy;
const _errs778 = errors;
if((typeof data377 !== "string") && (data377 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/reasonBy",schemaPath:"#/properties/override/properties/reasonBy/type",keyword:"type",params:{type: schema19.properties.override.properties.reasonBy.type}}];
return false;
}
var valid86 = _errs778 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data370.lacking !== undefined){
let data378 = data370.lacking;
const _errs780 = errors;
if(!(((((((((((data378 === "label") || (data378 === "removed")) || (data378 === "not_on_this_commit")) || (data378 === "moved")) || (data378 === "by_bot")) || (data378 === "by_reader")) || (data378 === "by_author")) || (data378 === "reason")) || (data378 === "reason_by_reader")) || (data378 === "unknown")) || (data378 === null))){
validate52.errors = [{instancePath:instancePath+"/override/lacking",schemaPath:"#/properties/override/properties/lacking/enum",keyword:"enum",params:{allowedValues: schema19.properties.override.properties.lacking.enum}}];
return false;
}
var valid86 = _errs780 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data370.message !== undefined){
const _errs781 = errors;
if(typeof data370.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/message",schemaPath:"#/properties/override/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid86 = _errs781 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data370.lets !== undefined){
let data380 = data370.lets;
const _errs783 = errors;
if(errors === _errs783){
if(Array.isArray(data380)){
var valid87 = true;
const len26 = data380.length;
for(let i27=0; i27<len26; i27++){
let data381 = data380[i27];
const _errs785 = errors;
if(!(((data381 === "regression") || (data381 === "suspect")) || (data381 === "plan_changed"))){
validate52.errors = [{instancePath:instancePath+"/override/lets/" + i27,schemaPath:"#/properties/override/properties/lets/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.override.properties.lets.items.enum}}];
return false;
}
var valid87 = _errs785 === errors;
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
var valid86 = _errs783 === errors;
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
var valid0 = _errs763 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data382 = data.notices;
const _errs786 = errors;
if(errors === _errs786){
if(Array.isArray(data382)){
var valid88 = true;
const len27 = data382.length;
for(let i28=0; i28<len27; i28++){
let data383 = data382[i28];
const _errs788 = errors;
if(errors === _errs788){
if(data383 && typeof data383 == "object" && !Array.isArray(data383)){
let missing53;
if(((data383.code === undefined) && (missing53 = "code")) || ((data383.message === undefined) && (missing53 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i28,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing53}}];
return false;
}
else {
const _errs790 = errors;
for(const key60 in data383){
if(!((key60 === "code") || (key60 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i28,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}}];
return false;
break;
}
}
if(_errs790 === errors){
if(data383.code !== undefined){
let data384 = data383.code;
const _errs791 = errors;
if(errors === _errs791){
if(typeof data384 === "string"){
if(!pattern3.test(data384)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i28+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i28+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid89 = _errs791 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data383.message !== undefined){
const _errs793 = errors;
if(typeof data383.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i28+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid89 = _errs793 === errors;
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
var valid88 = _errs788 === errors;
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
var valid0 = _errs786 === errors;
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
