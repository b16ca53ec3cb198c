// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v0/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"as":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"],"examples":["regression"]},"accepted":{"const":true},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]},"key":{"type":"string","pattern":"^[a-z0-9-]{1,32}$","examples":["eu-west"]},"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","examples":["--engine"]},"value":{"type":"string","examples":["embedded"]}},"required":["name","value"],"additionalProperties":false}},"description":{"type":"string","maxLength":8000},"links":{"type":"object","maxProperties":32,"examples":[{"rollback":"docs/rollback.md"}],"additionalProperties":{"type":"string","maxLength":2000}}},"required":["name","file","profile","environment"],"additionalProperties":false},"lease":{"type":"object","properties":{"name":{"type":"string","examples":["staging"]},"state":{"enum":["held","lost","none"]},"waited":{"type":"number","examples":[200000]},"holders":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"who":{"type":"string","examples":["acme/billing"]},"run":{"type":"string","examples":["https://github.com/acme/billing/actions/runs/11981"]}},"required":["who"],"additionalProperties":false}},"takenOver":{"const":true},"why":{"type":"string","examples":["no --lease-remote was given"]}},"required":["name","state","waited"],"additionalProperties":false},"builds":{"type":"object","additionalProperties":{"type":"string","examples":["8c1f0e2"]}},"lanes":{"type":"object","additionalProperties":{"type":"integer","minimum":1,"examples":[20]}},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]},"evidence":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"gogc":{"type":"number","minimum":0}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"targets":{"type":"string","pattern":"^[0-9a-f]{12}$"},"content":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","threshold-crossed","cancelled","over-cap","no-login","no-socket","lease-lost"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","suspect","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations","lives","upgrades","users","heartbeats","sends","messages","steps","moments","parts"]},"bad":{"type":"integer","minimum":0,"examples":[19]},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"at":{"type":"number","minimum":0,"examples":[6000]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"looksLike":{"enum":["s","ms","us","ns"],"examples":["ms"]},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"decided":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"idle":{"type":"array","maxItems":64,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"heartbeat":{"type":"number","minimum":0},"margin":{"type":"number","minimum":0},"notes":{"type":"array","maxItems":20,"items":{"type":"string","examples":["They end by FIN without a close frame, all at 60 s: this points to the idle timeout of a proxy; an application normally sends a close frame."]}},"kinds":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"object","properties":{"keepalive":{"enum":["none","ping","message"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"heard":{"type":"integer","minimum":0},"pinged":{"type":"integer","minimum":0},"cells":{"type":"array","maxItems":64,"items":{"type":"object","properties":{"hold":{"type":"number","minimum":0},"n":{"type":"integer","minimum":0},"survived":{"type":"integer","minimum":0},"unopened":{"type":"integer","minimum":0},"untold":{"type":"integer","minimum":0},"ends":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1006"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["fin"]},"expected":{"const":true},"n":{"type":"integer","minimum":1},"min":{"type":"number","minimum":0},"median":{"type":"number","minimum":0},"max":{"type":"number","minimum":0}},"required":["code","side","how","n","min","median","max"],"additionalProperties":false}}},"required":["hold","n","survived","unopened","untold","ends"],"additionalProperties":false}},"timeout":{"type":"object","properties":{"over":{"type":"number","minimum":0},"upTo":{"type":["number","null"],"minimum":0},"at":{"type":"number","minimum":0},"cut":{"type":"integer","minimum":0},"outlived":{"type":"integer","minimum":0},"stray":{"type":"integer","minimum":0}},"required":["over","upTo","cut","outlived","stray"],"additionalProperties":false},"verdict":{"enum":["met","fail","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["idle_margin"]},"message":{"type":"string","examples":["sockets of quiet without keepalive are cut after 40 s of silence: 1.33 × the heartbeat of 30 s, and 1.5 × is asked"]}},"required":["keepalive","sent","answered","heard","pinged","cells","timeout","verdict","code","message"],"additionalProperties":false}}},"required":["scenario","feed","heartbeat","kinds","margin","notes"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"figures":{"type":"object","properties":{"times":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"name":{"type":"string","examples":["latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"n":{"type":["integer","null"],"minimum":0},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]},"max":{"type":["number","null"]},"baseline":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"p50":{"type":["number","null"]},"p90":{"type":["number","null"]},"p95":{"type":["number","null"]},"p99":{"type":["number","null"]},"p999":{"type":["number","null"]}},"required":["runs","p50","p90","p95","p99","p999"],"additionalProperties":false}},"required":["name","selector","n","p50","p90","p95","p99","p999","max"],"additionalProperties":false}},"phases":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenarios":{"type":"array","minItems":1,"items":{"type":"string"}},"phase":{"type":"string","examples":["steady"]},"length":{"type":"number","minimum":0},"sockets":{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"least":{"type":"integer","minimum":0},"most":{"type":"integer","minimum":0}},"required":["from","to","least","most"],"additionalProperties":false},"messages":{"type":"integer","minimum":0},"connects":{"type":"integer","minimum":0},"connectsPeak":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0},"failed":{"type":"object","properties":{"connects":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0}},"required":["connects","requests"],"additionalProperties":false}},"required":["scenarios","phase","length","sockets","messages","connects","connectsPeak","requests","failed"],"additionalProperties":false}},"heartbeats":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"sent":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"missed":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"stalled":{"type":"integer","minimum":0},"cut":{"type":"integer","minimum":0}},"required":["scenario","feed","sent","answered","missed"],"additionalProperties":false}},"silences":{"type":"array","maxItems":60,"items":{"type":"object","properties":{"scenario":{"type":"string"},"feed":{"type":["string","null"]},"longest":{"type":"number","minimum":0},"at":{"type":"number","minimum":0}},"required":["scenario","feed","longest","at"],"additionalProperties":false}}},"required":["times"],"additionalProperties":false},"commits":{"type":"object","properties":{"from":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"to":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]}},"required":["from","to"],"additionalProperties":false},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"jobKey":{"type":"string","pattern":"^[a-z0-9-]{1,32}$"},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"incomplete":{"type":"integer","minimum":1},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]},"unread":{"type":"boolean","const":true},"notCounted":{"type":"string","examples":["nobody has accepted it"]},"uncounted":{"type":"integer","minimum":0}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0},"planned":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0},"first":{"type":"number","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"census":{"type":"object","properties":{"total":{"type":"integer","minimum":0},"ends":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["closed","fin","dial_reset"]},"close":{"type":["string","null"],"examples":["1011"]},"status":{"type":["string","null"],"examples":["503"]},"reason":{"type":["string","null"],"examples":["reset"]},"side":{"type":"string","examples":["service","plan"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"count":{"type":"integer","minimum":0},"share":{"type":"number","minimum":0,"maximum":1},"seconds":{"type":["number","null"],"minimum":0},"rate":{"type":["number","null"],"minimum":0},"first":{"type":["number","null"],"minimum":0},"firstAt":{"type":["string","null"],"examples":["2026-11-23T17:51:14.020Z"]},"said":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string","examples":["send queue overflow"]},"count":{"type":"integer","minimum":0}},"required":["text","count"],"additionalProperties":false},"maxItems":5}},"required":["code","close","status","reason","side","scenario","feed","phase","count","share","seconds","rate","first","firstAt","said"],"additionalProperties":false}},"stored":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"total":{"type":"integer","minimum":0},"mix":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["closed","fin","dial_reset"]},"close":{"type":["string","null"],"examples":["1011"]},"status":{"type":["string","null"],"examples":["503"]},"reason":{"type":["string","null"],"examples":["reset"]},"side":{"type":"string","examples":["service","plan"]},"feed":{"type":["string","null"]},"count":{"type":"integer","minimum":0},"share":{"type":"number","minimum":0,"maximum":1},"storedShare":{"type":"number","minimum":0,"maximum":1},"storedCount":{"type":"integer","minimum":0},"seen":{"type":"integer","minimum":0},"fresh":{"type":"boolean"}},"required":["code","close","status","reason","side","feed","count","share","storedShare","storedCount","seen","fresh"],"additionalProperties":false}}},"required":["runs","total","mix"],"additionalProperties":false},"layers":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["idle_timeout","application"]},"n":{"type":"integer","minimum":0},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"message":{"type":"string","examples":["17 orders sockets were closed with 1011: points to the application, which chose the code"]},"evidence":{"type":"array","items":{"type":"string"}},"against":{"type":"array","items":{"type":"string"}}},"required":["code","n","scenario","feed","message","evidence","against"],"additionalProperties":false}}},"required":["total","ends","layers"],"additionalProperties":false},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","connect","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"number","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]},"stallMax":{"type":"number","minimum":0},"clockStep":{"type":"number","minimum":0},"relayP99":{"type":"number","minimum":0},"local":{"type":"boolean"},"service":{"type":"object","properties":{"cores":{"type":"number","minimum":0,"examples":[0.6]},"perMessage":{"type":["number","null"],"minimum":0},"messages":{"type":"integer","minimum":0}},"required":["cores","perMessage","messages"],"additionalProperties":false},"brought":{"type":"number","minimum":0,"examples":[0.998]},"limits":{"type":"object","examples":[{"descriptors":10}],"propertyNames":{"enum":["descriptors","ports","buffers","lookups"]},"additionalProperties":{"type":"integer","minimum":0}}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"reduced":{"type":"object","properties":{"sockets":{"type":"integer","minimum":0,"examples":[20]},"of":{"type":"integer","minimum":0,"examples":[500]}},"required":["sockets","of"],"additionalProperties":false},"pooled":{"type":"object","properties":{"records":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","pattern":"^[0-9a-f]{12}$","examples":["5f0c1d2e3a4b"]}},"of":{"type":"integer","minimum":2,"examples":[4]},"attempts":{"type":"integer","minimum":2,"examples":[2]}},"required":["records","of","attempts"],"additionalProperties":false},"attempts":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"earlier":{"type":"array","maxItems":10,"items":{"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"examples":[11981]},"attempt":{"type":"integer","minimum":1,"examples":[2]}},"required":["id","attempt"],"additionalProperties":false},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass",null]}},"required":["run","outcome"],"additionalProperties":false}}},"required":["run","earlier"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"base":{"type":"object","properties":{"rule":{"enum":["decides","told","new"]},"ref":{"type":"string","examples":["main"]},"commit":{"type":"string","examples":["41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a"]},"file":{"type":"string","examples":["plans/feed.yaml"]},"differences":{"type":"object","properties":{"count":{"type":"integer","minimum":0,"examples":[3]},"first":{"type":"array","maxItems":20,"items":{"type":"object","properties":{"path":{"type":"string","examples":["scenarios.orders.socket.url"]},"base":{"type":"string","examples":["p(99)<200"]},"head":{"type":"string","examples":["p(99)<3600000"]}},"required":["path"],"additionalProperties":false}}},"required":["count","first"],"additionalProperties":false},"base":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"head":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[11]},"sentence":{"type":"string"}},"required":["outcome","exitCode","sentence"],"additionalProperties":false},"rows":{"const":"base"}},"required":["rule","ref","commit","differences"],"additionalProperties":false},"override":{"type":"object","properties":{"accepted":{"type":"boolean"},"label":{"type":"string","examples":["perf-accepted"]},"pullRequest":{"type":"integer","minimum":1,"examples":[412]},"commit":{"type":"string","examples":["8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39"]},"by":{"type":["string","null"],"examples":["hubot"]},"reason":{"type":["string","null"],"examples":["one more join per message, agreed with the desk"]},"reasonBy":{"type":["string","null"],"examples":["octocat"]},"lacking":{"enum":["label","removed","not_on_this_commit","moved","by_bot","by_reader","by_author","reason","reason_by_reader","unknown",null]},"message":{"type":"string"},"lets":{"type":"array","items":{"enum":["regression","suspect","plan_changed"]},"examples":[["regression"]]}},"required":["accepted","label","pullRequest","commit","by","reason","reasonBy","lacking","message","lets"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
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
if(data.drift !== undefined){
let data186 = data.drift;
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
if(((((((((((((((((data187.verdict === undefined) && (missing19 = "verdict")) || ((data187.name === undefined) && (missing19 = "name"))) || ((data187.selector === undefined) && (missing19 = "selector"))) || ((data187.stat === undefined) && (missing19 = "stat"))) || ((data187.unit === undefined) && (missing19 = "unit"))) || ((data187.from === undefined) && (missing19 = "from"))) || ((data187.tag === undefined) && (missing19 = "tag"))) || ((data187.reference === undefined) && (missing19 = "reference"))) || ((data187.recent === undefined) && (missing19 = "recent"))) || ((data187.change === undefined) && (missing19 = "change"))) || ((data187.limit === undefined) && (missing19 = "limit"))) || ((data187.spread === undefined) && (missing19 = "spread"))) || ((data187.referenceRuns === undefined) && (missing19 = "referenceRuns"))) || ((data187.recentRuns === undefined) && (missing19 = "recentRuns"))) || ((data187.message === undefined) && (missing19 = "message"))) || ((data187.line === undefined) && (missing19 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs371 = errors;
for(const key22 in data187){
if(!(func1.call(schema19.properties.drift.items.properties, key22))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs371 === errors){
if(data187.verdict !== undefined){
let data188 = data187.verdict;
const _errs372 = errors;
if(!((data188 === "drift") || (data188 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid40 = _errs372 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.name !== undefined){
const _errs373 = errors;
if(typeof data187.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs373 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.selector !== undefined){
const _errs375 = errors;
if(typeof data187.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs375 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.stat !== undefined){
const _errs377 = errors;
if(typeof data187.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs377 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.unit !== undefined){
let data192 = data187.unit;
const _errs379 = errors;
if(!((((data192 === "ms") || (data192 === "share")) || (data192 === "bytes")) || (data192 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid40 = _errs379 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.from !== undefined){
let data193 = data187.from;
const _errs380 = errors;
if(!(((data193 === "accepted") || (data193 === "tag")) || (data193 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid40 = _errs380 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.tag !== undefined){
let data194 = data187.tag;
const _errs381 = errors;
if((typeof data194 !== "string") && (data194 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid40 = _errs381 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.reference !== undefined){
let data195 = data187.reference;
const _errs383 = errors;
if(!((typeof data195 == "number") && (isFinite(data195)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid40 = _errs383 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.recent !== undefined){
let data196 = data187.recent;
const _errs385 = errors;
if(!((typeof data196 == "number") && (isFinite(data196)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid40 = _errs385 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.change !== undefined){
let data197 = data187.change;
const _errs387 = errors;
if(!((typeof data197 == "number") && (isFinite(data197)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid40 = _errs387 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.limit !== undefined){
let data198 = data187.limit;
const _errs389 = errors;
if(!((typeof data198 == "number") && (isFinite(data198)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid40 = _errs389 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.spread !== undefined){
let data199 = data187.spread;
const _errs391 = errors;
if(errors === _errs391){
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 < 0 || isNaN(data199)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid40 = _errs391 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.referenceRuns !== undefined){
let data200 = data187.referenceRuns;
const _errs393 = errors;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs393){
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 < 0 || isNaN(data200)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs393 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.recentRuns !== undefined){
let data201 = data187.recentRuns;
const _errs395 = errors;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs395){
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 < 0 || isNaN(data201)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs395 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.message !== undefined){
const _errs397 = errors;
if(typeof data187.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs397 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data187.line !== undefined){
let data203 = data187.line;
const _errs399 = errors;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs399){
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 0 || isNaN(data203)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i17+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
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
}
}
}
}
}
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
validate52.errors = [{instancePath:instancePath+"/drift/" + i17,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type: "object"}}];
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
validate52.errors = [{instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs367 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data204 = data.figures;
const _errs401 = errors;
if(errors === _errs401){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
let missing20;
if((data204.times === undefined) && (missing20 = "times")){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs403 = errors;
for(const key23 in data204){
if(!((((key23 === "times") || (key23 === "phases")) || (key23 === "heartbeats")) || (key23 === "silences"))){
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs403 === errors){
if(data204.times !== undefined){
let data205 = data204.times;
const _errs404 = errors;
if(errors === _errs404){
if(Array.isArray(data205)){
if(data205.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/times",schemaPath:"#/properties/figures/properties/times/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid42 = true;
const len17 = data205.length;
for(let i18=0; i18<len17; i18++){
let data206 = data205[i18];
const _errs406 = errors;
if(errors === _errs406){
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
let missing21;
if((((((((((data206.name === undefined) && (missing21 = "name")) || ((data206.selector === undefined) && (missing21 = "selector"))) || ((data206.n === undefined) && (missing21 = "n"))) || ((data206.p50 === undefined) && (missing21 = "p50"))) || ((data206.p90 === undefined) && (missing21 = "p90"))) || ((data206.p95 === undefined) && (missing21 = "p95"))) || ((data206.p99 === undefined) && (missing21 = "p99"))) || ((data206.p999 === undefined) && (missing21 = "p999"))) || ((data206.max === undefined) && (missing21 = "max"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18,schemaPath:"#/properties/figures/properties/times/items/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs408 = errors;
for(const key24 in data206){
if(!(func1.call(schema19.properties.figures.properties.times.items.properties, key24))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18,schemaPath:"#/properties/figures/properties/times/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs408 === errors){
if(data206.name !== undefined){
const _errs409 = errors;
if(typeof data206.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/name",schemaPath:"#/properties/figures/properties/times/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs409 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.selector !== undefined){
const _errs411 = errors;
if(typeof data206.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/selector",schemaPath:"#/properties/figures/properties/times/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs411 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.n !== undefined){
let data209 = data206.n;
const _errs413 = errors;
if((!(((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209))) && (isFinite(data209)))) && (data209 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.n.type}}];
return false;
}
if(errors === _errs413){
if((typeof data209 == "number") && (isFinite(data209))){
if(data209 < 0 || isNaN(data209)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/n",schemaPath:"#/properties/figures/properties/times/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data206.p50 !== undefined){
let data210 = data206.p50;
const _errs415 = errors;
if((!((typeof data210 == "number") && (isFinite(data210)))) && (data210 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/p50",schemaPath:"#/properties/figures/properties/times/items/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p50.type}}];
return false;
}
var valid43 = _errs415 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.p90 !== undefined){
let data211 = data206.p90;
const _errs417 = errors;
if((!((typeof data211 == "number") && (isFinite(data211)))) && (data211 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/p90",schemaPath:"#/properties/figures/properties/times/items/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p90.type}}];
return false;
}
var valid43 = _errs417 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.p95 !== undefined){
let data212 = data206.p95;
const _errs419 = errors;
if((!((typeof data212 == "number") && (isFinite(data212)))) && (data212 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/p95",schemaPath:"#/properties/figures/properties/times/items/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p95.type}}];
return false;
}
var valid43 = _errs419 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.p99 !== undefined){
let data213 = data206.p99;
const _errs421 = errors;
if((!((typeof data213 == "number") && (isFinite(data213)))) && (data213 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/p99",schemaPath:"#/properties/figures/properties/times/items/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p99.type}}];
return false;
}
var valid43 = _errs421 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.p999 !== undefined){
let data214 = data206.p999;
const _errs423 = errors;
if((!((typeof data214 == "number") && (isFinite(data214)))) && (data214 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/p999",schemaPath:"#/properties/figures/properties/times/items/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.p999.type}}];
return false;
}
var valid43 = _errs423 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.max !== undefined){
let data215 = data206.max;
const _errs425 = errors;
if((!((typeof data215 == "number") && (isFinite(data215)))) && (data215 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/max",schemaPath:"#/properties/figures/properties/times/items/properties/max/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.max.type}}];
return false;
}
var valid43 = _errs425 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data206.baseline !== undefined){
let data216 = data206.baseline;
const _errs427 = errors;
if(errors === _errs427){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing22;
if(((((((data216.runs === undefined) && (missing22 = "runs")) || ((data216.p50 === undefined) && (missing22 = "p50"))) || ((data216.p90 === undefined) && (missing22 = "p90"))) || ((data216.p95 === undefined) && (missing22 = "p95"))) || ((data216.p99 === undefined) && (missing22 = "p99"))) || ((data216.p999 === undefined) && (missing22 = "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs429 = errors;
for(const key25 in data216){
if(!((((((key25 === "runs") || (key25 === "p50")) || (key25 === "p90")) || (key25 === "p95")) || (key25 === "p99")) || (key25 === "p999"))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs429 === errors){
if(data216.runs !== undefined){
let data217 = data216.runs;
const _errs430 = errors;
if(!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs430){
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 < 1 || isNaN(data217)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/baseline/runs",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data216.p50 !== undefined){
let data218 = data216.p50;
const _errs432 = errors;
if((!((typeof data218 == "number") && (isFinite(data218)))) && (data218 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/baseline/p50",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p50/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p50.type}}];
return false;
}
var valid44 = _errs432 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data216.p90 !== undefined){
let data219 = data216.p90;
const _errs434 = errors;
if((!((typeof data219 == "number") && (isFinite(data219)))) && (data219 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/baseline/p90",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p90/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p90.type}}];
return false;
}
var valid44 = _errs434 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data216.p95 !== undefined){
let data220 = data216.p95;
const _errs436 = errors;
if((!((typeof data220 == "number") && (isFinite(data220)))) && (data220 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/baseline/p95",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p95/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p95.type}}];
return false;
}
var valid44 = _errs436 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data216.p99 !== undefined){
let data221 = data216.p99;
const _errs438 = errors;
if((!((typeof data221 == "number") && (isFinite(data221)))) && (data221 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/baseline/p99",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p99/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p99.type}}];
return false;
}
var valid44 = _errs438 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data216.p999 !== undefined){
let data222 = data216.p999;
const _errs440 = errors;
if((!((typeof data222 == "number") && (isFinite(data222)))) && (data222 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/baseline/p999",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/properties/p999/type",keyword:"type",params:{type: schema19.properties.figures.properties.times.items.properties.baseline.properties.p999.type}}];
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
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18+"/baseline",schemaPath:"#/properties/figures/properties/times/items/properties/baseline/type",keyword:"type",params:{type: "object"}}];
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
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/times/" + i18,schemaPath:"#/properties/figures/properties/times/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs406 === errors;
if(!valid42){
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
var valid41 = _errs404 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data204.phases !== undefined){
let data223 = data204.phases;
const _errs442 = errors;
if(errors === _errs442){
if(Array.isArray(data223)){
if(data223.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/phases",schemaPath:"#/properties/figures/properties/phases/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid45 = true;
const len18 = data223.length;
for(let i19=0; i19<len18; i19++){
let data224 = data223[i19];
const _errs444 = errors;
if(errors === _errs444){
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
let missing23;
if((((((((((data224.scenarios === undefined) && (missing23 = "scenarios")) || ((data224.phase === undefined) && (missing23 = "phase"))) || ((data224.length === undefined) && (missing23 = "length"))) || ((data224.sockets === undefined) && (missing23 = "sockets"))) || ((data224.messages === undefined) && (missing23 = "messages"))) || ((data224.connects === undefined) && (missing23 = "connects"))) || ((data224.connectsPeak === undefined) && (missing23 = "connectsPeak"))) || ((data224.requests === undefined) && (missing23 = "requests"))) || ((data224.failed === undefined) && (missing23 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19,schemaPath:"#/properties/figures/properties/phases/items/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs446 = errors;
for(const key26 in data224){
if(!(func1.call(schema19.properties.figures.properties.phases.items.properties, key26))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19,schemaPath:"#/properties/figures/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs446 === errors){
if(data224.scenarios !== undefined){
let data225 = data224.scenarios;
const _errs447 = errors;
if(errors === _errs447){
if(Array.isArray(data225)){
if(data225.length < 1){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid47 = true;
const len19 = data225.length;
for(let i20=0; i20<len19; i20++){
const _errs449 = errors;
if(typeof data225[i20] !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/scenarios/" + i20,schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid47 = _errs449 === errors;
if(!valid47){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/scenarios",schemaPath:"#/properties/figures/properties/phases/items/properties/scenarios/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid46 = _errs447 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data224.phase !== undefined){
const _errs451 = errors;
if(typeof data224.phase !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/phase",schemaPath:"#/properties/figures/properties/phases/items/properties/phase/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs451 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data224.length !== undefined){
let data228 = data224.length;
const _errs453 = errors;
if(errors === _errs453){
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < 0 || isNaN(data228)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/length",schemaPath:"#/properties/figures/properties/phases/items/properties/length/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid46 = _errs453 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data224.sockets !== undefined){
let data229 = data224.sockets;
const _errs455 = errors;
if(errors === _errs455){
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
let missing24;
if(((((data229.from === undefined) && (missing24 = "from")) || ((data229.to === undefined) && (missing24 = "to"))) || ((data229.least === undefined) && (missing24 = "least"))) || ((data229.most === undefined) && (missing24 = "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs457 = errors;
for(const key27 in data229){
if(!((((key27 === "from") || (key27 === "to")) || (key27 === "least")) || (key27 === "most"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs457 === errors){
if(data229.from !== undefined){
let data230 = data229.from;
const _errs458 = errors;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs458){
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 < 0 || isNaN(data230)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/sockets/from",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid48 = _errs458 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data229.to !== undefined){
let data231 = data229.to;
const _errs460 = errors;
if(!(((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231))) && (isFinite(data231)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs460){
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 < 0 || isNaN(data231)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/sockets/to",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid48 = _errs460 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data229.least !== undefined){
let data232 = data229.least;
const _errs462 = errors;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs462){
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 < 0 || isNaN(data232)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/sockets/least",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid48 = _errs462 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data229.most !== undefined){
let data233 = data229.most;
const _errs464 = errors;
if(!(((typeof data233 == "number") && (!(data233 % 1) && !isNaN(data233))) && (isFinite(data233)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs464){
if((typeof data233 == "number") && (isFinite(data233))){
if(data233 < 0 || isNaN(data233)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/sockets/most",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid48 = _errs464 === errors;
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
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/sockets",schemaPath:"#/properties/figures/properties/phases/items/properties/sockets/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid46 = _errs455 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data224.messages !== undefined){
let data234 = data224.messages;
const _errs466 = errors;
if(!(((typeof data234 == "number") && (!(data234 % 1) && !isNaN(data234))) && (isFinite(data234)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs466){
if((typeof data234 == "number") && (isFinite(data234))){
if(data234 < 0 || isNaN(data234)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/messages",schemaPath:"#/properties/figures/properties/phases/items/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid46 = _errs466 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data224.connects !== undefined){
let data235 = data224.connects;
const _errs468 = errors;
if(!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs468){
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 < 0 || isNaN(data235)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid46 = _errs468 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data224.connectsPeak !== undefined){
let data236 = data224.connectsPeak;
const _errs470 = errors;
if(!(((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236))) && (isFinite(data236)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs470){
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 < 0 || isNaN(data236)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/connectsPeak",schemaPath:"#/properties/figures/properties/phases/items/properties/connectsPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid46 = _errs470 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data224.requests !== undefined){
let data237 = data224.requests;
const _errs472 = errors;
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs472){
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 0 || isNaN(data237)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid46 = _errs472 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data224.failed !== undefined){
let data238 = data224.failed;
const _errs474 = errors;
if(errors === _errs474){
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
let missing25;
if(((data238.connects === undefined) && (missing25 = "connects")) || ((data238.requests === undefined) && (missing25 = "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs476 = errors;
for(const key28 in data238){
if(!((key28 === "connects") || (key28 === "requests"))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs476 === errors){
if(data238.connects !== undefined){
let data239 = data238.connects;
const _errs477 = errors;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs477){
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 0 || isNaN(data239)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/failed/connects",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/connects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs477 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data238.requests !== undefined){
let data240 = data238.requests;
const _errs479 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs479){
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 < 0 || isNaN(data240)){
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/failed/requests",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid49 = _errs479 === errors;
}
else {
var valid49 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19+"/failed",schemaPath:"#/properties/figures/properties/phases/items/properties/failed/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid46 = _errs474 === errors;
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
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/phases/" + i19,schemaPath:"#/properties/figures/properties/phases/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid45 = _errs444 === errors;
if(!valid45){
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
var valid41 = _errs442 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data204.heartbeats !== undefined){
let data241 = data204.heartbeats;
const _errs481 = errors;
if(errors === _errs481){
if(Array.isArray(data241)){
if(data241.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats",schemaPath:"#/properties/figures/properties/heartbeats/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid50 = true;
const len20 = data241.length;
for(let i21=0; i21<len20; i21++){
let data242 = data241[i21];
const _errs483 = errors;
if(errors === _errs483){
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
let missing26;
if((((((data242.scenario === undefined) && (missing26 = "scenario")) || ((data242.feed === undefined) && (missing26 = "feed"))) || ((data242.sent === undefined) && (missing26 = "sent"))) || ((data242.answered === undefined) && (missing26 = "answered"))) || ((data242.missed === undefined) && (missing26 = "missed"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21,schemaPath:"#/properties/figures/properties/heartbeats/items/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs485 = errors;
for(const key29 in data242){
if(!((((((((key29 === "scenario") || (key29 === "feed")) || (key29 === "sent")) || (key29 === "answered")) || (key29 === "missed")) || (key29 === "late")) || (key29 === "stalled")) || (key29 === "cut"))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21,schemaPath:"#/properties/figures/properties/heartbeats/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs485 === errors){
if(data242.scenario !== undefined){
const _errs486 = errors;
if(typeof data242.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21+"/scenario",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid51 = _errs486 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data242.feed !== undefined){
let data244 = data242.feed;
const _errs488 = errors;
if((typeof data244 !== "string") && (data244 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21+"/feed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.heartbeats.items.properties.feed.type}}];
return false;
}
var valid51 = _errs488 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data242.sent !== undefined){
let data245 = data242.sent;
const _errs490 = errors;
if(!(((typeof data245 == "number") && (!(data245 % 1) && !isNaN(data245))) && (isFinite(data245)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs490){
if((typeof data245 == "number") && (isFinite(data245))){
if(data245 < 0 || isNaN(data245)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21+"/sent",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data242.answered !== undefined){
let data246 = data242.answered;
const _errs492 = errors;
if(!(((typeof data246 == "number") && (!(data246 % 1) && !isNaN(data246))) && (isFinite(data246)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs492){
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 < 0 || isNaN(data246)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21+"/answered",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid51 = _errs492 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data242.missed !== undefined){
let data247 = data242.missed;
const _errs494 = errors;
if(!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs494){
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 < 0 || isNaN(data247)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21+"/missed",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/missed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid51 = _errs494 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data242.late !== undefined){
let data248 = data242.late;
const _errs496 = errors;
if(!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs496){
if((typeof data248 == "number") && (isFinite(data248))){
if(data248 < 0 || isNaN(data248)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21+"/late",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/late/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid51 = _errs496 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data242.stalled !== undefined){
let data249 = data242.stalled;
const _errs498 = errors;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs498){
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 < 0 || isNaN(data249)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21+"/stalled",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/stalled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid51 = _errs498 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data242.cut !== undefined){
let data250 = data242.cut;
const _errs500 = errors;
if(!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250)))){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21+"/cut",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/cut/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs500){
if((typeof data250 == "number") && (isFinite(data250))){
if(data250 < 0 || isNaN(data250)){
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21+"/cut",schemaPath:"#/properties/figures/properties/heartbeats/items/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid51 = _errs500 === errors;
}
else {
var valid51 = true;
}
}
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
validate52.errors = [{instancePath:instancePath+"/figures/heartbeats/" + i21,schemaPath:"#/properties/figures/properties/heartbeats/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid50 = _errs483 === errors;
if(!valid50){
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
var valid41 = _errs481 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data204.silences !== undefined){
let data251 = data204.silences;
const _errs502 = errors;
if(errors === _errs502){
if(Array.isArray(data251)){
if(data251.length > 60){
validate52.errors = [{instancePath:instancePath+"/figures/silences",schemaPath:"#/properties/figures/properties/silences/maxItems",keyword:"maxItems",params:{limit: 60}}];
return false;
}
else {
var valid52 = true;
const len21 = data251.length;
for(let i22=0; i22<len21; i22++){
let data252 = data251[i22];
const _errs504 = errors;
if(errors === _errs504){
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
let missing27;
if(((((data252.scenario === undefined) && (missing27 = "scenario")) || ((data252.feed === undefined) && (missing27 = "feed"))) || ((data252.longest === undefined) && (missing27 = "longest"))) || ((data252.at === undefined) && (missing27 = "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i22,schemaPath:"#/properties/figures/properties/silences/items/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs506 = errors;
for(const key30 in data252){
if(!((((key30 === "scenario") || (key30 === "feed")) || (key30 === "longest")) || (key30 === "at"))){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i22,schemaPath:"#/properties/figures/properties/silences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs506 === errors){
if(data252.scenario !== undefined){
const _errs507 = errors;
if(typeof data252.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i22+"/scenario",schemaPath:"#/properties/figures/properties/silences/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid53 = _errs507 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data252.feed !== undefined){
let data254 = data252.feed;
const _errs509 = errors;
if((typeof data254 !== "string") && (data254 !== null)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i22+"/feed",schemaPath:"#/properties/figures/properties/silences/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.figures.properties.silences.items.properties.feed.type}}];
return false;
}
var valid53 = _errs509 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data252.longest !== undefined){
let data255 = data252.longest;
const _errs511 = errors;
if(errors === _errs511){
if((typeof data255 == "number") && (isFinite(data255))){
if(data255 < 0 || isNaN(data255)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i22+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i22+"/longest",schemaPath:"#/properties/figures/properties/silences/items/properties/longest/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid53 = _errs511 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data252.at !== undefined){
let data256 = data252.at;
const _errs513 = errors;
if(errors === _errs513){
if((typeof data256 == "number") && (isFinite(data256))){
if(data256 < 0 || isNaN(data256)){
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i22+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i22+"/at",schemaPath:"#/properties/figures/properties/silences/items/properties/at/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid53 = _errs513 === errors;
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
validate52.errors = [{instancePath:instancePath+"/figures/silences/" + i22,schemaPath:"#/properties/figures/properties/silences/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid52 = _errs504 === errors;
if(!valid52){
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
var valid41 = _errs502 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs401 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
let data257 = data.commits;
const _errs515 = errors;
if(errors === _errs515){
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
let missing28;
if(((data257.from === undefined) && (missing28 = "from")) || ((data257.to === undefined) && (missing28 = "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs517 = errors;
for(const key31 in data257){
if(!((key31 === "from") || (key31 === "to"))){
validate52.errors = [{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs517 === errors){
if(data257.from !== undefined){
const _errs518 = errors;
if(typeof data257.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/from",schemaPath:"#/properties/commits/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid54 = _errs518 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data257.to !== undefined){
const _errs520 = errors;
if(typeof data257.to !== "string"){
validate52.errors = [{instancePath:instancePath+"/commits/to",schemaPath:"#/properties/commits/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid54 = _errs520 === errors;
}
else {
var valid54 = true;
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
var valid0 = _errs515 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data260 = data.history;
const _errs522 = errors;
if(errors === _errs522){
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
let missing29;
if((((((data260.name === undefined) && (missing29 = "name")) || ((data260.unit === undefined) && (missing29 = "unit"))) || ((data260.stored === undefined) && (missing29 = "stored"))) || ((data260.actual === undefined) && (missing29 = "actual"))) || ((data260.limit === undefined) && (missing29 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs524 = errors;
for(const key32 in data260){
if(!(((((key32 === "name") || (key32 === "unit")) || (key32 === "stored")) || (key32 === "actual")) || (key32 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs524 === errors){
if(data260.name !== undefined){
const _errs525 = errors;
if(typeof data260.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs525 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data260.unit !== undefined){
let data262 = data260.unit;
const _errs527 = errors;
if(!(((((data262 === "ms") || (data262 === "bytes")) || (data262 === "count")) || (data262 === "share")) || (data262 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid55 = _errs527 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data260.stored !== undefined){
let data263 = data260.stored;
const _errs528 = errors;
if(errors === _errs528){
if(Array.isArray(data263)){
if(data263.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid56 = true;
const len22 = data263.length;
for(let i23=0; i23<len22; i23++){
let data264 = data263[i23];
const _errs530 = errors;
if((!((typeof data264 == "number") && (isFinite(data264)))) && (data264 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i23,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid56 = _errs530 === errors;
if(!valid56){
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
var valid55 = _errs528 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data260.actual !== undefined){
let data265 = data260.actual;
const _errs532 = errors;
if(!((typeof data265 == "number") && (isFinite(data265)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid55 = _errs532 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data260.limit !== undefined){
let data266 = data260.limit;
const _errs534 = errors;
if((!((typeof data266 == "number") && (isFinite(data266)))) && (data266 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs522 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data267 = data.baseline;
const _errs536 = errors;
if((!(data267 && typeof data267 == "object" && !Array.isArray(data267))) && (data267 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs536){
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
let missing30;
if(((((((((data267.where === undefined) && (missing30 = "where")) || ((data267.series === undefined) && (missing30 = "series"))) || ((data267.runs === undefined) && (missing30 = "runs"))) || ((data267.from === undefined) && (missing30 = "from"))) || ((data267.to === undefined) && (missing30 = "to"))) || ((data267.others === undefined) && (missing30 = "others"))) || ((data267.written === undefined) && (missing30 = "written"))) || ((data267.notWritten === undefined) && (missing30 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs538 = errors;
for(const key33 in data267){
if(!(func1.call(schema19.properties.baseline.properties, key33))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs538 === errors){
if(data267.where !== undefined){
let data268 = data267.where;
const _errs539 = errors;
if((typeof data268 !== "string") && (data268 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid57 = _errs539 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data267.series !== undefined){
let data269 = data267.series;
const _errs541 = errors;
if(errors === _errs541){
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
let missing31;
if(((((((data269.key === undefined) && (missing31 = "key")) || ((data269.digest === undefined) && (missing31 = "digest"))) || ((data269.profile === undefined) && (missing31 = "profile"))) || ((data269.engine === undefined) && (missing31 = "engine"))) || ((data269.environment === undefined) && (missing31 = "environment"))) || ((data269.runnerLabel === undefined) && (missing31 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
const _errs543 = errors;
for(const key34 in data269){
if(!(((((((key34 === "key") || (key34 === "digest")) || (key34 === "profile")) || (key34 === "engine")) || (key34 === "environment")) || (key34 === "jobKey")) || (key34 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs543 === errors){
if(data269.key !== undefined){
let data270 = data269.key;
const _errs544 = errors;
if(errors === _errs544){
if(typeof data270 === "string"){
if(!pattern5.test(data270)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid58 = _errs544 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data269.digest !== undefined){
const _errs546 = errors;
if(typeof data269.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs546 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data269.profile !== undefined){
const _errs548 = errors;
if(typeof data269.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs548 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data269.engine !== undefined){
const _errs550 = errors;
if(typeof data269.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs550 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data269.environment !== undefined){
let data274 = data269.environment;
const _errs552 = errors;
if((typeof data274 !== "string") && (data274 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid58 = _errs552 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data269.jobKey !== undefined){
let data275 = data269.jobKey;
const _errs554 = errors;
if(errors === _errs554){
if(typeof data275 === "string"){
if(!pattern4.test(data275)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,32}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/jobKey",schemaPath:"#/properties/baseline/properties/series/properties/jobKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid58 = _errs554 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data269.runnerLabel !== undefined){
const _errs556 = errors;
if(typeof data269.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs556 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid57 = _errs541 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data267.runs !== undefined){
let data277 = data267.runs;
const _errs558 = errors;
if(!(((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277))) && (isFinite(data277)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs558){
if((typeof data277 == "number") && (isFinite(data277))){
if(data277 < 0 || isNaN(data277)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid57 = _errs558 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data267.from !== undefined){
let data278 = data267.from;
const _errs560 = errors;
if((typeof data278 !== "string") && (data278 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid57 = _errs560 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data267.to !== undefined){
let data279 = data267.to;
const _errs562 = errors;
if((typeof data279 !== "string") && (data279 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid57 = _errs562 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data267.others !== undefined){
let data280 = data267.others;
const _errs564 = errors;
if(!(((typeof data280 == "number") && (!(data280 % 1) && !isNaN(data280))) && (isFinite(data280)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs564){
if((typeof data280 == "number") && (isFinite(data280))){
if(data280 < 0 || isNaN(data280)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid57 = _errs564 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data267.incomplete !== undefined){
let data281 = data267.incomplete;
const _errs566 = errors;
if(!(((typeof data281 == "number") && (!(data281 % 1) && !isNaN(data281))) && (isFinite(data281)))){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs566){
if((typeof data281 == "number") && (isFinite(data281))){
if(data281 < 1 || isNaN(data281)){
validate52.errors = [{instancePath:instancePath+"/baseline/incomplete",schemaPath:"#/properties/baseline/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid57 = _errs566 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data267.comparable !== undefined){
let data282 = data267.comparable;
const _errs568 = errors;
if(!(((typeof data282 == "number") && (!(data282 % 1) && !isNaN(data282))) && (isFinite(data282)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs568){
if((typeof data282 == "number") && (isFinite(data282))){
if(data282 < 0 || isNaN(data282)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid57 = _errs568 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data267.changed !== undefined){
let data283 = data267.changed;
const _errs570 = errors;
if(errors === _errs570){
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
let missing32;
if(((data283.key === undefined) && (missing32 = "key")) || ((data283.runs === undefined) && (missing32 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
const _errs572 = errors;
for(const key35 in data283){
if(!((key35 === "key") || (key35 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs572 === errors){
if(data283.key !== undefined){
let data284 = data283.key;
const _errs573 = errors;
if(errors === _errs573){
if(typeof data284 === "string"){
if(!pattern5.test(data284)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid59 = _errs573 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data283.runs !== undefined){
let data285 = data283.runs;
const _errs575 = errors;
if(!(((typeof data285 == "number") && (!(data285 % 1) && !isNaN(data285))) && (isFinite(data285)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs575){
if((typeof data285 == "number") && (isFinite(data285))){
if(data285 < 0 || isNaN(data285)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid57 = _errs570 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data267.written !== undefined){
const _errs577 = errors;
if(typeof data267.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid57 = _errs577 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data267.notWritten !== undefined){
let data287 = data267.notWritten;
const _errs579 = errors;
if((typeof data287 !== "string") && (data287 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid57 = _errs579 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data267.unread !== undefined){
let data288 = data267.unread;
const _errs581 = errors;
if(typeof data288 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/unread",schemaPath:"#/properties/baseline/properties/unread/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(true !== data288){
validate52.errors = [{instancePath:instancePath+"/baseline/unread",schemaPath:"#/properties/baseline/properties/unread/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid57 = _errs581 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data267.notCounted !== undefined){
const _errs583 = errors;
if(typeof data267.notCounted !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/notCounted",schemaPath:"#/properties/baseline/properties/notCounted/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid57 = _errs583 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data267.uncounted !== undefined){
let data290 = data267.uncounted;
const _errs585 = errors;
if(!(((typeof data290 == "number") && (!(data290 % 1) && !isNaN(data290))) && (isFinite(data290)))){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs585){
if((typeof data290 == "number") && (isFinite(data290))){
if(data290 < 0 || isNaN(data290)){
validate52.errors = [{instancePath:instancePath+"/baseline/uncounted",schemaPath:"#/properties/baseline/properties/uncounted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid57 = _errs585 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs536 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data291 = data.timeline;
const _errs587 = errors;
if(errors === _errs587){
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
for(const key36 in data291){
let data292 = data291[key36];
const _errs590 = errors;
if(errors === _errs590){
if(Array.isArray(data292)){
var valid61 = true;
const len23 = data292.length;
for(let i24=0; i24<len23; i24++){
let data293 = data292[i24];
const _errs592 = errors;
if(errors === _errs592){
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
let missing33;
if((((data293.phase === undefined) && (missing33 = "phase")) || ((data293.from === undefined) && (missing33 = "from"))) || ((data293.to === undefined) && (missing33 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
const _errs594 = errors;
for(const key37 in data293){
if(!(((key37 === "phase") || (key37 === "from")) || (key37 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs594 === errors){
if(data293.phase !== undefined){
let data294 = data293.phase;
const _errs595 = errors;
if(!(((((data294 === "ramp") || (data294 === "steady")) || (data294 === "disrupt")) || (data294 === "idle")) || (data294 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid62 = _errs595 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data293.from !== undefined){
let data295 = data293.from;
const _errs596 = errors;
if(!((typeof data295 == "number") && (isFinite(data295)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid62 = _errs596 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data293.to !== undefined){
let data296 = data293.to;
const _errs598 = errors;
if(!((typeof data296 == "number") && (isFinite(data296)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid62 = _errs598 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid61 = _errs592 === errors;
if(!valid61){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timeline/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid60 = _errs590 === errors;
if(!valid60){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs587 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data297 = data.duration;
const _errs600 = errors;
if(errors === _errs600){
if((typeof data297 == "number") && (isFinite(data297))){
if(data297 < 0 || isNaN(data297)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs600 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data298 = data.sockets;
const _errs602 = errors;
if((!(data298 && typeof data298 == "object" && !Array.isArray(data298))) && (data298 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs602){
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
let missing34;
if(((((((data298.tried === undefined) && (missing34 = "tried")) || ((data298.opened === undefined) && (missing34 = "opened"))) || ((data298.subscribed === undefined) && (missing34 = "subscribed"))) || ((data298.peak === undefined) && (missing34 = "peak"))) || ((data298.failed === undefined) && (missing34 = "failed"))) || ((data298.unended === undefined) && (missing34 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs604 = errors;
for(const key38 in data298){
if(!(((((((key38 === "tried") || (key38 === "opened")) || (key38 === "subscribed")) || (key38 === "peak")) || (key38 === "failed")) || (key38 === "unended")) || (key38 === "planned"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs604 === errors){
if(data298.tried !== undefined){
let data299 = data298.tried;
const _errs605 = errors;
if(!(((typeof data299 == "number") && (!(data299 % 1) && !isNaN(data299))) && (isFinite(data299)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs605){
if((typeof data299 == "number") && (isFinite(data299))){
if(data299 < 0 || isNaN(data299)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs605 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data298.opened !== undefined){
let data300 = data298.opened;
const _errs607 = errors;
if(!(((typeof data300 == "number") && (!(data300 % 1) && !isNaN(data300))) && (isFinite(data300)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs607){
if((typeof data300 == "number") && (isFinite(data300))){
if(data300 < 0 || isNaN(data300)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data298.subscribed !== undefined){
let data301 = data298.subscribed;
const _errs609 = errors;
if(!(((typeof data301 == "number") && (!(data301 % 1) && !isNaN(data301))) && (isFinite(data301)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs609){
if((typeof data301 == "number") && (isFinite(data301))){
if(data301 < 0 || isNaN(data301)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data298.peak !== undefined){
let data302 = data298.peak;
const _errs611 = errors;
if(!(((typeof data302 == "number") && (!(data302 % 1) && !isNaN(data302))) && (isFinite(data302)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs611){
if((typeof data302 == "number") && (isFinite(data302))){
if(data302 < 0 || isNaN(data302)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data298.failed !== undefined){
let data303 = data298.failed;
const _errs613 = errors;
if(errors === _errs613){
if(Array.isArray(data303)){
var valid64 = true;
const len24 = data303.length;
for(let i25=0; i25<len24; i25++){
let data304 = data303[i25];
const _errs615 = errors;
if(errors === _errs615){
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
let missing35;
if((((data304.reason === undefined) && (missing35 = "reason")) || ((data304.status === undefined) && (missing35 = "status"))) || ((data304.count === undefined) && (missing35 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i25,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
const _errs617 = errors;
for(const key39 in data304){
if(!(((key39 === "reason") || (key39 === "status")) || (key39 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i25,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs617 === errors){
if(data304.reason !== undefined){
const _errs618 = errors;
if(typeof data304.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i25+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs618 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data304.status !== undefined){
let data306 = data304.status;
const _errs620 = errors;
if((typeof data306 !== "string") && (data306 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i25+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid65 = _errs620 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data304.count !== undefined){
let data307 = data304.count;
const _errs622 = errors;
if(!(((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307))) && (isFinite(data307)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i25+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs622){
if((typeof data307 == "number") && (isFinite(data307))){
if(data307 < 0 || isNaN(data307)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i25+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid65 = _errs622 === errors;
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
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i25,schemaPath:"#/properties/sockets/properties/failed/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid64 = _errs615 === errors;
if(!valid64){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed",schemaPath:"#/properties/sockets/properties/failed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid63 = _errs613 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data298.unended !== undefined){
let data308 = data298.unended;
const _errs624 = errors;
if(!(((typeof data308 == "number") && (!(data308 % 1) && !isNaN(data308))) && (isFinite(data308)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs624){
if((typeof data308 == "number") && (isFinite(data308))){
if(data308 < 0 || isNaN(data308)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs624 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data298.planned !== undefined){
let data309 = data298.planned;
const _errs626 = errors;
if(!(((typeof data309 == "number") && (!(data309 % 1) && !isNaN(data309))) && (isFinite(data309)))){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",schemaPath:"#/properties/sockets/properties/planned/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs626){
if((typeof data309 == "number") && (isFinite(data309))){
if(data309 < 0 || isNaN(data309)){
validate52.errors = [{instancePath:instancePath+"/sockets/planned",schemaPath:"#/properties/sockets/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid63 = _errs626 === errors;
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
var valid0 = _errs602 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data310 = data.http;
const _errs628 = errors;
if((!(data310 && typeof data310 == "object" && !Array.isArray(data310))) && (data310 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs628){
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
let missing36;
if(((((data310.requests === undefined) && (missing36 = "requests")) || ((data310.answered === undefined) && (missing36 = "answered"))) || ((data310.failed === undefined) && (missing36 = "failed"))) || ((data310.byStatus === undefined) && (missing36 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs630 = errors;
for(const key40 in data310){
if(!((((key40 === "requests") || (key40 === "answered")) || (key40 === "failed")) || (key40 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}}];
return false;
break;
}
}
if(_errs630 === errors){
if(data310.requests !== undefined){
let data311 = data310.requests;
const _errs631 = errors;
if(!(((typeof data311 == "number") && (!(data311 % 1) && !isNaN(data311))) && (isFinite(data311)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs631){
if((typeof data311 == "number") && (isFinite(data311))){
if(data311 < 0 || isNaN(data311)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data310.answered !== undefined){
let data312 = data310.answered;
const _errs633 = errors;
if(!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs633){
if((typeof data312 == "number") && (isFinite(data312))){
if(data312 < 0 || isNaN(data312)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data310.failed !== undefined){
let data313 = data310.failed;
const _errs635 = errors;
if(!(((typeof data313 == "number") && (!(data313 % 1) && !isNaN(data313))) && (isFinite(data313)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs635){
if((typeof data313 == "number") && (isFinite(data313))){
if(data313 < 0 || isNaN(data313)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data310.byStatus !== undefined){
let data314 = data310.byStatus;
const _errs637 = errors;
if(errors === _errs637){
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
for(const key41 in data314){
let data315 = data314[key41];
const _errs640 = errors;
if(!(((typeof data315 == "number") && (!(data315 % 1) && !isNaN(data315))) && (isFinite(data315)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs640){
if((typeof data315 == "number") && (isFinite(data315))){
if(data315 < 0 || isNaN(data315)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs640 === errors;
if(!valid67){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/http/byStatus",schemaPath:"#/properties/http/properties/byStatus/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid66 = _errs637 === errors;
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
var valid0 = _errs628 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data316 = data.closes;
const _errs642 = errors;
if(errors === _errs642){
if(Array.isArray(data316)){
var valid68 = true;
const len25 = data316.length;
for(let i26=0; i26<len25; i26++){
let data317 = data316[i26];
const _errs644 = errors;
if(errors === _errs644){
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
let missing37;
if(((((((((data317.code === undefined) && (missing37 = "code")) || ((data317.side === undefined) && (missing37 = "side"))) || ((data317.how === undefined) && (missing37 = "how"))) || ((data317.scenario === undefined) && (missing37 = "scenario"))) || ((data317.feed === undefined) && (missing37 = "feed"))) || ((data317.phase === undefined) && (missing37 = "phase"))) || ((data317.reason === undefined) && (missing37 = "reason"))) || ((data317.count === undefined) && (missing37 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i26,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs646 = errors;
for(const key42 in data317){
if(!(func1.call(schema19.properties.closes.items.properties, key42))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i26,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}}];
return false;
break;
}
}
if(_errs646 === errors){
if(data317.code !== undefined){
const _errs647 = errors;
if(typeof data317.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i26+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid69 = _errs647 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data317.side !== undefined){
const _errs649 = errors;
if(typeof data317.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i26+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid69 = _errs649 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data317.how !== undefined){
const _errs651 = errors;
if(typeof data317.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i26+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid69 = _errs651 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data317.scenario !== undefined){
const _errs653 = errors;
if(typeof data317.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i26+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid69 = _errs653 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data317.feed !== undefined){
let data322 = data317.feed;
const _errs655 = errors;
if((typeof data322 !== "string") && (data322 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i26+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid69 = _errs655 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data317.phase !== undefined){
let data323 = data317.phase;
const _errs657 = errors;
if((typeof data323 !== "string") && (data323 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i26+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid69 = _errs657 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data317.reason !== undefined){
let data324 = data317.reason;
const _errs659 = errors;
if((typeof data324 !== "string") && (data324 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i26+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid69 = _errs659 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data317.count !== undefined){
let data325 = data317.count;
const _errs661 = errors;
if(!(((typeof data325 == "number") && (!(data325 % 1) && !isNaN(data325))) && (isFinite(data325)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i26+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs661){
if((typeof data325 == "number") && (isFinite(data325))){
if(data325 < 0 || isNaN(data325)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i26+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid69 = _errs661 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data317.first !== undefined){
let data326 = data317.first;
const _errs663 = errors;
if(errors === _errs663){
if((typeof data326 == "number") && (isFinite(data326))){
if(data326 < 0 || isNaN(data326)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i26+"/first",schemaPath:"#/properties/closes/items/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes/" + i26+"/first",schemaPath:"#/properties/closes/items/properties/first/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid69 = _errs663 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/closes/" + i26,schemaPath:"#/properties/closes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid68 = _errs644 === errors;
if(!valid68){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs642 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.census !== undefined){
let data327 = data.census;
const _errs665 = errors;
if(errors === _errs665){
if(data327 && typeof data327 == "object" && !Array.isArray(data327)){
let missing38;
if((((data327.total === undefined) && (missing38 = "total")) || ((data327.ends === undefined) && (missing38 = "ends"))) || ((data327.layers === undefined) && (missing38 = "layers"))){
validate52.errors = [{instancePath:instancePath+"/census",schemaPath:"#/properties/census/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
const _errs667 = errors;
for(const key43 in data327){
if(!((((key43 === "total") || (key43 === "ends")) || (key43 === "stored")) || (key43 === "layers"))){
validate52.errors = [{instancePath:instancePath+"/census",schemaPath:"#/properties/census/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}}];
return false;
break;
}
}
if(_errs667 === errors){
if(data327.total !== undefined){
let data328 = data327.total;
const _errs668 = errors;
if(!(((typeof data328 == "number") && (!(data328 % 1) && !isNaN(data328))) && (isFinite(data328)))){
validate52.errors = [{instancePath:instancePath+"/census/total",schemaPath:"#/properties/census/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs668){
if((typeof data328 == "number") && (isFinite(data328))){
if(data328 < 0 || isNaN(data328)){
validate52.errors = [{instancePath:instancePath+"/census/total",schemaPath:"#/properties/census/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data327.ends !== undefined){
let data329 = data327.ends;
const _errs670 = errors;
if(errors === _errs670){
if(Array.isArray(data329)){
var valid71 = true;
const len26 = data329.length;
for(let i27=0; i27<len26; i27++){
let data330 = data329[i27];
const _errs672 = errors;
if(errors === _errs672){
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
let missing39;
if((((((((((((((((data330.code === undefined) && (missing39 = "code")) || ((data330.close === undefined) && (missing39 = "close"))) || ((data330.status === undefined) && (missing39 = "status"))) || ((data330.reason === undefined) && (missing39 = "reason"))) || ((data330.side === undefined) && (missing39 = "side"))) || ((data330.scenario === undefined) && (missing39 = "scenario"))) || ((data330.feed === undefined) && (missing39 = "feed"))) || ((data330.phase === undefined) && (missing39 = "phase"))) || ((data330.count === undefined) && (missing39 = "count"))) || ((data330.share === undefined) && (missing39 = "share"))) || ((data330.seconds === undefined) && (missing39 = "seconds"))) || ((data330.rate === undefined) && (missing39 = "rate"))) || ((data330.first === undefined) && (missing39 = "first"))) || ((data330.firstAt === undefined) && (missing39 = "firstAt"))) || ((data330.said === undefined) && (missing39 = "said"))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27,schemaPath:"#/properties/census/properties/ends/items/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
const _errs674 = errors;
for(const key44 in data330){
if(!(func1.call(schema19.properties.census.properties.ends.items.properties, key44))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27,schemaPath:"#/properties/census/properties/ends/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}}];
return false;
break;
}
}
if(_errs674 === errors){
if(data330.code !== undefined){
let data331 = data330.code;
const _errs675 = errors;
if(errors === _errs675){
if(typeof data331 === "string"){
if(!pattern3.test(data331)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/code",schemaPath:"#/properties/census/properties/ends/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/code",schemaPath:"#/properties/census/properties/ends/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid72 = _errs675 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data330.close !== undefined){
let data332 = data330.close;
const _errs677 = errors;
if((typeof data332 !== "string") && (data332 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/close",schemaPath:"#/properties/census/properties/ends/items/properties/close/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.close.type}}];
return false;
}
var valid72 = _errs677 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data330.status !== undefined){
let data333 = data330.status;
const _errs679 = errors;
if((typeof data333 !== "string") && (data333 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/status",schemaPath:"#/properties/census/properties/ends/items/properties/status/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.status.type}}];
return false;
}
var valid72 = _errs679 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data330.reason !== undefined){
let data334 = data330.reason;
const _errs681 = errors;
if((typeof data334 !== "string") && (data334 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/reason",schemaPath:"#/properties/census/properties/ends/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.reason.type}}];
return false;
}
var valid72 = _errs681 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data330.side !== undefined){
const _errs683 = errors;
if(typeof data330.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/side",schemaPath:"#/properties/census/properties/ends/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid72 = _errs683 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data330.scenario !== undefined){
const _errs685 = errors;
if(typeof data330.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/scenario",schemaPath:"#/properties/census/properties/ends/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid72 = _errs685 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data330.feed !== undefined){
let data337 = data330.feed;
const _errs687 = errors;
if((typeof data337 !== "string") && (data337 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/feed",schemaPath:"#/properties/census/properties/ends/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.feed.type}}];
return false;
}
var valid72 = _errs687 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data330.phase !== undefined){
let data338 = data330.phase;
const _errs689 = errors;
if((typeof data338 !== "string") && (data338 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/phase",schemaPath:"#/properties/census/properties/ends/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.phase.type}}];
return false;
}
var valid72 = _errs689 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data330.count !== undefined){
let data339 = data330.count;
const _errs691 = errors;
if(!(((typeof data339 == "number") && (!(data339 % 1) && !isNaN(data339))) && (isFinite(data339)))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/count",schemaPath:"#/properties/census/properties/ends/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs691){
if((typeof data339 == "number") && (isFinite(data339))){
if(data339 < 0 || isNaN(data339)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/count",schemaPath:"#/properties/census/properties/ends/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid72 = _errs691 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data330.share !== undefined){
let data340 = data330.share;
const _errs693 = errors;
if(errors === _errs693){
if((typeof data340 == "number") && (isFinite(data340))){
if(data340 > 1 || isNaN(data340)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/share",schemaPath:"#/properties/census/properties/ends/items/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data340 < 0 || isNaN(data340)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/share",schemaPath:"#/properties/census/properties/ends/items/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/share",schemaPath:"#/properties/census/properties/ends/items/properties/share/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid72 = _errs693 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data330.seconds !== undefined){
let data341 = data330.seconds;
const _errs695 = errors;
if((!((typeof data341 == "number") && (isFinite(data341)))) && (data341 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/seconds",schemaPath:"#/properties/census/properties/ends/items/properties/seconds/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.seconds.type}}];
return false;
}
if(errors === _errs695){
if((typeof data341 == "number") && (isFinite(data341))){
if(data341 < 0 || isNaN(data341)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/seconds",schemaPath:"#/properties/census/properties/ends/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid72 = _errs695 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data330.rate !== undefined){
let data342 = data330.rate;
const _errs697 = errors;
if((!((typeof data342 == "number") && (isFinite(data342)))) && (data342 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/rate",schemaPath:"#/properties/census/properties/ends/items/properties/rate/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.rate.type}}];
return false;
}
if(errors === _errs697){
if((typeof data342 == "number") && (isFinite(data342))){
if(data342 < 0 || isNaN(data342)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/rate",schemaPath:"#/properties/census/properties/ends/items/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid72 = _errs697 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data330.first !== undefined){
let data343 = data330.first;
const _errs699 = errors;
if((!((typeof data343 == "number") && (isFinite(data343)))) && (data343 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/first",schemaPath:"#/properties/census/properties/ends/items/properties/first/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.first.type}}];
return false;
}
if(errors === _errs699){
if((typeof data343 == "number") && (isFinite(data343))){
if(data343 < 0 || isNaN(data343)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/first",schemaPath:"#/properties/census/properties/ends/items/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid72 = _errs699 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data330.firstAt !== undefined){
let data344 = data330.firstAt;
const _errs701 = errors;
if((typeof data344 !== "string") && (data344 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/firstAt",schemaPath:"#/properties/census/properties/ends/items/properties/firstAt/type",keyword:"type",params:{type: schema19.properties.census.properties.ends.items.properties.firstAt.type}}];
return false;
}
var valid72 = _errs701 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data330.said !== undefined){
let data345 = data330.said;
const _errs703 = errors;
if(errors === _errs703){
if(Array.isArray(data345)){
if(data345.length > 5){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/said",schemaPath:"#/properties/census/properties/ends/items/properties/said/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
var valid73 = true;
const len27 = data345.length;
for(let i28=0; i28<len27; i28++){
let data346 = data345[i28];
const _errs705 = errors;
if(errors === _errs705){
if(data346 && typeof data346 == "object" && !Array.isArray(data346)){
let missing40;
if(((data346.text === undefined) && (missing40 = "text")) || ((data346.count === undefined) && (missing40 = "count"))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/said/" + i28,schemaPath:"#/properties/census/properties/ends/items/properties/said/items/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
const _errs707 = errors;
for(const key45 in data346){
if(!((key45 === "text") || (key45 === "count"))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/said/" + i28,schemaPath:"#/properties/census/properties/ends/items/properties/said/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}}];
return false;
break;
}
}
if(_errs707 === errors){
if(data346.text !== undefined){
const _errs708 = errors;
if(typeof data346.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/said/" + i28+"/text",schemaPath:"#/properties/census/properties/ends/items/properties/said/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid74 = _errs708 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data346.count !== undefined){
let data348 = data346.count;
const _errs710 = errors;
if(!(((typeof data348 == "number") && (!(data348 % 1) && !isNaN(data348))) && (isFinite(data348)))){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/said/" + i28+"/count",schemaPath:"#/properties/census/properties/ends/items/properties/said/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs710){
if((typeof data348 == "number") && (isFinite(data348))){
if(data348 < 0 || isNaN(data348)){
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/said/" + i28+"/count",schemaPath:"#/properties/census/properties/ends/items/properties/said/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid74 = _errs710 === errors;
}
else {
var valid74 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/said/" + i28,schemaPath:"#/properties/census/properties/ends/items/properties/said/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid73 = _errs705 === errors;
if(!valid73){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27+"/said",schemaPath:"#/properties/census/properties/ends/items/properties/said/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid72 = _errs703 === errors;
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
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends/" + i27,schemaPath:"#/properties/census/properties/ends/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid71 = _errs672 === errors;
if(!valid71){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/ends",schemaPath:"#/properties/census/properties/ends/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid70 = _errs670 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data327.stored !== undefined){
let data349 = data327.stored;
const _errs712 = errors;
if(errors === _errs712){
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
let missing41;
if((((data349.runs === undefined) && (missing41 = "runs")) || ((data349.total === undefined) && (missing41 = "total"))) || ((data349.mix === undefined) && (missing41 = "mix"))){
validate52.errors = [{instancePath:instancePath+"/census/stored",schemaPath:"#/properties/census/properties/stored/required",keyword:"required",params:{missingProperty: missing41}}];
return false;
}
else {
const _errs714 = errors;
for(const key46 in data349){
if(!(((key46 === "runs") || (key46 === "total")) || (key46 === "mix"))){
validate52.errors = [{instancePath:instancePath+"/census/stored",schemaPath:"#/properties/census/properties/stored/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}}];
return false;
break;
}
}
if(_errs714 === errors){
if(data349.runs !== undefined){
let data350 = data349.runs;
const _errs715 = errors;
if(!(((typeof data350 == "number") && (!(data350 % 1) && !isNaN(data350))) && (isFinite(data350)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/runs",schemaPath:"#/properties/census/properties/stored/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs715){
if((typeof data350 == "number") && (isFinite(data350))){
if(data350 < 1 || isNaN(data350)){
validate52.errors = [{instancePath:instancePath+"/census/stored/runs",schemaPath:"#/properties/census/properties/stored/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid75 = _errs715 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data349.total !== undefined){
let data351 = data349.total;
const _errs717 = errors;
if(!(((typeof data351 == "number") && (!(data351 % 1) && !isNaN(data351))) && (isFinite(data351)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/total",schemaPath:"#/properties/census/properties/stored/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs717){
if((typeof data351 == "number") && (isFinite(data351))){
if(data351 < 0 || isNaN(data351)){
validate52.errors = [{instancePath:instancePath+"/census/stored/total",schemaPath:"#/properties/census/properties/stored/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid75 = _errs717 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data349.mix !== undefined){
let data352 = data349.mix;
const _errs719 = errors;
if(errors === _errs719){
if(Array.isArray(data352)){
var valid76 = true;
const len28 = data352.length;
for(let i29=0; i29<len28; i29++){
let data353 = data352[i29];
const _errs721 = errors;
if(errors === _errs721){
if(data353 && typeof data353 == "object" && !Array.isArray(data353)){
let missing42;
if(((((((((((((data353.code === undefined) && (missing42 = "code")) || ((data353.close === undefined) && (missing42 = "close"))) || ((data353.status === undefined) && (missing42 = "status"))) || ((data353.reason === undefined) && (missing42 = "reason"))) || ((data353.side === undefined) && (missing42 = "side"))) || ((data353.feed === undefined) && (missing42 = "feed"))) || ((data353.count === undefined) && (missing42 = "count"))) || ((data353.share === undefined) && (missing42 = "share"))) || ((data353.storedShare === undefined) && (missing42 = "storedShare"))) || ((data353.storedCount === undefined) && (missing42 = "storedCount"))) || ((data353.seen === undefined) && (missing42 = "seen"))) || ((data353.fresh === undefined) && (missing42 = "fresh"))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29,schemaPath:"#/properties/census/properties/stored/properties/mix/items/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
const _errs723 = errors;
for(const key47 in data353){
if(!(func1.call(schema19.properties.census.properties.stored.properties.mix.items.properties, key47))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29,schemaPath:"#/properties/census/properties/stored/properties/mix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}}];
return false;
break;
}
}
if(_errs723 === errors){
if(data353.code !== undefined){
let data354 = data353.code;
const _errs724 = errors;
if(errors === _errs724){
if(typeof data354 === "string"){
if(!pattern3.test(data354)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/code",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/code",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid77 = _errs724 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data353.close !== undefined){
let data355 = data353.close;
const _errs726 = errors;
if((typeof data355 !== "string") && (data355 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/close",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/close/type",keyword:"type",params:{type: schema19.properties.census.properties.stored.properties.mix.items.properties.close.type}}];
return false;
}
var valid77 = _errs726 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data353.status !== undefined){
let data356 = data353.status;
const _errs728 = errors;
if((typeof data356 !== "string") && (data356 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/status",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/status/type",keyword:"type",params:{type: schema19.properties.census.properties.stored.properties.mix.items.properties.status.type}}];
return false;
}
var valid77 = _errs728 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data353.reason !== undefined){
let data357 = data353.reason;
const _errs730 = errors;
if((typeof data357 !== "string") && (data357 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/reason",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.census.properties.stored.properties.mix.items.properties.reason.type}}];
return false;
}
var valid77 = _errs730 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data353.side !== undefined){
const _errs732 = errors;
if(typeof data353.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/side",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid77 = _errs732 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data353.feed !== undefined){
let data359 = data353.feed;
const _errs734 = errors;
if((typeof data359 !== "string") && (data359 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/feed",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.census.properties.stored.properties.mix.items.properties.feed.type}}];
return false;
}
var valid77 = _errs734 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data353.count !== undefined){
let data360 = data353.count;
const _errs736 = errors;
if(!(((typeof data360 == "number") && (!(data360 % 1) && !isNaN(data360))) && (isFinite(data360)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/count",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs736){
if((typeof data360 == "number") && (isFinite(data360))){
if(data360 < 0 || isNaN(data360)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/count",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid77 = _errs736 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data353.share !== undefined){
let data361 = data353.share;
const _errs738 = errors;
if(errors === _errs738){
if((typeof data361 == "number") && (isFinite(data361))){
if(data361 > 1 || isNaN(data361)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/share",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data361 < 0 || isNaN(data361)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/share",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/share",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/share/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid77 = _errs738 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data353.storedShare !== undefined){
let data362 = data353.storedShare;
const _errs740 = errors;
if(errors === _errs740){
if((typeof data362 == "number") && (isFinite(data362))){
if(data362 > 1 || isNaN(data362)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/storedShare",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data362 < 0 || isNaN(data362)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/storedShare",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/storedShare",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedShare/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid77 = _errs740 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data353.storedCount !== undefined){
let data363 = data353.storedCount;
const _errs742 = errors;
if(!(((typeof data363 == "number") && (!(data363 % 1) && !isNaN(data363))) && (isFinite(data363)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/storedCount",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs742){
if((typeof data363 == "number") && (isFinite(data363))){
if(data363 < 0 || isNaN(data363)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/storedCount",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/storedCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid77 = _errs742 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data353.seen !== undefined){
let data364 = data353.seen;
const _errs744 = errors;
if(!(((typeof data364 == "number") && (!(data364 % 1) && !isNaN(data364))) && (isFinite(data364)))){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/seen",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs744){
if((typeof data364 == "number") && (isFinite(data364))){
if(data364 < 0 || isNaN(data364)){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/seen",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid77 = _errs744 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data353.fresh !== undefined){
const _errs746 = errors;
if(typeof data353.fresh !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29+"/fresh",schemaPath:"#/properties/census/properties/stored/properties/mix/items/properties/fresh/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid77 = _errs746 === errors;
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
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix/" + i29,schemaPath:"#/properties/census/properties/stored/properties/mix/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid76 = _errs721 === errors;
if(!valid76){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/stored/mix",schemaPath:"#/properties/census/properties/stored/properties/mix/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid75 = _errs719 === errors;
}
else {
var valid75 = true;
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
var valid70 = _errs712 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data327.layers !== undefined){
let data366 = data327.layers;
const _errs748 = errors;
if(errors === _errs748){
if(Array.isArray(data366)){
var valid78 = true;
const len29 = data366.length;
for(let i30=0; i30<len29; i30++){
let data367 = data366[i30];
const _errs750 = errors;
if(errors === _errs750){
if(data367 && typeof data367 == "object" && !Array.isArray(data367)){
let missing43;
if((((((((data367.code === undefined) && (missing43 = "code")) || ((data367.n === undefined) && (missing43 = "n"))) || ((data367.scenario === undefined) && (missing43 = "scenario"))) || ((data367.feed === undefined) && (missing43 = "feed"))) || ((data367.message === undefined) && (missing43 = "message"))) || ((data367.evidence === undefined) && (missing43 = "evidence"))) || ((data367.against === undefined) && (missing43 = "against"))){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i30,schemaPath:"#/properties/census/properties/layers/items/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
const _errs752 = errors;
for(const key48 in data367){
if(!(((((((key48 === "code") || (key48 === "n")) || (key48 === "scenario")) || (key48 === "feed")) || (key48 === "message")) || (key48 === "evidence")) || (key48 === "against"))){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i30,schemaPath:"#/properties/census/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}}];
return false;
break;
}
}
if(_errs752 === errors){
if(data367.code !== undefined){
let data368 = data367.code;
const _errs753 = errors;
if(errors === _errs753){
if(typeof data368 === "string"){
if(!pattern3.test(data368)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i30+"/code",schemaPath:"#/properties/census/properties/layers/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i30+"/code",schemaPath:"#/properties/census/properties/layers/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid79 = _errs753 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data367.n !== undefined){
let data369 = data367.n;
const _errs755 = errors;
if(!(((typeof data369 == "number") && (!(data369 % 1) && !isNaN(data369))) && (isFinite(data369)))){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i30+"/n",schemaPath:"#/properties/census/properties/layers/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs755){
if((typeof data369 == "number") && (isFinite(data369))){
if(data369 < 0 || isNaN(data369)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i30+"/n",schemaPath:"#/properties/census/properties/layers/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid79 = _errs755 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data367.scenario !== undefined){
let data370 = data367.scenario;
const _errs757 = errors;
if((typeof data370 !== "string") && (data370 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i30+"/scenario",schemaPath:"#/properties/census/properties/layers/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.census.properties.layers.items.properties.scenario.type}}];
return false;
}
var valid79 = _errs757 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data367.feed !== undefined){
let data371 = data367.feed;
const _errs759 = errors;
if((typeof data371 !== "string") && (data371 !== null)){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i30+"/feed",schemaPath:"#/properties/census/properties/layers/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.census.properties.layers.items.properties.feed.type}}];
return false;
}
var valid79 = _errs759 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data367.message !== undefined){
const _errs761 = errors;
if(typeof data367.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i30+"/message",schemaPath:"#/properties/census/properties/layers/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid79 = _errs761 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data367.evidence !== undefined){
let data373 = data367.evidence;
const _errs763 = errors;
if(errors === _errs763){
if(Array.isArray(data373)){
var valid80 = true;
const len30 = data373.length;
for(let i31=0; i31<len30; i31++){
const _errs765 = errors;
if(typeof data373[i31] !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i30+"/evidence/" + i31,schemaPath:"#/properties/census/properties/layers/items/properties/evidence/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs765 === errors;
if(!valid80){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i30+"/evidence",schemaPath:"#/properties/census/properties/layers/items/properties/evidence/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid79 = _errs763 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data367.against !== undefined){
let data375 = data367.against;
const _errs767 = errors;
if(errors === _errs767){
if(Array.isArray(data375)){
var valid81 = true;
const len31 = data375.length;
for(let i32=0; i32<len31; i32++){
const _errs769 = errors;
if(typeof data375[i32] !== "string"){
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i30+"/against/" + i32,schemaPath:"#/properties/census/properties/layers/items/properties/against/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid81 = _errs769 === errors;
if(!valid81){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i30+"/against",schemaPath:"#/properties/census/properties/layers/items/properties/against/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid79 = _errs767 === errors;
}
else {
var valid79 = true;
}
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
validate52.errors = [{instancePath:instancePath+"/census/layers/" + i30,schemaPath:"#/properties/census/properties/layers/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid78 = _errs750 === errors;
if(!valid78){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/census/layers",schemaPath:"#/properties/census/properties/layers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid70 = _errs748 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/census",schemaPath:"#/properties/census/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs665 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data377 = data.storedCloses;
const _errs771 = errors;
if(errors === _errs771){
if(data377 && typeof data377 == "object" && !Array.isArray(data377)){
let missing44;
if(((data377.runs === undefined) && (missing44 = "runs")) || ((data377.kinds === undefined) && (missing44 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
const _errs773 = errors;
for(const key49 in data377){
if(!((key49 === "runs") || (key49 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}}];
return false;
break;
}
}
if(_errs773 === errors){
if(data377.runs !== undefined){
let data378 = data377.runs;
const _errs774 = errors;
if(!(((typeof data378 == "number") && (!(data378 % 1) && !isNaN(data378))) && (isFinite(data378)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs774){
if((typeof data378 == "number") && (isFinite(data378))){
if(data378 < 1 || isNaN(data378)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid82 = _errs774 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data377.kinds !== undefined){
let data379 = data377.kinds;
const _errs776 = errors;
if(errors === _errs776){
if(Array.isArray(data379)){
var valid83 = true;
const len32 = data379.length;
for(let i33=0; i33<len32; i33++){
let data380 = data379[i33];
const _errs778 = errors;
if(errors === _errs778){
if(data380 && typeof data380 == "object" && !Array.isArray(data380)){
let missing45;
if(((((((data380.code === undefined) && (missing45 = "code")) || ((data380.side === undefined) && (missing45 = "side"))) || ((data380.how === undefined) && (missing45 = "how"))) || ((data380.feed === undefined) && (missing45 = "feed"))) || ((data380.median === undefined) && (missing45 = "median"))) || ((data380.seen === undefined) && (missing45 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i33,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
const _errs780 = errors;
for(const key50 in data380){
if(!((((((key50 === "code") || (key50 === "side")) || (key50 === "how")) || (key50 === "feed")) || (key50 === "median")) || (key50 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i33,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}}];
return false;
break;
}
}
if(_errs780 === errors){
if(data380.code !== undefined){
const _errs781 = errors;
if(typeof data380.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i33+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs781 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data380.side !== undefined){
const _errs783 = errors;
if(typeof data380.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i33+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs783 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data380.how !== undefined){
const _errs785 = errors;
if(typeof data380.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i33+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs785 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data380.feed !== undefined){
let data384 = data380.feed;
const _errs787 = errors;
if((typeof data384 !== "string") && (data384 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i33+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid84 = _errs787 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data380.median !== undefined){
let data385 = data380.median;
const _errs789 = errors;
if(errors === _errs789){
if((typeof data385 == "number") && (isFinite(data385))){
if(data385 < 0 || isNaN(data385)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i33+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i33+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid84 = _errs789 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data380.seen !== undefined){
let data386 = data380.seen;
const _errs791 = errors;
if(!(((typeof data386 == "number") && (!(data386 % 1) && !isNaN(data386))) && (isFinite(data386)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i33+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs791){
if((typeof data386 == "number") && (isFinite(data386))){
if(data386 < 0 || isNaN(data386)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i33+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid84 = _errs791 === errors;
}
else {
var valid84 = true;
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
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i33,schemaPath:"#/properties/storedCloses/properties/kinds/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid83 = _errs778 === errors;
if(!valid83){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds",schemaPath:"#/properties/storedCloses/properties/kinds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid82 = _errs776 === errors;
}
else {
var valid82 = true;
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
var valid0 = _errs771 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data387 = data.steps;
const _errs793 = errors;
if(errors === _errs793){
if(Array.isArray(data387)){
if(data387.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid85 = true;
const len33 = data387.length;
for(let i34=0; i34<len33; i34++){
let data388 = data387[i34];
const _errs795 = errors;
if(errors === _errs795){
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
let missing46;
if(((((data388.step === undefined) && (missing46 = "step")) || ((data388.state === undefined) && (missing46 = "state"))) || ((data388.result === undefined) && (missing46 = "result"))) || ((data388.took === undefined) && (missing46 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i34,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
const _errs797 = errors;
for(const key51 in data388){
if(!((((key51 === "step") || (key51 === "state")) || (key51 === "result")) || (key51 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i34,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}}];
return false;
break;
}
}
if(_errs797 === errors){
if(data388.step !== undefined){
let data389 = data388.step;
const _errs798 = errors;
if(!(((((data389 === "plan") || (data389 === "addresses")) || (data389 === "build")) || (data389 === "connect")) || (data389 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i34+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid86 = _errs798 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data388.state !== undefined){
let data390 = data388.state;
const _errs799 = errors;
if(!(((data390 === "done") || (data390 === "failed")) || (data390 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i34+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid86 = _errs799 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data388.result !== undefined){
const _errs800 = errors;
if(typeof data388.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i34+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid86 = _errs800 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data388.took !== undefined){
let data392 = data388.took;
const _errs802 = errors;
if((!((typeof data392 == "number") && (isFinite(data392)))) && (data392 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i34+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs802){
if((typeof data392 == "number") && (isFinite(data392))){
if(data392 < 0 || isNaN(data392)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i34+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid86 = _errs802 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/steps/" + i34,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid85 = _errs795 === errors;
if(!valid85){
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
var valid0 = _errs793 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data393 = data.lastAnswer;
const _errs804 = errors;
if(errors === _errs804){
if(data393 && typeof data393 == "object" && !Array.isArray(data393)){
let missing47;
if((((((data393.target === undefined) && (missing47 = "target")) || ((data393.asked === undefined) && (missing47 = "asked"))) || ((data393.status === undefined) && (missing47 = "status"))) || ((data393.took === undefined) && (missing47 = "took"))) || ((data393.body === undefined) && (missing47 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
const _errs806 = errors;
for(const key52 in data393){
if(!(((((key52 === "target") || (key52 === "asked")) || (key52 === "status")) || (key52 === "took")) || (key52 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}}];
return false;
break;
}
}
if(_errs806 === errors){
if(data393.target !== undefined){
const _errs807 = errors;
if(typeof data393.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid87 = _errs807 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data393.asked !== undefined){
const _errs809 = errors;
if(typeof data393.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid87 = _errs809 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data393.status !== undefined){
let data396 = data393.status;
const _errs811 = errors;
if((!(((typeof data396 == "number") && (!(data396 % 1) && !isNaN(data396))) && (isFinite(data396)))) && (data396 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid87 = _errs811 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data393.took !== undefined){
let data397 = data393.took;
const _errs813 = errors;
if(errors === _errs813){
if((typeof data397 == "number") && (isFinite(data397))){
if(data397 < 0 || isNaN(data397)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid87 = _errs813 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data393.body !== undefined){
let data398 = data393.body;
const _errs815 = errors;
if((typeof data398 !== "string") && (data398 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid87 = _errs815 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs804 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data399 = data.health;
const _errs817 = errors;
if((!(data399 && typeof data399 == "object" && !Array.isArray(data399))) && (data399 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs817){
if(data399 && typeof data399 == "object" && !Array.isArray(data399)){
let missing48;
if((((((((((data399.cpuP95 === undefined) && (missing48 = "cpuP95")) || ((data399.cores === undefined) && (missing48 = "cores"))) || ((data399.lagP99 === undefined) && (missing48 = "lagP99"))) || ((data399.lagSamples === undefined) && (missing48 = "lagSamples"))) || ((data399.stealP95 === undefined) && (missing48 = "stealP95"))) || ((data399.droppedIterations === undefined) && (missing48 = "droppedIterations"))) || ((data399.memoryPeak === undefined) && (missing48 = "memoryPeak"))) || ((data399.descriptorLimit === undefined) && (missing48 = "descriptorLimit"))) || ((data399.probe === undefined) && (missing48 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
const _errs819 = errors;
for(const key53 in data399){
if(!(func1.call(schema19.properties.health.properties, key53))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}}];
return false;
break;
}
}
if(_errs819 === errors){
if(data399.cpuP95 !== undefined){
let data400 = data399.cpuP95;
const _errs820 = errors;
if((!((typeof data400 == "number") && (isFinite(data400)))) && (data400 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs820){
if((typeof data400 == "number") && (isFinite(data400))){
if(data400 < 0 || isNaN(data400)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid88 = _errs820 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.cores !== undefined){
let data401 = data399.cores;
const _errs822 = errors;
if(errors === _errs822){
if((typeof data401 == "number") && (isFinite(data401))){
if(data401 < 0 || isNaN(data401)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid88 = _errs822 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.lagP99 !== undefined){
let data402 = data399.lagP99;
const _errs824 = errors;
if((!((typeof data402 == "number") && (isFinite(data402)))) && (data402 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid88 = _errs824 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.lagSamples !== undefined){
let data403 = data399.lagSamples;
const _errs826 = errors;
if(!(((typeof data403 == "number") && (!(data403 % 1) && !isNaN(data403))) && (isFinite(data403)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs826){
if((typeof data403 == "number") && (isFinite(data403))){
if(data403 < 0 || isNaN(data403)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid88 = _errs826 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.stealP95 !== undefined){
let data404 = data399.stealP95;
const _errs828 = errors;
if((!((typeof data404 == "number") && (isFinite(data404)))) && (data404 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs828){
if((typeof data404 == "number") && (isFinite(data404))){
if(data404 < 0 || isNaN(data404)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid88 = _errs828 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.droppedIterations !== undefined){
let data405 = data399.droppedIterations;
const _errs830 = errors;
if(!(((typeof data405 == "number") && (!(data405 % 1) && !isNaN(data405))) && (isFinite(data405)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs830){
if((typeof data405 == "number") && (isFinite(data405))){
if(data405 < 0 || isNaN(data405)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid88 = _errs830 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.memoryPeak !== undefined){
let data406 = data399.memoryPeak;
const _errs832 = errors;
if((!(((typeof data406 == "number") && (!(data406 % 1) && !isNaN(data406))) && (isFinite(data406)))) && (data406 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs832){
if((typeof data406 == "number") && (isFinite(data406))){
if(data406 < 0 || isNaN(data406)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid88 = _errs832 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.descriptorLimit !== undefined){
let data407 = data399.descriptorLimit;
const _errs834 = errors;
if((!(((typeof data407 == "number") && (!(data407 % 1) && !isNaN(data407))) && (isFinite(data407)))) && (data407 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs834){
if((typeof data407 == "number") && (isFinite(data407))){
if(data407 < 0 || isNaN(data407)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid88 = _errs834 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.probe !== undefined){
let data408 = data399.probe;
const _errs836 = errors;
if((!((typeof data408 == "number") && (isFinite(data408)))) && (data408 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid88 = _errs836 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.stallMax !== undefined){
let data409 = data399.stallMax;
const _errs838 = errors;
if(errors === _errs838){
if((typeof data409 == "number") && (isFinite(data409))){
if(data409 < 0 || isNaN(data409)){
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/stallMax",schemaPath:"#/properties/health/properties/stallMax/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid88 = _errs838 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.clockStep !== undefined){
let data410 = data399.clockStep;
const _errs840 = errors;
if(errors === _errs840){
if((typeof data410 == "number") && (isFinite(data410))){
if(data410 < 0 || isNaN(data410)){
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/clockStep",schemaPath:"#/properties/health/properties/clockStep/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid88 = _errs840 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.relayP99 !== undefined){
let data411 = data399.relayP99;
const _errs842 = errors;
if(errors === _errs842){
if((typeof data411 == "number") && (isFinite(data411))){
if(data411 < 0 || isNaN(data411)){
validate52.errors = [{instancePath:instancePath+"/health/relayP99",schemaPath:"#/properties/health/properties/relayP99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/relayP99",schemaPath:"#/properties/health/properties/relayP99/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid88 = _errs842 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.local !== undefined){
const _errs844 = errors;
if(typeof data399.local !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/health/local",schemaPath:"#/properties/health/properties/local/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid88 = _errs844 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.service !== undefined){
let data413 = data399.service;
const _errs846 = errors;
if(errors === _errs846){
if(data413 && typeof data413 == "object" && !Array.isArray(data413)){
let missing49;
if((((data413.cores === undefined) && (missing49 = "cores")) || ((data413.perMessage === undefined) && (missing49 = "perMessage"))) || ((data413.messages === undefined) && (missing49 = "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
const _errs848 = errors;
for(const key54 in data413){
if(!(((key54 === "cores") || (key54 === "perMessage")) || (key54 === "messages"))){
validate52.errors = [{instancePath:instancePath+"/health/service",schemaPath:"#/properties/health/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}}];
return false;
break;
}
}
if(_errs848 === errors){
if(data413.cores !== undefined){
let data414 = data413.cores;
const _errs849 = errors;
if(errors === _errs849){
if((typeof data414 == "number") && (isFinite(data414))){
if(data414 < 0 || isNaN(data414)){
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/service/cores",schemaPath:"#/properties/health/properties/service/properties/cores/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid89 = _errs849 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data413.perMessage !== undefined){
let data415 = data413.perMessage;
const _errs851 = errors;
if((!((typeof data415 == "number") && (isFinite(data415)))) && (data415 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/type",keyword:"type",params:{type: schema19.properties.health.properties.service.properties.perMessage.type}}];
return false;
}
if(errors === _errs851){
if((typeof data415 == "number") && (isFinite(data415))){
if(data415 < 0 || isNaN(data415)){
validate52.errors = [{instancePath:instancePath+"/health/service/perMessage",schemaPath:"#/properties/health/properties/service/properties/perMessage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid89 = _errs851 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data413.messages !== undefined){
let data416 = data413.messages;
const _errs853 = errors;
if(!(((typeof data416 == "number") && (!(data416 % 1) && !isNaN(data416))) && (isFinite(data416)))){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs853){
if((typeof data416 == "number") && (isFinite(data416))){
if(data416 < 0 || isNaN(data416)){
validate52.errors = [{instancePath:instancePath+"/health/service/messages",schemaPath:"#/properties/health/properties/service/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid89 = _errs853 === errors;
}
else {
var valid89 = true;
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
var valid88 = _errs846 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.brought !== undefined){
let data417 = data399.brought;
const _errs855 = errors;
if(errors === _errs855){
if((typeof data417 == "number") && (isFinite(data417))){
if(data417 < 0 || isNaN(data417)){
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/health/brought",schemaPath:"#/properties/health/properties/brought/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid88 = _errs855 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data399.limits !== undefined){
let data418 = data399.limits;
const _errs857 = errors;
if(errors === _errs857){
if(data418 && typeof data418 == "object" && !Array.isArray(data418)){
for(const key55 in data418){
const _errs859 = errors;
if(!((((key55 === "descriptors") || (key55 === "ports")) || (key55 === "buffers")) || (key55 === "lookups"))){
const err0 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.health.properties.limits.propertyNames.enum},propertyName:key55};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid90 = _errs859 === errors;
if(!valid90){
const err1 = {instancePath:instancePath+"/health/limits",schemaPath:"#/properties/health/properties/limits/propertyNames",keyword:"propertyNames",params:{propertyName: key55}};
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
if(valid90){
for(const key56 in data418){
let data419 = data418[key56];
const _errs861 = errors;
if(!(((typeof data419 == "number") && (!(data419 % 1) && !isNaN(data419))) && (isFinite(data419)))){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs861){
if((typeof data419 == "number") && (isFinite(data419))){
if(data419 < 0 || isNaN(data419)){
validate52.errors = [{instancePath:instancePath+"/health/limits/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/health/properties/limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid91 = _errs861 === errors;
if(!valid91){
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
}
}
}
}
}
}
}
}
}
var valid0 = _errs817 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data420 = data.bytes;
const _errs863 = errors;
if(errors === _errs863){
if(data420 && typeof data420 == "object" && !Array.isArray(data420)){
let missing50;
if(((data420.sent === undefined) && (missing50 = "sent")) || ((data420.received === undefined) && (missing50 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing50}}];
return false;
}
else {
const _errs865 = errors;
for(const key57 in data420){
if(!((key57 === "sent") || (key57 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}}];
return false;
break;
}
}
if(_errs865 === errors){
if(data420.sent !== undefined){
let data421 = data420.sent;
const _errs866 = errors;
if(!(((typeof data421 == "number") && (!(data421 % 1) && !isNaN(data421))) && (isFinite(data421)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs866){
if((typeof data421 == "number") && (isFinite(data421))){
if(data421 < 0 || isNaN(data421)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid92 = _errs866 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data420.received !== undefined){
let data422 = data420.received;
const _errs868 = errors;
if(!(((typeof data422 == "number") && (!(data422 % 1) && !isNaN(data422))) && (isFinite(data422)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs868){
if((typeof data422 == "number") && (isFinite(data422))){
if(data422 < 0 || isNaN(data422)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid92 = _errs868 === errors;
}
else {
var valid92 = true;
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
var valid0 = _errs863 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduced !== undefined){
let data423 = data.reduced;
const _errs870 = errors;
if(errors === _errs870){
if(data423 && typeof data423 == "object" && !Array.isArray(data423)){
let missing51;
if(((data423.sockets === undefined) && (missing51 = "sockets")) || ((data423.of === undefined) && (missing51 = "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/required",keyword:"required",params:{missingProperty: missing51}}];
return false;
}
else {
const _errs872 = errors;
for(const key58 in data423){
if(!((key58 === "sockets") || (key58 === "of"))){
validate52.errors = [{instancePath:instancePath+"/reduced",schemaPath:"#/properties/reduced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}}];
return false;
break;
}
}
if(_errs872 === errors){
if(data423.sockets !== undefined){
let data424 = data423.sockets;
const _errs873 = errors;
if(!(((typeof data424 == "number") && (!(data424 % 1) && !isNaN(data424))) && (isFinite(data424)))){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs873){
if((typeof data424 == "number") && (isFinite(data424))){
if(data424 < 0 || isNaN(data424)){
validate52.errors = [{instancePath:instancePath+"/reduced/sockets",schemaPath:"#/properties/reduced/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid93 = _errs873 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data423.of !== undefined){
let data425 = data423.of;
const _errs875 = errors;
if(!(((typeof data425 == "number") && (!(data425 % 1) && !isNaN(data425))) && (isFinite(data425)))){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs875){
if((typeof data425 == "number") && (isFinite(data425))){
if(data425 < 0 || isNaN(data425)){
validate52.errors = [{instancePath:instancePath+"/reduced/of",schemaPath:"#/properties/reduced/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid93 = _errs875 === errors;
}
else {
var valid93 = true;
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
var valid0 = _errs870 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pooled !== undefined){
let data426 = data.pooled;
const _errs877 = errors;
if(errors === _errs877){
if(data426 && typeof data426 == "object" && !Array.isArray(data426)){
let missing52;
if((((data426.records === undefined) && (missing52 = "records")) || ((data426.of === undefined) && (missing52 = "of"))) || ((data426.attempts === undefined) && (missing52 = "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/required",keyword:"required",params:{missingProperty: missing52}}];
return false;
}
else {
const _errs879 = errors;
for(const key59 in data426){
if(!(((key59 === "records") || (key59 === "of")) || (key59 === "attempts"))){
validate52.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}}];
return false;
break;
}
}
if(_errs879 === errors){
if(data426.records !== undefined){
let data427 = data426.records;
const _errs880 = errors;
if(errors === _errs880){
if(Array.isArray(data427)){
if(data427.length > 7){
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/maxItems",keyword:"maxItems",params:{limit: 7}}];
return false;
}
else {
if(data427.length < 1){
validate52.errors = [{instancePath:instancePath+"/pooled/records",schemaPath:"#/properties/pooled/properties/records/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid95 = true;
const len34 = data427.length;
for(let i35=0; i35<len34; i35++){
let data428 = data427[i35];
const _errs882 = errors;
if(errors === _errs882){
if(typeof data428 === "string"){
if(!pattern5.test(data428)){
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i35,schemaPath:"#/properties/pooled/properties/records/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/pooled/records/" + i35,schemaPath:"#/properties/pooled/properties/records/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid95 = _errs882 === errors;
if(!valid95){
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
var valid94 = _errs880 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data426.of !== undefined){
let data429 = data426.of;
const _errs884 = errors;
if(!(((typeof data429 == "number") && (!(data429 % 1) && !isNaN(data429))) && (isFinite(data429)))){
validate52.errors = [{instancePath:instancePath+"/pooled/of",schemaPath:"#/properties/pooled/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs884){
if((typeof data429 == "number") && (isFinite(data429))){
if(data429 < 2 || isNaN(data429)){
validate52.errors = [{instancePath:instancePath+"/pooled/of",schemaPath:"#/properties/pooled/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid94 = _errs884 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data426.attempts !== undefined){
let data430 = data426.attempts;
const _errs886 = errors;
if(!(((typeof data430 == "number") && (!(data430 % 1) && !isNaN(data430))) && (isFinite(data430)))){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",schemaPath:"#/properties/pooled/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs886){
if((typeof data430 == "number") && (isFinite(data430))){
if(data430 < 2 || isNaN(data430)){
validate52.errors = [{instancePath:instancePath+"/pooled/attempts",schemaPath:"#/properties/pooled/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid94 = _errs886 === errors;
}
else {
var valid94 = true;
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
var valid0 = _errs877 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data431 = data.attempts;
const _errs888 = errors;
if(errors === _errs888){
if(data431 && typeof data431 == "object" && !Array.isArray(data431)){
let missing53;
if(((data431.run === undefined) && (missing53 = "run")) || ((data431.earlier === undefined) && (missing53 = "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/required",keyword:"required",params:{missingProperty: missing53}}];
return false;
}
else {
const _errs890 = errors;
for(const key60 in data431){
if(!((key60 === "run") || (key60 === "earlier"))){
validate52.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}}];
return false;
break;
}
}
if(_errs890 === errors){
if(data431.run !== undefined){
let data432 = data431.run;
const _errs891 = errors;
if(errors === _errs891){
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
let missing54;
if(((data432.id === undefined) && (missing54 = "id")) || ((data432.attempt === undefined) && (missing54 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/required",keyword:"required",params:{missingProperty: missing54}}];
return false;
}
else {
const _errs893 = errors;
for(const key61 in data432){
if(!((key61 === "id") || (key61 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/run",schemaPath:"#/properties/attempts/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}}];
return false;
break;
}
}
if(_errs893 === errors){
if(data432.id !== undefined){
let data433 = data432.id;
const _errs894 = errors;
if(!(((typeof data433 == "number") && (!(data433 % 1) && !isNaN(data433))) && (isFinite(data433)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs894){
if((typeof data433 == "number") && (isFinite(data433))){
if(data433 < 1 || isNaN(data433)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/id",schemaPath:"#/properties/attempts/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid97 = _errs894 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data432.attempt !== undefined){
let data434 = data432.attempt;
const _errs896 = errors;
if(!(((typeof data434 == "number") && (!(data434 % 1) && !isNaN(data434))) && (isFinite(data434)))){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs896){
if((typeof data434 == "number") && (isFinite(data434))){
if(data434 < 1 || isNaN(data434)){
validate52.errors = [{instancePath:instancePath+"/attempts/run/attempt",schemaPath:"#/properties/attempts/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid97 = _errs896 === errors;
}
else {
var valid97 = true;
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
var valid96 = _errs891 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data431.earlier !== undefined){
let data435 = data431.earlier;
const _errs898 = errors;
if(errors === _errs898){
if(Array.isArray(data435)){
if(data435.length > 10){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier",schemaPath:"#/properties/attempts/properties/earlier/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid98 = true;
const len35 = data435.length;
for(let i36=0; i36<len35; i36++){
let data436 = data435[i36];
const _errs900 = errors;
if(errors === _errs900){
if(data436 && typeof data436 == "object" && !Array.isArray(data436)){
let missing55;
if(((data436.run === undefined) && (missing55 = "run")) || ((data436.outcome === undefined) && (missing55 = "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i36,schemaPath:"#/properties/attempts/properties/earlier/items/required",keyword:"required",params:{missingProperty: missing55}}];
return false;
}
else {
const _errs902 = errors;
for(const key62 in data436){
if(!((key62 === "run") || (key62 === "outcome"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i36,schemaPath:"#/properties/attempts/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}}];
return false;
break;
}
}
if(_errs902 === errors){
if(data436.run !== undefined){
let data437 = data436.run;
const _errs903 = errors;
if(errors === _errs903){
if(data437 && typeof data437 == "object" && !Array.isArray(data437)){
let missing56;
if(((data437.id === undefined) && (missing56 = "id")) || ((data437.attempt === undefined) && (missing56 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i36+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/required",keyword:"required",params:{missingProperty: missing56}}];
return false;
}
else {
const _errs905 = errors;
for(const key63 in data437){
if(!((key63 === "id") || (key63 === "attempt"))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i36+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}}];
return false;
break;
}
}
if(_errs905 === errors){
if(data437.id !== undefined){
let data438 = data437.id;
const _errs906 = errors;
if(!(((typeof data438 == "number") && (!(data438 % 1) && !isNaN(data438))) && (isFinite(data438)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i36+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs906){
if((typeof data438 == "number") && (isFinite(data438))){
if(data438 < 1 || isNaN(data438)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i36+"/run/id",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid100 = _errs906 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data437.attempt !== undefined){
let data439 = data437.attempt;
const _errs908 = errors;
if(!(((typeof data439 == "number") && (!(data439 % 1) && !isNaN(data439))) && (isFinite(data439)))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i36+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs908){
if((typeof data439 == "number") && (isFinite(data439))){
if(data439 < 1 || isNaN(data439)){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i36+"/run/attempt",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid100 = _errs908 === errors;
}
else {
var valid100 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i36+"/run",schemaPath:"#/properties/attempts/properties/earlier/items/properties/run/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid99 = _errs903 === errors;
}
else {
var valid99 = true;
}
if(valid99){
if(data436.outcome !== undefined){
let data440 = data436.outcome;
const _errs910 = errors;
if(!(((((((((((((((((data440 === "internal") || (data440 === "cancelled")) || (data440 === "usage")) || (data440 === "policy")) || (data440 === "skipped")) || (data440 === "plan")) || (data440 === "engine")) || (data440 === "target")) || (data440 === "slo")) || (data440 === "regression")) || (data440 === "suspect")) || (data440 === "inconclusive")) || (data440 === "plan_changed")) || (data440 === "no_baseline")) || (data440 === "store")) || (data440 === "pass")) || (data440 === null))){
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i36+"/outcome",schemaPath:"#/properties/attempts/properties/earlier/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.attempts.properties.earlier.items.properties.outcome.enum}}];
return false;
}
var valid99 = _errs910 === errors;
}
else {
var valid99 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/attempts/earlier/" + i36,schemaPath:"#/properties/attempts/properties/earlier/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid98 = _errs900 === errors;
if(!valid98){
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
var valid96 = _errs898 === errors;
}
else {
var valid96 = true;
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
var valid0 = _errs888 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data441 = data.paired;
const _errs911 = errors;
if(errors === _errs911){
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
let missing57;
if((data441.pairs === undefined) && (missing57 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing57}}];
return false;
}
else {
const _errs913 = errors;
for(const key64 in data441){
if(!(key64 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}}];
return false;
break;
}
}
if(_errs913 === errors){
if(data441.pairs !== undefined){
let data442 = data441.pairs;
const _errs914 = errors;
if(!(((typeof data442 == "number") && (!(data442 % 1) && !isNaN(data442))) && (isFinite(data442)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs914){
if((typeof data442 == "number") && (isFinite(data442))){
if(data442 < 0 || isNaN(data442)){
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
var valid0 = _errs911 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data443 = data.base;
const _errs916 = errors;
if(errors === _errs916){
if(data443 && typeof data443 == "object" && !Array.isArray(data443)){
let missing58;
if(((((data443.rule === undefined) && (missing58 = "rule")) || ((data443.ref === undefined) && (missing58 = "ref"))) || ((data443.commit === undefined) && (missing58 = "commit"))) || ((data443.differences === undefined) && (missing58 = "differences"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: missing58}}];
return false;
}
else {
const _errs918 = errors;
for(const key65 in data443){
if(!((((((((key65 === "rule") || (key65 === "ref")) || (key65 === "commit")) || (key65 === "file")) || (key65 === "differences")) || (key65 === "base")) || (key65 === "head")) || (key65 === "rows"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}}];
return false;
break;
}
}
if(_errs918 === errors){
if(data443.rule !== undefined){
let data444 = data443.rule;
const _errs919 = errors;
if(!(((data444 === "decides") || (data444 === "told")) || (data444 === "new"))){
validate52.errors = [{instancePath:instancePath+"/base/rule",schemaPath:"#/properties/base/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.rule.enum}}];
return false;
}
var valid102 = _errs919 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data443.ref !== undefined){
const _errs920 = errors;
if(typeof data443.ref !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/ref",schemaPath:"#/properties/base/properties/ref/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid102 = _errs920 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data443.commit !== undefined){
const _errs922 = errors;
if(typeof data443.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid102 = _errs922 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data443.file !== undefined){
const _errs924 = errors;
if(typeof data443.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/file",schemaPath:"#/properties/base/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid102 = _errs924 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data443.differences !== undefined){
let data448 = data443.differences;
const _errs926 = errors;
if(errors === _errs926){
if(data448 && typeof data448 == "object" && !Array.isArray(data448)){
let missing59;
if(((data448.count === undefined) && (missing59 = "count")) || ((data448.first === undefined) && (missing59 = "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/required",keyword:"required",params:{missingProperty: missing59}}];
return false;
}
else {
const _errs928 = errors;
for(const key66 in data448){
if(!((key66 === "count") || (key66 === "first"))){
validate52.errors = [{instancePath:instancePath+"/base/differences",schemaPath:"#/properties/base/properties/differences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}}];
return false;
break;
}
}
if(_errs928 === errors){
if(data448.count !== undefined){
let data449 = data448.count;
const _errs929 = errors;
if(!(((typeof data449 == "number") && (!(data449 % 1) && !isNaN(data449))) && (isFinite(data449)))){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs929){
if((typeof data449 == "number") && (isFinite(data449))){
if(data449 < 0 || isNaN(data449)){
validate52.errors = [{instancePath:instancePath+"/base/differences/count",schemaPath:"#/properties/base/properties/differences/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid103 = _errs929 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data448.first !== undefined){
let data450 = data448.first;
const _errs931 = errors;
if(errors === _errs931){
if(Array.isArray(data450)){
if(data450.length > 20){
validate52.errors = [{instancePath:instancePath+"/base/differences/first",schemaPath:"#/properties/base/properties/differences/properties/first/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid104 = true;
const len36 = data450.length;
for(let i37=0; i37<len36; i37++){
let data451 = data450[i37];
const _errs933 = errors;
if(errors === _errs933){
if(data451 && typeof data451 == "object" && !Array.isArray(data451)){
let missing60;
if((data451.path === undefined) && (missing60 = "path")){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i37,schemaPath:"#/properties/base/properties/differences/properties/first/items/required",keyword:"required",params:{missingProperty: missing60}}];
return false;
}
else {
const _errs935 = errors;
for(const key67 in data451){
if(!(((key67 === "path") || (key67 === "base")) || (key67 === "head"))){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i37,schemaPath:"#/properties/base/properties/differences/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}}];
return false;
break;
}
}
if(_errs935 === errors){
if(data451.path !== undefined){
const _errs936 = errors;
if(typeof data451.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i37+"/path",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid105 = _errs936 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data451.base !== undefined){
const _errs938 = errors;
if(typeof data451.base !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i37+"/base",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/base/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid105 = _errs938 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data451.head !== undefined){
const _errs940 = errors;
if(typeof data451.head !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i37+"/head",schemaPath:"#/properties/base/properties/differences/properties/first/items/properties/head/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid105 = _errs940 === errors;
}
else {
var valid105 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/differences/first/" + i37,schemaPath:"#/properties/base/properties/differences/properties/first/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid104 = _errs933 === errors;
if(!valid104){
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
var valid103 = _errs931 === errors;
}
else {
var valid103 = true;
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
var valid102 = _errs926 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data443.base !== undefined){
let data455 = data443.base;
const _errs942 = errors;
if(errors === _errs942){
if(data455 && typeof data455 == "object" && !Array.isArray(data455)){
let missing61;
if((((data455.outcome === undefined) && (missing61 = "outcome")) || ((data455.exitCode === undefined) && (missing61 = "exitCode"))) || ((data455.sentence === undefined) && (missing61 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/required",keyword:"required",params:{missingProperty: missing61}}];
return false;
}
else {
const _errs944 = errors;
for(const key68 in data455){
if(!(((key68 === "outcome") || (key68 === "exitCode")) || (key68 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/base",schemaPath:"#/properties/base/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}}];
return false;
break;
}
}
if(_errs944 === errors){
if(data455.outcome !== undefined){
let data456 = data455.outcome;
const _errs945 = errors;
if(!((((((((((((((((data456 === "internal") || (data456 === "cancelled")) || (data456 === "usage")) || (data456 === "policy")) || (data456 === "skipped")) || (data456 === "plan")) || (data456 === "engine")) || (data456 === "target")) || (data456 === "slo")) || (data456 === "regression")) || (data456 === "suspect")) || (data456 === "inconclusive")) || (data456 === "plan_changed")) || (data456 === "no_baseline")) || (data456 === "store")) || (data456 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/base/outcome",schemaPath:"#/properties/base/properties/base/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.base.properties.outcome.enum}}];
return false;
}
var valid106 = _errs945 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data455.exitCode !== undefined){
let data457 = data455.exitCode;
const _errs946 = errors;
if(!(((typeof data457 == "number") && (!(data457 % 1) && !isNaN(data457))) && (isFinite(data457)))){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs946){
if((typeof data457 == "number") && (isFinite(data457))){
if(data457 < 0 || isNaN(data457)){
validate52.errors = [{instancePath:instancePath+"/base/base/exitCode",schemaPath:"#/properties/base/properties/base/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid106 = _errs946 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data455.sentence !== undefined){
const _errs948 = errors;
if(typeof data455.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/base/sentence",schemaPath:"#/properties/base/properties/base/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid106 = _errs948 === errors;
}
else {
var valid106 = true;
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
var valid102 = _errs942 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data443.head !== undefined){
let data459 = data443.head;
const _errs950 = errors;
if(errors === _errs950){
if(data459 && typeof data459 == "object" && !Array.isArray(data459)){
let missing62;
if((((data459.outcome === undefined) && (missing62 = "outcome")) || ((data459.exitCode === undefined) && (missing62 = "exitCode"))) || ((data459.sentence === undefined) && (missing62 = "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/required",keyword:"required",params:{missingProperty: missing62}}];
return false;
}
else {
const _errs952 = errors;
for(const key69 in data459){
if(!(((key69 === "outcome") || (key69 === "exitCode")) || (key69 === "sentence"))){
validate52.errors = [{instancePath:instancePath+"/base/head",schemaPath:"#/properties/base/properties/head/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}}];
return false;
break;
}
}
if(_errs952 === errors){
if(data459.outcome !== undefined){
let data460 = data459.outcome;
const _errs953 = errors;
if(!((((((((((((((((data460 === "internal") || (data460 === "cancelled")) || (data460 === "usage")) || (data460 === "policy")) || (data460 === "skipped")) || (data460 === "plan")) || (data460 === "engine")) || (data460 === "target")) || (data460 === "slo")) || (data460 === "regression")) || (data460 === "suspect")) || (data460 === "inconclusive")) || (data460 === "plan_changed")) || (data460 === "no_baseline")) || (data460 === "store")) || (data460 === "pass"))){
validate52.errors = [{instancePath:instancePath+"/base/head/outcome",schemaPath:"#/properties/base/properties/head/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.head.properties.outcome.enum}}];
return false;
}
var valid107 = _errs953 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data459.exitCode !== undefined){
let data461 = data459.exitCode;
const _errs954 = errors;
if(!(((typeof data461 == "number") && (!(data461 % 1) && !isNaN(data461))) && (isFinite(data461)))){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs954){
if((typeof data461 == "number") && (isFinite(data461))){
if(data461 < 0 || isNaN(data461)){
validate52.errors = [{instancePath:instancePath+"/base/head/exitCode",schemaPath:"#/properties/base/properties/head/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid107 = _errs954 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data459.sentence !== undefined){
const _errs956 = errors;
if(typeof data459.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/head/sentence",schemaPath:"#/properties/base/properties/head/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid107 = _errs956 === errors;
}
else {
var valid107 = true;
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
var valid102 = _errs950 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data443.rows !== undefined){
const _errs958 = errors;
if("base" !== data443.rows){
validate52.errors = [{instancePath:instancePath+"/base/rows",schemaPath:"#/properties/base/properties/rows/const",keyword:"const",params:{allowedValue: "base"}}];
return false;
}
var valid102 = _errs958 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs916 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.override !== undefined){
let data464 = data.override;
const _errs959 = errors;
if(errors === _errs959){
if(data464 && typeof data464 == "object" && !Array.isArray(data464)){
let missing63;
if(((((((((((data464.accepted === undefined) && (missing63 = "accepted")) || ((data464.label === undefined) && (missing63 = "label"))) || ((data464.pullRequest === undefined) && (missing63 = "pullRequest"))) || ((data464.commit === undefined) && (missing63 = "commit"))) || ((data464.by === undefined) && (missing63 = "by"))) || ((data464.reason === undefined) && (missing63 = "reason"))) || ((data464.reasonBy === undefined) && (missing63 = "reasonBy"))) || ((data464.lacking === undefined) && (missing63 = "lacking"))) || ((data464.message === undefined) && (missing63 = "message"))) || ((data464.lets === undefined) && (missing63 = "lets"))){
validate52.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/required",keyword:"required",params:{missingProperty: missing63}}];
return false;
}
else {
const _errs961 = errors;
for(const key70 in data464){
if(!(func1.call(schema19.properties.override.properties, key70))){
validate52.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}}];
return false;
break;
}
}
if(_errs961 === errors){
if(data464.accepted !== undefined){
const _errs962 = errors;
if(typeof data464.accepted !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/override/accepted",schemaPath:"#/properties/override/properties/accepted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid108 = _errs962 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data464.label !== undefined){
const _errs964 = errors;
if(typeof data464.label !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/label",schemaPath:"#/properties/override/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid108 = _errs964 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data464.pullRequest !== undefined){
let data467 = data464.pullRequest;
const _errs966 = errors;
if(!(((typeof data467 == "number") && (!(data467 % 1) && !isNaN(data467))) && (isFinite(data467)))){
validate52.errors = [{instancePath:instancePath+"/override/pullRequest",schemaPath:"#/properties/override/properties/pullRequest/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs966){
if((typeof data467 == "number") && (isFinite(data467))){
if(data467 < 1 || isNaN(data467)){
validate52.errors = [{instancePath:instancePath+"/override/pullRequest",schemaPath:"#/properties/override/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid108 = _errs966 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data464.commit !== undefined){
const _errs968 = errors;
if(typeof data464.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/commit",schemaPath:"#/properties/override/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid108 = _errs968 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data464.by !== undefined){
let data469 = data464.by;
const _errs970 = errors;
if((typeof data469 !== "string") && (data469 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/by",schemaPath:"#/properties/override/properties/by/type",keyword:"type",params:{type: schema19.properties.override.properties.by.type}}];
return false;
}
var valid108 = _errs970 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data464.reason !== undefined){
let data470 = data464.reason;
const _errs972 = errors;
if((typeof data470 !== "string") && (data470 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/reason",schemaPath:"#/properties/override/properties/reason/type",keyword:"type",params:{type: schema19.properties.override.properties.reason.type}}];
return false;
}
var valid108 = _errs972 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data464.reasonBy !== undefined){
let data471 = data464.reasonBy;
const _errs974 = errors;
if((typeof data471 !== "string") && (data471 !== null)){
validate52.errors = [{instancePath:instancePath+"/override/reasonBy",schemaPath:"#/properties/override/properties/reasonBy/type",keyword:"type",params:{type: schema19.properties.override.properties.reasonBy.type}}];
return false;
}
var valid108 = _errs974 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data464.lacking !== undefined){
let data472 = data464.lacking;
const _errs976 = errors;
if(!(((((((((((data472 === "label") || (data472 === "removed")) || (data472 === "not_on_this_commit")) || (data472 === "moved")) || (data472 === "by_bot")) || (data472 === "by_reader")) || (data472 === "by_author")) || (data472 === "reason")) || (data472 === "reason_by_reader")) || (data472 === "unknown")) || (data472 === null))){
validate52.errors = [{instancePath:instancePath+"/override/lacking",schemaPath:"#/properties/override/properties/lacking/enum",keyword:"enum",params:{allowedValues: schema19.properties.override.properties.lacking.enum}}];
return false;
}
var valid108 = _errs976 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data464.message !== undefined){
const _errs977 = errors;
if(typeof data464.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/override/message",schemaPath:"#/properties/override/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid108 = _errs977 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data464.lets !== undefined){
let data474 = data464.lets;
const _errs979 = errors;
if(errors === _errs979){
if(Array.isArray(data474)){
var valid109 = true;
const len37 = data474.length;
for(let i38=0; i38<len37; i38++){
let data475 = data474[i38];
const _errs981 = errors;
if(!(((data475 === "regression") || (data475 === "suspect")) || (data475 === "plan_changed"))){
validate52.errors = [{instancePath:instancePath+"/override/lets/" + i38,schemaPath:"#/properties/override/properties/lets/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.override.properties.lets.items.enum}}];
return false;
}
var valid109 = _errs981 === errors;
if(!valid109){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/override/lets",schemaPath:"#/properties/override/properties/lets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid108 = _errs979 === errors;
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
var valid0 = _errs959 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data476 = data.notices;
const _errs982 = errors;
if(errors === _errs982){
if(Array.isArray(data476)){
var valid110 = true;
const len38 = data476.length;
for(let i39=0; i39<len38; i39++){
let data477 = data476[i39];
const _errs984 = errors;
if(errors === _errs984){
if(data477 && typeof data477 == "object" && !Array.isArray(data477)){
let missing64;
if(((data477.code === undefined) && (missing64 = "code")) || ((data477.message === undefined) && (missing64 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i39,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing64}}];
return false;
}
else {
const _errs986 = errors;
for(const key71 in data477){
if(!((key71 === "code") || (key71 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i39,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}}];
return false;
break;
}
}
if(_errs986 === errors){
if(data477.code !== undefined){
let data478 = data477.code;
const _errs987 = errors;
if(errors === _errs987){
if(typeof data478 === "string"){
if(!pattern3.test(data478)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i39+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i39+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid111 = _errs987 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data477.message !== undefined){
const _errs989 = errors;
if(typeof data477.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i39+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid111 = _errs989 === errors;
}
else {
var valid111 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i39,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid110 = _errs984 === errors;
if(!valid110){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs982 === errors;
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
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
