// Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/verdict.schema.json","title":"Socketgate verdict","type":"object","properties":{"version":{"const":1},"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"exitCode":{"type":"integer","minimum":0,"examples":[12]},"fails":{"type":"boolean"},"exit":{"type":"integer","minimum":0},"failOn":{"type":"array","items":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"uniqueItems":true},"mode":{"enum":["observe","warn","block"]},"reasons":{"type":"array","items":{"type":"object","properties":{"outcome":{"enum":["internal","cancelled","usage","policy","skipped","plan","engine","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store","pass"]},"message":{"type":"string"}},"required":["outcome","message"],"additionalProperties":false}},"sentence":{"type":"string"},"next":{"type":"array","items":{"type":"string"},"maxItems":3},"plan":{"type":"object","properties":{"name":{"type":"string","examples":["orders-feed"]},"file":{"type":"string"},"profile":{"type":"string","examples":["pr"]},"environment":{"type":["string","null"]}},"required":["name","file","profile","environment"],"additionalProperties":false},"mostRuns":{"type":"integer","minimum":1,"examples":[5]},"runs":{"type":"array","items":{"type":"object","properties":{"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0},"started":{"type":"string"},"duration":{"type":"number","minimum":0},"machine":{"type":"string"},"ended":{"enum":["clean","aborted","killed","hung","crashed","cancelled"]}},"required":["runId","attempt","started","duration","machine","ended"],"additionalProperties":false}},"provenance":{"type":["object","null"],"properties":{"tool":{"type":"string"},"engine":{"type":"object","properties":{"name":{"enum":["k6","embedded"]},"version":{"type":"string","examples":["2.2.0"]}},"required":["name","version"],"additionalProperties":false},"started":{"type":"string","examples":["2026-11-24T02:06:40.000Z"]},"ended":{"type":"string"},"machine":{"type":"object","properties":{"id":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"cpu":{"type":"string"},"cores":{"type":"integer","minimum":0}},"required":["id","os","arch","cpu","cores"],"additionalProperties":false},"runnerLabel":{"type":"string"},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]},"runId":{"type":"string"},"attempt":{"type":"integer","minimum":0}},"required":["tool","engine","started","ended","machine","runnerLabel","commit","ref","runId","attempt"],"additionalProperties":false},"complete":{"type":"boolean"},"problems":{"type":"array","items":{"type":"object","properties":{"what":{"enum":["no-summary","summary-mismatch","torn-stream","script-errors","killed","hung","crashed","few-sessions","non-finite","too-many-series","no-samples","cancelled"]},"fault":{"enum":["engine","service","caller"]},"message":{"type":"string"}},"required":["what","fault","message"],"additionalProperties":false}},"slos":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["met","fail","indicative","not_judged"]},"name":{"type":"string","examples":["p99 latency of orders"]},"threshold":{"type":"string","examples":["ws_message_latency{feed:orders}: p(99)<200"]},"from":{"enum":["plan","default"]},"operator":{"type":"string","enum":["<","<=",">",">=","==","!="]},"expected":{"type":"number","examples":[200]},"actual":{"type":["number","null"],"examples":[77.7]},"unit":{"enum":["ms","bytes","count","share","per-second"]},"n":{"type":"number","minimum":0,"examples":[73112]},"distinct":{"type":["integer","null"],"minimum":0},"beyond":{"type":["integer","null"],"minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","name","threshold","from","operator","expected","actual","unit","n","distinct","beyond","message","line"],"additionalProperties":false}},"gates":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["same","fail","suspect","no_baseline","inconclusive","not_judged"]},"name":{"type":"string","examples":["p99 latency of orders"]},"selector":{"type":"string","examples":["ws_message_latency{feed:orders,phase:steady}"]},"stat":{"type":"string","examples":["p(99)"]},"level":{"enum":["key","normal"]},"unit":{"enum":["ms","bytes","count","share"]},"baseline":{"type":["number","null"]},"spread":{"type":["number","null"],"examples":[0.09]},"actual":{"type":["number","null"]},"values":{"type":"array","items":{"type":["number","null"]}},"change":{"type":["number","null"],"examples":[0.31]},"limit":{"type":["number","null"]},"z":{"type":["number","null"]},"zLimit":{"type":["number","null"],"examples":[2]},"channel":{"enum":["edge","tail","ratio","calm","body","p50","trend","p99","count","rate",null]},"n":{"type":"number","minimum":0},"counts":{"enum":["socket-seconds","sockets"]},"distinct":{"type":["integer","null"],"minimum":0},"runs":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0,"examples":[77]}},"required":["verdict","name","selector","stat","level","unit","baseline","spread","actual","values","change","limit","z","zLimit","channel","n","distinct","runs","message","line"],"additionalProperties":false}},"drift":{"type":"array","items":{"type":"object","properties":{"verdict":{"enum":["drift","steady"]},"name":{"type":"string","examples":["p99 of orders"]},"selector":{"type":"string"},"stat":{"type":"string","examples":["p(99)"]},"unit":{"enum":["ms","share","bytes","count"]},"from":{"enum":["accepted","tag","oldest"]},"tag":{"type":["string","null"]},"reference":{"type":"number"},"recent":{"type":"number"},"change":{"type":"number"},"limit":{"type":"number"},"spread":{"type":"number","minimum":0},"referenceRuns":{"type":"integer","minimum":0},"recentRuns":{"type":"integer","minimum":0},"message":{"type":"string"},"line":{"type":"integer","minimum":0}},"required":["verdict","name","selector","stat","unit","from","tag","reference","recent","change","limit","spread","referenceRuns","recentRuns","message","line"],"additionalProperties":false}},"baseline":{"type":["object","null"],"properties":{"where":{"type":["string","null"],"examples":["dir:baseline"]},"series":{"type":"object","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{12}$"},"digest":{"type":"string"},"profile":{"type":"string"},"engine":{"type":"string","examples":["k6-2","embedded-20"]},"environment":{"type":["string","null"]},"runnerLabel":{"type":"string","examples":["linux-x64-4"]}},"required":["key","digest","profile","engine","environment","runnerLabel"],"additionalProperties":false},"runs":{"type":"integer","minimum":0},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"others":{"type":"integer","minimum":0},"written":{"type":"boolean"},"notWritten":{"type":["string","null"]}},"required":["where","series","runs","from","to","others","written","notWritten"],"additionalProperties":false},"timeline":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"phase":{"enum":["ramp","steady","disrupt","idle","down"]},"from":{"type":"number"},"to":{"type":"number"}},"required":["phase","from","to"],"additionalProperties":false}}},"duration":{"type":"number","minimum":0},"sockets":{"type":["object","null"],"properties":{"tried":{"type":"integer","minimum":0},"opened":{"type":"integer","minimum":0},"subscribed":{"type":"integer","minimum":0},"peak":{"type":"integer","minimum":0},"failed":{"type":"array","items":{"type":"object","properties":{"reason":{"type":"string","examples":["refused","handshake","timeout"]},"status":{"type":["string","null"],"examples":["503"]},"count":{"type":"integer","minimum":0}},"required":["reason","status","count"],"additionalProperties":false}},"unended":{"type":"integer","minimum":0}},"required":["tried","opened","subscribed","peak","failed","unended"],"additionalProperties":false},"http":{"type":["object","null"],"properties":{"requests":{"type":"integer","minimum":0},"answered":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"byStatus":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["requests","answered","failed","byStatus"],"additionalProperties":false},"closes":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","examples":["1000","1011","none"]},"side":{"type":"string","examples":["service","plan","generator","unknown"]},"how":{"type":"string","examples":["frame","fin","rst","unanswered"]},"scenario":{"type":"string"},"feed":{"type":["string","null"]},"phase":{"type":["string","null"]},"reason":{"type":["string","null"]},"count":{"type":"integer","minimum":0}},"required":["code","side","how","scenario","feed","phase","reason","count"],"additionalProperties":false}},"health":{"type":["object","null"],"properties":{"cpuP95":{"type":["number","null"],"minimum":0},"cores":{"type":"integer","minimum":0},"lagP99":{"type":["number","null"]},"lagSamples":{"type":"integer","minimum":0},"stealP95":{"type":["number","null"],"minimum":0},"droppedIterations":{"type":"integer","minimum":0},"memoryPeak":{"type":["integer","null"],"minimum":0},"descriptorLimit":{"type":["integer","null"],"minimum":0},"probe":{"type":["number","null"]}},"required":["cpuP95","cores","lagP99","lagSamples","stealP95","droppedIterations","memoryPeak","descriptorLimit","probe"],"additionalProperties":false},"bytes":{"type":"object","properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}},"required":["sent","received"],"additionalProperties":false},"paired":{"type":"object","properties":{"pairs":{"type":"integer","minimum":0,"examples":[8]}},"required":["pairs"],"additionalProperties":false},"notices":{"type":"array","items":{"type":"string"}}},"required":["version","outcome","exitCode","fails","exit","failOn","mode","reasons","sentence","next","plan","runs","provenance","complete","problems","slos","gates","baseline","timeline","duration","sockets","http","closes","health","bytes","notices"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
import helper0 from "ajv/dist/runtime/equal.js";const func0 = helper0.default;
const pattern3 = new RegExp("^[0-9a-f]{12}$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outcome === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.exitCode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitCode"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.fails === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fails"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.exit === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.failOn === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failOn"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.mode === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.reasons === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.sentence === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentence"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.next === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.plan === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.runs === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.provenance === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.complete === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "complete"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.problems === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.slos === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slos"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.gates === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gates"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.baseline === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.timeline === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeline"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.duration === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.sockets === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sockets"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.http === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "http"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.closes === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "closes"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.health === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "health"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.bytes === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.notices === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notices"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err26 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err27 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data0};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if(!((((((((((((((((data1 === "internal") || (data1 === "cancelled")) || (data1 === "usage")) || (data1 === "policy")) || (data1 === "skipped")) || (data1 === "plan")) || (data1 === "engine")) || (data1 === "target")) || (data1 === "slo")) || (data1 === "regression")) || (data1 === "suspect")) || (data1 === "inconclusive")) || (data1 === "plan_changed")) || (data1 === "no_baseline")) || (data1 === "store")) || (data1 === "pass"))){
const err28 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.outcome.enum},schema:schema19.properties.outcome.enum,parentSchema:schema19.properties.outcome,data:data1};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.exitCode !== undefined){
let data2 = data.exitCode;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err29 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.exitCode.type,parentSchema:schema19.properties.exitCode,data:data2};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err30 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.exitCode,data:data2};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.fails !== undefined){
let data3 = data.fails;
if(typeof data3 !== "boolean"){
const err31 = {instancePath:instancePath+"/fails",schemaPath:"#/properties/fails/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.fails.type,parentSchema:schema19.properties.fails,data:data3};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.exit !== undefined){
let data4 = data.exit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err32 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.exit.type,parentSchema:schema19.properties.exit,data:data4};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err33 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.exit,data:data4};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.failOn !== undefined){
let data5 = data.failOn;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!((((((((((((((((data6 === "internal") || (data6 === "cancelled")) || (data6 === "usage")) || (data6 === "policy")) || (data6 === "skipped")) || (data6 === "plan")) || (data6 === "engine")) || (data6 === "target")) || (data6 === "slo")) || (data6 === "regression")) || (data6 === "suspect")) || (data6 === "inconclusive")) || (data6 === "plan_changed")) || (data6 === "no_baseline")) || (data6 === "store")) || (data6 === "pass"))){
const err34 = {instancePath:instancePath+"/failOn/" + i0,schemaPath:"#/properties/failOn/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.failOn.items.enum},schema:schema19.properties.failOn.items.enum,parentSchema:schema19.properties.failOn.items,data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
const err35 = {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema19.properties.failOn,data:data5};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",params:{type: "array"},schema:schema19.properties.failOn.type,parentSchema:schema19.properties.failOn,data:data5};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.mode !== undefined){
let data7 = data.mode;
if(!(((data7 === "observe") || (data7 === "warn")) || (data7 === "block"))){
const err37 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum},schema:schema19.properties.mode.enum,parentSchema:schema19.properties.mode,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.reasons !== undefined){
let data8 = data.reasons;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.outcome === undefined){
const err38 = {instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/properties/reasons/items/required",keyword:"required",params:{missingProperty: "outcome"},schema:schema19.properties.reasons.items.required,parentSchema:schema19.properties.reasons.items,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data9.message === undefined){
const err39 = {instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/properties/reasons/items/required",keyword:"required",params:{missingProperty: "message"},schema:schema19.properties.reasons.items.required,parentSchema:schema19.properties.reasons.items,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "outcome") || (key1 === "message"))){
const err40 = {instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/properties/reasons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.reasons.items,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.outcome !== undefined){
let data10 = data9.outcome;
if(!((((((((((((((((data10 === "internal") || (data10 === "cancelled")) || (data10 === "usage")) || (data10 === "policy")) || (data10 === "skipped")) || (data10 === "plan")) || (data10 === "engine")) || (data10 === "target")) || (data10 === "slo")) || (data10 === "regression")) || (data10 === "suspect")) || (data10 === "inconclusive")) || (data10 === "plan_changed")) || (data10 === "no_baseline")) || (data10 === "store")) || (data10 === "pass"))){
const err41 = {instancePath:instancePath+"/reasons/" + i2+"/outcome",schemaPath:"#/properties/reasons/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.reasons.items.properties.outcome.enum},schema:schema19.properties.reasons.items.properties.outcome.enum,parentSchema:schema19.properties.reasons.items.properties.outcome,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.message !== undefined){
let data11 = data9.message;
if(typeof data11 !== "string"){
const err42 = {instancePath:instancePath+"/reasons/" + i2+"/message",schemaPath:"#/properties/reasons/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema19.properties.reasons.items.properties.message.type,parentSchema:schema19.properties.reasons.items.properties.message,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.reasons.items.type,parentSchema:schema19.properties.reasons.items,data:data9};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},schema:schema19.properties.reasons.type,parentSchema:schema19.properties.reasons,data:data8};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.sentence !== undefined){
let data12 = data.sentence;
if(typeof data12 !== "string"){
const err45 = {instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"},schema:schema19.properties.sentence.type,parentSchema:schema19.properties.sentence,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.next !== undefined){
let data13 = data.next;
if(Array.isArray(data13)){
if(data13.length > 3){
const err46 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema19.properties.next,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len2 = data13.length;
for(let i3=0; i3<len2; i3++){
let data14 = data13[i3];
if(typeof data14 !== "string"){
const err47 = {instancePath:instancePath+"/next/" + i3,schemaPath:"#/properties/next/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.next.items.type,parentSchema:schema19.properties.next.items,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "array"},schema:schema19.properties.next.type,parentSchema:schema19.properties.next,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.plan !== undefined){
let data15 = data.plan;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.name === undefined){
const err49 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.plan.required,parentSchema:schema19.properties.plan,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data15.file === undefined){
const err50 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "file"},schema:schema19.properties.plan.required,parentSchema:schema19.properties.plan,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data15.profile === undefined){
const err51 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "profile"},schema:schema19.properties.plan.required,parentSchema:schema19.properties.plan,data:data15};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data15.environment === undefined){
const err52 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "environment"},schema:schema19.properties.plan.required,parentSchema:schema19.properties.plan,data:data15};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key2 in data15){
if(!((((key2 === "name") || (key2 === "file")) || (key2 === "profile")) || (key2 === "environment"))){
const err53 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.plan,data:data15};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data15.name !== undefined){
let data16 = data15.name;
if(typeof data16 !== "string"){
const err54 = {instancePath:instancePath+"/plan/name",schemaPath:"#/properties/plan/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.plan.properties.name.type,parentSchema:schema19.properties.plan.properties.name,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.file !== undefined){
let data17 = data15.file;
if(typeof data17 !== "string"){
const err55 = {instancePath:instancePath+"/plan/file",schemaPath:"#/properties/plan/properties/file/type",keyword:"type",params:{type: "string"},schema:schema19.properties.plan.properties.file.type,parentSchema:schema19.properties.plan.properties.file,data:data17};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data15.profile !== undefined){
let data18 = data15.profile;
if(typeof data18 !== "string"){
const err56 = {instancePath:instancePath+"/plan/profile",schemaPath:"#/properties/plan/properties/profile/type",keyword:"type",params:{type: "string"},schema:schema19.properties.plan.properties.profile.type,parentSchema:schema19.properties.plan.properties.profile,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.environment !== undefined){
let data19 = data15.environment;
if((typeof data19 !== "string") && (data19 !== null)){
const err57 = {instancePath:instancePath+"/plan/environment",schemaPath:"#/properties/plan/properties/environment/type",keyword:"type",params:{type: schema19.properties.plan.properties.environment.type},schema:schema19.properties.plan.properties.environment.type,parentSchema:schema19.properties.plan.properties.environment,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},schema:schema19.properties.plan.type,parentSchema:schema19.properties.plan,data:data15};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.mostRuns !== undefined){
let data20 = data.mostRuns;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err59 = {instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.mostRuns.type,parentSchema:schema19.properties.mostRuns,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err60 = {instancePath:instancePath+"/mostRuns",schemaPath:"#/properties/mostRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.mostRuns,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data.runs !== undefined){
let data21 = data.runs;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i4=0; i4<len3; i4++){
let data22 = data21[i4];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.runId === undefined){
const err61 = {instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "runId"},schema:schema19.properties.runs.items.required,parentSchema:schema19.properties.runs.items,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data22.attempt === undefined){
const err62 = {instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "attempt"},schema:schema19.properties.runs.items.required,parentSchema:schema19.properties.runs.items,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data22.started === undefined){
const err63 = {instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "started"},schema:schema19.properties.runs.items.required,parentSchema:schema19.properties.runs.items,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data22.duration === undefined){
const err64 = {instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "duration"},schema:schema19.properties.runs.items.required,parentSchema:schema19.properties.runs.items,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data22.machine === undefined){
const err65 = {instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "machine"},schema:schema19.properties.runs.items.required,parentSchema:schema19.properties.runs.items,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data22.ended === undefined){
const err66 = {instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "ended"},schema:schema19.properties.runs.items.required,parentSchema:schema19.properties.runs.items,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key3 in data22){
if(!((((((key3 === "runId") || (key3 === "attempt")) || (key3 === "started")) || (key3 === "duration")) || (key3 === "machine")) || (key3 === "ended"))){
const err67 = {instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.runs.items,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data22.runId !== undefined){
let data23 = data22.runId;
if(typeof data23 !== "string"){
const err68 = {instancePath:instancePath+"/runs/" + i4+"/runId",schemaPath:"#/properties/runs/items/properties/runId/type",keyword:"type",params:{type: "string"},schema:schema19.properties.runs.items.properties.runId.type,parentSchema:schema19.properties.runs.items.properties.runId,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data22.attempt !== undefined){
let data24 = data22.attempt;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err69 = {instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.runs.items.properties.attempt.type,parentSchema:schema19.properties.runs.items.properties.attempt,data:data24};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err70 = {instancePath:instancePath+"/runs/" + i4+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.runs.items.properties.attempt,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data22.started !== undefined){
let data25 = data22.started;
if(typeof data25 !== "string"){
const err71 = {instancePath:instancePath+"/runs/" + i4+"/started",schemaPath:"#/properties/runs/items/properties/started/type",keyword:"type",params:{type: "string"},schema:schema19.properties.runs.items.properties.started.type,parentSchema:schema19.properties.runs.items.properties.started,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data22.duration !== undefined){
let data26 = data22.duration;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err72 = {instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.runs.items.properties.duration,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/runs/" + i4+"/duration",schemaPath:"#/properties/runs/items/properties/duration/type",keyword:"type",params:{type: "number"},schema:schema19.properties.runs.items.properties.duration.type,parentSchema:schema19.properties.runs.items.properties.duration,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.machine !== undefined){
let data27 = data22.machine;
if(typeof data27 !== "string"){
const err74 = {instancePath:instancePath+"/runs/" + i4+"/machine",schemaPath:"#/properties/runs/items/properties/machine/type",keyword:"type",params:{type: "string"},schema:schema19.properties.runs.items.properties.machine.type,parentSchema:schema19.properties.runs.items.properties.machine,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data22.ended !== undefined){
let data28 = data22.ended;
if(!((((((data28 === "clean") || (data28 === "aborted")) || (data28 === "killed")) || (data28 === "hung")) || (data28 === "crashed")) || (data28 === "cancelled"))){
const err75 = {instancePath:instancePath+"/runs/" + i4+"/ended",schemaPath:"#/properties/runs/items/properties/ended/enum",keyword:"enum",params:{allowedValues: schema19.properties.runs.items.properties.ended.enum},schema:schema19.properties.runs.items.properties.ended.enum,parentSchema:schema19.properties.runs.items.properties.ended,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/runs/" + i4,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.runs.items.type,parentSchema:schema19.properties.runs.items,data:data22};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},schema:schema19.properties.runs.type,parentSchema:schema19.properties.runs,data:data21};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.provenance !== undefined){
let data29 = data.provenance;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
const err78 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: schema19.properties.provenance.type},schema:schema19.properties.provenance.type,parentSchema:schema19.properties.provenance,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.tool === undefined){
const err79 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "tool"},schema:schema19.properties.provenance.required,parentSchema:schema19.properties.provenance,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data29.engine === undefined){
const err80 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "engine"},schema:schema19.properties.provenance.required,parentSchema:schema19.properties.provenance,data:data29};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data29.started === undefined){
const err81 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "started"},schema:schema19.properties.provenance.required,parentSchema:schema19.properties.provenance,data:data29};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data29.ended === undefined){
const err82 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "ended"},schema:schema19.properties.provenance.required,parentSchema:schema19.properties.provenance,data:data29};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data29.machine === undefined){
const err83 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "machine"},schema:schema19.properties.provenance.required,parentSchema:schema19.properties.provenance,data:data29};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data29.runnerLabel === undefined){
const err84 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "runnerLabel"},schema:schema19.properties.provenance.required,parentSchema:schema19.properties.provenance,data:data29};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data29.commit === undefined){
const err85 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "commit"},schema:schema19.properties.provenance.required,parentSchema:schema19.properties.provenance,data:data29};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data29.ref === undefined){
const err86 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "ref"},schema:schema19.properties.provenance.required,parentSchema:schema19.properties.provenance,data:data29};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data29.runId === undefined){
const err87 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "runId"},schema:schema19.properties.provenance.required,parentSchema:schema19.properties.provenance,data:data29};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data29.attempt === undefined){
const err88 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "attempt"},schema:schema19.properties.provenance.required,parentSchema:schema19.properties.provenance,data:data29};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key4 in data29){
if(!(func1.call(schema19.properties.provenance.properties, key4))){
const err89 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.provenance,data:data29};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data29.tool !== undefined){
let data30 = data29.tool;
if(typeof data30 !== "string"){
const err90 = {instancePath:instancePath+"/provenance/tool",schemaPath:"#/properties/provenance/properties/tool/type",keyword:"type",params:{type: "string"},schema:schema19.properties.provenance.properties.tool.type,parentSchema:schema19.properties.provenance.properties.tool,data:data30};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data29.engine !== undefined){
let data31 = data29.engine;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.name === undefined){
const err91 = {instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.provenance.properties.engine.required,parentSchema:schema19.properties.provenance.properties.engine,data:data31};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data31.version === undefined){
const err92 = {instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/required",keyword:"required",params:{missingProperty: "version"},schema:schema19.properties.provenance.properties.engine.required,parentSchema:schema19.properties.provenance.properties.engine,data:data31};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key5 in data31){
if(!((key5 === "name") || (key5 === "version"))){
const err93 = {instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.provenance.properties.engine,data:data31};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data31.name !== undefined){
let data32 = data31.name;
if(!((data32 === "k6") || (data32 === "embedded"))){
const err94 = {instancePath:instancePath+"/provenance/engine/name",schemaPath:"#/properties/provenance/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum},schema:schema19.properties.provenance.properties.engine.properties.name.enum,parentSchema:schema19.properties.provenance.properties.engine.properties.name,data:data32};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data31.version !== undefined){
let data33 = data31.version;
if(typeof data33 !== "string"){
const err95 = {instancePath:instancePath+"/provenance/engine/version",schemaPath:"#/properties/provenance/properties/engine/properties/version/type",keyword:"type",params:{type: "string"},schema:schema19.properties.provenance.properties.engine.properties.version.type,parentSchema:schema19.properties.provenance.properties.engine.properties.version,data:data33};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/provenance/engine",schemaPath:"#/properties/provenance/properties/engine/type",keyword:"type",params:{type: "object"},schema:schema19.properties.provenance.properties.engine.type,parentSchema:schema19.properties.provenance.properties.engine,data:data31};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data29.started !== undefined){
let data34 = data29.started;
if(typeof data34 !== "string"){
const err97 = {instancePath:instancePath+"/provenance/started",schemaPath:"#/properties/provenance/properties/started/type",keyword:"type",params:{type: "string"},schema:schema19.properties.provenance.properties.started.type,parentSchema:schema19.properties.provenance.properties.started,data:data34};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data29.ended !== undefined){
let data35 = data29.ended;
if(typeof data35 !== "string"){
const err98 = {instancePath:instancePath+"/provenance/ended",schemaPath:"#/properties/provenance/properties/ended/type",keyword:"type",params:{type: "string"},schema:schema19.properties.provenance.properties.ended.type,parentSchema:schema19.properties.provenance.properties.ended,data:data35};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data29.machine !== undefined){
let data36 = data29.machine;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.id === undefined){
const err99 = {instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.properties.provenance.properties.machine.required,parentSchema:schema19.properties.provenance.properties.machine,data:data36};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data36.os === undefined){
const err100 = {instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: "os"},schema:schema19.properties.provenance.properties.machine.required,parentSchema:schema19.properties.provenance.properties.machine,data:data36};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data36.arch === undefined){
const err101 = {instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: "arch"},schema:schema19.properties.provenance.properties.machine.required,parentSchema:schema19.properties.provenance.properties.machine,data:data36};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data36.cpu === undefined){
const err102 = {instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema19.properties.provenance.properties.machine.required,parentSchema:schema19.properties.provenance.properties.machine,data:data36};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data36.cores === undefined){
const err103 = {instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/required",keyword:"required",params:{missingProperty: "cores"},schema:schema19.properties.provenance.properties.machine.required,parentSchema:schema19.properties.provenance.properties.machine,data:data36};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key6 in data36){
if(!(((((key6 === "id") || (key6 === "os")) || (key6 === "arch")) || (key6 === "cpu")) || (key6 === "cores"))){
const err104 = {instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.provenance.properties.machine,data:data36};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data36.id !== undefined){
let data37 = data36.id;
if(typeof data37 !== "string"){
const err105 = {instancePath:instancePath+"/provenance/machine/id",schemaPath:"#/properties/provenance/properties/machine/properties/id/type",keyword:"type",params:{type: "string"},schema:schema19.properties.provenance.properties.machine.properties.id.type,parentSchema:schema19.properties.provenance.properties.machine.properties.id,data:data37};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data36.os !== undefined){
let data38 = data36.os;
if(typeof data38 !== "string"){
const err106 = {instancePath:instancePath+"/provenance/machine/os",schemaPath:"#/properties/provenance/properties/machine/properties/os/type",keyword:"type",params:{type: "string"},schema:schema19.properties.provenance.properties.machine.properties.os.type,parentSchema:schema19.properties.provenance.properties.machine.properties.os,data:data38};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data36.arch !== undefined){
let data39 = data36.arch;
if(typeof data39 !== "string"){
const err107 = {instancePath:instancePath+"/provenance/machine/arch",schemaPath:"#/properties/provenance/properties/machine/properties/arch/type",keyword:"type",params:{type: "string"},schema:schema19.properties.provenance.properties.machine.properties.arch.type,parentSchema:schema19.properties.provenance.properties.machine.properties.arch,data:data39};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data36.cpu !== undefined){
let data40 = data36.cpu;
if(typeof data40 !== "string"){
const err108 = {instancePath:instancePath+"/provenance/machine/cpu",schemaPath:"#/properties/provenance/properties/machine/properties/cpu/type",keyword:"type",params:{type: "string"},schema:schema19.properties.provenance.properties.machine.properties.cpu.type,parentSchema:schema19.properties.provenance.properties.machine.properties.cpu,data:data40};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data36.cores !== undefined){
let data41 = data36.cores;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err109 = {instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.provenance.properties.machine.properties.cores.type,parentSchema:schema19.properties.provenance.properties.machine.properties.cores,data:data41};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err110 = {instancePath:instancePath+"/provenance/machine/cores",schemaPath:"#/properties/provenance/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.provenance.properties.machine.properties.cores,data:data41};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
}
else {
const err111 = {instancePath:instancePath+"/provenance/machine",schemaPath:"#/properties/provenance/properties/machine/type",keyword:"type",params:{type: "object"},schema:schema19.properties.provenance.properties.machine.type,parentSchema:schema19.properties.provenance.properties.machine,data:data36};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data29.runnerLabel !== undefined){
let data42 = data29.runnerLabel;
if(typeof data42 !== "string"){
const err112 = {instancePath:instancePath+"/provenance/runnerLabel",schemaPath:"#/properties/provenance/properties/runnerLabel/type",keyword:"type",params:{type: "string"},schema:schema19.properties.provenance.properties.runnerLabel.type,parentSchema:schema19.properties.provenance.properties.runnerLabel,data:data42};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data29.commit !== undefined){
let data43 = data29.commit;
if((typeof data43 !== "string") && (data43 !== null)){
const err113 = {instancePath:instancePath+"/provenance/commit",schemaPath:"#/properties/provenance/properties/commit/type",keyword:"type",params:{type: schema19.properties.provenance.properties.commit.type},schema:schema19.properties.provenance.properties.commit.type,parentSchema:schema19.properties.provenance.properties.commit,data:data43};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data29.ref !== undefined){
let data44 = data29.ref;
if((typeof data44 !== "string") && (data44 !== null)){
const err114 = {instancePath:instancePath+"/provenance/ref",schemaPath:"#/properties/provenance/properties/ref/type",keyword:"type",params:{type: schema19.properties.provenance.properties.ref.type},schema:schema19.properties.provenance.properties.ref.type,parentSchema:schema19.properties.provenance.properties.ref,data:data44};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data29.runId !== undefined){
let data45 = data29.runId;
if(typeof data45 !== "string"){
const err115 = {instancePath:instancePath+"/provenance/runId",schemaPath:"#/properties/provenance/properties/runId/type",keyword:"type",params:{type: "string"},schema:schema19.properties.provenance.properties.runId.type,parentSchema:schema19.properties.provenance.properties.runId,data:data45};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data29.attempt !== undefined){
let data46 = data29.attempt;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err116 = {instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.provenance.properties.attempt.type,parentSchema:schema19.properties.provenance.properties.attempt,data:data46};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err117 = {instancePath:instancePath+"/provenance/attempt",schemaPath:"#/properties/provenance/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.provenance.properties.attempt,data:data46};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
}
}
if(data.complete !== undefined){
let data47 = data.complete;
if(typeof data47 !== "boolean"){
const err118 = {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.complete.type,parentSchema:schema19.properties.complete,data:data47};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.problems !== undefined){
let data48 = data.problems;
if(Array.isArray(data48)){
const len4 = data48.length;
for(let i5=0; i5<len4; i5++){
let data49 = data48[i5];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.what === undefined){
const err119 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema19.properties.problems.items.required,parentSchema:schema19.properties.problems.items,data:data49};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data49.fault === undefined){
const err120 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "fault"},schema:schema19.properties.problems.items.required,parentSchema:schema19.properties.problems.items,data:data49};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data49.message === undefined){
const err121 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "message"},schema:schema19.properties.problems.items.required,parentSchema:schema19.properties.problems.items,data:data49};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key7 in data49){
if(!(((key7 === "what") || (key7 === "fault")) || (key7 === "message"))){
const err122 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.problems.items,data:data49};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data49.what !== undefined){
let data50 = data49.what;
if(!((((((((((((data50 === "no-summary") || (data50 === "summary-mismatch")) || (data50 === "torn-stream")) || (data50 === "script-errors")) || (data50 === "killed")) || (data50 === "hung")) || (data50 === "crashed")) || (data50 === "few-sessions")) || (data50 === "non-finite")) || (data50 === "too-many-series")) || (data50 === "no-samples")) || (data50 === "cancelled"))){
const err123 = {instancePath:instancePath+"/problems/" + i5+"/what",schemaPath:"#/properties/problems/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.what.enum},schema:schema19.properties.problems.items.properties.what.enum,parentSchema:schema19.properties.problems.items.properties.what,data:data50};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data49.fault !== undefined){
let data51 = data49.fault;
if(!(((data51 === "engine") || (data51 === "service")) || (data51 === "caller"))){
const err124 = {instancePath:instancePath+"/problems/" + i5+"/fault",schemaPath:"#/properties/problems/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema19.properties.problems.items.properties.fault.enum},schema:schema19.properties.problems.items.properties.fault.enum,parentSchema:schema19.properties.problems.items.properties.fault,data:data51};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data49.message !== undefined){
let data52 = data49.message;
if(typeof data52 !== "string"){
const err125 = {instancePath:instancePath+"/problems/" + i5+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema19.properties.problems.items.properties.message.type,parentSchema:schema19.properties.problems.items.properties.message,data:data52};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.problems.items.type,parentSchema:schema19.properties.problems.items,data:data49};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},schema:schema19.properties.problems.type,parentSchema:schema19.properties.problems,data:data48};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.slos !== undefined){
let data53 = data.slos;
if(Array.isArray(data53)){
const len5 = data53.length;
for(let i6=0; i6<len5; i6++){
let data54 = data53[i6];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.verdict === undefined){
const err128 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema19.properties.slos.items.required,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data54.name === undefined){
const err129 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.slos.items.required,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data54.threshold === undefined){
const err130 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "threshold"},schema:schema19.properties.slos.items.required,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data54.from === undefined){
const err131 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema19.properties.slos.items.required,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data54.operator === undefined){
const err132 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema19.properties.slos.items.required,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data54.expected === undefined){
const err133 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "expected"},schema:schema19.properties.slos.items.required,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data54.actual === undefined){
const err134 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "actual"},schema:schema19.properties.slos.items.required,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data54.unit === undefined){
const err135 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "unit"},schema:schema19.properties.slos.items.required,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data54.n === undefined){
const err136 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "n"},schema:schema19.properties.slos.items.required,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data54.distinct === undefined){
const err137 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "distinct"},schema:schema19.properties.slos.items.required,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data54.beyond === undefined){
const err138 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "beyond"},schema:schema19.properties.slos.items.required,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data54.message === undefined){
const err139 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "message"},schema:schema19.properties.slos.items.required,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data54.line === undefined){
const err140 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "line"},schema:schema19.properties.slos.items.required,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key8 in data54){
if(!(func1.call(schema19.properties.slos.items.properties, key8))){
const err141 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data54.verdict !== undefined){
let data55 = data54.verdict;
if(!((((data55 === "met") || (data55 === "fail")) || (data55 === "indicative")) || (data55 === "not_judged"))){
const err142 = {instancePath:instancePath+"/slos/" + i6+"/verdict",schemaPath:"#/properties/slos/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.verdict.enum},schema:schema19.properties.slos.items.properties.verdict.enum,parentSchema:schema19.properties.slos.items.properties.verdict,data:data55};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data54.name !== undefined){
let data56 = data54.name;
if(typeof data56 !== "string"){
const err143 = {instancePath:instancePath+"/slos/" + i6+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.slos.items.properties.name.type,parentSchema:schema19.properties.slos.items.properties.name,data:data56};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data54.threshold !== undefined){
let data57 = data54.threshold;
if(typeof data57 !== "string"){
const err144 = {instancePath:instancePath+"/slos/" + i6+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "string"},schema:schema19.properties.slos.items.properties.threshold.type,parentSchema:schema19.properties.slos.items.properties.threshold,data:data57};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data54.from !== undefined){
let data58 = data54.from;
if(!((data58 === "plan") || (data58 === "default"))){
const err145 = {instancePath:instancePath+"/slos/" + i6+"/from",schemaPath:"#/properties/slos/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.from.enum},schema:schema19.properties.slos.items.properties.from.enum,parentSchema:schema19.properties.slos.items.properties.from,data:data58};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data54.operator !== undefined){
let data59 = data54.operator;
if(typeof data59 !== "string"){
const err146 = {instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema19.properties.slos.items.properties.operator.type,parentSchema:schema19.properties.slos.items.properties.operator,data:data59};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!((((((data59 === "<") || (data59 === "<=")) || (data59 === ">")) || (data59 === ">=")) || (data59 === "==")) || (data59 === "!="))){
const err147 = {instancePath:instancePath+"/slos/" + i6+"/operator",schemaPath:"#/properties/slos/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.operator.enum},schema:schema19.properties.slos.items.properties.operator.enum,parentSchema:schema19.properties.slos.items.properties.operator,data:data59};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data54.expected !== undefined){
let data60 = data54.expected;
if(!((typeof data60 == "number") && (isFinite(data60)))){
const err148 = {instancePath:instancePath+"/slos/" + i6+"/expected",schemaPath:"#/properties/slos/items/properties/expected/type",keyword:"type",params:{type: "number"},schema:schema19.properties.slos.items.properties.expected.type,parentSchema:schema19.properties.slos.items.properties.expected,data:data60};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data54.actual !== undefined){
let data61 = data54.actual;
if((!((typeof data61 == "number") && (isFinite(data61)))) && (data61 !== null)){
const err149 = {instancePath:instancePath+"/slos/" + i6+"/actual",schemaPath:"#/properties/slos/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.actual.type},schema:schema19.properties.slos.items.properties.actual.type,parentSchema:schema19.properties.slos.items.properties.actual,data:data61};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data54.unit !== undefined){
let data62 = data54.unit;
if(!(((((data62 === "ms") || (data62 === "bytes")) || (data62 === "count")) || (data62 === "share")) || (data62 === "per-second"))){
const err150 = {instancePath:instancePath+"/slos/" + i6+"/unit",schemaPath:"#/properties/slos/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.unit.enum},schema:schema19.properties.slos.items.properties.unit.enum,parentSchema:schema19.properties.slos.items.properties.unit,data:data62};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data54.n !== undefined){
let data63 = data54.n;
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err151 = {instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.slos.items.properties.n,data:data63};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/slos/" + i6+"/n",schemaPath:"#/properties/slos/items/properties/n/type",keyword:"type",params:{type: "number"},schema:schema19.properties.slos.items.properties.n.type,parentSchema:schema19.properties.slos.items.properties.n,data:data63};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data54.distinct !== undefined){
let data64 = data54.distinct;
if((!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))) && (data64 !== null)){
const err153 = {instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.distinct.type},schema:schema19.properties.slos.items.properties.distinct.type,parentSchema:schema19.properties.slos.items.properties.distinct,data:data64};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err154 = {instancePath:instancePath+"/slos/" + i6+"/distinct",schemaPath:"#/properties/slos/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.slos.items.properties.distinct,data:data64};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
if(data54.beyond !== undefined){
let data65 = data54.beyond;
if((!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))) && (data65 !== null)){
const err155 = {instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.beyond.type},schema:schema19.properties.slos.items.properties.beyond.type,parentSchema:schema19.properties.slos.items.properties.beyond,data:data65};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err156 = {instancePath:instancePath+"/slos/" + i6+"/beyond",schemaPath:"#/properties/slos/items/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.slos.items.properties.beyond,data:data65};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
if(data54.message !== undefined){
let data66 = data54.message;
if(typeof data66 !== "string"){
const err157 = {instancePath:instancePath+"/slos/" + i6+"/message",schemaPath:"#/properties/slos/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema19.properties.slos.items.properties.message.type,parentSchema:schema19.properties.slos.items.properties.message,data:data66};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data54.line !== undefined){
let data67 = data54.line;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err158 = {instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.slos.items.properties.line.type,parentSchema:schema19.properties.slos.items.properties.line,data:data67};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
const err159 = {instancePath:instancePath+"/slos/" + i6+"/line",schemaPath:"#/properties/slos/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.slos.items.properties.line,data:data67};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
}
else {
const err160 = {instancePath:instancePath+"/slos/" + i6,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.slos.items.type,parentSchema:schema19.properties.slos.items,data:data54};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"},schema:schema19.properties.slos.type,parentSchema:schema19.properties.slos,data:data53};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data.gates !== undefined){
let data68 = data.gates;
if(Array.isArray(data68)){
const len6 = data68.length;
for(let i7=0; i7<len6; i7++){
let data69 = data68[i7];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.verdict === undefined){
const err162 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data69.name === undefined){
const err163 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data69.selector === undefined){
const err164 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "selector"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data69.stat === undefined){
const err165 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "stat"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data69.level === undefined){
const err166 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "level"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data69.unit === undefined){
const err167 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "unit"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data69.baseline === undefined){
const err168 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "baseline"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data69.spread === undefined){
const err169 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "spread"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data69.actual === undefined){
const err170 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "actual"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data69.values === undefined){
const err171 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "values"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data69.change === undefined){
const err172 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "change"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data69.limit === undefined){
const err173 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "limit"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data69.z === undefined){
const err174 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "z"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data69.zLimit === undefined){
const err175 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "zLimit"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data69.channel === undefined){
const err176 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "channel"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data69.n === undefined){
const err177 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "n"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data69.distinct === undefined){
const err178 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "distinct"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data69.runs === undefined){
const err179 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "runs"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data69.message === undefined){
const err180 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "message"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data69.line === undefined){
const err181 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "line"},schema:schema19.properties.gates.items.required,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key9 in data69){
if(!(func1.call(schema19.properties.gates.items.properties, key9))){
const err182 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data69.verdict !== undefined){
let data70 = data69.verdict;
if(!((((((data70 === "same") || (data70 === "fail")) || (data70 === "suspect")) || (data70 === "no_baseline")) || (data70 === "inconclusive")) || (data70 === "not_judged"))){
const err183 = {instancePath:instancePath+"/gates/" + i7+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.verdict.enum},schema:schema19.properties.gates.items.properties.verdict.enum,parentSchema:schema19.properties.gates.items.properties.verdict,data:data70};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data69.name !== undefined){
let data71 = data69.name;
if(typeof data71 !== "string"){
const err184 = {instancePath:instancePath+"/gates/" + i7+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.gates.items.properties.name.type,parentSchema:schema19.properties.gates.items.properties.name,data:data71};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data69.selector !== undefined){
let data72 = data69.selector;
if(typeof data72 !== "string"){
const err185 = {instancePath:instancePath+"/gates/" + i7+"/selector",schemaPath:"#/properties/gates/items/properties/selector/type",keyword:"type",params:{type: "string"},schema:schema19.properties.gates.items.properties.selector.type,parentSchema:schema19.properties.gates.items.properties.selector,data:data72};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data69.stat !== undefined){
let data73 = data69.stat;
if(typeof data73 !== "string"){
const err186 = {instancePath:instancePath+"/gates/" + i7+"/stat",schemaPath:"#/properties/gates/items/properties/stat/type",keyword:"type",params:{type: "string"},schema:schema19.properties.gates.items.properties.stat.type,parentSchema:schema19.properties.gates.items.properties.stat,data:data73};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data69.level !== undefined){
let data74 = data69.level;
if(!((data74 === "key") || (data74 === "normal"))){
const err187 = {instancePath:instancePath+"/gates/" + i7+"/level",schemaPath:"#/properties/gates/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.level.enum},schema:schema19.properties.gates.items.properties.level.enum,parentSchema:schema19.properties.gates.items.properties.level,data:data74};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data69.unit !== undefined){
let data75 = data69.unit;
if(!((((data75 === "ms") || (data75 === "bytes")) || (data75 === "count")) || (data75 === "share"))){
const err188 = {instancePath:instancePath+"/gates/" + i7+"/unit",schemaPath:"#/properties/gates/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.unit.enum},schema:schema19.properties.gates.items.properties.unit.enum,parentSchema:schema19.properties.gates.items.properties.unit,data:data75};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data69.baseline !== undefined){
let data76 = data69.baseline;
if((!((typeof data76 == "number") && (isFinite(data76)))) && (data76 !== null)){
const err189 = {instancePath:instancePath+"/gates/" + i7+"/baseline",schemaPath:"#/properties/gates/items/properties/baseline/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.baseline.type},schema:schema19.properties.gates.items.properties.baseline.type,parentSchema:schema19.properties.gates.items.properties.baseline,data:data76};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data69.spread !== undefined){
let data77 = data69.spread;
if((!((typeof data77 == "number") && (isFinite(data77)))) && (data77 !== null)){
const err190 = {instancePath:instancePath+"/gates/" + i7+"/spread",schemaPath:"#/properties/gates/items/properties/spread/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.spread.type},schema:schema19.properties.gates.items.properties.spread.type,parentSchema:schema19.properties.gates.items.properties.spread,data:data77};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data69.actual !== undefined){
let data78 = data69.actual;
if((!((typeof data78 == "number") && (isFinite(data78)))) && (data78 !== null)){
const err191 = {instancePath:instancePath+"/gates/" + i7+"/actual",schemaPath:"#/properties/gates/items/properties/actual/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.actual.type},schema:schema19.properties.gates.items.properties.actual.type,parentSchema:schema19.properties.gates.items.properties.actual,data:data78};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data69.values !== undefined){
let data79 = data69.values;
if(Array.isArray(data79)){
const len7 = data79.length;
for(let i8=0; i8<len7; i8++){
let data80 = data79[i8];
if((!((typeof data80 == "number") && (isFinite(data80)))) && (data80 !== null)){
const err192 = {instancePath:instancePath+"/gates/" + i7+"/values/" + i8,schemaPath:"#/properties/gates/items/properties/values/items/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.values.items.type},schema:schema19.properties.gates.items.properties.values.items.type,parentSchema:schema19.properties.gates.items.properties.values.items,data:data80};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/gates/" + i7+"/values",schemaPath:"#/properties/gates/items/properties/values/type",keyword:"type",params:{type: "array"},schema:schema19.properties.gates.items.properties.values.type,parentSchema:schema19.properties.gates.items.properties.values,data:data79};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data69.change !== undefined){
let data81 = data69.change;
if((!((typeof data81 == "number") && (isFinite(data81)))) && (data81 !== null)){
const err194 = {instancePath:instancePath+"/gates/" + i7+"/change",schemaPath:"#/properties/gates/items/properties/change/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.change.type},schema:schema19.properties.gates.items.properties.change.type,parentSchema:schema19.properties.gates.items.properties.change,data:data81};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data69.limit !== undefined){
let data82 = data69.limit;
if((!((typeof data82 == "number") && (isFinite(data82)))) && (data82 !== null)){
const err195 = {instancePath:instancePath+"/gates/" + i7+"/limit",schemaPath:"#/properties/gates/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.limit.type},schema:schema19.properties.gates.items.properties.limit.type,parentSchema:schema19.properties.gates.items.properties.limit,data:data82};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data69.z !== undefined){
let data83 = data69.z;
if((!((typeof data83 == "number") && (isFinite(data83)))) && (data83 !== null)){
const err196 = {instancePath:instancePath+"/gates/" + i7+"/z",schemaPath:"#/properties/gates/items/properties/z/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.z.type},schema:schema19.properties.gates.items.properties.z.type,parentSchema:schema19.properties.gates.items.properties.z,data:data83};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data69.zLimit !== undefined){
let data84 = data69.zLimit;
if((!((typeof data84 == "number") && (isFinite(data84)))) && (data84 !== null)){
const err197 = {instancePath:instancePath+"/gates/" + i7+"/zLimit",schemaPath:"#/properties/gates/items/properties/zLimit/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.zLimit.type},schema:schema19.properties.gates.items.properties.zLimit.type,parentSchema:schema19.properties.gates.items.properties.zLimit,data:data84};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data69.channel !== undefined){
let data85 = data69.channel;
if(!(((((((((((data85 === "edge") || (data85 === "tail")) || (data85 === "ratio")) || (data85 === "calm")) || (data85 === "body")) || (data85 === "p50")) || (data85 === "trend")) || (data85 === "p99")) || (data85 === "count")) || (data85 === "rate")) || (data85 === null))){
const err198 = {instancePath:instancePath+"/gates/" + i7+"/channel",schemaPath:"#/properties/gates/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.channel.enum},schema:schema19.properties.gates.items.properties.channel.enum,parentSchema:schema19.properties.gates.items.properties.channel,data:data85};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data69.n !== undefined){
let data86 = data69.n;
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
const err199 = {instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.gates.items.properties.n,data:data86};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/gates/" + i7+"/n",schemaPath:"#/properties/gates/items/properties/n/type",keyword:"type",params:{type: "number"},schema:schema19.properties.gates.items.properties.n.type,parentSchema:schema19.properties.gates.items.properties.n,data:data86};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data69.counts !== undefined){
let data87 = data69.counts;
if(!((data87 === "socket-seconds") || (data87 === "sockets"))){
const err201 = {instancePath:instancePath+"/gates/" + i7+"/counts",schemaPath:"#/properties/gates/items/properties/counts/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.items.properties.counts.enum},schema:schema19.properties.gates.items.properties.counts.enum,parentSchema:schema19.properties.gates.items.properties.counts,data:data87};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data69.distinct !== undefined){
let data88 = data69.distinct;
if((!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))) && (data88 !== null)){
const err202 = {instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/type",keyword:"type",params:{type: schema19.properties.gates.items.properties.distinct.type},schema:schema19.properties.gates.items.properties.distinct.type,parentSchema:schema19.properties.gates.items.properties.distinct,data:data88};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
const err203 = {instancePath:instancePath+"/gates/" + i7+"/distinct",schemaPath:"#/properties/gates/items/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.gates.items.properties.distinct,data:data88};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
if(data69.runs !== undefined){
let data89 = data69.runs;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err204 = {instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.gates.items.properties.runs.type,parentSchema:schema19.properties.gates.items.properties.runs,data:data89};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
const err205 = {instancePath:instancePath+"/gates/" + i7+"/runs",schemaPath:"#/properties/gates/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.gates.items.properties.runs,data:data89};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
if(data69.message !== undefined){
let data90 = data69.message;
if(typeof data90 !== "string"){
const err206 = {instancePath:instancePath+"/gates/" + i7+"/message",schemaPath:"#/properties/gates/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema19.properties.gates.items.properties.message.type,parentSchema:schema19.properties.gates.items.properties.message,data:data90};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data69.line !== undefined){
let data91 = data69.line;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err207 = {instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.gates.items.properties.line.type,parentSchema:schema19.properties.gates.items.properties.line,data:data91};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
const err208 = {instancePath:instancePath+"/gates/" + i7+"/line",schemaPath:"#/properties/gates/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.gates.items.properties.line,data:data91};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
}
else {
const err209 = {instancePath:instancePath+"/gates/" + i7,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.items.type,parentSchema:schema19.properties.gates.items,data:data69};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},schema:schema19.properties.gates.type,parentSchema:schema19.properties.gates,data:data68};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data.drift !== undefined){
let data92 = data.drift;
if(Array.isArray(data92)){
const len8 = data92.length;
for(let i9=0; i9<len8; i9++){
let data93 = data92[i9];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.verdict === undefined){
const err211 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data93.name === undefined){
const err212 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data93.selector === undefined){
const err213 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "selector"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data93.stat === undefined){
const err214 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "stat"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data93.unit === undefined){
const err215 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "unit"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data93.from === undefined){
const err216 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data93.tag === undefined){
const err217 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "tag"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data93.reference === undefined){
const err218 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "reference"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data93.recent === undefined){
const err219 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "recent"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data93.change === undefined){
const err220 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "change"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data93.limit === undefined){
const err221 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "limit"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data93.spread === undefined){
const err222 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "spread"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data93.referenceRuns === undefined){
const err223 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "referenceRuns"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data93.recentRuns === undefined){
const err224 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "recentRuns"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data93.message === undefined){
const err225 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "message"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data93.line === undefined){
const err226 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "line"},schema:schema19.properties.drift.items.required,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
for(const key10 in data93){
if(!(func1.call(schema19.properties.drift.items.properties, key10))){
const err227 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data93.verdict !== undefined){
let data94 = data93.verdict;
if(!((data94 === "drift") || (data94 === "steady"))){
const err228 = {instancePath:instancePath+"/drift/" + i9+"/verdict",schemaPath:"#/properties/drift/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.verdict.enum},schema:schema19.properties.drift.items.properties.verdict.enum,parentSchema:schema19.properties.drift.items.properties.verdict,data:data94};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data93.name !== undefined){
let data95 = data93.name;
if(typeof data95 !== "string"){
const err229 = {instancePath:instancePath+"/drift/" + i9+"/name",schemaPath:"#/properties/drift/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.drift.items.properties.name.type,parentSchema:schema19.properties.drift.items.properties.name,data:data95};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data93.selector !== undefined){
let data96 = data93.selector;
if(typeof data96 !== "string"){
const err230 = {instancePath:instancePath+"/drift/" + i9+"/selector",schemaPath:"#/properties/drift/items/properties/selector/type",keyword:"type",params:{type: "string"},schema:schema19.properties.drift.items.properties.selector.type,parentSchema:schema19.properties.drift.items.properties.selector,data:data96};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data93.stat !== undefined){
let data97 = data93.stat;
if(typeof data97 !== "string"){
const err231 = {instancePath:instancePath+"/drift/" + i9+"/stat",schemaPath:"#/properties/drift/items/properties/stat/type",keyword:"type",params:{type: "string"},schema:schema19.properties.drift.items.properties.stat.type,parentSchema:schema19.properties.drift.items.properties.stat,data:data97};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data93.unit !== undefined){
let data98 = data93.unit;
if(!((((data98 === "ms") || (data98 === "share")) || (data98 === "bytes")) || (data98 === "count"))){
const err232 = {instancePath:instancePath+"/drift/" + i9+"/unit",schemaPath:"#/properties/drift/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.unit.enum},schema:schema19.properties.drift.items.properties.unit.enum,parentSchema:schema19.properties.drift.items.properties.unit,data:data98};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data93.from !== undefined){
let data99 = data93.from;
if(!(((data99 === "accepted") || (data99 === "tag")) || (data99 === "oldest"))){
const err233 = {instancePath:instancePath+"/drift/" + i9+"/from",schemaPath:"#/properties/drift/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.drift.items.properties.from.enum},schema:schema19.properties.drift.items.properties.from.enum,parentSchema:schema19.properties.drift.items.properties.from,data:data99};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data93.tag !== undefined){
let data100 = data93.tag;
if((typeof data100 !== "string") && (data100 !== null)){
const err234 = {instancePath:instancePath+"/drift/" + i9+"/tag",schemaPath:"#/properties/drift/items/properties/tag/type",keyword:"type",params:{type: schema19.properties.drift.items.properties.tag.type},schema:schema19.properties.drift.items.properties.tag.type,parentSchema:schema19.properties.drift.items.properties.tag,data:data100};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data93.reference !== undefined){
let data101 = data93.reference;
if(!((typeof data101 == "number") && (isFinite(data101)))){
const err235 = {instancePath:instancePath+"/drift/" + i9+"/reference",schemaPath:"#/properties/drift/items/properties/reference/type",keyword:"type",params:{type: "number"},schema:schema19.properties.drift.items.properties.reference.type,parentSchema:schema19.properties.drift.items.properties.reference,data:data101};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data93.recent !== undefined){
let data102 = data93.recent;
if(!((typeof data102 == "number") && (isFinite(data102)))){
const err236 = {instancePath:instancePath+"/drift/" + i9+"/recent",schemaPath:"#/properties/drift/items/properties/recent/type",keyword:"type",params:{type: "number"},schema:schema19.properties.drift.items.properties.recent.type,parentSchema:schema19.properties.drift.items.properties.recent,data:data102};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data93.change !== undefined){
let data103 = data93.change;
if(!((typeof data103 == "number") && (isFinite(data103)))){
const err237 = {instancePath:instancePath+"/drift/" + i9+"/change",schemaPath:"#/properties/drift/items/properties/change/type",keyword:"type",params:{type: "number"},schema:schema19.properties.drift.items.properties.change.type,parentSchema:schema19.properties.drift.items.properties.change,data:data103};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data93.limit !== undefined){
let data104 = data93.limit;
if(!((typeof data104 == "number") && (isFinite(data104)))){
const err238 = {instancePath:instancePath+"/drift/" + i9+"/limit",schemaPath:"#/properties/drift/items/properties/limit/type",keyword:"type",params:{type: "number"},schema:schema19.properties.drift.items.properties.limit.type,parentSchema:schema19.properties.drift.items.properties.limit,data:data104};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data93.spread !== undefined){
let data105 = data93.spread;
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 0 || isNaN(data105)){
const err239 = {instancePath:instancePath+"/drift/" + i9+"/spread",schemaPath:"#/properties/drift/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.drift.items.properties.spread,data:data105};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/drift/" + i9+"/spread",schemaPath:"#/properties/drift/items/properties/spread/type",keyword:"type",params:{type: "number"},schema:schema19.properties.drift.items.properties.spread.type,parentSchema:schema19.properties.drift.items.properties.spread,data:data105};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data93.referenceRuns !== undefined){
let data106 = data93.referenceRuns;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err241 = {instancePath:instancePath+"/drift/" + i9+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.drift.items.properties.referenceRuns.type,parentSchema:schema19.properties.drift.items.properties.referenceRuns,data:data106};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
const err242 = {instancePath:instancePath+"/drift/" + i9+"/referenceRuns",schemaPath:"#/properties/drift/items/properties/referenceRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.drift.items.properties.referenceRuns,data:data106};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
if(data93.recentRuns !== undefined){
let data107 = data93.recentRuns;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err243 = {instancePath:instancePath+"/drift/" + i9+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.drift.items.properties.recentRuns.type,parentSchema:schema19.properties.drift.items.properties.recentRuns,data:data107};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
const err244 = {instancePath:instancePath+"/drift/" + i9+"/recentRuns",schemaPath:"#/properties/drift/items/properties/recentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.drift.items.properties.recentRuns,data:data107};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
if(data93.message !== undefined){
let data108 = data93.message;
if(typeof data108 !== "string"){
const err245 = {instancePath:instancePath+"/drift/" + i9+"/message",schemaPath:"#/properties/drift/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema19.properties.drift.items.properties.message.type,parentSchema:schema19.properties.drift.items.properties.message,data:data108};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data93.line !== undefined){
let data109 = data93.line;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err246 = {instancePath:instancePath+"/drift/" + i9+"/line",schemaPath:"#/properties/drift/items/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.drift.items.properties.line.type,parentSchema:schema19.properties.drift.items.properties.line,data:data109};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 0 || isNaN(data109)){
const err247 = {instancePath:instancePath+"/drift/" + i9+"/line",schemaPath:"#/properties/drift/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.drift.items.properties.line,data:data109};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
}
else {
const err248 = {instancePath:instancePath+"/drift/" + i9,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.drift.items.type,parentSchema:schema19.properties.drift.items,data:data93};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"},schema:schema19.properties.drift.type,parentSchema:schema19.properties.drift,data:data92};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data.baseline !== undefined){
let data110 = data.baseline;
if((!(data110 && typeof data110 == "object" && !Array.isArray(data110))) && (data110 !== null)){
const err250 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema19.properties.baseline.type},schema:schema19.properties.baseline.type,parentSchema:schema19.properties.baseline,data:data110};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.where === undefined){
const err251 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: "where"},schema:schema19.properties.baseline.required,parentSchema:schema19.properties.baseline,data:data110};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data110.series === undefined){
const err252 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: "series"},schema:schema19.properties.baseline.required,parentSchema:schema19.properties.baseline,data:data110};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data110.runs === undefined){
const err253 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: "runs"},schema:schema19.properties.baseline.required,parentSchema:schema19.properties.baseline,data:data110};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data110.from === undefined){
const err254 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: "from"},schema:schema19.properties.baseline.required,parentSchema:schema19.properties.baseline,data:data110};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data110.to === undefined){
const err255 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: "to"},schema:schema19.properties.baseline.required,parentSchema:schema19.properties.baseline,data:data110};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data110.others === undefined){
const err256 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: "others"},schema:schema19.properties.baseline.required,parentSchema:schema19.properties.baseline,data:data110};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data110.written === undefined){
const err257 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: "written"},schema:schema19.properties.baseline.required,parentSchema:schema19.properties.baseline,data:data110};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data110.notWritten === undefined){
const err258 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: "notWritten"},schema:schema19.properties.baseline.required,parentSchema:schema19.properties.baseline,data:data110};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
for(const key11 in data110){
if(!((((((((key11 === "where") || (key11 === "series")) || (key11 === "runs")) || (key11 === "from")) || (key11 === "to")) || (key11 === "others")) || (key11 === "written")) || (key11 === "notWritten"))){
const err259 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema19.properties.baseline,data:data110};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data110.where !== undefined){
let data111 = data110.where;
if((typeof data111 !== "string") && (data111 !== null)){
const err260 = {instancePath:instancePath+"/baseline/where",schemaPath:"#/properties/baseline/properties/where/type",keyword:"type",params:{type: schema19.properties.baseline.properties.where.type},schema:schema19.properties.baseline.properties.where.type,parentSchema:schema19.properties.baseline.properties.where,data:data111};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data110.series !== undefined){
let data112 = data110.series;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.key === undefined){
const err261 = {instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: "key"},schema:schema19.properties.baseline.properties.series.required,parentSchema:schema19.properties.baseline.properties.series,data:data112};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data112.digest === undefined){
const err262 = {instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: "digest"},schema:schema19.properties.baseline.properties.series.required,parentSchema:schema19.properties.baseline.properties.series,data:data112};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data112.profile === undefined){
const err263 = {instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: "profile"},schema:schema19.properties.baseline.properties.series.required,parentSchema:schema19.properties.baseline.properties.series,data:data112};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data112.engine === undefined){
const err264 = {instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: "engine"},schema:schema19.properties.baseline.properties.series.required,parentSchema:schema19.properties.baseline.properties.series,data:data112};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data112.environment === undefined){
const err265 = {instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: "environment"},schema:schema19.properties.baseline.properties.series.required,parentSchema:schema19.properties.baseline.properties.series,data:data112};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data112.runnerLabel === undefined){
const err266 = {instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/required",keyword:"required",params:{missingProperty: "runnerLabel"},schema:schema19.properties.baseline.properties.series.required,parentSchema:schema19.properties.baseline.properties.series,data:data112};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
for(const key12 in data112){
if(!((((((key12 === "key") || (key12 === "digest")) || (key12 === "profile")) || (key12 === "engine")) || (key12 === "environment")) || (key12 === "runnerLabel"))){
const err267 = {instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema19.properties.baseline.properties.series,data:data112};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data112.key !== undefined){
let data113 = data112.key;
if(typeof data113 === "string"){
if(!pattern3.test(data113)){
const err268 = {instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},schema:"^[0-9a-f]{12}$",parentSchema:schema19.properties.baseline.properties.series.properties.key,data:data113};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/baseline/series/key",schemaPath:"#/properties/baseline/properties/series/properties/key/type",keyword:"type",params:{type: "string"},schema:schema19.properties.baseline.properties.series.properties.key.type,parentSchema:schema19.properties.baseline.properties.series.properties.key,data:data113};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data112.digest !== undefined){
let data114 = data112.digest;
if(typeof data114 !== "string"){
const err270 = {instancePath:instancePath+"/baseline/series/digest",schemaPath:"#/properties/baseline/properties/series/properties/digest/type",keyword:"type",params:{type: "string"},schema:schema19.properties.baseline.properties.series.properties.digest.type,parentSchema:schema19.properties.baseline.properties.series.properties.digest,data:data114};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data112.profile !== undefined){
let data115 = data112.profile;
if(typeof data115 !== "string"){
const err271 = {instancePath:instancePath+"/baseline/series/profile",schemaPath:"#/properties/baseline/properties/series/properties/profile/type",keyword:"type",params:{type: "string"},schema:schema19.properties.baseline.properties.series.properties.profile.type,parentSchema:schema19.properties.baseline.properties.series.properties.profile,data:data115};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data112.engine !== undefined){
let data116 = data112.engine;
if(typeof data116 !== "string"){
const err272 = {instancePath:instancePath+"/baseline/series/engine",schemaPath:"#/properties/baseline/properties/series/properties/engine/type",keyword:"type",params:{type: "string"},schema:schema19.properties.baseline.properties.series.properties.engine.type,parentSchema:schema19.properties.baseline.properties.series.properties.engine,data:data116};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data112.environment !== undefined){
let data117 = data112.environment;
if((typeof data117 !== "string") && (data117 !== null)){
const err273 = {instancePath:instancePath+"/baseline/series/environment",schemaPath:"#/properties/baseline/properties/series/properties/environment/type",keyword:"type",params:{type: schema19.properties.baseline.properties.series.properties.environment.type},schema:schema19.properties.baseline.properties.series.properties.environment.type,parentSchema:schema19.properties.baseline.properties.series.properties.environment,data:data117};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data112.runnerLabel !== undefined){
let data118 = data112.runnerLabel;
if(typeof data118 !== "string"){
const err274 = {instancePath:instancePath+"/baseline/series/runnerLabel",schemaPath:"#/properties/baseline/properties/series/properties/runnerLabel/type",keyword:"type",params:{type: "string"},schema:schema19.properties.baseline.properties.series.properties.runnerLabel.type,parentSchema:schema19.properties.baseline.properties.series.properties.runnerLabel,data:data118};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/baseline/series",schemaPath:"#/properties/baseline/properties/series/type",keyword:"type",params:{type: "object"},schema:schema19.properties.baseline.properties.series.type,parentSchema:schema19.properties.baseline.properties.series,data:data112};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data110.runs !== undefined){
let data119 = data110.runs;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
const err276 = {instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.baseline.properties.runs.type,parentSchema:schema19.properties.baseline.properties.runs,data:data119};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 < 0 || isNaN(data119)){
const err277 = {instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.baseline.properties.runs,data:data119};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
if(data110.from !== undefined){
let data120 = data110.from;
if((typeof data120 !== "string") && (data120 !== null)){
const err278 = {instancePath:instancePath+"/baseline/from",schemaPath:"#/properties/baseline/properties/from/type",keyword:"type",params:{type: schema19.properties.baseline.properties.from.type},schema:schema19.properties.baseline.properties.from.type,parentSchema:schema19.properties.baseline.properties.from,data:data120};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data110.to !== undefined){
let data121 = data110.to;
if((typeof data121 !== "string") && (data121 !== null)){
const err279 = {instancePath:instancePath+"/baseline/to",schemaPath:"#/properties/baseline/properties/to/type",keyword:"type",params:{type: schema19.properties.baseline.properties.to.type},schema:schema19.properties.baseline.properties.to.type,parentSchema:schema19.properties.baseline.properties.to,data:data121};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data110.others !== undefined){
let data122 = data110.others;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err280 = {instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.baseline.properties.others.type,parentSchema:schema19.properties.baseline.properties.others,data:data122};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 < 0 || isNaN(data122)){
const err281 = {instancePath:instancePath+"/baseline/others",schemaPath:"#/properties/baseline/properties/others/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.baseline.properties.others,data:data122};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
if(data110.written !== undefined){
let data123 = data110.written;
if(typeof data123 !== "boolean"){
const err282 = {instancePath:instancePath+"/baseline/written",schemaPath:"#/properties/baseline/properties/written/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.baseline.properties.written.type,parentSchema:schema19.properties.baseline.properties.written,data:data123};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data110.notWritten !== undefined){
let data124 = data110.notWritten;
if((typeof data124 !== "string") && (data124 !== null)){
const err283 = {instancePath:instancePath+"/baseline/notWritten",schemaPath:"#/properties/baseline/properties/notWritten/type",keyword:"type",params:{type: schema19.properties.baseline.properties.notWritten.type},schema:schema19.properties.baseline.properties.notWritten.type,parentSchema:schema19.properties.baseline.properties.notWritten,data:data124};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
}
if(data.timeline !== undefined){
let data125 = data.timeline;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key13 in data125){
let data126 = data125[key13];
if(Array.isArray(data126)){
const len9 = data126.length;
for(let i10=0; i10<len9; i10++){
let data127 = data126[i10];
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.phase === undefined){
const err284 = {instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: "phase"},schema:schema19.properties.timeline.additionalProperties.items.required,parentSchema:schema19.properties.timeline.additionalProperties.items,data:data127};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data127.from === undefined){
const err285 = {instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema19.properties.timeline.additionalProperties.items.required,parentSchema:schema19.properties.timeline.additionalProperties.items,data:data127};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data127.to === undefined){
const err286 = {instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/timeline/additionalProperties/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema19.properties.timeline.additionalProperties.items.required,parentSchema:schema19.properties.timeline.additionalProperties.items,data:data127};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
for(const key14 in data127){
if(!(((key14 === "phase") || (key14 === "from")) || (key14 === "to"))){
const err287 = {instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/timeline/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema19.properties.timeline.additionalProperties.items,data:data127};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data127.phase !== undefined){
let data128 = data127.phase;
if(!(((((data128 === "ramp") || (data128 === "steady")) || (data128 === "disrupt")) || (data128 === "idle")) || (data128 === "down"))){
const err288 = {instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/phase",schemaPath:"#/properties/timeline/additionalProperties/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeline.additionalProperties.items.properties.phase.enum},schema:schema19.properties.timeline.additionalProperties.items.properties.phase.enum,parentSchema:schema19.properties.timeline.additionalProperties.items.properties.phase,data:data128};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data127.from !== undefined){
let data129 = data127.from;
if(!((typeof data129 == "number") && (isFinite(data129)))){
const err289 = {instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/from",schemaPath:"#/properties/timeline/additionalProperties/items/properties/from/type",keyword:"type",params:{type: "number"},schema:schema19.properties.timeline.additionalProperties.items.properties.from.type,parentSchema:schema19.properties.timeline.additionalProperties.items.properties.from,data:data129};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data127.to !== undefined){
let data130 = data127.to;
if(!((typeof data130 == "number") && (isFinite(data130)))){
const err290 = {instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/to",schemaPath:"#/properties/timeline/additionalProperties/items/properties/to/type",keyword:"type",params:{type: "number"},schema:schema19.properties.timeline.additionalProperties.items.properties.to.type,parentSchema:schema19.properties.timeline.additionalProperties.items.properties.to,data:data130};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
else {
const err291 = {instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/timeline/additionalProperties/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.timeline.additionalProperties.items.type,parentSchema:schema19.properties.timeline.additionalProperties.items,data:data127};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/timeline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timeline/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema19.properties.timeline.additionalProperties.type,parentSchema:schema19.properties.timeline.additionalProperties,data:data126};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "object"},schema:schema19.properties.timeline.type,parentSchema:schema19.properties.timeline,data:data125};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data.duration !== undefined){
let data131 = data.duration;
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 0 || isNaN(data131)){
const err294 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.duration,data:data131};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"},schema:schema19.properties.duration.type,parentSchema:schema19.properties.duration,data:data131};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data.sockets !== undefined){
let data132 = data.sockets;
if((!(data132 && typeof data132 == "object" && !Array.isArray(data132))) && (data132 !== null)){
const err296 = {instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type: schema19.properties.sockets.type},schema:schema19.properties.sockets.type,parentSchema:schema19.properties.sockets,data:data132};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.tried === undefined){
const err297 = {instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: "tried"},schema:schema19.properties.sockets.required,parentSchema:schema19.properties.sockets,data:data132};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data132.opened === undefined){
const err298 = {instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: "opened"},schema:schema19.properties.sockets.required,parentSchema:schema19.properties.sockets,data:data132};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data132.subscribed === undefined){
const err299 = {instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: "subscribed"},schema:schema19.properties.sockets.required,parentSchema:schema19.properties.sockets,data:data132};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data132.peak === undefined){
const err300 = {instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: "peak"},schema:schema19.properties.sockets.required,parentSchema:schema19.properties.sockets,data:data132};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(data132.failed === undefined){
const err301 = {instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: "failed"},schema:schema19.properties.sockets.required,parentSchema:schema19.properties.sockets,data:data132};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data132.unended === undefined){
const err302 = {instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/required",keyword:"required",params:{missingProperty: "unended"},schema:schema19.properties.sockets.required,parentSchema:schema19.properties.sockets,data:data132};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
for(const key15 in data132){
if(!((((((key15 === "tried") || (key15 === "opened")) || (key15 === "subscribed")) || (key15 === "peak")) || (key15 === "failed")) || (key15 === "unended"))){
const err303 = {instancePath:instancePath+"/sockets",schemaPath:"#/properties/sockets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema19.properties.sockets,data:data132};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data132.tried !== undefined){
let data133 = data132.tried;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err304 = {instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.sockets.properties.tried.type,parentSchema:schema19.properties.sockets.properties.tried,data:data133};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < 0 || isNaN(data133)){
const err305 = {instancePath:instancePath+"/sockets/tried",schemaPath:"#/properties/sockets/properties/tried/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.sockets.properties.tried,data:data133};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
if(data132.opened !== undefined){
let data134 = data132.opened;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
const err306 = {instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.sockets.properties.opened.type,parentSchema:schema19.properties.sockets.properties.opened,data:data134};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 < 0 || isNaN(data134)){
const err307 = {instancePath:instancePath+"/sockets/opened",schemaPath:"#/properties/sockets/properties/opened/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.sockets.properties.opened,data:data134};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
if(data132.subscribed !== undefined){
let data135 = data132.subscribed;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
const err308 = {instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.sockets.properties.subscribed.type,parentSchema:schema19.properties.sockets.properties.subscribed,data:data135};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 < 0 || isNaN(data135)){
const err309 = {instancePath:instancePath+"/sockets/subscribed",schemaPath:"#/properties/sockets/properties/subscribed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.sockets.properties.subscribed,data:data135};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
if(data132.peak !== undefined){
let data136 = data132.peak;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
const err310 = {instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.sockets.properties.peak.type,parentSchema:schema19.properties.sockets.properties.peak,data:data136};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 < 0 || isNaN(data136)){
const err311 = {instancePath:instancePath+"/sockets/peak",schemaPath:"#/properties/sockets/properties/peak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.sockets.properties.peak,data:data136};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
if(data132.failed !== undefined){
let data137 = data132.failed;
if(Array.isArray(data137)){
const len10 = data137.length;
for(let i11=0; i11<len10; i11++){
let data138 = data137[i11];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.reason === undefined){
const err312 = {instancePath:instancePath+"/sockets/failed/" + i11,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema19.properties.sockets.properties.failed.items.required,parentSchema:schema19.properties.sockets.properties.failed.items,data:data138};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(data138.status === undefined){
const err313 = {instancePath:instancePath+"/sockets/failed/" + i11,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema19.properties.sockets.properties.failed.items.required,parentSchema:schema19.properties.sockets.properties.failed.items,data:data138};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data138.count === undefined){
const err314 = {instancePath:instancePath+"/sockets/failed/" + i11,schemaPath:"#/properties/sockets/properties/failed/items/required",keyword:"required",params:{missingProperty: "count"},schema:schema19.properties.sockets.properties.failed.items.required,parentSchema:schema19.properties.sockets.properties.failed.items,data:data138};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
for(const key16 in data138){
if(!(((key16 === "reason") || (key16 === "status")) || (key16 === "count"))){
const err315 = {instancePath:instancePath+"/sockets/failed/" + i11,schemaPath:"#/properties/sockets/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema19.properties.sockets.properties.failed.items,data:data138};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data138.reason !== undefined){
let data139 = data138.reason;
if(typeof data139 !== "string"){
const err316 = {instancePath:instancePath+"/sockets/failed/" + i11+"/reason",schemaPath:"#/properties/sockets/properties/failed/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema19.properties.sockets.properties.failed.items.properties.reason.type,parentSchema:schema19.properties.sockets.properties.failed.items.properties.reason,data:data139};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data138.status !== undefined){
let data140 = data138.status;
if((typeof data140 !== "string") && (data140 !== null)){
const err317 = {instancePath:instancePath+"/sockets/failed/" + i11+"/status",schemaPath:"#/properties/sockets/properties/failed/items/properties/status/type",keyword:"type",params:{type: schema19.properties.sockets.properties.failed.items.properties.status.type},schema:schema19.properties.sockets.properties.failed.items.properties.status.type,parentSchema:schema19.properties.sockets.properties.failed.items.properties.status,data:data140};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data138.count !== undefined){
let data141 = data138.count;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
const err318 = {instancePath:instancePath+"/sockets/failed/" + i11+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.sockets.properties.failed.items.properties.count.type,parentSchema:schema19.properties.sockets.properties.failed.items.properties.count,data:data141};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 < 0 || isNaN(data141)){
const err319 = {instancePath:instancePath+"/sockets/failed/" + i11+"/count",schemaPath:"#/properties/sockets/properties/failed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.sockets.properties.failed.items.properties.count,data:data141};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
}
else {
const err320 = {instancePath:instancePath+"/sockets/failed/" + i11,schemaPath:"#/properties/sockets/properties/failed/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.sockets.properties.failed.items.type,parentSchema:schema19.properties.sockets.properties.failed.items,data:data138};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/sockets/failed",schemaPath:"#/properties/sockets/properties/failed/type",keyword:"type",params:{type: "array"},schema:schema19.properties.sockets.properties.failed.type,parentSchema:schema19.properties.sockets.properties.failed,data:data137};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data132.unended !== undefined){
let data142 = data132.unended;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
const err322 = {instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.sockets.properties.unended.type,parentSchema:schema19.properties.sockets.properties.unended,data:data142};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 < 0 || isNaN(data142)){
const err323 = {instancePath:instancePath+"/sockets/unended",schemaPath:"#/properties/sockets/properties/unended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.sockets.properties.unended,data:data142};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
}
}
if(data.http !== undefined){
let data143 = data.http;
if((!(data143 && typeof data143 == "object" && !Array.isArray(data143))) && (data143 !== null)){
const err324 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: schema19.properties.http.type},schema:schema19.properties.http.type,parentSchema:schema19.properties.http,data:data143};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.requests === undefined){
const err325 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: "requests"},schema:schema19.properties.http.required,parentSchema:schema19.properties.http,data:data143};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data143.answered === undefined){
const err326 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: "answered"},schema:schema19.properties.http.required,parentSchema:schema19.properties.http,data:data143};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data143.failed === undefined){
const err327 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: "failed"},schema:schema19.properties.http.required,parentSchema:schema19.properties.http,data:data143};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(data143.byStatus === undefined){
const err328 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: "byStatus"},schema:schema19.properties.http.required,parentSchema:schema19.properties.http,data:data143};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
for(const key17 in data143){
if(!((((key17 === "requests") || (key17 === "answered")) || (key17 === "failed")) || (key17 === "byStatus"))){
const err329 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema19.properties.http,data:data143};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data143.requests !== undefined){
let data144 = data143.requests;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err330 = {instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.http.properties.requests.type,parentSchema:schema19.properties.http.properties.requests,data:data144};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 0 || isNaN(data144)){
const err331 = {instancePath:instancePath+"/http/requests",schemaPath:"#/properties/http/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.http.properties.requests,data:data144};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
if(data143.answered !== undefined){
let data145 = data143.answered;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err332 = {instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.http.properties.answered.type,parentSchema:schema19.properties.http.properties.answered,data:data145};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 0 || isNaN(data145)){
const err333 = {instancePath:instancePath+"/http/answered",schemaPath:"#/properties/http/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.http.properties.answered,data:data145};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
if(data143.failed !== undefined){
let data146 = data143.failed;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err334 = {instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.http.properties.failed.type,parentSchema:schema19.properties.http.properties.failed,data:data146};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 < 0 || isNaN(data146)){
const err335 = {instancePath:instancePath+"/http/failed",schemaPath:"#/properties/http/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.http.properties.failed,data:data146};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
if(data143.byStatus !== undefined){
let data147 = data143.byStatus;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key18 in data147){
let data148 = data147[key18];
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
const err336 = {instancePath:instancePath+"/http/byStatus/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.http.properties.byStatus.additionalProperties.type,parentSchema:schema19.properties.http.properties.byStatus.additionalProperties,data:data148};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 < 0 || isNaN(data148)){
const err337 = {instancePath:instancePath+"/http/byStatus/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/byStatus/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.http.properties.byStatus.additionalProperties,data:data148};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
}
else {
const err338 = {instancePath:instancePath+"/http/byStatus",schemaPath:"#/properties/http/properties/byStatus/type",keyword:"type",params:{type: "object"},schema:schema19.properties.http.properties.byStatus.type,parentSchema:schema19.properties.http.properties.byStatus,data:data147};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
}
if(data.closes !== undefined){
let data149 = data.closes;
if(Array.isArray(data149)){
const len11 = data149.length;
for(let i12=0; i12<len11; i12++){
let data150 = data149[i12];
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.code === undefined){
const err339 = {instancePath:instancePath+"/closes/" + i12,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: "code"},schema:schema19.properties.closes.items.required,parentSchema:schema19.properties.closes.items,data:data150};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data150.side === undefined){
const err340 = {instancePath:instancePath+"/closes/" + i12,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: "side"},schema:schema19.properties.closes.items.required,parentSchema:schema19.properties.closes.items,data:data150};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data150.how === undefined){
const err341 = {instancePath:instancePath+"/closes/" + i12,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: "how"},schema:schema19.properties.closes.items.required,parentSchema:schema19.properties.closes.items,data:data150};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data150.scenario === undefined){
const err342 = {instancePath:instancePath+"/closes/" + i12,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: "scenario"},schema:schema19.properties.closes.items.required,parentSchema:schema19.properties.closes.items,data:data150};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data150.feed === undefined){
const err343 = {instancePath:instancePath+"/closes/" + i12,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: "feed"},schema:schema19.properties.closes.items.required,parentSchema:schema19.properties.closes.items,data:data150};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data150.phase === undefined){
const err344 = {instancePath:instancePath+"/closes/" + i12,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: "phase"},schema:schema19.properties.closes.items.required,parentSchema:schema19.properties.closes.items,data:data150};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data150.reason === undefined){
const err345 = {instancePath:instancePath+"/closes/" + i12,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema19.properties.closes.items.required,parentSchema:schema19.properties.closes.items,data:data150};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data150.count === undefined){
const err346 = {instancePath:instancePath+"/closes/" + i12,schemaPath:"#/properties/closes/items/required",keyword:"required",params:{missingProperty: "count"},schema:schema19.properties.closes.items.required,parentSchema:schema19.properties.closes.items,data:data150};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
for(const key19 in data150){
if(!((((((((key19 === "code") || (key19 === "side")) || (key19 === "how")) || (key19 === "scenario")) || (key19 === "feed")) || (key19 === "phase")) || (key19 === "reason")) || (key19 === "count"))){
const err347 = {instancePath:instancePath+"/closes/" + i12,schemaPath:"#/properties/closes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema19.properties.closes.items,data:data150};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data150.code !== undefined){
let data151 = data150.code;
if(typeof data151 !== "string"){
const err348 = {instancePath:instancePath+"/closes/" + i12+"/code",schemaPath:"#/properties/closes/items/properties/code/type",keyword:"type",params:{type: "string"},schema:schema19.properties.closes.items.properties.code.type,parentSchema:schema19.properties.closes.items.properties.code,data:data151};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data150.side !== undefined){
let data152 = data150.side;
if(typeof data152 !== "string"){
const err349 = {instancePath:instancePath+"/closes/" + i12+"/side",schemaPath:"#/properties/closes/items/properties/side/type",keyword:"type",params:{type: "string"},schema:schema19.properties.closes.items.properties.side.type,parentSchema:schema19.properties.closes.items.properties.side,data:data152};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data150.how !== undefined){
let data153 = data150.how;
if(typeof data153 !== "string"){
const err350 = {instancePath:instancePath+"/closes/" + i12+"/how",schemaPath:"#/properties/closes/items/properties/how/type",keyword:"type",params:{type: "string"},schema:schema19.properties.closes.items.properties.how.type,parentSchema:schema19.properties.closes.items.properties.how,data:data153};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data150.scenario !== undefined){
let data154 = data150.scenario;
if(typeof data154 !== "string"){
const err351 = {instancePath:instancePath+"/closes/" + i12+"/scenario",schemaPath:"#/properties/closes/items/properties/scenario/type",keyword:"type",params:{type: "string"},schema:schema19.properties.closes.items.properties.scenario.type,parentSchema:schema19.properties.closes.items.properties.scenario,data:data154};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data150.feed !== undefined){
let data155 = data150.feed;
if((typeof data155 !== "string") && (data155 !== null)){
const err352 = {instancePath:instancePath+"/closes/" + i12+"/feed",schemaPath:"#/properties/closes/items/properties/feed/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.feed.type},schema:schema19.properties.closes.items.properties.feed.type,parentSchema:schema19.properties.closes.items.properties.feed,data:data155};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data150.phase !== undefined){
let data156 = data150.phase;
if((typeof data156 !== "string") && (data156 !== null)){
const err353 = {instancePath:instancePath+"/closes/" + i12+"/phase",schemaPath:"#/properties/closes/items/properties/phase/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.phase.type},schema:schema19.properties.closes.items.properties.phase.type,parentSchema:schema19.properties.closes.items.properties.phase,data:data156};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data150.reason !== undefined){
let data157 = data150.reason;
if((typeof data157 !== "string") && (data157 !== null)){
const err354 = {instancePath:instancePath+"/closes/" + i12+"/reason",schemaPath:"#/properties/closes/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.closes.items.properties.reason.type},schema:schema19.properties.closes.items.properties.reason.type,parentSchema:schema19.properties.closes.items.properties.reason,data:data157};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data150.count !== undefined){
let data158 = data150.count;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err355 = {instancePath:instancePath+"/closes/" + i12+"/count",schemaPath:"#/properties/closes/items/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.closes.items.properties.count.type,parentSchema:schema19.properties.closes.items.properties.count,data:data158};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 0 || isNaN(data158)){
const err356 = {instancePath:instancePath+"/closes/" + i12+"/count",schemaPath:"#/properties/closes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.closes.items.properties.count,data:data158};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
}
else {
const err357 = {instancePath:instancePath+"/closes/" + i12,schemaPath:"#/properties/closes/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.closes.items.type,parentSchema:schema19.properties.closes.items,data:data150};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
else {
const err358 = {instancePath:instancePath+"/closes",schemaPath:"#/properties/closes/type",keyword:"type",params:{type: "array"},schema:schema19.properties.closes.type,parentSchema:schema19.properties.closes,data:data149};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data.health !== undefined){
let data159 = data.health;
if((!(data159 && typeof data159 == "object" && !Array.isArray(data159))) && (data159 !== null)){
const err359 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: schema19.properties.health.type},schema:schema19.properties.health.type,parentSchema:schema19.properties.health,data:data159};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.cpuP95 === undefined){
const err360 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "cpuP95"},schema:schema19.properties.health.required,parentSchema:schema19.properties.health,data:data159};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(data159.cores === undefined){
const err361 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "cores"},schema:schema19.properties.health.required,parentSchema:schema19.properties.health,data:data159};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data159.lagP99 === undefined){
const err362 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "lagP99"},schema:schema19.properties.health.required,parentSchema:schema19.properties.health,data:data159};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(data159.lagSamples === undefined){
const err363 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "lagSamples"},schema:schema19.properties.health.required,parentSchema:schema19.properties.health,data:data159};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data159.stealP95 === undefined){
const err364 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "stealP95"},schema:schema19.properties.health.required,parentSchema:schema19.properties.health,data:data159};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(data159.droppedIterations === undefined){
const err365 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "droppedIterations"},schema:schema19.properties.health.required,parentSchema:schema19.properties.health,data:data159};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(data159.memoryPeak === undefined){
const err366 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "memoryPeak"},schema:schema19.properties.health.required,parentSchema:schema19.properties.health,data:data159};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(data159.descriptorLimit === undefined){
const err367 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "descriptorLimit"},schema:schema19.properties.health.required,parentSchema:schema19.properties.health,data:data159};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(data159.probe === undefined){
const err368 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "probe"},schema:schema19.properties.health.required,parentSchema:schema19.properties.health,data:data159};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
for(const key20 in data159){
if(!(func1.call(schema19.properties.health.properties, key20))){
const err369 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema19.properties.health,data:data159};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data159.cpuP95 !== undefined){
let data160 = data159.cpuP95;
if((!((typeof data160 == "number") && (isFinite(data160)))) && (data160 !== null)){
const err370 = {instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/type",keyword:"type",params:{type: schema19.properties.health.properties.cpuP95.type},schema:schema19.properties.health.properties.cpuP95.type,parentSchema:schema19.properties.health.properties.cpuP95,data:data160};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 0 || isNaN(data160)){
const err371 = {instancePath:instancePath+"/health/cpuP95",schemaPath:"#/properties/health/properties/cpuP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.health.properties.cpuP95,data:data160};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
if(data159.cores !== undefined){
let data161 = data159.cores;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
const err372 = {instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.health.properties.cores.type,parentSchema:schema19.properties.health.properties.cores,data:data161};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 < 0 || isNaN(data161)){
const err373 = {instancePath:instancePath+"/health/cores",schemaPath:"#/properties/health/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.health.properties.cores,data:data161};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
if(data159.lagP99 !== undefined){
let data162 = data159.lagP99;
if((!((typeof data162 == "number") && (isFinite(data162)))) && (data162 !== null)){
const err374 = {instancePath:instancePath+"/health/lagP99",schemaPath:"#/properties/health/properties/lagP99/type",keyword:"type",params:{type: schema19.properties.health.properties.lagP99.type},schema:schema19.properties.health.properties.lagP99.type,parentSchema:schema19.properties.health.properties.lagP99,data:data162};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data159.lagSamples !== undefined){
let data163 = data159.lagSamples;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
const err375 = {instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.health.properties.lagSamples.type,parentSchema:schema19.properties.health.properties.lagSamples,data:data163};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
const err376 = {instancePath:instancePath+"/health/lagSamples",schemaPath:"#/properties/health/properties/lagSamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.health.properties.lagSamples,data:data163};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
if(data159.stealP95 !== undefined){
let data164 = data159.stealP95;
if((!((typeof data164 == "number") && (isFinite(data164)))) && (data164 !== null)){
const err377 = {instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/type",keyword:"type",params:{type: schema19.properties.health.properties.stealP95.type},schema:schema19.properties.health.properties.stealP95.type,parentSchema:schema19.properties.health.properties.stealP95,data:data164};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 0 || isNaN(data164)){
const err378 = {instancePath:instancePath+"/health/stealP95",schemaPath:"#/properties/health/properties/stealP95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.health.properties.stealP95,data:data164};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
if(data159.droppedIterations !== undefined){
let data165 = data159.droppedIterations;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err379 = {instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.health.properties.droppedIterations.type,parentSchema:schema19.properties.health.properties.droppedIterations,data:data165};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
const err380 = {instancePath:instancePath+"/health/droppedIterations",schemaPath:"#/properties/health/properties/droppedIterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.health.properties.droppedIterations,data:data165};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
if(data159.memoryPeak !== undefined){
let data166 = data159.memoryPeak;
if((!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))) && (data166 !== null)){
const err381 = {instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/type",keyword:"type",params:{type: schema19.properties.health.properties.memoryPeak.type},schema:schema19.properties.health.properties.memoryPeak.type,parentSchema:schema19.properties.health.properties.memoryPeak,data:data166};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 < 0 || isNaN(data166)){
const err382 = {instancePath:instancePath+"/health/memoryPeak",schemaPath:"#/properties/health/properties/memoryPeak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.health.properties.memoryPeak,data:data166};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
if(data159.descriptorLimit !== undefined){
let data167 = data159.descriptorLimit;
if((!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))) && (data167 !== null)){
const err383 = {instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/type",keyword:"type",params:{type: schema19.properties.health.properties.descriptorLimit.type},schema:schema19.properties.health.properties.descriptorLimit.type,parentSchema:schema19.properties.health.properties.descriptorLimit,data:data167};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 < 0 || isNaN(data167)){
const err384 = {instancePath:instancePath+"/health/descriptorLimit",schemaPath:"#/properties/health/properties/descriptorLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.health.properties.descriptorLimit,data:data167};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
if(data159.probe !== undefined){
let data168 = data159.probe;
if((!((typeof data168 == "number") && (isFinite(data168)))) && (data168 !== null)){
const err385 = {instancePath:instancePath+"/health/probe",schemaPath:"#/properties/health/properties/probe/type",keyword:"type",params:{type: schema19.properties.health.properties.probe.type},schema:schema19.properties.health.properties.probe.type,parentSchema:schema19.properties.health.properties.probe,data:data168};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
}
}
if(data.bytes !== undefined){
let data169 = data.bytes;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.sent === undefined){
const err386 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: "sent"},schema:schema19.properties.bytes.required,parentSchema:schema19.properties.bytes,data:data169};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(data169.received === undefined){
const err387 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/required",keyword:"required",params:{missingProperty: "received"},schema:schema19.properties.bytes.required,parentSchema:schema19.properties.bytes,data:data169};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
for(const key21 in data169){
if(!((key21 === "sent") || (key21 === "received"))){
const err388 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema19.properties.bytes,data:data169};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data169.sent !== undefined){
let data170 = data169.sent;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
const err389 = {instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.bytes.properties.sent.type,parentSchema:schema19.properties.bytes.properties.sent,data:data170};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 < 0 || isNaN(data170)){
const err390 = {instancePath:instancePath+"/bytes/sent",schemaPath:"#/properties/bytes/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.bytes.properties.sent,data:data170};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
}
if(data169.received !== undefined){
let data171 = data169.received;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
const err391 = {instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.bytes.properties.received.type,parentSchema:schema19.properties.bytes.properties.received,data:data171};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 0 || isNaN(data171)){
const err392 = {instancePath:instancePath+"/bytes/received",schemaPath:"#/properties/bytes/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.bytes.properties.received,data:data171};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
}
else {
const err393 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "object"},schema:schema19.properties.bytes.type,parentSchema:schema19.properties.bytes,data:data169};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data.paired !== undefined){
let data172 = data.paired;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.pairs === undefined){
const err394 = {instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/required",keyword:"required",params:{missingProperty: "pairs"},schema:schema19.properties.paired.required,parentSchema:schema19.properties.paired,data:data172};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
for(const key22 in data172){
if(!(key22 === "pairs")){
const err395 = {instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema19.properties.paired,data:data172};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data172.pairs !== undefined){
let data173 = data172.pairs;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
const err396 = {instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.paired.properties.pairs.type,parentSchema:schema19.properties.paired.properties.pairs,data:data173};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
const err397 = {instancePath:instancePath+"/paired/pairs",schemaPath:"#/properties/paired/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.paired.properties.pairs,data:data173};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
}
else {
const err398 = {instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/type",keyword:"type",params:{type: "object"},schema:schema19.properties.paired.type,parentSchema:schema19.properties.paired,data:data172};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data.notices !== undefined){
let data174 = data.notices;
if(Array.isArray(data174)){
const len12 = data174.length;
for(let i13=0; i13<len12; i13++){
let data175 = data174[i13];
if(typeof data175 !== "string"){
const err399 = {instancePath:instancePath+"/notices/" + i13,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.notices.items.type,parentSchema:schema19.properties.notices.items,data:data175};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
}
else {
const err400 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},schema:schema19.properties.notices.type,parentSchema:schema19.properties.notices,data:data174};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
else {
const err401 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
