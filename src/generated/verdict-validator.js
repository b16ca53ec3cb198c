// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v0/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"as":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"],"examples":["regression"]},"accepted":{"const":true},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]},"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","examples":["--engine"]},"value":{"type":"string","examples":["embedded"]}},"required":["name","value"],"additionalProperties":false}},"description":{"type":"string","maxLength":8000},"links":{"type":"object","maxProperties":32,"examples":[{"rollback":"docs/rollback.md"}],"additionalProperties":{"type":"string","maxLength":2000}}},"required":["name","file","profile","environment"],"additionalProperties":false},"lease":{"type":"object","properties":{"name":{"type":"string","examples":["staging"]},"state":{"enum":["held","lost","none"]},"waited":{"type":"number","examples":[200000]},"holders":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"who":{"type":"string","examples":["acme/billing"]},"run":{"type":"string","examples":["https://github.com/acme/billing/actions/runs/11981"]}},"required":["who"],"additionalProperties":false}},"takenOver":{"const":true},"why":{"type":"string","examples":["no --lease-remote was given"]}},"required":["name","state","waited"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"lanes":{"type":"object","additionalProperties":{"type":"integer","minimum":1,"examples":[20]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]},"evidence":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"gogc":{"type":"number","minimum":0}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"targets":{"type":"string","pattern":"^[0-9a-f]{12}$"},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap","no-login","no-socket","lease-lost"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"at":{"type":"number","minimum":0,"examples":[6000]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"decided":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"idle":{"type":"array","maxItems":64,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"heartbeat":{"type":"number","minimum":0},"margin":{"type":"number","minimum":0},"notes":{"type":"array","maxItems":20,"items":{"type":"string","examples":["They end by FIN without a close frame, all at 60 s: this points to the idle timeout of a proxy; an application normally sends a close frame."]}},"kinds":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"object","properties":{"keepalive":{"enum":["none","ping","message"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"heard":{"type":"integer","minimum":0},"pinged":{"type":"integer","minimum":0},"cells":{"type":"array","maxItems":64,"items":{"type":"object","properties":{"hold":{"type":"number","minimum":0},"n":{"type":"integer","minimum":0},"survived":{"type":"integer","minimum":0},"unopened":{"type":"integer","minimum":0},"untold":{"type":"integer","minimum":0},"ends":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1006"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["fin"]},"expected":{"const":true},"n":{"type":"integer","minimum":1},"min":{"type":"number","minimum":0},"median":{"type":"number","minimum":0},"max":{"type":"number","minimum":0}},"required":["code","side","how","n","min","median","max"],"additionalProperties":false}}},"required":["hold","n","survived","unopened","untold","ends"],"additionalProperties":false}},"timeout":{"type":"object","properties":{"over":{"type":"number","minimum":0},"upTo":{"type":["number","null"],"minimum":0},"at":{"type":"number","minimum":0},"cut":{"type":"integer","minimum":0},"outlived":{"type":"integer","minimum":0},"stray":{"type":"integer","minimum":0}},"required":["over","upTo","cut","outlived","stray"],"additionalProperties":false},"verdict":{"enum":["met","fail","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["idle_margin"]},"message":{"type":"string","examples":["sockets of quiet without keepalive are cut after 40 s of silence: 1.33 × the heartbeat of 30 s, and 1.5 × is asked"]}},"required":["keepalive","sent","answered","heard","pinged","cells","timeout","verdict","code","message"],"additionalProperties":false}}},"required":["scenario","feed","heartbeat","kinds","margin","notes"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"sequences":{"type":"array","items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"compared":{"type":"integer","minimum":0},"unread":{"type":"integer","minimum":0},"lost":{"type":"integer","minimum":0},"duplicates":{"type":"integer","minimum":0},"reordered":{"type":"integer","minimum":0},"missed":{"type":"integer","minimum":0},"restarted":{"type":"integer","minimum":0},"verdict":{"enum":["met","fail","not_judged"]}},"required":["scenario","feed","compared","unread","lost","duplicates","reordered","missed","restarted","verdict"],"additionalProperties":false}},"slowReaders":{"type":"array","items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"count":{"type":"integer","minimum":1},"read":{"type":"integer","minimum":0},"at":{"type":"number","minimum":0},"lasts":{"type":"number","minimum":0},"ends":{"type":"object","properties":{"unopened":{"type":"integer","minimum":0},"unsubscribed":{"type":"integer","minimum":0},"before":{"type":"integer","minimum":0},"evicted":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"held":{"type":"integer","minimum":0}},"required":["unopened","unsubscribed","before","evicted","late","held"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string"},"how":{"type":"string","enum":["frame","fin","rst"]},"n":{"type":"integer","minimum":0}},"required":["code","how","n"],"additionalProperties":false}},"evictedAfter":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"min":{"type":"number","minimum":0},"median":{"type":"number","minimum":0},"max":{"type":"number","minimum":0}},"required":["n","min","median","max"],"additionalProperties":false},"taken":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"min":{"type":"number","minimum":0},"median":{"type":"number","minimum":0},"max":{"type":"number","minimum":0}},"required":["n","min","median","max"],"additionalProperties":false},"backlog":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"min":{"type":"number","minimum":0},"median":{"type":"number","minimum":0},"max":{"type":"number","minimum":0}},"required":["n","min","median","max"],"additionalProperties":false},"messages":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"min":{"type":"number","minimum":0},"median":{"type":"number","minimum":0},"max":{"type":"number","minimum":0},"others":{"type":"number","minimum":0}},"required":["n","min","median","max","others"],"additionalProperties":false},"neighbours":{"type":"object","properties":{"parts":{"type":"array","items":{"type":"integer","minimum":0}},"rise":{"type":"number","minimum":0},"before":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p99":{"type":["number","null"]},"ms":{"type":"number","minimum":0},"sockets":{"type":"integer","minimum":0}},"required":["n","p99","ms","sockets"],"additionalProperties":false},"during":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p99":{"type":["number","null"]},"ms":{"type":"number","minimum":0},"sockets":{"type":"integer","minimum":0}},"required":["n","p99","ms","sockets"],"additionalProperties":false}},"required":["rise","before","during","parts"],"additionalProperties":false},"run":{"type":"integer","minimum":1},"policy":{"type":"string","enum":["closes","drops","queues","waits","unknown"]},"verdict":{"type":["string","null"],"enum":["met","fail","not_judged",null]},"code":{"type":["string","null"],"pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["recovered"]},"message":{"type":"string"}},"required":["scenario","feed","count","read","at","lasts","ends","closes","policy","verdict","code","message"],"additionalProperties":false}},"storms":{"type":"array","items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"by":{"type":"string","enum":["cut","run","move","service"]},"how":{"type":"string","enum":["fin","rst","drop"]},"closeCode":{"type":"string","examples":["1012"]},"at":{"type":"number","minimum":0},"over":{"type":"number","minimum":0},"recovered":{"type":"object","properties":{"share":{"type":"number","minimum":0,"maximum":1,"examples":[0.99]},"within":{"type":"number","exclusiveMinimum":0,"examples":[15000]}},"required":["share","within"],"additionalProperties":false},"counts":{"type":"string","enum":["not-announced","no-reopen","repeated","not-judged"]},"reopen":{"type":"object","properties":{"from":{"type":"number","minimum":0},"to":{"type":"number","minimum":0},"jitter":{"anyOf":[{"enum":["full","none"]},{"type":"number","minimum":0,"maximum":1}]},"giveUp":{"type":"integer","minimum":0}},"required":["from","to","jitter","giveUp"],"additionalProperties":false},"open":{"type":"integer","minimum":0},"cut":{"type":"integer","minimum":0},"unnoticed":{"type":"integer","minimum":0},"back":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0},"slow":{"type":"integer","minimum":0},"again":{"type":"integer","minimum":0},"broken":{"type":"integer","minimum":0},"recovery":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p50":{"type":"number","minimum":0},"p95":{"type":"number","minimum":0},"p99":{"type":"number","minimum":0},"max":{"type":"number","minimum":0}},"required":["n","p50","p95","p99","max"],"additionalProperties":false},"course":{"type":"array","maxItems":20,"items":{"type":"object","properties":{"after":{"type":"number","minimum":0},"back":{"type":"integer","minimum":0}},"required":["after","back"],"additionalProperties":false}},"to95":{"type":["number","null"],"minimum":0},"to99":{"type":["number","null"],"minimum":0},"dials":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"declared":{"type":"number","minimum":0},"full":{"type":"number","minimum":0},"perRecovery":{"type":["number","null"],"minimum":0},"reasons":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["n","failed","peak","perRecovery","reasons"],"additionalProperties":false},"logins":{"type":"object","properties":{"before":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p99":{"type":["number","null"],"minimum":0},"failed":{"type":"integer","minimum":0}},"required":["n","p99","failed"],"additionalProperties":false},"during":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p99":{"type":["number","null"],"minimum":0},"failed":{"type":"integer","minimum":0}},"required":["n","p99","failed"],"additionalProperties":false}},"required":["before","during"],"additionalProperties":false},"latency":{"type":"object","properties":{"before":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p99":{"type":["number","null"],"minimum":0},"failed":{"type":"integer","minimum":0}},"required":["n","p99","failed"],"additionalProperties":false},"after":{"type":"object","properties":{"n":{"type":"integer","minimum":0},"p99":{"type":["number","null"],"minimum":0},"failed":{"type":"integer","minimum":0}},"required":["n","p99","failed"],"additionalProperties":false}},"required":["before","after"],"additionalProperties":false},"spared":{"type":"object","properties":{"ends":{"type":"integer","minimum":0},"dials":{"type":"integer","minimum":0},"steps":{"type":"integer","minimum":0}},"required":["ends","dials","steps"],"additionalProperties":false},"run":{"type":"integer","minimum":1},"verdict":{"type":["string","null"],"enum":["met","fail","not_judged",null]},"code":{"type":["string","null"],"pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["recovered"]},"message":{"type":"string","examples":["All 50 sockets of orders were cut 30 s after the start; 49 were back within 15 s, 95 % of all after 1.9 s; 1 never came back."]},"hints":{"type":"array","maxItems":12,"items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["lockstep"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["scenario","feed","by","at","over","recovered","open","cut","unnoticed","back","late","unknown","slow","again","broken","course","to95","to99","dials","spared","verdict","code","message","hints"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"figures":{"type":"object","properties":{"times":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"name":{"type":"string","examples":["latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"n":{"type":["integer","null"],"minimum":0},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]},"max":{"type":["number","null"]},"baseline":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]}},"required":["runs","p50","p90","p95","p99","p999"],"additionalProperties":false}},"required":["name","selector","n","p50","p90","p95","p99","p999","max"],"additionalProperties":false}},"phases":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenarios":{"type":"array","minItems":1,"items":{"type":"string"}},"phase":{"type":"string","examples":["steady"]},"length":{"type":"number","minimum":0},"sockets":{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"least":{"type":"integer","minimum":0},"most":{"type":"integer","minimum":0}},"required":["from","to","least","most"],"additionalProperties":false},"messages":{"type":"integer","minimum":0},"connects":{"type":"integer","minimum":0},"connectsPeak":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0},"failed":{"type":"object","properties":{"connects":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0}},"required":["connects","requests"],"additionalProperties":false}},"required":["scenarios","phase","length","sockets","messages","connects","connectsPeak","requests","failed"],"additionalProperties":false}},"heartbeats":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"missed":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"stalled":{"type":"integer","minimum":0},"cut":{"type":"integer","minimum":0},"rtt":{"type":"object","properties":{"p50":{"type":["number","null"]},"p99":{"type":["number","null"]}},"required":["p50","p99"],"additionalProperties":false},"stalls":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0},"of":{"type":"integer","minimum":0},"seconds":{"type":"number","minimum":0},"longest":{"type":"number","minimum":0}},"required":["sockets","of","seconds","longest"],"additionalProperties":false}},"required":["scenario","feed","sent","answered","missed"],"additionalProperties":false}},"answers":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"p50":{"type":["number","null"]},"p99":{"type":["number","null"]}},"required":["scenario","feed","sent","p50","p99"],"additionalProperties":false}},"silences":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"longest":{"type":"number","minimum":0},"at":{"type":"number","minimum":0}},"required":["scenario","feed","longest","at"],"additionalProperties":false}}},"required":["times"],"additionalProperties":false},"commits":{"type":"object","properties":{"from":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"to":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]}},"required":["from","to"],"additionalProperties":false},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]},"unread":{"type":"boolean","const":true},"notCounted":{"type":"string","examples":["nobody has accepted it"]},"uncounted":{"type":"integer","minimum":0}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0},"planned":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0},"first":{"type":"number","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"census":{"type":"object","properties":{"total":{"type":"integer","minimum":0},"ends":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["closed","fin","dial_reset"]},"close":{"type":["string","null"],"examples":["1011"]},"status":{"type":["string","null"],"examples":["503"]},"reason":{"type":["string","null"],"examples":["reset"]},"side":{"type":"string","examples":["service","plan"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"count":{"type":"integer","minimum":0},"share":{"type":"number","minimum":0,"maximum":1},"seconds":{"type":["number","null"],"minimum":0},"rate":{"type":["number","null"],"minimum":0},"first":{"type":["number","null"],"minimum":0},"firstAt":{"type":["string","null"],"examples":["2026-11-23T17:51:14.020Z"]},"said":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string","examples":["send queue overflow"]},"count":{"type":"integer","minimum":0}},"required":["text","count"],"additionalProperties":false},"maxItems":5}},"required":["code","close","status","reason","side","scenario","feed","phase","count","share","seconds","rate","first","firstAt","said"],"additionalProperties":false}},"stored":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"total":{"type":"integer","minimum":0},"mix":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["closed","fin","dial_reset"]},"close":{"type":["string","null"],"examples":["1011"]},"status":{"type":["string","null"],"examples":["503"]},"reason":{"type":["string","null"],"examples":["reset"]},"side":{"type":"string","examples":["service","plan"]},"feed":{"type":["string","null"]},"count":{"type":"integer","minimum":0},"share":{"type":"number","minimum":0,"maximum":1},"storedShare":{"type":"number","minimum":0,"maximum":1},"storedCount":{"type":"integer","minimum":0},"seen":{"type":"integer","minimum":0},"fresh":{"type":"boolean"}},"required":["code","close","status","reason","side","feed","count","share","storedShare","storedCount","seen","fresh"],"additionalProperties":false}}},"required":["runs","total","mix"],"additionalProperties":false},"layers":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["idle_timeout","application"]},"n":{"type":"integer","minimum":0},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"message":{"type":"string","examples":["17 orders sockets were closed with 1011: points to the application, which chose the code"]},"evidence":{"type":"array","items":{"type":"string"}},"against":{"type":"array","items":{"type":"string"}}},"required":["code","n","scenario","feed","message","evidence","against"],"additionalProperties":false}}},"required":["total","ends","layers"],"additionalProperties":false},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"stallMax":{"type":"number","minimum":0},"clockStep":{"type":"number","minimum":0},"relayP99":{"type":"number","minimum":0},"local":{"type":"boolean"},"service":{"type":"object","properties":{"cores":{"type":"number","minimum":0,"examples":[0.6]},"perMessage":{"type":["number","null"],"minimum":0},"messages":{"type":"integer","minimum":0}},"required":["cores","perMessage","messages"],"additionalProperties":false},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"pooled":{"type":"object","properties":{"records":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"of":{"type":"integer","minimum":2,"examples":[4]},"attempts":{"type":"integer","minimum":2,"examples":[2]}},"required":["records","of","attempts"],"additionalProperties":false},"attempts":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"earlier":{"type":"array","maxItems":10,"items":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass",null]}},"required":["run","outcome"],"additionalProperties":false}}},"required":["run","earlier"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"base":{"type":"object","properties":{"rule":{"enum":["decides","told","new"]},"ref":{"type":"string","examples":["main"]},"commit":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"file":{"type":"string","examples":["plans/feed.yaml"]},"differences":{"type":"object","properties":{"count":{"type":"integer","minimum":0,"examples":[3]},"first":{"type":"array","maxItems":20,"items":{"type":"object","properties":{"path":{"type":"string","examples":["scenarios.orders.socket.url"]},"base":{"type":"string","examples":["p(99)<200"]},"head":{"type":"string","examples":["p(99)<3600000"]}},"required":["path"],"additionalProperties":false}}},"required":["count","first"],"additionalProperties":false},"base":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"head":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"rows":{"const":"base"}},"required":["rule","ref","commit","differences"],"additionalProperties":false},"override":{"type":"object","properties":{"accepted":{"type":"boolean"},"label":{"type":"string","examples":["perf-accepted"]},"pullRequest":{"type":"integer","minimum":1,"examples":[412]},"commit":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]},"by":{"type":["string","null"],"examples":["hubot"]},"reason":{"type":["string","null"],"examples":["one more join per message, agreed with the desk"]},"reasonBy":{"type":["string","null"],"examples":["octocat"]},"lacking":{"enum":["label","removed","not_on_this_commit","moved","by_bot","by_reader","by_author","reason","reason_by_reader","unknown",null]},"message":{"type":"string"},"lets":{"type":"array","items":{"enum":["regression","suspect","plan_changed"]},"examples":[["regression"]]}},"required":["accepted","label","pullRequest","commit","by","reason","reasonBy","lacking","message","lets"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
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
validate52.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
validate52.errors = [{instancePath,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate52.errors = [{instancePath:instancePath+"/version",keyword:"const"}];
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
validate52.errors = [{instancePath:instancePath+"/outcome",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/exitCode",keyword:"type"}];
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate52.errors = [{instancePath:instancePath+"/exitCode",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/fails",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/exit",keyword:"type"}];
return false;
}
if(errors === _errs8){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate52.errors = [{instancePath:instancePath+"/exit",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/failOn/" + i0,keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/failOn",keyword:"uniqueItems"}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/failOn",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/mode",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2,keyword:"required"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data9){
if(!(func1.call(schema19.properties.reasons.items.properties, key1))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data9.outcome !== undefined){
let data10 = data9.outcome;
const _errs19 = errors;
if(!((((((((((((((((data10 === "internal") || (data10 === "cancelled")) || (data10 === "usage")) || (data10 === "policy")) || (data10 === "skipped")) || (data10 === "plan")) || (data10 === "engine")) || (data10 === "target")) || (data10 === "slo")) || (data10 === "regression")) || (data10 === "suspect")) || (data10 === "inconclusive")) || (data10 === "plan_changed")) || (data10 === "no_baseline")) || (data10 === "store")) || (data10 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/outcome",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/code",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/code",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/message",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/as",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/accepted",keyword:"const"}];
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
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/looksLike",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/file",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/line",keyword:"type"}];
return false;
}
if(errors === _errs29){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/line",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/column",keyword:"type"}];
return false;
}
if(errors === _errs31){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/column",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/reasons",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/sentence",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/next",keyword:"maxItems"}];
return false;
}
else {
var valid5 = true;
const len2 = data20.length;
for(let i3=0; i3<len2; i3++){
const _errs37 = errors;
if(typeof data20[i3] !== "string"){
validate52.errors = [{instancePath:instancePath+"/next/" + i3,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/next",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/plan",keyword:"required"}];
return false;
}
else {
const _errs41 = errors;
for(const key2 in data22){
if(!((((((((key2 === "name") || (key2 === "file")) || (key2 === "profile")) || (key2 === "environment")) || (key2 === "key")) || (key2 === "options")) || (key2 === "description")) || (key2 === "links"))){
validate52.errors = [{instancePath:instancePath+"/plan",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data22.name !== undefined){
const _errs42 = errors;
if(typeof data22.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/name",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/plan/file",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/plan/profile",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/plan/environment",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/plan/key",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/key",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4,keyword:"required"}];
return false;
}
else {
const _errs56 = errors;
for(const key3 in data29){
if(!((key3 === "name") || (key3 === "value"))){
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data29.name !== undefined){
const _errs57 = errors;
if(typeof data29.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4+"/name",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4+"/value",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/plan/options/" + i4,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/plan/options",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/plan/description",keyword:"maxLength"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/description",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/plan/links",keyword:"maxProperties"}];
return false;
}
else {
for(const key4 in data33){
let data34 = data33[key4];
const _errs66 = errors;
if(errors === _errs66){
if(typeof data34 === "string"){
if(data34.length > 2000){
validate52.errors = [{instancePath:instancePath+"/plan/links/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/links/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/plan/links",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/plan",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/lease",keyword:"required"}];
return false;
}
else {
const _errs70 = errors;
for(const key5 in data35){
if(!((((((key5 === "name") || (key5 === "state")) || (key5 === "waited")) || (key5 === "holders")) || (key5 === "takenOver")) || (key5 === "why"))){
validate52.errors = [{instancePath:instancePath+"/lease",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs70 === errors){
if(data35.name !== undefined){
const _errs71 = errors;
if(typeof data35.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/lease/name",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/lease/state",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/lease/waited",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/lease/holders",keyword:"maxItems"}];
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
validate52.errors = [{instancePath:instancePath+"/lease/holders/" + i5,keyword:"required"}];
return false;
}
else {
const _errs80 = errors;
for(const key6 in data40){
if(!((key6 === "who") || (key6 === "run"))){
validate52.errors = [{instancePath:instancePath+"/lease/holders/" + i5,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs80 === errors){
if(data40.who !== undefined){
const _errs81 = errors;
if(typeof data40.who !== "string"){
validate52.errors = [{instancePath:instancePath+"/lease/holders/" + i5+"/who",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/lease/holders/" + i5+"/run",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/lease/holders/" + i5,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/lease/holders",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/lease/takenOver",keyword:"const"}];
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
validate52.errors = [{instancePath:instancePath+"/lease/why",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/lease",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/builds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type"}];
return false;
}
var valid13 = _errs91 === errors;
if(!valid13){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/builds",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/lanes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type"}];
return false;
}
if(errors === _errs96){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 1 || isNaN(data48)){
validate52.errors = [{instancePath:instancePath+"/lanes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/lanes",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/mostRuns",keyword:"type"}];
return false;
}
if(errors === _errs98){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 1 || isNaN(data49)){
validate52.errors = [{instancePath:instancePath+"/mostRuns",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/runs/" + i6,keyword:"required"}];
return false;
}
else {
const _errs104 = errors;
for(const key9 in data51){
if(!(((((((key9 === "runId") || (key9 === "attempt")) || (key9 === "started")) || (key9 === "duration")) || (key9 === "machine")) || (key9 === "ended")) || (key9 === "evidence"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs104 === errors){
if(data51.runId !== undefined){
const _errs105 = errors;
if(typeof data51.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/runId",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/attempt",keyword:"type"}];
return false;
}
if(errors === _errs107){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/attempt",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/started",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/duration",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/duration",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/machine",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/ended",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/evidence",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i6+"/evidence",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/runs/" + i6,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/runs",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance",keyword:"type"}];
return false;
}
if(errors === _errs118){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing7;
if(((((((((((data59.tool === undefined) && (missing7 = "tool")) || ((data59.engine === undefined) && (missing7 = "engine"))) || ((data59.started === undefined) && (missing7 = "started"))) || ((data59.ended === undefined) && (missing7 = "ended"))) || ((data59.machine === undefined) && (missing7 = "machine"))) || ((data59.runnerLabel === undefined) && (missing7 = "runnerLabel"))) || ((data59.commit === undefined) && (missing7 = "commit"))) || ((data59.ref === undefined) && (missing7 = "ref"))) || ((data59.runId === undefined) && (missing7 = "runId"))) || ((data59.attempt === undefined) && (missing7 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/provenance",keyword:"required"}];
return false;
}
else {
const _errs120 = errors;
for(const key10 in data59){
if(!(func1.call(schema19.properties.provenance.properties, key10))){
validate52.errors = [{instancePath:instancePath+"/provenance",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs120 === errors){
if(data59.tool !== undefined){
const _errs121 = errors;
if(typeof data59.tool !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/tool",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/engine",keyword:"required"}];
return false;
}
else {
const _errs125 = errors;
for(const key11 in data61){
if(!((((key11 === "name") || (key11 === "version")) || (key11 === "sha256")) || (key11 === "gogc"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs125 === errors){
if(data61.name !== undefined){
let data62 = data61.name;
const _errs126 = errors;
if(!((data62 === "k6") || (data62 === "embedded"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/name",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/engine/version",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/engine/gogc",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/gogc",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/engine",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/started",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/ended",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/machine",keyword:"required"}];
return false;
}
else {
const _errs139 = errors;
for(const key12 in data68){
if(!(((((key12 === "id") || (key12 === "os")) || (key12 === "arch")) || (key12 === "cpu")) || (key12 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs139 === errors){
if(data68.id !== undefined){
const _errs140 = errors;
if(typeof data68.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",keyword:"type"}];
return false;
}
if(errors === _errs148){
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/machine",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/commit",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/ref",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/event",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/runId",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",keyword:"type"}];
return false;
}
if(errors === _errs160){
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 0 || isNaN(data79)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/targets",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/targets",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/provenance/content",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/content",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/complete",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/problems/" + i7,keyword:"required"}];
return false;
}
else {
const _errs172 = errors;
for(const key13 in data84){
if(!(((key13 === "what") || (key13 === "fault")) || (key13 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs172 === errors){
if(data84.what !== undefined){
let data85 = data84.what;
const _errs173 = errors;
if(!((((((((((((((((((data85 === "no-summary") || (data85 === "summary-mismatch")) || (data85 === "torn-stream")) || (data85 === "script-errors")) || (data85 === "killed")) || (data85 === "hung")) || (data85 === "crashed")) || (data85 === "few-sessions")) || (data85 === "non-finite")) || (data85 === "too-many-series")) || (data85 === "no-samples")) || (data85 === "companion")) || (data85 === "threshold-crossed")) || (data85 === "cancelled")) || (data85 === "over-cap")) || (data85 === "no-login")) || (data85 === "no-socket")) || (data85 === "lease-lost"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i7+"/what",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/problems/" + i7+"/fault",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/problems/" + i7+"/message",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/problems/" + i7,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/problems",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8,keyword:"required"}];
return false;
}
else {
const _errs181 = errors;
for(const key14 in data89){
if(!(func1.call(schema19.properties.slos.items.properties, key14))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs181 === errors){
if(data89.verdict !== undefined){
let data90 = data89.verdict;
const _errs182 = errors;
if(!(((((data90 === "met") || (data90 === "fail")) || (data90 === "suspect")) || (data90 === "indicative")) || (data90 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/verdict",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/code",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/code",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/name",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/threshold",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/from",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/operator",keyword:"type"}];
return false;
}
if(!((((((data95 === "<") || (data95 === "<=")) || (data95 === ">")) || (data95 === ">=")) || (data95 === "==")) || (data95 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/operator",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/expected",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/actual",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/unit",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/n",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/n",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/of",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/bad",keyword:"type"}];
return false;
}
if(errors === _errs200){
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 0 || isNaN(data101)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/bad",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/looksLike",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/at",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/at",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/distinct",keyword:"type"}];
return false;
}
if(errors === _errs205){
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/distinct",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/beyond",keyword:"type"}];
return false;
}
if(errors === _errs207){
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 0 || isNaN(data105)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/beyond",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/message",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/line",keyword:"type"}];
return false;
}
if(errors === _errs211){
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i8+"/line",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i8,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/slos",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9,keyword:"required"}];
return false;
}
else {
const _errs217 = errors;
for(const key15 in data109){
if(!(func1.call(schema19.properties.gates.items.properties, key15))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs217 === errors){
if(data109.verdict !== undefined){
let data110 = data109.verdict;
const _errs218 = errors;
if(!((((((data110 === "same") || (data110 === "fail")) || (data110 === "suspect")) || (data110 === "no_baseline")) || (data110 === "inconclusive")) || (data110 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/verdict",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/code",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/code",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/name",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/selector",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/stat",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/level",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/unit",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/baseline",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/spread",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/actual",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/values/" + i10,keyword:"type"}];
return false;
}
var valid26 = _errs237 === errors;
if(!valid26){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/values",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/change",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/limit",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/z",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/zLimit",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/channel",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/n",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/n",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/looksLike",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/counts",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/distinct",keyword:"type"}];
return false;
}
if(errors === _errs252){
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 0 || isNaN(data130)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/distinct",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/runs",keyword:"type"}];
return false;
}
if(errors === _errs254){
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 0 || isNaN(data131)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/runs",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/message",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/decided",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/line",keyword:"type"}];
return false;
}
if(errors === _errs260){
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 < 0 || isNaN(data134)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i9+"/line",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/gates/" + i9,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/gates",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle",keyword:"maxItems"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11,keyword:"required"}];
return false;
}
else {
const _errs266 = errors;
for(const key16 in data136){
if(!((((((key16 === "scenario") || (key16 === "feed")) || (key16 === "heartbeat")) || (key16 === "margin")) || (key16 === "notes")) || (key16 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs266 === errors){
if(data136.scenario !== undefined){
const _errs267 = errors;
if(typeof data136.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/scenario",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/feed",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/heartbeat",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/heartbeat",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/margin",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/margin",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/notes",keyword:"maxItems"}];
return false;
}
else {
var valid29 = true;
const len11 = data141.length;
for(let i12=0; i12<len11; i12++){
const _errs277 = errors;
if(typeof data141[i12] !== "string"){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/notes/" + i12,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/notes",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds",keyword:"maxItems"}];
return false;
}
else {
if(data143.length < 1){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds",keyword:"minItems"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13,keyword:"required"}];
return false;
}
else {
const _errs283 = errors;
for(const key17 in data144){
if(!(func1.call(schema19.properties.idle.items.properties.kinds.items.properties, key17))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs283 === errors){
if(data144.keepalive !== undefined){
let data145 = data144.keepalive;
const _errs284 = errors;
if(!(((data145 === "none") || (data145 === "ping")) || (data145 === "message"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/keepalive",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/sent",keyword:"type"}];
return false;
}
if(errors === _errs285){
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 < 0 || isNaN(data146)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/sent",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/answered",keyword:"type"}];
return false;
}
if(errors === _errs287){
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 0 || isNaN(data147)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/answered",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/heard",keyword:"type"}];
return false;
}
if(errors === _errs289){
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 < 0 || isNaN(data148)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/heard",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/pinged",keyword:"type"}];
return false;
}
if(errors === _errs291){
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 0 || isNaN(data149)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/pinged",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells",keyword:"maxItems"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14,keyword:"required"}];
return false;
}
else {
const _errs297 = errors;
for(const key18 in data151){
if(!((((((key18 === "hold") || (key18 === "n")) || (key18 === "survived")) || (key18 === "unopened")) || (key18 === "untold")) || (key18 === "ends"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14,keyword:"additionalProperties"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/hold",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/hold",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/n",keyword:"type"}];
return false;
}
if(errors === _errs300){
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 0 || isNaN(data153)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/n",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/survived",keyword:"type"}];
return false;
}
if(errors === _errs302){
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 < 0 || isNaN(data154)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/survived",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/unopened",keyword:"type"}];
return false;
}
if(errors === _errs304){
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 < 0 || isNaN(data155)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/unopened",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/untold",keyword:"type"}];
return false;
}
if(errors === _errs306){
if((typeof data156 == "number") && (isFinite(data156))){
if(data156 < 0 || isNaN(data156)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/untold",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15,keyword:"required"}];
return false;
}
else {
const _errs312 = errors;
for(const key19 in data158){
if(!((((((((key19 === "code") || (key19 === "side")) || (key19 === "how")) || (key19 === "expected")) || (key19 === "n")) || (key19 === "min")) || (key19 === "median")) || (key19 === "max"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs312 === errors){
if(data158.code !== undefined){
const _errs313 = errors;
if(typeof data158.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/code",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/side",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/how",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/expected",keyword:"const"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/n",keyword:"type"}];
return false;
}
if(errors === _errs320){
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 1 || isNaN(data163)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/n",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/min",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/min",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/median",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/median",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/max",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15+"/max",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends/" + i15,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14+"/ends",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells/" + i14,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/cells",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout",keyword:"required"}];
return false;
}
else {
const _errs330 = errors;
for(const key20 in data167){
if(!((((((key20 === "over") || (key20 === "upTo")) || (key20 === "at")) || (key20 === "cut")) || (key20 === "outlived")) || (key20 === "stray"))){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout",keyword:"additionalProperties"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/over",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/over",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/upTo",keyword:"type"}];
return false;
}
if(errors === _errs333){
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 < 0 || isNaN(data169)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/upTo",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/at",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/at",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/cut",keyword:"type"}];
return false;
}
if(errors === _errs337){
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 0 || isNaN(data171)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/cut",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/outlived",keyword:"type"}];
return false;
}
if(errors === _errs339){
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/outlived",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/stray",keyword:"type"}];
return false;
}
if(errors === _errs341){
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout/stray",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/timeout",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/verdict",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/code",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/code",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13+"/message",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds/" + i13,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11+"/kinds",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle/" + i11,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/idle",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/seen/" + i16,keyword:"required"}];
return false;
}
else {
const _errs352 = errors;
for(const key21 in data178){
if(!(((((((key21 === "code") || (key21 === "scenario")) || (key21 === "feed")) || (key21 === "n")) || (key21 === "of")) || (key21 === "message")) || (key21 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i16,keyword:"additionalProperties"}];
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
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/code",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/code",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/scenario",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/feed",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/n",keyword:"type"}];
return false;
}
if(errors === _errs359){
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/n",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/of",keyword:"type"}];
return false;
}
if(errors === _errs361){
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 0 || isNaN(data183)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/of",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/message",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/seen/" + i16+"/text",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/seen/" + i16,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/seen",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17,keyword:"required"}];
return false;
}
else {
const _errs371 = errors;
for(const key22 in data187){
if(!(func1.call(schema19.properties.sequences.items.properties, key22))){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs371 === errors){
if(data187.scenario !== undefined){
const _errs372 = errors;
if(typeof data187.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/scenario",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/feed",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/compared",keyword:"type"}];
return false;
}
if(errors === _errs376){
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/compared",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/unread",keyword:"type"}];
return false;
}
if(errors === _errs378){
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 < 0 || isNaN(data191)){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/unread",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/lost",keyword:"type"}];
return false;
}
if(errors === _errs380){
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 < 0 || isNaN(data192)){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/lost",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/duplicates",keyword:"type"}];
return false;
}
if(errors === _errs382){
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/duplicates",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/reordered",keyword:"type"}];
return false;
}
if(errors === _errs384){
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 0 || isNaN(data194)){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/reordered",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/missed",keyword:"type"}];
return false;
}
if(errors === _errs386){
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 0 || isNaN(data195)){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/missed",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/restarted",keyword:"type"}];
return false;
}
if(errors === _errs388){
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 0 || isNaN(data196)){
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/restarted",keyword:"minimum"}];
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
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17+"/verdict",keyword:"enum"}];
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
validate52.errors = [{instancePath:instancePath+"/sequences/" + i17,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/sequences",keyword:"type"}];
return false;
}
}
var valid0 = _errs367 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slowReaders !== undefined){
let data198 = data.slowReaders;
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
if(((((((((((((data199.scenario === undefined) && (missing20 = "scenario")) || ((data199.feed === undefined) && (missing20 = "feed"))) || ((data199.count === undefined) && (missing20 = "count"))) || ((data199.read === undefined) && (missing20 = "read"))) || ((data199.at === undefined) && (missing20 = "at"))) || ((data199.lasts === undefined) && (missing20 = "lasts"))) || ((data199.ends === undefined) && (missing20 = "ends"))) || ((data199.closes === undefined) && (missing20 = "closes"))) || ((data199.policy === undefined) && (missing20 = "policy"))) || ((data199.verdict === undefined) && (missing20 = "verdict"))) || ((data199.code === undefined) && (missing20 = "code"))) || ((data199.message === undefined) && (missing20 = "message"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18,keyword:"required"}];
return false;
}
else {
const _errs395 = errors;
for(const key23 in data199){
if(!(func1.call(schema19.properties.slowReaders.items.properties, key23))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs395 === errors){
if(data199.scenario !== undefined){
const _errs396 = errors;
if(typeof data199.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/scenario",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/feed",keyword:"type"}];
return false;
}
var valid42 = _errs398 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.count !== undefined){
let data202 = data199.count;
const _errs400 = errors;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/count",keyword:"type"}];
return false;
}
if(errors === _errs400){
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 < 1 || isNaN(data202)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/count",keyword:"minimum"}];
return false;
}
}
}
var valid42 = _errs400 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.read !== undefined){
let data203 = data199.read;
const _errs402 = errors;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/read",keyword:"type"}];
return false;
}
if(errors === _errs402){
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 0 || isNaN(data203)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/read",keyword:"minimum"}];
return false;
}
}
}
var valid42 = _errs402 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.at !== undefined){
let data204 = data199.at;
const _errs404 = errors;
if(errors === _errs404){
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 < 0 || isNaN(data204)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/at",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/at",keyword:"type"}];
return false;
}
}
var valid42 = _errs404 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.lasts !== undefined){
let data205 = data199.lasts;
const _errs406 = errors;
if(errors === _errs406){
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 < 0 || isNaN(data205)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/lasts",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/lasts",keyword:"type"}];
return false;
}
}
var valid42 = _errs406 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.ends !== undefined){
let data206 = data199.ends;
const _errs408 = errors;
if(errors === _errs408){
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
let missing21;
if(((((((data206.unopened === undefined) && (missing21 = "unopened")) || ((data206.unsubscribed === undefined) && (missing21 = "unsubscribed"))) || ((data206.before === undefined) && (missing21 = "before"))) || ((data206.evicted === undefined) && (missing21 = "evicted"))) || ((data206.late === undefined) && (missing21 = "late"))) || ((data206.held === undefined) && (missing21 = "held"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends",keyword:"required"}];
return false;
}
else {
const _errs410 = errors;
for(const key24 in data206){
if(!((((((key24 === "unopened") || (key24 === "unsubscribed")) || (key24 === "before")) || (key24 === "evicted")) || (key24 === "late")) || (key24 === "held"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs410 === errors){
if(data206.unopened !== undefined){
let data207 = data206.unopened;
const _errs411 = errors;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends/unopened",keyword:"type"}];
return false;
}
if(errors === _errs411){
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 < 0 || isNaN(data207)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends/unopened",keyword:"minimum"}];
return false;
}
}
}
var valid43 = _errs411 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.unsubscribed !== undefined){
let data208 = data206.unsubscribed;
const _errs413 = errors;
if(!(((typeof data208 == "number") && (!(data208 % 1) && !isNaN(data208))) && (isFinite(data208)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends/unsubscribed",keyword:"type"}];
return false;
}
if(errors === _errs413){
if((typeof data208 == "number") && (isFinite(data208))){
if(data208 < 0 || isNaN(data208)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends/unsubscribed",keyword:"minimum"}];
return false;
}
}
}
var valid43 = _errs413 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.before !== undefined){
let data209 = data206.before;
const _errs415 = errors;
if(!(((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209))) && (isFinite(data209)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends/before",keyword:"type"}];
return false;
}
if(errors === _errs415){
if((typeof data209 == "number") && (isFinite(data209))){
if(data209 < 0 || isNaN(data209)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends/before",keyword:"minimum"}];
return false;
}
}
}
var valid43 = _errs415 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.evicted !== undefined){
let data210 = data206.evicted;
const _errs417 = errors;
if(!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends/evicted",keyword:"type"}];
return false;
}
if(errors === _errs417){
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 < 0 || isNaN(data210)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends/evicted",keyword:"minimum"}];
return false;
}
}
}
var valid43 = _errs417 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.late !== undefined){
let data211 = data206.late;
const _errs419 = errors;
if(!(((typeof data211 == "number") && (!(data211 % 1) && !isNaN(data211))) && (isFinite(data211)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends/late",keyword:"type"}];
return false;
}
if(errors === _errs419){
if((typeof data211 == "number") && (isFinite(data211))){
if(data211 < 0 || isNaN(data211)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends/late",keyword:"minimum"}];
return false;
}
}
}
var valid43 = _errs419 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.held !== undefined){
let data212 = data206.held;
const _errs421 = errors;
if(!(((typeof data212 == "number") && (!(data212 % 1) && !isNaN(data212))) && (isFinite(data212)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends/held",keyword:"type"}];
return false;
}
if(errors === _errs421){
if((typeof data212 == "number") && (isFinite(data212))){
if(data212 < 0 || isNaN(data212)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends/held",keyword:"minimum"}];
return false;
}
}
}
var valid43 = _errs421 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/ends",keyword:"type"}];
return false;
}
}
var valid42 = _errs408 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.closes !== undefined){
let data213 = data199.closes;
const _errs423 = errors;
if(errors === _errs423){
if(Array.isArray(data213)){
var valid44 = true;
const len18 = data213.length;
for(let i19=0; i19<len18; i19++){
let data214 = data213[i19];
const _errs425 = errors;
if(errors === _errs425){
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
let missing22;
if((((data214.code === undefined) && (missing22 = "code")) || ((data214.how === undefined) && (missing22 = "how"))) || ((data214.n === undefined) && (missing22 = "n"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/closes/" + i19,keyword:"required"}];
return false;
}
else {
const _errs427 = errors;
for(const key25 in data214){
if(!(((key25 === "code") || (key25 === "how")) || (key25 === "n"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/closes/" + i19,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs427 === errors){
if(data214.code !== undefined){
const _errs428 = errors;
if(typeof data214.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/closes/" + i19+"/code",keyword:"type"}];
return false;
}
var valid45 = _errs428 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data214.how !== undefined){
let data216 = data214.how;
const _errs430 = errors;
if(typeof data216 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/closes/" + i19+"/how",keyword:"type"}];
return false;
}
if(!(((data216 === "frame") || (data216 === "fin")) || (data216 === "rst"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/closes/" + i19+"/how",keyword:"enum"}];
return false;
}
var valid45 = _errs430 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data214.n !== undefined){
let data217 = data214.n;
const _errs432 = errors;
if(!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/closes/" + i19+"/n",keyword:"type"}];
return false;
}
if(errors === _errs432){
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 < 0 || isNaN(data217)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/closes/" + i19+"/n",keyword:"minimum"}];
return false;
}
}
}
var valid45 = _errs432 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/closes/" + i19,keyword:"type"}];
return false;
}
}
var valid44 = _errs425 === errors;
if(!valid44){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/closes",keyword:"type"}];
return false;
}
}
var valid42 = _errs423 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.evictedAfter !== undefined){
let data218 = data199.evictedAfter;
const _errs434 = errors;
if(errors === _errs434){
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
let missing23;
if(((((data218.n === undefined) && (missing23 = "n")) || ((data218.min === undefined) && (missing23 = "min"))) || ((data218.median === undefined) && (missing23 = "median"))) || ((data218.max === undefined) && (missing23 = "max"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/evictedAfter",keyword:"required"}];
return false;
}
else {
const _errs436 = errors;
for(const key26 in data218){
if(!((((key26 === "n") || (key26 === "min")) || (key26 === "median")) || (key26 === "max"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/evictedAfter",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs436 === errors){
if(data218.n !== undefined){
let data219 = data218.n;
const _errs437 = errors;
if(!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/evictedAfter/n",keyword:"type"}];
return false;
}
if(errors === _errs437){
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 < 0 || isNaN(data219)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/evictedAfter/n",keyword:"minimum"}];
return false;
}
}
}
var valid46 = _errs437 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data218.min !== undefined){
let data220 = data218.min;
const _errs439 = errors;
if(errors === _errs439){
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 < 0 || isNaN(data220)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/evictedAfter/min",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/evictedAfter/min",keyword:"type"}];
return false;
}
}
var valid46 = _errs439 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data218.median !== undefined){
let data221 = data218.median;
const _errs441 = errors;
if(errors === _errs441){
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 < 0 || isNaN(data221)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/evictedAfter/median",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/evictedAfter/median",keyword:"type"}];
return false;
}
}
var valid46 = _errs441 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data218.max !== undefined){
let data222 = data218.max;
const _errs443 = errors;
if(errors === _errs443){
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 < 0 || isNaN(data222)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/evictedAfter/max",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/evictedAfter/max",keyword:"type"}];
return false;
}
}
var valid46 = _errs443 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/evictedAfter",keyword:"type"}];
return false;
}
}
var valid42 = _errs434 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.taken !== undefined){
let data223 = data199.taken;
const _errs445 = errors;
if(errors === _errs445){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
let missing24;
if(((((data223.n === undefined) && (missing24 = "n")) || ((data223.min === undefined) && (missing24 = "min"))) || ((data223.median === undefined) && (missing24 = "median"))) || ((data223.max === undefined) && (missing24 = "max"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/taken",keyword:"required"}];
return false;
}
else {
const _errs447 = errors;
for(const key27 in data223){
if(!((((key27 === "n") || (key27 === "min")) || (key27 === "median")) || (key27 === "max"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/taken",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs447 === errors){
if(data223.n !== undefined){
let data224 = data223.n;
const _errs448 = errors;
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/taken/n",keyword:"type"}];
return false;
}
if(errors === _errs448){
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 < 0 || isNaN(data224)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/taken/n",keyword:"minimum"}];
return false;
}
}
}
var valid47 = _errs448 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data223.min !== undefined){
let data225 = data223.min;
const _errs450 = errors;
if(errors === _errs450){
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 < 0 || isNaN(data225)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/taken/min",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/taken/min",keyword:"type"}];
return false;
}
}
var valid47 = _errs450 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data223.median !== undefined){
let data226 = data223.median;
const _errs452 = errors;
if(errors === _errs452){
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 < 0 || isNaN(data226)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/taken/median",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/taken/median",keyword:"type"}];
return false;
}
}
var valid47 = _errs452 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data223.max !== undefined){
let data227 = data223.max;
const _errs454 = errors;
if(errors === _errs454){
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 < 0 || isNaN(data227)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/taken/max",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/taken/max",keyword:"type"}];
return false;
}
}
var valid47 = _errs454 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/taken",keyword:"type"}];
return false;
}
}
var valid42 = _errs445 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.backlog !== undefined){
let data228 = data199.backlog;
const _errs456 = errors;
if(errors === _errs456){
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
let missing25;
if(((((data228.n === undefined) && (missing25 = "n")) || ((data228.min === undefined) && (missing25 = "min"))) || ((data228.median === undefined) && (missing25 = "median"))) || ((data228.max === undefined) && (missing25 = "max"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/backlog",keyword:"required"}];
return false;
}
else {
const _errs458 = errors;
for(const key28 in data228){
if(!((((key28 === "n") || (key28 === "min")) || (key28 === "median")) || (key28 === "max"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/backlog",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs458 === errors){
if(data228.n !== undefined){
let data229 = data228.n;
const _errs459 = errors;
if(!(((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229))) && (isFinite(data229)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/backlog/n",keyword:"type"}];
return false;
}
if(errors === _errs459){
if((typeof data229 == "number") && (isFinite(data229))){
if(data229 < 0 || isNaN(data229)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/backlog/n",keyword:"minimum"}];
return false;
}
}
}
var valid48 = _errs459 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data228.min !== undefined){
let data230 = data228.min;
const _errs461 = errors;
if(errors === _errs461){
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 < 0 || isNaN(data230)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/backlog/min",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/backlog/min",keyword:"type"}];
return false;
}
}
var valid48 = _errs461 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data228.median !== undefined){
let data231 = data228.median;
const _errs463 = errors;
if(errors === _errs463){
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 < 0 || isNaN(data231)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/backlog/median",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/backlog/median",keyword:"type"}];
return false;
}
}
var valid48 = _errs463 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data228.max !== undefined){
let data232 = data228.max;
const _errs465 = errors;
if(errors === _errs465){
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 < 0 || isNaN(data232)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/backlog/max",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/backlog/max",keyword:"type"}];
return false;
}
}
var valid48 = _errs465 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/backlog",keyword:"type"}];
return false;
}
}
var valid42 = _errs456 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.messages !== undefined){
let data233 = data199.messages;
const _errs467 = errors;
if(errors === _errs467){
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
let missing26;
if((((((data233.n === undefined) && (missing26 = "n")) || ((data233.min === undefined) && (missing26 = "min"))) || ((data233.median === undefined) && (missing26 = "median"))) || ((data233.max === undefined) && (missing26 = "max"))) || ((data233.others === undefined) && (missing26 = "others"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/messages",keyword:"required"}];
return false;
}
else {
const _errs469 = errors;
for(const key29 in data233){
if(!(((((key29 === "n") || (key29 === "min")) || (key29 === "median")) || (key29 === "max")) || (key29 === "others"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/messages",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs469 === errors){
if(data233.n !== undefined){
let data234 = data233.n;
const _errs470 = errors;
if(!(((typeof data234 == "number") && (!(data234 % 1) && !isNaN(data234))) && (isFinite(data234)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/messages/n",keyword:"type"}];
return false;
}
if(errors === _errs470){
if((typeof data234 == "number") && (isFinite(data234))){
if(data234 < 0 || isNaN(data234)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/messages/n",keyword:"minimum"}];
return false;
}
}
}
var valid49 = _errs470 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data233.min !== undefined){
let data235 = data233.min;
const _errs472 = errors;
if(errors === _errs472){
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 < 0 || isNaN(data235)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/messages/min",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/messages/min",keyword:"type"}];
return false;
}
}
var valid49 = _errs472 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data233.median !== undefined){
let data236 = data233.median;
const _errs474 = errors;
if(errors === _errs474){
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 < 0 || isNaN(data236)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/messages/median",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/messages/median",keyword:"type"}];
return false;
}
}
var valid49 = _errs474 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data233.max !== undefined){
let data237 = data233.max;
const _errs476 = errors;
if(errors === _errs476){
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 0 || isNaN(data237)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/messages/max",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/messages/max",keyword:"type"}];
return false;
}
}
var valid49 = _errs476 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data233.others !== undefined){
let data238 = data233.others;
const _errs478 = errors;
if(errors === _errs478){
if((typeof data238 == "number") && (isFinite(data238))){
if(data238 < 0 || isNaN(data238)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/messages/others",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/messages/others",keyword:"type"}];
return false;
}
}
var valid49 = _errs478 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/messages",keyword:"type"}];
return false;
}
}
var valid42 = _errs467 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.neighbours !== undefined){
let data239 = data199.neighbours;
const _errs480 = errors;
if(errors === _errs480){
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
let missing27;
if(((((data239.rise === undefined) && (missing27 = "rise")) || ((data239.before === undefined) && (missing27 = "before"))) || ((data239.during === undefined) && (missing27 = "during"))) || ((data239.parts === undefined) && (missing27 = "parts"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours",keyword:"required"}];
return false;
}
else {
const _errs482 = errors;
for(const key30 in data239){
if(!((((key30 === "parts") || (key30 === "rise")) || (key30 === "before")) || (key30 === "during"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs482 === errors){
if(data239.parts !== undefined){
let data240 = data239.parts;
const _errs483 = errors;
if(errors === _errs483){
if(Array.isArray(data240)){
var valid51 = true;
const len19 = data240.length;
for(let i20=0; i20<len19; i20++){
let data241 = data240[i20];
const _errs485 = errors;
if(!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/parts/" + i20,keyword:"type"}];
return false;
}
if(errors === _errs485){
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 < 0 || isNaN(data241)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/parts/" + i20,keyword:"minimum"}];
return false;
}
}
}
var valid51 = _errs485 === errors;
if(!valid51){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/parts",keyword:"type"}];
return false;
}
}
var valid50 = _errs483 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data239.rise !== undefined){
let data242 = data239.rise;
const _errs487 = errors;
if(errors === _errs487){
if((typeof data242 == "number") && (isFinite(data242))){
if(data242 < 0 || isNaN(data242)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/rise",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/rise",keyword:"type"}];
return false;
}
}
var valid50 = _errs487 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data239.before !== undefined){
let data243 = data239.before;
const _errs489 = errors;
if(errors === _errs489){
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
let missing28;
if(((((data243.n === undefined) && (missing28 = "n")) || ((data243.p99 === undefined) && (missing28 = "p99"))) || ((data243.ms === undefined) && (missing28 = "ms"))) || ((data243.sockets === undefined) && (missing28 = "sockets"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/before",keyword:"required"}];
return false;
}
else {
const _errs491 = errors;
for(const key31 in data243){
if(!((((key31 === "n") || (key31 === "p99")) || (key31 === "ms")) || (key31 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/before",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs491 === errors){
if(data243.n !== undefined){
let data244 = data243.n;
const _errs492 = errors;
if(!(((typeof data244 == "number") && (!(data244 % 1) && !isNaN(data244))) && (isFinite(data244)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/before/n",keyword:"type"}];
return false;
}
if(errors === _errs492){
if((typeof data244 == "number") && (isFinite(data244))){
if(data244 < 0 || isNaN(data244)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/before/n",keyword:"minimum"}];
return false;
}
}
}
var valid52 = _errs492 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data243.p99 !== undefined){
let data245 = data243.p99;
const _errs494 = errors;
if((!((typeof data245 == "number") && (isFinite(data245)))) && (data245 !== null)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/before/p99",keyword:"type"}];
return false;
}
var valid52 = _errs494 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data243.ms !== undefined){
let data246 = data243.ms;
const _errs496 = errors;
if(errors === _errs496){
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 < 0 || isNaN(data246)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/before/ms",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/before/ms",keyword:"type"}];
return false;
}
}
var valid52 = _errs496 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data243.sockets !== undefined){
let data247 = data243.sockets;
const _errs498 = errors;
if(!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/before/sockets",keyword:"type"}];
return false;
}
if(errors === _errs498){
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 < 0 || isNaN(data247)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/before/sockets",keyword:"minimum"}];
return false;
}
}
}
var valid52 = _errs498 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/before",keyword:"type"}];
return false;
}
}
var valid50 = _errs489 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data239.during !== undefined){
let data248 = data239.during;
const _errs500 = errors;
if(errors === _errs500){
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
let missing29;
if(((((data248.n === undefined) && (missing29 = "n")) || ((data248.p99 === undefined) && (missing29 = "p99"))) || ((data248.ms === undefined) && (missing29 = "ms"))) || ((data248.sockets === undefined) && (missing29 = "sockets"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/during",keyword:"required"}];
return false;
}
else {
const _errs502 = errors;
for(const key32 in data248){
if(!((((key32 === "n") || (key32 === "p99")) || (key32 === "ms")) || (key32 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/during",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs502 === errors){
if(data248.n !== undefined){
let data249 = data248.n;
const _errs503 = errors;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/during/n",keyword:"type"}];
return false;
}
if(errors === _errs503){
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 < 0 || isNaN(data249)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/during/n",keyword:"minimum"}];
return false;
}
}
}
var valid53 = _errs503 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data248.p99 !== undefined){
let data250 = data248.p99;
const _errs505 = errors;
if((!((typeof data250 == "number") && (isFinite(data250)))) && (data250 !== null)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/during/p99",keyword:"type"}];
return false;
}
var valid53 = _errs505 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data248.ms !== undefined){
let data251 = data248.ms;
const _errs507 = errors;
if(errors === _errs507){
if((typeof data251 == "number") && (isFinite(data251))){
if(data251 < 0 || isNaN(data251)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/during/ms",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/during/ms",keyword:"type"}];
return false;
}
}
var valid53 = _errs507 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data248.sockets !== undefined){
let data252 = data248.sockets;
const _errs509 = errors;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/during/sockets",keyword:"type"}];
return false;
}
if(errors === _errs509){
if((typeof data252 == "number") && (isFinite(data252))){
if(data252 < 0 || isNaN(data252)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/during/sockets",keyword:"minimum"}];
return false;
}
}
}
var valid53 = _errs509 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours/during",keyword:"type"}];
return false;
}
}
var valid50 = _errs500 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/neighbours",keyword:"type"}];
return false;
}
}
var valid42 = _errs480 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.run !== undefined){
let data253 = data199.run;
const _errs511 = errors;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/run",keyword:"type"}];
return false;
}
if(errors === _errs511){
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 < 1 || isNaN(data253)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/run",keyword:"minimum"}];
return false;
}
}
}
var valid42 = _errs511 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.policy !== undefined){
let data254 = data199.policy;
const _errs513 = errors;
if(typeof data254 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/policy",keyword:"type"}];
return false;
}
if(!(((((data254 === "closes") || (data254 === "drops")) || (data254 === "queues")) || (data254 === "waits")) || (data254 === "unknown"))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/policy",keyword:"enum"}];
return false;
}
var valid42 = _errs513 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.verdict !== undefined){
let data255 = data199.verdict;
const _errs515 = errors;
if((typeof data255 !== "string") && (data255 !== null)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/verdict",keyword:"type"}];
return false;
}
if(!((((data255 === "met") || (data255 === "fail")) || (data255 === "not_judged")) || (data255 === null))){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/verdict",keyword:"enum"}];
return false;
}
var valid42 = _errs515 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.code !== undefined){
let data256 = data199.code;
const _errs517 = errors;
if((typeof data256 !== "string") && (data256 !== null)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/code",keyword:"type"}];
return false;
}
if(errors === _errs517){
if(typeof data256 === "string"){
if(!pattern3.test(data256)){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/code",keyword:"pattern"}];
return false;
}
}
}
var valid42 = _errs517 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.message !== undefined){
const _errs519 = errors;
if(typeof data199.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18+"/message",keyword:"type"}];
return false;
}
var valid42 = _errs519 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/slowReaders/" + i18,keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/slowReaders",keyword:"type"}];
return false;
}
}
var valid0 = _errs391 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storms !== undefined){
let data258 = data.storms;
const _errs521 = errors;
if(errors === _errs521){
if(Array.isArray(data258)){
var valid54 = true;
const len20 = data258.length;
for(let i21=0; i21<len20; i21++){
let data259 = data258[i21];
const _errs523 = errors;
if(errors === _errs523){
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
let missing30;
if(((((((((((((((((((((((((data259.scenario === undefined) && (missing30 = "scenario")) || ((data259.feed === undefined) && (missing30 = "feed"))) || ((data259.by === undefined) && (missing30 = "by"))) || ((data259.at === undefined) && (missing30 = "at"))) || ((data259.over === undefined) && (missing30 = "over"))) || ((data259.recovered === undefined) && (missing30 = "recovered"))) || ((data259.open === undefined) && (missing30 = "open"))) || ((data259.cut === undefined) && (missing30 = "cut"))) || ((data259.unnoticed === undefined) && (missing30 = "unnoticed"))) || ((data259.back === undefined) && (missing30 = "back"))) || ((data259.late === undefined) && (missing30 = "late"))) || ((data259.unknown === undefined) && (missing30 = "unknown"))) || ((data259.slow === undefined) && (missing30 = "slow"))) || ((data259.again === undefined) && (missing30 = "again"))) || ((data259.broken === undefined) && (missing30 = "broken"))) || ((data259.course === undefined) && (missing30 = "course"))) || ((data259.to95 === undefined) && (missing30 = "to95"))) || ((data259.to99 === undefined) && (missing30 = "to99"))) || ((data259.dials === undefined) && (missing30 = "dials"))) || ((data259.spared === undefined) && (missing30 = "spared"))) || ((data259.verdict === undefined) && (missing30 = "verdict"))) || ((data259.code === undefined) && (missing30 = "code"))) || ((data259.message === undefined) && (missing30 = "message"))) || ((data259.hints === undefined) && (missing30 = "hints"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21,keyword:"required"}];
return false;
}
else {
const _errs525 = errors;
for(const key33 in data259){
if(!(func1.call(schema19.properties.storms.items.properties, key33))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs525 === errors){
if(data259.scenario !== undefined){
const _errs526 = errors;
if(typeof data259.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/scenario",keyword:"type"}];
return false;
}
var valid55 = _errs526 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.feed !== undefined){
let data261 = data259.feed;
const _errs528 = errors;
if((typeof data261 !== "string") && (data261 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/feed",keyword:"type"}];
return false;
}
var valid55 = _errs528 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.by !== undefined){
let data262 = data259.by;
const _errs530 = errors;
if(typeof data262 !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/by",keyword:"type"}];
return false;
}
if(!((((data262 === "cut") || (data262 === "run")) || (data262 === "move")) || (data262 === "service"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/by",keyword:"enum"}];
return false;
}
var valid55 = _errs530 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.how !== undefined){
let data263 = data259.how;
const _errs532 = errors;
if(typeof data263 !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/how",keyword:"type"}];
return false;
}
if(!(((data263 === "fin") || (data263 === "rst")) || (data263 === "drop"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/how",keyword:"enum"}];
return false;
}
var valid55 = _errs532 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.closeCode !== undefined){
const _errs534 = errors;
if(typeof data259.closeCode !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/closeCode",keyword:"type"}];
return false;
}
var valid55 = _errs534 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.at !== undefined){
let data265 = data259.at;
const _errs536 = errors;
if(errors === _errs536){
if((typeof data265 == "number") && (isFinite(data265))){
if(data265 < 0 || isNaN(data265)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/at",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/at",keyword:"type"}];
return false;
}
}
var valid55 = _errs536 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.over !== undefined){
let data266 = data259.over;
const _errs538 = errors;
if(errors === _errs538){
if((typeof data266 == "number") && (isFinite(data266))){
if(data266 < 0 || isNaN(data266)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/over",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/over",keyword:"type"}];
return false;
}
}
var valid55 = _errs538 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.recovered !== undefined){
let data267 = data259.recovered;
const _errs540 = errors;
if(errors === _errs540){
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
let missing31;
if(((data267.share === undefined) && (missing31 = "share")) || ((data267.within === undefined) && (missing31 = "within"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovered",keyword:"required"}];
return false;
}
else {
const _errs542 = errors;
for(const key34 in data267){
if(!((key34 === "share") || (key34 === "within"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovered",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs542 === errors){
if(data267.share !== undefined){
let data268 = data267.share;
const _errs543 = errors;
if(errors === _errs543){
if((typeof data268 == "number") && (isFinite(data268))){
if(data268 > 1 || isNaN(data268)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovered/share",keyword:"maximum"}];
return false;
}
else {
if(data268 < 0 || isNaN(data268)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovered/share",keyword:"minimum"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovered/share",keyword:"type"}];
return false;
}
}
var valid56 = _errs543 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data267.within !== undefined){
let data269 = data267.within;
const _errs545 = errors;
if(errors === _errs545){
if((typeof data269 == "number") && (isFinite(data269))){
if(data269 <= 0 || isNaN(data269)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovered/within",keyword:"exclusiveMinimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovered/within",keyword:"type"}];
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
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovered",keyword:"type"}];
return false;
}
}
var valid55 = _errs540 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.counts !== undefined){
let data270 = data259.counts;
const _errs547 = errors;
if(typeof data270 !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/counts",keyword:"type"}];
return false;
}
if(!((((data270 === "not-announced") || (data270 === "no-reopen")) || (data270 === "repeated")) || (data270 === "not-judged"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/counts",keyword:"enum"}];
return false;
}
var valid55 = _errs547 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.reopen !== undefined){
let data271 = data259.reopen;
const _errs549 = errors;
if(errors === _errs549){
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
let missing32;
if(((((data271.from === undefined) && (missing32 = "from")) || ((data271.to === undefined) && (missing32 = "to"))) || ((data271.jitter === undefined) && (missing32 = "jitter"))) || ((data271.giveUp === undefined) && (missing32 = "giveUp"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/reopen",keyword:"required"}];
return false;
}
else {
const _errs551 = errors;
for(const key35 in data271){
if(!((((key35 === "from") || (key35 === "to")) || (key35 === "jitter")) || (key35 === "giveUp"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/reopen",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs551 === errors){
if(data271.from !== undefined){
let data272 = data271.from;
const _errs552 = errors;
if(errors === _errs552){
if((typeof data272 == "number") && (isFinite(data272))){
if(data272 < 0 || isNaN(data272)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/reopen/from",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/reopen/from",keyword:"type"}];
return false;
}
}
var valid57 = _errs552 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data271.to !== undefined){
let data273 = data271.to;
const _errs554 = errors;
if(errors === _errs554){
if((typeof data273 == "number") && (isFinite(data273))){
if(data273 < 0 || isNaN(data273)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/reopen/to",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/reopen/to",keyword:"type"}];
return false;
}
}
var valid57 = _errs554 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data271.jitter !== undefined){
let data274 = data271.jitter;
const _errs556 = errors;
const _errs557 = errors;
let valid58 = false;
const _errs558 = errors;
if(!((data274 === "full") || (data274 === "none"))){
(vErrors ??= []).push({instancePath:instancePath+"/storms/" + i21+"/reopen/jitter",keyword:"enum",params:{allowedValues: schema19.properties.storms.items.properties.reopen.properties.jitter.anyOf[0].enum}});
errors++;
}
var _valid0 = _errs558 === errors;
valid58 = valid58 || _valid0;
const _errs559 = errors;
if(errors === _errs559){
if((typeof data274 == "number") && (isFinite(data274))){
if(data274 > 1 || isNaN(data274)){
(vErrors ??= []).push({instancePath:instancePath+"/storms/" + i21+"/reopen/jitter",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
else {
if(data274 < 0 || isNaN(data274)){
(vErrors ??= []).push({instancePath:instancePath+"/storms/" + i21+"/reopen/jitter",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/storms/" + i21+"/reopen/jitter",keyword:"type",params:{type: "number"}});
errors++;
}
}
var _valid0 = _errs559 === errors;
valid58 = valid58 || _valid0;
if(!valid58){
(vErrors ??= []).push({instancePath:instancePath+"/storms/" + i21+"/reopen/jitter",keyword:"anyOf",params:{}});
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs557;
if(vErrors !== null){
if(_errs557){
vErrors.length = _errs557;
}
else {
vErrors = null;
}
}
}
var valid57 = _errs556 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data271.giveUp !== undefined){
let data275 = data271.giveUp;
const _errs561 = errors;
if(!(((typeof data275 == "number") && (!(data275 % 1) && !isNaN(data275))) && (isFinite(data275)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/reopen/giveUp",keyword:"type"}];
return false;
}
if(errors === _errs561){
if((typeof data275 == "number") && (isFinite(data275))){
if(data275 < 0 || isNaN(data275)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/reopen/giveUp",keyword:"minimum"}];
return false;
}
}
}
var valid57 = _errs561 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/reopen",keyword:"type"}];
return false;
}
}
var valid55 = _errs549 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.open !== undefined){
let data276 = data259.open;
const _errs563 = errors;
if(!(((typeof data276 == "number") && (!(data276 % 1) && !isNaN(data276))) && (isFinite(data276)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/open",keyword:"type"}];
return false;
}
if(errors === _errs563){
if((typeof data276 == "number") && (isFinite(data276))){
if(data276 < 0 || isNaN(data276)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/open",keyword:"minimum"}];
return false;
}
}
}
var valid55 = _errs563 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.cut !== undefined){
let data277 = data259.cut;
const _errs565 = errors;
if(!(((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277))) && (isFinite(data277)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/cut",keyword:"type"}];
return false;
}
if(errors === _errs565){
if((typeof data277 == "number") && (isFinite(data277))){
if(data277 < 0 || isNaN(data277)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/cut",keyword:"minimum"}];
return false;
}
}
}
var valid55 = _errs565 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.unnoticed !== undefined){
let data278 = data259.unnoticed;
const _errs567 = errors;
if(!(((typeof data278 == "number") && (!(data278 % 1) && !isNaN(data278))) && (isFinite(data278)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/unnoticed",keyword:"type"}];
return false;
}
if(errors === _errs567){
if((typeof data278 == "number") && (isFinite(data278))){
if(data278 < 0 || isNaN(data278)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/unnoticed",keyword:"minimum"}];
return false;
}
}
}
var valid55 = _errs567 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.back !== undefined){
let data279 = data259.back;
const _errs569 = errors;
if(!(((typeof data279 == "number") && (!(data279 % 1) && !isNaN(data279))) && (isFinite(data279)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/back",keyword:"type"}];
return false;
}
if(errors === _errs569){
if((typeof data279 == "number") && (isFinite(data279))){
if(data279 < 0 || isNaN(data279)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/back",keyword:"minimum"}];
return false;
}
}
}
var valid55 = _errs569 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.late !== undefined){
let data280 = data259.late;
const _errs571 = errors;
if(!(((typeof data280 == "number") && (!(data280 % 1) && !isNaN(data280))) && (isFinite(data280)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/late",keyword:"type"}];
return false;
}
if(errors === _errs571){
if((typeof data280 == "number") && (isFinite(data280))){
if(data280 < 0 || isNaN(data280)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/late",keyword:"minimum"}];
return false;
}
}
}
var valid55 = _errs571 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.unknown !== undefined){
let data281 = data259.unknown;
const _errs573 = errors;
if(!(((typeof data281 == "number") && (!(data281 % 1) && !isNaN(data281))) && (isFinite(data281)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/unknown",keyword:"type"}];
return false;
}
if(errors === _errs573){
if((typeof data281 == "number") && (isFinite(data281))){
if(data281 < 0 || isNaN(data281)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/unknown",keyword:"minimum"}];
return false;
}
}
}
var valid55 = _errs573 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.slow !== undefined){
let data282 = data259.slow;
const _errs575 = errors;
if(!(((typeof data282 == "number") && (!(data282 % 1) && !isNaN(data282))) && (isFinite(data282)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/slow",keyword:"type"}];
return false;
}
if(errors === _errs575){
if((typeof data282 == "number") && (isFinite(data282))){
if(data282 < 0 || isNaN(data282)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/slow",keyword:"minimum"}];
return false;
}
}
}
var valid55 = _errs575 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.again !== undefined){
let data283 = data259.again;
const _errs577 = errors;
if(!(((typeof data283 == "number") && (!(data283 % 1) && !isNaN(data283))) && (isFinite(data283)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/again",keyword:"type"}];
return false;
}
if(errors === _errs577){
if((typeof data283 == "number") && (isFinite(data283))){
if(data283 < 0 || isNaN(data283)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/again",keyword:"minimum"}];
return false;
}
}
}
var valid55 = _errs577 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.broken !== undefined){
let data284 = data259.broken;
const _errs579 = errors;
if(!(((typeof data284 == "number") && (!(data284 % 1) && !isNaN(data284))) && (isFinite(data284)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/broken",keyword:"type"}];
return false;
}
if(errors === _errs579){
if((typeof data284 == "number") && (isFinite(data284))){
if(data284 < 0 || isNaN(data284)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/broken",keyword:"minimum"}];
return false;
}
}
}
var valid55 = _errs579 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.recovery !== undefined){
let data285 = data259.recovery;
const _errs581 = errors;
if(errors === _errs581){
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
let missing33;
if((((((data285.n === undefined) && (missing33 = "n")) || ((data285.p50 === undefined) && (missing33 = "p50"))) || ((data285.p95 === undefined) && (missing33 = "p95"))) || ((data285.p99 === undefined) && (missing33 = "p99"))) || ((data285.max === undefined) && (missing33 = "max"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovery",keyword:"required"}];
return false;
}
else {
const _errs583 = errors;
for(const key36 in data285){
if(!(((((key36 === "n") || (key36 === "p50")) || (key36 === "p95")) || (key36 === "p99")) || (key36 === "max"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovery",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs583 === errors){
if(data285.n !== undefined){
let data286 = data285.n;
const _errs584 = errors;
if(!(((typeof data286 == "number") && (!(data286 % 1) && !isNaN(data286))) && (isFinite(data286)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovery/n",keyword:"type"}];
return false;
}
if(errors === _errs584){
if((typeof data286 == "number") && (isFinite(data286))){
if(data286 < 0 || isNaN(data286)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovery/n",keyword:"minimum"}];
return false;
}
}
}
var valid59 = _errs584 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data285.p50 !== undefined){
let data287 = data285.p50;
const _errs586 = errors;
if(errors === _errs586){
if((typeof data287 == "number") && (isFinite(data287))){
if(data287 < 0 || isNaN(data287)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovery/p50",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovery/p50",keyword:"type"}];
return false;
}
}
var valid59 = _errs586 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data285.p95 !== undefined){
let data288 = data285.p95;
const _errs588 = errors;
if(errors === _errs588){
if((typeof data288 == "number") && (isFinite(data288))){
if(data288 < 0 || isNaN(data288)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovery/p95",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovery/p95",keyword:"type"}];
return false;
}
}
var valid59 = _errs588 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data285.p99 !== undefined){
let data289 = data285.p99;
const _errs590 = errors;
if(errors === _errs590){
if((typeof data289 == "number") && (isFinite(data289))){
if(data289 < 0 || isNaN(data289)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovery/p99",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovery/p99",keyword:"type"}];
return false;
}
}
var valid59 = _errs590 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data285.max !== undefined){
let data290 = data285.max;
const _errs592 = errors;
if(errors === _errs592){
if((typeof data290 == "number") && (isFinite(data290))){
if(data290 < 0 || isNaN(data290)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovery/max",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovery/max",keyword:"type"}];
return false;
}
}
var valid59 = _errs592 === errors;
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
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/recovery",keyword:"type"}];
return false;
}
}
var valid55 = _errs581 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.course !== undefined){
let data291 = data259.course;
const _errs594 = errors;
if(errors === _errs594){
if(Array.isArray(data291)){
if(data291.length > 20){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/course",keyword:"maxItems"}];
return false;
}
else {
var valid60 = true;
const len21 = data291.length;
for(let i22=0; i22<len21; i22++){
let data292 = data291[i22];
const _errs596 = errors;
if(errors === _errs596){
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
let missing34;
if(((data292.after === undefined) && (missing34 = "after")) || ((data292.back === undefined) && (missing34 = "back"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/course/" + i22,keyword:"required"}];
return false;
}
else {
const _errs598 = errors;
for(const key37 in data292){
if(!((key37 === "after") || (key37 === "back"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/course/" + i22,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs598 === errors){
if(data292.after !== undefined){
let data293 = data292.after;
const _errs599 = errors;
if(errors === _errs599){
if((typeof data293 == "number") && (isFinite(data293))){
if(data293 < 0 || isNaN(data293)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/course/" + i22+"/after",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/course/" + i22+"/after",keyword:"type"}];
return false;
}
}
var valid61 = _errs599 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data292.back !== undefined){
let data294 = data292.back;
const _errs601 = errors;
if(!(((typeof data294 == "number") && (!(data294 % 1) && !isNaN(data294))) && (isFinite(data294)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/course/" + i22+"/back",keyword:"type"}];
return false;
}
if(errors === _errs601){
if((typeof data294 == "number") && (isFinite(data294))){
if(data294 < 0 || isNaN(data294)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/course/" + i22+"/back",keyword:"minimum"}];
return false;
}
}
}
var valid61 = _errs601 === errors;
}
else {
var valid61 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/course/" + i22,keyword:"type"}];
return false;
}
}
var valid60 = _errs596 === errors;
if(!valid60){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/course",keyword:"type"}];
return false;
}
}
var valid55 = _errs594 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.to95 !== undefined){
let data295 = data259.to95;
const _errs603 = errors;
if((!((typeof data295 == "number") && (isFinite(data295)))) && (data295 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/to95",keyword:"type"}];
return false;
}
if(errors === _errs603){
if((typeof data295 == "number") && (isFinite(data295))){
if(data295 < 0 || isNaN(data295)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/to95",keyword:"minimum"}];
return false;
}
}
}
var valid55 = _errs603 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.to99 !== undefined){
let data296 = data259.to99;
const _errs605 = errors;
if((!((typeof data296 == "number") && (isFinite(data296)))) && (data296 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/to99",keyword:"type"}];
return false;
}
if(errors === _errs605){
if((typeof data296 == "number") && (isFinite(data296))){
if(data296 < 0 || isNaN(data296)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/to99",keyword:"minimum"}];
return false;
}
}
}
var valid55 = _errs605 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.dials !== undefined){
let data297 = data259.dials;
const _errs607 = errors;
if(errors === _errs607){
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
let missing35;
if((((((data297.n === undefined) && (missing35 = "n")) || ((data297.failed === undefined) && (missing35 = "failed"))) || ((data297.peak === undefined) && (missing35 = "peak"))) || ((data297.perRecovery === undefined) && (missing35 = "perRecovery"))) || ((data297.reasons === undefined) && (missing35 = "reasons"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials",keyword:"required"}];
return false;
}
else {
const _errs609 = errors;
for(const key38 in data297){
if(!(((((((key38 === "n") || (key38 === "failed")) || (key38 === "peak")) || (key38 === "declared")) || (key38 === "full")) || (key38 === "perRecovery")) || (key38 === "reasons"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs609 === errors){
if(data297.n !== undefined){
let data298 = data297.n;
const _errs610 = errors;
if(!(((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298))) && (isFinite(data298)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/n",keyword:"type"}];
return false;
}
if(errors === _errs610){
if((typeof data298 == "number") && (isFinite(data298))){
if(data298 < 0 || isNaN(data298)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/n",keyword:"minimum"}];
return false;
}
}
}
var valid62 = _errs610 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data297.failed !== undefined){
let data299 = data297.failed;
const _errs612 = errors;
if(!(((typeof data299 == "number") && (!(data299 % 1) && !isNaN(data299))) && (isFinite(data299)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/failed",keyword:"type"}];
return false;
}
if(errors === _errs612){
if((typeof data299 == "number") && (isFinite(data299))){
if(data299 < 0 || isNaN(data299)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/failed",keyword:"minimum"}];
return false;
}
}
}
var valid62 = _errs612 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data297.peak !== undefined){
let data300 = data297.peak;
const _errs614 = errors;
if(!(((typeof data300 == "number") && (!(data300 % 1) && !isNaN(data300))) && (isFinite(data300)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/peak",keyword:"type"}];
return false;
}
if(errors === _errs614){
if((typeof data300 == "number") && (isFinite(data300))){
if(data300 < 0 || isNaN(data300)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/peak",keyword:"minimum"}];
return false;
}
}
}
var valid62 = _errs614 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data297.declared !== undefined){
let data301 = data297.declared;
const _errs616 = errors;
if(errors === _errs616){
if((typeof data301 == "number") && (isFinite(data301))){
if(data301 < 0 || isNaN(data301)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/declared",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/declared",keyword:"type"}];
return false;
}
}
var valid62 = _errs616 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data297.full !== undefined){
let data302 = data297.full;
const _errs618 = errors;
if(errors === _errs618){
if((typeof data302 == "number") && (isFinite(data302))){
if(data302 < 0 || isNaN(data302)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/full",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/full",keyword:"type"}];
return false;
}
}
var valid62 = _errs618 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data297.perRecovery !== undefined){
let data303 = data297.perRecovery;
const _errs620 = errors;
if((!((typeof data303 == "number") && (isFinite(data303)))) && (data303 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/perRecovery",keyword:"type"}];
return false;
}
if(errors === _errs620){
if((typeof data303 == "number") && (isFinite(data303))){
if(data303 < 0 || isNaN(data303)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/perRecovery",keyword:"minimum"}];
return false;
}
}
}
var valid62 = _errs620 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data297.reasons !== undefined){
let data304 = data297.reasons;
const _errs622 = errors;
if(errors === _errs622){
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
for(const key39 in data304){
let data305 = data304[key39];
const _errs625 = errors;
if(!(((typeof data305 == "number") && (!(data305 % 1) && !isNaN(data305))) && (isFinite(data305)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/reasons/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type"}];
return false;
}
if(errors === _errs625){
if((typeof data305 == "number") && (isFinite(data305))){
if(data305 < 0 || isNaN(data305)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/reasons/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum"}];
return false;
}
}
}
var valid63 = _errs625 === errors;
if(!valid63){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials/reasons",keyword:"type"}];
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
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/dials",keyword:"type"}];
return false;
}
}
var valid55 = _errs607 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.logins !== undefined){
let data306 = data259.logins;
const _errs627 = errors;
if(errors === _errs627){
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
let missing36;
if(((data306.before === undefined) && (missing36 = "before")) || ((data306.during === undefined) && (missing36 = "during"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins",keyword:"required"}];
return false;
}
else {
const _errs629 = errors;
for(const key40 in data306){
if(!((key40 === "before") || (key40 === "during"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs629 === errors){
if(data306.before !== undefined){
let data307 = data306.before;
const _errs630 = errors;
if(errors === _errs630){
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
let missing37;
if((((data307.n === undefined) && (missing37 = "n")) || ((data307.p99 === undefined) && (missing37 = "p99"))) || ((data307.failed === undefined) && (missing37 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/before",keyword:"required"}];
return false;
}
else {
const _errs632 = errors;
for(const key41 in data307){
if(!(((key41 === "n") || (key41 === "p99")) || (key41 === "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/before",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs632 === errors){
if(data307.n !== undefined){
let data308 = data307.n;
const _errs633 = errors;
if(!(((typeof data308 == "number") && (!(data308 % 1) && !isNaN(data308))) && (isFinite(data308)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/before/n",keyword:"type"}];
return false;
}
if(errors === _errs633){
if((typeof data308 == "number") && (isFinite(data308))){
if(data308 < 0 || isNaN(data308)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/before/n",keyword:"minimum"}];
return false;
}
}
}
var valid65 = _errs633 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data307.p99 !== undefined){
let data309 = data307.p99;
const _errs635 = errors;
if((!((typeof data309 == "number") && (isFinite(data309)))) && (data309 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/before/p99",keyword:"type"}];
return false;
}
if(errors === _errs635){
if((typeof data309 == "number") && (isFinite(data309))){
if(data309 < 0 || isNaN(data309)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/before/p99",keyword:"minimum"}];
return false;
}
}
}
var valid65 = _errs635 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data307.failed !== undefined){
let data310 = data307.failed;
const _errs637 = errors;
if(!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/before/failed",keyword:"type"}];
return false;
}
if(errors === _errs637){
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 < 0 || isNaN(data310)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/before/failed",keyword:"minimum"}];
return false;
}
}
}
var valid65 = _errs637 === errors;
}
else {
var valid65 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/before",keyword:"type"}];
return false;
}
}
var valid64 = _errs630 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data306.during !== undefined){
let data311 = data306.during;
const _errs639 = errors;
if(errors === _errs639){
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
let missing38;
if((((data311.n === undefined) && (missing38 = "n")) || ((data311.p99 === undefined) && (missing38 = "p99"))) || ((data311.failed === undefined) && (missing38 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/during",keyword:"required"}];
return false;
}
else {
const _errs641 = errors;
for(const key42 in data311){
if(!(((key42 === "n") || (key42 === "p99")) || (key42 === "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/during",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs641 === errors){
if(data311.n !== undefined){
let data312 = data311.n;
const _errs642 = errors;
if(!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/during/n",keyword:"type"}];
return false;
}
if(errors === _errs642){
if((typeof data312 == "number") && (isFinite(data312))){
if(data312 < 0 || isNaN(data312)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/during/n",keyword:"minimum"}];
return false;
}
}
}
var valid66 = _errs642 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data311.p99 !== undefined){
let data313 = data311.p99;
const _errs644 = errors;
if((!((typeof data313 == "number") && (isFinite(data313)))) && (data313 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/during/p99",keyword:"type"}];
return false;
}
if(errors === _errs644){
if((typeof data313 == "number") && (isFinite(data313))){
if(data313 < 0 || isNaN(data313)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/during/p99",keyword:"minimum"}];
return false;
}
}
}
var valid66 = _errs644 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data311.failed !== undefined){
let data314 = data311.failed;
const _errs646 = errors;
if(!(((typeof data314 == "number") && (!(data314 % 1) && !isNaN(data314))) && (isFinite(data314)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/during/failed",keyword:"type"}];
return false;
}
if(errors === _errs646){
if((typeof data314 == "number") && (isFinite(data314))){
if(data314 < 0 || isNaN(data314)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/during/failed",keyword:"minimum"}];
return false;
}
}
}
var valid66 = _errs646 === errors;
}
else {
var valid66 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins/during",keyword:"type"}];
return false;
}
}
var valid64 = _errs639 === errors;
}
else {
var valid64 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/logins",keyword:"type"}];
return false;
}
}
var valid55 = _errs627 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.latency !== undefined){
let data315 = data259.latency;
const _errs648 = errors;
if(errors === _errs648){
if(data315 && typeof data315 == "object" && !Array.isArray(data315)){
let missing39;
if(((data315.before === undefined) && (missing39 = "before")) || ((data315.after === undefined) && (missing39 = "after"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency",keyword:"required"}];
return false;
}
else {
const _errs650 = errors;
for(const key43 in data315){
if(!((key43 === "before") || (key43 === "after"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs650 === errors){
if(data315.before !== undefined){
let data316 = data315.before;
const _errs651 = errors;
if(errors === _errs651){
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
let missing40;
if((((data316.n === undefined) && (missing40 = "n")) || ((data316.p99 === undefined) && (missing40 = "p99"))) || ((data316.failed === undefined) && (missing40 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/before",keyword:"required"}];
return false;
}
else {
const _errs653 = errors;
for(const key44 in data316){
if(!(((key44 === "n") || (key44 === "p99")) || (key44 === "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/before",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs653 === errors){
if(data316.n !== undefined){
let data317 = data316.n;
const _errs654 = errors;
if(!(((typeof data317 == "number") && (!(data317 % 1) && !isNaN(data317))) && (isFinite(data317)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/before/n",keyword:"type"}];
return false;
}
if(errors === _errs654){
if((typeof data317 == "number") && (isFinite(data317))){
if(data317 < 0 || isNaN(data317)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/before/n",keyword:"minimum"}];
return false;
}
}
}
var valid68 = _errs654 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data316.p99 !== undefined){
let data318 = data316.p99;
const _errs656 = errors;
if((!((typeof data318 == "number") && (isFinite(data318)))) && (data318 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/before/p99",keyword:"type"}];
return false;
}
if(errors === _errs656){
if((typeof data318 == "number") && (isFinite(data318))){
if(data318 < 0 || isNaN(data318)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/before/p99",keyword:"minimum"}];
return false;
}
}
}
var valid68 = _errs656 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data316.failed !== undefined){
let data319 = data316.failed;
const _errs658 = errors;
if(!(((typeof data319 == "number") && (!(data319 % 1) && !isNaN(data319))) && (isFinite(data319)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/before/failed",keyword:"type"}];
return false;
}
if(errors === _errs658){
if((typeof data319 == "number") && (isFinite(data319))){
if(data319 < 0 || isNaN(data319)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/before/failed",keyword:"minimum"}];
return false;
}
}
}
var valid68 = _errs658 === errors;
}
else {
var valid68 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/before",keyword:"type"}];
return false;
}
}
var valid67 = _errs651 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data315.after !== undefined){
let data320 = data315.after;
const _errs660 = errors;
if(errors === _errs660){
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
let missing41;
if((((data320.n === undefined) && (missing41 = "n")) || ((data320.p99 === undefined) && (missing41 = "p99"))) || ((data320.failed === undefined) && (missing41 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/after",keyword:"required"}];
return false;
}
else {
const _errs662 = errors;
for(const key45 in data320){
if(!(((key45 === "n") || (key45 === "p99")) || (key45 === "failed"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/after",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs662 === errors){
if(data320.n !== undefined){
let data321 = data320.n;
const _errs663 = errors;
if(!(((typeof data321 == "number") && (!(data321 % 1) && !isNaN(data321))) && (isFinite(data321)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/after/n",keyword:"type"}];
return false;
}
if(errors === _errs663){
if((typeof data321 == "number") && (isFinite(data321))){
if(data321 < 0 || isNaN(data321)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/after/n",keyword:"minimum"}];
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
if(data320.p99 !== undefined){
let data322 = data320.p99;
const _errs665 = errors;
if((!((typeof data322 == "number") && (isFinite(data322)))) && (data322 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/after/p99",keyword:"type"}];
return false;
}
if(errors === _errs665){
if((typeof data322 == "number") && (isFinite(data322))){
if(data322 < 0 || isNaN(data322)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/after/p99",keyword:"minimum"}];
return false;
}
}
}
var valid69 = _errs665 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data320.failed !== undefined){
let data323 = data320.failed;
const _errs667 = errors;
if(!(((typeof data323 == "number") && (!(data323 % 1) && !isNaN(data323))) && (isFinite(data323)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/after/failed",keyword:"type"}];
return false;
}
if(errors === _errs667){
if((typeof data323 == "number") && (isFinite(data323))){
if(data323 < 0 || isNaN(data323)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/after/failed",keyword:"minimum"}];
return false;
}
}
}
var valid69 = _errs667 === errors;
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
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency/after",keyword:"type"}];
return false;
}
}
var valid67 = _errs660 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/latency",keyword:"type"}];
return false;
}
}
var valid55 = _errs648 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.spared !== undefined){
let data324 = data259.spared;
const _errs669 = errors;
if(errors === _errs669){
if(data324 && typeof data324 == "object" && !Array.isArray(data324)){
let missing42;
if((((data324.ends === undefined) && (missing42 = "ends")) || ((data324.dials === undefined) && (missing42 = "dials"))) || ((data324.steps === undefined) && (missing42 = "steps"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/spared",keyword:"required"}];
return false;
}
else {
const _errs671 = errors;
for(const key46 in data324){
if(!(((key46 === "ends") || (key46 === "dials")) || (key46 === "steps"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/spared",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs671 === errors){
if(data324.ends !== undefined){
let data325 = data324.ends;
const _errs672 = errors;
if(!(((typeof data325 == "number") && (!(data325 % 1) && !isNaN(data325))) && (isFinite(data325)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/spared/ends",keyword:"type"}];
return false;
}
if(errors === _errs672){
if((typeof data325 == "number") && (isFinite(data325))){
if(data325 < 0 || isNaN(data325)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/spared/ends",keyword:"minimum"}];
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
if(data324.dials !== undefined){
let data326 = data324.dials;
const _errs674 = errors;
if(!(((typeof data326 == "number") && (!(data326 % 1) && !isNaN(data326))) && (isFinite(data326)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/spared/dials",keyword:"type"}];
return false;
}
if(errors === _errs674){
if((typeof data326 == "number") && (isFinite(data326))){
if(data326 < 0 || isNaN(data326)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/spared/dials",keyword:"minimum"}];
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
if(data324.steps !== undefined){
let data327 = data324.steps;
const _errs676 = errors;
if(!(((typeof data327 == "number") && (!(data327 % 1) && !isNaN(data327))) && (isFinite(data327)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/spared/steps",keyword:"type"}];
return false;
}
if(errors === _errs676){
if((typeof data327 == "number") && (isFinite(data327))){
if(data327 < 0 || isNaN(data327)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/spared/steps",keyword:"minimum"}];
return false;
}
}
}
var valid70 = _errs676 === errors;
}
else {
var valid70 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/spared",keyword:"type"}];
return false;
}
}
var valid55 = _errs669 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.run !== undefined){
let data328 = data259.run;
const _errs678 = errors;
if(!(((typeof data328 == "number") && (!(data328 % 1) && !isNaN(data328))) && (isFinite(data328)))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/run",keyword:"type"}];
return false;
}
if(errors === _errs678){
if((typeof data328 == "number") && (isFinite(data328))){
if(data328 < 1 || isNaN(data328)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/run",keyword:"minimum"}];
return false;
}
}
}
var valid55 = _errs678 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.verdict !== undefined){
let data329 = data259.verdict;
const _errs680 = errors;
if((typeof data329 !== "string") && (data329 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/verdict",keyword:"type"}];
return false;
}
if(!((((data329 === "met") || (data329 === "fail")) || (data329 === "not_judged")) || (data329 === null))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/verdict",keyword:"enum"}];
return false;
}
var valid55 = _errs680 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.code !== undefined){
let data330 = data259.code;
const _errs682 = errors;
if((typeof data330 !== "string") && (data330 !== null)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/code",keyword:"type"}];
return false;
}
if(errors === _errs682){
if(typeof data330 === "string"){
if(!pattern3.test(data330)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/code",keyword:"pattern"}];
return false;
}
}
}
var valid55 = _errs682 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.message !== undefined){
const _errs684 = errors;
if(typeof data259.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/message",keyword:"type"}];
return false;
}
var valid55 = _errs684 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data259.hints !== undefined){
let data332 = data259.hints;
const _errs686 = errors;
if(errors === _errs686){
if(Array.isArray(data332)){
if(data332.length > 12){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/hints",keyword:"maxItems"}];
return false;
}
else {
var valid71 = true;
const len22 = data332.length;
for(let i23=0; i23<len22; i23++){
let data333 = data332[i23];
const _errs688 = errors;
if(errors === _errs688){
if(data333 && typeof data333 == "object" && !Array.isArray(data333)){
let missing43;
if(((data333.code === undefined) && (missing43 = "code")) || ((data333.message === undefined) && (missing43 = "message"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/hints/" + i23,keyword:"required"}];
return false;
}
else {
const _errs690 = errors;
for(const key47 in data333){
if(!((key47 === "code") || (key47 === "message"))){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/hints/" + i23,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs690 === errors){
if(data333.code !== undefined){
let data334 = data333.code;
const _errs691 = errors;
if(errors === _errs691){
if(typeof data334 === "string"){
if(!pattern3.test(data334)){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/hints/" + i23+"/code",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/hints/" + i23+"/code",keyword:"type"}];
return false;
}
}
var valid72 = _errs691 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data333.message !== undefined){
const _errs693 = errors;
if(typeof data333.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/hints/" + i23+"/message",keyword:"type"}];
return false;
}
var valid72 = _errs693 === errors;
}
else {
var valid72 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/hints/" + i23,keyword:"type"}];
return false;
}
}
var valid71 = _errs688 === errors;
if(!valid71){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms/" + i21+"/hints",keyword:"type"}];
return false;
}
}
var valid55 = _errs686 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/storms/" + i21,keyword:"type"}];
return false;
}
}
var valid54 = _errs523 === errors;
if(!valid54){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storms",keyword:"type"}];
return false;
}
}
var valid0 = _errs521 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data336 = data.drift;
const _errs695 = errors;
if(errors === _errs695){
if(Array.isArray(data336)){
var valid73 = true;
const len23 = data336.length;
for(let i24=0; i24<len23; i24++){
let data337 = data336[i24];
const _errs697 = errors;
if(errors === _errs697){
if(data337 && typeof data337 == "object" && !Array.isArray(data337)){
let missing44;
if(((((((((((((((((data337.verdict === undefined) && (missing44 = "verdict")) || ((data337.name === undefined) && (missing44 = "name"))) || ((data337.selector === undefined) && (missing44 = "selector"))) || ((data337.stat === undefined) && (missing44 = "stat"))) || ((data337.unit === undefined) && (missing44 = "unit"))) || ((data337.from === undefined) && (missing44 = "from"))) || ((data337.tag === undefined) && (missing44 = "tag"))) || ((data337.reference === undefined) && (missing44 = "reference"))) || ((data337.recent === undefined) && (missing44 = "recent"))) || ((data337.change === undefined) && (missing44 = "change"))) || ((data337.limit === undefined) && (missing44 = "limit"))) || ((data337.spread === undefined) && (missing44 = "spread"))) || ((data337.referenceRuns === undefined) && (missing44 = "referenceRuns"))) || ((data337.recentRuns === undefined) && (missing44 = "recentRuns"))) || ((data337.message === undefined) && (missing44 = "message"))) || ((data337.line === undefined) && (missing44 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24,keyword:"required"}];
return false;
}
else {
const _errs699 = errors;
for(const key48 in data337){
if(!(func1.call(schema19.properties.drift.items.properties, key48))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs699 === errors){
if(data337.verdict !== undefined){
let data338 = data337.verdict;
const _errs700 = errors;
if(!((data338 === "drift") || (data338 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/verdict",keyword:"enum"}];
return false;
}
var valid74 = _errs700 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.name !== undefined){
const _errs701 = errors;
if(typeof data337.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/name",keyword:"type"}];
return false;
}
var valid74 = _errs701 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.selector !== undefined){
const _errs703 = errors;
if(typeof data337.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/selector",keyword:"type"}];
return false;
}
var valid74 = _errs703 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.stat !== undefined){
const _errs705 = errors;
if(typeof data337.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/stat",keyword:"type"}];
return false;
}
var valid74 = _errs705 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.unit !== undefined){
let data342 = data337.unit;
const _errs707 = errors;
if(!((((data342 === "ms") || (data342 === "share")) || (data342 === "bytes")) || (data342 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/unit",keyword:"enum"}];
return false;
}
var valid74 = _errs707 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.from !== undefined){
let data343 = data337.from;
const _errs708 = errors;
if(!(((data343 === "accepted") || (data343 === "tag")) || (data343 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/from",keyword:"enum"}];
return false;
}
var valid74 = _errs708 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.tag !== undefined){
let data344 = data337.tag;
const _errs709 = errors;
if((typeof data344 !== "string") && (data344 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/tag",keyword:"type"}];
return false;
}
var valid74 = _errs709 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.reference !== undefined){
let data345 = data337.reference;
const _errs711 = errors;
if(!((typeof data345 == "number") && (isFinite(data345)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/reference",keyword:"type"}];
return false;
}
var valid74 = _errs711 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.recent !== undefined){
let data346 = data337.recent;
const _errs713 = errors;
if(!((typeof data346 == "number") && (isFinite(data346)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/recent",keyword:"type"}];
return false;
}
var valid74 = _errs713 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.change !== undefined){
let data347 = data337.change;
const _errs715 = errors;
if(!((typeof data347 == "number") && (isFinite(data347)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/change",keyword:"type"}];
return false;
}
var valid74 = _errs715 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.limit !== undefined){
let data348 = data337.limit;
const _errs717 = errors;
if(!((typeof data348 == "number") && (isFinite(data348)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/limit",keyword:"type"}];
return false;
}
var valid74 = _errs717 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.spread !== undefined){
let data349 = data337.spread;
const _errs719 = errors;
if(errors === _errs719){
if((typeof data349 == "number") && (isFinite(data349))){
if(data349 < 0 || isNaN(data349)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/spread",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/spread",keyword:"type"}];
return false;
}
}
var valid74 = _errs719 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.referenceRuns !== undefined){
let data350 = data337.referenceRuns;
const _errs721 = errors;
if(!(((typeof data350 == "number") && (!(data350 % 1) && !isNaN(data350))) && (isFinite(data350)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/referenceRuns",keyword:"type"}];
return false;
}
if(errors === _errs721){
if((typeof data350 == "number") && (isFinite(data350))){
if(data350 < 0 || isNaN(data350)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/referenceRuns",keyword:"minimum"}];
return false;
}
}
}
var valid74 = _errs721 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.recentRuns !== undefined){
let data351 = data337.recentRuns;
const _errs723 = errors;
if(!(((typeof data351 == "number") && (!(data351 % 1) && !isNaN(data351))) && (isFinite(data351)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/recentRuns",keyword:"type"}];
return false;
}
if(errors === _errs723){
if((typeof data351 == "number") && (isFinite(data351))){
if(data351 < 0 || isNaN(data351)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/recentRuns",keyword:"minimum"}];
return false;
}
}
}
var valid74 = _errs723 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.message !== undefined){
const _errs725 = errors;
if(typeof data337.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/message",keyword:"type"}];
return false;
}
var valid74 = _errs725 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data337.line !== undefined){
let data353 = data337.line;
const _errs727 = errors;
if(!(((typeof data353 == "number") && (!(data353 % 1) && !isNaN(data353))) && (isFinite(data353)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/line",keyword:"type"}];
return false;
}
if(errors === _errs727){
if((typeof data353 == "number") && (isFinite(data353))){
if(data353 < 0 || isNaN(data353)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i24+"/line",keyword:"minimum"}];
return false;
}
}
}
var valid74 = _errs727 === errors;
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
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i24,keyword:"type"}];
return false;
}
}
var valid73 = _errs697 === errors;
if(!valid73){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift",keyword:"type"}];
return false;
}
}
var valid0 = _errs695 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data354 = data.figures;
const _errs729 = errors;
if(errors === _errs729){
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
let missing45;
if((data354.times === undefined) && (missing45 = "times")){
validate52.errors = [{instancePath:instancePath+"/figures",keyword:"required"}];
return false;
}
else {
const _errs731 = errors;
for(const key49 in data354){
if(!(((((key49 === "times") || (key49 === "phases")) || (key49 === "heartbeats")) || (key49 === "answers")) || (key49 === "silences"))){
validate52.errors = [{instancePath:instancePath+"/figures",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs731 === errors){
if(data354.times !== undefined){
let data355 = data354.times;
const _errs732 = errors;
if(errors === _errs732){
if(Array.isArray(data355)){
if(data355.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/times",keyword:"maxItems"}];
return false;
}
else {
var valid76 = true;
const len24 = data355.length;
for(let i25=0; i25<len24; i25++){
let data356 = data355[i25];
const _errs734 = errors;
if(errors === _errs734){
if(data356 && typeof data356 == "object" && !Array.isArray(data356)){
let missing46;
if((((((((((data356.name === undefined) && (missing46 = "name")) || ((data356.selector === undefined) && (missing46 = "selector"))) || ((data356.n === undefined) && (missing46 = "n"))) || ((data356.p50 === undefined) && (missing46 = "p50"))) || ((data356.p90 === undefined) && (missing46 = "p90"))) || ((data356.p95 === undefined) && (missing46 = "p95"))) || ((data356.p99 === undefined) && (missing46 = "p99"))) || ((data356.p999 === undefined) && (missing46 = "p999"))) || ((data356.max === undefined) && (missing46 = "max"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25,keyword:"required"}];
return false;
}
else {
const _errs736 = errors;
for(const key50 in data356){
if(!(func1.call(schema19.properties.figures.properties.times.items.properties, key50))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs736 === errors){
if(data356.name !== undefined){
const _errs737 = errors;
if(typeof data356.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/name",keyword:"type"}];
return false;
}
var valid77 = _errs737 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data356.selector !== undefined){
const _errs739 = errors;
if(typeof data356.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/selector",keyword:"type"}];
return false;
}
var valid77 = _errs739 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data356.n !== undefined){
let data359 = data356.n;
const _errs741 = errors;
if((!(((typeof data359 == "number") && (!(data359 % 1) && !isNaN(data359))) && (isFinite(data359)))) && (data359 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/n",keyword:"type"}];
return false;
}
if(errors === _errs741){
if((typeof data359 == "number") && (isFinite(data359))){
if(data359 < 0 || isNaN(data359)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/n",keyword:"minimum"}];
return false;
}
}
}
var valid77 = _errs741 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data356.p50 !== undefined){
let data360 = data356.p50;
const _errs743 = errors;
if((!((typeof data360 == "number") && (isFinite(data360)))) && (data360 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/p50",keyword:"type"}];
return false;
}
var valid77 = _errs743 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data356.p90 !== undefined){
let data361 = data356.p90;
const _errs745 = errors;
if((!((typeof data361 == "number") && (isFinite(data361)))) && (data361 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/p90",keyword:"type"}];
return false;
}
var valid77 = _errs745 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data356.p95 !== undefined){
let data362 = data356.p95;
const _errs747 = errors;
if((!((typeof data362 == "number") && (isFinite(data362)))) && (data362 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/p95",keyword:"type"}];
return false;
}
var valid77 = _errs747 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data356.p99 !== undefined){
let data363 = data356.p99;
const _errs749 = errors;
if((!((typeof data363 == "number") && (isFinite(data363)))) && (data363 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/p99",keyword:"type"}];
return false;
}
var valid77 = _errs749 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data356.p999 !== undefined){
let data364 = data356.p999;
const _errs751 = errors;
if((!((typeof data364 == "number") && (isFinite(data364)))) && (data364 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/p999",keyword:"type"}];
return false;
}
var valid77 = _errs751 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data356.max !== undefined){
let data365 = data356.max;
const _errs753 = errors;
if((!((typeof data365 == "number") && (isFinite(data365)))) && (data365 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/max",keyword:"type"}];
return false;
}
var valid77 = _errs753 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data356.baseline !== undefined){
let data366 = data356.baseline;
const _errs755 = errors;
if(errors === _errs755){
if(data366 && typeof data366 == "object" && !Array.isArray(data366)){
let missing47;
if(((((((data366.runs === undefined) && (missing47 = "runs")) || ((data366.p50 === undefined) && (missing47 = "p50"))) || ((data366.p90 === undefined) && (missing47 = "p90"))) || ((data366.p95 === undefined) && (missing47 = "p95"))) || ((data366.p99 === undefined) && (missing47 = "p99"))) || ((data366.p999 === undefined) && (missing47 = "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/baseline",keyword:"required"}];
return false;
}
else {
const _errs757 = errors;
for(const key51 in data366){
if(!((((((key51 === "runs") || (key51 === "p50")) || (key51 === "p90")) || (key51 === "p95")) || (key51 === "p99")) || (key51 === "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/baseline",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs757 === errors){
if(data366.runs !== undefined){
let data367 = data366.runs;
const _errs758 = errors;
if(!(((typeof data367 == "number") && (!(data367 % 1) && !isNaN(data367))) && (isFinite(data367)))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/baseline/runs",keyword:"type"}];
return false;
}
if(errors === _errs758){
if((typeof data367 == "number") && (isFinite(data367))){
if(data367 < 1 || isNaN(data367)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/baseline/runs",keyword:"minimum"}];
return false;
}
}
}
var valid78 = _errs758 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data366.p50 !== undefined){
let data368 = data366.p50;
const _errs760 = errors;
if((!((typeof data368 == "number") && (isFinite(data368)))) && (data368 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/baseline/p50",keyword:"type"}];
return false;
}
var valid78 = _errs760 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data366.p90 !== undefined){
let data369 = data366.p90;
const _errs762 = errors;
if((!((typeof data369 == "number") && (isFinite(data369)))) && (data369 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/baseline/p90",keyword:"type"}];
return false;
}
var valid78 = _errs762 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data366.p95 !== undefined){
let data370 = data366.p95;
const _errs764 = errors;
if((!((typeof data370 == "number") && (isFinite(data370)))) && (data370 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/baseline/p95",keyword:"type"}];
return false;
}
var valid78 = _errs764 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data366.p99 !== undefined){
let data371 = data366.p99;
const _errs766 = errors;
if((!((typeof data371 == "number") && (isFinite(data371)))) && (data371 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/baseline/p99",keyword:"type"}];
return false;
}
var valid78 = _errs766 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data366.p999 !== undefined){
let data372 = data366.p999;
const _errs768 = errors;
if((!((typeof data372 == "number") && (isFinite(data372)))) && (data372 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/baseline/p999",keyword:"type"}];
return false;
}
var valid78 = _errs768 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25+"/baseline",keyword:"type"}];
return false;
}
}
var valid77 = _errs755 === errors;
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i25,keyword:"type"}];
return false;
}
}
var valid76 = _errs734 === errors;
if(!valid76){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/times",keyword:"type"}];
return false;
}
}
var valid75 = _errs732 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data354.phases !== undefined){
let data373 = data354.phases;
const _errs770 = errors;
if(errors === _errs770){
if(Array.isArray(data373)){
if(data373.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/phases",keyword:"maxItems"}];
return false;
}
else {
var valid79 = true;
const len25 = data373.length;
for(let i26=0; i26<len25; i26++){
let data374 = data373[i26];
const _errs772 = errors;
if(errors === _errs772){
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
let missing48;
if((((((((((data374.scenarios === undefined) && (missing48 = "scenarios")) || ((data374.phase === undefined) && (missing48 = "phase"))) || ((data374.length === undefined) && (missing48 = "length"))) || ((data374.sockets === undefined) && (missing48 = "sockets"))) || ((data374.messages === undefined) && (missing48 = "messages"))) || ((data374.connects === undefined) && (missing48 = "connects"))) || ((data374.connectsPeak === undefined) && (missing48 = "connectsPeak"))) || ((data374.requests === undefined) && (missing48 = "requests"))) || ((data374.failed === undefined) && (missing48 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26,keyword:"required"}];
return false;
}
else {
const _errs774 = errors;
for(const key52 in data374){
if(!(func1.call(schema19.properties.figures.properties.phases.items.properties, key52))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs774 === errors){
if(data374.scenarios !== undefined){
let data375 = data374.scenarios;
const _errs775 = errors;
if(errors === _errs775){
if(Array.isArray(data375)){
if(data375.length < 1){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/scenarios",keyword:"minItems"}];
return false;
}
else {
var valid81 = true;
const len26 = data375.length;
for(let i27=0; i27<len26; i27++){
const _errs777 = errors;
if(typeof data375[i27] !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/scenarios/" + i27,keyword:"type"}];
return false;
}
var valid81 = _errs777 === errors;
if(!valid81){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/scenarios",keyword:"type"}];
return false;
}
}
var valid80 = _errs775 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data374.phase !== undefined){
const _errs779 = errors;
if(typeof data374.phase !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/phase",keyword:"type"}];
return false;
}
var valid80 = _errs779 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data374.length !== undefined){
let data378 = data374.length;
const _errs781 = errors;
if(errors === _errs781){
if((typeof data378 == "number") && (isFinite(data378))){
if(data378 < 0 || isNaN(data378)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/length",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/length",keyword:"type"}];
return false;
}
}
var valid80 = _errs781 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data374.sockets !== undefined){
let data379 = data374.sockets;
const _errs783 = errors;
if(errors === _errs783){
if(data379 && typeof data379 == "object" && !Array.isArray(data379)){
let missing49;
if(((((data379.from === undefined) && (missing49 = "from")) || ((data379.to === undefined) && (missing49 = "to"))) || ((data379.least === undefined) && (missing49 = "least"))) || ((data379.most === undefined) && (missing49 = "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/sockets",keyword:"required"}];
return false;
}
else {
const _errs785 = errors;
for(const key53 in data379){
if(!((((key53 === "from") || (key53 === "to")) || (key53 === "least")) || (key53 === "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/sockets",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs785 === errors){
if(data379.from !== undefined){
let data380 = data379.from;
const _errs786 = errors;
if(!(((typeof data380 == "number") && (!(data380 % 1) && !isNaN(data380))) && (isFinite(data380)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/sockets/from",keyword:"type"}];
return false;
}
if(errors === _errs786){
if((typeof data380 == "number") && (isFinite(data380))){
if(data380 < 0 || isNaN(data380)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/sockets/from",keyword:"minimum"}];
return false;
}
}
}
var valid82 = _errs786 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data379.to !== undefined){
let data381 = data379.to;
const _errs788 = errors;
if(!(((typeof data381 == "number") && (!(data381 % 1) && !isNaN(data381))) && (isFinite(data381)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/sockets/to",keyword:"type"}];
return false;
}
if(errors === _errs788){
if((typeof data381 == "number") && (isFinite(data381))){
if(data381 < 0 || isNaN(data381)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/sockets/to",keyword:"minimum"}];
return false;
}
}
}
var valid82 = _errs788 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data379.least !== undefined){
let data382 = data379.least;
const _errs790 = errors;
if(!(((typeof data382 == "number") && (!(data382 % 1) && !isNaN(data382))) && (isFinite(data382)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/sockets/least",keyword:"type"}];
return false;
}
if(errors === _errs790){
if((typeof data382 == "number") && (isFinite(data382))){
if(data382 < 0 || isNaN(data382)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/sockets/least",keyword:"minimum"}];
return false;
}
}
}
var valid82 = _errs790 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data379.most !== undefined){
let data383 = data379.most;
const _errs792 = errors;
if(!(((typeof data383 == "number") && (!(data383 % 1) && !isNaN(data383))) && (isFinite(data383)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/sockets/most",keyword:"type"}];
return false;
}
if(errors === _errs792){
if((typeof data383 == "number") && (isFinite(data383))){
if(data383 < 0 || isNaN(data383)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/sockets/most",keyword:"minimum"}];
return false;
}
}
}
var valid82 = _errs792 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/sockets",keyword:"type"}];
return false;
}
}
var valid80 = _errs783 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data374.messages !== undefined){
let data384 = data374.messages;
const _errs794 = errors;
if(!(((typeof data384 == "number") && (!(data384 % 1) && !isNaN(data384))) && (isFinite(data384)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/messages",keyword:"type"}];
return false;
}
if(errors === _errs794){
if((typeof data384 == "number") && (isFinite(data384))){
if(data384 < 0 || isNaN(data384)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/messages",keyword:"minimum"}];
return false;
}
}
}
var valid80 = _errs794 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data374.connects !== undefined){
let data385 = data374.connects;
const _errs796 = errors;
if(!(((typeof data385 == "number") && (!(data385 % 1) && !isNaN(data385))) && (isFinite(data385)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/connects",keyword:"type"}];
return false;
}
if(errors === _errs796){
if((typeof data385 == "number") && (isFinite(data385))){
if(data385 < 0 || isNaN(data385)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/connects",keyword:"minimum"}];
return false;
}
}
}
var valid80 = _errs796 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data374.connectsPeak !== undefined){
let data386 = data374.connectsPeak;
const _errs798 = errors;
if(!(((typeof data386 == "number") && (!(data386 % 1) && !isNaN(data386))) && (isFinite(data386)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/connectsPeak",keyword:"type"}];
return false;
}
if(errors === _errs798){
if((typeof data386 == "number") && (isFinite(data386))){
if(data386 < 0 || isNaN(data386)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/connectsPeak",keyword:"minimum"}];
return false;
}
}
}
var valid80 = _errs798 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data374.requests !== undefined){
let data387 = data374.requests;
const _errs800 = errors;
if(!(((typeof data387 == "number") && (!(data387 % 1) && !isNaN(data387))) && (isFinite(data387)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/requests",keyword:"type"}];
return false;
}
if(errors === _errs800){
if((typeof data387 == "number") && (isFinite(data387))){
if(data387 < 0 || isNaN(data387)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/requests",keyword:"minimum"}];
return false;
}
}
}
var valid80 = _errs800 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data374.failed !== undefined){
let data388 = data374.failed;
const _errs802 = errors;
if(errors === _errs802){
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
let missing50;
if(((data388.connects === undefined) && (missing50 = "connects")) || ((data388.requests === undefined) && (missing50 = "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/failed",keyword:"required"}];
return false;
}
else {
const _errs804 = errors;
for(const key54 in data388){
if(!((key54 === "connects") || (key54 === "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/failed",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs804 === errors){
if(data388.connects !== undefined){
let data389 = data388.connects;
const _errs805 = errors;
if(!(((typeof data389 == "number") && (!(data389 % 1) && !isNaN(data389))) && (isFinite(data389)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/failed/connects",keyword:"type"}];
return false;
}
if(errors === _errs805){
if((typeof data389 == "number") && (isFinite(data389))){
if(data389 < 0 || isNaN(data389)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/failed/connects",keyword:"minimum"}];
return false;
}
}
}
var valid83 = _errs805 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data388.requests !== undefined){
let data390 = data388.requests;
const _errs807 = errors;
if(!(((typeof data390 == "number") && (!(data390 % 1) && !isNaN(data390))) && (isFinite(data390)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/failed/requests",keyword:"type"}];
return false;
}
if(errors === _errs807){
if((typeof data390 == "number") && (isFinite(data390))){
if(data390 < 0 || isNaN(data390)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/failed/requests",keyword:"minimum"}];
return false;
}
}
}
var valid83 = _errs807 === errors;
}
else {
var valid83 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26+"/failed",keyword:"type"}];
return false;
}
}
var valid80 = _errs802 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i26,keyword:"type"}];
return false;
}
}
var valid79 = _errs772 === errors;
if(!valid79){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases",keyword:"type"}];
return false;
}
}
var valid75 = _errs770 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data354.heartbeats !== undefined){
let data391 = data354.heartbeats;
const _errs809 = errors;
if(errors === _errs809){
if(Array.isArray(data391)){
if(data391.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats",keyword:"maxItems"}];
return false;
}
else {
var valid84 = true;
const len27 = data391.length;
for(let i28=0; i28<len27; i28++){
let data392 = data391[i28];
const _errs811 = errors;
if(errors === _errs811){
if(data392 && typeof data392 == "object" && !Array.isArray(data392)){
let missing51;
if((((((data392.scenario === undefined) && (missing51 = "scenario")) || ((data392.feed === undefined) && (missing51 = "feed"))) || ((data392.sent === undefined) && (missing51 = "sent"))) || ((data392.answered === undefined) && (missing51 = "answered"))) || ((data392.missed === undefined) && (missing51 = "missed"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28,keyword:"required"}];
return false;
}
else {
const _errs813 = errors;
for(const key55 in data392){
if(!(func1.call(schema19.properties.figures.properties.heartbeats.items.properties, key55))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs813 === errors){
if(data392.scenario !== undefined){
const _errs814 = errors;
if(typeof data392.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/scenario",keyword:"type"}];
return false;
}
var valid85 = _errs814 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data392.feed !== undefined){
let data394 = data392.feed;
const _errs816 = errors;
if((typeof data394 !== "string") && (data394 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/feed",keyword:"type"}];
return false;
}
var valid85 = _errs816 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data392.sent !== undefined){
let data395 = data392.sent;
const _errs818 = errors;
if(!(((typeof data395 == "number") && (!(data395 % 1) && !isNaN(data395))) && (isFinite(data395)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/sent",keyword:"type"}];
return false;
}
if(errors === _errs818){
if((typeof data395 == "number") && (isFinite(data395))){
if(data395 < 0 || isNaN(data395)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/sent",keyword:"minimum"}];
return false;
}
}
}
var valid85 = _errs818 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data392.answered !== undefined){
let data396 = data392.answered;
const _errs820 = errors;
if(!(((typeof data396 == "number") && (!(data396 % 1) && !isNaN(data396))) && (isFinite(data396)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/answered",keyword:"type"}];
return false;
}
if(errors === _errs820){
if((typeof data396 == "number") && (isFinite(data396))){
if(data396 < 0 || isNaN(data396)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/answered",keyword:"minimum"}];
return false;
}
}
}
var valid85 = _errs820 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data392.missed !== undefined){
let data397 = data392.missed;
const _errs822 = errors;
if(!(((typeof data397 == "number") && (!(data397 % 1) && !isNaN(data397))) && (isFinite(data397)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/missed",keyword:"type"}];
return false;
}
if(errors === _errs822){
if((typeof data397 == "number") && (isFinite(data397))){
if(data397 < 0 || isNaN(data397)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/missed",keyword:"minimum"}];
return false;
}
}
}
var valid85 = _errs822 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data392.late !== undefined){
let data398 = data392.late;
const _errs824 = errors;
if(!(((typeof data398 == "number") && (!(data398 % 1) && !isNaN(data398))) && (isFinite(data398)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/late",keyword:"type"}];
return false;
}
if(errors === _errs824){
if((typeof data398 == "number") && (isFinite(data398))){
if(data398 < 0 || isNaN(data398)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/late",keyword:"minimum"}];
return false;
}
}
}
var valid85 = _errs824 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data392.stalled !== undefined){
let data399 = data392.stalled;
const _errs826 = errors;
if(!(((typeof data399 == "number") && (!(data399 % 1) && !isNaN(data399))) && (isFinite(data399)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/stalled",keyword:"type"}];
return false;
}
if(errors === _errs826){
if((typeof data399 == "number") && (isFinite(data399))){
if(data399 < 0 || isNaN(data399)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/stalled",keyword:"minimum"}];
return false;
}
}
}
var valid85 = _errs826 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data392.cut !== undefined){
let data400 = data392.cut;
const _errs828 = errors;
if(!(((typeof data400 == "number") && (!(data400 % 1) && !isNaN(data400))) && (isFinite(data400)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/cut",keyword:"type"}];
return false;
}
if(errors === _errs828){
if((typeof data400 == "number") && (isFinite(data400))){
if(data400 < 0 || isNaN(data400)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/cut",keyword:"minimum"}];
return false;
}
}
}
var valid85 = _errs828 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data392.rtt !== undefined){
let data401 = data392.rtt;
const _errs830 = errors;
if(errors === _errs830){
if(data401 && typeof data401 == "object" && !Array.isArray(data401)){
let missing52;
if(((data401.p50 === undefined) && (missing52 = "p50")) || ((data401.p99 === undefined) && (missing52 = "p99"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/rtt",keyword:"required"}];
return false;
}
else {
const _errs832 = errors;
for(const key56 in data401){
if(!((key56 === "p50") || (key56 === "p99"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/rtt",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs832 === errors){
if(data401.p50 !== undefined){
let data402 = data401.p50;
const _errs833 = errors;
if((!((typeof data402 == "number") && (isFinite(data402)))) && (data402 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/rtt/p50",keyword:"type"}];
return false;
}
var valid86 = _errs833 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data401.p99 !== undefined){
let data403 = data401.p99;
const _errs835 = errors;
if((!((typeof data403 == "number") && (isFinite(data403)))) && (data403 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/rtt/p99",keyword:"type"}];
return false;
}
var valid86 = _errs835 === errors;
}
else {
var valid86 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/rtt",keyword:"type"}];
return false;
}
}
var valid85 = _errs830 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data392.stalls !== undefined){
let data404 = data392.stalls;
const _errs837 = errors;
if(errors === _errs837){
if(data404 && typeof data404 == "object" && !Array.isArray(data404)){
let missing53;
if(((((data404.sockets === undefined) && (missing53 = "sockets")) || ((data404.of === undefined) && (missing53 = "of"))) || ((data404.seconds === undefined) && (missing53 = "seconds"))) || ((data404.longest === undefined) && (missing53 = "longest"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/stalls",keyword:"required"}];
return false;
}
else {
const _errs839 = errors;
for(const key57 in data404){
if(!((((key57 === "sockets") || (key57 === "of")) || (key57 === "seconds")) || (key57 === "longest"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/stalls",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs839 === errors){
if(data404.sockets !== undefined){
let data405 = data404.sockets;
const _errs840 = errors;
if(!(((typeof data405 == "number") && (!(data405 % 1) && !isNaN(data405))) && (isFinite(data405)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/stalls/sockets",keyword:"type"}];
return false;
}
if(errors === _errs840){
if((typeof data405 == "number") && (isFinite(data405))){
if(data405 < 0 || isNaN(data405)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/stalls/sockets",keyword:"minimum"}];
return false;
}
}
}
var valid87 = _errs840 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data404.of !== undefined){
let data406 = data404.of;
const _errs842 = errors;
if(!(((typeof data406 == "number") && (!(data406 % 1) && !isNaN(data406))) && (isFinite(data406)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/stalls/of",keyword:"type"}];
return false;
}
if(errors === _errs842){
if((typeof data406 == "number") && (isFinite(data406))){
if(data406 < 0 || isNaN(data406)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/stalls/of",keyword:"minimum"}];
return false;
}
}
}
var valid87 = _errs842 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data404.seconds !== undefined){
let data407 = data404.seconds;
const _errs844 = errors;
if(errors === _errs844){
if((typeof data407 == "number") && (isFinite(data407))){
if(data407 < 0 || isNaN(data407)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/stalls/seconds",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/stalls/seconds",keyword:"type"}];
return false;
}
}
var valid87 = _errs844 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data404.longest !== undefined){
let data408 = data404.longest;
const _errs846 = errors;
if(errors === _errs846){
if((typeof data408 == "number") && (isFinite(data408))){
if(data408 < 0 || isNaN(data408)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/stalls/longest",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/stalls/longest",keyword:"type"}];
return false;
}
}
var valid87 = _errs846 === errors;
}
else {
var valid87 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28+"/stalls",keyword:"type"}];
return false;
}
}
var valid85 = _errs837 === errors;
}
else {
var valid85 = true;
}
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i28,keyword:"type"}];
return false;
}
}
var valid84 = _errs811 === errors;
if(!valid84){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats",keyword:"type"}];
return false;
}
}
var valid75 = _errs809 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data354.answers !== undefined){
let data409 = data354.answers;
const _errs848 = errors;
if(errors === _errs848){
if(Array.isArray(data409)){
if(data409.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/answers",keyword:"maxItems"}];
return false;
}
else {
var valid88 = true;
const len28 = data409.length;
for(let i29=0; i29<len28; i29++){
let data410 = data409[i29];
const _errs850 = errors;
if(errors === _errs850){
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
let missing54;
if((((((data410.scenario === undefined) && (missing54 = "scenario")) || ((data410.feed === undefined) && (missing54 = "feed"))) || ((data410.sent === undefined) && (missing54 = "sent"))) || ((data410.p50 === undefined) && (missing54 = "p50"))) || ((data410.p99 === undefined) && (missing54 = "p99"))){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i29,keyword:"required"}];
return false;
}
else {
const _errs852 = errors;
for(const key58 in data410){
if(!(((((key58 === "scenario") || (key58 === "feed")) || (key58 === "sent")) || (key58 === "p50")) || (key58 === "p99"))){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i29,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs852 === errors){
if(data410.scenario !== undefined){
let data411 = data410.scenario;
const _errs853 = errors;
if((typeof data411 !== "string") && (data411 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i29+"/scenario",keyword:"type"}];
return false;
}
var valid89 = _errs853 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data410.feed !== undefined){
let data412 = data410.feed;
const _errs855 = errors;
if((typeof data412 !== "string") && (data412 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i29+"/feed",keyword:"type"}];
return false;
}
var valid89 = _errs855 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data410.sent !== undefined){
let data413 = data410.sent;
const _errs857 = errors;
if(!(((typeof data413 == "number") && (!(data413 % 1) && !isNaN(data413))) && (isFinite(data413)))){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i29+"/sent",keyword:"type"}];
return false;
}
if(errors === _errs857){
if((typeof data413 == "number") && (isFinite(data413))){
if(data413 < 0 || isNaN(data413)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i29+"/sent",keyword:"minimum"}];
return false;
}
}
}
var valid89 = _errs857 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data410.p50 !== undefined){
let data414 = data410.p50;
const _errs859 = errors;
if((!((typeof data414 == "number") && (isFinite(data414)))) && (data414 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i29+"/p50",keyword:"type"}];
return false;
}
var valid89 = _errs859 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data410.p99 !== undefined){
let data415 = data410.p99;
const _errs861 = errors;
if((!((typeof data415 == "number") && (isFinite(data415)))) && (data415 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i29+"/p99",keyword:"type"}];
return false;
}
var valid89 = _errs861 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/answers/" + i29,keyword:"type"}];
return false;
}
}
var valid88 = _errs850 === errors;
if(!valid88){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/answers",keyword:"type"}];
return false;
}
}
var valid75 = _errs848 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data354.silences !== undefined){
let data416 = data354.silences;
const _errs863 = errors;
if(errors === _errs863){
if(Array.isArray(data416)){
if(data416.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/silences",keyword:"maxItems"}];
return false;
}
else {
var valid90 = true;
const len29 = data416.length;
for(let i30=0; i30<len29; i30++){
let data417 = data416[i30];
const _errs865 = errors;
if(errors === _errs865){
if(data417 && typeof data417 == "object" && !Array.isArray(data417)){
let missing55;
if(((((data417.scenario === undefined) && (missing55 = "scenario")) || ((data417.feed === undefined) && (missing55 = "feed"))) || ((data417.longest === undefined) && (missing55 = "longest"))) || ((data417.at === undefined) && (missing55 = "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i30,keyword:"required"}];
return false;
}
else {
const _errs867 = errors;
for(const key59 in data417){
if(!((((key59 === "scenario") || (key59 === "feed")) || (key59 === "longest")) || (key59 === "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i30,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs867 === errors){
if(data417.scenario !== undefined){
const _errs868 = errors;
if(typeof data417.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i30+"/scenario",keyword:"type"}];
return false;
}
var valid91 = _errs868 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data417.feed !== undefined){
let data419 = data417.feed;
const _errs870 = errors;
if((typeof data419 !== "string") && (data419 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i30+"/feed",keyword:"type"}];
return false;
}
var valid91 = _errs870 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data417.longest !== undefined){
let data420 = data417.longest;
const _errs872 = errors;
if(errors === _errs872){
if((typeof data420 == "number") && (isFinite(data420))){
if(data420 < 0 || isNaN(data420)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i30+"/longest",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i30+"/longest",keyword:"type"}];
return false;
}
}
var valid91 = _errs872 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data417.at !== undefined){
let data421 = data417.at;
const _errs874 = errors;
if(errors === _errs874){
if((typeof data421 == "number") && (isFinite(data421))){
if(data421 < 0 || isNaN(data421)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i30+"/at",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i30+"/at",keyword:"type"}];
return false;
}
}
var valid91 = _errs874 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i30,keyword:"type"}];
return false;
}
}
var valid90 = _errs865 === errors;
if(!valid90){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences",keyword:"type"}];
return false;
}
}
var valid75 = _errs863 === errors;
}
else {
var valid75 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures",keyword:"type"}];
return false;
}
}
var valid0 = _errs729 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
let data422 = data.commits;
const _errs876 = errors;
if(errors === _errs876){
if(data422 && typeof data422 == "object" && !Array.isArray(data422)){
let missing56;
if(((data422.from === undefined) && (missing56 = "from")) || ((data422.to === undefined) && (missing56 = "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",keyword:"required"}];
return false;
}
else {
const _errs878 = errors;
for(const key60 in data422){
if(!((key60 === "from") || (key60 === "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs878 === errors){
if(data422.from !== undefined){
const _errs879 = errors;
if(typeof data422.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/from",keyword:"type"}];
return false;
}
var valid92 = _errs879 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data422.to !== undefined){
const _errs881 = errors;
if(typeof data422.to !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/to",keyword:"type"}];
return false;
}
var valid92 = _errs881 === errors;
}
else {
var valid92 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/commits",keyword:"type"}];
return false;
}
}
var valid0 = _errs876 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data425 = data.history;
const _errs883 = errors;
if(errors === _errs883){
if(data425 && typeof data425 == "object" && !Array.isArray(data425)){
let missing57;
if((((((data425.name === undefined) && (missing57 = "name")) || ((data425.unit === undefined) && (missing57 = "unit"))) || ((data425.stored === undefined) && (missing57 = "stored"))) || ((data425.actual === undefined) && (missing57 = "actual"))) || ((data425.limit === undefined) && (missing57 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",keyword:"required"}];
return false;
}
else {
const _errs885 = errors;
for(const key61 in data425){
if(!(((((key61 === "name") || (key61 === "unit")) || (key61 === "stored")) || (key61 === "actual")) || (key61 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs885 === errors){
if(data425.name !== undefined){
const _errs886 = errors;
if(typeof data425.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",keyword:"type"}];
return false;
}
var valid93 = _errs886 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data425.unit !== undefined){
let data427 = data425.unit;
const _errs888 = errors;
if(!(((((data427 === "ms") || (data427 === "bytes")) || (data427 === "count")) || (data427 === "share")) || (data427 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",keyword:"enum"}];
return false;
}
var valid93 = _errs888 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data425.stored !== undefined){
let data428 = data425.stored;
const _errs889 = errors;
if(errors === _errs889){
if(Array.isArray(data428)){
if(data428.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",keyword:"maxItems"}];
return false;
}
else {
var valid94 = true;
const len30 = data428.length;
for(let i31=0; i31<len30; i31++){
let data429 = data428[i31];
const _errs891 = errors;
if((!((typeof data429 == "number") && (isFinite(data429)))) && (data429 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i31,keyword:"type"}];
return false;
}
var valid94 = _errs891 === errors;
if(!valid94){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/history/stored",keyword:"type"}];
return false;
}
}
var valid93 = _errs889 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data425.actual !== undefined){
let data430 = data425.actual;
const _errs893 = errors;
if(!((typeof data430 == "number") && (isFinite(data430)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",keyword:"type"}];
return false;
}
var valid93 = _errs893 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data425.limit !== undefined){
let data431 = data425.limit;
const _errs895 = errors;
if((!((typeof data431 == "number") && (isFinite(data431)))) && (data431 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",keyword:"type"}];
return false;
}
var valid93 = _errs895 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/history",keyword:"type"}];
return false;
}
}
var valid0 = _errs883 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data432 = data.baseline;
const _errs897 = errors;
if((!(data432 && typeof data432 == "object" && !Array.isArray(data432))) && (data432 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",keyword:"type"}];
return false;
}
if(errors === _errs897){
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
let missing58;
if(((((((((data432.where === undefined) && (missing58 = "where")) || ((data432.series === undefined) && (missing58 = "series"))) || ((data432.runs === undefined) && (missing58 = "runs"))) || ((data432.from === undefined) && (missing58 = "from"))) || ((data432.to === undefined) && (missing58 = "to"))) || ((data432.others === undefined) && (missing58 = "others"))) || ((data432.written === undefined) && (missing58 = "written"))) || ((data432.notWritten === undefined) && (missing58 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",keyword:"required"}];
return false;
}
else {
const _errs899 = errors;
for(const key62 in data432){
if(!(func1.call(schema19.properties.baseline.properties, key62))){
validate52.errors = [{instancePath:instancePath+"/baseline",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs899 === errors){
if(data432.where !== undefined){
let data433 = data432.where;
const _errs900 = errors;
if((typeof data433 !== "string") && (data433 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",keyword:"type"}];
return false;
}
var valid95 = _errs900 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.series !== undefined){
let data434 = data432.series;
const _errs902 = errors;
if(errors === _errs902){
if(data434 && typeof data434 == "object" && !Array.isArray(data434)){
let missing59;
if(((((((data434.key === undefined) && (missing59 = "key")) || ((data434.digest === undefined) && (missing59 = "digest"))) || ((data434.profile === undefined) && (missing59 = "profile"))) || ((data434.engine === undefined) && (missing59 = "engine"))) || ((data434.environment === undefined) && (missing59 = "environment"))) || ((data434.runnerLabel === undefined) && (missing59 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",keyword:"required"}];
return false;
}
else {
const _errs904 = errors;
for(const key63 in data434){
if(!(((((((key63 === "key") || (key63 === "digest")) || (key63 === "profile")) || (key63 === "engine")) || (key63 === "environment")) || (key63 === "jobKey")) || (key63 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs904 === errors){
if(data434.key !== undefined){
let data435 = data434.key;
const _errs905 = errors;
if(errors === _errs905){
if(typeof data435 === "string"){
if(!pattern5.test(data435)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",keyword:"type"}];
return false;
}
}
var valid96 = _errs905 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data434.digest !== undefined){
const _errs907 = errors;
if(typeof data434.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",keyword:"type"}];
return false;
}
var valid96 = _errs907 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data434.profile !== undefined){
const _errs909 = errors;
if(typeof data434.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",keyword:"type"}];
return false;
}
var valid96 = _errs909 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data434.engine !== undefined){
const _errs911 = errors;
if(typeof data434.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",keyword:"type"}];
return false;
}
var valid96 = _errs911 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data434.environment !== undefined){
let data439 = data434.environment;
const _errs913 = errors;
if((typeof data439 !== "string") && (data439 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",keyword:"type"}];
return false;
}
var valid96 = _errs913 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data434.jobKey !== undefined){
let data440 = data434.jobKey;
const _errs915 = errors;
if(errors === _errs915){
if(typeof data440 === "string"){
if(!pattern4.test(data440)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",keyword:"type"}];
return false;
}
}
var valid96 = _errs915 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data434.runnerLabel !== undefined){
const _errs917 = errors;
if(typeof data434.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",keyword:"type"}];
return false;
}
var valid96 = _errs917 === errors;
}
else {
var valid96 = true;
}
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
validate52.errors = [{instancePath:instancePath+"/baseline/series",keyword:"type"}];
return false;
}
}
var valid95 = _errs902 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.runs !== undefined){
let data442 = data432.runs;
const _errs919 = errors;
if(!(((typeof data442 == "number") && (!(data442 % 1) && !isNaN(data442))) && (isFinite(data442)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",keyword:"type"}];
return false;
}
if(errors === _errs919){
if((typeof data442 == "number") && (isFinite(data442))){
if(data442 < 0 || isNaN(data442)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",keyword:"minimum"}];
return false;
}
}
}
var valid95 = _errs919 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.from !== undefined){
let data443 = data432.from;
const _errs921 = errors;
if((typeof data443 !== "string") && (data443 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",keyword:"type"}];
return false;
}
var valid95 = _errs921 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.to !== undefined){
let data444 = data432.to;
const _errs923 = errors;
if((typeof data444 !== "string") && (data444 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",keyword:"type"}];
return false;
}
var valid95 = _errs923 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.others !== undefined){
let data445 = data432.others;
const _errs925 = errors;
if(!(((typeof data445 == "number") && (!(data445 % 1) && !isNaN(data445))) && (isFinite(data445)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",keyword:"type"}];
return false;
}
if(errors === _errs925){
if((typeof data445 == "number") && (isFinite(data445))){
if(data445 < 0 || isNaN(data445)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",keyword:"minimum"}];
return false;
}
}
}
var valid95 = _errs925 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.incomplete !== undefined){
let data446 = data432.incomplete;
const _errs927 = errors;
if(!(((typeof data446 == "number") && (!(data446 % 1) && !isNaN(data446))) && (isFinite(data446)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",keyword:"type"}];
return false;
}
if(errors === _errs927){
if((typeof data446 == "number") && (isFinite(data446))){
if(data446 < 1 || isNaN(data446)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",keyword:"minimum"}];
return false;
}
}
}
var valid95 = _errs927 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.comparable !== undefined){
let data447 = data432.comparable;
const _errs929 = errors;
if(!(((typeof data447 == "number") && (!(data447 % 1) && !isNaN(data447))) && (isFinite(data447)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",keyword:"type"}];
return false;
}
if(errors === _errs929){
if((typeof data447 == "number") && (isFinite(data447))){
if(data447 < 0 || isNaN(data447)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",keyword:"minimum"}];
return false;
}
}
}
var valid95 = _errs929 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.changed !== undefined){
let data448 = data432.changed;
const _errs931 = errors;
if(errors === _errs931){
if(data448 && typeof data448 == "object" && !Array.isArray(data448)){
let missing60;
if(((data448.key === undefined) && (missing60 = "key")) || ((data448.runs === undefined) && (missing60 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",keyword:"required"}];
return false;
}
else {
const _errs933 = errors;
for(const key64 in data448){
if(!((key64 === "key") || (key64 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs933 === errors){
if(data448.key !== undefined){
let data449 = data448.key;
const _errs934 = errors;
if(errors === _errs934){
if(typeof data449 === "string"){
if(!pattern5.test(data449)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",keyword:"type"}];
return false;
}
}
var valid97 = _errs934 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data448.runs !== undefined){
let data450 = data448.runs;
const _errs936 = errors;
if(!(((typeof data450 == "number") && (!(data450 % 1) && !isNaN(data450))) && (isFinite(data450)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",keyword:"type"}];
return false;
}
if(errors === _errs936){
if((typeof data450 == "number") && (isFinite(data450))){
if(data450 < 0 || isNaN(data450)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",keyword:"minimum"}];
return false;
}
}
}
var valid97 = _errs936 === errors;
}
else {
var valid97 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed",keyword:"type"}];
return false;
}
}
var valid95 = _errs931 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.written !== undefined){
const _errs938 = errors;
if(typeof data432.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",keyword:"type"}];
return false;
}
var valid95 = _errs938 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.notWritten !== undefined){
let data452 = data432.notWritten;
const _errs940 = errors;
if((typeof data452 !== "string") && (data452 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",keyword:"type"}];
return false;
}
var valid95 = _errs940 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.unread !== undefined){
let data453 = data432.unread;
const _errs942 = errors;
if(typeof data453 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/unread",keyword:"type"}];
return false;
}
if(true !== data453){
validate52.errors = [{instancePath:instancePath+"/baseline/unread",keyword:"const"}];
return false;
}
var valid95 = _errs942 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.notCounted !== undefined){
const _errs944 = errors;
if(typeof data432.notCounted !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/notCounted",keyword:"type"}];
return false;
}
var valid95 = _errs944 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data432.uncounted !== undefined){
let data455 = data432.uncounted;
const _errs946 = errors;
if(!(((typeof data455 == "number") && (!(data455 % 1) && !isNaN(data455))) && (isFinite(data455)))){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",keyword:"type"}];
return false;
}
if(errors === _errs946){
if((typeof data455 == "number") && (isFinite(data455))){
if(data455 < 0 || isNaN(data455)){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",keyword:"minimum"}];
return false;
}
}
}
var valid95 = _errs946 === errors;
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
var valid0 = _errs897 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data456 = data.timeline;
const _errs948 = errors;
if(errors === _errs948){
if(data456 && typeof data456 == "object" && !Array.isArray(data456)){
for(const key65 in data456){
let data457 = data456[key65];
const _errs951 = errors;
if(errors === _errs951){
if(Array.isArray(data457)){
var valid99 = true;
const len31 = data457.length;
for(let i32=0; i32<len31; i32++){
let data458 = data457[i32];
const _errs953 = errors;
if(errors === _errs953){
if(data458 && typeof data458 == "object" && !Array.isArray(data458)){
let missing61;
if((((data458.phase === undefined) && (missing61 = "phase")) || ((data458.from === undefined) && (missing61 = "from"))) || ((data458.to === undefined) && (missing61 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i32,keyword:"required"}];
return false;
}
else {
const _errs955 = errors;
for(const key66 in data458){
if(!(((key66 === "phase") || (key66 === "from")) || (key66 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i32,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs955 === errors){
if(data458.phase !== undefined){
let data459 = data458.phase;
const _errs956 = errors;
if(!(((((data459 === "ramp") || (data459 === "steady")) || (data459 === "disrupt")) || (data459 === "idle")) || (data459 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i32+"/phase",keyword:"enum"}];
return false;
}
var valid100 = _errs956 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data458.from !== undefined){
let data460 = data458.from;
const _errs957 = errors;
if(!((typeof data460 == "number") && (isFinite(data460)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i32+"/from",keyword:"type"}];
return false;
}
var valid100 = _errs957 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data458.to !== undefined){
let data461 = data458.to;
const _errs959 = errors;
if(!((typeof data461 == "number") && (isFinite(data461)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i32+"/to",keyword:"type"}];
return false;
}
var valid100 = _errs959 === errors;
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
validate52.errors = [{instancePath:instancePath+"/timeline/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i32,keyword:"type"}];
return false;
}
}
var valid99 = _errs953 === errors;
if(!valid99){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type"}];
return false;
}
}
var valid98 = _errs951 === errors;
if(!valid98){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline",keyword:"type"}];
return false;
}
}
var valid0 = _errs948 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data462 = data.duration;
const _errs961 = errors;
if(errors === _errs961){
if((typeof data462 == "number") && (isFinite(data462))){
if(data462 < 0 || isNaN(data462)){
validate52.errors = [{instancePath:instancePath+"/duration",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",keyword:"type"}];
return false;
}
}
var valid0 = _errs961 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data463 = data.sockets;
const _errs963 = errors;
if((!(data463 && typeof data463 == "object" && !Array.isArray(data463))) && (data463 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",keyword:"type"}];
return false;
}
if(errors === _errs963){
if(data463 && typeof data463 == "object" && !Array.isArray(data463)){
let missing62;
if(((((((data463.tried === undefined) && (missing62 = "tried")) || ((data463.opened === undefined) && (missing62 = "opened"))) || ((data463.subscribed === undefined) && (missing62 = "subscribed"))) || ((data463.peak === undefined) && (missing62 = "peak"))) || ((data463.failed === undefined) && (missing62 = "failed"))) || ((data463.unended === undefined) && (missing62 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",keyword:"required"}];
return false;
}
else {
const _errs965 = errors;
for(const key67 in data463){
if(!(((((((key67 === "tried") || (key67 === "opened")) || (key67 === "subscribed")) || (key67 === "peak")) || (key67 === "failed")) || (key67 === "unended")) || (key67 === "planned"))){
validate52.errors = [{instancePath:instancePath+"/sockets",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs965 === errors){
if(data463.tried !== undefined){
let data464 = data463.tried;
const _errs966 = errors;
if(!(((typeof data464 == "number") && (!(data464 % 1) && !isNaN(data464))) && (isFinite(data464)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",keyword:"type"}];
return false;
}
if(errors === _errs966){
if((typeof data464 == "number") && (isFinite(data464))){
if(data464 < 0 || isNaN(data464)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",keyword:"minimum"}];
return false;
}
}
}
var valid101 = _errs966 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data463.opened !== undefined){
let data465 = data463.opened;
const _errs968 = errors;
if(!(((typeof data465 == "number") && (!(data465 % 1) && !isNaN(data465))) && (isFinite(data465)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",keyword:"type"}];
return false;
}
if(errors === _errs968){
if((typeof data465 == "number") && (isFinite(data465))){
if(data465 < 0 || isNaN(data465)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",keyword:"minimum"}];
return false;
}
}
}
var valid101 = _errs968 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data463.subscribed !== undefined){
let data466 = data463.subscribed;
const _errs970 = errors;
if(!(((typeof data466 == "number") && (!(data466 % 1) && !isNaN(data466))) && (isFinite(data466)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",keyword:"type"}];
return false;
}
if(errors === _errs970){
if((typeof data466 == "number") && (isFinite(data466))){
if(data466 < 0 || isNaN(data466)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",keyword:"minimum"}];
return false;
}
}
}
var valid101 = _errs970 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data463.peak !== undefined){
let data467 = data463.peak;
const _errs972 = errors;
if(!(((typeof data467 == "number") && (!(data467 % 1) && !isNaN(data467))) && (isFinite(data467)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",keyword:"type"}];
return false;
}
if(errors === _errs972){
if((typeof data467 == "number") && (isFinite(data467))){
if(data467 < 0 || isNaN(data467)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",keyword:"minimum"}];
return false;
}
}
}
var valid101 = _errs972 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data463.failed !== undefined){
let data468 = data463.failed;
const _errs974 = errors;
if(errors === _errs974){
if(Array.isArray(data468)){
var valid102 = true;
const len32 = data468.length;
for(let i33=0; i33<len32; i33++){
let data469 = data468[i33];
const _errs976 = errors;
if(errors === _errs976){
if(data469 && typeof data469 == "object" && !Array.isArray(data469)){
let missing63;
if((((data469.reason === undefined) && (missing63 = "reason")) || ((data469.status === undefined) && (missing63 = "status"))) || ((data469.count === undefined) && (missing63 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i33,keyword:"required"}];
return false;
}
else {
const _errs978 = errors;
for(const key68 in data469){
if(!(((key68 === "reason") || (key68 === "status")) || (key68 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i33,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs978 === errors){
if(data469.reason !== undefined){
const _errs979 = errors;
if(typeof data469.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i33+"/reason",keyword:"type"}];
return false;
}
var valid103 = _errs979 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data469.status !== undefined){
let data471 = data469.status;
const _errs981 = errors;
if((typeof data471 !== "string") && (data471 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i33+"/status",keyword:"type"}];
return false;
}
var valid103 = _errs981 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data469.count !== undefined){
let data472 = data469.count;
const _errs983 = errors;
if(!(((typeof data472 == "number") && (!(data472 % 1) && !isNaN(data472))) && (isFinite(data472)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i33+"/count",keyword:"type"}];
return false;
}
if(errors === _errs983){
if((typeof data472 == "number") && (isFinite(data472))){
if(data472 < 0 || isNaN(data472)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i33+"/count",keyword:"minimum"}];
return false;
}
}
}
var valid103 = _errs983 === errors;
}
else {
var valid103 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i33,keyword:"type"}];
return false;
}
}
var valid102 = _errs976 === errors;
if(!valid102){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed",keyword:"type"}];
return false;
}
}
var valid101 = _errs974 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data463.unended !== undefined){
let data473 = data463.unended;
const _errs985 = errors;
if(!(((typeof data473 == "number") && (!(data473 % 1) && !isNaN(data473))) && (isFinite(data473)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",keyword:"type"}];
return false;
}
if(errors === _errs985){
if((typeof data473 == "number") && (isFinite(data473))){
if(data473 < 0 || isNaN(data473)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",keyword:"minimum"}];
return false;
}
}
}
var valid101 = _errs985 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data463.planned !== undefined){
let data474 = data463.planned;
const _errs987 = errors;
if(!(((typeof data474 == "number") && (!(data474 % 1) && !isNaN(data474))) && (isFinite(data474)))){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",keyword:"type"}];
return false;
}
if(errors === _errs987){
if((typeof data474 == "number") && (isFinite(data474))){
if(data474 < 0 || isNaN(data474)){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",keyword:"minimum"}];
return false;
}
}
}
var valid101 = _errs987 === errors;
}
else {
var valid101 = true;
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs963 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data475 = data.http;
const _errs989 = errors;
if((!(data475 && typeof data475 == "object" && !Array.isArray(data475))) && (data475 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",keyword:"type"}];
return false;
}
if(errors === _errs989){
if(data475 && typeof data475 == "object" && !Array.isArray(data475)){
let missing64;
if(((((data475.requests === undefined) && (missing64 = "requests")) || ((data475.answered === undefined) && (missing64 = "answered"))) || ((data475.failed === undefined) && (missing64 = "failed"))) || ((data475.byStatus === undefined) && (missing64 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",keyword:"required"}];
return false;
}
else {
const _errs991 = errors;
for(const key69 in data475){
if(!((((key69 === "requests") || (key69 === "answered")) || (key69 === "failed")) || (key69 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs991 === errors){
if(data475.requests !== undefined){
let data476 = data475.requests;
const _errs992 = errors;
if(!(((typeof data476 == "number") && (!(data476 % 1) && !isNaN(data476))) && (isFinite(data476)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",keyword:"type"}];
return false;
}
if(errors === _errs992){
if((typeof data476 == "number") && (isFinite(data476))){
if(data476 < 0 || isNaN(data476)){
validate52.errors = [{instancePath:instancePath+"/http/requests",keyword:"minimum"}];
return false;
}
}
}
var valid104 = _errs992 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data475.answered !== undefined){
let data477 = data475.answered;
const _errs994 = errors;
if(!(((typeof data477 == "number") && (!(data477 % 1) && !isNaN(data477))) && (isFinite(data477)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",keyword:"type"}];
return false;
}
if(errors === _errs994){
if((typeof data477 == "number") && (isFinite(data477))){
if(data477 < 0 || isNaN(data477)){
validate52.errors = [{instancePath:instancePath+"/http/answered",keyword:"minimum"}];
return false;
}
}
}
var valid104 = _errs994 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data475.failed !== undefined){
let data478 = data475.failed;
const _errs996 = errors;
if(!(((typeof data478 == "number") && (!(data478 % 1) && !isNaN(data478))) && (isFinite(data478)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",keyword:"type"}];
return false;
}
if(errors === _errs996){
if((typeof data478 == "number") && (isFinite(data478))){
if(data478 < 0 || isNaN(data478)){
validate52.errors = [{instancePath:instancePath+"/http/failed",keyword:"minimum"}];
return false;
}
}
}
var valid104 = _errs996 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data475.byStatus !== undefined){
let data479 = data475.byStatus;
const _errs998 = errors;
if(errors === _errs998){
if(data479 && typeof data479 == "object" && !Array.isArray(data479)){
for(const key70 in data479){
let data480 = data479[key70];
const _errs1001 = errors;
if(!(((typeof data480 == "number") && (!(data480 % 1) && !isNaN(data480))) && (isFinite(data480)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type"}];
return false;
}
if(errors === _errs1001){
if((typeof data480 == "number") && (isFinite(data480))){
if(data480 < 0 || isNaN(data480)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum"}];
return false;
}
}
}
var valid105 = _errs1001 === errors;
if(!valid105){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/http/byStatus",keyword:"type"}];
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
var valid0 = _errs989 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data481 = data.closes;
const _errs1003 = errors;
if(errors === _errs1003){
if(Array.isArray(data481)){
var valid106 = true;
const len33 = data481.length;
for(let i34=0; i34<len33; i34++){
let data482 = data481[i34];
const _errs1005 = errors;
if(errors === _errs1005){
if(data482 && typeof data482 == "object" && !Array.isArray(data482)){
let missing65;
if(((((((((data482.code === undefined) && (missing65 = "code")) || ((data482.side === undefined) && (missing65 = "side"))) || ((data482.how === undefined) && (missing65 = "how"))) || ((data482.scenario === undefined) && (missing65 = "scenario"))) || ((data482.feed === undefined) && (missing65 = "feed"))) || ((data482.phase === undefined) && (missing65 = "phase"))) || ((data482.reason === undefined) && (missing65 = "reason"))) || ((data482.count === undefined) && (missing65 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i34,keyword:"required"}];
return false;
}
else {
const _errs1007 = errors;
for(const key71 in data482){
if(!(func1.call(schema19.properties.closes.items.properties, key71))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i34,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1007 === errors){
if(data482.code !== undefined){
const _errs1008 = errors;
if(typeof data482.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i34+"/code",keyword:"type"}];
return false;
}
var valid107 = _errs1008 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data482.side !== undefined){
const _errs1010 = errors;
if(typeof data482.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i34+"/side",keyword:"type"}];
return false;
}
var valid107 = _errs1010 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data482.how !== undefined){
const _errs1012 = errors;
if(typeof data482.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i34+"/how",keyword:"type"}];
return false;
}
var valid107 = _errs1012 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data482.scenario !== undefined){
const _errs1014 = errors;
if(typeof data482.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i34+"/scenario",keyword:"type"}];
return false;
}
var valid107 = _errs1014 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data482.feed !== undefined){
let data487 = data482.feed;
const _errs1016 = errors;
if((typeof data487 !== "string") && (data487 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i34+"/feed",keyword:"type"}];
return false;
}
var valid107 = _errs1016 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data482.phase !== undefined){
let data488 = data482.phase;
const _errs1018 = errors;
if((typeof data488 !== "string") && (data488 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i34+"/phase",keyword:"type"}];
return false;
}
var valid107 = _errs1018 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data482.reason !== undefined){
let data489 = data482.reason;
const _errs1020 = errors;
if((typeof data489 !== "string") && (data489 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i34+"/reason",keyword:"type"}];
return false;
}
var valid107 = _errs1020 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data482.count !== undefined){
let data490 = data482.count;
const _errs1022 = errors;
if(!(((typeof data490 == "number") && (!(data490 % 1) && !isNaN(data490))) && (isFinite(data490)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i34+"/count",keyword:"type"}];
return false;
}
if(errors === _errs1022){
if((typeof data490 == "number") && (isFinite(data490))){
if(data490 < 0 || isNaN(data490)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i34+"/count",keyword:"minimum"}];
return false;
}
}
}
var valid107 = _errs1022 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data482.first !== undefined){
let data491 = data482.first;
const _errs1024 = errors;
if(errors === _errs1024){
if((typeof data491 == "number") && (isFinite(data491))){
if(data491 < 0 || isNaN(data491)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i34+"/first",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes/" + i34+"/first",keyword:"type"}];
return false;
}
}
var valid107 = _errs1024 === errors;
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
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes/" + i34,keyword:"type"}];
return false;
}
}
var valid106 = _errs1005 === errors;
if(!valid106){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes",keyword:"type"}];
return false;
}
}
var valid0 = _errs1003 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.census !== undefined){
let data492 = data.census;
const _errs1026 = errors;
if(errors === _errs1026){
if(data492 && typeof data492 == "object" && !Array.isArray(data492)){
let missing66;
if((((data492.total === undefined) && (missing66 = "total")) || ((data492.ends === undefined) && (missing66 = "ends"))) || ((data492.layers === undefined) && (missing66 = "layers"))){
validate52.errors = [{instancePath:instancePath+"/census",keyword:"required"}];
return false;
}
else {
const _errs1028 = errors;
for(const key72 in data492){
if(!((((key72 === "total") || (key72 === "ends")) || (key72 === "stored")) || (key72 === "layers"))){
validate52.errors = [{instancePath:instancePath+"/census",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1028 === errors){
if(data492.total !== undefined){
let data493 = data492.total;
const _errs1029 = errors;
if(!(((typeof data493 == "number") && (!(data493 % 1) && !isNaN(data493))) && (isFinite(data493)))){
validate52.errors = [{instancePath:instancePath+"/census/total",keyword:"type"}];
return false;
}
if(errors === _errs1029){
if((typeof data493 == "number") && (isFinite(data493))){
if(data493 < 0 || isNaN(data493)){
validate52.errors = [{instancePath:instancePath+"/census/total",keyword:"minimum"}];
return false;
}
}
}
var valid108 = _errs1029 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data492.ends !== undefined){
let data494 = data492.ends;
const _errs1031 = errors;
if(errors === _errs1031){
if(Array.isArray(data494)){
var valid109 = true;
const len34 = data494.length;
for(let i35=0; i35<len34; i35++){
let data495 = data494[i35];
const _errs1033 = errors;
if(errors === _errs1033){
if(data495 && typeof data495 == "object" && !Array.isArray(data495)){
let missing67;
if((((((((((((((((data495.code === undefined) && (missing67 = "code")) || ((data495.close === undefined) && (missing67 = "close"))) || ((data495.status === undefined) && (missing67 = "status"))) || ((data495.reason === undefined) && (missing67 = "reason"))) || ((data495.side === undefined) && (missing67 = "side"))) || ((data495.scenario === undefined) && (missing67 = "scenario"))) || ((data495.feed === undefined) && (missing67 = "feed"))) || ((data495.phase === undefined) && (missing67 = "phase"))) || ((data495.count === undefined) && (missing67 = "count"))) || ((data495.share === undefined) && (missing67 = "share"))) || ((data495.seconds === undefined) && (missing67 = "seconds"))) || ((data495.rate === undefined) && (missing67 = "rate"))) || ((data495.first === undefined) && (missing67 = "first"))) || ((data495.firstAt === undefined) && (missing67 = "firstAt"))) || ((data495.said === undefined) && (missing67 = "said"))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35,keyword:"required"}];
return false;
}
else {
const _errs1035 = errors;
for(const key73 in data495){
if(!(func1.call(schema19.properties.census.properties.ends.items.properties, key73))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1035 === errors){
if(data495.code !== undefined){
let data496 = data495.code;
const _errs1036 = errors;
if(errors === _errs1036){
if(typeof data496 === "string"){
if(!pattern3.test(data496)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/code",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/code",keyword:"type"}];
return false;
}
}
var valid110 = _errs1036 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data495.close !== undefined){
let data497 = data495.close;
const _errs1038 = errors;
if((typeof data497 !== "string") && (data497 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/close",keyword:"type"}];
return false;
}
var valid110 = _errs1038 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data495.status !== undefined){
let data498 = data495.status;
const _errs1040 = errors;
if((typeof data498 !== "string") && (data498 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/status",keyword:"type"}];
return false;
}
var valid110 = _errs1040 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data495.reason !== undefined){
let data499 = data495.reason;
const _errs1042 = errors;
if((typeof data499 !== "string") && (data499 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/reason",keyword:"type"}];
return false;
}
var valid110 = _errs1042 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data495.side !== undefined){
const _errs1044 = errors;
if(typeof data495.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/side",keyword:"type"}];
return false;
}
var valid110 = _errs1044 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data495.scenario !== undefined){
const _errs1046 = errors;
if(typeof data495.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/scenario",keyword:"type"}];
return false;
}
var valid110 = _errs1046 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data495.feed !== undefined){
let data502 = data495.feed;
const _errs1048 = errors;
if((typeof data502 !== "string") && (data502 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/feed",keyword:"type"}];
return false;
}
var valid110 = _errs1048 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data495.phase !== undefined){
let data503 = data495.phase;
const _errs1050 = errors;
if((typeof data503 !== "string") && (data503 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/phase",keyword:"type"}];
return false;
}
var valid110 = _errs1050 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data495.count !== undefined){
let data504 = data495.count;
const _errs1052 = errors;
if(!(((typeof data504 == "number") && (!(data504 % 1) && !isNaN(data504))) && (isFinite(data504)))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/count",keyword:"type"}];
return false;
}
if(errors === _errs1052){
if((typeof data504 == "number") && (isFinite(data504))){
if(data504 < 0 || isNaN(data504)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/count",keyword:"minimum"}];
return false;
}
}
}
var valid110 = _errs1052 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data495.share !== undefined){
let data505 = data495.share;
const _errs1054 = errors;
if(errors === _errs1054){
if((typeof data505 == "number") && (isFinite(data505))){
if(data505 > 1 || isNaN(data505)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/share",keyword:"maximum"}];
return false;
}
else {
if(data505 < 0 || isNaN(data505)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/share",keyword:"minimum"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/share",keyword:"type"}];
return false;
}
}
var valid110 = _errs1054 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data495.seconds !== undefined){
let data506 = data495.seconds;
const _errs1056 = errors;
if((!((typeof data506 == "number") && (isFinite(data506)))) && (data506 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/seconds",keyword:"type"}];
return false;
}
if(errors === _errs1056){
if((typeof data506 == "number") && (isFinite(data506))){
if(data506 < 0 || isNaN(data506)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/seconds",keyword:"minimum"}];
return false;
}
}
}
var valid110 = _errs1056 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data495.rate !== undefined){
let data507 = data495.rate;
const _errs1058 = errors;
if((!((typeof data507 == "number") && (isFinite(data507)))) && (data507 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/rate",keyword:"type"}];
return false;
}
if(errors === _errs1058){
if((typeof data507 == "number") && (isFinite(data507))){
if(data507 < 0 || isNaN(data507)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/rate",keyword:"minimum"}];
return false;
}
}
}
var valid110 = _errs1058 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data495.first !== undefined){
let data508 = data495.first;
const _errs1060 = errors;
if((!((typeof data508 == "number") && (isFinite(data508)))) && (data508 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/first",keyword:"type"}];
return false;
}
if(errors === _errs1060){
if((typeof data508 == "number") && (isFinite(data508))){
if(data508 < 0 || isNaN(data508)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/first",keyword:"minimum"}];
return false;
}
}
}
var valid110 = _errs1060 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data495.firstAt !== undefined){
let data509 = data495.firstAt;
const _errs1062 = errors;
if((typeof data509 !== "string") && (data509 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/firstAt",keyword:"type"}];
return false;
}
var valid110 = _errs1062 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data495.said !== undefined){
let data510 = data495.said;
const _errs1064 = errors;
if(errors === _errs1064){
if(Array.isArray(data510)){
if(data510.length > 5){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/said",keyword:"maxItems"}];
return false;
}
else {
var valid111 = true;
const len35 = data510.length;
for(let i36=0; i36<len35; i36++){
let data511 = data510[i36];
const _errs1066 = errors;
if(errors === _errs1066){
if(data511 && typeof data511 == "object" && !Array.isArray(data511)){
let missing68;
if(((data511.text === undefined) && (missing68 = "text")) || ((data511.count === undefined) && (missing68 = "count"))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/said/" + i36,keyword:"required"}];
return false;
}
else {
const _errs1068 = errors;
for(const key74 in data511){
if(!((key74 === "text") || (key74 === "count"))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/said/" + i36,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1068 === errors){
if(data511.text !== undefined){
const _errs1069 = errors;
if(typeof data511.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/said/" + i36+"/text",keyword:"type"}];
return false;
}
var valid112 = _errs1069 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data511.count !== undefined){
let data513 = data511.count;
const _errs1071 = errors;
if(!(((typeof data513 == "number") && (!(data513 % 1) && !isNaN(data513))) && (isFinite(data513)))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/said/" + i36+"/count",keyword:"type"}];
return false;
}
if(errors === _errs1071){
if((typeof data513 == "number") && (isFinite(data513))){
if(data513 < 0 || isNaN(data513)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/said/" + i36+"/count",keyword:"minimum"}];
return false;
}
}
}
var valid112 = _errs1071 === errors;
}
else {
var valid112 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/said/" + i36,keyword:"type"}];
return false;
}
}
var valid111 = _errs1066 === errors;
if(!valid111){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35+"/said",keyword:"type"}];
return false;
}
}
var valid110 = _errs1064 === errors;
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
}
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
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i35,keyword:"type"}];
return false;
}
}
var valid109 = _errs1033 === errors;
if(!valid109){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends",keyword:"type"}];
return false;
}
}
var valid108 = _errs1031 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data492.stored !== undefined){
let data514 = data492.stored;
const _errs1073 = errors;
if(errors === _errs1073){
if(data514 && typeof data514 == "object" && !Array.isArray(data514)){
let missing69;
if((((data514.runs === undefined) && (missing69 = "runs")) || ((data514.total === undefined) && (missing69 = "total"))) || ((data514.mix === undefined) && (missing69 = "mix"))){
validate52.errors = [{instancePath:instancePath+"/census/stored",keyword:"required"}];
return false;
}
else {
const _errs1075 = errors;
for(const key75 in data514){
if(!(((key75 === "runs") || (key75 === "total")) || (key75 === "mix"))){
validate52.errors = [{instancePath:instancePath+"/census/stored",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1075 === errors){
if(data514.runs !== undefined){
let data515 = data514.runs;
const _errs1076 = errors;
if(!(((typeof data515 == "number") && (!(data515 % 1) && !isNaN(data515))) && (isFinite(data515)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/runs",keyword:"type"}];
return false;
}
if(errors === _errs1076){
if((typeof data515 == "number") && (isFinite(data515))){
if(data515 < 1 || isNaN(data515)){
validate52.errors = [{instancePath:instancePath+"/census/stored/runs",keyword:"minimum"}];
return false;
}
}
}
var valid113 = _errs1076 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data514.total !== undefined){
let data516 = data514.total;
const _errs1078 = errors;
if(!(((typeof data516 == "number") && (!(data516 % 1) && !isNaN(data516))) && (isFinite(data516)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/total",keyword:"type"}];
return false;
}
if(errors === _errs1078){
if((typeof data516 == "number") && (isFinite(data516))){
if(data516 < 0 || isNaN(data516)){
validate52.errors = [{instancePath:instancePath+"/census/stored/total",keyword:"minimum"}];
return false;
}
}
}
var valid113 = _errs1078 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data514.mix !== undefined){
let data517 = data514.mix;
const _errs1080 = errors;
if(errors === _errs1080){
if(Array.isArray(data517)){
var valid114 = true;
const len36 = data517.length;
for(let i37=0; i37<len36; i37++){
let data518 = data517[i37];
const _errs1082 = errors;
if(errors === _errs1082){
if(data518 && typeof data518 == "object" && !Array.isArray(data518)){
let missing70;
if(((((((((((((data518.code === undefined) && (missing70 = "code")) || ((data518.close === undefined) && (missing70 = "close"))) || ((data518.status === undefined) && (missing70 = "status"))) || ((data518.reason === undefined) && (missing70 = "reason"))) || ((data518.side === undefined) && (missing70 = "side"))) || ((data518.feed === undefined) && (missing70 = "feed"))) || ((data518.count === undefined) && (missing70 = "count"))) || ((data518.share === undefined) && (missing70 = "share"))) || ((data518.storedShare === undefined) && (missing70 = "storedShare"))) || ((data518.storedCount === undefined) && (missing70 = "storedCount"))) || ((data518.seen === undefined) && (missing70 = "seen"))) || ((data518.fresh === undefined) && (missing70 = "fresh"))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37,keyword:"required"}];
return false;
}
else {
const _errs1084 = errors;
for(const key76 in data518){
if(!(func1.call(schema19.properties.census.properties.stored.properties.mix.items.properties, key76))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1084 === errors){
if(data518.code !== undefined){
let data519 = data518.code;
const _errs1085 = errors;
if(errors === _errs1085){
if(typeof data519 === "string"){
if(!pattern3.test(data519)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/code",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/code",keyword:"type"}];
return false;
}
}
var valid115 = _errs1085 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data518.close !== undefined){
let data520 = data518.close;
const _errs1087 = errors;
if((typeof data520 !== "string") && (data520 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/close",keyword:"type"}];
return false;
}
var valid115 = _errs1087 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data518.status !== undefined){
let data521 = data518.status;
const _errs1089 = errors;
if((typeof data521 !== "string") && (data521 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/status",keyword:"type"}];
return false;
}
var valid115 = _errs1089 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data518.reason !== undefined){
let data522 = data518.reason;
const _errs1091 = errors;
if((typeof data522 !== "string") && (data522 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/reason",keyword:"type"}];
return false;
}
var valid115 = _errs1091 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data518.side !== undefined){
const _errs1093 = errors;
if(typeof data518.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/side",keyword:"type"}];
return false;
}
var valid115 = _errs1093 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data518.feed !== undefined){
let data524 = data518.feed;
const _errs1095 = errors;
if((typeof data524 !== "string") && (data524 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/feed",keyword:"type"}];
return false;
}
var valid115 = _errs1095 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data518.count !== undefined){
let data525 = data518.count;
const _errs1097 = errors;
if(!(((typeof data525 == "number") && (!(data525 % 1) && !isNaN(data525))) && (isFinite(data525)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/count",keyword:"type"}];
return false;
}
if(errors === _errs1097){
if((typeof data525 == "number") && (isFinite(data525))){
if(data525 < 0 || isNaN(data525)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/count",keyword:"minimum"}];
return false;
}
}
}
var valid115 = _errs1097 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data518.share !== undefined){
let data526 = data518.share;
const _errs1099 = errors;
if(errors === _errs1099){
if((typeof data526 == "number") && (isFinite(data526))){
if(data526 > 1 || isNaN(data526)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/share",keyword:"maximum"}];
return false;
}
else {
if(data526 < 0 || isNaN(data526)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/share",keyword:"minimum"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/share",keyword:"type"}];
return false;
}
}
var valid115 = _errs1099 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data518.storedShare !== undefined){
let data527 = data518.storedShare;
const _errs1101 = errors;
if(errors === _errs1101){
if((typeof data527 == "number") && (isFinite(data527))){
if(data527 > 1 || isNaN(data527)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/storedShare",keyword:"maximum"}];
return false;
}
else {
if(data527 < 0 || isNaN(data527)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/storedShare",keyword:"minimum"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/storedShare",keyword:"type"}];
return false;
}
}
var valid115 = _errs1101 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data518.storedCount !== undefined){
let data528 = data518.storedCount;
const _errs1103 = errors;
if(!(((typeof data528 == "number") && (!(data528 % 1) && !isNaN(data528))) && (isFinite(data528)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/storedCount",keyword:"type"}];
return false;
}
if(errors === _errs1103){
if((typeof data528 == "number") && (isFinite(data528))){
if(data528 < 0 || isNaN(data528)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/storedCount",keyword:"minimum"}];
return false;
}
}
}
var valid115 = _errs1103 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data518.seen !== undefined){
let data529 = data518.seen;
const _errs1105 = errors;
if(!(((typeof data529 == "number") && (!(data529 % 1) && !isNaN(data529))) && (isFinite(data529)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/seen",keyword:"type"}];
return false;
}
if(errors === _errs1105){
if((typeof data529 == "number") && (isFinite(data529))){
if(data529 < 0 || isNaN(data529)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/seen",keyword:"minimum"}];
return false;
}
}
}
var valid115 = _errs1105 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data518.fresh !== undefined){
const _errs1107 = errors;
if(typeof data518.fresh !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37+"/fresh",keyword:"type"}];
return false;
}
var valid115 = _errs1107 === errors;
}
else {
var valid115 = true;
}
}
}
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i37,keyword:"type"}];
return false;
}
}
var valid114 = _errs1082 === errors;
if(!valid114){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix",keyword:"type"}];
return false;
}
}
var valid113 = _errs1080 === errors;
}
else {
var valid113 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored",keyword:"type"}];
return false;
}
}
var valid108 = _errs1073 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data492.layers !== undefined){
let data531 = data492.layers;
const _errs1109 = errors;
if(errors === _errs1109){
if(Array.isArray(data531)){
var valid116 = true;
const len37 = data531.length;
for(let i38=0; i38<len37; i38++){
let data532 = data531[i38];
const _errs1111 = errors;
if(errors === _errs1111){
if(data532 && typeof data532 == "object" && !Array.isArray(data532)){
let missing71;
if((((((((data532.code === undefined) && (missing71 = "code")) || ((data532.n === undefined) && (missing71 = "n"))) || ((data532.scenario === undefined) && (missing71 = "scenario"))) || ((data532.feed === undefined) && (missing71 = "feed"))) || ((data532.message === undefined) && (missing71 = "message"))) || ((data532.evidence === undefined) && (missing71 = "evidence"))) || ((data532.against === undefined) && (missing71 = "against"))){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i38,keyword:"required"}];
return false;
}
else {
const _errs1113 = errors;
for(const key77 in data532){
if(!(((((((key77 === "code") || (key77 === "n")) || (key77 === "scenario")) || (key77 === "feed")) || (key77 === "message")) || (key77 === "evidence")) || (key77 === "against"))){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i38,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1113 === errors){
if(data532.code !== undefined){
let data533 = data532.code;
const _errs1114 = errors;
if(errors === _errs1114){
if(typeof data533 === "string"){
if(!pattern3.test(data533)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i38+"/code",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i38+"/code",keyword:"type"}];
return false;
}
}
var valid117 = _errs1114 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data532.n !== undefined){
let data534 = data532.n;
const _errs1116 = errors;
if(!(((typeof data534 == "number") && (!(data534 % 1) && !isNaN(data534))) && (isFinite(data534)))){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i38+"/n",keyword:"type"}];
return false;
}
if(errors === _errs1116){
if((typeof data534 == "number") && (isFinite(data534))){
if(data534 < 0 || isNaN(data534)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i38+"/n",keyword:"minimum"}];
return false;
}
}
}
var valid117 = _errs1116 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data532.scenario !== undefined){
let data535 = data532.scenario;
const _errs1118 = errors;
if((typeof data535 !== "string") && (data535 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i38+"/scenario",keyword:"type"}];
return false;
}
var valid117 = _errs1118 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data532.feed !== undefined){
let data536 = data532.feed;
const _errs1120 = errors;
if((typeof data536 !== "string") && (data536 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i38+"/feed",keyword:"type"}];
return false;
}
var valid117 = _errs1120 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data532.message !== undefined){
const _errs1122 = errors;
if(typeof data532.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i38+"/message",keyword:"type"}];
return false;
}
var valid117 = _errs1122 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data532.evidence !== undefined){
let data538 = data532.evidence;
const _errs1124 = errors;
if(errors === _errs1124){
if(Array.isArray(data538)){
var valid118 = true;
const len38 = data538.length;
for(let i39=0; i39<len38; i39++){
const _errs1126 = errors;
if(typeof data538[i39] !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i38+"/evidence/" + i39,keyword:"type"}];
return false;
}
var valid118 = _errs1126 === errors;
if(!valid118){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i38+"/evidence",keyword:"type"}];
return false;
}
}
var valid117 = _errs1124 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data532.against !== undefined){
let data540 = data532.against;
const _errs1128 = errors;
if(errors === _errs1128){
if(Array.isArray(data540)){
var valid119 = true;
const len39 = data540.length;
for(let i40=0; i40<len39; i40++){
const _errs1130 = errors;
if(typeof data540[i40] !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i38+"/against/" + i40,keyword:"type"}];
return false;
}
var valid119 = _errs1130 === errors;
if(!valid119){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i38+"/against",keyword:"type"}];
return false;
}
}
var valid117 = _errs1128 === errors;
}
else {
var valid117 = true;
}
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
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i38,keyword:"type"}];
return false;
}
}
var valid116 = _errs1111 === errors;
if(!valid116){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers",keyword:"type"}];
return false;
}
}
var valid108 = _errs1109 === errors;
}
else {
var valid108 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census",keyword:"type"}];
return false;
}
}
var valid0 = _errs1026 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data542 = data.storedCloses;
const _errs1132 = errors;
if(errors === _errs1132){
if(data542 && typeof data542 == "object" && !Array.isArray(data542)){
let missing72;
if(((data542.runs === undefined) && (missing72 = "runs")) || ((data542.kinds === undefined) && (missing72 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",keyword:"required"}];
return false;
}
else {
const _errs1134 = errors;
for(const key78 in data542){
if(!((key78 === "runs") || (key78 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1134 === errors){
if(data542.runs !== undefined){
let data543 = data542.runs;
const _errs1135 = errors;
if(!(((typeof data543 == "number") && (!(data543 % 1) && !isNaN(data543))) && (isFinite(data543)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",keyword:"type"}];
return false;
}
if(errors === _errs1135){
if((typeof data543 == "number") && (isFinite(data543))){
if(data543 < 1 || isNaN(data543)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",keyword:"minimum"}];
return false;
}
}
}
var valid120 = _errs1135 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data542.kinds !== undefined){
let data544 = data542.kinds;
const _errs1137 = errors;
if(errors === _errs1137){
if(Array.isArray(data544)){
var valid121 = true;
const len40 = data544.length;
for(let i41=0; i41<len40; i41++){
let data545 = data544[i41];
const _errs1139 = errors;
if(errors === _errs1139){
if(data545 && typeof data545 == "object" && !Array.isArray(data545)){
let missing73;
if(((((((data545.code === undefined) && (missing73 = "code")) || ((data545.side === undefined) && (missing73 = "side"))) || ((data545.how === undefined) && (missing73 = "how"))) || ((data545.feed === undefined) && (missing73 = "feed"))) || ((data545.median === undefined) && (missing73 = "median"))) || ((data545.seen === undefined) && (missing73 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i41,keyword:"required"}];
return false;
}
else {
const _errs1141 = errors;
for(const key79 in data545){
if(!((((((key79 === "code") || (key79 === "side")) || (key79 === "how")) || (key79 === "feed")) || (key79 === "median")) || (key79 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i41,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1141 === errors){
if(data545.code !== undefined){
const _errs1142 = errors;
if(typeof data545.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i41+"/code",keyword:"type"}];
return false;
}
var valid122 = _errs1142 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data545.side !== undefined){
const _errs1144 = errors;
if(typeof data545.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i41+"/side",keyword:"type"}];
return false;
}
var valid122 = _errs1144 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data545.how !== undefined){
const _errs1146 = errors;
if(typeof data545.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i41+"/how",keyword:"type"}];
return false;
}
var valid122 = _errs1146 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data545.feed !== undefined){
let data549 = data545.feed;
const _errs1148 = errors;
if((typeof data549 !== "string") && (data549 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i41+"/feed",keyword:"type"}];
return false;
}
var valid122 = _errs1148 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data545.median !== undefined){
let data550 = data545.median;
const _errs1150 = errors;
if(errors === _errs1150){
if((typeof data550 == "number") && (isFinite(data550))){
if(data550 < 0 || isNaN(data550)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i41+"/median",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i41+"/median",keyword:"type"}];
return false;
}
}
var valid122 = _errs1150 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data545.seen !== undefined){
let data551 = data545.seen;
const _errs1152 = errors;
if(!(((typeof data551 == "number") && (!(data551 % 1) && !isNaN(data551))) && (isFinite(data551)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i41+"/seen",keyword:"type"}];
return false;
}
if(errors === _errs1152){
if((typeof data551 == "number") && (isFinite(data551))){
if(data551 < 0 || isNaN(data551)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i41+"/seen",keyword:"minimum"}];
return false;
}
}
}
var valid122 = _errs1152 === errors;
}
else {
var valid122 = true;
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
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i41,keyword:"type"}];
return false;
}
}
var valid121 = _errs1139 === errors;
if(!valid121){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds",keyword:"type"}];
return false;
}
}
var valid120 = _errs1137 === errors;
}
else {
var valid120 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses",keyword:"type"}];
return false;
}
}
var valid0 = _errs1132 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data552 = data.steps;
const _errs1154 = errors;
if(errors === _errs1154){
if(Array.isArray(data552)){
if(data552.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",keyword:"maxItems"}];
return false;
}
else {
var valid123 = true;
const len41 = data552.length;
for(let i42=0; i42<len41; i42++){
let data553 = data552[i42];
const _errs1156 = errors;
if(errors === _errs1156){
if(data553 && typeof data553 == "object" && !Array.isArray(data553)){
let missing74;
if(((((data553.step === undefined) && (missing74 = "step")) || ((data553.state === undefined) && (missing74 = "state"))) || ((data553.result === undefined) && (missing74 = "result"))) || ((data553.took === undefined) && (missing74 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i42,keyword:"required"}];
return false;
}
else {
const _errs1158 = errors;
for(const key80 in data553){
if(!((((key80 === "step") || (key80 === "state")) || (key80 === "result")) || (key80 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i42,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1158 === errors){
if(data553.step !== undefined){
let data554 = data553.step;
const _errs1159 = errors;
if(!(((((data554 === "plan") || (data554 === "addresses")) || (data554 === "build")) || (data554 === "connect")) || (data554 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i42+"/step",keyword:"enum"}];
return false;
}
var valid124 = _errs1159 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data553.state !== undefined){
let data555 = data553.state;
const _errs1160 = errors;
if(!(((data555 === "done") || (data555 === "failed")) || (data555 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i42+"/state",keyword:"enum"}];
return false;
}
var valid124 = _errs1160 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data553.result !== undefined){
const _errs1161 = errors;
if(typeof data553.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i42+"/result",keyword:"type"}];
return false;
}
var valid124 = _errs1161 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data553.took !== undefined){
let data557 = data553.took;
const _errs1163 = errors;
if((!((typeof data557 == "number") && (isFinite(data557)))) && (data557 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i42+"/took",keyword:"type"}];
return false;
}
if(errors === _errs1163){
if((typeof data557 == "number") && (isFinite(data557))){
if(data557 < 0 || isNaN(data557)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i42+"/took",keyword:"minimum"}];
return false;
}
}
}
var valid124 = _errs1163 === errors;
}
else {
var valid124 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/steps/" + i42,keyword:"type"}];
return false;
}
}
var valid123 = _errs1156 === errors;
if(!valid123){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/steps",keyword:"type"}];
return false;
}
}
var valid0 = _errs1154 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data558 = data.lastAnswer;
const _errs1165 = errors;
if(errors === _errs1165){
if(data558 && typeof data558 == "object" && !Array.isArray(data558)){
let missing75;
if((((((data558.target === undefined) && (missing75 = "target")) || ((data558.asked === undefined) && (missing75 = "asked"))) || ((data558.status === undefined) && (missing75 = "status"))) || ((data558.took === undefined) && (missing75 = "took"))) || ((data558.body === undefined) && (missing75 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",keyword:"required"}];
return false;
}
else {
const _errs1167 = errors;
for(const key81 in data558){
if(!(((((key81 === "target") || (key81 === "asked")) || (key81 === "status")) || (key81 === "took")) || (key81 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1167 === errors){
if(data558.target !== undefined){
const _errs1168 = errors;
if(typeof data558.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",keyword:"type"}];
return false;
}
var valid125 = _errs1168 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data558.asked !== undefined){
const _errs1170 = errors;
if(typeof data558.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",keyword:"type"}];
return false;
}
var valid125 = _errs1170 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data558.status !== undefined){
let data561 = data558.status;
const _errs1172 = errors;
if((!(((typeof data561 == "number") && (!(data561 % 1) && !isNaN(data561))) && (isFinite(data561)))) && (data561 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",keyword:"type"}];
return false;
}
var valid125 = _errs1172 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data558.took !== undefined){
let data562 = data558.took;
const _errs1174 = errors;
if(errors === _errs1174){
if((typeof data562 == "number") && (isFinite(data562))){
if(data562 < 0 || isNaN(data562)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",keyword:"type"}];
return false;
}
}
var valid125 = _errs1174 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data558.body !== undefined){
let data563 = data558.body;
const _errs1176 = errors;
if((typeof data563 !== "string") && (data563 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",keyword:"type"}];
return false;
}
var valid125 = _errs1176 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer",keyword:"type"}];
return false;
}
}
var valid0 = _errs1165 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data564 = data.health;
const _errs1178 = errors;
if((!(data564 && typeof data564 == "object" && !Array.isArray(data564))) && (data564 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",keyword:"type"}];
return false;
}
if(errors === _errs1178){
if(data564 && typeof data564 == "object" && !Array.isArray(data564)){
let missing76;
if((((((((((data564.cpuP95 === undefined) && (missing76 = "cpuP95")) || ((data564.cores === undefined) && (missing76 = "cores"))) || ((data564.lagP99 === undefined) && (missing76 = "lagP99"))) || ((data564.lagSamples === undefined) && (missing76 = "lagSamples"))) || ((data564.stealP95 === undefined) && (missing76 = "stealP95"))) || ((data564.droppedIterations === undefined) && (missing76 = "droppedIterations"))) || ((data564.memoryPeak === undefined) && (missing76 = "memoryPeak"))) || ((data564.descriptorLimit === undefined) && (missing76 = "descriptorLimit"))) || ((data564.probe === undefined) && (missing76 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",keyword:"required"}];
return false;
}
else {
const _errs1180 = errors;
for(const key82 in data564){
if(!(func1.call(schema19.properties.health.properties, key82))){
validate52.errors = [{instancePath:instancePath+"/health",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1180 === errors){
if(data564.cpuP95 !== undefined){
let data565 = data564.cpuP95;
const _errs1181 = errors;
if((!((typeof data565 == "number") && (isFinite(data565)))) && (data565 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",keyword:"type"}];
return false;
}
if(errors === _errs1181){
if((typeof data565 == "number") && (isFinite(data565))){
if(data565 < 0 || isNaN(data565)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",keyword:"minimum"}];
return false;
}
}
}
var valid126 = _errs1181 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.cores !== undefined){
let data566 = data564.cores;
const _errs1183 = errors;
if(errors === _errs1183){
if((typeof data566 == "number") && (isFinite(data566))){
if(data566 < 0 || isNaN(data566)){
validate52.errors = [{instancePath:instancePath+"/health/cores",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",keyword:"type"}];
return false;
}
}
var valid126 = _errs1183 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.lagP99 !== undefined){
let data567 = data564.lagP99;
const _errs1185 = errors;
if((!((typeof data567 == "number") && (isFinite(data567)))) && (data567 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",keyword:"type"}];
return false;
}
var valid126 = _errs1185 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.lagSamples !== undefined){
let data568 = data564.lagSamples;
const _errs1187 = errors;
if(!(((typeof data568 == "number") && (!(data568 % 1) && !isNaN(data568))) && (isFinite(data568)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",keyword:"type"}];
return false;
}
if(errors === _errs1187){
if((typeof data568 == "number") && (isFinite(data568))){
if(data568 < 0 || isNaN(data568)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",keyword:"minimum"}];
return false;
}
}
}
var valid126 = _errs1187 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.stealP95 !== undefined){
let data569 = data564.stealP95;
const _errs1189 = errors;
if((!((typeof data569 == "number") && (isFinite(data569)))) && (data569 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",keyword:"type"}];
return false;
}
if(errors === _errs1189){
if((typeof data569 == "number") && (isFinite(data569))){
if(data569 < 0 || isNaN(data569)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",keyword:"minimum"}];
return false;
}
}
}
var valid126 = _errs1189 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.droppedIterations !== undefined){
let data570 = data564.droppedIterations;
const _errs1191 = errors;
if(!(((typeof data570 == "number") && (!(data570 % 1) && !isNaN(data570))) && (isFinite(data570)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",keyword:"type"}];
return false;
}
if(errors === _errs1191){
if((typeof data570 == "number") && (isFinite(data570))){
if(data570 < 0 || isNaN(data570)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",keyword:"minimum"}];
return false;
}
}
}
var valid126 = _errs1191 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.memoryPeak !== undefined){
let data571 = data564.memoryPeak;
const _errs1193 = errors;
if((!(((typeof data571 == "number") && (!(data571 % 1) && !isNaN(data571))) && (isFinite(data571)))) && (data571 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",keyword:"type"}];
return false;
}
if(errors === _errs1193){
if((typeof data571 == "number") && (isFinite(data571))){
if(data571 < 0 || isNaN(data571)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",keyword:"minimum"}];
return false;
}
}
}
var valid126 = _errs1193 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.descriptorLimit !== undefined){
let data572 = data564.descriptorLimit;
const _errs1195 = errors;
if((!(((typeof data572 == "number") && (!(data572 % 1) && !isNaN(data572))) && (isFinite(data572)))) && (data572 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",keyword:"type"}];
return false;
}
if(errors === _errs1195){
if((typeof data572 == "number") && (isFinite(data572))){
if(data572 < 0 || isNaN(data572)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",keyword:"minimum"}];
return false;
}
}
}
var valid126 = _errs1195 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.probe !== undefined){
let data573 = data564.probe;
const _errs1197 = errors;
if((!((typeof data573 == "number") && (isFinite(data573)))) && (data573 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",keyword:"type"}];
return false;
}
var valid126 = _errs1197 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.stallMax !== undefined){
let data574 = data564.stallMax;
const _errs1199 = errors;
if(errors === _errs1199){
if((typeof data574 == "number") && (isFinite(data574))){
if(data574 < 0 || isNaN(data574)){
validate52.errors = [{instancePath:instancePath+"/health/stallMax",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/stallMax",keyword:"type"}];
return false;
}
}
var valid126 = _errs1199 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.clockStep !== undefined){
let data575 = data564.clockStep;
const _errs1201 = errors;
if(errors === _errs1201){
if((typeof data575 == "number") && (isFinite(data575))){
if(data575 < 0 || isNaN(data575)){
validate52.errors = [{instancePath:instancePath+"/health/clockStep",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/clockStep",keyword:"type"}];
return false;
}
}
var valid126 = _errs1201 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.relayP99 !== undefined){
let data576 = data564.relayP99;
const _errs1203 = errors;
if(errors === _errs1203){
if((typeof data576 == "number") && (isFinite(data576))){
if(data576 < 0 || isNaN(data576)){
validate52.errors = [{instancePath:instancePath+"/health/relayP99",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/relayP99",keyword:"type"}];
return false;
}
}
var valid126 = _errs1203 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.local !== undefined){
const _errs1205 = errors;
if(typeof data564.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",keyword:"type"}];
return false;
}
var valid126 = _errs1205 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.service !== undefined){
let data578 = data564.service;
const _errs1207 = errors;
if(errors === _errs1207){
if(data578 && typeof data578 == "object" && !Array.isArray(data578)){
let missing77;
if((((data578.cores === undefined) && (missing77 = "cores")) || ((data578.perMessage === undefined) && (missing77 = "perMessage"))) || ((data578.messages === undefined) && (missing77 = "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",keyword:"required"}];
return false;
}
else {
const _errs1209 = errors;
for(const key83 in data578){
if(!(((key83 === "cores") || (key83 === "perMessage")) || (key83 === "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1209 === errors){
if(data578.cores !== undefined){
let data579 = data578.cores;
const _errs1210 = errors;
if(errors === _errs1210){
if((typeof data579 == "number") && (isFinite(data579))){
if(data579 < 0 || isNaN(data579)){
validate52.errors = [{instancePath:instancePath+"/health/service/cores",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service/cores",keyword:"type"}];
return false;
}
}
var valid127 = _errs1210 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data578.perMessage !== undefined){
let data580 = data578.perMessage;
const _errs1212 = errors;
if((!((typeof data580 == "number") && (isFinite(data580)))) && (data580 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",keyword:"type"}];
return false;
}
if(errors === _errs1212){
if((typeof data580 == "number") && (isFinite(data580))){
if(data580 < 0 || isNaN(data580)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",keyword:"minimum"}];
return false;
}
}
}
var valid127 = _errs1212 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data578.messages !== undefined){
let data581 = data578.messages;
const _errs1214 = errors;
if(!(((typeof data581 == "number") && (!(data581 % 1) && !isNaN(data581))) && (isFinite(data581)))){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",keyword:"type"}];
return false;
}
if(errors === _errs1214){
if((typeof data581 == "number") && (isFinite(data581))){
if(data581 < 0 || isNaN(data581)){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",keyword:"minimum"}];
return false;
}
}
}
var valid127 = _errs1214 === errors;
}
else {
var valid127 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service",keyword:"type"}];
return false;
}
}
var valid126 = _errs1207 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.brought !== undefined){
let data582 = data564.brought;
const _errs1216 = errors;
if(errors === _errs1216){
if((typeof data582 == "number") && (isFinite(data582))){
if(data582 < 0 || isNaN(data582)){
validate52.errors = [{instancePath:instancePath+"/health/brought",keyword:"minimum"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",keyword:"type"}];
return false;
}
}
var valid126 = _errs1216 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data564.limits !== undefined){
let data583 = data564.limits;
const _errs1218 = errors;
if(errors === _errs1218){
if(data583 && typeof data583 == "object" && !Array.isArray(data583)){
for(const key84 in data583){
const _errs1220 = errors;
if(!((((key84 === "descriptors") || (key84 === "ports")) || (key84 === "buffers")) || (key84 === "lookups"))){
(vErrors ??= []).push({instancePath:instancePath+"/health/limits",keyword:"enum",params:{allowedValues: schema19.properties.health.properties.limits.propertyNames.enum},propertyName:key84});
errors++;
}
var valid128 = _errs1220 === errors;
if(!valid128){
(vErrors ??= []).push({instancePath:instancePath+"/health/limits",keyword:"propertyNames",params:{propertyName: key84}});
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid128){
for(const key85 in data583){
let data584 = data583[key85];
const _errs1222 = errors;
if(!(((typeof data584 == "number") && (!(data584 % 1) && !isNaN(data584))) && (isFinite(data584)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type"}];
return false;
}
if(errors === _errs1222){
if((typeof data584 == "number") && (isFinite(data584))){
if(data584 < 0 || isNaN(data584)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum"}];
return false;
}
}
}
var valid129 = _errs1222 === errors;
if(!valid129){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/limits",keyword:"type"}];
return false;
}
}
var valid126 = _errs1218 === errors;
}
else {
var valid126 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs1178 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data585 = data.bytes;
const _errs1224 = errors;
if(errors === _errs1224){
if(data585 && typeof data585 == "object" && !Array.isArray(data585)){
let missing78;
if(((data585.sent === undefined) && (missing78 = "sent")) || ((data585.received === undefined) && (missing78 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",keyword:"required"}];
return false;
}
else {
const _errs1226 = errors;
for(const key86 in data585){
if(!((key86 === "sent") || (key86 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1226 === errors){
if(data585.sent !== undefined){
let data586 = data585.sent;
const _errs1227 = errors;
if(!(((typeof data586 == "number") && (!(data586 % 1) && !isNaN(data586))) && (isFinite(data586)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",keyword:"type"}];
return false;
}
if(errors === _errs1227){
if((typeof data586 == "number") && (isFinite(data586))){
if(data586 < 0 || isNaN(data586)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",keyword:"minimum"}];
return false;
}
}
}
var valid130 = _errs1227 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data585.received !== undefined){
let data587 = data585.received;
const _errs1229 = errors;
if(!(((typeof data587 == "number") && (!(data587 % 1) && !isNaN(data587))) && (isFinite(data587)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",keyword:"type"}];
return false;
}
if(errors === _errs1229){
if((typeof data587 == "number") && (isFinite(data587))){
if(data587 < 0 || isNaN(data587)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",keyword:"minimum"}];
return false;
}
}
}
var valid130 = _errs1229 === errors;
}
else {
var valid130 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/bytes",keyword:"type"}];
return false;
}
}
var valid0 = _errs1224 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data588 = data.reduced;
const _errs1231 = errors;
if(errors === _errs1231){
if(data588 && typeof data588 == "object" && !Array.isArray(data588)){
let missing79;
if(((data588.sockets === undefined) && (missing79 = "sockets")) || ((data588.of === undefined) && (missing79 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",keyword:"required"}];
return false;
}
else {
const _errs1233 = errors;
for(const key87 in data588){
if(!((key87 === "sockets") || (key87 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1233 === errors){
if(data588.sockets !== undefined){
let data589 = data588.sockets;
const _errs1234 = errors;
if(!(((typeof data589 == "number") && (!(data589 % 1) && !isNaN(data589))) && (isFinite(data589)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",keyword:"type"}];
return false;
}
if(errors === _errs1234){
if((typeof data589 == "number") && (isFinite(data589))){
if(data589 < 0 || isNaN(data589)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",keyword:"minimum"}];
return false;
}
}
}
var valid131 = _errs1234 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data588.of !== undefined){
let data590 = data588.of;
const _errs1236 = errors;
if(!(((typeof data590 == "number") && (!(data590 % 1) && !isNaN(data590))) && (isFinite(data590)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",keyword:"type"}];
return false;
}
if(errors === _errs1236){
if((typeof data590 == "number") && (isFinite(data590))){
if(data590 < 0 || isNaN(data590)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",keyword:"minimum"}];
return false;
}
}
}
var valid131 = _errs1236 === errors;
}
else {
var valid131 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/reduced",keyword:"type"}];
return false;
}
}
var valid0 = _errs1231 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pooled !== undefined){
let data591 = data.pooled;
const _errs1238 = errors;
if(errors === _errs1238){
if(data591 && typeof data591 == "object" && !Array.isArray(data591)){
let missing80;
if((((data591.records === undefined) && (missing80 = "records")) || ((data591.of === undefined) && (missing80 = "of"))) || ((data591.attempts === undefined) && (missing80 = "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",keyword:"required"}];
return false;
}
else {
const _errs1240 = errors;
for(const key88 in data591){
if(!(((key88 === "records") || (key88 === "of")) || (key88 === "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1240 === errors){
if(data591.records !== undefined){
let data592 = data591.records;
const _errs1241 = errors;
if(errors === _errs1241){
if(Array.isArray(data592)){
if(data592.length > 7){
validate52.errors = [{instancePath:instancePath+"/pooled/records",keyword:"maxItems"}];
return false;
}
else {
if(data592.length < 1){
validate52.errors = [{instancePath:instancePath+"/pooled/records",keyword:"minItems"}];
return false;
}
else {
var valid133 = true;
const len42 = data592.length;
for(let i43=0; i43<len42; i43++){
let data593 = data592[i43];
const _errs1243 = errors;
if(errors === _errs1243){
if(typeof data593 === "string"){
if(!pattern5.test(data593)){
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i43,keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i43,keyword:"type"}];
return false;
}
}
var valid133 = _errs1243 === errors;
if(!valid133){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/pooled/records",keyword:"type"}];
return false;
}
}
var valid132 = _errs1241 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data591.of !== undefined){
let data594 = data591.of;
const _errs1245 = errors;
if(!(((typeof data594 == "number") && (!(data594 % 1) && !isNaN(data594))) && (isFinite(data594)))){
validate52.errors = [{instancePath:instancePath+"/pooled/of",keyword:"type"}];
return false;
}
if(errors === _errs1245){
if((typeof data594 == "number") && (isFinite(data594))){
if(data594 < 2 || isNaN(data594)){
validate52.errors = [{instancePath:instancePath+"/pooled/of",keyword:"minimum"}];
return false;
}
}
}
var valid132 = _errs1245 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data591.attempts !== undefined){
let data595 = data591.attempts;
const _errs1247 = errors;
if(!(((typeof data595 == "number") && (!(data595 % 1) && !isNaN(data595))) && (isFinite(data595)))){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",keyword:"type"}];
return false;
}
if(errors === _errs1247){
if((typeof data595 == "number") && (isFinite(data595))){
if(data595 < 2 || isNaN(data595)){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",keyword:"minimum"}];
return false;
}
}
}
var valid132 = _errs1247 === errors;
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
validate52.errors = [{instancePath:instancePath+"/pooled",keyword:"type"}];
return false;
}
}
var valid0 = _errs1238 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data596 = data.attempts;
const _errs1249 = errors;
if(errors === _errs1249){
if(data596 && typeof data596 == "object" && !Array.isArray(data596)){
let missing81;
if(((data596.run === undefined) && (missing81 = "run")) || ((data596.earlier === undefined) && (missing81 = "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",keyword:"required"}];
return false;
}
else {
const _errs1251 = errors;
for(const key89 in data596){
if(!((key89 === "run") || (key89 === "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1251 === errors){
if(data596.run !== undefined){
let data597 = data596.run;
const _errs1252 = errors;
if(errors === _errs1252){
if(data597 && typeof data597 == "object" && !Array.isArray(data597)){
let missing82;
if(((data597.id === undefined) && (missing82 = "id")) || ((data597.attempt === undefined) && (missing82 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",keyword:"required"}];
return false;
}
else {
const _errs1254 = errors;
for(const key90 in data597){
if(!((key90 === "id") || (key90 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1254 === errors){
if(data597.id !== undefined){
let data598 = data597.id;
const _errs1255 = errors;
if(!(((typeof data598 == "number") && (!(data598 % 1) && !isNaN(data598))) && (isFinite(data598)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",keyword:"type"}];
return false;
}
if(errors === _errs1255){
if((typeof data598 == "number") && (isFinite(data598))){
if(data598 < 1 || isNaN(data598)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",keyword:"minimum"}];
return false;
}
}
}
var valid135 = _errs1255 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data597.attempt !== undefined){
let data599 = data597.attempt;
const _errs1257 = errors;
if(!(((typeof data599 == "number") && (!(data599 % 1) && !isNaN(data599))) && (isFinite(data599)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",keyword:"type"}];
return false;
}
if(errors === _errs1257){
if((typeof data599 == "number") && (isFinite(data599))){
if(data599 < 1 || isNaN(data599)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",keyword:"minimum"}];
return false;
}
}
}
var valid135 = _errs1257 === errors;
}
else {
var valid135 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/run",keyword:"type"}];
return false;
}
}
var valid134 = _errs1252 === errors;
}
else {
var valid134 = true;
}
if(valid134){
if(data596.earlier !== undefined){
let data600 = data596.earlier;
const _errs1259 = errors;
if(errors === _errs1259){
if(Array.isArray(data600)){
if(data600.length > 10){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier",keyword:"maxItems"}];
return false;
}
else {
var valid136 = true;
const len43 = data600.length;
for(let i44=0; i44<len43; i44++){
let data601 = data600[i44];
const _errs1261 = errors;
if(errors === _errs1261){
if(data601 && typeof data601 == "object" && !Array.isArray(data601)){
let missing83;
if(((data601.run === undefined) && (missing83 = "run")) || ((data601.outcome === undefined) && (missing83 = "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i44,keyword:"required"}];
return false;
}
else {
const _errs1263 = errors;
for(const key91 in data601){
if(!((key91 === "run") || (key91 === "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i44,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1263 === errors){
if(data601.run !== undefined){
let data602 = data601.run;
const _errs1264 = errors;
if(errors === _errs1264){
if(data602 && typeof data602 == "object" && !Array.isArray(data602)){
let missing84;
if(((data602.id === undefined) && (missing84 = "id")) || ((data602.attempt === undefined) && (missing84 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i44+"/run",keyword:"required"}];
return false;
}
else {
const _errs1266 = errors;
for(const key92 in data602){
if(!((key92 === "id") || (key92 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i44+"/run",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1266 === errors){
if(data602.id !== undefined){
let data603 = data602.id;
const _errs1267 = errors;
if(!(((typeof data603 == "number") && (!(data603 % 1) && !isNaN(data603))) && (isFinite(data603)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i44+"/run/id",keyword:"type"}];
return false;
}
if(errors === _errs1267){
if((typeof data603 == "number") && (isFinite(data603))){
if(data603 < 1 || isNaN(data603)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i44+"/run/id",keyword:"minimum"}];
return false;
}
}
}
var valid138 = _errs1267 === errors;
}
else {
var valid138 = true;
}
if(valid138){
if(data602.attempt !== undefined){
let data604 = data602.attempt;
const _errs1269 = errors;
if(!(((typeof data604 == "number") && (!(data604 % 1) && !isNaN(data604))) && (isFinite(data604)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i44+"/run/attempt",keyword:"type"}];
return false;
}
if(errors === _errs1269){
if((typeof data604 == "number") && (isFinite(data604))){
if(data604 < 1 || isNaN(data604)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i44+"/run/attempt",keyword:"minimum"}];
return false;
}
}
}
var valid138 = _errs1269 === errors;
}
else {
var valid138 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i44+"/run",keyword:"type"}];
return false;
}
}
var valid137 = _errs1264 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data601.outcome !== undefined){
let data605 = data601.outcome;
const _errs1271 = errors;
if(!(((((((((((((((((data605 === "internal") || (data605 === "cancelled")) || (data605 === "usage")) || (data605 === "policy")) || (data605 === "skipped")) || (data605 === "plan")) || (data605 === "engine")) || (data605 === "target")) || (data605 === "slo")) || (data605 === "regression")) || (data605 === "suspect")) || (data605 === "inconclusive")) || (data605 === "plan_changed")) || (data605 === "no_baseline")) || (data605 === "store")) || (data605 === "pass")) || (data605 === null))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i44+"/outcome",keyword:"enum"}];
return false;
}
var valid137 = _errs1271 === errors;
}
else {
var valid137 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i44,keyword:"type"}];
return false;
}
}
var valid136 = _errs1261 === errors;
if(!valid136){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier",keyword:"type"}];
return false;
}
}
var valid134 = _errs1259 === errors;
}
else {
var valid134 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts",keyword:"type"}];
return false;
}
}
var valid0 = _errs1249 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data606 = data.paired;
const _errs1272 = errors;
if(errors === _errs1272){
if(data606 && typeof data606 == "object" && !Array.isArray(data606)){
let missing85;
if((data606.pairs === undefined) && (missing85 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",keyword:"required"}];
return false;
}
else {
const _errs1274 = errors;
for(const key93 in data606){
if(!(key93 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1274 === errors){
if(data606.pairs !== undefined){
let data607 = data606.pairs;
const _errs1275 = errors;
if(!(((typeof data607 == "number") && (!(data607 % 1) && !isNaN(data607))) && (isFinite(data607)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",keyword:"type"}];
return false;
}
if(errors === _errs1275){
if((typeof data607 == "number") && (isFinite(data607))){
if(data607 < 0 || isNaN(data607)){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",keyword:"minimum"}];
return false;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/paired",keyword:"type"}];
return false;
}
}
var valid0 = _errs1272 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data608 = data.base;
const _errs1277 = errors;
if(errors === _errs1277){
if(data608 && typeof data608 == "object" && !Array.isArray(data608)){
let missing86;
if(((((data608.rule === undefined) && (missing86 = "rule")) || ((data608.ref === undefined) && (missing86 = "ref"))) || ((data608.commit === undefined) && (missing86 = "commit"))) || ((data608.differences === undefined) && (missing86 = "differences"))){
validate52.errors = [{instancePath:instancePath+"/base",keyword:"required"}];
return false;
}
else {
const _errs1279 = errors;
for(const key94 in data608){
if(!((((((((key94 === "rule") || (key94 === "ref")) || (key94 === "commit")) || (key94 === "file")) || (key94 === "differences")) || (key94 === "base")) || (key94 === "head")) || (key94 === "rows"))){
validate52.errors = [{instancePath:instancePath+"/base",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1279 === errors){
if(data608.rule !== undefined){
let data609 = data608.rule;
const _errs1280 = errors;
if(!(((data609 === "decides") || (data609 === "told")) || (data609 === "new"))){
validate52.errors = [{instancePath:instancePath+"/base/rule",keyword:"enum"}];
return false;
}
var valid140 = _errs1280 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data608.ref !== undefined){
const _errs1281 = errors;
if(typeof data608.ref !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/ref",keyword:"type"}];
return false;
}
var valid140 = _errs1281 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data608.commit !== undefined){
const _errs1283 = errors;
if(typeof data608.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/commit",keyword:"type"}];
return false;
}
var valid140 = _errs1283 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data608.file !== undefined){
const _errs1285 = errors;
if(typeof data608.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/file",keyword:"type"}];
return false;
}
var valid140 = _errs1285 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data608.differences !== undefined){
let data613 = data608.differences;
const _errs1287 = errors;
if(errors === _errs1287){
if(data613 && typeof data613 == "object" && !Array.isArray(data613)){
let missing87;
if(((data613.count === undefined) && (missing87 = "count")) || ((data613.first === undefined) && (missing87 = "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",keyword:"required"}];
return false;
}
else {
const _errs1289 = errors;
for(const key95 in data613){
if(!((key95 === "count") || (key95 === "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1289 === errors){
if(data613.count !== undefined){
let data614 = data613.count;
const _errs1290 = errors;
if(!(((typeof data614 == "number") && (!(data614 % 1) && !isNaN(data614))) && (isFinite(data614)))){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",keyword:"type"}];
return false;
}
if(errors === _errs1290){
if((typeof data614 == "number") && (isFinite(data614))){
if(data614 < 0 || isNaN(data614)){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",keyword:"minimum"}];
return false;
}
}
}
var valid141 = _errs1290 === errors;
}
else {
var valid141 = true;
}
if(valid141){
if(data613.first !== undefined){
let data615 = data613.first;
const _errs1292 = errors;
if(errors === _errs1292){
if(Array.isArray(data615)){
if(data615.length > 20){
validate52.errors = [{instancePath:instancePath+"/base/differences/first",keyword:"maxItems"}];
return false;
}
else {
var valid142 = true;
const len44 = data615.length;
for(let i45=0; i45<len44; i45++){
let data616 = data615[i45];
const _errs1294 = errors;
if(errors === _errs1294){
if(data616 && typeof data616 == "object" && !Array.isArray(data616)){
let missing88;
if((data616.path === undefined) && (missing88 = "path")){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i45,keyword:"required"}];
return false;
}
else {
const _errs1296 = errors;
for(const key96 in data616){
if(!(((key96 === "path") || (key96 === "base")) || (key96 === "head"))){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i45,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1296 === errors){
if(data616.path !== undefined){
const _errs1297 = errors;
if(typeof data616.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i45+"/path",keyword:"type"}];
return false;
}
var valid143 = _errs1297 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data616.base !== undefined){
const _errs1299 = errors;
if(typeof data616.base !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i45+"/base",keyword:"type"}];
return false;
}
var valid143 = _errs1299 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data616.head !== undefined){
const _errs1301 = errors;
if(typeof data616.head !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i45+"/head",keyword:"type"}];
return false;
}
var valid143 = _errs1301 === errors;
}
else {
var valid143 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i45,keyword:"type"}];
return false;
}
}
var valid142 = _errs1294 === errors;
if(!valid142){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/differences/first",keyword:"type"}];
return false;
}
}
var valid141 = _errs1292 === errors;
}
else {
var valid141 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/differences",keyword:"type"}];
return false;
}
}
var valid140 = _errs1287 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data608.base !== undefined){
let data620 = data608.base;
const _errs1303 = errors;
if(errors === _errs1303){
if(data620 && typeof data620 == "object" && !Array.isArray(data620)){
let missing89;
if((((data620.outcome === undefined) && (missing89 = "outcome")) || ((data620.exitCode === undefined) && (missing89 = "exitCode"))) || ((data620.sentence === undefined) && (missing89 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",keyword:"required"}];
return false;
}
else {
const _errs1305 = errors;
for(const key97 in data620){
if(!(((key97 === "outcome") || (key97 === "exitCode")) || (key97 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1305 === errors){
if(data620.outcome !== undefined){
let data621 = data620.outcome;
const _errs1306 = errors;
if(!((((((((((((((((data621 === "internal") || (data621 === "cancelled")) || (data621 === "usage")) || (data621 === "policy")) || (data621 === "skipped")) || (data621 === "plan")) || (data621 === "engine")) || (data621 === "target")) || (data621 === "slo")) || (data621 === "regression")) || (data621 === "suspect")) || (data621 === "inconclusive")) || (data621 === "plan_changed")) || (data621 === "no_baseline")) || (data621 === "store")) || (data621 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/base/outcome",keyword:"enum"}];
return false;
}
var valid144 = _errs1306 === errors;
}
else {
var valid144 = true;
}
if(valid144){
if(data620.exitCode !== undefined){
let data622 = data620.exitCode;
const _errs1307 = errors;
if(!(((typeof data622 == "number") && (!(data622 % 1) && !isNaN(data622))) && (isFinite(data622)))){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",keyword:"type"}];
return false;
}
if(errors === _errs1307){
if((typeof data622 == "number") && (isFinite(data622))){
if(data622 < 0 || isNaN(data622)){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",keyword:"minimum"}];
return false;
}
}
}
var valid144 = _errs1307 === errors;
}
else {
var valid144 = true;
}
if(valid144){
if(data620.sentence !== undefined){
const _errs1309 = errors;
if(typeof data620.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/base/sentence",keyword:"type"}];
return false;
}
var valid144 = _errs1309 === errors;
}
else {
var valid144 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/base",keyword:"type"}];
return false;
}
}
var valid140 = _errs1303 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data608.head !== undefined){
let data624 = data608.head;
const _errs1311 = errors;
if(errors === _errs1311){
if(data624 && typeof data624 == "object" && !Array.isArray(data624)){
let missing90;
if((((data624.outcome === undefined) && (missing90 = "outcome")) || ((data624.exitCode === undefined) && (missing90 = "exitCode"))) || ((data624.sentence === undefined) && (missing90 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",keyword:"required"}];
return false;
}
else {
const _errs1313 = errors;
for(const key98 in data624){
if(!(((key98 === "outcome") || (key98 === "exitCode")) || (key98 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1313 === errors){
if(data624.outcome !== undefined){
let data625 = data624.outcome;
const _errs1314 = errors;
if(!((((((((((((((((data625 === "internal") || (data625 === "cancelled")) || (data625 === "usage")) || (data625 === "policy")) || (data625 === "skipped")) || (data625 === "plan")) || (data625 === "engine")) || (data625 === "target")) || (data625 === "slo")) || (data625 === "regression")) || (data625 === "suspect")) || (data625 === "inconclusive")) || (data625 === "plan_changed")) || (data625 === "no_baseline")) || (data625 === "store")) || (data625 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/head/outcome",keyword:"enum"}];
return false;
}
var valid145 = _errs1314 === errors;
}
else {
var valid145 = true;
}
if(valid145){
if(data624.exitCode !== undefined){
let data626 = data624.exitCode;
const _errs1315 = errors;
if(!(((typeof data626 == "number") && (!(data626 % 1) && !isNaN(data626))) && (isFinite(data626)))){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",keyword:"type"}];
return false;
}
if(errors === _errs1315){
if((typeof data626 == "number") && (isFinite(data626))){
if(data626 < 0 || isNaN(data626)){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",keyword:"minimum"}];
return false;
}
}
}
var valid145 = _errs1315 === errors;
}
else {
var valid145 = true;
}
if(valid145){
if(data624.sentence !== undefined){
const _errs1317 = errors;
if(typeof data624.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/head/sentence",keyword:"type"}];
return false;
}
var valid145 = _errs1317 === errors;
}
else {
var valid145 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/head",keyword:"type"}];
return false;
}
}
var valid140 = _errs1311 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data608.rows !== undefined){
const _errs1319 = errors;
if("base" !== data608.rows){
validate52.errors = [{instancePath:instancePath+"/base/rows",keyword:"const"}];
return false;
}
var valid140 = _errs1319 === errors;
}
else {
var valid140 = true;
}
}
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
validate52.errors = [{instancePath:instancePath+"/base",keyword:"type"}];
return false;
}
}
var valid0 = _errs1277 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.override !== undefined){
let data629 = data.override;
const _errs1320 = errors;
if(errors === _errs1320){
if(data629 && typeof data629 == "object" && !Array.isArray(data629)){
let missing91;
if(((((((((((data629.accepted === undefined) && (missing91 = "accepted")) || ((data629.label === undefined) && (missing91 = "label"))) || ((data629.pullRequest === undefined) && (missing91 = "pullRequest"))) || ((data629.commit === undefined) && (missing91 = "commit"))) || ((data629.by === undefined) && (missing91 = "by"))) || ((data629.reason === undefined) && (missing91 = "reason"))) || ((data629.reasonBy === undefined) && (missing91 = "reasonBy"))) || ((data629.lacking === undefined) && (missing91 = "lacking"))) || ((data629.message === undefined) && (missing91 = "message"))) || ((data629.lets === undefined) && (missing91 = "lets"))){
validate52.errors = [{instancePath:instancePath+"/override",keyword:"required"}];
return false;
}
else {
const _errs1322 = errors;
for(const key99 in data629){
if(!(func1.call(schema19.properties.override.properties, key99))){
validate52.errors = [{instancePath:instancePath+"/override",keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1322 === errors){
if(data629.accepted !== undefined){
const _errs1323 = errors;
if(typeof data629.accepted !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/override/accepted",keyword:"type"}];
return false;
}
var valid146 = _errs1323 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data629.label !== undefined){
const _errs1325 = errors;
if(typeof data629.label !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/label",keyword:"type"}];
return false;
}
var valid146 = _errs1325 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data629.pullRequest !== undefined){
let data632 = data629.pullRequest;
const _errs1327 = errors;
if(!(((typeof data632 == "number") && (!(data632 % 1) && !isNaN(data632))) && (isFinite(data632)))){
validate52.errors = [{instancePath:instancePath+"/override/pullRequest",keyword:"type"}];
return false;
}
if(errors === _errs1327){
if((typeof data632 == "number") && (isFinite(data632))){
if(data632 < 1 || isNaN(data632)){
validate52.errors = [{instancePath:instancePath+"/override/pullRequest",keyword:"minimum"}];
return false;
}
}
}
var valid146 = _errs1327 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data629.commit !== undefined){
const _errs1329 = errors;
if(typeof data629.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/commit",keyword:"type"}];
return false;
}
var valid146 = _errs1329 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data629.by !== undefined){
let data634 = data629.by;
const _errs1331 = errors;
if((typeof data634 !== "string") && (data634 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/by",keyword:"type"}];
return false;
}
var valid146 = _errs1331 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data629.reason !== undefined){
let data635 = data629.reason;
const _errs1333 = errors;
if((typeof data635 !== "string") && (data635 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/reason",keyword:"type"}];
return false;
}
var valid146 = _errs1333 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data629.reasonBy !== undefined){
let data636 = data629.reasonBy;
const _errs1335 = errors;
if((typeof data636 !== "string") && (data636 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/reasonBy",keyword:"type"}];
return false;
}
var valid146 = _errs1335 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data629.lacking !== undefined){
let data637 = data629.lacking;
const _errs1337 = errors;
if(!(((((((((((data637 === "label") || (data637 === "removed")) || (data637 === "not_on_this_commit")) || (data637 === "moved")) || (data637 === "by_bot")) || (data637 === "by_reader")) || (data637 === "by_author")) || (data637 === "reason")) || (data637 === "reason_by_reader")) || (data637 === "unknown")) || (data637 === null))){
validate52.errors = [{instancePath:instancePath+"/override/lacking",keyword:"enum"}];
return false;
}
var valid146 = _errs1337 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data629.message !== undefined){
const _errs1338 = errors;
if(typeof data629.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/message",keyword:"type"}];
return false;
}
var valid146 = _errs1338 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data629.lets !== undefined){
let data639 = data629.lets;
const _errs1340 = errors;
if(errors === _errs1340){
if(Array.isArray(data639)){
var valid147 = true;
const len45 = data639.length;
for(let i46=0; i46<len45; i46++){
let data640 = data639[i46];
const _errs1342 = errors;
if(!(((data640 === "regression") || (data640 === "suspect")) || (data640 === "plan_changed"))){
validate52.errors = [{instancePath:instancePath+"/override/lets/" + i46,keyword:"enum"}];
return false;
}
var valid147 = _errs1342 === errors;
if(!valid147){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/override/lets",keyword:"type"}];
return false;
}
}
var valid146 = _errs1340 === errors;
}
else {
var valid146 = true;
}
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/override",keyword:"type"}];
return false;
}
}
var valid0 = _errs1320 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data641 = data.notices;
const _errs1343 = errors;
if(errors === _errs1343){
if(Array.isArray(data641)){
var valid148 = true;
const len46 = data641.length;
for(let i47=0; i47<len46; i47++){
let data642 = data641[i47];
const _errs1345 = errors;
if(errors === _errs1345){
if(data642 && typeof data642 == "object" && !Array.isArray(data642)){
let missing92;
if(((data642.code === undefined) && (missing92 = "code")) || ((data642.message === undefined) && (missing92 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i47,keyword:"required"}];
return false;
}
else {
const _errs1347 = errors;
for(const key100 in data642){
if(!((key100 === "code") || (key100 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i47,keyword:"additionalProperties"}];
return false;
break;
}
}
if(_errs1347 === errors){
if(data642.code !== undefined){
let data643 = data642.code;
const _errs1348 = errors;
if(errors === _errs1348){
if(typeof data643 === "string"){
if(!pattern3.test(data643)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i47+"/code",keyword:"pattern"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i47+"/code",keyword:"type"}];
return false;
}
}
var valid149 = _errs1348 === errors;
}
else {
var valid149 = true;
}
if(valid149){
if(data642.message !== undefined){
const _errs1350 = errors;
if(typeof data642.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i47+"/message",keyword:"type"}];
return false;
}
var valid149 = _errs1350 === errors;
}
else {
var valid149 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i47,keyword:"type"}];
return false;
}
}
var valid148 = _errs1345 === errors;
if(!valid148){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",keyword:"type"}];
return false;
}
}
var valid0 = _errs1343 === errors;
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
}
else {
validate52.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
