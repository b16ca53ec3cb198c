// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v0/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"as":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"],"examples":["regression"]},"accepted":{"const":true},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]},"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","examples":["--engine"]},"value":{"type":"string","examples":["embedded"]}},"required":["name","value"],"additionalProperties":false}},"description":{"type":"string","maxLength":8000},"links":{"type":"object","maxProperties":32,"examples":[{"rollback":"docs/rollback.md"}],"additionalProperties":{"type":"string","maxLength":2000}}},"required":["name","file","profile","environment"],"additionalProperties":false},"lease":{"type":"object","properties":{"name":{"type":"string","examples":["staging"]},"state":{"enum":["held","lost","none"]},"waited":{"type":"number","examples":[200000]},"holders":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"who":{"type":"string","examples":["acme/billing"]},"run":{"type":"string","examples":["https://github.com/acme/billing/actions/runs/11981"]}},"required":["who"],"additionalProperties":false}},"takenOver":{"const":true},"why":{"type":"string","examples":["no --lease-remote was given"]}},"required":["name","state","waited"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"lanes":{"type":"object","additionalProperties":{"type":"integer","minimum":1,"examples":[20]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]},"evidence":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"gogc":{"type":"number","minimum":0}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"targets":{"type":"string","pattern":"^[0-9a-f]{12}$"},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap","no-login","no-socket","lease-lost"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"at":{"type":"number","minimum":0,"examples":[6000]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"decided":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"idle":{"type":"array","maxItems":64,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"heartbeat":{"type":"number","minimum":0},"margin":{"type":"number","minimum":0},"notes":{"type":"array","maxItems":20,"items":{"type":"string","examples":["They end by FIN without a close frame, all at 60 s: this points to the idle timeout of a proxy; an application normally sends a close frame."]}},"kinds":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"object","properties":{"keepalive":{"enum":["none","ping","message"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"heard":{"type":"integer","minimum":0},"pinged":{"type":"integer","minimum":0},"cells":{"type":"array","maxItems":64,"items":{"type":"object","properties":{"hold":{"type":"number","minimum":0},"n":{"type":"integer","minimum":0},"survived":{"type":"integer","minimum":0},"unopened":{"type":"integer","minimum":0},"untold":{"type":"integer","minimum":0},"ends":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1006"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["fin"]},"expected":{"const":true},"n":{"type":"integer","minimum":1},"min":{"type":"number","minimum":0},"median":{"type":"number","minimum":0},"max":{"type":"number","minimum":0}},"required":["code","side","how","n","min","median","max"],"additionalProperties":false}}},"required":["hold","n","survived","unopened","untold","ends"],"additionalProperties":false}},"timeout":{"type":"object","properties":{"over":{"type":"number","minimum":0},"upTo":{"type":["number","null"],"minimum":0},"at":{"type":"number","minimum":0},"cut":{"type":"integer","minimum":0},"outlived":{"type":"integer","minimum":0},"stray":{"type":"integer","minimum":0}},"required":["over","upTo","cut","outlived","stray"],"additionalProperties":false},"verdict":{"enum":["met","fail","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["idle_margin"]},"message":{"type":"string","examples":["sockets of quiet without keepalive are cut after 40 s of silence: 1.33 × the heartbeat of 30 s, and 1.5 × is asked"]}},"required":["keepalive","sent","answered","heard","pinged","cells","timeout","verdict","code","message"],"additionalProperties":false}}},"required":["scenario","feed","heartbeat","kinds","margin","notes"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"storms":{"type":"array","items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"by":{"type":"string","enum":["cut","run","move","service"]},"how":{"type":"string","enum":["fin","rst","drop"]},"closeCode":{"type":"string","examples":["1012"]},"at":{"type":"number","minimum":0},"over":{"type":"number","minimum":0},"recovered":{"type":"object","properties":{"share":{"type":"number","minimum":0,"maximum":1,"examples":[0.99]},"within":{"type":"number","exclusiveMinimum":0,"examples":[15000]}},"required":["share","within"],"additionalProperties":false},"counts":{"type":"string","enum":["not-announced","no-reopen","repeated","not-judged"]},"reopen":{"type":"object","properties":{"from":{"type":"number","minimum":0},"to":{"type":"number","minimum":0},"jitter":{"anyOf":[{"enum":["full","none"]},{"type":"number","minimum":0,"maximum":1}]},"giveUp":{"type":"integer","minimum":0}},"required":["from","to","jitter","giveUp"],"additionalProperties":false},"open":{"type":"integer","minimum":0},"cut":{"type":"integer","minimum":0},"unnoticed":{"type":"integer","minimum":0},"back":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0},"slow":{"type":"integer","minimum":0},"again":{"type":"integer","minimum":0},"broken":{"type":"integer","minimum":0},"recovery":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p50":{"type":"number","minimum":0},"p95":{"type":"number","minimum":0},"p99":{"type":"number","minimum":0},"max":{"type":"number","minimum":0}},"required":["n","p50","p95","p99","max"],"additionalProperties":false},"course":{"type":"array","maxItems":20,"items":{"type":"object","properties":{"after":{"type":"number","minimum":0},"back":{"type":"integer","minimum":0}},"required":["after","back"],"additionalProperties":false}},"to95":{"type":["number","null"],"minimum":0},"to99":{"type":["number","null"],"minimum":0},"dials":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"declared":{"type":"number","minimum":0},"full":{"type":"number","minimum":0},"perRecovery":{"type":["number","null"],"minimum":0},"reasons":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["n","failed","peak","perRecovery","reasons"],"additionalProperties":false},"logins":{"type":"object","properties":{"before":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p99":{"type":["number","null"],"minimum":0},"failed":{"type":"integer","minimum":0}},"required":["n","p99","failed"],"additionalProperties":false},"during":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p99":{"type":["number","null"],"minimum":0},"failed":{"type":"integer","minimum":0}},"required":["n","p99","failed"],"additionalProperties":false}},"required":["before","during"],"additionalProperties":false},"latency":{"type":"object","properties":{"before":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p99":{"type":["number","null"],"minimum":0},"failed":{"type":"integer","minimum":0}},"required":["n","p99","failed"],"additionalProperties":false},"after":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p99":{"type":["number","null"],"minimum":0},"failed":{"type":"integer","minimum":0}},"required":["n","p99","failed"],"additionalProperties":false}},"required":["before","after"],"additionalProperties":false},"spared":{"type":"object","properties":{"ends":{"type":"integer","minimum":0},"dials":{"type":"integer","minimum":0},"steps":{"type":"integer","minimum":0}},"required":["ends","dials","steps"],"additionalProperties":false},"run":{"type":"integer","minimum":1},"verdict":{"type":["string","null"],"enum":["met","fail","not_judged",null]},"code":{"type":["string","null"],"pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["recovered"]},"message":{"type":"string","examples":["All 50 sockets of orders were cut 30 s after the start; 49 were back within 15 s, 95 % of all after 1.9 s; 1 never came back."]},"hints":{"type":"array","maxItems":12,"items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["lockstep"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["scenario","feed","by","at","over","recovered","open","cut","unnoticed","back","late","unknown","slow","again","broken","course","to95","to99","dials","spared","verdict","code","message","hints"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"figures":{"type":"object","properties":{"times":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"name":{"type":"string","examples":["latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"n":{"type":["integer","null"],"minimum":0},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]},"max":{"type":["number","null"]},"baseline":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]}},"required":["runs","p50","p90","p95","p99","p999"],"additionalProperties":false}},"required":["name","selector","n","p50","p90","p95","p99","p999","max"],"additionalProperties":false}},"phases":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenarios":{"type":"array","minItems":1,"items":{"type":"string"}},"phase":{"type":"string","examples":["steady"]},"length":{"type":"number","minimum":0},"sockets":{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"least":{"type":"integer","minimum":0},"most":{"type":"integer","minimum":0}},"required":["from","to","least","most"],"additionalProperties":false},"messages":{"type":"integer","minimum":0},"connects":{"type":"integer","minimum":0},"connectsPeak":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0},"failed":{"type":"object","properties":{"connects":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0}},"required":["connects","requests"],"additionalProperties":false}},"required":["scenarios","phase","length","sockets","messages","connects","connectsPeak","requests","failed"],"additionalProperties":false}},"heartbeats":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"missed":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"stalled":{"type":"integer","minimum":0},"cut":{"type":"integer","minimum":0},"rtt":{"type":"object","properties":{"p50":{"type":["number","null"]},"p99":{"type":["number","null"]}},"required":["p50","p99"],"additionalProperties":false},"stalls":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0},"of":{"type":"integer","minimum":0},"seconds":{"type":"number","minimum":0},"longest":{"type":"number","minimum":0}},"required":["sockets","of","seconds","longest"],"additionalProperties":false}},"required":["scenario","feed","sent","answered","missed"],"additionalProperties":false}},"answers":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"p50":{"type":["number","null"]},"p99":{"type":["number","null"]}},"required":["scenario","feed","sent","p50","p99"],"additionalProperties":false}},"silences":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"longest":{"type":"number","minimum":0},"at":{"type":"number","minimum":0}},"required":["scenario","feed","longest","at"],"additionalProperties":false}}},"required":["times"],"additionalProperties":false},"commits":{"type":"object","properties":{"from":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"to":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]}},"required":["from","to"],"additionalProperties":false},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]},"unread":{"type":"boolean","const":true},"notCounted":{"type":"string","examples":["nobody has accepted it"]},"uncounted":{"type":"integer","minimum":0}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0},"planned":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0},"first":{"type":"number","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"census":{"type":"object","properties":{"total":{"type":"integer","minimum":0},"ends":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["closed","fin","dial_reset"]},"close":{"type":["string","null"],"examples":["1011"]},"status":{"type":["string","null"],"examples":["503"]},"reason":{"type":["string","null"],"examples":["reset"]},"side":{"type":"string","examples":["service","plan"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"count":{"type":"integer","minimum":0},"share":{"type":"number","minimum":0,"maximum":1},"seconds":{"type":["number","null"],"minimum":0},"rate":{"type":["number","null"],"minimum":0},"first":{"type":["number","null"],"minimum":0},"firstAt":{"type":["string","null"],"examples":["2026-11-23T17:51:14.020Z"]},"said":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string","examples":["send queue overflow"]},"count":{"type":"integer","minimum":0}},"required":["text","count"],"additionalProperties":false},"maxItems":5}},"required":["code","close","status","reason","side","scenario","feed","phase","count","share","seconds","rate","first","firstAt","said"],"additionalProperties":false}},"stored":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"total":{"type":"integer","minimum":0},"mix":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["closed","fin","dial_reset"]},"close":{"type":["string","null"],"examples":["1011"]},"status":{"type":["string","null"],"examples":["503"]},"reason":{"type":["string","null"],"examples":["reset"]},"side":{"type":"string","examples":["service","plan"]},"feed":{"type":["string","null"]},"count":{"type":"integer","minimum":0},"share":{"type":"number","minimum":0,"maximum":1},"storedShare":{"type":"number","minimum":0,"maximum":1},"storedCount":{"type":"integer","minimum":0},"seen":{"type":"integer","minimum":0},"fresh":{"type":"boolean"}},"required":["code","close","status","reason","side","feed","count","share","storedShare","storedCount","seen","fresh"],"additionalProperties":false}}},"required":["runs","total","mix"],"additionalProperties":false},"layers":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["idle_timeout","application"]},"n":{"type":"integer","minimum":0},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"message":{"type":"string","examples":["17 orders sockets were closed with 1011: points to the application, which chose the code"]},"evidence":{"type":"array","items":{"type":"string"}},"against":{"type":"array","items":{"type":"string"}}},"required":["code","n","scenario","feed","message","evidence","against"],"additionalProperties":false}}},"required":["total","ends","layers"],"additionalProperties":false},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"stallMax":{"type":"number","minimum":0},"clockStep":{"type":"number","minimum":0},"relayP99":{"type":"number","minimum":0},"local":{"type":"boolean"},"service":{"type":"object","properties":{"cores":{"type":"number","minimum":0,"examples":[0.6]},"perMessage":{"type":["number","null"],"minimum":0},"messages":{"type":"integer","minimum":0}},"required":["cores","perMessage","messages"],"additionalProperties":false},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"pooled":{"type":"object","properties":{"records":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"of":{"type":"integer","minimum":2,"examples":[4]},"attempts":{"type":"integer","minimum":2,"examples":[2]}},"required":["records","of","attempts"],"additionalProperties":false},"attempts":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"earlier":{"type":"array","maxItems":10,"items":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass",null]}},"required":["run","outcome"],"additionalProperties":false}}},"required":["run","earlier"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"base":{"type":"object","properties":{"rule":{"enum":["decides","told","new"]},"ref":{"type":"string","examples":["main"]},"commit":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"file":{"type":"string","examples":["plans/feed.yaml"]},"differences":{"type":"object","properties":{"count":{"type":"integer","minimum":0,"examples":[3]},"first":{"type":"array","maxItems":20,"items":{"type":"object","properties":{"path":{"type":"string","examples":["scenarios.orders.socket.url"]},"base":{"type":"string","examples":["p(99)<200"]},"head":{"type":"string","examples":["p(99)<3600000"]}},"required":["path"],"additionalProperties":false}}},"required":["count","first"],"additionalProperties":false},"base":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"head":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"rows":{"const":"base"}},"required":["rule","ref","commit","differences"],"additionalProperties":false},"override":{"type":"object","properties":{"accepted":{"type":"boolean"},"label":{"type":"string","examples":["perf-accepted"]},"pullRequest":{"type":"integer","minimum":1,"examples":[412]},"commit":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]},"by":{"type":["string","null"],"examples":["hubot"]},"reason":{"type":["string","null"],"examples":["one more join per message, agreed with the desk"]},"reasonBy":{"type":["string","null"],"examples":["octocat"]},"lacking":{"enum":["label","removed","not_on_this_commit","moved","by_bot","by_reader","by_author","reason","reason_by_reader","unknown",null]},"message":{"type":"string"},"lets":{"type":"array","items":{"enum":["regression","suspect","plan_changed"]},"examples":[["regression"]]}},"required":["accepted","label","pullRequest","commit","by","reason","reasonBy","lacking","message","lets"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
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
if(data.idle !== undefined){
let data135 = data.idle;
const _errs262 = errors;
if(errors === _errs262){
if(Array.isArray(data135)){
if(data135.length > 64){
validate52.errors = [{instancePath:instancePath+"/idle",schemaPath:"#/properties/idle/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid27 = true;
const len10 = data135.length;
for(let i11=0; i11<len10; i11++){
let data136 = data135[i11];
const _errs264 = errors;
if(errors === _errs264){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing13;
if(((((((data136.scenario === undefined) && (missing13 = "scenario")) || ((data136.feed === undefined) && (missing13 = "feed"))) || ((data136.heartbeat === undefined) && (missing13 = "heartbeat"))) || ((data136.kinds === undefined) && (missing13 = "kinds"))) || ((data136.margin === undefined) && (missing13 = "margin"))) || ((data136.notes === undefined) && (missing13 = "notes"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11,schemaPath:"#/properties/idle/items/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs266 = errors;
for(const key16 in data136){
if(!((((((key16 === "scenario") || (key16 === "feed")) || (key16 === "heartbeat")) || (key16 === "margin")) || (key16 === "notes")) || (key16 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11,schemaPath:"#/properties/idle/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs266 === errors){
if(data136.scenario !== undefined){
const _errs267 = errors;
if(typeof data136.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/scenario",schemaPath:"#/properties/idle/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid28 = _errs267 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data136.feed !== undefined){
let data138 = data136.feed;
const _errs269 = errors;
if((typeof data138 !== "string") && (data138 !== null)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/feed",schemaPath:"#/properties/idle/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.idle.items.properties.feed.type}}];
return false;
}
var valid28 = _errs269 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data136.heartbeat !== undefined){
let data139 = data136.heartbeat;
const _errs271 = errors;
if(errors === _errs271){
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 < 0 || isNaN(data139)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/heartbeat",schemaPath:"#/properties/idle/items/properties/heartbeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/heartbeat",schemaPath:"#/properties/idle/items/properties/heartbeat/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid28 = _errs271 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data136.margin !== undefined){
let data140 = data136.margin;
const _errs273 = errors;
if(errors === _errs273){
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 < 0 || isNaN(data140)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/margin",schemaPath:"#/properties/idle/items/properties/margin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/margin",schemaPath:"#/properties/idle/items/properties/margin/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid28 = _errs273 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data136.notes !== undefined){
let data141 = data136.notes;
const _errs275 = errors;
if(errors === _errs275){
if(Array.isArray(data141)){
if(data141.length > 20){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/notes",schemaPath:"#/properties/idle/items/properties/notes/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid29 = true;
const len11 = data141.length;
for(let i12=0; i12<len11; i12++){
const _errs277 = errors;
if(typeof data141[i12] !== "string"){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/notes/" + i12,schemaPath:"#/properties/idle/items/properties/notes/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid29 = _errs277 === errors;
if(!valid29){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/notes",schemaPath:"#/properties/idle/items/properties/notes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid28 = _errs275 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data136.kinds !== undefined){
let data143 = data136.kinds;
const _errs279 = errors;
if(errors === _errs279){
if(Array.isArray(data143)){
if(data143.length > 3){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds",schemaPath:"#/properties/idle/items/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
if(data143.length < 1){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds",schemaPath:"#/properties/idle/items/properties/kinds/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid30 = true;
const len12 = data143.length;
for(let i13=0; i13<len12; i13++){
let data144 = data143[i13];
const _errs281 = errors;
if(errors === _errs281){
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
let missing14;
if(((((((((((data144.keepalive === undefined) && (missing14 = "keepalive")) || ((data144.sent === undefined) && (missing14 = "sent"))) || ((data144.answered === undefined) && (missing14 = "answered"))) || ((data144.heard === undefined) && (missing14 = "heard"))) || ((data144.pinged === undefined) && (missing14 = "pinged"))) || ((data144.cells === undefined) && (missing14 = "cells"))) || ((data144.timeout === undefined) && (missing14 = "timeout"))) || ((data144.verdict === undefined) && (missing14 = "verdict"))) || ((data144.code === undefined) && (missing14 = "code"))) || ((data144.message === undefined) && (missing14 = "message"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13,schemaPath:"#/properties/idle/items/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs283 = errors;
for(const key17 in data144){
if(!(func1.call(schema19.properties.idle.items.properties.kinds.items.properties, key17))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13,schemaPath:"#/properties/idle/items/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs283 === errors){
if(data144.keepalive !== undefined){
let data145 = data144.keepalive;
const _errs284 = errors;
if(!(((data145 === "none") || (data145 === "ping")) || (data145 === "message"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/keepalive",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/keepalive/enum",keyword:"enum",params:{allowedValues: schema19.properties.idle.items.properties.kinds.items.properties.keepalive.enum}}];
return false;
}
var valid31 = _errs284 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data144.sent !== undefined){
let data146 = data144.sent;
const _errs285 = errors;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/sent",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs285){
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 < 0 || isNaN(data146)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/sent",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs285 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data144.answered !== undefined){
let data147 = data144.answered;
const _errs287 = errors;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/answered",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs287){
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 0 || isNaN(data147)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/answered",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs287 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data144.heard !== undefined){
let data148 = data144.heard;
const _errs289 = errors;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/heard",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/heard/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs289){
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 < 0 || isNaN(data148)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/heard",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/heard/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs289 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data144.pinged !== undefined){
let data149 = data144.pinged;
const _errs291 = errors;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/pinged",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/pinged/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs291){
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 0 || isNaN(data149)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/pinged",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/pinged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs291 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data144.cells !== undefined){
let data150 = data144.cells;
const _errs293 = errors;
if(errors === _errs293){
if(Array.isArray(data150)){
if(data150.length > 64){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid32 = true;
const len13 = data150.length;
for(let i14=0; i14<len13; i14++){
let data151 = data150[i14];
const _errs295 = errors;
if(errors === _errs295){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing15;
if(((((((data151.hold === undefined) && (missing15 = "hold")) || ((data151.n === undefined) && (missing15 = "n"))) || ((data151.survived === undefined) && (missing15 = "survived"))) || ((data151.unopened === undefined) && (missing15 = "unopened"))) || ((data151.untold === undefined) && (missing15 = "untold"))) || ((data151.ends === undefined) && (missing15 = "ends"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14,schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs297 = errors;
for(const key18 in data151){
if(!((((((key18 === "hold") || (key18 === "n")) || (key18 === "survived")) || (key18 === "unopened")) || (key18 === "untold")) || (key18 === "ends"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14,schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs297 === errors){
if(data151.hold !== undefined){
let data152 = data151.hold;
const _errs298 = errors;
if(errors === _errs298){
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 < 0 || isNaN(data152)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/hold",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/hold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/hold",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/hold/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid33 = _errs298 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data151.n !== undefined){
let data153 = data151.n;
const _errs300 = errors;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/n",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs300){
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 0 || isNaN(data153)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/n",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs300 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data151.survived !== undefined){
let data154 = data151.survived;
const _errs302 = errors;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/survived",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/survived/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs302){
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 < 0 || isNaN(data154)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/survived",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/survived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs302 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data151.unopened !== undefined){
let data155 = data151.unopened;
const _errs304 = errors;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/unopened",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/unopened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs304){
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 < 0 || isNaN(data155)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/unopened",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/unopened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs304 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data151.untold !== undefined){
let data156 = data151.untold;
const _errs306 = errors;
if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/untold",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/untold/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs306){
if((typeof data156 == "number") && (isFinite(data156))){
if(data156 < 0 || isNaN(data156)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/untold",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/untold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs306 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data151.ends !== undefined){
let data157 = data151.ends;
const _errs308 = errors;
if(errors === _errs308){
if(Array.isArray(data157)){
var valid34 = true;
const len14 = data157.length;
for(let i15=0; i15<len14; i15++){
let data158 = data157[i15];
const _errs310 = errors;
if(errors === _errs310){
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
let missing16;
if((((((((data158.code === undefined) && (missing16 = "code")) || ((data158.side === undefined) && (missing16 = "side"))) || ((data158.how === undefined) && (missing16 = "how"))) || ((data158.n === undefined) && (missing16 = "n"))) || ((data158.min === undefined) && (missing16 = "min"))) || ((data158.median === undefined) && (missing16 = "median"))) || ((data158.max === undefined) && (missing16 = "max"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15,schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs312 = errors;
for(const key19 in data158){
if(!((((((((key19 === "code") || (key19 === "side")) || (key19 === "how")) || (key19 === "expected")) || (key19 === "n")) || (key19 === "min")) || (key19 === "median")) || (key19 === "max"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15,schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs312 === errors){
if(data158.code !== undefined){
const _errs313 = errors;
if(typeof data158.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/code",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid35 = _errs313 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data158.side !== undefined){
const _errs315 = errors;
if(typeof data158.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/side",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid35 = _errs315 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data158.how !== undefined){
const _errs317 = errors;
if(typeof data158.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/how",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid35 = _errs317 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data158.expected !== undefined){
const _errs319 = errors;
if(true !== data158.expected){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/expected",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/properties/expected/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid35 = _errs319 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data158.n !== undefined){
let data163 = data158.n;
const _errs320 = errors;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/n",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs320){
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 1 || isNaN(data163)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/n",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid35 = _errs320 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data158.min !== undefined){
let data164 = data158.min;
const _errs322 = errors;
if(errors === _errs322){
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 0 || isNaN(data164)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/min",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/min",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/properties/min/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid35 = _errs322 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data158.median !== undefined){
let data165 = data158.median;
const _errs324 = errors;
if(errors === _errs324){
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/median",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/median",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid35 = _errs324 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data158.max !== undefined){
let data166 = data158.max;
const _errs326 = errors;
if(errors === _errs326){
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 < 0 || isNaN(data166)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/max",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/max",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/properties/max/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid35 = _errs326 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15,schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid34 = _errs310 === errors;
if(!valid34){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/properties/ends/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid33 = _errs308 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14,schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid32 = _errs295 === errors;
if(!valid32){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/cells/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid31 = _errs293 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data144.timeout !== undefined){
let data167 = data144.timeout;
const _errs328 = errors;
if(errors === _errs328){
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
let missing17;
if((((((data167.over === undefined) && (missing17 = "over")) || ((data167.upTo === undefined) && (missing17 = "upTo"))) || ((data167.cut === undefined) && (missing17 = "cut"))) || ((data167.outlived === undefined) && (missing17 = "outlived"))) || ((data167.stray === undefined) && (missing17 = "stray"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs330 = errors;
for(const key20 in data167){
if(!((((((key20 === "over") || (key20 === "upTo")) || (key20 === "at")) || (key20 === "cut")) || (key20 === "outlived")) || (key20 === "stray"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs330 === errors){
if(data167.over !== undefined){
let data168 = data167.over;
const _errs331 = errors;
if(errors === _errs331){
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 < 0 || isNaN(data168)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/over",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/properties/over/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/over",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/properties/over/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid36 = _errs331 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data167.upTo !== undefined){
let data169 = data167.upTo;
const _errs333 = errors;
if((!((typeof data169 == "number") && (isFinite(data169)))) && (data169 !== null)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/upTo",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/properties/upTo/type",keyword:"type",params:{type: schema19.properties.idle.items.properties.kinds.items.properties.timeout.properties.upTo.type}}];
return false;
}
if(errors === _errs333){
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 < 0 || isNaN(data169)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/upTo",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/properties/upTo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs333 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data167.at !== undefined){
let data170 = data167.at;
const _errs335 = errors;
if(errors === _errs335){
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 < 0 || isNaN(data170)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/at",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/at",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid36 = _errs335 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data167.cut !== undefined){
let data171 = data167.cut;
const _errs337 = errors;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/cut",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/properties/cut/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs337){
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 0 || isNaN(data171)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/cut",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs337 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data167.outlived !== undefined){
let data172 = data167.outlived;
const _errs339 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/outlived",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/properties/outlived/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs339){
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/outlived",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/properties/outlived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs339 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data167.stray !== undefined){
let data173 = data167.stray;
const _errs341 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/stray",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/properties/stray/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs341){
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/stray",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/properties/stray/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs341 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/timeout/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid31 = _errs328 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data144.verdict !== undefined){
let data174 = data144.verdict;
const _errs343 = errors;
if(!(((data174 === "met") || (data174 === "fail")) || (data174 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/verdict",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.idle.items.properties.kinds.items.properties.verdict.enum}}];
return false;
}
var valid31 = _errs343 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data144.code !== undefined){
let data175 = data144.code;
const _errs344 = errors;
if(errors === _errs344){
if(typeof data175 === "string"){
if(!pattern3.test(data175)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/code",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/code",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid31 = _errs344 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data144.message !== undefined){
const _errs346 = errors;
if(typeof data144.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/message",schemaPath:"#/properties/idle/items/properties/kinds/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
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
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13,schemaPath:"#/properties/idle/items/properties/kinds/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid30 = _errs281 === errors;
if(!valid30){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds",schemaPath:"#/properties/idle/items/properties/kinds/type",keyword:"type",params:{type: "array"}}];
return false;
}
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
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11,schemaPath:"#/properties/idle/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid27 = _errs264 === errors;
if(!valid27){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle",schemaPath:"#/properties/idle/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs262 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data177 = data.seen;
const _errs348 = errors;
if(errors === _errs348){
if(Array.isArray(data177)){
var valid37 = true;
const len15 = data177.length;
for(let i16=0; i16<len15; i16++){
let data178 = data177[i16];
const _errs350 = errors;
if(errors === _errs350){
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
let missing18;
if(((((((data178.code === undefined) && (missing18 = "code")) || ((data178.scenario === undefined) && (missing18 = "scenario"))) || ((data178.feed === undefined) && (missing18 = "feed"))) || ((data178.n === undefined) && (missing18 = "n"))) || ((data178.of === undefined) && (missing18 = "of"))) || ((data178.message === undefined) && (missing18 = "message"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i16,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs352 = errors;
for(const key21 in data178){
if(!(((((((key21 === "code") || (key21 === "scenario")) || (key21 === "feed")) || (key21 === "n")) || (key21 === "of")) || (key21 === "message")) || (key21 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i16,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs352 === errors){
if(data178.code !== undefined){
let data179 = data178.code;
const _errs353 = errors;
if(errors === _errs353){
if(typeof data179 === "string"){
if(!pattern3.test(data179)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/code",schemaPath:"#/properties/seen/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/code",schemaPath:"#/properties/seen/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid38 = _errs353 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data178.scenario !== undefined){
let data180 = data178.scenario;
const _errs355 = errors;
if((typeof data180 !== "string") && (data180 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/scenario",schemaPath:"#/properties/seen/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.scenario.type}}];
return false;
}
var valid38 = _errs355 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data178.feed !== undefined){
let data181 = data178.feed;
const _errs357 = errors;
if((typeof data181 !== "string") && (data181 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/feed",schemaPath:"#/properties/seen/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.feed.type}}];
return false;
}
var valid38 = _errs357 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data178.n !== undefined){
let data182 = data178.n;
const _errs359 = errors;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/n",schemaPath:"#/properties/seen/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs359){
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/n",schemaPath:"#/properties/seen/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs359 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data178.of !== undefined){
let data183 = data178.of;
const _errs361 = errors;
if((!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))) && (data183 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/of",schemaPath:"#/properties/seen/items/properties/of/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.of.type}}];
return false;
}
if(errors === _errs361){
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 0 || isNaN(data183)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/of",schemaPath:"#/properties/seen/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs361 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data178.message !== undefined){
const _errs363 = errors;
if(typeof data178.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/message",schemaPath:"#/properties/seen/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs363 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data178.text !== undefined){
const _errs365 = errors;
if(typeof data178.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs365 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i16,schemaPath:"#/properties/seen/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid37 = _errs350 === errors;
if(!valid37){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs348 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storms !== undefined){
let data186 = data.storms;
const _errs367 = errors;
if(errors === _errs367){
if(Array.isArray(data186)){
var valid39 = true;
const len16 = data186.length;
for(let i17=0; i17<len16; i17++){
let data187 = data186[i17];
const _errs369 = errors;
if(errors === _errs369){
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
let missing19;
if(((((((((((((((((((((((((data187.scenario === undefined) && (missing19 = "scenario")) || ((data187.feed === undefined) && (missing19 = "feed"))) || ((data187.by === undefined) && (missing19 = "by"))) || ((data187.at === undefined) && (missing19 = "at"))) || ((data187.over === undefined) && (missing19 = "over"))) || ((data187.recovered === undefined) && (missing19 = "recovered"))) || ((data187.open === undefined) && (missing19 = "open"))) || ((data187.cut === undefined) && (missing19 = "cut"))) || ((data187.unnoticed === undefined) && (missing19 = "unnoticed"))) || ((data187.back === undefined) && (missing19 = "back"))) || ((data187.late === undefined) && (missing19 = "late"))) || ((data187.unknown === undefined) && (missing19 = "unknown"))) || ((data187.slow === undefined) && (missing19 = "slow"))) || ((data187.again === undefined) && (missing19 = "again"))) || ((data187.broken === undefined) && (missing19 = "broken"))) || ((data187.course === undefined) && (missing19 = "course"))) || ((data187.to95 === undefined) && (missing19 = "to95"))) || ((data187.to99 === undefined) && (missing19 = "to99"))) || ((data187.dials === undefined) && (missing19 = "dials"))) || ((data187.spared === undefined) && (missing19 = "spared"))) || ((data187.verdict === undefined) && (missing19 = "verdict"))) || ((data187.code === undefined) && (missing19 = "code"))) || ((data187.message === undefined) && (missing19 = "message"))) || ((data187.hints === undefined) && (missing19 = "hints"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17,schemaPath:"#/properties/storms/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs371 = errors;
for(const key22 in data187){
if(!(func1.call(schema19.properties.storms.items.properties, key22))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17,schemaPath:"#/properties/storms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs371 === errors){
if(data187.scenario !== undefined){
const _errs372 = errors;
if(typeof data187.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/scenario",schemaPath:"#/properties/storms/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs372 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.feed !== undefined){
let data189 = data187.feed;
const _errs374 = errors;
if((typeof data189 !== "string") && (data189 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/feed",schemaPath:"#/properties/storms/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.feed.type}}];
return false;
}
var valid40 = _errs374 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.by !== undefined){
let data190 = data187.by;
const _errs376 = errors;
if(typeof data190 !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/by",schemaPath:"#/properties/storms/items/properties/by/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data190 === "cut") || (data190 === "run")) || (data190 === "move")) || (data190 === "service"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/by",schemaPath:"#/properties/storms/items/properties/by/enum",keyword:"enum",params:{allowedValues: schema19.properties.storms.items.properties.by.enum}}];
return false;
}
var valid40 = _errs376 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.how !== undefined){
let data191 = data187.how;
const _errs378 = errors;
if(typeof data191 !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/how",schemaPath:"#/properties/storms/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data191 === "fin") || (data191 === "rst")) || (data191 === "drop"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/how",schemaPath:"#/properties/storms/items/properties/how/enum",keyword:"enum",params:{allowedValues: schema19.properties.storms.items.properties.how.enum}}];
return false;
}
var valid40 = _errs378 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.closeCode !== undefined){
const _errs380 = errors;
if(typeof data187.closeCode !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/closeCode",schemaPath:"#/properties/storms/items/properties/closeCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs380 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.at !== undefined){
let data193 = data187.at;
const _errs382 = errors;
if(errors === _errs382){
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/at",schemaPath:"#/properties/storms/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/at",schemaPath:"#/properties/storms/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid40 = _errs382 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.over !== undefined){
let data194 = data187.over;
const _errs384 = errors;
if(errors === _errs384){
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 0 || isNaN(data194)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/over",schemaPath:"#/properties/storms/items/properties/over/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/over",schemaPath:"#/properties/storms/items/properties/over/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid40 = _errs384 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.recovered !== undefined){
let data195 = data187.recovered;
const _errs386 = errors;
if(errors === _errs386){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
let missing20;
if(((data195.share === undefined) && (missing20 = "share")) || ((data195.within === undefined) && (missing20 = "within"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovered",schemaPath:"#/properties/storms/items/properties/recovered/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs388 = errors;
for(const key23 in data195){
if(!((key23 === "share") || (key23 === "within"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovered",schemaPath:"#/properties/storms/items/properties/recovered/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs388 === errors){
if(data195.share !== undefined){
let data196 = data195.share;
const _errs389 = errors;
if(errors === _errs389){
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 > 1 || isNaN(data196)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovered/share",schemaPath:"#/properties/storms/items/properties/recovered/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data196 < 0 || isNaN(data196)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovered/share",schemaPath:"#/properties/storms/items/properties/recovered/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovered/share",schemaPath:"#/properties/storms/items/properties/recovered/properties/share/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid41 = _errs389 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data195.within !== undefined){
let data197 = data195.within;
const _errs391 = errors;
if(errors === _errs391){
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 <= 0 || isNaN(data197)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovered/within",schemaPath:"#/properties/storms/items/properties/recovered/properties/within/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovered/within",schemaPath:"#/properties/storms/items/properties/recovered/properties/within/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid41 = _errs391 === errors;
}
else {
var valid41 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovered",schemaPath:"#/properties/storms/items/properties/recovered/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid40 = _errs386 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.counts !== undefined){
let data198 = data187.counts;
const _errs393 = errors;
if(typeof data198 !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/counts",schemaPath:"#/properties/storms/items/properties/counts/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data198 === "not-announced") || (data198 === "no-reopen")) || (data198 === "repeated")) || (data198 === "not-judged"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/counts",schemaPath:"#/properties/storms/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.storms.items.properties.counts.enum}}];
return false;
}
var valid40 = _errs393 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.reopen !== undefined){
let data199 = data187.reopen;
const _errs395 = errors;
if(errors === _errs395){
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
let missing21;
if(((((data199.from === undefined) && (missing21 = "from")) || ((data199.to === undefined) && (missing21 = "to"))) || ((data199.jitter === undefined) && (missing21 = "jitter"))) || ((data199.giveUp === undefined) && (missing21 = "giveUp"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/reopen",schemaPath:"#/properties/storms/items/properties/reopen/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs397 = errors;
for(const key24 in data199){
if(!((((key24 === "from") || (key24 === "to")) || (key24 === "jitter")) || (key24 === "giveUp"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/reopen",schemaPath:"#/properties/storms/items/properties/reopen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs397 === errors){
if(data199.from !== undefined){
let data200 = data199.from;
const _errs398 = errors;
if(errors === _errs398){
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 < 0 || isNaN(data200)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/reopen/from",schemaPath:"#/properties/storms/items/properties/reopen/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/reopen/from",schemaPath:"#/properties/storms/items/properties/reopen/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid42 = _errs398 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.to !== undefined){
let data201 = data199.to;
const _errs400 = errors;
if(errors === _errs400){
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 < 0 || isNaN(data201)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/reopen/to",schemaPath:"#/properties/storms/items/properties/reopen/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/reopen/to",schemaPath:"#/properties/storms/items/properties/reopen/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid42 = _errs400 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.jitter !== undefined){
let data202 = data199.jitter;
const _errs402 = errors;
const _errs403 = errors;
let valid43 = false;
const _errs404 = errors;
if(!((data202 === "full") || (data202 === "none"))){
const err0 = {instancePath:instancePath+"/storms/" + i17+"/reopen/jitter",schemaPath:"#/properties/storms/items/properties/reopen/properties/jitter/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.storms.items.properties.reopen.properties.jitter.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs404 === errors;
valid43 = valid43 || _valid0;
const _errs405 = errors;
if(errors === _errs405){
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 > 1 || isNaN(data202)){
const err1 = {instancePath:instancePath+"/storms/" + i17+"/reopen/jitter",schemaPath:"#/properties/storms/items/properties/reopen/properties/jitter/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data202 < 0 || isNaN(data202)){
const err2 = {instancePath:instancePath+"/storms/" + i17+"/reopen/jitter",schemaPath:"#/properties/storms/items/properties/reopen/properties/jitter/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/storms/" + i17+"/reopen/jitter",schemaPath:"#/properties/storms/items/properties/reopen/properties/jitter/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs405 === errors;
valid43 = valid43 || _valid0;
if(!valid43){
const err4 = {instancePath:instancePath+"/storms/" + i17+"/reopen/jitter",schemaPath:"#/properties/storms/items/properties/reopen/properties/jitter/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs403;
if(vErrors !== null){
if(_errs403){
vErrors.length = _errs403;
}
else {
vErrors = null;
}
}
}
var valid42 = _errs402 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.giveUp !== undefined){
let data203 = data199.giveUp;
const _errs407 = errors;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/reopen/giveUp",schemaPath:"#/properties/storms/items/properties/reopen/properties/giveUp/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs407){
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 0 || isNaN(data203)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/reopen/giveUp",schemaPath:"#/properties/storms/items/properties/reopen/properties/giveUp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs407 === errors;
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
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/reopen",schemaPath:"#/properties/storms/items/properties/reopen/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid40 = _errs395 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.open !== undefined){
let data204 = data187.open;
const _errs409 = errors;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/open",schemaPath:"#/properties/storms/items/properties/open/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs409){
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 < 0 || isNaN(data204)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/open",schemaPath:"#/properties/storms/items/properties/open/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs409 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.cut !== undefined){
let data205 = data187.cut;
const _errs411 = errors;
if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/cut",schemaPath:"#/properties/storms/items/properties/cut/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs411){
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 < 0 || isNaN(data205)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/cut",schemaPath:"#/properties/storms/items/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs411 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.unnoticed !== undefined){
let data206 = data187.unnoticed;
const _errs413 = errors;
if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/unnoticed",schemaPath:"#/properties/storms/items/properties/unnoticed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs413){
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 < 0 || isNaN(data206)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/unnoticed",schemaPath:"#/properties/storms/items/properties/unnoticed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs413 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.back !== undefined){
let data207 = data187.back;
const _errs415 = errors;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/back",schemaPath:"#/properties/storms/items/properties/back/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs415){
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 < 0 || isNaN(data207)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/back",schemaPath:"#/properties/storms/items/properties/back/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs415 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.late !== undefined){
let data208 = data187.late;
const _errs417 = errors;
if(!(((typeof data208 == "number") && (!(data208 % 1) && !isNaN(data208))) && (isFinite(data208)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/late",schemaPath:"#/properties/storms/items/properties/late/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs417){
if((typeof data208 == "number") && (isFinite(data208))){
if(data208 < 0 || isNaN(data208)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/late",schemaPath:"#/properties/storms/items/properties/late/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs417 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.unknown !== undefined){
let data209 = data187.unknown;
const _errs419 = errors;
if(!(((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209))) && (isFinite(data209)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/unknown",schemaPath:"#/properties/storms/items/properties/unknown/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs419){
if((typeof data209 == "number") && (isFinite(data209))){
if(data209 < 0 || isNaN(data209)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/unknown",schemaPath:"#/properties/storms/items/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs419 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.slow !== undefined){
let data210 = data187.slow;
const _errs421 = errors;
if(!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/slow",schemaPath:"#/properties/storms/items/properties/slow/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs421){
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 < 0 || isNaN(data210)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/slow",schemaPath:"#/properties/storms/items/properties/slow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs421 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.again !== undefined){
let data211 = data187.again;
const _errs423 = errors;
if(!(((typeof data211 == "number") && (!(data211 % 1) && !isNaN(data211))) && (isFinite(data211)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/again",schemaPath:"#/properties/storms/items/properties/again/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs423){
if((typeof data211 == "number") && (isFinite(data211))){
if(data211 < 0 || isNaN(data211)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/again",schemaPath:"#/properties/storms/items/properties/again/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs423 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.broken !== undefined){
let data212 = data187.broken;
const _errs425 = errors;
if(!(((typeof data212 == "number") && (!(data212 % 1) && !isNaN(data212))) && (isFinite(data212)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/broken",schemaPath:"#/properties/storms/items/properties/broken/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs425){
if((typeof data212 == "number") && (isFinite(data212))){
if(data212 < 0 || isNaN(data212)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/broken",schemaPath:"#/properties/storms/items/properties/broken/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs425 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.recovery !== undefined){
let data213 = data187.recovery;
const _errs427 = errors;
if(errors === _errs427){
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
let missing22;
if((((((data213.n === undefined) && (missing22 = "n")) || ((data213.p50 === undefined) && (missing22 = "p50"))) || ((data213.p95 === undefined) && (missing22 = "p95"))) || ((data213.p99 === undefined) && (missing22 = "p99"))) || ((data213.max === undefined) && (missing22 = "max"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovery",schemaPath:"#/properties/storms/items/properties/recovery/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs429 = errors;
for(const key25 in data213){
if(!(((((key25 === "n") || (key25 === "p50")) || (key25 === "p95")) || (key25 === "p99")) || (key25 === "max"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovery",schemaPath:"#/properties/storms/items/properties/recovery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs429 === errors){
if(data213.n !== undefined){
let data214 = data213.n;
const _errs430 = errors;
if(!(((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214))) && (isFinite(data214)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovery/n",schemaPath:"#/properties/storms/items/properties/recovery/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs430){
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 < 0 || isNaN(data214)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovery/n",schemaPath:"#/properties/storms/items/properties/recovery/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs430 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.p50 !== undefined){
let data215 = data213.p50;
const _errs432 = errors;
if(errors === _errs432){
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 < 0 || isNaN(data215)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovery/p50",schemaPath:"#/properties/storms/items/properties/recovery/properties/p50/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovery/p50",schemaPath:"#/properties/storms/items/properties/recovery/properties/p50/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid44 = _errs432 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.p95 !== undefined){
let data216 = data213.p95;
const _errs434 = errors;
if(errors === _errs434){
if((typeof data216 == "number") && (isFinite(data216))){
if(data216 < 0 || isNaN(data216)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovery/p95",schemaPath:"#/properties/storms/items/properties/recovery/properties/p95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovery/p95",schemaPath:"#/properties/storms/items/properties/recovery/properties/p95/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid44 = _errs434 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.p99 !== undefined){
let data217 = data213.p99;
const _errs436 = errors;
if(errors === _errs436){
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 < 0 || isNaN(data217)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovery/p99",schemaPath:"#/properties/storms/items/properties/recovery/properties/p99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovery/p99",schemaPath:"#/properties/storms/items/properties/recovery/properties/p99/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid44 = _errs436 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data213.max !== undefined){
let data218 = data213.max;
const _errs438 = errors;
if(errors === _errs438){
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 < 0 || isNaN(data218)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovery/max",schemaPath:"#/properties/storms/items/properties/recovery/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovery/max",schemaPath:"#/properties/storms/items/properties/recovery/properties/max/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid44 = _errs438 === errors;
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
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/recovery",schemaPath:"#/properties/storms/items/properties/recovery/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid40 = _errs427 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.course !== undefined){
let data219 = data187.course;
const _errs440 = errors;
if(errors === _errs440){
if(Array.isArray(data219)){
if(data219.length > 20){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/course",schemaPath:"#/properties/storms/items/properties/course/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid45 = true;
const len17 = data219.length;
for(let i18=0; i18<len17; i18++){
let data220 = data219[i18];
const _errs442 = errors;
if(errors === _errs442){
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
let missing23;
if(((data220.after === undefined) && (missing23 = "after")) || ((data220.back === undefined) && (missing23 = "back"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/course/" + i18,schemaPath:"#/properties/storms/items/properties/course/items/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs444 = errors;
for(const key26 in data220){
if(!((key26 === "after") || (key26 === "back"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/course/" + i18,schemaPath:"#/properties/storms/items/properties/course/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs444 === errors){
if(data220.after !== undefined){
let data221 = data220.after;
const _errs445 = errors;
if(errors === _errs445){
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 < 0 || isNaN(data221)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/course/" + i18+"/after",schemaPath:"#/properties/storms/items/properties/course/items/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/course/" + i18+"/after",schemaPath:"#/properties/storms/items/properties/course/items/properties/after/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid46 = _errs445 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data220.back !== undefined){
let data222 = data220.back;
const _errs447 = errors;
if(!(((typeof data222 == "number") && (!(data222 % 1) && !isNaN(data222))) && (isFinite(data222)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/course/" + i18+"/back",schemaPath:"#/properties/storms/items/properties/course/items/properties/back/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs447){
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 < 0 || isNaN(data222)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/course/" + i18+"/back",schemaPath:"#/properties/storms/items/properties/course/items/properties/back/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid46 = _errs447 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/course/" + i18,schemaPath:"#/properties/storms/items/properties/course/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid45 = _errs442 === errors;
if(!valid45){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/course",schemaPath:"#/properties/storms/items/properties/course/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid40 = _errs440 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.to95 !== undefined){
let data223 = data187.to95;
const _errs449 = errors;
if((!((typeof data223 == "number") && (isFinite(data223)))) && (data223 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/to95",schemaPath:"#/properties/storms/items/properties/to95/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.to95.type}}];
return false;
}
if(errors === _errs449){
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 < 0 || isNaN(data223)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/to95",schemaPath:"#/properties/storms/items/properties/to95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs449 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.to99 !== undefined){
let data224 = data187.to99;
const _errs451 = errors;
if((!((typeof data224 == "number") && (isFinite(data224)))) && (data224 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/to99",schemaPath:"#/properties/storms/items/properties/to99/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.to99.type}}];
return false;
}
if(errors === _errs451){
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 < 0 || isNaN(data224)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/to99",schemaPath:"#/properties/storms/items/properties/to99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs451 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.dials !== undefined){
let data225 = data187.dials;
const _errs453 = errors;
if(errors === _errs453){
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
let missing24;
if((((((data225.n === undefined) && (missing24 = "n")) || ((data225.failed === undefined) && (missing24 = "failed"))) || ((data225.peak === undefined) && (missing24 = "peak"))) || ((data225.perRecovery === undefined) && (missing24 = "perRecovery"))) || ((data225.reasons === undefined) && (missing24 = "reasons"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials",schemaPath:"#/properties/storms/items/properties/dials/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs455 = errors;
for(const key27 in data225){
if(!(((((((key27 === "n") || (key27 === "failed")) || (key27 === "peak")) || (key27 === "declared")) || (key27 === "full")) || (key27 === "perRecovery")) || (key27 === "reasons"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials",schemaPath:"#/properties/storms/items/properties/dials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs455 === errors){
if(data225.n !== undefined){
let data226 = data225.n;
const _errs456 = errors;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/n",schemaPath:"#/properties/storms/items/properties/dials/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs456){
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 < 0 || isNaN(data226)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/n",schemaPath:"#/properties/storms/items/properties/dials/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs456 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.failed !== undefined){
let data227 = data225.failed;
const _errs458 = errors;
if(!(((typeof data227 == "number") && (!(data227 % 1) && !isNaN(data227))) && (isFinite(data227)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/failed",schemaPath:"#/properties/storms/items/properties/dials/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs458){
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 < 0 || isNaN(data227)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/failed",schemaPath:"#/properties/storms/items/properties/dials/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs458 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.peak !== undefined){
let data228 = data225.peak;
const _errs460 = errors;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/peak",schemaPath:"#/properties/storms/items/properties/dials/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs460){
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < 0 || isNaN(data228)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/peak",schemaPath:"#/properties/storms/items/properties/dials/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs460 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.declared !== undefined){
let data229 = data225.declared;
const _errs462 = errors;
if(errors === _errs462){
if((typeof data229 == "number") && (isFinite(data229))){
if(data229 < 0 || isNaN(data229)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/declared",schemaPath:"#/properties/storms/items/properties/dials/properties/declared/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/declared",schemaPath:"#/properties/storms/items/properties/dials/properties/declared/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid47 = _errs462 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.full !== undefined){
let data230 = data225.full;
const _errs464 = errors;
if(errors === _errs464){
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 < 0 || isNaN(data230)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/full",schemaPath:"#/properties/storms/items/properties/dials/properties/full/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/full",schemaPath:"#/properties/storms/items/properties/dials/properties/full/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid47 = _errs464 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.perRecovery !== undefined){
let data231 = data225.perRecovery;
const _errs466 = errors;
if((!((typeof data231 == "number") && (isFinite(data231)))) && (data231 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/perRecovery",schemaPath:"#/properties/storms/items/properties/dials/properties/perRecovery/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.dials.properties.perRecovery.type}}];
return false;
}
if(errors === _errs466){
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 < 0 || isNaN(data231)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/perRecovery",schemaPath:"#/properties/storms/items/properties/dials/properties/perRecovery/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid47 = _errs466 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data225.reasons !== undefined){
let data232 = data225.reasons;
const _errs468 = errors;
if(errors === _errs468){
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
for(const key28 in data232){
let data233 = data232[key28];
const _errs471 = errors;
if(!(((typeof data233 == "number") && (!(data233 % 1) && !isNaN(data233))) && (isFinite(data233)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/reasons/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storms/items/properties/dials/properties/reasons/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs471){
if((typeof data233 == "number") && (isFinite(data233))){
if(data233 < 0 || isNaN(data233)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/reasons/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storms/items/properties/dials/properties/reasons/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid48 = _errs471 === errors;
if(!valid48){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials/reasons",schemaPath:"#/properties/storms/items/properties/dials/properties/reasons/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid47 = _errs468 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/dials",schemaPath:"#/properties/storms/items/properties/dials/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid40 = _errs453 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.logins !== undefined){
let data234 = data187.logins;
const _errs473 = errors;
if(errors === _errs473){
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
let missing25;
if(((data234.before === undefined) && (missing25 = "before")) || ((data234.during === undefined) && (missing25 = "during"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins",schemaPath:"#/properties/storms/items/properties/logins/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs475 = errors;
for(const key29 in data234){
if(!((key29 === "before") || (key29 === "during"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins",schemaPath:"#/properties/storms/items/properties/logins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs475 === errors){
if(data234.before !== undefined){
let data235 = data234.before;
const _errs476 = errors;
if(errors === _errs476){
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
let missing26;
if((((data235.n === undefined) && (missing26 = "n")) || ((data235.p99 === undefined) && (missing26 = "p99"))) || ((data235.failed === undefined) && (missing26 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/before",schemaPath:"#/properties/storms/items/properties/logins/properties/before/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs478 = errors;
for(const key30 in data235){
if(!(((key30 === "n") || (key30 === "p99")) || (key30 === "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/before",schemaPath:"#/properties/storms/items/properties/logins/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs478 === errors){
if(data235.n !== undefined){
let data236 = data235.n;
const _errs479 = errors;
if(!(((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236))) && (isFinite(data236)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/before/n",schemaPath:"#/properties/storms/items/properties/logins/properties/before/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs479){
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 < 0 || isNaN(data236)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/before/n",schemaPath:"#/properties/storms/items/properties/logins/properties/before/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid50 = _errs479 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data235.p99 !== undefined){
let data237 = data235.p99;
const _errs481 = errors;
if((!((typeof data237 == "number") && (isFinite(data237)))) && (data237 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/before/p99",schemaPath:"#/properties/storms/items/properties/logins/properties/before/properties/p99/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.logins.properties.before.properties.p99.type}}];
return false;
}
if(errors === _errs481){
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 0 || isNaN(data237)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/before/p99",schemaPath:"#/properties/storms/items/properties/logins/properties/before/properties/p99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid50 = _errs481 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data235.failed !== undefined){
let data238 = data235.failed;
const _errs483 = errors;
if(!(((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238))) && (isFinite(data238)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/before/failed",schemaPath:"#/properties/storms/items/properties/logins/properties/before/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs483){
if((typeof data238 == "number") && (isFinite(data238))){
if(data238 < 0 || isNaN(data238)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/before/failed",schemaPath:"#/properties/storms/items/properties/logins/properties/before/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid50 = _errs483 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/before",schemaPath:"#/properties/storms/items/properties/logins/properties/before/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid49 = _errs476 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data234.during !== undefined){
let data239 = data234.during;
const _errs485 = errors;
if(errors === _errs485){
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
let missing27;
if((((data239.n === undefined) && (missing27 = "n")) || ((data239.p99 === undefined) && (missing27 = "p99"))) || ((data239.failed === undefined) && (missing27 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/during",schemaPath:"#/properties/storms/items/properties/logins/properties/during/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs487 = errors;
for(const key31 in data239){
if(!(((key31 === "n") || (key31 === "p99")) || (key31 === "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/during",schemaPath:"#/properties/storms/items/properties/logins/properties/during/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs487 === errors){
if(data239.n !== undefined){
let data240 = data239.n;
const _errs488 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/during/n",schemaPath:"#/properties/storms/items/properties/logins/properties/during/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs488){
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 < 0 || isNaN(data240)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/during/n",schemaPath:"#/properties/storms/items/properties/logins/properties/during/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid51 = _errs488 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data239.p99 !== undefined){
let data241 = data239.p99;
const _errs490 = errors;
if((!((typeof data241 == "number") && (isFinite(data241)))) && (data241 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/during/p99",schemaPath:"#/properties/storms/items/properties/logins/properties/during/properties/p99/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.logins.properties.during.properties.p99.type}}];
return false;
}
if(errors === _errs490){
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 < 0 || isNaN(data241)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/during/p99",schemaPath:"#/properties/storms/items/properties/logins/properties/during/properties/p99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid51 = _errs490 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data239.failed !== undefined){
let data242 = data239.failed;
const _errs492 = errors;
if(!(((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242))) && (isFinite(data242)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/during/failed",schemaPath:"#/properties/storms/items/properties/logins/properties/during/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs492){
if((typeof data242 == "number") && (isFinite(data242))){
if(data242 < 0 || isNaN(data242)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/during/failed",schemaPath:"#/properties/storms/items/properties/logins/properties/during/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid51 = _errs492 === errors;
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
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins/during",schemaPath:"#/properties/storms/items/properties/logins/properties/during/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid49 = _errs485 === errors;
}
else {
var valid49 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/logins",schemaPath:"#/properties/storms/items/properties/logins/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid40 = _errs473 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.latency !== undefined){
let data243 = data187.latency;
const _errs494 = errors;
if(errors === _errs494){
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
let missing28;
if(((data243.before === undefined) && (missing28 = "before")) || ((data243.after === undefined) && (missing28 = "after"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency",schemaPath:"#/properties/storms/items/properties/latency/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs496 = errors;
for(const key32 in data243){
if(!((key32 === "before") || (key32 === "after"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency",schemaPath:"#/properties/storms/items/properties/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs496 === errors){
if(data243.before !== undefined){
let data244 = data243.before;
const _errs497 = errors;
if(errors === _errs497){
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
let missing29;
if((((data244.n === undefined) && (missing29 = "n")) || ((data244.p99 === undefined) && (missing29 = "p99"))) || ((data244.failed === undefined) && (missing29 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/before",schemaPath:"#/properties/storms/items/properties/latency/properties/before/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs499 = errors;
for(const key33 in data244){
if(!(((key33 === "n") || (key33 === "p99")) || (key33 === "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/before",schemaPath:"#/properties/storms/items/properties/latency/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs499 === errors){
if(data244.n !== undefined){
let data245 = data244.n;
const _errs500 = errors;
if(!(((typeof data245 == "number") && (!(data245 % 1) && !isNaN(data245))) && (isFinite(data245)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/before/n",schemaPath:"#/properties/storms/items/properties/latency/properties/before/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs500){
if((typeof data245 == "number") && (isFinite(data245))){
if(data245 < 0 || isNaN(data245)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/before/n",schemaPath:"#/properties/storms/items/properties/latency/properties/before/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs500 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data244.p99 !== undefined){
let data246 = data244.p99;
const _errs502 = errors;
if((!((typeof data246 == "number") && (isFinite(data246)))) && (data246 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/before/p99",schemaPath:"#/properties/storms/items/properties/latency/properties/before/properties/p99/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.latency.properties.before.properties.p99.type}}];
return false;
}
if(errors === _errs502){
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 < 0 || isNaN(data246)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/before/p99",schemaPath:"#/properties/storms/items/properties/latency/properties/before/properties/p99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs502 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data244.failed !== undefined){
let data247 = data244.failed;
const _errs504 = errors;
if(!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/before/failed",schemaPath:"#/properties/storms/items/properties/latency/properties/before/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs504){
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 < 0 || isNaN(data247)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/before/failed",schemaPath:"#/properties/storms/items/properties/latency/properties/before/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs504 === errors;
}
else {
var valid53 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/before",schemaPath:"#/properties/storms/items/properties/latency/properties/before/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid52 = _errs497 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data243.after !== undefined){
let data248 = data243.after;
const _errs506 = errors;
if(errors === _errs506){
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
let missing30;
if((((data248.n === undefined) && (missing30 = "n")) || ((data248.p99 === undefined) && (missing30 = "p99"))) || ((data248.failed === undefined) && (missing30 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/after",schemaPath:"#/properties/storms/items/properties/latency/properties/after/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs508 = errors;
for(const key34 in data248){
if(!(((key34 === "n") || (key34 === "p99")) || (key34 === "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/after",schemaPath:"#/properties/storms/items/properties/latency/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs508 === errors){
if(data248.n !== undefined){
let data249 = data248.n;
const _errs509 = errors;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/after/n",schemaPath:"#/properties/storms/items/properties/latency/properties/after/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs509){
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 < 0 || isNaN(data249)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/after/n",schemaPath:"#/properties/storms/items/properties/latency/properties/after/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid54 = _errs509 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data248.p99 !== undefined){
let data250 = data248.p99;
const _errs511 = errors;
if((!((typeof data250 == "number") && (isFinite(data250)))) && (data250 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/after/p99",schemaPath:"#/properties/storms/items/properties/latency/properties/after/properties/p99/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.latency.properties.after.properties.p99.type}}];
return false;
}
if(errors === _errs511){
if((typeof data250 == "number") && (isFinite(data250))){
if(data250 < 0 || isNaN(data250)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/after/p99",schemaPath:"#/properties/storms/items/properties/latency/properties/after/properties/p99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid54 = _errs511 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data248.failed !== undefined){
let data251 = data248.failed;
const _errs513 = errors;
if(!(((typeof data251 == "number") && (!(data251 % 1) && !isNaN(data251))) && (isFinite(data251)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/after/failed",schemaPath:"#/properties/storms/items/properties/latency/properties/after/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs513){
if((typeof data251 == "number") && (isFinite(data251))){
if(data251 < 0 || isNaN(data251)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/after/failed",schemaPath:"#/properties/storms/items/properties/latency/properties/after/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid54 = _errs513 === errors;
}
else {
var valid54 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency/after",schemaPath:"#/properties/storms/items/properties/latency/properties/after/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid52 = _errs506 === errors;
}
else {
var valid52 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/latency",schemaPath:"#/properties/storms/items/properties/latency/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid40 = _errs494 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.spared !== undefined){
let data252 = data187.spared;
const _errs515 = errors;
if(errors === _errs515){
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
let missing31;
if((((data252.ends === undefined) && (missing31 = "ends")) || ((data252.dials === undefined) && (missing31 = "dials"))) || ((data252.steps === undefined) && (missing31 = "steps"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/spared",schemaPath:"#/properties/storms/items/properties/spared/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
const _errs517 = errors;
for(const key35 in data252){
if(!(((key35 === "ends") || (key35 === "dials")) || (key35 === "steps"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/spared",schemaPath:"#/properties/storms/items/properties/spared/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs517 === errors){
if(data252.ends !== undefined){
let data253 = data252.ends;
const _errs518 = errors;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/spared/ends",schemaPath:"#/properties/storms/items/properties/spared/properties/ends/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs518){
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 < 0 || isNaN(data253)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/spared/ends",schemaPath:"#/properties/storms/items/properties/spared/properties/ends/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid55 = _errs518 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data252.dials !== undefined){
let data254 = data252.dials;
const _errs520 = errors;
if(!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/spared/dials",schemaPath:"#/properties/storms/items/properties/spared/properties/dials/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs520){
if((typeof data254 == "number") && (isFinite(data254))){
if(data254 < 0 || isNaN(data254)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/spared/dials",schemaPath:"#/properties/storms/items/properties/spared/properties/dials/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid55 = _errs520 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data252.steps !== undefined){
let data255 = data252.steps;
const _errs522 = errors;
if(!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/spared/steps",schemaPath:"#/properties/storms/items/properties/spared/properties/steps/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs522){
if((typeof data255 == "number") && (isFinite(data255))){
if(data255 < 0 || isNaN(data255)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/spared/steps",schemaPath:"#/properties/storms/items/properties/spared/properties/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid55 = _errs522 === errors;
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
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/spared",schemaPath:"#/properties/storms/items/properties/spared/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid40 = _errs515 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.run !== undefined){
let data256 = data187.run;
const _errs524 = errors;
if(!(((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256))) && (isFinite(data256)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/run",schemaPath:"#/properties/storms/items/properties/run/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs524){
if((typeof data256 == "number") && (isFinite(data256))){
if(data256 < 1 || isNaN(data256)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/run",schemaPath:"#/properties/storms/items/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid40 = _errs524 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.verdict !== undefined){
let data257 = data187.verdict;
const _errs526 = errors;
if((typeof data257 !== "string") && (data257 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/verdict",schemaPath:"#/properties/storms/items/properties/verdict/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.verdict.type}}];
return false;
}
if(!((((data257 === "met") || (data257 === "fail")) || (data257 === "not_judged")) || (data257 === null))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/verdict",schemaPath:"#/properties/storms/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.storms.items.properties.verdict.enum}}];
return false;
}
var valid40 = _errs526 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.code !== undefined){
let data258 = data187.code;
const _errs528 = errors;
if((typeof data258 !== "string") && (data258 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/code",schemaPath:"#/properties/storms/items/properties/code/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.code.type}}];
return false;
}
if(errors === _errs528){
if(typeof data258 === "string"){
if(!pattern3.test(data258)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/code",schemaPath:"#/properties/storms/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
}
var valid40 = _errs528 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.message !== undefined){
const _errs530 = errors;
if(typeof data187.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/message",schemaPath:"#/properties/storms/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs530 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.hints !== undefined){
let data260 = data187.hints;
const _errs532 = errors;
if(errors === _errs532){
if(Array.isArray(data260)){
if(data260.length > 12){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/hints",schemaPath:"#/properties/storms/items/properties/hints/maxItems",keyword:"maxItems",params:{limit: 12}}];
return false;
}
else {
var valid56 = true;
const len18 = data260.length;
for(let i19=0; i19<len18; i19++){
let data261 = data260[i19];
const _errs534 = errors;
if(errors === _errs534){
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
let missing32;
if(((data261.code === undefined) && (missing32 = "code")) || ((data261.message === undefined) && (missing32 = "message"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/hints/" + i19,schemaPath:"#/properties/storms/items/properties/hints/items/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
const _errs536 = errors;
for(const key36 in data261){
if(!((key36 === "code") || (key36 === "message"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/hints/" + i19,schemaPath:"#/properties/storms/items/properties/hints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}}];
return false;
break;
}
}
if(_errs536 === errors){
if(data261.code !== undefined){
let data262 = data261.code;
const _errs537 = errors;
if(errors === _errs537){
if(typeof data262 === "string"){
if(!pattern3.test(data262)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/hints/" + i19+"/code",schemaPath:"#/properties/storms/items/properties/hints/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/hints/" + i19+"/code",schemaPath:"#/properties/storms/items/properties/hints/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid57 = _errs537 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data261.message !== undefined){
const _errs539 = errors;
if(typeof data261.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/hints/" + i19+"/message",schemaPath:"#/properties/storms/items/properties/hints/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid57 = _errs539 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/hints/" + i19,schemaPath:"#/properties/storms/items/properties/hints/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid56 = _errs534 === errors;
if(!valid56){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i17+"/hints",schemaPath:"#/properties/storms/items/properties/hints/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid40 = _errs532 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/storms/" + i17,schemaPath:"#/properties/storms/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid39 = _errs369 === errors;
if(!valid39){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms",schemaPath:"#/properties/storms/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs367 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data264 = data.drift;
const _errs541 = errors;
if(errors === _errs541){
if(Array.isArray(data264)){
var valid58 = true;
const len19 = data264.length;
for(let i20=0; i20<len19; i20++){
let data265 = data264[i20];
const _errs543 = errors;
if(errors === _errs543){
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
let missing33;
if(((((((((((((((((data265.verdict === undefined) && (missing33 = "verdict")) || ((data265.name === undefined) && (missing33 = "name"))) || ((data265.selector === undefined) && (missing33 = "selector"))) || ((data265.stat === undefined) && (missing33 = "stat"))) || ((data265.unit === undefined) && (missing33 = "unit"))) || ((data265.from === undefined) && (missing33 = "from"))) || ((data265.tag === undefined) && (missing33 = "tag"))) || ((data265.reference === undefined) && (missing33 = "reference"))) || ((data265.recent === undefined) && (missing33 = "recent"))) || ((data265.change === undefined) && (missing33 = "change"))) || ((data265.limit === undefined) && (missing33 = "limit"))) || ((data265.spread === undefined) && (missing33 = "spread"))) || ((data265.referenceRuns === undefined) && (missing33 = "referenceRuns"))) || ((data265.recentRuns === undefined) && (missing33 = "recentRuns"))) || ((data265.message === undefined) && (missing33 = "message"))) || ((data265.line === undefined) && (missing33 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
const _errs545 = errors;
for(const key37 in data265){
if(!(func1.call(schema19.properties.drift.items.properties, key37))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs545 === errors){
if(data265.verdict !== undefined){
let data266 = data265.verdict;
const _errs546 = errors;
if(!((data266 === "drift") || (data266 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid59 = _errs546 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.name !== undefined){
const _errs547 = errors;
if(typeof data265.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs547 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.selector !== undefined){
const _errs549 = errors;
if(typeof data265.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs549 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.stat !== undefined){
const _errs551 = errors;
if(typeof data265.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs551 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.unit !== undefined){
let data270 = data265.unit;
const _errs553 = errors;
if(!((((data270 === "ms") || (data270 === "share")) || (data270 === "bytes")) || (data270 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid59 = _errs553 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.from !== undefined){
let data271 = data265.from;
const _errs554 = errors;
if(!(((data271 === "accepted") || (data271 === "tag")) || (data271 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid59 = _errs554 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.tag !== undefined){
let data272 = data265.tag;
const _errs555 = errors;
if((typeof data272 !== "string") && (data272 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid59 = _errs555 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.reference !== undefined){
let data273 = data265.reference;
const _errs557 = errors;
if(!((typeof data273 == "number") && (isFinite(data273)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid59 = _errs557 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.recent !== undefined){
let data274 = data265.recent;
const _errs559 = errors;
if(!((typeof data274 == "number") && (isFinite(data274)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid59 = _errs559 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.change !== undefined){
let data275 = data265.change;
const _errs561 = errors;
if(!((typeof data275 == "number") && (isFinite(data275)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid59 = _errs561 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.limit !== undefined){
let data276 = data265.limit;
const _errs563 = errors;
if(!((typeof data276 == "number") && (isFinite(data276)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid59 = _errs563 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.spread !== undefined){
let data277 = data265.spread;
const _errs565 = errors;
if(errors === _errs565){
if((typeof data277 == "number") && (isFinite(data277))){
if(data277 < 0 || isNaN(data277)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid59 = _errs565 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.referenceRuns !== undefined){
let data278 = data265.referenceRuns;
const _errs567 = errors;
if(!(((typeof data278 == "number") && (!(data278 % 1) && !isNaN(data278))) && (isFinite(data278)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs567){
if((typeof data278 == "number") && (isFinite(data278))){
if(data278 < 0 || isNaN(data278)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid59 = _errs567 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.recentRuns !== undefined){
let data279 = data265.recentRuns;
const _errs569 = errors;
if(!(((typeof data279 == "number") && (!(data279 % 1) && !isNaN(data279))) && (isFinite(data279)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs569){
if((typeof data279 == "number") && (isFinite(data279))){
if(data279 < 0 || isNaN(data279)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid59 = _errs569 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.message !== undefined){
const _errs571 = errors;
if(typeof data265.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs571 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data265.line !== undefined){
let data281 = data265.line;
const _errs573 = errors;
if(!(((typeof data281 == "number") && (!(data281 % 1) && !isNaN(data281))) && (isFinite(data281)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs573){
if((typeof data281 == "number") && (isFinite(data281))){
if(data281 < 0 || isNaN(data281)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i20+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i20,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid58 = _errs543 === errors;
if(!valid58){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs541 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data282 = data.figures;
const _errs575 = errors;
if(errors === _errs575){
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
let missing34;
if((data282.times === undefined) && (missing34 = "times")){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs577 = errors;
for(const key38 in data282){
if(!(((((key38 === "times") || (key38 === "phases")) || (key38 === "heartbeats")) || (key38 === "answers")) || (key38 === "silences"))){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs577 === errors){
if(data282.times !== undefined){
let data283 = data282.times;
const _errs578 = errors;
if(errors === _errs578){
if(Array.isArray(data283)){
if(data283.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/times",schemaPath:"#/properties/figures/properties/times/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid61 = true;
const len20 = data283.length;
for(let i21=0; i21<len20; i21++){
let data284 = data283[i21];
const _errs580 = errors;
if(errors === _errs580){
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
let missing35;
if((((((((((data284.name === undefined) && (missing35 = "name")) || ((data284.selector === undefined) && (missing35 = "selector"))) || ((data284.n === undefined) && (missing35 = "n"))) || ((data284.p50 === undefined) && (missing35 = "p50"))) || ((data284.p90 === undefined) && (missing35 = "p90"))) || ((data284.p95 === undefined) && (missing35 = "p95"))) || ((data284.p99 === undefined) && (missing35 = "p99"))) || ((data284.p999 === undefined) && (missing35 = "p999"))) || ((data284.max === undefined) && (missing35 = "max"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21,schemaPath:"#/properties/figures/properties/times/items/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
const _errs582 = errors;
for(const key39 in data284){
if(!(func1.call(schema19.properties.figures.properties.times.items.properties, key39))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21,schemaPath:"#/properties/figures/properties/times/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs582 === errors){
if(data284.name !== undefined){
const _errs583 = errors;
if(typeof data284.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/name",schemaPath:"#/properties/figures/properties/times/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs583 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data284.selector !== undefined){
const _errs585 = errors;
if(typeof data284.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/selector",schemaPath:"#/properties/figures/properties/times/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs585 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data284.n !== undefined){
let data287 = data284.n;
const _errs587 = errors;
if((!(((typeof data287 == "number") && (!(data287 % 1) && !isNaN(data287))) && (isFinite(data287)))) && (data287 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.n.type}}];
return false;
}
if(errors === _errs587){
if((typeof data287 == "number") && (isFinite(data287))){
if(data287 < 0 || isNaN(data287)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data284.p50 !== undefined){
let data288 = data284.p50;
const _errs589 = errors;
if((!((typeof data288 == "number") && (isFinite(data288)))) && (data288 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/p50",schemaPath:"#/properties/figures/properties/times/items/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p50.type}}];
return false;
}
var valid62 = _errs589 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data284.p90 !== undefined){
let data289 = data284.p90;
const _errs591 = errors;
if((!((typeof data289 == "number") && (isFinite(data289)))) && (data289 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/p90",schemaPath:"#/properties/figures/properties/times/items/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p90.type}}];
return false;
}
var valid62 = _errs591 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data284.p95 !== undefined){
let data290 = data284.p95;
const _errs593 = errors;
if((!((typeof data290 == "number") && (isFinite(data290)))) && (data290 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/p95",schemaPath:"#/properties/figures/properties/times/items/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p95.type}}];
return false;
}
var valid62 = _errs593 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data284.p99 !== undefined){
let data291 = data284.p99;
const _errs595 = errors;
if((!((typeof data291 == "number") && (isFinite(data291)))) && (data291 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/p99",schemaPath:"#/properties/figures/properties/times/items/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p99.type}}];
return false;
}
var valid62 = _errs595 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data284.p999 !== undefined){
let data292 = data284.p999;
const _errs597 = errors;
if((!((typeof data292 == "number") && (isFinite(data292)))) && (data292 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/p999",schemaPath:"#/properties/figures/properties/times/items/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p999.type}}];
return false;
}
var valid62 = _errs597 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data284.max !== undefined){
let data293 = data284.max;
const _errs599 = errors;
if((!((typeof data293 == "number") && (isFinite(data293)))) && (data293 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/max",schemaPath:"#/properties/figures/properties/times/items/properties/max/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.max.type}}];
return false;
}
var valid62 = _errs599 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data284.baseline !== undefined){
let data294 = data284.baseline;
const _errs601 = errors;
if(errors === _errs601){
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
let missing36;
if(((((((data294.runs === undefined) && (missing36 = "runs")) || ((data294.p50 === undefined) && (missing36 = "p50"))) || ((data294.p90 === undefined) && (missing36 = "p90"))) || ((data294.p95 === undefined) && (missing36 = "p95"))) || ((data294.p99 === undefined) && (missing36 = "p99"))) || ((data294.p999 === undefined) && (missing36 = "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs603 = errors;
for(const key40 in data294){
if(!((((((key40 === "runs") || (key40 === "p50")) || (key40 === "p90")) || (key40 === "p95")) || (key40 === "p99")) || (key40 === "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}}];
return false;
break;
}
}
if(_errs603 === errors){
if(data294.runs !== undefined){
let data295 = data294.runs;
const _errs604 = errors;
if(!(((typeof data295 == "number") && (!(data295 % 1) && !isNaN(data295))) && (isFinite(data295)))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs604){
if((typeof data295 == "number") && (isFinite(data295))){
if(data295 < 1 || isNaN(data295)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid63 = _errs604 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data294.p50 !== undefined){
let data296 = data294.p50;
const _errs606 = errors;
if((!((typeof data296 == "number") && (isFinite(data296)))) && (data296 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/baseline/p50",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p50.type}}];
return false;
}
var valid63 = _errs606 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data294.p90 !== undefined){
let data297 = data294.p90;
const _errs608 = errors;
if((!((typeof data297 == "number") && (isFinite(data297)))) && (data297 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/baseline/p90",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p90.type}}];
return false;
}
var valid63 = _errs608 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data294.p95 !== undefined){
let data298 = data294.p95;
const _errs610 = errors;
if((!((typeof data298 == "number") && (isFinite(data298)))) && (data298 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/baseline/p95",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p95.type}}];
return false;
}
var valid63 = _errs610 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data294.p99 !== undefined){
let data299 = data294.p99;
const _errs612 = errors;
if((!((typeof data299 == "number") && (isFinite(data299)))) && (data299 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/baseline/p99",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p99.type}}];
return false;
}
var valid63 = _errs612 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data294.p999 !== undefined){
let data300 = data294.p999;
const _errs614 = errors;
if((!((typeof data300 == "number") && (isFinite(data300)))) && (data300 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/baseline/p999",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p999.type}}];
return false;
}
var valid63 = _errs614 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid62 = _errs601 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i21,schemaPath:"#/properties/figures/properties/times/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid61 = _errs580 === errors;
if(!valid61){
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
var valid60 = _errs578 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data282.phases !== undefined){
let data301 = data282.phases;
const _errs616 = errors;
if(errors === _errs616){
if(Array.isArray(data301)){
if(data301.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/phases",schemaPath:"#/properties/figures/properties/phases/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid64 = true;
const len21 = data301.length;
for(let i22=0; i22<len21; i22++){
let data302 = data301[i22];
const _errs618 = errors;
if(errors === _errs618){
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
let missing37;
if((((((((((data302.scenarios === undefined) && (missing37 = "scenarios")) || ((data302.phase === undefined) && (missing37 = "phase"))) || ((data302.length === undefined) && (missing37 = "length"))) || ((data302.sockets === undefined) && (missing37 = "sockets"))) || ((data302.messages === undefined) && (missing37 = "messages"))) || ((data302.connects === undefined) && (missing37 = "connects"))) || ((data302.connectsPeak === undefined) && (missing37 = "connectsPeak"))) || ((data302.requests === undefined) && (missing37 = "requests"))) || ((data302.failed === undefined) && (missing37 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22,schemaPath:"#/properties/figures/properties/phases/items/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs620 = errors;
for(const key41 in data302){
if(!(func1.call(schema19.properties.figures.properties.phases.items.properties, key41))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22,schemaPath:"#/properties/figures/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}}];
return false;
break;
}
}
if(_errs620 === errors){
if(data302.scenarios !== undefined){
let data303 = data302.scenarios;
const _errs621 = errors;
if(errors === _errs621){
if(Array.isArray(data303)){
if(data303.length < 1){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid66 = true;
const len22 = data303.length;
for(let i23=0; i23<len22; i23++){
const _errs623 = errors;
if(typeof data303[i23] !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/scenarios/" + i23,schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid66 = _errs623 === errors;
if(!valid66){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid65 = _errs621 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data302.phase !== undefined){
const _errs625 = errors;
if(typeof data302.phase !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/phase",schemaPath:"#/properties/figures/properties/phases/items/properties/phase/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs625 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data302.length !== undefined){
let data306 = data302.length;
const _errs627 = errors;
if(errors === _errs627){
if((typeof data306 == "number") && (isFinite(data306))){
if(data306 < 0 || isNaN(data306)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid65 = _errs627 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data302.sockets !== undefined){
let data307 = data302.sockets;
const _errs629 = errors;
if(errors === _errs629){
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
let missing38;
if(((((data307.from === undefined) && (missing38 = "from")) || ((data307.to === undefined) && (missing38 = "to"))) || ((data307.least === undefined) && (missing38 = "least"))) || ((data307.most === undefined) && (missing38 = "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
const _errs631 = errors;
for(const key42 in data307){
if(!((((key42 === "from") || (key42 === "to")) || (key42 === "least")) || (key42 === "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}}];
return false;
break;
}
}
if(_errs631 === errors){
if(data307.from !== undefined){
let data308 = data307.from;
const _errs632 = errors;
if(!(((typeof data308 == "number") && (!(data308 % 1) && !isNaN(data308))) && (isFinite(data308)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs632){
if((typeof data308 == "number") && (isFinite(data308))){
if(data308 < 0 || isNaN(data308)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs632 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data307.to !== undefined){
let data309 = data307.to;
const _errs634 = errors;
if(!(((typeof data309 == "number") && (!(data309 % 1) && !isNaN(data309))) && (isFinite(data309)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs634){
if((typeof data309 == "number") && (isFinite(data309))){
if(data309 < 0 || isNaN(data309)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs634 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data307.least !== undefined){
let data310 = data307.least;
const _errs636 = errors;
if(!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs636){
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 < 0 || isNaN(data310)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs636 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data307.most !== undefined){
let data311 = data307.most;
const _errs638 = errors;
if(!(((typeof data311 == "number") && (!(data311 % 1) && !isNaN(data311))) && (isFinite(data311)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs638){
if((typeof data311 == "number") && (isFinite(data311))){
if(data311 < 0 || isNaN(data311)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs638 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid65 = _errs629 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data302.messages !== undefined){
let data312 = data302.messages;
const _errs640 = errors;
if(!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs640){
if((typeof data312 == "number") && (isFinite(data312))){
if(data312 < 0 || isNaN(data312)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid65 = _errs640 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data302.connects !== undefined){
let data313 = data302.connects;
const _errs642 = errors;
if(!(((typeof data313 == "number") && (!(data313 % 1) && !isNaN(data313))) && (isFinite(data313)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs642){
if((typeof data313 == "number") && (isFinite(data313))){
if(data313 < 0 || isNaN(data313)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid65 = _errs642 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data302.connectsPeak !== undefined){
let data314 = data302.connectsPeak;
const _errs644 = errors;
if(!(((typeof data314 == "number") && (!(data314 % 1) && !isNaN(data314))) && (isFinite(data314)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs644){
if((typeof data314 == "number") && (isFinite(data314))){
if(data314 < 0 || isNaN(data314)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid65 = _errs644 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data302.requests !== undefined){
let data315 = data302.requests;
const _errs646 = errors;
if(!(((typeof data315 == "number") && (!(data315 % 1) && !isNaN(data315))) && (isFinite(data315)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs646){
if((typeof data315 == "number") && (isFinite(data315))){
if(data315 < 0 || isNaN(data315)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid65 = _errs646 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data302.failed !== undefined){
let data316 = data302.failed;
const _errs648 = errors;
if(errors === _errs648){
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
let missing39;
if(((data316.connects === undefined) && (missing39 = "connects")) || ((data316.requests === undefined) && (missing39 = "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
const _errs650 = errors;
for(const key43 in data316){
if(!((key43 === "connects") || (key43 === "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}}];
return false;
break;
}
}
if(_errs650 === errors){
if(data316.connects !== undefined){
let data317 = data316.connects;
const _errs651 = errors;
if(!(((typeof data317 == "number") && (!(data317 % 1) && !isNaN(data317))) && (isFinite(data317)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs651){
if((typeof data317 == "number") && (isFinite(data317))){
if(data317 < 0 || isNaN(data317)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid68 = _errs651 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data316.requests !== undefined){
let data318 = data316.requests;
const _errs653 = errors;
if(!(((typeof data318 == "number") && (!(data318 % 1) && !isNaN(data318))) && (isFinite(data318)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs653){
if((typeof data318 == "number") && (isFinite(data318))){
if(data318 < 0 || isNaN(data318)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid68 = _errs653 === errors;
}
else {
var valid68 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid65 = _errs648 === errors;
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
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i22,schemaPath:"#/properties/figures/properties/phases/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid64 = _errs618 === errors;
if(!valid64){
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
var valid60 = _errs616 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data282.heartbeats !== undefined){
let data319 = data282.heartbeats;
const _errs655 = errors;
if(errors === _errs655){
if(Array.isArray(data319)){
if(data319.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats",schemaPath:"#/properties/figures/properties/heartbeats/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid69 = true;
const len23 = data319.length;
for(let i24=0; i24<len23; i24++){
let data320 = data319[i24];
const _errs657 = errors;
if(errors === _errs657){
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
let missing40;
if((((((data320.scenario === undefined) && (missing40 = "scenario")) || ((data320.feed === undefined) && (missing40 = "feed"))) || ((data320.sent === undefined) && (missing40 = "sent"))) || ((data320.answered === undefined) && (missing40 = "answered"))) || ((data320.missed === undefined) && (missing40 = "missed"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24,schemaPath:"#/properties/figures/properties/heartbeats/items/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
const _errs659 = errors;
for(const key44 in data320){
if(!(func1.call(schema19.properties.figures.properties.heartbeats.items.properties, key44))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24,schemaPath:"#/properties/figures/properties/heartbeats/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}}];
return false;
break;
}
}
if(_errs659 === errors){
if(data320.scenario !== undefined){
const _errs660 = errors;
if(typeof data320.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/scenario",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid70 = _errs660 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data320.feed !== undefined){
let data322 = data320.feed;
const _errs662 = errors;
if((typeof data322 !== "string") && (data322 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/feed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.feed.type}}];
return false;
}
var valid70 = _errs662 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data320.sent !== undefined){
let data323 = data320.sent;
const _errs664 = errors;
if(!(((typeof data323 == "number") && (!(data323 % 1) && !isNaN(data323))) && (isFinite(data323)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs664){
if((typeof data323 == "number") && (isFinite(data323))){
if(data323 < 0 || isNaN(data323)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs664 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data320.answered !== undefined){
let data324 = data320.answered;
const _errs666 = errors;
if(!(((typeof data324 == "number") && (!(data324 % 1) && !isNaN(data324))) && (isFinite(data324)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs666){
if((typeof data324 == "number") && (isFinite(data324))){
if(data324 < 0 || isNaN(data324)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs666 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data320.missed !== undefined){
let data325 = data320.missed;
const _errs668 = errors;
if(!(((typeof data325 == "number") && (!(data325 % 1) && !isNaN(data325))) && (isFinite(data325)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs668){
if((typeof data325 == "number") && (isFinite(data325))){
if(data325 < 0 || isNaN(data325)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data320.late !== undefined){
let data326 = data320.late;
const _errs670 = errors;
if(!(((typeof data326 == "number") && (!(data326 % 1) && !isNaN(data326))) && (isFinite(data326)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs670){
if((typeof data326 == "number") && (isFinite(data326))){
if(data326 < 0 || isNaN(data326)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data320.stalled !== undefined){
let data327 = data320.stalled;
const _errs672 = errors;
if(!(((typeof data327 == "number") && (!(data327 % 1) && !isNaN(data327))) && (isFinite(data327)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs672){
if((typeof data327 == "number") && (isFinite(data327))){
if(data327 < 0 || isNaN(data327)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs672 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data320.cut !== undefined){
let data328 = data320.cut;
const _errs674 = errors;
if(!(((typeof data328 == "number") && (!(data328 % 1) && !isNaN(data328))) && (isFinite(data328)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/cut",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/cut/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs674){
if((typeof data328 == "number") && (isFinite(data328))){
if(data328 < 0 || isNaN(data328)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/cut",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs674 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data320.rtt !== undefined){
let data329 = data320.rtt;
const _errs676 = errors;
if(errors === _errs676){
if(data329 && typeof data329 == "object" && !Array.isArray(data329)){
let missing41;
if(((data329.p50 === undefined) && (missing41 = "p50")) || ((data329.p99 === undefined) && (missing41 = "p99"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/rtt",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/rtt/required",keyword:"required",params:{missingProperty: missing41}}];
return false;
}
else {
const _errs678 = errors;
for(const key45 in data329){
if(!((key45 === "p50") || (key45 === "p99"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/rtt",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/rtt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}}];
return false;
break;
}
}
if(_errs678 === errors){
if(data329.p50 !== undefined){
let data330 = data329.p50;
const _errs679 = errors;
if((!((typeof data330 == "number") && (isFinite(data330)))) && (data330 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/rtt/p50",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/rtt/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.rtt.properties.p50.type}}];
return false;
}
var valid71 = _errs679 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data329.p99 !== undefined){
let data331 = data329.p99;
const _errs681 = errors;
if((!((typeof data331 == "number") && (isFinite(data331)))) && (data331 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/rtt/p99",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/rtt/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.rtt.properties.p99.type}}];
return false;
}
var valid71 = _errs681 === errors;
}
else {
var valid71 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/rtt",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/rtt/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid70 = _errs676 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data320.stalls !== undefined){
let data332 = data320.stalls;
const _errs683 = errors;
if(errors === _errs683){
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
let missing42;
if(((((data332.sockets === undefined) && (missing42 = "sockets")) || ((data332.of === undefined) && (missing42 = "of"))) || ((data332.seconds === undefined) && (missing42 = "seconds"))) || ((data332.longest === undefined) && (missing42 = "longest"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/stalls",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
const _errs685 = errors;
for(const key46 in data332){
if(!((((key46 === "sockets") || (key46 === "of")) || (key46 === "seconds")) || (key46 === "longest"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/stalls",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}}];
return false;
break;
}
}
if(_errs685 === errors){
if(data332.sockets !== undefined){
let data333 = data332.sockets;
const _errs686 = errors;
if(!(((typeof data333 == "number") && (!(data333 % 1) && !isNaN(data333))) && (isFinite(data333)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/stalls/sockets",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs686){
if((typeof data333 == "number") && (isFinite(data333))){
if(data333 < 0 || isNaN(data333)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/stalls/sockets",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data332.of !== undefined){
let data334 = data332.of;
const _errs688 = errors;
if(!(((typeof data334 == "number") && (!(data334 % 1) && !isNaN(data334))) && (isFinite(data334)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/stalls/of",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs688){
if((typeof data334 == "number") && (isFinite(data334))){
if(data334 < 0 || isNaN(data334)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/stalls/of",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data332.seconds !== undefined){
let data335 = data332.seconds;
const _errs690 = errors;
if(errors === _errs690){
if((typeof data335 == "number") && (isFinite(data335))){
if(data335 < 0 || isNaN(data335)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/stalls/seconds",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/stalls/seconds",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/seconds/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid72 = _errs690 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data332.longest !== undefined){
let data336 = data332.longest;
const _errs692 = errors;
if(errors === _errs692){
if((typeof data336 == "number") && (isFinite(data336))){
if(data336 < 0 || isNaN(data336)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/stalls/longest",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/stalls/longest",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/longest/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid72 = _errs692 === errors;
}
else {
var valid72 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24+"/stalls",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid70 = _errs683 === errors;
}
else {
var valid70 = true;
}
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i24,schemaPath:"#/properties/figures/properties/heartbeats/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid69 = _errs657 === errors;
if(!valid69){
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
var valid60 = _errs655 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data282.answers !== undefined){
let data337 = data282.answers;
const _errs694 = errors;
if(errors === _errs694){
if(Array.isArray(data337)){
if(data337.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/answers",schemaPath:"#/properties/figures/properties/answers/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid73 = true;
const len24 = data337.length;
for(let i25=0; i25<len24; i25++){
let data338 = data337[i25];
const _errs696 = errors;
if(errors === _errs696){
if(data338 && typeof data338 == "object" && !Array.isArray(data338)){
let missing43;
if((((((data338.scenario === undefined) && (missing43 = "scenario")) || ((data338.feed === undefined) && (missing43 = "feed"))) || ((data338.sent === undefined) && (missing43 = "sent"))) || ((data338.p50 === undefined) && (missing43 = "p50"))) || ((data338.p99 === undefined) && (missing43 = "p99"))){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i25,schemaPath:"#/properties/figures/properties/answers/items/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
const _errs698 = errors;
for(const key47 in data338){
if(!(((((key47 === "scenario") || (key47 === "feed")) || (key47 === "sent")) || (key47 === "p50")) || (key47 === "p99"))){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i25,schemaPath:"#/properties/figures/properties/answers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}}];
return false;
break;
}
}
if(_errs698 === errors){
if(data338.scenario !== undefined){
let data339 = data338.scenario;
const _errs699 = errors;
if((typeof data339 !== "string") && (data339 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i25+"/scenario",schemaPath:"#/properties/figures/properties/answers/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.figures.properties.answers.items.properties.scenario.type}}];
return false;
}
var valid74 = _errs699 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data338.feed !== undefined){
let data340 = data338.feed;
const _errs701 = errors;
if((typeof data340 !== "string") && (data340 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i25+"/feed",schemaPath:"#/properties/figures/properties/answers/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.answers.items.properties.feed.type}}];
return false;
}
var valid74 = _errs701 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data338.sent !== undefined){
let data341 = data338.sent;
const _errs703 = errors;
if(!(((typeof data341 == "number") && (!(data341 % 1) && !isNaN(data341))) && (isFinite(data341)))){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i25+"/sent",schemaPath:"#/properties/figures/properties/answers/items/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs703){
if((typeof data341 == "number") && (isFinite(data341))){
if(data341 < 0 || isNaN(data341)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i25+"/sent",schemaPath:"#/properties/figures/properties/answers/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid74 = _errs703 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data338.p50 !== undefined){
let data342 = data338.p50;
const _errs705 = errors;
if((!((typeof data342 == "number") && (isFinite(data342)))) && (data342 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i25+"/p50",schemaPath:"#/properties/figures/properties/answers/items/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.answers.items.properties.p50.type}}];
return false;
}
var valid74 = _errs705 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data338.p99 !== undefined){
let data343 = data338.p99;
const _errs707 = errors;
if((!((typeof data343 == "number") && (isFinite(data343)))) && (data343 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i25+"/p99",schemaPath:"#/properties/figures/properties/answers/items/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.answers.items.properties.p99.type}}];
return false;
}
var valid74 = _errs707 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i25,schemaPath:"#/properties/figures/properties/answers/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid73 = _errs696 === errors;
if(!valid73){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/answers",schemaPath:"#/properties/figures/properties/answers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid60 = _errs694 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data282.silences !== undefined){
let data344 = data282.silences;
const _errs709 = errors;
if(errors === _errs709){
if(Array.isArray(data344)){
if(data344.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/silences",schemaPath:"#/properties/figures/properties/silences/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid75 = true;
const len25 = data344.length;
for(let i26=0; i26<len25; i26++){
let data345 = data344[i26];
const _errs711 = errors;
if(errors === _errs711){
if(data345 && typeof data345 == "object" && !Array.isArray(data345)){
let missing44;
if(((((data345.scenario === undefined) && (missing44 = "scenario")) || ((data345.feed === undefined) && (missing44 = "feed"))) || ((data345.longest === undefined) && (missing44 = "longest"))) || ((data345.at === undefined) && (missing44 = "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i26,schemaPath:"#/properties/figures/properties/silences/items/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
const _errs713 = errors;
for(const key48 in data345){
if(!((((key48 === "scenario") || (key48 === "feed")) || (key48 === "longest")) || (key48 === "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i26,schemaPath:"#/properties/figures/properties/silences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}}];
return false;
break;
}
}
if(_errs713 === errors){
if(data345.scenario !== undefined){
const _errs714 = errors;
if(typeof data345.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i26+"/scenario",schemaPath:"#/properties/figures/properties/silences/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid76 = _errs714 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data345.feed !== undefined){
let data347 = data345.feed;
const _errs716 = errors;
if((typeof data347 !== "string") && (data347 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i26+"/feed",schemaPath:"#/properties/figures/properties/silences/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.silences.items.properties.feed.type}}];
return false;
}
var valid76 = _errs716 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data345.longest !== undefined){
let data348 = data345.longest;
const _errs718 = errors;
if(errors === _errs718){
if((typeof data348 == "number") && (isFinite(data348))){
if(data348 < 0 || isNaN(data348)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i26+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i26+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid76 = _errs718 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data345.at !== undefined){
let data349 = data345.at;
const _errs720 = errors;
if(errors === _errs720){
if((typeof data349 == "number") && (isFinite(data349))){
if(data349 < 0 || isNaN(data349)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i26+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i26+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid76 = _errs720 === errors;
}
else {
var valid76 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i26,schemaPath:"#/properties/figures/properties/silences/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid75 = _errs711 === errors;
if(!valid75){
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
var valid60 = _errs709 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs575 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
let data350 = data.commits;
const _errs722 = errors;
if(errors === _errs722){
if(data350 && typeof data350 == "object" && !Array.isArray(data350)){
let missing45;
if(((data350.from === undefined) && (missing45 = "from")) || ((data350.to === undefined) && (missing45 = "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
const _errs724 = errors;
for(const key49 in data350){
if(!((key49 === "from") || (key49 === "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}}];
return false;
break;
}
}
if(_errs724 === errors){
if(data350.from !== undefined){
const _errs725 = errors;
if(typeof data350.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/from",schemaPath:"#/properties/commits/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid77 = _errs725 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data350.to !== undefined){
const _errs727 = errors;
if(typeof data350.to !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/to",schemaPath:"#/properties/commits/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid77 = _errs727 === errors;
}
else {
var valid77 = true;
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
var valid0 = _errs722 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data353 = data.history;
const _errs729 = errors;
if(errors === _errs729){
if(data353 && typeof data353 == "object" && !Array.isArray(data353)){
let missing46;
if((((((data353.name === undefined) && (missing46 = "name")) || ((data353.unit === undefined) && (missing46 = "unit"))) || ((data353.stored === undefined) && (missing46 = "stored"))) || ((data353.actual === undefined) && (missing46 = "actual"))) || ((data353.limit === undefined) && (missing46 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
const _errs731 = errors;
for(const key50 in data353){
if(!(((((key50 === "name") || (key50 === "unit")) || (key50 === "stored")) || (key50 === "actual")) || (key50 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}}];
return false;
break;
}
}
if(_errs731 === errors){
if(data353.name !== undefined){
const _errs732 = errors;
if(typeof data353.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid78 = _errs732 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data353.unit !== undefined){
let data355 = data353.unit;
const _errs734 = errors;
if(!(((((data355 === "ms") || (data355 === "bytes")) || (data355 === "count")) || (data355 === "share")) || (data355 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid78 = _errs734 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data353.stored !== undefined){
let data356 = data353.stored;
const _errs735 = errors;
if(errors === _errs735){
if(Array.isArray(data356)){
if(data356.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid79 = true;
const len26 = data356.length;
for(let i27=0; i27<len26; i27++){
let data357 = data356[i27];
const _errs737 = errors;
if((!((typeof data357 == "number") && (isFinite(data357)))) && (data357 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i27,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid79 = _errs737 === errors;
if(!valid79){
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
var valid78 = _errs735 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data353.actual !== undefined){
let data358 = data353.actual;
const _errs739 = errors;
if(!((typeof data358 == "number") && (isFinite(data358)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid78 = _errs739 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data353.limit !== undefined){
let data359 = data353.limit;
const _errs741 = errors;
if((!((typeof data359 == "number") && (isFinite(data359)))) && (data359 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid78 = _errs741 === errors;
}
else {
var valid78 = true;
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
var valid0 = _errs729 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data360 = data.baseline;
const _errs743 = errors;
if((!(data360 && typeof data360 == "object" && !Array.isArray(data360))) && (data360 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs743){
if(data360 && typeof data360 == "object" && !Array.isArray(data360)){
let missing47;
if(((((((((data360.where === undefined) && (missing47 = "where")) || ((data360.series === undefined) && (missing47 = "series"))) || ((data360.runs === undefined) && (missing47 = "runs"))) || ((data360.from === undefined) && (missing47 = "from"))) || ((data360.to === undefined) && (missing47 = "to"))) || ((data360.others === undefined) && (missing47 = "others"))) || ((data360.written === undefined) && (missing47 = "written"))) || ((data360.notWritten === undefined) && (missing47 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
const _errs745 = errors;
for(const key51 in data360){
if(!(func1.call(schema19.properties.baseline.properties, key51))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}}];
return false;
break;
}
}
if(_errs745 === errors){
if(data360.where !== undefined){
let data361 = data360.where;
const _errs746 = errors;
if((typeof data361 !== "string") && (data361 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid80 = _errs746 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data360.series !== undefined){
let data362 = data360.series;
const _errs748 = errors;
if(errors === _errs748){
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
let missing48;
if(((((((data362.key === undefined) && (missing48 = "key")) || ((data362.digest === undefined) && (missing48 = "digest"))) || ((data362.profile === undefined) && (missing48 = "profile"))) || ((data362.engine === undefined) && (missing48 = "engine"))) || ((data362.environment === undefined) && (missing48 = "environment"))) || ((data362.runnerLabel === undefined) && (missing48 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
const _errs750 = errors;
for(const key52 in data362){
if(!(((((((key52 === "key") || (key52 === "digest")) || (key52 === "profile")) || (key52 === "engine")) || (key52 === "environment")) || (key52 === "jobKey")) || (key52 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}}];
return false;
break;
}
}
if(_errs750 === errors){
if(data362.key !== undefined){
let data363 = data362.key;
const _errs751 = errors;
if(errors === _errs751){
if(typeof data363 === "string"){
if(!pattern5.test(data363)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid81 = _errs751 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data362.digest !== undefined){
const _errs753 = errors;
if(typeof data362.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid81 = _errs753 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data362.profile !== undefined){
const _errs755 = errors;
if(typeof data362.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid81 = _errs755 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data362.engine !== undefined){
const _errs757 = errors;
if(typeof data362.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid81 = _errs757 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data362.environment !== undefined){
let data367 = data362.environment;
const _errs759 = errors;
if((typeof data367 !== "string") && (data367 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid81 = _errs759 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data362.jobKey !== undefined){
let data368 = data362.jobKey;
const _errs761 = errors;
if(errors === _errs761){
if(typeof data368 === "string"){
if(!pattern4.test(data368)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid81 = _errs761 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data362.runnerLabel !== undefined){
const _errs763 = errors;
if(typeof data362.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid81 = _errs763 === errors;
}
else {
var valid81 = true;
}
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
var valid80 = _errs748 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data360.runs !== undefined){
let data370 = data360.runs;
const _errs765 = errors;
if(!(((typeof data370 == "number") && (!(data370 % 1) && !isNaN(data370))) && (isFinite(data370)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs765){
if((typeof data370 == "number") && (isFinite(data370))){
if(data370 < 0 || isNaN(data370)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid80 = _errs765 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data360.from !== undefined){
let data371 = data360.from;
const _errs767 = errors;
if((typeof data371 !== "string") && (data371 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid80 = _errs767 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data360.to !== undefined){
let data372 = data360.to;
const _errs769 = errors;
if((typeof data372 !== "string") && (data372 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid80 = _errs769 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data360.others !== undefined){
let data373 = data360.others;
const _errs771 = errors;
if(!(((typeof data373 == "number") && (!(data373 % 1) && !isNaN(data373))) && (isFinite(data373)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs771){
if((typeof data373 == "number") && (isFinite(data373))){
if(data373 < 0 || isNaN(data373)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid80 = _errs771 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data360.incomplete !== undefined){
let data374 = data360.incomplete;
const _errs773 = errors;
if(!(((typeof data374 == "number") && (!(data374 % 1) && !isNaN(data374))) && (isFinite(data374)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs773){
if((typeof data374 == "number") && (isFinite(data374))){
if(data374 < 1 || isNaN(data374)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid80 = _errs773 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data360.comparable !== undefined){
let data375 = data360.comparable;
const _errs775 = errors;
if(!(((typeof data375 == "number") && (!(data375 % 1) && !isNaN(data375))) && (isFinite(data375)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs775){
if((typeof data375 == "number") && (isFinite(data375))){
if(data375 < 0 || isNaN(data375)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid80 = _errs775 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data360.changed !== undefined){
let data376 = data360.changed;
const _errs777 = errors;
if(errors === _errs777){
if(data376 && typeof data376 == "object" && !Array.isArray(data376)){
let missing49;
if(((data376.key === undefined) && (missing49 = "key")) || ((data376.runs === undefined) && (missing49 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
const _errs779 = errors;
for(const key53 in data376){
if(!((key53 === "key") || (key53 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}}];
return false;
break;
}
}
if(_errs779 === errors){
if(data376.key !== undefined){
let data377 = data376.key;
const _errs780 = errors;
if(errors === _errs780){
if(typeof data377 === "string"){
if(!pattern5.test(data377)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid82 = _errs780 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data376.runs !== undefined){
let data378 = data376.runs;
const _errs782 = errors;
if(!(((typeof data378 == "number") && (!(data378 % 1) && !isNaN(data378))) && (isFinite(data378)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs782){
if((typeof data378 == "number") && (isFinite(data378))){
if(data378 < 0 || isNaN(data378)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid82 = _errs782 === errors;
}
else {
var valid82 = true;
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
var valid80 = _errs777 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data360.written !== undefined){
const _errs784 = errors;
if(typeof data360.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid80 = _errs784 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data360.notWritten !== undefined){
let data380 = data360.notWritten;
const _errs786 = errors;
if((typeof data380 !== "string") && (data380 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid80 = _errs786 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data360.unread !== undefined){
let data381 = data360.unread;
const _errs788 = errors;
if(typeof data381 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/unread",schemaPath:"#/properties/baseline/properties/unread/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(true !== data381){
validate52.errors = [{instancePath:instancePath+"/baseline/unread",schemaPath:"#/properties/baseline/properties/unread/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid80 = _errs788 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data360.notCounted !== undefined){
const _errs790 = errors;
if(typeof data360.notCounted !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/notCounted",schemaPath:"#/properties/baseline/properties/notCounted/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs790 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data360.uncounted !== undefined){
let data383 = data360.uncounted;
const _errs792 = errors;
if(!(((typeof data383 == "number") && (!(data383 % 1) && !isNaN(data383))) && (isFinite(data383)))){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs792){
if((typeof data383 == "number") && (isFinite(data383))){
if(data383 < 0 || isNaN(data383)){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid80 = _errs792 === errors;
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
}
}
}
}
}
}
}
var valid0 = _errs743 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data384 = data.timeline;
const _errs794 = errors;
if(errors === _errs794){
if(data384 && typeof data384 == "object" && !Array.isArray(data384)){
for(const key54 in data384){
let data385 = data384[key54];
const _errs797 = errors;
if(errors === _errs797){
if(Array.isArray(data385)){
var valid84 = true;
const len27 = data385.length;
for(let i28=0; i28<len27; i28++){
let data386 = data385[i28];
const _errs799 = errors;
if(errors === _errs799){
if(data386 && typeof data386 == "object" && !Array.isArray(data386)){
let missing50;
if((((data386.phase === undefined) && (missing50 = "phase")) || ((data386.from === undefined) && (missing50 = "from"))) || ((data386.to === undefined) && (missing50 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing50}}];
return false;
}
else {
const _errs801 = errors;
for(const key55 in data386){
if(!(((key55 === "phase") || (key55 === "from")) || (key55 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}}];
return false;
break;
}
}
if(_errs801 === errors){
if(data386.phase !== undefined){
let data387 = data386.phase;
const _errs802 = errors;
if(!(((((data387 === "ramp") || (data387 === "steady")) || (data387 === "disrupt")) || (data387 === "idle")) || (data387 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid85 = _errs802 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data386.from !== undefined){
let data388 = data386.from;
const _errs803 = errors;
if(!((typeof data388 == "number") && (isFinite(data388)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid85 = _errs803 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data386.to !== undefined){
let data389 = data386.to;
const _errs805 = errors;
if(!((typeof data389 == "number") && (isFinite(data389)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid85 = _errs805 === errors;
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
validate52.errors = [{instancePath:instancePath+"/timeline/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid84 = _errs799 === errors;
if(!valid84){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timeline/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid83 = _errs797 === errors;
if(!valid83){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs794 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data390 = data.duration;
const _errs807 = errors;
if(errors === _errs807){
if((typeof data390 == "number") && (isFinite(data390))){
if(data390 < 0 || isNaN(data390)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs807 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data391 = data.sockets;
const _errs809 = errors;
if((!(data391 && typeof data391 == "object" && !Array.isArray(data391))) && (data391 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs809){
if(data391 && typeof data391 == "object" && !Array.isArray(data391)){
let missing51;
if(((((((data391.tried === undefined) && (missing51 = "tried")) || ((data391.opened === undefined) && (missing51 = "opened"))) || ((data391.subscribed === undefined) && (missing51 = "subscribed"))) || ((data391.peak === undefined) && (missing51 = "peak"))) || ((data391.failed === undefined) && (missing51 = "failed"))) || ((data391.unended === undefined) && (missing51 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing51}}];
return false;
}
else {
const _errs811 = errors;
for(const key56 in data391){
if(!(((((((key56 === "tried") || (key56 === "opened")) || (key56 === "subscribed")) || (key56 === "peak")) || (key56 === "failed")) || (key56 === "unended")) || (key56 === "planned"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}}];
return false;
break;
}
}
if(_errs811 === errors){
if(data391.tried !== undefined){
let data392 = data391.tried;
const _errs812 = errors;
if(!(((typeof data392 == "number") && (!(data392 % 1) && !isNaN(data392))) && (isFinite(data392)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs812){
if((typeof data392 == "number") && (isFinite(data392))){
if(data392 < 0 || isNaN(data392)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid86 = _errs812 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data391.opened !== undefined){
let data393 = data391.opened;
const _errs814 = errors;
if(!(((typeof data393 == "number") && (!(data393 % 1) && !isNaN(data393))) && (isFinite(data393)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs814){
if((typeof data393 == "number") && (isFinite(data393))){
if(data393 < 0 || isNaN(data393)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid86 = _errs814 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data391.subscribed !== undefined){
let data394 = data391.subscribed;
const _errs816 = errors;
if(!(((typeof data394 == "number") && (!(data394 % 1) && !isNaN(data394))) && (isFinite(data394)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs816){
if((typeof data394 == "number") && (isFinite(data394))){
if(data394 < 0 || isNaN(data394)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid86 = _errs816 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data391.peak !== undefined){
let data395 = data391.peak;
const _errs818 = errors;
if(!(((typeof data395 == "number") && (!(data395 % 1) && !isNaN(data395))) && (isFinite(data395)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs818){
if((typeof data395 == "number") && (isFinite(data395))){
if(data395 < 0 || isNaN(data395)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid86 = _errs818 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data391.failed !== undefined){
let data396 = data391.failed;
const _errs820 = errors;
if(errors === _errs820){
if(Array.isArray(data396)){
var valid87 = true;
const len28 = data396.length;
for(let i29=0; i29<len28; i29++){
let data397 = data396[i29];
const _errs822 = errors;
if(errors === _errs822){
if(data397 && typeof data397 == "object" && !Array.isArray(data397)){
let missing52;
if((((data397.reason === undefined) && (missing52 = "reason")) || ((data397.status === undefined) && (missing52 = "status"))) || ((data397.count === undefined) && (missing52 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i29,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing52}}];
return false;
}
else {
const _errs824 = errors;
for(const key57 in data397){
if(!(((key57 === "reason") || (key57 === "status")) || (key57 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i29,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}}];
return false;
break;
}
}
if(_errs824 === errors){
if(data397.reason !== undefined){
const _errs825 = errors;
if(typeof data397.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i29+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid88 = _errs825 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data397.status !== undefined){
let data399 = data397.status;
const _errs827 = errors;
if((typeof data399 !== "string") && (data399 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i29+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid88 = _errs827 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data397.count !== undefined){
let data400 = data397.count;
const _errs829 = errors;
if(!(((typeof data400 == "number") && (!(data400 % 1) && !isNaN(data400))) && (isFinite(data400)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i29+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs829){
if((typeof data400 == "number") && (isFinite(data400))){
if(data400 < 0 || isNaN(data400)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i29+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid88 = _errs829 === errors;
}
else {
var valid88 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i29,schemaPath:"#/properties/sockets/properties/failed/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid87 = _errs822 === errors;
if(!valid87){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed",schemaPath:"#/properties/sockets/properties/failed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid86 = _errs820 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data391.unended !== undefined){
let data401 = data391.unended;
const _errs831 = errors;
if(!(((typeof data401 == "number") && (!(data401 % 1) && !isNaN(data401))) && (isFinite(data401)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs831){
if((typeof data401 == "number") && (isFinite(data401))){
if(data401 < 0 || isNaN(data401)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid86 = _errs831 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data391.planned !== undefined){
let data402 = data391.planned;
const _errs833 = errors;
if(!(((typeof data402 == "number") && (!(data402 % 1) && !isNaN(data402))) && (isFinite(data402)))){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",schemaPath:"#/properties/sockets/properties/planned/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs833){
if((typeof data402 == "number") && (isFinite(data402))){
if(data402 < 0 || isNaN(data402)){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",schemaPath:"#/properties/sockets/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid86 = _errs833 === errors;
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
var valid0 = _errs809 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data403 = data.http;
const _errs835 = errors;
if((!(data403 && typeof data403 == "object" && !Array.isArray(data403))) && (data403 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs835){
if(data403 && typeof data403 == "object" && !Array.isArray(data403)){
let missing53;
if(((((data403.requests === undefined) && (missing53 = "requests")) || ((data403.answered === undefined) && (missing53 = "answered"))) || ((data403.failed === undefined) && (missing53 = "failed"))) || ((data403.byStatus === undefined) && (missing53 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing53}}];
return false;
}
else {
const _errs837 = errors;
for(const key58 in data403){
if(!((((key58 === "requests") || (key58 === "answered")) || (key58 === "failed")) || (key58 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}}];
return false;
break;
}
}
if(_errs837 === errors){
if(data403.requests !== undefined){
let data404 = data403.requests;
const _errs838 = errors;
if(!(((typeof data404 == "number") && (!(data404 % 1) && !isNaN(data404))) && (isFinite(data404)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs838){
if((typeof data404 == "number") && (isFinite(data404))){
if(data404 < 0 || isNaN(data404)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid89 = _errs838 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data403.answered !== undefined){
let data405 = data403.answered;
const _errs840 = errors;
if(!(((typeof data405 == "number") && (!(data405 % 1) && !isNaN(data405))) && (isFinite(data405)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs840){
if((typeof data405 == "number") && (isFinite(data405))){
if(data405 < 0 || isNaN(data405)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid89 = _errs840 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data403.failed !== undefined){
let data406 = data403.failed;
const _errs842 = errors;
if(!(((typeof data406 == "number") && (!(data406 % 1) && !isNaN(data406))) && (isFinite(data406)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs842){
if((typeof data406 == "number") && (isFinite(data406))){
if(data406 < 0 || isNaN(data406)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid89 = _errs842 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data403.byStatus !== undefined){
let data407 = data403.byStatus;
const _errs844 = errors;
if(errors === _errs844){
if(data407 && typeof data407 == "object" && !Array.isArray(data407)){
for(const key59 in data407){
let data408 = data407[key59];
const _errs847 = errors;
if(!(((typeof data408 == "number") && (!(data408 % 1) && !isNaN(data408))) && (isFinite(data408)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs847){
if((typeof data408 == "number") && (isFinite(data408))){
if(data408 < 0 || isNaN(data408)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid90 = _errs847 === errors;
if(!valid90){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/http/byStatus",schemaPath:"#/properties/http/properties/byStatus/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid89 = _errs844 === errors;
}
else {
var valid89 = true;
}
}
}
}
}
}
}
}
var valid0 = _errs835 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data409 = data.closes;
const _errs849 = errors;
if(errors === _errs849){
if(Array.isArray(data409)){
var valid91 = true;
const len29 = data409.length;
for(let i30=0; i30<len29; i30++){
let data410 = data409[i30];
const _errs851 = errors;
if(errors === _errs851){
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
let missing54;
if(((((((((data410.code === undefined) && (missing54 = "code")) || ((data410.side === undefined) && (missing54 = "side"))) || ((data410.how === undefined) && (missing54 = "how"))) || ((data410.scenario === undefined) && (missing54 = "scenario"))) || ((data410.feed === undefined) && (missing54 = "feed"))) || ((data410.phase === undefined) && (missing54 = "phase"))) || ((data410.reason === undefined) && (missing54 = "reason"))) || ((data410.count === undefined) && (missing54 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i30,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing54}}];
return false;
}
else {
const _errs853 = errors;
for(const key60 in data410){
if(!(func1.call(schema19.properties.closes.items.properties, key60))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i30,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}}];
return false;
break;
}
}
if(_errs853 === errors){
if(data410.code !== undefined){
const _errs854 = errors;
if(typeof data410.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i30+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid92 = _errs854 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data410.side !== undefined){
const _errs856 = errors;
if(typeof data410.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i30+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid92 = _errs856 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data410.how !== undefined){
const _errs858 = errors;
if(typeof data410.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i30+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid92 = _errs858 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data410.scenario !== undefined){
const _errs860 = errors;
if(typeof data410.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i30+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid92 = _errs860 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data410.feed !== undefined){
let data415 = data410.feed;
const _errs862 = errors;
if((typeof data415 !== "string") && (data415 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i30+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid92 = _errs862 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data410.phase !== undefined){
let data416 = data410.phase;
const _errs864 = errors;
if((typeof data416 !== "string") && (data416 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i30+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid92 = _errs864 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data410.reason !== undefined){
let data417 = data410.reason;
const _errs866 = errors;
if((typeof data417 !== "string") && (data417 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i30+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid92 = _errs866 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data410.count !== undefined){
let data418 = data410.count;
const _errs868 = errors;
if(!(((typeof data418 == "number") && (!(data418 % 1) && !isNaN(data418))) && (isFinite(data418)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i30+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs868){
if((typeof data418 == "number") && (isFinite(data418))){
if(data418 < 0 || isNaN(data418)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i30+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid92 = _errs868 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data410.first !== undefined){
let data419 = data410.first;
const _errs870 = errors;
if(errors === _errs870){
if((typeof data419 == "number") && (isFinite(data419))){
if(data419 < 0 || isNaN(data419)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i30+"/first",schemaPath:"#/properties/closes/items/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes/" + i30+"/first",schemaPath:"#/properties/closes/items/properties/first/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid92 = _errs870 === errors;
}
else {
var valid92 = true;
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/closes/" + i30,schemaPath:"#/properties/closes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid91 = _errs851 === errors;
if(!valid91){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs849 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.census !== undefined){
let data420 = data.census;
const _errs872 = errors;
if(errors === _errs872){
if(data420 && typeof data420 == "object" && !Array.isArray(data420)){
let missing55;
if((((data420.total === undefined) && (missing55 = "total")) || ((data420.ends === undefined) && (missing55 = "ends"))) || ((data420.layers === undefined) && (missing55 = "layers"))){
validate52.errors = [{instancePath:instancePath+"/census",schemaPath:"#/properties/census/required",keyword:"required",params:{missingProperty: missing55}}];
return false;
}
else {
const _errs874 = errors;
for(const key61 in data420){
if(!((((key61 === "total") || (key61 === "ends")) || (key61 === "stored")) || (key61 === "layers"))){
validate52.errors = [{instancePath:instancePath+"/census",schemaPath:"#/properties/census/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}}];
return false;
break;
}
}
if(_errs874 === errors){
if(data420.total !== undefined){
let data421 = data420.total;
const _errs875 = errors;
if(!(((typeof data421 == "number") && (!(data421 % 1) && !isNaN(data421))) && (isFinite(data421)))){
validate52.errors = [{instancePath:instancePath+"/census/total",schemaPath:"#/properties/census/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs875){
if((typeof data421 == "number") && (isFinite(data421))){
if(data421 < 0 || isNaN(data421)){
validate52.errors = [{instancePath:instancePath+"/census/total",schemaPath:"#/properties/census/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid93 = _errs875 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data420.ends !== undefined){
let data422 = data420.ends;
const _errs877 = errors;
if(errors === _errs877){
if(Array.isArray(data422)){
var valid94 = true;
const len30 = data422.length;
for(let i31=0; i31<len30; i31++){
let data423 = data422[i31];
const _errs879 = errors;
if(errors === _errs879){
if(data423 && typeof data423 == "object" && !Array.isArray(data423)){
let missing56;
if((((((((((((((((data423.code === undefined) && (missing56 = "code")) || ((data423.close === undefined) && (missing56 = "close"))) || ((data423.status === undefined) && (missing56 = "status"))) || ((data423.reason === undefined) && (missing56 = "reason"))) || ((data423.side === undefined) && (missing56 = "side"))) || ((data423.scenario === undefined) && (missing56 = "scenario"))) || ((data423.feed === undefined) && (missing56 = "feed"))) || ((data423.phase === undefined) && (missing56 = "phase"))) || ((data423.count === undefined) && (missing56 = "count"))) || ((data423.share === undefined) && (missing56 = "share"))) || ((data423.seconds === undefined) && (missing56 = "seconds"))) || ((data423.rate === undefined) && (missing56 = "rate"))) || ((data423.first === undefined) && (missing56 = "first"))) || ((data423.firstAt === undefined) && (missing56 = "firstAt"))) || ((data423.said === undefined) && (missing56 = "said"))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31,schemaPath:"#/properties/census/properties/ends/items/required",keyword:"required",params:{missingProperty: missing56}}];
return false;
}
else {
const _errs881 = errors;
for(const key62 in data423){
if(!(func1.call(schema19.properties.census.properties.ends.items.properties, key62))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31,schemaPath:"#/properties/census/properties/ends/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}}];
return false;
break;
}
}
if(_errs881 === errors){
if(data423.code !== undefined){
let data424 = data423.code;
const _errs882 = errors;
if(errors === _errs882){
if(typeof data424 === "string"){
if(!pattern3.test(data424)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/code",schemaPath:"#/properties/census/properties/ends/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/code",schemaPath:"#/properties/census/properties/ends/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid95 = _errs882 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data423.close !== undefined){
let data425 = data423.close;
const _errs884 = errors;
if((typeof data425 !== "string") && (data425 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/close",schemaPath:"#/properties/census/properties/ends/items/properties/close/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.close.type}}];
return false;
}
var valid95 = _errs884 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data423.status !== undefined){
let data426 = data423.status;
const _errs886 = errors;
if((typeof data426 !== "string") && (data426 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/status",schemaPath:"#/properties/census/properties/ends/items/properties/status/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.status.type}}];
return false;
}
var valid95 = _errs886 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data423.reason !== undefined){
let data427 = data423.reason;
const _errs888 = errors;
if((typeof data427 !== "string") && (data427 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/reason",schemaPath:"#/properties/census/properties/ends/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.reason.type}}];
return false;
}
var valid95 = _errs888 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data423.side !== undefined){
const _errs890 = errors;
if(typeof data423.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/side",schemaPath:"#/properties/census/properties/ends/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid95 = _errs890 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data423.scenario !== undefined){
const _errs892 = errors;
if(typeof data423.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/scenario",schemaPath:"#/properties/census/properties/ends/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid95 = _errs892 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data423.feed !== undefined){
let data430 = data423.feed;
const _errs894 = errors;
if((typeof data430 !== "string") && (data430 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/feed",schemaPath:"#/properties/census/properties/ends/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.feed.type}}];
return false;
}
var valid95 = _errs894 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data423.phase !== undefined){
let data431 = data423.phase;
const _errs896 = errors;
if((typeof data431 !== "string") && (data431 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/phase",schemaPath:"#/properties/census/properties/ends/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.phase.type}}];
return false;
}
var valid95 = _errs896 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data423.count !== undefined){
let data432 = data423.count;
const _errs898 = errors;
if(!(((typeof data432 == "number") && (!(data432 % 1) && !isNaN(data432))) && (isFinite(data432)))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/count",schemaPath:"#/properties/census/properties/ends/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs898){
if((typeof data432 == "number") && (isFinite(data432))){
if(data432 < 0 || isNaN(data432)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/count",schemaPath:"#/properties/census/properties/ends/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid95 = _errs898 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data423.share !== undefined){
let data433 = data423.share;
const _errs900 = errors;
if(errors === _errs900){
if((typeof data433 == "number") && (isFinite(data433))){
if(data433 > 1 || isNaN(data433)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/share",schemaPath:"#/properties/census/properties/ends/items/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data433 < 0 || isNaN(data433)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/share",schemaPath:"#/properties/census/properties/ends/items/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/share",schemaPath:"#/properties/census/properties/ends/items/properties/share/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid95 = _errs900 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data423.seconds !== undefined){
let data434 = data423.seconds;
const _errs902 = errors;
if((!((typeof data434 == "number") && (isFinite(data434)))) && (data434 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/seconds",schemaPath:"#/properties/census/properties/ends/items/properties/seconds/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.seconds.type}}];
return false;
}
if(errors === _errs902){
if((typeof data434 == "number") && (isFinite(data434))){
if(data434 < 0 || isNaN(data434)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/seconds",schemaPath:"#/properties/census/properties/ends/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid95 = _errs902 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data423.rate !== undefined){
let data435 = data423.rate;
const _errs904 = errors;
if((!((typeof data435 == "number") && (isFinite(data435)))) && (data435 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/rate",schemaPath:"#/properties/census/properties/ends/items/properties/rate/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.rate.type}}];
return false;
}
if(errors === _errs904){
if((typeof data435 == "number") && (isFinite(data435))){
if(data435 < 0 || isNaN(data435)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/rate",schemaPath:"#/properties/census/properties/ends/items/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid95 = _errs904 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data423.first !== undefined){
let data436 = data423.first;
const _errs906 = errors;
if((!((typeof data436 == "number") && (isFinite(data436)))) && (data436 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/first",schemaPath:"#/properties/census/properties/ends/items/properties/first/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.first.type}}];
return false;
}
if(errors === _errs906){
if((typeof data436 == "number") && (isFinite(data436))){
if(data436 < 0 || isNaN(data436)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/first",schemaPath:"#/properties/census/properties/ends/items/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid95 = _errs906 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data423.firstAt !== undefined){
let data437 = data423.firstAt;
const _errs908 = errors;
if((typeof data437 !== "string") && (data437 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/firstAt",schemaPath:"#/properties/census/properties/ends/items/properties/firstAt/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.firstAt.type}}];
return false;
}
var valid95 = _errs908 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data423.said !== undefined){
let data438 = data423.said;
const _errs910 = errors;
if(errors === _errs910){
if(Array.isArray(data438)){
if(data438.length > 5){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/said",schemaPath:"#/properties/census/properties/ends/items/properties/said/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
var valid96 = true;
const len31 = data438.length;
for(let i32=0; i32<len31; i32++){
let data439 = data438[i32];
const _errs912 = errors;
if(errors === _errs912){
if(data439 && typeof data439 == "object" && !Array.isArray(data439)){
let missing57;
if(((data439.text === undefined) && (missing57 = "text")) || ((data439.count === undefined) && (missing57 = "count"))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/said/" + i32,schemaPath:"#/properties/census/properties/ends/items/properties/said/items/required",keyword:"required",params:{missingProperty: missing57}}];
return false;
}
else {
const _errs914 = errors;
for(const key63 in data439){
if(!((key63 === "text") || (key63 === "count"))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/said/" + i32,schemaPath:"#/properties/census/properties/ends/items/properties/said/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}}];
return false;
break;
}
}
if(_errs914 === errors){
if(data439.text !== undefined){
const _errs915 = errors;
if(typeof data439.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/said/" + i32+"/text",schemaPath:"#/properties/census/properties/ends/items/properties/said/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid97 = _errs915 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data439.count !== undefined){
let data441 = data439.count;
const _errs917 = errors;
if(!(((typeof data441 == "number") && (!(data441 % 1) && !isNaN(data441))) && (isFinite(data441)))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/said/" + i32+"/count",schemaPath:"#/properties/census/properties/ends/items/properties/said/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs917){
if((typeof data441 == "number") && (isFinite(data441))){
if(data441 < 0 || isNaN(data441)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/said/" + i32+"/count",schemaPath:"#/properties/census/properties/ends/items/properties/said/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid97 = _errs917 === errors;
}
else {
var valid97 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/said/" + i32,schemaPath:"#/properties/census/properties/ends/items/properties/said/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid96 = _errs912 === errors;
if(!valid96){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31+"/said",schemaPath:"#/properties/census/properties/ends/items/properties/said/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid95 = _errs910 === errors;
}
else {
var valid95 = true;
}
}
}
}
}
}
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i31,schemaPath:"#/properties/census/properties/ends/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid94 = _errs879 === errors;
if(!valid94){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends",schemaPath:"#/properties/census/properties/ends/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid93 = _errs877 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data420.stored !== undefined){
let data442 = data420.stored;
const _errs919 = errors;
if(errors === _errs919){
if(data442 && typeof data442 == "object" && !Array.isArray(data442)){
let missing58;
if((((data442.runs === undefined) && (missing58 = "runs")) || ((data442.total === undefined) && (missing58 = "total"))) || ((data442.mix === undefined) && (missing58 = "mix"))){
validate52.errors = [{instancePath:instancePath+"/census/stored",schemaPath:"#/properties/census/properties/stored/required",keyword:"required",params:{missingProperty: missing58}}];
return false;
}
else {
const _errs921 = errors;
for(const key64 in data442){
if(!(((key64 === "runs") || (key64 === "total")) || (key64 === "mix"))){
validate52.errors = [{instancePath:instancePath+"/census/stored",schemaPath:"#/properties/census/properties/stored/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}}];
return false;
break;
}
}
if(_errs921 === errors){
if(data442.runs !== undefined){
let data443 = data442.runs;
const _errs922 = errors;
if(!(((typeof data443 == "number") && (!(data443 % 1) && !isNaN(data443))) && (isFinite(data443)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/runs",schemaPath:"#/properties/census/properties/stored/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs922){
if((typeof data443 == "number") && (isFinite(data443))){
if(data443 < 1 || isNaN(data443)){
validate52.errors = [{instancePath:instancePath+"/census/stored/runs",schemaPath:"#/properties/census/properties/stored/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid98 = _errs922 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data442.total !== undefined){
let data444 = data442.total;
const _errs924 = errors;
if(!(((typeof data444 == "number") && (!(data444 % 1) && !isNaN(data444))) && (isFinite(data444)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/total",schemaPath:"#/properties/census/properties/stored/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs924){
if((typeof data444 == "number") && (isFinite(data444))){
if(data444 < 0 || isNaN(data444)){
validate52.errors = [{instancePath:instancePath+"/census/stored/total",schemaPath:"#/properties/census/properties/stored/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid98 = _errs924 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data442.mix !== undefined){
let data445 = data442.mix;
const _errs926 = errors;
if(errors === _errs926){
if(Array.isArray(data445)){
var valid99 = true;
const len32 = data445.length;
for(let i33=0; i33<len32; i33++){
let data446 = data445[i33];
const _errs928 = errors;
if(errors === _errs928){
if(data446 && typeof data446 == "object" && !Array.isArray(data446)){
let missing59;
if(((((((((((((data446.code === undefined) && (missing59 = "code")) || ((data446.close === undefined) && (missing59 = "close"))) || ((data446.status === undefined) && (missing59 = "status"))) || ((data446.reason === undefined) && (missing59 = "reason"))) || ((data446.side === undefined) && (missing59 = "side"))) || ((data446.feed === undefined) && (missing59 = "feed"))) || ((data446.count === undefined) && (missing59 = "count"))) || ((data446.share === undefined) && (missing59 = "share"))) || ((data446.storedShare === undefined) && (missing59 = "storedShare"))) || ((data446.storedCount === undefined) && (missing59 = "storedCount"))) || ((data446.seen === undefined) && (missing59 = "seen"))) || ((data446.fresh === undefined) && (missing59 = "fresh"))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33,schemaPath:"#/properties/census/properties/stored/properties/mix/items/required",keyword:"required",params:{missingProperty: missing59}}];
return false;
}
else {
const _errs930 = errors;
for(const key65 in data446){
if(!(func1.call(schema19.properties.census.properties.stored.properties.mix.items.properties, key65))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33,schemaPath:"#/properties/census/properties/stored/properties/mix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}}];
return false;
break;
}
}
if(_errs930 === errors){
if(data446.code !== undefined){
let data447 = data446.code;
const _errs931 = errors;
if(errors === _errs931){
if(typeof data447 === "string"){
if(!pattern3.test(data447)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/code",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/code",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid100 = _errs931 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data446.close !== undefined){
let data448 = data446.close;
const _errs933 = errors;
if((typeof data448 !== "string") && (data448 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/close",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/close/type",keyword:"type",params:{type: schema19.properties.census.properties.stored.properties.mix.items.properties.close.type}}];
return false;
}
var valid100 = _errs933 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data446.status !== undefined){
let data449 = data446.status;
const _errs935 = errors;
if((typeof data449 !== "string") && (data449 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/status",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/status/type",keyword:"type",params:{type: schema19.properties.census.properties.stored.properties.mix.items.properties.status.type}}];
return false;
}
var valid100 = _errs935 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data446.reason !== undefined){
let data450 = data446.reason;
const _errs937 = errors;
if((typeof data450 !== "string") && (data450 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/reason",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.census.properties.stored.properties.mix.items.properties.reason.type}}];
return false;
}
var valid100 = _errs937 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data446.side !== undefined){
const _errs939 = errors;
if(typeof data446.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/side",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid100 = _errs939 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data446.feed !== undefined){
let data452 = data446.feed;
const _errs941 = errors;
if((typeof data452 !== "string") && (data452 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/feed",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.census.properties.stored.properties.mix.items.properties.feed.type}}];
return false;
}
var valid100 = _errs941 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data446.count !== undefined){
let data453 = data446.count;
const _errs943 = errors;
if(!(((typeof data453 == "number") && (!(data453 % 1) && !isNaN(data453))) && (isFinite(data453)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/count",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs943){
if((typeof data453 == "number") && (isFinite(data453))){
if(data453 < 0 || isNaN(data453)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/count",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid100 = _errs943 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data446.share !== undefined){
let data454 = data446.share;
const _errs945 = errors;
if(errors === _errs945){
if((typeof data454 == "number") && (isFinite(data454))){
if(data454 > 1 || isNaN(data454)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/share",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data454 < 0 || isNaN(data454)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/share",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/share",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/share/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid100 = _errs945 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data446.storedShare !== undefined){
let data455 = data446.storedShare;
const _errs947 = errors;
if(errors === _errs947){
if((typeof data455 == "number") && (isFinite(data455))){
if(data455 > 1 || isNaN(data455)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/storedShare",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data455 < 0 || isNaN(data455)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/storedShare",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/storedShare",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedShare/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid100 = _errs947 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data446.storedCount !== undefined){
let data456 = data446.storedCount;
const _errs949 = errors;
if(!(((typeof data456 == "number") && (!(data456 % 1) && !isNaN(data456))) && (isFinite(data456)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/storedCount",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs949){
if((typeof data456 == "number") && (isFinite(data456))){
if(data456 < 0 || isNaN(data456)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/storedCount",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid100 = _errs949 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data446.seen !== undefined){
let data457 = data446.seen;
const _errs951 = errors;
if(!(((typeof data457 == "number") && (!(data457 % 1) && !isNaN(data457))) && (isFinite(data457)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/seen",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs951){
if((typeof data457 == "number") && (isFinite(data457))){
if(data457 < 0 || isNaN(data457)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/seen",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid100 = _errs951 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data446.fresh !== undefined){
const _errs953 = errors;
if(typeof data446.fresh !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33+"/fresh",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/fresh/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid100 = _errs953 === errors;
}
else {
var valid100 = true;
}
}
}
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i33,schemaPath:"#/properties/census/properties/stored/properties/mix/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid99 = _errs928 === errors;
if(!valid99){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix",schemaPath:"#/properties/census/properties/stored/properties/mix/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid98 = _errs926 === errors;
}
else {
var valid98 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored",schemaPath:"#/properties/census/properties/stored/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid93 = _errs919 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data420.layers !== undefined){
let data459 = data420.layers;
const _errs955 = errors;
if(errors === _errs955){
if(Array.isArray(data459)){
var valid101 = true;
const len33 = data459.length;
for(let i34=0; i34<len33; i34++){
let data460 = data459[i34];
const _errs957 = errors;
if(errors === _errs957){
if(data460 && typeof data460 == "object" && !Array.isArray(data460)){
let missing60;
if((((((((data460.code === undefined) && (missing60 = "code")) || ((data460.n === undefined) && (missing60 = "n"))) || ((data460.scenario === undefined) && (missing60 = "scenario"))) || ((data460.feed === undefined) && (missing60 = "feed"))) || ((data460.message === undefined) && (missing60 = "message"))) || ((data460.evidence === undefined) && (missing60 = "evidence"))) || ((data460.against === undefined) && (missing60 = "against"))){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i34,schemaPath:"#/properties/census/properties/layers/items/required",keyword:"required",params:{missingProperty: missing60}}];
return false;
}
else {
const _errs959 = errors;
for(const key66 in data460){
if(!(((((((key66 === "code") || (key66 === "n")) || (key66 === "scenario")) || (key66 === "feed")) || (key66 === "message")) || (key66 === "evidence")) || (key66 === "against"))){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i34,schemaPath:"#/properties/census/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}}];
return false;
break;
}
}
if(_errs959 === errors){
if(data460.code !== undefined){
let data461 = data460.code;
const _errs960 = errors;
if(errors === _errs960){
if(typeof data461 === "string"){
if(!pattern3.test(data461)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i34+"/code",schemaPath:"#/properties/census/properties/layers/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i34+"/code",schemaPath:"#/properties/census/properties/layers/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid102 = _errs960 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data460.n !== undefined){
let data462 = data460.n;
const _errs962 = errors;
if(!(((typeof data462 == "number") && (!(data462 % 1) && !isNaN(data462))) && (isFinite(data462)))){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i34+"/n",schemaPath:"#/properties/census/properties/layers/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs962){
if((typeof data462 == "number") && (isFinite(data462))){
if(data462 < 0 || isNaN(data462)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i34+"/n",schemaPath:"#/properties/census/properties/layers/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid102 = _errs962 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data460.scenario !== undefined){
let data463 = data460.scenario;
const _errs964 = errors;
if((typeof data463 !== "string") && (data463 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i34+"/scenario",schemaPath:"#/properties/census/properties/layers/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.census.properties.layers.items.properties.scenario.type}}];
return false;
}
var valid102 = _errs964 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data460.feed !== undefined){
let data464 = data460.feed;
const _errs966 = errors;
if((typeof data464 !== "string") && (data464 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i34+"/feed",schemaPath:"#/properties/census/properties/layers/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.census.properties.layers.items.properties.feed.type}}];
return false;
}
var valid102 = _errs966 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data460.message !== undefined){
const _errs968 = errors;
if(typeof data460.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i34+"/message",schemaPath:"#/properties/census/properties/layers/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid102 = _errs968 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data460.evidence !== undefined){
let data466 = data460.evidence;
const _errs970 = errors;
if(errors === _errs970){
if(Array.isArray(data466)){
var valid103 = true;
const len34 = data466.length;
for(let i35=0; i35<len34; i35++){
const _errs972 = errors;
if(typeof data466[i35] !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i34+"/evidence/" + i35,schemaPath:"#/properties/census/properties/layers/items/properties/evidence/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid103 = _errs972 === errors;
if(!valid103){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i34+"/evidence",schemaPath:"#/properties/census/properties/layers/items/properties/evidence/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid102 = _errs970 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data460.against !== undefined){
let data468 = data460.against;
const _errs974 = errors;
if(errors === _errs974){
if(Array.isArray(data468)){
var valid104 = true;
const len35 = data468.length;
for(let i36=0; i36<len35; i36++){
const _errs976 = errors;
if(typeof data468[i36] !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i34+"/against/" + i36,schemaPath:"#/properties/census/properties/layers/items/properties/against/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid104 = _errs976 === errors;
if(!valid104){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i34+"/against",schemaPath:"#/properties/census/properties/layers/items/properties/against/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid102 = _errs974 === errors;
}
else {
var valid102 = true;
}
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
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i34,schemaPath:"#/properties/census/properties/layers/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid101 = _errs957 === errors;
if(!valid101){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers",schemaPath:"#/properties/census/properties/layers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid93 = _errs955 === errors;
}
else {
var valid93 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census",schemaPath:"#/properties/census/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs872 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data470 = data.storedCloses;
const _errs978 = errors;
if(errors === _errs978){
if(data470 && typeof data470 == "object" && !Array.isArray(data470)){
let missing61;
if(((data470.runs === undefined) && (missing61 = "runs")) || ((data470.kinds === undefined) && (missing61 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing61}}];
return false;
}
else {
const _errs980 = errors;
for(const key67 in data470){
if(!((key67 === "runs") || (key67 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}}];
return false;
break;
}
}
if(_errs980 === errors){
if(data470.runs !== undefined){
let data471 = data470.runs;
const _errs981 = errors;
if(!(((typeof data471 == "number") && (!(data471 % 1) && !isNaN(data471))) && (isFinite(data471)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs981){
if((typeof data471 == "number") && (isFinite(data471))){
if(data471 < 1 || isNaN(data471)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid105 = _errs981 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data470.kinds !== undefined){
let data472 = data470.kinds;
const _errs983 = errors;
if(errors === _errs983){
if(Array.isArray(data472)){
var valid106 = true;
const len36 = data472.length;
for(let i37=0; i37<len36; i37++){
let data473 = data472[i37];
const _errs985 = errors;
if(errors === _errs985){
if(data473 && typeof data473 == "object" && !Array.isArray(data473)){
let missing62;
if(((((((data473.code === undefined) && (missing62 = "code")) || ((data473.side === undefined) && (missing62 = "side"))) || ((data473.how === undefined) && (missing62 = "how"))) || ((data473.feed === undefined) && (missing62 = "feed"))) || ((data473.median === undefined) && (missing62 = "median"))) || ((data473.seen === undefined) && (missing62 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i37,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing62}}];
return false;
}
else {
const _errs987 = errors;
for(const key68 in data473){
if(!((((((key68 === "code") || (key68 === "side")) || (key68 === "how")) || (key68 === "feed")) || (key68 === "median")) || (key68 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i37,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}}];
return false;
break;
}
}
if(_errs987 === errors){
if(data473.code !== undefined){
const _errs988 = errors;
if(typeof data473.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i37+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid107 = _errs988 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data473.side !== undefined){
const _errs990 = errors;
if(typeof data473.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i37+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid107 = _errs990 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data473.how !== undefined){
const _errs992 = errors;
if(typeof data473.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i37+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid107 = _errs992 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data473.feed !== undefined){
let data477 = data473.feed;
const _errs994 = errors;
if((typeof data477 !== "string") && (data477 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i37+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid107 = _errs994 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data473.median !== undefined){
let data478 = data473.median;
const _errs996 = errors;
if(errors === _errs996){
if((typeof data478 == "number") && (isFinite(data478))){
if(data478 < 0 || isNaN(data478)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i37+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i37+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid107 = _errs996 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data473.seen !== undefined){
let data479 = data473.seen;
const _errs998 = errors;
if(!(((typeof data479 == "number") && (!(data479 % 1) && !isNaN(data479))) && (isFinite(data479)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i37+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs998){
if((typeof data479 == "number") && (isFinite(data479))){
if(data479 < 0 || isNaN(data479)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i37+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid107 = _errs998 === errors;
}
else {
var valid107 = true;
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
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i37,schemaPath:"#/properties/storedCloses/properties/kinds/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid106 = _errs985 === errors;
if(!valid106){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds",schemaPath:"#/properties/storedCloses/properties/kinds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid105 = _errs983 === errors;
}
else {
var valid105 = true;
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
var valid0 = _errs978 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data480 = data.steps;
const _errs1000 = errors;
if(errors === _errs1000){
if(Array.isArray(data480)){
if(data480.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid108 = true;
const len37 = data480.length;
for(let i38=0; i38<len37; i38++){
let data481 = data480[i38];
const _errs1002 = errors;
if(errors === _errs1002){
if(data481 && typeof data481 == "object" && !Array.isArray(data481)){
let missing63;
if(((((data481.step === undefined) && (missing63 = "step")) || ((data481.state === undefined) && (missing63 = "state"))) || ((data481.result === undefined) && (missing63 = "result"))) || ((data481.took === undefined) && (missing63 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i38,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing63}}];
return false;
}
else {
const _errs1004 = errors;
for(const key69 in data481){
if(!((((key69 === "step") || (key69 === "state")) || (key69 === "result")) || (key69 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i38,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}}];
return false;
break;
}
}
if(_errs1004 === errors){
if(data481.step !== undefined){
let data482 = data481.step;
const _errs1005 = errors;
if(!(((((data482 === "plan") || (data482 === "addresses")) || (data482 === "build")) || (data482 === "connect")) || (data482 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i38+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid109 = _errs1005 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data481.state !== undefined){
let data483 = data481.state;
const _errs1006 = errors;
if(!(((data483 === "done") || (data483 === "failed")) || (data483 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i38+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid109 = _errs1006 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data481.result !== undefined){
const _errs1007 = errors;
if(typeof data481.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i38+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid109 = _errs1007 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data481.took !== undefined){
let data485 = data481.took;
const _errs1009 = errors;
if((!((typeof data485 == "number") && (isFinite(data485)))) && (data485 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i38+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs1009){
if((typeof data485 == "number") && (isFinite(data485))){
if(data485 < 0 || isNaN(data485)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i38+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid109 = _errs1009 === errors;
}
else {
var valid109 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/steps/" + i38,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid108 = _errs1002 === errors;
if(!valid108){
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
var valid0 = _errs1000 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data486 = data.lastAnswer;
const _errs1011 = errors;
if(errors === _errs1011){
if(data486 && typeof data486 == "object" && !Array.isArray(data486)){
let missing64;
if((((((data486.target === undefined) && (missing64 = "target")) || ((data486.asked === undefined) && (missing64 = "asked"))) || ((data486.status === undefined) && (missing64 = "status"))) || ((data486.took === undefined) && (missing64 = "took"))) || ((data486.body === undefined) && (missing64 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing64}}];
return false;
}
else {
const _errs1013 = errors;
for(const key70 in data486){
if(!(((((key70 === "target") || (key70 === "asked")) || (key70 === "status")) || (key70 === "took")) || (key70 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}}];
return false;
break;
}
}
if(_errs1013 === errors){
if(data486.target !== undefined){
const _errs1014 = errors;
if(typeof data486.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid110 = _errs1014 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data486.asked !== undefined){
const _errs1016 = errors;
if(typeof data486.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid110 = _errs1016 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data486.status !== undefined){
let data489 = data486.status;
const _errs1018 = errors;
if((!(((typeof data489 == "number") && (!(data489 % 1) && !isNaN(data489))) && (isFinite(data489)))) && (data489 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid110 = _errs1018 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data486.took !== undefined){
let data490 = data486.took;
const _errs1020 = errors;
if(errors === _errs1020){
if((typeof data490 == "number") && (isFinite(data490))){
if(data490 < 0 || isNaN(data490)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid110 = _errs1020 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data486.body !== undefined){
let data491 = data486.body;
const _errs1022 = errors;
if((typeof data491 !== "string") && (data491 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid110 = _errs1022 === errors;
}
else {
var valid110 = true;
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
var valid0 = _errs1011 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data492 = data.health;
const _errs1024 = errors;
if((!(data492 && typeof data492 == "object" && !Array.isArray(data492))) && (data492 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs1024){
if(data492 && typeof data492 == "object" && !Array.isArray(data492)){
let missing65;
if((((((((((data492.cpuP95 === undefined) && (missing65 = "cpuP95")) || ((data492.cores === undefined) && (missing65 = "cores"))) || ((data492.lagP99 === undefined) && (missing65 = "lagP99"))) || ((data492.lagSamples === undefined) && (missing65 = "lagSamples"))) || ((data492.stealP95 === undefined) && (missing65 = "stealP95"))) || ((data492.droppedIterations === undefined) && (missing65 = "droppedIterations"))) || ((data492.memoryPeak === undefined) && (missing65 = "memoryPeak"))) || ((data492.descriptorLimit === undefined) && (missing65 = "descriptorLimit"))) || ((data492.probe === undefined) && (missing65 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing65}}];
return false;
}
else {
const _errs1026 = errors;
for(const key71 in data492){
if(!(func1.call(schema19.properties.health.properties, key71))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}}];
return false;
break;
}
}
if(_errs1026 === errors){
if(data492.cpuP95 !== undefined){
let data493 = data492.cpuP95;
const _errs1027 = errors;
if((!((typeof data493 == "number") && (isFinite(data493)))) && (data493 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs1027){
if((typeof data493 == "number") && (isFinite(data493))){
if(data493 < 0 || isNaN(data493)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid111 = _errs1027 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.cores !== undefined){
let data494 = data492.cores;
const _errs1029 = errors;
if(errors === _errs1029){
if((typeof data494 == "number") && (isFinite(data494))){
if(data494 < 0 || isNaN(data494)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid111 = _errs1029 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.lagP99 !== undefined){
let data495 = data492.lagP99;
const _errs1031 = errors;
if((!((typeof data495 == "number") && (isFinite(data495)))) && (data495 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid111 = _errs1031 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.lagSamples !== undefined){
let data496 = data492.lagSamples;
const _errs1033 = errors;
if(!(((typeof data496 == "number") && (!(data496 % 1) && !isNaN(data496))) && (isFinite(data496)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1033){
if((typeof data496 == "number") && (isFinite(data496))){
if(data496 < 0 || isNaN(data496)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid111 = _errs1033 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.stealP95 !== undefined){
let data497 = data492.stealP95;
const _errs1035 = errors;
if((!((typeof data497 == "number") && (isFinite(data497)))) && (data497 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs1035){
if((typeof data497 == "number") && (isFinite(data497))){
if(data497 < 0 || isNaN(data497)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid111 = _errs1035 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.droppedIterations !== undefined){
let data498 = data492.droppedIterations;
const _errs1037 = errors;
if(!(((typeof data498 == "number") && (!(data498 % 1) && !isNaN(data498))) && (isFinite(data498)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1037){
if((typeof data498 == "number") && (isFinite(data498))){
if(data498 < 0 || isNaN(data498)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid111 = _errs1037 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.memoryPeak !== undefined){
let data499 = data492.memoryPeak;
const _errs1039 = errors;
if((!(((typeof data499 == "number") && (!(data499 % 1) && !isNaN(data499))) && (isFinite(data499)))) && (data499 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs1039){
if((typeof data499 == "number") && (isFinite(data499))){
if(data499 < 0 || isNaN(data499)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid111 = _errs1039 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.descriptorLimit !== undefined){
let data500 = data492.descriptorLimit;
const _errs1041 = errors;
if((!(((typeof data500 == "number") && (!(data500 % 1) && !isNaN(data500))) && (isFinite(data500)))) && (data500 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs1041){
if((typeof data500 == "number") && (isFinite(data500))){
if(data500 < 0 || isNaN(data500)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid111 = _errs1041 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.probe !== undefined){
let data501 = data492.probe;
const _errs1043 = errors;
if((!((typeof data501 == "number") && (isFinite(data501)))) && (data501 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid111 = _errs1043 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.stallMax !== undefined){
let data502 = data492.stallMax;
const _errs1045 = errors;
if(errors === _errs1045){
if((typeof data502 == "number") && (isFinite(data502))){
if(data502 < 0 || isNaN(data502)){
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid111 = _errs1045 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.clockStep !== undefined){
let data503 = data492.clockStep;
const _errs1047 = errors;
if(errors === _errs1047){
if((typeof data503 == "number") && (isFinite(data503))){
if(data503 < 0 || isNaN(data503)){
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid111 = _errs1047 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.relayP99 !== undefined){
let data504 = data492.relayP99;
const _errs1049 = errors;
if(errors === _errs1049){
if((typeof data504 == "number") && (isFinite(data504))){
if(data504 < 0 || isNaN(data504)){
validate52.errors = [{instancePath:instancePath+"/health/relayP99",schemaPath:"#/properties/health/properties/relayP99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/relayP99",schemaPath:"#/properties/health/properties/relayP99/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid111 = _errs1049 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.local !== undefined){
const _errs1051 = errors;
if(typeof data492.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",schemaPath:"#/properties/health/properties/local/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid111 = _errs1051 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.service !== undefined){
let data506 = data492.service;
const _errs1053 = errors;
if(errors === _errs1053){
if(data506 && typeof data506 == "object" && !Array.isArray(data506)){
let missing66;
if((((data506.cores === undefined) && (missing66 = "cores")) || ((data506.perMessage === undefined) && (missing66 = "perMessage"))) || ((data506.messages === undefined) && (missing66 = "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/required",keyword:"required",params:{missingProperty: missing66}}];
return false;
}
else {
const _errs1055 = errors;
for(const key72 in data506){
if(!(((key72 === "cores") || (key72 === "perMessage")) || (key72 === "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}}];
return false;
break;
}
}
if(_errs1055 === errors){
if(data506.cores !== undefined){
let data507 = data506.cores;
const _errs1056 = errors;
if(errors === _errs1056){
if((typeof data507 == "number") && (isFinite(data507))){
if(data507 < 0 || isNaN(data507)){
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid112 = _errs1056 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data506.perMessage !== undefined){
let data508 = data506.perMessage;
const _errs1058 = errors;
if((!((typeof data508 == "number") && (isFinite(data508)))) && (data508 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/type",keyword:"type",params:{type: schema19.properties.health.properties.service.properties.perMessage.type}}];
return false;
}
if(errors === _errs1058){
if((typeof data508 == "number") && (isFinite(data508))){
if(data508 < 0 || isNaN(data508)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid112 = _errs1058 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data506.messages !== undefined){
let data509 = data506.messages;
const _errs1060 = errors;
if(!(((typeof data509 == "number") && (!(data509 % 1) && !isNaN(data509))) && (isFinite(data509)))){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1060){
if((typeof data509 == "number") && (isFinite(data509))){
if(data509 < 0 || isNaN(data509)){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid112 = _errs1060 === errors;
}
else {
var valid112 = true;
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
var valid111 = _errs1053 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.brought !== undefined){
let data510 = data492.brought;
const _errs1062 = errors;
if(errors === _errs1062){
if((typeof data510 == "number") && (isFinite(data510))){
if(data510 < 0 || isNaN(data510)){
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid111 = _errs1062 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data492.limits !== undefined){
let data511 = data492.limits;
const _errs1064 = errors;
if(errors === _errs1064){
if(data511 && typeof data511 == "object" && !Array.isArray(data511)){
for(const key73 in data511){
const _errs1066 = errors;
if(!((((key73 === "descriptors") || (key73 === "ports")) || (key73 === "buffers")) || (key73 === "lookups"))){
const err5 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.health.properties.limits.propertyNames.enum},propertyName:key73};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid113 = _errs1066 === errors;
if(!valid113){
const err6 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames",keyword:"propertyNames",params:{propertyName: key73}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid113){
for(const key74 in data511){
let data512 = data511[key74];
const _errs1068 = errors;
if(!(((typeof data512 == "number") && (!(data512 % 1) && !isNaN(data512))) && (isFinite(data512)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1068){
if((typeof data512 == "number") && (isFinite(data512))){
if(data512 < 0 || isNaN(data512)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid114 = _errs1068 === errors;
if(!valid114){
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
var valid111 = _errs1064 === errors;
}
else {
var valid111 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs1024 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data513 = data.bytes;
const _errs1070 = errors;
if(errors === _errs1070){
if(data513 && typeof data513 == "object" && !Array.isArray(data513)){
let missing67;
if(((data513.sent === undefined) && (missing67 = "sent")) || ((data513.received === undefined) && (missing67 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing67}}];
return false;
}
else {
const _errs1072 = errors;
for(const key75 in data513){
if(!((key75 === "sent") || (key75 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}}];
return false;
break;
}
}
if(_errs1072 === errors){
if(data513.sent !== undefined){
let data514 = data513.sent;
const _errs1073 = errors;
if(!(((typeof data514 == "number") && (!(data514 % 1) && !isNaN(data514))) && (isFinite(data514)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1073){
if((typeof data514 == "number") && (isFinite(data514))){
if(data514 < 0 || isNaN(data514)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid115 = _errs1073 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data513.received !== undefined){
let data515 = data513.received;
const _errs1075 = errors;
if(!(((typeof data515 == "number") && (!(data515 % 1) && !isNaN(data515))) && (isFinite(data515)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1075){
if((typeof data515 == "number") && (isFinite(data515))){
if(data515 < 0 || isNaN(data515)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid115 = _errs1075 === errors;
}
else {
var valid115 = true;
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
var valid0 = _errs1070 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data516 = data.reduced;
const _errs1077 = errors;
if(errors === _errs1077){
if(data516 && typeof data516 == "object" && !Array.isArray(data516)){
let missing68;
if(((data516.sockets === undefined) && (missing68 = "sockets")) || ((data516.of === undefined) && (missing68 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing68}}];
return false;
}
else {
const _errs1079 = errors;
for(const key76 in data516){
if(!((key76 === "sockets") || (key76 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}}];
return false;
break;
}
}
if(_errs1079 === errors){
if(data516.sockets !== undefined){
let data517 = data516.sockets;
const _errs1080 = errors;
if(!(((typeof data517 == "number") && (!(data517 % 1) && !isNaN(data517))) && (isFinite(data517)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1080){
if((typeof data517 == "number") && (isFinite(data517))){
if(data517 < 0 || isNaN(data517)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid116 = _errs1080 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data516.of !== undefined){
let data518 = data516.of;
const _errs1082 = errors;
if(!(((typeof data518 == "number") && (!(data518 % 1) && !isNaN(data518))) && (isFinite(data518)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1082){
if((typeof data518 == "number") && (isFinite(data518))){
if(data518 < 0 || isNaN(data518)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid116 = _errs1082 === errors;
}
else {
var valid116 = true;
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
var valid0 = _errs1077 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pooled !== undefined){
let data519 = data.pooled;
const _errs1084 = errors;
if(errors === _errs1084){
if(data519 && typeof data519 == "object" && !Array.isArray(data519)){
let missing69;
if((((data519.records === undefined) && (missing69 = "records")) || ((data519.of === undefined) && (missing69 = "of"))) || ((data519.attempts === undefined) && (missing69 = "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/required",keyword:"required",params:{missingProperty: missing69}}];
return false;
}
else {
const _errs1086 = errors;
for(const key77 in data519){
if(!(((key77 === "records") || (key77 === "of")) || (key77 === "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}}];
return false;
break;
}
}
if(_errs1086 === errors){
if(data519.records !== undefined){
let data520 = data519.records;
const _errs1087 = errors;
if(errors === _errs1087){
if(Array.isArray(data520)){
if(data520.length > 7){
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/maxItems",keyword:"maxItems",params:{limit: 7}}];
return false;
}
else {
if(data520.length < 1){
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid118 = true;
const len38 = data520.length;
for(let i39=0; i39<len38; i39++){
let data521 = data520[i39];
const _errs1089 = errors;
if(errors === _errs1089){
if(typeof data521 === "string"){
if(!pattern5.test(data521)){
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i39,schemaPath:"#/properties/pooled/properties/records/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i39,schemaPath:"#/properties/pooled/properties/records/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid118 = _errs1089 === errors;
if(!valid118){
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
var valid117 = _errs1087 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data519.of !== undefined){
let data522 = data519.of;
const _errs1091 = errors;
if(!(((typeof data522 == "number") && (!(data522 % 1) && !isNaN(data522))) && (isFinite(data522)))){
validate52.errors = [{instancePath:instancePath+"/pooled/of",schemaPath:"#/properties/pooled/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1091){
if((typeof data522 == "number") && (isFinite(data522))){
if(data522 < 2 || isNaN(data522)){
validate52.errors = [{instancePath:instancePath+"/pooled/of",schemaPath:"#/properties/pooled/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid117 = _errs1091 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data519.attempts !== undefined){
let data523 = data519.attempts;
const _errs1093 = errors;
if(!(((typeof data523 == "number") && (!(data523 % 1) && !isNaN(data523))) && (isFinite(data523)))){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",schemaPath:"#/properties/pooled/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1093){
if((typeof data523 == "number") && (isFinite(data523))){
if(data523 < 2 || isNaN(data523)){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",schemaPath:"#/properties/pooled/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid117 = _errs1093 === errors;
}
else {
var valid117 = true;
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
var valid0 = _errs1084 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data524 = data.attempts;
const _errs1095 = errors;
if(errors === _errs1095){
if(data524 && typeof data524 == "object" && !Array.isArray(data524)){
let missing70;
if(((data524.run === undefined) && (missing70 = "run")) || ((data524.earlier === undefined) && (missing70 = "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/required",keyword:"required",params:{missingProperty: missing70}}];
return false;
}
else {
const _errs1097 = errors;
for(const key78 in data524){
if(!((key78 === "run") || (key78 === "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}}];
return false;
break;
}
}
if(_errs1097 === errors){
if(data524.run !== undefined){
let data525 = data524.run;
const _errs1098 = errors;
if(errors === _errs1098){
if(data525 && typeof data525 == "object" && !Array.isArray(data525)){
let missing71;
if(((data525.id === undefined) && (missing71 = "id")) || ((data525.attempt === undefined) && (missing71 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/required",keyword:"required",params:{missingProperty: missing71}}];
return false;
}
else {
const _errs1100 = errors;
for(const key79 in data525){
if(!((key79 === "id") || (key79 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}}];
return false;
break;
}
}
if(_errs1100 === errors){
if(data525.id !== undefined){
let data526 = data525.id;
const _errs1101 = errors;
if(!(((typeof data526 == "number") && (!(data526 % 1) && !isNaN(data526))) && (isFinite(data526)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1101){
if((typeof data526 == "number") && (isFinite(data526))){
if(data526 < 1 || isNaN(data526)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid120 = _errs1101 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data525.attempt !== undefined){
let data527 = data525.attempt;
const _errs1103 = errors;
if(!(((typeof data527 == "number") && (!(data527 % 1) && !isNaN(data527))) && (isFinite(data527)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1103){
if((typeof data527 == "number") && (isFinite(data527))){
if(data527 < 1 || isNaN(data527)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid120 = _errs1103 === errors;
}
else {
var valid120 = true;
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
var valid119 = _errs1098 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data524.earlier !== undefined){
let data528 = data524.earlier;
const _errs1105 = errors;
if(errors === _errs1105){
if(Array.isArray(data528)){
if(data528.length > 10){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier",schemaPath:"#/properties/attempts/properties/earlier/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid121 = true;
const len39 = data528.length;
for(let i40=0; i40<len39; i40++){
let data529 = data528[i40];
const _errs1107 = errors;
if(errors === _errs1107){
if(data529 && typeof data529 == "object" && !Array.isArray(data529)){
let missing72;
if(((data529.run === undefined) && (missing72 = "run")) || ((data529.outcome === undefined) && (missing72 = "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i40,schemaPath:"#/properties/attempts/properties/earlier/items/required",keyword:"required",params:{missingProperty: missing72}}];
return false;
}
else {
const _errs1109 = errors;
for(const key80 in data529){
if(!((key80 === "run") || (key80 === "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i40,schemaPath:"#/properties/attempts/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}}];
return false;
break;
}
}
if(_errs1109 === errors){
if(data529.run !== undefined){
let data530 = data529.run;
const _errs1110 = errors;
if(errors === _errs1110){
if(data530 && typeof data530 == "object" && !Array.isArray(data530)){
let missing73;
if(((data530.id === undefined) && (missing73 = "id")) || ((data530.attempt === undefined) && (missing73 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i40+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/required",keyword:"required",params:{missingProperty: missing73}}];
return false;
}
else {
const _errs1112 = errors;
for(const key81 in data530){
if(!((key81 === "id") || (key81 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i40+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}}];
return false;
break;
}
}
if(_errs1112 === errors){
if(data530.id !== undefined){
let data531 = data530.id;
const _errs1113 = errors;
if(!(((typeof data531 == "number") && (!(data531 % 1) && !isNaN(data531))) && (isFinite(data531)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i40+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1113){
if((typeof data531 == "number") && (isFinite(data531))){
if(data531 < 1 || isNaN(data531)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i40+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid123 = _errs1113 === errors;
}
else {
var valid123 = true;
}
if(valid123){
if(data530.attempt !== undefined){
let data532 = data530.attempt;
const _errs1115 = errors;
if(!(((typeof data532 == "number") && (!(data532 % 1) && !isNaN(data532))) && (isFinite(data532)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i40+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1115){
if((typeof data532 == "number") && (isFinite(data532))){
if(data532 < 1 || isNaN(data532)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i40+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid123 = _errs1115 === errors;
}
else {
var valid123 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i40+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid122 = _errs1110 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data529.outcome !== undefined){
let data533 = data529.outcome;
const _errs1117 = errors;
if(!(((((((((((((((((data533 === "internal") || (data533 === "cancelled")) || (data533 === "usage")) || (data533 === "policy")) || (data533 === "skipped")) || (data533 === "plan")) || (data533 === "engine")) || (data533 === "target")) || (data533 === "slo")) || (data533 === "regression")) || (data533 === "suspect")) || (data533 === "inconclusive")) || (data533 === "plan_changed")) || (data533 === "no_baseline")) || (data533 === "store")) || (data533 === "pass")) || (data533 === null))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i40+"/outcome",schemaPath:"#/properties/attempts/properties/earlier/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.attempts.properties.earlier.items.properties.outcome.enum}}];
return false;
}
var valid122 = _errs1117 === errors;
}
else {
var valid122 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i40,schemaPath:"#/properties/attempts/properties/earlier/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid121 = _errs1107 === errors;
if(!valid121){
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
var valid119 = _errs1105 === errors;
}
else {
var valid119 = true;
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
var valid0 = _errs1095 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data534 = data.paired;
const _errs1118 = errors;
if(errors === _errs1118){
if(data534 && typeof data534 == "object" && !Array.isArray(data534)){
let missing74;
if((data534.pairs === undefined) && (missing74 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing74}}];
return false;
}
else {
const _errs1120 = errors;
for(const key82 in data534){
if(!(key82 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}}];
return false;
break;
}
}
if(_errs1120 === errors){
if(data534.pairs !== undefined){
let data535 = data534.pairs;
const _errs1121 = errors;
if(!(((typeof data535 == "number") && (!(data535 % 1) && !isNaN(data535))) && (isFinite(data535)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1121){
if((typeof data535 == "number") && (isFinite(data535))){
if(data535 < 0 || isNaN(data535)){
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
var valid0 = _errs1118 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data536 = data.base;
const _errs1123 = errors;
if(errors === _errs1123){
if(data536 && typeof data536 == "object" && !Array.isArray(data536)){
let missing75;
if(((((data536.rule === undefined) && (missing75 = "rule")) || ((data536.ref === undefined) && (missing75 = "ref"))) || ((data536.commit === undefined) && (missing75 = "commit"))) || ((data536.differences === undefined) && (missing75 = "differences"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: missing75}}];
return false;
}
else {
const _errs1125 = errors;
for(const key83 in data536){
if(!((((((((key83 === "rule") || (key83 === "ref")) || (key83 === "commit")) || (key83 === "file")) || (key83 === "differences")) || (key83 === "base")) || (key83 === "head")) || (key83 === "rows"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}}];
return false;
break;
}
}
if(_errs1125 === errors){
if(data536.rule !== undefined){
let data537 = data536.rule;
const _errs1126 = errors;
if(!(((data537 === "decides") || (data537 === "told")) || (data537 === "new"))){
validate52.errors = [{instancePath:instancePath+"/base/rule",schemaPath:"#/properties/base/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.rule.enum}}];
return false;
}
var valid125 = _errs1126 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data536.ref !== undefined){
const _errs1127 = errors;
if(typeof data536.ref !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/ref",schemaPath:"#/properties/base/properties/ref/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid125 = _errs1127 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data536.commit !== undefined){
const _errs1129 = errors;
if(typeof data536.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid125 = _errs1129 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data536.file !== undefined){
const _errs1131 = errors;
if(typeof data536.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/file",schemaPath:"#/properties/base/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid125 = _errs1131 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data536.differences !== undefined){
let data541 = data536.differences;
const _errs1133 = errors;
if(errors === _errs1133){
if(data541 && typeof data541 == "object" && !Array.isArray(data541)){
let missing76;
if(((data541.count === undefined) && (missing76 = "count")) || ((data541.first === undefined) && (missing76 = "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/required",keyword:"required",params:{missingProperty: missing76}}];
return false;
}
else {
const _errs1135 = errors;
for(const key84 in data541){
if(!((key84 === "count") || (key84 === "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}}];
return false;
break;
}
}
if(_errs1135 === errors){
if(data541.count !== undefined){
let data542 = data541.count;
const _errs1136 = errors;
if(!(((typeof data542 == "number") && (!(data542 % 1) && !isNaN(data542))) && (isFinite(data542)))){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1136){
if((typeof data542 == "number") && (isFinite(data542))){
if(data542 < 0 || isNaN(data542)){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid126 = _errs1136 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data541.first !== undefined){
let data543 = data541.first;
const _errs1138 = errors;
if(errors === _errs1138){
if(Array.isArray(data543)){
if(data543.length > 20){
validate52.errors = [{instancePath:instancePath+"/base/differences/first",schemaPath:"#/properties/base/properties/differences/properties/first/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid127 = true;
const len40 = data543.length;
for(let i41=0; i41<len40; i41++){
let data544 = data543[i41];
const _errs1140 = errors;
if(errors === _errs1140){
if(data544 && typeof data544 == "object" && !Array.isArray(data544)){
let missing77;
if((data544.path === undefined) && (missing77 = "path")){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i41,schemaPath:"#/properties/base/properties/differences/properties/first/items/required",keyword:"required",params:{missingProperty: missing77}}];
return false;
}
else {
const _errs1142 = errors;
for(const key85 in data544){
if(!(((key85 === "path") || (key85 === "base")) || (key85 === "head"))){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i41,schemaPath:"#/properties/base/properties/differences/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}}];
return false;
break;
}
}
if(_errs1142 === errors){
if(data544.path !== undefined){
const _errs1143 = errors;
if(typeof data544.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i41+"/path",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid128 = _errs1143 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data544.base !== undefined){
const _errs1145 = errors;
if(typeof data544.base !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i41+"/base",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/base/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid128 = _errs1145 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data544.head !== undefined){
const _errs1147 = errors;
if(typeof data544.head !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i41+"/head",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/head/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid128 = _errs1147 === errors;
}
else {
var valid128 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i41,schemaPath:"#/properties/base/properties/differences/properties/first/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid127 = _errs1140 === errors;
if(!valid127){
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
var valid126 = _errs1138 === errors;
}
else {
var valid126 = true;
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
var valid125 = _errs1133 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data536.base !== undefined){
let data548 = data536.base;
const _errs1149 = errors;
if(errors === _errs1149){
if(data548 && typeof data548 == "object" && !Array.isArray(data548)){
let missing78;
if((((data548.outcome === undefined) && (missing78 = "outcome")) || ((data548.exitCode === undefined) && (missing78 = "exitCode"))) || ((data548.sentence === undefined) && (missing78 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/required",keyword:"required",params:{missingProperty: missing78}}];
return false;
}
else {
const _errs1151 = errors;
for(const key86 in data548){
if(!(((key86 === "outcome") || (key86 === "exitCode")) || (key86 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}}];
return false;
break;
}
}
if(_errs1151 === errors){
if(data548.outcome !== undefined){
let data549 = data548.outcome;
const _errs1152 = errors;
if(!((((((((((((((((data549 === "internal") || (data549 === "cancelled")) || (data549 === "usage")) || (data549 === "policy")) || (data549 === "skipped")) || (data549 === "plan")) || (data549 === "engine")) || (data549 === "target")) || (data549 === "slo")) || (data549 === "regression")) || (data549 === "suspect")) || (data549 === "inconclusive")) || (data549 === "plan_changed")) || (data549 === "no_baseline")) || (data549 === "store")) || (data549 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/base/outcome",schemaPath:"#/properties/base/properties/base/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.base.properties.outcome.enum}}];
return false;
}
var valid129 = _errs1152 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data548.exitCode !== undefined){
let data550 = data548.exitCode;
const _errs1153 = errors;
if(!(((typeof data550 == "number") && (!(data550 % 1) && !isNaN(data550))) && (isFinite(data550)))){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1153){
if((typeof data550 == "number") && (isFinite(data550))){
if(data550 < 0 || isNaN(data550)){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid129 = _errs1153 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data548.sentence !== undefined){
const _errs1155 = errors;
if(typeof data548.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/base/sentence",schemaPath:"#/properties/base/properties/base/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid129 = _errs1155 === errors;
}
else {
var valid129 = true;
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
var valid125 = _errs1149 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data536.head !== undefined){
let data552 = data536.head;
const _errs1157 = errors;
if(errors === _errs1157){
if(data552 && typeof data552 == "object" && !Array.isArray(data552)){
let missing79;
if((((data552.outcome === undefined) && (missing79 = "outcome")) || ((data552.exitCode === undefined) && (missing79 = "exitCode"))) || ((data552.sentence === undefined) && (missing79 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/required",keyword:"required",params:{missingProperty: missing79}}];
return false;
}
else {
const _errs1159 = errors;
for(const key87 in data552){
if(!(((key87 === "outcome") || (key87 === "exitCode")) || (key87 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}}];
return false;
break;
}
}
if(_errs1159 === errors){
if(data552.outcome !== undefined){
let data553 = data552.outcome;
const _errs1160 = errors;
if(!((((((((((((((((data553 === "internal") || (data553 === "cancelled")) || (data553 === "usage")) || (data553 === "policy")) || (data553 === "skipped")) || (data553 === "plan")) || (data553 === "engine")) || (data553 === "target")) || (data553 === "slo")) || (data553 === "regression")) || (data553 === "suspect")) || (data553 === "inconclusive")) || (data553 === "plan_changed")) || (data553 === "no_baseline")) || (data553 === "store")) || (data553 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/head/outcome",schemaPath:"#/properties/base/properties/head/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.head.properties.outcome.enum}}];
return false;
}
var valid130 = _errs1160 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data552.exitCode !== undefined){
let data554 = data552.exitCode;
const _errs1161 = errors;
if(!(((typeof data554 == "number") && (!(data554 % 1) && !isNaN(data554))) && (isFinite(data554)))){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1161){
if((typeof data554 == "number") && (isFinite(data554))){
if(data554 < 0 || isNaN(data554)){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid130 = _errs1161 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data552.sentence !== undefined){
const _errs1163 = errors;
if(typeof data552.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/head/sentence",schemaPath:"#/properties/base/properties/head/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid130 = _errs1163 === errors;
}
else {
var valid130 = true;
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
var valid125 = _errs1157 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data536.rows !== undefined){
const _errs1165 = errors;
if("base" !== data536.rows){
validate52.errors = [{instancePath:instancePath+"/base/rows",schemaPath:"#/properties/base/properties/rows/const",keyword:"const",params:{allowedValue: "base"}}];
return false;
}
var valid125 = _errs1165 === errors;
}
else {
var valid125 = true;
}
}
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
var valid0 = _errs1123 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.override !== undefined){
let data557 = data.override;
const _errs1166 = errors;
if(errors === _errs1166){
if(data557 && typeof data557 == "object" && !Array.isArray(data557)){
let missing80;
if(((((((((((data557.accepted === undefined) && (missing80 = "accepted")) || ((data557.label === undefined) && (missing80 = "label"))) || ((data557.pullRequest === undefined) && (missing80 = "pullRequest"))) || ((data557.commit === undefined) && (missing80 = "commit"))) || ((data557.by === undefined) && (missing80 = "by"))) || ((data557.reason === undefined) && (missing80 = "reason"))) || ((data557.reasonBy === undefined) && (missing80 = "reasonBy"))) || ((data557.lacking === undefined) && (missing80 = "lacking"))) || ((data557.message === undefined) && (missing80 = "message"))) || ((data557.lets === undefined) && (missing80 = "lets"))){
validate52.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/required",keyword:"required",params:{missingProperty: missing80}}];
return false;
}
else {
const _errs1168 = errors;
for(const key88 in data557){
if(!(func1.call(schema19.properties.override.properties, key88))){
validate52.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}}];
return false;
break;
}
}
if(_errs1168 === errors){
if(data557.accepted !== undefined){
const _errs1169 = errors;
if(typeof data557.accepted !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/override/accepted",schemaPath:"#/properties/override/properties/accepted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid131 = _errs1169 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data557.label !== undefined){
const _errs1171 = errors;
if(typeof data557.label !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/label",schemaPath:"#/properties/override/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid131 = _errs1171 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data557.pullRequest !== undefined){
let data560 = data557.pullRequest;
const _errs1173 = errors;
if(!(((typeof data560 == "number") && (!(data560 % 1) && !isNaN(data560))) && (isFinite(data560)))){
validate52.errors = [{instancePath:instancePath+"/override/pullRequest",schemaPath:"#/properties/override/properties/pullRequest/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1173){
if((typeof data560 == "number") && (isFinite(data560))){
if(data560 < 1 || isNaN(data560)){
validate52.errors = [{instancePath:instancePath+"/override/pullRequest",schemaPath:"#/properties/override/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid131 = _errs1173 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data557.commit !== undefined){
const _errs1175 = errors;
if(typeof data557.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/commit",schemaPath:"#/properties/override/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid131 = _errs1175 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data557.by !== undefined){
let data562 = data557.by;
const _errs1177 = errors;
if((typeof data562 !== "string") && (data562 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/by",schemaPath:"#/properties/override/properties/by/type",keyword:"type",params:{type: schema19.properties.override.properties.by.type}}];
return false;
}
var valid131 = _errs1177 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data557.reason !== undefined){
let data563 = data557.reason;
const _errs1179 = errors;
if((typeof data563 !== "string") && (data563 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/reason",schemaPath:"#/properties/override/properties/reason/type",keyword:"type",params:{type: schema19.properties.override.properties.reason.type}}];
return false;
}
var valid131 = _errs1179 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data557.reasonBy !== undefined){
let data564 = data557.reasonBy;
const _errs1181 = errors;
if((typeof data564 !== "string") && (data564 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/reasonBy",schemaPath:"#/properties/override/properties/reasonBy/type",keyword:"type",params:{type: schema19.properties.override.properties.reasonBy.type}}];
return false;
}
var valid131 = _errs1181 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data557.lacking !== undefined){
let data565 = data557.lacking;
const _errs1183 = errors;
if(!(((((((((((data565 === "label") || (data565 === "removed")) || (data565 === "not_on_this_commit")) || (data565 === "moved")) || (data565 === "by_bot")) || (data565 === "by_reader")) || (data565 === "by_author")) || (data565 === "reason")) || (data565 === "reason_by_reader")) || (data565 === "unknown")) || (data565 === null))){
validate52.errors = [{instancePath:instancePath+"/override/lacking",schemaPath:"#/properties/override/properties/lacking/enum",keyword:"enum",params:{allowedValues: schema19.properties.override.properties.lacking.enum}}];
return false;
}
var valid131 = _errs1183 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data557.message !== undefined){
const _errs1184 = errors;
if(typeof data557.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/message",schemaPath:"#/properties/override/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid131 = _errs1184 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data557.lets !== undefined){
let data567 = data557.lets;
const _errs1186 = errors;
if(errors === _errs1186){
if(Array.isArray(data567)){
var valid132 = true;
const len41 = data567.length;
for(let i42=0; i42<len41; i42++){
let data568 = data567[i42];
const _errs1188 = errors;
if(!(((data568 === "regression") || (data568 === "suspect")) || (data568 === "plan_changed"))){
validate52.errors = [{instancePath:instancePath+"/override/lets/" + i42,schemaPath:"#/properties/override/properties/lets/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.override.properties.lets.items.enum}}];
return false;
}
var valid132 = _errs1188 === errors;
if(!valid132){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/override/lets",schemaPath:"#/properties/override/properties/lets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid131 = _errs1186 === errors;
}
else {
var valid131 = true;
}
}
}
}
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
var valid0 = _errs1166 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data569 = data.notices;
const _errs1189 = errors;
if(errors === _errs1189){
if(Array.isArray(data569)){
var valid133 = true;
const len42 = data569.length;
for(let i43=0; i43<len42; i43++){
let data570 = data569[i43];
const _errs1191 = errors;
if(errors === _errs1191){
if(data570 && typeof data570 == "object" && !Array.isArray(data570)){
let missing81;
if(((data570.code === undefined) && (missing81 = "code")) || ((data570.message === undefined) && (missing81 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i43,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing81}}];
return false;
}
else {
const _errs1193 = errors;
for(const key89 in data570){
if(!((key89 === "code") || (key89 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i43,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}}];
return false;
break;
}
}
if(_errs1193 === errors){
if(data570.code !== undefined){
let data571 = data570.code;
const _errs1194 = errors;
if(errors === _errs1194){
if(typeof data571 === "string"){
if(!pattern3.test(data571)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i43+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i43+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid134 = _errs1194 === errors;
}
else {
var valid134 = true;
}
if(valid134){
if(data570.message !== undefined){
const _errs1196 = errors;
if(typeof data570.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i43+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid134 = _errs1196 === errors;
}
else {
var valid134 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i43,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid133 = _errs1191 === errors;
if(!valid133){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1189 === errors;
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
