// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"message":{"type":"string"}},"required":["outcome","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]}},"required":["name","file","profile","environment"],"additionalProperties":false},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"event":{"type":"string","examples":["push"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","companion","cancelled"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","indicative","not_judged"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"of":{"enum":["sockets","socket-seconds","closes","requests","iterations"]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"history":{"type":"object","properties":{"name":{"type":"string","examples":["p99 latency of orders"]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"stored":{"type":"array","items":{"type":["number","null"]},"maxItems":20},"actual":{"type":"number"},"limit":{"type":["number","null"]}},"required":["name","unit","stored","actual","limit"],"additionalProperties":false},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"comparable":{"type":"integer","minimum":0},"changed":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"runs":{"type":"integer","minimum":0}},"required":["key","runs"],"additionalProperties":false},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"storedCloses":{"type":"object","properties":{"runs":{"type":"integer","minimum":1},"kinds":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1011"]},"side":{"type":"string","examples":["service"]},"how":{"type":"string","examples":["frame"]},"feed":{"type":["string","null"]},"median":{"type":"number","minimum":0},"seen":{"type":"integer","minimum":0}},"required":["code","side","how","feed","median","seen"],"additionalProperties":false}}},"required":["runs","kinds"],"additionalProperties":false},"steps":{"type":"array","maxItems":8,"items":{"type":"object","properties":{"step":{"enum":["plan","addresses","build","load"]},"state":{"enum":["done","failed","none"]},"result":{"type":"string","examples":["`commit` is `41d7ab9`, expected `8c1f0e2`; 24 tries, every 5 s"]},"took":{"type":["number","null"],"minimum":0}},"required":["step","state","result","took"],"additionalProperties":false}},"lastAnswer":{"type":"object","properties":{"target":{"type":"string"},"asked":{"type":"string","examples":["…/version"]},"status":{"type":["integer","null"]},"took":{"type":"number","minimum":0},"body":{"type":["string","null"]}},"required":["target","asked","status","took","body"],"additionalProperties":false},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"integer","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"string"}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
import helper0 from "ajv/dist/runtime/equal.js";const func0 = helper0.default ?? helper0;
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern4 = new RegExp("^[0-9a-f]{12}$", "u");

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
if(((data9.outcome === undefined) && (missing1 = "outcome")) || ((data9.message === undefined) && (missing1 = "message"))){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/properties/reasons/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data9){
if(!((key1 === "outcome") || (key1 === "message"))){
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
if(data9.message !== undefined){
const _errs20 = errors;
if(typeof data9.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/reasons/" + i2+"/message",schemaPath:"#/properties/reasons/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
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
const _errs22 = errors;
if(typeof data.sentence !== "string"){
validate52.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data13 = data.next;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data13)){
if(data13.length > 3){
validate52.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
var valid5 = true;
const len2 = data13.length;
for(let i3=0; i3<len2; i3++){
const _errs26 = errors;
if(typeof data13[i3] !== "string"){
validate52.errors = [{instancePath:instancePath+"/next/" + i3,schemaPath:"#/properties/next/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs26 === errors;
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
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data15 = data.plan;
const _errs28 = errors;
if(errors === _errs28){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if(((((data15.name === undefined) && (missing2 = "name")) || ((data15.file === undefined) && (missing2 = "file"))) || ((data15.profile === undefined) && (missing2 = "profile"))) || ((data15.environment === undefined) && (missing2 = "environment"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data15){
if(!((((key2 === "name") || (key2 === "file")) || (key2 === "profile")) || (key2 === "environment"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs30 === errors){
if(data15.name !== undefined){
const _errs31 = errors;
if(typeof data15.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/name",schemaPath:"#/properties/plan/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.file !== undefined){
const _errs33 = errors;
if(typeof data15.file !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/file",schemaPath:"#/properties/plan/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.profile !== undefined){
const _errs35 = errors;
if(typeof data15.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/profile",schemaPath:"#/properties/plan/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.environment !== undefined){
let data19 = data15.environment;
const _errs37 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate52.errors = [{instancePath:instancePath+"/plan/environment",schemaPath:"#/properties/plan/properties/environment/type",keyword:"type",params:{type: schema19.properties.plan.properties.environment.type}}];
return false;
}
var valid6 = _errs37 === errors;
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
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostRuns !== undefined){
let data20 = data.mostRuns;
const _errs39 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs39){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
validate52.errors = [{instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data21 = data.runs;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data21)){
var valid7 = true;
const len3 = data21.length;
for(let i4=0; i4<len3; i4++){
let data22 = data21[i4];
const _errs43 = errors;
if(errors === _errs43){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing3;
if(((((((data22.runId === undefined) && (missing3 = "runId")) || ((data22.attempt === undefined) && (missing3 = "attempt"))) || ((data22.started === undefined) && (missing3 = "started"))) || ((data22.duration === undefined) && (missing3 = "duration"))) || ((data22.machine === undefined) && (missing3 = "machine"))) || ((data22.ended === undefined) && (missing3 = "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs45 = errors;
for(const key3 in data22){
if(!((((((key3 === "runId") || (key3 === "attempt")) || (key3 === "started")) || (key3 === "duration")) || (key3 === "machine")) || (key3 === "ended"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs45 === errors){
if(data22.runId !== undefined){
const _errs46 = errors;
if(typeof data22.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/runId",schemaPath:"#/properties/runs/items/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.attempt !== undefined){
let data24 = data22.attempt;
const _errs48 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs48){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.started !== undefined){
const _errs50 = errors;
if(typeof data22.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/started",schemaPath:"#/properties/runs/items/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs50 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.duration !== undefined){
let data26 = data22.duration;
const _errs52 = errors;
if(errors === _errs52){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.machine !== undefined){
const _errs54 = errors;
if(typeof data22.machine !== "string"){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/machine",schemaPath:"#/properties/runs/items/properties/machine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs54 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.ended !== undefined){
let data28 = data22.ended;
const _errs56 = errors;
if(!((((((data28 === "clean") || (data28 === "aborted")) || (data28 === "killed")) || (data28 === "hung")) || (data28 === "crashed")) || (data28 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/runs/" + i4+"/ended",schemaPath:"#/properties/runs/items/properties/ended/enum",keyword:"enum",params:{allowedValues: schema19.properties.runs.items.properties.ended.enum}}];
return false;
}
var valid8 = _errs56 === errors;
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
var valid7 = _errs43 === errors;
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
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data29 = data.provenance;
const _errs57 = errors;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: schema19.properties.provenance.type}}];
return false;
}
if(errors === _errs57){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing4;
if(((((((((((data29.tool === undefined) && (missing4 = "tool")) || ((data29.engine === undefined) && (missing4 = "engine"))) || ((data29.started === undefined) && (missing4 = "started"))) || ((data29.ended === undefined) && (missing4 = "ended"))) || ((data29.machine === undefined) && (missing4 = "machine"))) || ((data29.runnerLabel === undefined) && (missing4 = "runnerLabel"))) || ((data29.commit === undefined) && (missing4 = "commit"))) || ((data29.ref === undefined) && (missing4 = "ref"))) || ((data29.runId === undefined) && (missing4 = "runId"))) || ((data29.attempt === undefined) && (missing4 = "attempt"))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs59 = errors;
for(const key4 in data29){
if(!(func1.call(schema19.properties.provenance.properties, key4))){
validate52.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs59 === errors){
if(data29.tool !== undefined){
const _errs60 = errors;
if(typeof data29.tool !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/tool",schemaPath:"#/properties/provenance/properties/tool/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs60 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.engine !== undefined){
let data31 = data29.engine;
const _errs62 = errors;
if(errors === _errs62){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing5;
if(((data31.name === undefined) && (missing5 = "name")) || ((data31.version === undefined) && (missing5 = "version"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs64 = errors;
for(const key5 in data31){
if(!(((key5 === "name") || (key5 === "version")) || (key5 === "sha256"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs64 === errors){
if(data31.name !== undefined){
let data32 = data31.name;
const _errs65 = errors;
if(!((data32 === "k6") || (data32 === "embedded"))){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/name",schemaPath:"#/properties/provenance/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum}}];
return false;
}
var valid10 = _errs65 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.version !== undefined){
const _errs66 = errors;
if(typeof data31.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/version",schemaPath:"#/properties/provenance/properties/engine/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs66 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.sha256 !== undefined){
let data34 = data31.sha256;
const _errs68 = errors;
if(errors === _errs68){
if(typeof data34 === "string"){
if(!pattern3.test(data34)){
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/provenance/engine/sha256",schemaPath:"#/properties/provenance/properties/engine/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs68 === errors;
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
var valid9 = _errs62 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.started !== undefined){
const _errs70 = errors;
if(typeof data29.started !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs70 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.ended !== undefined){
const _errs72 = errors;
if(typeof data29.ended !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs72 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.machine !== undefined){
let data37 = data29.machine;
const _errs74 = errors;
if(errors === _errs74){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing6;
if((((((data37.id === undefined) && (missing6 = "id")) || ((data37.os === undefined) && (missing6 = "os"))) || ((data37.arch === undefined) && (missing6 = "arch"))) || ((data37.cpu === undefined) && (missing6 = "cpu"))) || ((data37.cores === undefined) && (missing6 = "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs76 = errors;
for(const key6 in data37){
if(!(((((key6 === "id") || (key6 === "os")) || (key6 === "arch")) || (key6 === "cpu")) || (key6 === "cores"))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs76 === errors){
if(data37.id !== undefined){
const _errs77 = errors;
if(typeof data37.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs77 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data37.os !== undefined){
const _errs79 = errors;
if(typeof data37.os !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs79 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data37.arch !== undefined){
const _errs81 = errors;
if(typeof data37.arch !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs81 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data37.cpu !== undefined){
const _errs83 = errors;
if(typeof data37.cpu !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs83 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data37.cores !== undefined){
let data42 = data37.cores;
const _errs85 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs85){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
validate52.errors = [{instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid11 = _errs85 === errors;
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
var valid9 = _errs74 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.runnerLabel !== undefined){
const _errs87 = errors;
if(typeof data29.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs87 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.commit !== undefined){
let data44 = data29.commit;
const _errs89 = errors;
if((typeof data44 !== "string") && (data44 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type}}];
return false;
}
var valid9 = _errs89 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.ref !== undefined){
let data45 = data29.ref;
const _errs91 = errors;
if((typeof data45 !== "string") && (data45 !== null)){
validate52.errors = [{instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type}}];
return false;
}
var valid9 = _errs91 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.event !== undefined){
const _errs93 = errors;
if(typeof data29.event !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/event",schemaPath:"#/properties/provenance/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs93 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.runId !== undefined){
const _errs95 = errors;
if(typeof data29.runId !== "string"){
validate52.errors = [{instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs95 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.attempt !== undefined){
let data48 = data29.attempt;
const _errs97 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs97){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
validate52.errors = [{instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid9 = _errs97 === errors;
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
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs99 = errors;
if(typeof data.complete !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs99 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data50 = data.problems;
const _errs101 = errors;
if(errors === _errs101){
if(Array.isArray(data50)){
var valid12 = true;
const len4 = data50.length;
for(let i5=0; i5<len4; i5++){
let data51 = data50[i5];
const _errs103 = errors;
if(errors === _errs103){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing7;
if((((data51.what === undefined) && (missing7 = "what")) || ((data51.fault === undefined) && (missing7 = "fault"))) || ((data51.message === undefined) && (missing7 = "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs105 = errors;
for(const key7 in data51){
if(!(((key7 === "what") || (key7 === "fault")) || (key7 === "message"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs105 === errors){
if(data51.what !== undefined){
let data52 = data51.what;
const _errs106 = errors;
if(!(((((((((((((data52 === "no-summary") || (data52 === "summary-mismatch")) || (data52 === "torn-stream")) || (data52 === "script-errors")) || (data52 === "killed")) || (data52 === "hung")) || (data52 === "crashed")) || (data52 === "few-sessions")) || (data52 === "non-finite")) || (data52 === "too-many-series")) || (data52 === "no-samples")) || (data52 === "companion")) || (data52 === "cancelled"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum}}];
return false;
}
var valid13 = _errs106 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data51.fault !== undefined){
let data53 = data51.fault;
const _errs107 = errors;
if(!(((data53 === "engine") || (data53 === "service")) || (data53 === "caller"))){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum}}];
return false;
}
var valid13 = _errs107 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data51.message !== undefined){
const _errs108 = errors;
if(typeof data51.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/problems/" + i5+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs108 === errors;
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
var valid12 = _errs103 === errors;
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
var valid0 = _errs101 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slos !== undefined){
let data55 = data.slos;
const _errs110 = errors;
if(errors === _errs110){
if(Array.isArray(data55)){
var valid14 = true;
const len5 = data55.length;
for(let i6=0; i6<len5; i6++){
let data56 = data55[i6];
const _errs112 = errors;
if(errors === _errs112){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing8;
if((((((((((((((data56.verdict === undefined) && (missing8 = "verdict")) || ((data56.name === undefined) && (missing8 = "name"))) || ((data56.threshold === undefined) && (missing8 = "threshold"))) || ((data56.from === undefined) && (missing8 = "from"))) || ((data56.operator === undefined) && (missing8 = "operator"))) || ((data56.expected === undefined) && (missing8 = "expected"))) || ((data56.actual === undefined) && (missing8 = "actual"))) || ((data56.unit === undefined) && (missing8 = "unit"))) || ((data56.n === undefined) && (missing8 = "n"))) || ((data56.distinct === undefined) && (missing8 = "distinct"))) || ((data56.beyond === undefined) && (missing8 = "beyond"))) || ((data56.message === undefined) && (missing8 = "message"))) || ((data56.line === undefined) && (missing8 = "line"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs114 = errors;
for(const key8 in data56){
if(!(func1.call(schema19.properties.slos.items.properties, key8))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs114 === errors){
if(data56.verdict !== undefined){
let data57 = data56.verdict;
const _errs115 = errors;
if(!((((data57 === "met") || (data57 === "fail")) || (data57 === "indicative")) || (data57 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum}}];
return false;
}
var valid15 = _errs115 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data56.name !== undefined){
const _errs116 = errors;
if(typeof data56.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs116 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data56.threshold !== undefined){
const _errs118 = errors;
if(typeof data56.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs118 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data56.from !== undefined){
let data60 = data56.from;
const _errs120 = errors;
if(!((data60 === "plan") || (data60 === "default"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum}}];
return false;
}
var valid15 = _errs120 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data56.operator !== undefined){
let data61 = data56.operator;
const _errs121 = errors;
if(typeof data61 !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data61 === "<") || (data61 === "<=")) || (data61 === ">")) || (data61 === ">=")) || (data61 === "==")) || (data61 === "!="))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum}}];
return false;
}
var valid15 = _errs121 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data56.expected !== undefined){
let data62 = data56.expected;
const _errs123 = errors;
if(!((typeof data62 == "number") && (isFinite(data62)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid15 = _errs123 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data56.actual !== undefined){
let data63 = data56.actual;
const _errs125 = errors;
if((!((typeof data63 == "number") && (isFinite(data63)))) && (data63 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type}}];
return false;
}
var valid15 = _errs125 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data56.unit !== undefined){
let data64 = data56.unit;
const _errs127 = errors;
if(!(((((data64 === "ms") || (data64 === "bytes")) || (data64 === "count")) || (data64 === "share")) || (data64 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum}}];
return false;
}
var valid15 = _errs127 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data56.n !== undefined){
let data65 = data56.n;
const _errs128 = errors;
if(errors === _errs128){
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid15 = _errs128 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data56.of !== undefined){
let data66 = data56.of;
const _errs130 = errors;
if(!(((((data66 === "sockets") || (data66 === "socket-seconds")) || (data66 === "closes")) || (data66 === "requests")) || (data66 === "iterations"))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/of",schemaPath:"#/properties/slos/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.of.enum}}];
return false;
}
var valid15 = _errs130 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data56.distinct !== undefined){
let data67 = data56.distinct;
const _errs131 = errors;
if((!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))) && (data67 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type}}];
return false;
}
if(errors === _errs131){
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs131 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data56.beyond !== undefined){
let data68 = data56.beyond;
const _errs133 = errors;
if((!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))) && (data68 !== null)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type}}];
return false;
}
if(errors === _errs133){
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs133 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data56.message !== undefined){
const _errs135 = errors;
if(typeof data56.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs135 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data56.line !== undefined){
let data70 = data56.line;
const _errs137 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs137){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
validate52.errors = [{instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs137 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid14 = _errs112 === errors;
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
var valid0 = _errs110 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data71 = data.gates;
const _errs139 = errors;
if(errors === _errs139){
if(Array.isArray(data71)){
var valid16 = true;
const len6 = data71.length;
for(let i7=0; i7<len6; i7++){
let data72 = data71[i7];
const _errs141 = errors;
if(errors === _errs141){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing9;
if(((((((((((((((((((((data72.verdict === undefined) && (missing9 = "verdict")) || ((data72.name === undefined) && (missing9 = "name"))) || ((data72.selector === undefined) && (missing9 = "selector"))) || ((data72.stat === undefined) && (missing9 = "stat"))) || ((data72.level === undefined) && (missing9 = "level"))) || ((data72.unit === undefined) && (missing9 = "unit"))) || ((data72.baseline === undefined) && (missing9 = "baseline"))) || ((data72.spread === undefined) && (missing9 = "spread"))) || ((data72.actual === undefined) && (missing9 = "actual"))) || ((data72.values === undefined) && (missing9 = "values"))) || ((data72.change === undefined) && (missing9 = "change"))) || ((data72.limit === undefined) && (missing9 = "limit"))) || ((data72.z === undefined) && (missing9 = "z"))) || ((data72.zLimit === undefined) && (missing9 = "zLimit"))) || ((data72.channel === undefined) && (missing9 = "channel"))) || ((data72.n === undefined) && (missing9 = "n"))) || ((data72.distinct === undefined) && (missing9 = "distinct"))) || ((data72.runs === undefined) && (missing9 = "runs"))) || ((data72.message === undefined) && (missing9 = "message"))) || ((data72.line === undefined) && (missing9 = "line"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs143 = errors;
for(const key9 in data72){
if(!(func1.call(schema19.properties.gates.items.properties, key9))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs143 === errors){
if(data72.verdict !== undefined){
let data73 = data72.verdict;
const _errs144 = errors;
if(!((((((data73 === "same") || (data73 === "fail")) || (data73 === "suspect")) || (data73 === "no_baseline")) || (data73 === "inconclusive")) || (data73 === "not_judged"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum}}];
return false;
}
var valid17 = _errs144 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.name !== undefined){
const _errs145 = errors;
if(typeof data72.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs145 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.selector !== undefined){
const _errs147 = errors;
if(typeof data72.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs147 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.stat !== undefined){
const _errs149 = errors;
if(typeof data72.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs149 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.level !== undefined){
let data77 = data72.level;
const _errs151 = errors;
if(!((data77 === "key") || (data77 === "normal"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum}}];
return false;
}
var valid17 = _errs151 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.unit !== undefined){
let data78 = data72.unit;
const _errs152 = errors;
if(!((((data78 === "ms") || (data78 === "bytes")) || (data78 === "count")) || (data78 === "share"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum}}];
return false;
}
var valid17 = _errs152 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.baseline !== undefined){
let data79 = data72.baseline;
const _errs153 = errors;
if((!((typeof data79 == "number") && (isFinite(data79)))) && (data79 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type}}];
return false;
}
var valid17 = _errs153 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.spread !== undefined){
let data80 = data72.spread;
const _errs155 = errors;
if((!((typeof data80 == "number") && (isFinite(data80)))) && (data80 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type}}];
return false;
}
var valid17 = _errs155 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.actual !== undefined){
let data81 = data72.actual;
const _errs157 = errors;
if((!((typeof data81 == "number") && (isFinite(data81)))) && (data81 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type}}];
return false;
}
var valid17 = _errs157 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.values !== undefined){
let data82 = data72.values;
const _errs159 = errors;
if(errors === _errs159){
if(Array.isArray(data82)){
var valid18 = true;
const len7 = data82.length;
for(let i8=0; i8<len7; i8++){
let data83 = data82[i8];
const _errs161 = errors;
if((!((typeof data83 == "number") && (isFinite(data83)))) && (data83 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/values/" + i8,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type}}];
return false;
}
var valid18 = _errs161 === errors;
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
var valid17 = _errs159 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.change !== undefined){
let data84 = data72.change;
const _errs163 = errors;
if((!((typeof data84 == "number") && (isFinite(data84)))) && (data84 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type}}];
return false;
}
var valid17 = _errs163 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.limit !== undefined){
let data85 = data72.limit;
const _errs165 = errors;
if((!((typeof data85 == "number") && (isFinite(data85)))) && (data85 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type}}];
return false;
}
var valid17 = _errs165 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.z !== undefined){
let data86 = data72.z;
const _errs167 = errors;
if((!((typeof data86 == "number") && (isFinite(data86)))) && (data86 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type}}];
return false;
}
var valid17 = _errs167 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.zLimit !== undefined){
let data87 = data72.zLimit;
const _errs169 = errors;
if((!((typeof data87 == "number") && (isFinite(data87)))) && (data87 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type}}];
return false;
}
var valid17 = _errs169 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.channel !== undefined){
let data88 = data72.channel;
const _errs171 = errors;
if(!(((((((((((data88 === "edge") || (data88 === "tail")) || (data88 === "ratio")) || (data88 === "calm")) || (data88 === "body")) || (data88 === "p50")) || (data88 === "trend")) || (data88 === "p99")) || (data88 === "count")) || (data88 === "rate")) || (data88 === null))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum}}];
return false;
}
var valid17 = _errs171 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.n !== undefined){
let data89 = data72.n;
const _errs172 = errors;
if(errors === _errs172){
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid17 = _errs172 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.counts !== undefined){
let data90 = data72.counts;
const _errs174 = errors;
if(!((data90 === "socket-seconds") || (data90 === "sockets"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum}}];
return false;
}
var valid17 = _errs174 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.distinct !== undefined){
let data91 = data72.distinct;
const _errs175 = errors;
if((!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))) && (data91 !== null)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type}}];
return false;
}
if(errors === _errs175){
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs175 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.runs !== undefined){
let data92 = data72.runs;
const _errs177 = errors;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs177){
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 0 || isNaN(data92)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs177 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.message !== undefined){
const _errs179 = errors;
if(typeof data72.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs179 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data72.line !== undefined){
let data94 = data72.line;
const _errs181 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs181){
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 0 || isNaN(data94)){
validate52.errors = [{instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid17 = _errs181 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid16 = _errs141 === errors;
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
var valid0 = _errs139 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drift !== undefined){
let data95 = data.drift;
const _errs183 = errors;
if(errors === _errs183){
if(Array.isArray(data95)){
var valid19 = true;
const len8 = data95.length;
for(let i9=0; i9<len8; i9++){
let data96 = data95[i9];
const _errs185 = errors;
if(errors === _errs185){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
let missing10;
if(((((((((((((((((data96.verdict === undefined) && (missing10 = "verdict")) || ((data96.name === undefined) && (missing10 = "name"))) || ((data96.selector === undefined) && (missing10 = "selector"))) || ((data96.stat === undefined) && (missing10 = "stat"))) || ((data96.unit === undefined) && (missing10 = "unit"))) || ((data96.from === undefined) && (missing10 = "from"))) || ((data96.tag === undefined) && (missing10 = "tag"))) || ((data96.reference === undefined) && (missing10 = "reference"))) || ((data96.recent === undefined) && (missing10 = "recent"))) || ((data96.change === undefined) && (missing10 = "change"))) || ((data96.limit === undefined) && (missing10 = "limit"))) || ((data96.spread === undefined) && (missing10 = "spread"))) || ((data96.referenceRuns === undefined) && (missing10 = "referenceRuns"))) || ((data96.recentRuns === undefined) && (missing10 = "recentRuns"))) || ((data96.message === undefined) && (missing10 = "message"))) || ((data96.line === undefined) && (missing10 = "line"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs187 = errors;
for(const key10 in data96){
if(!(func1.call(schema19.properties.drift.items.properties, key10))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs187 === errors){
if(data96.verdict !== undefined){
let data97 = data96.verdict;
const _errs188 = errors;
if(!((data97 === "drift") || (data97 === "steady"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum}}];
return false;
}
var valid20 = _errs188 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.name !== undefined){
const _errs189 = errors;
if(typeof data96.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs189 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.selector !== undefined){
const _errs191 = errors;
if(typeof data96.selector !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs191 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.stat !== undefined){
const _errs193 = errors;
if(typeof data96.stat !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs193 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.unit !== undefined){
let data101 = data96.unit;
const _errs195 = errors;
if(!((((data101 === "ms") || (data101 === "share")) || (data101 === "bytes")) || (data101 === "count"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum}}];
return false;
}
var valid20 = _errs195 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.from !== undefined){
let data102 = data96.from;
const _errs196 = errors;
if(!(((data102 === "accepted") || (data102 === "tag")) || (data102 === "oldest"))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum}}];
return false;
}
var valid20 = _errs196 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.tag !== undefined){
let data103 = data96.tag;
const _errs197 = errors;
if((typeof data103 !== "string") && (data103 !== null)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type}}];
return false;
}
var valid20 = _errs197 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.reference !== undefined){
let data104 = data96.reference;
const _errs199 = errors;
if(!((typeof data104 == "number") && (isFinite(data104)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid20 = _errs199 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.recent !== undefined){
let data105 = data96.recent;
const _errs201 = errors;
if(!((typeof data105 == "number") && (isFinite(data105)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid20 = _errs201 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.change !== undefined){
let data106 = data96.change;
const _errs203 = errors;
if(!((typeof data106 == "number") && (isFinite(data106)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid20 = _errs203 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.limit !== undefined){
let data107 = data96.limit;
const _errs205 = errors;
if(!((typeof data107 == "number") && (isFinite(data107)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid20 = _errs205 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.spread !== undefined){
let data108 = data96.spread;
const _errs207 = errors;
if(errors === _errs207){
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid20 = _errs207 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.referenceRuns !== undefined){
let data109 = data96.referenceRuns;
const _errs209 = errors;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs209){
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 0 || isNaN(data109)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs209 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.recentRuns !== undefined){
let data110 = data96.recentRuns;
const _errs211 = errors;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs211){
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 0 || isNaN(data110)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs211 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.message !== undefined){
const _errs213 = errors;
if(typeof data96.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs213 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data96.line !== undefined){
let data112 = data96.line;
const _errs215 = errors;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs215){
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 < 0 || isNaN(data112)){
validate52.errors = [{instancePath:instancePath+"/drift/" + i9+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid20 = _errs215 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid19 = _errs185 === errors;
if(!valid19){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs183 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data113 = data.history;
const _errs217 = errors;
if(errors === _errs217){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
let missing11;
if((((((data113.name === undefined) && (missing11 = "name")) || ((data113.unit === undefined) && (missing11 = "unit"))) || ((data113.stored === undefined) && (missing11 = "stored"))) || ((data113.actual === undefined) && (missing11 = "actual"))) || ((data113.limit === undefined) && (missing11 = "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs219 = errors;
for(const key11 in data113){
if(!(((((key11 === "name") || (key11 === "unit")) || (key11 === "stored")) || (key11 === "actual")) || (key11 === "limit"))){
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs219 === errors){
if(data113.name !== undefined){
const _errs220 = errors;
if(typeof data113.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/history/name",schemaPath:"#/properties/history/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs220 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data113.unit !== undefined){
let data115 = data113.unit;
const _errs222 = errors;
if(!(((((data115 === "ms") || (data115 === "bytes")) || (data115 === "count")) || (data115 === "share")) || (data115 === "per-second"))){
validate52.errors = [{instancePath:instancePath+"/history/unit",schemaPath:"#/properties/history/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.properties.unit.enum}}];
return false;
}
var valid21 = _errs222 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data113.stored !== undefined){
let data116 = data113.stored;
const _errs223 = errors;
if(errors === _errs223){
if(Array.isArray(data116)){
if(data116.length > 20){
validate52.errors = [{instancePath:instancePath+"/history/stored",schemaPath:"#/properties/history/properties/stored/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid22 = true;
const len9 = data116.length;
for(let i10=0; i10<len9; i10++){
let data117 = data116[i10];
const _errs225 = errors;
if((!((typeof data117 == "number") && (isFinite(data117)))) && (data117 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/stored/" + i10,schemaPath:"#/properties/history/properties/stored/items/type",keyword:"type",params:{type: schema19.properties.history.properties.stored.items.type}}];
return false;
}
var valid22 = _errs225 === errors;
if(!valid22){
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
var valid21 = _errs223 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data113.actual !== undefined){
let data118 = data113.actual;
const _errs227 = errors;
if(!((typeof data118 == "number") && (isFinite(data118)))){
validate52.errors = [{instancePath:instancePath+"/history/actual",schemaPath:"#/properties/history/properties/actual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid21 = _errs227 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data113.limit !== undefined){
let data119 = data113.limit;
const _errs229 = errors;
if((!((typeof data119 == "number") && (isFinite(data119)))) && (data119 !== null)){
validate52.errors = [{instancePath:instancePath+"/history/limit",schemaPath:"#/properties/history/properties/limit/type",keyword:"type",params:{type: schema19.properties.history.properties.limit.type}}];
return false;
}
var valid21 = _errs229 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs217 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data120 = data.baseline;
const _errs231 = errors;
if((!(data120 && typeof data120 == "object" && !Array.isArray(data120))) && (data120 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type}}];
return false;
}
if(errors === _errs231){
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
let missing12;
if(((((((((data120.where === undefined) && (missing12 = "where")) || ((data120.series === undefined) && (missing12 = "series"))) || ((data120.runs === undefined) && (missing12 = "runs"))) || ((data120.from === undefined) && (missing12 = "from"))) || ((data120.to === undefined) && (missing12 = "to"))) || ((data120.others === undefined) && (missing12 = "others"))) || ((data120.written === undefined) && (missing12 = "written"))) || ((data120.notWritten === undefined) && (missing12 = "notWritten"))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs233 = errors;
for(const key12 in data120){
if(!(func1.call(schema19.properties.baseline.properties, key12))){
validate52.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs233 === errors){
if(data120.where !== undefined){
let data121 = data120.where;
const _errs234 = errors;
if((typeof data121 !== "string") && (data121 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type}}];
return false;
}
var valid23 = _errs234 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data120.series !== undefined){
let data122 = data120.series;
const _errs236 = errors;
if(errors === _errs236){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing13;
if(((((((data122.key === undefined) && (missing13 = "key")) || ((data122.digest === undefined) && (missing13 = "digest"))) || ((data122.profile === undefined) && (missing13 = "profile"))) || ((data122.engine === undefined) && (missing13 = "engine"))) || ((data122.environment === undefined) && (missing13 = "environment"))) || ((data122.runnerLabel === undefined) && (missing13 = "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs238 = errors;
for(const key13 in data122){
if(!((((((key13 === "key") || (key13 === "digest")) || (key13 === "profile")) || (key13 === "engine")) || (key13 === "environment")) || (key13 === "runnerLabel"))){
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs238 === errors){
if(data122.key !== undefined){
let data123 = data122.key;
const _errs239 = errors;
if(errors === _errs239){
if(typeof data123 === "string"){
if(!pattern4.test(data123)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs239 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.digest !== undefined){
const _errs241 = errors;
if(typeof data122.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs241 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.profile !== undefined){
const _errs243 = errors;
if(typeof data122.profile !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs243 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.engine !== undefined){
const _errs245 = errors;
if(typeof data122.engine !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs245 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.environment !== undefined){
let data127 = data122.environment;
const _errs247 = errors;
if((typeof data127 !== "string") && (data127 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type}}];
return false;
}
var valid24 = _errs247 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data122.runnerLabel !== undefined){
const _errs249 = errors;
if(typeof data122.runnerLabel !== "string"){
validate52.errors = [{instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs249 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid23 = _errs236 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data120.runs !== undefined){
let data129 = data120.runs;
const _errs251 = errors;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs251){
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 0 || isNaN(data129)){
validate52.errors = [{instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs251 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data120.from !== undefined){
let data130 = data120.from;
const _errs253 = errors;
if((typeof data130 !== "string") && (data130 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type}}];
return false;
}
var valid23 = _errs253 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data120.to !== undefined){
let data131 = data120.to;
const _errs255 = errors;
if((typeof data131 !== "string") && (data131 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type}}];
return false;
}
var valid23 = _errs255 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data120.others !== undefined){
let data132 = data120.others;
const _errs257 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs257){
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < 0 || isNaN(data132)){
validate52.errors = [{instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs257 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data120.comparable !== undefined){
let data133 = data120.comparable;
const _errs259 = errors;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs259){
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < 0 || isNaN(data133)){
validate52.errors = [{instancePath:instancePath+"/baseline/comparable",schemaPath:"#/properties/baseline/properties/comparable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid23 = _errs259 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data120.changed !== undefined){
let data134 = data120.changed;
const _errs261 = errors;
if(errors === _errs261){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
let missing14;
if(((data134.key === undefined) && (missing14 = "key")) || ((data134.runs === undefined) && (missing14 = "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs263 = errors;
for(const key14 in data134){
if(!((key14 === "key") || (key14 === "runs"))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed",schemaPath:"#/properties/baseline/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs263 === errors){
if(data134.key !== undefined){
let data135 = data134.key;
const _errs264 = errors;
if(errors === _errs264){
if(typeof data135 === "string"){
if(!pattern4.test(data135)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseline/changed/key",schemaPath:"#/properties/baseline/properties/changed/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs264 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data134.runs !== undefined){
let data136 = data134.runs;
const _errs266 = errors;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs266){
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 < 0 || isNaN(data136)){
validate52.errors = [{instancePath:instancePath+"/baseline/changed/runs",schemaPath:"#/properties/baseline/properties/changed/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid25 = _errs266 === errors;
}
else {
var valid25 = true;
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
var valid23 = _errs261 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data120.written !== undefined){
const _errs268 = errors;
if(typeof data120.written !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid23 = _errs268 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data120.notWritten !== undefined){
let data138 = data120.notWritten;
const _errs270 = errors;
if((typeof data138 !== "string") && (data138 !== null)){
validate52.errors = [{instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type}}];
return false;
}
var valid23 = _errs270 === errors;
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
var valid0 = _errs231 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data139 = data.timeline;
const _errs272 = errors;
if(errors === _errs272){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key15 in data139){
let data140 = data139[key15];
const _errs275 = errors;
if(errors === _errs275){
if(Array.isArray(data140)){
var valid27 = true;
const len10 = data140.length;
for(let i11=0; i11<len10; i11++){
let data141 = data140[i11];
const _errs277 = errors;
if(errors === _errs277){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
let missing15;
if((((data141.phase === undefined) && (missing15 = "phase")) || ((data141.from === undefined) && (missing15 = "from"))) || ((data141.to === undefined) && (missing15 = "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs279 = errors;
for(const key16 in data141){
if(!(((key16 === "phase") || (key16 === "from")) || (key16 === "to"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs279 === errors){
if(data141.phase !== undefined){
let data142 = data141.phase;
const _errs280 = errors;
if(!(((((data142 === "ramp") || (data142 === "steady")) || (data142 === "disrupt")) || (data142 === "idle")) || (data142 === "down"))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum}}];
return false;
}
var valid28 = _errs280 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data141.from !== undefined){
let data143 = data141.from;
const _errs281 = errors;
if(!((typeof data143 == "number") && (isFinite(data143)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid28 = _errs281 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data141.to !== undefined){
let data144 = data141.to;
const _errs283 = errors;
if(!((typeof data144 == "number") && (isFinite(data144)))){
validate52.errors = [{instancePath:instancePath+"/timeline/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid28 = _errs283 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid27 = _errs277 === errors;
if(!valid27){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timeline/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid26 = _errs275 === errors;
if(!valid26){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs272 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data145 = data.duration;
const _errs285 = errors;
if(errors === _errs285){
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 0 || isNaN(data145)){
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs285 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sockets !== undefined){
let data146 = data.sockets;
const _errs287 = errors;
if((!(data146 && typeof data146 == "object" && !Array.isArray(data146))) && (data146 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type}}];
return false;
}
if(errors === _errs287){
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
let missing16;
if(((((((data146.tried === undefined) && (missing16 = "tried")) || ((data146.opened === undefined) && (missing16 = "opened"))) || ((data146.subscribed === undefined) && (missing16 = "subscribed"))) || ((data146.peak === undefined) && (missing16 = "peak"))) || ((data146.failed === undefined) && (missing16 = "failed"))) || ((data146.unended === undefined) && (missing16 = "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs289 = errors;
for(const key17 in data146){
if(!((((((key17 === "tried") || (key17 === "opened")) || (key17 === "subscribed")) || (key17 === "peak")) || (key17 === "failed")) || (key17 === "unended"))){
validate52.errors = [{instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs289 === errors){
if(data146.tried !== undefined){
let data147 = data146.tried;
const _errs290 = errors;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs290){
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 0 || isNaN(data147)){
validate52.errors = [{instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid29 = _errs290 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data146.opened !== undefined){
let data148 = data146.opened;
const _errs292 = errors;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs292){
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 < 0 || isNaN(data148)){
validate52.errors = [{instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid29 = _errs292 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data146.subscribed !== undefined){
let data149 = data146.subscribed;
const _errs294 = errors;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs294){
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 0 || isNaN(data149)){
validate52.errors = [{instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid29 = _errs294 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data146.peak !== undefined){
let data150 = data146.peak;
const _errs296 = errors;
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs296){
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 < 0 || isNaN(data150)){
validate52.errors = [{instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid29 = _errs296 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data146.failed !== undefined){
let data151 = data146.failed;
const _errs298 = errors;
if(errors === _errs298){
if(Array.isArray(data151)){
var valid30 = true;
const len11 = data151.length;
for(let i12=0; i12<len11; i12++){
let data152 = data151[i12];
const _errs300 = errors;
if(errors === _errs300){
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
let missing17;
if((((data152.reason === undefined) && (missing17 = "reason")) || ((data152.status === undefined) && (missing17 = "status"))) || ((data152.count === undefined) && (missing17 = "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i12,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs302 = errors;
for(const key18 in data152){
if(!(((key18 === "reason") || (key18 === "status")) || (key18 === "count"))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i12,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs302 === errors){
if(data152.reason !== undefined){
const _errs303 = errors;
if(typeof data152.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i12+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid31 = _errs303 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data152.status !== undefined){
let data154 = data152.status;
const _errs305 = errors;
if((typeof data154 !== "string") && (data154 !== null)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i12+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type}}];
return false;
}
var valid31 = _errs305 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data152.count !== undefined){
let data155 = data152.count;
const _errs307 = errors;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i12+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs307){
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 < 0 || isNaN(data155)){
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i12+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs307 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed/" + i12,schemaPath:"#/properties/sockets/properties/failed/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid30 = _errs300 === errors;
if(!valid30){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sockets/failed",schemaPath:"#/properties/sockets/properties/failed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid29 = _errs298 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data146.unended !== undefined){
let data156 = data146.unended;
const _errs309 = errors;
if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs309){
if((typeof data156 == "number") && (isFinite(data156))){
if(data156 < 0 || isNaN(data156)){
validate52.errors = [{instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid29 = _errs309 === errors;
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
var valid0 = _errs287 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data157 = data.http;
const _errs311 = errors;
if((!(data157 && typeof data157 == "object" && !Array.isArray(data157))) && (data157 !== null)){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type}}];
return false;
}
if(errors === _errs311){
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
let missing18;
if(((((data157.requests === undefined) && (missing18 = "requests")) || ((data157.answered === undefined) && (missing18 = "answered"))) || ((data157.failed === undefined) && (missing18 = "failed"))) || ((data157.byStatus === undefined) && (missing18 = "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs313 = errors;
for(const key19 in data157){
if(!((((key19 === "requests") || (key19 === "answered")) || (key19 === "failed")) || (key19 === "byStatus"))){
validate52.errors = [{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs313 === errors){
if(data157.requests !== undefined){
let data158 = data157.requests;
const _errs314 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs314){
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 0 || isNaN(data158)){
validate52.errors = [{instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs314 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data157.answered !== undefined){
let data159 = data157.answered;
const _errs316 = errors;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs316){
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 < 0 || isNaN(data159)){
validate52.errors = [{instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs316 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data157.failed !== undefined){
let data160 = data157.failed;
const _errs318 = errors;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs318){
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 0 || isNaN(data160)){
validate52.errors = [{instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid32 = _errs318 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data157.byStatus !== undefined){
let data161 = data157.byStatus;
const _errs320 = errors;
if(errors === _errs320){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key20 in data161){
let data162 = data161[key20];
const _errs323 = errors;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs323){
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 < 0 || isNaN(data162)){
validate52.errors = [{instancePath:instancePath+"/http/byStatus/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs323 === errors;
if(!valid33){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/http/byStatus",schemaPath:"#/properties/http/properties/byStatus/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid32 = _errs320 === errors;
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
var valid0 = _errs311 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closes !== undefined){
let data163 = data.closes;
const _errs325 = errors;
if(errors === _errs325){
if(Array.isArray(data163)){
var valid34 = true;
const len12 = data163.length;
for(let i13=0; i13<len12; i13++){
let data164 = data163[i13];
const _errs327 = errors;
if(errors === _errs327){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
let missing19;
if(((((((((data164.code === undefined) && (missing19 = "code")) || ((data164.side === undefined) && (missing19 = "side"))) || ((data164.how === undefined) && (missing19 = "how"))) || ((data164.scenario === undefined) && (missing19 = "scenario"))) || ((data164.feed === undefined) && (missing19 = "feed"))) || ((data164.phase === undefined) && (missing19 = "phase"))) || ((data164.reason === undefined) && (missing19 = "reason"))) || ((data164.count === undefined) && (missing19 = "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs329 = errors;
for(const key21 in data164){
if(!((((((((key21 === "code") || (key21 === "side")) || (key21 === "how")) || (key21 === "scenario")) || (key21 === "feed")) || (key21 === "phase")) || (key21 === "reason")) || (key21 === "count"))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs329 === errors){
if(data164.code !== undefined){
const _errs330 = errors;
if(typeof data164.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid35 = _errs330 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data164.side !== undefined){
const _errs332 = errors;
if(typeof data164.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid35 = _errs332 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data164.how !== undefined){
const _errs334 = errors;
if(typeof data164.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid35 = _errs334 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data164.scenario !== undefined){
const _errs336 = errors;
if(typeof data164.scenario !== "string"){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid35 = _errs336 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data164.feed !== undefined){
let data169 = data164.feed;
const _errs338 = errors;
if((typeof data169 !== "string") && (data169 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type}}];
return false;
}
var valid35 = _errs338 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data164.phase !== undefined){
let data170 = data164.phase;
const _errs340 = errors;
if((typeof data170 !== "string") && (data170 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type}}];
return false;
}
var valid35 = _errs340 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data164.reason !== undefined){
let data171 = data164.reason;
const _errs342 = errors;
if((typeof data171 !== "string") && (data171 !== null)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type}}];
return false;
}
var valid35 = _errs342 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data164.count !== undefined){
let data172 = data164.count;
const _errs344 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs344){
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
validate52.errors = [{instancePath:instancePath+"/closes/" + i13+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid35 = _errs344 === errors;
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
validate52.errors = [{instancePath:instancePath+"/closes/" + i13,schemaPath:"#/properties/closes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid34 = _errs327 === errors;
if(!valid34){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs325 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storedCloses !== undefined){
let data173 = data.storedCloses;
const _errs346 = errors;
if(errors === _errs346){
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
let missing20;
if(((data173.runs === undefined) && (missing20 = "runs")) || ((data173.kinds === undefined) && (missing20 = "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs348 = errors;
for(const key22 in data173){
if(!((key22 === "runs") || (key22 === "kinds"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses",schemaPath:"#/properties/storedCloses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs348 === errors){
if(data173.runs !== undefined){
let data174 = data173.runs;
const _errs349 = errors;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs349){
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 1 || isNaN(data174)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/runs",schemaPath:"#/properties/storedCloses/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid36 = _errs349 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data173.kinds !== undefined){
let data175 = data173.kinds;
const _errs351 = errors;
if(errors === _errs351){
if(Array.isArray(data175)){
var valid37 = true;
const len13 = data175.length;
for(let i14=0; i14<len13; i14++){
let data176 = data175[i14];
const _errs353 = errors;
if(errors === _errs353){
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
let missing21;
if(((((((data176.code === undefined) && (missing21 = "code")) || ((data176.side === undefined) && (missing21 = "side"))) || ((data176.how === undefined) && (missing21 = "how"))) || ((data176.feed === undefined) && (missing21 = "feed"))) || ((data176.median === undefined) && (missing21 = "median"))) || ((data176.seen === undefined) && (missing21 = "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i14,schemaPath:"#/properties/storedCloses/properties/kinds/items/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs355 = errors;
for(const key23 in data176){
if(!((((((key23 === "code") || (key23 === "side")) || (key23 === "how")) || (key23 === "feed")) || (key23 === "median")) || (key23 === "seen"))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i14,schemaPath:"#/properties/storedCloses/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs355 === errors){
if(data176.code !== undefined){
const _errs356 = errors;
if(typeof data176.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i14+"/code",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs356 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data176.side !== undefined){
const _errs358 = errors;
if(typeof data176.side !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i14+"/side",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs358 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data176.how !== undefined){
const _errs360 = errors;
if(typeof data176.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i14+"/how",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs360 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data176.feed !== undefined){
let data180 = data176.feed;
const _errs362 = errors;
if((typeof data180 !== "string") && (data180 !== null)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i14+"/feed",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.storedCloses.properties.kinds.items.properties.feed.type}}];
return false;
}
var valid38 = _errs362 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data176.median !== undefined){
let data181 = data176.median;
const _errs364 = errors;
if(errors === _errs364){
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 0 || isNaN(data181)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i14+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i14+"/median",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/median/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid38 = _errs364 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data176.seen !== undefined){
let data182 = data176.seen;
const _errs366 = errors;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i14+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs366){
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i14+"/seen",schemaPath:"#/properties/storedCloses/properties/kinds/items/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid38 = _errs366 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds/" + i14,schemaPath:"#/properties/storedCloses/properties/kinds/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid37 = _errs353 === errors;
if(!valid37){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/storedCloses/kinds",schemaPath:"#/properties/storedCloses/properties/kinds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid36 = _errs351 === errors;
}
else {
var valid36 = true;
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
var valid0 = _errs346 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data183 = data.steps;
const _errs368 = errors;
if(errors === _errs368){
if(Array.isArray(data183)){
if(data183.length > 8){
validate52.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid39 = true;
const len14 = data183.length;
for(let i15=0; i15<len14; i15++){
let data184 = data183[i15];
const _errs370 = errors;
if(errors === _errs370){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing22;
if(((((data184.step === undefined) && (missing22 = "step")) || ((data184.state === undefined) && (missing22 = "state"))) || ((data184.result === undefined) && (missing22 = "result"))) || ((data184.took === undefined) && (missing22 = "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i15,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs372 = errors;
for(const key24 in data184){
if(!((((key24 === "step") || (key24 === "state")) || (key24 === "result")) || (key24 === "took"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i15,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs372 === errors){
if(data184.step !== undefined){
let data185 = data184.step;
const _errs373 = errors;
if(!((((data185 === "plan") || (data185 === "addresses")) || (data185 === "build")) || (data185 === "load"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i15+"/step",schemaPath:"#/properties/steps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.step.enum}}];
return false;
}
var valid40 = _errs373 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data184.state !== undefined){
let data186 = data184.state;
const _errs374 = errors;
if(!(((data186 === "done") || (data186 === "failed")) || (data186 === "none"))){
validate52.errors = [{instancePath:instancePath+"/steps/" + i15+"/state",schemaPath:"#/properties/steps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.properties.state.enum}}];
return false;
}
var valid40 = _errs374 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data184.result !== undefined){
const _errs375 = errors;
if(typeof data184.result !== "string"){
validate52.errors = [{instancePath:instancePath+"/steps/" + i15+"/result",schemaPath:"#/properties/steps/items/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs375 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data184.took !== undefined){
let data188 = data184.took;
const _errs377 = errors;
if((!((typeof data188 == "number") && (isFinite(data188)))) && (data188 !== null)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i15+"/took",schemaPath:"#/properties/steps/items/properties/took/type",keyword:"type",params:{type: schema19.properties.steps.items.properties.took.type}}];
return false;
}
if(errors === _errs377){
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 < 0 || isNaN(data188)){
validate52.errors = [{instancePath:instancePath+"/steps/" + i15+"/took",schemaPath:"#/properties/steps/items/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid40 = _errs377 === errors;
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
validate52.errors = [{instancePath:instancePath+"/steps/" + i15,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid39 = _errs370 === errors;
if(!valid39){
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
var valid0 = _errs368 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAnswer !== undefined){
let data189 = data.lastAnswer;
const _errs379 = errors;
if(errors === _errs379){
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
let missing23;
if((((((data189.target === undefined) && (missing23 = "target")) || ((data189.asked === undefined) && (missing23 = "asked"))) || ((data189.status === undefined) && (missing23 = "status"))) || ((data189.took === undefined) && (missing23 = "took"))) || ((data189.body === undefined) && (missing23 = "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs381 = errors;
for(const key25 in data189){
if(!(((((key25 === "target") || (key25 === "asked")) || (key25 === "status")) || (key25 === "took")) || (key25 === "body"))){
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs381 === errors){
if(data189.target !== undefined){
const _errs382 = errors;
if(typeof data189.target !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/target",schemaPath:"#/properties/lastAnswer/properties/target/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs382 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data189.asked !== undefined){
const _errs384 = errors;
if(typeof data189.asked !== "string"){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/asked",schemaPath:"#/properties/lastAnswer/properties/asked/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs384 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data189.status !== undefined){
let data192 = data189.status;
const _errs386 = errors;
if((!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))) && (data192 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/status",schemaPath:"#/properties/lastAnswer/properties/status/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.status.type}}];
return false;
}
var valid41 = _errs386 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data189.took !== undefined){
let data193 = data189.took;
const _errs388 = errors;
if(errors === _errs388){
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lastAnswer/took",schemaPath:"#/properties/lastAnswer/properties/took/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid41 = _errs388 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data189.body !== undefined){
let data194 = data189.body;
const _errs390 = errors;
if((typeof data194 !== "string") && (data194 !== null)){
validate52.errors = [{instancePath:instancePath+"/lastAnswer/body",schemaPath:"#/properties/lastAnswer/properties/body/type",keyword:"type",params:{type: schema19.properties.lastAnswer.properties.body.type}}];
return false;
}
var valid41 = _errs390 === errors;
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
validate52.errors = [{instancePath:instancePath+"/lastAnswer",schemaPath:"#/properties/lastAnswer/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs379 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data195 = data.health;
const _errs392 = errors;
if((!(data195 && typeof data195 == "object" && !Array.isArray(data195))) && (data195 !== null)){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type}}];
return false;
}
if(errors === _errs392){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
let missing24;
if((((((((((data195.cpuP95 === undefined) && (missing24 = "cpuP95")) || ((data195.cores === undefined) && (missing24 = "cores"))) || ((data195.lagP99 === undefined) && (missing24 = "lagP99"))) || ((data195.lagSamples === undefined) && (missing24 = "lagSamples"))) || ((data195.stealP95 === undefined) && (missing24 = "stealP95"))) || ((data195.droppedIterations === undefined) && (missing24 = "droppedIterations"))) || ((data195.memoryPeak === undefined) && (missing24 = "memoryPeak"))) || ((data195.descriptorLimit === undefined) && (missing24 = "descriptorLimit"))) || ((data195.probe === undefined) && (missing24 = "probe"))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs394 = errors;
for(const key26 in data195){
if(!(func1.call(schema19.properties.health.properties, key26))){
validate52.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs394 === errors){
if(data195.cpuP95 !== undefined){
let data196 = data195.cpuP95;
const _errs395 = errors;
if((!((typeof data196 == "number") && (isFinite(data196)))) && (data196 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type}}];
return false;
}
if(errors === _errs395){
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 0 || isNaN(data196)){
validate52.errors = [{instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs395 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data195.cores !== undefined){
let data197 = data195.cores;
const _errs397 = errors;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs397){
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 < 0 || isNaN(data197)){
validate52.errors = [{instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs397 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data195.lagP99 !== undefined){
let data198 = data195.lagP99;
const _errs399 = errors;
if((!((typeof data198 == "number") && (isFinite(data198)))) && (data198 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type}}];
return false;
}
var valid42 = _errs399 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data195.lagSamples !== undefined){
let data199 = data195.lagSamples;
const _errs401 = errors;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs401){
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 < 0 || isNaN(data199)){
validate52.errors = [{instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs401 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data195.stealP95 !== undefined){
let data200 = data195.stealP95;
const _errs403 = errors;
if((!((typeof data200 == "number") && (isFinite(data200)))) && (data200 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type}}];
return false;
}
if(errors === _errs403){
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 < 0 || isNaN(data200)){
validate52.errors = [{instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs403 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data195.droppedIterations !== undefined){
let data201 = data195.droppedIterations;
const _errs405 = errors;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs405){
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 < 0 || isNaN(data201)){
validate52.errors = [{instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs405 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data195.memoryPeak !== undefined){
let data202 = data195.memoryPeak;
const _errs407 = errors;
if((!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))) && (data202 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type}}];
return false;
}
if(errors === _errs407){
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 < 0 || isNaN(data202)){
validate52.errors = [{instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs407 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data195.descriptorLimit !== undefined){
let data203 = data195.descriptorLimit;
const _errs409 = errors;
if((!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))) && (data203 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type}}];
return false;
}
if(errors === _errs409){
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 0 || isNaN(data203)){
validate52.errors = [{instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid42 = _errs409 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data195.probe !== undefined){
let data204 = data195.probe;
const _errs411 = errors;
if((!((typeof data204 == "number") && (isFinite(data204)))) && (data204 !== null)){
validate52.errors = [{instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type}}];
return false;
}
var valid42 = _errs411 === errors;
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
var valid0 = _errs392 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data205 = data.bytes;
const _errs413 = errors;
if(errors === _errs413){
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
let missing25;
if(((data205.sent === undefined) && (missing25 = "sent")) || ((data205.received === undefined) && (missing25 = "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs415 = errors;
for(const key27 in data205){
if(!((key27 === "sent") || (key27 === "received"))){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs415 === errors){
if(data205.sent !== undefined){
let data206 = data205.sent;
const _errs416 = errors;
if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs416){
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 < 0 || isNaN(data206)){
validate52.errors = [{instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs416 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data205.received !== undefined){
let data207 = data205.received;
const _errs418 = errors;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs418){
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 < 0 || isNaN(data207)){
validate52.errors = [{instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid43 = _errs418 === errors;
}
else {
var valid43 = true;
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
var valid0 = _errs413 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paired !== undefined){
let data208 = data.paired;
const _errs420 = errors;
if(errors === _errs420){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
let missing26;
if((data208.pairs === undefined) && (missing26 = "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs422 = errors;
for(const key28 in data208){
if(!(key28 === "pairs")){
validate52.errors = [{instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs422 === errors){
if(data208.pairs !== undefined){
let data209 = data208.pairs;
const _errs423 = errors;
if(!(((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209))) && (isFinite(data209)))){
validate52.errors = [{instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs423){
if((typeof data209 == "number") && (isFinite(data209))){
if(data209 < 0 || isNaN(data209)){
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
var valid0 = _errs420 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data210 = data.notices;
const _errs425 = errors;
if(errors === _errs425){
if(Array.isArray(data210)){
var valid45 = true;
const len15 = data210.length;
for(let i16=0; i16<len15; i16++){
const _errs427 = errors;
if(typeof data210[i16] !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i16,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid45 = _errs427 === errors;
if(!valid45){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs425 === errors;
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
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
