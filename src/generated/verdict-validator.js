// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["would_fail"]},"message":{"type":"string"},"file":{"type":"string","examples":["plans/orders-feed.yaml"]},"line":{"type":"integer","minimum":0,"examples":[44]},"column":{"type":"integer","minimum":0,"examples":[13]}},"required":["outcome","code","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]}},"required":["name","file","profile","environment"],"additionalProperties":false},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","cancelled"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","indicative","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["few_samples"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations"]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["one_machine"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","code","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"seen":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["malformed"]},"scenario":{"type":["string","null"]},"feed":{"type":["string","null"]},"n":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"message":{"type":"string","examples":["4 of 73,116 orders messages malformed"]},"text":{"type":"string","examples":["ping"]}},"required":["code","scenario","feed","n","of","message"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"integer","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","examples":["comparable_runs"]},"message":{"type":"string"}},"required":["code","message"],"additionalProperties":false}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
import helper0 from "ajv/dist/runtime/equal.js";const func0 = helper0.default ?? helper0;
const pattern3 = new RegExp("^[a-z][a-z0-9_]{0,39}$", "u");
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern8 = new RegExp("^[0-9a-f]{12}$", "u");

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
if(!((((((key1 === "outcome") || (key1 === "code")) || (key1 === "message")) || (key1 === "file")) || (key1 === "line")) || (key1 === "column"))){
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
if(data9.file !== undefined){
const _errs24 = errors;
if(typeof data9.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/file",schemaPath:"#/properties/reasons/items/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.line !== undefined){
let data14 = data9.line;
const _errs26 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/line",schemaPath:"#/properties/reasons/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/line",schemaPath:"#/properties/reasons/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.column !== undefined){
let data15 = data9.column;
const _errs28 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/column",schemaPath:"#/properties/reasons/items/properties/column/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/column",schemaPath:"#/properties/reasons/items/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs28 === errors;
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
const _errs30 = errors;
if(typeof data.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data17 = data.next;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data17)){
if(data17.length > 3){
validate52.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
var valid5 = true;
const len2 = data17.length;
for(let i3=0; i3<len2; i3++){
const _errs34 = errors;
if(typeof data17[i3] !== "string"){
validate52.errors = [{instancePath:instancePath+"/next/" + i3,schemaPath:"#/properties/next/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs34 === errors;
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
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data19 = data.plan;
const _errs36 = errors;
if(errors === _errs36){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing2;
if(((((data19.name === undefined) && (missing2 = "name")) || ((data19.file === undefined) && (missing2 = "file"))) || ((data19.profile === undefined) && (missing2 = "profile"))) || ((data19.environment === undefined) && (missing2 = "environment"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs38 = errors;
for(const key2 in data19){
if(!((((key2 === "name") || (key2 === "file")) || (key2 === "profile")) || (key2 === "environment"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data19.name !== undefined){
const _errs39 = errors;
if(typeof data19.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/name",schemaPath:"#/properties/plan/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.file !== undefined){
const _errs41 = errors;
if(typeof data19.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/file",schemaPath:"#/properties/plan/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.profile !== undefined){
const _errs43 = errors;
if(typeof data19.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/profile",schemaPath:"#/properties/plan/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.environment !== undefined){
let data23 = data19.environment;
const _errs45 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate52.errors = [{instancePath:instancePath+"/plan/environment",schemaPath:"#/properties/plan/properties/environment/type",keyword:"type",params:{type: schema19.properties.plan.properties.environment.type}}];
return false;
}
var valid6 = _errs45 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostRuns !== undefined){
let data24 = data.mostRuns;
const _errs47 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs47){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data25 = data.runs;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data25)){
var valid7 = true;
const len3 = data25.length;
for(let i4=0; i4<len3; i4++){
let data26 = data25[i4];
const _errs51 = errors;
if(errors === _errs51){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing3;
if(((((((data26.runId === undefined) && (missing3 = "runId")) || ((data26.attempt === undefined) && (missing3 = "attempt"))) || ((data26.started === undefined) && (missing3 = "started"))) || ((data26.duration === undefined) && (missing3 = "duration"))) || ((data26.machine === undefined) && (missing3 = "machine"))) || ((data26.ended === undefined) && (missing3 = "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs53 = errors;
for(const key3 in data26){
if(!((((((key3 === "runId") || (key3 === "attempt")) || (key3 === "started")) || (key3 === "duration")) || (key3 === "machine")) || (key3 === "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs53 === errors){
if(data26.runId !== undefined){
const _errs54 = errors;
if(typeof data26.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/runId",schemaPath:"#/properties/runs/items/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs54 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.attempt !== undefined){
let data28 = data26.attempt;
const _errs56 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs56){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.started !== undefined){
const _errs58 = errors;
if(typeof data26.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/started",schemaPath:"#/properties/runs/items/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs58 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.duration !== undefined){
let data30 = data26.duration;
const _errs60 = errors;
if(errors === _errs60){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid8 = _errs60 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.machine !== undefined){
const _errs62 = errors;
if(typeof data26.machine !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/machine",schemaPath:"#/properties/runs/items/properties/machine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs62 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.ended !== undefined){
let data32 = data26.ended;
const _errs64 = errors;
if(!((((((data32 === "clean") || (data32 === "aborted")) || (data32 === "killed")) || (data32 === "hung")) || (data32 === "crashed")) || (data32 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/ended",schemaPath:"#/properties/runs/items/properties/ended/enum",keyword:"enum",params:{allowedValues: schema19.properties.runs.items.properties.ended.enum}}];
return false;
}
var valid8 = _errs64 === errors;
}
else {
var valid8 = true;
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
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs51 === errors;
if(!valid7){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data33 = data.provenance;
const _errs65 = errors;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: schema19.properties.provenance.type}}];
return false;
}
if(errors === _errs65){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing4;
if(((((((((((data33.tool === undefined) && (missing4 = "tool")) || ((data33.engine === undefined) && (missing4 = "engine"))) || ((data33.started === undefined) && (missing4 = "started"))) || ((data33.ended === undefined) && (missing4 = "ended"))) || ((data33.machine === undefined) && (missing4 = "machine"))) || ((data33.runnerLabel === undefined) && (missing4 = "runnerLabel"))) || ((data33.commit === undefined) && (missing4 = "commit"))) || ((data33.ref === undefined) && (missing4 = "ref"))) || ((data33.runId === undefined) && (missing4 = "runId"))) || ((data33.attempt === undefined) && (missing4 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs67 = errors;
for(const key4 in data33){
if(!(func1.call(schema19.properties.provenance.properties, key4))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs67 === errors){
if(data33.tool !== undefined){
const _errs68 = errors;
if(typeof data33.tool !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/tool",schemaPath:"#/properties/provenance/properties/tool/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs68 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.engine !== undefined){
let data35 = data33.engine;
const _errs70 = errors;
if(errors === _errs70){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing5;
if(((data35.name === undefined) && (missing5 = "name")) || ((data35.version === undefined) && (missing5 = "version"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs72 = errors;
for(const key5 in data35){
if(!(((key5 === "name") || (key5 === "version")) || (key5 === "sha256"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs72 === errors){
if(data35.name !== undefined){
let data36 = data35.name;
const _errs73 = errors;
if(!((data36 === "k6") || (data36 === "embedded"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/name",schemaPath:"#/properties/provenance/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum}}];
return false;
}
var valid10 = _errs73 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data35.version !== undefined){
const _errs74 = errors;
if(typeof data35.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/version",schemaPath:"#/properties/provenance/properties/engine/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs74 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data35.sha256 !== undefined){
let data38 = data35.sha256;
const _errs76 = errors;
if(errors === _errs76){
if(typeof data38 === "string"){
if(!pattern4.test(data38)){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs76 === errors;
}
else {
var valid10 = true;
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
var valid9 = _errs70 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.started !== undefined){
const _errs78 = errors;
if(typeof data33.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs78 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.ended !== undefined){
const _errs80 = errors;
if(typeof data33.ended !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs80 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.machine !== undefined){
let data41 = data33.machine;
const _errs82 = errors;
if(errors === _errs82){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing6;
if((((((data41.id === undefined) && (missing6 = "id")) || ((data41.os === undefined) && (missing6 = "os"))) || ((data41.arch === undefined) && (missing6 = "arch"))) || ((data41.cpu === undefined) && (missing6 = "cpu"))) || ((data41.cores === undefined) && (missing6 = "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs84 = errors;
for(const key6 in data41){
if(!(((((key6 === "id") || (key6 === "os")) || (key6 === "arch")) || (key6 === "cpu")) || (key6 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs84 === errors){
if(data41.id !== undefined){
const _errs85 = errors;
if(typeof data41.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs85 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data41.os !== undefined){
const _errs87 = errors;
if(typeof data41.os !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs87 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data41.arch !== undefined){
const _errs89 = errors;
if(typeof data41.arch !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs89 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data41.cpu !== undefined){
const _errs91 = errors;
if(typeof data41.cpu !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs91 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data41.cores !== undefined){
let data46 = data41.cores;
const _errs93 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs93){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid11 = _errs93 === errors;
}
else {
var valid11 = true;
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
var valid9 = _errs82 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.runnerLabel !== undefined){
const _errs95 = errors;
if(typeof data33.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs95 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.commit !== undefined){
let data48 = data33.commit;
const _errs97 = errors;
if((typeof data48 !== "string") && (data48 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type}}];
return false;
}
var valid9 = _errs97 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.ref !== undefined){
let data49 = data33.ref;
const _errs99 = errors;
if((typeof data49 !== "string") && (data49 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type}}];
return false;
}
var valid9 = _errs99 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.event !== undefined){
const _errs101 = errors;
if(typeof data33.event !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/event",schemaPath:"#/properties/provenance/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs101 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.runId !== undefined){
const _errs103 = errors;
if(typeof data33.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs103 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data33.attempt !== undefined){
let data52 = data33.attempt;
const _errs105 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs105){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid9 = _errs105 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs107 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs107 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data54 = data.problems;
const _errs109 = errors;
if(errors === _errs109){
if(Array.isArray(data54)){
var valid12 = true;
const len4 = data54.length;
for(let i5=0; i5<len4; i5++){
let data55 = data54[i5];
const _errs111 = errors;
if(errors === _errs111){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
let missing7;
if((((data55.what === undefined) && (missing7 = "what")) || ((data55.fault === undefined) && (missing7 = "fault"))) || ((data55.message === undefined) && (missing7 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs113 = errors;
for(const key7 in data55){
if(!(((key7 === "what") || (key7 === "fault")) || (key7 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs113 === errors){
if(data55.what !== undefined){
let data56 = data55.what;
const _errs114 = errors;
if(!(((((((((((((data56 === "no-summary") || (data56 === "summary-mismatch")) || (data56 === "torn-stream")) || (data56 === "script-errors")) || (data56 === "killed")) || (data56 === "hung")) || (data56 === "crashed")) || (data56 === "few-sessions")) || (data56 === "non-finite")) || (data56 === "too-many-series")) || (data56 === "no-samples")) || (data56 === "companion")) || (data56 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid13 = _errs114 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data55.fault !== undefined){
let data57 = data55.fault;
const _errs115 = errors;
if(!(((data57 === "engine") || (data57 === "service")) || (data57 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid13 = _errs115 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data55.message !== undefined){
const _errs116 = errors;
if(typeof data55.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs116 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid12 = _errs111 === errors;
if(!valid12){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs109 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data59 = data.slos;
const _errs118 = errors;
if(errors === _errs118){
if(Array.isArray(data59)){
var valid14 = true;
const len5 = data59.length;
for(let i6=0; i6<len5; i6++){
let data60 = data59[i6];
const _errs120 = errors;
if(errors === _errs120){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing8;
if(((((((((((((((data60.verdict === undefined) && (missing8 = "verdict")) || ((data60.code === undefined) && (missing8 = "code"))) || ((data60.name === undefined) && (missing8 = "name"))) || ((data60.threshold === undefined) && (missing8 = "threshold"))) || ((data60.from === undefined) && (missing8 = "from"))) || ((data60.operator === undefined) && (missing8 = "operator"))) || ((data60.expected === undefined) && (missing8 = "expected"))) || ((data60.actual === undefined) && (missing8 = "actual"))) || ((data60.unit === undefined) && (missing8 = "unit"))) || ((data60.n === undefined) && (missing8 = "n"))) || ((data60.distinct === undefined) && (missing8 = "distinct"))) || ((data60.beyond === undefined) && (missing8 = "beyond"))) || ((data60.message === undefined) && (missing8 = "message"))) || ((data60.line === undefined) && (missing8 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs122 = errors;
for(const key8 in data60){
if(!(func1.call(schema19.properties.slos.items.properties, key8))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs122 === errors){
if(data60.verdict !== undefined){
let data61 = data60.verdict;
const _errs123 = errors;
if(!((((data61 === "met") || (data61 === "fail")) || (data61 === "indicative")) || (data61 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid15 = _errs123 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data60.code !== undefined){
let data62 = data60.code;
const _errs124 = errors;
if(errors === _errs124){
if(typeof data62 === "string"){
if(!pattern3.test(data62)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/code",schemaPath:"#/properties/slos/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/code",schemaPath:"#/properties/slos/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs124 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data60.name !== undefined){
const _errs126 = errors;
if(typeof data60.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs126 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data60.threshold !== undefined){
const _errs128 = errors;
if(typeof data60.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs128 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data60.from !== undefined){
let data65 = data60.from;
const _errs130 = errors;
if(!((data65 === "plan") || (data65 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid15 = _errs130 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data60.operator !== undefined){
let data66 = data60.operator;
const _errs131 = errors;
if(typeof data66 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data66 === "<") || (data66 === "<=")) || (data66 === ">")) || (data66 === ">=")) || (data66 === "==")) || (data66 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid15 = _errs131 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data60.expected !== undefined){
let data67 = data60.expected;
const _errs133 = errors;
if(!((typeof data67 == "number") && (isFinite(data67)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid15 = _errs133 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data60.actual !== undefined){
let data68 = data60.actual;
const _errs135 = errors;
if((!((typeof data68 == "number") && (isFinite(data68)))) && (data68 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid15 = _errs135 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data60.unit !== undefined){
let data69 = data60.unit;
const _errs137 = errors;
if(!(((((data69 === "ms") || (data69 === "bytes")) || (data69 === "count")) || (data69 === "share")) || (data69 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid15 = _errs137 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data60.n !== undefined){
let data70 = data60.n;
const _errs138 = errors;
if(errors === _errs138){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid15 = _errs138 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data60.of !== undefined){
let data71 = data60.of;
const _errs140 = errors;
if(!(((((data71 === "sockets") || (data71 === "socket-seconds")) || (data71 === "closes")) || (data71 === "requests")) || (data71 === "iterations"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid15 = _errs140 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data60.distinct !== undefined){
let data72 = data60.distinct;
const _errs141 = errors;
if((!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))) && (data72 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs141){
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 < 0 || isNaN(data72)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs141 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data60.beyond !== undefined){
let data73 = data60.beyond;
const _errs143 = errors;
if((!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))) && (data73 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs143){
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs143 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data60.message !== undefined){
const _errs145 = errors;
if(typeof data60.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs145 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data60.line !== undefined){
let data75 = data60.line;
const _errs147 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs147){
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs147 === errors;
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
}
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
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid14 = _errs120 === errors;
if(!valid14){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs118 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data76 = data.gates;
const _errs149 = errors;
if(errors === _errs149){
if(Array.isArray(data76)){
var valid16 = true;
const len6 = data76.length;
for(let i7=0; i7<len6; i7++){
let data77 = data76[i7];
const _errs151 = errors;
if(errors === _errs151){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
let missing9;
if((((((((((((((((((((((data77.verdict === undefined) && (missing9 = "verdict")) || ((data77.code === undefined) && (missing9 = "code"))) || ((data77.name === undefined) && (missing9 = "name"))) || ((data77.selector === undefined) && (missing9 = "selector"))) || ((data77.stat === undefined) && (missing9 = "stat"))) || ((data77.level === undefined) && (missing9 = "level"))) || ((data77.unit === undefined) && (missing9 = "unit"))) || ((data77.baseline === undefined) && (missing9 = "baseline"))) || ((data77.spread === undefined) && (missing9 = "spread"))) || ((data77.actual === undefined) && (missing9 = "actual"))) || ((data77.values === undefined) && (missing9 = "values"))) || ((data77.change === undefined) && (missing9 = "change"))) || ((data77.limit === undefined) && (missing9 = "limit"))) || ((data77.z === undefined) && (missing9 = "z"))) || ((data77.zLimit === undefined) && (missing9 = "zLimit"))) || ((data77.channel === undefined) && (missing9 = "channel"))) || ((data77.n === undefined) && (missing9 = "n"))) || ((data77.distinct === undefined) && (missing9 = "distinct"))) || ((data77.runs === undefined) && (missing9 = "runs"))) || ((data77.message === undefined) && (missing9 = "message"))) || ((data77.line === undefined) && (missing9 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs153 = errors;
for(const key9 in data77){
if(!(func1.call(schema19.properties.gates.items.properties, key9))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs153 === errors){
if(data77.verdict !== undefined){
let data78 = data77.verdict;
const _errs154 = errors;
if(!((((((data78 === "same") || (data78 === "fail")) || (data78 === "suspect")) || (data78 === "no_baseline")) || (data78 === "inconclusive")) || (data78 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid17 = _errs154 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.code !== undefined){
let data79 = data77.code;
const _errs155 = errors;
if(errors === _errs155){
if(typeof data79 === "string"){
if(!pattern3.test(data79)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/code",schemaPath:"#/properties/gates/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/code",schemaPath:"#/properties/gates/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs155 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.name !== undefined){
const _errs157 = errors;
if(typeof data77.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs157 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.selector !== undefined){
const _errs159 = errors;
if(typeof data77.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs159 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.stat !== undefined){
const _errs161 = errors;
if(typeof data77.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs161 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.level !== undefined){
let data83 = data77.level;
const _errs163 = errors;
if(!((data83 === "key") || (data83 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid17 = _errs163 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.unit !== undefined){
let data84 = data77.unit;
const _errs164 = errors;
if(!((((data84 === "ms") || (data84 === "bytes")) || (data84 === "count")) || (data84 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid17 = _errs164 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.baseline !== undefined){
let data85 = data77.baseline;
const _errs165 = errors;
if((!((typeof data85 == "number") && (isFinite(data85)))) && (data85 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid17 = _errs165 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.spread !== undefined){
let data86 = data77.spread;
const _errs167 = errors;
if((!((typeof data86 == "number") && (isFinite(data86)))) && (data86 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid17 = _errs167 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.actual !== undefined){
let data87 = data77.actual;
const _errs169 = errors;
if((!((typeof data87 == "number") && (isFinite(data87)))) && (data87 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid17 = _errs169 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.values !== undefined){
let data88 = data77.values;
const _errs171 = errors;
if(errors === _errs171){
if(Array.isArray(data88)){
var valid18 = true;
const len7 = data88.length;
for(let i8=0; i8<len7; i8++){
let data89 = data88[i8];
const _errs173 = errors;
if((!((typeof data89 == "number") && (isFinite(data89)))) && (data89 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/values/" + i8,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid18 = _errs173 === errors;
if(!valid18){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/values",schemaPath:"#/properties/gates/items/properties/values/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid17 = _errs171 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.change !== undefined){
let data90 = data77.change;
const _errs175 = errors;
if((!((typeof data90 == "number") && (isFinite(data90)))) && (data90 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid17 = _errs175 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.limit !== undefined){
let data91 = data77.limit;
const _errs177 = errors;
if((!((typeof data91 == "number") && (isFinite(data91)))) && (data91 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid17 = _errs177 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.z !== undefined){
let data92 = data77.z;
const _errs179 = errors;
if((!((typeof data92 == "number") && (isFinite(data92)))) && (data92 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid17 = _errs179 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.zLimit !== undefined){
let data93 = data77.zLimit;
const _errs181 = errors;
if((!((typeof data93 == "number") && (isFinite(data93)))) && (data93 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid17 = _errs181 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.channel !== undefined){
let data94 = data77.channel;
const _errs183 = errors;
if(!(((((((((((data94 === "edge") || (data94 === "tail")) || (data94 === "ratio")) || (data94 === "calm")) || (data94 === "body")) || (data94 === "p50")) || (data94 === "trend")) || (data94 === "p99")) || (data94 === "count")) || (data94 === "rate")) || (data94 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid17 = _errs183 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.n !== undefined){
let data95 = data77.n;
const _errs184 = errors;
if(errors === _errs184){
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid17 = _errs184 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.counts !== undefined){
let data96 = data77.counts;
const _errs186 = errors;
if(!((data96 === "socket-seconds") || (data96 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid17 = _errs186 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.distinct !== undefined){
let data97 = data77.distinct;
const _errs187 = errors;
if((!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))) && (data97 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs187){
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 0 || isNaN(data97)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs187 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.runs !== undefined){
let data98 = data77.runs;
const _errs189 = errors;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs189){
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 < 0 || isNaN(data98)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs189 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.message !== undefined){
const _errs191 = errors;
if(typeof data77.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs191 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data77.line !== undefined){
let data100 = data77.line;
const _errs193 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs193){
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs193 === errors;
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
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid16 = _errs151 === errors;
if(!valid16){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs149 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data101 = data.seen;
const _errs195 = errors;
if(errors === _errs195){
if(Array.isArray(data101)){
var valid19 = true;
const len8 = data101.length;
for(let i9=0; i9<len8; i9++){
let data102 = data101[i9];
const _errs197 = errors;
if(errors === _errs197){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
let missing10;
if(((((((data102.code === undefined) && (missing10 = "code")) || ((data102.scenario === undefined) && (missing10 = "scenario"))) || ((data102.feed === undefined) && (missing10 = "feed"))) || ((data102.n === undefined) && (missing10 = "n"))) || ((data102.of === undefined) && (missing10 = "of"))) || ((data102.message === undefined) && (missing10 = "message"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs199 = errors;
for(const key10 in data102){
if(!(((((((key10 === "code") || (key10 === "scenario")) || (key10 === "feed")) || (key10 === "n")) || (key10 === "of")) || (key10 === "message")) || (key10 === "text"))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs199 === errors){
if(data102.code !== undefined){
let data103 = data102.code;
const _errs200 = errors;
if(errors === _errs200){
if(typeof data103 === "string"){
if(!pattern3.test(data103)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/code",schemaPath:"#/properties/seen/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/code",schemaPath:"#/properties/seen/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs200 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data102.scenario !== undefined){
let data104 = data102.scenario;
const _errs202 = errors;
if((typeof data104 !== "string") && (data104 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/scenario",schemaPath:"#/properties/seen/items/properties/scenario/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.scenario.type}}];
return false;
}
var valid20 = _errs202 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data102.feed !== undefined){
let data105 = data102.feed;
const _errs204 = errors;
if((typeof data105 !== "string") && (data105 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/feed",schemaPath:"#/properties/seen/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.feed.type}}];
return false;
}
var valid20 = _errs204 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data102.n !== undefined){
let data106 = data102.n;
const _errs206 = errors;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/n",schemaPath:"#/properties/seen/items/properties/n/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs206){
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/n",schemaPath:"#/properties/seen/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs206 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data102.of !== undefined){
let data107 = data102.of;
const _errs208 = errors;
if((!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))) && (data107 !== null)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/of",schemaPath:"#/properties/seen/items/properties/of/type",keyword:"type",params:{type: schema19.properties.seen.items.properties.of.type}}];
return false;
}
if(errors === _errs208){
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/of",schemaPath:"#/properties/seen/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs208 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data102.message !== undefined){
const _errs210 = errors;
if(typeof data102.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/message",schemaPath:"#/properties/seen/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs210 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data102.text !== undefined){
const _errs212 = errors;
if(typeof data102.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/seen/" + i9+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs212 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/seen/" + i9,schemaPath:"#/properties/seen/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid19 = _errs197 === errors;
if(!valid19){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs195 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data110 = data.drift;
const _errs214 = errors;
if(errors === _errs214){
if(Array.isArray(data110)){
var valid21 = true;
const len9 = data110.length;
for(let i10=0; i10<len9; i10++){
let data111 = data110[i10];
const _errs216 = errors;
if(errors === _errs216){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
let missing11;
if(((((((((((((((((data111.verdict === undefined) && (missing11 = "verdict")) || ((data111.name === undefined) && (missing11 = "name"))) || ((data111.selector === undefined) && (missing11 = "selector"))) || ((data111.stat === undefined) && (missing11 = "stat"))) || ((data111.unit === undefined) && (missing11 = "unit"))) || ((data111.from === undefined) && (missing11 = "from"))) || ((data111.tag === undefined) && (missing11 = "tag"))) || ((data111.reference === undefined) && (missing11 = "reference"))) || ((data111.recent === undefined) && (missing11 = "recent"))) || ((data111.change === undefined) && (missing11 = "change"))) || ((data111.limit === undefined) && (missing11 = "limit"))) || ((data111.spread === undefined) && (missing11 = "spread"))) || ((data111.referenceRuns === undefined) && (missing11 = "referenceRuns"))) || ((data111.recentRuns === undefined) && (missing11 = "recentRuns"))) || ((data111.message === undefined) && (missing11 = "message"))) || ((data111.line === undefined) && (missing11 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs218 = errors;
for(const key11 in data111){
if(!(func1.call(schema19.properties.drift.items.properties, key11))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs218 === errors){
if(data111.verdict !== undefined){
let data112 = data111.verdict;
const _errs219 = errors;
if(!((data112 === "drift") || (data112 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid22 = _errs219 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.name !== undefined){
const _errs220 = errors;
if(typeof data111.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs220 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.selector !== undefined){
const _errs222 = errors;
if(typeof data111.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs222 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.stat !== undefined){
const _errs224 = errors;
if(typeof data111.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs224 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.unit !== undefined){
let data116 = data111.unit;
const _errs226 = errors;
if(!((((data116 === "ms") || (data116 === "share")) || (data116 === "bytes")) || (data116 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid22 = _errs226 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.from !== undefined){
let data117 = data111.from;
const _errs227 = errors;
if(!(((data117 === "accepted") || (data117 === "tag")) || (data117 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid22 = _errs227 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.tag !== undefined){
let data118 = data111.tag;
const _errs228 = errors;
if((typeof data118 !== "string") && (data118 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid22 = _errs228 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.reference !== undefined){
let data119 = data111.reference;
const _errs230 = errors;
if(!((typeof data119 == "number") && (isFinite(data119)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid22 = _errs230 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.recent !== undefined){
let data120 = data111.recent;
const _errs232 = errors;
if(!((typeof data120 == "number") && (isFinite(data120)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid22 = _errs232 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.change !== undefined){
let data121 = data111.change;
const _errs234 = errors;
if(!((typeof data121 == "number") && (isFinite(data121)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid22 = _errs234 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.limit !== undefined){
let data122 = data111.limit;
const _errs236 = errors;
if(!((typeof data122 == "number") && (isFinite(data122)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid22 = _errs236 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.spread !== undefined){
let data123 = data111.spread;
const _errs238 = errors;
if(errors === _errs238){
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 < 0 || isNaN(data123)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid22 = _errs238 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.referenceRuns !== undefined){
let data124 = data111.referenceRuns;
const _errs240 = errors;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs240){
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 < 0 || isNaN(data124)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid22 = _errs240 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.recentRuns !== undefined){
let data125 = data111.recentRuns;
const _errs242 = errors;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs242){
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 0 || isNaN(data125)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid22 = _errs242 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.message !== undefined){
const _errs244 = errors;
if(typeof data111.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs244 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data111.line !== undefined){
let data127 = data111.line;
const _errs246 = errors;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs246){
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 < 0 || isNaN(data127)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i10+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid22 = _errs246 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i10,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid21 = _errs216 === errors;
if(!valid21){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs214 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data128 = data.history;
const _errs248 = errors;
if(errors === _errs248){
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing12;
if((((((data128.name === undefined) && (missing12 = "name")) || ((data128.unit === undefined) && (missing12 = "unit"))) || ((data128.stored === undefined) && (missing12 = "stored"))) || ((data128.actual === undefined) && (missing12 = "actual"))) || ((data128.limit === undefined) && (missing12 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs250 = errors;
for(const key12 in data128){
if(!(((((key12 === "name") || (key12 === "unit")) || (key12 === "stored")) || (key12 === "actual")) || (key12 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs250 === errors){
if(data128.name !== undefined){
const _errs251 = errors;
if(typeof data128.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs251 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data128.unit !== undefined){
let data130 = data128.unit;
const _errs253 = errors;
if(!(((((data130 === "ms") || (data130 === "bytes")) || (data130 === "count")) || (data130 === "share")) || (data130 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid23 = _errs253 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data128.stored !== undefined){
let data131 = data128.stored;
const _errs254 = errors;
if(errors === _errs254){
if(Array.isArray(data131)){
if(data131.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid24 = true;
const len10 = data131.length;
for(let i11=0; i11<len10; i11++){
let data132 = data131[i11];
const _errs256 = errors;
if((!((typeof data132 == "number") && (isFinite(data132)))) && (data132 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i11,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid24 = _errs256 === errors;
if(!valid24){
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
var valid23 = _errs254 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data128.actual !== undefined){
let data133 = data128.actual;
const _errs258 = errors;
if(!((typeof data133 == "number") && (isFinite(data133)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid23 = _errs258 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data128.limit !== undefined){
let data134 = data128.limit;
const _errs260 = errors;
if((!((typeof data134 == "number") && (isFinite(data134)))) && (data134 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid23 = _errs260 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs248 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data135 = data.baseline;
const _errs262 = errors;
if((!(data135 && typeof data135 == "object" && !Array.isArray(data135))) && (data135 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs262){
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
let missing13;
if(((((((((data135.where === undefined) && (missing13 = "where")) || ((data135.series === undefined) && (missing13 = "series"))) || ((data135.runs === undefined) && (missing13 = "runs"))) || ((data135.from === undefined) && (missing13 = "from"))) || ((data135.to === undefined) && (missing13 = "to"))) || ((data135.others === undefined) && (missing13 = "others"))) || ((data135.written === undefined) && (missing13 = "written"))) || ((data135.notWritten === undefined) && (missing13 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs264 = errors;
for(const key13 in data135){
if(!(func1.call(schema19.properties.baseline.properties, key13))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs264 === errors){
if(data135.where !== undefined){
let data136 = data135.where;
const _errs265 = errors;
if((typeof data136 !== "string") && (data136 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid25 = _errs265 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data135.series !== undefined){
let data137 = data135.series;
const _errs267 = errors;
if(errors === _errs267){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
let missing14;
if(((((((data137.key === undefined) && (missing14 = "key")) || ((data137.digest === undefined) && (missing14 = "digest"))) || ((data137.profile === undefined) && (missing14 = "profile"))) || ((data137.engine === undefined) && (missing14 = "engine"))) || ((data137.environment === undefined) && (missing14 = "environment"))) || ((data137.runnerLabel === undefined) && (missing14 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs269 = errors;
for(const key14 in data137){
if(!((((((key14 === "key") || (key14 === "digest")) || (key14 === "profile")) || (key14 === "engine")) || (key14 === "environment")) || (key14 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs269 === errors){
if(data137.key !== undefined){
let data138 = data137.key;
const _errs270 = errors;
if(errors === _errs270){
if(typeof data138 === "string"){
if(!pattern8.test(data138)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid26 = _errs270 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data137.digest !== undefined){
const _errs272 = errors;
if(typeof data137.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs272 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data137.profile !== undefined){
const _errs274 = errors;
if(typeof data137.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs274 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data137.engine !== undefined){
const _errs276 = errors;
if(typeof data137.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs276 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data137.environment !== undefined){
let data142 = data137.environment;
const _errs278 = errors;
if((typeof data142 !== "string") && (data142 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid26 = _errs278 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data137.runnerLabel !== undefined){
const _errs280 = errors;
if(typeof data137.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs280 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid25 = _errs267 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data135.runs !== undefined){
let data144 = data135.runs;
const _errs282 = errors;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs282){
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 0 || isNaN(data144)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs282 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data135.from !== undefined){
let data145 = data135.from;
const _errs284 = errors;
if((typeof data145 !== "string") && (data145 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid25 = _errs284 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data135.to !== undefined){
let data146 = data135.to;
const _errs286 = errors;
if((typeof data146 !== "string") && (data146 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid25 = _errs286 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data135.others !== undefined){
let data147 = data135.others;
const _errs288 = errors;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs288){
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 0 || isNaN(data147)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs288 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data135.comparable !== undefined){
let data148 = data135.comparable;
const _errs290 = errors;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs290){
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 < 0 || isNaN(data148)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs290 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data135.changed !== undefined){
let data149 = data135.changed;
const _errs292 = errors;
if(errors === _errs292){
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
let missing15;
if(((data149.key === undefined) && (missing15 = "key")) || ((data149.runs === undefined) && (missing15 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs294 = errors;
for(const key15 in data149){
if(!((key15 === "key") || (key15 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs294 === errors){
if(data149.key !== undefined){
let data150 = data149.key;
const _errs295 = errors;
if(errors === _errs295){
if(typeof data150 === "string"){
if(!pattern8.test(data150)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs295 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data149.runs !== undefined){
let data151 = data149.runs;
const _errs297 = errors;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs297){
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 < 0 || isNaN(data151)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid27 = _errs297 === errors;
}
else {
var valid27 = true;
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
var valid25 = _errs292 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data135.written !== undefined){
const _errs299 = errors;
if(typeof data135.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid25 = _errs299 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data135.notWritten !== undefined){
let data153 = data135.notWritten;
const _errs301 = errors;
if((typeof data153 !== "string") && (data153 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid25 = _errs301 === errors;
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
var valid0 = _errs262 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data154 = data.timeline;
const _errs303 = errors;
if(errors === _errs303){
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key16 in data154){
let data155 = data154[key16];
const _errs306 = errors;
if(errors === _errs306){
if(Array.isArray(data155)){
var valid29 = true;
const len11 = data155.length;
for(let i12=0; i12<len11; i12++){
let data156 = data155[i12];
const _errs308 = errors;
if(errors === _errs308){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
let missing16;
if((((data156.phase === undefined) && (missing16 = "phase")) || ((data156.from === undefined) && (missing16 = "from"))) || ((data156.to === undefined) && (missing16 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs310 = errors;
for(const key17 in data156){
if(!(((key17 === "phase") || (key17 === "from")) || (key17 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs310 === errors){
if(data156.phase !== undefined){
let data157 = data156.phase;
const _errs311 = errors;
if(!(((((data157 === "ramp") || (data157 === "steady")) || (data157 === "disrupt")) || (data157 === "idle")) || (data157 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid30 = _errs311 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data156.from !== undefined){
let data158 = data156.from;
const _errs312 = errors;
if(!((typeof data158 == "number") && (isFinite(data158)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs312 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data156.to !== undefined){
let data159 = data156.to;
const _errs314 = errors;
if(!((typeof data159 == "number") && (isFinite(data159)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid30 = _errs314 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid29 = _errs308 === errors;
if(!valid29){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timeline/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid28 = _errs306 === errors;
if(!valid28){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs303 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data160 = data.duration;
const _errs316 = errors;
if(errors === _errs316){
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 0 || isNaN(data160)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs316 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data161 = data.sockets;
const _errs318 = errors;
if((!(data161 && typeof data161 == "object" && !Array.isArray(data161))) && (data161 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs318){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
let missing17;
if(((((((data161.tried === undefined) && (missing17 = "tried")) || ((data161.opened === undefined) && (missing17 = "opened"))) || ((data161.subscribed === undefined) && (missing17 = "subscribed"))) || ((data161.peak === undefined) && (missing17 = "peak"))) || ((data161.failed === undefined) && (missing17 = "failed"))) || ((data161.unended === undefined) && (missing17 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs320 = errors;
for(const key18 in data161){
if(!((((((key18 === "tried") || (key18 === "opened")) || (key18 === "subscribed")) || (key18 === "peak")) || (key18 === "failed")) || (key18 === "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs320 === errors){
if(data161.tried !== undefined){
let data162 = data161.tried;
const _errs321 = errors;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs321){
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 < 0 || isNaN(data162)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data161.opened !== undefined){
let data163 = data161.opened;
const _errs323 = errors;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs323){
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs323 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data161.subscribed !== undefined){
let data164 = data161.subscribed;
const _errs325 = errors;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs325){
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 0 || isNaN(data164)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs325 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data161.peak !== undefined){
let data165 = data161.peak;
const _errs327 = errors;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs327){
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs327 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data161.failed !== undefined){
let data166 = data161.failed;
const _errs329 = errors;
if(errors === _errs329){
if(Array.isArray(data166)){
var valid32 = true;
const len12 = data166.length;
for(let i13=0; i13<len12; i13++){
let data167 = data166[i13];
const _errs331 = errors;
if(errors === _errs331){
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
let missing18;
if((((data167.reason === undefined) && (missing18 = "reason")) || ((data167.status === undefined) && (missing18 = "status"))) || ((data167.count === undefined) && (missing18 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs333 = errors;
for(const key19 in data167){
if(!(((key19 === "reason") || (key19 === "status")) || (key19 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs333 === errors){
if(data167.reason !== undefined){
const _errs334 = errors;
if(typeof data167.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs334 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data167.status !== undefined){
let data169 = data167.status;
const _errs336 = errors;
if((typeof data169 !== "string") && (data169 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid33 = _errs336 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data167.count !== undefined){
let data170 = data167.count;
const _errs338 = errors;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs338){
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 < 0 || isNaN(data170)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
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
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i13,schemaPath:"#/properties/sockets/properties/failed/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid32 = _errs331 === errors;
if(!valid32){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed",schemaPath:"#/properties/sockets/properties/failed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid31 = _errs329 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data161.unended !== undefined){
let data171 = data161.unended;
const _errs340 = errors;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs340){
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 0 || isNaN(data171)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs340 === errors;
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
var valid0 = _errs318 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data172 = data.http;
const _errs342 = errors;
if((!(data172 && typeof data172 == "object" && !Array.isArray(data172))) && (data172 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs342){
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
let missing19;
if(((((data172.requests === undefined) && (missing19 = "requests")) || ((data172.answered === undefined) && (missing19 = "answered"))) || ((data172.failed === undefined) && (missing19 = "failed"))) || ((data172.byStatus === undefined) && (missing19 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs344 = errors;
for(const key20 in data172){
if(!((((key20 === "requests") || (key20 === "answered")) || (key20 === "failed")) || (key20 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs344 === errors){
if(data172.requests !== undefined){
let data173 = data172.requests;
const _errs345 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs345){
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data172.answered !== undefined){
let data174 = data172.answered;
const _errs347 = errors;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs347){
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 0 || isNaN(data174)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs347 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data172.failed !== undefined){
let data175 = data172.failed;
const _errs349 = errors;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs349){
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 0 || isNaN(data175)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid34 = _errs349 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data172.byStatus !== undefined){
let data176 = data172.byStatus;
const _errs351 = errors;
if(errors === _errs351){
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key21 in data176){
let data177 = data176[key21];
const _errs354 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs354){
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 0 || isNaN(data177)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs354 === errors;
if(!valid35){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/http/byStatus",schemaPath:"#/properties/http/properties/byStatus/type",keyword:"type",params:{type: "object"}}];
return false;
}
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
var valid0 = _errs342 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data178 = data.closes;
const _errs356 = errors;
if(errors === _errs356){
if(Array.isArray(data178)){
var valid36 = true;
const len13 = data178.length;
for(let i14=0; i14<len13; i14++){
let data179 = data178[i14];
const _errs358 = errors;
if(errors === _errs358){
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
let missing20;
if(((((((((data179.code === undefined) && (missing20 = "code")) || ((data179.side === undefined) && (missing20 = "side"))) || ((data179.how === undefined) && (missing20 = "how"))) || ((data179.scenario === undefined) && (missing20 = "scenario"))) || ((data179.feed === undefined) && (missing20 = "feed"))) || ((data179.phase === undefined) && (missing20 = "phase"))) || ((data179.reason === undefined) && (missing20 = "reason"))) || ((data179.count === undefined) && (missing20 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs360 = errors;
for(const key22 in data179){
if(!((((((((key22 === "code") || (key22 === "side")) || (key22 === "how")) || (key22 === "scenario")) || (key22 === "feed")) || (key22 === "phase")) || (key22 === "reason")) || (key22 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs360 === errors){
if(data179.code !== undefined){
const _errs361 = errors;
if(typeof data179.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs361 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data179.side !== undefined){
const _errs363 = errors;
if(typeof data179.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs363 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data179.how !== undefined){
const _errs365 = errors;
if(typeof data179.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs365 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data179.scenario !== undefined){
const _errs367 = errors;
if(typeof data179.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs367 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data179.feed !== undefined){
let data184 = data179.feed;
const _errs369 = errors;
if((typeof data184 !== "string") && (data184 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid37 = _errs369 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data179.phase !== undefined){
let data185 = data179.phase;
const _errs371 = errors;
if((typeof data185 !== "string") && (data185 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid37 = _errs371 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data179.reason !== undefined){
let data186 = data179.reason;
const _errs373 = errors;
if((typeof data186 !== "string") && (data186 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid37 = _errs373 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data179.count !== undefined){
let data187 = data179.count;
const _errs375 = errors;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs375){
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 < 0 || isNaN(data187)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i14+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid37 = _errs375 === errors;
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
}
else {
validate52.errors = [{instancePath:instancePath+"/closes/" + i14,schemaPath:"#/properties/closes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid36 = _errs358 === errors;
if(!valid36){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs356 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data188 = data.storedCloses;
const _errs377 = errors;
if(errors === _errs377){
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
let missing21;
if(((data188.runs === undefined) && (missing21 = "runs")) || ((data188.kinds === undefined) && (missing21 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs379 = errors;
for(const key23 in data188){
if(!((key23 === "runs") || (key23 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs379 === errors){
if(data188.runs !== undefined){
let data189 = data188.runs;
const _errs380 = errors;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs380){
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 1 || isNaN(data189)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid38 = _errs380 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data188.kinds !== undefined){
let data190 = data188.kinds;
const _errs382 = errors;
if(errors === _errs382){
if(Array.isArray(data190)){
var valid39 = true;
const len14 = data190.length;
for(let i15=0; i15<len14; i15++){
let data191 = data190[i15];
const _errs384 = errors;
if(errors === _errs384){
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
let missing22;
if(((((((data191.code === undefined) && (missing22 = "code")) || ((data191.side === undefined) && (missing22 = "side"))) || ((data191.how === undefined) && (missing22 = "how"))) || ((data191.feed === undefined) && (missing22 = "feed"))) || ((data191.median === undefined) && (missing22 = "median"))) || ((data191.seen === undefined) && (missing22 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs386 = errors;
for(const key24 in data191){
if(!((((((key24 === "code") || (key24 === "side")) || (key24 === "how")) || (key24 === "feed")) || (key24 === "median")) || (key24 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs386 === errors){
if(data191.code !== undefined){
const _errs387 = errors;
if(typeof data191.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs387 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data191.side !== undefined){
const _errs389 = errors;
if(typeof data191.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs389 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data191.how !== undefined){
const _errs391 = errors;
if(typeof data191.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs391 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data191.feed !== undefined){
let data195 = data191.feed;
const _errs393 = errors;
if((typeof data195 !== "string") && (data195 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid40 = _errs393 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data191.median !== undefined){
let data196 = data191.median;
const _errs395 = errors;
if(errors === _errs395){
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 0 || isNaN(data196)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid40 = _errs395 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data191.seen !== undefined){
let data197 = data191.seen;
const _errs397 = errors;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs397){
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 < 0 || isNaN(data197)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs397 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i15,schemaPath:"#/properties/storedCloses/properties/kinds/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid39 = _errs384 === errors;
if(!valid39){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds",schemaPath:"#/properties/storedCloses/properties/kinds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid38 = _errs382 === errors;
}
else {
var valid38 = true;
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
var valid0 = _errs377 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data198 = data.steps;
const _errs399 = errors;
if(errors === _errs399){
if(Array.isArray(data198)){
if(data198.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid41 = true;
const len15 = data198.length;
for(let i16=0; i16<len15; i16++){
let data199 = data198[i16];
const _errs401 = errors;
if(errors === _errs401){
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
let missing23;
if(((((data199.step === undefined) && (missing23 = "step")) || ((data199.state === undefined) && (missing23 = "state"))) || ((data199.result === undefined) && (missing23 = "result"))) || ((data199.took === undefined) && (missing23 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs403 = errors;
for(const key25 in data199){
if(!((((key25 === "step") || (key25 === "state")) || (key25 === "result")) || (key25 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs403 === errors){
if(data199.step !== undefined){
let data200 = data199.step;
const _errs404 = errors;
if(!((((data200 === "plan") || (data200 === "addresses")) || (data200 === "build")) || (data200 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid42 = _errs404 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.state !== undefined){
let data201 = data199.state;
const _errs405 = errors;
if(!(((data201 === "done") || (data201 === "failed")) || (data201 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid42 = _errs405 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.result !== undefined){
const _errs406 = errors;
if(typeof data199.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs406 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data199.took !== undefined){
let data203 = data199.took;
const _errs408 = errors;
if((!((typeof data203 == "number") && (isFinite(data203)))) && (data203 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs408){
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 0 || isNaN(data203)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i16+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs408 === errors;
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
validate52.errors = [{instancePath:instancePath+"/steps/" + i16,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid41 = _errs401 === errors;
if(!valid41){
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
var valid0 = _errs399 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data204 = data.lastAnswer;
const _errs410 = errors;
if(errors === _errs410){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
let missing24;
if((((((data204.target === undefined) && (missing24 = "target")) || ((data204.asked === undefined) && (missing24 = "asked"))) || ((data204.status === undefined) && (missing24 = "status"))) || ((data204.took === undefined) && (missing24 = "took"))) || ((data204.body === undefined) && (missing24 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs412 = errors;
for(const key26 in data204){
if(!(((((key26 === "target") || (key26 === "asked")) || (key26 === "status")) || (key26 === "took")) || (key26 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs412 === errors){
if(data204.target !== undefined){
const _errs413 = errors;
if(typeof data204.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs413 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data204.asked !== undefined){
const _errs415 = errors;
if(typeof data204.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs415 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data204.status !== undefined){
let data207 = data204.status;
const _errs417 = errors;
if((!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))) && (data207 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid43 = _errs417 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data204.took !== undefined){
let data208 = data204.took;
const _errs419 = errors;
if(errors === _errs419){
if((typeof data208 == "number") && (isFinite(data208))){
if(data208 < 0 || isNaN(data208)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid43 = _errs419 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data204.body !== undefined){
let data209 = data204.body;
const _errs421 = errors;
if((typeof data209 !== "string") && (data209 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
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
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs410 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data210 = data.health;
const _errs423 = errors;
if((!(data210 && typeof data210 == "object" && !Array.isArray(data210))) && (data210 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs423){
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
let missing25;
if((((((((((data210.cpuP95 === undefined) && (missing25 = "cpuP95")) || ((data210.cores === undefined) && (missing25 = "cores"))) || ((data210.lagP99 === undefined) && (missing25 = "lagP99"))) || ((data210.lagSamples === undefined) && (missing25 = "lagSamples"))) || ((data210.stealP95 === undefined) && (missing25 = "stealP95"))) || ((data210.droppedIterations === undefined) && (missing25 = "droppedIterations"))) || ((data210.memoryPeak === undefined) && (missing25 = "memoryPeak"))) || ((data210.descriptorLimit === undefined) && (missing25 = "descriptorLimit"))) || ((data210.probe === undefined) && (missing25 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs425 = errors;
for(const key27 in data210){
if(!(func1.call(schema19.properties.health.properties, key27))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs425 === errors){
if(data210.cpuP95 !== undefined){
let data211 = data210.cpuP95;
const _errs426 = errors;
if((!((typeof data211 == "number") && (isFinite(data211)))) && (data211 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs426){
if((typeof data211 == "number") && (isFinite(data211))){
if(data211 < 0 || isNaN(data211)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs426 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data210.cores !== undefined){
let data212 = data210.cores;
const _errs428 = errors;
if(!(((typeof data212 == "number") && (!(data212 % 1) && !isNaN(data212))) && (isFinite(data212)))){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs428){
if((typeof data212 == "number") && (isFinite(data212))){
if(data212 < 0 || isNaN(data212)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs428 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data210.lagP99 !== undefined){
let data213 = data210.lagP99;
const _errs430 = errors;
if((!((typeof data213 == "number") && (isFinite(data213)))) && (data213 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid44 = _errs430 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data210.lagSamples !== undefined){
let data214 = data210.lagSamples;
const _errs432 = errors;
if(!(((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214))) && (isFinite(data214)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs432){
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 < 0 || isNaN(data214)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs432 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data210.stealP95 !== undefined){
let data215 = data210.stealP95;
const _errs434 = errors;
if((!((typeof data215 == "number") && (isFinite(data215)))) && (data215 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs434){
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 < 0 || isNaN(data215)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs434 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data210.droppedIterations !== undefined){
let data216 = data210.droppedIterations;
const _errs436 = errors;
if(!(((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216))) && (isFinite(data216)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs436){
if((typeof data216 == "number") && (isFinite(data216))){
if(data216 < 0 || isNaN(data216)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs436 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data210.memoryPeak !== undefined){
let data217 = data210.memoryPeak;
const _errs438 = errors;
if((!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))) && (data217 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs438){
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 < 0 || isNaN(data217)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs438 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data210.descriptorLimit !== undefined){
let data218 = data210.descriptorLimit;
const _errs440 = errors;
if((!(((typeof data218 == "number") && (!(data218 % 1) && !isNaN(data218))) && (isFinite(data218)))) && (data218 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs440){
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 < 0 || isNaN(data218)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid44 = _errs440 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data210.probe !== undefined){
let data219 = data210.probe;
const _errs442 = errors;
if((!((typeof data219 == "number") && (isFinite(data219)))) && (data219 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid44 = _errs442 === errors;
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
var valid0 = _errs423 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data220 = data.bytes;
const _errs444 = errors;
if(errors === _errs444){
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
let missing26;
if(((data220.sent === undefined) && (missing26 = "sent")) || ((data220.received === undefined) && (missing26 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs446 = errors;
for(const key28 in data220){
if(!((key28 === "sent") || (key28 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs446 === errors){
if(data220.sent !== undefined){
let data221 = data220.sent;
const _errs447 = errors;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs447){
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 < 0 || isNaN(data221)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs447 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data220.received !== undefined){
let data222 = data220.received;
const _errs449 = errors;
if(!(((typeof data222 == "number") && (!(data222 % 1) && !isNaN(data222))) && (isFinite(data222)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs449){
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 < 0 || isNaN(data222)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid45 = _errs449 === errors;
}
else {
var valid45 = true;
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
var valid0 = _errs444 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data223 = data.paired;
const _errs451 = errors;
if(errors === _errs451){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
let missing27;
if((data223.pairs === undefined) && (missing27 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs453 = errors;
for(const key29 in data223){
if(!(key29 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs453 === errors){
if(data223.pairs !== undefined){
let data224 = data223.pairs;
const _errs454 = errors;
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs454){
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 < 0 || isNaN(data224)){
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
var valid0 = _errs451 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data225 = data.notices;
const _errs456 = errors;
if(errors === _errs456){
if(Array.isArray(data225)){
var valid47 = true;
const len16 = data225.length;
for(let i17=0; i17<len16; i17++){
let data226 = data225[i17];
const _errs458 = errors;
if(errors === _errs458){
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
let missing28;
if(((data226.code === undefined) && (missing28 = "code")) || ((data226.message === undefined) && (missing28 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs460 = errors;
for(const key30 in data226){
if(!((key30 === "code") || (key30 === "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs460 === errors){
if(data226.code !== undefined){
let data227 = data226.code;
const _errs461 = errors;
if(errors === _errs461){
if(typeof data227 === "string"){
if(!pattern3.test(data227)){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/code",schemaPath:"#/properties/notices/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/code",schemaPath:"#/properties/notices/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid48 = _errs461 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data226.message !== undefined){
const _errs463 = errors;
if(typeof data226.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i17+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs463 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i17,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid47 = _errs458 === errors;
if(!valid47){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs456 === errors;
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
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
