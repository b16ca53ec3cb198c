// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v0/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"as":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"],"examples":["regression"]},"accepted":{"const":true},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]},"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","examples":["--engine"]},"value":{"type":"string","examples":["embedded"]}},"required":["name","value"],"additionalProperties":false}},"description":{"type":"string","maxLength":8000},"links":{"type":"object","maxProperties":32,"examples":[{"rollback":"docs/rollback.md"}],"additionalProperties":{"type":"string","maxLength":2000}}},"required":["name","file","profile","environment"],"additionalProperties":false},"lease":{"type":"object","properties":{"name":{"type":"string","examples":["staging"]},"state":{"enum":["held","lost","none"]},"waited":{"type":"number","examples":[200000]},"holders":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"who":{"type":"string","examples":["acme/billing"]},"run":{"type":"string","examples":["https://github.com/acme/billing/actions/runs/11981"]}},"required":["who"],"additionalProperties":false}},"takenOver":{"const":true},"why":{"type":"string","examples":["no --lease-remote was given"]}},"required":["name","state","waited"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"lanes":{"type":"object","additionalProperties":{"type":"integer","minimum":1,"examples":[20]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]},"evidence":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"gogc":{"type":"number","minimum":0}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"targets":{"type":"string","pattern":"^[0-9a-f]{12}$"},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap","no-login","no-socket","lease-lost"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"at":{"type":"number","minimum":0,"examples":[6000]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"decided":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"idle":{"type":"array","maxItems":64,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"heartbeat":{"type":"number","minimum":0},"margin":{"type":"number","minimum":0},"notes":{"type":"array","maxItems":20,"items":{"type":"string","examples":["They end by FIN without a close frame, all at 60 s: this points to the idle timeout of a proxy; an application normally sends a close frame."]}},"kinds":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"object","properties":{"keepalive":{"enum":["none","ping","message"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"heard":{"type":"integer","minimum":0},"pinged":{"type":"integer","minimum":0},"cells":{"type":"array","maxItems":64,"items":{"type":"object","properties":{"hold":{"type":"number","minimum":0},"n":{"type":"integer","minimum":0},"survived":{"type":"integer","minimum":0},"unopened":{"type":"integer","minimum":0},"untold":{"type":"integer","minimum":0},"ends":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1006"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["fin"]},"expected":{"const":true},"n":{"type":"integer","minimum":1},"min":{"type":"number","minimum":0},"median":{"type":"number","minimum":0},"max":{"type":"number","minimum":0}},"required":["code","side","how","n","min","median","max"],"additionalProperties":false}}},"required":["hold","n","survived","unopened","untold","ends"],"additionalProperties":false}},"timeout":{"type":"object","properties":{"over":{"type":"number","minimum":0},"upTo":{"type":["number","null"],"minimum":0},"at":{"type":"number","minimum":0},"cut":{"type":"integer","minimum":0},"outlived":{"type":"integer","minimum":0},"stray":{"type":"integer","minimum":0}},"required":["over","upTo","cut","outlived","stray"],"additionalProperties":false},"verdict":{"enum":["met","fail","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["idle_margin"]},"message":{"type":"string","examples":["sockets of quiet without keepalive are cut after 40 s of silence: 1.33 × the heartbeat of 30 s, and 1.5 × is asked"]}},"required":["keepalive","sent","answered","heard","pinged","cells","timeout","verdict","code","message"],"additionalProperties":false}}},"required":["scenario","feed","heartbeat","kinds","margin","notes"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"sequences":{"type":"array","items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"compared":{"type":"integer","minimum":0},"unread":{"type":"integer","minimum":0},"lost":{"type":"integer","minimum":0},"duplicates":{"type":"integer","minimum":0},"reordered":{"type":"integer","minimum":0},"missed":{"type":"integer","minimum":0},"restarted":{"type":"integer","minimum":0},"verdict":{"enum":["met","fail","not_judged"]}},"required":["scenario","feed","compared","unread","lost","duplicates","reordered","missed","restarted","verdict"],"additionalProperties":false}},"storms":{"type":"array","items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"by":{"type":"string","enum":["cut","run","move","service"]},"how":{"type":"string","enum":["fin","rst","drop"]},"closeCode":{"type":"string","examples":["1012"]},"at":{"type":"number","minimum":0},"over":{"type":"number","minimum":0},"recovered":{"type":"object","properties":{"share":{"type":"number","minimum":0,"maximum":1,"examples":[0.99]},"within":{"type":"number","exclusiveMinimum":0,"examples":[15000]}},"required":["share","within"],"additionalProperties":false},"counts":{"type":"string","enum":["not-announced","no-reopen","repeated","not-judged"]},"reopen":{"type":"object","properties":{"from":{"type":"number","minimum":0},"to":{"type":"number","minimum":0},"jitter":{"anyOf":[{"enum":["full","none"]},{"type":"number","minimum":0,"maximum":1}]},"giveUp":{"type":"integer","minimum":0}},"required":["from","to","jitter","giveUp"],"additionalProperties":false},"open":{"type":"integer","minimum":0},"cut":{"type":"integer","minimum":0},"unnoticed":{"type":"integer","minimum":0},"back":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0},"slow":{"type":"integer","minimum":0},"again":{"type":"integer","minimum":0},"broken":{"type":"integer","minimum":0},"recovery":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p50":{"type":"number","minimum":0},"p95":{"type":"number","minimum":0},"p99":{"type":"number","minimum":0},"max":{"type":"number","minimum":0}},"required":["n","p50","p95","p99","max"],"additionalProperties":false},"course":{"type":"array","maxItems":20,"items":{"type":"object","properties":{"after":{"type":"number","minimum":0},"back":{"type":"integer","minimum":0}},"required":["after","back"],"additionalProperties":false}},"to95":{"type":["number","null"],"minimum":0},"to99":{"type":["number","null"],"minimum":0},"dials":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"declared":{"type":"number","minimum":0},"full":{"type":"number","minimum":0},"perRecovery":{"type":["number","null"],"minimum":0},"reasons":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["n","failed","peak","perRecovery","reasons"],"additionalProperties":false},"logins":{"type":"object","properties":{"before":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p99":{"type":["number","null"],"minimum":0},"failed":{"type":"integer","minimum":0}},"required":["n","p99","failed"],"additionalProperties":false},"during":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p99":{"type":["number","null"],"minimum":0},"failed":{"type":"integer","minimum":0}},"required":["n","p99","failed"],"additionalProperties":false}},"required":["before","during"],"additionalProperties":false},"latency":{"type":"object","properties":{"before":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p99":{"type":["number","null"],"minimum":0},"failed":{"type":"integer","minimum":0}},"required":["n","p99","failed"],"additionalProperties":false},"after":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p99":{"type":["number","null"],"minimum":0},"failed":{"type":"integer","minimum":0}},"required":["n","p99","failed"],"additionalProperties":false}},"required":["before","after"],"additionalProperties":false},"spared":{"type":"object","properties":{"ends":{"type":"integer","minimum":0},"dials":{"type":"integer","minimum":0},"steps":{"type":"integer","minimum":0}},"required":["ends","dials","steps"],"additionalProperties":false},"run":{"type":"integer","minimum":1},"verdict":{"type":["string","null"],"enum":["met","fail","not_judged",null]},"code":{"type":["string","null"],"pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["recovered"]},"message":{"type":"string","examples":["All 50 sockets of orders were cut 30 s after the start; 49 were back within 15 s, 95 % of all after 1.9 s; 1 never came back."]},"hints":{"type":"array","maxItems":12,"items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["lockstep"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["scenario","feed","by","at","over","recovered","open","cut","unnoticed","back","late","unknown","slow","again","broken","course","to95","to99","dials","spared","verdict","code","message","hints"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"figures":{"type":"object","properties":{"times":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"name":{"type":"string","examples":["latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"n":{"type":["integer","null"],"minimum":0},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]},"max":{"type":["number","null"]},"baseline":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]}},"required":["runs","p50","p90","p95","p99","p999"],"additionalProperties":false}},"required":["name","selector","n","p50","p90","p95","p99","p999","max"],"additionalProperties":false}},"phases":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenarios":{"type":"array","minItems":1,"items":{"type":"string"}},"phase":{"type":"string","examples":["steady"]},"length":{"type":"number","minimum":0},"sockets":{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"least":{"type":"integer","minimum":0},"most":{"type":"integer","minimum":0}},"required":["from","to","least","most"],"additionalProperties":false},"messages":{"type":"integer","minimum":0},"connects":{"type":"integer","minimum":0},"connectsPeak":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0},"failed":{"type":"object","properties":{"connects":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0}},"required":["connects","requests"],"additionalProperties":false}},"required":["scenarios","phase","length","sockets","messages","connects","connectsPeak","requests","failed"],"additionalProperties":false}},"heartbeats":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"missed":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"stalled":{"type":"integer","minimum":0},"cut":{"type":"integer","minimum":0},"rtt":{"type":"object","properties":{"p50":{"type":["number","null"]},"p99":{"type":["number","null"]}},"required":["p50","p99"],"additionalProperties":false},"stalls":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0},"of":{"type":"integer","minimum":0},"seconds":{"type":"number","minimum":0},"longest":{"type":"number","minimum":0}},"required":["sockets","of","seconds","longest"],"additionalProperties":false}},"required":["scenario","feed","sent","answered","missed"],"additionalProperties":false}},"answers":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"p50":{"type":["number","null"]},"p99":{"type":["number","null"]}},"required":["scenario","feed","sent","p50","p99"],"additionalProperties":false}},"silences":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"longest":{"type":"number","minimum":0},"at":{"type":"number","minimum":0}},"required":["scenario","feed","longest","at"],"additionalProperties":false}}},"required":["times"],"additionalProperties":false},"commits":{"type":"object","properties":{"from":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"to":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]}},"required":["from","to"],"additionalProperties":false},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]},"unread":{"type":"boolean","const":true},"notCounted":{"type":"string","examples":["nobody has accepted it"]},"uncounted":{"type":"integer","minimum":0}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0},"planned":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0},"first":{"type":"number","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"census":{"type":"object","properties":{"total":{"type":"integer","minimum":0},"ends":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["closed","fin","dial_reset"]},"close":{"type":["string","null"],"examples":["1011"]},"status":{"type":["string","null"],"examples":["503"]},"reason":{"type":["string","null"],"examples":["reset"]},"side":{"type":"string","examples":["service","plan"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"count":{"type":"integer","minimum":0},"share":{"type":"number","minimum":0,"maximum":1},"seconds":{"type":["number","null"],"minimum":0},"rate":{"type":["number","null"],"minimum":0},"first":{"type":["number","null"],"minimum":0},"firstAt":{"type":["string","null"],"examples":["2026-11-23T17:51:14.020Z"]},"said":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string","examples":["send queue overflow"]},"count":{"type":"integer","minimum":0}},"required":["text","count"],"additionalProperties":false},"maxItems":5}},"required":["code","close","status","reason","side","scenario","feed","phase","count","share","seconds","rate","first","firstAt","said"],"additionalProperties":false}},"stored":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"total":{"type":"integer","minimum":0},"mix":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["closed","fin","dial_reset"]},"close":{"type":["string","null"],"examples":["1011"]},"status":{"type":["string","null"],"examples":["503"]},"reason":{"type":["string","null"],"examples":["reset"]},"side":{"type":"string","examples":["service","plan"]},"feed":{"type":["string","null"]},"count":{"type":"integer","minimum":0},"share":{"type":"number","minimum":0,"maximum":1},"storedShare":{"type":"number","minimum":0,"maximum":1},"storedCount":{"type":"integer","minimum":0},"seen":{"type":"integer","minimum":0},"fresh":{"type":"boolean"}},"required":["code","close","status","reason","side","feed","count","share","storedShare","storedCount","seen","fresh"],"additionalProperties":false}}},"required":["runs","total","mix"],"additionalProperties":false},"layers":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["idle_timeout","application"]},"n":{"type":"integer","minimum":0},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"message":{"type":"string","examples":["17 orders sockets were closed with 1011: points to the application, which chose the code"]},"evidence":{"type":"array","items":{"type":"string"}},"against":{"type":"array","items":{"type":"string"}}},"required":["code","n","scenario","feed","message","evidence","against"],"additionalProperties":false}}},"required":["total","ends","layers"],"additionalProperties":false},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"stallMax":{"type":"number","minimum":0},"clockStep":{"type":"number","minimum":0},"relayP99":{"type":"number","minimum":0},"local":{"type":"boolean"},"service":{"type":"object","properties":{"cores":{"type":"number","minimum":0,"examples":[0.6]},"perMessage":{"type":["number","null"],"minimum":0},"messages":{"type":"integer","minimum":0}},"required":["cores","perMessage","messages"],"additionalProperties":false},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"pooled":{"type":"object","properties":{"records":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"of":{"type":"integer","minimum":2,"examples":[4]},"attempts":{"type":"integer","minimum":2,"examples":[2]}},"required":["records","of","attempts"],"additionalProperties":false},"attempts":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"earlier":{"type":"array","maxItems":10,"items":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass",null]}},"required":["run","outcome"],"additionalProperties":false}}},"required":["run","earlier"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"base":{"type":"object","properties":{"rule":{"enum":["decides","told","new"]},"ref":{"type":"string","examples":["main"]},"commit":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"file":{"type":"string","examples":["plans/feed.yaml"]},"differences":{"type":"object","properties":{"count":{"type":"integer","minimum":0,"examples":[3]},"first":{"type":"array","maxItems":20,"items":{"type":"object","properties":{"path":{"type":"string","examples":["scenarios.orders.socket.url"]},"base":{"type":"string","examples":["p(99)<200"]},"head":{"type":"string","examples":["p(99)<3600000"]}},"required":["path"],"additionalProperties":false}}},"required":["count","first"],"additionalProperties":false},"base":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"head":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"rows":{"const":"base"}},"required":["rule","ref","commit","differences"],"additionalProperties":false},"override":{"type":"object","properties":{"accepted":{"type":"boolean"},"label":{"type":"string","examples":["perf-accepted"]},"pullRequest":{"type":"integer","minimum":1,"examples":[412]},"commit":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]},"by":{"type":["string","null"],"examples":["hubot"]},"reason":{"type":["string","null"],"examples":["one more join per message, agreed with the desk"]},"reasonBy":{"type":["string","null"],"examples":["octocat"]},"lacking":{"enum":["label","removed","not_on_this_commit","moved","by_bot","by_reader","by_author","reason","reason_by_reader","unknown",null]},"message":{"type":"string"},"lets":{"type":"array","items":{"enum":["regression","suspect","plan_changed"]},"examples":[["regression"]]}},"required":["accepted","label","pullRequest","commit","by","reason","reasonBy","lacking","message","lets"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
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
if(data.sequences !== undefined){
let data186 = data.sequences;
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
if(((((((((((data187.scenario === undefined) && (missing19 = "scenario")) || ((data187.feed === undefined) && (missing19 = "feed"))) || ((data187.compared === undefined) && (missing19 = "compared"))) || ((data187.unread === undefined) && (missing19 = "unread"))) || ((data187.lost === undefined) && (missing19 = "lost"))) || ((data187.duplicates === undefined) && (missing19 = "duplicates"))) || ((data187.reordered === undefined) && (missing19 = "reordered"))) || ((data187.missed === undefined) && (missing19 = "missed"))) || ((data187.restarted === undefined) && (missing19 = "restarted"))) || ((data187.verdict === undefined) && (missing19 = "verdict"))){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17,schemaPath:"#/properties/sequences/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs371 = errors;
for(const key22 in data187){
if(!(func1.call(schema19.properties.sequences.items.properties, key22))){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17,schemaPath:"#/properties/sequences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs371 === errors){
if(data187.scenario !== undefined){
const _errs372 = errors;
if(typeof data187.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/scenario",schemaPath:"#/properties/sequences/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
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
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/feed",schemaPath:"#/properties/sequences/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.sequences.items.properties.feed.type}}];
return false;
}
var valid40 = _errs374 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.compared !== undefined){
let data190 = data187.compared;
const _errs376 = errors;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/compared",schemaPath:"#/properties/sequences/items/properties/compared/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs376){
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/compared",schemaPath:"#/properties/sequences/items/properties/compared/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs376 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.unread !== undefined){
let data191 = data187.unread;
const _errs378 = errors;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/unread",schemaPath:"#/properties/sequences/items/properties/unread/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs378){
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 < 0 || isNaN(data191)){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/unread",schemaPath:"#/properties/sequences/items/properties/unread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs378 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.lost !== undefined){
let data192 = data187.lost;
const _errs380 = errors;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/lost",schemaPath:"#/properties/sequences/items/properties/lost/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs380){
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 < 0 || isNaN(data192)){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/lost",schemaPath:"#/properties/sequences/items/properties/lost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs380 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.duplicates !== undefined){
let data193 = data187.duplicates;
const _errs382 = errors;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/duplicates",schemaPath:"#/properties/sequences/items/properties/duplicates/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs382){
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/duplicates",schemaPath:"#/properties/sequences/items/properties/duplicates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs382 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.reordered !== undefined){
let data194 = data187.reordered;
const _errs384 = errors;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/reordered",schemaPath:"#/properties/sequences/items/properties/reordered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs384){
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 0 || isNaN(data194)){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/reordered",schemaPath:"#/properties/sequences/items/properties/reordered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs384 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.missed !== undefined){
let data195 = data187.missed;
const _errs386 = errors;
if(!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/missed",schemaPath:"#/properties/sequences/items/properties/missed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs386){
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 0 || isNaN(data195)){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/missed",schemaPath:"#/properties/sequences/items/properties/missed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs386 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.restarted !== undefined){
let data196 = data187.restarted;
const _errs388 = errors;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/restarted",schemaPath:"#/properties/sequences/items/properties/restarted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs388){
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 0 || isNaN(data196)){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/restarted",schemaPath:"#/properties/sequences/items/properties/restarted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs388 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.verdict !== undefined){
let data197 = data187.verdict;
const _errs390 = errors;
if(!(((data197 === "met") || (data197 === "fail")) || (data197 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/verdict",schemaPath:"#/properties/sequences/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.sequences.items.properties.verdict.enum}}];
return false;
}
var valid40 = _errs390 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17,schemaPath:"#/properties/sequences/items/type",keyword:"type",params:{type: "object"}}];
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
validate52.errors = [{instancePath:instancePath+"/sequences",schemaPath:"#/properties/sequences/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs367 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storms !== undefined){
let data198 = data.storms;
const _errs391 = errors;
if(errors === _errs391){
if(Array.isArray(data198)){
var valid41 = true;
const len17 = data198.length;
for(let i18=0; i18<len17; i18++){
let data199 = data198[i18];
const _errs393 = errors;
if(errors === _errs393){
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
let missing20;
if(((((((((((((((((((((((((data199.scenario === undefined) && (missing20 = "scenario")) || ((data199.feed === undefined) && (missing20 = "feed"))) || ((data199.by === undefined) && (missing20 = "by"))) || ((data199.at === undefined) && (missing20 = "at"))) || ((data199.over === undefined) && (missing20 = "over"))) || ((data199.recovered === undefined) && (missing20 = "recovered"))) || ((data199.open === undefined) && (missing20 = "open"))) || ((data199.cut === undefined) && (missing20 = "cut"))) || ((data199.unnoticed === undefined) && (missing20 = "unnoticed"))) || ((data199.back === undefined) && (missing20 = "back"))) || ((data199.late === undefined) && (missing20 = "late"))) || ((data199.unknown === undefined) && (missing20 = "unknown"))) || ((data199.slow === undefined) && (missing20 = "slow"))) || ((data199.again === undefined) && (missing20 = "again"))) || ((data199.broken === undefined) && (missing20 = "broken"))) || ((data199.course === undefined) && (missing20 = "course"))) || ((data199.to95 === undefined) && (missing20 = "to95"))) || ((data199.to99 === undefined) && (missing20 = "to99"))) || ((data199.dials === undefined) && (missing20 = "dials"))) || ((data199.spared === undefined) && (missing20 = "spared"))) || ((data199.verdict === undefined) && (missing20 = "verdict"))) || ((data199.code === undefined) && (missing20 = "code"))) || ((data199.message === undefined) && (missing20 = "message"))) || ((data199.hints === undefined) && (missing20 = "hints"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18,schemaPath:"#/properties/storms/items/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs395 = errors;
for(const key23 in data199){
if(!(func1.call(schema19.properties.storms.items.properties, key23))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18,schemaPath:"#/properties/storms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs395 === errors){
if(data199.scenario !== undefined){
const _errs396 = errors;
if(typeof data199.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/scenario",schemaPath:"#/properties/storms/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs396 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.feed !== undefined){
let data201 = data199.feed;
const _errs398 = errors;
if((typeof data201 !== "string") && (data201 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/feed",schemaPath:"#/properties/storms/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.feed.type}}];
return false;
}
var valid42 = _errs398 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.by !== undefined){
let data202 = data199.by;
const _errs400 = errors;
if(typeof data202 !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/by",schemaPath:"#/properties/storms/items/properties/by/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data202 === "cut") || (data202 === "run")) || (data202 === "move")) || (data202 === "service"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/by",schemaPath:"#/properties/storms/items/properties/by/enum",keyword:"enum",params:{allowedValues: schema19.properties.storms.items.properties.by.enum}}];
return false;
}
var valid42 = _errs400 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.how !== undefined){
let data203 = data199.how;
const _errs402 = errors;
if(typeof data203 !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/how",schemaPath:"#/properties/storms/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data203 === "fin") || (data203 === "rst")) || (data203 === "drop"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/how",schemaPath:"#/properties/storms/items/properties/how/enum",keyword:"enum",params:{allowedValues: schema19.properties.storms.items.properties.how.enum}}];
return false;
}
var valid42 = _errs402 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.closeCode !== undefined){
const _errs404 = errors;
if(typeof data199.closeCode !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/closeCode",schemaPath:"#/properties/storms/items/properties/closeCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs404 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.at !== undefined){
let data205 = data199.at;
const _errs406 = errors;
if(errors === _errs406){
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 < 0 || isNaN(data205)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/at",schemaPath:"#/properties/storms/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/at",schemaPath:"#/properties/storms/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid42 = _errs406 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.over !== undefined){
let data206 = data199.over;
const _errs408 = errors;
if(errors === _errs408){
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 < 0 || isNaN(data206)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/over",schemaPath:"#/properties/storms/items/properties/over/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/over",schemaPath:"#/properties/storms/items/properties/over/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid42 = _errs408 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.recovered !== undefined){
let data207 = data199.recovered;
const _errs410 = errors;
if(errors === _errs410){
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
let missing21;
if(((data207.share === undefined) && (missing21 = "share")) || ((data207.within === undefined) && (missing21 = "within"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovered",schemaPath:"#/properties/storms/items/properties/recovered/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs412 = errors;
for(const key24 in data207){
if(!((key24 === "share") || (key24 === "within"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovered",schemaPath:"#/properties/storms/items/properties/recovered/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs412 === errors){
if(data207.share !== undefined){
let data208 = data207.share;
const _errs413 = errors;
if(errors === _errs413){
if((typeof data208 == "number") && (isFinite(data208))){
if(data208 > 1 || isNaN(data208)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovered/share",schemaPath:"#/properties/storms/items/properties/recovered/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data208 < 0 || isNaN(data208)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovered/share",schemaPath:"#/properties/storms/items/properties/recovered/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovered/share",schemaPath:"#/properties/storms/items/properties/recovered/properties/share/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid43 = _errs413 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data207.within !== undefined){
let data209 = data207.within;
const _errs415 = errors;
if(errors === _errs415){
if((typeof data209 == "number") && (isFinite(data209))){
if(data209 <= 0 || isNaN(data209)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovered/within",schemaPath:"#/properties/storms/items/properties/recovered/properties/within/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovered/within",schemaPath:"#/properties/storms/items/properties/recovered/properties/within/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid43 = _errs415 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovered",schemaPath:"#/properties/storms/items/properties/recovered/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs410 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.counts !== undefined){
let data210 = data199.counts;
const _errs417 = errors;
if(typeof data210 !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/counts",schemaPath:"#/properties/storms/items/properties/counts/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data210 === "not-announced") || (data210 === "no-reopen")) || (data210 === "repeated")) || (data210 === "not-judged"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/counts",schemaPath:"#/properties/storms/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.storms.items.properties.counts.enum}}];
return false;
}
var valid42 = _errs417 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.reopen !== undefined){
let data211 = data199.reopen;
const _errs419 = errors;
if(errors === _errs419){
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
let missing22;
if(((((data211.from === undefined) && (missing22 = "from")) || ((data211.to === undefined) && (missing22 = "to"))) || ((data211.jitter === undefined) && (missing22 = "jitter"))) || ((data211.giveUp === undefined) && (missing22 = "giveUp"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/reopen",schemaPath:"#/properties/storms/items/properties/reopen/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs421 = errors;
for(const key25 in data211){
if(!((((key25 === "from") || (key25 === "to")) || (key25 === "jitter")) || (key25 === "giveUp"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/reopen",schemaPath:"#/properties/storms/items/properties/reopen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs421 === errors){
if(data211.from !== undefined){
let data212 = data211.from;
const _errs422 = errors;
if(errors === _errs422){
if((typeof data212 == "number") && (isFinite(data212))){
if(data212 < 0 || isNaN(data212)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/reopen/from",schemaPath:"#/properties/storms/items/properties/reopen/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/reopen/from",schemaPath:"#/properties/storms/items/properties/reopen/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid44 = _errs422 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data211.to !== undefined){
let data213 = data211.to;
const _errs424 = errors;
if(errors === _errs424){
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 < 0 || isNaN(data213)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/reopen/to",schemaPath:"#/properties/storms/items/properties/reopen/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/reopen/to",schemaPath:"#/properties/storms/items/properties/reopen/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid44 = _errs424 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data211.jitter !== undefined){
let data214 = data211.jitter;
const _errs426 = errors;
const _errs427 = errors;
let valid45 = false;
const _errs428 = errors;
if(!((data214 === "full") || (data214 === "none"))){
const err0 = {instancePath:instancePath+"/storms/" + i18+"/reopen/jitter",schemaPath:"#/properties/storms/items/properties/reopen/properties/jitter/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.storms.items.properties.reopen.properties.jitter.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs428 === errors;
valid45 = valid45 || _valid0;
const _errs429 = errors;
if(errors === _errs429){
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 > 1 || isNaN(data214)){
const err1 = {instancePath:instancePath+"/storms/" + i18+"/reopen/jitter",schemaPath:"#/properties/storms/items/properties/reopen/properties/jitter/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data214 < 0 || isNaN(data214)){
const err2 = {instancePath:instancePath+"/storms/" + i18+"/reopen/jitter",schemaPath:"#/properties/storms/items/properties/reopen/properties/jitter/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err3 = {instancePath:instancePath+"/storms/" + i18+"/reopen/jitter",schemaPath:"#/properties/storms/items/properties/reopen/properties/jitter/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs429 === errors;
valid45 = valid45 || _valid0;
if(!valid45){
const err4 = {instancePath:instancePath+"/storms/" + i18+"/reopen/jitter",schemaPath:"#/properties/storms/items/properties/reopen/properties/jitter/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs427;
if(vErrors !== null){
if(_errs427){
vErrors.length = _errs427;
}
else {
vErrors = null;
}
}
}
var valid44 = _errs426 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data211.giveUp !== undefined){
let data215 = data211.giveUp;
const _errs431 = errors;
if(!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/reopen/giveUp",schemaPath:"#/properties/storms/items/properties/reopen/properties/giveUp/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs431){
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 < 0 || isNaN(data215)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/reopen/giveUp",schemaPath:"#/properties/storms/items/properties/reopen/properties/giveUp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/reopen",schemaPath:"#/properties/storms/items/properties/reopen/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs419 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.open !== undefined){
let data216 = data199.open;
const _errs433 = errors;
if(!(((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216))) && (isFinite(data216)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/open",schemaPath:"#/properties/storms/items/properties/open/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs433){
if((typeof data216 == "number") && (isFinite(data216))){
if(data216 < 0 || isNaN(data216)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/open",schemaPath:"#/properties/storms/items/properties/open/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs433 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.cut !== undefined){
let data217 = data199.cut;
const _errs435 = errors;
if(!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/cut",schemaPath:"#/properties/storms/items/properties/cut/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs435){
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 < 0 || isNaN(data217)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/cut",schemaPath:"#/properties/storms/items/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs435 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.unnoticed !== undefined){
let data218 = data199.unnoticed;
const _errs437 = errors;
if(!(((typeof data218 == "number") && (!(data218 % 1) && !isNaN(data218))) && (isFinite(data218)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/unnoticed",schemaPath:"#/properties/storms/items/properties/unnoticed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs437){
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 < 0 || isNaN(data218)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/unnoticed",schemaPath:"#/properties/storms/items/properties/unnoticed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs437 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.back !== undefined){
let data219 = data199.back;
const _errs439 = errors;
if(!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/back",schemaPath:"#/properties/storms/items/properties/back/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs439){
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 < 0 || isNaN(data219)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/back",schemaPath:"#/properties/storms/items/properties/back/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs439 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.late !== undefined){
let data220 = data199.late;
const _errs441 = errors;
if(!(((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220))) && (isFinite(data220)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/late",schemaPath:"#/properties/storms/items/properties/late/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs441){
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 < 0 || isNaN(data220)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/late",schemaPath:"#/properties/storms/items/properties/late/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs441 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.unknown !== undefined){
let data221 = data199.unknown;
const _errs443 = errors;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/unknown",schemaPath:"#/properties/storms/items/properties/unknown/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs443){
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 < 0 || isNaN(data221)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/unknown",schemaPath:"#/properties/storms/items/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs443 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.slow !== undefined){
let data222 = data199.slow;
const _errs445 = errors;
if(!(((typeof data222 == "number") && (!(data222 % 1) && !isNaN(data222))) && (isFinite(data222)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/slow",schemaPath:"#/properties/storms/items/properties/slow/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs445){
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 < 0 || isNaN(data222)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/slow",schemaPath:"#/properties/storms/items/properties/slow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs445 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.again !== undefined){
let data223 = data199.again;
const _errs447 = errors;
if(!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/again",schemaPath:"#/properties/storms/items/properties/again/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs447){
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 < 0 || isNaN(data223)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/again",schemaPath:"#/properties/storms/items/properties/again/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs447 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.broken !== undefined){
let data224 = data199.broken;
const _errs449 = errors;
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/broken",schemaPath:"#/properties/storms/items/properties/broken/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs449){
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 < 0 || isNaN(data224)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/broken",schemaPath:"#/properties/storms/items/properties/broken/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs449 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.recovery !== undefined){
let data225 = data199.recovery;
const _errs451 = errors;
if(errors === _errs451){
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
let missing23;
if((((((data225.n === undefined) && (missing23 = "n")) || ((data225.p50 === undefined) && (missing23 = "p50"))) || ((data225.p95 === undefined) && (missing23 = "p95"))) || ((data225.p99 === undefined) && (missing23 = "p99"))) || ((data225.max === undefined) && (missing23 = "max"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovery",schemaPath:"#/properties/storms/items/properties/recovery/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs453 = errors;
for(const key26 in data225){
if(!(((((key26 === "n") || (key26 === "p50")) || (key26 === "p95")) || (key26 === "p99")) || (key26 === "max"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovery",schemaPath:"#/properties/storms/items/properties/recovery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs453 === errors){
if(data225.n !== undefined){
let data226 = data225.n;
const _errs454 = errors;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovery/n",schemaPath:"#/properties/storms/items/properties/recovery/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs454){
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 < 0 || isNaN(data226)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovery/n",schemaPath:"#/properties/storms/items/properties/recovery/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid46 = _errs454 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data225.p50 !== undefined){
let data227 = data225.p50;
const _errs456 = errors;
if(errors === _errs456){
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 < 0 || isNaN(data227)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovery/p50",schemaPath:"#/properties/storms/items/properties/recovery/properties/p50/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovery/p50",schemaPath:"#/properties/storms/items/properties/recovery/properties/p50/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid46 = _errs456 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data225.p95 !== undefined){
let data228 = data225.p95;
const _errs458 = errors;
if(errors === _errs458){
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < 0 || isNaN(data228)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovery/p95",schemaPath:"#/properties/storms/items/properties/recovery/properties/p95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovery/p95",schemaPath:"#/properties/storms/items/properties/recovery/properties/p95/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid46 = _errs458 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data225.p99 !== undefined){
let data229 = data225.p99;
const _errs460 = errors;
if(errors === _errs460){
if((typeof data229 == "number") && (isFinite(data229))){
if(data229 < 0 || isNaN(data229)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovery/p99",schemaPath:"#/properties/storms/items/properties/recovery/properties/p99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovery/p99",schemaPath:"#/properties/storms/items/properties/recovery/properties/p99/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid46 = _errs460 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data225.max !== undefined){
let data230 = data225.max;
const _errs462 = errors;
if(errors === _errs462){
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 < 0 || isNaN(data230)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovery/max",schemaPath:"#/properties/storms/items/properties/recovery/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovery/max",schemaPath:"#/properties/storms/items/properties/recovery/properties/max/type",keyword:"type",params:{type: "number"}}];
return false;
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
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/recovery",schemaPath:"#/properties/storms/items/properties/recovery/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs451 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.course !== undefined){
let data231 = data199.course;
const _errs464 = errors;
if(errors === _errs464){
if(Array.isArray(data231)){
if(data231.length > 20){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/course",schemaPath:"#/properties/storms/items/properties/course/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid47 = true;
const len18 = data231.length;
for(let i19=0; i19<len18; i19++){
let data232 = data231[i19];
const _errs466 = errors;
if(errors === _errs466){
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
let missing24;
if(((data232.after === undefined) && (missing24 = "after")) || ((data232.back === undefined) && (missing24 = "back"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/course/" + i19,schemaPath:"#/properties/storms/items/properties/course/items/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs468 = errors;
for(const key27 in data232){
if(!((key27 === "after") || (key27 === "back"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/course/" + i19,schemaPath:"#/properties/storms/items/properties/course/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs468 === errors){
if(data232.after !== undefined){
let data233 = data232.after;
const _errs469 = errors;
if(errors === _errs469){
if((typeof data233 == "number") && (isFinite(data233))){
if(data233 < 0 || isNaN(data233)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/course/" + i19+"/after",schemaPath:"#/properties/storms/items/properties/course/items/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/course/" + i19+"/after",schemaPath:"#/properties/storms/items/properties/course/items/properties/after/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid48 = _errs469 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data232.back !== undefined){
let data234 = data232.back;
const _errs471 = errors;
if(!(((typeof data234 == "number") && (!(data234 % 1) && !isNaN(data234))) && (isFinite(data234)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/course/" + i19+"/back",schemaPath:"#/properties/storms/items/properties/course/items/properties/back/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs471){
if((typeof data234 == "number") && (isFinite(data234))){
if(data234 < 0 || isNaN(data234)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/course/" + i19+"/back",schemaPath:"#/properties/storms/items/properties/course/items/properties/back/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid48 = _errs471 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/course/" + i19,schemaPath:"#/properties/storms/items/properties/course/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid47 = _errs466 === errors;
if(!valid47){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/course",schemaPath:"#/properties/storms/items/properties/course/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid42 = _errs464 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.to95 !== undefined){
let data235 = data199.to95;
const _errs473 = errors;
if((!((typeof data235 == "number") && (isFinite(data235)))) && (data235 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/to95",schemaPath:"#/properties/storms/items/properties/to95/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.to95.type}}];
return false;
}
if(errors === _errs473){
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 < 0 || isNaN(data235)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/to95",schemaPath:"#/properties/storms/items/properties/to95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs473 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.to99 !== undefined){
let data236 = data199.to99;
const _errs475 = errors;
if((!((typeof data236 == "number") && (isFinite(data236)))) && (data236 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/to99",schemaPath:"#/properties/storms/items/properties/to99/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.to99.type}}];
return false;
}
if(errors === _errs475){
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 < 0 || isNaN(data236)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/to99",schemaPath:"#/properties/storms/items/properties/to99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs475 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.dials !== undefined){
let data237 = data199.dials;
const _errs477 = errors;
if(errors === _errs477){
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
let missing25;
if((((((data237.n === undefined) && (missing25 = "n")) || ((data237.failed === undefined) && (missing25 = "failed"))) || ((data237.peak === undefined) && (missing25 = "peak"))) || ((data237.perRecovery === undefined) && (missing25 = "perRecovery"))) || ((data237.reasons === undefined) && (missing25 = "reasons"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials",schemaPath:"#/properties/storms/items/properties/dials/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs479 = errors;
for(const key28 in data237){
if(!(((((((key28 === "n") || (key28 === "failed")) || (key28 === "peak")) || (key28 === "declared")) || (key28 === "full")) || (key28 === "perRecovery")) || (key28 === "reasons"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials",schemaPath:"#/properties/storms/items/properties/dials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs479 === errors){
if(data237.n !== undefined){
let data238 = data237.n;
const _errs480 = errors;
if(!(((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238))) && (isFinite(data238)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/n",schemaPath:"#/properties/storms/items/properties/dials/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs480){
if((typeof data238 == "number") && (isFinite(data238))){
if(data238 < 0 || isNaN(data238)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/n",schemaPath:"#/properties/storms/items/properties/dials/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs480 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data237.failed !== undefined){
let data239 = data237.failed;
const _errs482 = errors;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/failed",schemaPath:"#/properties/storms/items/properties/dials/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs482){
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 0 || isNaN(data239)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/failed",schemaPath:"#/properties/storms/items/properties/dials/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data237.peak !== undefined){
let data240 = data237.peak;
const _errs484 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/peak",schemaPath:"#/properties/storms/items/properties/dials/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs484){
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 < 0 || isNaN(data240)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/peak",schemaPath:"#/properties/storms/items/properties/dials/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data237.declared !== undefined){
let data241 = data237.declared;
const _errs486 = errors;
if(errors === _errs486){
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 < 0 || isNaN(data241)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/declared",schemaPath:"#/properties/storms/items/properties/dials/properties/declared/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/declared",schemaPath:"#/properties/storms/items/properties/dials/properties/declared/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid49 = _errs486 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data237.full !== undefined){
let data242 = data237.full;
const _errs488 = errors;
if(errors === _errs488){
if((typeof data242 == "number") && (isFinite(data242))){
if(data242 < 0 || isNaN(data242)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/full",schemaPath:"#/properties/storms/items/properties/dials/properties/full/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/full",schemaPath:"#/properties/storms/items/properties/dials/properties/full/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid49 = _errs488 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data237.perRecovery !== undefined){
let data243 = data237.perRecovery;
const _errs490 = errors;
if((!((typeof data243 == "number") && (isFinite(data243)))) && (data243 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/perRecovery",schemaPath:"#/properties/storms/items/properties/dials/properties/perRecovery/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.dials.properties.perRecovery.type}}];
return false;
}
if(errors === _errs490){
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 < 0 || isNaN(data243)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/perRecovery",schemaPath:"#/properties/storms/items/properties/dials/properties/perRecovery/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data237.reasons !== undefined){
let data244 = data237.reasons;
const _errs492 = errors;
if(errors === _errs492){
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key29 in data244){
let data245 = data244[key29];
const _errs495 = errors;
if(!(((typeof data245 == "number") && (!(data245 % 1) && !isNaN(data245))) && (isFinite(data245)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/reasons/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storms/items/properties/dials/properties/reasons/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs495){
if((typeof data245 == "number") && (isFinite(data245))){
if(data245 < 0 || isNaN(data245)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/reasons/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storms/items/properties/dials/properties/reasons/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid50 = _errs495 === errors;
if(!valid50){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials/reasons",schemaPath:"#/properties/storms/items/properties/dials/properties/reasons/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid49 = _errs492 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/dials",schemaPath:"#/properties/storms/items/properties/dials/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs477 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.logins !== undefined){
let data246 = data199.logins;
const _errs497 = errors;
if(errors === _errs497){
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
let missing26;
if(((data246.before === undefined) && (missing26 = "before")) || ((data246.during === undefined) && (missing26 = "during"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins",schemaPath:"#/properties/storms/items/properties/logins/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs499 = errors;
for(const key30 in data246){
if(!((key30 === "before") || (key30 === "during"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins",schemaPath:"#/properties/storms/items/properties/logins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs499 === errors){
if(data246.before !== undefined){
let data247 = data246.before;
const _errs500 = errors;
if(errors === _errs500){
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
let missing27;
if((((data247.n === undefined) && (missing27 = "n")) || ((data247.p99 === undefined) && (missing27 = "p99"))) || ((data247.failed === undefined) && (missing27 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/before",schemaPath:"#/properties/storms/items/properties/logins/properties/before/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs502 = errors;
for(const key31 in data247){
if(!(((key31 === "n") || (key31 === "p99")) || (key31 === "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/before",schemaPath:"#/properties/storms/items/properties/logins/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs502 === errors){
if(data247.n !== undefined){
let data248 = data247.n;
const _errs503 = errors;
if(!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/before/n",schemaPath:"#/properties/storms/items/properties/logins/properties/before/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs503){
if((typeof data248 == "number") && (isFinite(data248))){
if(data248 < 0 || isNaN(data248)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/before/n",schemaPath:"#/properties/storms/items/properties/logins/properties/before/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid52 = _errs503 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data247.p99 !== undefined){
let data249 = data247.p99;
const _errs505 = errors;
if((!((typeof data249 == "number") && (isFinite(data249)))) && (data249 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/before/p99",schemaPath:"#/properties/storms/items/properties/logins/properties/before/properties/p99/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.logins.properties.before.properties.p99.type}}];
return false;
}
if(errors === _errs505){
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 < 0 || isNaN(data249)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/before/p99",schemaPath:"#/properties/storms/items/properties/logins/properties/before/properties/p99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid52 = _errs505 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data247.failed !== undefined){
let data250 = data247.failed;
const _errs507 = errors;
if(!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/before/failed",schemaPath:"#/properties/storms/items/properties/logins/properties/before/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs507){
if((typeof data250 == "number") && (isFinite(data250))){
if(data250 < 0 || isNaN(data250)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/before/failed",schemaPath:"#/properties/storms/items/properties/logins/properties/before/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
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
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/before",schemaPath:"#/properties/storms/items/properties/logins/properties/before/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid51 = _errs500 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data246.during !== undefined){
let data251 = data246.during;
const _errs509 = errors;
if(errors === _errs509){
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
let missing28;
if((((data251.n === undefined) && (missing28 = "n")) || ((data251.p99 === undefined) && (missing28 = "p99"))) || ((data251.failed === undefined) && (missing28 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/during",schemaPath:"#/properties/storms/items/properties/logins/properties/during/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs511 = errors;
for(const key32 in data251){
if(!(((key32 === "n") || (key32 === "p99")) || (key32 === "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/during",schemaPath:"#/properties/storms/items/properties/logins/properties/during/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs511 === errors){
if(data251.n !== undefined){
let data252 = data251.n;
const _errs512 = errors;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/during/n",schemaPath:"#/properties/storms/items/properties/logins/properties/during/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs512){
if((typeof data252 == "number") && (isFinite(data252))){
if(data252 < 0 || isNaN(data252)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/during/n",schemaPath:"#/properties/storms/items/properties/logins/properties/during/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs512 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data251.p99 !== undefined){
let data253 = data251.p99;
const _errs514 = errors;
if((!((typeof data253 == "number") && (isFinite(data253)))) && (data253 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/during/p99",schemaPath:"#/properties/storms/items/properties/logins/properties/during/properties/p99/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.logins.properties.during.properties.p99.type}}];
return false;
}
if(errors === _errs514){
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 < 0 || isNaN(data253)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/during/p99",schemaPath:"#/properties/storms/items/properties/logins/properties/during/properties/p99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data251.failed !== undefined){
let data254 = data251.failed;
const _errs516 = errors;
if(!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/during/failed",schemaPath:"#/properties/storms/items/properties/logins/properties/during/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs516){
if((typeof data254 == "number") && (isFinite(data254))){
if(data254 < 0 || isNaN(data254)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/during/failed",schemaPath:"#/properties/storms/items/properties/logins/properties/during/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid53 = _errs516 === errors;
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
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins/during",schemaPath:"#/properties/storms/items/properties/logins/properties/during/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid51 = _errs509 === errors;
}
else {
var valid51 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/logins",schemaPath:"#/properties/storms/items/properties/logins/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs497 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.latency !== undefined){
let data255 = data199.latency;
const _errs518 = errors;
if(errors === _errs518){
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
let missing29;
if(((data255.before === undefined) && (missing29 = "before")) || ((data255.after === undefined) && (missing29 = "after"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency",schemaPath:"#/properties/storms/items/properties/latency/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs520 = errors;
for(const key33 in data255){
if(!((key33 === "before") || (key33 === "after"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency",schemaPath:"#/properties/storms/items/properties/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs520 === errors){
if(data255.before !== undefined){
let data256 = data255.before;
const _errs521 = errors;
if(errors === _errs521){
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
let missing30;
if((((data256.n === undefined) && (missing30 = "n")) || ((data256.p99 === undefined) && (missing30 = "p99"))) || ((data256.failed === undefined) && (missing30 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/before",schemaPath:"#/properties/storms/items/properties/latency/properties/before/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs523 = errors;
for(const key34 in data256){
if(!(((key34 === "n") || (key34 === "p99")) || (key34 === "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/before",schemaPath:"#/properties/storms/items/properties/latency/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs523 === errors){
if(data256.n !== undefined){
let data257 = data256.n;
const _errs524 = errors;
if(!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/before/n",schemaPath:"#/properties/storms/items/properties/latency/properties/before/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs524){
if((typeof data257 == "number") && (isFinite(data257))){
if(data257 < 0 || isNaN(data257)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/before/n",schemaPath:"#/properties/storms/items/properties/latency/properties/before/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid55 = _errs524 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data256.p99 !== undefined){
let data258 = data256.p99;
const _errs526 = errors;
if((!((typeof data258 == "number") && (isFinite(data258)))) && (data258 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/before/p99",schemaPath:"#/properties/storms/items/properties/latency/properties/before/properties/p99/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.latency.properties.before.properties.p99.type}}];
return false;
}
if(errors === _errs526){
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 < 0 || isNaN(data258)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/before/p99",schemaPath:"#/properties/storms/items/properties/latency/properties/before/properties/p99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid55 = _errs526 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data256.failed !== undefined){
let data259 = data256.failed;
const _errs528 = errors;
if(!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/before/failed",schemaPath:"#/properties/storms/items/properties/latency/properties/before/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs528){
if((typeof data259 == "number") && (isFinite(data259))){
if(data259 < 0 || isNaN(data259)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/before/failed",schemaPath:"#/properties/storms/items/properties/latency/properties/before/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid55 = _errs528 === errors;
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
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/before",schemaPath:"#/properties/storms/items/properties/latency/properties/before/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid54 = _errs521 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data255.after !== undefined){
let data260 = data255.after;
const _errs530 = errors;
if(errors === _errs530){
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
let missing31;
if((((data260.n === undefined) && (missing31 = "n")) || ((data260.p99 === undefined) && (missing31 = "p99"))) || ((data260.failed === undefined) && (missing31 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/after",schemaPath:"#/properties/storms/items/properties/latency/properties/after/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
const _errs532 = errors;
for(const key35 in data260){
if(!(((key35 === "n") || (key35 === "p99")) || (key35 === "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/after",schemaPath:"#/properties/storms/items/properties/latency/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs532 === errors){
if(data260.n !== undefined){
let data261 = data260.n;
const _errs533 = errors;
if(!(((typeof data261 == "number") && (!(data261 % 1) && !isNaN(data261))) && (isFinite(data261)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/after/n",schemaPath:"#/properties/storms/items/properties/latency/properties/after/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs533){
if((typeof data261 == "number") && (isFinite(data261))){
if(data261 < 0 || isNaN(data261)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/after/n",schemaPath:"#/properties/storms/items/properties/latency/properties/after/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid56 = _errs533 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data260.p99 !== undefined){
let data262 = data260.p99;
const _errs535 = errors;
if((!((typeof data262 == "number") && (isFinite(data262)))) && (data262 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/after/p99",schemaPath:"#/properties/storms/items/properties/latency/properties/after/properties/p99/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.latency.properties.after.properties.p99.type}}];
return false;
}
if(errors === _errs535){
if((typeof data262 == "number") && (isFinite(data262))){
if(data262 < 0 || isNaN(data262)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/after/p99",schemaPath:"#/properties/storms/items/properties/latency/properties/after/properties/p99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid56 = _errs535 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data260.failed !== undefined){
let data263 = data260.failed;
const _errs537 = errors;
if(!(((typeof data263 == "number") && (!(data263 % 1) && !isNaN(data263))) && (isFinite(data263)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/after/failed",schemaPath:"#/properties/storms/items/properties/latency/properties/after/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs537){
if((typeof data263 == "number") && (isFinite(data263))){
if(data263 < 0 || isNaN(data263)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/after/failed",schemaPath:"#/properties/storms/items/properties/latency/properties/after/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid56 = _errs537 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency/after",schemaPath:"#/properties/storms/items/properties/latency/properties/after/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid54 = _errs530 === errors;
}
else {
var valid54 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/latency",schemaPath:"#/properties/storms/items/properties/latency/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs518 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.spared !== undefined){
let data264 = data199.spared;
const _errs539 = errors;
if(errors === _errs539){
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
let missing32;
if((((data264.ends === undefined) && (missing32 = "ends")) || ((data264.dials === undefined) && (missing32 = "dials"))) || ((data264.steps === undefined) && (missing32 = "steps"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/spared",schemaPath:"#/properties/storms/items/properties/spared/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
const _errs541 = errors;
for(const key36 in data264){
if(!(((key36 === "ends") || (key36 === "dials")) || (key36 === "steps"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/spared",schemaPath:"#/properties/storms/items/properties/spared/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}}];
return false;
break;
}
}
if(_errs541 === errors){
if(data264.ends !== undefined){
let data265 = data264.ends;
const _errs542 = errors;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/spared/ends",schemaPath:"#/properties/storms/items/properties/spared/properties/ends/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs542){
if((typeof data265 == "number") && (isFinite(data265))){
if(data265 < 0 || isNaN(data265)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/spared/ends",schemaPath:"#/properties/storms/items/properties/spared/properties/ends/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid57 = _errs542 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data264.dials !== undefined){
let data266 = data264.dials;
const _errs544 = errors;
if(!(((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266))) && (isFinite(data266)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/spared/dials",schemaPath:"#/properties/storms/items/properties/spared/properties/dials/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs544){
if((typeof data266 == "number") && (isFinite(data266))){
if(data266 < 0 || isNaN(data266)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/spared/dials",schemaPath:"#/properties/storms/items/properties/spared/properties/dials/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid57 = _errs544 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data264.steps !== undefined){
let data267 = data264.steps;
const _errs546 = errors;
if(!(((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267))) && (isFinite(data267)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/spared/steps",schemaPath:"#/properties/storms/items/properties/spared/properties/steps/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs546){
if((typeof data267 == "number") && (isFinite(data267))){
if(data267 < 0 || isNaN(data267)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/spared/steps",schemaPath:"#/properties/storms/items/properties/spared/properties/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid57 = _errs546 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/spared",schemaPath:"#/properties/storms/items/properties/spared/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs539 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.run !== undefined){
let data268 = data199.run;
const _errs548 = errors;
if(!(((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268))) && (isFinite(data268)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/run",schemaPath:"#/properties/storms/items/properties/run/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs548){
if((typeof data268 == "number") && (isFinite(data268))){
if(data268 < 1 || isNaN(data268)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/run",schemaPath:"#/properties/storms/items/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid42 = _errs548 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.verdict !== undefined){
let data269 = data199.verdict;
const _errs550 = errors;
if((typeof data269 !== "string") && (data269 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/verdict",schemaPath:"#/properties/storms/items/properties/verdict/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.verdict.type}}];
return false;
}
if(!((((data269 === "met") || (data269 === "fail")) || (data269 === "not_judged")) || (data269 === null))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/verdict",schemaPath:"#/properties/storms/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.storms.items.properties.verdict.enum}}];
return false;
}
var valid42 = _errs550 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.code !== undefined){
let data270 = data199.code;
const _errs552 = errors;
if((typeof data270 !== "string") && (data270 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/code",schemaPath:"#/properties/storms/items/properties/code/type",keyword:"type",params:{type: schema19.properties.storms.items.properties.code.type}}];
return false;
}
if(errors === _errs552){
if(typeof data270 === "string"){
if(!pattern3.test(data270)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/code",schemaPath:"#/properties/storms/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
}
var valid42 = _errs552 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.message !== undefined){
const _errs554 = errors;
if(typeof data199.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/message",schemaPath:"#/properties/storms/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs554 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.hints !== undefined){
let data272 = data199.hints;
const _errs556 = errors;
if(errors === _errs556){
if(Array.isArray(data272)){
if(data272.length > 12){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/hints",schemaPath:"#/properties/storms/items/properties/hints/maxItems",keyword:"maxItems",params:{limit: 12}}];
return false;
}
else {
var valid58 = true;
const len19 = data272.length;
for(let i20=0; i20<len19; i20++){
let data273 = data272[i20];
const _errs558 = errors;
if(errors === _errs558){
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
let missing33;
if(((data273.code === undefined) && (missing33 = "code")) || ((data273.message === undefined) && (missing33 = "message"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/hints/" + i20,schemaPath:"#/properties/storms/items/properties/hints/items/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
const _errs560 = errors;
for(const key37 in data273){
if(!((key37 === "code") || (key37 === "message"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/hints/" + i20,schemaPath:"#/properties/storms/items/properties/hints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs560 === errors){
if(data273.code !== undefined){
let data274 = data273.code;
const _errs561 = errors;
if(errors === _errs561){
if(typeof data274 === "string"){
if(!pattern3.test(data274)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/hints/" + i20+"/code",schemaPath:"#/properties/storms/items/properties/hints/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/hints/" + i20+"/code",schemaPath:"#/properties/storms/items/properties/hints/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid59 = _errs561 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data273.message !== undefined){
const _errs563 = errors;
if(typeof data273.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/hints/" + i20+"/message",schemaPath:"#/properties/storms/items/properties/hints/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs563 === errors;
}
else {
var valid59 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/hints/" + i20,schemaPath:"#/properties/storms/items/properties/hints/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid58 = _errs558 === errors;
if(!valid58){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i18+"/hints",schemaPath:"#/properties/storms/items/properties/hints/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid42 = _errs556 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/storms/" + i18,schemaPath:"#/properties/storms/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid41 = _errs393 === errors;
if(!valid41){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms",schemaPath:"#/properties/storms/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs391 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data276 = data.drift;
const _errs565 = errors;
if(errors === _errs565){
if(Array.isArray(data276)){
var valid60 = true;
const len20 = data276.length;
for(let i21=0; i21<len20; i21++){
let data277 = data276[i21];
const _errs567 = errors;
if(errors === _errs567){
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
let missing34;
if(((((((((((((((((data277.verdict === undefined) && (missing34 = "verdict")) || ((data277.name === undefined) && (missing34 = "name"))) || ((data277.selector === undefined) && (missing34 = "selector"))) || ((data277.stat === undefined) && (missing34 = "stat"))) || ((data277.unit === undefined) && (missing34 = "unit"))) || ((data277.from === undefined) && (missing34 = "from"))) || ((data277.tag === undefined) && (missing34 = "tag"))) || ((data277.reference === undefined) && (missing34 = "reference"))) || ((data277.recent === undefined) && (missing34 = "recent"))) || ((data277.change === undefined) && (missing34 = "change"))) || ((data277.limit === undefined) && (missing34 = "limit"))) || ((data277.spread === undefined) && (missing34 = "spread"))) || ((data277.referenceRuns === undefined) && (missing34 = "referenceRuns"))) || ((data277.recentRuns === undefined) && (missing34 = "recentRuns"))) || ((data277.message === undefined) && (missing34 = "message"))) || ((data277.line === undefined) && (missing34 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs569 = errors;
for(const key38 in data277){
if(!(func1.call(schema19.properties.drift.items.properties, key38))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs569 === errors){
if(data277.verdict !== undefined){
let data278 = data277.verdict;
const _errs570 = errors;
if(!((data278 === "drift") || (data278 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid61 = _errs570 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.name !== undefined){
const _errs571 = errors;
if(typeof data277.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs571 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.selector !== undefined){
const _errs573 = errors;
if(typeof data277.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs573 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.stat !== undefined){
const _errs575 = errors;
if(typeof data277.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs575 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.unit !== undefined){
let data282 = data277.unit;
const _errs577 = errors;
if(!((((data282 === "ms") || (data282 === "share")) || (data282 === "bytes")) || (data282 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid61 = _errs577 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.from !== undefined){
let data283 = data277.from;
const _errs578 = errors;
if(!(((data283 === "accepted") || (data283 === "tag")) || (data283 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid61 = _errs578 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.tag !== undefined){
let data284 = data277.tag;
const _errs579 = errors;
if((typeof data284 !== "string") && (data284 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid61 = _errs579 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.reference !== undefined){
let data285 = data277.reference;
const _errs581 = errors;
if(!((typeof data285 == "number") && (isFinite(data285)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid61 = _errs581 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.recent !== undefined){
let data286 = data277.recent;
const _errs583 = errors;
if(!((typeof data286 == "number") && (isFinite(data286)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid61 = _errs583 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.change !== undefined){
let data287 = data277.change;
const _errs585 = errors;
if(!((typeof data287 == "number") && (isFinite(data287)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid61 = _errs585 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.limit !== undefined){
let data288 = data277.limit;
const _errs587 = errors;
if(!((typeof data288 == "number") && (isFinite(data288)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid61 = _errs587 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.spread !== undefined){
let data289 = data277.spread;
const _errs589 = errors;
if(errors === _errs589){
if((typeof data289 == "number") && (isFinite(data289))){
if(data289 < 0 || isNaN(data289)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid61 = _errs589 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.referenceRuns !== undefined){
let data290 = data277.referenceRuns;
const _errs591 = errors;
if(!(((typeof data290 == "number") && (!(data290 % 1) && !isNaN(data290))) && (isFinite(data290)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs591){
if((typeof data290 == "number") && (isFinite(data290))){
if(data290 < 0 || isNaN(data290)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid61 = _errs591 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.recentRuns !== undefined){
let data291 = data277.recentRuns;
const _errs593 = errors;
if(!(((typeof data291 == "number") && (!(data291 % 1) && !isNaN(data291))) && (isFinite(data291)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs593){
if((typeof data291 == "number") && (isFinite(data291))){
if(data291 < 0 || isNaN(data291)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid61 = _errs593 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.message !== undefined){
const _errs595 = errors;
if(typeof data277.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs595 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data277.line !== undefined){
let data293 = data277.line;
const _errs597 = errors;
if(!(((typeof data293 == "number") && (!(data293 % 1) && !isNaN(data293))) && (isFinite(data293)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs597){
if((typeof data293 == "number") && (isFinite(data293))){
if(data293 < 0 || isNaN(data293)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i21+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid61 = _errs597 === errors;
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
}
}
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
validate52.errors = [{instancePath:instancePath+"/drift/" + i21,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid60 = _errs567 === errors;
if(!valid60){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs565 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data294 = data.figures;
const _errs599 = errors;
if(errors === _errs599){
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
let missing35;
if((data294.times === undefined) && (missing35 = "times")){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
const _errs601 = errors;
for(const key39 in data294){
if(!(((((key39 === "times") || (key39 === "phases")) || (key39 === "heartbeats")) || (key39 === "answers")) || (key39 === "silences"))){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs601 === errors){
if(data294.times !== undefined){
let data295 = data294.times;
const _errs602 = errors;
if(errors === _errs602){
if(Array.isArray(data295)){
if(data295.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/times",schemaPath:"#/properties/figures/properties/times/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid63 = true;
const len21 = data295.length;
for(let i22=0; i22<len21; i22++){
let data296 = data295[i22];
const _errs604 = errors;
if(errors === _errs604){
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
let missing36;
if((((((((((data296.name === undefined) && (missing36 = "name")) || ((data296.selector === undefined) && (missing36 = "selector"))) || ((data296.n === undefined) && (missing36 = "n"))) || ((data296.p50 === undefined) && (missing36 = "p50"))) || ((data296.p90 === undefined) && (missing36 = "p90"))) || ((data296.p95 === undefined) && (missing36 = "p95"))) || ((data296.p99 === undefined) && (missing36 = "p99"))) || ((data296.p999 === undefined) && (missing36 = "p999"))) || ((data296.max === undefined) && (missing36 = "max"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22,schemaPath:"#/properties/figures/properties/times/items/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs606 = errors;
for(const key40 in data296){
if(!(func1.call(schema19.properties.figures.properties.times.items.properties, key40))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22,schemaPath:"#/properties/figures/properties/times/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}}];
return false;
break;
}
}
if(_errs606 === errors){
if(data296.name !== undefined){
const _errs607 = errors;
if(typeof data296.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/name",schemaPath:"#/properties/figures/properties/times/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid64 = _errs607 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data296.selector !== undefined){
const _errs609 = errors;
if(typeof data296.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/selector",schemaPath:"#/properties/figures/properties/times/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid64 = _errs609 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data296.n !== undefined){
let data299 = data296.n;
const _errs611 = errors;
if((!(((typeof data299 == "number") && (!(data299 % 1) && !isNaN(data299))) && (isFinite(data299)))) && (data299 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.n.type}}];
return false;
}
if(errors === _errs611){
if((typeof data299 == "number") && (isFinite(data299))){
if(data299 < 0 || isNaN(data299)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid64 = _errs611 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data296.p50 !== undefined){
let data300 = data296.p50;
const _errs613 = errors;
if((!((typeof data300 == "number") && (isFinite(data300)))) && (data300 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/p50",schemaPath:"#/properties/figures/properties/times/items/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p50.type}}];
return false;
}
var valid64 = _errs613 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data296.p90 !== undefined){
let data301 = data296.p90;
const _errs615 = errors;
if((!((typeof data301 == "number") && (isFinite(data301)))) && (data301 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/p90",schemaPath:"#/properties/figures/properties/times/items/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p90.type}}];
return false;
}
var valid64 = _errs615 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data296.p95 !== undefined){
let data302 = data296.p95;
const _errs617 = errors;
if((!((typeof data302 == "number") && (isFinite(data302)))) && (data302 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/p95",schemaPath:"#/properties/figures/properties/times/items/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p95.type}}];
return false;
}
var valid64 = _errs617 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data296.p99 !== undefined){
let data303 = data296.p99;
const _errs619 = errors;
if((!((typeof data303 == "number") && (isFinite(data303)))) && (data303 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/p99",schemaPath:"#/properties/figures/properties/times/items/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p99.type}}];
return false;
}
var valid64 = _errs619 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data296.p999 !== undefined){
let data304 = data296.p999;
const _errs621 = errors;
if((!((typeof data304 == "number") && (isFinite(data304)))) && (data304 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/p999",schemaPath:"#/properties/figures/properties/times/items/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p999.type}}];
return false;
}
var valid64 = _errs621 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data296.max !== undefined){
let data305 = data296.max;
const _errs623 = errors;
if((!((typeof data305 == "number") && (isFinite(data305)))) && (data305 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/max",schemaPath:"#/properties/figures/properties/times/items/properties/max/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.max.type}}];
return false;
}
var valid64 = _errs623 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data296.baseline !== undefined){
let data306 = data296.baseline;
const _errs625 = errors;
if(errors === _errs625){
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
let missing37;
if(((((((data306.runs === undefined) && (missing37 = "runs")) || ((data306.p50 === undefined) && (missing37 = "p50"))) || ((data306.p90 === undefined) && (missing37 = "p90"))) || ((data306.p95 === undefined) && (missing37 = "p95"))) || ((data306.p99 === undefined) && (missing37 = "p99"))) || ((data306.p999 === undefined) && (missing37 = "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs627 = errors;
for(const key41 in data306){
if(!((((((key41 === "runs") || (key41 === "p50")) || (key41 === "p90")) || (key41 === "p95")) || (key41 === "p99")) || (key41 === "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}}];
return false;
break;
}
}
if(_errs627 === errors){
if(data306.runs !== undefined){
let data307 = data306.runs;
const _errs628 = errors;
if(!(((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307))) && (isFinite(data307)))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs628){
if((typeof data307 == "number") && (isFinite(data307))){
if(data307 < 1 || isNaN(data307)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid65 = _errs628 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data306.p50 !== undefined){
let data308 = data306.p50;
const _errs630 = errors;
if((!((typeof data308 == "number") && (isFinite(data308)))) && (data308 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/baseline/p50",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p50.type}}];
return false;
}
var valid65 = _errs630 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data306.p90 !== undefined){
let data309 = data306.p90;
const _errs632 = errors;
if((!((typeof data309 == "number") && (isFinite(data309)))) && (data309 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/baseline/p90",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p90.type}}];
return false;
}
var valid65 = _errs632 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data306.p95 !== undefined){
let data310 = data306.p95;
const _errs634 = errors;
if((!((typeof data310 == "number") && (isFinite(data310)))) && (data310 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/baseline/p95",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p95.type}}];
return false;
}
var valid65 = _errs634 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data306.p99 !== undefined){
let data311 = data306.p99;
const _errs636 = errors;
if((!((typeof data311 == "number") && (isFinite(data311)))) && (data311 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/baseline/p99",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p99.type}}];
return false;
}
var valid65 = _errs636 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data306.p999 !== undefined){
let data312 = data306.p999;
const _errs638 = errors;
if((!((typeof data312 == "number") && (isFinite(data312)))) && (data312 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/baseline/p999",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p999.type}}];
return false;
}
var valid65 = _errs638 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid64 = _errs625 === errors;
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
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i22,schemaPath:"#/properties/figures/properties/times/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid63 = _errs604 === errors;
if(!valid63){
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
var valid62 = _errs602 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data294.phases !== undefined){
let data313 = data294.phases;
const _errs640 = errors;
if(errors === _errs640){
if(Array.isArray(data313)){
if(data313.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/phases",schemaPath:"#/properties/figures/properties/phases/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid66 = true;
const len22 = data313.length;
for(let i23=0; i23<len22; i23++){
let data314 = data313[i23];
const _errs642 = errors;
if(errors === _errs642){
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
let missing38;
if((((((((((data314.scenarios === undefined) && (missing38 = "scenarios")) || ((data314.phase === undefined) && (missing38 = "phase"))) || ((data314.length === undefined) && (missing38 = "length"))) || ((data314.sockets === undefined) && (missing38 = "sockets"))) || ((data314.messages === undefined) && (missing38 = "messages"))) || ((data314.connects === undefined) && (missing38 = "connects"))) || ((data314.connectsPeak === undefined) && (missing38 = "connectsPeak"))) || ((data314.requests === undefined) && (missing38 = "requests"))) || ((data314.failed === undefined) && (missing38 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23,schemaPath:"#/properties/figures/properties/phases/items/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
const _errs644 = errors;
for(const key42 in data314){
if(!(func1.call(schema19.properties.figures.properties.phases.items.properties, key42))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23,schemaPath:"#/properties/figures/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}}];
return false;
break;
}
}
if(_errs644 === errors){
if(data314.scenarios !== undefined){
let data315 = data314.scenarios;
const _errs645 = errors;
if(errors === _errs645){
if(Array.isArray(data315)){
if(data315.length < 1){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid68 = true;
const len23 = data315.length;
for(let i24=0; i24<len23; i24++){
const _errs647 = errors;
if(typeof data315[i24] !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/scenarios/" + i24,schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid68 = _errs647 === errors;
if(!valid68){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid67 = _errs645 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data314.phase !== undefined){
const _errs649 = errors;
if(typeof data314.phase !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/phase",schemaPath:"#/properties/figures/properties/phases/items/properties/phase/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid67 = _errs649 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data314.length !== undefined){
let data318 = data314.length;
const _errs651 = errors;
if(errors === _errs651){
if((typeof data318 == "number") && (isFinite(data318))){
if(data318 < 0 || isNaN(data318)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid67 = _errs651 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data314.sockets !== undefined){
let data319 = data314.sockets;
const _errs653 = errors;
if(errors === _errs653){
if(data319 && typeof data319 == "object" && !Array.isArray(data319)){
let missing39;
if(((((data319.from === undefined) && (missing39 = "from")) || ((data319.to === undefined) && (missing39 = "to"))) || ((data319.least === undefined) && (missing39 = "least"))) || ((data319.most === undefined) && (missing39 = "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
const _errs655 = errors;
for(const key43 in data319){
if(!((((key43 === "from") || (key43 === "to")) || (key43 === "least")) || (key43 === "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}}];
return false;
break;
}
}
if(_errs655 === errors){
if(data319.from !== undefined){
let data320 = data319.from;
const _errs656 = errors;
if(!(((typeof data320 == "number") && (!(data320 % 1) && !isNaN(data320))) && (isFinite(data320)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs656){
if((typeof data320 == "number") && (isFinite(data320))){
if(data320 < 0 || isNaN(data320)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid69 = _errs656 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data319.to !== undefined){
let data321 = data319.to;
const _errs658 = errors;
if(!(((typeof data321 == "number") && (!(data321 % 1) && !isNaN(data321))) && (isFinite(data321)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs658){
if((typeof data321 == "number") && (isFinite(data321))){
if(data321 < 0 || isNaN(data321)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid69 = _errs658 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data319.least !== undefined){
let data322 = data319.least;
const _errs660 = errors;
if(!(((typeof data322 == "number") && (!(data322 % 1) && !isNaN(data322))) && (isFinite(data322)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs660){
if((typeof data322 == "number") && (isFinite(data322))){
if(data322 < 0 || isNaN(data322)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid69 = _errs660 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data319.most !== undefined){
let data323 = data319.most;
const _errs662 = errors;
if(!(((typeof data323 == "number") && (!(data323 % 1) && !isNaN(data323))) && (isFinite(data323)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs662){
if((typeof data323 == "number") && (isFinite(data323))){
if(data323 < 0 || isNaN(data323)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid69 = _errs662 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid67 = _errs653 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data314.messages !== undefined){
let data324 = data314.messages;
const _errs664 = errors;
if(!(((typeof data324 == "number") && (!(data324 % 1) && !isNaN(data324))) && (isFinite(data324)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs664){
if((typeof data324 == "number") && (isFinite(data324))){
if(data324 < 0 || isNaN(data324)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs664 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data314.connects !== undefined){
let data325 = data314.connects;
const _errs666 = errors;
if(!(((typeof data325 == "number") && (!(data325 % 1) && !isNaN(data325))) && (isFinite(data325)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs666){
if((typeof data325 == "number") && (isFinite(data325))){
if(data325 < 0 || isNaN(data325)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs666 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data314.connectsPeak !== undefined){
let data326 = data314.connectsPeak;
const _errs668 = errors;
if(!(((typeof data326 == "number") && (!(data326 % 1) && !isNaN(data326))) && (isFinite(data326)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs668){
if((typeof data326 == "number") && (isFinite(data326))){
if(data326 < 0 || isNaN(data326)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs668 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data314.requests !== undefined){
let data327 = data314.requests;
const _errs670 = errors;
if(!(((typeof data327 == "number") && (!(data327 % 1) && !isNaN(data327))) && (isFinite(data327)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs670){
if((typeof data327 == "number") && (isFinite(data327))){
if(data327 < 0 || isNaN(data327)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs670 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data314.failed !== undefined){
let data328 = data314.failed;
const _errs672 = errors;
if(errors === _errs672){
if(data328 && typeof data328 == "object" && !Array.isArray(data328)){
let missing40;
if(((data328.connects === undefined) && (missing40 = "connects")) || ((data328.requests === undefined) && (missing40 = "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
const _errs674 = errors;
for(const key44 in data328){
if(!((key44 === "connects") || (key44 === "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}}];
return false;
break;
}
}
if(_errs674 === errors){
if(data328.connects !== undefined){
let data329 = data328.connects;
const _errs675 = errors;
if(!(((typeof data329 == "number") && (!(data329 % 1) && !isNaN(data329))) && (isFinite(data329)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs675){
if((typeof data329 == "number") && (isFinite(data329))){
if(data329 < 0 || isNaN(data329)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs675 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data328.requests !== undefined){
let data330 = data328.requests;
const _errs677 = errors;
if(!(((typeof data330 == "number") && (!(data330 % 1) && !isNaN(data330))) && (isFinite(data330)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs677){
if((typeof data330 == "number") && (isFinite(data330))){
if(data330 < 0 || isNaN(data330)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs677 === errors;
}
else {
var valid70 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid67 = _errs672 === errors;
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
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i23,schemaPath:"#/properties/figures/properties/phases/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid66 = _errs642 === errors;
if(!valid66){
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
var valid62 = _errs640 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data294.heartbeats !== undefined){
let data331 = data294.heartbeats;
const _errs679 = errors;
if(errors === _errs679){
if(Array.isArray(data331)){
if(data331.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats",schemaPath:"#/properties/figures/properties/heartbeats/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid71 = true;
const len24 = data331.length;
for(let i25=0; i25<len24; i25++){
let data332 = data331[i25];
const _errs681 = errors;
if(errors === _errs681){
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
let missing41;
if((((((data332.scenario === undefined) && (missing41 = "scenario")) || ((data332.feed === undefined) && (missing41 = "feed"))) || ((data332.sent === undefined) && (missing41 = "sent"))) || ((data332.answered === undefined) && (missing41 = "answered"))) || ((data332.missed === undefined) && (missing41 = "missed"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25,schemaPath:"#/properties/figures/properties/heartbeats/items/required",keyword:"required",params:{missingProperty: missing41}}];
return false;
}
else {
const _errs683 = errors;
for(const key45 in data332){
if(!(func1.call(schema19.properties.figures.properties.heartbeats.items.properties, key45))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25,schemaPath:"#/properties/figures/properties/heartbeats/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}}];
return false;
break;
}
}
if(_errs683 === errors){
if(data332.scenario !== undefined){
const _errs684 = errors;
if(typeof data332.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/scenario",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid72 = _errs684 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data332.feed !== undefined){
let data334 = data332.feed;
const _errs686 = errors;
if((typeof data334 !== "string") && (data334 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/feed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.feed.type}}];
return false;
}
var valid72 = _errs686 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data332.sent !== undefined){
let data335 = data332.sent;
const _errs688 = errors;
if(!(((typeof data335 == "number") && (!(data335 % 1) && !isNaN(data335))) && (isFinite(data335)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs688){
if((typeof data335 == "number") && (isFinite(data335))){
if(data335 < 0 || isNaN(data335)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data332.answered !== undefined){
let data336 = data332.answered;
const _errs690 = errors;
if(!(((typeof data336 == "number") && (!(data336 % 1) && !isNaN(data336))) && (isFinite(data336)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs690){
if((typeof data336 == "number") && (isFinite(data336))){
if(data336 < 0 || isNaN(data336)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid72 = _errs690 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data332.missed !== undefined){
let data337 = data332.missed;
const _errs692 = errors;
if(!(((typeof data337 == "number") && (!(data337 % 1) && !isNaN(data337))) && (isFinite(data337)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs692){
if((typeof data337 == "number") && (isFinite(data337))){
if(data337 < 0 || isNaN(data337)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid72 = _errs692 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data332.late !== undefined){
let data338 = data332.late;
const _errs694 = errors;
if(!(((typeof data338 == "number") && (!(data338 % 1) && !isNaN(data338))) && (isFinite(data338)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs694){
if((typeof data338 == "number") && (isFinite(data338))){
if(data338 < 0 || isNaN(data338)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid72 = _errs694 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data332.stalled !== undefined){
let data339 = data332.stalled;
const _errs696 = errors;
if(!(((typeof data339 == "number") && (!(data339 % 1) && !isNaN(data339))) && (isFinite(data339)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs696){
if((typeof data339 == "number") && (isFinite(data339))){
if(data339 < 0 || isNaN(data339)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid72 = _errs696 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data332.cut !== undefined){
let data340 = data332.cut;
const _errs698 = errors;
if(!(((typeof data340 == "number") && (!(data340 % 1) && !isNaN(data340))) && (isFinite(data340)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/cut",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/cut/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs698){
if((typeof data340 == "number") && (isFinite(data340))){
if(data340 < 0 || isNaN(data340)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/cut",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid72 = _errs698 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data332.rtt !== undefined){
let data341 = data332.rtt;
const _errs700 = errors;
if(errors === _errs700){
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
let missing42;
if(((data341.p50 === undefined) && (missing42 = "p50")) || ((data341.p99 === undefined) && (missing42 = "p99"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/rtt",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/rtt/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
const _errs702 = errors;
for(const key46 in data341){
if(!((key46 === "p50") || (key46 === "p99"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/rtt",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/rtt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}}];
return false;
break;
}
}
if(_errs702 === errors){
if(data341.p50 !== undefined){
let data342 = data341.p50;
const _errs703 = errors;
if((!((typeof data342 == "number") && (isFinite(data342)))) && (data342 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/rtt/p50",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/rtt/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.rtt.properties.p50.type}}];
return false;
}
var valid73 = _errs703 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data341.p99 !== undefined){
let data343 = data341.p99;
const _errs705 = errors;
if((!((typeof data343 == "number") && (isFinite(data343)))) && (data343 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/rtt/p99",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/rtt/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.rtt.properties.p99.type}}];
return false;
}
var valid73 = _errs705 === errors;
}
else {
var valid73 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/rtt",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/rtt/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid72 = _errs700 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data332.stalls !== undefined){
let data344 = data332.stalls;
const _errs707 = errors;
if(errors === _errs707){
if(data344 && typeof data344 == "object" && !Array.isArray(data344)){
let missing43;
if(((((data344.sockets === undefined) && (missing43 = "sockets")) || ((data344.of === undefined) && (missing43 = "of"))) || ((data344.seconds === undefined) && (missing43 = "seconds"))) || ((data344.longest === undefined) && (missing43 = "longest"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/stalls",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
const _errs709 = errors;
for(const key47 in data344){
if(!((((key47 === "sockets") || (key47 === "of")) || (key47 === "seconds")) || (key47 === "longest"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/stalls",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}}];
return false;
break;
}
}
if(_errs709 === errors){
if(data344.sockets !== undefined){
let data345 = data344.sockets;
const _errs710 = errors;
if(!(((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345))) && (isFinite(data345)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/stalls/sockets",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs710){
if((typeof data345 == "number") && (isFinite(data345))){
if(data345 < 0 || isNaN(data345)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/stalls/sockets",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid74 = _errs710 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data344.of !== undefined){
let data346 = data344.of;
const _errs712 = errors;
if(!(((typeof data346 == "number") && (!(data346 % 1) && !isNaN(data346))) && (isFinite(data346)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/stalls/of",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs712){
if((typeof data346 == "number") && (isFinite(data346))){
if(data346 < 0 || isNaN(data346)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/stalls/of",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid74 = _errs712 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data344.seconds !== undefined){
let data347 = data344.seconds;
const _errs714 = errors;
if(errors === _errs714){
if((typeof data347 == "number") && (isFinite(data347))){
if(data347 < 0 || isNaN(data347)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/stalls/seconds",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/stalls/seconds",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/seconds/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid74 = _errs714 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data344.longest !== undefined){
let data348 = data344.longest;
const _errs716 = errors;
if(errors === _errs716){
if((typeof data348 == "number") && (isFinite(data348))){
if(data348 < 0 || isNaN(data348)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/stalls/longest",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/stalls/longest",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/properties/longest/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid74 = _errs716 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25+"/stalls",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalls/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid72 = _errs707 === errors;
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
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i25,schemaPath:"#/properties/figures/properties/heartbeats/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid71 = _errs681 === errors;
if(!valid71){
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
var valid62 = _errs679 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data294.answers !== undefined){
let data349 = data294.answers;
const _errs718 = errors;
if(errors === _errs718){
if(Array.isArray(data349)){
if(data349.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/answers",schemaPath:"#/properties/figures/properties/answers/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid75 = true;
const len25 = data349.length;
for(let i26=0; i26<len25; i26++){
let data350 = data349[i26];
const _errs720 = errors;
if(errors === _errs720){
if(data350 && typeof data350 == "object" && !Array.isArray(data350)){
let missing44;
if((((((data350.scenario === undefined) && (missing44 = "scenario")) || ((data350.feed === undefined) && (missing44 = "feed"))) || ((data350.sent === undefined) && (missing44 = "sent"))) || ((data350.p50 === undefined) && (missing44 = "p50"))) || ((data350.p99 === undefined) && (missing44 = "p99"))){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i26,schemaPath:"#/properties/figures/properties/answers/items/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
const _errs722 = errors;
for(const key48 in data350){
if(!(((((key48 === "scenario") || (key48 === "feed")) || (key48 === "sent")) || (key48 === "p50")) || (key48 === "p99"))){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i26,schemaPath:"#/properties/figures/properties/answers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}}];
return false;
break;
}
}
if(_errs722 === errors){
if(data350.scenario !== undefined){
let data351 = data350.scenario;
const _errs723 = errors;
if((typeof data351 !== "string") && (data351 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i26+"/scenario",schemaPath:"#/properties/figures/properties/answers/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.figures.properties.answers.items.properties.scenario.type}}];
return false;
}
var valid76 = _errs723 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data350.feed !== undefined){
let data352 = data350.feed;
const _errs725 = errors;
if((typeof data352 !== "string") && (data352 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i26+"/feed",schemaPath:"#/properties/figures/properties/answers/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.answers.items.properties.feed.type}}];
return false;
}
var valid76 = _errs725 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data350.sent !== undefined){
let data353 = data350.sent;
const _errs727 = errors;
if(!(((typeof data353 == "number") && (!(data353 % 1) && !isNaN(data353))) && (isFinite(data353)))){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i26+"/sent",schemaPath:"#/properties/figures/properties/answers/items/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs727){
if((typeof data353 == "number") && (isFinite(data353))){
if(data353 < 0 || isNaN(data353)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i26+"/sent",schemaPath:"#/properties/figures/properties/answers/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid76 = _errs727 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data350.p50 !== undefined){
let data354 = data350.p50;
const _errs729 = errors;
if((!((typeof data354 == "number") && (isFinite(data354)))) && (data354 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i26+"/p50",schemaPath:"#/properties/figures/properties/answers/items/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.answers.items.properties.p50.type}}];
return false;
}
var valid76 = _errs729 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data350.p99 !== undefined){
let data355 = data350.p99;
const _errs731 = errors;
if((!((typeof data355 == "number") && (isFinite(data355)))) && (data355 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i26+"/p99",schemaPath:"#/properties/figures/properties/answers/items/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.answers.items.properties.p99.type}}];
return false;
}
var valid76 = _errs731 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i26,schemaPath:"#/properties/figures/properties/answers/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid75 = _errs720 === errors;
if(!valid75){
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
var valid62 = _errs718 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data294.silences !== undefined){
let data356 = data294.silences;
const _errs733 = errors;
if(errors === _errs733){
if(Array.isArray(data356)){
if(data356.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/silences",schemaPath:"#/properties/figures/properties/silences/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid77 = true;
const len26 = data356.length;
for(let i27=0; i27<len26; i27++){
let data357 = data356[i27];
const _errs735 = errors;
if(errors === _errs735){
if(data357 && typeof data357 == "object" && !Array.isArray(data357)){
let missing45;
if(((((data357.scenario === undefined) && (missing45 = "scenario")) || ((data357.feed === undefined) && (missing45 = "feed"))) || ((data357.longest === undefined) && (missing45 = "longest"))) || ((data357.at === undefined) && (missing45 = "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i27,schemaPath:"#/properties/figures/properties/silences/items/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
const _errs737 = errors;
for(const key49 in data357){
if(!((((key49 === "scenario") || (key49 === "feed")) || (key49 === "longest")) || (key49 === "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i27,schemaPath:"#/properties/figures/properties/silences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}}];
return false;
break;
}
}
if(_errs737 === errors){
if(data357.scenario !== undefined){
const _errs738 = errors;
if(typeof data357.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i27+"/scenario",schemaPath:"#/properties/figures/properties/silences/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid78 = _errs738 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data357.feed !== undefined){
let data359 = data357.feed;
const _errs740 = errors;
if((typeof data359 !== "string") && (data359 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i27+"/feed",schemaPath:"#/properties/figures/properties/silences/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.silences.items.properties.feed.type}}];
return false;
}
var valid78 = _errs740 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data357.longest !== undefined){
let data360 = data357.longest;
const _errs742 = errors;
if(errors === _errs742){
if((typeof data360 == "number") && (isFinite(data360))){
if(data360 < 0 || isNaN(data360)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i27+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i27+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid78 = _errs742 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data357.at !== undefined){
let data361 = data357.at;
const _errs744 = errors;
if(errors === _errs744){
if((typeof data361 == "number") && (isFinite(data361))){
if(data361 < 0 || isNaN(data361)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i27+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i27+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid78 = _errs744 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i27,schemaPath:"#/properties/figures/properties/silences/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid77 = _errs735 === errors;
if(!valid77){
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
var valid62 = _errs733 === errors;
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
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs599 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
let data362 = data.commits;
const _errs746 = errors;
if(errors === _errs746){
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
let missing46;
if(((data362.from === undefined) && (missing46 = "from")) || ((data362.to === undefined) && (missing46 = "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
const _errs748 = errors;
for(const key50 in data362){
if(!((key50 === "from") || (key50 === "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}}];
return false;
break;
}
}
if(_errs748 === errors){
if(data362.from !== undefined){
const _errs749 = errors;
if(typeof data362.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/from",schemaPath:"#/properties/commits/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid79 = _errs749 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data362.to !== undefined){
const _errs751 = errors;
if(typeof data362.to !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/to",schemaPath:"#/properties/commits/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid79 = _errs751 === errors;
}
else {
var valid79 = true;
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
var valid0 = _errs746 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data365 = data.history;
const _errs753 = errors;
if(errors === _errs753){
if(data365 && typeof data365 == "object" && !Array.isArray(data365)){
let missing47;
if((((((data365.name === undefined) && (missing47 = "name")) || ((data365.unit === undefined) && (missing47 = "unit"))) || ((data365.stored === undefined) && (missing47 = "stored"))) || ((data365.actual === undefined) && (missing47 = "actual"))) || ((data365.limit === undefined) && (missing47 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
const _errs755 = errors;
for(const key51 in data365){
if(!(((((key51 === "name") || (key51 === "unit")) || (key51 === "stored")) || (key51 === "actual")) || (key51 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}}];
return false;
break;
}
}
if(_errs755 === errors){
if(data365.name !== undefined){
const _errs756 = errors;
if(typeof data365.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs756 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data365.unit !== undefined){
let data367 = data365.unit;
const _errs758 = errors;
if(!(((((data367 === "ms") || (data367 === "bytes")) || (data367 === "count")) || (data367 === "share")) || (data367 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid80 = _errs758 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data365.stored !== undefined){
let data368 = data365.stored;
const _errs759 = errors;
if(errors === _errs759){
if(Array.isArray(data368)){
if(data368.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid81 = true;
const len27 = data368.length;
for(let i28=0; i28<len27; i28++){
let data369 = data368[i28];
const _errs761 = errors;
if((!((typeof data369 == "number") && (isFinite(data369)))) && (data369 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i28,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid81 = _errs761 === errors;
if(!valid81){
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
var valid80 = _errs759 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data365.actual !== undefined){
let data370 = data365.actual;
const _errs763 = errors;
if(!((typeof data370 == "number") && (isFinite(data370)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid80 = _errs763 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data365.limit !== undefined){
let data371 = data365.limit;
const _errs765 = errors;
if((!((typeof data371 == "number") && (isFinite(data371)))) && (data371 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid80 = _errs765 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs753 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data372 = data.baseline;
const _errs767 = errors;
if((!(data372 && typeof data372 == "object" && !Array.isArray(data372))) && (data372 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs767){
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
let missing48;
if(((((((((data372.where === undefined) && (missing48 = "where")) || ((data372.series === undefined) && (missing48 = "series"))) || ((data372.runs === undefined) && (missing48 = "runs"))) || ((data372.from === undefined) && (missing48 = "from"))) || ((data372.to === undefined) && (missing48 = "to"))) || ((data372.others === undefined) && (missing48 = "others"))) || ((data372.written === undefined) && (missing48 = "written"))) || ((data372.notWritten === undefined) && (missing48 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
const _errs769 = errors;
for(const key52 in data372){
if(!(func1.call(schema19.properties.baseline.properties, key52))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}}];
return false;
break;
}
}
if(_errs769 === errors){
if(data372.where !== undefined){
let data373 = data372.where;
const _errs770 = errors;
if((typeof data373 !== "string") && (data373 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid82 = _errs770 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data372.series !== undefined){
let data374 = data372.series;
const _errs772 = errors;
if(errors === _errs772){
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
let missing49;
if(((((((data374.key === undefined) && (missing49 = "key")) || ((data374.digest === undefined) && (missing49 = "digest"))) || ((data374.profile === undefined) && (missing49 = "profile"))) || ((data374.engine === undefined) && (missing49 = "engine"))) || ((data374.environment === undefined) && (missing49 = "environment"))) || ((data374.runnerLabel === undefined) && (missing49 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
const _errs774 = errors;
for(const key53 in data374){
if(!(((((((key53 === "key") || (key53 === "digest")) || (key53 === "profile")) || (key53 === "engine")) || (key53 === "environment")) || (key53 === "jobKey")) || (key53 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}}];
return false;
break;
}
}
if(_errs774 === errors){
if(data374.key !== undefined){
let data375 = data374.key;
const _errs775 = errors;
if(errors === _errs775){
if(typeof data375 === "string"){
if(!pattern5.test(data375)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid83 = _errs775 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data374.digest !== undefined){
const _errs777 = errors;
if(typeof data374.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs777 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data374.profile !== undefined){
const _errs779 = errors;
if(typeof data374.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs779 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data374.engine !== undefined){
const _errs781 = errors;
if(typeof data374.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs781 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data374.environment !== undefined){
let data379 = data374.environment;
const _errs783 = errors;
if((typeof data379 !== "string") && (data379 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid83 = _errs783 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data374.jobKey !== undefined){
let data380 = data374.jobKey;
const _errs785 = errors;
if(errors === _errs785){
if(typeof data380 === "string"){
if(!pattern4.test(data380)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid83 = _errs785 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data374.runnerLabel !== undefined){
const _errs787 = errors;
if(typeof data374.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs787 === errors;
}
else {
var valid83 = true;
}
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
var valid82 = _errs772 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data372.runs !== undefined){
let data382 = data372.runs;
const _errs789 = errors;
if(!(((typeof data382 == "number") && (!(data382 % 1) && !isNaN(data382))) && (isFinite(data382)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs789){
if((typeof data382 == "number") && (isFinite(data382))){
if(data382 < 0 || isNaN(data382)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid82 = _errs789 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data372.from !== undefined){
let data383 = data372.from;
const _errs791 = errors;
if((typeof data383 !== "string") && (data383 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid82 = _errs791 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data372.to !== undefined){
let data384 = data372.to;
const _errs793 = errors;
if((typeof data384 !== "string") && (data384 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid82 = _errs793 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data372.others !== undefined){
let data385 = data372.others;
const _errs795 = errors;
if(!(((typeof data385 == "number") && (!(data385 % 1) && !isNaN(data385))) && (isFinite(data385)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs795){
if((typeof data385 == "number") && (isFinite(data385))){
if(data385 < 0 || isNaN(data385)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid82 = _errs795 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data372.incomplete !== undefined){
let data386 = data372.incomplete;
const _errs797 = errors;
if(!(((typeof data386 == "number") && (!(data386 % 1) && !isNaN(data386))) && (isFinite(data386)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs797){
if((typeof data386 == "number") && (isFinite(data386))){
if(data386 < 1 || isNaN(data386)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid82 = _errs797 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data372.comparable !== undefined){
let data387 = data372.comparable;
const _errs799 = errors;
if(!(((typeof data387 == "number") && (!(data387 % 1) && !isNaN(data387))) && (isFinite(data387)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs799){
if((typeof data387 == "number") && (isFinite(data387))){
if(data387 < 0 || isNaN(data387)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid82 = _errs799 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data372.changed !== undefined){
let data388 = data372.changed;
const _errs801 = errors;
if(errors === _errs801){
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
let missing50;
if(((data388.key === undefined) && (missing50 = "key")) || ((data388.runs === undefined) && (missing50 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing50}}];
return false;
}
else {
const _errs803 = errors;
for(const key54 in data388){
if(!((key54 === "key") || (key54 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}}];
return false;
break;
}
}
if(_errs803 === errors){
if(data388.key !== undefined){
let data389 = data388.key;
const _errs804 = errors;
if(errors === _errs804){
if(typeof data389 === "string"){
if(!pattern5.test(data389)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid84 = _errs804 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data388.runs !== undefined){
let data390 = data388.runs;
const _errs806 = errors;
if(!(((typeof data390 == "number") && (!(data390 % 1) && !isNaN(data390))) && (isFinite(data390)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs806){
if((typeof data390 == "number") && (isFinite(data390))){
if(data390 < 0 || isNaN(data390)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid84 = _errs806 === errors;
}
else {
var valid84 = true;
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
var valid82 = _errs801 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data372.written !== undefined){
const _errs808 = errors;
if(typeof data372.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid82 = _errs808 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data372.notWritten !== undefined){
let data392 = data372.notWritten;
const _errs810 = errors;
if((typeof data392 !== "string") && (data392 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid82 = _errs810 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data372.unread !== undefined){
let data393 = data372.unread;
const _errs812 = errors;
if(typeof data393 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/unread",schemaPath:"#/properties/baseline/properties/unread/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(true !== data393){
validate52.errors = [{instancePath:instancePath+"/baseline/unread",schemaPath:"#/properties/baseline/properties/unread/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid82 = _errs812 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data372.notCounted !== undefined){
const _errs814 = errors;
if(typeof data372.notCounted !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/notCounted",schemaPath:"#/properties/baseline/properties/notCounted/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid82 = _errs814 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data372.uncounted !== undefined){
let data395 = data372.uncounted;
const _errs816 = errors;
if(!(((typeof data395 == "number") && (!(data395 % 1) && !isNaN(data395))) && (isFinite(data395)))){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs816){
if((typeof data395 == "number") && (isFinite(data395))){
if(data395 < 0 || isNaN(data395)){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid82 = _errs816 === errors;
}
else {
var valid82 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs767 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data396 = data.timeline;
const _errs818 = errors;
if(errors === _errs818){
if(data396 && typeof data396 == "object" && !Array.isArray(data396)){
for(const key55 in data396){
let data397 = data396[key55];
const _errs821 = errors;
if(errors === _errs821){
if(Array.isArray(data397)){
var valid86 = true;
const len28 = data397.length;
for(let i29=0; i29<len28; i29++){
let data398 = data397[i29];
const _errs823 = errors;
if(errors === _errs823){
if(data398 && typeof data398 == "object" && !Array.isArray(data398)){
let missing51;
if((((data398.phase === undefined) && (missing51 = "phase")) || ((data398.from === undefined) && (missing51 = "from"))) || ((data398.to === undefined) && (missing51 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i29,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing51}}];
return false;
}
else {
const _errs825 = errors;
for(const key56 in data398){
if(!(((key56 === "phase") || (key56 === "from")) || (key56 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i29,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}}];
return false;
break;
}
}
if(_errs825 === errors){
if(data398.phase !== undefined){
let data399 = data398.phase;
const _errs826 = errors;
if(!(((((data399 === "ramp") || (data399 === "steady")) || (data399 === "disrupt")) || (data399 === "idle")) || (data399 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i29+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid87 = _errs826 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data398.from !== undefined){
let data400 = data398.from;
const _errs827 = errors;
if(!((typeof data400 == "number") && (isFinite(data400)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i29+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid87 = _errs827 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data398.to !== undefined){
let data401 = data398.to;
const _errs829 = errors;
if(!((typeof data401 == "number") && (isFinite(data401)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i29+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid87 = _errs829 === errors;
}
else {
var valid87 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i29,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid86 = _errs823 === errors;
if(!valid86){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timeline/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid85 = _errs821 === errors;
if(!valid85){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs818 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data402 = data.duration;
const _errs831 = errors;
if(errors === _errs831){
if((typeof data402 == "number") && (isFinite(data402))){
if(data402 < 0 || isNaN(data402)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs831 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data403 = data.sockets;
const _errs833 = errors;
if((!(data403 && typeof data403 == "object" && !Array.isArray(data403))) && (data403 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs833){
if(data403 && typeof data403 == "object" && !Array.isArray(data403)){
let missing52;
if(((((((data403.tried === undefined) && (missing52 = "tried")) || ((data403.opened === undefined) && (missing52 = "opened"))) || ((data403.subscribed === undefined) && (missing52 = "subscribed"))) || ((data403.peak === undefined) && (missing52 = "peak"))) || ((data403.failed === undefined) && (missing52 = "failed"))) || ((data403.unended === undefined) && (missing52 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing52}}];
return false;
}
else {
const _errs835 = errors;
for(const key57 in data403){
if(!(((((((key57 === "tried") || (key57 === "opened")) || (key57 === "subscribed")) || (key57 === "peak")) || (key57 === "failed")) || (key57 === "unended")) || (key57 === "planned"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}}];
return false;
break;
}
}
if(_errs835 === errors){
if(data403.tried !== undefined){
let data404 = data403.tried;
const _errs836 = errors;
if(!(((typeof data404 == "number") && (!(data404 % 1) && !isNaN(data404))) && (isFinite(data404)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs836){
if((typeof data404 == "number") && (isFinite(data404))){
if(data404 < 0 || isNaN(data404)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid88 = _errs836 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data403.opened !== undefined){
let data405 = data403.opened;
const _errs838 = errors;
if(!(((typeof data405 == "number") && (!(data405 % 1) && !isNaN(data405))) && (isFinite(data405)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs838){
if((typeof data405 == "number") && (isFinite(data405))){
if(data405 < 0 || isNaN(data405)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid88 = _errs838 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data403.subscribed !== undefined){
let data406 = data403.subscribed;
const _errs840 = errors;
if(!(((typeof data406 == "number") && (!(data406 % 1) && !isNaN(data406))) && (isFinite(data406)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs840){
if((typeof data406 == "number") && (isFinite(data406))){
if(data406 < 0 || isNaN(data406)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid88 = _errs840 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data403.peak !== undefined){
let data407 = data403.peak;
const _errs842 = errors;
if(!(((typeof data407 == "number") && (!(data407 % 1) && !isNaN(data407))) && (isFinite(data407)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs842){
if((typeof data407 == "number") && (isFinite(data407))){
if(data407 < 0 || isNaN(data407)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid88 = _errs842 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data403.failed !== undefined){
let data408 = data403.failed;
const _errs844 = errors;
if(errors === _errs844){
if(Array.isArray(data408)){
var valid89 = true;
const len29 = data408.length;
for(let i30=0; i30<len29; i30++){
let data409 = data408[i30];
const _errs846 = errors;
if(errors === _errs846){
if(data409 && typeof data409 == "object" && !Array.isArray(data409)){
let missing53;
if((((data409.reason === undefined) && (missing53 = "reason")) || ((data409.status === undefined) && (missing53 = "status"))) || ((data409.count === undefined) && (missing53 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i30,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing53}}];
return false;
}
else {
const _errs848 = errors;
for(const key58 in data409){
if(!(((key58 === "reason") || (key58 === "status")) || (key58 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i30,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}}];
return false;
break;
}
}
if(_errs848 === errors){
if(data409.reason !== undefined){
const _errs849 = errors;
if(typeof data409.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i30+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid90 = _errs849 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data409.status !== undefined){
let data411 = data409.status;
const _errs851 = errors;
if((typeof data411 !== "string") && (data411 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i30+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid90 = _errs851 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data409.count !== undefined){
let data412 = data409.count;
const _errs853 = errors;
if(!(((typeof data412 == "number") && (!(data412 % 1) && !isNaN(data412))) && (isFinite(data412)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i30+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs853){
if((typeof data412 == "number") && (isFinite(data412))){
if(data412 < 0 || isNaN(data412)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i30+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid90 = _errs853 === errors;
}
else {
var valid90 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i30,schemaPath:"#/properties/sockets/properties/failed/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid89 = _errs846 === errors;
if(!valid89){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed",schemaPath:"#/properties/sockets/properties/failed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid88 = _errs844 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data403.unended !== undefined){
let data413 = data403.unended;
const _errs855 = errors;
if(!(((typeof data413 == "number") && (!(data413 % 1) && !isNaN(data413))) && (isFinite(data413)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs855){
if((typeof data413 == "number") && (isFinite(data413))){
if(data413 < 0 || isNaN(data413)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid88 = _errs855 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data403.planned !== undefined){
let data414 = data403.planned;
const _errs857 = errors;
if(!(((typeof data414 == "number") && (!(data414 % 1) && !isNaN(data414))) && (isFinite(data414)))){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",schemaPath:"#/properties/sockets/properties/planned/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs857){
if((typeof data414 == "number") && (isFinite(data414))){
if(data414 < 0 || isNaN(data414)){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",schemaPath:"#/properties/sockets/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid88 = _errs857 === errors;
}
else {
var valid88 = true;
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs833 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data415 = data.http;
const _errs859 = errors;
if((!(data415 && typeof data415 == "object" && !Array.isArray(data415))) && (data415 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs859){
if(data415 && typeof data415 == "object" && !Array.isArray(data415)){
let missing54;
if(((((data415.requests === undefined) && (missing54 = "requests")) || ((data415.answered === undefined) && (missing54 = "answered"))) || ((data415.failed === undefined) && (missing54 = "failed"))) || ((data415.byStatus === undefined) && (missing54 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing54}}];
return false;
}
else {
const _errs861 = errors;
for(const key59 in data415){
if(!((((key59 === "requests") || (key59 === "answered")) || (key59 === "failed")) || (key59 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}}];
return false;
break;
}
}
if(_errs861 === errors){
if(data415.requests !== undefined){
let data416 = data415.requests;
const _errs862 = errors;
if(!(((typeof data416 == "number") && (!(data416 % 1) && !isNaN(data416))) && (isFinite(data416)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs862){
if((typeof data416 == "number") && (isFinite(data416))){
if(data416 < 0 || isNaN(data416)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid91 = _errs862 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data415.answered !== undefined){
let data417 = data415.answered;
const _errs864 = errors;
if(!(((typeof data417 == "number") && (!(data417 % 1) && !isNaN(data417))) && (isFinite(data417)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs864){
if((typeof data417 == "number") && (isFinite(data417))){
if(data417 < 0 || isNaN(data417)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid91 = _errs864 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data415.failed !== undefined){
let data418 = data415.failed;
const _errs866 = errors;
if(!(((typeof data418 == "number") && (!(data418 % 1) && !isNaN(data418))) && (isFinite(data418)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs866){
if((typeof data418 == "number") && (isFinite(data418))){
if(data418 < 0 || isNaN(data418)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid91 = _errs866 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data415.byStatus !== undefined){
let data419 = data415.byStatus;
const _errs868 = errors;
if(errors === _errs868){
if(data419 && typeof data419 == "object" && !Array.isArray(data419)){
for(const key60 in data419){
let data420 = data419[key60];
const _errs871 = errors;
if(!(((typeof data420 == "number") && (!(data420 % 1) && !isNaN(data420))) && (isFinite(data420)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs871){
if((typeof data420 == "number") && (isFinite(data420))){
if(data420 < 0 || isNaN(data420)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid92 = _errs871 === errors;
if(!valid92){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/http/byStatus",schemaPath:"#/properties/http/properties/byStatus/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid91 = _errs868 === errors;
}
else {
var valid91 = true;
}
}
}
}
}
}
}
}
var valid0 = _errs859 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data421 = data.closes;
const _errs873 = errors;
if(errors === _errs873){
if(Array.isArray(data421)){
var valid93 = true;
const len30 = data421.length;
for(let i31=0; i31<len30; i31++){
let data422 = data421[i31];
const _errs875 = errors;
if(errors === _errs875){
if(data422 && typeof data422 == "object" && !Array.isArray(data422)){
let missing55;
if(((((((((data422.code === undefined) && (missing55 = "code")) || ((data422.side === undefined) && (missing55 = "side"))) || ((data422.how === undefined) && (missing55 = "how"))) || ((data422.scenario === undefined) && (missing55 = "scenario"))) || ((data422.feed === undefined) && (missing55 = "feed"))) || ((data422.phase === undefined) && (missing55 = "phase"))) || ((data422.reason === undefined) && (missing55 = "reason"))) || ((data422.count === undefined) && (missing55 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i31,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing55}}];
return false;
}
else {
const _errs877 = errors;
for(const key61 in data422){
if(!(func1.call(schema19.properties.closes.items.properties, key61))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i31,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}}];
return false;
break;
}
}
if(_errs877 === errors){
if(data422.code !== undefined){
const _errs878 = errors;
if(typeof data422.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i31+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid94 = _errs878 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data422.side !== undefined){
const _errs880 = errors;
if(typeof data422.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i31+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid94 = _errs880 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data422.how !== undefined){
const _errs882 = errors;
if(typeof data422.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i31+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid94 = _errs882 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data422.scenario !== undefined){
const _errs884 = errors;
if(typeof data422.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i31+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid94 = _errs884 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data422.feed !== undefined){
let data427 = data422.feed;
const _errs886 = errors;
if((typeof data427 !== "string") && (data427 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i31+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid94 = _errs886 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data422.phase !== undefined){
let data428 = data422.phase;
const _errs888 = errors;
if((typeof data428 !== "string") && (data428 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i31+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid94 = _errs888 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data422.reason !== undefined){
let data429 = data422.reason;
const _errs890 = errors;
if((typeof data429 !== "string") && (data429 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i31+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid94 = _errs890 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data422.count !== undefined){
let data430 = data422.count;
const _errs892 = errors;
if(!(((typeof data430 == "number") && (!(data430 % 1) && !isNaN(data430))) && (isFinite(data430)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i31+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs892){
if((typeof data430 == "number") && (isFinite(data430))){
if(data430 < 0 || isNaN(data430)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i31+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid94 = _errs892 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data422.first !== undefined){
let data431 = data422.first;
const _errs894 = errors;
if(errors === _errs894){
if((typeof data431 == "number") && (isFinite(data431))){
if(data431 < 0 || isNaN(data431)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i31+"/first",schemaPath:"#/properties/closes/items/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes/" + i31+"/first",schemaPath:"#/properties/closes/items/properties/first/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid94 = _errs894 === errors;
}
else {
var valid94 = true;
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/closes/" + i31,schemaPath:"#/properties/closes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid93 = _errs875 === errors;
if(!valid93){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs873 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.census !== undefined){
let data432 = data.census;
const _errs896 = errors;
if(errors === _errs896){
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
let missing56;
if((((data432.total === undefined) && (missing56 = "total")) || ((data432.ends === undefined) && (missing56 = "ends"))) || ((data432.layers === undefined) && (missing56 = "layers"))){
validate52.errors = [{instancePath:instancePath+"/census",schemaPath:"#/properties/census/required",keyword:"required",params:{missingProperty: missing56}}];
return false;
}
else {
const _errs898 = errors;
for(const key62 in data432){
if(!((((key62 === "total") || (key62 === "ends")) || (key62 === "stored")) || (key62 === "layers"))){
validate52.errors = [{instancePath:instancePath+"/census",schemaPath:"#/properties/census/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}}];
return false;
break;
}
}
if(_errs898 === errors){
if(data432.total !== undefined){
let data433 = data432.total;
const _errs899 = errors;
if(!(((typeof data433 == "number") && (!(data433 % 1) && !isNaN(data433))) && (isFinite(data433)))){
validate52.errors = [{instancePath:instancePath+"/census/total",schemaPath:"#/properties/census/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs899){
if((typeof data433 == "number") && (isFinite(data433))){
if(data433 < 0 || isNaN(data433)){
validate52.errors = [{instancePath:instancePath+"/census/total",schemaPath:"#/properties/census/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid95 = _errs899 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.ends !== undefined){
let data434 = data432.ends;
const _errs901 = errors;
if(errors === _errs901){
if(Array.isArray(data434)){
var valid96 = true;
const len31 = data434.length;
for(let i32=0; i32<len31; i32++){
let data435 = data434[i32];
const _errs903 = errors;
if(errors === _errs903){
if(data435 && typeof data435 == "object" && !Array.isArray(data435)){
let missing57;
if((((((((((((((((data435.code === undefined) && (missing57 = "code")) || ((data435.close === undefined) && (missing57 = "close"))) || ((data435.status === undefined) && (missing57 = "status"))) || ((data435.reason === undefined) && (missing57 = "reason"))) || ((data435.side === undefined) && (missing57 = "side"))) || ((data435.scenario === undefined) && (missing57 = "scenario"))) || ((data435.feed === undefined) && (missing57 = "feed"))) || ((data435.phase === undefined) && (missing57 = "phase"))) || ((data435.count === undefined) && (missing57 = "count"))) || ((data435.share === undefined) && (missing57 = "share"))) || ((data435.seconds === undefined) && (missing57 = "seconds"))) || ((data435.rate === undefined) && (missing57 = "rate"))) || ((data435.first === undefined) && (missing57 = "first"))) || ((data435.firstAt === undefined) && (missing57 = "firstAt"))) || ((data435.said === undefined) && (missing57 = "said"))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32,schemaPath:"#/properties/census/properties/ends/items/required",keyword:"required",params:{missingProperty: missing57}}];
return false;
}
else {
const _errs905 = errors;
for(const key63 in data435){
if(!(func1.call(schema19.properties.census.properties.ends.items.properties, key63))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32,schemaPath:"#/properties/census/properties/ends/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}}];
return false;
break;
}
}
if(_errs905 === errors){
if(data435.code !== undefined){
let data436 = data435.code;
const _errs906 = errors;
if(errors === _errs906){
if(typeof data436 === "string"){
if(!pattern3.test(data436)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/code",schemaPath:"#/properties/census/properties/ends/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/code",schemaPath:"#/properties/census/properties/ends/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid97 = _errs906 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data435.close !== undefined){
let data437 = data435.close;
const _errs908 = errors;
if((typeof data437 !== "string") && (data437 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/close",schemaPath:"#/properties/census/properties/ends/items/properties/close/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.close.type}}];
return false;
}
var valid97 = _errs908 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data435.status !== undefined){
let data438 = data435.status;
const _errs910 = errors;
if((typeof data438 !== "string") && (data438 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/status",schemaPath:"#/properties/census/properties/ends/items/properties/status/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.status.type}}];
return false;
}
var valid97 = _errs910 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data435.reason !== undefined){
let data439 = data435.reason;
const _errs912 = errors;
if((typeof data439 !== "string") && (data439 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/reason",schemaPath:"#/properties/census/properties/ends/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.reason.type}}];
return false;
}
var valid97 = _errs912 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data435.side !== undefined){
const _errs914 = errors;
if(typeof data435.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/side",schemaPath:"#/properties/census/properties/ends/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid97 = _errs914 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data435.scenario !== undefined){
const _errs916 = errors;
if(typeof data435.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/scenario",schemaPath:"#/properties/census/properties/ends/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid97 = _errs916 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data435.feed !== undefined){
let data442 = data435.feed;
const _errs918 = errors;
if((typeof data442 !== "string") && (data442 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/feed",schemaPath:"#/properties/census/properties/ends/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.feed.type}}];
return false;
}
var valid97 = _errs918 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data435.phase !== undefined){
let data443 = data435.phase;
const _errs920 = errors;
if((typeof data443 !== "string") && (data443 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/phase",schemaPath:"#/properties/census/properties/ends/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.phase.type}}];
return false;
}
var valid97 = _errs920 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data435.count !== undefined){
let data444 = data435.count;
const _errs922 = errors;
if(!(((typeof data444 == "number") && (!(data444 % 1) && !isNaN(data444))) && (isFinite(data444)))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/count",schemaPath:"#/properties/census/properties/ends/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs922){
if((typeof data444 == "number") && (isFinite(data444))){
if(data444 < 0 || isNaN(data444)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/count",schemaPath:"#/properties/census/properties/ends/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid97 = _errs922 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data435.share !== undefined){
let data445 = data435.share;
const _errs924 = errors;
if(errors === _errs924){
if((typeof data445 == "number") && (isFinite(data445))){
if(data445 > 1 || isNaN(data445)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/share",schemaPath:"#/properties/census/properties/ends/items/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data445 < 0 || isNaN(data445)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/share",schemaPath:"#/properties/census/properties/ends/items/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/share",schemaPath:"#/properties/census/properties/ends/items/properties/share/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid97 = _errs924 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data435.seconds !== undefined){
let data446 = data435.seconds;
const _errs926 = errors;
if((!((typeof data446 == "number") && (isFinite(data446)))) && (data446 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/seconds",schemaPath:"#/properties/census/properties/ends/items/properties/seconds/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.seconds.type}}];
return false;
}
if(errors === _errs926){
if((typeof data446 == "number") && (isFinite(data446))){
if(data446 < 0 || isNaN(data446)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/seconds",schemaPath:"#/properties/census/properties/ends/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid97 = _errs926 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data435.rate !== undefined){
let data447 = data435.rate;
const _errs928 = errors;
if((!((typeof data447 == "number") && (isFinite(data447)))) && (data447 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/rate",schemaPath:"#/properties/census/properties/ends/items/properties/rate/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.rate.type}}];
return false;
}
if(errors === _errs928){
if((typeof data447 == "number") && (isFinite(data447))){
if(data447 < 0 || isNaN(data447)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/rate",schemaPath:"#/properties/census/properties/ends/items/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid97 = _errs928 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data435.first !== undefined){
let data448 = data435.first;
const _errs930 = errors;
if((!((typeof data448 == "number") && (isFinite(data448)))) && (data448 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/first",schemaPath:"#/properties/census/properties/ends/items/properties/first/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.first.type}}];
return false;
}
if(errors === _errs930){
if((typeof data448 == "number") && (isFinite(data448))){
if(data448 < 0 || isNaN(data448)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/first",schemaPath:"#/properties/census/properties/ends/items/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid97 = _errs930 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data435.firstAt !== undefined){
let data449 = data435.firstAt;
const _errs932 = errors;
if((typeof data449 !== "string") && (data449 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/firstAt",schemaPath:"#/properties/census/properties/ends/items/properties/firstAt/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.firstAt.type}}];
return false;
}
var valid97 = _errs932 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data435.said !== undefined){
let data450 = data435.said;
const _errs934 = errors;
if(errors === _errs934){
if(Array.isArray(data450)){
if(data450.length > 5){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/said",schemaPath:"#/properties/census/properties/ends/items/properties/said/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
var valid98 = true;
const len32 = data450.length;
for(let i33=0; i33<len32; i33++){
let data451 = data450[i33];
const _errs936 = errors;
if(errors === _errs936){
if(data451 && typeof data451 == "object" && !Array.isArray(data451)){
let missing58;
if(((data451.text === undefined) && (missing58 = "text")) || ((data451.count === undefined) && (missing58 = "count"))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/said/" + i33,schemaPath:"#/properties/census/properties/ends/items/properties/said/items/required",keyword:"required",params:{missingProperty: missing58}}];
return false;
}
else {
const _errs938 = errors;
for(const key64 in data451){
if(!((key64 === "text") || (key64 === "count"))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/said/" + i33,schemaPath:"#/properties/census/properties/ends/items/properties/said/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}}];
return false;
break;
}
}
if(_errs938 === errors){
if(data451.text !== undefined){
const _errs939 = errors;
if(typeof data451.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/said/" + i33+"/text",schemaPath:"#/properties/census/properties/ends/items/properties/said/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid99 = _errs939 === errors;
}
else {
var valid99 = true;
}
if(valid99){
if(data451.count !== undefined){
let data453 = data451.count;
const _errs941 = errors;
if(!(((typeof data453 == "number") && (!(data453 % 1) && !isNaN(data453))) && (isFinite(data453)))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/said/" + i33+"/count",schemaPath:"#/properties/census/properties/ends/items/properties/said/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs941){
if((typeof data453 == "number") && (isFinite(data453))){
if(data453 < 0 || isNaN(data453)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/said/" + i33+"/count",schemaPath:"#/properties/census/properties/ends/items/properties/said/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid99 = _errs941 === errors;
}
else {
var valid99 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/said/" + i33,schemaPath:"#/properties/census/properties/ends/items/properties/said/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid98 = _errs936 === errors;
if(!valid98){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32+"/said",schemaPath:"#/properties/census/properties/ends/items/properties/said/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid97 = _errs934 === errors;
}
else {
var valid97 = true;
}
}
}
}
}
}
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i32,schemaPath:"#/properties/census/properties/ends/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid96 = _errs903 === errors;
if(!valid96){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends",schemaPath:"#/properties/census/properties/ends/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid95 = _errs901 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.stored !== undefined){
let data454 = data432.stored;
const _errs943 = errors;
if(errors === _errs943){
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
let missing59;
if((((data454.runs === undefined) && (missing59 = "runs")) || ((data454.total === undefined) && (missing59 = "total"))) || ((data454.mix === undefined) && (missing59 = "mix"))){
validate52.errors = [{instancePath:instancePath+"/census/stored",schemaPath:"#/properties/census/properties/stored/required",keyword:"required",params:{missingProperty: missing59}}];
return false;
}
else {
const _errs945 = errors;
for(const key65 in data454){
if(!(((key65 === "runs") || (key65 === "total")) || (key65 === "mix"))){
validate52.errors = [{instancePath:instancePath+"/census/stored",schemaPath:"#/properties/census/properties/stored/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}}];
return false;
break;
}
}
if(_errs945 === errors){
if(data454.runs !== undefined){
let data455 = data454.runs;
const _errs946 = errors;
if(!(((typeof data455 == "number") && (!(data455 % 1) && !isNaN(data455))) && (isFinite(data455)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/runs",schemaPath:"#/properties/census/properties/stored/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs946){
if((typeof data455 == "number") && (isFinite(data455))){
if(data455 < 1 || isNaN(data455)){
validate52.errors = [{instancePath:instancePath+"/census/stored/runs",schemaPath:"#/properties/census/properties/stored/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid100 = _errs946 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data454.total !== undefined){
let data456 = data454.total;
const _errs948 = errors;
if(!(((typeof data456 == "number") && (!(data456 % 1) && !isNaN(data456))) && (isFinite(data456)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/total",schemaPath:"#/properties/census/properties/stored/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs948){
if((typeof data456 == "number") && (isFinite(data456))){
if(data456 < 0 || isNaN(data456)){
validate52.errors = [{instancePath:instancePath+"/census/stored/total",schemaPath:"#/properties/census/properties/stored/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid100 = _errs948 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data454.mix !== undefined){
let data457 = data454.mix;
const _errs950 = errors;
if(errors === _errs950){
if(Array.isArray(data457)){
var valid101 = true;
const len33 = data457.length;
for(let i34=0; i34<len33; i34++){
let data458 = data457[i34];
const _errs952 = errors;
if(errors === _errs952){
if(data458 && typeof data458 == "object" && !Array.isArray(data458)){
let missing60;
if(((((((((((((data458.code === undefined) && (missing60 = "code")) || ((data458.close === undefined) && (missing60 = "close"))) || ((data458.status === undefined) && (missing60 = "status"))) || ((data458.reason === undefined) && (missing60 = "reason"))) || ((data458.side === undefined) && (missing60 = "side"))) || ((data458.feed === undefined) && (missing60 = "feed"))) || ((data458.count === undefined) && (missing60 = "count"))) || ((data458.share === undefined) && (missing60 = "share"))) || ((data458.storedShare === undefined) && (missing60 = "storedShare"))) || ((data458.storedCount === undefined) && (missing60 = "storedCount"))) || ((data458.seen === undefined) && (missing60 = "seen"))) || ((data458.fresh === undefined) && (missing60 = "fresh"))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34,schemaPath:"#/properties/census/properties/stored/properties/mix/items/required",keyword:"required",params:{missingProperty: missing60}}];
return false;
}
else {
const _errs954 = errors;
for(const key66 in data458){
if(!(func1.call(schema19.properties.census.properties.stored.properties.mix.items.properties, key66))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34,schemaPath:"#/properties/census/properties/stored/properties/mix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}}];
return false;
break;
}
}
if(_errs954 === errors){
if(data458.code !== undefined){
let data459 = data458.code;
const _errs955 = errors;
if(errors === _errs955){
if(typeof data459 === "string"){
if(!pattern3.test(data459)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/code",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/code",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid102 = _errs955 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data458.close !== undefined){
let data460 = data458.close;
const _errs957 = errors;
if((typeof data460 !== "string") && (data460 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/close",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/close/type",keyword:"type",params:{type: schema19.properties.census.properties.stored.properties.mix.items.properties.close.type}}];
return false;
}
var valid102 = _errs957 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data458.status !== undefined){
let data461 = data458.status;
const _errs959 = errors;
if((typeof data461 !== "string") && (data461 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/status",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/status/type",keyword:"type",params:{type: schema19.properties.census.properties.stored.properties.mix.items.properties.status.type}}];
return false;
}
var valid102 = _errs959 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data458.reason !== undefined){
let data462 = data458.reason;
const _errs961 = errors;
if((typeof data462 !== "string") && (data462 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/reason",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.census.properties.stored.properties.mix.items.properties.reason.type}}];
return false;
}
var valid102 = _errs961 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data458.side !== undefined){
const _errs963 = errors;
if(typeof data458.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/side",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid102 = _errs963 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data458.feed !== undefined){
let data464 = data458.feed;
const _errs965 = errors;
if((typeof data464 !== "string") && (data464 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/feed",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.census.properties.stored.properties.mix.items.properties.feed.type}}];
return false;
}
var valid102 = _errs965 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data458.count !== undefined){
let data465 = data458.count;
const _errs967 = errors;
if(!(((typeof data465 == "number") && (!(data465 % 1) && !isNaN(data465))) && (isFinite(data465)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/count",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs967){
if((typeof data465 == "number") && (isFinite(data465))){
if(data465 < 0 || isNaN(data465)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/count",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid102 = _errs967 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data458.share !== undefined){
let data466 = data458.share;
const _errs969 = errors;
if(errors === _errs969){
if((typeof data466 == "number") && (isFinite(data466))){
if(data466 > 1 || isNaN(data466)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/share",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data466 < 0 || isNaN(data466)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/share",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/share",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/share/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid102 = _errs969 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data458.storedShare !== undefined){
let data467 = data458.storedShare;
const _errs971 = errors;
if(errors === _errs971){
if((typeof data467 == "number") && (isFinite(data467))){
if(data467 > 1 || isNaN(data467)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/storedShare",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data467 < 0 || isNaN(data467)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/storedShare",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/storedShare",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedShare/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid102 = _errs971 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data458.storedCount !== undefined){
let data468 = data458.storedCount;
const _errs973 = errors;
if(!(((typeof data468 == "number") && (!(data468 % 1) && !isNaN(data468))) && (isFinite(data468)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/storedCount",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs973){
if((typeof data468 == "number") && (isFinite(data468))){
if(data468 < 0 || isNaN(data468)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/storedCount",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid102 = _errs973 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data458.seen !== undefined){
let data469 = data458.seen;
const _errs975 = errors;
if(!(((typeof data469 == "number") && (!(data469 % 1) && !isNaN(data469))) && (isFinite(data469)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/seen",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs975){
if((typeof data469 == "number") && (isFinite(data469))){
if(data469 < 0 || isNaN(data469)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/seen",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid102 = _errs975 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data458.fresh !== undefined){
const _errs977 = errors;
if(typeof data458.fresh !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34+"/fresh",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/fresh/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid102 = _errs977 === errors;
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
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i34,schemaPath:"#/properties/census/properties/stored/properties/mix/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid101 = _errs952 === errors;
if(!valid101){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix",schemaPath:"#/properties/census/properties/stored/properties/mix/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid100 = _errs950 === errors;
}
else {
var valid100 = true;
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
var valid95 = _errs943 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.layers !== undefined){
let data471 = data432.layers;
const _errs979 = errors;
if(errors === _errs979){
if(Array.isArray(data471)){
var valid103 = true;
const len34 = data471.length;
for(let i35=0; i35<len34; i35++){
let data472 = data471[i35];
const _errs981 = errors;
if(errors === _errs981){
if(data472 && typeof data472 == "object" && !Array.isArray(data472)){
let missing61;
if((((((((data472.code === undefined) && (missing61 = "code")) || ((data472.n === undefined) && (missing61 = "n"))) || ((data472.scenario === undefined) && (missing61 = "scenario"))) || ((data472.feed === undefined) && (missing61 = "feed"))) || ((data472.message === undefined) && (missing61 = "message"))) || ((data472.evidence === undefined) && (missing61 = "evidence"))) || ((data472.against === undefined) && (missing61 = "against"))){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i35,schemaPath:"#/properties/census/properties/layers/items/required",keyword:"required",params:{missingProperty: missing61}}];
return false;
}
else {
const _errs983 = errors;
for(const key67 in data472){
if(!(((((((key67 === "code") || (key67 === "n")) || (key67 === "scenario")) || (key67 === "feed")) || (key67 === "message")) || (key67 === "evidence")) || (key67 === "against"))){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i35,schemaPath:"#/properties/census/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}}];
return false;
break;
}
}
if(_errs983 === errors){
if(data472.code !== undefined){
let data473 = data472.code;
const _errs984 = errors;
if(errors === _errs984){
if(typeof data473 === "string"){
if(!pattern3.test(data473)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i35+"/code",schemaPath:"#/properties/census/properties/layers/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i35+"/code",schemaPath:"#/properties/census/properties/layers/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid104 = _errs984 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data472.n !== undefined){
let data474 = data472.n;
const _errs986 = errors;
if(!(((typeof data474 == "number") && (!(data474 % 1) && !isNaN(data474))) && (isFinite(data474)))){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i35+"/n",schemaPath:"#/properties/census/properties/layers/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs986){
if((typeof data474 == "number") && (isFinite(data474))){
if(data474 < 0 || isNaN(data474)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i35+"/n",schemaPath:"#/properties/census/properties/layers/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid104 = _errs986 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data472.scenario !== undefined){
let data475 = data472.scenario;
const _errs988 = errors;
if((typeof data475 !== "string") && (data475 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i35+"/scenario",schemaPath:"#/properties/census/properties/layers/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.census.properties.layers.items.properties.scenario.type}}];
return false;
}
var valid104 = _errs988 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data472.feed !== undefined){
let data476 = data472.feed;
const _errs990 = errors;
if((typeof data476 !== "string") && (data476 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i35+"/feed",schemaPath:"#/properties/census/properties/layers/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.census.properties.layers.items.properties.feed.type}}];
return false;
}
var valid104 = _errs990 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data472.message !== undefined){
const _errs992 = errors;
if(typeof data472.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i35+"/message",schemaPath:"#/properties/census/properties/layers/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid104 = _errs992 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data472.evidence !== undefined){
let data478 = data472.evidence;
const _errs994 = errors;
if(errors === _errs994){
if(Array.isArray(data478)){
var valid105 = true;
const len35 = data478.length;
for(let i36=0; i36<len35; i36++){
const _errs996 = errors;
if(typeof data478[i36] !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i35+"/evidence/" + i36,schemaPath:"#/properties/census/properties/layers/items/properties/evidence/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid105 = _errs996 === errors;
if(!valid105){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i35+"/evidence",schemaPath:"#/properties/census/properties/layers/items/properties/evidence/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid104 = _errs994 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data472.against !== undefined){
let data480 = data472.against;
const _errs998 = errors;
if(errors === _errs998){
if(Array.isArray(data480)){
var valid106 = true;
const len36 = data480.length;
for(let i37=0; i37<len36; i37++){
const _errs1000 = errors;
if(typeof data480[i37] !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i35+"/against/" + i37,schemaPath:"#/properties/census/properties/layers/items/properties/against/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid106 = _errs1000 === errors;
if(!valid106){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i35+"/against",schemaPath:"#/properties/census/properties/layers/items/properties/against/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid104 = _errs998 === errors;
}
else {
var valid104 = true;
}
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
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i35,schemaPath:"#/properties/census/properties/layers/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid103 = _errs981 === errors;
if(!valid103){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers",schemaPath:"#/properties/census/properties/layers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid95 = _errs979 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/census",schemaPath:"#/properties/census/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs896 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data482 = data.storedCloses;
const _errs1002 = errors;
if(errors === _errs1002){
if(data482 && typeof data482 == "object" && !Array.isArray(data482)){
let missing62;
if(((data482.runs === undefined) && (missing62 = "runs")) || ((data482.kinds === undefined) && (missing62 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing62}}];
return false;
}
else {
const _errs1004 = errors;
for(const key68 in data482){
if(!((key68 === "runs") || (key68 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}}];
return false;
break;
}
}
if(_errs1004 === errors){
if(data482.runs !== undefined){
let data483 = data482.runs;
const _errs1005 = errors;
if(!(((typeof data483 == "number") && (!(data483 % 1) && !isNaN(data483))) && (isFinite(data483)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1005){
if((typeof data483 == "number") && (isFinite(data483))){
if(data483 < 1 || isNaN(data483)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid107 = _errs1005 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data482.kinds !== undefined){
let data484 = data482.kinds;
const _errs1007 = errors;
if(errors === _errs1007){
if(Array.isArray(data484)){
var valid108 = true;
const len37 = data484.length;
for(let i38=0; i38<len37; i38++){
let data485 = data484[i38];
const _errs1009 = errors;
if(errors === _errs1009){
if(data485 && typeof data485 == "object" && !Array.isArray(data485)){
let missing63;
if(((((((data485.code === undefined) && (missing63 = "code")) || ((data485.side === undefined) && (missing63 = "side"))) || ((data485.how === undefined) && (missing63 = "how"))) || ((data485.feed === undefined) && (missing63 = "feed"))) || ((data485.median === undefined) && (missing63 = "median"))) || ((data485.seen === undefined) && (missing63 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i38,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing63}}];
return false;
}
else {
const _errs1011 = errors;
for(const key69 in data485){
if(!((((((key69 === "code") || (key69 === "side")) || (key69 === "how")) || (key69 === "feed")) || (key69 === "median")) || (key69 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i38,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}}];
return false;
break;
}
}
if(_errs1011 === errors){
if(data485.code !== undefined){
const _errs1012 = errors;
if(typeof data485.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i38+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid109 = _errs1012 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data485.side !== undefined){
const _errs1014 = errors;
if(typeof data485.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i38+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid109 = _errs1014 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data485.how !== undefined){
const _errs1016 = errors;
if(typeof data485.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i38+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid109 = _errs1016 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data485.feed !== undefined){
let data489 = data485.feed;
const _errs1018 = errors;
if((typeof data489 !== "string") && (data489 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i38+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid109 = _errs1018 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data485.median !== undefined){
let data490 = data485.median;
const _errs1020 = errors;
if(errors === _errs1020){
if((typeof data490 == "number") && (isFinite(data490))){
if(data490 < 0 || isNaN(data490)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i38+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i38+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid109 = _errs1020 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data485.seen !== undefined){
let data491 = data485.seen;
const _errs1022 = errors;
if(!(((typeof data491 == "number") && (!(data491 % 1) && !isNaN(data491))) && (isFinite(data491)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i38+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1022){
if((typeof data491 == "number") && (isFinite(data491))){
if(data491 < 0 || isNaN(data491)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i38+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid109 = _errs1022 === errors;
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i38,schemaPath:"#/properties/storedCloses/properties/kinds/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid108 = _errs1009 === errors;
if(!valid108){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds",schemaPath:"#/properties/storedCloses/properties/kinds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid107 = _errs1007 === errors;
}
else {
var valid107 = true;
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
var valid0 = _errs1002 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data492 = data.steps;
const _errs1024 = errors;
if(errors === _errs1024){
if(Array.isArray(data492)){
if(data492.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid110 = true;
const len38 = data492.length;
for(let i39=0; i39<len38; i39++){
let data493 = data492[i39];
const _errs1026 = errors;
if(errors === _errs1026){
if(data493 && typeof data493 == "object" && !Array.isArray(data493)){
let missing64;
if(((((data493.step === undefined) && (missing64 = "step")) || ((data493.state === undefined) && (missing64 = "state"))) || ((data493.result === undefined) && (missing64 = "result"))) || ((data493.took === undefined) && (missing64 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i39,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing64}}];
return false;
}
else {
const _errs1028 = errors;
for(const key70 in data493){
if(!((((key70 === "step") || (key70 === "state")) || (key70 === "result")) || (key70 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i39,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}}];
return false;
break;
}
}
if(_errs1028 === errors){
if(data493.step !== undefined){
let data494 = data493.step;
const _errs1029 = errors;
if(!(((((data494 === "plan") || (data494 === "addresses")) || (data494 === "build")) || (data494 === "connect")) || (data494 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i39+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid111 = _errs1029 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data493.state !== undefined){
let data495 = data493.state;
const _errs1030 = errors;
if(!(((data495 === "done") || (data495 === "failed")) || (data495 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i39+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid111 = _errs1030 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data493.result !== undefined){
const _errs1031 = errors;
if(typeof data493.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i39+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid111 = _errs1031 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data493.took !== undefined){
let data497 = data493.took;
const _errs1033 = errors;
if((!((typeof data497 == "number") && (isFinite(data497)))) && (data497 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i39+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs1033){
if((typeof data497 == "number") && (isFinite(data497))){
if(data497 < 0 || isNaN(data497)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i39+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid111 = _errs1033 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/steps/" + i39,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid110 = _errs1026 === errors;
if(!valid110){
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
var valid0 = _errs1024 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data498 = data.lastAnswer;
const _errs1035 = errors;
if(errors === _errs1035){
if(data498 && typeof data498 == "object" && !Array.isArray(data498)){
let missing65;
if((((((data498.target === undefined) && (missing65 = "target")) || ((data498.asked === undefined) && (missing65 = "asked"))) || ((data498.status === undefined) && (missing65 = "status"))) || ((data498.took === undefined) && (missing65 = "took"))) || ((data498.body === undefined) && (missing65 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing65}}];
return false;
}
else {
const _errs1037 = errors;
for(const key71 in data498){
if(!(((((key71 === "target") || (key71 === "asked")) || (key71 === "status")) || (key71 === "took")) || (key71 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}}];
return false;
break;
}
}
if(_errs1037 === errors){
if(data498.target !== undefined){
const _errs1038 = errors;
if(typeof data498.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid112 = _errs1038 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data498.asked !== undefined){
const _errs1040 = errors;
if(typeof data498.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid112 = _errs1040 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data498.status !== undefined){
let data501 = data498.status;
const _errs1042 = errors;
if((!(((typeof data501 == "number") && (!(data501 % 1) && !isNaN(data501))) && (isFinite(data501)))) && (data501 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid112 = _errs1042 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data498.took !== undefined){
let data502 = data498.took;
const _errs1044 = errors;
if(errors === _errs1044){
if((typeof data502 == "number") && (isFinite(data502))){
if(data502 < 0 || isNaN(data502)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid112 = _errs1044 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data498.body !== undefined){
let data503 = data498.body;
const _errs1046 = errors;
if((typeof data503 !== "string") && (data503 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid112 = _errs1046 === errors;
}
else {
var valid112 = true;
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
var valid0 = _errs1035 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data504 = data.health;
const _errs1048 = errors;
if((!(data504 && typeof data504 == "object" && !Array.isArray(data504))) && (data504 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs1048){
if(data504 && typeof data504 == "object" && !Array.isArray(data504)){
let missing66;
if((((((((((data504.cpuP95 === undefined) && (missing66 = "cpuP95")) || ((data504.cores === undefined) && (missing66 = "cores"))) || ((data504.lagP99 === undefined) && (missing66 = "lagP99"))) || ((data504.lagSamples === undefined) && (missing66 = "lagSamples"))) || ((data504.stealP95 === undefined) && (missing66 = "stealP95"))) || ((data504.droppedIterations === undefined) && (missing66 = "droppedIterations"))) || ((data504.memoryPeak === undefined) && (missing66 = "memoryPeak"))) || ((data504.descriptorLimit === undefined) && (missing66 = "descriptorLimit"))) || ((data504.probe === undefined) && (missing66 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing66}}];
return false;
}
else {
const _errs1050 = errors;
for(const key72 in data504){
if(!(func1.call(schema19.properties.health.properties, key72))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}}];
return false;
break;
}
}
if(_errs1050 === errors){
if(data504.cpuP95 !== undefined){
let data505 = data504.cpuP95;
const _errs1051 = errors;
if((!((typeof data505 == "number") && (isFinite(data505)))) && (data505 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs1051){
if((typeof data505 == "number") && (isFinite(data505))){
if(data505 < 0 || isNaN(data505)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid113 = _errs1051 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.cores !== undefined){
let data506 = data504.cores;
const _errs1053 = errors;
if(errors === _errs1053){
if((typeof data506 == "number") && (isFinite(data506))){
if(data506 < 0 || isNaN(data506)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid113 = _errs1053 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.lagP99 !== undefined){
let data507 = data504.lagP99;
const _errs1055 = errors;
if((!((typeof data507 == "number") && (isFinite(data507)))) && (data507 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid113 = _errs1055 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.lagSamples !== undefined){
let data508 = data504.lagSamples;
const _errs1057 = errors;
if(!(((typeof data508 == "number") && (!(data508 % 1) && !isNaN(data508))) && (isFinite(data508)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1057){
if((typeof data508 == "number") && (isFinite(data508))){
if(data508 < 0 || isNaN(data508)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid113 = _errs1057 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.stealP95 !== undefined){
let data509 = data504.stealP95;
const _errs1059 = errors;
if((!((typeof data509 == "number") && (isFinite(data509)))) && (data509 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs1059){
if((typeof data509 == "number") && (isFinite(data509))){
if(data509 < 0 || isNaN(data509)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid113 = _errs1059 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.droppedIterations !== undefined){
let data510 = data504.droppedIterations;
const _errs1061 = errors;
if(!(((typeof data510 == "number") && (!(data510 % 1) && !isNaN(data510))) && (isFinite(data510)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1061){
if((typeof data510 == "number") && (isFinite(data510))){
if(data510 < 0 || isNaN(data510)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid113 = _errs1061 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.memoryPeak !== undefined){
let data511 = data504.memoryPeak;
const _errs1063 = errors;
if((!(((typeof data511 == "number") && (!(data511 % 1) && !isNaN(data511))) && (isFinite(data511)))) && (data511 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs1063){
if((typeof data511 == "number") && (isFinite(data511))){
if(data511 < 0 || isNaN(data511)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid113 = _errs1063 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.descriptorLimit !== undefined){
let data512 = data504.descriptorLimit;
const _errs1065 = errors;
if((!(((typeof data512 == "number") && (!(data512 % 1) && !isNaN(data512))) && (isFinite(data512)))) && (data512 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs1065){
if((typeof data512 == "number") && (isFinite(data512))){
if(data512 < 0 || isNaN(data512)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid113 = _errs1065 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.probe !== undefined){
let data513 = data504.probe;
const _errs1067 = errors;
if((!((typeof data513 == "number") && (isFinite(data513)))) && (data513 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid113 = _errs1067 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.stallMax !== undefined){
let data514 = data504.stallMax;
const _errs1069 = errors;
if(errors === _errs1069){
if((typeof data514 == "number") && (isFinite(data514))){
if(data514 < 0 || isNaN(data514)){
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid113 = _errs1069 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.clockStep !== undefined){
let data515 = data504.clockStep;
const _errs1071 = errors;
if(errors === _errs1071){
if((typeof data515 == "number") && (isFinite(data515))){
if(data515 < 0 || isNaN(data515)){
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid113 = _errs1071 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.relayP99 !== undefined){
let data516 = data504.relayP99;
const _errs1073 = errors;
if(errors === _errs1073){
if((typeof data516 == "number") && (isFinite(data516))){
if(data516 < 0 || isNaN(data516)){
validate52.errors = [{instancePath:instancePath+"/health/relayP99",schemaPath:"#/properties/health/properties/relayP99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/relayP99",schemaPath:"#/properties/health/properties/relayP99/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid113 = _errs1073 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.local !== undefined){
const _errs1075 = errors;
if(typeof data504.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",schemaPath:"#/properties/health/properties/local/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid113 = _errs1075 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.service !== undefined){
let data518 = data504.service;
const _errs1077 = errors;
if(errors === _errs1077){
if(data518 && typeof data518 == "object" && !Array.isArray(data518)){
let missing67;
if((((data518.cores === undefined) && (missing67 = "cores")) || ((data518.perMessage === undefined) && (missing67 = "perMessage"))) || ((data518.messages === undefined) && (missing67 = "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/required",keyword:"required",params:{missingProperty: missing67}}];
return false;
}
else {
const _errs1079 = errors;
for(const key73 in data518){
if(!(((key73 === "cores") || (key73 === "perMessage")) || (key73 === "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}}];
return false;
break;
}
}
if(_errs1079 === errors){
if(data518.cores !== undefined){
let data519 = data518.cores;
const _errs1080 = errors;
if(errors === _errs1080){
if((typeof data519 == "number") && (isFinite(data519))){
if(data519 < 0 || isNaN(data519)){
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid114 = _errs1080 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data518.perMessage !== undefined){
let data520 = data518.perMessage;
const _errs1082 = errors;
if((!((typeof data520 == "number") && (isFinite(data520)))) && (data520 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/type",keyword:"type",params:{type: schema19.properties.health.properties.service.properties.perMessage.type}}];
return false;
}
if(errors === _errs1082){
if((typeof data520 == "number") && (isFinite(data520))){
if(data520 < 0 || isNaN(data520)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid114 = _errs1082 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data518.messages !== undefined){
let data521 = data518.messages;
const _errs1084 = errors;
if(!(((typeof data521 == "number") && (!(data521 % 1) && !isNaN(data521))) && (isFinite(data521)))){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1084){
if((typeof data521 == "number") && (isFinite(data521))){
if(data521 < 0 || isNaN(data521)){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid114 = _errs1084 === errors;
}
else {
var valid114 = true;
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
var valid113 = _errs1077 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.brought !== undefined){
let data522 = data504.brought;
const _errs1086 = errors;
if(errors === _errs1086){
if((typeof data522 == "number") && (isFinite(data522))){
if(data522 < 0 || isNaN(data522)){
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid113 = _errs1086 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data504.limits !== undefined){
let data523 = data504.limits;
const _errs1088 = errors;
if(errors === _errs1088){
if(data523 && typeof data523 == "object" && !Array.isArray(data523)){
for(const key74 in data523){
const _errs1090 = errors;
if(!((((key74 === "descriptors") || (key74 === "ports")) || (key74 === "buffers")) || (key74 === "lookups"))){
const err5 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.health.properties.limits.propertyNames.enum},propertyName:key74};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid115 = _errs1090 === errors;
if(!valid115){
const err6 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames",keyword:"propertyNames",params:{propertyName: key74}};
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
if(valid115){
for(const key75 in data523){
let data524 = data523[key75];
const _errs1092 = errors;
if(!(((typeof data524 == "number") && (!(data524 % 1) && !isNaN(data524))) && (isFinite(data524)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1092){
if((typeof data524 == "number") && (isFinite(data524))){
if(data524 < 0 || isNaN(data524)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid116 = _errs1092 === errors;
if(!valid116){
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
var valid113 = _errs1088 === errors;
}
else {
var valid113 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs1048 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data525 = data.bytes;
const _errs1094 = errors;
if(errors === _errs1094){
if(data525 && typeof data525 == "object" && !Array.isArray(data525)){
let missing68;
if(((data525.sent === undefined) && (missing68 = "sent")) || ((data525.received === undefined) && (missing68 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing68}}];
return false;
}
else {
const _errs1096 = errors;
for(const key76 in data525){
if(!((key76 === "sent") || (key76 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}}];
return false;
break;
}
}
if(_errs1096 === errors){
if(data525.sent !== undefined){
let data526 = data525.sent;
const _errs1097 = errors;
if(!(((typeof data526 == "number") && (!(data526 % 1) && !isNaN(data526))) && (isFinite(data526)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1097){
if((typeof data526 == "number") && (isFinite(data526))){
if(data526 < 0 || isNaN(data526)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid117 = _errs1097 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data525.received !== undefined){
let data527 = data525.received;
const _errs1099 = errors;
if(!(((typeof data527 == "number") && (!(data527 % 1) && !isNaN(data527))) && (isFinite(data527)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1099){
if((typeof data527 == "number") && (isFinite(data527))){
if(data527 < 0 || isNaN(data527)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid117 = _errs1099 === errors;
}
else {
var valid117 = true;
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
var valid0 = _errs1094 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data528 = data.reduced;
const _errs1101 = errors;
if(errors === _errs1101){
if(data528 && typeof data528 == "object" && !Array.isArray(data528)){
let missing69;
if(((data528.sockets === undefined) && (missing69 = "sockets")) || ((data528.of === undefined) && (missing69 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing69}}];
return false;
}
else {
const _errs1103 = errors;
for(const key77 in data528){
if(!((key77 === "sockets") || (key77 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}}];
return false;
break;
}
}
if(_errs1103 === errors){
if(data528.sockets !== undefined){
let data529 = data528.sockets;
const _errs1104 = errors;
if(!(((typeof data529 == "number") && (!(data529 % 1) && !isNaN(data529))) && (isFinite(data529)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1104){
if((typeof data529 == "number") && (isFinite(data529))){
if(data529 < 0 || isNaN(data529)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid118 = _errs1104 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data528.of !== undefined){
let data530 = data528.of;
const _errs1106 = errors;
if(!(((typeof data530 == "number") && (!(data530 % 1) && !isNaN(data530))) && (isFinite(data530)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1106){
if((typeof data530 == "number") && (isFinite(data530))){
if(data530 < 0 || isNaN(data530)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid118 = _errs1106 === errors;
}
else {
var valid118 = true;
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
var valid0 = _errs1101 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pooled !== undefined){
let data531 = data.pooled;
const _errs1108 = errors;
if(errors === _errs1108){
if(data531 && typeof data531 == "object" && !Array.isArray(data531)){
let missing70;
if((((data531.records === undefined) && (missing70 = "records")) || ((data531.of === undefined) && (missing70 = "of"))) || ((data531.attempts === undefined) && (missing70 = "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/required",keyword:"required",params:{missingProperty: missing70}}];
return false;
}
else {
const _errs1110 = errors;
for(const key78 in data531){
if(!(((key78 === "records") || (key78 === "of")) || (key78 === "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}}];
return false;
break;
}
}
if(_errs1110 === errors){
if(data531.records !== undefined){
let data532 = data531.records;
const _errs1111 = errors;
if(errors === _errs1111){
if(Array.isArray(data532)){
if(data532.length > 7){
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/maxItems",keyword:"maxItems",params:{limit: 7}}];
return false;
}
else {
if(data532.length < 1){
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid120 = true;
const len39 = data532.length;
for(let i40=0; i40<len39; i40++){
let data533 = data532[i40];
const _errs1113 = errors;
if(errors === _errs1113){
if(typeof data533 === "string"){
if(!pattern5.test(data533)){
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i40,schemaPath:"#/properties/pooled/properties/records/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i40,schemaPath:"#/properties/pooled/properties/records/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid120 = _errs1113 === errors;
if(!valid120){
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
var valid119 = _errs1111 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data531.of !== undefined){
let data534 = data531.of;
const _errs1115 = errors;
if(!(((typeof data534 == "number") && (!(data534 % 1) && !isNaN(data534))) && (isFinite(data534)))){
validate52.errors = [{instancePath:instancePath+"/pooled/of",schemaPath:"#/properties/pooled/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1115){
if((typeof data534 == "number") && (isFinite(data534))){
if(data534 < 2 || isNaN(data534)){
validate52.errors = [{instancePath:instancePath+"/pooled/of",schemaPath:"#/properties/pooled/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid119 = _errs1115 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data531.attempts !== undefined){
let data535 = data531.attempts;
const _errs1117 = errors;
if(!(((typeof data535 == "number") && (!(data535 % 1) && !isNaN(data535))) && (isFinite(data535)))){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",schemaPath:"#/properties/pooled/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1117){
if((typeof data535 == "number") && (isFinite(data535))){
if(data535 < 2 || isNaN(data535)){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",schemaPath:"#/properties/pooled/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid119 = _errs1117 === errors;
}
else {
var valid119 = true;
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
var valid0 = _errs1108 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data536 = data.attempts;
const _errs1119 = errors;
if(errors === _errs1119){
if(data536 && typeof data536 == "object" && !Array.isArray(data536)){
let missing71;
if(((data536.run === undefined) && (missing71 = "run")) || ((data536.earlier === undefined) && (missing71 = "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/required",keyword:"required",params:{missingProperty: missing71}}];
return false;
}
else {
const _errs1121 = errors;
for(const key79 in data536){
if(!((key79 === "run") || (key79 === "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}}];
return false;
break;
}
}
if(_errs1121 === errors){
if(data536.run !== undefined){
let data537 = data536.run;
const _errs1122 = errors;
if(errors === _errs1122){
if(data537 && typeof data537 == "object" && !Array.isArray(data537)){
let missing72;
if(((data537.id === undefined) && (missing72 = "id")) || ((data537.attempt === undefined) && (missing72 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/required",keyword:"required",params:{missingProperty: missing72}}];
return false;
}
else {
const _errs1124 = errors;
for(const key80 in data537){
if(!((key80 === "id") || (key80 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}}];
return false;
break;
}
}
if(_errs1124 === errors){
if(data537.id !== undefined){
let data538 = data537.id;
const _errs1125 = errors;
if(!(((typeof data538 == "number") && (!(data538 % 1) && !isNaN(data538))) && (isFinite(data538)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1125){
if((typeof data538 == "number") && (isFinite(data538))){
if(data538 < 1 || isNaN(data538)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid122 = _errs1125 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data537.attempt !== undefined){
let data539 = data537.attempt;
const _errs1127 = errors;
if(!(((typeof data539 == "number") && (!(data539 % 1) && !isNaN(data539))) && (isFinite(data539)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1127){
if((typeof data539 == "number") && (isFinite(data539))){
if(data539 < 1 || isNaN(data539)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid122 = _errs1127 === errors;
}
else {
var valid122 = true;
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
var valid121 = _errs1122 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data536.earlier !== undefined){
let data540 = data536.earlier;
const _errs1129 = errors;
if(errors === _errs1129){
if(Array.isArray(data540)){
if(data540.length > 10){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier",schemaPath:"#/properties/attempts/properties/earlier/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid123 = true;
const len40 = data540.length;
for(let i41=0; i41<len40; i41++){
let data541 = data540[i41];
const _errs1131 = errors;
if(errors === _errs1131){
if(data541 && typeof data541 == "object" && !Array.isArray(data541)){
let missing73;
if(((data541.run === undefined) && (missing73 = "run")) || ((data541.outcome === undefined) && (missing73 = "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i41,schemaPath:"#/properties/attempts/properties/earlier/items/required",keyword:"required",params:{missingProperty: missing73}}];
return false;
}
else {
const _errs1133 = errors;
for(const key81 in data541){
if(!((key81 === "run") || (key81 === "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i41,schemaPath:"#/properties/attempts/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}}];
return false;
break;
}
}
if(_errs1133 === errors){
if(data541.run !== undefined){
let data542 = data541.run;
const _errs1134 = errors;
if(errors === _errs1134){
if(data542 && typeof data542 == "object" && !Array.isArray(data542)){
let missing74;
if(((data542.id === undefined) && (missing74 = "id")) || ((data542.attempt === undefined) && (missing74 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i41+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/required",keyword:"required",params:{missingProperty: missing74}}];
return false;
}
else {
const _errs1136 = errors;
for(const key82 in data542){
if(!((key82 === "id") || (key82 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i41+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}}];
return false;
break;
}
}
if(_errs1136 === errors){
if(data542.id !== undefined){
let data543 = data542.id;
const _errs1137 = errors;
if(!(((typeof data543 == "number") && (!(data543 % 1) && !isNaN(data543))) && (isFinite(data543)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i41+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1137){
if((typeof data543 == "number") && (isFinite(data543))){
if(data543 < 1 || isNaN(data543)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i41+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid125 = _errs1137 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data542.attempt !== undefined){
let data544 = data542.attempt;
const _errs1139 = errors;
if(!(((typeof data544 == "number") && (!(data544 % 1) && !isNaN(data544))) && (isFinite(data544)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i41+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1139){
if((typeof data544 == "number") && (isFinite(data544))){
if(data544 < 1 || isNaN(data544)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i41+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid125 = _errs1139 === errors;
}
else {
var valid125 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i41+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid124 = _errs1134 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data541.outcome !== undefined){
let data545 = data541.outcome;
const _errs1141 = errors;
if(!(((((((((((((((((data545 === "internal") || (data545 === "cancelled")) || (data545 === "usage")) || (data545 === "policy")) || (data545 === "skipped")) || (data545 === "plan")) || (data545 === "engine")) || (data545 === "target")) || (data545 === "slo")) || (data545 === "regression")) || (data545 === "suspect")) || (data545 === "inconclusive")) || (data545 === "plan_changed")) || (data545 === "no_baseline")) || (data545 === "store")) || (data545 === "pass")) || (data545 === null))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i41+"/outcome",schemaPath:"#/properties/attempts/properties/earlier/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.attempts.properties.earlier.items.properties.outcome.enum}}];
return false;
}
var valid124 = _errs1141 === errors;
}
else {
var valid124 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i41,schemaPath:"#/properties/attempts/properties/earlier/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid123 = _errs1131 === errors;
if(!valid123){
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
var valid121 = _errs1129 === errors;
}
else {
var valid121 = true;
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
var valid0 = _errs1119 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data546 = data.paired;
const _errs1142 = errors;
if(errors === _errs1142){
if(data546 && typeof data546 == "object" && !Array.isArray(data546)){
let missing75;
if((data546.pairs === undefined) && (missing75 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing75}}];
return false;
}
else {
const _errs1144 = errors;
for(const key83 in data546){
if(!(key83 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}}];
return false;
break;
}
}
if(_errs1144 === errors){
if(data546.pairs !== undefined){
let data547 = data546.pairs;
const _errs1145 = errors;
if(!(((typeof data547 == "number") && (!(data547 % 1) && !isNaN(data547))) && (isFinite(data547)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1145){
if((typeof data547 == "number") && (isFinite(data547))){
if(data547 < 0 || isNaN(data547)){
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
var valid0 = _errs1142 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data548 = data.base;
const _errs1147 = errors;
if(errors === _errs1147){
if(data548 && typeof data548 == "object" && !Array.isArray(data548)){
let missing76;
if(((((data548.rule === undefined) && (missing76 = "rule")) || ((data548.ref === undefined) && (missing76 = "ref"))) || ((data548.commit === undefined) && (missing76 = "commit"))) || ((data548.differences === undefined) && (missing76 = "differences"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: missing76}}];
return false;
}
else {
const _errs1149 = errors;
for(const key84 in data548){
if(!((((((((key84 === "rule") || (key84 === "ref")) || (key84 === "commit")) || (key84 === "file")) || (key84 === "differences")) || (key84 === "base")) || (key84 === "head")) || (key84 === "rows"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}}];
return false;
break;
}
}
if(_errs1149 === errors){
if(data548.rule !== undefined){
let data549 = data548.rule;
const _errs1150 = errors;
if(!(((data549 === "decides") || (data549 === "told")) || (data549 === "new"))){
validate52.errors = [{instancePath:instancePath+"/base/rule",schemaPath:"#/properties/base/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.rule.enum}}];
return false;
}
var valid127 = _errs1150 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data548.ref !== undefined){
const _errs1151 = errors;
if(typeof data548.ref !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/ref",schemaPath:"#/properties/base/properties/ref/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid127 = _errs1151 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data548.commit !== undefined){
const _errs1153 = errors;
if(typeof data548.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid127 = _errs1153 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data548.file !== undefined){
const _errs1155 = errors;
if(typeof data548.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/file",schemaPath:"#/properties/base/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid127 = _errs1155 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data548.differences !== undefined){
let data553 = data548.differences;
const _errs1157 = errors;
if(errors === _errs1157){
if(data553 && typeof data553 == "object" && !Array.isArray(data553)){
let missing77;
if(((data553.count === undefined) && (missing77 = "count")) || ((data553.first === undefined) && (missing77 = "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/required",keyword:"required",params:{missingProperty: missing77}}];
return false;
}
else {
const _errs1159 = errors;
for(const key85 in data553){
if(!((key85 === "count") || (key85 === "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}}];
return false;
break;
}
}
if(_errs1159 === errors){
if(data553.count !== undefined){
let data554 = data553.count;
const _errs1160 = errors;
if(!(((typeof data554 == "number") && (!(data554 % 1) && !isNaN(data554))) && (isFinite(data554)))){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1160){
if((typeof data554 == "number") && (isFinite(data554))){
if(data554 < 0 || isNaN(data554)){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid128 = _errs1160 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data553.first !== undefined){
let data555 = data553.first;
const _errs1162 = errors;
if(errors === _errs1162){
if(Array.isArray(data555)){
if(data555.length > 20){
validate52.errors = [{instancePath:instancePath+"/base/differences/first",schemaPath:"#/properties/base/properties/differences/properties/first/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid129 = true;
const len41 = data555.length;
for(let i42=0; i42<len41; i42++){
let data556 = data555[i42];
const _errs1164 = errors;
if(errors === _errs1164){
if(data556 && typeof data556 == "object" && !Array.isArray(data556)){
let missing78;
if((data556.path === undefined) && (missing78 = "path")){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i42,schemaPath:"#/properties/base/properties/differences/properties/first/items/required",keyword:"required",params:{missingProperty: missing78}}];
return false;
}
else {
const _errs1166 = errors;
for(const key86 in data556){
if(!(((key86 === "path") || (key86 === "base")) || (key86 === "head"))){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i42,schemaPath:"#/properties/base/properties/differences/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}}];
return false;
break;
}
}
if(_errs1166 === errors){
if(data556.path !== undefined){
const _errs1167 = errors;
if(typeof data556.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i42+"/path",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid130 = _errs1167 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data556.base !== undefined){
const _errs1169 = errors;
if(typeof data556.base !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i42+"/base",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/base/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid130 = _errs1169 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data556.head !== undefined){
const _errs1171 = errors;
if(typeof data556.head !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i42+"/head",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/head/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid130 = _errs1171 === errors;
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
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i42,schemaPath:"#/properties/base/properties/differences/properties/first/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid129 = _errs1164 === errors;
if(!valid129){
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
var valid128 = _errs1162 === errors;
}
else {
var valid128 = true;
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
var valid127 = _errs1157 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data548.base !== undefined){
let data560 = data548.base;
const _errs1173 = errors;
if(errors === _errs1173){
if(data560 && typeof data560 == "object" && !Array.isArray(data560)){
let missing79;
if((((data560.outcome === undefined) && (missing79 = "outcome")) || ((data560.exitCode === undefined) && (missing79 = "exitCode"))) || ((data560.sentence === undefined) && (missing79 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/required",keyword:"required",params:{missingProperty: missing79}}];
return false;
}
else {
const _errs1175 = errors;
for(const key87 in data560){
if(!(((key87 === "outcome") || (key87 === "exitCode")) || (key87 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}}];
return false;
break;
}
}
if(_errs1175 === errors){
if(data560.outcome !== undefined){
let data561 = data560.outcome;
const _errs1176 = errors;
if(!((((((((((((((((data561 === "internal") || (data561 === "cancelled")) || (data561 === "usage")) || (data561 === "policy")) || (data561 === "skipped")) || (data561 === "plan")) || (data561 === "engine")) || (data561 === "target")) || (data561 === "slo")) || (data561 === "regression")) || (data561 === "suspect")) || (data561 === "inconclusive")) || (data561 === "plan_changed")) || (data561 === "no_baseline")) || (data561 === "store")) || (data561 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/base/outcome",schemaPath:"#/properties/base/properties/base/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.base.properties.outcome.enum}}];
return false;
}
var valid131 = _errs1176 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data560.exitCode !== undefined){
let data562 = data560.exitCode;
const _errs1177 = errors;
if(!(((typeof data562 == "number") && (!(data562 % 1) && !isNaN(data562))) && (isFinite(data562)))){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1177){
if((typeof data562 == "number") && (isFinite(data562))){
if(data562 < 0 || isNaN(data562)){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid131 = _errs1177 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data560.sentence !== undefined){
const _errs1179 = errors;
if(typeof data560.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/base/sentence",schemaPath:"#/properties/base/properties/base/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid131 = _errs1179 === errors;
}
else {
var valid131 = true;
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
var valid127 = _errs1173 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data548.head !== undefined){
let data564 = data548.head;
const _errs1181 = errors;
if(errors === _errs1181){
if(data564 && typeof data564 == "object" && !Array.isArray(data564)){
let missing80;
if((((data564.outcome === undefined) && (missing80 = "outcome")) || ((data564.exitCode === undefined) && (missing80 = "exitCode"))) || ((data564.sentence === undefined) && (missing80 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/required",keyword:"required",params:{missingProperty: missing80}}];
return false;
}
else {
const _errs1183 = errors;
for(const key88 in data564){
if(!(((key88 === "outcome") || (key88 === "exitCode")) || (key88 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}}];
return false;
break;
}
}
if(_errs1183 === errors){
if(data564.outcome !== undefined){
let data565 = data564.outcome;
const _errs1184 = errors;
if(!((((((((((((((((data565 === "internal") || (data565 === "cancelled")) || (data565 === "usage")) || (data565 === "policy")) || (data565 === "skipped")) || (data565 === "plan")) || (data565 === "engine")) || (data565 === "target")) || (data565 === "slo")) || (data565 === "regression")) || (data565 === "suspect")) || (data565 === "inconclusive")) || (data565 === "plan_changed")) || (data565 === "no_baseline")) || (data565 === "store")) || (data565 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/head/outcome",schemaPath:"#/properties/base/properties/head/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.head.properties.outcome.enum}}];
return false;
}
var valid132 = _errs1184 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data564.exitCode !== undefined){
let data566 = data564.exitCode;
const _errs1185 = errors;
if(!(((typeof data566 == "number") && (!(data566 % 1) && !isNaN(data566))) && (isFinite(data566)))){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1185){
if((typeof data566 == "number") && (isFinite(data566))){
if(data566 < 0 || isNaN(data566)){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid132 = _errs1185 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data564.sentence !== undefined){
const _errs1187 = errors;
if(typeof data564.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/head/sentence",schemaPath:"#/properties/base/properties/head/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid132 = _errs1187 === errors;
}
else {
var valid132 = true;
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
var valid127 = _errs1181 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data548.rows !== undefined){
const _errs1189 = errors;
if("base" !== data548.rows){
validate52.errors = [{instancePath:instancePath+"/base/rows",schemaPath:"#/properties/base/properties/rows/const",keyword:"const",params:{allowedValue: "base"}}];
return false;
}
var valid127 = _errs1189 === errors;
}
else {
var valid127 = true;
}
}
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
var valid0 = _errs1147 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.override !== undefined){
let data569 = data.override;
const _errs1190 = errors;
if(errors === _errs1190){
if(data569 && typeof data569 == "object" && !Array.isArray(data569)){
let missing81;
if(((((((((((data569.accepted === undefined) && (missing81 = "accepted")) || ((data569.label === undefined) && (missing81 = "label"))) || ((data569.pullRequest === undefined) && (missing81 = "pullRequest"))) || ((data569.commit === undefined) && (missing81 = "commit"))) || ((data569.by === undefined) && (missing81 = "by"))) || ((data569.reason === undefined) && (missing81 = "reason"))) || ((data569.reasonBy === undefined) && (missing81 = "reasonBy"))) || ((data569.lacking === undefined) && (missing81 = "lacking"))) || ((data569.message === undefined) && (missing81 = "message"))) || ((data569.lets === undefined) && (missing81 = "lets"))){
validate52.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/required",keyword:"required",params:{missingProperty: missing81}}];
return false;
}
else {
const _errs1192 = errors;
for(const key89 in data569){
if(!(func1.call(schema19.properties.override.properties, key89))){
validate52.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}}];
return false;
break;
}
}
if(_errs1192 === errors){
if(data569.accepted !== undefined){
const _errs1193 = errors;
if(typeof data569.accepted !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/override/accepted",schemaPath:"#/properties/override/properties/accepted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid133 = _errs1193 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data569.label !== undefined){
const _errs1195 = errors;
if(typeof data569.label !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/label",schemaPath:"#/properties/override/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid133 = _errs1195 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data569.pullRequest !== undefined){
let data572 = data569.pullRequest;
const _errs1197 = errors;
if(!(((typeof data572 == "number") && (!(data572 % 1) && !isNaN(data572))) && (isFinite(data572)))){
validate52.errors = [{instancePath:instancePath+"/override/pullRequest",schemaPath:"#/properties/override/properties/pullRequest/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1197){
if((typeof data572 == "number") && (isFinite(data572))){
if(data572 < 1 || isNaN(data572)){
validate52.errors = [{instancePath:instancePath+"/override/pullRequest",schemaPath:"#/properties/override/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid133 = _errs1197 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data569.commit !== undefined){
const _errs1199 = errors;
if(typeof data569.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/commit",schemaPath:"#/properties/override/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid133 = _errs1199 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data569.by !== undefined){
let data574 = data569.by;
const _errs1201 = errors;
if((typeof data574 !== "string") && (data574 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/by",schemaPath:"#/properties/override/properties/by/type",keyword:"type",params:{type: schema19.properties.override.properties.by.type}}];
return false;
}
var valid133 = _errs1201 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data569.reason !== undefined){
let data575 = data569.reason;
const _errs1203 = errors;
if((typeof data575 !== "string") && (data575 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/reason",schemaPath:"#/properties/override/properties/reason/type",keyword:"type",params:{type: schema19.properties.override.properties.reason.type}}];
return false;
}
var valid133 = _errs1203 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data569.reasonBy !== undefined){
let data576 = data569.reasonBy;
const _errs1205 = errors;
if((typeof data576 !== "string") && (data576 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/reasonBy",schemaPath:"#/properties/override/properties/reasonBy/type",keyword:"type",params:{type: schema19.properties.override.properties.reasonBy.type}}];
return false;
}
var valid133 = _errs1205 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data569.lacking !== undefined){
let data577 = data569.lacking;
const _errs1207 = errors;
if(!(((((((((((data577 === "label") || (data577 === "removed")) || (data577 === "not_on_this_commit")) || (data577 === "moved")) || (data577 === "by_bot")) || (data577 === "by_reader")) || (data577 === "by_author")) || (data577 === "reason")) || (data577 === "reason_by_reader")) || (data577 === "unknown")) || (data577 === null))){
validate52.errors = [{instancePath:instancePath+"/override/lacking",schemaPath:"#/properties/override/properties/lacking/enum",keyword:"enum",params:{allowedValues: schema19.properties.override.properties.lacking.enum}}];
return false;
}
var valid133 = _errs1207 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data569.message !== undefined){
const _errs1208 = errors;
if(typeof data569.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/message",schemaPath:"#/properties/override/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid133 = _errs1208 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data569.lets !== undefined){
let data579 = data569.lets;
const _errs1210 = errors;
if(errors === _errs1210){
if(Array.isArray(data579)){
var valid134 = true;
const len42 = data579.length;
for(let i43=0; i43<len42; i43++){
let data580 = data579[i43];
const _errs1212 = errors;
if(!(((data580 === "regression") || (data580 === "suspect")) || (data580 === "plan_changed"))){
validate52.errors = [{instancePath:instancePath+"/override/lets/" + i43,schemaPath:"#/properties/override/properties/lets/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.override.properties.lets.items.enum}}];
return false;
}
var valid134 = _errs1212 === errors;
if(!valid134){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/override/lets",schemaPath:"#/properties/override/properties/lets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid133 = _errs1210 === errors;
}
else {
var valid133 = true;
}
}
}
}
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
var valid0 = _errs1190 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data581 = data.notices;
const _errs1213 = errors;
if(errors === _errs1213){
if(Array.isArray(data581)){
var valid135 = true;
const len43 = data581.length;
for(let i44=0; i44<len43; i44++){
let data582 = data581[i44];
const _errs1215 = errors;
if(errors === _errs1215){
if(data582 && typeof data582 == "object" && !Array.isArray(data582)){
let missing82;
if(((data582.code === undefined) && (missing82 = "code")) || ((data582.message === undefined) && (missing82 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i44,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing82}}];
return false;
}
else {
const _errs1217 = errors;
for(const key90 in data582){
if(!((key90 === "code") || (key90 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i44,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90}}];
return false;
break;
}
}
if(_errs1217 === errors){
if(data582.code !== undefined){
let data583 = data582.code;
const _errs1218 = errors;
if(errors === _errs1218){
if(typeof data583 === "string"){
if(!pattern3.test(data583)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i44+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i44+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid136 = _errs1218 === errors;
}
else {
var valid136 = true;
}
if(valid136){
if(data582.message !== undefined){
const _errs1220 = errors;
if(typeof data582.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i44+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid136 = _errs1220 === errors;
}
else {
var valid136 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i44,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid135 = _errs1215 === errors;
if(!valid135){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1213 === errors;
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
